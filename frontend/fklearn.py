"""carrot.from_fklearn: the log of an fklearn learner or pipeline as stages for carrot.compose, no import of fklearn.

    predict, scored, log = build_pipeline(imputer(...), onehot_categorizer(...), lgbm_classification_learner(...))(df)
    model = carrot.compile(carrot.from_fklearn(log))

Fitted objects are in the log; what is not there is a free variable of the predict function that it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.frontend.compose import Composed, Stage
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.plain import plain
from carrot.ir.types import TensorType

STORE = "pass store_mapping=True to it"
OBJECTS = ("clf", "bst", "regr", "model", "gp", "scaler", "imp")  # what fklearn's predict functions call the fitted object


@dataclass
class Learner:
    """One learner of a log. name: what it is called there; log: its entry; fn: its predict function or None."""

    name: str
    log: dict[str, Any]
    fn: Any
    fitted: Any = None

    def get(self, key: str, fix: str = "", free: str | None = None) -> Any:
        """log[key], else the free variable `free` (None: key) of the predict function."""
        if key in self.log:
            return self.log[key]
        found = _free(self.fn)
        if (free or key) not in found:
            raise CarrotError(f"the log does not say its '{key}', and there is no predict function that does", note=fix or "give the log as the learner returned it, not a copy without 'fn'")
        return found[free or key]

    @property
    def object(self) -> Any:
        """The fitted object."""
        found = _free(self.fn)
        out = self.fitted if self.fitted is not None else next((found[n] for n in OBJECTS if n in found), None)
        if out is None:
            raise CarrotError("the log holds no fitted object", note="give the log as the learner returned it: it is log['object'], or in the predict function")
        return out


def from_fklearn(log: dict[str, Any]) -> Composed:
    """What carrot.compile makes one binary of: the learners of the log, joined by column names; the log's plain values become card["training"].

    Raises CarrotError for a learner that has no counterpart, or whose values the log does not hold, with its name and what to do.
    """
    if not isinstance(log, dict) or not log:
        raise CarrotError("this is no log of fklearn", note="it is the third that a learner returns: predict, scored, log = learner(df)")
    stages: list[Stage] = []
    learners = list(_learners(log))
    for one in learners:
        with located(f"learner '{one.name}'"):
            if one.name not in LEARNERS:
                custom = one.fitted is not None and "supervised_type" in _free(one.fn)  # its entry is called as its user wanted
                if not custom:
                    raise CarrotError(f"{one.name} cannot be compiled{nearest(one.name, LEARNERS)}", note=f"what can: {', '.join(sorted(LEARNERS))}")
            stages += LEARNERS.get(one.name, _custom)(one)
    if not stages:
        raise CarrotError("the log has no learner that changes the table")
    names: dict[str, int] = {}
    for i, s in enumerate(stages):
        names[s.name] = names.get(s.name, 0) + 1
        if names[s.name] > 1:
            stages[i] = s._replace(name=f"{s.name}__{names[s.name]}")
    said = {one.name: {k: v for k, v in one.log.items() if k != "running_time" and not callable(v)} for one in learners}
    return Composed(tuple(stages), {"pipeline": [one.name for one in learners], "learners": plain(said), "package": "fklearn"})


def _learners(log: dict[str, Any]) -> Iterator[Learner]:
    """In the order of the pipeline; of a single learner its own entry."""
    whole = log.get("__fkml__")
    if whole is None:
        for name in log:
            if name not in ("object", "feature_duplicator"):
                yield _learner(name, log, None)
        return
    turn: dict[str, int] = {}
    for name in whole["pipeline"]:
        found = whole["learners"].get(name)
        if isinstance(found, list):
            turn[name] = turn.get(name, -1) + 1
            found = found[turn[name]]
        elif whole["pipeline"].count(name) > 1:
            raise CarrotError(f"the pipeline has {name} {whole['pipeline'].count(name)} times, its log has the last one only", note="build_pipeline(..., has_repeated_learners=True)")
        if found is None:
            raise CarrotError(f"the log has no entry for the learner '{name}'")
        yield _learner(name, found["log"], found.get("fn"))


def _learner(name: str, log: dict[str, Any], fn: Any) -> Learner:
    for old, new in ((log.get("feature_duplicator") or {}).get("columns_final_mapping") or {}).items():
        if old != new:
            raise CarrotError(f"learner '{name}' duplicates column '{old}' as '{new}'", note="leave out columns_mapping, prefix and suffix")
    entry = log.get(name, next((v for k, v in log.items() if k not in ("object", "feature_duplicator") and isinstance(v, dict)), {}))
    return Learner(name, entry, fn, log.get("object"))


def _free(fn: Any) -> dict[str, Any]:
    """The free variables of a function, and of those that it wraps or composes."""
    out: dict[str, Any] = {}
    for inner in (getattr(fn, "first", None), *getattr(fn, "funcs", ()), getattr(fn, "func", None), getattr(fn, "__wrapped__", None)):
        if inner is not None:
            out |= _free(inner)
    for name, cell in zip(getattr(getattr(fn, "__code__", None), "co_freevars", ()), getattr(fn, "__closure__", None) or ()):
        try:
            out[name] = cell.cell_contents
        except ValueError:  # an empty cell
            continue
    return out


# ------------------------------------------------------------------------------------------ learners


def _booster(one: Learner) -> list[Stage]:
    name, parameters = one.get("prediction_column"), one.log.get("parameters", {})
    k = int(parameters.get("num_class", 1))
    outputs = [name] if k == 1 or str(parameters.get("objective")) == "multi:softmax" else [f"{name}_{i}" for i in range(k)]
    return [Stage(one.name, one.object, _features(one), outputs, "default")]


def _logistic(one: Learner) -> list[Stage]:
    name, e = one.get("prediction_column"), one.object
    k = len(np.asarray(e.classes_))
    several = one.log.get("parameters", {}).get("multi_class") == "multinomial"
    outputs = [f"{name}_{i}" if several else name if i == 1 else f"{name} of class {i}" for i in range(k)]
    return [Stage(one.name, e, _features(one), outputs, "proba")]


def _custom(one: Learner) -> list[Stage]:
    if one.get("supervised_type") != "classification":
        return _regression(one)
    e, name = one.object, one.get("prediction_column")
    return [Stage(one.name, e, _features(one), [f"{name}_{i}" for i in range(len(np.asarray(e.classes_)))], "proba")]


def _regression(one: Learner) -> list[Stage]:
    return [Stage(one.name, one.object, _features(one), [one.get("prediction_column")], "default")]


def _features(one: Learner) -> list[str]:
    return [str(c) for c in one.get("features")]


def _isolation(one: Learner) -> list[Stage]:
    return [Stage(one.name, one.object, _features(one), [one.get("prediction_column")], "decision")]


def _isotonic(one: Learner) -> list[Stage]:
    return [Stage(one.name, one.object, [one.get("prediction_column")], [one.get("output_column")], "default")]


def _scaler(one: Learner) -> list[Stage]:
    columns = one.get("transformed_column", free="columns_to_scale")
    e = _free(one.fn).get("scaler")
    if e is None:
        raise CarrotError("the fitted scaler is in the predict function only, and there is none", note="keep log['__fkml__'] as build_pipeline returned it")
    return [Stage(one.name, e, columns, columns, "transform")]


def _imputer(one: Learner) -> list[Stage]:
    values = dict(zip(one.get("columns_imputable"), np.asarray(one.get("statistics")).tolist()))
    values |= dict.fromkeys(one.log.get("columns_to_fill", []), one.log.get("placeholder_value"))
    return _fill(one, values)


def _placeholder(one: Learner) -> list[Stage]:
    return _fill(one, dict.fromkeys(one.get("columns_to_impute"), one.get("placeholder_value")))


def _fill(one: Learner, values: dict[str, Any]) -> list[Stage]:
    out = []
    for text in (False, True):
        of = {c: v for c, v in values.items() if isinstance(v, str) == text}
        if of:
            filling = np.array(list(of.values()), object if text else np.float64)
            out.append(_columns(one, list(of), "str" if text else "f64", lambda g, x, filling=filling: _where(g, f"nn.{'isnull' if filling.dtype == object else 'isnan'}", x, filling)))
    return out


def _where(g: Graph, test: str, x: Value, then: np.ndarray) -> Value:
    """`then` [F] where the test of x (or of x and `then`) holds, else x."""
    value = g.constant(then, "value")
    return g.op("nn.where", g.op(test, x, *([] if test.startswith("nn.is") else [value])), value, x)


def _bound(key: str, test: str) -> Callable[[Learner], list[Stage]]:
    def convert(one: Learner) -> list[Stage]:
        bounds = {c: float(v) for c, v in one.get(key).items()}
        return [_columns(one, list(bounds), "f64", lambda g, x: _where(g, test, x, np.array(list(bounds.values()))))]

    return convert


def _ranger(one: Learner) -> list[Stage]:
    low, high = (np.array([float(one.get(k))]) for k in ("prediction_min", "prediction_max"))
    columns = one.get("transformed_column", free="prediction_column")
    return [_columns(one, [columns] if isinstance(columns, str) else columns, "f64", lambda g, x: _where(g, "nn.greater", _where(g, "nn.less", x, low), high))]


def _bins(one: Learner) -> list[Stage]:
    """np.digitize: how many edges are not above the value; NaN stays NaN."""
    edges, right = one.get("bins"), bool(one.get("right"))
    table = np.full((len(edges), max(map(len, edges.values()))), np.nan)  # NaN is not below anything
    for row, e in zip(table, edges.values()):
        row[: len(e)] = e

    def make(g: Graph, x: Value) -> Value:
        each = g.op("nn.reshape", x, shape=[_batch(x), len(edges), 1])
        above = g.op("nn.greater" if right else "nn.greater_equal", each, g.constant(table, "edges"))
        count = g.op("nn.reduce_sum", g.op("nn.cast", above, to="f64"), axes=[2], keepdims=0)
        return g.op("nn.where", g.op("nn.isnan", x), g.scalar(np.nan, x), count)

    return [_columns(one, list(edges), "f64", make)]


def _onehot(one: Learner) -> list[Stage]:
    """fklearn_feat__col==value for each value, and ==nan where it is none of them."""
    mapping = one.get("mapping", STORE, "vec")
    drop, nans = int(one.get("drop_first_column")), bool(one.get("hardcode_nans"))
    out = []
    for column in one.get("transformed_column", free="columns_to_categorize"):
        known = [_native(v) for v in mapping[column]]
        wanted = [*range(drop, len(known)), *([-1] if nans else [])]
        names = [f"fklearn_feat__{column}=={mapping[column][i] if i >= 0 else 'nan'}" for i in wanted]
        if not wanted:
            continue

        def make(g: Graph, x: Value, known: list[Any] = known, wanted: list[int] = wanted) -> Value:
            code = _lookup(g, x, known, np.arange(len(known), dtype=np.int32), -1, -1)
            return g.op("nn.cast", g.op("nn.equal", code, g.constant(np.array(wanted, np.int32), "category")), to="f64")

        out.append(_columns(one, [column], _dtype(known), make, names))
    return out


def _mapped(one: Learner) -> list[Stage]:
    """A number (or a string) for each value that is known, `replace_unseen` for others; NaN stays NaN."""
    unseen = _native(one.get("replace_unseen"))
    return [_replace(one, column, known, unseen) for column, known in one.get("mapping", STORE, "vec").items()]


def _replace(one: Learner, column: str, known: dict[Any, Any], unseen: Any) -> Stage:
    pairs = [(_native(k), _native(v)) for k, v in known.items() if k == k and k is not None]
    keys, values = [k for k, _ in pairs], [v for _, v in pairs]
    if any(isinstance(v, str) for v in values):
        texts = np.array([*map(str, values), str(unseen), None], object)

        def make(g: Graph, x: Value) -> Value:
            code = _lookup(g, x, keys, np.arange(len(keys), dtype=np.int32), len(keys), len(keys) + 1)
            return g.op("nn.gather", g.constant(texts, "values"), code, axis=0)
    else:

        def make(g: Graph, x: Value) -> Value:
            return _lookup(g, x, keys, np.array(values, np.float64), float(unseen), np.nan)

    return _columns(one, [column], _dtype(keys), make)


def _lookup(g: Graph, x: Value, keys: list[Any], values: np.ndarray, default: Any, missing: Any) -> Value:
    """values[i] where keys[i] is x, `default` elsewhere, `missing` where x is."""
    text = _dtype(keys) == "str"
    order = sorted(range(len(keys)), key=lambda i: str(keys[i]) if text else keys[i])
    sorted_keys = np.array([str(keys[i]) if text else keys[i] for i in order], object if text else np.float64)
    arrays = {"keys": sorted_keys, "values": values[order], "default": np.asarray(default, values.dtype)}
    if text:
        arrays["null"] = np.asarray(missing, values.dtype)
    found = g.op("nn.lookup", x, **{k: g.module.add_weight(a, k) for k, a in arrays.items()})
    if text:
        return found
    return g.op("nn.where", g.op("nn.isnan", x), g.constant(np.asarray(missing, values.dtype), "missing"), found)


def _columns(one: Learner, columns: Sequence[str], dtype: str, make: Callable[..., Value], outputs: Sequence[str] | None = None) -> Stage:
    """Columns of one dtype that ops make from others, in their place unless `outputs` are others."""
    g = Graph(one.name)
    g.loc = f"learner '{one.name}'"
    x = g.table("input", list(columns), dtype, ("null",) if dtype == "str" else WITH_NAN)
    g.output("transform", make(g, x), ["transform"])
    return Stage(one.name, g.finish(source="fklearn"), None, outputs or columns, "transform")


def _batch(x: Value) -> Any:
    assert isinstance(x.type, TensorType)
    return x.type.shape[0]


def _native(value: Any) -> Any:
    value = value.item() if isinstance(value, np.generic) else value
    return float(value) if isinstance(value, (bool, int)) else value


def _dtype(keys: Sequence[Any]) -> str:
    return "str" if any(isinstance(k, str) for k in keys) else "f64"


LEARNERS: dict[str, Callable[[Learner], list[Stage]]] = {
    **dict.fromkeys(("xgb_classification_learner", "xgb_regression_learner", "lgbm_classification_learner", "lgbm_regression_learner"), _booster),
    "logistic_classification_learner": _logistic,
    **dict.fromkeys(("linear_regression_learner", "elasticnet_regression_learner"), _regression),
    "custom_supervised_model_learner": _custom,
    "isolation_forest_learner": _isolation,
    "isotonic_calibration_learner": _isotonic,
    "standard_scaler": _scaler,
    "imputer": _imputer,
    "placeholder_imputer": _placeholder,
    "capper": _bound("caps", "nn.greater"),
    "floorer": _bound("floors", "nn.less"),
    "prediction_ranger": _ranger,
    "quantile_biner": _bins,
    "onehot_categorizer": _onehot,
    **dict.fromkeys(("label_categorizer", "rank_categorical", "count_categorizer", "truncate_categorical", "target_categorizer"), _mapped),
    **dict.fromkeys(("selector", "null_injector"), lambda one: []),  # they change the training table only, or leave columns out
}  # fmt: skip
