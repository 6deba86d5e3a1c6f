"""NVIDIA GPUs: kernels as PTX, by the same emitter, and `main` as a list of launches.

    define ptx_kernel void @m_ensemble_0(ptr noalias readonly %a0, ptr noalias %a1, i32 %a2) nounwind "nvvm.maxntid"="256" {
    ...
      %v3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()

Pointers are generic, as in clang's CUDA: LLVM finds the address spaces. An index is an i32 (an i64 takes two registers and two instructions), so a
call takes at most `max_rows`; whoever launches cuts larger ones, where rows do not depend on each other. Weights are a global of the module; shared memory is all dynamic.

LLVM ends the process where it is given an intrinsic that NVPTX lacks, and deletes stores through a pointer that is said to be only read: so texts are
checked before it gets them, and what is only read is told from the kernel's own stores.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.backends.blob import Blob, globals_text
from carrot.backends.llvm_text import FunctionText, multiple
from carrot.backends.nvptx_warpgroup import mma_async, statement, sums_type, wait_for_sums
from carrot.backends.object import Compiled
from carrot.ir import dims
from carrot.ir.core import Func, Module, Op, Typed, Value
from carrot.ir.errors import CarrotError
from carrot.ir.gpu import GIVEN_ALIGN, SHARED_ALIGN, async_copy, given_at, mma_kind, shared_size
from carrot.ir.kernel import BF16X2, MATRICES, TF32, constant_value, root, stored_to
from carrot.ir.sizes import value_dim
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim, MemRefType, Type
from carrot.ir.warpgroup import LINE

SHARED = "carrot_shared"
KINDS = ("so", "header", "ptx", "ll", "ir", "kernel")  # what is made for a GPU
FULL_WARP = "i32 -1"
MOST_ITEMS = 2**31 - 2**17  # elements of a buffer and threads of a launch: what an i32 counts, with room for the last block
_LLVM = """
    fabs sqrt fma ctpop ctlz cttz abs smin smax umin umax fshl fshr bswap bitreverse usub.sat uadd.sat ssub.sat sadd.sat umul.with.overflow uadd.with.overflow
    usub.with.overflow smul.with.overflow sadd.with.overflow ssub.with.overflow memcpy memset memmove lifetime.start lifetime.end assume sideeffect floor ceil trunc
    rint roundeven copysign is.fpclass fptosi.sat fptoui.sat experimental.noalias.scope.decl scmp ucmp
