"""docs/targets.md: every family of models on every target, compiled, linked, executed and compared, with what it costs there.

    python benchmarks/targets_report.py
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from emulators import MACHINES, lacking  # noqa: E402
from matrix_cases import FAMILIES, Cell, cell  # noqa: E402
from test_matrix import GPUS, LINKED_ONLY  # noqa: E402

from carrot.ir.target import target_from, target_names  # noqa: E402

TEXT = """# Targets

`carrotc --target=NAME MODEL`; `carrotc --print=targets` lists the names. A target is a few lines of `targets.toml`: a new chip of a known
core is `extends` and what it has of flash and RAM. Every target below is compiled *and executed* (three are linked and inspected) by the tests (`pytest -m matrix`) and by the
command that wrote this page (`python benchmarks/targets_report.py`).

What comes out: on a machine with an operating system a shared library (`.so`, `.dll`, `.dylib`) with the whole C ABI; on bare metal `libNAME.a` and
`NAME.h`, whose one function takes pointers and needs no heap, no libc, no `.data` and no `.bss`; for `wasm32` a module that exports that function, its memory
and `__heap_base`, the first address that is the caller's.

GPUs (`cuda-sm75` to `cuda-sm100`) get a library for the CPU with kernels in it, or PTX: [cuda.md](cuda.md).

## Several targets in one file

