"""Lowering of regular expressions: a walk through the table of an automaton (regex_dfa.py), a character at a time, nothing allocated.

    while %i < %limit and %state != 0:
      %c = llvm.load text[%i] ; %class, %n = %c < 128 ? ascii[%c], 1 : class of the code point, its bytes
      %entry = memref.load %table[%state + %class]
      if %entry & mask: move registers                  # where the match ends, where its groups begin
      %state = %entry >> bits ; %i += %n

A state is the place of its row. From the state that waits for the first character of a match, bytes that do not leave it are skipped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor, Text
from carrot.ir.core import Op
from carrot.ir.nn_regex import number_pattern, replaced_size
from carrot.ir.regex import TOP, parse
from carrot.ir.registry import REGISTRY
from carrot.passes import lower_number, regex_dfa
from carrot.passes.code_points import CodeTable, byte, decode, smallest
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.regex_dfa import END, NONE, POSITION, TAGS, Dfa

STACK_REGISTERS = 64
HIGH_BITS = 0x8080808080808080


@lru_cache(maxsize=64)
def automaton(pattern: str, flags: str = "", how: str = "search", group: int | None = None) -> Dfa:
    """group: the one whose place is asked for, 0: all of the match; None: only where matches end."""
    regex = parse(pattern, flags)
    tags = (0,) if regex_dfa.nullable(regex.node) and how == "search" else ()
    return regex_dfa.build(regex, how, tags if group is None else (0,) if group == 0 else (2 * group, 2 * group + 1, *tags))


def each_match(
    b: KernelBuilder, d: Dfa, t: Text, body: Callable[..., Sequence[Expr]], init: Sequence[Expr] = ()
) -> list[Expr]:
    """carried = body(start, end, *carried) for every match in a text, in order, as re.finditer finds them; the last carried values.

    start, end: i64, in bytes, of the group that the automaton was made for; a group that took no part is empty."""
    walk = Walk(b, d)

    def more(_go: Expr, pos: Expr, not_empty: Expr, *carried: Expr) -> list[Expr]:
        found = walk.search(t, pos, not_empty)
        go = found.end >= 0
        after = b.if_(go, lambda: body(*found.group(), *carried), lambda: list(carried), [c.dtype for c in carried])
        empty = b.eq(found.tag(0), found.end) if d.nullable else b.const(False, "i1")
        return [go, found.end, empty, *after]

    return b.while_([b.const(True, "i1"), b.const(0, "i64"), b.const(False, "i1"), *init], lambda go, *_: go, more)[3:]


class Found:
    """A match: `end` is -1 if there is none."""

    def __init__(self, walk: Walk, end: Expr) -> None:
        self.walk, self.end = walk, end

    def tag(self, tag: int) -> Expr:
        return self.walk.registers[TAGS + self.walk.d.tags.index(tag)]

    def group(self) -> tuple[Expr, Expr]:
        """start, end of the group."""
        tags = self.walk.d.tags
        if not tags or tags[0] == 0:
            return (self.tag(0) if tags else self.end), self.end
        b = self.walk.b
        return b.maximum(self.tag(tags[0]), 0), b.maximum(self.tag(tags[1]), 0)


class Walk:
    """The code of an automaton at work."""

    def __init__(self, b: KernelBuilder, d: Dfa) -> None:
        self.b, self.d = b, d
        self.width = d.following.shape[1]
        self.bits = max(1, (len(d.actions) - 1).bit_length())
        entries = (d.following * self.width << self.bits) | d.action
        self.table = b.constant(entries.astype(smallest(entries)).reshape(-1), "regex")
        code = np.arange(TOP + 1)
        classes = d.alphabet.classes[np.searchsorted(d.alphabet.starts, code, "right") - 1]
        self.ascii = b.constant(classes[:128].astype(smallest(classes)), "regex_ascii")
        self.other = int(classes[128]) if (classes[128:] == classes[128]).all() else None
        if self.other is None:
            self.classes = CodeTable(b, classes, "regex_class")
        self.rest = self._rest(classes)
        if d.tags:
            starts = np.cumsum([0, *map(len, d.actions)])
            moves = np.array([m for moves in d.actions for m in moves] or [(0, 0)])
            self.action_starts, self.moves = b.constant(starts.astype(smallest(starts)), "regex_action"), b.constant(moves.astype(smallest(moves)), "regex_move")
            self.registers = (b.alloca if d.registers <= STACK_REGISTERS else b.alloc)([d.registers], "i64")

    def _rest(self, classes: np.ndarray) -> tuple[int, Tensor] | None:
        """The state that most characters do not leave, and which bytes do not; None if too few."""
        state = int(np.bincount(self.d.resume[0]).argmax())
        stays = (self.d.following[state] == state) & (self.d.action[state] == 0)
        by_byte = stays[classes[:256]]
        by_byte[128:] = stays[classes[128:]].all()
        if state == 0 or by_byte[:128].sum() < 64:
            return None
        self.stays_in_ascii = bool(by_byte[:128].all())
        return state * self.width, self.b.constant(by_byte.astype(np.uint8), "regex_rest")

    def symbol(self, t: Text, i: Expr) -> tuple[Expr, Expr]:
        """The class (index) of the character at byte i, and how many bytes it has (i64); nothing is read behind the text."""
        b = self.b
        c = byte(b, t, i)

        def more() -> list[Expr]:
            char = decode(b, t, i, c)
            return [b.const(self.other, "index") if self.other is not None else b.cast(self.classes.at(char), "index"), char.size]

        found = b.if_(c < 128, lambda: [b.cast(self.ascii[b.cast(c, "index")], "index"), b.const(1, "i64")], more, ["index", "i64"])
        return found[0], found[1]

    def start(self, t: Text, pos: Expr, not_empty: Expr | None) -> Expr:
        """The state of a search from byte `pos` on. not_empty: the match must not be empty there."""
        b, d = self.b, self.d
        states = np.concatenate([d.resume, d.initial[:, None]], 1) * self.width
        if not_empty is None or (states[0] == states[1]).all():
            states, row = states[:1], b.const(0, "index")
        else:
            row = b.cast(b.cast(not_empty, "u8"), "index")
        if (states == states[:, :1]).all():
            return b.const(int(states[0, 0]), "index") if len(states) == 1 else b.select(b.eq(row, 0), b.const(int(states[0, 0]), "index"), int(states[1, 0]))
        table = b.constant(states.astype(smallest(states)), "regex_start")

        def before() -> Expr:
            def inside(i: Expr) -> Expr:
                return (i > 0) & (pos - i < 4) & b.eq(byte(b, t, i) & 0xC0, 0x80)

            (i,) = b.while_([pos - 1], inside, lambda i: [i - 1])
            return self.symbol(t, i)[0]

        column = b.if_(pos > 0, before, lambda: b.const(states.shape[1] - 1, "index"), ["index"])[0]
        return b.cast(table[row, column], "index")

    def step(self, state: Expr, symbol: Index, i: Expr, end: Expr) -> list[Expr]:
        """The state behind a symbol that begins at byte i, and where the match ends so far."""
        b = self.b
        entry = self.table[state + symbol]
        action = entry & ((1 << self.bits) - 1)
        if self.d.tags:

            def act() -> Expr:
                self.registers.store((POSITION,), i)
                a = b.cast(action, "index")

                def move(k: Expr) -> None:
                    to, source = (b.cast(self.moves[k, side], "index") for side in (0, 1))
                    self.registers.store((to,), self.registers[source])

                b.loop(b.cast(self.action_starts[a], "index"), b.cast(self.action_starts[a + 1], "index"), move)
                return self.registers[END]

            end = b.if_(b.ne(action, 0), act, lambda: end, ["i64"])[0]
        else:
            end = b.select(b.ne(action, 0), i, end)
        return [b.cast(entry >> self.bits, "index"), end]

    def search(self, t: Text, pos: Expr, not_empty: Expr | None = None, any_end: bool = False) -> Found:
        """The first match from byte `pos` on. any_end: it is enough to know that there is one."""
        b, d = self.b, self.d
        limit = t.size
        if d.last_newline is not None:
            at_newline = b.if_(pos < t.size, lambda: b.eq(byte(b, t, t.size - 1), 10), lambda: False, ["i1"])[0]
            limit = b.select(at_newline, t.size - 1, t.size)
        if d.tags:
            for register in (NONE, END):
                self.registers.store((register,), -1)
        state = self.start(t, pos, not_empty)

        def go(state: Expr, i: Expr, end: Expr) -> Expr:
            run = (i < limit) & b.ne(state, 0)
            return run & (end < 0) if any_end else run

        def once(state: Expr, i: Expr, end: Expr) -> list[Expr]:
            symbol, n = self.symbol(t, i)
            state, end = self.step(state, symbol, i, end)
            return [state, self.skip(t, state, i + n, limit), end]

        state, _, end = b.while_([state, self.skip(t, state, pos, limit), b.const(-1, "i64")], go, once)
        if d.last_newline is not None:
            last = d.last_newline
            state, end = b.if_(limit < t.size, lambda: self.step(state, last, limit, end), lambda: [state, end], ["index", "i64"])
        return Found(self, self.step(state, d.end, t.size, end)[1])

    def skip(self, t: Text, state: Expr, i: Expr, limit: Expr) -> Expr:
        if self.rest is None:
            return i
        b, (resting, stays) = self.b, self.rest

        def more(i: Expr) -> Expr:
            return b.if_(i < limit, lambda: b.ne(stays[b.cast(byte(b, t, i), "index")], 0), lambda: False, ["i1"])[0]

        def ascii(i: Expr) -> Expr:
            return b.if_(i + 8 <= limit, lambda: b.eq(b.peek(t.address + i, "u64") & HIGH_BITS, 0), lambda: False, ["i1"])[0]

        def rest() -> list[Expr]:
            at = b.while_([i], ascii, lambda i: [i + 8])[0] if self.stays_in_ascii else i
            return b.while_([at], more, lambda i: [i + 1])

        return b.if_(b.eq(state, resting), rest, lambda: i, ["i64"])[0]


# -------------------------------------------------------------------------------------------------------------- rules


def _rule(dtype: str, null: float, value: Callable[[KernelBuilder, Op], Callable[[Text], Expr]]) -> Callable[..., Produced]:
    """A rule of an op whose element is value(b, op)(text), and `null` for a null."""

    def rule(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
        shape = result_shape(b, op)

        def run(sink: Callable[..., None]) -> None:
            of = value(b, op)

            def one(*i: Index) -> None:
                t = b.text(x, *i)
                sink(i, b.if_(b.is_null(t), lambda: null, lambda: of(t), [dtype])[0])

            b.nest(shape, one)

        return b.produce(shape, dtype, run)

    return rule


def _match(b: KernelBuilder, op: Op) -> Callable[[Text], Expr]:
    walk = Walk(b, automaton(op.attrs["pattern"], op.attrs.get("flags", ""), op.attrs["how"]))
    return lambda t: walk.search(t, b.const(0, "i64"), any_end=True).end >= 0


def _count(b: KernelBuilder, op: Op) -> Callable[[Text], Expr]:
    d = automaton(op.attrs["pattern"], op.attrs.get("flags", ""))
    return lambda t: each_match(b, d, t, lambda _start, _end, n: [n + 1], [b.const(0, "i32")])[0]


def _extract(b: KernelBuilder, op: Op) -> Callable[[Text], Expr]:
    decimal, thousands = op.attrs["decimal"], op.attrs["thousands"]
    walk = Walk(b, automaton(op.attrs["pattern"], op.attrs.get("flags", ""), "search", op.attrs["group"]))
    syntax = Walk(b, automaton(number_pattern(decimal, thousands), "", "fullmatch"))
    number = lower_number.Number(b, decimal)

    def of(t: Text) -> Expr:
        found = walk.search(t, b.const(0, "i64"))

        def parsed() -> Expr:
            start, end = found.group()
            part = Text(t.address + start, end - start)
            valid = syntax.search(part, b.const(0, "i64")).end >= 0
            return b.if_(valid, lambda: number.value(part), lambda: np.nan, ["f64"])[0]

        return b.if_(found.end >= 0, parsed, lambda: np.nan, ["f64"])[0]

    return of


def replace(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """Each text has a place of its own, large enough for all that may come out.

    for each match from %start to %end { copy text[%pos : %start] ; copy the replacement ; %pos = %end } ; copy text[%pos :]"""
    shape, most, new = result_shape(b, op), op.attrs["most"], op.attrs["replacement"].encode("utf-8", "surrogatepass")
    room = max(1, replaced_size(op.attrs["pattern"], op.attrs.get("flags", ""), op.attrs["replacement"], most))
    each = math.prod(int(d) for d in shape[1:-1])  # texts of a row

    def run(sink: Callable[..., None]) -> None:
        d = automaton(op.attrs["pattern"], op.attrs.get("flags", ""), "search", 0)
        out = b.alloc([shape[0], each * room], "u8", held=True)
        written = b.constant(np.frombuffer(new or b"\0", np.uint8), "replacement")

        def one(*i: Index) -> None:
            t, row, column = b.text(x, *i), i[0], 0
            for k, n in zip(i[1:], shape[1:-1], strict=True):
                column = column * n + k
            first = column * room

            def copy(at: Expr, source: Callable[[Expr], Expr], size: Expr) -> Expr:
                b.loop(0, b.cast(size, "index"), lambda k: out.store((row, b.cast(at, "index") + k + first), source(k)))
                return at + size

            def text(at: Expr, start: Expr, end: Expr) -> Expr:
                return copy(at, lambda k: byte(b, t, start + b.cast(k, "i64")), end - start)

            def match(start: Expr, end: Expr, pos: Expr, at: Expr) -> list[Expr]:
                return [end, copy(text(at, pos, start), lambda k: written[k], b.const(len(new), "i64"))]

            def replaced() -> Expr:
                pos, at = each_match(b, d, t, match, [b.const(0, "i64"), b.const(0, "i64")])
                return text(at, pos, t.size)

            size = b.if_(b.is_null(t) | (t.size > most), lambda: 0, replaced, ["i64"])[0]
            place = b.address(out) + b.cast(row * (each * room) + first, "i64")
            sink((*i, 0), b.select(b.is_null(t), 0, place))
            sink((*i, 1), size)

        b.nest(shape[:-1], one)

    return b.produce(shape, "i64", run)


REGISTRY.add_rule("nn.regex_replace", replace, where=__file__)
REGISTRY.add_rule("nn.regex_match", _rule("i1", False, _match), where=__file__)
REGISTRY.add_rule("nn.regex_count", _rule("i32", 0, _count), where=__file__)
REGISTRY.add_rule("nn.regex_extract", _rule("f64", np.nan, _extract), where=__file__)
