"""What a network takes as one file: code, weights, arena, time to compile; from C, the first result of a fresh process and its peak memory.

    python benchmarks/networks_deploy.py [NAME ...]                # prints the second table of docs/benchmarks.md, "Networks"; needs cc and ld
    python benchmarks/networks_deploy.py --shipped [NAME ...]      # of the models that leave sizes open, as they are
    python benchmarks/networks_deploy.py --code [--target NAME] [--opt s]    # the columns of code alone, for any target

Kernels: machine code and the numbers in it, entries included. ABI: what the model needs of it. The rest: the sample of `self_test` (up to 256 kB), the card, tables, padding.
Cold start: process start to the first result (fork, exec, dlopen, carrot_run), the median of 20, less that of the same program that loads nothing. Peak memory: VmHWM,
less that of the program that loads nothing, weights and arena.
"""

from __future__ import annotations

import argparse
import math
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import networks_models as zoo
import numpy as np

from carrot.backends.elf import sections
from carrot.compiler import Artifact, Options, build, emit
from carrot.ir.types import DTYPES
from carrot.runtime.networks import CODES

PROGRAM = """
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "carrot.h"
int main(int argc, char **argv) {
  if (argc > 1) {
    void *so = dlopen(argv[1], RTLD_NOW);
    CarrotStatus (*shapes)(const CarrotTensor *, int32_t, CarrotTensor *, int32_t, size_t *, CarrotError *) = dlsym(so, "carrot_output_shapes");
    CarrotStatus (*run)(const CarrotTensor *, int32_t, CarrotTensor *, int32_t, void *, const CarrotHost *, CarrotError *) = dlsym(so, "carrot_run");
    CarrotTensor x[] = {%s}, y[%d] = {{0}};
    CarrotError e = {.struct_size = sizeof e};
    size_t arena;
    if (shapes(x, %d, y, %d, &arena, &e)) return fprintf(stderr, "%%s\\n", e.message), 1;
    for (int i = 0; i < %d; i++) {
      size_t n = 8;
      for (int d = 0; d < y[i].ndim; d++) n *= y[i].shape[d];
      y[i].data = malloc(n);
    }
    if (run(x, %d, y, %d, NULL, NULL, &e)) return fprintf(stderr, "%%s\\n", e.message), 1;
    fprintf(stderr, "arena %%zu\\n", arena);
  }
  char line[256];
  for (FILE *f = fopen("/proc/self/status", "r"); fgets(line, sizeof line, f);) if (!strncmp(line, "VmHWM", 5)) fputs(line, stderr);
  return 0;
}
"""


def _started(command: list[str], times: int = 20) -> tuple[float, dict[str, int]]:
    """The median time of a process in milliseconds, and the numbers that it printed."""
    took, told = [], ""
    for _ in range(times):
        start = time.perf_counter()
        told = subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True).stderr
        took.append(time.perf_counter() - start)
    return statistics.median(took) * 1e3, {line.split()[0].rstrip(":"): int(line.split()[1]) for line in told.splitlines()}


def code(artifact: Artifact) -> tuple[int, int]:
    """Bytes of the model's kernels and entries, and of the ABI."""
    own = sum(s.size for s in sections(artifact.compiled.code) if s.allocated and s.name.startswith((".text", ".rodata.cst")))
    return own, sum(s.size for obj in artifact.runtime_objects for s in sections(obj) if s.allocated and s.name.startswith((".text", ".rodata", ".data")))


def measure(name: str, folder: Path, shipped: bool, options: Options, only_code: bool) -> str:
    proto = zoo.model(name) if shipped else zoo.sized(zoo.model(name), name, 1)
    start = time.process_time()
    artifact = build(proto, options)
    compiled = time.process_time() - start
    weights = sum(a.nbytes for _, a in artifact.compiled.blob.arrays)
    own, abi = code(artifact)
    binary = emit(artifact, "so")
    sizes = f"| {name} | {own / 1e3:.1f} | {abi / 1e3:.1f} | **{(own + abi) / 1e3:.1f}** | {(len(binary) - weights - own - abi) / 1e3:.1f} | {weights / 1e6:.2f} |"
    if only_code:
        return sizes
    (folder / "m.so").write_bytes(binary)
    (folder / "carrot.h").write_text((Path(__file__).parent.parent / "runtime/carrot.h").read_text())
    args = artifact.simplified.main.body.args
    shapes = [zoo.SHIPPED[name][0].get(spec["name"]) if shipped else a.type.shape for spec, a in zip(artifact.card["inputs"], args, strict=True)]
    tensors = ", ".join(
        f"{{.data = calloc(8, {max(1, math.prod(shape))}), .dtype = {CODES[np.dtype(DTYPES[a.type.dtype].numpy)]}, .ndim = {len(shape)}, .shape = {{{', '.join(map(str, shape)) or 0}}}}}"
        for a, shape in zip(args, shapes, strict=True)
    )
    i, o = len(args), len(artifact.simplified.main.returned)
    (folder / "main.c").write_text(PROGRAM % (tensors, o, i, o, o, i, o))
    subprocess.run(["cc", "-O1", "-w", "-I", str(folder), "-o", str(folder / "main"), str(folder / "main.c"), "-ldl"], check=True)
    bare, nothing = _started([str(folder / "main")])
    cold, told = _started([str(folder / "main"), str(folder / "m.so")])
    inside = sum(math.prod(shape) * DTYPES[a.type.dtype].bytes for a, shape in zip(args, shapes, strict=True))
    rest = (told["VmHWM"] - nothing["VmHWM"]) * 1024 - weights - told["arena"] - inside
    return f"{sizes} {told['arena'] / 1e6:.2f} | {compiled:.1f} | {cold - bare:.2f} | {rest / 1e6:.1f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--shipped", action="store_true")
    parser.add_argument("--code", action="store_true")
    parser.add_argument("--target", default="host")
    parser.add_argument("--opt", default="2")
    options = parser.parse_args()
    names = zoo.known(options.names, zoo.SHIPPED if options.shipped else zoo.ZOO)
    columns = ["network", "kernels, kB", "ABI, kB", "code in all, kB", "sample and the rest, kB", "weights, MB"]
    columns += [] if options.code else ["arena, MB", "compiling, s of CPU", "cold start, ms", "memory beside weights, arena and inputs, MB"]
    print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(name, Path(folder), options.shipped, Options(target=options.target, opt=options.opt), options.code), flush=True)


if __name__ == "__main__":
    main()
