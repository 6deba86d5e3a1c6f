"""Tree strategy `row`: one row after the other, several trees at once, no branch that depends on a row.

    for %r = 0 to n:
      y = prepared row                                    # tree_slots.py
      reached = walk of every tree                        # tree_tiles.py, 8 trees per vector; else tree_nodes.py, a few at once
      for %t: score += reached[%t]                        # in tree order
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.types import DTYPES
from carrot.passes.tree_job import Job
from carrot.passes.tree_leaves import leaves_of
from carrot.passes.tree_nodes import Nodes, narrows
from carrot.passes.tree_slots import Slots, slots_of
from carrot.passes.tree_tiles import FLIGHT, Ranks, has_tiles, ranks_if_fit, tiles_of

CARRIED = 8  # sums kept in registers
MANY = 256  # trees, beside whose walk all else that a row takes is little


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`, one after the other."""
    e = job.e
    slots = slots_of(e)
    y = b.alloc((slots.n,), slots.dtype)
    ranks = ranks_if_fit(e) if has_tiles(b.target) else None
    if ranks:
        rows = _tiled(b, job, slots, ranks)
    else:
        leaf = np.where(e.feature < 0, e.left, 0)
        inline = not job.leaf and not job.vector and e.leaf_values.itemsize == slots.np.itemsize and not narrows(e, slots)
        payload = e.leaf_id[leaf] if job.leaf else e.leaf_values[leaf, 0].view(slots.np) if inline else leaf
        sums = _Sums(b, job, job.dtype if inline else "i32", None if inline or job.leaf else job.values(b))
        nodes = Nodes(b, e, slots, payload, sums.position, inline)

        def rows(r: Index, y: Buffer) -> None:
            nodes.walk(y, sums.put)
            sums.emit(r)

    def row(r: Index) -> None:
        slots.fill(b, job.x, r, y)
        rows(r, y)

    b.loop(0, job.rows, row)


def _tiled(b: KernelBuilder, job: Job, slots: Slots, ranks: Ranks) -> Callable[[Index, Buffer], None]:
    """The code for a prepared row, with tiles."""
    leaves = leaves_of(job.e, job.leaf)
    rows = job.vector and not job.leaf  # of values are what a tree gives
    sums = _Sums(b, job, "i32" if rows else job.dtype, b.constant(leaves.values, "tree_leaf") if rows else None)
    padded = [_whole_flights(np.flatnonzero(sums.klass == k)) for k in range(len(sums.count))]
    order = np.concatenate(padded)
    direct = not job.leaf and not rows and len(order) < 1.25 * len(sums.klass) + FLIGHT
    if not direct:
        order = _whole_flights(np.argsort(sums.position))
    if direct and len(padded) == 1 and not ranks.sets and len(order) >= MANY:  # where LLVM's passes take half of the time of compiling and make nothing faster
        b.attrs |= {"unrolled": True, "ready": True}
    tiles = tiles_of(b, job.e, slots, ranks, leaves, order, rows)
    begin = np.cumsum([0, *map(len, padded)]).astype(np.int32) // FLIGHT
    begins = b.constant(begin, "tree_class_begin")

    def score(r: Index, k: Index, lo: Index, hi: Index) -> None:
        def add(g: Expr, acc: Expr) -> Expr:
            for value in tiles.last(g):
                acc = acc + value
            return acc

        job.sink((r, k), b.loop(lo, hi, add, [sums.base[k]])[0])

    def put(g: Expr) -> None:
        for i, value in enumerate(tiles.last(g)):
            sums.put(g * FLIGHT + i, value)

    def row(r: Index, y: Buffer) -> None:
        tiles.prepare(y)
        tiles.descend()
        if not direct:
            b.loop(0, len(order) // FLIGHT, put)
            sums.emit(r)
        elif len(padded) == 1:
            score(r, 0, 0, int(begin[-1]))
        else:
            b.loop(0, len(padded), lambda k: score(r, k, *[b.cast(begins[k + i], "index") for i in (0, 1)]))

    return row


def _whole_flights(trees: np.ndarray) -> np.ndarray:
    return np.concatenate([trees, np.full(-len(trees) % FLIGHT, -1)])


class _Sums:
    """What the trees of a row reached, class by class in the order of the sums, and its sums. dtype: of what they reached; values: of what that is the rows."""

    def __init__(self, b: KernelBuilder, job: Job, dtype: str, values: Buffer | None) -> None:
        self.b, self.job, self.dtype, self.values, e = b, job, dtype, values, job.e
        self.klass = np.zeros(e.n_trees, np.int64) if job.vector or job.leaf else e.tree_class.astype(np.int64)
        self.count = np.bincount(self.klass, minlength=1 if job.vector or job.leaf else e.n_outputs)
        self.position = np.zeros(e.n_trees, np.int64)
        self.position[np.argsort(self.klass, kind="stable")] = np.arange(e.n_trees)
        self.begin = np.cumsum([0, *self.count])
        self.reached = b.alloc((e.n_trees + FLIGHT,), dtype)
        self.base = job.base(b)

    def put(self, at: Index, payload: Expr) -> None:
        same = DTYPES[payload.dtype].bits == DTYPES[self.dtype].bits
        self.reached.store((at,), self.b.bitcast(payload, self.dtype) if same else self.b.cast(payload, self.dtype))

    def value(self, at: Index, k: Index) -> Expr:
        reached = self.reached[at]
        return reached if self.values is None else self.values[self.b.cast(reached, "index"), k if self.job.vector else 0]

    def emit(self, r: Index) -> None:
        b, job, n = self.b, self.job, self.job.e.n_outputs
        if job.leaf:
            b.loop(0, job.e.n_trees, lambda t: job.sink((r, t), self.reached[t]))
        elif n <= CARRIED and (job.vector or (self.count == self.count[0]).all()):
            start = [0 if job.vector else int(self.begin[k]) for k in range(n)]

            def add(i: Expr, *acc: Expr) -> list[Expr]:
                return [a + self.value(i + start[k], k) for k, a in enumerate(acc)]

            for k, score in enumerate(b.loop(0, int(self.count[0]), add, [self.base[k] for k in range(n)])):
                job.sink((r, k), score)
        elif job.vector:
            b.loop(0, n, lambda k: job.sink((r, k), b.reduce(job.e.n_trees, self.base[k], lambda acc, i: acc + self.value(i, k), job.dtype)))
        else:
            begins = b.constant(self.begin.astype(np.int32), "tree_class_begin")

            def one(k: Expr) -> None:
                lo, hi = (b.cast(begins[k + i], "index") for i in (0, 1))
                job.sink((r, k), b.loop(lo, hi, lambda i, acc: acc + self.value(i, 0), [self.base[k]])[0])

            b.loop(0, n, one)


__all__ = ["emit"]
