"""Prepared rows: integers y such that a numeric split is `y[slot] <= threshold`, whatever is missing, a categorical one a bit of a set.

    %bits = vector.bitcast %x                             # per feature and missing rule that some split has, a slot:
    %key = %bits ^ ((%bits >> 31) & 0x7fffffff)           # floats in their order as integers
    %y = select((%bits & 0x7fffffff) > 0x7f800000, %key of the missing, %key)   # NaN: the lowest or the highest integer
    vector.store %y                                       # all features of one rule lie side by side
    y[s] = x is NaN ? last : inside ? trunc(x) : last - 1 # of a categorical feature: its code, a bit number of the sets

-0.0 is -1, below 0.0, which no threshold tells apart. No float is the lowest or the highest integer. Columns of integers (at most 16 bits)
are keys as they are.
"""

from __future__ import annotations

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.tree import (
    BEYOND_LEFT,
    CATEGORICAL,
    CATEGORY_FLOOR,
    DEFAULT_LEFT,
    K_ZERO,
    MISSING_NONE,
    MISSING_ZERO,
    Ensemble,
    once,
    unique,
)

RIGHT, LEFT, NONE, ZERO_RIGHT, ZERO_LEFT = range(5)  # where a missing value goes; NONE: it is 0; ZERO: zero is missing too
UNROLL = 16  # vectors of one run, beyond it a loop
MIN_WORDS = 8  # sets of a feature that are at most this long share a slot


