"""Every scikit-learn class that carrot reads against the estimator itself; trees bit for bit."""

from __future__ import annotations

import warnings
from functools import cache

import numpy as np
import pytest
from sklearn import linear_model as lm
from sklearn.cluster import DBSCAN
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris
from sklearn.decomposition import PCA, IncrementalPCA, TruncatedSVD
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis, QuadraticDiscriminantAnalysis
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.ensemble import (
    ExtraTreesClassifier,
    ExtraTreesRegressor,
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    IsolationForest,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.feature_selection import (
    RFE,
    RFECV,
    GenericUnivariateSelect,
    SelectFdr,
    SelectFpr,
    SelectFromModel,
    SelectFwe,
    SelectKBest,
    SelectPercentile,
    SequentialFeatureSelector,
    VarianceThreshold,
)
from sklearn.impute import SimpleImputer
from sklearn.isotonic import IsotonicRegression
from sklearn.naive_bayes import BernoulliNB, CategoricalNB, ComplementNB, GaussianNB, MultinomialNB
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    Binarizer,
    FunctionTransformer,
    MaxAbsScaler,
    MinMaxScaler,
    Normalizer,
    PolynomialFeatures,
    RobustScaler,
    StandardScaler,
)
from sklearn.svm import LinearSVC, LinearSVR
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.frontend import (
    load,
    sklearn,
    sklearn_bagging,
    sklearn_boosted,
    sklearn_calibration,
    sklearn_cluster,
    sklearn_compose,
    sklearn_curves,
    sklearn_density,
    sklearn_encode,
    sklearn_impute,
    sklearn_kernel,
    sklearn_kernel_maps,
    sklearn_meta,
    sklearn_neighbors,
    sklearn_projection,
    sklearn_text,
)
from carrot.ir.errors import CarrotError
from carrot.learn import FastFrugalTreeClassifier

R = np.random.default_rng(7)


def _holes(x, share=0.1):
    return np.where(np.random.default_rng(1).random(x.shape) < share, np.nan, x)


IRIS, IRIS_Y = load_iris(return_X_y=True)
NAMES = np.array(["setosa", "versicolor", "virginica"])[IRIS_Y]
CANCER, CANCER_Y = (a[:250] for a in load_breast_cancer(return_X_y=True))
CANCER = CANCER[:, :12]
DIABETES, DIABETES_Y = load_diabetes(return_X_y=True)
TWO = np.stack([DIABETES_Y, -DIABETES_Y * DIABETES[:, 2]], 1)
COUNTS = R.poisson(1.5, (120, 6)).astype(float)
COUNTS_Y = (COUNTS[:, 0] + COUNTS[:, 3] > 3).astype(int) + (COUNTS[:, 5] > 2)
POSITIVE = np.exp(DIABETES_Y / 200)

DATA = {
    "iris": (IRIS, IRIS_Y), "names": (IRIS, NAMES), "cancer": (CANCER, CANCER_Y.astype(bool)), "diabetes": (DIABETES, DIABETES_Y),
    "two": (DIABETES, TWO), "counts": (COUNTS, COUNTS_Y), "positive": (DIABETES, POSITIVE), "iris-nan": (_holes(IRIS), IRIS_Y),
    "diabetes-nan": (_holes(DIABETES), DIABETES_Y), "binary": (COUNTS, COUNTS_Y > 0), "one": (IRIS, np.zeros(150, int)),
}  # fmt: skip

