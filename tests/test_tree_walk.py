"""The walk over packed trees: the bits of Ensemble.scores and the numbers of Ensemble.leaves, in every node format."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.core import Module
from carrot.ir.evaluator import run_kernel
from carrot.ir.graph import Graph
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.ir.types import dtype_of
from carrot.passes import lower_tree_walk, tree_pack
from carrot.passes.expand_math import ExpandMath
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory
from carrot.passes.tree_pack import Packed

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, same_bits, tree_rows  # noqa: E402
from test_lower_nn import Native, machine  # noqa: E402

FORMATS = {  # what is forced -> (RANKS, WORD)
    "ranks": (dict.fromkeys(tree_pack.RANKS, 1e9), 32),
    "wide ranks": (dict.fromkeys(tree_pack.RANKS, 1e9), 20),
    "keys": (dict.fromkeys(tree_pack.RANKS, 0), 32),
    "words apart": (dict.fromkeys(tree_pack.RANKS, 0), 2),
}


def tree_module(e: Ensemble, leaf: bool = False) -> Module:
    g = Graph("t")
    x = g.tensor("x", dtype_of(e.threshold), ("batch", e.n_features))
    op = e.to_op(g.module, x, leaf=leaf)
    op.attrs |= {"few": "walk", "many": "walk"}
    g.output("y", g.append(op).result, ["default"])
    return g.finish()


def want(e: Ensemble, x: np.ndarray, leaf: bool) -> np.ndarray:
    with np.errstate(all="ignore"):
        return e.leaf_id[e.leaves(x)].astype(np.int32) if leaf else e.scores(x)


def check(e: Ensemble, x: np.ndarray, target: str = "x86-64", rows: tuple[int, ...] = (), leaf: bool = False) -> None:
    """Compiled code for `target` gives the bits of the reference, for the first n rows of x too."""
    e.verify()
    native = Native(tree_module(e, leaf), target)
    expected = want(e, x, leaf)
    for n in (len(x), *rows):
        (got,) = native(x[:n], rows=n)
        assert same_bits(got, expected[:n]), (n, np.argwhere(got != expected[:n])[:5])


def interpreted(e: Ensemble, x: np.ndarray, leaf: bool, target: str = "x86-64") -> np.ndarray:
    """The kernel by the interpreter, in one block."""
    module = tree_module(e, leaf)
    PassManager([Lower(), ExpandMath(), PlanMemory()]).run(module, replace(machine(target), row_block=max(len(x), 1)))
    out = np.full((len(x), e.n_trees if leaf else e.n_outputs), 77, np.int32 if leaf else e.leaf_values.dtype)
    run_kernel(module, "main", [x, out, np.zeros(module.attrs["arena_bytes"], np.int8), len(x)])
    return out


@pytest.fixture(params=FORMATS)
def form(request, monkeypatch):
    ranks, word = FORMATS[request.param]
    monkeypatch.setattr(tree_pack, "RANKS", ranks)
    monkeypatch.setattr(tree_pack, "WORD", word)
    return request.param


def grown(rng: np.random.Generator, trees: int, leaves: int, dtype: type = np.float32, *, vector: bool = False, outputs: int = 1, features: int = 6, deep: float = 0.0, flags: tuple[int, ...] = (0, DEFAULT_LEFT)) -> Ensemble:
    """Trees grown leaf by leaf. deep: how often the newest leaf is split, which makes chains."""
    columns: list[list[float]] = [[], [], [], [], []]
    roots, n_leaves = [], 0
    for _ in range(trees):
        first = len(columns[0])
        roots.append(first)
        for c, v in zip(columns, (-1, 0.0, 0, 0, 0)):
            c.append(v)
        open_ = [first]
        for _ in range(leaves - 1):
            at = open_.pop(-1 if rng.random() < deep else int(rng.integers(len(open_))))
            new = len(columns[0])
            for side in (new, new + 1):
                for c, v in zip(columns, (-1, 0.0, 0, 0, 0)):
                    c.append(v)
                open_.append(side)
            for c, v in zip(columns, (rng.integers(features), rng.normal(), new, new + 1, rng.choice(flags))):
                c[at] = v
        for at in open_:
            columns[2][at] = n_leaves
            n_leaves += 1
    feature, threshold, left, right, flag = (np.array(c) for c in columns)
    values = rng.normal(size=(n_leaves, outputs if vector else 1)).astype(dtype)
    return Ensemble(
        features, np.array(roots, np.int32), feature.astype(np.int32), threshold.astype(dtype), left.astype(np.int32), right.astype(np.int32), flag.astype(np.uint8),
        values, rng.integers(0, outputs, trees).astype(np.int32), rng.normal(size=outputs).astype(dtype), rng.permutation(n_leaves).astype(np.int32),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(16))
def test_random_ensembles(seed, form):
    """Everything an ensemble can say, in machine code of a scalar machine and of one with vectors."""
    r = random.Random(seed)
    e = random_ensemble(r)
    x = tree_rows(e, r, 60)
    check(e, x, r.choice(["scalar", "x86-64"]), (0, 1, 5, 21), leaf=r.random() < 0.3)


@pytest.mark.parametrize("seed", range(6))
def test_interpreted(seed, form):
    r = random.Random(seed)
    e = random_ensemble(r)
    x = tree_rows(e, r, 21)
    for leaf in (False, True):
        assert same_bits(interpreted(e, x, leaf), want(e, x, leaf))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("shape", ["bushy", "deep", "chain", "stumps", "leaves"])
def test_shapes(shape, dtype, form):
    """Trees of every depth, over adversarial rows; multiclass, and leaves for every output."""
    rng = np.random.default_rng(1)
    trees, leaves, deep = {"bushy": (20, 40, 0), "deep": (7, 200, 0.7), "chain": (2, 150, 1), "stumps": (40, 2, 0), "leaves": (5, 1, 0)}[shape]
    for vector, outputs in ((False, 1), (False, 4), (True, 3), (True, 11)):
        e = grown(rng, trees, leaves, dtype, vector=vector, outputs=outputs, deep=deep, flags=(0, 1, MISSING_ZERO, MISSING_ZERO | DEFAULT_LEFT, MISSING_NONE))
        x = tree_rows(e, random.Random(2), 150)
        check(e, x, rows=(17,))
    check(e, x, leaf=True)


@pytest.mark.parametrize("target", ["scalar", "x86-64"])
def test_no_trees(target):
    """The sums are their base, and there are no leaves to number."""
    e = replace(grown(np.random.default_rng(0), 1, 3, outputs=2), roots=np.zeros(0, np.int32), tree_class=np.zeros(0, np.int32))
    empty = {name: getattr(e, name)[:0] for name in ("feature", "threshold", "left", "right", "flags", "leaf_values", "leaf_id", "category_set")}
    e = replace(e, **empty)
    x = np.zeros((5, e.n_features), np.float32)
    check(e, x, target)
    check(e, x, target, leaf=True)


def test_wide_sets(form):
    """Categories up to thousands, sets of very different sizes, beside numeric splits."""
    rng = np.random.default_rng(3)
    e = grown(rng, 12, 30, np.float64, flags=(0, DEFAULT_LEFT, CATEGORICAL, CATEGORICAL | DEFAULT_LEFT))
    cat = (e.feature >= 0) & (e.flags & CATEGORICAL != 0)
    words = rng.choice([0, 1, 3, 200], 6)
    e.category_offsets = np.append(0, np.cumsum(words)).astype(np.int32)
    e.category_bits = rng.integers(0, 2**32, words.sum(), np.uint32)
    e.category_set = np.where(cat, rng.integers(0, 6, len(cat)), -1).astype(np.int32)
    x = rng.choice([np.nan, -1.0, -0.5, 0.0, 0.7, 1, 31, 32, 95, 96, 255, 256, 6399, 6400, 1e9, *rng.integers(0, 6400, 30)], (400, e.n_features))
    check(e, x)
    check(e, x, leaf=True)


def test_bytes():
    """What a node takes, its leaf value included: at most 12 bytes."""
    rng = np.random.default_rng(0)
    for dtype, trees, leaves in ((np.float32, 40, 60), (np.float64, 40, 60), (np.float32, 2, 3000)):
        e = grown(rng, trees, leaves, dtype, features=30)
        if dtype == np.float64:  # as histogram-trained models have them
            e.threshold = np.round(e.threshold, 1)
        p = Packed(e, False)
        table = p.ranks.thresholds.nbytes if p.ranks else 0
        assert p.nodes.nbytes + p.values.nbytes + table <= 12 * len(e.feature) + 4096
    e = grown(rng, 40, 60, np.float64, vector=True, outputs=2)
    e.leaf_values = rng.choice([0.0, 1.0], e.leaf_values.shape)  # pure leaves: four different ones
    assert len(Packed(e, False).values) == 4 + 1  # and that of no leaf
    assert Packed(grown(rng, 40, 60), False).nodes.itemsize * Packed(grown(rng, 40, 60), False).format.words == 4


def test_rows_in_flight_stay_scalar():
    """LLVM is told not to gather."""
    module = tree_module(grown(np.random.default_rng(0), 3, 9))
    Lower().run(module, machine("x86-64"))
    assert [f.attrs.get("scalar") for f in module.funcs.values() if f.name != "main"] == [True]


def test_block():
    """Bigger trees, bigger blocks; a microcontroller keeps its own."""
    rng, host = np.random.default_rng(0), machine("x86-64")
    small, large = grown(rng, 3, 8), grown(rng, 1, 4000)
    assert lower_tree_walk.block_of(small, host) < lower_tree_walk.block_of(large, host)
    assert lower_tree_walk.block_of(large, machine("scalar")) == 1
