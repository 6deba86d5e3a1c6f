"""carrot.learn: what a learner gives, pipelines of them, and their binaries against what the libraries said of the same rows."""

from __future__ import annotations

import json
import pickle
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import PCA
from sklearn.ensemble import IsolationForest, RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, LogisticRegression, PoissonRegressor, RidgeClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler

import carrot
from carrot import learn
from carrot.compiler import Options, build, emit
from carrot.learn import LearnError

onnx = pytest.importorskip("onnx")
R = np.random.default_rng(5)
N = 400
DF = pd.DataFrame({"a": R.normal(size=N), "b": R.normal(size=N), "c": R.integers(0, 4, N), "d": R.normal(size=N).astype(np.float32)})
DF.loc[::7, "a"] = np.nan
DF["city"] = R.choice(["Rio", "Oslo", "Lima"], N)
DF["y"] = ((DF.b > 0) | (DF.c == 2)).astype(int)
DF["k"] = np.array(["low", "mid", "top"])[np.digitize(DF.b + 0.1 * DF.c, [-0.4, 0.6])]
DF["v"] = np.exp(DF.b + 0.1 * R.normal(size=N))
XGB = {"objective": "binary:logistic", "max_depth": 3, "seed": 1}
KINDS = {"pandas": lambda df: df, "polars": pl.from_pandas, "pyarrow": pa.Table.from_pandas}
LEARNERS = {
    "fft": lambda: learn.fft(["a", "b", "c"], "y"),
    "estimator": lambda: learn.estimator(LogisticRegression(), ["b", "c"], "y"),
    "classes": lambda: learn.estimator(RandomForestClassifier(8, random_state=0), ["a", "b"], "k", prediction_column="p"),
    "regression": lambda: learn.estimator(LinearRegression(), ["b", "c", "d"], "v"),
    "xgboost": lambda: learn.xgboost(["a", "b", "d"], "y", params=XGB, num_boost_round=9),
    "xgboost of 3": lambda: learn.xgboost(["a", "b"], "c", params={"objective": "multi:softprob", "num_class": 4}, num_boost_round=4),
    "lightgbm": lambda: learn.lightgbm(["a", "b", "c"], "y", params={"objective": "binary", "min_data_in_leaf": 5}, num_boost_round=9),
    "transform": lambda: learn.transform(PCA(2), ["b", "d"]),
    "pipeline": lambda: learn.pipeline(learn.transform(SimpleImputer(), ["a"]), learn.xgboost(["a", "b"], "y", params=XGB, num_boost_round=5)),
}  # fmt: skip


def binary(fitted: Any, table: Any) -> np.ndarray:
    """What the binary of it says, under the output that the last learner's columns are: [n, K]."""
    m = carrot.compile(fitted, outputs=fitted.predict.stages[-1].source)
    out = m.run(table, outputs=fitted.predict.stages[-1].source)
    got = np.asarray(next(iter(out.values())))
    return got.reshape(len(got), -1)


def columns(fitted: Any, table: Any) -> np.ndarray:
    """The last learner's columns in a scored table; the binary's other class, where it gives two, is the rest to 1."""
    names = fitted.predict.stages[-1].outputs
    frame = table if isinstance(table, pd.DataFrame) else table.to_pandas()
    return np.stack([1 - frame[c[4:]] if c.startswith("1 - ") else frame[c] for c in names], axis=1).astype(float)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("which", LEARNERS)
def test_a_table_in_three_things_out(which, kind):
    df = KINDS[kind](DF)
    predict, scored, log = fitted = LEARNERS[which]()(df)
    assert len(fitted) == 3 and fitted[2] is log
    assert type(scored) is type(df)
    made = [c for c in (scored.column_names if kind == "pyarrow" else scored.columns) if c not in DF]
    (name, *_) = [n for n in log if n not in ("object", "__carrot__")][-1:]
    assert set(made) <= set(log[name].get("prediction_columns", log[name].get("output_columns"))) and made
    again = predict(df.head(50) if kind != "pyarrow" else df.slice(0, 50))
    for c in made:
        np.testing.assert_allclose(np.asarray(again[c]), np.asarray(scored[c])[:50], rtol=1e-6)
    json.dumps({k: v for k, v in log.items() if k != "object"}, allow_nan=False)
    assert log[name]["training_samples"] == N and log[name]["running_time"] > 0
    pickle.loads(pickle.dumps(predict))(df)