# name of the data -> estimators on it, whose outputs carry the same bits as the estimator's
TREES = [
    ("names", DecisionTreeClassifier(random_state=0)), ("iris", ExtraTreeClassifier(random_state=0)), ("one", DecisionTreeClassifier()),
    ("iris-nan", DecisionTreeClassifier(max_depth=5, random_state=0)), ("diabetes-nan", DecisionTreeRegressor(random_state=0)),
    ("diabetes", DecisionTreeRegressor(max_leaf_nodes=9)), ("two", ExtraTreeRegressor(max_depth=6, random_state=0)),
    ("cancer", RandomForestClassifier(20, random_state=0)), ("names", RandomForestClassifier(13, max_depth=3, random_state=0)),
    ("iris-nan", RandomForestClassifier(7, random_state=0)), ("iris", ExtraTreesClassifier(9, random_state=0)),
    ("diabetes", RandomForestRegressor(11, random_state=0)), ("two", RandomForestRegressor(6, max_depth=5, random_state=0)),
    ("two", ExtraTreesRegressor(5, max_depth=5, random_state=0)), ("diabetes-nan", ExtraTreesRegressor(5, max_depth=6, random_state=0)),
    ("diabetes", RandomForestRegressor(3, criterion="absolute_error", max_depth=4, random_state=0)),
    ("diabetes", GradientBoostingRegressor(n_estimators=20, random_state=0)),
    *[("diabetes", GradientBoostingRegressor(loss=loss, n_estimators=8, learning_rate=0.3)) for loss in ("absolute_error", "huber", "quantile")],
    ("diabetes", GradientBoostingRegressor(n_estimators=5, init="zero")),
    ("diabetes-nan", HistGradientBoostingRegressor(max_iter=15)),
    *[("diabetes", HistGradientBoostingRegressor(loss=loss, max_iter=8, quantile=0.3)) for loss in ("absolute_error", "quantile")],
    ("iris", make_pipeline(VarianceThreshold(0.3), RandomForestClassifier(5, random_state=0))),
    ("diabetes-nan", make_pipeline(StandardScaler(), DecisionTreeRegressor(max_depth=7))),
    ("iris-nan", make_pipeline(SimpleImputer(), StandardScaler(), ExtraTreesClassifier(5, random_state=0))),
    ("cancer", FastFrugalTreeClassifier()),
]  # fmt: skip
# scores with the same bits, links within a few ulp
LINKED = [
    ("cancer", GradientBoostingClassifier(n_estimators=12, random_state=0)), ("names", GradientBoostingClassifier(n_estimators=6, random_state=0)),
    ("cancer", GradientBoostingClassifier(loss="exponential", n_estimators=6)), ("iris", GradientBoostingClassifier(init="zero", n_estimators=3)),
    ("cancer", GradientBoostingClassifier(init=DummyClassifier(strategy="most_frequent"), n_estimators=3)),
    ("cancer", HistGradientBoostingClassifier(max_iter=12)), ("iris-nan", HistGradientBoostingClassifier(max_iter=5, min_samples_leaf=5)),
    *[("positive", HistGradientBoostingRegressor(loss=loss, max_iter=8)) for loss in ("poisson", "gamma")],
    ("iris", IsolationForest(n_estimators=20, random_state=0)), ("iris-nan", IsolationForest(n_estimators=10, max_features=0.5, random_state=0)),
    ("diabetes", IsolationForest(n_estimators=10, max_features=3, contamination=0.1, random_state=0)),
    ("iris", IsolationForest(n_estimators=4, max_samples=1, random_state=0)), ("iris", IsolationForest(n_estimators=4, max_samples=2, random_state=0)),
]  # fmt: skip
SGD = {"random_state": 0, "max_iter": 200, "tol": 1e-3}
LINEAR = [
    *[("diabetes", e) for e in (lm.LinearRegression(), lm.Ridge(), lm.RidgeCV(), lm.Lasso(), lm.LassoCV(cv=3), lm.ElasticNet(), lm.ElasticNetCV(cv=3),
      lm.Lars(), lm.LassoLars(), lm.LassoLarsIC(), lm.OrthogonalMatchingPursuit(), lm.BayesianRidge(), lm.ARDRegression(),
      lm.HuberRegressor(max_iter=500), lm.TheilSenRegressor(max_iter=5, max_subpopulation=50, random_state=0), lm.QuantileRegressor(alpha=0.01),
      lm.LarsCV(cv=3), lm.LassoLarsCV(cv=3), lm.OrthogonalMatchingPursuitCV(cv=3),
      lm.PassiveAggressiveRegressor(random_state=0), lm.SGDRegressor(**SGD), LinearSVR(random_state=0), lm.LinearRegression(fit_intercept=False))],
    *[("two", e) for e in (lm.LinearRegression(), lm.Ridge(), lm.MultiTaskLasso(), lm.MultiTaskElasticNet(), lm.MultiTaskLassoCV(cv=3, alphas=4),
      lm.MultiTaskElasticNetCV(cv=3, alphas=4))],
    *[("positive", e) for e in (lm.PoissonRegressor(), lm.GammaRegressor(), lm.TweedieRegressor(power=0), lm.TweedieRegressor(power=1.5),
      lm.TweedieRegressor(power=0, link="log"))],
    ("diabetes", MLPRegressor(hidden_layer_sizes=(8,), activation="relu", random_state=0, max_iter=30)), ("two", MLPRegressor(hidden_layer_sizes=(5, 4), activation="tanh", random_state=0, max_iter=20)),
    ("diabetes", MLPRegressor(hidden_layer_sizes=(8,), activation="identity", random_state=0, max_iter=9)), ("diabetes", DummyRegressor()),
    ("two", DummyRegressor(strategy="median")),
    *[(data, e) for data in ("names", "binary") for e in (lm.LogisticRegression(max_iter=500), lm.SGDClassifier(**SGD),
      lm.SGDClassifier(loss="log_loss", **SGD), lm.SGDClassifier(loss="modified_huber", **SGD), lm.Perceptron(),
      lm.PassiveAggressiveClassifier(random_state=0), lm.RidgeClassifier(),
      LinearSVC(random_state=0), LinearDiscriminantAnalysis(), QuadraticDiscriminantAnalysis(reg_param=0.01), GaussianNB(), MultinomialNB(),
      ComplementNB(), BernoulliNB(binarize=1.4), MLPClassifier((6,), "logistic", random_state=0, max_iter=40),
      DummyClassifier(), DummyClassifier(strategy="most_frequent"))],
    ("binary", lm.LogisticRegression(solver="liblinear")), ("counts", BernoulliNB(binarize=None)), ("iris", lm.SGDOneClassSVM(random_state=0)),
    ("names", lm.RidgeClassifierCV()), ("names", DummyClassifier(strategy="constant", constant="virginica")),
    ("binary", lm.LogisticRegressionCV(Cs=2, cv=3, max_iter=500, use_legacy_attributes=False, scoring="accuracy")),
    ("cancer", make_pipeline(StandardScaler(), lm.LogisticRegression())), ("iris-nan", make_pipeline(SimpleImputer(), "passthrough", GaussianNB())),
    ("iris", Pipeline([("inner", make_pipeline(MinMaxScaler(), PCA(3))), ("select", SelectKBest(k=2)), ("lda", LinearDiscriminantAnalysis())])),
    ("iris", make_pipeline(LinearDiscriminantAnalysis(n_components=2), lm.LogisticRegression())),
]  # fmt: skip
EMPTY = np.where(np.arange(4) == 1, np.nan, _holes(IRIS))
DATA["empty"] = (EMPTY, IRIS_Y)
DATA["sevens"] = (np.where(np.isnan(_holes(COUNTS)), -7.0, COUNTS), COUNTS_Y)
SCALERS = [  # the same bits
    *[("iris-nan", e) for e in (StandardScaler(), StandardScaler(with_mean=False), StandardScaler(with_std=False), MinMaxScaler(),
      MinMaxScaler((-0.5, 0.3), clip=True), MaxAbsScaler(), MaxAbsScaler(clip=True), RobustScaler(), RobustScaler(with_centering=False), VarianceThreshold(0.5),
      SimpleImputer(), SimpleImputer(strategy="median"), SimpleImputer(strategy="most_frequent"), SimpleImputer(add_indicator=True),
      SimpleImputer(strategy="constant", fill_value=2.5), FunctionTransformer(), FunctionTransformer(None, validate=False))],
    ("empty", SimpleImputer()), ("empty", SimpleImputer(keep_empty_features=True)), ("empty", SimpleImputer(add_indicator=True)),
    ("sevens", SimpleImputer(missing_values=-7, strategy="median", add_indicator=True)),
    *[("iris", e) for e in (Binarizer(), Binarizer(threshold=2.3), Normalizer("max"), SelectKBest(k=2), SelectKBest(k="all"), SelectPercentile(percentile=50),
      SelectFpr(), SelectFdr(), SelectFwe(), RFE(DecisionTreeClassifier(random_state=0), n_features_to_select=2),
      RFECV(DecisionTreeClassifier(random_state=0), cv=3), SequentialFeatureSelector(DecisionTreeClassifier(random_state=0), cv=3),
      GenericUnivariateSelect(mode="k_best", param=3), SelectFromModel(DecisionTreeClassifier(random_state=0)), PolynomialFeatures(), PolynomialFeatures(3, include_bias=False),
      PolynomialFeatures((2, 4), interaction_only=True), PolynomialFeatures(9, interaction_only=True), PolynomialFeatures(0))],
]  # fmt: skip
PROJECTIONS = [
    *[("iris", e) for e in (PCA(), PCA(2, whiten=True), IncrementalPCA(2), TruncatedSVD(2), Normalizer(), Normalizer("l1"))],
    ("diabetes", make_pipeline(StandardScaler(), PCA(3))),
]  # fmt: skip


