"""Architectures of torchvision (random weights, as torch exports them, batch, height and width open) against onnxruntime and OpenVINO, one thread, interleaved, medians.

    python benchmarks/networks_torch.py --export FOLDER [NAME ...]       # needs torch and torchvision, in any environment: FOLDER/NAME.onnx
    python benchmarks/networks_torch.py FOLDER/*.onnx [--size 224] [--rounds 9]

carrot and onnxruntime run the files as they are, and with their sizes fixed; OpenVINO (left out where it is not installed) with sizes fixed. Results are compared
with onnxruntime's at two other sizes, too, before anything is timed. Above 1: carrot is faster.
"""

from __future__ import annotations

import argparse
import copy
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

IMAGES = [
    "resnet18", "resnet50", "resnext50_32x4d", "wide_resnet50_2", "densenet121", "googlenet", "inception_v3", "squeezenet1_1", "mnasnet0_5", "mobilenet_v2", "mobilenet_v3_small",
    "mobilenet_v3_large", "shufflenet_v2_x1_0", "efficientnet_b0", "efficientnet_v2_s", "regnet_x_400mf", "regnet_y_400mf", "convnext_tiny", "deeplabv3_mobilenet_v3_large", "fcn_resnet50", "lraspp_mobilenet_v3_large",
]  # fmt: skip
FILMS = ["r3d_18", "mc3_18", "r2plus1d_18"]
WRONG = 1e-4  # of the largest result; random deep networks with Winograd's convolutions have 4e-6


def export(folder: Path, names: list[str]) -> None:
    import torch
    import torchvision

    class Plain(torch.nn.Module):
        """One result: that of a network which gives several by name."""

        def __init__(self, inner: torch.nn.Module) -> None:
            super().__init__()
            self.inner = inner

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y = self.inner(x)
            return y["out"] if isinstance(y, dict) else y

    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        torch.manual_seed(0)
        more = {"aux_logits": False} if name in ("googlenet", "inception_v3") else {"weights_backbone": None} if name.startswith(("deeplab", "fcn", "lraspp")) else {}
        more |= {"init_weights": True} if name in ("googlenet", "inception_v3") else {}
        model = Plain(torchvision.models.get_model(name, weights=None, **more)).eval()
        x = torch.randn(1, 3, 8, 112, 112) if name in FILMS else torch.randn(1, 3, 224, 224)
        axes = {0: "batch"} | dict(zip(range(2, x.ndim), ["frames", "height", "width"][-(x.ndim - 2) :]))
        torch.onnx.export(model, (x,), folder / f"{name}.onnx", input_names=["x"], output_names=["y"], dynamic_axes={"x": axes}, opset_version=17, dynamo=False)
        print(folder / f"{name}.onnx", flush=True)


def compare(path: Path, size: int, rounds: int) -> dict[str, Any]:
    """Milliseconds a call by who runs it, carrot's largest error, its seconds to compile the file as it is."""
    import numpy as np
    import onnx
    from networks_time import onnxruntime_call, openvino_call

    import carrot

    carrot.set_threads(1)
    proto = onnx.load(path)
    dims = [d.dim_param or d.dim_value for d in proto.graph.input[0].type.tensor_type.shape.dim]

    def image(batch: int, height: int, width: int) -> Any:
        films = {"batch": batch, "frames": 8, "height": height, "width": width}
        return {"x": np.random.default_rng(0).normal(size=[films.get(d, d) for d in dims]).astype(np.float32)}

    x = image(1, size, size) if len(dims) == 4 else image(1, size // 2, size // 2)
    fixed = copy.deepcopy(proto)
    for d, n in zip(fixed.graph.input[0].type.tensor_type.shape.dim, x["x"].shape, strict=True):
        d.dim_value = n
    fixed.graph.output[0].type.tensor_type.ClearField("shape")
    start = time.perf_counter()
    opened = carrot.compile(proto)
    compiled = time.perf_counter() - start
    alone, theirs = carrot.compile(fixed), onnxruntime_call(proto, 1)
    error = 0.0
    for given, model in ((x, alone), (x, opened), (image(2, size - 31, size + 33), opened), (image(1, size // 2, size), opened)):
        mine, want = model.run(given)["y"], theirs(given)[0]
        error = max(error, float(np.abs(mine - want).max() / np.abs(want).max()))
    if not error < WRONG:
        raise ValueError(f"{path}: carrot's results are not onnxruntime's: the largest error is {error:.1e}")
    calls: dict[str, Callable[[], Any]] = {"open": lambda: opened.run(x), "fixed": lambda: alone.run(x), "onnxruntime": lambda: theirs(x)}
    for peer, make in (("onnxruntime fixed", onnxruntime_call), ("openvino fixed", openvino_call)):
        try:
            call = make(fixed, 1)
            call(x)
            calls[peer] = lambda call=call: call(x)
        except ImportError:
            pass
    runs: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            runs[name].append(time.perf_counter() - start)
    ratio = lambda peer, mine: statistics.median(t / c for t, c in zip(runs[peer], runs[mine], strict=True))  # noqa: E731
    better = min(ratio(peer, "fixed") for peer in runs if peer.endswith(" fixed"))
    return {"ms": {n: statistics.median(t) * 1e3 for n, t in runs.items()}, "open": ratio("onnxruntime", "open"), "fixed": ratio("onnxruntime fixed", "fixed"), "better": better, "error": error, "compiled": compiled}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="files; with --export: architectures")
    parser.add_argument("--export", type=Path)
    parser.add_argument("--size", type=int, default=224)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    if args.export:
        export(args.export, args.names or [*IMAGES, *FILMS])
        return
    print("| network | sizes open, ms | onnxruntime / carrot | sizes fixed, ms | onnxruntime / carrot | the better / carrot | error | compiled in (open), s |\n|---|---|---|---|---|---|---|---|")
    found = []
    for path in map(Path, args.names):
        r = compare(path, args.size, args.rounds)
        found.append(r)
        print(f"| {path.stem} | {r['ms']['open']:.3g} | {r['open']:.2f} | {r['ms']['fixed']:.3g} | {r['fixed']:.2f} | {r['better']:.2f} | {r['error']:.0e} | {r['compiled']:.1f} |", flush=True)
    print("geometric means: " + ", ".join(f"{statistics.geometric_mean(r[k] for r in found):.2f} {what}" for k, what in (("open", "of onnxruntime, sizes open"), ("fixed", "of onnxruntime, fixed"), ("better", "of the better, fixed"))))


if __name__ == "__main__":
    main()
