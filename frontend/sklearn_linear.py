"""scikit-learn's linear models, naive Bayes, discriminant analysis, multi-layer perceptrons and dummies -> nn ops.

`X @ coef + intercept` is nn.linear: a BLAS has no summation order to copy, so the sum is exact and rounded once.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import (
    Build,
    Result,
    Row,
    as_numbers,
    attr,
    class_labels,
    class_name,
    native,
    numbers,
    tensor_type,
    unsupported,
    width,
)
from carrot.frontend.sklearn_trees import dummy_proba
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import WITH_NAN


def _decision(b: Build, e: Any, x: Value) -> tuple[Value, bool]:
    """X @ coef_.T + intercept_ as [batch, K], and whether coef_ has one dimension."""
    coef, intercept = numbers(e, "coef_"), numbers(e, "intercept_").reshape(-1)
    flat = coef.ndim == 1
    coef = coef[None, :] if flat else coef
    if coef.ndim != 2 or coef.shape[1] != width(x) or len(intercept) not in (1, len(coef)):
        raise CarrotError(f"the {class_name(e)} has coef_ {list(coef.shape)} and intercept_ {list(intercept.shape)} for {width(x)} features")
    if b.contrib is e:
        b.extra["contrib"] = b.g.linear_contrib(x, coef.T, intercept)
    return b.linear(x, np.ascontiguousarray(coef.T), intercept), flat


def linear_regressor(b: Build, e: Any, x: Value) -> Result:
    """LinearModel.predict: [batch], or [batch, K] where coef_ has two dimensions."""
    y, flat = _decision(b, e, x)
    return Result({"prediction": b.reshape(y) if flat else y})


def glm(b: Build, e: Any, x: Value) -> Result:
    """_GeneralizedLinearRegressor.predict: link.inverse(X @ coef_ + intercept_)."""
    link = "log"
    if class_name(e) == "TweedieRegressor":
        link = attr(e, "link")
        if link == "auto":
            link = "identity" if attr(e, "power") <= 0 else "log"
    if link not in ("identity", "log"):
        raise unsupported(e, f"link={link!r}", "auto, identity, log")
    y, _ = _decision(b, e, x)
    y = b.reshape(y)
    return Result({"prediction": b("exp", y) if link == "log" else y})


# ---------------------------------------------------------------------------------------------------- classifiers


def _classified(b: Build, e: Any, scores: Value, proba: Value | None, labels_of: Value | None = None) -> Result:
    """LinearClassifierMixin.predict: score > 0 if there is one, else argmax; with decision_function's shape."""
    if width(scores) == 1:
        decision = b.reshape(scores)
        label, labels = b.above(e, "greater", decision, 0.0)
    else:
        decision = scores
        label, labels = b.argmax(e, scores)
    return Result({"label": label} | ({} if proba is None else {"proba": proba}) | {"decision": decision}, labels)


def _one_vs_rest(b: Build, prob: Value) -> Value:
    """_predict_proba_lr's normalisation: uniform where every class has probability zero."""
    total = b.reduce("sum", prob)
    zero = b("equal", total, 0.0)
    return b("div", b("where", zero, 1.0, prob), b("where", zero, float(width(prob)), total))


def _sigmoid_proba(b: Build, scores: Value) -> Value:
    """LinearClassifierMixin._predict_proba_lr"""
    p = b("sigmoid", scores)
    return b.binary(p) if width(scores) == 1 else _one_vs_rest(b, p)


def _softmax_proba(b: Build, scores: Value) -> Value:
    return b.binary(b("sigmoid", scores)) if width(scores) == 1 else b("softmax", scores, axis=1)


def _huber_proba(b: Build, scores: Value) -> Value:
    """SGDClassifier.predict_proba with loss="modified_huber": (clip(score, -1, 1) + 1) / 2"""
    p = b("div", b("add", b("minimum", b("maximum", scores, -1.0), 1.0), 1.0), 2.0)
    return b.binary(p) if width(scores) == 1 else _one_vs_rest(b, p)


def linear_classifier(b: Build, e: Any, x: Value) -> Result:
    """decision_function and predict of classifiers without probabilities."""
    binarizer = getattr(e, "_label_binarizer", None)
    scores, _ = _decision(b, e, x)
    if binarizer is not None and str(attr(binarizer, "y_type_")).startswith("multilabel"):
        return Result({"label": b.cast(b("greater", scores, 0.0), "i32"), "decision": scores}, [0, 1])
    return _classified(b, e, scores, None)


