"""Sizes known only by name while importing: products of symbols, and int64 arrays of them evaluated with numpy.

    Shape(x: [batch, 3, 4]) = [batch, 3, 4]; Gather 0 -> batch; Concat with [-1] -> [batch, -1]; Reshape takes it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.types import Dim


@dataclass(frozen=True, slots=True)
class Extent:
    """`factor` times the sizes called `symbols`; the symbol "?" is a size that has no such form."""

    factor: int
    symbols: tuple[str, ...]

    @property
    def dim(self) -> Dim | None:
        """As a dim of a type, if it is one."""
        if not self.symbols:
            return self.factor
        return self.symbols[0] if self.factor == 1 and len(self.symbols) == 1 and self != UNKNOWN else None

    def over(self, o: Any) -> Any:
        """The exact quotient."""
        o = o if isinstance(o, Extent) else Extent(int(o), ())
        left = Counter(self.symbols)
        left.subtract(o.symbols)
        if "?" in self.symbols + o.symbols or o.factor == 0 or self.factor % o.factor or any(n < 0 for n in left.values()):
            return UNKNOWN
        return _simple(self.factor // o.factor, tuple(left.elements()))

    def __mul__(self, o: Any) -> Any:
        if isinstance(o, Extent):
            return _simple(self.factor * o.factor, self.symbols + o.symbols)
        return _simple(self.factor * int(o), self.symbols)

    def __add__(self, o: Any) -> Any:
        if isinstance(o, Extent):
            return _simple(self.factor + o.factor, self.symbols) if o.symbols == self.symbols and self != UNKNOWN else UNKNOWN
        return self if int(o) == 0 else UNKNOWN

    def __sub__(self, o: Any) -> Any:
        return self + o * -1

    def __rsub__(self, o: Any) -> Any:
        return self * -1 + o

    def __floordiv__(self, o: Any) -> Any:
        return self.over(o)

    def __rfloordiv__(self, o: Any) -> Any:
        return UNKNOWN

    __radd__, __rmul__ = __add__, __mul__

    def __str__(self) -> str:
        parts = ([] if self.factor == 1 else [str(self.factor)]) + list(self.symbols)
        return "*".join(parts) or "1"


UNKNOWN = Extent(1, ("?",))


def _simple(factor: int, symbols: tuple[str, ...]) -> Any:
    if "?" in symbols:
        return UNKNOWN
    return Extent(factor, tuple(sorted(symbols))) if symbols and factor else factor


def extent_of(d: Any) -> Any:
    """A dim (or what already is an element of a shape value) as int or Extent."""
    return Extent(1, (d,)) if isinstance(d, str) else d if isinstance(d, Extent) else int(d)


def product(dims: Iterable[Any]) -> Any:
    """The number of elements of a shape, int or Extent."""
    return math.prod((extent_of(d) for d in dims), start=1)


def _compare(a: Any, b: Any) -> Any:
    """Equality of sizes: a named size is never negative and equals itself; what else depends on the run is None."""

    def one(p: Any, q: Any) -> bool | None:
        if isinstance(p, int | np.integer) and isinstance(q, int | np.integer):
            return int(p) == int(q)
        if p == q and p != UNKNOWN:
            return True
        number = q if isinstance(p, Extent) else p
        return False if isinstance(number, int | np.integer) and number < 0 else None

    out = np.frompyfunc(one, 2, 1)(a, b)
    return None if any(x is None for x in np.atleast_1d(out).flat) else np.asarray(out).astype(bool)


def _extreme(pick: Any) -> Any:
    def one(p: Any, q: Any) -> Any:
        if not isinstance(p, Extent) and not isinstance(q, Extent):
            return pick(int(p), int(q))
        if p == q:
            return p
        number, size = (q, p) if isinstance(p, Extent) else (p, q)
        if pick is max and not isinstance(number, Extent) and number <= 0:
            return size
        return UNKNOWN

    return np.frompyfunc(one, 2, 1)


def _cuts(attrs: dict[str, Any]) -> tuple[slice, ...]:
    return tuple(slice(lo, None if hi < 0 else hi, step) for lo, hi, step in zip(attrs["starts"], attrs["ends"], attrs["steps"]))


# How the ops that shapes are computed with act on object arrays of ints and Extents.
_MATH: dict[str, Any] = {
    "nn.add": lambda at, a, b: np.add(a, b),
    "nn.sub": lambda at, a, b: np.subtract(a, b),
    "nn.mul": lambda at, a, b: np.multiply(a, b),
    "nn.div": lambda at, a, b: np.floor_divide(a, b) if not _has_zero(b) else None,
    "nn.neg": lambda at, a: a * -1,
    "nn.equal": lambda at, a, b: _compare(a, b),
    "nn.minimum": lambda at, a, b: _extreme(min)(a, b),
    "nn.maximum": lambda at, a, b: _extreme(max)(a, b),
    "nn.where": lambda at, c, a, b: np.where(c, a, b) if c.dtype == bool else None,
    "nn.concat": lambda at, *parts: np.concatenate(parts, at["axis"]),
    "nn.slice": lambda at, a: a[_cuts(at)],
    "nn.gather": lambda at, a, i: np.take(a, i.astype(np.int64), at["axis"]) if i.dtype != object and _inside(a, i, at["axis"]) else None,
    "nn.reshape": lambda at, a: a.reshape(at["shape"]),
    "nn.expand": lambda at, a: np.broadcast_to(a, at["shape"]),
    "nn.transpose": lambda at, a: a.transpose(at["perm"]),
    "nn.cast": lambda at, a: a if at["to"] in ("i64", "i32") else None,
    "nn.reduce_prod": lambda at, a: np.prod(a, axis=tuple(at["axes"]), keepdims=bool(at["keepdims"])),
    "nn.reduce_sum": lambda at, a: np.sum(a, axis=tuple(at["axes"]), keepdims=bool(at["keepdims"])),
}


def _has_zero(b: Any) -> bool:
    return any(not isinstance(x, Extent) and int(x) == 0 for x in np.atleast_1d(b).flat)


def _inside(a: Any, i: Any, axis: int) -> bool:
    return bool(((i >= -a.shape[axis]) & (i < a.shape[axis])).all())


def shape_math(name: str, arrays: list[Any], attrs: dict[str, Any]) -> Any:
    """The op on shape values, an object array (or bool for equal); None if it needs the run."""
    if name not in _MATH:
        return None
    try:
        out = _MATH[name](attrs, *(a if a.dtype in (object, bool) or name in ("nn.gather",) else a.astype(object) for a in arrays))
    except (TypeError, ValueError):
        return None
    return None if out is None else _wrap(out)


def _wrap(out: Any) -> np.ndarray:
    if isinstance(out, np.ndarray):
        return out
    a = np.empty((), object)
    a[()] = out
    return a
