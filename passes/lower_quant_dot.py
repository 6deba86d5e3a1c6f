"""Integer convolutions where an instruction adds up neighbouring products (Target.dot): four of uint8 with int8, or two of int16. Sums are exact.

      tmp = x[rows of the image] xor 0x80, padded       # nn.qconv by lower_staged_conv; as uint8: the bias has 128 * sum(w) less; two by two as int16: x - x_zero_point
      %acc[14][2] = for %k = 0 to 3 * C step 4:
        vpdpbusd(acc[p][v], splat(tmp[at + offset[p] + %k] : i32), W[%k / 4, v] : vector<64xi8>)
      sink(scaled(acc))

A product of few rows per image takes the tile of lower_matmul over the rows of all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import fixed_point, lower_nhwc, lower_pool, lower_tiles
from carrot.passes.lower_dot import bytes_of, dot_tile, multiply_bytes, multiply_pairs, pair, paired
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Product, Sink, at_lanes, columns_for
from carrot.passes.lower_nhwc import Over, Size, Vectors, cut, each_group, pieces, places, plus, times
from carrot.passes.lower_nhwc_conv import Tile
from carrot.passes.lower_staged_conv import Numbers, Staged, Words

ROWS = 4  # a product of fewer rows per image is one over the rows of all


class Numbers8(Numbers):
    """int8 as bytes, four at a time, or less their zero point as int16, two at a time."""

    acc = "i32"

    def __init__(self, b: KernelBuilder, zero_point: int) -> None:
        self.zero_point, self.unit = zero_point, 4 if b.target.dot == 4 else 2
        signed = b.target.arch != "x86-64"
        self.dtype, self.multiply = ("i8" if signed else "u8", multiply_bytes) if self.unit == 4 else ("i16", multiply_pairs)
        self.zero = 0 if self.unit == 2 else zero_point if signed else 128 + zero_point  # how much greater a number is than it should be

    def staged(self, b: KernelBuilder, x: Expr) -> Expr:
        return bytes_of(b, x) if self.unit == 4 else b.cast(x, "i16") - self.zero_point


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, _: object) -> Produced | None:
    """None: not for this schedule."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in (weights, bias, multiplier, shift)]
    if not b.target.vector_bits or not b.target.dot or any(a is None for a in arrays):
        return None
    w, offset, *_ = arrays
    assert w is not None and offset is not None
    group, m, shape = op.attrs.get("group", 1), len(w), result_shape(b, op)
    numbers = Numbers8(b, int(op.attrs["x_zero_point"]))
    window = lower_pool.Window(first_channels(op), list(w.shape[1:3]), b.size)
    if any(isinstance(p, Expr) for p in (*window.before, *window.after)) or 0 in w.shape:
        return None
    sums = np.abs(w.astype(np.int64)).sum(axis=(1, 2, 3)) * max(INT8[1] - numbers.zero_point, numbers.zero_point - INT8[0])
    finish = fixed_point.scaling(b, op, multiplier, shift, np.abs(offset.astype(np.int64)) + sums)
    moved = (offset - numbers.zero * w.astype(np.int64).sum(axis=(1, 2, 3))).astype(np.int32)  # modulo 2**32, as the sums are
    plain = window.kernel == window.strides == [1, 1] and not any((*window.before, *window.after))
    array, depthwise = np.moveaxis(w, 3, 1), group == m == x.shape[3] > 1

    def run(sink: Sink) -> None:
        start = b.constant(moved, "qconv")
        if plain and group == 1 and m >= lower_nhwc.SMALLEST and window.fixed and math.prod(window.out) < ROWS:
            _product(b, b.in_memory(x), w.reshape(m, -1), start, shape, numbers, finish, sink)
        else:
            b.attrs["unrolled"] = True
            by_tiles = not depthwise and numbers.unit == 4 and lower_tiles.TiledConv.takes(b, window, array, group, numbers.unit)
            kind = partial(_DotDepthwise if depthwise else _DotTiles if by_tiles else _Dot, numbers, finish)
            more = () if depthwise else (group,)
            Staged(b, op, x, window, numbers, lambda tile, image, out: kind(b, tile, image, array, start, out, *more).run(1)).run(sink)

    return b.produce(shape, "i8", run)


