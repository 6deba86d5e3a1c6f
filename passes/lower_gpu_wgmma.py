"""Large products on Hopper: sides that are rounded already, from global to shared memory by cp.async and from there into wgmma (ir/warpgroup.py, round_products.py).

    block, 256 threads: two warpgroups, of 64 rows each
      copy(0) ; copy(1)                                    # a step: 128 bytes along k of all rows and columns, into one of STAGES places
      for %i = 0 to steps:
        wait until step i is there ; fence.proxy ; barrier # the products of step i - 2 are done: everybody waited for them
        %acc = wgmma 4 times: step i ; commit
        if i + 2 < steps: copy(i + 2)                      # to where step i - 2 was
        wait until the products of step i - 1 are done
      sink(%acc)

Of a matrix product, rows are rows of x and columns those of w, in memory as rows along k. Of a convolution, rows are channels that come out and columns positions, whose windows are copied
where they lie in the image, 16 bytes of channels at a time, zeros where they leave it: k is (taps, channels).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.gpu import WARP
from carrot.ir.kernel import BF16X2, TF32, to_bf16, to_tf32
from carrot.ir.nn_rounded import DTYPE, plain, precision_of
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType
from carrot.ir.warpgroup import LINE, ROWS, STEP, WARPGROUP, line_quad
from carrot.passes.gpu_tiles import column_of, in_runs
from carrot.passes.lower_elementwise import pointwise, result_shape
from carrot.passes.lower_gpu_conv import put_positions
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window

THREADS = 2 * WARPGROUP
STAGES, AHEAD = 4, 2  # places of steps in shared memory; how many steps are being copied while others are multiplied
COPY = 16  # bytes
QUADS = LINE // COPY
TILE = 2 * ROWS
WIDE, NARROW = 256, 128  # columns of a block
WASTE = 1.15  # so much more of a product may be computed with the wide tile, which reads each side less often


@dataclass(frozen=True)
class Lines:
    """A side: at(row of the block) prepares, its result gives for a quad of words along k where in `source` it begins, and whether it is there."""

    source: Buffer
    count: int
    at: Callable[[Expr], Callable[[Expr], tuple[Sequence[Index], Expr | None]]]


def columns_of(n: Index) -> int:
    """Of a block, for n columns in all."""
    if not isinstance(n, int):
        return WIDE
    wide, narrow = (-(-n // c) * c for c in (WIDE, NARROW))
    return WIDE if wide <= WASTE * narrow else NARROW


def words(array: np.ndarray, precision: str, rows: int) -> np.ndarray:
    """A constant [n, k] as it is multiplied, [rows, whole steps]: zeros beyond its end."""
    bits = to_bf16(array).view(np.int16) if precision == "bf16" else to_tf32(array).view(np.float32)
    depth = -(-array.shape[1] * bits.itemsize // LINE) * LINE // bits.itemsize
    out = np.zeros((rows, depth), bits.dtype)
    out[: array.shape[0], : array.shape[1]] = bits
    return out


def matmul(b: KernelBuilder, op: Op, x: Tensor, w: Tensor) -> Produced:
    shape = result_shape(b, op)
    assert isinstance(x, Buffer) and isinstance(w, Buffer) and w.weight is not None
    array, source = b.module.array(w.weight), x
    return b.produce(shape, "f32", lambda sink: _matmul(b, source, array, sink))


def _matmul(b: KernelBuilder, x: Buffer, array: np.ndarray, sink: Sink) -> None:
    lead, depth, n = x.shape[:-1], int(array.shape[0]), int(array.shape[1])
    total, wide = b.size(dims.product(map(b.dim_of, lead))), columns_of(n)
    across, per = -(-n // wide), _per(x)
    b.launch(THREADS, TILE, total, columns=across, resident=1)
    block = b.block_id()
    row0, column0 = block // across * TILE, block % across * wide
    source = b.view(x, (total, depth))
    packed = b.constant(words(array.T, _precision(x), across * wide)[column_of(np.arange(across * wide))], "matmul")

    def left(r: Expr) -> Callable[[Expr], tuple[Sequence[Index], Expr | None]]:
        row = b.minimum(row0 + r, total - 1)
        return lambda quad: ((row, quad * per), None) if depth % (per * QUADS) == 0 else ((row, b.minimum(quad * per, depth - per)), quad * per < depth)

    sides = Lines(source, TILE, left), Lines(packed, wide, lambda r: lambda quad: ((column0 + r, quad * per), None))
    for row, found in _product(b, sides, int(packed.shape[1]), _precision(x)):
        r = row0 + row

        def put_row(found: Sequence[tuple[Expr, list[Expr]]] = found, r: Expr = r) -> None:
            at = b.unravel(r, lead)
            for column, values in found:
                c = column0 + column

                def put(first: int, some: Sequence[Expr], c: Expr = c) -> None:
                    for j, value in enumerate(some):
                        sink((*at, c + (first + j)), value)

                in_runs(b, values, math.gcd(len(values), n), lambda j, c=c: c + j < n, put) if n % wide else put(0, values)  # type: ignore[misc]

        b.if_(r < total, put_row)


def conv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor | None = None) -> Produced:
    shape = result_shape(b, op)
    assert isinstance(x, Buffer) and isinstance(weights, Buffer) and weights.weight is not None
    array, source = b.module.array(weights.weight), x
    w = Window(plain(op), [int(d) for d in weights.shape[2:]], b.size)
    return b.produce(shape, "f32", lambda sink: _conv(b, w, source, array, bias, shape, sink))


def _conv(b: KernelBuilder, w: Window, x: Buffer, array: np.ndarray, bias: Tensor | None, shape: Sequence[Index], sink: Sink) -> None:
    outer, inner = int(array.shape[0]), int(array.shape[1])
    total, down, per = b.size(dims.product(map(b.dim_of, (shape[0], *w.out)))), -(-outer // TILE), _per(x)
    wide = columns_of(total)
    b.launch(THREADS, wide, total, columns=down, resident=1)
    block = b.block_id()
    column0, row0 = block // down * wide, block % down * TILE
    packed = b.constant(words(np.moveaxis(array, 1, -1).reshape(outer, -1), _precision(x), down * TILE), "conv")
    depth, flat = array[0].size, b.view(x, (b.size(dims.product(map(b.dim_of, x.shape))),))

    def window(place: Expr) -> Callable[[Expr], tuple[Sequence[Index], Expr | None]]:
        n, *o = b.unravel(b.minimum(column0 + column_of(place), total - 1), (shape[0], *w.out))
        first = [b.expr(i * stride - before, "index") for i, stride, before in zip(o, w.strides, w.before, strict=True)]

        def tap(quad: Expr) -> tuple[Sequence[Index], Expr | None]:
            *t, channel = b.unravel(quad * per, (*w.kernel, inner)) if math.prod(w.kernel) > 1 else (*[0] * len(first), quad * per)
            at, inside = n, quad * per < depth
            for p0, step, dilation, size in zip(first, t, w.dilations, w.dims, strict=True):
                p = b.expr(p0 + step * dilation, "index")
                at = at * size + p
                inside = inside & (p >= 0) & (p < size)
            return (b.select(inside, b.expr(at * inner + channel, "index"), 0),), inside

        return tap

    sides = Lines(packed, TILE, lambda r: lambda quad: ((row0 + r, quad * per), None)), Lines(flat, wide, window)
    for row, found in _product(b, sides, int(packed.shape[1]), _precision(x)):
        for column, values in found:
            put_positions(b, w, shape, (outer, total), bias, (row0 + row, column0 + column), values, sink)


def _per(x: Tensor) -> int:
    """Numbers of a copy."""
    return 8 * COPY // DTYPES[x.dtype].bits


def _precision(x: Tensor) -> str:
    return precision_of(TensorType(x.dtype, ()))


def _product(b: KernelBuilder, sides: tuple[Lines, Lines], depth: int, precision: str) -> list[tuple[Expr, list[tuple[Expr, list[Expr]]]]]:
    """This thread's share of a block's results: two rows, of each columns with the values that lie from there on (of sides whose columns are in the order of column_of). depth: what there is along k, in whole steps."""
    b.attrs["contract"] = True
    me, left = b.thread(), sides[0].count
    lines, dtype = left + sides[1].count, sides[0].source.dtype
    per = 8 * COPY // DTYPES[dtype].bits
    tile = b.shared((STAGES * lines, QUADS * per), dtype)
    steps = depth // (QUADS * per)
    first, quad = me // QUADS, me % QUADS
    mine = [(side.source, below + r, side.at(first + r)) for side, below in ((sides[0], 0), (sides[1], left)) for r in range(0, side.count, THREADS // QUADS)]
    place = line_quad(first, quad) * per  # rows of this thread are 32 apart

    def copy(step: Index) -> None:
        slot = step % STAGES * lines
        for source, r, at in mine:
            where, present = at(step * QUADS + quad)
            b.copy_async(source, where, tile, (first + (slot + r), place), per, present)

    for step in range(AHEAD):
        if step < steps:
            copy(step)
        b.commit_async()
    row = me // WARPGROUP * ROWS

    def body(i: Expr, acc: Expr) -> Expr:
        b.wait_async(AHEAD - 1)
        b.fence_proxy()
        b.barrier()
        b.wgmma_fence()
        here = i % STAGES * lines
        x, y = b.matrix(tile, here + row), b.matrix(tile, here + left)
        for k in range(LINE // STEP):
            acc = b.wgmma(acc, x + k * (STEP >> 4), y + k * (STEP >> 4), precision)
        b.wgmma_commit()
        b.if_(i + AHEAD < steps, partial(copy, i + AHEAD))
        b.commit_async()
        b.wgmma_wait(1)
        return acc

    (acc,) = b.loop(0, steps, body, [b.no_sums(sides[1].count)])
    lane = me % WARP
    row, column, sums = row + me % WARPGROUP // WARP * 16 + lane // 4, lane % 4 * 4, b.wgmma_sums(acc)
    return [(row + 8 * below, [(column + 2 * i, [sums[i + 4 * h + 2 * below + e] for h in range(2) for e in range(2)]) for i in range(0, len(sums), 8)]) for below in range(2)]


def rounded(b: KernelBuilder, op: Op, x: Expr) -> Expr:
    if op.attrs["precision"] == "tf32":
        return b.bitcast(b.intrinsic(TF32, x), "f32")
    return b.cast(b.intrinsic(BF16X2, b.const(0.0, "f32"), x), DTYPE["bf16"])


REGISTRY.add_rule("nn.rounded", pointwise(rounded), "cuda", where=__file__)
REGISTRY.add_rule("nn.rounded_matmul", matmul, "cuda", where=__file__)
REGISTRY.add_rule("nn.rounded_conv", conv, "cuda", where=__file__)
__all__ = ["TILE", "WIDE"]
