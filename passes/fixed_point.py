"""Fixed point in kernels: from sums of products to int8, see nn_quant.requantize.

    %even = (%acc : vector<8xi64> << 32 >> 32) * %m ; %odd = (%acc >> 32) * (%m >> 32)       # Target.dot: one instruction multiplies every second lane
    %high = shuffle((%even + 2**30) >> 31, (%odd + 2**30) << 1) : vector<16xi32>
    clip((%high + half + zero_point << right + (%acc >> 31)) >> right)
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Number, Tensor
from carrot.ir.core import Op

Finish = Callable[[Expr, Index], Expr]  # from a channel's sum to int8


def clip(b: KernelBuilder, x: Expr, low: int, high: int) -> Expr:
    return b.minimum(b.maximum(x, low), high)


def high(b: KernelBuilder, acc: Expr, multiplier: Number) -> Expr:
    """(acc * multiplier + 2**30) >> 31 of int32."""
    if not b.target.dot or acc.lanes < 2:
        wide = b.cast(acc, "i64") * (multiplier if isinstance(multiplier, int) else b.cast(multiplier, "i64"))
        return b.cast((wide + (1 << 30)) >> 31, "i32")

    def lanes(x: Number, odd: bool) -> Number:
        if isinstance(x, int):
            return x
        wide = b.recast(b.splat(x, acc.lanes) if not x.lanes else x, "i64")
        return wide >> 32 if odd else (wide << 32) >> 32

    even, odd = (lanes(acc, part) * lanes(multiplier, part) + (1 << 30) for part in (False, True))  # type: ignore[operator]
    n = acc.lanes
    return b.shuffle(b.recast(even >> 31, "i32"), b.recast(odd << 1, "i32"), [i + n * (i % 2) for i in range(n)])


def requantize(b: KernelBuilder, acc: Expr, multiplier: Number, shift: Number) -> Expr:
    """See nn_quant.requantize. acc, multiplier, shift: int32."""
    left: Number
    right: Number
    if isinstance(shift, int):
        left, right = max(shift, 0), max(-shift, 0)
        half = (1 << right) >> 1
    else:
        left, right = b.maximum(shift, 0), b.maximum(0 - shift, 0)
        half = (b.const(1, "i32") << right) >> 1
    top = high(b, acc << left, multiplier)
    if isinstance(right, int) and right == 0:
        return top
    down = (top + half + (top >> 31)) >> right
    return down if isinstance(right, int) else b.select(right > 0, down, top)


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


__all__ = ["clip", "finish", "high", "requantize", "scaling"]
