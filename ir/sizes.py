"""What the kernel builder does with symbolic dims: numbers of the call at hand, computed from those of its symbols.

    "floordiv(height + 1, 2)"   =>   %a = arith.addi %height, 1 ; ... ; %d = arith.divsi %b, 2
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from carrot.ir import dims
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.kernel import DIM, constant_value
from carrot.ir.tensors import Expr, Index
from carrot.ir.types import Dim

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

_OPS: dict[str, Callable[[Dim, Dim], Dim]] = {"arith.addi": dims.add, "arith.subi": dims.sub, "arith.muli": dims.mul, "arith.divsi": dims.floordiv, "arith.remsi": dims.mod}


class SizeOps:
    """Mixed into KernelBuilder."""

    def __init__(self) -> None:
        self.rows: Expr | None = None  # the batch of this call, where there is one
        self._sizes: dict[Dim, Expr] = {}  # computed at the function's entry
        self._dims: dict[Value, Dim] = {}  # which dims values are
        self.counts: dict[str, Value] = {}  # where this kernel puts the numbers that it counts

    @property
    def _b(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def has_sizes(self, symbols: Mapping[str, Value]) -> None:
        """From now on these index values are the sizes of the call's symbols, the first one its rows."""
        self._sizes |= {s: Expr(self._b, v, "index") for s, v in symbols.items()}
        self._dims |= {v: s for s, v in symbols.items()}
        self.rows = next(iter(self._sizes.values()), None)

    def counted(self, name: str, number: Expr) -> None:
        """The size of the symbol that this kernel was to count; main tells it to the kernels that follow."""
        told = self._b.alloc((1,), "i64")
        told.store((0,), self._b.cast(number, "i64"))
        self.counts[name] = told.value
        self.has_sizes({name: number.value})

    def size(self, d: Dim) -> Index:
        """A dim as a number of this call."""
        if isinstance(d, int) or d in self._sizes:
            return self._sizes.get(d, d)
        out = dims.fold(d, self._symbol, {"+": operator.add, "*": operator.mul, "floordiv": self._floordiv, "min": self._least, "max": self._most})
        self._dims.setdefault(out.value, d)
        if self._b.block is self._b.entry:
            self._sizes[d] = out
        return out

    def dim_of(self, i: Index) -> Dim:
        """The dim that an index is which was computed from sizes. Raises CarrotError for others."""
        if not isinstance(i, Expr):
            return int(i)
        found = value_dim(i.value, self._dims)
        if found is None:
            raise CarrotError("a kernel wants memory of a size that does not follow from its dims alone", loc=self._b.loc)
        return found

    def _symbol(self, s: str) -> Expr:
        try:
            return self._sizes[s]
        except KeyError:
            raise CarrotError(f"no input has a dim '{dims.shown(s)}'", loc=self._b.loc) from None

    def _floordiv(self, a: Index, c: Index) -> Index:
        if not isinstance(a, Expr) and not isinstance(c, Expr):
            return a // c
        b = self._b
        c = b.expr(c, "index")
        rest = b.expr(a, "index") % c
        return self._is((a - b.select((rest < 0) ^ (c < 0) & b.ne(rest, 0), rest + c, rest)) // c, dims.floordiv(self.dim_of(a), self.dim_of(c)))

    def _least(self, a: Index, c: Index) -> Index:
        return self._is(self._b.minimum(a, c), dims.minimum(self.dim_of(a), self.dim_of(c))) if isinstance(a, Expr) or isinstance(c, Expr) else min(a, c)

    def _most(self, a: Index, c: Index) -> Index:
        return self._is(self._b.maximum(a, c), dims.maximum(self.dim_of(a), self.dim_of(c))) if isinstance(a, Expr) or isinstance(c, Expr) else max(a, c)

    @staticmethod
    def _is(x: Expr, d: Dim) -> Expr:
        """For passes to come."""
        assert x.value.op is not None
        x.value.op.attrs[DIM] = d
        return x


def value_dim(v: Value, known: Mapping[Value, Dim]) -> Dim | None:
    """The dim that an index is, given those that others are; None if it does not follow from them."""
    op = v.op
    if v in known or op is None:
        return known.get(v)
    if op.name == "arith.constant":
        return int(constant_value(op))
    if DIM in op.attrs:
        d: Dim = op.attrs[DIM]
        return d
    found = [value_dim(x, known) for x in op.operands] if op.name in _OPS else [None]
    return None if None in found else _OPS[op.name](*found)
