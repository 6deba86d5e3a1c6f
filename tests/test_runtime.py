"""The Python runtime over mock models (a kernel in C behind the real ABI): every kind of input, every user's mistake."""

import ctypes as ct
import gc
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.errors import CarrotError
from carrot.runtime import arrow, calls
from carrot.runtime.loader import load

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
sys.path.append(str(Path(__file__).parent))
import model_mock as mock  # noqa: E402
from abi_mock import needs_cc  # noqa: E402
from counting import calls_made  # noqa: E402

pytestmark = needs_cc
SETS = {"default": ["label"], "score": ["score"], "proba": ["proba"], "all": ["score", "proba", "label", "flag", "grid"], "label": ["label"]}
X = np.array([[1, 2, 3, 4], [9, 1, 1, 0], [0, 5, 2, 1]], np.float32)
SCORES, LABELS = X.sum(1).tolist(), ["ÿes", "no", "maybe"]


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def model(folder):
    return load(mock.table(folder / "table.so", sets=SETS))


@pytest.fixture(scope="session")
def two(folder):
    return load(mock.two(folder / "two.so"))


def frame(x=X, columns="abcd"):
    return pd.DataFrame(x, columns=list(columns))


def scores(m, x):
    return m.run(x, "score")["score"].tolist()


# ---- arrays


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", "g", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", ">f4", ">i4", object])
def test_any_dtype(model, dtype):
    assert scores(model, X.astype(dtype)) == SCORES
    assert model.predict(X.astype(dtype)).tolist() == LABELS


@pytest.mark.parametrize("layout", [np.asfortranarray, lambda x: np.repeat(x, 2, 0)[::2], lambda x: np.repeat(x, 2, 1)[:, ::2], lambda x: x[::-1][::-1], np.ma.array])
def test_any_layout(model, layout):
    assert scores(model, layout(X)) == SCORES
    assert scores(model, layout(X.astype(np.float64))) == SCORES


def test_read_only_and_empty(model):
    x = X.copy()
    x.flags.writeable = False
    assert scores(model, x) == SCORES
    assert model.predict(X[:0]).shape == (0,) and model.predict_proba(X[:0]).shape == (0, 3)
    assert model.run(frame()[:0], "all")["grid"].shape == (0, 2, 3)
    assert model.predict_proba(pa.table(frame()).slice(0, 0)).shape == (0, 3)


def test_bools_lists_and_one_row(model):
    assert scores(model, X > 1) == (X > 1).sum(1).tolist()
    assert scores(model, X.tolist()) == scores(model, X.astype(int).tolist()) == SCORES
    assert scores(model, X[0]) == scores(model, X[0].tolist()) == SCORES[:1]


def test_what_each_method_gives(model):
    assert model.predict_proba(X).dtype == np.float32 and model.predict_proba(X).tolist() == X[:, :3].tolist()
    everything = model.run(X, "all")
    assert {k: (v.dtype.kind, v.shape) for k, v in everything.items()} == {"score": ("f", (3,)), "proba": ("f", (3, 3)), "label": ("U", (3,)), "flag": ("b", (3,)), "grid": ("f", (3, 2, 3))}
    assert list(model.run(X)) == ["label"]
    assert list(model.run({"x": X}, ["flag", "score"])) == ["flag", "score"] and list(model.run(X, "flag")) == ["flag"]
    for call in (model.decision_function, model.transform):
        with pytest.raises(CarrotError, match="it has no output set"):
            call(X)
    with pytest.raises(CarrotError, match="no output or output set 'nope'"):
        model.run(X, "nope")


@pytest.mark.parametrize("labels", [[3, 7, 11], [0.5, 1.5, 2.5], ["x", "y", "zz"], [False, True, False], [1, "b", 2.5]])
def test_labels_have_the_type_of_the_classes(folder, labels):
    m = load(mock.table(folder / f"labels_{type(labels[0]).__name__}_{labels[-1]}.so", sets=SETS, labels=labels))
    got = m.predict(X)
    assert got.tolist() == [labels[2], labels[0], labels[1]] and got.dtype == np.array(labels, object if type(labels[1]) is str and labels[0] == 1 else None).dtype


