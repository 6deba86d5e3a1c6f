"""GPU kernels on a GPU, and what they are compared with: everything in one run of at most ten minutes, correctness first, as Markdown and JSON.

    python benchmarks/cuda_time.py [--target=cuda-sm90] [--seconds=560] [--out=cuda_time.json] [--only=CASE]... [--who=carrot]... [--dry]

For each case and number of rows (cuda_cases.py) and for carrot and each peer (cuda_peers.py), in a process of their own: answers to rows drawn anew, which all get, are compared with those of numpy, and only then
times are taken. `device`: M rows a second, launches queued back to back on inputs that take turns, best of 3; of peers too, with how many times that carrot does. Of carrot alone: two calls must agree to the bit,
the CPU's half of the file too with numpy; `host`: microseconds of one carrot_cuda_run from arrays in host memory and back, median; `python`: microseconds of one Model.run_device on a tensor of torch on a
stream of its own, without waiting, after its answers were compared. What is not installed is "absent", what fails has its error in its place, what does not fit into the time is "out of time".

--dry: without a GPU. carrot and CUDA by hand run on the grid of tests/cuda_grid, libraries on the CPU, on small models and a few rows, to see that all of it runs; times mean nothing then.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

GRID = Path(__file__).parent.parent / "tests" / "cuda_grid"
sys.path[:0] = [str(Path(__file__).parent), str(GRID)]
from cuda_cases import ROWS, WORKLOADS, Case  # noqa: E402
from cuda_peers import Driver, Peer, hand_driver  # noqa: E402

import carrot  # noqa: E402
from carrot.compiler import Artifact, Options, build, emit  # noqa: E402

PEERS = ("nvForest", "xgboost", "CUDA", "Triton", "torch eager", "torch compiled")
SOURCES, CHECKED, MOST_SECONDS = 4, 2048, 100  # inputs that take turns; rows that are compared; of one case and one of those that are compared


def compiled(case: Case, target: str) -> Artifact:
    return build(case.module.copy(), Options(**{"target": target, "on_missing": "nan", **case.options}))


class Carrot:
    """A compiled model on the device; `peer` is what all are measured by."""

    def __init__(self, case: Case, target: str, folder: Path) -> None:
        self.path = folder / "model.so"
        self.path.write_bytes(emit(compiled(case, target), "so"))
        self.model, self.gpu = ctypes.CDLL(str(self.path)), ctypes.c_void_p()
        self.error = ctypes.create_string_buffer(512)
        ctypes.c_uint32.from_buffer(self.error).value = 512
        self._ok(self.model.carrot_cuda_open(0, ctypes.byref(self.gpu), self.error))
        self.driver, self.outputs = Driver(), case.answer(np.zeros((1, case.features), np.float32)).reshape(1, -1).shape[1]
        self.peer = Peer(self._upload, self._run, self._download, self.driver.wait)

    def _ok(self, status: int) -> None:
        if status:
            raise RuntimeError(self.error.raw[24:].split(b"\0")[0].decode())

    def _upload(self, x: np.ndarray) -> tuple[Any, Any, int]:
        at, out = self.driver.upload(x), self.driver.upload(np.full((len(x), self.outputs), np.nan, np.float32))
        return (ctypes.c_uint64 * 1)(at.value), (ctypes.c_uint64 * 1)(out.value), len(x)

    def _run(self, rows: tuple[Any, Any, int]) -> tuple[Any, Any, int]:
        self._ok(self.model.carrot_cuda_run_device(self.gpu, rows[0], rows[1], ctypes.c_int64(rows[2]), None, self.error))
        return rows

    def _download(self, rows: tuple[Any, Any, int]) -> np.ndarray:
        self.driver.wait()
        return self.driver.download(ctypes.c_uint64(rows[1][0]), np.empty((rows[2], self.outputs), np.float32))

    def host(self, x: np.ndarray, on_cpu: bool = False) -> np.ndarray:
        y = np.full((len(x), self.outputs), np.nan, np.float32)
        arrays = [(ctypes.c_void_p * 1)(a.ctypes.data) for a in (x, y)]
        self._ok(self.model.carrot_cuda_run(None if on_cpu else self.gpu, *arrays, ctypes.c_int64(len(x)), self.error))
        return y

    def more(self, case: Case, x: np.ndarray, got: np.ndarray, dry: bool) -> dict[str, Any]:
        """What is asked of carrot alone."""
        some, times = x[:CHECKED], []
        out: dict[str, Any] = {"repeats": bool((self.host(x) == got).all()), "cpu off": distance(self.host(some, on_cpu=True), case.answer(some))}
        for _ in range(1 if dry else 30 if len(x) < 100_000 else 7):
            start = time.perf_counter()
            self.host(x)
            times.append(time.perf_counter() - start)
        out["host"] = statistics.median(times) * 1e6
        if not dry:
            out["python"] = attempt(lambda: from_python(self.path, x, got))
        if not out["repeats"] or not out["cpu off"] <= case.within:
            out["error"] = "WRONG: " + ("the CPU's half" if out["repeats"] else "differs between calls")
        return out


def from_python(path: Path, x: np.ndarray, want: np.ndarray) -> float:
    """Microseconds of a call, whose input another stream has just made."""
    import torch

    model, s = carrot.load(path, device="cuda"), torch.cuda.Stream()
    half = torch.from_numpy(x / 2).cuda()
    for _ in range(3):
        with torch.cuda.stream(torch.cuda.Stream()):
            rows = half + half
            y = model.run_device(rows, stream=s)[model.outputs[0].name]
            if not (torch.from_dlpack(y).cpu().numpy() == want).all() or not (y.to_numpy() == want).all():
                raise RuntimeError("another answer")
    start, calls = time.perf_counter(), min(1000, 30_000_000 // len(x))
    for _ in range(calls):
        model.run_device(rows, out=y, stream=s)
    spent = time.perf_counter() - start
    torch.cuda.synchronize()
    return spent / calls * 1e6


def attempt(f: Callable[[], Any]) -> Any:
    try:
        return f()
    except ImportError as error:
        return f"absent ({error.name or error})"[:60]
    except Exception as error:
        return f"{type(error).__name__}: {' '.join(str(error).split())[:80]}"


def distance(got: np.ndarray, want: np.ndarray) -> float:
    """The largest difference, relative to the largest answer or 1; of what is no number, infinite."""
    want = want.reshape(len(want), -1)
    return float(np.abs(got - want).max() / max(1.0, np.abs(want).max())) if np.isfinite(got).all() else np.inf


def rows_per_second(peer: Peer, rows: list[Any], n: int, seconds: float) -> float:
    """Of work queued back to back."""
    best = 0.0
    for k in range(4 if seconds else 2):
        start, calls = time.perf_counter(), 0
        while not calls or time.perf_counter() - start < seconds / (4 if k == 0 else 1):
            for _ in range(8 if seconds else 1):
                peer.run(rows[calls % len(rows)])
                calls += 1
            peer.wait()
        best = max(best, 0.0 if k == 0 else n * calls / (time.perf_counter() - start))
    return best


def worker(name: str, who: str, target: str, seed: int, dry: bool) -> None:
    """One of those compared on one case: a line of JSON for each number of rows."""
    case = WORKLOADS[name](small=dry)
    with tempfile.TemporaryDirectory() as folder:
        made = attempt(lambda: Carrot(case, target, Path(folder)) if who == "carrot" else case.peers[who]("cpu" if dry and who != "CUDA" else "dry" if dry else "cuda"))
        if isinstance(made, str):
            print(json.dumps({"error": made}), flush=True)
            return
        peer = made.peer if isinstance(made, Carrot) else made
        for n in (1, 70) if dry else ROWS:
            r = np.random.default_rng(seed + n)
            xs = [r.normal(size=(n, case.features)).astype(np.float32) for _ in range(2 if dry else SOURCES)]
            row: dict[str, Any] = {"rows": n}

            def one(xs: list[np.ndarray] = xs, n: int = n, row: dict[str, Any] = row) -> None:
                rows = [peer.upload(x) for x in xs]
                if peer.tune:
                    peer.tune(rows[1])
                got = peer.download(peer.run(rows[0]))
                row["off"] = distance(got[:CHECKED], case.answer(xs[0][:CHECKED]))
                if not row["off"] <= case.within or not np.isfinite(got).all():
                    raise ValueError(f"WRONG: off by {row['off']:.1e}")
                row["device"] = rows_per_second(peer, rows, n, 0.0 if dry else 0.1)
                if isinstance(made, Carrot):
                    row.update(made.more(case, xs[0], got, dry))

            if isinstance(wrong := attempt(one), str):
                row["error"] = wrong
            print(json.dumps(row), flush=True)


def run(name: str, who: str, args: argparse.Namespace, seed: int, left: float) -> list[dict[str, Any]]:
    """A worker's lines; where it dies, says so."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ)
        if args.dry and who in ("carrot", "CUDA"):
            case = WORKLOADS[name](small=True)
            if who == "carrot":
                from grid import driver

                driver(compiled(case, args.target), Path(folder))
            else:
                hand_driver(case.peers[who].args[0], Path(folder), GRID)
            environment["LD_LIBRARY_PATH"] = folder
        command = [sys.executable, __file__, f"--worker={name}", f"--who={who}", f"--target={args.target}", f"--seed={seed}", *(["--dry"] if args.dry else [])]
        try:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=max(1.0, min(left, MOST_SECONDS)))
            lines, code, said = done.stdout, done.returncode, done.stderr
        except subprocess.TimeoutExpired as error:
            lines, code, said = (error.stdout or b"").decode(), -9, "out of time"
    found = [json.loads(line) for line in lines.splitlines() if line.startswith("{")]
    if code or "driver:" in said:
        found.append({"error": (said.strip().splitlines() or [f"ends with {code}"])[-1][:100]})
    return found


