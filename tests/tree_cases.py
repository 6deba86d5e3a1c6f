"""Trained tree models of every frontend, small enough to compile with every strategy, and what their libraries answer.

    case("xgboost-dart").library(rows)      # {"raw": ..., "leaf": ...}, as the library gives them
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import lightgbm as lgb
import numpy as np
import onnxruntime
import xgboost as xgb
from sklearn import ensemble as ens
from sklearn.tree import DecisionTreeRegressor

from carrot.frontend import load
from carrot.ir.core import Module

Answers = dict[str, np.ndarray]

N = 600
R = np.random.default_rng(21)
HUNDREDS, THOUSANDS = 400, 5000
X = R.normal(size=(N, 6)).astype(np.float32)
X[R.random(X.shape) < 0.08] = np.nan
X[R.random(X.shape) < 0.08] = 0.0
X[:, 4] = R.integers(0, HUNDREDS, N)
X[:, 5] = R.integers(0, 7, N)
EFFECT = np.random.default_rng(2).normal(size=THOUSANDS)
SIGNAL = np.nan_to_num(X[:, 0]) - 0.5 * np.nan_to_num(X[:, 1]) + EFFECT[X[:, 4].astype(int)] + R.normal(size=N) * 0.2
CLASS = np.digitize(SIGNAL, [-0.4, 0.8])
TWO = np.stack([SIGNAL, -SIGNAL * X[:, 5]], 1)
DENSE = np.nan_to_num(X)


class Case(NamedTuple):
    """library: its answers to rows, output by output. data: rows to start from. infinite, nan: it takes such rows. rtol 0: bit for bit."""

    module: Module
    library: Callable[[np.ndarray], Answers]
    data: np.ndarray
    infinite: bool = True
    nan: bool = True
    rtol: float = 0.0


def _xgb(y: np.ndarray, rounds: int = 6, categorical: bool = False, **params: Any) -> Case:
    kinds = ["q"] * 4 + ["c", "c"] if categorical else None

    def matrix(x: np.ndarray, y: np.ndarray | None = None) -> xgb.DMatrix:
        return xgb.DMatrix(x, y, feature_types=kinds, enable_categorical=categorical)

    b = xgb.train({"max_depth": 5, "eta": 0.4, "seed": 1, "nthread": 1, **params}, matrix(X, y), rounds)

    def library(x: np.ndarray) -> Answers:
        d = matrix(x)
        return {"raw": b.predict(d, output_margin=True), "leaf": b.predict(d, pred_leaf=True).astype(np.int32).reshape(len(x), -1)}

    return Case(load(b, "m", outputs=("default", "leaf")), library, X, infinite=False)


def _lgb(y: np.ndarray, rounds: int = 6, cat: Any = "auto", x: np.ndarray = X, **params: Any) -> Case:
    x = x.astype(np.float64)
    base = {"verbose": -1, "num_leaves": 20, "min_data_in_leaf": 5, "learning_rate": 0.3, "num_threads": 1, "seed": 1}
    b = lgb.train(base | params, lgb.Dataset(x, np.asarray(y, float), categorical_feature=cat), rounds)

    def library(x: np.ndarray) -> Answers:
        return {"raw": b.predict(x, raw_score=True), "leaf": b.predict(x, pred_leaf=True).astype(np.int32).reshape(len(x), -1)}

    return Case(load(b, "m", outputs=("default", "leaf")), library, x)


def _many_categories() -> Case:
    """Sets over thousands of levels, which the trees tell apart into more than 256 classes."""
    r = np.random.default_rng(5)
    c = np.tile(np.arange(THOUSANDS), 2)
    x = np.stack([r.normal(size=len(c)), c], 1)
    y = EFFECT[c] + 0.1 * x[:, 0]
    more = {"max_bin": 20000, "max_cat_threshold": 5000, "cat_smooth": 0, "cat_l2": 0, "min_data_per_group": 1, "min_data_in_leaf": 1, "min_data_in_bin": 1, "max_cat_to_onehot": 1}
    return _lgb(y, 8, [1], x, **more)


SKLEARN = {"proba": "predict_proba", "prediction": "predict", "score": "score_samples", "raw": "decision_function", "leaf": "apply"}


def _skl(e: Any, y: np.ndarray | None, *outputs: str, x: np.ndarray = DENSE) -> Case:
    """outputs: those whose bits are the library's."""
    e.fit(x, y)

    def library(x: np.ndarray) -> Answers:
        out = {name: np.asarray(getattr(e, SKLEARN[name])(x)) for name in outputs}
        return {k: v.astype(np.int32).reshape(len(x), -1) if k == "leaf" else v for k, v in out.items()}

    module = load(e, "m", outputs=("default", *outputs))
    accept = module.main.attrs["inputs"][0]["accept"]
    return Case(module, library, x, False, "nan" in accept, 1e-15 if "score" in outputs else 0.0)


