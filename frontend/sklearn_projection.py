"""scikit-learn's transformers that are a product with a matrix -> nn ops: decompositions, random projections, partial least squares."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Result, Row, as_numbers, attr, class_name, native, numbers, width
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError


def _project(b: Build, e: Any, x: Value, weights: np.ndarray) -> Value:
    """x @ weights [F, K]"""
    if weights.shape[0] != width(x):
        raise CarrotError(f"the {class_name(e)} has components for {weights.shape[0]} features, it is given {width(x)}")
    return b.linear(x, np.ascontiguousarray(weights, np.float64), 0.0)


def pca(b: Build, e: Any, x: Value) -> Value:
    """_BasePCA._transform: X @ components_.T - mean_ @ components_.T, whitened by / sqrt(explained_variance_)"""
    components = native(e, "components_", 2)
    shift = 0.0 if getattr(e, "mean_", None) is None else -(native(e, "mean_", 1)[None, :] @ components.T)[0]
    x = b.linear(x, np.ascontiguousarray(components.T, np.float64), shift)
    if not attr(e, "whiten"):
        return x
    scale = np.sqrt(native(e, "explained_variance_", 1))
    return b("div", x, np.maximum(scale, np.finfo(scale.dtype).eps))


def components(b: Build, e: Any, x: Value) -> Value:
    """TruncatedSVD, NeighborhoodComponentsAnalysis, random projections: X @ components_.T"""
    found = attr(e, "components_")
    return _project(
        b, e, x, as_numbers(found.toarray() if hasattr(found, "toarray") else found, f"'components_' of the {class_name(e)}", 2).T
    )


def fast_ica(b: Build, e: Any, x: Value) -> Value:
    """FastICA: (X - mean_) @ components_.T; without whitening there is no mean."""
    return _project(b, e, b("sub", x, numbers(e, "mean_", 1)) if attr(e, "whiten") else x, numbers(e, "components_", 2).T)


def factor_analysis(b: Build, e: Any, x: Value) -> Value:
    """FactorAnalysis: (X - mean_) @ W.T @ (I + W @ components_.T)^-1, where W = components_ / noise_variance_"""
    c = numbers(e, "components_", 2)
    w = c / numbers(e, "noise_variance_", 1)
    return _project(b, e, b("sub", x, numbers(e, "mean_", 1)), w.T @ np.linalg.inv(np.eye(len(c)) + w @ c.T))


def sparse_pca(b: Build, e: Any, x: Value) -> Value:
    """SparsePCA: ridge regression of X - mean_ on the components, which is a product with a matrix, too."""
    c = numbers(e, "components_", 2)
    weights = np.linalg.solve(c @ c.T + float(attr(e, "ridge_alpha")) * np.eye(len(c)), c).T
    return _project(b, e, b("sub", x, numbers(e, "mean_", 1)), weights)


def bernoulli_rbm(b: Build, e: Any, x: Value) -> Value:
    """BernoulliRBM: the sigmoid of X @ components_.T + intercept_hidden_"""
    return b("sigmoid", b.linear(x, np.ascontiguousarray(numbers(e, "components_", 2).T), numbers(e, "intercept_hidden_", 1)))


def _x_scores(weights: str) -> Callable[[Build, Any, Value], Value]:
    def transform(b: Build, e: Any, x: Value) -> Value:
        """(X - mean) / std @ weights"""
        return _project(b, e, b("div", b("sub", x, numbers(e, "_x_mean", 1)), numbers(e, "_x_std", 1)), numbers(e, weights, 2))

    return transform


pls_transform = _x_scores("x_rotations_")


def pls(b: Build, e: Any, x: Value) -> Result:
    """PLSRegression, PLSCanonical, CCA: (X - mean) @ coef_.T + intercept_"""
    coef = numbers(e, "coef_", 2)
    if coef.shape[1] != width(x):
        raise CarrotError(
            f"the {class_name(e)} has coef_ {list(coef.shape)} for {width(x)} features", note="train it with scikit-learn 1.3 or later"
        )
    y = b.linear(b("sub", x, numbers(e, "_x_mean", 1)), np.ascontiguousarray(coef.T), numbers(e, "intercept_", 1))
    return Result({"prediction": b.reshape(y) if attr(e, "_predict_1d") else y, "transform": pls_transform(b, e, x)})


PLS = ("PLSRegression", "PLSCanonical", "CCA")
PREDICTORS = {name: Row(pls) for name in PLS}
TRANSFORMERS = {
    **{name: Row(pca) for name in ("PCA", "IncrementalPCA")},
    **{
        name: Row(components)
        for name in ("TruncatedSVD", "NeighborhoodComponentsAnalysis", "GaussianRandomProjection", "SparseRandomProjection")
    },
    "FastICA": Row(fast_ica),
    "FactorAnalysis": Row(factor_analysis),
    **{name: Row(sparse_pca) for name in ("SparsePCA", "MiniBatchSparsePCA")},
    "BernoulliRBM": Row(bernoulli_rbm),
    **{name: Row(pls_transform) for name in PLS},
    "PLSSVD": Row(_x_scores("x_weights_")),
}
