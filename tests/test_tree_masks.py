"""The tables of the bit-sliced strategy, evaluated in numpy: ranks, classes, masks, multiplexers and codes lead every row to its leaf."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.passes import tree_mux
from carrot.passes.tree_masks import BLOCK, FIRST, MAX_LEVELS, ONES, TOGETHER, ZEROS, Categorical, Masks, blocks_of, masks_of, refusal
from carrot.passes.tree_mux import JOIN, JOINS, MAX_PLANES, MUXES, SLACK, SUBTREE, WRITES, Muxes, most_leaves, plan

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, tree_rows  # noqa: E402
from tree_shapes import grown, sets_of, split, stumps, trees  # noqa: E402


def numeric_masks(k: Masks, x: np.ndarray) -> np.ndarray:
    """[FIRST + predicates, rows]: the part of the mask table that every tree shares."""
    n = k.numeric
    blocks, block_begin = blocks_of(n)
    table = np.zeros((FIRST + len(n.js) + 1, len(x)), bool)
    table[ONES] = True
    for g, i in enumerate(n.group_feature):
        v, t = x[:, n.features[i]], n.thresholds[i]
        assert (np.diff(t) > 0).all() and len(t) < 1 << n.levels[i]
        rank = (v[:, None] > t).sum(1)
        rank[np.isnan(v)] = n.nan_rank[g]
        if n.zero_rank[g] >= 0:
            rank[np.abs(v) <= K_ZERO] = n.zero_rank[g]
        begin, end = FIRST + n.group_begin[g], FIRST + n.group_begin[g + 1]
        for number, *rows in blocks[block_begin[g] : block_begin[g + 1]].tolist():
            for j, row in enumerate(rows, number * BLOCK):
                table[begin + row] = rank > j
        assert (table[begin:end] == (rank > n.js[begin - FIRST : end - FIRST, None])).all()
    return table[:-1]


def in_sets(c: Categorical, g: int, x: np.ndarray) -> np.ndarray:
    """[TOGETHER, rows]: whether the predicates of group g hold."""
    column = c.group_feature[g]
    codes, v = c.codes[column], x[:, c.features[column]]
    n = len(codes) - 4
    at = np.select([np.isnan(v), v >= n, v <= -1, v < 0], [n + 3, n, n + 1, n + 2], np.clip(np.nan_to_num(v), 0, n))
    code = codes[at.astype(np.int64)]
    assert code.max(initial=0) < c.classes[column]
    return c.sets[c.group_begin[g] + code] >> np.arange(TOGETHER)[:, None] & 1 == 1


def gate(kind: int, table: np.ndarray, reads: np.ndarray, out: int) -> None:
    """Rows out .. out + WRITES of the mask table."""
    if kind == SUBTREE:
        at = np.zeros(table.shape[1], np.int64)
        for level in range(4):
            way = table[reads[at], np.arange(table.shape[1])]
            table[out + 3 - level] = way
            at = 2 * at + 1 + way
    elif kind == JOINS:
        for i in range(WRITES):
            no, yes = (np.where(table[m], table[b + i], table[a + i]) for m, a, b in (reads[[1, 3, 4]], reads[[2, 5, 6]]))
            table[out + i] = np.where(table[reads[0]], yes, no)
    elif kind == JOIN:
        for i in range(WRITES):
            table[out + i] = np.where(table[reads[0]], table[reads[2] + i], table[reads[1] + i])
    else:
        for i, (mask, no, yes) in enumerate(reads.reshape(-1, 3)):
            table[out + i] = np.where(table[mask], table[yes], table[no])


def leaves(e: Ensemble, k: Masks, m: Muxes, x: np.ndarray) -> np.ndarray:
    """Ensemble.leaves, by masks and muxes."""
    c, out = k.categorical, np.empty((len(x), e.n_trees), np.int32)
    shared = [in_sets(c, g, x) for g in range(c.own[1])]
    table = np.concatenate([numeric_masks(k, x), *shared, np.zeros((m.n_rows - k.n_shared, len(x)), bool)])
    where = np.full((e.n_trees, 1 << m.planes.shape[1]), -1)
    assert len(set(zip(m.code_tree.tolist(), m.codes.tolist()))) == len(m.codes)
    where[m.code_tree, m.codes] = m.leaves
    for t in range(e.n_trees):
        for i, g in enumerate(range(c.own[t + 1], c.own[t + 2])):
            table[k.n_shared + TOGETHER * i :][:TOGETHER] = in_sets(c, g, x)
        at = m.first
        for kind in (SUBTREE, JOINS, JOIN, MUXES):
            for reads in m.programs[kind][m.begin[t, kind] : m.begin[t + 1, kind]]:
                gate(kind, table, reads, at)
                at += WRITES
        code = (table[m.planes[t]] << np.arange(m.planes.shape[1])[:, None]).sum(0)
        out[:, t] = where[t, code]
    assert (out >= 0).all()
    return out


def check(e: Ensemble, x: np.ndarray) -> tuple[Masks, Muxes]:
    e.verify()
    assert refusal(e) is None
    k = masks_of(e)
    m = plan(e, k.node_mask, k.n_shared + k.n_own)
    assert m
    np.testing.assert_array_equal(leaves(e, k, m, x), e.leaves(x))
    return k, m


@pytest.mark.parametrize("seed", range(60))
def test_random_ensembles(seed: int) -> None:
    r = random.Random(seed)
    e = random_ensemble(r)
    x = tree_rows(e, r, 60)
    if refusal(e):
        split = e.feature >= 0
        assert (split & np.isnan(e.threshold) & (e.flags & DEFAULT_LEFT != 0) & (e.flags & CATEGORICAL == 0)).any()
        e.threshold[np.isnan(e.threshold)] = 0.5
    check(e, x)


@pytest.mark.parametrize("shape", ["chain", "any"])
@pytest.mark.parametrize("seed", range(4))
def test_every_number_of_planes_and_every_slack(seed: int, shape: str) -> None:
    """Whatever the planner could choose is right, for unbalanced trees too."""
    r = random.Random(seed)
    sizes = [1, 2, 3, 41, r.randint(4, 60)]
    e = trees([grown(r, n, 3, chain=shape == "chain") for n in sizes], 3, r.choice([np.float32, np.float64]))
    e.verify()
    x, k, s = tree_rows(e, r, 100), masks_of(e), set()
    shape_ = tree_mux._Shape(e, k.node_mask)
    for slack in SLACK:
        widths, _ = shape_.measure(np.full(e.n_trees, slack))
        for width in range(int(widths.max()), MAX_PLANES + 1):
            m = shape_.network(np.full(e.n_trees, slack), width, k.n_shared + k.n_own)
            np.testing.assert_array_equal(leaves(e, k, m, x), e.leaves(x))
            s.add(width)
    assert 6 in s and MAX_PLANES in s  # 60 leaves at most: the tightest packing takes 6


@pytest.mark.parametrize("seed", range(6))
def test_blocks_next_to_leaves_and_to_numbered_blocks(seed: int) -> None:
    """Trees of which some splits are in subtrees and joins and some in single muxes."""
    r = random.Random(seed)
    e = trees([grown(r, r.randint(100, 255), 3) for _ in range(4)], 3)
    x, k = tree_rows(e, r, 300), masks_of(e)
    shape, gates = tree_mux._Shape(e, k.node_mask), np.zeros(4, int)
    for slack in SLACK[1:]:
        widths, _ = shape.measure(np.full(e.n_trees, slack))
        if widths.max() <= MAX_PLANES:
            m = shape.network(np.full(e.n_trees, slack), int(widths.max()), k.n_shared + k.n_own)
            np.testing.assert_array_equal(leaves(e, k, m, x), e.leaves(x))
            gates += m.begin[-1]
    assert gates[[SUBTREE, JOIN, MUXES]].all()


@pytest.mark.parametrize(("depth", "gates"), [(5, [3, 0, 1, 0]), (6, [5, 1, 0, 0]), (7, [9, 2, 1, 0]), (8, [17, 5, 0, 0])])
def test_joins_of_joins(depth: int, gates: list[int]) -> None:
    """Of complete trees: by threes from below, what is left on top by itself."""
    r = random.Random(depth)

    def full(n: int) -> Any:
        return split(r.randrange(3), r.gauss(0, 1), full(n - 1), full(n - 1)) if n else [r.gauss(0, 1)]

    _, m = check(trees([full(depth)], 3), np.random.default_rng(0).normal(size=(500, 3)).astype(np.float32))
    assert m.begin[-1].tolist() == gates


def test_a_chain_next_to_a_subtree() -> None:
    """The chain's four bits are no gate's, its sibling's are: what numbers both must not be joined with another block."""
    value = iter(range(100))
    leaf = lambda: [float(next(value))]  # noqa: E731
    pair = lambda: split(1, 0.5, leaf(), leaf())  # noqa: E731

    def chain(n: int) -> Any:
        return split(n, 0.0, chain(n - 1), leaf()) if n else leaf()

    block = lambda: split(5, 0.0, split(6, 0.0, chain(3), pair()), pair())  # noqa: E731
    e = trees([split(0, 0.0, split(0, 0.1, chain(4), block()), block())], 7)
    x, k = np.random.default_rng(0).normal(size=(500, 7)).astype(np.float32), masks_of(e)
    m = tree_mux._Shape(e, k.node_mask).network(np.array([4.0]), 7, k.n_shared + k.n_own)
    assert len(m.programs[SUBTREE]) and len(m.programs[MUXES])
    np.testing.assert_array_equal(leaves(e, k, m, x), e.leaves(x))


