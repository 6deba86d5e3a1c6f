"""Prediction against the library that trained the model and onnxruntime, one thread, interleaved, medians.

    python benchmarks/predict_time.py            # prints the table of docs/benchmarks.md

Every peer is called from Python as its users call it; results are compared before anything is timed.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402

import carrot  # noqa: E402

REPEATS, SECONDS = 7, 0.3


def data(n: int, features: int = 30) -> tuple[np.ndarray, np.ndarray]:
    r = np.random.default_rng(0)
    x = r.normal(size=(n, features)).astype(np.float32)
    return x, (x[:, 0] * x[:, 1] + x[:, 2] + 0.5 * r.normal(size=n) > 0).astype(int)


def session(model: object, kind: str, features: int) -> Callable[[np.ndarray], object] | None:
    """onnxruntime's own call of the converted model."""
    import onnxruntime as ort

    try:
        if kind == "sklearn":
            from skl2onnx import to_onnx

            proto = to_onnx(model, np.zeros((1, features), np.float32), options={"zipmap": False}, target_opset=18)
        else:
            return None
    except Exception as error:
        print(f"onnxruntime: {str(error)[:80]}", file=sys.stderr)
        return None
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    s = ort.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda x: s.run(None, {s.get_inputs()[0].name: x})


def cases() -> dict[str, tuple[object, Callable[[np.ndarray], object], Callable[[np.ndarray], object] | None]]:
    import lightgbm
    import xgboost
    from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
    from sklearn.linear_model import LogisticRegression

    x, y = data(20000)
    booster = xgboost.train({"max_depth": 6, "objective": "binary:logistic", "nthread": 1}, xgboost.DMatrix(x, y), 100)
    light = lightgbm.train({"objective": "binary", "num_leaves": 63, "verbose": -1, "num_threads": 1}, lightgbm.Dataset(x, y), 200)
    hist = HistGradientBoostingClassifier(max_iter=200, random_state=0).fit(x, y)
    forest = RandomForestClassifier(100, max_depth=12, random_state=0, n_jobs=1).fit(x, y)
    linear = LogisticRegression().fit(x, y)
    return {
        "xgboost 100 x depth 6": (booster, lambda a: booster.inplace_predict(a), None),
        "lightgbm 200 x 63 leaves": (light, lambda a: light.predict(a, num_threads=1), None),
        "HistGradientBoosting 200 x 31": (hist, hist.predict_proba, session(hist, "sklearn", 30)),
        "RandomForest 100 x depth 12": (forest, forest.predict_proba, session(forest, "sklearn", 30)),
        "LogisticRegression": (linear, linear.predict_proba, session(linear, "sklearn", 30)),
    }


def once(f: Callable[[Any], object], x: Any) -> float:
    """Seconds per call, repeated for about SECONDS / REPEATS."""
    start = time.perf_counter()
    f(x)
    first = time.perf_counter() - start
    n = max(1, int(SECONDS / REPEATS / max(first, 1e-7)))
    start = time.perf_counter()
    for _ in range(n):
        f(x)
    return (time.perf_counter() - start) / n


def main() -> None:
    carrot.set_threads(1)
    print("| model | rows | carrot, us | source library / carrot | onnxruntime / carrot |\n|---|---|---|---|---|")
    for name, (model, native, ort) in cases().items():
        compiled = carrot.compile(model)
        mine = compiled.predict_proba if hasattr(model, "predict_proba") else compiled.predict
        x, _ = data(10000)
        np.testing.assert_allclose(np.asarray(mine(x)), np.asarray(native(x)), rtol=1e-4, atol=1e-6)
        for rows in (1, 100, 10000):
            part = np.ascontiguousarray(x[:rows])
            runs: dict[str, list[float]] = {"mine": [], "native": [], "ort": []}
            for _ in range(REPEATS):
                for key, f in (("mine", mine), ("native", native), ("ort", ort)):
                    if f is not None:
                        runs[key].append(once(f, part))
            m = statistics.median(runs["mine"])
            ratio = [f"{statistics.median([b / a for a, b in zip(runs['mine'], runs[k])]):.2f}" if runs[k] else "" for k in ("native", "ort")]
            print(f"| {name} | {rows} | {m * 1e6:.1f} | {' | '.join(ratio)} |", flush=True)


if __name__ == "__main__":
    main()
