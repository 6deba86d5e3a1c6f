"""What a lowering rule computes with: numbers of the kernel (Expr) and tensors of them.

A `Tensor` is indexed by Exprs: a `Buffer` in memory, a `Computed` body, or a `Produced` kernel that pushes its elements.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from carrot.ir.core import Block, Value, Weight
from carrot.ir.errors import CarrotError
from carrot.ir.types import VectorType, is_float

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

Index = Any  # int | Expr of dtype index
Number = Any  # int | float | bool | Expr


class Expr:
    """A number in the kernel. `dtype` keeps the signedness that MLIR's signless integers lose."""

    __slots__ = ("b", "dtype", "value")

    def __init__(self, b: KernelBuilder, value: Value, dtype: str) -> None:
        self.b = b
        self.value = value
        self.dtype = dtype

    @property
    def lanes(self) -> int:
        """SIMD width; 0 for a scalar."""
        return self.value.type.lanes if isinstance(self.value.type, VectorType) else 0

    def __add__(self, o: Number) -> Expr: return self.b.binary("add", self, o)
    def __radd__(self, o: Number) -> Expr: return self.b.binary("add", o, self)
    def __sub__(self, o: Number) -> Expr: return self.b.binary("sub", self, o)
    def __rsub__(self, o: Number) -> Expr: return self.b.binary("sub", o, self)
    def __mul__(self, o: Number) -> Expr: return self.b.binary("mul", self, o)
    def __rmul__(self, o: Number) -> Expr: return self.b.binary("mul", o, self)
    def __truediv__(self, o: Number) -> Expr: return self.b.binary("div", self, o)
    def __rtruediv__(self, o: Number) -> Expr: return self.b.binary("div", o, self)
    def __floordiv__(self, o: Number) -> Expr: return self.b.binary("div", self, o)  # integers: towards zero
    def __mod__(self, o: Number) -> Expr: return self.b.binary("rem", self, o)
    def __and__(self, o: Number) -> Expr: return self.b.binary("and", self, o)
    def __rand__(self, o: Number) -> Expr: return self.b.binary("and", o, self)
    def __or__(self, o: Number) -> Expr: return self.b.binary("or", self, o)
    def __ror__(self, o: Number) -> Expr: return self.b.binary("or", o, self)
    def __xor__(self, o: Number) -> Expr: return self.b.binary("xor", self, o)
    def __lshift__(self, o: Number) -> Expr: return self.b.binary("shl", self, o)
    def __rshift__(self, o: Number) -> Expr: return self.b.binary("shr", self, o)
    def __invert__(self) -> Expr: return self ^ (True if self.dtype == "i1" else -1)
    def __neg__(self) -> Expr: return self.b.op1("arith.negf", self) if is_float(self.dtype) else 0 - self
    def __lt__(self, o: Number) -> Expr: return self.b.compare("lt", self, o)
    def __le__(self, o: Number) -> Expr: return self.b.compare("le", self, o)
    def __gt__(self, o: Number) -> Expr: return self.b.compare("gt", self, o)
    def __ge__(self, o: Number) -> Expr: return self.b.compare("ge", self, o)

    def __bool__(self) -> bool:
        raise TypeError("an Expr is a number of the compiled kernel, unknown while it is built: use b.select or b.if_")

    __hash__ = object.__hash__  # == compares identity; the kernel's own comparison is b.eq


class LaneIndex(Expr):
    """See `KernelBuilder.lane_index`."""

    __slots__ = ("extent", "width")

    def __init__(self, b: KernelBuilder, value: Value, width: int, extent: tuple[int, ...] = ()) -> None:
        super().__init__(b, value, "index")
        self.width = width
        self.extent = extent if len(extent) > 1 else ()


class Tensor:
    """A value of a lowering rule: `shape` (ints, or index Exprs for symbolic dims), `dtype`, `t[i, j]` an element."""

    shape: tuple[Index, ...]
    dtype: str
    strided = False  # each element is one load, from a place that is linear in the index: a buffer, or a transpose or slice of one
    heroes: tuple[Produced, ...] = ()  # the Produced tensors that its elements are made of
    lines: tuple[Computed, ...] = ()  # [..., 1]: what its elements need of their whole line (along the last dim), in the order to compute it in

    @property
    def rank(self) -> int:
        return len(self.shape)

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        raise NotImplementedError


class Buffer(Tensor):
    """A tensor in memory: a dense row-major memref."""

    strided = True

    def __init__(self, b: KernelBuilder, value: Value, shape: Sequence[Index], dtype: str, weight: Weight | None = None) -> None:
        self.b, self.value, self.shape, self.dtype = b, value, tuple(shape), dtype
        self.weight = weight  # set for constants: a rule may read `b.module.array(weight)` and pack it anew

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        return self.b.load(self, idx if isinstance(idx, tuple) else (idx,))

    def store(self, idx: Sequence[Index], value: Number) -> None:
        self.b.store(self, tuple(idx), value)


