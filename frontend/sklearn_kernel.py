"""scikit-learn's kernel methods -> nn ops: support vector machines (libsvm) and Gaussian processes."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

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
from carrot.frontend.sklearn_neighbors import pairwise
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError

# ----------------------------------------------------------------------------------------------- support vector machines


def _dense(e: Any, name: str) -> np.ndarray:
    """A fitted attribute, which is sparse if the estimator was fitted on sparse rows: [.., ..]"""
    value = attr(e, name)
    return as_numbers(value.toarray() if hasattr(value, "toarray") else value, f"'{name}' of the {class_name(e)}", 2)


def power(b: Build, x: Value, n: int) -> Value | float:
    """libsvm's powi: repeated squaring."""
    out: Value | float = 1.0
    while n:
        if n % 2:
            out = x if out == 1.0 else b("mul", out, x)
        n //= 2
        x = b("mul", x, x) if n else x
    return out


def _scaled_dot(b: Build, e: Any, x: Value, vectors: np.ndarray) -> Value:
    """gamma * x @ vectors.T + coef0"""
    dot = b("matmul", x, np.ascontiguousarray(vectors.T))
    return b("add", b("mul", dot, float(attr(e, "_gamma"))), float(attr(e, "coef0")))


def _poly(b: Build, e: Any, x: Value, vectors: np.ndarray) -> Value:
    out = power(b, _scaled_dot(b, e, x, vectors), integer(e, "degree", 0, 1 << 20))
    return out if isinstance(out, Value) else b.rows(x, np.ones(len(vectors)))


SVM_KERNELS: dict[str, Callable[[Build, Any, Value, np.ndarray], Value]] = {
    "poly": _poly,
    "rbf": lambda b, e, x, v: b("exp", b("mul", pairwise(b, x, v), -float(attr(e, "_gamma")))),
    "sigmoid": lambda b, e, x, v: b("tanh", _scaled_dot(b, e, x, v)),
}


def _sums(b: Build, e: Any, x: Value, coef: np.ndarray, intercept: np.ndarray) -> Value:
    """kernel(x, support_vectors_) @ coef [S, P] + intercept [P]: [batch, P]. A linear kernel is folded into the coefficients."""
    kernel = attr(e, "kernel")
    if not isinstance(kernel, str) or kernel not in ("linear", *SVM_KERNELS):
        name = repr(kernel) if isinstance(kernel, str) else getattr(kernel, "__name__", class_name(kernel))
        raise unsupported(e, f"kernel={name}", ", ".join(["linear", *SVM_KERNELS]))
    vectors = _dense(e, "support_vectors_")
    if vectors.shape != (len(coef), width(x)) or intercept.shape != coef.shape[1:]:
        raise CarrotError(f"the {class_name(e)} has support vectors {list(vectors.shape)} for {len(coef)} coefficients and {width(x)} features")
    if kernel == "linear":
        return b.linear(x, vectors.T @ coef, intercept)
    return b.linear(SVM_KERNELS[kernel](b, e, x, vectors), coef, intercept)


def _pairs(k: int) -> tuple[np.ndarray, np.ndarray]:
    """The classes of each pair, as matrices [P, K] of zeros and ones: (0, 1), (0, 2), ..., (1, 2), ..."""
    first, second = np.triu_indices(k, 1)
    return np.eye(k)[first], np.eye(k)[second]


def ovr_decision(b: Build, negative: Value, scores: Value, k: int) -> Value:
    """multiclass._ovr_decision_function(negative, -scores, k): votes, with the sums of confidences squeezed into (-1/3, 1/3)."""
    first, second = _pairs(k)
    votes = b("add", b("matmul", b.cast(negative, "f64"), second - first), first.sum(axis=0))
    total = b("matmul", scores, first - second)
    return b("add", votes, b("div", total, b("mul", b("add", b("abs", total), 1.0), 3.0)))


def support_vector_classifier(b: Build, e: Any, x: Value) -> Result:
    """SVC, NuSVC: svm_predict_values and svm_predict_probability of libsvm, decision_function and break_ties of BaseSVC."""
    labels = class_labels(e)
    k = len(labels)
    dual, counts, intercept = _dense(e, "_dual_coef_"), numbers(e, "_n_support", 1).astype(np.int64), numbers(e, "_intercept_", 1)
    if len(counts) != k or dual.shape != (k - 1, counts.sum()) or len(intercept) != k * (k - 1) // 2:
        raise CarrotError(f"the {class_name(e)} has {k} classes, but coefficients {list(dual.shape)} and {len(intercept)} intercepts")
    shape, break_ties = attr(e, "decision_function_shape"), bool(attr(e, "break_ties"))
    if shape not in ("ovo", "ovr") or (break_ties and shape == "ovo"):
        raise unsupported(e, f"decision_function_shape={shape!r} and break_ties={break_ties}", "ovr, or ovo without break_ties")
    owner = np.repeat(np.arange(k), counts)
    coef = np.stack([np.where(owner == i, dual[j - 1], np.where(owner == j, dual[i], 0.0)) for i in range(k) for j in range(i + 1, k)], 1)
    scores = _sums(b, e, x, coef, intercept)
    first, second = _pairs(k)
    votes = b("add", b("matmul", b.cast(b("greater", scores, 0.0), "f64"), first - second), second.sum(axis=0))
    if k == 2:
        decision = b("neg", b.reshape(scores))
    elif shape == "ovo":
        decision = scores
    else:
        decision = ovr_decision(b, b("less", scores, 0.0), scores, k)
    label, _ = b.argmax(e, decision if break_ties and k > 2 else votes)
    values = {"label": label, "decision": decision}
    if getattr(e, "probability", False) is True:
        a, c = (numbers(e, name, 1) for name in ("_probA", "_probB"))
        p = b("sigmoid", b("neg", b("add", b("mul", scores, a), c)))
        values["proba"] = b("pairwise_coupling", b("minimum", b("maximum", p, 1e-7), 1 - 1e-7))
    return Result(values, labels)


