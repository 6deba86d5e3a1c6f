"""carrot.features: scikit-learn transformers whose compiled form gives what their `transform` gives."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import skops.io
from sklearn.base import clone
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

import carrot
from carrot.features import DatePart, Regex
from carrot.frontend.columns import Table
from carrot.frontend.sklearn import convert
from carrot.frontend.sklearn_files import read_skops
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph

TEXTS = pd.DataFrame({"title": ["Cola 1.5 L", None, "Milk 2l", "no size", "Tea 0,5 l"], "code": ["AB-12", "12", np.nan, "", "é-7"]})
TIMES = pd.DataFrame({"at": pd.to_datetime(["2024-02-29 12:34:56.789", None, "1969-12-31 23:59:59.000"]), "until": pd.to_datetime(["2000-01-01"] * 3)})
FEATURES = [
    Regex("l$", flags="i"), Regex(r"\w+", "match"), Regex(r"[^\W\d_]+-\d+", "fullmatch"), Regex(r"\w\w+", "count"), Regex(r"\d+(?:\.\d+)?", "extract"),
    Regex(r"(?P<size>\d+,\d+) l", "extract", group="size", decimal=","),
]  # fmt: skip
PARTS = ["year", "quarter", "month", "week", "day", "dayofyear", "weekday", "hour", "minute", "second", "microsecond", "elapsed"]


def arrays(table: pd.DataFrame) -> np.ndarray:
    """What a compiled model is fed."""
    if "at" in table:
        return np.stack([table[c].to_numpy().astype("M8[us]").astype(np.int64) for c in table], 1)
    return table.astype(object).where(table.notna(), None).to_numpy(object)


def same(e: Any, table: pd.DataFrame) -> np.ndarray:
    want = e.transform(table)
    m = convert(e, "m")
    (got,) = run(m, [arrays(table)])
    np.testing.assert_array_equal(got, want)
    assert got.dtype == want.dtype == np.float64
    assert m.main.attrs["inputs"][0]["columns"] == list(table.columns) and m.main.attrs["inputs"][0]["accept"] == ["null"]
    return np.asarray(want)


@pytest.mark.parametrize("e", FEATURES, ids=lambda e: f"{e.how} {e.pattern}")
def test_regex(e: Regex) -> None:
    want = same(clone(e).fit(TEXTS), TEXTS)
    assert len(np.unique(want[~np.isnan(want)])) > 1 or e.decimal == ","


def test_numbers_that_regex_gives() -> None:
    np.testing.assert_array_equal(clone(FEATURES[4]).fit_transform(TEXTS), [[1.5, 12], [np.nan, 12], [2, np.nan], [np.nan, np.nan], [0, 7]])
    np.testing.assert_array_equal(clone(FEATURES[5]).fit_transform(TEXTS)[:, 0], [np.nan] * 4 + [0.5])
    np.testing.assert_array_equal(clone(FEATURES[0]).fit_transform(TEXTS), [[1, 0], [0, 0], [1, 0], [0, 0], [1, 0]])


def test_numbers_of_python_that_are_none_here() -> None:
    """Decimal numbers in ASCII are what float() makes of them; of what else it reads, nothing is a number."""
    numbers = ["12", "-1.5e3", ".5", "5.", "+0", "-0", "1e400", "-1e400", "1e-400", "007", "1E+05", "123456789012345678901234567890"]
    others = [" 12", "12\n", "inf", "-Infinity", "nan", "NaN", "1_000", "\u0663", "\uff11", "1e\u0663"]
    refused = ["", ".", "e5", "1e", "+-1", "0x10", "1,5", "--1"]
    e = Regex("(?s).*", "extract").fit([["1"]])
    table = np.array([*numbers, *others, *refused], object)[:, None]
    want = np.array([*map(float, numbers), *[np.nan] * (len(others) + len(refused))])
    assert len([float(t) for t in others]) == len(others)
    np.testing.assert_array_equal(e.transform(table)[:, 0], want)
    np.testing.assert_array_equal(carrot.compile(e).transform(table)[:, 0], want)
    assert np.signbit(carrot.compile(e).transform([["-0"]])[0, 0])


def test_date_part() -> None:
    e = DatePart(PARTS, origin="2000-01-01").fit(TIMES)
    want = same(e, TIMES)
    np.testing.assert_array_equal(want[0, :12], [2024, 1, 2, 9, 29, 60, 3, 12, 34, 56, 789000, 762525296.789])
    assert np.isnan(want[1, :12]).all() and want[2, 11] == -946684801
    assert e.get_feature_names_out().tolist()[::12] == ["at_year", "until_year"]
    assert convert(e, "m").main.attrs["inputs"][0]["logical"] == "timestamp"


def test_tables_of_every_kind_are_alike() -> None:
    for e, table in ((FEATURES[3], TEXTS), (DatePart(), TIMES)):
        want = clone(e).fit(table).transform(table)
        for other in (pa.Table.from_pandas(table), pl.from_pandas(table), table.to_numpy()):
            np.testing.assert_array_equal(clone(e).fit(other).transform(other), want)
    zoned = TIMES.assign(at=TIMES["at"].dt.tz_localize("Asia/Tokyo"))
    np.testing.assert_array_equal(DatePart(["hour"]).fit_transform(zoned)[:, 0], [3, np.nan, 14])


def test_in_pipelines_and_column_transformers() -> None:
    pipe = make_pipeline(Regex(r"\w", "count"), StandardScaler()).fit(TEXTS)
    (got,) = run(convert(pipe, "m"), [arrays(TEXTS)])
    np.testing.assert_allclose(got, pipe.transform(TEXTS), rtol=1e-15)
    both = ColumnTransformer([("n", Regex(r"\d", "count"), ["code"]), ("when", DatePart(["year"]), ["at"])]).set_output(transform="pandas")
    out = both.fit_transform(pd.concat([TEXTS[:3], TIMES], axis=1))
    assert out.columns.tolist() == ["n__code_count", "when__at_year"] and out.iloc[0].tolist() == [2, 2024]


def test_compiled_models_take_tables() -> None:
    pipe = make_pipeline(Regex(r"\d+(?:\.\d+)?", "extract"), StandardScaler()).fit(TEXTS)
    model = carrot.compile(pipe)
    for table in (TEXTS, TEXTS[::-1], pl.from_pandas(TEXTS), pa.Table.from_pandas(TEXTS), TEXTS.to_numpy()):
        np.testing.assert_allclose(model.transform(table), pipe.transform(table), rtol=1e-15)
    e = DatePart(["year", "weekday", "elapsed"]).fit(TIMES)
    model = carrot.compile(e)
    for table in (TIMES, pl.from_pandas(TIMES), pa.Table.from_pandas(TIMES), TIMES.astype("datetime64[s]")):
        np.testing.assert_array_equal(model.transform(table), e.transform(table))
    with pytest.raises(CarrotError, match="'at'"):
        model.transform(TIMES.assign(at=1.5))


WORDS = np.array(["the", "12", "3", "cat", "<b>sat</b>", "on", "http://x.y/z", "99", "mats", "Ünï", "7"], object)
POSTS = pd.DataFrame({"text": [" ".join(np.random.default_rng(i).choice(WORDS, i % 9)) for i in range(150)], "code": np.resize(np.array(["AB-12", "ab12", "A-B-1", None, "zz"], object), 150)})


def test_replacing_in_front_of_vectorizers_and_encoders() -> None:
    words = make_pipeline(Regex("<[^>]*>", "replace", replacement=" "), Regex(r"\d+", "replace", replacement="0num"), TfidfVectorizer(ngram_range=(1, 2)))
    codes = make_pipeline(Regex("[^a-z0-9]", "replace", flags="i"), Regex("[A-Z]+", "replace"), OneHotEncoder())
    counts = make_pipeline(Regex(r"\W", "replace", replacement=" "), Regex(" +", "count"))
    both = ColumnTransformer([("words", words, "text"), ("codes", codes, ["code"]), ("counts", counts, ["text", "code"])], sparse_threshold=0).fit(POSTS)
    model = carrot.compile(both)
    np.testing.assert_allclose(model.transform(POSTS), both.transform(POSTS), rtol=1e-13)
    np.testing.assert_array_equal(model.transform(POSTS[17:20]), model.transform(POSTS)[17:20])
    scored = make_pipeline(both, LogisticRegression()).fit(POSTS, np.arange(150) % 2)
    np.testing.assert_allclose(carrot.compile(scored).predict_proba(POSTS), scored.predict_proba(POSTS), rtol=1e-9)
    filled = make_pipeline(Regex("[-0-9]", "replace"), SimpleImputer(strategy="constant", missing_values=None, fill_value="none"), OneHotEncoder(sparse_output=False)).fit(POSTS[["code"]])
    np.testing.assert_array_equal(carrot.compile(filled).transform(POSTS[["code"]]), filled.transform(POSTS[["code"]]))
    alone = make_pipeline(Regex(r"\d+", "replace", replacement="#"), CountVectorizer(token_pattern=r"\S+")).fit(POSTS["text"])
    np.testing.assert_array_equal(carrot.compile(alone).transform(POSTS["text"]), alone.transform(POSTS["text"]).toarray())
    record = read_skops(skops.io.dumps(alone))
    np.testing.assert_array_equal(run(convert(record, "m"), [POSTS[["text"]].to_numpy(object)])[0], alone.transform(POSTS["text"]).toarray())


def test_what_replacing_gives() -> None:
    e = Regex("(a|é)+", "replace", replacement="é-")
    assert clone(e).fit_transform(["aab", None, "xaéax", ""]).tolist() == ["é-b", None, "xé-x", ""]
    assert clone(e).fit_transform(pd.Series(["a", np.nan], dtype=object)).tolist() == ["é-", None]
    assert clone(e).fit_transform(pa.array(["aab"])).tolist() == ["é-b"]
    assert clone(e).fit_transform(pd.DataFrame({"p": ["a", "b"], "q": ["", None]})).tolist() == [["é-", ""], ["b", None]]
    assert clone(e).set_output(transform="pandas").fit_transform(pd.DataFrame({"p": ["a"]})).columns.tolist() == ["p_replace"]


def test_a_text_that_is_too_long_is_refused() -> None:
    e = make_pipeline(Regex("a", "replace", replacement="bb", most=10), Regex("bb", "count")).fit(POSTS[["text"]][:1])
    table = pd.DataFrame({"text": ["a" * 10, None, "é" * 5, "é" * 6]})
    np.testing.assert_array_equal(carrot.compile(e).transform(table[:3]), e.transform(table[:3]))
    with pytest.raises(CarrotError, match="up to 10 bytes.*has 12"):
        e.transform(table)
    with pytest.raises(CarrotError, match="column 'text', row 3"):
        carrot.compile(e).transform(table)
    assert pa.table(carrot.compile(e, on_missing="null").predict_arrow(table)).column(0).is_null().to_pylist() == [False, False, False, True]
    with pytest.raises(CarrotError, match="is text, a model of a table gives numbers"):
        carrot.compile(Regex("a", "replace").fit(table))


def test_a_column_is_of_one_kind() -> None:
    table = Table(Graph("m"), ["a", "b", "c"])
    table.read([0, 1], "str")
    table.read([2], "timestamp")
    with pytest.raises(CarrotError, match="'b' is text for one step and a time for another"):
        table.read([1, 2], "timestamp")
    table = Table(Graph("m"), ["a", "b"])
    table.read([1], "timestamp")
    with pytest.raises(CarrotError, match="'b' is a time for one step and a number for another"):
        table.numbers([0, 1])
    with pytest.raises(CarrotError, match="needs times"):
        convert(Pipeline([("r", Regex("a").fit(TEXTS)), ("d", DatePart().fit(TEXTS))]), "m")


def test_files() -> None:
    e = Regex(r"(\d+)", "extract", group=1).fit(TEXTS)
    assert pickle.loads(pickle.dumps(e)).transform(TEXTS).shape == (5, 2)
    record = read_skops(skops.io.dumps(e))
    np.testing.assert_array_equal(run(convert(record, "m"), [arrays(TEXTS)])[0], e.transform(TEXTS))
    d = DatePart(("year", "hour")).fit(TIMES)
    np.testing.assert_array_equal(run(convert(read_skops(skops.io.dumps(d)), "m"), [arrays(TIMES)])[0], d.transform(TIMES))


def test_a_subclass_of_ones_own_is_not_taken_for_it() -> None:
    class Shouting(Regex):
        def transform(self, X: Any) -> np.ndarray:
            return 2 * super().transform(X)

    with pytest.raises(CarrotError, match="Shouting is not supported"):
        convert(Shouting("a").fit(TEXTS), "m")


def test_carrot_alone_does_not_import_scikit_learn() -> None:
    code = "import sys, carrot; before = 'sklearn' in sys.modules; carrot.features.Regex; print(before, 'sklearn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Regex("a(?=b)").fit(TEXTS), "at position 1: lookahead"), (lambda: Regex("a", how="find").fit(TEXTS), "no how='find'"), (lambda: Regex("a", group=1).fit(TEXTS), "no group 1"),
        (lambda: Regex("a", decimal="1").fit(TEXTS), "do not make numbers"), (lambda: Regex("a", flags=2).fit(TEXTS), "so are its flags"), (lambda: Regex("a").fit([[1]]).transform([[1]]), "takes text"),
        (lambda: Regex("a").fit(["a"]), "table with columns"), (lambda: Regex("a").transform(TEXTS), "not fitted"), (lambda: Regex("a").fit(TEXTS).transform(TEXTS[["code"]]), "other columns"),
        (lambda: Regex("a", "replace", replacement=r"\1").fit(TEXTS), "plain text"), (lambda: Regex("a", "replace", most=0).fit(TEXTS), "most=0"), (lambda: Regex("a", "replace").fit([[["a"]]]), "table with columns"),
        (lambda: DatePart(["yaer"]).fit(TIMES), "did you mean 'year'"), (lambda: DatePart("year").fit(TIMES), "takes a list"), (lambda: DatePart(["year"]).fit(TEXTS).transform(TEXTS), "no dates"),
        (lambda: DatePart(["year"], origin="soon").fit(TIMES), "no dates"), (lambda: convert(Regex("a"), "m"), "not fitted"),
    ],
)  # fmt: skip
def test_mistakes(make: Any, said: str) -> None:
    with pytest.raises(CarrotError, match=said):
        make()