def test_categories_that_are_their_own_codes(model):
    """As values and as codes they are the same numbers; others could be either."""
    for categories in ([0, 1, 2], [0.0, 1.0, 2.0]):
        a = pd.Categorical([categories[i] for i in (2, 0, 1)], categories)
        assert scores(model, frame().assign(a=a)) == scores(model, frame().assign(a=[2, 0, 1]))
        holes = frame().assign(a=pd.Categorical([categories[2], None, categories[1]], categories))
        assert scores(model, holes) == scores(model, frame().assign(a=[2, np.nan, 1])) != scores(model, frame().assign(a=[2, 0, 1]))
    for categories in ([1, 2, 3], [0, 2, 1], [0.0, 0.5, 1.0]):
        with pytest.raises(CarrotError, match="column 'a' is categorical"):
            scores(model, frame().assign(a=pd.Categorical(categories, categories)))


def test_two_inputs(two):
    x, ids = np.array([[1.0, 2.0], [3.0, 4.0]]), np.arange(6).reshape(2, 3)
    want = [21 + 1000 + 20000.0, 43 + 300 + 4000 + 50000.0]
    assert two.run({"x": x, "ids": ids})["y"].tolist() == want
    assert two.run({"p": x[:, 0], "q": x[:, 1], "ids": ids.astype(np.int32), "more": ["?"]})["y"].tolist() == want
    assert two.predict({"x": np.asfortranarray(x), "ids": ids.astype(np.uint64)}).tolist() == want
    for bad, message in [
        (x, "2 inputs"), ({"x": x}, "'ids' is not given"), ({"ids": ids, "p": x[:, 0]}, "'q' is not in the input"), ({"x": x, "ids": ids[:1]}, "differ in length"),
        ({"x": x, "ids": ids * 0.5}, "float64"), ({"x": x[:, :1], "ids": ids}, "has 1 features"), ({"x": x, "ids": ids[:, :2]}, r"\[batch, 3\]"),
        ({"x": x, "ids": ids.astype(np.uint64) + np.uint64(1 << 63)}, "does not fit int64"),
    ]:  # fmt: skip
        with pytest.raises(CarrotError, match=message):
            two.run(bad)


def test_tensors_are_read_where_they_lie(folder):
    m = load(mock.image(folder / "image.so"))
    many, want = np.arange(6000, dtype=np.float32).reshape(1000, 2, 3), np.arange(6000).reshape(1000, 6) @ np.arange(1.0, 7)
    for given in ({"x": many}, many):
        got = m.run(given)
        assert got["sum"].tolist() == want.tolist() and got["where"].reshape(-1).tolist() == [row.ctypes.data for row in many]
    x = many[:4]  # few are copied
    for given in ({"x": x}, {"x": x}, x, {"x": x + 0, "more": x}):
        assert m.run(given)["sum"].tolist() == want[:4].tolist()
    assert m.run(x[0])["sum"].shape == (1,)
    with pytest.raises(CarrotError, match=r"shape \[4, 3, 2\], the model wants \[batch, 2, 3\]"):
        m.run(x.reshape(4, 3, 2))
    with pytest.raises(CarrotError, match="the model has 2 outputs"):
        m.predict(x)
    with pytest.raises(CarrotError, match="row 2, element 1: null|row 2"):
        m.run(pa.table({"x": pa.array([[1.0] * 6, [2.0] * 6, [1.0, None, 1, 1, 1, 1]], pa.list_(pa.float32(), 6))}))


def test_small_tensors_again(folder):
    """What one call prepared serves the next of its kind only, whatever came between; results are the caller's own."""
    m, fixed, weights = load(mock.image(folder / "again.so")), load(mock.image(folder / "again_fixed.so", batched=False)), np.arange(1.0, 7)
    whole = np.random.default_rng(0).integers(-9, 9, (300, 2, 3)).astype(np.float32)
    kept = []
    for n in (1, 1, 3, 1, 3, 3, 300, 1):
        for x in (whole[:n], np.asfortranarray(whole[-n:]), whole[:n].astype(np.float64), whole[::-1][:n], whole[:n].tolist()):
            kept.append((m.run({"x": x})["sum"], np.asarray(x).reshape(n, 6) @ weights))
        kept.append((fixed.run({"x": whole[n - 1]})["sum"], whole[n - 1].reshape(6) @ weights))
        assert n >= calls.TIMED or m._local.again is m._local.small["default", np.dtype("f4"), 3]
        for wrong in (whole[:n, :1], whole[:n, 0], whole[0, 0]):
            for model in (m, fixed):
                with pytest.raises(CarrotError, match="the model wants"):
                    model.run({"x": wrong})
    assert all(np.array_equal(got, want) for got, want in kept)

    def nested():
        call.go = go
        inner.append(m.run({"x": whole[:1]})["sum"].tolist())
        return go()

    call, inner = m._local.again, []
    go, call.go = call.go, nested
    assert m.run({"x": whole[1:2]})["sum"].tolist() == (whole[1:2].reshape(1, 6) @ weights).tolist() and inner == [(whole[:1].reshape(1, 6) @ weights).tolist()]
    assert not call.busy


