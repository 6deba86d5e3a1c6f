"""exp, log and their kin in float64, at most 2 ulp.

    exp(x) = 2^n e^r, r = x - n ln2, |r| <= ln2 / 2          log(x) = e ln2 + 2 atanh(s), s = f / (2 + f), x = 2^e (1 + f)

The functions are those of math_f32.py with longer polynomials, but for the logarithms: there a division saves 14 terms.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import bits, floating, horner, log_domain

LOG2E = 1.4426950408889634
LN2_HI, LN2_LO = 0.6931471805598903, 5.497923018708371e-14  # HI has 42 bits: n * HI is exact for |n| <= 1076
LOG2E_HI, LOG2E_LO = 1.4426950407214463, 1.6751713164886512e-10  # HI has 32 bits
LOG10E_HI, LOG10E_LO = 0.4342944818781689, 2.5082946711645275e-11
LOG10_2_HI, LOG10_2_LO = 0.30102999566395283, 2.8363394551044964e-14
EXPM1 = (  # (e^r - 1 - r) / r^2
    0.5, 0.16666666666666677, 0.04166666666666668, 0.008333333333321737, 0.0013888888888895338, 0.00019841269885561866,
    2.480158727897241e-05, 2.755724489403709e-06, 2.755732746725977e-07, 2.5108785017692332e-08, 2.0895029488159153e-09,
)  # fmt: skip
EXP2 = (  # (2^r - 1) / r, |r| <= 1/2
    0.6931471805599453, 0.24022650695910108, 0.055504108664821715, 0.0096181291076016, 0.0013333558146548417, 0.00015403530449042987,
    1.525273363187855e-05, 1.3215438832570387e-06, 1.0178160910327386e-07, 7.0732335773110875e-09, 4.4387356900498384e-10,
)  # fmt: skip
LOG = (  # (2 atanh(s) / s - 2) / s^2 in s^2, |s| <= 0.1716
    0.6666666666666734, 0.3999999999941703, 0.28571428741902993, 0.22222198619889855, 0.18183562028407751, 0.15314106481795758,
    0.14795415436077694,
)  # fmt: skip
_SHIFT = 1.5 * 2**52  # adding it rounds to an integer, which is then in the low bits
_SHIFT_BITS = 0x4338000000000000
_SQRT_HALF = 0x3FE6A09E667F3BCD  # its bits


def _powers(b: KernelBuilder, t: Expr) -> tuple[Expr, Expr]:
    """Two floats whose product is 2^n, for n + 2046 in the low bits of t: one would overflow or go denormal too early."""
    i = bits(b, t)
    half = i >> 1
    return floating(b, half << 52), floating(b, (i - half) << 52)


def exp(b: KernelBuilder, x: Expr) -> Expr:
    x = b.select(x > 710.0, 710.0, x)
    x = b.select(x < -746.0, -746.0, x)
    t = x * LOG2E + (_SHIFT + 2046)
    n = t - (_SHIFT + 2046)
    r = (x - n * LN2_HI) - n * LN2_LO
    s1, s2 = _powers(b, t)
    return (1.0 + (r + r * r * horner(r, EXPM1))) * s1 * s2


def exp2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at integers."""
    x = b.select(x > 1024.0, 1024.0, x)
    x = b.select(x < -1076.0, -1076.0, x)
    t = x + (_SHIFT + 2046)
    r = x - (t - (_SHIFT + 2046))
    s1, s2 = _powers(b, t)
    return (1.0 + r * horner(r, EXP2)) * s1 * s2


def _split(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """(e, f), floats: x = 2^e (1 + f), 1 + f in [sqrt 1/2, sqrt 2), for positive finite x."""
    tiny = x < 2.0**-1022
    i = bits(b, b.select(tiny, x * 2.0**52, x))
    k = i - _SQRT_HALF
    return _exponent(b, k) - b.select(tiny, b.expr(52.0, x), 0.0), floating(b, i - (k & -(2**52))) - 1.0


def _exponent(b: KernelBuilder, k: Expr) -> Expr:
    """k >> 52 as a float, without the conversion of 64-bit integers that few SIMD units have."""
    return floating(b, (k >> 52) + _SHIFT_BITS) - _SHIFT


def _series(b: KernelBuilder, f: Expr) -> tuple[Expr, Expr]:
    """(h, c): log(1 + f) = f - (h - c), h = f^2 / 2: the first terms without the rounding of the division."""
    s = f / (f + 2.0)
    z = s * s
    h = f * f * 0.5
    return h, s * (h + z * horner(z, LOG))


def log(b: KernelBuilder, x: Expr) -> Expr:
    e, f = _split(b, x)
    h, c = _series(b, f)
    return log_domain(b, x, e * LN2_HI - ((h - (c + e * LN2_LO)) - f))


def _log_in_base(b: KernelBuilder, x: Expr, high: float, low: float, e_high: float, e_low: float) -> Expr:
    """log(x) times high + low, plus e times e_high + e_low; log(1 + f) is cut in two so that its larger half times `high` is exact."""
    e, f = _split(b, x)
    h, c = _series(b, f)
    large = floating(b, bits(b, f - h) & -(2**32))
    small = ((f - large) - h) + c
    y = e * e_high
    t = large * high
    total = y + t
    rest = (small + large) * low + small * high
    if e_low:
        rest = rest + e * e_low
    return log_domain(b, x, total + (rest + ((y - total) + t)))


def log2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at powers of two."""
    return _log_in_base(b, x, LOG2E_HI, LOG2E_LO, 1.0, 0.0)


def log10(b: KernelBuilder, x: Expr) -> Expr:
    return _log_in_base(b, x, LOG10E_HI, LOG10E_LO, LOG10_2_HI, LOG10_2_LO)


def log1p_finite(b: KernelBuilder, x: Expr, low: Expr | None = None) -> Expr:
    """log(1 + x + low) for finite x > -1; see math_f32.py."""
    k = bits(b, x + 1.0) - _SQRT_HALF
    s = floating(b, 0x4010000000000000 - (k & -(2**52)))
    u, v = (x * 0.25) * s, s * 0.25 - 1.0
    f = u + v
    lost = u - (f - v)
    if low is not None:
        lost = lost + (low * 0.25) * s
    h, c = _series(b, f)
    e = _exponent(b, k)
    y = e * LN2_HI - ((h - (c + (e * LN2_LO + lost))) - f)
    return b.select(b.abs(x) < 2.0**-54, x, y)  # keeps -0 and denormals


def log1p(b: KernelBuilder, x: Expr) -> Expr:
    return log_domain(b, x, log1p_finite(b, x), -1.0)
