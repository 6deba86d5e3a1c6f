"""The programs of tree_mux.py as code: a loop for each kind of gates, which handles as many words of its masks at once as a register holds.

    %at0, ... = program[i, 0..15]                            # where the masks are that a subtree reads
    %m0 = load masks[%at0] ; ... ; %m14 = load masks[%at14]
    %x7 = %m7 & %m15 | ~%m7 & %m14 ; ...                     # eleven muxes
    store %m0, masks[%out + 3 rows] ; ...                    # four planes; then the next words
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.passes.tree_codes import unit_of
from carrot.passes.tree_mux import HEIGHT, READS, SUBTREE, WRITES, Muxes

Gate = Callable[[Sequence[Expr], Expr, int], None]  # what it reads and writes, in words, and the words of a mask


def _mux(m: Expr, no: Expr, yes: Expr) -> Expr:
    return (m & yes) | (~m & no)


class Gates:
    """narrow: words of a mask for which the rows in programs need no shift."""

    def __init__(self, b: KernelBuilder, p: Muxes, masks: Buffer, narrow: int) -> None:
        self.b, self.masks, self.first = b, masks, p.first
        self.scale = narrow if p.n_rows * narrow <= 1 << 16 else 1
        self.programs = [b.constant(x * np.uint16(self.scale) if x.size else np.zeros((1, x.shape[1]), np.uint16), "tree_gates") for x in p.programs]
        self.begin = b.constant(p.begin.astype(np.int32), "tree_gates_begin")

    def run(self, t: Expr, words: int) -> None:
        """The gates of tree t, on masks of so many words."""
        b, out = self.b, self.b.const(self.first, "index")
        gates: tuple[Gate, ...] = (self._subtree, self._join, self._join, self._muxes)
        for kind, gate in enumerate(gates):
            begin, end = (b.cast(self.begin[i, kind], "index") for i in (t, t + 1))

            def one(i: Expr, kind: int = kind, gate: Gate = gate, begin: Expr = begin, out: Expr = out) -> None:
                at = [b.cast(self.programs[kind][i, k], "index") * (words // self.scale) for k in range(READS[kind])]
                gate(at, (out + (i - begin) * WRITES) * words, words)

            b.loop(begin, end, one)
            out = out + (end - begin) * WRITES

    def _lanes(self, words: int) -> int:
        return unit_of(self.b.target, words)

    def _get(self, first: Expr, word: int, lanes: int) -> Expr:
        return self.masks[(self.b.lane_index(first + word, lanes),)]

    def _put(self, first: Expr, word: int, x: Expr) -> None:
        self.masks.store((self.b.lane_index(first + word, x.lanes),), x)

    def _subtree(self, at: Sequence[Expr], out: Expr, words: int) -> None:
        """Two registers of each mask at a time, split by split from the left: then few are in use at once."""
        lanes = min(words, 2 * self._lanes(words))

        def bits(w: int, split: int) -> list[Expr]:
            """Of the paths from a split down, the highest first."""
            mask = self._get(at[split], w, lanes)
            below = 2 * split + 1
            if below >= READS[SUBTREE]:
                return [mask]
            sides = [bits(w, s) for s in (below, below + 1)]
            return [mask, *(_mux(mask, no, yes) for no, yes in zip(*sides, strict=True))]

        for w in range(0, words, lanes):
            for level, found in enumerate(bits(w, 0)):
                self._put(out, (HEIGHT - 1 - level) * words + w, found)

    def _join(self, at: Sequence[Expr], out: Expr, words: int) -> None:
        """Of two sides by a mask, of four by three. Where a mask is narrower than a register, for several rows at once."""
        n = len(at) // 2
        lanes = max(words, self._lanes(WRITES * words))
        part = min(lanes, words)
        for w in range(0, words, part):
            masks = [self._get(m, w, part) for m in at[:n]]
            if part < lanes:
                masks = [self.b.shuffle(m, m, [i % part for i in range(lanes)]) for m in masks]
            for i in range(w, WRITES * words, max(lanes, words)):
                found = [self._get(x, i, lanes) for x in at[n:]]
                while len(found) > 1:
                    deciding = masks[len(found) // 2 - 1 :]
                    found = [_mux(m, no, yes) for m, no, yes in zip(deciding, found[::2], found[1::2])]
                self._put(out, i, found[0])

    def _muxes(self, at: Sequence[Expr], out: Expr, words: int) -> None:
        for i in range(WRITES):
            self._put(out, i * words, _mux(*(self._get(x, 0, words) for x in at[3 * i : 3 * i + 3])))


__all__ = ["Gates"]
