"""int8 networks on a microcontroller: instructions, flash and RAM, counted exactly in an emulator, with weights of 8 and of 4 bits. In the last column inputs and
outputs, in int8, are in the arena: all the RAM that there is but the stack.

    python quantized_chips.py FOLDER [--zeros=0.9] [--target=cortex-m4f]      # of tiny_kws.onnx, tiny_resnet8.onnx, tiny_ad.onnx, tiny_vww.onnx

The models are MLPerf Tiny's shapes; calibration and input are random rows, which change no count. zeros: that share of each layer's weights, the
smallest, becomes 0, and is left out with compress="sparse". In the end, perceptrons of 64-32-16-10.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx

from carrot.compiler import Options, build

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from emulators import execute, lacking  # noqa: E402
from quantized_models import pruned  # noqa: E402
from test_fpu_product import network  # noqa: E402

MODELS = {"tiny_kws": (1, 49, 10), "tiny_resnet8": (3, 32, 32), "tiny_ad": (640,), "tiny_vww": (3, 96, 96)}


def main(folder: Path, zeros: float, target: str) -> None:
    if lacking(target):
        raise SystemExit(lacking(target))
    print("| model | weights | instructions | flash | of it code | RAM (arena) | RAM with input and output |\n|---|---|---|---|---|---|---|")
    for name, shape in MODELS.items():
        x = np.random.default_rng(0).standard_normal((4, *shape)).astype(np.float32)
        model = pruned(onnx.load(folder / f"{name}.onnx"), zeros, 1000)
        for quantize, compress in [(q, c) for q in ("int8", "int4-weights") for c in ((None, "sparse") if zeros else (None,))]:
            options = Options(target=target, opt="s", quantize=quantize, calibration=x, compress=compress)
            artifact, within = build(model, options), build(model, replace(options, quantize_io="int8", io_in_arena=True))
            done = execute(artifact, x[:1])
            all_ram = execute(within, np.zeros((1, *shape), np.int8)).ram
            code = done.flash - sum(a.nbytes for a in artifact.module.weights.values())
            print(f"| {name} | {quantize}{f', {compress}' if compress else ''} | {max(done.instructions):,} | {done.flash:,} | {code:,} | {done.ram:,} | {all_ram:,} |", flush=True)
    x = np.random.default_rng(0).standard_normal((100, 64)).astype(np.float32)
    for opt, quantize in [("s", "int8"), ("2", None), ("s", None), ("z", None)]:
        more = {"quantize": quantize, "calibration": x, "quantize_io": "int8"} if quantize else {}
        artifact = build(network((64, 32, 16, 10))[0], Options(target=target, opt=opt, **more))
        done = execute(artifact, x[:1].astype(np.int8) if quantize else x[:1])
        code = done.flash - sum(a.nbytes for a in artifact.module.weights.values())
        print(f"| perceptron, -O{opt} | {quantize or 'float32'} | {max(done.instructions):,} | {done.flash:,} | {code:,} | {done.ram:,} | |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zeros", type=float, default=0.0)
    parser.add_argument("--target", default="cortex-m4f")
    main(**vars(parser.parse_args()))