@pytest.mark.parametrize("which", LEARNERS)
def test_the_binary_says_the_same(which):
    fitted = LEARNERS[which]()(DF)
    np.testing.assert_allclose(binary(fitted, DF), columns(fitted, fitted.data), rtol=5e-7, atol=1e-9)


def test_the_columns_are_what_the_library_says():
    import lightgbm
    import xgboost

    f = learn.xgboost(DF, ["a", "b"], "y", params=XGB, num_boost_round=7)
    want = xgboost.train(XGB, xgboost.DMatrix(DF[["a", "b"]], DF.y), 7).predict(xgboost.DMatrix(DF[["a", "b"]]))
    np.testing.assert_array_equal(f.data.prediction, want)
    f = learn.lightgbm(DF, ["b", "c"], "y", params={"objective": "binary", "verbosity": -1}, num_boost_round=7, weight="v")
    data = lightgbm.Dataset(DF[["b", "c"]].to_numpy(float), DF.y, weight=DF.v)
    want = lightgbm.train({"objective": "binary", "verbosity": -1}, data, 7).predict(DF[["b", "c"]].to_numpy(float))
    np.testing.assert_array_equal(f.data.prediction, want)
    f = learn.estimator(DF, RandomForestClassifier(5, random_state=1), ["b", "c"], "k")
    want = RandomForestClassifier(5, random_state=1).fit(DF[["b", "c"]], DF.k).predict_proba(DF[["b", "c"]])
    np.testing.assert_array_equal(f.data[["prediction_low", "prediction_mid", "prediction_top"]], want)
    f = learn.fft(DF, ["b", "city"], "y", pos_label=0, max_levels=2)
    want = learn.FastFrugalTreeClassifier(pos_label=0, max_levels=2).fit(DF[["b", "city"]], DF.y).predict_proba(DF[["b", "city"]])
    np.testing.assert_array_equal(f.data.prediction, want[:, 0])


def test_each_learner_learns_from_what_the_ones_before_made():
    learners = [
        learn.transform(SimpleImputer(strategy="median"), ["a"]),
        learn.transform(StandardScaler(), ["a", "b"]),
        learn.transform(PCA(2), ["a", "b", "c"]),
        learn.estimator(LogisticRegression(), ["pca0", "pca1"], "y", prediction_column="first"),
        learn.estimator(PoissonRegressor(), ["b"], "v", prediction_column="rate"),
        learn.estimator(RidgeClassifier(), ["b"], "k", prediction_column="kind"),
        learn.xgboost(["first", "rate", "c", "d"], "y", params=XGB, num_boost_round=8),
    ]
    f = learn.pipeline(*learners)(DF)
    x = make_pipeline(SimpleImputer(strategy="median"), StandardScaler()).fit(DF[["a"]]).transform(DF[["a"]])[:, 0]
    np.testing.assert_allclose(f.data.a, x, rtol=1e-12)
    assert f.log["__carrot__"]["features"] == ["a", "b", "c", "d"]
    assert list(f.data.kind[:3]) == list(RidgeClassifier().fit(f.data[["b"]], DF.k).predict(f.data[["b"]])[:3])
    got = carrot.compile(f).predict(DF[["d", "c", "b", "a"]])
    np.testing.assert_allclose(got, f.data.prediction, rtol=5e-7)


