"""exp, exp2, expm1, tanh, sinh, cosh and erf, float32 and float64, at most 2 ulp.

    e^x = 2^n e^r, r = x - n ln2, |r| <= ln2 / 2, e^r = 1 + r + r^2 P(r)

float32 uses no float64: few microcontrollers have it in hardware. These are the hot functions (softmax, gelu, LSTM), so
operations count: 2^n is made of the bits that rounding to n left behind, and two formulas share one polynomial's chain.
"""

from __future__ import annotations

from carrot.ir.builder import Expr, KernelBuilder
from carrot.passes.math_core import FORMATS, at_most, clamp, horner, horner_of, power, powers, sign_from

LOG2E = 1.4426950408889634
LN2 = 0.6931471805599453
LN2_SPLIT = {"f32": (0.693145751953125, 1.42860677e-06), "f64": (0.6931471805598903, 5.497923018708371e-14)}  # n * first is exact
EXPM1 = {  # (e^r - 1 - r) / r^2, |r| <= ln2 / 2
    "f32": (0.49999997, 0.16666545, 0.041667487, 0.00836641, 0.0013865916),
    "f64": (
        0.5, 0.16666666666666677, 0.04166666666666668, 0.008333333333321737, 0.0013888888888895338, 0.00019841269885561866,
        2.480158727897241e-05, 2.755724489403709e-06, 2.755732746725977e-07, 2.5108785017692332e-08, 2.0895029488159153e-09,
    ),
}  # fmt: skip
EXP2 = {  # (2^r - 1) / r, |r| <= 0.51
    "f32": (0.6931472, 0.24022648, 0.055503562, 0.0096185, 0.0013392963, 0.0001533202),
    "f64": (
        0.6931471805599453, 0.24022650695910108, 0.055504108664821715, 0.0096181291076016, 0.0013333558146548417, 0.00015403530449042987,
        1.525273363187855e-05, 1.3215438832570387e-06, 1.0178160910327386e-07, 7.0732335773110875e-09, 4.4387356900498384e-10,
    ),
}  # fmt: skip
TANH = {  # (tanh(x) / x - 1) / x^2 in x^2, x <= 0.625
    "f32": (-0.3333328, 0.13331415, -0.05373777, 0.020633517, -0.005699398),
    "f64": (
        -0.33333333333332854, 0.13333333333261976, -0.053968253931227554, 0.021869487575371035, -0.008863220994847362,
        0.0035919891203696364, -0.0014549586374359776, 0.0005863158333631373, -0.0002285629045616143, 7.714298903779345e-05,
        -1.6071937965814053e-05,
    ),
}  # fmt: skip
SINH = {  # (sinh(x) / x - 1) / x^2 in x^2, x <= 1
    "f32": (0.16666667, 0.00833335, 0.0001983616, 2.8169516e-06),
    "f64": (
        0.16666666666666666, 0.008333333333333333, 0.000198412698412696, 2.7557319224116276e-06, 2.5052108346511576e-08,
        1.6059050600975079e-10, 7.6464829122594e-13, 2.8482326234493938e-15,
    ),
}  # fmt: skip
ERF = {  # erf(x) / x - 1 in x^2, x <= 1.125 or 1.1875
    "f32": (0.12837917, -0.37612602, 0.11283256, -0.026839223, 0.0051602595, -0.0007765802, 7.063526e-05),
    "f64": (
        0.12837916709551256, -0.3761263890318341, 0.11283791670942309, -0.026866170643223036, 0.005223977610553926,
        -0.000854832632776851, 0.00012055312003935104, -1.4925224228005507e-05, 1.6456153068572446e-06, -1.6308108770027218e-07,
        1.4424566482230651e-08, -1.0612476926130998e-09, 4.870997936805772e-11,
    ),
}  # fmt: skip
ERFC = {  # erfc(x)^(1/4) or erfc(x)^(1/8), x beyond
    "f32": (1.0054986, -0.3087863, -0.06342501, -0.050480284, 0.06612241, -0.022213599, 0.0032342363, -0.00017949964),
    "f64": (
        0.9999996214952771, -0.14104409353510294, -0.06964373178019775, -0.0020561583302415834, 0.006535035777821491,
        0.0002493768153230203, -0.0005649956669499549, 0.00011903440193433728, -1.577371717083544e-05, 1.6474095297447876e-06,
        4.687458609747728e-07, -3.1105428059449593e-07, 7.684631401221693e-08, -1.0853359268523945e-08, 9.341028815757027e-10,
        -4.639246863389883e-11, 1.0355178124772067e-12,
    ),
}  # fmt: skip
EXP_RANGE = {"f32": (-104.0, 89.0), "f64": (-746.0, 710.0)}  # outside, e^x is 0 or inf
FEW = -87.0  # e^x is no denormal here yet
EXP2_RANGE = {"f32": (-151.0, 128.0), "f64": (-1076.0, 1024.0)}
ONE = {"f32": (-20.0, 9.1, 3.9192), "f64": (-40.0, 19.1, 5.9216)}  # beyond, expm1 is -1, tanh 1, erf 1
ERF_BOUND = {"f32": 1.125, "f64": 1.1875}


def _reduce(b: KernelBuilder, x: Expr, bias: int) -> tuple[Expr, Expr]:
    """(t, r): x = n ln2 + r, |r| <= ln2 / 2, n + bias in the low bits of the float t, where adding 1.5 * 2^mantissa put it."""
    high, low = LN2_SPLIT[x.dtype]
    shift = 1.5 * FORMATS[x.dtype].integral + bias
    t = x * LOG2E + shift
    n = t - shift
    return t, (x - n * high) - n * low


