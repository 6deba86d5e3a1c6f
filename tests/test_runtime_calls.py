"""Calls that were prepared (runtime/calls.py): whatever came before, the answer is that of a model that sees its first table."""

import datetime as dt
import itertools
import random
import sys
import threading
import weakref
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.errors import CarrotError
from carrot.runtime import calls
from carrot.runtime import model as runtime
from carrot.runtime.loader import load

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
sys.path.append(str(Path(__file__).parent))
import model_mock as mock  # noqa: E402
from abi_mock import needs_cc  # noqa: E402

pytestmark = needs_cc
R = random.Random(7)
WORDS = ["Paris", "", "Zürich", "a string of more than twelve bytes", "ü" * 40, "\0x", "7"]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return mock.words(tmp_path_factory.mktemp("calls") / "words.so")


@pytest.fixture(scope="module")
def table_path(tmp_path_factory):
    return mock.table(tmp_path_factory.mktemp("calls") / "table.so", labels=[1, 2, 3])


def rows(n, nulls=True):
    r = R
    return {
        "city": [r.choice([*WORDS, None] if nulls else WORDS) for _ in range(n)],
        "n": [r.choice([1.5, -0.0, float("nan"), 1e30]) for _ in range(n)],
        "when": [None if nulls and r.random() < 0.3 else dt.datetime(1969, 1, 1 + r.randrange(28), 3, 4, 5, r.randrange(10**6)) for _ in range(n)],
        "code": [r.choice(WORDS) for _ in range(n)],
    }


def arrays(d):
    return {"city": np.array(d["city"], object), "n": np.array(d["n"]), "when": np.array(d["when"], "M8[us]"), "code": np.array(d["code"], object)}


def tensors(d):
    return {"texts": np.array(list(zip(d["city"], d["code"])), object), "n": d["n"], "when": np.array(d["when"], "M8[us]")}


def frame(d):
    return pd.DataFrame({k: d[k] for k in ("city", "n", "code")} | {"when": pd.array(d["when"], "datetime64[us]")})


def batch(d):
    return pa.RecordBatch.from_pydict(d, pa.schema([("city", pa.utf8()), ("n", pa.float64()), ("when", pa.timestamp("us")), ("code", pa.utf8())]))


