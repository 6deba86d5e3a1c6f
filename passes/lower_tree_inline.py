"""Tree strategy `inline`: a few small trees as straight-line code, their numbers in the instructions.

    %v = vector.shuffle %x0, %x1 [3, 17, ...]             # with wide vectors: what each split of a tree compares, side by side
    %w = bits of (%v > [thresholds])                      # all splits at once
    %leaf = leaves0[%w & 511] & leaves1[%w >> 9]          # one bit: the leaf that both halves of the splits lead to
                                                          # (of large trees: bits of ((%w & [the splits above each leaf]) == [what they must say]))
    score += values[(%leaf * DE_BRUIJN) >> 59]            # its number, by multiplication

Where rows come column by column, a vector of them goes through the trees (lower_tree_columns.py). Without vectors: nested ifs (lower_tree_nested.py), which is what a chip without a branch predictor and caches wants, however many trees there are. One row through very few trees is nested ifs that stay branches: what comes after a call need not wait for the row's values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble, unique
from carrot.passes import lower_tree_columns as columns
from carrot.passes.lower_tree_nested import Nested, on_chip, payload_of
from carrot.passes.tree_job import Job

MOST_SPLITS = 63  # of a tree whose splits are all evaluated at once
MOST_BRANCHING = 3  # trees
MOST_CODE = {False: 2000, True: 8000}  # splits; on chips
MOST_PATH = 100
MOST_PARTS = 4  # vectors that hold a row
AHEAD = 512  # rows: of a block, in which the ABI looks for what the model refuses before it is scored
LINE = 64  # bytes that come into the cache together
PART = 9  # splits that one look in a table knows the leaves of
TABLES = 8 << 10  # bytes of these tables
DE_BRUIJN = {8: (0x1D, 5), 16: (0x0F65, 12), 32: (0x077CB531, 27), 64: (0x03F79D71B4CB0A89, 58)}


def refusal(e: Ensemble, chip: bool) -> str | None:
    """Why this ensemble is not made code, None if it can be: compilers take their time over long functions."""
    splits, path = int((e.feature >= 0).sum()), int(e.depths().max(initial=0))
    return f"{splits} splits" if splits > MOST_CODE[chip] else f"a path of {path} splits" if path > MOST_PATH else None


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`."""
    e = job.e
    if job.by_columns and columns.emit(b, job):
        return
    single = e.n_trees <= MOST_BRANCHING and int((e.feature >= 0).sum()) <= MOST_SPLITS and getattr(b.target, "hosted", False)
    if not single:
        b.attrs |= {"branches": True} if on_chip(b) else {}
        _rows(b, job, _wide(b, job))
        return
    b.attrs["branches"] = True
    if isinstance(job.rows, Expr) and _wide(b, job):
        b.if_(job.rows < 2, lambda: _rows(b, job, False), lambda: _rows(b, job, True))
    else:
        _rows(b, job, False)


def _rows(b: KernelBuilder, job: Job, wide: bool) -> None:
    e = job.e
    rows = _Vectors(b, job) if wide else Nested(b, job)
    if isinstance(rows, Nested) and rows.adds:
        b.loop(0, job.rows, rows.row)
        return
    base = job.base(b)

    def row(r: Index) -> None:
        rows.start(r)
        outputs = range(e.n_outputs)
        sums = [base[k] for k in outputs]
        for t in range(e.n_trees):
            values = rows.tree(r, t)
            if job.leaf:
                job.sink((r, t), values[0])
            elif job.vector:
                sums = [a + v for a, v in zip(sums, values, strict=True)]
            else:
                sums[e.tree_class[t]] = sums[e.tree_class[t]] + values[0]
        if not job.leaf:
            for k in outputs:
                job.sink((r, k), sums[k])

    b.loop(0, job.rows, row)


