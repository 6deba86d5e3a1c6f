"""scikit-learn's transformers that bend each column by itself: powers, quantiles, bins, splines, numpy functions."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import NormalDist
from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Record, Row, as_numbers, attr, numbers, unsupported, width
from carrot.frontend.sklearn_transform import clip, standard_scaler
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NAN_NOT_INF, NUMBERS, WITH_NAN


def _fits(e: Any, what: str, n: int, x: Value) -> None:
    if n != width(x):
        raise CarrotError(f"the {what} is fitted on {n} columns, it is given {width(x)}")


# ------------------------------------------------------------------------------------------------------------ powers


def power_transformer(b: Build, e: Any, x: Value) -> Value:
    """scipy's yeojohnson or boxcox of each column, standardised; boxcox refuses what is not positive."""
    method, lam = attr(e, "method"), numbers(e, "lambdas_", 1)
    _fits(e, "PowerTransformer", len(lam), x)
    if method == "box-cox":
        b.refuse(b("less_equal", x, 0.0), x)
        y = _power(b, b("log", x), lam, 1e-19)
    elif method == "yeo-johnson":
        eps = float(np.finfo(np.float64).eps)
        above, below = _power(b, b("log1p", x), lam, eps), _power(b, b("log1p", b("neg", x)), 2.0 - lam, eps)
        y = b("where", b("greater_equal", x, 0.0), above, b("neg", below))
    else:
        raise unsupported(e, f"method={method!r}", "yeo-johnson, box-cox")
    return standard_scaler(b, attr(e, "_scaler"), y) if attr(e, "standardize") else y


def _power(b: Build, log: Value, lam: np.ndarray, eps: float) -> Value:
    """expm1(lam * log) / lam, and log itself where lam is zero."""
    zero = np.abs(lam) < eps
    some = np.where(zero, 1.0, lam)
    y = b("div", b("expm1", b("mul", log, some)), some)
    return b("where", b.g.constant(zero, "zero"), log, y) if zero.any() else y


# --------------------------------------------------------------------------------------------------------- quantiles

BOUNDS = 1e-7  # QuantileTransformer's BOUNDS_THRESHOLD
# The normal distribution's quantile function: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), for p in
# [0.075, 0.925] in q * q, for p down to exp(-25) in sqrt(-log(p)). Powers descend.
CENTRAL = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
    (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0),
)  # fmt: skip
TAIL = (
    (7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0),
)  # fmt: skip


def _rational(b: Build, x: Value, coefficients: tuple[tuple[float, ...], tuple[float, ...]]) -> Value:
    def horner(c: Sequence[float]) -> Value:
        y = b("add", b("mul", x, c[0]), c[1])
        for v in c[2:]:
            y = b("add", b("mul", y, x), v)
        return y

    return b("div", horner(coefficients[0]), horner(coefficients[1]))


def normal_quantile(b: Build, p: Value) -> Value:
    """scipy.stats.norm.ppf for p in [1e-10, 1 - 1e-10], within 1e-15."""
    q = b("sub", p, 0.5)
    central = b("mul", q, _rational(b, b("sub", 0.180625, b("mul", q, q)), CENTRAL))
    r = b("sqrt", b("neg", b("log", b("minimum", p, b("sub", 1.0, p)))))
    tail = _rational(b, b("sub", r, 1.6), TAIL)
    signed = b("where", b("less", q, 0.0), b("neg", tail), tail)
    return b("where", b("less_equal", b("abs", q), 0.425), central, signed)


