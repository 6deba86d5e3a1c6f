"""Growing fast-and-frugal trees: the best threshold of each cue, the order of the cues, every exit structure at once.

The 2 ** (L - 1) trees of a fan share their upper levels, and the rows that two sister levels go on with are disjoint: so a level of all
trees together looks at each row once, and a fan costs L times as much as ranking the cues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from carrot.learn.fft_tree import SIDES, Node, Tree, Worth, better
from carrot.learn.table import CATEGORY, Column

# (the undecided rows, the nodes above) -> the next question, None if there is none, and the exits it is tried with
Choose = Callable[[np.ndarray, tuple[Node, ...]], "tuple[Split | None, Sequence[int]]"]
NEAR = 1.5e-8  # goals of cues that differ by less are a tie, which the first column wins


@dataclass(frozen=True)
class Split:
    """The best question of one cue; stats: what it is worth by itself."""

    column: int
    direction: str
    threshold: Any
    stats: dict[str, float]

    def node(self, name: str, exit: float) -> Node:
        return Node(name, self.column, self.direction, self.threshold, exit)


@dataclass(frozen=True)
class Grower:
    """y bool [n], weight f64 [n] > 0. The parameters are those of FastFrugalTreeClassifier, none of them None."""

    columns: Sequence[Column]
    y: np.ndarray
    weight: np.ndarray
    worth: Worth
    goal_chase: str
    goal_threshold: str
    num_thresholds: int
    threshold_method: str
    max_levels: int
    stopping: str
    stopping_param: float
    repeat_cues: bool

    # ------------------------------------------------------------------------------------------ one cue

    def split(self, i: int, rows: np.ndarray | None = None) -> Split | None:
        """The question of column i that is best by goal_threshold in these rows (None: all); None if it is missing in all of them."""
        column = self.columns[i]
        values, y, weight = (a if rows is None else a[rows] for a in (column.values, self.y, self.weight))
        known = ~(np.isnan(values) if column.categories is None else values < 0)
        if not known.all():
            values, y, weight = values[known], y[known], weight[known]
        if not len(values):
            return None
        if column.categories is None:
            thresholds = self._thresholds(values, weight)
            above = np.searchsorted(thresholds, values)  # how many thresholds a value is above
            both = _tally(above, y, weight, len(thresholds) + 1)
            hi, fa = both[1:][::-1].cumsum(axis=0)[::-1].T
            all_hi, all_fa = both.sum(axis=0)
            choices: list[tuple[str, Any]] = [(d, float(t)) for d in (">", "<=") for t in thresholds]
            hi, fa = np.concatenate([hi, all_hi - hi]), np.concatenate([fa, all_fa - fa])
        else:
            both = _tally(values, y, weight, len(column.categories))
            present = np.flatnonzero(both.any(axis=1))
            hi, fa = both[present].T
            all_hi, all_fa = both.sum(axis=0)
            alone = self._goal(i, hi, fa, all_hi, all_fa)
            present = present[np.argsort(-np.nan_to_num(alone, nan=-np.inf), kind="stable")]
            hi, fa = both[present].cumsum(axis=0).T
            choices = [("=", tuple(column.categories[c] for c in present[: k + 1])) for k in range(len(present))]
        value = self._goal(i, hi, fa, all_hi, all_fa)
        best = 0 if np.isnan(value).all() else int(np.nanargmax(value))
        stats = self.worth.statistics(hi[best], fa[best], all_hi - hi[best], all_fa - fa[best], self.worth.cues[i])
        return Split(i, *choices[best], {k: float(v) for k, v in stats.items()})

    def _goal(self, i: int, hi: np.ndarray, fa: np.ndarray, all_hi: float, all_fa: float) -> np.ndarray:
        stats = self.worth.statistics(hi, fa, all_hi - hi, all_fa - fa, self.worth.cues[i])
        return np.asarray(better(self.goal_threshold, stats[self.goal_threshold]))

    def _thresholds(self, values: np.ndarray, weight: np.ndarray) -> np.ndarray:
        """What to try: all distinct values, num_thresholds of them at even ranks, or the median."""
        if self.threshold_method == "median":
            order = np.argsort(values, kind="stable")
            values, upto = values[order], np.cumsum(weight[order])
            if len(two := np.unique(values)) == 2:
                return np.asarray(two)
            half = upto[-1] / 2
            low, high = values[np.searchsorted(upto, half, "left")], values[min(np.searchsorted(upto, half, "right"), len(values) - 1)]
            return np.array([low if low == high else low / 2 + high / 2], values.dtype)
        values = np.sort(values)
        values = values[np.concatenate([[True], values[1:] != values[:-1]])]
        if len(values) > self.num_thresholds:
            values = values[np.round(np.linspace(1, len(values), self.num_thresholds)).astype(np.int64) - 1]
        return values

    def splits(self, rows: np.ndarray | None = None, without: frozenset[int] = frozenset()) -> list[Split]:
        found = [self.split(i, rows) for i in range(len(self.columns)) if i not in without]
        return [s for s in found if s is not None]

    def binary(self) -> list[Split]:
        """What `max` and `zigzag` choose from: a column's median, or one category against the others."""
        halves = replace(self, threshold_method="median", goal_threshold="bacc")
        found: list[Split] = []
        for i, c in enumerate(self.columns):
            if c.kind != CATEGORY:
                found += [s for s in [halves.split(i)] if s is not None]
                continue
            known = c.values >= 0
            both = _tally(c.values[known], self.y[known], self.weight[known], len(c.categories or ()))
            all_hi, all_fa = both.sum(axis=0)
            for level, (hi, fa) in zip(c.categories or (), both):
                mi, cr = all_hi - hi, all_fa - fa
                two = [self.worth.statistics(hi, fa, mi, cr, self.worth.cues[i]), self.worth.statistics(mi, cr, hi, fa, self.worth.cues[i])]
                k = int(two[1]["bacc"] > two[0]["bacc"])
                found.append(Split(i, ("=", "!=")[k], (level,), {name: float(v) for name, v in two[k].items()}))
        return found

    def take(self, splits: Sequence[Split], value: Callable[[Split], float]) -> Split:
        """The best by `value`; near is equal, and the first wins."""
        v = np.nan_to_num(np.array([value(s) for s in splits]), nan=-np.inf)
        return splits[int(np.argmax(np.abs(v - v.max()) < NEAR if np.isfinite(v.max()) else v == v.max()))]

    def chased(self, s: Split) -> float:
        return float(better(self.goal_chase, s.stats[self.goal_chase]))

    # ------------------------------------------------------------------------------------------ trees

    def fan(self, alone: Sequence[Split], dynamic: bool) -> list[Tree]:
        """Every exit structure: ifan (the cues ranked once) or dfan (ranked and split anew on the rows that are left). alone: splits()."""
        left, order = list(alone), list[Split]()
        while left and len(order) < self.max_levels:
            order.append(self.take(left, self.chased))
            left.remove(order[-1])

        def choose(rows: np.ndarray, nodes: tuple[Node, ...]) -> tuple[Split | None, Sequence[int]]:
            if not dynamic:
                return (order[len(nodes)] if len(nodes) < len(order) else None), (0, 1)
            used = frozenset() if self.repeat_cues else frozenset(n.column for n in nodes)
            known = self.splits(rows, used) if nodes else alone
            return (self.take(known, self.chased) if known else None), (0, 1)

        found: dict[Tree, int] = {}
        for number, tree in self._chains(choose, min(self.max_levels, len(self.columns)), dynamic):
            found[tree] = min(number, found.get(tree, number))
        return sorted(found, key=found.__getitem__)

    def single(self, zigzag: bool) -> list[Tree]:
        """The one tree of `max` or `zigzag`: the cues by their predictive values, which are also what decides the exits."""
        left = self.binary()

        def predictive(s: Split, exit: int) -> float:
            return float(np.nan_to_num(s.stats["ppv" if exit else "npv"]))

        def best(exits: Sequence[int], s: Split) -> float:
            return max(predictive(s, exit) for exit in exits)

        order: list[tuple[Split, int]] = []
        while left and len(order) <= self.max_levels:  # one more: a category may still join the last
            exits = (1 - order[-1][1],) if zigzag and order else (1, 0)
            s = self.take(left, partial(best, exits))
            exit = max(exits, key=partial(predictive, s))
            left.remove(s)
            last = order[-1][0] if order else None
            if last and not zigzag and exit == order[-1][1] and _joins(last, s, exit):
                order[-1] = (replace(last, threshold=last.threshold + s.threshold), exit)
            else:
                order.append((s, exit))

        def choose(rows: np.ndarray, nodes: tuple[Node, ...]) -> tuple[Split | None, Sequence[int]]:
            return (order[len(nodes)][0], (order[len(nodes)][1],)) if len(nodes) < len(order) else (None, ())

        return [tree for _, tree in self._chains(choose, self.max_levels, False)]

    def _chains(self, choose: Choose, limit: int, dynamic: bool) -> Iterator[tuple[int, Tree]]:
        """(the exits as a number whose bit i is that of level i, the tree): for every choice of exits, of `limit` levels at most."""
        total = self.weight.sum()

        def level(rows: np.ndarray, nodes: tuple[Node, ...], number: int, counts: np.ndarray, paid: float, before: float) -> Iterator[tuple[int, Tree]]:
            split, exits = choose(rows, nodes)
            if split is None:
                if nodes:
                    yield number, Tree((*nodes[:-1], replace(nodes[-1], exit=SIDES)))
                return
            column = self.columns[split.column]
            name = column.name
            here = len(nodes)
            part = column if len(rows) == len(self.y) else replace(column, values=column.values[rows])
            says, missing = split.node(name, 1).says(part), part.missing
            paid += self.worth.cues[split.column] * self.weight[rows].sum()
            now = before
            if self.stopping == "statdelta":
                asif = counts + self._counts(rows, says)
                now = float(better(self.goal_chase, self.worth.statistics(asif[0], asif[1], asif[2], asif[3], paid / total)[self.goal_chase]))
            if here + 1 >= limit or (self.stopping == "statdelta" and now - before < self.stopping_param):
                yield number, Tree((*nodes, split.node(name, SIDES)))
                return
            for exit in exits:
                leaves = (says == bool(exit)) & ~missing
                rest = rows[~leaves]
                if self._enough(rest, here + 1, total) and not (dynamic and self._pure(rest)):
                    gone = rows[leaves]
                    yield from level(rest, (*nodes, split.node(name, exit)), number | exit << here, counts + self._counts(gone, np.full(len(gone), bool(exit))), paid, now)
                else:
                    yield number | exit << here, Tree((*nodes, split.node(name, SIDES)))

        yield from level(np.arange(len(self.y)), (), 0, np.zeros(4), 0.0, -np.inf)

    def _counts(self, rows: np.ndarray, says: np.ndarray) -> np.ndarray:
        """hi, fa, mi, cr of these rows"""
        both = np.bincount(2 * says + self.y[rows], self.weight[rows], 4)
        return both[[3, 2, 1, 0]]

    def _enough(self, rest: np.ndarray, levels: int, total: float) -> bool:
        """Whether a tree of so many levels that leaves these rows undecided grows on."""
        if not len(rest) or (self.stopping == "levels" and levels >= self.stopping_param):
            return False
        return self.stopping != "exemplars" or bool(self.weight[rest].sum() >= self.stopping_param * total)

    def _pure(self, rows: np.ndarray) -> bool:
        y = self.y[rows]
        return bool(y.all() or not y.any())


def _joins(a: Split, b: Split, exit: int) -> bool:
    """Whether two categories of a cue that leave at the same side are one question."""
    return a.column == b.column and a.direction == b.direction == ("=" if exit else "!=") and isinstance(a.threshold, tuple)


def _tally(index: np.ndarray, y: np.ndarray, weight: np.ndarray, n: int) -> np.ndarray:
    """f64 [n, 2]: the weight of positive and of negative rows at each index."""
    return np.bincount(2 * index.astype(np.int64) + ~y, weight, 2 * n).reshape(n, 2)
