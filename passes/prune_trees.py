"""prune-trees: drop what no row can reach, without changing one bit of one score.

    x0 <= 1 ? (x0 <= 2 ? A : B) : (x1 <= 0 ? C : C)     =>   x0 <= 1 ? A : C

1. *Unreachable branches.* Along a path every numeric split narrows the interval of its feature, every categorical split the set
   of its categories, and each says where NaN goes; a side that nothing left can take is dropped. Floats are compared as ordered
   integers, so the bounds are exact; -0.0 and 0.0 are one number. Zero-as-missing widens the interval to cover [-1e-35, 1e-35].
2. *Equal leaves.* A split over two leaves of equal bits is a leaf.
3. *Constant trees.* Floats sum in order, so a constant tree stays, as one leaf, but for two cases. Before the first tree that
   varies (of its output) it is added into `base` here: the same first addition, made once. And a tree of -0.0 goes, and one of
   +0.0 where base is not -0.0: adding +0.0 changes only -0.0, which a sum of a base that is not -0.0 never is.
4. Nodes are renumbered breadth-first tree by tree; equal leaves and equal category sets share one entry, unused ones go.

If a tree.leaf reads the same arrays its leaf numbers can be seen: then leaves are equal only with equal numbers, and 3 is off.

On request (`carrotc --prune --range age=0..120 --approx=1e-3`; see docs/trees.md) the pass does more, and counts what it saved:

5. *Stated ranges* (tree_ranges.py) are where the intervals of 1 start; where no value is missing, nothing is said of missing values;
   category sets lose what is out of range.
6. *Equal subtrees.* A split over two equal subtrees is one of them. Not under a tree.leaf.
7. *Approximation* (approximate_trees.py), the one step that changes scores, within a bound.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError, located
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import ARRAYS, BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.passes.approximate_trees import Use, approximate, use_of
from carrot.passes.merge_subtrees import merge_equal_subtrees
from carrot.passes.prune_report import Saved, report
from carrot.passes.rebuild_trees import Part, Trees, renumber
from carrot.passes.tree_ranges import Bounds, Range, bounds_of

CATEGORY_WORDS = 1 << 23  # of sets along the paths, 32 MB: beyond it categorical splits are left alone
CLIMB = 1 << 27  # steps from nodes towards their roots: beyond it the rest counts as unbounded


@dataclass(frozen=True)
class PruneTrees:
    """more: merge equal subtrees and use `ranges`, what is stated of the input columns, and `approx`, how far raw scores may move; what
    that saved, beside what is always pruned, is left in the module's attribute `prune`."""

    name: ClassVar[str] = "prune-trees"
    more: bool = False
    ranges: Mapping[str, Range] = field(default_factory=dict)
    approx: float | None = None

    def run(self, module: Module, target: Target) -> None:
        shared: dict[tuple[object, ...], list[Op]] = {}
        for op in module.main.body.walk():
            if op.name in ("tree.ensemble", "tree.leaf"):
                shared.setdefault(_key(op), []).append(op)
        if self.more and not shared:
            raise CarrotError("the model has no trees to prune", note="prune, ranges and approx are about trees: leave them out")
        bounds = self._bounds(module, [op for ops in shared.values() for op in ops])
        saved: list[Saved] = []
        new: dict[tuple[object, ...], dict[str, object]] = {}
        for key, ops in shared.items():
            with located(ops[0].loc):
                old = Ensemble.of(ops[0], module)
                old.verify()
                pruned = self._prune(old, ops, module, functools.reduce(_hull, [bounds.get(op.operands[0]) for op in ops]), saved)
            attrs = {}
            for name in ARRAYS:
                a, b = getattr(old, name), getattr(pruned, name)
                same = a.dtype == b.dtype and a.shape == b.shape and np.array_equal(a.view(np.uint8), b.view(np.uint8))
                attrs[name] = ops[0].attrs[name] if same else module.add_weight(b, ops[0].attrs[name].key)
            if any(attrs[name] != ops[0].attrs[name] for name in ARRAYS):
                new[key] = {**ops[0].attrs, **attrs}

        def replace(op: Op, r: Rewriter) -> list[Value] | None:
            attrs = new.get(_key(op))
            return [r.op(op.name, op.operands[0], **attrs)] if attrs else None

        if new:
            Rewriter(module, {"tree.ensemble": [replace], "tree.leaf": [replace]}).run(["main"])
        if self.more:
            module.attrs["prune"] = report(saved, [f"{name}={r}" for name, r in self.ranges.items()], self.approx, module.attrs.get("prune"))

    def _bounds(self, module: Module, trees: list[Op]) -> dict[Value, Bounds]:
        known = bounds_of(module, self.ranges) if self.ranges else {}
        if self.ranges and not any(op.operands[0] in known for op in trees):
            note = "between the input and the trees only ops on single columns (casts, scaling, imputation, picking columns) keep a range"
            raise CarrotError(f"the ranges of {', '.join(map(repr, self.ranges))} tell nothing of what the trees compare", note=note)
        return known

    def _prune(self, old: Ensemble, ops: list[Op], module: Module, bounds: Bounds | None, saved: list[Saved]) -> Ensemble:
        numbered = any(op.name == "tree.leaf" for op in ops)
        plain = prune(old, keep_ids=numbered)
        if not self.more:
            return plain
        new = prune(plain, keep_ids=numbered, merge=True, bounds=bounds)
        error, rounding = np.zeros(old.n_outputs), 0.0
        if self.approx is not None and old.leaf_values.dtype.kind != "f":
            raise CarrotError("approx is a bound for float scores, the trees' are integers", note="leave approx out")
        if self.approx is not None and numbered:
            raise CarrotError("approx would change the leaf numbers that the output 'leaf' asks for", note="keep other outputs, or leave approx out")
        if self.approx is not None:
            uses = [use_of(op, module) for op in ops]
            use = Use(min(u.divisor for u in uses), max(u.unit for u in uses))
            new, error, rounding = approximate(new, self.approx, use)
            new = prune(new, merge=True)
        saved.append(Saved(plain, new, error, rounding))
        return new


