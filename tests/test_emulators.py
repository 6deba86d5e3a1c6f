"""The emulators themselves: they answer as this machine does, and count."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.compiler import Options, build, load_in_process
from carrot.ir.target import target_from

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, RUNTIME, SOURCES, execute, lacking  # noqa: E402
from test_backend import forest, rows  # noqa: E402


@pytest.mark.parametrize("target", MACHINES)
def test_trees_have_the_same_bits(target: str) -> None:
    if lacking(target):
        pytest.skip(lacking(target))
    x = rows(20)
    want = load_in_process(build(forest(5, 4), Options(on_missing="nan"))).predict(x)
    done = execute(build(forest(5, 4), Options(target=target, name="m", opt="z")), x)
    assert (done.outputs[0].ravel().view(np.uint32) == want.view(np.uint32)).all()
    wasm = target_from(target).object_format == "wasm"
    if target_from(target).hosted or wasm:
        assert bool(done.instructions) == (bool(MACHINES[target].emulator) and not wasm)
        return
    assert min(done.instructions) > 100 and 0 < min(done.stack) <= max(done.stack) < 1024
    assert done.flash > 0.9 * sum(done.sections.values()) and not done.sections.get(".data") and not done.sections.get(".bss")


def test_softfloat_is_exact(tmp_path: Path) -> None:
    """What stands in for libgcc on Xtensa, against this machine's FPU."""
    if not shutil.which("gcc"):
        pytest.skip("no gcc")
    subprocess.run(["gcc", "-O2", "-Wall", "-Werror", "-fno-builtin", f"-I{RUNTIME}", "-o", tmp_path / "check", SOURCES / "softfloat_check.c"], check=True)
    done = subprocess.run([tmp_path / "check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_counts_are_exact() -> None:
    """The same program twice; a longer one is longer by a whole number of trees."""
    if lacking("cortex-m4f"):
        pytest.skip(lacking("cortex-m4f"))
    one, again, more = (execute(build(forest(n, 3), Options(target="cortex-m4f", name="m", opt="z", outputs=("raw",))), rows(4)) for n in (4, 4, 8))
    assert one.instructions == again.instructions and one.stack == again.stack and one.flash == again.flash
    assert min(more.instructions) > max(one.instructions) and more.flash > one.flash
