"""scikit-learn's bagging and AdaBoost -> nn ops; of trees, one tree.ensemble for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Result, Row, attr, class_labels, class_name, numbers, unsupported, width
from carrot.frontend.sklearn_meta import X, labelled, mean, one_output, part, places, rows_by_label, same_dtype
from carrot.frontend.sklearn_trees import Nodes, score, tree_accept, tree_nodes
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NUMBERS

TREES = ("DecisionTreeClassifier", "DecisionTreeRegressor", "ExtraTreeClassifier", "ExtraTreeRegressor")


def _members(e: Any) -> list[Any]:
    members = list(attr(e, "estimators_"))
    if not members:
        raise CarrotError(f"the {class_name(e)} has no estimators_")
    return members


def _all_trees(e: Any) -> bool:
    return all(class_name(m) in TREES and np.size(getattr(m, "n_classes_", 1)) == 1 for m in getattr(e, "estimators_", ()))


def _summed(b: Build, e: Any, x: X, trees: list[Nodes], tree_class: np.ndarray | None, base: np.ndarray) -> Value:
    """The trees' values added up in order, from float32 columns as each tree takes them; not an output "leaf" of e."""
    leaf, b.leaf = b.leaf, False
    out = score(b, b.tensor(x, "f32"), trees, tree_class, base)
    b.leaf = leaf
    return out


# -------------------------------------------------------------------------------------------------------------- bagging


def _subsets(e: Any) -> list[np.ndarray]:
    """The columns that each part of a Bagging estimator sees."""
    subsets = [np.asarray(f, np.int64) for f in attr(e, "estimators_features_")]
    if len(subsets) != len(_members(e)):
        raise CarrotError(f"the {class_name(e)} has {len(_members(e))} estimators, but {len(subsets)} sets of features")
    return subsets


def _bagged_trees(b: Build, e: Any, x: X, values: list[np.ndarray]) -> Value:
    """The mean of trees whose nodes have `values`."""
    trees = []
    for m, features, value in zip(_members(e), _subsets(e), values, strict=True):
        t = tree_nodes(m)
        bad = ~t.leaf & ((t.feature < 0) | (t.feature >= len(features)))
        trees.append(t._replace(feature=np.where(t.leaf | bad, -1, features[np.where(t.leaf | bad, 0, t.feature)]), value=value))
    return b("div", _summed(b, e, x, trees, None, np.zeros(values[0].shape[1])), float(len(trees)))


def _parts(b: Build, e: Any, x: X) -> list[Result]:
    subsets = _subsets(e)
    if any(not np.array_equal(f, np.arange(width(x))) for f in subsets):
        x = b.tensor(x, "f64")  # X has all its columns, also those that no part sees
    return [part(b, m, b.columns(x, f), f"estimator {i}") for i, (m, f) in enumerate(zip(_members(e), subsets))]


def _spread(values: np.ndarray, at: np.ndarray, k: int) -> np.ndarray:
    """Columns of a part that knows fewer classes at their places among all k."""
    out = np.zeros((len(values), k))
    out[:, at] = values
    return out


def bagging_classifier(b: Build, e: Any, x: X) -> Result:
    """BaggingClassifier: the mean of the parts' probabilities, or of their votes where they have none."""
    labels = class_labels(e)
    k = len(labels)
    if _all_trees(e):
        known = [places(e, class_labels(m), range(k)) for m in _members(e)]  # the parts were fitted on encoded labels
        proba = _bagged_trees(b, e, x, [_spread(tree_nodes(m).value, at, k) for m, at in zip(_members(e), known)])
        return Result({"label": labelled(b, e, proba, labels), "proba": proba}, labels)
    results = _parts(b, e, x)
    shares = []
    for r in results:
        at = places(e, r.labels or [], range(k))
        if "proba" not in r.values:
            shares.append(rows_by_label(b, r, np.eye(k)[at]))
        elif np.array_equal(at, np.arange(k)):
            shares.append(b.cast(r.values["proba"], "f64"))
        else:
            shares.append(b("matmul", b.cast(r.values["proba"], "f64"), np.eye(k)[at]))
    proba = mean(b, shares)
    values = {"label": labelled(b, e, proba, labels), "proba": proba}
    if all("decision" in r.values for r in results):
        values["decision"] = mean(b, [r.values["decision"] for r in results])
    return Result(values, labels)


