"""Trees: carrot against everyone else who predicts them, every peer in a process and an environment of its own, interleaved.

    python benchmarks/trees_time.py                   # measures: about 40 minutes, the first time also an hour of peers' builds
    python benchmarks/trees_time.py --table           # the tables of docs/benchmarks.md, from what was measured
    python benchmarks/trees_time.py --plot            # docs/trees_rows_per_second.svg; measures the batch sizes that are not there yet
    python benchmarks/trees_time.py --strategies      # every tree strategy of carrot against the default, by batch size
    ... --workloads xgb-100x6 --peers carrot native --cells c1@1 10k@1 --reps 3 --quick

Environments, trained models, compiled peers and results.json are kept in --work. A build has --build-limit seconds; how it ended is kept too.
Before anything is timed, answers are compared with the library that trained the model. A cell is measured for all peers in turn, repetition
by repetition; given are medians and bests, or CPU seconds (--clock cpu), which tell
more while others use the machine (one thread only). Peers get their own containers and dtypes, made outside the timing. One
row from C means 65,536 rows in turn (branch predictors learn some thousand by heart), where each call waits for the last (trees_drive.c). 1M rows are cut to about a second for slow peers.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import inspect
import json
import os
import platform
import resource
import select
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import trees_models as models
import trees_peers as peers

HERE = Path(__file__).parent
DEFAULT_WORK = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "carrot-benchmarks"
CELLS = ["c1@1", "py1@1", "100@1", "10k@1", "1M@1", "10k@2", "1M@2", "c10k@1", "c10k-arrow@1", "10k-arrow@1", "1M-arrow@1"]
CURVE = ["py1@1", "3@1", "10@1", "30@1", "100@1", "300@1", "1k@1", "10k@1", "100k@1"]
MEMORY = 8 << 30  # of a build
RECIPES = {name: inspect.getsource(cls.build) + str(models.VENVS.get(cls.venv)) for name, cls in peers.PEERS.items()}


def sources() -> str:
    """A digest of what makes carrot's binaries."""
    spec = importlib.util.find_spec("carrot")
    assert spec and spec.origin
    root = Path(spec.origin).parent
    digest = hashlib.sha1()
    for part in ("", "backends", "frontend", "ir", "passes", "runtime"):
        for f in sorted((root / part).iterdir()):
            if f.suffix in (".py", ".ll", ".h", ".c", ".toml"):
                digest.update(f.read_bytes())
    return digest.hexdigest()[:16]


class Build:
    """A peer's files for a workload, made once per recipe and model."""

    def __init__(self, peer: str, name: str, a: argparse.Namespace) -> None:
        self.peer, self.name, self.a = peer, name, a
        self.cls = peers.PEERS[peer]
        self.folder = self.cls(a.work, name).folder
        recipe = sources() if peer == "carrot" else RECIPES[peer]
        model = (a.work / name / "reference.npy").read_bytes()
        self.key = hashlib.sha1(recipe.encode() + model).hexdigest()

    def status(self) -> dict[str, Any]:
        path = self.folder / "status.json"
        known = json.loads(path.read_text()) if path.exists() else {}
        if known.get("key") == self.key and not (known["ok"] is False and self.a.try_all):
            return known  # type: ignore[no-any-return]
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if not self.a.try_all and (self.peer, self.name) in peers.HOPELESS:
            found = {"ok": False, "error": peers.HOPELESS[self.peer, self.name], "tried": "before"}
        else:
            found = self.run()
        path.write_text(json.dumps(found | {"key": self.key}))
        print(f"{self.name} {self.peer}: {found}", file=sys.stderr, flush=True)
        return found

    def run(self) -> dict[str, Any]:
        limit = self.a.build_limit
        start = time.perf_counter()
        with (self.folder / "build.log").open("w") as log:
            child = subprocess.Popen(
                [models.python_of(self.a.work, self.cls.venv), HERE / "trees_worker.py", "build", self.peer, self.name, self.a.work],
                stdout=subprocess.PIPE, stderr=log, env=environment(), start_new_session=True,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
            )  # fmt: skip
            try:
                out, _ = child.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
                return {"ok": False, "error": f"not built in {limit:.0f} s"}
        took = {"wall": time.perf_counter() - start}
        return (json.loads(out) if out else {"ok": False, "error": f"build ended with {child.returncode}"}) | took


def environment() -> dict[str, str]:
    return dict(os.environ, PYTHONWARNINGS="ignore", OMP_WAIT_POLICY="passive", OPENBLAS_NUM_THREADS="1", TF_CPP_MIN_LOG_LEVEL="3")


class Process:
    """A peer that serves."""

    def __init__(self, build: Build) -> None:
        with (build.folder / "serve.log").open("w") as log:
            self.child = subprocess.Popen(
                [models.python_of(build.a.work, build.cls.venv), HERE / "trees_worker.py", "serve", build.peer, build.name, build.a.work],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=environment(), text=True,
            )  # fmt: skip
        self.started = self.answer(180)

    def answer(self, limit: float) -> dict[str, Any]:
        assert self.child.stdout
        if not select.select([self.child.stdout], [], [], limit)[0]:
            self.child.kill()
            return {"ok": False, "none": "no answer", "error": f"no answer in {limit:.0f} s"}
        line = self.child.stdout.readline()
        if not line:
            why = f"died with {self.child.wait()}"
            return {"ok": False, "none": why, "error": why}
        return json.loads(line)  # type: ignore[no-any-return]

    def ask(self, op: str, **more: Any) -> dict[str, Any]:
        assert self.child.stdin
        if self.child.poll() is not None:
            return {"none": "died"}
        try:
            self.child.stdin.write(json.dumps({"op": op, **more}) + "\n")
            self.child.stdin.flush()
        except BrokenPipeError:
            return {"none": "died"}
        return self.answer(120)

    def close(self) -> None:
        assert self.child.stdin
        self.child.stdin.close()
        try:
            self.child.wait(20)
        except subprocess.TimeoutExpired:
            self.child.kill()


