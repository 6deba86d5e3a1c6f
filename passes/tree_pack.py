"""Packed trees for the walk: node records, tree by tree, breadth first, siblings adjacent, and the table of what leaves give.

    | rank 16 | slot | child |                  4 bytes, prepared rows of ranks (u16): what a threshold's place among its feature's is
    | threshold 32 | slot | child |             8 bytes, rows of keys (u32): floats in their order as integers
    | threshold 64 | slot | child |            12 bytes, the same of float64 (u64); slot and child take a word each where one is too short

`child` counts the nodes from a node to its left child. A leaf's is 0, its slot is one that holds 0, which is not above its
threshold: so a row that has reached it stays, and its threshold is free to say what the leaf gives.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import Ensemble, unique
from carrot.passes.tree_leaves import leaves_of
from carrot.passes.tree_slots import MIN_WORDS, Slots, in_order, slots_of, thresholds_of

WORD = 32  # bits
RANKS = {"i32": 0.3, "i64": 3.0, "compact": 3.0}  # ranks, if their searches take fewer steps than the trees times this


@dataclass(frozen=True)
class Format:
    """Fields of a record of u32 words. threshold: bits, from the first word's lowest on; slot_bits; apart: slot and child in words of their own."""

    threshold: int
    slot_bits: int
    apart: bool
    small: bool  # all in one word

    @property
    def words(self) -> int:
        return 1 if self.small else (self.threshold + 31) // 32 + (2 if self.apart else 1)


class Ranks:
    """The sorted thresholds of each feature, as integers. A row's rank is how many of them are below its value.

    features: those with a table, ascending; tables: theirs; of_node [N]: the rank of each numeric node's threshold.
    """

    def __init__(self, e: Ensemble, slots: Slots) -> None:
        known, rank = thresholds_of(e)
        of_slot = [(slot, int(f)) for _, features, first in slots.runs for slot, f in enumerate(features, first) if len(known[slot])]
        used = unique(np.array([f for _, f in of_slot], np.int32))
        tables = [unique(np.concatenate([known[slot] for slot, f in of_slot if f == each])) for each in used]
        begin = np.cumsum([0, *map(len, known)])[:-1]
        among = np.zeros(sum(map(len, known)) + 1, np.int64)  # of each slot's thresholds, where they are among their feature's
        for slot, f in of_slot:
            among[begin[slot] : begin[slot] + len(known[slot])] = np.searchsorted(tables[int(np.searchsorted(used, f))], known[slot])
        numeric = (e.feature >= 0) & (slots.slot < slots.first_category)
        self.features = used
        self.of_node = np.where(numeric, among[np.append(begin, 0)[slots.slot] + rank], 0)
        self.thresholds = np.concatenate([*tables, np.zeros(0, slots.np)])
        self.start = np.cumsum([0, *map(len, tables)])

    @property
    def longest(self) -> int:
        return int(np.diff(self.start).max(initial=0))

    @property
    def steps(self) -> int:
        """Of the searches for a row's ranks."""
        return int(np.ceil(np.log2(np.diff(self.start) + 1)).sum())


