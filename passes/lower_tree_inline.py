"""Tree strategy `inline`: a few small trees as straight-line code, their numbers in the instructions.

    %v = vector.shuffle %x0, %x1 [3, 17, ...]             # with wide vectors: what each split of a tree compares, side by side
    %w = bits of (%v <= [thresholds])                     # all splits at once
    %leaf = bits of ((%w & [the splits above each leaf]) == [what they must say])        # one bit
    score += values[(%leaf * DE_BRUIJN) >> 59]            # its number, by multiplication
    scf.if %x3 <= 0.5 { scf.if ... yield 0.25 } else ...  # without: nested ifs, which is what a microcontroller wants

One row through very few trees is nested ifs that stay branches: what comes after a call need not wait for the row's values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.passes.tree_job import Job
from carrot.passes.tree_slots import LEFT, RIGHT, rules, slots_of

MOST_SPLITS = 63  # of a tree whose splits are all evaluated at once
MOST_BRANCHING = 3  # trees
MOST_CODE = 20000  # splits
MOST_PATH = 100
MOST_PARTS = 4  # vectors that hold a row
DE_BRUIJN = {8: (0x1D, 5), 16: (0x0F65, 12), 32: (0x077CB531, 27), 64: (0x03F79D71B4CB0A89, 58)}


def refusal(e: Ensemble) -> str | None:
    """Why this ensemble is not made code, None if it can be: compilers take their time over long functions."""
    splits, path = int((e.feature >= 0).sum()), int(e.depths().max(initial=0))
    return f"{splits} splits" if splits > MOST_CODE else f"a path of {path} splits" if path > MOST_PATH else None


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`."""
    e = job.e
    single = e.n_trees <= MOST_BRANCHING and int((e.feature >= 0).sum()) <= MOST_SPLITS and getattr(b.target, "hosted", False)
    if not single:
        b.attrs |= {} if not b.target or b.target.vector_registers else {"branches": True}
        _rows(b, job, _wide(b, job))
        return
    b.attrs["branches"] = True
    if isinstance(job.rows, Expr) and _wide(b, job):
        b.if_(job.rows < 2, lambda: _rows(b, job, False), lambda: _rows(b, job, True))
    else:
        _rows(b, job, False)


def _rows(b: KernelBuilder, job: Job, wide: bool) -> None:
    e = job.e
    rows = _Vectors(b, job) if wide else _Nested(b, job)
    base = job.base(b)
    lanes = None if wide or not job.vector or job.leaf else lanes_of(e)

    def row(r: Index) -> None:
        rows.start(r)
        if lanes:
            words = [b.const(0, "u32")] * lanes.words
            for t in range(e.n_trees):
                words = rows.votes(r, int(e.roots[t]), lanes, words)
            for k in range(e.n_outputs):
                job.sink((r, k), lanes.sum(words, k, base[k]))
            return
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


def _payload(job: Job) -> np.ndarray:
    """[L, V]: what a tree gives for a leaf."""
    return job.e.leaf_id[:, None].astype(np.int32) if job.leaf else job.e.leaf_values


