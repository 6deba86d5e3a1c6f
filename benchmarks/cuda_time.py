"""GPU kernels on a GPU: everything in one run of some minutes, correctness first, as Markdown and JSON.

    python benchmarks/cuda_time.py [--target=cuda-sm90] [--seconds=480] [--out=cuda_time.json] [--only=CASE] [--quick]

For each case and number of rows: the answers of rows drawn anew are compared with the CPU's (the same file without a GPU; trees also tree by tree with numpy), two calls must agree to
the bit, and only then times are taken: `device`, rows a second of carrot_cuda_run_device, launches queued back to back on inputs that take turns, until 0.3 s are over, best of 5;
`host`, microseconds of one carrot_cuda_run from arrays in host memory and back, median; `python`, microseconds of one Model.run_device on a tensor of torch, on a stream of its own,
without waiting, after its answers were compared with those. Peers, where they are installed and a GPU is there: xgboost on the device, torch eager and
compiled. A peer that fails has its error in its place. --quick: small models, a few rows, to see that the script runs (a driver without a GPU will do: tests/cuda_grid).
"""

from __future__ import annotations

import argparse
import ctypes
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from ir_random import forest  # noqa: E402

import carrot  # noqa: E402
from carrot.compiler import Options, build, emit  # noqa: E402
from carrot.ir.core import Module  # noqa: E402
from carrot.ir.graph import WITH_NAN, Graph  # noqa: E402

ROWS = (1, 64, 1024, 65_536, 1_000_000)
TREES = {"1000 x 8 x 30": (1000, 8), "1000 x 4 x 30": (1000, 4), "1000 x 5 x 30": (1000, 5), "200 x 12 x 30": (200, 12), "100 x 16 x 30": (100, 16)}
WIDTHS = {"MLP 30-256-256-1": (30, 256, 256, 1), "MLP 30-64-64-1": (30, 64, 64, 1)}
SOURCES = 4  # inputs that take turns


def trees(count: int, height: int) -> tuple[Module, Callable[[np.ndarray], np.ndarray]]:
    e = forest(count, 2**height - 1)
    g = Graph("m")
    x = g.table("input", [f"f{i}" for i in range(e.n_features)], "f32", WITH_NAN)
    g.output("y", g.append(e.to_op(g.module, x)).result, ["default"])
    return g.finish(framework="benchmark"), e.scores


def mlp(widths: tuple[int, ...]) -> tuple[Module, Callable[[np.ndarray], np.ndarray]]:
    r = np.random.default_rng(0)
    layers = [(r.normal(size=(n, m)).astype(np.float32) / n**0.5, r.normal(size=m).astype(np.float32)) for n, m in zip(widths, widths[1:])]
    g = Graph("m")
    v = g.tensor("x", "f32", ("batch", widths[0]))
    for i, (w, b) in enumerate(layers):
        v = g.op("nn.add", g.op("nn.matmul", v, g.constant(w)), g.constant(b))
        v = g.op("nn.relu", v) if i < len(layers) - 1 else v
    g.output("y", v, ["default"])

    def answer(x: np.ndarray) -> np.ndarray:
        for i, (w, b) in enumerate(layers):
            x = x @ w + b
            x = np.maximum(x, 0) if i < len(layers) - 1 else x
        return x

    return g.finish(framework="benchmark"), answer


