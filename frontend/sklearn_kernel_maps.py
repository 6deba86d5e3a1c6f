"""scikit-learn's kernels over pairs of rows (sklearn.metrics.pairwise) and approximations of them -> nn ops."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import (
    Build,
    Result,
    Row,
    attr,
    class_labels,
    class_name,
    integer,
    numbers,
    unsupported,
    width,
)
from carrot.frontend.sklearn_kernel import power
from carrot.frontend.sklearn_neighbors import MANHATTAN, nearest_rows, pairwise, unit, unit_rows
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError

# ------------------------------------------------------------------------------------------------ kernels of two rows

Options = dict[str, Any]


def _gamma(x: Value, o: Options) -> float:
    return float(o["gamma"]) if o.get("gamma") is not None else 1.0 / width(x)


def _dot(b: Build, x: Value, rows: np.ndarray) -> Value:
    return b("matmul", x, np.ascontiguousarray(rows.T))


def _affine(b: Build, x: Value, rows: np.ndarray, o: Options) -> Value:
    """gamma * x @ rows.T + coef0"""
    return b("add", b("mul", _dot(b, x, rows), _gamma(x, o)), float(1 if o.get("coef0") is None else o["coef0"]))


def _poly(b: Build, x: Value, rows: np.ndarray, o: Options) -> Value:
    degree = 3 if o.get("degree") is None else o["degree"]
    base = _affine(b, x, rows, o)
    out = power(b, base, int(degree)) if degree == int(degree) and 0 < degree <= 1 << 20 else b("pow", base, float(degree))
    assert isinstance(out, Value)
    return out


def _chi2(b: Build, x: Value, rows: np.ndarray, o: Options) -> Value:
    """-sum((x - y)^2 / (x + y)) without what is 0 / 0; a negative number is refused"""
    b.refuse(b("less", x, 0.0), x)
    each = b.reshape(x, width(x), 1)
    y = np.ascontiguousarray(rows.T)
    d, total = b("sub", each, y), b("add", each, y)
    d = b("where", b("equal", total, 0.0), 0.0, b("div", b("mul", d, d), total))
    return b("neg", b.reduce("sum", d, keepdims=False))


def _scaled_exp(b: Build, v: Value, scale: float) -> Value:
    return b("exp", b("mul", v, scale))


KERNELS: dict[str, Callable[[Build, Value, np.ndarray, Options], Value]] = {
    "linear": lambda b, x, rows, o: _dot(b, x, rows),
    "cosine": lambda b, x, rows, o: _dot(b, unit(b, x), unit_rows(rows)),
    "poly": _poly,
    "polynomial": _poly,
    "sigmoid": lambda b, x, rows, o: b("tanh", _affine(b, x, rows, o)),
    "rbf": lambda b, x, rows, o: _scaled_exp(b, pairwise(b, x, rows), -_gamma(x, o)),
    "laplacian": lambda b, x, rows, o: _scaled_exp(b, pairwise(b, x, rows, MANHATTAN), -_gamma(x, o)),
    "additive_chi2": _chi2,
    "chi2": lambda b, x, rows, o: _scaled_exp(b, _chi2(b, x, rows, o), 1.0 if o.get("gamma") is None else float(o["gamma"])),
}


def pairwise_kernel(b: Build, e: Any, x: Value, rows: np.ndarray, gamma: str = "gamma") -> Value:
    """pairwise_kernels(x, rows [N, F]) of an estimator's kernel: [batch, N]"""
    kernel = attr(e, "kernel")
    if not isinstance(kernel, str) or kernel not in KERNELS:
        name = repr(kernel) if isinstance(kernel, str) else getattr(kernel, "__name__", class_name(kernel))
        raise unsupported(e, f"kernel={name}", ", ".join(KERNELS))
    if rows.shape[1] != width(x):
        raise CarrotError(f"the {class_name(e)} holds rows {list(rows.shape)} for {width(x)} features")
    own = {"gamma": getattr(e, gamma, None), "coef0": getattr(e, "coef0", None), "degree": getattr(e, "degree", None)}
    given = {} if class_name(e) != "Nystroem" else dict(getattr(e, "kernel_params", None) or {})
    return KERNELS[kernel](b, x, rows, given | {k: v for k, v in own.items() if v is not None})


def kernel_ridge(b: Build, e: Any, x: Value) -> Result:
    """KernelRidge: kernel(X, X_fit_) @ dual_coef_"""
    dual = numbers(e, "dual_coef_")
    y = b.linear(pairwise_kernel(b, e, x, numbers(e, "X_fit_", 2)), dual.reshape(len(dual), -1), 0.0)
    return Result({"prediction": b.reshape(y) if dual.ndim == 1 else y})


def nystroem(b: Build, e: Any, x: Value) -> Value:
    """Nystroem: kernel(X, components_) @ normalization_.T"""
    return b.linear(pairwise_kernel(b, e, x, numbers(e, "components_", 2)), np.ascontiguousarray(numbers(e, "normalization_", 2).T), 0.0)


def kernel_pca(b: Build, e: Any, x: Value) -> Value:
    """KernelPCA: the kernel, centred, @ eigenvectors_ / sqrt(eigenvalues_); centring is folded into the product."""
    values, vectors, centerer = numbers(e, "eigenvalues_", 1), numbers(e, "eigenvectors_", 2), attr(e, "_centerer")
    scaled = np.divide(vectors, np.sqrt(np.maximum(values, 0)), out=np.zeros_like(vectors), where=values != 0)
    shift = float(numbers(centerer, "K_fit_all_")) - numbers(centerer, "K_fit_rows_", 1)
    return b.linear(pairwise_kernel(b, e, x, numbers(e, "X_fit_", 2), "gamma_"), scaled - scaled.mean(axis=0), shift @ scaled)


