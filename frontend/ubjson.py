"""Universal Binary JSON (draft 12, https://ubjson.org), the part that XGBoost writes, to plain Python values.

Arrays of one numeric type become numpy arrays that are views of the bytes where order allows. Strict: counts are checked
against the bytes that are left before anything is made, nesting is limited.
"""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError

MAX_NESTING = 64
INTEGERS = {b"i": ">i1", b"U": ">u1", b"I": ">i2", b"u": ">u2", b"l": ">i4", b"m": ">u4", b"L": ">i8"}
NUMBERS = INTEGERS | {b"d": ">f4", b"D": ">f8"}
_STRUCT = {m: (struct.Struct(">" + c), struct.calcsize(">" + c)) for m, c in zip(NUMBERS, "bBhHiIqfd", strict=True)}
CONSTANTS = {b"Z": None, b"T": True, b"F": False}


def loads(data: bytes) -> Any:
    """The value of a document. Errors: CarrotError with the byte offset."""
    reader = _Reader(data)
    value = reader.value(reader.marker(), 0)
    if data[reader.at :].strip(b"N"):
        raise reader.error("there are bytes behind the end of the document")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def error(self, what: str) -> CarrotError:
        return CarrotError(f"broken UBJSON: {what}, at byte {self.at}")

    def take(self, n: int) -> bytes:
        if n > len(self.data) - self.at:
            raise self.error(f"the file ends, {n} more bytes are needed")
        self.at += n
        return self.data[self.at - n : self.at]

    def marker(self) -> bytes:
        while True:
            m = self.take(1)
            if m != b"N":
                return m

    def number(self, marker: bytes) -> Any:
        form, size = _STRUCT[marker]
        return form.unpack(self.take(size))[0]

    def count(self) -> int:
        m = self.marker()
        if m not in INTEGERS:
            raise self.error(f"a length of type {m!r}")
        n = int(self.number(m))
        if not 0 <= n <= len(self.data) - self.at:
            raise self.error(f"a length of {n}, there are {len(self.data) - self.at} bytes left")
        return n

    def string(self) -> str:
        raw = self.take(self.count())
        try:
            return raw.decode()
        except UnicodeDecodeError:
            raise self.error("a string that is not UTF-8") from None

    def value(self, m: bytes, depth: int) -> Any:
        if depth > MAX_NESTING:
            raise self.error(f"nested deeper than {MAX_NESTING}")
        if m in NUMBERS:
            return self.number(m)
        if m in CONSTANTS:
            return CONSTANTS[m]
        if m == b"S":
            return self.string()
        if m == b"[":
            return self.array(depth)
        if m == b"{":
            return self.object(depth)
        raise self.error(f"an unknown type {m!r}")

    def header(self) -> tuple[bytes | None, int | None]:
        """What may follow the opening bracket: `$ type` and `# count`."""
        kind = n = None
        if self.data[self.at : self.at + 1] == b"$":
            self.at += 1
            kind = self.take(1)
        if self.data[self.at : self.at + 1] == b"#":
            self.at += 1
            n = self.count()
        elif kind is not None:
            raise self.error("a typed array without a count")
        return kind, n

    def array(self, depth: int) -> Any:
        kind, n = self.header()
        if kind is not None:
            if kind not in NUMBERS or n is None:
                raise self.error(f"an array of type {kind!r}")
            dtype = np.dtype(NUMBERS[kind])
            return np.frombuffer(self.take(n * dtype.itemsize), dtype).astype(dtype.newbyteorder("="))
        if n is not None:
            return [self.value(self.marker(), depth + 1) for _ in range(n)]
        out = []
        while (m := self.marker()) != b"]":
            out.append(self.value(m, depth + 1))
        return out

    def object(self, depth: int) -> dict[str, Any]:
        kind, n = self.header()
        if kind is not None:
            raise self.error("a typed object")
        out: dict[str, Any] = {}
        while n is None or n > 0:
            if n is None:
                if self.data[self.at : self.at + 1] == b"}":
                    self.at += 1
                    break
            else:
                n -= 1
            key = self.string()
            out[key] = self.value(self.marker(), depth + 1)
        return out
