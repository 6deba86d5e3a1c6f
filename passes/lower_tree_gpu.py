"""Tree strategies of GPUs that walk nodes: `row` and `deep`, a thread for each row, and `latency`, a block for each row.

Nodes are packed (tree_pack.py); of `deep`, and of `latency` where they can be, in sectors (tree_sectors.py), which takes a third of the loads that wait for one another. Beside each other, these two share
the sectors below the top, and the leaves.

    row:      y[slot][thread] = what the nodes compare, in shared memory      # once for a block of 256 rows
              for each tile of trees:                                         # their nodes come to shared memory
                for each four of its trees: at[i] += child(at[i]) + (y[slot(at[i])] > threshold(at[i])), until all are at leaves
                                            sum += leaf[0] + ... + leaf[3]    # one after the other, in the order of the trees
    latency:  thread t walks the trees t, t + 256, ..., four at once; then threads add in pairs, in an order of their numbers

The sums of `row` and `deep` are those of the CPU to the bit, those of `latency` are the same for every call.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble, once
from carrot.ir.types import DTYPES
from carrot.passes import lower_tree_sectors, tree_sectors
from carrot.passes.lower_tree_walk import EVEN, Walk
from carrot.passes.tree_job import Job
from carrot.passes.tree_pack import Packed, Ranks
from carrot.passes.tree_sectors import Sectors
from carrot.passes.tree_slots import LEFT, NONE, ZERO_LEFT, Slots, slots_of

FLIGHT = 4  # trees that a thread walks at once
ROW_THREADS = (256, 128, 64, 32)  # of a block of `row`, while what the nodes compare fits in shared memory
TOGETHER = 8  # rows that a warp prepares side by side: one after the other, its stores for all features of a row would be to one bank
TILE = 32768  # bytes of nodes that come to shared memory at once
LATENCY_THREADS = 256
CARRIED = 8  # sums kept in registers


# -- what nodes compare


class Prepared:
    """Values of slots, as Packed's nodes compare them: unsigned keys or ranks, bit numbers of categories, 0 where leaves look."""

    def __init__(self, b: KernelBuilder, slots: Slots, ranks: Ranks | None, bits: int, x: Tensor) -> None:
        """bits: of a value."""
        self.b, self.slots, self.ranks, self.x = b, slots, ranks, x
        self.dtype = f"u{bits}"
        self.bytes = DTYPES[self.dtype].bytes
        self.thresholds = b.constant(ranks.thresholds if len(ranks.thresholds) else np.zeros(1, slots.np), "tree_rank") if ranks else None

    @classmethod
    def of(cls, b: KernelBuilder, p: Packed | Sectors, x: Tensor) -> Prepared:
        return cls(b, p.slots, p.ranks, p.format.threshold, x)

    def each(self, loop: Callable[[int, Callable[[Index, Expr, Callable[[Index, Expr], None]], None]], None]) -> None:
        """loop(n, body) calls body(row, i, put) for all i of n and for its rows; body calls put(slot, value)."""
        for rule, features, first in self.slots.runs:
            loop(len(features), self._run(rule, features, first))
        for c, (feature, floor, words) in enumerate(self.slots.categories):

            def code(row: Index, _: Expr, put: Callable[[Index, Expr], None], c: int = c, feature: int = feature, floor: bool = floor, words: int = words) -> None:
                put(self.slots.first_category + c, self.b.cast(self.slots.code(self.b, self.x[row, feature], floor, words), self.dtype))

            loop(1, code)
        loop(1, lambda _row, _i, put: put(self.slots.leaf, self.b.const(0, self.dtype)))

    def _run(self, rule: int, features: np.ndarray, first: int) -> Callable[[Index, Expr, Callable[[Index, Expr], None]], None]:
        b = self.b
        table = None if int(features[-1]) - int(features[0]) + 1 == len(features) else b.constant(features, "tree_slot_feature")
        search = self._search(rule, features) if self.ranks is not None else None

        def value(row: Index, i: Expr, put: Callable[[Index, Expr], None]) -> None:
            x = self.x[row, i + int(features[0]) if table is None else b.cast(table[i], "index")]
            if search is None:
                put(i + first, b.cast(b.bitcast(self.slots.key(b, x, rule), self.dtype) ^ (1 << (DTYPES[self.dtype].bits - 1)), self.dtype))
            else:
                put(i + first, search(i, x))

        return value

    def _search(self, rule: int, features: np.ndarray) -> Callable[[Expr, Expr], Expr]:
        """How many thresholds of its feature are below x, in the order of keys; what is missing goes where the rule says."""
        b, ranks, slots, thresholds = self.b, self.ranks, self.slots, self.thresholds
        assert ranks is not None and thresholds is not None
        at = np.searchsorted(ranks.features, features)
        has = (at < len(ranks.features)) & (ranks.features[np.minimum(at, max(len(ranks.features) - 1, 0))] == features if len(ranks.features) else False)
        lo, hi = (np.where(has, ranks.start[np.where(has, at, 0) + i] if len(ranks.start) > 1 else 0, 0) for i in (0, 1))
        zero = [int(np.searchsorted(ranks.thresholds[i:j], 0)) for i, j in zip(lo, hi)]
        begins, ends, zeros = (b.constant(np.asarray(a, np.int32), "tree_rank_of_slot") for a in (lo, hi, zero))

        def search(i: Expr, x: Expr) -> Expr:
            bits = slots.bits(b, x)
            key = slots.in_order(bits)
            begin, end = b.cast(begins[i], "index"), b.cast(ends[i], "index")

            def halve(lo: Expr, hi: Expr) -> list[Expr]:
                middle = (lo + hi) >> 1
                below = thresholds[middle] < key
                return [b.select(below, middle + 1, lo), b.select(below, hi, middle)]

            found = b.while_([begin, end], lambda lo, hi: lo < hi, halve)[0] - begin
            rank = b.cast(b.cast(found, "u32"), "u16")
            if not slots.floats:
                return rank
            missing = b.cast(b.cast(zeros[i], "u32"), "u16") if rule == NONE else b.const(0 if rule in (LEFT, ZERO_LEFT) else 0xFFFF, "u16")
            return b.select(slots.missing(bits, rule), missing, rank)

        return search


