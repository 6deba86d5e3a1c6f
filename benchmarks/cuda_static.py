"""What can be said of GPU kernels without a GPU: registers, spills, shared memory, and instructions per visit of a node, as Markdown.

    python benchmarks/cuda_static.py [MODEL...]            # needs ptxas (`pip install nvidia-cuda-nvcc`); instructions need nvdisasm (`pip install nvidia-cuda-nvdisasm`)
    python benchmarks/cuda_static.py --wavefronts          # needs gcc: kernels run on the grid of tests/cuda_grid

Of MODELs (files): for each the most registers, spilled bytes, bytes of a thread's own stack and of shared memory that one of its kernels takes, from the least to the most of all targets; exit code 1 if anything spills.
--wavefronts: what shared memory does, a wavefront being up to 32 words of different banks: for trees of each visit of 32 rows, for layers of the products that one pays for (a multiprocessor does a wavefront and
128 products in float32 a cycle); with conflicts of banks, and what is left without. What cp.async copies is not counted.
Without: dense layers at each precision, and how a thread stores its results; complete trees over 30 features, float32. A visit is one row at one split on its way; instructions are those of the longest loop, the one that walks
trees, without loops inside, divided by the visits that a lane makes in it (`deep`: also that of the loop inside, over sectors). Blocks: how many of the kernel a multiprocessor holds at once, by threads, registers and shared memory.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from cuda_cases import mlp, trees

from carrot.backends import nvptx
from carrot.compiler import Artifact, Options, build
from carrot.ir.core import Module
from carrot.ir.graph import Graph
from carrot.ir.target import Target, target_from, target_names
from carrot.passes.lower_tree_walk import ASK, EVEN
from carrot.passes.set_precision import PRECISIONS
from carrot.passes.tree_sectors import MOST_TOP

GRID = Path(__file__).parent.parent / "tests" / "cuda_grid"
CONV = (32, 32, 14, 3)  # channels in, out, height and width, of a window
WORKLOADS = ((1000, 8, ("row", "lane", "latency")), (1000, 4, ("lane", "shallow")), (1000, 5, ("lane", "shallow")), (20, 14, ("row", "deep")))  # trees, their height, strategies
LAYERS = ((30, 256, 256, 1), (30, 64, 64, 1), (1024, 1024))  # columns of dense layers
GPUS = [name for name in target_names() if name.startswith("cuda-")]
THREADS = {"sm_75": 1024, "sm_86": 1536, "sm_89": 1536}  # of a multiprocessor; 2048 elsewhere


def assembled(ptx: str, arch: str) -> tuple[dict[str, int], str]:
    """Registers and spilled bytes; the machine code as text, empty without nvdisasm."""
    with tempfile.TemporaryDirectory() as folder:
        source, cubin = Path(folder) / "m.ptx", Path(folder) / "m.cubin"
        source.write_text(ptx)
        said = subprocess.run(["ptxas", f"-arch={arch}", "-v", str(source), "-o", str(cubin)], capture_output=True, text=True, check=True).stderr
        code = subprocess.run(["nvdisasm", "-c", str(cubin)], capture_output=True, text=True, check=True).stdout if shutil.which("nvdisasm") else ""
    spilled = sum(map(int, re.findall(r"(\d+) bytes spill", said)))
    return {"registers": max(map(int, re.findall(r"Used (\d+) registers", said))), "spilled": spilled}, code


def loops(code: str) -> list[int]:
    """Instructions of each loop, from a label to the last branch back to it, without those of loops inside."""
    spans: dict[int, int] = {}
    labels: dict[str, int] = {}
    n = 0
    for line in code.splitlines():
        if m := re.match(r"(\.L_\w+):", line.strip()):
            labels[m[1]] = n
        elif m := re.match(r"\s+/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\d+ )?(\w+)[^;]*?(\.L_\w+)?[)`]?\s*;", line):
            n += 1
            if m[1] == "BRA" and m[2] in labels:
                spans[labels[m[2]]] = n
    inside = {start: [s for s in spans if start < s and spans[s] <= end] for start, end in spans.items()}
    length = {start: end - start for start, end in spans.items()}
    nearest = {start: [s for s in found if not any(s in inside[o] for o in found)] for start, found in inside.items()}
    return [length[start] - sum(length[s] for s in nearest[start]) for start in spans]


def per_visit(strategy: str, height: int, found: list[int]) -> str:
    """Instructions, of the lengths of all loops."""
    if not found:
        return ""
    longest = sorted(found)[::-1]
    if strategy == "deep":  # four trees: the levels of the top, and in the loop inside three more
        return f"{longest[0] / (4 * MOST_TOP):.1f}, {longest[1] / (4 * 3):.1f}"
    visits = {"row": 4 * (ASK if height > EVEN else height), "latency": 4 * 3, "lane": 32 * height, "shallow": 32 * height}
    return f"{longest[0] / visits[strategy]:.1f}"


def kernels(ptx: str, arch: str) -> tuple[int, ...]:
    """How many there are; of all the most registers, spilled bytes, and bytes of stack."""
    said = subprocess.run(["ptxas", f"-arch={arch}", "-v", "-", "-o", "/dev/null"], input=ptx, capture_output=True, text=True, check=True).stderr
    found = re.findall(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads", said)
    used = re.findall(r"Used (\d+) registers", said)
    return len(used), max(map(int, used), default=0), sum(int(a) + int(b) for _, a, b in found), max((int(s) for s, _, _ in found), default=0)


def of_files(files: list[Path]) -> int:
    print("| model | kernels | registers | spilled bytes | stack bytes | shared bytes |\n|---|---|---|---|---|---|")
    spilled = 0
    for file in files:
        found = []
        for name in GPUS:
            artifact = build(file, Options(target=name, on_missing="nan"))
            shared = max((launch["shared"] for launch in nvptx.plan(artifact.module, artifact.device_card)["launches"]), default=0)
            found.append((*kernels(artifact.device_ptx, artifact.target.cpu), shared))
        spilled += sum(of_one[2] for of_one in found)
        print(f"| {file.stem} | {' | '.join(f'{min(n)} to {max(n)}' if min(n) < max(n) else f'{max(n)}' for n in zip(*found))} |", flush=True)
    return int(spilled > 0)


def wavefronts() -> int:
    sys.path.insert(0, str(GRID))
    from grid import Grid

    def counted(module: Module, rows: int, **options: Any) -> tuple[int, ...]:
        artifact = build(module, Options(target="cuda-sm90", on_missing="nan", **options))
        shape = [rows, *(int(d) for d in module.main.body.args[0].type.shape[1:])]  # type: ignore[union-attr]
        return Grid(artifact).wavefronts([np.random.default_rng(0).normal(size=shape).astype(np.float32)])

    print("| trees x height | strategy | rows | wavefronts per visit of 32 rows | without conflicts |\n|---|---|---|---|---|")
    for count, height, strategies in WORKLOADS:
        some = min(count, 128)  # all trees are alike
        for strategy in strategies:
            rows = 32 if strategy == "latency" else 1024
            found, without = (n / (some * height * rows / 32) for n in counted(trees(some, height).module, rows, tree_strategy=strategy)[1:3])
            print(f"| {some} x {height} | {strategy} | {rows} | {found:.2f} | {without:.2f} |", flush=True)
    print("\n| layers | precision | products per wavefront | without conflicts |\n|---|---|---|---|")
    cases = {"-".join(map(str, w)): (lambda precision, w=w: mlp(*w, precision=precision).module, sum(a * b for a, b in zip(w, w[1:]))) for w in LAYERS}
    channels, out, size, window = CONV
    cases |= {f"conv {channels}x{size}x{size} to {out}, {window}x{window}": (lambda precision: conv(), channels * out * (size * window) ** 2)}
    for name, (make, products) in cases.items():
        for precision in PRECISIONS:
            rows = 16 if "conv" in name else 128
            found, without = (rows * products / n for n in counted(make(precision), rows, matmul=precision)[1:3])
            print(f"| {name} | {precision} | {found:.0f} | {without:.0f} |", flush=True)
    return 0


def conv() -> Module:
    channels, out, size, window = CONV
    g, r = Graph("m"), np.random.default_rng(0)
    w = r.normal(size=(out, channels, window, window)).astype(np.float32)
    g.output("y", g.op("nn.conv", g.tensor("x", "f32", ("batch", channels, size, size)), g.constant(w), strides=[1, 1], pads=[window // 2] * 4, dilations=[1, 1], group=1), ["default"])
    return g.finish(framework="benchmark")


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--wavefronts", action="store_true")
    p.add_argument("models", metavar="MODEL", nargs="*", type=Path)
    args = p.parse_args()
    if args.wavefronts:
        return wavefronts()
    if args.models:
        return of_files(args.models)
    print("| trees x height | strategy | targets | registers | spilled bytes | shared bytes | threads | blocks | instructions per visit |\n|---|---|---|---|---|---|---|---|---|")
    for count, height, strategies in WORKLOADS:
        source = trees(count, height).module
        for strategy in strategies:
            said: dict[str, list[str]] = {}  # targets of which the same is said
            for name in GPUS:
                said.setdefault(line(source, height, strategy, target_from(name)), []).append(name.removeprefix("cuda-"))
            for what, names in said.items():
                print(f"| {count} x {height} | {strategy} | {', '.join(names)} | {what} |", flush=True)

    print("\n| layers | precision | targets | registers | spilled bytes | shared bytes | threads | blocks | stores x bytes |\n|---|---|---|---|---|---|---|---|---|")
    for widths in LAYERS:
        for precision in PRECISIONS:
            source = mlp(*widths, precision=precision).module
            said = {}
            for name in (n for n in GPUS if precision == "f32" or target_from(n).mma):
                artifact = build(source.copy(), Options(target=name, matmul=precision, on_missing="nan"))
                said.setdefault(f"{resources(artifact)[1]} | {stores(artifact)}", []).append(name.removeprefix("cuda-"))
            for what, names in said.items():
                print(f"| {'-'.join(map(str, widths))} | {precision} | {', '.join(names)} | {what} |", flush=True)
    return 0


def stores(artifact: Artifact) -> str:
    """Of the last kernel: how many times a thread stores so many bytes of its results."""
    found = re.findall(r"\bst\.global(?:\.v(\d))?\.\w(\d+)", artifact.device_ptx.split(".visible .entry")[-1])
    return ", ".join(f"{n} x {size}" for size, n in Counter(int(n or 1) * int(bits) // 8 for n, bits in found).items())


def resources(artifact: Artifact) -> tuple[str, str]:
    """The machine code as text, and the columns that all kernels have."""
    target = artifact.target
    launch = nvptx.plan(artifact.module, artifact.card)["launches"][-1]  # in front of products by wgmma x is rounded
    used, code = assembled(nvptx.ptx_text(artifact.compiled, artifact.module, artifact.card, weights=False), target.cpu)
    threads = launch["threads"]
    blocks = min(THREADS.get(target.cpu, 2048) // threads, 65536 // (threads * -(-used["registers"] // 8) * 8), (target.shared + 1024) // (launch["shared"] + 1024))
    return code, f"{used['registers']} | {used['spilled']} | {launch['shared']} | {threads} | {blocks}"


def line(source: Module, height: int, strategy: str, target: Target) -> str:
    """All columns from the registers on."""
    try:
        artifact = build(source.copy(), Options(target=target.name, tree_strategy=strategy, on_missing="nan"))
    except nvptx.CarrotError as error:
        return f"{error.message} | | | | |"
    code, columns = resources(artifact)
    return f"{columns} | {per_visit(strategy, height, loops(code))}"


if __name__ == "__main__":
    sys.exit(main())
