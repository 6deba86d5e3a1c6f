"""scikit-learn's text vectorizers against the compiled binary, on text that was made to be difficult."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import skops.io
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import TruncatedSVD
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer, TfidfTransformer, TfidfVectorizer
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.linear_model import LogisticRegression, RidgeClassifier, SGDClassifier
from sklearn.naive_bayes import BernoulliNB, ComplementNB, MultinomialNB
from sklearn.pipeline import FeatureUnion, make_pipeline
from sklearn.preprocessing import MaxAbsScaler, OneHotEncoder, StandardScaler
from sklearn.utils import murmurhash3_32
from xgboost import XGBClassifier

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.frontend.sklearn import convert
from carrot.frontend.sklearn_files import read_skops
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.nn_terms import murmur3, run_of
from carrot.passes.code_points import sigma_classes

WRITTEN = [
    "", " ", ".,;!?", "a", "Hello, hello world! It's a world of words.", "The cat sat on the mat; THE CAT did.", "x" * 1000, "x" * 63 + " ab", "x" * 64, "ab " * 40,
    "Éa É1 ÀÉÎ straße STRASSE ẞß", "ΟΔΟΣ ΣΑΣ Σ ΑΣ'Α ΑΣ. σς ΑΣ\u00adΑ \u00adΣ Σ\u0301", "e\u0301 cafe\u0301 \u0301", "\u212aelvin \u212bngstrom", "٣٤ ²½ 12_34 _", "😀 😀😀 a😀b 👩\u200d👩\u200d👧",
    "hello\0world \0 \0\0", "tab\tnew\nline\r\n\x1c\x85\u00a0\u2003end", "ǅ ǆ Ǆ ﬀ ŉ", "日本語 テスト 한국어", "aA Bb cC dD Ee", "the the the the a b c d", "𝒜𐐀𐐨 𐐀𐐨",
    "\u0130stanbul D\u0130YARBAKIR \u0130 \u0130\u0130 a\u0130 x\u0130\u0307y \u0130\u03a3", " lead and trail ", "word" + " " * 70 + "word", "a\u0300" * 40, "ab" * 31 + "é" + "ab" * 40, "a b  c   d",
]  # fmt: skip
LETTERS = list("aAbB  cC.-'_19éÉÑΣσςΑαжЖ\u0130K\u212a\u0301\u00ad\t\n\u00a0日😀𐐀\0ßẞǅ")


def some_texts(n: int, seed: int, letters: list[str] = LETTERS, most: int = 150) -> list[str]:
    r = np.random.default_rng(seed)
    return ["".join(r.choice(letters, r.integers(0, most))) for _ in range(n)]


TEXTS = WRITTEN + some_texts(40, 0)
UNSEEN = WRITTEN[::-1] + some_texts(80, 1)
Y = np.arange(len(TEXTS)) % 3


def compiled(e: Any, texts: list[str], output: str = "transform") -> np.ndarray:
    """An output of the binary, which is the interpreter's."""
    module = convert(e, "m")
    want = dict(zip([o["name"] for o in module.main.attrs["outputs"]], run(module, [np.array(texts, object)[:, None]])))[output]
    got = np.asarray(load_in_process(build(module, Options(outputs=(output,)))).predict(texts))
    np.testing.assert_allclose(got, want, rtol=1e-13, atol=0)
    return got


VECTORIZERS = [
    CountVectorizer(), CountVectorizer(lowercase=False, binary=True), CountVectorizer(ngram_range=(1, 3)), CountVectorizer(ngram_range=(2, 2), stop_words=["the", "hello", "ab"]),
    CountVectorizer(token_pattern=r"\w+", stop_words="english"), CountVectorizer(token_pattern=r"[^\W\d_]{3,}"), CountVectorizer(token_pattern=r"\S+", ngram_range=(1, 2)),
    CountVectorizer(token_pattern=r"(?u)\b(\w)\w*\b"), CountVectorizer(token_pattern=r"\w*"), CountVectorizer(token_pattern=r"[a-zσ]+|\d"), CountVectorizer(token_pattern=r"(?i)\b[a-z]\w+"),
    CountVectorizer(token_pattern=r"(a)|b", ngram_range=(1, 2)), CountVectorizer(vocabulary=["the", "cat", "the cat", "zzz", "mat"], ngram_range=(1, 2)), CountVectorizer(min_df=2, max_df=0.5, max_features=30),
    CountVectorizer(analyzer="char"), CountVectorizer(analyzer="char", ngram_range=(1, 4), lowercase=False), CountVectorizer(analyzer="char", ngram_range=(3, 3)),
    CountVectorizer(analyzer="char_wb", ngram_range=(2, 4)), CountVectorizer(analyzer="char_wb", ngram_range=(5, 7)), CountVectorizer(analyzer="char_wb"),
    TfidfVectorizer(), TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, norm="l1"), TfidfVectorizer(use_idf=False, norm=None, sublinear_tf=True), TfidfVectorizer(smooth_idf=False, binary=True),
    TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 3)), HashingVectorizer(n_features=64), HashingVectorizer(n_features=50, alternate_sign=False, norm="l1", ngram_range=(1, 3), stop_words=["the"]),
    HashingVectorizer(n_features=37, norm=None, binary=True, lowercase=False, ngram_range=(2, 2)), HashingVectorizer(n_features=64, analyzer="char", ngram_range=(1, 5), norm=None),
    HashingVectorizer(n_features=61, analyzer="char_wb", ngram_range=(4, 6), norm=None),
    make_pipeline(CountVectorizer(), TfidfTransformer(sublinear_tf=True)), make_pipeline(CountVectorizer(), TfidfTransformer(norm="l1"), TfidfTransformer(use_idf=False)),
    make_pipeline(HashingVectorizer(n_features=32, alternate_sign=False, norm=None), TfidfTransformer()),
]  # fmt: skip


