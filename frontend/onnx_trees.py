"""ai.onnx.ml TreeEnsembleClassifier, TreeEnsembleRegressor and TreeEnsemble (onnx docs/Operators-ml.md) as `tree.ensemble`.

A node of mode BRANCH_LT compares with the float below, GTE and GT swap their children; EQ, NEQ and MEMBER test an extra column
that is 0 where they hold. Sums start at 0 and base values are added last, as onnxruntime does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import where
from carrot.ir.errors import CarrotError
from carrot.ir.tree import DEFAULT_LEFT, Ensemble, prev
from carrot.ir.types import DTYPES

ML = "ai.onnx.ml"
MODES = ("BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ", "BRANCH_MEMBER", "LEAF")
MODE_NUMBER = {name: i for i, name in enumerate(MODES)}
LEQ, LT, GTE, GT, EQ, NEQ, MEMBER, LEAF = range(8)
AGGREGATE = ("AVERAGE", "SUM", "MIN", "MAX")
TRANSFORMS = ("NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO", "PROBIT")
MAX_LEAF_VALUES = 1 << 28


@dataclass
class Nodes:
    """All trees over one node array; `true` and `false` are node indices. Weight w adds weights[w] to target[w] at leaf node leaf[w]."""

    roots: np.ndarray
    mode: np.ndarray
    feature: np.ndarray
    value: np.ndarray
    true: np.ndarray
    false: np.ndarray
    missing: np.ndarray
    leaf: np.ndarray
    target: np.ndarray
    weights: np.ndarray
    members: list[np.ndarray]  # the sets of the MEMBER nodes, in order


def _numbers(n: Node, name: str) -> np.ndarray:
    """A list attribute, or its `_as_tensor` twin (opset 3 on)."""
    t = n.tensor(f"{name}_as_tensor")
    return n.array(name, "floats") if t is None or not t.size else t.reshape(-1)


def _legacy(n: Node, kind: str) -> Nodes:
    """The attributes of the two older operators: every node listed as (tree id, node id), leaves too."""
    n.ignore("nodes_hitrates", "nodes_hitrates_as_tensor")
    tree, node, true, false, feature = (
        n.array(f"nodes_{k}", "ints") for k in ("treeids", "nodeids", "truenodeids", "falsenodeids", "featureids")
    )
    names = np.array(n.strings("nodes_modes"), object)
    value, missing = _numbers(n, "nodes_values"), n.array("nodes_missing_value_tracks_true", "ints")
    target_tree, target_node, target = (n.array(f"{kind}_{k}", "ints") for k in ("treeids", "nodeids", "ids"))
    weights, count = _numbers(n, f"{kind}_weights"), len(tree)
    missing = missing if len(missing) else np.zeros(count, np.int64)
    sizes = {len(a) for a in (tree, node, true, false, feature, names, value, missing)}
    if sizes != {count} or not count:
        raise CarrotError(f"'{n.op_type}': its nodes_* attributes have {' and '.join(map(str, sorted(sizes)))} entries")
    if len({len(a) for a in (target_tree, target_node, target, weights)}) != 1:
        raise CarrotError(f"'{n.op_type}': its {kind}_* attributes differ in length")
    unknown = set(names) - set(MODES) | {"BRANCH_MEMBER"} & set(names)
    if unknown:
        raise n.unsupported(f"the mode '{min(unknown)}'")
    mode = np.array([MODE_NUMBER[m] for m in names], np.int8)
    order = np.lexsort((node, tree))
    a, b = tree[order], node[order]
    if len(a) > 1 and ((a[1:] == a[:-1]) & (b[1:] == b[:-1])).any():
        raise CarrotError(f"'{n.op_type}': a node is listed twice")
    trees, owner = np.unique(tree, return_inverse=True)

    def find(t: np.ndarray, i: np.ndarray, what: str) -> np.ndarray:
        """The index of the node called (t, i)."""
        rank = np.searchsorted(trees, t)
        at = np.zeros(len(t), np.int64)
        known = (rank < len(trees)) & (trees[np.minimum(rank, len(trees) - 1)] == t)
        low, high = np.searchsorted(a, t, "left"), np.searchsorted(a, t, "right")
        dense = known & (i >= 0) & (i < high - low)  # node ids are nearly always 0, 1, 2...
        at[dense] = (low + i)[dense]
        wrong = known & ~(dense & (b[np.minimum(at, len(b) - 1)] == i))
        for k in np.flatnonzero(wrong).tolist():
            at[k] = low[k] + np.searchsorted(b[low[k] : high[k]], i[k])
            known[k] = at[k] < high[k] and b[at[k]] == i[k]
        if not known.all():
            k = int(np.argmin(known))
            raise CarrotError(f"'{n.op_type}': tree {int(t[k])} has no node {int(i[k])} ({what})")
        return order[at]

    split = mode != LEAF
    true_at, false_at = np.zeros(count, np.int64), np.zeros(count, np.int64)
    true_at[split] = find(tree[split], true[split], "true branch")
    false_at[split] = find(tree[split], false[split], "false branch")
    leaf = find(target_tree, target_node, "weights")
    used = mode[leaf] == LEAF  # weights of inner nodes are ignored, as onnxruntime does
    roots = np.flatnonzero(np.concatenate([[True], owner[1:] != owner[:-1]]))
    return Nodes(roots, mode, feature, value, true_at, false_at, missing != 0, leaf[used], target[used], weights[used], [])


def _unified(n: Node) -> Nodes:
    """TreeEnsemble (opset 5): inner nodes and leaves are listed apart; the leaves are put behind the nodes."""
    n.ignore("nodes_hitrates")
    mode, splits, weights, members = (n.tensor(k) for k in ("nodes_modes", "nodes_splits", "leaf_weights", "membership_values"))
    if mode is None or splits is None or weights is None:
        raise CarrotError("'TreeEnsemble' lacks nodes_modes, nodes_splits or leaf_weights")
    feature, true, false, true_leaf, false_leaf = (
        n.array(f"nodes_{k}", "ints") for k in ("featureids", "truenodeids", "falsenodeids", "trueleafs", "falseleafs")
    )
    roots, target, missing = (
        n.array("tree_roots", "ints"),
        n.array("leaf_targetids", "ints"),
        n.array("nodes_missing_value_tracks_true", "ints"),
    )
    count, leaves = len(feature), len(target)
    missing = missing if len(missing) else np.zeros(count, np.int64)
    if (
        {len(a.reshape(-1)) for a in (mode, splits, true, false, true_leaf, false_leaf, missing)} != {count}
        or weights.size != leaves
        or not count
    ):
        raise CarrotError("'TreeEnsemble': its nodes_* or leaf_* attributes differ in length")
    if mode.dtype.kind not in "iu" or mode.max() > MEMBER:
        raise CarrotError(f"'TreeEnsemble' has the node mode {mode.max()}")

    def child(at: np.ndarray, is_leaf: np.ndarray) -> np.ndarray:
        leaf = is_leaf != 0
        if (at < 0).any() or (at >= np.where(leaf, leaves, count)).any():
            raise CarrotError("'TreeEnsemble': a branch is out of range")
        return np.where(leaf, at + count, at)

    true, false = child(true, true_leaf), child(false, false_leaf)
    mode, splits = mode.reshape(-1).astype(np.int8), splits.reshape(-1)
    both = true == false  # a tree that is one leaf: its root itself becomes the leaf
    if (both & ~np.isin(np.arange(count), roots)).any() or (true[both] < count).any():
        raise CarrotError("'TreeEnsemble': the branches of a node are the same")
    grow = [np.concatenate([v, np.zeros(leaves, v.dtype)]) for v in (feature, splits, true, false, missing)]
    modes = np.concatenate([mode, np.full(leaves, LEAF, np.int8)])
    if (roots < 0).any() or (roots >= count).any():
        raise CarrotError("'TreeEnsemble': a root is out of range")
    roots = np.where(both[roots], true[roots], roots)
    sets: list[np.ndarray] = []
    if (mode == MEMBER).any():
        values = np.zeros(0) if members is None else members.reshape(-1)
        ends = np.flatnonzero(np.isnan(values))
        sets = [p[~np.isnan(p)] for p in np.split(values, ends)] if len(values) else []
        if len(sets) and len(values) and np.isnan(values[-1]):
            sets.pop()
        if len(sets) != int((mode == MEMBER).sum()):
            raise CarrotError(f"'TreeEnsemble': {len(sets)} membership sets for {int((mode == MEMBER).sum())} BRANCH_MEMBER nodes")
    return Nodes(
        roots, modes, grow[0], grow[1], grow[2], grow[3], grow[4] != 0, np.arange(leaves) + count, target, weights.reshape(-1), sets
    )


def _reachable(nodes: Nodes, what: str) -> np.ndarray:
    """Nodes below the roots, in the order of their indices. Errors: a node with two parents (so no cycles)."""
    seen = np.zeros(len(nodes.mode), bool)
    level = nodes.roots
    while len(level):
        if seen[level].any() or len(np.unique(level)) < len(level):
            raise CarrotError(f"'{what}': a tree node has two parents: the trees have a cycle or share nodes")
        seen[level] = True
        split = level[nodes.mode[level] != LEAF]
        level = np.concatenate([nodes.true[split], nodes.false[split]])
    return np.flatnonzero(seen)


def _columns(n: Node, x: Operand, nodes: Nodes, use: np.ndarray) -> tuple[Operand, np.ndarray]:
    """x with a column behind it per distinct EQ / NEQ / MEMBER test, 0 where the test holds, else 1; the column of each node."""
    column = np.full(len(nodes.mode), -1, np.int64)
    member = dict(zip(np.flatnonzero(nodes.mode == MEMBER).tolist(), nodes.members))
    tests: dict[tuple[Any, ...], int] = {}
    for i in use[np.isin(nodes.mode[use], (EQ, NEQ, MEMBER))].tolist():
        values = member[i].tolist() if i in member else [float(nodes.value[i])]
        key = (int(nodes.mode[i]), int(nodes.feature[i]), bool(nodes.missing[i]), *values)
        column[i] = tests.setdefault(key, len(tests))
    if not tests:
        return x, column
    keys = list(tests)
    if len(keys) > 1 << 16:
        raise n.unsupported(f"{len(keys)} different equality tests")
    picked = x.op("nn.gather", n.known(np.array([k[1] for k in keys])), axis=1)
    equal = picked.equal(np.array([k[3] if len(k) == 4 else np.nan for k in keys]))
    sets = [c for c, k in enumerate(keys) if k[0] == MEMBER and len(k) != 4]
    for c in sets:
        have = None
        for v in keys[c][3:]:
            same = picked.equal(v)
            have = same if have is None else have | same
        chosen = n.known(np.arange(len(keys)) == c)
        equal = equal if have is None else equal | have.op("nn.and", chosen)
    holds = equal.op("nn.xor", n.known(np.array([k[0] == NEQ for k in keys])))
    if any(k[2] for k in keys):
        holds = holds | picked.op("nn.isnan").op("nn.and", n.known(np.array([k[2] for k in keys])))
    zero = n.known(np.zeros((), DTYPES[x.dtype].numpy))
    return x.op("nn.concat", where(holds, zero, 1), axis=1), column


def scores(n: Node, x: Operand, nodes: Nodes, outputs: int) -> Operand:
    """Sums of the leaves' weights, [batch, outputs], in the dtype of the comparison."""
    dtype = "f64" if x.dtype == "f64" or nodes.value.dtype == np.float64 else "f32"
    x = x.cast(dtype)
    if x.rank != 2 or isinstance(x.shape[1], str):
        raise CarrotError(f"'{n.op_type}' takes [batch, features] with a fixed number of features, {x.type} is given")
    use = _reachable(nodes, n.op_type)
    split_all = nodes.mode != LEAF
    feature = nodes.feature
    bad = use[(split_all & ((feature < 0) | (feature >= x.shape[1])))[use]]
    if len(bad):
        raise CarrotError(f"'{n.op_type}': node {int(bad[0])} tests feature {int(feature[bad[0]])}, the input has {x.shape[1]}")
    if np.isnan(nodes.value[use[(split_all & (nodes.mode != MEMBER))[use]]]).any():
        raise CarrotError(f"'{n.op_type}': a threshold is NaN")
    if len(nodes.target) and (nodes.target.min() < 0 or nodes.target.max() >= outputs):
        raise CarrotError(f"'{n.op_type}': a leaf adds to output {int(nodes.target.max())} of {outputs}")
    wide, column = _columns(n, x, nodes, use)
    number = np.full(len(nodes.mode), -1, np.int64)
    number[use] = np.arange(len(use))
    mode, split = nodes.mode[use], split_all[use]
    value = nodes.value[use].astype(DTYPES[dtype].numpy)
    tested = column[use] >= 0
    swap = np.isin(mode, (GTE, GT))
    true, false = number[np.where(split, nodes.true[use], 0)], number[np.where(split, nodes.false[use], 0)]
    missing_left = nodes.missing[use] != swap
    threshold = np.where(np.isin(mode, (LT, GTE)), prev(value), value)
    leaves = np.flatnonzero(~split)
    row = np.zeros(len(use), np.int64)
    row[leaves] = np.arange(len(leaves))
    e = Ensemble(
        n_features=int(wide.shape[1]),
        roots=number[nodes.roots].astype(np.int32),
        feature=np.where(split, np.where(tested, x.shape[1] + column[use], nodes.feature[use]), -1).astype(np.int32),
        threshold=np.where(split, np.where(tested, 0.5, threshold), 0).astype(value.dtype),
        left=np.where(split, np.where(swap, false, true), row).astype(np.int32),
        right=np.where(split, np.where(swap, true, false), 0).astype(np.int32),
        flags=np.where(split & missing_left & ~tested, DEFAULT_LEFT, 0).astype(np.uint8),
        leaf_values=np.zeros((len(leaves), 1), value.dtype),
        tree_class=np.zeros(len(nodes.roots), np.int32),
        base=np.zeros(outputs, value.dtype),
        leaf_id=use[leaves].astype(np.int32),
    )
    e.verify()
    _weights(n, e, nodes, number, row)
    n.context.graph.append(e.to_op(n.context.graph.module, wide.value, loc=n.context.graph.loc))
    out = n.context.graph.block.ops[-1].result
    return Operand(n.context, out.type, out)  # type: ignore[arg-type]


