"""Trees as tiles of three levels: seven splits that are compared at once. For machines that look bytes up in a register.

    %v = lookup(ranks, %slots) > %thresholds : vector<64xi8>                  # 8 trees, a byte per split
    %w = bits of %v                                                           # a byte per tree: which of its splits go right
    at[%p] = next[at[%p]] + exit[%w & 255], at[%p + 1] = next[..] + exit[%w >> 8 & 255], ...   # the tile behind that exit
    score += payload[last[at[%p]] + exit[%w & 255]], ...                      # of a tree's last tile: the leaf

A threshold is its rank among those of its slot, a prepared row holds how many of them are below it: bytes, exactly. A leaf
above the last level is a tile that is its own child. A tile is three words: thresholds, slots, next and last. All trees take
a level before one takes the next, so that many loads are under way; the last level is taken in the order of the sums.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.passes.tree_slots import Slots, of_each

FLIGHT = 8  # trees of a vector, a byte per split
RANKS = 128  # what two registers hold
BLOCK = 16  # thresholds that are compared at once
MOST = BLOCK * BLOCK - 1  # thresholds of a rank
LEVELS = 3


class Ranks:
    """Which ranks a prepared row has: thresholds of a slot, at most MOST of them. of u8[N], rank u8[N]: of each split."""

    def __init__(self, slots: Slots) -> None:
        e = slots.e
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


def ranks_if_fit(b: KernelBuilder, slots: Slots) -> Ranks | None:
    """None if the target has no such lookups, or there are too many thresholds."""
    if not has_tiles(b.target) or slots.categories or slots.n > 2 * RANKS:
        return None
    ranks = Ranks(slots)
    return ranks if ranks.n <= RANKS else None


class Tiles:
    """order: the trees, -1: none, as `last` takes them, FLIGHT at a time."""

    def __init__(self, b: KernelBuilder, e: Ensemble, slots: Slots, ranks: Ranks, payload: np.ndarray, order: np.ndarray) -> None:
        self.b, self.slots, self.ranked = b, slots, ranks
        deepest = e.heights().astype(np.int64)
        walk = np.argsort(-deepest, kind="stable")  # the order of all levels but the last
        walk = np.concatenate([walk, np.repeat(walk[-1:], -e.n_trees % FLIGHT)])
        rounds = np.maximum(-(-deepest[walk].reshape(-1, FLIGHT).max(1) // LEVELS), 1)
        rounds = np.maximum(rounds, min(2, rounds[0]))  # all take the first level, if any does
        steps = np.zeros(e.n_trees, np.int64)
        steps[walk[::-1]] = np.repeat(rounds, FLIGHT)[::-1]
        place = np.zeros(e.n_trees + 1, np.int64)
        place[walk[::-1]] = np.arange(len(walk))[::-1]
        place[-1] = len(walk)  # of no tree
        self.places = b.constant(place[order].astype(np.int32), "tree_place")
        levels = [FLIGHT * np.flatnonzero(rounds > level) for level in range(2, rounds[0])]
        self.n_steps = sum(map(len, levels))
        self.steps = b.constant(np.concatenate([*levels, [0]]).astype(np.int32), "tree_step")
        tiles, values, roots = _tiles(e, ranks, steps, deepest, payload)
        self.tiles = b.constant(tiles.reshape(-1), "tree_tile")
        self.values = b.constant(values, "tree_payload")
        self.none = 3 * (len(tiles) - 1)
        self.roots = b.constant((3 * np.append(roots[walk], len(tiles) - 1)).astype(np.int32), "tree_root")
        self.next_exit, self.last_exit = (b.constant(t, "tree_exit") for t in _exits())
        self.which, self.thresholds = (b.constant(t, "tree_ranked") for t in ranks.tables(slots))
        self.ranks = b.alloc((RANKS if ranks.n > 64 else 64,), "u8")
        self.at = b.alloc(self.roots.shape, "i32") if rounds[0] > 1 else self.roots

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
            for p, (next_, exit_) in zip(where, self._step(at, where, self.next_exit, 0), strict=True):
                self.at.store((p,), b.bitcast(next_ + exit_, "i32"))

        self.at.store((n,), self.none)
        b.loop(0, n, lambda p: step(p, self.roots), step=FLIGHT)
        b.loop(0, self.n_steps, lambda i: step(b.cast(self.steps[i], "index"), self.at))

    def last(self, g: Expr) -> list[Expr]:
        """The payload of the leaves that trees order[g * FLIGHT ...] reach."""
        b = self.b
        where = [b.cast(self.places[g * FLIGHT + i], "index") for i in range(FLIGHT)]
        return [self.values[b.cast(leaf + exit_, "index")] for leaf, exit_ in self._step(self.at, where, self.last_exit, 32)]

    def _step(self, at: Buffer, where: Sequence[Index], exits: Buffer, shift: int) -> list[tuple[Expr, Expr]]:
        """Of the trees at these places, the word behind their tile's exits and which exit they take."""
        b = self.b
        ks = [b.cast(at[p], "index") for p in where]
        loaded = [self.tiles[b.lane_index(k, 2)] for k in ks]
        t, s = (self._together([b.shuffle(a, c, [w, w + 2]) for a, c in zip(loaded[::2], loaded[1::2])]) for w in (0, 1))
        x = b.gather(self.ranks, (0,), b.cast(b.recast(s, "u8"), "i32"))
        word = b.to_bits(x > b.recast(t, "u8"))
        bytes_ = [b.cast((word >> (8 * i)) & 255, "index") for i in range(FLIGHT)]
        return [(b.cast(self.tiles[k + 2] >> shift, "u32"), b.cast(exits[m], "u32")) for k, m in zip(ks, bytes_)]

    def _together(self, parts: list[Expr]) -> Expr:
        while len(parts) > 1:
            parts = [self.b.shuffle(a, c, range(2 * a.lanes)) for a, c in zip(parts[::2], parts[1::2])]
        return parts[0]


