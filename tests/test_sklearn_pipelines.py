"""scikit-learn pipelines over tables of numbers and text, from the binary, against the estimators: what they raise for, the binary refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import skops.io
from sklearn.compose import ColumnTransformer, make_column_selector, make_column_transformer
from sklearn.decomposition import PCA
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier, RandomForestClassifier, RandomForestRegressor
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.impute import IterativeImputer, KNNImputer, MissingIndicator, SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline, make_union
from sklearn.preprocessing import (
    Binarizer,
    FunctionTransformer,
    KBinsDiscretizer,
    LabelBinarizer,
    LabelEncoder,
    MaxAbsScaler,
    MinMaxScaler,
    MultiLabelBinarizer,
    Normalizer,
    OneHotEncoder,
    OrdinalEncoder,
    PolynomialFeatures,
    PowerTransformer,
    QuantileTransformer,
    RobustScaler,
    SplineTransformer,
    StandardScaler,
    TargetEncoder,
)
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load, sklearn, sklearn_compose, sklearn_curves, sklearn_encode, sklearn_impute
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import REFUSED
from carrot.ir.types import DTYPES

pytestmark = pytest.mark.filterwarnings("ignore")
R = np.random.default_rng(5)
N = 240
TABLE = pd.DataFrame(
    {
        "age": np.where(R.random(N) < 0.15, np.nan, R.normal(40, 10, N)),
        "fare": R.exponential(30, N) + 0.01,
        "city": R.choice(["Oslo", "Bergen", "Ål", "", "a rather long name of a city"], N),
        "sex": R.choice(["m", "f", None], N, p=[0.4, 0.4, 0.2]),
        "class": R.integers(1, 4, N),
        "ok": R.random(N) < 0.5,
    }
)
OBJECTS = TABLE.astype({"city": object}).assign(sex=TABLE["sex"].astype(object).where(TABLE["sex"].notna(), None))
TARGET = np.where(TABLE["fare"] + TABLE["age"].fillna(30) + 10 * (TABLE["city"] == "Oslo") > 70, "yes", "no")
LEVELS = np.select([TABLE["fare"] > 40, TABLE["city"] == "Ål"], ["high", "mid"], "low")
AMOUNT = TABLE["fare"].to_numpy() * (1 + (TABLE["sex"] == "f"))
NUMBERS, TEXTS = ["age", "fare"], ["city", "sex"]
ODD = {
    "age": [np.nan, 0.0, -0.0, -3.5, 1e6, 1e30, np.inf], "fare": [np.nan, 0.0, 1e-300, -2.0, 1e6, -np.inf], "class": [9, 0, 2.5, np.nan, -1],
    "city": [None, "", "unseen", "oslo", "Oslo ", "Ål", "Å"], "sex": [None, "", "x", "m", "F"],
}  # fmt: skip


def onehot(**options):
    return OneHotEncoder(**{"handle_unknown": "ignore", **options})


def columns(*rest, **options):
    return ColumnTransformer([("num", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), NUMBERS), ("cat", onehot(), TEXTS), *rest], **options)


ALL = list(TABLE)
# columns of the table, target (None: a transformer), estimator
PIPELINES = {
    "logistic": (ALL, TARGET, lambda: make_pipeline(columns(), LogisticRegression())),
    "default-encoder": (ALL, TARGET, lambda: make_pipeline(make_column_transformer((OneHotEncoder(), ["city", "class"]), remainder="drop"), LogisticRegression())),
    "forest": (ALL, LEVELS, lambda: make_pipeline(columns(remainder="passthrough"), RandomForestClassifier(7, random_state=0))),
    "boosting": (ALL, TARGET, lambda: make_pipeline(columns(("rest", "passthrough", [-2])), GradientBoostingClassifier(n_estimators=5))),
    "hist": (["age", "city", "class"], LEVELS, lambda: make_pipeline(ColumnTransformer([("o", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=np.nan), ["city"])], remainder="passthrough"), HistGradientBoostingClassifier(max_iter=5))),
    "remainder": (ALL, TARGET, lambda: make_pipeline(ColumnTransformer([("cat", onehot(), slice("city", "sex"))], remainder=SimpleImputer()), RandomForestClassifier(5, random_state=0))),
    "mask": (ALL, AMOUNT, lambda: make_pipeline(ColumnTransformer([("a", "passthrough", [False, True, False, False, False, True]), ("b", TargetEncoder(), slice(2, 4)), ("d", "drop", ["age"])]), Ridge())),
    "selectors": (ALL, TARGET, lambda: make_pipeline(ColumnTransformer([("n", SimpleImputer(add_indicator=True), make_column_selector(dtype_include="number")), ("t", onehot(drop="first"), make_column_selector(pattern="city"))]), GaussianNB())),
    "nested": (ALL, TARGET, lambda: Pipeline([("prep", ColumnTransformer([("inner", make_pipeline(ColumnTransformer([("fill", SimpleImputer(strategy="constant", fill_value="none"), [1])], remainder="passthrough"), onehot()), TEXTS), ("n", FeatureUnion([("scale", make_pipeline(SimpleImputer(), StandardScaler())), ("flag", MissingIndicator())]), ["age"])])), ("pick", SelectKBest(f_classif, k=4)), ("tree", DecisionTreeClassifier(max_depth=4))])),
    "chained": (ALL, TARGET, lambda: make_pipeline(ColumnTransformer([("t", SimpleImputer(strategy="most_frequent"), ["sex", "city"])], remainder="passthrough"), ColumnTransformer([("c", onehot(), [0, 1]), ("n", SimpleImputer(), [2, 3, 4])]), LogisticRegression())),
    "numeric": (["age", "fare", "class"], TARGET, lambda: make_pipeline(ColumnTransformer([("i", SimpleImputer(), ["age"])], remainder="passthrough"), PolynomialFeatures(2), MinMaxScaler(), LogisticRegression())),
    "functions": (["age", "fare"], TARGET, lambda: make_pipeline(ColumnTransformer([("i", SimpleImputer(), ["age"]), ("l", FunctionTransformer(np.log), ["fare"])]), StandardScaler(), LogisticRegression())),
    "wild-forest": (["age"], TARGET, lambda: make_pipeline(SimpleImputer(), FunctionTransformer(np.exp), RandomForestClassifier(3, random_state=0))),
    "bins": (["fare", "class"], TARGET, lambda: make_pipeline(make_union(KBinsDiscretizer(4), SplineTransformer(), PowerTransformer(), QuantileTransformer(n_quantiles=20)), LogisticRegression(max_iter=2000))),
    "pca": (ALL, AMOUNT, lambda: make_pipeline(columns(sparse_threshold=0), PCA(3), RandomForestRegressor(4, random_state=0))),
    "pandas-output": (ALL, TARGET, lambda: make_pipeline(ColumnTransformer([("num", make_pipeline(SimpleImputer(), RobustScaler()), NUMBERS), ("cat", onehot(sparse_output=False), TEXTS)], verbose_feature_names_out=False).set_output(transform="pandas"), LogisticRegression())),
}  # fmt: skip
ENCODERS = {
    "error": (["city", "class", "sex"], None, lambda: OneHotEncoder()),
    "ignore": (["city", "class", "sex", "age"], None, lambda: onehot(max_categories=9)),
    "first": (["city", "sex", "class"], None, lambda: onehot(drop="first")),
    "binary": (["ok", "class", "sex"], None, lambda: onehot(drop="if_binary", sparse_output=False)),
    "dropped": (["sex", "class"], None, lambda: OneHotEncoder(drop=["f", 2])),
    "single": (["city"], None, lambda: onehot(categories=[["Oslo", "Ål", "Bergen"]])),
    "infrequent": (["city", "class", "sex"], None, lambda: OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=0.26, drop="first")),
    "infrequent-warn": (["city", "sex"], None, lambda: OneHotEncoder(handle_unknown="warn", max_categories=3)),
    "infrequent-ignore": (["city", "sex"], None, lambda: onehot(max_categories=1)),
    "infrequent-error": (["city", "sex"], None, lambda: OneHotEncoder(max_categories=2)),
    "ordinal-error": (["city", "class"], None, lambda: OrdinalEncoder()),
    "ordinal-error-missing": (["sex", "age"], None, lambda: OrdinalEncoder(encoded_missing_value=-1)),
    "ordinal": (["city", "sex", "class"], None, lambda: OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-9)),
    "ordinal-missing": (["sex", "class"], None, lambda: OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=np.nan, encoded_missing_value=-4)),
    "ordinal-infrequent": (["city", "sex"], None, lambda: OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=77, max_categories=2)),
    "target": (["city", "sex", "class"], TARGET, lambda: TargetEncoder()),
    "target-classes": (["city", "sex"], LEVELS, lambda: TargetEncoder(smooth=5.0)),
    "target-amount": (["city", "class"], AMOUNT, lambda: TargetEncoder()),
}  # fmt: skip
IMPUTERS = {
    "mean": (["age", "fare"], None, lambda: SimpleImputer(add_indicator=True)),
    "text-frequent": (["sex", "city"], None, lambda: make_pipeline(SimpleImputer(strategy="most_frequent"), onehot())),
    "text-constant": (["sex"], None, lambda: make_pipeline(SimpleImputer(strategy="constant", fill_value="?"), OneHotEncoder())),
    "text-indicator": (["city", "sex"], None, lambda: make_pipeline(SimpleImputer(strategy="most_frequent", add_indicator=True), onehot())),
    "word": (["city"], None, lambda: make_pipeline(SimpleImputer(missing_values="", strategy="most_frequent"), OneHotEncoder())),
    "number": (["class", "fare"], None, lambda: SimpleImputer(missing_values=2, strategy="most_frequent", add_indicator=True)),
    "indicator": (["age", "fare"], None, lambda: MissingIndicator()),
    "indicator-all": (["age", "fare"], None, lambda: MissingIndicator(features="all")),
    "indicator-new": (["fare", "age"], None, lambda: MissingIndicator(error_on_new=False)),
    "indicator-number": (["class", "fare"], None, lambda: MissingIndicator(missing_values=3)),
}  # fmt: skip
CURVES = {
    **{f"{m}-{s}": (["age", "fare"], None, lambda m=m, s=s: (make_pipeline(SimpleImputer(), PowerTransformer(method=m, standardize=s)))) for m in ("yeo-johnson", "box-cox") for s in (True, False)},
    "yeo-nan": (["age", "class"], None, lambda: PowerTransformer()),
    **{f"quantile-{d}": (["age", "fare", "class"], None, lambda d=d: QuantileTransformer(n_quantiles=37, output_distribution=d)) for d in ("uniform", "normal")},
    **{f"bins-{m}": (["fare", "class"], None, lambda m=m: KBinsDiscretizer(4, encode=m)) for m in ("onehot", "onehot-dense", "ordinal")},
    **{f"spline-{m}-{d}": (["fare", "class"], None, lambda m=m, d=d: SplineTransformer(n_knots=6, degree=d, extrapolation=m, include_bias=d != 3)) for m in ("error", "constant", "linear", "continue", "periodic") for d in (2, 3)},
    "spline-line": (["fare"], None, lambda: SplineTransformer(degree=1, extrapolation="linear")),
    "spline-zeros": (["age", "fare"], None, lambda: SplineTransformer(handle_missing="zeros", knots="quantile")),
    "union": (["fare", "class"], None, lambda: FeatureUnion([("a", StandardScaler()), ("b", "passthrough"), ("c", "drop"), ("d", MaxAbsScaler()), ("e", Binarizer(threshold=2))], transformer_weights={"a": 2.5, "b": -1.0})),
    "normalizer": (["fare", "class"], None, lambda: make_pipeline(ColumnTransformer([("a", Normalizer(), ["class", "fare"]), ("b", "drop", ["fare"])]))),
}  # fmt: skip
UFUNCS = sorted(sklearn_curves.UFUNCS)
ALL_CASES = {f"{kind}-{name}": case for kind, table in (("pipeline", PIPELINES), ("encode", ENCODERS), ("impute", IMPUTERS), ("curve", CURVES)) for name, case in table.items()}
METHODS = {"prediction": "predict", "transform": "transform"}


def feed(module, frame: pd.DataFrame) -> list[np.ndarray]:
    """The module's inputs from a DataFrame."""
    out = []
    for spec, v in zip(module.main.attrs["inputs"], module.main.body.args, strict=True):
        c = frame[spec["columns"]]
        text = v.type.dtype == "str"
        out.append(c.astype(object).where(c.notna(), None).to_numpy(object) if text else c.to_numpy(DTYPES[v.type.dtype].numpy, na_value=np.nan))
    return out