class Gpu:
    """A compiled model and the driver under it."""

    def __init__(self, module: Module, target: str, folder: Path, quick: bool) -> None:
        self.seconds, self.together, self.repeats = (0.0, 1, 2) if quick else (0.3, 8, 30)
        path = folder / f"{time.monotonic_ns()}.so"
        path.write_bytes(emit(build(module, Options(target=target, on_missing="nan")), "so"))
        self.path, self.model = path, ctypes.CDLL(str(path))
        self.gpu = ctypes.c_void_p()
        self.error = ctypes.create_string_buffer(512)
        ctypes.c_uint32.from_buffer(self.error).value = 512
        self._ok(self.model.carrot_cuda_open(0, ctypes.byref(self.gpu), self.error))
        self.driver = ctypes.CDLL("libcuda.so.1")
        context, device = ctypes.c_void_p(), ctypes.c_int()
        self.driver.cuDeviceGet(ctypes.byref(device), 0)
        self.driver.cuDevicePrimaryCtxRetain(ctypes.byref(context), device)
        self.driver.cuCtxPushCurrent_v2(context)

    def _ok(self, status: int) -> None:
        if status:
            raise RuntimeError(self.error.raw[24:].split(b"\0")[0].decode())

    def host(self, x: np.ndarray, on_cpu: bool = False) -> np.ndarray:
        y = np.full((len(x), 1), np.nan, np.float32)
        arrays = [(ctypes.c_void_p * 1)(a.ctypes.data) for a in (x, y)]
        self._ok(self.model.carrot_cuda_run(None if on_cpu else self.gpu, *arrays, ctypes.c_int64(len(x)), self.error))
        return y

    def upload(self, a: np.ndarray) -> ctypes.c_uint64:
        at = ctypes.c_uint64()
        if self.driver.cuMemAlloc_v2(ctypes.byref(at), ctypes.c_size_t(a.nbytes)) or self.driver.cuMemcpyHtoD_v2(at, ctypes.c_void_p(a.ctypes.data), ctypes.c_size_t(a.nbytes)):
            raise RuntimeError("the device is out of memory")
        return at

    def rows_per_second(self, xs: list[np.ndarray]) -> float:
        """Of launches queued back to back."""
        rows, best = len(xs[0]), 0.0
        places = [self.upload(x) for x in xs]
        out = self.upload(np.zeros((rows, 1), np.float32))
        outs, ins = (ctypes.c_uint64 * 1)(out.value), [(ctypes.c_uint64 * 1)(p.value) for p in places]
        for k in range(6):
            start, calls = time.perf_counter(), 0
            while not calls or time.perf_counter() - start < self.seconds / (10 if k == 0 else 1):
                for _ in range(self.together):
                    self._ok(self.model.carrot_cuda_run_device(self.gpu, ins[calls % len(ins)], outs, ctypes.c_int64(rows), None, self.error))
                    calls += 1
                if self.driver.cuStreamSynchronize(None):
                    raise RuntimeError("a kernel failed")
            best = max(best, 0.0 if k == 0 else rows * calls / (time.perf_counter() - start))
        for p in (*places, out):
            self.driver.cuMemFree_v2(p)
        return best

    def microseconds(self, x: np.ndarray) -> float:
        times = []
        for _ in range(self.repeats if len(x) < 100_000 else 7):
            start = time.perf_counter()
            self.host(x)
            times.append(time.perf_counter() - start)
        return statistics.median(times) * 1e6


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


def peer_xgboost(count: int, height: int, x: np.ndarray) -> float:
    """Rows a second of xgboost's predictor, data on the device, of a model of as many trees of the same height that it grew itself."""
    import cupy
    import xgboost

    r = np.random.default_rng(1)
    data = r.normal(size=(20_000, x.shape[1])).astype(np.float32)
    params = {"max_depth": height, "grow_policy": "depthwise", "min_child_weight": 0, "lambda": 0, "eta": 0.1, "device": "cuda"}
    booster = xgboost.train(params, xgboost.DMatrix(data, r.normal(size=len(data))), count)
    rows = cupy.asarray(x)
    return _timed(lambda: booster.inplace_predict(rows), cupy.cuda.runtime.deviceSynchronize, len(x))


def peer_torch(widths: tuple[int, ...], x: np.ndarray, compiled: bool) -> float:
    import torch

    layers: list[Any] = []
    for n, m in zip(widths, widths[1:]):
        layers += [torch.nn.Linear(n, m), torch.nn.ReLU()]
    net = torch.nn.Sequential(*layers[:-1]).cuda().eval()
    net = torch.compile(net) if compiled else net
    rows = torch.from_numpy(x).cuda()
    with torch.inference_mode():
        return _timed(lambda: net(rows), torch.cuda.synchronize, len(x))


