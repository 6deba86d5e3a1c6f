"""carrot_score_f32: one row, compiled as a function of its own, gives the bits that a batch gives."""

from __future__ import annotations

import ctypes
import random
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.compiler import TREE_STRATEGIES, Artifact, Options, build, emit, load_in_process
from carrot.ir.core import Module
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.tree import Ensemble
from carrot.ir.types import dtype_of
from carrot.passes.lower_tree_bits import plan_of

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, same_bits, tree_rows  # noqa: E402
from test_backend import forest  # noqa: E402


def classifier(e: Ensemble) -> Module:
    """Scores, and the label that they make: an output that carrot_score_f32 does not write."""
    g = Graph("forest")
    t = g.table("input", [f"f{i}" for i in range(e.n_features)], dtype_of(e.threshold), WITH_NAN)
    raw = g.append(e.to_op(g.module, t)).result
    g.output("label", g.op("nn.argmax", raw, axes=(1,), keepdims=False), ["default"])
    g.output("raw", raw, ["default", "proba"])
    return g.finish(framework="test")


def row_by_row(artifact: Artifact, x: np.ndarray, width: int, folder: Path) -> np.ndarray:
    """float32 scores, and what lies behind them is left alone."""
    (folder / "m.so").write_bytes(emit(artifact, "so"))
    score = ctypes.CDLL(str(folder / "m.so")).carrot_score_f32
    x, out = np.ascontiguousarray(x, np.float32), np.full((len(x), width + 1), 7, np.float32)
    for row, y in zip(x, out):
        score(ctypes.c_void_p(row.ctypes.data), ctypes.c_void_p(y.ctypes.data))
    assert (out[:, -1] == 7).all()
    return out[:, :-1]


@pytest.mark.parametrize("strategy", [None, *TREE_STRATEGIES])
@pytest.mark.parametrize("seed", range(6))
def test_one_row_like_a_batch(strategy, seed, tmp_path):
    r = random.Random(seed)
    e = random_ensemble(r)
    if strategy == "bits" and isinstance(plan_of(e), str):
        pytest.skip("bits does not take it")
    with np.errstate(over="ignore"):
        x = tree_rows(e, r, 60).astype(np.float32).astype(e.threshold.dtype)
    artifact = build(classifier(e), Options(tree_strategy=strategy, outputs=("default", "proba"), on_missing="nan"))
    want = load_in_process(artifact).run({"input": x}, outputs=["raw"])["raw"].astype(np.float32)
    assert same_bits(row_by_row(artifact, x, e.n_outputs, tmp_path), want.reshape(len(x), -1))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("trees", "depth", "features"), [(1, 5, 7), (3, 4, 30), (30, 6, 7), (2, 3, 9000)])
def test_sizes(dtype, trees, depth, features, tmp_path):
    """Branches, vectors, and rows or arenas that are too big for the row's own function."""
    x = np.random.default_rng(0).normal(size=(50, features)).astype(np.float32)
    x[::3, ::2] = np.nan
    artifact = build(forest(trees, depth, features, dtype))
    want = load_in_process(artifact).run({"input": x.astype(dtype)})
    assert same_bits(row_by_row(artifact, x, 1, tmp_path), next(iter(want.values())).astype(np.float32).reshape(50, 1))


def test_only_the_score_is_computed():
    """One small tree: comparisons with immediate answers, no call, no memory but the row, the thresholds and the answer."""
    text = build(forest(1, 4), Options(target="x86-64-v3", tree_strategy="inline", outputs=("raw",))).llvm_ir
    body = text.partition("@carrot_score_row(")[2].partition("\n}")[0]
    calls = [line for line in body.splitlines() if " call " in line and "@llvm." not in line]
    assert body and not calls and "alloca" not in body and "select" not in body and "fcmp" in body
