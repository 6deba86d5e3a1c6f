"""A fast-and-frugal tree: a chain of questions of which each but the last has one exit, and what it is worth.

    thal in {rd, fd}?  yes -> positive          exit 1
    cp in {a}?         no  -> negative          exit 0
    ca > 0?            yes -> positive, no -> negative      exit 0.5

Sources: Phillips, Neth, Woike and Gaissmaier, FFTrees, Judgment and Decision Making 12(4), 2017; Martignon, Katsikopoulos and Woike,
Categorization with limited resources, Journal of Mathematical Psychology 52(6), 2008. Names are those of the R package FFTrees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Any, NamedTuple

import numpy as np

from carrot.learn.table import Column

NEGATED = {">": "<=", "<=": ">", ">=": "<", "<": ">=", "=": "!=", "!=": "="}
COMPARE: dict[str, Callable[[Any, Any], Any]] = {">": np.greater, "<=": np.less_equal, ">=": np.greater_equal, "<": np.less}
SIDES = 0.5  # the exit of the last level
GOALS = ("acc", "bacc", "wacc", "dprime", "cost")
OUTCOMES = ("hi", "fa", "mi", "cr")
CORRECTION = 0.25  # added to every count where d' is computed
_quantile = np.vectorize(NormalDist().inv_cdf, otypes=[float])


@dataclass(frozen=True)
class Node:
    """A question: `cue direction threshold` says positive. exit: the class (1, 0) whose rows leave here, or 0.5: all leave."""

    cue: str
    column: int
    direction: str  # of NEGATED
    threshold: Any  # float, or a tuple of categories
    exit: float

    def says(self, column: Column) -> np.ndarray:
        """bool [n]: whether each row is positive by this cue; what a missing value gives means nothing."""
        if not isinstance(self.threshold, tuple):
            return np.asarray(COMPARE[self.direction](column.values, column.values.dtype.type(self.threshold)))
        if column.categories is None:
            member = np.isin(column.values, np.array([t for t in self.threshold if isinstance(t, float)], column.values.dtype))
        else:
            member = np.array([*(c in self.threshold for c in column.categories), False])[column.values]
        return member if self.direction == "=" else ~member


@dataclass(frozen=True)
class Tree:
    """nodes from the root down. leaves f64 [levels, 2, 2]: the weight of training rows that left at [level, decision], by class.
    stats: what it is worth on the training data (`statistics`). proba f64 [levels, 2, 2]: P(class) at [level, decision]."""

    nodes: tuple[Node, ...]
    leaves: np.ndarray = field(default_factory=lambda: np.zeros((0, 2, 2)), compare=False)
    stats: dict[str, float] = field(default_factory=dict, compare=False)
    proba: np.ndarray = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Laplace's rule, but never against the decision: the class predicted is the one of the highest probability."""
        p = (self.leaves + 1) / (self.leaves.sum(axis=2, keepdims=True) + 2)
        for side in (0, 1):
            p[:, side, side] = np.maximum(p[:, side, side], np.nextafter(0.5, 1))
            p[:, side, 1 - side] = 1 - p[:, side, side]
        object.__setattr__(self, "proba", p)

    def decide(self, columns: Sequence[Column], missing_positive: bool) -> tuple[np.ndarray, np.ndarray]:
        """(positive bool [n], exit level i32 [n] from 1): a missing value goes on to the next question, at the last to the side given."""
        n = len(columns[0].values)
        positive, level = np.zeros(n, bool), np.zeros(n, np.int32)
        for i, node in enumerate(self.nodes):
            column = columns[node.column]
            says, missing = node.says(column), column.missing
            if node.exit == SIDES:
                now, says = level == 0, np.where(missing, missing_positive, says)
            else:
                now = (level == 0) & (says == bool(node.exit)) & ~missing
            positive[now], level[now] = says[now], i + 1
        return positive, level

    def cues_by_level(self) -> np.ndarray:
        """i32 [levels]: the number of distinct cues that a row which leaves at a level has looked up."""
        return np.array([len({n.column for n in self.nodes[: i + 1]}) for i in range(len(self.nodes))], np.int32)


class Worth(NamedTuple):
    """How outcomes are valued. outcomes: the costs of hi, fa, mi, cr; cues f64 [F]: of looking a column up."""

    sens_weight: float
    outcomes: Mapping[str, float]
    cues: np.ndarray

    def statistics(self, hi: Any, fa: Any, mi: Any, cr: Any, cue_cost: Any = 0.0) -> dict[str, Any]:
        """Every measure of 2 x 2 counts (or arrays of them); cue_cost is per row. NaN where there is nothing to divide by."""
        hi, fa, mi, cr = (np.asarray(v, np.float64) for v in (hi, fa, mi, cr))
        n = hi + fa + mi + cr
        with np.errstate(invalid="ignore", divide="ignore"):
            sens, spec = hi / (hi + mi), cr / (cr + fa)
            dec = (hi * self.outcomes["hi"] + fa * self.outcomes["fa"] + mi * self.outcomes["mi"] + cr * self.outcomes["cr"]) / n
            found = {
                "n": n, "hi": hi, "fa": fa, "mi": mi, "cr": cr, "sens": sens, "spec": spec, "far": 1 - spec,
                "ppv": hi / (hi + fa), "npv": cr / (cr + mi), "acc": (hi + cr) / n, "bacc": (sens + spec) / 2,
                "wacc": sens * self.sens_weight + spec * (1 - self.sens_weight),
            }  # fmt: skip
        c = CORRECTION
        found["dprime"] = _quantile((hi + c) / (hi + mi + 2 * c)) - _quantile((fa + c) / (fa + cr + 2 * c))
        return found | {"cost_dec": dec, "cost_cue": np.broadcast_to(cue_cost, n.shape), "cost": dec + cue_cost}

    def of(self, tree: Tree, columns: Sequence[Column], y: np.ndarray, weight: np.ndarray, missing_positive: bool) -> Tree:
        """The tree with the leaves and the statistics of these rows. y bool [n], weight f64 [n]."""
        positive, level = tree.decide(columns, missing_positive)
        k = len(tree.nodes)
        cell = ((level - 1) * 2 + positive) * 2 + y
        leaves = np.bincount(cell, weight, 4 * k).reshape(k, 2, 2)
        (cr, mi), (fa, hi) = leaves.sum(axis=0)
        left, total = leaves.sum(axis=(1, 2)), weight.sum()
        mcu = left @ np.arange(1, k + 1) / total
        paid = np.cumsum([self.cues[n.column] for n in tree.nodes])
        stats = self.statistics(hi, fa, mi, cr, left @ paid / total) | {"pci": 1 - mcu / len(columns), "mcu": mcu}
        return Tree(tree.nodes, leaves, {name: float(v) for name, v in stats.items()})


def better(goal: str, values: Any) -> Any:
    """The values of a goal such that more is better."""
    return -values if goal == "cost" else values
