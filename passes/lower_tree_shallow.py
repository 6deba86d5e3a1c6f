"""Tree strategy `shallow` of GPUs: trees of few levels, all their splits at once, 32 rows to a word and no load that waits for another.

    y[entry][word], in shared memory, for each test of a feature:         # k: how many of its thresholds are below a row's value
        high[q] = the rows of the word with k / 2^d >= q                  # bit r of word w: row r * words + w of the block; a thread for each test and word
        low[j]  = the rows with k % 2^d >= j
    for each tree, by a warp:                                             # a lane for each word: its 32 rows
        m = high[q + 1] | (high[q] & low[j])                              # of each split: the rows that go right
        c[i] = c.right[i] where m, c.left[i] elsewhere                    # level by level: the bits of the leaf's number, 32 rows in one instruction
        sum[r] += leaf[bits of row r]                                     # from shared memory: leaves lie in as many banks
    the warps' sums are added in the order of the warps

A split's threshold is number i of its test's, so a row goes right if k > i, that is k >= i + 1 with q = i / 2^d, j = i % 2^d + 1: two digits of k, of which
tables hold a few dozen words where one of every threshold would hold hundreds. A leaf above the last level becomes splits that no row goes right at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.gpu import WARP
from carrot.ir.target import Target
from carrot.ir.tree import CATEGORICAL, Ensemble, once
from carrot.passes.lower_tree_gpu import by_class
from carrot.passes.lower_tree_walk import ranks_below
from carrot.passes.tree_job import Job
from carrot.passes.tree_slots import LEFT, NONE, ZERO_LEFT, Slots, slots_of, thresholds_of

MOST_HEIGHT = 5
ROWS = 32  # of a word
WORDS = (32, 16, 8)  # of a block, while what is looked up fits in shared memory
WARPS = (16, 8, 4)  # of a block, while an output has as many trees
TILE = 12288  # bytes of trees that come to shared memory at once, about
TOGETHER = 16384  # bytes of sums of all warps in shared memory at once
SEARCHES = 8  # rows whose values are searched for side by side


# -- what is looked up


@dataclass(frozen=True)
class Digits:
    """Where the words of each test (a slot with thresholds) lie. bits: of the low digit; entries: of all tests, and two of no rows behind them.

    first, low i32[slots]: of the words high[0 ...] and low[0 ...] of a slot; n i32[slots]: its thresholds.
    """

    bits: int
    n: np.ndarray
    first: np.ndarray
    low: np.ndarray
    entries: int

    def of_nodes(self, slots: Slots, rank: np.ndarray, split: np.ndarray) -> np.ndarray:
        """i32[N, 2]: high[q] and low[j] of each node; of leaves: no rows."""
        q, j = rank >> self.bits, (rank & ((1 << self.bits) - 1)) + 1
        return np.where(split[:, None], np.stack([self.first[slots.slot] + q, self.low[slots.slot] + j], 1), self.entries - 2)


@once
def digits_of(e: Ensemble) -> Digits:
    """The fewest entries."""
    known, _ = thresholds_of(e)
    n = np.array([len(t) for t in known], np.int64)
    return min((_digits(n, bits) for bits in range(1, 9)), key=lambda d: d.entries)


def _digits(n: np.ndarray, bits: int) -> Digits:
    high = np.where(n, ((n - 1) >> bits) + 2, 0)  # up to that after the last threshold's
    size = np.where(n, high + np.minimum(n, 1 << bits) + 1, 0)
    end = np.cumsum(size)
    return Digits(bits, n, end - size, end - size + high, int(end[-1] if len(end) else 0) + 2)


def _fill(b: KernelBuilder, job: Job, d: Digits, y: Buffer, row0: Expr, threads: int) -> None:
    """All words of all tests, a thread for each test and word."""
    slots, me, words, last = slots_of(job.e), b.thread(), int(y.shape[1]), job.rows - 1
    known, _ = thresholds_of(job.e)
    begin = np.cumsum([0, *map(len, known)])
    table = b.constant(np.concatenate([*known, np.zeros(1, slots.np)]), "tree_rank")
    b.loop(me, 2 * words, lambda i: y.store((d.entries - 2 + i // words, i % words), 0), step=threads)
    for rule, features, first in slots.runs:
        used = np.flatnonzero(d.n[first : first + len(features)]) + first
        if not len(used):
            continue
        n = d.n[used]
        zeros = np.array([np.searchsorted(known[slot], 0) for slot in used]) if rule == NONE else n * (rule not in (LEFT, ZERO_LEFT))
        columns = (features[used - first], begin[used], n, np.frexp(n)[1] - 1, zeros, d.first[used], d.low[used], d.low[used] + np.minimum(n, 1 << d.bits) + 1)
        of_test = b.constant(np.stack(columns, 1).astype(np.int32), "tree_test")

        def test(i: Expr, rule: int = rule, of_test: Buffer = of_test) -> None:
            at, word = i // words, i % words
            feature, start, n, power, missing, high, low, end = (b.cast(of_test[at, k], "index") for k in range(8))
            b.loop(high, end, lambda entry: y.store((entry, word), 0))

            def some(r0: Expr) -> None:
                bits = [slots.bits(b, job.x[b.minimum(row0 + (r0 + k) * words + word, last), feature]) for k in range(SEARCHES)]
                found = ranks_below(b, table, start, n, power, [slots.in_order(v) for v in bits])
                for k, (v, rank) in enumerate(zip(bits, found, strict=True)):
                    rank = b.select(slots.missing(v, rule), missing, rank) if slots.floats else rank
                    bit = b.const(1, "u32") << b.cast(b.cast(r0 + k, "i32"), "u32")
                    for entry in (high + (rank >> d.bits), low + (rank & ((1 << d.bits) - 1))):
                        y.store((entry, word), y[entry, word] | bit)

            b.loop(0, ROWS, some, step=SEARCHES)
            for lo, hi in ((high, low), (low, end)):  # whose digit is greater, too

                def add(i: Expr, rows: Expr, lo: Expr = lo, hi: Expr = hi) -> Expr:
                    entry = hi - 1 - (i - lo)
                    rows = rows | y[entry, word]
                    y.store((entry, word), rows)
                    return rows

                b.loop(lo, hi, add, [b.const(0, "u32")])

        b.loop(me, len(used) * words, test, step=threads)


# -- trees


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`."""
    f = _form(job.e, b.target)
    assert not isinstance(f, str)
    e, begin = by_class(job.e)
    d = digits_of(job.e)
    trees, first = _trees(e, begin, f, d)
    threads, words, group = f.warps * WARP, f.words, f.side * trees.shape[1]
    b.launch(threads, ROWS * words, job.rows, resident=1)
    me, row0 = b.thread(), b.block_id() * (ROWS * words)
    y, part = b.shared((d.entries, words), "u32"), b.shared((f.rows, threads), job.dtype)
    _fill(b, job, d, y, row0, threads)
    tile = b.shared((f.tile * group,), "u32")
    source = b.constant(trees.reshape(-1), "tree_tile")
    leaves = b.view(tile, (f.tile * group >> f.height, 1 << f.height))
    word, mine = me % words, me // words * trees.shape[1]
    base = job.base(b)

    def number(node: Callable[[], tuple[Expr, Expr]], level: int) -> list[Expr]:
        """The bits of the leaf's number under the next split, the lowest first."""
        high, low = node()
        right = y[high + 1, word] | (y[high, word] & y[low, word])
        if level == f.height - 1:
            return [right]
        sides = [number(node, level + 1) for _ in (0, 1)]
        return [*((left ^ other) & right ^ left for left, other in zip(*sides, strict=True)), right]

    def leaf(*at: Expr) -> Expr:
        if f.bytes == 4:
            return b.bitcast(leaves[at], job.dtype)
        low, high = (b.cast(leaves[at[0] + k, at[1]], "u64") for k in (0, 1))
        return b.bitcast(low | high << 32, job.dtype)

    def tree(i: Expr, *sums: Expr) -> list[Expr]:
        at = i * group + mine
        out = list(sums)
        words_of = (b.cast(b.lane(four, k), "index") for w in range(0, 2 << f.height, 4) for four in [b.four(tile, at + w)] for k in range(4))
        planes = number(lambda: (next(words_of), next(words_of)), 0)
        _, line = words_of
        for r0, (fields, width) in _fields(planes).items():
            for j in range(ROWS // width):
                r = j * width + r0
                out[r] = out[r] + leaf(line, b.cast(fields >> (j * width) & ((1 << width) - 1), "index"))
        return out

    def some(i: Expr, *sums: Expr, hi: Index) -> list[Expr]:
        n = b.minimum(hi - i, f.tile)
        b.barrier()  # all are done with the tile before, or with preparing
        b.copy_shared(source, i * group, tile, n * group, threads)
        b.barrier()
        return b.loop(0, n, tree, sums)

    def of_class(k: Index, lo: Index, hi: Index) -> None:
        sums = b.loop(lo, hi, lambda i, *s: some(i, *s, hi=hi if isinstance(hi, Expr) else b.const(hi, "index")), [b.const(0, job.dtype)] * ROWS, step=f.tile)
        for r in range(0, ROWS, f.rows):
            for c in range(f.rows):
                part.store((c, me), sums[r + c])
            b.barrier()

            def give(i: Expr, r: int = r) -> None:
                c, w = i // words, i % words
                total = b.loop(0, f.side, lambda g, acc: acc + part[c, g * words + w], [b.const(0, job.dtype)])[0]
                row = row0 + (c + r) * words + w
                b.if_(row < job.rows, lambda: job.sink((row, k), base[k] + total))

            b.loop(me, f.rows * words, give, step=threads)
            b.barrier()

    if e.n_outputs == 1:
        of_class(0, 0, int(first[-1]))
    else:
        at = b.constant(first, "tree_class_tile")
        b.loop(0, e.n_outputs, lambda k: of_class(k, b.cast(at[k], "index"), b.cast(at[k + 1], "index")))


def _fields(planes: Sequence[Expr]) -> dict[int, tuple[Expr, int]]:
    """Bits of numbers as numbers: {r: (word, width)}, field j of the word is that of row j * width + r."""
    of: dict[int, list[Expr]] = {0: list(planes)}
    width = 1
    while len(of[0]) > 1:
        low = sum(((1 << width) - 1) << i for i in range(0, ROWS, 2 * width))
        for r, words in list(of.items()):
            pairs = [(words[i], words[i + 1] if i + 1 < len(words) else None) for i in range(0, len(words), 2)]
            of[r] = [a & low if c is None else a & low | (c & low) << width for a, c in pairs]
            of[r + width] = [a >> width & low if c is None else a >> width & low | c & ~low for a, c in pairs]
        width *= 2
    return {r: (words[0], width) for r, words in of.items()}


@dataclass(frozen=True)
class Form:
    """height: of all trees; words: of rows of a block; bytes: of a sum; side: trees at once; tile: how many times as many; rows: of a word, whose sums of all warps are in shared memory at once."""

    height: int
    words: int
    warps: int
    bytes: int
    tile: int
    rows: int

    @property
    def side(self) -> int:
        return self.warps * WARP // self.words


@once
def _height(e: Ensemble) -> int:
    return max(1, int(e.heights().max(initial=0)))


def _form(e: Ensemble, target: Target) -> Form | str:
    """How a block is made, or why there is none."""
    height, size = _height(e), e.leaf_values.dtype.itemsize
    if e.leaf_values.shape[1] > 1:
        return "leaves with a value for each output"
    if (e.flags[e.feature >= 0] & CATEGORICAL).any():
        return "splits of categories"
    if height > MOST_HEIGHT:
        return f"a tree of height {height}"
    most, each, entries = int(np.bincount(e.tree_class, minlength=1).max()), 4 * _words(height, size), digits_of(e).entries
    for words in WORDS:
        warps = next((w for w in WARPS if w * WARP // words <= most), WARPS[-1])
        side = warps * WARP // words
        tile = min(max(1, TILE // (side * each)), -(-most // side))
        rows = max(1, min(ROWS, TOGETHER // (warps * WARP * size)))
        need = entries * words * 4 + tile * side * each + rows * warps * WARP * size
        if need <= target.shared:
            return Form(height, words, warps, size, tile, rows)
    return f"{need} bytes of tests and trees of {ROWS * words} rows, a block has {target.shared}"


def refusal(e: Ensemble, target: Target) -> str | None:
    """What keeps an ensemble from this strategy."""
    found = _form(e, target)
    return found if isinstance(found, str) else None


def together(e: Ensemble, target: Target) -> int:
    """Trees that a block of an ensemble that it takes walks at once."""
    f = _form(e, target)
    assert not isinstance(f, str)
    return f.side


def _words(height: int, size: int) -> int:
    """Of a tree: two for each split, one of nothing, the line of its leaves in a tile as lines of so many words, and they."""
    return -(-((2 << height) + (size // 4 << height)) // 4) * 4


def _trees(e: Ensemble, begin: np.ndarray, f: Form, d: Digits) -> tuple[np.ndarray, np.ndarray]:
    """u32[trees, words]: the trees class after class, to multiples of those at once; how many times as many there are before each class."""
    slots, rank = slots_of(e), thresholds_of(e)[1]
    split = e.feature >= 0
    entry = d.of_nodes(slots, rank, split)
    at, path = e.roots.astype(np.int64)[:, None], np.zeros(1, np.int64)
    levels, places = [], []
    for level in range(f.height):  # a split comes before all under it, what is left of it before what is right of it
        levels.append(entry[at].reshape(len(at), -1))
        places.append(path)
        path = np.stack([path + 1, path + (1 << f.height - level - 1)], 1).reshape(-1)
        inner = split[at]
        at = np.stack([np.where(inner, e.left[at], at), np.where(inner, e.right[at], at)], 2).reshape(len(at), -1)
    leaves = e.leaf_values[e.left[at], 0]
    n = 2 << f.height
    none = np.full((1, leaves.shape[1]), -0.0).astype(leaves.dtype)
    count = -(-np.diff(begin) // f.side)
    first = np.concatenate([[0], np.cumsum(count)])
    out = np.zeros((int(first[-1]) * f.side, _words(f.height, f.bytes)), np.uint32)
    out[:, : n - 2] = d.entries - 2
    in_tile = (np.arange(first[-1]) - np.repeat(first[:-1], count)) % f.tile * f.side
    out[:, n - 1] = ((in_tile[:, None] + np.arange(f.side)).reshape(-1) * out.shape[1] + n) >> f.height
    out[:, n : n + leaves.shape[1] * f.bytes // 4] = _in_words(none)
    place = np.arange(e.n_trees) + np.repeat(first[:-1] * f.side - begin[:-1], np.diff(begin))
    order = np.argsort(np.concatenate(places))
    out[place, : n - 2] = np.concatenate(levels, 1).reshape(e.n_trees, -1, 2)[:, order].reshape(e.n_trees, -1)
    out[place, n : n + leaves.shape[1] * f.bytes // 4] = _in_words(leaves)
    return out, first.astype(np.int32)


def _in_words(leaves: np.ndarray) -> np.ndarray:
    """u32: the lower halves of all, then the upper ones."""
    halves = np.ascontiguousarray(leaves).view(np.uint32).reshape(*leaves.shape, -1)
    return np.ascontiguousarray(halves.transpose(0, 2, 1)).reshape(len(leaves), -1)


__all__ = ["emit", "refusal", "together"]
