"""Estimators that predict with others (voting, stacking, calibration, several outputs, bagging, XGBoost and LightGBM inside) against scikit-learn."""

from __future__ import annotations

import sys
import warnings
from functools import cache
from pathlib import Path

import lightgbm
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import xgboost
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import TransformedTargetRegressor
from sklearn.datasets import load_diabetes, load_iris
from sklearn.ensemble import (
    AdaBoostClassifier,
    AdaBoostRegressor,
    BaggingClassifier,
    BaggingRegressor,
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
    StackingClassifier,
    StackingRegressor,
    VotingClassifier,
    VotingRegressor,
)
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.frozen import FrozenEstimator
from sklearn.gaussian_process import GaussianProcessClassifier
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression, RANSACRegressor, Ridge, RidgeClassifier
from sklearn.metrics import f1_score, make_scorer
from sklearn.model_selection import (
    FixedThresholdClassifier,
    GridSearchCV,
    HalvingGridSearchCV,
    HalvingRandomSearchCV,
    RandomizedSearchCV,
    TunedThresholdClassifierCV,
)
from sklearn.multiclass import OneVsOneClassifier, OneVsRestClassifier, OutputCodeClassifier
from sklearn.multioutput import ClassifierChain, MultiOutputClassifier, MultiOutputRegressor, RegressorChain
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import (
    FunctionTransformer,
    MaxAbsScaler,
    MinMaxScaler,
    PowerTransformer,
    QuantileTransformer,
    RobustScaler,
    StandardScaler,
)
from sklearn.semi_supervised import SelfTrainingClassifier
from sklearn.svm import SVC, LinearSVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier

import carrot
from carrot.frontend import load, sklearn, sklearn_bagging, sklearn_boosted, sklearn_calibration, sklearn_meta
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from estimator_check import check, check_model, check_skops  # noqa: E402

IRIS, IRIS_Y = load_iris(return_X_y=True)
NAMES = np.array(["setosa", "versicolor", "virginica"])[IRIS_Y]
DIABETES, DIABETES_Y = load_diabetes(return_X_y=True)
LARGE = IRIS[:, 0] > 5.8
DATA = {
    "iris": (IRIS, NAMES), "two": (IRIS, NAMES != "setosa"), "codes": (IRIS, IRIS_Y), "diabetes": (DIABETES, DIABETES_Y), "column": (DIABETES[:, 2:3], DIABETES_Y),
    "both": (DIABETES, np.stack([DIABETES_Y, -DIABETES_Y * DIABETES[:, 2]], 1)), "texts": (IRIS, np.stack([NAMES, np.where(LARGE, "large", "setosa")], 1)),
    "labels": (IRIS, np.stack([IRIS_Y > 0, LARGE, IRIS[:, 1] > 3, IRIS_Y >= 0], 1).astype(int)), "unlabelled": (IRIS, np.where(np.arange(150) % 3, IRIS_Y, -1)),
    "chain": (IRIS, np.stack([IRIS_Y > 0, LARGE, IRIS[:, 1] > 3], 1).astype(int)),
}  # fmt: skip


def logistic():
    return LogisticRegression(max_iter=500)


def tree(depth=3, **options):
    return DecisionTreeClassifier(max_depth=depth, random_state=0, **options)


def regression_tree(depth=3):
    return DecisionTreeRegressor(max_depth=depth, random_state=0)


def three(**last):
    return [("logistic", logistic()), ("tree", tree()), ("bayes", GaussianNB())] + list(last.items())


