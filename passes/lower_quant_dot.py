"""Integer convolutions where an instruction adds up neighbouring products (Target.dot): four of uint8 with int8, or two of int16. Sums are exact.

    for %y = 0 to H step rows:                          # nn.qconv: blocks of rows of the result that stay in the cache
      tmp = x[rows of the image] xor 0x80, padded       # as uint8: the bias has 128 * sum(w) less; two by two as int16: x - x_zero_point
      %acc[14][2] = for %k = 0 to 3 * C step 4:         # the register tile of lower_nhwc_conv, with
        vpdpbusd(acc[p][v], splat(tmp[at + offset[p] + %k] : i32), W[%k / 4, v] : vector<64xi8>)
      sink(scaled(acc))

A product of few rows per image takes the tile of lower_matmul over the rows of all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import fixed_point, lower_nhwc, lower_pool
from carrot.passes.lower_dot import dot_tile, multiply_bytes, multiply_pairs, pair, paired
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Product, Sink, at_lanes, balanced, columns_for, covered
from carrot.passes.lower_nhwc import Image, Multiply, Over, Size, Vectors, cut, each_group, pieces, places, plus, times
from carrot.passes.lower_nhwc_conv import Conv, Tile

STAGE = 1 << 16  # bytes of an image that a block of rows may take
SLACK = 4  # numbers behind an image that are read, and multiplied by 0
ROWS = 4  # a product of fewer rows per image is one over the rows of all images


@dataclass(frozen=True)
class Numbers:
    """What int8 images become to be multiplied by int8 weights, `unit` at a time."""

    unit: int
    dtype: str
    multiply: Multiply
    zero: int  # the zero point of the image

    @staticmethod
    def of(b: KernelBuilder, zero: int) -> Numbers:
        return Numbers(4, "u8", multiply_bytes, zero) if b.target.dot == 4 else Numbers(2, "i16", multiply_pairs, zero)

    @property
    def moved(self) -> int:
        """How much greater a number is than it should be."""
        return 128 + self.zero if self.unit == 4 else 0

    def staged(self, b: KernelBuilder, x: Expr) -> Expr:
        return b.bitcast(x ^ -128, "u8") if self.unit == 4 else b.cast(x, "i16") - self.zero

    def copy(self, b: KernelBuilder, source: Buffer, at: Index, line: Buffer, to: Index, count: int) -> None:
        """`count` numbers of a line from `at` to another from `to`."""
        lanes: int = b.target.lanes(4 // self.unit)
        while lanes > count:
            lanes //= 2
        covered(b, count, lanes, lambda k: line.store((at_lanes(b, plus(k, to), lanes),), self.staged(b, source[(at_lanes(b, plus(k, at), lanes),)])))

    def fill(self, b: KernelBuilder, line: Buffer, to: Index, count: int) -> None:
        """Zero points."""
        lanes: int = b.target.lanes(4 // self.unit)
        while lanes > count:
            lanes //= 2
        covered(b, count, lanes, lambda k: line.store((at_lanes(b, plus(k, to), lanes),), self.moved))


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, _: object) -> Produced | None:
    """None: not for this schedule."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in (weights, bias, multiplier, shift)]
    if not b.target.vector_bits or not b.target.dot or any(a is None for a in arrays):
        return None
    w, offset, *_ = arrays
    assert w is not None and offset is not None
    group, m, shape = op.attrs.get("group", 1), len(w), result_shape(b, op)
    numbers = Numbers.of(b, int(op.attrs["x_zero_point"]))
    window = lower_pool.Window(first_channels(op), list(w.shape[1:3]))
    sums = np.abs(w.astype(np.int64)).sum(axis=(1, 2, 3)) * max(INT8[1] - numbers.zero, numbers.zero - INT8[0])
    finish = fixed_point.scaling(b, op, multiplier, shift, np.abs(offset.astype(np.int64)) + sums)
    moved = (offset - numbers.moved * w.astype(np.int64).sum(axis=(1, 2, 3))).astype(np.int32)  # modulo 2**32, as the sums are
    plain = window.kernel == window.strides == [1, 1] and window.clean and window.out == window.dims  # each pixel by itself

    def run(sink: Sink) -> None:
        start = b.constant(moved, "qconv")
        if plain and group == 1 and m >= lower_nhwc.SMALLEST and int(shape[1]) * int(shape[2]) < ROWS:
            _product(b, b.in_memory(x), w.reshape(m, -1), start, shape, numbers, finish, sink)
        else:
            b.attrs["unrolled"] = True
            _convolution(b, op, x, w, start, window, plain, numbers, finish, sink)

    return b.produce(shape, "i8", run)


