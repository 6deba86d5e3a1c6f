"""Is the binary right? Its answers on a user's data against the reference interpreter's and the source library's own.

    problems = check(model, references(module, path, data), data)      # [] if everything agrees

The interpreter evaluates the nn-level module with numpy. The library is used when it is installed: it reads the same file.
"""

from __future__ import annotations

import contextlib
import importlib
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import REFUSED
from carrot.ir.types import DTYPES
from carrot.runtime.inputs import Input, by_value, fit, positions
from carrot.runtime.model import Model
from carrot.runtime.values import values

WORST = 5  # rows shown per output
Answers = dict[str, np.ndarray]  # by output, or by output set


@dataclass(frozen=True)
class Difference:
    """An output that is not what a reference says. rows: the worst first; text: for people."""

    reference: str
    output: str
    differing: int
    total: int
    rows: list[dict[str, Any]]

    def __str__(self) -> str:
        lines = [f"{self.output}: {self.differing} of {self.total} rows differ from {self.reference}"]
        for r in self.rows:
            where = "" if r["element"] is None else f", element {r['element']}"
            ulp = "" if r["ulp"] is None else f", {r['ulp']} ulp"
            lines.append(f"  row {r['row']}{where}: expected {r['expected']}, got {r['got']}{ulp}")
            if r["features"]:
                lines.append("    " + ", ".join(f"{k}={v}" for k, v in r["features"].items()))
        return "\n".join(lines)


def tensors(inputs: list[Input], data: Any) -> dict[str, np.ndarray]:
    """User data as [n, ...] arrays by input: numbers as they came, columns put side by side."""
    if not isinstance(data, dict):
        if len(inputs) == 1 and not inputs[0].positions:
            return {inputs[0].name: fit(data, inputs[0], "the data")}
        data = {name: data[:, at] for i in inputs for name, at in zip(i.columns, positions(i)) if at < np.shape(data)[-1]}
    out = {}
    for spec in inputs:
        if spec.name in data and not (spec.name in spec.columns and data[spec.name].ndim < 2):
            out[spec.name] = fit(data[spec.name], spec, f"input '{spec.name}'")
            continue
        lost = [c for c in spec.columns if c not in data]
        if lost or not spec.columns:
            raise CarrotError(f"the data has no column '{(lost or [spec.name])[0]}'", note=f"it has: {', '.join(data)}")
        out[spec.name] = fit(np.stack([values(data[c], spec.dtype, f"column '{c}'") for c in spec.columns], 1), spec, "the data")
    return out