def cell(who: str, row: dict[str, Any], own: dict[str, Any]) -> str:
    if "error" in row or "device" not in row:
        return str(row.get("error", ""))
    speed = f"{row['device'] / 1e6:.2f}"
    return speed if who == "carrot" or "device" not in own else f"{speed} ({own['device'] / row['device']:.1f}x)"


def table(found: list[dict[str, Any]], names: list[str], who: list[str]) -> str:
    """found: rows of JSON, each with its case and who."""
    others = [w for w in who if w != "carrot"]
    lines = ["| case | rows | off | device, M rows/s | host, us | python, us | " + " | ".join(others) + " |", "|---" * (6 + len(others)) + "|"]
    for name in names:
        of = {w: [row for row in found if (row["case"], row["who"]) == (name, w)] for w in who}
        for n in dict.fromkeys(row["rows"] for row in found if row["case"] == name and "rows" in row):
            at = {w: next((row for row in rows if row.get("rows") == n), next((row for row in rows if "rows" not in row), {})) for w, rows in of.items()}
            own = at.get("carrot", {})
            numbers = [f"{v:.0f}" if isinstance(v := own.get(key, ""), float) else str(v) for key in ("host", "python")]
            off = f"{own['off']:.0e}" if "off" in own else ""
            lines.append(" | ".join([f"| {name}", str(n), off, cell("carrot", own, own), *numbers, *(cell(w, at[w], own) for w in others)]) + " |")
    return "\n".join(lines)


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--target", default="cuda-sm90")
    p.add_argument("--seconds", type=float, default=560)
    p.add_argument("--out", type=Path, default=Path("cuda_time.json"))
    p.add_argument("--only", metavar="CASE", action="append", choices=list(WORKLOADS))
    p.add_argument("--who", action="append", choices=["carrot", *PEERS])
    p.add_argument("--dry", action="store_true")
    p.add_argument("--worker", help=argparse.SUPPRESS)
    p.add_argument("--seed", type=int, default=time.time_ns() % 2**32, help=argparse.SUPPRESS)
    args = p.parse_args()
    if args.worker:
        worker(args.worker, args.who[0], args.target, args.seed, args.dry)
        return 0
    end, found = time.monotonic() + args.seconds, []
    names, who = args.only or list(WORKLOADS), args.who or ["carrot", *PEERS]
    for w in who:  # carrot first, whatever the time
        for name in names:
            if w != "carrot" and w not in WORKLOADS[name](small=True).peers:
                continue
            left = end - time.monotonic()
            lines = run(name, w, args, args.seed, left) if left > 5 else [{"error": "out of time"}]
            found += [{"case": name, "who": w, **line} for line in lines]
            args.out.write_text(json.dumps(found, indent=1))
            print(f"{name}, {w}: {'; '.join(str(line['error']) for line in lines if 'error' in line) or 'done'}", file=sys.stderr, flush=True)
    print(table(found, names, who))
    return int(any("error" in row and (row["who"] == "carrot" or re.match("ValueError: WRONG", row["error"])) for row in found))


if __name__ == "__main__":
    sys.exit(main())