DICTS = [
    arrays, lambda d: d, tensors, lambda d: arrays(d) | {"more": 5}, lambda d: dict(reversed(arrays(d).items())), lambda d: arrays(d) | {"n": np.array(d["n"], "f4")}, lambda d: arrays(d) | {"n": np.array(d["n"], ">f8")},
    lambda d: arrays(d) | {"n": list(map(int, np.nan_to_num(d["n"]) > 1))}, lambda d: arrays(d) | {"n": np.array(d["n"]) > 1}, lambda d: arrays(d) | {"when": np.array(d["when"], "M8[s]")}, lambda d: arrays(d) | {"when": d["when"]},
    lambda d: arrays(d) | {"city": np.full(len(d["n"]), np.nan)}, lambda d: arrays(d) | {"city": np.array(d["code"])}, lambda d: arrays(d) | {"city": [float("nan"), pd.NA, *d["city"]][: len(d["n"])]},
    lambda d: arrays(d) | {"n": np.ma.array(d["n"], mask=[True] * len(d["n"]))}, lambda d: arrays(d) | {"n": pd.Series(d["n"])}, lambda d: arrays(d) | {"city": np.array(d["code"], np.dtypes.StringDType())},
    # mistakes
    lambda d: {k: v for k, v in arrays(d).items() if k != "code"}, lambda d: arrays(d) | {"code": np.array([*d["code"], "x"], object)}, lambda d: arrays(d) | {"n": np.ones((len(d["n"]), 2))}, lambda d: arrays(d) | {"n": 1.0},
    lambda d: arrays(d) | {"city": np.ones(len(d["n"]))}, lambda d: arrays(d) | {"city": np.array([3, *d["city"][1:]], object)}, lambda d: arrays(d) | {"city": np.full(len(d["n"]), "NaT", "M8[us]")}, lambda d: arrays(d) | {"city": [[t] for t in d["city"]]},
    lambda d: arrays(d) | {"city": [1.5, *d["city"][1:]]}, lambda d: arrays(d) | {"city": np.array("one", object)}, lambda d: arrays(d) | {"n": np.array(d["code"])}, lambda d: arrays(d) | {"code": np.array([None, *d["code"][1:]], object)},
    lambda d: arrays(d) | {"n": [None, *d["n"][1:]]}, lambda d: arrays(d) | {"when": [5, *d["when"][1:]]}, lambda d: arrays(d) | {"city": [b"x", *d["city"][1:]]}, lambda d: {},
]  # fmt: skip
FRAMES = [
    frame, lambda d: frame(d)[["when", "code", "n", "city"]], lambda d: frame(d).assign(more="x"), lambda d: frame(d).astype({"city": object, "code": object}), lambda d: frame(d).astype({"city": "category"}),
    lambda d: frame(d).astype({"n": "Float64"}), lambda d: frame(d).astype({"n": "float32"}), lambda d: frame(d).astype({"n": object}), lambda d: frame(d).assign(n=range(len(d["n"]))), lambda d: frame(d).assign(n=2**63 + 1),
    lambda d: frame(d).assign(city=np.nan), lambda d: frame(d).assign(city=pd.Series([pd.NA, *d["city"][1:]], dtype=object)), lambda d: frame(d).set_axis(range(4), axis=1)[[1, 0, 2, 3]], lambda d: frame(d).set_index(pd.Index(range(5, 5 + len(d["n"])))),
    # mistakes
    lambda d: frame(d).drop(columns="code"), lambda d: frame(d).assign(city=1), lambda d: frame(d).assign(n="x"), lambda d: frame(d).rename(columns={"city": "code"}), lambda d: frame(d).assign(code=None),
    lambda d: frame(d).assign(city=pd.Series([3, *d["city"][1:]], dtype=object)), lambda d: frame(d).assign(n=pd.Series(["1.5", *d["n"][1:]], dtype=object)), lambda d: frame(d).astype({"n": "category"}),
]  # fmt: skip
BATCHES = [
    batch, lambda d: pa.RecordBatch.from_pydict(d), lambda d: batch(d).slice(1), lambda d: batch(d).select(["code", "when", "city", "n"]), lambda d: batch(d).append_column("more", pa.array([1] * len(d["n"]))), lambda d: batch(d).replace_schema_metadata({"k": "v"}),
    lambda d: batch(d).set_column(0, "city", batch(d)["city"].dictionary_encode()), lambda d: batch(d).set_column(0, "city", batch(d)["city"].cast(pa.large_string())), lambda d: batch(d).set_column(0, "city", batch(d)["city"].cast(pa.string_view())),
    lambda d: batch(d).set_column(1, "n", pa.array(d["n"], pa.float32())), lambda d: batch(d).to_struct_array(), lambda d: pa.table(batch(d)), lambda d: pa.table(batch(d)).slice(1), lambda d: pa.concat_tables([pa.table(batch(d)), pa.table(batch(rows(3)))]),
    lambda d: pa.table(batch(d)).slice(0, 0), lambda d: batch(d).slice(0, 0), lambda d: pa.Table.from_batches([], batch(d).schema), lambda d: pa.table(d).append_column("more", pa.chunked_array([[1], [2] * (len(d["n"]) - 1)])),
    # mistakes
    lambda d: batch(d).select([]), lambda d: batch(d).drop_columns(["code"]), lambda d: batch(d).set_column(0, "city", pa.array([1] * len(d["n"]))), lambda d: batch(d).set_column(3, "code", pa.array([None, *d["code"][1:]])), lambda d: pa.table(batch(d)).rename_columns(["a", "b", "c", "d"]),
]  # fmt: skip


def answer(m, x):
    try:
        return {k: (a.shape, a.dtype.str, a.tobytes()) for k, a in m.run(x).items()}
    except CarrotError as error:
        return str(error)


@pytest.mark.parametrize("kinds", [DICTS, FRAMES, BATCHES], ids=["dict", "frame", "batch"])
@pytest.mark.parametrize("seed", range(3))
def test_any_table_after_any_other(path, kinds, seed):
    R.seed(seed)
    m, usual = load(path), kinds[seed % 2]
    for n in (1, 1, 2, 1, 5, 60, 300, 1):
        for kind in R.sample(kinds, len(kinds)):
            for make in (usual, kind, kind):
                x = make(rows(n, nulls=R.random() < 0.5))
                assert answer(m, x) == answer(load(path), x), (n, x)
        m.run(usual(rows(1)))
    assert m._local.tables


@pytest.mark.parametrize("make", [arrays, lambda d: d | {"when": arrays(d)["when"]}, frame, batch, lambda d: pa.table(batch(d))], ids=["arrays", "lists", "frame", "batch", "table"])
def test_prepared_calls_serve(path, monkeypatch, make):
    """They, and not the general way, answer the second call: other rows, other numbers of rows, missing values after none and none after some."""
    m = load(path)
    given = [make(rows(n, nulls)) for n, nulls in ((2, False), (1, True), (1, False), (3, True), (40, True), (2, False))]
    given += [make(rows(1) | {"code": [None]})]
    want = [answer(load(path), x) for x in given]
    assert len(set(map(repr, want))) == len(want)
    m.run(given[0])
    monkeypatch.setattr(runtime, "normalize", None)
    assert [answer(m, x) for x in given] == want


