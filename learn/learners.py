"""Learners around scikit-learn's estimators and transformers: carrot.learn.fft, estimator and transform."""

from __future__ import annotations

import functools
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.base import clone, is_classifier

from carrot.learn.fft_classifier import FastFrugalTreeClassifier
from carrot.learn.fitted import Stage, blamed, learner
from carrot.learn.table import LearnError, names_of, number_of_rows, numbers, take, target_of


@learner
def fft(
    df: Any, features: Sequence[str], target: str, *, prediction_column: str = "prediction", weight: str | None = None, name: str = "fft", **parameters: Any,
) -> Stage:  # fmt: skip
    """A fast-and-frugal tree of the columns `features` for the two classes of the column `target`.

    parameters: those of FastFrugalTreeClassifier. prediction_column: how likely the positive class is. weight: a column of row weights.
    """
    return _supervised(df, FastFrugalTreeClassifier(**parameters), features, target, weight, prediction_column, name)


@learner
def estimator(
    df: Any, estimator: Any, features: Sequence[str], target: str | None = None, *, prediction_column: str = "prediction", weight: str | None = None,
    name: str | None = None,
) -> Stage:  # fmt: skip
    """A clone of a scikit-learn estimator (or XGBoost's and LightGBM's of that interface) fitted on the columns `features`.

    prediction_column: of two classes the probability of the second (of a fast-and-frugal tree: of pos_label); of more, one column
    `prediction_column`_<class> each; of a classifier without probabilities and of all others what predict says. target: None for those that
    learn without. weight: a column of row weights. name: in the log; the class if not given.
    """
    return _supervised(df, estimator, features, target, weight, prediction_column, name)


def _supervised(df: Any, given: Any, features: Sequence[str], target: str | None, weight: str | None, prediction_column: str, name: str | None) -> Stage:
    name = name or type(given).__name__
    x = take(df, features)
    e = _clone(given)
    weights = {} if weight is None else {"sample_weight": numbers(df, [weight])[:, 0]}
    with blamed(name):
        e.fit(x, *([] if target is None else [target_of(df, target)]), **weights)
        proba = is_classifier(e) and hasattr(e, "predict_proba")
        classes = np.asarray(e.classes_).tolist() if proba else []
    outputs = [f"{prediction_column}_{c}" for c in classes] or [prediction_column]
    keep = list(range(len(outputs)))
    if len(classes) == 2:
        keep = [int(getattr(e, "pos_index_", 1))]
        outputs[keep[0]], outputs[1 - keep[0]] = prediction_column, f"1 - {prediction_column}"
    made = tuple(outputs[i] for i in keep)
    log = {
        "features": list(features), "target": target, "weight_column": weight, "prediction_column": prediction_column, "prediction_columns": made,
        "estimator": type(e).__name__, "parameters": e.get_params(deep=False), "package": _package(e), "package_version": _version(e),
        "feature_importance": _importance(e, features), "training_samples": number_of_rows(df), **({"classes": classes} if classes else {}),
    }  # fmt: skip
    score = functools.partial(_predict, e, tuple(features), made, keep if proba else None)
    return Stage(name, e, tuple(features), score, log, tuple(outputs), "proba" if proba else "default")


def _predict(e: Any, features: Sequence[str], made: Sequence[str], proba: list[int] | None, df: Any) -> dict[str, np.ndarray]:
    x = take(df, features)
    if proba is None:
        y = np.asarray(e.predict(x))
        if y.ndim > 1:
            raise LearnError(f"the {type(e).__name__} predicts {y.shape[1]} columns, a learner has one target")
        return {made[0]: y}
    y = np.asarray(e.predict_proba(x))
    return {name: np.ascontiguousarray(y[:, k]) for name, k in zip(made, proba, strict=True)}


