"""ONNX operators that read strings: Tokenizer of com.microsoft and TfIdfVectorizer, which are nn.count_terms together, Equal, Where, RegexFullMatch.

    StringNormalizer(LOWER) -> Tokenizer(tokenexp) -> Flatten -> TfIdfVectorizer      =>     nn.count_terms {lowercase, pattern, vocabulary}

No lower-cased string and no list of tokens is made for that: `Lower` (onnx_text.py) and `Tokens` stand for them until a TfIdfVectorizer asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import code_of, direct
from carrot.frontend.onnx_shape import cut
from carrot.frontend.onnx_text import Lower, text
from carrot.ir.errors import CarrotError

Gram = tuple[Any, ...]
MODES = ("TF", "IDF", "TFIDF")


@dataclass(frozen=True)
class Tokens:
    """The matches of a pattern in every text of [batch]."""

    through: ClassVar[tuple[str, ...]] = ("Identity", "Flatten")
    text: Operand
    lower: bool
    pattern: str

    def __str__(self) -> str:
        return "tokens, which only a TfIdfVectorizer can use"


@importer("Tokenizer", domain="com.microsoft")
def tokenizer(n: Node) -> Tokens:
    n.ignore("pad_value")
    pattern, least = n.string("tokenexp", ""), n.integer("mincharnum", 1)
    if n.flag("mark") or n.strings("separators") or not pattern or least != 1:
        raise n.unsupported("mark, separators or mincharnum", "a tokenexp alone is supported")
    x = n.operands[0]
    text = x.text if isinstance(x, Lower) else n[0]
    if text.dtype != "str" or text.rank not in (1, 2) or text.shape[1:] not in ((), (1,)):
        raise CarrotError(f"'Tokenizer' of {text.type}: a text for each row is supported")
    return Tokens(text, isinstance(x, Lower), pattern)


def _grams(n: Node) -> tuple[list[Gram], list[int]]:
    """The n-grams that count, and their columns."""
    strings, ints = n.strings("pool_strings"), n.ints("pool_int64s", [])
    pool: list[Any] = strings or ints
    starts, columns = [*n.ints("ngram_counts"), len(pool)], n.ints("ngram_indexes")
    least, most = n.integer("min_gram_length"), n.integer("max_gram_length")
    found: list[Gram] = []
    for size, (a, b) in enumerate(zip(starts, starts[1:]), 1):
        if not 0 <= a <= b <= len(pool) or (b - a) % size:
            raise CarrotError(f"'TfIdfVectorizer' has {b - a} elements of {size}-grams")
        found += [tuple(pool[i : i + size]) for i in range(a, b, size)]
    if len(found) != len(columns) or min(columns, default=0) < 0:
        raise CarrotError(f"'TfIdfVectorizer' has {len(found)} n-grams and {len(columns)} columns")
    kept = [(g, c) for g, c in zip(found, columns) if least <= len(g) <= most]
    return [g for g, _ in kept], [c for _, c in kept]


@importer("TfIdfVectorizer")
def tf_idf_vectorizer(n: Node) -> Operand:
    mode, weights, width = n.string("mode"), n.array("weights", "floats"), max(n.ints("ngram_indexes"), default=-1) + 1
    grams, columns = _grams(n)
    if mode not in MODES or not grams or len(weights) not in (0, len(n.ints("ngram_indexes"))):
        raise n.unsupported(f"mode '{mode}', {len(grams)} n-grams and {len(weights)} weights")
    x = n.operands[0]
    counts = _terms(n, x, grams) if isinstance(x, Tokens) else _windows(n, n[0], grams)
    place = np.full(width, len(grams))
    place[columns] = np.arange(len(grams))
    if not np.array_equal(place, np.arange(len(grams))):  # a column of zeros for what no n-gram has
        wide = counts.op("nn.pad", pads=[0, 0, 0, 1], value=0.0) if (place == len(grams)).any() else counts
        counts = wide.op("nn.gather", n.known(place), axis=1)
    if mode != "TF":
        scale = np.ones(width, np.float32)
        if len(weights):
            scale[n.ints("ngram_indexes")] = weights
        counts = ((counts > 0.0).cast("f32") if mode == "IDF" else counts) * scale
    return counts.reshape([width]) if isinstance(x, Operand) and x.rank == 1 else counts


def _terms(n: Node, x: Tokens, grams: list[Gram]) -> Operand:
    """Of tokens in texts: characters if each character is one."""
    n.ignore("max_skip_count")
    if n.integer("max_skip_count") and any(len(g) > 1 for g in grams):
        raise n.unsupported("max_skip_count", "0 is supported for tokens of texts")
    if not all(isinstance(t, str) for g in grams for t in g):
        raise CarrotError("'TfIdfVectorizer' of tokens needs pool_strings")
    characters = x.pattern == "." and all(len(t) == 1 for g in grams for t in g)
    if not characters and any(" " in t for g in grams for t in g):
        raise n.unsupported("tokens that have spaces")
    terms = [("" if characters else " ").join(g) for g in grams]
    if len(set(terms)) < len(terms):
        raise CarrotError("'TfIdfVectorizer' has an n-gram twice")
    sizes = [len(g) for g in grams]
    attrs = {"analyzer": "char", "pattern": ""} if characters else {"analyzer": "word", "pattern": x.pattern}
    vocabulary = n.context.graph.module.add_weight(np.array(terms, object), "vocabulary")
    return x.text.op("nn.count_terms", ngrams=[min(sizes), max(sizes)], lowercase=x.lower, vocabulary=vocabulary, **attrs).cast("f32")


def _windows(n: Node, x: Operand, grams: list[Gram]) -> Operand:
    """Of rows of a fixed number of elements: every window of a row against every n-gram. [batch, n-grams]"""
    if x.rank not in (1, 2):
        raise CarrotError(f"'TfIdfVectorizer' cannot take {x.type}")
    if x.dtype == "str":
        words = {w: i for i, w in enumerate(dict.fromkeys(w for g in grams for w in g))}
        x = code_of(n, x, list(words), -1)
        grams = [tuple(words[w] for w in g) for g in grams]
    x = x.cast("i64") if x.rank == 2 else x.cast("i64").reshape([1, *x.shape])
    [count] = n.static(x.shape[1:], "number of elements in a row")
    skips = n.integer("max_skip_count")
    parts = []
    order: list[int] = []
    for size in sorted({len(g) for g in grams}):
        mine = [i for i, g in enumerate(grams) if len(g) == size]
        order += mine
        total: Operand = n.known(np.zeros((1, len(mine)), np.float32))
        for step in range(1, (skips if size > 1 else 0) + 2):
            positions = count - (size - 1) * step
            if positions < 1:
                break
            same = None
            for k in range(size):
                row = cut(x, 1, k * step, k * step + positions).reshape([x.shape[0], positions, 1])
                hit = row.equal(np.array([grams[i][k] for i in mine]))
                same = hit if same is None else same.op("nn.and", hit)
            assert same is not None
            total = same.cast("f32").reduce("sum", [1], keepdims=False) + total
        parts.append(total if total.array is None else total.op("nn.expand", shape=[x.shape[0], len(mine)]))
    out = parts[0] if len(parts) == 1 else parts[0].op("nn.concat", *parts[1:], axis=1)
    return out if order == list(range(len(grams))) else out.op("nn.gather", n.known(np.argsort(order)), axis=1)


# --------------------------------------------------------------------------------------------------------- categories


@importer("Equal")
def equal(n: Node) -> Operand:
    """Strings with such as are known: their places in a list of all that are; two that are not, byte by byte."""
    given = n.all()
    words = list(dict.fromkeys(w for x in given for w in (x.labels or (x.array.reshape(-1).tolist() if x.dtype == "str" and x.array is not None else ()))))
    if not any(x.dtype == "str" or (x.labels and isinstance(x.labels[0], str)) for x in given) or len(given) != 2:
        return direct("equal", 2)(n)
    if all(x.dtype == "str" and x.array is None for x in given):
        return given[0].op("nn.text_equal", given[1])
    a, b = (_places(n, x, words) for x in given)
    return a.equal(b)


@importer("Where")
def where_op(n: Node) -> Operand:
    """Strings; of such as are known, or class labels, a class label."""
    if len(n) != 3 or all(x.dtype != "str" and x.labels is None for x in n.all()[1:]) or all(x.known for x in n.all()):
        return direct("where", 3)(n)
    if any(x.dtype == "str" and x.array is None for x in n.all()[1:]):
        return n[0].op("nn.where", text(n, 1), text(n, 2))
    labels = list(dict.fromkeys(w for x in n.all()[1:] for w in (x.labels or x.array.reshape(-1).tolist())))  # type: ignore[union-attr]
    out = n[0].op("nn.where", *(_places(n, x, labels).cast("i32") for x in n.all()[1:]))
    out.labels, out.role = labels, "label"
    return out


def _places(n: Node, x: Operand, words: list[Any]) -> Operand:
    """Where strings, or class labels, are in the list; -1 for others."""
    if x.labels is None:
        return code_of(n, x, words, -1)
    return n.known(np.array([words.index(w) for w in x.labels])).op("nn.gather", x, axis=0)


@importer("RegexFullMatch")
def regex_full_match(n: Node) -> Operand:
    return text(n, 0).op("nn.regex_match", pattern=n.string("pattern"), flags="", how="fullmatch")
