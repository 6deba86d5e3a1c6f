"""Between which integers the elements of a value are, as far as that follows from the ops that make it: how large a size that the model computes can be.

    ReduceSum(mask != 0) over [batch, length] = 0 ... batch*length; Min(that, 512) = 0 ... min(512, batch*length); ArgMax over [batch, length] = 0 ... length - 1

Ends are dims, None where nothing is known; those of floats are rounded away from the middle. What a size turns out to be is checked in every call, whatever is said here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.types import DTYPES, Dim

End = Dim | None
Interval = tuple[End, End]
UNKNOWN: Interval = (None, None)
DEEPEST = 200  # ops above each other
LARGE = 1 << 31  # what bounds nothing
QUOTIENTS = ("nn.mul", "nn.div", "nn.minimum", "nn.cast", "nn.reshape")
MOST_QUOTIENTS = 16


class Intervals:
    """stated: the most of a value that is a size, where somebody said it."""

    def __init__(self, module: Module, stated: Callable[[Value], End]) -> None:
        self.module = module
        self.stated = stated
        self.found: dict[Value, Interval] = {}
        self.depth = 0

    def of(self, v: Value) -> Interval:
        if v not in self.found:
            self.depth += 1
            most = self.stated(v)
            self.found[v] = (0, most) if most is not None else self._made(v) if self.depth < DEEPEST else UNKNOWN
            self.depth -= 1
        return self.found[v]

    def _made(self, v: Value) -> Interval:
        op, dtype = v.op, DTYPES[tensor(v).dtype]
        rule = RULES.get(op.name) if op is not None else None
        if dtype.kind == "b":
            return 0, 1
        if (a := self.constant(v)) is not None:
            return (math.floor(a.min()), math.ceil(a.max())) if a.size and (abs(a.astype(np.float64)) < LARGE).all() else UNKNOWN
        low, high = UNKNOWN
        if rule is not None and op is not None:
            with suppress(CarrotError):  # a dim too long to write
                low, high = rule(self, op, *map(self.of, op.operands))
        if dtype.kind == "u":
            low, high = 0 if low is None else low, (1 << dtype.bits) - 1 if high is None and dtype.bits < 32 else high
        return low, high

    def constant(self, v: Value) -> np.ndarray | None:
        """An array of numbers that is known."""
        a = self.module.array(v.op.attrs["value"]) if v.op is not None and v.op.name == "nn.constant" else None
        return a if a is not None and a.dtype.kind in "iuf" else None


def _with(fn: Callable[..., Dim], *ends: End) -> End:
    return fn(*ends) if None not in ends else None


def _known(fn: Callable[[Dim, Dim], Dim], a: End, b: End) -> End:
    return b if a is None else a if b is None else fn(a, b)


def _positive(x: Interval) -> bool:
    return x[0] is not None and dims.nonnegative(x[0])


def _union(*parts: Interval) -> Interval:
    low, high = parts[0]
    for a, b in parts[1:]:
        low, high = _with(dims.minimum, low, a), _with(dims.maximum, high, b)
    return low, high


def _neg(x: Interval) -> Interval:
    return _with(dims.neg, x[1]), _with(dims.neg, x[0])


def _add(a: Interval, b: Interval) -> Interval:
    return _with(dims.add, a[0], b[0]), _with(dims.add, a[1], b[1])


def _times(x: Interval, factor: Fraction) -> Interval:
    """A float product may be rounded up to the next integer."""
    if factor < 0:
        return _times(_neg(x), -factor)
    low, high = (_with(lambda n: dims.floordiv(dims.mul(n, factor.numerator), factor.denominator), end) for end in x)
    return low, high if factor.denominator == 1 else _with(lambda n: dims.add(n, 1), high)


def _factor(bounds: Intervals, v: Value) -> Fraction | None:
    a = bounds.constant(v)
    return Fraction(float(a.reshape(-1)[0])).limit_denominator(1 << 16) if a is not None and a.size == 1 and np.isfinite(a).all() else None


def _mul(bounds: Intervals, op: Op, a: Interval, b: Interval) -> Interval:
    for x, v in ((a, op.operands[1]), (b, op.operands[0])):
        if (factor := _factor(bounds, v)) is not None:
            return _times(x, factor)
    if not (_positive(a) and _positive(b)):
        return UNKNOWN
    high = _with(dims.mul, a[1], b[1])
    for over, under in _made_quotients(bounds, op) if high is None else ():
        high = _known(dims.minimum, high, _rounded_up(over, under))
    return _with(dims.mul, a[0], b[0]), high


def _div(bounds: Intervals, op: Op, a: Interval, b: Interval) -> Interval:
    if factor := _factor(bounds, op.operands[1]):
        return _times(a, 1 / factor)
    return (0, a[1] if b[0] is not None and dims.nonnegative(dims.sub(b[0], 1)) else None) if _positive(a) and _positive(b) else UNKNOWN


def _quotients(bounds: Intervals, v: Value) -> list[tuple[Dim, Dim]]:
    """(over, under): a value that is not negative is at most over / under of each pair. What is divided by 0 is no size, which the call finds out."""
    if (factor := _factor(bounds, v)) is not None:
        return [(factor.numerator, factor.denominator)]
    high = bounds.of(v)[1]
    return _made_quotients(bounds, v.op) if high is None and v.op is not None else [] if high is None else [(high, 1)]


def _made_quotients(bounds: Intervals, op: Op) -> list[tuple[Dim, Dim]]:
    """h * min(96 / min(h, w), 160 / max(h, w)): (96*h, min(h, w)), (160*h, max(h, w))"""
    if op.name not in QUOTIENTS or not all(_positive(bounds.of(x)) for x in op.operands):
        return []
    parts = [_quotients(bounds, x) for x in op.operands]
    if op.name == "nn.div":
        low = bounds.of(op.operands[1])[0]
        return [(over, dims.mul(under, low)) for over, under in parts[0]] if low is not None else []
    if op.name == "nn.mul":
        return [(dims.mul(m, n), dims.mul(a, b)) for m, a in parts[0] for n, b in parts[1]][:MOST_QUOTIENTS]
    return [q for part in parts for q in part]


def _rounded_up(over: Dim, under: Dim) -> End:
    """n with over / under < n, 161 for 160*h / max(h, w); None where that is not seen."""
    exact = dims.quotient(over, under)
    if exact is None and (times := dims.content(over)) and dims.nonnegative(dims.sub(dims.mul(under, times), over)):
        exact = times
    return _with(lambda n: dims.add(n, 1), exact)


def _sum(_b: Intervals, op: Op, x: Interval) -> Interval:
    shape = tensor(op.operands[0]).shape
    count = dims.product(shape[a] for a in op.attrs["axes"])
    return (0, _with(lambda n: dims.mul(n, count), x[1])) if _positive(x) else UNKNOWN


def _running(_b: Intervals, op: Op, x: Interval, *_axis: Interval) -> Interval:
    return (0, _with(lambda n: dims.mul(n, tensor(op.operands[0]).shape[op.attrs["axis"]]), x[1])) if _positive(x) else UNKNOWN


def _index(axis: Callable[[Op], int]) -> Callable[..., Interval]:
    def rule(_b: Intervals, op: Op, *_x: Interval) -> Interval:
        return 0, dims.maximum(dims.sub(tensor(op.operands[0]).shape[axis(op)], 1), 0)

    return rule


def _sizes(_b: Intervals, op: Op) -> Interval:
    return _union(*((d, d) for d in op.attrs["dims"])) if 0 < len(op.attrs["dims"]) <= 8 else UNKNOWN


def _mod(_b: Intervals, _op: Op, a: Interval, b: Interval) -> Interval:
    return (0, _known(dims.minimum, a[1], _with(lambda n: dims.sub(n, 1), b[1]))) if _positive(a) or _positive(b) else UNKNOWN


def _same(_b: Intervals, _op: Op, x: Interval, *_rest: Interval) -> Interval:
    return x


def _not_negative(_b: Intervals, _op: Op, *_x: Interval) -> Interval:
    return 0, None


RULES: dict[str, Callable[..., Interval]] = {
    "nn.sizes": _sizes,
    "nn.add": lambda _b, _op, a, b: _add(a, b),
    "nn.sub": lambda _b, _op, a, b: _add(a, _neg(b)),
    "nn.neg": lambda _b, _op, a: _neg(a),
    "nn.mul": _mul,
    "nn.div": _div,
    "nn.mod": _mod,
    "nn.minimum": lambda _b, _op, a, b: (_with(dims.minimum, a[0], b[0]), _known(dims.minimum, a[1], b[1])),
    "nn.maximum": lambda _b, _op, a, b: (_known(dims.maximum, a[0], b[0]), _with(dims.maximum, a[1], b[1])),
    "nn.relu": lambda _b, _op, a: (0, _with(lambda n: dims.maximum(n, 0), a[1])),
    "nn.abs": lambda _b, _op, a: _union(a, _neg(a)) if not _positive(a) else a,
    "nn.where": lambda _b, _op, _c, a, c: _union(a, c),
    "nn.concat": lambda _b, _op, *parts: _union(*parts),
    "nn.sigmoid": lambda _b, _op, _x: (0, 1),
    "nn.softmax": lambda _b, _op, _x: (0, 1),
    "nn.reduce_sum": _sum,
    "nn.cumsum": _running,
    "nn.argmax": _index(lambda op: op.attrs["axes"][0]),
    "nn.argmin": _index(lambda op: op.attrs["axes"][0]),
    "nn.top_k": _index(lambda op: op.attrs["axis"]),
    "nn.slice_positions": lambda _b, op, *_x: (0, op.attrs["dims"][0]),
    **dict.fromkeys(("nn.exp", "nn.sqrt"), _not_negative),
    **dict.fromkeys((f"nn.{n}" for n in ("cast", "floor", "ceil", "round", "reduce_max", "reduce_min", "reduce_mean", "reshape", "transpose", "slice", "dynamic_slice", "gather", "gather_elements", "gather_nd", "expand", "repeat")), _same),
}  # fmt: skip
