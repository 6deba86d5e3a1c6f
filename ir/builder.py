"""The kernel builder: what lowering rules write against. Define-by-run, so fusion is inlining a producer's body.

    def relu(b, op, x):                                  # x: Tensor
        return b.compute(x.shape, lambda *i: b.maximum(x[i], 0.0))

    for %i = 0 to %n { for %j = 0 to 4 {                 # what it becomes, alone
      %v = memref.load %x[%i, %j] ; %m = select(%v > 0, %v, 0) ; memref.store %m, %y[%i, %j] } }

An `Expr` is one number (or one SIMD vector of numbers) that the kernel will hold; Python operators on it append ops (tensors.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from carrot.ir import kernel as k
from carrot.ir.amx import TileOps
from carrot.ir.arithmetic import ArithmeticOps
from carrot.ir.core import Attr, Block, I32Array, I64Array, Module, Op, Symbol, Typed, Value, Weight
from carrot.ir.errors import CarrotError
from carrot.ir.gpu import GpuOps
from carrot.ir.sizes import SizeOps
from carrot.ir.strings import StringOps, Text
from carrot.ir.tensors import Buffer, Computed, Expr, Index, LaneIndex, Number, Place, Placed, Produced, Tensor, Turned, same_shape
from carrot.ir.types import DTYPES, INDEX, MemRefType, ScalarType, Type, VectorType, dtype_of, signless
from carrot.ir.vectors import VectorOps
from carrot.ir.warpgroup import WarpgroupOps

NO_OPERANDS = I32Array((0, 0))  # of the dynamic sizes and symbols of an alloc


class Part(NamedTuple):
    """Of the calls: those of few rows, less than from_rows, or the others. by_columns: those by rows, however many, or those by columns, of from_rows or more."""

    few: bool
    from_rows: int
    by_columns: bool


class KernelBuilder(ArithmeticOps, SizeOps, VectorOps, StringOps, GpuOps, WarpgroupOps, TileOps):
    """Appends kernel ops at an insertion point."""

    def __init__(self, module: Module, block: Block, target: Any = None, loc: str | None = None) -> None:
        super().__init__()
        self.module = module
        self.block = self.entry = block
        self.open = [block]  # the block at hand and those around it, outermost first
        self.target = target
        self.loc = loc
        self.small = False  # bytes count more than time
        self.part: Part | None = None  # the calls that this kernel is for; None: all
        self.outside: set[Value] = set()  # arguments that lie where the caller put them, aligned for their elements only
        self.in_place: list[Value] = []  # arguments that the kernel's result may overwrite
        self.results: list[Buffer] = []  # what the kernel computes: a rule of several results may write them itself and give them back
        self.attrs: dict[str, Attr] = {}  # of the kernel; scalar: LLVM must not make vectors of it
        self._constants: dict[tuple[Any, ...], Value] = {}
        self._n_constants = 0

    # -- ops and numbers

    def op(self, name: str, operands: Sequence[Value] = (), types: Sequence[Type] = (), attrs: dict[str, Attr] | None = None, regions: Sequence[Block] = ()) -> Op:
        op = Op(name, operands, types, attrs, regions, self.loc)
        self.block.ops.append(op)
        return op

    def const(self, value: float | bool, dtype: str, lanes: int = 0) -> Expr:
        """A number; each distinct one is made once, at the function's entry."""
        kind = DTYPES[dtype].kind
        if kind == "f":
            value = float(np.asarray(value, DTYPES[dtype].numpy))
            key: tuple[Any, ...] = (np.float64(value).tobytes(), dtype, lanes)
        else:
            if kind in "iu":  # wrap to the signed range that MLIR prints
                value = int(np.asarray(int(value) & (2 ** DTYPES[dtype].bits - 1), f"u{DTYPES[dtype].bytes}").view(f"i{DTYPES[dtype].bytes}"))
            elif kind == "b":
                value = bool(value)
            key = (value, signless(dtype), lanes)
        if key not in self._constants:
            base = signless(dtype)
            type_: Type = VectorType(base, lanes) if lanes else ScalarType(base)
            attr: Attr = value if not lanes and base in ("i64", "f64", "i1") else Typed(value, type_)
            op = Op("arith.constant", (), (type_,), {"value": attr})
            self.entry.ops.insert(self._n_constants, op)
            self._n_constants += 1
            self._constants[key] = op.result
        return Expr(self, self._constants[key], dtype)

    def expr(self, x: Number, like: Expr | str, lanes: int = 0) -> Expr:
        """`x` as an Expr of the dtype of `like`; Python numbers become constants."""
        dtype = like if isinstance(like, str) else like.dtype
        lanes = lanes or (0 if isinstance(like, str) else like.lanes)
        if not isinstance(x, Expr):
            return self.const(x, dtype, lanes)
        return self.splat(x, lanes) if lanes and not x.lanes else x

    def splat(self, x: Expr, lanes: int) -> Expr:
        """A vector of `lanes` copies."""
        return Expr(self, self.op("vector.broadcast", [x.value], [VectorType(signless(x.dtype), lanes)]).result, x.dtype)

    def index(self, i: Index) -> Value:
        return (i if isinstance(i, Expr) else self.const(i, "index")).value

    # -- memory

    def alloc(self, shape: Sequence[Index], dtype: str, from_rows: int = 0, held: bool = False) -> Buffer:
        """A buffer of fixed shape that lives as long as the function; plan-memory places it in the arena.

        from_rows: calls of fewer rows do not touch it, so that they need less memory. held: other kernels read it by its address."""
        type_ = MemRefType(signless(dtype), tuple(d if isinstance(d, int) else None for d in shape))
        return Buffer(self, self.op("memref.alloc", (), (type_,), {"operandSegmentSizes": NO_OPERANDS}).result, shape, dtype)

    def columns(self, x: Tensor, shape: Sequence[int], rows: int, copy: Callable[[KernelBuilder, Buffer, Index, Buffer, Sequence[int]], None]) -> Buffer | None:
        """The rows of x feature by feature, if the driver of this builder calls kernels with blocks of `rows` and can provide them:
        by copy(b, x, n, out, features that are read), or straight from a table's columns. Then x itself must not be read. None: copy it yourself."""
        return None

    def alloca(self, shape: Sequence[int], dtype: str) -> Buffer:
        """A small fixed buffer on the stack (at most a few hundred bytes)."""
        op = Op("memref.alloca", (), (MemRefType(signless(dtype), tuple(shape)),), {"operandSegmentSizes": NO_OPERANDS})
        self.entry.ops.insert(self._n_constants, op)
        return Buffer(self, op.result, shape, dtype)

    def constant(self, array: np.ndarray, hint: str = "const") -> Buffer:
        """A read-only array of the binary."""
        return self.weight(self.module.add_weight(array, hint))

    def weight(self, w: Weight) -> Buffer:
        array = self.module.array(w)
        dtype = dtype_of(array)
        op = self.op("memref.get_global", (), (MemRefType(signless(dtype), array.shape),), {"name": Symbol(w.key)})
        return Buffer(self, op.result, array.shape, dtype, w)

    def tensor(self, w: Weight) -> Tensor:
        """An array of the module as rules get it."""
        array = self.module.array(w)
        return self.strings(array) if dtype_of(array) == "str" else self.weight(w)

    def view(self, t: Buffer, shape: Sequence[Index]) -> Buffer:
        """The same elements in row-major order under another shape."""
        base = t.value if t.value.op is None or t.value.op.name != "memref.reinterpret_cast" else t.value.op.operands[0]
        first = max((axis for axis, d in enumerate(shape) if isinstance(d, Expr)), default=-1)  # see _flat
        type_ = MemRefType(signless(t.dtype), (*[None] * (first >= 0), *shape[first + 1 :]), base.type.shared)  # type: ignore[union-attr]
        sizes = [self.index(math.prod(shape[1 : first + 1], start=shape[0]))] if first >= 0 else []
        attrs: dict[str, Attr] = {
            "operandSegmentSizes": I32Array((1, 0, len(sizes), 0)),
            "static_offsets": I64Array((0,)),
            "static_sizes": I64Array(tuple(-(2**63) if d is None else d for d in type_.shape)),
            "static_strides": I64Array(type_.strides),
        }
        return Buffer(self, self.op("memref.reinterpret_cast", [base, *sizes], [type_], attrs).result, shape, t.dtype)

    def unravel(self, i: Index, dims: Sequence[Index]) -> list[Index]:
        """The indices that the row-major position `i` has in `dims`; the first dim is not needed."""
        out: list[Index] = []
        for d in reversed(dims[1:]):
            out.append(0 if d == 1 else i % d)
            i = i if d == 1 else i // d
        return [i, *reversed(out)] if dims else []

    def _lanes_at(self, t: Buffer, idx: Sequence[Index]) -> tuple[Buffer, Sequence[Index]]:
        """Refuse what no vector load can do; the dims that a lane index runs over as one become one."""
        lane = idx[-1] if idx else None
        d = max(1, len(lane.extent)) if isinstance(lane, LaneIndex) else 0
        outer = idx[: len(idx) - d]
        bad = any(isinstance(i, Expr) and (i.lanes or isinstance(i, LaneIndex)) for i in outer)
        if isinstance(lane, LaneIndex):
            bad |= t.dtype == "i1" or any(i is not lane for i in idx[-d:]) or (bool(lane.extent) and t.shape[-d:] != lane.extent)
        if bad:
            raise CarrotError("the lanes of a vector are not next to each other in memory: this element has no SIMD form", loc=self.loc)
        return (self.view(t, (*t.shape[:-d], math.prod(lane.extent))), (*outer, lane)) if d > 1 else (t, idx)  # type: ignore[union-attr]

    def load(self, t: Buffer, idx: Sequence[Index]) -> Expr:
        t, idx = self._lanes_at(t, idx)
        idx = self._flat(t, idx)
        if idx and isinstance(idx[-1], LaneIndex):
            lanes = idx[-1].width
            op = self.op("vector.load", [t.value, *map(self.index, idx)], [VectorType(signless(t.dtype), lanes)])
        else:
            op = self.op("memref.load", [t.value, *map(self.index, idx)], [ScalarType(signless(t.dtype))])
        return Expr(self, op.result, t.dtype)

    def store(self, t: Place, idx: Sequence[Index], value: Number) -> None:
        while not isinstance(t, Buffer):
            idx, t = t.at(idx), t.whole
        value = self.expr(value, t.dtype)
        if value.dtype != t.dtype:
            raise CarrotError(f"a kernel stores {value.dtype} into a buffer of {t.dtype}", loc=self.loc)
        t, idx = self._lanes_at(t, idx)
        idx = self._flat(t, idx)
        if idx and isinstance(idx[-1], LaneIndex):
            value = self.expr(value, t.dtype, idx[-1].width)
            self.op("vector.store", [value.value, t.value, *map(self.index, idx)])
        else:
            self.op("memref.store", [value.value, t.value, *map(self.index, idx)])

    def _flat(self, t: Buffer, idx: Sequence[Index]) -> Sequence[Index]:
        """Indices of the memref: the dims up to the last symbolic one are one dim there, in row-major order."""
        n = len(t.shape) - t.value.type.rank  # type: ignore[union-attr]
        if n <= 0:
            return idx
        at = idx[0]
        for i, d in zip(idx[1 : n + 1], t.shape[1 : n + 1], strict=True):
            at = at * d + (Expr(self, i.value, "index") if isinstance(i, LaneIndex) else i)
            if isinstance(at, Expr) and at.value.op is not None and at.value.op.name == "arith.addi":
                at.value.op.attrs[k.DISJOINT] = True
        return (self.lane_index(at, idx[n].width) if isinstance(idx[n], LaneIndex) else at, *idx[n + 1 :])

    def lane_index(self, i: Index, lanes: int, extent: tuple[int, ...] = ()) -> LaneIndex:
        """An index that stands for `lanes` consecutive elements of the last dim: loads and stores become SIMD.

        extent: of the last dims, taken as one; `i` is the position in them all, and the index stands at each of them."""
        return LaneIndex(self, self.index(i), lanes, extent)

    # -- control flow

    def loop(self, lo: Index, hi: Index, body: Callable[..., Any], init: Sequence[Number] = (), step: int = 1, dtypes: Sequence[str] = (), parallel: bool = False) -> list[Expr]:
        """for i in range(lo, hi, step): carried = body(i, *carried). Returns the last carried values.

        init: Exprs, or numbers with `dtypes`. A body without carried values returns nothing. parallel: where two iterations store at one place, they store the same bits.
        """
        start = [self.expr(x, dtypes[n] if dtypes else x) for n, x in enumerate(init)]
        types = [x.value.type for x in start]
        inner = Block([INDEX, *types])
        i = Expr(self, inner.args[0], "index")
        self._nest(inner, lambda: body(i, *[Expr(self, v, s.dtype) for v, s in zip(inner.args[1:], start)]), start, "scf.yield")
        op = self.op("scf.for", [self.index(lo), self.index(hi), self.index(step), *[s.value for s in start]], types, {k.PARALLEL: True} if parallel else None, [inner])
        return [Expr(self, v, s.dtype) for v, s in zip(op.results, start)]

    def while_(self, init: Sequence[Expr], cond: Callable[..., Expr], body: Callable[..., Any]) -> list[Expr]:
        """while cond(*carried): carried = body(*carried). Returns the last carried values."""
        types = [x.value.type for x in init]
        before, after = Block(types), Block(types)

        def wrap(values: Sequence[Value]) -> list[Expr]:
            return [Expr(self, v, s.dtype) for v, s in zip(values, init)]

        self._nest(before, lambda: cond(*wrap(before.args)), None, "scf.condition", before.args)
        self._nest(after, lambda: body(*wrap(after.args)), init, "scf.yield")
        op = self.op("scf.while", [x.value for x in init], types, None, [before, after])
        return wrap(op.results)

    def if_(self, c: Expr, then: Callable[[], Any], otherwise: Callable[[], Any] | None = None, dtypes: Sequence[str] = ()) -> list[Expr]:
        """Run one branch. With `dtypes`, both return that many values, which become the results."""
        types = [ScalarType(signless(d)) for d in dtypes]
        like = [Expr(self, Value(t), d) for t, d in zip(types, dtypes)]
        blocks = [Block(), Block()]
        self._nest(blocks[0], then, like, "scf.yield")
        self._nest(blocks[1], otherwise or (lambda: None), like, "scf.yield")
        if not types and otherwise is None:
            blocks[1].ops.clear()
        op = self.op("scf.if", [c.value], types, None, blocks)
        return [Expr(self, v, d) for v, d in zip(op.results, dtypes)]

    def _nest(self, block: Block, body: Callable[[], Any], like: Sequence[Expr] | None, terminator: str, forwarded: Sequence[Value] = ()) -> None:
        saved, self.block = self.block, block
        self.open.append(block)
        try:
            out = body()
            values = list(out) if isinstance(out, (tuple, list)) else ([] if out is None else [out])
            if like is not None:
                if len(values) != len(like):
                    raise CarrotError(f"a kernel body gives {len(values)} values, {len(like)} are carried", loc=self.loc)
                values = [self.expr(v, s.dtype, s.lanes) for v, s in zip(values, like)]
                if [v.value.type for v in values] != [s.value.type for s in like]:
                    raise CarrotError("a kernel body changes the type of a carried value", loc=self.loc)
            self.op(terminator, [v.value for v in values] + list(forwarded))
        finally:
            self.open.pop()
            self.block = saved

    def nest(self, shape: Sequence[Index], body: Callable[..., None]) -> None:
        """A loop per dim of `shape`, `body(*indices)` innermost."""
        if "launch" in self.attrs:
            raise CarrotError("what follows the kernel of a GPU needs loops of its own", loc=self.loc, note="a bug in carrot: please report it with the model")

        def level(d: int, idx: tuple[Index, ...]) -> None:
            if d == len(shape):
                body(*idx)
            elif isinstance(shape[d], int) and shape[d] == 1:
                level(d + 1, (*idx, 0))
            else:
                self.loop(0, shape[d], lambda i: level(d + 1, (*idx, i)))

        level(0, ())

    # -- tensors

    def compute(self, shape: Sequence[Index], fn: Callable[..., Expr], dtype: str | None = None) -> Computed:
        """A tensor whose element at i, j, ... is `fn(i, j, ...)`. dtype: only if fn's is not that of the op's result."""
        return Computed(shape, dtype or "", fn)

    def reduce(self, extent: Index, init: Number, fn: Callable[[Expr, Expr], Expr], dtype: str) -> Expr:
        """acc = init; for i in range(extent): acc = fn(acc, i). In order: a sum has the source's own rounding."""
        return self.loop(0, extent, lambda i, acc: fn(acc, i), [self.expr(init, dtype)])[0]

    def produce(self, shape: Sequence[Index], dtype: str, run: Callable[..., None]) -> Produced:
        """A tensor with its own loops: `run(sink)` calls `sink((i, j), value)` once per element."""
        return Produced(shape, dtype, run)

    def write(self, t: Tensor, out: Place) -> None:
        self.write_all([(t, out)])

    def write_all(self, pairs: Sequence[tuple[Tensor, Place]]) -> None:
        """Store the elements of tensors into buffers: in the loops of the kernel that they come from, or in their own."""
        rest: list[tuple[Tensor, Place]] = [self._turned(t, out) for t, out in pairs]
        for hero in dict.fromkeys(h for t, _ in pairs for h in t.heroes):
            users = [(t, out) for t, out in rest if hero in t.heroes]
            if hero.buffer is not None or not users:
                continue
            alone = all([h for h in t.heroes if h.buffer is None] == [hero] and same_shape(t.shape, hero.shape) for t, _ in users)
            if hero.into is not None and [t for t, _ in users] == [hero] and isinstance(users[0][1], Buffer):
                hero.into(users[0][1])
                rest = [p for p in rest if p not in users]
            elif alone and self._fuses(hero, users, 0, ()):
                hero.run(self._sink(hero, users))
                rest = [p for p in rest if p not in users]
            else:
                self.settle(hero)
        for t, out in rest:
            needed = [x for x in t.lines if not (isinstance(t.shape[-1], int) and t.shape[-1] == 1) and same_shape(x.shape, (*t.shape[:-1], 1))]
            if needed:
                self.write_lines(t, out, needed)
            elif not (isinstance(t, Computed) and self.write_turned(t, out)):
                self.nest(out.shape, lambda *i, t=t, out=out: self.store(out, i, t[i]))

    @staticmethod
    def _turned(t: Tensor, out: Place) -> tuple[Tensor, Place]:
        """A transpose of what a hero produces is stored as it comes, if its vectors stay such."""
        if isinstance(t, Computed) and t.turned and t.rank and t.turned[1][-1] == t.rank - 1:
            x, perm = t.turned
            if not isinstance(out, Turned) and len(x.heroes) == 1 and x.heroes[0].buffer is None and same_shape(x.shape, x.heroes[0].shape):
                return x, Turned(out, perm)
        return t, out

    def settle(self, t: Tensor) -> None:
        """Make every element of `t` readable in any order: what it needs of Produced tensors goes to memory."""
        for hero in t.heroes:
            if hero.buffer is None:
                buffer = self.alloc(hero.shape, hero.dtype)
                hero.into(buffer) if hero.into else hero.run(partial(self.store, buffer))
                hero.buffer = buffer

    def in_memory(self, t: Tensor) -> Buffer:
        """`t` as a buffer."""
        if isinstance(t, Produced):
            self.settle(t)
            t = t.buffer or t
        if isinstance(t, Buffer):
            return t
        out = self.alloc(t.shape, t.dtype)
        self.write(t, out)
        return out

    def _sink(self, hero: Produced, users: Sequence[tuple[Tensor, Place]]) -> Callable[[tuple[Index, ...], Expr], None]:
        known: dict[tuple[int, ...], bool] = {}

        def sink(idx: tuple[Index, ...], value: Expr) -> None:
            if value.lanes:
                extent = idx[-1].extent
                form = (value.lanes, *extent)
                if form not in known:
                    known[form] = self._fuses(hero, users, value.lanes, extent)
                if not known[form]:
                    return self.each_lane(idx, value, sink)
            self._epilogue(hero, users, idx, value)
            return None

        return sink

    def _epilogue(self, hero: Produced, users: Sequence[tuple[Tensor, Place]], idx: tuple[Index, ...], value: Expr) -> None:
        idx = tuple(0 if isinstance(d, int) and d == 1 and not isinstance(i, LaneIndex) else i for i, d in zip(idx, hero.shape, strict=True))
        hero.current = (idx, value)
        try:
            for t, out in users:
                self.store(out, idx, t[idx])
        finally:
            hero.current = None

    def _fuses(self, hero: Produced, users: Sequence[tuple[Tensor, Place]], lanes: int, extent: tuple[int, ...]) -> bool:
        base = signless(hero.dtype)
        rank, d = len(hero.shape), (max(1, len(extent)) if lanes else 0)

        def idx(i: Sequence[Expr]) -> tuple[Index, ...]:
            return (*i[: rank - d], *[self.lane_index(i[rank - 1], lanes, extent)] * d, i[rank])

        value: Type = VectorType(base, lanes) if lanes else ScalarType(base)
        return self._dry(lambda *i: self._epilogue(hero, users, i[:-1], Expr(self, i[-1].value, hero.dtype)), [*[INDEX] * rank, value], idx)


__all__ = ["Buffer", "Computed", "Expr", "Index", "KernelBuilder", "LaneIndex", "Number", "Part", "Place", "Placed", "Produced", "Tensor", "Text"]