def _extreme(n: Node, x: Operand, nodes: Nodes, base: np.ndarray, how: str) -> Operand:
    """base + the least or greatest of what the trees add to a target, 0 where none does, [batch, targets]: each tree is an output of its own."""
    _reachable(nodes, n.op_type)
    targets = len(base)
    if len(nodes.target) and (nodes.target.min() < 0 or nodes.target.max() >= targets):
        raise CarrotError(f"'{n.op_type}': a leaf adds to output {int(nodes.target.max())} of {targets}")
    owner, level, none = np.full(len(nodes.mode), -1), nodes.roots, np.inf if how == "min" else -np.inf
    owner[level] = np.arange(len(level))
    while len(level):
        split = level[nodes.mode[level] != LEAF]
        owner[nodes.true[split]] = owner[nodes.false[split]] = owner[split]
        level = np.concatenate([nodes.true[split], nodes.false[split]])
    parts = []
    for t in range(targets):
        mine = (nodes.target == t) & (owner[nodes.leaf] >= 0)
        others = np.setdiff1d(np.flatnonzero((nodes.mode == LEAF) & (owner >= 0)), nodes.leaf[mine])
        leaf, weights = np.concatenate([nodes.leaf[mine], others]), np.concatenate([nodes.weights[mine], np.full(len(others), none, nodes.weights.dtype)])
        each = scores(n, x, replace(nodes, leaf=leaf, target=owner[leaf], weights=weights), len(nodes.roots)).reduce(how, [1]) + float(base[t])
        parts.append(where(each.equal(none), each.like(0.0), each) if len(others) else each)
    return parts[0] if targets == 1 else parts[0].op("nn.concat", *parts[1:], axis=1)