class Placed(Tensor):
    """A box inside a larger buffer: its element at `idx` is the buffer's at idx + offsets."""

    strided = True

    def __init__(self, whole: Buffer, shape: Sequence[Index], offsets: Sequence[int]) -> None:
        self.whole, self.shape, self.dtype, self.offsets = whole, tuple(shape), whole.dtype, tuple(offsets)

    def at(self, idx: Sequence[Index]) -> tuple[Index, ...]:
        """Where in the buffer an element of the box is."""
        return tuple(self._moved(i, n) if n else i for i, n in zip(idx, self.offsets, strict=True))

    def _moved(self, i: Index, n: int) -> Index:
        if not isinstance(i, LaneIndex):
            return i + n
        if i.extent:
            raise CarrotError("lanes that run over several dims of a box do not lie together")
        return i.b.lane_index(Expr(i.b, i.value, "index") + n, i.width)

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        return self.whole[self.at(idx if isinstance(idx, tuple) else (idx,))]


class Turned(Tensor):
    """A place to store into through a transpose: its element at idx is that of `whole` at idx[perm[0]], idx[perm[1]], ..."""

    def __init__(self, whole: Buffer | Placed, perm: Sequence[int]) -> None:
        self.whole, self.perm, self.dtype = whole, tuple(perm), whole.dtype
        self.shape = tuple(whole.shape[self.perm.index(axis)] for axis in range(len(self.perm)))

    def at(self, idx: Sequence[Index]) -> tuple[Index, ...]:
        return tuple(idx[axis] for axis in self.perm)


Place = Buffer | Placed | Turned  # what elements are stored into


class Computed(Tensor):
    """A tensor that exists as the body that computes one element; every use inlines it."""

    turned: tuple[Tensor, Sequence[int]] | None = None  # it is a transpose of this tensor

    def __init__(self, shape: Sequence[Index], dtype: str, fn: Callable[..., Expr]) -> None:
        self.shape, self.dtype, self.fn = tuple(shape), dtype, fn
        self.b: KernelBuilder | None = None
        self.cache: dict[Block, dict[tuple[Any, ...], Expr]] = {}

    def cache_in(self, b: KernelBuilder) -> None:
        """From now on an element that was computed in the block at hand, or in one around it, is not computed again."""
        self.b = b

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        idx = idx if isinstance(idx, tuple) else (idx,)
        if self.b is None:
            return self.fn(*idx)
        key = tuple(i if isinstance(i, int) else (i.value, getattr(i, "width", 0)) for i in idx)
        for block in reversed(self.b.open):
            if (known := self.cache.get(block, {}).get(key)) is not None:
                return known
        block = self.b.block
        value = self.fn(*idx)
        if self.b.block is block:
            self.cache.setdefault(block, {})[key] = value
        return value


class Produced(Tensor):
    """A tensor that a kernel with its own schedule pushes out, each element once: `run(sink)` calls `sink(idx, value)`.

    While it runs, reading it at the index that is being produced gives the value itself: so an epilogue fuses. The index of a
    dim of 1 is 0. A vector of values comes with a LaneIndex last. Once materialized it reads like its buffer.

    into: instead, write all of it to a buffer, where nothing follows and it is cheaper."""

    def __init__(self, shape: Sequence[Index], dtype: str, run: Callable[[Callable[[tuple[Index, ...], Expr], None]], None], into: Callable[[Buffer], None] | None = None) -> None:
        self.shape, self.dtype, self.run, self.into = tuple(shape), dtype, run, into
        self.current: tuple[tuple[Index, ...], Expr] | None = None
        self.buffer: Buffer | Placed | None = None
        self.line: Placed | None = None  # while it is read line by line: room for one
        self.takes: Produced | None = None  # what `run` produces itself, on its way
        self.heroes = (self,)

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        idx = idx if isinstance(idx, tuple) else (idx,)
        if self.buffer is not None:
            return self.buffer[idx]
        if self.current is None or any(a is not c and not (isinstance(a, int) and a == c) for a, c in zip(idx, self.current[0], strict=True)):
            raise CarrotError("a produced tensor can be read only at the element being produced: materialize it first")
        return self.current[1]


def same_shape(a: Sequence[Index], c: Sequence[Index]) -> bool:
    return len(a) == len(c) and all(x == y if isinstance(x, int) else isinstance(y, Expr) and x.value is y.value for x, y in zip(a, c))


def ravel(idx: Sequence[Index], dims: Sequence[Index]) -> Index:
    """The row-major position of `idx` in `dims`."""
    at: Index = 0
    for i, d in zip(idx, dims, strict=True):
        at = i if isinstance(at, int) and at == 0 else at * d + i
    return at
