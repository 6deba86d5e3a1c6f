"""Which questions an ensemble asks: each distinct predicate once, as what the bit-sliced strategy computes it from.

A predicate is "row r goes right". Numeric ones of a feature compare its *rank*: the number of the ensemble's thresholds below
x. Categorical ones look the category's *class* up: categories that no set tells apart are one class, and so are the ways of
having none (NaN, negative, beyond every set).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, Ensemble, unique
from carrot.passes.tree_slots import LEFT, NONE, RIGHT, ZERO_LEFT, ZERO_RIGHT, rules, values_of

ZEROS, ONES = 0, 1  # the first two masks of the table
FIRST = 2  # then the numeric predicates, then the categorical ones that trees share
MAX_LEVELS = 12  # of the search of a rank
BLOCK = 16  # numeric predicates of a feature that are found together, asked or not
TOGETHER = 8  # categorical predicates of one lookup


@dataclass(frozen=True)
class Numeric:
    """Predicates `rank(x[feature]) > js[i]`, grouped by feature and what missing does.

    features i32[F'], levels i32[F']: of the binary search; thresholds: sorted, one array per feature.
    group_*: per (feature, missing behaviour): index of the feature, begin and end in js, nan_rank: the rank NaN has,
    zero_rank: that of |x| <= K_ZERO, -1: its own.
    """

    features: np.ndarray
    levels: np.ndarray
    thresholds: list[np.ndarray]
    group_feature: np.ndarray
    group_begin: np.ndarray
    nan_rank: np.ndarray
    zero_rank: np.ndarray
    js: np.ndarray


@dataclass(frozen=True)
class Categorical:
    """Predicates `class(x[feature]) in set`, in groups of up to TOGETHER of one feature. features i32[C]; classes i32[C]: so many; codes: per
    feature, the class of each category 0..n-1, then of those beyond, of values <= -1, of values in (-1, 0), of NaN;
    sets: of each group, u8[classes]: bit i: the class is in set i of the group. group_feature i32[G]; group_begin i64[G]: where its sets begin.
    own i32[T + 2]: where the groups begin: first those that trees share, then each tree's.
    """

    features: np.ndarray
    classes: np.ndarray
    codes: list[np.ndarray]
    sets: np.ndarray
    group_feature: np.ndarray
    group_begin: np.ndarray
    own: np.ndarray


@dataclass(frozen=True)
class Masks:
    """node_mask i32[N]: the row of the mask table that says where the node's rows go; n_own: the most masks one tree has alone."""

    numeric: Numeric
    categorical: Categorical
    node_mask: np.ndarray
    n_shared: int
    n_own: int


def refusal(e: Ensemble) -> str | None:
    """Why this ensemble cannot be bit-sliced, None if it can."""
    if e.threshold.dtype.kind != "f":
        return "columns of integers"
    split = e.feature >= 0
    numeric = split & (e.flags & CATEGORICAL == 0)
    left = e.flags & DEFAULT_LEFT != 0
    if (numeric & np.isnan(e.threshold) & left).any():
        return "a split that only missing values pass"
    most = max(map(len, values_of(e)[1]), default=0)
    return f"a feature with {most} thresholds" if most >= 1 << MAX_LEVELS else None


def masks_of(e: Ensemble) -> Masks:
    node_mask = np.full(len(e.feature), ZEROS, np.int64)
    split = e.feature >= 0
    is_set = split & (e.flags & CATEGORICAL != 0)
    numeric = _numeric(e, np.flatnonzero(split & ~is_set), node_mask)
    first = FIRST + len(numeric.js)
    categorical = _categorical(e, np.flatnonzero(is_set), node_mask, first)
    begin = categorical.own
    n_own = TOGETHER * int(np.diff(begin[1:]).max(initial=0))
    return Masks(numeric, categorical, node_mask, first + TOGETHER * int(begin[1]), n_own)


