"""A model as source for the assembler of any GNU toolchain: what a package falls back to where its prebuilt library does not fit.

    #ifndef __XTENSA__
    #error "iris.S is code for esp32"
    #endif
            .globl  iris_score_f32
    iris_score_f32:
            entry   a1, 48
"""

from __future__ import annotations

import re

import numpy as np

from carrot.backends.blob import ALIGN, Blob
from carrot.ir.target import Target

MACROS = {"arm": "__arm__", "xtensa": "__XTENSA__", "riscv32": "__riscv", "avr": "__AVR__"}  # that compilers define
# Comments that the preprocessor would take for directives, and names of CPUs and extensions, which each assembler spells its own way: its command line says them.
_NOT_FOR_GNU = re.compile(r"^[ \t]*(?:#|\.cpu\b|\.attribute\b).*\n", re.M)


def gnu_source(name: str, target: Target, asm: str, blob: Blob) -> str:
    """asm: LLVM's, without the weights. The text is for the C preprocessor (.S)."""
    macro = MACROS[target.arch]
    guard = f'#ifndef {macro}\n#error "{name}.S is code for {target.name}"\n#endif\n'
    return guard + _NOT_FOR_GNU.sub("", asm) + (_weights(blob) if blob.size else "")


def _weights(blob: Blob) -> str:
    words = np.frombuffer(b"".join(blob.parts()), "<u4")
    rows = "\n".join("\t.long\t" + ", ".join(map(hex, words[i : i + 16].tolist())) for i in range(0, len(words), 16))
    head = f'\t.section\t{blob.section},"a",%progbits\n\t.p2align\t{ALIGN.bit_length() - 1}\n\t.weak\t{blob.symbol}\n\t.hidden\t{blob.symbol}\n\t.type\t{blob.symbol}, %object\n'
    return f"{head}{blob.symbol}:\n{rows}\n\t.size\t{blob.symbol}, {blob.size}\n"
