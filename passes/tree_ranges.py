"""Stated ranges of input columns, carried forward to what the trees compare.

    ranges={"age": (0, 120), "fare": (0, None, "no-missing")}         # --range age=0..120 --range fare=0..,no-missing

A range says that a value that is there lies in [lo, hi]; NaN and null are not affected, unless it ends in no-missing. The ends are
rounded to the column's dtype as the values themselves are, and rounding is monotonic, so the bounds are exact. Between the input and
the trees, ops that work on each column alone and never turn around within it (casts, scaling, imputation, picking and joining columns)
are evaluated at the ends of its range; what any other op makes is unbounded.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType

NO_MISSING = "no-missing"
FORM = "NAME=LO..HI is wanted, like age=0..120, age=0.. or age=..120; ,no-missing behind it says that no value is missing"
ARITHMETIC = ("nn.add", "nn.sub", "nn.mul", "nn.div", "nn.neg")
COLUMNS = ("nn.concat", "nn.gather", "nn.slice")


@dataclass(frozen=True)
class Range:
    """What is stated of a column."""

    lo: float = -math.inf
    hi: float = math.inf
    missing: bool = True

    def __str__(self) -> str:
        lo, hi = ("" if math.isinf(v) else f"{v:g}" if float(f"{v:g}") == v else repr(v) for v in (self.lo, self.hi))
        return f"{lo}..{hi}{'' if self.missing else ',' + NO_MISSING}"


def parse_range(text: str) -> tuple[str, tuple[Any, ...]]:
    """`age=0..120` -> ("age", (0.0, 120.0)), as in the option `ranges`."""
    name, _, span = text.rpartition("=")
    span, comma, word = span.partition(",")
    lo, dots, hi = span.partition("..")
    if hi.startswith(".") and lo:  # 0...5 is 0 to .5
        hi = "0" + hi
    try:
        ends = tuple(float(end) if end.strip() else None for end in (lo, hi))
    except ValueError:
        ends = ()
    if not name or not dots or not ends or (comma and word.strip() != NO_MISSING):
        raise CarrotError(f"--range={text}: {FORM}", code=2)
    return name, (*ends, NO_MISSING) if comma else ends


def check_ranges(ranges: Any) -> dict[str, Range]:
    """The option `ranges`, checked: a dict of column (name or index) to (lo, hi) or (lo, hi, "no-missing"); None is an open end."""
    if not isinstance(ranges, Mapping):
        raise CarrotError(f"ranges={ranges!r} is no dict", note='ranges={"age": (0, 120)} is wanted', code=2)
    checked = {_key(key): _range(key, value) for key, value in ranges.items()}
    if len(checked) < len(ranges):
        raise CarrotError(f"ranges={ranges!r} has a column twice", note="its index is a number or a text of it", code=2)
    return checked


def _key(key: Any) -> str:
    if isinstance(key, bool) or not isinstance(key, (str, int, np.integer)):
        raise CarrotError(f"ranges: {key!r} is no column", note="a column is given by its name or its index", code=2)
    return str(key)


def is_number(v: Any) -> bool:
    return isinstance(v, numbers.Real) and not isinstance(v, bool)


def _range(key: Any, value: Any) -> Range:
    what = f"the range of '{key}'"
    if not isinstance(value, (tuple, list)) or not 2 <= len(value) <= 3 or not all(v is None or is_number(v) for v in value[:2]):
        raise CarrotError(f"{what}: {value!r} is none", note='(lo, hi) is wanted, None for an open end, or (lo, hi, "no-missing")', code=2)
    if len(value) == 3 and value[2] != NO_MISSING:
        raise CarrotError(f"{what}: there is no {value[2]!r}", note='the third entry can be "no-missing"', code=2)
    lo, hi = (default if v is None else float(v) for v, default in zip(value, (-math.inf, math.inf)))
    if math.isnan(lo) or math.isnan(hi):
        raise CarrotError(f"{what} ends at NaN", note="it is about the values that are there; no-missing says that none is missing", code=2)
    if lo > hi:
        raise CarrotError(f"{what} is empty: {lo:g} is above {hi:g}", note="it goes from the least to the greatest value", code=2)
    if (lo, hi, len(value)) == (-math.inf, math.inf, 2):
        raise CarrotError(f"{what} says nothing: both ends are open", note="give an end, or no-missing", code=2)
    return Range(lo, hi, len(value) == 2)


# -------------------------------------------------------------------------------------------------- from the input to the trees


@dataclass(frozen=True)
class Bounds:
    """Of every column of a [batch, F] value: the least and the greatest number, in its dtype, and whether it may be NaN."""

    lo: np.ndarray
    hi: np.ndarray
    missing: np.ndarray

    @staticmethod
    def of(type_: Any) -> Bounds | None:
        """What is known of a value of this type before anything is stated."""
        if not isinstance(type_, TensorType) or type_.rank != 2 or not isinstance(type_.shape[1], int) or DTYPES[type_.dtype].kind not in "fiu" or type_.dtype == "bf16":
            return None
        dtype = np.dtype(DTYPES[type_.dtype].numpy)
        ends = (-np.inf, np.inf) if dtype.kind == "f" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
        lo, hi = (np.full(type_.shape[1], end, dtype) for end in ends)
        return Bounds(lo, hi, np.full(type_.shape[1], dtype.kind == "f"))

    def state(self, column: int, r: Range) -> None:
        """Beside what has been stated of the column before: by its index, by the name of the tensor."""
        if self.lo.dtype.kind == "f":
            with np.errstate(over="ignore"):
                lo, hi = (self.lo.dtype.type(end) for end in (r.lo, r.hi))
            self.lo[column], self.hi[column] = max(self.lo[column], lo), min(self.hi[column], hi)
        else:
            least, greatest = int(self.lo[column]), int(self.hi[column])
            self.lo[column] = least if r.lo < least else greatest if r.lo > greatest else math.ceil(r.lo)
            self.hi[column] = greatest if r.hi > greatest else least if r.hi < least else math.floor(r.hi)
        self.missing[column] &= r.missing

    def hull(self, other: Bounds | None) -> Bounds | None:
        """Bounds of what is in one or the other."""
        return other and Bounds(np.minimum(self.lo, other.lo), np.maximum(self.hi, other.hi), self.missing | other.missing)


def bounds_of(module: Module, ranges: Mapping[str, Range]) -> dict[Value, Bounds]:
    """The values of `main` of which the ranges tell something. Raises CarrotError for columns that do not exist."""
    known: dict[Value, Bounds] = {}
    for name, r in ranges.items():
        for v, column in _columns(module, name):
            if v not in known:
                start = Bounds.of(v.type)
                if start is None:
                    raise CarrotError(f"'{name}' is {v.type}: only columns of numbers, not of bfloat16, have a range")
                known[v] = start
            known[v].state(column, r)
            if known[v].lo[column] > known[v].hi[column]:
                what = "number that is in all other ranges of the column" if known[v].lo.dtype.kind == "f" else "whole number"
                raise CarrotError(f"no {what} lies in the range {r} of '{name}'")
    for op in module.main.body.ops:
        if any(v in known for v in op.operands) and len(op.results) == 1:
            with np.errstate(all="ignore"):
                found = _through(op, module, known)
            if found is not None:
                known[op.result] = found
    return known


def _columns(module: Module, name: str) -> list[tuple[Value, int]]:
    """The columns that a name or an index means."""
    inputs = list(zip(module.main.attrs["inputs"], module.main.body.args, strict=True))
    named = [(v, i) for spec, v in inputs for i, c in enumerate(spec.get("columns", ())) if c == name]
    if named:
        return named
    for spec, v in inputs:
        if spec["name"] == name and not spec.get("columns"):
            return [(v, i) for i in range(_width(v))] or [(v, 0)]
    if name.isascii() and name.isdigit() and len(inputs) == 1:
        if int(name) >= _width(inputs[0][1]):
            raise CarrotError(f"the range of '{name}': there is no such column, the model has {_width(inputs[0][1])}", note="the first one is 0")
        return [(inputs[0][1], int(name))]
    have: list[str] = [c for spec, _ in inputs for c in spec.get("columns", (spec["name"],))]
    listed = ", ".join(have[:20]) + (f", ... ({len(have)})" if len(have) > 20 else "")
    raise CarrotError(f"the range of '{name}': the model has no such column{nearest(name, have)}", note=f"it has: {listed}")


def _width(v: Value) -> int:
    """F of [batch, F], else 0."""
    bounds = Bounds.of(v.type)
    return 0 if bounds is None else len(bounds.lo)


def _through(op: Op, module: Module, known: Mapping[Value, Bounds]) -> Bounds | None:
    """Bounds of the op's result, None if nothing can be said."""
    anything = Bounds.of(op.result.type)
    if anything is None:
        return None
    if op.name == "nn.where":
        return _replaced(op, module, known)
    constants = [_constant(v, module) for v in op.operands]
    given = [known.get(v, Bounds.of(v.type)) if c is None else None for v, c in zip(op.operands, constants)]
    columns = (op.name == "nn.concat" or (op.name == "nn.gather" and constants[1] is not None)) and op.attrs["axis"] % 2 == 1
    if columns or (op.name == "nn.slice" and isinstance(op.operands[0].type.shape[0], str)):  # type: ignore[union-attr]
        if None in given[: None if op.name == "nn.concat" else 1]:
            return None
        return Bounds(*(_evaluate(op, module, [getattr(b, side)[None] if b else c for b, c in zip(given, constants)], anything) for side in ("lo", "hi", "missing")))
    if (op.name in ARITHMETIC or op.name == "nn.cast") and anything.lo.dtype.kind == "f":
        return _scaled(op, module, given, constants, anything)
    return None


