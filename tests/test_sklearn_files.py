"""Files of scikit-learn models: .skops as good as the object itself and never more than a CarrotError, pickles only when trusted."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
import zipfile

import joblib
import numpy as np
import pytest
import skops.io
from sklearn import linear_model as lm
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis, QuadraticDiscriminantAnalysis
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import (
    ExtraTreesClassifier,
    GradientBoostingClassifier,
    HistGradientBoostingClassifier,
    IsolationForest,
    RandomForestRegressor,
)
from sklearn.feature_selection import SelectFromModel, SelectKBest
from sklearn.impute import SimpleImputer
from sklearn.naive_bayes import GaussianNB, MultinomialNB
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler, PolynomialFeatures, StandardScaler
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

from carrot.frontend import load, sklearn, sklearn_files
from carrot.ir.errors import CarrotError

X, Y = load_iris(return_X_y=True)
NAMES = np.array(["setosa", "versicolor", "virginica"], object)[Y]
COARSE = np.round(X * 2)
MODELS = {
    "tree": lambda: DecisionTreeClassifier(max_depth=3).fit(X, NAMES),
    "forest": lambda: RandomForestRegressor(4, max_depth=4).fit(X, np.stack([Y, X[:, 0]], 1)),
    "extra": lambda: ExtraTreesClassifier(3).fit(X, NAMES.astype(str)),
    "gb": lambda: GradientBoostingClassifier(n_estimators=3).fit(X, Y),
    "hist": lambda: HistGradientBoostingClassifier(max_iter=3, categorical_features=[0, 2], min_samples_leaf=5).fit(COARSE, Y),
    "isolation": lambda: IsolationForest(n_estimators=4, max_features=2).fit(X),
    "logistic": lambda: make_pipeline(SimpleImputer(add_indicator=True), StandardScaler(), lm.LogisticRegression(max_iter=300)).fit(X, Y),
    "ridge": lambda: lm.RidgeClassifier().fit(X, Y),
    "svc": lambda: make_pipeline(MinMaxScaler(), "passthrough", LinearSVC()).fit(X, Y == 2),
    "sgd": lambda: lm.SGDClassifier(loss="modified_huber").fit(X, Y),
    "glm": lambda: lm.TweedieRegressor(power=1).fit(X, Y),
    "lda": lambda: Pipeline([("a", Pipeline([("pca", PCA(3))])), ("b", LinearDiscriminantAnalysis())]).fit(X, Y),
    "qda": lambda: QuadraticDiscriminantAnalysis().fit(X, Y),
    "nb": lambda: make_pipeline(FunctionTransformer(), GaussianNB()).fit(X, Y),
    "mnb": lambda: make_pipeline(SelectKBest(k=3), MultinomialNB()).fit(X, Y),
    "mlp": lambda: MLPClassifier((5,), max_iter=20).fit(X, Y),
    "poly": lambda: PolynomialFeatures(2).fit(X),
    "dummy": lambda: DummyClassifier().fit(X, Y),
}
pytestmark = pytest.mark.filterwarnings("ignore")


def same(a, b, predict, x=X) -> None:
    assert a.main.attrs == b.main.attrs
    assert list(a.weights) == list(b.weights)
    one, two = predict(a, x), predict(b, x)
    for name in one:
        np.testing.assert_array_equal(one[name], two[name], err_msg=name)


@pytest.mark.parametrize("name", MODELS)
def test_a_skops_file_is_the_object(name, tmp_path, predict):
    e = MODELS[name]()
    path = tmp_path / f"{name}.skops"
    skops.io.dump(e, path)
    stored = load(path)
    assert stored.name == name and stored.attrs["format"] == "skops" and stored.attrs["source_version"] != "unknown"
    same(sklearn.convert(e, name), stored, predict, COARSE if name == "hist" else X)


def test_a_compressed_skops_file(predict):
    e = MODELS["gb"]()
    data = skops.io.dumps(e, compression=zipfile.ZIP_DEFLATED, compresslevel=9)
    same(sklearn.convert(e, "m"), sklearn_files.read(data, "m.skops", name="m"), predict)


def test_a_skops_file_is_read_without_sklearn_and_skops(tmp_path):
    skops.io.dump(MODELS["lda"](), tmp_path / "m.skops")
    skops.io.dump(MODELS["gb"](), tmp_path / "gb.skops")
    code = f"""
