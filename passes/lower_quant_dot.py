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

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import fixed_point, lower_nhwc, lower_pool
from carrot.passes.lower_dot import dot_tile, multiply_bytes, multiply_pairs, pair, paired
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Product, Sink, at_lanes, balanced, columns_for, covered
from carrot.passes.lower_nhwc import Image, Multiply, Over, Size, Vectors, cut, each_group, pieces, places, plus, spans, times
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

    def copy(self, b: KernelBuilder, source: Buffer, at: Index, line: Buffer, to: Index, count: Index) -> None:
        """`count` numbers of a line from `at` to another from `to`."""
        self._each(b, count, lambda k, lanes: line.store((at_lanes(b, plus(k, to), lanes),), self.staged(b, source[(at_lanes(b, plus(k, at), lanes),)])))

    def fill(self, b: KernelBuilder, line: Buffer, to: Index, count: Index) -> None:
        """Zero points."""
        self._each(b, count, lambda k, lanes: line.store((at_lanes(b, plus(k, to), lanes),), self.moved))

    def _each(self, b: KernelBuilder, count: Index, body: Callable[[Index, int], None]) -> None:
        """body(first, lanes) for `count` numbers."""
        lanes: int = b.target.lanes(4 // self.unit)
        if isinstance(count, Expr):
            spans(b, 0, count, [(1, n) for n in dict.fromkeys((lanes, min(lanes, 16), 1))], lambda k, size: body(k, size[1]))
            return
        while lanes > count:
            lanes //= 2
        covered(b, count, lanes, lambda k: body(k, lanes))


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, _: object) -> Produced | None:
    """None: not for this schedule."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in (weights, bias, multiplier, shift)]
    if not b.target.vector_bits or not b.target.dot or any(a is None for a in arrays):
        return None
    w, offset, *_ = arrays
    assert w is not None and offset is not None
    group, m, shape = op.attrs.get("group", 1), len(w), result_shape(b, op)
    numbers = Numbers.of(b, int(op.attrs["x_zero_point"]))
    window = lower_pool.Window(first_channels(op), list(w.shape[1:3]), b.size)
    if any(isinstance(p, Expr) for p in (*window.before, *window.after)) or 0 in w.shape:
        return None
    sums = np.abs(w.astype(np.int64)).sum(axis=(1, 2, 3)) * max(INT8[1] - numbers.zero, numbers.zero - INT8[0])
    finish = fixed_point.scaling(b, op, multiplier, shift, np.abs(offset.astype(np.int64)) + sums)
    moved = (offset - numbers.moved * w.astype(np.int64).sum(axis=(1, 2, 3))).astype(np.int32)  # modulo 2**32, as the sums are
    plain = window.kernel == window.strides == [1, 1] and not any((*window.before, *window.after))  # each pixel by itself

    def run(sink: Sink) -> None:
        start = b.constant(moved, "qconv")
        if plain and group == 1 and m >= lower_nhwc.SMALLEST and window.fixed and math.prod(window.out) < ROWS:
            _product(b, b.in_memory(x), w.reshape(m, -1), start, shape, numbers, finish, sink)
        else:
            b.attrs["unrolled"] = True
            found = _Convolution(b, op, x, w, start, window, numbers, finish, sink)
            found.pixels() if plain else found.rows()

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


@dataclass(frozen=True)
class _Convolution:
    """Through a stage of numbers that hold a part of an image at a time. Heights and widths may be those of the call."""

    b: KernelBuilder
    op: Op
    x: Tensor
    w: np.ndarray
    start: Buffer
    window: lower_pool.Window
    numbers: Numbers
    finish: fixed_point.Finish
    sink: Sink

    @property
    def depthwise(self) -> bool:
        return bool(self.op.attrs.get("group", 1) == len(self.w) == self.x.shape[3] > 1)

    def line(self) -> Buffer:
        """The images."""
        return self.b.view(self.b.in_memory(self.x), (self.x.shape[0] * (self.x.shape[1] * self.x.shape[2] * self.x.shape[3]),))

    def products(self, tile: _Window, image: Image, where: Callable[[Index, Index], tuple[Index, ...]]) -> None:
        """The tiles of a block; where its pixels are in the result."""

        def out(at: tuple[Index, ...], value: Expr) -> None:
            self.sink((*where(at[1], at[2]), at[3]), value)

        given = (self.numbers, self.finish, self.b, tile, image, np.moveaxis(self.w, 3, 1), self.start, out)
        if self.depthwise:
            _DotDepthwise(*given).run()
        else:
            _Dot(*given, self.op.attrs.get("group", 1)).run(1)

    def pixels(self) -> None:
        """Each by itself: in parts of the image."""
        b, (batch, height, width, c), line = self.b, self.x.shape, self.line()
        total, most = height * width, max(64, STAGE // int(c))
        part = balanced(total, most) if isinstance(total, int) else most
        stage = b.alloc((part * c + SLACK,), self.numbers.dtype)

        def some(n: Index, first: Index) -> None:
            count = part if isinstance(total, int) else b.minimum(total - first, part)
            self.numbers.copy(b, line, plus(times(n, total * c), times(first, c)), stage, 0, count * c)
            if isinstance(total, int):
                self.products(_Window(self.op, b, [1, part]), _Stage(b, stage, part, int(c)), lambda _y, x: (n, *b.unravel(plus(x, first), (height, width))))
            else:
                self.products(_Window(self.op, b, [1, first + count], first, width), _Stage(b, stage, part, int(c), 0 - first * c), lambda y, x: (n, y, x))

        def image(n: Index) -> None:
            if isinstance(total, int):
                covered(b, total, part, lambda first: some(n, first))
            else:
                b.loop(0, total, lambda first: some(n, first), step=part)

        b.nest((batch,), image)

    def rows(self) -> None:
        """In blocks of rows of the result."""
        b, w, numbers, (batch, height, width, channels), line = self.b, self.window, self.numbers, self.x.shape, self.line()
        (sy, sx), (dy, dx), (kh, kw), (top, left), (out, across), c = w.strides, w.dilations, w.kernel, w.before, w.out, int(channels)
        reach, padded = (kh - 1) * dy + 1, any((*w.before, *w.after))  # reach: rows that one of the result sees
        wide = dims.add(dims.mul(dims.sub(tensor(self.op.result).shape[2], 1), sx), (kw - 1) * dx + 1)
        columns = b.size(dims.maximum(dims.add(tensor(self.op.operands[0]).shape[2], left), wide)) if padded or w.fixed else width
        pitch = columns * c
        outside = bool(top) or (bool((out - 1) * sy + reach - 1 >= height) if w.fixed else padded)  # whether rows above or below the image are seen
        size: Index = 1  # rows of a block
        most: Index = 1
        if w.fixed:
            size = most = balanced(out, max(1, (STAGE // pitch - reach) // sy + 1))
            stage = b.alloc((((size - 1) * sy + reach) * pitch + SLACK,), numbers.dtype)
        elif isinstance(out, int) and out == 1:
            stage = b.alloc((pitch * reach + SLACK,), numbers.dtype)
        else:  # and one row more than there is, of which no result is kept
            size = b.expr(STAGE, "index") // b.maximum(b.expr(pitch * sy, "index"), 1) + 1
            most = b.minimum(size, out)
            stage = b.alloc((pitch * (reach + sy) + (STAGE + SLACK),), numbers.dtype)

        def block(n: Index, first: Index, count: Index) -> None:
            def row(r: Index) -> None:
                y = first * sy + r - top if top else first * sy + r
                to = r * pitch + left * c
                copy = partial(numbers.copy, b, line, (n * height + y) * (width * c), stage, to, width * c)
                if outside:
                    b.if_((y >= 0) & (y < height), copy, lambda: numbers.fill(b, stage, to, width * c))
                else:
                    copy()

            b.loop(0, (count - 1) * sy + reach, row)
            self.products(_Window(self.op, b, [count, across]), _Stage(b, stage, columns, c), lambda y, x: (n, plus(y, first), x))

        if padded or (w.fixed and columns > width):
            numbers.fill(b, stage, 0, ((most - 1) * sy + reach) * pitch)
        if w.fixed:
            b.nest((batch,), lambda n: covered(b, out, int(size), lambda first: block(n, first, size)))
        elif isinstance(size, int):
            b.nest((batch,), lambda n: block(n, 0, 1))
        else:
            b.nest((batch, (out + (size - 1)) // size), lambda n, i: block(n, i * size, b.minimum(out - i * size, size)))


class _Window(lower_nhwc.Window):
    """Over a block of staged pixels, as many as `out` says; of one row: from `first` on. joined: the width of an image whose rows it is."""

    def __init__(self, op: Op, b: KernelBuilder, out: Sequence[Index], first: Index = 0, joined: Index | None = None) -> None:
        super().__init__(op, [int(d) for d in tensor(op.operands[1]).shape[1:3]], b.size)
        self.dtype, self.out, self.first, self.width = "i32", list(out), first, joined
        self.fixed = all(isinstance(d, int) for d in out)

    def each_tile(self, b: KernelBuilder, tall: int, rows: Callable[[Index, Over], None]) -> None:
        """Tiles that are taller than what is left see rows behind it."""
        if self.fixed:
            return super().each_tile(b, tall, rows)
        high, end = self.out

        def over(sizes: Sequence[Size], body: Callable[[Index, Size], None]) -> None:
            if isinstance(end, int):
                covered(b, end, sizes[0][1], lambda x: body(x, sizes[0]))
            else:
                spans(b, self.first, end, sizes, body)

        if isinstance(high, int) and high == 1:
            rows(0, over)
        else:
            b.loop(0, high, lambda y: rows(y, over), step=tall)


class _Stage(Image):
    """Rows of pixels in a line, which begin at `first`."""

    def __init__(self, b: KernelBuilder, line: Buffer, columns: Index, channels: int, first: Index = 0) -> None:
        self.b, self.line, self.first, self.channel, self.joined = b, line, first, 1, True
        self.image, self.row, self.pixel = 0, columns * channels, channels


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
                each_group(b, v, lambda i, c, v=v, weights=weights: over(sizes, lambda x, size: self.tile(y, x, size, i, c, v, weights, used)))  # type: ignore[misc]

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
