"""Matrix products on GPUs, alone and as layers that follow each other (fuse_layers.py) in one kernel.

    block (rows 64 i .., columns 64 j ..), 256 threads:
      acc = sum over steps of 16 words: left[rows, k ..] @ right[k .., columns]        # gpu_stage, gpu_tiles
      %h[64][256 + 4] = words of relu(acc + bias) ; gpu.barrier                        # where a layer follows: all its columns are one block's
      acc = sum over steps: %h[64, k ..] @ right2[k .., all columns] ...
      sink(acc)

What is between layers never leaves the block. Small products and those of a batch of matrices have a thread for each result (lower_matmul, grid).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import accumulator
from carrot.passes.gpu_stage import Constant, Elements, Pipeline, Rows, Side, Team
from carrot.passes.gpu_tiles import DEPTH, QUAD, Scalars, Warps, Words, in_runs, padded, right_shape, shares, store_words
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink, plain

THREADS = 256
SMALLEST = 16  # columns and depth from which on tiles are worth it
SIDES = (64, 128)  # rows and columns of a block's results
FUSED_ROWS = (64, 32, 16)  # of a block with several layers: as many as its shared memory takes
LARGE = 512  # columns from which on the larger tile has blocks enough
FEW_RESULTS, FEW_RESIDENT = 16, 3  # of a thread, and how many blocks that leaves a multiprocessor registers for, unless the next step waits in them
WIDEST = 256  # columns of a layer whose results stay in the block: 64 x 256 are 64 of a thread


@dataclass
class Layer:
    """x @ w, and after: the tensor that the next layer multiplies, made of hero's elements."""

    w: Buffer
    hero: Produced
    after: Tensor | None = None


class Layers(Produced):
    """The last of products that follow each other in one kernel."""

    first: Buffer
    stack: list[Layer]


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    shape = result_shape(b, op)
    words = Words(op.attrs.get("precision", "f32"))
    if op.attrs.get("layer"):
        return _layer(b, words, shape, x, y)
    n, depth = shape[-1] if shape else 0, x.shape[-1]
    small = not isinstance(n, int) or not isinstance(depth, int) or n < SMALLEST or depth < SMALLEST
    if not isinstance(x, Buffer) or not isinstance(y, Buffer):
        return plain(b, op, x, y)  # every thread would copy all of it
    if small or x.rank < 2 or y.rank != 2 or x.dtype != "f32" or y.dtype != "f32" or accumulator(x.dtype) != "f32" or 0 in shape:
        return plain(b, op, x, y)
    out = b.produce(shape, x.dtype, lambda sink: _run(b, words, x, [Layer(y, out)], sink))
    return out


def _layer(b: KernelBuilder, words: Words, shape: Sequence[Index], x: Tensor, y: Tensor) -> Produced:
    assert isinstance(y, Buffer)
    out = Layers(shape, x.dtype, lambda sink: _run(b, words, out.first, out.stack, sink))
    if isinstance(x, Buffer):
        out.first, out.stack = x, [Layer(y, out)]
        return out
    (before,) = x.heroes
    assert isinstance(before, Layers)
    out.first, out.stack, out.takes = before.first, [*before.stack, Layer(y, out)], before
    before.stack[-1].after = x
    return out


def side(b: KernelBuilder, extent: Index, n: int) -> int:
    """Of the tile, along a dim of the results, which have n columns; what waits for no copy has them in registers, which the larger one leaves no room for."""
    return SIDES[b.target.mma and n >= LARGE and not (isinstance(extent, int) and extent <= SIDES[0])]


def layers_rows(widths: Sequence[int], precision: str, target: Target) -> int | None:
    """Rows of a block for layers of so many columns that follow each other; None: a block has no room for them."""
    words = Words(precision)
    return next((rows for rows in FUSED_ROWS if max(widths) <= WIDEST and 4 * sum(map(math.prod, _shared(words, rows, widths))) <= target.shared), None)


def _shared(words: Words, rows: int, widths: Sequence[int]) -> list[tuple[int, int]]:
    """What a block has of the left side's steps, or in their place of what is between layers, and of the right side's."""
    columns = max(padded(shares(words, rows, n, THREADS)) for n in widths)
    between = words.width(max((_steps(words, n) for n in widths[:-1]), default=0) * DEPTH)
    below, width = right_shape(words, columns)
    return [max((2 * rows, words.width()), (rows, between), key=math.prod), (2 * below, width)]