import sys
from carrot.frontend import load
for name in ("m", "gb"):
    print(len(load({str(tmp_path)!r} + "/" + name + ".skops").main.body.ops))
bad = [m for m in sys.modules if m.partition(".")[0] in ("sklearn", "skops", "scipy", "joblib", "pandas")]
assert not bad, bad
"""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.mark.parametrize("name", ["tree", "hist", "logistic", "isolation"])
def test_mutated_skops_files_only_raise_carrot_errors(name, predict):
    data = skops.io.dumps(MODELS[name]())
    r = np.random.default_rng(11)
    read = 0
    for i in range(80):
        b = bytearray(data)
        if i % 4 == 0:
            b = b[: r.integers(len(b))]
        else:
            for _ in range(r.integers(1, 6)):
                b[r.integers(len(b))] = r.integers(256)
        read += _survives(bytes(b))
    assert read < 80


def _survives(data: bytes) -> bool:
    try:
        sklearn_files.read(data, "m.skops", name="m")
    except CarrotError as error:
        assert error.loc
        return False
    return True


def _repack(data: bytes, change) -> bytes:
    """The archive with `change(name, bytes) -> bytes` applied to its members."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return out.getvalue()


@pytest.mark.parametrize("name", ["tree", "gb", "hist", "logistic", "isolation", "mlp", "qda", "poly"])
def test_mutated_members_only_raise_carrot_errors(name):
    """The zip's checksums are right, so what is inside reaches the reader: numbers of arrays, text of the schema."""
    data = skops.io.dumps(MODELS[name]())
    r = np.random.default_rng(5)
    words = [b"null", b"-1", b"1e400", b'"x"', b"[]", b"{}", b"99999999999999999999", b"true", b"NaN"]

    def change(member: str, b: bytes) -> bytes:
        b = bytearray(b)
        if member == "schema.json":
            if i % 2:
                at = [j for j in range(len(b)) if b[j : j + 11] == b'"content": ']
                j = at[r.integers(len(at))] + 11
                end = min(k for k in (b.find(c, j) for c in b",}") if k > 0)
                b[j:end] = words[r.integers(len(words))]
            else:
                b[r.integers(len(b))] = r.integers(32, 127)
        elif r.random() < 0.2:
            b[r.integers(len(b))] = r.integers(256)
        return bytes(b)

    for i in range(40):  # noqa: B007
        _survives(_repack(data, change))


def _schema(change) -> bytes:
    def rewrite(name: str, b: bytes) -> bytes:
        if name != "schema.json":
            return b
        schema = json.loads(b)
        change(schema)
        return json.dumps(schema).encode()

    return _repack(skops.io.dumps(lm.LinearRegression().fit(X, Y)), rewrite)


def _npy(shape: str, dtype: str = "<f8", size: int = 32) -> bytes:
    header = f"{{'descr': '{dtype}', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + bytes(size)


def _deep(n: int) -> dict:
    node = {"__loader__": "JsonNode", "content": "1"}
    for _ in range(n):
        node = {"__loader__": "ListNode", "content": [node]}
    return node


@pytest.mark.parametrize(
    "data, message",
    [
        (b"PK\x03\x04 no archive", "archive is broken"),
        (_schema(lambda s: s.update(protocol=9)), "protocol 9"),
        (_schema(lambda s: s.update(__loader__="EvilNode")), "unknown skops node 'EvilNode'"),
        (_schema(lambda s: s.update(__class__="DBSCAN")), "class DBSCAN is not supported"),
        (_schema(lambda s: s["content"]["content"].pop("coef_")), "no 'coef_'"),
        (_schema(lambda s: s["content"]["content"].update(coef_=_deep(300))), "nested deeper"),
        (_schema(lambda s: s["content"]["content"].update(n_features_in_={"__loader__": "JsonNode", "content": "1000000000000"})), "n_features_in_"),
        (_schema(lambda s: s["content"]["content"]["coef_"].update(file="../../etc/passwd")), "no sound .skops"),
    ],
)
def test_broken_skops_files(data, message):
    with pytest.raises(CarrotError) as info:
        sklearn_files.read(data, "m.skops", name="m")
    assert message in str(info.value) and "m.skops" in str(info.value)


