"""Code generators: optimised LLVM IR to machine code, by llvmlite's LLVM in this process or by programs of their own."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import llvmlite.binding as llvm

from carrot.backends import xtensa
from carrot.backends.cpu import cpu_features
from carrot.backends.elf import EITHER, VFP_ARGS, for_either_float_abi
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target

LLVM_VERSION = ".".join(map(str, llvm.llvm_version_info))
SPEED = {"0": 0, "1": 1, "2": 2, "3": 3, "s": 2, "z": 2}
EXTERNAL = {"xtensa": xtensa.Llc}  # architectures that llvmlite's LLVM was built without


class Generator(Protocol):
    """Optimised LLVM IR to machine code."""

    def asm(self, module: llvm.ModuleRef) -> str: ...

    def obj(self, module: llvm.ModuleRef) -> bytes: ...


@functools.cache
def initialize() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    llvm.initialize_native_asmparser()


def target_machine(target: Target, opt: str, far: bool = False) -> llvm.TargetMachine:
    """far: code that reaches symbols anywhere in the address space, for objects linked in memory."""
    initialize()
    far = far and target.arch in ("x86-64", "aarch64")
    try:
        t = llvm.Target.from_triple(target.triple)
    except RuntimeError:
        raise CarrotError(f"this LLVM ({LLVM_VERSION}) has no backend for {target.triple}", note=f"`--emit=ll` still works for {target.name}") from None
    pic, model = "pic" if target.hosted and not far else "static", "large" if far else "small"
    return t.create_target_machine(cpu=target.cpu, features=target.features, opt=max(min(SPEED[opt], 3), int(target.amx)), reloc=pic, codemodel=model, abiname=target.abi)


# LLVM 22.1.0 makes `vmovmskps %ymm19, %eax`, which has no encoding, of a mask and its move into a register; the CPU then reads ymm3
# (llvm/llvm-project#191304). As text it can be told; in an object it is a movmsk of registers, of which there are few.
_MOVMSK = re.compile(rb"(?:\xc5[\x78\x79\x7c\x7d\xf8\xf9\xfc\xfd]|\xc4[\x01\x21\x41\x61\x81\xa1\xc1\xe1][\x78\x79\x7c\x7d\xf8\xf9\xfc\xfd])[\x50\xd7][\xc0-\xff]")
_FEATURES = re.compile(r'("target-features"="[^"]*)"')
_UNENCODABLE = re.compile(r"\tv?p?movmsk\w+\s+%[xy]mm(?:1[6-9]|2\d|3[01])\b")


@dataclass(frozen=True, slots=True)
class InProcess:
    """llvmlite's own code generators. careful: one that uses no register beyond the sixteenth for vectors of less than 512 bits."""

    machine: llvm.TargetMachine
    careful: Callable[[], llvm.TargetMachine] | None = None

    def asm(self, module: llvm.ModuleRef) -> str:
        text = str(self.machine.emit_assembly(module))
        return str(self.careful().emit_assembly(_carefully(module))) if self.careful and _UNENCODABLE.search(text) else text

    def obj(self, module: llvm.ModuleRef) -> bytes:
        image = bytes(self.machine.emit_object(module))
        if self.careful and _MOVMSK.search(image) and _UNENCODABLE.search(str(self.machine.emit_assembly(module))):
            return bytes(self.careful().emit_object(_carefully(module)))
        return image


def _carefully(module: llvm.ModuleRef) -> llvm.ModuleRef:
    """With functions of features of their own as careful as the generator."""
    text = str(module)
    return llvm.parse_assembly(_FEATURES.sub(r'\1,-avx512vl"', text)) if _FEATURES.search(text) else module


class PointersOnly(InProcess):
    """Code for ARM in which no function takes or gives a float, so that callers of both float ABIs link with it."""

    def asm(self, module: llvm.ModuleRef) -> str:
        return super().asm(module).replace(f".eabi_attribute\t{VFP_ARGS}, 1", f".eabi_attribute\t{VFP_ARGS}, {EITHER}")

    def obj(self, module: llvm.ModuleRef) -> bytes:
        return for_either_float_abi(super().obj(module))


def generator(target: Target, opt: str, far: bool = False, best: Target | None = None) -> Generator:
    """best: for whose CPU some of the functions are."""
    if target.arch in EXTERNAL:
        return EXTERNAL[target.arch](target, opt)
    if target.arch == "arm" and not target.hosted:
        return PointersOnly(target_machine(target, opt))
    careful = replace(target, features=",".join(filter(None, [target.features, "-avx512vl"])))
    return InProcess(target_machine(target, opt, far), functools.partial(target_machine, careful, opt, far) if "avx512vl" in cpu_features(best or target) else None)


def data_layout(target: Target) -> str:
    return xtensa.DATA_LAYOUT if target.arch in EXTERNAL else str(target_machine(target, "0").target_data)


__all__ = ["EXTERNAL", "LLVM_VERSION", "SPEED", "Generator", "InProcess", "PointersOnly", "data_layout", "generator", "initialize", "target_machine"]
