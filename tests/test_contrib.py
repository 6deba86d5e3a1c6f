"""Contributions (`--outputs=contrib`) against XGBoost, LightGBM and a plain TreeSHAP; they add up to the raw score."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm as lgb
import numpy as np
import pytest
import xgboost as xgb
from sklearn import ensemble as ens
from sklearn import linear_model
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.tree import Ensemble
from carrot.passes import contrib_tables, lower_tree_contrib

sys.path.insert(0, str(Path(__file__).parent))
from conftest import _cast, compiled  # noqa: E402
from tree_cases import CLASS, DENSE, MULTI, RF, SETS, SIGNAL, TWO, X  # noqa: E402

ROWS = 70  # more than a block of any target's vectors takes at once, and no multiple of them
OUTPUTS = ("raw", "proba", "default", "contrib")


class Case(NamedTuple):
    """library: its own contributions and its raw scores, or None."""

    module: Module
    rows: np.ndarray
    library: np.ndarray | None
    raw: np.ndarray


def _xgb(y: np.ndarray, rounds: int = 6, categorical: bool = False, own: bool = True, weight: np.ndarray | None = None, **params: Any) -> Case:
    kinds = ["q"] * 4 + ["c", "c"] if categorical else None

    def matrix(x: np.ndarray, y: np.ndarray | None = None, weight: np.ndarray | None = None) -> xgb.DMatrix:
        return xgb.DMatrix(x, y, weight=weight, feature_types=kinds, enable_categorical=categorical)

    b = xgb.train({"max_depth": 5, "eta": 0.4, "seed": 1, "nthread": 1, **params}, matrix(X, y, weight), rounds)
    rows = matrix(X[:ROWS])
    return Case(load(b, outputs=OUTPUTS), X[:ROWS], b.predict(rows, pred_contribs=True) if own else None, b.predict(rows, output_margin=True))


def _lgb(y: np.ndarray, rounds: int = 6, cat: Any = "auto", **params: Any) -> Case:
    x = X.astype(np.float64)
    base = {"verbose": -1, "num_leaves": 20, "min_data_in_leaf": 5, "learning_rate": 0.3, "num_threads": 1, "seed": 1}
    b = lgb.train(base | params, lgb.Dataset(x, np.asarray(y, float), categorical_feature=cat), rounds)
    k = params.get("num_class", 1)
    library = b.predict(x[:ROWS], pred_contrib=True)
    library = library.reshape(ROWS, k, -1) if k > 1 else library
    return Case(load(b, outputs=OUTPUTS), x[:ROWS], library, b.predict(x[:ROWS], raw_score=True))


def _skl(e: Any, y: np.ndarray, raw: str, x: np.ndarray = DENSE) -> Case:
    e.fit(x, y)
    return Case(load(e, outputs=OUTPUTS), x[:ROWS], None, getattr(e, raw)(x[:ROWS]))


def _hist() -> Case:
    x = X.astype(np.float64)
    x[:, 4] %= 90
    e = ens.HistGradientBoostingClassifier(max_iter=6, categorical_features=[4, 5], min_samples_leaf=5, random_state=0)
    return _skl(e, CLASS > 0, "decision_function", x)


CASES: dict[str, Callable[[], Case]] = {
    "xgboost": lambda: _xgb(SIGNAL),
    "xgboost-deep": lambda: _xgb(SIGNAL, max_depth=14, min_child_weight=0.1),
    "xgboost-lossguide": lambda: _xgb(SIGNAL, grow_policy="lossguide", max_leaves=60, max_depth=0),
    "xgboost-dart": lambda: _xgb(SIGNAL, booster="dart", rate_drop=0.4),
    "xgboost-multiclass": lambda: _xgb(CLASS, objective="multi:softprob", num_class=3, num_parallel_tree=2, subsample=0.7),
    "xgboost-logistic": lambda: _xgb(CLASS > 0, objective="binary:logistic"),
    "xgboost-onehot": lambda: _xgb(SIGNAL, categorical=True, max_cat_to_onehot=1000),
    "xgboost-partition": lambda: _xgb(SIGNAL, categorical=True, max_cat_to_onehot=1, max_cat_threshold=300),
    "xgboost-linear": lambda: _xgb(CLASS, booster="gblinear", objective="multi:softprob", num_class=3),
    "xgboost-vector-leaves": lambda: _xgb(TWO, own=False, multi_strategy="multi_output_tree"),
    "lightgbm": lambda: _lgb(SIGNAL),
    "lightgbm-missing-none": lambda: _lgb(SIGNAL, use_missing=False),
    "lightgbm-missing-zero": lambda: _lgb(SIGNAL, zero_as_missing=True),
    "lightgbm-sets": lambda: _lgb(CLASS, **SETS, **MULTI),
    "lightgbm-rf": lambda: _lgb(CLASS, **RF, **MULTI),
    "lightgbm-leafwise": lambda: _lgb(SIGNAL, num_leaves=300, min_data_in_leaf=1),
    "lightgbm-single-leaves": lambda: _lgb(SIGNAL, min_data_in_leaf=10000),
    "sklearn-forest": lambda: _skl(ens.RandomForestClassifier(5, random_state=0), CLASS, "predict_proba"),
    "sklearn-forest-outputs": lambda: _skl(ens.RandomForestRegressor(4, max_depth=6, random_state=0), TWO, "predict"),
    "sklearn-tree": lambda: _skl(DecisionTreeClassifier(max_depth=7, random_state=0), CLASS, "predict_proba"),
    "sklearn-boosting": lambda: _skl(ens.GradientBoostingRegressor(n_estimators=8, max_depth=4, random_state=0), SIGNAL, "predict"),
    "sklearn-boosting-classes": lambda: _skl(ens.GradientBoostingClassifier(n_estimators=3, random_state=0), CLASS, "decision_function"),
    "sklearn-hist": _hist,
    "sklearn-linear": lambda: _skl(linear_model.Ridge(), TWO, "predict", DENSE.astype(np.float64)),
    "sklearn-logistic": lambda: _skl(make_pipeline(StandardScaler(), linear_model.LogisticRegression()), CLASS > 0, "decision_function", DENSE.astype(np.float64)),
}
TREES = [name for name in CASES if name not in ("xgboost-linear", "sklearn-linear", "sklearn-logistic")]


@cache
def case(name: str) -> Case:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return CASES[name]()


@cache
def answer(name: str) -> np.ndarray:
    """Of the compiled binary, held against the interpreter."""
    c = case(name)
    return compiled(c.module, [_cast(c.module, c.rows)])["contrib"]


def tolerance(a: np.ndarray) -> float:
    return (1e-5 if a.dtype == np.float32 else 1e-9) * float(np.abs(a).max())


@pytest.mark.parametrize("name", CASES)
def test_library(name: str) -> None:
    c = case(name)
    got = answer(name)
    if c.library is not None:
        assert got.shape == c.library.shape
        np.testing.assert_allclose(got, c.library, rtol=0, atol=tolerance(got))
    np.testing.assert_allclose(got.sum(axis=-1), c.raw, rtol=0, atol=tolerance(got))
    assert np.abs(got[..., :-1]).max() > 0 or name == "lightgbm-single-leaves"


# ------------------------------------------------------------------------------------------------------- plain TreeSHAP


def _extend(path: list[tuple[int, float, float, float]], feature: int, zero: float, one: float) -> list[tuple[int, float, float, float]]:
    """EXTEND of Algorithm 2. An entry: feature, zero fraction, one fraction, weight."""
    n = len(path)
    weights = [w for *_, w in path] + [1.0 if n == 0 else 0.0]
    for i in range(n - 1, -1, -1):
        weights[i + 1] += one * weights[i] * (i + 1) / (n + 1)
        weights[i] = zero * weights[i] * (n - i) / (n + 1)
    return [(f, z, o, w) for (f, z, o, _), w in zip([*path, (feature, zero, one, 0.0)], weights)]


def _unwound(path: list[tuple[int, float, float, float]], at: int) -> list[tuple[int, float, float, float]]:
    """UNWIND of Algorithm 2."""
    n = len(path) - 1
    _, zero, one, _ = path[at]
    weights = [w for *_, w in path]
    left = weights[n]
    for i in range(n - 1, -1, -1):
        if one:
            weights[i], left = left * (n + 1) / ((i + 1) * one), weights[i] - left * (n + 1) / ((i + 1) * one) * zero * (n - i) / (n + 1)
        else:
            weights[i] = weights[i] * (n + 1) / (zero * (n - i))
    rest = [entry for i, entry in enumerate(path) if i != at]
    return [(f, z, o, w) for (f, z, o, _), w in zip(rest, weights)]


def plain(e: Ensemble, row: np.ndarray) -> np.ndarray:
    """Algorithm 2 of Lundberg et al., 2018: f64 [K, F], without the expected value."""
    out = np.zeros((e.n_outputs, e.n_features))

    def recurse(t: int, node: int, path: list[tuple[int, float, float, float]], zero: float, one: float, feature: int) -> None:
        path = _extend(path, feature, zero, one)
        if e.feature[node] < 0:
            value = e.leaf_values[e.left[node]].astype(float)
            outputs = slice(None) if len(value) == e.n_outputs else slice(e.tree_class[t], e.tree_class[t] + 1)
            for i in range(1, len(path)):
                f, z, o, _ = path[i]
                out[outputs, f] += sum(w for *_, w in _unwound(path, i)) * (o - z) * value
            return
        f = int(e.feature[node])
        children = [int(e.left[node]), int(e.right[node])]
        left = bool(e.go_left(row[f : f + 1], np.array([node]))[0])
        zero = one = 1.0
        for i in range(1, len(path)):
            if path[i][0] == f:
                _, zero, one, _ = path[i]
                path = _unwound(path, i)
                break
        for child, goes in zip(children, (left, not left)):
            recurse(t, child, path, zero * e.cover[child] / e.cover[node], one * goes, f)

    for t, root in enumerate(e.roots):
        recurse(t, int(root), [], 1.0, 1.0, -1)
    return out


def ensemble(module: Module) -> Ensemble:
    return Ensemble.of(next(op for op in module.walk() if op.name == "tree.contrib"), module)


@pytest.mark.parametrize("name", TREES)
def test_plain(name: str) -> None:
    c = case(name)
    e = ensemble(c.module)
    rows, got = c.rows[:3], answer(name)[:3].reshape(3, e.n_outputs, -1)
    if name == "sklearn-hist":  # inside it sees the categorical columns first
        inside = [4, 5, 0, 1, 2, 3]
        rows, got = rows[:, inside], got[:, :, [*inside, -1]]
    want = np.stack([plain(e, row) for row in rows])
    np.testing.assert_allclose(got[:, :, :-1], want, rtol=0, atol=tolerance(got))


# ------------------------------------------------------------------------------------------------------ one kernel, many


def contributions(name: str, rows: int = ROWS, **options: Any) -> np.ndarray:
    c = case(name)
    return load_in_process(build(c.module, Options(outputs=("contrib",), **options))).run({"input": c.rows[:rows]})["contrib"]


@pytest.mark.parametrize("name", ["xgboost-deep", "lightgbm-sets", "lightgbm-leafwise", "sklearn-forest"])
@pytest.mark.parametrize("most", [1, 7])
def test_parts(name: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trees that are cut into parts."""
    want = contributions(name)
    monkeypatch.setattr(contrib_tables, "MOST", most)
    np.testing.assert_allclose(contributions(name), want, rtol=0, atol=tolerance(want))


