"""What the kernel builder does with strings: bytes at an address.

    %p = llvm.inttoptr %address : i64 to !llvm.ptr        # b.peek(address, "u8")
    %c = llvm.load %p {alignment = 1 : i64} : !llvm.ptr -> i8

A tensor of strings is one of i64 with one dim more, of 2: the address of the UTF-8 bytes, and their number (types.stored). Null is
0, 0; the address of an empty string is not 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from carrot.ir.tensors import Buffer, Computed, Expr, Index, Tensor
from carrot.ir.types import ScalarType, VectorType, signless

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder


class Text(NamedTuple):
    """A string in a kernel; both i64."""

    address: Expr
    size: Expr


class StringOps:
    """Mixed into KernelBuilder."""

    @property
    def _k(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def text(self, x: Tensor, *idx: Index) -> Text:
        """The string at `idx` of a tensor of strings."""
        return Text(x[(*idx, 0)], x[(*idx, 1)])

    def is_null(self, t: Text) -> Expr:
        return self._k.eq(t.address, 0)

    def peek(self, address: Expr, dtype: str, lanes: int = 0) -> Expr:
        """The number, or the vector of `lanes`, that lies at an address (i64), aligned or not, in little endian."""
        b = self._k
        pointer = b.op("llvm.inttoptr", [address.value], [ScalarType("ptr")]).result
        return Expr(b, b.op("llvm.load", [pointer], [VectorType(signless(dtype), lanes) if lanes else ScalarType(signless(dtype))], {"alignment": 1}).result, dtype)

    def address(self, t: Buffer) -> Expr:
        """Where a buffer lies, as an i64."""
        b = self._k
        return b.cast(Expr(b, b.op("memref.extract_aligned_pointer_as_index", [t.value], [ScalarType("index")]).result, "index"), "i64")

    def strings(self, array: np.ndarray) -> Computed:
        """Constant strings (str or None) of any shape: their bytes are one array of the binary."""
        b = self._k
        texts = [None if t is None else str(t).encode("utf-8", "surrogatepass") for t in array.reshape(-1).tolist()]
        words = np.zeros((max(len(texts), 1), 2), np.int64)
        sizes = [len(t or b"") for t in texts]
        words[: len(texts), 0] = np.cumsum([0, *sizes])[:-1] if texts else 0
        words[: len(texts), 1] = [-1 if t is None else len(t) for t in texts]
        data = b.constant(np.frombuffer(b"".join(t or b"" for t in texts) or b"\0", np.uint8), "text")
        table = b.constant(words, "text_place")
        dims = array.shape

        def word(*i: Index) -> Expr:
            at: Index = 0
            for n, d in zip(i[:-1], dims, strict=True):
                at = at * d + n
            size = table[at, 1]
            null = size < 0
            return b.select(b.eq(b.cast(i[-1], "i64"), 0), b.select(null, 0, self.address(data) + table[at, 0]), b.select(null, 0, size))

        return b.compute((*dims, 2), word, "i64")


__all__ = ["StringOps", "Text"]
