"""scikit-learn's transformers of numeric columns -> nn ops, in sklearn's own order of operations."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import (
    MAX_COLUMNS,
    Build,
    Record,
    Row,
    attr,
    class_name,
    numbers,
    tensor_type,
    unsupported,
    width,
)
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NAN_NOT_INF, WITH_NAN


def clip(b: Build, x: Value, low: float, high: float) -> Value:
    """np.clip: NaN and -0.0 pass."""
    return b("where", b("less", x, low), low, b("where", b("greater", x, high), high, x))


def standard_scaler(b: Build, e: Any, x: Value) -> Value:
    """X -= mean_; X /= scale_"""
    x = b("sub", x, numbers(e, "mean_", 1)) if attr(e, "with_mean") else x
    return b("div", x, numbers(e, "scale_", 1)) if attr(e, "with_std") else x


def min_max_scaler(b: Build, e: Any, x: Value) -> Value:
    """X *= scale_; X += min_; clip to feature_range"""
    x = b("add", b("mul", x, numbers(e, "scale_", 1)), numbers(e, "min_", 1))
    low, high = attr(e, "feature_range")
    return clip(b, x, float(low), float(high)) if attr(e, "clip") else x


def max_abs_scaler(b: Build, e: Any, x: Value) -> Value:
    """X /= scale_; clip to [-1, 1]"""
    x = b("div", x, numbers(e, "scale_", 1))
    return clip(b, x, -1.0, 1.0) if getattr(e, "clip", False) else x


def robust_scaler(b: Build, e: Any, x: Value) -> Value:
    """X -= center_; X /= scale_"""
    x = b("sub", x, numbers(e, "center_", 1)) if attr(e, "with_centering") else x
    return b("div", x, numbers(e, "scale_", 1)) if attr(e, "with_scaling") else x


def normalizer(b: Build, e: Any, x: Value) -> Value:
    """X / norm of the row; rows of (almost) zeros stay"""
    norm, size = attr(e, "norm"), b("abs", x)
    if norm not in ("l1", "l2", "max"):
        raise unsupported(e, f"norm={norm!r}", "l1, l2, max")
    n = b.reduce("max", size) if norm == "max" else b.reduce("sum", size) if norm == "l1" else b("sqrt", b.reduce("sum", b("mul", x, x)))
    return b("div", x, b("where", b("less", n, 10 * np.finfo(np.float64).eps), 1.0, n))


def binarizer(b: Build, e: Any, x: Value) -> Value:
    """X > threshold as 1.0 and 0.0"""
    return b.cast(b("greater", x, float(attr(e, "threshold"))), tensor_type(x).dtype)


def polynomial_features(b: Build, e: Any, x: Value) -> Value:
    """Products of columns by degree; x_i * (x_j * x_k), as sklearn builds each degree on the one below."""
    degree = attr(e, "degree")
    low, high = (0, degree) if np.ndim(degree) == 0 else degree
    if not (isinstance(low, (int, np.integer)) and isinstance(high, (int, np.integer)) and 0 <= low <= high <= 1000):
        raise CarrotError(f"PolynomialFeatures has degree={str(degree)[:60]}")
    combinations = itertools.combinations if attr(e, "interaction_only") else itertools.combinations_with_replacement
    f, total = width(x), 0
    parts = [b.rows(x, np.ones(1))] if attr(e, "include_bias") else []
    block = x
    index: dict[tuple[int, ...], int] = {(i,): i for i in range(f)}
    for d in range(1, high + 1):
        if d > 1:
            total += math.comb(f, d) if e.interaction_only else math.comb(f + d - 1, d)
            if total > MAX_COLUMNS // 16:
                raise CarrotError(f"PolynomialFeatures of degree {high} makes more than {MAX_COLUMNS // 16} columns of {f}")
            combos = list(combinations(range(f), d))
            if not combos:
                break
            tails = np.array([index[c[1:]] for c in combos])
            block = b("mul", b.columns(block, tails), b.columns(x, np.array([c[0] for c in combos])))
            index = {c: i for i, c in enumerate(combos)}
        if d >= low:
            parts.append(block)
    if not parts:
        raise CarrotError("PolynomialFeatures makes no columns")
    return b.concat(parts)


# ------------------------------------------------------------------------------------------------ feature selection


def _best(e: Any) -> np.ndarray:
    """SelectKBest._get_support_mask"""
    scores, k = numbers(e, "scores_", 1), attr(e, "k")
    if k == "all":
        return np.ones(len(scores), bool)
    mask = np.zeros(len(scores), bool)
    mask[np.argsort(_clean(scores), kind="mergesort")[len(scores) - min(int(k), len(scores)) :]] = True
    return mask


def _clean(scores: np.ndarray) -> np.ndarray:
    return np.where(np.isnan(scores), np.finfo(np.float64).min, scores)


def _percentile(e: Any) -> np.ndarray:
    """SelectPercentile._get_support_mask"""
    scores, percentile = _clean(numbers(e, "scores_", 1)), attr(e, "percentile")
    if percentile in (0, 100):
        return np.full(len(scores), percentile == 100)
    threshold = np.percentile(scores, 100 - percentile)
    mask = scores > threshold
    ties = np.flatnonzero(scores == threshold)
    mask[ties[: int(len(scores) * percentile / 100) - mask.sum()]] = True
    return np.asarray(mask)


def _fdr(e: Any) -> np.ndarray:
    """SelectFdr._get_support_mask"""
    p = numbers(e, "pvalues_", 1)
    ordered = np.sort(p)
    selected = ordered[ordered <= float(attr(e, "alpha")) / len(p) * np.arange(1, len(p) + 1)]
    return np.asarray(p <= selected.max()) if selected.size else np.zeros(len(p), bool)


def _support(e: Any) -> np.ndarray:
    return np.asarray(attr(e, "support_"), bool)


# What `get_support()` gives, from the stored attributes alone.
MASKS = {
    "SelectKBest": _best,
    "SelectPercentile": _percentile,
    "SelectFpr": lambda e: numbers(e, "pvalues_", 1) < attr(e, "alpha"),
    "SelectFwe": lambda e: numbers(e, "pvalues_", 1) < attr(e, "alpha") / len(attr(e, "pvalues_")),
    "SelectFdr": _fdr,
    "VarianceThreshold": lambda e: numbers(e, "variances_", 1) > attr(e, "threshold"),
    "RFE": _support,
    "RFECV": _support,
    "SequentialFeatureSelector": _support,
}


def select(b: Build, e: Any, x: Any) -> Any:
    """X[:, get_support()]"""
    rule = MASKS.get(class_name(e))
    if rule is not None:
        mask = np.asarray(rule(e))
    elif isinstance(e, Record):
        raise unsupported(e, "a file as its source", f"{', '.join(MASKS)}; or give the estimator itself")
    else:
        mask = np.asarray(e.get_support())
    if mask.shape != (width(x),):
        raise CarrotError(f"the {class_name(e)} selects from {mask.size} columns, it is given {width(x)}")
    if not mask.any():
        raise CarrotError(f"the {class_name(e)} selects no column")
    return b.columns(x, np.flatnonzero(mask))


TRANSFORMERS = {
    "StandardScaler": Row(standard_scaler, NAN_NOT_INF),
    "MinMaxScaler": Row(min_max_scaler, NAN_NOT_INF),
    "MaxAbsScaler": Row(max_abs_scaler, NAN_NOT_INF),
    "RobustScaler": Row(robust_scaler, NAN_NOT_INF),
    "Normalizer": Row(normalizer),
    "Binarizer": Row(binarizer),
    "PolynomialFeatures": Row(polynomial_features),
    **{name: Row(select, dtype="float") for name in (*MASKS, "SelectFromModel", "GenericUnivariateSelect")},
    "VarianceThreshold": Row(select, WITH_NAN, "float"),
}
