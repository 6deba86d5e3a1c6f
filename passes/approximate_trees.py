"""Fewer nodes for a raw score that is provably off by at most EPS: the one part of pruning that changes scores.

A subtree whose leaves differ little becomes one leaf, halfway between its least and its greatest value. In one tree a row meets one such
leaf at most, so a tree is off by the worst of them, and a sum by the sum over its trees. A tree that becomes one leaf goes into `base`.

*What to collapse.* Letting tree t be off by d removes every split above leaves of half-spread <= d. For a price per unit of error
each tree takes the d that pays best; bisection finds the price at which the sum over the trees is what may be spent, and what is left
over goes to whichever tree can use it. Every output has a budget of its own, trees of vector leaves spend from all of them.

*The bound* is on the scores as they are computed: to the error of the exact sums it adds, for the old and for the new sum, the most
that rounding can do to it (the unit roundoff times the largest possible partial sum, for every addition). It is computed for the
result, and if it is above EPS less is collapsed.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.tree import Ensemble
from carrot.ir.types import FRACTION, is_float
from carrot.passes.rebuild_trees import Trees, renumber

SLACK = 1 + 1e-9  # for the float64 arithmetic of the bound itself
STEPS = 60  # of the bisection
ATTEMPTS = 8


class Use(NamedTuple):
    """What becomes of the trees' sum before it is the raw score: it is divided (by the number of trees of a forest), and rounded once
    more, to the unit roundoff of a narrower dtype."""

    divisor: float = 1.0
    unit: float = 0.0


def use_of(op: Op, module: Module) -> Use:
    block, v, divisor, unit = module.main.body, op.result, 1.0, 0.0
    while True:
        users = [o for o in block.ops if v in o.operands]
        rounded = [user.attrs["to"] for user in users if user.name == "nn.cast" and is_float(user.attrs["to"])]
        unit = max([unit, *(2.0 ** -FRACTION[dtype] / 2 for dtype in rounded)])
        if len(users) != 1 or divisor != 1 or users[0].operands[0] is not v:
            return Use(divisor, unit)
        other = users[0].operands[-1].op
        if users[0].name in ("nn.div", "nn.mul") and other is not None and other.name == "nn.constant":
            c = module.array(other.attrs["value"]).reshape(-1).astype(np.float64)
            by = (float(c[0]) if users[0].name == "nn.div" else 1 / float(c[0])) if c.size == 1 and c[0] else 0.0
            if not 1 < by < math.inf:
                return Use(divisor, unit)
            divisor = by
        elif users[0].name != "nn.reshape" and not rounded:
            return Use(divisor, unit)
        v = users[0].result


def approximate(e: Ensemble, eps: float, use: Use = Use()) -> tuple[Ensemble, np.ndarray, float]:  # noqa: B008
    """(the ensemble, by output how far its raw score may be from that of e: at most eps, the share of rounding in it)."""
    divisor = use.divisor
    room = eps * divisor
    exact = np.zeros(e.n_outputs)
    levels = Trees.of(e).levels()
    spread = _half_spreads(e, levels)
    rounding = _rounding(e, levels, use)
    tree = e.tree_of_node()
    split = np.flatnonzero((e.feature >= 0) & np.isfinite(spread))
    split = split[np.lexsort((spread[split], tree[split]))]
    budget = room - 2 * rounding
    for _ in range(ATTEMPTS):
        allowed = _spend(e, spread[split], tree[split], budget)
        new, error = _collapse(e, levels, spread, allowed[tree])
        changed = error > 0
        off = np.where(changed, (error + rounding + _rounding(new, Trees.of(new).levels(), use)) * SLACK, 0.0)
        if not changed.any():
            return e, exact, float(rounding.max() * 2 / divisor)
        if (off <= room).all():
            return new, off / divisor, float(((off - error) / divisor).max())
        budget = np.where(off > room, budget - 1.1 * (off - room), budget)
    return e, exact, float(rounding.max() * 2 / divisor)


def _extremes(e: Ensemble, levels: list[np.ndarray], k: int) -> tuple[np.ndarray, np.ndarray]:
    """f64[N]: the least and the greatest k-th value of the leaves under every node."""
    leaf = e.feature < 0
    lo = np.zeros(len(e.feature))
    lo[leaf] = e.leaf_values[e.left[leaf], k]
    hi = lo.copy()
    for level in reversed(levels):
        s = level[e.feature[level] >= 0]
        lo[s] = np.minimum(lo[e.left[s]], lo[e.right[s]])
        hi[s] = np.maximum(hi[e.left[s]], hi[e.right[s]])
    return lo, hi


def _middle(lo: np.ndarray, hi: np.ndarray, dtype: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    """The value halfway, and how far the ends are from it at most."""
    with np.errstate(all="ignore"):
        middle = (lo / 2 + hi / 2).astype(dtype)
        far = np.nextafter(np.maximum(hi - middle, middle - lo), np.inf)
    return middle, np.where(np.isfinite(far), far, np.inf)


def _half_spreads(e: Ensemble, levels: list[np.ndarray]) -> np.ndarray:
    """f64[N]: how far off a leaf in the place of each node would be, in the worst of its values."""
    worst = np.zeros(len(e.feature))
    for k in range(e.leaf_values.shape[1]):
        np.maximum(worst, _middle(*_extremes(e, levels, k), e.leaf_values.dtype)[1], out=worst)
    return worst


def _rounding(e: Ensemble, levels: list[np.ndarray], use: Use) -> np.ndarray:
    """f64[K]: how far the computed sums may be from the exact ones."""
    unit = float(np.finfo(e.leaf_values.dtype).eps) / 2
    out = np.zeros(e.n_outputs)
    width = e.leaf_values.shape[1]
    with np.errstate(all="ignore"):
        for v in range(width):
            lo, hi = (side[e.roots] for side in _extremes(e, levels, v))
            for k in range(e.n_outputs) if width == 1 else [v]:
                mine = e.tree_class == k if width == 1 else slice(None)
                sums = np.maximum(*(np.abs(np.cumsum([e.base[k], *side[mine]])) for side in (lo, hi)))
                steps = len(sums) + 1  # base, as it may hold folded trees, is one; the last one is the division
                total = unit * sums.sum() + (unit * (use.divisor != 1) + use.unit) * sums[-1]
                out[k] = total / (1 - steps * max(unit, use.unit)) * SLACK if steps * max(unit, use.unit) < 0.5 else np.inf
    return np.where(np.isnan(out), np.inf, out)


def _spend(e: Ensemble, spread: np.ndarray, tree: np.ndarray, budget: np.ndarray) -> np.ndarray:
    """f64[T]: how far every tree may be off. spread, tree: of the splits, sorted by tree, then spread."""
    allowed = np.zeros(e.n_trees)
    for k in range(e.n_outputs) if e.leaf_values.shape[1] == 1 else [0]:
        mine = e.tree_class[tree] == k if e.leaf_values.shape[1] == 1 else np.ones(len(tree), bool)
        money = budget[k] if e.leaf_values.shape[1] == 1 else budget.min()
        if money > 0 and mine.any():
            number, spent = _best(spread[mine], tree[mine], float(money))
            allowed[number] = spent
    return allowed


def _best(spread: np.ndarray, tree: np.ndarray, money: float) -> tuple[np.ndarray, np.ndarray]:
    """(the trees, how far each may be off so that most splits go), the sum at most money."""
    start = np.flatnonzero(np.diff(tree, prepend=-1))
    sizes = np.diff(start, append=len(tree))
    gone = np.arange(1, len(tree) + 1) - np.repeat(start, sizes)  # splits that go with this one
    place = np.arange(len(tree))

    def at(price: float) -> np.ndarray:
        gain = gone - price * spread
        best = np.maximum.reduceat(gain, start)
        where = np.maximum.reduceat(np.where(gain == np.repeat(best, sizes), place, -1), start)
        return np.where(best > 0, spread[where], 0.0)

    low, high = -300.0, 300.0  # log10 of the price
    spent = np.zeros(len(start))
    for _ in range(STEPS):
        middle = (low + high) / 2
        with np.errstate(over="ignore"):
            tried = at(10.0**middle)
        if tried.sum() * SLACK <= money:
            spent, high = tried, middle
        else:
            low = middle
    left = money - float(spent.sum()) * SLACK
    for i in np.argsort(-sizes).tolist():
        mine = spread[start[i] : start[i] + sizes[i]]
        j = int(np.searchsorted(mine, spent[i] + left / SLACK, "right"))
        if j and mine[j - 1] > spent[i]:
            left -= (float(mine[j - 1]) - spent[i]) * SLACK
            spent[i] = mine[j - 1]
    return tree[start], spent


def _collapse(e: Ensemble, levels: list[np.ndarray], spread: np.ndarray, allowed: np.ndarray) -> tuple[Ensemble, np.ndarray]:
    """Every split of a spread <= allowed [N] becomes a leaf: (the ensemble, by output how far the exact sums may be off)."""
    t = Trees.of(e)
    goes = (t.feature >= 0) & (spread <= allowed) & (allowed > 0)
    t.feature[goes] = -1
    reached = np.concatenate(t.levels())
    made = reached[goes[reached]]
    width, dtype = e.leaf_values.shape[1], e.leaf_values.dtype
    values, off = np.zeros((len(made), width), dtype), np.zeros((e.n_trees, width))
    tree = e.tree_of_node()[made]
    for v in range(width):
        lo, hi = (side[made] for side in _extremes(e, levels, v))
        values[:, v], far = _middle(lo, hi, dtype)
        np.maximum.at(off[:, v], tree, far)
    t.left[made] = len(e.leaf_values) + np.arange(len(made))
    error = off.sum(0) if width > 1 else np.bincount(e.tree_class, off[:, 0], e.n_outputs)
    leaves = np.concatenate([e.leaf_values, values])
    ids = np.concatenate([e.leaf_id, np.full(len(made), -1, e.leaf_id.dtype)])
    keep, base = _fold(e, t, leaves, error > 0)
    klass = np.arange(len(leaves))
    grown = Ensemble(**{**vars(e), "leaf_values": leaves, "leaf_id": ids})
    return renumber(grown, t, klass, keep, base), error


def _fold(e: Ensemble, t: Trees, leaves: np.ndarray, outputs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Add the trees that are one leaf into the base of the outputs that may change: (which trees are kept, base)."""
    width = leaves.shape[1]
    constant = (t.feature[t.roots] < 0) & (outputs[e.tree_class] if width == 1 else outputs.all())
    value = leaves[t.left[t.roots[constant]]].astype(np.float64)
    base = e.base.astype(leaves.dtype)
    for k in range(e.n_outputs):
        mine = value[e.tree_class[constant] == k, 0] if width == 1 else value[:, k]
        if mine.size:
            base[k] = math.fsum([float(base[k]), *mine])
    return ~constant, base
