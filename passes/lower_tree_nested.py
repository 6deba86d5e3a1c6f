"""Trees as nested ifs: what `inline` is on chips, and for a single row everywhere.

    %x20 = memref.load %x[0, 20]                          # the features that are asked most stay in registers
    scf.if %x20 <= 8 { scf.if %x61 <= 10 { ... } } else { ... yield %words + (1 << 15) }

What a leaf does: one score, or few: it yields the value. Small integers for several outputs: it adds to sums that lie side by side in 32-bit words
(Lanes), one addition whatever their number. Else, on chips: it yields its number, and tree_sums.py adds what that stands for.

Where the machine cannot compare floats, a row's values become integers of their order first (tree_slots.py), if more splits than features would
do it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.tree import Ensemble
from carrot.passes.tree_job import Job
from carrot.passes.tree_leaf_numbers import Preorder, shared
from carrot.passes.tree_slots import LEFT, RIGHT, rules, slots_of
from carrot.passes.tree_sums import Sums

HOT = 3  # of how many registers one holds a feature
FEW = 4  # values that a leaf yields


def on_chip(b: KernelBuilder) -> bool:
    """Code is read from flash and branches cost little."""
    return not getattr(b.target, "hosted", True)


def payload_of(job: Job) -> np.ndarray:
    """[L, V]: what a tree gives for a leaf."""
    return job.e.leaf_id[:, None].astype(np.int32) if job.leaf else job.e.leaf_values


@dataclass(frozen=True)
class Lanes:
    """Sums of small integers side by side in 32-bit words: a leaf is an addition or two, whatever the number of outputs."""

    bits: int  # of a sum
    outputs: int

    @property
    def per_word(self) -> int:
        return 32 // self.bits

    @property
    def words(self) -> int:
        return -(-self.outputs // self.per_word)

    def added(self, words: list[Expr], leaf: np.ndarray) -> list[Expr]:
        """The words with a leaf's values added."""
        more = [0] * self.words
        for k, v in enumerate(leaf.tolist()):
            more[k // self.per_word] += v << (k % self.per_word * self.bits)
        return [w + v if v else w for w, v in zip(words, more, strict=True)]

    def sum(self, words: list[Expr], k: int, base: Expr) -> Expr:
        b, at = base.b, k % self.per_word * self.bits
        return b.cast((words[k // self.per_word] >> at) & ((1 << self.bits) - 1), "i32") + base


def lanes_of(e: Ensemble) -> Lanes | None:
    """Where leaves are integers from 0 and no sum needs more than half a word."""
    if e.leaf_values.dtype.kind != "i" or (e.leaf_values < 0).any():
        return None
    leaf, tree = np.flatnonzero(e.feature < 0), e.tree_of_node()
    most = np.zeros((e.n_trees, e.n_outputs), np.int64)
    np.maximum.at(most, tree[leaf], e.leaf_values[e.left[leaf]].astype(np.int64))
    bits = int(most.sum(0).max(initial=1)).bit_length()
    return Lanes(bits, e.n_outputs) if bits <= 16 else None


class Nested:
    """adds: row(r) does all of a row. Else start(r), and tree(r, t) gives the values of the leaf that the row reaches."""

    def __init__(self, b: KernelBuilder, job: Job) -> None:
        self.b, self.job, self.slots = b, job, slots_of(job.e)
        e = job.e
        self.rule, self.split = rules(e), e.feature >= 0
        self.payload = payload_of(job)
        self.sets = self.slots.sets_buffer(b) if self.slots.categories else None
        self.floats = self.slots.floats and getattr(b.target, "fpu", 64) >= e.threshold.itemsize * 8
        self.hot: dict[int, Expr] = {}
        prepared = on_chip(b) and self.slots.floats and not self.floats and int(self.split.sum()) > 2 * self.slots.n
        self.y: Buffer | None = b.alloc((self.slots.n,), self.slots.dtype) if prepared else None
        self.lanes = None if job.leaf or not job.vector else lanes_of(e)
        self.sums: Sums | None = None
        if job.vector and not job.leaf and not self.lanes and e.n_outputs > FEW and on_chip(b):
            leaves = shared(e, False, Preorder(e))
            self.number, self.sums = leaves.number, Sums(b, job, leaves)

    @property
    def adds(self) -> bool:
        return self.lanes is not None or self.sums is not None

    def row(self, r: Index) -> None:
        b, e, job = self.b, self.job.e, self.job
        self.start(r)
        if self.sums is not None:
            self.sums.start(r)
            for t in range(e.n_trees):
                self.sums.add(t, self._tree(r, int(e.roots[t]), ["u32"], lambda leaf: [b.const(int(self.number[leaf]), "u32")])[0])
            self.sums.emit()
        elif self.lanes is not None:
            base, lanes, words = job.base(b), self.lanes, [b.const(0, "u32")] * self.lanes.words
            for root in e.roots.tolist():

                def add(leaf: int, words: list[Expr] = words) -> list[Expr]:
                    return lanes.added(words, self.payload[e.left[leaf]])

                words = self._tree(r, root, ["u32"] * lanes.words, add)
            for k in range(e.n_outputs):
                job.sink((r, k), lanes.sum(words, k, base[k]))

    def start(self, r: Index) -> None:
        b, e = self.b, self.job.e
        if self.y is not None:
            self.slots.fill(b, self.job.x, r, self.y)
        elif on_chip(b):
            asked = np.bincount(e.feature[self.split], 0.5 ** e.depths()[self.split], e.n_features)  # by rows that go either way as often
            often = [f for f in np.argsort(-asked, kind="stable").tolist() if asked[f] > 1]
            self.hot = {f: self.job.x[r, f] for f in often[: b.target.registers // HOT]}

    def tree(self, r: Index, t: int) -> list[Expr]:
        b, e = self.b, self.job.e
        return self._tree(r, int(e.roots[t]), [self.job.dtype] * self.payload.shape[1], lambda leaf: [b.const(v, self.job.dtype) for v in self.payload[e.left[leaf]].tolist()])

    def _tree(self, r: Index, at: int, dtypes: list[str], leaf: Callable[[int], list[Expr]]) -> list[Expr]:
        e = self.job.e
        if e.feature[at] < 0:
            return leaf(at)
        left, right = (partial(self._tree, r, int(child), dtypes, leaf) for child in (e.left[at], e.right[at]))
        return self.b.if_(self.left(r, at), left, right, dtypes)

    def left(self, r: Index, at: int) -> Expr:
        """i1: whether the row goes left at a split."""
        b, e, slots = self.b, self.job.e, self.slots
        f, slot, rule = int(e.feature[at]), int(slots.slot[at]), int(self.rule[at])
        t: float = e.threshold[at].item()
        if self.y is not None and slot < slots.first_category:
            return self.y[slot] <= int(slots.threshold[at])
        if self.sets is not None and slot >= slots.first_category:
            if self.y is not None:
                code = self.y[slot]
            else:
                _, floor, words = slots.categories[slot - slots.first_category]
                code = slots.code(b, self.job.x[r, f], floor, words)
            return slots.in_set(b, code, b.const(int(slots.threshold[at]), slots.dtype), self.sets)
        x = self.hot[f] if f in self.hot else self.job.x[r, f]
        if self.floats and rule == RIGHT:
            return x <= t
        if self.floats and rule == LEFT and not np.isnan(t):
            return ~(x > t)
        return slots.key(b, x, rule) <= int(slots.threshold[at])
