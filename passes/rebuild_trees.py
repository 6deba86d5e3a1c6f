"""Trees while a pass reshapes them, and the Ensemble that comes out."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from carrot.ir.tree import CATEGORICAL, CHUNK, Ensemble

R = TypeVar("R")


@dataclass
class Trees:
    """The shape of the trees while they are pruned; what no root reaches any more stays until they are renumbered."""

    feature: np.ndarray
    left: np.ndarray
    right: np.ndarray
    roots: np.ndarray

    @staticmethod
    def of(e: Ensemble) -> Trees:
        return Trees(e.feature.copy(), e.left.astype(np.int64), e.right.astype(np.int64), e.roots.astype(np.int64))

    def levels(self) -> list[np.ndarray]:
        """The nodes by depth, from left to right and tree by tree within a level."""
        out = []
        level = self.roots
        while level.size:
            out.append(level)
            split = level[self.feature[level] >= 0]
            level = np.stack([self.left[split], self.right[split]], 1).reshape(-1)
        return out

    def each_part(self, work: Callable[[Part], R]) -> list[R]:
        """work(part) of all trees that are reached, a few after the other, so that what is done to them stays in cache, and in threads:
        parts have no node in common."""
        size = max(1, CHUNK * len(self.roots) // max(1, len(self.feature)))
        parts = [slice(first, first + size) for first in range(0, len(self.roots), size)]
        if len(parts) < 2:
            return [work(self._part(trees)) for trees in parts]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(lambda trees: work(self._part(trees)), parts))

    def _part(self, trees: slice) -> Part:
        levels = Trees(self.feature, self.left, self.right, self.roots[trees]).levels()
        nodes, ends = np.concatenate(levels), np.cumsum([0, *map(len, levels)]).tolist()
        where, k = np.flatnonzero(self.feature[nodes] >= 0), len(levels[0])
        parent = np.concatenate([np.full(k, -1), np.repeat(where, 2)])
        return Part(trees, nodes, [slice(*ends[i : i + 2]) for i in range(len(levels))], where, k + 2 * np.arange(len(where)), parent)


@dataclass
class Part:
    """A few trees, their nodes numbered anew level by level: trees.nodes[i] is i here, split[j] has the children left[j] and left[j] + 1."""

    trees: slice
    nodes: np.ndarray
    levels: list[slice]
    split: np.ndarray
    left: np.ndarray
    parent: np.ndarray


def _first_uses(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(where each distinct key occurs first, in that order; for every key its place in that list)."""
    at = np.full(int(keys.max(initial=-1)) + 1, -1)
    at[keys[::-1]] = np.arange(len(keys))[::-1]  # the last one written stays
    first = np.flatnonzero(at[keys] == np.arange(len(keys)))
    at[keys[first]] = np.arange(len(first))
    return first, at[keys]


def _by_tree(part: Part) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """A part's nodes breadth-first tree by tree; the places among them of their children (-1: a leaf) and of the roots."""
    tree, place = np.arange(len(part.nodes)), np.empty(len(part.nodes), np.int32)
    for level in part.levels[1:]:
        tree[level] = tree[part.parent[level]]
    order = np.argsort(tree.astype(np.min_scalar_type(part.levels[0].stop)), kind="stable")
    place[order] = np.arange(len(order), dtype=np.int32)
    left, right = (np.full(len(order), -1, np.int32) for _ in range(2))
    left[part.split], right[part.split] = place[part.left], place[part.left + 1]
    return part.nodes[order], left[order], right[order], place[part.levels[0]]


def renumber(e: Ensemble, t: Trees, klass: np.ndarray, keep: np.ndarray, base: np.ndarray) -> Ensemble:
    """The trees `keep` of t: nodes breadth-first tree by tree, leaves (one for each of klass) and sets by first use."""
    if not keep.any():  # an ensemble has a tree; -0.0 changes no sum
        keep = np.arange(e.n_trees) == 0
        zero, none = np.zeros(1, np.int32), np.full(1, -1, np.int32)
        nothing = np.full((1, e.leaf_values.shape[1]), -0.0, e.leaf_values.dtype)
        threshold, flags = np.zeros(1, e.threshold.dtype), np.zeros(1, np.uint8)
        return Ensemble(e.n_features, zero, none, threshold, zero, zero, flags, nothing, e.tree_class[:1], base, e.leaf_id[:1], none)
    t.roots = t.roots[keep]
    pieces = t.each_part(_by_tree)
    starts = np.cumsum([0, *(len(nodes) for nodes, *_ in pieces)])
    for start, (_, left, right, roots) in zip(starts.astype(np.int32), pieces):
        left[left >= 0] += start
        right[right >= 0] += start
        roots += start
    nodes, left, right, roots = (np.concatenate(each) for each in zip(*pieces))
    del pieces
    split, flags = left >= 0, e.flags[nodes]
    leaf, cat = np.flatnonzero(~split), np.flatnonzero(split & (flags & CATEGORICAL != 0))
    rows = t.left[nodes[leaf]]
    first, rank = _first_uses(klass[rows])
    sets, offsets, bits = _used_sets(e, e.category_set[nodes[cat]])
    feature, threshold, category_set = t.feature[nodes].astype(np.int32, copy=False), e.threshold[nodes], np.full(len(nodes), -1, np.int32)
    feature[leaf], threshold[leaf], threshold[cat], flags[leaf], left[leaf], right[leaf] = -1, 0, 0, 0, rank, 0
    category_set[cat] = sets
    return Ensemble(
        n_features=e.n_features,
        roots=roots,
        feature=feature,
        threshold=threshold,
        left=left,
        right=right,
        flags=flags,
        leaf_values=np.ascontiguousarray(e.leaf_values[rows[first]]),
        tree_class=e.tree_class[keep],
        base=base,
        leaf_id=e.leaf_id[rows[first]],
        category_set=category_set,
        category_offsets=offsets,
        category_bits=bits,
    )


def _used_sets(e: Ensemble, used: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The sets of the given splits, each distinct one once: (its number per split, offsets, bits)."""
    first, rank = _first_uses(used)
    offsets = e.category_offsets.tolist()
    found: dict[bytes, int] = {}
    number = [found.setdefault(e.category_bits[offsets[s] : offsets[s + 1]].tobytes(), len(found)) for s in used[first].tolist()]
    sizes = np.cumsum([0, *[len(b) // 4 for b in found]], dtype=np.int64).astype(np.int32)
    return np.asarray(number, np.int32)[rank] if number else np.zeros(0, np.int32), sizes, np.frombuffer(b"".join(found), np.uint32)
