"""scikit-learn's calibrated classifiers, isotonic regression -> nn ops."""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Result, Row, attr, class_labels, class_name, native, unsupported, width
from carrot.frontend.sklearn_meta import X, labelled, mean, part, places, response
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError


def _interpolated(b: Build, e: Any, t: Value) -> Value:
    """IsotonicRegression.predict of t [batch, 1]: linear between the thresholds."""
    outside = attr(e, "out_of_bounds")
    if outside not in ("clip", "nan"):
        raise unsupported(e, f"out_of_bounds={outside!r}", "clip, nan: a compiled model cannot raise an error for a row")
    xs, ys = (native(e, name, 1) for name in ("X_thresholds_", "y_thresholds_"))
    if len(xs) != len(ys) or not len(xs) or (np.diff(xs) <= 0).any():
        raise CarrotError(f"the {class_name(e)} has {len(xs)} thresholds and {len(ys)} values for them, or they are not sorted")
    dtype = "f32" if xs.dtype == np.float32 else "f64"  # X is cast to the thresholds' dtype, and the result
    t = b.cast(b.cast(t, dtype), "f64")
    if outside == "clip":
        t = b("minimum", b("maximum", t, float(attr(e, "X_min_"))), float(attr(e, "X_max_")))
    xs, ys = xs.astype(np.float64), ys.astype(np.float64)
    if len(xs) == 1:
        return b.cast(b.rows(t, ys), dtype)
    slopes = np.append(np.diff(ys) / np.diff(xs), 0.0)
    at = b.cast(b.reshape(b.reduce("sum", b.cast(b("greater_equal", t, xs[1:]), "f64"))), "i32")
    slope, x0, y0 = (b.reshape(b("gather", b.g.constant(a, "isotonic"), at, axis=0), 1) for a in (slopes, xs, ys))
    y = b("add", b("mul", slope, b("sub", t, x0)), y0)
    if outside == "nan":
        y = b("where", b("or", b("less", t, float(xs[0])), b("greater", t, float(xs[-1]))), np.nan, y)
    return b.cast(y, dtype)


def isotonic_regression(b: Build, e: Any, x: Value) -> Result:
    """IsotonicRegression.predict, or transform, of one column."""
    if width(x) != 1:
        raise CarrotError(f"the {class_name(e)} takes one column, it is given {width(x)}")
    y = b.reshape(_interpolated(b, e, x))
    return Result({"prediction": y, "transform": y})


def _sigmoid(b: Build, e: Any, t: Value) -> Value:
    """_SigmoidCalibration.predict: expit(-(a_ * t + b_))"""
    return b("sigmoid", b("neg", b("add", b("mul", t, float(attr(e, "a_"))), float(attr(e, "b_")))))


def _temperature(b: Build, e: Any, t: Value, method: str) -> Value:
    """_TemperatureScaling.predict: softmax(beta_ * logits); probabilities become logits by log(p + 1e-12)."""
    if method == "predict_proba":
        t = b.binary(t) if width(t) == 1 else t
        logits = b("log", b("add", t, 1e-12))
    else:
        logits = b.concat([b("neg", t), t]) if width(t) == 1 else t
    return b("softmax", b("mul", logits, float(np.reshape(attr(e, "beta_"), -1)[0])), axis=1)


def _calibrated(b: Build, e: Any, x: X, where: str) -> Value:
    """_CalibratedClassifier.predict_proba: [batch, K] f64"""
    r, calibrators, method = part(b, attr(e, "estimator"), x, where), list(attr(e, "calibrators")), attr(e, "method")
    classes = np.asarray(attr(e, "classes")).tolist()
    t, how = response(b, e, r, ["decision_function", "predict_proba"])
    t = b.cast(t, "f64")
    k = len(classes)
    if method == "temperature":
        proba = _temperature(b, calibrators[0], t, how)
    elif method in ("sigmoid", "isotonic"):
        own = places(e, r.labels or [], classes) if k > 2 else np.array([1])
        if not len(calibrators) == len(own) == width(t):
            raise CarrotError(f"a calibrated classifier has {len(calibrators)} calibrators for {width(t)} columns")
        by_class = {}
        for i, (c, calibrator) in enumerate(zip(own.tolist(), calibrators)):
            v = b.columns(t, np.array([i]))
            by_class[c] = b.cast(_interpolated(b, calibrator, v), "f64") if method == "isotonic" else _sigmoid(b, calibrator, v)
        if k == 2:
            proba = b.binary(by_class[1])
        else:
            proba = b.concat([by_class[c] if c in by_class else b("mul", b.columns(t, np.array([0])), 0.0) for c in range(k)])
            total = b.reduce("sum", proba)
            zero = b("equal", total, 0.0)
            proba = b("div", b("where", zero, 1.0, proba), b("where", zero, float(k), total))
    else:
        raise unsupported(e, f"method={method!r}", "sigmoid, isotonic, temperature")
    over = b("and", b("greater", proba, 1.0), b("less_equal", proba, 1.0 + 1e-5))
    return b("where", over, 1.0, proba)


def calibrated_classifier(b: Build, e: Any, x: X) -> Result:
    """CalibratedClassifierCV: the mean over calibrated_classifiers_."""
    labels = class_labels(e)
    proba = mean(b, [_calibrated(b, c, x, f"calibrated classifier {i}") for i, c in enumerate(attr(e, "calibrated_classifiers_"))])
    return Result({"label": labelled(b, e, proba, labels), "proba": proba}, labels)


PREDICTORS = {"IsotonicRegression": Row(isotonic_regression), "CalibratedClassifierCV": Row(calibrated_classifier, None, None)}
PARTS: dict[str, tuple[str, ...]] = {}