XGB = {"n_estimators": 4, "max_depth": 3, "n_jobs": 1}
LGBM = {"n_estimators": 4, "verbose": -1, "n_jobs": 1}
VOTES = [
    *[(data, VotingClassifier(three(gone="drop"), voting=v, weights=w)) for data in ("iris", "two") for v, w in (("hard", None), ("hard", [1, 2, 0.5, 9]), ("soft", [1, 2, 0.5, 9]))],
    ("iris", VotingClassifier([("svc", LinearSVC()), ("forest", RandomForestClassifier(3, random_state=0))])), ("iris", VotingClassifier(three(), voting="soft")),
    *[("diabetes", VotingRegressor([("ridge", Ridge()), ("tree", regression_tree())], weights=w)) for w in (None, [1, 3])],
    *[(data, StackingClassifier([("svc", SVC()), ("forest", RandomForestClassifier(3, random_state=0)), ("ridge", RidgeClassifier())], passthrough=p, cv=2)) for data in ("iris", "two") for p in (False, True)],
    ("iris", StackingClassifier([("svc", LinearSVC()), ("tree", tree())], stack_method="predict", final_estimator=tree(), cv=2)),
    ("diabetes", StackingRegressor([("ridge", Ridge()), ("tree", regression_tree())], cv=2)),
    ("diabetes", StackingRegressor([("knn", KNeighborsRegressor(3)), ("ridge", Ridge())], cv=2, passthrough=True, final_estimator=HistGradientBoostingRegressor(max_iter=4))),
]  # fmt: skip
CALIBRATED = [
    *[(data, CalibratedClassifierCV(base, method=m, cv=2, ensemble=n)) for m in ("sigmoid", "isotonic", "temperature") for data in ("iris", "two")
      for base, n in ((LinearSVC(), True), (GaussianNB(), False))],
    ("iris", CalibratedClassifierCV(FrozenEstimator(logistic().fit(IRIS, NAMES)), method="isotonic")), ("column", IsotonicRegression(out_of_bounds="nan")),
    ("column", IsotonicRegression(out_of_bounds="clip", increasing=False)),
]  # fmt: skip
OUTPUTS = [
    ("texts", MultiOutputClassifier(logistic())), ("chain", MultiOutputClassifier(LinearSVC())), ("both", MultiOutputRegressor(HistGradientBoostingRegressor(max_iter=3))), ("both", MultiOutputRegressor(Ridge())),
    *[("chain", ClassifierChain(logistic(), order=[2, 0, 1], chain_method=m)) for m in ("predict", "predict_proba", "decision_function")],
    ("both", RegressorChain(Ridge(), order=[1, 0])), ("both", RegressorChain(regression_tree())), ("chain", ClassifierChain(tree())),
    *[(data, OneVsRestClassifier(base)) for data in ("iris", "two", "labels") for base in (logistic(), tree(), Ridge())], ("labels", OneVsRestClassifier(LinearSVC())),
    *[(data, OneVsOneClassifier(base)) for data in ("iris", "two") for base in (LinearSVC(), GaussianNB(), tree())],
    *[("diabetes", TransformedTargetRegressor(Ridge(), transformer=t)) for t in (StandardScaler(), MinMaxScaler(), RobustScaler(), MaxAbsScaler(), PowerTransformer(), PowerTransformer("box-cox", standardize=False))],
    ("diabetes", TransformedTargetRegressor(Ridge(), func=np.log1p, inverse_func=np.expm1)), ("diabetes", TransformedTargetRegressor(regression_tree(), func=np.sqrt, inverse_func=np.square)),
    *[(data, e) for data in ("texts", "labels") for e in (RandomForestClassifier(4, max_depth=4, random_state=0), tree())],
    *[("labels", e) for e in (RidgeClassifier(), MLPClassifier((4,), random_state=0, max_iter=60))],
    ("both", TransformedTargetRegressor(Ridge())), ("both", TransformedTargetRegressor(Ridge(), transformer=PowerTransformer())),
]  # fmt: skip
SAME = [  # members that numpy would take apart: as many trees each
    *[("iris", VotingClassifier([("forest", RandomForestClassifier(3, random_state=0)), ("more", RandomForestClassifier(3, max_depth=2, random_state=1))], voting=v)) for v in ("hard", "soft")],
    ("diabetes", VotingRegressor([("forest", RandomForestRegressor(3, random_state=0)), ("more", RandomForestRegressor(3, max_depth=2, random_state=1))], weights=[1, 3])),
    ("diabetes", StackingRegressor([("forest", RandomForestRegressor(3, random_state=0)), ("more", RandomForestRegressor(3, max_depth=2, random_state=1))], cv=2)),
    ("both", MultiOutputRegressor(GradientBoostingRegressor(n_estimators=3))), ("both", RegressorChain(RandomForestRegressor(3, random_state=0))),
    ("texts", MultiOutputClassifier(RandomForestClassifier(3, random_state=0))), ("iris", OneVsRestClassifier(RandomForestClassifier(3, random_state=0))),
    ("iris", OneVsOneClassifier(GradientBoostingClassifier(n_estimators=3))), ("chain", ClassifierChain(RandomForestClassifier(3, random_state=0))),
    ("iris", BaggingClassifier(RandomForestClassifier(3, random_state=0), 2, random_state=0)),
]  # fmt: skip
INITS = [
    *[("diabetes", GradientBoostingRegressor(init=init, n_estimators=4)) for init in (Ridge(), make_pipeline(StandardScaler(), KNeighborsRegressor(3)), regression_tree())],
    *[(data, GradientBoostingClassifier(init=init, n_estimators=4)) for data in ("iris", "two") for init in (LogisticRegression(C=0.01), tree())],
    ("two", GradientBoostingClassifier(init=GaussianNB(var_smoothing=1.0), loss="exponential", n_estimators=4)),
]  # fmt: skip
SEARCHES = [
    ("iris", GridSearchCV(make_pipeline(StandardScaler(), SVC()), {"svc__C": [0.1, 1]}, cv=2)), ("diabetes", RandomizedSearchCV(regression_tree(), {"max_depth": [2, 3]}, n_iter=1, cv=2)),
    ("iris", make_pipeline(StandardScaler(), GridSearchCV(logistic(), {"C": [1, 0.1]}, cv=2))), ("iris", HalvingGridSearchCV(tree(), {"max_depth": [2, 3]}, cv=2)), ("iris", HalvingRandomSearchCV(tree(), {"max_depth": [2, 3]}, cv=2, random_state=0)),
    ("unlabelled", SelfTrainingClassifier(logistic())), ("diabetes", RANSACRegressor(random_state=0)),
    *[("two", FixedThresholdClassifier(e, **o)) for e, o in ((logistic(), {"threshold": 0.3}), (logistic(), {"threshold": 0.3, "pos_label": False}), (LinearSVC(), {}),
      (LinearSVC(), {"pos_label": False, "threshold": 0.2}), (tree(), {"response_method": "predict_proba"}), (FrozenEstimator(logistic().fit(IRIS, NAMES != "setosa")), {"threshold": 0.9}))],
    *[("two", TunedThresholdClassifierCV(tree(2), scoring=s, cv=3)) for s in ("balanced_accuracy", "f1", make_scorer(f1_score, pos_label=False))],
    *[("iris", OutputCodeClassifier(e, code_size=n, random_state=0)) for e, n in ((logistic(), 1.5), (tree(2), 3))],
    ("iris", FrozenEstimator(logistic().fit(IRIS, NAMES))), ("two", GaussianProcessClassifier()), ("iris", GaussianProcessClassifier(ConstantKernel(4.0) * RBF() + WhiteKernel(0.1))), ("iris", GaussianProcessClassifier(multi_class="one_vs_one")),
]  # fmt: skip
BAGS = [
    *[("iris", BaggingClassifier(base, 5, random_state=0, max_features=0.5, max_samples=0.1)) for base in (tree(), logistic(), LinearSVC(), ExtraTreeClassifier(max_depth=3, random_state=0), make_pipeline(StandardScaler(), SVC()))],
    ("two", BaggingClassifier(logistic(), 5, random_state=0, bootstrap_features=True)), ("two", BaggingClassifier(random_state=0, n_estimators=4)),
    ("iris", BaggingClassifier(KNeighborsClassifier(2), 6, max_samples=5, random_state=1)), ("iris", BaggingClassifier(tree(), 8, max_samples=4, random_state=1)),  # parts that miss classes
    *[(data, AdaBoostClassifier(base, n_estimators=5, random_state=0)) for data in ("iris", "two") for base in (tree(2), logistic())],
    *[("diabetes", BaggingRegressor(base, 5, random_state=0, max_features=0.5)) for base in (None, Ridge())],
    *[("diabetes", AdaBoostRegressor(base, n_estimators=9, random_state=0)) for base in (None, Ridge())], ("diabetes", AdaBoostRegressor(regression_tree(), n_estimators=8, random_state=1)),
]  # fmt: skip
BOOSTED = [
    ("codes", make_pipeline(StandardScaler(), xgboost.XGBClassifier(**XGB))), ("iris", make_pipeline(StandardScaler(), lightgbm.LGBMClassifier(**LGBM))),
    ("diabetes", make_pipeline(MinMaxScaler(), xgboost.XGBRegressor(**XGB))), ("diabetes", make_pipeline(StandardScaler(), lightgbm.LGBMRegressor(**LGBM))),
    ("diabetes", make_pipeline(MinMaxScaler(), xgboost.XGBRFRegressor(**XGB))), ("two", CalibratedClassifierCV(xgboost.XGBRFClassifier(**XGB), cv=2)),
    ("iris", VotingClassifier([("logistic", logistic()), ("xgb", xgboost.XGBClassifier(**XGB)), ("lgbm", lightgbm.LGBMClassifier(**LGBM))], voting="soft")),
    ("diabetes", VotingRegressor([("xgb", xgboost.XGBRegressor(**XGB)), ("tree", regression_tree())], weights=[1, 3])), ("both", MultiOutputRegressor(xgboost.XGBRegressor(**XGB))),
    ("iris", GridSearchCV(lightgbm.LGBMClassifier(**LGBM), {"num_leaves": [3, 4]}, cv=2)), ("iris", StackingClassifier([("lgbm", lightgbm.LGBMClassifier(**LGBM)), ("bayes", GaussianNB())], cv=2)),
]  # fmt: skip


