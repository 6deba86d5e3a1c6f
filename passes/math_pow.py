"""powf, cbrt, and sqrt for machines without it, float32 and float64.

powf computes y log2|x| as an unevaluated sum of two floats, 2^-33 (f64: 2^-63) accurate, because an error e in it is an error
e ln2 of the result, whose exponent reaches 150 (f64: 1075). Products are kept exact without fma by cutting factors in half
(Dekker, 1971): `_top` keeps the upper 12 (f64: 26) bits.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import FORMATS, INF, NAN, bits, clamp, floating, horner, powers, sign_from
from carrot.passes.math_exp import EXP2

SQRT_HALF = {"f32": 0x3F3504F3, "f64": 0x3FE6A09E667F3BCD}  # its bits
LOG = {  # (3 atanh(s) / s - 3 - s^2) / s^4 in s^2, s <= 0.1716
    "f32": (0.6000023, 0.42820713, 0.35127684),
    "f64": (0.6000000000000338, 0.42857142855150965, 0.3333333377965207, 0.272726765666564, 0.2308013544676038,
            0.19885235407115281, 0.19794446342188773),
}  # fmt: skip
FACTOR = {"f32": (0.9619140625, -0.00011736857413779944), "f64": (0.9617967009544373, -7.028461650952758e-09)}  # 2 / (3 ln2)


def _top(b: KernelBuilder, x: Expr) -> Expr:
    """x cut to the upper half of its bits: the product of two such numbers is exact."""
    return floating(b, bits(b, x) & (-(2**12) if x.dtype == "f32" else -(2**27)))


def _log2(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """log2 of a positive finite x as a sum (high, low)."""
    f = FORMATS[x.dtype]
    tiny = x < 2.0 ** (1 - f.bias)
    i = bits(b, b.select(tiny, x * f.integral, x))
    k = i - SQRT_HALF[x.dtype]
    e = b.cast(b.cast(k >> f.mantissa, "i32"), x.dtype) - b.select(tiny, b.expr(float(f.mantissa), x), 0.0)
    m = floating(b, i - (k & -(2**f.mantissa))) - 1.0
    # s = m / (2 + m) = s1 + s2; log2(1 + m) = FACTOR s (3 + s^2 + s^4 LOG(s^2))
    d = m + 2.0
    d1 = _top(b, d)
    s = m / d
    s1 = _top(b, s)
    s2 = ((m - s1 * d1) - s1 * (m - (d1 - 2.0))) / d
    z, z1 = s * s, s1 * s1
    r = z * z * horner(z, LOG[x.dtype]) + s2 * (s1 + s)
    t1 = _top(b, (z1 + 3.0) + r)
    t2 = r - ((t1 - 3.0) - z1)
    u, v = s1 * t1, s2 * t1 + t2 * s
    p1 = _top(b, u + v)
    p2 = v - (p1 - u)
    c1, c2 = FACTOR[x.dtype]
    high, low = p1 * c1, p1 * c2 + p2 * (c1 + c2)
    total = e + high
    return total, (high - (total - e)) + low


def powf(b: KernelBuilder, x: Expr, y: Expr) -> Expr:
    """x^y with IEEE 754's special cases (C99 F.9.4.4)."""
    f = FORMATS[x.dtype]
    a, w = b.abs(x), b.abs(y)
    high, low = _log2(b, a)
    limit = 2.0 ** (f.mantissa + 12)  # |y| beyond acts as this: log2 is at least 2^-mantissa, or 0
    v = clamp(b, y, -limit, limit)
    h1, v1 = _top(b, high), _top(b, v)
    p = v1 * h1
    q = (v - v1) * h1 + v * ((high - h1) + low)
    shift = 1.5 * f.integral + 2 * f.bias
    t = (p + q) + shift
    r = (p - (t - shift)) + q
    s1, s2 = powers(b, t)
    z = (1.0 + r * horner(r, EXP2[x.dtype])) * s1 * s2
    top = f.bias + 3.0
    z = b.select(p > top, INF, z)
    z = b.select(p < -(top + f.mantissa), 0.0, z)
    # bases 0 and inf
    steep = b.select(a < 1.0, -y, y) > 0.0
    z = b.select(b.eq(a + a, a), b.select(steep, b.expr(INF, x), 0.0), z)
    # negative bases: the sign of odd powers, NaN for powers that are no integer
    fraction = w < f.integral
    u = b.select(fraction, w + f.integral, w)  # an integer; its last bit is y's where u < 2^(mantissa + 1)
    integer = b.eq(b.select(fraction, u - f.integral, w), w)
    odd = b.select(integer, b.select(u < 2 * f.integral, bits(b, u) << (f.mantissa + (8 if x.dtype == "f32" else 11)), 0), 0)
    z = floating(b, bits(b, z) | (bits(b, x) & odd & f.sign))
    z = b.select(x < 0.0, b.select(integer, z, b.select(a < INF, NAN, z)), z)
    z = b.select(b.isnan(x), x, b.select(b.isnan(y), y, z))
    z = b.select(b.eq(x, 1.0), 1.0, z)
    return b.select(b.eq(y, 0.0), 1.0, z)


