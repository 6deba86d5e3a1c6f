"""N-grams as paths that grow by a token: the node of a trie, or the state of a hash. No term is ever built.

    %n2 = child(%n1, %token) ; %n1 = %token              # after each token: the paths of its last 1, 2, ... tokens
    column = %n2 - 1                                     # nodes that are terms come first

`Trie` finds terms of a vocabulary, `Hashed` gives every term a column by MurmurHash3. Both carry a state per length of path.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Expr, KernelBuilder, Text
from carrot.ir.nn_terms import Terms
from carrot.ir.regex import TOP
from carrot.passes.code_points import CodeTable, Letters, encode, lower_ascii
from carrot.passes.string_table import PairTable, StringTable, first_bytes, first_bytes_within

STOP, UNKNOWN = -1, 0
HIGH_BITS = 0x8080808080808080
STACK = 256  # bytes of scratch that lie on the stack

NEVER = -(1 << 62)  # bytes of a path that does not have its tokens yet

Touch = Callable[[Expr, Expr], None]  # (column, value): what a term adds
Path = tuple[Expr, ...]


class Paths:
    """What both kinds share: tokens of a text are found, paths grow by them and are counted.

    A path is a tuple of numbers; `start` gives those of the paths of 1 to n - 1 tokens before the first token."""

    n: int  # tokens of the longest path
    table: StringTable | None = None

    def __init__(self, b: KernelBuilder, t: Terms, words: dict[str, int]) -> None:
        self.b, self.t, self.letters = b, t, Letters(b, t.lowercase)
        if words:
            self.table, self.numbers = StringTable(list(words)), np.array(list(words.values()), np.int32)
            size = self.table.longest + 16
            self.scratch = (b.alloca if size <= STACK else b.alloc)([size], "u8")

    def number(self, t: Text, start: Expr, end: Expr) -> Expr:
        """The number of the word in [start, end) of a text; STOP, UNKNOWN."""
        b, table = self.b, self.table
        if table is None:
            return b.const(UNKNOWN, "i32")
        token = Text(t.address + start, end - start)
        head = first_bytes_within(b, token, t.address + t.size)
        if not self.t.lowercase:
            return table.find(b, token, self.numbers, UNKNOWN, head=head)

        def or_(k: Expr, bits: Expr) -> Expr:
            return bits | b.peek(token.address + b.minimum(b.cast(k, "i64") << 3, token.size - 8), "u64")

        bits = b.loop(1, b.cast((token.size + 7) >> 3, "index"), or_, [head])[0]

        def other() -> list[Expr]:
            low = self.lowered(t, start, end, table.longest)
            return [*low, first_bytes(b, low)]

        *lowered, head = b.if_(b.ne(bits & HIGH_BITS, 0), other, lambda: [*token, head], ["i64", "i64", "u64"])
        return table.find(b, Text(*lowered), self.numbers, UNKNOWN, lambda word: lower_ascii(b, word), head)

    def lowered(self, t: Text, start: Expr, end: Expr, longest: int) -> Text:
        """A token in lower case, in scratch memory; of one that is longer than all known ones only so much that this is seen."""
        b = self.b

        def more(i: Expr, size: Expr) -> list[Expr]:
            code, step = self.letters.next(t, i)
            word, n = encode(b, code)
            for k in range(4):
                self.scratch.store((b.cast(size + k, "index"),), b.cast(word >> 8 * k & 255, "u8"))
            return [i + step, size + n]

        _, size = b.while_([start, b.const(0, "i64")], lambda i, size: (i < end) & (size <= longest), more)
        return Text(b.address(self.scratch), size)

    def start(self) -> list[Path]:
        raise NotImplementedError

    def word(self, t: Text, start: Expr, end: Expr, number: Expr, paths: Sequence[Path]) -> list[Path]:
        """The paths of 1 to n tokens behind the word in [start, end), whose number is known."""
        raise NotImplementedError

    def letter(self, code: Expr, paths: Sequence[Path]) -> list[Path]:
        """The same behind a character."""
        raise NotImplementedError

    def count(self, path: Path, touch: Touch) -> None:
        """Count the term that a path is, if it is one."""
        raise NotImplementedError


class Trie(Paths):
    """Terms of a vocabulary. Node 0 is nowhere, nodes 1 to V are the terms of columns 0 to V - 1, then those that only lead to some."""

    def __init__(self, b: KernelBuilder, t: Terms) -> None:
        nodes = trie(t)
        tokens = {p[0]: n for p, n in nodes.items() if len(p) == 1}
        is_word = t.analyzer == "word"
        super().__init__(b, t, tokens | dict.fromkeys(t.stop_words, STOP) if is_word else {})
        self.n = max(map(len, nodes), default=1)
        pairs = np.array([(nodes[p[:-1]], nodes[p[-1:]], n) for p, n in nodes.items() if len(p) > 1], np.int32).reshape(-1, 3)
        self.pairs = PairTable(b, pairs[:, :2], pairs[:, 2])
        if not is_word:
            codes = np.zeros(TOP + 1, np.int64)
            codes[[ord(c) for c in tokens]] = list(tokens.values())
            self.codes = CodeTable(b, codes, "letter")

    def start(self) -> list[Path]:
        return [(self.b.const(0, "i32"),)] * (self.n - 1)

    def word(self, t: Text, start: Expr, end: Expr, number: Expr, paths: Sequence[Path]) -> list[Path]:
        return self.grown(number, paths)

    def grown(self, number: Expr, paths: Sequence[Path]) -> list[Path]:
        b = self.b

        def child(node: Expr) -> Expr:
            return b.if_((node > 0) & (number > 0), lambda: self.pairs.find(node, number), lambda: b.const(0, "i32"), ["i32"])[0]

        return [(number,), *((child(node),) for (node,) in paths)]

    def letter(self, code: Expr, paths: Sequence[Path]) -> list[Path]:
        return self.grown(self.b.cast(self.codes.of(code), "i32"), paths)

    def count(self, path: Path, touch: Touch) -> None:
        b, (node,) = self.b, path
        b.if_((node > 0) & (node <= self.t.columns), lambda: touch(b.cast(node - 1, "index"), b.const(1.0, "f64")))


def trie(t: Terms) -> dict[tuple[str, ...], int]:
    """The node of each term, as a sequence of words or characters, and of what it begins with and is made of."""
    low, high = t.ngrams
    nodes: dict[tuple[str, ...], int] = {}
    prefixes: dict[tuple[str, ...], None] = {}
    for column, term in enumerate(t.vocabulary or ()):
        tokens = tuple(term if t.analyzer != "word" else [term] if high == 1 else term.split(" "))
        if 0 < len(tokens) <= high and (len(tokens) >= low or t.analyzer == "char_wb"):
            nodes[tokens] = column + 1
            prefixes |= dict.fromkeys(tokens[:n] for n in range(1, len(tokens)))
            prefixes |= dict.fromkeys((token,) for token in tokens)
    for prefix in prefixes:
        nodes.setdefault(prefix, t.columns + 1 + len(nodes))
    return nodes


class Hashed(Paths):
    """Any term; its column is its MurmurHash3_x86_32 modulo their number. A path: hash so far, bytes that are not in it yet, bytes in all."""

    def __init__(self, b: KernelBuilder, t: Terms) -> None:
        super().__init__(b, t, dict.fromkeys(t.stop_words, STOP) if t.analyzer == "word" else {})
        self.n = t.ngrams[1]

    def start(self) -> list[Path]:
        return [self.path(NEVER)] * (self.n - 1)

    def path(self, size: int) -> Path:
        b = self.b
        return b.const(0, "u32"), b.const(0, "u64"), b.const(size, "i64")

    def word(self, t: Text, start: Expr, end: Expr, number: Expr, paths: Sequence[Path]) -> list[Path]:
        b = self.b
        space = b.const(ord(" "), "u64"), b.const(1, "i64")
        begun = [self.path(0), *(self.add(p, *space) for p in paths)]

        def more(i: Expr, *state: Expr) -> list[Expr]:
            def one() -> list[Expr]:
                code, step = self.letters.next(t, i)
                return [*encode(b, code), step]

            def several() -> list[Expr]:
                n = b.minimum(end - i, 4)
                missing = b.cast(b.bitcast(32 - (n << 3), "u64"), "u32")
                word = b.peek(t.address + i, "u32") << missing >> missing
                low = b.cast(lower_ascii(b, word) if self.t.lowercase else word, "u64")
                return b.if_(b.eq(word & (HIGH_BITS & 0xFFFFFFFF), 0), lambda: [low, n, n], one, ["u64", "i64", "i64"])

            data, size, step = b.if_(t.size - i >= 4, several, one, ["u64", "i64", "i64"])
            return [i + step, *(x for p in _paths(state) for x in self.add(p, data, size))]

        return _paths(b.while_([start, *(x for p in begun for x in p)], lambda i, *_: i < end, more)[1:])

    def letter(self, code: Expr, paths: Sequence[Path]) -> list[Path]:
        data, size = encode(self.b, code)
        return [self.add(p, data, size) for p in [self.path(0), *paths]]

    def add(self, path: Path, data: Expr, size: Expr) -> Path:
        """The path with up to four bytes more."""
        b, (h, rest, total) = self.b, path
        used = total & 3
        rest = rest | data << b.bitcast(used << 3, "u64")
        full = used + size >= 4
        mixed = h ^ self.scrambled(rest)
        mixed = (mixed << 13 | mixed >> 19) * 5 + 0xE6546B64
        return b.select(full, mixed, h), b.select(full, rest >> 32, rest), total + size

    def scrambled(self, data: Expr) -> Expr:
        k = self.b.cast(data, "u32") * 0xCC9E2D51
        return (k << 15 | k >> 17) * 0x1B873593

    def count(self, path: Path, touch: Touch) -> None:
        b, (h, rest, total) = self.b, path

        def counted() -> None:
            x = h ^ self.scrambled(rest) ^ b.cast(b.bitcast(total, "u64"), "u32")
            x = (x ^ x >> 16) * 0x85EBCA6B
            x = (x ^ x >> 13) * 0xC2B2AE35
            x = b.bitcast(x ^ x >> 16, "i32")
            column = b.bitcast(b.abs(x), "u32") % self.t.columns
            one = b.const(1.0, "f64")
            touch(b.cast(column, "index"), b.select(x < 0, -1.0, one) if self.t.signed else one)

        b.if_(total >= 0, counted)


def _paths(state: Sequence[Expr]) -> list[Path]:
    return [tuple(state[i : i + 3]) for i in range(0, len(state), 3)]


__all__ = ["STOP", "Hashed", "Path", "Paths", "Touch", "Trie", "trie"]