def support_vector_regressor(b: Build, e: Any, x: Value) -> Result:
    """SVR, NuSVR: kernel @ dual_coef_ + intercept_"""
    return Result({"prediction": b.reshape(_sums(b, e, x, _dense(e, "_dual_coef_").T, numbers(e, "_intercept_", 1)))})


def one_class_svm(b: Build, e: Any, x: Value) -> Result:
    """OneClassSVM: predict is 1 where the decision is above 0."""
    decision = b.reshape(_sums(b, e, x, _dense(e, "_dual_coef_").T, numbers(e, "_intercept_", 1)))
    offset = float(numbers(e, "offset_").reshape(-1)[0])
    return Result({"label": b.cast(b("greater", decision, 0.0), "i32"), "decision": decision, "score": b("add", decision, offset)}, [-1, 1])


# ---------------------------------------------------------------------------------------------------- Gaussian processes

Covariance = Value | float  # [batch, N], or the same number everywhere


def _exp(b: Build, x: Value, scale: float) -> Value:
    return b("exp", b("mul", x, scale))


def _scaled(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Value:
    """The squared distances of x / length_scale and rows / length_scale."""
    scale = np.asarray(attr(kernel, "length_scale"), np.float64)
    return pairwise(b, b("div", x, scale), rows / scale)


def _matern(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Value:
    nu, squared = float(attr(kernel, "nu")), _scaled(b, kernel, x, rows)
    if nu == math.inf:
        return _exp(b, squared, -0.5)
    if nu not in (0.5, 1.5, 2.5):
        raise unsupported(kernel, f"nu={nu}", "0.5, 1.5, 2.5, inf")
    d = b("sqrt", squared)
    if nu == 0.5:
        return b("exp", b("neg", d))
    d = b("mul", d, math.sqrt(2 * nu))
    head = b("add", d, 1.0)
    if nu == 2.5:
        head = b("add", head, b("div", b("mul", d, d), 3.0))
    return b("mul", head, b("exp", b("neg", d)))


def _rational_quadratic(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Value:
    alpha, scale = float(attr(kernel, "alpha")), float(attr(kernel, "length_scale"))
    return b("pow", b("add", b("div", pairwise(b, x, rows), 2 * alpha * scale**2), 1.0), -alpha)


def _exp_sine_squared(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Value:
    s = b("sin", b("mul", b("sqrt", pairwise(b, x, rows)), math.pi / float(attr(kernel, "periodicity"))))
    s = b("div", s, float(attr(kernel, "length_scale")))
    return _exp(b, b("mul", s, s), -2.0)


def _dot_product(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Value:
    return b("add", b("matmul", x, np.ascontiguousarray(rows.T)), float(attr(kernel, "sigma_0")) ** 2)


def _combined(op: str, of_numbers: Callable[[float, float], float]) -> Callable[..., Covariance]:
    def kernel_of(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Covariance:
        left, right = (covariance(b, attr(kernel, name), x, rows) for name in ("k1", "k2"))
        if isinstance(left, Value) or isinstance(right, Value):
            return b(op, left, right)
        return of_numbers(left, right)

    return kernel_of


def _exponentiation(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Covariance:
    inner, exponent = covariance(b, attr(kernel, "kernel"), x, rows), float(attr(kernel, "exponent"))
    return b("pow", inner, exponent) if isinstance(inner, Value) else inner**exponent


COVARIANCES: dict[str, Callable[[Build, Any, Value, np.ndarray], Covariance]] = {
    "RBF": lambda b, kernel, x, rows: _exp(b, _scaled(b, kernel, x, rows), -0.5),
    "Matern": _matern,
    "RationalQuadratic": _rational_quadratic,
    "ExpSineSquared": _exp_sine_squared,
    "DotProduct": _dot_product,
    "ConstantKernel": lambda b, kernel, x, rows: float(attr(kernel, "constant_value")),
    "WhiteKernel": lambda b, kernel, x, rows: 0.0,
    "Sum": _combined("add", lambda p, q: p + q),
    "Product": _combined("mul", lambda p, q: p * q),
    "Exponentiation": _exponentiation,
}


def _check_kernel(kernel: Any, name: str) -> None:
    own = isinstance(kernel, Record) or type(kernel).__module__.startswith("sklearn.")
    if name not in COVARIANCES or not own:
        raise CarrotError(f"the kernel {name} is not supported", note="supported: " + ", ".join(COVARIANCES))


def covariance(b: Build, kernel: Any, x: Value, rows: np.ndarray) -> Covariance:
    """kernel(x, rows), which are never the same rows to a WhiteKernel."""
    name = kernel._name if isinstance(kernel, Record) else type(kernel).__name__
    _check_kernel(kernel, name)
    return COVARIANCES[name](b, kernel, x, rows)


def _covariances(b: Build, e: Any, x: Value) -> Value:
    """kernel_(x, X_train_) [batch, N]"""
    rows = numbers(e, "X_train_", 2)
    k = covariance(b, attr(e, "kernel_"), x, rows)
    return k if isinstance(k, Value) else b.rows(x, np.full(len(rows), k))


def _diagonal(b: Build, kernel: Any, x: Value) -> Covariance:
    """kernel.diag(x): [batch, 1], or a number"""
    name = kernel._name if isinstance(kernel, Record) else type(kernel).__name__
    _check_kernel(kernel, name)
    if name in ("Sum", "Product"):
        left, right = (_diagonal(b, attr(kernel, k), x) for k in ("k1", "k2"))
        if isinstance(left, Value) or isinstance(right, Value):
            return b("add" if name == "Sum" else "mul", left, right)
        return left + right if name == "Sum" else left * right
    if name == "Exponentiation":
        inner, exponent = _diagonal(b, attr(kernel, "kernel"), x), float(attr(kernel, "exponent"))
        return b("pow", inner, exponent) if isinstance(inner, Value) else inner**exponent
    if name == "DotProduct":
        return b("add", b.reduce("sum", b("mul", x, x)), float(attr(kernel, "sigma_0")) ** 2)
    constant = {"ConstantKernel": "constant_value", "WhiteKernel": "noise_level"}.get(name)
    return float(attr(kernel, constant)) if constant else 1.0


def gaussian_process_regressor(b: Build, e: Any, x: Value) -> Result:
    """GaussianProcessRegressor.predict: the mean, _y_train_std * (K @ alpha_) + _y_train_mean."""
    if not hasattr(e, "X_train_"):
        raise CarrotError(f"the {class_name(e)} has no 'X_train_': it is not fitted")
    alpha = numbers(e, "alpha_")
    flat = alpha.ndim == 1 or alpha.shape[1] == 1
    alpha = alpha.reshape(len(alpha), -1)
    mean = b("matmul", _covariances(b, e, x), alpha)
    mean = b("add", b("mul", mean, numbers(e, "_y_train_std").reshape(-1)), numbers(e, "_y_train_mean").reshape(-1))
    return Result({"prediction": b.reshape(mean) if flat else mean})


# _gpc.LAMBDAS and COEFS: the logistic function as a sum of error functions (Williams and Barber, 1998, appendix A)
LAMBDAS = np.array([0.41, 0.4, 0.37, 0.44, 0.39])
COEFS = np.array([-1854.8214151, 3516.89893646, 221.29346712, 128.12323805, -2010.49422654])


def gaussian_process_binary(b: Build, e: Any, x: Value) -> Result:
    """_BinaryGaussianProcessClassifierLaplace: algorithm 3.2 of Rasmussen and Williams."""
    k = _covariances(b, e, x)
    mean = b("matmul", k, (numbers(e, "y_train_", 1) - numbers(e, "pi_", 1))[:, None])
    label, labels = b.above(e, "greater", b.reshape(mean), 0.0)
    solve = np.linalg.solve(np.tril(numbers(e, "L_", 2)), np.diag(numbers(e, "W_sr_", 1)))
    v = b("matmul", k, np.ascontiguousarray(solve.T))
    variance = b("sub", _diagonal(b, attr(e, "kernel_"), x), b.reduce("sum", b("mul", v, v)))
    alpha = b("div", 1.0, b("mul", variance, 2.0))
    gamma = b("mul", mean, LAMBDAS)
    integrals = b("erf", b("mul", gamma, b("sqrt", b("div", alpha, b("add", alpha, LAMBDAS**2)))))
    integrals = b("div", b("mul", b("sqrt", b("div", math.pi, alpha)), integrals), b("mul", b("sqrt", b("mul", variance, 2 * math.pi)), 2.0))
    p = b("add", b.reduce("sum", b("mul", integrals, COEFS)), 0.5 * COEFS.sum())
    return Result({"label": label, "proba": b.binary(p)}, labels)


PREDICTORS = {
    **{name: Row(support_vector_classifier) for name in ("SVC", "NuSVC")},
    **{name: Row(support_vector_regressor) for name in ("SVR", "NuSVR")},
    "OneClassSVM": Row(one_class_svm),
    "GaussianProcessRegressor": Row(gaussian_process_regressor),
    "_BinaryGaussianProcessClassifierLaplace": Row(gaussian_process_binary),
}