def test_small_tensors_of_some_rows(folder):
    """Several inputs of as many rows as come: one call is prepared for all numbers, by name and not."""
    m, one = load(mock.two(folder / "rows_two.so")), load(mock.image(folder / "rows_image.so"))
    r, weights, kept = np.random.default_rng(0), np.arange(1.0, 7), []
    for n in (3, 1, 200, 3, 7, 1, 256, 300, 2):
        x, ids, image = r.integers(-9, 9, (n, 2)).astype(float), r.integers(0, 5, (n, 3)), r.integers(-9, 9, (n, 2, 3)).astype(np.float32)
        for _ in range(2):
            kept.append((m.run({"ids": ids, "x": x})["y"], load(folder / "rows_two.so").run({"x": x.astype(np.float32), "ids": ids})["y"]))
            kept.append((one.run({"x": image})["sum"], image.reshape(n, 6) @ weights))
            kept.append((one.run(image)["sum"], kept[-1][1]))
        for wrong in ({"x": x, "ids": ids[:-1]}, {"x": x[:, :1], "ids": ids}, {"x": x}):
            with pytest.raises(CarrotError, match="length|trained on|is not given|not in the input"):
                m.run(wrong)
    assert all(np.array_equal(got, want) and got.flags.owndata for got, want in kept)
    assert [type(c) for c in m._local.tables.values()] == [calls.TensorsCall] and len(one._local.small) == 1
    assert m._local.again.most >= 200 and len(m._local.again.known) == 5


def test_one_inference_per_call(folder):
    m = load(mock.image(folder / "fixed.so", batched=False))
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    for _ in range(2):  # the second call takes the prepared structs
        got = m.run({"x": x})
        assert got["sum"].shape == () and got["where"].shape == (1,) and m.run(x)["sum"] == x.reshape(-1) @ np.arange(1.0, 7)
    with pytest.raises(CarrotError, match=r"the model wants \[2, 3\]"):
        m.run(x[None])


