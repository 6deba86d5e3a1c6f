"""Lowering of nn.nhwc_conv: a register tile of output pixels by vectors of output channels, whole in the innermost loop.

    for %g = 0 to M / 32:                               # groups of 2 vectors of output channels
      for %y, %x = tiles of 14 pixels:                  # of equal size, the last ones overlap their neighbours
        %acc[14][2] = for %r = 0 to 3, %k = 0 to 3 * C: # a row of the window is one run of memory
          acc[p][v] = fma(splat(x[at + offset[p] + %k]), W[%g, %r, %k, v], acc[p][v])
          prefetch W[%g + 1, part of this tile + %k / tiles]
        sink(acc)

Weights are packed into that order when compiling. Nothing is padded: see nn_nhwc.py. Depthwise convolutions have lanes over channels on both sides; their tiles are tall, for what a tile
shares with those above and below it has left L1 by then.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Placed, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import LINE, ROWS, Sink, at_lanes, covered, most_rows, multiply_add
from carrot.passes.lower_nhwc import (
    UNROLLED,
    Ahead,
    Image,
    Multiply,
    Over,
    Size,
    Vectors,
    Window,
    at_most,
    cut,
    each_group,
    lanes_of,
    next_weights,
    one_by_one,
    pieces,
    places,
    plus,
    products,
    times,
)
from carrot.passes.lower_winograd import Winograd, room, tile_of

OPEN = 8  # pixels of a tile of an open width: where fewer are left, the others are the last one again
OPEN_TILES = 6  # of an open size, in which the next group's weights are fetched
FAR = 600_000  # bytes of weights for which that is done: kernels of fewer are alike more often
DEEP = 896  # products of a sum for which a tile may end in another row than it began in
EPILOGUE = 250  # ops of an epilogue that may be written out for every accumulator
TAPS = 160  # multiply-adds of a depthwise tile that are written out
WINDOW = 12  # taps of a larger one are a loop over its rows
L2 = 1 << 19  # bytes that stay near while a kernel runs
NEXT = 8  # rows of weights that a tile is ahead of itself where it has no more than FEW_PIXELS, or L1 does not hold the group's
FEW_PIXELS = 8
SOME_TILES = 8  # of a group for the latter: fewer wait for what is further away


def conv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor | None = None) -> Produced:
    b.attrs["unrolled"] = True
    shape = result_shape(b, op)
    array = b.module.array(weights.weight)  # type: ignore[attr-defined]
    group: int = op.attrs.get("group", 1)
    first, kernel = bool(op.attrs.get("channels_first")), [int(d) for d in array.shape[2:]]
    array = array.reshape(*array.shape[:2], *array.shape[2:][-2:])  # windows are one frame deep
    images = times(shape[0], shape[1]) if len(shape) == 5 else shape[0]
    by_channel = group == len(array) == x.shape[-1] and not first
    made = next((h for h in x.heroes if isinstance(h, ByRows) and h.buffer is None), None)  # what the image is made of in the same kernel

    def run(sink: Sink) -> None:
        if 0 in shape:
            return
        w = Window(op, kernel, b.size)
        if made:
            by_blocks(b, w, x, made, array, bias, sink)
            return
        image = Image(b, x, first)
        w.join_rows(image)
        if by_channel:
            Depthwise(b, w, image, array, bias, sink).run(images)
            return

        def plain() -> None:
            Conv(b, w, image, array, bias, sink, group).run(images)

        m = 0 if image.channel != 1 or b.small else tile_of(w, group, array.shape[1], len(array), lanes_of(b, w.dtype))
        if not m:
            if math.prod(kernel) * array.shape[1] >= DEEP and image.channel == 1 and not w.inside:
                w.run_on()
            plain()
            return

        def winograd() -> None:
            ends = Tile(b, w, image, array, bias, sink)
            ends.apart = w.dilations[0]
            Winograd(b, w, image, array, m).run(images, ends.start, ends.results)

        if w.fixed:
            winograd()
        else:
            b.if_(room(b, w, m), winograd, plain)

    def rows(sink: Sink, n: Index, at: Index, count: int) -> None:
        w = Window(op, kernel, b.size)
        w.out[0] = count
        Depthwise(b, w, Image(b, x), array, bias, sink).rows(n, at)

    def source(n: Index, at: Index, count: int) -> Source:
        w, image = Window(op, kernel, b.size), Image(b, x)
        return image.line, image.at(n, at * w.strides[0], 0, 0), times(count * w.strides[0], image.row)

    out = ByRows(shape, x.dtype, run, rows, source) if by_channel else b.produce(shape, x.dtype, run)
    out.takes = made
    return out


Source = tuple[Buffer, Index, Index]  # where numbers are, from which on, how many


class ByRows(Produced):
    """A tensor [N, H, W, C] of which some rows of an image can be produced: rows(sink, image, first row, how many). source(image, first row, how many): what they are made of."""

    def __init__(self, shape: Sequence[Index], dtype: str, run: Callable[[Sink], None], rows: Callable[[Sink, Index, Index, int], None], source: Callable[[Index, Index, int], Source]) -> None:
        super().__init__(shape, dtype, run)
        self.rows, self.source = rows, source


class Stage(Placed):
    """Rows of an image from `top` on, as a place to store into."""

    def __init__(self, whole: Buffer, shape: Sequence[Index], top: Index) -> None:
        super().__init__(whole, shape, [0] * len(shape))
        self.top = top

    def at(self, idx: Sequence[Index]) -> tuple[Index, ...]:
        return (0, idx[1] - self.top, *idx[2:])


def by_blocks(b: KernelBuilder, w: Window, x: Tensor, made: ByRows, array: np.ndarray, bias: Tensor | None, sink: Sink) -> None:
    """A convolution of 1x1 over what a depthwise one makes, by blocks of rows that stay near.

    for %t = 0 to H / rows: stage = x[%t * rows + 0..rows] ; sink(stage @ W)
    """
    batch, (height, width, channels), size = x.shape[0], map(int, x.shape[1:]), DTYPES[x.dtype].bytes
    pitch = channels + (LINE // size if channels * size % (8 * LINE) == 0 else 0)  # see placement.py
    most = min(height, max(1, b.target.l2 // 2 // (width * pitch * size)))
    rows = min(range(1, most + 1), key=lambda n: -(-height // n) * (n + 0.5))  # each block reads rows that the one before has read, too
    stage = b.alloc((1, rows, width, pitch), x.dtype)
    w.out = [rows, width]

    def block(n: Index, first: Index) -> None:
        made.run = lambda sink: made.rows(sink, n, first, rows)
        b.write(x, Stage(stage, x.shape, first))
        image = Image(b, Placed(stage, (1, rows, width, channels), (0, 0, 0, 0)))
        Conv(b, w, image, array, bias, lambda i, value: sink((n, plus(i[1], first), *i[2:]), value), 1, made.source(n, first + rows, rows)).run(1)

    b.nest((batch,), lambda n: covered(b, height, rows, lambda first: block(n, first)))


class Tile:
    """What both kinds have in common."""

    unit = 1  # numbers of a pixel that are multiplied at a time
    apart = 1  # pixels of a tile, down and across
    multiply: Multiply = staticmethod(multiply_add)

    def __init__(self, b: KernelBuilder, w: Window, x: Image, array: np.ndarray, bias: Tensor | None, sink: Sink) -> None:
        self.b, self.w, self.x, self.bias, self.sink = b, w, x, bias, sink
        self.array = array if array.dtype.kind == "i" else array.astype(DTYPES[w.dtype].numpy)
        self.lanes = lanes_of(b, w.dtype)
        self.registers: int = b.target.vector_registers

    def start(self, v: Vectors, first: Index, g: Index = 0) -> list[Expr]:
        """The bias of each vector of channels from `first`, which is of group g."""
        b, dtype = self.b, self.w.dtype
        if self.bias is None:
            return [b.const(0, dtype, lanes) for _, lanes in v.lanes]
        if v.valid < v.width:
            given = b.module.array(self.bias.weight).reshape(-1, v.valid)  # type: ignore[attr-defined]
            padded = np.pad(given.astype(DTYPES[dtype].numpy), [(0, 0), (0, v.width - v.valid)])
            return [b.constant(padded.reshape(-1), "bias")[(b.lane_index(g * v.width, v.width),)]]
        return [b.cast(self.bias[(at_lanes(b, first + c if c else first, lanes),)], dtype) for c, lanes in v.lanes]

    def load(self, at: Index, lanes: int = 1) -> Expr:
        return self.b.cast(self.x.line[(at_lanes(self.b, at, lanes),)], self.w.dtype)

    def put(self, n: Index, y: Index, x: Index, first: Index, v: Vectors, values: Sequence[Expr]) -> None:
        for (c, _), value in zip(v.lanes, values, strict=True):
            for at, part in pieces(self.b, value, first + c if c else first, v.valid):
                self.sink(self.w.index(n, y, x, at), self.b.cast(part, self.x.line.dtype))

    def results(self, n: Index, y: Index, x: Index, size: Size, first: Index, v: Vectors, acc: Sequence[Expr], count: Index = 0) -> None:
        """The tile's results, pixel by pixel, to the sink: straight from the registers where little follows. count: of an open width, how many there are."""
        b, nv = self.b, len(v.lanes)
        th, tw = size
        rows = [acc[i : i + nv] for i in range(0, len(acc), nv)]
        if len(rows) == 1 or (self.w.width is None and b.weigh(lambda: self.put(n, y, x, first, v, rows[0])) * len(rows) <= EPILOGUE):
            pixels = list(zip(self.w.pixels(b, y, x, size, count, self.apart), rows, strict=True))
            for pixel, values in pixels if isinstance(count, int) else reversed(pixels):  # the last one is where others are put, too
                self.put(n, *pixel, first, v, values)
            return
        saved = b.alloc((th * tw * v.width,), self.w.dtype)
        ats = places(v)
        for i, values in enumerate(rows):
            for at, value in zip(ats, values, strict=True):
                saved.store((at_lanes(b, i * v.width + at, value.lanes),), value)
        self.put_saved(n, y, x, size, first, v, saved, count=count)

    def put_saved(self, n: Index, y: Index, x: Index, size: Size, first: Index, v: Vectors, saved: Buffer, start: Sequence[Expr] | None = None, count: Index = 0) -> None:
        """Those of saved[pixel, lane], in rows. start: what is added to each pixel's."""
        b, (th, tw) = self.b, size

        def one(i: Index, y: Index, x: Index) -> None:
            values = [saved[(at_lanes(b, i * v.width + at if at else i * v.width, lanes),)] for at, (_, lanes) in zip(places(v), v.lanes, strict=True)]
            values = values if start is None else [value + s for value, s in zip(values, start, strict=True)]
            self.put(n, y, x, first, v, values)

        if isinstance(count, int):
            b.nest(size, lambda dy, dx: one(dy * tw + dx, *self.w.pixel(y + times(dy, self.apart) if th > 1 else y, x + times(dx, self.apart) if tw > 1 else x)))
            return

        def step(i: Expr, *at: Expr) -> list[Expr]:
            one(i, *at)
            return [b.expr(to, "index") for to in self.w.after(b, *at)]

        b.loop(0, count, step, [b.expr(to, "index") for to in self.w.pixel(y, x)])


