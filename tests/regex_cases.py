"""Patterns and texts that are hard on a regular-expression engine; an automaton walked in Python."""

from __future__ import annotations

import random

from carrot.passes.regex_dfa import END, POSITION, TAGS, Dfa

ATOMS = ["a", "b", "c", ".", "[ab]", "[^a]", r"\w", r"\W", r"\b", r"\B", "^", "$", r"\A", r"\Z", "é", r"\d", r"\s", "\n", "ß", "K", "(?i:k)", ""]
SUFFIXES = ["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}"]
LETTERS = "aabbcé\nkKß K1_2\u212a\u0130\U0001f600"
PATTERNS = [
    "", "a", "a|ab", "ab|a", "(a|ab)(c|bcd)", "a*", "a*?", "a+?b", "(a*)*", "(a*)+?b", "(|a)*", "(|a)+", "(?:a|b)*?c", "(a?)*?b", "^", "$", r"\Z", "a$", "^a",
    "(?m)^a?$", r"\b", r"\B", r"\b\w\w+\b", r"(?a)\b\w+\b", r"\w+@\w+\.com", r"[^\W\d_]+", "(?i)straße|k", "(?i)ſ+", "(?s).", ".", ".+", "[é-ü]", "😀|é+", r"\d{2,4}-\d+",
    "a{3}", "(ab){2,3}?", r"\s+", r"(?x) a  b # comment", "[^a]", "[^é]", "a.c", "(a)|b", "(?:(a)|b)*", r"x\Z|a", "(?:a|b){0,3}c", "\\\\", "[\\]a]",
]  # fmt: skip
TEXTS = [
    "", "a", "b", "ab", "abc", "abcd", "aaa", "aab", "ba", "\n", "a\n", "\na\n", "a\n\n", "aé", "éa", "é", "😀", "a😀b", "\0", "a\0b", "x-y a1 b_2", "word word2 ünïcode",
    "a@b.com c@d.com", "STRASSE straße ſK\u212a", "12-34 5678-9", "ab" * 9, "a" * 12 + "\n", "é" * 9, "\u0130i\u0131I", " \t\u00a0\u2003x", "a b  # comment", "]\\", "\uffff\U0010ffff", "\ud7ff\ue000",
]  # fmt: skip


def pattern(r: random.Random, depth: int) -> str:
    kind = r.random()
    if depth == 0 or kind < 0.25:
        return r.choice(ATOMS)
    if kind < 0.5:
        return "".join(pattern(r, depth - 1) for _ in range(r.randint(2, 3)))
    if kind < 0.65:
        return "(?:" + "|".join(pattern(r, depth - 1) for _ in range(r.randint(2, 3))) + ")"
    if kind < 0.78:
        return "(" + pattern(r, depth - 1) + ")"
    return "(?:" + pattern(r, depth - 1) + ")" + r.choice(SUFFIXES) + r.choice(["", "", "?"])


def flags(r: random.Random) -> str:
    return "".join(f for f in "imsa" if r.random() < 0.2)


def text(r: random.Random, most: int = 8) -> str:
    return "".join(r.choice(LETTERS) for _ in range(r.randint(0, most)))


def find(d: Dfa, text: str, start: int = 0, not_empty: bool = False) -> tuple[list[int] | None, int]:
    """[end, *tags] of the first match from `start` on, and how many symbols were looked at."""
    symbols = [d.alphabet.of(ord(c)) for c in text]
    state = d.initial[int(not_empty)] if start == 0 else d.resume[int(not_empty)][symbols[start - 1]]
    if d.last_newline is not None and start < len(text) and text[-1] == "\n":
        symbols[-1] = d.last_newline
    registers = [-1] * max(d.registers, TAGS + len(d.tags))
    steps = 0
    for i, symbol in enumerate([*symbols, d.end]):
        if i < start or state == 0:
            continue
        steps += 1
        registers[POSITION] = i
        for to, source in d.actions[d.action[state][symbol]]:
            registers[to] = registers[source]
        state = d.following[state][symbol]
    return (registers[END : TAGS + len(d.tags)] if registers[END] >= 0 else None), steps


def find_all(d: Dfa, text: str) -> list[list[int]]:
    """[end, *tags] of every match, as re.finditer finds them. The first tag is the start of the match."""
    out: list[list[int]] = []
    at, not_empty = 0, False
    while (found := find(d, text, at, not_empty)[0]) is not None:
        out.append(found)
        at, not_empty = found[0], found[0] == found[1]
    return out
