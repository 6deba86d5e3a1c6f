"""Integer convolutions for cores without SIMD: blocks of two pixels by two channels, four products for four loads.

    for %p = 0 to pixels step 2:
      stage[0..2][k] = x's window of the pixel, padded with the zero point
      for %m = 0 to M step 2:
        %acc[2][2] = for %k: acc + stage[p, k] * w[m, k]                     # starts with bias - x_zero_point * sum(w)
        sink(requantize(%acc))

Not for 8-bit cores, whose registers four sums of 32 bits would fill.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import first_channels
from carrot.passes import dsp_steps, nibbles
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window
from carrot.passes.lower_quant_simd import Finish

BLOCK = 2
UNROLLED = 4


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, finish: Finish) -> Produced | None:
    """None: not for this schedule."""
    w, start, by, down = (b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in (weights, bias, multiplier, shift))
    if w is None or start is None or by is None or down is None or not isinstance(multiplier, Buffer) or b.target.vector_bits or b.target.pointer_bits < 32 or op.attrs.get("group", 1) != 1 or not isinstance(x, Buffer):
        return None
    m, (kh, kw, c) = len(w), w.shape[1:]
    shape, window, fill = result_shape(b, op), Window(first_channels(op), [kh, kw]), int(op.attrs["x_zero_point"])
    sums, reach = dsp_steps.sums(op, w, start)
    if (reach >= 1 << 31).any():
        return None
    taps, pixels = kh * kw * c, int(shape[1]) * int(shape[2])
    depth, rows, t = -(-taps // UNROLLED) * UNROLLED, -(-m // BLOCK) * BLOCK, min(BLOCK, pixels)
    if window.clean and max(*window.strides, kh, kw) == 1 and m <= c:  # results lie where pixels were that are staged already
        b.in_place.append(x.value)
    packed = np.zeros((rows, depth), np.int8)
    packed[:m, :taps] = w.reshape(m, taps)
    four = nibbles.fit(b, w)
    if four:
        packed = nibbles.joined(packed[0::2], packed[1::2])
    first_sums = np.concatenate([sums, np.zeros(rows - m, np.int64)]).astype(np.int32)

    def run(sink: Sink) -> None:
        stage, table, starts = b.alloc((t, depth), "i8"), b.constant(packed, "qconv"), b.constant(first_sums, "bias")
        right = b.constant((-down - 1).astype(np.int8), "right") if dsp_steps.small(reach, down) else None
        b.nest((t, depth), lambda j, k: stage.store((j, k), fill))

        def windows(n: Index, first: Index, j: Index) -> None:
            oy, ox = b.unravel(first + j, shape[1:3])
            if not window.clean:
                b.loop(0, taps, lambda k: stage.store((j, k), fill))

            def tap(at: tuple[Index, ...], where: tuple[Index, ...]) -> list[Expr]:
                to = (at[0] * kw + at[1]) * c
                b.loop(0, c, lambda k: stage.store((j, to + k), x[(n, *where, k)]))
                return []

            window.each_tap(b, (oy, ox), [], tap)

        def both(i: Expr, ms: list[Index], k: Index) -> list[Expr]:
            if not four:
                return [b.cast(table[channel, k], "i32") for channel in ms]
            byte = b.cast(table[i, k], "i32")
            return [nibbles.half(byte, 0), byte >> 4]

        def block(n: Index, first: Index) -> None:
            at = [first + j if j else first for j in range(t)]
            b.loop(0, t if pixels % t == 0 else b.minimum(pixels - first, t), partial(windows, n, first))

            def channels(i: Expr) -> None:
                ms = [i * BLOCK + r if r else i * BLOCK for r in range(BLOCK)]

                def step(k: Expr, *acc: Expr) -> list[Expr]:
                    out = list(acc)
                    for u in range(UNROLLED):
                        xs = [b.cast(stage[j, k + u if u else k], "i32") for j in range(t)]
                        for r, v in enumerate(both(i, ms, k + u if u else k)):
                            for j in range(t):
                                out[r * t + j] = out[r * t + j] + v * xs[j]
                    return out

                found = b.loop(0, depth, step, [starts[channel] for channel in ms for _ in range(t)], step=UNROLLED)

                def put(r: int, j: int) -> None:
                    if right is None:
                        value = finish(b, op, found[r * t + j], multiplier[ms[r]], shift[ms[r]])
                    else:
                        value = dsp_steps.finish(b, found[r * t + j] << 1, dsp_steps.scaling(b, multiplier, right, 2 * op.attrs["y_zero_point"] + 1, ms[r]), op.attrs)
                    sink((n, *b.unravel(at[j], shape[1:3]), ms[r]), value)

                for r in range(BLOCK):
                    for j in range(t):
                        condition: Expr | None = None
                        if r and m % BLOCK:
                            condition = ms[r] < m
                        if j and pixels % t:
                            inside = at[j] < pixels
                            condition = inside if condition is None else condition & inside
                        if condition is None:
                            put(r, j)
                        else:
                            b.if_(condition, partial(put, r, j))

            b.loop(0, rows // BLOCK, channels)

        def image(n: Index) -> None:
            b.loop(0, pixels, partial(block, n), step=t)

        b.nest((shape[0],), image)

    return b.produce(shape, "i8", run)
