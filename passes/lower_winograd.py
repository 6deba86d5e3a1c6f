"""Winograd's convolution of 3 x 3: fewer products, by transforms of tiles of m x m outputs (m = 4 or 2).

    for %rows = blocks of rows of tiles:                # so many that what lies between the steps stays in the cache; of an open size, blocks of tiles
      V[:, i] = (B' d B)[i] for every tile and channel  # (m + 2)^2 numbers d of the image, lanes over channels; those of a tile lie together
      for %i = 0 to (m + 2)^2: R[:, i] = V[:, i] @ U[i] # tiles x C times C x M; U = G w G' when compiling
      sink(A' R A)

36 products instead of 144 for 16 outputs. The sums have other roundings than the plain ones: for m = 4 an error of 3e-6 to 7e-6 of the largest
result (of 16 to 128 channels of normal numbers; plain ones 4e-7 to 1e-6), for m = 2 no more than theirs. The pixels of a tile are as far apart as the taps of a
dilated window: tiles %i * dilation + phase begin at phase + dilation * m * %i. Lavin, Gray: Fast Algorithms for Convolutional Neural Networks (2015).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from carrot.ir import kernel as k
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.types import DTYPES
from carrot.passes.lower_matmul import at_lanes, balanced, covered, multiply_add
from carrot.passes.lower_nhwc import Image, Vectors, Window, cut, each_group, lanes_of, next_weights, one_by_one, plus, products

WEIGHTS = 5 << 20  # bytes that transformed weights may take
NEAR = 1 << 19  # bytes that stay in the cache from one step to the next
FAR = 12  # bytes a cycle from where what is not near comes from, between what Zen's and Intel's L3 give
WORTH = 0.8  # of the plain convolution's cycles
OPEN = 64  # what an open height or width may be, when that is weighed
MOST = 32  # tiles of a block of an image of open size
BLOCKS = 3  # of them in a part that one thread does
G = {
    4: [[1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6], [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1]],
    2: [[1, 0, 0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0, 0, 1]],
}
MOVING = {4: (220, 190), 2: (90, 55)}  # cycles, about, of the transforms of one vector of a tile: of the image, of results


def tile_of(w: Window, group: int, depth: int, outer: int, lanes: int) -> int:
    """m, or 0: the plain convolution is faster. Images of open size need `room` besides. depth: input channels; outer: output channels."""
    if w.kernel != [3, 3] or w.strides != [1, 1] or w.dilations[0] != w.dilations[1] or group != 1 or min(depth, outer) < 8 or w.dtype != "f32" or lanes < 4:
        return 0
    out, apart = [d if isinstance(d, int) else OPEN for d in w.out], w.dilations[0]

    def cycles(m: int) -> float:
        tiles, numbers, size = math.prod(tiles_across(d, m, apart) for d in out), (m + 2) ** 2, (m + 2) ** 2 * depth * outer * 4
        if size > WEIGHTS or min(out) < m * apart or tiles < 4:
            return math.inf
        blocks = -(-tiles * numbers * (depth + outer) * 4 // NEAR)
        return float(tiles * tile_cycles(m, depth, outer, lanes) + blocks * size / 24)

    plain = math.prod(out) * 9 * depth * -(-outer // lanes)
    best = min((4, 2), key=cycles)
    return best if cycles(best) < WORTH * plain else 0


def tiles_across(n: Index, m: int, apart: int) -> Index:
    """How many tiles of m pixels, which are so far apart, n pixels are."""
    tiles = (n + (m * apart - 1)) // (m * apart)
    return tiles if apart == 1 else tiles * apart


def tile_cycles(m: int, depth: int, outer: int, lanes: int) -> float:
    """Of one tile: its products and transforms."""
    across, (image, results) = -(-outer // lanes), MOVING[m]
    return 1.08 * (m + 2) ** 2 * depth * across + image * -(-depth // lanes) + results * across


def room(b: KernelBuilder, w: Window, m: int) -> Expr:
    """Whether an image of open size has a tile in each direction."""
    least: int = m * w.dilations[0]
    height, width = (b.expr(d, "index") >= least for d in w.out)
    return height & width


def _times(b: KernelBuilder, x: Expr, factor: float, plus: Expr) -> Expr:
    return multiply_add(b, x, b.const(factor, x.dtype, x.lanes), plus)


def image_step(b: KernelBuilder, d: Sequence[Expr]) -> list[Expr]:
    """B' d of one row or column."""
    times = partial(_times, b)
    if len(d) == 4:
        return [d[0] - d[2], d[1] + d[2], d[2] - d[1], d[1] - d[3]]
    a, c = times(d[2], -4, d[4]), times(d[1], -4, d[3])
    e, f = d[4] - d[2], d[3] - d[1]
    return [times(d[0], 4, times(d[2], -5, d[4])), a + c, a - c, times(f, 2, e), times(f, -2, e), times(d[1], 4, times(d[3], -5, d[5]))]


