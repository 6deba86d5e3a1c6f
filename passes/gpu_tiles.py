"""Tiles of matrix products on GPUs: how the threads of a block share rows x columns results, and how they multiply what lies in shared memory.

    f32:        each thread has 8 x 8 results or fewer   # %left[rows][words + 4], %right[words][columns + 8]: acc[i][j] = fma(left[r + i][k], right[k][c + j], acc[i][j])
    tf32, bf16: each warp has 16 x 8 results some times  # %left[rows][words], %right[columns][words]: acc[i][j] = nvvm.mma.sync left[r + 16 i ..][k .. k + 8] right[c + 8 j ..][k .. k + 8]

Words have 32 bits: a float32, a tf32, two bfloat16. What mma.sync multiplies comes by nvgpu.ldmatrix, which takes eight rows of four words at a time; these are in 32 banks because quads of words lie in
another order in each of eight rows (`Words.place`), and so are the words that a warp stores at once. Which column of the results is multiplied where is free: a thread, which gets two neighbours of every
eight, has four neighbours of every sixteen (`column_of`), 16 bytes that it stores at once. f32 sums in the order of k with fma, as the CPU does: the same bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.gpu import MMA_WORDS, WARP
from carrot.ir.kernel import BF16X2, TF32, to_bf16, to_tf32
from carrot.ir.types import VectorType
from carrot.passes.lower_matmul import multiply_add

DEPTH = 16  # words along k of a step
QUAD = 4  # words that one load takes
MOST_OWN = 64  # results of a thread
STEP = 8  # words along k that a warp multiplies at once


@dataclass(frozen=True)
class Words:
    """How a float32 becomes what is multiplied: "f32" as it is, "tf32" rounded, "bf16" two of them in a word."""

    precision: str

    @property
    def per_word(self) -> int:
        return MMA_WORDS.get(self.precision, 1)

    @property
    def dtype(self) -> str:
        """Of a word."""
        return "f32" if self.precision == "f32" else "i32"

    def count(self, depth: int) -> int:
        """Words of so many numbers along k, to where a step ends."""
        return -(-depth // (STEP * self.per_word)) * STEP

    def width(self, words: int = DEPTH) -> int:
        """Of a row of the left side in shared memory."""
        return words + 4 if self.precision == "f32" else words

    def place(self, row: Expr, word: Index, width: int) -> Index:
        """Where a word lies in a row of shared memory, for ldmatrix: quads of 8 rows are in all banks, and of 4 rows two quads next to each other. width: of a row, whole steps; if it is odd steps,
        every other row begins in the middle of the banks already."""
        if self.precision == "f32":
            return word
        order = row // 2 % 2 * 2 + row // 4 % 2
        if width // DEPTH % 2 == 0:
            order = order + row % 2 * 4
        out: Expr = order * QUAD ^ word
        return out

    def make(self, b: KernelBuilder, values: Sequence[Expr]) -> list[Expr]:
        """Words of numbers next to each other along k."""
        if self.precision == "f32":
            return list(values)
        if self.precision == "tf32":
            return [b.intrinsic(TF32, v) for v in values]
        return [b.intrinsic(BF16X2, values[i + 1], values[i]) for i in range(0, len(values), 2)]

    def pack(self, array: np.ndarray, rows: int, columns: int) -> np.ndarray:
        """A constant [k, n] as words [rows, columns]: zeros beyond its end."""
        whole = np.zeros((rows * self.per_word, columns), np.float32)
        whole[: array.shape[0], : array.shape[1]] = array
        out = whole
        if self.precision == "tf32":
            out = to_tf32(whole)
        elif self.precision == "bf16":
            half = to_bf16(whole).astype(np.uint32)
            out = (half[1::2] << np.uint32(16) | half[::2]).view(np.int32)
        return out


def column_of(place: Any) -> Any:
    """The column of the results (a number, an Expr or numpy's) that is multiplied as the place-th one by instructions that give a thread columns 2 t and 2 t + 1 of each 8: so it has 4 t .. 4 t + 3 of each 16."""
    return place // 16 * 16 + place // 2 % 4 * 4 + place // 8 % 2 * 2 + place % 2


def load_words(b: KernelBuilder, tile: Buffer, row: Index, at: Index, n: int = QUAD) -> list[Expr]:
    """tile[row, at .. at + 2 or 4] in one load; `at` is a multiple of n."""
    v = b.op("vector.load", [tile.value, b.index(row), b.index(at)], [VectorType(tile.dtype, n)], {"alignment": 4 * n}).result
    return [b.lane(Expr(b, v, tile.dtype), i) for i in range(n)]


def store_words(b: KernelBuilder, tile: Buffer, row: Index, at: Index, words: Sequence[Expr]) -> None:
    """tile[row, at .. at + 1, 2 or 4]; `at` is a multiple of their number."""
    if len(words) == 1:
        return tile.store((row, at), words[0])
    v = b.vector(words)
    b.op("vector.store", [v.value, tile.value, b.index(row), b.index(at)], (), {"alignment": 4 * len(words)})
    return None


def in_runs(b: KernelBuilder, values: Sequence[Expr], run: int, inside: Callable[[int], Expr], put: Callable[[int, Sequence[Expr]], object]) -> None:
    """put(j, values[j : j + run]) where inside(j): in one branch, so that what lies next to each other is stored at once, and so is loaded what it needs."""
    for j in range(0, len(values), run):
        b.if_(inside(j), lambda j=j: put(j, values[j : j + run]))  # type: ignore[misc]


class Scalars:
    """Of f32: each thread multiplies own x wide results, its columns in quads that lie 4 * across apart."""

    def __init__(self, rows: int, n: int, threads: int) -> None:
        found = [(o * w, o / QUAD + w, o, w) for o in (8, 4, 2, 1) for w in (8, 4, 1) if rows % o == 0 and rows // o * -(-n // w) <= threads]
        _, _, self.own, self.wide = min(found)  # a row is read by 32 lanes at once
        self.across, self.down = -(-n // self.wide), rows // self.own
        self.columns, self.results = self.across * self.wide, self.own * self.wide
        self.threads = threads

    def place(self, b: KernelBuilder, me: Expr) -> Expr | None:
        """Says which thread this is; what it gives is whether it has results of its own."""
        used = self.across * self.down
        at = me if used == self.threads else b.minimum(me, used - 1)
        self.row, self.column = at // self.across * self.own, at % self.across * min(self.wide, QUAD)
        return None if used == self.threads else me < used

    def _column(self, j: int) -> Index:
        return self.column + (j // QUAD * QUAD * self.across + j % QUAD)

    def step(self, b: KernelBuilder, acc: Sequence[Expr], left: tuple[Buffer, Index, Index], right: tuple[Buffer, Index, int], words: int) -> list[Expr]:
        """acc + left[first row .., first word .. + words] @ right[place of the step, first word of it .. + words]."""
        (x, first, at), (y, place, word) = left, right
        below = place * DEPTH + word

        def four(k4: Index, *acc: Expr) -> list[Expr]:
            out = list(acc)
            u = [load_words(b, x, self.row + first + i, at + k4) for i in range(self.own)]
            for k in range(QUAD):
                v: list[Expr] = []
                for j in range(0, self.wide, QUAD):
                    v += load_words(b, y, below + k4 + k, self._column(j)) if self.wide >= QUAD else [y[below + k4 + k, self.column]]
                out = [multiply_add(b, u[i // self.wide][k], v[i % self.wide], s) for i, s in enumerate(out)]
            return out

        if self.results == MOST_OWN:  # unrolled, they spill
            return b.loop(0, words, four, acc, step=QUAD)
        for k4 in range(0, words, QUAD):
            acc = four(k4, *acc)
        return list(acc)

    def column_of(self, place: Any) -> Any:
        return place

    def each(self, acc: Sequence[Expr]) -> Iterator[tuple[Index, Index, list[Expr]]]:
        """row, column and values next to each other from there on."""
        wide = min(self.wide, QUAD)
        for i in range(self.own):
            for j in range(0, self.wide, wide):
                yield self.row + i, self._column(j), list(acc[i * self.wide + j :][:wide])


class Warps:
    """Of tf32 and bf16: each warp multiplies `own` times 16 rows and `wide` times 8 columns."""

    def __init__(self, rows: int, n: int, threads: int, kind: str) -> None:
        warps, self.words, self.threads = threads // WARP, Words(kind), threads
        found = []
        for down in (d for d in (1, 2, 4, 8, 16) if d <= warps and rows % (16 * d) == 0):
            own, wide = rows // 16 // down, -(-n // (8 * (warps // down)))
            found.append((own * wide, 2 * own + wide, down, own, wide))
        _, _, self.down, self.own, self.wide = min(found)
        self.across = -(-n // (8 * self.wide))
        self.columns, self.results = 8 * self.wide * self.across, 4 * self.own * self.wide

    def place(self, b: KernelBuilder, me: Expr) -> Expr | None:
        used = self.across * self.down * WARP
        lane, warp = me % WARP, me // WARP
        at = warp if used == self.threads else b.minimum(warp, used // WARP - 1)
        self.g, self.t = lane // 4, lane % 4
        self.row, self.column = at // self.across * (16 * self.own), at % self.across * (8 * self.wide)
        self.left = lane % 16, lane // 16 * QUAD  # row and first word of what this lane says where it is (ldmatrix)
        self.right = lane % 8 + lane // 16 * 8, lane // 8 % 2 * QUAD
        return None if used == self.threads else me < used

    def step(self, b: KernelBuilder, acc: Sequence[Expr], left: tuple[Buffer, Index, Index], right: tuple[Buffer, Index, int], words: int) -> list[Expr]:
        out = list(acc)
        (x, first, at), (y, place, word) = left, right
        row, column = self.left[0] + self.row + first, self.right[0] + self.column + place * (y.shape[0] // 2)
        for k in range(0, words, STEP):
            first_left = self.words.place(self.left[0], self.left[1] + at + k, x.shape[1])
            first_right = self.words.place(self.right[0], self.right[1] + (word + k), DEPTH)
            u = [b.ldmatrix(x, row + 16 * i, first_left, 4) for i in range(self.own)]
            for j in range(0, self.wide, 2):
                v = b.ldmatrix(y, column + 8 * j, first_right, 2 * min(2, self.wide - j))
                for i in range(self.own):
                    for h in range(len(v) // 2):
                        n = 4 * (i * self.wide + j + h)
                        out[n : n + 4] = b.mma(u[i], v[2 * h : 2 * h + 2], out[n : n + 4], self.words.precision)
        return out

    def column_of(self, place: Any) -> Any:
        """Of the right side's columns, which of w's is there."""
        return place if self.wide % 2 else column_of(place)

    def each(self, acc: Sequence[Expr]) -> Iterator[tuple[Index, Index, list[Expr]]]:
        at_once = 1 if self.wide % 2 else 2
        for i in range(self.own):
            for j in range(0, self.wide, at_once):
                for h in range(2):
                    n = 4 * (i * self.wide + j) + 2 * h
                    values = [v for k in range(at_once) for v in acc[n + 4 * k :][:2]]
                    yield self.row + self.g + (16 * i + 8 * h), self.column + self.t * len(values) + 8 * j, values


def right_shape(words: Words, columns: int) -> tuple[int, int]:
    """Of a step of the right side in shared memory."""
    return (DEPTH, columns + 8) if words.precision == "f32" else (columns, DEPTH)


def padded(tile: Scalars | Warps) -> int:
    """Columns of the right side in memory: whole quads."""
    return -(-tile.columns // QUAD) * QUAD


def shares(words: Words, rows: int, n: int, threads: int) -> Scalars | Warps:
    """Of rows x n results of a block; n up to what a block has."""
    return Scalars(rows, n, threads) if words.precision == "f32" else Warps(rows, n, threads, words.precision)


__all__ = ["DEPTH", "QUAD", "Scalars", "Warps", "Words", "column_of", "in_runs", "load_words", "padded", "right_shape", "shares", "store_words"]
