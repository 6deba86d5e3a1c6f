"""Truth for the math tests: inputs worth trying, and the error of an answer in ulps, against numpy's float64 or mpmath."""

import math

import mpmath
import numpy as np

UNARY = (
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "tanh", "erf", "sin", "cos", "tan", "sinh", "cosh", "asin", "acos", "atan",
    "asinh", "acosh", "atanh", "cbrt",
)  # fmt: skip
EXACT = ("floor", "ceil", "trunc", "roundeven")
NUMPY = {
    "asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "asinh": np.arcsinh, "acosh": np.arccosh, "atanh": np.arctanh,
    "roundeven": np.rint, "powf": np.power, "atan2": np.arctan2, "erf": lambda x: np.fromiter(map(math.erf, x), np.float64, len(x)),
}  # fmt: skip
MPMATH = {
    "exp2": lambda x: mpmath.power(2, x), "log2": lambda x: mpmath.log(x, 2), "powf": mpmath.power,
    "cbrt": lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)),
}  # fmt: skip
# where a formula changes, a result overflows, underflows or saturates
EDGES = [
    0.25, 1 / 3, 0.5, 0.5625, 0.625, 2 / 3, 0.5**0.5, math.pi / 4, 1.0, 1.125, 1.1875, 4 / 3, 2**0.5, 2.0, 3.9192, 5.9216, 8.0, 9.1,
    17.3, 19.1, 24.0, 37.4, 53.0, 87.33654, 88.72284, 89.0, 89.41599, 89.5, 103.27893, 103.97208, 104.0, 126.0, 127.0, 128.0, 149.0,
    150.0, 151.0, 708.3964,
    709.782712893384, 710.0, 710.4758600739439, 710.5, 744.4400719213812, 745.1332191019412, 746.0, 1022.0, 1023.0, 1024.0,
    1074.0, 1075.0, 1076.0, 2.0**23, 2.0**24, 2.0**25, 2.0**-23, 2.0**-24, 2.0**-25, 2.0**-26, 2.0**52, 2.0**53, 2.0**54, 2.0**-52,
    2.0**-53, 2.0**-54, 2.0**-55,
]  # fmt: skip
SPECIAL = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 2.0, -2.0, 0.5, -0.5]


def truth(name, *xs):
    """numpy's float64 result."""
    with np.errstate(all="ignore"):
        return NUMPY.get(name, getattr(np, name, None))(*(np.asarray(x, np.float64) for x in xs))


def exactly(name, *xs):
    """The result as an mpf of 120 bits; NaN where it is complex."""
    with mpmath.workprec(120):
        try:
            y = MPMATH.get(name, getattr(mpmath, name, None))(*map(mpmath.mpf, map(float, xs)))
        except ZeroDivisionError:
            return mpmath.inf
        return mpmath.nan if isinstance(y, mpmath.mpc) else y


def near(values, dtype, steps=3):
    """The values and their neighbours, of both signs."""
    with np.errstate(all="ignore"):
        out = [np.asarray(values, dtype)]
        for direction in (-np.inf, np.inf):
            x = out[0]
            for _ in range(steps):
                x = np.nextafter(x, dtype(direction))
                out.append(x)
    x = np.concatenate(out)
    return np.concatenate([x, -x])


def samples_f32(per_binade=2000):
    """Every exponent and sign with its first, last and random mantissas; edges; what is nearest to multiples of pi/2."""
    r = np.random.default_rng(0)
    mantissa = r.integers(0, 2**23, (512, per_binade), dtype=np.uint32)
    mantissa[:, :8] = [0, 1, 2, 2**23 - 1, 2**23 - 2, 2**22, 2**22 - 1, 2**22 + 1]
    binades = ((np.arange(512, dtype=np.uint32) << 23)[:, None] | mantissa).ravel().view(np.float32)
    turns = np.concatenate([np.arange(1, 20000), 2 ** np.arange(15, 60)]) * (math.pi / 2)
    integers = np.arange(-300, 300, dtype=np.float32)
    return np.concatenate([binades, near(EDGES, np.float32), near(turns, np.float32, 1), np.float32(SPECIAL), integers])


def samples_f64(name):
    """A few thousand: all exponents, the ranges where something happens, edges, the hardest arguments of sin and tan."""
    r = np.random.default_rng(0)
    parts = [r.integers(0, 2**64, 400, dtype=np.uint64).view(np.float64), near(EDGES, np.float64)]
    parts.append(1 + r.normal(size=200) * 2.0 ** r.integers(-52, -1, 200))
    parts += [r.uniform(-a, a, 400) for a in (0.3, 1.2, 3.0, 30.0, 750.0)]
    parts += [np.exp(r.uniform(-40, 0, 200)), -np.exp(r.uniform(-740, 0, 200)), 2.0 ** np.arange(-1074, 1024, 7)]
    parts.append(near(np.concatenate([np.arange(1, 100), r.integers(100, 2**40, 200)]) * (math.pi / 2), np.float64, 1))
    parts.append([6381956970095103 * 2.0**797, 1e22, 1e300, 5.319372648326541e255])  # next to multiples of pi/2; huge
    parts.append([8.5e-311, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308])
    x = np.concatenate(parts)
    x = x[np.isfinite(x)]
    return np.clip(x, -2000, 2000) if name in ("exp", "exp2", "expm1", "sinh", "cosh", "tanh", "erf") else x  # beyond, mpmath takes minutes


def ulps(got, want):
    """|got - want| in ulps of got's format (f16 or f32) at want; inf where NaN or sign are wrong. want: float64."""
    limits = np.finfo(got.dtype)
    with np.errstate(all="ignore"):
        got, top = got.astype(np.float64), 2.0**limits.maxexp
        binade = (np.ascontiguousarray(want).view(np.int64) & (0x7FF << 52)).view(np.float64)
        ulp = np.maximum(binade * float(limits.eps), float(limits.smallest_subnormal))
        error = np.abs(np.clip(got, -top, top) - np.clip(want, -top, top)) / ulp
    wrong = (np.isnan(got) != np.isnan(want)) | (~np.isnan(want) & (np.signbit(got) != np.signbit(want)))
    return np.where(wrong, np.inf, np.where(np.isnan(want), 0.0, error))


def ulps_exactly(got, want):
    """The same for one float64 and an mpf."""
    if mpmath.isnan(want) or math.isnan(got):
        return 0.0 if mpmath.isnan(want) and math.isnan(got) else math.inf
    if want == 0:
        return 0.0 if got == 0 else math.inf
    top = mpmath.mpf(2) ** 1024
    ulp = mpmath.mpf(2) ** max(mpmath.frexp(min(abs(want), top / 2))[1] - 53, -1074)
    clip = lambda v: max(-top, min(top, v))  # noqa: E731
    return float(abs(clip(mpmath.mpf(got)) - clip(want)) / ulp)
