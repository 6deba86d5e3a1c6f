"""The trees of an XGBoost document -> an Ensemble; typed access to its fields."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from carrot.frontend.forest import MAX_NODES, NO_SETS, Nodes, Sets, assemble
from carrot.ir.errors import CarrotError
from carrot.ir.tree import CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, Ensemble, prev

OUT_OF_RANGE = 1 << 24  # common::OutOfRangeCat: such a category is invalid


# ------------------------------------------------------------------------------------------------------------- fields


def item(obj: Any, key: str, kind: type | tuple[type, ...], where: str, default: Any = None) -> Any:
    """obj[key], which must be of `kind`; `default` if it is absent."""
    if not isinstance(obj, dict):
        raise CarrotError(f"{where} is a {type(obj).__name__}, not an object")
    if key not in obj:
        if default is None:
            raise CarrotError(f"{where} has no '{key}'")
        return default
    value = obj[key]
    if kind is list and isinstance(value, np.ndarray):
        return value.tolist()
    if not isinstance(value, kind):
        raise CarrotError(f"{where}: '{key}' is a {type(value).__name__}")
    return value


def whole(obj: dict[str, Any], key: str, default: int | None = None) -> int:
    """A parameter, written as a string, that is a whole number from 0."""
    text = obj.get(key, default)
    if text is None:
        raise CarrotError(f"the parameter '{key}' is missing")
    if not str(text).isascii() or not str(text).isdigit() or len(str(text)) > 18:
        raise CarrotError(f"the parameter '{key}' is '{str(text)[:40]}', not a whole number")
    return int(text)


def _array(obj: Any, key: str, where: str, kinds: str) -> np.ndarray:
    value = item(obj, key, (list, np.ndarray), where)
    try:
        a = np.asarray(value)
    except ValueError:  # ragged
        a = np.asarray(None)
    if a.ndim != 1 or (a.size and a.dtype.kind not in kinds):
        raise CarrotError(f"{where}: '{key}' is no list of {'numbers' if 'f' in kinds else 'whole numbers'}")
    return a


def numbers(obj: Any, key: str, where: str) -> np.ndarray:
    """A list of numbers: f64."""
    return _array(obj, key, where, "fiu").astype(np.float64)


def integers(obj: Any, key: str, where: str) -> np.ndarray:
    """A list of whole numbers or booleans: i64."""
    a = _array(obj, key, where, "iub")
    return a.astype(np.int64)


# -------------------------------------------------------------------------------------------------------------- trees


def ensemble(
    model: dict[str, Any], n_features: int, base: np.ndarray, weights: np.ndarray | None, in_place: bool, rounds: int | None, covers: bool
) -> Ensemble:
    """The ensemble of `model` (its trees, tree_info, iteration_indptr).

    base f32[K]: the sums' start. weights f64[T]: dart's weight of each tree. in_place: as inplace_predict rounds with dart. rounds: how
    many boosting rounds count, None: all. covers: keep the nodes' sum_hessian, as pred_contribs does.
    """
    trees = item(model, "trees", list, "model")
    info = integers(model, "tree_info", "model")
    k = len(base)
    if len(info) != len(trees):
        raise CarrotError(f"{len(trees)} trees, but tree_info has {len(info)} entries")
    if info.size and not (info.min() >= 0 and info.max() < k):
        raise CarrotError(f"tree {int(np.argmax((info < 0) | (info >= k)))}: it belongs to output {int(info.max())}, there are {k}")
    if weights is not None and len(weights) != len(trees):
        raise CarrotError(f"{len(trees)} trees, but weight_drop has {len(weights)} entries")
    for i, tree in enumerate(trees):
        if not isinstance(tree, dict) or tree.get("id", i) != i:
            raise CarrotError(f"tree {i}: it is not where its 'id' says")
    used = len(trees) if rounds is None else _tree_count(model, len(trees), k, rounds)
    trees, info = trees[:used], info[:used]
    width = _leaf_width(trees, k)
    nodes, sets = _nodes(trees, width, covers)
    if weights is not None:
        w = weights[:used].astype(np.float32)[nodes.owner][:, None]
        value = nodes.value
        if in_place:  # each tree is predicted with the base added, which is then taken off: Dart::InplacePredict
            b = base[info][nodes.owner][:, None] if width == 1 else base
            value = (b + value) - b
        nodes.value = value * w
    return assemble(nodes, n_features, info, base, sets)


def _tree_count(model: dict[str, Any], n: int, k: int, rounds: int) -> int:
    """The number of trees in the first rounds."""
    if "iteration_indptr" in model:
        ends = integers(model, "iteration_indptr", "model")
    else:  # before 2.0
        ends = np.arange(0, n + 1, max(1, whole(item(model, "gbtree_model_param", dict, "model"), "num_parallel_tree", 1)) * k)
    if rounds >= len(ends) or not 0 <= ends[rounds] <= n:
        raise CarrotError(f"best_iteration is {rounds - 1}, the model has {len(ends) - 1} rounds")
    return int(ends[rounds])


def _leaf_width(trees: list[dict[str, Any]], k: int) -> int:
    """1, or K for trees with a vector in each leaf (multi_strategy=multi_output_tree)."""
    widths = {max(1, whole(item(t, "tree_param", dict, "a tree", {}), "size_leaf_vector", 1)) for t in trees} or {1}
    if len(widths) > 1 or not widths <= {1, k}:
        raise CarrotError(f"the trees have leaves of {sorted(widths)[-1]} values, the model has {k} outputs")
    return widths.pop()


def _nodes(trees: list[dict[str, Any]], width: int, covers: bool) -> tuple[Nodes, Sets]:
    def column(key: str, whole_numbers: bool = True) -> np.ndarray:
        get = integers if whole_numbers else numbers
        parts = [get(t, key, f"tree {i}") for i, t in enumerate(trees)]
        for i, part in enumerate(parts):
            if len(part) != counts[i]:
                raise CarrotError(f"tree {i}: '{key}' has {len(part)} entries, there are {counts[i]} nodes")
        return np.concatenate(parts) if parts else np.zeros(0, np.int64 if whole_numbers else np.float64)

    counts = np.array([len(item(t, "left_children", (list, np.ndarray), f"tree {i}")) for i, t in enumerate(trees)], np.int64)
    for i, t in enumerate(trees):
        stated = whole(item(t, "tree_param", dict, f"tree {i}", {}), "num_nodes", int(counts[i]))
        if stated != counts[i]:
            raise CarrotError(f"tree {i}: it has {counts[i]} nodes, its num_nodes says {stated}")
    if counts.sum() > MAX_NODES:
        raise CarrotError(f"{counts.sum()} tree nodes are more than carrot holds")
    left, right, feature = column("left_children"), column("right_children"), column("split_indices")
    default_left = column("default_left") != 0
    with np.errstate(over="ignore"):
        condition = column("split_conditions", False).astype(np.float32)
    leaf = left == -1
    nodes = Nodes(
        counts, leaf, feature, condition, left, right, np.zeros(len(leaf), np.uint8), condition[:, None], left, np.full(len(leaf), -1)
    )
    nodes.leaf_id = np.arange(len(leaf)) - nodes.start[nodes.owner]
    if width > 1:
        nodes.value = np.concatenate([_vectors(t, f"tree {i}", int(counts[i]), width) for i, t in enumerate(trees)])
    sets = _categories(trees, nodes)
    categorical = nodes.set_index >= 0
    nodes.flags = np.where(categorical, CATEGORICAL | CATEGORY_FLOOR, 0).astype(np.uint8)
    nodes.flags |= np.where(default_left != categorical, DEFAULT_LEFT, 0).astype(np.uint8)
    nodes.left, nodes.right = np.where(categorical, right, left), np.where(categorical, left, right)  # a chosen category goes right
    nodes.refuse(~leaf & ~categorical & np.isnan(condition), "its threshold is NaN")
    nodes.threshold = prev(condition)
    if covers:
        nodes.cover = column("sum_hessian", False)
        nodes.refuse(~(nodes.cover >= 0) | (nodes.cover == np.inf), "its sum_hessian is no weight")
    return nodes, sets


def _vectors(tree: dict[str, Any], where: str, n: int, width: int) -> np.ndarray:
    """What each node adds: f32[n, width]. Since 3.1 `leaf_weights` holds the leaves, in the order that right_children gives."""
    key = "leaf_weights" if "leaf_weights" in tree else "base_weights"
    w = numbers(tree, key, where).astype(np.float32)
    if not w.size or w.size % width or (key == "base_weights" and w.size != n * width):
        raise CarrotError(f"{where}: '{key}' has {w.size} entries for leaves of {width} values")
    w = w.reshape(-1, width)
    if key == "base_weights":
        return w
    left, row = integers(tree, "left_children", where), integers(tree, "right_children", where)
    bad = (left == -1) & ((row < 0) | (row >= len(w)))
    if bad.any():
        raise CarrotError(f"{where}, node {int(np.argmax(bad))}: its leaf {int(row[np.argmax(bad)])} does not exist, there are {len(w)}")
    return w[np.where(left == -1, row, 0)]


def _categories(trees: list[dict[str, Any]], nodes: Nodes) -> Sets:
    """The category sets, and nodes.set_index."""
    owners, values, count, start = [], [], 0, nodes.start
    types = [
        np.zeros(nodes.counts[i], np.int64) if t.get("split_type") is None else integers(t, "split_type", f"tree {i}")
        for i, t in enumerate(trees)
    ]
    split_type = np.concatenate(types) if types else np.zeros(0, np.int64)
    if len(split_type) != len(nodes.leaf):
        raise CarrotError(f"'split_type' has {len(split_type)} entries, there are {len(nodes.leaf)} nodes")
    nodes.refuse((split_type < 0) | (split_type > 1), "its split_type is neither 0 nor 1")
    for i, t in enumerate(trees):
        where = f"tree {i}"
        if not len(item(t, "categories_nodes", (list, np.ndarray), where, [])):
            continue
        at, first, size, category = (integers(t, f"categories{k}", where) for k in ("_nodes", "_segments", "_sizes", ""))
        if not len(at) == len(first) == len(size):
            raise CarrotError(f"{where}: {len(at)} categorical nodes, {len(first)} segments, {len(size)} sizes")
        bad = (at < 0) | (at >= nodes.counts[i]) | (first < 0) | (size < 0) | (first > len(category)) | (size > len(category) - first)
        if bad.any() or size.sum() > len(category) or len(np.unique(at)) < len(at):
            raise CarrotError(f"{where}, node {int(at[np.argmax(bad)])}: its categories are out of range")
        if category.size and not (category.min() >= 0 and category.max() < OUT_OF_RANGE):
            raise CarrotError(f"{where}: the category {int(category.max() if category.min() >= 0 else category.min())} is out of range")
        nodes.set_index[at + start[i]] = np.arange(count, count + len(at))
        owners.append(np.repeat(np.arange(count, count + len(at)), size))
        values.append(category[np.arange(size.sum()) + np.repeat(first - (np.cumsum(size) - size), size)])
        count += len(at)
    nodes.refuse(~nodes.leaf & (split_type == 1) & (nodes.set_index < 0), "its split is categorical, but has no categories")
    nodes.set_index[(split_type == 0) | nodes.leaf] = -1
    return Sets.of(np.concatenate(owners), np.concatenate(values), count) if count else NO_SETS


# --------------------------------------------------------------------------------------------------------------- logf

_H = float.fromhex
_INVERSE, _LOG = np.array([
    (_H("0x1.661ec79f8f3bep+0"), _H("-0x1.57bf7808caadep-2")), (_H("0x1.571ed4aaf883dp+0"), _H("-0x1.2bef0a7c06ddbp-2")),
    (_H("0x1.49539f0f010bp+0"), _H("-0x1.01eae7f513a67p-2")), (_H("0x1.3c995b0b80385p+0"), _H("-0x1.b31d8a68224e9p-3")),
    (_H("0x1.30d190c8864a5p+0"), _H("-0x1.6574f0ac07758p-3")), (_H("0x1.25e227b0b8eap+0"), _H("-0x1.1aa2bc79c81p-3")),
    (_H("0x1.1bb4a4a1a343fp+0"), _H("-0x1.a4e76ce8c0e5ep-4")), (_H("0x1.12358f08ae5bap+0"), _H("-0x1.1973c5a611cccp-4")),
    (_H("0x1.0953f419900a7p+0"), _H("-0x1.252f438e10c1ep-5")), (1.0, 0.0),
    (_H("0x1.e608cfd9a47acp-1"), _H("0x1.aa5aa5df25984p-5")), (_H("0x1.ca4b31f026aap-1"), _H("0x1.c5e53aa362eb4p-4")),
    (_H("0x1.b2036576afce6p-1"), _H("0x1.526e57720db08p-3")), (_H("0x1.9c2d163a1aa2dp-1"), _H("0x1.bc2860d224770p-3")),
    (_H("0x1.886e6037841edp-1"), _H("0x1.1058bc8a07ee1p-2")), (_H("0x1.767dcf5534862p-1"), _H("0x1.4043057b6ee09p-2")),
]).T  # fmt: skip
_POLY = (_H("-0x1.00ea348b88334p-2"), _H("0x1.5575b0be00b6ap-2"), _H("-0x1.ffffef20a4123p-2"))


def logf(x: np.ndarray) -> np.ndarray:
    """The float32 logarithm with the bits of glibc's logf (Arm optimized routines, 0.818 ulp), which the margin of base_score has."""
    if not (x > 0).all() or not np.isfinite(x).all():
        raise CarrotError(f"base_score {x.tolist()} has no logarithm")
    subnormal = x < np.finfo(np.float32).tiny
    scaled = np.multiply(x, np.float32(2**23), out=x.copy(), where=subnormal)
    bits = scaled.view(np.int32).astype(np.int64) - (np.where(subnormal, 23, 0) << 23)
    t = bits - 0x3F330000
    i, k = (t >> 19) % 16, t >> 23
    z = (bits - (k << 23)).astype(np.int32).view(np.float32).astype(np.float64)
    r = z * _INVERSE[i] - 1
    y = _POLY[0] * r * r + (_POLY[1] * r + _POLY[2])
    return np.asarray(y * (r * r) + ((_LOG[i] + k * math.log(2)) + r), np.float32)
