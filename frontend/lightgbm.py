"""LightGBM models (the text format, Booster, the scikit-learn wrappers) -> a Module, without importing lightgbm.

The text is what Booster.save_model writes (src/io/gbdt_model_text.cpp, src/io/tree.cpp); what prediction does was checked bit for bit
against lightgbm 4.7: all float64, out[k] = 0, += leaf for each tree in order, `x <= threshold` goes left, a category in the set goes
left, everything else (NaN, negative, unknown) right. Values up to 1e-35 around zero count as zero: dense rows are stored without them.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend import categories, forest
from carrot.frontend.forest import MAX_NODES, NO_SETS, Nodes, Output, Sets, argmax, logistic, two_columns, vector, width
from carrot.frontend.lightgbm_text import Run, Text, column, numbers, parse, whole
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble, unique
from carrot.ir.tree_linear import LinearLeaves

MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, AssertionError)

# decision_type: bit 0 categorical, bit 1 default left, bits 2 and 3 what is missing: nothing, zero, NaN.
FLAGS = np.array(
    [{0: MISSING_NONE, 1: MISSING_ZERO, 2: 0, 3: 0}[d >> 2] | (DEFAULT_LEFT if d & 2 and d >> 2 else 0) for d in range(16)], np.uint8
)
FLAGS[1::2] = CATEGORICAL


# --------------------------------------------------------------------------------------------------------- objectives


class Objective(NamedTuple):
    """link(g, raw, parameters of the objective's line): raw [batch, K] -> prediction."""

    link: Callable[[Graph, Value, dict[str, str]], Value] = lambda g, raw, p: raw
    proba: bool = False


def _regression(g: Graph, raw: Value, p: dict[str, str]) -> Value:
    """reg_sqrt: sign(x) * x * x."""
    return g.op("nn.mul", g.op("nn.abs", raw), raw) if "sqrt" in p else raw


def _sigmoid(g: Graph, raw: Value, p: dict[str, str]) -> Value:
    slope = float(p.get("sigmoid", "1"))
    if not 0 < slope < np.inf:
        raise CarrotError(f"the objective's sigmoid is {slope}, not a number above 0")
    return logistic(g, raw, slope=slope)


SIGMOID = Objective(_sigmoid, True)
REGRESSION = Objective(_regression)
EXP = Objective(lambda g, raw, p: g.op("nn.exp", raw))
OBJECTIVES = {
    "regression": REGRESSION, "regression_l1": REGRESSION, "huber": REGRESSION, "fair": REGRESSION, "quantile": REGRESSION,
    "mape": REGRESSION,
    "poisson": EXP, "gamma": EXP, "tweedie": EXP, "binary": SIGMOID, "multiclassova": SIGMOID,
    "multiclass": Objective(lambda g, raw, p: g.op("nn.softmax", raw, axis=1), True),
    "cross_entropy": Objective(lambda g, raw, p: logistic(g, raw), True),
    "cross_entropy_lambda": Objective(lambda g, raw, p: g.op("nn.log1p", g.op("nn.exp", raw))),
    "lambdarank": Objective(), "rank_xendcg": Objective(), "custom": Objective(),
}  # fmt: skip


# -------------------------------------------------------------------------------------------------------------- entry


@dataclass(frozen=True)
class Use:
    """What asks for the prediction. classes: of a classifier. categories="codes": the columns hold the codes of pandas categories."""

    missing: float | None = None
    leaf: bool = False
    contrib: bool = False
    classes: Sequence[Any] | None = None
    categories: str | None = None


def read(data: bytes | mmap.mmap, source: str, *, name: str = "model", missing: float | None = None, outputs: str | Iterable[str] = (),
         categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a model file, as its Booster predicts. missing: a value that counts as NaN."""
    return _build(data, name, Use(missing, forest.wants(outputs, "leaf"), forest.wants(outputs, "contrib"), None, categories))


def convert(obj: Any, name: str = "model", *, missing: float | None = None, outputs: str | Iterable[str] = (),
            categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a Booster, or of an LGBMClassifier, LGBMRegressor or LGBMRanker, as its predict does (up to best_iteration)."""
    data, classes = _saved(obj)
    return _build(data, name, Use(missing, forest.wants(outputs, "leaf"), forest.wants(outputs, "contrib"), classes, categories))


def inside(g: Graph, x: Value, obj: Any, leaf: bool, contrib: bool) -> list[Output]:
    """The outputs of such an estimator on x f64 [batch, F], as a part of another model."""
    data, classes = _saved(obj)
    return _predict(g, x, parse(data, contrib), Use(None, leaf, contrib, classes))


def _saved(obj: Any) -> tuple[bytes, Sequence[Any] | None]:
    """The model's text, and the classes of a classifier."""
    kinds = {c.__name__ for c in type(obj).__mro__}
    classes = None
    try:
        if "LGBMModel" in kinds:
            booster = obj.booster_
            if "LGBMClassifier" in kinds and not callable(obj.objective_):
                classes = np.asarray(obj.classes_).tolist()
        elif "Booster" in kinds:
            booster = obj
        else:
            raise CarrotError(
                f"a {type(obj).__name__} of lightgbm is no model", note="supported: Booster, LGBMClassifier, LGBMRegressor, LGBMRanker"
            )
        return booster.model_to_string().encode(), classes
    except CarrotError:
        raise
    except Exception as error:  # LightGBMError, NotFittedError
        raise CarrotError(f"the {type(obj).__name__} cannot be saved: {str(error)[:200]}") from None


def _build(data: bytes | mmap.mmap, name: str, use: Use) -> Module:
    try:
        return _module(parse(data, use.contrib), name, use)
    except MALFORMED as error:
        raise CarrotError(f"the LightGBM model is malformed: {type(error).__name__}: {str(error)[:200]}") from error


# ------------------------------------------------------------------------------------------------------------- module


def _module(text: Text, name: str, use: Use) -> Module:
    g = Graph(name)
    names = _names(text)
    found = {} if use.categories == "codes" else _categories(text, len(names))
    if found:
        x = categories.table(g, names, "f64", found, use.missing, "LightGBM model", refuse=False)
    else:
        x = forest.without(g, g.table("input", names, "f64", WITH_NAN), use.missing)
    forest.outputs(g, _predict(g, x, text, replace(use, categories="codes")))
    objective, _ = _objective(text)
    version = text.header.get(b"version", b"").decode(errors="replace")
    return g.finish(source="lightgbm", source_version=version, objective=objective, format="lightgbm")


def _decoded(header: dict[bytes, bytes], key: bytes) -> str:
    try:
        return header.get(key, b"").decode()
    except UnicodeDecodeError:
        raise CarrotError("the header is not UTF-8") from None


def _names(text: Text) -> list[str]:
    names = _decoded(text.header, b"feature_names")
    return forest.feature_names(names.split(" ") if names else [], whole(text.header, "max_feature_idx", "the header") + 1, "Column_{}")


def _objective(text: Text) -> tuple[str, list[str]]:
    """Its name and its parameters."""
    objective, *rest = _decoded(text.header, b"objective").split() or ["custom"]
    if objective not in OBJECTIVES:
        raise CarrotError(
            f"unsupported objective '{objective}'{nearest(objective, OBJECTIVES)}", note=f"supported: {', '.join(OBJECTIVES)}"
        )
    return objective, rest


def _predict(g: Graph, x: Value, text: Text, use: Use) -> list[Output]:
    """The model on x f64 [batch, F]."""
    k = forest.number_of_outputs(whole(text.header, "num_tree_per_iteration", "the header", 1))
    if text.n_trees % k:
        raise CarrotError(f"the file has {text.n_trees} trees, that is not a multiple of {k} per iteration")
    n_features = forest.same_width(x, len(_names(text)))
    objective, rest = _objective(text)
    _check_categories(text, n_features, use)
    rounds = text.n_trees // k
    linear = _linear(text.runs, n_features)
    raw, leaf, contrib = _score(g, x, _ensemble(text.runs, n_features, k), linear, use)
    total = raw
    if b"average_output" in text.header and text.runs:  # boosting=rf; the raw score is not averaged
        total = g.op("nn.div", raw, g.scalar(rounds, raw))
    how = OBJECTIVES[objective]
    prediction = how.link(g, total, {key: value for key, _, value in (word.partition(":") for word in rest)})
    margin = vector(g, raw)
    found: list[Output] = [("raw", margin, ("raw",), None), ("leaf", leaf, ("leaf",), None), ("contrib", contrib, ("contrib",), None)]
    if use.classes is None:
        out = margin if prediction is raw else vector(g, prediction)
        return [("prediction", out, ("default", "proba") if how.proba else ("default",), None), *found]
    proba = prediction if len(use.classes) > 2 else two_columns(g, prediction)
    if width(proba) != len(use.classes):
        raise CarrotError(f"the classifier has {len(use.classes)} classes, but {width(proba)} probabilities", note="trained on one class, it says nothing: leave it out, or train it on two" if len(use.classes) == 1 else None)
    return [("label", argmax(g, proba, "i32"), ("default", "label"), use.classes), ("proba", proba, ("proba",), None), *found]


def _score(g: Graph, x: Value, e: Ensemble, linear: LinearLeaves | None, use: Use) -> tuple[Value, Value | None, Value | None]:
    """As forest.score."""
    if linear is None:
        return forest.score(g, x, e, use.leaf, use.contrib)
    if use.contrib:
        raise CarrotError("linear trees have no contributions", note="LightGBM has none either; train with linear_tree=false")
    leaf = g.append(Op("tree.leaf", [x], (), e.to_op(g.module, x).attrs)).result
    stored = g.op("nn.where", g.op("nn.less_equal", g.op("nn.abs", x), g.scalar(K_ZERO, x)), g.scalar(0.0, x), x)
    arrays = {name: g.module.add_weight(a, f"linear_{name}") for name, a in linear._asdict().items()}
    return g.append(Op("tree.linear", [leaf, stored], (), {**arrays, "outputs": e.n_outputs})).result, leaf if use.leaf else None, None


def _categories(text: Text, n_features: int) -> dict[int, list[Any]]:
    """By column the categories: LightGBM's Python side recodes data frames by them."""
    try:
        found = json.loads(text.pandas)
    except (ValueError, RecursionError):
        raise CarrotError("the line 'pandas_categorical' is no JSON") from None
    if found is not None and (not isinstance(found, list) or not all(isinstance(values, list) for values in found)):
        raise CarrotError("the line 'pandas_categorical' is no list of lists")
    if not found:
        return {}
    infos = text.header.get(b"feature_infos", b"").split()
    guesses = text.categorical, [i for i, info in enumerate(infos) if info[:1] != b"[" and info != b"none"]
    columns = next((c for c in guesses if len(set(c)) == len(found)), None)
    if columns is None or not all(0 <= i < n_features for i in columns):
        if all(map(categories.is_codes, found)):
            return {}
        raise CarrotError(f"the file does not say which columns have the categories {json.dumps(found)[:60]}", note="train with categorical_feature='auto', or pass categories='codes' and feed the codes")
    return {i: values for i, values in zip(columns, found) if values}


def _check_categories(text: Text, n_features: int, use: Use) -> None:
    """Of a part of another model, whose columns are numbers: the codes."""
    for i, values in {} if use.categories == "codes" else _categories(text, n_features).items():
        if categories.is_codes(values):
            continue
        raise CarrotError(
            f"categorical column {i} has categories that are not the numbers 0, 1, 2, ...: {json.dumps(values)[:60]}",
            note="train on integer codes, or encode them in front of it",
        )


# -------------------------------------------------------------------------------------------------------------- trees


def _ensemble(runs: list[Run], n_features: int, k: int) -> Ensemble:
    """A tree's nodes in our numbering: its splits, then its leaves. The runs' columns are released on the way."""
    leaves = np.concatenate([run.leaves for run in runs]) if runs else np.zeros(0, np.int64)
    counts = 2 * leaves - 1
    total = int(counts.sum())
    if total > MAX_NODES:
        raise CarrotError(f"{total} tree nodes are more than carrot holds")
    columns = [np.zeros(total, dtype) for dtype in (bool, np.int32, float, np.int32, np.int32, np.uint8, float, np.int32)]
    nodes = Nodes(counts, *columns, set_index=np.full(total, -1, np.int32))
    nodes.value = nodes.value[:, None]
    nodes.cover = np.zeros(total if runs and runs[0].cover is not None else 0)
    sets, n_sets, start = [NO_SETS], 0, 0
    for run in runs:
        here = slice(start, start + len(run.leaf))
        leaf, split = np.flatnonzero(run.leaf) + start, np.flatnonzero(~run.leaf) + start
        feature, threshold, decision, *children, nodes.value[leaf, 0] = run.columns
        run.columns = []
        if run.cover is not None:
            nodes.cover[here] = run.cover
        nodes.leaf[here] = run.leaf
        nodes.leaf_id[leaf] = np.arange(len(leaf)) - np.repeat(np.cumsum(run.leaves) - run.leaves, run.leaves)
        nodes.feature[split] = np.clip(feature, -1, 2**31 - 1)
        n = np.repeat(run.leaves - 1, run.leaves - 1)
        for to, child in zip((nodes.left, nodes.right), children):
            to[split] = np.clip(np.where(child < 0, n + ~child, np.where(child < n, child, -1)), -1, 2**31 - 1)
        _refuse(nodes, split, (decision < 0) | (decision > 11), "its decision_type is unknown")
        nodes.flags[split] = flags = FLAGS[decision]
        _refuse(nodes, split, np.isnan(threshold), "its threshold is NaN")
        nodes.threshold[split] = _around_zero(threshold)
        categorical = np.flatnonzero(flags & CATEGORICAL)
        ends = np.cumsum(run.leaves - 1)
        for j in unique(np.searchsorted(ends, categorical, "right")).tolist():  # the trees that have any
            of_tree = categorical[(categorical >= ends[j] - run.leaves[j] + 1) & (categorical < ends[j])]
            found = _sets(run.categorical.get(run.first + j, {}), run.first + j)
            index, there = threshold[of_tree], len(found.offsets) - 1
            _refuse(nodes, split[of_tree], (index < 0) | (index >= there), f"its category set does not exist, there are {there}")
            nodes.set_index[split[of_tree]] = index.astype(np.int64) + n_sets
            n_sets += there
            sets.append(found)
        start += len(run.leaf)
    return forest.assemble(nodes, n_features, np.arange(len(counts)) % k, np.zeros(k), Sets.join(sets))


def _linear(runs: list[Run], n_features: int) -> LinearLeaves | None:
    """The leaves of all trees if any are linear; others are constants among them."""
    held = [lines for run in runs for lines in run.linear]
    if not held:
        return None
    leaves, value = np.concatenate([run.leaves for run in runs]), np.concatenate([run.columns[-1] for run in runs])
    first = np.cumsum(leaves) - leaves
    trees = np.array([i for i, _ in held])
    constant, count = value.copy(), np.zeros(len(value), np.int64)
    n = leaves[trees]
    where = np.arange(n.sum()) + np.repeat(first[trees] - (np.cumsum(n) - n), n)  # the rows of their leaves
    held = [(i, pairs | {key: b" ".join(pairs.get(key, b"").split()) for key in (b"leaf_features", b"leaf_coeff")}) for i, pairs in held]
    constant[where] = column(held, "leaf_const", float, n)
    count[where] = column(held, "num_features", int, n)

    def check(bad: np.ndarray, sizes: np.ndarray, what: str) -> None:
        if bad.any():
            i = trees[np.searchsorted(np.cumsum(sizes), np.argmax(bad), "right")]
            raise CarrotError(f"tree {i}: its {what} are out of range, there are {n_features} features")

    check((count[where] < 0) | (count[where] > n_features), n, "num_features")
    terms = np.add.reduceat(count[where], np.cumsum(n) - n)
    features = column(held, "leaf_features", int, terms)
    check((features < 0) | (features >= n_features), terms, "leaf_features")
    offsets = np.concatenate([[0], np.cumsum(count)])
    kinds = (np.int32, float, float, np.int32, np.int32, float)
    arrays = (first, constant, value, offsets, features, column(held, "leaf_coeff", float, terms))
    return LinearLeaves(*(np.asarray(a).astype(kind) for a, kind in zip(arrays, kinds, strict=True)))


def _refuse(nodes: Nodes, which: np.ndarray, bad: np.ndarray, what: str) -> None:
    """An error at the first bad one of these nodes."""
    if bad.any():
        every = np.zeros(len(nodes.leaf), bool)
        every[which[bad]] = True
        nodes.refuse(every, what)


def _around_zero(t: np.ndarray) -> np.ndarray:
    """Thresholds that treat every |x| <= kZeroThreshold as 0, which is what a dense row does."""
    return np.where(np.abs(t) > K_ZERO, t, np.where(t >= 0, K_ZERO, np.nextafter(-K_ZERO, -1.0)))


def _sets(pairs: dict[bytes, bytes], i: int) -> Sets:
    """The bitmaps of a tree's categorical splits, whose threshold is the number of their bitmap."""
    n = whole(pairs, "num_cat", f"tree {i}")
    bounds, words = numbers(pairs, "cat_boundaries", i, int), numbers(pairs, "cat_threshold", i, int)
    if len(bounds) != n + 1 or bounds[0] != 0 or (np.diff(bounds) < 0).any() or bounds[-1] != len(words):
        raise CarrotError(f"tree {i}: its cat_boundaries do not fit {n} sets of {len(words)} words")
    if ((words < 0) | (words >= 2**32)).any():
        raise CarrotError(f"tree {i}: its cat_threshold is out of range")
    return Sets(bounds, words.astype(np.uint32))