def dense(a) -> np.ndarray:
    a = a.toarray() if hasattr(a, "toarray") else np.asarray(a)
    return a if a.dtype.kind in "UO" else a.astype(np.float64)


def answers(e, frame: pd.DataFrame) -> dict[str, np.ndarray]:
    methods = {"label": "predict", "proba": "predict_proba", "decision": "decision_function"} if hasattr(e, "predict_proba") else METHODS
    return {name: dense(getattr(e, method)(frame)) for name, method in methods.items() if hasattr(e, method)}


def odd_rows(frame: pd.DataFrame) -> pd.DataFrame:
    """One cell replaced in each row."""
    rows = []
    for name, values in ODD.items():
        for value in values if name in frame else ():
            row = frame.iloc[[R.integers(len(frame))]]
            rows.append(row.assign(**{name: pd.Series([value], row.index, frame[name].dtype if name in TEXTS else np.float64)}))
    return pd.concat(rows, ignore_index=True)


def raises(e, row: pd.DataFrame) -> bool:
    try:
        answers(e, row)
    except ValueError:
        return True
    return False


def compare(got: dict[str, np.ndarray], want: dict[str, np.ndarray], tolerance: float) -> None:
    for name in got.keys() & want.keys():
        if want[name].dtype.kind in "UO":
            np.testing.assert_array_equal(got[name], want[name], err_msg=name)
        else:
            finite = np.abs(want[name][np.isfinite(want[name])]).max(initial=0)
            assert got[name].shape == want[name].shape, name
            np.testing.assert_allclose(got[name], want[name], rtol=tolerance, atol=tolerance * min(finite, 1e3), err_msg=name)


