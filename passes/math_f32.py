"""exp, log and their kin in float32, without any float64 (microcontrollers have none in hardware). At most 2 ulp everywhere.

    exp(x) = 2^n e^r, r = x - n ln2, e^r a polynomial       log(x) = e ln2 + log1p(f), x = 2^e (1 + f), |f| <= 1/3

Maxima over all float32, in ulp: exp EXP, exp2 EXP2, ... (see tests/test_math.py for how they are measured).
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import INF, NAN, bits, floating, horner, horner_of, sign_from

LOG2E = 1.4426950408889634
LN2 = 0.6931471805599453
LN2_HI, LN2_LO = 0.693145751953125, 1.42860677e-06  # HI has 16 bits: n * HI is exact for |n| < 256
EXP = (0.50000036, 0.16666616, 0.0416612, 0.008335972, 0.0014105458, 0.0001962909)  # (e^r - 1 - r) / r^2, |r| <= ln 2
EXP2 = (1.0, 0.69314724, 0.24022669, 0.055503666, 0.00961684, 0.0013341537, 0.0001564579, 1.4927889e-05)  # 2^r, |r| <= 1
EXPM1 = (0.49999997, 0.16666545, 0.041667487, 0.00836641, 0.0013865916)  # (e^r - 1 - r) / r^2, |r| <= ln 2 / 2
LOG = (-0.49999937, 0.333332, -0.2500775, 0.2001107, -0.1641703, 0.13997205, -0.15383603, 0.14020191)  # (log1p(f) - f) / f^2
LOG1P = (-0.5, 0.33333215, -0.24999803, 0.20010446, -0.16680244, 0.14005308, -0.121875264, 0.1398689, -0.1287788)  # the same, closer
LOG2 = (0.44269505, -0.7213475, 0.48089477, -0.3606752, 0.2887584, -0.24047805, 0.2011758, -0.17796457, 0.20543598, -0.17701626)  # log2(1+f)/f - 1
LOG10 = (-0.065705515, -0.21714725, 0.14476381, -0.10857241, 0.086922996, -0.07244965, 0.060583133, -0.05285218, 0.061749917, -0.056183897)  # log10(1+f)/f - 1/2
LOG10_2_HI, LOG10_2_LO = 0.301025390625, 4.6050390e-06
TANH = (-0.3333328, 0.13331415, -0.05373777, 0.020633517, -0.005699398)  # (tanh(x) / x - 1) / x^2, |x| <= 0.625
ERF = (0.12837917, -0.37612602, 0.11283256, -0.026839223, 0.0051602595, -0.0007765802, 7.063526e-05, 0.0)  # erf(x) / x - 1 in x^2
ERFC = (1.0054986, -0.3087863, -0.06342501, -0.050480284, 0.06612241, -0.022213599, 0.0032342363, -0.00017949964)  # erfc(x)^(1/4)
_DENORMAL = 2.0**-126


def exp(b: KernelBuilder, x: Expr) -> Expr:
    """e^x. n is even: its half, still in the low bits of t, becomes the exponent of s with one shift, and s * s cannot
    overflow or go denormal before the result does."""
    x = b.select(x > 89.0, 89.0, x)
    x = b.select(x < -104.0, -104.0, x)
    t = x * LOG2E + (1.5 * 2**24 + 2 * 127)  # ulp 2
    n = t - (1.5 * 2**24 + 2 * 127)
    s = floating(b, bits(b, t) << 23)
    r = (x - n * LN2_HI) - n * LN2_LO
    return (1.0 + (r + r * r * horner(r, EXP))) * s * s


def exp2(b: KernelBuilder, x: Expr) -> Expr:
    """2^x. As exp, but the reduction is exact."""
    x = b.select(x > 128.0, 128.0, x)
    x = b.select(x < -151.0, -151.0, x)
    t = x + (1.5 * 2**24 + 2 * 127)
    s = floating(b, bits(b, t) << 23)
    return horner(x - (t - (1.5 * 2**24 + 2 * 127)), EXP2) * s * s


def expm1_parts(b: KernelBuilder, x: Expr, scale: int = 0) -> tuple[Expr, Expr]:
    """(s, p) with e^x * 2^scale = s + s p, p = e^r - 1: exact where the sum with s is left to the caller."""
    t = x * LOG2E + (1.5 * 2**23 + 127 + scale)
    n = t - (1.5 * 2**23 + 127 + scale)
    r = (x - n * LN2_HI) - n * LN2_LO
    return floating(b, bits(b, t) << 23), r + r * r * horner(r, EXPM1)


def expm1(b: KernelBuilder, x0: Expr) -> Expr:
    """e^x - 1, at half scale so that e^x may overflow a little later than s."""
    x = b.select(x0 > 89.0, 89.0, x0)
    x = b.select(x < -20.0, -20.0, x)
    s, p = expm1_parts(b, x, -1)
    y = s * p + (s - 0.5)
    return b.select(b.abs(x0) < 2.0**-25, x0, y + y)  # keeps -0 and denormals


def tanh(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x^3 P(x^2) up to 0.625, then 1 - 2 / (e^2x + 1); both share one Horner chain."""
    x = b.abs(x0)
    x = b.select(x > 9.1, 9.1, x)
    big = x > 0.625
    z = x * x
    t = x * (2 * LOG2E) + (1.5 * 2**23 + 127)
    r = (x + x) - (t - (1.5 * 2**23 + 127)) * LN2
    h = horner_of(b, big, b.select(big, r, z), EXPM1, TANH)
    e = floating(b, bits(b, t) << 23) * (1.0 + (r + r * r * h))
    return sign_from(b, b.select(big, 1.0 - 2.0 / (e + 1.0), x + x * z * h), x0)


