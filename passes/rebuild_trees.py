"""Trees while a pass reshapes them, and the Ensemble that comes out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import CATEGORICAL, Ensemble


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


def _first_uses(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(where each distinct key occurs first, in that order; for every key its place in that list)."""
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return first[order], rank[inverse.reshape(-1)]


def renumber(e: Ensemble, t: Trees, klass: np.ndarray, keep: np.ndarray, base: np.ndarray) -> Ensemble:
    """The trees `keep` of t: nodes breadth-first tree by tree, leaves (one for each of klass) and sets by first use."""
    if not keep.any():  # an ensemble has a tree; -0.0 changes no sum
        keep = np.arange(e.n_trees) == 0
        zero, none = np.zeros(1, np.int32), np.full(1, -1, np.int32)
        nothing = np.full((1, e.leaf_values.shape[1]), -0.0, e.leaf_values.dtype)
        threshold, flags = np.zeros(1, e.threshold.dtype), np.zeros(1, np.uint8)
        return Ensemble(e.n_features, zero, none, threshold, zero, zero, flags, nothing, e.tree_class[:1], base, e.leaf_id[:1], none)
    t.roots = t.roots[keep]
    levels, tree = t.levels(), np.empty(len(t.feature), np.int64)
    tree[t.roots] = np.arange(len(t.roots))
    for level in levels:
        s = level[t.feature[level] >= 0]
        tree[t.left[s]] = tree[t.right[s]] = tree[s]
    nodes = np.concatenate(levels)
    nodes = nodes[np.argsort(tree[nodes], kind="stable")]
    number = np.zeros(len(t.feature), np.int32)
    number[nodes] = np.arange(len(nodes), dtype=np.int32)
    split = t.feature[nodes] >= 0
    rows = t.left[nodes[~split]]
    first, rank = _first_uses(klass[rows])
    cat = split & (e.flags[nodes] & CATEGORICAL != 0)
    sets, offsets, bits = _used_sets(e, e.category_set[nodes[cat]])
    left, right, category_set = (np.zeros(len(nodes), np.int32) for _ in range(3))
    left[split], right[split] = number[t.left[nodes[split]]], number[t.right[nodes[split]]]
    left[~split] = rank
    category_set[:] = -1
    category_set[cat] = sets
    return Ensemble(
        n_features=e.n_features,
        roots=number[t.roots],
        feature=np.where(split, t.feature[nodes], -1).astype(np.int32),
        threshold=np.where(split & ~cat, e.threshold[nodes], 0).astype(e.threshold.dtype),
        left=left,
        right=right,
        flags=np.where(split, e.flags[nodes], 0).astype(np.uint8),
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
