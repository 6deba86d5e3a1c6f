"""log, log2, log10, log1p and the inverse hyperbolic functions, float32 and float64, at most 2 ulp.

    log(x) = e ln2 + log(1 + f), x = 2^e (1 + f)

float32: |f| <= 1/3, log(1 + f) is a polynomial. float64: |f| <= 0.41, log(1 + f) = 2 atanh(f / (2 + f)), as there a division
saves 14 terms.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import FORMATS, INF, NAN, bits, floating, horner, sign_from

LN2 = 0.6931471805599453
LN2_SPLIT = {"f32": (0.693145751953125, 1.42860677e-06), "f64": (0.6931471805598903, 5.497923018708371e-14)}  # e * first is exact
LOG10_2_SPLIT = {"f32": (0.301025390625, 4.605039e-06), "f64": (0.30102999566395283, 2.8363394551044964e-14)}
LOG2E_SPLIT = (1.4426950407214463, 1.6751713164886512e-10)  # the first has 32 bits
LOG10E_SPLIT = (0.4342944818781689, 2.5082946711645275e-11)
START = {"f32": 0x3F2AAAAB, "f64": 0x3FE6A09E667F3BCD}  # where 1 + f begins: the bits of 2/3, of sqrt 1/2
# (log1p(f) - f) / f^2, log2(1 + f) / f - 1 and log10(1 + f) / f - 1/2, |f| <= 1/3
LOG_F32 = (-0.49999937, 0.333332, -0.2500775, 0.2001107, -0.1641703, 0.13997205, -0.15383603, 0.14020191)
LOG1P_F32 = (-0.5, 0.33333215, -0.24999803, 0.20010446, -0.16680244, 0.14005308, -0.121875264, 0.1398689, -0.1287788)  # closer
LOG2_F32 = (0.44269505, -0.7213475, 0.48089477, -0.3606752, 0.2887584, -0.24047805, 0.2011758, -0.17796457, 0.20543598, -0.17701626)
LOG10_F32 = (
    -0.065705515, -0.21714725, 0.14476381, -0.10857241, 0.086922996, -0.07244965, 0.060583133, -0.05285218, 0.061749917, -0.056183897,
)  # fmt: skip
ATANH_F64 = (  # (2 atanh(s) / s - 2) / s^2 in s^2, |s| <= 0.1716
    0.6666666666666734, 0.3999999999941703, 0.28571428741902993, 0.22222198619889855, 0.18183562028407751, 0.15314106481795758,
    0.14795415436077694,
)  # fmt: skip


def _split(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """(e, f), floats: x = 2^e (1 + f), for positive finite x."""
    form = FORMATS[x.dtype]
    tiny = x < 2.0 ** (1 - form.bias)
    i = bits(b, b.select(tiny, x * form.integral, x))
    k = i - START[x.dtype]
    e = _exponent(b, k, x.dtype) - b.select(tiny, b.expr(float(form.mantissa), x), 0.0)
    return e, floating(b, i - (k & -(2**form.mantissa))) - 1.0


def _exponent(b: KernelBuilder, k: Expr, dtype: str) -> Expr:
    """The exponent field of k, signed, as a float; f64 does without the conversion of 64-bit integers that few SIMD units have."""
    if dtype == "f32":
        return b.cast(k >> 23, "f32")
    return floating(b, (k >> 52) + 0x4338000000000000) - 1.5 * 2**52


def _tail(b: KernelBuilder, f: Expr, more: Expr, coefficients: tuple[float, ...] = LOG_F32) -> Expr:
    """log(1 + f) - f + more."""
    if f.dtype == "f32":
        return f * f * horner(f, coefficients) + more
    h, c = _atanh_f64(f)
    return (c + more) - h


def _atanh_f64(f: Expr) -> tuple[Expr, Expr]:
    """(h, c): log(1 + f) = f - h + c, h = f^2 / 2: its first terms do without the rounding of the division."""
    s = f / (f + 2.0)
    z = s * s
    h = f * f * 0.5
    return h, s * (h + z * horner(z, ATANH_F64))


def _domain(b: KernelBuilder, x: Expr, y: Expr, zero: float = 0.0) -> Expr:
    """y, but NaN below `zero`, -inf at it, and inf at inf."""
    y = b.select(x >= zero, y, NAN)
    y = b.select(b.eq(x, zero), -INF, y)
    return b.select(b.eq(x, INF), INF, y)


def log(b: KernelBuilder, x: Expr) -> Expr:
    high, low = LN2_SPLIT[x.dtype]
    e, f = _split(b, x)
    return _domain(b, x, e * high + (f + _tail(b, f, e * low)))


def log2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at powers of two."""
    if x.dtype == "f64":
        return _in_base_f64(b, x, LOG2E_SPLIT, (1.0, 0.0))
    e, f = _split(b, x)
    return _domain(b, x, (e + f) + f * horner(f, LOG2_F32))