def _weights(n: Node, e: Ensemble, nodes: Nodes, number: np.ndarray, row: np.ndarray) -> None:
    """leaf_values: one column if each tree adds to one output only, else one per output."""
    at = number[nodes.leaf]
    target, weight, at = nodes.target[at >= 0], nodes.weights[at >= 0], at[at >= 0]
    tree = e.tree_of_node()[at]
    outputs = e.n_outputs
    low, high = np.full(e.n_trees, outputs, np.int64), np.full(e.n_trees, -1, np.int64)
    np.minimum.at(low, tree, target)
    np.maximum.at(high, tree, target)
    single = bool((low >= high).all())
    columns = 1 if single else outputs
    if len(e.leaf_values) * columns > MAX_LEAF_VALUES:
        raise n.unsupported(f"{len(e.leaf_values)} leaves of {columns} outputs")
    e.leaf_values = np.zeros((len(e.leaf_values), columns), e.base.dtype)
    np.add.at(e.leaf_values, (row[at], 0 if single else target), weight.astype(e.base.dtype))
    e.tree_class = (np.where(high < 0, 0, high) if single else np.zeros(e.n_trees)).astype(np.int32)


# --------------------------------------------------------------------------------------------------- post transforms


def _probit(p: Operand) -> Operand:
    """sqrt(2) * erfinv(2 p - 1), by Winitzki's approximation, as onnxruntime has it."""
    x = p * 2.0 - 1.0
    log = ((1.0 - x) * (x + 1.0)).log()
    v = log * 0.5 + 2 / (3.14159 * 0.147)
    root = ((v * v - log * (1 / 0.147)).sqrt() - v).sqrt()
    return where(x < 0.0, -root, root) * 1.41421356