@learner
def transform(df: Any, transformer: Any, columns: Sequence[str] | str, target: str | None = None, *, names: Sequence[str] | None = None, name: str | None = None) -> Stage:
    """A clone of a transformer fitted on `columns` (one name, not in a list: it gets them as a series, as text vectorizers want).

    What it makes is added under `names` (None: its get_feature_names_out), in the place of columns that it keeps the names of. target: for those
    that learn with one, TargetEncoder, SelectKBest.
    """
    name = name or type(transformer).__name__
    single = isinstance(columns, str)
    reads = (columns,) if isinstance(columns, str) else tuple(columns)
    x = take(df, reads)
    t = _clone(transformer)
    with blamed(name):
        t.fit(_input(x, single), *([] if target is None else [target_of(df, target)]))
        width = _dense(t.transform(_input(x[:1], single))).shape[1]
        made = tuple(str(c) for c in names) if names is not None else _names_out(t, reads, width, name)
    if len(made) != width:
        raise LearnError(f"{name}: {len(made)} names are given, the transformer makes {width} columns")
    if len(set(made)) < width:
        raise LearnError(f"{name}: two of the columns that it makes are called '{next(c for c in made if made.count(c) > 1)}'", note="name them: names=[...]")
    if taken := next((c for c in made if c in names_of(df) and c not in reads), None):
        raise LearnError(f"{name}: it makes a column '{taken}', the table has one already", note="name them: names=[...]")
    log = {
        "columns": reads, "target": target, "output_columns": made, "estimator": type(t).__name__, "parameters": t.get_params(deep=False),
        "package": _package(t), "package_version": _version(t), "training_samples": number_of_rows(df),
    }  # fmt: skip
    return Stage(name, t, reads, functools.partial(_transform, t, reads, single, made), log, made, "transform", reads if single else None)


def _transform(t: Any, reads: Sequence[str], single: bool, made: Sequence[str], df: Any) -> dict[str, np.ndarray]:
    y = _dense(t.transform(_input(take(df, reads), single)))
    return {name: np.ascontiguousarray(y[:, j]) for j, name in enumerate(made)}


def _input(x: Any, single: bool) -> Any:
    return (x.iloc[:, 0] if hasattr(x, "iloc") else x.to_series()) if single else x


def _dense(y: Any) -> np.ndarray:
    a: np.ndarray = np.asarray(y.toarray() if hasattr(y, "toarray") else y)
    return a.reshape(len(a), -1)


def _names_out(t: Any, reads: Sequence[str], width: int, name: str) -> tuple[str, ...]:
    if hasattr(t, "get_feature_names_out"):
        return tuple(str(c) for c in t.get_feature_names_out())
    return tuple(reads) if width == len(reads) else tuple(f"{name}_{j}" for j in range(width))


def _clone(e: Any) -> Any:
    """As it was before it was fitted: a learner learns the same again."""
    if isinstance(e, type) or not hasattr(e, "fit") or not hasattr(e, "get_params"):
        raise LearnError(f"{e.__name__ if isinstance(e, type) else 'a ' + type(e).__name__} is no estimator", note="give an object with fit, such as LogisticRegression()")
    return clone(e)


def _importance(e: Any, features: Sequence[str]) -> dict[str, float]:
    """feature_importances_, or the one row of coef_, or (fast-and-frugal trees) the balanced accuracy of each cue alone; {} if there is none."""
    if isinstance(e, FastFrugalTreeClassifier):
        return {c["cue"]: c["bacc"] for c in e.cues_}
    found = getattr(e, "feature_importances_", None)
    try:
        found = np.asarray(getattr(e, "coef_", None) if found is None else found, np.float64).ravel()
    except (TypeError, ValueError):  # sparse, None
        return {}
    return dict(zip(features, found.tolist())) if len(found) == len(features) else {}


def _package(e: Any) -> str:
    package = type(e).__module__.partition(".")[0]
    return {"sklearn": "scikit-learn"}.get(package, package)


def _version(e: Any) -> str:
    package = sys.modules.get(type(e).__module__.partition(".")[0])
    return str(getattr(package, "__version__", "unknown"))