def bagging_regressor(b: Build, e: Any, x: X) -> Result:
    """BaggingRegressor: the mean."""
    if _all_trees(e):
        return Result({"prediction": b.reshape(_bagged_trees(b, e, x, [tree_nodes(m).value for m in _members(e)]))})
    return Result({"prediction": mean(b, [one_output(e, r, "prediction") for r in _parts(b, e, x)])})


def _bagging_accept(e: Any) -> Iterable[str] | None:
    """X goes to the parts unseen; where they are trees they are not asked, as they become one ensemble."""
    return tree_accept(_members(e)[0]) if _all_trees(e) else None


# ------------------------------------------------------------------------------------------------------------- AdaBoost


def ada_boost_classifier(b: Build, e: Any, x: X) -> Result:
    """AdaBoostClassifier (SAMME): w for the label that a part gives, -w / (K - 1) for the others."""
    labels, members, weights = class_labels(e), _members(e), numbers(e, "estimator_weights_", 1)
    k = len(labels)
    if k < 2 or len(weights) < len(members):
        raise unsupported(e, f"{k} classes and {len(weights)} weights", "two classes or more, a weight for each estimator")

    def votes(w: float, at: np.ndarray) -> np.ndarray:
        return np.where(np.eye(k, dtype=bool)[at], w, -1 / (k - 1) * w)

    if _all_trees(e):
        trees = []
        for m, w in zip(members, weights.tolist()):
            t = tree_nodes(m)
            trees.append(t._replace(value=votes(w, places(e, class_labels(m), labels))[t.value.argmax(axis=1)]))
        total = _summed(b, e, x, trees, None, np.zeros(k))
    else:
        results = [part(b, m, x, f"estimator {i}") for i, m in enumerate(members)]
        parts = [rows_by_label(b, r, votes(w, places(e, r.labels or [], labels))) for r, w in zip(results, weights.tolist())]
        total = parts[0]
        for v in parts[1:]:
            total = b("add", total, v)
    scores = b("div", total, float(weights.sum()))
    if k > 2:
        return Result({"label": labelled(b, e, scores, labels), "proba": b("softmax", b("div", scores, float(k - 1)), axis=1), "decision": scores}, labels)
    decision = b("sub", b.columns(scores, np.array([1])), b.columns(scores, np.array([0])))
    proba = b("softmax", b("div", b.concat([b("neg", decision), decision]), 2.0), axis=1)
    decision = b.reshape(decision)
    return Result({"label": b.cast(b("greater", decision, 0.0), "i32"), "proba": proba, "decision": decision}, labels)


def ada_boost_regressor(b: Build, e: Any, x: X) -> Result:
    """AdaBoostRegressor: the least prediction up to which at least half of the weight lies."""
    members, weights = _members(e), numbers(e, "estimator_weights_", 1)
    n = len(members)
    if len(weights) < n:
        raise CarrotError(f"the {class_name(e)} has {n} estimators, but {len(weights)} weights")
    weights = weights[:n]
    if _all_trees(e):
        y = _summed(b, e, x, [tree_nodes(m) for m in members], np.arange(n), np.full(n, -0.0))
    else:
        y = b.concat(same_dtype(b, [b.reshape(one_output(e, part(b, m, x, f"estimator {i}"), "prediction"), 1) for i, m in enumerate(members)]))
    below = b("less_equal", b.reshape(y, n, 1), b.reshape(y, 1, n))
    reached = b.reduce("sum", b("where", below, b.g.constant(weights[:, None], "weights"), b.g.constant(np.zeros(1), "c")), keepdims=False)
    enough = b("greater_equal", reached, 0.5 * float(np.cumsum(weights)[-1]))
    return Result({"prediction": b.reduce("min", b("where", enough, y, np.inf), keepdims=False)})


PREDICTORS = {
    "BaggingClassifier": Row(bagging_classifier, _bagging_accept, None),
    "BaggingRegressor": Row(bagging_regressor, _bagging_accept, None),
    "AdaBoostClassifier": Row(ada_boost_classifier, NUMBERS, None),
    "AdaBoostRegressor": Row(ada_boost_regressor, NUMBERS, None),
}
PARTS = {name: ("estimators_",) for name in PREDICTORS}