@cache
def fitted(data: str, index: int, table: str):
    e = globals()[table][index][1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return e if isinstance(e, FrozenEstimator) else e.fit(*DATA[data])


def rows(data: str) -> np.ndarray:
    r, x = np.random.default_rng(2), DATA[data][0]
    near = x[r.integers(len(x), size=60)] + 0.1 * x.std(0) * r.normal(size=(60, x.shape[1]))
    return np.concatenate([x[::5], near, near[:5] * 3, 0 * near[:2] - 1])


def cases(*tables: str):
    return pytest.mark.parametrize(
        "data, index, table",
        [pytest.param(c[0], i, t, id=f"{t}-{i}-{c[0]}-{' '.join(str(c[1]).split())[:60]}") for t in tables for i, c in enumerate(globals()[t])],
    )


@cases("VOTES", "CALIBRATED", "OUTPUTS", "SAME", "SEARCHES", "BAGS")
@pytest.mark.filterwarnings("ignore")
def test_predictions(data, index, table, predict):
    e = fitted(data, index, table)
    module = sklearn.convert(e, "m")
    x = rows(data)
    check(e, module, x, predict(module, x), 1e-9)


@cases("INITS")
@pytest.mark.filterwarnings("ignore")
def test_boosting_that_starts_from_an_estimator(data, index, table, predict):
    """It is given float32, and some compute in it: of a probability next to 1 there is then nothing left to take the logit of."""
    e, x = fitted(data, index, table), DATA[data][0][::3].astype(np.float32).astype(np.float64)
    module = sklearn.convert(e, "m")
    check(e, module, x, predict(module, x), 2e-6)
    with pytest.raises(CarrotError, match="and the output 'contrib' is not supported"):
        sklearn.convert(e, "m", outputs="contrib")


@cases("BOOSTED")
@pytest.mark.filterwarnings("ignore")
def test_xgboost_and_lightgbm_inside(data, index, table):
    """XGBoost computes in float32: the interpreter's links are not as near as the fixture `predict` asks of a float64 output."""
    e, x = fitted(data, index, table), rows(data)
    model = carrot.compile(e)
    for method in ("predict", "predict_proba", "decision_function"):
        if hasattr(e, method):
            got, want = getattr(model, method)(x), getattr(e, method)(x)
            assert got.shape == want.shape
            if want.dtype.kind == "f":
                np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-6 * np.abs(want).max(), err_msg=method)
            else:
                np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize(
    "e",
    [BaggingClassifier(tree(), 5, random_state=0), BaggingRegressor(regression_tree(), 5, random_state=0, max_features=0.5), AdaBoostClassifier(tree(2), n_estimators=5, random_state=0)],
    ids=lambda e: type(e).__name__,
)
def test_many_trees_are_one_ensemble_with_the_same_bits(e, predict):
    x, y = DATA["diabetes" if isinstance(e, BaggingRegressor) else "iris"]
    module = sklearn.convert(e.fit(x, y), "m")
    assert sum(op.name == "tree.ensemble" for op in module.walk()) == 1
    name, method = ("prediction", e.predict) if isinstance(e, BaggingRegressor) else ("proba", e.predict_proba) if isinstance(e, BaggingClassifier) else ("decision", e.decision_function)
    np.testing.assert_array_equal(predict(module, x)[name], method(x))


