"""Text, times and mixed tables from Python: every kind of input that holds them, and what users get wrong."""

import datetime as dt
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.errors import CarrotError
from carrot.runtime.loader import load

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
duckdb = pytest.importorskip("duckdb")
nanoarrow = pytest.importorskip("nanoarrow")
sys.path.append(str(Path(__file__).parent))
import model_mock as mock  # noqa: E402
from abi_mock import needs_cc  # noqa: E402
from test_abi_strings import hash_of  # noqa: E402

pytestmark = needs_cc
CITIES, CODES = ["Paris", None, "Zürich", "", "a string of more than twelve bytes"], ["a", "007", "b", "ü" * 20, "a"]
NUMBERS, TIMES = [1.5, 2.0, -3.0, 0.0, 7.25], [dt.datetime(2020, 1, 1 + i, 3, 4, 5, i) for i in range(5)]
MICROS = [1577847845000000 + 86400000000 * i + i for i in range(5)]
HASHES = [[hash_of(a), hash_of(b)] for a, b in zip(CITIES, CODES)]
DATA = {"city": CITIES, "n": NUMBERS, "when": TIMES, "code": CODES}
ROWS = [list(row) for row in zip(*DATA.values())]


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def model(folder):
    return load(mock.words(folder / "words.so"))


@pytest.fixture(scope="session")
def text(folder):
    return load(mock.pairs(folder / "pairs.so"))


def objects(rows):
    return np.array(rows, object)


def frame(**change):
    return pd.DataFrame(DATA | change)


@pytest.mark.parametrize("x", [
    DATA, {k: np.array(v, object) for k, v in DATA.items()}, {"texts": objects(list(zip(CITIES, CODES))), "n": NUMBERS, "when": np.array(TIMES, "M8[us]")},
    ROWS, objects(ROWS), np.asfortranarray(objects(ROWS)), [tuple(r) for r in ROWS], np.hstack([objects(ROWS), objects([["more"]] * 5)]),
    frame(), frame().astype({"city": "category", "code": "category"}), frame(city=pd.array(CITIES, "string[python]")), frame(city=pd.array(CITIES, "string[pyarrow]")),
    frame(city=pd.array(CITIES, pd.ArrowDtype(pa.large_string()))), frame(city=["Paris", np.nan, "Zürich", "", CITIES[4]]), frame(city=["Paris", pd.NA, "Zürich", "", CITIES[4]]),
    frame(when=pd.to_datetime(TIMES).tz_localize("UTC").tz_convert("Europe/Paris")), frame(when=pd.Series(TIMES, dtype=object)), frame(n=pd.array([1.5, 2, -3, 0, 7.25], "Float64")),
    frame()[["code", "when", "n", "city"]].assign(other=1), frame().set_axis(range(4), axis=1),
    pl.DataFrame(DATA), pl.DataFrame(DATA).with_columns(pl.col("city").cast(pl.Categorical), pl.col("code").cast(pl.Enum(["a", "007", "b", "ü" * 20]))),
    pl.concat([pl.DataFrame(DATA)[:2], pl.DataFrame(DATA)[2:]], rechunk=False), pl.DataFrame(DATA).with_columns(when=pl.col("when").dt.replace_time_zone("UTC")),
    pa.table(DATA), pa.table(DATA).to_batches()[0], pa.table(DATA).set_column(0, "city", pa.array(CITIES).dictionary_encode()), pa.table(DATA).set_column(0, "city", pa.array(CITIES, pa.string_view())),
    pa.table(DATA).set_column(1, "n", pa.array(NUMBERS).cast(pa.decimal128(10, 2))), nanoarrow.Array(pa.table(DATA).to_batches()[0]),
], ids=str)  # fmt: skip
def test_mixed_tables(model, x):
    for _ in range(2):
        got = model.run(x)
        assert got["hash"].tolist() == HASHES and got["x"].tolist() == NUMBERS and got["us"].tolist() == MICROS
    out = pa.table(model.predict_arrow(x, "hash"))
    assert out["hash"].to_pylist() == HASHES


def test_duckdb(model):
    assert model.run(duckdb.from_arrow(pa.table(DATA)))["hash"].tolist() == HASHES
    assert model.run(duckdb.sql("SELECT 'x' AS city, 'y'::ENUM('y') AS code, 1.25 AS n, DATE '1970-01-02' AS \"when\""))["us"].tolist() == [86400000000]


