"""ONNX networks against onnxruntime, one thread, called from Python, interleaved, medians.

    python benchmarks/networks_time.py [model.onnx ...]     # prints the table of docs/benchmarks.md

Without arguments: the shipped network, and the ones of ../shared/models that are there. Outputs are compared before anything is timed.
"""

from __future__ import annotations

import functools
import os
import statistics
import sys
from pathlib import Path

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402
from predict_time import REPEATS, once  # noqa: E402

import carrot  # noqa: E402

ROOT = Path(__file__).parent.parent
MODELS = [
    ROOT / "examples/models/digits_mlp.onnx",
    *(ROOT.parent / f"shared/models/{n}.onnx" for n in ("mlp_512", "tiny_kws", "tiny_resnet8", "squeezenet")),
]


def main() -> None:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    paths = [Path(a) for a in sys.argv[1:]] or [p for p in MODELS if p.exists()]
    print("| network | rows | carrot, us | onnxruntime, us | onnxruntime / carrot |\n|---|---|---|---|---|")
    for path in paths:
        model = carrot.compile(path)
        session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        (spec,) = session.get_inputs()
        fixed = isinstance(spec.shape[0], int)
        for rows in (1,) if fixed else (1, 64):
            shape = spec.shape if fixed else [rows, *spec.shape[1:]]
            x = {spec.name: np.random.default_rng(0).normal(size=shape).astype(np.float32)}
            for mine, theirs in zip(model.run(x).values(), session.run(None, x), strict=True):
                np.testing.assert_allclose(mine.reshape(np.shape(theirs)), theirs, rtol=1e-3, atol=1e-5)
            runs: dict[str, list[float]] = {"mine": [], "ort": []}
            for _ in range(REPEATS):
                runs["mine"].append(once(model.run, x))
                runs["ort"].append(once(functools.partial(session.run, None), x))
            ratio = statistics.median(b / a for a, b in zip(runs["mine"], runs["ort"]))
            print(f"| {path.stem} | {rows} | {statistics.median(runs['mine']) * 1e6:.1f} | {statistics.median(runs['ort']) * 1e6:.1f} | {ratio:.2f} |", flush=True)


if __name__ == "__main__":
    main()
