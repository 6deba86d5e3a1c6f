"""Lowering of elementwise ops: a table of one-liners over Exprs, lifted to tensors by `pointwise`."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from carrot.ir.builder import Buffer, Computed, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.errors import CarrotError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType, accumulator, is_float, stored


def aligned(x: Tensor, idx: tuple[Index, ...]) -> Expr:
    """x at the element that broadcasting pairs with `idx` of the result: missing dims dropped, dims of 1 at 0."""
    if isinstance(x, Buffer) and x.weight is not None and all(d == 1 for d in x.shape):
        return x.b.const(x.b.module.array(x.weight).item(), x.dtype)
    own = idx[len(idx) - x.rank :]
    return x[tuple(0 if isinstance(d, int) and d == 1 else i for d, i in zip(x.shape, own, strict=True))]


def result_shape(b: KernelBuilder, op: Op, n: int = 0) -> list[Index]:
    """The shape of a result, its symbolic dims as numbers of this call."""
    t = op.results[n].type
    assert isinstance(t, TensorType)
    return [b.size(d) for d in stored(t).shape]


def pointwise(fn: Callable[..., Expr]) -> Callable[..., Computed]:
    """A rule from `fn(b, op, *elements)`. Those of bfloat16 are float32 in fn, whose result is rounded once."""

    def rule(b: KernelBuilder, op: Op, *x: Tensor) -> Computed:
        if not any(t.dtype == "bf16" for t in x) or op.name == "nn.bitcast":
            return b.compute(result_shape(b, op), lambda *i: fn(b, op, *[aligned(t, i) for t in x]))
        dtype = op.results[0].type.dtype
        return b.compute(result_shape(b, op), lambda *i: b.cast(fn(b, op, *[b.cast(v, accumulator(v.dtype)) for v in (aligned(t, i) for t in x)]), dtype))

    return rule


def _sign(b: KernelBuilder, _op: Op, x: Expr) -> Expr:
    if DTYPES[x.dtype].kind == "u":
        return b.select(x > 0, b.const(1, x.dtype), 0)
    one = b.select(x > 0, b.expr(1, x), b.select(x < 0, b.expr(-1, x), b.expr(0, x)))
    return b.select(b.isnan(x), x, one) if is_float(x.dtype) else one


def _relu(b: KernelBuilder, _op: Op, x: Expr) -> Expr:
    return b.maximum(x, 0)


def _div(b: KernelBuilder, _op: Op, x: Expr, y: Expr) -> Expr:
    if is_float(x.dtype):
        return x / y
    zero = b.eq(y, 0)
    safe = b.select(zero, b.expr(1, y), y)
    if DTYPES[x.dtype].kind == "i":  # MIN / -1 traps
        minus = b.eq(safe, -1)
        return b.select(zero, 0, b.select(minus, -x, x // b.select(minus, b.expr(1, y), safe)))
    return b.select(zero, 0, x // safe)


def _mod(b: KernelBuilder, op: Op, x: Expr, y: Expr) -> Expr:
    """Python's and numpy's: the sign of the divisor."""
    r = _fmod(b, op, x, y)
    if DTYPES[x.dtype].kind == "u":
        return r
    wrong = b.ne(r, 0) & ((r < 0) ^ (y < 0))
    r = b.select(wrong, r + y, r)
    return b.select(b.eq(r, 0), b.copysign(b.const(0, r.dtype), y), r) if is_float(x.dtype) else r


def _fmod(b: KernelBuilder, _op: Op, x: Expr, y: Expr) -> Expr:
    """C's: the sign of the dividend."""
    if is_float(x.dtype):
        return _float_fmod(b, x, y)
    zero = b.eq(y, 0)
    safe = b.select(zero, b.expr(1, y), y)
    if DTYPES[x.dtype].kind == "i":
        safe = b.select(b.eq(safe, -1), b.expr(1, y), safe)
    return b.select(zero, 0, x % safe)


def _float_fmod(b: KernelBuilder, x: Expr, y: Expr) -> Expr:
    """Exact, as C's: |y| is doubled as long as it goes into |x|, then halved again and subtracted where it goes into the rest."""
    if x.lanes or y.lanes:
        raise CarrotError("the remainder of floats has no SIMD form", loc=b.loc)
    if (wide := accumulator(x.dtype)) != x.dtype:
        return b.cast(_float_fmod(b, b.cast(x, wide), b.cast(y, wide)), x.dtype)
    top, by = b.abs(x), b.abs(y)
    finite = (top < math.inf) & (by > 0.0) & (by < math.inf)
    top, least = b.select(finite, top, 0.0), b.select(finite, by, 1.0)
    high = b.while_([least], lambda t: t + t <= top, lambda t: t + t)[0]
    rest = b.while_([top, high], lambda _r, t: t >= least, lambda r, t: [b.select(r >= t, r - t, r), t * 0.5])[0]
    special = b.select((b.abs(x) < math.inf) & b.eq(by, math.inf), x, math.nan)
    return b.select(finite, b.copysign(rest, x), special)


