"""sin, cos, tan and their inverses, float32 and float64, for every argument.

Arguments beyond pi/4 are reduced by integer arithmetic (Payne and Hanek, 1983): x = m 2^e, and of m 2^e 2/pi only the bits
from 2^1 downwards matter, so m is multiplied by a window of 2/pi that e chooses. The product's top two bits are the quadrant,
the rest is the fraction of a quadrant, right to 2^-70 (f32) or 2^-124 (f64), where the nearest that a float comes to a
multiple of pi/2 is 2^-31 or 2^-61. That costs the same for 1 and for 1e300 and needs no branch.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import FORMATS, INF, NAN, bits, floating, horner, horner_of, sign_from

PI = 3.141592653589793
PI_LOW = {"f32": -8.742278e-08, "f64": 1.2246467991473532e-16}  # pi - (pi in the format)
PI_2_SPLIT = {"f32": (1.57080078125, -4.454455e-06), "f64": (1.5707963407039642, -1.3909067614167116e-08)}  # 12 or 26 bits, and the rest
PI_4 = {"f32": 0.7853981, "f64": 0.7853981633974482}  # below pi / 4
# 2 / pi = 0.A2F9836E... hexadecimal, 1216 bits
TWO_OVER_PI = int(
    "A2F9836E4E441529FC2757D1F534DDC0DB6295993C439041FE5163ABDEBBC561B7246E3A424DD2E006492EEA09D1921CFE1DEB1CB129A73EE88235F52EBB4484"
    "E99C7026B45F7E413991D639835339F49C845F8BBDF9283B1FF897FFDE05980FEF2F118B5A0A6D1F6D367ECF27CB09B74F463F669E5FEA2D7527BAC7EBE5F17B"
    "3D0739F78A5292EA6BFB5FB11F8D5D0856033046FC7B6BAB",
    16,
)

SIN = {  # (sin(r) / r - 1) / r^2 in r^2, |r| <= pi / 4
    "f32": (-0.16666667, 0.008333379, -0.00019853075, 2.8327656e-06),
    "f64": (-0.16666666666666666, 0.008333333333333042, -0.00019841269840962378, 2.7557319073815544e-06, -2.505207083871975e-08,
            1.605429519186449e-10, -7.388364802803654e-13),
}  # fmt: skip
COS = {  # (cos(r) - 1) / r^2 in r^2
    "f32": (-0.5, 0.041666646, -0.0013887311, 2.4432564e-05),
    "f64": (-0.5, 0.041666666666666595, -0.0013888888888873342, 2.4801587289001625e-05, -2.7557314216734326e-07,
            2.0875705329777457e-09, -1.1358744544957133e-11),
}  # fmt: skip
TAN = {  # (tan(r) / r - 1) / r^2 in r^2
    "f32": (0.3333335, 0.13332675, 0.054058906, 0.02128631, 0.010826996, 9.903942e-05, 0.0043722033),
    "f64": (0.3333333333333278, 0.1333333333341418, 0.05396825392684561, 0.021869489605299042, 0.008863219210601346,
            0.003592288701757391, 0.0014547600530852396, 0.0005950566831240134, 0.0002224018485064691, 0.00013648300656441819,
            -2.63294967748246e-05, 8.940276807652551e-05, -4.4850951209295465e-05, 2.085733860643228e-05),
}  # fmt: skip
ASIN = {  # (asin(s) / s - 1) / s^2 in s^2, s <= 9/16
    "f32": (0.16667014, 0.07485103, 0.046686806, 0.018514754, 0.051198654),
    "f64": (0.16666666666670182, 0.0749999999913843, 0.04464285787991909, 0.03038191274979464, 0.02237296070344783,
            0.017339788449112003, 0.014105935622691938, 0.010494489822497668, 0.015265891632865517, -0.011318301954465919,
            0.05420809560698012, -0.062009938329642494, 0.05557100792744585),
}  # fmt: skip
ATAN = {  # (atan(t) / t - 1) / t^2 in t^2, t <= 1
    "f32": (-0.33333153, 0.19993769, -0.14211024, 0.106658906, -0.07551981, 0.043209173, -0.0163663, 0.0029202881),
    "f64": (-0.3333333333333307, 0.1999999999995178, -0.1428571428259079, 0.11111111007436507, -0.09090907009653079,
            0.07692279912136649, -0.06666404622880226, 0.058805310403253847, -0.05253532424056698, 0.0472236793628371,
            -0.042192957270566496, 0.036644235332812594, -0.02990746735298126, 0.021989203634744346, -0.01390458686874846,
            0.007199308926603754, -0.0028863414042493004, 0.0008318174187779098, -0.00015226681015686623, 1.3235555010419834e-05),
}  # fmt: skip


def _window(first: int, word: int) -> int:
    """64 bits of 2/pi: those of weight 2^(first - 64 word) downwards."""
    return (TWO_OVER_PI >> (1216 + first - 64 * word - 63)) & (2**64 - 1)


def _reduce(b: KernelBuilder, a: Expr) -> tuple[Expr, Expr]:
    """(n, r): a = n pi/2 + r, |r| <= pi/4, n an int modulo 4, r within 0.51 ulp (1.3 where the argument nearly cancels).
    For a >= 0; infinities and NaN give garbage."""
    n, high, low = _quarters(b, a)
    small = a <= PI_4[a.dtype]
    return b.select(small, b.expr(0, n), n), b.select(small, a, high + low)


def _reduce_closer(b: KernelBuilder, a: Expr) -> tuple[Expr, Expr, Expr]:
    """`_reduce`, and what the rounding of r lost."""
    n, high, low = _quarters(b, a)
    small = a <= PI_4[a.dtype]
    r = high + low
    return b.select(small, b.expr(0, n), n), b.select(small, a, r), b.select(small, 0.0, (high - r) + low)


def _quarters(b: KernelBuilder, a: Expr) -> tuple[Expr, Expr, Expr]:
    """(n, high, low): a = n pi/2 + high + low, high without error."""
    n, f, parts = (_quarters_f32 if a.dtype == "f32" else _quarters_f64)(b, a)
    width = FORMATS[a.dtype].mantissa
    x, y, z = (b.cast(part, a.dtype) for part in parts)
    scale, step = (2.0**-32, 2.0**-24) if width == 23 else (2.0**-64, 2.0**-52)
    high, rest = PI_2_SPLIT[a.dtype]
    low = y * (high * scale) + ((x + y) * (rest * scale) + z * (PI / 2 * scale * step))
    sign = (f if width == 52 else b.cast(f, "i32")) & FORMATS[a.dtype].sign
    return n, floating(b, bits(b, x * (high * scale)) ^ sign), floating(b, bits(b, low) ^ sign)


def _quarters_f32(b: KernelBuilder, a: Expr) -> tuple[Expr, Expr, tuple[Expr, ...]]:
    """(n, sign, parts): a 2/pi = n + f, |f| <= 1/2, f cut into 12, 12 and 31 bits of weight 2^-32, 2^-32 and 2^-56; sign: f's, all bits."""
    i = bits(b, a)
    e = (i >> 23) - 126  # 0 to 128 where the result is used
    m = b.cast((i & 0x7FFFFF) | 0x800000, "u64")
    w = [b.const(_window(25, j), "u64", a.lanes) for j in range(5)]
    far, farther = e >= 64, e >= 128
    w = [b.select(farther, w[j + 2], b.select(far, w[j + 1], w[j])) for j in range(3)]
    s = b.cast(e & 63, "u64")
    high, low = _funnel(w, s)
    p = m * high + ((m * (low >> 32)) >> 32)
    f = b.bitcast(p << 2, "i64")
    negative = f >> 63
    f = f ^ negative
    h = b.cast(f >> 32, "i32")
    parts = (h & -(2**19), h & 0x7FF80, b.cast(f >> 8, "i32") & 0x7FFFFFFF)
    return b.cast((p + 2**61) >> 62, "i32"), negative, parts


