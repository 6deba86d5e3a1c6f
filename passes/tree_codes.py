"""Between masks of rows and bytes of rows: eight masks are a matrix of bits for every eight rows, which is transposed.

    %a = %x & 0x5555... | (%y << 1) & 0xaaaa...       # bit r of a mask is row r; x, y: masks 2 i and 2 i + 1
    %b = (%x >> 1) & 0x5555... | %y & 0xaaaa...       # then with masks two and four apart

Byte j of the k-th result belongs to row 8 j + k; its bits are that row's in each mask. The other way round it is the same.
A *unit* is as many rows as a mask has in a register.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.target import Target

WORD = 64
BYTE = 8
STAGES = ((1, 0x5555555555555555), (2, 0x3333333333333333), (4, 0x0F0F0F0F0F0F0F0F))


def unit_of(target: Target, words: int) -> int:
    """Words of a unit, where masks have so many."""
    return min(words, max(2, target.lanes(8)))


def row_of_byte(unit: int) -> np.ndarray:
    """[64 * unit]: the rows whose bytes the results hold, one after the other."""
    return np.arange(WORD * unit).reshape(-1, BYTE).T.reshape(-1)


def transposed(b: KernelBuilder, masks: Sequence[Expr]) -> list[Expr]:
    """Of eight vectors of words, or fewer: the missing ones are zeros."""
    x = [*masks, *[b.const(0, "u64", masks[0].lanes)] * (BYTE - len(masks))]
    for distance, keep in STAGES:
        for i in range(BYTE):
            if not i & distance:
                low, high = x[i], x[i | distance]
                x[i] = (low & keep) | ((high << distance) & ~keep)
                x[i | distance] = ((low >> distance) & keep) | (high & ~keep)
    return x


def to_bytes(b: KernelBuilder, masks: Sequence[Expr]) -> list[Expr]:
    """The bytes of a unit, in vectors of 64."""
    parts = [b.recast(x, "u8") for x in transposed(b, masks)]
    while parts[0].lanes < WORD:
        parts = [b.shuffle(x, y, range(2 * x.lanes)) for x, y in zip(parts[::2], parts[1::2], strict=True)]
    return parts


def to_masks(b: KernelBuilder, parts: Sequence[Expr]) -> list[Expr]:
    """Eight masks of a unit from its bytes."""
    lanes = len(parts) * BYTE
    rows = [b.shuffle(x, x, range(i, i + lanes)) if lanes < WORD else x for x in parts for i in range(0, WORD, lanes)]
    return transposed(b, [b.recast(x, "u64") for x in rows])


__all__ = ["BYTE", "row_of_byte", "to_bytes", "to_masks", "unit_of"]
