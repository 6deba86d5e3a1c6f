"""The functions of a model on bare metal as LLVM IR, instead of the ABI:

    define void @m_score_f32(ptr %row, ptr %out, ptr %scratch) nounwind {
      call void @"k.main"(ptr %row, ptr %out, ptr %scratch, i32 1)
      ret void
    }
"""

from __future__ import annotations

import math
import re
from typing import Any

from carrot.backends.llvm_shared import symbol
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target


def score_suffix(card: dict[str, Any]) -> str:
    """On bare metal, the type of `<name>_score_*`; nothing if the model is run by `<name>_run`. Floats are float32 there."""
    if len(card["inputs"]) != 1 or len(card["outputs"]) != 1:
        return ""
    given, got = card["inputs"][0]["dtype"], card["outputs"][0]["dtype"]
    if given in ("f32", "f64"):
        return "f32" if got in ("f32", *NARROWED) else ""
    return given if given in ("i8", "u8", "i16") and got in _IR else ""


NARROWED = {"f64": "fptrunc", "i32": "sitofp", "i64": "sitofp"}  # results to float
STACK_ARENA = 1024  # an arena of up to this many bytes is on the stack, a bigger one is the caller's `scratch`


def callers_arena(card: dict[str, Any]) -> int:
    """Bytes of scratch that a bare-metal model is called with; of one that leaves sizes open those that it always takes."""
    arena = int(card["arena_bytes"])
    return arena if arena > STACK_ARENA or card["options"].get("io_in_arena") else 0


_IR = {"f32": "float", "f64": "double", "i8": "i8", "u8": "i8", "i16": "i16", "u16": "i16", "i32": "i32", "i64": "i64"}


def bare_text(module: Module, card: dict[str, Any], target: Target, attributes: str) -> str:
    """`void <name>_score_f32(const float *row, float *out[, void *scratch])`, or `<name>_run` for other models; with inputs and outputs in the arena
    `void <name>_run(void *scratch)`.

    The kernel's one row; float64 kernels convert on the stack. attributes: of the function.
    """
    index = f"i{target.pointer_bits}"
    name = card["name"]
    given = callers_arena(card)
    scratch = ", ptr %scratch" if given else ""
    align = 16 if target.vector_bits else stack_align(target)  # more than the stack's own alignment costs code
    prologue = "" if given else f"  %arena = alloca [{max(int(card['arena_bytes']), 1)} x i8], align {align}\n"
    arena_name = "%scratch" if given else "%arena"
    types = [i["dtype"] for i in card["inputs"]] + [o["dtype"] for o in card["outputs"]]
    n_in, n_out = len(card["inputs"]), len(card["outputs"])
    lines: list[str] = []
    args: list[str] = []
    if card["options"].get("io_in_arena"):
        for i, t in enumerate((*card["inputs"], *card["outputs"])):
            lines.append(f"  %t{i} = getelementptr inbounds i8, ptr %scratch, {index} {t['offset']}\n")
            args.append(f"ptr %t{i}")
        return f"define void @{name}_run(ptr %scratch) nounwind {attributes} {{\n{''.join(lines)}  call void @{symbol('main')}({', '.join(args)}, ptr %scratch, {index} 1)\n  ret void\n}}\n"
    if suffix := score_suffix(card):
        sizes = [math.prod(card["inputs"][0]["shape"]), math.prod(card["outputs"][0]["shape"])]
        body, epilogue, args = "", "", ["%row", "%out"]
        if types[0] == "f64":
            prologue += f"  %x = alloca [{sizes[0]} x double], align {stack_align(target)}\n"
            body = converted("xi", "%row", "float", "%x", "double", "fpext", sizes[0], index)
            args[0] = "%x"
        if types[1] != "f32" and suffix == "f32":
            prologue += f"  %y = alloca [{sizes[1]} x {_IR[types[1]]}], align {stack_align(target)}\n"
            epilogue = converted("yo", "%y", _IR[types[1]], "%out", "float", NARROWED[types[1]], sizes[1], index)
            args[1] = "%y"
        call = f"  call void @{symbol('main')}(ptr {args[0]}, ptr {args[1]}, ptr {arena_name}, {index} 1)\n"
        return f"define void @{name}_score_{suffix}(ptr %row, ptr %out{scratch}) nounwind {attributes} {{\n{prologue}{body}{call}{epilogue}  ret void\n}}\n"
    lines, args = pointers(n_in, n_out, index)
    call = f"  call void @{symbol('main')}({', '.join([*args, f'ptr {arena_name}', f'{index} 1'])})\n"
    return f"define void @{name}_run(ptr %in, ptr %out{scratch}) nounwind {attributes} {{\n{prologue}" + "\n".join(lines) + f"\n{call}  ret void\n}}\n"


