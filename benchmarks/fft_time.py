"""How long fast-and-frugal trees take to fit and to apply: 1M rows x 20 cues, one core, CPU seconds (minimum of 3).

    taskset -c 0 ../.venv/bin/python fft_time.py [rows]

18 columns are numbers of as many distinct values as rows, 2 are strings of 12 categories. There is no peer: fasttrees does not install.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

import carrot
from carrot.learn import FastFrugalTreeClassifier


def cpu(f: Callable[[], Any], times: int = 3) -> float:
    best = np.inf
    for _ in range(times):
        start = time.process_time()
        f()
        best = min(best, time.process_time() - start)
    return best


def main(n: int) -> None:
    r = np.random.default_rng(0)
    numbers = r.normal(size=(n, 20))
    y = numbers[:, 0] + 0.7 * numbers[:, 1] - 0.5 * numbers[:, 2] + r.normal(size=n) > 0
    words = np.array([f"group {i}" for i in range(12)], object)
    table = {f"x{i}": numbers[:, i] for i in range(18)} | {f"s{i}": words[r.integers(0, 12, n)] for i in range(2)}
    import pandas as pd

    frame = pd.DataFrame(table)
    for what, X in (("20 numbers", numbers), ("18 numbers, 2 strings", frame)):
        for algorithm in ("ifan", "dfan", "max", "zigzag"):
            e = FastFrugalTreeClassifier(algorithm, stopping_param=0.01)
            fit = cpu(lambda e=e, X=X: e.fit(X, y), 1 if algorithm == "dfan" else 3)
            print(f"{what:24} {algorithm:8} fit {fit:6.2f} s  ({len(e.trees_)} trees)  predict {cpu(lambda e=e, X=X: e.predict(X)):6.3f} s", flush=True)
    e = FastFrugalTreeClassifier().fit(numbers, y)
    model = carrot.compile(e)
    print(f"{'20 numbers':24} compiled: predict {cpu(lambda: model.predict(numbers)):6.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
