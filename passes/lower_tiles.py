"""Products and convolutions by tiles (ir/amx.py, Target.amx): two by two of them, whose sums stay in registers along k.

    %c[2][2] = for %k = 0 to K step 32 iter_args(zeros):                 # of bfloat16; 64 of bytes
      %w[v] = amx.tile_load W[p, %k, v] ; %x[r] = amx.tile_load stage[i + 16 r, %k], pitch
      %c[r][v] = amx.tile_mulf %x[r], %w[v], %c[r][v]
    amx.tile_store %c[r][v], saved[16 r][16 v] ; for rows of saved: sink

Weights lie as for tiles of vectors. A convolution's rows are pixels of a stage (lower_staged_conv.py): pixels in a row of the result lie equally far apart there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir import amx
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.types import DTYPES
from carrot.passes.lower_matmul import BLOCK, Columns, Sink, at_lanes, balanced, covered
from carrot.passes.lower_nhwc import Size, Vectors, plus
from carrot.passes.lower_pool import Window
from carrot.passes.lower_staged_conv import Words

MOST = 2  # tiles of rows, and of columns, of one product
LANES = amx.WORDS
FEWEST = 4  # rows that are worth a tile: fewer take as long
LEAST = 10  # cycles of a product of tiles; one a row if these are more


@dataclass(frozen=True)
class Kind:
    """What is multiplied. unit: numbers of a word."""

    dtype: str
    acc: str
    unit: int

    @property
    def step(self) -> int:
        """Numbers of a tile's row."""
        return LANES * self.unit


KINDS = {k.unit: k for k in (Kind("bf16", "f32", 2), Kind("i8", "i32", 4))}


