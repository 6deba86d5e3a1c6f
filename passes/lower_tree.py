"""Lowering of tree ensembles: the table walk.

    for %t = 0 to T:                                    # a tree at a time: its nodes stay in the L1 cache
      for %r = 0 to n step 8:                           # 8 rows in flight hide the latency of the loads
        while any of node[8] is a split:
          node[k] = children[2 * node[k] + !(x[r + k, feature[node[k]]] <= threshold[node[k]])]
        y[r + k, class[t]] += leaf[~node[k]]

A split is its index, a leaf is ~(row of leaf_values). Sums run in tree order in the leaves' dtype: bit-equal to the source.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.passes.lower_elementwise import result_shape

INTERLEAVE = 8


class _Walk:
    """The tables of one ensemble and the code of one step."""

    def __init__(self, b: KernelBuilder, e: Ensemble, x: Tensor) -> None:
        self.b, self.e, self.x = b, e, x
        split = np.flatnonzero(e.feature >= 0)
        number = np.full(len(e.feature), -1, np.int32)
        number[split] = np.arange(len(split), dtype=np.int32)
        leaf = e.feature < 0
        number[leaf] = ~e.left[leaf]
        self.roots = b.constant(number[e.roots] if e.n_trees else np.zeros(1, np.int32), "tree_root")
        pad = np.zeros(1, np.int32) if not len(split) else np.zeros(0, np.int32)
        flags = e.flags[split]
        self.flags_used = int(np.bitwise_or.reduce(flags)) if len(split) else 0
        feature = np.concatenate([e.feature[split], pad])
        self.feature = b.constant(feature.astype(np.int16 if e.n_features < 32768 else np.int32), "tree_feature")
        self.threshold = b.constant(np.concatenate([e.threshold[split], pad.astype(e.threshold.dtype)]), "tree_threshold")
        children = np.stack([number[e.left[split]], number[e.right[split]]], 1).reshape(-1) if len(split) else np.zeros(2, np.int32)
        self.children = b.constant(children.astype(np.int32), "tree_children")
        self.default: str = "mixed"
        if len(split):
            every = flags & DEFAULT_LEFT != 0
            self.default = "left" if every.all() else "mixed" if every.any() else "right"
        if self.default == "mixed" or self.flags_used & ~DEFAULT_LEFT:
            self.flags = b.constant(np.concatenate([flags, pad.astype(np.uint8)]), "tree_flags")
        if self.flags_used & CATEGORICAL:
            sets = e.category_set[split]
            begin = np.where(sets >= 0, e.category_offsets[np.maximum(sets, 0)], 0)
            count = np.where(sets >= 0, e.category_offsets[np.maximum(sets, 0) + 1] - begin, 0)
            self.begin = b.constant(begin.astype(np.int32), "tree_set_begin")
            self.count = b.constant((count * 32).astype(np.int32), "tree_set_categories")
            self.bits = b.constant(e.category_bits if e.category_bits.size else np.zeros(1, np.uint32), "tree_set_bits")

    def walk(self, tree: Expr, rows: Sequence[Index]) -> list[Expr]:
        """The leaf (a row of leaf_values, index) that each row reaches."""
        b = self.b
        root = self.roots[tree]

        def active(*nodes: Expr) -> Expr:
            out = nodes[0] >= 0
            for n in nodes[1:]:
                out = out | (n >= 0)
            return out

        def step(*nodes: Expr) -> list[Expr]:
            if len(nodes) == 1:
                return [self.step(nodes[0], rows[0])]
            return [b.select(n >= 0, self.step(b.maximum(n, 0), r), n) for n, r in zip(nodes, rows, strict=True)]

        leaves = b.while_([root] * len(rows), active, step)
        return [b.cast(~n, "index") for n in leaves]

    def step(self, node: Expr, row: Index) -> Expr:
        b = self.b
        at = b.cast(node, "index")
        x = self.x[row, b.cast(self.feature[at], "index")]
        right = self.goes_right(x, at)
        return self.children[at * 2 + b.cast(b.cast(right, "i8"), "index")]

    def goes_right(self, x: Expr, at: Expr) -> Expr:
        b, used = self.b, self.flags_used
        t = self.threshold[at]
        if not used & ~DEFAULT_LEFT and self.default == "right":
            return ~(x <= t)
        if not used & ~DEFAULT_LEFT and self.default == "left":
            return x > t
        flags = self.flags[at]
        is_set: Callable[[int], Expr] = lambda bit: b.ne(flags & bit, 0)  # noqa: E731
        missing = b.isnan(x)
        value = x
        if used & MISSING_NONE:
            value = b.select(missing, 0.0, x)
            missing = missing & ~is_set(MISSING_NONE)
        if used & MISSING_ZERO:
            zero = (b.abs(x) <= K_ZERO) | b.isnan(x)
            missing = missing | (zero & is_set(MISSING_ZERO))
        right = ~(value <= t)
        if used & CATEGORICAL:
            right = b.select(is_set(CATEGORICAL), self.category_right(x, at, is_set), right)
            missing = b.select(is_set(CATEGORICAL), b.isnan(x), missing)
        return b.select(missing, ~is_set(DEFAULT_LEFT), right)

    def category_right(self, x: Expr, at: Expr, is_set: Callable[[int], Expr]) -> Expr:
        b = self.b
        x = b.select(b.isnan(x), 0.0, x)
        lowest = b.select(is_set(CATEGORY_FLOOR), b.const(0.0, x.dtype), b.const(float(np.nextafter(np.dtype(_np(x)).type(-1), np.dtype(_np(x)).type(0))), x.dtype))
        inside = (x >= lowest) & (x < b.cast(self.count[at], x.dtype))
        c = b.cast(b.select(inside, x, 0.0), "i32")
        last = len(self.e.category_bits) - 1 if self.e.category_bits.size else 0
        word = self.bits[b.cast(b.minimum(self.begin[at] + (c >> 5), max(last, 0)), "index")]
        chosen = b.ne((word >> b.cast(c & 31, "u32")) & 1, 0)
        return ~b.select(inside, chosen, is_set(BEYOND_LEFT))


def _np(x: Expr) -> str:
    return "float32" if x.dtype == "f32" else "float64"


def _over_rows(b: KernelBuilder, n: Index, body: Callable[[Sequence[Index]], None]) -> None:
    """body(rows) for groups of INTERLEAVE rows, then for single ones."""
    if isinstance(n, int) and n < INTERLEAVE or getattr(b.target, "row_block", INTERLEAVE) < INTERLEAVE:
        b.loop(0, n, lambda r: body([r]))
        return
    whole = n - n % INTERLEAVE if isinstance(n, int) else n - (n % INTERLEAVE)
    b.loop(0, whole, lambda r: body([r + k for k in range(INTERLEAVE)]), step=INTERLEAVE)
    b.loop(whole, n, lambda r: body([r]))


def ensemble(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    e = Ensemble.of(op, b.module)
    shape = result_shape(b, op)
    dtype = "f32" if e.leaf_values.dtype == np.float32 else "f64"

    def run(sink: Callable[..., None]) -> None:
        walk = _Walk(b, e, x)
        values = b.constant(e.leaf_values if e.leaf_values.size else np.zeros((1, 1), e.leaf_values.dtype), "tree_leaf")
        base = b.constant(e.base.astype(e.leaf_values.dtype), "tree_base")
        acc = b.alloc(shape, dtype)
        b.nest(shape, lambda r, k: acc.store((r, k), base[k]))
        vector = e.leaf_values.shape[1] > 1
        one_class = not vector and e.n_outputs == 1
        classes = None if vector or one_class else b.constant(e.tree_class, "tree_class")

        def tree(t: Expr) -> None:
            def rows(group: Sequence[Index]) -> None:
                for r, leaf in zip(group, walk.walk(t, group), strict=True):
                    if vector:
                        b.loop(0, e.n_outputs, lambda k, r=r, leaf=leaf: add(acc, r, k, values[leaf, k]))
                    else:
                        add(acc, r, 0 if classes is None else b.cast(classes[t], "index"), values[leaf, 0])

            _over_rows(b, shape[0], rows)

        b.loop(0, e.n_trees, tree)
        b.nest(shape, lambda r, k: sink((r, k), acc[r, k]))

    return b.produce(shape, dtype, run)


def add(acc: Buffer, r: Index, k: Index, value: Expr) -> None:
    acc.store((r, k), acc[r, k] + value)


def leaf(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    e = Ensemble.of(op, b.module)
    shape = result_shape(b, op)

    def run(sink: Callable[..., None]) -> None:
        walk = _Walk(b, e, x)
        ids = b.constant(e.leaf_id.astype(np.int32), "tree_leaf_id")

        def tree(t: Expr) -> None:
            def rows(group: Sequence[Index]) -> None:
                for r, reached in zip(group, walk.walk(t, group), strict=True):
                    sink((r, t), ids[reached])

            _over_rows(b, shape[0], rows)

        b.loop(0, e.n_trees, tree)

    return b.produce(shape, "i32", run)


REGISTRY.add_rule("tree.ensemble", ensemble, where=__file__)
REGISTRY.add_rule("tree.leaf", leaf, where=__file__)
