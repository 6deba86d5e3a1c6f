"""Code generation for Xtensa (ESP32, S2, S3), which llvmlite's LLVM lacks: `llc` of Debian's llvm-22 gives assembly, `llvm-mc` its object.

LLVM 22 cannot select a choice between two constant floats, and places literal pools where the assembler refuses them; so the IR and
the assembly are changed on their way:

    %c = select i1 %p, float 1.0, float 2.0       %c.bits = select i1 %p, i32 1065353216, i32 1073741824
                                             ->   %c = bitcast i32 %c.bits to float

        .section .rodata.cst4,...                     .section .rodata.cst4,...
        .literal_position                    ->       .text
                                                      .p2align 2
                                                      .literal_position
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from typing import Any

from carrot.ir.errors import CarrotError
from carrot.ir.target import Target

DATA_LAYOUT = "e-m:e-p:32:32-i8:8:32-i16:16:32-i64:64-n32"
VERSIONS = ("22",)  # of LLVM: what the changes below are for
_NUMBER = r"(-?\d[-+.\w]*)"
_SELECT = re.compile(rf"^( *)(%[-\w.$]+|%\".*?\") = select (?:\w+ )*?i1 ([^,]+), float {_NUMBER}, float {_NUMBER}(.*)$", re.M)


@dataclass(frozen=True, slots=True)
class Llc:
    """A code generator in programs of their own. Raises CarrotError where they are missing or refuse the code.

    without: features that the core at hand lacks (an emulator's)."""

    target: Target
    opt: str
    without: tuple[str, ...] = ()

    def asm(self, module: Any) -> str:
        command = [_tool("llc"), f"-mtriple={self.target.triple}", *self._cpu(), f"-O{self.opt if self.opt in '0123' else 2}", "-filetype=asm", "-", "-o", "-"]
        return pools_fixed(_run(command, selects_fixed(str(module)).encode()).decode())

    def obj(self, module: Any) -> bytes:
        return self.assembled(self.asm(module))

    def assembled(self, asm: str) -> bytes:
        return _run([_tool("llvm-mc"), f"-triple={self.target.triple}", *self._cpu(), "-filetype=obj", "-", "-o", "-"], asm.encode())

    def _cpu(self) -> list[str]:
        features = [*filter(None, [self.target.features]), *(f"-{name}" for name in self.without)]
        return [f"-mcpu={self.target.cpu}", f"-mattr={','.join(features)}"]


def selects_fixed(llvm_ir: str) -> str:
    """Choices between two constant floats as choices between their bits. After the optimiser, which would undo it."""

    def bits(text: str) -> int:
        value = struct.unpack("<d", int(text, 16).to_bytes(8, "little"))[0] if text.startswith("0x") else float(text)
        return int.from_bytes(struct.pack("<f", value), "little")

    def fixed(m: re.Match[str]) -> str:
        name = f'{m[2][:-1]}.bits"' if m[2].endswith('"') else f"%bits.{m[2][1:]}"
        return f"{m[1]}{name} = select i1 {m[3]}, i32 {bits(m[4])}, i32 {bits(m[5])}{m[6]}\n{m[1]}{m[2]} = bitcast i32 {name} to float"

    return _SELECT.sub(fixed, llvm_ir)


def pools_fixed(asm: str) -> str:
    """Every literal pool aligned, and in the section of its function."""
    text = re.sub(r"^\s*\.cfi_.*\n", "", asm, flags=re.M)  # GNU's assembler refuses them
    text = text.replace("\t.literal_position", "\t.text\n\t.p2align 2\n\t.literal_position")
    return f'\t.section .literal,"ax",@progbits\n\t.p2align 2\n\t.text\n{text}'


def _tool(name: str) -> str:
    for version in VERSIONS:
        if path := shutil.which(f"{name}-{version}"):
            return path
    raise CarrotError(f"{name}-{VERSIONS[0]} is not installed; it generates the code for Xtensa", note="`apt install llvm-22` (Debian and Ubuntu: apt.llvm.org has it); --emit=ll works without")


def _run(command: list[str], text: bytes) -> bytes:
    done = subprocess.run(command, input=text, capture_output=True)
    if done.returncode:
        raise CarrotError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()[:500]}", note="a bug in carrot: please report it with the model")
    return done.stdout
