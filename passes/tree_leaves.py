"""What the leaves of packed trees give: one table, which the strategies of a binary share.

    leaf i of tree t gives values[base[t] + row[i]]
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import Ensemble, once, unique

SAMPLE = 1 << 16  # leaves by which it is seen that most differ


@dataclass(frozen=True)
class Leaves:
    """values [n + 1, V]: of the last row, which is that of no leaf, adding 0: -0.0 changes no sum. base i32[T]; row i32[N], 0 at splits."""

    values: np.ndarray
    base: np.ndarray
    row: np.ndarray


@once
def leaves_of(e: Ensemble, leaf: bool) -> Leaves:
    """Each distinct leaf once, if few differ; else tree by tree. leaf: what they give is their number, not a score."""
    nodes, owner = np.flatnonzero(e.feature < 0), e.tree_of_node()
    nodes = nodes[np.argsort(owner[nodes], kind="stable")]
    table = e.leaf_id.astype(np.int32)[:, None] if leaf else e.leaf_values
    none = np.full((1, table.shape[1]), -0.0).astype(table.dtype)
    given, base, row = table[e.left[nodes]], np.zeros(e.n_trees, np.int32), np.zeros(len(e.feature), np.int32)
    found = distinct(given)
    if found:
        values, row[nodes] = given[found[0]], found[1]
    else:
        values, trees = given, owner[nodes]
        base[:] = np.searchsorted(trees, np.arange(e.n_trees))
        row[nodes] = np.arange(len(nodes)) - base[trees]
    return Leaves(np.concatenate([values, none]), base, row)


def distinct(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """(first, which): rows[first] are the distinct rows, to the bit, and row i is the same as rows[first[which[i]]]. None: more than a quarter differ."""
    bits = np.ascontiguousarray(rows).view(f"u{rows.itemsize}")
    if len(bits) > SAMPLE:
        some = bits[:: len(bits) // SAMPLE, 0]
        if len(unique(some)) * 2 > len(some):
            return None
    which, first = np.zeros(len(rows), np.int64), np.zeros(min(len(rows), 1), np.int64)
    for column in bits.T:
        values, of_row = np.unique(column, return_inverse=True)
        _, first, which = np.unique(which * len(values) + of_row.reshape(-1), return_index=True, return_inverse=True)
        if len(first) * 4 > len(rows):
            return None
    return first, which.reshape(-1)


__all__ = ["Leaves", "leaves_of"]
