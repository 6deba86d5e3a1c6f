"""Numbers for the leaves of a tree, as small as they get, and the table of what each gives: what `packed` and `inline` say of a leaf.

    number < units ? score[number] += unit : score[:] += table[base[t] + number]

A leaf that adds the same `unit` to one class and nothing to the others, as the pure leaves of a forest do, is the number of its class. The others of
a forest are shares of the rows that came there: whole numbers over whole numbers, of which the division gives back the very bits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from carrot.ir.tree import Ensemble

MOST_ROWS = 4096  # of a leaf whose values are shares
MOST_WORK = 1 << 23

class Leaves(NamedTuple):
    """number i32[N]: of each leaf node. A number below `units` is a class, whose score gets `unit`; the others are row number + base[t] of table [n, V]. in_order: two leaves
    below one split have numbers that follow each other."""

    number: np.ndarray
    table: np.ndarray
    base: np.ndarray
    units: int = 0
    unit: float = 0
    in_order: bool = False
    divisor: np.ndarray | None = None  # [n]: what the integers of a row are divided by, in the leaves' dtype

    @property
    def nbytes(self) -> int:
        return sum(narrow(a).nbytes for a in (self.table, self.base, self.divisor) if a is not None)


class Preorder:
    """Where splits and leaves are: place i64[N] of each split among all, size i64[N]: the splits below and including it. A tree of one leaf
    has a record, too, over that leaf twice."""

    def __init__(self, e: Ensemble) -> None:
        self.split = e.feature >= 0
        self.size, self.place, self.leaf_place = (np.zeros(len(e.feature), np.int64) for _ in range(3))
        levels = [nodes for _, nodes in e.levels()]
        leaves = np.zeros(len(e.feature), np.int64)
        for nodes in reversed(levels):
            s = nodes[self.split[nodes]]
            self.size[s] = 1 + self.size[e.left[s]] + self.size[e.right[s]]
            leaves[nodes[~self.split[nodes]]] = 1
            leaves[s] = leaves[e.left[s]] + leaves[e.right[s]]
        self.sizes, leaves_per_tree = np.maximum(self.size[e.roots], 1), leaves[e.roots]
        self.roots = np.cumsum(self.sizes) - self.sizes
        self.first_leaf = np.cumsum(leaves_per_tree) - leaves_per_tree
        self.place[e.roots], self.leaf_place[e.roots] = self.roots, self.first_leaf
        for nodes in levels:
            s = nodes[self.split[nodes]]
            left, right = e.left[s], e.right[s]
            self.place[left], self.place[right] = self.place[s] + 1, self.place[s] + 1 + self.size[left]
            self.leaf_place[left], self.leaf_place[right] = self.leaf_place[s], self.leaf_place[s] + leaves[left]
        self.n = int(self.sizes.sum())
        self.leaf_nodes = np.flatnonzero(~self.split)
        self.leaf_nodes = self.leaf_nodes[np.argsort(self.leaf_place[self.leaf_nodes], kind="stable")]


def _given(e: Ensemble, leaf: bool, order: Preorder) -> np.ndarray:
    """[L, V]: what each leaf gives, in the order of leaf_nodes."""
    rows = e.left[order.leaf_nodes]
    return e.leaf_id[rows, None].astype(np.int32) if leaf else e.leaf_values[rows]


def _distinct(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(rows[first] are the distinct ones to the bit, in the order of their first use; which of them each row is)."""
    bits = np.ascontiguousarray(rows).view(np.dtype((np.void, rows.itemsize * rows.shape[1])))[:, 0]
    _, first, which = np.unique(bits, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return np.sort(first), rank[which.reshape(-1)]


def _units(e: Ensemble, given: np.ndarray, leaf: bool) -> tuple[np.ndarray, float]:
    """(the class of each leaf that adds `unit` to it and nothing to the others, -1 of other leaves; unit). Adding 0.0 to a sum that is not -0.0 is
    adding nothing, and no sum becomes -0.0."""
    none = np.full(len(given), -1)
    if leaf or given.shape[1] < 2 or not adds_nothing(e):
        return none, 0
    filled = np.ascontiguousarray(given).view(f"u{given.itemsize}") != 0
    one = filled.sum(1) == 1
    column = filled.argmax(1)
    values, count = np.unique(given[one, column[one]], return_counts=True)
    if not len(values) or not np.isfinite(values).all():
        return none, 0
    unit = values[count.argmax()]
    return np.where(one & (given[np.arange(len(given)), column] == unit), column, -1), unit.item()


def adds_nothing(e: Ensemble) -> bool:
    """Whether adding a leaf's 0.0 can be left out: sums start from `start_of` and are never -0.0."""
    return not np.signbit(start_of(e)[e.base == 0]).any()


def start_of(e: Ensemble) -> np.ndarray:
    """What sums start from, [K]: -0.0 is 0.0 where each tree adds something to every output and none of it is -0.0."""
    values = e.leaf_values
    all_get = values.shape[1] > 1 and e.n_trees > 0 and not np.signbit(values[values == 0]).any()
    return np.asarray(e.base + 0.0 if all_get else e.base).astype(values.dtype)


def shares(leaves: Leaves) -> Leaves | None:
    """The same leaves as integers and divisors, None if they are no such shares."""
    rows = leaves.table
    if rows.dtype.kind != "f" or rows.shape[1] < 2 or not np.isfinite(rows).all() or np.signbit(rows).any():
        return None
    counts, divisor, left, work = np.zeros(rows.shape, np.int64), np.zeros(len(rows), np.int64), np.arange(len(rows)), 0
    for n in range(1, MOST_ROWS):
        work += left.size
        if not left.size or work > MOST_WORK:
            break
        near = np.rint(rows[left] * n)
        exact = ((near / n).astype(rows.dtype) == rows[left]).all(1)
        found = left[exact]
        counts[found], divisor[found], left = near[exact], n, left[~exact]
    return None if left.size else leaves._replace(table=counts, divisor=divisor)


def shared(e: Ensemble, leaf: bool, order: Preorder) -> Leaves:
    """Each distinct leaf once, for all trees."""
    given = _given(e, leaf, order)
    klass, unit = _units(e, given, leaf)
    units = given.shape[1] if (klass >= 0).any() else 0
    other = np.flatnonzero(klass < 0)
    first, which = _distinct(given[other])
    number = np.zeros(len(e.feature), np.int64)
    number[order.leaf_nodes] = klass
    number[order.leaf_nodes[other]] = units + which
    return Leaves(number, given[other][first], np.full(e.n_trees, -units), units, unit)


def _of_each_tree(e: Ensemble, leaf: bool, order: Preorder) -> Leaves:
    """Each tree's distinct leaves, numbered from 0 in each."""
    given, tree = _given(e, leaf, order), e.tree_of_node()[order.leaf_nodes]
    klass, unit = _units(e, given, leaf)
    units = given.shape[1] if (klass >= 0).any() else 0
    other = np.flatnonzero(klass < 0)
    _, which = _distinct(given[other])
    first, of_tree = _distinct(np.stack([tree[other], which], 1).astype(np.int64))
    owner = tree[other][first]
    start = np.searchsorted(owner, np.arange(e.n_trees))
    number = np.zeros(len(e.feature), np.int64)
    number[order.leaf_nodes] = klass
    number[order.leaf_nodes[other]] = units + of_tree - start[tree[other]]
    return Leaves(number, given[other][first], start - units, units, unit)


def _one_after_the_other(e: Ensemble, leaf: bool, order: Preorder) -> Leaves:
    """Every leaf, tree by tree: two leaves below one split have numbers that follow each other. A tree of one leaf has it twice."""
    given, constant = _given(e, leaf, order), e.feature[e.roots] < 0
    tree = e.tree_of_node()[order.leaf_nodes]
    twice = np.repeat(np.arange(len(given)), 1 + constant[tree])
    start = order.first_leaf + np.cumsum(constant) - constant
    number = np.zeros(len(e.feature), np.int64)
    number[order.leaf_nodes] = np.arange(len(given)) - order.first_leaf[tree]
    return Leaves(number, given[twice], start, in_order=True)


LEAVES: tuple[Callable[[Ensemble, bool, Preorder], Leaves], ...] = (shared, _of_each_tree, _one_after_the_other)


def narrow(a: np.ndarray) -> np.ndarray:
    """Integers in the fewest bytes that hold them, floats as they are."""
    if a.dtype.kind == "f" or not a.size:
        return a
    least, most = int(a.min()), int(a.max())
    return a.astype(next(t for t in ("u1", "i1", "u2", "i2", "u4", "i4", "i8") if np.iinfo(t).min <= least and most <= np.iinfo(t).max))
