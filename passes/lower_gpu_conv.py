"""Convolutions on GPUs: the product of the weights [channels, k] by the windows [k, positions], whose elements are read where they lie in the image.

    block (channels 64 i .., positions 64 j .. of all images), 256 threads:
      acc = sum over steps: weights[channels, k ..] @ x[n, c, y * stride + ky - pad, x * stride + kx - pad]     # k is (c, ky, kx), a position (n, y, x)
      sink(acc + bias)

Lanes run over positions, so that they read and write runs of memory. With groups or few channels a thread has a result (lower_conv, grid).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes.gpu_stage import Constant, Elements, Pipeline, Team
from carrot.passes.gpu_tiles import DEPTH, Words, in_runs, right_shape, shares
from carrot.passes.lower_conv import conv as plain
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_gpu_matmul import SMALLEST, THREADS
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window

SIDE = 64  # channels and positions of a block's results


def conv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor | None = None) -> Produced:
    shape = result_shape(b, op)
    kernel = [int(d) for d in weights.shape[2:]]
    w = Window(op, kernel, b.size)
    constant = getattr(weights, "weight", None)
    depth, outer = math.prod(int(d) for d in weights.shape[1:]), int(weights.shape[0])
    small = depth < SMALLEST or outer < SMALLEST or 0 in shape
    if small or op.attrs.get("group", 1) != 1 or constant is None or not isinstance(x, Buffer) or x.dtype != "f32":
        return plain(b, op, x, weights, bias)
    array = b.module.array(constant)
    return b.produce(shape, x.dtype, lambda sink: _tiled(b, Words(op.attrs.get("precision", "f32")), w, x, array, bias, shape, sink))


def _tiled(b: KernelBuilder, words: Words, w: Window, x: Buffer, array: np.ndarray, bias: Tensor | None, shape: Sequence[Index], sink: Sink) -> None:
    outer, depth = len(array), array[0].size
    total, down = b.size(dims.product(map(b.dim_of, (shape[0], *w.out)))), -(-outer // SIDE)
    steps = -(-depth // (DEPTH * words.per_word))
    b.launch(THREADS, SIDE, total, columns=down)
    b.attrs["contract"] = True
    block = b.block_id()
    column0, row0 = block // down * SIDE, block % down * SIDE
    team, tile = Team(b, b.thread(), THREADS), shares(words, SIDE, SIDE, THREADS)
    below, width = right_shape(words, SIDE)
    left, right = b.shared((2 * SIDE, words.width()), words.dtype), b.shared((2 * below, width), words.dtype)
    packed = words.pack(array.reshape(outer, depth).T, steps * DEPTH, down * SIDE)
    source = b.constant(np.ascontiguousarray(packed.T), "conv")
    taps = (int(array.shape[1]), *w.kernel)

    def read(k: Index, place: Index) -> Expr:
        n, *o = b.unravel(b.minimum(column0 + tile.column_of(place), total - 1), (shape[0], *w.out))
        channel, *t = b.unravel(b.minimum(k, depth - 1), taps)
        inside, at = k < depth, []
        for i, tap, stride, dilation, before, size in zip(o, t, w.strides, w.dilations, w.before, w.dims, strict=True):
            p = b.expr(i * stride + tap * dilation - before, "index")
            inside = inside & (p >= 0) & (p < size)
            at.append(b.minimum(b.maximum(p, 0), size - 1))
        return b.select(inside, x[(n, channel, *at)], 0.0)

    pipe = Pipeline(team, [(Constant(team, words, source, (row0, 0), left, (SIDE, DEPTH), 1), SIDE), (Elements(team, words, read, right, SIDE), below)])
    pipe.begin()
    mine = tile.place(b, team.me)
    assert mine is None

    def multiply(k: Expr, word: int, count: int, place: Expr, acc: Sequence[Expr]) -> list[Expr]:
        return tile.step(b, acc, (left, place * SIDE, word), (right, place, word), count)

    acc = pipe.run(steps, [b.const(0.0, "f32")] * tile.results, multiply)
    for row, column, values in tile.each(acc):
        put_positions(b, w, shape, (outer, total), bias, (row0 + row, column0 + column), values, sink)


def put_positions(b: KernelBuilder, w: Window, shape: Sequence[Index], ends: tuple[Index, Index], bias: Tensor | None, at: tuple[Index, Index], values: Sequence[Expr], sink: Sink) -> None:
    """One channel's results at positions next to each other, from at = (channel, position) on; ends: of both."""
    (m, p), (outer, total) = at, ends
    run = math.gcd(len(values), w.out[-1]) if isinstance(w.out[-1], int) else 1  # so many are in one row of one image

    def put(first: int, some: Sequence[Expr]) -> None:
        n, *o, x = b.unravel(p + first, (shape[0], *w.out))
        for j, value in enumerate(some):
            sink((n, m, *o, x + j), value if bias is None else value + bias[m])

    in_runs(b, values, run, lambda first: (m < outer) & (p + first < total), put)


REGISTRY.add_rule("nn.conv", conv, "cuda", where=__file__)
__all__ = ["conv", "put_positions"]
