"""The threads of an inference (runtime/team.c) and the pool (runtime/abi_pool.c) under sanitizers: team_driver.c and pool_driver.c say what is checked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from carrot.compiler import Options, build

sys.path.append(str(Path(__file__).parent))
from abi_mock import CC, RUNTIME  # noqa: E402
from emulators import MACHINES, SOURCES, lacking  # noqa: E402
from test_backend import forest  # noqa: E402


@pytest.mark.parametrize("sanitizer", ["thread", "address,undefined"])
@pytest.mark.parametrize(("driver", "sources", "want"), [("team", [RUNTIME / "team.c"], "10000 loops\n"), ("pool", [], "3 pools\n")])
def test_every_iteration_once(driver: str, sources: list[Path], want: str, sanitizer: str, tmp_path: Path) -> None:
    if CC is None:
        pytest.skip("no C compiler")
    made = tmp_path / driver
    command = [CC, "-std=c11", "-D_GNU_SOURCE", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-Wno-attributes", f"-fsanitize={sanitizer}", "-fno-sanitize-recover=all", "-I", str(RUNTIME)]
    built = subprocess.run([*command, str(Path(__file__).parent / f"{driver}_driver.c"), *map(str, sources), "-o", str(made), "-lpthread"], capture_output=True, text=True)
    if "cannot find" in built.stderr:
        pytest.skip(f"no -fsanitize={sanitizer}")
    assert built.returncode == 0, built.stderr
    done = subprocess.run([made], capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, want, "")


@pytest.mark.parametrize("target", ["x86-64", "aarch64", "armv7", "riscv64"])
def test_pool_of_every_system(target: str, tmp_path: Path) -> None:
    """The machine code by which a model calls the system."""
    if why := lacking(target):
        pytest.skip(why)
    artifact, machine = build(forest(trees=3, depth=3), Options(target=target)), MACHINES[target]
    (tmp_path / "model.o").write_bytes(artifact.compiled.with_runtime(artifact.runtime))
    subprocess.run([*machine.compiler, "-O1", "-static", "-pthread", "-I", RUNTIME, SOURCES / "pool.c", "model.o", "-o", "pool"], cwd=tmp_path, check=True, timeout=60)
    emulator = [w for w in machine.emulator if w != "-plugin" and "{" not in w]
    for awake in ("0", "200000"):
        done = subprocess.run([*emulator, tmp_path / "pool", awake], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout, done.stderr) == (0, "100 tasks\n", "")
