"""Integer convolutions where there is SIMD: products in float32, which are exact as long as no sum reaches 2**24 (checked).

    for %p = 0 to pixels step 32:                       # nn.qconv, one group
      tmp[32][K] = float(x's window of each pixel - x_zero_point)
      %acc = tmp @ W                                    # the register tile of lower_matmul, lanes run over output channels
      sink(requantize(int(%acc) + bias))

Depthwise: lanes run over the channels of a pixel.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Number, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Product, Sink, at_lanes, columns_for, covered, lanes_for, multiply_add, pack
from carrot.passes.lower_pool import Window

Finish = Callable[[KernelBuilder, Op, Expr, Number, Number], Expr]  # from sums to int8, by multiplier and shift
EXACT = 1 << 24
PIXELS = 32  # whose windows are staged at once


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, finish: Finish) -> Produced | None:
    """None: not for this schedule."""
    w = b.module.array(weights.weight) if isinstance(weights, Buffer) and weights.weight else None
    if w is None or not b.target.vector_bits or not b.target.hosted:  # elsewhere results may overwrite what is read, and are made once
        return None
    zero, group, m = int(op.attrs["x_zero_point"]), op.attrs.get("group", 1), len(w)
    reach = np.abs(w.astype(np.int64)).sum(axis=(1, 2, 3)) * max(INT8[1] - zero, zero - INT8[0])
    if (reach >= EXACT).any() or not (group == 1 or group == m == x.shape[3]) or m == 1:
        return None
    shape = result_shape(b, op)
    window = Window(first_channels(op), list(w.shape[1:3]), b.size)

    def put(sink: Sink, where: tuple[Index, ...], channel: Index, acc: Expr) -> None:
        sink((*where, channel), finish(b, op, b.cast(acc, "i32") + bias[channel], multiplier[channel], shift[channel]))

    def real(v: Expr) -> Expr:
        """The value less its zero point."""
        return b.cast(b.cast(v, "i32") - zero, "f32")

    def whole(sink: Sink) -> None:
        source, (kh, kw), c = b.in_memory(x), window.kernel, int(x.shape[3])
        depth, pixels = kh * kw * c, shape[1] * shape[2]
        size = min(PIXELS, pixels) if isinstance(pixels, int) else PIXELS
        stage, columns = b.alloc((size, depth), "f32"), columns_for(b, m, "f32")
        packed = b.constant(pack(w.reshape(m, depth).T.astype(np.float32), columns), "qconv")
        saved = Product.buffer(b, "f32", size, columns)

        def windows(n: Index, first: Index, i: Index) -> None:
            oy, ox = b.unravel(first + i, shape[1:3])
            if not window.clean:
                b.loop(0, depth, lambda k: stage.store((i, k), 0.0))

            def tap(taps: tuple[Index, ...], at: tuple[Index, ...]) -> list[Expr]:
                to = (taps[0] * kw + taps[1]) * c
                b.loop(0, c, lambda k: stage.store((i, to + k), real(source[(n, *at, k)])))
                return []

            window.each_tap(b, (oy, ox), [], tap)

        def block(n: Index, first: Index, count: Index) -> None:
            b.loop(0, count, lambda i: windows(n, first, i))

            def out(idx: tuple[Index, ...], value: Expr) -> None:
                put(sink, (n, *b.unravel(first + idx[0], shape[1:3])), idx[1], value)

            right = lambda p, k, v: packed[p, k, at_lanes(b, v * columns.lanes, columns.lanes)]  # noqa: E731
            Product(b, "f32", count, depth, columns, lambda i, k: stage[i, k], right, saved).run(out)

        def image(n: Index) -> None:
            if isinstance(pixels, int):
                covered(b, pixels, size, lambda first: block(n, first, size))
            else:
                b.loop(0, pixels, lambda first: block(n, first, b.minimum(pixels - first, size)), step=size)

        b.nest((shape[0],), image)

    def depthwise(sink: Sink) -> None:
        source, kw, lanes = b.in_memory(x), window.kernel[1], lanes_for(b, "f32", m)
        taps = b.constant(np.ascontiguousarray(w.reshape(m, -1).T.astype(np.float32)), "qconv")

        def vector(n: Index, oy: Index, ox: Index, v: Index) -> None:
            first = v * lanes
            if m % lanes:
                first = b.minimum(first, m - lanes) if isinstance(first, Expr) else min(first, m - lanes)
            at = at_lanes(b, first, lanes)

            def step(k: tuple[Index, ...], where: tuple[Index, ...], acc: Expr) -> list[Expr]:
                return [multiply_add(b, real(source[(n, *where, at)]), taps[k[0] * kw + k[1], at], acc)]

            zero: Number = b.const(0, "f32", lanes if lanes > 1 else 0)
            put(sink, (n, oy, ox), at, window.each_tap(b, (oy, ox), [zero], step)[0])

        b.nest((*shape[:3], -(-m // lanes)), vector)

    return b.produce(shape, "i8", whole if group == 1 else depthwise)