def _steps(words: Words, depth: int) -> int:
    return -(-depth // (DEPTH * words.per_word))


def _run(b: KernelBuilder, words: Words, x: Buffer, stack: Sequence[Layer], sink: Sink) -> None:
    lead = x.shape[:-1]
    total = b.size(dims.product(map(b.dim_of, lead)))
    widths = [int(layer.w.shape[1]) for layer in stack]
    alone = len(stack) == 1
    fused = layers_rows(widths, words.precision, b.target)
    assert alone or fused is not None
    rows = side(b, total, widths[0]) if alone else int(fused or 0)
    across = min(widths[0], side(b, widths[0], widths[0])) if alone else widths[0]
    columns = -(-widths[0] // across)
    copied = words.precision == "f32" and b.target.mma
    pairs = x.shape[-1] % QUAD == 0 or (copied and not alone)  # number by number, a side takes more registers than two blocks leave room for
    tiles = [shares(words, rows, across if alone else n, THREADS) for n in widths]
    b.launch(THREADS, rows, total, columns=columns, resident=FEW_RESIDENT if b.target.mma and max(t.results for t in tiles) <= FEW_RESULTS else 1 + pairs)
    b.attrs["contract"] = True
    block = b.block_id()
    row0, column0 = (block // columns * rows, block % columns * across) if columns > 1 else (block * rows, 0)
    team = Team(b, b.thread(), THREADS)
    room, right = (b.shared(shape, words.dtype) for shape in _shared(words, rows, [across] if alone else widths))
    left = b.view(room, (2 * rows, words.width()))
    between = b.view(room, (rows, words.width(max((_steps(words, n) for n in widths[:-1]), default=0) * DEPTH)))
    source = b.view(x, (total, x.shape[-1]))

    def pipe(n: int) -> Pipeline:
        layer, tile = stack[n], tiles[n]
        weights: Side
        if layer.w.weight is not None:
            depth = _steps(words, int(layer.w.shape[0])) * DEPTH
            packed = words.pack(b.module.array(layer.w.weight), depth, padded(tile) * columns)
            if words.precision == "f32":
                weights = Constant(team, words, b.constant(packed, "matmul"), (0, column0), right, (DEPTH, padded(tile)), 0)
            else:
                packed = packed[:, tile.column_of(np.arange(packed.shape[1]))]
                weights = Constant(team, words, b.constant(np.ascontiguousarray(packed.T), "matmul"), (column0, 0), right, (padded(tile), DEPTH), 1)
        else:
            weights = Elements(team, words, _reader(b, layer.w, column0, tile), right, tile.columns)
        return Pipeline(team, ([(Rows(team, words, source, row0, left, rows), rows)] if n == 0 else []) + [(weights, right.shape[0] // 2)])

    at = pipe(0)
    at.begin()
    for n, (layer, tile) in enumerate(zip(stack, tiles, strict=True)):
        mine = tile.place(b, team.me)
        depth = int(layer.w.shape[0])

        def multiply(k: Expr, word: int, count: int, place: Expr, acc: Sequence[Expr], n: int = n, tile: Scalars | Warps = tile) -> list[Expr]:
            here: tuple[Buffer, Index, Index] = (left, place * rows, word) if n == 0 else (between, 0, k + word)
            return tile.step(b, acc, here, (right, place, word), count)

        acc = at.run(_steps(words, depth), [b.const(0.0, "f32")] * tile.results, multiply)
        if n + 1 < len(stack):
            at = pipe(n + 1)
            b.barrier()
            at.begin()
            _keep(b, team, words, layer, tile, mine, acc, between, rows, _steps(words, widths[n]) * DEPTH, lambda row: b.unravel(b.minimum(row0 + row, total - 1), lead))
    n = widths[-1]
    whole = tile.columns * columns == n
    for row, column, values in tile.each(acc):
        r, c = row0 + row, column + column0
        there = r < total if mine is None else (r < total) & mine

        def put(first: int, some: Sequence[Expr], r: Index = r, c: Index = c) -> None:
            at = b.unravel(r, lead)
            for j, value in enumerate(some):
                sink((*at, c + (first + j)), value)

        in_runs(b, values, len(values) if whole else math.gcd(len(values), n), lambda j, c=c, there=there: there if whole else there & (c + j < n), put)  # type: ignore[misc]


def _keep(
    b: KernelBuilder, team: Team, words: Words, layer: Layer, tile: Scalars | Warps, mine: Expr | None, acc: Sequence[Expr], to: Buffer, rows: int, depth: int, lead: Callable[[Index], list[Index]],
) -> None:  # fmt: skip
    """What the next layer multiplies, as words: 0 beyond this one's columns."""
    n, t = int(layer.w.shape[1]), layer.after
    assert t is not None
    per = words.per_word

    def value(row: list[Index], column: Index, x: Expr) -> Expr:
        at = tuple(0 if d == 1 else i for d, i in zip(layer.hero.shape, (*row, column if tile.columns == n else b.minimum(column, n - 1)), strict=True))
        layer.hero.current = (at, x)
        try:
            out = t[at]
        finally:
            layer.hero.current = None
        return out if tile.columns == n else b.select(column < n, out, 0.0)

    def all_of_it() -> None:
        for row, column, values in tile.each(acc):
            at = lead(row)
            store_words(b, to, row, words.place(row, column if per == 1 else column // per, to.shape[1]), words.make(b, [value(at, column + j, x) for j, x in enumerate(values)]))

    all_of_it() if mine is None else b.if_(mine, all_of_it)
    gap = depth - tile.columns // per
    if gap > 0:
        team.each(rows, gap, lambda r, c: to.store((r, words.place(r, c + tile.columns // per, to.shape[1])), b.const(0, words.dtype)))


def _reader(b: KernelBuilder, w: Buffer, column0: Index, tile: Scalars | Warps) -> Callable[[Index, Index], Expr]:
    depth, n = (int(d) for d in w.shape)

    def read(k: Index, place: Index) -> Expr:
        column = tile.column_of(place) + column0
        return b.select((k < depth) & (column < n), w[b.minimum(k, depth - 1), b.minimum(column, n - 1)], 0.0)

    return read


REGISTRY.add_rule("nn.matmul", matmul, "cuda", where=__file__)
__all__ = ["layers_rows", "matmul"]
