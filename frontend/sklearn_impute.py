"""scikit-learn's imputers. A null of the user's table is None, NaN and pandas' NA alike: an Arrow table has one kind of missing."""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Row, as_numbers, attr, integer, numbers, unsupported, width
from carrot.frontend.sklearn_encode import is_missing
from carrot.frontend.sklearn_meta import column, one_output, part
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NAN_NOT_INF, NUMBERS


def _accept(e: Any) -> tuple[str, ...]:
    return NAN_NOT_INF if is_missing(getattr(e, "missing_values", None)) else NUMBERS


def _mask(b: Build, e: Any, x: Value) -> Value:
    """i1: where X is `missing_values`."""
    missing, text = attr(e, "missing_values"), b.is_text(x)
    if is_missing(missing):
        return b("isnull" if text else "isnan", x)
    if text and isinstance(missing, str):
        weights = {"keys": np.array([missing], object), "values": np.ones(1, np.int32), "default": np.array(0, np.int32)}
        return b("equal", b("lookup", x, **{k: b.g.module.add_weight(v, "missing") for k, v in weights.items()}), 1)
    if text or isinstance(missing, bool) or not isinstance(missing, (int, float, np.integer, np.floating)):
        raise unsupported(e, f"missing_values={missing!r} in a column of {'text' if text else 'numbers'}", "NaN, None, or a value of the column's kind")
    return b("equal", x, float(missing))


def simple_imputer(b: Build, e: Any, x: Value | Frame) -> Value | Frame:
    """Missing values become statistics_; columns without one are dropped; indicator columns follow."""
    statistics = np.asarray(attr(e, "statistics_"), object).tolist()
    if len(statistics) != width(x):
        raise CarrotError(f"the SimpleImputer has {len(statistics)} statistics for {width(x)} columns")
    texts = [isinstance(s, str) for s in statistics]
    if isinstance(attr(e, "missing_values"), str):
        texts = [t or is_missing(s) for t, s in zip(texts, statistics)]
    keep = bool(getattr(e, "keep_empty_features", False))
    kept = [i for i, s in enumerate(statistics) if keep or not is_missing(s)]
    numeric = [i for i in kept if not texts[i]]
    parts: list[Value | Frame] = []
    if numeric:
        v = b.tensor(b.columns(x, numeric), "f64")
        parts.append(_filled(b, v, b("where", _mask(b, e, v), _numbers(e, [statistics[i] for i in numeric]), v)))
    for i in kept:
        if texts[i]:
            v = b.tensor(b.columns(x, [i]), "str")
            parts.append(_filled(b, v, b("where", _mask(b, e, v), np.array([statistics[i]], object), v)))
    if dropped := [i for i in range(width(x)) if i not in kept and not texts[i]]:
        b.table.numbers(b.origin(b.columns(x, dropped)).reach)
    order = numeric + [i for i in kept if texts[i]]
    filled = b.join(parts)
    out = [filled if order == kept else filled.pick([order.index(i) for i in kept])] if kept else []
    if getattr(e, "add_indicator", False):
        features = np.asarray(attr(attr(e, "indicator_"), "features_"), np.int64).reshape(-1)
        out.append(_indicators(b, e, x, features.tolist(), [b.is_text(x, i) or texts[i] for i in range(width(x))]))
    return b.join(out)


def _filled(b: Build, x: Value, y: Value) -> Value:
    """y is x without its missing values."""
    return b.track(y, b.origin(x)._replace(reach=np.zeros(0, np.int64)))


def _numbers(e: Any, statistics: list[Any]) -> np.ndarray:
    """The fill values, as numbers of the dtype that the imputer was fitted on."""
    found = as_numbers([np.nan if is_missing(s) else s for s in statistics], "'statistics_' of the SimpleImputer", 1)
    fill = getattr(e, "_fill_dtype", None)
    if not isinstance(fill, np.dtype) or fill.kind not in "fiu":
        return found
    valid = ~np.isnan(found)
    return np.where(valid, np.where(valid, found, 0).astype(fill).astype(np.float64), np.nan)


def _indicators(b: Build, e: Any, x: Value | Frame, features: list[int], texts: list[bool]) -> Frame:
    """1.0 where the columns `features` are missing."""
    numeric, text = [i for i in features if not texts[i]], [i for i in features if texts[i]]
    parts: list[Value | Frame] = [b.cast(_mask(b, e, b.tensor(b.columns(x, numeric), "f64")), "f64")] if numeric else []
    parts += [b.cast(_mask(b, e, b.tensor(b.columns(x, [i]), "str")), "f64") for i in text]
    order = numeric + text
    return b.join(parts) if order == features else b.join(parts).pick([order.index(i) for i in features])


def missing_indicator(b: Build, e: Any, x: Value | Frame) -> Frame:
    """MissingIndicator.transform. Where new missing values are an error, the other columns accept none."""
    features = np.asarray(attr(e, "features_"), np.int64).reshape(-1).tolist()
    texts = [isinstance(attr(e, "missing_values"), str) or b.is_text(x, i) for i in range(width(x))]
    if read := [i for i, text in enumerate(texts) if not text]:
        b.table.numbers(b.origin(b.columns(x, read)).reach)
    if attr(e, "features") == "missing-only" and attr(e, "error_on_new"):
        others = [i for i in range(width(x)) if i not in set(features)]
        if others and is_missing(attr(e, "missing_values")):
            b.table.accept(b.origin(b.columns(x, others)).reach, ())
        for i in others if not is_missing(e.missing_values) else ():
            v = b.tensor(b.columns(x, [i]), "str" if isinstance(e.missing_values, str) else "f64")
            b.refuse(_mask(b, e, v), v)
    return _indicators(b, e, x, features, texts)


