"""ONNX networks against onnxruntime and OpenVINO (float32 forced): interleaved in one process a model, medians.

    python benchmarks/networks_time.py [NAME ...] [--batch 1 32] [--threads 1] [--seconds 3]      # prints the table of docs/benchmarks.md; of several threads, what one takes too
    ... --threads 2 --busy      # while another process holds the last core

Peers are called from Python as their users call them, with a model of fixed sizes; carrot's batch stays symbolic. --shipped: models whose files leave
sizes open, as they are, by all of them, and carrot with the sizes fixed beside them. OpenVINO is left out where it is not
installed (`pip install openvino`). --matmul bf16: carrot and OpenVINO multiply bfloat16. Outputs are compared with onnxruntime's before anything is timed. Models: networks_models.py.
"""

from __future__ import annotations

import argparse
import atexit
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

PEERS = ("carrot", "onnxruntime", "openvino")
FIXED = "carrot, sizes fixed"
WRONG = 1e-2  # an error that no rounding makes; ppocr_det's is 4e-3


def onnxruntime_call(proto: Any, threads: int) -> Callable[[dict[str, Any]], list[Any]]:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads, options.log_severity_level = threads, 1, 4
    session = ort.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(None, x)


def openvino_call(proto: Any, threads: int, precision: str = "f32") -> Callable[[dict[str, Any]], list[Any]]:
    import openvino as ov

    core = ov.Core()
    config = {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY", "NUM_STREAMS": 1, "INFERENCE_PRECISION_HINT": precision}
    compiled = core.compile_model(core.read_model(proto.SerializeToString(), b""), "CPU", config)
    request = compiled.create_infer_request()

    def call(x: dict[str, Any]) -> list[Any]:
        out = request.infer(list(x.values()), share_inputs=True, share_outputs=True)
        return [out[p] for p in compiled.outputs]

    return call


def once(call: Callable[[], Any], least: float = 0.01, clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds of one call: the mean of as many as take `least` seconds."""
    n, start = 0, clock()
    while True:
        call()
        n += 1
        if (took := clock() - start) >= least:
            return took / n


def measure(name: str, batch: int, threads: int, seconds: float, shipped: int | None = None, matmul: str = "f32") -> dict[str, Any]:
    """Milliseconds a call by peer, the largest error and carrot's time to compile. shipped: which sizes of calls of the model as it is."""
    import networks_models as zoo
    import numpy as np

    import carrot

    carrot.set_threads(threads)
    proto = zoo.model(name)
    fixed = zoo.sized(proto, name, batch) if shipped is None else zoo.with_shapes(proto, zoo.SHIPPED[name][shipped])
    x = zoo.inputs(fixed)
    start = time.perf_counter()
    model = carrot.compile(proto if shipped is not None else zoo.sized(proto, name, None if zoo.has_batch(name) else batch), matmul=matmul)
    compiled = time.perf_counter() - start

    def run(n: int) -> dict[str, Any]:
        carrot.set_threads(n)
        return model.run(x)

    calls: dict[str, Callable[[], Any]] = {"carrot": lambda: run(threads)} | ({"one": lambda: run(1)} if threads > 1 else {})
    if shipped is not None:
        given = {k: v for k, v in zoo.GIVEN.items() if k in x}
        alone, rest = carrot.compile(fixed, constants=given, matmul=matmul), {k: v for k, v in x.items() if k not in given}
        calls[FIXED] = lambda: alone.run(rest)
        fixed = proto
    for peer, make in (("onnxruntime", onnxruntime_call), ("openvino", partial(openvino_call, precision=matmul))):
        try:
            call = make(fixed, threads)
            calls[peer] = lambda call=call: call(x)
        except Exception as error:  # not installed, or it lacks an operator
            print(f"{name}: {peer}: {str(error).strip().splitlines()[0]}", file=sys.stderr)
    want = calls["onnxruntime"]()
    error = 0.0
    for mine, theirs in zip(calls["carrot"]().values(), want, strict=True):
        error = max(error, float(np.abs(mine.reshape(theirs.shape) - theirs).max() / (np.abs(theirs).max() + 1e-30)))
    if not error < WRONG:
        raise ValueError(f"{name}: carrot's results are not onnxruntime's: the largest error is {error:.1e}")
    for call in calls.values():
        once(call, 0.5 if threads > 1 else 0.1)
    runs: dict[str, list[float]] = {p: [] for p in calls}
    end = time.perf_counter() + seconds * len(calls)
    while time.perf_counter() < end or len(runs["carrot"]) < 7:
        for peer, call in calls.items():
            if threads > 1:  # those of the last one, awake for another call, would hold a core; its own are to be awake
                time.sleep(0.02)
                call()
            runs[peer].append(once(call, 0.05 if threads > 1 else 0.01))
    ratios = {p: statistics.median(t / c for t, c in zip(runs[p], runs["carrot"])) for p in calls}
    return {"ms": {p: statistics.median(t) * 1e3 for p, t in runs.items()}, "ratio": ratios, "error": error, "compile": compiled}


def in_child(args: argparse.Namespace, name: str, *options: str) -> dict[str, Any] | str:
    """What `measure` says in a process of its own, or its error."""
    command = [sys.executable, __file__, name, *options, "--threads", str(args.threads), "--seconds", str(args.seconds), "--matmul", args.matmul]
    env = dict(os.environ, **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), str(args.threads)))
    out = subprocess.run(command, capture_output=True, text=True, env=env)
    found: dict[str, Any] | None = next((json.loads(line[1:]) for line in out.stdout.splitlines() if line.startswith("@")), None)
    return found or next((line for line in out.stderr.splitlines() if "Error: " in line), "?: ?").partition(": ")[2][:120]