@pytest.mark.parametrize(
    "array, message",
    [
        (_npy("(4000000000000,)"), "is said to be"),
        (_npy("(-1, -4)"), "is said to be"),
        (_npy("(4,)", "|O"), "pickled objects"),
        (_npy("(4,)", "|S0"), "is said to be"),
        (_npy("(2,)", "<c16"), "not numbers"),
        (b"\x93NUMPY\x09\x00", "broken npy header"),
        (b"garbage", "broken npy header"),
    ],
)
def test_broken_arrays(array, message):
    data = _repack(skops.io.dumps(lm.LinearRegression().fit(X, Y)), lambda name, b: array if name.endswith(".npy") else b)
    with pytest.raises(CarrotError) as info:
        sklearn_files.read(data, "m.skops", name="m")
    assert message in str(info.value)


def test_a_zip_bomb_is_refused(monkeypatch):
    monkeypatch.setattr(sklearn_files, "FREE_BYTES", 1 << 16)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("schema.json", b" " * (8 << 20))
    with pytest.raises(CarrotError, match="unpacks to"):
        sklearn_files.read(out.getvalue(), "m.skops", name="m")


def test_what_a_file_cannot_tell_is_refused():
    data = skops.io.dumps(make_pipeline(SelectFromModel(DecisionTreeClassifier()), lm.Ridge()).fit(X, Y))
    with pytest.raises(CarrotError, match="SelectFromModel with a file as its source"):
        sklearn_files.read(data, "m.skops", name="m")


# -------------------------------------------------------------------------------------------------------- pickles


@pytest.mark.parametrize("suffix, dump", [(".joblib", joblib.dump), (".pkl", lambda e, path: path.write_bytes(pickle.dumps(e)))])
@pytest.mark.parametrize("compress", [0, 6])
def test_pickles_when_trusted(suffix, dump, compress, tmp_path, predict):
    e = MODELS["logistic"]()
    path = tmp_path / f"m{suffix}"
    if compress:
        joblib.dump(e, path, compress=compress)
    else:
        dump(e, path)
    with pytest.raises(CarrotError, match="is a pickle"):
        load(path)
    same(sklearn.convert(e, "m"), load(path, trust_pickle=True), predict)


@pytest.mark.parametrize("compress", [3, ("gzip", 3), ("xz", 1), ("bz2", 1)])
def test_compressed_joblib(compress, tmp_path, predict):
    e = MODELS["logistic"]()
    joblib.dump(e, tmp_path / "m.joblib", compress=compress)
    same(sklearn.convert(e, "m"), sklearn_files.read((tmp_path / "m.joblib").read_bytes(), "m.joblib", name="m"), predict)


class Bomb:
    def __reduce__(self):
        return (exec, ("raise KeyboardInterrupt if False else ZeroDivisionError('boom')",))


@pytest.mark.parametrize(
    "data, message",
    [
        (pickle.dumps(Bomb()), "ZeroDivisionError: boom"),
        (b"\x80\x04garbage", "cannot be loaded"),
        (b"\x80\x04cnot_a_package\nThing\n.", "needs the package 'not_a_package'"),
        (pickle.dumps("/etc/passwd"), "holds a str"),
        (pickle.dumps({"a": 1}), "no model that carrot knows"),
        (pickle.dumps(lm.Ridge()), "not fitted"),
    ],
)
def test_broken_pickles(data, message, tmp_path):
    path = tmp_path / "m.pkl"
    path.write_bytes(data)
    with pytest.raises(CarrotError) as info:
        load(path, trust_pickle=True)
    assert message in str(info.value)
