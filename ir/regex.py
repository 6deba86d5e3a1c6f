"""Regular expressions of Python's `re` as a tree of sets, sequences, choices and repetitions.

Python's own parser reads the pattern and Python's own `re` says which characters a class holds, so syntax, Unicode and case folding
are those of the Python that compiles the model. What no automaton can do (backreferences, lookaround, atomic groups) is refused
with its position.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from carrot.ir.errors import CarrotError

FLAGS = {"a": re.ASCII, "i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL, "x": re.VERBOSE}
TOP = sys.maxunicode
SURROGATES = (0xD800, 0xDFFF)  # no text in UTF-8 holds one
NEWLINE = ((10, 10),)

Ranges = tuple[tuple[int, int], ...]  # of code points, both ends included, in order


@dataclass(frozen=True)
class Chars:
    """One character of a set."""

    ranges: Ranges


@dataclass(frozen=True)
class Seq:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Alt:
    """The first of `parts` with which the rest matches too."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    """`most` None: without end. Greedy tries one more first, lazy one less."""

    part: Node
    least: int
    most: int | None
    greedy: bool


@dataclass(frozen=True)
class Group:
    """Capture group number n."""

    n: int
    part: Node


@dataclass(frozen=True)
class At:
    """A place between two characters: "text start", "line start", "text end", "line end", "last line end", and of a word's set of characters "boundary", "no boundary"."""

    what: str
    word: Ranges = ()


Node = Chars | Seq | Alt | Repeat | Group | At


@dataclass(frozen=True)
class Regex:
    """A parsed pattern. groups: how many it has; names: of the named ones."""

    node: Node
    groups: int
    names: dict[str, int]


def regex_error(pattern: str, at: int | None, what: str, note: str | None = None) -> CarrotError:
    place = "" if at is None else f" at position {at}"
    return CarrotError(f"the regular expression {_short(pattern, at)}{place}: {what}", note=note)


def _short(pattern: str, at: int | None) -> str:
    start = 0 if at is None or len(pattern) <= 80 else max(0, at - 40)
    part = pattern[start : start + 80]
    return (f"'{part}'" if part.isprintable() else repr(part)) + ("" if len(pattern) <= 80 else f" (part of {len(pattern)} characters)")


def python_regex(pattern: str, flags: str = "") -> re.Pattern[str]:
    """Python's own compiled pattern. Errors: CarrotError for broken syntax, with its position, and for unknown flags."""
    if not isinstance(pattern, str) or not isinstance(flags, str):
        raise CarrotError(f"a regular expression is a string, and so are its flags; they are {str(pattern)[:80]!r} and {flags!r}", note='flags="i", not re.IGNORECASE')
    if unknown := set(flags) - set(FLAGS):
        raise CarrotError(f"a regular expression has no flag '{sorted(unknown)[0]}'", note=f"flags: {', '.join(FLAGS)}")
    try:
        return re.compile(pattern, _flags(flags))
    except re.error as error:
        raise regex_error(pattern, error.pos, error.msg) from None
    except (OverflowError, RecursionError) as error:
        raise regex_error(pattern, None, str(error)) from None


def _flags(flags: str) -> int:
    out = 0
    for f in flags:
        out |= FLAGS[f]
    return out


@lru_cache(maxsize=256)
def parse(pattern: str, flags: str = "") -> Regex:
    """The tree of a pattern; flags: letters of "aimsx". Errors: CarrotError, with the position of what is broken or not supported."""
    python_regex(pattern, flags)
    try:
        tree = parser.parse(pattern, _flags(flags))
        return Regex(_Reader(pattern).nodes(tree, tree.state.flags), tree.state.groups - 1, dict(tree.state.groupdict))
    except RecursionError:
        raise regex_error(pattern, None, "its groups are nested too deep") from None


def group_number(pattern: str, parsed: Regex, group: int | str) -> int:
    """The number of a group that is given by number or name. Errors: CarrotError if there is none."""
    n = parsed.names.get(group, -1) if isinstance(group, str) else group
    if isinstance(n, bool) or not isinstance(n, int) or not 0 <= n <= parsed.groups:
        known = ", ".join(map(repr, [*range(parsed.groups + 1), *parsed.names]))
        raise regex_error(pattern, None, f"it has no group {group!r}", f"groups: {known}; 0 is all of the match")
    return n


def least_size(node: Node) -> int:
    """A number of bytes that no match is shorter than."""
    if isinstance(node, Chars):
        return len(chr(node.ranges[0][0]).encode()) if node.ranges else 1
    if isinstance(node, Repeat):
        return node.least * least_size(node.part)
    if isinstance(node, Alt):
        return min(map(least_size, node.parts), default=0)
    return sum(map(least_size, node.parts)) if isinstance(node, Seq) else least_size(node.part) if isinstance(node, Group) else 0