@pytest.mark.parametrize("e", VECTORIZERS, ids=lambda e: str(e).replace("\n", "")[:110])
def test_transform(e: Any) -> None:
    pattern = str(getattr(e, "token_pattern", ""))
    hard = ("Σ\u0130" if "σ" in pattern else "" if run_of(pattern) else "\u0130") if getattr(e, "lowercase", False) and e.analyzer == "word" else ""
    texts = [t for t in UNSEEN if not set(hard) & set(t)]
    want = e.fit(TEXTS).transform(texts).toarray()
    got = compiled(e, texts)
    np.testing.assert_allclose(got, want, rtol=1e-13, atol=0)
    assert got.dtype == np.float64 and len(np.unique(want, axis=0)) > 2


MODELS = [
    make_pipeline(TfidfVectorizer(), LogisticRegression()), make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), SGDClassifier(random_state=0)),
    make_pipeline(HashingVectorizer(n_features=2**12), RidgeClassifier()), make_pipeline(CountVectorizer(), MultinomialNB()), make_pipeline(CountVectorizer(), ComplementNB()),
    make_pipeline(CountVectorizer(), BernoulliNB()), make_pipeline(TfidfVectorizer(), BernoulliNB()), make_pipeline(CountVectorizer(), TfidfTransformer(), MaxAbsScaler(), SelectKBest(chi2, k=20), LogisticRegression()),
    make_pipeline(CountVectorizer(), StandardScaler(with_mean=False), RidgeClassifier()), make_pipeline(TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 3)), TruncatedSVD(5, random_state=0), LogisticRegression()),
]  # fmt: skip


@pytest.mark.parametrize("e", MODELS, ids=lambda e: ", ".join(type(s).__name__ for _, s in e.steps))
def test_linear_models_read_only_the_terms_of_a_row(e: Any) -> None:
    e.fit(TEXTS, Y)
    methods = [m for m in ("decision_function", "predict_proba") if hasattr(e, m)]
    artifact = build(convert(e, "m"), Options(outputs=("proba" if "predict_proba" in methods else "decision", "label")))
    ops = [op.name for op in artifact.simplified.walk()]
    assert "nn.linear_terms" in ops and "nn.count_terms" not in ops
    model = carrot.compile(e)
    np.testing.assert_array_equal(model.predict(UNSEEN), e.predict(UNSEEN))
    for m in methods:
        want = getattr(e, m)(UNSEEN)
        np.testing.assert_allclose(getattr(model, m)(UNSEEN), want, rtol=1e-12, atol=1e-12 * np.abs(want).max())


def test_trees_read_all_terms() -> None:
    e = make_pipeline(TfidfVectorizer(max_features=40), RandomForestClassifier(5, random_state=0)).fit(TEXTS, Y)
    np.testing.assert_array_equal(compiled(e, UNSEEN, "proba"), e.predict_proba(UNSEEN))


