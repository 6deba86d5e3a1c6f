"""The steps of tree strategies `deep` and `latency` of GPUs through tree_sectors.py: as many dependent reads of memory as a tree has levels, by three.

    i = root + 1 ; repeat top times: i = 2 i - root + (y[slot(i)] > threshold(i))              # nodes in shared memory
    s = (tree << top) + i - root - (1 << top)                                                  # latency: the same number, by the crown
    repeat: w = sector s, 32 bytes at once ; c = the ways from its root, its nodes chosen in registers
            s = first(w) + ctpop(splits(w) & ((1 << c) - 1)) if bit c of splits(w) is set     # until no row of the warp has a sector below
    leaf 8 s + c
"""

from __future__ import annotations

from collections.abc import Sequence

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.passes.lower_tree_walk import Test
from carrot.passes.tree_sectors import SECTOR, Sectors


class _Below:
    """From the sectors below the top on."""

    def __init__(self, b: KernelBuilder, p: Sectors, y: Buffer) -> None:
        self.b, self.p = b, p
        self.sectors = b.constant(p.sectors, "tree_sector")
        self.test = Test(b, p.slots, y)

    def below(self, row: Index, state: Sequence[Expr]) -> list[Expr]:
        """What row of the table of leaves is reached from each of these sectors."""
        b = self.b
        ways = [b.const(0, "u32")] * len(state)

        def steps(_: Expr, *carried: Expr) -> list[Expr]:
            found = [self._sector(row, s) for s in carried[: len(state)]]
            go = b.const(False, "i1")
            for further, _, _ in found:
                go = go | further
            return [go, *(s for _, s, _ in found), *(c for *_, c in found)]

        out = b.while_([b.const(True, "i1"), *state, *ways], lambda go, *_: go, steps)[1:]
        return [(s << self.p.levels) + b.cast(c, "index") for s, c in zip(out[: len(state)], out[len(state) :], strict=True)]

    def _right(self, row: Index, words: Sequence[Expr]) -> Expr:
        """i1: where a row goes at a node."""
        b, small = self.b, len(words) == 1
        return self.test.right(row, words[0] >> 16 if small else words[1], b.cast(words[0], "u16") if small else words[0])

    def _sector(self, row: Index, s: Expr) -> tuple[Expr, Expr, Expr]:
        """Whether there is a sector below, and it, else this one again; the ways taken."""
        b = self.b
        words = self._words(self.sectors, s)
        way = self._way(row, words, self.p.levels)
        below = words[-1] & ((b.const(1, "u32") << way) - 1)
        further = b.ne(words[-1] >> way & 1, 0)
        return further, b.select(further, b.cast((words[-1] >> 8) + b.op1("math.ctpop", below), "index"), s), way

    def _words(self, sectors: Buffer, s: Expr) -> list[Expr]:
        fours = [self.b.four(sectors, s * SECTOR + k) for k in (0, 4)]
        return [self.b.lane(four, k) for four in fours for k in range(4)]

    def _way(self, row: Index, words: Sequence[Expr], levels: int) -> Expr:
        """The ways taken through so many levels of a sector, as a number."""
        b, n = self.b, (1 << self.p.levels) - 1
        nodes = [[words[k * n + i] for k in range(self.p.format.words)] for i in range(n)]
        way = b.const(0, "u32")
        rest = [nodes[(1 << depth) - 1 : (2 << depth) - 1] for depth in range(levels)]
        while rest:
            (node,), *rest = rest
            right = self._right(row, node)
            way = way << 1 | b.cast(right, "u32")
            rest = [[[b.select(right, r, left) for left, r in zip(*pair, strict=True)] for pair in zip(level[: len(level) // 2], level[len(level) // 2 :], strict=True)] for level in rest]
        return way


class Deep(_Below):
    """nodes: of the top."""

    def __init__(self, b: KernelBuilder, p: Sectors, y: Buffer) -> None:
        super().__init__(b, p, y)
        self.nodes = b.constant(p.nodes, "tree_node")

    def reached(self, trees: Sequence[Index], roots: Buffer, row: Index) -> list[Expr]:
        b, top = self.b, self.p.top
        roots_of = [b.cast(roots[t], "index") for t in trees]
        at = [root + 1 for root in roots_of]
        for _ in range(top):
            went = [self._right(row, [self.nodes[i, k] for k in range(self.p.format.words)]) for i in at]
            at = [i * 2 + b.select(right, 1 - root, 0 - root) for i, right, root in zip(at, went, roots_of, strict=True)]
        return self.below(row, [(b.expr(t, "index") << top) + (i - root - (1 << top)) for t, i, root in zip(trees, at, roots_of, strict=True)])


class Crown(_Below):
    """The top in sectors, too."""

    def reached(self, trees: Sequence[Index], row: Index) -> list[Expr]:
        b = self.b
        crown = b.constant(self.p.crown, "tree_crown") if self.p.rows else self.sectors
        state = [b.expr(t, "index") for t in trees]
        for first, levels in self.p.rows:
            ways = [self._way(row, self._words(crown, s + first), levels) for s in state]
            state = [(s << levels) + b.cast(way, "index") for s, way in zip(state, ways, strict=True)]
        return self.below(row, state)


__all__ = ["Crown", "Deep"]