`carrotc --target=x86-64-v2,x86-64-v4 model.onnx` (in Python `carrot.compile(model, target="x86-64-v2,x86-64-v4")`) makes one file for all CPUs that have at least the least of the targets, in any order, and as
many as you like of `x86-64` to `x86-64-v4`, `x86-64-v4-vnni`, `x86-64-v4-bf16` and `x86-64-v4-amx`. It holds the kernels of each target, and everything else once: the ABI, the card, and weights that lie alike (those of trees mostly do, matrices are
packed for the width of a vector). When the file is loaded, its constructor asks the CPU and chooses; from then on everything, one row or a table, tensors or the self test, is the code that a
file for that target alone has: nothing is decided per call. Two things are the least target's: whether the CPU can run the file at all, and the ABI's loops that turn columns into what kernels read (10k rows of a
small model took 1.16 times as long as in a file for x86-64-v4 alone).
Answers of a variant have the bits of the file for its target alone. `carrot inspect` and `-v` list the variants. Such a file has one variable, its descriptor, which the constructor writes, once; all others have none. What it costs: [benchmarks.md](benchmarks.md#several-targets-in-one-file).

Not in such a list: `host`, GPUs, machines without an operating system, another architecture or system, and Raspberry Pis, whose CPUs carrot has no way to tell apart while loading. `--emit=ir` and `kernel` show one target.

## What is needed

To compile, nothing but carrot, with these exceptions:

- **Xtensa** (ESP32, S2, S3): `llc-22` and `llvm-mc-22` (`apt install llvm-22`), for the LLVM in llvmlite has no Xtensa. Without them `--emit=ll`, `ir` and `kernel` still
  work. The code calls `__divsf3` and, for float64, its sisters: the chip's ROM and ESP-IDF's libgcc have them.
- **Shared libraries and wasm** take a linker: `ld` or `ld.lld` for Linux, `wasm-ld`, `lld-link` for Windows, `ld64.lld` for macOS (`apt install lld`), or, but for
  macOS, the ones that `pip install ziglang` brings. The macOS library is signed ad hoc.
- **AVR**: constants stay in flash (`.progmem.data`). avr-gcc has no functions for float64: those that a model calls are in its object.
- **Cores without an FPU of the width** call the compiler's helpers (`__aeabi_fadd`, `__adddf3`), which every toolchain's libgcc has. The report and the header name them: the flash that
  they state, and that `--flash-limit` is about, is the model's own.

Numbers are the same everywhere: trees and linear models have the same bits on every target, networks differ by the rounding of sums where a core has no
fused multiply-add. Cortex-M55: Helium is used for integers; its float vectors flush subnormals to zero, so floats stay scalar.
armv7: no NEON, for the same reason.

## Sizes that stay open

A model whose inputs have symbolic dims beside the rows of a table keeps them on chips and wasm, too; its functions take a list of sizes, one for each symbol. The header names them, and says the shapes:

```c
size_t sizes[M_SIZES] = {[M_BATCH] = 1, [M_SEQUENCE] = 128}, shapes[M_OUTPUT_DIMS];
size_t bytes = m_arena_bytes(sizes);     /* of scratch, aligned to 16; 0: the model takes no such sizes, or they do not fit the machine */
m_output_shapes(sizes, shapes);          /* the dims of all outputs in a row */
m_run(inputs, outputs, scratch, sizes);
```

Sizes that a model counts while it runs (NonZero, NonMaxSuppression, loops) are behind the others: `m_arena_bytes` puts there the most that each can be, for which outputs need room, `m_run` what it is; `m_output_shapes` then gives the outputs' shapes. Where
a model may refuse sizes while it runs, `m_run` gives 0, or the number of a reason, which the header has. `--dim NAME=N` fixes a size, as ever: less code, an arena that is known, and `--io-in-arena`, `--ram-limit`, `--place=arena=SECTION` and `--package`, which want that.

## Inputs and outputs in the arena

On a microcontroller the caller's input and output stand beside the arena. With `--io-in-arena` (Python: `io_in_arena=True`) they have places in it: an input's bytes go to later layers as soon as the last one that reads it
is done, and where a kernel may write over its operand, it may write over the input. `NAME_run(scratch)` then takes nothing else, and the header says where things are, with a pointer of the right type for each
(`KWS_INPUT_0`, `KWS_INPUT_1` where there are several):

```c
static unsigned char arena[KWS_ARENA_BYTES] __attribute__((aligned(16)));
...
microphone_read(KWS_INPUT(arena), KWS_INPUT_BYTES);   /* write the input anew before each call: the call overwrites it */
kws_run(arena);
react_to(KWS_OUTPUT(arena));                          /* there until the next call */
```

ResNet8 in int8 takes 33,932 bytes of RAM for everything, where input, output and arena apart take 37,044; an image of 96 x 96 pixels costs nothing beside MobileNet's arena ([benchmarks.md](benchmarks.md#networks-on-chips)).
Elements have the model's own dtypes (a model in float64 takes `double`). A model whose layers need no arena takes one that holds its inputs and outputs. `--ram-limit` and `NAME_RAM_LIMIT` then count these, `--place=arena=SECTION`
and `--package` go with it. Hosts, GPUs and wasm, whose callers have tables and tensors of their own, refuse it.

"""
HEAD = "| model | answers | flash | RAM | stack | instructions |\n|---|---|---|---|---|---|\n"


def table(rows: list[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ["---"] * len(rows[0]), *rows[1:])) + "\n"


def number(n: int) -> str:
    return f"{n:,}".replace(",", " ")


def costs(name: str, c: Cell) -> list[str]:
    """A row of a target's table; the most of its rows, where they differ."""
    answers = "same bits" if c.error == 0 else f"within {c.error:.0e}"
    return [name, answers, number(c.done.flash), number(c.done.ram), number(max(c.done.stack, default=0)) if c.done.stack else "", number(max(c.done.instructions, default=0))]


def executed_by(target: str) -> list[str]:
    """By what, and the packages that it takes."""
    if target in LINKED_ONLY:
        return ["linked and inspected" + ("; executed where there is wine" if target.startswith("windows") else ""), "lld-22"]
    if target in GPUS:
        return ["`tests/cuda_grid`, its kernels on the CPU", ""]
    machine = MACHINES[target]
    words = [w for w in machine.emulator[:5] if "{" not in w and w != "-plugin"]
    return [" ".join(words) or ("simavr" if machine.emulator else "this machine"), machine.packages]


def cells_of(target: str) -> dict[str, Cell]:
    return {family: cell(family, target, memory=True) for family in FAMILIES}


def main() -> None:
    missing = {t: lacking(t) for t in MACHINES if lacking(t)}
    if missing:
        sys.exit("not written, for not every target can be executed here:\n" + "\n".join(missing.values()))
    names = [n for n in target_names() if n != "host"]
    assert {n for n in names if n not in MACHINES} == LINKED_ONLY | GPUS
    how = [["target", "", "executed by", "packages (Debian)"]]
    how += [[f"`{t}`", target_from(t).doc, *executed_by(t)] for t in names]
    cells = {}
    with ProcessPoolExecutor() as pool:
        for target, row in zip(MACHINES, pool.map(cells_of, MACHINES), strict=True):
            print(target, end=" ", flush=True)
            cells[target] = row
            if wrong := [f for f, c in row.items() if c.error > FAMILIES[f].rtol]:
                sys.exit(f"not written: {target} gives wrong answers for {', '.join(wrong)}")
    parts = [TEXT, "## Executed how\n\n", table(how), "\n## The matrix\n\n`=`: the same bits as on x86-64-v3, which has fused multiply-add; a number: the largest error relative to the largest answer.\n\n"]
    parts.append(table([["target", *FAMILIES], *([f"`{t}`", *map(str, row.values())] for t, row in cells.items())]))
    parts += ["\n", table([["model", "what it is"], *([f, FAMILIES[f].doc] for f in FAMILIES)])]
    parts.append(
        "\n## What they cost\n\nBytes of flash (code, constants, and the helpers of libgcc that the model pulls in), RAM (the arena that the caller gives), stack (high-water mark),\n"
        "and instructions executed for one row, the most of five rows; `-Oz`, as QEMU counts them. On Xtensa float helpers are not in flash (they are in ROM) and are the tests' own, which\n"
        "are slower than Espressif's; on Linux only instructions are given (`-O2`, the whole ABI, from `carrot_score_f32` on).\n"
    )
    seen: dict[str, str] = {}
    for t, row in cells.items():
        target = target_from(t)
        if target.hosted and not MACHINES[t].emulator:
            continue
        lines = [costs(f, c) for f, c in row.items()]
        if target.object_format == "wasm":
            lines = [[*line[:2], line[2], "", "", ""] for line in lines]
        elif target.hosted:
            lines = [[*line[:2], "", "", "", line[5]] for line in lines]
        text = HEAD + "".join(f"| {' | '.join(line)} |\n" for line in lines)
        parts.append(f"\n### {t}\n\n" + (f"As `{seen[text]}`.\n" if text in seen else text))
        seen.setdefault(text, t)
    path = ROOT / "docs" / "targets.md"
    new = path.with_suffix(".new")
    new.write_text("".join(parts), encoding="utf-8")
    new.replace(path)
    print(f"\n{path.relative_to(ROOT)} is written")


if __name__ == "__main__":
    main()