def _hull(a: Bounds | None, b: Bounds | None) -> Bounds | None:
    return a and a.hull(b)


def _key(op: Op) -> tuple[object, ...]:
    return tuple(op.attrs[name] for name in ("n_features", *ARRAYS))


def prune(e: Ensemble, *, keep_ids: bool = False, merge: bool = False, bounds: Bounds | None = None) -> Ensemble:
    """The ensemble without what no row (within bounds) can reach: scores bit-equal on every such row (leaf numbers too, with keep_ids)."""
    if not e.n_trees:
        return e
    t = Trees.of(e)
    nan = _drop_unreachable(e, t, bounds)
    if bounds is not None:
        e = _within(e, t, nan, bounds)
    klass = _leaf_classes(e, keep_ids)
    if merge and not keep_ids:
        merge_equal_subtrees(e, t, klass)
    elif klass.max(initial=-1) + 1 < len(klass):  # else no two are equal
        _merge_equal_leaves(t, klass)
    keep, base = (np.ones(e.n_trees, bool), e.base) if keep_ids else _constant_trees(e, t)
    return renumber(e, t, klass, keep, base)


# ------------------------------------------------------------------------------------------------ unreachable branches


def _order(x: np.ndarray) -> np.ndarray:
    """Floats as int64 in the same order, both zeros 0, NaN below everything; integers as they are."""
    if x.dtype.kind != "f":
        return x.astype(np.int64)
    narrow = x.dtype == np.float32
    wide = x.view(np.int32 if narrow else np.int64).astype(np.int64)
    key = np.where(wide >= 0, wide, -(wide & (2**31 - 1 if narrow else 2**63 - 1)))
    return np.where(np.isnan(x), -(2**63), key)