def log10(b: KernelBuilder, x: Expr) -> Expr:
    if x.dtype == "f64":
        return _in_base_f64(b, x, LOG10E_SPLIT, LOG10_2_SPLIT["f64"])
    high, low = LOG10_2_SPLIT["f32"]
    e, f = _split(b, x)
    return _domain(b, x, (e * high + f * 0.5) + (f * horner(f, LOG10_F32) + e * low))  # f / 2 is exact


def _in_base_f64(b: KernelBuilder, x: Expr, factor: tuple[float, float], of_e: tuple[float, float]) -> Expr:
    """log(1 + f) factor + e of_e, both factors given as sums; log(1 + f) is cut so that its larger half times factor[0] is exact."""
    e, f = _split(b, x)
    h, c = _atanh_f64(f)
    large = floating(b, bits(b, f - h) & -(2**32))
    small = ((f - large) - h) + c
    y = e * of_e[0]
    t = large * factor[0]
    total = y + t
    rest = (small + large) * factor[1] + small * factor[0]
    if of_e[1]:
        rest = rest + e * of_e[1]
    return _domain(b, x, total + (rest + ((y - total) + t)))


def log1p(b: KernelBuilder, x: Expr) -> Expr:
    return _domain(b, x, _log1p(b, x), -1.0)


def _log1p(b: KernelBuilder, x: Expr, low: Expr | None = None) -> Expr:
    """log(1 + x + low) for finite x > -1, tiny low. e comes from 1 + x, f from x itself: (1 + x) 2^-e - 1 = x 2^-e + (2^-e - 1),
    where only the last sum rounds, and what it loses is added at the end. Scaled by 4, as 2^-128 is denormal."""
    form, (ln2_high, ln2_low) = FORMATS[x.dtype], LN2_SPLIT[x.dtype]
    k = bits(b, x + 1.0) - START[x.dtype]
    s = floating(b, ((form.bias + 2) << form.mantissa) - (k & -(2**form.mantissa)))
    u, v = (x * 0.25) * s, s * 0.25 - 1.0
    f = u + v
    lost = u - (f - v)
    if low is not None:
        lost = lost + (low * 0.25) * s
    e = _exponent(b, k, x.dtype)
    y = e * ln2_high + (f + _tail(b, f, e * ln2_low + lost, LOG1P_F32))
    return b.select(b.abs(x) < form.tiny, x, y)


def asinh(b: KernelBuilder, x: Expr) -> Expr:
    """log1p(a + a^2 / (1 + sqrt(1 + a^2))); log(a) + log 2 where a^2 would swallow the 1."""
    a = b.abs(x)
    big = a > FORMATS[x.dtype].integral
    q = a * a
    y = _log1p(b, b.select(big, a, a + q / (b.sqrt(q + 1.0) + 1.0))) + b.select(big, b.expr(LN2, x), 0.0)
    return sign_from(b, b.select(a < INF, y, a), x)


def acosh(b: KernelBuilder, x: Expr) -> Expr:
    """log1p(t + sqrt(2 t + t^2)), t = x - 1, which is exact where it matters; NaN below 1, from the square root."""
    big = x > FORMATS[x.dtype].integral
    t = x - 1.0
    w = b.sqrt((t + t) + t * t)
    v = t + w
    low = b.select(big, 0.0, t - (v - w))  # what the sum lost
    y = _log1p(b, b.select(big, x, v), low) + b.select(big, b.expr(LN2, x), 0.0)
    y = b.select(x >= 1.0, y, NAN)
    return b.select(b.eq(x, INF), x, y)


def atanh(b: KernelBuilder, x: Expr) -> Expr:
    """log1p(2 a / (1 - a)) / 2, written 2 a + 2 a^2 / (1 - a) to round less."""
    a = b.abs(x)
    t = a + a
    y = _log1p(b, t + t * a / (1.0 - a)) * 0.5
    y = b.select(a < FORMATS[x.dtype].tiny, a, y)
    y = b.select(b.eq(a, 1.0), INF, y)
    return sign_from(b, b.select(a <= 1.0, y, NAN), x)