class Conv(Tile):
    def __init__(self, b: KernelBuilder, w: Window, x: Image, array: np.ndarray, bias: Tensor | None, sink: Sink, group: int, source: Source | None = None) -> None:
        super().__init__(b, w, x, array, bias, sink)
        self.source = source
        self.group, self.inner, self.outer = group, array.shape[1], len(array) // group
        kh, kw = w.kernel
        row, tap = times(w.dilations[0], x.row), times(w.dilations[1], x.pixel)  # how far apart the taps of a window are
        split = self.array.reshape(group, self.outer, self.inner, kh * kw)
        if x.channel == 1:  # taps: how many runs of memory there are, and how far apart
            split = np.moveaxis(split, 2, 3)
            self.taps = [(kh, row)] if group == 1 and tap == self.inner else [(kh, row), (kw, tap)]
        else:
            self.taps = [(self.inner, x.channel), (kh, row)] if tap == 1 else [(self.inner, x.channel), (kh, row), (kw, tap)]
        runs = split.reshape(group, self.outer, math.prod(n for n, _ in self.taps), -1)
        runs = np.pad(runs, [(0, 0)] * 3 + [(0, -runs.shape[3] % self.unit)])
        flat = runs.reshape(group, self.outer, -1)
        self.run_length, self.depth = runs.shape[3], flat.shape[2]
        few = w.fixed and w.out[0] * w.out[1] < 4
        self.vectors = self.cut(8 if few and self.registers > 16 else 4 if few else 2)
        # [vectors][group, groups of vectors, depth, width]
        self.packed = [
            b.constant(np.stack([np.stack([self._columns(flat[g], v, i) for i in range(v.count)]) for g in range(group)]).reshape(-1), "conv") for v in self.vectors
        ]
        self.sizes = [self.tile_sizes(v) for v in self.vectors]

    def cut(self, most: int) -> list[Vectors]:
        """The channels of a group, in groups of up to `most` vectors."""
        return cut(self.outer, self.lanes, most)

    def _columns(self, flat: np.ndarray, v: Vectors, i: int) -> np.ndarray:
        """The weights [outer, depth] of a group of vectors, in the order in which `tile` reads them."""
        out = np.ascontiguousarray(flat[v.columns(i)].reshape(v.width, -1, self.unit).swapaxes(0, 1))  # [depth / unit, width, unit]
        out[:, v.valid :] = 0 if v.valid < v.width else out[:, v.valid :]
        return out

    def tile_sizes(self, v: Vectors) -> list[Size]:
        nv, pitch = len(v.lanes), times(self.x.pixel, self.w.strides[1])
        most = ROWS if isinstance(pitch, int) and most_rows(1, pitch, self.x.line.dtype) == ROWS else self.registers

        def cost(th: int, tw: int) -> float:
            """Cycles, about: one multiply-add or two loads each; four of these must not wait for each other."""
            return float(self.depth / self.unit * max(th * tw * nv, 4, (th * tw + nv) / 2) + 16 + 2 * th * tw * nv)

        most = max(1, min(most, (self.registers - nv - 1) // nv))
        return self.w.tiles(most, cost) if isinstance(self.w.out[1], int) else self.w.tiles(min(most, OPEN), cost)[:1]

    def run(self, batch: Index) -> None:
        b, w = self.b, self.w
        groups = sum(v.count for v in self.vectors)
        weights, tall = self.array.nbytes // self.group, max(th for [(th, _), *_] in self.sizes)
        if w.fixed:
            image = self.x.image * self.array.itemsize
            if weights > L2:  # each row of tiles has them come from further away than pixels; of these, windows may leave some out
                image = int(image * math.prod(min(k, s) / s for k, s in zip(w.kernel, w.strides)))
            again = -(-w.out[0] // tall) * weights // (4 if weights <= L2 // 8 else 1)  # few of them cost little
            self.rows_outside = len({sizes[0] for sizes in self.sizes}) == 1 and image > L2 // 2 and again < groups * image
        else:
            self.rows_outside = weights <= L2 // 2

        def one(n: Index, g: Index) -> None:
            parts = list(zip(self.vectors, self.packed, self.sizes, strict=True))
            if self.rows_outside:

                def rows(y: Index, over: Over) -> None:
                    for v, packed, sizes in parts:
                        each_group(b, v, lambda i, c, v=v, packed=packed, sizes=sizes: over(sizes, lambda x, size, count: self.tile(n, g, y, x, size, count, i, c, v, packed)))  # type: ignore[misc]

                w.each_tile(b, tall, rows)
                return
            for v, packed, sizes in parts:
                each_group(
                    b, v,
                    lambda i, c, v=v, packed=packed, sizes=sizes: w.each_tile(  # type: ignore[misc]
                        b, sizes[0][0], lambda y, over: over(sizes, lambda x, size, count: self.tile(n, g, y, x, size, count, i, c, v, packed))
                    ),
                )  # fmt: skip

        b.nest((batch, self.group), one)

    def tile(self, n: Index, g: Index, y: Index, x: Index, size: Size, count: Index, i: Index, first: Index, v: Vectors, packed: Buffer) -> None:
        sy, sx = self.w.strides
        top, left = self.w.pixel(y, x) if self.w.gaps else (y, x)
        at, weights, out = self.place(n, g, top, left, i, first, v)
        if self.w.gaps:
            offsets = self.following(left, size[1], count)
        else:
            last = times(count - 1, times(sx, self.x.pixel))
            offsets = [plus(self.x.offset(dy * sy, 0), at_most(self.b, self.x.offset(0, dx * sx), last)) for dy in range(size[0]) for dx in range(size[1])]
        ahead = self.ahead(y, x, size, at, i, v, packed, weights)
        seen = self.w.seen(self.b, y, x, size)[: len(self.taps)] if self.w.inside else []
        start, unrolled = self.start(v, out, g) * len(offsets), UNROLLED if self.w.fixed else UNROLLED // 2
        acc = products(self.b, self.load, packed, v, self.taps, self.run_length, at, weights, offsets, start, self.multiply, self.unit, ahead, unrolled, seen)
        self.results(n, y, x, size, out, v, acc, count)

    def following(self, x: Index, n: int, count: Index) -> list[Index]:
        """How far from the first of n pixels each of them is, the first in column x of the result; those from `count` on are where the one before is."""
        b, w = self.b, self.w
        assert w.width is not None
        across = times(w.strides[1], self.x.pixel)
        down = times(w.strides[0], self.x.row) - (w.width - 1) * across
        out: list[Index] = [0]
        for i in range(1, n):
            ends = b.eq(x + 1, w.width)
            to = plus(out[-1], b.select(ends, down, across))
            x = b.select(ends, 0, x + 1)
            out.append(to if isinstance(count, int) else b.select(count > i, to, out[-1]))
        return out

    def place(self, n: Index, g: Index, y: Index, x: Index, i: Index, first: Index, v: Vectors) -> tuple[Index, Index, Index]:
        """Of a tile: where its first number is, its first weight, its first channel."""
        image, (sy, sx) = self.x, self.w.strides
        channel = g * self.inner if self.group > 1 else 0
        at = image.at(n, y * sy if sy > 1 else y, x * sx if sx > 1 else x, channel)
        block = g * v.count + i if self.group > 1 and v.count > 1 else g if self.group > 1 else i
        weights = block * (self.depth * v.width)
        out = first if self.group == 1 else g * self.outer + first
        return at, weights, out

    def ahead(self, y: Index, x: Index, size: Size, at: Index, i: Index, v: Vectors, packed: Buffer, weights: Index) -> list[Ahead]:
        """What a tile fetches: of the next group's weights, of its own where few pixels use them, the pixels of the next tile of an image that is not near."""
        w, image, (th, tw), out = self.w, self.x, size, []
        if self.b.small or self.group > 1:
            return []
        if not self.rows_outside and (w.fixed or self.array.nbytes >= FAR):
            if w.fixed:
                down, across = (-(-int(d) // t) for d, t in zip(w.out, size, strict=True))
                number, tiles = plus(times(y // th if th > 1 else y, across), x // tw if tw > 1 else x), down * across
            else:  # as many as there are at least, about
                number, tiles = at_most(self.b, x // tw if w.out[0] == 1 and isinstance(x, Expr) else y, self.b.expr(OPEN_TILES - 1, "index")), OPEN_TILES
            out = next_weights(packed, v, self.depth, weights, number, tiles)
            far = self.b.target.fetch and self.depth * v.width * self.array.itemsize > self.b.target.l1
            if th * tw <= FEW_PIXELS or (far and tiles >= SOME_TILES):
                out.append(Ahead(packed, weights + NEXT * v.width, v.width, near=True))
        if self.source:
            line, first, numbers = self.source
            down, across = (-(-int(d) // t) for d, t in zip(w.out, size, strict=True))
            before = sum(v.count for v in self.vectors[: self.vectors.index(v)])
            tiles = sum(v.count for v in self.vectors) * down * across
            step = -(-int(numbers) // (tiles * self.depth))
            tile = plus(times(plus(i, before), down * across), plus(times(y // th if th > 1 else y, across), x // tw if tw > 1 else x))
            out.append(Ahead(line, plus(times(tile, self.depth * step), first), step))
        whole = image.joined and (th == 1 or tw == w.out[1])
        if w.kernel == w.strides == [1, 1] and image.channel == 1 and whole and not (isinstance(image.image, int) and image.image * self.array.itemsize <= self.b.target.l1):
            out.append(Ahead(image.line, plus(th * tw * self.inner, at), th * tw, near=True))
        return out


class Depthwise(Tile):
    """acc[p][v] += x[at + offset[p, tap], v] * W[tap, v]: every tap written out, of a large window those of a row."""

    def run(self, batch: Index) -> None:
        self.b.nest((batch,), lambda n: self.rows(n, 0))

    def rows(self, n: Index, first: Index) -> None:
        """So many as the window has, from `first` on."""
        b, w = self.b, self.w
        taps = math.prod(w.kernel)
        flat = self.array.reshape(len(self.array), taps)
        self.looped = w.kernel[0] > 1 and taps > WINDOW
        most = min(8, max(4, TAPS // (w.kernel[1] if self.looped else taps)))

        def cost(th: int, tw: int) -> float:
            tall, wide = ((t - 1) * min(s, k) + k for t, s, k in zip((th, tw), w.strides, w.kernel))
            loads = (th * w.kernel[0] if self.looped else tall) * wide + taps
            far = 2 * tall * min(tw * w.strides[1], wide)  # what no tile to the left has read comes from the L2
            return float(max(taps * max(th * tw, 4), loads) + far + 12 + 2 * th * tw)

        sizes = w.tiles(most, cost) if isinstance(w.out[1], int) else [s for s in dict.fromkeys((w.tiles(min(most, OPEN), cost)[0], (1, OPEN // 2)))]
        vectors = one_by_one(w.channels, self.lanes)
        packed = [b.constant(np.stack([flat[v.columns(i)].T for i in range(v.count)]).reshape(-1), "depthwise") for v in vectors]

        def groups(body: Callable[[Index, Index, Vectors, Tensor], None]) -> None:
            for v, weights in zip(vectors, packed, strict=True):
                each_group(b, v, lambda i, c, v=v, weights=weights: body(i, c, v, weights))  # type: ignore[misc]

        def rows(y: Index, over: Over) -> None:
            y = plus(y, first)
            if isinstance(self.x.image, int) and self.x.image * self.array.itemsize > 2 * b.target.l2:  # what lies together goes together
                over(sizes, lambda x, size, count: groups(lambda i, c, v, weights: self.tile(n, y, x, size, count, i, c, v, weights)))
            else:  # and the weights stay in registers
                groups(lambda i, c, v, weights: over(sizes, lambda x, size, count: self.tile(n, y, x, size, count, i, c, v, weights)))

        w.each_tile(b, sizes[0][0], rows)

    def tile(self, n: Index, y: Index, x: Index, size: Size, count: Index, i: Index, first: Index, v: Vectors, packed: Tensor) -> None:
        b, w, image = self.b, self.w, self.x
        (sy, sx), (dy, dx), (kh, kw) = w.strides, w.dilations, w.kernel
        th, tw = size
        at = image.at(n, y * sy if sy > 1 else y, x * sx if sx > 1 else x, first)
        weights = i * (kh * kw * v.width)
        acc = self.start(v, first) * (th * tw)
        ats = places(v)
        last = times(plus(times(count - 1, sx), (kw - 1) * dx), image.pixel)  # column that there is
        columns = {c: at_most(b, image.offset(0, c), last) for c in sorted({p * sx + kx * dx for p in range(tw) for kx in range(kw)})}

        def row(ky: int, at: Index, weights: Index, acc: Sequence[Expr], done: dict[tuple[int, int, int], Expr]) -> list[Expr]:
            """The taps of row `ky` of the window; done: the numbers at hand."""
            out = list(acc)
            for kx in range(kw):
                for j, (c, lanes) in enumerate(v.lanes):
                    tap = packed[(at_lanes(b, weights + (kx * v.width + ats[j]), lanes),)]
                    for p in range(th * tw):
                        place = (p // tw * sy + ky * dy, p % tw * sx + kx * dx, c)
                        if place not in done:
                            done[place] = self.load(at + plus(plus(image.offset(place[0], 0), columns[place[1]]), c), lanes)
                        out[p * len(v.lanes) + j] = multiply_add(b, done[place], tap, out[p * len(v.lanes) + j])
            return out

        if self.looped:
            acc = b.loop(0, kh, lambda ky, *a: row(0, at + ky * times(dy, image.row), weights + ky * (kw * v.width), a, {}), acc)
        else:
            done: dict[tuple[int, int, int], Expr] = {}
            for ky in range(kh):
                acc = row(ky, at, weights + ky * (kw * v.width), acc, done)
        self.results(n, y, x, size, first, v, acc, count)


REGISTRY.add_rule("nn.nhwc_conv", conv, where=__file__)