def _links(part: Part, group: np.ndarray, work: int) -> tuple[np.ndarray, np.ndarray]:
    """For every node its nearest ancestor of the same group (-1: none, or more than `work` steps away) and whether the path leaves
    that one to the right."""
    link, from_right = np.full(len(group), -1), np.zeros(len(group), bool)
    node = at = part.split
    while node.size and work > 0:
        work -= node.size
        up = part.parent[at]
        known = np.flatnonzero(up >= 0)
        node, at, up = node[known], at[known], up[known]
        same = group[up] == group[node]
        found, further = np.flatnonzero(same), np.flatnonzero(~same)
        link[node[found]] = up[found]
        from_right[node[found]] = (at[found] - part.left[0]) % 2 == 1
        node, at = node[further], up[further]
    return link, from_right


def _drop_unreachable(e: Ensemble, t: Trees, bounds: Bounds | None) -> np.ndarray:
    """Point children and roots past the splits of which only one side can be taken; whether NaN gets to each node."""
    reached = np.ones(len(t.feature), bool)

    def drop(part: Part) -> None:
        if part.split.size:
            reached[part.nodes] = _drop_in(e, t, part, bounds)

    t.each_part(drop)
    return reached


def _drop_in(e: Ensemble, t: Trees, part: Part, bounds: Bounds | None) -> np.ndarray:
    feature, flags, threshold = t.feature[part.nodes], e.flags[part.nodes], e.threshold[part.nodes]
    cat, zero, none, default = (flags & bit != 0 for bit in (CATEGORICAL, MISSING_ZERO, MISSING_NONE, DEFAULT_LEFT))
    cat &= feature >= 0
    link, from_right = _links(part, feature.astype(np.int64) * 2 + cat, CLIMB * len(part.nodes) // len(t.feature))
    key = _order(threshold)
    ends = [np.float32(K_ZERO), -np.inf, np.inf] if threshold.dtype.kind == "f" else [0, np.iinfo(threshold.dtype).min, np.iinfo(threshold.dtype).max]
    tiny, first, last = _order(np.array(ends, threshold.dtype))
    upper = np.where(zero & default, np.maximum(key, tiny), key)  # of what goes left
    lower = np.where(zero & ~default, np.minimum(key + 1, -tiny), key + 1)  # of what goes right
    nan_left = np.where(none & ~zero & ~cat, key >= 0, default)
    nan_right = ~nan_left | (none & cat)
    nan_left |= none & cat
    lo, hi, nan = np.full(len(key), first), np.full(len(key), last), np.ones(len(key), bool)
    if bounds is not None:
        lo, hi, nan = (values[np.maximum(feature, 0)] for values in (_order(bounds.lo), _order(bounds.hi), bounds.missing))
    linked = [level.start + np.flatnonzero(link[level] >= 0) for level in part.levels]
    for s in linked:
        q, r = link[s], from_right[s]
        lo[s] = np.where(r, np.maximum(lo[q], lower[q]), lo[q])
        hi[s] = np.where(r, hi[q], np.minimum(hi[q], upper[q]))
        nan[s] = nan[q] & np.where(r, nan_right[q], nan_left[q])
    some_left, some_right = lo <= np.minimum(hi, upper), np.maximum(lo, lower) <= hi
    _categories(e, part.nodes, cat, link, from_right, linked, bounds, some_left, some_right)
    goes_left, goes_right = (some_left | (nan & nan_left))[part.split], (some_right | (nan & nan_right))[part.split]
    past = np.arange(len(key))
    past[part.split] = np.where(~goes_right, part.left, np.where(~goes_left, part.left + 1, part.split))
    while not np.array_equal(past, further := past[past]):
        past = further
    splits, left = part.nodes[part.split], part.left
    t.left[splits], t.right[splits] = part.nodes[past[left]], part.nodes[past[left + 1]]
    t.roots[part.trees] = part.nodes[past[part.levels[0]]]
    return nan


def _categories(
    e: Ensemble, ids: np.ndarray, cat: np.ndarray, link: np.ndarray, from_right: np.ndarray, linked: list[np.ndarray], bounds: Bounds | None,
    left: np.ndarray, right: np.ndarray,
) -> None:  # fmt: skip
    """Set left[i], right[i] of the categorical splits, nodes ids[i]: whether a category that gets there goes there."""
    left[cat] = right[cat] = True
    nodes, local = ids[cat], np.flatnonzero(cat)
    begin, end = e.category_offsets[e.category_set[nodes]], e.category_offsets[e.category_set[nodes] + 1]
    words = int((end - begin).max(initial=0)) + 1  # the last one stands for all that is beyond every set
    floor = e.flags[nodes] & CATEGORY_FLOOR
    if not nodes.size or nodes.size * words > CATEGORY_WORDS or floor.min() != floor.max():
        return
    bits = e.category_bits if e.category_bits.size else np.zeros(1, np.uint32)
    word = np.arange(words)
    beyond = np.where(e.flags[nodes] & BEYOND_LEFT != 0, np.uint32(0xFFFFFFFF), np.uint32(0))
    sets = np.where(word < (end - begin)[:, None], bits[np.minimum(begin[:, None] + word, len(bits) - 1)], beyond[:, None])
    row = np.full(len(cat), -1)
    row[local] = np.arange(nodes.size)
    possible = np.full_like(sets, 0xFFFFFFFF)
    if bounds is not None:
        lo, hi = _codes(e, nodes, bounds)
        possible = _between(lo[:, None], hi[:, None], word)
        possible[:, -1] = np.where((lo < 0) | (hi >= 32 * (words - 1)), 0xFFFFFFFF, 0)
    for s in linked:
        s = s[cat[s]]
        q = row[link[s]]
        possible[row[s]] = possible[q] & (sets[q] ^ np.where(from_right[s], np.uint32(0xFFFFFFFF), np.uint32(0))[:, None])
    left[local], right[local] = (possible & sets).any(1), (possible & ~sets).any(1)


def _codes(e: Ensemble, nodes: np.ndarray, bounds: Bounds) -> tuple[np.ndarray, np.ndarray]:
    """The least and the greatest category that each of the categorical splits may see."""
    floor = e.flags[nodes] & CATEGORY_FLOOR != 0
    ends = (side[e.feature[nodes]].astype(np.float64) for side in (bounds.lo, bounds.hi))
    lo, hi = (np.where(floor, np.floor(end), np.trunc(end)) for end in ends)
    return lo, hi


def _between(lo: np.ndarray, hi: np.ndarray, word: np.ndarray) -> np.ndarray:
    """u32: the bits of this word of a set that stand for categories in [lo, hi]."""
    below, upto = (np.uint64(1) << np.clip(end - 32.0 * word, 0, 32).astype(np.uint64) for end in (lo, hi + 1))
    return ((upto - np.uint64(1)) & ~(below - np.uint64(1))).astype(np.uint32)


def _within(e: Ensemble, t: Trees, nan: np.ndarray, bounds: Bounds) -> Ensemble:
    """The ensemble without what is said of values out of bounds: where NaN goes, which categories are in a set."""
    nodes = np.concatenate(t.levels())
    nodes = nodes[t.feature[nodes] >= 0]
    silent = nodes[~nan[nodes] & (e.flags[nodes] & MISSING_ZERO == 0)]
    heard = np.setdiff1d(nodes, silent, assume_unique=True)
    flags = e.flags.copy()
    every = DEFAULT_LEFT if heard.size and (flags[heard] & DEFAULT_LEFT).all() else 0  # one direction for all is the cheapest to lower
    flags[silent] = flags[silent] & ~np.uint8(DEFAULT_LEFT | MISSING_NONE) | np.uint8(every)
    e = replace(e, flags=flags)
    cat = nodes[e.flags[nodes] & CATEGORICAL != 0]
    if not cat.size or (e.flags[cat] & MISSING_NONE).any():
        return e
    n = len(e.category_offsets) - 1
    least, greatest = np.full(n, np.inf), np.full(n, -np.inf)
    lo, hi = _codes(e, cat, bounds)
    np.minimum.at(least, e.category_set[cat], lo)
    np.maximum.at(greatest, e.category_set[cat], hi)
    sizes = np.diff(e.category_offsets)
    owner = np.repeat(np.arange(n), sizes)
    word = np.arange(len(owner)) - e.category_offsets[owner]
    kept = word * 32.0 <= greatest[owner]
    bits = (e.category_bits & _between(least[owner], greatest[owner], word))[kept]
    offsets = np.cumsum([0, *np.bincount(owner[kept], minlength=n)]).astype(np.int32)
    return replace(e, category_bits=bits, category_offsets=offsets)


# ------------------------------------------------------------------------------------------- leaves and constant trees


def _leaf_classes(e: Ensemble, keep_ids: bool) -> np.ndarray:
    """[L]: equal numbers for leaves of equal bits (and equal ids)."""
    values = np.ascontiguousarray(e.leaf_values)
    columns = [values.view(np.int32 if values.itemsize == 4 else np.int64)[:, k] for k in range(values.shape[1])]
    if len(columns) == 1 and (np.diff(np.sort(columns[0])) != 0).all():  # most often, and numbering them takes much longer
        return np.arange(len(values))
    out: np.ndarray = np.zeros(len(values), np.int64)
    for column in [*columns, e.leaf_id] if keep_ids else columns:
        own = np.unique(column, return_inverse=True)[1].reshape(-1)
        out = np.unique(out * (int(own.max(initial=0)) + 1) + own, return_inverse=True)[1].reshape(-1) if column is not columns[0] else own
    return out


def _merge_equal_leaves(t: Trees, klass: np.ndarray) -> None:
    """Splits over two equal leaves become that leaf, from the bottom up."""

    def merge(part: Part) -> None:
        leaf = t.left[part.nodes]  # of each node: where its leaf is
        of_node = np.where(t.feature[part.nodes] < 0, klass[np.where(t.feature[part.nodes] < 0, leaf, 0)], -1)
        left = np.zeros(len(part.nodes), np.int64)
        left[part.split] = part.left
        for level in reversed(part.levels):
            s = level.start + np.flatnonzero(of_node[level] < 0)
            s = s[(of_node[left[s]] >= 0) & (of_node[left[s]] == of_node[left[s] + 1])]
            of_node[s], leaf[s] = of_node[left[s]], leaf[left[s]]
            t.feature[part.nodes[s]], t.left[part.nodes[s]] = -1, leaf[s]

    t.each_part(merge)


def _constant_trees(e: Ensemble, t: Trees) -> tuple[np.ndarray, np.ndarray]:
    """Which trees stay, and the base that the others leave behind."""
    dtype = e.leaf_values.dtype
    vector = e.leaf_values.shape[1] > 1
    constant = t.feature[t.roots] < 0
    keep = np.ones(e.n_trees, bool)
    base = e.base.astype(dtype)
    varying = np.flatnonzero(~constant)
    start = np.full(e.n_outputs, e.n_trees)
    np.minimum.at(start, np.zeros(len(varying), int) if vector else e.tree_class[varying], varying)
    folded = False
    for i in np.flatnonzero(constant).tolist():
        value = e.leaf_values[t.left[t.roots[i]]]
        at = slice(None) if vector else slice(e.tree_class[i], e.tree_class[i] + 1)
        if i < start[0 if vector else e.tree_class[i]]:
            if not (np.signbit(value) & (value == 0)).all():  # the one tree that is left if all are constant
                with np.errstate(all="ignore"):
                    base[at] += value
                folded = True
            keep[i] = False
        else:
            keep[i] = not ((value == 0) & (np.signbit(value) | (base[at] != 0) | ~np.signbit(base[at]))).all()
    return keep, base if folded else e.base
