"""scikit-learn's densities -> nn ops: Gaussian mixtures, kernel density, the ellipse of what is usual."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Record, Result, Row, as_numbers, attr, class_name, numbers, unsupported, width
from carrot.frontend.sklearn_neighbors import METRICS, SQUARED, pairwise
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError

# ------------------------------------------------------------------------------------------------------- mixtures


def digamma(x: np.ndarray) -> np.ndarray:
    """The derivative of log gamma, for x > 0: up to 10 by its recurrence, beyond by the asymptotic series."""
    x = np.array(x, np.float64)
    out = np.zeros_like(x)
    while (small := x < 10).any():
        out = np.where(small, out - 1 / x, out)
        x = np.where(small, x + 1, x)
    z = 1 / (x * x)
    series = z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - z * (691 / 32760 - z / 12))))))
    return np.asarray(out + np.log(x) - 0.5 / x - series)


def _squares(b: Build, e: Any, x: Value, means: np.ndarray, precision: np.ndarray) -> tuple[Value, np.ndarray]:
    """_estimate_log_gaussian_prob: |(x - mean) @ precision|^2 of each component [batch, K], and log det precision [K]. precision: the Cholesky
    factors [K, F, F], one for all [F, F], or the diagonals [K, F] and [K]."""
    (k, f), kind = means.shape, attr(e, "covariance_type")
    shapes = {"full": (k, f, f), "tied": (f, f), "diag": (k, f), "spherical": (k,)}
    if shapes.get(kind) != precision.shape or f != width(x):
        raise CarrotError(
            f"the {class_name(e)} has means {list(means.shape)} and precisions {list(precision.shape)} of type {kind} for {width(x)} features"
        )
    if kind in ("full", "tied"):
        each = np.broadcast_to(precision, (k, f, f))
        y = b("matmul", x, precision if kind == "tied" else np.ascontiguousarray(precision.transpose(1, 2, 0).reshape(f, f * k)))
        y = b("sub", b.reshape(y, f, 1 if kind == "tied" else k), np.einsum("kf,kfg->gk", means, each))
        log_det = np.log(np.einsum("kff->kf", each)).sum(axis=1)
    else:
        scale = precision if kind == "diag" else np.repeat(precision[:, None], f, 1)
        y = b("mul", b("sub", b.reshape(x, f, 1), np.ascontiguousarray(means.T)), np.ascontiguousarray(scale.T))
        log_det = np.log(scale).sum(axis=1)
    return b.reduce("sum", b("mul", y, y), keepdims=False), log_det


def _mixed(b: Build, e: Any, x: Value, log_weights: np.ndarray) -> Result:
    """The component of the largest log density, their shares (softmax), and the log density of the whole (logsumexp)."""
    means = numbers(e, "means_", 2)
    squares, log_det = _squares(b, e, x, means, numbers(e, "precisions_cholesky_"))
    if log_weights.shape != (len(means),):
        raise CarrotError(f"the {class_name(e)} has {len(means)} components, but weights {list(log_weights.shape)}")
    logs = b("add", b("mul", squares, -0.5), log_weights + log_det - 0.5 * means.shape[1] * math.log(2 * math.pi))
    return Result({"prediction": b("argmax", logs, axes=[1], keepdims=0), "proba": b("softmax", logs, axis=1), "score": _log_sum(b, logs)})


def _log_sum(b: Build, logs: Value) -> Value:
    """log(sum(exp(logs))) along [batch, N]: [batch]"""
    top = b.reduce("max", logs)
    top = b("where", b("isinf", top), 0.0, top)
    return b.reshape(b("add", b("log", b.reduce("sum", b("exp", b("sub", logs, top)))), top))


def gaussian_mixture(b: Build, e: Any, x: Value) -> Result:
    """GaussianMixture: predict, predict_proba, score_samples."""
    with np.errstate(divide="ignore"):
        return _mixed(b, e, x, np.log(numbers(e, "weights_", 1)))


def bayesian_mixture(b: Build, e: Any, x: Value) -> Result:
    """BayesianGaussianMixture: the same with what is expected of the logarithms of precisions and weights."""
    freedom, f, found = numbers(e, "degrees_of_freedom_").reshape(-1), width(x), attr(e, "weight_concentration_")
    log_lambda = f * math.log(2.0) + digamma(0.5 * (freedom - np.arange(f)[:, None])).sum(axis=0)
    extra = 0.5 * (log_lambda - f / numbers(e, "mean_precision_", 1)) - 0.5 * f * np.log(freedom)
    if attr(e, "weight_concentration_prior_type") == "dirichlet_process":
        a, c = (as_numbers(v, "'weight_concentration_'", 1) for v in found)
        left = digamma(c) - digamma(a + c)
        log_weights = digamma(a) - digamma(a + c) + np.concatenate([[0.0], np.cumsum(left)[:-1]])
    else:
        concentration = as_numbers(found, "'weight_concentration_'", 1)
        log_weights = digamma(concentration) - digamma(concentration.sum())
    return _mixed(b, e, x, log_weights + extra)


# --------------------------------------------------------------------------------------------------------- kernels


def _log_ball(n: int) -> float:
    """log of the volume of the unit ball of n dimensions"""
    return 0.5 * n * math.log(math.pi) - math.lgamma(0.5 * n + 1)


def _cosine_norm(f: int) -> float:
    factor, term = 0.0, 2 / math.pi
    for k in range(1, f + 1, 2):
        factor += term
        term *= -(f - k) * (f - k - 1) * (2 / math.pi) ** 2
    if factor <= 0:
        return math.nan  # as scikit-learn has it: the formula does not hold there
    return math.log(factor) + math.log(2 * math.pi) + _log_ball(f - 2)


# kernel -> log of its integral over f dimensions, for a bandwidth of 1
NORMS = {
    "gaussian": lambda f: 0.5 * f * math.log(2 * math.pi),
    "exponential": lambda f: math.log(2 * math.pi) + _log_ball(f - 2) + math.lgamma(f),
    "tophat": _log_ball,
    "epanechnikov": lambda f: _log_ball(f) + math.log(2 / (f + 2)),
    "linear": lambda f: _log_ball(f) - math.log(f + 1),
    "cosine": _cosine_norm,
}
# kernels that are 0 from the bandwidth on -> their value of distance / bandwidth
COMPACT = {
    "tophat": lambda b, u: 1.0,
    "epanechnikov": lambda b, u: b("sub", 1.0, b("mul", u, u)),
    "linear": lambda b, u: b("sub", 1.0, u),
    "cosine": lambda b, u: b("cos", b("mul", u, 0.5 * math.pi)),
}


def kernel_density(b: Build, e: Any, x: Value) -> Result:
    """KernelDensity.score_samples: the sum over all training rows, which scikit-learn's tree approximates only if told so by atol and rtol."""
    kernel, h, tree = attr(e, "kernel"), float(attr(e, "bandwidth_")), attr(e, "tree_")
    options = dict(getattr(e, "metric_params", None) or {})
    p, name = float(options.pop("p", 2.0)), attr(e, "metric")
    if kernel not in NORMS or name not in METRICS or options:
        raise unsupported(
            e,
            f"kernel={kernel!r}, metric={name!r}" + "".join(f", {k}" for k in options),
            f"kernels {', '.join(NORMS)}; metrics {', '.join(METRICS)}",
        )
    state = tree.state if isinstance(tree, Record) else tree.__getstate__()
    points, weights, metric = as_numbers(np.asarray(state[0]), "the rows of the KernelDensity", 2), state[-1], METRICS[name]
    share = np.full(len(points), 1 / len(points)) if weights is None else np.asarray(weights, np.float64) / float(np.sum(weights))
    if share.shape != (len(points),):
        raise CarrotError(f"the KernelDensity has {len(points)} rows, but weights {list(share.shape)}")
    norm = NORMS[kernel](width(x)) + width(x) * math.log(h)
    d = pairwise(b, x, points, metric, p)
    if kernel == "gaussian" and metric.each is SQUARED.each:
        logs = b("mul", d, -0.5 / (h * h))  # of squares: without a root
    else:
        u = b("div", metric.root(b, d, p) if metric.root else d, h)
        if kernel in COMPACT:
            inside = b("where", b("less", u, 1.0), COMPACT[kernel](b, u), 0.0)
            return Result({"score": b("sub", b("log", b.reduce("sum", b("mul", inside, share), keepdims=False)), norm)})
        logs = b("neg", u) if kernel == "exponential" else b("mul", b("mul", u, u), -0.5)
    with np.errstate(divide="ignore"):
        return Result({"score": b("sub", _log_sum(b, b("add", logs, np.log(share))), norm)})


# ------------------------------------------------------------------------------------------------------- outliers


def elliptic_envelope(b: Build, e: Any, x: Value) -> Result:
    """EllipticEnvelope: the squared Mahalanobis distance, negated; predict is 1 where it is not below offset_."""
    precision = numbers(e, "precision_", 2) if attr(e, "store_precision") else np.linalg.pinv(numbers(e, "covariance_", 2), hermitian=True)
    d = b("sub", x, numbers(e, "location_", 1))
    score = b("neg", b.reduce("sum", b("mul", b("matmul", d, precision), d), keepdims=False))
    decision = b("sub", score, float(attr(e, "offset_")))
    return Result({"label": b.cast(b("greater_equal", decision, 0.0), "i32"), "decision": decision, "score": score}, [-1, 1])


PREDICTORS = {
    "GaussianMixture": Row(gaussian_mixture),
    "BayesianGaussianMixture": Row(bayesian_mixture),
    "KernelDensity": Row(kernel_density),
    "EllipticEnvelope": Row(elliptic_envelope),
}
