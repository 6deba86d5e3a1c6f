"""GPU kernels on a GPU, and what they are compared with: everything in one run of at most ten minutes, correctness first, as Markdown and JSON.

    python benchmarks/cuda_time.py [--target=cuda-sm90] [--seconds=560] [--libraries=FOLDER] [--out=cuda_time.json] [--only=CASE]... [--who=carrot]... [--dry]
    python benchmarks/cuda_time.py --build --libraries=FOLDER          # compiles the models, on any machine

For each case and number of rows (cuda_cases.py) and for carrot and each peer (cuda_peers.py): answers to rows drawn anew, which all get, are compared with those of numpy, and only then
times are taken. `device`: M rows a second, launches queued back to back on inputs that take turns, best of 3; of peers too, with how many times that carrot does. Of carrot alone: two calls must agree to the bit,
the CPU's half of the file too with numpy; `host`: microseconds of one carrot_cuda_run from arrays in host memory and back, median; `python`: microseconds of one Model.run_device on a tensor of torch on a
stream of its own, without waiting, after its answers were compared. What is not installed is "absent", what fails has its error in its place, what does not fit into the time is "out of time".

Where there is the most to lose comes first: the models are compiled, several at once, unless they lie in FOLDER from a --build (then the machine needs numpy and the driver, not llvmlite; carrot need not be
installed); carrot runs all cases, in at most 60 % of the time; then each peer has its share of the rest, largest number of rows first. One process does all cases of one of those compared, until one fails: what a GPU says of a fault
it says of all that its process asks from then on. Another goes on with the next number of rows, and behind a case that took longer than a minute with the next case. Both files are written after every line. Ctrl-C, or whatever
stops it, loses nothing that was measured. Behind the table stand the goals (cuda_cases.py), and what is measured of them.

--dry: without a GPU. carrot and CUDA by hand run on the grid of tests/cuda_grid, libraries on the CPU, on small models and a few rows, to see that all of it runs; times mean nothing then.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import queue
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent
GRID = ROOT / "tests" / "cuda_grid"
sys.path[:0] = [str(Path(__file__).parent), str(GRID)]
try:
    import carrot
except ImportError:  # it need not be installed
    (folder := Path(tempfile.mkdtemp()) / "carrot").symlink_to(ROOT)
    sys.path.insert(0, str(folder.parent))
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder.parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    import carrot
from cuda_cases import GOALS, MOST_ELEMENTS, ROWS, WORKLOADS, Case  # noqa: E402
from cuda_peers import Driver, Peer, hand_driver  # noqa: E402

PEERS = ("nvForest", "xgboost", "torch compiled", "CUDA", "torch eager", "Triton")
SOURCES, CHECKED = 4, 2048  # inputs that take turns; rows that are compared
START_SECONDS, CASE_SECONDS, BUILD_SECONDS = 60, 60, 180  # at most: of a process until its first case, of a case, of all that is compiled
CARROTS_PART = 0.6  # of the time


def library(folder: Path, name: str) -> Path:
    return folder / f"{re.sub(r'[^0-9A-Za-z]+', '_', name)}.so"


def build_one(name: str, target: str, folder: Path, dry: bool) -> Any:
    """Compiles a case's model into a folder; its artifact."""
    from carrot.compiler import Options, build, emit

    case = WORKLOADS[name](small=dry)
    artifact = build(case.module, Options(**{"target": target, "on_missing": "nan", **case.options}))
    part = library(folder, name).with_suffix(".part")
    part.write_bytes(emit(artifact, "so"))
    part.replace(library(folder, name))
    return artifact


def build_all(names: list[str], args: argparse.Namespace, end: float) -> None:
    """What is not in the folder yet, as many at once as there are CPUs; what fails or takes too long is said, and is missing later."""
    waiting, running = [name for name in names if args.build or not library(args.libraries, name).exists()], dict[str, subprocess.Popen[bytes]]()
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            name = waiting.pop(0)
            running[name] = subprocess.Popen([sys.executable, __file__, f"--worker={name}", "--who=build", f"--target={args.target}", f"--libraries={args.libraries}"])
        time.sleep(0.05)
        for name, process in list(running.items()):
            if process.poll() is None and time.monotonic() < end:
                continue
            process.kill()
            del running[name]
            said = "out of time" if process.wait() == -signal.SIGKILL else f"failed, {process.returncode}" if process.returncode else f"{library(args.libraries, name).stat().st_size / 1e6:.1f} MB"
            print(f"{name}, compiled: {said}", file=sys.stderr, flush=True)
        waiting = waiting if time.monotonic() < end else []