def result_step(b: KernelBuilder, r: Sequence[Expr]) -> list[Expr]:
    """A' r of one row or column."""
    times = partial(_times, b)
    s, t = r[1] + r[2], r[1] - r[2]
    if len(r) == 4:
        return [r[0] + s, t - r[3]]
    u, v = r[3] + r[4], r[3] - r[4]
    return [r[0] + s + u, times(v, 2, t), times(u, 4, s), times(v, 8, t) + r[5]]


def both_ways(step: Callable[[Sequence[Expr]], list[Expr]], rows: Sequence[Sequence[Expr]]) -> list[list[Expr]]:
    """T' x T, x row by row."""
    columns = [step(column) for column in zip(*rows)]
    return [step(row) for row in zip(*columns)]


class Winograd:
    """One convolution by tiles of m x m."""

    def __init__(self, b: KernelBuilder, w: Window, x: Image, array: np.ndarray, m: int) -> None:
        self.b, self.w, self.x, self.m = b, w, x, m
        self.outer, self.depth = array.shape[:2]
        self.numbers = (m + 2) ** 2
        self.lanes = lanes_of(b, w.dtype)
        self.apart = w.dilations[0]
        self.down, self.across = (tiles_across(d, m, self.apart) for d in w.out)  # tiles in each direction
        self.vectors = cut(self.outer, self.lanes, 2)
        weights, each = (self.numbers * n * 4 for n in (self.depth * self.outer, self.depth + self.outer))  # bytes: each: of what is kept of a tile
        if w.fixed:
            self.tall = self.block_rows(weights, each)
            tiles = self.tiles = self.tall * self.across
        else:
            self.tiles = max(1, min((NEAR if weights <= NEAR else 2 * NEAR) // each, MOST))
            tiles = max(-(-self.tiles // size) * size for size in map(self.rows, self.vectors))
        self.values, self.results = (b.alloc((tiles, self.numbers | 1, n), w.dtype) for n in (self.depth, self.outer))  # an odd number: tiles do not get in each other's way in the cache
        g = np.asarray(G[m])
        u = np.einsum("ik,ockl,jl->ijco", g, array.astype(np.float64), g).reshape(self.numbers, self.depth, self.outer)
        self.packed = [
            b.constant(np.stack([np.stack([self._columns(u[n], v, i) for i in range(v.count)]) for n in range(self.numbers)]).astype(DTYPES[w.dtype].numpy).reshape(-1), "winograd")
                for v in self.vectors
        ]  # [numbers, groups of vectors, depth, width]

    def block_rows(self, weights: int, each: int) -> int:
        """Rows of tiles in a block, those that overlap (the last two of each phase) in one. Each block reads the weights: if these come from far away, it may keep more than what is near, which goes there and back."""
        down, across, tile = int(self.down), int(self.across), tile_cycles(self.m, self.depth, self.outer, self.lanes)
        ends = 2 * self.apart if self.w.out[0] % (self.m * self.apart) else 0
        near = min(max(1, ends, NEAR // (each * across)), down)

        def cycles(tall: int) -> float:
            blocks, kept = -(-down // tall), tall * across * each
            return blocks * (tall * across * tile + (weights + (4 * kept if kept > 2 * NEAR else 0)) / FAR)

        tall = near if weights <= NEAR else min(range(near, down + 1), key=cycles)
        return down if down - ends < tall else tall  # or else the first block would have some of those that overlap too

    @staticmethod
    def _columns(u: np.ndarray, v: Vectors, i: int) -> np.ndarray:
        return u[:, v.columns(i)]

    def run(self, batch: Index, start: Callable[[Vectors, Index], list[Expr]], put: Callable[..., None]) -> None:
        """start(v, channel): the bias; put(n, y, x, (m, m), channel, v, vectors of results): to the sink."""
        b, w, m, apart = self.b, self.w, self.m, self.apart

        def place(t: Index, out: Index) -> Index:
            """Where tile `t` begins, of a dim of `out`: the same form for all sizes, so that kernels share it."""
            t = b.expr(t, "index")
            if apart == 1:
                at = b.minimum(t * m, out - m)
            else:
                phase = t % apart
                at = b.minimum(t // apart * m, (out + (apart - 1) - phase) // apart - m) * apart + phase
            if at.value.op is not None:
                at.value.op.attrs[k.OVERLAPS] = True
            return at

        def block(n: Index, first: Index, end: Index) -> None:
            count = self.tiles if w.fixed else b.minimum(end - first, self.tiles)

            def tile(body: Callable[[Index, Index, Index], None]) -> None:
                def step(t: Expr, ty: Expr, tx: Expr) -> list[Expr]:
                    body(t, place(ty, w.out[0]), place(tx, w.out[1]))
                    ends = b.eq(tx + 1, self.across)
                    return [b.select(ends, ty + 1, ty), b.select(ends, 0, tx + 1)]

                b.loop(0, count, step, [first, b.expr(0, "index")] if w.fixed else [first // self.across, first % self.across])

            for v in one_by_one(self.depth, self.lanes):
                each_group(b, v, lambda _i, c, v=v: tile(lambda t, y, x: self.transform(n, t, y, x, c, v)))  # type: ignore[misc]
            b.loop(0, self.numbers, lambda i: self.product(i, count))
            for v in one_by_one(self.outer, self.lanes):
                each_group(b, v, lambda _i, c, v=v: tile(lambda t, y, x: self.inverse(n, t, y, x, c, v, start, put)))  # type: ignore[misc]

        def image(n: Index) -> None:
            if not w.fixed:
                parts(n)
            else:  # the last two rows of tiles (of each phase) may overlap: the first block is shifted instead, so that no other has one of them
                blocks = -(-self.down // self.tall)
                over = blocks * self.tall - self.down
                b.loop(0, blocks, lambda t: block(n, b.maximum(t * self.tall - over, 0) if over else t * self.tall, self.down), parallel=True)

        def parts(n: Index) -> None:
            """Rows of tiles that make several blocks; of those left over, and at least one, the last part has more: the last two rows of tiles overlap."""
            down, across = b.expr(self.down, "index"), b.expr(self.across, "index")
            tall = (across + (BLOCKS * self.tiles - 1)) // across
            tall = tall if apart == 1 else b.maximum(tall, 2 * apart - 1)
            count = b.maximum((down - 1) // tall, 1)

            def part(g: Expr) -> None:
                end = b.select(b.eq(g + 1, count), down, (g + 1) * tall) * across
                b.loop(g * tall * across, end, lambda first: block(n, first, end), step=self.tiles)

            b.loop(0, count, part, parallel=True)

        b.nest((batch,), image)

    def rows(self, v: Vectors) -> int:
        """Tiles whose results the registers hold."""
        nv = len(v.lanes)
        return balanced(self.tiles, max(1, (self.b.target.vector_registers - nv - 1) // nv))

    def transform(self, n: Index, t: Index, y: Index, x: Index, first: Index, v: Vectors) -> None:
        b, m, image = self.b, self.m, self.x
        for c, lanes in v.lanes:
            at, out = image.at(n, y, x, plus(first, c)), at_lanes(b, plus(first, c), lanes)
            far = self.apart
            rows = [[b.cast(image.line[(at_lanes(b, at + image.offset(r * far, s * far), lanes),)], self.w.dtype) for s in range(m + 2)] for r in range(m + 2)]
            for i, value in enumerate(value for row in both_ways(lambda d: image_step(b, d), rows) for value in row):
                self.values.store((t, i, out), value)

    def product(self, i: Index, tiles: Index) -> None:
        """R[i] = V[i] @ U[i]. An open number of tiles is rounded up: what is behind them is never read."""
        b = self.b
        count, numbers, _ = self.values.shape
        pitch = numbers * self.depth
        line = b.view(self.values, (count * pitch,))
        for v, packed in zip(self.vectors, self.packed, strict=True):
            size = self.rows(v)

            def some(g: Index, first: Index, t: Index, v: Vectors = v, packed: Buffer = packed, size: int = size) -> None:
                weights = (i * v.count + g) * (self.depth * v.width)
                zeros = [b.const(0, self.w.dtype, lanes) for _, lanes in v.lanes] * size
                load = lambda at: line[(at,)]  # noqa: E731
                ahead = next_weights(packed, v, self.depth, weights, t // size, -(-self.tiles // size))
                acc = products(b, load, packed, v, [], self.depth, t * pitch + i * self.depth, weights, [r * pitch for r in range(size)], zeros, ahead=ahead)
                for n, value in enumerate(acc):
                    r, j = divmod(n, len(v.lanes))
                    c, lanes = v.lanes[j]
                    self.results.store((plus(t, r), i, at_lanes(b, plus(first, c), lanes)), value)

            def every(body: Callable[[Index], None], size: int = size) -> None:
                covered(b, tiles, size, body) if isinstance(tiles, int) else b.loop(0, tiles, body, step=size)

            each_group(b, v, lambda g, first, some=some, every=every: every(lambda t: some(g, first, t)))  # type: ignore[misc]

    def inverse(self, n: Index, t: Index, y: Index, x: Index, first: Index, v: Vectors, start: Callable[[Vectors, Index], list[Expr]], put: Callable[..., None]) -> None:
        b, m = self.b, self.m
        columns = []
        for (c, lanes), bias in zip(v.lanes, start(v, first), strict=True):
            at = at_lanes(b, plus(first, c), lanes)
            rows = [[self.results[t, i * (m + 2) + j, at] for j in range(m + 2)] for i in range(m + 2)]
            columns.append([value + bias for row in both_ways(lambda r: result_step(b, r), rows) for value in row])
        put(n, y, x, (m, m), first, v, [value for pixel in zip(*columns) for value in pixel])


__all__ = ["Winograd", "room", "tile_of"]
