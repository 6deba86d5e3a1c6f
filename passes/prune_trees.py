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
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import located
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble

ARRAYS = [f.name for f in fields(Ensemble)[1:]]
CATEGORY_WORDS = 1 << 23  # of sets along the paths, 32 MB: beyond it categorical splits are left alone
CLIMB = 1 << 26  # steps from nodes towards their roots: beyond it the rest counts as unbounded


@dataclass(frozen=True)
class PruneTrees:
    name: ClassVar[str] = "prune-trees"

    def run(self, module: Module, target: Target) -> None:
        shared: dict[tuple[object, ...], list[Op]] = {}
        for op in module.main.body.ops:
            if op.name in ("tree.ensemble", "tree.leaf"):
                shared.setdefault(_key(op), []).append(op)
        new: dict[tuple[object, ...], dict[str, object]] = {}
        for key, ops in shared.items():
            with located(ops[0].loc):
                old = Ensemble.of(ops[0], module)
                old.verify()
            pruned = prune(old, keep_ids=any(op.name == "tree.leaf" for op in ops))
            attrs = {}
            for name in ARRAYS:
                a, b = getattr(old, name), getattr(pruned, name)
                same = a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
                attrs[name] = ops[0].attrs[name] if same else module.add_weight(b, ops[0].attrs[name].key)
            if any(attrs[name] != ops[0].attrs[name] for name in ARRAYS):
                new[key] = {**ops[0].attrs, **attrs}

        def replace(op: Op, r: Rewriter) -> list[Value] | None:
            attrs = new.get(_key(op))
            return [r.op(op.name, op.operands[0], **attrs)] if attrs else None

        if new:
            Rewriter(module, {"tree.ensemble": [replace], "tree.leaf": [replace]}).run(["main"])


def _key(op: Op) -> tuple[object, ...]:
    return tuple(op.attrs[name] for name in ("n_features", *ARRAYS))


def prune(e: Ensemble, *, keep_ids: bool = False) -> Ensemble:
    """The ensemble without what no row can reach: scores bit-equal on every input (leaf numbers too, with keep_ids)."""
    if not e.n_trees:
        return e
    t = _Trees(e.feature.copy(), e.left.astype(np.int64), e.right.astype(np.int64), e.roots.astype(np.int64))
    _drop_unreachable(e, t)
    klass = _leaf_classes(e, keep_ids)
    _merge_equal_leaves(t, klass)
    keep, base = (np.ones(e.n_trees, bool), e.base) if keep_ids else _constant_trees(e, t)
    return _renumber(e, t, klass, keep, base)


@dataclass
class _Trees:
    """The shape of the trees while they are pruned; what no root reaches any more stays until they are renumbered."""

    feature: np.ndarray
    left: np.ndarray
    right: np.ndarray
    roots: np.ndarray

    def levels(self) -> list[np.ndarray]:
        """The nodes by depth, from left to right and tree by tree within a level."""
        out = []
        level = self.roots
        while level.size:
            out.append(level)
            split = level[self.feature[level] >= 0]
            level = np.stack([self.left[split], self.right[split]], 1).reshape(-1)
        return out


# ------------------------------------------------------------------------------------------------ unreachable branches


def _order(x: np.ndarray) -> np.ndarray:
    """Floats as int64 in the same order, both zeros 0, NaN below everything."""
    narrow = x.dtype == np.float32
    wide = x.view(np.int32 if narrow else np.int64).astype(np.int64)
    key = np.where(wide >= 0, wide, -(wide & (2**31 - 1 if narrow else 2**63 - 1)))
    return np.where(np.isnan(x), -(2**63), key)


