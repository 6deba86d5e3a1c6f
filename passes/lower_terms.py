"""Lowering of nn.count_terms and nn.linear_terms: a row is the short list of the terms it has.

    for %i = 0 to %n {
      for each token of %x[%i] { %column = ... ; touch(%column, 1.0) }         # term_paths.py
      for %j = 0 to %touched { %v = %value[%j] * idf[%column[%j]] ; ... }
      %s, %c = for %j = 0 to %touched iter_args(start, 0) { dot2 of %value[%j] and weights[%column[%j]] } ; sink(%s + %c) }

The list is a sparse set: %place[column] says where in the list a column is, and is believed only if the list says so too, so nothing
is cleared between rows. Source: Briggs and Torczon, "An efficient representation for sparse sets" (1993).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, partial

import numpy as np

from carrot.ir import regex
from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor, Text
from carrot.ir.core import Op
from carrot.ir.nn_terms import Terms, run_of
from carrot.ir.regex import TOP
from carrot.ir.registry import REGISTRY
from carrot.passes.code_points import CodeTable, char_at, lower_codes
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_linear import HUGE, add_product, rounded
from carrot.passes.lower_matmul import Columns, Sink, at_lanes, covered, lanes_for
from carrot.passes.lower_regex import automaton, each_match
from carrot.passes.regex_dfa import Alphabet, Dfa
from carrot.passes.term_paths import STOP, Hashed, Path, Paths, Touch, Trie
from carrot.passes.token_runs import Runs


class Row:
    """The terms of a row as a list of columns and values."""

    def __init__(self, b: KernelBuilder, columns: int) -> None:
        self.b = b
        self.place, self.column = b.alloc([columns], "u32"), b.alloc([columns + 1], "u32")
        self.value = b.alloc([columns + 1], "f64")
        self.size = b.alloca([1], "index")

    def touch(self, column: Expr, value: Expr) -> None:
        """Add to the value of a column. Without branches: whether it is there already cannot be predicted."""
        b = self.b
        n = self.size[0]
        at = b.minimum(b.cast(self.place[column], "index"), n)
        known = (at < n) & b.eq(b.cast(self.column[at], "index"), column)
        at = b.select(known, at, n)
        self.place.store((column,), b.cast(at, "u32"))
        self.column.store((at,), b.cast(column, "u32"))
        self.value.store((at,), b.select(known, self.value[at] + value, value))
        self.size.store((0,), b.select(known, n, n + 1))

    def weigh(self, t: Terms) -> None:
        """From counts to what the model is fed: in scikit-learn's order of operations."""
        b = self.b
        if not (t.binary or t.sublinear or t.norm or t.idf is not None):
            return
        idf = None if t.idf is None else b.constant(t.idf, "idf")

        def weighed(j: Expr, norm: Expr) -> Expr:
            v = b.const(1.0, "f64") if t.binary else self.value[j]
            v = b.log(v) + 1.0 if t.sublinear else v
            v = v * idf[b.cast(self.column[j], "index")] if idf else v
            self.value.store((j,), v)
            return norm + b.abs(v) if t.norm == "l1" else norm + v * v

        n = self.size[0]
        norm = b.loop(0, n, weighed, [b.const(0.0, "f64")])[0]
        if t.norm:
            norm = b.sqrt(norm) if t.norm == "l2" else norm
            divisor = b.select(b.eq(norm, 0.0), 1.0, norm)
            b.loop(0, n, lambda j: self.value.store((j,), self.value[j] / divisor))


# ---------------------------------------------------------------------------------------------------------- tokens of a text


@lru_cache(maxsize=16)
def tokens(pattern: str, lowercase: bool) -> Dfa:
    """The automaton of a token pattern; on a text as it is, if the pattern is for its lower case."""
    d = automaton(pattern, "", "search", regex.parse(pattern).groups)
    if not lowercase:
        return d
    classes = d.alphabet.classes[np.searchsorted(d.alphabet.starts, lower_codes(), "right") - 1]
    starts = np.flatnonzero(np.diff(classes, prepend=-1))
    return replace(d, alphabet=Alphabet(starts, classes[starts]))