def _softmax_zero(x: Operand) -> Operand:
    """Softmax in which a zero score gets no share of the sum."""
    top = x.reduce("max", [1])
    zero = x.abs() <= 1e-7
    e = (x - top).exp()
    return where(zero, x * (-top).exp(), e) / where(zero, x.like(0.0), e).reduce("sum", [1])


def post_transform(x: Operand, name: str) -> Operand:
    if name not in TRANSFORMS:
        raise CarrotError(f"post_transform '{name}' is not one of {', '.join(TRANSFORMS)}")
    if name == "NONE":
        return x
    if name == "SOFTMAX":
        return x.op("nn.softmax", axis=1)
    return x.op("nn.sigmoid") if name == "LOGISTIC" else _probit(x) if name == "PROBIT" else _softmax_zero(x)


def regressed(x: Operand, transform: str) -> Operand:
    """[batch, targets]. To a single target onnxruntime applies PROBIT only."""
    return post_transform(x, transform) if transform == "PROBIT" or transform not in TRANSFORMS or x.shape[1] != 1 else x


def two_classes(n: Node, s: Operand, transform: str) -> Operand:
    """[batch, 2] from the score of the second class, as onnxruntime has it: a softmax stays undone."""
    if transform not in TRANSFORMS or transform == "PROBIT":
        raise n.unsupported(f"one score and post_transform {transform}")
    s = s.op("nn.sigmoid") if transform == "LOGISTIC" else s
    return (1.0 - s).op("nn.concat", s, axis=1)


