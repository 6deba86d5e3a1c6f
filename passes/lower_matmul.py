"""Lowering of matrix products: a register tile of SIMD accumulators, whole in the innermost loop over k.

    for %p = 0 to N / 32:                               # panels of columns: 2 vectors of 16
      for %t = 0 to M / 8:                              # tiles of rows; the last tile and panel overlap their neighbours
        %acc[8][2] = for %k = 0 to K iter_args(0...):   # in order: one rounding per k
          acc[r][v] = fma(splat(A[8 t + r, k]), B[p, k, 16 v], acc[r][v])
        sink(acc)

A constant B is packed into [panel][k][lane] when compiling, so that the loop streams it. One row takes 4 panels at a time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Place, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.types import DTYPES, accumulator
from carrot.passes.lower_elementwise import result_shape

ROWS = 8  # of a tile: 8 x 2 accumulators hide the latency of fma
TALL = 12  # where the number of rows is known, and no two rows of A are a multiple of 4096 bytes apart: L1 has eight places for these
BLOCK = 128  # rows of A that all panels go over before the next: they stay in L2
PACK_ROWS = 16  # of A, from which on a right side that is no constant is copied first
INLINE = 512  # ops of all a tile's epilogues up to which each accumulator has its own
GEMV_PANELS = 6
NARROWEST = 4  # lanes
LINE = 64  # bytes of a cache
SCALARS = 8  # accumulators without SIMD

Sink = Callable[[tuple[Index, ...], Expr], None]
Left = Callable[[Index, Index], Expr]  # (row, k)


# --------------------------------------------------------------------------------------------------- shared pieces


def lanes_for(b: KernelBuilder, dtype: str, extent: Index) -> int:
    """The widest vector that fits the registers and `extent` elements."""
    n: int = b.target.lanes(DTYPES[dtype].bytes)
    while n > 1 and isinstance(extent, int) and n > extent:
        n //= 2
    return n


def at_lanes(b: KernelBuilder, i: Index, lanes: int, extent: tuple[int, ...] = ()) -> Index:
    return b.lane_index(i, lanes, extent) if lanes > 1 else i


def multiply_add(b: KernelBuilder, x: Expr, y: Expr, acc: Expr) -> Expr:
    return b.fma(x, y, acc) if b.target.fuses(x.dtype) else acc + x * y


def tile_rows(b: KernelBuilder, vectors: int, most: int = ROWS) -> int:
    """Rows of accumulators that fit the registers beside `vectors` of B and the splat of A."""
    registers: int = b.target.vector_registers
    return max(1, min(most, (registers - vectors - 2) // vectors))


def most_rows(rows: Index, depth: Index, dtype: str) -> int:
    """Rows of a tile over rows of `depth` elements."""
    known = isinstance(rows, int) and isinstance(depth, int)
    return TALL if known and depth * DTYPES[dtype].bytes % 4096 else ROWS


def panels_of(b: KernelBuilder, c: Columns, rows: int) -> int:
    """Panels that a tile of so few rows takes at a time, so that there are enough independent sums and few panels are done twice; 1 from four rows on."""
    most = min(GEMV_PANELS, c.panels, (b.target.vector_registers - rows - 1) // (rows * c.nv)) if b.target.vector_bits and rows < 4 else 1
    return min(range(min(2, max(1, most)), max(1, most) + 1), key=lambda n: (-(-c.panels // n) * n, -n))


def balanced(total: int, most: int) -> int:
    """The size of equal tiles, none above `most`."""
    return -(-total // -(-total // most)) if total else 1


def covered(b: KernelBuilder, total: Index, size: int, body: Callable[[Index], None]) -> None:
    """for %t = 0 to ceil(total / size): body(min(t * size, total - size)): tiles of one size, the last one shifted back."""
    if isinstance(total, int) and total <= size:
        if total:
            body(0)
    elif size == 1 or (isinstance(total, int) and total % size == 0):
        b.loop(0, total, lambda i: body(i), step=size)
    else:
        count = -(-total // size) if isinstance(total, int) else (total + (size - 1)) // size
        b.loop(0, count, lambda t: body(b.minimum(t * size, total - size)))


def sized(b: KernelBuilder, total: Index, sizes: Sequence[int], body: Callable[[int], None]) -> None:
    """if total >= 8: body(8) else if total >= 4: body(4) else body(1): a tile size that `covered` can take."""
    if isinstance(total, int):
        if total:
            body(balanced(total, sizes[0]))
    elif sizes[0] == 1:
        body(1)
    else:
        b.if_(total >= sizes[0], lambda: body(sizes[0]), lambda: sized(b, total, sizes[1:], body))


def tile_sizes(most: int) -> list[int]:
    return [n for n in dict.fromkeys((most, -(-most // 2), 1)) if n == 1 or n > 2 or n == most]


def tile(b: KernelBuilder, depth: Index, left: Callable[[Expr], list[Expr]], right: Callable[[Expr], list[Expr]], init: Sequence[Expr]) -> list[Expr]:
    """%acc = for %k = 0 to depth iter_args(init) { %b = right(k) ; acc[r, v] += splat(left(k)[r]) * b[v] }"""

    def step(k: Expr, *acc: Expr) -> list[Expr]:
        columns = right(k)
        lanes = columns[0].lanes
        out: list[Expr] = []
        for r, x in enumerate(left(k)):
            x = b.splat(x, lanes) if lanes else x
            out += [multiply_add(b, x, y, acc[r * len(columns) + v]) for v, y in enumerate(columns)]
        return out

    return b.loop(0, depth, step, init)


@dataclass(frozen=True)
class Columns:
    """How N columns from `start` on are cut: `vectors` of `lanes`, the last one shifted back to end at N; panels of `nv` vectors likewise."""

    n: int
    lanes: int
    vectors: int
    nv: int
    start: int = 0

    @staticmethod
    def of(n: int, lanes: int, nv: int) -> Columns:
        vectors = -(-n // lanes)
        return Columns(n, lanes, vectors, min(nv, vectors))

    @property
    def panels(self) -> int:
        return -(-self.vectors // self.nv)

    def column(self, b: KernelBuilder, panel: Index, v: Index) -> Index:
        """The first column of vector `v` of a panel."""
        first = panel * self.nv
        if self.vectors % self.nv:
            first = b.minimum(first, self.vectors - self.nv) if isinstance(first, Expr) else min(first, self.vectors - self.nv)
        at = (first + v) * self.lanes
        if self.n % self.lanes:
            at = b.minimum(at, self.n - self.lanes) if isinstance(at, Expr) else min(at, self.n - self.lanes)
        return at + self.start if self.start else at

    def order(self) -> np.ndarray:
        """[panels, nv * lanes]: the columns that each panel holds."""
        first = np.minimum(np.arange(self.panels) * self.nv, self.vectors - self.nv)
        at = np.minimum((first[:, None] + np.arange(self.nv)) * self.lanes, self.n - self.lanes)
        return (at[:, :, None] + np.arange(self.lanes)).reshape(self.panels, self.nv * self.lanes) + self.start


def columns_for(b: KernelBuilder, n: int, dtype: str) -> Columns:
    """Panels of two vectors; without SIMD as many numbers as stay in registers of the FPU, for which one load of x serves, or one at a time."""
    alone = balanced(n, SCALARS) if not b.target.hosted and DTYPES[dtype].bits <= b.target.fpu else 1
    return Columns.of(n, lanes_for(b, dtype, n), 2 if b.target.vector_bits else alone)


def column_parts(b: KernelBuilder, n: int, dtype: str, rows: Index) -> list[Columns]:
    """Those of columns_for; where their last panel would be half empty, that is one vector, no wider than it has to be."""
    c = columns_for(b, n, dtype)
    rest = n % (c.nv * c.lanes)
    if not (b.target.vector_bits and b.target.hosted) or b.small or (isinstance(rows, int) and rows < 4) or c.panels == 1 or not 0 < rest <= c.lanes:
        return [c]
    lanes = min(c.lanes, max(NARROWEST, 1 << (rest - 1).bit_length()))
    return [columns_for(b, n - rest, dtype), Columns(lanes, lanes, 1, 1, n - lanes)]


def pack(w: np.ndarray, c: Columns) -> np.ndarray:
    """[K, N] -> [panels, K, nv * lanes]."""
    return np.ascontiguousarray(w[:, c.order()].transpose(1, 0, 2))


# ------------------------------------------------------------------------------------------------------- matmul


@dataclass
class Product:
    """C[rows, N] = A[rows, K] @ B[K, N] of one batch element."""

    b: KernelBuilder
    dtype: str
    rows: Index
    depth: Index
    columns: Columns
    left: Left
    right: Callable[[Index, Expr, int], Expr]  # (panel, k, vector of the panel)
    saved: Buffer | None = None  # a tile of results: where the epilogue is long, it is emitted once and not per accumulator
    most: int = ROWS  # rows of a tile
    multiple: int = 1  # of which unknown rows are a multiple
    inner: Callable[..., list[Expr]] = tile  # the loop over k
    packed: Buffer | None = None  # [panels, K, lanes]: constants that `right` reads

    @staticmethod
    def buffer(b: KernelBuilder, dtype: str, rows: Index, c: Columns, most: int = ROWS) -> Buffer | None:
        size = max(s * panels_of(b, c, s) for s in (tile_rows(b, c.nv, most), 3, 2, 1) if not isinstance(rows, int) or s <= max(1, rows))
        return b.alloc([size, c.nv * c.lanes], dtype) if size * c.nv > 1 else None

    def run(self, sink: Sink) -> None:
        """sink((i, j), value) for the whole product.

        for %i = 0 to M step 8: tile of 8 rows ; if M % 8 >= 4: tile of 4 ; if M % 4 == 3: tile of 3 ; == 2 ... ; == 1 ..."""
        b, c, rows = self.b, self.columns, self.rows
        most = tile_rows(b, c.nv, self.most)
        if isinstance(rows, int):
            if rows:
                size = min(range(1, min(most, rows) + 1), key=lambda s: -(-rows // s) * (max(s, 4) + 0.5)) if b.target.vector_bits else balanced(rows, most)
                self.tiles(size, sink, 0, rows, lambda tile: covered(b, rows, size, tile)) if rows <= BLOCK else self.blocks(size, sink, rows)
            return
        most = most if most > 4 else min(most, 4)
        whole = rows if most == 1 else rows // most * most
        self.blocks(most, sink, whole)
        left = {n % most for n in range(0, most * self.multiple, self.multiple)}  # what may be left of them
        small = [s for s in (4, 3, 2, 1) if s < most and any(s == n or s == n % 4 or s == 4 < n for n in left)]

        def rest(at: Expr, sizes: Sequence[int]) -> None:
            if sizes:
                size = sizes[0]

                def then() -> None:
                    self.tiles(size, sink, at, size, lambda tile: tile(at))
                    if size == 4:
                        rest(at + size, sizes[1:])

                b.if_(rows - at >= size, then, lambda: rest(at, sizes[1:]))

        rest(whole, small)

    def blocks(self, size: int, sink: Sink, rows: Index) -> None:
        """for %f = 0 to rows step 128 { for each group of panels { for %i = %f to %f + 128 step 8: tile at row i } }"""
        b, block = self.b, max(size, BLOCK // size * size)
        last = rows - size if isinstance(rows, int) and rows % size else None

        def part(first: Expr) -> None:
            end = b.minimum(first + block, rows)
            self.tiles(size, sink, first, block if isinstance(rows, int) else end - first, lambda tile: b.loop(first, end, lambda i: tile(i if last is None else b.minimum(i, last)), step=size))

        b.loop(0, rows, part, step=block)

    def tiles(self, size: int, sink: Sink, first: Index, count: Index, each: Callable[[Callable[[Index], None]], object]) -> None:
        """for each group of panels { each(tile at row i) }, over `count` rows from `first` on"""
        group = panels_of(self.b, self.columns, size)

        def panel(p: Index) -> None:
            each(lambda i: self.tile(i, size, p, group, sink, self.fetching(p, group, size, i - first, count)))

        covered(self.b, self.columns.panels, group, panel)

    def fetching(self, panel: Index, group: int, size: int, i: Index, count: Index) -> Callable[[Expr], None]:
        """What a tile asks the caches for at k: what it reads some k later, and its part of the panel that comes next, of which each tile of the `count` rows has one.

        prefetch B[p, k + 16, 0] ; prefetch B[p, k + 16, 16]                    # two lines of 64 bytes
        prefetch B[p + 1, 0, i * (K * 32 / count) + k * (32 * 8 / count)]       # some lines more than once
        """
        b, packed = self.b, self.packed
        if packed is None or not b.target.fetch or b.small or group > 1:
            return lambda k: None
        width = DTYPES[packed.dtype].bytes
        panels, depth, row = (int(d or 0) for d in packed.shape)
        if row * width % LINE or panels * depth * row * width <= b.target.l1:
            return lambda k: None

        def fetch(k: Expr) -> None:
            for at in range(0, row, LINE // width):
                b.prefetch(packed, (panel, k + b.target.fetch // (row * width), at), near=True)
            if not isinstance(count, int) or count > size:
                start = b.expr(depth * row, "index") // count if isinstance(count, Expr) else depth * row // count
                b.prefetch(packed, (panel + 1, 0, i * start + k * ((row * size + count - 1) // count)), near=True)

        return fetch

    def tile(self, i: Index, size: int, panel: Index, group: int, sink: Sink, fetch: Callable[[Expr], None]) -> None:
        """One tile: `size` rows from `i` and `group` panels; then its results go to the sink."""
        b, c = self.b, self.columns
        panels = [panel + g if g else panel for g in range(group)]
        zero = b.const(0, self.dtype, c.lanes if c.lanes > 1 else 0)

        def left(k: Expr) -> list[Expr]:
            fetch(k)
            return [self.left(i + r if r else i, k) for r in range(size)]

        acc = self.inner(b, self.depth, left, lambda k: [self.right(p, k, v) for p in panels for v in range(c.nv)], [zero] * (size * group * c.nv))

        def at(r: Index, g: Index, v: Index) -> tuple[Index, ...]:
            row = i if isinstance(r, int) and r == 0 else i + r
            return row, at_lanes(b, c.column(b, panel if isinstance(g, int) and g == 0 else panel + g, v), c.lanes)

        if len(acc) == 1 or len(acc) * b.weigh(lambda: sink(at(0, 0, 0), acc[0])) <= (INLINE if b.target.hosted else 0):
            for n, value in enumerate(acc):
                sink(at(n // c.nv // group, n // c.nv % group, n % c.nv), value)
            return
        if self.saved is None:
            self.saved = self.buffer(b, self.dtype, self.rows, c, self.most)
        saved = self.saved
        assert saved is not None
        for n, value in enumerate(acc):
            saved.store((n // c.nv, at_lanes(b, n % c.nv * c.lanes, c.lanes)), value)
        b.nest((size, group, c.nv), lambda r, g, v: sink(at(r, g, v), saved[r * group + g, at_lanes(b, v * c.lanes, c.lanes)]))


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    shape = result_shape(b, op)
    dtype = accumulator(x.dtype)
    b.attrs["contract"] = True

    def run(sink: Sink) -> None:
        a, w = _sides(b, x, y)
        depth, n = a.shape[-1], (w.shape[-1] if w.rank > 1 else 1)
        if 0 in shape:
            return
        if not isinstance(n, int):
            if isinstance(depth, int) and min(a.rank, w.rank) > 1 and lanes_for(b, dtype, n) > 1:
                return _open(b, a, w, depth, shape, dtype, sink)
            return _plain(b, a, w, shape, dtype, sink)
        c = columns_for(b, n, dtype)
        if w.rank > 2:
            w = w if isinstance(depth, int) or c.lanes == 1 or b.has_lanes(w, c.lanes) else b.in_memory(w)  # of open depth nothing packs it
            _batched(b, a, w, c, depth, shape, dtype, sink)
        elif isinstance(a, Buffer) and isinstance(w, Buffer):
            for part in column_parts(b, n, dtype, rows_of(a.shape[:-1])):
                _flat(b, a, w, part, depth, shape, dtype, sink)

    return b.produce(shape, x.dtype, run)


def plain(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    """A sum for each result, on its own."""
    shape = result_shape(b, op)
    b.attrs["contract"] = True

    def run(sink: Sink) -> None:
        a, w = _sides(b, x, y)
        if 0 not in shape:
            _plain(b, a, w, shape, accumulator(x.dtype), sink)

    return b.produce(shape, x.dtype, run)


def _sides(b: KernelBuilder, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """Both in memory; matrices of a batch may lie further apart."""
    w = y if y.strided and y.rank > 2 else b.in_memory(y)
    return x if x.strided and w.rank > 2 else b.in_memory(x), w


def _plain(b: KernelBuilder, a: Tensor, w: Tensor, shape: Sequence[Index], dtype: str, sink: Sink) -> None:
    """for %i, %j { %acc = for %k: acc + A[%i, %k] * B[%k, %j] ; sink }: over a symbolic dim other than the rows."""

    def one(*i: Index) -> None:
        row = i[len(i) - 2] if a.rank > 1 and w.rank > 1 else i[-1] if a.rank > 1 else None
        lead = i[: len(i) - (a.rank > 1) - (w.rank > 1)]

        def step(acc: Expr, k: Expr) -> Expr:
            x = a[(*outer(a, lead), row, k) if a.rank > 1 else k]
            y = w[(*outer(w, lead), k, i[-1]) if w.rank > 1 else k]
            return multiply_add(b, b.cast(x, dtype), b.cast(y, dtype), acc)

        sink(i, b.cast(b.reduce(a.shape[-1], 0, step, dtype), a.dtype))

    b.nest(shape, one)


def outer(t: Tensor, i: tuple[Index, ...]) -> tuple[Index, ...]:
    """The leading indices of a matrix in `t` that broadcasting pairs with those of the result."""
    dims = t.shape[:-2]
    return tuple(0 if isinstance(d, int) and d == 1 else n for d, n in zip(dims, i[len(i) - len(dims) :]))


def rows_of(lead: Sequence[Index]) -> Index:
    """How many rows dims are together."""
    rows: Index = 1
    for d in lead:
        rows = d if isinstance(rows, int) and rows == 1 else rows * d
    return rows


def _flat(b: KernelBuilder, a: Buffer, w: Buffer, c: Columns, depth: Index, shape: Sequence[Index], dtype: str, sink: Sink) -> None:
    """One right side for all rows: every dim of A but the last is rows."""
    lead = a.shape[:-1]
    rows = rows_of(lead)
    flat = b.view(a, (rows, depth))
    vector = w.rank == 1
    if w.weight is not None:
        array = b.module.array(w.weight)
        packed = b.constant(pack(array.reshape(depth, 1 if vector else w.shape[-1]), c), w.weight.key)
        right = lambda p, k, v: b.cast(packed[p, k, at_lanes(b, v * c.lanes, c.lanes)], dtype)  # noqa: E731
    else:
        packed = None
        right = lambda p, k, v: b.cast(w[k] if vector else w[k, at_lanes(b, c.column(b, p, v), c.lanes)], dtype)  # noqa: E731

    def out(idx: tuple[Index, ...], value: Expr) -> None:
        i = b.unravel(idx[0], lead) if lead else []
        sink(tuple(i) if vector else (*i, idx[1]), b.cast(value, a.dtype))

    Product(b, dtype, rows, depth, c, lambda i, k: b.cast(flat[i, k], dtype), right, None, most_rows(rows, depth, a.dtype), math.prod(d for d in lead if isinstance(d, int)), packed=packed).run(out)


def _batched(b: KernelBuilder, a: Tensor, w: Tensor, c: Columns, depth: Index, shape: Sequence[Index], dtype: str, sink: Sink) -> None:
    """A product per element of the leading dims, which broadcast."""
    vector = a.rank == 1
    lead = shape[: -1 if vector else -2]
    rows = 1 if vector else a.shape[-2]
    pack_right = _packing(b, w, c, depth, rows)

    def one(*i: Index) -> None:
        ia, iw = outer(a, i), outer(w, i)
        left = lambda r, k: b.cast(a[k] if vector else a[(*ia, r, k)], dtype)  # noqa: E731
        if pack_right:
            packed = pack_right(iw)
            right = lambda p, k, v: b.cast(packed[p, k, at_lanes(b, v * c.lanes, c.lanes)], dtype)  # noqa: E731
        else:
            right = lambda p, k, v: b.cast(w[(*iw, k, at_lanes(b, c.column(b, p, v), c.lanes))], dtype)  # noqa: E731
        product = Product(b, dtype, rows, depth, c, left, right, None, most_rows(rows, depth, a.dtype))
        product.run(lambda at, value: sink((*i, at[1]) if vector else (*i, *at), b.cast(value, a.dtype)))

    b.nest(lead, one)


def _open(b: KernelBuilder, a: Tensor, w: Tensor, depth: int, shape: Sequence[Index], dtype: str, sink: Sink) -> None:
    """Columns of unknown number: a panel at a time is packed and used; the last one may be narrower, its results go one by one.

    for %f = 0 to N / 32 * 32 step 32 { packed = w[:, %f : %f + 32] ; product } ; the same for the %rest = N % 32 columns
    """
    c = columns_for(b, 2 * lanes_for(b, dtype, shape[-1]), dtype)
    packing, rows, n = _packing(b, w, c, depth, PACK_ROWS), a.shape[-2], shape[-1]
    assert packing is not None
    narrow = b.alloc((depth, c.n), w.dtype)

    def one(*i: Index) -> None:
        ia, iw = outer(a, i), outer(w, i)

        def product(packed: Callable[[Expr, Index], Expr], out: Sink) -> None:
            right = lambda _p, k, v: b.cast(packed(k, at_lanes(b, v * c.lanes, c.lanes)), dtype)  # noqa: E731
            Product(b, dtype, rows, depth, c, lambda r, k: b.cast(a[(*ia, r, k)], dtype), right, None, most_rows(rows, depth, a.dtype)).run(out)

        def whole(first: Expr) -> None:
            panel = packing(iw, first)
            product(lambda k, v: panel[0, k, v], lambda at, value: sink((*i, at[0], at_lanes(b, first + b.plain(at[1]), c.lanes)), b.cast(value, a.dtype)))

        most = n // c.n * c.n
        rest = n - most
        b.loop(0, most, whole, step=c.n)
        b.nest((rest, depth), lambda j, k: narrow.store((k, j), w[(*iw, k, most + j)]))
        saved = b.alloca([c.lanes], dtype)

        def singly(at: tuple[Index, ...], value: Expr) -> None:
            saved.store((at_lanes(b, 0, c.lanes),), value)
            first = b.plain(at[1])
            b.loop(0, b.minimum(rest - first, c.lanes), lambda j: sink((*i, at[0], most + (first + j)), b.cast(saved[j], a.dtype)))

        b.if_(rest > 0, lambda: product(lambda k, v: narrow[k, v], singly))

    b.nest(shape[:-2], one)


def _packing(b: KernelBuilder, w: Tensor, c: Columns, depth: Index, rows: Index) -> Callable[..., Buffer] | None:
    """Copies one matrix of `w`, or the columns of it from `start` on, as [panel][k][lane]; None where it does not pay."""
    if c.lanes == 1 or not isinstance(depth, int) or not depth:
        return None
    if isinstance(rows, int) and rows < PACK_ROWS and b.has_lanes(w, c.lanes):
        return None
    packed = b.alloc((c.panels, depth, c.nv * c.lanes), w.dtype)

    def fill(at: tuple[Index, ...], start: Index = 0) -> Buffer:
        copy_panels(b, w, c, depth, at, packed, start)
        return packed

    return fill


def copy_panels(b: KernelBuilder, w: Tensor, c: Columns, depth: Index, at: tuple[Index, ...], packed: Place, start: Index = 0, last: Index | None = None) -> None:
    """The columns from `start` on of one matrix of `w`, as [panel][k][lane]. last: the last column, which stands for those beyond it.

    for %p, %k: packed[%p, %k] = w[%k, 32 %p : 32 %p + 32]          # rows that are together are read as such
    for %p, %k step 16: packed[%p, %k : %k + 16] = transpose(w[%k : %k + 16, 32 %p : ...])       # columns that are
    """
    wide, square = b.has_lanes(w, c.lanes), c.lanes
    while isinstance(depth, int) and square > depth:
        square //= 2
    deep = not wide and square > 1 and isinstance(depth, int) and b.has_lanes(w, square, -2)

    def within(i: Index) -> Index:
        return i if last is None else b.minimum(i, last)

    def block(p: Index, k: Index, v: Index) -> None:
        first, to = c.column(b, p, v), v * c.lanes
        first = first if isinstance(start, int) else start + first

        def together() -> None:
            b.store(packed, (p, k, at_lanes(b, to, c.lanes)), w[(*at, k, at_lanes(b, first, c.lanes))])

        def singly() -> None:
            b.loop(0, c.lanes, lambda j: b.store(packed, (p, k, to + j), w[(*at, k, within(first + j))]))

        if wide and last is not None:
            b.if_(first + (c.lanes - 1) <= last, together, singly)
        elif wide:
            together()
        elif deep:
            for part in range(0, c.lanes, square):
                lines = [w[(*at, at_lanes(b, k, square), within(first + (part + j)))] for j in range(square)]
                for j, line in enumerate(b.transposed(lines)):
                    b.store(packed, (p, k + j, at_lanes(b, to + part, square)), line)
        else:
            singly()

    b.loop(0, c.panels, lambda p: covered(b, depth, square if deep else 1, lambda k: b.nest((c.nv,), lambda v: block(p, k, v))))
