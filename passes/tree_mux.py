"""Trees as multiplexer networks: from the masks of its splits, the bits of the leaf that each row reaches.

A subtree gives bit planes p0, p1, ...: mask p says for which rows bit p of the leaf's code is set. A mux is
mask[m] ? mask[b] : mask[a]. Near the leaves subtrees are *blocks* of 2**w codes, which a split joins side by side:

    code = bit m on top, below it the child's          min(wl, wr) muxes, 2 * 2**max(wl, wr) codes

(a bit that one child lacks needs no mux: that child's leaves stand in the table under both its values). Where the codes would
be mostly unused, the blocks are numbered one after the other instead, the biggest first, and the splits above them mux
every bit in which their sides differ. The fewer codes per leaf are allowed, the smaller the blocks and the more the muxes.

Finding the masks of a mux costs more than the mux. So it comes in gates, which write four rows of the mask table one after the other:

    subtree m[15]        bits 4 q .. 4 q + 3 of a block's code, from HEIGHT levels of its splits (ZEROS where there is none): 11 muxes
    join m, a, b         the same four bits of two sides: row + i = mask[m] ? mask[b + i] : mask[a + i]
    joins m[3], a[4]     three joins at once: of four sides, by m[0] and, below it, m[1] and m[2]
    muxes (m, a, b)[4]   what is left, one after the other
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import Ensemble
from carrot.passes.tree_masks import ONES, ZEROS
from carrot.passes.tree_slots import in_order

MAX_PLANES = 12
SAMPLE = 256  # trees by which the number of planes is chosen
SLACK = (1e9, 8.0, 4.0, 3.0, 2.0, 1.5, 1.0)  # the most codes per leaf that a block may have
ALONE = np.int32(-1)  # four bits that are not next to each other
FREE = 16  # where a code's bits begin that say which of its bits may have either value
HEIGHT = 4  # levels of a subtree's splits
WRITES = 4  # rows of a gate
SUBTREE, JOINS, JOIN, MUXES = range(4)  # kinds of gates, in a tree's order
READS = (15, 7, 3, 12)  # rows that a gate names
WORTH = 5  # muxes from which on a subtree is cheaper
MOST_ROWS = 1 << 16  # of the mask table
NEAR = 1 << 20  # bytes of leaves that stay in the L2 cache


@dataclass(frozen=True)
class Muxes:
    """programs: of each kind, the rows that its gates read, u16[n, READS]. begin i64[T + 1, kinds]: where each tree's begin.
    Gate i of a tree, counted over its kinds one after the other, writes rows first + WRITES * i, ... planes [T, W]: the rows of a tree's code, lowest
    bit first. codes [n], leaves [n], code_tree [n]: which row of leaf_values stands under which code of which tree."""

    programs: tuple[np.ndarray, ...]
    begin: np.ndarray
    planes: np.ndarray
    codes: np.ndarray
    leaves: np.ndarray
    code_tree: np.ndarray
    first: int

    @property
    def n_rows(self) -> int:
        """Of the mask table."""
        return self.first + WRITES * int(np.diff(self.begin, axis=0).sum(1).max(initial=0))


def most_leaves(e: Ensemble) -> int:
    leaf = e.feature < 0
    return int(np.bincount(e.tree_of_node()[leaf], minlength=1).max(initial=0))


def plan(e: Ensemble, node_mask: np.ndarray, first: int) -> Muxes | None:
    """The cheapest networks of at most MAX_PLANES planes; None if a tree has too many leaves for that, or there are too many masks."""
    size = e.leaf_values.dtype.itemsize * e.leaf_values.shape[1]
    some = _Shape(e, node_mask, SAMPLE)
    low = max(1, int(most_leaves(e) - 1).bit_length())
    sampled = [some.measure(np.full(some.n_trees, slack)) for slack in SLACK]
    best: tuple[float, int, set[float]] | None = None
    for width in range(low, min(low + 3, MAX_PLANES + 1)):
        slack, muxes = _widest(sampled, SLACK, width)
        if slack is not None:
            cost = muxes / max(1, some.n_trees) + _lookup_cost(width, size, e.n_trees)
            best = (cost, width, set(slack.tolist())) if best is None or cost < best[0] else best
    if best is None:
        return None
    tried = sorted(best[2] | {SLACK[-1]}, reverse=True)
    shape = some if some.n_trees == e.n_trees else _Shape(e, node_mask)
    measured = sampled if shape is some else [shape.measure(np.full(e.n_trees, slack)) for slack in tried]
    for width in range(best[1], MAX_PLANES + 1):
        slack, _ = _widest(measured, SLACK if shape is some else tried, width)
        if slack is not None:
            network = shape.network(slack, width, first)
            return network if network.n_rows <= MOST_ROWS else None
    return None


def _lookup_cost(width: int, size: int, n_trees: int) -> float:
    """Of 8 words of 64 rows, in muxes (about 2 cycles): the code from its planes, `size` bytes of a leaf from tables of 128,
    and those tables from the L2 cache, or from beyond it."""
    tables, nbytes = max(1.0, 2.0 ** (width - 7)), size * 2.0**width
    return 8 * (2 * width + size * (2 * tables + 3)) / 4 + nbytes / (32 if nbytes * n_trees <= NEAR else 12)


def _widest(measured: Sequence[tuple[np.ndarray, np.ndarray]], tried: Sequence[float], width: int) -> tuple[np.ndarray | None, int]:
    """Per tree the largest slack with which it has at most `width` planes, and the muxes of all; None if one has more."""
    found, total = np.full(len(measured[0][0]), np.nan), 0
    for slack, (w, n) in zip(tried, measured, strict=True):
        fits = np.isnan(found) & (w <= width)
        found[fits] = slack
        total += int(n[fits].sum())
    return (None if np.isnan(found).any() else found), total


class _Shape:
    """The splits of an ensemble, of at most `some` trees, numbered level by level from the roots down.

    tree, mask i32[n]; above i32[n]: twice the parent's number, plus 1 on its right side; left, right i32[n + 1]: the children's numbers. Number -1
    is a leaf, or what is above a root: of arrays with n + 1 entries it finds the last. leaf (rows of leaf_values), leaf_tree, leaf_above: of the leaves.
    """

    def __init__(self, e: Ensemble, node_mask: np.ndarray, some: int | None = None) -> None:
        pick = np.arange(e.n_trees) if some is None or e.n_trees <= some else np.linspace(0, e.n_trees - 1, some).astype(int)
        self.n_trees, n = len(pick), 0
        self.levels: list[slice] = []
        splits, leaves = ([[np.zeros(0, np.int32)] for _ in range(3)] for _ in range(2))  # nodes, their trees, what is above
        level, tree, above = e.roots[pick], np.arange(len(pick), dtype=np.int32), np.full(len(pick), -2, np.int32)
        while level.size:
            inner = e.feature[level] >= 0
            for found, which in ((splits, inner), (leaves, ~inner)):
                for column, values in zip(found, (level, tree, above), strict=True):
                    column.append(values[which])
            node, tree = splits[0][-1], np.repeat(splits[1][-1], 2)
            self.levels.append(slice(n, n + len(node)))
            level = np.stack([e.left[node], e.right[node]], 1).reshape(-1)
            above = np.arange(2 * n, 2 * n + len(level), dtype=np.int32)
            n += len(node)
        node, self.tree, self.above = map(np.concatenate, splits)
        leaf, self.leaf_tree, self.leaf_above = map(np.concatenate, leaves)
        self.mask, self.leaf = node_mask[node].astype(np.int32), e.left[leaf]
        self.parent, self.side = self.above >> 1, self.above & 1
        self.roots, below = np.full(len(pick), -1, np.int32), np.full(2 * n + 2, -1, np.int32)
        self.roots[self.tree[self.above < 0]] = np.flatnonzero(self.above < 0)
        below[self.above] = np.arange(n)
        below[-2:] = -1
        self.left, self.right = below[::2].copy(), below[1::2].copy()
        self.under = np.ones(n + 1, np.int32)  # leaves
        for s in reversed(self.levels):
            self.under[s] = self.under[self.left[s]] + self.under[self.right[s]]

    def blocks(self, slack: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """i8[n + 1]: log2 of the codes of a split that is a block, -1: it is not, 0: a leaf; i8[n]: of its smaller child."""
        width, less = np.zeros(len(self.under), np.int8), np.zeros(len(self.tree), np.int8)
        most = np.minimum(np.frexp(np.maximum(2, slack[self.tree] * self.under[:-1]))[1] - 1, 47).astype(np.int8)
        for s in reversed(self.levels):
            left, right = width[self.left[s]], width[self.right[s]]
            wide = np.maximum(left, right) + np.int8(1)
            less[s] = narrow = np.minimum(left, right)
            width[s] = np.where((narrow >= 0) & (wide <= most[s]), wide, np.int8(-1))
        return width, less

    def measure(self, slack: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Planes and about how many muxes each tree takes."""
        width, less = self.blocks(slack)
        codes, above = np.append(np.exp2(np.arange(48)), 0), np.flatnonzero(width[:-1] < 0)  # by width; what is no block is counted below it
        total = codes[width[self.roots]] + np.bincount(self.tree[above], codes[width[self.left[above]]] + codes[width[self.right[above]]], self.n_trees)
        planes = np.ceil(np.log2(total)).astype(np.int64)
        return planes, np.bincount(self.tree, np.where(width[:-1] >= 0, less, 0.85 * planes[self.tree]), self.n_trees)

    def network(self, slack: np.ndarray, n_planes: int, first: int) -> Muxes:
        width, _ = self.blocks(slack)
        # blocks that are not part of a bigger one, and leaves that are
        whole, alone = np.flatnonzero((width[:-1] > 0) & (width[self.parent] <= 0)), np.flatnonzero(width[self.leaf_above >> 1] <= 0)
        code, leaf_code = self._codes(width, whole, alone)
        made, n, n_groups = _Made(first), len(self.tree), -(-n_planes // WRITES)
        bit, begin = np.arange(n_groups * WRITES, dtype=np.int32), WRITES * np.arange(n_groups, dtype=np.int32)
        planes = np.full((n + len(alone) + 1, len(bit)), ZEROS, np.int32)  # of the splits, of those leaves, of others
        group = np.full((len(planes), n_groups), ALONE, np.int32)  # the first of four planes that one gate made
        above, *blocks = np.split(in_order(width[:-1] + 1), np.cumsum(np.bincount(width[:-1] + 1, minlength=1))[:-1])  # splits by width
        gate, covered = self._subtrees(width, blocks, made)
        for s in blocks:
            self._block(s, width, planes, group, gate, covered, made)
        wide = width[whole, None]
        planes[whole] = np.where(bit < wide, planes[whole], code[whole, None] >> bit & 1)  # ZEROS, ONES
        group[whole] = np.where(begin + (WRITES - 1) < wide, group[whole], ALONE)
        planes[n:-1] = leaf_code[alone, None] >> bit & 1
        below = np.stack([self.left, self.right], 1).reshape(-1)
        below[self.leaf_above[alone]] = np.arange(n, len(planes) - 1)
        for s in reversed(np.split(above, np.searchsorted(above, [s.start for s in self.levels]))):
            self._numbered(s, below[2 * s], below[2 * s + 1], planes, group, made)
        return self._finish(made, planes[self.roots, :n_planes], leaf_code)

    def _codes(self, width: np.ndarray, whole: np.ndarray, alone: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """i32[n + 1], i32[leaves]: codes, 0 above the blocks, and from FREE on the bits of them that do not matter. In a tree the biggest blocks
        come first, equal ones from left to right."""
        place, beside = np.zeros(len(width), np.int64), self.under[self.left]  # leaves to the left, leaves of the left child
        for s in self.levels[1:]:
            place[s] = place[self.parent[s]] + self.side[s] * beside[self.parent[s]]
        up, side = self.leaf_above >> 1, self.leaf_above & 1
        tree = np.append(self.tree[whole], self.leaf_tree[alone]).astype(np.int64)
        place = np.append(place[whole], (place[up] + side * beside[up])[alone])
        size = np.append(width[whole], np.zeros(len(alone), np.int8)).astype(np.int64)
        order = np.argsort((tree << 6 | 63 - size) << 32 | place)
        end, new = np.cumsum(1 << size[order]), np.flatnonzero(np.diff(tree[order], prepend=-1))
        start, begin = np.empty(len(order), np.int64), end - (1 << size[order])
        start[order] = begin - np.repeat(begin[new], np.diff(np.append(new, len(order))))
        code = np.zeros(len(width), np.int32)
        part = np.flatnonzero(width[self.parent] > 0)
        code[part] = _in_block(width[self.parent[part]], width[part], self.side[part])
        code[whole] = start[: len(whole)]
        for s in self.levels[1:]:
            code[s] |= code[self.parent[s]]
        leaf_code = code[up] | _in_block(np.maximum(width[up], 1), np.zeros_like(side), side)
        leaf_code[alone] = start[len(whole) :]
        return code, leaf_code

    def _subtrees(self, width: np.ndarray, blocks: Sequence[np.ndarray], made: _Made) -> tuple[np.ndarray, np.ndarray]:
        """i32[n]: the first result of the subtree gate whose top a split is, ALONE: of none; bool[n]: whether one computes the split's bit."""
        n = len(self.tree)
        band, level = (width - np.int8(1)) // HEIGHT, -width % HEIGHT  # which HEIGHT levels of a block, from its leaves up; which of them, from the top
        inside = (band[:-1] >= 0) & (band[:-1] == band[self.parent])
        head, place, block = np.arange(n), np.zeros(n, np.int64), width[:-1].copy()
        for s in reversed(blocks):
            s = s[width[self.parent[s]] > 0]
            block[s] = block[self.parent[s]]
            s = s[inside[s]]
            top = self.parent[s]
            head[s], place[s] = head[top], (2 * place[top] + self.side[s]) << (level[s] - level[top] - 1)
        split = np.flatnonzero(width[:-1] > 0)
        left, right = (np.where(band[child] == band[split], HEIGHT - level[child], 0) for child in (self.left[split], self.right[split]))
        muxes = np.bincount(head[split], np.minimum(left, right), n)
        split = split[(muxes[head[split]] >= WORTH) | (block[head[split]] > HEIGHT)]
        tops = split[head[split] == split]
        masks = np.full((len(tops), READS[SUBTREE]), ZEROS, np.int32)
        masks[np.searchsorted(tops, head[split]), (1 << level[split].astype(np.int64)) - 1 + place[split]] = self.mask[split]
        gate, covered = np.full(n, ALONE), np.zeros(n, bool)
        gate[tops], covered[split] = made.add(SUBTREE, self.tree[tops], masks.T), True
        return gate, covered

    def _block(self, s: np.ndarray, width: np.ndarray, planes: np.ndarray, group: np.ndarray, gate: np.ndarray, covered: np.ndarray, made: _Made) -> None:
        """The planes of splits that are blocks of one width: on top the split's mask, below it those of both children; a bit that one lacks is the other's."""
        top = int(width[s[0]]) - 1 if len(s) else 0
        own, bit = top // WRITES, np.arange(top, dtype=np.int8)  # own: the group of the split's mask
        begin = bit[: own * WRITES : WRITES]
        (a, ga, wa), (b, gb, wb) = ((planes[c, :top], group[c, :own], width[c, None]) for c in (self.left[s], self.right[s]))
        both = (begin < wa) & (begin < wb)
        mux, join = (bit < wa) & (bit < wb) & (a != b), both & (ga >= 0) & (gb >= 0)
        out, four = np.zeros((len(s), WRITES * (own + 1)), np.int32), np.empty((len(s), own + 1), np.int32)
        out[:, :top], out[:, top] = np.where(bit < wa, a, b), self.mask[s]
        four[:, :own], four[:, own] = np.where(both, ALONE, np.where(begin < wa, ga, gb)), gate[s]
        mux[:, WRITES * own :] &= ~covered[s, None]
        planes[s, : out.shape[1]], group[s, : own + 1] = made.merge(self.tree[s], self.mask[s], (a, b), (ga, gb), mux, join, out, four)

    def _numbered(self, s: np.ndarray, left: np.ndarray, right: np.ndarray, planes: np.ndarray, group: np.ndarray, made: _Made) -> None:
        """The planes of splits above blocks that are numbered."""
        (a, ga), (b, gb), m = (planes[left], group[left]), (planes[right], group[right]), self.mask[s]
        direct, join = (a == ZEROS) & (b == ONES), (ga >= 0) & (gb >= 0)
        out, four = np.where(direct, m[:, None], a), np.full_like(ga, ALONE)
        planes[s], group[s] = made.merge(self.tree[s], m, (a, b), (ga, gb), (a != b) & ~direct, join, out, four)

    def _finish(self, made: _Made, roots: np.ndarray, code: np.ndarray) -> Muxes:
        made.join_joins()
        n_trees = self.n_trees
        row, begins, gates, final = np.full(n_trees, made.first, np.int32), [], [], np.arange(made.n).astype(np.uint16)
        for size, parts in zip(made.sizes, made.parts, strict=True):
            number, tree, reads = (np.concatenate(each, -1) for each in zip(*parts, strict=True))
            slots, count = WRITES // size, np.bincount(tree, minlength=n_trees)
            begin = np.append(0, np.cumsum(-(-count // slots))).astype(np.int32)
            place = np.empty(len(tree), np.int32)  # of each gate among all
            place[in_order(tree)] = np.arange(len(tree), dtype=np.int32) + np.repeat((begin[:-1] * slots - (np.cumsum(count) - count)).astype(np.int32), count)
            first = (row - WRITES * begin[:-1])[tree] + size * place
            for i in range(size):
                final[number + i] = first + i
            gates.append((reads, place, slots))
            begins.append(begin)
            row = row + WRITES * np.diff(begin)
        programs = []
        for (reads, place, slots), begin, n_reads in zip(gates, begins, READS, strict=True):
            program = np.zeros((int(begin[-1]) * slots, n_reads // slots), np.uint16)
            for i, each in enumerate(reads):
                program[place, i] = final[each]
            programs.append(program.reshape(-1, n_reads))
        codes, which, free = code & (1 << FREE) - 1, np.arange(len(code)), code >> FREE
        for p in range(roots.shape[1]):
            more = np.flatnonzero(free >> p & 1)
            if len(more):
                codes, which, free = np.append(codes, codes[more] | 1 << p), np.append(which, which[more]), np.append(free, free[more])
        return Muxes(tuple(programs), np.stack(begins, 1), final[roots].astype(np.int64), codes, self.leaf[which], self.leaf_tree[which], made.first)


def _in_block(parent: np.ndarray, width: np.ndarray, side: np.ndarray) -> np.ndarray:
    """What a child of this width adds to the code of its parent, a block, too."""
    one = np.int32(1)
    top = one << (parent - one)
    return np.asarray(side * top | (top - (one << width)) << FREE, np.int32)


class _Made:
    """The gates, single muxes of those of kind MUXES. What they write has numbers, from `first` on, until all are known: then it has rows."""

    sizes = (WRITES, WRITES, WRITES, 1)  # results of each kind

    def __init__(self, first: int) -> None:
        self.first = self.n = first
        self.parts = [[(np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros((n * size // WRITES, 0), np.int32))] for n, size in zip(READS, self.sizes)]

    def add(self, kind: int, tree: np.ndarray, reads: np.ndarray) -> np.ndarray:
        """The number of the first result of each; reads: i32[rows that it names, gates]."""
        numbers = self.n + self.sizes[kind] * np.arange(len(tree), dtype=np.int32)
        self.parts[kind].append((numbers, tree, reads))
        self.n += self.sizes[kind] * len(tree)
        return numbers

    def merge(
        self, tree: np.ndarray, m: np.ndarray, planes: tuple[np.ndarray, np.ndarray], groups: tuple[np.ndarray, np.ndarray],
        mux: np.ndarray, join: np.ndarray, out: np.ndarray, four: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
        """The planes of splits and their groups, given those of both sides, which of them to mux and to join, and what they are otherwise."""

        def add(kind: int, which: np.ndarray, sides: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
            count = np.count_nonzero(which, axis=1)
            return self.add(kind, np.repeat(tree, count), np.stack([np.repeat(m, count), *(x[which] for x in sides)]))

        if join.any():
            four[:, : join.shape[1]][join] = add(JOIN, join, groups)
            mux[:, : WRITES * join.shape[1]] &= ~np.repeat(join, WRITES, 1)
        out[:, : mux.shape[1]][mux] = add(MUXES, mux, planes)
        if (four >= 0).any():
            out = np.where(np.repeat(four >= 0, WRITES, 1), np.repeat(four, WRITES, 1) + np.arange(out.shape[1], dtype=np.int32) % WRITES, out)
        return out, four

    def join_joins(self) -> None:
        """Of joins of two joins, of which nothing else reads, and that read no joins that are left, make one gate."""
        joins = self.parts[JOIN]
        number, tree, reads = (np.concatenate(each, -1) for each in zip(*joins, strict=True))
        made_by = np.full(self.n, -1, np.int32)
        made_by[number] = np.arange(len(number), dtype=np.int32)
        sides = made_by[reads[1:]]  # the joins that it reads
        free, whole, gone = (np.zeros(len(number) + 1, bool) for _ in range(3))  # of -1: False
        end = 0
        for part in joins:  # what a join reads comes before it
            s = slice(end, end := end + len(part[0]))
            a, b = sides[:, s]
            whole[s] = free[a] & free[b]
            gone[sides[:, s][:, whole[s]]] = True
            free[s] = ~whole[s] & ((a < 0) | whole[a]) & ((b < 0) | whole[b])
        top, left = np.flatnonzero(whole[:-1]), np.flatnonzero(~(whole | gone)[:-1])
        (m, *_), (a, b) = reads[:, top], sides[:, top]
        self.parts[JOINS].append((number[top], tree[top], np.stack([m, reads[0, a], reads[0, b], *reads[1:, a], *reads[1:, b]])))
        self.parts[JOIN] = [(number[left], tree[left], reads[:, left])]