class Carrot:
    """A compiled model on the device; `peer` is what all are measured by."""

    def __init__(self, case: Case, path: Path) -> None:
        if not path.exists():
            raise RuntimeError("not compiled")
        self.path = path
        self.model, self.gpu = ctypes.CDLL(str(self.path)), ctypes.c_void_p()
        self.error = ctypes.create_string_buffer(512)
        ctypes.c_uint32.from_buffer(self.error).value = 512
        self._ok(self.model.carrot_cuda_open(0, ctypes.byref(self.gpu), self.error))
        self.driver, self.outputs = Driver(), case.answer(np.zeros((1, case.features), np.float32)).reshape(1, -1).shape[1]
        self.peer = Peer(self._upload, self._run, self._download, self.driver.wait)

    def _ok(self, status: int) -> None:
        if status:
            raise RuntimeError(f"{self.error.raw[24:].split(bytes(1))[0].decode()} ({ctypes.c_int32.from_buffer(self.error, 20).value})")

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


def rows_of(case: Case, dry: bool) -> list[int]:
    """The largest number first: it says the most."""
    return [1, 70] if dry else sorted((n for n in ROWS if n * case.features <= MOST_ELEMENTS), reverse=True)


def worker(names: list[str], who: str, args: argparse.Namespace) -> None:
    """One of those compared on some cases, the first one but for so many numbers of rows (args.skip): a line of JSON where one begins, where it comes to a number of rows and of what that gives, and where it ends.
    What fails is the last of this process: a GPU's errors may stay with it."""
    for i, name in enumerate(names):
        print(json.dumps({"begins": name}), flush=True)
        case = WORKLOADS[name](small=args.dry)
        device = "cpu" if args.dry and who != "CUDA" else "dry" if args.dry else "cuda"
        made = attempt(lambda case=case, name=name, device=device: Carrot(case, library(args.libraries, name)) if who == "carrot" else case.peers[who](device))
        if isinstance(made, str):
            print(json.dumps({"case": name, "error": made}), flush=True)
            if not made.startswith("absent"):
                return
            print(json.dumps({"ends": name}), flush=True)
            continue
        peer = made.peer if isinstance(made, Carrot) else made
        for n in rows_of(case, args.dry)[0 if i else args.skip :]:
            print(json.dumps({"at": n}), flush=True)
            r = np.random.default_rng(args.seed + n)
            xs = [r.standard_normal((n, case.features), dtype=np.float32) for _ in range(2 if args.dry else SOURCES)]
            row: dict[str, Any] = {"case": name, "rows": n}

            def one(xs: list[np.ndarray] = xs, n: int = n, row: dict[str, Any] = row, case: Case = case, peer: Peer = peer, made: Any = made) -> None:
                rows = [peer.upload(x) for x in xs]
                if peer.tune:
                    peer.tune(rows[1])
                got = peer.download(peer.run(rows[0]))
                row["off"] = distance(got[:CHECKED], case.answer(xs[0][:CHECKED]))
                if not row["off"] <= case.within or not np.isfinite(got).all():
                    raise ValueError(f"WRONG: off by {row['off']:.1e}")
                row["device"] = rows_per_second(peer, rows, n, 0.0 if args.dry else 0.1)
                if isinstance(made, Carrot):
                    print(json.dumps(row), flush=True)  # what follows may take long
                    row.update(made.more(case, xs[0], got, args.dry))

            wrong = attempt(one)
            if isinstance(wrong, str):
                row["error"] = wrong
            print(json.dumps(row), flush=True)
            if isinstance(wrong, str) and not wrong.startswith("ValueError: WRONG"):
                return
        print(json.dumps({"ends": name}), flush=True)


def watch(command: list[str], environment: dict[str, str], end: float) -> Iterator[dict[str, Any]]:
    """The lines of a worker, as they come; where it does not come to an end, an error of the case that it was at."""
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=said, text=True, start_new_session=True)
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=lambda: [*map(lines.put, process.stdout or ()), lines.put(None)], daemon=True).start()
        at, until, wrong = dict[str, Any](case=""), time.monotonic() + START_SECONDS, ""
        try:
            while (line := lines.get(timeout=max(0.0, min(until, end) - time.monotonic()))) is not None:
                found = attempt(partial(json.loads, line)) if line.startswith("{") else ""
                if isinstance(found, str):  # a library's, or half a line
                    continue
                if "begins" in found:
                    at, until = {"case": found["begins"]}, time.monotonic() + CASE_SECONDS
                elif "at" in found:
                    at["rows"] = found["at"]
                elif "ends" in found:
                    at = {}  # how it goes down does not matter
                yield found
            process.wait(timeout=10)
        except (queue.Empty, subprocess.TimeoutExpired):
            wrong = "out of time"
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        said.seek(0)
        text = said.read()
        if (at and (wrong or process.returncode)) or re.search("^driver:", text, re.M):  # that of tests/cuda_grid
            yield {"case": "", **at, "error": wrong or (text.strip().splitlines() or [f"ends with {process.returncode}"])[-1][:100]}