@pytest.mark.parametrize("dtype", ["bool", "i8", "u16", "i64", "f16"])
def test_other_kernels(folder, dtype):
    m = load(mock.echo(folder / f"echo_{dtype}.so", dtype))
    wanted = {"bool": np.bool_, "f16": np.float16}.get(dtype) or np.dtype(dtype[0] + str(int(dtype[1:]) // 8))
    x = np.array([1, 0, 1, 1, 0], wanted)
    for given in (x, x[:, None], pd.DataFrame({"x": x}), pa.table({"x": x}), pa.chunked_array([pa.array(x)]), pd.Series(x), {"x": x}, {"in": x[:, None]}):
        got = m.predict(given)
        assert got.dtype == wanted and got.tolist() == x.tolist()
    if dtype in ("i8", "u16"):
        assert m.predict([1, 2, 3]).tolist() == [1, 2, 3]
        with pytest.raises(CarrotError, match=r"X\[1, 0\] is 70000, which does not fit"):
            m.predict([[1], [70000]])


# ---- tables


def test_every_library(model):
    df = frame()
    extra = df.assign(text="?")[["text", "d", "b", "a", "c"]]
    table = pa.table(extra)
    inputs = [df, extra, frame(X.astype("f8")), frame(X.astype("i4")), df.set_axis(range(4), axis=1), pl.DataFrame(extra.to_dict("list")), table, table.to_batches()[0],
              pa.chunked_array([table.to_struct_array().chunk(0)]), pa.concat_tables([table.slice(0, 1), table.slice(1)]), table.to_batches()[0].slice(0),
              {c: X[:, i] for i, c in enumerate("abcd")}, {c: X[:, i].tolist() for i, c in enumerate("abcd")}, np.rec.fromarrays(list(X.T), names="a,b,c,d")]  # fmt: skip
    for x in inputs:
        assert scores(model, x) == SCORES, type(x)
        assert model.predict(x).tolist() == LABELS
    sliced = pa.table(frame(np.repeat(X, 3, 0))).slice(3, 3)
    assert scores(model, sliced) == [SCORES[1]] * 3


def test_pandas_extension_types(model):
    df = pd.DataFrame({"a": pd.array([1, None, 3], "Int64"), "b": pd.array([1.5, 2.5, 3.5], "Float32"), "c": pd.array([True, None, False], "boolean"), "d": [1, 2, 3]})
    assert scores(model, df) == [4.5, 204.5, 9.5]
    df = df.assign(a=pd.array([1, None, 3], pd.ArrowDtype(pa.int64())))
    assert scores(model, df) == [4.5, 204.5, 9.5]
    assert scores(model, df.assign(d=pd.Series([1, None, 3.0], dtype=object))) == [4.5, 302.5, 9.5]


def test_arrow_in_arrow_out(model):
    table = pa.concat_tables([pa.table(frame()), pa.table(frame())])
    out = pa.table(model.predict_arrow(table, "all"))
    assert out.num_rows == 6 and out["score"].to_pylist() == SCORES * 2 and out["label"].to_pylist() == LABELS * 2
    assert pl.DataFrame(model.predict_arrow(pl.DataFrame(frame().to_dict("list")), "score"))["score"].to_list() == SCORES
    for x in (X, frame(), table.to_batches()[0], {c: X[:, i] for i, c in enumerate("abcd")}, pa.chunked_array(table.slice(0, 3).to_struct_array().chunks)):
        result = model.predict_arrow(x, "score")
        assert pa.table(result)["score"].to_pylist() == SCORES
    result = model.predict_arrow(X, "all")
    assert pa.schema(result).names == SETS["all"]
    assert pa.record_batch(result).num_rows == 3
    with pytest.raises(CarrotError, match="taken already"):
        pa.table(result)
    got = model.predict_arrow(table, "all").to_numpy()
    assert got["proba"].tolist() == X[:, :3].tolist() * 2 and got["label"].tolist() == LABELS * 2 and got["flag"].tolist() == [True] * 6
    with pytest.raises(CarrotError, match="column 'b'"):
        model.predict_arrow(table.drop_columns("b"))
    with pytest.raises(CarrotError, match="no output set 'x'"):
        model.predict_arrow(table, "x")


def test_streams_are_pulled_batch_by_batch(model):
    pulled = []

    def source():
        for i in range(4):
            pulled.append(i)
            yield pa.RecordBatch.from_pandas(frame(X + i))

    reader = pa.RecordBatchReader.from_batches(pa.RecordBatch.from_pandas(frame()).schema, source())
    out = pa.RecordBatchReader.from_stream(model.predict_arrow(reader, "score"))
    assert pulled == []
    assert out.read_next_batch()["score"].to_pylist() == SCORES and pulled == [0]
    assert out.read_all().num_rows == 9

    def failing():
        yield pa.RecordBatch.from_pandas(frame())
        raise RuntimeError("the disk is gone")

    reader = pa.RecordBatchReader.from_batches(pa.RecordBatch.from_pandas(frame()).schema, failing())
    with pytest.raises(CarrotError, match="the disk is gone"):
        model.predict(reader)


def test_result_memory_is_released_once_and_in_time(model):
    result = model.predict_arrow(X, "score").to_numpy()["score"]
    owner = result
    while not isinstance(owner, ct.Array):
        owner = owner.base if isinstance(owner, np.ndarray) else owner.obj
    gone = weakref.ref(owner.owner)
    gc.collect()
    assert result.tolist() == SCORES and gone() is not None
    del owner, result
    gc.collect()
    assert gone() is None
    before = len(arrow._alive), len(arrow._made)
    for _ in range(50):
        model.predict_arrow(X)  # never read
        pa.table(model.predict_arrow(frame()))
        model.predict(pl.DataFrame(frame().to_dict("list")))
        pa.schema(model.input_schema)
    gc.collect()
    assert (len(arrow._alive), len(arrow._made)) == before


def test_no_leak(model, folder):
    code = """
import resource, sys, numpy as np, pyarrow as pa
from carrot.runtime.loader import load
m = load(sys.argv[1]); x = np.random.rand(20000, 4).astype("f4"); t = pa.table({c: x[:, i] for i, c in enumerate("abcd")})
def once():
    m.run(x, "all"); m.run(np.asfortranarray(x), "all"); m.predict(t); pa.table(m.predict_arrow(t, "all")); m.predict_arrow(x, "all").to_numpy(); m.predict_arrow(t); m.predict(x.tolist()[:10])
for _ in range(30): once()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(150): once()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    done = subprocess.run([sys.executable, "-c", code, str(folder / "table.so")], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20_000, "kB grown"


# ---- what users get wrong


@pytest.mark.parametrize(
    "x, message",
    [
        (X[:, :3], "X has 3 features, the model was trained on 4: a, b, c, d"),
        (X[0, :3], "X has 3 features"),
        (np.zeros((2, 2, 4)), r"shape \[2, 2, 4\]"),
        (np.float32(1), r"shape \[\]"),
        ([], "X has 0 features"),
        ([[1, 2], [3]], "rows differ in length"),
        ("data.csv", "X is a str"),
        (None, "X is a NoneType"),
        (object(), "X is a object"),
        ([["1", "2", "3", "4"]], "holds text"),
        (np.array([[1, 2, 3, "4"]], object), r"X\[0, 3\] is '4' \(str\), not a number"),
        (np.array([[1, 2, 3, {}]], object), r"X\[0, 3\] is '\{\}' \(dict\)"),
        ([dict.fromkeys("abcd", 1.0)], "rows that are dicts"),
        (X.astype(complex), "complex numbers"),
        (X.astype("M8[s]"), "dates"),
        (np.full((2, 4), np.inf), "column 'b', row 0: infinity"),  # a takes it
        (frame(columns="abxd"), "column 'c' is not in the input, which has a, b, x, d"),
        (frame(columns="abcc").assign(d=1).iloc[:, [0, 1, 2, 3, 4]], "column 'c' occurs 2 times"),
        (frame().assign(a="x"), "column 'a' holds"),
        (frame().assign(a=pd.Categorical(["u", "v", "w"])), "categorical"),
        (frame().assign(a=pd.to_datetime("2020-01-01")), "dates|datetime"),
        (pa.table(frame().assign(a="x")), "column 'a': Arrow type (large_)?utf8, model wants a number"),
        (pa.table(frame()).drop_columns("d"), "column 'd': not in the input, which has 'a', 'b', 'c'"),
        (pl.DataFrame({"a": [1.0], "b": [None], "c": [1.0], "d": [1.0]}), "column 'b', row 0: null"),
        (pa.array([1.0, 2.0]), "the model wants|column"),
        ({"a": [1.0], "b": [1.0, 2.0], "c": [1.0], "d": [1.0]}, "differ in length: 'd' has 1, 'b' has 2"),
        ({"a": [[1.0]], "b": [1.0], "c": [1.0], "d": [1.0]}, "a column has one dim"),
        ({"x": X[:, :2]}, "has 2 features"),
        ({}, "column 'a' is not in the input, which has no columns"),
    ],
)
def test_mistakes(model, x, message):
    with pytest.raises(CarrotError, match=message):
        model.run(x, "score")


def test_values_that_the_model_does_not_take(folder, model):
    bad = X.copy()
    bad[2, 1] = np.nan
    for x in (bad, np.asfortranarray(bad), frame(bad), pa.table(frame(bad)), bad.tolist()):
        with pytest.raises(CarrotError, match="column 'b', row 2: (NaN|null)") as caught:
            model.predict(x)
        assert "on_missing" in caught.value.note
    m = load(mock.table(folder / "nulls.so", sets=SETS, on_missing="null"))
    for x in (bad, frame(bad), pa.table(frame(bad))):
        assert m.predict(x).tolist() == [*LABELS[:2], None]
        assert np.isnan(m.run(x, "score")["score"][2])
    out = pa.table(m.predict_arrow(frame(bad), "all"))
    assert out["label"].to_pylist() == [*LABELS[:2], None] and out["score"].null_count == 1
    got = m.predict_arrow(frame(bad), "all").to_numpy()
    assert got["label"].tolist() == [*LABELS[:2], None] and np.isnan(got["score"][2]) and got["flag"].tolist() == [True, True, None]


def test_sparse_is_refused(model):
    sparse = pytest.importorskip("scipy.sparse")
    with pytest.raises(CarrotError, match="sparse"):
        model.predict(sparse.csr_matrix(X))


# ---- the object


def test_schema_card_save(model, tmp_path):
    assert model.input_schema.names == list("abcd") and model.output_schema.names == ["label"]
    assert str(model.input_schema[1]) == "b: float32 not null" and model.output_schema[0].type == "dictionary of utf8"
    assert pa.schema(model.input_schema).field("b").nullable is False
    assert model.card["inputs"][0]["columns"] == list("abcd") and "a, b, c, d -> label" in repr(model)
    model.self_test()
    model.save(tmp_path / "copy.so")
    assert load(tmp_path / "copy.so").predict(X).tolist() == LABELS
    assert [p.name for p in tmp_path.iterdir()] == ["copy.so"]
    for bad in (tmp_path / "no" / "copy.so", tmp_path, tmp_path / "copy.so" / "x.so"):
        with pytest.raises(CarrotError, match="cannot write"):
            model.save(bad)


def test_threads(model):
    wrong = []

    def work(i):
        x = X + i
        for _ in range(300):
            if scores(model, x) != x.sum(1).tolist() or scores(model, pa.table(frame(x))) != x.sum(1).tolist():
                wrong.append(i)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong


def test_more_schemas_than_bindings_are_kept(model):
    for i in range(150):
        assert scores(model, pa.table(frame().assign(**{f"extra{i}": 1}))) == SCORES
    assert len(model._bindings) <= 64


@pytest.mark.parametrize(("call", "most"), [(lambda m, x: m.predict_proba(x), 10), (lambda m, x: m.predict(x), 10), (lambda m, x: m.run(x, "all"), 20)])
def test_one_row_takes_few_steps(model, call, most):
    """After the first call nothing is found out again: no schema, no binding, no new structs."""
    x = X[:1]
    call(model, x)
    bound = dict(model._bindings)
    assert calls_made(call, model, x) <= most
    assert model._bindings == bound


def test_without_pyarrow(model, folder):
    """numpy, pandas and polars work where pyarrow is not installed."""
    code = """
import sys
sys.modules["pyarrow"] = None
import numpy as np, pandas as pd, polars as pl
from carrot.runtime.loader import load
m = load(sys.argv[1]); x = np.ones((2, 4)); df = pd.DataFrame(x, columns=list("abcd"))
for d in (x, df, df.assign(e="text"), pl.DataFrame({c: x[:, i] for i, c in enumerate("abcd")})):
    assert m.run(d, "score")["score"].tolist() == [4, 4]
assert m.predict_arrow(df, "score").to_numpy()["score"].tolist() == [4, 4]
"""
    subprocess.run([sys.executable, "-c", code, str(folder / "table.so")], check=True)


def test_broken_cards(folder):
    good = mock.card_of

    def broken(change):
        def card_of(*args):
            card = good(*args)
            change(card)
            return card

        return card_of

    for i, change in enumerate([lambda c: c.pop("inputs"), lambda c: c["inputs"][0].update(dtype="f99"), lambda c: c.update(sets={"proba": [0]}), lambda c: c.update(sets={"default": [99]})]):
        mock.card_of = broken(change)
        try:
            path = mock.table(folder / f"broken{i}.so", sets=SETS)
        finally:
            mock.card_of = good
        with pytest.raises(CarrotError, match="card is broken"):
            load(path)


def test_make_batch_is_arrow():
    """What is built over numpy arrays is what pyarrow understands."""
    x = np.arange(12, dtype=np.int16).reshape(3, 4)
    b = arrow.make_batch([arrow.Column("a", x), arrow.Column("b", np.array([True, False, True])), arrow.Column("ç", np.arange(3.0), np.array([True, False, True]))])
    got = pa.RecordBatch._import_from_c(ct.addressof(b.array), ct.addressof(b.schema))
    got.validate(full=True)
    assert got.to_pydict() == {"a": x.tolist(), "b": [True, False, True], "ç": [0.0, None, 2.0]}
    assert got["a"].values.buffers()[1].address == x.ctypes.data


def test_unknown_abi(folder):
    """A library without the symbol, and one that answers with an error."""
    from carrot.runtime.model import Model

    class Empty:
        def address(self, symbol):
            return 0

    with pytest.raises(CarrotError, match="no carrot_model_init"):
        Model(Empty())
    path = mock.table(folder / "cpu.so", sets=SETS, cpu=[(1, 0, 3, 31, "imaginary instructions")])
    with pytest.raises(CarrotError, match="compiled for a CPU with imaginary instructions"):
        load(path)