def _quarters_f64(b: KernelBuilder, a: Expr) -> tuple[Expr, Expr, tuple[Expr, ...]]:
    """As for f32; 26, 26 and 63 bits of weight 2^-64, 2^-64 and 2^-116."""
    i = b.bitcast(a, "u64")
    e = (i >> 52) - 1022
    last = b.cast(e >= 1024, "u64")  # only there: e - 1 and 2 m keep the window's word below 16
    e = e - last
    m = ((i & (2**52 - 1)) | 2**52) << last
    w = [b.const(_window(54, j), "u64", a.lanes) for j in range(19)]
    for stage in (8, 4, 2, 1):
        hop = b.ne(e & (64 * stage), 0)
        w = [b.select(hop, w[j + stage], w[j]) for j in range(len(w) - stage)]
    v0, v1, v2 = _funnel(w, e & 63)
    mask = 2**32 - 1
    m0, m1 = m & mask, m >> 32
    # m * (v0 2^128 + v1 2^64 + v2) modulo 2^192, without its lowest 64 bits: p 2^64 + q
    c = m1 * (v2 >> 32) + ((m0 * (v2 >> 32)) >> 32) + ((m1 * (v2 & mask)) >> 32)
    t = m1 * (v1 & mask) + ((m0 * (v1 & mask)) >> 32)
    t1 = m0 * (v1 >> 32) + (t & mask)
    q = m * v1 + c
    carry = b.cast(q < c, "u64")
    p = m * v0 + m1 * (v1 >> 32) + (t >> 32) + (t1 >> 32) + carry
    f = b.bitcast((p << 2) | (q >> 62), "i64")
    negative = f >> 63
    f = f ^ negative
    q = (q << 2) ^ b.bitcast(negative, "u64")
    tail = ((b.bitcast(f, "u64") & 2047) << 52) | (q >> 12)
    parts = (f & -(2**37), f & (2**37 - 2048), b.bitcast(tail, "i64"))
    return b.bitcast((p + 2**61) >> 62, "i64"), negative, parts


