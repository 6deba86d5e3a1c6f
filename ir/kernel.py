"""Kernel-level ops: MLIR's own arith, math, scf, memref, vector and func, with the subset of their rules that carrot uses.

Everything here parses and verifies in the real mlir-opt. Pure ops carry numpy semantics; loops, buffers and calls are
interpreted by evaluator.py.
"""

from __future__ import annotations

import ctypes
import functools
import math
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op, Typed, Value
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, I1, SUMS, MemRefType, ScalarType, Type, VectorType

CMPF = {"oeq": 1, "ogt": 2, "oge": 3, "olt": 4, "ole": 5, "one": 6, "ord": 7, "ueq": 8, "ugt": 9, "uge": 10, "ult": 11, "ule": 12, "une": 13, "uno": 14}
CMPI = {"eq": 0, "ne": 1, "slt": 2, "sle": 3, "sgt": 4, "sge": 5, "ult": 6, "ule": 7, "ugt": 8, "uge": 9}
CMPF_NAMES = {v: k for k, v in CMPF.items()}
CMPI_NAMES = {v: k for k, v in CMPI.items()}
DISJOINT = "carrot.disjoint"  # of a * n + i: i is in 0..n - 1, as in MLIR's affine.linearize_index
OVERLAPS = "carrot.overlaps"  # of where a tile is: it may store other bits where it overlaps its neighbour, so the order matters
REGISTERS = "carrot.registers"  # of an llvm.load: the first of the FPU's registers that its lanes are to be in
MOVED = "carrot.moved"  # of a sum: the address behind what was loaded into registers
SHARE = "carrot.share"  # of an exp: its operand is at most 0, and what is next to nothing beside 1 may be 0
DIM = "carrot.dim"  # of what is computed from sizes: the dim that it is, where the op does not say it
MATRICES: dict[Type, int] = {ScalarType("i32x2"): 2, ScalarType("i32x4"): 4}  # what nvgpu.ldmatrix gives, a word of each
LOADS = {"memref.load": 0, "vector.load": 0, "amx.tile_load": 0}  # which operand is the memref; its indices follow
STORES = {"memref.store": 1, "vector.store": 1, "amx.tile_store": 0}
PARALLEL = "carrot.parallel"  # of a loop: where two iterations store at one place, they store the same bits


def element(t: Type) -> str:
    """The dtype of a scalar or of a vector's lanes."""
    return t.dtype


def with_dtype(t: Type, dtype: str) -> Type:
    return VectorType(dtype, t.lanes) if isinstance(t, VectorType) else ScalarType(dtype)


def constant_value(op: Op) -> int | float | bool:
    """The number of an `arith.constant`."""
    a = op.attrs["value"]
    return a.value if isinstance(a, Typed) else a


def is_number(v: Value) -> bool:
    """Whether a value is known, in every lane the same, and not NaN."""
    if v.op is not None and v.op.name == "vector.broadcast":
        return is_number(v.op.operands[0])
    return v.op is not None and v.op.name == "arith.constant" and constant_value(v.op) == constant_value(v.op)


def index_of(v: Value) -> int | None:
    """The number that an index is, if it is constant."""
    return int(constant_value(v.op)) if v.op is not None and v.op.name == "arith.constant" else None


def root(v: Value) -> Value:
    """The buffer that a memref is a view of."""
    while v.op is not None and v.op.name in ("memref.reinterpret_cast", "memref.view"):
        v = v.op.operands[0]
    return v


def stored_to(ops: Iterable[Op]) -> set[Value]:
    """The buffers that ops store to, themselves or inside, through views too."""
    return {root(inner.operands[STORES[inner.name]]) for op in ops for inner in op.walk() if inner.name in STORES}


