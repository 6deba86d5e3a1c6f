"""Tree strategies `row` and `inline`: the bits of Ensemble.scores and leaves, interpreted for targets of all kinds and compiled for this machine."""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.object import get_target, runs_here
from carrot.compiler import Options, build, load_in_process
from carrot.ir.builder import Buffer, KernelBuilder
from carrot.ir.core import Block, Func, Module
from carrot.ir.evaluator import run_kernel
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.target import target_from
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, Ensemble
from carrot.ir.types import MemRefType, dtype_of
from carrot.passes import lower_tree, lower_tree_inline, lower_tree_row, tree_nodes, tree_tiles
from carrot.passes.tree_job import Job

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import forest, random_ensemble, same_bits, tree_rows  # noqa: E402
from tree_shapes import Tree, split, trees  # noqa: E402

STRATEGIES = {"row": lower_tree_row.emit, "inline": lower_tree_inline.emit}
LOOKUP = replace(target_from("x86-64-v4"), byte_table=64)
TARGETS = {
    "tiles": LOOKUP,
    "compact": replace(LOOKUP, l2=-1),
    "wide": target_from("x86-64-v3"),
    "scalar": target_from("x86-64"),
    "mcu": target_from("cortex-m0"),
    "fpu": target_from("cortex-m4f"),
}


def interpreted(e: Ensemble, x: np.ndarray, strategy: str, target: str, leaf: bool) -> np.ndarray:
    """What the strategy's kernel makes of x, by the interpreter."""
    dtype = "i32" if leaf else dtype_of(e.leaf_values)
    shape = (len(x), e.n_trees if leaf else e.n_outputs)
    module, body = Module("test"), Block([MemRefType(dtype_of(x), x.shape), MemRefType(dtype, shape)])
    b = KernelBuilder(module, body, TARGETS[target])
    source, out = (Buffer(b, v, v.type.shape, v.type.dtype) for v in body.args)
    STRATEGIES[strategy](b, Job(e, source, len(x), leaf, dtype, lambda idx, value: out.store(idx, value)))
    b.op("func.return")
    module.funcs["f"] = Func("f", body)
    got = np.full(shape, 77, np.int32 if leaf else e.leaf_values.dtype)
    run_kernel(module, "f", [x, got])
    return got


def compiled(
    e: Ensemble, x: np.ndarray, strategy: str, monkeypatch: pytest.MonkeyPatch, target: str = "host"
) -> tuple[np.ndarray, np.ndarray]:
    """Scores and leaf numbers from the binary; scores of the same rows one by one agree."""
    monkeypatch.setattr(lower_tree, "STRATEGIES", defaultdict(lambda: STRATEGIES[strategy]))
    g = Graph("forest")
    t = g.table("input", [f"f{i}" for i in range(e.n_features)], dtype_of(e.threshold), WITH_NAN)
    g.output("raw", g.append(e.to_op(g.module, t)).result, ["default", "raw"])
    if e.n_trees:
        g.output("leaf", g.append(e.to_op(g.module, t, leaf=True)).result, ["leaf"])
    outputs = ("default", "leaf") if e.n_trees else ("default",)
    artifact = build(g.finish(framework="test"), Options(outputs=outputs, on_missing="nan", target=target))
    model = load_in_process(artifact)
    got = model.run({"input": x}, outputs=["raw"])["raw"]
    for r in range(min(len(x), 5)):
        assert same_bits(model.run({"input": x[r : r + 1]}, outputs=["raw"])["raw"], got[r : r + 1])
    leaf = model.run({"input": x}, outputs=["leaf"])["leaf"] if e.n_trees else np.zeros((len(x), 0), np.int32)
    return got, leaf


