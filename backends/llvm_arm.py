"""Loads of several words in one instruction of an Arm core, as LLVM IR from which LLVM makes one.

    %v1 = load float, ptr %p ...  ;  %v3 = call { float, float } asm "", "={s16},={s17},0,1"(float %v1, float %v2)
    %v4 = add i32 %a, 8  ;  %v5 = call i32 asm "", "=r,0,t"(i32 %v4, float %v2)

The assembly is empty (LLVM needs no assembler for that): it names registers, in which the loads come out next to each other, so that they become a vldm. An
address that comes out of it is no sum to LLVM, so that it becomes a part of the load in front of it (vldmia r1!, {s16, s17}).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from carrot.ir.core import Op
from carrot.ir.kernel import REGISTERS
from carrot.ir.types import VectorType

if TYPE_CHECKING:
    from carrot.backends.llvm_text import FunctionText


def loaded_together(f: FunctionText, op: Op) -> str:
    """Emit a load that is to be one instruction; the last of its numbers, as an operand. Empty: it is a load like others."""
    if REGISTERS in op.attrs:
        return _registers(f, op)
    words = [VectorType("i32", n) for n in (1, 2)]
    return _words(f, op, words.index(op.result.type) + 1) if f.target.dsp and op.result.type in words and op.attrs["alignment"] == 4 else ""


def _words(f: FunctionText, op: Op, n: int) -> str:
    """One or two i32. LLVM's scheduler tears two loads apart that could be one ldrd, and is early with one; not if they are volatile."""
    whole = f.temp(f"load volatile i{32 * n}, ptr {f(op.operands[0])}, align 4")
    words = f.define(op.result, f"bitcast i{32 * n} {whole} to <{n} x i32>")
    return f"i32 {f.temp(f'extractelement <{n} x i32> {words}, i32 {n - 1}')}"


def _registers(f: FunctionText, op: Op) -> str:
    """Floats in registers from the one on that the op names."""
    t, pointer, first = op.result.type, f(op.operands[0]), op.attrs[REGISTERS]
    assert isinstance(t, VectorType)
    places = [pointer, *(f.temp(f"getelementptr inbounds float, ptr {pointer}, {f.index} {i}") for i in range(1, t.lanes))]
    loaded = ", ".join([f"float {f.temp(f'load float, ptr {p}, align 4')}" for p in places])
    names = ",".join([f"={{s{first + i}}}" for i in range(t.lanes)] + [str(i) for i in range(t.lanes)])
    several = t.lanes > 1
    kind = f"{{ {', '.join(['float'] * t.lanes)} }}" if several else "float"
    placed = f.temp(f'call {kind} asm "", "{names}"({loaded})')
    vector, one = "poison", placed
    for i in range(t.lanes):
        one = f.temp(f"extractvalue {kind} {placed}, {i}") if several else placed
        vector = f.temp(f"insertelement {f.type(t)} {vector}, float {one}, i32 {i}")
    f.names[op.result] = vector
    return f"float {one}"


def moved(f: FunctionText, op: Op, last: str) -> None:
    """The address behind what was loaded together, the last of which is given: the sum comes after the load."""
    a, b = map(f, op.operands)
    f.define(op.result, f'call {f.index} asm "", "=r,0,{"t" if last.startswith("float") else "r"}"({f.index} {f.temp(f"add {f.index} {a}, {b}")}, {last})')


__all__ = ["loaded_together", "moved"]
