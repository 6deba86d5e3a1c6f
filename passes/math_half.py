"""float16 and bfloat16 by integer operations, for CPUs that do not convert them: LLVM would call functions of a C library that the binary does not have.

    %y = arith.addf %a, %b : f16        =>        narrowed(widened(%a) + widened(%b))

Every operation is done in float32 and rounded once more, as compilers for such CPUs do. Scalars and vectors alike. bfloat16 is the upper half of a
float32, on every target; a float64 becomes one by way of float32, as in other libraries.
"""

from __future__ import annotations

from typing import Any

from carrot.ir import kernel as k
from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Op

THROUGH_F32 = {f"arith.{n}" for n in ("addf", "subf", "mulf", "divf", "negf", "cmpf", "sitofp", "uitofp", "fptosi", "fptoui")} | {"math.absf", "math.fma", "math.sqrt"}
INFINITE = 0x7C00  # the exponent of float16's infinity and NaN


def widened(b: KernelBuilder, x: Expr) -> Expr:
    """float16 to float32, exactly: the exponent is moved by a multiplication, which also makes normal numbers of subnormal ones."""
    bits = b.cast(b.bitcast(x, "u16"), "u32")
    magnitude = (bits & 0x7FFF) << 13
    moved = b.bitcast(b.bitcast(magnitude, "f32") * 2.0**112, "u32")
    moved = b.select(magnitude >= INFINITE << 13, moved | 0x7F800000, moved)
    return b.bitcast(moved | ((bits & 0x8000) << 16), "f32")


def narrowed(b: KernelBuilder, x: Expr) -> Expr:
    """float32 to the nearest float16, half to even. Subnormal numbers are rounded by an addition that puts their last bit last."""
    word = b.bitcast(x, "u32")
    magnitude = word & 0x7FFFFFFF
    small = b.bitcast(b.bitcast(magnitude, "f32") + 0.5, "u32") - 0x3F000000
    normal = (magnitude + 0xFFF + ((magnitude >> 13) & 1) - (112 << 23)) >> 13
    out = b.select(magnitude < 113 << 23, small, normal)
    nan = ((magnitude >> 13) & 0x3FF) | (INFINITE | 0x200)
    out = b.select(magnitude >= 143 << 23, b.select(magnitude > 0x7F800000, nan, INFINITE), out)
    return b.bitcast(b.cast(out | ((word >> 16) & 0x8000), "u16"), "f16")


def odd(b: KernelBuilder, x: Expr) -> Expr:
    """float64 to float32, rounded to the neighbour with an odd last bit: rounding that once more to float16 is as if x had been rounded once."""
    near = b.cast(x, "f32")
    back, bits = b.cast(near, "f64"), b.bitcast(near, "i32")
    other = b.select(b.abs(back) > b.abs(x), bits - 1, bits + 1)
    moves = b.ne(back, x) & b.eq(bits & 1, 0) & b.eq(x, x)
    return b.bitcast(b.select(moves, other, bits), "f32")


def widened_bf16(b: KernelBuilder, x: Expr) -> Expr:
    """bfloat16 to float32, exactly."""
    return b.bitcast(b.cast(b.bitcast(x, "u16"), "u32") << 16, "f32")


def narrowed_bf16(b: KernelBuilder, x: Expr) -> Expr:
    return b.bitcast(bits_bf16(b, x), "bf16")


def bits_bf16(b: KernelBuilder, x: Expr) -> Expr:
    """float32 to the nearest bfloat16, half to even, as u16; a NaN keeps its upper bits and is quiet."""
    word = b.bitcast(x, "u32")
    near = (word + 0x7FFF + ((word >> 16) & 1)) >> 16
    return b.cast(b.select(b.isnan(x), (word >> 16) | 0x40, near), "u16")


WIDENED = {"f16": widened, "bf16": widened_bf16}
NARROWED = {"f16": narrowed, "bf16": narrowed_bf16}


def rule(op: Op, target: Any) -> Any:
    """How to write an operation on half floats otherwise, `(b, op) -> Expr`; None if it is an instruction."""
    types = [getattr(v.type, "dtype", "") for v in (*op.operands, *op.results)]
    half = next((t for t in types if t in NARROWED), "")
    if not half:
        return None
    if op.name == "arith.truncf" and types[0] == "f64":
        via: Any = odd if half == "f16" else lambda b, x: b.cast(x, "f32")
        return lambda b, op: b.cast(via(b, Expr(b, op.operands[0], "f64")), half)
    if half == "f16" and getattr(target, "f16", True):
        return None
    if op.name == "arith.truncf":
        return lambda b, op: NARROWED[half](b, Expr(b, op.operands[0], "f32"))
    if op.name == "arith.extf":
        return lambda b, op: b.cast(WIDENED[half](b, Expr(b, op.operands[0], half)), op.result.type.dtype)
    return through_f32 if op.name in THROUGH_F32 else None


def through_f32(b: KernelBuilder, op: Op) -> Expr:
    wide = [b.cast(Expr(b, v, v.type.dtype), "f32").value if v.type.dtype in NARROWED else v for v in op.operands]
    t = op.result.type
    out = b.op(op.name, wide, [k.with_dtype(t, "f32") if t.dtype in NARROWED else t], dict(op.attrs)).result
    return b.cast(Expr(b, out, "f32"), t.dtype) if t.dtype in NARROWED else Expr(b, out, t.dtype)