def _product(
    b: KernelBuilder, x: Buffer, w: np.ndarray, start: Buffer, shape: Sequence[Index], numbers: Numbers, finish: fixed_point.Finish, sink: Sink
) -> None:  # fmt: skip
    """stage[rows, K] ; the register tile of lower_matmul."""
    (m, depth), unit = w.shape, numbers.unit
    multiple = int(shape[1]) * int(shape[2])
    rows = shape[0] * multiple if multiple > 1 else shape[0]
    padded = -(-depth // unit) * unit
    line, stage = b.view(x, (rows * depth,)), b.alloc((rows, padded), numbers.dtype)
    flat = b.view(stage, (rows * padded,))
    b.nest((rows,), lambda i: numbers.copy(b, line, i * depth, flat, i * padded, depth))
    c = columns_for(b, m, "i32")
    packed = b.constant(np.ascontiguousarray(paired(w.T[:, c.order()], unit).swapaxes(0, 1)), "qconv")
    product = Product(
        b, "i32", rows, padded // unit, c, lambda i, k: pair(b, stage, i, k, unit=unit),
        lambda p, k, v: packed[p, k, at_lanes(b, v * (c.lanes * unit), c.lanes * unit)], Product.buffer(b, "i32", rows, c), multiple=multiple,
        inner=partial(dot_tile, multiply=numbers.multiply),
    )  # fmt: skip
    product.run(lambda at, acc: sink((*b.unravel(at[0], shape[:3]), at[1]), finish(acc + start[at[1]], at[1])))


def _convolution(
    b: KernelBuilder, op: Op, x: Tensor, w: np.ndarray, start: Buffer, window: lower_pool.Window, plain: bool, numbers: Numbers, finish: fixed_point.Finish, sink: Sink
) -> None:  # fmt: skip
    source, batch, c = b.in_memory(x), x.shape[0], int(x.shape[3])
    height, width = (int(d) for d in x.shape[1:3])
    line = b.view(source, (batch * (height * width * c),))
    tile = lower_nhwc.Window(op, window.kernel, b.size)
    tile.dtype = "i32"
    if plain:
        size = balanced(height * width, max(64, STAGE // c))
        stage = b.alloc((size * c + SLACK,), numbers.dtype)
        tile.out, rows, columns = [1, size], 1, size
    else:
        (sy, sx), (dy, dx), (kh, kw), (top, before), (out, across) = window.strides, window.dilations, window.kernel, window.before, window.out
        columns = max(width + before, (across - 1) * sx + (kw - 1) * dx + 1)
        size = balanced(out, max(1, (STAGE // (columns * c) - (kh - 1) * dy - 1) // sy + 1))
        rows = (size - 1) * sy + (kh - 1) * dy + 1
        stage = b.alloc((rows * columns * c + SLACK,), numbers.dtype)
        tile.out = [size, across]
    image = _Stage(b, stage, rows, columns, c)

    def products(where: Callable[[Index, Index], tuple[Index, ...]]) -> None:
        """The tiles of a block; where its pixels are in the result."""
        group, array = op.attrs.get("group", 1), np.moveaxis(w, 3, 1)

        def out(at: tuple[Index, ...], value: Expr) -> None:
            sink((*where(at[1], at[2]), at[3]), value)

        if group == len(w) == c > 1:
            _DotDepthwise(numbers, finish, b, tile, image, array, start, out).run()
        else:
            _Dot(numbers, finish, b, tile, image, array, start, out, group).run(1)

    def pixels(n: Index, first: Index) -> None:
        numbers.copy(b, line, plus(times(n, height * width * c), times(first, c)), stage, 0, size * c)
        products(lambda _y, x: (n, *b.unravel(plus(x, first), (height, width))))

    def block(n: Index, first: Index) -> None:
        def row(r: Index) -> None:
            y = first * sy + r - top if top else first * sy + r
            to = r * (columns * c) + before * c
            copy = partial(numbers.copy, b, line, (n * height + y) * (width * c), stage, to, width * c)
            if top or (out - 1) * sy + (kh - 1) * dy - top >= height:
                b.if_((y >= 0) & (y < height), copy, lambda: numbers.fill(b, stage, to, width * c))
            else:
                copy()

        b.loop(0, rows, row)
        products(lambda y, x: (n, plus(y, first), x))

    if plain:
        b.nest((batch,), lambda n: covered(b, height * width, size, lambda first: pixels(n, first)))
        return
    if columns > width:
        numbers.fill(b, stage, 0, rows * columns * c)
    b.nest((batch,), lambda n: covered(b, out, size, lambda first: block(n, first)))


class _Stage(Image):
    """Rows of pixels in a line."""

    def __init__(self, b: KernelBuilder, line: Buffer, rows: int, columns: int, channels: int) -> None:
        self.b, self.line, self.first, self.channel, self.joined = b, line, 0, 1, True
        self.image, self.row, self.pixel = rows * columns * channels, columns * channels, channels


class _Finished(Tile):
    """Of both kinds: from registers to int8."""

    def __init__(self, numbers: Numbers, finish: fixed_point.Finish, b: KernelBuilder, *given: Any) -> None:
        self.numbers, self.finish, self.unit, self.multiply = numbers, finish, numbers.unit, numbers.multiply
        super().__init__(b, *given)

    def put(self, n: Index, y: Index, x: Index, first: Index, v: Vectors, values: Sequence[Expr]) -> None:
        for c, value in joined(self.b, [(c, value) for (c, _), value in zip(v.lanes, values, strict=True)]):
            for at, part in pieces(self.b, value, plus(c, first), v.valid):
                self.sink(self.w.index(n, y, x, at), self.finish(part, at))


class _Dot(_Finished, Conv):
    """The tile over a staged image, with the instruction in place of a multiply-add."""

    def load(self, at: Index, lanes: int = 1) -> Expr:
        return self.b.lane(self.b.recast(self.x.line[(self.b.lane_index(at, self.unit),)], "i32"), 0)


class _DotDepthwise(_Finished):
    """Lanes are channels; `unit` rows of the staged image are interleaved, so that a lane has the numbers of one column of the window.

    %x = interleave(tmp[r..r + 3, column] : 4 x vector<16xi8>) ; acc[row] = vpdpbusd(acc[row], %x, W[row, column])        # rows 0 and 1 of the result share %x
    """

    def run(self) -> None:
        b, w, numbers = self.b, self.w, self.numbers
        (kh, kw), (sy, sx), (dy, dx) = w.kernel, w.strides, w.dilations

        def chunks(th: int) -> int:
            return int(-(-((th - 1) * sy + (kh - 1) * dy + 1) // numbers.unit))

        def cost(th: int, tw: int) -> float:
            return math.inf if chunks(th) > chunks(1) else float(chunks(th) * (4 * ((tw - 1) * sx + (kw - 1) * dx + 1) + th * tw * kw) + 7 * th * tw + 8)

        [(th, tw)] = w.tiles(12 if self.registers > 16 else 6, cost)
        taps = np.zeros((len(self.array), th, chunks(th) * self.unit, kw), np.int8)  # of each row of the tile: the window among all rows of the image that the tile sees
        for row in range(th):
            taps[:, row, row * sy : row * sy + (kh - 1) * dy + 1 : dy] = self.array[:, 0]
        taps = taps.reshape(len(taps), th, chunks(th), self.unit, kw).transpose(1, 2, 4, 0, 3)  # [row, chunk, column, channel, unit]
        used, vectors = np.asarray(taps.any(axis=(3, 4))), cut(w.channels, self.lanes, 1)
        packed = [b.constant(np.stack([taps[:, :, :, v.columns(i)] for i in range(v.count)]).reshape(-1), "depthwise") for v in vectors]

        def rows(y: Index, over: Over) -> None:
            for v, weights in zip(vectors, packed, strict=True):
                each_group(b, v, lambda i, c, v=v, weights=weights: over([(th, tw)], lambda x, size: self.tile(y, x, size, i, c, v, weights, used)))  # type: ignore[misc]

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
        self.results(0, y, x, size, first, v, acc)


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
