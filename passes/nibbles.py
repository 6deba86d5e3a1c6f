"""Weights of 4 bits, two to a byte, on chips: whatever integer weights lie in -8..7 take half the flash, and the same steps come out.

    %byte = %table[i / 2]                               # a in the low half, b in the high half, two's complement
    %a = (%byte << 28) >> 28  ;  %b = (%byte << 24) >> 28
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder
from carrot.ir.nn_quant import INT4


def fit(b: KernelBuilder, w: Any) -> bool:
    """Hosts, whose weights become floats, have no use for it."""
    return not b.target.hosted and within(w)


def within(w: Any) -> bool:
    return w.size > 0 and bool(w.min() >= INT4[0] and w.max() <= INT4[1])


def joined(low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """int8, of two arrays of numbers in -8..7."""
    return np.asarray((low & 15) | (high & 15) << 4).astype(np.uint8).view(np.int8)


def rows(w: np.ndarray) -> np.ndarray:
    """[M, K / 2] bytes of [M, K]: neighbours in one byte, an odd row ends with a zero."""
    w = np.pad(w.astype(np.int64), [(0, 0), (0, w.shape[1] % 2)])
    return joined(w[:, 0::2], w[:, 1::2])


def half(byte: Expr, which: Index) -> Expr:
    """Number 0 or 1 of a byte, both int32."""
    return (byte << (28 - which * 4)) >> 28 if isinstance(which, int) else (byte << (28 - (which << 2))) >> 28


def at(b: KernelBuilder, table: Any, row: Index, i: Index) -> Expr:
    """Number i of a row of `rows`."""
    parity = i & 1
    return half(b.cast(table[row, i >> 1], "i32"), parity if isinstance(parity, int) else b.cast(parity, "i32"))


__all__ = ["at", "fit", "half", "joined", "rows", "within"]
