"""scikit-learn's text vectorizers -> nn.count_terms: CountVectorizer, TfidfVectorizer, HashingVectorizer, TfidfTransformer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Record, Row, attr, class_name, integer, numbers, unsupported, width
from carrot.frontend.sklearn_transform import normalizer
from carrot.ir.core import Attr, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn_terms import ANALYZERS, Terms

# Options whose value is Python code, or changes characters in ways that have no table: what they must be.
PLAIN = {"strip_accents": None, "preprocessor": None, "tokenizer": None, "input": "content"}
COLUMN = "text"  # what the input of a vectorizer that is fed no table is called


def _stop_words(e: Any) -> list[str]:
    """get_stop_words()"""
    words = getattr(e, "stop_words", None)
    if words is None:
        return []
    if isinstance(words, str):
        if words != "english":
            raise unsupported(e, f"stop_words={words!r}", "'english', a list of words")
        try:
            from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS
        except ImportError:
            raise CarrotError(f"the {class_name(e)} has stop_words='english', a list that is part of scikit-learn, which is not installed") from None
        words = ENGLISH_STOP_WORDS
    if not isinstance(words, Iterable) or not all(isinstance(w, str) for w in words):
        raise CarrotError(f"'stop_words' of the {class_name(e)} are not words")
    return sorted(set(words))


def _vocabulary(e: Any) -> list[str]:
    """The term of each column; a vocabulary that is given needs no fitting."""
    found = getattr(e, "vocabulary_", None)
    if found is None:
        found = attr(e, "vocabulary")
        if found is None:
            raise CarrotError(f"the {class_name(e)} has no 'vocabulary_': it is not fitted")
    if not isinstance(found, Mapping):
        found = {term: i for i, term in enumerate(sorted(found) if isinstance(found, (set, frozenset)) else found)}
    terms = sorted(found, key=lambda term: int(found[term]))
    if not terms or [int(found[term]) for term in terms] != list(range(len(terms))) or not all(isinstance(term, str) for term in terms):
        raise CarrotError(f"the vocabulary of the {class_name(e)} is not a term for each of its columns")
    return terms


def _analysis(b: Build, e: Any) -> dict[str, Attr]:
    """What all vectorizers say of tokens and n-grams."""
    for option, plain in PLAIN.items():
        value = getattr(e, option, plain)
        if value != plain or isinstance(value, bool) != isinstance(plain, bool):
            raise unsupported(e, f"{option}={getattr(value, '__name__', repr(value))}", f"{option}={plain!r}")
    analyzer = attr(e, "analyzer")
    if not isinstance(analyzer, str) or analyzer not in ANALYZERS:
        raise unsupported(e, f"analyzer={getattr(analyzer, '__name__', repr(analyzer))}", ", ".join(ANALYZERS))
    low, high = (int(n) for n in attr(e, "ngram_range"))
    out: dict[str, Attr] = {"analyzer": analyzer, "ngrams": [low, high], "lowercase": bool(attr(e, "lowercase")), "binary": bool(attr(e, "binary"))}
    if analyzer == "word":
        out["pattern"] = str(attr(e, "token_pattern"))
        if words := _stop_words(e):
            out["stop_words"] = b.g.module.add_weight(np.array(words, object), "stop_words")
    return out


def _count(b: Build, e: Any, x: Value | Frame, **more: Attr) -> Value:
    """nn.count_terms of the one column of X; rows with characters whose lower case has no table are refused."""
    if width(x) != 1:
        raise CarrotError(f"the {class_name(e)} reads one column of text, it is given {width(x)}", note="in a ColumnTransformer give it its column by name: ('words', TfidfVectorizer(), 'title')")
    dtype = getattr(e, "dtype", np.float64)
    name = class_name(dtype) if isinstance(dtype, Record) else np.dtype(dtype).name
    if name not in ("float64", "int64"):
        raise unsupported(e, f"dtype={name}", "float64, int64")
    text = b.tensor(x, "str")
    count = b("count_terms", text, **_analysis(b, e), **more)
    assert count.op is not None
    if refused := Terms.of(count.op, b.g.module).refused():
        b.refuse(b("regex_match", text, pattern=refused, flags="", how="search"), x)
    return count


def count_vectorizer(b: Build, e: Any, x: Value | Frame) -> Value:
    """CountVectorizer.transform, as float64"""
    return _count(b, e, x, vocabulary=b.g.module.add_weight(np.array(_vocabulary(e), object), "vocabulary"))


def tfidf_vectorizer(b: Build, e: Any, x: Value | Frame) -> Value:
    """TfidfVectorizer.transform: of its inner TfidfTransformer"""
    return tfidf_transformer(b, attr(e, "_tfidf"), count_vectorizer(b, e, x))


def hashing_vectorizer(b: Build, e: Any, x: Value | Frame) -> Value:
    """HashingVectorizer.transform; its order of operations: hashed, binary, norm"""
    norm = attr(e, "norm") or ""
    b.stored_zeros |= bool(attr(e, "alternate_sign"))
    return _count(b, e, x, columns=integer(e, "n_features", 1, 1 << 24), signed=bool(attr(e, "alternate_sign")), norm=str(norm))


def tfidf_transformer(b: Build, e: Any, x: Value) -> Value:
    """log(count) + 1, * idf_, / norm: of what is not 0. Directly behind a vectorizer they are part of its op."""
    norm, sublinear = attr(e, "norm") or "", bool(attr(e, "sublinear_tf"))
    if norm not in ("", "l1", "l2"):
        raise unsupported(e, f"norm={norm!r}", "l1, l2, None")
    idf = numbers(e, "idf_", 1) if attr(e, "use_idf") else None
    if idf is not None and len(idf) != width(x):
        raise CarrotError(f"the {class_name(e)} has {len(idf)} numbers for {width(x)} terms")
    op = x.op
    if op is not None and op.name == "nn.count_terms" and not (op.attrs.get("norm") or op.attrs.get("sublinear") or "idf" in op.attrs):
        weights: dict[str, Attr] = {} if idf is None else {"idf": b.g.module.add_weight(idf, "idf")}
        return b("count_terms", *op.operands, **{**op.attrs, "sublinear": sublinear, "norm": norm, **weights})
    if sublinear:
        x = b("where", b("equal", x, 0.0), x, b("add", b("log", x), 1.0))
    x = x if idf is None else b("mul", x, idf)
    return x if not norm else normalizer(b, e, x)


VECTORIZERS = {"CountVectorizer": count_vectorizer, "TfidfVectorizer": tfidf_vectorizer, "HashingVectorizer": hashing_vectorizer}
TRANSFORMERS = {**{name: Row(convert, dtype=None, absorbs=True) for name, convert in VECTORIZERS.items()}, "TfidfTransformer": Row(tfidf_transformer)}