def _none(a: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.array([v is None for v in a.flat], bool).reshape(a.shape)
    return found


def answered(module: Module, model: Model, arrays: Mapping[str, np.ndarray]) -> np.ndarray:
    """bool [n]: the rows that the binary has to have an answer for: all, unless it gives null where it refuses one (on_missing)."""
    n = max((len(a) for a in arrays.values()), default=0) if model.inputs[0].batched else 1
    bad = np.zeros(n, bool)
    if model.card["options"].get("on_missing") != "null" or not model.inputs[0].batched:
        return ~bad
    for spec, i in zip(module.main.attrs["inputs"], model.inputs, strict=True):
        a, accept = arrays[i.name].reshape(n, -1), spec["accept"]
        each = accept if accept and isinstance(accept[0], list) else [accept] * a.shape[1]
        missing = _none(a) if a.dtype.kind == "O" else np.isnat(a) if a.dtype.kind == "M" else np.isnan(a) if a.dtype.kind == "f" else np.zeros(a.shape, bool)
        for kind, found in (("nan" if a.dtype.kind == "f" else "null", missing), ("inf", np.isinf(a) if a.dtype.kind == "f" else ~missing & False)):
            bad |= (found & np.array([kind not in c for c in each])).any(1)
    bad |= _evaluated(module, model.inputs, arrays).get(REFUSED, np.zeros(n)) != 0
    return ~bad


# ---------------------------------------------------------------------------------------------- references


def same_inputs(module: Module, inputs: list[Input]) -> bool:
    """Whether a binary reads what the module does."""
    specs = [(s["name"], tuple(s.get("columns", ()))) for s in module.main.attrs["inputs"]]
    return specs == [(i.name, i.columns) for i in inputs]


def interpreted(module: Module, inputs: list[Input], arrays: Mapping[str, np.ndarray]) -> Answers:
    """Every output by the reference interpreter."""
    labels = {spec["name"]: spec.get("labels") for spec in module.main.attrs["outputs"] if spec["sets"]}
    found = _evaluated(module, inputs, arrays)
    return {name: np.array(of, object)[found[name]] if of is not None else found[name] for name, of in labels.items()}


def _evaluated(module: Module, inputs: list[Input], arrays: Mapping[str, np.ndarray]) -> Answers:
    with np.errstate(all="ignore"):
        given = [a.astype(i.dtype).view(np.int64) if i.dtype.kind == "M" else a for i in inputs for a in (arrays[i.name],)]
        results = run(module, [np.ascontiguousarray(a, DTYPES[v.type.dtype].numpy) for a, v in zip(given, module.main.body.args, strict=True)])
    return {spec["name"]: a for spec, a in zip(module.main.attrs["outputs"], results, strict=True)}


def _numbers(path: Path, module: Module, arrays: Mapping[str, np.ndarray]) -> np.ndarray:
    """What a library takes as an array: categories of data frames are codes there."""
    if not any("str" in str(v.type) or by_value(s) for s, v in zip(module.main.attrs["inputs"], module.main.body.args, strict=True)):
        (x,) = arrays.values()
        return x
    codes = load(path)
    trees = next(op for op in codes.main.body.ops if op.name == "tree.ensemble")
    codes.main.body.ops[-1].operands = trees.operands[:1]
    (x,) = run(codes, [np.ascontiguousarray(arrays[s["name"]], DTYPES[v.type.dtype].numpy) for s, v in zip(module.main.attrs["inputs"], module.main.body.args, strict=True)])
    return x


def _xgboost(path: Path, module: Module, arrays: Mapping[str, np.ndarray], missing: float | None, trust: bool) -> Answers:
    import xgboost

    x = _numbers(path, module, arrays)
    booster = xgboost.Booster(model_file=str(path))
    types = booster.feature_types
    data = xgboost.DMatrix(x, missing=np.nan if missing is None else missing, feature_types=types, enable_categorical=bool(types and "c" in types))
    return {"prediction": booster.predict(data, validate_features=False), "raw": booster.predict(data, output_margin=True, validate_features=False)}


def _lightgbm(path: Path, module: Module, arrays: Mapping[str, np.ndarray], missing: float | None, trust: bool) -> Answers:
    import lightgbm

    x = _numbers(path, module, arrays)
    booster = lightgbm.Booster(model_file=str(path), params={"verbose": -1})
    return {"prediction": np.asarray(booster.predict(x)), "raw": np.asarray(booster.predict(x, raw_score=True))}


def _frame(specs: Any, arrays: Mapping[str, np.ndarray], missing: Any) -> Any:
    """The user's table again: scikit-learn takes columns of several types as a data frame. missing: what a null text is there."""
    arrays = {name: np.where(_none(a), missing, a) if a.dtype.kind == "O" else a for name, a in arrays.items()}
    own = [(at, name, arrays[s["name"]][:, k]) for s in specs for k, (name, at) in enumerate(zip(s["columns"], s.get("positions", range(len(s["columns"])))))]
    pandas = importlib.import_module("pandas")
    return pandas.DataFrame({name: pandas.Series(a, dtype=a.dtype) for _, name, a in sorted(own, key=lambda o: o[0])})


def _seen_none(value: Any, seen: set[int]) -> bool:
    """Whether an encoder in here was fitted on None. To scikit-learn None and NaN are two values, to a table one null."""
    if id(value) in seen:
        return False
    seen.add(id(value))
    parts = value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, (list, tuple)) else getattr(value, "__dict__", {})
    return any((name == "categories_" and any(v is None for column in part for v in column)) or _seen_none(part, seen) for name, part in parts.items())


