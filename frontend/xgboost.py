"""XGBoost models (.json, .ubj, Booster, the scikit-learn wrappers) -> a Module, without importing xgboost.

Format: https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html and its JSON schema; what prediction does was checked bit
for bit against xgboost 3.2: out[k] = margin of base_score, += leaf for each tree in order, all float32; `x < threshold` goes left, a
category in the set goes right, an unknown or negative one left; NaN follows the default direction.
Boosters predict with all trees, the wrappers with those up to best_iteration.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend import categories, forest, ubjson, xgboost_trees
from carrot.frontend.forest import Output, argmax, logistic, vector
from carrot.frontend.xgboost_trees import integers, item, numbers, whole
from carrot.ir.core import Module, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import WITH_NAN, Graph

MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, AssertionError)
Link = Callable[[Graph, Value], Value]  # raw [batch, K] -> prediction, [batch, K] or [batch]


# --------------------------------------------------------------------------------------------------------- objectives


def _softmax(g: Graph, raw: Value) -> Value:
    """common::Softmax: float32 exponentials, summed in float64."""
    e = g.op("nn.exp", g.op("nn.sub", raw, g.op("nn.reduce_max", raw, axes=[1], keepdims=1)))
    total = g.op("nn.reduce_sum", g.op("nn.cast", e, to="f64"), axes=[1], keepdims=1)
    return g.op("nn.div", e, g.op("nn.cast", total, to="f32"))


def _hinge(g: Graph, raw: Value) -> Value:
    return g.op("nn.cast", g.op("nn.greater", raw, g.scalar(0.0, raw)), to="f32")


def _logit(p: np.ndarray) -> np.ndarray:
    """LogisticRegression::ProbToMargin."""
    if not ((p >= 0) & (p <= 1)).all():
        raise CarrotError(f"base_score {p.tolist()} is no probability")
    one = np.float32(1)
    p = np.clip(p, np.float32(1e-6), one - np.float32(1e-6))
    return -xgboost_trees.logf(one / p - one)


class Objective(NamedTuple):
    """margin: what base_score becomes before the trees are added. proba: the prediction is a probability."""

    margin: Callable[[np.ndarray], np.ndarray] = lambda b: b
    link: Link = lambda g, raw: raw
    proba: bool = False


IDENTITY = Objective()
LOGISTIC = Objective(_logit, lambda g, raw: logistic(g, raw, clamp=88.7), True)
EXP = Objective(xgboost_trees.logf, lambda g, raw: g.op("nn.exp", raw))
OBJECTIVES = {
    "reg:squarederror": IDENTITY, "reg:linear": IDENTITY, "reg:squaredlogerror": IDENTITY, "reg:pseudohubererror": IDENTITY,
    "reg:absoluteerror": IDENTITY, "reg:quantileerror": IDENTITY, "binary:logitraw": IDENTITY,
    "rank:ndcg": IDENTITY, "rank:map": IDENTITY, "rank:pairwise": IDENTITY,
    "reg:logistic": LOGISTIC, "binary:logistic": LOGISTIC, "binary:hinge": Objective(link=_hinge),
    "count:poisson": EXP, "reg:gamma": EXP, "reg:tweedie": EXP, "survival:cox": EXP, "survival:aft": EXP,
    "multi:softprob": Objective(link=_softmax, proba=True), "multi:softmax": Objective(link=lambda g, raw: argmax(g, raw, "f32")),
}  # fmt: skip


# -------------------------------------------------------------------------------------------------------------- entry


@dataclass(frozen=True)
class Use:
    """What asks for the prediction. wrapper: a scikit-learn estimator, which stops at best_iteration and predicts in place;
    classes: of a classifier. categories="codes": the columns of a model of string categories hold their codes."""

    missing: float | None = None
    leaf: bool = False
    contrib: bool = False
    wrapper: bool = False
    classes: int | None = None
    categories: str | None = None


def read(data: bytes, source: str, *, name: str = "model", missing: float | None = None, outputs: str | Iterable[str] = (),
         categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a model file, as its Booster predicts. missing: a value that counts as missing beside NaN."""
    return _build(data, name, Use(missing, forest.wants(outputs, "leaf"), forest.wants(outputs, "contrib"), categories=categories))


