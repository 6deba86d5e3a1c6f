"""Compile abi.c to LLVM IR text, once per data model, for the compiler to link with every model.

A developer's script: run it after any change to the ABI's sources (`python runtime/build_abi.py`, needs clang 22);
tests/test_abi.py fails while the text is stale. The text holds no triple, no data layout and no target's attributes, so one
file serves every LP64 target and one every ILP32 target. It is made for RISC-V because that psABI alone asks for sign
extension of 32-bit arguments and results: elsewhere `signext` on an i32 changes nothing, there its absence would be a bug.

What a backend has to know of the text:
- exports have default visibility, everything else is internal or hidden, named `abi.*`; `carrot_desc` is hidden and external;
- functions outside the hot loops carry the string attribute `"carrot-cpu"="baseline"`: they run before the CPU has been
  checked, so a target that goes beyond its architecture's baseline has to give these functions the baseline CPU;
- memcpy, memset, memmove and memcmp are there, weak and hidden, for the calls that LLVM itself emits.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = sorted([*HERE.glob("abi*.[ch]"), HERE / "carrot.h", HERE / "carrot_desc.h"])
TARGETS = {
    "lp64": ["--target=riscv64-unknown-linux-gnu", "-march=rv64gc", "-mabi=lp64d"],
    "ilp32": ["--target=riscv32-unknown-linux-gnu", "-march=rv32gc", "-mabi=ilp32d"],
}
# No vectorising or unrolling here: the target that this ends on decides. No builtins: loops must not become libc calls.
# -Oz keeps the text short; the loops that matter lose its size attributes again in neutral().
FLAGS = [
    "-std=c11",
    "-Oz",
    "-ffreestanding",
    "-fno-builtin",
    "-fno-vectorize",
    "-fno-slp-vectorize",
    "-fno-unroll-loops",
    "-ffp-contract=off",
    "-fno-strict-aliasing",
    "-fvisibility=hidden",
    "-fPIC",
    "-fno-asynchronous-unwind-tables",
    "-fno-unwind-tables",
    "-fno-stack-protector",
    "-fomit-frame-pointer",
    "-Wall",
    "-Wextra",
    "-Werror",
]
EXPORTS = {
    "carrot_model_init", "carrot_card", "carrot_input_schema", "carrot_output_schema", "carrot_predict",
    "carrot_predict_stream", "carrot_output_shapes", "carrot_run", "carrot_score_f32", "carrot_score_rows_f32", "carrot_score_rows_f64",
}  # fmt: skip
MEMORY = {"memcpy", "memset", "memmove", "memcmp"}


def digest(sources: list[Path] = SOURCES, how: object = (FLAGS, TARGETS)) -> str:
    """SHA-256 of everything that the text depends on, apart from clang's version."""
    h = hashlib.sha256()
    for path in sources:
        h.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    h.update(repr(how).encode())
    return h.hexdigest()


def neutral(text: str) -> str:
    """Strip what ties clang's output to one target, and put internal names out of the kernel's way."""
    drop = r"^(; ModuleID|source_filename|target |!|; Function Attrs|$).*\n?"
    text = re.sub(drop, "", text, flags=re.M)
    text = re.sub(r",? !(llvm\.loop|tbaa|range|prof|srcloc|noundef|nonnull|align|callees) !\d+", "", text)
    text = re.sub(r" ; preds = .*| +;.*$", "", text, flags=re.M)
    internal = set(re.findall(r"^@([\w.]+) = (?:internal|private)", text, re.M))
    internal |= set(re.findall(r"^define internal [^@]*@([\w.]+)\(", text, re.M))
    text = re.sub(r"@([\w.]+)", lambda m: "@abi." + m[1].lstrip(".") if m[1] in internal else m[0], text)
    defined = set(re.findall(r"^define .*\) [^{]*#(\d+)", text, re.M))

    def group(m: re.Match) -> str:
        words = re.sub(r' "(?!no-builtins")[^"]*"(="[^"]*")?', "", m[2])
        if " hot " in f" {words} ":
            words = re.sub(" (optsize|minsize)", "", words)
        elif m[1] in defined:
            words += ' "carrot-cpu"="baseline"'
        return f"attributes #{m[1]} = {{{words} }}"

    text = re.sub(r"^attributes #(\d+) = \{(.*) \}$", group, text, flags=re.M)
    text = re.sub(rf"^(define [^@]*@(?:{'|'.join(MEMORY)})\(.*\) [^{{]*)#\d+", r"\1#999", text, flags=re.M)
    return text + 'attributes #999 = { nounwind "no-builtins" "carrot-cpu"="baseline" }\n'