def exp(b: KernelBuilder, x: Expr) -> Expr:
    """float64 carries what rounding r and 1 + r loses: 0.6 ulp, so that a softmax of it stays within 2 ulp of a libm's."""
    low, high = EXP_RANGE[x.dtype]
    x = clamp(b, x, low, high)
    t, r = _reduce(b, x, 2 * FORMATS[x.dtype].bias)
    s1, s2 = powers(b, t)
    if x.dtype == "f32":
        return (1.0 + (r + r * r * horner(r, EXPM1["f32"]))) * s1 * s2
    n = t - (1.5 * FORMATS["f64"].integral + 2 * FORMATS["f64"].bias)
    whole = x - n * LN2_SPLIT["f64"][0]
    lost = (whole - r) - n * LN2_SPLIT["f64"][1]
    y = 1.0 + r
    return (y + (((1.0 - y) + r) + (lost + r * r * horner(r, EXPM1["f64"])))) * s1 * s2


def share(b: KernelBuilder, x: Expr) -> Expr:
    """e^x of a float32 x <= 0, as a softmax needs it: at most 2 ulp with multiply-adds, else at most 1e-7 of the 1 that is among them. Below FEW it is 0,
    so that no result is denormal, which takes some CPUs 150 cycles."""
    shift = 1.5 * FORMATS["f32"].integral + FORMATS["f32"].bias
    r = b.select(x < FEW, FEW, x)  # NaN stays
    t = r * LOG2E + shift
    r = r - (t - shift) * LN2
    return b.select(x < FEW, 0.0, horner(r, (1.0, 1.0, *EXPM1["f32"])) * power(b, t))


def exp2(b: KernelBuilder, x: Expr) -> Expr:
    """Exact at integers."""
    f, (low, high) = FORMATS[x.dtype], EXP2_RANGE[x.dtype]
    x = clamp(b, x, low, high)
    shift = 1.5 * f.integral + 2 * f.bias
    t = x + shift
    r = x - (t - shift)
    s1, s2 = powers(b, t)
    return (1.0 + r * horner(r, EXP2[x.dtype])) * s1 * s2


def expm1(b: KernelBuilder, x0: Expr) -> Expr:
    """s (e^r - 1) + (s - 1), s = 2^n; at half that scale, so that s does not overflow before the result."""
    f = FORMATS[x0.dtype]
    t, r = _reduce(b, clamp(b, x0, ONE[x0.dtype][0], EXP_RANGE[x0.dtype][1]), f.bias - 1)
    s = power(b, t)
    y = s * (r + r * r * horner(r, EXPM1[r.dtype])) + (s - 0.5)
    return b.select(b.abs(x0) < f.tiny, x0, y + y)


def tanh(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x^3 P(x^2) up to 0.625, then 1 - 2 / (e^2x + 1), whose e^r shares P's Horner chain."""
    f = FORMATS[x0.dtype]
    x = at_most(b, b.abs(x0), ONE[x0.dtype][1])
    big = x > 0.625
    z = x * x
    shift = 1.5 * f.integral + f.bias
    t = x * (2 * LOG2E) + shift
    r = (x + x) - (t - shift) * LN2  # one product is enough: the result's error is at most 0.36 of e^2x's
    h = horner_of(b, big, b.select(big, r, z), EXPM1[x.dtype], TANH[x.dtype])
    e = power(b, t) * (1.0 + (r + r * r * h))
    return sign_from(b, b.select(big, 1.0 - 2.0 / (e + 1.0), x + x * z * h), x0)


def sinh(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x^3 P(x^2) up to 1, then e^x / 2 - 1 / (2 e^x) at a quarter's scale, whose e^r shares P's Horner chain."""
    x = at_most(b, b.abs(x0), EXP_RANGE[x0.dtype][1] + 0.5)
    big = x > 1.0
    z = x * x
    t, r = _reduce(b, x, FORMATS[x.dtype].bias - 2)
    h = horner_of(b, big, b.select(big, r, z), EXPM1[x.dtype], SINH[x.dtype])
    s = power(b, t)
    e = s + s * (r + r * r * h)
    y = e - 0.0625 / e
    return sign_from(b, b.select(big, y + y, x + x * z * h), x0)


def cosh(b: KernelBuilder, x: Expr) -> Expr:
    """e^|x| / 2 + 1 / (2 e^|x|), at a quarter's scale, which overflows no earlier than the result."""
    x = at_most(b, b.abs(x), EXP_RANGE[x.dtype][1] + 0.5)
    t, r = _reduce(b, x, FORMATS[x.dtype].bias - 2)
    s = power(b, t)
    e = s + s * (r + r * r * horner(r, EXPM1[x.dtype]))
    y = e + 0.0625 / e
    return y + y


def erf(b: KernelBuilder, x0: Expr) -> Expr:
    """x + x P(x^2), then (from ERF_BOUND on) 1 - Q(x)^4, f64 ^8: that root of erfc falls slowly and smoothly."""
    x = at_most(b, b.abs(x0), ONE[x0.dtype][2])
    big = x > ERF_BOUND[x.dtype]
    h = horner_of(b, big, b.select(big, x, x * x), ERFC[x.dtype], ERF[x.dtype])
    q = h
    for _ in range(2 if x.dtype == "f32" else 3):
        q = q * q
    return sign_from(b, b.select(big, 1.0 - q, x + x * h), x0)