def _sklearn(path: Path, module: Module, arrays: Mapping[str, np.ndarray], missing: float | None, trust: bool) -> Answers:
    if path.suffix == ".skops":
        skops = importlib.import_module("skops.io")
        unknown = skops.get_untrusted_types(file=path)
        foreign = [t for t in unknown if not t.startswith(("sklearn.", "numpy.", "scipy.", "carrot."))]
        if foreign and not trust:
            raise ImportError(f"the file holds {', '.join(foreign)[:100]}: not loaded without --trust-pickle")
        estimator = skops.load(path, trusted=unknown)
    elif trust:
        estimator = importlib.import_module("joblib").load(path)
    else:
        raise ImportError("pickles are not loaded without --trust-pickle")
    specs = module.main.attrs["inputs"]
    if any("positions" in s or arrays[s["name"]].dtype.kind in "OM" for s in specs):
        x = _frame(specs, arrays, None if _seen_none(estimator, set()) else np.nan)
    else:
        (x,) = arrays.values()
    names = {"predict": "predict", "proba": "predict_proba", "decision": "decision_function", "transform": "transform"}
    return {k: getattr(estimator, f)(x) for k, f in names.items() if hasattr(estimator, f)}


def _onnx(path: Path, module: Module, arrays: Mapping[str, np.ndarray], missing: float | None, trust: bool) -> Answers:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.log_severity_level = 4
    session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    results = session.run(None, {i.name: np.ascontiguousarray(arrays[i.name], TYPES.get(i.type)) for i in session.get_inputs()})
    out = {}
    for spec, r in zip(session.get_outputs(), results):
        out[spec.name] = np.array([list(row.values()) for row in r]) if isinstance(r, list) and r and isinstance(r[0], dict) else np.asarray(r)
    return out


TYPES = {"tensor(float)": np.float32, "tensor(double)": np.float64, "tensor(int64)": np.int64, "tensor(int32)": np.int32, "tensor(bool)": np.bool_, "tensor(float16)": np.float16, "tensor(uint8)": np.uint8, "tensor(int8)": np.int8}  # fmt: skip
Library = Callable[[Path, Module, Mapping[str, np.ndarray], "float | None", bool], Answers]
LIBRARIES: dict[str, tuple[str, Library]] = {
    "xgboost": ("xgboost", _xgboost), "lightgbm": ("lightgbm", _lightgbm), "onnx": ("onnxruntime", _onnx), "skops": ("sklearn", _sklearn), "joblib": ("sklearn", _sklearn),
}  # fmt: skip


def library(module: Module, path: Path, arrays: Mapping[str, np.ndarray], missing: float | None, trust: bool) -> tuple[str, Answers] | str:
    """What the library that wrote the file says, with its name and version; or why it was not asked."""
    format_ = str(module.attrs.get("format", "")).partition("-")[0]
    if format_ not in LIBRARIES:
        return f"no library reads {format_ or 'this format'}"
    name, ask = LIBRARIES[format_]
    try:
        version = importlib.import_module(name).__version__
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with open("/dev/null", "w") as null, contextlib.redirect_stderr(null):
                return f"{name} {version}", ask(path, module, arrays, missing, trust)
    except ImportError as error:
        return f"{name} was not asked: {error}"
    except Exception as error:  # the library's own refusal: of NaN, of a shape
        return f"{name} refuses the data: {(str(error).splitlines() or [''])[0][:200]}"


# ---------------------------------------------------------------------------------------------- comparison


def check(model: Model, answers: Answers, who: str, arrays: Mapping[str, np.ndarray], kept: np.ndarray, rtol: float, atol: float) -> Iterator[Difference]:
    """The outputs on which the binary and a reference differ by more than atol + rtol * |expected|. kept: the rows that the reference was
    asked for (answered); in others the binary must give null."""
    for key, expected in answers.items():
        ask = answerer(model, key)
        if ask is None:
            continue
        expected, got = np.asarray(expected), np.asarray(ask(arrays))
        if not kept.all():
            null = None if got.dtype.kind == "O" else np.nan if got.dtype.kind == "f" else 0
            full = np.full((len(kept), *expected.shape[1:]), null, object if null is None else np.result_type(expected, got))
            full[kept] = expected
            expected = full
        difference = compare(key, who, expected, got, arrays, model.inputs, rtol, atol)
        if difference:
            yield difference