def compare(who: str, names: list[str], args: argparse.Namespace, end: float) -> Iterator[dict[str, Any]]:
    """Rows of one of those compared, of all cases that it has."""
    left, skip = [name for name in names if who == "carrot" or who in WORKLOADS[name](small=True).peers], 0
    while left:
        if time.monotonic() > end - 5:
            yield from ({"case": name, "error": "out of time"} for name in left)
            return
        with tempfile.TemporaryDirectory() as folder:
            environment, group = dict(os.environ), left
            if args.dry:
                group = left[:1]
                if who in ("carrot", "CUDA"):
                    dry_driver(group[0], who, args, Path(folder))
                    environment["LD_LIBRARY_PATH"] = folder
            options = [f"--{key}={getattr(args, key)}" for key in ("target", "libraries", "seed")]
            begun, ended, tried, slow = 0, 0, 0, False
            for row in watch([sys.executable, __file__, f"--worker={','.join(group)}", f"--who={who}", f"--skip={skip}", *options, *(["--dry"] if args.dry else [])], environment, end):
                begun, ended, tried = begun + ("begins" in row), ended + ("ends" in row), 0 if "begins" in row else tried + ("at" in row)
                slow = row.get("error") == "out of time"
                if "case" in row:
                    yield {"case": row.pop("case") or group[0], **row}
        if not begun:  # it does not even start
            yield from ({"case": name, "error": "does not start"} for name in left[1:])
            return
        again = begun > ended and tried and not slow  # the numbers of rows behind the one that failed
        skip, left = (tried + skip * (begun == 1), left[begun - 1 :]) if again else (0, left[begun:])


def dry_driver(name: str, who: str, args: argparse.Namespace, folder: Path) -> None:
    """libcuda.so.1 in a folder: a driver without a GPU, of this case."""
    if who == "CUDA":
        hand_driver(WORKLOADS[name](small=True).peers[who].args[0], folder, GRID)  # type: ignore[attr-defined]
        return
    from grid import driver

    driver(build_one(name, args.target, args.libraries, True), folder)


def cell(who: str, row: dict[str, Any], own: dict[str, Any], goal: dict[str, float]) -> str:
    """A speed, of a peer how many times that is carrot's, what was wanted, and what went wrong."""
    error = str(row.get("error", ""))
    if "device" not in row or "WRONG" in error:
        return error
    said = [f"{own['device'] / row['device']:.1f}x"] if who != "carrot" and "device" in own else []
    if wanted := goal.get("device" if who == "carrot" else who):
        said.append(f"goal {wanted / 1e6:.0f}" if who == "carrot" else f"goal {wanted:g}x")
    return f"{row['device'] / 1e6:.2f}" + f" ({', '.join([*said, *filter(None, [error])])})" * bool(said or error)


def goals(found: list[dict[str, Any]], names: list[str]) -> str:
    """A line for each goal: what was measured of it."""
    lines = ["| goal | rows | wanted | measured | |", "|---|---|---|---|---|"]
    for (name, n), wanted in GOALS.items():
        at = {row["who"]: row for row in found if (row["case"], row.get("rows")) == (name, n) and "WRONG" not in str(row.get("error", ""))}
        own = at.get("carrot", {})
        for what, least in wanted.items() if name in names else ():
            unit, scale = {"device": ("M rows/s", 1e6), "host": ("us", 1.0)}.get(what, (f"x {what}", 1.0))
            value = own.get(what) if what in ("device", "host") else own["device"] / at[what]["device"] if "device" in own and "device" in at.get(what, {}) else None
            reached = isinstance(value, float) and (value <= least if what == "host" else value >= least)
            shown = f"{value / scale:.3g}" if isinstance(value, float) else "not measured"
            lines.append(f"| {name} | {n} | {'<=' if what == 'host' else '>='} {least / scale:g} {unit} | {shown} | {'reached' if reached else 'missed' if isinstance(value, float) else ''} |")
    return "\n".join(lines)