def cbrt(b: KernelBuilder, x: Expr) -> Expr:
    """A third of the bits as a number is the cube root's first guess, 3.3 % off; Halley's step cubes that error, Newton's
    squares it. The last step's correction is small, so the result carries little more than its rounding."""
    small, up = (2.0**-100, 27) if x.dtype == "f32" else (2.0**-1000, 54)
    a = b.abs(x)
    tiny = a < small
    m = a * b.select(tiny, b.expr(2.0**up, x), 0.125)  # neither denormal nor so large that 3 m overflows
    if x.dtype == "f32":
        y = floating(b, (bits(b, m) >> 16) * 0x5555 + 0x2A514000)
    else:
        y = floating(b, (bits(b, m) >> 32) * 0x55555555 + (0x2A9F7800 << 32))
    c = y * y * y
    y = y - y * ((c - m) / (c + c + m))
    for _ in range(1 if x.dtype == "f32" else 2):
        y = y - (y - m / (y * y)) * (1 / 3)
    y = y * b.select(tiny, b.expr(2.0 ** (-up // 3), x), 2.0)
    return sign_from(b, b.select(b.eq(a + a, a), a, y), x)


def sqrt(b: KernelBuilder, x: Expr) -> Expr:
    """Correctly rounded. x = m 4^k, 1 <= m < 4; Heron's iteration finds sqrt(m) to an ulp, and the exact remainder m - y^2
    says which neighbour is nearest."""
    f = FORMATS[x.dtype]
    ulp = 1.0 / f.integral
    up = 24 if x.dtype == "f32" else 54
    tiny = x < 2.0 ** (1 - f.bias)
    i = bits(b, b.select(tiny, x * 2.0**up, x))
    k = (i - (f.bias << f.mantissa)) >> (f.mantissa + 1)
    m = floating(b, i - (k << (f.mantissa + 1)))
    y = floating(b, (bits(b, m) >> 1) + (0x1FBB4F2E if x.dtype == "f32" else 0x1FF769E5 << 32))
    for _ in range(3 if x.dtype == "f32" else 4):
        y = (y + m / y) * 0.5
    y1 = _top(b, y)
    y2 = y - y1
    left = ((m - y1 * y1) - (y1 + y1) * y2) - y2 * y2
    step = y * ulp  # of the square, half an ulp away
    y = b.select(left > step, y + ulp, b.select(left <= -step, y - ulp, y))
    k = k - b.select(tiny, b.expr(up // 2, k), 0)
    y = floating(b, bits(b, y) + (k << f.mantissa))
    y = b.select(b.eq(x + x, x), x, y)  # zeros, infinity
    return b.select(x >= 0.0, y, NAN)
