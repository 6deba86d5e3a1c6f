"""What kernels know of characters: code points read from UTF-8, tables over all of them, lower case as Python's str.lower has it.

    %c = llvm.load text[%i]                              # a character: its code point in blocks of 64, what its last byte tells apart
    %block = memref.load %which[%c >> 6] ; %to = %c + %lower[%block, %c & 63]

Two characters have no lower case of their own: a capital sigma's depends on the letters around it; a dotted capital I becomes two,
which are taken for its two bytes (Unicode 15, 3.13).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from carrot.ir.builder import Expr, KernelBuilder, Text
from carrot.ir.nn_terms import DOT, DOTTED_I, SIGMA, SIGMAS
from carrot.ir.regex import TOP

BLOCK = 64
IGNORED, CASED = 1, 2  # what the lower case of a sigma looks through; what it looks for


class Char(NamedTuple):
    """A character of a text: its code point is high * 64 + low (index), and it has `size` bytes (i64)."""

    high: Expr
    low: Expr
    size: Expr

    @property
    def code(self) -> Expr:
        return self.high * BLOCK + self.low


def byte(b: KernelBuilder, t: Text, i: Expr) -> Expr:
    return b.peek(t.address + i, "u8")


def decode(b: KernelBuilder, t: Text, i: Expr, lead: Expr) -> Char:
    """The character at byte i, whose first byte is `lead` and not ASCII; nothing is read behind the text."""
    n = b.select(lead < 0xE0, b.const(2, "i64"), b.select(lead < 0xF0, b.const(3, "i64"), 4))
    n = b.minimum(n, t.size - i)
    last, second, third = (b.cast(byte(b, t, b.minimum(i + k, t.size - 1)) & 63, "index") for k in (n - 1, 1, 2))
    c = b.cast(lead, "index")
    return Char(b.select(lead < 0xE0, c & 31, b.select(lead < 0xF0, (c & 15) << 6 | second, (c & 7) << 12 | second << 6 | third)), last, n)


def char_at(b: KernelBuilder, t: Text, i: Expr) -> Char:
    """The character at byte i."""
    lead = byte(b, t, i)
    c = b.cast(lead, "index")
    found = b.if_(lead < 128, lambda: [c >> 6, c & 63, b.const(1, "i64")], lambda: list(decode(b, t, i, lead)), ["index", "index", "i64"])
    return Char(*found)


class CodeTable:
    """A number for each code point: values [TOP + 1], equal blocks stored once."""

    def __init__(self, b: KernelBuilder, values: np.ndarray, hint: str) -> None:
        self.b = b
        seen: dict[bytes, int] = {}
        rows = np.ascontiguousarray(values).reshape(-1, BLOCK)
        which = np.array([seen.setdefault(row.tobytes(), len(seen)) for row in rows])
        blocks = np.frombuffer(b"".join(seen), values.dtype).reshape(-1, BLOCK)
        self.last = int(np.flatnonzero(which != which[-1]).max(initial=-1)) + 1
        self.which = b.constant(which[: self.last + 1].astype(smallest(which)), f"{hint}_block")
        self.blocks = b.constant(blocks.astype(smallest(values)), hint)

    def of(self, code: Expr) -> Expr:
        return self.at(Char(code >> 6, code & 63, code))

    def at(self, c: Char) -> Expr:
        block = self.which[self.b.minimum(c.high, self.last)]
        return self.blocks[self.b.cast(block, "index"), c.low]


def smallest(a: np.ndarray) -> np.dtype:
    """The narrowest dtype of an array of integers."""
    low, high = int(a.min(initial=0)), int(a.max(initial=0))
    return np.min_scalar_type(high if low >= 0 else min(low, -high - 1))


# ------------------------------------------------------------------------------------------------------------ lower case


def _lowered(codes: np.ndarray) -> np.ndarray:
    """The code points of a text in lower case."""
    text = codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass").lower()
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.int64)


@lru_cache(maxsize=1)
def lower_codes() -> np.ndarray:
    """The lower case of each code point, of a sigma as in the middle of a word, of a dotted I without its dot."""
    codes = np.arange(TOP + 1)
    codes[[ord(DOTTED_I), ord(SIGMA)]] = ord("i"), ord(SIGMAS[0])
    return _lowered(codes)


@lru_cache(maxsize=1)
def sigma_classes() -> np.ndarray:
    """IGNORED, CASED or 0 for each code point, as str.lower itself shows it: by the sigma in "A?\u03a3 " and in "?\u03a3 "."""
    codes = np.arange(TOP + 1)
    codes[ord(DOTTED_I)] = ord("I")
    out = np.zeros(TOP + 1, np.uint8)
    for before, what in (((ord("A"),), IGNORED), ((), CASED)):
        n = len(before)
        text = np.empty((TOP + 1, n + 3), np.int64)
        text[:, :n], text[:, n], text[:, n + 1 :] = before, codes, (ord(SIGMA), ord(" "))
        out[_lowered(text.reshape(-1)).reshape(text.shape)[:, n + 1] == ord(SIGMAS[1])] = what
    return out


def lower_ascii(b: KernelBuilder, word: Expr) -> Expr:
    """The bytes of a u64 (u32), A to Z in lower case."""
    n = 8 if word.dtype == "u64" else 4

    def each(k: int) -> int:
        return int.from_bytes(bytes([k]) * n, "little")

    low = word & each(0x7F)
    upper = ((low + each(0x80 - 65)) ^ (low + each(0x7F - 90))) & (~word & each(0x80))
    return word | upper >> 2


class Letters:
    """The characters of a text in lower case, or as they are."""

    def __init__(self, b: KernelBuilder, lowercase: bool) -> None:
        self.b, self.lowercase = b, lowercase
        if lowercase:
            self.lower = CodeTable(b, lower_codes() - np.arange(TOP + 1), "lower")
            self.around = CodeTable(b, sigma_classes(), "sigma")

    def next(self, t: Text, i: Expr) -> tuple[Expr, Expr]:
        """The code point (index) at byte i of the text, and how many bytes it takes. A dotted I is two, of a byte each."""
        b = self.b
        lead = byte(b, t, i)

        def ascii() -> list[Expr]:
            c = b.cast(lead, "index")
            return [b.select((c >= 65) & (c <= 90), c + 32, c) if self.lowercase else c, b.const(1, "i64")]

        def other() -> list[Expr]:
            c = decode(b, t, i, lead)
            if not self.lowercase:
                return [c.code, c.size]
            middle = c.code + b.cast(self.lower.at(c), "index")
            last = lambda: b.select(self.final(t, i), b.const(ord(SIGMAS[1]), "index"), ord(SIGMAS[0]))  # noqa: E731
            code = b.if_(b.eq(c.code, ord(SIGMA)), last, lambda: middle, ["index"])[0]
            dot = b.eq(lead & 0xC0, 0x80)
            return [b.select(dot, ord(DOT), code), b.select(dot | b.eq(c.code, ord(DOTTED_I)), 1, c.size)]

        code, size = b.if_(lead < 128, ascii, other, ["index", "i64"])
        return code, size

    def final(self, t: Text, i: Expr) -> Expr:
        """Whether the sigma at byte i ends a word: a letter is before it and none behind, if one looks through what is IGNORED."""
        b = self.b
        ignored = b.const(IGNORED, "u8")

        def back(at: Expr, _: Expr) -> list[Expr]:
            (at,) = b.while_([at - 1], lambda at: (at > 0) & b.eq(byte(b, t, at) & 0xC0, 0x80), lambda at: [at - 1])
            return [at, self.around.at(char_at(b, t, at))]

        def ahead(at: Expr, _: Expr) -> list[Expr]:
            c = char_at(b, t, at)
            return [at + c.size, self.around.at(c)]

        _, before = b.while_([i, ignored], lambda at, seen: (at > 0) & b.eq(seen, IGNORED), back)
        _, after = b.while_([i + 2, ignored], lambda at, seen: (at < t.size) & b.eq(seen, IGNORED), ahead)
        return b.eq(before, CASED) & b.ne(after, CASED)


def encode(b: KernelBuilder, code: Expr) -> tuple[Expr, Expr]:
    """A code point in UTF-8: its bytes (u64, the first one lowest) and how many (i64)."""
    c = b.cast(b.cast(code, "i64"), "u64")

    def last(k: int) -> Expr:
        return (c >> 6 * k & 63) | 0x80

    two = (c >> 6 | 0xC0) | last(0) << 8
    three = (c >> 12 | 0xE0) | last(1) << 8 | last(0) << 16
    four = (c >> 18 | 0xF0) | last(2) << 8 | last(1) << 16 | last(0) << 24
    size = b.select(c < 0x80, b.const(1, "i64"), b.select(c < 0x800, b.const(2, "i64"), b.select(c < 0x10000, b.const(3, "i64"), 4)))
    return b.select(c < 0x80, c, b.select(c < 0x800, two, b.select(c < 0x10000, three, four))), size


__all__ = ["Char", "CodeTable", "Letters", "byte", "char_at", "decode", "encode", "lower_ascii", "lower_codes", "smallest"]