@pytest.mark.parametrize("kind", KINDS)
def test_text_becomes_numbers_first(kind):
    df = KINDS[kind](DF.assign(city=DF.city.where(DF.index % 9 > 0, None)))
    first = learn.transform(OneHotEncoder(handle_unknown="ignore"), ["city"])
    f = learn.pipeline(first, learn.transform(OrdinalEncoder(), ["k"], names=["rank"]), learn.xgboost(["city_Rio", "city_Oslo", "rank", "a"], "y", params=XGB, num_boost_round=6))(df)
    got = carrot.compile(f).predict(df)
    np.testing.assert_allclose(got, np.asarray(f.data["prediction"]), rtol=5e-7)
    mixed = ColumnTransformer([("text", OneHotEncoder(), ["city"]), ("number", StandardScaler(), ["b"])])
    f = learn.estimator(make_pipeline(mixed, LogisticRegression()), ["b", "city"], "y")(df)
    np.testing.assert_allclose(carrot.compile(f).predict_proba(df)[:, 1], np.asarray(f.data["prediction"]), rtol=1e-9)


def test_text_between_learners_and_text_as_a_series():
    df = DF.assign(city=DF.city.where(DF.index % 9 > 0, None))
    first = learn.transform(SimpleImputer(strategy="most_frequent"), ["city"])
    f = learn.pipeline(first, learn.transform(OneHotEncoder(), ["city"]), learn.fft(["city_Rio", "city_Oslo", "b"], "y"))(df)
    np.testing.assert_array_equal(carrot.compile(f).predict_proba(df)[:, 1], f.data.prediction)
    f = learn.transform(DF, CountVectorizer(), "city")
    np.testing.assert_array_equal(f.data[["lima", "oslo", "rio"]], CountVectorizer().fit_transform(DF.city).toarray())


def test_a_class_that_is_predicted_is_what_a_later_learner_reads():
    first = learn.estimator(RidgeClassifier(), ["b"], "ten", prediction_column="said")
    df = DF.assign(ten=np.array([10.0, 20.0, 35.0])[DF.c % 3])
    f = learn.pipeline(first, learn.xgboost(["said", "a"], "v", num_boost_round=4))(df)
    np.testing.assert_allclose(carrot.compile(f).predict(df), f.data.prediction, rtol=5e-7)


def test_a_pipeline_in_a_pipeline_and_names_that_come_twice():
    inner = learn.pipeline(learn.transform(MinMaxScaler(), ["b"]), learn.transform(MinMaxScaler(), ["d"]))
    f = learn.pipeline(inner, learn.transform(MinMaxScaler(), ["c"]), learn.estimator(LinearRegression(), ["b", "c", "d"], "v"))(DF)
    assert f.log["__carrot__"]["pipeline"] == ["MinMaxScaler", "MinMaxScaler__2", "MinMaxScaler__3", "LinearRegression"]
    np.testing.assert_allclose(carrot.compile(f).predict(DF), f.data.prediction, rtol=1e-9)


@pytest.mark.parametrize("boost", [learn.xgboost, learn.lightgbm])
def test_early_stopping_on_a_second_table(boost):
    """The second table goes through the learners before, and the model ends after its best round."""
    train, valid = DF[:250], DF[250:]
    params = {"objective": "binary:logistic" if boost is learn.xgboost else "binary", "learning_rate": 0.5}
    booster = boost(["a", "b"], "y", params=params, num_boost_round=200, validation=valid, early_stopping_rounds=3)
    f = learn.pipeline(learn.transform(StandardScaler(), ["b"]), booster)(train)
    log = f.log[boost.__name__]
    (history,) = log["evaluation"]["validation"].values()
    assert log["best_iteration"] == int(np.argmin(history)) < len(history) - 1 < 199
    p = f.predict(valid).prediction.to_numpy()
    np.testing.assert_allclose(-np.mean(np.where(valid.y, np.log(p), np.log(1 - p))), min(history), rtol=1e-4)
    m = carrot.compile(f)
    np.testing.assert_allclose(m.predict(valid), p, rtol=5e-7)
    assert "evaluation" not in m.card["training"]["learners"][boost.__name__]