# --------------------------------------------------------------------------------------------------------- operators


def labelled(n: Node, index: Operand, ints: list[int], strings: list[str]) -> Operand:
    """Class indices i64[batch] as labels: int64 classes by value, string classes as an i32 index into `labels`."""
    if strings:
        out = index.op("nn.cast", to="i32")
        out.labels = list(strings)
    elif ints == list(range(len(ints))):
        out = index
    else:
        out = n.known(np.array(ints, np.int64)).op("nn.gather", index.context.known(index.array) if index.known else index, axis=0)
    out.role = "label"
    return out


def proba(x: Operand) -> Operand:
    x.role = "proba"
    return x


@importer("TreeEnsembleRegressor", domain=ML)
def tree_regressor(n: Node) -> Operand:
    x, nodes, targets = n[0], _legacy(n, "target"), n.integer("n_targets")
    aggregate, transform, base = n.string("aggregate_function", "SUM"), n.string("post_transform", "NONE"), _numbers(n, "base_values")
    return regressed(_regress(n, x, nodes, targets, aggregate, base), transform).cast("f32")


@importer("TreeEnsemble", domain=ML)
def tree_ensemble(n: Node) -> Operand:
    aggregate, transform = n.integer("aggregate_function", 1), n.integer("post_transform", 0)
    if not 0 <= aggregate < len(AGGREGATE) or not 0 <= transform < len(TRANSFORMS):
        raise CarrotError(f"'TreeEnsemble' has aggregate_function {aggregate}, post_transform {transform}")
    nodes, targets = _unified(n), n.integer("n_targets", 1)
    return regressed(_regress(n, n[0], nodes, targets, AGGREGATE[aggregate], np.zeros(0)), TRANSFORMS[transform]).cast(n[0].dtype)