@pytest.mark.parametrize("base", [None, regression_tree(None)], ids=str)
def test_the_median_of_ada_boost_where_predictions_are_equal(base, predict):
    x, y = np.round(DIABETES * 20), np.round(DIABETES_Y / 50)
    e = AdaBoostRegressor(base, n_estimators=12, random_state=0).fit(x, y)
    np.testing.assert_array_equal(predict(sklearn.convert(e, "m"), x)["prediction"], e.predict(x))


@pytest.mark.parametrize(
    "e",
    [VotingClassifier(three(), voting="soft"), StackingClassifier([("a", logistic()), ("b", tree())], cv=2), CalibratedClassifierCV(GaussianNB(), cv=2),
     OneVsRestClassifier(logistic()), OneVsOneClassifier(logistic()), BaggingClassifier(logistic(), 3), AdaBoostClassifier(n_estimators=3), GridSearchCV(logistic(), {"C": [1]}, cv=2)],
    ids=lambda e: type(e).__name__,
)  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_classifiers_as_users_see_them(e):
    frame = pd.DataFrame(IRIS, columns=["a", "b", "c", "d"])
    e.fit(frame, NAMES)
    mixed = frame[["d", "b", "a", "c"]].iloc[::7]
    np.testing.assert_array_equal(carrot.compile(e).predict(mixed), e.predict(frame.iloc[::7]))
    check_model(e.fit(IRIS, NAMES), IRIS)


