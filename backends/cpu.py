"""The CPU features that code for a target may use, and how a binary asks for them."""

from __future__ import annotations

from carrot.ir.target import Target

# (leaf, subleaf, register eax..edx, bit, LLVM's feature name): what init checks of what the target's CPU level requires.
X86_BITS = (
    (1, 0, 2, 0, "sse3"), (1, 0, 2, 9, "ssse3"), (1, 0, 2, 19, "sse4.1"), (1, 0, 2, 20, "sse4.2"), (1, 0, 2, 23, "popcnt"), (1, 0, 2, 13, "cx16"),
    (1, 0, 2, 12, "fma"), (1, 0, 2, 22, "movbe"), (1, 0, 2, 28, "avx"), (1, 0, 2, 29, "f16c"), (7, 0, 1, 3, "bmi"), (7, 0, 1, 5, "avx2"),
    (7, 0, 1, 8, "bmi2"), (0x80000001, 0, 2, 5, "lzcnt"), (7, 0, 1, 16, "avx512f"), (7, 0, 1, 17, "avx512dq"), (7, 0, 1, 28, "avx512cd"),
    (7, 0, 1, 30, "avx512bw"), (7, 0, 1, 31, "avx512vl"), (7, 0, 2, 1, "avx512vbmi"), (7, 0, 2, 11, "avx512vnni"), (7, 0, 2, 8, "gfni"),
    (7, 1, 0, 5, "avx512bf16"), (7, 1, 0, 4, "avxvnni"), (7, 0, 3, 22, "amx-bf16"), (7, 0, 3, 24, "amx-tile"), (7, 0, 3, 25, "amx-int8"),
)  # fmt: skip
# What the operating system has to do: bits of xgetbv(0), and system calls (number, two arguments) that have to give 0. Linux gives a process tiles when it asks: arch_prctl(ARCH_REQ_XCOMP_PERM, 18).
XGETBV = (("avx", 2, "AVX enabled by the operating system"), ("avx512f", 5, "AVX-512 enabled by the operating system"), ("amx-tile", 18, "AMX enabled by the operating system"))
ASKED = (("amx-tile", (158, 0x1023, 18), "AMX that the operating system lets this process use"),)
_LEVELS = {
    "x86-64-v2": {"sse3", "ssse3", "sse4.1", "sse4.2", "popcnt", "cx16"},
    "x86-64-v3": {"fma", "movbe", "avx", "f16c", "bmi", "avx2", "bmi2", "lzcnt"},
    "x86-64-v3-vnni": {"avxvnni"},
    "x86-64-v4": {"avx512f", "avx512dq", "avx512cd", "avx512bw", "avx512vl"},
    "x86-64-v4-vnni": {"avx512vnni"},
    "x86-64-v4-bf16": {"avx512bf16"},
    "x86-64-v4-amx": {"amx-tile", "amx-int8", "amx-bf16"},
}


def cpu_features(target: Target) -> set[str]:
    """The x86 features (of X86_BITS) that the code may use."""
    if target.arch != "x86-64":
        return set()
    if target.name == "host":
        return {f[1:] for f in target.features.split(",") if f.startswith("+")} & {b[4] for b in X86_BITS}
    return set().union(*[names for level, names in _LEVELS.items() if level in target.lineage])


def asked(features: set[str]) -> list[tuple[tuple[int, int, int], str]]:
    """The system calls behind what code may use, and what they are for."""
    return [(call, text) for name, call, text in ASKED if name in features]


def cpu_attributes(target: Target) -> str:
    """Of LLVM functions that are for another CPU than the module around them."""
    return f'"target-cpu"="{target.cpu}" "target-features"="{target.features}"'