def _wide(b: KernelBuilder, job: Job) -> bool:
    """Whether all splits of a tree are best evaluated at once."""
    e = job.e
    bits = getattr(b.target, "vector_bits", 0)
    if bits < 256 or e.threshold.dtype.kind != "f" or not (e.feature >= 0).any() or (e.flags[e.feature >= 0] & CATEGORICAL).any():
        return False
    owner = e.tree_of_node()[e.feature >= 0]
    small = int(np.bincount(owner).max()) <= MOST_SPLITS and e.n_features <= MOST_PARTS * bits // (8 * e.threshold.itemsize)
    return small and b.has_lanes(job.x, _lanes(b, e))


def _lanes(b: KernelBuilder, e: Ensemble) -> int:
    """Features of one vector."""
    lanes: int = b.target.lanes(e.threshold.itemsize)
    while lanes > e.n_features:
        lanes //= 2
    return lanes


@dataclass(frozen=True)
class _Tree:
    """A tree with at most MOST_SPLITS splits: nodes [S]; of its leaves [L]: rows, the splits above as bits, and those that go left."""

    nodes: list[int]
    leaves: list[int]
    above: list[int]
    left: list[int]


class _Vectors:
    """A tree as comparisons side by side."""

    def __init__(self, b: KernelBuilder, job: Job) -> None:
        self.b, self.job = b, job
        self.payload = payload_of(job)
        self.trees = [_flat(job.e, int(root)) for root in job.e.roots]
        self.nested = Nested(b, job)
        n, self.lanes = job.e.n_features, _lanes(b, job.e)
        self.starts = [min(i, n - self.lanes) for i in range(0, n, self.lanes)]
        self.parts: list[Expr] = []
        per_line = LINE // job.e.threshold.itemsize
        lines = unique(job.e.feature[job.e.feature >= 0] // per_line)
        self.fetched = [(job.x, k * per_line) for k in lines.tolist()] if isinstance(job.x, Buffer) and job.x.value in b.outside else []

    def start(self, r: Index) -> None:
        for x, f in self.fetched:
            self.b.prefetch(x, (r + AHEAD, f))
        self.parts = [self.job.x[r, self.b.lane_index(at, self.lanes)] for at in self.starts]

    def side_by_side(self, features: Sequence[int]) -> Expr:
        """Feature features[i] in lane i."""
        b, n = self.b, len(features)
        where = [(f // self.lanes, f - self.starts[f // self.lanes]) for f in features]
        out: Expr | None = None
        for p in range(0, len(self.parts), 2):
            if any(part // 2 == p // 2 for part, _ in where):
                pair = [self.parts[p], self.parts[min(p + 1, len(self.parts) - 1)]]
                v = b.shuffle(pair[0], pair[1], [at + self.lanes * (part % 2) if part // 2 == p // 2 else 0 for part, at in where])
                out = v if out is None else b.shuffle(out, v, [i + n * (part // 2 == p // 2) for i, (part, _) in enumerate(where)])
        assert out is not None
        return out

    def numbers(self, values: np.ndarray) -> Expr:
        return self.b.constant(values, "tree_inline")[self.b.lane_index(0, len(values))]

    def tree(self, r: Index, t: int) -> list[Expr]:
        b, tree = self.b, self.trees[t]
        if not tree.nodes:
            return [b.const(v, self.job.dtype) for v in self.payload[tree.leaves[0]].tolist()]
        if len(tree.nodes) == 1:  # as one comparison: of a shuffle of doubles whose first lane alone is asked, LLVM 22 takes the wrong element (AVX-512)
            at, table = b.cast(b.select(self.nested.left(r, tree.nodes[0]), b.const(0, "i32"), 1), "index"), self.payload[tree.leaves]
        else:
            width = next(n for n in (8, 16, 32, 64) if len(tree.nodes) < n)
            factor, shift = DE_BRUIJN[width]
            at = b.cast((self.reached(tree, width) * factor) >> shift, "index")
            table = np.zeros((width, self.payload.shape[1]), self.payload.dtype)
            for i, leaf in enumerate(tree.leaves):
                table[(((1 << i) * factor) & (2**width - 1)) >> shift] = self.payload[leaf]
        values = b.constant(table, "tree_leaf")
        return [values[at, k] for k in range(table.shape[1])]

    def reached(self, tree: _Tree, width: int) -> Expr:
        """The leaf as one bit."""
        b, mask = self.b, np.dtype(f"u{width // 8}")
        said, turned = self.left(tree, width)
        word = b.to_bits(said)
        above = np.array(tree.above, mask)
        left = np.array(tree.left, mask) ^ (above & mask.type(turned))
        parts = -(-len(tree.nodes) // PART)
        if parts * (1 << PART) * mask.itemsize * len(self.trees) <= TABLES:
            out: Expr | None = None
            for first in range(0, len(tree.nodes), PART):
                n = min(PART, len(tree.nodes) - first)
                words = np.arange(1 << n).astype(mask)[:, None]
                some = (above >> first) & mask.type((1 << n) - 1)
                agree = (words & some) == (left >> first) & some
                table = b.constant((agree.astype(np.uint64) << np.arange(len(above), dtype=np.uint64)).sum(1).astype(mask), "tree_inline")
                leaves = table[b.cast((word >> first) & ((1 << n) - 1), "index")]
                out = leaves if out is None else out & leaves
            assert out is not None
            return out
        spare = np.zeros(width - len(above), mask)  # lanes without a leaf: never equal
        return b.to_bits(b.eq(word & self.numbers(np.append(above, spare)), self.numbers(np.append(left, spare + mask.type(1)))))

    def left(self, tree: _Tree, width: int) -> tuple[Expr, int]:
        """i1 per split: whether its rows go left; the splits, as bits, of which it says whether they go right."""
        b, e = self.b, self.job.e
        nodes = np.array(tree.nodes + [tree.nodes[0]] * (width - len(tree.nodes)))
        flags = e.flags[nodes]

        def having(flag: int) -> Expr:
            return b.from_bits(b.const(sum(1 << i for i, f in enumerate(flags) if f & flag), f"u{width}"))

        used = int(np.bitwise_or.reduce(flags))
        v, at = self.side_by_side(e.feature[nodes].tolist()), e.threshold[nodes]
        default = flags & DEFAULT_LEFT != 0
        if used == DEFAULT_LEFT and not np.isnan(at[default]).any() and not (at[~default] == np.inf).any():
            # NaN is greater than nothing: where it goes left, ask x > t; elsewhere -x > the number below -t, which is x <= t
            if not default.all():
                sign = np.where(default, 0, 1 << (8 * at.itemsize - 1)).astype(f"u{at.itemsize}")
                v = b.bitcast(b.bitcast(v, f"u{8 * at.itemsize}") ^ self.numbers(sign), v.dtype)
                at = np.where(default, at, np.nextafter(-at, at.dtype.type(-np.inf)))
            return v > self.numbers(at), sum(1 << i for i in np.flatnonzero(default[: len(tree.nodes)]).tolist())
        t = self.numbers(at)
        nan = b.isnan(v)
        if used & MISSING_NONE:
            v = b.select(nan & having(MISSING_NONE), 0.0, v)
            nan = nan & (~having(MISSING_NONE) | having(MISSING_ZERO))
        left = v <= t
        if used & DEFAULT_LEFT:
            left = left | (nan & having(DEFAULT_LEFT))
        if used & MISSING_ZERO:
            missing = (nan | (b.abs(v) <= K_ZERO)) & having(MISSING_ZERO)
            left = b.select(missing, having(DEFAULT_LEFT), left)
        return left, 0


def _flat(e: Ensemble, root: int) -> _Tree:
    out = _Tree([], [], [], [])

    def grow(at: int, above: int, left: int) -> None:
        if e.feature[at] < 0:
            out.leaves.append(int(e.left[at]))
            out.above.append(above)
            out.left.append(left)
            return
        bit = 1 << len(out.nodes)
        out.nodes.append(at)
        grow(int(e.left[at]), above | bit, left | bit)
        grow(int(e.right[at]), above | bit, left)

    grow(root, 0, 0)
    return out


__all__ = ["emit"]