def _product(
    b: KernelBuilder, x: Buffer, w: np.ndarray, start: Buffer, shape: Sequence[Index], numbers: Numbers8, finish: fixed_point.Finish, sink: Sink
) -> None:  # fmt: skip
    """stage[rows, K] ; the register tile of lower_matmul."""
    (m, depth), unit = w.shape, numbers.unit
    multiple = int(shape[1]) * int(shape[2])
    rows = shape[0] * multiple if multiple > 1 else shape[0]
    by_tiles, kind = unit == 4 and lower_tiles.pays(b, rows, depth, m), lower_tiles.KINDS[4]
    whole, padded = lower_tiles.pitch_of(depth, kind) if by_tiles else [-(-depth // unit) * unit] * 2
    line, stage = b.view(x, (rows * depth,)), b.alloc((rows, padded), numbers.dtype)
    flat = b.view(stage, (rows * padded,))
    b.nest((rows,), lambda i: numbers.copy(b, line, i * depth, flat, i * padded, depth))
    out: Sink = lambda at, acc: sink((*b.unravel(at[0], shape[:3]), at[1]), finish(acc + start[at[1]], at[1]))  # noqa: E731
    c = columns_for(b, m, "i32")
    packed = b.constant(np.ascontiguousarray(paired(np.pad(w.T, [(0, whole - depth), (0, 0)])[:, c.order()], unit).swapaxes(0, 1)), "qconv")
    product = Product(
        b, "i32", rows, -(-depth // unit), c, lambda i, k: pair(b, stage, i, k, unit=unit),
        lambda p, k, v: packed[p, k, at_lanes(b, v * (c.lanes * unit), c.lanes * unit)], Product.buffer(b, "i32", rows, c), multiple=multiple,
        inner=partial(dot_tile, multiply=numbers.multiply),
    )  # fmt: skip
    if by_tiles:
        lower_tiles.TiledProduct(b, kind, flat, padded, whole, c, b.flat(packed)).run(rows, out, lambda: product.run(out))
    else:
        product.run(out)


class _Finished(Tile):
    """Of both kinds: from registers to int8."""

    def __init__(self, numbers: Numbers8, finish: fixed_point.Finish, b: KernelBuilder, *given: Any) -> None:
        self.numbers, self.finish, self.unit, self.multiply = numbers, finish, numbers.unit, numbers.multiply
        super().__init__(b, *given)

    def put(self, n: Index, y: Index, x: Index, first: Index, v: Vectors, values: Sequence[Expr]) -> None:
        parts = [(c, value) for (c, _), value in zip(v.lanes, values, strict=True)]
        for c, value in joined(self.b, parts) if self.b.target.arch == "x86-64" else parts:
            for at, part in pieces(self.b, value, plus(c, first), v.valid):
                self.sink(self.w.index(n, y, x, at), self.finish(part, at))


class _Dot(_Finished, Words):
    """The tile over a staged image, with the instruction in place of a multiply-add."""


class _DotTiles(lower_tiles.TiledConv, _Dot):
    """By matrices of 16 x 64 bytes."""


class _DotDepthwise(_Finished):
    """Lanes are channels; `unit` rows of the staged image are interleaved, so that a lane has the numbers of one column of the window.

    %x = interleave(tmp[r..r + 3, column] : 4 x vector<16xi8>) ; acc[row] = vpdpbusd(acc[row], %x, W[row, column])        # rows 0 and 1 of the result share %x
    """

    def run(self, batch: Index) -> None:
        b, w, numbers = self.b, self.w, self.numbers
        (kh, kw), (sy, sx), (dy, dx) = w.kernel, w.strides, w.dilations

        def chunks(th: int) -> int:
            return int(-(-((th - 1) * sy + (kh - 1) * dy + 1) // numbers.unit))

        def cost(th: int, tw: int) -> float:
            return math.inf if chunks(th) > chunks(1) else float(chunks(th) * (4 * ((tw - 1) * sx + (kw - 1) * dx + 1) + th * tw * kw) + 7 * th * tw + 8)

        most = 12 if self.registers > 16 else 6
        if w.fixed:
            sizes = w.tiles(most, cost)
        else:
            high = 1 if isinstance(w.out[0], int) and w.out[0] == 1 else next(n for n in (2, 1) if chunks(n) == chunks(1))
            sizes = [(high, n) for _, n in w.tiles(most // high, lambda _, n: cost(high, n))]
        th = sizes[0][0]
        taps = np.zeros((len(self.array), th, chunks(th) * self.unit, kw), np.int8)  # of each row of the tile: the window among all rows of the image that the tile sees
        for row in range(th):
            taps[:, row, row * sy : row * sy + (kh - 1) * dy + 1 : dy] = self.array[:, 0]
        taps = taps.reshape(len(taps), th, chunks(th), self.unit, kw).transpose(1, 2, 4, 0, 3)  # [row, chunk, column, channel, unit]
        used, vectors = np.asarray(taps.any(axis=(3, 4))), cut(w.channels, self.lanes, 1)
        packed = [b.constant(np.stack([taps[:, :, :, v.columns(i)] for i in range(v.count)]).reshape(-1), "depthwise") for v in vectors]

        def rows(y: Index, over: Over) -> None:
            for v, weights in zip(vectors, packed, strict=True):
                each_group(b, v, lambda i, c, v=v, weights=weights: over(sizes, lambda x, size, _: self.tile(y, x, size, i, c, v, weights, used)))  # type: ignore[misc]

        w.each_tile(b, th, rows)

    def tile(self, y: Index, x: Index, size: Size, i: Index, first: Index, v: Vectors, packed: Tensor, used: np.ndarray) -> None:
        b, w, (th, tw), (sy, sx), unit = self.b, self.w, size, self.w.strides, self.unit
        at, last = self.x.at(0, times(y, sy), times(x, sx), first), (th - 1) * sy + (w.kernel[0] - 1) * w.dilations[0]
        nv, ats, acc = len(v.lanes), places(v), self.start(v, first) * (th * tw)
        block, known = i * (used.size * v.width * unit), {}

        def column(chunk: int, x: int, c: int, lanes: int) -> Expr:
            key = (chunk, x, c)
            if key not in known:
                lines = [b.lane_index(at + plus(self.x.offset(min(chunk * unit + r, last), x), c), lanes) for r in range(unit)]
                known[key] = interleaved(b, [self.x.line[(line,)] for line in lines])
            return known[key]

        for (row, chunk, kx), any_of_it in np.ndenumerate(used):
            for j, (c, lanes) in enumerate(v.lanes):
                if not any_of_it:
                    continue
                tap = packed[(at_lanes(b, block + ((row * used.shape[1] + chunk) * used.shape[2] + kx) * v.width * unit + ats[j] * unit, lanes * unit),)]
                for p in range(tw):
                    k = (row * tw + p) * nv + j
                    acc[k] = self.multiply(b, column(chunk, p * sx + kx * w.dilations[1], c, lanes), tap, acc[k])
        if w.fixed:
            return self.results(0, y, x, size, first, v, acc)
        for row in range(th):
            there = partial(self.results, 0, plus(y, row), x, (1, tw), first, v, acc[row * tw * nv : (row + 1) * tw * nv])
            if row:
                b.if_(y + row < w.out[0], there)
            else:
                there()


def joined(b: KernelBuilder, vectors: list[tuple[int, Expr]]) -> list[tuple[int, Expr]]:
    """Neighbours as one vector of twice the lanes: what follows is a long chain of operations, which LLVM then has side by side."""
    out: list[tuple[int, Expr]] = []
    for c, value in vectors:
        if out and out[-1][0] + out[-1][1].lanes == c and out[-1][1].lanes == value.lanes:
            first, half = out.pop()
            c, value = first, b.shuffle(half, value, range(2 * value.lanes))
        out.append((c, value))
    return out


def interleaved(b: KernelBuilder, rows: Sequence[Expr]) -> Expr:
    """i32 lanes that hold a number of each of the rows: four of 8 bits or two of 16."""
    while len(rows) > 1:
        n = rows[0].lanes
        dtype = "i32" if len(rows) == 2 else "i16"
        rows = [b.recast(b.shuffle(rows[k], rows[k + 1], [i // 2 + n * (i % 2) for i in range(2 * n)]), dtype) for k in range(0, len(rows), 2)]
    return rows[0]