def test_the_card_says_what_was_learnt_and_nothing_that_changes():
    a, b = (build(LEARNERS["pipeline"]()(DF), Options(name="m")) for _ in range(2))
    assert emit(a, "obj") == emit(b, "obj")
    training = a.card["training"]
    assert training["pipeline"] == ["SimpleImputer", "xgboost"] and training["features"] == ["a", "b"]
    assert training["learners"]["xgboost"]["parameters"]["max_depth"] == 3
    assert not [k for entry in training["learners"].values() for k in entry if k in ("running_time", "evaluation")]
    plain = build(LEARNERS["pipeline"]()(DF).log["object"]["xgboost"], Options(name="m"))
    assert "training" not in plain.card


def network() -> Any:
    h = onnx.helper
    w = onnx.numpy_helper.from_array(R.normal(size=(3, 2)).astype(np.float32), "w")
    s = onnx.numpy_helper.from_array(np.array([-1, 2], np.int64), "s")
    nodes = [h.make_node("MatMul", ["x", "w"], ["h"]), h.make_node("Tanh", ["h"], ["t"]), h.make_node("Reshape", ["t", "s"], ["out"])]
    one = lambda name, n: h.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["N", n])  # noqa: E731
    graph = h.make_graph(nodes, "net", [one("x", 3)], [one("out", 2)], [w, s])
    return h.make_model(graph, opset_imports=[h.make_opsetid("", 20)], ir_version=9)


def test_a_network_in_a_pipeline(tmp_path):
    onnx.save(network(), tmp_path / "net.onnx")
    first = learn.network(tmp_path / "net.onnx", ["b", "c", "d"], prediction_column="e")
    f = learn.pipeline(learn.transform(StandardScaler(), ["c"]), first, learn.estimator(LinearRegression(), ["e_0", "e_1", "b"], "v"))(DF)
    assert f.log["__carrot__"]["features"] == ["c", "b", "d"]
    np.testing.assert_allclose(carrot.compile(f).predict(DF), f.data.prediction, rtol=1e-4, atol=1e-5)
    pickle.loads(pickle.dumps(f.predict))(DF)
    alone = learn.network(DF, network(), ["b", "c", "d"])
    np.testing.assert_allclose(carrot.compile(alone).run(DF)["out"], alone.data[["prediction_0", "prediction_1"]], atol=1e-6)


def test_a_network_that_reads_a_column_of_lists():
    images = R.normal(size=(N, 3)).astype(np.float32)
    table = pa.table({"image": pa.FixedSizeListArray.from_arrays(pa.array(images.reshape(-1)), 3), "v": DF.v})
    f = learn.pipeline(learn.network(network(), inputs={"x": "image"}, prediction_column="e"), learn.estimator(LinearRegression(), ["e_0", "e_1"], "v"))(table)
    np.testing.assert_allclose(carrot.compile(f).predict(table), f.data["prediction"].to_numpy(), atol=1e-5)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("outputs", [1, 2])
def test_a_module_of_torch(dtype, outputs):
    """In training mode, too: what is learnt is over, and the module stays as it was."""
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    nn = torch.nn
    net = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Tanh(), nn.Dropout(0.5), nn.Linear(4, outputs)).to(getattr(torch, dtype))
    f = learn.network(DF, net, ["b", "c", "d"])
    assert net.training
    net.eval()
    with torch.no_grad():
        want = net(torch.tensor(DF[["b", "c", "d"]].to_numpy(dtype))).numpy()
    names = ["prediction"] if outputs == 1 else ["prediction_0", "prediction_1"]
    tolerance = 1e-5 if dtype == "float32" else 1e-12
    np.testing.assert_allclose(f.data[names], want, atol=tolerance)
    np.testing.assert_allclose(carrot.compile(f).run(DF)["output"], want, atol=tolerance)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_module_of_torch_in_a_pipeline():
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    net = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU())
    fit = learn.pipeline(learn.network(net, ["b", "c", "d"], prediction_column="e"), learn.estimator(LinearRegression(), ["e_0", "e_1", "b"], "v"))
    f = fit(DF)
    np.testing.assert_allclose(carrot.compile(f).predict(DF), f.data.prediction, rtol=1e-4, atol=1e-5)
    with pytest.raises(learn.LearnError, match="say with features="):
        learn.network(DF, net, inputs={"input": ["b", "c", "d"]})
    with pytest.raises(learn.LearnError, match="network: .*shapes"):
        learn.network(DF, net, ["b", "c"])


