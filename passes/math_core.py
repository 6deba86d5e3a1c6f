"""What carrot's own transcendentals are built from, and the exact ones among them (floor, ceil, trunc, roundeven, copysign).

Every function of the math_* files appends straight-line code to a kernel: + - * /, comparisons, selects, sqrt, integer and
bit operations. None of it may be contracted or reassociated, so the result has the same bits on every target; only the sign
and payload of a NaN are the machine's. Both sides of every select are computed, so unused lanes may hold garbage, and a
float is clamped before it becomes an integer.

Coefficients are minimax fits (Remez exchange in 50 digits, then each coefficient rounded and the rest refitted); where a
polynomial stands, its approximation error is at most 2^-25 (f32) or 2^-54 (f64) of the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from carrot.ir.builder import Expr, KernelBuilder

INF = float("inf")
NAN = float("nan")


@dataclass(frozen=True, slots=True)
class Format:
    """An IEEE binary format: the integer of its width, its explicit mantissa bits, its bias, its sign bit as a signed integer."""

    signed: str
    mantissa: int
    bias: int
    sign: int

    @property
    def tiny(self) -> float:
        """Below this f(x) rounds to x for functions with f'(0) = 1, f''(0) < 2; returning x keeps -0 and denormals."""
        return 2.0 ** -(self.mantissa + 2)

    @property
    def integral(self) -> float:
        """From here on every float is an integer."""
        return 2.0**self.mantissa


FORMATS = {"f32": Format("i32", 23, 127, -(2**31)), "f64": Format("i64", 52, 1023, -(2**63))}


def bits(b: KernelBuilder, x: Expr) -> Expr:
    """The float's bits as a signed integer."""
    return b.bitcast(x, FORMATS[x.dtype].signed)


def floating(b: KernelBuilder, i: Expr) -> Expr:
    """The float of these bits."""
    return b.bitcast(i, "f" + i.dtype[1:])


def power(b: KernelBuilder, t: Expr) -> Expr:
    """2^n, for n + bias in the low bits of t, where a sum like x + 1.5 * 2^mantissa left it."""
    return floating(b, bits(b, t) << FORMATS[t.dtype].mantissa)


def powers(b: KernelBuilder, t: Expr) -> tuple[Expr, Expr]:
    """Two floats with the product 2^n, for n + 2 bias in the low bits of t; one alone would overflow or go denormal too early."""
    i, mantissa = bits(b, t), FORMATS[t.dtype].mantissa
    half = i >> 1
    return floating(b, half << mantissa), floating(b, (i - half) << mantissa)


def at_most(b: KernelBuilder, x: Expr, bound: float) -> Expr:
    """min(x, bound), NaN stays."""
    return b.select(x > bound, bound, x)


def clamp(b: KernelBuilder, x: Expr, low: float, high: float) -> Expr:
    """x between low and high, NaN stays."""
    x = at_most(b, x, high)
    return b.select(x < low, low, x)


def horner(x: Expr, coefficients: Sequence[float]) -> Expr:
    """c0 + c1 x + c2 x^2 + ..."""
    y: Expr | float = coefficients[-1]
    for c in coefficients[-2::-1]:
        y = x * y + c
    assert isinstance(y, Expr)
    return y


def horner_of(b: KernelBuilder, which: Expr, x: Expr, yes: Sequence[float], no: Sequence[float]) -> Expr:
    """`horner` with the coefficients `yes` where `which`, else the as many or fewer `no`: a select is cheaper than a second
    polynomial."""
    extra = len(yes) - len(no)
    y = b.select(which, horner(x, yes[-extra:]) if extra > 1 else b.expr(yes[-1], x), 0.0 if extra else no[-1])
    for p, q in zip(yes[: len(no) - (not extra)][::-1], no[: len(no) - (not extra)][::-1], strict=True):
        y = x * y + (b.select(which, b.expr(p, x), q) if p != q else p)
    return y


def copysign(b: KernelBuilder, x: Expr, y: Expr) -> Expr:
    """|x| with the sign of y."""
    return sign_from(b, b.abs(x), y)


def sign_from(b: KernelBuilder, x: Expr, y: Expr) -> Expr:
    """`copysign` for an x whose sign bit is clear."""
    return floating(b, bits(b, x) | (bits(b, y) & FORMATS[y.dtype].sign))


def roundeven(b: KernelBuilder, x: Expr) -> Expr:
    """To the nearest integer, ties to even. Adding 2^mantissa leaves no bits for the fraction. Exact."""
    a, big = b.abs(x), FORMATS[x.dtype].integral
    return b.select(a < big, sign_from(b, (a + big) - big, x), x)


def trunc(b: KernelBuilder, x: Expr) -> Expr:
    """Towards zero. Exact."""
    a, big = b.abs(x), FORMATS[x.dtype].integral
    r = (a + big) - big
    r = b.select(r > a, r - 1.0, r)
    return b.select(a < big, sign_from(b, r, x), x)


def floor(b: KernelBuilder, x: Expr) -> Expr:
    """Towards minus infinity; keeps -0. Exact."""
    a, big = b.abs(x), FORMATS[x.dtype].integral
    r = sign_from(b, (a + big) - big, x)
    return b.select(a < big, b.select(r > x, r - 1.0, r), x)


def ceil(b: KernelBuilder, x: Expr) -> Expr:
    """Towards infinity; gives -0 on (-1, 0]. Exact."""
    return -floor(b, -x)