"""
_NVVM = ("nvvm.read.ptx.sreg.tid.x", "nvvm.read.ptx.sreg.ctaid.x", "nvvm.barrier.cta.sync.aligned.all", "nvvm.shfl.sync.bfly.i32")
_MMA = {"tf32": "llvm.nvvm.mma.m16n8k8.row.col.tf32", "bf16": "llvm.nvvm.mma.m16n8k16.row.col.bf16"}
_LDMATRIX = {n: f"llvm.nvvm.ldmatrix.sync.aligned.m8n8.x{n}.b16.p3" for n in (2, 4)}
_COPY = {4: "llvm.nvvm.cp.async.ca.shared.global.4", 16: "llvm.nvvm.cp.async.cg.shared.global.16"}
_SM80 = (*_MMA.values(), *_LDMATRIX.values(), *_COPY.values(), *(f"{n}.s" for n in _COPY.values()), "llvm.nvvm.cp.async.commit.group", "llvm.nvvm.cp.async.wait.group", TF32, BF16X2)  # what Target.mma has
_FACTORS = {f"arith.{name}": f for f, names in ((math.gcd, "addi subi remsi remui minsi maxsi select ori xori"), (operator.mul, "muli"), (max, "andi")) for name in names.split()}  # of what two numbers make
_KNOWN = re.compile(r"llvm\.(?:" + "|".join(map(re.escape, sorted([*_LLVM.split(), *_NVVM], key=len, reverse=True))) + r")(?:\.(?:[ip]\d+|f\d+|v\d+[if]\d+))*")


def emit(module: Module, target: Target, blob: Blob, attributes: str) -> str:
    """LLVM IR text of every kernel that main launches. Raises CarrotError for what has no form on a GPU."""
    out = globals_text(module, target, blob)
    out.append(f"@{SHARED} = external addrspace(3) global [0 x i8], align {8 * LINE if target.wgmma else SHARED_ALIGN}")
    declared: dict[str, str] = {}
    places = _places(module)
    for func in _kernels(module):
        kernel = KernelText(module, func, target, blob, declared, 1)
        kernel.places = places.get(func.name, {})
        out.append(kernel.text(attributes))
    text = "\n".join([*out, *declared.values()]) + "\n"
    check_intrinsics(text, target)
    return text


def check_kind(kind: str, target: Target) -> None:
    """Raises CarrotError for an output that a target does not have."""
    if target.gpu and kind not in KINDS:
        raise CarrotError(f"--emit={kind}: there is none for {target.name}", note=f"there is: {', '.join(KINDS)}", code=2)
    if kind == "ptx" and not target.gpu:
        raise CarrotError(f"--emit=ptx: {target.name} is no GPU", note="name one with --target, like cuda-sm90", code=2)


def check_intrinsics(text: str, target: Target) -> None:
    """LLVM aborts the process on others."""
    for name in dict.fromkeys(re.findall(r"@(llvm\.[\w.]+)", text)):
        if not _KNOWN.fullmatch(name) and name not in ("llvm.used", "llvm.compiler.used") and not (target.mma and name in _SM80):
            raise CarrotError(f"the intrinsic {name} has no form on a GPU", note="a bug in carrot: please report it with the model")


def kernel_symbol(module: Module, func: Func) -> str:
    """PTX names hold letters, digits, _ and $ only."""
    return re.sub(r"[^\w$]", "_", f"{module.name}_{func.name}", flags=re.ASCII)


def _kernels(module: Module) -> list[Func]:
    return [f for name, f in module.funcs.items() if name != "main"]


def _places(module: Module) -> dict[str, dict[int, int]]:
    """Of each kernel's buffers that it is called with, by the number of the argument: of how many bytes the address is a multiple."""
    scratch = module.main.body.args[-len(module.main.attrs["symbols"]) - 1]
    out: dict[str, dict[int, int]] = {}
    for op in module.main.body.walk():
        if op.name == "func.call":
            places = out.setdefault(str(op.attrs["callee"]), {})
            for i, v in enumerate(op.operands):
                t = root(v).type
                if isinstance(t, MemRefType):
                    row = math.prod(d for d in t.shape if d is not None) * DTYPES[t.dtype].bytes
                    places[i] = min(places.get(i, GIVEN_ALIGN), GIVEN_ALIGN if root(v) is scratch else given_at(row))
    return out


def shared_bytes(func: Func) -> int:
    """Of shared memory that a block of this kernel takes."""
    return sum(shared_size(op.result.type) for op in func.body.walk() if op.name == "memref.alloc" and isinstance(op.result.type, MemRefType))


