"""A tree as sentences and back, in the words of FFTrees.

    If thal = {rd,fd}, decide True. If cp != {a}, decide False. If ca > 0, decide True, otherwise, decide False.

A sentence states who leaves: an exit to the negative class has its question turned round. Cue names that look like part of a sentence are in
backticks; categories that look like numbers, or hold punctuation, are in double quotes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from carrot.ir.errors import nearest
from carrot.learn.fft_tree import NEGATED, SIDES, Node
from carrot.learn.table import LearnError

PLAIN = re.compile(r"[^\s`\"'{},<>=!](?:[^`\"{},<>=!]*[^\s`\"'{},<>=!])?")
NAME = r"`(?:[^`]|``)*`|[^`<>=!]+?"
SET = r"\{(?:\"(?:[^\"]|\"\")*\"|[^\"}])*\}"
SENTENCE = re.compile(
    rf"\s*if\s+(?P<cue>{NAME})\s*(?P<op><=|>=|!=|=|<|>)\s*(?P<value>{SET}|[^\s,{{]+)\s*,\s*decide\s+(?P<then>.+?)"
    r"(?:\s*,\s*otherwise\s*,?\s*decide\s+(?P<other>.+?))?\s*\.?(?=\s+if\s|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
ITEM = re.compile(r"\s*(?:\"((?:[^\"]|\"\")*)\"|([^\",]*?))\s*(?:,|$)")

Sides = tuple[Any, Any, int]  # negative class, positive class, index of the positive one


def write(nodes: Sequence[Node], sides: Sides) -> str:
    """The sentences, one after the other."""
    return " ".join(sentence(n, sides) for n in nodes)


def sentence(n: Node, sides: Sides) -> str:
    if n.exit == SIDES:
        return f"If {question(n)}, decide {sides[1]}, otherwise, decide {sides[0]}."
    return f"If {question(n, n.exit == 0)}, decide {sides[int(n.exit)]}."


def question(n: Node, negated: bool = False) -> str:
    """`ca > 0`, or the opposite"""
    return f"{name(n.cue)} {NEGATED[n.direction] if negated else n.direction} {threshold(n.threshold)}"


def name(cue: str) -> str:
    plain = PLAIN.fullmatch(cue) and not re.search(r"\bif\b|\bdecide\b", cue, re.IGNORECASE)
    return cue if plain else "`" + cue.replace("`", "``") + "`"


def threshold(value: Any) -> str:
    """A number so that it reads back the same; categories in braces."""
    if isinstance(value, tuple):
        return "{" + ",".join(_category(v) for v in value) + "}"
    text = repr(float(value))
    return text.removesuffix(".0")


def _category(value: Any) -> str:
    if isinstance(value, float):
        return threshold(value)
    text = str(value)
    return text if PLAIN.fullmatch(text) and _number(text) is None else '"' + text.replace('"', '""') + '"'


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return None if math.isnan(value) else value


def parse(words: str, columns: Sequence[str] | None, sides: Sides) -> list[Node]:
    """The nodes of a tree in words. columns: those of the table that the cues are in; None: the cues in order. Raises LearnError."""
    found, at = [], 0
    while at < len(words.rstrip()):
        m = SENTENCE.match(words, at)
        if m is None:
            raise LearnError(f"these words are no sentence of a tree: '{words[at : at + 80].strip()}'", note="one reads: If age > 20, decide True.")
        found.append(m)
        at = m.end()
    if not found:
        raise LearnError("the words are empty: a tree needs a sentence", note="one reads: If age > 20, decide True, otherwise, decide False.")
    names = list(columns) if columns is not None else list(dict.fromkeys(_cue(m) for m in found))
    nodes = [_node(m, i == len(found) - 1, names, sides) for i, m in enumerate(found)]
    for cue in names if columns is None else ():
        if len({isinstance(n.threshold, tuple) for n in nodes if n.cue == cue}) > 1:
            raise LearnError(f"'{cue}' is compared with a number in one sentence and with categories in another")
    return nodes


def _cue(m: re.Match[str]) -> str:
    text = m["cue"].strip()
    return text[1:-1].replace("``", "`") if text.startswith("`") else text


def _node(m: re.Match[str], last: bool, names: Sequence[str], sides: Sides) -> Node:
    cue, said = _cue(m), m[0].strip()
    if cue not in names:
        raise LearnError(f"'{cue}' is no column{nearest(cue, names)}", loc=said)
    then, other = _side(m["then"], sides, said), None if m["other"] is None else _side(m["other"], sides, said)
    if last != (other is not None):
        raise LearnError("the last sentence, and only it, says what is decided otherwise", loc=said, note="... decide True, otherwise, decide False.")
    if other == then:
        raise LearnError("both exits decide the same", loc=said)
    value = _value(m["value"], m["op"], said)
    return Node(cue, list(names).index(cue), m["op"] if then else NEGATED[m["op"]], value, SIDES if last else float(then))


def _side(text: str, sides: Sides, said: str) -> int:
    for form in (str.strip, str.lower):
        for i in (0, 1):
            if form(str(sides[i])) == form(text.strip()):
                return i
    raise LearnError(f"'{text}' is no class: they are {sides[0]} and {sides[1]}", loc=said)


def _value(text: str, op: str, said: str) -> Any:
    if text.startswith("{"):
        if op not in ("=", "!="):
            raise LearnError(f"categories are compared with = and !=, not {op}", loc=said)
        items: list[Any] = []
        at, inner = 0, text[1:-1]
        while at < len(inner):
            m = ITEM.match(inner, at)
            if m is None:
                raise LearnError(f"these are no categories: {text}", loc=said)
            bare = None if m[2] is None else _number(m[2])
            items.append(m[1].replace('""', '"') if m[1] is not None else m[2] if bare is None else bare)
            at = m.end()
        if not items:
            raise LearnError("there are no categories in the braces", loc=said)
        return tuple(items)
    value = _number(text)
    if value is None:
        raise LearnError(f"'{text}' is no number", loc=said, note="categories go in braces: If thal = {rd,fd}, decide True.")
    if op in ("=", "!="):
        return (value,)
    return value