class _Columns(Buffer):
    """y[thread, slot] of a buffer [slots, threads]: neighbours in memory are neighbours in the block."""

    def __init__(self, y: Buffer) -> None:
        super().__init__(y.b, y.value, y.shape, y.dtype)

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        thread, slot = idx
        return super().__getitem__((slot, thread))


class Way(Protocol):
    """Code that walks trees. nodes: where their first nodes are."""

    nodes: Buffer

    def reached(self, trees: Sequence[Index], roots: Buffer, row: Index) -> list[Expr]:
        """What row of the table of leaves a row reaches in each tree; roots [T]: where in `nodes` trees begin."""


class Records(Walk):
    """Through packed nodes."""

    def reached(self, trees: Sequence[Index], roots: Buffer, row: Index) -> list[Expr]:
        b, ts = self.b, list(trees)
        at = [b.cast(roots[t], "index") for t in ts]
        rows = [row] * len(ts)
        if self.same is not None:
            for _ in range(self.same):
                at = self.steps(rows, at)
        else:
            most = b.cast(self.fixed[ts[0]], "index")
            for t in ts[1:]:
                most = b.maximum(most, b.cast(self.fixed[t], "index"))
            at = b.loop(0, most, lambda _, *a: self.steps(rows, a), at)
        if self.most > EVEN:
            at = b.while_([b.const(True, "i1"), *at], lambda go, *_: go, lambda _, *a: self.some(rows, a))[1:]
        leaves = [b.cast(self.threshold(a), "index") for a in at]
        base = self.p.leaf_base
        if base is None:
            return leaves
        bases = b.constant(base, "tree_leaf_base")
        return [leaf + b.cast(bases[t], "index") for leaf, t in zip(leaves, ts, strict=True)]


# -- row