def test_terms_beside_numbers() -> None:
    """What a ColumnTransformer makes: two vectorizers and numbers before one linear model."""
    r = np.random.default_rng(0)
    g = Graph("m")
    text, numbers = g.table("strings", ["a", "b"], "str", ()), g.table("numbers", ["n", "m"], "f64", ())
    vocabulary = g.module.add_weight(np.array(["aa", "bb", "cc"], object))
    one = lambda j: g.op("nn.gather", text, g.constant(np.array([j], np.int32)), axis=1)  # noqa: E731
    terms = [g.op("nn.count_terms", one(j), analyzer="word", ngrams=[1, 1], pattern=r"\w+", vocabulary=vocabulary) for j in (0, 1)]
    x = g.op("nn.concat", terms[0], numbers, g.op("nn.mul", terms[1], g.constant(np.array([2.0, 3.0, 0.5]))), axis=1)
    w = r.normal(size=(8, 2))
    g.output("y", g.op("nn.linear", x, g.constant(w), g.constant(np.array([1.0, 2.0]))), ["default"])
    artifact = build(g.finish(framework="test"), Options())
    assert sorted(op.name for op in artifact.simplified.walk() if "linear" in op.name) == ["nn.linear", "nn.linear_terms", "nn.linear_terms"]
    table = pd.DataFrame({"m": [1.0, 2.0], "n": [0.5, 0.0], "b": ["aa cc cc", ""], "a": ["bb", "aa aa zz"]})
    rows = np.array([[0, 1, 0, 0.5, 1, 2, 0, 1], [2, 0, 0, 0, 2, 0, 0, 0]])
    np.testing.assert_allclose(load_in_process(artifact).predict(table), rows @ w + [1, 2], rtol=1e-14)


def test_in_a_column_transformer() -> None:
    r = np.random.default_rng(0)
    table = pd.DataFrame({"n": r.normal(size=len(TEXTS)), "title": TEXTS, "body": TEXTS[::-1], "c": r.choice(["u", "v"], len(TEXTS))})
    parts = [("t", TfidfVectorizer(max_features=50), "title"), ("b", CountVectorizer(analyzer="char", max_features=20), "body"), ("c", OneHotEncoder(), ["c"]), ("n", StandardScaler(), ["n"])]
    e = make_pipeline(ColumnTransformer(parts), LogisticRegression()).fit(table, Y)
    artifact = build(convert(e, "m"), Options(outputs=("proba",)))
    assert [op.name for op in artifact.simplified.walk()].count("nn.linear_terms") == 2
    for given in (table, table[::-1], pa.Table.from_pandas(table), pl.from_pandas(table), table.to_numpy(object)):
        want = e.predict_proba(table[::-1] if given is not table and isinstance(given, pd.DataFrame) else table)
        np.testing.assert_allclose(load_in_process(artifact).predict(given), want, rtol=1e-12)
    union = make_pipeline(FeatureUnion([("w", TfidfVectorizer()), ("c", HashingVectorizer(n_features=32))], transformer_weights={"c": 0.5}), RidgeClassifier()).fit(TEXTS, Y)
    np.testing.assert_allclose(carrot.compile(union).decision_function(UNSEEN), union.decision_function(UNSEEN), rtol=1e-12, atol=1e-12)


def test_lower_case_is_pythons() -> None:
    """Every character that there is, but for the surrogates and the one that becomes two."""
    codes = [c for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF and c != 0x130]
    cased = [chr(c) for c in codes if chr(c).lower() != chr(c) or chr(c).upper() != chr(c)]
    e = CountVectorizer(analyzer="char").fit(cased)
    texts = ["".join(cased[i : i + 50]) for i in range(0, len(cased), 50)]
    np.testing.assert_array_equal(compiled(e, texts), e.transform(texts).toarray())


@pytest.mark.parametrize("e", [CountVectorizer(analyzer="char"), CountVectorizer(token_pattern=r"\S+")], ids=["char", "word"])
def test_a_sigma_at_the_end_of_a_word(e: CountVectorizer) -> None:
    texts = some_texts(400, 3, list("ΣΣΣαA1 .'\u00ad\u0301\u200d😀"), 8)
    got = compiled(e.fit(texts), texts)
    np.testing.assert_array_equal(got, e.transform(texts).toarray())
    assert {1, 2} < set(sigma_classes().tolist())


def test_every_length_and_place() -> None:
    """Words that begin and end at every byte of the 64 that are looked at together, with and without others than ASCII."""
    texts = [p + "b" * n + s for p in ("", " " * 30, "é ", "x" * 60 + " ") for n in range(1, 70) for s in ("", " ", "é", " c")]
    e = CountVectorizer(token_pattern=r"\w{2,}").fit(texts)
    np.testing.assert_array_equal(compiled(e, texts), e.transform(texts).toarray())


