"""expm1, erf and the hyperbolic functions with their inverses, float32 and float64, at most 2 ulp.

    e^x - 1 = s p + (s - 1), s = 2^n, p = e^r - 1, r = x - n ln2, p a polynomial that is exact to the last bit near 0
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes import math_f32, math_f64
from carrot.passes.math_core import FORMATS, INF, NAN, bits, floating, horner, horner_of, sign_from

LOG2E = 1.4426950408889634
LN2 = 0.6931471805599453
EXPM1 = {"f32": (0.49999997, 0.16666545, 0.041667487, 0.00836641, 0.0013865916), "f64": math_f64.EXPM1}  # (e^r - 1 - r) / r^2
LN2_SPLIT = {"f32": (math_f32.LN2_HI, math_f32.LN2_LO), "f64": (math_f64.LN2_HI, math_f64.LN2_LO)}
TANH = {  # (tanh(x) / x - 1) / x^2 in x^2, x <= 0.625
    "f32": (-0.3333328, 0.13331415, -0.05373777, 0.020633517, -0.005699398),
    "f64": (
        -0.33333333333332854, 0.13333333333261976, -0.053968253931227554, 0.021869487575371035, -0.008863220994847362, 0.0035919891203696364,
        -0.0014549586374359776, 0.0005863158333631373, -0.0002285629045616143, 7.714298903779345e-05, -1.6071937965814053e-05,
    ),
}  # fmt: skip
SINH = {  # (sinh(x) / x - 1) / x^2 in x^2, x <= 1
    "f32": (0.16666667, 0.00833335, 0.0001983616, 2.8169516e-06),
    "f64": (
        0.16666666666666666, 0.008333333333333333, 0.000198412698412696, 2.7557319224116276e-06, 2.5052108346511576e-08,
        1.6059050600975079e-10, 7.6464829122594e-13, 2.8482326234493938e-15,
    ),
}  # fmt: skip
ERF = {  # erf(x) / x - 1 in x^2, x <= 1.125 or 1.3125
    "f32": (0.12837917, -0.37612602, 0.11283256, -0.026839223, 0.0051602595, -0.0007765802, 7.063526e-05),
    "f64": (
        0.12837916709551256, -0.3761263890318367, 0.1128379167095203, -0.02686617064467615, 0.0052239776219477375,
        -0.0008548326862351948, 0.00012055328156243985, -1.4925551899502318e-05, 1.6460708080089228e-06, -1.635160740855419e-07,
        1.4705098652131617e-08, -1.1779785383967112e-09, 7.699788059275232e-11, -3.0325487190116026e-12,
    ),
}  # fmt: skip
ERFC = {  # erfc(x)^(1/4) or erfc(x)^(1/8), x beyond
    "f32": (1.0054986, -0.3087863, -0.06342501, -0.050480284, 0.06612241, -0.022213599, 0.0032342363, -0.00017949964),
    "f64": (
        0.9999994136397202, -0.1410425282783864, -0.06964919813732597, -0.0020444091115449006, 0.006517643366154685,
        0.0002681750413605064, -0.0005803384087443782, 0.00012867879217264906, -2.049168309957941e-05, 3.449291925663401e-06,
        -6.666975913489414e-08, -1.8858951160452034e-07, 5.571064017611721e-08, -8.192817386393957e-09, 7.037490813804005e-10,
        -3.413668203828698e-11, 7.336684825370069e-13,
    ),
}  # fmt: skip
LIMITS = {  # where expm1 overflows and reaches -1, tanh and erf reach 1, and erf changes its formula
    "f32": (89.0, -20.0, 9.1, 3.9192, 1.125),
    "f64": (710.0, -40.0, 19.1, 5.9216, 1.3125),
}  # fmt: skip


def _reduce(b: KernelBuilder, x: Expr, scale: int) -> tuple[Expr, Expr]:
    """(s, r) with e^x 2^scale = s e^r, |r| <= ln2 / 2, s a power of two."""
    f, (high, low) = FORMATS[x.dtype], LN2_SPLIT[x.dtype]
    shift = 1.5 * f.integral + f.bias + scale  # rounds to an integer, and leaves it in the low bits as an exponent
    t = x * LOG2E + shift
    n = t - shift
    return floating(b, bits(b, t) << f.mantissa), (x - n * high) - n * low


def _tiny(x: Expr) -> float:
    """Below this f(x) = x for the functions with f'(0) = 1 and f''(0) < 2; to return x keeps -0 and denormals."""
    return 2.0 ** -(FORMATS[x.dtype].mantissa + 2)


