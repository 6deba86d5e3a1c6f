"""Compact trees for the strategy `packed`: a record of few bytes per split, leaves inside of it, and the table of what leaves give.

    | threshold | feature | left is a leaf | right is a leaf | child |       little endian, fields as wide as the ensemble needs

    8 + 6 + 1 + 1 +  8 bits = 3 bytes     64 features, small integers, at most 16 different leaves
    4 + 6 + 1 + 1 + 12 bits = 3 bytes     the same with 64 different leaves per tree
    8 + 5 + 1 + 1 +  9 bits = 3 bytes     32 features, at most 256 different thresholds of each
   32 + 5 + 1 + 1 +  9 bits = 6 bytes     32 features, float32

Splits stand in preorder: the left child is the next record. `child` is what is left to say: of a split over two splits the distance to the
right one, of a split over a leaf that leaf, of a split over two leaves both (in the halves of the field), or the left one if the right
one is always the next number. Numbers of leaves: LEAVES lists how they can be given, the smallest wins.

Thresholds of integers are themselves, less the smallest. Those of floats are all bits, or a place in a table of the distinct ones, of all
features or of each: KINDS lists the ways, the smallest wins. Nothing is rounded, so no decision differs. Where missing values go left at some
splits and right at others, the lowest bit of `feature` says which.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import CATEGORICAL, Ensemble, once
from carrot.passes.tree_leaf_numbers import LEAVES, Leaves, Preorder, narrow, shares
from carrot.passes.tree_slots import LEFT, RIGHT, rules, slots_of

SIDES, SLOTS = "sides", "slots"
DIVISION = 1200  # bytes of a division that the machine may lack


@dataclass(frozen=True)
class Format:
    """Bits of each field, from the lowest on; the two flags lie between feature and child. in_order: the right one of two leaves has the next number."""

    threshold: int
    feature: int
    child: int
    in_order: bool = False

    @property
    def n_bytes(self) -> int:
        return -(-(self.threshold + self.feature + 2 + self.child) // 8)

    @property
    def apart(self) -> int:
        """Bytes that a long threshold has for itself, in front of a word with the other fields."""
        return self.threshold // 8 if self.threshold >= 32 else 0

    def filled(self) -> Format:
        """The bits that are free: the threshold becomes whole bytes if they are enough for that, the rest goes to the child."""
        free = self.n_bytes * 8 - (self.threshold + self.feature + 2 + self.child)
        more = min(-self.threshold % 8, free) if -self.threshold % 8 <= free else 0
        return Format(self.threshold + more, self.feature, self.child + free - more, self.in_order)


@dataclass(frozen=True)
class Thresholds:
    """field u64[S]: of each split, what its record says; table: what the field is a place in (None: it says all), of a feature from start[feature]
    on. feature i64[S]: where the row has the value that is compared. least: is added to integers."""

    field: np.ndarray
    feature: np.ndarray
    table: np.ndarray | None = None
    start: np.ndarray | None = None
    least: int = 0
    raw: int = 0  # bits of a threshold that says all of a float


@dataclass(frozen=True)
class Records:
    """nodes u8[S, bytes]; sizes i64[T]: how many of them each tree has; as_floats: the thresholds are floats, not keys."""

    format: Format
    nodes: np.ndarray
    sizes: np.ndarray
    thresholds: Thresholds
    leaves: Leaves
    as_floats: bool

    @property
    def nbytes(self) -> int:
        """Of the tables."""
        tables = (self.thresholds.table, self.thresholds.start, self.sizes)
        return int(self.nodes.nbytes + self.leaves.nbytes + sum(narrow(a).nbytes for a in tables if a is not None)) + (DIVISION if self.leaves.divisor is not None else 0)


def asked(e: Ensemble) -> tuple[int | str, np.ndarray]:
    """(the missing rule of all splits; SIDES: each says in the lowest bit of its feature whether a missing value goes left; SLOTS: they need a
    prepared row. i64[N]: what the field `feature` of each split says)"""
    split = e.feature >= 0
    found = set(np.unique(rules(e)[split]).tolist())
    if (e.flags[split] & CATEGORICAL).any() or (len(found) > 1 and not found <= {LEFT, RIGHT}):
        return SLOTS, slots_of(e).slot.astype(np.int64)
    if len(found) > 1:
        return SIDES, 2 * e.feature.astype(np.int64) + (rules(e) == LEFT)
    return min(found, default=RIGHT), e.feature.astype(np.int64)


@once
def records_of(e: Ensemble, leaf: bool, fpu: int) -> Records:
    """The smallest records. leaf: the trees give leaf numbers, not scores; fpu: the widest float that is compared in hardware, bits."""
    order = Preorder(e)
    as_floats = e.threshold.dtype.kind == "f" and asked(e)[0] in (RIGHT, LEFT, SIDES) and fpu >= 8 * e.threshold.itemsize
    split = np.flatnonzero(order.split)
    split = split[np.argsort(order.place[split], kind="stable")]
    thresholds = [_whole(e, split)] if e.threshold.dtype.kind != "f" else [kind(e, split, as_floats) for kind in KINDS]
    given = [give(e, leaf, order) for give in LEAVES]
    given += [found for leaves in given if not leaf and (found := shares(leaves)) is not None]
    return min((_records(e, order, split, t, leaves, as_floats) for t in thresholds for leaves in given), key=lambda r: r.nbytes)


# -- records


def _records(e: Ensemble, order: Preorder, split: np.ndarray, thresholds: Thresholds, leaves: Leaves, as_floats: bool) -> Records:
    left, right, at = e.left[split], e.right[split], order.place[split]
    left_leaf, right_leaf = ~order.split[left], ~order.split[right]
    two, some = left_leaf & right_leaf, left_leaf | right_leaf
    constant = e.roots[~order.split[e.roots]]
    number, far = leaves.number, 1 + order.size[left]
    one = np.where(left_leaf, number[left], number[right])
    pairs = np.concatenate([number[left[two]], number[constant], *([] if leaves.in_order else [number[right[two]]])])
    half = bits(pairs.max(initial=0))
    child = max(bits(far[~some].max(initial=0)), bits(one[some & ~two].max(initial=0)), half if leaves.in_order else 2 * half)
    wide = thresholds.raw or bits(int(thresholds.field.max(initial=0)))
    f = Format(wide, bits(thresholds.feature.max(initial=0)), child, leaves.in_order).filled()

    def both(a: np.ndarray, c: np.ndarray) -> np.ndarray:
        return a if leaves.in_order else a | c << (f.child // 2)

    fields = np.zeros((4, order.n), np.uint64)
    fields[:, at] = thresholds.field, thresholds.feature, left_leaf + 2 * right_leaf, np.where(two, both(number[left], number[right]), np.where(some, one, far))
    alone = order.roots[~order.split[e.roots]]
    fields[2, alone], fields[3, alone] = 3, both(number[constant], number[constant])
    return Records(f, _bytes(fields, f), order.sizes, thresholds, leaves, as_floats)


def bits(n: int) -> int:
    return max(1, int(n).bit_length())


# -- thresholds


def _whole(e: Ensemble, split: np.ndarray) -> Thresholds:
    t = e.threshold[split].astype(np.int64)
    least = int(t.min()) if len(t) else 0
    return Thresholds((t - least).astype(np.uint64), e.feature[split], least=least)


def _values(e: Ensemble, split: np.ndarray, as_floats: bool) -> tuple[np.ndarray, np.ndarray]:
    """(the thresholds as they are compared: floats, or integers of their order; the field `feature`)"""
    return (e.threshold if as_floats else slots_of(e).threshold)[split], asked(e)[1][split]


def _all_bits(e: Ensemble, split: np.ndarray, as_floats: bool) -> Thresholds:
    t, feature = _values(e, split, as_floats)
    return Thresholds(t.view(f"u{t.itemsize}").astype(np.uint64), feature, raw=8 * t.itemsize)


def _table(e: Ensemble, split: np.ndarray, as_floats: bool) -> Thresholds:
    t, feature = _values(e, split, as_floats)
    table, field = np.unique(t, return_inverse=True)
    return Thresholds(field.reshape(-1).astype(np.uint64), feature, table if len(table) else np.zeros(1, t.dtype))


def _table_of_each(e: Ensemble, split: np.ndarray, as_floats: bool) -> Thresholds:
    t, feature = _values(e, split, as_floats)
    values, which = np.unique(t, return_inverse=True)
    used, of_pair = np.unique(feature.astype(np.int64) * max(len(values), 1) + which.reshape(-1), return_inverse=True)
    owner = used // max(len(values), 1)
    start = np.searchsorted(owner, np.arange(int(feature.max(initial=0)) + 1))
    field = of_pair.reshape(-1) - start[feature]
    return Thresholds(field.astype(np.uint64), feature, values[used % max(len(values), 1)] if len(values) else np.zeros(1, t.dtype), start)


KINDS = (_table, _table_of_each, _all_bits)


def _bytes(fields: np.ndarray, f: Format) -> np.ndarray:
    """u8[S, bytes]: the fields side by side."""
    out = np.zeros((fields.shape[1], f.n_bytes), np.uint8)
    low = f.apart
    threshold, feature, flags, child = fields
    for i in range(low):
        out[:, i] = threshold >> np.uint64(8 * i)
    at = 0 if low else f.threshold
    rest = (np.uint64(0) if low else threshold) | feature << np.uint64(at) | flags << np.uint64(at + f.feature) | child << np.uint64(at + f.feature + 2)
    for i in range(f.n_bytes - low):
        out[:, low + i] = rest >> np.uint64(8 * i)
    return out
