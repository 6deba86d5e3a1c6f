"""Constants as LLVM IR: small ones are globals that LLVM may fold, weights are pieces of one.

    @net_weights = external hidden constant [4096 x i8], align 64
    @c_bias = private unnamed_addr constant [64 x i8] c"...", align 16

Weights of more than INLINE_BYTES live in one global that is only declared, and a section that holds a dummy: object.py defines the one in the
other after emission (LLVM must neither print nor hold nor fold 100 MB).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from carrot.ir.core import Module, Weight
from carrot.ir.target import Target

INLINE_BYTES = 1024  # smaller constants are plain constants, which LLVM may fold
ALIGN = 64  # of arrays, for cache lines and vectors
WORD_ALIGN = 8  # where there are none
SECTION = ".rodata.carrot"
FLASH_SECTION = ".progmem.data.carrot"  # where constants have an address space of their own


@dataclass(frozen=True, slots=True)
class Blob:
    """Where each big weight lives in the model's weights global. section: of the object that is to get them; empty: they go through LLVM."""

    symbol: str
    offsets: dict[str, int]
    arrays: list[tuple[int, np.ndarray]]
    size: int
    section: str = SECTION
    align: int = ALIGN

    def parts(self) -> Iterator[bytes | memoryview]:
        """The global's bytes, in pieces."""
        at = 0
        for offset, array in self.arrays:
            yield bytes(offset - at)
            yield np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
            at = offset + array.nbytes
        yield bytes(self.size - at)

    def text(self, target: Target) -> str:
        """The global in LLVM's language."""
        return f"@{self.symbol} = hidden{space_of(target)} constant [{self.size} x i8] {bytes_text(b''.join(self.parts()))}, align {self.align}\n"


def space_of(target: Target) -> str:
    return f" addrspace({target.constant_space})" if target.constant_space else ""


def weights_section(target: Target) -> str:
    """Which section of an object the big weights are attached to; empty: only ELF objects take them."""
    return "" if target.object_format != "elf" else FLASH_SECTION if target.constant_space else SECTION


def plan_blob(module: Module, symbol: str, section: str = SECTION, align: int = ALIGN) -> Blob:
    """Offsets, aligned, of the arrays that kernels read and that are too big to inline."""
    used = dict.fromkeys(str(op.attrs["name"]) for op in module.walk() if op.name == "memref.get_global")
    offsets: dict[str, int] = {}
    arrays: list[tuple[int, np.ndarray]] = []
    at = 0
    for key in used:
        array = module.array(Weight(key))
        if array.nbytes > INLINE_BYTES:
            offsets[key] = at
            arrays.append((at, array))
            at = -(-(at + array.nbytes) // align) * align
    return Blob(symbol, offsets, arrays, at, section, align)


def globals_text(module: Module, target: Target, blob: Blob) -> list[str]:
    """The definitions and declarations of what functions read by name."""
    out: list[str] = []
    space = space_of(target)
    if blob.size:
        out.append(f"@{blob.symbol} = external hidden{space} constant [{blob.size} x i8], align {blob.align}")
    if blob.size and blob.section:
        out.append(f'@carrot_anchor = private constant [{ALIGN} x i8] zeroinitializer, section "{blob.section}", align {blob.align}')
        out.append('@llvm.compiler.used = appending global [1 x ptr] [ptr @carrot_anchor], section "llvm.metadata"')
    small = dict.fromkeys(str(op.attrs["name"]) for op in module.walk() if op.name == "memref.get_global" and str(op.attrs["name"]) not in blob.offsets)
    for key in small:
        array = module.array(Weight(key))
        out.append(f"@c_{key} = private unnamed_addr{space} constant [{array.nbytes} x i8] {bytes_text(array.tobytes())}, align {16 if blob.align >= 16 else array.itemsize}")
    return out


def bytes_text(data: bytes) -> str:
    """An LLVM string constant: c"text\\00\\01"."""
    if data.isascii():
        return 'c"' + re.sub(r'[^ !#-\[\]-~]', lambda m: f"\\{ord(m[0]):02x}", data.decode()) + '"'
    return 'c"' + ("\\" + data.hex("\\") if data else "") + '"'


__all__ = ["ALIGN", "SECTION", "WORD_ALIGN", "Blob", "bytes_text", "globals_text", "plan_blob", "space_of", "weights_section"]