def logistic_regression(b: Build, e: Any, x: Value) -> Result:
    """LogisticRegression.predict_proba; `multi_class` is an option of old versions."""
    scores, mode = _decision(b, e, x)[0], getattr(e, "multi_class", "auto")
    if mode == "multinomial" and width(scores) == 1:
        proba = b("softmax", b.concat([b("neg", scores), scores]), axis=1)
    elif mode == "ovr" or (mode in ("auto", "deprecated") and getattr(e, "solver", "") == "liblinear"):
        proba = _sigmoid_proba(b, scores)
    else:
        proba = _softmax_proba(b, scores)
    return _classified(b, e, scores, proba)


def sgd_classifier(b: Build, e: Any, x: Value) -> Result:
    """SGDClassifier; predict_proba exists for two losses."""
    proba = {"log_loss": _sigmoid_proba, "log": _sigmoid_proba, "modified_huber": _huber_proba}.get(attr(e, "loss"))
    scores, _ = _decision(b, e, x)
    return _classified(b, e, scores, proba(b, scores) if proba else None)


def sgd_one_class(b: Build, e: Any, x: Value) -> Result:
    """SGDOneClassSVM: decision_function = X @ coef_ - offset_, predict is 1 where it is >= 0."""
    offset = float(numbers(e, "offset_").reshape(()) if np.ndim(e.offset_) == 0 else numbers(e, "offset_").reshape(1)[0])
    decision = b.reshape(b.linear(x, numbers(e, "coef_").reshape(-1, 1), -offset))
    inlier = b.cast(b("greater_equal", decision, 0.0), "i32")
    return Result({"label": inlier, "decision": decision, "score": b("add", decision, offset)}, [-1, 1])


def lda(b: Build, e: Any, x: Value) -> Result:
    """LinearDiscriminantAnalysis.predict_proba: sigmoid or softmax of the decision."""
    scores, _ = _decision(b, e, x)
    out = _classified(b, e, scores, _softmax_proba(b, scores))
    if attr(e, "solver") in LDA_SOLVERS:
        out.values["transform"] = lda_transform(b, e, x)
    return out


LDA_SOLVERS = ("svd", "eigen")  # that find what to project on


def lda_transform(b: Build, e: Any, x: Value) -> Value:
    """LinearDiscriminantAnalysis.transform"""
    solver = attr(e, "solver")
    if solver not in LDA_SOLVERS:
        raise unsupported(e, f"solver={solver!r} as a transformer", ", ".join(LDA_SOLVERS))
    x = b("sub", x, numbers(e, "xbar_", 1)) if solver == "svd" else x
    scalings = numbers(e, "scalings_", 2)[:, : int(attr(e, "_max_components"))]
    return b.linear(x, np.ascontiguousarray(scalings), 0.0)


def qda(b: Build, e: Any, x: Value) -> Result:
    """QuadraticDiscriminantAnalysis: -0.5 * (|(X - mean) @ (R * S ** -0.5)| ** 2 + sum(log(S))) + log(prior) per class."""
    means, priors, norms, shift = native(e, "means_", 2), native(e, "priors_", 1), [], []
    rotations, scalings = attr(e, "rotations_"), attr(e, "scalings_")
    if not len(rotations) == len(scalings) == len(means) == len(priors) == len(class_labels(e)):
        raise CarrotError(f"the {class_name(e)} has arrays for different numbers of classes")
    for mean, rotation, scaling in zip(means, rotations, scalings):
        as_numbers(rotation, "'rotations_'", 2), as_numbers(scaling, "'scalings_'", 1)
        r, s = np.asarray(rotation), np.asarray(scaling)
        z = b("matmul", b("sub", x, mean), r * s ** (-0.5))
        norms.append(b.reduce("sum", b("mul", z, z)))
        shift.append(np.sum(np.log(s)))
    scores = b("add", b("mul", b("add", b.concat(norms), np.array(shift)), -0.5), np.log(priors))
    label, labels = b.argmax(e, scores)
    k = len(labels)
    z = b("sub", scores, b.reduce("max", scores))
    proba = b("exp", b("sub", z, b("log", b.reduce("sum", b("exp", z)))))
    decision = b.reshape(b("sub", b.columns(scores, np.array([1])), b.columns(scores, np.array([0])))) if k == 2 else scores
    return Result({"label": label, "proba": proba, "decision": decision}, labels)


