"""Lowering of what puts elements in order: one kernel, a heap that keeps the first k of n.

    for %i = 0 to k { at[%i] = %i } ; make it a heap whose root comes last in order
    for %i = k to n { if x[%i] comes before x[at[0]] { at[0] = %i ; sift down } }         # BLOCK at a time passed over, if none of them does
    for %last = k - 1 downto 0 { swap at[0], at[%last] ; sift down }        # first in order first

Ties go by index, so the order is total and the result that of a stable sort, in O(n log k) whatever the data, without a buffer but `at`.
Where a key takes 32 bits and a register 64, at[%i] is the key above the position: one number, which nothing has to be read to compare.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, accumulator, is_float
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink

Order = Callable[[Expr, Expr], Expr]
BLOCK = 32


def key(b: KernelBuilder, x: Expr, largest: bool) -> Expr:
    """An integer that sorts upwards as x does (or downwards, if largest): zeros are equal, NaN is greater than every number."""
    if x.dtype == "i1":
        x = b.cast(x, "u8")
    if is_float(x.dtype):
        x = b.cast(x, accumulator(x.dtype))
        bits = DTYPES[x.dtype].bits
        raw = b.bitcast(x + 0.0, f"i{bits}")  # -0.0 + 0.0 is 0.0
        mask = b.const(np.iinfo(f"i{bits // 8}").max, raw.dtype)
        raw = b.select(raw < 0, raw ^ mask, raw)
        x = b.select(b.isnan(x), mask, raw)
    return ~x if largest else x


def by_key(element: Callable[[Index], Expr]) -> Order:
    """Whether position i comes after position j, by integer keys and then by position."""

    def after(i: Expr, j: Expr) -> Expr:
        a, c = element(i), element(j)
        return (a > c) | (a.b.eq(a, c) & (i > j))

    return after


def put(b: KernelBuilder, t: Buffer, at: Index, position: Index) -> None:
    t.store((at,), b.cast(b.expr(position, "index"), "i64"))


def get(b: KernelBuilder, t: Buffer, at: Index) -> Expr:
    return b.cast(t[at], "index")


class Heap:
    """Positions in a buffer, i64: no node of the first `size` comes after its children, if before(i, j), a total order, says what comes first. dtype: of what `before` takes."""

    def __init__(self, b: KernelBuilder, at: Buffer, before: Order, dtype: str = "index") -> None:
        self.b, self.at, self.before, self.dtype = b, at, before, dtype

    def get(self, node: Index) -> Expr:
        return self.b.cast(self.at[node], self.dtype)

    def put(self, node: Index, position: Index) -> None:
        self.at.store((node,), self.b.cast(self.b.expr(position, self.dtype), "i64"))

    def sift_down(self, size: Index, start: Index, position: Index) -> None:
        """Put `position` where `start` is, or below."""
        b, new, last = self.b, self.b.expr(position, self.dtype), self.b.expr(size, "index") - 1

        def step(hole: Expr, _going: Expr) -> list[Expr]:
            left = hole * 2 + 1
            right = left + 1
            one, other = self.get(b.minimum(left, b.maximum(last, 0))), self.get(b.minimum(right, b.maximum(last, 0)))
            take_right = (right <= last) & self.before(other, one)
            child, value = b.select(take_right, right, left), b.select(take_right, other, one)
            down = (left <= last) & self.before(value, new)
            b.if_(down, lambda: self.put(hole, value))
            return [b.select(down, child, hole), down]

        hole = b.while_([b.expr(start, "index"), b.const(True, "i1")], lambda _hole, going: going, step)[0]
        self.put(hole, new)

    def build(self, size: Index) -> None:
        """Make a heap of the buffer's first `size`."""
        half = size // 2
        self.b.loop(0, half, lambda i: self.sift_down(size, half - 1 - i, self.get(half - 1 - i)))

    def pop(self, size: Expr) -> Expr:
        """Take the first in order off a heap of `size` > 0; it lies behind the rest then."""
        root, end = self.get(0), self.get(size - 1)
        self.sift_down(size - 1, 0, end)
        self.put(size - 1, root)
        return root


def first_in_order(b: KernelBuilder, n: Index, k: Index, after: Order, some_before: Order | None = None, entry: Callable[[Index], Index] | None = None) -> Buffer:
    """The positions of the first `k` of `n` in order, i64 [k]; k <= n. after(i, j): whether i comes later, a total order.
    some_before(i, j): whether one of BLOCK from i comes before j. entry: what stands for a position, i64, in the result and where `after` and `some_before` take one that is kept."""
    at = b.alloc((k,), "i64")
    heap = Heap(b, at, after, "i64" if entry else "index")  # upside down: the last of those kept is the root
    put_in = entry or (lambda i: i)

    def scan(i: Expr) -> None:
        new = put_in(i)
        b.if_(after(heap.get(0), new), lambda: heap.sift_down(k, 0, new))

    def scan_block(i: Expr) -> None:
        assert some_before is not None
        b.if_(some_before(i, heap.get(0)), lambda: b.loop(i, i + BLOCK, scan))

    def scan_all() -> None:
        start = k
        if some_before is not None:
            start = k + (n - k) // BLOCK * BLOCK
            b.loop(k, start, scan_block, step=BLOCK)
        b.loop(start, n, scan)

    def extract(r: Expr) -> None:
        heap.pop(k - r)

    b.loop(0, k, lambda i: heap.put(i, put_in(i)))
    heap.build(k)
    if isinstance(k, Expr):
        b.if_(k > 0, scan_all)
    elif k:
        scan_all()
    b.loop(0, k, extract)
    return at


def top_k(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    axis, largest = op.attrs["axis"] % x.rank, bool(op.attrs["largest"])
    shape = result_shape(b, op)

    key_dtype = f"i{DTYPES[accumulator(x.dtype)].bits}" if is_float(x.dtype) else "u8" if x.dtype == "i1" else x.dtype
    packed = b.target.pointer_bits == 64 and DTYPES[key_dtype].bits <= 32 and key_dtype != "u32"
    vectors = axis == x.rank - 1 and b.target.lanes(DTYPES[x.dtype].bytes) > 1 and b.has_lanes(x, BLOCK)

    def run(sink: Sink) -> None:
        def line(*i: Index) -> None:
            def element(k: Index) -> Expr:
                return key(b, x[(*i[:axis], k, *i[axis + 1 :])], largest)

            def entry(k: Index) -> Expr:
                return (b.cast(element(k), "i64") << 32) | b.cast(b.expr(k, "index"), "i64")

            def some_before(first: Expr, j: Expr) -> Expr:
                root = b.cast(j >> 32, key_dtype) if packed else element(j)
                return b.ne(b.to_bits(element(b.lane_index(first, BLOCK)) < root), 0)

            blocks = some_before if vectors else None
            if packed:
                at = first_in_order(b, x.shape[axis], shape[axis], lambda p, q: p > q, blocks, entry)
                b.loop(0, shape[axis], lambda r: sink((*i[:axis], r, *i[axis + 1 :]), at[r] & 0xFFFFFFFF))
            else:
                at = first_in_order(b, x.shape[axis], shape[axis], by_key(element), blocks)
                b.loop(0, shape[axis], lambda r: sink((*i[:axis], r, *i[axis + 1 :]), at[r]))

        b.nest([1 if d == axis else n for d, n in enumerate(x.shape)], line)

    return b.produce(shape, "i64", run)


REGISTRY.add_rule("nn.top_k", top_k, where=__file__)