@pytest.mark.parametrize("name", ["xgboost-partition", "lightgbm-sets", "sklearn-forest"])
@pytest.mark.parametrize("target", ["x86-64-v3", "x86-64", "one row"])
def test_vectors(name: str, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Machines with other vectors, and none."""
    want = contributions(name)
    if target == "one row":
        monkeypatch.setattr(lower_tree_contrib, "rows_of", lambda b, dtype: 1)
    got = contributions(name, target="host" if target == "one row" else target)
    np.testing.assert_allclose(got, want, rtol=0, atol=tolerance(want))


@pytest.mark.parametrize("rows", [1, 8, 9, 17])
def test_rows(rows: int) -> None:
    assert np.array_equal(contributions("xgboost-multiclass", rows), contributions("xgboost-multiclass")[:rows])


def test_fixed_batch() -> None:
    assert np.array_equal(load_in_process(build(case("xgboost").module, Options(outputs=("contrib",), batch=1))).run({"input": case("xgboost").rows[:1]})["contrib"],
                          contributions("xgboost", 1))  # fmt: skip


# -------------------------------------------------------------------------------------------------------------- corners


def test_pipeline() -> None:
    """Scaling folds into the trees that score; the contributions are those of the columns that the last step sees."""
    e = make_pipeline(StandardScaler(), ens.RandomForestRegressor(3, max_depth=4, random_state=0)).fit(DENSE, SIGNAL)
    scaled = e[0].transform(DENSE[:ROWS]).astype(np.float32)
    got = carrot.compile(e, outputs="contrib,default").run({"input": DENSE[:ROWS]}, outputs=["contrib", "prediction"])
    want = carrot.compile(e[1], outputs="contrib").run({"input": scaled})["contrib"]
    np.testing.assert_allclose(got["contrib"], want, rtol=0, atol=1e-12)
    np.testing.assert_allclose(got["contrib"].sum(axis=1), got["prediction"], rtol=1e-12)


def test_pipeline_of_libraries() -> None:
    for part in (xgb.XGBRegressor(n_estimators=3, n_jobs=1), lgb.LGBMRegressor(n_estimators=3, n_jobs=1, verbose=-1)):
        e = make_pipeline(StandardScaler(), part).fit(DENSE.astype(np.float64), SIGNAL)
        got = carrot.compile(e, outputs="contrib").run({"input": DENSE[:ROWS].astype(np.float64)})["contrib"]
        scaled = e[0].transform(DENSE[:ROWS].astype(np.float64))
        want = part.predict(scaled, pred_contrib=True) if isinstance(part, lgb.LGBMModel) else part.get_booster().predict(xgb.DMatrix(scaled), pred_contribs=True)
        np.testing.assert_allclose(got, want, rtol=0, atol=tolerance(got))


def test_linear() -> None:
    e = linear_model.LinearRegression().fit(DENSE, SIGNAL)
    got = carrot.compile(e, outputs="contrib").run({"input": DENSE[:ROWS]})["contrib"]
    np.testing.assert_array_equal(got, np.concatenate([DENSE[:ROWS].astype(float) * e.coef_, np.full((ROWS, 1), e.intercept_)], 1))


def test_no_rows_trained() -> None:
    """Nodes that no training row of any weight came to."""
    c = _xgb(SIGNAL, weight=(X[:, 5] > 2).astype(float), min_child_weight=0, reg_lambda=0)
    got = compiled(c.module, [_cast(c.module, c.rows)])["contrib"]
    ensemble(c.module).cover[:] = 0
    none = compiled(c.module, [_cast(c.module, c.rows)])["contrib"]
    for answer in (got, none):
        assert np.isfinite(answer).all()
        np.testing.assert_allclose(answer.sum(axis=1), c.raw, rtol=0, atol=tolerance(answer))


def test_file(tmp_path: Path) -> None:
    """From every file format, with the counts that only contributions need."""
    b = xgb.train({"max_depth": 3, "nthread": 1}, xgb.DMatrix(X, SIGNAL), 3)
    want = b.predict(xgb.DMatrix(X[:ROWS]), pred_contribs=True)
    for name in ("m.json", "m.ubj"):
        b.save_model(tmp_path / name)
        got = carrot.compile(tmp_path / name, outputs="contrib").run({"input": X[:ROWS]})["contrib"]
        np.testing.assert_allclose(got, want, rtol=0, atol=tolerance(want))
    carrot.compile(tmp_path / "m.json", outputs="contrib").save(str(tmp_path / "m.so"))
    np.testing.assert_array_equal(carrot.load(str(tmp_path / "m.so")).run({"input": X[:ROWS]})["contrib"], got)


def test_refused(tmp_path: Path) -> None:
    with pytest.raises(CarrotError, match="no output set 'contrib'"):
        build(load(DecisionTreeClassifier().fit(DENSE, CLASS)), Options(outputs=("contrib",)))
    with pytest.raises(CarrotError, match="IsolationForest with the output 'contrib' is not supported"):
        carrot.compile(ens.IsolationForest(n_estimators=3).fit(DENSE), outputs="contrib")
    with pytest.raises(CarrotError, match="no output 'contrib' for the StandardScaler"):
        carrot.compile(StandardScaler().fit(DENSE), outputs="contrib")
    with pytest.raises(CarrotError, match="no output 'contrib' for the VotingRegressor"):  # its parts have contributions to scores of their own
        voters = [("a", linear_model.Ridge()), ("b", ens.RandomForestRegressor(2, max_depth=2))]
        carrot.compile(ens.VotingRegressor(voters).fit(DENSE, SIGNAL), outputs="contrib")
    b = lgb.train({"verbose": -1, "num_threads": 1}, lgb.Dataset(DENSE, SIGNAL), 2)
    text = b.model_to_string()
    count = text.split("internal_count=")[1].split()[0]
    for broken, message in {"-5": "counts of rows are not all numbers from 0", "x": "is no number"}.items():
        (tmp_path / "m.txt").write_text(text.replace(f"internal_count={count}", f"internal_count={broken}"))
        with pytest.raises(CarrotError, match=message):
            carrot.compile(tmp_path / "m.txt", outputs="contrib")
        carrot.compile(tmp_path / "m.txt")
    x = xgb.train({"nthread": 1, "max_depth": 2}, xgb.DMatrix(DENSE, SIGNAL), 1)
    x.save_model(tmp_path / "m.json")
    text = (tmp_path / "m.json").read_text()
    hessian = text.split('"sum_hessian":[')[1].split(",")[0]
    (tmp_path / "m.json").write_text(text.replace(f'"sum_hessian":[{hessian}', '"sum_hessian":[-1'))
    with pytest.raises(CarrotError, match="sum_hessian is no weight"):
        carrot.compile(tmp_path / "m.json", outputs="contrib")
