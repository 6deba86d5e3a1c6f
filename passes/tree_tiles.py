"""Trees as tiles of three levels: seven splits that are compared at once. For machines that look bytes up in a register.

    %v = lookup(ranks, %slots) > %thresholds : vector<64xi8>                  # 8 trees, a byte per split
    %w = bits of %v                                                           # a byte per tree: which of its splits go right
    at[%p] = next[at[%p]] + exit[%w & 255], at[%p + 1] = next[..] + exit[%w >> 8 & 255], ...   # the tile behind that exit
    score += payload[last[at[%p]] + exit[%w & 255]], ...                      # of a tree's last tile: the leaf

A threshold is its rank among those of its slot, a prepared row holds how many of them are below it: bytes, exactly. Of a set of categories
it holds 0 if the row's is in it, else 1: a table has a row of these bytes for each category that some set tells from those beyond. All trees take
a level before one takes the next, so that many loads are under way; the last level is taken in the order of the sums.

There are two kinds of tiles. The above are three words: thresholds, slots, next and last; all exits up to the last used one are there,
and a leaf above the last level is a tile that is its own child. The first tiles of all trees also lie side by side, so that no byte
of them leaves the vectors:

    %v = lookup(ranks, slots[%g]) > thresholds[%g] : vector<64xi8>
    at[%g] = next[%g] + lookup(exit, bits of %v) : vector<8xi32>

Where these would fill the cache (big trees that grew leaf by leaf)
tiles are four words, the last two of them eight children of 16 bits, numbered within the tree: tiles from 0 up, leaves from -1 down:

    at[%p] = child[at[%p] ^ exit[%w & 255]], ...
    at = child >= 0 ? tree + 16 * child : none, leaf = child < 0 ? leaf - child : leaf         # between two levels, 16 trees at once
    score += values[leaf[%p] - child[at[%p] ^ exit[%w & 255]]], ...

A tree that is at a leaf then goes on in a tile whose children are all 0, which changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble, once
from carrot.passes.tree_leaves import Leaves
from carrot.passes.tree_slots import Slots, in_order, of_each, slots_of, thresholds_of

FLIGHT = 8  # trees of a vector, a byte per split
RANKS = 256  # what a byte numbers
BLOCK = 16  # thresholds that are compared at once
MOST = BLOCK * BLOCK - 1  # thresholds of a rank
LEVELS = 3
WORDS = 16  # of a compact tile, 16 bits each: thresholds, slots, and from CHILD on the children
CHILD = 8
LANES = 16  # trees that are taken to their next compact tile at once
LARGEST = 1 << 15  # splits of a tree
SETS = 1 << 16  # bytes of the tables of sets


class Sets(NamedTuple):
    """The sets of a slot of categories. outside u8[codes, lanes]: whether a code is in none of them, 0 or 1; the last rows are of the codes
    beyond, and of a missing value."""

    slot: int
    first: int  # rank
    missing: int  # the code
    outside: np.ndarray


class Ranks:
    """Which ranks a prepared row has: sets of categories, then thresholds of a slot, at most MOST of them. of u8[N], rank u8[N]: of each split."""

    def __init__(self, e: Ensemble, slots: Slots) -> None:
        thresholds, rank = thresholds_of(e)
        parts = [(slot, known[i : i + MOST]) for slot, known in enumerate(thresholds) for i in range(0, len(known), MOST)]
        first = np.cumsum([0, *(-(-len(known) // MOST) for known in thresholds)])[:-1]  # of each slot among the parts
        by_size = sorted(range(len(parts)), key=lambda i: len(parts[i][1]) <= BLOCK)
        self.parts = [parts[i] for i in by_size]
        self.n_long = sum(len(t) > BLOCK for _, t in parts)
        of = np.append(np.argsort(by_size), 0)[first[slots.slot] + rank // MOST] if parts else rank.astype(np.int64)
        self.sets: list[Sets] = []
        self.first = 0  # of the thresholds
        self.fit = True
        for nodes in of_each(slots.slot, np.flatnonzero((e.feature >= 0) & (slots.slot >= slots.first_category))):
            slot, (begins, which) = int(slots.slot[nodes[0]]), np.unique(slots.threshold[nodes], return_inverse=True)
            words = slots.categories[slot - slots.first_category][2]
            of[nodes] = self.first + which
            self.fit = self.fit and self.first + len(begins) <= RANKS and len(begins) * words * 8 <= SETS
            if self.fit:
                self.sets.append(_sets(slots, slot, begins, self.first, words))
            self.first += len(begins)
        of[(e.feature >= 0) & (slots.slot < slots.first_category)] += self.first
        self.n = self.first + len(parts)
        self.room = max([self.n, *(s.first + s.outside.shape[1] for s in self.sets)])
        self.of = of.astype(np.uint8 if self.n <= RANKS else np.int64)
        self.rank = (rank % MOST).astype(np.uint8)
        self.fit = self.fit and self.room <= RANKS and sum(s.outside.size for s in self.sets) <= SETS

    def tables(self, slots: Slots) -> tuple[np.ndarray, np.ndarray]:
        """Of the thresholds. i32[n, 2]: slot and where the table begins; tables: the last of every 16 thresholds, then all (of short ones: all)."""
        where, tables, size = np.zeros((max(len(self.parts), 1), 2), np.int32), [], 0
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


def _sets(slots: Slots, slot: int, begins: np.ndarray, first: int, words: int) -> Sets:
    bits = np.unpackbits(slots.sets[begins[:, None] + np.arange(words)].view(np.uint8), axis=1, bitorder="little")
    beyond = words * 32 - 2
    differs = np.flatnonzero((bits[:, :beyond] != bits[:, beyond : beyond + 1]).any(0))
    codes = [*range(differs[-1] + 1 if len(differs) else 0), beyond, beyond + 1]
    n = len(begins)
    lanes = min(max(16, 1 << (n - 1).bit_length()), 64)
    outside = np.zeros((len(codes), -(-n // lanes) * lanes), np.uint8)
    outside[:, :n] = 1 - bits[:, codes].T
    return Sets(slot, first, beyond + 1, outside)


@once
def ranks_if_fit(e: Ensemble) -> Ranks | None:
    """None if there are too many thresholds or sets, or a tree is too large."""
    slots = slots_of(e)
    if slots.n > 2 * RANKS or np.bincount(e.tree_of_node()[e.feature >= 0], minlength=1).max() >= LARGEST:
        return None
    ranks = Ranks(e, slots)
    return ranks if ranks.fit else None


class Tiles:
    """order: the trees, -1: none, as `last` takes them, FLIGHT at a time; walk: as all other levels do. What leaves give: rows of leaves.values, or (rows) where in it."""

    lanes: ClassVar[int]  # trees that take the same number of levels

    def __init__(self, b: KernelBuilder, e: Ensemble, slots: Slots, ranks: Ranks, leaves: Leaves, order: np.ndarray, rows: bool) -> None:
        self.b, self.slots, self.ranked, self.rows = b, slots, ranks, rows
        deepest = e.heights().astype(np.int64)
        walk, self.rounds, steps = _rounds(deepest, order, self.lanes)
        self.walk, self.ordered = np.append(order, -1)[walk], len(order)
        places = np.argsort(walk, kind="stable")[: len(order)]
        self.places = None if (np.diff(places) == 1).all() else b.constant(places.astype(np.int32), "tree_place")
        self.which, self.thresholds = (b.constant(t, "tree_ranked") for t in ranks.tables(slots))
        self.outside = [b.constant(s.outside, "tree_outside") for s in ranks.sets]
        self.ranks = b.alloc((max(64, 1 << (ranks.room - 1).bit_length()),), "u8")
        self.make(e, leaves, steps, np.clip(deepest - LEVELS * (steps - 1), 1, LEVELS))

    def make(self, e: Ensemble, leaves: Leaves, steps: np.ndarray, levels: np.ndarray) -> None:
        """The tables. steps: of each tree; levels: of its first tile."""
        raise NotImplementedError

    def descend(self) -> None:
        """Take all trees to their last tiles."""
        raise NotImplementedError

    def last(self, g: Expr) -> list[Expr]:
        """What the leaves give that trees order[g * FLIGHT ...] reach."""
        raise NotImplementedError

    def _places(self, g: Expr) -> list[Index]:
        """Where order[g * FLIGHT ...] stand among what takes the other levels."""
        at = [g * FLIGHT + i for i in range(FLIGHT)]
        return at if self.places is None else [self.b.cast(self.places[i], "index") for i in at]

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
            self.ranks.store((i + self.ranked.first,), b.cast(b.cast(out, "i32"), "u8"))

        for s, outside in zip(self.ranked.sets, self.outside, strict=True):  # what is stored beyond a slot's sets, the next ones overwrite
            self._store_sets(y[s.slot], s, outside)
        b.loop(0, self.ranked.n_long, lambda i: rank(i, True))
        b.loop(self.ranked.n_long, len(self.ranked.parts), lambda i: rank(i, False))

    def _store_sets(self, code: Expr, s: Sets, outside: Buffer) -> None:
        b, (codes, width) = self.b, s.outside.shape
        row = b.cast(b.select(b.eq(code, s.missing), codes - 1, b.minimum(code, codes - 2)), "index")
        lanes = min(width, 64)
        for i in range(0, width, lanes):
            self.ranks.store((b.lane_index(s.first + i, lanes),), outside[row, b.lane_index(i, lanes)])

    def _exits(self, loaded: Sequence[Expr]) -> list[Expr]:
        """Which exit each of FLIGHT tiles is left by, as a byte; loaded: their thresholds and slots."""
        b = self.b
        t, s = (self._together([b.shuffle(a, c, [w, w + 2]) for a, c in zip(loaded[::2], loaded[1::2])]) for w in (0, 1))
        x = b.gather(self.ranks, (0,), b.cast(b.recast(s, "u8"), "i32"))
        word = b.to_bits(x > b.recast(t, "u8"))
        return [b.cast((word >> (8 * i)) & 255, "index") for i in range(FLIGHT)]

    def _together(self, parts: list[Expr]) -> Expr:
        while len(parts) > 1:
            parts = [self.b.shuffle(a, c, range(2 * a.lanes)) for a, c in zip(parts[::2], parts[1::2])]
        return parts[0]


def _rounds(deepest: np.ndarray, order: np.ndarray, lanes: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which of `order` all levels but the last take one after the other, the deepest first and filled up to whole `lanes` with what is behind
    the order; the levels that each `lanes` of them take; and those of each tree."""
    own = np.maximum(-(-deepest // LEVELS), 1)
    fewest = min(2, own.max())  # all take the first level, if any does
    levels = np.where(order < 0, own.max(), np.maximum(own, fewest)[order])  # what is no tree goes along where it is
    walk = np.argsort(-levels, kind="stable")
    walk = np.concatenate([walk, np.full(-len(walk) % lanes, len(order))])
    rounds = np.append(levels, fewest)[walk].reshape(-1, lanes).max(1)
    steps = np.zeros(len(deepest) + 1, np.int64)
    steps[np.append(order, -1)[walk]] = np.repeat(rounds, lanes)
    return walk, rounds, steps[:-1]


def tiles_of(b: KernelBuilder, e: Ensemble, slots: Slots, ranks: Ranks, leaves: Leaves, order: np.ndarray, rows: bool) -> Tiles:
    """The kind that suits e."""
    above = _rounds(e.heights().astype(np.int64), order, FLIGHT)[2][e.tree_of_node()] > -(-e.depths() // LEVELS)
    tiles = Compact if np.count_nonzero(above & (e.feature < 0)) * 24 > b.target.l2 else Padded
    return tiles(b, e, slots, ranks, leaves, order, rows)


class Padded(Tiles):
    """Tiles of three words."""

    lanes = FLIGHT

    def make(self, e: Ensemble, leaves: Leaves, steps: np.ndarray, levels: np.ndarray) -> None:
        b, rounds = self.b, self.rounds
        groups = [FLIGHT * np.flatnonzero(rounds > level) for level in range(2, rounds[0])]
        self.n_steps = sum(map(len, groups))
        self.steps = b.constant(np.concatenate([*groups, [0]]).astype(np.int32), "tree_step")
        tiles, leaf, roots = _padded(e, self.ranked, steps, levels)
        where = np.append(leaves.base[e.tree_of_node()] + leaves.row, len(leaves.values) - 1)[leaf]
        self.tiles = b.constant(tiles.reshape(-1), "tree_tile")
        self.values = b.constant(where.astype(np.int32) if self.rows else leaves.values[where, 0], "tree_payload")
        roots = np.append(roots, len(tiles) - 1)[self.walk]
        self.roots = b.constant((3 * roots).astype(np.int32), "tree_root")
        self.next_exit, self.last_exit = (b.constant((n * _exit_of_byte()).astype(np.uint8), "tree_exit") for n in (3, 1))
        self.at = self.roots
        if rounds[0] > 1:
            self.at = b.alloc(self.roots.shape, "i32")
            first = tiles[roots]
            self.first = [b.constant(first[:, w].copy().view(np.uint8), "tree_first") for w in (0, 1)]
            self.first_next = b.constant(first[:, 2].astype(np.int32), "tree_first_next")
            self.first_exit = b.constant((3 * _exit_of_byte()[:128]).astype(np.uint8), "tree_first_exit")

    def descend(self) -> None:
        b, n = self.b, self.roots.shape[0]
        if self.at is self.roots:
            return

        def step(i: Expr) -> None:
            first = b.cast(self.steps[i], "index")
            where = [first + i for i in range(FLIGHT)]
            for p, (next_, exit_) in zip(where, self._step(self.at, where, self.next_exit, 0), strict=True):
                self.at.store((p,), b.bitcast(next_ + exit_, "i32"))

        b.loop(0, n, self._enter, step=FLIGHT)
        b.loop(0, self.n_steps, step)

    def _enter(self, p: Expr) -> None:
        """Take FLIGHT trees out of their first tiles, which lie side by side: no byte leaves the vectors."""
        b, lane = self.b, (self.b.lane_index(p, FLIGHT),)
        t, s = (table[b.lane_index(p * FLIGHT, 8 * FLIGHT)] for table in self.first)
        word = b.to_bits(b.gather(self.ranks, (0,), b.cast(s, "i32")) > t)
        exits = b.gather(self.first_exit, (0,), b.cast(b.recast(b.splat(word, FLIGHT), "u8"), "i32"))
        exits = b.shuffle(exits, exits, range(FLIGHT))
        self.at.store(lane, self.first_next[lane] + b.cast(exits, "i32"))

    def last(self, g: Expr) -> list[Expr]:
        b = self.b
        where = self._places(g)
        return [self.values[b.cast(leaf + exit_, "index")] for leaf, exit_ in self._step(self.at, where, self.last_exit, 32)]

    def _step(self, at: Buffer, where: Sequence[Index], exits: Buffer, shift: int) -> list[tuple[Expr, Expr]]:
        """Of the trees at these places, the word behind their tile's exits and which exit they take."""
        b = self.b
        ks = [b.cast(at[p], "index") for p in where]
        taken = self._exits([self.tiles[b.lane_index(k, 2)] for k in ks])
        return [(b.cast(self.tiles[k + 2] >> shift, "u32"), b.cast(exits[m], "u32")) for k, m in zip(ks, taken)]


class Compact(Tiles):
    """Tiles of four words."""

    lanes = LANES

    def make(self, e: Ensemble, leaves: Leaves, steps: np.ndarray, levels: np.ndarray) -> None:
        b, rounds = self.b, self.rounds
        b.attrs["scalar"] = True  # LLVM would gather the exits of the trees in flight, which is slower
        count = [LANES * int((rounds > level).sum()) for level in range(2, rounds[0])]
        self.flights = max([self.ordered, *count])  # what fills the lanes up goes on too
        self.n_steps = len(count)
        self.steps = b.constant(np.array([*count, 0], np.int32), "tree_step")
        tiles, roots = _compact(e, self.ranked, leaves, levels)
        self.tiles = b.constant(tiles.reshape(-1), "tree_tile")
        self.values = b.constant(leaves.values, "tree_leaf")
        self.none = WORDS * (len(tiles) - 1)
        self.roots = b.constant(np.append(WORDS * roots, self.none)[self.walk].astype(np.int32), "tree_root")
        self.first_leaf = b.constant(np.append(leaves.base - 1, len(leaves.values) - 1)[self.walk].astype(np.int32), "tree_leaf_base")
        self.exits = b.constant((_exit_of_byte() + CHILD).astype(np.uint32), "tree_exit")
        self.at, self.leaf = self.roots, self.first_leaf
        if rounds[0] > 1:
            self.at, self.tree, self.leaf = (b.alloc(self.roots.shape, "i32") for _ in range(3))

    def descend(self) -> None:
        b, n = self.b, self.roots.shape[0]
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
        b = self.b
        where = self._places(g)
        found = [self.leaf[p] - child for p, child in zip(where, self._step(self.at, where), strict=True)]
        return found if self.rows else [self.values[b.cast(b.bitcast(row, "u32"), "index"), 0] for row in found]

    def _step(self, at: Buffer, where: Sequence[Index]) -> list[Expr]:
        """Of the trees at these places, the child behind the exit that they take."""
        b = self.b
        ks = [b.bitcast(at[p], "u32") for p in where]
        taken = self._exits([b.recast(self.tiles[b.lane_index(b.cast(k, "index"), CHILD)], "u64") for k in ks])
        return [b.cast(self.tiles[b.cast(k ^ self.exits[m], "index")], "i32") for k, m in zip(ks, taken)]


def _exit_of_byte() -> np.ndarray:
    """Per byte of a tile the exit."""
    mask = np.arange(256)
    at = np.zeros(256, np.int64)
    for _ in range(LEVELS):
        at = 2 * at + 1 + ((mask >> at) & 1)
    return at - 7


def _splits(e: Ensemble, ranks: Ranks, node: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of the tiles that begin at these nodes (-1: none): thresholds u8[n, 8], slots u8[n, 8], and the node behind each exit, -1: none, i32[8, n]."""
    n = len(node)
    t, s, at = np.full((n, 8), 255, np.uint8), np.zeros((n, 8), np.uint8), np.full((15, n), -1, np.int32)
    at[(1 << (LEVELS - levels)) - 1, np.arange(n)] = node
    for p in range(7):
        here = np.flatnonzero(at[p] >= 0)
        i = at[p, here]
        inner = e.feature[i] >= 0
        at[2 * p + 1, here[~inner]] = i[~inner]
        here, i = here[inner], i[inner]
        t[here, p], s[here, p] = ranks.rank[i], ranks.of[i]
        at[2 * p + 1, here], at[2 * p + 2, here] = e.left[i], e.right[i]
    return t, s, at[7:]


def _padded(e: Ensemble, ranks: Ranks, steps: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """i64[tiles, 3], the leaves (nodes, -1: none) behind last exits, and each tree's first tile. Level by level for all trees, then put tree by tree.

    The last tile and its leaf are those of no tree."""
    tree, node = np.arange(e.n_trees), e.roots.astype(np.int64)
    done: list[tuple[np.ndarray, ...]] = []
    leaves: list[tuple[np.ndarray, np.ndarray]] = []
    n_tiles = n_leaves = 0
    level = 0
    while tree.size:
        n = len(tree)
        t, s, exits = _splits(e, ranks, node, levels)
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
    nodes = np.full(n_leaves + 1, -1)
    nodes[leaf_number] = leaf
    return words, nodes, number[: e.n_trees]


def _compact(e: Ensemble, ranks: Ranks, leaves: Leaves, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """i16[tiles, WORDS], and each tree's first tile. Made level by level for all trees, then put tree by tree; the last one is of no tree."""
    tree, node = np.arange(e.n_trees), e.roots
    owners, splits, exits, further = [], [], [], []
    while tree.size:
        t, s, out = _splits(e, ranks, node, levels)
        out = out.T
        leaf, following = ((out >= 0) & same for same in (e.feature[out] < 0, e.feature[out] >= 0))
        owners.append(tree)
        splits.append(np.concatenate([t.view(np.int16), s.view(np.int16)], 1))
        exits.append(np.where(leaf, -1 - leaves.row[out], 0).astype(np.int16))
        further.append(following)
        tree, node = np.repeat(tree, following.sum(1)), out[following]
        levels = np.full(len(tree), LEVELS)
    owner, child, inner = np.concatenate(owners), np.concatenate(exits), np.concatenate(further)
    number = _by_tree(owner)
    first = number[: e.n_trees]
    child[inner] = number[e.n_trees :] - first[owner[e.n_trees :]]
    words = np.zeros((len(owner) + 1, WORDS), np.int16)
    words[number, :CHILD], words[number, CHILD:] = np.concatenate(splits), child
    words[-1, : CHILD // 2] = -1
    return words, first


def _by_tree(owner: np.ndarray) -> np.ndarray:
    """Each entry's place when they are put tree by tree."""
    number = np.zeros(len(owner), np.int64)
    number[in_order(owner)] = np.arange(len(owner))
    return number


__all__ = ["FLIGHT", "Tiles", "ranks_if_fit", "tiles_of"]
