"""nn ops that count the terms of a text: nn.count_terms, and nn.linear_terms, which never makes the row of all terms.

    x = "nn.count_terms"(%text) {analyzer = "word", ngrams = [1, 2], lowercase = true, pattern = "\\b\\w\\w+\\b", vocabulary = dense_resource<v>}

Terms are those of scikit-learn's vectorizers: n-grams of the matches of a pattern, or of characters, found in a vocabulary or hashed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from carrot.ir import regex
from carrot.ir.core import Module, Op, Weight
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.nn import define, tensor
from carrot.ir.types import TensorType, Type

ANALYZERS = ("word", "char", "char_wb")
NORMS = ("", "l1", "l2")
MOST_WORDS, MOST_CHARACTERS = 8, 32  # of an n-gram
DOTTED_I, DOT = "\u0130", "\u0307"  # its lower case is i and the dot
SIGMA, SIGMAS = "\u03a3", "\u03c3\u03c2"  # its lower cases, at the end of a word the second
MOST_OF_RUN = 8  # characters that a run may have to have


class Terms(NamedTuple):
    """The attributes of nn.count_terms.

    analyzer: word, char, char_wb. ngrams: the least and the most tokens (characters) of a term. pattern: of a token; if it has a group,
    that. stop_words: tokens that are skipped. vocabulary: the term of each column; or None, and a term's column is its MurmurHash3 modulo
    `columns`, counted with the hash's sign if `signed`. binary: 1 for what is there. Then, of what is there: log(count) + 1 (sublinear),
    times idf [columns], divided by the row's norm.
    """

    analyzer: str
    ngrams: tuple[int, int]
    lowercase: bool
    pattern: str
    stop_words: tuple[str, ...]
    vocabulary: tuple[str, ...] | None
    columns: int
    signed: bool
    binary: bool
    sublinear: bool
    idf: np.ndarray | None
    norm: str

    @staticmethod
    def of(op: Op, m: Module) -> Terms:
        def array(name: str) -> np.ndarray | None:
            w = op.attrs.get(name)
            return m.array(w) if isinstance(w, Weight) else None

        a, vocabulary, stop = op.attrs, array("vocabulary"), array("stop_words")
        words = None if vocabulary is None else tuple(vocabulary.tolist())
        return Terms(
            str(a["analyzer"]), (int(a["ngrams"][0]), int(a["ngrams"][1])), bool(a.get("lowercase")), str(a.get("pattern", "")),
            () if stop is None else tuple(stop.tolist()), words, int(a.get("columns", 0)) if words is None else len(words), bool(a.get("signed")),
            bool(a.get("binary")), bool(a.get("sublinear")), array("idf"), str(a.get("norm", "")),
        )  # fmt: skip

    def check(self) -> None:
        """Errors: CarrotError for what cannot be compiled."""
        low, high = self.ngrams
        most = MOST_WORDS if self.analyzer == "word" else MOST_CHARACTERS
        if self.analyzer not in ANALYZERS or self.norm not in NORMS:
            raise CarrotError(f"terms by analyzer={self.analyzer!r} with norm={self.norm!r} are not supported", note=f"analyzers: {', '.join(ANALYZERS)}; norms: l1, l2")
        if not 1 <= low <= high <= most:
            raise CarrotError(f"n-grams of {low} to {high} are not supported", note=f"analyzer {self.analyzer}: 1 to {most}")
        if self.columns < 1 or self.columns > 1 << 24:
            raise CarrotError(f"terms have {self.columns} columns", note=f"1 to {1 << 24} are supported")
        if self.vocabulary is not None and len(set(self.vocabulary)) != self.columns:
            raise CarrotError("the vocabulary has a term twice")
        if self.idf is not None and (self.idf.shape != (self.columns,) or self.idf.dtype != np.float64):
            raise CarrotError(f"{self.columns} terms have idf {list(self.idf.shape)}")
        if self.analyzer != "word":
            return
        parsed = regex.parse(self.pattern)
        if parsed.groups > 1:
            raise CarrotError(f"the token pattern '{self.pattern}' has {parsed.groups} groups", note="one or none")
        if high > 1 and _matches(parsed.node, ord(" ")):
            raise CarrotError(f"n-grams of tokens that the pattern '{self.pattern}' finds are ambiguous: it matches a space", note="use ngram_range=(1, 1), or a pattern of tokens without spaces")

    def refused(self) -> str:
        """A pattern of the characters that the token pattern sees otherwise in lower case, in a way that no table of characters has: "" if there are none."""
        if not self.lowercase or self.analyzer != "word":
            return ""
        sets = list(_sets(regex.parse(self.pattern).node))
        marks = [SIGMA] if any(member_of(s, SIGMAS[0]) != member_of(s, SIGMAS[1]) for s in sets) else []
        return "|".join(marks + ([] if run_of(self.pattern) else [DOTTED_I]))


def _sets(node: regex.Node) -> Iterator[regex.Ranges]:
    if isinstance(node, regex.Chars):
        yield node.ranges
    elif isinstance(node, regex.At):
        yield node.word
    for part in node.parts if isinstance(node, (regex.Seq, regex.Alt)) else (node.part,) if isinstance(node, (regex.Repeat, regex.Group)) else ():
        yield from _sets(part)


def _matches(node: regex.Node, code: int) -> bool:
    """Whether a match may hold this character."""
    if isinstance(node, regex.At):
        return False
    if isinstance(node, regex.Chars):
        return member_of(node.ranges, chr(code))
    return any(_matches(p, code) for p in (node.parts if isinstance(node, (regex.Seq, regex.Alt)) else (node.part,)))


def member_of(ranges: regex.Ranges, letter: str) -> bool:
    return any(low <= ord(letter) <= high for low, high in ranges)


def run_of(pattern: str) -> tuple[regex.Ranges, int] | None:
    """The class of characters of which a pattern matches each whole run that has so many of them; None: it is not that simple."""
    parsed = regex.parse(pattern)
    parts = list(parsed.node.parts) if isinstance(parsed.node, regex.Seq) else [parsed.node]
    ends = [p.word for p in parts[:1] + parts[-1:] if isinstance(p, regex.At) and p.what == "boundary"]
    parts = parts[1:-1] if len(ends) == 2 else parts
    ranges = _class_of(parts[-1]) if parts else None
    if parsed.groups or ranges is None or any(_class_of(p) != ranges for p in parts) or (ends and ends != [ranges, ranges]):
        return None
    least = 0
    for p in parts[:-1]:
        least += p.least if isinstance(p, regex.Repeat) else 1
        if isinstance(p, regex.Repeat) and p.most != p.least:
            return None
    last = parts[-1]
    if not isinstance(last, regex.Repeat) or last.most is not None or not last.greedy or not 1 <= least + last.least <= MOST_OF_RUN:
        return None
    return ranges, least + last.least


def _class_of(node: regex.Node) -> regex.Ranges | None:
    node = node.part if isinstance(node, regex.Repeat) else node
    return node.ranges if isinstance(node, regex.Chars) else None


# ----------------------------------------------------------------------------------------------------------- terms of a text


@lru_cache(maxsize=64)
def _token(pattern: str) -> re.Pattern[str]:
    return regex.python_regex(pattern)


def terms_of(text: str, t: Terms) -> Iterator[str]:
    """The terms of a text as scikit-learn's analyzers give them, in no special order."""
    text = text.lower() if t.lowercase else text
    low, high = t.ngrams
    if t.analyzer == "word":
        stop = set(t.stop_words)
        tokens = [w for w in _token(t.pattern).findall(text) if w not in stop]
        for n in range(low, high + 1):
            yield from (" ".join(tokens[i : i + n]) for i in range(len(tokens) - n + 1))
    elif t.analyzer == "char":
        text = re.sub(r"\s\s+", " ", text)
        for n in range(low, high + 1):
            yield from (text[i : i + n] for i in range(len(text) - n + 1))
    else:
        for word in text.split():
            padded = f" {word} "
            for n in range(low, max(low, min(high, len(padded))) + 1):
                yield from (padded[i : i + n] for i in range(max(1, len(padded) - n + 1)))


