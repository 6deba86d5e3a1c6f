"""Contributions (`--outputs=contrib`) against the library that trained the model and shap.TreeExplainer, one thread, CPU time.

    python benchmarks/contrib_time.py WORK --shap=PYTHON      # PYTHON: of an environment with shap and this one's XGBoost, LightGBM and scikit-learn

Trains the models into WORK, once. Times are minima of CPU seconds per row: other work on the machine moves them less than wall time. Peers take
milliseconds a row, the same for each of many rows, so the large batches are timed on their first PEER_ROWS rows. Every answer is compared first.
"""

from __future__ import annotations

import argparse
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402
from trees_models import CATEGORIES, binary, five, synth  # noqa: E402

TRAINED, PEER_ROWS, CHECKED = 30_000, 300, 20
MOST = {"rf-100-deep": 10_000}  # rows, of which there are else 100,000
SECONDS = 2.0  # of repetitions


def xgb(trees: int, depth: int, target: Callable[[np.ndarray], np.ndarray], **params: Any) -> Any:
    import xgboost

    x, s = synth(TRAINED, 1)
    return xgboost.train({"max_depth": depth, "eta": 0.1, "nthread": 1, **params}, xgboost.DMatrix(x, target(s)), trees)


def lgbm() -> Any:
    import lightgbm

    x, s = synth(TRAINED, 1)
    data = lightgbm.Dataset(x.astype(float), binary(s), categorical_feature=list(CATEGORIES))
    return lightgbm.train({"num_leaves": 255, "learning_rate": 0.05, "num_threads": 1, "verbose": -1, "objective": "binary"}, data, 500)


def forest() -> Any:
    from sklearn.ensemble import RandomForestClassifier

    x, s = synth(TRAINED, 3, missing=False)
    return RandomForestClassifier(100, n_jobs=1, random_state=0).fit(x, binary(s))


MODELS: dict[str, Callable[[], Any]] = {
    "xgb-100x6": lambda: xgb(100, 6, binary, objective="binary:logistic"),
    "xgb-1000x8": lambda: xgb(200, 8, five, objective="multi:softprob", num_class=5),
    "lgbm-500x255": lgbm,
    "rf-100-deep": forest,
}


def sizes(name: str) -> tuple[int, ...]:
    return 1, 1000, MOST.get(name, 100_000)


def rows_for(model: Any) -> np.ndarray:
    x = synth(100_000, 9, missing=False)[0]
    return x.astype(np.float64) if type(model).__module__.startswith("lightgbm") else x


def native(model: Any) -> Callable[[np.ndarray], np.ndarray] | None:
    """The library's own contributions [rows, ..., F + 1]."""
    kind = type(model).__module__.partition(".")[0]
    if kind == "xgboost":
        import xgboost

        return lambda x: model.predict(xgboost.DMatrix(x, nthread=1), pred_contribs=True)
    return (lambda x: model.predict(x, pred_contrib=True, num_threads=1)) if kind == "lightgbm" else None


def explainer(model: Any) -> Callable[[np.ndarray], np.ndarray]:
    """shap's: [rows, F] or [rows, F, K], without the expected value."""
    import shap

    return shap.TreeExplainer(model, feature_perturbation="tree_path_dependent").shap_values  # type: ignore[no-any-return]


def compiled(model: Any) -> Callable[[np.ndarray], np.ndarray]:
    import carrot

    carrot.set_threads(1)
    binary = carrot.compile(model, outputs="contrib")
    return lambda x: binary.run({"input": x})["contrib"]


def times(call: Callable[[np.ndarray], np.ndarray], x: np.ndarray, numbers: tuple[int, ...]) -> list[float]:
    """CPU seconds per row for each number of rows, or all of x."""
    out: list[float] = []
    for before, n in zip((0, *numbers), numbers):
        some = x[:n]
        if before >= len(x):
            out.append(out[-1])  # the same rows again
            continue
        best, spent, count = float("inf"), 0.0, 0
        while count < 2 or (spent < SECONDS and count < 100):
            start = time.process_time()
            call(some)
            took = time.process_time() - start
            best, spent, count = min(best, took), spent + took, count + 1
            if took > SECONDS:
                break
        out.append(best / len(some))
    return out


PEERS = {"native": native, "shap": explainer}


def worker(work: Path, name: str, peer: str) -> None:
    """In the peer's environment: answers of the first rows into WORK, times to stdout."""
    model = pickle.loads((work / f"{name}.pkl").read_bytes())
    call = PEERS[peer](model)
    if call is None:
        return
    x = rows_for(model)[:PEER_ROWS]
    np.save(work / f"{name}.{peer}.npy", np.asarray(call(x[:CHECKED])))
    print(*times(call, x, sizes(name)))


def check(name: str, peer: str, want: np.ndarray, got: np.ndarray) -> None:
    """shap puts the outputs last and gives no expected value; LightGBM lays several outputs side by side."""
    if peer == "shap":
        want, got = np.moveaxis(want, 2, 1) if want.ndim == 3 else want, got[..., :-1]
    worst = np.abs(want.reshape(got.shape) - got).max() / np.abs(got).max()
    print(f"{name}: {peer} differs by {worst:.1e} of the largest contribution", file=sys.stderr)
    if worst > 1e-4:
        raise SystemExit(f"{name}: carrot and {peer} disagree")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("work", type=Path)
    p.add_argument("--shap", default=sys.executable)
    p.add_argument("--worker", nargs=2)
    p.add_argument("--models", nargs="*", default=list(MODELS))
    a = p.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    if a.worker:
        worker(a.work, *a.worker)
        return
    print("| model | rows | carrot, us a row | native, us a row | shap, us a row | times the faster |\n| --- | --- | --- | --- | --- | --- |")
    for name in a.models:
        file = a.work / f"{name}.pkl"
        if not file.exists():
            file.write_bytes(pickle.dumps(MODELS[name]()))
        peers: dict[str, list[float]] = {}
        for peer, python in (("native", sys.executable), ("shap", a.shap)):
            found = subprocess.run([python, __file__, str(a.work), "--worker", name, peer], capture_output=True, text=True)
            if found.returncode:
                print(f"{name}: {peer}: {found.stderr.strip().splitlines()[-1]}", file=sys.stderr)
            elif found.stdout.strip():
                peers[peer] = [float(v) for v in found.stdout.split()]
        model = pickle.loads(file.read_bytes())
        call = compiled(model)
        x = rows_for(model)
        for peer in peers:
            check(name, peer, np.load(a.work / f"{name}.{peer}.npy"), call(x[:CHECKED]))
        for i, (n, mine) in enumerate(zip(sizes(name), times(call, x, sizes(name)))):
            cells = [f"{peers[peer][i] * 1e6:.0f}" if peer in peers else "" for peer in PEERS]
            best = min(t[i] for t in peers.values()) / mine
            print(f"| {name} | {n:,} | {mine * 1e6:.1f} | {' | '.join(cells)} | {best:.0f} |", flush=True)


if __name__ == "__main__":
    main()
