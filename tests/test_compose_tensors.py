"""Tensor columns beside others: an image, texts and numbers feed one binary, and tensors are columns of what it gives."""

from __future__ import annotations

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import carrot
from carrot.ir.errors import CarrotError

onnx = pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")
xgboost = pytest.importorskip("xgboost")
sklearn = pytest.importorskip("sklearn")

from sklearn.compose import ColumnTransformer  # noqa: E402
from sklearn.preprocessing import OneHotEncoder  # noqa: E402

R = np.random.default_rng(8)
N, SHAPE = 120, (2, 5, 4)
IMAGES = R.normal(size=(N, *SHAPE)).astype(np.float32)
FRAME = pd.DataFrame({"city": R.choice(["Oslo", "Ål", "Bergen"], N), "note": R.choice(["12 years", "no", "3 years old"], N), "age": R.uniform(18, 90, N)})
h = onnx.helper


def model(nodes: list, inputs: dict, outputs: dict, **weights: np.ndarray) -> onnx.ModelProto:
    info = lambda name, shape: h.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["batch", *shape])  # noqa: E731
    arrays = [onnx.numpy_helper.from_array(a, name) for name, a in weights.items()]
    graph = h.make_graph([h.make_node(*n) for n in nodes], "net", [info(*i) for i in inputs.items()], [info(*o) for o in outputs.items()], arrays)
    return h.make_model(graph, opset_imports=[h.make_opsetid("", 20)], ir_version=9)


def embedding_net() -> onnx.ModelProto:
    w, f = R.normal(size=(3, 2, 3, 3)).astype(np.float32), R.normal(size=(3, 2)).astype(np.float32)
    nodes = [("Conv", ["image", "w"], ["h"]), ("Relu", ["h"], ["r"]), ("GlobalAveragePool", ["r"], ["p"]), ("Flatten", ["p"], ["q"]), ("MatMul", ["q", "f"], ["embedding"])]
    return model(nodes, {"image": SHAPE}, {"embedding": [2]}, w=w, f=f)


def map_net() -> onnx.ModelProto:
    """[2, 5, 4] and a number -> [3, 3, 2] and its means [3]."""
    nodes = [("Conv", ["image", "w"], ["h"]), ("Reshape", ["extra", "s"], ["e"]), ("Add", ["h", "e"], ["map"]), ("GlobalAveragePool", ["map"], ["m"]), ("Flatten", ["m"], ["mean"])]
    return model(nodes, {"image": SHAPE, "extra": [1]}, {"map": [3, 3, 2], "mean": [3]}, w=R.normal(size=(3, 2, 3, 3)).astype(np.float32), s=np.array([-1, 1, 1, 1]))


def lists(a: np.ndarray, *sizes: int, mask: np.ndarray | None = None) -> pa.Array:
    """fixed_size_list<...> of these sizes."""
    out = pa.array(a.reshape(-1))
    for i, n in enumerate(reversed(sizes)):
        out = pa.FixedSizeListArray.from_arrays(out, n, mask=pa.array(mask) if mask is not None and i == len(sizes) - 1 else None)
    return out


KINDS = {
    "flat": lambda a: lists(a, 40),
    "nested": lambda a: lists(a, *a.shape[1:]),
    "tensor": lambda a: pa.FixedShapeTensorArray.from_numpy_ndarray(np.ascontiguousarray(a)),
    "dims of 1": lambda a: lists(a, *a.shape[1:3], 1, *a.shape[3:]),
    "float64": lambda a: lists(a.astype(np.float64), 40),
}


def whole(column: pa.Array, frame: pd.DataFrame = FRAME) -> pa.Table:
    return pa.table({"age": frame["age"], "image": column, "city": frame["city"], "note": frame["note"]})