def _links(t: _Trees, group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For every split its nearest ancestor of the same group (-1: none) and whether the path leaves that one to the right."""
    n = len(t.feature)
    split = np.flatnonzero(t.feature >= 0)
    parent, is_right = np.full(n, -1, np.int64), np.zeros(n, bool)
    parent[t.left[split]] = parent[t.right[split]] = split
    is_right[t.right[split]] = True
    link, from_right = np.full(n, -1, np.int64), np.zeros(n, bool)
    at, work = split, 0
    while split.size and work < CLIMB:
        work += split.size
        up = parent[at]
        known = up >= 0
        split, at, up = split[known], at[known], up[known]
        same = group[up] == group[split]
        link[split[same]] = up[same]
        from_right[split[same]] = is_right[at[same]]
        split, at = split[~same], up[~same]
    return link, from_right


def _drop_unreachable(e: Ensemble, t: _Trees) -> None:
    """Point children and roots past the splits of which only one side can be taken."""
    flags, threshold, split = e.flags, e.threshold, t.feature >= 0
    cat, zero, none, default = (flags & bit != 0 for bit in (CATEGORICAL, MISSING_ZERO, MISSING_NONE, DEFAULT_LEFT))
    cat &= split
    link, from_right = _links(t, t.feature.astype(np.int64) * 2 + cat)
    key = _order(threshold)
    tiny, first, last = _order(np.array([np.float32(K_ZERO), -np.inf, np.inf], threshold.dtype))
    upper = np.where(zero & default, np.maximum(key, tiny), key)  # of what goes left
    lower = np.where(zero & ~default, np.minimum(key + 1, -tiny), key + 1)  # of what goes right
    nan_left = np.where(none & ~zero & ~cat, key >= 0, default)
    nan_right = ~nan_left | (none & cat)
    nan_left |= none & cat
    lo, hi, nan = np.full(len(key), first), np.full(len(key), last), np.ones(len(key), bool)
    linked = [level[link[level] >= 0] for level in t.levels()]
    for s in linked:
        q, r = link[s], from_right[s]
        lo[s] = np.where(r, np.maximum(lo[q], lower[q]), lo[q])
        hi[s] = np.where(r, hi[q], np.minimum(hi[q], upper[q]))
        nan[s] = nan[q] & np.where(r, nan_right[q], nan_left[q])
    some_left, some_right = lo <= np.minimum(hi, upper), np.maximum(lo, lower) <= hi
    _categories(e, cat, link, from_right, linked, some_left, some_right)
    goes_left, goes_right = some_left | (nan & nan_left), some_right | (nan & nan_right)
    past = np.arange(len(key))
    past = np.where(split & ~goes_right, t.left, np.where(split & ~goes_left, t.right, past))
    while not np.array_equal(past, further := past[past]):
        past = further
    t.left = np.where(split, past[np.where(split, t.left, 0)], t.left)
    t.right = np.where(split, past[np.where(split, t.right, 0)], t.right)
    t.roots = past[t.roots]


def _categories(
    e: Ensemble, cat: np.ndarray, link: np.ndarray, from_right: np.ndarray, linked: list[np.ndarray], left: np.ndarray, right: np.ndarray
) -> None:
    """Set left[node], right[node] of the categorical splits: whether a category that gets there goes there."""
    left[cat] = right[cat] = True
    nodes = np.flatnonzero(cat)
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
    row[nodes] = np.arange(nodes.size)
    possible = np.full_like(sets, 0xFFFFFFFF)
    for s in linked:
        s = s[cat[s]]
        q = row[link[s]]
        possible[row[s]] = possible[q] & (sets[q] ^ np.where(from_right[s], np.uint32(0xFFFFFFFF), np.uint32(0))[:, None])
    left[nodes], right[nodes] = (possible & sets).any(1), (possible & ~sets).any(1)


# ------------------------------------------------------------------------------------------- leaves and constant trees


def _leaf_classes(e: Ensemble, keep_ids: bool) -> np.ndarray:
    """[L]: equal numbers for leaves of equal bits (and equal ids)."""
    values = np.ascontiguousarray(e.leaf_values)
    columns = [values.view(np.int32 if values.itemsize == 4 else np.int64)[:, k] for k in range(values.shape[1])]
    out: np.ndarray = np.zeros(len(values), np.int64)
    for column in [*columns, e.leaf_id] if keep_ids else columns:
        own = np.unique(column, return_inverse=True)[1].reshape(-1)
        out = np.unique(out * (int(own.max(initial=0)) + 1) + own, return_inverse=True)[1].reshape(-1) if column is not columns[0] else own
    return out


def _merge_equal_leaves(t: _Trees, klass: np.ndarray) -> None:
    """Splits over two equal leaves become that leaf, from the bottom up."""
    of_node = np.full(len(t.feature), -1, np.int64)
    leaf = t.feature < 0
    of_node[leaf] = klass[t.left[leaf]]
    for level in reversed(t.levels()):
        s = level[t.feature[level] >= 0]
        s = s[(of_node[t.left[s]] >= 0) & (of_node[t.left[s]] == of_node[t.right[s]])]
        of_node[s], t.feature[s] = of_node[t.left[s]], -1
        t.left[s] = t.left[t.left[s]]


def _constant_trees(e: Ensemble, t: _Trees) -> tuple[np.ndarray, np.ndarray]:
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


# --------------------------------------------------------------------------------------------------------- renumbering


def _first_uses(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(where each distinct key occurs first, in that order; for every key its place in that list)."""
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return first[order], rank[inverse.reshape(-1)]


def _renumber(e: Ensemble, t: _Trees, klass: np.ndarray, keep: np.ndarray, base: np.ndarray) -> Ensemble:
    """Nodes breadth-first tree by tree, leaves and sets by first use."""
    if not keep.any():  # an ensemble has a tree; -0.0 changes no sum
        keep = np.arange(e.n_trees) == 0
        zero, none = np.zeros(1, np.int32), np.full(1, -1, np.int32)
        nothing = np.full((1, e.leaf_values.shape[1]), -0.0, e.leaf_values.dtype)
        threshold, flags = np.zeros(1, e.threshold.dtype), np.zeros(1, np.uint8)
        return Ensemble(e.n_features, zero, none, threshold, zero, zero, flags, nothing, e.tree_class[:1], base, e.leaf_id[:1], none)
    t.roots = t.roots[keep]
    levels, tree = t.levels(), np.empty(len(t.feature), np.int64)
    tree[t.roots] = np.arange(len(t.roots))
    for level in levels:
        s = level[t.feature[level] >= 0]
        tree[t.left[s]] = tree[t.right[s]] = tree[s]
    nodes = np.concatenate(levels)
    nodes = nodes[np.argsort(tree[nodes], kind="stable")]
    number = np.zeros(len(t.feature), np.int32)
    number[nodes] = np.arange(len(nodes), dtype=np.int32)
    split = t.feature[nodes] >= 0
    rows = t.left[nodes[~split]]
    first, rank = _first_uses(klass[rows])
    cat = split & (e.flags[nodes] & CATEGORICAL != 0)
    sets, offsets, bits = _used_sets(e, e.category_set[nodes[cat]])
    left, right, category_set = (np.zeros(len(nodes), np.int32) for _ in range(3))
    left[split], right[split] = number[t.left[nodes[split]]], number[t.right[nodes[split]]]
    left[~split] = rank
    category_set[:] = -1
    category_set[cat] = sets
    return Ensemble(
        n_features=e.n_features,
        roots=number[t.roots],
        feature=np.where(split, t.feature[nodes], -1).astype(np.int32),
        threshold=np.where(split & ~cat, e.threshold[nodes], 0).astype(e.threshold.dtype),
        left=left,
        right=right,
        flags=np.where(split, e.flags[nodes], 0).astype(np.uint8),
        leaf_values=np.ascontiguousarray(e.leaf_values[rows[first]]),
        tree_class=e.tree_class[keep],
        base=base,
        leaf_id=e.leaf_id[rows[first]],
        category_set=category_set,
        category_offsets=offsets,
        category_bits=bits,
    )


def _used_sets(e: Ensemble, used: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The sets of the given splits, each distinct one once: (its number per split, offsets, bits)."""
    first, rank = _first_uses(used)
    offsets = e.category_offsets.tolist()
    found: dict[bytes, int] = {}
    number = [found.setdefault(e.category_bits[offsets[s] : offsets[s + 1]].tobytes(), len(found)) for s in used[first].tolist()]
    sizes = np.cumsum([0, *[len(b) // 4 for b in found]], dtype=np.int64).astype(np.int32)
    return np.asarray(number, np.int32)[rank] if number else np.zeros(0, np.int32), sizes, np.frombuffer(b"".join(found), np.uint32)