def _funnel(w: list[Expr], s: Expr) -> list[Expr]:
    """The words, one fewer, shifted left by s < 64 with what their right neighbours shift out."""
    return [(high << s) | ((low >> 1) >> (63 - s)) for high, low in zip(w, w[1:])]


def _sin(b: KernelBuilder, n: Expr, r: Expr) -> Expr:
    """|sin(n pi/2 + r)| up to the sign that bit 1 of n flips: one polynomial, with the coefficients of sin or cos."""
    odd = b.ne(n & 1, 0)
    z = r * r
    u = b.select(odd, 1.0, r)
    return u + u * z * horner_of(b, odd, z, COS[r.dtype], SIN[r.dtype])


def _finish(b: KernelBuilder, a: Expr, y: Expr, flip: Expr) -> Expr:
    """y with its sign flipped by the sign bit of `flip`; NaN for infinities."""
    y = floating(b, bits(b, y) ^ (flip & FORMATS[y.dtype].sign))
    return b.select(a < INF, y, NAN)


def sin(b: KernelBuilder, x: Expr) -> Expr:
    a = b.abs(x)
    n, r = _reduce(b, a)
    return _finish(b, a, _sin(b, n, r), (n << (30 if x.dtype == "f32" else 62)) ^ bits(b, x))


def cos(b: KernelBuilder, x: Expr) -> Expr:
    a = b.abs(x)
    n, r = _reduce(b, a)
    n = n + 1
    return _finish(b, a, _sin(b, n, r), n << (30 if x.dtype == "f32" else 62))


def tan(b: KernelBuilder, x: Expr) -> Expr:
    a = b.abs(x)
    n, r, low = _reduce_closer(b, a)
    z = r * r
    t = r + (r * z * horner(z, TAN[x.dtype]) + low * (z * 1.6 + 1.0))  # tan' is near 1 + 1.6 r^2
    return _finish(b, a, b.select(b.ne(n & 1, 0), -1.0 / t, t), bits(b, x))


def _asin(b: KernelBuilder, x: Expr) -> tuple[Expr, Expr]:
    """(big, p): asin |x| = p, or pi/2 - 2 p where big (asin x = pi/2 - 2 asin sqrt((1 - x) / 2)). big begins at 9/16, not at
    1/2, so that 2 p stays below 1, where it rounds finer."""
    a = b.abs(x)
    big = a > 0.5625
    z = b.select(big, (1.0 - a) * 0.5, x * x)
    s = b.select(big, b.sqrt(z), a)
    return big, s + s * z * horner(z, ASIN[x.dtype])


def asin(b: KernelBuilder, x: Expr) -> Expr:
    """NaN beyond 1, from the square root."""
    big, p = _asin(b, x)
    return sign_from(b, b.select(big, PI / 2 - ((p + p) - PI_LOW[x.dtype] / 2), p), x)


def _turned(b: KernelBuilder, middle: Expr, negative: Expr, q: Expr) -> Expr:
    """pi/2 - q where middle, pi/2 + q where negative too; else q, or pi - q where negative. q is not negative."""
    pi, low, f = PI, PI_LOW[q.dtype], FORMATS[q.dtype]
    flip = b.select(b.ne(middle, negative), b.const(f.sign, f.signed, q.lanes), 0)
    base = b.select(middle, pi / 2, b.select(negative, b.expr(pi, q), 0.0))
    rest = b.select(middle, low / 2, b.select(negative, b.expr(low, q), 0.0))
    return base + (rest + floating(b, bits(b, q) | flip))


def acos(b: KernelBuilder, x: Expr) -> Expr:
    """2 p, pi - 2 p, or pi/2 - asin x."""
    big, p = _asin(b, x)
    return _turned(b, ~big, x < 0.0, b.select(big, p + p, p))


def atan(b: KernelBuilder, x: Expr) -> Expr:
    """A polynomial on [0, 1]; pi/2 - atan(1/x) beyond."""
    a = b.abs(x)
    big = a > 1.0
    y = _atan(b, b.select(big, 1.0 / a, a))
    return sign_from(b, b.select(big, PI / 2 - (y - PI_LOW[x.dtype] / 2), y), x)


def _atan(b: KernelBuilder, t: Expr) -> Expr:
    z = t * t
    return t + t * z * horner(z, ATAN[t.dtype])


def atan2(b: KernelBuilder, y: Expr, x: Expr) -> Expr:
    """The angle of (x, y), C99's special cases: zeros count by their sign, infinities as if finite and equal."""
    ay, ax = b.abs(y), b.abs(x)
    steep = ay > ax
    low, high = b.select(steep, ax, ay), b.select(steep, ay, ax)
    t = b.select(b.eq(low, high), b.select(high > 0.0, b.expr(1.0, x), 0.0), low / high)  # 0 / 0 is 0, inf / inf is 1
    return sign_from(b, _turned(b, steep, bits(b, x) < 0, _atan(b, t)), y)
