"""Trees as tiles of three levels: seven splits that are compared at once. For machines that look bytes up in a register.

    %v = lookup(ranks, %slots) > %thresholds : vector<64xi8>                  # 8 trees, a byte per split
    %w = bits of %v                                                           # a byte per tree: which of its splits go right
    at[%p] = tile[at[%p] + exit[%w & 255]], at[%p + 1] = tile[at[%p + 1] + exit[%w >> 8 & 255]], ...      # the child behind that exit
    at = child >= 0 ? tree + 16 * child : none, leaf = child < 0 ? leaf - child : leaf        # between two levels, 16 trees at once
    score += values[leaf[%p] - tile[at[%p] + exit[%w & 255]]], ...            # of a tree's last tile

A threshold is its rank among those of its slot, a prepared row holds how many of them are below it: bytes, exactly. A tile is half a
cache line: eight bytes of thresholds, eight of slots, and eight children of 16 bits, numbered within the tree: tiles from 0 up, leaves
from -1 down. A tree that is at a leaf goes on in a tile whose children are all 0, which changes nothing. All trees take a level before
one takes the next, so that many loads are under way; the last level is taken in the order of the sums.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.passes.tree_leaves import Leaves
from carrot.passes.tree_slots import Slots, of_each

FLIGHT = 8  # trees of a vector, a byte per split
RANKS = 128  # what two registers hold
BLOCK = 16  # thresholds that are compared at once
MOST = BLOCK * BLOCK - 1  # thresholds of a rank
LEVELS = 3
WORDS = 16  # of a tile, 16 bits each: thresholds, slots, and from CHILD on the children
CHILD = 8
LANES = 16  # trees that are taken to their next tile at once
LARGEST = 1 << 15  # splits of a tree


class Ranks:
    """Which ranks a prepared row has: thresholds of a slot, at most MOST of them. of u8[N], rank u8[N]: of each split."""

    def __init__(self, e: Ensemble, slots: Slots) -> None:
        split = np.flatnonzero(e.feature >= 0)
        parts: list[tuple[int, np.ndarray]] = []
        where, rank = np.zeros(len(e.feature), np.int64), np.zeros(len(e.feature), np.int64)
        for nodes in of_each(slots.slot, split):
            known, at = np.unique(slots.threshold[nodes], return_inverse=True)
            where[nodes], rank[nodes] = len(parts) + at // MOST, at % MOST
            parts += [(int(slots.slot[nodes[0]]), known[i : i + MOST]) for i in range(0, len(known), MOST)]
        by_size = sorted(range(len(parts)), key=lambda i: len(parts[i][1]) <= BLOCK)
        self.parts = [parts[i] for i in by_size]
        self.n = len(parts)
        self.n_long = sum(len(t) > BLOCK for _, t in parts)
        self.of = np.argsort(by_size)[where] if parts else where
        self.rank = rank

    def tables(self, slots: Slots) -> tuple[np.ndarray, np.ndarray]:
        """i32[n, 2]: slot and where the table begins; tables: the last of every 16 thresholds, then all (of short ones: all)."""
        where, tables, size = np.zeros((max(self.n, 1), 2), np.int32), [], 0
        for i, (slot, known) in enumerate(self.parts):
            blocks = np.full((BLOCK, BLOCK), slots.highest, slots.np)
            blocks.reshape(-1)[: len(known)] = known
            used = blocks[: len(known) // BLOCK + 1].reshape(-1)
            where[i] = slot, size
            tables.append(np.concatenate([blocks[:, -1], used]) if len(known) > BLOCK else used[:BLOCK])
            size += len(tables[-1])
        return where, np.concatenate(tables) if tables else np.zeros(1, slots.np)


def has_tiles(target: Target | None) -> bool:
    """Whether the target looks tables of 64 bytes up, and compares 64 bytes, in one instruction each."""
    return target is not None and target.arch == "x86-64" and target.byte_table >= 64 and target.vector_bits >= 512


def ranks_if_fit(b: KernelBuilder, e: Ensemble, slots: Slots) -> Ranks | None:
    """None if the target has no such lookups, or there are too many thresholds, or a tree is too large."""
    if not has_tiles(b.target) or slots.categories or slots.n > 2 * RANKS:
        return None
    if np.bincount(e.tree_of_node()[e.feature >= 0], minlength=1).max() >= LARGEST:
        return None
    ranks = Ranks(e, slots)
    return ranks if ranks.n <= RANKS else None


class Tiles:
    """order: the trees, -1: none, as `last` takes them, FLIGHT at a time."""

    def __init__(self, b: KernelBuilder, e: Ensemble, slots: Slots, ranks: Ranks, leaves: Leaves, order: np.ndarray) -> None:
        self.b, self.slots, self.ranked = b, slots, ranks
        deepest = e.heights().astype(np.int64)
        walk = np.argsort(-deepest, kind="stable")  # the order of all levels but the last
        self.flights = FLIGHT * -(-e.n_trees // FLIGHT)
        walk = np.concatenate([walk, np.repeat(walk[-1:], -e.n_trees % LANES)])
        rounds = np.maximum(-(-deepest[walk].reshape(-1, LANES).max(1) // LEVELS), 1)
        rounds = np.maximum(rounds, min(2, rounds[0]))  # all take the first level, if any does
        steps = np.zeros(e.n_trees, np.int64)
        steps[walk[::-1]] = np.repeat(rounds, LANES)[::-1]
        place = np.zeros(e.n_trees + 1, np.int64)
        place[walk[::-1]] = np.arange(len(walk))[::-1]
        place[-1] = len(walk)  # of no tree
        self.places = b.constant(place[order].astype(np.int32), "tree_place")
        count = [LANES * int((rounds > level).sum()) for level in range(2, rounds[0])]
        self.n_steps = len(count)
        self.steps = b.constant(np.array([*count, 0], np.int32), "tree_step")
        tiles, roots = _tiles(e, ranks, leaves, steps, deepest)
        self.tiles = b.constant(tiles.reshape(-1), "tree_tile")
        self.none = WORDS * (len(tiles) - 1)
        self.roots = b.constant(np.append(WORDS * roots[walk], self.none).astype(np.int32), "tree_root")
        self.first_leaf = b.constant(np.append(leaves.base[walk] - 1, len(leaves.values) - 1).astype(np.int32), "tree_leaf_base")
        self.exits = b.constant(_exits(), "tree_exit")
        self.which, self.thresholds = (b.constant(t, "tree_ranked") for t in ranks.tables(slots))
        self.ranks = b.alloc((RANKS if ranks.n > 64 else 64,), "u8")
        self.at, self.leaf = self.roots, self.first_leaf
        if rounds[0] > 1:
            self.at, self.tree, self.leaf = (b.alloc(self.roots.shape, "i32") for _ in range(3))

    def prepare(self, y: Buffer) -> None:
        """Ranks of a prepared row."""
        b, lanes = self.b, BLOCK

        def rank(i: Expr, long: bool) -> None:
            x = b.splat(y[b.cast(self.which[i, 0], "index")], lanes)

            def below(at: Index) -> Expr:
                return b.cast(b.op1("math.ctpop", b.cast(b.to_bits(x > self.thresholds[b.lane_index(at, lanes)]), "u32")), "index")

            first = b.cast(self.which[i, 1], "index")
            out = below(first)
            if long:
                out = out * BLOCK
                out = out + below(first + out + BLOCK)
            self.ranks.store((i,), b.cast(b.cast(out, "i32"), "u8"))

        b.loop(0, self.ranked.n_long, lambda i: rank(i, True))
        b.loop(self.ranked.n_long, self.ranked.n, lambda i: rank(i, False))

    def descend(self) -> None:
        """Take all trees to their last tiles."""
        b, n = self.b, self.roots.shape[0] - 1
        if self.at is self.roots:
            return

        def step(first: Expr, at: Buffer) -> None:
            where = [first + i for i in range(FLIGHT)]
            for p, child in zip(where, self._step(at, where), strict=True):
                self.at.store((p,), child)

        def level(i: Expr) -> None:
            end = b.cast(self.steps[i], "index")
            b.loop(0, end, lambda p: step(p, self.at), step=FLIGHT)
            b.loop(0, end, lambda p: self._enter(p, self.tree, self.leaf), step=LANES)

        self.at.store((n,), self.none)
        self.leaf.store((n,), self.first_leaf[n])
        b.loop(0, self.flights, lambda p: step(p, self.roots), step=FLIGHT)
        b.loop(0, n, lambda p: self._enter(p, self.roots, self.first_leaf), step=LANES)
        b.loop(0, self.n_steps, level)

    def _enter(self, p: Expr, trees: Buffer, leaves: Buffer) -> None:
        """From the children of LANES trees, where their next tiles are."""
        b, lane = self.b, (self.b.lane_index(p, LANES),)
        child, tree, leaf = self.at[lane], trees[lane], leaves[lane]
        inner = child >= 0
        tree = b.select(inner, tree, self.none)
        self.tree.store(lane, tree)
        self.leaf.store(lane, b.select(inner, leaf, leaf - child))
        self.at.store(lane, b.select(inner, tree + child * WORDS, self.none))

    def last(self, g: Expr) -> list[Expr]:
        """Which row of the leaves' values trees order[g * FLIGHT ...] reach."""
        b = self.b
        where = [b.cast(self.places[g * FLIGHT + i], "index") for i in range(FLIGHT)]
        return [b.cast(self.leaf[p] - child, "index") for p, child in zip(where, self._step(self.at, where), strict=True)]

    def _step(self, at: Buffer, where: Sequence[Index]) -> list[Expr]:
        """Of the trees at these places, the child behind the exit that they take."""
        b = self.b
        ks = [b.cast(at[p], "index") for p in where]
        loaded = [b.recast(self.tiles[b.lane_index(k, CHILD)], "u64") for k in ks]
        t, s = (self._together([b.shuffle(a, c, [w, w + 2]) for a, c in zip(loaded[::2], loaded[1::2])]) for w in (0, 1))
        x = b.gather(self.ranks, (0,), b.cast(b.recast(s, "u8"), "i32"))
        word = b.to_bits(x > b.recast(t, "u8"))
        exits = [b.cast(self.exits[b.cast((word >> (8 * i)) & 255, "index")], "index") for i in range(FLIGHT)]
        return [b.cast(self.tiles[k + exit_], "i32") for k, exit_ in zip(ks, exits)]

    def _together(self, parts: list[Expr]) -> Expr:
        while len(parts) > 1:
            parts = [self.b.shuffle(a, c, range(2 * a.lanes)) for a, c in zip(parts[::2], parts[1::2])]
        return parts[0]


