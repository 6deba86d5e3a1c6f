"""Tree strategy `inline` of rows that come column by column: a vector of rows goes through the trees side by side.

    %x = columns[20][r : r + 16] ; %go = %x <= [16.8, ...]
    %leaf = select(%go, %left, %right)                # for each split, from the leaves up: what its rows end in, numbers of leaves
    leaves[t][r : r + 16] = %leaf                     # for each tree
    score[r] += values[leaves[t][r]]                  # for each row

Where a leaf is one number no wider than a value of a column, that is selected in place of its number, and added up by vectors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.ir.target import Target
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.passes.lower_tree_bits import ROWS, STRIDE, feature_major
from carrot.passes.lower_tree_nested import payload_of
from carrot.passes.tree_job import Job

MOST_LEAVES = 256  # of a tree


def refusal(e: Ensemble, target: Target) -> str | None:
    """Why rows cannot go side by side, None if they can."""
    split = e.feature >= 0
    if not split.any():
        return "no split that reads a column"
    if target.lanes(e.threshold.itemsize) < 4:
        return "no vectors"
    if e.threshold.dtype.kind != "f" or (e.flags[split] & CATEGORICAL).any():
        return "columns of integers or categories"
    leaves = int(np.bincount(e.tree_of_node()[~split], minlength=1).max()) if e.n_trees else 0
    return f"a tree of {leaves} leaves" if leaves > MOST_LEAVES else None


def adds_vectors(e: Ensemble, leaf: bool) -> bool:
    """Whether what a tree gives is one number no wider than what it compares."""
    return leaf or (e.leaf_values.shape[1] == 1 and e.leaf_values.itemsize <= e.threshold.itemsize)


def emit(b: KernelBuilder, job: Job) -> bool:
    """All rows of `job`. False: they do not come column by column."""
    xt = b.columns(job.x, (job.e.n_features * STRIDE,), ROWS, feature_major)
    if xt is None:
        return False
    rows = _Columns(b, job, xt)
    b.loop(0, job.rows, rows.block, step=ROWS)
    return True


class _Columns:
    def __init__(self, b: KernelBuilder, job: Job, xt: Buffer) -> None:
        self.b, self.job, self.e, self.xt = b, job, job.e, xt
        self.lanes = b.target.lanes(job.e.threshold.itemsize)
        self.payload = payload_of(job)
        self.direct = adds_vectors(job.e, job.leaf)
        b.attrs |= {} if self.direct else {"unrolled": True}  # else LLVM gathers leaves, which no machine does faster than loads
        outputs = job.e.n_trees if job.leaf or not self.direct else job.e.n_outputs
        self.dtype = job.dtype if self.direct else f"u{8 * job.e.threshold.itemsize}"
        self.found = b.alloc((outputs * ROWS,), job.dtype if self.direct else "u8", job.from_rows)
        owner = np.where(job.e.feature < 0, job.e.tree_of_node(), -1)
        self.leaves = [np.unique(job.e.left[owner == t]).tolist() for t in range(job.e.n_trees)]

    def block(self, start: Expr) -> None:
        """Rows start, start + 1, ...: as many as there are, at most ROWS."""
        b, job = self.b, self.job
        count = b.minimum(b.expr(job.rows, "index") - start, ROWS)
        b.loop(0, count, self._vector, step=self.lanes)
        outputs = range(job.e.n_trees if job.leaf else job.e.n_outputs)
        scores = (lambda r: [(k, self.found[k * ROWS + r]) for k in outputs]) if self.direct else self._scores()

        def row(r: Expr) -> None:
            for k, score in scores(r):
                job.sink((start + r, k), score)

        b.loop(0, count, row)

    def _scores(self) -> Callable[[Expr], Sequence[tuple[Index, Expr]]]:
        """Of a row: what the leaves that it has reached add up to, for each output; in a vector, where what a leaf gives is one."""
        b, e, job = self.b, self.e, self.job
        base, values, n = job.base(b), b.constant(self.payload[sum(self.leaves, [])], "tree_leaf"), e.n_outputs
        together = job.vector and n & (n - 1) == 0 and n <= b.target.lanes(e.leaf_values.itemsize)

        def scores(r: Expr) -> Sequence[tuple[Index, Expr]]:
            outputs: Sequence[Index] = [b.lane_index(0, n)] if together else range(n)
            sums, first = [base[k] for k in outputs], 0
            for t, leaves in enumerate(self.leaves):
                place = b.cast(self.found[t * ROWS + r], "index") + first
                if job.vector:
                    sums = [score + values[place, k] for k, score in zip(outputs, sums, strict=True)]
                else:
                    k = int(e.tree_class[t])
                    sums[k] = sums[k] + values[place, 0]
                first += len(leaves)
            return list(zip(outputs, sums, strict=True))

        return scores

    def _vector(self, r: Expr) -> None:
        """Rows r, r + 1, ... of the block."""
        b, e, job = self.b, self.e, self.job
        self.seen: dict[tuple[int, bool], Expr] = {}
        base = job.base(b)
        sums = [b.splat(base[k], self.lanes) for k in range(e.n_outputs)] if self.direct and not job.leaf else []
        for t in range(e.n_trees):
            found = self._below(int(e.roots[t]), t, r)
            if sums:
                k = int(e.tree_class[t])
                sums[k] = sums[k] + found
            else:
                self.found.store((b.lane_index(t * ROWS + r, self.lanes),), found if self.direct else b.cast(found, "u8"))
        for k, score in enumerate(sums):
            self.found.store((b.lane_index(k * ROWS + r, self.lanes),), score)

    def _below(self, at: int, t: int, r: Expr) -> Expr:
        """What the rows find that come to this node of tree t."""
        b, e = self.b, self.e
        if e.feature[at] < 0:
            leaf = int(e.left[at])
            return b.const(self.payload[leaf, 0].item() if self.direct else self.leaves[t].index(leaf), self.dtype, self.lanes)
        left, right = self._below(int(e.left[at]), t, r), self._below(int(e.right[at]), t, r)
        flags, threshold = int(e.flags[at]), e.threshold[at]
        x = self._column(int(e.feature[at]), bool(flags & MISSING_NONE), r)
        default = left if flags & DEFAULT_LEFT else right
        if flags & MISSING_ZERO:
            return b.select(b.isnan(x) | (b.abs(x) <= K_ZERO), default, b.select(x <= float(threshold), left, right))
        if not flags & DEFAULT_LEFT or flags & MISSING_NONE:
            return b.select(x <= float(threshold), left, right)
        return b.select(b.isnan(x), left, right) if np.isnan(threshold) else b.select(x > float(threshold), right, left)

    def _column(self, feature: int, zero: bool, r: Expr) -> Expr:
        """A feature's values. zero: NaN is 0."""
        if (feature, zero) not in self.seen:
            x = self._column(feature, False, r) if zero else self.xt[(self.b.lane_index(feature * STRIDE + r, self.lanes),)]
            self.seen[feature, zero] = self.b.select(self.b.isnan(x), 0.0, x) if zero else x
        return self.seen[feature, zero]


__all__ = ["emit", "refusal"]
