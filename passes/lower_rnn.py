"""Lowering of recurrent layers: a step is one pass over the recurrent weights, the gates' functions work on its accumulators.

    for %t = 0 to S iter_args(%now = 0):                # states [2][B][H]: read at %now, written at 1 - %now
      for %p = 0 to H / 64:                             # panels of 4 vectors of 16, every second step from the last one on
        for %i = 0 to B / 6:                            # tiles of rows
          %acc[6][4][G] = for %k = 0 to H iter_args(x[%t, %i + r, G * H]): acc + splat(h[%now, %i + r, %k]) * R[%p, %k, 4, G]
          for %n = 0 to 6 * 4: %c, %h = gates of saved[%n] ; h[1 - %now] = %h ; y[%t] = %h
      yield 1 - %now

Constant weights are packed into [panel][k][vector][gate][lane]; int8 ones are multiplied two by two (lower_dot.py), and bfloat16 where that was asked for (lower_bf16.py). One step reads and writes the states where they are: no loop, no copy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_rnn import CELLS, CLIPPED, activations
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES
from carrot.passes.lower_bf16 import halves, multiply_halves, staged
from carrot.passes.lower_dot import dot_tile, multiply_pairs, pair, paired
from carrot.passes.lower_matmul import Columns, at_lanes, covered, lanes_for, sized, tile, tile_rows, tile_sizes

ACCUMULATORS = 16  # of one row: enough to hide the latency of fma, and of loads from a cache further away
ACTIVATIONS: dict[str, Callable[[KernelBuilder, Expr, float, float], Expr]] = {
    "relu": lambda b, x, a, c: b.maximum(x, 0.0),
    "tanh": lambda b, x, a, c: b.tanh(x),
    "sigmoid": lambda b, x, a, c: b.sigmoid(x),
    "softsign": lambda b, x, a, c: x / (1.0 + b.abs(x)),
    "softplus": lambda b, x, a, c: b.maximum(x, 0.0) + b.log1p(b.exp(-b.abs(x))),
    "affine": lambda b, x, a, c: x * a + c,
    "leakyrelu": lambda b, x, a, c: b.select(x < 0.0, x * a, x),
    "thresholdedrelu": lambda b, x, a, c: b.select(x > a, x, 0.0),
    "scaledtanh": lambda b, x, a, c: b.tanh(x * c) * a,
    "hardsigmoid": lambda b, x, a, c: b.minimum(b.maximum(x * a + c, 0.0), 1.0),
    "elu": lambda b, x, a, c: b.select(x < 0.0, b.expm1(b.minimum(x, 0.0)) * a, x),
}

Row = Callable[[Index, Index], Expr]  # (row, column): a number, or a vector
Start = Callable[[Index, Index, int], Expr]  # (row, columns, gate)
Body = Callable[[Index, Index, list[Expr]], None]  # (row, columns, the gates' sums)


@dataclass
class State:
    """h or c [B, H]: what this step reads, and where in `out` it writes."""

    read: Row
    out: Buffer
    lead: tuple[Index, ...] = ()

    def write(self, i: Index, j: Index, value: Expr) -> None:
        self.out.store((*self.lead, i, j), value)


def rows_of(t: Buffer, *lead: Index) -> Row:
    return lambda i, j: t[(*lead, i, j)]


@dataclass
class Layer:
    """One direction of a layer while its kernel is built."""

    b: KernelBuilder
    op: Op
    x: Buffer
    r: Buffer
    given: dict[str, Buffer]
    out: dict[str, Buffer]
    states: dict[str, State] = field(default_factory=dict)
    time: Index = 0
    now: Expr | None = None  # of several steps: where the states are, 0 and 1 by turns

    def __post_init__(self) -> None:
        b, clip = self.b, self.op.attrs.get("clip", 0.0)
        self.steps, self.rows, _ = self.x.shape
        self.hidden: int = self.r.shape[0]
        self.dtype = self.x.dtype
        self.cell = CELLS[self.op.name]
        lanes = lanes_for(b, self.dtype, self.hidden)
        wide = best(-(-self.hidden // lanes), self.most(self.cell.gates))
        alone = isinstance(self.rows, int) and self.rows == 1
        self.columns = Columns.of(self.hidden, lanes, wide if alone else 1)
        self.group = 1 if alone else wide
        self.halves = "precision" in self.op.attrs
        self.pairs = self.halves or (self.r.dtype == "i8" and lanes > 1 and self.r.weight is not None)
        clips = [clip if k < CLIPPED else 0.0 for k in range(len(self.cell.activations))]
        self.act = [partial(_activate, b, c, *a) for c, a in zip(clips, activations(self.op), strict=True)]

    def most(self, gates: int) -> int:
        """Vectors of columns, `gates` accumulators for each."""
        registers: int = self.b.target.vector_registers if self.b.target.vector_bits else self.b.target.registers
        return max(1, min(ACCUMULATORS, registers - 4) // gates)

    # -- time

    def run(self) -> None:
        b = self.b
        shape = (self.rows, self.hidden)
        if isinstance(self.steps, int) and self.steps == 1:
            self.states = {name: State(self.first(name), self.out.get(name) or b.alloc(shape, self.dtype)) for name in self.cell.states}
            return self.step(0)
        kept = {name: b.alloc((2, *shape), self.dtype) for name in self.cell.states}
        for name, buffer in kept.items():
            self.copy(self.first(name), buffer, 0)

        def one(t: Expr, now: Expr) -> list[Expr]:
            self.now, self.states = now, {name: State(rows_of(buffer, now), buffer, (1 - now,)) for name, buffer in kept.items()}
            self.step(t)
            return [1 - now]

        (last,) = b.loop(0, self.steps, one, [b.const(0, "index")])
        for name, buffer in kept.items():
            if name in self.out:
                self.copy(rows_of(buffer, last), self.out[name])

    def first(self, name: str) -> Row:
        """The state before the first step."""
        given = self.given.get(name)
        if given is None:
            return self.zero
        if "lens" not in self.given:
            return rows_of(given)
        return lambda i, j: self.b.select(self.end(i) > 0, given[i, j], 0.0)

    def zero(self, _i: Index, j: Index) -> Expr:
        return self.b.const(0, self.dtype, getattr(j, "width", 0))

    def copy(self, source: Row, out: Buffer, *lead: Index) -> None:
        b, c = self.b, Columns.of(self.hidden, self.columns.lanes, 1)

        def one(i: Index, v: Index) -> None:
            j = at_lanes(b, c.column(b, v, 0), c.lanes)
            out.store((*lead, i, j), source(i, j))

        b.nest((self.rows, c.panels), one)

    def step(self, t: Index) -> None:
        self.time = t
        {"nn.lstm": self.lstm, "nn.gru": self.gru, "nn.rnn": self.rnn}[self.op.name]()

    def at(self, i: Index) -> Index:
        """The place of this step in x and y, for row i."""
        b, t = self.b, self.time
        if not self.op.attrs.get("reverse"):
            return t
        if "lens" not in self.given:
            return 0 if isinstance(t, int) else (self.steps - 1) - t
        end = self.end(i)
        return b.select(end > t, end - 1 - t, b.expr(t, "index"))

    def end(self, i: Index) -> Expr:
        b = self.b
        return b.minimum(b.cast(self.given["lens"][i], "index"), self.steps)

    def emit(self, i: Index, j: Index, new: dict[str, Expr]) -> None:
        """The states after this step, and y, of row i and the vector j; a row that has ended keeps its own."""
        b, y = self.b, new["h"]
        if "lens" in self.given:
            live = self.end(i) > self.time
            y = b.select(live, y, 0.0)
            new = {name: b.select(live, v, self.states[name].read(i, j)) for name, v in new.items()}
        for name, v in new.items():
            self.states[name].write(i, j, v)
        if "y" in self.out:
            self.out["y"].store((self.at(i), i, j), y)

    # -- products

    def gate(self, i: Index, j: Index, g: int) -> Expr:
        """What gate g gets from the input at the vector of columns j."""
        b = self.b
        width = getattr(j, "width", 1)
        column = (Expr(b, j.value, "index") if width > 1 else j) + g * self.hidden
        return self.x[self.at(i), i, at_lanes(b, column, width)]

    def product(self, gates: Sequence[int], left: Row, start: Start, body: Body) -> None:
        """body(row, columns, [start + left[row] @ R of each of the gates]) for every row and vector of columns."""
        b, c, n = self.b, self.columns, len(gates)
        if self.r.dtype == "i8":
            left, start, body = self._quantized(left, start, body)
        elif self.halves:
            left = self._staged(left)
        right, dtype = self._right(gates), "i32" if self.r.dtype == "i8" else self.dtype
        most = tile_rows(b, c.nv * n) if c.nv == 1 else 1
        if isinstance(self.rows, int):
            most = min(most, self.rows)
        saved = b.alloc((max(most * c.nv, self.group), n, c.lanes), dtype)

        def one(i: Index, size: int, panel: Index, group: int) -> None:
            panels = [panel + g if g else panel for g in range(group)]
            at = [at_lanes(b, c.column(b, p, v), c.lanes) for p in panels for v in range(c.nv)]
            rows = [i + k if k else i for k in range(size)]
            init = [start(row, j, g) for row in rows for j in at for g in gates]
            read = lambda k: [w for p in panels for w in right(p, k)]  # noqa: E731
            if self.pairs:
                multiply = multiply_halves if self.halves else partial(multiply_pairs, zero=self.op.attrs.get("r_zero", 0))
                acc = dot_tile(b, (self.hidden + 1) // 2, lambda k: [left(row, k) for row in rows], read, init, multiply)
            else:
                acc = tile(b, self.hidden, lambda k: [left(row, k) for row in rows], read, init)
            if size * group * c.nv == 1:
                return body(i, at[0], acc)
            for k, value in enumerate(acc):
                saved.store((k // n, k % n, at_lanes(b, 0, c.lanes)), value)

            def out(k: Index, v: Index) -> None:
                column = c.column(b, panel + k if group > 1 else panel, v)
                body(i if group > 1 or size == 1 else i + k, at_lanes(b, column, c.lanes), [saved[k * c.nv + v if c.nv > 1 else k, g, at_lanes(b, 0, c.lanes)] for g in range(n)])

            b.nest((size * group, c.nv), out)

        def loops(size: int) -> None:
            group = min(self.group, c.panels) if size == 1 else 1

            def rows(panel: Index) -> None:
                covered(b, self.rows, size, lambda i: one(i, size, panel, group))

            covered(b, c.panels, group, lambda p: rows(self.turned(p, c.panels - group)))

        sized(b, self.rows, tile_sizes(most), loops)

    def turned(self, panel: Index, last: int) -> Index:
        """Every second step goes over the panels from the last one to the first: weights that the cache does not hold all at once are found there where the step before ended."""
        b = self.b
        if self.now is None or not last or b.small or not b.target.hosted or math.prod(self.r.shape) * DTYPES[self.r.dtype].bytes <= b.target.l2:
            return panel
        return b.select(b.eq(self.now, 0), panel, last - panel)

    def _right(self, gates: Sequence[int]) -> Callable[[Index, Expr], list[Expr]]:
        b, c, n = self.b, self.columns, len(gates)
        if self.r.weight is None:
            return lambda p, k: [self._number(self.r[k, at_lanes(b, c.column(b, p, v) + g * self.hidden, c.lanes)]) for v in range(c.nv) for g in gates]
        array = b.module.array(self.r.weight).reshape(self.hidden, -1, self.hidden)[:, list(gates)]
        array = halves(array) if self.halves else array
        split = array[:, :, c.order()].reshape(self.hidden, n, c.panels, c.nv, c.lanes).transpose(0, 2, 3, 1, 4)
        split = (paired(split) if self.pairs else split).swapaxes(0, 1)  # [panels, K, nv, gates, lanes]
        packed, width = b.constant(np.ascontiguousarray(split).reshape(*split.shape[:2], -1), self.r.weight.key), split.shape[-1]
        return lambda p, k: [self._number(packed[p, k, at_lanes(b, v * width, width)]) for v in range(c.nv * n)]

    def _staged(self, left: Row) -> Row:
        """left in bfloat16, two by two."""
        q = self.b.alloc((self.rows, self.hidden + self.hidden % 2), "i16")
        staged(self.b, q, self.rows, self.hidden, left, -(-self.hidden // 2) * 2)
        return lambda i, k: pair(self.b, q, i, k)

    def _number(self, w: Expr) -> Expr:
        """A weight as it is multiplied."""
        if self.pairs or w.dtype != "i8":
            return w
        zero = self.op.attrs.get("r_zero", 0)
        return self.b.cast(w, "i32") - zero if zero else self.b.cast(w, "i32")

    def _quantized(self, left: Row, start: Start, body: Body) -> tuple[Row, Start, Body]:
        """The product of int8 weights with `left` as 0..255, whose scale and zero point are those of this step; start is added at the end.

        %low, %high = min and max of the rows that had not ended before ; %step = (%high - %low) / 255 ; q[%i, %k] = clamp(round(left / %step) + %zero) - %zero
        """
        b, c = self.b, Columns.of(self.hidden, self.columns.lanes, 1)
        q = b.alloc((self.rows, self.hidden + self.hidden % 2), "i16" if self.pairs else "i32")
        zero = self.zero(0, at_lanes(b, 0, c.lanes))

        def columns(v: Index) -> Index:
            return at_lanes(b, c.column(b, v, 0), c.lanes)

        def widen(i: Index, v: Index, low: Expr, high: Expr) -> list[Expr]:
            x = left(i, columns(v))
            x = b.select(self.end(i) >= self.time, x, 0.0) if "lens" in self.given else x
            return [b.minimum(low, x), b.maximum(high, x)]

        sides = b.loop(0, self.rows, lambda i, *s: b.loop(0, c.panels, lambda v, *s: widen(i, v, *s), s), [zero, zero])
        low, high = b.across(sides[0], b.minimum), b.across(sides[1], b.maximum)
        step = b.select(high > low, (high - low) / 255.0, 1.0)

        def byte(x: Expr) -> Expr:  # NaN is 0
            return b.select(x > 0.0, b.select(x < 255.0, x, 255.0), 0.0)

        point = b.roundeven(byte(-low / step))

        def quantize(i: Index, v: Index) -> None:
            x = byte(b.roundeven(left(i, columns(v)) / step) + point)
            q.store((i, columns(v)), b.cast(b.cast(x - point, "i32"), q.dtype))

        b.nest((self.rows, c.panels), quantize)
        if self.pairs and self.hidden % 2:
            b.nest((self.rows,), lambda i: q.store((i, self.hidden), 0))
        scale = self.given["r_scale"]

        def scaled(i: Index, j: Index, acc: list[Expr]) -> None:
            width = getattr(j, "width", 1)
            at = [at_lanes(b, (Expr(b, j.value, "index") if width > 1 else j) + g * self.hidden, width) for g in range(len(acc))]
            body(i, j, [start(i, j, g) + b.cast(a, self.dtype) * (step * scale[at[g]]) for g, a in enumerate(acc)])

        read = (lambda i, k: pair(b, q, i, k)) if self.pairs else rows_of(q)
        return read, lambda i, j, g: b.const(0, "i32", getattr(j, "width", 0)), scaled

    # -- cells

    def lstm(self) -> None:
        h, c = self.states["h"], self.states["c"]
        f, g, last = self.act
        peephole = self.given.get("peephole")

        def peep(v: Expr, k: int, j: Index, state: Expr) -> Expr:
            return v if peephole is None else v + peephole[k, j] * state

        def gates(i: Index, j: Index, acc: list[Expr]) -> None:
            old = c.read(i, j)
            into = f(peep(acc[0], 0, j, old))
            forget = 1.0 - into if self.op.attrs.get("input_forget") else f(peep(acc[2], 2, j, old))
            new = forget * old + into * g(acc[3])
            self.emit(i, j, {"h": f(peep(acc[1], 1, j, new)) * last(new), "c": new})

        self.product(range(4), h.read, self.gate, gates)

    def gru(self) -> None:
        b, h = self.b, self.states["h"]
        f, g = self.act

        def mix(i: Index, j: Index, z: Expr, new: Expr) -> None:
            self.emit(i, j, {"h": (1.0 - z) * new + z * h.read(i, j)})

        if self.op.attrs.get("linear_before_reset"):
            bias = self.given.get("reset_bias")

            def start(i: Index, j: Index, gate: int) -> Expr:
                if gate < 2:
                    return self.gate(i, j, gate)
                return self.zero(i, j) if bias is None else bias[j]

            self.product(range(3), h.read, start, lambda i, j, acc: mix(i, j, f(acc[0]), g(self.gate(i, j, 2) + f(acc[1]) * acc[2])))
            return
        shape = (self.rows, self.hidden)
        update, reset = b.alloc(shape, self.dtype), b.alloc(shape, self.dtype)

        def keep(i: Index, j: Index, acc: list[Expr]) -> None:
            update.store((i, j), f(acc[0]))
            reset.store((i, j), f(acc[1]) * h.read(i, j))

        self.product((0, 1), h.read, self.gate, keep)
        self.product((2,), rows_of(reset), self.gate, lambda i, j, acc: mix(i, j, update[i, j], g(acc[0])))

    def rnn(self) -> None:
        self.product((0,), self.states["h"].read, self.gate, lambda i, j, acc: self.emit(i, j, {"h": self.act[0](acc[0])}))


def _activate(b: KernelBuilder, clip: float, name: str, alpha: float, beta: float, x: Expr) -> Expr:
    return ACTIVATIONS[name](b, b.minimum(b.maximum(x, -clip), clip) if clip else x, alpha, beta)


def best(vectors: int, most: int) -> int:
    """So many vectors at a time that the fewest are done twice, and then the most."""
    return min(range(1, min(vectors, most) + 1), key=lambda n: (-(-vectors // n) * n, -n))


def run_layer(layer: type[Layer], b: KernelBuilder, op: Op, x: Tensor, r: Tensor, *more: Tensor) -> list[Tensor]:
    given = dict(zip(op.attrs.get("given", []), map(b.in_memory, more), strict=True))
    out = dict(zip(op.attrs["results"], b.results, strict=True))
    layer(b, op, b.in_memory(x), b.in_memory(r), given, out).run()
    return list(b.results)


for _name in CELLS:
    REGISTRY.add_rule(_name, partial(run_layer, Layer), where=__file__)