def _timed(call: Callable[[], Any], wait: Callable[[], Any], rows: int) -> float:
    best = 0.0
    for _ in range(6):
        start, calls = time.perf_counter(), 0
        while time.perf_counter() - start < 0.3:
            call()
            calls += 1
        wait()
        best = max(best, rows * calls / (time.perf_counter() - start))
    return best


def attempt(f: Callable[[], float]) -> float | str:
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:80]}"


def cases(quick: bool) -> Iterator[tuple[str, Module, Callable[[np.ndarray], np.ndarray], dict[str, Callable[[np.ndarray], float]]]]:
    for name, (count, height) in TREES.items():
        count = count // 20 if quick else count
        yield name, *trees(count, height), {"xgboost": lambda x, c=count, h=height: peer_xgboost(c, h, x)}  # type: ignore[misc]
    for name, widths in WIDTHS.items():
        peers = {f"torch {how}": lambda x, w=widths, how=how: peer_torch(w, x, how == "compiled") for how in ("eager", "compiled")}
        yield name, *mlp(widths), peers  # type: ignore[misc]


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--target", default="cuda-sm90")
    p.add_argument("--seconds", type=float, default=480)
    p.add_argument("--out", type=Path, default=Path("cuda_time.json"))
    p.add_argument("--quick", action="store_true")
    p.add_argument("--only", metavar="CASE")
    args = p.parse_args()
    end, found, r, failed = time.monotonic() + args.seconds, [], np.random.default_rng(time.time_ns()), 0
    print("| case | rows | agrees within | device, M rows/s | host, us | python, us | peers, M rows/s |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, module, answer, peers in cases(args.quick):
            if args.only not in (None, name):
                continue
            try:
                gpu = Gpu(module, args.target, Path(folder), args.quick)
            except RuntimeError as error:
                print(f"| {name} | | {error} | | | | |")
                failed += 1
                continue
            features = module.main.body.args[0].type.shape[1]  # type: ignore[union-attr]
            for rows in (1, 200) if args.quick else ROWS:
                if time.monotonic() > end:
                    print(f"| {name} | {rows} | out of time | | | | |")
                    continue
                xs = [r.normal(size=(rows, int(features))).astype(np.float32) for _ in range(SOURCES)]
                some = xs[0][:2048]
                got, want = gpu.host(xs[0]), answer(some).reshape(-1, 1)
                off = float(np.abs(got[:2048] - want).max() / max(1.0, np.abs(want).max()))
                on_cpu = float(np.abs(gpu.host(some, on_cpu=True) - want).max() / max(1.0, np.abs(want).max()))
                repeats = bool((gpu.host(xs[0]) == got).all())
                row: dict[str, Any] = {"case": name, "rows": rows, "off": off, "cpu off": on_cpu, "repeats": repeats}
                if off > 2e-5 or not repeats or not np.isfinite(got).all():
                    failed += 1
                    print(f"| {name} | {rows} | WRONG: off by {off:.1e}, {'repeats' if repeats else 'differs between calls'} | | | | |")
                else:
                    row |= {"device": attempt(lambda: gpu.rows_per_second(xs)), "host": attempt(lambda: gpu.microseconds(xs[0]))}  # noqa: B023
                    row["python"] = 0.0 if args.quick else attempt(lambda: from_python(gpu.path, xs[0], got))  # noqa: B023
                    row["peers"] = {} if args.quick else {peer: attempt(lambda: f(xs[0])) for peer, f in peers.items()}  # noqa: B023
                    said = "; ".join(f"{peer} {v / 1e6:.1f}" if isinstance(v, float) else f"{peer}: {v}" for peer, v in row["peers"].items())
                    device = f"{row['device'] / 1e6:.2f}" if isinstance(row["device"], float) else row["device"]
                    host = f"{row['host']:.0f}" if isinstance(row["host"], float) else row["host"]
                    python = f"{row['python']:.0f}" if isinstance(row["python"], float) else row["python"]
                    print(f"| {name} | {rows} | {off:.0e} | {device} | {host} | {python} | {said} |", flush=True)
                found.append(row)
                args.out.write_text(json.dumps(found, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
