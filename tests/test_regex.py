"""The automata of regular expressions against Python's `re`: matches, groups, priorities, refusals."""

from __future__ import annotations

import random
import re
import sys
import warnings
from pathlib import Path

import pytest

from carrot.ir import regex
from carrot.ir.errors import CarrotError
from carrot.ir.regex import parse, python_regex
from carrot.passes.regex_dfa import SPARE, build, in_order

sys.path.insert(0, str(Path(__file__).parent))
import regex_cases  # noqa: E402

warnings.filterwarnings("ignore", category=FutureWarning)  # of Python's parser, for "[["


def same(pattern: str, flags: str, texts: list[str]) -> None:
    """Every match of finditer with every group, and the three ways to match once."""
    want = python_regex(pattern, flags)
    groups = range(1, want.groups + 1)
    d = build(parse(pattern, flags), "search", (0, *(t for g in groups for t in (2 * g, 2 * g + 1))))
    once = {how: build(parse(pattern, flags), how) for how in ("search", "match", "fullmatch")}
    for text in texts:
        spans = [[m.end(), m.start(), *(i for g in groups for i in m.span(g))] for m in want.finditer(text)]
        assert regex_cases.find_all(d, text) == spans, (pattern, flags, text)
        for how, automaton in once.items():
            found, m = regex_cases.find(automaton, text)[0], getattr(want, how)(text)
            assert (found and found[0]) == (m and m.end()), (pattern, flags, text, how)


@pytest.mark.parametrize("flags", ["", "i", "m", "s", "a", "ims"])
def test_patterns(flags: str) -> None:
    for pattern in regex_cases.PATTERNS:
        same(pattern, flags, regex_cases.TEXTS)


@pytest.mark.parametrize("seed", range(12))
def test_random_patterns(seed: int) -> None:
    r = random.Random(seed)
    for _ in range(80):
        same(regex_cases.pattern(r, r.randint(1, 4)), regex_cases.flags(r), ["", *(regex_cases.text(r) for _ in range(8))])


def test_steps_are_linear_where_backtracking_is_exponential() -> None:
    for pattern in ["(a*)*b", "(a|aa)+$", "(a+a+)+b", "(?:a?){25}a{25}", r"(\w+\s?)*$x"]:
        for how in ("search", "fullmatch"):
            d = build(parse(pattern), how)
            for n in (40, 400, 4000):
                assert regex_cases.find(d, "a" * n)[1] <= n + 1


def test_other_cases_of_every_letter() -> None:
    """A literal that ignores case matches what `re` says, asked about every character there is."""
    everything = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    for letter in "kKſßẞİıiµμςǅÅÅάΐΰﬅﬆꙋᲀa1":
        for flags in (re.I, re.I | re.A):
            want = {ord(c) for c in re.findall(re.escape(letter), everything, flags)}
            got = {c for low, high in regex.same_letter(ord(letter), int(flags)) for c in range(low, high + 1)}
            assert got == want, letter


@pytest.mark.parametrize(
    ("pattern", "at", "said"),
    [
        ("a(?=b)", 1, "lookahead"), (r"[(?=]\(?=?(?!b)", 10, "negative"), ("x(?<=b)", 1, "lookbehind"), ("(?<!b)", 0, "lookbehind"), (r"(a)b\1", 4, "backreference"),
        (r"\01(?P<q>a)(?P=q)", 11, "backreference"), ("(a)(?(1)b|c)", 3, "conditional"), ("ab(?>a)", 2, "atomic"), ("ab*+", 2, "possessive"), ("(a", 0, "unterminated"),
        ("a[z-a]", 2, "bad character range"), ("a**", 2, "multiple repeat"), (r"a\q", 1, "bad escape"), ("(?#(?=)a(?=b)", 8, "lookahead"),
    ],
)  # fmt: skip
def test_what_is_refused_is_located(pattern: str, at: int, said: str) -> None:
    with pytest.raises(CarrotError, match=said) as error:
        parse(pattern)
    assert f"at position {at}:" in str(error.value)


def test_patterns_that_are_too_big_are_refused() -> None:
    with pytest.raises(CarrotError, match=r"more than 4000 states[\s\S]*smaller counts"):
        build(parse("(?:a|b)*a(?:a|b){14}"))
    with pytest.raises(CarrotError, match="20000 places"):
        build(parse("(?:a{1000}){1000}"))
    with pytest.raises(CarrotError, match="no flag 'q'"):
        parse("a", "q")
    with pytest.raises(CarrotError, match="strings?, and so are its flags"):
        parse("a", re.I)  # type: ignore[arg-type]
    with pytest.raises(CarrotError, match=r"no group 2[\s\S]*0, 1, 'x'"):
        regex.group_number("(?P<x>a)", parse("(?P<x>a)"), 2)


def test_automata_are_small() -> None:
    """States and classes of what tokenizers use: as few as there can be."""
    d = build(parse(r"(?u)\b\w\w+\b"))
    assert d.following.shape == (5, 3)  # dead, between words, inside of a word that did not match, its first letter, the rest of it; others, letters, end
    assert build(parse("abc")).following.shape[1] == 5
    assert build(parse("^a")).following.shape[0] == 3


def test_moves_that_happen_at_once() -> None:
    r = random.Random(0)
    for _ in range(300):
        n = r.randint(1, 7)
        at_once = {10 + i: 10 + r.randrange(9) for i in range(n)}
        registers = {i: i for i in range(20)}
        for to, source in in_order([m for m in at_once.items() if m[0] != m[1]]):
            registers[to] = registers[source]
        assert {k: registers[k] for k in range(10, 20)} == {k: at_once.get(k, k) for k in range(10, 20)}
        assert SPARE not in at_once


def test_least_size() -> None:
    """No match is shorter, and where a pattern has one length it is that."""
    for pattern, n in (("abc", 3), ("é", 2), ("a|bcd", 1), ("a{3,}", 3), ("(?:ab)?c", 1), ("", 0), (r"\bx*", 0), ("(a)(?:b|éé)", 2), ("[é-ü]+", 2), ("(?i)k", 1)):
        assert regex.least_size(regex.parse(pattern).node) == n, pattern
    for pattern in regex_cases.PATTERNS:
        least = regex.least_size(regex.parse(pattern).node)
        assert all(len(m[0].encode()) >= least for text in regex_cases.TEXTS for m in regex.python_regex(pattern).finditer(text)), pattern