# ------------------------------------------------------------------------------------------------------ label spreading


def label_propagation(b: Build, e: Any, x: Value) -> Result:
    """LabelPropagation, LabelSpreading: what the training rows were found to be, by how near they are."""
    shares, labels = numbers(e, "label_distributions_", 2), class_labels(e)
    if attr(e, "kernel") == "knn":
        found, index, _ = nearest_rows(b, attr(e, "nn_fit"), x)
        votes = b.reduce(
            "sum", b("gather", b.g.constant(np.ascontiguousarray(shares[found.order]), "shares"), index, axis=0), keepdims=False
        )
    else:
        if e.kernel != "rbf":
            raise unsupported(
                e, f"kernel={e.kernel if isinstance(e.kernel, str) else getattr(e.kernel, '__name__', class_name(e.kernel))!r}", "rbf, knn"
            )
        votes = b("matmul", pairwise_kernel(b, e, x, numbers(e, "X_", 2)), shares)
    proba = b("div", votes, b.reduce("sum", votes))
    return Result({"label": b.argmax(e, proba)[0], "proba": proba}, labels)


# ------------------------------------------------------------------------------------------------------ feature maps


def _cosines(b: Build, e: Any, x: Value, scale: float) -> Value:
    """cos(X @ random_weights_ + random_offset_) * scale"""
    return b("mul", b("cos", b.linear(x, numbers(e, "random_weights_", 2), numbers(e, "random_offset_", 1))), scale)


def rbf_sampler(b: Build, e: Any, x: Value) -> Value:
    """RBFSampler"""
    return _cosines(b, e, x, (2.0 / integer(e, "n_components", 1)) ** 0.5)


def skewed_chi2_sampler(b: Build, e: Any, x: Value) -> Value:
    """SkewedChi2Sampler: of log(X + skewedness); what is not above -skewedness is refused."""
    skew = float(attr(e, "skewedness"))
    b.refuse(b("less_equal", x, -skew), x)
    return _cosines(b, e, b("log", b("add", x, skew)), math.sqrt(2.0) / math.sqrt(integer(e, "n_components", 1)))


def additive_chi2_sampler(b: Build, e: Any, x: Value) -> Value:
    """AdditiveChi2Sampler: sqrt(x * interval), and for each further step its cosine and sine of log(x); 0 stays 0, what is below is refused."""
    steps, interval = integer(e, "sample_steps", 1), getattr(e, "sample_interval", None)
    if interval is None and steps > 3:
        raise unsupported(e, f"sample_steps={steps} without sample_interval", "sample_steps=1, 2, 3")
    h = {1: 0.8, 2: 0.5, 3: 0.4}[steps] if interval is None else float(interval)
    b.refuse(b("less", x, 0.0), x)
    zero = b("equal", x, 0.0)
    parts = [b("sqrt", b("mul", x, h))]
    angle = b("mul", b("log", b("where", zero, 1.0, x)), h)
    for j in range(1, steps):
        factor = b("sqrt", b("div", b("mul", x, 2 * h), math.cosh(math.pi * j * h)))
        parts += [b("where", zero, 0.0, b("mul", factor, b(turn, b("mul", angle, float(j))))) for turn in ("cos", "sin")]
    return b.concat(parts)


def polynomial_count_sketch(b: Build, e: Any, x: Value) -> Value:
    """PolynomialCountSketch: the circular convolution of `degree` sketches, as a product of Fourier transforms. Sketch and transform are one matrix."""
    where, sign = numbers(e, "indexHash_", 2).astype(np.int64), numbers(e, "bitHash_", 2)
    degree, n, gamma, coef0 = integer(e, "degree", 1), integer(e, "n_components", 1), float(attr(e, "gamma")), float(attr(e, "coef0"))
    f = width(x) + (coef0 != 0)
    if where.shape != (degree, f) or sign.shape != where.shape or where.min() < 0 or where.max() >= n:
        raise CarrotError(f"the PolynomialCountSketch has hashes {list(where.shape)} for degree {degree} and {width(x)} features")
    product: tuple[Value, Value] | None = None
    for at, bit in zip(where, sign):
        sketch = np.zeros((f, n))
        sketch[np.arange(f), at] = bit
        turned = np.fft.rfft(sketch, axis=1)
        re, im = (
            b.linear(x, math.sqrt(gamma) * t[: width(x)], math.sqrt(coef0) * t[-1] if coef0 else 0.0) for t in (turned.real, turned.imag)
        )
        if product is None:
            product = re, im
        else:
            p, q = product
            product = b("sub", b("mul", p, re), b("mul", q, im)), b("add", b("mul", p, im), b("mul", q, re))
    assert product is not None
    half = np.eye(n // 2 + 1)
    back = np.concatenate([np.fft.irfft(half, n, axis=1), np.fft.irfft(1j * half, n, axis=1)])
    return b.linear(b.concat(product), back, 0.0)


PREDICTORS = {
    "KernelRidge": Row(kernel_ridge),
    **{name: Row(label_propagation) for name in ("LabelPropagation", "LabelSpreading")},
}
TRANSFORMERS = {
    "Nystroem": Row(nystroem),
    "KernelPCA": Row(kernel_pca),
    "RBFSampler": Row(rbf_sampler),
    "SkewedChi2Sampler": Row(skewed_chi2_sampler),
    "AdditiveChi2Sampler": Row(additive_chi2_sampler),
    "PolynomialCountSketch": Row(polynomial_count_sketch),
}
