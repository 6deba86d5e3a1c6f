"""The leaf codes of 64 rows from their bit planes, one word each: 64 bytes.

    %code = select %plane0, 1, 0 | select %plane1, 2, 0 | ...     # AVX-512: a word is a mask register; byte r is row r

Elsewhere a byte of a word is taken for the eight rows that it holds. Byte 8 g + j of the result is then row 8 j + g:

    %x = %plane_p >> g                          # the row's bit at the bottom of byte j, others above it; g = 0..7 in the lanes
    %code = %code & (2**p - 1) | %x << p        # they go with the next plane (NEON: one shift, one shift-and-insert)
    %code = %code | ((%plane_p >> g << p) & 0x0101... << p)       # in 64-bit lanes, where bytes cannot be shifted
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.target import Target

WORD = 64
MOST = 8  # planes of a byte


def in_order(target: Target) -> bool:
    """Whether byte r is row r."""
    return target.vector_bits >= 512


def row_of_byte(target: Target) -> np.ndarray:
    """The row whose code stands in each byte."""
    return np.arange(WORD) if in_order(target) else np.arange(WORD).reshape(8, 8).T.reshape(-1)


def codes(b: KernelBuilder, words: Sequence[Expr]) -> Expr:
    """64 bytes: bit p of each comes from words[p], at most MOST of them."""
    assert len(words) <= MOST
    if in_order(b.target):
        return _selected(b, words)
    return _inserted(b, words) if b.target.arch == "aarch64" else _shifted(b, words)


def _selected(b: KernelBuilder, words: Sequence[Expr]) -> Expr:
    code = b.const(0, "u8", WORD)
    for p, w in enumerate(words):
        code = code | b.select(b.from_bits(w), b.const(1 << p, "u8", WORD), b.const(0, "u8", WORD))
    return code


def _inserted(b: KernelBuilder, words: Sequence[Expr]) -> Expr:
    shift = _lanes(b, np.repeat(np.arange(8), 8).astype(np.uint8))
    code = b.const(0, "u8", WORD)
    for p, w in enumerate(words):
        x = b.recast(b.splat(w, 8), "u8") >> shift
        code = (code & ((1 << p) - 1)) | (x << p) if p else x
    return code & ((1 << len(words)) - 1)


def _shifted(b: KernelBuilder, words: Sequence[Expr]) -> Expr:
    g = np.arange(8)
    code = b.const(0, "u64", 8)
    for p, w in enumerate(words):
        x = b.splat(w, 8) >> _lanes(b, np.maximum(g - p, 0).astype(np.uint64))
        if p:
            x = x << _lanes(b, np.maximum(p - g, 0).astype(np.uint64))
        code = code | (x & (0x0101010101010101 << p))
    return b.recast(code, "u8")


def _lanes(b: KernelBuilder, values: np.ndarray) -> Expr:
    return b.constant(values, "tree_shift")[(b.lane_index(0, len(values)),)]


__all__ = ["MOST", "codes", "in_order", "row_of_byte"]