def by_class(e: Ensemble) -> tuple[Ensemble, np.ndarray]:
    """The trees class after class, each class's in their order; where each class begins."""
    begin = np.concatenate([[0], np.cumsum(np.bincount(e.tree_class, minlength=e.n_outputs))]).astype(np.int32)
    order = np.argsort(e.tree_class, kind="stable")
    if (order == np.arange(e.n_trees)).all():
        return e, begin
    return replace(e, roots=e.roots[order], tree_class=e.tree_class[order]), begin


def emit_row(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`, a thread for each."""
    _emit_rows(b, job, lambda e: Packed(e, job.leaf, compact=True), Records)


def emit_deep(b: KernelBuilder, job: Job) -> None:
    """The same through sectors."""
    _emit_rows(b, job, lambda e: _sectors(job.e, e is job.e, job.leaf, tree_sectors.top_of(e)), lower_tree_sectors.Deep, resident=1)


@once
def _sectors(e: Ensemble, in_order: bool, leaf: bool, top: int) -> Sectors:
    """The same arrays for all that ask for them. in_order: trees are not brought class after class."""
    return Sectors(e if in_order else by_class(e)[0], leaf, top)


def _emit_rows(b: KernelBuilder, job: Job, pack: Callable[[Ensemble], Any], way: Callable[[KernelBuilder, Any, Buffer], Way], resident: int | None = None) -> None:
    one_class = job.leaf or job.vector or job.e.n_outputs == 1
    e, begin = (job.e, np.array([0, job.e.n_trees], np.int32)) if one_class else by_class(job.e)
    p = pack(e)
    prepared = Prepared.of(b, p, job.x)
    threads = next((t for t in ROW_THREADS if t * p.slots.n * prepared.bytes <= _room(b.target) - TILE), 0)
    shared, threads = bool(threads), threads or ROW_THREADS[0]
    b.launch(threads, threads, job.rows, resident=resident)
    me, row0 = b.thread(), b.block_id() * threads
    row = row0 + me
    inside, last = row < job.rows, job.rows - 1
    if shared:
        y = b.shared((p.slots.n, threads), prepared.dtype)

        def cooperative(n: int, body: Callable[..., None]) -> None:
            def one(i: Expr) -> None:
                r, k = (i // (TOGETHER * n) * TOGETHER + i % TOGETHER, i // TOGETHER % n) if n > 1 else (i, b.const(0, "index"))
                body(b.minimum(row0 + r, last), k, lambda slot, v: y.store((slot, r), v))

            b.loop(me, n * threads, one, step=threads)

        prepared.each(cooperative)
        walk, at = way(b, p, _Columns(y)), me
    else:
        y = b.alloc((job.rows, p.slots.n), prepared.dtype)
        mine = b.minimum(row, last)

        def by_itself(n: int, body: Callable[..., None]) -> None:
            b.loop(0, n, lambda i: body(mine, i, lambda slot, v: y.store((mine, slot), v)))

        b.if_(inside, lambda: prepared.each(by_itself))
        walk, at = way(b, p, y), mine
    tiles = _Tiles(b, p, begin, threads, _room(b.target) - p.slots.n * threads * prepared.bytes * shared)
    values = b.constant(p.values, "tree_leaf")

    def give(idx: Index, value: Expr) -> None:
        b.if_(inside, lambda: job.sink((row, idx), value))

    if job.leaf:
        tiles.over(walk, at, 0, lambda t, leaf, _: give(t, values[leaf, 0]), [])
    elif job.vector:
        _vector_sums(b, job, lambda add, init: tiles.over(walk, at, 0, add, init), values, give)
    else:
        base = job.base(b)

        def of_class(k: Index) -> None:
            give(k, tiles.over(walk, at, k, lambda t, leaf, acc: [acc[0] + values[leaf, 0]], [base[k]])[0])

        b.loop(0, e.n_outputs, of_class) if e.n_outputs > 1 else of_class(0)


Give = Callable[[Index, Expr, list[Expr]], Any]  # t, what row of the leaf table is reached, sums so far -> sums


def _vector_sums(b: KernelBuilder, job: Job, over: Callable[[Give, list[Expr]], list[Expr]], values: Buffer, give: Callable[[Index, Expr], None]) -> None:
    """Of leaves that hold a value for each output: in registers, or where there are many, in memory of the thread's own."""
    n, base = job.e.n_outputs, job.base(b)
    if n <= CARRIED:
        totals = over(lambda t, leaf, acc: [a + values[leaf, k] for k, a in enumerate(acc)], [base[k] for k in range(n)])
        for k, total in enumerate(totals):
            give(k, total)
        return
    sums = b.alloca((n,), job.dtype)
    b.loop(0, n, lambda k: sums.store((k,), base[k]))

    def add(_t: Index, leaf: Expr, _acc: list[Expr]) -> None:
        b.loop(0, n, lambda k: sums.store((k,), sums[k] + values[leaf, k]))

    over(add, [])
    b.loop(0, n, lambda k: give(k, sums[k]))


def _room(target: Target) -> int:
    """Bytes of shared memory for a block: half of what there is, so that two run at once."""
    return target.shared // 2


class _Tiles:
    """Trees whose nodes are in shared memory at once, tile after tile; where one tree's do not fit, all trees from global memory."""

    def __init__(self, b: KernelBuilder, p: Packed | Sectors, begin: np.ndarray, threads: int, room: int) -> None:
        self.b, self.p, self.threads = b, p, threads
        words, n = p.format.words, len(p.roots)
        roots = p.roots.astype(np.int64)
        ends = np.append(roots[1:], len(p.nodes))
        sizes = -(-(ends - roots) * words // 4) * 4
        most = min(max(TILE, 4 * int(sizes.max())), room) // 4
        self.staged = int(sizes.max()) <= most
        of_class = [_starts(sizes, int(lo), int(hi), most if self.staged else sum(sizes)) for lo, hi in zip(begin, begin[1:])]
        self.first_tile = np.cumsum([0, *map(len, of_class)]).tolist()
        tree = np.array([*sum(of_class, []), n], np.int32)
        self.trees = b.constant(tree, "tree_tile")
        self.classes = b.constant(np.array(self.first_tile, np.int32), "tree_class_tile")
        self.roots = b.constant(roots.astype(np.int32), "tree_root")
        if self.staged:
            parts = [np.zeros(0, np.uint32)]
            word = np.zeros(len(tree), np.int32)
            for i, (t, u) in enumerate(zip(tree[:-1], tree[1:])):
                nodes = p.nodes[roots[t] : ends[u - 1]].reshape(-1)
                parts += [nodes, np.zeros(-len(nodes) % 4, np.uint32)]
                word[i + 1] = word[i] + len(nodes) + -len(nodes) % 4
            in_tile = np.searchsorted(tree, np.arange(n), side="right") - 1
            self.roots = b.constant((roots - roots[tree[in_tile]]).astype(np.int32), "tree_root")
            self.words = b.constant(word, "tree_tile_word")
            self.nodes = b.constant(np.concatenate(parts), "tree_node")
            longest = int(np.diff(word).max())
            self.buffer = b.shared((-(-longest // words) + 1, words), "u32")
            self.flat = b.view(self.buffer, ((-(-longest // words) + 1) * words,))

    def over(self, walk: Way, row: Index, klass: Index, give: Give, init: list[Expr]) -> list[Expr]:
        """acc = give(t, what row of the leaf table is reached, acc) for all trees of a class, in their order; where nothing is carried, it gives nothing."""
        b = self.b
        if self.staged:
            walk.nodes = self.buffer

        def tile(i: Expr, *acc: Expr) -> list[Expr]:
            if self.staged:
                b.barrier()  # all are done with the tile before, or with preparing
                at = b.cast(self.words[i], "index")
                b.copy_shared(self.nodes, at, self.flat, b.cast(self.words[i + 1], "index") - at, self.threads)
            b.barrier()
            lo, hi = (b.cast(self.trees[i + k], "index") for k in (0, 1))
            whole = hi - (hi - lo) % FLIGHT
            state = list(acc)
            for start, end, flight in ((lo, whole, FLIGHT), (whole, hi, 1)):

                def some(t: Expr, *acc: Expr, flight: int = flight) -> list[Expr]:
                    ts = [t + k if k else t for k in range(flight)]
                    out = list(acc)
                    for each, leaf in zip(ts, walk.reached(ts, self.roots, row), strict=True):
                        out = give(each, leaf, out) or []
                    return out

                state = b.loop(start, end, some, state, step=flight)
            return state

        lo, hi = (b.cast(self.classes[klass + k], "index") if isinstance(klass, Expr) else self.first_tile[klass + k] for k in (0, 1))
        return b.loop(lo, hi, tile, init)


def _starts(sizes: np.ndarray, lo: int, hi: int, most: int) -> list[int]:
    """The first trees of tiles of trees lo .. hi that take at most so much together, but for single ones."""
    out: list[int] = []
    used = most + 1
    for t in range(lo, hi):
        if used + int(sizes[t]) > most:
            out.append(t)
            used = 0
        used += int(sizes[t])
    return out


# -- latency


def emit_latency(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`, a block for each row and output."""
    one_class = job.leaf or job.vector or job.e.n_outputs == 1
    e, begin = (job.e, np.array([0, job.e.n_trees], np.int32)) if one_class else by_class(job.e)
    p: Packed | Sectors
    if tree_sectors.refusal(e):
        p = Packed(e, job.leaf, compact=True)
    else:
        p = _sectors(job.e, e is job.e, job.leaf, tree_sectors.top_of(e) if job.beside == "deep" else 0)
    prepared = Prepared.of(b, p, job.x)
    threads, outputs = LATENCY_THREADS, 1 if job.leaf else e.n_outputs
    b.launch(threads, 1, job.rows * outputs, resident=1)
    me, block = b.thread(), b.block_id()
    row, k = (block // outputs, block % outputs) if outputs > 1 else (block, 0)
    y = b.shared((1, p.slots.n), prepared.dtype)

    def together(n: int, body: Callable[..., None]) -> None:
        b.loop(me, n, lambda i: body(row, i, lambda slot, v: y.store((0, slot), v)), step=threads)

    prepared.each(together)
    b.barrier()
    values = b.constant(p.values, "tree_leaf")
    if isinstance(p, Packed):
        reached = partial(Records(b, p, y).reached, roots=b.constant(p.roots, "tree_root"), row=0)
    else:
        reached = partial(lower_tree_sectors.Crown(b, p, y).reached, row=0)
    lo, hi = (b.const(0, "index"), b.const(e.n_trees, "index")) if one_class else tuple(b.cast(b.constant(begin, "tree_class_begin")[k + i], "index") for i in (0, 1))
    flight = min(FLIGHT, -(-int(np.diff(begin).max()) // threads))

    def some(t: Expr, *sums: Expr) -> list[Expr]:
        ts = [t + n * threads for n in range(flight)]
        found = reached([b.minimum(each, hi - 1) for each in ts])
        if job.leaf:
            for each, leaf in zip(ts, found, strict=True):
                b.if_(each < hi, lambda each=each, leaf=leaf: job.sink((row, each), values[leaf, 0]))  # type: ignore[misc]
            return []
        total = sums[0]
        for each, leaf in zip(ts, found, strict=True):
            total = total + b.select(each < hi, values[leaf, k if job.vector else 0], -0.0)
        return [total]

    part = b.loop(me + lo, hi, some, [] if job.leaf else [b.const(0, job.dtype)], step=flight * threads)
    if job.leaf:
        return
    sums = b.shared((threads,), job.dtype)
    sums.store((me,), part[0])
    half = threads // 2
    while half:
        b.barrier()
        b.if_(me < half, lambda half=half: sums.store((me,), sums[me] + sums[me + half]))  # type: ignore[misc]
        half //= 2
    base = job.base(b)
    b.if_(b.eq(me, 0), lambda: job.sink((row, k), base[k] + sums[0]))


def refusal_latency(e: Ensemble, target: Target) -> str | None:
    """Why a block cannot hold what the nodes compare; None: it can."""
    need = 8 * slots_of(e).n + 8 * LATENCY_THREADS
    return f"{slots_of(e).n} different tests of features, which take {need} bytes of the {target.shared} that a block has" if need > target.shared else None


__all__ = ["Prepared", "by_class", "emit_deep", "emit_latency", "emit_row", "refusal_latency"]