def _numeric(e: Ensemble, nodes: np.ndarray, node_mask: np.ndarray) -> Numeric:
    t, f, missing = e.threshold[nodes], e.feature[nodes].astype(np.int64), rules(e)[nodes]
    node_mask[nodes[np.isnan(t)]] = ONES  # never x <= NaN; `refusal` knows the rest
    use = ~np.isnan(t)
    if not use.all():
        nodes, f, missing = nodes[use], f[use], missing[use]
    of_all, values, place_in = values_of(e)
    without = [v[int(np.isnan(v[0])) :] for v in values]
    number, less = np.zeros(e.n_features, np.int64), np.zeros(e.n_features, np.int64)
    features, thresholds = of_all[[len(v) > 0 for v in without]], [v for v in without if len(v)]
    number[features], less[of_all] = np.arange(len(features)), [len(v) - len(w) for v, w in zip(values, without)]
    at, j = number[f], place_in[nodes] - less[f]
    levels = np.array([max(1, int(len(v)).bit_length()) for v in thresholds], np.int32)
    key = (at * 5 + missing) << MAX_LEVELS | j
    size = np.array([len(v) for v in thresholds], np.int64)
    place = (5 * (np.cumsum(size) - size))[at] + missing * size[at] + j if len(nodes) else j  # among all that could be, in the order of the keys
    there = np.zeros(5 * int(size.sum()), bool)
    there[place] = True
    where = (np.cumsum(there) - 1)[place]
    preds = np.zeros(np.count_nonzero(there), np.int64)
    preds[where] = key
    node_mask[nodes] = FIRST + where
    groups, begin = np.unique(preds >> MAX_LEVELS, return_index=True)
    feature, how = groups // 5, groups % 5
    top = (1 << levels[feature].astype(np.int64)) - 1 if len(groups) else np.zeros(0, np.int64)
    zero_at = np.array([int(np.searchsorted(thresholds[i], 0.0)) for i in feature], np.int64)
    return Numeric(
        features.astype(np.int32), levels, thresholds, feature.astype(np.int32), np.append(begin, len(preds)).astype(np.int32),
        _by_rule(how, {LEFT: 0, RIGHT: top, NONE: zero_at, ZERO_LEFT: 0, ZERO_RIGHT: top}), _by_rule(how, {ZERO_LEFT: 0, ZERO_RIGHT: top}),
        (preds & ((1 << MAX_LEVELS) - 1)).astype(np.uint16),
    )  # fmt: skip