def _scaled(op: Op, module: Module, given: list[Bounds | None], constants: list[np.ndarray | None], anything: Bounds) -> Bounds | None:
    """A cast, or arithmetic with finite constants, the same in every row."""
    (b, *more) = [g for g in given if g is not None]
    if more or len(b.lo) != len(anything.lo) or len([c for c in constants if c is not None]) != len(given) - 1:
        return None
    if any(c is not None and (not np.isfinite(c).all() or (c.ndim > 1 and c.shape[0] != 1)) for c in constants):
        return None
    if op.name == "nn.div" and (given[0] is None or constants[1] is None or not constants[1].all()):
        return None
    one, other = (_evaluate(op, module, [end[None] if g else c for g, c in zip(given, constants)], anything) for end in (b.lo, b.hi))
    lost = np.isnan(one) | np.isnan(other)
    return Bounds(np.where(lost, anything.lo, np.fmin(one, other)), np.where(lost, anything.hi, np.fmax(one, other)), b.missing | lost)


def _evaluate(op: Op, module: Module, arrays: Iterable[Any], like: Bounds) -> np.ndarray:
    evaluate = REGISTRY.opdef(op.name).evaluate
    assert evaluate is not None
    row: np.ndarray = np.broadcast_to(evaluate(op, module, *arrays), (1, len(like.lo)))[0]
    return row


def _replaced(op: Op, module: Module, known: Mapping[Value, Bounds]) -> Bounds | None:
    """where(x == a or isnan(x), c, x) of constants: a number that becomes NaN, an imputed NaN."""
    condition, b, c = op.operands[0].op, known.get(op.operands[2]), _constant(op.operands[1], module)
    if condition is None or b is None or c is None or c.size not in (1, len(b.lo)) or condition.operands[0] is not op.operands[2]:
        return None
    missing, taken = b.missing, b.missing
    if condition.name == "nn.equal":
        a = _constant(condition.operands[1], module)
        if a is None or a.size not in (1, len(b.lo)):
            return None
        taken = (b.lo <= a.reshape(-1)) & (a.reshape(-1) <= b.hi)
    elif condition.name == "nn.isnan":
        missing = np.zeros_like(missing)
    else:
        return None
    c = c.reshape(-1)
    return Bounds(np.where(taken, np.fmin(b.lo, c), b.lo), np.where(taken, np.fmax(b.hi, c), b.hi), missing | (taken & (c != c)))


def _constant(v: Value, module: Module) -> np.ndarray | None:
    return module.array(v.op.attrs["value"]) if v.op is not None and v.op.name == "nn.constant" else None
