"""Target: a frozen value read from targets.toml. A chip of a known architecture is a few lines there and nothing else."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from carrot.ir.errors import CarrotError, nearest

FLOATS = {"f16": 16, "f32": 32, "f64": 64}  # bits
TARGETS_TOML = Path(__file__).parent.parent / "targets.toml"


@dataclass(frozen=True, slots=True)
class Target:
    """What the passes and backends may know of the machine. Sizes in bytes, 0: unknown or unlimited.

    triple, cpu, features, abi: for LLVM (triples have four parts: llvmlite does not normalise them). hosted: has an operating
    system and a C heap, so the artefact is a shared library with the whole ABI; else only the score functions.
    registers: general ones that code can use freely. vector_bits: SIMD register width (0: none). byte_table: entries of a byte table that one instruction looks up per lane (0: none). fma: has a fused multiply-add instruction. f16: converts float16 by
    instruction. half: has float16 and bfloat16 at all. dsp: Arm's 32-bit SIMD of halves (smlad, sxtb16). mve: Arm's Helium for integers (vmlava). load_multiple: float32 registers of an FPU that one instruction loads (vldm; 0: one). dot: how many neighbouring products one instruction adds up to an int32 lane: 2 of int16, 4 of uint8 with int8 (x86's VNNI) or of int8 (Arm's sdot), 0: none. fpu: widest float in hardware, bits; sqrt: it has a square root; bf16: a CPU that multiplies pairs of bfloat16 and adds them to a float32 lane (x86's AVX512_BF16); amx: it multiplies matrices of those, and of uint8 with int8, in registers (x86's AMX). helpers: a file of runtime/ with functions for code generation that the target's toolchain lacks.
    object_format: elf, wasm, coff or macho. constant_space: LLVM's address space of constants, where they are not among the variables.
    fetch: bytes ahead of what it reads from which a product asks for its right side (0: the CPU knows better).
    shared: of a GPU, what the threads of a block may share at most (0: none). mma: of a GPU, it multiplies matrices of tf32 and bfloat16 and copies while it computes (cp.async); wgmma: four warps together, from shared memory. host: of a GPU, the target of the CPU's part of its binaries.
    row_block: how many rows one kernel call takes. lineage: the target's name and its ancestors', most specific first.
    """

    name: str
    triple: str = ""
    cpu: str = "generic"
    features: str = ""
    abi: str = ""
    arch: str = ""
    object_format: str = "elf"
    hosted: bool = True
    pointer_bits: int = 64
    constant_space: int = 0
    vector_bits: int = 0
    vector_registers: int = 16
    registers: int = 16
    byte_table: int = 0
    fma: bool = False
    f16: bool = False
    half: bool = True
    fpu: int = 64
    dsp: bool = False
    mve: bool = False
    load_multiple: int = 0
    dot: int = 0
    bf16: bool = False
    amx: bool = False
    sqrt: bool = True
    helpers: str = ""
    flash: int = 0
    ram: int = 0
    l1: int = 32768
    l2: int = 262144
    fetch: int = 0
    shared: int = 0
    mma: bool = False
    wgmma: bool = False
    host: str = ""
    row_block: int = 64
    lineage: tuple[str, ...] = ()
    doc: str = ""

    @property
    def gpu(self) -> bool:
        """Whether its code are kernels that a host launches over a grid of threads."""
        return self.shared > 0

    def fuses(self, dtype: str) -> bool:
        """Whether it multiplies and adds this type in one instruction; where it does not, LLVM would call a function of libm."""
        return self.fma and dtype in FLOATS and FLOATS[dtype] <= self.fpu

    def lanes(self, bytes_per_element: int) -> int:
        """Elements of one SIMD register, at least 1."""
        return max(1, self.vector_bits // (8 * bytes_per_element))


@lru_cache(maxsize=4)
def _table(path: Path) -> dict[str, dict[str, Any]]:
    try:
        with path.open("rb") as f:
            return tomllib.load(f)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CarrotError(f"cannot read {path}: {error}") from None


def target_names(path: Path = TARGETS_TOML) -> list[str]:
    """Every target a user can name, in the file's order ("base" entries start with an underscore)."""
    return ["host", *[n for n in _table(path) if not n.startswith("_")]]


def target_from(name: str, path: Path = TARGETS_TOML) -> Target:
    """The target called `name`; unknown names and unknown keys are errors with the nearest match."""
    table = _table(path)
    if name not in table or name.startswith("_"):
        raise CarrotError(f"unknown target '{name}'{nearest(name, target_names(path))}", note="`carrotc --print=targets` lists them", code=2)
    known = {f.name for f in fields(Target)} - {"name", "lineage"}
    values: dict[str, Any] = {}
    lineage: list[str] = []
    at: str | None = name
    while at is not None:
        if at in lineage:
            raise CarrotError(f"target '{name}' extends itself")
        if at not in table:
            raise CarrotError(f"target '{lineage[-1]}' extends unknown '{at}'{nearest(at, table)}")
        lineage.append(at)
        entry = dict(table[at])
        parent = entry.pop("extends", None)
        for key, value in entry.items():
            if key not in known:
                raise CarrotError(f"target '{at}': unknown key '{key}'{nearest(key, known)}")
            values.setdefault(key, value)
        at = parent
    return Target(name=name, lineage=tuple(n.lstrip("_") for n in lineage), **values)