@pytest.fixture(scope="module")
def three() -> carrot.frontend.compose.Composed:
    """Regex and one-hot features, a network on the image, trees on both and a column of the table."""
    features = ColumnTransformer([("city", OneHotEncoder(), ["city"]), ("years", carrot.features.Regex(r"(\d+) years", "extract", group=1), ["note"])], sparse_threshold=0).fit(FRAME)
    net = embedding_net()
    e = carrot.compile(net).run({"image": IMAGES})["embedding"]
    x = pd.DataFrame(features.transform(FRAME), columns=features.get_feature_names_out()).assign(embedding_0=e[:, 0], embedding_1=e[:, 1], age=FRAME["age"])
    trees = xgboost.train({"max_depth": 4, "objective": "binary:logistic"}, xgboost.DMatrix(x, (x["age"] > 50) ^ (e[:, 0] > 0)), 20)
    composed = carrot.compose(("features", features), ("embedding", net), ("score", trees))
    return composed, trees.predict(xgboost.DMatrix(x))


@pytest.fixture(scope="module")
def scored(three):
    return carrot.compile(three[0]), three[1]


@pytest.mark.parametrize("kind", KINDS)
def test_a_tensor_a_text_and_a_number(scored, kind) -> None:
    m, want = scored
    table = whole(KINDS[kind](IMAGES))
    np.testing.assert_allclose(m.predict(table), want, rtol=1e-6)
    for part, rows in ((table.slice(7, 50), slice(7, 57)), (table.slice(N), slice(N, N)), (pa.concat_tables([table.slice(0, 41), table.slice(41)]), slice(0, N))):
        np.testing.assert_array_equal(m.predict(part), m.predict(table)[rows])
    column = KINDS[kind](np.concatenate([IMAGES[:3], IMAGES]))[3:]  # an offset of the column alone
    np.testing.assert_array_equal(m.predict(whole(column)), m.predict(table))


@pytest.mark.parametrize("how", ["pandas", "pandas, flat", "pandas, lists", "dict", "polars", "polars, flat"])
def test_tables_that_are_not_arrow(scored, how) -> None:
    m, want = scored
    flat = IMAGES.reshape(N, -1)
    table = {
        "pandas": lambda: FRAME.assign(image=list(IMAGES)),
        "pandas, flat": lambda: FRAME.assign(image=list(flat)),
        "pandas, lists": lambda: FRAME.assign(image=IMAGES.tolist()),
        "dict": lambda: {**{c: FRAME[c].to_numpy() for c in FRAME}, "image": IMAGES},
        "polars": lambda: pl.from_pandas(FRAME).with_columns(image=pl.Series(IMAGES)),
        "polars, flat": lambda: pl.from_pandas(FRAME).with_columns(image=pl.Series(flat)),
    }[how]()
    np.testing.assert_allclose(m.predict(table), want, rtol=1e-6)


def test_nulls(three, scored) -> None:
    m, want = scored
    mask = np.arange(N) % 50 == 3
    tables = [whole(lists(IMAGES, 40, mask=mask)), whole(lists(IMAGES, *SHAPE, mask=mask)), FRAME.assign(image=[None if m else v for m, v in zip(mask, IMAGES)])]
    holes = IMAGES.astype(object).reshape(-1)
    holes[3 * 40 + 7] = holes[53 * 40] = holes[103 * 40 + 39] = None
    tables.append(whole(pa.FixedSizeListArray.from_arrays(pa.array(holes, pa.float32()), 40)))
    kept = carrot.compile(three[0], on_missing="null")
    for table, where in zip(tables, ("row 3: null", "row 3: null", "row 3: null", "row 3, element 7: null")):
        with pytest.raises(CarrotError, match=f"column 'image', {where}"):
            m.predict(table)
        got = pa.table(kept.predict_arrow(table))["prediction"]
        assert got.is_null().to_numpy().tolist() == mask.tolist()
        np.testing.assert_allclose(got.to_numpy()[~mask], want[~mask], rtol=1e-6)
        sliced = table[2:60] if isinstance(table, pd.DataFrame) else table.slice(2, 58)
        assert pa.table(kept.predict_arrow(sliced))["prediction"].is_null().to_numpy().tolist() == mask[2:60].tolist()
    texts = whole(lists(IMAGES, 40), FRAME.assign(city=FRAME["city"].where(~mask, "Paris")))
    with pytest.raises(CarrotError, match="column 'city', row 3"):
        m.predict(texts)


