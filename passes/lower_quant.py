"""Lowering of quantised ops for any target: plain loops with int32 sums. Convolutions have schedules for x86 (lower_quant_dot), other SIMD (lower_quant_simd), DSP cores (lower_dsp) and Helium (lower_mve).

    for %n, %y, %x, %m {                                # nn.qconv
      %acc = for %ky, %kx inside the image, %c: acc + (x[n, y + ky, x + kx, c] - x_zero_point) * w[m, ky, kx, c]
      %high = (acc * multiplier[m] + 2**30) >> 31  ;  sink(clip((high + half - (high < 0)) >> right + y_zero_point)) }
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Computed, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES
from carrot.passes import lower_dsp, lower_mve, lower_quant_blocks, lower_quant_dot, lower_quant_simd, lower_quant_sparse, nibbles
from carrot.passes.fixed_point import clip, finish, requantize_step
from carrot.passes.lower_elementwise import aligned, cast, pointwise, result_shape
from carrot.passes.lower_matmul import Columns, Sink, at_lanes, lanes_for
from carrot.passes.lower_pool import Window


def saturated(b: KernelBuilder, x: Expr, zero_point: Expr, to: str) -> Expr:
    """cast(x) + zero_point, x a whole float: NaN gives zero_point."""
    info = np.iinfo(DTYPES[to].numpy)
    if DTYPES[to].bits >= 32:  # the sum itself could overflow: zero_point is small or x is
        wide = clip(b, cast(b, x, "i64"), -(1 << 40), 1 << 40) + b.cast(zero_point, "i64")
    elif b.target.vector_bits:
        wide = b.cast(clip(b, b.select(b.isnan(x), 0.0, x), -(1 << 17), 1 << 17), "i32") + b.cast(zero_point, "i32")
    else:
        wide = clip(b, cast(b, x, "i32"), -(1 << 17), 1 << 17) + b.cast(zero_point, "i32")
    return b.cast(clip(b, wide, int(info.min), int(info.max)), to)


def _quantize(b: KernelBuilder, op: Op, x: Expr, scale: Expr, zero_point: Expr) -> Expr:
    if b.target.dsp and b.target.fpu >= 32 and (x.dtype, zero_point.dtype) == ("f32", "i8"):
        steps = b.bitcast(b.intrinsic("llvm.arm.vcvtr.f32", x / scale), "i32")  # half to even, saturated, NaN is 0
        return b.cast(b.intrinsic("llvm.arm.ssat", b.intrinsic("llvm.arm.qadd", steps, b.cast(zero_point, "i32")), b.const(8, "i32")), "i8")
    return saturated(b, b.roundeven(x / scale), zero_point, zero_point.dtype)


def _dequantize(b: KernelBuilder, op: Op, x: Expr, scale: Expr, zero_point: Expr) -> Expr:
    return b.cast(b.cast(x, "i32") - b.cast(zero_point, "i32"), scale.dtype) * scale


def qconv(b: KernelBuilder, op: Op, x: Tensor, w: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor) -> Produced:
    fixed = all(isinstance(d, int) for d in x.shape[1:])
    for schedule in (lower_quant_sparse.qconv, lower_mve.qconv, lower_dsp.qconv, lower_quant_dot.qconv, lower_quant_simd.qconv, lower_quant_blocks.qconv) if fixed else (lower_quant_dot.qconv,):
        found: Produced | None = schedule(b, op, x, w, bias, multiplier, shift, finish)
        if found is not None:
            return found
    shape = result_shape(b, op)
    group = op.attrs.get("group", 1)
    window = Window(first_channels(op), [int(d) for d in w.shape[1:3]], b.size)
    inner, outer = int(w.shape[3]), int(w.shape[0]) // group
    zero = op.attrs["x_zero_point"]
    array = b.module.array(w.weight) if isinstance(w, Buffer) and w.weight else None
    table = b.constant(nibbles.rows(array.reshape(len(array), -1)), "qconv") if array is not None and nibbles.fit(b, array) else None

    def weight(m: Index, taps: tuple[Index, ...], c: Index) -> Expr:
        return b.cast(w[(m, *taps, c)], "i32") if table is None else nibbles.at(b, table, m, (taps[0] * window.kernel[1] + taps[1]) * inner + c)

    def one(sink: Sink, n: Index, oy: Index, ox: Index, m: Index) -> None:
        first = 0 if group == 1 else m // outer * inner

        def step(taps: tuple[Index, ...], at: tuple[Index, ...], acc: Expr) -> list[Expr]:
            def channel(c: Index, a: Expr) -> Expr:
                v = b.cast(x[(n, *at, first + c)], "i32")
                return a + (v - zero if zero else v) * weight(m, taps, c)

            return [channel(0, acc)] if inner == 1 else b.loop(0, inner, lambda c, a: [channel(c, a)], [acc])

        acc = window.each_tap(b, (oy, ox), [bias[m]], step)[0]
        sink((n, oy, ox, m), finish(b, op, acc, multiplier[m], shift[m]))

    return b.produce(shape, "i8", lambda sink: b.nest(shape, partial(one, sink)))


def _pool(b: KernelBuilder, op: Op, x: Tensor, dtype: str, start: int, combine: Callable[[Expr, Expr], Expr], last: Callable[[Expr], Expr]) -> Produced:
    """combine of `start` and the elements of each window, as dtype; lanes run over channels."""
    shape = result_shape(b, op)
    window = Window(first_channels(op), op.attrs["kernel_shape"], b.size)
    lanes = lanes_for(b, dtype, shape[3]) if b.target.hosted and b.target.vector_bits else 1  # elsewhere results may overwrite what is read
    columns = Columns.of(int(shape[3]), lanes, 1)

    def one(sink: Sink, source: Tensor, n: Index, oy: Index, ox: Index, v: Index) -> None:
        at = at_lanes(b, columns.column(b, v, 0), lanes)
        step = lambda _taps, where, acc: [combine(acc, b.cast(source[(n, *where, at)], dtype))]  # noqa: E731
        sink((n, oy, ox, at), last(window.each_tap(b, (oy, ox), [b.const(start, dtype, lanes if lanes > 1 else 0)], step)[0]))

    return b.produce(shape, "i8", lambda sink: b.nest((*shape[:3], columns.panels), partial(one, sink, b.in_memory(x) if lanes > 1 else x)))


def qaverage_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    zero = op.attrs["x_zero_point"]
    return _pool(b, op, x, "i32", 0, lambda acc, v: acc + (v - zero if zero else v), lambda acc: finish(b, op, acc, op.attrs["multiplier"], op.attrs["shift"]))


def qmax_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    return _pool(b, op, x, "i8" if b.target.vector_bits else "i32", INT8[0], b.maximum, lambda acc: b.cast(acc, "i8"))


def qadd(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Computed:
    def element(*i: Index) -> Expr:
        total: Expr | None = None
        for t, name in ((x, "a"), (y, "b")):
            step = b.cast(aligned(t, i), "i32") - op.attrs[f"{name}_zero_point"]
            part = requantize_step(b, step, op.attrs[f"{name}_multiplier"], op.attrs[f"{name}_shift"])
            total = part if total is None else total + part
        assert total is not None
        return finish(b, op, total, op.attrs["y_multiplier"], op.attrs["y_shift"])

    return b.compute(result_shape(b, op), element)


REGISTRY.add_rule("nn.quantize_linear", pointwise(_quantize), where=__file__)
REGISTRY.add_rule("nn.dequantize_linear", pointwise(_dequantize), where=__file__)
REGISTRY.add_rule("nn.qconv", qconv, where=__file__)
REGISTRY.add_rule("nn.qaverage_pool", qaverage_pool, where=__file__)
REGISTRY.add_rule("nn.qmax_pool", qmax_pool, where=__file__)
REGISTRY.add_rule("nn.qadd", qadd, where=__file__)
