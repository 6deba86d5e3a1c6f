"""What a model takes on a chip, in bytes, known when it is compiled: flash and RAM from the object's sections, stack from its assembly.

Every frame is as long as the directives and instructions of its prologue say; the deepest chain of calls counts. There is no recursion,
no call through a pointer and no frame of variable size in what carrot emits:

        .save   {r4, lr}          4 + 4
        .pad    #40               40
        bl      k.tree_0          and what that takes
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from carrot.backends.bare_metal import callers_arena
from carrot.backends.elf import sections
from carrot.backends.object import Compiled
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target


@dataclass(frozen=True)
class Footprint:
    """Bytes. flash: code, constants and initial values; ram: variables of the object itself (none unless one asks for a place);
    arena: what the caller gives as scratch; stack: from the caller's frame on; helpers: routines of the C compiler's library that are called, and are not in flash."""

    flash: int
    ram: int
    arena: int
    stack: int
    helpers: tuple[str, ...]

    @property
    def all_ram(self) -> int:
        return self.ram + self.arena + self.stack


class Frames(NamedTuple):
    """How an architecture's assembly tells: (pattern, bytes of a match), their sum or the largest; what calls; bytes of a call itself, and of a routine of the C compiler's library."""

    parts: list[tuple[str, Callable[[re.Match[str]], int]]]
    total: Callable[[list[int]], int]
    calls: str
    call: int
    helper: int


def _registers(size: int) -> Callable[[re.Match[str]], int]:
    return lambda m: size * (m[1].count(",") + 1)


def _number(m: re.Match[str]) -> int:
    return int(m[1])


FRAMES = {
    "arm": Frames(
        [(r"\.save\s+\{(.*?)\}", _registers(4)), (r"\.vsave\s+\{(.*?)\}", _registers(8)), (r"\.pad\s+#(\d+)", _number), (r"\bbfc\s+r\d+, #0, #(\d)", lambda m: (1 << int(m[1])) - 8)],
        sum, r"^\s+(?:blx?|b|b\.w)\s+([A-Za-z_][\w.$]*)", 0, 96,
    ),
    "riscv32": Frames([(r"\.cfi_def_cfa_offset\s+(\d+)", _number)], lambda sizes: max(sizes, default=0), r"^\s+(?:call|tail)\s+([A-Za-z_][\w.$]*)", 0, 160),
    "xtensa": Frames([(r"^\s+entry\s+a1,\s*(\d+)", _number)], sum, r"^\s+\.literal\s+\S+,\s*([A-Za-z_][\w.$]*)", 0, 448),  # routines in C; libgcc's take less
    "avr": Frames(  # only behind `in`s: far variables are reached by moving Y there and back
        [
            (r"^\s+push\s+(r)", lambda m: 1), (r"^\s+in\s+r28, 61\n\s+in\s+r29, 62\n\s+sbiw\s+r28, (\d+)", _number),
            (r"^\s+in\s+r28, 61\n\s+in\s+r29, 62\n\s+subi\s+r28, (\d+)\n\s+sbci\s+r29, (\d+)", lambda m: int(m[1]) + 256 * int(m[2])),
        ],
        sum, r"^\s+r?(?:call|jmp)\s+([A-Za-z_][\w.$]*)", 2, 72,
    ),
}  # fmt: skip


def footprint(compiled: Compiled, card: dict[str, Any]) -> Footprint:
    """Of a bare-metal model. Raises CarrotError where its code generator is missing."""
    flash = ram = 0
    for s in sections(compiled.obj):
        data, bss = s.name.startswith((".data", ".sdata")), s.type == 8  # SHT_NOBITS
        flash += s.size if s.allocated and not bss else 0
        ram += s.size if s.allocated and (data or bss) else 0
    stack, helpers = _stack(compiled, compiled.target)
    return Footprint(flash, ram, callers_arena(card), stack, helpers)


def _stack(compiled: Compiled, target: Target) -> tuple[int, tuple[str, ...]]:
    """Of the deepest chain of calls from a function that others may call; and the routines that are not in the object."""
    how = FRAMES[target.arch]
    asm = compiled.asm(unwind=True)
    bodies, own = _functions(asm), {compiled.blob.symbol, *re.findall(r'^"?([^\s":]+)"?:', asm, re.M)}
    frame = {name: how.total([size(m) for pattern, size in how.parts for m in re.finditer(pattern, body, re.M)]) for name, body in bodies.items()}
    calls = {name: [callee for callee in dict.fromkeys(re.findall(how.calls, body, re.M)) if callee in bodies or callee not in own] for name, body in bodies.items()}
    helpers = sorted({callee for called in calls.values() for callee in called if callee not in bodies})
    deepest: dict[str, int] = dict.fromkeys(helpers, how.helper + how.call)

    def depth(name: str) -> int:
        if name not in deepest:
            deepest[name] = how.call + frame[name] + max((depth(callee) for callee in calls[name] if callee != name), default=0)
        return deepest[name]

    return max((depth(name) for name in bodies), default=0), tuple(helpers)


def _functions(asm: str) -> dict[str, str]:
    """The assembly of each function, with the constants in front of it."""
    starts = [(m[1], m.start()) for m in re.finditer(r'^\s*\.type\s+"?([^\s",]+)"?,\s*[@%]function', asm, re.M)]
    if not starts:
        raise CarrotError("the assembly has no functions", note="a bug in carrot")
    bounds = [0, *(at for _, at in starts[1:]), len(asm)]
    return {name: asm[bounds[i] : bounds[i + 1]] for i, (name, _) in enumerate(starts)}


def check_limits(found: Footprint, target: Target, largest: list[tuple[str, int]]) -> None:
    """Raise a CarrotError if the model does not fit the target; largest: the biggest arrays, which say what to shrink."""
    arrays = "; the largest arrays: " + ", ".join(f"{name} {size} bytes" for name, size in largest) if largest else ""
    if target.flash and found.flash > target.flash:
        raise CarrotError(f"the model needs {found.flash} bytes of flash, {target.name} has {target.flash}", note=f"a smaller model, --quantize=int8 or -Oz help{arrays}")
    if target.ram and found.all_ram > target.ram:
        raise CarrotError(
            f"the model needs {found.all_ram} bytes of RAM, {target.name} has {target.ram}", note=f"{found.arena} of scratch, {found.stack} of stack, {found.ram} of its own: --quantize=int8 takes about a quarter of the scratch"
        )
