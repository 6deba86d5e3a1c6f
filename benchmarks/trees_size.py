"""What big ensembles cost: seconds, peak memory, and bytes for a node of the artefact, for each tree strategy, each in a process of its own.

    python benchmarks/trees_size.py [--work DIR] [--cases NAME ...] [--runs N]      # prints the table

Cases are written directly, as LightGBM text: leaf-wise trees of random shape over 30 features with 255 thresholds each, as histogram trainers
make them. Goals of issue 3: 1000 trees x 255 leaves in a second; 5000 x 1000 leaves in 10 s and 2 GB; 12 bytes a node and 64 KB. A node is
a split or a leaf. Seconds are from the file to a loaded model in process, and to the .so; imports are not in them. Memory is over that
after the imports. CPU seconds tell where the machine was busy with others.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from compile_time import peak_mb
from trees_time import DEFAULT_WORK

FEATURES, BINS = 30, 255
CASES = {"1000x255": (1000, 255), "5000x1000": (5000, 1000)}  # trees, leaves
GOALS = {"1000x255": (1.0, None), "5000x1000": (10.0, 2000.0)}  # seconds, MB


def make(path: Path, trees: int, leaves: int) -> None:
    """Each split takes any leaf: a mean depth of 1.4 times the logarithm and the deepest leaf at 2.5 times, as leaf-wise trainers give."""
    r = np.random.default_rng(0)
    bounds = np.sort(r.normal(size=(FEATURES, BINS)), axis=1)
    text = [[repr(float(v)) for v in row] for row in bounds]
    names = " ".join(f"f{i}" for i in range(FEATURES))
    infos = " ".join(["[-10:10]"] * FEATURES)
    head = f"tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx={FEATURES - 1}\nobjective=regression\n"
    n, sizes, body = leaves - 1, [], path.with_suffix(".body")
    with body.open("w") as f:
        for t in range(trees):
            left, right, counts = np.zeros(n, int), np.zeros(n, int), np.zeros(n, int)
            rows, where = np.zeros(leaves), [(-1, 0)] * leaves  # of each leaf: rows in it, and the slot that points to it
            rows[0] = 100_000.0
            taken = r.integers(0, np.arange(1, leaves))
            shares = r.uniform(0.15, 0.85, n)
            for i in range(n):
                leaf = taken[i]
                counts[i] = int(rows[leaf])
                parent, side = where[leaf]
                if parent >= 0:
                    (left if side == 0 else right)[parent] = i
                rows[i + 1] = rows[leaf] * (1 - shares[i])
                rows[leaf] *= shares[i]
                left[i], right[i], where[leaf], where[i + 1] = ~leaf, ~(i + 1), (i, 0), (i, 1)
            feature = r.integers(0, FEATURES, n)
            threshold = [text[a][b] for a, b in zip(feature, r.integers(0, BINS, n), strict=True)]
            values = np.char.mod("%.17g", r.normal(size=leaves) * 0.01)
            lines = {
                "num_leaves": leaves, "num_cat": 0, "split_feature": feature, "split_gain": np.ones(n, int), "threshold": threshold,
                "decision_type": np.where(r.random(n) < 0.5, 8, 10), "left_child": left, "right_child": right, "leaf_value": values,
                "leaf_weight": np.ones(leaves, int), "leaf_count": np.maximum(rows.astype(int), 1), "internal_value": np.zeros(n, int),
                "internal_weight": np.ones(n, int), "internal_count": np.maximum(counts, 1), "is_linear": 0, "shrinkage": 1,
            }  # fmt: skip
            block = (f"Tree={t}\n" + "".join(f"{k}={' '.join(map(str, v)) if np.ndim(v) else v}\n" for k, v in lines.items()) + "\n\n")
            sizes.append(str(len(block)))
            f.write(block)
        f.write("end of trees\n\nfeature_importances:\n\nparameters:\nend of parameters\n\npandas_categorical:null\n")
    with path.open("wb") as out, body.open("rb") as done:
        out.write(f"{head}feature_names={names}\nfeature_infos={infos}\ntree_sizes={' '.join(sizes)}\n\n".encode())
        shutil.copyfileobj(done, out)
    body.unlink()


def measure(path: str, strategy: str, kind: str) -> dict[str, float]:
    """One compilation, in this process."""
    import carrot.compiler
    import carrot.frontend.lightgbm  # noqa: F401

    base = peak_mb()
    start, cpu = time.perf_counter(), time.process_time()
    ahead = carrot.compiler.runtime_object if kind == "so" else carrot.compiler.runtime_in_memory
    artifact = carrot.compiler.build(path, carrot.compiler.Options(tree_strategy=strategy or None), ahead)
    if kind == "so":
        size = len(carrot.compiler.emit(artifact, "so"))
        return {"so s": time.perf_counter() - start, "cpu s": time.process_time() - cpu, "so MB": peak_mb() - base, "bytes": size}
    model = carrot.compiler.load_in_process(artifact)
    loaded = {"loaded s": time.perf_counter() - start, "loaded MB": peak_mb() - base}
    x = np.random.default_rng(1).normal(size=(2000, FEATURES))
    model.predict(x)
    start = time.perf_counter()
    model.predict(x)
    return loaded | {"rows_s": len(x) / (time.perf_counter() - start)}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, default=DEFAULT_WORK)
    p.add_argument("--cases", nargs="+", choices=CASES, default=list(CASES))
    p.add_argument("--strategies", nargs="+", help="default: all, and what the chooser takes")
    p.add_argument("--runs", type=int, default=3)
    p.add_argument("--limit", type=float, default=120, help="seconds of one compilation")
    p.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    a = p.parse_args()
    if a.one:
        print(json.dumps(measure(*a.one)))
        return
    from carrot.compiler import TREE_STRATEGIES

    folder = a.work / "sizes"
    folder.mkdir(parents=True, exist_ok=True)
    print("| ensemble | strategy | in process, s | .so, s | .so, CPU s | peak, in process, MB | peak, .so, MB | .so, MB | bytes a node | goals | rows/s, 2000 rows |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for case in a.cases:
        trees, leaves = CASES[case]
        path = folder / f"{case}.txt"
        if not path.exists():
            make(path.with_suffix(".new"), trees, leaves)
            path.with_suffix(".new").replace(path)
        for strategy in a.strategies or ["", *TREE_STRATEGIES]:
            runs: list[dict[str, float]] = []
            try:
                for _ in range(a.runs):
                    both: dict[str, float] = {}
                    for kind in ("run", "so"):
                        command = [sys.executable, __file__, "--one", str(path), strategy, kind]
                        both |= json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=a.limit).stdout)
                    runs.append(both)
            except subprocess.TimeoutExpired:
                print(f"| {case} | {strategy or 'default'} | over {a.limit:.0f} | | | | | | | **not reached** | |", flush=True)
                continue
            except subprocess.CalledProcessError as error:
                why = (error.stderr.strip().splitlines() or ["?"])[-1][:100]
                print(f"| {case} | {strategy or 'default'} | {why} | | | | | | | | |", flush=True)
                continue
            m = {k: statistics.median(r[k] for r in runs) for k in runs[0]}
            node = (m["bytes"] - 65536) / (trees * (2 * leaves - 1))
            seconds, memory = GOALS[case]
            reached = m["so s"] <= seconds and node <= 12 and (memory is None or max(m["so MB"], m["loaded MB"]) <= memory)
            shown = [f"{m[k]:.2f}" for k in ("loaded s", "so s", "cpu s")] + [f"{m[k]:.0f}" for k in ("loaded MB", "so MB")]
            shown += [f"{m['bytes'] / 2**20:.1f}", f"{node:.1f}", "reached" if reached else "**not reached**", f"{m['rows_s']:.0f}"]
            print(f"| {case} | {strategy or 'default'} | {' | '.join(shown)} |", flush=True)


if __name__ == "__main__":
    main()
