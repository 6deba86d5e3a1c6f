"""The host's part of a model for GPUs: runtime/cuda.c over the constant `carrot_cuda_desc`, with the kernels as machine code (if there is) and PTX, and the weights.

    @carrot_cuda_desc = hidden constant %CudaDesc { ptr @g.0, ptr @g.1, ptr @g.2, ptr @m_weights, i64 522240, ptr @g.9, i32 2, ... }
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, NamedTuple

from carrot.backends.blob import Blob, bytes_text
from carrot.backends.nvptx import plan, tensors
from carrot.backends.object import Compiled, compile_text
from carrot.ir import dims
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim

KINDS = ("input", "output", "scratch", "size")  # of arguments, as cuda.c numbers them
MOST_ARGS = 256
DIM = "{ ptr, i64 }"
ARG = f"{{ i32, i32, {DIM} }}"
FRONT = "{ ptr, i64, i64, i64, ptr, ptr, ptr, ptr, i32, i32 }"
LAUNCH = f"{{ ptr, ptr, i32, i32, {DIM}, i64, i64, i32, i32 }}"
DESC = f"{{ ptr, ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, {DIM}, i64, ptr }}"


class Front(NamedTuple):
    """What the CPU does before the GPU: code, kernels, bytes of a row of what it reads and then of what it gives, and the places that runtime/cuda.c's Front has."""

    compiled: Compiled
    module: Module
    sizes: Sequence[int]
    to: Sequence[int]
    inputs: Sequence[int]
    outputs: Sequence[int]


def host_object(compiled: Compiled, module: Module, card: dict[str, Any], ptx: str, cubin: bytes | None, stub: str, host: Target, front: Front | None = None) -> Compiled:
    """The object to link with the model's own for the host. stub: the text of cuda.lp64.ll; compiled, module: of the GPU; ptx: without weights, cubin: of it."""
    found, blob = plan(module, card), compiled.blob
    blob = Blob(f"{blob.symbol}_host", {}, blob.arrays, blob.size)
    lines = _globals(blob)
    names = found["symbols"]

    @functools.cache
    def dim(d: Dim) -> str:
        code = dims.program(d, names)
        return f"{DIM} {{ ptr {_constant(lines, 'i64', len(code), '[' + ', '.join(f'i64 {c}' for c in code) + ']')}, i64 {len(code)} }}"

    def array(type_: str, items: list[str]) -> str:
        return f"ptr {_constant(lines, type_, len(items), '[' + ', '.join(items) + ']')}"

    image = _constant(lines, "i8", len(data := ptx.encode() + b"\0"), bytes_text(data), 64)
    code = _constant(lines, "i8", len(cubin), bytes_text(cubin), 64) if cubin else "null"
    launches = []
    for launch in found["launches"]:
        if len(launch["args"]) > MOST_ARGS:
            raise CarrotError(f"a kernel of {len(launch['args'])} buffers: a launch takes {MOST_ARGS}", note="a bug in carrot: please report it with the model")
        args = [f"{ARG} {{ i32 {_kind(a)}, i32 {a.get('input', a.get('output', 0))}, {dim(a.get('scratch', a.get('size', 0)))} }}" for a in launch["args"]]
        launches.append(
            f"{LAUNCH} {{ ptr {_text(lines, launch['kernel'])}, {array(ARG, args)}, i32 {len(args)}, i32 {launch['threads']}, {dim(launch['blocks'])}, "
            f"i64 {launch.get('from_rows', 0)}, i64 {launch.get('below', 2**63 - 1)}, i32 {launch['shared']}, i32 0 }}"
        )
    sides = [tensors(module, card, key) for key in ("inputs", "outputs")]
    sizes = [dim(dims.mul(DTYPES[dtype].bytes, dims.product(shape))) for side in sides for dtype, shape in side]
    limits = [dim(d) for d in found.get("limits", ())]
    values = [
        f"ptr {code}", f"ptr {image}", f"ptr {_text(lines, compiled.blob.symbol) if blob.size else 'null'}", f"ptr {'@' + blob.symbol if blob.size else 'null'}", f"i64 {blob.size}",
        array(LAUNCH, launches), f"i32 {len(launches)}", f"i32 {len(sides[0])}", f"i32 {len(sides[1])}", f"i32 {int('limits' in found)}", f"i32 {len(limits)}", f"i32 {len(names)}",
        array(DIM, sizes), array(DIM, limits), dim(found["scratch"]), f"i64 {found.get('max_rows', found.get('most'))}", f"ptr {_front(lines, front) if front else 'null'}",
    ]  # fmt: skip
    desc = f"@carrot_cuda_desc = hidden constant {DESC} {{ {', '.join(values)} }}"
    return compile_text("\n".join([*lines, stub.replace("@carrot_cuda_desc = external hidden", "; @carrot_cuda_desc = external hidden"), desc]) + "\n", host, "1", blob)


def _front(lines: list[str], front: Front) -> str:
    lines.append("declare hidden void @carrot_front(ptr, ptr, ptr, i64)")
    sizes = (f"i64 {front.module.attrs[key]}" for key in ("row_block", "arena_bytes", "arena_per_row"))
    places = [f"ptr {_constant(lines, t, len(found), '[' + ', '.join(f'{t} {n}' for n in found) + ']')}" for t, found in (("i64", front.sizes), ("i32", front.to), ("i32", front.inputs), ("i32", front.outputs))]
    return _constant(lines, FRONT, 1, f"[{FRONT} {{ ptr @carrot_front, {', '.join([*sizes, *places])}, i32 {len(front.sizes) - len(front.to)}, i32 {len(front.to)} }}]")


def _globals(blob: Blob) -> list[str]:
    """The weights, declared, and the section that they are attached to."""
    if not blob.size:
        return []
    return [
        f"@{blob.symbol} = external hidden constant [{blob.size} x i8], align {blob.align}",
        f'@carrot_gpu_anchor = private constant [{blob.align} x i8] zeroinitializer, section "{blob.section}", align {blob.align}',
        '@llvm.compiler.used = appending global [1 x ptr] [ptr @carrot_gpu_anchor], section "llvm.metadata"',
    ]


def _constant(lines: list[str], type_: str, n: int, text: str, align: int = 8) -> str:
    name = f"@g.{len(lines)}"
    lines.append(f"{name} = private unnamed_addr constant [{n} x {type_}] {text}, align {align}")
    return name


def _text(lines: list[str], text: str) -> str:
    data = text.encode() + b"\0"
    return _constant(lines, "i8", len(data), bytes_text(data), 1)


def _kind(arg: dict[str, Any]) -> int:
    return next(i for i, kind in enumerate(KINDS) if kind in arg)


__all__ = ["Front", "host_object"]