def erf(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x P(x^2) up to 1.125, then 1 - Q(x)^4: the fourth root of erfc is a smooth, slowly falling function."""
    x = b.abs(x0)
    x = b.select(x > 3.9192, 3.9192, x)
    big = x > 1.125
    h = horner_of(b, big, b.select(big, x, x * x), ERFC, ERF)
    q = h * h
    return sign_from(b, b.select(big, 1.0 - q * q, x + x * h), x0)


def _split(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """(e, f), floats: x = 2^e (1 + f), 1 + f in [2/3, 4/3), for positive finite x."""
    tiny = x < _DENORMAL
    i = bits(b, b.select(tiny, x * 2.0**23, x))
    k = i - 0x3F2AAAAB  # the bits of 2/3
    e = b.cast(k >> 23, "f32") + b.select(tiny, b.expr(-23.0, x), 0.0)
    return e, floating(b, i - (k & -0x800000)) - 1.0


def _log_domain(b: KernelBuilder, x: Expr, y: Expr, zero: float = 0.0) -> Expr:
    """y, but NaN below `zero`, -inf at it, and inf at inf."""
    y = b.select(x >= zero, y, NAN)
    y = b.select(b.eq(x, zero), -INF, y)
    return b.select(b.eq(x, INF), INF, y)


def log(b: KernelBuilder, x: Expr) -> Expr:
    e, f = _split(b, x)
    return _log_domain(b, x, e * LN2_HI + (f + (f * f * horner(f, LOG) + e * LN2_LO)))


def log2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at powers of two."""
    e, f = _split(b, x)
    return _log_domain(b, x, (e + f) + f * horner(f, LOG2))


def log10(b: KernelBuilder, x: Expr) -> Expr:
    e, f = _split(b, x)
    return _log_domain(b, x, (e * LOG10_2_HI + f * 0.5) + (f * horner(f, LOG10) + e * LOG10_2_LO))


def log1p_finite(b: KernelBuilder, x: Expr) -> Expr:
    """log(1 + x) for finite x > -1. e comes from 1 + x, f from x itself: (1 + x) 2^-e - 1 = x 2^-e + (2^-e - 1), where
    only the last sum rounds. Scaled by 4, as 2^-128 is denormal."""
    k = bits(b, x + 1.0) - 0x3F2AAAAB
    s = floating(b, 0x40800000 - (k & -0x800000))
    f = (x * 0.25) * s + (s * 0.25 - 1.0)
    e = b.cast(k >> 23, "f32")
    y = e * LN2_HI + (f + (f * f * horner(f, LOG1P) + e * LN2_LO))
    return b.select(b.abs(x) < 2.0**-25, x, y)  # keeps -0 and denormals


def log1p(b: KernelBuilder, x: Expr) -> Expr:
    return _log_domain(b, x, log1p_finite(b, x), -1.0)