def convert(obj: Any, name: str = "model", *, missing: float | None = None, outputs: str | Iterable[str] = (),
            categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a Booster, or of an XGBClassifier, XGBRegressor, XGBRanker or XGBRF*, as its predict does."""
    data, use = _saved(obj)
    return _build(data, name, replace(use, missing=use.missing if missing is None else missing, leaf=forest.wants(outputs, "leaf"), contrib=forest.wants(outputs, "contrib"), categories=categories))


def inside(g: Graph, x: Value, obj: Any, leaf: bool, contrib: bool) -> list[Output]:
    """The outputs of such an estimator on x f32 [batch, F], as a part of another model."""
    data, use = _saved(obj)
    return _predict(g, forest.without(g, x, use.missing), _parse(data, contrib), replace(use, leaf=leaf, contrib=contrib))


def _saved(obj: Any) -> tuple[bytes, Use]:
    classes = {c.__name__ for c in type(obj).__mro__}
    if not classes & {"Booster", "XGBModel"}:
        raise CarrotError(
            f"a {type(obj).__name__} of xgboost is no model", note="supported: Booster, XGBClassifier, XGBRegressor, XGBRanker, XGBRF*"
        )
    try:
        if "Booster" in classes:
            return bytes(obj.save_raw("ubj")), Use()
        data = bytes(obj.get_booster().save_raw("ubj"))
    except Exception as error:  # XGBoostError, NotFittedError
        raise CarrotError(f"the {type(obj).__name__} cannot be saved: {str(error)[:200]}") from None
    return data, Use(obj.missing, wrapper=True, classes=int(obj.n_classes_) if "XGBClassifier" in classes else None)


def _build(data: bytes, name: str, use: Use) -> Module:
    try:
        document = _parse(data, use.contrib)
        return _module(document, name, use)
    except MALFORMED as error:
        raise CarrotError(f"the XGBoost model is malformed: {type(error).__name__}: {str(error)[:200]}") from error


_UNUSED = rb'"(loss_changes|parents|base_weights%b)"\s*:\s*\[[^\]"{}]*\]'
_NUMBERS = re.compile(rb'"(left_children|right_children|split_indices|split_conditions|sum_hessian|default_left|split_type)"\s*:\s*\[([^\]"{}]*)\]')
_ASIDE = "numbers set aside"


def _set_aside(data: bytes) -> tuple[bytes, list[np.ndarray]]:
    """The long lists of a document as arrays, in their place objects with their numbers: json makes a Python object of every number."""
    arrays: list[np.ndarray] = []

    def replace(found: re.Match[bytes]) -> bytes:
        key, text = found.groups()
        try:
            array = np.fromstring(text + b",0", np.float64 if key in (b"split_conditions", b"sum_hessian") else np.int64, sep=",")
        except (DeprecationWarning, ValueError):
            return found[0]
        if len(array) != text.count(b",") + 2 or (array.dtype == np.int64 and np.abs(array).max() >= 10**18):
            return found[0]  # numpy's reader stops at what is no number, and saturates
        arrays.append(array[:-1])
        return b'"%b":{"%b":%d}' % (key, _ASIDE.encode(), len(arrays) - 1)

    return _NUMBERS.sub(replace, data), arrays


def _parse(data: bytes, covers: bool) -> Any:
    if data[:1] == b"{" and data[1:2] in (b"i", b"U", b"I", b"l", b"L", b"N", b"#"):
        return ubjson.loads(data)
    if not re.search(rb'"size_leaf_vector"\s*:(?!\s*"?[01]\b)', data):  # before 3.1 vector leaves were in base_weights
        data = re.sub(_UNUSED % (b"" if covers else b"|sum_hessian"), rb'"\1":[]', data)  # half the numbers of a file; a JSON string cannot match: its quotes are escaped
    try:
        rest, arrays = _set_aside(data)
        return json.loads(rest, object_hook=lambda d: arrays[d[_ASIDE]] if _ASIDE in d else d)
    except RecursionError:
        raise CarrotError("broken JSON: nested too deep") from None
    except json.JSONDecodeError as error:
        raise CarrotError(f"broken JSON: {error.msg}, at line {error.lineno}, column {error.colno}") from None
    except (UnicodeDecodeError, ValueError) as error:
        raise CarrotError(f"broken JSON: {str(error)[:100]}") from None


# ------------------------------------------------------------------------------------------------------------- module


def _module(document: Any, name: str, use: Use) -> Module:
    g = Graph(name)
    names, found = _names(document), {} if use.categories == "codes" else _categories(document)
    if found:
        x = categories.table(g, names, "f32", found, use.missing, "XGBoost model", refuse=True)
    else:
        x = forest.without(g, g.table("input", names, "f32", WITH_NAN), use.missing)
    forest.outputs(g, _predict(g, x, document, replace(use, categories="codes")))
    version = integers(document, "version", "the model").tolist() if "version" in document else []
    return g.finish(source="xgboost", source_version=".".join(str(v) for v in version), objective=_objective(document), format="xgboost")


def _names(document: Any) -> list[str]:
    learner = item(document, "learner", dict, "the model")
    n_features = whole(item(learner, "learner_model_param", dict, "learner"), "num_feature")
    return forest.feature_names(item(learner, "feature_names", list, "learner", []), n_features, "f{}")


def _objective(document: Any) -> str:
    learner = item(document, "learner", dict, "the model")
    objective: str = item(item(learner, "objective", dict, "learner"), "name", str, "objective")
    if objective not in OBJECTIVES:
        raise CarrotError(
            f"unsupported objective '{objective}'{nearest(objective, OBJECTIVES)}", note=f"supported: {', '.join(OBJECTIVES)}"
        )
    return objective


def _predict(g: Graph, x: Value, document: Any, use: Use) -> list[Output]:
    """The model on x f32 [batch, F]."""
    names, objective = _names(document), _objective(document)
    learner = document["learner"]
    param = item(learner, "learner_model_param", dict, "learner")
    booster = item(learner, "gradient_booster", dict, "learner")
    how = OBJECTIVES[objective]
    k = forest.number_of_outputs(max(whole(param, "num_class", 0), 1) * max(whole(param, "num_target", 1), 1))
    base = how.margin(_base_score(param, k))
    n_features = forest.same_width(x, len(names))
    leaf = contrib = None
    kind = item(booster, "name", str, "gradient_booster")
    if kind == "gblinear":
        if use.leaf:
            raise CarrotError("a gblinear model has no trees, so no output 'leaf'")
        raw, contrib = _linear(g, x, item(booster, "model", dict, kind), n_features, base, use.contrib)
    elif kind in ("gbtree", "dart"):
        inner = item(booster, "gbtree", dict, kind) if kind == "dart" else booster
        model = item(inner, "model", dict, kind)
        _check_categories(document, names, use)
        weights = numbers(booster, "weight_drop", kind) if kind == "dart" else None
        rounds = _rounds(learner) if use.wrapper else None
        e = xgboost_trees.ensemble(model, n_features, base, weights, use.wrapper, rounds, use.contrib)
        raw, leaf, contrib = forest.score(g, x, e, use.leaf, use.contrib)
    else:
        raise CarrotError(f"unsupported booster '{kind}'", note="supported: gbtree, dart, gblinear")
    prediction = how.link(g, raw)
    margin = vector(g, raw)
    found: list[Output] = [("raw", margin, ("raw",), None), ("leaf", leaf, ("leaf",), None), ("contrib", contrib, ("contrib",), None)]
    if use.classes is not None:
        label, labels, proba = _classify(g, objective, how, raw, prediction, use.classes)
        return [("label", label, ("default", "label"), labels), ("proba", proba, ("proba",), None), *found]
    out = margin if prediction is raw else vector(g, prediction)
    return [("prediction", out, ("default", "proba") if how.proba else ("default",), None), *found]


def _base_score(param: dict[str, Any], k: int) -> np.ndarray:
    """ "5E-1", or since 3.1 "[5E-1]" with one entry per output: f32[K]."""
    text = str(param.get("base_score", "0.5")).strip()
    try:
        values = np.array([float(v) for v in text.strip("[]").split(",")], np.float64).astype(np.float32)
    except ValueError:
        raise CarrotError(f"base_score '{text[:60]}' is no number") from None
    if len(values) not in (1, k) or not np.isfinite(values).all():
        raise CarrotError(f"base_score '{text[:60]}' does not fit a model of {k} outputs")
    return np.ascontiguousarray(np.broadcast_to(values, k))


def _rounds(learner: dict[str, Any]) -> int | None:
    """The number of rounds up to best_iteration, if early stopping has set it."""
    attributes = item(learner, "attributes", dict, "learner", {})
    return whole(attributes, "best_iteration") + 1 if "best_iteration" in attributes else None


def _linear(g: Graph, x: Value, model: dict[str, Any], n_features: int, base: np.ndarray, contrib: bool) -> tuple[Value, Value | None]:
    """GBLinear::Pred: missing values add nothing; the bias is the last row of weights; every output starts at the first base_score."""
    w = numbers(model, "weights", "gblinear").astype(np.float32)
    k = len(base)
    if w.size != (n_features + 1) * k:
        raise CarrotError(f"gblinear: {w.size} weights for {n_features} features and {k} outputs")
    w = w.reshape(n_features + 1, k)
    x = g.op("nn.where", g.op("nn.isnan", x), g.scalar(0.0, x), x)
    raw = g.op("nn.linear", x, g.constant(w[:-1], "coef"), g.constant(w[-1] + base[0], "intercept"))
    return raw, g.linear_contrib(x, w[:-1], w[-1] + base[0]) if contrib else None


def _categories(document: dict[str, Any]) -> dict[int, list[Any]]:
    """By column the categories: since 3.1 a model keeps those of the data frame it saw and recodes later frames by them."""
    booster = item(item(document, "learner", dict, "the model"), "gradient_booster", dict, "learner")
    model = item(booster.get("gbtree", booster), "model", dict, "gradient_booster")
    found = {}
    for i, enc in enumerate(item(item(model, "cats", dict, "model", {}), "enc", list, "cats", [])):
        values = integers(enc, "values", "cats").tolist() if "offsets" in enc else numbers(enc, "values", "cats").tolist()
        if "offsets" in enc and values:
            ends, data = integers(enc, "offsets", "cats"), bytes(v & 255 for v in values)
            if ends[0] != 0 or ends[-1] != len(data) or (np.diff(ends) < 0).any():
                raise CarrotError(f"the categories of column {i} are out of range")
            if not data.isascii():
                raise CarrotError(f"the categories of column {i} are not ASCII: XGBoost (3.2) cuts such texts, the file does not have them whole", note="train on integer codes, or pass categories='codes' and feed the codes")
            values = [data[a:b].decode() for a, b in zip(ends, ends[1:])]
        if values:
            found[i] = values
    return found


def _check_categories(document: dict[str, Any], names: list[str], use: Use) -> None:
    """Of a part of another model, whose columns are numbers: the codes, so a model of other categories is taken only on demand."""
    for i, values in {} if use.categories == "codes" else _categories(document).items():
        if categories.is_codes(values):
            continue
        raise CarrotError(
            f"column '{names[i] if i < len(names) else i}' has categories that are not the numbers 0, 1, 2, ...: XGBoost recodes them by their values",
            note="train on integer codes, or encode them in front of it",
        )


def _classify(
    g: Graph, objective: str, how: Objective, raw: Value, prediction: Value, n: int
) -> tuple[Value, list[int] | None, Value | None]:
    """XGBClassifier.predict as (label, labels), and predict_proba: None where the library's is no probability."""
    labels: list[int] | None = list(range(n))
    if objective == "multi:softmax":
        return g.op("nn.cast", prediction, to="i32"), labels, g.op("nn.softmax", raw, axis=1)
    k = forest.width(prediction)
    proba: Value | None = prediction
    if k > 1 and n != 2:
        label = argmax(g, prediction, "i32")
    else:  # one column, or several labels at once
        above = g.op("nn.greater", prediction, g.scalar(0.5, prediction))
        label = g.op("nn.cast", above if k > 1 else vector(g, above), to="i32")
        labels = labels if k == 1 else None
        proba = prediction if k > 1 else forest.two_columns(g, prediction)
    return label, labels, proba if how.proba or objective == "binary:hinge" else None