def _exits() -> tuple[np.ndarray, np.ndarray]:
    """Per byte of a tile the exit, in words of a tile and as it is."""
    mask = np.arange(256)
    at = np.zeros(256, np.int64)
    for _ in range(LEVELS):
        at = 2 * at + 1 + ((mask >> at) & 1)
    return (3 * (at - 7)).astype(np.uint8), (at - 7).astype(np.uint8)


def _tiles(e: Ensemble, ranks: Ranks, steps: np.ndarray, deepest: np.ndarray, payload: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """i64[tiles, 3], the leaves' payload, and each tree's first tile. Level by level for all trees, then put tree by tree.

    The last tile and its payload are those of no tree: -0.0, which changes no sum."""
    tree, node = np.arange(e.n_trees), e.roots.astype(np.int64)
    levels = np.clip(deepest - LEVELS * (steps - 1), 1, LEVELS)  # of the first tile
    done: list[tuple[np.ndarray, ...]] = []
    leaves: list[tuple[np.ndarray, np.ndarray]] = []
    n_tiles = n_leaves = 0
    level = 0
    while tree.size:
        n = len(tree)
        t, s = np.full((n, 8), 255, np.uint8), np.zeros((n, 8), np.uint8)
        at = np.full((15, n), -1, np.int32)
        start = (1 << (LEVELS - levels)) - 1
        at[start, np.arange(n)] = node
        for p in range(7):
            here = np.flatnonzero(at[p] >= 0)
            i = at[p, here]
            inner = e.feature[i] >= 0
            at[2 * p + 1, here[~inner]] = i[~inner]
            here, i = here[inner], i[inner]
            t[here, p], s[here, p] = ranks.rank[i], ranks.of[i]
            at[2 * p + 1, here], at[2 * p + 2, here] = e.left[i], e.right[i]
        exits = at[7:]
        exits[:, node < 0] = -1
        loop = (node >= 0) & (e.feature[node] < 0)
        last = level == steps[tree] - 1
        used = np.zeros(n, np.int64)
        for p, exit_ in enumerate(exits, 1):
            used[exit_ >= 0] = p
        n_next = np.where(last | loop, 0, used)
        n_last = np.where(last | loop, used, 0)
        ids = n_tiles + np.arange(n)
        following = n_tiles + n + np.cumsum(n_next) - n_next
        reached = n_leaves + np.cumsum(n_last) - n_last
        done.append((tree, t.view(np.int64)[:, 0], s.view(np.int64)[:, 0], np.where(loop, ids, following), reached))
        of = np.repeat(np.arange(n), n_last)
        exit_ = np.arange(len(of)) - np.repeat(reached - n_leaves, n_last)
        leaves.append((tree[of], exits[exit_, of]))
        n_tiles += n
        n_leaves += len(of)
        of = np.repeat(np.arange(n), n_next)
        exit_ = np.arange(len(of)) - np.repeat(following - n_tiles, n_next)
        tree, node = tree[of], exits[exit_, of]
        levels = np.full(len(tree), LEVELS)
        level += 1
    owner, t, s, following, reached = (np.concatenate(c) for c in zip(*done))
    leaf_owner, leaf = (np.concatenate(c) for c in zip(*leaves))
    number, leaf_number = _by_tree(owner), _by_tree(leaf_owner)
    words = np.full((n_tiles + 1, 3), -1, np.int64)
    words[number, 0], words[number, 1] = t, s
    words[number, 2] = 3 * number[np.minimum(following, n_tiles - 1)] + (leaf_number[np.minimum(reached, n_leaves - 1)] << 32)
    words[-1, 1:] = 0, 3 * n_tiles + (n_leaves << 32)
    values = np.zeros(n_leaves + 1, payload.dtype)
    values[leaf_number] = np.where(leaf >= 0, payload[leaf], 0)
    values[-1] = np.iinfo(payload.dtype).min
    return words, values, number[: e.n_trees]


def _by_tree(owner: np.ndarray) -> np.ndarray:
    """Each entry's place when they are put tree by tree."""
    number = np.zeros(len(owner), np.int64)
    number[np.argsort(owner, kind="stable")] = np.arange(len(owner))
    return number


__all__ = ["FLIGHT", "Tiles", "ranks_if_fit"]
