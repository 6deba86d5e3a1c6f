"""Runs a model's object on the machine that it was compiled for, in an emulator: what it answers, how many instructions that took, how
much stack and flash.

    done = execute(build(model, Options(target="cortex-m4f", opt="z")), X)
    done.outputs[0], done.instructions, done.stack, done.flash

MACHINES is the table: a target of a known architecture is one line. machines/ holds the programs: driver.c calls the model for each row, one file
per kind of machine starts it and writes what comes out, count.c counts instructions (a plugin of QEMU).
"""

from __future__ import annotations

import functools
import itertools
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from elftools.elf.elffile import ELFFile

from carrot.backends.abi import score_output
from carrot.backends.header import places
from carrot.backends.object import runs_here
from carrot.compiler import Artifact, emit
from carrot.ir.target import target_from
from carrot.ir.types import DTYPES

SOURCES = Path(__file__).parent / "machines"
RUNTIME = Path(__file__).parent.parent / "runtime"
STRICT = ("-std=gnu11", "-Os", "-Wall", "-Wextra", "-Werror", "-static", "-I.")
BARE = ("-ffreestanding", "-fno-builtin", "-fno-tree-loop-distribute-patterns", "-ffunction-sections", "-nostdlib")


@dataclass(frozen=True)
class Machine:
    """How a program for a target is made and executed. compiler: a command of gcc's kind. start: a file of machines/, library: of runtime/.
    without: features of the target that the emulator lacks. In an emulator's command, {name} is what BUILT makes of machines/name.c, {start} and
    {stop} are the addresses between which instructions are counted."""

    compiler: tuple[str, ...]
    emulator: tuple[str, ...]  # the program's path follows; empty: this machine itself, where nothing is counted
    start: str
    packages: str  # of Debian
    link: tuple[str, ...] = ()
    library: str = ""  # in libgcc's place
    needs: tuple[str, ...] = ()  # commands besides the compiler and the emulator
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Execution:
    """outputs: one array per output, a row per row. instructions, stack (bytes): of each row; instructions include the one that leaves the
    call. flash, ram: bytes of the linked program beyond the same program with an empty model, with the compiler's helpers (libgcc) and the
    arena. sections: bytes of the object alone."""

    outputs: list[np.ndarray]
    instructions: tuple[int, ...] = ()
    stack: tuple[int, ...] = ()
    flash: int = 0
    ram: int = 0
    sections: dict[str, int] = field(default_factory=dict)


def _qemu(name: str) -> tuple[str, ...]:
    return f"qemu-{name}", "-plugin", "{count},start={start},stop={stop}"


def _cortex_m(board: str, *flags: str, flash: int = 0, ram: int = 0x20000000, room: int = 0x400000) -> Machine:
    return Machine(
        ("arm-none-eabi-gcc", "-mthumb", *flags),
        (*_qemu("system-arm"), "-M", board, "-display", "none", "-serial", "none", "-monitor", "none", "-semihosting-config", "enable=on,target=native", "-kernel"),
        "arm.c", "gcc-arm-none-eabi qemu-system-arm",
        ("-T", str(SOURCES / "bare.ld"), *(f"-Wl,--defsym={k}={v}" for k, v in (("FLASH", flash), ("RAM", ram), ("RAM_BYTES", room)))),
    )  # fmt: skip


def _riscv32(march: str, mabi: str) -> Machine:
    return Machine(("riscv64-unknown-elf-gcc", f"-march={march}", f"-mabi={mabi}"), _qemu("riscv32"), "riscv.c", "gcc-riscv64-unknown-elf qemu-user", ("-msmall-data-limit=0",))


def _linux(gcc: str, emulator: str = "", *flags: str, packages: str = "") -> Machine:
    return Machine((gcc,), (*_qemu(emulator), *flags) if emulator else (), "linux.c", packages or f"gcc-{gcc.removesuffix('-gcc')} qemu-user", ("-fomit-frame-pointer",))