def _exits() -> np.ndarray:
    """Per byte of a tile, where the child behind its exit is."""
    mask = np.arange(256)
    at = np.zeros(256, np.int64)
    for _ in range(LEVELS):
        at = 2 * at + 1 + ((mask >> at) & 1)
    return (at - 7 + CHILD).astype(np.uint8)


def _tiles(e: Ensemble, ranks: Ranks, leaves: Leaves, steps: np.ndarray, deepest: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """i16[tiles, WORDS], and each tree's first tile. Made level by level for all trees, then put tree by tree; the last one is of no tree."""
    tree, node = np.arange(e.n_trees), e.roots
    levels = np.clip(deepest - LEVELS * (steps - 1), 1, LEVELS)  # of the first tile
    owners, splits, exits, n_next = [], [], [], []
    while tree.size:
        n = len(tree)
        t, at = np.full((n, 2, 8), 255, np.uint8), np.full((15, n), -1, np.int32)
        t[:, 1] = 0
        at[(1 << (LEVELS - levels)) - 1, np.arange(n)] = node
        for p in range(7):
            here = np.flatnonzero(at[p] >= 0)
            i = at[p, here]
            inner = e.feature[i] >= 0
            at[2 * p + 1, here[~inner]] = i[~inner]
            here, i = here[inner], i[inner]
            t[here, 0, p], t[here, 1, p] = ranks.rank[i], ranks.of[i]
            at[2 * p + 1, here], at[2 * p + 2, here] = e.left[i], e.right[i]
        out = at[7:].T
        following = (out >= 0) & (e.feature[out] >= 0)
        owners.append(tree)
        splits.append(t.view(np.int16).reshape(n, 8))
        exits.append(np.where((out >= 0) & ~following, -1 - leaves.row[out], 0).astype(np.int16))
        n_next.append(following)
        tree, node = np.repeat(tree, following.sum(1)), out[following]
        levels = np.full(len(tree), LEVELS)
    owner, child, inner = np.concatenate(owners), np.concatenate(exits), np.concatenate(n_next)
    number = np.empty(len(owner), np.int64)
    number[np.argsort(owner, kind="stable")] = np.arange(len(owner))
    first = number[: e.n_trees]
    child[inner] = number[e.n_trees :] - first[owner[e.n_trees :]]
    words = np.zeros((len(owner) + 1, WORDS), np.int16)
    words[number, :CHILD], words[number, CHILD:] = np.concatenate(splits), child
    words[-1, : CHILD // 2] = -1
    return words, first


__all__ = ["FLIGHT", "Tiles", "ranks_if_fit"]