def private_memory(buffers: Iterable[Value]) -> list[int]:
    """Where each of the buffers that a thread has for itself begins, and the bytes of all."""
    out = [0]
    for v in buffers:
        assert isinstance(v.type, MemRefType)
        out.append(out[-1] + -(-math.prod(v.type.shape) * DTYPES[v.type.dtype].bytes // 64) * 64)  # type: ignore[arg-type]
    return out


def _check(ok: bool, op: Op, message: str) -> None:
    if not ok:
        types = ", ".join(str(v.type) for v in op.operands)
        raise VerifyError(f"'{op.name}' {message}; operands: {types}", loc=op.loc)


def _same(op: Op, _m: Module) -> list[Type]:
    operands = op.operands
    _check(bool(operands), op, "needs operands of one type")
    t = operands[0].type
    for v in operands:
        if v.type is not t and v.type != t:
            _check(False, op, "needs operands of one type")
    return [t]


def _same_float(op: Op, m: Module) -> list[Type]:
    out = _same(op, m)
    _check(DTYPES[out[0].dtype].kind == "f", op, "needs floats")
    return out


def _same_int(op: Op, m: Module) -> list[Type]:
    out = _same(op, m)
    _check(DTYPES[out[0].dtype].kind != "f", op, "needs integers")
    return out


def _stated(op: Op, _m: Module) -> list[Type]:
    return [r.type for r in op.results]


def _cast(op: Op, _m: Module) -> list[Type]:
    _check(len(op.operands) == 1 and len(op.results) == 1, op, "has one operand and one result")
    a, r = op.operands[0].type, op.results[0].type
    _check(isinstance(a, VectorType) == isinstance(r, VectorType), op, f"cannot give {r}")
    return [r]


def _compare(op: Op, m: Module) -> list[Type]:
    return [with_dtype(_same(op, m)[0], "i1")]


def _select(op: Op, _m: Module) -> list[Type]:
    c, a, b = (v.type for v in op.operands)
    _check(element(c) == "i1" and a == b, op, "needs an i1 and two values of one type")
    return [a]


def _load(op: Op, _m: Module) -> list[Type]:
    t = op.operands[0].type
    if not isinstance(t, MemRefType) or len(op.operands) != 1 + t.rank:
        raise VerifyError(f"'{op.name}' needs a memref and one index per dim", loc=op.loc)
    return [ScalarType(t.dtype)]


def _store(op: Op, _m: Module) -> list[Type]:
    t = op.operands[1].type
    if not isinstance(t, MemRefType) or len(op.operands) != 2 + t.rank:
        raise VerifyError(f"'{op.name}' needs a value, a memref and one index per dim", loc=op.loc)
    _check(element(op.operands[0].type) == t.dtype, op, f"stores another type than {t}")
    return []


def _prefetch(op: Op, _m: Module) -> list[Type]:
    """Of an element that need not be there."""
    t = op.operands[0].type
    _check(isinstance(t, MemRefType) and len(op.operands) == 1 + t.rank, op, "needs a memref and one index per dim")
    return []


def _address(op: Op, _m: Module) -> list[Type]:
    _check(len(op.operands) == 1 and isinstance(op.operands[0].type, MemRefType), op, "needs a memref")
    return [ScalarType("index")]


def _pointer(op: Op, _m: Module) -> list[Type]:
    _check([v.type for v in op.operands] == [ScalarType("i64")], op, "needs an i64")
    return [ScalarType("ptr")]


def _load_pointer(op: Op, _m: Module) -> list[Type]:
    _check([v.type for v in op.operands] == [ScalarType("ptr")] and isinstance(op.results[0].type, (ScalarType, VectorType)), op, "needs a pointer and gives a number or a vector")
    return [op.results[0].type]


def _eval_load(op: Op, _m: Module, at: Any) -> Any:
    """The interpreter's memory is this process's."""
    shape = _lanes(op)
    data = np.frombuffer(ctypes.string_at(int(at), np.dtype(_np(op)).itemsize * math.prod(shape)), _np(op))
    return data if shape else data[0]


def _bits(t: Type) -> int:
    return DTYPES[t.dtype].bits * (t.lanes if isinstance(t, VectorType) else 1)


def _recast(op: Op, _m: Module) -> list[Type]:
    a, r = op.operands[0].type, op.results[0].type
    _check(isinstance(a, VectorType) and isinstance(r, VectorType) and _bits(a) == _bits(r), op, f"cannot give {r}")
    return [r]


def _gather(op: Op, _m: Module) -> list[Type]:
    t, (at, mask, rest) = op.operands[0].type, [v.type for v in op.operands[-3:]]
    r = op.results[0].type
    fine = isinstance(t, MemRefType) and len(op.operands) == 4 + t.rank and rest == r and with_dtype(r, t.dtype) == r
    _check(fine and with_dtype(at, "i32") == at and mask == with_dtype(r, "i1") == with_dtype(at, "i1"), op, "needs a memref, its indices, an i32 per lane, a mask and a vector")
    return [r]


def _shuffle(op: Op, _m: Module) -> list[Type]:
    a, lanes = op.operands[0].type, op.attrs["mask"]
    fine = isinstance(a, VectorType) and a == op.operands[1].type and min(lanes, default=0) >= 0 and max(lanes, default=0) < 2 * a.lanes
    _check(fine, op, f"cannot take the lanes {list(lanes)}")
    return [VectorType(a.dtype, len(lanes))]


def _elements(op: Op, _m: Module) -> list[Type]:
    return [VectorType(element(_same(op, _m)[0]), len(op.operands))]


def _extract(op: Op, _m: Module) -> list[Type]:
    a, at = op.operands[0].type, op.attrs["static_position"]
    if a in MATRICES:
        _check(len(at) == 2 and 0 <= at[0] < MATRICES[a] and at[1] == 0, op, f"has no matrix {list(at)}")
        return [ScalarType("i32")]
    _check(isinstance(a, VectorType) and len(at) == 1 and 0 <= at[0] < a.lanes, op, f"has no lane {list(at)}")
    return [ScalarType(a.dtype)]


def _view_bits(op: Op, _m: Module, x: Any) -> Any:
    """The bits of x as lanes of the result's type; booleans are single bits."""
    data = np.packbits(x, bitorder="little") if x.dtype == bool else np.ascontiguousarray(x).view(np.uint8)
    return np.unpackbits(data, bitorder="little").astype(bool) if _np(op) == "bool" else data.view(_np(op))


def _unsigned(a: Any) -> Any:
    a = np.asarray(a)
    return a.view(f"u{a.dtype.itemsize}") if a.dtype.kind == "i" else a


def _to_int(op: Op, x: Any) -> Any:
    """Float to integer towards zero; out of range wraps here, is undefined in LLVM: rules clamp first."""
    return np.trunc(np.nan_to_num(np.asarray(x), posinf=0, neginf=0)).astype(_np(op))


def _np(op: Op) -> str:
    return DTYPES[op.results[0].type.dtype].numpy


def _shift(fn: Callable[..., Any], logical: bool = False) -> Callable[..., Any]:
    def shift(a: Any, b: Any) -> Any:
        a = np.asarray(a)
        bits = a.dtype.itemsize * 8
        b = np.asarray(b) % bits
        return fn(_unsigned(a), b.astype(_unsigned(a).dtype)).view(a.dtype) if logical else fn(a, b).astype(a.dtype)

    return shift


def _signed_div(a: Any, b: Any) -> Any:
    a, b = np.asarray(a), np.asarray(b)
    q = np.abs(a) // np.where(b == 0, 1, np.abs(b))
    return (np.sign(a) * np.sign(b) * q).astype(a.dtype)


_FLOAT: dict[str, Callable[..., Any]] = {
    "arith.addf": np.add, "arith.subf": np.subtract, "arith.mulf": np.multiply, "arith.divf": np.divide, "arith.negf": np.negative,
    "math.absf": np.abs, "math.sqrt": np.sqrt, "math.exp": np.exp, "math.exp2": np.exp2, "math.expm1": np.expm1, "math.log": np.log,
    "math.log2": np.log2, "math.log10": np.log10, "math.log1p": np.log1p, "math.tanh": np.tanh, "math.sin": np.sin, "math.cos": np.cos,
    "math.tan": np.tan, "math.sinh": np.sinh, "math.cosh": np.cosh, "math.asin": np.arcsin, "math.acos": np.arccos, "math.atan": np.arctan,
    "math.asinh": np.arcsinh, "math.acosh": np.arccosh, "math.atanh": np.arctanh, "math.floor": np.floor, "math.ceil": np.ceil,
    "math.trunc": np.trunc, "math.roundeven": np.rint, "math.powf": np.power, "math.atan2": np.arctan2, "math.copysign": np.copysign,
    "math.cbrt": np.cbrt,
    "math.erf": lambda x: np.vectorize(math.erf, otypes=[np.float64])(np.asarray(x)).astype(np.asarray(x).dtype),
}  # fmt: skip
_INT: dict[str, Callable[..., Any]] = {
    "arith.addi": np.add, "arith.subi": np.subtract, "arith.muli": np.multiply, "arith.divsi": _signed_div,
    "arith.andi": np.bitwise_and, "arith.ori": np.bitwise_or, "arith.xori": np.bitwise_xor,
    "arith.divui": lambda a, b: (_unsigned(a) // _unsigned(b)).view(np.asarray(a).dtype),
    "arith.remsi": lambda a, b: (np.asarray(a) - _signed_div(a, b) * b).astype(np.asarray(a).dtype),
    "arith.remui": lambda a, b: (_unsigned(a) % _unsigned(b)).view(np.asarray(a).dtype),
    "arith.shli": _shift(np.left_shift), "arith.shrsi": _shift(np.right_shift), "arith.shrui": _shift(np.right_shift, logical=True),
    "arith.minsi": np.minimum, "arith.maxsi": np.maximum,
    "math.ctpop": lambda a: np.bitwise_count(_unsigned(a)).astype(np.asarray(a).dtype),
}  # fmt: skip
_CASTS: dict[str, Callable[[Op, Any], Any]] = {
    "arith.extf": lambda op, x: np.asarray(x).astype(_np(op)),
    "arith.truncf": lambda op, x: np.asarray(x).astype(_np(op)),
    "arith.sitofp": lambda op, x: np.asarray(x).astype(_np(op)),
    "arith.uitofp": lambda op, x: _unsigned(x).astype(_np(op)),
    "arith.fptosi": _to_int,
    "arith.fptoui": lambda op, x: np.trunc(np.nan_to_num(np.asarray(x))).astype("u" + _np(op)).view(_np(op)),
    "arith.extsi": lambda op, x: (-np.asarray(x).astype(_np(op)) if np.asarray(x).dtype == bool else np.asarray(x).astype(_np(op))),
    "arith.extui": lambda op, x: _unsigned(x).astype(_np(op)),
    "arith.trunci": lambda op, x: (np.asarray(x) & 1).astype(bool) if _np(op) == "bool" else np.asarray(x).astype(_np(op)),
    "arith.index_cast": lambda op, x: np.asarray(x).astype(_np(op)),
    "arith.index_castui": lambda op, x: _unsigned(x).astype(_np(op)),
    "arith.bitcast": lambda op, x: np.asarray(x).view(_np(op)),
}
_CMP: dict[str, Callable[[Any, Any], Any]] = {
    "eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal,
}  # fmt: skip


def compare_floats(predicate: str, a: Any, b: Any) -> Any:
    unordered = np.isnan(a) | np.isnan(b)
    if predicate in ("ord", "uno"):
        return unordered if predicate == "uno" else ~unordered
    out = _CMP[predicate[1:]](a, b)
    return (out & ~unordered) if predicate[0] == "o" else (out | unordered)


def compare_ints(predicate: str, a: Any, b: Any) -> Any:
    if predicate[0] == "u":
        a, b = _unsigned(a), _unsigned(b)
    return _CMP[predicate if predicate in ("eq", "ne") else predicate[1:]](a, b)


def _register() -> None:
    define = functools.partial(REGISTRY.define, where=__file__)

    def pure(fn: Callable[..., Any]) -> Callable[..., Any]:
        return lambda _o, _m, *a: fn(*a)

    for name, fn in _FLOAT.items():
        define(name, _same_float, pure(fn), traits=("kernel",))
    for name, fn in _INT.items():
        define(name, _same_int, pure(fn), traits=("kernel",))
    for name, cast in _CASTS.items():
        define(name, _cast, lambda o, _m, x, cast=cast: cast(o, x), traits=("kernel",))
    define("math.fma", _same_float, pure(_fma), traits=("kernel",))
    define("arith.cmpf", _compare, lambda o, _m, a, b: compare_floats(CMPF_NAMES[o.attrs["predicate"]], a, b), traits=("kernel",))
    define("arith.cmpi", _compare, lambda o, _m, a, b: compare_ints(CMPI_NAMES[o.attrs["predicate"]], a, b), traits=("kernel",))
    define("arith.select", _select, pure(np.where), traits=("kernel",))
    define("arith.constant", _stated, lambda o, _m: np.full(_lanes(o), constant_value(o), _np(o)), traits=("kernel",))
    define("vector.broadcast", _stated, lambda o, _m, x: np.full(_lanes(o), x, _np(o)), traits=("kernel",))
    define("vector.bitcast", _recast, _view_bits, traits=("kernel",))
    define("vector.shuffle", _shuffle, lambda o, _m, a, b: np.concatenate([a, b])[list(o.attrs["mask"])], traits=("kernel",))
    define("vector.from_elements", _elements, lambda o, _m, *a: np.stack(a), traits=("kernel",))
    define("vector.extract", _extract, lambda o, _m, a: a[o.attrs["static_position"][0]], traits=("kernel",))
    define("vector.gather", _gather, traits=("kernel",))
    define("memref.load", _load, traits=("kernel",))
    define("memref.extract_aligned_pointer_as_index", _address, traits=("kernel",))
    define("llvm.call_intrinsic", _infer_intrinsic, lambda o, _m, *a: INTRINSICS[o.attrs["intrin"]][0](*a), traits=("kernel",))
    define("llvm.inline_asm", _infer_fence, lambda _o, _m, first, *_: first, traits=("kernel",))
    define("llvm.inttoptr", _pointer, pure(np.asarray), traits=("kernel",))
    define("llvm.load", _load_pointer, _eval_load, traits=("kernel",))
    define("memref.store", _store, traits=("kernel", "effect"))
    define("memref.prefetch", _prefetch, traits=("kernel", "effect"))
    for name in ("vector.load", "memref.alloc", "memref.alloca", "memref.get_global", "memref.view", "memref.reinterpret_cast"):
        define(name, _stated, traits=("kernel",))
    for name in ("vector.store", "scf.for", "scf.while", "scf.if", "func.call"):
        define(name, _stated, traits=("kernel", "effect"))
    for name in ("scf.yield", "scf.condition", "func.return"):
        define(name, _stated, traits=("kernel", "effect", "terminator"))


def _half(a: Any, high: bool) -> Any:
    """The lower or upper 16 bits of an int32, signed."""
    a = np.asarray(a, np.int64)
    return (((a >> 16 if high else a) & 0xFFFF) ^ 0x8000) - 0x8000


def _int32(a: Any) -> Any:
    return np.asarray(a, np.int64).astype(np.int32)


def _multiply_halves(*which: tuple[bool, bool]) -> Callable[..., Any]:
    return lambda a, b, c: _int32(sum(_half(a, p) * _half(b, q) for p, q in which) + np.asarray(c, np.int64))


def _rounded_to_int(x: Any) -> Any:
    x = np.asarray(x, np.float64)
    return np.clip(np.nan_to_num(np.rint(x), nan=0.0), INT32.min, INT32.max).astype(np.int32).view(np.float32)


def _dot_bytes(acc: Any, x: Any, w: Any) -> Any:
    return _int32(acc + (_unsigned(x).astype(np.int64) * w).reshape(-1, 4).sum(1))


def _dot_signed(acc: Any, x: Any, w: Any) -> Any:
    return _int32(acc + (x.astype(np.int64) * w).reshape(-1, 4).sum(1))


def _dot_bf16(acc: Any, x: Any, w: Any) -> Any:
    low, high = ((from_bf16(x.reshape(-1, 2)[:, k]) * from_bf16(w.reshape(-1, 2)[:, k])).astype(np.float32) for k in range(2))
    return acc + high + low


def _doubled_high(a: Any, b: Any) -> Any:
    high = (2 * np.asarray(a, np.int64) * b + (1 << 31)) >> 32
    return _int32(np.minimum(high, INT32.max))


def to_tf32(x: Any) -> Any:
    """float32 [...] rounded to 10 bits of fraction, ties away from zero, as int32: cvt.rna.tf32.f32."""
    x = np.asarray(x, np.float32)
    return np.where(np.isnan(x), np.int32(0x7FFFFFFF), ((x.view(np.int32) + np.isfinite(x) * np.int32(0x1000)) & ~np.int32(0x1FFF))).astype(np.int32)


def to_bf16(x: Any) -> Any:
    """float32 [...] rounded to bfloat16, ties to even, as uint16: cvt.rn.bf16.f32."""
    x = np.asarray(x, np.float32)
    bits = x.view(np.uint32).astype(np.uint64)
    return np.where(np.isnan(x), 0x7FFF, (bits + 0x7FFF + (bits >> np.uint64(16) & np.uint64(1))) >> np.uint64(16)).astype(np.uint16)


def from_bf16(bits: Any) -> Any:
    """float32 [...] of the bits of bfloat16 [...], 16 of an integer."""
    return (np.ascontiguousarray(bits).view(np.uint16).astype(np.uint32) << np.uint32(16)).view(np.float32)


def _bf16_pair(high: Any, low: Any) -> Any:
    return (to_bf16(high).astype(np.uint32) << np.uint32(16) | to_bf16(low)).view(np.int32)


INT32 = np.iinfo(np.int32)
X86_BF16 = "llvm.x86.avx512bf16."
TF32, BF16X2 = "llvm.nvvm.f2tf32.rna", "llvm.nvvm.ff2bf16x2.rn"
# Instructions that no other op stands for: what they compute, the types of their operands, that of the result.
# Arm C Language Extensions, 32-bit SIMD: halves of 16 bits; smlabt multiplies the bottom half of a by the top half of b. vcvtr: the bits of an int32.
# NVVM: a word for nvvm.mma.sync of a float32, and of two, of which the second one is the low half.
# Helium: vmlava adds the sum of 16 products of int8 to an int32, wrapped (the first three say: signed, not subtracted, not exchanged; 0); vqrdmulh, the upper half of a doubled product, rounded, saturated.
# NEON's sdot: acc[i] + the sum of four products of int8, wrapped; sqrdmulh as Helium's.
# x86's vpdpbusd: acc[i] + the sum of four products of uint8 with int8, wrapped. vdpbf16ps: acc[i] + two products of bfloat16, whose bits are int16; vcvtneps2bf16: float32 rounded to it; subnormals are 0.
W32, F32 = ScalarType("i32"), ScalarType("f32")
I8X16, I32X4 = VectorType("i8", 16), VectorType("i32", 4)
INTRINSICS: dict[str, tuple[Callable[..., Any], tuple[Type, ...], Type]] = {
    "llvm.arm.smlad": (_multiply_halves((False, False), (True, True)), (W32, W32, W32), W32),
    "llvm.arm.smlabt": (_multiply_halves((False, True)), (W32, W32, W32), W32),
    "llvm.arm.smlatb": (_multiply_halves((True, False)), (W32, W32, W32), W32),
    "llvm.arm.sxtb16": (lambda a: _int32(((_int32(a) << 24) >> 24) & 0xFFFF) | _int32((_int32(a) << 8) >> 24 << 16), (W32,), W32),
    "llvm.arm.ssat": (lambda a, n: np.clip(a, -(1 << int(n) - 1), (1 << int(n) - 1) - 1).astype(np.int32), (W32, W32), W32),
    "llvm.arm.qadd": (lambda a, b: np.clip(np.asarray(a, np.int64) + b, INT32.min, INT32.max).astype(np.int32), (W32, W32), W32),
    "llvm.arm.vcvtr.f32": (_rounded_to_int, (F32,), F32),
    "llvm.arm.mve.vmldava.v16i8": (lambda _u, _s, _x, acc, a, b: _int32(acc + (a.astype(np.int64) * b).sum()), (W32, W32, W32, W32, I8X16, I8X16), W32),
    "llvm.arm.mve.vqrdmulh.v4i32": (_doubled_high, (I32X4, I32X4), I32X4),
    **{f"llvm.x86.avx512.vpdpbusd.{32 * n}": (_dot_bytes, (VectorType("i32", n), VectorType("i8", 4 * n), VectorType("i8", 4 * n)), VectorType("i32", n)) for n in (4, 8, 16)},
    "llvm.aarch64.neon.sdot.v4i32.v16i8": (_dot_signed, (I32X4, I8X16, I8X16), I32X4),
    "llvm.aarch64.neon.sqrdmulh.v4i32": (_doubled_high, (I32X4, I32X4), I32X4),
    **{f"{X86_BF16}dpbf16ps.{32 * n}": (_dot_bf16, (VectorType("f32", n), VectorType("i16", 2 * n), VectorType("i16", 2 * n)), VectorType("f32", n)) for n in (4, 8, 16)},
    **{f"{X86_BF16}cvtneps2bf16.{32 * n}": (lambda x: to_bf16(x).view(np.int16), (VectorType("f32", n),), VectorType("i16", n)) for n in (8, 16)},
    TF32: (to_tf32, (F32,), W32),
    BF16X2: (_bf16_pair, (F32, F32), W32),
}  # fmt: skip


def _infer_intrinsic(op: Op, _m: Module) -> list[Type]:
    known = INTRINSICS.get(str(op.attrs.get("intrin")))
    if known is None:
        raise VerifyError(f"'{op.name}' knows no intrinsic {op.attrs.get('intrin')}", loc=op.loc)
    _check([v.type for v in op.operands] == [*known[1]], op, f"'{op.attrs['intrin']}' needs {', '.join(map(str, known[1]))}")
    return [known[2]]


def _infer_fence(op: Op, _m: Module) -> list[Type]:
    """Assembly that is empty: its first operand, an address, once the others are there. Or what waits for sums (warpgroup.py), which are its operands and its result."""
    if (sums := [r.type for r in op.results]) and isinstance(sums[0], ScalarType) and sums[0].dtype in SUMS:
        _check([v.type for v in op.operands] == [ScalarType("f32")] * SUMS[sums[0].dtype], op, "waits for sums")
        return sums
    _check(bool(op.operands) and op.operands[0].type == ScalarType("i64") and op.attrs.get("asm_string") == "", op, "assembly is to be empty, and of an address (i64)")
    return [op.operands[0].type]


def _lanes(op: Op) -> tuple[int, ...]:
    t = op.results[0].type
    return (t.lanes,) if isinstance(t, VectorType) else ()


def _fma(a: Any, b: Any, c: Any) -> Any:
    """Correctly rounded for float32 up to double rounding; float64 by exact rationals."""
    a = np.asarray(a)
    if a.dtype == np.float32:
        return (a.astype(np.float64) * b + c).astype(np.float32)
    from fractions import Fraction

    def one(x: float, y: float, z: float) -> float:
        if not (math.isfinite(x) and math.isfinite(y) and math.isfinite(z)):
            return x * y + z
        exact = Fraction(x) * Fraction(y) + Fraction(z)
        return float(exact) if exact else x * y + z

    return np.vectorize(one, otypes=[a.dtype])(a, b, c)


_register()
__all__ = ["CMPF", "CMPI", "I1", "INTRINSICS", "constant_value", "element", "index_of", "root", "stored_to", "with_dtype"]
