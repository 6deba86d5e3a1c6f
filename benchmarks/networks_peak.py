"""Matrix products and convolutions in percent of the peak of fused multiply-adds: carrot and onnxruntime, float32, one thread.

    python benchmarks/networks_peak.py [--seconds 1] [--only TEXT]        # prints the table of docs/benchmarks.md, "Networks"; needs cc

The peak is a loop of 16 independent fused multiply-adds of the widest vectors, all in registers, that takes turns with the contestants, for the clock of a shared machine moves:
cells are medians of the ratios, in CPU time. Multiplications are counted as the operation is defined: above 100 % is what Winograd saves. carrot is called from C, too, by a loop that does nothing else;
a call from Python is part of the other columns, so small ones are chains (`x 8`, each with weights of its own; every second convolution goes back to the first one's channels). The transposes at the two
ends of a convolution are part of all. Rows "B" are known only when the model is called.
"""

from __future__ import annotations

import argparse
import ctypes as ct
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from networks_time import once, onnxruntime_call
from onnx import ModelProto, TensorProto, helper, numpy_helper

import carrot
from carrot.compiler import Options, build, emit
from carrot.runtime.networks import ALIGN, CODES, Tensor

SUMS = 16  # independent ones: more than an instruction's latency
ROUNDS = 200_000  # 1 ms
_FLAGS = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
WIDTH = 64 if "avx512f" in _FLAGS else 32 if "avx2" in _FLAGS else 16  # bytes of a vector
PEAK = f"""
typedef float V __attribute__((vector_size(BYTES)));
float peak(long n, float one) {{
  V x = one - (V){{0}}, {", ".join(f"a{i} = x + {i}.0f" for i in range(SUMS))};
  for (; n--;) {{ {" ".join(f"a{i} = a{i} * x + x;" for i in range(SUMS))} }}
  return ({" + ".join(f"a{i}" for i in range(SUMS))})[0];
}}
int repeat(int (*run)(void *, int, void *, int, void *, void *, void *), void *in, void *out, void *arena, long n) {{
  int status = 0;
  for (; n-- && !status;) status = run(in, 1, out, 1, arena, 0, 0);
  return status;
}}
"""
Shape = tuple[int | str, ...]

PRODUCTS: list[tuple[Shape, int, int, int]] = [  # rows, depth, columns, how many of them
    *(((m,), 512, 512, 8) for m in (1, 4, 5, 8, 12, 16, 20, 32, 64, 128)),
    *((("B", m), 512, 512, 8) for m in (4, 8, 32, 128)),
    ((64,), 64, 64, 8), ((128,), 128, 128, 8), ((256,), 256, 256, 1), ((512,), 512, 512, 1), ((1024,), 1024, 1024, 1),
    ((128,), 384, 384, 1), ((128,), 384, 1536, 1), ((128,), 1536, 384, 1), ((128,), 768, 3072, 1), ((100,), 400, 1200, 1),
    ((3136,), 64, 128, 1), ((784,), 256, 256, 1), ((196,), 512, 512, 1), ((49,), 1024, 1024, 1), ((49,), 2048, 512, 1), ((128,), 384, 100, 1), ((100,), 600, 161, 1),
]  # fmt: skip
CONVOLUTIONS = [  # channels in, out, pixels of a side, window, stride, how many of them
    (64, 64, 56, 3, 1, 4), (128, 128, 28, 3, 1, 4), (256, 256, 14, 3, 1, 4), (512, 512, 7, 3, 1, 4), (16, 32, 112, 3, 1, 4), (64, 128, 56, 3, 2, 1), (256, 512, 14, 3, 2, 1), (3, 32, 224, 3, 2, 1), (3, 64, 224, 7, 2, 1),
    (32, 64, 112, 1, 1, 8), (64, 128, 56, 1, 1, 8), (128, 128, 56, 1, 1, 8), (256, 256, 28, 1, 1, 8), (512, 512, 14, 1, 1, 8), (1024, 256, 14, 1, 1, 8), (1024, 1024, 7, 1, 1, 8), (256, 64, 56, 1, 1, 8), (512, 2048, 7, 1, 1, 8),
]  # fmt: skip


def compile_peak(folder: Path) -> ct.CDLL:
    (folder / "peak.c").write_text(PEAK.replace("BYTES", str(WIDTH)))
    subprocess.run(["cc", "-O3", "-march=native", "-ffp-contract=fast", "-shared", "-fPIC", "-o", folder / "peak.so", folder / "peak.c"], check=True)
    loops = ct.CDLL(str(folder / "peak.so"))
    loops.peak.argtypes, loops.peak.restype = [ct.c_long, ct.c_float], ct.c_float
    loops.repeat.argtypes = [ct.c_void_p] * 4 + [ct.c_long]
    return loops


def peak_call(loops: ct.CDLL) -> Callable[[], float]:
    """A function that gives the multiplications a second at this moment."""

    def call() -> float:
        start = time.thread_time()
        loops.peak(ROUNDS, 1)
        return ROUNDS * SUMS * WIDTH / 4 / (time.thread_time() - start)

    return call