def _xtensa(core: str, *without: str) -> Machine:
    return Machine(
        (sys.executable, str(SOURCES / "xtensa_cc.py")), (*_qemu("xtensa"), "-cpu", core), "xtensa.S", "clang-22 llvm-22 binutils-xtensa-lx106 qemu-user",
        (), "softfloat.c", ("clang-22", "llc-22", "xtensa-lx106-elf-ld"), without,
    )  # fmt: skip


_M0 = _cortex_m("microbit", "-mcpu=cortex-m0", room=0x4000)
_WASM = Machine((), ("node",), "wasm.mjs", "nodejs lld-22", needs=("wasm-ld-22",))
_M33 = _cortex_m("mps2-an505", "-mcpu=cortex-m33", "-mfloat-abi=hard", "-mfpu=fpv5-sp-d16", flash=0x10000000, ram=0x38000000)
MACHINES = {
    "cortex-m0": _M0, "cortex-m0plus": _M0, "rp2040": _M0,
    "cortex-m3": _cortex_m("mps2-an385", "-mcpu=cortex-m3"),
    "cortex-m4": _cortex_m("mps2-an386", "-mcpu=cortex-m4", "-mfloat-abi=soft"),
    "cortex-m4f": _cortex_m("mps2-an386", "-mcpu=cortex-m4", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"),
    "cortex-m7": _cortex_m("mps2-an500", "-mcpu=cortex-m7", "-mfloat-abi=hard", "-mfpu=fpv5-d16"),
    "cortex-m55": _cortex_m("mps3-an547", "-mcpu=cortex-m55", "-mfloat-abi=hard", flash=0x10000000, ram=0x30000000, room=0x80000),
    "cortex-m33": _M33, "rp2350": _M33,
    "esp32": _xtensa("de233_fpu", "mul32high"), "esp32s2": _xtensa("dc233c", "mul32high"), "esp32s3": _xtensa("de233_fpu", "mul32high"),
    "x86-64": _linux("gcc", packages="gcc"), "x86-64-v2": _linux("gcc", packages="gcc"), "x86-64-v3": _linux("gcc", packages="gcc"), "x86-64-v4": _linux("gcc", packages="gcc"),
    "x86-64-v4-vnni": _linux("gcc", packages="gcc"), "x86-64-v4-bf16": _linux("gcc", packages="gcc"), "x86-64-v4-amx": _linux("gcc", packages="gcc"),
    "aarch64": _linux("aarch64-linux-gnu-gcc", "aarch64"),
    "rpi3": _linux("aarch64-linux-gnu-gcc", "aarch64", "-cpu", "cortex-a53"), "rpi4": _linux("aarch64-linux-gnu-gcc", "aarch64", "-cpu", "cortex-a72"),
    "rpi5": _linux("aarch64-linux-gnu-gcc", "aarch64", "-cpu", "cortex-a76"),
    "armv7": _linux("arm-linux-gnueabihf-gcc", "arm", "-cpu", "cortex-a9"), "riscv64": _linux("riscv64-linux-gnu-gcc", "riscv64"),
    "atmega328p": Machine(("avr-gcc", "-mmcu=atmega328p"), ("{avr_run}", "{start}", "{stop}"), "avr.c", "gcc-avr avr-libc libsimavr-dev libelf-dev", ("-lm",)),
    "wasm32": _WASM, "wasm32-simd": _WASM,
    "esp32c3": _riscv32("rv32imc", "ilp32"), "esp32c6": _riscv32("rv32imac", "ilp32"), "esp32h2": _riscv32("rv32imac", "ilp32"),
    "esp32p4": _riscv32("rv32imafc", "ilp32f"),
}  # fmt: skip


def lacking(target: str) -> str:
    """Why code for this target cannot be executed here; empty if it can."""
    if target not in MACHINES:
        return f"no emulator is known for {target}"
    machine = MACHINES[target]
    missing = [command for command in dict.fromkeys((*machine.compiler[:1], *machine.emulator[:1], *machine.needs, "gcc")) if "{" not in command and not shutil.which(command)]
    if "{avr_run}" in machine.emulator and not Path("/usr/include/simavr").exists():
        missing.append("simavr")
    if missing:
        return f"{target} needs {' and '.join(missing)}: apt install {machine.packages}"
    return "" if machine.emulator or runs_here(target_from(target)) else f"this machine is no {target}"


def _run(command: list[str], folder: Path, seconds: int = 120) -> tuple[bytes, str]:
    """What the command writes."""
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=seconds)
    told = done.stderr.decode(errors="replace")
    assert done.returncode == 0, f"{' '.join(command)}: exit code {done.returncode}\n{told[-4000:]}"
    return done.stdout, told