def scores(e: Ensemble, x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return e.scores(x)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("seed", range(12))
def test_interpreted(strategy, target, seed):
    r = random.Random(seed)
    e = random_ensemble(r, categorical=seed % 3 == 0)
    x = tree_rows(e, r, 16)
    assert same_bits(interpreted(e, x, strategy, target, leaf=False), scores(e, x))
    np.testing.assert_array_equal(interpreted(e, x, strategy, target, leaf=True), e.leaf_id[e.leaves(x)])


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("how", [{"RANKED": -1}, {"WORD": 0}, {"UNEVEN": -1}, {"RANKED": -1, "WORD": 0, "CHUNK": 1, "FLIGHT": 2}], ids=str)
def test_forms_of_nodes(seed, how, monkeypatch):
    """What only large ensembles take: ranks instead of float64 thresholds, child and slot in words of their own, early ends."""
    for name, value in how.items():
        monkeypatch.setattr(tree_nodes, name, value)
    r = random.Random(seed)
    e = random_ensemble(r, categorical=seed % 2 == 0)
    x = tree_rows(e, r, 16)
    assert same_bits(interpreted(e, x, "row", "scalar", leaf=False), scores(e, x))
    np.testing.assert_array_equal(interpreted(e, x, "row", "scalar", leaf=True), e.leaf_id[e.leaves(x)])


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("seed", range(100, 112))
def test_compiled(strategy, seed, monkeypatch):
    r = random.Random(seed)
    e = random_ensemble(r, categorical=seed % 2 == 0)
    x = tree_rows(e, r)
    got, leaf = compiled(e, x, strategy, monkeypatch)
    assert same_bits(got, scores(e, x))
    np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x)])


def lopsided(
    seed: int,
    trees: int,
    splits: int,
    features: int,
    outputs: int,
    width: int,
    dtype: type = np.float32,
    few: int = 0,
    categories: int = 0,
    exact: bool = False,
) -> Ensemble:
    """Trees grown leaf by leaf, of any depth and at most (exact: just) so many splits; few: so many thresholds per feature; categories: splits by sets of so many, at times."""
    rng = np.random.default_rng(seed)
    values = np.sort(rng.normal(size=(features, few or 10**4)).astype(dtype))
    nodes: list[list[int]] = []
    roots, sets, n_leaves = [], [], 0
    for _ in range(trees):
        at = [len(nodes)]
        roots.append(len(nodes))
        nodes.append([-1, 0, 0, 0, 0, -1])
        for _ in range(splits if exact else rng.integers(0, splits + 1)):
            node = at.pop(int(len(at) - 1 - min(rng.geometric(0.4) - 1, len(at) - 1)))
            f, cat = int(rng.integers(features)), categories and rng.random() < 0.3
            left = len(nodes)
            flags = CATEGORICAL | int(rng.choice([0, DEFAULT_LEFT, BEYOND_LEFT])) if cat else int(rng.choice([0, DEFAULT_LEFT]))
            if cat:
                sets.append(rng.integers(0, 2**32, rng.integers(1, categories // 32 + 2), np.uint32))
            nodes[node] = [f, int(rng.integers(values.shape[1])), left, left + 1, flags, len(sets) - 1 if cat else -1]
            nodes += [[-1, 0, 0, 0, 0, -1], [-1, 0, 0, 0, 0, -1]]
            at += [left, left + 1]
        for node in at:
            nodes[node][2] = n_leaves
            n_leaves += 1
    feature, threshold, left, right, flags, set_ = np.array(nodes, np.int32).T
    offsets = np.cumsum([0, *map(len, sets)]).astype(np.int32)
    return Ensemble(
        features, np.array(roots, np.int32), feature, values[np.maximum(feature, 0), threshold], left, right, flags.astype(np.uint8),
        rng.normal(size=(n_leaves, width)).astype(dtype), rng.integers(0, outputs, trees).astype(np.int32), rng.normal(size=outputs),
        rng.permutation(n_leaves).astype(np.int32), set_, offsets, np.concatenate(sets) if sets else np.zeros(0, np.uint32),
    )  # fmt: skip


def some_rows(e: Ensemble, n: int = 150) -> np.ndarray:
    rng = np.random.default_rng(7)
    x = rng.choice(e.threshold, (n, e.n_features))
    x = np.where(rng.random(x.shape) < 0.3, np.nextafter(x, np.inf), x)
    x = np.where(rng.random(x.shape) < 0.3, rng.integers(-3, 4000, x.shape), x)
    return np.where(rng.random(x.shape) < 0.1, np.nan, x).astype(e.threshold.dtype)


@pytest.mark.parametrize(
    "e",
    [
        lopsided(0, 37, 30, 30, 1, 1, few=100),
        lopsided(1, 50, 12, 5, 3, 1, np.float64, few=300),  # ranks of more thresholds than a byte counts
        lopsided(2, 9, 60, 40, 1, 1, few=200),  # more slots than a register has bytes
        lopsided(3, 60, 20, 8, 40, 1, few=50),  # many classes of few trees
        lopsided(4, 21, 40, 12, 3, 3, few=50),
        lopsided(5, 30, 40, 12, 10, 10),
        lopsided(6, 30, 40, 12, 1, 1, np.float64),  # too many thresholds
        lopsided(7, 20, 30, 4, 2, 1, categories=3000),
        lopsided(8, 20, 30, 300, 2, 1, np.float64),
        lopsided(9, 40, 1, 3, 2, 1, few=3),
    ],
    ids=["uneven", "long", "slots", "classes", "vector", "vectors", "exact", "categories", "wide", "stumps"],
)
@pytest.mark.parametrize("target", ["host", "compact", "x86-64-v2"])
def test_row(e, target, monkeypatch):
    e.verify()
    if target == "compact":
        monkeypatch.setattr(tree_tiles, "Padded", tree_tiles.Compact)
        target = "host"
    x = some_rows(e)
    got, leaf = compiled(e, x, "row", monkeypatch, target)
    assert same_bits(got, scores(e, x))
    np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x)])