@dataclass(frozen=True)
class Lanes:
    """Sums of small integers side by side in 32-bit words: a leaf is an addition or two, whatever the number of outputs."""

    bits: int  # of a sum
    outputs: int

    @property
    def per_word(self) -> int:
        return 32 // self.bits

    @property
    def words(self) -> int:
        return -(-self.outputs // self.per_word)

    def packed(self, leaf: np.ndarray) -> list[int]:
        """A leaf's values, as they are added to the words."""
        out = [0] * self.words
        for k, v in enumerate(leaf.tolist()):
            out[k // self.per_word] += v << (k % self.per_word * self.bits)
        return out

    def sum(self, words: list[Expr], k: int, base: Expr) -> Expr:
        b, at = base.b, k % self.per_word * self.bits
        return b.cast((words[k // self.per_word] >> at) & ((1 << self.bits) - 1), "i32") + base


def lanes_of(e: Ensemble) -> Lanes | None:
    """Where leaves are integers from 0 and no sum needs more than half a word."""
    if e.leaf_values.dtype.kind != "i" or (e.leaf_values < 0).any():
        return None
    leaf, tree = np.flatnonzero(e.feature < 0), e.tree_of_node()
    most = np.zeros((e.n_trees, e.n_outputs), np.int64)
    np.maximum.at(most, tree[leaf], e.leaf_values[e.left[leaf]].astype(np.int64))
    bits = int(most.sum(0).max(initial=1)).bit_length()
    return Lanes(bits, e.n_outputs) if bits <= 16 else None


class _Nested:
    """A tree as nested ifs."""

    def __init__(self, b: KernelBuilder, job: Job) -> None:
        self.b, self.job, self.slots = b, job, slots_of(job.e)
        self.rule = rules(job.e)
        self.payload = _payload(job)
        self.sets = self.slots.sets_buffer(b) if self.slots.categories else None
        self.floats = self.slots.floats and getattr(b.target, "fpu", 64) >= job.e.threshold.itemsize * 8

    def start(self, r: Index) -> None:
        e = self.job.e
        self.hot = {}
        import os
        split = e.feature >= 0
        asked = np.bincount(e.feature[split], 0.5 ** e.depths()[split], e.n_features)
        for f in np.argsort(-asked, kind="stable")[:int(os.environ.get("HOT","0"))].tolist():
            self.hot[f] = self.job.x[r, f]

    def tree(self, r: Index, t: int) -> list[Expr]:
        return self.node(r, int(self.job.e.roots[t]))

    def node(self, r: Index, at: int) -> list[Expr]:
        b, e = self.b, self.job.e
        if e.feature[at] < 0:
            return [b.const(v, self.job.dtype) for v in self.payload[e.left[at]].tolist()]
        return b.if_(self.left(r, at), lambda: self.node(r, int(e.left[at])), lambda: self.node(r, int(e.right[at])), [self.job.dtype] * self.payload.shape[1])

    def votes(self, r: Index, at: int, lanes: Lanes, words: list[Expr]) -> list[Expr]:
        b, e = self.b, self.job.e
        if e.feature[at] < 0:
            return [w + v if v else w for w, v in zip(words, lanes.packed(self.payload[e.left[at]]), strict=True)]
        return b.if_(self.left(r, at), lambda: self.votes(r, int(e.left[at]), lanes, words), lambda: self.votes(r, int(e.right[at]), lanes, words), ["u32"] * lanes.words)

    def left(self, r: Index, at: int) -> Expr:
        b, e, slots = self.b, self.job.e, self.slots
        f = int(e.feature[at])
        x, t, rule = self.hot[f] if f in self.hot else self.job.x[r, f], e.threshold[at].item(), int(self.rule[at])
        if self.sets is not None and slots.slot[at] >= slots.first_category:
            _, floor, words = slots.categories[slots.slot[at] - slots.first_category]
            return slots.in_set(b, slots.code(b, x, floor, words), b.const(int(slots.threshold[at]), slots.dtype), self.sets)
        if self.floats and rule == RIGHT:
            return x <= t
        if self.floats and rule == LEFT and not np.isnan(t):
            return ~(x > t)
        return slots.key(b, x, rule) <= int(slots.threshold[at])


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
        self.payload = _payload(job)
        self.trees = [_flat(job.e, int(root)) for root in job.e.roots]
        n, self.lanes = job.e.n_features, _lanes(b, job.e)
        self.starts = [min(i, n - self.lanes) for i in range(0, n, self.lanes)]
        self.parts: list[Expr] = []

    def start(self, r: Index) -> None:
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
        width = next(n for n in (8, 16, 32, 64) if len(tree.nodes) < n)
        word = b.to_bits(self.left(tree, width))
        mask = np.dtype(f"u{width // 8}")
        spare = width - len(tree.leaves)  # lanes without a leaf: never equal
        above = self.numbers(np.array(tree.above + [0] * spare, mask))
        left = self.numbers(np.array(tree.left + [1] * spare, mask))
        factor, shift = DE_BRUIJN[width]
        at = b.cast((b.to_bits(b.eq(word & above, left)) * factor) >> shift, "index")
        table = np.zeros((width, self.payload.shape[1]), self.payload.dtype)
        for i, leaf in enumerate(tree.leaves):
            table[(((1 << i) * factor) & (2**width - 1)) >> shift] = self.payload[leaf]
        values = b.constant(table, "tree_leaf")
        return [values[at, k] for k in range(table.shape[1])]

    def left(self, tree: _Tree, width: int) -> Expr:
        """i1 per split: whether its rows go left."""
        b, e = self.b, self.job.e
        nodes = np.array(tree.nodes + [tree.nodes[0]] * (width - len(tree.nodes)))
        flags = e.flags[nodes]

        def having(flag: int) -> Expr:
            return b.from_bits(b.const(sum(1 << i for i, f in enumerate(flags) if f & flag), f"u{width}"))

        used = int(np.bitwise_or.reduce(flags))
        v = self.side_by_side(e.feature[nodes].tolist())
        t = self.numbers(e.threshold[nodes])
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
        return left


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