FOLDER = tempfile.TemporaryDirectory(prefix="carrot-")  # of what is built once per process
BUILT = {"count": ("-shared", "-fPIC"), "avr_run": ("-lsimavr", "-lelf")}


@functools.cache
def _built(name: str) -> str:
    path = Path(FOLDER.name, name)
    _run(["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-o", str(path), str(SOURCES / f"{name}.c"), *BUILT[name]], SOURCES)
    return str(path)


@functools.cache
def _library(machine: Machine) -> str:
    """What the compiler's helpers are linked from."""
    if not machine.library:
        return "-lgcc"
    path = Path(FOLDER.name, f"{machine.library}.{abs(hash(machine))}.o")
    _run([*machine.compiler, *STRICT, *BARE, "-c", "-o", str(path), str(RUNTIME / machine.library)], SOURCES)
    return str(path)


def _objects(artifact: Artifact, machine: Machine, whole: bool) -> list[bytes]:
    """The artifact's own object and the ABI's, which is made once for a target, or one of both (whole); or one of the same IR for the emulator's core if that
    lacks an instruction which the object has."""
    if "mul32high" in machine.without and re.search(r"\bmul[us]h\b", artifact.asm()):
        compiled = artifact.compiled
        return [replace(compiled, generator=replace(compiled.generator, without=machine.without)).obj]  # type: ignore[type-var]
    return [emit(artifact, "obj")] if whole else artifact.objects


def _symbols(elf: Path, *names: str) -> list[int]:
    with elf.open("rb") as f:
        table = ELFFile(f).get_section_by_name(".symtab")
        return [table.get_symbol_by_name(name)[0]["st_value"] & ~1 for name in names]  # type: ignore[union-attr]


def sizes(elf: Path) -> dict[str, int]:
    """Bytes of each section that takes memory, by its name's first word: .text, .rodata, .data, .bss."""
    out: dict[str, int] = {}
    with elf.open("rb") as f:
        for section in ELFFile(f).iter_sections():
            if section["sh_flags"] & 2 and section["sh_size"] and section.name != ".vectors":
                name = re.match(r"\.?\w+", section.name)[0]  # type: ignore[index]
                out[name] = out.get(name, 0) + section["sh_size"]
    return out


@dataclass(frozen=True)
class _Job:
    """What driver.c and wasm.mjs are told: how to call the model, and where the inputs and outputs of a row are."""

    function: str
    rows: np.ndarray  # their bytes
    inputs: list[int]
    outputs: list[int]
    out_bytes: int
    types: tuple[str, str] | None  # in C, of a score function's row and output; None: it takes lists of pointers
    scratch: int
    io: tuple[list[str], list[str]]  # the header's macros of inputs and outputs that are in the arena
    shapes: list[tuple[np.dtype, tuple[int, ...]]]

    def macros(self, artifact: Artifact, scratch: int) -> str:
        """program.h."""
        if self.io[1]:
            args = []
        elif self.types:
            args = [f"(const {self.types[0]} *)(row)", f"({self.types[1]} *)(out)"]
        else:
            ins, outs = (", ".join(f"({base}) + {at}" for at in places) for base, places in (("row", self.inputs), ("out", self.outputs)))
            args = [f"(const void *const[]){{{ins}}}", f"(void *const[]){{{outs}}}"]
        if self.scratch:
            args.append("scratch")
        values = {"ROWS": len(self.rows), "ROW_BYTES": self.rows.shape[1], "OUT_BYTES": self.out_bytes, "SCRATCH_BYTES": scratch}
        give = [f"copy({m}(scratch), row + {at}, {m}_BYTES);" for m, at in zip(self.io[0], self.inputs)]
        take = [f"copy(out + {at}, {m}(scratch), {m}_BYTES);" for m, at in zip(self.io[1], self.outputs)]
        calls = {"CALL(row, out, scratch)": f"{self.function}({', '.join(args)})", "GIVE(row, scratch)": " ".join(give), "TAKE(out, scratch)": " ".join(take)}
        return "\n".join([*(f"#define {k} {v}" for k, v in values.items()), '#include "model.h"', *(f"#define {k} {v}" for k, v in calls.items()), ""])

    def split(self, written: bytes) -> tuple[list[np.ndarray], tuple[int, ...]]:
        """out.bin as outputs, and each row's stack."""
        got = np.frombuffer(written, np.uint8).reshape(len(self.rows), self.out_bytes + 4)
        outputs = []
        for at, (dtype, shape) in zip(self.outputs, self.shapes, strict=True):
            size = dtype.itemsize * math.prod(shape)
            outputs.append(np.ascontiguousarray(got[:, at : at + size]).view(dtype).reshape(len(got), *shape))
        return outputs, tuple(np.ascontiguousarray(got[:, self.out_bytes :]).view(np.uint32).ravel().tolist())