def murmur3(data: bytes) -> int:
    """MurmurHash3_x86_32 with seed 0, as a signed number (Appleby, public domain)."""
    mask = 0xFFFFFFFF
    h = 0

    def scrambled(k: int) -> int:
        k = k * 0xCC9E2D51 & mask
        return ((k << 15 | k >> 17) & mask) * 0x1B873593 & mask

    whole = len(data) // 4 * 4
    for i in range(0, whole, 4):
        h ^= scrambled(int.from_bytes(data[i : i + 4], "little"))
        h = ((h << 13 | h >> 19) & mask) * 5 + 0xE6546B64 & mask
    if len(data) > whole:
        h ^= scrambled(int.from_bytes(data[whole:], "little"))
    h ^= len(data)
    h = (h ^ h >> 16) * 0x85EBCA6B & mask
    h = (h ^ h >> 13) * 0xC2B2AE35 & mask
    h ^= h >> 16
    return h - (1 << 32) if h >> 31 else h


def row_of(text: str | None, t: Terms, index: dict[str, int]) -> dict[int, float]:
    """The columns of a text that are not empty, and what is in them."""
    row: dict[int, float] = {}
    for term in () if text is None else terms_of(text, t):
        if t.vocabulary is None:
            h = murmur3(term.encode("utf-8", "surrogatepass"))
            at, value = abs(h) % t.columns, -1.0 if t.signed and h < 0 else 1.0
        else:
            at, value = index.get(term, -1), 1.0
        if at >= 0:
            row[at] = row.get(at, 0.0) + value
    if t.binary:
        row = dict.fromkeys(row, 1.0)
    if t.sublinear:
        row = {k: float(np.log(v)) + 1.0 for k, v in row.items()}
    if t.idf is not None:
        row = {k: v * float(t.idf[k]) for k, v in row.items()}
    size = sum(map(abs, row.values())) if t.norm == "l1" else math.sqrt(sum(v * v for v in row.values())) if t.norm == "l2" else 0.0
    return {k: v / size for k, v in row.items()} if size else row