# What is refused: Python's opcode -> how it is called, and how it is written.
_REFUSED = {
    c.ASSERT: ("lookahead or lookbehind", r"\(\?<?="),
    c.ASSERT_NOT: ("negative lookahead or lookbehind", r"\(\?<?!"),
    c.FAILURE: ("negative lookahead", r"\(\?!\)"),
    c.GROUPREF: ("a backreference", r"\\(?!0|[0-3][0-7]{2})[1-9][0-9]?|\(\?P="),
    c.GROUPREF_EXISTS: ("a conditional", r"\(\?\("),
    c.ATOMIC_GROUP: ("an atomic group", r"\(\?>"),
    c.POSSESSIVE_REPEAT: ("a possessive repetition", r"[*+?}]\+"),
}
_TOKEN = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)|."
_AT = {
    c.AT_BEGINNING: ("text start", "line start"), c.AT_BEGINNING_STRING: ("text start", "text start"), c.AT_END: ("last line end", "line end"),
    c.AT_END_STRING: ("text end", "text end"), c.AT_BOUNDARY: ("boundary", "boundary"), c.AT_NON_BOUNDARY: ("no boundary", "no boundary"),
}  # fmt: skip
_CATEGORY = {
    c.CATEGORY_DIGIT: r"\d", c.CATEGORY_NOT_DIGIT: r"\D", c.CATEGORY_SPACE: r"\s", c.CATEGORY_NOT_SPACE: r"\S", c.CATEGORY_WORD: r"\w",
    c.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip
_TYPES = re.ASCII | re.UNICODE | re.LOCALE


class _Reader:
    """Python's parse tree -> ours."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def nodes(self, items: Any, flags: int) -> Node:
        parts = tuple(self.node(op, value, flags) for op, value in items)
        return parts[0] if len(parts) == 1 else Seq(parts)

    def node(self, op: Any, value: Any, flags: int) -> Node:
        if op is c.LITERAL:
            return Chars(same_letter(value, flags & (_TYPES | re.IGNORECASE)))
        flags_of_set = flags & (_TYPES | re.IGNORECASE | re.DOTALL)
        if op in (c.NOT_LITERAL, c.IN, c.ANY):
            return Chars(characters(_text(op, value), flags_of_set))
        if op is c.AT:
            what = _AT[value][bool(flags & re.MULTILINE)]
            return At(what, characters(r"\w", flags & _TYPES) if "boundary" in what else ())
        if op is c.BRANCH:
            return Alt(tuple(self.nodes(part, flags) for part in value[1]))
        if op is c.SUBPATTERN:
            n, add, drop, part = value
            inner = self.nodes(part, ((flags & ~_TYPES if add & _TYPES else flags) | add) & ~drop)
            return inner if n is None else Group(n, inner)
        if op in (c.MAX_REPEAT, c.MIN_REPEAT):
            least, most, part = value
            return Repeat(self.nodes(part, flags), int(least), None if most is c.MAXREPEAT else int(most), op is c.MAX_REPEAT)
        what, written = _REFUSED[op]
        raise regex_error(self.pattern, self.find(written), f"{what} is not supported", "no automaton of linear time has it: say it with classes, choices, repetitions and \\b")

    def find(self, written: str) -> int | None:
        """Where it is first written outside of classes, escapes and comments."""
        found = (m.start("it") for m in re.finditer(f"(?P<it>{written})|{_TOKEN}", self.pattern, re.DOTALL) if m["it"])
        return next(found, None)


def _text(op: Any, value: Any) -> str:
    """A set of characters as a pattern."""
    if op is c.ANY:
        return "."
    if op is c.NOT_LITERAL:
        value = [(c.NEGATE, None), (c.LITERAL, value)]
    text = ""
    for kind, item in value:
        if kind is c.NEGATE:
            text += "^"
        elif kind is c.LITERAL:
            text += f"\\U{item:08x}"
        elif kind is c.RANGE:
            text += f"\\U{item[0]:08x}-\\U{item[1]:08x}"
        else:
            text += _CATEGORY[item]
    return f"[{text}]"


@lru_cache(maxsize=1024)
def characters(text: str, flags: int) -> Ranges:
    """The characters that a pattern of one character matches, as Python's `re` says."""
    one = re.compile(f"(?:{text})+", flags)
    return _legal((m.start(), m.end() - 1) for m in one.finditer(_everything()))


@lru_cache(maxsize=1024)
def same_letter(code: int, flags: int) -> Ranges:
    """What a literal character matches: itself, and in other cases if they are ignored."""
    if not flags & re.IGNORECASE:
        return _legal(((code, code),))
    found = re.findall(f"\\U{code:08x}", _cased() + chr(code), flags)
    return _legal((ord(letter), ord(letter)) for letter in sorted(set(found)))


@lru_cache(maxsize=1)
def _cased() -> str:
    """The characters that have other cases."""
    return "".join(letter for letter in _everything() if letter.lower() != letter or letter.upper() != letter or letter.casefold() != letter)


@lru_cache(maxsize=1)
def _everything() -> str:
    return "".join(map(chr, range(TOP + 1)))


def _legal(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Without surrogates."""
    out: list[tuple[int, int]] = []
    for low, high in ranges:
        if low < SURROGATES[0]:
            out.append((low, min(high, SURROGATES[0] - 1)))
        if high > SURROGATES[1]:
            out.append((max(low, SURROGATES[1] + 1), high))
    return tuple(out)


__all__ = ["FLAGS", "NEWLINE", "TOP", "Alt", "At", "Chars", "Group", "Node", "Ranges", "Regex", "Repeat", "Seq", "characters", "group_number", "least_size", "parse", "python_regex", "regex_error"]
