"""Prepared rows: what their slots say is what the trees say, for every missing rule and category, in scalars and in vectors."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.builder import Buffer, KernelBuilder
from carrot.ir.core import Block, Func, Module
from carrot.ir.evaluator import run_kernel
from carrot.ir.target import target_from
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, Ensemble
from carrot.ir.types import MemRefType, dtype_of
from carrot.passes import tree_slots
from carrot.passes.tree_slots import Slots, ordered

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, tree_rows  # noqa: E402


def prepared(slots: Slots, x: np.ndarray, target: str) -> np.ndarray:
    """Rows of x as `fill` prepares them."""
    dtype = dtype_of(x)
    module, body = Module("test"), Block([MemRefType(dtype, x.shape), MemRefType(slots.dtype, (len(x), slots.n))])
    b = KernelBuilder(module, body, target_from(target))
    source, y = (Buffer(b, v, v.type.shape, v.type.dtype) for v in body.args)
    b.loop(0, len(x), lambda row: slots.fill(b, source, row, y, row))
    b.op("func.return")
    module.funcs["f"] = Func("f", body)
    out = np.full((len(x), slots.n), 12345, slots.np)
    run_kernel(module, "f", [x, out])
    return out


def leaves(e: Ensemble, slots: Slots, y: np.ndarray) -> np.ndarray:
    """Ensemble.leaves, by slots."""
    node = np.broadcast_to(e.roots, (len(y), e.n_trees)).astype(np.int64)
    rows = np.arange(len(y))[:, None]
    sets = slots.sets if slots.sets.size else np.zeros(1, np.uint32)
    while (e.feature[node] >= 0).any():
        v, t = y[rows, slots.slot[node]], slots.threshold[node]
        cat = slots.slot[node] >= slots.first_category
        in_set = (sets[np.where(cat, t + v // 32, 0)].astype(np.int64) >> (v % 32)) & 1 != 0
        left = np.where(cat & (e.feature[node] >= 0), in_set, v <= t)
        child = np.where(left, e.left[node], e.right[node])
        assert left[e.feature[node] < 0].all()
        node = np.where(e.feature[node] >= 0, child, node)
    return e.left[node].astype(np.int32)


@pytest.mark.parametrize("seed", range(60))
def test_random_ensembles(seed, monkeypatch):
    monkeypatch.setattr(tree_slots, "MIN_WORDS", random.Random(seed).choice([1, 8]))
    r = random.Random(seed)
    e = random_ensemble(r)
    e.verify()
    x = tree_rows(e, r, 40)
    slots = Slots(e)
    for target in ("x86-64-v4", "cortex-m0"):
        np.testing.assert_array_equal(leaves(e, slots, prepared(slots, x, target)), e.leaves(x))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_many_features(dtype):
    """Runs of whole vectors in a loop, their overlapping tail, and features far apart."""
    rng = np.random.default_rng(0)
    features = [*range(3, 600), 2000, 2500, 3999]
    n = len(features)
    nodes = np.concatenate([features, [-1] * (2 * n)]).astype(np.int32)
    e = Ensemble(
        4000, np.arange(n, dtype=np.int32), nodes, rng.normal(size=3 * n).astype(dtype), np.concatenate([np.arange(n, 2 * n), np.arange(2 * n)]).astype(np.int32),
        np.concatenate([np.arange(2 * n, 3 * n), np.zeros(2 * n)]).astype(np.int32), np.repeat([DEFAULT_LEFT, 0], [n // 2, 3 * n - n // 2]).astype(np.uint8),
        np.zeros((2 * n, 1), dtype), np.zeros(n, np.int32), np.zeros(1), np.zeros(2 * n, np.int32),
    )  # fmt: skip
    e.verify()
    x = rng.normal(size=(3, 4000)).astype(dtype)
    x[1, ::2] = np.nan
    x[2, 3] = -np.nan
    slots = Slots(e)
    assert slots.n < n + 40 and len(slots.runs) == 2
    for target in ("x86-64-v4", "aarch64", "cortex-m0"):
        np.testing.assert_array_equal(leaves(e, slots, prepared(slots, x, target)), e.leaves(x))


def test_thousands_of_categories():
    """Sets of very different sizes: each is stored once, at most twice as long as it must be."""
    rng = np.random.default_rng(1)
    sizes = [1, 2, 7, 8, 9, 300, 3000, 3, 3000]
    words = [rng.integers(0, 2**32, n, np.uint32) for n in sizes]
    words[8] = words[6]
    n = len(sizes)
    feature = np.concatenate([np.zeros(n), np.full(n + 1, -1)]).astype(np.int32)
    flags = np.zeros(2 * n + 1, np.uint8)
    flags[:n] = CATEGORICAL | rng.choice([0, DEFAULT_LEFT, BEYOND_LEFT, CATEGORY_FLOOR, BEYOND_LEFT | CATEGORY_FLOOR], n)
    flags[n - 1] = flags[n - 3] = CATEGORICAL
    left, right = np.zeros(2 * n + 1, np.int32), np.zeros(2 * n + 1, np.int32)
    left[:n], right[:n] = np.arange(n, 2 * n), np.append(np.arange(1, n), 2 * n)
    left[n:] = np.arange(n + 1)
    e = Ensemble(
        1, np.zeros(1, np.int32), feature, np.zeros(2 * n + 1, np.float32), left, right, flags, np.zeros((n + 1, 1), np.float32), np.zeros(1, np.int32), np.zeros(1),
        np.arange(n + 1, dtype=np.int32), np.where(feature < 0, -1, np.append(np.arange(n), np.zeros(n + 1))).astype(np.int32),
        np.cumsum([0, *sizes]).astype(np.int32), np.concatenate(words),
    )  # fmt: skip
    e.verify()
    slots = Slots(e)
    assert len(slots.sets) < 2 * sum(sizes) + n * tree_slots.MIN_WORDS
    x = np.concatenate(
        [
            np.arange(-3, 3100),
            np.arange(9500, 9700),
            np.arange(-1, 70, 0.25),
            32.0 * np.array(sizes),
            [95999, 96000, 98302, 98303, 98304, 1e9, 1e30, -1e30, np.inf, -np.inf, np.nan],
        ]
    )
    x = x.astype(np.float32)[:, None]
    np.testing.assert_array_equal(leaves(e, slots, prepared(slots, x, "x86-64-v3")), e.leaves(x))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_ordered(dtype):
    x = np.array([-np.inf, -1e30, -1, -5e-324, -0.0, 0.0, 5e-324, 1e-45, 1, 2, 1e30, np.inf], dtype)
    k = ordered(x)
    np.testing.assert_array_equal(k[:, None] <= k, x[:, None] <= x)


def test_no_splits():
    """A split-free ensemble has one slot that nothing reads."""
    e = Ensemble(
        2,
        np.zeros(1, np.int32),
        np.full(1, -1, np.int32),
        np.zeros(1),
        np.zeros(1, np.int32),
        np.zeros(1, np.int32),
        np.zeros(1, np.uint8),
        np.ones((1, 1)),
        np.zeros(1, np.int32),
        np.zeros(1),
        np.zeros(1, np.int32),
    )
    assert Slots(e).n == 1
