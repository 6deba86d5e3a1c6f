"""Convolutions that multiply neighbouring numbers at a time, of a kind that is made of the image's: uint8 or int16 of int8, bfloat16 of float32.

    for %y = 0 to H step rows:                          # blocks of rows of the result that stay in the cache
      stage = x[rows of the image], padded, as what is multiplied
      the register tiles of lower_nhwc_conv over the stage, two or four numbers of a pixel at a time
      sink(acc)

Where each pixel is by itself (1 x 1), the image goes through the stage in runs of pixels. Heights and widths may be those of the call.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.passes import lower_nhwc, lower_pool
from carrot.passes.lower_matmul import at_lanes, balanced, covered
from carrot.passes.lower_nhwc import Image, Multiply, Over, Size, plus, spans, whole
from carrot.passes.lower_nhwc_conv import Conv

STAGE = 1 << 16  # numbers of an image that a block of rows may take
SLACK = 4  # numbers behind an image that are read, and multiplied by 0


class Numbers:
    """What is multiplied, `unit` at a time, of the image's numbers. acc: the dtype of sums; zero: what padding is."""

    unit: int
    dtype: str
    acc: str
    multiply: Multiply
    zero: float = 0

    def staged(self, b: KernelBuilder, x: Expr) -> Expr:
        raise NotImplementedError

    def lanes(self, b: KernelBuilder) -> int:
        """How many are staged at a time."""
        n: int = b.target.lanes(4 // self.unit)
        return n

    def copy(self, b: KernelBuilder, source: Buffer, at: Index, line: Buffer, to: Index, count: Index) -> None:
        """`count` numbers of a line from `at` to another from `to`."""
        self._each(b, count, lambda k, lanes: line.store((at_lanes(b, plus(k, to), lanes),), self.staged(b, source[(at_lanes(b, plus(k, at), lanes),)])))

    def fill(self, b: KernelBuilder, line: Buffer, to: Index, count: Index) -> None:
        """Zeros."""
        self._each(b, count, lambda k, lanes: line.store((at_lanes(b, plus(k, to), lanes),), self.zero))

    def _each(self, b: KernelBuilder, count: Index, body: Callable[[Index, int], None]) -> None:
        """body(first, lanes) for `count` numbers."""
        lanes = self.lanes(b)
        if isinstance(count, Expr):
            spans(b, 0, count, [(1, n) for n in dict.fromkeys((lanes, min(lanes, 16), 1))], lambda k, size, _: body(k, size[1]))
            return
        while lanes > count:
            lanes //= 2
        covered(b, count, lanes, lambda k: body(k, lanes))


@dataclass(frozen=True)
class Staged:
    """The image and the window of a convolution. tiles(window, stage, sink) computes a block of it."""

    b: KernelBuilder
    op: Op
    x: Tensor
    window: lower_pool.Window
    numbers: Numbers
    tiles: Callable[[Block, Image, Callable[[tuple[Index, ...], Expr], None]], None]

    def run(self, sink: Callable[[tuple[Index, ...], Expr], None]) -> None:
        w, image = self.window, Image(self.b, self.x)
        if w.kernel == w.strides == [1, 1] and not any((*w.before, *w.after)) and image.joined:  # each pixel by itself
            self.pixels(image, sink)
        else:
            self.rows(image, sink)

    def bring(self, image: Image, at: Index, stage: Buffer, to: Index, pixels: Index) -> None:
        """So many pixels of a row, or of several that lie one after the other."""
        c = int(self.x.shape[3])
        if isinstance(image.pixel, int) and image.pixel == c:
            self.numbers.copy(self.b, image.line, at, stage, to, pixels * c)
        else:  # they lie among others
            self.b.loop(0, pixels, lambda i: self.numbers.copy(self.b, image.line, plus(at, i * image.pixel), stage, plus(to, i * c), c))

    def pixels(self, image: Image, sink: Callable[[tuple[Index, ...], Expr], None]) -> None:
        """In runs of them."""
        b, (batch, height, width, channels) = self.b, self.x.shape
        c, total = int(channels), height * width
        most = max(64, STAGE // c)
        part = balanced(total, most) if isinstance(total, int) else most
        stage = b.alloc((part * c + SLACK,), self.numbers.dtype)

        def some(n: Index, first: Index) -> None:
            count = part if isinstance(total, int) else b.minimum(total - first, part)
            self.bring(image, image.at(n, 0, first, 0), stage, 0, count)
            if isinstance(total, int):
                self.tiles(self.block([1, part]), Stage(b, stage, part, c), lambda at, v: sink((n, *b.unravel(plus(at[2], first), (height, width)), at[3]), v))
            else:
                self.tiles(self.block([1, first + count], first, width), Stage(b, stage, part, c, 0 - first * c), lambda at, v: sink((n, *at[1:]), v))

        def whole(n: Index) -> None:
            if isinstance(total, int):
                covered(b, total, part, lambda first: some(n, first))
            else:
                b.loop(0, total, lambda first: some(n, first), step=part)

        b.nest((batch,), whole)

    def rows(self, image: Image, sink: Callable[[tuple[Index, ...], Expr], None]) -> None:
        """In blocks of rows of the result."""
        b, w, numbers, (batch, height, width, channels) = self.b, self.window, self.numbers, self.x.shape
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
                copy = partial(self.bring, image, image.at(n, y, 0, 0), stage, to, width)
                if outside:
                    b.if_((y >= 0) & (y < height), copy, lambda: numbers.fill(b, stage, to, width * c))
                else:
                    copy()

            b.loop(0, (count - 1) * sy + reach, row)
            self.tiles(self.block([count, across]), Stage(b, stage, columns, c), lambda at, v: sink((n, plus(at[1], first), *at[2:]), v))

        if padded or (w.fixed and columns > width):
            numbers.fill(b, stage, 0, ((most - 1) * sy + reach) * pitch)
        if w.fixed:
            b.nest((batch,), lambda n: covered(b, out, int(size), lambda first: block(n, first, size)))
        elif isinstance(size, int):
            b.nest((batch,), lambda n: block(n, 0, 1))
        else:
            b.nest((batch, (out + (size - 1)) // size), lambda n, i: block(n, i * size, b.minimum(out - i * size, size)))

    def block(self, out: Sequence[Index], first: Index = 0, joined: Index | None = None) -> Block:
        return Block(self.op, self.window.kernel, self.b, self.numbers.acc, out, first, joined)


class Block(lower_nhwc.Window):
    """The window over staged pixels, with as many results as `out` says; of one row: from `first` on. joined: the width of an image whose rows it is."""

    def __init__(self, op: Op, kernel: Sequence[int], b: KernelBuilder, dtype: str, out: Sequence[Index], first: Index, joined: Index | None) -> None:
        super().__init__(op, kernel, b.size)
        self.dtype, self.out, self.first, self.width = dtype, list(out), first, joined
        self.inside = []  # positions are the block's: what they say of the image's margin would be wrong
        self.fixed = all(isinstance(d, int) for d in out)

    def each_tile(self, b: KernelBuilder, tall: int, rows: Callable[[Index, Over], None]) -> None:
        """Tiles that are taller than what is left see rows behind it."""
        if self.fixed:
            return super().each_tile(b, tall, rows)
        high, end = self.out

        def over(sizes: Sequence[Size], body: Callable[[Index, Size, Index], None]) -> None:
            if isinstance(end, int):
                covered(b, end, sizes[0][1], lambda x: body(x, *whole(sizes[0])))
            else:
                spans(b, self.first, end, sizes, body)

        if isinstance(high, int) and high == 1:
            rows(0, over)
        else:
            b.loop(0, high, lambda y: rows(y, over), step=tall)


class Stage(Image):
    """Rows of pixels in a line, which begin at `first`."""

    def __init__(self, b: KernelBuilder, line: Buffer, columns: Index, channels: int, first: Index = 0) -> None:
        self.b, self.line, self.first, self.channel, self.joined = b, line, first, 1, True
        self.image, self.row, self.pixel = 0, columns * channels, channels


class Words(Conv):
    """Tiles that read 32 bits of a stage at a time. unit and multiply: of the numbers."""

    def load(self, at: Index, lanes: int = 1) -> Expr:
        return self.b.lane(self.b.recast(self.x.line[(self.b.lane_index(at, self.unit),)], "i32"), 0)


__all__ = ["SLACK", "STAGE", "Block", "Numbers", "Stage", "Staged", "Words"]