def check(text: str) -> None:
    """The properties that make the text portable; a violation is a bug in abi.c."""
    defined = {name: how for how, name in re.findall(r"^define ([^@]*)@([\w.]+)\(", text, re.M)}
    public = {n for n, how in defined.items() if "internal" not in how and "hidden" not in how}
    assert public == EXPORTS, public ^ EXPORTS
    assert {n for n, how in defined.items() if "weak hidden" in how} == MEMORY
    outside = {n for n in re.findall(r"^declare [^@]*@([\w.]+)\(", text, re.M) if not n.startswith("llvm.")}
    assert outside == {"malloc", "free"}, outside
    intrinsics = set(re.findall(r"@(llvm\.[\w.]+)", text))
    for word in ("x86", "riscv", "aarch64", "arm", "memcpy", "memset", "memmove", "fmuladd", "vector"):
        assert not any(f".{word}" in name for name in intrinsics), (word, intrinsics)
    for word in ("byval", "sret", "inreg", "x i32] ", " asm ", "target-"):
        assert not any(word in line for line in re.findall(r"^(?:define|declare|attributes).*", text, re.M)), word
    writable = set(re.findall(r"^@([\w.]+) = (?!.*\bconstant\b).*", text, re.M)) - {"abi.cpu_is_fine"}  # a fact of the machine, whoever asks
    assert not writable, f"writable globals: {writable}"


def build(kind: str, clang: str = "clang-22") -> str:
    command = [clang, *TARGETS[kind], *FLAGS, "-S", "-emit-llvm", "-o", "-", "abi.c"]
    text = neutral(subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout)
    check(text)
    return f"; sha256 {digest()}\n; made by build_abi.py from abi.c; do not edit\n{text}"


SOFT_FLAGS = ["--target=avr", "-mmcu=atmega328p", "-mdouble=64", "-DFLOAT64_ONLY", "-std=c11", "-Oz", "-ffreestanding", "-fno-builtin", "-fomit-frame-pointer", "-Wall", "-Wextra", "-Werror"]  # fmt: skip


def soft_digest() -> str:
    return digest([HERE / "softfloat.c"], SOFT_FLAGS)


def softfloat(clang: str = "clang-22") -> str:
    """softfloat.c for AVR, whose toolchain has no float64; each function is taken alone."""
    text = subprocess.run([clang, *SOFT_FLAGS, "-S", "-emit-llvm", "-o", "-", "softfloat.c"], cwd=HERE, check=True, capture_output=True, text=True).stdout
    text = re.sub(r"^(; ModuleID|source_filename|target |!|; Function Attrs|$).*\n?", "", text, flags=re.M)
    text = re.sub(r",? ![a-z.]+ !\d+", "", re.sub(r" ; preds = .*| +;.*$", "", text, flags=re.M))
    text = re.sub(r' "(?!no-builtins)[^"]*"(="[^"]*")?', "", text)
    return f"; sha256 {soft_digest()}\n; made by build_abi.py from softfloat.c; do not edit\n{text}"


CUDA_SOURCES = [HERE / name for name in ("cuda.c", "abi_dims.h", "carrot_cuda.h", "carrot.h", "carrot_desc.h")]
CUDA_EXPORTS = {f"carrot_cuda_{name}" for name in ("open", "close", "run_device", "run_sizes", "run", "alloc", "free", "wait", "gather", "fetch")}