def answerer(model: Model, key: str) -> Callable[[Any], Any] | None:
    """How the binary is asked for what a reference calls `key`; None: it does not give that."""
    sets = model.output_sets
    if key in {o.name for o in model.outputs}:
        return lambda data: model.run(data, key)[key]
    if key == "predict":
        if "label" in sets:
            return lambda data: next(iter(model.run(data, "label").values()))
        return model.predict if "default" in model.card.get("options", {}).get("outputs", ["default"]) else None
    wanted = "proba" if key == "prediction" else key  # a classifier's file: its Booster gives probabilities
    return (lambda data: next(iter(model.run(data, wanted).values()))) if wanted in sets else None


def compare(output: str, who: str, expected: np.ndarray, got: np.ndarray, arrays: Mapping[str, np.ndarray], inputs: list[Input], rtol: float, atol: float) -> Difference | None:
    if got.ndim == 2 and expected.ndim == 1 and got.shape[1] == 2:
        got = got[:, 1]  # of two classes a Booster gives the second
    if expected.size == got.size and expected.shape != got.shape:
        expected = expected.reshape(got.shape)
    if expected.shape != got.shape:
        row: dict[str, Any] = {"row": 0, "element": None, "expected": f"shape {list(expected.shape)}", "got": f"shape {list(got.shape)}", "ulp": None, "features": {}}
        return Difference(who, output, len(got), len(got), [row])
    floats = expected.dtype.kind == "f" and got.dtype.kind == "f"
    if floats:
        with np.errstate(all="ignore"):
            e, g = expected.astype(np.float64), got.astype(np.float64)
            same = (np.isnan(e) & np.isnan(g)) | (e == g) | (np.abs(e - g) <= atol + rtol * np.abs(e))
            size = np.where(np.isfinite(e - g), np.abs(e - g), np.inf)
    else:
        same = _texts(expected) == _texts(got) if "O" in expected.dtype.kind + got.dtype.kind or expected.dtype.kind in "US" else expected == got
        size = (~same).astype(float)
    if same.all():
        return None
    n = len(got)
    per_row = np.where(same, 0.0, size).reshape(n, -1)
    order = np.argsort(-per_row.max(1), kind="stable")[:WORST]
    rows = [_row(int(i), expected, got, int(per_row[i].argmax()), floats, arrays, inputs) for i in order if per_row[i].max() > 0]
    return Difference(who, output, int((per_row.max(1) > 0).sum()), n, rows)


def _texts(a: np.ndarray) -> np.ndarray:
    return a.astype(str)


def _row(i: int, expected: np.ndarray, got: np.ndarray, element: int, floats: bool, arrays: Mapping[str, np.ndarray], inputs: list[Input]) -> dict[str, Any]:
    e, g = (np.asarray(a[i]).reshape(-1)[element] for a in (expected, got))
    features: dict[str, Any] = {}
    for spec in inputs:
        row = arrays[spec.name][i] if spec.batched else arrays[spec.name]
        features |= {(spec.columns or [f"{spec.name}[{k}]" for k in range(row.size)])[k]: row.reshape(-1).tolist()[k] for k in range(min(row.size, 16))}
    at = None if expected.ndim < 2 else element
    return {"row": i, "element": at, "expected": e.item() if hasattr(e, "item") else e, "got": g.item() if hasattr(g, "item") else g, "ulp": ulps(e, g) if floats else None, "features": features}


def ulps(expected: Any, got: Any) -> int | None:
    """Steps between two floats, in the coarser of their types; None beside NaN and infinity."""
    narrow = min(np.asarray(expected).dtype, np.asarray(got).dtype, key=lambda d: d.itemsize)
    e, g = narrow.type(expected), narrow.type(got)
    if not (np.isfinite(e) and np.isfinite(g)):
        return None
    dtype = np.dtype(f"i{narrow.itemsize}")
    bits = [int(np.asarray(v).view(dtype)) for v in (e, g)]
    order = [b if b >= 0 else int(np.iinfo(dtype).min) - b for b in bits]
    return abs(order[0] - order[1])
