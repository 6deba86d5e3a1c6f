"""Fixed point in kernels: from sums of products to int8, see nn_quant.requantize.

    %even = (%acc : vector<8xi64> << 32 >> 32) * %m ; %odd = (%acc >> 32) * (%m >> 32)       # Target.dot: one instruction multiplies every second lane
    %high = shuffle((%even + 2**30) >> 31, (%odd + 2**30) >> 31) : vector<16xi32>
    clip((%high + half + zero_point << right + (%acc >> 31)) >> right)
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Number, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import ADD_SHIFT

Finish = Callable[[Expr, Index], Expr]  # from a channel's sum to int8


def clip(b: KernelBuilder, x: Expr, low: int, high: int) -> Expr:
    return b.minimum(b.maximum(x, low), high)


def high(b: KernelBuilder, acc: Expr, multiplier: Number) -> Expr:
    """(acc * multiplier + 2**30) >> 31 of int32."""
    if b.target.dot and b.target.arch == "aarch64" and acc.lanes == 4:
        return b.intrinsic("llvm.aarch64.neon.sqrdmulh.v4i32", acc, b.expr(multiplier, acc) if isinstance(multiplier, int) or multiplier.lanes else b.splat(multiplier, 4))
    if not b.target.dot or b.target.arch == "aarch64" or acc.lanes < 2:
        wide = b.cast(acc, "i64") * (multiplier if isinstance(multiplier, int) else b.cast(multiplier, "i64"))
        return b.cast((wide + (1 << 30)) >> 31, "i32")

    def lanes(x: Number, odd: bool) -> Number:
        if isinstance(x, int):
            return x
        wide = b.recast(b.splat(x, acc.lanes) if not x.lanes else x, "i64")
        return wide >> 32 if odd else (wide << 32) >> 32

    even, odd = (b.recast((lanes(acc, part) * lanes(multiplier, part) + (1 << 30)) >> 31, "i32") for part in (False, True))
    return b.shuffle(even, odd, [i if i % 2 == 0 else acc.lanes + i - 1 for i in range(acc.lanes)])


def requantize(b: KernelBuilder, acc: Expr, multiplier: Number, shift: Number) -> Expr:
    """See nn_quant.requantize. acc, multiplier, shift: int32."""
    if isinstance(shift, int):
        return rounded(high(b, acc << max(shift, 0), multiplier), max(-shift, 0))
    left, right = b.maximum(shift, 0), b.maximum(0 - shift, 0)
    top, half = high(b, acc << left, multiplier), (b.const(1, "i32") << right) >> 1
    return b.select(right > 0, (top + half + (top >> 31)) >> right, top)


def rounded(x: Expr, right: int) -> Expr:
    """x / 2**right, a tie away from 0."""
    return (x + ((1 << right) >> 1) + (x >> 31)) >> right if right else x


def requantize_step(b: KernelBuilder, step: Expr, multiplier: int, shift: int) -> Expr:
    """requantize(step << ADD_SHIFT) of a difference of two int8; shift <= 0. In vectors without 64 bits: the multiplier in two parts."""
    if not b.target.dot or not step.lanes:
        return requantize(b, step << ADD_SHIFT, multiplier, shift)
    less = 31 - ADD_SHIFT
    return rounded(step * (multiplier >> less) + ((step * (multiplier & (1 << less) - 1) + (1 << less >> 1)) >> less), -shift)


def finish(b: KernelBuilder, op: Op, acc: Expr, multiplier: Number, shift: Number) -> Expr:
    return b.cast(clip(b, requantize(b, acc, multiplier, shift) + op.attrs["y_zero_point"], op.attrs["low"], op.attrs["high"]), "i8")


def scaling(b: KernelBuilder, op: Op, multiplier: Tensor, shift: Tensor, reach: np.ndarray) -> Finish:
    """`finish` of a channel's sum, of whose magnitude `reach` [channels] is the most: with fewer steps where every channel is shifted to the right."""
    assert isinstance(multiplier, Buffer) and isinstance(shift, Buffer) and multiplier.weight is not None and shift.weight is not None
    m, right = b.module.array(multiplier.weight), -b.module.array(shift.weight).astype(np.int64)
    zero, reach = int(op.attrs["y_zero_point"]), reach.astype(np.int64)
    idle = (m == 0) | ((right > 0) & (reach + 2 < (1 << np.maximum(right, 1)) >> 1))  # the result is the zero point
    m, right = np.where(idle, 0, m), np.where(idle, 1, right)
    half = (1 << np.maximum(right, 1)) // 2 + zero * (1 << np.maximum(right, 0))
    if (right < 1).any() or (reach + np.abs(half) + 2 >= 1 << 31).any():
        return lambda acc, at: finish(b, op, acc, multiplier[at], shift[at])
    by, add, down = (b.constant(a.astype(np.int32), "qconv") for a in (m, half, right))

    def scaled(acc: Expr, at: Index) -> Expr:
        x = (high(b, acc, by[at]) + add[at] + (acc >> 31)) >> down[at]  # the product is negative if the sum is, or rounds to 0 all the same
        return b.cast(clip(b, x, op.attrs["low"], op.attrs["high"]), "i8")

    return scaled


__all__ = ["clip", "finish", "high", "requantize", "requantize_step", "scaling"]
