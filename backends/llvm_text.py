"""The one emitter: kernel IR to LLVM IR text.

    define internal void @relu(ptr noalias %a0, ptr noalias %a1, i64 %a2) {
    ...
    h1:
      %v3 = phi i64 [ 0, %entry ], [ %n1, %b1 ]
      %v4 = getelementptr inbounds float, ptr %a0, i64 %v3
      %v5 = load float, ptr %v4, align 4

A memref is a bare pointer (its strides are in its type), an index an integer as wide as a pointer. Constants: blob.py.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from carrot.backends import llvm_amx
from carrot.backends.blob import Blob, globals_text, space_of
from carrot.backends.llvm_arm import loaded_together, moved
from carrot.backends.llvm_gather import gather
from carrot.backends.llvm_shared import shared, symbol
from carrot.ir import kernel as k
from carrot.ir.core import Block, Func, Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, MemRefType, ScalarType, TileType, Type, VectorType

READY = "noinline optnone"  # of functions that LLVM's passes are to leave alone, until it generates code
_FLOATS = {"f16": "half", "f32": "float", "f64": "double"}
_BINARY = {
    "arith.addf": "fadd", "arith.subf": "fsub", "arith.mulf": "fmul", "arith.divf": "fdiv", "arith.addi": "add", "arith.subi": "sub",
    "arith.muli": "mul", "arith.divsi": "sdiv", "arith.divui": "udiv", "arith.remsi": "srem", "arith.remui": "urem", "arith.andi": "and",
    "arith.ori": "or", "arith.xori": "xor", "arith.shli": "shl", "arith.shrsi": "ashr", "arith.shrui": "lshr",
}  # fmt: skip
_CASTS = {
    "arith.extf": "fpext", "arith.truncf": "fptrunc", "arith.sitofp": "sitofp", "arith.uitofp": "uitofp", "arith.fptosi": "fptosi",
    "arith.fptoui": "fptoui", "arith.extsi": "sext", "arith.extui": "zext", "arith.trunci": "trunc", "arith.bitcast": "bitcast",
}  # fmt: skip
# Every target has these inline where it has the float width (soft-float targets lower sqrt and fma before they get here).
_INTRINSICS = {"math.absf": "fabs", "math.sqrt": "sqrt", "math.fma": "fma", "math.ctpop": "ctpop"}


def emit_module(module: Module, target: Target, blob: Blob, attributes: str, own: Mapping[str, tuple[Target, str]] | None = None) -> str:
    """LLVM IR text of every function; `attributes` is put on each (cpu, features, size). own: functions that have a target and attributes of their own."""
    out = globals_text(module, target, blob)
    declared: dict[str, str] = {}
    calls = Counter(str(op.attrs["callee"]) for op in module.walk() if op.name == "func.call")
    for func in module.funcs.values():
        its, words = (own or {}).get(func.name, (target, attributes))
        out.append(FunctionText(module, func, its, blob, declared, calls[func.name]).text(words))
    return "\n".join([*out, *declared.values()]) + "\n"


def float_text(value: float, dtype: str) -> str:
    if dtype == "f16":
        return f"0xH{int.from_bytes(np.float16(value).tobytes(), 'little'):04X}"
    if dtype == "f32":
        value = float(np.float32(value))
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


class _Loop(NamedTuple):
    """The labels of a loop, of what came before it, and the line of its first phi."""

    head: str
    body: str
    done: str
    before: str
    phis: int


class FunctionText:
    def __init__(self, module: Module, func: Func, target: Target, blob: Blob, declared: dict[str, str], calls: int) -> None:
        self.module = module
        self.func = func
        self.target = target
        self.blob = blob
        self.declared = declared
        self.index = f"i{target.pointer_bits}"
        self.called_once = not target.hosted and calls <= 1  # main by the one score function, a kernel by main
        self.branches = bool(func.attrs.get("branches"))  # ifs stay branches, and constants may be folded into the code
        self.unrolled = bool(func.attrs.get("unrolled"))  # its loops are as long as they should be
        self.cold = bool(func.attrs.get("cold"))  # takes little of the model's time
        self.ready = bool(func.attrs.get("ready"))  # nothing but code generation makes it better
        self.lines: list[str] = []
        self.names: dict[Value, str] = {}
        self.constants: set[Value] = set()  # memrefs of what does not change
        self.label = "entry"
        self.last = ""  # of the numbers that were loaded together, as an operand
        self.n = 0
        self.rooms: list[str] = []  # on the stack, for the operands of loops that threads share

    # -- names and types

    def type(self, t: Type) -> str:
        if isinstance(t, ScalarType):
            return self.scalar(t.dtype)
        if isinstance(t, VectorType):
            return f"<{t.lanes} x {self.scalar(t.dtype)}>"
        if isinstance(t, MemRefType):
            return "ptr"
        if isinstance(t, TileType):
            return "x86_amx"
        raise CarrotError(f"{t} has no place in a kernel", note="a bug in carrot: an op was not lowered")

    def scalar(self, dtype: str) -> str:
        """A pointer is "ptr" to both; a half float that the CPU does not convert is its bits: no operation on it is left."""
        if dtype == "bf16" or (dtype == "f16" and not self.target.f16):
            return "i16"
        return self.index if dtype == "index" else _FLOATS.get(dtype, dtype)

    def memory(self, dtype: str) -> str:
        return "i8" if dtype == "i1" else self.scalar(dtype)

    def size(self, dtype: str) -> int:
        return self.target.pointer_bits // 8 if dtype == "index" else DTYPES[dtype].bytes

    def fresh(self) -> str:
        self.n += 1
        return f"%v{self.n}"

    def __call__(self, v: Value) -> str:
        return self.names[v]

    def define(self, v: Value, code: str) -> str:
        name = self.names[v] = self.fresh()
        self.lines.append(f"  {name} = {code}")
        return name

    def temp(self, code: str) -> str:
        name = self.fresh()
        self.lines.append(f"  {name} = {code}")
        return name

    def start(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    # -- structure

    def text(self, attributes: str) -> str:
        args = []
        self.attributes = attributes
        for i, a in enumerate(self.func.body.args):
            self.names[a] = f"%a{i}"
            args.append(f"{self.type(a.type)}{' noalias' * (isinstance(a.type, MemRefType) and not self.func.attrs.get('in_place'))} %a{i}")
        inlined = self.branches or (self.called_once and not self.unrolled)
        inline = " noinline noimplicitfloat" if self.func.attrs.get("scalar") else " noinline" if self.func.attrs.keys() & {"noinline", "tiles"} else " alwaysinline" if inlined else ""
        self.block(self.func.body)
        if self.unrolled and "minsize" not in attributes:
            attributes = attributes.replace("optsize", "")  # which would spill in loops whose size is chosen already
            inline = f" {READY}" if self.ready else inline
        if self.cold and "optsize" not in attributes and READY not in inline:
            attributes = f"optsize {attributes}"
        head = f"define internal void @{symbol(self.func.name)}({', '.join(args)}) nounwind{inline} {attributes} {{\nentry:\n"
        return head + "\n".join([*self.rooms, *self.lines]) + "\n}"

    def block(self, block: Block) -> list[str]:
        """Emit a block's ops; the names of its terminator's operands."""
        for op in block.ops:
            if op.name in ("scf.yield", "scf.condition"):
                return [self(v) for v in op.operands]
            if op.name == "func.return":
                self.lines.append("  ret void")
                return []
            self.op(op)
        return []

    def op(self, op: Op) -> None:
        name = op.name
        if k.MOVED in op.attrs:
            moved(self, op, self.last)
        elif name in _BINARY:
            a, b = op.operands
            self.define(op.result, f"{_BINARY[name]} {self.type(a.type)} {self(a)}, {self(b)}")
        elif name in _CASTS:
            a = op.operands[0]
            self.define(op.result, f"{_CASTS[name]} {self.type(a.type)} {self(a)} to {self.type(op.result.type)}")
        elif name in _INTRINSICS:
            self.intrinsic(op, _INTRINSICS[name])
        elif name.startswith("amx."):
            llvm_amx.tile(self, op)
        else:
            method = getattr(self, name.replace(".", "_"), None)
            if method is None:
                raise CarrotError(f"the emitter has no '{name}'", loc=op.loc, note="a bug in carrot: an op was not lowered")
            method(op)

    def intrinsic(self, op: Op, base: str) -> None:
        t = op.result.type
        dtype = k.element(t)
        suffix = (f"v{t.lanes}" if isinstance(t, VectorType) else "") + dtype
        ir = self.type(t)
        args = ", ".join([ir] * len(op.operands))
        self.declared.setdefault(f"{base}.{suffix}", f"declare {ir} @llvm.{base}.{suffix}({args})")
        self.define(op.result, f"call {ir} @llvm.{base}.{suffix}({', '.join(f'{ir} {self(v)}' for v in op.operands)})")

    # -- arith

    def arith_constant(self, op: Op) -> None:
        self.names[op.result] = self.literal(k.constant_value(op), op.result.type)

    def literal(self, value: float | bool, t: Type) -> str:
        dtype = k.element(t)
        kind = DTYPES[dtype].kind
        if kind == "f":
            text = float_text(float(value), dtype) if self.scalar(dtype) != "i16" else str(np.array(value, DTYPES[dtype].numpy).view(np.int16))
        else:
            text = ("true" if value else "false") if kind == "b" else str(int(value))
        return f"splat ({self.scalar(dtype)} {text})" if isinstance(t, VectorType) else text

    def arith_negf(self, op: Op) -> None:
        self.define(op.result, f"fneg {self.type(op.result.type)} {self(op.operands[0])}")

    def arith_cmpf(self, op: Op) -> None:
        a, b = op.operands
        self.define(op.result, f"fcmp {k.CMPF_NAMES[op.attrs['predicate']]} {self.type(a.type)} {self(a)}, {self(b)}")

    def arith_cmpi(self, op: Op) -> None:
        a, b = op.operands
        self.define(op.result, f"icmp {k.CMPI_NAMES[op.attrs['predicate']]} {self.type(a.type)} {self(a)}, {self(b)}")

    def arith_select(self, op: Op) -> None:
        c, a, b = op.operands
        self.define(op.result, f"select {self.type(c.type)} {self(c)}, {self.type(a.type)} {self(a)}, {self.type(b.type)} {self(b)}")

    def _minmax(self, op: Op, predicate: str) -> None:
        a, b = op.operands
        t = self.type(a.type)
        c = self.temp(f"icmp {predicate} {t} {self(a)}, {self(b)}")
        ct = f"<{a.type.lanes} x i1>" if isinstance(a.type, VectorType) else "i1"
        self.define(op.result, f"select {ct} {c}, {t} {self(a)}, {t} {self(b)}")

    def arith_minsi(self, op: Op) -> None:
        self._minmax(op, "slt")

    def arith_maxsi(self, op: Op) -> None:
        self._minmax(op, "sgt")

    def arith_index_cast(self, op: Op, extend: str = "sext") -> None:
        a, r = op.operands[0], op.result
        bits = [int(self.scalar(k.element(t))[1:]) for t in (a.type, r.type)]
        if bits[0] == bits[1]:
            self.names[r] = self(a)
        else:
            self.define(r, f"{extend if bits[1] > bits[0] else 'trunc'} {self.type(a.type)} {self(a)} to {self.type(r.type)}")

    def arith_index_castui(self, op: Op) -> None:
        self.arith_index_cast(op, "zext")

    # -- memory

    def pointer(self, base: Value) -> str:
        """The type of a memref's address."""
        return f"ptr{space_of(self.target)}" if base in self.constants else "ptr"

    def address(self, base: Value, idx: Sequence[Value], inbounds: str = "inbounds ") -> tuple[str, str]:
        t = base.type
        assert isinstance(t, MemRefType)
        if t.strides == (1,):
            i, factor, constant = multiple(idx[0])
            if factor > 1:  # as arithmetic, SLP would vectorize it and take the vector apart again
                element = self.memory(t.dtype)
                at = self.temp(f"getelementptr {'inbounds ' * (not constant)}[{factor} x {element}], {self.pointer(base)} {self(base)}, {self.index} {self(i)}")
                return (self.temp(f"getelementptr {element}, {self.pointer(base)} {at}, {self.index} {constant}") if constant else at), element
        constant = 0
        terms: list[str] = []
        for i, stride in zip(idx, t.strides, strict=True):
            name = self(i)
            if name.lstrip("-").isdigit():
                constant += int(name) * stride
            else:
                terms.append(name if stride == 1 else self.temp(f"mul nsw {self.index} {name}, {stride}"))
        at = ""
        for term in terms:
            at = self.temp(f"add nsw {self.index} {at}, {term}") if at else term
        if constant or not at:
            at = self.temp(f"add nsw {self.index} {at}, {constant}") if at else str(constant)
        element = self.memory(t.dtype)
        if at == "0":
            return self(base), element
        return self.temp(f"getelementptr {inbounds}{element}, {self.pointer(base)} {self(base)}, {self.index} {at}"), element

    def alignment(self, base: Value, idx: Sequence[Value]) -> int:
        """Bytes of which the address of an element is a multiple."""
        return self.size(base.type.dtype)

    def memref_load(self, op: Op) -> None:
        pointer, element = self.address(op.operands[0], op.operands[1:])
        dtype = op.result.type.dtype
        code = f"load {element}, {self.pointer(op.operands[0])} {pointer}, align {self.alignment(op.operands[0], op.operands[1:])}"
        if dtype == "i1":
            self.define(op.result, f"trunc i8 {self.temp(code)} to i1")
        else:
            self.define(op.result, code)

    def memref_extract_aligned_pointer_as_index(self, op: Op) -> None:
        self.define(op.result, f"ptrtoint ptr {self(op.operands[0])} to {self.index}")

    def llvm_call_intrinsic(self, op: Op) -> None:
        name, t = op.attrs["intrin"], self.type(op.result.type)
        args = [(self.type(v.type), self(v)) for v in op.operands]
        own = t
        if name.startswith(k.X86_BF16):  # bfloat16 is its bits to everything else
            args = [(h := d.replace("i16", "bfloat"), self.temp(f"bitcast {d} {v} to {h}")) if "i16" in d else (d, v) for d, v in args]
            own = t.replace("i16", "bfloat")
        self.declared.setdefault(name, f"declare {own} @{name}({', '.join(d for d, _ in args)})")
        call = f"call {own} @{name}({', '.join(f'{d} {v}' for d, v in args)})"
        self.define(op.result, call if own == t else f"bitcast {own} {self.temp(call)} to {t}")

    def llvm_inline_asm(self, op: Op) -> None:
        """Of an address (i64), in a register of the target's size."""
        address, *values = op.operands
        narrow = self.index != "i64"
        first = self.temp(f"trunc i64 {self(address)} to {self.index}") if narrow else self(address)
        given = ", ".join([f"{self.index} {first}", *(f"{self.type(v.type)} {self(v)}" for v in values)])
        there = f'call {self.index} asm "", "{op.attrs["constraints"]}"({given})'
        self.define(op.result, f"zext {self.index} {self.temp(there)} to i64" if narrow else there)

    def llvm_inttoptr(self, op: Op) -> None:
        self.define(op.result, f"inttoptr i64 {self(op.operands[0])} to ptr")

    def llvm_load(self, op: Op) -> None:
        t = op.result.type
        self.last = loaded_together(self, op) or self.last
        if op.result not in self.names:
            self.define(op.result, f"load {self.type(t) if isinstance(t, VectorType) else self.memory(t.dtype)}, ptr {self(op.operands[0])}, align {op.attrs['alignment']}")

    def memref_store(self, op: Op) -> None:
        value, base = op.operands[:2]
        pointer, element = self.address(base, op.operands[2:])
        name = self(value)
        if value.type.dtype == "i1":
            name = self.temp(f"zext i1 {name} to i8")
        self.lines.append(f"  store {element} {name}, ptr {pointer}, align {self.alignment(base, op.operands[2:])}")

    def memref_prefetch(self, op: Op) -> None:
        pointer, _ = self.address(op.operands[0], op.operands[1:], "")
        self.declared.setdefault("llvm.prefetch", "declare void @llvm.prefetch.p0(ptr, i32, i32, i32)")
        flags = ", ".join(f"i32 {value}" for value in (int(op.attrs["isWrite"]), op.attrs["localityHint"].value, int(op.attrs["isDataCache"])))
        self.lines.append(f"  call void @llvm.prefetch.p0(ptr {pointer}, {flags})")

    def vector_load(self, op: Op) -> None:
        pointer, _ = self.address(op.operands[0], op.operands[1:])
        align = op.attrs.get("alignment", self.size(op.result.type.dtype))
        self.define(op.result, f"load {self.type(op.result.type)}, {self.pointer(op.operands[0])} {pointer}, align {align}")

    def vector_store(self, op: Op) -> None:
        value, base = op.operands[:2]
        pointer, _ = self.address(base, op.operands[2:])
        align = op.attrs.get("alignment", self.size(value.type.dtype))
        self.lines.append(f"  store {self.type(value.type)} {self(value)}, ptr {pointer}, align {align}")

    def vector_broadcast(self, op: Op) -> None:
        a, t = op.operands[0], op.result.type
        assert isinstance(t, VectorType)
        v = self.type(t)
        one = self.temp(f"insertelement {v} poison, {self.scalar(t.dtype)} {self(a)}, i32 0")
        self.define(op.result, f"shufflevector {v} {one}, {v} poison, <{t.lanes} x i32> zeroinitializer")

    def vector_bitcast(self, op: Op) -> None:
        a = op.operands[0]
        self.define(op.result, f"bitcast {self.type(a.type)} {self(a)} to {self.type(op.result.type)}")

    def vector_extract(self, op: Op) -> None:
        a = op.operands[0]
        self.define(op.result, f"extractelement {self.type(a.type)} {self(a)}, i32 {op.attrs['static_position'][0]}")

    def vector_from_elements(self, op: Op) -> None:
        t = op.result.type
        made = "poison"
        for i, v in enumerate(op.operands):
            made = self.temp(f"insertelement {self.type(t)} {made}, {self.scalar(t.dtype)} {self(v)}, i32 {i}")
        self.names[op.result] = made

    def vector_shuffle(self, op: Op) -> None:
        a, b = op.operands
        mask = ", ".join(f"i32 {i}" for i in op.attrs["mask"])
        self.define(op.result, f"shufflevector {self.type(a.type)} {self(a)}, {self.type(b.type)} {self(b)}, <{len(op.attrs['mask'])} x i32> <{mask}>")

    def vector_gather(self, op: Op) -> None:
        gather(self, op)

    def memref_get_global(self, op: Op) -> None:
        key = str(op.attrs["name"])
        self.constants.add(op.result)
        if key not in self.blob.offsets:
            self.names[op.result] = f"@c_{key}"
        elif self.blob.offsets[key] == 0:
            self.names[op.result] = f"@{self.blob.symbol}"
        else:
            self.define(op.result, f"getelementptr inbounds i8, {self.pointer(op.result)} @{self.blob.symbol}, {self.index} {self.blob.offsets[key]}")

    def memref_alloca(self, op: Op) -> None:
        t = op.result.type
        assert isinstance(t, MemRefType)
        n = int(np.prod(t.shape))  # type: ignore[arg-type]
        self.define(op.result, f"alloca [{n} x {self.memory(t.dtype)}], align {1 if self.target.pointer_bits == 16 else max(16 if self.target.hosted else 4, self.size(t.dtype))}")

    def memref_view(self, op: Op) -> None:
        base, offset = op.operands[:2]
        self.constants |= {op.result} if base in self.constants else set()
        self.define(op.result, f"getelementptr inbounds i8, {self.pointer(base)} {self(base)}, {self.index} {self(offset)}")

    def memref_reinterpret_cast(self, op: Op) -> None:
        base = op.operands[0]
        self.constants |= {op.result} if base in self.constants else set()
        self.names[op.result] = self(base)

    # -- control flow

    def loop_head(self, args: Sequence[Value]) -> _Loop:
        """Enter a loop whose carried values are `args`; their phis are written by loop_back, which knows where they come from."""
        self.n += 1
        loop = _Loop(f"h{self.n}", f"b{self.n}", f"e{self.n}", self.label, len(self.lines) + 2)
        self.lines.append(f"  br label %{loop.head}")
        self.start(loop.head)
        for a in args:
            self.names[a] = self.fresh()
            self.lines.append("")
        return loop

    def loop_back(self, loop: _Loop, args: Sequence[Value], first: Sequence[Value], following: Sequence[str]) -> None:
        for n, (a, start, after) in enumerate(zip(args, first, following, strict=True)):
            self.lines[loop.phis + n] = f"  {self(a)} = phi {self.type(a.type)} [ {self(start)}, %{loop.before} ], [ {after}, %{self.label} ]"
        self.lines.append(f"  br label %{loop.head}{self.as_it_is() if self.unrolled else ''}")

    def as_it_is(self) -> str:
        """Metadata that keeps LLVM from unrolling one loop: each has its own."""
        n = sum(key.startswith("!") for key in self.declared) + 1
        self.declared.setdefault("!", '!carrot.unroll = !{!0}\n!0 = !{!"llvm.loop.unroll.disable"}')
        self.declared[f"!{n}"] = f"!{n} = distinct !{{!{n}, !0}}"
        return f", !llvm.loop !{n}"

    def scf_for(self, op: Op) -> None:
        lo, hi, step, *init = op.operands
        body = op.regions[0]
        loop = self.loop_head(body.args)
        i = self(body.args[0])
        go = self.temp(f"icmp slt {self.index} {i}, {self(hi)}")
        self.lines.append(f"  br i1 {go}, label %{loop.body}, label %{loop.done}")
        self.start(loop.body)
        carried = self.block(body)
        following = [self.temp(f"add nsw {self.index} {i}, {self(step)}"), *carried]
        self.loop_back(loop, body.args, [lo, *init], following)
        self.start(loop.done)
        for r, a in zip(op.results, body.args[1:], strict=True):
            self.names[r] = self(a)

    def scf_while(self, op: Op) -> None:
        test, body = op.regions
        loop = self.loop_head(test.args)
        go, *forwarded = self.block(test)
        self.lines.append(f"  br i1 {go}, label %{loop.body}, label %{loop.done}")
        self.start(loop.body)
        self.names |= dict(zip(body.args, forwarded, strict=True))
        following = self.block(body)
        self.loop_back(loop, test.args, op.operands, following)
        self.start(loop.done)
        self.names |= dict(zip(op.results, forwarded, strict=True))

    def scf_if(self, op: Op) -> None:
        self.n += 1
        then, other, done = f"t{self.n}", f"o{self.n}", f"e{self.n}"
        self.lines.append(f"  br i1 {self(op.operands[0])}, label %{then}, label %{other}")
        given: list[tuple[list[str], str]] = []
        for label, region in zip((then, other), op.regions, strict=True):
            self.start(label)
            if self.branches:  # no instruction; without it LLVM would make selects of small arms
                self.declared.setdefault("sideeffect", "declare void @llvm.sideeffect()")
                self.lines.append("  call void @llvm.sideeffect() nomerge")
            values = self.block(region)
            given.append((values, self.label))
            self.lines.append(f"  br label %{done}")
        self.start(done)
        for n, r in enumerate(op.results):
            (a, la), (b, lb) = ((values[n], label) for values, label in given)
            self.define(r, f"phi {self.type(r.type)} [ {a}, %{la} ], [ {b}, %{lb} ]")

    def func_call(self, op: Op) -> None:
        if "shared" in op.attrs:
            shared(self, op)
            return
        args = ", ".join(f"{self.type(v.type)} {self(v)}" for v in op.operands)
        self.lines.append(f"  call void @{symbol(op.attrs['callee'])}({args})")


def multiple(i: Value) -> tuple[Value, int, int]:
    """x, n, c of i = x * n + c."""
    c = 0
    for name in ("arith.addi", "arith.muli"):
        op = i.op
        if op is None or op.name != name:
            continue
        n = op.operands[1].op
        if n is None or n.name != "arith.constant":
            continue
        if name == "arith.muli":
            return op.operands[0], int(k.constant_value(n)), c
        i, c = op.operands[0], int(k.constant_value(n))
    return i, 1, c


__all__ = ["READY", "FunctionText", "emit_module", "multiple", "symbol"]