# ---------------------------------------------------------------------------------------------------- naive Bayes


def _bayes(b: Build, e: Any, jll: Value) -> Result:
    """_BaseNB: predict = argmax, predict_proba = exp(jll - logsumexp(jll)), in the order of sklearn's _logsumexp."""
    label, labels = b.argmax(e, jll)
    top = b.reduce("max", jll)
    is_top = b("equal", jll, top)
    rest = b.reduce("sum", b("where", is_top, 0.0, b("exp", b("sub", jll, top))))
    ties = b.reduce("sum", b.cast(is_top, "f64"))
    log_sum = b("add", b("add", b("log1p", b("div", rest, ties)), b("log", ties)), top)
    return Result({"label": label, "proba": b("exp", b("sub", jll, log_sum))}, labels)


def gaussian_nb(b: Build, e: Any, x: Value) -> Result:
    """log(prior) + (-0.5 * sum(log(2 pi var)) - 0.5 * sum((x - theta) ** 2 / var)) per class."""
    theta, var, prior = native(e, "theta_", 2), native(e, "var_" if hasattr(e, "var_") else "sigma_", 2), native(e, "class_prior_", 1)
    d = b("sub", b.reshape(x, 1, width(x)), theta)
    distance = b.reduce("sum", b("div", b("mul", d, d), var), axis=2, keepdims=False)
    constant = -0.5 * np.sum(np.log(2.0 * np.pi * var), axis=1)
    return _bayes(b, e, b("add", b("sub", constant, b("mul", distance, 0.5)), np.log(prior)))


def multinomial_nb(b: Build, e: Any, x: Value) -> Result:
    """X @ feature_log_prob_.T + class_log_prior_"""
    return _bayes(b, e, b.linear(x, np.ascontiguousarray(numbers(e, "feature_log_prob_", 2).T), numbers(e, "class_log_prior_", 1)))


def complement_nb(b: Build, e: Any, x: Value) -> Result:
    """X @ feature_log_prob_.T; the prior counts only with a single class."""
    weights, prior = numbers(e, "feature_log_prob_", 2), numbers(e, "class_log_prior_", 1)
    return _bayes(b, e, b.linear(x, np.ascontiguousarray(weights.T), prior if len(prior) == 1 else 0.0))


def bernoulli_nb(b: Build, e: Any, x: Value) -> Result:
    """X @ (p - log(1 - exp(p))).T + prior + sum(log(1 - exp(p))), on X > binarize."""
    if attr(e, "binarize") is not None:
        x = b.cast(b("greater", x, float(e.binarize)), tensor_type(x).dtype)
    p = numbers(e, "feature_log_prob_", 2)
    with np.errstate(all="ignore"):
        negative = np.log(1 - np.exp(p))
    return _bayes(b, e, b.linear(x, np.ascontiguousarray((p - negative).T), numbers(e, "class_log_prior_", 1) + negative.sum(axis=1)))


def categorical_nb(b: Build, e: Any, x: Value) -> Result:
    """CategoricalNB: the log probabilities of each feature's category, X cut to whole numbers; a category that it does not know is refused."""
    counts = numbers(e, "n_categories_", 1)
    each = [as_numbers(t, f"'feature_log_prob_' of column {i}", 2).T for i, t in enumerate(attr(e, "feature_log_prob_"))]
    if len(each) != width(x) or [len(t) for t in each] != counts.tolist():
        raise CarrotError(f"the CategoricalNB has tables of {[len(t) for t in each][:8]} categories for {width(x)} features")
    b.refuse(b("or", b("less_equal", x, -1.0), b("greater_equal", x, counts)), x)
    place = b("add", b.cast(x, "i32"), np.cumsum(counts) - counts)
    rows = b("gather", b.g.constant(np.concatenate(each), "log_prob"), place, axis=0)
    return _bayes(b, e, b("add", b.reduce("sum", rows, keepdims=False), numbers(e, "class_log_prior_", 1)))


# ---------------------------------------------------------------------------------------------------- perceptrons

# neural_network._base.ACTIVATIONS -> nn ops
ACTIVATIONS = {"identity": None, "logistic": "sigmoid", "tanh": "tanh", "relu": "relu", "exp": "exp", "softmax": "softmax"}


