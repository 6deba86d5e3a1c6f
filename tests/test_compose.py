"""carrot.compose: models joined by the names of their columns are one model."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import carrot
from carrot.compiler import Options, build
from carrot.ir.errors import CarrotError

onnx = pytest.importorskip("onnx")
xgboost = pytest.importorskip("xgboost")
sklearn = pytest.importorskip("sklearn")

R = np.random.default_rng(3)
N = 300
FRAME = pd.DataFrame({"age": R.uniform(18, 90, N), "fare": R.lognormal(3, 1, N), "other": R.normal(size=N), "sex": R.integers(0, 2, N).astype(float)})
IMAGES = R.normal(size=(N, 6)).astype(np.float32)


def scaler():
    from sklearn.preprocessing import StandardScaler

    return StandardScaler().set_output(transform="pandas").fit(FRAME[["age", "fare"]])


def network(outputs: int = 3) -> onnx.ModelProto:
    h = onnx.helper
    w = onnx.numpy_helper.from_array(R.normal(size=(6, outputs)).astype(np.float32), "w")
    nodes = [h.make_node("MatMul", ["image", "w"], ["h"], "mm"), h.make_node("Tanh", ["h"], ["embedding"], "act")]
    one = lambda name, n: h.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["batch", n])  # noqa: E731
    graph = h.make_graph(nodes, "net", [one("image", 6)], [one("embedding", outputs)], [w])
    return h.make_model(graph, opset_imports=[h.make_opsetid("", 20)], ir_version=9)


def embedding(net: onnx.ModelProto) -> np.ndarray:
    """By carrot: the trees' thresholds lie at these very numbers, and onnxruntime's differ in the last bit."""
    return carrot.compile(net).run({"image": IMAGES})["embedding"]


def booster(x: pd.DataFrame) -> xgboost.Booster:
    y = (x.sum(axis=1) > x.sum(axis=1).mean()).astype(float)
    return xgboost.train({"max_depth": 4, "objective": "binary:logistic", "seed": 1}, xgboost.DMatrix(x, y), 20)


def whole(frame: pd.DataFrame, images: np.ndarray) -> pa.Table:
    columns = {c: pa.array(frame[c].to_numpy(), from_pandas=True) for c in frame}
    columns["image"] = pa.FixedSizeListArray.from_arrays(pa.array(images.reshape(-1)), images.shape[1])
    return pa.table(columns)


def test_a_network_a_scaler_and_trees_are_one_binary(tmp_path) -> None:
    s, net = scaler(), network()
    e = embedding(net)
    x = s.transform(FRAME[["age", "fare"]]).assign(**{f"embedding_{j}": e[:, j] for j in range(3)}, sex=FRAME["sex"])
    trees = booster(x.assign(**{f"embedding_{j}": np.round(e[:, j], 2) + np.float32(0.005) for j in range(3)}))  # no threshold at a number that a rounding could move
    composed = carrot.compose(("scaled", s), ("embedding", net), ("score", trees))
    m = carrot.compile(composed, output=tmp_path / "m.so")
    table = whole(FRAME, IMAGES)
    np.testing.assert_allclose(m.predict(table), trees.predict(xgboost.DMatrix(x)), rtol=2e-5)
    np.testing.assert_array_equal(carrot.load(tmp_path / "m.so").predict(table.select(["image", "sex", "fare", "other", "age"])), m.predict(table))


def test_the_seam_is_seen_through() -> None:
    """Trees behind a scaler read the table itself; columns that they do not ask for are not made."""
    s = scaler()
    x = s.transform(FRAME[["age", "fare"]])
    a = build(carrot.compose(("scaled", s), ("score", booster(x))), Options(name="m"))
    (trees,) = [op for op in a.simplified.walk() if op.name == "tree.ensemble"]
    assert trees.operands[0] is a.simplified.main.body.args[0]
    assert [i["columns"] for i in a.card["inputs"]] == [["age", "fare"]]
    small = build(carrot.compose(("scaled", s), ("score", booster(x[["fare"]]))), Options(name="m", prune_inputs=True))
    assert [i["columns"] for i in small.card["inputs"]] == [["fare"]]


def test_columns_by_other_names() -> None:
    s = scaler()
    trees = booster(pd.DataFrame({"f0": FRAME["age"] / 10, "f1": FRAME["other"]}))
    m = carrot.compile(carrot.compose(("scaled", s, ["years", "price"], ["u", "v"]), ("score", trees, ["u", "other"])))
    frame = FRAME.rename(columns={"age": "years", "fare": "price"})
    x = pd.DataFrame({"f0": s.transform(FRAME[["age", "fare"]]).iloc[:, 0], "f1": FRAME["other"]})
    np.testing.assert_allclose(m.predict(frame), trees.predict(xgboost.DMatrix(x)), rtol=5e-7)


def test_a_forest_reads_probabilities() -> None:
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression

    y = (FRAME["age"] > 50).astype(int)
    first = LogisticRegression(max_iter=500).fit(FRAME[["age", "fare"]], y)
    p = first.predict_proba(FRAME[["age", "fare"]])
    x = pd.DataFrame({"lr_0": p[:, 0], "lr_1": p[:, 1], "sex": FRAME["sex"]})
    second = RandomForestClassifier(10, random_state=0).fit(x, FRAME["sex"])
    m = carrot.compile(carrot.compose(("lr", first), ("rf", second)))
    np.testing.assert_allclose(m.predict_proba(FRAME), second.predict_proba(x), rtol=1e-12)


def test_columns_side_by_side_are_a_networks_input() -> None:
    net = network()
    frame = pd.DataFrame(IMAGES, columns=[f"p{i}" for i in range(6)])
    columns = {"image": list(frame.columns[::-1])}
    m = carrot.compile(carrot.compose(("net", net, columns)))
    want = carrot.compile(net).run({"image": np.ascontiguousarray(IMAGES[:, ::-1])})["embedding"]
    np.testing.assert_array_equal(m.run(frame)["embedding"], want)
    with pytest.raises(CarrotError, match="3 columns are given for it"):
        carrot.compile(carrot.compose(("net", net, {"image": ["p0", "p1", "p2"]})))
    with pytest.raises(CarrotError, match="columns are given for x, the model reads image"):
        carrot.compile(carrot.compose(("net", net, {"x": ["p0"]})))


def test_a_stage_gives_its_classes_or_what_it_is_asked_for() -> None:
    from sklearn.linear_model import LinearRegression, LogisticRegression, RidgeClassifier

    y = np.where(FRAME["age"] > 50, 70, 20)
    first = RidgeClassifier().fit(FRAME[["age"]], y)
    second = LinearRegression().fit(pd.DataFrame({"said": first.predict(FRAME[["age"]])}), FRAME["fare"])
    m = carrot.compile(carrot.compose(("said", first, None, None, "default"), ("fare", second)))
    np.testing.assert_allclose(m.predict(FRAME), second.predict(pd.DataFrame({"said": first.predict(FRAME[["age"]])})), rtol=1e-12)
    with pytest.raises(CarrotError, match="no output set 'leaf'"):
        carrot.compile(carrot.compose(("said", LogisticRegression().fit(FRAME[["age"]], y), None, None, "leaf"), ("fare", second)))


def test_text_is_no_output() -> None:
    from sklearn.impute import SimpleImputer

    frame = pd.DataFrame({"city": ["a", "b", "a"]})
    with pytest.raises(CarrotError, match="the output 'transform' is text"):
        carrot.compile(SimpleImputer(strategy="most_frequent").fit(frame))


@pytest.mark.parametrize(
    ("stages", "said"),
    [
        ((), "there is no stage"),
        (("scaled",), "is no stage"),
        ((("a", 1), ("a", 2)), "two stages are called 'a'"),
        ((("a", "nothing.onnx"), ("b", 1)), "nothing.onnx"),
    ],
)
def test_mistakes(stages: tuple, said: str) -> None:
    with pytest.raises(CarrotError, match=said):
        carrot.compile(carrot.compose(*stages))


def test_names_that_do_not_fit() -> None:
    s = scaler()
    for stage, said in ((("s", s, ["one"]), "1 columns are named, the model reads 2: age, fare"), (("s", s, None, ["one"]), "1 names for outputs, it makes 2 columns")):
        with pytest.raises(CarrotError, match=said):
            carrot.compile(carrot.compose(stage, ("score", booster(FRAME[["age"]]))))