def from_c(loops: ct.CDLL, path: Path, x: np.ndarray, y: np.ndarray) -> Callable[[int], None]:
    """A function that calls a model's file so many times."""
    library, size = ct.CDLL(str(path)), ct.c_size_t()
    tensors = [Tensor(name, a.ctypes.data, CODES[a.dtype], a.ndim, a.shape) for name, a in ((b"x", x), (b"y", y))]
    ends = [ct.addressof(t) for t in tensors]
    if library.carrot_output_shapes(ct.c_void_p(ends[0]), 1, ct.c_void_p(ends[1]), 1, ct.byref(size), None):
        raise ValueError("the model refuses its input")
    arena = np.empty(size.value + ALIGN, np.uint8)
    at = arena.ctypes.data + -arena.ctypes.data % ALIGN
    run = ct.cast(library.carrot_run, ct.c_void_p)

    def call(n: int) -> None:
        if loops.repeat(run, *ends, at, n):
            raise ValueError("the model failed")

    call.arrays = (tensors, x, y, arena)  # type: ignore[attr-defined]  # which have to live
    return call


def products(rows: Shape, depth: int, columns: int, count: int) -> ModelProto:
    rng = np.random.default_rng(0)
    weights = [(rng.standard_normal((depth, columns)) / depth**0.5).astype("f4") for _ in range(count)]
    names = ["x", *(f"v{i}" for i in range(1, count)), "y"]
    nodes = [helper.make_node("MatMul", [names[i], f"w{i}"], [names[i + 1]]) for i in range(count)]
    lead = [r if isinstance(r, str) else int(r) for r in rows][:1]
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [*lead, k]) for n, k in (("x", depth), ("y", columns))]
    return _model(nodes, io, {f"w{i}": w for i, w in enumerate(weights)})


def convolutions(channels: int, out: int, size: int, window: int, stride: int, count: int) -> ModelProto:
    """`count` of them, to and fro: every second one makes the first one's input of its output."""
    rng, pads, to, nodes, weights = np.random.default_rng(0), [window // 2] * 4, -(-size // stride), [], {}
    for i in range(count):
        a, b = (out, channels) if i % 2 else (channels, out)
        weights[f"w{i}"] = (rng.standard_normal((b, a, window, window)) / (a * window**2) ** 0.5).astype("f4")
        nodes.append(helper.make_node("Conv", [f"v{i}" if i else "x", f"w{i}"], [f"v{i + 1}" if i + 1 < count else "y"], strides=[stride] * 2, pads=pads))
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, c, s, s]) for n, c, s in (("x", channels, size), ("y", channels if count % 2 == 0 else out, to))]
    return _model(nodes, io, weights)


def _model(nodes: list[Any], io: list[Any], weights: dict[str, np.ndarray]) -> ModelProto:
    graph = helper.make_graph(nodes, "peak", io[:1], io[1:], [numpy_helper.from_array(w, n) for n, w in weights.items()])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)


def measure(proto: ModelProto, x: np.ndarray, work: float, loops: ct.CDLL, folder: Path, seconds: float) -> str:
    """The cells of a row: milliseconds of carrot's call from Python, percent of the peak from C and from Python, and onnxruntime's."""
    path = folder / f"{time.monotonic_ns()}.so"  # one that was loaded stays what it was
    path.write_bytes(emit(build(proto, Options(target="host")), "so"))
    model, theirs, peak = carrot.load(path), onnxruntime_call(proto, 1), peak_call(loops)
    mine, other = (np.asarray(v) for v in (next(iter(model.run({"x": x}).values())), theirs({"x": x})[0]))
    if not np.abs(mine - other).max() <= 1e-4 * np.abs(other).max():
        raise ValueError("carrot's results are not onnxruntime's")
    again = from_c(loops, path, x, np.empty_like(mine))
    n = max(1, round(0.01 / once(lambda: again(1))))
    calls: list[tuple[Callable[[], Any], int]] = [(lambda: again(n), n), (lambda: model.run({"x": x}), 1), (lambda: theirs({"x": x}), 1)]
    ratios: list[list[float]] = [[], [], []]
    took = []
    end = time.perf_counter() + 3 * seconds
    while time.perf_counter() < end:
        for (call, count), found in zip(calls, ratios, strict=True):
            call()
            before, t = peak(), once(call, 0.01, time.thread_time) / count
            found.append(work / t / max(before, peak()))
            took += [t] if found is ratios[1] else []
    return " | ".join([f"{statistics.median(took) * 1e3:.3g}", *(f"{100 * statistics.median(r):.0f}" for r in ratios)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    carrot.set_threads(1)
    rng = np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        loops = compile_peak(folder)
        print("| rows x depth x columns | ms | carrot from C, % of peak | from Python, % | onnxruntime, % |\n|---|---|---|---|---|")
        for rows, depth, columns, count in PRODUCTS:
            m, shown = int(rows[-1]), f"{rows[-1]}{' (B)' if len(rows) > 1 else ''}x{depth}x{columns}{f' x {count}' * (count > 1)}"
            if args.only in shown:
                cells = measure(products(rows, depth, columns, count), rng.standard_normal((m, depth)).astype("f4"), m * depth * columns * count, loops, folder, args.seconds)
                print(f"| {shown} | {cells} |", flush=True)
        print("\n| convolution | ms | carrot from C, % of peak | from Python, % | onnxruntime, % |\n|---|---|---|---|---|")
        for c, out, size, window, stride, count in CONVOLUTIONS:
            shown = f"{window}x{window}{f'/{stride}' * (stride > 1)}, {c} to {out}, {size}x{size}{f' x {count}' * (count > 1)}"
            if args.only in shown:
                x, pixels = rng.standard_normal((1, c, size, size)).astype("f4"), (-(-size // stride)) ** 2
                cells = measure(convolutions(c, out, size, window, stride, count), x, pixels * c * out * window**2 * count, loops, folder, args.seconds)
                print(f"| {shown} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