def print_shipped(args: argparse.Namespace) -> None:
    import networks_models as zoo

    print("| network as shipped | sizes | carrot, ms | onnxruntime, ms | openvino, ms | onnxruntime / carrot | carrot with fixed sizes, ms | error | compiled in, s |\n|---|---|---|---|---|---|---|---|---|")
    for name in args.names:
        for i, shapes in enumerate(zoo.SHIPPED[name]):
            sizes, found = ", ".join("x".join(map(str, s)) for s in shapes.values() if s), in_child(args, name, "--shipped", "--child", str(i))
            if isinstance(found, str):
                print(f"| {name} | {sizes} | {found} |", flush=True)
                continue
            cells = [f"{found['ms'][p]:.3g}" if p in found["ms"] else "" for p in PEERS]
            print(f"| {name} | {sizes} | {' | '.join(cells)} | {found['ratio']['onnxruntime']:.2f} | {found['ms'][FIXED]:.3g} | {found['error']:.0e} | {found['compile']:.1f} |", flush=True)


def main() -> None:
    import networks_models as zoo

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--batch", type=int, nargs="+", default=[1])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--matmul", choices=("f32", "bf16"), default="f32")
    parser.add_argument("--shipped", action="store_true")
    parser.add_argument("--busy", action="store_true")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    args.names = zoo.known(args.names, zoo.SHIPPED if args.shipped else zoo.ZOO)
    if args.child is not None:
        print("@" + json.dumps(measure(args.names[0], args.batch[0], args.threads, args.seconds, args.child if args.shipped else None, args.matmul)))
        return
    if args.shipped:
        print_shipped(args)
        return
    if args.busy:
        held = subprocess.Popen([sys.executable, "-c", "import os\nos.sched_setaffinity(0, {max(os.sched_getaffinity(0))})\nwhile os.getppid() != 1: pass"])
        atexit.register(held.kill)
    one = args.threads > 1
    print(f"| network | batch | carrot, ms | onnxruntime, ms | openvino, ms | onnxruntime / carrot | the better / carrot | error | compiled in, s |{' one thread / carrot |' * one}\n|{'---|' * (9 + one)}")
    logs: dict[str, list[float]] = {"onnxruntime": [], "better": []}
    for name in args.names:
        for batch in args.batch if zoo.has_batch(name) else args.batch[:1] if args.batch[0] == 1 else []:
            found = in_child(args, name, "--child", "0", "--batch", str(batch))
            if isinstance(found, str):
                print(f"| {name} | {batch} | {found} |", flush=True)
                continue
            ratio = found["ratio"]
            better = min(r for p, r in ratio.items() if p not in ("carrot", "one"))
            logs["onnxruntime"].append(ratio["onnxruntime"])
            logs["better"].append(better)
            cells = [f"{found['ms'][p]:.3g}" if p in found["ms"] else "" for p in PEERS]
            one = f" {ratio['one']:.2f} |" if "one" in ratio else ""
            print(f"| {name} | {batch} | {' | '.join(cells)} | {ratio['onnxruntime']:.2f} | {better:.2f} | {found['error']:.0e} | {found['compile']:.1f} |{one}", flush=True)
    for key, values in logs.items():
        if values:
            print(f"geometric mean over {len(values)}: {statistics.geometric_mean(values):.2f} times as fast as {key}")


if __name__ == "__main__":
    main()
