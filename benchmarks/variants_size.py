"""Binaries for several targets: bytes of the file for two against those of the files for one, and what a call takes next to the file of the better target.

    python benchmarks/variants_size.py [NAME ...]        # prints the table of docs/benchmarks.md, "Several targets in one file"; needs ld and AVX-512

NAME: a network of networks_models.py, or one of FORESTS. Calls: user CPU time, the two files taking turns in one process, ratio of the least of 15; of forests, 10,000 rows
of float64 columns (which the ABI converts, by code of the least target) and one row of numpy.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networks_models as zoo
import numpy as np
import pyarrow as pa

import carrot
from carrot.compiler import Options, build, emit

LOW, HIGH = "x86-64-v2", "x86-64-v4"
FORESTS = {"forest of 10 trees": (10, 4), "forest of 200 trees": (200, 8)}
NETWORKS = ("digits_mlp", "tiny_kws", "tiny_vww", "silero_vad_16k", "ppocr_cls", "mobilenet_v1")


def forest(name: str) -> tuple[Any, dict[str, Callable[[Any], Any]]]:
    """A random forest of 20 float32 columns, and calls of it."""
    from sklearn.datasets import make_classification
    from sklearn.ensemble import RandomForestClassifier

    trees, depth = FORESTS[name]
    x, y = make_classification(10_000, 20, n_informative=12, random_state=0)
    model = RandomForestClassifier(trees, max_depth=depth, random_state=0).fit(x, y)
    table = pa.table({f"column_{i}": x[:, i].copy() for i in range(20)})
    row = x[:1].astype(np.float32)
    return model, {"10k rows": lambda m: m.predict_proba(table.rename_columns(m.input_schema.names)), "1 row": lambda m: m.predict_proba(row)}


def network(name: str) -> tuple[Any, dict[str, Callable[[Any], Any]]]:
    proto = zoo.sized(zoo.model(name), name, 1)
    given = zoo.inputs(proto)
    return proto, {"1 call": lambda m: m.run(given)}


def ratio(call: Callable[[Any], Any], one: Any, other: Any) -> float:
    """CPU time of a call of one model by that of the other."""
    start = time.thread_time()
    call(one)
    times = max(1, int(0.02 / max(time.thread_time() - start, 1e-6)))
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(15):
        for m, to in zip((one, other), took):
            start = time.thread_time()
            for _ in range(times):
                call(m)
            to.append(time.thread_time() - start)
    return min(took[0]) / min(took[1])


def measure(name: str, folder: Path) -> str:
    model, calls = forest(name) if name in FORESTS else network(name)
    size, weights, seconds, loaded = {}, {}, {}, {}
    for target in (LOW, HIGH, f"{LOW},{HIGH}"):
        start = time.process_time()
        artifact = build(model, Options(target=target, name="m"))
        path = folder / f"{target}.so"
        path.write_bytes(emit(artifact, "so"))
        seconds[target], size[target], weights[target] = time.process_time() - start, path.stat().st_size, artifact.compiled.blob.size
        loaded[target] = carrot.load(path)
    both = f"{LOW},{HIGH}"
    times = ", ".join(f"{what} {ratio(call, loaded[both], loaded[HIGH]):.2f}" for what, call in calls.items())
    bytes_ = [f"{size[t] / 1e3:,.0f}" for t in size] + [f"{size[both] / (size[LOW] + size[HIGH]):.2f}", f"{weights[both] / max(1, weights[LOW] + weights[HIGH]):.2f}"]
    return f"| {name} | {' | '.join(bytes_)} | {seconds[both] / (seconds[LOW] + seconds[HIGH]):.2f} | {times} |"


def main() -> None:
    names = sys.argv[1:] or [*FORESTS, *NETWORKS]
    carrot.set_threads(1)
    print(f"| model | {LOW}, kB | {HIGH}, kB | both, kB | both / sum | of it weights | compiling / sum | {HIGH} in it / alone |\n|---|---|---|---|---|---|---|---|")
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(name, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
