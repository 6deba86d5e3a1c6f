"""Every tree strategy of carrot against the default, by batch size: what calibrates the chooser. `trees_time.py --strategies` runs it.

All binaries are in one process and take turns; they are called from C, in blocks (carrot_score_rows_*), one thread, in CPU seconds. "roofline" is
nanoseconds per row, tree and level, where levels are those that a training row passes on average: figures that compare over models.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import trees_models as models
import trees_peers as peers
import trees_report
from trees_time import machine, sources

BATCHES = (1, 4, 8, 16, 24, 32, 48, 64, 100, 128, 256, 512, 1_000, 10_000)


def shape(work: Path, name: str) -> tuple[int, float]:
    """Trees, and levels of one: comparisons that a training row passes on average."""
    model, family = models.model_of(work, name), models.WORKLOADS[name].family
    depths: list[float] = []

    def add(left: Any, right: Any, weight: Any) -> None:
        """Inner nodes have a left child > 0; a row passes as many as their share of the root's weight says."""
        inner = np.asarray(left) > 0
        depths.append(float(np.asarray(weight, float)[inner].sum() / max(float(weight[0]), 1e-30)))

    if family == "xgb":
        for t in json.loads((work / name / "model.json").read_text())["learner"]["gradient_booster"]["model"]["trees"]:
            add(t["left_children"], t["right_children"], t["sum_hessian"])
    elif family == "lgb":
        text = (work / name / "model.txt").read_text()
        for block in text.split("\nTree=")[1:]:
            fields = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)
            counts = [float(x) for x in fields.get("internal_count", "0").split()]
            depths.append(sum(counts) / max(counts[0], 1))
    elif family == "hgb":
        for stage in model._predictors:
            for t in stage:
                add(t.nodes["left"], t.nodes["right"], t.nodes["count"])
    else:
        for e in [model] if family == "dt" else model.estimators_:
            add(e.tree_.children_left, e.tree_.children_right, e.tree_.weighted_n_node_samples)
    return len(depths), float(np.mean(depths))


class Strategy(peers.Carrot):
    """A binary made with one strategy; None: what the chooser takes."""

    def __init__(self, work: Path, name: str, strategy: str | None) -> None:
        super().__init__(work, name)
        self.strategy = strategy
        self.folder = work / name / "strategies" / (strategy or "default")

    def ready(self, key: str) -> None:
        import carrot

        if not (self.folder / "key").exists() or (self.folder / "key").read_text() != key:
            self.folder.mkdir(parents=True, exist_ok=True)
            source = self.file if self.family in models.FILES else self.model
            outputs = ("decision",) if self.family == "if" else ("default", "proba")
            carrot.compile(source, outputs=outputs, tree_strategy=self.strategy).save(self.folder / "model.so")
            (self.folder / "key").write_text(key)
        self.load()


def calls_in(run: Callable[[int], float], seconds: float) -> int:
    """Calls that take about so long."""
    n, took = 1, run(1)
    while took < seconds / 4:
        n = max(n + 1, min(10 * n, int(n * seconds / max(took, 1e-7))))
        took = run(n)
    return max(1, round(n * seconds / took))


def cpu(run: Callable[[int], float], n: int) -> float:
    """CPU seconds of a call: others may be using the machine."""
    start = time.process_time()
    run(n)
    return (time.process_time() - start) / n


def run(a: argparse.Namespace) -> None:
    from carrot.compiler import TREE_STRATEGIES
    from carrot.ir.errors import CarrotError

    path = a.out.with_name(a.out.stem + "-strategies.json")
    results: dict[str, Any] = {"machine": machine(), "workloads": {}}
    key = sources()
    for name in a.workloads:
        models.prepare(a.work, name)
        trees, levels = shape(a.work, name)
        found: dict[str, Any] = {"trees": trees, "levels": levels, "rows_s": {}, "refused": {}}
        live: dict[str, Strategy] = {}
        for strategy in (None, *TREE_STRATEGIES):
            s = Strategy(a.work, name, strategy)
            try:
                s.ready(key)
                answers = s.answers(s.call(1)(np.array(models.rows_of(a.work, name, s.dtype)[: models.CHECKED])))
                live[strategy or "default"] = s
            except CarrotError as error:
                found["refused"][strategy or "default"] = str(error).splitlines()[0]
                continue
            first = found.setdefault("_answers", answers)
            if not np.array_equal(first, answers, equal_nan=True):
                found["refused"][strategy or "default"] = "other bits than the default"
        found.pop("_answers", None)
        for n in BATCHES:
            calls = {label: peer.blocks(n) for label, peer in live.items()}
            k = {label: calls_in(call, a.seconds) for label, call in calls.items()}
            times: dict[str, list[float]] = {label: [] for label in live}
            for _ in range(a.reps):
                for label, call in calls.items():
                    times[label].append(cpu(call, k[label]))
            found["rows_s"][str(n)] = {label: n / statistics.median(t) for label, t in times.items()}
            print(f"{name} {n}: {found['rows_s'][str(n)]}", file=sys.stderr, flush=True)
        results["workloads"][name] = found
        path.write_text(json.dumps(results, indent=1))
    print(tables(results))


def tables(results: dict[str, Any]) -> str:
    out = []
    for name, found in results["workloads"].items():
        strategies = [s for s in next(iter(found["rows_s"].values())) if s != "default"]
        steps = found["trees"] * found["levels"]
        lines = []
        for n, rates in found["rows_s"].items():
            best = max(strategies, key=lambda s: rates[s], default=None)
            off = f"{best}, {rates['default'] / rates[best]:.2f}" if best else ""
            lines.append([n, *(f"{trees_report.rows(r)} ({1e9 / r / steps:.3f})" for r in rates.values()), off])
        head = ["rows in a call", "default", *strategies, "best, and default's share of it"]
        out.append(
            f"{name}: {found['trees']} trees, {found['levels']:.1f} levels. Rows a second (ns per row, tree and level).\n\n"
            + trees_report.table(head, lines)
            + "".join(f"\n{s}: {why}\n" for s, why in found["refused"].items())
        )
    return "\n".join(out)
