"""What --prune, --range and --approx take off trained models: the tables of docs/trees.md.

    python benchmarks/trees_prune.py [WORK] [NAME...]     # trains what is not in WORK yet; minutes

Models and tables are those of trees_models.py. "Segment" states that column 21 is in 0.5..1, column 16 in ..6 and the category of
column 29 below 20; "full" says beside it that no value is missing. Rows are those of the table within the ranges. Nodes and the size
of the .so; the median time per row of 10,000 rows (in process, one thread, turns taken by the variants); the largest difference of a
raw score to the whole model's over 20,000 rows, and the bound that carrotc states.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import trees_models
from trees_time import DEFAULT_WORK

from carrot.compiler import Artifact, Options, build, emit, load_in_process

NAMES = ("xgb-100x6", "xgb-1000x8", "lgbm-500x255", "rf-200-deep")
SEGMENT: dict[Any, tuple[Any, ...]] = {21: (0.5, 1), 16: (None, 6), 29: (0, 19)}
FULL = {c: (*SEGMENT.get(c, (None, None)), "no-missing") for c in range(trees_models.FEATURES)}
VARIANTS: dict[str, dict[str, Any]] = {
    "whole": {},
    "--prune": {"prune": True},
    "--range: segment": {"ranges": SEGMENT},
    "--range: full": {"ranges": FULL},
    "--approx=0.01": {"approx": 0.01},
    "--approx=0.1": {"approx": 0.1},
    "--range: full, --approx=0.1": {"ranges": FULL, "approx": 0.1},
}
ROUNDS = 9


def within(x: np.ndarray, ranges: dict[Any, tuple[Any, ...]]) -> np.ndarray:
    keep = np.ones(len(x), bool)
    for c, (lo, hi, *no) in ranges.items():
        keep &= ~((x[:, c] < (-np.inf if lo is None else lo)) | (x[:, c] > (np.inf if hi is None else hi)) | (bool(no) & np.isnan(x[:, c])))
    return x[keep]


def main(work: Path, names: tuple[str, ...]) -> None:
    print("| model | flags | nodes | trees | .so, kB | ns per row | raw scores off by at most | largest seen |\n|---|---|---|---|---|---|---|---|")
    for name in names:
        trees_models.prepare(work, name)
        source = trees_models.model_of(work, name)
        raw = "proba" if trees_models.WORKLOADS[name].family == "rf" else "raw"
        artifacts: dict[str, Artifact] = {k: build(source, Options(outputs=(raw,), **o)) for k, o in VARIANTS.items()}
        models = {k: load_in_process(a) for k, a in artifacts.items()}
        dtype = artifacts["whole"].card["inputs"][0]["dtype"]
        table = np.array(trees_models.rows_of(work, name, dtype)[:200_000])
        shared = np.ascontiguousarray(within(table, FULL)[:10_000])
        shared = np.ascontiguousarray(np.resize(shared, (10_000, shared.shape[1])))
        times: dict[str, list[float]] = {k: [] for k in models}
        for _ in range(ROUNDS):
            for k, m in models.items():
                start = time.perf_counter()
                m.run({"input": shared}, raw)
                times[k].append((time.perf_counter() - start) / len(shared) * 1e9)
        for k, o in VARIANTS.items():
            x = np.ascontiguousarray(within(table, o.get("ranges", {}))[:20_000])
            one, whole = (np.asarray(models[m].run({"input": x}, raw)[raw], np.float64) for m in (k, "whole"))
            seen, card = np.abs(one - whole).max(), artifacts[k].card.get("prune", {})
            e = next(op for op in artifacts[k].simplified.walk() if op.name == "tree.ensemble")
            nodes = len(artifacts[k].simplified.array(e.attrs["feature"]))
            trees = len(artifacts[k].simplified.array(e.attrs["roots"]))
            bound = f"{card['bound']:.3g}" if "bound" in card else "0"
            print(f"| {name} | {k} | {nodes:,} | {trees} | {len(emit(artifacts[k], 'so')) / 1e3:,.0f} | {np.median(times[k]):,.0f} | {bound} | {seen:.3g} |", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_WORK, tuple(sys.argv[2:]) or NAMES)
