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
    muxes (m, a, b)[4]   what is left, one after the other
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import Ensemble
from carrot.passes.tree_masks import ONES, ZEROS

MAX_PLANES = 12
SAMPLE = 256  # trees by which the number of planes is chosen
SLACK = (1e9, 8.0, 4.0, 3.0, 2.0, 1.5, 1.0)  # the most codes per leaf that a block may have
ANY, NO, YES = np.int32(-1), np.int32(ZEROS), np.int32(ONES)  # a bit that may have either value; bits that are the same for all rows
ALONE = np.int32(-2)  # four bits that are not next to each other
HEIGHT = 4  # levels of a subtree's splits
WRITES = 4  # rows of a gate
SUBTREE, JOIN, MUXES = range(3)  # kinds of gates, in a tree's order
READS = (15, 3, 12)  # rows that a gate names
MADE = 1 << 28  # kind k's results are numbered from MADE * (k + 1), before they have rows
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
    sampled = [some.measure(np.full(len(some.roots), slack)) for slack in SLACK]
    best: tuple[float, int, set[float]] | None = None
    for width in range(low, min(low + 3, MAX_PLANES + 1)):
        slack, muxes = _widest(sampled, SLACK, width)
        if slack is not None:
            cost = muxes / max(1, len(some.roots)) + _lookup_cost(width, size, e.n_trees)
            best = (cost, width, set(slack.tolist())) if best is None or cost < best[0] else best
    if best is None:
        return None
    tried = sorted(best[2] | {SLACK[-1]}, reverse=True)
    shape = some if len(some.roots) == e.n_trees else _Shape(e, node_mask)
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
    """The splits of an ensemble level by level, deepest first; of at most `some` trees."""

    def __init__(self, e: Ensemble, node_mask: np.ndarray, some: int | None = None) -> None:
        pick = np.arange(e.n_trees) if some is None or e.n_trees <= some else np.linspace(0, e.n_trees - 1, some).astype(int)
        self.e, self.node_mask, self.roots = e, node_mask, e.roots[pick].astype(np.int64)
        self.tree = np.full(len(e.feature), -1, np.int64)
        self.tree[self.roots] = np.arange(len(pick))
        self.levels: list[np.ndarray] = []
        level = self.roots
        while level.size:
            split = level[e.feature[level] >= 0]
            left, right = e.left[split].astype(np.int64), e.right[split].astype(np.int64)
            self.tree[left] = self.tree[right] = self.tree[split]
            self.levels.append(split)
            level = np.concatenate([left, right])
        self.levels.reverse()
        self.leaves = np.flatnonzero((e.feature < 0) & (self.tree >= 0))
        # of the splits in the order of the levels: how many there are before each level, their trees and children (the last number: a leaf)
        self.splits = np.concatenate([*self.levels, self.roots[:0]])
        n = len(self.splits)
        self.number = np.full(len(e.feature), n, np.int32)
        self.number[self.splits] = np.arange(n)
        self.ends = np.cumsum([0, *map(len, self.levels)]).tolist()
        self.of, self.left, self.right = self.tree[self.splits], self.number[e.left[self.splits]], self.number[e.right[self.splits]]
        under = np.ones(n + 1, np.int32)
        for i, j in zip(self.ends, self.ends[1:]):
            under[i:j] = under[self.left[i:j]] + under[self.right[i:j]]
        self.under = under[:n]
        self.count = np.ones(len(e.feature), np.int64)
        self.count[self.splits] = self.under

    def blocks(self, slack: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """i8[splits + 1]: log2 of the codes of a split that is a block, -1: it is not, 0: a leaf; i8[splits]: of its smaller child."""
        n = len(self.splits)
        width, less = np.zeros(n + 1, np.int8), np.zeros(n, np.int8)
        most = np.minimum(np.frexp(np.maximum(2, slack[self.of] * self.under))[1] - 1, 47).astype(np.int8)
        for i, j in zip(self.ends, self.ends[1:]):
            left, right = width[self.left[i:j]], width[self.right[i:j]]
            wide = np.maximum(left, right) + np.int8(1)
            less[i:j] = np.minimum(left, right)
            width[i:j] = np.where((less[i:j] >= 0) & (wide <= most[i:j]), wide, np.int8(-1))
        return width, less

    def measure(self, slack: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Planes and about how many muxes each tree takes."""
        width, less = self.blocks(slack)
        n, above = len(self.roots), np.flatnonzero(width[:-1] < 0)
        codes = np.where(width >= 0, np.exp2(width.astype(np.float64)), 0)
        total = codes[self.number[self.roots]] + np.bincount(self.of[above], codes[self.left[above]] + codes[self.right[above]], n)
        planes = np.ceil(np.log2(total)).astype(np.int64)
        return planes, np.bincount(self.of, np.where(width[:-1] >= 0, less, 0.85 * planes[self.of]), n)

    def network(self, slack: np.ndarray, n_planes: int, first: int) -> Muxes:
        e = self.e
        n = len(e.feature)
        found, _ = self.blocks(slack)
        width = np.where(e.feature < 0, 0, found[self.number]).astype(np.int32)
        above = self.splits[found[:-1] < 0]
        whole = np.zeros(n, bool)  # blocks that are not part of a bigger one
        whole[self.roots] = whole[e.left[above]] = whole[e.right[above]] = True
        whole &= width >= 0
        code, free = self._numbered(width, whole), np.zeros(n, np.int32)  # free: bits of a leaf's code that do not matter
        number = np.cumsum(e.feature >= 0, dtype=np.int64) - 1  # of a split among the splits
        number[e.feature < 0] = -1
        n_groups = -(-n_planes // WRITES)
        planes = np.full((int(number.max(initial=-1)) + 2, n_groups * WRITES), ZEROS, np.int32)  # the last row is for leaves
        group = np.full((len(planes), n_groups), ALONE, np.int32)  # the first of four planes that one gate made
        made = [_Made(kind) for kind in (SUBTREE, JOIN, MUXES)]
        head, tops, masks = self._subtrees(width)
        gate = np.full(n, ALONE)  # of a subtree's top: its planes
        gate[tops] = made[SUBTREE].add(self.tree[tops], masks)
        bit, quad = np.arange(n_groups * WRITES, dtype=np.int32), np.arange(n_groups, dtype=np.int32)
        for s in self.levels:
            left, right = e.left[s].astype(np.int64), e.right[s].astype(np.int64)
            m = self.node_mask[s].astype(np.int32)[:, None]
            wl, wr, top = width[left], width[right], width[s] - 1
            a, b = (self._bits(number[child], w, planes, code[child], top) for child, w in ((left, wl), (right, wr)))
            a = np.where(bit == top[:, None], NO, a)
            b = np.where(bit == top[:, None], YES, b)
            direct = (a == NO) & (b == YES)
            mux = (a != b) & (a != ANY) & (b != ANY) & ~direct
            out = np.where(direct, m, np.where(a == ANY, b, a))
            ga, gb = (self._groups(number[child], w, group, top) for child, w in ((left, wl), (right, wr)))
            own = quad == top[:, None] // WRITES
            join = (ga >= 0) & (gb >= 0) & ~own
            four = np.where(ga == ANY, gb, np.where(gb == ANY, ga, ALONE))
            row, column = np.nonzero(join)
            four[row, column] = made[JOIN].add(self.tree[s[row]], np.stack([m[row, 0], ga[row, column], gb[row, column]], 1))
            row, column = np.nonzero(own)
            four[row, column] = gate[s[row]]
            mux &= ~np.repeat(join | own & (head[s] >= 0)[:, None], WRITES, axis=1)
            whole4 = np.repeat(four >= 0, WRITES, axis=1)
            out = np.where(whole4, np.repeat(four, WRITES, axis=1) + bit % WRITES, out)
            row, column = np.nonzero(mux)
            out[row, column] = made[MUXES].add(self.tree[s[row]], np.stack([m[row, 0], a[row, column], b[row, column]], 1))
            planes[number[s]] = np.where(out == ANY, NO, out)
            group[number[s]] = four
            side = top >= 0
            code[right[side]] = 1 << top[side]
            for child, w in ((left, wl), (right, wr)):
                free[child[side]] = (1 << top[side]) - (1 << w[side])
        return self._finish([gates.done() for gates in made], planes[number[self.roots], :n_planes], code, free, first)

    def _numbered(self, width: np.ndarray, whole: np.ndarray) -> np.ndarray:
        """i32[N]: the first code of each whole block; in a tree the biggest come first, equal ones from left to right."""
        place = np.zeros(len(width), np.int64)
        for s in reversed(self.levels):
            place[self.e.left[s]] = place[s]
            place[self.e.right[s]] = place[s] + self.count[self.e.left[s]]
        blocks = np.flatnonzero(whole)
        blocks = blocks[np.lexsort((place[blocks], -width[blocks], self.tree[blocks]))]
        size = 1 << width[blocks]
        end = np.cumsum(size)
        new = np.flatnonzero(np.diff(self.tree[blocks], prepend=-1))
        start = end - size
        code = np.zeros(len(width), np.int32)
        code[blocks] = start - np.repeat(start[new], np.diff(np.append(new, len(blocks))))
        return code

    def _subtrees(self, width: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """i64[N]: the top split of the subtree gate that computes a split's bit, -1: none does; the top splits, [gates, 15] their masks."""
        e, n = self.e, len(width)
        head, level, place = np.full(n, -1), (HEIGHT - width) % HEIGHT, np.zeros(n, np.int64)
        block, muxes = width.copy(), np.zeros(n, np.int64)
        for s in reversed(self.levels):
            s = s[width[s] > 0]
            head[s] = np.where(head[s] < 0, s, head[s])
            below = []
            for side, child in enumerate((e.left[s], e.right[s])):
                block[child] = block[s]
                same = (width[child] > 0) & ((width[child] - 1) // HEIGHT == (width[s] - 1) // HEIGHT)
                one, top = child[same], s[same]
                head[one] = head[top]
                place[one] = (2 * place[top] + side) << (level[one] - level[top] - 1)
                below.append(np.where(same, HEIGHT - level[child], 0))
            np.add.at(muxes, head[s], np.minimum(*below))
        split = np.flatnonzero(head >= 0)
        used = (muxes[head[split]] >= WORTH) | (block[head[split]] > HEIGHT)
        head[split[~used]] = -1
        split = split[used]
        tops = np.flatnonzero(head == np.arange(n))
        masks = np.full((len(tops), READS[SUBTREE]), ZEROS, np.int32)
        masks[np.searchsorted(tops, head[split]), (1 << level[split]) - 1 + place[split]] = self.node_mask[split]
        return head, tops, masks

    @staticmethod
    def _groups(number: np.ndarray, width: np.ndarray, group: np.ndarray, top: np.ndarray) -> np.ndarray:
        """[splits, groups]: the first of the four rows of a child's planes, ANY where the child has none of its own, ALONE where they are apart."""
        begin = np.arange(group.shape[1], dtype=np.int32) * WRITES
        width, joined = width[:, None], top[:, None] >= 0
        own = np.where((width < 0) | (begin + np.where(joined, 0, WRITES - 1) < width), group[number], ALONE)
        return np.where(joined & (begin >= width), ANY, own)

    @staticmethod
    def _bits(number: np.ndarray, width: np.ndarray, planes: np.ndarray, code: np.ndarray, top: np.ndarray) -> np.ndarray:
        """[splits, planes]: a child's contribution to each plane of its parent: its own, and above them any, or its block's number."""
        bit = np.arange(planes.shape[1], dtype=np.int32)
        above = np.where(top[:, None] >= 0, np.where(bit < top[:, None], ANY, NO), np.where(code[:, None] >> bit & 1 == 1, YES, NO))
        return np.where((width[:, None] < 0) | (bit < width[:, None]), planes[number], above)

    def _finish(self, made: Sequence[_Made], roots: np.ndarray, code: np.ndarray, free: np.ndarray, first: int) -> Muxes:
        n_trees = len(self.roots)
        row, begins, places, final = np.full(n_trees, first), [], [], []
        for gates in made:
            slots = WRITES // gates.rows  # of a gate
            count = np.bincount(gates.tree, minlength=n_trees)
            within = np.empty(len(gates.tree), np.int64)
            within[np.argsort(gates.tree, kind="stable")] = np.arange(len(gates.tree)) - np.repeat(np.cumsum(count) - count, count)
            begin = np.append(0, np.cumsum(-(-count // slots)))
            final.append((row[gates.tree] + within * gates.rows)[:, None] + np.arange(gates.rows))
            places.append(begin[gates.tree] * slots + within)
            begins.append(begin)
            row = row + WRITES * np.diff(begin)
        programs = []
        for gates, place, begin in zip(made, places, begins, strict=True):
            program = np.zeros((int(begin[-1]) * WRITES // gates.rows, gates.reads.shape[1]), np.uint16)
            program[place] = _resolve(gates.reads, final)
            programs.append(program.reshape(int(begin[-1]), READS[gates.kind]))
        for s in reversed(self.levels):
            for child in (self.e.left[s], self.e.right[s]):
                code[child] |= code[s]
                free[child] |= free[s]
        codes, leaves, spare = code[self.leaves].astype(np.int64), self.leaves, free[self.leaves].astype(np.int64)
        for p in range(roots.shape[1]):
            more = np.flatnonzero(spare >> p & 1)
            if len(more):
                codes, leaves, spare = np.append(codes, codes[more] | 1 << p), np.append(leaves, leaves[more]), np.append(spare, spare[more])
        return Muxes(tuple(programs), np.stack(begins, 1), _resolve(roots, final), codes, self.e.left[leaves], self.tree[leaves], first)


class _Made:
    """The gates of one kind, single muxes if they are MUXES; their results have numbers, `rows` each."""

    def __init__(self, kind: int) -> None:
        self.kind, self.rows = kind, 1 if kind == MUXES else WRITES
        self.tree, self.reads = np.zeros(0, np.int64), np.zeros((0, READS[kind] * self.rows // WRITES), np.int32)
        self._parts: list[tuple[np.ndarray, np.ndarray]] = [(self.tree, self.reads)]
        self._next = MADE * (kind + 1)

    def add(self, tree: np.ndarray, reads: np.ndarray) -> np.ndarray:
        """The number of the first result of each."""
        self._parts.append((tree, reads))
        numbers = self._next + self.rows * np.arange(len(tree), dtype=np.int32)
        self._next += self.rows * len(tree)
        return numbers

    def done(self) -> _Made:
        self.tree, self.reads = (np.concatenate(x) for x in zip(*self._parts, strict=True))
        return self


def _resolve(refs: np.ndarray, final: Sequence[np.ndarray]) -> np.ndarray:
    """References to masks: the results of gates get their rows."""
    out = refs.astype(np.int32)
    for kind, rows in enumerate(final):
        mine = refs // MADE == kind + 1
        out[mine] = rows.reshape(-1)[refs[mine] - MADE * (kind + 1)]
    return out
