"""Integer convolutions where an instruction adds up neighbouring products (Target.dot): four of uint8 with int8, or two of int16. Sums are exact.

    for %y = 0 to H step rows:                          # nn.qconv: blocks of rows of the result that stay in the cache
      tmp = x[rows of the image] xor 0x80, padded       # as uint8: the bias has 128 * sum(w) less; two by two as int16: x - x_zero_point
      %acc[14][2] = for %k = 0 to 3 * C step 4:         # the register tile of lower_nhwc_conv, with
        vpdpbusd(acc[p][v], splat(tmp[at + offset[p] + %k] : i32), W[%k / 4, v] : vector<64xi8>)
      sink(scaled(acc))

A product of few rows per image takes the tile of lower_matmul over the rows of all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import fixed_point, lower_nhwc, lower_pool
from carrot.passes.lower_dot import dot_tile, multiply_bytes, multiply_pairs
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Product, Sink, at_lanes, balanced, columns_for, covered
from carrot.passes.lower_nhwc import Image, Multiply, Vectors, pieces, plus
from carrot.passes.lower_nhwc_conv import Conv

STAGE = 1 << 16  # bytes of an image that a block of rows may take
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

    def word(self, b: KernelBuilder, t: Buffer, idx: Sequence[Index]) -> Expr:
        """The `unit` numbers of a row from idx as an i32."""
        return b.lane(b.recast(t[(*idx[:-1], b.lane_index(idx[-1], self.unit))], "i32"), 0)


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, _: object) -> Produced | None:
    """None: not for this schedule."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in (weights, bias, multiplier, shift)]
    if not b.target.vector_bits or not b.target.dot or any(a is None for a in arrays):
        return None
    w, offset, *_ = arrays
    assert w is not None and offset is not None
    group, m, shape = op.attrs.get("group", 1), len(w), result_shape(b, op)
    if group == m > 1:
        return None
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
    split = np.pad(w, [(0, 0), (0, padded - depth)]).T.reshape(padded // unit, unit, m)[:, :, c.order()]
    packed = b.constant(np.ascontiguousarray(split.transpose(2, 0, 3, 1)).reshape(c.panels, padded // unit, -1), "qconv")
    product = Product(
        b, "i32", rows, padded // unit, c, lambda i, k: numbers.word(b, stage, (i, k * unit)),
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
        stage = b.alloc((size * c + numbers.unit,), numbers.dtype)
        tile.out, rows, columns = [1, size], 1, size
    else:
        (sy, sx), (dy, dx), (kh, kw), (top, before), (out, across) = window.strides, window.dilations, window.kernel, window.before, window.out
        columns = max(width + before, (across - 1) * sx + (kw - 1) * dx + 1)
        size = balanced(out, max(1, (STAGE // (columns * c) - (kh - 1) * dy - 1) // sy + 1))
        rows = (size - 1) * sy + (kh - 1) * dy + 1
        stage = b.alloc((rows * columns * c + numbers.unit,), numbers.dtype)
        tile.out = [size, across]
    image = Image(b, b.view(stage, (1, rows, columns, c)))
    image.line = stage

    def products(where: Callable[[Index, Index], tuple[Index, ...]]) -> None:
        """The tiles of a block; where its pixels are in the result."""
        _Dot(b, tile, image, np.moveaxis(w, 3, 1), start, op.attrs.get("group", 1), lambda at, v: sink((*where(at[1], at[2]), at[3]), v), numbers, finish).run(1)

    def pixels(n: Index, first: Index) -> None:
        numbers.copy(b, line, plus(n * (height * width * c) if n != 0 else 0, first * c), stage, 0, size * c)
        products(lambda _y, x: (n, *b.unravel(plus(x, first), (height, width))))

    def block(n: Index, first: Index) -> None:
        def row(r: Index) -> None:
            y = first * sy + r - top if top else first * sy + r
            to = r * (columns * c) + before * c
            copy = lambda: numbers.copy(b, line, ((n * height + y) * (width * c)), stage, to, width * c)  # noqa: E731
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


class _Dot(Conv):
    """The tile over a staged image, with the instruction in place of a multiply-add."""

    def __init__(
        self, b: KernelBuilder, w: lower_nhwc.Window, x: Image, array: np.ndarray, bias: Buffer, group: int, sink: Sink, numbers: Numbers, finish: fixed_point.Finish
    ) -> None:  # fmt: skip
        self.numbers, self.finish, self.unit, self.multiply = numbers, finish, numbers.unit, numbers.multiply
        super().__init__(b, w, x, array, bias, group, sink)

    def load(self, at: Index, lanes: int = 1) -> Expr:
        return self.numbers.word(self.b, self.x.line, (at,))

    def put(self, n: Index, y: Index, x: Index, first: Index, v: Vectors, values: Sequence[Expr]) -> None:
        for (c, _), value in zip(v.lanes, values, strict=True):
            for at, part in pieces(self.b, value, plus(c, first), v.valid):
                self.sink(self.w.index(n, y, x, at), self.finish(part, at))
