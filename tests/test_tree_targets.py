"""Tree strategies on machines with other vectors: the bits of this machine's code, natively where it can, in emulators elsewhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from carrot.backends import object as llvm_object
from carrot.backends.llvm_text import READY
from carrot.backends.object import get_target, runs_here
from carrot.compiler import TREE_STRATEGIES, Options, build, emit, load_in_process
from carrot.ir.evaluator import run

sys.path.insert(0, str(Path(__file__).parent))
from tree_cases import SETS, SIGNAL, TWO, Case, _lgb, _xgb  # noqa: E402

LEVELS = ["x86-64-v3", "x86-64-v2", "x86-64"]
EMULATED = {"aarch64": ("aarch64-linux-gnu-gcc", "qemu-aarch64"), "riscv64": ("riscv64-linux-gnu-gcc", "qemu-riscv64")}
MODELS = {
    "xgboost": lambda: _xgb(SIGNAL, rounds=3, max_depth=8, min_child_weight=0.1),  # leaf tables of more than 128 entries
    "lightgbm": lambda: _lgb(SIGNAL, **SETS),
    "linear-leaves": lambda: _lgb(SIGNAL, linear_tree=True),
    "vector-leaves": lambda: _xgb(TWO, rounds=2, multi_strategy="multi_output_tree", max_depth=14, min_child_weight=0, reg_lambda=0),  # of more than 256
}
# name -> models it is tried on, how well LLVM optimises it (scalar code for 64 lanes takes long)
MACHINES = {"aarch64": (list(MODELS), "2"), "riscv64": (["lightgbm", "linear-leaves"], "0")}
SIZES = (1, 30, 200, 769)  # rows of one call after the other


@cache
def model(name: str) -> Case:
    return MODELS[name]()


@cache
def answers(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Rows, and their scores as the interpreter of carrot's IR gives them."""
    c = model(name)
    r = np.random.default_rng(5)
    x = c.data[r.integers(0, len(c.data), sum(SIZES))] + np.where(r.random((sum(SIZES), c.data.shape[1])) < 0.1, r.choice([0.5, -3, 1e9, np.nan, np.inf], (sum(SIZES), 1)), 0)
    x = x.astype(c.data.dtype)
    outputs = c.module.main.attrs["outputs"]
    return x, run(c.module, [x])[[o["name"] for o in outputs].index("raw")]


def options(target: str, strategy: str, opt: str = "2") -> Options:
    return Options(target=target, name="m", tree_strategy=strategy, outputs=("raw",), on_missing="nan", opt=opt)


def same(got: np.ndarray, want: np.ndarray) -> None:
    """To the bit; which NaN an infinity less an infinity is, is the machine's."""
    assert got.dtype == want.dtype and ((got.view(f"u{got.itemsize}") == want.view(f"u{got.itemsize}")) | (np.isnan(got) & np.isnan(want))).all()


@pytest.mark.parametrize("strategy", TREE_STRATEGIES)
@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("target", LEVELS)
def test_other_levels_of_x86_64(target: str, name: str, strategy: str) -> None:
    if not runs_here(get_target(target)):
        pytest.skip(f"this machine is no {target}")
    m, (x, want) = load_in_process(build(model(name).module, options(target, strategy))), answers(name)
    for n in (*SIZES, len(x)):
        same(m.predict(x[:n]), want[:n])


MAIN = """
#include <stdio.h>
#include "m.h"
static T x[ROWS * COLUMNS], y[ROWS * OUTPUTS];
int main(void) {
  const int sizes[] = {SIZES};
  if (fread(x, sizeof *x, ROWS * COLUMNS, stdin) != ROWS * COLUMNS) return 1;
  for (int i = 0, at = 0; at < ROWS; at += sizes[i++])
    if (SCORE(x + at * COLUMNS, sizes[i], COLUMNS, y + at * OUTPUTS, OUTPUTS)) return 2;
  return fwrite(y, sizeof *y, ROWS * OUTPUTS, stdout) != ROWS * OUTPUTS;
}
"""


@pytest.mark.parametrize(("target", "opt", "left_alone"), [("x86-64-v4", "2", True), ("x86-64-v4", "s", True), ("x86-64-v4", "z", False), ("x86-64-v3", "2", False), ("x86-64-v4,x86-64-v3", "2", True)])
def test_what_optimisation_leaves_alone_is_generated_as_ever(target: str, opt: str, left_alone: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(llvm_object, "_parse", lambda text, parse=llvm_object._parse: given.append(text) or parse(text))
    artifact = build(model("lightgbm").module, options(target, "bits", opt))
    assert any(READY in text for text in given) == left_alone
    assert "optnone" not in given[-1] and "optnone" not in artifact.llvm_ir and artifact.compiled.code


@pytest.mark.parametrize("strategy", TREE_STRATEGIES)
@pytest.mark.parametrize(("target", "name"), [(t, n) for t, (names, _) in MACHINES.items() for n in names])
def test_other_machines(target: str, name: str, strategy: str, tmp_path: Path) -> None:
    compiler, emulator = EMULATED[target]
    if not shutil.which(compiler) or not shutil.which(emulator):
        pytest.skip(f"needs {compiler} and {emulator}")
    x, want = answers(name)
    artifact = build(model(name).module, options(target, strategy, MACHINES[target][1]))
    (tmp_path / "libm.a").write_bytes(emit(artifact, "a"))
    (tmp_path / "m.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(MAIN)
    bits = x.itemsize * 8
    macros = {"T": "float" if bits == 32 else "double", "ROWS": len(x), "COLUMNS": x.shape[1], "OUTPUTS": want.size // len(x), "SIZES": ",".join(map(str, SIZES)), "SCORE": f"carrot_score_rows_f{bits}"}
    command = [compiler, "-std=c11", *(f"-D{k}={v}" for k, v in macros.items()), "-static", "-o", "main", "main.c", "libm.a"]
    subprocess.run(command, cwd=tmp_path, check=True)
    out = subprocess.run([emulator, "./main"], cwd=tmp_path, input=np.ascontiguousarray(x).tobytes(), capture_output=True, check=True).stdout
    same(np.frombuffer(out, want.dtype).reshape(want.shape), want)
