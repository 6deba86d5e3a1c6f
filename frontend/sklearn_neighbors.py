"""scikit-learn's nearest neighbours -> nn ops: all distances to the training rows, nn.nearest, a vote or a mean.

Distances are sums over differences, as in scikit-learn's trees; its brute force expands (x - y) ** 2 for the euclidean metric, so that
rows which are equally far up to rounding may be ranked differently. Exact ties are broken as there (by its brute force in one thread): nn.nearest.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend.sklearn_base import (
    Build,
    Record,
    Result,
    Row,
    as_numbers,
    attr,
    class_labels,
    class_name,
    integer,
    numbers,
    unsupported,
    width,
)
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError


class Metric(NamedTuple):
    """The sum or maximum of `each` over the differences; `root` makes the distance of it, None: it is one. p: of minkowski."""

    each: Callable[[Build, Value, float], Value]
    reduce: str = "sum"
    root: Callable[[Build, Value, float], Value] | None = None


def _abs(b: Build, d: Value, p: float) -> Value:
    return b("abs", d)


def _square(b: Build, d: Value, p: float) -> Value:
    return b("mul", d, d)


SQUARED = Metric(_square)
EUCLIDEAN = SQUARED._replace(root=lambda b, d, p: b("sqrt", d))
MANHATTAN = Metric(_abs)
CHEBYSHEV = Metric(_abs, "max")
MINKOWSKI = Metric(lambda b, d, p: b("pow", b("abs", d), p), root=lambda b, d, p: b("pow", d, 1 / p))
METRICS = {
    "euclidean": EUCLIDEAN, "l2": EUCLIDEAN, "sqeuclidean": SQUARED, "manhattan": MANHATTAN, "cityblock": MANHATTAN, "l1": MANHATTAN,
    "chebyshev": CHEBYSHEV, "infinity": CHEBYSHEV, "minkowski": MINKOWSKI, "p": MINKOWSKI,
}  # fmt: skip


def pairwise(b: Build, x: Value, points: np.ndarray, metric: Metric = SQUARED, p: float = 2.0) -> Value:
    """x [batch, F] to each of points [N, F], before the root: [batch, N]. The N run along the lanes."""
    if points.ndim != 2 or points.shape[1] != width(x):
        raise CarrotError(f"an estimator holds rows {list(points.shape)} for {width(x)} features")
    d = b("sub", b.reshape(x, width(x), 1), np.ascontiguousarray(points.T))
    return b.reduce(metric.reduce, metric.each(b, d, p), keepdims=False)


def unit_rows(points: np.ndarray) -> np.ndarray:
    """sklearn.preprocessing.normalize"""
    norm = np.sqrt(np.einsum("ij,ij->i", points, points))[:, None]
    return np.asarray(points / np.where(norm < 10 * np.finfo(np.float64).eps, 1.0, norm))


def unit(b: Build, x: Value) -> Value:
    norm = b("sqrt", b.reduce("sum", b("mul", x, x)))
    return b("div", x, b("where", b("less", norm, 10 * np.finfo(np.float64).eps), 1.0, norm))


class _Tree:
    """scikit-learn's KDTree or BallTree, which decides between rows that are equally far.

    order [N]: the rows leaf by leaf; leaves i32 [M, 2]; bounds f64 [2, M, F]: the corners of each node's box, or [1, M, F]: its centre.
    """

    def __init__(self, e: Any, n: int) -> None:
        state = e._tree.state if isinstance(e._tree, Record) else e._tree.__getstate__()
        _, order, nodes, bounds = (np.asarray(a) for a in state[:4])
        inner = nodes["is_leaf"] == 0
        self.order, self.bounds, self.radius = order.astype(np.int64), bounds.astype(np.float64), nodes["radius"].astype(np.float64)
        self.leaves = np.stack([np.where(inner, -1, nodes[name]) for name in ("idx_start", "idx_end")], 1).astype(np.int32)
        held = np.concatenate([np.arange(*leaf) for leaf in self.leaves[~inner]])
        if not np.array_equal(np.sort(self.order), np.arange(n)) or not np.array_equal(np.sort(held), np.arange(n)) or bounds.ndim != 3:
            raise CarrotError(f"the tree of the {class_name(e)} does not hold its {n} rows")

    def lower(self, b: Build, x: Value, metric: Metric, p: float) -> Value:
        """How near the rows of each node can be, before the root: [batch, M]."""
        if len(self.bounds) == 1:
            d = pairwise(b, x, self.bounds[0], metric, p)
            d = metric.root(b, d, p) if metric.root else d
            return metric.each(b, b("maximum", b("sub", d, self.radius), 0.0), p)
        x = b.reshape(x, width(x), 1)
        low, high = (np.ascontiguousarray(corner.T) for corner in self.bounds)
        outside = b("add", b("maximum", b("sub", low, x), 0.0), b("maximum", b("sub", x, high), 0.0))
        return b.reduce(metric.reduce, metric.each(b, outside, p), keepdims=False)


class _Neighbors:
    """The fitted rows of a KNeighbors or RadiusNeighbors estimator, and how far a row is from them."""

    def __init__(self, b: Build, e: Any, x: Value) -> None:
        self.b, self.e = b, e
        name, options = attr(e, "effective_metric_"), dict(getattr(e, "effective_metric_params_", None) or {})
        self.p = float(options.pop("p", 2.0))
        if (name not in METRICS and name != "cosine") or any(v is not None for v in options.values()):
            what = f"metric={name!r}" + (f" and metric_params {', '.join(options)}" if options else "")
            raise unsupported(e, what, ", ".join([*METRICS, "cosine"]) + "; without metric_params but p")
        self.weights = getattr(e, "weights", "uniform")  # which only those that vote or average have
        if self.weights not in (None, "uniform", "distance"):
            raise unsupported(e, f"weights={self.weights if isinstance(self.weights, str) else class_name(self.weights)!r}", "uniform, distance")
        self.metric = METRICS.get(name)
        points = as_numbers(attr(e, "_fit_X"), f"'_fit_X' of the {class_name(e)}", 2)
        self.tree = None if getattr(e, "_tree", None) is None else _Tree(e, len(points))
        self.order = self.tree.order if self.tree else np.arange(len(points))
        self.points = points[self.order] if self.metric else unit_rows(points[self.order])
        self.x = x if self.metric else unit(b, x)

    def all(self) -> Value:
        """To every row, before the root: [batch, N]."""
        if self.metric:
            return pairwise(self.b, self.x, self.points, self.metric, self.p)
        return self.cosine(self.b("matmul", self.x, np.ascontiguousarray(self.points.T)))

    def cosine(self, similarity: Value) -> Value:
        """cosine_distances: 1 - similarity, clipped"""
        return self.b("minimum", self.b("maximum", self.b("sub", 1.0, similarity), 0.0), 2.0)

    def of(self, index: Value, k: int) -> Value:
        """To the rows at index [batch, k]: [batch, k]."""
        b = self.b
        x, rows = b.reshape(self.x, 1, width(self.x)), b("gather", b.g.constant(self.points, "rows"), index, axis=0)
        if self.metric is None:
            return self.cosine(b.reduce("sum", b("mul", x, rows), axis=2, keepdims=False))
        return self.root(b.reduce(self.metric.reduce, self.metric.each(b, b("sub", x, rows), self.p), axis=2, keepdims=False))

    def root(self, d: Value) -> Value:
        return self.metric.root(self.b, d, self.p) if self.metric and self.metric.root else d

    def targets(self) -> np.ndarray:
        """_y as [N, outputs]"""
        y = numbers(self.e, "_y")
        y = y[:, None] if y.ndim == 1 else y
        if y.ndim != 2 or len(y) != len(self.points):
            raise CarrotError(f"the {class_name(self.e)} has {len(self.points)} rows, but targets for {len(y)}")
        return np.asarray(y[self.order])


def _inverse(b: Build, d: Value) -> Value:
    """_get_weights: 1 / d; where some d is 0, those count 1 and the others nothing"""
    w = b("div", 1.0, d)
    infinite = b.cast(b("isinf", w), "f64")
    return b("where", b("greater", b.reduce("max", infinite), 0.0), infinite, w)


def nearest_rows(b: Build, e: Any, x: Value, name: str = "n_neighbors") -> tuple[_Neighbors, Value, Value | None]:
    """The fitted rows, which of them are nearest [batch, k], and their weights [batch, k]; None: all alike. name: of the attribute that is k."""
    found = _Neighbors(b, e, x)
    k = integer(e, name, 1, len(found.points))
    if found.tree and found.metric:
        bounds, leaves = found.tree.lower(b, x, found.metric, found.p), b.g.module.add_weight(found.tree.leaves, "leaves")
        index = b("nearest", found.all(), bounds, k=k, leaves=leaves)
    else:
        index = b("nearest", found.all(), k=k)
    return found, index, _inverse(b, found.of(index, k)) if found.weights == "distance" else None


def _labels(e: Any) -> list[list[Any]]:
    """The classes of each output."""
    if not getattr(e, "outputs_2d_", False):
        return [class_labels(e)]
    return [np.asarray(c).tolist() for c in attr(e, "classes_")]


def _classified(b: Build, e: Any, votes: list[Value], labels: list[list[Any]], proba: list[Value]) -> Result:
    results = []
    for v, names, p in zip(votes, labels, proba, strict=True):
        if width(v) != len(names):
            raise CarrotError(f"the {class_name(e)} has {len(names)} classes, but votes for {width(v)}")
        results.append(Result({"label": b.cast(b("argmax", v, axes=[1], keepdims=0), "i32"), "proba": p}, names))
    return b.several(results) if getattr(e, "outputs_2d_", False) else results[0]


def k_neighbors_classifier(b: Build, e: Any, x: Value) -> Result:
    """KNeighborsClassifier: the weights of the k nearest added up by class; predict takes the first of the highest."""
    found, index, weights = nearest_rows(b, e, x)
    labels, k = _labels(e), integer(e, "n_neighbors")
    votes = []
    for codes, names in zip(found.targets().T, labels, strict=True):
        code = b.reshape(b("gather", b.g.constant(np.ascontiguousarray(codes), "codes"), index, axis=0), k, 1)
        hit = b("equal", code, np.arange(len(names), dtype=np.float64))
        counted = b.cast(hit, "f64") if weights is None else b("where", hit, b.reshape(weights, k, 1), 0.0)
        votes.append(b.reduce("sum", counted, keepdims=False))
    return _classified(b, e, votes, labels, [b("div", v, b.reduce("sum", v)) for v in votes])


def k_neighbors_regressor(b: Build, e: Any, x: Value) -> Result:
    """KNeighborsRegressor: the mean of the k nearest, or sum(w * y) / sum(w)."""
    found, index, weights = nearest_rows(b, e, x)
    y, k = found.targets(), integer(e, "n_neighbors")
    values = b("gather", b.g.constant(y, "targets"), index, axis=0)
    if weights is None:
        mean = b("div", b.reduce("sum", values, keepdims=False), float(k))
    else:
        mean = b("div", b.reduce("sum", b("mul", values, b.reshape(weights, k, 1)), keepdims=False), b.reduce("sum", weights))
    return Result({"prediction": b.reshape(mean) if np.ndim(e._y) == 1 else mean})


# ------------------------------------------------------------------------------------------------------------- radius


def _within(b: Build, e: Any, x: Value) -> tuple[_Neighbors, Value]:
    """The fitted rows, and the weight of each [batch, N]: 0 beyond the radius."""
    found = _Neighbors(b, e, x)
    reduced, radius, p = found.all(), float(attr(e, "radius")), found.p
    distance = found.root(reduced)
    limit = radius if distance is reduced else radius * radius if p == 2 else radius**p  # compared before the root, as scikit-learn does
    inside = b("less_equal", reduced, limit)
    if found.weights != "distance":
        return found, b.cast(inside, "f64")
    hit = b("where", inside, b.cast(b("equal", distance, 0.0), "f64"), 0.0)
    return found, b("where", b("greater", b.reduce("max", hit), 0.0), hit, b("where", inside, b("div", 1.0, distance), 0.0))


def radius_neighbors_regressor(b: Build, e: Any, x: Value) -> Result:
    """RadiusNeighborsRegressor: the mean within the radius; NaN where there is none."""
    found, weights = _within(b, e, x)
    total = b.reduce("sum", weights)
    mean = b("where", b("equal", total, 0.0), np.nan, b("div", b("matmul", weights, found.targets()), total))
    return Result({"prediction": b.reshape(mean) if np.ndim(e._y) == 1 else mean})


def radius_neighbors_classifier(b: Build, e: Any, x: Value) -> Result:
    """RadiusNeighborsClassifier: a row without neighbours is of outlier_label; without one it is refused."""
    found, weights = _within(b, e, x)
    labels, none = _labels(e), b("equal", b.reduce("sum", weights), 0.0)
    outliers = getattr(e, "outlier_label_", None)
    if outliers is None:
        b.refuse(none, x)
        outliers = [known[0] for known in labels]
    votes, names = [], []
    for codes, known, outlier in zip(found.targets().T, labels, np.asarray(outliers).tolist(), strict=True):
        v = b("matmul", weights, np.eye(len(known))[codes.astype(np.int64)])
        if outlier not in known:
            raise unsupported(e, f"outlier_label={outlier!r}", f"one of the classes {known}")
        votes.append(b("where", none, np.eye(len(known))[known.index(outlier)], v))
        names.append(known)
    return _classified(b, e, votes, names, [b("div", v, b.reduce("sum", v)) for v in votes])


def local_outlier_factor(b: Build, e: Any, x: Value) -> Result:
    """LocalOutlierFactor: how much denser the neighbours' surroundings are than the row's own; predict is 1 where it is not below offset_."""
    if not attr(e, "novelty"):
        raise unsupported(e, "novelty=False", "novelty=True: else it has no predict for new rows")
    found, index, _ = nearest_rows(b, e, x, "n_neighbors_")
    k = integer(e, "n_neighbors_", 1)
    density, reach = (np.ascontiguousarray(a[found.order]) for a in (numbers(e, "_lrd", 1), numbers(e, "_distances_fit_X_", 2)[:, k - 1]))
    reached = b("maximum", found.of(index, k), b("gather", b.g.constant(reach, "reach"), index, axis=0))
    own = b("div", 1.0, b("add", b.reduce("mean", reached), 1e-10))
    score = b("neg", b.reduce("mean", b("div", b("gather", b.g.constant(density, "density"), index, axis=0), own), keepdims=False))
    decision = b("sub", score, float(attr(e, "offset_")))
    return Result({"label": b.cast(b("greater_equal", decision, 0.0), "i32"), "decision": decision, "score": score}, [-1, 1])


def nearest_centroid(b: Build, e: Any, x: Value) -> Result:
    """NearestCentroid: the first of the nearest centroids; with unequal priors -(d / std) ** 2 + 2 log(prior)."""
    labels, centroids = class_labels(e), numbers(e, "centroids_", 2)
    metric = METRICS.get(attr(e, "metric"))
    if metric not in (EUCLIDEAN, MANHATTAN):
        raise unsupported(e, f"metric={e.metric!r}", "euclidean, manhattan")
    prior, std = numbers(e, "class_prior_", 1), numbers(e, "within_class_std_dev_", 1)
    if not len(labels) == len(centroids) == len(prior) or len(std) != width(x):
        raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but {len(centroids)} centroids and {len(prior)} priors")
    scale = np.where(std != 0, std, 1.0)
    d = pairwise(b, b("div", x, scale), centroids / scale, metric)
    squared = d if metric is EUCLIDEAN else b("mul", d, d)
    scores = b("sub", 2.0 * np.log(prior), squared)
    values: dict[str, Value] = {}
    if np.isclose(prior, 1 / len(labels)).all():
        values["label"] = b.cast(b("argmin", pairwise(b, x, centroids, metric), axes=[1], keepdims=0), "i32")
    else:
        values["label"] = b.argmax(e, scores)[0]
    if metric is EUCLIDEAN:
        values["proba"] = b("softmax", scores, axis=1)
        two = len(labels) == 2
        values["decision"] = b.reshape(b("sub", b.columns(scores, np.array([1])), b.columns(scores, np.array([0])))) if two else scores
    return Result(values, labels)


PREDICTORS = {
    "KNeighborsClassifier": Row(k_neighbors_classifier),
    "KNeighborsRegressor": Row(k_neighbors_regressor),
    "RadiusNeighborsClassifier": Row(radius_neighbors_classifier),
    "RadiusNeighborsRegressor": Row(radius_neighbors_regressor),
    "LocalOutlierFactor": Row(local_outlier_factor),
    "NearestCentroid": Row(nearest_centroid),
}
