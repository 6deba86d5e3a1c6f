"""ONNX models of strings and support vector machines against onnxruntime: pipelines as skl2onnx converts them, and operators alone."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.parser
import onnxruntime
import pandas as pd
import pytest
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler
from sklearn.svm import SVC, SVR, LinearSVC, NuSVC, OneClassSVM

from carrot.compiler import build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import reference  # noqa: E402

rng = np.random.default_rng(5)
ROWS = 60
DOCS = ["a first text, it is", "The second doc. It's here", "third third one two", "What? no one", "", "it it what the third IT"]
FRAME = pd.DataFrame({"a": rng.choice(["x", "yy", "zzz"], ROWS), "b": rng.choice(["p", "q"], ROWS), "c": rng.standard_normal(ROWS).astype(np.float32)})
KINDS = rng.choice(["no", "yes", "perhaps"], ROWS)
X = rng.standard_normal((ROWS, 4)).astype(np.float32)
TWO, THREE = (X[:, 0] > 0).astype(int), rng.integers(0, 3, ROWS)


def same(proto: onnx.ModelProto, inputs: dict[str, np.ndarray]) -> None:
    """The binary gives what onnxruntime does."""
    for node in proto.graph.node:
        if node.op_type == "StringNormalizer":  # its default locale is not everywhere
            node.attribute.append(onnx.helper.make_attribute("locale", "C.UTF-8"))
    got = load_in_process(build(frontend.convert(proto, "m"))).run(inputs)
    for name, want in reference(proto, inputs).items():
        g = got[name].reshape(want.shape)
        if want.dtype.kind == "f":
            np.testing.assert_allclose(g, want, rtol=1e-5, atol=1e-5, err_msg=name)
        else:
            assert (g == want).all(), name


@pytest.mark.parametrize("vectorizer", [
    CountVectorizer(), CountVectorizer(binary=True), TfidfVectorizer(ngram_range=(1, 2)), CountVectorizer(analyzer="char", ngram_range=(2, 3)),
    CountVectorizer(token_pattern="[a-zA-Z]+", lowercase=False, stop_words=["it"]),
], ids=str)  # fmt: skip
def test_texts(vectorizer: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pipeline = make_pipeline(vectorizer, LogisticRegression()).fit(DOCS[:4], [0, 1, 0, 1])
        proto = convert_sklearn(pipeline, initial_types=[("x", StringTensorType([None]))], options={id(pipeline): {"zipmap": False}})
    same(proto, {"x": np.array(DOCS, object)})


@pytest.mark.parametrize("encoder", [
    OneHotEncoder(handle_unknown="ignore"), OneHotEncoder(drop="first"), OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1),
], ids=str)  # fmt: skip
@pytest.mark.parametrize("zipmap", [True, False])
def test_categories(encoder: Any, zipmap: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pipeline = make_pipeline(ColumnTransformer([("e", encoder, ["a", "b"]), ("s", StandardScaler(), ["c"])]), LogisticRegression()).fit(FRAME, KINDS)
        types = [("a", StringTensorType([None, 1])), ("b", StringTensorType([None, 1])), ("c", FloatTensorType([None, 1]))]
        proto = convert_sklearn(pipeline, initial_types=types, options={id(pipeline): {"zipmap": False}})
        zipped = convert_sklearn(pipeline, initial_types=types)
    rows = FRAME.head(20).copy()
    if "drop" not in str(encoder):
        rows.loc[0, "a"] = "unknown"
    inputs = {c: rows[[c]].to_numpy() for c in FRAME}
    if zipmap:
        names = [o.name for o in zipped.graph.output]
        got = load_in_process(build(frontend.convert(zipped, "m"))).run(inputs)
        want = onnxruntime.InferenceSession(zipped.SerializeToString()).run(None, inputs)
        assert (got[names[0]] == want[0]).all()
        np.testing.assert_allclose(got[names[1]], [list(row.values()) for row in want[1]], rtol=1e-5, atol=1e-6)
    else:
        same(proto, inputs)


@pytest.mark.parametrize(("model", "y"), [
    (SVC(), TWO), (SVC(), THREE), (SVC(probability=True), TWO), (SVC(probability=True), THREE), (SVC(kernel="poly"), THREE), (SVC(kernel="linear"), TWO),
    (SVC(kernel="sigmoid"), THREE), (NuSVC(), THREE), (SVC(), np.array(["a", "b"])[TWO]), (LinearSVC(), THREE), (SVR(), X[:, 1]), (SVR(kernel="poly", degree=4), X[:, 1]),
    (OneClassSVM(), None),
], ids=str)  # fmt: skip
def test_support_vectors(model: Any, y: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitted = model.fit(X, y)
        proto = convert_sklearn(fitted, initial_types=[("x", FloatTensorType([None, 4]))], options={id(fitted): {"zipmap": False}} if isinstance(model, SVC | NuSVC) else None)
    same(proto, {"x": X[:30]})


HEAD = '<ir_version: 9, opset_import: ["" : 19, "ai.onnx.ml" : 4]>\n'
OPERATORS = {
    "encode": ("main (string[N,2] x) => (int64[N,2] y) { y = ai.onnx.ml.LabelEncoder <keys_strings = [\"a\", \"b\", \"a\"], values_int64s = [5, 6, 7], default_int64 = -3> (x) }", ["a", "b", "", "q"]),
    "floats": ("main (string[N,2] x) => (float[N,2] y) { y = ai.onnx.ml.LabelEncoder <keys_strings = [\"a\", \"b\"], values_floats = [0.5, 6.0]> (x) }", ["a", "b", "c", "a"]),
    "map": ("main (string[N,2] x) => (int64[N,2] y) { y = ai.onnx.ml.CategoryMapper <cats_strings = [\"a\", \"b\"], cats_int64s = [3, 4]> (x) }", ["b", "a", "c", "a"]),
    "one hot": ("main (string[N,2] x) => (float[N,2,3] y) { y = ai.onnx.ml.OneHotEncoder <cats_strings = [\"a\", \"b\", \"d\"]> (x) }", ["b", "a", "c", "d"]),
    "columns": ("""main (string[N,2] x, string[N,1] z) => (int64[N,2] y) {
        one = Constant <value = int64[1] {1}> ()  a = ai.onnx.ml.ArrayFeatureExtractor (x, one)  b = Concat <axis = 1> (z, a)
        y = ai.onnx.ml.LabelEncoder <keys_strings = ["a", "b"], values_int64s = [5, 6]> (b) }""", ["b", "a", "c", "a"]),
    "grams": ("""main (string[N,4] x) => (float[N,6] y) { y = TfIdfVectorizer <mode = "TFIDF", min_gram_length = 1, max_gram_length = 2, max_skip_count = 1,
        ngram_counts = [0, 2], ngram_indexes = [4, 0, 2, 5], pool_strings = ["a", "b", "a", "b", "b", "b"], weights = [0.5, 2.0, 3.0, 4.0]> (x) }""", ["a", "b", "b", "c", "a", "a", "b", "b"]),
    "equal": ("main (string[N,2] x) => (bool[N,2] y) <string[2] w = {\"a\", \"c\"}> { y = Equal (w, x) }", ["b", "c", "a", "a"]),
    "where": ("""main (string[N,1] x) => (string[N,1] y) <string[1] a = {"a"}, string[1] p = {"yes"}, string[1] q = {"no"}, string[1] r = {"it is"}> {
        c = Equal (x, a)  l = Where (c, p, q)  d = Equal (l, q)  y = Where (d, l, r) }""", ["b", "a", ""]),
    "numbers": ("main (string[N,3] x) => (float[N,3] y) { y = Cast <to = 1> (x) }", ["1.5", "-2e3", "inf", "-INF", "NaN", ".1", "7", "16777217", "1e-50"]),
}  # fmt: skip


@pytest.mark.parametrize("name", OPERATORS)
def test_operator(name: str) -> None:
    source, texts = OPERATORS[name]
    proto = onnx.parser.parse_model(HEAD + source)
    widths = {v.name: v.type.tensor_type.shape.dim[1].dim_value for v in proto.graph.input}
    rows = len(texts) // widths["x"]
    same(proto, {k: np.array(texts[: rows * w], object).reshape(rows, w) for k, w in widths.items()})


KEYS: dict[str, tuple[list[Any], Any]] = {"strings": (["a", "cc", "a"], ["a", "cc", "", "dé"]), "int64s": ([1, 2, 1], [1, 2, 3, -1]), "floats": ([1.0, float("nan"), 0.5], [1.0, float("nan"), -0.5, 0.5])}
VALUES: dict[str, tuple[list[Any], dict[str, Any]]] = {"strings": (["u", "v", "w"], {"default_string": "none"}), "int64s": ([7, 8, 9], {"default_int64": -77}), "floats": ([1.5, -2.5, 3.5], {"default_float": 0.25})}


@pytest.mark.parametrize("values", VALUES)
@pytest.mark.parametrize("keys", KEYS)
def test_label_encoder(keys: str, values: str) -> None:
    """Every pair of types; the first of equal keys counts, NaN is a key."""
    (known, x), (made, default) = KEYS[keys], VALUES[values]
    for more in ({}, default):
        node = onnx.helper.make_node("LabelEncoder", ["x"], ["y"], domain="ai.onnx.ml", **{f"keys_{keys}": known, f"values_{values}": made}, **more)
        types = {"strings": onnx.TensorProto.STRING, "int64s": onnx.TensorProto.INT64, "floats": onnx.TensorProto.FLOAT}
        graph = onnx.helper.make_graph([node], "g", [onnx.helper.make_tensor_value_info("x", types[keys], ["N", 2])], [onnx.helper.make_tensor_value_info("y", types[values], None)])
        proto = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 19), onnx.helper.make_opsetid("ai.onnx.ml", 4)], ir_version=9)
        same(proto, {"x": np.array(x, {"strings": object, "int64s": np.int64, "floats": np.float32}[keys]).reshape(2, 2)})


def test_numbers_to_strings() -> None:
    proto = onnx.parser.parse_model(HEAD + 'main (int64[N] x) => (string[N] y) { y = ai.onnx.ml.CategoryMapper <cats_strings = ["a", "b"], cats_int64s = [3, 4], default_string = "none"> (x) }')
    same(proto, {"x": np.array([4, 3, 5, 4])})


@pytest.mark.parametrize(("source", "message"), [
    ("main (string[N] x) => (y) { y = Relu (x) }", "'nn.relu' cannot take"),
    ("main (string[N] x) => (y) { y = ai.onnx.ml.OneHotEncoder <cats_int64s = [1]> (x) }", "'OneHotEncoder' of"),
    ("main (string[N] x) => (y) { y = ai.onnx.ml.OneHotEncoder <cats_strings = [\"a\", \"a\"]> (x) }", "lists a category twice"),
    ("main (float[N,1] x) => (y, z) { y, z = ai.onnx.ml.LinearClassifier <coefficients = [1.0], intercepts = [1.0], classlabels_strings = [\"a\"]> (x) }", "1 intercepts and 1 labels"),
])  # fmt: skip
def test_error(source: str, message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        frontend.convert(onnx.parser.parse_model(HEAD + source), "m")