def _interpolate(b: Build, x: Value, xp: np.ndarray, fp: np.ndarray) -> Value:
    """numpy.interp of each column of X over its row of xp [F, Q], ascending, and fp [Q]; the same bits."""
    f, q = xp.shape
    rise = np.diff(xp, axis=1)
    slope = np.concatenate([np.diff(fp) / np.where(rise > 0, rise, 1.0), np.zeros((f, 1))], 1)
    reached = b.cast(b("greater_equal", b.reshape(x, f, 1), xp), "f64")
    at = b("sub", b.reduce("sum", reached, axis=2, keepdims=False), 1.0)  # the last of xp that is not above x
    place = b.cast(b("add", b("maximum", at, 0.0), np.arange(f) * float(q)), "i32")
    left, base, rate = (b("gather", b.g.constant(t.reshape(-1), name), place, axis=0) for t, name in ((xp, "xp"), (np.tile(fp, (f, 1)), "fp"), (slope, "slope")))
    inside = b("add", b("mul", rate, b("sub", x, left)), base)
    return b("where", b("less", at, 0.0), float(fp[0]), b("where", b("greater_equal", at, q - 1.0), float(fp[-1]), inside))


def quantile_transformer(b: Build, e: Any, x: Value) -> Value:
    """The mean of interpolating upwards and downwards, the ends by themselves; then the normal quantile, clipped."""
    quantiles, references = numbers(e, "quantiles_", 2).T, numbers(e, "references_", 1)
    _fits(e, "QuantileTransformer", len(quantiles), x)
    kind = attr(e, "output_distribution")
    if kind not in ("uniform", "normal"):
        raise unsupported(e, f"output_distribution={kind!r}", "uniform, normal")
    down = _interpolate(b, b("neg", x), np.ascontiguousarray(-quantiles[:, ::-1]), -references[::-1])
    y = b("mul", b("sub", _interpolate(b, x, np.ascontiguousarray(quantiles), references), down), 0.5)
    low, high = quantiles[:, 0], quantiles[:, -1]
    if kind == "uniform":
        below, above = b("equal", x, low), b("equal", x, high)
    else:
        below, above = b("less", b("sub", x, BOUNDS), low), b("greater", b("add", x, BOUNDS), high)
    y = b("where", below, 0.0, b("where", above, 1.0, y))
    if kind == "normal":
        edge = BOUNDS - np.spacing(1)
        low_y, high_y = NormalDist().inv_cdf(edge), NormalDist().inv_cdf(1 - edge)
        y = clip(b, normal_quantile(b, clip(b, y, 1e-8, 1 - 1e-8)), low_y, high_y)
    return b("where", b("isnan", x), x, y)


# -------------------------------------------------------------------------------------------------------------- bins


def k_bins(b: Build, e: Any, x: Value) -> Value:
    """KBinsDiscretizer: how many inner edges are <= x; one-hot of it."""
    edges = [as_numbers(a, "'bin_edges_' of the KBinsDiscretizer", 1)[1:-1] for a in attr(e, "bin_edges_")]
    _fits(e, "KBinsDiscretizer", len(edges), x)
    table = np.full((len(edges), max(1, *map(len, edges))), np.inf)
    for row, inner in zip(table, edges):
        row[: len(inner)] = inner
    code = b.reduce("sum", b.cast(b("greater_equal", b.reshape(x, len(edges), 1), table), "f64"), axis=2, keepdims=False)
    encode = attr(e, "encode")
    if encode == "ordinal":
        return code
    if encode not in ("onehot", "onehot-dense"):
        raise unsupported(e, f"encode={encode!r}", "onehot, onehot-dense, ordinal")
    sizes = [len(inner) + 1 for inner in edges]
    owner, bin_ = np.repeat(np.arange(len(edges)), sizes), np.concatenate([np.arange(n) for n in sizes]).astype(np.float64)
    return b.cast(b("equal", b.columns(code, owner), bin_), "f64")


# ----------------------------------------------------------------------------------------------------------- splines


def _basis(t: np.ndarray, k: int, x: float) -> Any:
    """The values at x of the B-splines of degree k over knots t: [len(t) - k - 1]; x in [t[k], t[-k - 1]]."""
    n = len(t) - k - 1
    at = min(max(int(np.searchsorted(t, x, "right")) - 1, k), n - 1)
    y = (np.arange(len(t) - 1) == at).astype(np.float64)
    for d in range(1, k + 1):
        y = (x - t[: -d - 1]) / (t[d:-1] - t[: -d - 1]) * y[:-1] + (t[d + 1 :] - x) / (t[d + 1 :] - t[1:-d]) * y[1:]
    return y