def table(found: list[dict[str, Any]], names: list[str], who: list[str]) -> str:
    """found: rows of JSON, each with its case and who."""
    others = [w for w in who if w != "carrot"]
    lines = ["| case | rows | off | device, M rows/s | host, us | python, us | " + " | ".join(others) + " |", "|---" * (6 + len(others)) + "|"]
    for name in names:
        of = {w: [row for row in found if (row["case"], row["who"]) == (name, w)] for w in who}
        for n in dict.fromkeys(row["rows"] for row in found if row["case"] == name and "rows" in row) or [""]:  # none: what they say instead
            at = {w: next((row for row in rows if row.get("rows") == n), next((row for row in rows if "rows" not in row), {})) for w, rows in of.items()}
            own = at.get("carrot", {})
            goal = GOALS.get((name, n), {})
            numbers = [f"{v:.0f}" + (f" (goal {goal[key]:g})" if key in goal else "") if isinstance(v := own.get(key, ""), float) else str(v) for key in ("host", "python")]
            off = f"{own['off']:.0e}" if "off" in own else ""
            lines.append(" | ".join([f"| {name}", str(n), off, cell("carrot", own, own, goal), *numbers, *(cell(w, at[w], own, goal) for w in others)]) + " |")
    return "\n".join(lines)


def device_line() -> str:
    if not (program := shutil.which("nvidia-smi")):
        return "no nvidia-smi"
    try:
        done = subprocess.run([program, "--query-gpu=name,driver_version,clocks.sm,clocks.max.sm,clocks.mem", "--format=csv,noheader"], capture_output=True, text=True, timeout=20)
    except subprocess.TimeoutExpired:
        return "nvidia-smi hangs"
    return " ".join(done.stdout.split()) or "nvidia-smi says nothing"


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--target", default="cuda-sm90")
    p.add_argument("--seconds", type=float, default=560)
    p.add_argument("--libraries", type=Path, metavar="FOLDER")
    p.add_argument("--build", action="store_true")
    p.add_argument("--out", type=Path, default=Path("cuda_time.json"))
    p.add_argument("--only", metavar="CASE", action="append", choices=list(WORKLOADS))
    p.add_argument("--who", action="append", choices=["carrot", "build", *PEERS])
    p.add_argument("--dry", action="store_true")
    p.add_argument("--worker", help=argparse.SUPPRESS)
    p.add_argument("--skip", type=int, default=0, help=argparse.SUPPRESS)
    p.add_argument("--seed", type=int, default=time.time_ns() % 2**32, help=argparse.SUPPRESS)
    args = p.parse_args()
    start = time.monotonic()
    names, who = args.only or list(WORKLOADS), args.who or ["carrot", *PEERS]
    if args.worker and who == ["build"]:
        build_one(args.worker, args.target, args.libraries, args.dry)
        return 0
    if args.worker:
        worker(args.worker.split(","), who[0], args)
        return 0
    with tempfile.TemporaryDirectory() as made:
        args.libraries = args.libraries or Path(made)
        args.libraries.mkdir(parents=True, exist_ok=True)
        if args.build:
            build_all(names, args, start + 24 * 3600)
            return int(not all(library(args.libraries, name).exists() for name in names))
        return measure(names, who, args, start)


def measure(names: list[str], who: list[str], args: argparse.Namespace, start: float) -> int:
    end, found = start + args.seconds, list[dict[str, Any]]()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # which ends the process at work, too
    device = "--dry, no GPU" if args.dry else device_line()

    def write() -> str:
        shown = f"{device}, {args.target}, {time.monotonic() - start:.0f} s\n\n{table(found, names, who)}\n\n{goals(found, names)}\n"
        for path, text in ((args.out, json.dumps(found, indent=1)), (args.out.with_suffix(".md"), shown)):
            path.with_suffix(".part").write_text(text)
            path.with_suffix(".part").replace(path)
        return shown

    if not args.dry and "carrot" in who:
        build_all(names, args, min(end, time.monotonic() + BUILD_SECONDS))
    for i, w in enumerate(who):  # carrot first, whatever the time
        now = time.monotonic()
        for row in compare(w, names, args, start + args.seconds * CARROTS_PART if w == "carrot" and len(who) > 1 else now + (end - now) / (len(who) - i)):
            before = [f for f in found if (f["case"], f["who"], f.get("rows", 0)) == (row["case"], w, row.get("rows", -1))]  # of what goes wrong later, too
            found[:] = [f for f in found if f not in before] + [{"who": w, **(before[0] if before else {}), **row}]
            print(f"{time.monotonic() - start:4.0f} s  {w}: {json.dumps(row)}", file=sys.stderr, flush=True)
            write()
    print(write())
    return int(any("error" in row and (row["who"] == "carrot" or re.match("ValueError: WRONG", row["error"])) for row in found))


if __name__ == "__main__":
    sys.exit(main())
