"""Tree strategy `packed`: the smallest tables, and one loop that walks them: for small flash, and -Oz everywhere.

    for %t = 0 to T:
      do { r = record[at] ; right = x[feature(r)] > threshold(r)
           leaf = bit `right` of the flags of r
           at += right and no flags ? child(r) : 1 } while not leaf
      n = child(r), or its half `right` if both are leaves
      n < K ? score[n] += unit : score[:] += leaf[base[t] + n]           # a leaf of one class is only its number

tree_records.py lays out the records. Sums run in tree order in the leaves' dtype: bit-equal to the source.
"""

from __future__ import annotations

from collections.abc import Callable

from carrot.ir.builder import Expr, Index, KernelBuilder, Tensor
from carrot.passes.tree_job import Job
from carrot.passes.tree_leaf_numbers import narrow
from carrot.passes.tree_records import SIDES, SLOTS, Records, asked, records_of
from carrot.passes.tree_slots import LEFT, RIGHT, slots_of
from carrot.passes.tree_sums import Sums

SHORT = 4  # bytes of a record's fields that fit a 32-bit word


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`, one after the other."""
    b.attrs |= {"scalar": True} if getattr(b.target, "vector_bits", 0) else {}
    records = records_of(job.e, job.leaf, getattr(b.target, "fpu", 64))
    walk = _Walk(b, job, records)
    sums = Sums(b, job, records.leaves)

    def row(r: Index) -> None:
        sums.start(r)
        walk.start(r)
        walk.trees(r, sums.add)
        sums.emit()

    b.loop(0, job.rows, row)


class _Walk:
    """The code of the loop through a tree's records."""

    def __init__(self, b: KernelBuilder, job: Job, records: Records) -> None:
        self.b, self.job, self.records, self.format = b, job, records, records.format
        self.nodes = b.constant(records.nodes, "tree_record")
        self.sizes = b.constant(narrow(records.sizes), "tree_size")
        t = records.thresholds
        self.table = None if t.table is None else b.constant(t.table, "tree_threshold")
        self.first = None if t.start is None else b.constant(narrow(t.start), "tree_threshold_start")
        self.slots, self.rule = slots_of(job.e), asked(job.e)[0]
        self.sets = self.slots.sets_buffer(b) if self.slots.categories else None
        self.y = b.alloc((self.slots.n,), self.slots.dtype) if self.rule == SLOTS else None

    def start(self, r: Index) -> None:
        """Where splits have different rules for missing values, the row is prepared for each."""
        if self.y is not None:
            self.slots.fill(self.b, self.job.x, r, self.y)

    def trees(self, r: Index, give: Callable[[Expr, Expr], None]) -> None:
        """give(t, the number of the leaf that the row reaches), for all trees."""

        def tree(t: Expr, root: Expr) -> Expr:
            give(t, self.leaf(r, root))
            return root + self.b.cast(self.sizes[t], "index")

        self.b.loop(0, self.job.e.n_trees, tree, [self.b.const(0, "index")])

    def right(self, r: Index, feature: Expr, field: Expr) -> Expr:
        """i1: whether the row goes right."""
        b = self.b
        if self.table is not None:
            at = b.cast(field, "index")
            threshold = self.table[at if self.first is None else at + b.cast(self.first[feature], "index")]
        else:
            threshold = b.bitcast(field, self.slots.dtype)
        if self.y is None:
            return self.beyond(self.job.x, r, feature, threshold)
        y = self.y[feature]
        if self.sets is None:
            return y > threshold
        category = feature >= self.slots.first_category
        word = self.sets[b.cast(b.select(category, threshold + (y >> 5), 0), "index")]
        outside = b.eq((word >> b.cast(y & 31, "i32")) & 1, 0)
        return b.select(category, outside, y > threshold)

    def beyond(self, x: Tensor, r: Index, feature: Expr, threshold: Expr) -> Expr:
        """i1: whether the value itself is above the threshold, or missing and sent right."""
        b, slots, sides = self.b, self.slots, self.rule == SIDES
        left = b.ne(b.cast(b.cast(feature, "u32") & 1, "u32"), 0) if sides else None
        v = x[r, feature >> 1 if sides else feature]
        if self.records.as_floats:
            t = threshold if self.table is not None else b.bitcast(threshold, x.dtype)
            if left is None:
                return v > t if self.rule == LEFT else ~(v <= t)
            return (v > t) | (b.isnan(v) & ~left)
        if left is None:
            key = slots.key(b, v, int(self.rule))
        else:
            bits = slots.bits(b, v)
            key = b.select(slots.missing(bits, RIGHT), b.select(left, slots.lowest, b.const(slots.highest, slots.dtype)), slots.in_order(bits))
        least = self.records.thresholds.least
        return (key - least if least else key) > threshold

    def word(self, at: Expr, first: int, n: int) -> Expr:
        """n bytes of a record from `first` on, u32 or u64."""
        b, dtype = self.b, "u32" if n <= SHORT else "u64"
        out = b.cast(self.nodes[at, first], dtype)
        for i in range(1, n):
            out = out | b.cast(self.nodes[at, first + i], dtype) << (8 * i)
        return out

    def leaf(self, r: Index, root: Expr) -> Expr:
        """The number of the leaf that a row reaches, u32."""
        b, f = self.b, self.format
        low = f.threshold - 8 * f.apart  # bits of the threshold in the word with the other fields

        def goes_on(at: Expr, said: Expr, right: Expr) -> Expr:
            return b.eq((said >> right) & 1, 0)

        def step(at: Expr, said: Expr, right: Expr) -> list[Expr]:
            word = self.word(at, f.apart, f.n_bytes - f.apart)
            field = self.word(at, 0, f.apart) if f.apart else word & ((1 << f.threshold) - 1)
            feature = (word >> low) & ((1 << f.feature) - 1)
            said = b.cast(word >> (low + f.feature), "u32")  # the flags, and the child
            took = self.right(r, b.cast(feature, "index"), field)
            right = b.cast(took, "u32")
            flags = said & 3
            far = b.cast(took & b.eq(flags, 0), "u32")
            ahead = b.select(b.ne(far, 0), said >> 2, 1)
            return [at + b.cast(ahead, "index"), said, right]

        _, said, right = b.while_([root, b.const(0, "u32"), b.const(0, "u32")], goes_on, step)
        child = (said >> 2) & ((1 << f.child) - 1)
        both = b.eq(said & 3, 3)
        if f.in_order:
            return child + b.select(both, right, 0)
        half = f.child // 2
        return b.select(both, (child >> (right * half)) & ((1 << half) - 1), child)
