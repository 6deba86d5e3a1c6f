"""What the kernel builder does with numbers, and with vectors of them: arithmetic, comparisons, casts.

    %d = arith.subf %x, %m : f32                         # b.exp(x - m) * 0.5
    %e = math.exp %d : f32
    %y = arith.mulf %e, %half : f32
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from carrot.ir import kernel as k
from carrot.ir.errors import CarrotError
from carrot.ir.tensors import Expr, LaneIndex, Number
from carrot.ir.types import DTYPES, is_float, signless

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

_INT_OPS = {"add": "addi", "sub": "subi", "mul": "muli", "div": "divsi", "rem": "remsi", "and": "andi", "or": "ori", "xor": "xori", "shl": "shli", "shr": "shrsi"}
_UNSIGNED_OPS = {"div": "divui", "rem": "remui", "shr": "shrui"}
_FLOAT_OPS = {"add": "addf", "sub": "subf", "mul": "mulf", "div": "divf"}
_INT_PREDICATE = {"lt": "slt", "le": "sle", "gt": "sgt", "ge": "sge", "eq": "eq", "ne": "ne"}
_MATH = {"exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "tanh", "sin", "cos", "tan", "sinh", "cosh", "asin", "acos", "atan", "asinh", "acosh", "atanh", "floor", "ceil", "trunc", "roundeven", "sqrt", "erf", "cbrt"}


class ArithmeticOps:
    """Mixed into KernelBuilder. `b.exp(x)`, `b.sqrt(x)`, ... : every unary of MLIR's math dialect."""

    @property
    def _b(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def op1(self, name: str, x: Expr) -> Expr:
        self._no_lane_index(x)
        return Expr(self._b, self._b.op(name, [x.value], [x.value.type]).result, x.dtype)

    def _no_lane_index(self, *xs: Number) -> None:
        if any(isinstance(x, LaneIndex) for x in xs):
            raise CarrotError("the kernel computes with a lane index: this element has no SIMD form", loc=self._b.loc)

    def _pair(self, a: Number, c: Number) -> tuple[Expr, Expr]:
        self._no_lane_index(a, c)
        if isinstance(a, Expr) and isinstance(c, Expr):
            lanes = a.lanes or c.lanes
            a, c = self._b.expr(a, a, lanes), self._b.expr(c, c, lanes)
        elif isinstance(a, Expr):
            c = self._b.expr(c, a)
        else:
            assert isinstance(c, Expr)
            a = self._b.expr(a, c)
        if a.dtype != c.dtype:
            raise CarrotError(f"a kernel mixes {a.dtype} and {c.dtype}: use b.cast", loc=self._b.loc)
        return a, c

    def binary(self, what: str, a: Number, c: Number) -> Expr:
        a, c = self._pair(a, c)
        kind = DTYPES[a.dtype].kind
        if kind == "f":
            if what not in _FLOAT_OPS:
                raise CarrotError(f"floats have no '{what}'", loc=self._b.loc)
            name = _FLOAT_OPS[what]
        else:
            name = _UNSIGNED_OPS.get(what, _INT_OPS[what]) if kind == "u" else _INT_OPS[what]
        return Expr(self._b, self._b.op(f"arith.{name}", [a.value, c.value], [a.value.type]).result, a.dtype)

    def compare(self, what: str, a: Number, c: Number) -> Expr:
        """lt le gt ge eq ne. Floats: false if either is NaN, `ne` then true (IEEE, C, numpy)."""
        a, c = self._pair(a, c)
        kind = DTYPES[a.dtype].kind
        if kind == "f":
            return self._cmp("arith.cmpf", k.CMPF["une" if what == "ne" else "o" + what], a, c)
        p = _INT_PREDICATE[what]
        if kind in "ub" and p[0] == "s":
            p = "u" + p[1:]
        return self._cmp("arith.cmpi", k.CMPI[p], a, c)

    def _cmp(self, name: str, predicate: int, a: Expr, c: Expr) -> Expr:
        return Expr(self._b, self._b.op(name, [a.value, c.value], [k.with_dtype(a.value.type, "i1")], {"predicate": predicate}).result, "i1")

    def eq(self, a: Number, c: Number) -> Expr:
        return self.compare("eq", a, c)

    def ne(self, a: Number, c: Number) -> Expr:
        return self.compare("ne", a, c)

    def isnan(self, x: Expr) -> Expr:
        return self._cmp("arith.cmpf", k.CMPF["uno"], x, x)

    def select(self, c: Expr, a: Number, o: Number) -> Expr:
        """a where c else o; both are computed."""
        a, o = self._pair(a, o)
        lanes = a.lanes or c.lanes
        a, o = self._b.expr(a, a, lanes), self._b.expr(o, o, lanes)
        if lanes and not c.lanes:
            c = self._b.splat(c, lanes)
        return Expr(self._b, self._b.op("arith.select", [c.value, a.value, o.value], [a.value.type]).result, a.dtype)

    def maximum(self, a: Number, c: Number) -> Expr:
        """Like numpy: NaN if either is."""
        a, c = self._pair(a, c)
        if k.is_number(c.value):
            return self.select(a < c, c, a)
        out = self.select(a > c, a, c)
        return self.select(self.isnan(a), a, out) if is_float(a.dtype) else out

    def minimum(self, a: Number, c: Number) -> Expr:
        a, c = self._pair(a, c)
        if k.is_number(c.value):
            return self.select(a > c, c, a)
        out = self.select(a < c, a, c)
        return self.select(self.isnan(a), a, out) if is_float(a.dtype) else out

    def abs(self, x: Expr) -> Expr:
        return self.op1("math.absf", x) if is_float(x.dtype) else self.select(x < 0, -x, x)

    def fma(self, a: Expr, c: Expr, d: Number) -> Expr:
        """a * c + d rounded once. Targets without the instruction must not be given it: ask `b.target.fuses(dtype)`."""
        lanes = a.lanes or c.lanes or (d.lanes if isinstance(d, Expr) else 0)
        a, c, d = self._b.expr(a, a, lanes), self._b.expr(c, a, lanes), self._b.expr(d, a, lanes)
        return Expr(self._b, self._b.op("math.fma", [a.value, c.value, d.value], [a.value.type]).result, a.dtype)

    def powf(self, a: Number, c: Number) -> Expr:
        a, c = self._pair(a, c)
        return Expr(self._b, self._b.op("math.powf", [a.value, c.value], [a.value.type]).result, a.dtype)

    def atan2(self, y: Number, x: Number) -> Expr:
        y, x = self._pair(y, x)
        return Expr(self._b, self._b.op("math.atan2", [y.value, x.value], [y.value.type]).result, y.dtype)

    def copysign(self, a: Number, c: Number) -> Expr:
        a, c = self._pair(a, c)
        return Expr(self._b, self._b.op("math.copysign", [a.value, c.value], [a.value.type]).result, a.dtype)

    def __getattr__(self, name: str) -> Callable[[Expr], Expr]:
        if name in _MATH:
            return lambda x: self.op1(f"math.{name}", x)
        raise AttributeError(f"the kernel builder has no '{name}'")

    def sigmoid(self, x: Expr) -> Expr:
        """1 / (1 + exp(-x)), the plain formula that the tree libraries use."""
        return 1.0 / (1.0 + self._b.exp(-x))

    def bitcast(self, x: Expr, dtype: str) -> Expr:
        """The same bits as another dtype of the same width."""
        if signless(dtype) == signless(x.dtype):
            return Expr(self._b, x.value, dtype)
        return Expr(self._b, self._b.op("arith.bitcast", [x.value], [k.with_dtype(x.value.type, signless(dtype))]).result, dtype)

    def cast(self, x: Number, dtype: str) -> Expr:
        """Convert like C. A float out of the integer's range is undefined: clamp first."""
        if not isinstance(x, Expr):
            return self._b.const(x, dtype)
        self._no_lane_index(x)
        if x.dtype == dtype:
            return x
        s, d = DTYPES[x.dtype], DTYPES[dtype]
        if d.kind == "b":
            return self.ne(x, 0)
        if s.kind == "f" and d.kind == "f":
            if s.bits == d.bits:
                return self.cast(self.cast(x, "f32"), dtype)
            name = "extf" if d.bits > s.bits else "truncf"
        elif s.kind == "f":
            if d.kind == "x":
                return self.cast(self.cast(x, "i64"), dtype)
            name = "fptoui" if d.kind == "u" else "fptosi"
        elif d.kind == "f":
            if s.kind == "x":
                return self.cast(self.cast(x, "i64"), dtype)
            name = "uitofp" if s.kind in "ub" else "sitofp"
        elif s.kind == "x" or d.kind == "x":
            if s.kind == "b":
                return self.cast(self.cast(x, "i8"), dtype)
            name = "index_castui" if s.kind == "u" else "index_cast"
        elif d.bits == s.bits:
            return Expr(self._b, x.value, dtype)
        elif d.bits < s.bits:
            name = "trunci"
        else:
            name = "extui" if s.kind in "ub" else "extsi"
        return Expr(self._b, self._b.op(f"arith.{name}", [x.value], [k.with_dtype(x.value.type, signless(dtype))]).result, dtype)