def _flat(paths: list[Path]) -> list[Expr]:
    return [x for p in paths for x in p]


def _shaped(like: list[Path], flat: tuple[Expr, ...]) -> list[Path]:
    width = len(like[0]) if like else 1
    return [flat[i : i + width] for i in range(0, len(flat), width)]


def words(b: KernelBuilder, t: Terms, paths: Paths, text: Text, touch: Touch) -> None:
    """Every n-gram of tokens that are not stop words."""
    low, start = t.ngrams[0], paths.start()
    dtypes = [x.dtype for x in _flat(start)]

    def token(begin: Expr, end: Expr, *state: Expr) -> list[Expr]:
        number = paths.number(text, begin, end)

        def grow() -> list[Expr]:
            grown = paths.word(text, begin, end, number, _shaped(start, state))
            for path in grown[low - 1 :]:
                paths.count(path, touch)
            return _flat(grown[: len(start)])

        return b.if_(b.ne(number, STOP), grow, lambda: list(state), dtypes) if t.stop_words else grow()

    run = run_of(t.pattern)
    if run is not None:
        Runs(b, *run, t.lowercase).each(text, token, _flat(start))
    else:
        each_match(b, tokens(t.pattern, t.lowercase), text, token, _flat(start))


def letters(b: KernelBuilder, t: Terms, paths: Paths, text: Text, touch: Touch) -> None:
    """Every n-gram of characters; two and more white spaces are one space."""
    low, start = t.ngrams[0], paths.start()
    white = _white(b)

    def step(i: Expr, *state: Expr) -> list[Expr]:
        code, size = paths.letters.next(text, i)
        end = _behind(b, white, text, i)
        several = end > i + size
        code = b.select(several, ord(" "), code)
        grown = paths.letter(code, _shaped(start, state))
        for path in grown[low - 1 :]:
            paths.count(path, touch)
        return [b.select(several, end, i + size), *_flat(grown[: len(start)])]

    b.while_([b.const(0, "i64"), *_flat(start)], lambda i, *_: i < text.size, step)


def letters_of_words(b: KernelBuilder, t: Terms, paths: Paths, text: Text, touch: Touch) -> None:
    """Every n-gram of characters of each word with a space before and behind; a word that is too short for any is one itself."""
    low, start = t.ngrams[0], paths.start()
    white = _white(b)
    fresh = _flat(start)

    def step(i: Expr, length: Expr, *state: Expr) -> list[Expr]:
        outside = b.eq(length, 0)
        state = tuple(b.select(outside, f, s) for f, s in zip(fresh, state))
        inside = b.if_(~outside & (i < text.size), lambda: b.eq(white.at(char_at(b, text, i)), 0), lambda: False, ["i1"])[0]
        code, size = b.if_(inside, lambda: paths.letters.next(text, i), lambda: [b.const(ord(" "), "index"), b.const(0, "i64")], ["index", "i64"])
        grown = paths.letter(code, _shaped(start, state))
        for path in grown[low - 1 :]:
            paths.count(path, touch)
        length, last = length + 1, ~outside & ~inside
        for n, path in enumerate(grown[: low - 1], 1):
            b.if_(last & b.eq(length, n), partial(paths.count, path, touch))
        at = b.if_(last, lambda: _behind(b, white, text, i), lambda: i + size, ["i64"])[0]
        return [at, b.select(last, 0, length), *_flat(grown[: len(start)])]

    first = _behind(b, white, text, b.const(0, "i64"))
    b.while_([first, b.const(0, "i64"), *fresh], lambda i, length, *_: (i < text.size) | (length > 0), step)


