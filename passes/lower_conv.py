"""Lowering of conv: the register tile of lower_matmul over the padded image, no im2col.

    for %g = 0 to groups: stage the channels of g       # padded, stride phases apart (lower_pool.py)
      for %m = 0 to M / 8:                              # tiles of output channels
        for %p = 0 to positions step 32:                # lanes run over output positions
          %acc[8][2] = for %k = 0 to C/g * 9: acc[r][v] = fma(splat(W[%m, %k, r]), tmp[offset[%k] + %p + 16 v], acc[r][v])
        sink(acc at the positions that are outputs)

Depthwise conv is groups of one channel: tiles of 1 x 4 vectors. A conv to one position is a matrix product.
"""

from __future__ import annotations

import math

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import accumulator
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import (
    Columns,
    Product,
    Sink,
    at_lanes,
    balanced,
    columns_for,
    covered,
    lanes_for,
    pack,
    tile,
    tile_rows,
)
from carrot.passes.lower_pool import Window


def conv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor | None = None) -> Produced:
    shape = result_shape(b, op)
    group: int = op.attrs.get("group", 1)
    weight = getattr(weights, "weight", None)
    kernel = [int(d) for d in weights.shape[2:]]
    w = Window(op, kernel, b.size)
    dtype = accumulator(x.dtype)
    lanes = lanes_for(b, dtype, w.run)

    def run(sink: Sink) -> None:
        if 0 in shape:
            return
        if weight is not None and group == 1 and w.clean and kernel == w.dims and b.target.vector_bits:
            _whole(b, x, b.module.array(weight), bias, dtype, sink)
        elif weight is not None and lanes > 2:
            _Tiles(b, w, x, b.module.array(weight), bias, group, dtype, lanes).run(shape[0], sink)
        else:
            _plain(b, w, x, weights, bias, group, dtype, shape, sink)

    return b.produce(shape, x.dtype, run)


