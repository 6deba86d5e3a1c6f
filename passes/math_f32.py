"""exp, log and their kin in float32, without any float64 (microcontrollers have none in hardware). At most 2 ulp everywhere.

    exp(x) = 2^n e^r, r = x - n ln2, e^r a polynomial       log(x) = e ln2 + log1p(f), x = 2^e (1 + f), |f| <= 1/3

Maxima over all float32, in ulp: exp EXP, exp2 EXP2, ... (see tests/test_math.py for how they are measured).
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import bits, floating, horner, log_domain

LOG2E = 1.4426950408889634
LN2_HI, LN2_LO = 0.693145751953125, 1.42860677e-06  # HI has 16 bits: n * HI is exact for |n| < 256
EXP = (0.50000036, 0.16666616, 0.0416612, 0.008335972, 0.0014105458, 0.0001962909)  # (e^r - 1 - r) / r^2, |r| <= ln 2
EXP2 = (1.0, 0.69314724, 0.24022669, 0.055503666, 0.00961684, 0.0013341537, 0.0001564579, 1.4927889e-05)  # 2^r, |r| <= 1
LOG = (-0.49999937, 0.333332, -0.2500775, 0.2001107, -0.1641703, 0.13997205, -0.15383603, 0.14020191)  # (log1p(f) - f) / f^2
LOG1P = (-0.5, 0.33333215, -0.24999803, 0.20010446, -0.16680244, 0.14005308, -0.121875264, 0.1398689, -0.1287788)  # the same, closer
LOG2 = (0.44269505, -0.7213475, 0.48089477, -0.3606752, 0.2887584, -0.24047805, 0.2011758, -0.17796457, 0.20543598, -0.17701626)  # log2(1+f)/f - 1
LOG10 = (-0.065705515, -0.21714725, 0.14476381, -0.10857241, 0.086922996, -0.07244965, 0.060583133, -0.05285218, 0.061749917, -0.056183897)  # log10(1+f)/f - 1/2
LOG10_2_HI, LOG10_2_LO = 0.301025390625, 4.6050390e-06
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


def _split(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """(e, f), floats: x = 2^e (1 + f), 1 + f in [2/3, 4/3), for positive finite x."""
    tiny = x < _DENORMAL
    i = bits(b, b.select(tiny, x * 2.0**23, x))
    k = i - 0x3F2AAAAB  # the bits of 2/3
    e = b.cast(k >> 23, "f32") + b.select(tiny, b.expr(-23.0, x), 0.0)
    return e, floating(b, i - (k & -0x800000)) - 1.0


def log(b: KernelBuilder, x: Expr) -> Expr:
    e, f = _split(b, x)
    return log_domain(b, x, e * LN2_HI + (f + (f * f * horner(f, LOG) + e * LN2_LO)))


def log2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at powers of two."""
    e, f = _split(b, x)
    return log_domain(b, x, (e + f) + f * horner(f, LOG2))


def log10(b: KernelBuilder, x: Expr) -> Expr:
    e, f = _split(b, x)
    return log_domain(b, x, (e * LOG10_2_HI + f * 0.5) + (f * horner(f, LOG10) + e * LOG10_2_LO))


def log1p_finite(b: KernelBuilder, x: Expr, low: Expr | None = None) -> Expr:
    """log(1 + x + low) for finite x > -1, tiny low. e comes from 1 + x, f from x itself: (1 + x) 2^-e - 1 = x 2^-e + (2^-e - 1), where
    only the last sum rounds, and what it loses is added at the end. Scaled by 4, as 2^-128 is denormal."""
    k = bits(b, x + 1.0) - 0x3F2AAAAB
    s = floating(b, 0x40800000 - (k & -0x800000))
    u, v = (x * 0.25) * s, s * 0.25 - 1.0
    f = u + v
    lost = u - (f - v)
    if low is not None:
        lost = lost + (low * 0.25) * s
    e = b.cast(k >> 23, "f32")
    y = e * LN2_HI + (f + (f * f * horner(f, LOG1P) + (e * LN2_LO + lost)))
    return b.select(b.abs(x) < 2.0**-25, x, y)  # keeps -0 and denormals


def log1p(b: KernelBuilder, x: Expr) -> Expr:
    return log_domain(b, x, log1p_finite(b, x), -1.0)