def _white(b: KernelBuilder) -> CodeTable:
    """1 for what str.split takes for white space."""
    out = np.zeros(TOP + 1, np.int64)
    for low, high in regex.characters(r"\s", 0):
        out[low : high + 1] = 1
    return CodeTable(b, out, "white")


def _behind(b: KernelBuilder, white: CodeTable, text: Text, i: Expr) -> Expr:
    """Where the white spaces that begin at byte i end."""

    def more(i: Expr, go: Expr) -> list[Expr]:
        c = char_at(b, text, i)
        is_white = b.ne(white.at(c), 0)
        return [b.select(is_white, i + c.size, i), is_white]

    return b.while_([i, b.const(True, "i1")], lambda i, go: go & (i < text.size), more)[0]


ANALYZE = {"word": words, "char": letters, "char_wb": letters_of_words}

# ------------------------------------------------------------------------------------------------------------------- rules


class Reader:
    """Reads one row after the other into `row`."""

    def __init__(self, b: KernelBuilder, op: Op, x: Tensor) -> None:
        self.b, self.x, self.t = b, x, Terms.of(op, b.module)
        self.row = Row(b, self.t.columns)
        self.paths = Hashed(b, self.t) if self.t.vocabulary is None else Trie(b, self.t)

    def read(self, i: Index) -> None:
        b, x = self.b, self.x
        self.row.size.store((0,), 0)
        text = b.text(x, i) if x.rank == 2 else b.text(x, i, 0)
        ANALYZE[self.t.analyzer](b, self.t, self.paths, text, self.row.touch)
        self.row.weigh(self.t)


def count_terms(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """All columns of a row: most are 0."""
    shape = result_shape(b, op)
    columns = shape[1]

    def run(sink: Sink) -> None:
        reader = Reader(b, op, x)
        row, dense = reader.row, b.alloc([columns], "f64")
        b.loop(0, columns, lambda j: dense.store((j,), 0.0))

        def at(j: Expr) -> Expr:
            return b.cast(row.column[j], "index")

        def one(i: Index) -> None:
            reader.read(i)
            n = row.size[0]
            b.loop(0, n, lambda j: dense.store((at(j),), row.value[j]))
            b.loop(0, columns, lambda j: sink((i, j), dense[j]))
            b.loop(0, n, lambda j: dense.store((at(j),), 0.0))

        b.nest(shape[:1], one)

    return b.produce(shape, "f64", run)


def linear_terms(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, start: Tensor) -> Produced:
    """The weights of the terms that a row has; summed like nn.linear."""
    shape = result_shape(b, op)

    def run(sink: Sink) -> None:
        w, first = b.in_memory(weights), b.in_memory(start)
        reader = Reader(b, op, x)
        row, n = reader.row, shape[1]
        c = Columns.of(n, lanes_for(b, "f64", n), 1)
        exact = w.weight is not None and bool((np.abs(b.module.array(w.weight)) > HUGE).any())

        def one(i: Index) -> None:
            reader.read(i)
            size = row.size[0]

            def panel(p: Index) -> None:
                column = at_lanes(b, c.column(b, p, 0), c.lanes)

                def step(j: Expr, s: Expr, low: Expr) -> list[Expr]:
                    y = w[b.cast(row.column[j], "index"), column]
                    return add_product(b, s, low, b.expr(row.value[j], y, c.lanes if c.lanes > 1 else 0), y, exact)

                begin = first[column] if first.rank == 1 else first[i, column]
                sink((i, column), rounded(b, *b.loop(0, size, step, [begin, b.const(0.0, "f64", c.lanes if c.lanes > 1 else 0)])))

            covered(b, c.panels, 1, panel)

        b.nest(shape[:1], one)

    return b.produce(shape, "f64", run)


REGISTRY.add_rule("nn.count_terms", count_terms, where=__file__)
REGISTRY.add_rule("nn.linear_terms", linear_terms, where=__file__)