class Slots:
    """What the nodes of `e` test, in terms of a prepared row.

    y: `n` integers of `dtype`, as wide as the thresholds; wide runs begin at cache lines. slot i32[N], threshold [N] of dtype: a
    numeric node goes left iff y[slot] <= threshold. A categorical one has slot >= first_category and goes left iff bit y[slot] % 32 of
    sets[threshold + y[slot] // 32] is set. y[leaf] is `lowest`, and leaves have this slot: they always go left, whatever their
    threshold, which is free to hold their value.
    """

    def __init__(self, e: Ensemble) -> None:
        self.floats = e.threshold.dtype.kind == "f"
        self.dtype = "i32" if e.threshold.itemsize == 4 else "i64"
        self.np = np.dtype(f"int{e.threshold.dtype.itemsize * 8}")
        self.highest, self.lowest = int(np.iinfo(self.np).max), int(np.iinfo(self.np).min)
        self.line = 64 // self.np.itemsize
        self.slot = np.zeros(len(e.feature), np.int32)
        self.threshold = np.zeros(len(e.feature), self.np)
        split, cat = e.feature >= 0, e.flags & CATEGORICAL != 0
        self.runs: list[tuple[int, np.ndarray, int]] = []  # rule, its features, the first one's slot
        self.n = 0
        self.leaf = -1
        self._numeric(e, np.flatnonzero(split & ~cat))
        if self.leaf < 0:
            self.leaf, self.n = self.n, self.n + 1
        self.slot[~split] = self.leaf
        self.first_category = self.n
        self.categories: list[tuple[int, bool, int]] = []  # feature, CATEGORY_FLOOR, words of a set
        self.sets = np.zeros(0, np.uint32)
        self._categorical(e, np.flatnonzero(split & cat))
        self._words = self.sets.view(np.int32)  # one array for all kernels that ask for it

    def _numeric(self, e: Ensemble, nodes: np.ndarray) -> None:
        feature, t, rule = e.feature[nodes], e.threshold[nodes], rules(e)[nodes]
        self.threshold[nodes] = np.where(np.isnan(t), self.lowest, ordered(t)) if self.floats else t
        place = np.zeros(e.n_features, np.int32)
        for k in np.flatnonzero(np.bincount(rule)).tolist():
            of_rule = np.flatnonzero(rule == k)
            used = np.flatnonzero(np.bincount(feature[of_rule]))
            if used[-1] - used[0] < 2 * len(used) + 8:  # close together: all of them, in whole vectors
                used = np.arange(used[0], used[-1] + 1)
            wide = used[-1] - used[0] + 1 == len(used) >= self.line
            self.n += -self.n % self.line if wide else 0
            self.runs.append((k, used.astype(np.int32), self.n))
            place[used] = np.arange(self.n, self.n + len(used))
            self.slot[nodes[of_rule]] = place[feature[of_rule]]
            self.n += len(used)
            if wide and self.n % self.line:  # a vector's last lanes are free
                self.leaf = self.n
                self.n += -self.n % self.line

    def _categorical(self, e: Ensemble, nodes: np.ndarray) -> None:
        words: list[np.ndarray] = []
        slots: dict[tuple[int, bool, int], int] = {}
        known: dict[bytes, int] = {}
        size = 0
        for node in nodes:
            flags = int(e.flags[node])
            begin, end = e.category_offsets[e.category_set[node] : e.category_set[node] + 2]
            beyond = 0xFFFFFFFF if flags & BEYOND_LEFT else 0
            own = e.category_bits[begin:end]
            differs = np.flatnonzero(own != np.uint32(beyond))
            own = own[: differs[-1] + 1] if len(differs) else own[:0]
            n = max(MIN_WORDS, 1 << len(own).bit_length())  # a word more than the set, so that its last two bits are free
            s = np.full(n, beyond, np.uint32)
            s[: len(own)] = own
            s[-1] = (int(s[-1]) & 0x7FFFFFFF) | (0x80000000 if flags & DEFAULT_LEFT else 0)
            key = (int(e.feature[node]), bool(flags & CATEGORY_FLOOR), n)
            at = known.setdefault(s.tobytes(), size)
            if at == size:
                words.append(s)
                size += n
            self.slot[node] = slots.setdefault(key, self.n + len(slots))
            self.threshold[node] = at
        self.sets = np.concatenate(words) if words else self.sets
        self.categories = list(slots)
        self.n += len(slots)

    # -- code

    def fill(self, b: KernelBuilder, x: Tensor, row: Index, y: Buffer, *at: Index) -> None:
        """Prepare a row of x: store y[*at, 0 .. n)."""
        lanes = b.target.lanes(self.np.itemsize) if b.target else 1
        while lanes > 1 and not b.has_lanes(x, lanes):
            lanes = 1
        for rule, features, first in self.runs:
            lo, n = int(features[0]), len(features)
            if int(features[-1]) - lo + 1 == n:
                self._run(b, x, row, y, at, rule, lo, first, n, lanes)
            else:
                table = b.constant(features, "tree_slot_feature")

                def one(i: Expr, table: Buffer = table, rule: int = rule, first: int = first) -> None:
                    y.store((*at, i + first), self.key(b, x[row, b.cast(table[i], "index")], rule))

                b.loop(0, n, one)
        y.store((*at, self.leaf), self.lowest)
        for i, (feature, floor, words) in enumerate(self.categories):
            y.store((*at, self.first_category + i), self.code(b, x[row, feature], floor, words))

    def _run(
        self, b: KernelBuilder, x: Tensor, row: Index, y: Buffer, at: tuple[Index, ...], rule: int, lo: int, first: int, n: int, lanes: int
    ) -> None:
        while lanes > n:
            lanes //= 2

        def some(i: Index, shift: int = 0) -> None:
            if lanes == 1:
                y.store((*at, i + first), self.key(b, x[row, i + lo], rule))
                return
            value = self.key(b, x[row, b.lane_index(i + lo - shift, lanes)], rule)
            if shift and n >= self.line:  # the lanes that are known already go to the end, where nothing is
                value, shift = b.shuffle(value, value, [*range(shift, lanes), *range(shift)]), 0
            y.store((*at, b.lane_index(i + first - shift, lanes)), value)

        whole = n - n % lanes
        if whole > UNROLL * lanes:
            b.loop(0, whole, some, step=lanes)
        else:
            for i in range(0, whole, lanes):
                some(i)
        if n % lanes:
            some(whole, lanes - n % lanes)

    def key(self, b: KernelBuilder, x: Expr, rule: int) -> Expr:
        """The integer that stands for x, a scalar or a vector, under one of the missing rules."""
        bits = self.bits(b, x)
        key = self.in_order(bits)
        if not self.floats:
            return key
        return b.select(self.missing(bits, rule), {RIGHT: self.highest, ZERO_RIGHT: self.highest, NONE: 0}.get(rule, self.lowest), key)

    def bits(self, b: KernelBuilder, x: Expr) -> Expr:
        """A float's bits; a small integer in 32."""
        return b.bitcast(x, self.dtype) if self.floats else b.cast(x, self.dtype)

    def in_order(self, bits: Expr) -> Expr:
        """A float's bits as an integer of its order."""
        return bits if not self.floats else bits ^ ((bits >> (self.np.itemsize * 8 - 1)) & self.highest)

    def missing(self, bits: Expr, rule: int) -> Expr:
        """i1: whether the float with these bits is missing."""
        size = bits & self.highest
        missing = size > self._bits(np.inf)
        return missing | (size <= self._bits(K_ZERO)) if rule in (ZERO_LEFT, ZERO_RIGHT) else missing

    def _bits(self, value: float) -> int:
        return int(np.asarray(value, f"f{self.np.itemsize}").view(self.np))

    def code(self, b: KernelBuilder, x: Expr, floor: bool, words: int) -> Expr:
        """The bit that stands for category x: the last one for a missing value, the one before for what is beyond the set."""
        beyond = words * 32 - 2
        inside = (x >= 0.0 if floor else x > -1.0) & (x < float(beyond))
        code = b.select(inside, b.cast(b.select(inside, x, 0.0), self.dtype), beyond)
        return b.select(b.isnan(x), beyond + 1, code)

    def sets_buffer(self, b: KernelBuilder) -> Buffer:
        """The sets' words, i32."""
        return b.constant(self._words, "tree_sets")

    def in_set(self, b: KernelBuilder, y: Expr, begin: Expr, sets: Buffer) -> Expr:
        """i1: whether a categorical node whose threshold is `begin` goes left."""
        word = sets[b.cast(begin + (y >> 5), "index")]
        return b.ne((word >> b.cast(y & 31, "i32")) & 1, 0)


