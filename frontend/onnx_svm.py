"""ai.onnx.ml's support vector machines (onnx docs/Operators-ml.md), with onnxruntime's choices where those leave some."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_trees import ML, labelled, post_transform, proba, two_classes
from carrot.ir.errors import CarrotError

KERNELS = ("LINEAR", "POLY", "RBF", "SIGMOID")


def _input(n: Node, features: float) -> Operand:
    x = n[0].cast("f32")
    if x.rank == 1:
        x = x.reshape([1, *x.shape])
    if x.rank != 2 or x.shape[1] != features:
        raise CarrotError(f"'{n.op_type}' of {n[0].type} has vectors of {features:g} features")
    return x


def _kernels(n: Node, count: int) -> Operand:
    """k(x, v) of every support vector: [batch, count]."""
    vectors, kind, params = n.array("support_vectors", "floats"), n.string("kernel_type", "LINEAR"), n.array("kernel_params", "floats")
    if kind not in KERNELS or len(params) not in (0, 3):
        raise n.unsupported(f"kernel_type '{kind}' and {len(params)} kernel_params")
    x = _input(n, len(vectors) / count)
    vectors = vectors.reshape(count, -1)
    gamma, coef0, degree = (float(p) for p in (params if len(params) else (0, 0, 0)))
    if kind == "RBF":
        apart = x.reshape([x.shape[0], 1, x.shape[1]]) - vectors
        return ((apart * apart).reduce("sum", [2], keepdims=False) * -gamma).exp()
    dot = x.op("nn.matmul", n.known(np.ascontiguousarray(vectors.T)))
    if kind == "LINEAR":
        return dot
    dot = dot * gamma + coef0
    return dot.op("nn.tanh") if kind == "SIGMOID" else dot * dot if degree == 2 else dot * dot * dot if degree == 3 else dot.op("nn.pow", np.float32(degree))


def _linear(n: Node, outputs: int) -> Operand:
    """x @ coefficients [outputs, F]' + rho[0]"""
    coefficients, rho = n.array("coefficients", "floats"), n.array("rho", "floats")
    n.ignore("kernel_type", "kernel_params", "support_vectors")
    x = _input(n, len(coefficients) / outputs)
    return x.op("nn.matmul", n.known(np.ascontiguousarray(coefficients.reshape(outputs, -1).T))) + float(rho[0])


@importer("SVMRegressor", domain=ML)
def svm_regressor(n: Node) -> Operand:
    n.string("post_transform", "NONE")  # onnxruntime applies none
    count, one_class = n.integer("n_supports", 0), n.flag("one_class")
    coefficients, rho = n.array("coefficients", "floats"), n.array("rho", "floats")
    if not len(rho) or (count and len(coefficients) != count):
        raise CarrotError(f"'SVMRegressor' has {count} vectors, {len(coefficients)} coefficients, {len(rho)} rho")
    y = _kernels(n, count).op("nn.matmul", n.known(coefficients.reshape(-1, 1))) + float(rho[0]) if count else _linear(n, 1)
    return (y > 0.0).cast("f32") * 2.0 - 1.0 if one_class else y


@importer("SVMClassifier", domain=ML)
def svm_classifier(n: Node) -> list[Operand]:
    ints, strings = n.ints("classlabels_ints", []), n.strings("classlabels_strings")
    classes, sizes = len(ints) or len(strings), [int(v) for v in n.ints("vectors_per_class", [])]
    prob_a, prob_b, transform = n.array("prob_a", "floats"), n.array("prob_b", "floats"), n.string("post_transform", "NONE")
    if classes < 2 or len(sizes) not in (0, classes) or min(sizes, default=0) < 0:
        raise CarrotError(f"'SVMClassifier' has {classes} labels and vectors_per_class {sizes}")
    if not sum(sizes):
        return _linear_classes(n, classes, ints, strings, transform)
    scores = _pairs(n, classes, sizes)
    pairs = list(combinations(range(classes), 2))
    votes = np.zeros((len(pairs), classes), np.float32)
    for p, (i, j) in enumerate(pairs):
        votes[p, i], votes[p, j] = 1, -1
    won = (scores > 0.0).cast("f32").op("nn.matmul", n.known(votes)) + (votes < 0).sum(axis=0).astype(np.float32)
    label = labelled(n, won.op("nn.argmax", axes=[1], keepdims=0), ints, strings)
    if len(prob_a):
        if not len(prob_a) == len(prob_b) == len(pairs):
            raise CarrotError(f"'SVMClassifier' has {len(prob_a)} prob_a and {len(prob_b)} prob_b for {len(pairs)} pairs of classes")
        each = (-(scores * prob_a + prob_b)).op("nn.sigmoid").maximum(1e-7).minimum(1 - 1e-7)
        return [label, proba(post_transform(each.cast("f64").op("nn.pairwise_coupling").cast("f32"), transform))]
    if classes > 2:
        return [label, proba(post_transform(scores, transform))]
    return [label, proba((-scores).op("nn.concat", scores, axis=1) if transform == "NONE" else two_classes(n, scores, transform))]


def _pairs(n: Node, classes: int, sizes: list[int]) -> Operand:
    """The decision of each pair of classes, above zero for the first: [batch, classes * (classes - 1) / 2]. Summed up in float64."""
    total, rho = sum(sizes), n.array("rho", "floats")
    coefficients, pairs = n.array("coefficients", "floats"), list(combinations(range(classes), 2))
    if len(coefficients) != (classes - 1) * total or len(rho) < len(pairs):
        raise CarrotError(f"'SVMClassifier' has {len(coefficients)} coefficients and {len(rho)} rho for {classes} classes and {total} vectors")
    coefficients, starts = coefficients.reshape(classes - 1, total), np.cumsum([0, *sizes])
    weights = np.zeros((total, len(pairs)))
    for p, (i, j) in enumerate(pairs):
        a, b = slice(starts[i], starts[i + 1]), slice(starts[j], starts[j + 1])
        weights[a, p], weights[b, p] = coefficients[j - 1, a], coefficients[i, b]
    return (_kernels(n, total).cast("f64").op("nn.matmul", n.known(weights)) + rho[: len(pairs)].astype(np.float64)).cast("f32")


def _linear_classes(n: Node, classes: int, ints: list[int], strings: list[str], transform: str) -> list[Operand]:
    """A score for each class. Of two, the second one wins if any score is high enough."""
    scores = _linear(n, classes)
    index = scores.op("nn.argmax", axes=[1], keepdims=0)
    if classes == 2:
        most = scores.reduce("max", [1], keepdims=False)
        second = most.op("nn.greater_equal", 0.5) if (n.array("coefficients", "floats") >= 0).all() else most > 0.0
        index = second.op("nn.where", index.like(1), index)
    return [labelled(n, index, ints, strings), proba(post_transform(scores, transform))]