def interpreted(module, frame: pd.DataFrame) -> dict[str, np.ndarray]:
    specs = module.main.attrs["outputs"]
    out = dict(zip([o["name"] for o in specs], run(module, feed(module, frame)), strict=True))
    assert not out.pop(REFUSED, np.zeros(1)).any()
    return {o["name"]: np.array(o["labels"], object)[out[o["name"]]] if "labels" in o else out[o["name"]] for o in specs if o["name"] in out}


def fitted(name: str):
    names, y, make = ALL_CASES[name]
    return make().fit(TABLE[names], y), TABLE[names]


@pytest.mark.parametrize("name", ALL_CASES)
def test_pipelines(name):
    e, table = fitted(name)
    module = sklearn.convert(e, "m")
    model = load_in_process(build(module, Options()))
    odd = odd_rows(table)
    bad = np.array([raises(e, odd.iloc[[i]]) for i in range(len(odd))])
    frame = pd.concat([table.iloc[:60], odd[~bad]], ignore_index=True)
    want = answers(e, frame)
    tolerance = 1e-11 if name.startswith(("curve", "pipeline-bins", "pipeline-pca")) else 1e-13
    compare(interpreted(module, frame), want, tolerance)
    got = model.run(frame, outputs=[o.name for o in model.outputs])
    assert got.keys() >= want.keys()
    compare(got, want, tolerance)
    for i in np.flatnonzero(bad):
        with pytest.raises(CarrotError, match="column '"):
            model.run(odd.iloc[[i]], outputs=[o.name for o in model.outputs][:1])


