"""carrot.learn.FastFrugalTreeClassifier -> tree ops over a chain-shaped tree, one for each output; by class name, no import of carrot.learn.

    thal = {rd,fd} -> True; ca > 0 -> True, else False

    %c = "nn.lookup"(%thal) {keys = ["fd", "rd"], values = [1, 1], default = 0, null = nan}      # strings: 1 in the set, 0 not
    %x = "nn.concat"(%numbers, %c)
    %level = "tree.leaf"(%x) {feature = [1, -1, 0, -1, -1], leaf_id = [1, 2, 2]}                 # exit_level; n_cues, label: other leaf_id
    %proba = "tree.ensemble"(%x) {leaf_values = [[0.25, 0.75], ...]}

A missing value goes to the child that is the next question; at the last one to the side that the estimator decided on. Nothing else of the
model is in the code of an output, so that the default, the label, is a handful of comparisons.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Result, Row, attr, class_labels, integer, width
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NUMBERS, WITH_NAN
from carrot.ir.tree import DEFAULT_LEFT, Ensemble, prev
from carrot.ir.types import DTYPES

NAME = "FastFrugalTreeClassifier"
SIDES = 0.5  # the exit of the last question
LEFT = {"<=": True, "<": True, ">": False, ">=": False, "!=": True, "=": False}  # direction -> the child of a row that it calls positive


def tree(b: Build, e: Any, x: Value | Frame) -> Result:
    """label, proba [batch, 2], n_cues and exit_level. Of a table with categories only the columns that are asked for are read."""
    nodes, dtype = _nodes(e), {"float32": "f32", "float64": "f64"}[attr(e, "dtype_")]
    if any(not 0 <= n.column < width(x) for n in nodes):
        raise CarrotError(f"the {NAME} asks for column {max(n.column for n in nodes)}, there are {width(x)}")
    if "category" in attr(e, "kinds_") or any(_categories(n) for n in nodes):
        asked = list(dict.fromkeys((n.column, _categories(n)) for n in nodes))
        table = b.concat([_question(b, b.columns(x, [column]), categories, dtype) for column, categories in asked])
        feature = [asked.index((n.column, _categories(n))) for n in nodes]
    else:
        table, feature = b.tensor(x, dtype), [n.column for n in nodes]
    chain, level, positive = _chain(e, feature, width(table), dtype)
    proba = np.asarray(e.trees_[e.best_].proba, np.float64)[level - 1, positive.astype(int)]
    cues = np.array([len({n.column for n in nodes[: k + 1]}) for k in range(len(nodes))])[level - 1]

    def leaf(ids: np.ndarray) -> Value:
        of = replace(chain, leaf_id=ids.astype(np.int32))
        return b.reshape(b.g.append(of.to_op(b.g.module, table, leaf=True, loc=b.g.loc)).result)

    scores = replace(chain, leaf_values=np.ascontiguousarray(proba if e.pos_index_ else proba[:, ::-1]), base=np.full(2, -0.0))  # -0.0 + v is v
    values = {
        "label": leaf(np.where(positive, e.pos_index_, 1 - e.pos_index_)), "n_cues": leaf(cues), "exit_level": leaf(level),
        "proba": b.g.append(scores.to_op(b.g.module, table, loc=b.g.loc)).result,
    }  # fmt: skip
    return Result(values, class_labels(e))


PREDICTORS: dict[str, Row] = {NAME: Row(tree, lambda e: NUMBERS if attr(e, "missing") == "error" else WITH_NAN, None)}


def _question(b: Build, x: Value | Frame, categories: tuple[Any, ...], dtype: str) -> Value:
    """[batch, 1] of dtype: the column itself; or whether it is one of the categories, 1 or 0, NaN where it is missing."""
    text = any(isinstance(c, str) for c in categories)
    v = b.tensor(x, "str" if text else dtype)
    if not categories:
        return v
    number = DTYPES[dtype].numpy
    keys = np.unique(np.array([c for c in categories if isinstance(c, str) == text], object if text else number))
    arrays = {"keys": keys, "values": np.ones(len(keys), number), "default": np.zeros((), number)}
    if text:
        arrays["null"] = np.array(np.nan, number)
    found = b("lookup", v, **{k: b.g.module.add_weight(a, f"category_{k}") for k, a in arrays.items()})
    return found if text else b("where", b("isnan", v), np.nan, found)


def _chain(e: Any, feature: list[int], n_features: int, dtype: str) -> tuple[Ensemble, np.ndarray, np.ndarray]:
    """(the tree, without values; the level i32 and the side bool of each of its leaves)."""
    nodes = _nodes(e)
    split: list[tuple[int, float, int, int, int]] = []  # feature, threshold, left, right, flags
    leaves: list[tuple[int, bool]] = []
    number = DTYPES[dtype].numpy

    def leaf(level: int, positive: bool) -> int:
        leaves.append((level, positive))
        split.append((-1, 0.0, len(leaves) - 1, 0, 0))
        return len(split) - 1

    for i, n in enumerate(nodes):
        here, last = len(split), i == len(nodes) - 1
        if (n.exit == SIDES) != last or n.direction not in LEFT:
            raise CarrotError(f"the {NAME} has a broken tree: question {i + 1} is {n.direction!r} with exit {n.exit}")
        split.append((0, 0.0, 0, 0, 0))
        gone = leaf(i + 1, last or n.exit == 1)
        rest = leaf(i + 1, False) if last else len(split)
        gone_left = LEFT[n.direction] == (last or n.exit == 1)
        missing_left = gone_left == (last and e.missing_positive_)
        t = np.array(0.5 if _categories(n) else n.threshold, number)
        t = prev(t) if n.direction in ("<", ">=") else t
        split[here] = (feature[i], float(t), gone if gone_left else rest, rest if gone_left else gone, DEFAULT_LEFT * missing_left)
    f, t, left, right, flags = (np.array(c) for c in zip(*split))
    chain = Ensemble(
        n_features, np.zeros(1, np.int32), f.astype(np.int32), t.astype(number), left.astype(np.int32), right.astype(np.int32),
        flags.astype(np.uint8), np.zeros((len(leaves), 1)), np.zeros(1, np.int32), np.zeros(1), np.arange(len(leaves), dtype=np.int32),
    )  # fmt: skip
    return chain, np.array([level for level, _ in leaves], np.int32), np.array([side for _, side in leaves], bool)


def _nodes(e: Any) -> Any:
    trees, best = attr(e, "trees_"), integer(e, "best_")
    if not isinstance(trees, list) or best >= len(trees) or not trees[best].nodes:
        raise CarrotError(f"the {NAME} has no tree {best}")
    return trees[best].nodes


def _categories(n: Any) -> tuple[Any, ...]:
    return n.threshold if isinstance(n.threshold, tuple) else ()