def _regress(n: Node, x: Operand, nodes: Nodes, targets: int, aggregate: str, base: np.ndarray) -> Operand:
    if aggregate not in AGGREGATE:
        raise n.unsupported(f"aggregate_function '{aggregate}'", f"{', '.join(AGGREGATE)} are supported")
    if not 1 <= targets <= 1 << 20:
        raise CarrotError(f"'{n.op_type}' has {targets} targets")
    if aggregate in ("MIN", "MAX"):
        return _extreme(n, x, nodes, base if len(base) == targets else np.zeros(targets), aggregate.lower())
    out = scores(n, x, nodes, targets)
    out = out / float(len(nodes.roots)) if aggregate == "AVERAGE" else out
    return out + base if len(base) == targets and base.any() else out


@importer("TreeEnsembleClassifier", domain=ML)
def tree_classifier(n: Node) -> list[Operand]:
    """Two classes with weights for one of them only are onnxruntime's binary case: the other class follows from it."""
    nodes = _legacy(n, "class")
    ints, strings = n.ints("classlabels_int64s", []), n.strings("classlabels_strings")
    transform, base, count = n.string("post_transform", "NONE"), _numbers(n, "base_values"), len(ints) or len(strings)
    if not 1 <= count <= 1 << 20 or (ints and strings) or len(base) not in (0, count, min(count, 2) - 1) or (count == 1 and strings):
        raise CarrotError(f"'{n.op_type}' has {len(ints)} int64 and {len(strings)} string classes, {len(base)} base values")
    s = scores(n, n[0], nodes, count)
    have = np.isin(np.arange(count), nodes.target)
    if count > 2:
        if len(base):
            s = s + np.concatenate([base, np.zeros(count - len(base))])
            have[: len(base)] = True
        best = s if have.all() else where(n.known(have), s, -np.inf)
        label = best.op("nn.argmax", axes=[1], keepdims=0)
        return [labelled(n, label, ints, strings), proba(post_transform(s, transform).cast("f32"))]
    return _binary(n, s, have, base, transform, bool((nodes.weights >= 0).all()), ints, strings)


def _binary(
    n: Node, s: Operand, have: np.ndarray, base: np.ndarray, transform: str, positive: bool, ints: list[int], strings: list[str]
) -> list[Operand]:
    """One or two classes, TreeAggregatorClassifier::FinalizeScores of onnxruntime."""
    count = len(have)
    first = s.op("nn.gather", n.known(np.array([0])), axis=1)
    second = s.op("nn.gather", n.known(np.array([1])), axis=1) if count == 2 and have[1] else None
    one_sided = count == 2 and int(have.sum()) == 1
    if len(base) == 2 and second is not None:
        second = first + float(base[1])  # sic: base[0] and the sum of class 1 are not read
        first = -second
    elif len(base):
        first = first + float(base[0])
    decisive = second if second is not None else first
    label = (decisive > (0.5 if one_sided and positive else 0.0)).op("nn.cast", to="i64").reshape(s.shape[:1])
    named = labelled(n, label, ints if one_sided else [0, 1], strings)
    if count == 1:
        out = post_transform(first, transform) if transform == "PROBIT" else first
    elif second is not None or len(base) == 2:
        zero = first * 0.0  # what a class without weights reads as
        out = post_transform((first if have[0] else zero).op("nn.concat", zero if second is None else second, axis=1), transform)
    elif transform == "PROBIT":
        raise n.unsupported("PROBIT and weights for one of two classes")
    elif transform == "LOGISTIC":
        out = (-first).op("nn.sigmoid").op("nn.concat", first.op("nn.sigmoid"), axis=1)
    else:
        out = (1.0 - first if positive else -first).op("nn.concat", first, axis=1)
    return [named, proba(out.cast("f32"))]
