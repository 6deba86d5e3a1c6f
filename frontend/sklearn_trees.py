"""scikit-learn's trees: decision trees, forests, gradient boosting (both), isolation forests -> tree.ensemble.

Raw scores have sklearn's bits: leaf values are float64, summed in tree order from sklearn's start value.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Result, Row, as_numbers, attr, class_name, integer, numbers, tensor_type, unsupported, width
from carrot.frontend.sklearn_encode import is_missing, lookup
from carrot.frontend.sklearn_meta import column, labelled, one_output, part
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NAN_NOT_INF, NUMBERS, WITH_NAN
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, Ensemble, floor_f32
from carrot.ir.tree_contrib import contrib_op


class Nodes(NamedTuple):
    """A tree in sklearn's own numbering, which `apply` gives. value [N, V]; cover [N]: weight of the training
    rows; sets u32[S, 8]: categories that go left."""

    leaf: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray
    missing_left: np.ndarray
    value: np.ndarray
    set_index: np.ndarray  # -1: a numeric split
    cover: np.ndarray
    sets: np.ndarray


NO_SETS = np.zeros((0, 8), np.uint32)


def tree_nodes(estimator: Any) -> Nodes:
    """The `tree_` of a DecisionTree or ExtraTree; value is [N, n_outputs * n_classes]."""
    tree = attr(estimator, "tree_")
    state = tree.__getstate__() if hasattr(type(tree), "node_count") else {"nodes": attr(tree, "nodes"), "values": attr(tree, "values")}
    n, value = state["nodes"], as_numbers(state["values"], "the trees' values", 3)
    if not isinstance(n, np.ndarray) or n.ndim != 1 or n.dtype.names is None or len(value) != len(n):
        raise CarrotError(f"the {class_name(estimator)} has broken nodes")
    size = len(n)
    missing = n["missing_go_to_left"] if "missing_go_to_left" in n.dtype.names else np.zeros(size, np.uint8)
    leaf = n["left_child"] == -1
    value = _normalised(estimator, value).reshape(size, -1)
    none, cover = np.full(size, -1), n["weighted_n_node_samples"]
    return Nodes(leaf, n["feature"], n["threshold"], n["left_child"], n["right_child"], missing, value, none, cover, NO_SETS)


def _normalised(e: Any, value: np.ndarray) -> np.ndarray:
    """Classifiers saved by scikit-learn < 1.3 hold counts, which its predict_proba divided by their sum."""
    version = str(getattr(e, "_sklearn_version", "9")).split(".")
    if not class_name(e).endswith("Classifier") or not all(v.isdigit() for v in version[:2]) or [int(v) for v in version[:2]] >= [1, 3]:
        return value
    total = value.sum(axis=2, keepdims=True)
    return value / np.where(total == 0, 1.0, total)


def join(trees: list[Nodes], n_features: int, dtype: str, tree_class: np.ndarray, base: np.ndarray) -> Ensemble:
    """One Ensemble of many trees; errors name the tree and its node."""
    if not trees or any(not len(t.leaf) for t in trees):
        raise CarrotError("the model has an empty tree, or none")
    counts = np.array([len(t.leaf) for t in trees])
    start = np.cumsum(counts) - counts
    owner = np.repeat(np.arange(len(trees)), counts)
    if counts.sum() >= 2**31:
        raise CarrotError(f"{counts.sum()} tree nodes are more than carrot holds")
    leaf, feature, threshold, left, right, missing, value, set_index, cover = (
        np.concatenate([getattr(t, f) for t in trees]) for f in Nodes._fields[:-1]
    )
    leaf = leaf.astype(bool)
    split, categorical = ~leaf, set_index >= 0
    feature, left, right, set_index = (a.astype(np.int64) for a in (feature, left, right, set_index))
    for what, bad in {
        "splits on a feature that does not exist": (feature < 0) | (feature >= n_features),
        "has a child that does not exist": (left < 0) | (right < 0) | (left >= counts[owner]) | (right >= counts[owner]),
        "has the threshold NaN": ~categorical & np.isnan(threshold),
        "has a weight that is no number from 0": ~(cover >= 0) | (cover == np.inf),
        "has a category set that does not exist": set_index >= np.array([len(t.sets) for t in trees])[owner],
    }.items():
        if (split & bad).any():
            i = int(np.argmax(split & bad))
            raise CarrotError(f"tree {owner[i]}, node {i - start[owner[i]]} {what}")
    sets = np.concatenate([t.sets for t in trees])
    first = np.cumsum([0] + [len(t.sets) for t in trees])[:-1]
    words = np.maximum(1, ((sets != 0) * np.arange(1, 9)).max(axis=1)) if len(sets) else np.zeros(0, int)
    threshold = np.where(split & ~categorical, threshold, 0.0)
    return Ensemble(
        n_features=n_features,
        roots=start.astype(np.int32),
        feature=np.where(leaf, -1, feature).astype(np.int32),
        threshold=floor_f32(threshold) if dtype == "f32" else threshold,
        left=np.where(leaf, np.cumsum(leaf) - 1, left + start[owner]).astype(np.int32),
        right=np.where(leaf, 0, right + start[owner]).astype(np.int32),
        flags=np.where(split, DEFAULT_LEFT * (missing != 0) | CATEGORICAL * categorical, 0).astype(np.uint8),
        leaf_values=np.ascontiguousarray(value[leaf]),
        tree_class=tree_class.astype(np.int32),
        base=base,
        leaf_id=(np.arange(len(leaf)) - start[owner])[leaf].astype(np.int32),
        category_set=np.where(split & categorical, set_index + first[owner], -1).astype(np.int32),
        category_offsets=np.concatenate([[0], np.cumsum(words)]).astype(np.int32),
        category_bits=sets[np.arange(8) < words[:, None]] if len(sets) else np.zeros(0, np.uint32),
        cover=cover.astype(np.float64),
    )


def score(b: Build, x: Value, trees: list[Nodes], tree_class: np.ndarray | None, base: np.ndarray, contrib: bool = False, scale: float = 1.0) -> Value:
    """The op that sums the trees' leaves: f64 [batch, K]; with the output "leaf" beside it if it is asked for, and "contrib".

    scale: what the sums will be divided by."""
    tree_class = np.zeros(len(trees)) if tree_class is None else tree_class
    e = join(trees, width(x), tensor_type(x).dtype, tree_class, base)
    op = b.g.append(e.to_op(b.g.module, x, loc=b.g.loc))
    if contrib:
        b.extra["contrib"] = b.g.append(contrib_op(op, b.g.module, e, scale)).result
    if b.leaf:
        b.extra["leaf"] = b.g.append(Op("tree.leaf", [x], (), dict(op.attrs), loc=b.g.loc)).result
    return op.result


# ------------------------------------------------------------------------------------------- decision trees, forests


def _members(e: Any) -> list[Any]:
    """The fitted trees: of a forest its estimators, else the tree itself."""
    found = getattr(e, "estimators_", None)
    return [e] if found is None else list(np.asarray(found, object).ravel())


def _vote(b: Build, e: Any, x: Value, outputs: int) -> Value:
    """The trees' values summed in order, divided by their number; a tree's are taken as they are."""
    members = _members(e)
    trees = [tree_nodes(m) for m in members]
    if any(t.value.shape[1] < outputs for t in trees):
        raise CarrotError(f"the {class_name(e)} has {outputs} outputs, a tree of it fewer")
    trees = [t._replace(value=t.value[:, :outputs]) for t in trees]
    forest = hasattr(e, "estimators_")
    total = score(b, x, trees, None, np.full(outputs, 0.0 if forest else -0.0), b.contrib is e, float(len(trees)))  # -0.0 + v is v, also for v = -0.0
    return b("div", total, float(len(trees))) if forest else total


def tree_classifier(b: Build, e: Any, x: Value) -> Result:
    """DecisionTreeClassifier and ForestClassifier: predict_proba, and predict = argmax of it. A leaf has as many values for each output as the one with most classes has."""
    counts = [int(n) for n in np.ravel(attr(e, "n_classes_"))]
    every, classes = _vote(b, e, x, len(counts) * max(counts, default=0)), attr(e, "classes_")
    if len(counts) == 1:
        label, labels = b.argmax(e, every)
        return Result({"label": label, "proba": every}, labels)
    results = []
    for k, (n, labels) in enumerate(zip(counts, classes, strict=True)):
        proba, labels = b.columns(every, k * max(counts) + np.arange(n)), np.asarray(labels).tolist()
        results.append(Result({"label": labelled(b, e, proba, labels), "proba": proba}, labels))
    return b.several(results)


def tree_regressor(b: Build, e: Any, x: Value) -> Result:
    """DecisionTreeRegressor and ForestRegressor: predict."""
    outputs = integer(e, "n_outputs_", 1)
    y = _vote(b, e, x, outputs)
    return Result({"prediction": b.reshape(y) if outputs == 1 else y})


def random_trees_embedding(b: Build, e: Any, x: Value) -> Value:
    """RandomTreesEmbedding.transform: a column for each leaf of each tree, 1 where the row ends there."""
    trees, leaves = [tree_nodes(m) for m in _members(e)], attr(attr(e, "one_hot_encoder_"), "categories_")
    if len(leaves) != len(trees):
        raise CarrotError(f"the {class_name(e)} has {len(trees)} trees, but leaves of {len(leaves)}")
    op = join(trees, width(x), tensor_type(x).dtype, np.zeros(len(trees)), np.zeros(trees[0].value.shape[1])).to_op(b.g.module, x, loc=b.g.loc)
    leaf = b.g.append(Op("tree.leaf", [x], (), dict(op.attrs), loc=b.g.loc)).result
    owner = np.repeat(np.arange(len(trees)), [len(each) for each in leaves])
    return b.cast(b("equal", b.columns(leaf, owner), np.concatenate(leaves)), "f64")


# ------------------------------------------------------------------------------------------------- gradient boosting


def logit(p: float) -> float:
    """scipy.special.logit, the same bits."""
    if p < 0.3 or p > 0.65:
        return math.log(p / (1 - p))
    s = 2 * (p - 0.5)
    return math.log1p(s) - math.log1p(-s)


def dummy_proba(e: Any) -> np.ndarray:
    """DummyClassifier.predict_proba, where it is a constant: [K]."""
    prior, strategy = numbers(e, "class_prior_", 1), attr(e, "strategy")
    if strategy == "prior":
        return prior
    if strategy == "most_frequent":
        return np.asarray(np.eye(len(prior))[prior.argmax()])
    if strategy == "constant":
        hit = np.asarray(attr(e, "classes_")) == attr(e, "constant")
        if np.sum(hit) == 1:
            return np.asarray(hit, np.float64)
    raise unsupported(e, f"strategy={strategy!r}", "prior, most_frequent, constant")


EPSILON = float(np.finfo(np.float64).eps)  # what a probability is away from 0 and 1 at least


def _init_raw(b: Build, e: Any, x: Value, k: int, classifier: bool) -> np.ndarray | Value:
    """_gb._init_raw_predictions: [K] of an init estimator that is a constant, else [batch, K]."""
    init = getattr(e, "init_", "zero")
    if isinstance(init, str) and init == "zero":
        return np.zeros(k)
    name = class_name(init)
    if name == "DummyRegressor" and not classifier:
        return numbers(init, "constant_").reshape(1)
    if name != "DummyClassifier" or not classifier:
        return _init_linked(b, e, part(b, init, x, "init_"), k, classifier)
    p = np.clip(dummy_proba(init), EPSILON, 1 - EPSILON)
    if k == 1:
        if len(p) != 2:
            raise CarrotError(f"init of the {class_name(e)} has {len(p)} classes instead of 2")
        return np.array([logit(float(p[1])) * (0.5 if attr(e, "loss") == "exponential" else 1.0)])
    p = p[None, :]
    mean = np.exp(np.average(np.log(p), axis=1))  # scipy.stats.gmean
    return np.asarray(np.log(p / mean[:, None])[0])  # MultinomialLogit.link


def _init_linked(b: Build, e: Any, r: Result, k: int, classifier: bool) -> Value:
    """The same of an estimator that looks at the row: what its loss links its prediction with, [batch, K]."""
    if not classifier:
        return column(b, b.cast(one_output(e, r, "prediction"), "f64"))
    p = b("minimum", b("maximum", b.cast(one_output(e, r, "proba"), "f64"), EPSILON), 1 - EPSILON)
    if k > 1:
        return b("sub", b("log", p), b.reduce("mean", b("log", p)))
    p = b.columns(p, [1])
    raw = b("log", b("div", p, b("sub", 1.0, p)))
    return b("mul", raw, 0.5) if attr(e, "loss") == "exponential" else raw


def _boosted(b: Build, e: Any, x: Value, classifier: bool) -> Value:
    """BaseGradientBoosting._raw_predict: init, then out[k] += learning_rate * value, tree after tree: [batch, K]. An init that is no constant is added last."""
    stages = np.asarray(attr(e, "estimators_"), object)
    if stages.ndim != 2 or not stages.size:
        raise CarrotError(f"the {class_name(e)} has no estimators_")
    k, rate = stages.shape[1], float(attr(e, "learning_rate"))
    trees = [tree_nodes(t) for t in stages.ravel()]
    trees = [t._replace(value=rate * t.value[:, :1], missing_left=np.zeros(len(t.leaf), np.uint8)) for t in trees]
    init, order = _init_raw(b, e, x, k, classifier), np.tile(np.arange(k), len(stages))
    if isinstance(init, np.ndarray):
        return score(b, x, trees, order, init, b.contrib is e)
    if b.contrib is e:
        raise unsupported(e, f"init={class_name(e.init_)} and the output 'contrib'", "init=None, 'zero', DummyClassifier or DummyRegressor")
    return b("add", init, score(b, x, trees, order, np.zeros(k)))


# loss -> the scale of the raw score in its sigmoid; with more than two classes it is softmax.
SIGMOID = {"log_loss": 1.0, "deviance": 1.0, "exponential": 2.0, "binary_crossentropy": 1.0, "categorical_crossentropy": 1.0, "auto": 1.0}


def _boosted_classes(b: Build, e: Any, raw: Value, compare: str) -> Result:
    """loss.predict_proba and predict from the raw scores."""
    loss = attr(e, "loss")
    if loss not in SIGMOID:
        raise unsupported(e, f"loss={loss!r}", ", ".join(SIGMOID))
    if width(raw) > 1:
        label, labels = b.argmax(e, raw)
        return Result({"label": label, "proba": b("softmax", raw, axis=1), "decision": raw, "raw": raw}, labels)
    decision = b.reshape(raw)
    label, labels = b.above(e, compare, decision, 0.0)
    z = raw if SIGMOID[loss] == 1.0 else b("mul", raw, SIGMOID[loss])
    return Result({"label": label, "proba": b.binary(b("sigmoid", z)), "decision": decision, "raw": decision}, labels)


def gradient_boosting_classifier(b: Build, e: Any, x: Value) -> Result:
    """GradientBoostingClassifier; its predict takes the second class at raw >= 0."""
    return _boosted_classes(b, e, _boosted(b, e, x, True), "greater_equal")


def gradient_boosting_regressor(b: Build, e: Any, x: Value) -> Result:
    """GradientBoostingRegressor.predict: every loss has the identity link."""
    raw = b.reshape(_boosted(b, e, x, False))
    return Result({"prediction": raw, "raw": raw})


# -------------------------------------------------------------------------------------- histogram gradient boosting


def _encoded(b: Build, e: Any, x: Value | Frame) -> Value:
    """BaseHistGradientBoosting._preprocess_X: categorical columns first, each value replaced by its ordinal or NaN."""
    categorical = getattr(e, "is_categorical_", None)
    if categorical is None or not np.any(categorical):
        return b.tensor(x, "f64")
    mask = np.asarray(categorical, bool)
    if getattr(e, "_preprocessor", None) is None or mask.shape != (width(x),):
        raise CarrotError(f"the {class_name(e)} has categorical features of a scikit-learn before 1.4", note="fit it with a newer version")
    encoder = next((t[1] for t in attr(e._preprocessor, "transformers_") if t[0] == "encoder"), None)
    categories, index = attr(encoder, "categories_"), np.flatnonzero(mask)
    if len(categories) != len(index):
        raise CarrotError(f"the {class_name(e)} has {len(index)} categorical features, but categories for {len(categories)}")
    parts = []
    for i, each in enumerate(categories):
        values = np.arange(len(each), dtype=np.float64)
        values[[is_missing(c) for c in np.asarray(each).tolist()]] = np.nan
        parts.append(lookup(b, encoder, b.columns(x, index), i, values, np.nan))
    rest = np.flatnonzero(~mask)
    return b.concat([*parts, *([b.tensor(b.columns(x, rest), "f64")] if rest.size else [])])


def _hist_nodes(predictor: Any) -> Nodes:
    n = attr(predictor, "nodes")
    if not isinstance(n, np.ndarray) or n.ndim != 1 or n.dtype.names is None:
        raise CarrotError("a TreePredictor has broken nodes")
    has_sets = "is_categorical" in n.dtype.names
    sets = np.asarray(attr(predictor, "raw_left_cat_bitsets"), np.uint32) if has_sets else NO_SETS
    if sets.ndim != 2 or sets.shape[1] != 8:
        raise CarrotError("a TreePredictor has broken category sets")
    set_index = np.where(n["is_categorical"] != 0, n["bitset_idx"].astype(np.int64), -1) if has_sets else np.full(len(n), -1)
    threshold = n["num_threshold" if "num_threshold" in n.dtype.names else "threshold"]
    value = n["value"][:, None]
    missing, cover = n["missing_go_to_left"], n["count"]
    return Nodes(n["is_leaf"] != 0, n["feature_idx"], threshold, n["left"], n["right"], missing, value, set_index, cover, sets)


def _hist(b: Build, e: Any, x: Value | Frame) -> Value:
    """BaseHistGradientBoosting._raw_predict: 0 + baseline, then += leaf, iteration after iteration: [batch, K]."""
    stages, k = attr(e, "_predictors"), integer(e, "n_trees_per_iteration_", 1)
    if any(len(stage) != k for stage in stages):
        raise CarrotError(f"the {class_name(e)} has an iteration that has not {k} trees")
    base = 0.0 + numbers(e, "_baseline_prediction").reshape(k)
    raw = score(b, _encoded(b, e, x), [_hist_nodes(p) for stage in stages for p in stage], np.tile(np.arange(k), len(stages)), base, b.contrib is e)
    if b.contrib is e and np.any(getattr(e, "is_categorical_", None)):  # in the order of the input again
        order = np.append(np.argsort(~np.asarray(e.is_categorical_, bool), kind="stable").argsort(), width(x)).astype(np.int32)
        b.extra["contrib"] = b("gather", b.extra["contrib"], b.g.constant(order, "columns"), axis=1 + (k > 1))
    return raw


# loss -> its inverse link, None: identity.
HIST_LINK = {"squared_error": None, "least_squares": None, "absolute_error": None, "least_absolute_deviation": None, "quantile": None,
             "poisson": "exp", "gamma": "exp"}  # fmt: skip


def hist_classifier(b: Build, e: Any, x: Value | Frame) -> Result:
    """HistGradientBoostingClassifier; its predict takes the second class at raw > 0."""
    return _boosted_classes(b, e, _hist(b, e, x), "greater")


def hist_regressor(b: Build, e: Any, x: Value | Frame) -> Result:
    """HistGradientBoostingRegressor.predict: loss.link.inverse(raw)."""
    loss = attr(e, "loss")
    if loss not in HIST_LINK:
        raise unsupported(e, f"loss={loss!r}", ", ".join(HIST_LINK))
    raw = b.reshape(_hist(b, e, x))
    link = HIST_LINK[loss]
    return Result({"prediction": b(link, raw) if link else raw, "raw": raw})


# -------------------------------------------------------------------------------------------------- isolation forest


def _average_path_length(n: int) -> float:
    """_iforest._average_path_length of one number."""
    if n <= 2:
        return float(n == 2)
    return float(2.0 * (np.log(n - 1.0) + np.euler_gamma) - 2.0 * (n - 1.0) / n)


def isolation_forest(b: Build, e: Any, x: Value) -> Result:
    """score_samples = -2 ** -(sum of depths / (trees * average depth)); decision_function = it - offset_; predict."""
    if b.contrib is e:
        raise unsupported(e, "the output 'contrib'", "contributions of trees that predict, not of path lengths")
    members, trees = _members(e), []
    lengths, paths, columns = attr(e, "_average_path_length_per_tree"), attr(e, "_decision_path_lengths"), attr(e, "estimators_features_")
    if not len(members) == len(lengths) == len(paths) == len(columns):
        raise CarrotError(f"the {class_name(e)} has {len(members)} trees, but {len(paths)} lists of path lengths")
    subsampled = integer(e, "_max_features") != width(x)
    for member, length, path, mine in zip(members, lengths, paths, columns):
        t = tree_nodes(member)
        depth = as_numbers(path, "a path length", 1) + as_numbers(length, "a path length", 1) - 1.0
        feature = t.feature
        if subsampled:
            index = np.asarray(mine, np.int64)
            bad = ~t.leaf & ((feature < 0) | (feature >= len(index)))
            feature = np.where(bad | t.leaf, -1, index[np.where(bad | t.leaf, 0, feature)])
        trees.append(t._replace(value=depth[:, None], feature=feature))
    depths = b.reshape(score(b, x, trees, None, np.zeros(1)))
    denominator = len(members) * _average_path_length(integer(e, "_max_samples", 1, 2**53))
    power = b("div", depths, denominator) if denominator else b("add", b("mul", depths, 0.0), 1.0)  # one sample: 1 by definition
    score_samples = b("neg", b("exp2", b("neg", power)))
    decision = b("sub", score_samples, float(attr(e, "offset_")))
    inlier = b.cast(b("not", b("less", decision, 0.0)), "i32")
    return Result({"label": inlier, "decision": decision, "score": score_samples}, [-1, 1])


def tree_accept(e: Any) -> tuple[str, ...]:
    """An ExtraTree takes NaN only with its default splitter."""
    return NUMBERS if class_name(e).startswith("ExtraTree") and getattr(e, "splitter", "random") == "best" else NAN_NOT_INF


PREDICTORS = {
    **{f"{c}Classifier": Row(tree_classifier, tree_accept, "f32") for c in ("DecisionTree", "ExtraTree", "RandomForest", "ExtraTrees")},
    **{f"{c}Regressor": Row(tree_regressor, tree_accept, "f32") for c in ("DecisionTree", "ExtraTree", "RandomForest", "ExtraTrees")},
    "GradientBoostingClassifier": Row(gradient_boosting_classifier, NUMBERS, "f32"),
    "GradientBoostingRegressor": Row(gradient_boosting_regressor, NUMBERS, "f32"),
    "HistGradientBoostingClassifier": Row(hist_classifier, WITH_NAN, None),
    "HistGradientBoostingRegressor": Row(hist_regressor, WITH_NAN, None),
    "IsolationForest": Row(isolation_forest, WITH_NAN, "f32"),
}
TRANSFORMERS = {"RandomTreesEmbedding": Row(random_trees_embedding, NAN_NOT_INF, "f32")}