def test_numbers_and_labels(table_path):
    m, r = load(table_path), np.random.default_rng(1)
    for make in (lambda x: dict(zip("abcd", x.T.copy())), lambda x: {k: v.tolist() for k, v in zip("abcd", x.T)}, lambda x: pd.DataFrame(x, columns=list("abcd")).assign(more="x")):
        for n in (5, 1, 200, 3):
            x = r.normal(size=(n, 4))
            got, cells = m.run(make(x), "all"), x.astype("f4")
            assert got["score"].tolist() == cells.sum(1, np.float64).tolist() and got["proba"].tolist() == cells[:, :3].tolist()
            assert got["label"].tolist() == [[1, 2, 3][i] for i in cells[:, :3].argmax(1)]


def test_exact_integers_of_a_frame(tmp_path):
    """A row of pandas whose columns are numbers of several types is not read through their common type."""
    inputs = [mock.tensor("in", "x", "f64", [2], {"p": 7, "q": 7}), mock.tensor("in", "ids", "i64", [3], {"i": 0, "j": 0, "k": 0})]
    m = load(mock.build(tmp_path / "two.so", "two", inputs, [mock.tensor("out", "y", "f64", [])], {"default": ["y"]}, block=0, score=(-1, -1)))
    for big in (2**53 + 1, 2**60 + 1, 5):
        x = pd.DataFrame({"p": [0.5], "q": [0.0], "i": [big], "j": [0], "k": [0]})
        for given in (x, x.assign(more="x"), dict(zip(x, x.to_numpy(object).T.tolist()))):
            for _ in range(2):
                assert m.predict(given).tolist() == [0.5 + 100.0 * float(big)]


def test_results_belong_to_the_caller(path):
    m = load(path)
    for make in (arrays, batch, frame):
        got = [m.run(make(rows(2)))["hash"] for _ in range(3)]
        kept = [g.copy() for g in got]
        got[0][:] = 0
        m.run(make(rows(2)))
        assert all((a == b).all() for a, b in zip(got[1:], kept[1:])) and got[0].flags.owndata


def test_text_too_long_to_be_copied(path):
    m = load(path)
    for text in ("x", "x" * (calls.TEXT - 1), "x" * calls.TEXT, "x" * (calls.TEXT + 1), "x" * (1 << 20), "\ud800", "yes"):
        x = arrays(rows(1) | {"city": [text]})
        assert answer(m, x) == answer(load(path), x)


@pytest.mark.parametrize("make", [arrays, batch, lambda d: pa.table(batch(d))])
def test_a_call_in_a_call(path, make):
    """A finalizer that predicts while a prepared call of the same thread is under way (as a signal handler may)."""
    m, want = load(path), load(path)
    first, second = make(rows(1)), make(rows(2))
    expected, inner = answer(want, first), answer(want, second)
    m.run(first)
    (call,) = {id(c): c for c in m._local.tables.values()}.values()
    found = []
    go = call.go

    def nested():
        if not found:
            found.append(answer(m, second))
        return go()

    call.go = nested
    assert answer(m, first) == expected and found == [inner]
    assert answer(m, first) == expected and not call.busy


@pytest.mark.parametrize("make", [arrays, batch, frame])
def test_threads(path, make):
    m, wrong = load(path), []
    given = [make(rows(n)) for n in (1, 2, 3, 1, 2)]
    want = [answer(load(path), x) for x in given]

    def work(start):
        wrong.extend(i for i in itertools.islice(itertools.cycle(range(5)), start, 500) if answer(m, given[i]) != want[i])

    workers = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    assert not wrong


@pytest.mark.parametrize("n", [1, 300, 70_000])
def test_batches_are_released(path, n):
    """On success, after an error in the data, and when the model goes."""
    m, before = load(path), pa.total_allocated_bytes()
    for code in ("a", None, "b"):
        memory = np.ones(n)
        alive = weakref.ref(memory)
        x = pa.RecordBatch.from_arrays([pa.array(["x"] * n), pa.array(memory), pa.array([None] * n, pa.timestamp("us")), pa.array(["a"] * (n - 1) + [code])], ["city", "n", "when", "code"])
        for given in (x, x, pa.table(x), x.slice(n - 1)):
            assert isinstance(answer(m, given), str) == (code is None)
        del x, memory, given
        assert alive() is None, code
    gone = weakref.ref(m)
    del m
    assert gone() is None and pa.total_allocated_bytes() == before
