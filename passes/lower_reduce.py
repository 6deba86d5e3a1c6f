"""Lowering of reductions, argmax, softmax and lookup.

    for %i = 0 to n:                                    # the dims that stay
      for %j = 0 to C step 16:                          # the last one, if it stays, in vectors; else 4 sums side by side
        %acc = for %k = 0 to K iter_args(0): acc + x[%i, %k, %j]          # in index order
        sink((%i, %j), %acc)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Computed, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.errors import CarrotError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, accumulator, is_float
from carrot.passes import lower_lines, lower_strings
from carrot.passes.lower_elementwise import aligned, cast, result_shape
from carrot.passes.lower_matmul import Columns, Sink, at_lanes, covered, lanes_for, sized

SIDE_BY_SIDE = 4  # independent sums that hide the latency of an addition
CHAIN = 8  # keys of a lookup up to which it compares with each


def fold(b: KernelBuilder, dims: Sequence[Index], acc: Sequence[Expr], body: Callable[..., Sequence[Expr]]) -> list[Expr]:
    """acc = body(indices, *acc) for every index of `dims`, in order."""

    def level(idx: tuple[Index, ...], carried: Sequence[Expr]) -> Sequence[Expr]:
        if len(idx) == len(dims):
            return body(idx, *carried)
        d = dims[len(idx)]
        if isinstance(d, int) and d == 1:
            return level((*idx, 0), carried)
        return b.loop(0, d, lambda i, *a: level((*idx, i), a), carried)

    return list(level((), acc))


def lowest(dtype: str, sign: int) -> float:
    """The neutral element of max (sign 1) or min (-1)."""
    if is_float(dtype):
        return -math.inf * sign
    if dtype == "i1":
        return sign < 0
    info = np.iinfo(DTYPES[dtype].numpy)
    return int(info.min if sign > 0 else info.max)


class _Reduce:
    """kind: sum, mean, prod, max, min."""

    def __init__(self, b: KernelBuilder, op: Op, x: Tensor) -> None:
        self.b, self.x, self.kind = b, x, op.name.rpartition("_")[2]
        self.axes = sorted({a % x.rank for a in op.attrs["axes"]})
        self.keep = bool(op.attrs["keepdims"])
        self.kept = [d for d in range(x.rank) if d not in self.axes]
        self.dtype = accumulator(x.dtype)
        if self.kind == "mean" and not is_float(x.dtype):
            self.dtype = "f64"

    def step(self, acc: Expr, v: Expr) -> Expr:
        b, kind = self.b, self.kind
        if kind in ("max", "min"):
            return b.maximum(acc, v) if kind == "max" else b.minimum(acc, v)
        if self.dtype == "i1":
            return acc & v if kind == "prod" else acc | v
        return acc * v if kind == "prod" else acc + v

    @property
    def neutral(self) -> float:
        sign = {"max": 1, "min": -1}.get(self.kind)
        return lowest(self.dtype, sign) if sign else self.kind == "prod"

    def finish(self, acc: Expr, dims: Sequence[Index]) -> Expr:
        if self.kind == "mean":
            n: Index = 1
            for d in dims:
                n = d if isinstance(n, int) and n == 1 else n * d
            acc = acc / (self.b.cast(n, self.dtype) if isinstance(n, Expr) else float(n))
        return cast(self.b, acc, self.x.dtype)

    def run(self, sink: Sink) -> None:
        b, x = self.b, self.x
        lanes = 1
        if self.kept and self.kept[-1] == x.rank - 1:
            lanes = lanes_for(b, self.dtype, x.shape[-1])
            lanes = lanes if lanes > 1 and b.has_lanes(x, lanes) else 1
        outer = self.kept[:-1]
        if not self.kept:
            self.several([], [], sink)
        elif lanes > 1 and not isinstance(x.shape[-1], int):
            b.along(x.shape[-1], lanes, lambda *i: self.several(list(i[:-2]), [at_lanes(b, *i[-2:])], sink), [x.shape[d] for d in outer])
        elif lanes > 1:
            c = Columns.of(x.shape[-1], lanes, SIDE_BY_SIDE)

            def panel(idx: tuple[Index, ...], p: Index) -> None:
                self.several(list(idx), [at_lanes(b, c.column(b, p, v), lanes) for v in range(c.nv)], sink)

            b.nest([x.shape[d] for d in outer], lambda *i: covered(b, c.panels, 1, lambda p: panel(i, p)))
        else:
            last = x.shape[self.kept[-1]]
            most = SIDE_BY_SIDE if b.target.hosted and not b.target.gpu else 1

            def group(size: int) -> None:
                def one(i: tuple[Index, ...], at: Index) -> None:
                    self.several(list(i), [at + r if r else at for r in range(size)], sink)

                b.nest([x.shape[d] for d in outer], lambda *i: covered(b, last, size, lambda at: one(i, at)))

            sized(b, last, [most, 1] if most > 1 else [1], group)

    def several(self, outer: list[Index], last: list[Index], sink: Sink) -> None:
        """The results at `outer` and each of `last` (indices of the kept dims)."""
        b, x = self.b, self.x
        ends: list[list[Index]] = [[i] for i in last] or [[]]
        lanes = [getattr(i, "width", 0) for i in last] or [0]

        def at(kept: Sequence[Index], reduced: Sequence[Index]) -> tuple[Index, ...]:
            own: list[Index] = [0] * x.rank
            for d, i in (*zip(self.kept, kept, strict=True), *zip(self.axes, reduced, strict=True)):
                own[d] = i
            return tuple(own)

        def body(idx: tuple[Index, ...], *acc: Expr) -> list[Expr]:
            values = [x[at([*outer, *end], idx)] for end in ends]
            return [self.step(a, cast(b, v, self.dtype)) for a, v in zip(acc, values, strict=True)]

        dims = [x.shape[d] for d in self.axes]
        for end, acc in zip(ends, fold(b, dims, [b.const(self.neutral, self.dtype, n) for n in lanes], body), strict=True):
            kept = [*outer, *end]
            idx = at(kept, [0] * len(dims)) if self.keep else tuple(kept)
            sink(idx, self.finish(acc, dims))


def reduce(b: KernelBuilder, op: Op, x: Tensor) -> Tensor:
    r, shape = _Reduce(b, op, x), result_shape(b, op)
    if r.axes != [x.rank - 1]:
        return b.produce(shape, x.dtype, r.run)
    exact = r.kind in ("max", "min") or not is_float(r.dtype)
    return lower_lines.reduce(b, x, shape, r.dtype, r.neutral, r.step, lambda acc: r.finish(acc, x.shape[-1:]), exact)


def arg(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """%best, %i = for %k = 1 to K { better = x[%k] > best or (isnan(x[%k]) and not isnan(best)) ; select ... } ; sink(%i)"""
    axis = op.attrs["axes"][0] % x.rank
    keep, last = bool(op.attrs["keepdims"]), bool(op.attrs.get("select_last_index"))
    compare = {"argmax": "ge" if last else "gt", "argmin": "le" if last else "lt"}[op.name.rpartition(".")[2]]

    def one(sink: Sink, *kept: Index) -> None:
        def element(k: Expr) -> Expr:
            return x[(*kept[:axis], k, *kept[axis:])]

        def step(k: Expr, best: Expr, at: Expr) -> list[Expr]:
            v = element(k)
            better = b.compare(compare, v, best)
            if is_float(x.dtype):
                better = better | (b.isnan(v) if last else b.isnan(v) & ~b.isnan(best))
            return [b.select(better, v, best), b.select(better, k, at)]

        found = b.loop(1, x.shape[axis], step, [element(b.const(0, "index")), b.const(0, "index")])[1]
        sink((*kept[:axis], *([0] if keep else []), *kept[axis:]), b.cast(found, "i64"))

    outer = [d for i, d in enumerate(x.shape) if i != axis]
    return b.produce(result_shape(b, op), "i64", lambda sink: b.nest(outer, lambda *i: one(sink, *i)))


def softmax(b: KernelBuilder, op: Op, x: Tensor) -> Tensor:
    """Along another axis than the last, for which lower_lines.py is; each lane is a line of its own:

    %m = for %k: max(m, x[%k])
    %s = for %k { e[%k] = exp(x[%k] - %m) ; s + e[%k] }  # in order
    for %k: sink(%k, e[%k] / %s)                        # log_softmax: e[%k] = x[%k] - %m; sink(%k, e[%k] - log(%s))
    """
    axis = op.attrs["axis"] % x.rank
    if axis == x.rank - 1:
        return lower_lines.softmax(b, op, x)
    extent, log, dtype = x.shape[axis], op.name == "nn.log_softmax", accumulator(x.dtype)

    def run(sink: Sink) -> None:
        width = b.line_lanes(x, DTYPES[dtype].bytes)
        lines = {n: b.alloc((extent, max(1, n)), dtype) for n in ({width} if isinstance(x.shape[-1], int) else {width, 0})}  # each way has its own, so that loops can be shared

        def one(idx: tuple[Index, ...], lanes: int) -> None:
            """idx: of all dims, that of the axis is replaced."""
            line, lane = lines[lanes], at_lanes(b, 0, lanes)

            def at(k: Index) -> tuple[Index, ...]:
                return (*idx[:axis], k, *idx[axis + 1 :])

            def exp(k: Expr, acc: Expr) -> Expr:
                y = b.cast(x[at(k)], dtype) - m
                e = b.exp(y)
                line.store((k, lane), y if log else e)
                return acc + e

            m = b.loop(0, extent, lambda k, m: b.maximum(m, b.cast(x[at(k)], dtype)), [b.const(-math.inf, dtype, lanes)])[0]
            total = b.loop(0, extent, exp, [b.const(0, dtype, lanes)])[0]
            scale = b.log(total) if log else total
            b.loop(0, extent, lambda k: sink(at(k), b.cast(line[k, lane] - scale if log else line[k, lane] / scale, x.dtype)))

        dims = [1 if d == axis else n for d, n in enumerate(x.shape)]
        b.along(dims[-1], width, lambda *i: one((*i[:-2], at_lanes(b, *i[-2:])), i[-1]), dims[:-1])

    return b.produce(result_shape(b, op), x.dtype, run)


def lookup(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    """Few keys: select(x == key0, value0, select(x == key1, ...)). Else %lo halves its way through the sorted keys:

    %lo = for %step: select(keys[lo + half] <= x, lo + half, lo) ; select(keys[lo] == x, values[lo], default)
    """
    keys, values, default = (b.module.array(op.attrs[a]) for a in ("keys", "values", "default"))
    if values.dtype.kind in "OUST":
        raise CarrotError("'nn.lookup' gives numbers", loc=op.loc)
    if keys.dtype.kind in "OUST":
        return lower_strings.lookup(b, op, x)
    result = next(name for name, d in DTYPES.items() if d.numpy == values.dtype and name not in ("index", "str"))
    few = len(keys) <= CHAIN
    table = None if few else (b.constant(keys, "keys"), b.constant(values, "values"))

    def element(v: Expr) -> Expr:
        if table is None:
            out = b.const(default.item(), result, v.lanes)
            for key, value in zip(keys.tolist(), values.tolist()):
                out = b.select(b.eq(v, key), b.const(value, result, v.lanes), out)
            return out
        lo, size = b.const(0, "index"), len(keys)
        while size > 1:
            half = size // 2
            lo = b.select(table[0][lo + half] <= v, lo + half, lo)
            size -= half
        return b.select(b.eq(table[0][lo], v), table[1][lo], default.item())

    return b.compute(result_shape(b, op), lambda *i: element(aligned(x, i)), result)


for _kind in ("sum", "mean", "prod", "max", "min"):
    REGISTRY.add_rule(f"nn.reduce_{_kind}", reduce, where=__file__)
RULES: dict[str, Callable[..., Tensor]] = {"argmax": arg, "argmin": arg, "softmax": softmax, "log_softmax": softmax, "lookup": lookup}
for _name, _rule in RULES.items():
    REGISTRY.add_rule(f"nn.{_name}", _rule, where=__file__)