def short_ranks(e: Ensemble, slots: Slots, steps: float, most: int = 0) -> Ranks | None:
    """The ranks, if what nodes compare fits in 16 bits (and `most` too) and the searches for those of a row take less than so many steps."""
    ranks = Ranks(e, slots)
    widest = max((words for *_, words in slots.categories), default=0) * 32
    return ranks if max(ranks.longest, widest - 1, len(slots.sets) // MIN_WORDS, most) < 1 << 16 and ranks.steps < steps else None


def compared(e: Ensemble, slots: Slots, ranks: Ranks | None) -> np.ndarray:
    """u64[N]: what each node compares a value of a prepared row with: a rank or an unsigned key; of a category, where its set begins, in units of MIN_WORDS words."""
    threshold = ranks.of_node if ranks else slots.threshold.astype(np.int64) - slots.lowest
    category = (e.feature >= 0) & (slots.slot >= slots.first_category)
    return np.where(category, slots.threshold // MIN_WORDS, threshold).view(np.uint64)


class Packed:
    """The arrays of an ensemble: nodes u32[N, words], roots u32[T], steps, mean [T]: to the deepest leaf, to the leaves on average;
    expected [T]: what a row takes, at most, unless the tree is odd. What a leaf gives: row threshold + leaf_base[t] of `values`; leaf_base is None if all are 0."""

    def __init__(self, e: Ensemble, leaf: bool, compact: bool = False) -> None:
        self.e, self.slots, leaves = e, slots_of(e), leaves_of(e, leaf)
        slots, n = self.slots, len(e.feature)
        flat = breadth_first(e)
        place = np.empty(n, np.int64)
        place[flat] = np.arange(n)
        self.roots = place[e.roots].astype(np.uint32)
        is_leaf = e.feature[flat] < 0
        child = np.where(is_leaf, 0, place[np.where(is_leaf, 0, e.left[flat])] - np.arange(n))
        tree, depth = e.tree_of_node()[flat], e.depths()[flat]
        self._depths(tree[is_leaf], depth[is_leaf])
        self.values, self.leaf_row = leaves.values, leaves.row[flat[is_leaf]]
        self.leaf_base = leaves.base.view(np.uint32) if leaves.base.any() else None
        self.zero = slots.leaf  # the slot that holds 0
        self.format, self.ranks = self._choose(child, compact)
        threshold = compared(e, slots, self.ranks)[flat]
        threshold[is_leaf] = self.leaf_row
        slot = np.where(is_leaf, self.zero, slots.slot[flat])
        self.nodes = np.zeros((max(n, 1), self.format.words), np.uint32)
        self._store(threshold, slot, child)

    @property
    def nbytes(self) -> int:
        """Of the tables that grow with the ensemble."""
        searched = self.ranks.thresholds.size * self.e.threshold.itemsize if self.ranks else 0
        return int(self.nodes.nbytes + self.values.nbytes + searched + 4 * len(self.slots.sets))

    def _depths(self, tree: np.ndarray, depth: np.ndarray) -> None:
        n = self.e.n_trees
        count = np.bincount(tree, minlength=n)
        self.mean = np.bincount(tree, depth, minlength=n) / np.maximum(count, 1)
        self.steps = self.e.heights().astype(np.int64)
        self.expected = np.minimum(self.steps, (2 * np.log2(np.maximum(count, 1))).astype(np.int64))

    def _choose(self, child: np.ndarray, compact: bool) -> tuple[Format, Ranks | None]:
        slots = self.slots
        slot_bits, child_bits = int(slots.slot.max(initial=self.zero)).bit_length(), int(child.max(initial=0)).bit_length()
        apart = slot_bits + child_bits > WORD
        if ranks := short_ranks(self.e, slots, RANKS["compact" if compact else slots.dtype] * self.mean.sum(), int(self.leaf_row.max(initial=0))):
            return Format(16, slot_bits, apart, slot_bits + child_bits <= WORD - 16), ranks
        return Format(32 if slots.dtype == "i32" else 64, slot_bits, apart, False), None

    def _store(self, threshold: np.ndarray, slot: np.ndarray, child: np.ndarray) -> None:
        f, n = self.format, len(threshold)
        if f.small:
            self.nodes[:n, 0] = threshold | slot.astype(np.uint64) << np.uint64(16) | child.astype(np.uint64) << np.uint64(16 + f.slot_bits)
            return
        self.nodes[:n, 0] = threshold & np.uint64(0xFFFFFFFF)
        if f.threshold == 64:
            self.nodes[:n, 1] = threshold >> np.uint64(32)
        if f.apart:
            self.nodes[:n, -2], self.nodes[:n, -1] = slot, child
        else:
            self.nodes[:n, -1] = slot | child << f.slot_bits


def breadth_first(e: Ensemble) -> np.ndarray:
    """The nodes, tree by tree, level by level, siblings adjacent; as pruning leaves them."""
    n, split = len(e.feature), e.feature >= 0
    before = np.cumsum(split, dtype=np.int32)  # of a tree's k-th split the children are its 2k-th and (2k + 1)-th node after the root
    first = np.repeat(e.roots, np.diff(e.roots, append=n)) if n and e.roots[0] == 0 and (np.diff(e.roots) > 0).all() else np.zeros(0, np.int32)
    if len(first) == n and np.array_equal((first + 2 * (before - before[first] + split[first]) - 1)[split], e.left[split]) and np.array_equal(e.left[split] + 1, e.right[split]):
        return np.arange(n)
    level, tree = e.roots.astype(np.int64), np.arange(e.n_trees)
    levels, owners = [level], [tree]
    while level.size:
        split = e.feature[level] >= 0
        level = np.stack([e.left[level[split]], e.right[level[split]]], 1).reshape(-1).astype(np.int64)
        tree = np.repeat(tree[split], 2)
        levels.append(level)
        owners.append(tree)
    return np.asarray(np.concatenate(levels)[in_order(np.concatenate(owners))])