class KernelText(FunctionText):
    """One kernel."""

    shared_at = 0
    places: dict[int, int]  # see _places

    def text(self, attributes: str) -> str:
        self.index, self.factors = "i32", dict[Value, int]()
        self.outermost = set(self.func.body.ops)
        written = stored_to(self.func.body.ops)
        args = []
        for i, a in enumerate(self.func.body.args):
            self.names[a] = f"%a{i}"
            buffer, stored = isinstance(a.type, MemRefType), a in written
            alone = not (stored and "together" in self.func.attrs)  # else a barrier makes other threads' stores visible, and LLVM has to know
            at = f" align {self.places.get(i, 1)}" * buffer
            args.append(f"{self.type(a.type)}{' noalias' * (buffer and alone)}{' readonly' * (buffer and not stored)}{at} %a{i}")
        self.block(self.func.body)
        bounds = f'"nvvm.maxntid"="{self.func.attrs["launch"]["threads"]}"'
        if "resident" in self.func.attrs:
            bounds += f' "nvvm.minctasm"="{self.func.attrs["resident"]}"'
        head = f"define ptx_kernel void @{kernel_symbol(self.module, self.func)}({', '.join(args)}) nounwind {bounds} {attributes} {{\nentry:\n"
        return head + "\n".join(self.lines) + "\n}"

    def size(self, dtype: str) -> int:
        return 4 if dtype == "index" else super().size(dtype)

    def address(self, base: Value, idx: Sequence[Value], inbounds: str = "inbounds ") -> tuple[str, str]:
        """In shared memory, line and column are added one after the other, the one that the loops inside keep first: y[slot, thread] + ... is one addition for all slots.
        Elsewhere y[row, column + 1] is what lies behind y[row, column], which LLVM may load or store with it."""
        t = base.type
        assert isinstance(t, MemRefType)
        if not t.shared and idx and (last := idx[-1].op) is not None and last.name == "arith.addi":
            _, factor, constant = multiple(idx[-1])
            if constant > 0 and (factor == 1 or len(idx) > 1):
                at, element = super().address(base, [*idx[:-1], last.operands[0]], "")
                return self.temp(f"getelementptr {element}, {self.pointer(base)} {at}, {self.index} {constant}"), element
        if not (t.shared and len(idx) == 2 and not any(i.op and i.op.name == "arith.constant" for i in idx)):
            return super().address(base, idx, inbounds)
        element = self.memory(t.dtype)
        i, factor, constant = multiple(idx[0])
        steps = [(f"[{factor * t.strides[0]} x {element}]", self(i)), (element, self(idx[1]))]
        at = self(base)
        for kind, index in reversed(steps) if idx[1].op in self.outermost else steps:
            at = self.temp(f"getelementptr {kind}, {self.pointer(base)} {at}, {self.index} {index}")
        return (self.temp(f"getelementptr {element}, {self.pointer(base)} {at}, {self.index} {constant * t.strides[0]}") if constant else at), element

    def alignment(self, base: Value, idx: Sequence[Value]) -> int:
        """Of buffers that the kernel is given. LLVM looks back a few steps only, and has to know it of what it loads or stores at once."""
        t, buffer = base.type, root(base)
        assert isinstance(t, MemRefType)
        size = self.size(t.dtype)
        if buffer.op is not None:
            return size
        known = [self.places.get(self.func.body.args.index(buffer), size)]
        return max(size, math.gcd(*known, *(self.factor(i) * stride * size for i, stride in zip(idx, t.strides, strict=True))))

    def factor(self, v: Value) -> int:
        """A power of two that divides an index; 0 is divided by all."""
        if v not in self.factors:
            op, found = v.op, 1
            if op is not None and op.name == "arith.constant":
                found = math.gcd(int(constant_value(op)), GIVEN_ALIGN)
            elif op is not None and op.name in _FACTORS:
                found = math.gcd(_FACTORS[op.name](*(self.factor(x) for x in op.operands[-2:])), GIVEN_ALIGN)
            self.factors[v] = found
        return self.factors[v]

    def _call(self, op: Op, type_: str, name: str, args: str, types: str) -> str:
        self.declared.setdefault(name, f"declare {type_} @{name}({types})")
        return f"call {type_} @{name}({args})"

    def gpu_thread_id(self, op: Op) -> None:
        self.define(op.result, self._call(op, "i32", "llvm.nvvm.read.ptx.sreg.tid.x", "", ""))

    def gpu_block_id(self, op: Op) -> None:
        self.define(op.result, self._call(op, "i32", "llvm.nvvm.read.ptx.sreg.ctaid.x", "", ""))

    def gpu_barrier(self, op: Op) -> None:
        self.lines.append("  " + self._call(op, "void", "llvm.nvvm.barrier.cta.sync.aligned.all", "i32 0", "i32"))

    def gpu_shuffle(self, op: Op) -> None:
        """Of 32 bits at a time."""
        value, t = self(op.operands[0]), self.type(op.operands[0].type)
        bits = int(t[1:]) if t[0] == "i" else {"half": 16, "float": 32, "double": 64}[t]
        if t[0] != "i":
            value = self.temp(f"bitcast {t} {value} to i{bits}")
        wide = value if bits >= 32 else self.temp(f"zext i{bits} {value} to i32")
        parts = [wide] if bits <= 32 else [self.temp(f"trunc i64 {v} to i32") for v in (wide, self.temp(f"lshr i64 {wide}, 32"))]
        offset = self(op.operands[1])
        got = [self.temp(self._call(op, "i32", "llvm.nvvm.shfl.sync.bfly.i32", f"{FULL_WARP}, i32 {p}, i32 {offset}, i32 31", "i32, i32, i32, i32")) for p in parts]
        out = got[0]
        if bits == 64:
            low, high = (self.temp(f"zext i32 {g} to i64") for g in got)
            out = self.temp(f"or i64 {low}, {self.temp(f'shl i64 {high}, 32')}")
        elif bits < 32:
            out = self.temp(f"trunc i32 {out} to i{bits}")
        self.names[op.results[0]] = out if t[0] == "i" else self.temp(f"bitcast i{bits} {out} to {t}")
        self.names[op.results[1]] = "true"

    def llvm_call_intrinsic(self, op: Op) -> None:
        if op.attrs["intrin"] != BF16X2:
            return super().llvm_call_intrinsic(op)
        high, low = map(self, op.operands)
        pair = self.temp(self._call(op, "<2 x bfloat>", BF16X2, f"float {high}, float {low}", "float, float"))
        self.define(op.result, f"bitcast <2 x bfloat> {pair} to i32")
        return None

    def nvvm_mma_sync(self, op: Op) -> None:
        types = ["i32"] * 6 + ["float"] * 4
        self.define(op.result, self._call(op, sums_type(op.result.type) or "", _MMA[mma_kind(op)], ", ".join(f"{t} {self(v)}" for t, v in zip(types, op.operands)), ", ".join(types)))

    def llvm_extractvalue(self, op: Op) -> None:
        self.define(op.result, f"extractvalue {sums_type(op.operands[0].type)} {self(op.operands[0])}, {op.attrs['position'][0]}")

    def _in_space(self, space: int, base: Value, idx: Sequence[Value]) -> str:
        pointer, _ = self.address(base, idx)
        return pointer if self.pointer(base) != "ptr" else self.temp(f"addrspacecast ptr {pointer} to ptr addrspace({space})")

    def nvgpu_ldmatrix(self, op: Op) -> None:
        base, *idx = op.operands
        n = MATRICES[op.result.type]
        type_ = f"{{{', '.join(['i32'] * n)}}}"
        self.define(op.result, self._call(op, type_, _LDMATRIX[n], f"ptr addrspace(3) {self._in_space(3, base, idx)}", "ptr addrspace(3)"))

    def vector_extract(self, op: Op) -> None:
        if op.operands[0].type not in MATRICES:
            return super().vector_extract(op)
        n = MATRICES[op.operands[0].type]
        self.define(op.result, f"extractvalue {{{', '.join(['i32'] * n)}}} {self(op.operands[0])}, {op.attrs['static_position'][0]}")
        return None

    def nvgpu_device_async_copy(self, op: Op) -> None:
        to, source, count, words = async_copy(op)
        places = [self._in_space(space, base, idx) for space, (base, *idx) in ((3, to), (1, source))]
        args = f"ptr addrspace(3) {places[0]}, ptr addrspace(1) {places[1]}"
        assert isinstance(to[0].type, MemRefType)
        each = DTYPES[to[0].type.dtype].bytes
        types, name = "ptr addrspace(3), ptr addrspace(1)", _COPY[words * each]
        if count is not None:
            args, types, name = f"{args}, i32 {self.temp(f'mul i32 {self(count)}, {each}')}", f"{types}, i32", f"{name}.s"
        self.lines.append("  " + self._call(op, "void", name, args, types))

    def nvvm_cp_async_commit_group(self, op: Op) -> None:
        self.lines.append("  " + self._call(op, "void", "llvm.nvvm.cp.async.commit.group", "", ""))

    def nvvm_cp_async_wait_group(self, op: Op) -> None:
        groups = op.attrs["n"]
        assert isinstance(groups, Typed)
        self.lines.append("  " + self._call(op, "void", "llvm.nvvm.cp.async.wait.group", f"i32 {int(groups.value)}", "i32"))

    def memref_alloc(self, op: Op) -> None:
        """In the memory that the block's threads share."""
        t = op.result.type
        assert isinstance(t, MemRefType)
        self.define(op.result, f"getelementptr inbounds i8, ptr addrspacecast (ptr addrspace(3) @{SHARED} to ptr), i32 {self.shared_at}")
        self.shared_at += shared_size(t)

    def _refused(self, op: Op) -> None:
        raise CarrotError(f"'{op.name}' has no form on {self.target.name}", loc=op.loc, note="strings and their like are for CPUs: compile the model for host")

    def type(self, t: Type) -> str:
        return sums_type(t) or super().type(t)

    def memref_extract_aligned_pointer_as_index(self, op: Op) -> None:
        """In the space of shared memory, which is what products of warpgroups take."""
        t = op.operands[0].type
        if not (isinstance(t, MemRefType) and t.shared):
            self._refused(op)
        there = self.temp(f"addrspacecast ptr {self(op.operands[0])} to ptr addrspace(3)")
        self.define(op.result, f"ptrtoint ptr addrspace(3) {there} to i32")

    def llvm_mlir_zero(self, op: Op) -> None:
        self.names[op.result] = "zeroinitializer"

    nvvm_wgmma_mma_async, llvm_inline_asm = mma_async, wait_for_sums
    nvvm_wgmma_fence_aligned = nvvm_wgmma_commit_group_sync_aligned = nvvm_wgmma_wait_group_sync_aligned = nvvm_fence_proxy = statement

    llvm_inttoptr = llvm_load = vector_gather = func_call = _refused