def test_learning_without_a_target():
    f = learn.estimator(DF, IsolationForest(n_estimators=10, random_state=0), ["b", "c"])
    assert set(f.data.prediction) == {-1, 1}
    np.testing.assert_array_equal(carrot.compile(f).predict(DF), f.data.prediction)


MISTAKES = [
    (lambda: learn.fft(DF, ["a"]), "fft: missing a required argument: 'target'"),
    (lambda: learn.xgboost(DF, ["a"], "y", round=3), "unexpected keyword argument 'round'"),
    (lambda: learn.fft(DF.to_numpy(), ["a"], "y"), "is the first one a table"),
    (lambda: learn.estimator(DF.to_numpy(), LinearRegression()), "is the first one a table"),
    (lambda: learn.fft(df=3, features=["a"], target="y"), "a int is no table"),
    (lambda: learn.fft(DF, ["aa"], "y"), "no column 'aa'; did you mean 'a'"),
    (lambda: learn.fft(DF, "a", "y"), "'a' is no list of column names"),
    (lambda: learn.xgboost(DF, "a", "y"), "'a' is no list of column names"),
    (lambda: learn.fft(DF, ["a"], "y", depth=3), "fft: TypeError.*depth"),
    (lambda: learn.xgboost(DF, ["city"], "y"), "column 'city' holds no numbers"),
    (lambda: learn.xgboost(DF, ["a"], "k"), "the target 'k' is .*, not numbers"),
    (lambda: learn.xgboost(DF, ["b"], "a"), "the target 'a' is missing in row 0"),
    (lambda: learn.xgboost(DF, ["b"], "y", early_stopping_rounds=3), "needs a validation table"),
    (lambda: learn.xgboost(DF, ["b"], "y", params={"objective": "none"}), "xgboost: XGBoostError: .*none"),
    (lambda: learn.lightgbm(DF, ["b"], "y", params={"objective": "none such"}), "lightgbm: LightGBMError"),
    (lambda: learn.estimator(DF, LogisticRegression, ["b"], "y"), "LogisticRegression is no estimator"),
    (lambda: learn.estimator(DF, LogisticRegression(), ["a"], "y"), "LogisticRegression: ValueError: Input X contains NaN"),
    (lambda: learn.transform(DF, StandardScaler(), ["b"], names=["p", "q"]), "2 names are given, the transformer makes 1"),
    (lambda: learn.transform(DF, StandardScaler(), ["b"], names=["a"]), "it makes a column 'a', the table has one already"),
    (lambda: learn.pipeline(), "there is no learner"),
    (lambda: learn.pipeline(StandardScaler()), "learner 1 is a StandardScaler"),
    (lambda: learn.network(DF, network()), "features= or with inputs=.*: x"),
    (lambda: learn.network(DF, network(), inputs={"y": ["a"]}), "inputs= names y, the network reads x"),
    (lambda: learn.network(DF, network(), ["a"]), "network: InvalidArgument"),
    (lambda: learn.network(DF, 3, ["a"]), "a int is no network"),
    (lambda: learn.fft(["a"], "y")(DF).predict(DF[["b"]]), "the table has no column 'a'"),
]  # fmt: skip


@pytest.mark.parametrize("i", range(len(MISTAKES)))
def test_mistakes(i):
    make, said = MISTAKES[i]
    with pytest.raises(LearnError, match=said):
        try:
            make()
        except LearnError as error:
            raise LearnError(" ".join(map(str, (error, error.note)))) from None