def _places(sizes: list[int]) -> list[int]:
    """Where things of these sizes are, each at a multiple of 16; and the end."""
    return [0, *itertools.accumulate(n + -n % 16 for n in sizes)]


def _job(artifact: Artifact, inputs: tuple[np.ndarray, ...]) -> _Job:
    card, header = artifact.card, artifact.header
    if artifact.target.hosted:
        function, first, last, scratch = "carrot_score_f32", "float", "float", ""
    elif artifact.card["options"].get("io_in_arena"):
        function, first, last, scratch = f"{artifact.name}_run", "", "", "scratch"
    else:
        function, first, last, scratch = re.search(r"^void (\w+)\(const (\w+) \*.*?(\w+) \*(?:const \*)?out\w*(, void \*scratch)?\);$", header, re.M).groups()  # type: ignore[union-attr]
    scored = "_score_f32" in function
    given = [np.ascontiguousarray(x, np.float32 if scored else DTYPES[i["dtype"]].numpy) for x, i in zip(inputs, card["inputs"], strict=True)]
    flat = [x.reshape(len(x), -1).view(np.uint8) for x in given]
    starts = _places([x.shape[1] for x in flat])
    rows = np.zeros((len(given[0]), starts[-1]), np.uint8)
    for at, x in zip(starts, flat, strict=False):
        rows[:, at : at + x.shape[1]] = x
    wanted = [card["outputs"][score_output(card)]] if artifact.target.hosted else card["outputs"]
    shapes = [(np.dtype(np.float32 if scored else DTYPES[o["dtype"]].numpy), tuple(o["shape"])) for o in wanted]
    *outs, end = _places([d.itemsize * math.prod(s) for d, s in shapes])
    arena = int(re.search(r"_ARENA_BYTES (\d+)", header)[1]) if scratch else 0  # type: ignore[index]
    io = (places(card, "inputs"), places(card, "outputs")) if "io_in_arena" in card["options"] else ([], [])
    return _Job(function, rows, starts[:-1], outs, end, None if function.endswith("_run") else (first, last), arena, io, shapes)


def execute(artifact: Artifact, *inputs: np.ndarray, memory: bool = True, whole: bool = False) -> Execution:
    """Run the model for each row of its inputs (one array each, rows first). memory: find flash and ram, too, which takes a second link. whole: on a machine with an
    operating system, what `--emit=obj` writes; else the objects that are in libraries."""
    machine, job = MACHINES[artifact.target.name], _job(artifact, inputs)
    with tempfile.TemporaryDirectory(prefix="carrot-") as name:
        folder = Path(name)
        (folder / "rows.bin").write_bytes(job.rows.tobytes())
        (folder / "model.h").write_text(artifact.header)
        if machine.start.endswith(".mjs"):
            return _in_node(artifact, machine, job, folder)
        return _linked(artifact, machine, job, folder, memory and not artifact.target.hosted, whole)