WRONG = {
    "another size": (lambda: lists(IMAGES[:, :1], 20), r"Arrow type fixed_size_list\[20\], model wants fixed_size_list\[40\] of numbers .*, a row of shape \[2, 5, 4\]"),
    "another order, nested": (lambda: lists(IMAGES, 5, 2, 4), r"Arrow type fixed_size_list\[5\]\[2\]\[4\], model wants .*\[2, 5, 4\]; its nested sizes are another shape"),
    "another order, told": (lambda: pa.FixedShapeTensorArray.from_numpy_ndarray(IMAGES.reshape(N, 5, 2, 4)), "its arrow.fixed_shape_tensor shape is another one"),
    "permuted": (lambda: pa.FixedShapeTensorArray.from_numpy_ndarray(IMAGES.transpose(0, 2, 3, 1)), r"permutation is not the identity"),
    "fewer dims": (lambda: lists(IMAGES, 10, 4), "its nested sizes are another shape"),
    "lists of any length": (lambda: pa.array(list(IMAGES.reshape(N, -1))), "Arrow type list, model wants fixed_size_list"),
    "text": (lambda: pa.array(FRAME["city"]), r"Arrow type \w*utf8, model wants fixed_size_list\[40\]"),
    "numbers": (lambda: pa.array(FRAME["age"]), "Arrow type float64, model wants fixed_size_list"),
    "lists of text": (lambda: pa.FixedSizeListArray.from_arrays(pa.array(["a"] * (40 * N)), 40), "Arrow type utf8, model wants"),
}


@pytest.mark.parametrize("what", WRONG)
def test_other_shapes_and_types(scored, what) -> None:
    column, said = WRONG[what]
    with pytest.raises(CarrotError, match=f"column 'image': .*{said}"):
        scored[0].predict(whole(column()))
    with pytest.raises(CarrotError, match=r"column 'age': Arrow type fixed_size_list\[40\], model wants a number"):
        scored[0].predict(whole(lists(IMAGES, 40)).set_column(0, "age", lists(IMAGES, 40)))


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (lambda: list(IMAGES.transpose(0, 2, 1, 3)), r"column 'image'\[0\] has shape \[5, 2, 4\], the model wants \[2, 5, 4\]"),
        (lambda: [*IMAGES[:-1], IMAGES[0, 0]], rf"column 'image'\[{N - 1}\] has shape \[5, 4\], the model wants \[2, 5, 4\]"),
        (lambda: pd.Series(["a"] * N, dtype=object), r"column 'image'\[0\] is a str, not an array"),
        (lambda: [["a"] * 40] * N, r"column 'image'\[0\] holds text, the model wants numbers"),
        (lambda: [[[1, 2], [3]]] * N, r"column 'image'\[0\] is no array: its rows differ in length"),
    ],
)
def test_cells_that_do_not_fit(scored, cells, said) -> None:
    with pytest.raises(CarrotError, match=said):
        scored[0].predict(FRAME.assign(image=cells()))