# -- main


def plan(module: Module, card: dict[str, Any]) -> dict[str, Any]:
    """What a host does for a call. All sizes are dims: numbers, or expressions of the `symbols`, of which the first one is the rows where there are rows.

    launches: in this order, each {kernel, blocks, threads, shared: bytes of dynamic shared memory, args, and from_rows or below: only if there are at least so many rows, or
    less}. An argument is {input: i}, {output: i}, {scratch: at} (an address in the scratch buffer) or {size: d}, an int32. scratch: bytes that the scratch buffer has. weights: the global that holds them.
    max_rows: of one call; a larger one is cut. Or, where rows depend on each other or there are none: limits, sizes that may be at most `most`.
    """
    if "refuses" in card and "symbols" not in card:
        raise CarrotError("a model that has no answer for some rows has no form on a GPU yet", note="as an encoder with handle_unknown='error' does: compile it for host")
    main = module.main.body
    n_in, names = len(card["inputs"]), list(module.main.attrs["symbols"])
    *tensors_of, scratch = main.args[: -len(names)]
    known: dict[Value, Dim] = dict(zip(main.args[-len(names) :], names, strict=True))
    place: dict[Value, dict[str, Any]] = {v: {"size": name} for v, name in known.items()}
    for i, v in enumerate(tensors_of):
        place[v] = {"input": i} if i < n_in else {"output": i - n_in}
    rows: Dim = 1 if module.attrs.get("whole") else names[0]
    items = [*names, *(dims.mul(rows, dims.product(shape)) for _, shape in (*tensors(module, card, "inputs"), *tensors(module, card, "outputs")))]
    launches: list[dict[str, Any]] = []
    for op in main.ops:
        if op.name in ("memref.view", "memref.reinterpret_cast"):
            t, free = op.result.type, [value_dim(v, known) for v in op.operands[1 + (op.name == "memref.view") :]]
            at = value_dim(op.operands[1], known) if op.name == "memref.view" else None
            assert isinstance(t, MemRefType) and None not in free and (op.operands[0] is scratch and at is not None) == (op.name == "memref.view")
            place[op.result] = place[op.operands[0]] if at is None else {"scratch": at}
            items.append(dims.product([*(d for d in t.shape if d is not None), *free]))  # type: ignore[list-item]
        elif op.name == "func.call":
            func = module.funcs[str(op.attrs["callee"])]
            launch = {key: value for key, value in func.attrs["launch"].items() if key in ("threads", "from_rows", "below")}
            columns, threads = func.attrs["launch"].get("columns", 1), func.attrs["launch"]["items"]
            items.append(dims.mul(threads, columns))
            blocks = dims.mul(columns, dims.ceildiv(threads, func.attrs["launch"]["per_block"]))
            launches.append({"kernel": kernel_symbol(module, func), **launch, "blocks": blocks, "shared": shared_bytes(func), "args": [place[v] for v in op.operands]})
        elif op.name not in _OF_SIZES:
            raise CarrotError(f"what becomes '{op.name}' between kernels has no form on a GPU yet", loc=op.loc, note="loops and branches over whole tensors are for CPUs: compile the model for host")
    return {"launches": launches, "scratch": module.attrs["arena"], "symbols": names, **_most(module, items)}


