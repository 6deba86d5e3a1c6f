"""Sizes while importing: arrays of dims (ir/dims.py), of integers or floats, evaluated with numpy.

    Shape(x: [batch, 3, 4]) = [batch, 3, 4]; Gather 0 -> batch; Mul 2 -> 2*batch; Concat with [-1] -> [2*batch, -1]; Reshape takes it.
    Cast(height) to float; Mul 0.5; Floor; Cast to int64 -> floordiv(height, 2)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim


def size_array(values: Iterable[Dim]) -> np.ndarray:
    """An object array of dims."""
    listed = list(values)
    out = np.empty(len(listed), object)
    out[:] = listed
    return out


@dataclass(frozen=True, slots=True)
class Ratio:
    """A number that is a dim divided by a positive int."""

    over: Dim
    under: int


MAX_UNDER = 1 << 20  # a factor like 0.1, which is no short fraction, is rounded as floats are: that needs the run


def _ratio(x: Any) -> Ratio:
    if isinstance(x, Ratio):
        return x
    if isinstance(x, int | str):
        return Ratio(x, 1)
    exact = Fraction(float(x))
    if exact.denominator > MAX_UNDER:
        raise ValueError("no short fraction")
    return Ratio(exact.numerator, exact.denominator)


def _simple(over: Dim, under: int) -> Any:
    """As a dim if it is one."""
    exact = dims.quotient(over, under)
    return Ratio(over, under) if exact is None else exact


def _float_add(a: Any, b: Any) -> Any:
    p, q = _ratio(a), _ratio(b)
    return _simple(dims.add(dims.mul(p.over, q.under), dims.mul(q.over, p.under)), p.under * q.under)


def _float_mul(a: Any, b: Any) -> Any:
    p, q = _ratio(a), _ratio(b)
    return _simple(dims.mul(p.over, q.over), p.under * q.under)


def _float_div(a: Any, b: Any) -> Any:
    p, q = _ratio(a), _ratio(b)
    if isinstance(q.over, int):
        if q.over == 0:
            raise ValueError("division by zero")
        sign = 1 if q.over > 0 else -1
        return _simple(dims.mul(p.over, q.under * sign), p.under * abs(q.over))
    exact = dims.quotient(dims.mul(p.over, q.under), q.over)
    if exact is None:
        raise ValueError("a quotient of sizes")
    return _simple(exact, p.under)


def _float_extreme(fn: Callable[[Dim, Dim], Dim]) -> Callable[[Any, Any], Any]:
    def extreme(a: Any, b: Any) -> Any:
        p, q = _ratio(a), _ratio(b)
        return _simple(fn(dims.mul(p.over, q.under), dims.mul(q.over, p.under)), p.under * q.under)

    return extreme


def _truncate(a: Any) -> Dim:
    p = _ratio(a)
    return _truncated(p.over, p.under)


def _equal(a: Dim, b: Dim) -> bool | None:
    """None: it depends on the run."""
    difference = dims.sub(a, b)
    return difference == 0 if isinstance(difference, int) else False if _nonzero(difference) else None


def _nonzero(d: Dim) -> bool:
    return dims.nonnegative(dims.sub(d, 1)) or dims.nonnegative(dims.sub(-1, d)) or dims.remainder(d) != 0


def _less(a: Dim, b: Dim) -> bool | None:
    return True if dims.nonnegative(dims.sub(dims.sub(b, a), 1)) else False if dims.nonnegative(dims.sub(a, b)) else None


def _truncated(a: Dim, b: Dim) -> Dim:
    """Integer division as ONNX has it, for what is not negative the quotient rounded down."""
    if isinstance(a, int) and isinstance(b, int):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    if b != 0 and (exact := dims.quotient(a, b)) is not None:
        return exact
    if not dims.nonnegative(a) or not (isinstance(b, int) and b > 0 or dims.nonnegative(b)):
        raise ValueError("rounded towards zero")
    return dims.floordiv(a, b)


def _each(fn: Callable[..., Any], *arrays: Any) -> Any:
    """fn on every element; a ufunc of Python objects."""
    return np.frompyfunc(fn, len(arrays), 1)(*arrays)


def _decided(out: Any) -> Any:
    """An array of bools, None if one depends on the run."""
    return None if any(x is None for x in np.atleast_1d(out).flat) else np.asarray(out).astype(bool)


def _folded(fn: Callable[[Any, Any], Any], **start: Any) -> Callable[..., Any]:
    def reduce(at: dict[str, Any], a: np.ndarray) -> Any:
        return np.frompyfunc(fn, 2, 1).reduce(a, axis=tuple(at["axes"]), keepdims=bool(at["keepdims"]), **start)

    return reduce


def _slices(attrs: dict[str, Any]) -> tuple[slice, ...]:
    return tuple(slice(lo, None if hi < 0 else hi, step) for lo, hi, step in zip(attrs["starts"], attrs["ends"], attrs["steps"]))


# How the ops that shapes are computed with act on object arrays of dims.
_MATH: dict[str, Callable[..., Any]] = {
    "nn.add": lambda at, a, b: _each(dims.add, a, b),
    "nn.sub": lambda at, a, b: _each(dims.sub, a, b),
    "nn.mul": lambda at, a, b: _each(dims.mul, a, b),
    "nn.div": lambda at, a, b: _each(_truncated, a, b),
    "nn.mod": lambda at, a, b: _each(dims.mod, a, b),
    "nn.neg": lambda at, a: _each(dims.neg, a),
    "nn.abs": lambda at, a: _each(lambda d: dims.maximum(d, dims.neg(d)), a),
    "nn.equal": lambda at, a, b: _decided(_each(_equal, a, b)),
    "nn.less": lambda at, a, b: _decided(_each(_less, a, b)),
    "nn.greater": lambda at, a, b: _decided(_each(_less, b, a)),
    "nn.less_equal": lambda at, a, b: _decided(_each(lambda p, q: _less(p, dims.add(q, 1)), a, b)),
    "nn.greater_equal": lambda at, a, b: _decided(_each(lambda p, q: _less(q, dims.add(p, 1)), a, b)),
    "nn.minimum": lambda at, a, b: _each(dims.minimum, a, b),
    "nn.maximum": lambda at, a, b: _each(dims.maximum, a, b),
    "nn.where": lambda at, c, a, b: np.where(c, a, b) if c.dtype == bool else None,
    "nn.concat": lambda at, *parts: np.concatenate(parts, at["axis"]),
    "nn.slice": lambda at, a: a[_slices(at)],
    "nn.gather": lambda at, a, i: np.take(a, i.astype(np.int64), at["axis"]) if i.dtype != object and _inside(a, i, at["axis"]) else None,
    "nn.reshape": lambda at, a: a.reshape(at["shape"]),
    "nn.expand": lambda at, a: np.broadcast_to(a, at["shape"]),
    "nn.transpose": lambda at, a: a.transpose(at["perm"]),
    "nn.reduce_prod": _folded(dims.mul, initial=1),
    "nn.reduce_sum": _folded(dims.add, initial=0),
    "nn.reduce_max": _folded(dims.maximum),
    "nn.reduce_min": _folded(dims.minimum),
}


_FLOAT_MATH: dict[str, Callable[..., Any]] = {
    "nn.add": lambda at, a, b: _each(_float_add, a, b),
    "nn.sub": lambda at, a, b: _each(lambda p, q: _float_add(p, _float_mul(-1, q)), a, b),
    "nn.mul": lambda at, a, b: _each(_float_mul, a, b),
    "nn.div": lambda at, a, b: _each(_float_div, a, b),
    "nn.minimum": lambda at, a, b: _each(_float_extreme(dims.minimum), a, b),
    "nn.maximum": lambda at, a, b: _each(_float_extreme(dims.maximum), a, b),
    "nn.reduce_max": _folded(_float_extreme(dims.maximum)),
    "nn.reduce_min": _folded(_float_extreme(dims.minimum)),
    "nn.floor": lambda at, a: _each(lambda x: dims.floordiv(_ratio(x).over, _ratio(x).under), a),
    "nn.ceil": lambda at, a: _each(lambda x: dims.ceildiv(_ratio(x).over, _ratio(x).under), a),
    **{name: _MATH[name] for name in ("nn.where", "nn.concat", "nn.slice", "nn.gather", "nn.reshape", "nn.expand", "nn.transpose")},
}
FLOATS = ("f32", "f64")


def _inside(a: Any, i: Any, axis: int) -> bool:
    return bool(((i >= -a.shape[axis]) & (i < a.shape[axis])).all())


def shape_math(name: str, arrays: list[Any], attrs: dict[str, Any], floats: bool) -> Any:
    """The op on sizes, an object array (or bool for comparisons); None if it needs the run. floats: the last operand is of floats."""
    if name == "nn.cast":
        if attrs["to"] not in ("i64", "i32", *FLOATS):
            return None
        name, table = "to", {"to": lambda at, a: a if at["to"] in FLOATS else _each(_truncate, a)}
    else:
        table = _FLOAT_MATH if floats else _MATH
    if name not in table:
        return None
    try:
        out = table[name](attrs, *(a if a.dtype in (object, bool) or name == "nn.gather" else _each(float if a.dtype.kind == "f" else int, a) for a in arrays))
    except (CarrotError, TypeError, ValueError):
        return None
    return None if out is None else _wrap(out)


def _wrap(out: Any) -> np.ndarray:
    if isinstance(out, np.ndarray):
        return out
    a = np.empty((), object)
    a[()] = out
    return a
