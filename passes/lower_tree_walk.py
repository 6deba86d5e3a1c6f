"""Tree strategy `walk`: a tree at a time over a block of rows, for deep and huge ensembles and for small machines.

    for %r = 0 to n: y[r, s] = the key, or the rank, of what slot s of row r is
    for %t = 0 to T:                                      # a tree at a time: its nodes stay in the cache
      for %r = 0 to n step 16:                            # 16 rows in flight hide the latency of the loads
        repeat: at[k] += child(at[k]) + (y[r + k, slot(at[k])] > threshold(at[k]))     # until every row is at a leaf, where child is 0
        sum[r + k, class[t]] += leaf[threshold(at[k])]

Six instructions a step and no branch: tree_slots.py has resolved missing values, tree_pack.py lays out the nodes. Sums run in
tree order in the leaves' dtype: bit-equal to the source.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.ir.types import DTYPES
from carrot.passes.tree_job import Job
from carrot.passes.tree_pack import Packed
from carrot.passes.tree_slots import LEFT, MIN_WORDS, NONE, ZERO_LEFT, Slots

GROUPS = (16, 4, 1)  # rows in flight, while there are as many left
GROUPS_OF_SETS = (8, 4, 1)  # the same where nodes have category sets: their code is longer, and has to stay in the cache of decoded instructions
SEARCHES = 16  # searches for ranks in flight
EVEN = 8  # trees whose deepest leaf is at most this deep are walked to it
ASK = 4  # steps between two questions whether all rows are at leaves
FIRST = 1.3  # of the mean depth of a tree's leaves: steps before the first one
UNROLL = 8  # outputs added without a loop


def block_of(e: Ensemble, target: Target) -> int:
    """How many rows a call should get: a tree's nodes come into the cache once per block."""
    if target.row_block < GROUPS[0]:
        return target.row_block
    tree = 4 * len(e.feature) // max(e.n_trees, 1)
    return 4096 if tree > target.l1 // 2 else 1024 if tree > 1024 else 256


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`, a tree at a time."""
    b.attrs["scalar"] = True  # LLVM would make vectors of the rows in flight, with gathers, at a third of the speed
    e = job.e
    p = Packed(e, job.leaf, compact=bool(b.target) and not b.target.vector_registers)
    walk = Walk(b, p, _prepared(b, p, job.x, job.rows))
    values = b.constant(p.values, "tree_leaf")
    bases = None if p.leaf_base is None else b.constant(p.leaf_base, "tree_leaf_base")

    def over(give: Callable[[Expr, Index, Expr], None]) -> None:
        """give(t, r, what row of `values` it reaches), for all trees and rows."""

        def group(t: Expr, rows: Sequence[Index]) -> None:
            for r, leaf in zip(rows, walk.leaves(t, rows), strict=True):
                at = b.cast(leaf, "index")
                give(t, r, at if bases is None else at + b.cast(bases[t], "index"))

        b.loop(0, e.n_trees, lambda t: over_rows(b, job.rows, walk.groups, lambda rows: group(t, rows)))

    if job.leaf:
        over(lambda t, r, leaf: job.sink((r, t), values[leaf, 0]))
        return
    base = job.base(b)
    acc = b.alloc((job.rows, e.n_outputs), job.dtype)
    b.nest(acc.shape, lambda r, k: acc.store((r, k), base[k]))
    classes = None if job.vector or e.n_outputs == 1 else b.constant(e.tree_class, "tree_class")

    def add(t: Expr, r: Index, leaf: Expr) -> None:
        if job.vector:
            one: Callable[[Index], None] = lambda k: acc.store((r, k), acc[r, k] + values[leaf, k])  # noqa: E731
            if e.n_outputs > UNROLL:
                b.loop(0, e.n_outputs, one)
            else:
                for k in range(e.n_outputs):
                    one(k)
        else:
            column: Index = 0 if classes is None else b.cast(classes[t], "index")
            acc.store((r, column), acc[r, column] + values[leaf, 0])

    over(add)
    b.nest(acc.shape, lambda r, k: job.sink((r, k), acc[r, k]))


def over_rows(b: KernelBuilder, n: Index, sizes: Sequence[int], body: Callable[[Sequence[Index]], None]) -> None:
    """body(rows) for groups of rows, of sizes[0] while there are as many, then of sizes[1], ..."""
    start: Index = 0
    most = b.target.row_block if b.target and isinstance(n, Expr) else n
    for size in (s for s in sizes if not isinstance(most, int) or s <= most or s == 1):
        end = n if size == 1 else n - n % size
        b.loop(start, end, lambda r, size=size: body([r + k for k in range(size)] if size > 1 else [r]), step=size)
        start = end


class Test:
    """The code of a node's test of a prepared row y."""

    def __init__(self, b: KernelBuilder, slots: Slots, y: Buffer) -> None:
        self.b, self.slots, self.y = b, slots, y
        self.sets = slots.sets_buffer(b) if slots.categories else None

    def right(self, row: Index, slot: Expr, threshold: Expr) -> Expr:
        """i1: where a row goes."""
        b = self.b
        y = self.y[row, b.cast(slot, "index")]
        right = y > threshold
        if self.slots.categories:
            category = slot - self.slots.first_category < len(self.slots.categories)
            right = b.select(category, self.outside(y, threshold, category), right)
        return right

    def outside(self, y: Expr, begin: Expr, category: Expr) -> Expr:
        """i1: category y is not in the set at `begin`."""
        b, sets = self.b, self.sets
        assert sets is not None
        word = b.cast(begin, "u32") * MIN_WORDS + b.cast(y >> 5, "u32")
        bits = sets[b.cast(b.select(category, word, 0), "index")]
        return b.eq((bits >> b.cast(y & 31, "i32")) & 1, 0)


class Walk:
    """The code of the steps through packed nodes; y: the prepared rows."""

    def __init__(self, b: KernelBuilder, p: Packed, y: Buffer) -> None:
        self.b, self.p, self.format = b, p, p.format
        self.nodes = b.constant(p.nodes, "tree_node")
        n = p.e.n_trees
        self.roots = b.constant(p.roots if n else np.zeros(1, np.uint32), "tree_root")
        self.most = int(p.steps.max(initial=0))
        fixed = p.steps if self.most <= EVEN else np.minimum((p.mean * FIRST).astype(np.int64), p.expected)
        self.same = int(fixed[0]) if n and (fixed == fixed[0]).all() and self.most <= EVEN else None
        self.fixed = b.constant(fixed.astype(np.uint32) if n else np.zeros(1, np.uint32), "tree_steps")
        self.groups, self.ask = GROUPS, ASK
        if p.slots.categories:
            self.groups, self.ask = GROUPS_OF_SETS, 1
        self.test = Test(b, p.slots, y)

    def leaves(self, tree: Expr, rows: Sequence[Index]) -> list[Expr]:
        """The threshold field of the leaf that each row reaches."""
        b = self.b
        at = [b.cast(self.roots[tree], "index")] * len(rows)
        if self.same is not None:
            for _ in range(self.same):
                at = self.steps(rows, at)
        else:
            at = b.loop(0, b.cast(self.fixed[tree], "index"), lambda _, *a: self.steps(rows, a), at)
        if self.most > EVEN:
            at = b.while_([b.const(True, "i1"), *at], lambda go, *_: go, lambda _, *a: self.some(rows, a))[1:]
        return [self.threshold(a) for a in at]

    def some(self, rows: Sequence[Index], at: Sequence[Expr]) -> list[Expr]:
        """Steps, and first of all whether the last one still moved a row."""
        for _ in range(self.ask - 1):
            at = self.steps(rows, at)
        after = self.steps(rows, at)
        moved = after[0] ^ at[0]
        for a, c in zip(after[1:], at[1:], strict=True):
            moved = moved | (a ^ c)
        return [self.b.ne(moved, 0), *after]

    def steps(self, rows: Sequence[Index], at: Sequence[Expr]) -> list[Expr]:
        return [self.step(r, a) for r, a in zip(rows, at, strict=True)]

    def step(self, row: Index, at: Expr) -> Expr:
        b, f = self.b, self.format
        packed = self.nodes[at, f.words - 1]
        if f.apart:
            slot, child = self.nodes[at, f.words - 2], packed
        else:
            low = packed >> 16 if f.small else packed
            slot, child = low & ((1 << f.slot_bits) - 1), packed >> (f.slot_bits + (16 if f.small else 0))
        right = self.test.right(row, slot, self.threshold(at))
        return at + b.cast(child, "index") + b.cast(b.cast(right, "u8"), "index")

    def threshold(self, at: Expr) -> Expr:
        b, bits = self.b, self.format.threshold
        low = self.nodes[at, 0]
        return b.cast(low, f"u{bits}") if bits < 64 else b.cast(low, "u64") | b.cast(self.nodes[at, 1], "u64") << 32


# -- prepared rows


def _prepared(b: KernelBuilder, p: Packed, x: Tensor, rows: Index) -> Buffer:
    """y [rows, slots]: unsigned keys or ranks, bit numbers of categories, 0 where leaves look; in a last column what nobody reads."""
    dtype = f"u{p.format.threshold}"
    wide = b.target.lanes(4) if b.target else 1
    places = _places(p)
    spare = any((place < 0).any() for _, place in places)
    raw = b.alloc((rows, -(-(p.slots.n + spare) // wide) * wide), dtype)
    if p.ranks:
        _rank(b, p, x, raw, rows, places)
        b.loop(0, rows, lambda r: raw.store((r, p.zero), 0))
    else:
        keys = _Keys(b, raw.value, raw.shape, p.slots.dtype)
        keys.first_category = p.slots.first_category
        b.loop(0, rows, lambda r: p.slots.fill(b, x, r, keys, r))
    return raw


def _places(p: Packed) -> list[tuple[int, np.ndarray]]:
    """Of each missing rule: the slots of the ranked features, -1 for those that have none."""
    out = []
    for rule, of_rule, first in p.slots.runs if p.ranks else ():
        where = np.searchsorted(of_rule, p.ranks.features)  # type: ignore[union-attr]
        has = of_rule[np.minimum(where, len(of_rule) - 1)] == p.ranks.features  # type: ignore[union-attr]
        out.append((rule, np.where(has, first + where, -1)))
    return out


class _Keys(Buffer):
    """Signed keys that are stored as unsigned ones: a carry then is the step to the right."""

    first_category = 0

    def store(self, idx: Sequence[Index], value: Expr) -> None:
        category = isinstance(idx[-1], int) and idx[-1] >= self.first_category
        super().store(idx, value if category else value ^ (1 << (DTYPES[self.dtype].bits - 1)))


def _rank(b: KernelBuilder, p: Packed, x: Tensor, y: Buffer, rows: Index, slots_of: Sequence[tuple[int, np.ndarray]]) -> None:
    """A feature at a time: its thresholds stay in the cache."""
    slots, ranks = p.slots, p.ranks
    assert ranks is not None
    n = len(ranks.features)
    features = b.constant(ranks.features.astype(np.int32) if n else np.zeros(1, np.int32), "tree_rank_feature")
    start = b.constant(ranks.start.astype(np.uint32), "tree_rank_start")
    powers = b.constant(np.array([int(count).bit_length() - 1 for count in np.diff(ranks.start)] or [0], np.uint32), "tree_rank_power")
    table = b.constant(ranks.thresholds if n else np.zeros(1, slots.np), "tree_rank")
    zero_ranks = [int(np.searchsorted(ranks.thresholds[i:j], 0)) for i, j in zip(ranks.start, ranks.start[1:])]
    zeros = b.constant(np.array(zero_ranks or [0], np.uint16), "tree_rank_zero")
    places = [(rule, b.constant(np.where(slot < 0, y.shape[1] - 1, slot).astype(np.uint16), "tree_rank_slot")) for rule, slot in slots_of]

    def feature(i: Expr) -> None:
        at, end, f = b.cast(start[i], "index"), b.cast(start[i + 1], "index"), b.cast(features[i], "index")
        zero, power = zeros[i], b.cast(powers[i], "index")

        def some(group: Sequence[Index]) -> None:
            bits = [slots.bits(b, x[r, f]) for r in group]
            keys = [slots.in_order(v) for v in bits]
            for r, v, below in zip(group, bits, ranks_below(b, table, at, end - at, power, keys), strict=True):
                rank = b.cast(b.cast(below, "u32"), "u16")
                for rule, slot in places:
                    y.store((r, b.cast(slot[i], "index")), value(rule, v, rank))

        def value(rule: int, bits: Expr, rank: Expr) -> Expr:
            return rank if not slots.floats else b.select(slots.missing(bits, rule), zero if rule == NONE else 0 if rule in (LEFT, ZERO_LEFT) else 0xFFFF, rank)

        over_rows(b, rows, (SEARCHES, 1), some)

    b.loop(0, n, feature)
    for i, (f, floor, words) in enumerate(slots.categories):
        b.loop(0, rows, lambda r, i=i, f=f, floor=floor, words=words: y.store((r, slots.first_category + i), b.cast(slots.code(b, x[r, f], floor, words), "u16")))


def ranks_below(b: KernelBuilder, table: Buffer, start: Expr, n: Expr, power: Expr, keys: Sequence[Expr]) -> list[Expr]:
    """How many of table[start : start + n] are below each key; 1 << power is the largest power of two that is <= n > 0.

    Steps are shifted, not chosen: LLVM would make branches of the choice."""
    one = b.const(1, "index")

    def less(at: Expr, key: Expr) -> Expr:
        return b.cast(b.cast(table[at] < key, "u8"), "index")

    def halve(i: Expr, *at: Expr) -> list[Expr]:
        shift = power - 1 - i
        before = (one << shift) - 1
        return [a + (less(a + before, key) << shift) for a, key in zip(at, keys, strict=True)]

    half = one << power
    at = [start + less(start + half - 1, key) * (n + 1 - half) for key in keys]
    return [a - start for a in b.loop(0, power, halve, at)]