@pytest.mark.parametrize("e", [MultiOutputClassifier(logistic()), MultiOutputRegressor(Ridge()), ClassifierChain(logistic())], ids=lambda e: type(e).__name__)
def test_several_outputs_as_users_see_them(e):
    x, y = DATA[{"MultiOutputClassifier": "texts", "MultiOutputRegressor": "both", "ClassifierChain": "chain"}[type(e).__name__]]
    e.fit(x, y)
    check_model(e, x)
    model = carrot.compile(e)
    if isinstance(e, MultiOutputClassifier):
        np.testing.assert_array_equal(model.predict(x), e.predict(x))
        for got, want in zip(model.predict_proba(x), e.predict_proba(x), strict=True):
            np.testing.assert_allclose(got, want, rtol=1e-12)


@pytest.mark.parametrize("leaves", [(8, 16), (16, 16), (16, 8, 16), (2, 3, 4, 5, 6, 7), (3, 100, 100), (9, 12, 300, 15, 14)], ids=str)
def test_trees_side_by_side(leaves):
    """Ensembles of one table, whose kernels become one; each for few rows and for many, of rows and of columns."""
    e = MultiOutputRegressor(regression_tree()).fit(DIABETES, np.stack([DIABETES_Y] * len(leaves), 1))
    e.estimators_ = [DecisionTreeRegressor(max_leaf_nodes=n, random_state=0).fit(DIABETES, DIABETES_Y * (i + 1)) for i, n in enumerate(leaves)]
    many, model = np.concatenate([DIABETES] * 3), carrot.compile(e)
    for n in (0, 1, 2, 9, 63, 64, 65, 511, 1300):
        for x in (many[:n], np.asfortranarray(many[:n]), many[:n].astype(np.float32), pd.DataFrame(many[:n])):
            want = np.stack([t.predict(np.asarray(x)) for t in e.estimators_], 1) if n else np.zeros((0, len(leaves)))
            np.testing.assert_array_equal(model.predict(x), want, err_msg=f"{n} rows, {type(x).__name__}")


