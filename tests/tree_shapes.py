"""Ensembles that no one trained, written down as nested splits.

    trees([split(0, 0.5, [1.0], split(1, {3, 70}, [2.0], [3.0], BEYOND_LEFT)), [4.0]], n_features=2)
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, MISSING_NONE, MISSING_ZERO, Ensemble

Tree = Any  # a split, or the values of a leaf


class split(NamedTuple):
    """Where x[feature] <= at, or is in the set `at`, go left."""

    feature: int
    at: float | set[int]
    left: Tree
    right: Tree
    flags: int = 0


def trees(roots: Sequence[Tree], n_features: int, dtype: type = np.float32, values: type = np.float32, outputs: int = 1) -> Ensemble:
    """Leaves of one value belong to output t % outputs; the last tree's leaves come first in the table."""
    nodes: list[list[Any]] = []
    leaves: list[Sequence[float]] = []
    words: list[np.ndarray] = []

    def add(tree: Tree) -> int:
        at = len(nodes)
        nodes.append([-1, 0.0, len(leaves), 0, 0, -1])
        if not isinstance(tree, split):
            leaves.append(tree)
            return at
        flags, threshold, s = tree.flags, tree.at, -1
        if isinstance(tree.at, set):
            flags, threshold, s = flags | CATEGORICAL, 0.0, len(words)
            bits = np.zeros((max(tree.at, default=0) // 32 + 1) * 32, bool)
            bits[sorted(tree.at)] = True
            words.append(np.packbits(bits, bitorder="little").view(np.uint32))
        nodes[at] = [tree.feature, threshold, add(tree.left), add(tree.right), flags, s]
        return at

    at = [add(t) for t in reversed(roots)][::-1]
    width = len(leaves[0]) if leaves else 1
    column = list(zip(*nodes)) if nodes else [()] * 6
    return Ensemble(
        n_features, np.array(at, np.int32), np.array(column[0], np.int32), np.array(column[1], dtype), *(np.array(column[i], np.int32) for i in (2, 3)),
        np.array(column[4], np.uint8), np.array(leaves, values).reshape(-1, width), np.array([t % outputs if width == 1 else 0 for t in range(len(at))], np.int32),
        np.linspace(-1, 1, outputs).astype(values), np.arange(len(leaves), dtype=np.int32)[::-1] * 3, np.array(column[5], np.int32),
        np.cumsum([0, *map(len, words)]).astype(np.int32), np.concatenate([np.zeros(0, np.uint32), *words]),
    )  # fmt: skip


FLAGS = (0, DEFAULT_LEFT, MISSING_ZERO, MISSING_ZERO | DEFAULT_LEFT, MISSING_NONE, MISSING_NONE | DEFAULT_LEFT, MISSING_NONE | MISSING_ZERO)
NUMBERS = (0.0, -0.0, 1.0, -2.5, 5e-36, -1e-35, 1e-35, 1e-40, np.inf, -np.inf)


def grown(r: random.Random, leaves: int, n_features: int, width: int = 1, chain: bool = False, levels: int = 100) -> Tree:
    """A tree of that many leaves, of every kind of split; chain: each split has a leaf for a child."""
    if leaves == 1:
        return [r.gauss(0, 1) for _ in range(width)]
    n = r.choice([1, leaves - 1]) if chain else r.randint(1, leaves - 1)
    sides = [grown(r, k, n_features, width, chain, levels) for k in (n, leaves - n)]
    if r.random() < 0.3:
        some = {r.randrange(levels) for _ in range(r.randint(0, 6))}
        return split(0, some, *sides, r.choice([0, DEFAULT_LEFT, BEYOND_LEFT, BEYOND_LEFT | DEFAULT_LEFT]) | CATEGORY_FLOOR * r.randint(0, 1))
    number = r.choice(NUMBERS) if r.random() < 0.3 else r.gauss(0, 1)
    return split(r.randrange(n_features), number, *sides, r.choice(FLAGS))


def stumps(thresholds: Sequence[float], dtype: type = np.float32) -> Ensemble:
    """A tree for each threshold of the only feature."""
    return trees([split(0, t, [float(i)], [-float(i)]) for i, t in enumerate(thresholds)], 1, dtype)


def sets_of(classes: int, levels: int, n_sets: int, seed: int = 0) -> Ensemble:
    """Sets over `levels` categories that tell `classes` groups of them apart, in stumps and in one tree."""
    group = np.random.default_rng(seed).integers(0, classes, levels)
    group[:classes] = np.arange(classes)
    keys = np.random.default_rng(seed + 1).permutation(1 << n_sets)[:classes]
    sets = [set(np.flatnonzero(keys[group] >> i & 1).tolist()) for i in range(n_sets)]
    both: Tree = [0.5]
    for i, s in enumerate(sets[:8]):
        both = split(0, s, both, [float(i)], BEYOND_LEFT * (i % 2))
    return trees([both, *(split(0, s, [1.0 * i], [0.1], DEFAULT_LEFT * (i % 2)) for i, s in enumerate(sets)), *(split(0, s, [1.0], [2.0]) for s in sets[::3])], 2)


__all__ = ["grown", "sets_of", "split", "stumps", "trees"]
