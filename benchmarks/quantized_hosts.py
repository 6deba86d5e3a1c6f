"""int8 networks on this CPU: carrot's own float code, and onnxruntime with the same quantised model. CPU time of one thread, interleaved in one process, medians.

    python benchmarks/quantized_hosts.py [NAME ...] [--batch 1 32] [--seconds 3] [--target host] [--open]      # prints the tables of docs/benchmarks.md

onnxruntime's quantiser makes the model (QDQ, activations uint8, weights int8 with a scale per output channel, batch norms folded by its own preprocessing); carrot compiles that
file. --open: height and width, or the length, are those of the call in all but "int8, fixed". Calibration and inputs are random rows. error: of the outputs from onnxruntime's, relative to the largest. Models: networks_models.py.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networks_models as zoo
import numpy as np
import onnx
from networks_time import FIXED, once, onnxruntime_call
from onnx.version_converter import convert_version

import carrot

PER_CHANNEL = 13  # the opset since which there are scales per channel
NAMES = ("mlp_512", "tiny_ad", "tiny_kws", "tiny_resnet8", "tiny_vww", "mobilenet_v1", "resnet50")


def quantised(proto: onnx.ModelProto, rows: list[dict[str, Any]]) -> onnx.ModelProto:
    """What onnxruntime's static quantisation makes of a float model."""
    import logging

    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Rows(CalibrationDataReader):  # type: ignore[misc]
        left = iter(rows)

        def get_next(self) -> Any:
            return next(self.left, None)

    logging.disable(logging.WARNING)
    if next(o.version for o in proto.opset_import if not o.domain) < PER_CHANNEL:
        proto = convert_version(proto, PER_CHANNEL)
    with tempfile.TemporaryDirectory() as folder:
        source, clean, out = (str(Path(folder) / f"{n}.onnx") for n in ("source", "clean", "out"))
        onnx.save(proto, source)
        quant_pre_process(source, clean, skip_symbolic_shape=True)
        quantize_static(clean, out, Rows(), quant_format=QuantFormat.QDQ, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, per_channel=True)
        return onnx.load(out)


def measure(name: str, batch: int, seconds: float, target: str, open_: bool = False) -> tuple[dict[str, float], dict[str, float], float]:
    """Milliseconds a call, the others' by that of carrot's int8, and the error."""
    proto = zoo.sized(zoo.model(name), name, batch)
    rng = np.random.default_rng(0)
    x = zoo.inputs(proto)
    rows = [{k: rng.standard_normal(v.shape).astype(v.dtype) if v.dtype.kind == "f" else rng.permuted(v) for k, v in x.items()} for _ in range(max(2, 16 // batch))]
    model = quantised(proto, rows)
    x = rows[0]
    calls: dict[str, Callable[[], Any]] = {}
    if open_:
        fixed = carrot.compile(model, target=target)
        calls[FIXED] = lambda: fixed.run(x)
        model, proto = (zoo.with_shapes(m, zoo.OPEN[name], batch) for m in (model, proto))
    int8, floats, peer = carrot.compile(model, target=target), carrot.compile(proto, target=target), onnxruntime_call(model, 1)
    calls |= {"int8": lambda: int8.run(x), "float": lambda: floats.run(x), "onnxruntime": lambda: peer(x)}
    error = max(float(np.abs(a.reshape(b.shape) - b).max() / (np.abs(b).max() + 1e-30)) for a, b in zip(calls["int8"]().values(), calls["onnxruntime"](), strict=True))
    for call in calls.values():
        once(call, 0.05, time.process_time)
    runs: dict[str, list[float]] = {p: [] for p in calls}
    end = time.process_time() + seconds
    while time.process_time() < end or len(runs["int8"]) < 5:
        for p, call in calls.items():
            runs[p].append(once(call, 0.01, time.process_time))
    ratio = {p: statistics.median(t / c for t, c in zip(runs[p], runs["int8"])) for p in calls}
    return {p: statistics.median(t) * 1e3 for p, t in runs.items()}, ratio, error


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--batch", type=int, nargs="+", default=[1])
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--target", default="host")
    parser.add_argument("--open", action="store_true")
    args = parser.parse_args()
    carrot.set_threads(1)
    more = ("| carrot int8 with sizes fixed, ms ", "|---") if args.open else ("", "")
    print(f"| network | batch | carrot int8, ms | carrot float, ms | onnxruntime int8, ms | float / int8 | onnxruntime / carrot, int8 | error {more[0]}|\n|---|---|---|---|---|---|---|---{more[1]}|")
    logs: dict[str, list[float]] = {"float": [], "onnxruntime": []}
    for name in zoo.known(args.names, zoo.OPEN if args.open else NAMES):
        for batch in args.batch:
            ms, ratio, error = measure(name, batch, args.seconds, args.target, args.open)
            for p, values in logs.items():
                values.append(ratio[p])
            print(f"| {name} | {batch} | {ms['int8']:.3g} | {ms['float']:.3g} | {ms['onnxruntime']:.3g} | {ratio['float']:.2f} | {ratio['onnxruntime']:.2f} | {error:.0e} |" + (f" {ms[FIXED]:.3g} |" if args.open else ""), flush=True)
    print(*(f"geometric mean against {p}: {statistics.geometric_mean(v):.2f}" for p, v in logs.items()), sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