def _id(case):
    return f"{case[0]}-{str(case[1])[:60]}"


@cache
def fitted(data: str, index: int, table: str):
    e = globals()[table][index][1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return e.fit(*DATA[data])


def cases(*tables: str):
    return pytest.mark.parametrize(
        "data, estimator",
        [pytest.param(c[0], (c[0], i, t), id=f"{t}-{_id(c)}") for t in tables for i, c in enumerate(globals()[t])],
    )


def rows(module, data: np.ndarray, limit: int = 60) -> np.ndarray:
    """Data, then every threshold of the model with both its float32 and float64 neighbours, then what `accept` allows."""
    ops = [op for op in module.main.body.ops if op.name == "tree.ensemble"]
    base = np.nan_to_num(data[: limit // 2])
    blocks = [data[:limit]]
    if ops:
        feature, threshold = (module.array(ops[0].attrs[a]) for a in ("feature", "threshold"))
        split = np.flatnonzero(feature >= 0)[:: max(1, (feature >= 0).sum() // 60)]
        for i in split[feature[split] < data.shape[1]]:
            t = np.float64(threshold[i])
            f = np.float32(t)
            near = [t, np.nextafter(t, -np.inf), np.nextafter(t, np.inf), f, np.nextafter(f, np.float32(-np.inf)), np.nextafter(f, np.float32(np.inf))]
            block = base[R.integers(len(base), size=len(near))].copy()
            block[:, feature[i]] = near
            blocks.append(block)
    accept = module.main.attrs["inputs"][0]["accept"]
    odd = [0.0, -0.0, 5e-324, -1e-40, 1e-30, -1e6, 12345.678]
    odd += [np.nan] * 3 * ("nan" in accept) + [np.inf, -np.inf] * ("inf" in accept) + ([3.4e38, -3.4e38, 1e-45] if ops and ops[0].operands == module.main.body.args else [])
    for value in odd:
        block = base[R.integers(len(base), size=4)].copy()
        block[np.arange(4), R.integers(data.shape[1], size=4)] = value
        blocks.append(block)
    x = np.concatenate(blocks)
    if ops and ops[0].operands != module.main.body.args and "inf" not in accept:  # what scalers would make infinite
        x = x[~(np.abs(x) > 1e30).any(axis=1)]
    with np.errstate(over="ignore"):  # a threshold of inf (a split on missing values alone) where inf is refused
        return x[~np.isinf(x.astype(np.float32)).any(axis=1)] if "inf" not in accept else x


METHODS = {"proba": "predict_proba", "decision": "decision_function", "prediction": "predict", "transform": "transform", "score": "score_samples",
           "leaf": "apply", "n_cues": "n_cues_used", "exit_level": "exit_level"}  # fmt: skip


def check(e, module, x, out, tolerance: dict[str, float], default: float = 0.0) -> None:
    """Each output against the estimator's method: equal bits, or within tolerance (relative to the output's size)."""
    for spec in module.main.attrs["outputs"]:
        name, got = spec["name"], out[spec["name"]]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if name == "label":
                assert got.dtype == np.int32
                np.testing.assert_array_equal(np.array(spec["labels"])[got], e.predict(x))
                continue
            if name == "raw":
                want = e.decision_function(x) if hasattr(e, "decision_function") else e._raw_predict(x.astype(np.float32) if "Hist" not in str(e) else x).ravel()
            else:
                want = np.asarray(getattr(e, METHODS[name])(x))
        if name == "leaf":
            assert got.dtype == np.int32
            np.testing.assert_array_equal(got, want.reshape(len(x), -1))
            continue
        assert got.shape == want.shape, name
        rtol = tolerance.get(name, default)
        if rtol:
            np.testing.assert_allclose(got, want, rtol=rtol, atol=rtol * np.nanmax(np.abs(want[np.isfinite(want)]), initial=0), err_msg=name)
        else:
            np.testing.assert_array_equal(got, want, err_msg=name)
            np.testing.assert_array_equal(np.signbit(got), np.signbit(want), err_msg=name)


@cases("TREES")
def test_trees_have_the_same_bits(data, estimator, predict):
    e = fitted(*estimator)
    last = e[-1] if isinstance(e, Pipeline) else e
    module = sklearn.convert(e, "m", outputs="leaf" if hasattr(last, "apply") and last is e else "default")
    x = rows(module, DATA[data][0])
    check(e, module, x, predict(module, x), {})


@cases("LINKED")
def test_raw_scores_have_the_same_bits_and_links_2_ulp(data, estimator, predict):
    e = fitted(*estimator)
    module = sklearn.convert(e, "m", outputs=["default", "leaf"] if hasattr(e, "apply") else ())
    x = rows(module, DATA[data][0])
    exact = isinstance(e, IsolationForest)
    tolerance = {"proba": 1e-15, "prediction": 1e-15} | ({"decision": 1e-15, "score": 1e-15} if exact else {})
    check(e, module, x, predict(module, x), tolerance)


@cases("LINEAR")
def test_linear_models(data, estimator, predict):
    e = fitted(*estimator)
    module = sklearn.convert(e, "m")
    x = rows(module, DATA[data][0])
    check(e, module, x, predict(module, x), {}, 1e-10 if "MLP" in str(e) else 2e-12)


@cases("SCALERS")
def test_transformers_have_the_same_bits(data, estimator, predict):
    e = fitted(*estimator)
    module = sklearn.convert(e, "m")
    x = rows(module, DATA[data][0])
    check(e, module, x, predict(module, x), {})


@cases("PROJECTIONS")
def test_projections(data, estimator, predict):
    e = fitted(*estimator)
    module = sklearn.convert(e, "m")
    x = rows(module, DATA[data][0])
    check(e, module, x, predict(module, x), {}, 1e-12)


def test_linear_sums_are_within_4_ulp_of_the_exact_sum(predict):
    from fractions import Fraction

    x = DIABETES[:40] * 10.0 ** R.integers(-8, 8, (40, 10))
    e = fitted("diabetes", 0, "LINEAR")
    exact = [float(sum((Fraction(p) * Fraction(q) for p, q in zip(row, e.coef_)), Fraction(float(e.intercept_)))) for row in x]
    got = predict(sklearn.convert(e, "m"), x)["prediction"]
    assert (np.abs(got - exact) <= 4 * np.spacing(np.abs(exact))).all()


@pytest.mark.parametrize(
    "e",
    [PCA(2, whiten=True), GaussianNB(), QuadraticDiscriminantAnalysis(), LinearDiscriminantAnalysis(), lm.LogisticRegression(max_iter=300),
     SimpleImputer(), StandardScaler(), RobustScaler(), MinMaxScaler(), MLPClassifier((4,), max_iter=9), lm.SGDClassifier(), LinearSVC(),
     RandomForestClassifier(3), HistGradientBoostingClassifier(max_iter=3), lm.Ridge(), DummyRegressor()],
    ids=str,
)  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_fitted_on_float32_used_on_float64(e, predict):
    x = (_holes(IRIS) if isinstance(e, SimpleImputer) else IRIS) + 0.123
    e.fit(x.astype(np.float32), IRIS_Y)
    module = sklearn.convert(e, "m")
    check(e, module, x, predict(module, x), {}, 1e-11)


# ----------------------------------------------------------------------------------------- categories, dtypes, flags


@pytest.mark.parametrize("categories", [[0, 1, 2, 3, 4], [-3, 0, 7, 250, 100000], [0.5, 1.5, -2.25, 1e9, -0.0]])
@pytest.mark.parametrize("multiclass", [False, True])
def test_hist_gradient_boosting_categories(categories, multiclass, predict):
    r = np.random.default_rng(3)
    code, other = r.integers(5, size=(400, 2)), r.normal(size=400)
    values = np.array(categories, float)
    x = np.stack([other, values[code[:, 0]], _holes(other, 0.2), _holes(values[code[:, 1]], 0.2)], 1)
    y = (code[:, 0] % 2 + (other > 0) + (code[:, 1] == 3)) if multiclass else (code[:, 0] % 2 == (other > 0))
    e = HistGradientBoostingClassifier(max_iter=6, categorical_features=[1, 3], min_samples_leaf=5).fit(x, y)
    module = sklearn.convert(e, "m")
    out = x[:100].copy()
    for i, v in enumerate([np.nan, -1.0, 0.5, 1.25, 5.0, 300.0, 1e300, -1e300, 0.0, -0.0, 256.0]):
        out[i * 4 : i * 4 + 4, 1] = out[i * 4 + 2 : i * 4 + 6, 3] = v
    out[:9, 0] = [np.nan, np.inf, -np.inf] * 3
    check(e, module, out, predict(module, out), {"proba": 1e-15})


def test_hist_gradient_boosting_category_strings():
    import pandas as pd


    city = pd.Categorical(R.choice(["Oslo", "Ål", "", "z"], 200), categories=["z", "Oslo", "", "Ål", "never"])
    frame = pd.DataFrame({"a": R.normal(size=200), "city": city, "size": pd.Categorical(R.integers(3, 6, 200)), "plain": R.normal(size=200)})
    frame.loc[::7, ["city", "size"]] = np.nan
    y = frame["a"] + (frame["city"] == "Ål") - 2.0 * (frame["size"] == 4)
    e = HistGradientBoostingRegressor(max_iter=9, categorical_features="from_dtype", min_samples_leaf=5).fit(frame, y)
    module = sklearn.convert(e, "m")
    assert [i["columns"] for i in module.main.attrs["inputs"]] == [["a", "size", "plain"], ["city"]]
    new = frame.assign(city=frame["city"].cat.rename_categories({"z": "unseen"}))
    for table in (frame, new):
        np.testing.assert_array_equal(load_in_process(build(module, Options())).predict(table.astype({"size": float})), e.predict(table))


ALL = ["inf", "nan", "null"]


def test_input_names_dtype_and_accept():
    import pandas as pd

    frame = pd.DataFrame(IRIS, columns=["a", "b", "c", "d"])
    for e, dtype, accept in (
        (RandomForestClassifier(2), "f32", ["nan", "null"]),
        (GradientBoostingClassifier(n_estimators=1), "f32", []),
        (HistGradientBoostingClassifier(max_iter=1), "f64", ["inf", "nan", "null"]),
        (make_pipeline(StandardScaler(), lm.LogisticRegression()), "f64", []),
        (make_pipeline(StandardScaler(), RandomForestClassifier(2)), "f64", ["nan", "null"]),
        (make_pipeline(SimpleImputer(), lm.LogisticRegression()), "f64", ["nan", "null"]),
        (make_pipeline(SimpleImputer(missing_values=-1), HistGradientBoostingClassifier(max_iter=1)), "f64", []),
        (make_pipeline(MinMaxScaler(), HistGradientBoostingClassifier(max_iter=1)), "f64", ["nan", "null"]),
        (make_pipeline(SelectKBest(k=2), ExtraTreesClassifier(2)), "f32", []),
        (make_pipeline(RFE(DecisionTreeClassifier()), ExtraTreesClassifier(2)), "f32", [ALL, ALL, ["nan", "null"], ["nan", "null"]]),  # what RFE drops may be anything
        (make_pipeline(SelectFromModel(lm.LogisticRegression()), ExtraTreesClassifier(2)), "f32", []),
        (make_pipeline(FunctionTransformer(validate=True), ExtraTreesClassifier(2)), "f32", []),
        (ExtraTreeClassifier(splitter="best"), "f32", []),
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = load(e.fit(frame, NAMES), "m")
        (spec,) = module.main.attrs["inputs"]
        assert spec["columns"] == ["a", "b", "c", "d"]
        assert (module.main.body.args[0].type.dtype, spec["accept"]) == (dtype, accept), e
        labels = next(o for o in module.main.attrs["outputs"] if o["name"] == "label")
        assert labels == {"name": "label", "sets": ["default", "label"], "labels": ["setosa", "versicolor", "virginica"]}


def test_missing_option(predict):
    e = HistGradientBoostingClassifier(max_iter=3).fit(_holes(IRIS), IRIS_Y)
    x = np.where(np.isnan(_holes(IRIS)), -999.0, IRIS)
    out = predict(sklearn.convert(e, "m", missing=-999.0), x)
    np.testing.assert_array_equal(out["decision"], e.decision_function(_holes(IRIS)))
    with pytest.raises(CarrotError, match="takes no missing values"):
        sklearn.convert(lm.LogisticRegression().fit(IRIS, IRIS_Y > 0), "m", missing=-999.0)


def test_a_module_survives_its_text(predict):
    from carrot.ir.text import parse_module, print_module

    module = sklearn.convert(make_pipeline(StandardScaler(), GradientBoostingClassifier(n_estimators=3)).fit(IRIS, NAMES), "m", outputs="leaf")
    again = parse_module(print_module(module, weights=True))
    for name, want in predict(module, IRIS).items():
        np.testing.assert_array_equal(predict(again, IRIS)[name], want)


def test_every_class_of_the_tables_is_tested():
    tested = {type(e).__name__ for t in (TREES, LINKED, LINEAR, SCALERS, PROJECTIONS) for _, e in t} | {"Regex", "DatePart"}  # test_features.py
    tables = (sklearn_cluster, sklearn_density, sklearn_kernel_maps, sklearn_projection)  # test_sklearn_cluster, _maps
    tested |= {name for m in tables for t in ("PREDICTORS", "TRANSFORMERS") for name in getattr(m, t, {})} | {"RandomTreesEmbedding", "CategoricalNB"}
    others = (sklearn_kernel, sklearn_neighbors, sklearn_meta, sklearn_calibration, sklearn_bagging, sklearn_boosted)  # test_sklearn_kernel, _meta
    pipelines = (sklearn_compose, sklearn_curves, sklearn_encode, sklearn_impute, sklearn_text)  # test_sklearn_pipelines, _text
    elsewhere = {name for m in others for name in m.PREDICTORS} | {name for m in pipelines for name in m.TRANSFORMERS}
    assert (sklearn.PREDICTORS.keys() | sklearn.TRANSFORMERS.keys()) - elsewhere <= tested


def test_leaves_share_the_ensembles_arrays():
    module = sklearn.convert(RandomForestClassifier(3).fit(IRIS, IRIS_Y), "m", outputs="leaf")
    assert sum("feature" in key for key in module.weights) == 1


def test_categories_by_bayes(predict):
    """CategoricalNB cuts numbers to whole ones, and has no answer for a category that it does not know."""
    e = CategoricalNB(min_categories=9).fit(COUNTS, COUNTS_Y)
    module = sklearn.convert(e, "m")
    x = np.concatenate([COUNTS, COUNTS[:9] + 0.75, COUNTS[:1] * 0 - 0.5])
    out = predict(module, x)
    np.testing.assert_array_equal(e.classes_[out["label"]], e.predict(x))
    np.testing.assert_allclose(out["proba"], e.predict_proba(x), rtol=1e-12)
    model = load_in_process(build(module, Options()))
    for bad in (-1.0, 9.0, 1e300):
        row = COUNTS[:3].copy()
        row[1, 2] = bad
        with pytest.raises((ValueError, IndexError)):
            e.predict(row)
        with pytest.raises(CarrotError, match="'x2', row 1"):
            model.predict(row)


@pytest.mark.parametrize("e", [LinearDiscriminantAnalysis(), LinearDiscriminantAnalysis("eigen"), IsotonicRegression()], ids=str)
def test_predictors_that_transform(e):
    x = IRIS[:, 0] if isinstance(e, IsotonicRegression) else IRIS
    model = carrot.compile(e.fit(x, IRIS_Y))
    np.testing.assert_allclose(model.transform(x.reshape(150, -1)), e.transform(x), rtol=1e-12, atol=1e-12)
    np.testing.assert_array_equal(model.predict(x.reshape(150, -1)), e.predict(x))


# ------------------------------------------------------------------------------------------------------- refusals


class Doubled(lm.LinearRegression):
    def predict(self, x):
        return 2 * super().predict(x)


class Named(lm.LinearRegression):
    pass


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: DBSCAN().fit(IRIS), "class DBSCAN is not supported"),
        (lambda: lm.LogisticRegression(), "not fitted"),
        (lambda: RandomForestClassifier(), "not fitted"),
        (lambda: Doubled().fit(DIABETES, DIABETES_Y), "class Doubled is not supported"),
        (lambda: FunctionTransformer(np.hypot).fit(IRIS), "func='hypot'"),
        (lambda: DummyClassifier(strategy="stratified").fit(IRIS, IRIS_Y), "strategy='stratified'"),
        (lambda: SimpleImputer(strategy="most_frequent").fit(np.array([[b"a"], [b"b"]], object)), "not numbers"),
        (lambda: lm.SGDClassifier().fit(IRIS, IRIS_Y).sparsify(), "sparse"),
        (lambda: VarianceThreshold().fit(IRIS).set_params(threshold=99), "selects no column"),
        (lambda: PolynomialFeatures(400).fit(IRIS), "columns"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_refusals(make, message):
    with pytest.raises(CarrotError) as info:
        sklearn.convert(make(), "m")
    assert message in str(info.value)


def test_refusals_give_the_step_and_what_is_supported():
    pipe = Pipeline([("scale", StandardScaler()), ("inner", Pipeline([("last", Doubled())]))]).fit(IRIS, IRIS_Y)
    with pytest.raises(CarrotError) as info:
        sklearn.convert(pipe, "m")
    assert info.value.loc == "pipeline step 'inner', step 'last'"
    assert "supported: ARDRegression" in info.value.note
    with pytest.raises(CarrotError, match="no trees"):
        sklearn.convert(lm.Ridge().fit(IRIS, IRIS_Y), "m", outputs="leaf")


def test_a_subclass_that_changes_nothing_is_its_base(predict):
    e = Named().fit(DIABETES, DIABETES_Y)
    np.testing.assert_allclose(predict(sklearn.convert(e, "m"), DIABETES[:9])["prediction"], e.predict(DIABETES[:9]))


def test_a_duck_that_is_no_estimator_of_sklearn_is_refused():
    with pytest.raises(CarrotError, match="no model that carrot knows"):
        load(object(), "m")


@pytest.mark.parametrize(
    "field, value", [("left_child", 0), ("left_child", 10**6), ("right_child", -7), ("feature", 99), ("feature", -2), ("threshold", np.nan)]
)
def test_broken_trees_are_refused(field, value):
    from carrot.frontend.sklearn_base import Record

    e = DecisionTreeRegressor(max_depth=3).fit(DIABETES, DIABETES_Y)
    state = e.tree_.__getstate__()
    state["nodes"] = state["nodes"].copy()
    state["nodes"][field][1] = value
    tree = Record("sklearn.tree._tree", "Tree", state)
    broken = Record("sklearn.tree", "DecisionTreeRegressor", {**e.__dict__, "tree_": tree})
    with pytest.raises(CarrotError, match="tree"):
        sklearn.convert(broken, "m")