def test_tensors_out(tmp_path) -> None:
    """A rank above 1 comes back as arrow.fixed_shape_tensor, rank 1 as fixed_size_list; a refused row is null in all of them."""
    net, features = map_net(), ColumnTransformer([("l", carrot.features.Regex("l", "count"), ["city"])]).fit(FRAME)
    composed = carrot.compose(("features", features), ("net", net, {"image": "photo", "extra": list(features.get_feature_names_out())}))
    m = carrot.compile(composed, output=tmp_path / "m.so", on_missing="null")
    table = pa.table({"city": FRAME["city"], "photo": KINDS["tensor"](IMAGES)})
    want = ort.InferenceSession(net.SerializeToString()).run(None, {"image": IMAGES, "extra": features.transform(FRAME).astype(np.float32)})
    for model in (m, carrot.load(tmp_path / "m.so")):
        for start in (0, 5):
            got = model.run(table.slice(start))
            out = pa.table(model.predict_arrow(table.slice(start))).combine_chunks()
            assert out.schema.types == [pa.fixed_shape_tensor(pa.float32(), [3, 3, 2]), pa.list_(pa.float32(), 3)]
            for a, b in zip(got.values(), want, strict=True):
                np.testing.assert_allclose(a, b[start:], atol=1e-5)
            np.testing.assert_array_equal(out["map"].chunk(0).to_numpy_ndarray(), got["map"])
            np.testing.assert_array_equal(np.array(out["mean"].to_pylist(), np.float32), got["mean"])
    mask = np.arange(N) % 7 == 2
    out = pa.table(m.predict_arrow(pa.table({"city": FRAME["city"], "photo": lists(IMAGES, 40, mask=mask)})))
    for name in ("map", "mean"):
        assert out[name].is_null().to_numpy().tolist() == mask.tolist()
    again = carrot.compile(map_net())  # what one model gives, another reads
    assert again.run({"image": IMAGES, "extra": np.zeros((N, 1), np.float32)})["map"].shape == (N, 3, 3, 2)


def test_networks_in_a_row_hand_tensors_over() -> None:
    first, w = map_net(), R.normal(size=(18, 2)).astype(np.float32)
    second = model([("Flatten", ["map"], ["flat"]), ("MatMul", ["flat", "w"], ["y"])], {"map": [3, 3, 2]}, {"y": [2]}, w=w)
    m = carrot.compile(carrot.compose(("net", first, {"image": "image", "extra": ["age"]}), ("y", second)))
    x = {"image": IMAGES, "extra": FRAME[["age"]].to_numpy(np.float32)}
    maps = ort.InferenceSession(first.SerializeToString()).run(["map"], x)[0]
    np.testing.assert_allclose(m.run(whole(KINDS["tensor"](IMAGES)))["y"], maps.reshape(N, -1) @ w, rtol=1e-4, atol=1e-3)
    with pytest.raises(CarrotError, match=r"input 'map' is .*, an earlier stage makes"):
        carrot.compile(carrot.compose(("net", first, {"image": "image", "extra": ["age"]}), ("y", model([("Relu", ["map"], ["y"])], {"map": [18]}, {"y": [18]}))))


def test_sizes_of_a_stage_are_those_of_the_whole() -> None:
    parsed = lambda text: onnx.parser.parse_model('<ir_version: 9, opset_import: ["" : 20]> ' + text)  # noqa: E731
    first = parsed("net (float[N,6] x) => (float[N,6] r, int64[2,C] at) { r = Relu (x) at = NonZero (r) }")
    second = parsed("""net (float[M,6] r) => (float[K,4] y, int64[2] s, int64[2,C] found) {
        shape = Constant <value_ints = [-1, 4]> ()
        y = Reshape (r, shape)
        s = Shape (y)
        found = NonZero (y)
    }""")
    m = carrot.compile(carrot.compose(("first", first), ("second", second)))
    for n in (2, 4):
        x = R.normal(size=(n, 6)).astype(np.float32)
        want = ort.InferenceSession(second.SerializeToString()).run(None, {"r": np.maximum(x, 0)})
        for a, b in zip(m.run({"x": x}).values(), want, strict=True):
            np.testing.assert_array_equal(a, b)
    with pytest.raises(CarrotError, match="the model takes no such sizes"):
        m.run({"x": np.ones((3, 6), np.float32)})
    third = parsed("net (int64[2,C] at) => (int64[2,C] y, int64[2,D] twice) { y = Neg (at) twice = NonZero (at) }")
    m = carrot.compile(carrot.compose(("first", first), ("third", third)))  # each counts
    x = R.normal(size=(3, 6)).astype(np.float32)
    at = np.array(np.nonzero(np.maximum(x, 0)))
    got = m.run({"x": x})
    np.testing.assert_array_equal(got["y"], -at)
    np.testing.assert_array_equal(got["twice"], np.nonzero(at))