@pytest.mark.parametrize("name", UFUNCS)
def test_functions(name):
    x = np.concatenate([R.normal(size=(60, 2)) * 3, R.random((30, 2)), [[0.0, -0.0], [np.nan, np.inf], [-np.inf, 1.0]]])
    e = FunctionTransformer(getattr(np, name)).fit(x)
    module = sklearn.convert(e, "m")
    assert module.main.attrs["inputs"][0]["accept"] == ["inf", "nan", "null"]
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(load_in_process(build(module, Options())).transform(x), np.asarray(e.transform(x), float), rtol=2e-15, atol=1e-300)


# --------------------------------------------------------------------------------------------------- inputs and files


def test_the_inputs_are_what_the_steps_read():
    e, _ = fitted("pipeline-boosting")
    numbers, strings = sklearn.convert(e, "m").main.attrs["inputs"]
    assert numbers == {"name": "numbers", "columns": ["age", "fare", "class"], "accept": [["nan", "null"], ["nan", "null"], []], "positions": [0, 1, 4]}
    assert strings == {"name": "strings", "columns": ["city", "sex"], "accept": ["null"], "positions": [2, 3]}
    e, _ = fitted("pipeline-mask")
    assert [i["columns"] for i in sklearn.convert(e, "m").main.attrs["inputs"]] == [["fare", "ok"], ["city", "sex"]]