def pointers(n_in: int, n_out: int, index: str) -> tuple[list[str], list[str]]:
    """The code that loads the tensors' addresses, and the arguments that they are."""
    lines, args = [], []
    for prefix, base, n in (("p", "%in", n_in), ("q", "%out", n_out)):
        for i in range(n):
            lines += [f"  %{prefix}{i}.a = getelementptr inbounds ptr, ptr {base}, {index} {i}", f"  %{prefix}{i} = load ptr, ptr %{prefix}{i}.a"]
            args.append(f"ptr %{prefix}{i}")
    return lines, args


def stack_align(target: Target) -> int:
    """What the stack of a small machine is aligned to. On AVR a byte: LLVM would take any other number for granted and not see to it."""
    return 1 if target.pointer_bits == 16 else 8


def placed(text: str, card: dict[str, Any], place: dict[str, str]) -> str:
    """Bare-metal code with the sections that the user wants for code, weights, and an arena that is then the object's own:

        define void @m_score_f32(ptr %row, ptr %out, ptr %scratch) nounwind section ".iram" {
        @c_w = private unnamed_addr constant [64 x i8] c"...", section ".psram", align 16
        @m_arena = global [4096 x i8] zeroinitializer, section ".bss.psram", align 64
    """
    if "code" in place:
        text = re.sub(r"^(define .*) \{$", rf'\1 section "{place["code"]}" {{', text, flags=re.M)
    if "weights" in place:
        text = re.sub(r"^(@c_.* constant .*), align (\d+)$", rf'\1, section "{place["weights"]}", align \2', text, flags=re.M)
    arena = callers_arena(card)
    if "arena" in place and "symbols" in card:
        raise CarrotError("place: how large the arena is depends on sizes that the model leaves open", note="bind them: --dim NAME=N; or leave arena out")
    if "arena" in place:
        if not arena:
            raise CarrotError(f"place: the model has no arena, its {card['arena_bytes']} bytes of scratch are on the stack", note="leave arena out")
        text += f'@{card["name"]}_arena = global [{arena} x i8] zeroinitializer, section "{place["arena"]}", align 64\n'
    return text


def converted(tag: str, src: str, src_type: str, dst: str, dst_type: str, how: str, n: int, index: str) -> str:
    """A loop that converts n elements."""
    return (
        f"  br label %{tag}.pre\n{tag}.pre:\n  br label %{tag}.h\n{tag}.h:\n  %{tag}.i = phi {index} [ 0, %{tag}.pre ], [ %{tag}.n, %{tag}.h ]\n"
        f"  %{tag}.s = getelementptr inbounds {src_type}, ptr {src}, {index} %{tag}.i\n  %{tag}.v = load {src_type}, ptr %{tag}.s\n"
        f"  %{tag}.c = {how} {src_type} %{tag}.v to {dst_type}\n  %{tag}.d = getelementptr inbounds {dst_type}, ptr {dst}, {index} %{tag}.i\n"
        f"  store {dst_type} %{tag}.c, ptr %{tag}.d\n  %{tag}.n = add nsw {index} %{tag}.i, 1\n"
        f"  %{tag}.t = icmp slt {index} %{tag}.n, {n}\n  br i1 %{tag}.t, label %{tag}.h, label %{tag}.e\n{tag}.e:\n"
    )
