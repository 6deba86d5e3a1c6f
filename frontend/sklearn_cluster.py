"""scikit-learn's clusterers that know new rows, and the merging of features -> nn ops.

The nearest centre is the first with the least |c|^2 - 2 x . c, as in scikit-learn, whose BLAS adds up in its own order: rows that are equally far
from two centres but for rounding may go to either. Distances are sums over differences, which no cancellation spoils.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import (
    Build,
    Record,
    Result,
    Row,
    as_numbers,
    attr,
    class_name,
    native,
    tensor_type,
    unsupported,
    width,
)
from carrot.frontend.sklearn_neighbors import pairwise
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError


def precision(e: Any) -> str:
    """Models that were fitted on float32 hold and read float32; scikit-learn mixes it with nothing else."""
    centers = getattr(e, "cluster_centers_", None)
    return "f32" if isinstance(centers, np.ndarray) and centers.dtype == np.float32 else "f64"


def _centers(e: Any, name: str, x: Value) -> np.ndarray:
    """[K, F], in the precision they have."""
    found = native(e, name, 2)
    if not len(found) or found.shape[1] != width(x):
        raise CarrotError(f"the {class_name(e)} has centres {list(found.shape)} for {width(x)} features")
    return found


def scores(b: Build, x: Value, centers: np.ndarray) -> Value:
    """|c|^2 - 2 x . c: [batch, K], the squared distance without what all centres share."""
    return b("add", b("matmul", x, np.ascontiguousarray(-2 * centers.T)), np.einsum("ij,ij->i", centers, centers))


def nearest_center(b: Build, x: Value, centers: np.ndarray) -> Value:
    """The first of the nearest: i64 [batch]"""
    return b("argmin", scores(b, x, centers), axes=[1], keepdims=0)


def distances(b: Build, e: Any, x: Value) -> Value:
    """transform: the distance to each centre."""
    return b("sqrt", pairwise(b, x, _centers(e, CENTERS[class_name(e)], x)))


def k_means(b: Build, e: Any, x: Value) -> Result:
    """KMeans, MiniBatchKMeans: the nearest centre, int32 as there."""
    label = b.cast(nearest_center(b, x, _centers(e, "cluster_centers_", x)), "i32")
    return Result({"prediction": label, "transform": distances(b, e, x)})


def bisecting_k_means(b: Build, e: Any, x: Value) -> Result:
    """BisectingKMeans: in each node of the tree the nearer of two centres; a row has the label of the leaf whose path it took nowhere else."""
    shift = native(e, "_X_mean", 1) if hasattr(e, "_X_mean") else None
    pairs: list[np.ndarray] = []
    labels: list[int] = []
    paths: list[list[tuple[int, bool]]] = []  # of each leaf: the nodes above it, and whether it is on their right
    todo: list[tuple[Any, list[tuple[int, bool]]]] = [(attr(e, "_bisecting_tree"), [])]
    while todo:
        node, path = todo.pop()
        if node.left is None:
            labels.append(int(node.label))
            paths.append(path)
            continue
        both = np.vstack([np.asarray(attr(side, "center")) for side in (node.left, node.right)])
        todo += [(node.right, [*path, (len(pairs), True)]), (node.left, [*path, (len(pairs), False)])]
        pairs.append(both if shift is None else both + shift)
    if not pairs:
        return Result({"prediction": b.cast(b.reshape(b.rows(x, np.array([float(labels[0])]))), "i32"), "transform": distances(b, e, x)})
    wrong = np.zeros((len(pairs), len(labels)))  # what going right at a node adds to the wrong turns on the way to a leaf
    for leaf, path in enumerate(paths):
        for node, is_right in path:
            wrong[node, leaf] = -1.0 if is_right else 1.0
    each = [as_numbers(np.stack([p[i] for p in pairs]), "the centres of the BisectingKMeans", 2) for i in (0, 1)]
    left, right = (scores(b, x, c.astype(pairs[0].dtype)) for c in each)
    turns = b("add", b("matmul", b.cast(b("less", right, left), tensor_type(x).dtype), wrong), (wrong < 0).sum(axis=0))
    leaf = b("argmin", turns, axes=[1], keepdims=0)
    return Result(
        {"prediction": b("gather", b.g.constant(np.array(labels, np.int32), "labels"), leaf, axis=0), "transform": distances(b, e, x)}
    )


def centers_only(b: Build, e: Any, x: Value) -> Result:
    """MeanShift, AffinityPropagation: the nearest centre."""
    if not hasattr(e, "cluster_centers_") and getattr(e, "affinity", None) == "precomputed":
        raise unsupported(e, "affinity='precomputed'", "euclidean: there is nothing to compare a new row with")
    if not len(attr(e, "cluster_centers_")):
        return Result({"prediction": b.cast(b.reshape(b.rows(x, np.array([-1.0]))), "i64")})
    return Result({"prediction": nearest_center(b, x, _centers(e, "cluster_centers_", x))})


def birch(b: Build, e: Any, x: Value) -> Result:
    """Birch: the label of the nearest subcluster."""
    labels = np.asarray(attr(e, "subcluster_labels_"), np.int64)
    centers = _centers(e, "subcluster_centers_", x)
    if labels.shape != (len(centers),):
        raise CarrotError(f"the Birch has {len(centers)} subclusters, but labels {list(labels.shape)}")
    label = b("gather", b.g.constant(labels, "labels"), nearest_center(b, x, centers), axis=0)
    return Result({"prediction": label, "transform": distances(b, e, x)})


# functions of numpy that pool features -> ops that reduce
POOLS = {"mean": "mean", "max": "max", "amax": "max", "min": "min", "amin": "min", "sum": "sum"}


def feature_agglomeration(b: Build, e: Any, x: Value) -> Value:
    """FeatureAgglomeration.transform: the mean of the features of each cluster, or what else pooling_func is."""
    labels, pool = np.asarray(attr(e, "labels_"), np.int64), attr(e, "pooling_func")
    name = pool._name if isinstance(pool, Record) else getattr(pool, "__name__", class_name(pool))
    if name not in POOLS or labels.shape != (width(x),):
        raise unsupported(e, f"pooling_func={name} of {labels.size} features", "mean, max, min, sum of numpy")
    groups = [np.flatnonzero(labels == k) for k in np.unique(labels)]
    if POOLS[name] in ("max", "min"):
        return b.concat([b.reduce(POOLS[name], b.columns(x, group)) for group in groups])
    weights = np.stack([labels == k for k in np.unique(labels)], 1).astype(np.float64)
    total = b.linear(x, weights, 0.0)
    return b("div", total, weights.sum(axis=0)) if name == "mean" else total


# class -> the attribute with the centres that `transform` measures the distances to
CENTERS = dict.fromkeys(("KMeans", "MiniBatchKMeans", "BisectingKMeans"), "cluster_centers_") | {"Birch": "subcluster_centers_"}

PREDICTORS = {
    **{name: Row(k_means, dtype=precision) for name in ("KMeans", "MiniBatchKMeans")},
    "BisectingKMeans": Row(bisecting_k_means, dtype=precision),
    **{name: Row(centers_only) for name in ("MeanShift", "AffinityPropagation")},
    "Birch": Row(birch),
}
TRANSFORMERS = {
    **{name: Row(distances, dtype=precision) for name in CENTERS},
    "FeatureAgglomeration": Row(feature_agglomeration),
}