def _slopes(t: np.ndarray, k: int, x: float) -> Any:
    """Their derivatives."""
    if k == 0:
        return np.zeros(len(t) - 1)
    y = np.concatenate([[0.0], _basis(t[1:-1], k - 1, x), [0.0]])
    return k * (y[:-1] / (t[k:-1] - t[: -k - 1]) - y[1:] / (t[k + 1 :] - t[1:-k]))


def _splines(b: Build, x: Value, t: np.ndarray, k: int) -> Value:
    """[batch, F, S]: the B-splines over each row of knots t [F, T] by the Cox-de Boor recursion; the outer pieces go on for ever."""
    f, size = t.shape
    x = b.reshape(x, f, 1)
    lower, upper = t[:, :-1].copy(), t[:, 1:].copy()
    lower[:, : k + 1], upper[:, size - k - 2 :] = -np.inf, np.inf
    lower[:, [i for i in range(size - 1) if not k <= i <= size - k - 2]] = np.inf  # no piece
    y = b.cast(b("and", b("greater_equal", x, lower), b("less", x, upper)), "f64")
    for d in range(1, k + 1):
        m = size - 1 - d
        rise = b("mul", b("div", b("sub", x, t[:, :m]), t[:, d : d + m] - t[:, :m]), _cut(b, y, 0, m))
        fall = b("mul", b("div", b("sub", t[:, d + 1 :], x), t[:, d + 1 :] - t[:, 1 : m + 1]), _cut(b, y, 1, m))
        y = b("add", rise, fall)
    return y


def _cut(b: Build, y: Value, start: int, n: int) -> Value:
    """y[:, :, start : start + n]"""
    f = y.type.shape[1]  # type: ignore[union-attr]
    return b("slice", y, starts=[0, 0, start], ends=[-1, f, start + n], steps=[1, 1, 1])


def spline_transformer(b: Build, e: Any, x: Value) -> Value:
    """SplineTransformer: the B-splines of each column, and what comes outside the knots."""
    mode, splines = attr(e, "extrapolation"), attr(e, "bsplines_")
    if mode not in ("error", "constant", "linear", "continue", "periodic"):
        raise unsupported(e, f"extrapolation={mode!r}", "error, constant, linear, continue, periodic")
    _fits(e, "SplineTransformer", len(splines), x)
    k = int(attr(splines[0], "k"))
    t = np.stack([as_numbers(attr(s, "_t" if isinstance(s, Record) or hasattr(s, "_t") else "t"), "the knots", 1) for s in splines])
    if mode == "linear" and k <= 1 and len(t) > 1:  # the bounds that its transform takes for the second column on are not its knots' (1.9)
        raise unsupported(e, f"degree={k} and extrapolation='linear' of several columns", "a degree of 2 or more, or a SplineTransformer for each column")
    if mode == "constant" and k == 0:  # its transform gives zeros below the knots and raises above
        raise unsupported(e, "degree=0 and extrapolation='constant'", "degree=0 with extrapolation='linear' or 'continue'")
    f, n = len(t), t.shape[1] - k - 1
    if k < 0 or n < k + 1 or not (np.diff(t, axis=1) > 0).all():
        raise CarrotError("the SplineTransformer has broken knots")
    low, high = t[:, k], t[:, n]
    if mode == "periodic":
        inside = b("add", b("mod", b("sub", x, low), high - low), low)
    else:
        if mode == "error":
            b.refuse(b("or", b("less", x, low), b("greater", x, high)), x)
        inside = x if mode == "continue" else b("where", b("less", x, low), low, b("where", b("greater", x, high), high, x))
    y = _splines(b, inside, t, k)
    if mode == "linear":
        first, last = (np.stack([_slopes(row, k, v) for row, v in zip(t, end)]) for end in (low, high))
        beyond = b.reshape(b("sub", x, inside), f, 1)
        y = b("add", y, b("mul", b("where", b("less", beyond, 0.0), first, last), beyond))
    if mode == "periodic" and k:
        n -= k
        wrapped = b("add", _cut(b, y, 0, k), _cut(b, y, n, k))
        y = b("concat", wrapped, _cut(b, y, k, n - k), axis=2) if n > k else wrapped
    if getattr(e, "handle_missing", "error") == "zeros":
        y = b("where", b.reshape(b("isnan", x), f, 1), 0.0, y)
    if not attr(e, "include_bias"):
        n -= 1
        y = _cut(b, y, 0, n)
    return b.reshape(y, f * n)