def measure(cell: str, live: dict[str, Process], a: argparse.Namespace) -> dict[str, Any]:
    """One cell of one workload: peer by peer, repetition by repetition, each time another one first."""
    found: dict[str, Any] = {p: process.ask("prepare", cell=cell, seconds=a.seconds, budget=a.budget) for p, process in live.items()}
    turns = [p for p in live if "rows" in found[p]]
    times: dict[str, list[float]] = {p: [] for p in turns}
    cpu: dict[str, list[float]] = {p: [] for p in turns}
    for r in range(min(a.reps, 5) if cell.startswith("1M") else a.reps):
        k = r % max(1, len(turns))
        for p in turns[k:] + turns[:k]:
            answer = live[p].ask("rep")
            if "t" in answer:
                times[p].append(answer["t"])
                cpu[p].append(answer["cpu"])
    for p, t in times.items():
        found[p] |= {"median": statistics.median(t), "best": min(t), "cpu": statistics.median(cpu[p]), "all": t} if t else {"none": "died"}
    return found


def run(a: argparse.Namespace, cells: list[str], missing_only: bool = False) -> None:
    results = json.loads(a.out.read_text()) if a.out.exists() else {}
    results["machine"] = machine()
    for name in a.workloads:
        mine = results.setdefault("workloads", {}).setdefault(name, {"peers": {}, "cells": {}})
        wanted = [c for c in cells if not (missing_only and c in mine["cells"])]
        if not wanted:
            continue
        subprocess.run([sys.executable, HERE / "trees_models.py", a.work, name], check=True)
        live: dict[str, Process] = {}
        for p in a.peers:
            if models.WORKLOADS[name].family not in peers.PEERS[p].families:
                mine["peers"][p] = {"ok": False, "error": "does not read such models"}
                continue
            build = Build(p, name, a)
            status = build.status()
            mine["peers"][p] = {k: v for k, v in status.items() if k != "key"}
            if not status["ok"]:
                continue
            process = Process(build)
            mine["peers"][p] |= process.started
            if process.started.get("ok") and process.started["right"]:
                live[p] = process
            else:
                print(f"{name} {p}: {process.started}", file=sys.stderr, flush=True)
                process.close()
        for cell in wanted:
            found = measure(cell, live, a)
            mine["cells"][cell] = (mine["cells"].get(cell, {}) if a.some_peers else {}) | found
            shown = ", ".join(f"{p} {short(f['rows'] / f['median'])}" for p, f in found.items() if "median" in f)
            print(f"{name} {cell}: rows/s {shown}", file=sys.stderr, flush=True)
            a.out.write_text(json.dumps(results, indent=1))
        for process in live.values():
            process.close()
        a.out.write_text(json.dumps(results, indent=1))


def short(v: float) -> str:
    return f"{v / 1e6:.3g}M" if v >= 1e6 else f"{v / 1e3:.3g}k" if v >= 1e3 else f"{v:.3g}"


def machine() -> dict[str, Any]:
    cpu = next((x.split(":")[1].strip() for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith("model name")), platform.machine())
    return {"cpu": cpu, "cores": os.cpu_count(), "when": time.strftime("%Y-%m-%d %H:%M"), "load": os.getloadavg()[0], "python": platform.python_version()}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, default=DEFAULT_WORK, help="environments, models, builds, results")
    p.add_argument("--out", type=Path, help="results (default WORK/results.json)")
    p.add_argument("--workloads", nargs="+", choices=models.WORKLOADS, default=list(models.WORKLOADS), metavar="NAME", help=" ".join(models.WORKLOADS))
    p.add_argument("--peers", nargs="+", choices=peers.PEERS, metavar="PEER", help=" ".join(peers.PEERS))
    p.add_argument("--cells", nargs="+", default=CELLS, metavar="CELL", help="such as " + " ".join(CELLS))
    p.add_argument("--reps", type=int, default=7)
    p.add_argument("--seconds", type=float, default=0.1, help="of a repetition")
    p.add_argument("--budget", type=float, default=1.0, help="seconds of one call with 1M rows, which are cut to that")
    p.add_argument("--build-limit", type=float, default=180)
    p.add_argument("--quick", action="store_true", help="a smoke test")
    p.add_argument("--try-all", action="store_true", help="also builds that failed before")
    p.add_argument("--table", action="store_true")
    p.add_argument("--clock", choices=["median", "best", "cpu"], default="median", help="of tables and plot")
    p.add_argument("--plot", action="store_true")
    p.add_argument("--strategies", action="store_true")
    a = p.parse_args()
    if a.quick:
        a.reps, a.seconds, a.budget = min(a.reps, 3), 0.02, 0.2
    a.some_peers, a.peers = bool(a.peers), a.peers or list(peers.PEERS)
    a.work = a.work.resolve()
    a.work.mkdir(parents=True, exist_ok=True)
    a.out = a.out or a.work / ("quick.json" if a.quick else "results.json")
    models.driver(a.work)
    if a.strategies:
        import trees_strategies

        trees_strategies.run(a)
        return
    if not a.table:
        run(a, CURVE if a.plot else a.cells, missing_only=a.plot)
    import trees_report

    results = json.loads(a.out.read_text())
    if a.plot:
        to = HERE.parent / "docs/trees_rows_per_second.svg"
        to.write_text(trees_report.plot(results, a.workloads, CURVE, a.clock))
        print(to)
    else:
        print(trees_report.tables(results, a.workloads, a.clock))


if __name__ == "__main__":
    main()
