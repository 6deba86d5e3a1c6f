"""scikit-learn's imputers. A null of the user's table is None, NaN and pandas' NA alike: an Arrow table has one kind of missing."""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Row, as_numbers, attr, unsupported, width
from carrot.frontend.sklearn_columns import Frame
from carrot.frontend.sklearn_encode import is_missing
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


TRANSFORMERS = {
    "SimpleImputer": Row(simple_imputer, _accept, None, absorbs=True),
    "MissingIndicator": Row(missing_indicator, _accept, None, absorbs=True),
}
