"""Learners around the training functions of XGBoost and LightGBM: carrot.learn.xgboost and lightgbm."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from carrot.learn.fitted import Stage, blamed, learner
from carrot.learn.table import LearnError, number_of_rows, numbers, require, target_of


@learner
def xgboost(
    df: Any, features: Sequence[str], target: str, *, params: Mapping[str, Any] | None = None, num_boost_round: int = 100, validation: Any = None,
    early_stopping_rounds: int | None = None, prediction_column: str = "prediction", weight: str | None = None, name: str = "xgboost",
) -> Stage:  # fmt: skip
    """xgboost.train on columns of numbers; params: its own, {"objective": "binary:logistic"}.

    prediction_column: what Booster.predict gives, of several outputs one column `prediction_column`_0, _1, ... each. validation: a second table;
    with early_stopping_rounds the Booster is cut after the best round. weight: a column of row weights. The log has `evaluation`, the history of
    the metrics on the validation table, and best_iteration, best_score.
    """
    return _boosted(df, "xgboost", _xgboost, features, target, params, num_boost_round, validation, early_stopping_rounds, prediction_column, weight, name)


@learner
def lightgbm(
    df: Any, features: Sequence[str], target: str, *, params: Mapping[str, Any] | None = None, num_boost_round: int = 100, validation: Any = None,
    early_stopping_rounds: int | None = None, prediction_column: str = "prediction", weight: str | None = None, name: str = "lightgbm",
) -> Stage:  # fmt: skip
    """lightgbm.train on columns of numbers; params: its own, {"objective": "binary"}. The rest is as in carrot.learn.xgboost."""
    return _boosted(df, "lightgbm", _lightgbm, features, target, params, num_boost_round, validation, early_stopping_rounds, prediction_column, weight, name)


def _boosted(
    df: Any, package: str, train: Any, features: Sequence[str], target: str, params: Mapping[str, Any] | None, rounds: int, validation: Any,
    early: int | None, prediction_column: str, weight: str | None, name: str,
) -> Stage:  # fmt: skip
    if early is not None and validation is None:
        raise LearnError(f"{name}: early_stopping_rounds needs a validation table", note="validation=a second table with the same columns")
    try:
        library = importlib.import_module(package)
    except ImportError:
        raise LearnError(f"{name}: the package {package} is not installed") from None
    require(df, features)
    names = tuple(features)
    sets = [_labelled(t, names, target, weight) for t in ([df] if validation is None else [df, validation])]
    params = dict(params or {})
    with blamed(name):
        booster, found = train(library, params, rounds, names, sets, early)
        made = _outputs(_scores(booster, names, df), prediction_column)
    log = {
        "features": names, "target": target, "weight_column": weight, "prediction_column": prediction_column, "prediction_columns": made,
        "parameters": params | {"num_boost_round": rounds, "early_stopping_rounds": early}, "package": package, "package_version": library.__version__,
        "training_samples": number_of_rows(df), **({} if validation is None else {"validation_samples": len(sets[1][1])}), **found,
    }  # fmt: skip
    return Stage(name, booster, names, functools.partial(_predict, booster, names, prediction_column), log, made, "default")


def _labelled(df: Any, names: Sequence[str], target: str, weight: str | None) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """X [n, F], y [n], weights [n] of one table."""
    x, y = numbers(df, names), target_of(df, target)
    if y.dtype.kind not in "fiub":
        raise LearnError(f"the target '{target}' is {y.dtype}, not numbers", note="number the classes from 0")
    return x, y, None if weight is None else numbers(df, [weight])[:, 0]


def _xgboost(library: Any, params: dict[str, Any], rounds: int, names: Sequence[str], sets: Any, early: int | None) -> tuple[Any, dict[str, Any]]:
    matrices = [library.DMatrix(x, y, weight=w, feature_names=list(names)) for x, y, w in sets]
    history: dict[str, Any] = {}
    evals = [(m, "validation") for m in matrices[1:]]
    booster = library.train(params, matrices[0], rounds, evals=evals, early_stopping_rounds=early, evals_result=history, verbose_eval=False)
    found = {"feature_importance": booster.get_score(importance_type="gain")} if params.get("booster") != "gblinear" else {}
    if early is not None:
        found |= {"best_iteration": booster.best_iteration, "best_score": booster.best_score}
        booster = booster[: booster.best_iteration + 1]
    return booster, found | ({"evaluation": history} if evals else {})


def _lightgbm(library: Any, params: dict[str, Any], rounds: int, names: Sequence[str], sets: Any, early: int | None) -> tuple[Any, dict[str, Any]]:
    params = {"verbosity": -1} | params
    first = library.Dataset(sets[0][0], sets[0][1], weight=sets[0][2], feature_name=list(names), params=params)
    valid = [library.Dataset(x, y, reference=first, weight=w, params=params) for x, y, w in sets[1:]]
    history: dict[str, Any] = {}
    callbacks = [library.record_evaluation(history)] if valid else []
    if early is not None:
        callbacks.append(library.early_stopping(early, verbose=False))
    booster = library.train(params, first, rounds, valid_sets=valid, valid_names=["validation"] * len(valid), callbacks=callbacks)
    found: dict[str, Any] = {"feature_importance": dict(zip(names, booster.feature_importance("gain").tolist()))}
    if early is not None:
        found |= {"best_iteration": booster.best_iteration - 1, "best_score": {k: dict(v) for k, v in booster.best_score.items()}}
    return booster, found | ({"evaluation": history} if valid else {})


def _scores(booster: Any, names: Sequence[str], df: Any) -> np.ndarray:
    x = numbers(df, names)
    if type(booster).__module__.startswith("xgboost"):
        from xgboost import DMatrix

        return np.asarray(booster.predict(DMatrix(x, feature_names=list(names))))
    return np.asarray(booster.predict(x))


def _outputs(y: np.ndarray, prediction_column: str) -> tuple[str, ...]:
    return (prediction_column,) if y.ndim == 1 else tuple(f"{prediction_column}_{k}" for k in range(y.shape[1]))


def _predict(booster: Any, names: Sequence[str], prediction_column: str, df: Any) -> dict[str, np.ndarray]:
    y = _scores(booster, names, df)
    return dict(zip(_outputs(y, prediction_column), np.ascontiguousarray(y.reshape(len(y), -1).T)))
