"""What is left of carrot's lead on machines without AVX-512: instructions per row with AVX-512, AVX2 and NEON, ours and the peers'.

    python benchmarks/trees_isa.py [--work FOLDER] [--steps] [WORKLOAD...]

Counts are those of a run minus those of one with half the rows, so that start and loading cancel out: by QEMU's user mode and a plugin
that this file builds, AVX-512's by single steps (ptrace). An instruction is no nanosecond, so AVX2's time is measured next to
AVX-512's: what AVX2 keeps of the lead. NEON keeps as much of that as its lead in counts is of AVX2's. Peers: the library that trained the model, and C that m2cgen and timber made of it, by gcc -O2 (trees_time.py
leaves that in FOLDER). The libraries for AArch64 are wheels from PyPI.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import trees_models as models

import carrot
from carrot.compiler import Options, build, emit

CALLS = {"1 row": (1, 64), "100 rows": (100, 100), "10k rows": (512, 512)}  # rows of a call, rows in all; more than 512 are blocks of 512
MOST_ROWS = 2 * max(n for _, n in CALLS.values())
MACHINES = {  # compiler, emulator ([]: this machine)
    "x86-64-v4": (["gcc"], []),
    "x86-64-v3": (["gcc"], ["qemu-x86_64", "-cpu", "max"]),
    "aarch64": (["aarch64-linux-gnu-gcc"], ["qemu-aarch64", "-cpu", "max", "-L", "/usr/aarch64-linux-gnu"]),
}
LIBRARIES = {"xgb": ("xgboost", "lib/libxgboost.so"), "lgb": ("lightgbm", "lib/lib_lightgbm.so")}

# QEMU's plugin interface of version 1, as far as it is used: its header is in no package.
PLUGIN = r"""
#include <inttypes.h>
#include <stdio.h>
__attribute__((visibility("default"))) int qemu_plugin_version = 1;
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t, void (*)(uint64_t, void *));
void qemu_plugin_register_vcpu_tb_exec_inline(void *, int, void *, uint64_t);
void qemu_plugin_register_atexit_cb(uint64_t, void (*)(uint64_t, void *), void *);
size_t qemu_plugin_tb_n_insns(const void *);
static uint64_t count;
static void translated(uint64_t id, void *tb) { qemu_plugin_register_vcpu_tb_exec_inline(tb, 0, &count, qemu_plugin_tb_n_insns(tb)); }
static void done(uint64_t id, void *p) { fprintf(stderr, "instructions %" PRIu64 "\n", count); }
__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv) {
  qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
  qemu_plugin_register_atexit_cb(id, done, 0);
  return 0;
}
"""

STEPS = r"""
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
int main(int argc, char **argv) {
  int status;
  long count = 0;
  pid_t child = fork();
  if (!child) return ptrace(PTRACE_TRACEME, 0, 0, 0), execv(argv[1], argv + 1);
  for (waitpid(child, &status, 0); !WIFEXITED(status); count++, waitpid(child, &status, 0))
    if (ptrace(PTRACE_SINGLESTEP, child, 0, 0)) return 1;
  return fprintf(stderr, "instructions %ld\n", count), WEXITSTATUS(status);
}
"""

# main ROWS BLOCK < table: `setup` once, `call` for each block of n rows at x.
MAIN = r"""
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
%(head)s
static T x[%(rows)d * 30];
static %(out)s y[%(rows)d * 8];
int main(int argc, char **argv) {
  long rows = atol(argv[1]), block = atol(argv[2]);
  if (fread(x, sizeof *x, rows * 30, stdin) != (size_t)rows * 30) return 1;
  %(setup)s
  for (long at = 0; at < rows; at += block) {
    const T *p = x + at * 30;
    long n = rows - at < block ? rows - at : block;
    %(call)s
  }
  return 0;
}
"""
EACH = "for (long i = 0; i < n; i++, p += 30) "
XGBOOST = {
    "head": "typedef void *H; typedef const float *F;",
    "setup": """void *l = dlopen(argv[3], RTLD_NOW), *h; if (!l) return puts(dlerror()), 2;
  int (*create)(const H *, uint64_t, H *) = dlsym(l, "XGBoosterCreate"), (*load)(H, const char *) = dlsym(l, "XGBoosterLoadModel");
  int (*set)(H, const char *, const char *) = dlsym(l, "XGBoosterSetParam");
  int (*predict)(H, const char *, const char *, H, const uint64_t **, uint64_t *, F *) = dlsym(l, "XGBoosterPredictFromDense");
  const char *config = "{\\"type\\":0,\\"training\\":false,\\"iteration_begin\\":0,\\"iteration_end\\":0,\\"strict_shape\\":false,\\"missing\\":NaN}";
  char array[256]; const uint64_t *shape; uint64_t dims; F result;
  if (create(0, 0, &h) || load(h, argv[4]) || set(h, "nthread", "1")) return 3;""",
    "call": """sprintf(array, "{\\"data\\":[%lu,true],\\"shape\\":[%ld,30],\\"strides\\":null,\\"typestr\\":\\"<f4\\",\\"version\\":3}", (unsigned long)p, n);
    if (predict(h, array, config, 0, &shape, &dims, &result)) return 4;""",
}
LIGHTGBM = {
    "head": "typedef void *H;",
    "setup": """void *l = dlopen(argv[3], RTLD_NOW), *h; int it; int64_t length; if (!l) return puts(dlerror()), 2;
  int (*load)(const char *, int *, H *) = dlsym(l, "LGBM_BoosterCreateFromModelfile");
  int (*predict)(H, const void *, int, int32_t, int32_t, int, int, int, int, const char *, int64_t *, double *) = dlsym(l, "LGBM_BoosterPredictForMat");
  if (load(argv[4], &it, &h)) return 3;""",
    "call": 'if (predict(h, p, 1, n, 30, 1, 0, 0, -1, "num_threads=1", &length, y)) return 4;',
}


class Bench:
    def __init__(self, work: Path) -> None:
        self.work, self.folder = work, work / "isa"
        self.folder.mkdir(exist_ok=True)
        (self.folder / "plugin.c").write_text(PLUGIN)
        self.run("gcc", "-O2", "-shared", "-fPIC", "-w", "-o", self.folder / "plugin.so", self.folder / "plugin.c")
        (self.folder / "steps.c").write_text(STEPS)
        self.run("gcc", "-O2", "-o", self.folder / "steps", self.folder / "steps.c")

    @staticmethod
    def run(*command: Any) -> None:
        subprocess.run(list(map(str, command)), check=True)

    def library(self, family: str, machine: str) -> Path:
        """The library that trained the models; for AArch64 from its wheel."""
        package, inside = LIBRARIES[family]
        if machine != "aarch64":
            return Path(__import__(package).__file__).parent / inside
        folder = self.folder / f"{package}-{version(package)}"
        if not (folder / package / inside).exists():
            platforms = [f"--platform={p}_aarch64" for p in ("manylinux2014", "manylinux_2_28")]
            self.run(sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, *platforms, "--only-binary=:all:", f"{package}=={version(package)}")
            for wheel in folder.glob("*.whl"):
                zipfile.ZipFile(wheel).extractall(folder)
        return folder / package / inside

    def program(self, name: str, machine: str, who: str) -> tuple[list[str], str] | None:
        """What to run, and the dtype of its rows; None if there is no such peer."""
        family, out = models.WORKLOADS[name].family, self.folder / f"{name}-{machine}-{who}"
        compiler, args, source = list(MACHINES[machine][0]), [], self.work / name / "peers" / who
        setup: dict[str, str] = {"setup": "", "head": "", "out": "double"}
        dtype = "f64" if family == "lgb" else "f32"
        model = str(self.work / name / models.FILES[family])
        if who == "library":
            library = self.library(family, machine)
            setup |= XGBOOST if family == "xgb" else LIGHTGBM
            args, parts = [str(library), model], []
        elif who == "carrot":
            artifact = build(model, Options(target=machine, name="m", outputs=("raw",)))
            out.with_suffix(".a").write_bytes(emit(artifact, "a"))
            width = np.load(self.work / name / "reference.npy", mmap_mode="r")[0].size
            setup |= {"head": f"int carrot_score_rows_{dtype}(const void *, size_t, size_t, void *, size_t);", "call": f"if (carrot_score_rows_{dtype}(p, n, 30, y, {width})) return 2;"}
            parts = [out.with_suffix(".a"), "-static"]
        elif who == "m2cgen" and (source / "model.c").exists() and (source / "model.c").stat().st_size < 2e6:
            dtype, code = "f64", (source / "model.c").read_text()
            one = "double score(" in code
            setup |= {"head": f"{'double' if one else 'void'} score(const double *{'' if one else ', double *'});", "call": EACH + ("y[i] = score(p);" if one else "score(p, y + 2 * i);")}
            parts = [source / "model.c", "-lm", "-static"]
        elif who == "timberplain" and family == "xgb" and (source / "model.c").exists():
            setup |= {"head": '#include "model.h"', "setup": "TimberCtx *h; timber_init(&h);", "call": EACH + "timber_infer_single(p, y + 8 * i, h);", "out": "float"}
            parts = [source / "model.c", f"-I{source}", "-lm", "-static"]
        else:
            return None
        main = out.with_suffix(".c")
        main.write_text(MAIN % {"rows": MOST_ROWS, **setup})
        self.run(*compiler, "-O2", "-w", f"-DT={'float' if dtype == 'f32' else 'double'}", "-o", out, main, *parts, "-ldl")
        return [str(out), *args], dtype

    def count(self, machine: str, program: list[str], rows: int, block: int, table: np.ndarray) -> int:
        emulator = MACHINES[machine][1]
        counter = [*emulator, "-plugin", str(self.folder / "plugin.so")] if emulator else [str(self.folder / "steps")]
        command = [*counter, program[0], str(rows), str(block), *program[1:]]
        done = subprocess.run(command, input=table[:rows].tobytes(), capture_output=True, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        return int(done.stderr.split(b"instructions ")[1].split()[0])

    def instructions(self, name: str, machine: str, who: str) -> dict[str, float]:
        """Per row, for each way of calling."""
        made = self.program(name, machine, who)
        if not made:
            return {}
        program, dtype = made
        table = np.array(models.rows_of(self.work, name, dtype)[:MOST_ROWS])
        once = lambda n, block: self.count(machine, program, n, block, table)  # noqa: E731
        return {what: (once(2 * n, block) - once(n, block)) / n for what, (block, n) in CALLS.items()}


def times(work: Path, name: str) -> dict[str, list[float]]:
    """Nanoseconds per row of the code for this machine and for AVX2, interleaved."""
    model = work / name / models.FILES[models.WORKLOADS[name].family]
    found = [carrot.compile(model, target=t, outputs=("raw",)) for t in ("host", "x86-64-v3")]
    dtype = {"float32": "f32", "float64": "f64"}[found[0].inputs[0].dtype.name]
    x = np.array(models.rows_of(work, name, dtype)[:16384])
    carrot.set_threads(1)
    out = {}
    for what, (block, _) in CALLS.items():
        block = 8192 if block > 100 else block
        spent: list[list[float]] = [[], []]
        for i in range(60):
            part = x[(i * block) % (len(x) - block) :][:block]
            for m, s in zip(found, spent):
                m.predict(part)
                calls = 1 if block > 100 else 20
                start = time.perf_counter()
                for _ in range(calls):
                    m.predict(part)
                s.append((time.perf_counter() - start) / calls / block * 1e9)
        out[what] = [statistics.median(s) for s in spent]
    return out


def rows(name: str, bench: Bench, peers: list[str], steps: bool) -> None:
    speed = times(bench.work, name)
    ours = {m: bench.instructions(name, m, "carrot") for m in MACHINES if MACHINES[m][1] or steps}
    theirs = {(m, who): bench.instructions(name, m, who) for m in ("x86-64-v3", "aarch64") for who in peers}
    for what in CALLS:
        cells, lead = [name, what], {}
        for m in ours:  # peers do not use AVX-512
            counts = {who: n[what] for (at, who), n in theirs.items() if at == ("aarch64" if m == "aarch64" else "x86-64-v3") and n}
            best = min(counts, key=counts.__getitem__)
            lead[m] = counts[best] / ours[m][what]
            cells += [f"{ours[m][what]:.0f}", *([f"{best} {counts[best]:.0f}"] if m != "x86-64-v4" else []), f"{lead[m]:.2f}"]
        host, avx2 = speed[what]
        kept = host / avx2  # the peers' code is the same: what AVX2 keeps of the lead in time
        neon = kept * lead["aarch64"] / lead["x86-64-v3"]
        counted = [f"{lead[m] / lead['x86-64-v4']:.2f}" for m in ("x86-64-v3", "aarch64") if steps]
        print("| " + " | ".join([*cells, f"{host:.0f}", f"{avx2:.0f}", f"{kept:.2f}", f"{neon:.2f}", *counted]) + " |", flush=True)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, default=Path.home() / ".cache" / "carrot-benchmarks")
    p.add_argument("--peers", default="library,m2cgen,timberplain")
    p.add_argument("--steps", action="store_true", help="count AVX-512's instructions too, one by one: minutes for a small model")
    p.add_argument("workloads", nargs="*", default=["xgb-100x6", "xgb-1000x8", "lgbm-500x255"])
    args = p.parse_args()
    missing = [tool[0] for tools in MACHINES.values() for tool in tools if tool and not shutil.which(tool[0])]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    bench = Bench(args.work)
    counted = ("AVX-512,lead,", ",AVX2 keeps by count,NEON keeps by count") if args.steps else ("", "")
    head = f"workload,call,{counted[0]}AVX2,best peer,lead,NEON,best peer,lead,ns AVX-512,ns AVX2,AVX2 keeps,NEON keeps{counted[1]}"
    print(f"| {head.replace(',', ' | ')} |\n|{'---|' * (head.count(',') + 1)}")
    for name in args.workloads:
        models.prepare(args.work, name)
        rows(name, bench, args.peers.split(","), args.steps)


if __name__ == "__main__":
    main()