slots_of = once(Slots)


def rules(e: Ensemble) -> np.ndarray:
    """[N]: the missing rule of each numeric node."""
    return np.asarray(_RULES[e.flags])


def _rule(flags: np.ndarray) -> np.ndarray:
    left = flags & DEFAULT_LEFT != 0
    return np.where(flags & MISSING_ZERO != 0, np.where(left, ZERO_LEFT, ZERO_RIGHT), np.where(flags & MISSING_NONE != 0, NONE, np.where(left, LEFT, RIGHT)))


_RULES = _rule(np.arange(256))


def of_each(key: np.ndarray, nodes: np.ndarray) -> list[np.ndarray]:
    """The nodes of each key, in ascending order of keys."""
    nodes = nodes[in_order(key[nodes])]
    return np.split(nodes, np.flatnonzero(np.diff(key[nodes])) + 1) if len(nodes) else []


def in_order(key: np.ndarray) -> np.ndarray:
    """argsort of whole numbers from 0 up, equal ones as they stand: numpy is many times faster where 16 bits are enough."""
    return np.argsort(key.astype(np.min_scalar_type(int(key.max(initial=0)))), kind="stable")


@once
def thresholds_of(e: Ensemble) -> tuple[list[np.ndarray], np.ndarray]:
    """By slot, the distinct thresholds of its numeric splits in order; i32[N]: the place of each split's among them."""
    slots, rank, (features, values, place) = slots_of(e), np.zeros(len(e.feature), np.int32), values_of(e)
    nodes = np.flatnonzero((e.feature >= 0) & (slots.slot < slots.first_category))
    number, of_slot = np.zeros(e.n_features, np.int64), np.full(slots.n, -1)
    number[features] = np.arange(len(features))
    slot = slots.slot[nodes]
    of_slot[slot] = number[e.feature[nodes]]
    begin = np.cumsum([0, *(len(values[i]) if i >= 0 else 0 for i in of_slot.tolist())])  # of a slot, among all thresholds that it might have
    at = begin[slot] + place[nodes]
    there = np.zeros(int(begin[-1]), bool)
    there[at] = True
    before = np.append(0, np.cumsum(there))
    rank[nodes] = before[at] - before[begin[slot]]
    keys = [np.where(np.isnan(v), slots.lowest, ordered(v)) if slots.floats else v for v in values]
    none = np.zeros(0, slots.np)
    return [keys[i][there[begin[s] : begin[s + 1]]] if i >= 0 else none for s, i in enumerate(of_slot.tolist())], rank


@once
def values_of(e: Ensemble) -> tuple[np.ndarray, list[np.ndarray], np.ndarray]:
    """Of numeric splits: the features that they ask, in order; of each its distinct thresholds in order, NaN first, no -0.0; i32[N]: the place of each split's among them."""
    nodes, place = np.flatnonzero((e.feature >= 0) & (e.flags & CATEGORICAL == 0)), np.zeros(len(e.feature), np.int32)
    values = []
    for part in of_each(e.feature, nodes):
        t = e.threshold[part] + e.threshold.dtype.type(0)
        known = unique(t)
        place[part] = np.searchsorted(known, t)
        if np.isnan(known[-1]):
            known = np.roll(known, 1)
            place[part] = (place[part] + 1) % len(known)
        values.append(known)
    return np.flatnonzero(np.bincount(e.feature[nodes])), values, place


def ordered(x: np.ndarray) -> np.ndarray:
    """Floats that are not NaN as integers in the same order; both zeros are 0."""
    bits = np.where(x == 0, 0, x).astype(x.dtype).view(f"i{x.dtype.itemsize}")
    return np.asarray(bits ^ ((bits >> (bits.itemsize * 8 - 1)) & np.iinfo(bits.dtype).max))


__all__ = ["LEFT", "NONE", "RIGHT", "ZERO_LEFT", "ZERO_RIGHT", "Slots", "in_order", "of_each", "ordered", "rules", "slots_of", "thresholds_of", "values_of"]