def _hist() -> Case:
    x = X.astype(np.float64)
    x[:, 4] %= 90
    return _skl(ens.HistGradientBoostingClassifier(max_iter=6, categorical_features=[4, 5], min_samples_leaf=5, random_state=0), CLASS > 0, "raw", x=x)


def _onnx(kind: str, dtype: type) -> Case:
    import test_onnx_ml as t

    classes = 3
    trees = t.forest(5, "class" if kind == "TreeEnsembleClassifier" else "target", list(range(classes)), trees=12, depth=5)
    rows = t.rows(3, 300).astype(dtype)
    more = {"classlabels_int64s": [0, 1, 2]} if kind == "TreeEnsembleClassifier" else {"n_targets": classes, "base_values": [0.25, -1.5, 3.0]}
    outputs = ["l", "p"] if kind == "TreeEnsembleClassifier" else ["p"]
    proto = t.single(kind, rows, outputs, **more, **trees)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return Case(load(proto, "m"), lambda x: {"p": session.run(["p"], {"x": x})[0]}, rows)


RF = {"boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6}
MULTI = {"objective": "multiclass", "num_class": 3}
SETS = {"cat": [4, 5], "cat_smooth": 1, "min_data_per_group": 2, "max_cat_threshold": 200, "max_bin": 1000}
CASES: dict[str, Callable[[], Case]] = {
    "xgboost": lambda: _xgb(SIGNAL),
    "xgboost-lossguide": lambda: _xgb(SIGNAL, grow_policy="lossguide", max_leaves=60, max_depth=0),
    "xgboost-dart": lambda: _xgb(SIGNAL, booster="dart", rate_drop=0.4),
    "xgboost-multiclass": lambda: _xgb(CLASS, objective="multi:softprob", num_class=3, num_parallel_tree=2, subsample=0.7),
    "xgboost-vector-leaves": lambda: _xgb(TWO, multi_strategy="multi_output_tree"),
    "xgboost-onehot": lambda: _xgb(SIGNAL, categorical=True, max_cat_to_onehot=1000),
    "xgboost-partition": lambda: _xgb(SIGNAL, categorical=True, max_cat_to_onehot=1, max_cat_threshold=300),
    "lightgbm": lambda: _lgb(SIGNAL),
    "lightgbm-missing-none": lambda: _lgb(SIGNAL, use_missing=False),
    "lightgbm-missing-zero": lambda: _lgb(SIGNAL, zero_as_missing=True),
    "lightgbm-sets": lambda: _lgb(SIGNAL, **SETS),
    "lightgbm-sets-zero": lambda: _lgb(CLASS, zero_as_missing=True, **SETS, **MULTI),
    "lightgbm-thousands": _many_categories,
    "lightgbm-rf": lambda: _lgb(CLASS, **RF, **MULTI),
    "lightgbm-linear": lambda: _lgb(CLASS, linear_tree=True, **MULTI),
    "lightgbm-single-leaves": lambda: _lgb(SIGNAL, min_data_in_leaf=10000),
    "sklearn-forest": lambda: _skl(ens.RandomForestClassifier(10, random_state=0), CLASS, "proba", "leaf"),
    "sklearn-forest-outputs": lambda: _skl(ens.RandomForestRegressor(7, max_depth=6, random_state=0), TWO, "prediction", "leaf"),
    "sklearn-extra": lambda: _skl(ens.ExtraTreesRegressor(5, max_depth=8, random_state=0), SIGNAL, "prediction", "leaf"),
    "sklearn-boosting": lambda: _skl(ens.GradientBoostingClassifier(n_estimators=5, random_state=0), CLASS, "raw", "leaf"),
    "sklearn-hist": _hist,
    "sklearn-isolation": lambda: _skl(ens.IsolationForest(n_estimators=20, random_state=0), None, "score"),
    "sklearn-tree": lambda: _skl(DecisionTreeRegressor(random_state=0), SIGNAL, "prediction", "leaf", x=X),
    "onnx-classifier": lambda: _onnx("TreeEnsembleClassifier", np.float32),
    "onnx-regressor": lambda: _onnx("TreeEnsembleRegressor", np.float64),
}


@cache
def case(name: str) -> Case:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return CASES[name]()