# ------------------------------------------------------------------------------------------------------------------- ops


def _batch(op: Op) -> Any:
    x = tensor(op.operands[0])
    if x.dtype != "str" or x.rank not in (1, 2) or x.shape[1:] not in ((), (1,)):
        raise VerifyError(f"'{op.name}' cannot take {x}", loc=op.loc)
    return x.shape[0]


def _infer_count(op: Op, m: Module) -> list[Type]:
    t = Terms.of(op, m)
    t.check()
    return [TensorType("f64", (_batch(op), t.columns))]


def _rows(op: Op, m: Module, x: Any) -> tuple[Terms, list[dict[int, float]]]:
    t = Terms.of(op, m)
    index = {term: i for i, term in enumerate(t.vocabulary or ())}
    return t, [row_of(text, t, index) for text in x.reshape(-1).tolist()]


def _eval_count(op: Op, m: Module, x: Any) -> Any:
    t, rows = _rows(op, m, x)
    out = np.zeros((len(rows), t.columns))
    for r, row in enumerate(rows):
        out[r, list(row)] = list(row.values())
    return out


def _infer_linear(op: Op, m: Module) -> list[Type]:
    t, w, start = Terms.of(op, m), tensor(op.operands[1]), tensor(op.operands[2])
    t.check()
    batch = _batch(op)
    if w.dtype != "f64" or w.rank != 2 or w.shape[0] != t.columns or start.dtype != "f64" or start.shape not in (w.shape[1:], (batch, w.shape[1])):
        raise VerifyError(f"'nn.linear_terms' cannot take {w}, {start} for {t.columns} terms", loc=op.loc)
    return [TensorType("f64", (batch, w.shape[1]))]


def _eval_linear(op: Op, m: Module, x: Any, w: Any, start: Any) -> Any:
    _, rows = _rows(op, m, x)
    out = np.array(np.broadcast_to(start, (len(rows), w.shape[1])), np.float64)
    for r, row in enumerate(rows):
        for c in range(w.shape[1]):
            products = [float(v) * float(w[k, c]) for k, v in row.items()]
            out[r, c] = math.fsum([out[r, c], *products]) if all(map(math.isfinite, products)) and math.isfinite(out[r, c]) else sum(products, out[r, c])
    return out


define("nn.count_terms", _infer_count, _eval_count, "The terms of a text [batch] or [batch, 1] as f64 [batch, columns]: see Terms; a null has none.", rowwise=lambda op: True)
define(
    "nn.linear_terms", _infer_linear, _eval_linear, "nn.count_terms(x) @ w [columns, K] + start [K] or [batch, K], each sum as if exact.",
    rowwise=lambda op: True,
)  # fmt: skip