@pytest.mark.parametrize("splits", [1, 3, 7, 8, 15, 16, 31, 32, 63, 64])
@pytest.mark.parametrize("target", ["host", "x86-64-v3"])
def test_inline_sizes(splits, target, monkeypatch):
    """Trees of so many splits that the bits of a word are just enough, or one too few."""
    e = lopsided(splits, 2, splits, 20, 2, 2, np.float64 if splits % 2 else np.float32, exact=True)
    x = some_rows(e)
    got, leaf = compiled(e, x, "inline", monkeypatch, target)
    assert same_bits(got, scores(e, x))
    np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x)])


@pytest.mark.parametrize("features", [2, 4, 6, 8, 12])
@pytest.mark.parametrize("target", ["host", "x86-64-v4", "x86-64-v3"])
def test_inline_of_one_split(features, target, monkeypatch):
    """Of a vector of doubles whose first lane alone is asked, LLVM 22 compares another element with AVX-512, whatever it is tuned for."""
    if not runs_here(get_target(target)):
        pytest.skip(f"this machine does not run {target}")
    stumps = [split(f, 0.5, [1.0 + f], [-1.0 / (f + 1)], DEFAULT_LEFT * (f % 2)) for f in range(features)]
    more = [split(f, 0.5, split((f + 1) % features, 0.25, [0.1], [0.2]), [0.3]) for f in range(features)]
    e = trees([*stumps, *more], features, np.float64, np.float64)
    x = np.random.default_rng(features).choice([0.0, 0.25, 0.5, 0.75, np.nan], (100, features))
    got, leaf = compiled(e, x, "inline", monkeypatch, target)
    assert same_bits(got, scores(e, x))
    np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x)])


def complete(n_trees: int, depth: int) -> Ensemble:
    """Trees whose every path is that long."""
    r, inner = np.random.default_rng(n_trees), (1 << depth) - 1
    node = np.arange(2 * inner + 1)
    start = len(node) * np.arange(n_trees, dtype=np.int32)
    leaf = np.tile(node >= inner, n_trees)
    left = (start[:, None] + 2 * node + 1).reshape(-1)
    left[leaf] = np.arange(leaf.sum())
    n = len(leaf)
    return Ensemble(
        n_features=6, roots=start, feature=np.where(leaf, -1, r.integers(0, 6, n)).astype(np.int32), threshold=np.where(leaf, 0, r.integers(0, 40, n)).astype(np.float64),
        left=left.astype(np.int32), right=np.where(leaf, 0, left + 1).astype(np.int32), flags=np.zeros(n, np.uint8), leaf_values=r.normal(size=(leaf.sum(), 1)),
        tree_class=np.zeros(n_trees, np.int32), base=np.zeros(1), leaf_id=np.tile(np.arange(inner + 1, dtype=np.int32), n_trees),
    )  # fmt: skip


@pytest.mark.parametrize("target", ["tiles", "compact"])
@pytest.mark.parametrize("n_trees", [1, 3, 8, 9, 17, 20, 24, 25])
def test_deep_trees_of_any_number(n_trees, target):
    """What fills up the lanes goes through all levels too; a new buffer holds garbage."""
    e = complete(n_trees, 8)
    x = np.random.default_rng(0).uniform(-1, 41, (3, 6))
    assert same_bits(interpreted(e, x, "row", target, False), e.scores(x))


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_nothing(strategy, monkeypatch):
    """No trees, no rows."""
    e = lopsided(0, 3, 3, 3, 2, 1)
    gone = ("roots", "feature", "threshold", "left", "right", "flags", "leaf_values", "tree_class", "leaf_id", "category_set")
    empty = replace(e, **{name: getattr(e, name)[:0] for name in gone})
    x = np.zeros((4, 3), np.float32)
    assert same_bits(compiled(empty, x, strategy, monkeypatch)[0], scores(empty, x))
    assert compiled(e, x[:0], strategy, monkeypatch)[0].shape == (0, 2)


