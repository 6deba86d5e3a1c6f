"""What the kernel builder does with SIMD values beyond arithmetic: table lookup, shuffles, masks as integers.

    %m = arith.cmpf ogt, %x, %t : vector<64xf32>          # b.to_bits(x > t): bit r of an i64 is lane r
    %w = vector.bitcast %m : vector<64xi1> to vector<1xi64>
    %i = vector.extract %w[0] : i64 from vector<1xi64>
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from carrot.ir.core import Attr, Block, Func, I32Array, I64Array, Symbol, Typed
from carrot.ir.errors import CarrotError
from carrot.ir.kernel import INTRINSICS, MOVED, REGISTERS
from carrot.ir.tensors import Buffer, Computed, Expr, Index, Place, Tensor, ravel
from carrot.ir.types import DTYPES, INDEX, MemRefType, ScalarType, Type, VectorType, signless

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder


EXPANDED = {f"math.{n}" for n in ("exp", "exp2", "expm1", "log", "tanh", "erf", "powf")}


class VectorOps:
    """Mixed into KernelBuilder."""

    @property
    def _b(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def _vector(self, name: str, operands: Sequence[Expr], dtype: str, lanes: int, attrs: dict[str, Attr] | None = None) -> Expr:
        op = self._b.op(name, [x.value for x in operands], [VectorType(signless(dtype), lanes)], attrs)
        return Expr(self._b, op.result, dtype)

    def gather(self, t: Buffer, idx: Sequence[Index], at: Expr) -> Expr:
        """t[*idx[:-1], idx[-1] + at[lane]] for every lane; `at` i32. From registers where the last dim is short enough for the target."""
        b = self._b
        where = [Expr(b, b.index(i), "index") for i in idx]
        mask, zero = b.const(True, "i1", at.lanes), b.const(0, t.dtype, at.lanes)
        return self._vector("vector.gather", [Expr(b, t.value, t.dtype), *where, at, mask, zero], t.dtype, at.lanes)

    def prefetch(self, t: Buffer, idx: Sequence[Index], near: bool = False, write: bool = False) -> None:
        """Have the line of an element in the L2 cache before it is loaded (or stored: write), or (near) in the L1 cache. It may lie behind the end of t."""
        attrs: dict[str, Attr] = {"isDataCache": True, "isWrite": write, "localityHint": Typed(3 if near else 2, ScalarType("i32"))}
        self._b.op("memref.prefetch", [t.value, *map(self._b.index, idx)], (), attrs)

    def shuffle(self, a: Expr, c: Expr, lanes: Sequence[int]) -> Expr:
        """Lane i is lane lanes[i] of a and c in a row."""
        return self._vector("vector.shuffle", [a, c], a.dtype, len(lanes), {"mask": I64Array(lanes)})

    def recast(self, x: Expr, dtype: str) -> Expr:
        """The same bits as a vector of another element width: lane 0 comes from the lowest bits."""
        return x if x.dtype == dtype else self._vector("vector.bitcast", [x], dtype, DTYPES[x.dtype].bits * x.lanes // DTYPES[dtype].bits)

    def plain(self, i: Index) -> Index:
        """The position of a lane index, as a number."""
        return Expr(self._b, i.value, "index") if isinstance(i, Expr) else i

    def lane(self, x: Expr, n: int) -> Expr:
        """One number of a vector."""
        return Expr(self._b, self._b.op("vector.extract", [x.value], [ScalarType(signless(x.dtype))], {"static_position": I64Array((n,))}).result, x.dtype)

    def vector(self, numbers: Sequence[Expr]) -> Expr:
        """A vector of numbers of one dtype."""
        return self._vector("vector.from_elements", numbers, numbers[0].dtype, len(numbers))

    def across(self, x: Expr, step: Callable[[Expr, Expr], Expr]) -> Expr:
        """All lanes combined by step(a, b): the upper half with the lower one until one is left."""
        while x.lanes > 2:
            half = x.lanes // 2
            x = step(self.shuffle(x, x, range(half)), self.shuffle(x, x, range(half, x.lanes)))
        return step(self.lane(x, 0), self.lane(x, 1)) if x.lanes == 2 else x

    def has_lanes(self, t: Tensor, lanes: int, axis: int = -1) -> bool:
        """Whether `t` can be read `lanes` consecutive elements of a dim (the last one) at a time."""
        at = t.rank + axis
        return self._dry(lambda *i: t[i], [INDEX] * t.rank, lambda i: (*i[:at], self._b.lane_index(i[at], lanes), *i[at + 1 :]))

    def line_lanes(self, t: Tensor, bytes_per_element: int) -> int:
        """How many elements of the last dim of `t` are taken at a time; 0: one, as a number."""
        lanes = self._b.target.lanes(bytes_per_element)
        while isinstance(t.shape[-1], int) and lanes > max(1, t.shape[-1]):
            lanes //= 2
        return lanes if lanes > 1 and self.has_lanes(t, lanes) else 0

    def along(self, extent: Index, lanes: int, body: Callable[..., object], outer: Sequence[Index] = ()) -> None:
        """body(*i, k, lanes), for each i below `outer`, for the vectors of a line, which may overlap. Where there is no room for one: body(*i, k, 0) for each of its elements."""
        b = self._b

        def numbers(*i: Index) -> None:
            def one(k: Expr) -> None:
                body(*i, k, 0)

            b.loop(0, extent, one)

        def vectors(*i: Index) -> None:
            self.overlapping(extent, lanes, lambda k: body(*i, k, lanes))

        if not lanes:
            b.nest(outer, numbers)
        elif isinstance(extent, int):
            b.nest(outer, vectors)
        else:
            b.if_(extent >= lanes, lambda: b.nest(outer, vectors), lambda: b.nest(outer, numbers))

    def overlapping(self, extent: Index, lanes: int, body: Callable[[Index], object]) -> None:
        """body(k) for the vectors of a line that has room for one; the last one may overlap the one before it."""
        b = self._b
        whole = extent // lanes * lanes if isinstance(extent, int) else extent

        def one(k: Expr) -> None:
            body(k if isinstance(extent, int) else b.minimum(k, extent - lanes))

        b.loop(0, whole, one, step=lanes)
        if isinstance(extent, int) and extent != whole:
            body(extent - lanes)

    def write_lines(self, t: Tensor, out: Place, needed: Sequence[Computed]) -> None:
        """for each line { what it needs as a whole ; for its elements: store }"""
        b = self._b
        lanes = self.line_lanes(t, max(4, DTYPES[out.dtype].bytes)) if out.dtype != "i1" else 0

        def line(*outer: Index) -> None:
            for x in needed:
                x[(*outer, 0)]
            self.along(t.shape[-1], lanes, lambda k, n: b.store(out, i := (*outer, b.lane_index(k, n) if n else k), t[i]))

        b.nest(out.shape[:-1], line)

    def write_turned(self, t: Computed, out: Place) -> bool:
        """A transpose that moves the last dim goes in squares, a vector from each of 16 lines at a time. False: it does not.

        for %i = 0 to 3136 step 16:                                  # the longer dim
          for %j = 0 to 256 step 16:                                 # the shorter one: lines that were read in part are read on soon
            prefetch out[%i + 16 .. 32, %j], write
            out[%i .. 16, %j] = transposed(x[%j .. 16, %i])
        """
        b = self._b
        if not t.turned or not t.turned[0].strided or out.dtype == "i1":
            return False
        x, perm = t.turned
        if isinstance(x, Buffer) and isinstance(out, Buffer):
            x, out, perm = self._joined(x, out, perm)
        last = x.rank - 1
        if not perm or perm[-1] == last:
            return False
        at = list(perm).index(last)
        near, far = out.shape[-1], out.shape[at]
        side = min([b.target.lanes(DTYPES[out.dtype].bytes), *(1 << n.bit_length() - 1 for n in (near, far) if isinstance(n, int) and n)])
        if side < 4 or not b.has_lanes(x, side):
            return False

        def source(own: Sequence[Index]) -> Expr:
            return x[tuple(own[perm.index(axis)] for axis in range(x.rank))]

        across = isinstance(far, int) and not (isinstance(near, int) and near <= far)  # the inner loop goes from line to line of the result
        few = isinstance(far, int) and isinstance(near, int) and near * far * DTYPES[out.dtype].bytes <= b.target.l1
        fetch = b.target.fetch and isinstance(out, Buffer) and not b.small and not few
        line = b.view(cast(Buffer, out), (math.prod(out.shape[1:], start=out.shape[0]),)) if fetch else None

        def square(outer: Sequence[Index], i: Index, j: Index) -> None:
            if line:
                i2, j2 = (i, j + side) if across else (i + side, j)
                for r in range(side):
                    b.prefetch(line, (ravel((*outer[:at], i2 + r, *outer[at + 1 : -1], j2), out.shape),), near=True, write=True)
            rows = [source([*outer[:at], b.lane_index(i, side), *outer[at + 1 : -1], j + r]) for r in range(side)]
            for r, column in enumerate(self.transposed(rows)):
                b.store(out, (*outer[:at], i + r, *outer[at + 1 : -1], b.lane_index(j, side)), column)

        def squares() -> None:
            dims = [1 if d in (at, last) else n for d, n in enumerate(out.shape)]
            if across:
                b.nest(dims, lambda *o: self.overlapping(near, side, lambda j: self.overlapping(far, side, lambda i: square(o, i, j))))
            else:
                b.nest(dims, lambda *o: self.overlapping(far, side, lambda i: self.overlapping(near, side, lambda j: square(o, i, j))))

        room = [n >= side for n in (near, far) if not isinstance(n, int)]
        if room:
            b.if_(functools.reduce(operator.and_, room), squares, lambda: b.nest(out.shape, lambda *i: b.store(out, i, source(i))))
        else:
            squares()
        return True

    def _joined(self, x: Buffer, out: Buffer, perm: Sequence[int]) -> tuple[Buffer, Buffer, list[int]]:
        """A transpose whose dims that stay neighbours are one."""
        runs: list[list[int]] = []
        for axis in perm:
            if runs and axis == runs[-1][-1] + 1:
                runs[-1].append(axis)
            else:
                runs.append([axis])
        shape = [math.prod((x.shape[axis] for axis in run[1:]), start=x.shape[run[0]]) for run in runs]
        order = sorted(range(len(runs)), key=lambda r: runs[r])
        return self._b.view(x, [shape[r] for r in order]), self._b.view(out, shape), [order.index(r) for r in range(len(runs))]

    def each_lane(self, idx: tuple[Index, ...], value: Expr, body: Callable[[tuple[Index, ...], Expr], None]) -> None:
        """body(scalar indices, scalar) for every lane of a vector at `idx`, through the stack."""
        b, lane = self._b, idx[-1]
        d = max(1, len(lane.extent))
        saved = b.alloca([value.lanes], value.dtype)
        b.store(saved, (b.lane_index(0, value.lanes),), value)
        first = Expr(b, lane.value, "index")
        b.loop(0, value.lanes, lambda n: body((*idx[:-d], *b.unravel(first + n, lane.extent or (0,))), saved[n]))

    def transposed(self, rows: Sequence[Expr]) -> list[Expr]:
        """Vector j holds element j of each of `rows`, of which there are as many as lanes: blocks of 1, 2, 4, ... change places."""
        out, h = list(rows), 1
        n = len(rows)
        while h < n:
            for i in (i for i in range(n) if not i & h):
                a, c = out[i], out[i + h]
                out[i] = self.shuffle(a, c, [n + k - h if k & h else k for k in range(n)])
                out[i + h] = self.shuffle(a, c, [n + k if k & h else k + h for k in range(n)])
            h *= 2
        return out

    def to_bits(self, mask: Expr) -> Expr:
        """8, 16, 32 or 64 booleans as one unsigned integer, lane 0 the lowest bit."""
        b = self._b
        if mask.lanes not in (8, 16, 32, 64):
            raise CarrotError(f"{mask.lanes} booleans are no integer", loc=b.loc)
        word = self.recast(self._added(mask) if getattr(b.target, "arch", "") == "aarch64" else mask, f"u{mask.lanes}")
        return self.lane(word, 0)

    def _added(self, mask: Expr) -> Expr:
        """The bits of eight lanes at a time, added up to a byte: NEON adds neighbours, but knows no mask of lanes."""
        b = self._b
        weight = b.constant((1 << np.arange(mask.lanes) % 8).astype(np.uint8), "lane_bit")[(b.lane_index(0, mask.lanes),)]
        x = b.select(mask, weight, b.const(0, "u8", mask.lanes))
        for _ in range(3):
            x = self.shuffle(x, x, range(0, x.lanes, 2)) + self.shuffle(x, x, range(1, x.lanes, 2))
        return x

    def word(self, t: Buffer, at: Index) -> Expr:
        """Four bytes of a row of int8, from anywhere, as an i32; the target must load such."""
        b = self._b
        return self.lane(self.recast(t[b.lane_index(at, 4)], "i32"), 0)

    def two_halves(self, t: Buffer, idx: Sequence[Index]) -> Expr:
        """An element of int16 at `idx` and the one behind it as an i32, the first in the lower half."""
        b = self._b
        return self.lane(self.recast(t[(*idx[:-1], b.lane_index(idx[-1], 2))], "i32"), 0)

    def words(self, address: Expr, n: int, step: int = 0) -> tuple[list[Expr], Expr]:
        """One or two words (i32) from an address (index) on, a multiple of 4, in one instruction where the target has one; the address behind them, or `step` bytes on."""
        return self._together(address, "i32", n, {}, step)

    def after(self, address: Expr, values: Sequence[Expr]) -> Expr:
        """An address (index), from which nothing is loaded before these i32 are computed: LLVM's scheduler loads early what there is no register for."""
        b = self._b
        attrs: dict[str, Attr] = {"asm_string": "", "constraints": "=r,0" + ",r" * len(values)}
        given = b.cast(address, "i64").value
        return b.cast(Expr(b, b.op("llvm.inline_asm", [given, *(v.value for v in values)], [given.type], attrs).result, "i64"), "index")

    def registers(self, address: Expr, n: int, first: int) -> tuple[list[Expr], Expr]:
        """n floats from an address (index) on, in the FPU's registers from `first` on, in one instruction where the target has one for so many; the address behind them."""
        return self._together(address, "f32", n, {REGISTERS: first})

    def _together(self, address: Expr, dtype: str, n: int, attrs: dict[str, Attr], step: int = 0) -> tuple[list[Expr], Expr]:
        b = self._b
        v, behind = b.peek(b.cast(address, "i64"), dtype, n), address + (step or 4 * n)
        assert v.value.op is not None and behind.value.op is not None
        v.value.op.attrs |= {"alignment": 4, **attrs}
        behind.value.op.attrs[MOVED] = True
        return [self.lane(v, i) for i in range(n)], behind

    def intrinsic(self, name: str, *x: Expr) -> Expr:
        """An instruction by the name that LLVM has for it, of kernel.INTRINSICS; the target must have it."""
        b, (_, _, type_) = self._b, INTRINSICS[name]
        attrs: dict[str, Attr] = {"intrin": name, "op_bundle_sizes": I32Array(()), "operandSegmentSizes": I32Array((len(x), 0))}
        return Expr(b, b.op("llvm.call_intrinsic", [v.value for v in x], [type_], attrs).result, type_.dtype)

    def flat(self, t: Buffer) -> Buffer:
        """A buffer's elements in a row, of no stated number: what functions take."""
        b = self._b
        count: Index = 1
        for d in t.shape:
            count = d if isinstance(count, int) and count == 1 else count * d
        return b.view(t, (b.expr(count, "index"),))

    def call(self, name: str, buffers: Sequence[Buffer], numbers: Sequence[Expr], body: Callable[..., None]) -> None:
        """Call a function that kernels share: body(builder, *buffers, *numbers) makes it when it is first called."""
        from carrot.ir.builder import KernelBuilder

        b = self._b
        given = [t.value for t in buffers] + [x.value for x in numbers]
        if name not in b.module.funcs:
            block = Block([v.type for v in given])
            inner = KernelBuilder(b.module, block, b.target)
            args = [Buffer(inner, v, (Expr(inner, inner.index(0), "index"),), t.dtype) for v, t in zip(block.args, buffers)]
            body(inner, *args, *[Expr(inner, v, x.dtype) for v, x in zip(block.args[len(buffers) :], numbers)])
            inner.op("func.return")
            b.module.funcs[name] = Func(name, block, dict(inner.attrs))
        b.op("func.call", given, attrs={"callee": Symbol(name)})

    def reread(self, t: Buffer, dtype: str, shape: Sequence[Index]) -> Buffer:
        """The bytes of an int8 buffer from its start as another dtype; `shape` of ints, or one dim. They must lie where that dtype may."""
        b = self._b
        count: Index = 1
        for d in t.shape:
            count = d if isinstance(count, int) and count == 1 else count * d
        flat = b.view(t, (count,))
        sizes = [b.index(d) for d in shape if isinstance(d, Expr)]
        type_ = MemRefType(signless(dtype), tuple(d if isinstance(d, int) else None for d in shape))
        return Buffer(b, b.op("memref.view", [flat.value, b.index(0), *sizes], [type_]).result, shape, dtype)

    def from_bits(self, word: Expr) -> Expr:
        """The booleans that an integer's bits are."""
        return self.recast(self._b.splat(word, 1), "i1")

    def _dry(self, body: Callable[..., Any], types: Sequence[Type], idx: Callable[[Sequence[Expr]], Sequence[Index]]) -> bool:
        """Whether `body` can be built."""
        block = Block(types)
        try:
            self._try(block, lambda: body(*idx([Expr(self._b, v, "index") for v in block.args])))
            return True
        except CarrotError:
            return False

    def weigh(self, body: Callable[[], object]) -> int:
        """How many ops `body` makes; a function counts as many as it will become."""
        block = Block()
        self._try(block, body)
        return sum(20 if op.name in EXPANDED else 1 for op in block.walk())

    def _try(self, block: Block, body: Callable[[], object]) -> None:
        """Build `body` in a block that is thrown away."""
        b = self._b
        saved, b.block = b.block, block
        b.open.append(block)
        try:
            body()
        finally:
            b.open.pop()
            b.block = saved


__all__ = ["VectorOps"]
