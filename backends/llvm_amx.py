"""Tiles as LLVM has them (x86_amx): it finds the registers, and writes their shapes into the CPU's configuration at the start of a function and clears it at the end.

%v9 = call x86_amx @llvm.x86.tileloadd64.internal(i16 16, i16 64, ptr %v8, i64 256)            # amx.tile_load
%v12 = call x86_amx @llvm.x86.tdpbf16ps.internal(i16 16, i16 64, i16 64, x86_amx %v3, x86_amx %v9, x86_amx %v11)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from carrot.ir.core import Op, Value
from carrot.ir.types import DTYPES, TileType

if TYPE_CHECKING:
    from carrot.backends.llvm_text import FunctionText

_NAMES = {
    "amx.tile_zero": "tilezero",
    "amx.tile_load": "tileloadd64",
    "amx.tile_store": "tilestored64",
    "amx.tile_mulf": "tdpbf16ps",
    "amx.tile_muli": "tdpbusd",
}


def _shape(v: Value) -> tuple[int, int]:
    """Rows, and bytes of each."""
    t = v.type
    assert isinstance(t, TileType)
    return t.rows, t.columns * DTYPES[t.dtype].bytes


def tile(f: FunctionText, op: Op) -> None:
    """Any op of amx.py."""
    name = f"llvm.x86.{_NAMES[op.name]}.internal"
    args: list[tuple[str, int | str]]
    if op.name == "amx.tile_zero":
        args = [("i16", n) for n in _shape(op.result)]
    elif op.name in ("amx.tile_mulf", "amx.tile_muli"):
        x, w, acc = op.operands
        args = [("i16", _shape(acc)[0]), ("i16", _shape(w)[1]), ("i16", _shape(x)[1])]
        args += [("x86_amx", f(v)) for v in (acc, x, w)]
    else:
        base, at, *given, stride = op.operands
        pointer, _ = f.address(base, [at], "")
        size, step = f.size(base.type.dtype), f(stride)
        pitch = int(step) * size if step.isdigit() else f.temp(f"mul nsw i64 {step}, {size}")
        args = [("i16", n) for n in _shape(given[0] if given else op.result)]
        args += [("ptr", pointer), ("i64", pitch), *(("x86_amx", f(v)) for v in given)]
    result = "x86_amx" if op.results else "void"
    f.declared.setdefault(name, f"declare {result} @{name}({', '.join(t for t, _ in args)})")
    call = f"call {result} @{name}({', '.join(f'{t} {v}' for t, v in args)})"
    if op.results:
        f.define(op.result, call)
    else:
        f.lines.append(f"  {call}")


__all__ = ["tile"]