def test_trees_one_after_the_other():
    """Columns serve the trees that read the table from two rows on; the one behind them is still a kernel for few rows then."""
    x = np.random.default_rng(0).normal(size=(436, 15)).round(2)
    e = StackingClassifier([("a", tree(5)), ("b", tree(7))], final_estimator=tree(5), cv=2).fit(x, x @ np.arange(15) > 0)
    model = carrot.compile(e)
    for n in (1, 2, 3, 20, 62, 63, 64, 65, 436):
        for form in (x[:n], np.asfortranarray(x[:n]), pa.table({f"x{i}": c for i, c in enumerate(x[:n].T)})):
            np.testing.assert_allclose(model.predict_proba(form), e.predict_proba(x[:n]), rtol=1e-12, err_msg=f"{n} rows, {type(form).__name__}")


def test_tables_of_leaves_that_are_gathered():
    """Of kernels that become one, too."""
    e, ups = MultiOutputRegressor(regression_tree()).fit(DIABETES, np.stack([DIABETES_Y] * 6, 1)), [DIABETES_Y, -DIABETES_Y]
    e.estimators_ = [t for y in ups for t in GradientBoostingRegressor(n_estimators=3, random_state=0).fit(DIABETES, y).estimators_[:, 0]]
    for n in (1, 200):
        np.testing.assert_array_equal(carrot.compile(e).predict(DIABETES[:n]), np.stack([t.predict(DIABETES[:n]) for t in e.estimators_], 1))


def test_nan_reaches_the_parts_that_take_it(predict):
    holes = np.where(np.random.default_rng(1).random(IRIS.shape) < 0.1, np.nan, IRIS)
    for e in (BaggingClassifier(tree(), 4, random_state=0), VotingClassifier([("a", tree()), ("b", RandomForestClassifier(3, random_state=0))], voting="soft")):
        module = sklearn.convert(e.fit(holes, NAMES), "m")
        np.testing.assert_allclose(predict(module, holes)["proba"], e.predict_proba(holes), rtol=1e-14)
        assert "nan" in module.main.attrs["inputs"][0]["accept"]


def test_a_missing_value_of_xgboost_inside_a_pipeline(predict):
    x = np.where(np.random.default_rng(1).random(IRIS.shape) < 0.1, -1.0, IRIS)
    e = make_pipeline(FunctionTransformer(), xgboost.XGBClassifier(missing=-1.0, **XGB)).fit(x, IRIS_Y)
    np.testing.assert_allclose(predict(sklearn.convert(e, "m"), x)["proba"], e.predict_proba(x), rtol=1e-6)