def _spline_accept(e: Any) -> tuple[str, ...]:
    if getattr(e, "handle_missing", "error") != "zeros":
        return NUMBERS
    return WITH_NAN if getattr(e, "extrapolation", None) == "constant" else NAN_NOT_INF


# --------------------------------------------------------------------------------------------------------- functions

UFUNCS: dict[str, str | Callable[[Build, Value], Value]] = {
    **{name: name for name in ["exp", "expm1", "exp2", "log", "log1p", "log2", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "floor", "ceil", "sign"]},
    "absolute": "abs", "fabs": "abs", "negative": "neg", "rint": "round",
    **{f"arc{name}": f"a{name}" for name in ["sin", "cos", "tan", "sinh", "cosh", "tanh"]},
    "positive": lambda _b, x: x,
    "square": lambda b, x: b("mul", x, x),
    "log10": lambda b, x: b("div", b("log", x), math.log(10)),
    "degrees": lambda b, x: b("mul", x, 180.0 / math.pi), "rad2deg": lambda b, x: b("mul", x, 180.0 / math.pi),
    "radians": lambda b, x: b("mul", x, math.pi / 180.0), "deg2rad": lambda b, x: b("mul", x, math.pi / 180.0),
    "isnan": lambda b, x: b.cast(b("isnan", x), "f64"),
    "isinf": lambda b, x: b.cast(b("isinf", x), "f64"),
}  # fmt: skip


# Those that make NaN or infinity of some numbers.
WILD = {*["exp", "expm1", "exp2", "sinh", "cosh", "square", "log", "log1p", "log2", "log10", "sqrt", "arcsin", "arccos", "arccosh", "arctanh"]}


def function_transformer(b: Build, e: Any, x: Value | Frame) -> Value | Frame:
    """FunctionTransformer(None) or of a numpy function of one number."""
    func = getattr(e, "func", None)
    if func is None:
        return x
    name = func._name if isinstance(func, Record) else getattr(func, "__name__", None) or repr(func)
    home = func._module if isinstance(func, Record) else "numpy" if func is getattr(np, str(name), None) else ""
    rule = UFUNCS.get(str(name)) if home.partition(".")[0] == "numpy" else None
    if rule is None or getattr(e, "kw_args", None):
        what = f"func={name!r}" + (f" and kw_args={e.kw_args!r}" if getattr(e, "kw_args", None) else "")
        raise unsupported(e, what, "func=None and, without kw_args, numpy's " + ", ".join(sorted(UFUNCS)))
    v = b.tensor(x, "f64")
    y = b(rule, v) if isinstance(rule, str) else rule(b, v)
    return b.track(y, b.origin(v)._replace(wild=name in WILD))


def _function_accept(e: Any) -> tuple[str, ...] | None:
    return NUMBERS if getattr(e, "validate", False) else None if getattr(e, "func", None) is None else WITH_NAN


TRANSFORMERS = {
    "PowerTransformer": Row(power_transformer, NAN_NOT_INF),
    "QuantileTransformer": Row(quantile_transformer, NAN_NOT_INF),
    "KBinsDiscretizer": Row(k_bins),
    "SplineTransformer": Row(spline_transformer, _spline_accept),
    "FunctionTransformer": Row(function_transformer, _function_accept, None),
}