def test_rows_without_an_answer() -> None:
    e = CountVectorizer(token_pattern=r"\b[a-z]+").fit(["istanbul ab"])
    with pytest.raises(CarrotError, match="column 'text', row 2"):
        carrot.compile(e).transform(["a", "b", "\u0130stanbul"])
    told = carrot.compile(CountVectorizer(token_pattern="[a-zσ]+").fit(["ab"]))
    assert told.transform(["ab σς"]).tolist() == [[1.0]]
    with pytest.raises(CarrotError, match="column 'text', row 0"):
        told.transform(["ΑΣ"])
    as_is = CountVectorizer(lowercase=False).fit(["\u0130stanbul ab"])
    np.testing.assert_array_equal(carrot.compile(as_is).transform(["\u0130stanbul"]), as_is.transform(["\u0130stanbul"]).toarray())
    with pytest.raises(CarrotError, match="row 1"):
        carrot.compile(e).transform(["a", None])


def test_tables_and_files() -> None:
    e = make_pipeline(TfidfVectorizer(stop_words="english"), LogisticRegression()).fit(TEXTS, Y)
    want, model = e.predict_proba(UNSEEN), carrot.compile(e)
    for table in (UNSEEN, np.array(UNSEEN, object), pd.Series(UNSEEN), pd.DataFrame({"text": UNSEEN}), pa.table({"text": UNSEEN}), pl.DataFrame({"text": UNSEEN})):
        np.testing.assert_allclose(model.predict_proba(table), want, rtol=1e-12)
    assert model.predict_proba(UNSEEN[:1]).shape == (1, 3)
    record = read_skops(skops.io.dumps(e))
    np.testing.assert_allclose(load_in_process(build(convert(record, "m"), Options(outputs=("proba",)))).predict(UNSEEN), want, rtol=1e-12)


def test_murmurhash() -> None:
    for text in (*WRITTEN, *some_texts(50, 5)):
        assert murmur3(text.encode()) == murmurhash3_32(text.encode(), seed=0)


@pytest.mark.parametrize(
    ("pattern", "least"),
    [(r"(?u)\b\w\w+\b", 2), (r"\w+", 1), (r"[a-z]{3,}", 3), (r"\w{2}\w*", 2), (r"\b[a-z]+\b", 0), (r"\w\w+?", 0), (r"\w+\d+", 0), (r"(\w+)", 0), (r"\w*", 0), (r"\b\w+", 0), (r"\w?\w+", 0), (r"\w{2,5}", 0), ("", 0)],
)
def test_patterns_of_whole_runs(pattern: str, least: int) -> None:
    found = run_of(pattern)
    assert (found[1] if found else 0) == least


def shout(text: str) -> str:
    return text.upper()


@pytest.mark.parametrize(
    ("e", "said"),
    [
        (CountVectorizer(strip_accents="unicode"), "strip_accents='unicode' is not supported"), (TfidfVectorizer(preprocessor=shout), "preprocessor=shout"),
        (CountVectorizer(tokenizer=str.split, token_pattern=None), "tokenizer=split"), (CountVectorizer(analyzer=shout), "analyzer=shout"), (HashingVectorizer(input="file"), "input='file'"),
        (CountVectorizer(token_pattern=r"\w+ ?", ngram_range=(1, 2)), "matches a space"), (CountVectorizer(token_pattern=r"(?=a)a"), "lookahead"), (CountVectorizer(ngram_range=(1, 9)), "n-grams of 1 to 9"),
        (TfidfVectorizer(dtype=np.float32), "dtype=float32"), (HashingVectorizer(n_features=1 << 25), "n_features"),
    ],
    ids=lambda x: x if isinstance(x, str) else type(x).__name__,
)  # fmt: skip
def test_errors(e: Any, said: str) -> None:
    fitted = e if isinstance(e, HashingVectorizer) else e.fit(["aa bb cc dd ee ff gg hh ii jj a b"])
    with pytest.raises(CarrotError, match=said):
        convert(fitted, "m")


def test_xgboost_behind_sparse_terms() -> None:
    """What is not there is missing for it, what cancels out is 0."""
    for v in (TfidfVectorizer(max_features=60), HashingVectorizer(n_features=16, alternate_sign=False)):
        e = make_pipeline(v, XGBClassifier(n_estimators=4, max_depth=3)).fit(TEXTS, Y)
        np.testing.assert_allclose(carrot.compile(e).predict_proba(UNSEEN), e.predict_proba(UNSEEN), rtol=1e-5)
    e = make_pipeline(HashingVectorizer(n_features=16), XGBClassifier(n_estimators=4)).fit(TEXTS, Y)
    with pytest.raises(CarrotError, match="cancel out"):
        convert(e, "m")


def test_not_fitted() -> None:
    for e in (CountVectorizer(), TfidfVectorizer(), TfidfTransformer()):
        with pytest.raises(CarrotError, match="not fitted"):
            convert(e, "m")
    v = CountVectorizer().fit(["aa bb"])
    v.vocabulary_ = {"aa": 0, "bb": 2}
    with pytest.raises(CarrotError, match="not a term for each"):
        convert(v, "m")