def expm1(b: KernelBuilder, x0: Expr) -> Expr:
    """At half scale, so that s does not overflow before the result."""
    top, bottom, *_ = LIMITS[x0.dtype]
    x = b.select(x0 > top, top, x0)
    x = b.select(x < bottom, bottom, x)
    s, r = _reduce(b, x, -1)
    y = s * (r + r * r * horner(r, EXPM1[x.dtype])) + (s - 0.5)
    return b.select(b.abs(x0) < _tiny(x0), x0, y + y)


def tanh(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x^3 P(x^2) up to 0.625, then 1 - 2 / (e^2x + 1), whose e^r shares P's Horner chain."""
    f = FORMATS[x0.dtype]
    x = b.abs(x0)
    x = b.select(x > LIMITS[x0.dtype][2], LIMITS[x0.dtype][2], x)
    big = x > 0.625
    z = x * x
    shift = 1.5 * f.integral + f.bias
    t = x * (2 * LOG2E) + shift
    r = (x + x) - (t - shift) * LN2  # one product is enough: the result's error is at most 0.36 of e^2x's
    h = horner_of(b, big, b.select(big, r, z), EXPM1[x.dtype], TANH[x.dtype])
    e = floating(b, bits(b, t) << f.mantissa) * (1.0 + (r + r * r * h))
    return sign_from(b, b.select(big, 1.0 - 2.0 / (e + 1.0), x + x * z * h), x0)


def erf(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x P(x^2) up to 1.125 (f64: 1.3125), then 1 - Q(x)^4 (f64: ^8): that root of erfc falls slowly and smoothly."""
    *_, top, bound = LIMITS[x0.dtype]
    x = b.abs(x0)
    x = b.select(x > top, top, x)
    big = x > bound
    h = horner_of(b, big, b.select(big, x, x * x), ERFC[x.dtype], ERF[x.dtype])
    q = h
    for _ in range(2 if x.dtype == "f32" else 3):
        q = q * q
    return sign_from(b, b.select(big, 1.0 - q, x + x * h), x0)


def sinh(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x^3 P(x^2) up to 1, then e^x / 2 - 1 / (2 e^x) at a quarter's scale, whose e^r shares P's Horner chain."""
    x = b.abs(x0)
    top = LIMITS[x0.dtype][0] + 0.5
    x = b.select(x > top, top, x)
    big = x > 1.0
    z = x * x
    s, r = _reduce(b, x, -2)
    h = horner_of(b, big, b.select(big, r, z), EXPM1[x.dtype], SINH[x.dtype])
    e = s + s * (r + r * r * h)
    y = e - 0.0625 / e
    return sign_from(b, b.select(big, y + y, x + x * z * h), x0)


def cosh(b: KernelBuilder, x: Expr) -> Expr:
    """e^|x| / 2 + 1 / (2 e^|x|), at a quarter's scale."""
    x = b.abs(x)
    top = LIMITS[x.dtype][0] + 0.5
    x = b.select(x > top, top, x)
    s, r = _reduce(b, x, -2)
    e = s + s * (r + r * r * horner(r, EXPM1[x.dtype]))
    y = e + 0.0625 / e
    return y + y


def _log1p(b: KernelBuilder, x: Expr, low: Expr | None = None) -> Expr:
    log1p = math_f32.log1p_finite if x.dtype == "f32" else math_f64.log1p_finite
    return log1p(b, x, low)


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
    y = b.select(a < _tiny(x), a, y)
    y = b.select(b.eq(a, 1.0), INF, y)
    return sign_from(b, b.select(a <= 1.0, y, NAN), x)