def knn_imputer(b: Build, e: Any, x: Value) -> Value | Frame:
    """KNNImputer: a missing number is the mean of its column over the nearest training rows that have it, by the coordinates that both rows have.

    Of rows that are equally far the first are taken, where numpy's partition takes any. Where no training row can be compared it is the
    column's mean; columns that were empty are dropped, or 0 with keep_empty_features.
    """
    metric, how = attr(e, "metric"), attr(e, "weights")
    if metric != "nan_euclidean" or how not in ("uniform", "distance"):
        raise unsupported(e, f"metric={getattr(metric, '__name__', metric)!r} and weights={getattr(how, '__name__', how)!r}", "nan_euclidean; uniform, distance")
    rows = as_numbers(attr(e, "_fit_X"), "'_fit_X' of the KNNImputer", 2)
    known, valid = ~np.asarray(attr(e, "_mask_fit_X"), bool), np.asarray(attr(e, "_valid_mask"), bool)
    n, f = rows.shape
    if known.shape != rows.shape or valid.shape != (f,) or f != width(x) or not valid.any():
        raise CarrotError(f"the KNNImputer holds rows {list(rows.shape)} for {width(x)} columns")
    rows, missing, columns = np.where(known, rows, 0.0), _mask(b, e, x), np.flatnonzero(valid)
    has, both = b("where", missing, 0.0, b.rows(x, np.ones(f))), known.T.astype(np.float64)
    d = b("mul", b("sub", b.reshape(b("where", missing, 0.0, x), f, 1), np.ascontiguousarray(rows.T)), b("mul", b.reshape(has, f, 1), both))
    count = b("matmul", has, both)
    squared = b("div", b("mul", b.reduce("sum", b("mul", d, d), keepdims=False), float(f)), count)
    squared = b("where", b("equal", count, 0.0), np.inf, squared)
    donors = b("add", b.reshape(squared, 1, n), np.where(known.T[columns], 0.0, np.inf))  # what is infinitely far gives nothing
    at = b("top_k", donors, dims=[min(integer(e, "n_neighbors", 1), n)], axis=2, largest=0)
    near = b("gather_elements", donors, at, axis=2)
    weights = b("where", b("isinf", near), 0.0, 1.0)
    if how == "distance":
        exact = b.cast(b("equal", near, 0.0), "f64")
        weights = b("where", b("greater", b.reduce("max", exact, axis=2), 0.0), exact, b("div", 1.0, b("sqrt", near)))
    place = b("add", at, np.arange(len(columns))[:, None] * n)
    given = b("gather", b.g.constant(np.ascontiguousarray(rows.T[columns].reshape(-1)), "rows"), place, axis=0)
    total = b.reduce("sum", weights, axis=2, keepdims=False)
    mean = b("div", b.reduce("sum", b("mul", weights, given), axis=2, keepdims=False), total)
    mean = b("where", b("equal", total, 0.0), rows.sum(axis=0)[columns] / known.sum(axis=0)[columns], mean)
    own = b.columns(x, columns)
    filled = _filled(b, x, b("where", _mask(b, e, own), mean, own))
    if getattr(e, "keep_empty_features", False) and not valid.all():
        filled = _filled(b, x, b.columns(b.concat([filled, b.rows(filled, np.zeros(1))]), np.where(valid, np.cumsum(valid) - 1, len(columns))))
    features = np.asarray(attr(attr(e, "indicator_"), "features_"), np.int64).tolist() if getattr(e, "add_indicator", False) else []
    return b.join([filled, _indicators(b, e, x, features, [False] * f)]) if features else filled


def iterative_imputer(b: Build, e: Any, x: Value) -> Value | Frame:
    """IterativeImputer.transform: round after round, what the model of a column makes of the others takes the place of its missing numbers.

    Each row by itself: where all numbers of all rows of a call are missing, scikit-learn leaves it at what the rounds begin with.
    """
    if attr(e, "sample_posterior"):
        raise unsupported(e, "sample_posterior=True", "False: a model has no random state")
    empty, keep = np.asarray(attr(e, "_is_empty_feature"), bool), bool(getattr(e, "keep_empty_features", False))
    if empty.shape != (width(x),):
        raise CarrotError(f"the IterativeImputer holds {empty.size} columns for {width(x)}")
    kept = np.arange(width(x)) if keep else np.flatnonzero(~empty)
    y, missing = b.tensor(b.transform(attr(e, "initial_imputer_"), x, "initial_imputer_"), "f64"), b.columns(_mask(b, e, x), kept)
    for feature, others, model in attr(e, "imputation_sequence_") if attr(e, "n_iter_") else ():
        low, high = numbers(e, "_min_value", 1), numbers(e, "_max_value", 1)
        guess = one_output(e, part(b, model, b.columns(y, others), f"model of column {kept[feature]}"), "prediction")
        guess = column(b, b("minimum", b("maximum", b.cast(guess, "f64"), float(low[feature])), float(high[feature])))
        own = b.g.constant((np.arange(len(kept)) == feature) & ~empty[kept], "column")
        y = b("where", b("and", missing, own), guess, y)
    y = _filled(b, x, y)
    features = np.asarray(attr(attr(e, "indicator_"), "features_"), np.int64).tolist() if getattr(e, "add_indicator", False) else []
    return b.join([y, _indicators(b, e, x, features, [False] * width(x))]) if features else y


TRANSFORMERS = {
    "IterativeImputer": Row(iterative_imputer, _accept, absorbs=True),
    "KNNImputer": Row(knn_imputer, _accept, absorbs=True),
    "SimpleImputer": Row(simple_imputer, _accept, None, absorbs=True),
    "MissingIndicator": Row(missing_indicator, _accept, None, absorbs=True),
}
