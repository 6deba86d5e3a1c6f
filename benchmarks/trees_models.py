"""The models of trees_time.py: seeded tables, trainers, and the answers of the library that trained each.

    python benchmarks/trees_models.py WORK NAME...      # trains what is not there yet; trees_time.py does that by itself

A workload is a folder WORK/NAME: the estimator (model.pkl), its own file format if it has one, and reference.npy, the library's
answers for the first CHECKED rows of the workload's table (WORK/tables). Peers read these folders from environments of their own:
nothing here may import carrot.
"""

from __future__ import annotations

import ctypes
import os
import pickle
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

ROWS, CHECKED, FEATURES = 1_000_000, 20_000, 30
CATEGORIES = {26: 4, 27: 12, 28: 40, 29: 200}  # column: number of categories


def synth(n: int, seed: int, missing: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """26 numeric columns (normal, lognormal, heavy-tailed, counts, uniform), 4 of category codes, and a target to learn."""
    r = np.random.default_rng(seed)
    x = np.empty((n, FEATURES), np.float32)
    x[:, :8] = r.standard_normal((n, 8))
    x[:, 8:13] = r.lognormal(0, 1, (n, 5))
    x[:, 13:16] = r.standard_t(3, (n, 3))
    x[:, 16:21] = r.poisson(6, (n, 5))
    x[:, 21:26] = r.random((n, 5))
    for c, k in CATEGORIES.items():
        x[:, c] = np.minimum(r.geometric(3.0 / k, n) - 1, k - 1)
    fixed = np.random.default_rng(1234)
    effect = {c: fixed.standard_normal(k) for c, k in CATEGORIES.items()}
    s = x[:, 0] * x[:, 1] + np.sin(2 * x[:, 2]) + 0.7 * np.log(x[:, 8]) * (x[:, 21] > 0.4) + 0.3 * np.tanh(x[:, 13])
    s += 0.15 * (x[:, 16] - 6) * x[:, 3] + x[:, 22] * x[:, 4] + sum(0.6 * effect[c][x[:, c].astype(int)] for c in CATEGORIES)
    s = s + 0.8 * r.standard_normal(n)
    if missing:  # 8 % of every second numeric column
        x[:, 0:26:2][r.random((n, 13)) < 0.08] = np.nan
    return x, s


def binary(s: np.ndarray) -> np.ndarray:
    return (s > np.quantile(s, 0.6)).astype(int)


def five(s: np.ndarray) -> np.ndarray:
    return np.digitize(s, np.quantile(s, [0.2, 0.4, 0.6, 0.8]))


def cancer_rows(n: int, seed: int) -> np.ndarray:
    from sklearn.datasets import load_breast_cancer

    x = load_breast_cancer().data.astype(np.float32)
    r = np.random.default_rng(seed)
    return (x[r.integers(0, len(x), n)] * r.normal(1, 0.05, (n, FEATURES))).astype(np.float32)


TABLES: dict[str, Callable[[], np.ndarray]] = {
    "missing": lambda: synth(ROWS, 99)[0],
    "dense": lambda: synth(ROWS, 98, missing=False)[0],
    "cancer": lambda: cancer_rows(ROWS, 97),
}

# ------------------------------------------------------------------------------------------------ trainers


def xgb(n: int, trees: int, depth: int, target: Callable[[np.ndarray], np.ndarray] = binary, method: str = "hist", missing: bool = True) -> Any:
    import xgboost

    x, s = synth(n, 1, missing)
    model = xgboost.XGBClassifier(
        n_estimators=trees, max_depth=depth, learning_rate=0.1, tree_method=method, n_jobs=1, min_child_weight=1, random_state=0
    )
    return model.fit(x, target(s))


def lgbm(n: int, trees: int, leaves: int, categorical: bool, rate: float, linear: bool = False) -> Any:
    import lightgbm

    x, s = synth(n, 2)
    model = lightgbm.LGBMClassifier(
        n_estimators=trees, num_leaves=leaves, learning_rate=rate, n_jobs=1, random_state=0, verbose=-1, min_child_samples=20, linear_tree=linear
    )
    return model.fit(x, binary(s), categorical_feature=list(CATEGORIES) if categorical else "auto")


def forest() -> Any:
    from sklearn.ensemble import RandomForestClassifier

    x, s = synth(30_000, 3, missing=False)
    return RandomForestClassifier(200, n_jobs=1, random_state=0).fit(x, binary(s))


def hist() -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    x, s = synth(100_000, 4)
    return HistGradientBoostingClassifier(max_iter=200, max_leaf_nodes=31, early_stopping=False, random_state=0).fit(x, binary(s))


def tree() -> Any:
    from sklearn.datasets import load_breast_cancer
    from sklearn.tree import DecisionTreeClassifier

    x, y = load_breast_cancer(return_X_y=True)
    return DecisionTreeClassifier(max_depth=5, random_state=0).fit(x.astype(np.float32), y)


def isolation() -> Any:
    from sklearn.ensemble import IsolationForest

    return IsolationForest(n_estimators=100, random_state=0, n_jobs=1).fit(synth(30_000, 5, missing=False)[0])


@dataclass(frozen=True)
class Workload:
    """family: whose model. goals: of issue 3, best peer's time over carrot's, for one row from C, 100, 10k and 1M rows."""

    family: str
    table: str
    train: Callable[[], Any]
    what: str
    goals: tuple[float, ...] = ()


WORKLOADS = {
    "xgb-100x6": Workload("xgb", "missing", lambda: xgb(100_000, 100, 6), "XGBoost, 100 trees of depth 6", (8, 10, 12, 12)),
    "xgb-1000x8": Workload("xgb", "missing", lambda: xgb(100_000, 200, 8, five), "XGBoost, 5 classes, 1000 trees of depth 8", (8, 10, 20, 20)),
    "hgb-200x31": Workload("hgb", "missing", hist, "HistGradientBoosting, 200 trees of 31 leaves", (5, 8, 10, 10)),
    "lgbm-500x255": Workload("lgb", "missing", lambda: lgbm(200_000, 500, 255, True, 0.05), "LightGBM, 500 trees of 255 leaves, 4 categorical columns", (4, 10, 30, 30)),
    "rf-200-deep": Workload("rf", "dense", forest, "RandomForest, 200 trees of unbounded depth", (5, 3, 3, 3)),
    "dt-small": Workload("dt", "cancer", tree, "DecisionTree of depth 5", (1, 1, 1, 1)),
    "xgb-20x4": Workload("xgb", "missing", lambda: xgb(20_000, 20, 4), "XGBoost, 20 trees of depth 4", ()),
    "lgbm-100x31": Workload("lgb", "missing", lambda: lgbm(50_000, 100, 31, False, 0.1), "LightGBM, 100 trees of 31 leaves, numeric", ()),
    "lgbm-linear-200x31": Workload("lgb", "missing", lambda: lgbm(50_000, 200, 31, False, 0.1, True), "LightGBM, 200 trees of 31 linear leaves", ()),
    "xgb-exact-200x6": Workload("xgb", "dense", lambda: xgb(50_000, 200, 6, method="exact", missing=False), "XGBoost exact, 200 trees of depth 6, continuous thresholds", ()),
    "iforest-100": Workload("if", "dense", isolation, "IsolationForest, 100 trees of 256 rows", ()),
}  # fmt: skip
FILES = {"xgb": "model.json", "lgb": "model.txt"}


def library_call(model: Any, family: str) -> Callable[[np.ndarray], Any]:
    """The library's own fastest call for probabilities (isolation forests: the decision function)."""
    if family == "xgb":
        booster = model.get_booster()
        return lambda x: booster.inplace_predict(x, validate_features=False)
    if family == "lgb":
        return lambda x: model.booster_.predict(x, num_threads=1)
    call: Callable[[np.ndarray], Any] = model.decision_function if family == "if" else model.predict_proba
    return call


def rows_of(work: Path, name: str, dtype: str) -> np.ndarray:
    """The workload's table, mapped: np.array() a part of it."""
    return np.asarray(np.load(work / "tables" / f"{WORKLOADS[name].table}.{dtype}.npy", mmap_mode="r"))


def model_of(work: Path, name: str) -> Any:
    with (work / name / "model.pkl").open("rb") as f:
        return pickle.load(f)


def table_ready(work: Path, table: str) -> None:
    (work / "tables").mkdir(parents=True, exist_ok=True)
    if not (work / "tables" / f"{table}.f64.npy").exists():
        x = TABLES[table]()
        np.save(work / "tables" / f"{table}.f32.npy", x)
        np.save(work / "tables" / f"{table}.f64.npy", x.astype(np.float64))


def prepare(work: Path, name: str) -> None:
    w, folder = WORKLOADS[name], work / name
    table_ready(work, w.table)
    if (folder / "reference.npy").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    model = w.train()
    (folder / "model.pkl").write_bytes(pickle.dumps(model))
    if w.family == "xgb":
        model.save_model(folder / "model.json")
    if w.family == "lgb":
        model.booster_.save_model(folder / "model.txt")
    x = np.array(rows_of(work, name, "f64" if w.family in ("lgb", "hgb") else "f32")[:CHECKED])
    np.save(folder / "reference.npy", np.asarray(library_call(model, w.family)(x), np.float64))
    print(f"{name}: trained in {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)


# ------------------------------------------------------------------------------------------------ environments


def pins() -> list[str]:
    """Pickles cross environments: the libraries that trained are the same everywhere."""
    pins = []
    for name in ("xgboost", "lightgbm", "scikit-learn", "numpy", "scipy"):
        try:
            pins.append(f"{name}=={version(name)}")
        except PackageNotFoundError:
            pins.append(name)
    return pins


VENVS = {
    "compilers": ["treelite==4.8.1", "tl2cgen==1.0.0", "m2cgen==0.10.0", "timber-compiler==0.6.0"],
    "onnx": ["onnxruntime==1.31.1", "skl2onnx==1.20.0", "onnxmltools==1.16.0", "onnx==1.23.2"],
    "onedal": ["scikit-learn-intelex>=2026", "packaging"],
    "lleaves": ["lleaves==1.3.0", "llvmlite==0.44.0"],
    "ydf": ["ydf==0.16.1"],
}


def python_of(work: Path, venv: str) -> str:
    """The interpreter of an environment, made if it is not there. "": the one that runs carrot."""
    if not venv:
        return sys.executable
    folder = work / "venvs" / venv
    wanted = " ".join([*pins(), *VENVS[venv]])
    if not (folder / "done").exists() or (folder / "done").read_text().strip() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([folder / "bin/pip", "install", "-q", "--disable-pip-version-check", *wanted.split()], check=True, stdout=sys.stderr)
        (folder / "done").write_text(wanted)
    return str(folder / "bin/python")


def driver(work: Path) -> ctypes.CDLL:
    source, out = Path(__file__).with_name("trees_drive.c"), work / "libdrive.so"
    if not out.exists() or out.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", f"{out}.{os.getpid()}", str(source), "-lm"], check=True)
        os.replace(f"{out}.{os.getpid()}", out)
    return ctypes.CDLL(str(out))


if __name__ == "__main__":
    for each in sys.argv[2:]:
        prepare(Path(sys.argv[1]), each)
