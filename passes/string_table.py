"""Sets of strings that a kernel finds in constant time: a perfect hash made at compile time, nothing allocated.

    %h = hash(text)                                                  # a multiplication per 8 bytes
    %slot = ((%h ^ displacement[%h & mask] * A) * B) >> shift         # no two keys have the same
    found = size[%slot] == text.size & first[%slot] == text's first 8 bytes (& the rest of the bytes, where keys are longer)

Hash and displace: Belazzouqui, Botelho, Dietzfelbinger, "Hash, displace, and compress" (ESA 2009), without the compressing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, KernelBuilder, Text
from carrot.ir.errors import CarrotError
from carrot.ir.types import dtype_of

A, B = 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93  # odd, bits half set
TRIES = 1 << 16
BATCH = 64
M64 = (1 << 64) - 1


class PerfectHash:
    """hashes: distinct u64. slot: of each in a table of 1 << bits, no two the same."""

    def __init__(self, hashes: np.ndarray) -> None:
        bits = max(1, int(np.ceil(np.log2(max(1, len(hashes)) * 1.25))))
        found = None
        while found is None:
            found = _displace(hashes, bits)
            bits += found is None
        self.displacement, self.slot = found
        self.bits = bits

    def spread(self, values: np.ndarray, rest: int | float) -> np.ndarray:
        """values[k] in the slot of hash k, `rest` elsewhere."""
        out = np.full(1 << self.bits, rest, values.dtype)
        out[self.slot] = values
        return out

    def at(self, b: KernelBuilder, h: Expr, displacement: Buffer) -> Expr:
        """The slot (index) where a hash would be."""
        d = b.cast(displacement[b.cast(h & (len(self.displacement) - 1), "index")], "u64")
        return b.cast(((h ^ (d * A)) * B) >> (64 - self.bits), "index")


class PairTable:
    """pairs: distinct (a, c) [N, 2] of i32 above 0, and their values, i32. In a kernel `find` gives the value of a pair."""

    def __init__(self, b: KernelBuilder, pairs: np.ndarray, values: np.ndarray) -> None:
        a, c = pairs.astype(np.uint64).reshape(-1, 2).T
        keys = a << np.uint64(32) | c
        h = keys * np.uint64(A)
        self.b, self.hash = b, PerfectHash(h ^ h >> np.uint64(32))
        self.table = b.constant(np.stack([self.hash.spread(keys, 0), self.hash.spread(values.astype(np.uint64), 0)], 1), "pair")  # side by side: one line of cache
        self.displacement = b.constant(self.hash.displacement, "pair_hash")

    def find(self, a: Expr, c: Expr) -> Expr:
        """values[k] for the pair (a, c) of i32, else 0."""
        b = self.b
        key = b.cast(b.bitcast(a, "u32"), "u64") << 32 | b.cast(b.bitcast(c, "u32"), "u64")
        h = key * A
        slot = self.hash.at(b, h ^ (h >> 32), self.displacement)
        return b.cast(b.bitcast(b.select(b.eq(self.table[slot, 0], key), self.table[slot, 1], 0), "i64"), "i32")


class StringTable:
    """keys: distinct strings. In a kernel `find` gives the value of the key that a string equals."""

    def __init__(self, keys: Sequence[str]) -> None:
        self.texts = [k.encode("utf-8", "surrogatepass") for k in keys]
        self.longest = max(map(len, self.texts), default=0)
        self.long = self.longest > 8
        hashes = np.array([self._hash(t) for t in self.texts], np.uint64)
        if len(np.unique(hashes)) != len(hashes):
            raise CarrotError("two strings of the model have the same 64-bit hash", note="a bug in carrot, or a set of strings made for this")
        self.hash = PerfectHash(hashes)

    def _hash(self, text: bytes) -> int:
        first = int.from_bytes(text[:8], "little")
        h = (first ^ (len(text) * B & M64)) * A & M64
        h ^= h >> 32
        for k in range(1, (len(text) + 7) // 8) if self.long else ():
            at = min(8 * k, len(text) - 8)
            h = (h ^ int.from_bytes(text[at : at + 8], "little")) * A & M64
            h ^= h >> 32
        return h

    def find(self, b: KernelBuilder, t: Text, values: np.ndarray, default: int | float, read: Callable[[Expr], Expr] = lambda word: word, head: Expr | None = None) -> Expr:
        """values[k] for the key k that `t` equals, else `default`; null is no key. read: what the bytes of a u64 of the text count as. head: its first_bytes, if known."""
        dtype = dtype_of(values)
        by_slot = self.hash.spread(values, default)
        first = self.hash.spread(np.array([int.from_bytes(x[:8], "little") for x in self.texts], np.uint64), 0)
        size = self.hash.spread(np.array([len(x) for x in self.texts], np.int32), -1)
        place = self.hash.spread(np.cumsum([0, *map(len, self.texts)])[:-1].astype(np.int32), 0)
        head = read(first_bytes(b, t) if head is None else head)
        h = (head ^ (b.bitcast(t.size, "u64") * B)) * A
        h = h ^ (h >> 32)
        if self.long:

            def more(k: Expr, h: Expr) -> Expr:
                h = (h ^ read(b.peek(t.address + _word(b, t, k), "u64"))) * A
                return h ^ (h >> 32)

            h = b.loop(1, b.cast((t.size + 7) >> 3, "index"), more, [h])[0]
        slot = self.hash.at(b, h, b.constant(self.hash.displacement, "text_hash"))
        same = b.eq(b.cast(b.constant(size, "text_size")[slot], "i64"), t.size) & b.eq(b.constant(first, "text_first")[slot], head) & ~b.is_null(t)
        if self.long:
            data = b.constant(np.frombuffer(b"".join(self.texts), np.uint8), "text")
            begin = b.address(data) + b.cast(b.constant(place, "text_place")[slot], "i64")
            size_of_both = b.select(same, t.size, 0)  # of another key's bytes nothing is read

            def rest(k: Expr, same: Expr) -> Expr:
                at = _word(b, t, k)
                return same & b.eq(b.peek(begin + at, "u64"), read(b.peek(t.address + at, "u64")))

            same = b.loop(1, b.cast((size_of_both + 7) >> 3, "index"), rest, [same])[0]
        return b.select(same, b.constant(by_slot, "text_value")[slot], b.const(default, dtype))


def _word(b: KernelBuilder, t: Text, k: Expr) -> Expr:
    """Where the k-th eight bytes begin: the last ones overlap those before."""
    return b.minimum(b.cast(k, "i64") << 3, t.size - 8)


def first_bytes(b: KernelBuilder, t: Text) -> Expr:
    """The first eight bytes in a u64, zeros behind a shorter string; nothing is read past its end."""
    peek, at, n = b.peek, t.address, t.size

    def four() -> Expr:
        high = b.cast(peek(at + n - 4, "u32"), "u64") << b.bitcast((n - 4) << 3, "u64")
        return b.cast(peek(at, "u32"), "u64") | high

    def few() -> Expr:
        half = n >> 1
        middle, last = (b.cast(peek(at + i, "u8"), "u64") << b.bitcast(i << 3, "u64") for i in (half, n - 1))
        return b.cast(peek(at, "u8"), "u64") | middle | last

    none = lambda: b.const(0, "u64")  # noqa: E731
    short = lambda: b.if_(n >= 4, four, lambda: b.if_(n > 0, few, none, ["u64"]), ["u64"])  # noqa: E731
    return b.if_(n >= 8, lambda: peek(at, "u64"), short, ["u64"])[0]


def first_bytes_within(b: KernelBuilder, t: Text, end: Expr) -> Expr:
    """The same of a part of a text that ends at an address: eight bytes are read at once where they are of the text."""
    missing = b.bitcast(b.maximum(64 - (t.size << 3), 0), "u64")
    quick = lambda: b.select(b.eq(t.size, 0), b.const(0, "u64"), b.peek(t.address, "u64") << (missing & 63) >> (missing & 63))  # noqa: E731
    return b.if_(t.address + 8 <= end, quick, lambda: first_bytes(b, t), ["u64"])[0]


def _displace(hashes: np.ndarray, bits: int) -> tuple[np.ndarray, np.ndarray] | None:
    """A displacement for each bucket, and the slot of each hash; None if that takes too long."""
    buckets = 1 << max(0, bits - 3)
    bucket = (hashes & np.uint64(buckets - 1)).astype(np.int64)
    displacement = np.zeros(buckets, np.uint16)
    slot = np.zeros(len(hashes), np.int64)
    taken = np.zeros(1 << bits, bool)
    order = np.argsort(bucket, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(bucket[order])) + 1) if len(order) else []
    for group in sorted(groups, key=len, reverse=True):
        mine = hashes[group][None, :]
        for start in range(0, TRIES, BATCH):
            d = np.arange(start, start + BATCH, dtype=np.uint64)[:, None]
            to = ((mine ^ (d * np.uint64(A))) * np.uint64(B) >> np.uint64(64 - bits)).astype(np.int64)
            ordered = np.sort(to, 1)
            fits = np.flatnonzero(~(taken[to].any(1) | (ordered[:, 1:] == ordered[:, :-1]).any(1)))
            if len(fits):
                displacement[bucket[group[0]]] = start + fits[0]
                slot[group] = to[fits[0]]
                taken[slot[group]] = True
                break
        else:
            return None
    return displacement, slot


__all__ = ["PairTable", "StringTable", "first_bytes", "first_bytes_within"]