def test_every_kind_of_table():
    import pyarrow as pa

    e, table = fitted("pipeline-logistic")
    model = load_in_process(build(sklearn.convert(e, "m"), Options()))
    want = e.predict_proba(table)
    arrow = pa.Table.from_pandas(table)
    for given in (table, OBJECTS, arrow, arrow.select(sorted(ALL, reverse=True)), OBJECTS.to_numpy(object), table.astype({"city": "category", "sex": "category", "class": "Int64"}), table.assign(more=1)):
        np.testing.assert_allclose(model.predict_proba(given), want, rtol=1e-13)
    with pytest.raises(CarrotError, match="city"):
        model.predict(table.drop(columns="city"))


@pytest.mark.parametrize("name", [n for n in ALL_CASES if n not in ("pipeline-selectors", "pipeline-wild-forest")])
def test_a_skops_file_is_the_object(name, tmp_path):
    e, table = fitted(name)
    module = sklearn.convert(e, "m")
    path = tmp_path / "m.skops"
    skops.io.dump(e, path)
    again = load(path)
    assert again.main.attrs == module.main.attrs
    frame = table.iloc[:40]
    frame = frame[[not raises(e, frame.iloc[[i]]) for i in range(len(frame))]]
    for a, b in zip(run(module, feed(module, frame)), run(again, feed(again, frame)), strict=True):
        np.testing.assert_array_equal(a, b)


def test_a_joblib_file(tmp_path):
    import joblib

    e, table = fitted("pipeline-nested")
    joblib.dump(e, tmp_path / "m.joblib")
    model = load_in_process(build(tmp_path / "m.joblib", Options(trust_pickle=True)))
    np.testing.assert_array_equal(model.predict(table), e.predict(table))


@pytest.mark.parametrize("missing", [None, pd.NA])
def test_other_words_for_missing(missing):
    frame = pd.DataFrame({"sex": OBJECTS["sex"].where(OBJECTS["sex"].notna(), missing)}, dtype=object)
    e = make_pipeline(SimpleImputer(missing_values=missing, strategy="most_frequent"), OneHotEncoder()).fit(frame)
    model = load_in_process(build(sklearn.convert(e, "m"), Options()))
    np.testing.assert_array_equal(model.transform(frame), dense(e.transform(frame)))


def test_empty_columns_of_imputers():
    frame = TABLE.assign(gone=np.nan)[["gone", "age", "fare"]]
    for options in ({}, {"keep_empty_features": True}, {"add_indicator": True}, {"strategy": "constant", "fill_value": -1.0, "keep_empty_features": True}):
        e = SimpleImputer(**options).fit(frame)
        got = load_in_process(build(sklearn.convert(e, "m"), Options())).transform(frame)
        np.testing.assert_array_equal(got, e.transform(frame))


HOLES = np.where(R.random((90, 5)) < 0.2, np.nan, R.normal(size=(90, 5)))


def check_imputer(e, x, rtol):
    """By itself, and in front of a classifier; trained on x [90, 5], whose holes are NaN. Gives the fitted one and the rows that it was tried on."""
    rows = np.concatenate([np.where(R.random((60, 5)) < 0.4, np.nan, R.normal(size=(60, 5))), HOLES[:9] + 0.01, np.full((1, 5), np.nan), [[np.nan, 3, np.nan, np.nan, np.nan]]])
    if not np.isnan(e.missing_values):
        x, rows = (np.nan_to_num(a, nan=e.missing_values) for a in (x, rows))
    e.fit(x)
    np.testing.assert_allclose(load_in_process(build(sklearn.convert(e, "m"), Options())).transform(rows), e.transform(rows), rtol=rtol, atol=1e-12)
    steps = make_pipeline(e, StandardScaler(), LogisticRegression()).fit(x, R.integers(0, 2, 90))
    np.testing.assert_array_equal(carrot.compile(steps).predict(rows), steps.predict(rows))
    return e, rows


@pytest.mark.parametrize("options", [{}, {"weights": "distance"}, {"n_neighbors": 200}, {"n_neighbors": 1, "add_indicator": True}, {"missing_values": -1.0}, {"keep_empty_features": True}], ids=str)
@pytest.mark.parametrize("empty", [False, True])
def test_nearest_neighbours_impute(options, empty):
    x = HOLES.copy()
    x[:, 2] = np.nan if empty else x[:, 2]
    e, rows = check_imputer(KNNImputer(**options), x, 1e-8)
    with pytest.raises(CarrotError, match="row 1"):
        carrot.compile(e).transform(np.where(np.arange(len(rows))[:, None] == 1, np.inf, rows))