@pytest.mark.parametrize("n", [1, 2, 3, 14, 15, 16, 17, 30, 31, 32, 254, 255, 256, 257, 4094, 4095])
def test_so_many_thresholds_of_a_feature(n: int) -> None:
    t = np.sort(np.random.default_rng(n).normal(size=n)).astype(np.float32)
    e = stumps(t[np.random.default_rng(0).permutation(n)].tolist())
    some = t[:: max(1, n // 100)]
    x = np.concatenate([some, np.nextafter(some, np.float32(9)), np.nextafter(some, np.float32(-9)), [np.nan, np.inf, -np.inf, t[0], t[-1], 9, -9]])
    k, _ = check(e, x.astype(np.float32)[:, None])
    assert len(k.numeric.js) == n and k.numeric.levels.tolist() == [n.bit_length()]


def test_the_same_predicate_is_there_once() -> None:
    e = stumps([0.5, 0.5, -0.0, 0.0, 0.25])
    k, _ = check(e, np.array([[0.5], [-0.0], [0.0], [0.3], [1e-45]], np.float32))
    assert len(k.numeric.js) == 3
    sets = [split(0, {1, 40}, [1.0], [2.0]), split(0, {40, 1}, [3.0], [4.0]), split(0, {40}, [5.0], [6.0]), split(0, {40}, split(0, {2}, [7.0], [8.0]), [9.0])]
    k, _ = check(trees(sets, 1), np.array([[1], [40], [2], [3], [np.nan], [-1], [99]], np.float32))
    assert np.diff(k.categorical.own).tolist() == [1, 0, 0, 0, 1] and k.n_shared == FIRST + len(k.numeric.js) + TOGETHER


@pytest.mark.parametrize(("classes", "levels", "n_sets"), [(2, 3, 1), (200, 200, 9), (256, 300, 8), (300, 3000, 9), (5000, 6000, 14)])
def test_so_many_classes_of_categories(classes: int, levels: int, n_sets: int) -> None:
    e = sets_of(classes, levels, n_sets)
    odd = [-1e30, -7, -1, -0.5, -0.0, 0.5, levels - 0.5, levels, levels + 31, levels + 33, 1e6, 3e9, 1e20, np.inf, -np.inf, np.nan]
    x = np.concatenate([np.arange(0, levels, max(1, levels // 700)), odd, np.random.default_rng(0).integers(0, levels, 300)]).astype(np.float32)
    k, _ = check(e, np.stack([x, x], 1))
    assert classes <= int(k.categorical.codes[0].max()) + 1 == k.categorical.classes[0] <= classes + 4


@pytest.mark.parametrize("flags", [f | m for f in (0, DEFAULT_LEFT) for m in (0, MISSING_ZERO, MISSING_NONE, MISSING_NONE | MISSING_ZERO)])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_missing_values(flags: int, dtype: type) -> None:
    """Above, at and below zero; several rules for one feature; K_ZERO itself."""
    k_zero = dtype(K_ZERO)
    numbers = [-1.0, -k_zero, -1e-40, 0.0, 1e-40, k_zero, np.nextafter(k_zero, dtype(1)), 1.0]
    e = trees([split(0, t, [1.0], split(0, t, [2.0], [3.0], 0), flags) for t in numbers], 1, dtype)
    x = np.array([*numbers, *np.nextafter(np.array(numbers, dtype), dtype(-9)), *np.nextafter(np.array(numbers, dtype), dtype(9)), -0.0, np.nan, np.inf, -np.inf], dtype)
    k, _ = check(e, x[:, None])
    assert len(k.numeric.group_feature) == 1 + (flags != 0)


def test_what_is_refused() -> None:
    assert refusal(stumps(np.arange(1 << MAX_LEVELS).tolist())) == "a feature with 4096 thresholds"
    only_nan = trees([split(0, np.nan, [1.0], [2.0], DEFAULT_LEFT)], 1)
    assert refusal(only_nan) == "a split that only missing values pass"
    never = trees([split(0, np.nan, [1.0], [2.0])], 1)
    k, _ = check(never, np.array([[np.nan], [0], [-np.inf]], np.float32))
    assert k.node_mask[never.roots[0]] == ONES and ZEROS not in k.node_mask[never.feature >= 0]
    r = random.Random(0)
    fits, not_ = (trees([grown(r, n, 2)], 2) for n in (1 << MAX_PLANES, (1 << MAX_PLANES) + 1))
    assert most_leaves(fits) == 1 << MAX_PLANES
    for e, m in ((fits, True), (not_, False)):
        k = masks_of(e)
        assert (plan(e, k.node_mask, k.n_shared + k.n_own) is not None) == m


def test_no_trees_and_single_leaves() -> None:
    for n in (0, 1, 3):
        k, m = check(trees([[1.5]] * n, 2), np.zeros((5, 2), np.float32))
        assert m.n_rows == FIRST and not len(k.numeric.js) and not any(map(len, m.programs))