@pytest.mark.parametrize(
    "e",
    [VotingClassifier(three(), voting="soft"), StackingClassifier([("a", logistic()), ("b", tree())], cv=2), CalibratedClassifierCV(GaussianNB(), cv=2, method="isotonic"),
     CalibratedClassifierCV(LinearSVC(), cv=2, method="temperature"), OneVsRestClassifier(logistic()), OneVsOneClassifier(LinearSVC()), BaggingClassifier(tree(), 3),
     AdaBoostClassifier(n_estimators=3), GridSearchCV(logistic(), {"C": [1]}, cv=2), GaussianProcessClassifier(), MultiOutputClassifier(tree()), ClassifierChain(tree())],
    ids=lambda e: type(e).__name__,
)  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_skops(e):
    e.fit(*DATA["chain" if isinstance(e, (MultiOutputClassifier, ClassifierChain)) else "iris"])
    check_skops(e, sklearn.convert(e, "m"))


@pytest.mark.parametrize(
    "make, message, loc",
    [
        (lambda: VotingClassifier([("a", logistic()), ("b", KNeighborsClassifier(metric="canberra"))]).fit(IRIS, NAMES), "metric='canberra'", "estimator 'b'"),
        (lambda: make_pipeline(StandardScaler(), BaggingClassifier(SVC(kernel=_custom), 2)).fit(IRIS, NAMES), "kernel=_custom", "pipeline step 'baggingclassifier', estimator 0"),
        (lambda: make_pipeline(StandardScaler(), GridSearchCV(logistic(), {"C": [1]}, cv=2, refit=False)).fit(IRIS, NAMES), "refit=False", "pipeline step 'gridsearchcv'"),
        (lambda: TransformedTargetRegressor(Ridge(), transformer=QuantileTransformer(n_quantiles=5)).fit(DIABETES, DIABETES_Y), "the transformer QuantileTransformer", None),
        (lambda: TransformedTargetRegressor(Ridge(), func=np.cbrt, inverse_func=_cube).fit(DIABETES, DIABETES_Y), "inverse_func=_cube", None),
        (lambda: IsotonicRegression(out_of_bounds="raise").fit(DIABETES[:, 2:3], DIABETES_Y), "out_of_bounds='raise'", None),
        (lambda: OneVsOneClassifier(Ridge()).fit(IRIS, NAMES), "OneVsOneClassifier with a regressor", None),
        (lambda: VotingClassifier(three()), "n_features_in_|estimators_", None),
        (lambda: StackingClassifier([("tree", tree())]), "estimators_", None),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_refusals(make, message, loc):
    with pytest.raises(CarrotError, match=message.replace("(", r"\(")) as info:
        sklearn.convert(make(), "m")
    assert loc is None or info.value.loc == loc


def _custom(x, y):
    return x @ y.T


def _cube(x):
    return x**3


def test_leaves_of_parts_are_no_output():
    with pytest.raises(CarrotError, match="no trees"):
        sklearn.convert(VotingClassifier([("a", tree()), ("b", tree())]).fit(IRIS, NAMES), "m", outputs="leaf")
    pipe = make_pipeline(StandardScaler(), xgboost.XGBClassifier(**XGB)).fit(IRIS, IRIS_Y)
    assert "leaf" in [o["name"] for o in load(pipe, "m", outputs="leaf").main.attrs["outputs"]]


def test_every_class_of_the_tables_is_tested():
    tables = (VOTES, CALIBRATED, OUTPUTS, SEARCHES, BAGS, BOOSTED)
    seen = " ".join(repr(e) for t in tables for _, e in t)
    classes = {name for m in (sklearn_meta, sklearn_calibration, sklearn_bagging, sklearn_boosted) for name in m.PREDICTORS}
    rankers, inner = {"XGBRanker", "LGBMRanker"}, {"_ConstantPredictor"}  # rankers as regressors; the other is in "labels"
    assert [c for c in classes - rankers - inner if f"{c}(" not in seen] == []