@pytest.mark.parametrize("options", [
    {}, {"max_iter": 1}, {"max_iter": 0}, {"estimator": DecisionTreeRegressor(max_depth=4, random_state=0), "max_iter": 2}, {"n_nearest_features": 2, "random_state": 0, "imputation_order": "random"},
    {"min_value": -0.5, "max_value": 0.5, "add_indicator": True}, {"missing_values": -1.0, "initial_strategy": "median"}, {"keep_empty_features": True}, {"skip_complete": True},
], ids=str)  # fmt: skip
@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.filterwarnings("ignore")
def test_models_impute(options, empty):
    x = HOLES.copy()
    x[:, 2], x[:, 4] = np.nan if empty else x[:, 2], R.normal(size=90)
    check_imputer(IterativeImputer(**options), x, 1e-9)


def test_null_instead_of_an_error():
    e, table = fitted("encode-error")
    model = load_in_process(build(sklearn.convert(e, "m"), Options(on_missing="null")))
    frame = table.iloc[:5].assign(city=["Oslo", "nowhere", "Ål", "Bergen", ""])
    assert np.flatnonzero(np.isnan(model.transform(frame)).any(axis=1)).tolist() == [1]


def test_a_refused_row_names_its_column():
    e, table = fitted("encode-error")
    model = load_in_process(build(sklearn.convert(e, "m"), Options()))
    frame = table.iloc[:9].copy()
    frame["class"] = [1, 2, 3, 1, 9, 1, 2, 3, 1]
    with pytest.raises(CarrotError, match="column 'class', row 4"):
        model.transform(frame)


# ------------------------------------------------------------------------------------------------------------ refusals


def nothing(x):
    return x


@pytest.mark.parametrize(
    "make, y, message",
    [
        (lambda: FunctionTransformer(nothing), None, "func='nothing' is not supported"),
        (lambda: FunctionTransformer(np.log1p, kw_args={"dtype": float}), None, "kw_args"),
        (lambda: IterativeImputer(sample_posterior=True, max_iter=1), None, "IterativeImputer with sample_posterior=True"),
        (lambda: KNNImputer(weights=nothing), None, "KNNImputer with metric='nan_euclidean' and weights='nothing'"),
        (lambda: SplineTransformer(degree=1, extrapolation="linear"), None, "degree=1 and extrapolation='linear' of several columns"),
        (lambda: SplineTransformer(degree=0, extrapolation="constant"), None, "degree=0"),
        (lambda: make_union(StandardScaler(), make_pipeline(StandardScaler(), KNNImputer(weights=nothing))), None, "transformer 'pipeline', step 'knnimputer'"),
    ],
)
def test_refusals_of_numbers(make, y, message):
    with pytest.raises(CarrotError) as info:
        sklearn.convert(make().fit(TABLE[["fare", "class"]], y), "m")
    assert message in str(info.value) and "supported" in str(info.value.note)


LABELS = {
    "text": (["b", "a", "c", "a"], ["a", "c", "b"], ["zz", "a"]), "two": (["b", "a"], ["a", "b", "b"], ["zz", "b"]), "one": (["b", "b"], ["b"], ["a", "b"]),
    "integers": ([3, 1, 2], [2, 3, 3], [9, 3]), "floats": ([2.5, 1.0, -0.0], [0.0, 2.5], [2.4999, 1.0]), "booleans": ([True, False], [False, True], None),
}  # fmt: skip


@pytest.mark.parametrize("which", LABELS)
def test_labels(which):
    """LabelEncoder and LabelBinarizer by themselves, which is all that scikit-learn does with them."""
    fitted, seen, unseen = (None if x is None else np.array(x) for x in LABELS[which])
    e = LabelEncoder().fit(fitted)
    m = carrot.compile(e)
    got = m.transform(seen)
    assert np.array_equal(got, e.transform(seen)) and got.shape == seen.shape and got.dtype == np.int64
    if unseen is not None:
        with pytest.raises(ValueError):
            e.transform(unseen)
        with pytest.raises(CarrotError, match="column 'label', row 0"):
            m.transform(unseen)
    if fitted.dtype.kind == "f":  # no labels of classes
        return
    for options in ({}, {"neg_label": -1, "pos_label": 2}, {"sparse_output": True}):
        e = LabelBinarizer(**options).fit(fitted)
        m = carrot.compile(e)
        for given in (seen, unseen):
            if given is not None:
                want = e.transform(given)
                assert np.array_equal(m.transform(given), want.toarray() if options.get("sparse_output") else want)


