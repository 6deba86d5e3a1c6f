"""Lowering of matrix products of which the second takes what is made of lines of the first: attention, by blocks of rows whose scores stay in the cache.

    for %b, %h {                                        # each matrix of the batch
      keys = pack(K^T) ; values = pack(V)               # as panels, once
      for %f = 0 to M step 32 {
        stage[1 + r, :] = Q[%f + r, :] @ keys           # register tiles of lower_matmul.py
        for %r = 0 to 32: stage[%r, :] = softmax(stage[1 + %r, :] * scale + mask[%f + %r, :])         # whatever stands between the products, line by line
        sink(stage[0..32, :] @ values) } }

fuse puts these in one fusion. A line is read from one place of the stage and written to the one before, where nothing is read any more. Each matrix has a stage of its own where the
length is open, so that loops can be shared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Placed, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import accumulator
from carrot.passes import lower_matmul
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import (
    PACK_ROWS,
    Columns,
    Product,
    Sink,
    at_lanes,
    balanced,
    columns_for,
    copy_panels,
    covered,
    lanes_for,
    most_rows,
    outer,
)

BLOCK = 32  # rows of scores at a time
APART = 16  # numbers between two lines of the stage: rows 4096 bytes apart get in each other's way

Lead = tuple[Index, ...]  # which matrix of the batch


class Scores(Produced):
    """A tensor [..., M, N] of which some rows can be produced: rows(sink, matrix, first row, how many), behind keys().fill(matrix)."""

    keys: Callable[[], Panels]
    rows: Callable[[Sink, Panels, Lead, Index, Index], None]


class Slot(Placed):
    """A box of a buffer at `first`; in front of them, `slot` says which of its matrices it is in."""

    def __init__(self, whole: Buffer, slot: Lead, first: Lead) -> None:
        super().__init__(whole, whole.shape[len(slot) :], ())
        self.slot, self.first = slot, first

    def at(self, idx: Sequence[Index]) -> Lead:
        own = idx[len(idx) - len(self.first) :]
        return (*self.slot, *(i if isinstance(n, int) and n == 0 else self._moved(i, n) for i, n in zip(own, self.first)))


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    made = next((h for h in x.heroes if isinstance(h, Scores) and h.buffer is None), None)
    out = lower_matmul.matmul(b, op, x, y)
    if min(x.rank, y.rank) < 3 or not serves(b.target):
        return out
    if made is None:
        return scores(b, out, x, y)
    out.takes = made
    out.run = lambda sink: by_blocks(b, x, y, made, result_shape(b, op), sink)
    return out


def serves(target: Target) -> bool:
    """Whether two products become one."""
    return bool(target.vector_bits) and target.hosted and not target.gpu


def scores(b: KernelBuilder, plain: Produced, x: Tensor, y: Tensor) -> Produced:
    """A @ B, as `plain` has it, or by rows."""
    depth, n, dtype = x.shape[-1], y.shape[-1], accumulator(x.dtype)
    if not isinstance(depth, int) or not depth or not x.strided or not y.strided or dtype != x.dtype:
        return plain
    c = columns_for(b, n if isinstance(n, int) else 2 * lanes_for(b, dtype, n), dtype)
    if c.lanes == 1 or n == 0:
        return plain
    out = Scores(plain.shape, plain.dtype, plain.run)

    def rows(sink: Sink, keys: Panels, lead: Lead, first: Index, count: Index) -> None:
        at = outer(x, lead)
        keys.times(count, lambda r, k: x[(*at, first + r, k)], lead, lambda i, value: sink((*lead, first + i[0], i[1]), value), most_rows(count, depth, x.dtype))

    out.keys, out.rows = lambda: Panels.of(b, y, c, depth, plain.shape[:-2]), rows
    return out


class Panels:
    """The right sides [K, N] of a product as panels of columns: packed [..., panel, K, 2 vectors]. Of an open N the last panel has its last column several times."""

    def __init__(self, b: KernelBuilder, w: Tensor, c: Columns, packed: Buffer) -> None:
        self.b, self.w, self.c, self.packed = b, w, c, packed

    @staticmethod
    def of(b: KernelBuilder, w: Tensor, c: Columns, depth: Index, lead: Sequence[Index]) -> Panels:
        n = w.shape[-1]
        known = isinstance(n, int) and isinstance(depth, int)
        panels = c.panels if isinstance(n, int) else b.size(dims.ceildiv(b.dim_of(n), c.n))
        return Panels(b, w, c, b.alloc((*([] if known else lead), panels, depth, c.nv * c.lanes), w.dtype))

    def slot(self, lead: Lead) -> Lead:
        return lead if len(self.packed.shape) > 3 else ()

    def fill(self, lead: Lead) -> None:
        b, c, slot, at, n = self.b, self.c, self.slot(lead), outer(self.w, lead), self.w.shape[-1]

        def copy(first: Index, *of: Index) -> None:
            copy_panels(b, self.w, c, self.w.shape[-2], at, Slot(self.packed, slot, (first, 0, 0)), *of)

        if isinstance(n, int):
            copy(0)
        else:
            b.loop(0, self.packed.shape[-3], lambda p: copy(p, p * c.n, n - 1))

    def times(self, rows: Index, left: Callable[[Index, Index], Expr], lead: Lead, sink: Sink, most: int) -> None:
        """sink((row, column), sum) of a matrix on the left."""
        b, c, packed, slot = self.b, self.c, self.packed, self.slot(lead)

        def panels(first: Index, out: Sink) -> None:
            right = lambda p, k, v: packed[(*slot, p if isinstance(first, int) else first, k, at_lanes(b, v * c.lanes, c.lanes))]  # noqa: E731
            Product(b, packed.dtype, rows, packed.shape[-2], c, left, right, None, most).run(out)

        if isinstance(self.w.shape[-1], int):
            panels(0, sink)
        else:
            b.loop(0, packed.shape[-3], lambda p: panels(p, lambda i, value: sink((i[0], at_lanes(b, p * c.n + b.plain(i[1]), c.lanes)), value)))


def by_blocks(b: KernelBuilder, x: Tensor, y: Tensor, made: Scores, shape: Sequence[Index], sink: Sink) -> None:
    """x @ y, x being made line by line of what `made` produces."""
    lead, (m, n) = shape[:-2], x.shape[-2:]
    y = y if y.strided else b.in_memory(y)
    c = columns_for(b, shape[-1], x.dtype)
    rows = balanced(m, BLOCK) if isinstance(m, int) else BLOCK
    pitch = b.size(dims.add(dims.mul(dims.ceildiv(b.dim_of(n), PACK_ROWS * 2), PACK_ROWS * 2), APART))
    slots = [] if isinstance(n, int) else lead
    stage = b.alloc((*slots, rows + 2, pitch), x.dtype)
    keys, values = made.keys(), Panels.of(b, y, c, n, lead)

    def block(i: Lead, first: Index, count: Index) -> None:
        slot = i if slots else ()
        made.rows(lambda at, value: b.store(stage, (*slot, at[-2] - first + 1, at[-1]), value), keys, i, first, count)
        made.buffer = Slot(stage, slot, (b.expr(1, "index") - first, 0))
        made.line = Slot(stage, (*slot, rows + 1), (0,))
        lines = [t for t in x.lines if isinstance(t.shape[-1], int) and t.shape[-1] == 1]
        lanes = b.line_lanes(x, 4)

        def line(r: Index) -> None:
            own = (*i, first + r)
            for t in lines:
                t[(*own, 0)]
            b.along(n, lanes, lambda k, size: b.store(stage, (*slot, r, at_lanes(b, k, size)), x[(*own, at_lanes(b, k, size))]))

        b.loop(0, count, line)
        made.buffer = made.line = None
        values.times(count, lambda r, k: stage[(*slot, r, k)], i, lambda at, value: sink((*i, first + at[0], at[1]), value), most_rows(count, n, x.dtype))

    def matrix(*i: Index) -> None:
        keys.fill(i)
        values.fill(i)
        if isinstance(m, int):
            covered(b, m, rows, lambda first: block(i, first, rows))
        else:
            b.loop(0, m, lambda first: block(i, first, b.minimum(m - first, rows)), step=rows)

    b.nest(lead, matrix)


REGISTRY.add_rule("nn.matmul", matmul, where=__file__)