def blocks_of(n: Numeric) -> tuple[np.ndarray, np.ndarray]:
    """u16[B, 1 + BLOCK]: js[i] / BLOCK; where the mask of each of its predicates goes, in rows from the first of its group on: of one that nobody asks, where
    the next goes, which overwrites it. Behind that i64[G + 1]: where the blocks of each group begin."""
    groups, per_group = len(n.group_feature), 1 << MAX_LEVELS
    asked = np.repeat(np.arange(groups), np.diff(n.group_begin)) * per_group + n.js
    blocks = unique(asked // BLOCK)
    group, number = np.divmod(blocks, per_group // BLOCK)
    rows = np.searchsorted(asked, blocks[:, None] * BLOCK + np.arange(BLOCK)) - n.group_begin[group][:, None]
    return np.column_stack([number, rows]).astype(np.uint16), np.searchsorted(group, np.arange(groups + 1))


def _by_rule(rule: np.ndarray, value: dict[int, np.ndarray | int]) -> np.ndarray:
    """The value of each one's missing rule, -1 where there is none."""
    out = np.full(len(rule), -1, np.int64)
    for k, v in value.items():
        out = np.where(rule == k, v, out)
    return out


def _keys(rows: np.ndarray) -> np.ndarray:
    """One sortable value per row of a boolean matrix: equal if the rows are."""
    packed = np.packbits(rows, axis=1)
    return np.ascontiguousarray(packed).view(f"V{packed.shape[1]}").reshape(-1)


def _categorical(e: Ensemble, nodes: np.ndarray, node_mask: np.ndarray, first: int) -> Categorical:
    tree = e.tree_of_node()[nodes] if len(nodes) else nodes
    f = e.feature[nodes]
    features = unique(f)
    codes, members, feature_of, key = [], [], [], np.zeros(len(nodes), np.int64)
    n_preds = 0
    for c, feature in enumerate(features):
        mine = np.flatnonzero(f == feature)
        sets = e.category_set[nodes[mine]]
        n = int((e.category_offsets[sets + 1] - e.category_offsets[sets]).max()) * 32
        _, one, which = np.unique(sets.astype(np.int64) << 8 | e.flags[nodes[mine]], return_index=True, return_inverse=True)
        right = _right(e, nodes[mine[one]], n)
        rows, again = np.unique(_keys(right), return_index=True, return_inverse=True)[1:]
        right = right[rows]
        kinds, code = np.unique(_keys(right.T), return_index=True, return_inverse=True)[1:]
        columns = right[:, kinds]
        codes.append(code.reshape(-1).astype(np.int32))
        members.append(columns.astype(np.uint8))
        key[mine] = n_preds + again.reshape(-1)[which]
        n_preds += len(columns)
        feature_of.append(np.full(len(columns), c))
    n_trees = e.n_trees
    pairs = unique(key * n_trees + tree) if len(nodes) else key  # predicate, tree
    pred, owner = (pairs // n_trees, pairs % n_trees) if len(nodes) else (key, key)
    shared = np.bincount(pred, minlength=n_preds)[pred] > 1
    pred, first_use = np.unique(pred, return_index=True)
    owner = np.where(shared, -1, owner)[first_use]
    of = np.concatenate(feature_of) if n_preds else pred
    kind = owner + 1
    order = np.lexsort((of, kind))
    new = np.append(True, (np.diff(of[order]) != 0) | (np.diff(kind[order]) != 0))[: len(order)]
    within = np.arange(len(order)) - np.maximum.accumulate(np.where(new, np.arange(len(order)), 0))
    lane, group = np.empty(n_preds, np.uint8), np.empty(n_preds, np.int64)
    lane[order], group[order] = within % TOGETHER, np.cumsum(within % TOGETHER == 0) - 1
    heads = order[within % TOGETHER == 0]
    own = np.searchsorted(kind[heads], np.arange(n_trees + 2))
    if len(nodes):
        base = np.where(owner < 0, 0, own[owner + 1] - own[1])
        node_mask[nodes] = (first + (group - base) * TOGETHER + lane)[key]
    classes = np.array([m.shape[1] for m in members], np.int32)
    end = np.cumsum(classes[of[heads]], dtype=np.int64)
    begin, sets = end - classes[of[heads]], np.zeros(int(end[-1]) if len(end) else 0, np.uint8)
    for c, m in enumerate(members):
        mine = np.flatnonzero(of == c)
        at = begin[group[mine]][:, None] + np.arange(m.shape[1])
        np.bitwise_or.at(sets, at, m << lane[mine][:, None])
    return Categorical(features.astype(np.int32), classes, codes, sets, of[heads].astype(np.int32), begin, own.astype(np.int32))


def _right(e: Ensemble, nodes: np.ndarray, n: int) -> np.ndarray:
    """[nodes, n + 4]: whether a row goes right at the node, for each of the values that Categorical.codes lists."""
    flags, sets = e.flags[nodes], e.category_set[nodes]
    begin = e.category_offsets[sets].astype(np.int64)
    size = e.category_offsets[sets + 1] - begin
    beyond, floors = flags & BEYOND_LEFT != 0, flags & CATEGORY_FLOOR != 0
    words = np.zeros((len(nodes), n // 32), "<u4")
    row = np.repeat(np.arange(len(nodes)), size)
    column = np.arange(len(row)) - np.repeat(np.cumsum(size) - size, size)
    words[row, column] = e.category_bits[np.repeat(begin, size) + column]
    left = np.unpackbits(words.view(np.uint8), axis=1, bitorder="little").astype(bool)
    left |= beyond[:, None] & (np.arange(n) >= 32 * size[:, None])
    zero = left[:, 0] if n else beyond
    return ~np.column_stack([left, beyond, beyond, np.where(floors, beyond, zero), flags & DEFAULT_LEFT != 0])