@pytest.mark.parametrize("kind", ["Padded", "Compact"])
def test_tiles_serve_what_they_are_for(kind, monkeypatch):
    """Histogram-trained ensembles on a machine with byte lookups; compact tiles where those of leaves would fill the cache."""
    used, cls = [], getattr(tree_tiles, kind)
    monkeypatch.setattr(cls, "descend", lambda self, real=cls.descend: used.append(1) or real(self))
    e = forest(20, 15) if kind == "Padded" else lopsided(0, 37, 30, 30, 1, 1, few=100)
    monkeypatch.setitem(TARGETS, "tiles", replace(LOOKUP, l2=2000))
    x = np.random.default_rng(0).normal(size=(3, e.n_features)).astype(np.float32)
    assert same_bits(interpreted(e, x, "row", "tiles", leaf=False), scores(e, x)) and used
    assert same_bits(interpreted(e, x, "row", "scalar", leaf=False), scores(e, x)) and len(used) == 1


def encoded(columns: list[int], numbers: int, seed: int, dtype: type = np.float32, floor: int = 0) -> Ensemble:
    """Trees of five levels over columns of so many categories, as one-hot and trees become: mostly sets of one category; and over numbers."""
    r = random.Random(seed)
    sides = [0, DEFAULT_LEFT, BEYOND_LEFT, DEFAULT_LEFT | BEYOND_LEFT]
    sets = [(f, {c}, 0) for f, n in enumerate(columns) for c in range(n)]
    sets += [(f, {r.randrange(columns[f]) for _ in range(r.choice([1, 4]))}, r.choice(sides)) for f in r.choices(range(len(columns)), k=9)]
    waiting = r.sample(sets, len(sets))

    def grow(depth: int) -> Tree:
        if not depth:
            return [r.gauss(0, 1)]
        if r.random() < 0.3:
            return split(len(columns) + r.randrange(numbers), r.gauss(0, 1), grow(depth - 1), grow(depth - 1), r.choice(sides) & DEFAULT_LEFT)
        f, s, flags = waiting.pop() if waiting else r.choice(sets)
        return split(f, s, grow(depth - 1), grow(depth - 1), flags | floor)

    return trees([grow(5) for _ in range(40)], len(columns) + numbers, dtype)


@pytest.mark.parametrize("columns, fit", [([3, 4], True), ([16, 17, 15, 33], True), ([65, 64], True), ([5, 100, 30], True), ([300], False), ([1], True)], ids=str)
@pytest.mark.parametrize("target", ["host", "compact", "x86-64-v3"])
def test_sets_in_tiles(columns, fit, target, monkeypatch):
    """What a row's category is in is a byte of the row, of up to 256: sets of one slot fill several vectors or share one with the next's."""
    for seed, (dtype, floor) in enumerate([(np.float32, 0), (np.float64, CATEGORY_FLOOR)]):
        e = encoded(columns, 3, seed, dtype, floor)
        e.verify()
        ranks = tree_tiles.ranks_if_fit(e)
        assert (ranks is not None) == fit and (not ranks or sum(len(s.outside[0]) > 0 for s in ranks.sets) == len(columns))
        if target == "compact":
            monkeypatch.setattr(tree_tiles, "Padded", tree_tiles.Compact)
        r = np.random.default_rng(seed)
        x = r.normal(size=(400, e.n_features)).astype(dtype)
        for f, n in enumerate(columns):
            x[:, f] = r.integers(-1, n + 2, 400) + np.where(r.random(400) < 0.2, 0.5, 0)
            odd = r.random(400) < 0.1
            x[odd, f] = r.choice(np.array([np.nan, np.inf, -np.inf, -0.0, -1, 253, 254, 255, 256, 1e9, 1e30], dtype), odd.sum())
        got, leaf = compiled(e, x, "row", monkeypatch, "host" if target == "compact" else target)
        assert same_bits(got, scores(e, x))
        np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x)])


def test_tables_of_sets_have_a_bound(monkeypatch):
    e = encoded([40, 30], 3, 0)
    size = sum(s.outside.size for s in tree_tiles.ranks_if_fit(e).sets)
    for limit in (size, size - 1):
        monkeypatch.setattr(tree_tiles, "SETS", limit)
        assert tree_tiles.Ranks(e, tree_tiles.slots_of(e)).fit == (limit == size)
