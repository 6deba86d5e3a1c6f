"""What a network takes as one file: code without weights, weights, arena, time to compile; from C, the first result of a fresh process and its peak memory.

    python benchmarks/networks_deploy.py [NAME ...]      # prints the second table of docs/benchmarks.md, "Networks"; needs cc and ld

Cold start: process start to the first result (fork, exec, dlopen, carrot_run), the median of 20, less that of the same program that loads nothing. Peak memory: VmHWM,
less that of the program that loads nothing, weights and arena.
"""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import networks_models as zoo
import numpy as np

from carrot.compiler import Options, build, emit
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


def measure(name: str, folder: Path) -> str:
    proto = zoo.sized(zoo.model(name), name, 1)
    start = time.process_time()
    artifact = build(proto, Options())
    compiled = time.process_time() - start
    (folder / "m.so").write_bytes(emit(artifact, "so"))
    (folder / "carrot.h").write_text((Path(__file__).parent.parent / "runtime/carrot.h").read_text())
    args = artifact.simplified.main.body.args
    tensors = ", ".join(f"{{.data = calloc(8, {max(1, math.prod(a.type.shape))}), .dtype = {CODES[np.dtype(DTYPES[a.type.dtype].numpy)]}, .ndim = {a.type.rank}, .shape = {{{', '.join(map(str, a.type.shape)) or 0}}}}}" for a in args)
    i, o = len(args), len(artifact.simplified.main.returned)
    (folder / "main.c").write_text(PROGRAM % (tensors, o, i, o, o, i, o))
    subprocess.run(["cc", "-O1", "-w", "-I", str(folder), "-o", str(folder / "main"), str(folder / "main.c"), "-ldl"], check=True)
    bare, nothing = _started([str(folder / "main")])
    cold, told = _started([str(folder / "main"), str(folder / "m.so")])
    weights = sum(a.nbytes for _, a in artifact.compiled.blob.arrays)
    code = (folder / "m.so").stat().st_size - weights
    inside = sum(math.prod(a.type.shape) * DTYPES[a.type.dtype].bytes for a in args)
    rest = (told["VmHWM"] - nothing["VmHWM"]) * 1024 - weights - told["arena"] - inside
    return f"| {name} | {code / 1e3:.0f} | {weights / 1e6:.2f} | {told['arena'] / 1e6:.2f} | {compiled:.1f} | {cold - bare:.2f} | {rest / 1e6:.1f} |"


def main() -> None:
    names = zoo.known(sys.argv[1:])
    print("| network | the .so without weights, kB | weights, MB | arena, MB | compiling, s of CPU | cold start, ms | memory beside weights, arena and inputs, MB |\n|---|---|---|---|---|---|---|")
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(name, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