def _plain(b: KernelBuilder, w: Window, x: Tensor, weights: Tensor, bias: Tensor | None, group: int, dtype: str, shape: list[Index], sink: Sink) -> None:
    """for %n, %m, %y, %x { %acc = for %c, %ky, %kx inside the image: acc + W[m, c, ky, kx] * x[n, c, y + ky, x + kx] ; sink }"""
    inner, outer = int(weights.shape[1]), int(weights.shape[0]) // group

    def one(n: Index, m: Index, *o: Index) -> None:
        first = 0 if group == 1 else (m // outer) * inner

        def channel(c: Expr, acc: Expr) -> list[Expr]:
            at = first + c

            def step(taps: tuple[Index, ...], i: tuple[Index, ...], a: Expr) -> list[Expr]:
                u, v = b.cast(weights[(m, c, *taps)], dtype), b.cast(x[(n, at, *i)], dtype)
                return [b.fma(u, v, a) if b.target.fuses(dtype) else a + u * v]

            return w.each_tap(b, o, [acc], step)

        start = b.const(0, dtype) if bias is None else b.cast(bias[m], dtype)
        sink((n, m, *o), b.cast(b.loop(0, inner, channel, [start])[0], x.dtype))

    b.nest(shape, one)


def _whole(b: KernelBuilder, x: Tensor, array: np.ndarray, bias: Tensor | None, dtype: str, sink: Sink) -> None:
    """One window as big as the image: y[n, m] = x[n, :] @ W[m, :]."""
    source = b.in_memory(x)
    depth, outer = array[0].size, len(array)
    flat = b.view(source, (source.shape[0], depth))
    c = columns_for(b, outer, dtype)
    packed = b.constant(pack(array.reshape(outer, depth).T, c), "conv")
    ones = (0,) * (array.ndim - 2)

    def put(idx: tuple[Index, ...], value: Expr) -> None:
        sink((*idx, *ones), b.cast(value if bias is None else value + b.cast(bias[idx[1]], dtype), x.dtype))

    product = Product(
        b, dtype, source.shape[0], depth, c,
        lambda i, k: b.cast(flat[i, k], dtype), lambda p, k, v: b.cast(packed[p, k, at_lanes(b, v * c.lanes, c.lanes)], dtype),
        Product.buffer(b, dtype, source.shape[0], c),
    )  # fmt: skip
    product.run(lambda idx, value: b.each_lane(idx, value, put) if value.lanes else put(idx, value))


class _Tiles:
    """See the module's docstring."""

    def __init__(self, b: KernelBuilder, w: Window, x: Tensor, array: np.ndarray, bias: Tensor | None, group: int, dtype: str, lanes: int) -> None:
        self.b, self.w, self.x, self.bias, self.dtype = b, w, x, bias, dtype
        self.group, self.inner, self.outer = group, array.shape[1], array.shape[0] // group
        self.depth = array[0].size
        nv = 4 if self.outer == 1 else 2
        self.most = balanced(self.outer, tile_rows(b, nv))
        self.rows = w.out[0] if w.dense else w.row_block(self.most)
        q = w.positions(self.rows)
        self.columns = Columns.of(q, lanes_for(b, dtype, min(q, lanes)), nv)
        self.tiles = -(-self.outer // self.most)
        first = np.minimum(np.arange(self.tiles) * self.most, self.outer - self.most)
        order = first[:, None] + np.arange(self.most)  # [tiles, rows]: the output channels of each tile
        split = array.reshape(group, self.outer, self.depth)
        self.weights = b.constant(np.ascontiguousarray(split[:, order].transpose(0, 1, 3, 2)), "conv")  # [group, tiles, depth, rows]
        offsets = np.arange(self.inner)[:, None] * w.channel + np.asarray(w.taps)
        self.offsets = b.constant(offsets.reshape(-1).astype(np.int32), "offsets")

    def run(self, batch: Index, sink: Sink) -> None:
        b, w, c = self.b, self.w, self.columns
        stage = w.staged(b, self.x, self.inner, 0)
        self.result = b.alloc((self.most, c.nv * c.lanes if w.dense else c.n), self.dtype)

        def images(n: Index, g: Index) -> None:
            read = stage(n, g * self.inner, c.lanes)

            def block(y: Index) -> None:
                base = y * math.prod(w.plane[1:])
                if w.dense:
                    return covered(b, c.panels, 1, lambda p: covered(b, self.tiles, 1, lambda t: self.dense(n, g, t, p, read, sink)))
                return covered(b, self.tiles, 1, lambda t: self.block(n, g, t, y, base, read, sink))

            covered(b, w.out[0], self.rows, block)

        b.nest((batch, self.group), images)

    def accumulate(self, g: Index, t: Index, panel: Index, base: Index, read: object) -> list[Expr]:
        b, c = self.b, self.columns
        at = [c.column(b, panel, v) for v in range(c.nv)]
        init = []
        for r in range(self.most):
            start = b.const(0, self.dtype) if self.bias is None else b.cast(self.bias[self.channel(g, t, r)], self.dtype)
            init += [b.expr(start, start, c.lanes if c.lanes > 1 else 0)] * c.nv

        def right(k: Expr) -> list[Expr]:
            offset = b.cast(self.offsets[k], "index") + base
            return [b.cast(read(offset, i, c.lanes), self.dtype) for i in at]  # type: ignore[operator]

        return tile(b, self.depth, lambda k: [b.cast(self.weights[g, t, k, r], self.dtype) for r in range(self.most)], right, init)

    def channel(self, g: Index, t: Index, r: Index) -> Index:
        """The output channel of row `r` of tile `t`."""
        b = self.b
        first = t * self.most
        if self.outer % self.most:
            first = b.minimum(first, self.outer - self.most) if isinstance(first, Expr) else min(first, self.outer - self.most)
        return g * self.outer + first + r

    def dense(self, n: Index, g: Index, t: Index, panel: Index, read: object, sink: Sink) -> None:
        """A tile whose positions are outputs: vectors run over all spatial dims as one."""
        b, c, extent = self.b, self.columns, tuple(self.w.out)
        for i, value in enumerate(self.accumulate(g, t, panel, 0, read)):
            self.result.store((i // c.nv, at_lanes(b, i % c.nv * c.lanes, c.lanes)), value)
        skip = next((i for i, d in enumerate(extent) if d != 1), len(extent) - 1)  # leading dims of 1 are no part of the run

        def out(r: Index, v: Index) -> None:
            at = b.lane_index(c.column(b, panel, v), c.lanes, extent[skip:])
            value = b.cast(self.result[r, at_lanes(b, v * c.lanes, c.lanes)], self.x.dtype)
            sink((n, self.channel(g, t, r), *[0] * skip, *[at] * (len(extent) - skip)), value)

        b.nest((self.most, c.nv), out)

    def block(self, n: Index, g: Index, t: Index, y: Index, base: Index, read: object, sink: Sink) -> None:
        """A tile of output channels over a block of output rows: all its positions, then those that are outputs."""
        b, c = self.b, self.columns

        def panel(p: Index) -> None:
            values = self.accumulate(g, t, p, base, read)
            for i, value in enumerate(values):
                self.result.store((i // c.nv, at_lanes(b, c.column(b, p, i % c.nv), c.lanes)), value)

        covered(b, c.panels, 1, panel)

        def row(r: Index) -> None:
            get = lambda i, size: b.cast(self.result[r, at_lanes(b, i, size)], self.x.dtype)  # noqa: E731
            self.w.rows_out(b, y, self.rows, c.lanes, sink, (n, self.channel(g, t, r)), get)

        b.nest((self.most,), row)


REGISTRY.add_rule("nn.conv", conv, where=__file__)