def _shift(b: KernelBuilder, op: Op, x: Expr, y: Expr) -> Expr:
    """By more bits than there are: 0, or the sign's bits; by a negative number: as if by more."""
    bits = DTYPES[x.dtype].bits
    outside = (y < 0) | (y >= bits) if DTYPES[x.dtype].kind == "i" else y >= bits
    if op.name == "nn.shift_left":
        return b.select(outside, 0, x << b.select(outside, 0, y))
    far = bits - 1 if DTYPES[x.dtype].kind == "i" else 0
    shifted = x >> b.select(outside, far, y)
    return shifted if far else b.select(outside, 0, shifted)


def _pow(b: KernelBuilder, _op: Op, x: Expr, y: Expr) -> Expr:
    if is_float(x.dtype):
        return b.powf(x, b.cast(y, x.dtype))
    return cast(b, b.powf(b.cast(x, "f64"), b.cast(y, "f64")), x.dtype)


def cast(b: KernelBuilder, x: Expr, to: str) -> Expr:
    """nn.cast of one element: floats to integers truncate and saturate, NaN gives 0."""
    s, d = DTYPES[x.dtype], DTYPES[to]
    if not (s.kind == "f" and d.kind in "iu"):
        return b.cast(x, to)
    wide = np.dtype(d.numpy)
    info = np.iinfo(wide)
    low, high = float(info.min), 2.0 ** (d.bits - (d.kind == "i"))  # high is exact, and the first value out of range
    x = b.cast(x, accumulator(x.dtype))
    inside = (x > low - 1.0 if d.bits < 24 else x >= low) & (x < high)
    value = b.cast(b.select(inside, x, 0.0), to)
    edge = b.select(x >= high, b.const(info.max, to, x.lanes), b.const(info.min, to, x.lanes))
    return b.select(inside, value, b.select(b.isnan(x), b.const(0, to, x.lanes), edge))


_UNARY = ("exp", "log", "sqrt", "tanh", "erf", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh", "floor", "ceil", "exp2", "log1p", "expm1", "log2")  # fmt: skip

TABLE: dict[str, Callable[..., Expr]] = {
    **{name: (lambda b, _o, x, name=name: getattr(b, name)(x)) for name in _UNARY},
    "round": lambda b, _o, x: b.roundeven(x),
    "abs": lambda b, _o, x: x if DTYPES[x.dtype].kind == "u" else b.abs(x),
    "neg": lambda b, _o, x: -x,
    "sign": _sign,
    "relu": _relu,
    "sigmoid": lambda b, _o, x: b.sigmoid(x),
    "isnan": lambda b, _o, x: b.isnan(x),
    "isinf": lambda b, _o, x: b.eq(b.abs(x), float("inf")),
    "not": lambda b, _o, x: ~x,
    "add": lambda b, _o, x, y: x + y,
    "sub": lambda b, _o, x, y: x - y,
    "mul": lambda b, _o, x, y: x * y,
    "div": _div,
    "mod": _mod,
    "fmod": _fmod,
    "minimum": lambda b, _o, x, y: b.minimum(x, y),
    "maximum": lambda b, _o, x, y: b.maximum(x, y),
    "equal": lambda b, _o, x, y: b.eq(x, y),
    "not_equal": lambda b, _o, x, y: b.ne(x, y),
    "less": lambda b, _o, x, y: x < y,
    "less_equal": lambda b, _o, x, y: x <= y,
    "greater": lambda b, _o, x, y: x > y,
    "greater_equal": lambda b, _o, x, y: x >= y,
    "and": lambda b, _o, x, y: x & y,
    "or": lambda b, _o, x, y: x | y,
    "xor": lambda b, _o, x, y: x ^ y,
    "bit_and": lambda b, _o, x, y: x & y,
    "bit_or": lambda b, _o, x, y: x | y,
    "bit_xor": lambda b, _o, x, y: x ^ y,
    "bit_not": lambda b, _o, x: ~x,
    "shift_left": _shift,
    "shift_right": _shift,
    "bitcast": lambda b, op, x: b.bitcast(x, op.attrs["to"]),
    "cast": lambda b, op, x: cast(b, x, op.attrs["to"]),
}


def where(b: KernelBuilder, op: Op, c: Tensor, x: Tensor, y: Tensor) -> Computed:
    """A string is chosen word by word, so its condition has a dim less."""
    shape = result_shape(b, op)
    own = len(op.results[0].type.shape)  # type: ignore[union-attr]
    return b.compute(shape, lambda *i: b.select(aligned(c, i[:own]), aligned(x, i), aligned(y, i)))


def pow_(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Computed:
    """x * x * x where the exponent says so: gelu by tanh, as exporters write it."""
    cube = isinstance(y, Buffer) and y.weight is not None and is_float(x.dtype) and y.rank == 0 and b.module.array(y.weight) == 3
    return pointwise(lambda _b, _op, v: v * v * v)(b, op, x) if cube else pointwise(_pow)(b, op, x, y)


REGISTRY.add_rule("nn.where", where, where=__file__)
REGISTRY.add_rule("nn.pow", pow_, where=__file__)
for _name, _fn in TABLE.items():
    REGISTRY.add_rule(f"nn.{_name}", pointwise(_fn), where=__file__)