@pytest.mark.parametrize("make", [lambda v: np.array(v), lambda v: np.array(v, object), lambda v: np.array(v, np.dtypes.StringDType()), lambda v: v, tuple,
                                  lambda v: pl.DataFrame(v, schema=["city", "code"], orient="row"), lambda v: pd.DataFrame(v), lambda v: np.asfortranarray(v)])  # fmt: skip
def test_text_only(text, make):
    rows = [["a", "ü"], ["", "a string of more than twelve bytes"], ["\0x", "x"]]
    assert text.predict(make(rows)).tolist() == [[hash_of(a), hash_of(b)] for a, b in rows]
    if isinstance(make(rows), np.ndarray):
        assert text.predict(make(rows)[:0]).shape == (0, 2)


def test_missing_text(text):
    want = [[hash_of("a"), -1], [-1, hash_of("b")]]
    missing = np.array([["a", np.nan], [np.nan, "b"]], np.dtypes.StringDType(na_object=np.nan))
    masked = np.ma.array(objects([["a", "?"], ["?", "b"]]), mask=[[0, 1], [1, 0]])
    for x in ([["a", None], [None, "b"]], [["a", float("nan")], [pd.NA, "b"]], objects([["a", pd.NaT], [np.nan, "b"]]), missing, masked,
              pd.DataFrame({"city": ["a", np.nan], "code": [None, "b"]}), {"city": ["a", None], "code": [np.nan, "b"]}):  # fmt: skip
        assert text.predict(x).tolist() == want
    nothing = {"city": np.full(2, np.nan), "code": ["x", "y"]}
    for x in (nothing, pd.DataFrame(nothing), pa.table({"city": pa.nulls(2), "code": ["x", "y"]})):
        assert text.predict(x)[:, 0].tolist() == [-1, -1]
    assert text.predict(["a", None]).tolist() == want[:1], "one row"


def test_one_column_takes_documents(folder):
    m = load(mock.build(folder / "one.so", "words", [mock.tensor("in", "numbers", "f64", [1], {"n": 7}), mock.tensor("in", "texts", "str", [2], {"a": 1, "b": 1}), mock.tensor("in", "times", "timestamp", [1], {"t": 1})],
                        [mock.tensor("out", "hash", "i64", [2]), mock.tensor("out", "x", "f64", []), mock.tensor("out", "us", "i64", [])], {"default": ["hash"]}, score=(-1, -1)))  # fmt: skip
    with pytest.raises(CarrotError, match="the model has 3 inputs"):
        m.run([[1.0, "a", "b", None]])  # nothing says where the columns are
    assert m.predict({"n": [1], "a": ["x"], "b": [None], "t": [None]}).tolist() == [[hash_of("x"), -1]]


@pytest.mark.parametrize("at", [[0, 1, 2, 3], [3, 2, 1, 0], [4, 0, 5, 1]])
def test_columns_of_a_wider_array(folder, at):
    """Numbers only: whatever the array is, and however often the call is made."""
    x = mock.tensor("in", "x", "f32", [4], dict.fromkeys("abcd", 7)) | {"positions": at}
    out = [mock.tensor("out", "score", "f64", []), mock.tensor("out", "proba", "f32", [3]), mock.tensor("out", "label", "i32", [], labels=("no", "maybe", "yes")),
           mock.tensor("out", "flag", "bool", []), mock.tensor("out", "grid", "f32", [2, 3])]  # fmt: skip
    m = load(mock.build(folder / f"wider{at[0]}.so", "table", [x], out, {"default": ["proba"]}))
    for n, wide in ((1, 6), (3, 6), (3, max(at) + 1), (3000, 6)):
        rows = np.random.default_rng(n).normal(size=(n, wide)).astype(np.float32)
        want = rows[:, at[:3]].tolist()
        for _ in range(2):
            for form in (rows, np.asfortranarray(rows), rows.astype("f8"), rows.tolist(), rows.astype(object), pd.DataFrame(rows), rows[0] if n == 1 else rows):
                assert m.predict(form).tolist() == want
            assert m.predict({"x": rows[:, at]}).tolist() == m.predict(pd.DataFrame(rows[:, at], columns=list("abcd"))).tolist() == want
    with pytest.raises(CarrotError, match=f"X has {max(at)} features, the model reads columns up to number {max(at) + 1}: a, b, c, d"):
        m.predict(np.zeros((2, max(at)), np.float32))


