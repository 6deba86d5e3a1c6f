"""What the schedules for Arm's DSP cores share: from int32 sums to int8, with fewer steps than nn_quant.requantize where weights allow it, and loops that are unrolled a little.

    v = smmlar(2 * acc, multiplier, rounding + (acc >> 31)) ; ssat((v >> less) >> 1, 8)      # rounding: half a step, and the zero point; less: the right shift less one
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Number, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8

ROOM = 1 << 30  # requantising doubles a sum
MAX_RIGHT = 22

Constants = tuple[Expr, Expr, Expr]  # of a channel: multiplier; right shift less one; what rounds and adds the zero point before it


def known(b: KernelBuilder, op: Op, *given: Tensor) -> tuple[np.ndarray, ...] | None:
    """Weights [M, ...], first sums, multipliers, shifts and the most that sums can reach, int64. None: `scaling` and `finish`, or products of halves, do not."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in given]
    if "stored" in op.attrs or any(a is None for a in arrays):
        return None
    w, bias, multiplier, shift = (np.asarray(a, np.int64) for a in arrays)
    bias, reach = sums(op, w, bias)
    return (w, bias, multiplier, shift, reach) if small(reach, shift) and not (w == INT8[0]).any() else None


def sums(op: Op, w: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first sum of each channel, and the most that one can reach. w: [M, ...]."""
    w = w.astype(np.int64).reshape(len(w), -1)
    first = bias.astype(np.int64) - op.attrs["x_zero_point"] * w.sum(axis=1)
    return first, np.abs(first) + 128 * np.abs(w).sum(axis=1)


def small(reach: np.ndarray, shift: np.ndarray) -> bool:
    """Whether `scaling` and `finish` do: sums below 2**30, right shifts only."""
    return bool((reach < ROOM).all() and (shift < 0).all() and (shift >= -MAX_RIGHT).all())


def scaling(b: KernelBuilder, multiplier: Buffer, right: Buffer, rounding: Number, m: Index) -> Constants:
    """right: shifts less one. rounding: 2 * zero point + 1."""
    less = b.cast(right[m], "i32")
    return multiplier[m], less, b.expr(rounding, "i32") << less


def finish(b: KernelBuilder, twice: Expr, constants: Constants, attrs: dict[str, Any]) -> Expr:
    """From twice a sum to int8: smmlar is (2 a * multiplier + (c << 32) + 2**31) >> 32. Where a sum is below 0 and its product is rounded to 0, the sign of either gives 0."""
    multiplier, less, rounding = constants
    v = b.cast((b.cast(twice, "i64") * b.cast(multiplier, "i64") + (1 << 31)) >> 32, "i32") + (rounding + (twice >> 31))
    if not b.target.dsp:
        return b.cast(b.minimum(b.maximum(v >> (less + 1), attrs["low"]), attrs["high"]), "i8")
    v = b.intrinsic("llvm.arm.ssat", (v >> less) >> 1, b.const(8, "i32"))  # which shifts by a constant along the way
    v = b.maximum(v, attrs["low"]) if attrs["low"] > INT8[0] else v
    return b.cast(b.minimum(v, attrs["high"]) if attrs["high"] < INT8[1] else v, "i8")


def each(b: KernelBuilder, n: Index, unrolled: int, body: Callable[[Index], None]) -> None:
    """body(i) for i in range(n), several per turn of the loop if n is known."""
    if isinstance(n, Expr):
        b.loop(0, n, body)
        return
    while n % unrolled:
        unrolled -= 1
    if n <= unrolled:
        for i in range(n):
            body(i)
    else:

        def turn(i: Expr) -> None:
            for u in range(unrolled):
                body(i + u if u else i)

        b.loop(0, n, turn, step=unrolled)


def halves(low: Expr, high: Expr) -> Expr:
    return (low & 0xFFFF) | high << 16


__all__ = ["Constants", "each", "finish", "halves", "known", "scaling", "small", "sums"]