_OF_SIZES = ("arith.constant", "arith.muli", "arith.addi", "arith.subi", "arith.divsi", "arith.remsi", "arith.cmpi", "arith.select", "arith.andi", "arith.xori", "func.return")


def _most(module: Module, items: Sequence[Dim]) -> dict[str, Any]:
    """How large a call may be of which these are numbers of elements and threads."""
    fixed = max((d for d in items if isinstance(d, int)), default=0)
    if not module.attrs.get("whole"):  # then all are multiples of the rows
        fixed = max(dims.evaluate(d, {name: 1 for name in dims.symbols(d)}) for d in items)
    if fixed > MOST_ITEMS:
        raise CarrotError(f"a tensor of {fixed} elements for one row: on a GPU there may be {MOST_ITEMS}", note="smaller fixed dims, or compile the model for host")
    if not module.attrs.get("whole"):
        return {"max_rows": 1 if module.attrs["row_block"] == 1 else MOST_ITEMS // fixed}
    limits: dict[Dim, int] = {}
    for d in items:
        if isinstance(d, str):
            form, factor = dims.quotient(d, dims.content(d)), dims.content(d)
            assert form is not None
            limits[form] = max(limits.get(form, 0), factor)
    return {"limits": [dims.mul(form, factor) for form, factor in limits.items()], "most": MOST_ITEMS}


def tensors(module: Module, card: dict[str, Any], key: str) -> list[tuple[str, list[Dim]]]:
    """dtype and shape of each of the inputs or outputs, without the rows where these do not depend on each other. Sizes that are counted are as large as they can be. Behind such outputs come
    why the call was refused and the number in it, int64, and the numbers that are counted, int64."""
    most: dict[str, Dim] = module.main.attrs.get("counted", {})
    rows = module.main.attrs["symbols"][0]
    if module.attrs.get("whole"):
        found = [(t["dtype"], [*[rows] * t.get("batched", False), *(dims.most(d, most) for d in t["shape"])]) for t in card[key]]
    else:
        found = [(t["dtype"], [dims.most(d, most) for d in t["shape"] if d != rows]) for t in card[key]]
    if key == "outputs":
        found += [("i64", [2])] * ("refuses" in card) + [("i64", [len(most)])] * bool(most)
    return found


def ptx_text(compiled: Compiled, module: Module, card: dict[str, Any], weights: bool = True) -> str:
    """The PTX of all kernels. It begins with the plan as JSON in a comment; weights: the global holds them, else zeros, and the host copies them there."""
    check_intrinsics(compiled.llvm_ir, compiled.target)
    blob, text = compiled.blob, compiled.asm()
    found = plan(module, card)
    if blob.size:
        declared = re.compile(rf"^\.extern (\.global \.align {blob.align}) \.b8 {blob.symbol}\[{blob.size}\];$", re.M)
        if not declared.search(text):
            raise CarrotError("LLVM declares the weights in another way than expected", note="a bug in carrot: please report it with the model")
        data = np.frombuffer(b"".join(blob.parts()) + bytes(-blob.size % 8), np.uint64)
        values = f" = {{{','.join(map(hex, data.tolist()))}}}" if weights else ""
        text = declared.sub(lambda m: f".visible {m[1]} .b64 {blob.symbol}[{len(data)}]{values};", text)
        found["weights"] = {"symbol": blob.symbol, "bytes": blob.size}
    return f"// carrot: {json.dumps(found, sort_keys=True)}\n{text.lstrip()}"


__all__ = ["KernelText", "check_intrinsics", "emit", "kernel_symbol", "plan", "ptx_text", "shared_bytes", "tensors"]