def test_long_text(text):
    big = "x" * (1 << 20)
    assert text.predict([[big, "y"]]).tolist() == [[hash_of(big), hash_of("y")]]


def test_surrogates_are_no_crash(text):
    assert text.predict([["\ud800", "a"]]).shape == (1, 2)


@pytest.mark.parametrize("x, message", [
    (ROWS[0][:3], "X has 3 features, the model reads columns up to number 4: n, city, code, when"),
    ([[1.5, "Paris", None, "a"]], r"column 'n' \(X\[:, 1\]\)\[0\] is 'Paris' \(str\), not a number"),
    ([["Paris", 1.5, "2020-01-01", "a"]], r"column 'when' \(X\[:, 2\]\)\[0\] is '2020-01-01' \(str\), not a date or time"),
    ([["Paris", 1.5, None, 7]], r"column 'code' \(X\[:, 3\]\)\[0\] is '7' \(int\), not text"),
    ([["Paris", 1.5, None, b"7"]], r"is .*7.* \(bytes\), not text"),
    ([["Paris", 1.5, None, "a"], ["Paris"]], "rows differ in length"),
    (frame(city=1), "column 'city' holds u?int64, the model wants text"),
    (frame(city=pd.array([1] * 5, "Int64")), "column 'city' holds Int64, the model wants text"),
    (frame(city=pd.Categorical([1, 2, 1, 2, 3])), r"column 'city' \(its categories\) holds int64, the model wants text"),
    (frame(city=pd.to_datetime("2020-01-01")), "column 'city' holds (dates|datetime64.*), the model wants text"),
    (frame(city=["a", "b", 3, "c", "d"]), r"column 'city'\[2\] is '3' \(int\), not text"),
    (frame(n="x"), "column 'n' holds (str|object)|column 'n'.*not a number"),
    (frame(when=1), "column 'when' holds numbers, the model wants dates or times"),
    (frame(code=None), "column 'code', row 0: null, but the model was trained without missing values"),
    (pl.DataFrame(DATA).with_columns(city=1), "column 'city': Arrow type int32, model wants text"),
    (pa.table(DATA).set_column(0, "city", pa.array([b"x"] * 5)), r"column 'city': Arrow type binary, model wants text \(utf8, large_utf8, utf8_view, or a dictionary of them\)"),
    (pa.table(DATA).set_column(2, "when", pa.array([1] * 5)), r"column 'when': Arrow type int64, model wants a time \(timestamp, date32, date64\)"),
    ({**DATA, "city": np.ones(5)}, "column 'city' holds float64, the model wants text"),
    ({k: v for k, v in DATA.items() if k != "code"}, "column 'code' is not in the input"),
    ("Paris", "X is a str"),
])  # fmt: skip
def test_mistakes(model, x, message):
    with pytest.raises(CarrotError, match=message):
        model.run(x)


def test_null_rows(folder):
    m = load(mock.words(folder / "null_rows.so", on_missing="null"))
    got = m.run(frame(code=["a", None, "b", None, "c"]))
    assert np.isnan(got["x"]).tolist() == [False, True, False, True, False]


def test_times_of_every_unit(model):
    for unit in ("D", "h", "m", "s", "ms", "us", "ns", "M"):
        x = np.array(["2020-05-01", "NaT", "1950-07-01"], f"M8[{unit}]")
        want = [int(v) if v != np.iinfo(np.int64).min else v for v in x.astype("M8[us]").astype(np.int64).tolist()]
        for form in ({"when": x}, {"when": x.astype(object)} if unit in ("D", "s", "us") else {"when": pd.Series(x) if unit in ("s", "ms", "us", "ns") else x}):
            assert model.run({"city": ["a"] * 3, "n": [1] * 3, "code": ["c"] * 3} | form)["us"].tolist() == want, unit
    zoned = dt.datetime(2020, 1, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert model.run({"city": ["a"], "n": [1], "code": ["c"], "when": [zoned]})["us"].tolist() == [1577872800000000]
    assert model.run({"city": ["a"], "n": [1], "code": ["c"], "when": [dt.date(1970, 1, 2)]})["us"].tolist() == [86400000000]


def test_schema(model):
    assert [str(f) for f in model.input_schema] == ["n: float64", "city: utf8", "code: utf8 not null", "when: timestamp"]
    assert pa.schema(model.input_schema).field("when").type == pa.timestamp("us")