def _forward(b: Build, e: Any, x: Value) -> Value:
    """BaseMultilayerPerceptron._forward_pass_fast"""
    coefs, intercepts = attr(e, "coefs_"), attr(e, "intercepts_")
    if len(coefs) != len(intercepts) or not len(coefs):
        raise CarrotError(f"the {class_name(e)} has {len(coefs)} layers of weights and {len(intercepts)} of biases")
    for i, (w, bias) in enumerate(zip(coefs, intercepts)):
        x = b("add", b("matmul", x, as_numbers(w, f"layer {i} of 'coefs_'", 2)), as_numbers(bias, f"layer {i} of 'intercepts_'", 1))
        name = attr(e, "activation" if i < len(coefs) - 1 else "out_activation_")
        if name not in ACTIVATIONS:
            raise unsupported(e, f"activation {name!r}", ", ".join(ACTIVATIONS))
        op = ACTIVATIONS[name]
        x = x if op is None else b(op, x, **({"axis": 1} if op == "softmax" else {}))
    return x


def mlp_classifier(b: Build, e: Any, x: Value) -> Result:
    """MLPClassifier: predict is LabelBinarizer.inverse_transform, i.e. p > 0.5 or argmax."""
    y = _forward(b, e, x)
    if str(attr(attr(e, "_label_binarizer"), "y_type_")).startswith("multilabel"):
        return Result({"label": b.cast(b("greater", y, 0.5), "i32"), "proba": y}, [0, 1])
    if width(y) > 1:
        label, labels = b.argmax(e, y)
        return Result({"label": label, "proba": y}, labels)
    label, labels = b.above(e, "greater", b.reshape(y), 0.5)
    return Result({"label": label, "proba": b.binary(y)}, labels)


def mlp_regressor(b: Build, e: Any, x: Value) -> Result:
    """MLPRegressor.predict"""
    y = _forward(b, e, x)
    return Result({"prediction": b.reshape(y) if width(y) == 1 else y})


# --------------------------------------------------------------------------------------------------------- dummies


def dummy_classifier(b: Build, e: Any, x: Value) -> Result:
    """DummyClassifier, where its answer is a constant."""
    labels, p = class_labels(e), dummy_proba(e)
    if len(labels) != len(p):
        raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but {len(p)} probabilities")
    label = b.cast(b.reshape(b.rows(x, np.array([float(p.argmax())]))), "i32")
    return Result({"label": label, "proba": b.rows(x, p)}, labels)


def dummy_regressor(b: Build, e: Any, x: Value) -> Result:
    """DummyRegressor.predict: constant_."""
    y = b.rows(x, numbers(e, "constant_").reshape(-1))
    return Result({"prediction": b.reshape(y) if width(y) == 1 else y})


REGRESSORS = (
    "LinearRegression Ridge RidgeCV Lasso LassoCV ElasticNet ElasticNetCV Lars LarsCV LassoLars LassoLarsCV LassoLarsIC "
    "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV MultiTaskLasso MultiTaskLassoCV MultiTaskElasticNet MultiTaskElasticNetCV "
    "BayesianRidge ARDRegression HuberRegressor TheilSenRegressor QuantileRegressor SGDRegressor PassiveAggressiveRegressor LinearSVR"
)

PREDICTORS = {
    **{name: Row(linear_regressor) for name in REGRESSORS.split()},
    **{name: Row(glm) for name in ("PoissonRegressor", "GammaRegressor", "TweedieRegressor")},
    **{name: Row(linear_classifier) for name in ("RidgeClassifier", "RidgeClassifierCV", "Perceptron", "PassiveAggressiveClassifier", "LinearSVC")},
    **{name: Row(logistic_regression) for name in ("LogisticRegression", "LogisticRegressionCV")},
    "SGDClassifier": Row(sgd_classifier),
    "SGDOneClassSVM": Row(sgd_one_class),
    "LinearDiscriminantAnalysis": Row(lda),
    "QuadraticDiscriminantAnalysis": Row(qda),
    "GaussianNB": Row(gaussian_nb),
    "MultinomialNB": Row(multinomial_nb),
    "ComplementNB": Row(complement_nb),
    "BernoulliNB": Row(bernoulli_nb),
    "CategoricalNB": Row(categorical_nb),
    "MLPClassifier": Row(mlp_classifier),
    "MLPRegressor": Row(mlp_regressor),
    "DummyClassifier": Row(dummy_classifier, WITH_NAN),
    "DummyRegressor": Row(dummy_regressor, WITH_NAN),
}
TRANSFORMERS = {"LinearDiscriminantAnalysis": Row(lda_transform)}
