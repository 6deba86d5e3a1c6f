"""Splits over two equal subtrees become one of them: the same splits, the same leaf values, bit for bit.

Every subtree gets a 64-bit hash of what it says, from the bottom up; where the hashes of two children agree the subtrees are
compared node by node, so the hash decides nothing.
"""

from __future__ import annotations

import numpy as np

from carrot.ir.tree import CATEGORICAL, Ensemble
from carrot.passes.rebuild_trees import Trees


def merge_equal_subtrees(e: Ensemble, t: Trees, klass: np.ndarray) -> None:
    """klass [L]: equal numbers for equal leaves."""
    fields = _fields(e, t, klass)
    value = np.zeros(len(t.feature), np.uint64)
    for f in fields:
        value = _mix(value ^ f.astype(np.uint64))
    instead = np.arange(len(t.feature))  # the node that stands in a node's place
    for level in reversed(t.levels()):
        s = level[t.feature[level] >= 0]
        t.left[s], t.right[s] = instead[t.left[s]], instead[t.right[s]]
        left, right = value[t.left[s]], value[t.right[s]]
        value[s] = _mix(_mix(value[s] ^ left) + right)
        s = s[left == right]
        s = s[_equal(t, fields, t.left[s], t.right[s])]
        instead[s], value[s] = t.left[s], value[t.left[s]]
    t.roots = instead[t.roots]


def _mix(x: np.ndarray) -> np.ndarray:
    """splitmix64's finaliser."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: np.ndarray = (x ^ (x >> np.uint64(31))) + np.uint64(0x9E3779B97F4A7C15)
    return mixed


def _fields(e: Ensemble, t: Trees, klass: np.ndarray) -> list[np.ndarray]:
    """What a node says besides its children, as integers: feature, threshold or category set or leaf, flags."""
    leaf = t.feature < 0
    cat = ~leaf & (e.flags & CATEGORICAL != 0)
    offsets = e.category_offsets.tolist()
    found: dict[bytes, int] = {}
    sets = [found.setdefault(e.category_bits[a:b].tobytes(), len(found)) for a, b in zip(offsets, offsets[1:])]
    said = (e.threshold + 0).view(np.int32 if e.threshold.itemsize == 4 else np.int64).astype(np.int64)  # -0.0 + 0 is 0.0
    said[cat] = np.asarray(sets, np.int64)[e.category_set[cat]]
    said[leaf] = klass[t.left[leaf]]
    return [t.feature, said, np.where(leaf, 0, e.flags)]


def _equal(t: Trees, fields: list[np.ndarray], a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Whether the subtrees under the nodes a[i] and b[i] are equal."""
    equal = np.ones(len(a), bool)
    pair = np.arange(len(a))
    while pair.size:
        for f in fields:
            equal[pair[f[a] != f[b]]] = False
        inner = equal[pair] & (t.feature[a] >= 0)
        a, b, pair = a[inner], b[inner], pair[inner]
        a, b, pair = np.concatenate([t.left[a], t.right[a]]), np.concatenate([t.left[b], t.right[b]]), np.tile(pair, 2)
    return equal