def test_sets_of_labels_are_refused():
    with pytest.raises(CarrotError, match="class MultiLabelBinarizer is not supported"):
        sklearn.convert(MultiLabelBinarizer().fit([["a"], ["b", "c"]]), "m")
    with pytest.raises(CarrotError, match="labels of type 'multilabel-indicator'"):
        sklearn.convert(LabelBinarizer().fit(np.array([[0, 1], [1, 1]])), "m")



def test_refusals_name_the_step():
    e = Pipeline([("prep", ColumnTransformer([("fill", make_pipeline(SimpleImputer(), FunctionTransformer(nothing)), ["age"])])), ("end", LogisticRegression())]).fit(TABLE, TARGET)
    with pytest.raises(CarrotError) as info:
        sklearn.convert(e, "m")
    assert info.value.loc == "pipeline step 'prep', transformer 'fill', step 'functiontransformer'"


def test_none_and_nan_as_two_categories_are_refused():
    frame = pd.DataFrame({"a": np.array(["x", None, np.nan, "y"], object)}, dtype=object)
    with pytest.raises(CarrotError, match="None and NaN as two categories of column 0"):
        sklearn.convert(onehot().fit(frame), "m")


def test_a_column_cannot_be_text_and_a_number():
    frame = pd.DataFrame({"a": np.array(["1", "2", "1"], object)})
    e = make_union(onehot(), StandardScaler()).fit(frame)
    with pytest.raises(CarrotError, match="column 'a' is text for one step and a number for another"):
        sklearn.convert(e, "m")
    e = make_pipeline(SimpleImputer(strategy="most_frequent"), StandardScaler()).fit(frame)
    with pytest.raises(CarrotError, match="text is given to a step that needs numbers"):
        sklearn.convert(e, "m")


def test_every_class_of_the_tables_is_tested():
    def classes(e):
        parts = [s[1] for a in ("steps", "transformer_list", "transformers") for s in getattr(e, a, ())] + [getattr(e, "remainder", "drop")]
        return {type(e).__name__}.union(*(classes(p) for p in parts if not isinstance(p, str)))

    tested = set().union(*(classes(make()) for _, _, make in ALL_CASES.values()))
    tables = (sklearn_compose, sklearn_curves, sklearn_encode, sklearn_impute)
    assert {name for t in tables for name in t.TRANSFORMERS} <= tested | {"FunctionTransformer", "LabelEncoder", "LabelBinarizer", "KNNImputer", "IterativeImputer"}  # test_labels, test_nearest_neighbours_impute, test_models_impute


@pytest.mark.parametrize("sparse", [True, False])
@pytest.mark.parametrize("around", ["alone", "pipeline inside", "voting"])
def test_xgboost_takes_the_zeros_of_a_sparse_matrix_for_missing(sparse: bool, around: str) -> None:
    """A ColumnTransformer whose result is sparse hands XGBoost nothing where a zero is."""
    xgboost = pytest.importorskip("xgboost")
    from sklearn.ensemble import VotingClassifier

    table = OBJECTS.assign(fare=np.where(R.random(N) < 0.4, 0.0, OBJECTS["fare"]), flag=np.where(R.random(N) < 0.5, 0.0, np.nan))
    columns = ColumnTransformer(
        [("text", OneHotEncoder(handle_unknown="ignore", min_frequency=2), ["city", "sex"]), ("numbers", "passthrough", ["fare", "flag", "age"])],
        sparse_threshold=1.0 if sparse else 0.0,
    )
    trees = xgboost.XGBClassifier(n_estimators=15, max_depth=5)
    final = {"alone": trees, "pipeline inside": make_pipeline(MaxAbsScaler(), trees), "voting": VotingClassifier([("a", trees)], voting="soft")}[around]
    e = make_pipeline(columns, final).fit(table, (TARGET == "yes").astype(int))
    assert columns.sparse_output_ == sparse
    m = load_in_process(build(e, Options()))
    np.testing.assert_allclose(m.predict_proba(table), e.predict_proba(table), rtol=2e-6, atol=1e-7)  # 1 - p, in float32