def _in_node(artifact: Artifact, machine: Machine, job: _Job, folder: Path) -> Execution:
    (folder / "model.wasm").write_bytes(emit(artifact, "wasm"))
    told = {"function": job.function, "rows": len(job.rows), "row_bytes": job.rows.shape[1], "out_bytes": job.out_bytes, "inputs": job.inputs, "outputs": job.outputs}
    (folder / "job.json").write_text(json.dumps({**told, "scored": job.types is not None, "scratch_bytes": job.scratch}))
    _run([*machine.emulator, str(SOURCES / machine.start), "job.json"], folder)
    return Execution(job.split((folder / "out.bin").read_bytes())[0], flash=(folder / "model.wasm").stat().st_size)


def _emulated(machine: Machine, program: Path, start: int, stop: int) -> tuple[bytes, str]:
    """What a program writes with `put`, and what the emulator says."""
    words = {"start": f"{start:#x}", "stop": f"{stop:#x}", **{name: _built(name) for name in BUILT if any(f"{{{name}}}" in word for word in machine.emulator)}}
    written, told = _run([*(word.format_map(words) for word in machine.emulator), str(program)], program.parent)
    file = program.parent / "out.bin"
    return file.read_bytes() if file.exists() else written, told


def _linked(artifact: Artifact, machine: Machine, job: _Job, folder: Path, measure: bool, whole: bool) -> Execution:
    bare = not artifact.target.hosted
    objects = dict(zip(("model.o", "abi.o"), _objects(artifact, machine, whole)))
    for path, data in objects.items():
        (folder / path).write_bytes(data)
    (folder / "empty.c").write_text(f"void {job.function}(void) {{}}\n")

    def link(models: Iterable[str], out: str, scratch: int) -> Path:
        (folder / "program.h").write_text(job.macros(artifact, scratch))
        sources = [str(SOURCES / machine.start), str(SOURCES / "driver.c"), *models]
        _run([*machine.compiler, *STRICT, *(BARE if bare else ()), "-o", out, *sources, *machine.link, *([_library(machine)] if bare else [])], folder)
        return folder / out

    program = link(objects, "program.elf", job.scratch)
    start, stop = _symbols(program, job.function, "after_model")
    written, told = _emulated(machine, program, start, stop)
    outputs, stack = job.split(written)
    counts = tuple(int(n) for n in re.findall(r"^INSTRUCTIONS (\d+)$", told, re.M))
    assert len(counts) == (len(job.rows) if machine.emulator else 0), f"{len(counts)} counts of instructions for {len(job.rows)} rows"
    memory = {}
    if measure:
        full, base = sizes(program), sizes(link(["empty.c"], "base.elf", 0))
        memory = {kind: sum(full.get(s, 0) - base.get(s, 0) for s in names) for kind, names in (("flash", (".text", ".rodata", ".data", ".ARM")), ("ram", (".data", ".bss")))}
    return Execution(outputs, counts, stack, **memory, sections=sizes(folder / "model.o"))


@dataclass(frozen=True)
class Call:
    """One call of a model that leaves sizes open. arena: 0 if it takes no such sizes, then there is nothing else. why: what the call gave. sizes: behind it; before: the shapes of the outputs in front of it."""

    arena: int
    why: int = 0
    sizes: tuple[int, ...] = ()
    before: list[tuple[int, ...]] = field(default_factory=list)
    outputs: list[np.ndarray] = field(default_factory=list)


