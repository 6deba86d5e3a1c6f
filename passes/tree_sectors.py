"""Deep trees for GPUs: the upper levels of each tree complete, below them sectors of 32 bytes, the unit in which a GPU reads memory.

    top      | what a node compares 16 | slot 16 |                  of node a; its children are 2 a and 2 a + 1, the root is 1
    sector   | node | node | node | node | node | node | node | first 24 : splits 8 |      three levels of a subtree, node after node and level by level

Child c of a sector, the three ways taken from it as a number, is another sector if bit c of `splits` is set: first + how many bits are set below it. Else it
is a leaf, which gives row 8 s + c of `values`. A node that compares keys of 32 bits takes two words, the second one its slot; a sector then has two levels, all that nodes
compare before their slots. A leaf in between becomes nodes that no row goes right at. The crown is the top once more, in sectors whose children are all there: row after row of them, one for three
levels, the last one for what is left of the top.
"""

from __future__ import annotations

import math

import numpy as np

from carrot.ir.tree import Ensemble, once
from carrot.passes.tree_pack import RANKS, Format, Ranks, compared, short_ranks
from carrot.passes.tree_slots import slots_of

SECTOR = 8  # words
MOST = 1 << 24  # sectors
MOST_TOP = 8  # levels
FULL = 8  # leaves of a tree, on average, for each node below the top


class Sectors:
    """The arrays of an ensemble. leaf: what leaves give is their number, not a score. top: levels of it; 0: a tree begins with its sector.

    nodes u32[T << top, words]: of the top, roots u32[T]: where each tree begins in it; sectors u32[S * SECTOR]: the first T << top are below the tops;
    values [S << levels, V]. levels: of a sector. crown u32[C * SECTOR]; rows: of each row of it, the first sector and the levels.
    """

    def __init__(self, e: Ensemble, leaf: bool, top: int) -> None:
        self.slots = slots_of(e)
        self.ranks = _ranks(e)
        self.format = Format(16, 16, False, True) if self.ranks else Format(32, 32, False, False)
        self.levels = 3 if self.ranks else 2
        self.top = top
        split = e.feature >= 0
        compare = np.where(split, compared(e, self.slots, self.ranks), np.uint64(0)).astype(np.uint32)
        slot = np.where(split, self.slots.slot, self.slots.leaf).astype(np.uint32)
        if self.ranks:
            self._words = (compare | slot << np.uint32(16))[:, None]
        else:
            self._words = np.stack([compare, slot], 1)
        self._sides = np.stack([np.where(split, e.left, np.arange(len(split))), np.where(split, e.right, np.arange(len(split)))], 1)
        self.roots = (np.arange(e.n_trees) << self.top).astype(np.uint32)
        heap, below = self._complete(e.roots.astype(np.int64), self.top)
        self.nodes = np.concatenate([np.zeros((e.n_trees, 1), np.int64), heap], 1)
        self.nodes = self._words[self.nodes].reshape(-1, self._words.shape[1])
        table = e.leaf_id.astype(np.int32)[:, None] if leaf else e.leaf_values
        self._crown(e.roots.astype(np.int64))
        self._sectors(below.reshape(-1), split, e.left, table)
        del self._words, self._sides

    def _complete(self, at: np.ndarray, levels: int) -> tuple[np.ndarray, np.ndarray]:
        """The nodes [n, 2^levels - 1] under each of n, level by level, and those below [n, 2^levels]; a leaf is in its own place on every level."""
        at = at[:, None]
        heap = [at[:, :0]]
        for _ in range(levels):
            heap.append(at)
            at = self._sides[at].reshape(len(at), -1)
        return np.concatenate(heap, 1), at

    def _crown(self, at: np.ndarray) -> None:
        self.rows: list[tuple[int, int]] = []
        sectors = [np.zeros((0, SECTOR), np.uint32)]
        for level in range(0, self.top, self.levels):
            self.rows.append((sum(map(len, sectors)), min(self.levels, self.top - level)))
            sectors.append(self._packed(self._complete(at, self.levels)[0]))
            at = self._complete(at, self.rows[-1][1])[1].reshape(-1)
        self.crown = np.concatenate(sectors).reshape(-1)

    def _packed(self, heap: np.ndarray) -> np.ndarray:
        """Sectors of such nodes, but for their last words."""
        out = np.zeros((len(heap), SECTOR), np.uint32)
        words = self._words[heap].transpose(0, 2, 1).reshape(len(heap), -1)
        out[:, : words.shape[1]] = words
        return out

    def _sectors(self, at: np.ndarray, split: np.ndarray, leaf: np.ndarray, table: np.ndarray) -> None:
        sectors, values, first = [], [], len(at)
        bits = 1 << np.arange(1 << self.levels)
        while len(at):
            heap, below = self._complete(at, self.levels)
            inner = split[below]
            n = inner.sum(1)
            some = self._packed(heap)
            some[:, -1] = (first + np.cumsum(n) - n) << 8 | (inner * bits).sum(1)
            sectors.append(some)
            given = table[np.where(inner, 0, leaf[below])]
            given[inner] = 0
            values.append(given.reshape(-1, table.shape[1]))
            at = below[inner]
            first += len(at)
        self.sectors, self.values = np.concatenate(sectors).reshape(-1), np.concatenate(values)


def top_of(e: Ensemble) -> int:
    """Levels of which most nodes are there."""
    leaves = int((e.feature < 0).sum()) / max(1, e.n_trees)
    return int(np.clip(int(leaves / FULL).bit_length() - 1, 1, MOST_TOP))


def _ranks(e: Ensemble) -> Ranks | None:
    """Those that nodes compare; None: keys, if they have 32 bits."""
    slots = slots_of(e)
    return short_ranks(e, slots, RANKS["compact"] * float(mean_depths(e).sum()) if slots.dtype == "i32" else math.inf)


@once
def mean_depths(e: Ensemble) -> np.ndarray:
    """[T]: of the leaves of each tree."""
    is_leaf, tree = e.feature < 0, e.tree_of_node()
    return np.asarray(np.bincount(tree[is_leaf], e.depths()[is_leaf], e.n_trees) / np.maximum(np.bincount(tree[is_leaf], minlength=e.n_trees), 1))


def refusal(e: Ensemble) -> str | None:
    """What keeps an ensemble from this form."""
    slots = slots_of(e)
    if slots.n > 0xFFFF:
        return f"{slots.n} different tests of features"
    if slots.dtype != "i32" and _ranks(e) is None:
        return "thresholds of 64 bits, too many to be ranks of 16"
    most = (e.n_trees << top_of(e)) + int((e.feature >= 0).sum())
    return f"{most} places for sectors" if most >= MOST else None


__all__ = ["Sectors", "mean_depths", "refusal", "top_of"]
