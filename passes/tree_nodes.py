"""Trees as nodes of eight bytes, several trees walked at once, one split after the other and without a branch on a row.

    for %g = 0 to groups:                                 # trees of about one depth
      for %d = 0 to depth[%g]:                            # a leaf is its own left child and always goes left
        %w = word[%k] ; %k = %w >> 6 + (y[%w & 63] > threshold[%k])         # for each tree in flight
      reached[position] = threshold[%k]                   # a leaf's threshold is its value, or says where it is
    y[s] = thresholds of slot s below x                   # float64: nodes hold ranks
    %right = bit y[%w & 63] + threshold[%k] of way        # with sets: bits by category, then by set; and ones and then zeros

In uneven trees a group ends when all have arrived. Siblings are neighbours: the right child is the left one's successor. Four
pairs of siblings are a cache line: a pair, and those below it that most leaves are behind.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.tree import Ensemble
from carrot.passes.tree_slots import Slots, of_each

LINE = 4  # pairs of siblings
FLIGHT = 16
RANKED = 512  # splits per slot: from here on float64 thresholds are worth ranks
STEPS = 2  # between two looks at whether all have arrived
WORD = 32  # bits for a node's left child and slot
CHUNK = 1 << 26  # bits of sets that are turned at once
UNEVEN = 5  # levels that the average leaf is above its tree's deepest: from here on groups end when all trees have arrived


def narrows(e: Ensemble, slots: Slots) -> bool:
    """Whether nodes hold ranks: next to sets, and of float64 thresholds where a row's ranks are few against the nodes it meets."""
    return bool(slots.categories) or slots.dtype == "i64" and int((e.feature >= 0).sum()) > RANKED * slots.n