def steps_of(length: int, unit: int) -> int:
    """How many numbers of a run are multiplied at a time, all steps of one size; 0: too few to pay."""
    most = LANES * unit
    step = next((s for s in range(min(most, length), 0, -1) if s % unit == 0 and length % s == 0), 0)
    return step if 2 * step * -(-length // most) > length else 0


def rows_of(rows: int) -> tuple[int, list[int]]:
    """Of so many rows of a product: how many each tile has, and where tiles begin. The last one may overlap."""
    n = -(-rows // amx.ROWS)
    each = -(-rows // n)
    return each, [min(i * each, rows - each) for i in range(n)]


def multiplied(
    b: KernelBuilder, kind: Kind, x: Buffer, ats: Sequence[Index], rows: int, pitch: Index, w: Buffer, weights: Index, nv: int, taps: Sequence[tuple[int, Index]], length: int, step: int
) -> list[Expr]:  # fmt: skip
    """Sums [tile of rows][vector of columns]. ats: where in x the first row of each tile begins; taps: runs of `length`, how many and how far apart.
    What lies behind these weights is next: it is fetched meanwhile, for it may be far away."""
    width, line = LANES * kind.unit, 64 // DTYPES[kind.dtype].bytes
    ahead = math.prod(n for n, _ in taps) * length * nv * LANES
    b.attrs["tiles"] = True

    def some(at: Index, weights: Index, acc: Sequence[Expr]) -> list[Expr]:
        acc = list(acc)
        right = [b.tile_load(w, plus(weights, v * width), nv * width, kind.dtype, step // kind.unit, width) for v in range(nv)]
        for i in range(0, step * nv * LANES, line):
            b.prefetch(w, (plus(weights, ahead + i),))
        for r, first in enumerate(ats):
            left = b.tile_load(x, plus(first, at), pitch, kind.dtype, rows, step)
            for v in range(nv):
                acc[r * nv + v] = b.tile_multiply(left, right[v], acc[r * nv + v])
        return acc

    def level(taps: Sequence[tuple[int, Index]], at: Index, weights: Index, acc: Sequence[Expr]) -> list[Expr]:
        count, apart = taps[0] if taps else (length // step, step)
        each = (math.prod(n for n, _ in taps[1:]) * (length // step) if taps else 1) * step * nv * LANES
        inner = (lambda *to: level(taps[1:], *to)) if taps else some
        if count == 1:
            return inner(at, weights, acc)
        return b.loop(0, count, lambda t, *a: inner(plus(at, t * apart), plus(weights, t * each), a), acc)

    return level(taps, 0, weights, [b.tile_zero(kind.acc, rows, LANES) for _ in range(len(ats) * nv)])


@dataclass
class TiledProduct:
    """C[rows, N] = A[rows, K] @ B[K, N]: A in a line, rows `pitch` apart; B[panels, K / unit, nv * 16 * unit] as the tile of lower_matmul has it. depth: whole steps."""

    b: KernelBuilder
    kind: Kind
    line: Buffer
    pitch: int
    depth: int
    columns: Columns
    packed: Buffer

    def run(self, rows: Index, sink: Sink, few: Callable[[], None]) -> None:
        """sink((i, j), value). few: does it where an open number of rows is small."""
        most = MOST * amx.ROWS
        if isinstance(rows, int):
            self.blocks(rows, balanced(rows, most), sink)
        else:
            less = lambda: self.b.if_(rows >= amx.ROWS, lambda: self.blocks(rows, amx.ROWS, sink), few)  # noqa: E731
            self.b.if_(rows >= most, lambda: self.blocks(rows, most, sink), less)

    def blocks(self, rows: Index, size: int, sink: Sink) -> None:
        """for %f = 0 to rows step 128 { for each panel { for %i = %f to %f + 128 step 32: tiles at row i } }"""
        b, block, panels = self.b, BLOCK // size * size, self.columns.panels
        if isinstance(rows, int) and rows <= BLOCK:
            covered(b, panels, 1, lambda p: covered(b, rows, size, lambda i: self.tiles(i, p, size, sink)))
            return

        def part(first: Expr) -> None:
            end = b.minimum(first + block, rows)

            def panel(p: Index) -> None:
                b.loop(first, end, lambda i: self.tiles(b.minimum(i, rows - size), p, size, sink), step=size)

            covered(b, panels, 1, panel)

        b.loop(0, rows, part, step=block)

    def tiles(self, i: Index, panel: Index, size: int, sink: Sink) -> None:
        b, c, (each, firsts) = self.b, self.columns, rows_of(size)
        ats = [plus(i, first) * self.pitch for first in firsts]
        first, step = panel * (self.depth * c.nv * LANES), self.kind.step
        acc = multiplied(b, self.kind, self.line, ats, each, self.pitch, self.packed, first, c.nv, (), self.depth, step)
        saved = kept(b, self.kind, acc, size, firsts, c.nv)

        def row(r: Index) -> None:
            for v in range(c.nv):
                value = saved[(at_lanes(b, r * (c.nv * LANES) + v * LANES, LANES),)]
                sink((plus(i, r), at_lanes(b, c.column(b, panel, v), LANES)), value)

        b.loop(0, size, row)


def kept(b: KernelBuilder, kind: Kind, acc: Sequence[Expr], rows: int, firsts: Sequence[int], nv: int) -> Buffer:
    """Sums in memory: [rows, nv * 16], as one line."""
    saved = b.alloc((rows * nv * LANES,), kind.acc)
    for n, tile in enumerate(acc):
        b.tile_store(saved, (firsts[n // nv] * nv + n % nv) * LANES, nv * LANES, tile)
    return saved


def pitch_of(depth: int, kind: Kind) -> tuple[int, int]:
    """A depth in whole steps, and how far rows of it are apart: of 2048 bytes they would share few places of L1."""
    whole = -(-depth // kind.step) * kind.step
    return whole, whole + kind.step * (whole // kind.step % 32 == 0)


def pays(b: KernelBuilder, rows: Index, depth: Index, n: int) -> bool:
    """Whether a product goes by tiles."""
    return (
        bool(b.target.amx)
        and n >= MOST * LANES
        and isinstance(depth, int)
        and depth >= LANES
        and (not isinstance(rows, int) or rows >= FEWEST)
    )


class TiledConv(Words):
    """In place of vectors; `unit` says which kind."""

    @staticmethod
    def takes(b: KernelBuilder, window: Window, w: np.ndarray, group: int, unit: int) -> bool:
        """Of weights [M, C, kh, kw]."""
        outer, inner = len(w) // group, w.shape[1]
        if not b.target.amx or not window.fixed or outer < LANES or math.prod(map(int, window.out)) < FEWEST:
            return False
        return steps_of(inner * (window.kernel[1] if group == 1 and window.dilations[1] == 1 else 1), unit) > 0

    @property
    def kind(self) -> Kind:
        return KINDS[self.unit]

    def cut(self, most: int) -> list[Vectors]:
        n, width = self.outer, MOST * LANES
        if n <= LANES:
            return [Vectors(((0, LANES),), 0, 1, LANES, LANES, n)]
        if n < width:
            return [Vectors(((0, LANES), (n - LANES, LANES)), 0, 1, width, width, n)]
        rest = n % width
        whole = n - rest if 0 < rest <= LANES else n
        pairs = Vectors(((0, LANES), (LANES, LANES)), 0, -(-whole // width), width, width, whole)
        return [pairs] if whole == n else [pairs, Vectors(((0, LANES),), n - LANES, 1, LANES, LANES, n)]

    def tile_sizes(self, v: Vectors) -> list[Size]:
        nv, aligned = len(v.lanes), self.x.pixel * DTYPES[self.kind.dtype].bytes % 64 == 0

        def cost(th: int, tw: int) -> float:
            """Cycles, about: products, or rows that are loaded, two at a time; and the results'."""
            if th > MOST or tw > MOST * amx.ROWS // th:
                return math.inf
            tiles, rows = (th, tw) if th > 1 else (-(-tw // amx.ROWS), rows_of(tw)[0])
            step = max(tiles * nv * max(rows, LEAST), (tiles * rows * (1 if aligned else 3) + nv * LANES) / 2)
            return self.depth / steps_of(self.run_length, self.unit) * step + th * tw * nv * 8 + 60

        return self.w.tiles(MOST * amx.ROWS, cost)

    def tile(self, n: Index, g: Index, y: Index, x: Index, size: Size, count: Index, i: Index, first: Index, v: Vectors, packed: Tensor) -> None:
        b, image, (sy, sx), (th, tw) = self.b, self.x, self.w.strides, size
        at, weights, out = self.place(n, g, y, x, i, first, v)
        each, across = (tw, [0]) if th > 1 else rows_of(tw)
        ats = [plus(at, image.offset(dy * sy, dx * sx)) for dy in range(th) for dx in across]
        assert isinstance(packed, Buffer)
        step = steps_of(self.run_length, self.unit)
        acc = multiplied(b, self.kind, image.line, ats, each, image.offset(0, sx), packed, weights, len(v.lanes), self.taps, self.run_length, step)
        saved = kept(b, self.kind, acc, th * tw, [dy * tw + dx for dy in range(th) for dx in across], len(v.lanes))
        self.put_saved(n, y, x, size, out, v, saved, self.start(v, out, g))


__all__ = ["KINDS", "TiledConv", "TiledProduct", "pays", "pitch_of"]
