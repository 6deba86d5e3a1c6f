r"""Tokens that are runs of one class of characters, as \b\w\w+\b finds them: the class of 64 bytes at a time is a mask of bits.

    %bytes = llvm.load text[%at] : vector<64xi8> ; %bits = to_bits(%bytes - 97 <= 25 | ...)    # bit r: byte r is of the class
    %edges = %bits ^ (%bits << 1 | %inside)                                                    # where runs begin and end, in turns
    while %edges: %pos = cttz(%edges) ; %edges &= %edges - 1 ; ...

Bytes beyond ASCII are decoded, a character at a time, for the 64 that they are among.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir import regex
from carrot.ir.builder import Expr, KernelBuilder, Text
from carrot.ir.nn_terms import DOT, DOTTED_I, member_of
from carrot.ir.regex import TOP
from carrot.passes.code_points import CodeTable, byte, char_at, lower_codes
from carrot.passes.string_table import first_bytes

BLOCK = 64


class Runs:
    """ranges, least: of nn_terms.run_of. lowercase: they are for the text in lower case."""

    def __init__(self, b: KernelBuilder, ranges: regex.Ranges, least: int, lowercase: bool) -> None:
        self.b, self.least, self.lowercase = b, least, lowercase
        member = np.zeros(TOP + 1, np.int64)
        for low, high in ranges:
            member[low : high + 1] = 1
        member = member[lower_codes()] if lowercase else member
        self.dot = bool(lowercase and member_of(ranges, DOT))
        self.table = CodeTable(b, member, "run")
        edges = np.flatnonzero(np.diff(member[:128], prepend=0, append=0))
        self.ascii = [(int(low), int(high) - 1) for low, high in edges.reshape(-1, 2)]
        self.tail = b.alloca([BLOCK // 8], "u64")

    def each(self, t: Text, body: Callable[..., Sequence[Expr]], init: Sequence[Expr] = ()) -> list[Expr]:
        """carried = body(start, end, *carried) for every run, in order; the last carried values. start, end: i64, in bytes."""
        b = self.b

        def block(at: Expr, inside: Expr, start: Expr, *carried: Expr) -> list[Expr]:
            bits = self.bits(t, at, inside)

            def edge(edges: Expr, inside: Expr, start: Expr, *carried: Expr) -> list[Expr]:
                before = edges - 1
                pos = at + b.bitcast(b.op1("math.ctpop", ~edges & before), "i64")
                after = b.if_(b.ne(inside, 0), lambda: self.ended(t, start, pos, body, carried), lambda: list(carried), [c.dtype for c in carried])
                return [edges & before, inside ^ 1, pos, *after]

            edges = bits ^ (bits << 1 | inside)
            out = b.while_([edges, inside, start, *carried], lambda edges, *_: b.ne(edges, 0), edge)
            return [at + BLOCK, *out[1:]]

        zero = b.const(0, "i64")
        return b.while_([zero, b.const(0, "u64"), zero, *init], lambda at, inside, *_: (at < t.size) | b.ne(inside, 0), block)[3:]

    def ended(self, t: Text, start: Expr, end: Expr, body: Callable[..., Sequence[Expr]], carried: Sequence[Expr]) -> list[Expr]:
        """A run, which may be too short."""
        b = self.b
        if self.least == 1:
            return list(body(start, end, *carried))
        at = start
        for _ in range(self.least - 1):
            lead = byte(b, t, b.minimum(at, end - 1))
            size = b.select(lead < 0xC0, b.const(1, "i64"), b.select(lead < 0xE0, b.const(2, "i64"), b.select(lead < 0xF0, b.const(3, "i64"), 4)))
            if self.dot:
                size = b.select(self.is_dot(t, b.minimum(at + 1, end - 1)), 1, size)
            at = at + size
        return b.if_(at < end, lambda: body(start, end, *carried), lambda: list(carried), [c.dtype for c in carried])

    def is_dot(self, t: Text, i: Expr) -> Expr:
        """Whether byte i is the second one of a dotted capital I: in lower case it is a character, the dot."""
        b, (first, second) = self.b, DOTTED_I.encode()
        return b.eq(byte(b, t, i), second) & b.eq(byte(b, t, b.maximum(i - 1, 0)), first)

    def bits(self, t: Text, at: Expr, inside: Expr) -> Expr:
        """Bit r: the byte at + r is part of a character of the class; those behind the text are not. inside: the bit before."""
        b = self.b
        n = b.minimum(t.size - at, BLOCK)
        missing = b.bitcast((BLOCK - n) & (BLOCK - 1), "u64")

        def whole() -> Expr:
            return b.peek(t.address + at, "u8", BLOCK)

        def masked(x: Expr) -> list[Expr]:
            found = b.const(False, "i1", BLOCK)
            for low, high in self.ascii:
                found = found | (b.eq(x, low) if low == high else x - low <= high - low)
            return [b.to_bits(found), b.to_bits(x >= 0x80)]

        def shifted() -> list[Expr]:
            return [w >> missing for w in masked(b.peek(t.address + (t.size - BLOCK), "u8", BLOCK))]

        def short() -> list[Expr]:
            b.loop(0, BLOCK // 8, lambda k: self.tail.store((k,), b.const(0, "u64")))
            words = t.size >> 3
            b.loop(0, b.cast(words, "index"), lambda k: self.tail.store((k,), b.peek(t.address + (b.cast(k, "i64") << 3), "u64")))
            rest = first_bytes(b, Text(t.address + (words << 3), t.size & 7))
            self.tail.store((b.minimum(b.cast(words, "index"), BLOCK // 8 - 1),), rest)
            there = (b.const(1, "u64") << b.bitcast(n, "u64")) - 1
            return [w & there for w in masked(b.peek(b.address(self.tail), "u8", BLOCK))]

        def each() -> Expr:
            def one(r: Expr, bits: Expr, before: Expr) -> list[Expr]:
                i = at + b.cast(r, "i64")
                new = lambda: b.cast(self.table.at(char_at(b, t, i)), "u64")  # noqa: E731
                rest = lambda: b.select(self.is_dot(t, i), b.const(self.dot, "u64"), before) if self.lowercase else before  # noqa: E731
                bit = b.if_(b.eq(byte(b, t, i) & 0xC0, 0x80), rest, new, ["u64"])[0]
                return [bits | bit << b.cast(r, "u64"), bit]

            return b.loop(0, b.cast(n, "index"), one, [b.const(0, "u64"), inside])[0]

        if not b.target.vector_bits:
            return each()
        two = ["u64", "u64"]
        last = lambda: b.if_(t.size >= BLOCK, shifted, short, two)  # noqa: E731
        found = b.if_(n >= BLOCK, lambda: masked(whole()), lambda: b.if_(n > 0, last, lambda: [b.const(0, "u64")] * 2, two), two)

        return b.if_(b.ne(found[1], 0), each, lambda: found[0], ["u64"])[0]


__all__ = ["Runs"]