def call(artifact: Artifact, sizes: list[int], *inputs: np.ndarray, room: int = 0x2000) -> Call:
    """Run a model that leaves sizes open once on a machine without an operating system. room: bytes there for its arena and outputs."""
    machine, card, name = MACHINES[artifact.target.name], artifact.card, artifact.name
    given = [np.ascontiguousarray(x, DTYPES[i["dtype"]].numpy) for x, i in zip(inputs, card["inputs"], strict=True)]
    *starts, end = _places([x.nbytes for x in given])
    rows = bytearray(end)
    for at, x in zip(starts, given, strict=True):
        rows[at : at + x.nbytes] = x.tobytes()
    dtypes, ranks = [np.dtype(DTYPES[o["dtype"]].numpy) for o in card["outputs"]], [len(o["shape"]) for o in card["outputs"]]
    n_sizes = len(card["symbols"]) + len(card.get("counted", ()))
    with tempfile.TemporaryDirectory(prefix="carrot-") as where:
        folder = Path(where)
        (folder / "rows.bin").write_bytes(rows)
        if machine.start.endswith(".mjs"):
            (folder / "model.wasm").write_bytes(emit(artifact, "wasm"))
            told = {"name": name, "sizes": sizes, "n_sizes": n_sizes, "inputs": starts, "ranks": ranks, "item_bytes": [d.itemsize for d in dtypes]}
            (folder / "job.json").write_text(json.dumps(told))
            _run([*machine.emulator, str(SOURCES / "sizes.mjs"), "job.json"], folder)
            written = (folder / "out.bin").read_bytes()
        else:
            (folder / "model.h").write_text(artifact.header)
            (folder / "model.o").write_bytes(*_objects(artifact, machine, False))
            run = f"{name}_run(ins, outs, scratch, sizes)"
            values = {
                "N_SIZES": n_sizes, "N_INPUTS": len(given), "N_OUTPUTS": len(dtypes), "DIMS": sum(ranks), "ROOM": room, "SIZES": _braces(sizes or [1]), "INPUTS": _braces(starts),
                "RANKS": _braces(ranks), "ITEM_BYTES": _braces([d.itemsize for d in dtypes]), "ARENA": f"{name}_arena_bytes", "SHAPES": f"{name}_output_shapes",
                "RUN(ins, outs, scratch, sizes)": f"(size_t){run}" if "refuses" in card else f"({run}, 0)",
            }  # fmt: skip
            (folder / "program.h").write_text("\n".join(['#include "model.h"', *(f"#define {k} {v}" for k, v in values.items()), ""]))
            sources = [str(SOURCES / machine.start), str(SOURCES / "sizes.c"), "model.o"]
            _run([*machine.compiler, *STRICT, *BARE, "-o", "program.elf", *sources, *machine.link, _library(machine)], folder)
            written = _emulated(machine, folder / "program.elf", 0, 0)[0]
    n = sum(ranks)
    words = np.frombuffer(written[: 4 * (2 + n_sizes + 2 * n)], np.uint32).tolist()
    if not words[0]:
        return Call(0)
    ends = list(itertools.accumulate(ranks, initial=0))
    before, after = ([tuple(words[at + a : at + b]) for a, b in itertools.pairwise(ends)] for at in (2 + n_sizes, 2 + n_sizes + n))
    outputs, at = [], 4 * (2 + n_sizes + 2 * n)
    for dtype, shape in zip(dtypes, after, strict=True):
        outputs.append(np.frombuffer(written, dtype, math.prod(shape), at).reshape(shape))
        at += outputs[-1].nbytes
    return Call(words[0], words[1], tuple(words[2 : 2 + n_sizes]), before, outputs)


def _braces(numbers: Iterable[int]) -> str:
    return f"{{{', '.join(map(str, numbers))}}}"


def run_firmware(machine: Machine, folder: Path, *sources: Path, flags: tuple[str, ...] = ()) -> str:
    """What a program prints with machines/firmware.c: C, C++, assembly, objects and archives of a bare-metal target, linked and executed. It starts at ENTRY, main."""
    objects: list[str] = []
    avr = machine.start == "avr.c"  # whose constants are variables, which avr-libc's start-up code fills in
    for source in (SOURCES / "firmware.c", *([] if avr else [SOURCES / machine.start]), *sources):
        out = source
        if source.suffix in (".c", ".cpp", ".S"):
            out = folder / f"{len(objects)}.o"
            language = ("-std=gnu++17", "-fno-exceptions", "-fno-rtti") if source.suffix == ".cpp" else STRICT[:1]
            _run([*machine.compiler, *language, *STRICT[1:-2], *BARE[:-1], f"-I{SOURCES / 'firmware'}", *flags, "-c", "-o", str(out), str(source)], folder)
        objects.append(str(out))
    _run([*machine.compiler, *flags, *([] if avr else ["-nostdlib"]), "-static", "-o", "firmware.elf", *objects, *machine.link, _library(machine)], folder)
    return _emulated(machine, folder / "firmware.elf", 0, 0)[0].decode()