def cuda_digest() -> str:
    return digest(CUDA_SOURCES)


def cuda(clang: str = "clang-22") -> str:
    """cuda.c, the host's part of a model for GPUs, for every LP64 target."""
    command = [clang, *TARGETS["lp64"], *FLAGS, "-Wno-deprecated-non-prototype", "-S", "-emit-llvm", "-o", "-", "cuda.c"]
    text = neutral(subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout)
    public = set(re.findall(r"^define (?!internal|hidden)[^@]*@([\w.]+)\(", text, re.M))
    outside = {n for n in re.findall(r"^declare [^@]*@([\w.]+)\(", text, re.M) if not n.startswith("llvm.")}
    assert public == CUDA_EXPORTS and outside == {"malloc", "free", "dlopen", "dlsym", "sched_yield", "carrot_model_init"}, (public, outside)
    assert not re.findall(r"@llvm\.(mem\w+)", text), "what LLVM may make a call of"
    return f"; sha256 {cuda_digest()}\n; made by build_abi.py from cuda.c; do not edit\n{text}"


VARIANTS_SOURCES = [HERE / name for name in ("variants.c", "abi_cpu.h", "carrot.h", "carrot_desc.h")]


def variants(clang: str = "clang-22") -> str:
    """variants.c, for binaries of several targets: only LP64 architectures have some."""
    command = [clang, *TARGETS["lp64"], *FLAGS, "-S", "-emit-llvm", "-o", "-", "variants.c"]
    text = neutral(subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout)
    functions = {n for n in re.findall(r"^(?:define|declare) [^@]*@([\w.]+)\(", text, re.M) if not n.startswith("llvm.lifetime.")}
    assert functions == {"carrot_choose"}, functions
    return f"; sha256 {digest(VARIANTS_SOURCES)}\n; made by build_abi.py from variants.c; do not edit\n{text}"


TEAM_SOURCES = [HERE / name for name in ("team.c", "carrot.h", "carrot_desc.h")]


def team_digest() -> str:
    return digest(TEAM_SOURCES)


def team(kind: str, clang: str = "clang-22") -> str:
    """team.c, the part of models whose kernels share loops; it is put into the module of the kernels."""
    command = [clang, *TARGETS[kind], *FLAGS, "-S", "-emit-llvm", "-o", "-", "team.c"]
    text = neutral(subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout)
    outside = {n for n in re.findall(r"^declare [^@]*@([\w.]+)\(", text, re.M) if not n.startswith("llvm.lifetime.")}
    assert outside == {"carrot_pause", "carrot_yield"}, outside
    text = re.sub(r"^declare .*@carrot_.*\n", "", text, flags=re.M)  # abi.py has them
    text = re.sub(r"^attributes .*\n", "", re.sub(r" #\d+", "", text), flags=re.M).replace("define hidden", "define internal")
    text = re.sub(r"(@carrot_(?:lead|share)\(.*\) [^{]*)\{", r"\1noinline minsize optsize {", text)  # there may be a hundred calls
    return f"; sha256 {team_digest()}\n; made by build_abi.py from team.c; do not edit\n{text}"


if __name__ == "__main__":
    (HERE / "variants.lp64.ll").write_text(variants(*sys.argv[1:2]))
    (HERE / "cuda.lp64.ll").write_text(cuda(*sys.argv[1:2]))
    (HERE / "softfloat.avr.ll").write_text(softfloat(*sys.argv[1:2]))
    for kind in TARGETS:
        path = HERE / f"abi.{kind}.ll"
        path.write_text(build(kind, *sys.argv[1:2]))
        print(f"{path.name}: {path.stat().st_size} bytes")
        (HERE / f"team.{kind}.ll").write_text(team(kind, *sys.argv[1:2]))
