"""The threads of an inference (runtime/team.c) under sanitizers: team_driver.c says what is checked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))
from abi_mock import CC, RUNTIME  # noqa: E402


@pytest.mark.parametrize("sanitizer", ["thread", "address,undefined"])
def test_every_iteration_once(sanitizer: str, tmp_path: Path) -> None:
    if CC is None:
        pytest.skip("no C compiler")
    made = tmp_path / "team"
    command = [CC, "-std=c11", "-D_GNU_SOURCE", "-O1", "-g", "-Wall", "-Wextra", "-Werror", f"-fsanitize={sanitizer}", "-fno-sanitize-recover=all", "-I", str(RUNTIME)]
    built = subprocess.run([*command, str(Path(__file__).parent / "team_driver.c"), str(RUNTIME / "team.c"), "-o", str(made), "-lpthread"], capture_output=True, text=True)
    if "cannot find" in built.stderr:
        pytest.skip(f"no -fsanitize={sanitizer}")
    assert built.returncode == 0, built.stderr
    done = subprocess.run([made], capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "10000 loops\n", "")
