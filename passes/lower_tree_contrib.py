"""Lowering of tree.contrib: what ir/tree_contrib.py says, part after part (contrib_tables.py), a row to each SIMD lane, all points one after the other.

    for %part: for %rows of a block, a vector of them at a time:
      for %i in splits:  %m = %y[slot[i]] <= threshold[i] ; passes[2 i] = passes[edge[i]] & %m ; passes[2 i + 1] = passes[edge[i]] & ~%m
      for %i in splits:  %e = %P[parent] * (passes[left] | passes[right] ? bend : 0)
                         P[i] = (%P[parent] - %e) * ratio[i] + (passes[here] ? %e : 0)                                            # for each point
      for %i in twigs:   %d = passes[left] ? dl[i] : passes[right] ? dr[i] : 0 ; U[i] = mean[i] + bend * %d ; out[..] += %d * (scale . P[i])
      for %i in joins:   %mean = r0 * %U[left] + r1 * %U[right] ; %d = (passes[left] ? .. : passes[right] ? .. : %mean) - %mean ; U[i] = ...

No branch depends on a row. Rows are prepared as for `walk` (tree_slots.py), feature by feature, so missing values and categories cost nothing here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.tree import Ensemble
from carrot.ir.tree_contrib import Paths, expected
from carrot.passes.contrib_tables import Tables, tables
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.tree_slots import Slots

LEAST_LANES = 8  # of a vector target: masks are bytes
UNROLL = 8  # points without a loop
BYTES = 1 << 18  # of prepared rows and sums: a block has as many rows as that takes
GROUPS = 16  # vectors of rows in a block, at most


def rows_of(b: KernelBuilder, dtype: str) -> int:
    """How many rows a vector holds: 1 where the target has none."""
    lanes = b.target.lanes(4 if dtype == "f32" else 8) if b.target else 1
    return max(LEAST_LANES, lanes) if lanes > 1 else 1


def contrib(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    e = Ensemble.of(op, b.module)
    e.verify()
    shape = result_shape(b, op)
    dtype = "f32" if e.leaf_values.dtype == np.float32 else "f64"
    return b.produce(shape, dtype, lambda sink: _Contrib(b, e, x, shape[0], dtype).run(sink))


class _Contrib:
    def __init__(self, b: KernelBuilder, e: Ensemble, x: Tensor, rows: Index, dtype: str) -> None:
        self.b, self.e, self.x, self.rows, self.dtype = b, e, x, rows, dtype
        self.np = np.dtype(np.float32 if dtype == "f32" else np.float64)
        paths = Paths.of(e)
        self.expected = expected(e, paths)
        self.tables = tables(e, paths)
        self.slots = Slots(e)
        self.lanes = rows_of(b, dtype)
        self.outs = e.n_features * e.n_outputs
        per_group = self.lanes * ((self.slots.n + self.outs) * 8)
        most = -(-rows // self.lanes) if isinstance(rows, int) else GROUPS
        self.groups = max(1, min(GROUPS, most, BYTES // per_group))
        splits, u_rows = (max((getattr(t, f"most_{name}") for t in self.tables), default=1) for name in ("splits", "rows"))
        points = max((len(t.points) for t in self.tables), default=1)
        lines = -(-self.slots.n // 16) * 16
        self.raw = b.alloc((self.lanes, lines), self.slots.dtype)
        self.y = b.alloc((self.groups, self.slots.n, self.lanes), self.slots.dtype)
        self.sums = b.alloc((self.groups, self.outs, self.lanes), dtype)
        self.passes = b.alloc((1 + 2 * splits,), f"u{max(8, self.lanes)}")
        self.above = b.alloc((splits * points, self.lanes), dtype)
        self.below = b.alloc((u_rows * points, self.lanes), dtype)
        self.sets = self.slots.sets_buffer(b) if self.slots.categories else None

    # -- vectors of rows

    def at(self, *i: Index) -> tuple[Index, ...]:
        return (*i, self.b.lane_index(0, self.lanes) if self.lanes > 1 else 0)

    def splat(self, x: Expr) -> Expr:
        return self.b.splat(x, self.lanes) if self.lanes > 1 else x

    def mask(self, i: Index) -> Expr:
        word = self.passes[i]
        return self.b.from_bits(word) if self.lanes > 1 else self.b.ne(word, 0)

    def keep(self, i: Index, mask: Expr) -> None:
        self.passes.store((i,), self.b.to_bits(mask) if self.lanes > 1 else self.b.cast(mask, "u8"))

    def fma(self, a: Expr, c: Expr, d: Expr) -> Expr:
        return self.b.fma(a, c, d) if self.b.target and self.b.target.fuses(a.dtype) else a * c + d

    # -- blocks of rows

    def run(self, sink: Callable[..., None]) -> None:
        b, size = self.b, self.groups * self.lanes
        self.passes.store((0,), -1 if self.lanes > 1 else 1)
        walks = [_Walk(self, t) for t in self.tables]

        def block(first: Index) -> None:
            left = self.rows - first
            n = b.select(left < size, left, size) if isinstance(left, Expr) else min(left, size)
            groups = (n + (self.lanes - 1)) // self.lanes
            b.loop(0, groups, lambda g: self.prepare(first, g))
            b.nest((groups, self.outs), lambda g, k: b.store(self.sums, self.at(g, k), b.const(0.0, self.dtype, self.lanes if self.lanes > 1 else 0)))
            for walk in walks:
                walk.run(groups)
            self.give(sink, first, n)

        if isinstance(self.rows, int) and self.rows <= size:
            block(0)
        else:
            b.loop(0, self.rows, block, step=size)

    def prepare(self, first: Index, group: Expr) -> None:
        """Rows of y, slot by slot; lanes beyond the last row hold that row again."""
        b = self.b

        def row(lane: Expr) -> None:
            r = group * self.lanes + lane + first
            last = self.rows - 1
            self.slots.fill(b, self.x, b.select(r < last, r, last), self.raw, lane)

        b.loop(0, self.lanes, row)
        b.nest((self.slots.n, self.lanes), lambda s, lane: self.y.store((group, s, lane), self.raw[lane, s]))

    def give(self, sink: Callable[..., None], first: Index, n: Index) -> None:
        b, f, k = self.b, self.e.n_features, self.e.n_outputs
        last = b.constant(self.expected.astype(self.np), "contrib_expected")

        def row(i: Expr) -> None:
            def output(o: Index) -> None:
                head: tuple[Index, ...] = (first + i,) if k == 1 else (first + i, o)
                b.loop(0, f, lambda j: sink((*head, j), self.sums[i // self.lanes, o * f + j, i % self.lanes]))
                sink((*head, f), last[o])

            b.nest((k,), output)

        b.loop(0, n, row)


class _Walk:
    """The code over parts of one number of points."""

    def __init__(self, c: _Contrib, t: Tables) -> None:
        self.c, self.b, self.t, self.q = c, c.b, t, len(t.points)
        self.vector = t.end_value.shape[1]
        self.first = {name: self.words(getattr(t, name), name) for name in ("splits", "twigs", "joins", "ends")}
        self.edge, self.parent = self.words(t.edge, "edge"), self.words(t.parent, "parent")
        self.slot = self.words(c.slots.slot[t.node], "slot")
        self.threshold = self.b.constant(c.slots.threshold[t.node], "contrib_threshold")
        self.ratio, self.bend, self.scale = self.reals(t.ratio), self.reals(t.bend), self.reals(t.scale)
        self.weights = self.reals(t.weights)
        self.twig, self.twig_out = self.words(t.twig, "twig"), self.words(t.twig_out, "out")
        self.twig_mean, self.twig_left, self.twig_right = self.reals(t.twig_mean), self.reals(t.twig_left), self.reals(t.twig_right)
        self.join, self.join_out, self.join_row = self.words(t.join, "join"), self.words(t.join_out, "out"), self.words(t.join_row, "row")
        self.join_ratio = self.reals(t.join_ratio)
        self.end, self.end_value = self.words(t.end, "end"), self.reals(t.end_value)

    def words(self, a: np.ndarray, hint: str) -> Buffer:
        return self.b.constant((a if a.size else np.zeros((1, *a.shape[1:]), np.int64)).astype(np.int32), f"contrib_{hint}")

    def reals(self, a: np.ndarray) -> Buffer:
        return self.b.constant((a if a.size else np.zeros((1, *a.shape[1:]))).astype(self.c.np), "contrib_real")

    def word(self, t: Buffer, *i: Index) -> Expr:
        return self.b.cast(t[i], "index")

    def points(self, body: Callable[..., Any], init: Sequence[Expr] = ()) -> Sequence[Expr]:
        """carried = body(point, *carried) for each."""
        if self.q > UNROLL:
            return self.b.loop(0, self.q, body, init)
        carried = list(init)
        for i in range(self.q):
            out = body(i, *carried)
            carried = [] if out is None else [out]
        return carried

    def run(self, groups: Index) -> None:
        b = self.b

        def part(p: Expr) -> None:
            spans = {name: (self.word(first, p), self.word(first, p + 1)) for name, first in self.first.items()}
            b.loop(0, groups, lambda g: self.part(g, spans))

        b.loop(0, len(self.t.splits) - 1, part)

    def part(self, g: Expr, spans: dict[str, tuple[Expr, Expr]]) -> None:
        b, c, q = self.b, self.c, self.q
        start, end = spans["splits"]
        b.loop(start, end, lambda i: self.ask(g, i, i - start))
        self.points(lambda k: c.above.store(c.at(k), c.splat(self.weights[k])))
        b.loop(start + 1, end, lambda i: self.down(i, i - start, start))
        for v in range(self.vector):
            out = v * c.e.n_features
            b.loop(*spans["twigs"], lambda i, v=v, out=out: self.twig_up(g, i, start, v, out))

            def leaf(i: Expr, v: int = v) -> None:
                row, value = self.word(self.end, i) * q, c.splat(self.end_value[i, v])
                self.points(lambda k: c.below.store(c.at(row + k), value))

            b.loop(*spans["ends"], leaf)
            b.loop(*spans["joins"], lambda i, out=out: self.join_up(g, i, start, out))

    def ask(self, g: Expr, i: Expr, number: Expr) -> None:
        """Which rows pass the split's two sides, and all splits of its feature above."""
        b, c, slots = self.b, self.c, self.c.slots
        slot = self.word(self.slot, i)
        y, threshold = c.y[c.at(g, slot)], self.threshold[i]

        def keep(left: Expr) -> None:
            above = c.mask(self.word(self.edge, i))
            c.keep(number * 2 + 1, above & left)
            c.keep(number * 2 + 2, above & ~left)

        if c.sets is None:
            keep(y <= threshold)
            return

        def category() -> None:
            for lane in range(c.lanes):
                left = slots.in_set(b, c.y[g, slot, lane], threshold, c.sets)  # type: ignore[arg-type]
                flags.store((lane,), b.cast(left, "u8"))
            keep(b.ne(flags[c.at()], 0))

        flags = b.alloca((c.lanes,), "u8")
        b.if_(slot < slots.first_category, lambda: keep(y <= threshold), category)

    def down(self, i: Expr, number: Expr, start: Expr) -> None:
        """The product above a split from that of its parent."""
        b, c, q = self.b, self.c, self.q
        edge = self.word(self.parent, i)
        parent, other = (edge - 1) // 2, ((edge - 1) ^ 1) + 1
        here = c.mask(edge)
        known = here | c.mask(other)
        ratio = c.splat(self.ratio[i])

        def point(k: Index) -> None:
            above = c.above[c.at(parent * q + k)]
            bent = b.select(known, above * self.bend[start + parent, k], 0.0)
            c.above.store(c.at(number * q + k), b.select(here, self.c.fma(above - bent, ratio, bent), (above - bent) * ratio))

        self.points(point)

    def sides(self, number: Expr) -> tuple[Expr, Expr]:
        return self.c.mask(number * 2 + 1), self.c.mask(number * 2 + 2)

    def give(self, g: Expr, out: Index, value: Expr) -> None:
        c = self.c
        c.sums.store(c.at(g, out), c.sums[c.at(g, out)] + value)

    def zero(self) -> Expr:
        return self.b.const(0.0, self.c.dtype, self.c.lanes if self.c.lanes > 1 else 0)

    def twig_up(self, g: Expr, i: Expr, start: Expr, v: int, out: int) -> None:
        b, c, q = self.b, self.c, self.q
        number = self.word(self.twig, i)
        left, right = self.sides(number)
        d = b.select(left, c.splat(self.twig_left[i, v]), b.select(right, c.splat(self.twig_right[i, v]), 0.0))
        mean = c.splat(self.twig_mean[i, v])

        def point(k: Index, total: Expr) -> Expr:
            c.below.store(c.at(number * q + k), c.fma(c.splat(self.bend[start + number, k]), d, mean))
            return c.fma(c.above[c.at(number * q + k)], c.splat(self.scale[start + number, k]), total)

        self.give(g, self.word(self.twig_out, i) + out, d * self.points(point, [self.zero()])[0])

    def join_up(self, g: Expr, i: Expr, start: Expr, out: int) -> None:
        b, c, q = self.b, self.c, self.q
        number = self.word(self.join, i)
        left, right = self.sides(number)
        rows = [self.word(self.join_row, i, side) * q for side in (0, 1)]
        ratios = [c.splat(self.join_ratio[i, side]) for side in (0, 1)]

        def point(k: Index, total: Expr) -> Expr:
            u = [c.below[c.at(row + k)] for row in rows]
            mean = c.fma(u[0], ratios[0], u[1] * ratios[1])
            d = b.select(left, u[0], b.select(right, u[1], mean)) - mean
            c.below.store(c.at(number * q + k), c.fma(c.splat(self.bend[start + number, k]), d, mean))
            return c.fma(c.above[c.at(number * q + k)] * self.scale[start + number, k], d, total)

        self.give(g, self.word(self.join_out, i) + out, self.points(point, [self.zero()])[0])


REGISTRY.add_rule("tree.contrib", contrib, where=__file__)