def placed(e: Ensemble) -> np.ndarray:
    """i64[N]: where each node goes: roots, then whole lines tree by tree, then the rest."""
    n = len(e.feature)
    size = np.ones(n, np.int64)
    levels = [e.roots.astype(np.int64)]
    while levels[-1].size:
        inner = levels[-1][e.feature[levels[-1]] >= 0]
        levels.append(np.concatenate([e.left[inner], e.right[inner]]).astype(np.int64))
    for level in reversed(levels):
        inner = level[e.feature[level] >= 0]
        size[inner] += size[e.left[inner]] + size[e.right[inner]]
    size[e.feature < 0] = 0
    tree, top = np.arange(e.n_trees), e.roots.astype(np.int64)
    tree, top = tree[size[top] > 0], top[size[top] > 0]
    owners, lines = [], []
    while top.size:  # each of `top`: a split whose pair of children begins a line
        rows = np.arange(len(top))
        line = np.full((len(top), LINE), -1, np.int64)
        open_ = np.full((len(top), LINE + 1), -1, np.int64)  # splits whose pairs may follow
        open_[:, 0] = top
        for i in range(LINE):
            weight = np.where(open_ >= 0, size[open_], 0)
            best = weight.argmax(1)
            split = np.where(weight[rows, best] > 0, open_[rows, best], -1)
            line[:, i] = split
            open_[rows, best] = np.where(split >= 0, e.left[split], -1)
            open_[:, i + 1] = np.where(split >= 0, e.right[split], -1)
        owners.append(tree)
        lines.append(line)
        row, column = np.nonzero((open_ >= 0) & (size[open_] > 0))
        tree, top = tree[row], open_[row, column]
    number = np.zeros(n, np.int64)
    number[e.roots] = np.arange(e.n_trees)
    if not lines:
        return number
    owner, line = np.concatenate(owners), np.concatenate(lines)
    order = np.lexsort((owner, (line < 0).any(1)))
    split = line[order].reshape(-1)
    split = split[split >= 0]
    first = -(-e.n_trees // (2 * LINE)) * 2 * LINE
    number[e.left[split]] = first + 2 * np.arange(len(split))
    number[e.right[split]] = first + 2 * np.arange(len(split)) + 1
    return number


class Nodes:
    """The trees of e. payload [N]: what leaves hold, inline: the bits of their values, as wide as slots.dtype; else an i32."""

    def __init__(self, b: KernelBuilder, e: Ensemble, slots: Slots, payload: np.ndarray, position: np.ndarray, inline: bool) -> None:
        self.b, self.slots, self.e = b, slots, e
        b.attrs["scalar"] = True  # LLVM would gather for the trees in flight, which is slower
        depth, owner, leaf = e.depths(), e.tree_of_node(), e.feature < 0
        deepest = e.heights()
        self.uneven = bool((deepest[owner[leaf]] - depth[leaf]).mean() > UNEVEN)
        self.flight = flight = min(FLIGHT, e.n_trees) if getattr(b.target, "hosted", True) else 1
        order = np.argsort(deepest, kind="stable")
        self.groups = -(-e.n_trees // flight)
        order = np.concatenate([order, np.repeat(order[-1:], self.groups * flight - e.n_trees)])  # the last group may walk a tree twice
        self.steps = b.constant(deepest[order].reshape(self.groups, flight).max(1).astype(np.int32), "tree_steps")
        number = placed(e)
        self.roots = b.constant(number[e.roots[order]].astype(np.int32), "tree_root")
        self.position = b.constant(position[order].astype(np.int32), "tree_position")
        n = int(number.max()) + 1
        self.bits = (slots.n - 1).bit_length()
        self.narrow = (n << self.bits) < 2**WORD
        word, threshold = np.zeros(n, np.uint32), np.zeros(n, slots.np)
        word[number] = number[np.where(leaf, np.arange(len(leaf)), e.left)]
        self.ranked = narrows(e, slots)
        threshold[number] = self._ranks() if self.ranked else slots.threshold
        if slots.categories:
            self._turn_sets(threshold, number, int(payload[leaf].max()))
        threshold[number[leaf]] = payload[leaf]
        if self.narrow:
            word[number] = (word[number] << self.bits) | slots.slot.astype(np.uint32)
        else:
            slot = np.zeros(n, np.int32)
            slot[number] = slots.slot
            self.slot = b.constant(slot, "tree_slot")
        self.together = self.ranked or slots.dtype == "i32"
        if self.together:
            self.nodes = b.constant(np.stack([word.view(np.int32), threshold.astype(np.int32)], 1), "tree_node")
        else:
            self.words, self.thresholds = b.constant(word.view(np.int32), "tree_left"), b.constant(threshold, "tree_threshold")

    def _turn_sets(self, threshold: np.ndarray, number: np.ndarray, most: int) -> None:
        """The bits that tell which way to go, at y[slot] + threshold: of a categorical split, by category, then by set. Before them ones,
        then zeros: of a numeric one whose ranks differ by the distance from where they meet, and of a leaf, whose payload is at most `most`."""
        b, slots, e = self.b, self.slots, self.e
        self.meet = -(-(self.longest + 1) // 32) * 32
        numeric = np.zeros(self.meet // 32 + max(self.meet, most + 1) // 32 + 1, np.int32)
        numeric[: self.meet // 32] = -1
        parts, where, size = [numeric], np.zeros((len(slots.categories), 2), np.uint32), 32 * len(numeric)
        for nodes in of_each(slots.slot, np.flatnonzero((e.feature >= 0) & (slots.slot >= slots.first_category))):
            at = int(slots.slot[nodes[0]]) - slots.first_category
            words = slots.categories[at][2]
            begins, which = np.unique(slots.threshold[nodes], return_inverse=True)
            threshold[number[nodes]] = which
            row = -(-len(begins) // 32) * 32
            where[at] = size, row
            size += row * words * 32
            chunk = max(1, CHUNK // (32 * len(begins)))
            for first in range(0, words, chunk):
                some = ~slots.sets[begins[:, None] + np.arange(first, min(first + chunk, words))]
                bits = np.unpackbits(np.ascontiguousarray(some).view(np.uint8), axis=1, bitorder="little")  # [set, category]
                turned = np.packbits(np.pad(bits.T, ((0, 0), (0, row - len(begins)))), axis=1, bitorder="little")
                parts.append(np.ascontiguousarray(turned).view(np.int32).reshape(-1))
        self.way, self.set_rows = b.constant(np.concatenate(parts), "tree_way"), b.constant(where.view(np.int32), "tree_set_row")

    def _ranks(self) -> np.ndarray:
        """i32[N]: the rank of each split's threshold among its slot's, which go into a table that is searched by halves."""
        b, slots = self.b, self.slots
        rank = slots.threshold.astype(np.int32)
        split = np.flatnonzero((self.e.feature >= 0) & (slots.slot < slots.first_category))
        where, tables, size = np.zeros((slots.n, 2), np.int32), [np.full(1, slots.highest, slots.np)], 1
        for nodes in of_each(slots.slot, split):
            known, rank[nodes] = np.unique(slots.threshold[nodes], return_inverse=True)
            where[slots.slot[nodes[0]]] = size, len(known)
            tables += [known, tables[0]]
            size += len(known) + 1
        self.where, self.tables = b.constant(where, "tree_ranked"), b.constant(np.concatenate(tables), "tree_ranked")
        self.longest = max(len(t) for t in tables)
        self.ranks = b.alloc((slots.n,), "i32")
        return rank

    def _prepare(self, y: Buffer) -> Buffer:
        """The row that the nodes' thresholds are for."""
        b, slots = self.b, self.slots
        if not self.ranked:
            return y
        sets = bool(slots.categories)

        def rank(s: Expr) -> None:
            x, first, last = y[s], *(b.cast(self.where[s, i], "index") for i in (0, 1))
            at = b.const(0, "index")
            for half in (1 << i for i in reversed(range(int(self.longest).bit_length()))):
                at = b.select(self.tables[first + b.minimum(at + (half - 1), last)] < x, at + half, at)
            below = b.cast(at, "i32")
            self.ranks.store((s,), self.meet - below if sets else below)

        def set_row(i: Expr) -> None:
            code = b.cast(y[i + slots.first_category], "i32")
            self.ranks.store((i + slots.first_category,), code * self.set_rows[i, 1] + self.set_rows[i, 0])

        b.loop(0, slots.first_category, rank)
        self.ranks.store((slots.leaf,), self.meet if sets else -(2**31))
        if sets:
            b.loop(0, len(slots.categories), set_row)
        return self.ranks

    def walk(self, y: Buffer, put: Callable[[Expr, Expr], None]) -> None:
        """put(position, payload) for every tree."""
        b, flight = self.b, self.flight
        y = self._prepare(y)

        def group(g: Expr) -> None:
            ks = [b.cast(self.roots[g * flight + i], "index") for i in range(flight)]
            if self.uneven:
                *ks, _ = b.while_([*ks, b.const(1, "index")], lambda *c: b.ne(c[-1], 0), lambda *c: self._some_steps(y, c[:-1]))
            else:
                ks = b.loop(0, b.cast(self.steps[g], "index"), lambda _, *c: [self._step(y, k) for k in c], ks)
            for i, k in enumerate(ks):
                put(b.cast(self.position[g * flight + i], "index"), self._payload(k))

        b.loop(0, self.groups, group)

    def _some_steps(self, y: Buffer, ks: tuple[Expr, ...]) -> list[Expr]:
        """The nodes some steps on, and whether one moved in the last of them."""
        for _ in range(STEPS):
            before, ks = ks, tuple(self._step(y, k) for k in ks)
        moved = ks[0] ^ before[0]
        for k, old in zip(ks[1:], before[1:], strict=True):
            moved = moved | (k ^ old)
        return [*ks, moved]

    def _payload(self, k: Expr) -> Expr:
        return self.nodes[k, 1] if self.together else self.thresholds[k]

    def _step(self, y: Buffer, k: Expr) -> Expr:
        b = self.b
        word = b.bitcast(self.nodes[k, 0] if self.together else self.words[k], "u32")
        slot = word & (2**self.bits - 1) if self.narrow else b.bitcast(self.slot[k], "u32")
        left = word >> self.bits if self.narrow else word
        value, t = y[b.cast(slot, "index")], self._payload(k)
        right = value > t
        if self.slots.categories:
            bit = b.bitcast(value + t, "u32")
            right = (b.bitcast(self.way[b.cast(bit >> 5, "index")], "u32") >> (bit & 31)) & 1
        return b.cast(left, "index") + b.cast(right, "index")


__all__ = ["Nodes"]
