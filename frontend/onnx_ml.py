"""ai.onnx.ml operators other than trees (onnx docs/Operators-ml.md)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import code_of, where
from carrot.frontend.onnx_shape import cut, take
from carrot.frontend.onnx_trees import ML, labelled, post_transform, proba, regressed, two_classes
from carrot.ir.dims import product
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, dtype_of


def _linear(n: Node, outputs: int) -> Operand:
    """x [batch, F] @ coefficients [outputs, F]' + intercepts."""
    x, w, b = n[0].cast("f32"), n.array("coefficients", "floats"), n.array("intercepts", "floats")
    if x.rank != 2 or isinstance(x.shape[1], str) or outputs < 1 or len(w) != outputs * x.shape[1] or len(b) not in (0, outputs):
        raise CarrotError(f"'{n.op_type}' of {n[0].type} has {len(w)} coefficients and {len(b)} intercepts for {outputs} outputs")
    w = np.ascontiguousarray(w.reshape(outputs, -1).T)
    return x.op("nn.linear", n.known(w), n.known(b if len(b) else np.zeros(outputs, np.float32)))


@importer("LinearRegressor", domain=ML)
def linear_regressor(n: Node) -> Operand:
    return regressed(_linear(n, n.integer("targets", 1)), n.string("post_transform", "NONE"))


@importer("LinearClassifier", domain=ML)
def linear_classifier(n: Node) -> list[Operand]:
    """One score and two labels: the label is score > 0, the other class gets 1 - score; onnxruntime makes no softmax of it."""
    n.ignore("multi_class")
    ints, strings = n.ints("classlabels_ints", []), n.strings("classlabels_strings")
    count, transform = len(n.array("intercepts", "floats")), n.string("post_transform", "NONE")
    labels = len(ints) or len(strings)
    if (count, labels) != (max(labels, 2), labels) and (count, labels) != (1, 2):
        raise CarrotError(f"'LinearClassifier' has {count} intercepts and {labels} labels")
    s = _linear(n, count)
    if count > 1:
        label = s.op("nn.argmax", axes=[1], keepdims=0)
        return [labelled(n, label, ints, strings), proba(post_transform(s, transform))]
    label = (s > 0.0).op("nn.cast", to="i64").reshape(s.shape[:1])
    return [labelled(n, label, ints, strings), proba(two_classes(n, s, transform))]


@importer("Scaler", domain=ML)
def scaler(n: Node) -> Operand:
    x = n[0] if n[0].dtype == "f64" else n[0].cast("f32")
    return ((x - n.array("offset", "floats")) * n.array("scale", "floats")).cast("f32")


@importer("Imputer", domain=ML)
def imputer(n: Node) -> Operand:
    x = n[0]
    kinds = (
        ("imputed_value_floats", "replaced_value_float") if x.dtype in ("f32", "f64") else ("imputed_value_int64s", "replaced_value_int64")
    )
    replaced = n.number(kinds[1], 0.0) if x.dtype in ("f32", "f64") else n.integer(kinds[1], 0)
    values = n.array(kinds[0], "floats" if x.dtype in ("f32", "f64") else "ints")
    n.ignore("imputed_value_floats", "imputed_value_int64s", "replaced_value_float", "replaced_value_int64")
    if len(values) not in (1, x.shape[-1] if x.rank else 1):
        raise CarrotError(f"'Imputer' of {x.type} has {len(values)} values")
    hit = x.op("nn.isnan") if isinstance(replaced, float) and math.isnan(replaced) else x.equal(replaced)
    return where(hit, x.like(values), x)


@importer("Normalizer", domain=ML)
def normalizer(n: Node) -> Operand:
    """MAX divides by the largest element, L1 by the sum of absolute values, L2 by the length; rows of zeros stay."""
    x, norm = n[0].cast("f32"), n.string("norm", "MAX")
    if norm not in ("MAX", "L1", "L2"):
        raise n.unsupported(f"norm '{norm}'")
    last = [x.rank - 1]
    size = x.reduce("max", last) if norm == "MAX" else x.abs().reduce("sum", last) if norm == "L1" else (x * x).reduce("sum", last).sqrt()
    out = x / where(size.equal(0.0), size.like(1.0), size)
    out.role = n[0].role
    return out


@importer("Binarizer", domain=ML)
def binarizer(n: Node) -> Operand:
    return (n[0] > n.number("threshold", 0.0)).op("nn.cast", to=n[0].dtype)


@importer("ArrayFeatureExtractor", domain=ML)
def array_feature_extractor(n: Node) -> Operand:
    """x[..., y]; of a vector: [1, len(y)]."""
    x, y = n[0], n[1].reshape([product(n[1].shape)])
    out = take(n, x, y, x.rank - 1)
    if x.rank != 1:
        return out
    wide = out.op("nn.reshape", shape=[1, *out.shape])
    wide.labels, wide.role = out.labels, out.role
    return wide


@importer("FeatureVectorizer", domain=ML)
def feature_vectorizer(n: Node) -> Operand:
    """All columns side by side; of an input that is narrower or wider than it should be, zeros more or the first ones."""
    widths, parts = n.ints("inputdimensions", []), [x.cast("f32") for x in n.all()]
    if any(x.rank != 2 for x in parts) or (widths and len(widths) != len(parts)):
        raise CarrotError(f"'FeatureVectorizer' of {', '.join(str(x.type) for x in parts)} has inputdimensions {widths}")
    for i, (x, width) in enumerate(zip(parts, widths)):
        [have] = n.static(x.shape[1:], "number of columns")
        parts[i] = x.op("nn.pad", pads=[0, 0, 0, width - have], value=0.0) if width > have else cut(x, 1, 0, width) if width < have else x
    return parts[0] if len(parts) == 1 else parts[0].op("nn.concat", *parts[1:], axis=1)


@importer("OneHotEncoder", domain=ML)
def one_hot_encoder(n: Node) -> Operand:
    """A category that is not listed gives zeros (with zeros=0 onnxruntime fails instead)."""
    n.integer("zeros", 1)
    cats, words = n.array("cats_int64s", "ints"), n.strings("cats_strings")
    if bool(words) == bool(len(cats)) or (n[0].dtype == "str") != bool(words):
        raise CarrotError(f"'OneHotEncoder' of {n[0].type} has {len(words)} cats_strings and {len(cats)} cats_int64s")
    if len({*words, *cats.tolist()}) < len(words) + len(cats):
        raise CarrotError("'OneHotEncoder' lists a category twice")
    x = code_of(n, n[0], words, -1) if words else n[0].cast("i64")
    return x.reshape([*x.shape, 1]).equal(np.arange(len(words)) if words else cats).op("nn.cast", to="f32")


@importer("ZipMap", domain=ML)
def zip_map(n: Node) -> Operand:
    """Only the container changes: the probabilities stay a [batch, classes] tensor."""
    n.ignore("classlabels_int64s", "classlabels_strings")
    return proba(n[0])


# ----------------------------------------------------------------------------------------------------- label encoder

_KEYS = {"keys_int64s": "ints", "keys_floats": "floats"}
_VALUES = {"values_int64s": "ints", "values_floats": "floats"}


def _listed(n: Node, what: str) -> Any:
    """keys or values: an array, or a list of strings, from whichever attribute has them."""
    t = n.tensor(f"{what}_tensor")
    if t is not None:
        return [str(s) for s in t.reshape(-1)] if t.dtype == object else t.reshape(-1)
    for name, kind in (_KEYS if what == "keys" else _VALUES).items():
        if n.has(name):
            return n.array(name, kind)
    return n.strings(f"{what}_strings")


@importer("LabelEncoder", domain=ML)
def label_encoder(n: Node) -> Operand:
    """Numbers to numbers or to string labels, string labels to numbers; opset 1 has classes_strings only."""
    x, tensor = n[0], n.tensor("default_tensor")
    defaults: dict[str, Any] = {
        "i": n.integer("default_int64", -1),
        "f": n.number("default_float", -0.0),
        "s": n.string("default_string", "_Unused"),
    }
    if n.has("classes_strings"):
        classes = n.strings("classes_strings")
        keys, values = (classes, np.arange(len(classes))) if x.labels is not None or x.dtype == "str" else (np.arange(len(classes)), classes)
    else:
        keys, values = _listed(n, "keys"), _listed(n, "values")
    if len(keys) != len(values) or len(keys) == 0:
        raise CarrotError(f"'LabelEncoder' has {len(keys)} keys and {len(values)} values")
    default = (
        tensor.reshape(-1)[0]
        if tensor is not None and tensor.size == 1
        else defaults["s" if isinstance(values, list) else "f" if values.dtype.kind == "f" else "i"]
    )
    return _encode(n, x, keys, values, default)


def _encode(n: Node, x: Operand, keys: Any, values: Any, default: Any) -> Operand:
    labels: list[str] | None = None
    if isinstance(values, list):
        labels = list(dict.fromkeys([*values, str(default)]))
        values, default = np.array([labels.index(v) for v in values], np.int32), labels.index(str(default))
    if isinstance(keys, list) and x.dtype == "str":
        out = code_of(n, x, keys, default, values)
    elif isinstance(keys, list):
        if x.labels is None:
            raise CarrotError(f"'LabelEncoder' of {x.type} has keys that are strings")
        known = dict(zip(keys[::-1], values[::-1]))
        out = n.known(np.array([known.get(s, default) for s in x.labels], values.dtype)).op("nn.gather", x, axis=0)
    else:
        out = _lookup(n, x, keys, values, default)
    if labels is not None:
        out.labels = labels
    out.role = "label" if labels is not None or x.role == "label" else None
    return out


@importer("CategoryMapper", domain=ML)
def category_mapper(n: Node) -> Operand:
    """Strings to numbers or back."""
    words, numbers = n.strings("cats_strings"), n.array("cats_int64s", "ints")
    number, word = n.integer("default_int64", -1), n.string("default_string", "_Unused")
    if len(words) != len(numbers) or not words:
        raise CarrotError(f"'CategoryMapper' has {len(words)} strings and {len(numbers)} numbers")
    return _encode(n, n[0], words, numbers, number) if n[0].dtype == "str" else _encode(n, n[0].cast("i64"), numbers, words, word)


def _lookup(n: Node, x: Operand, keys: np.ndarray, values: np.ndarray, default: Any) -> Operand:
    keys = keys.astype(DTYPES[x.dtype].numpy)
    nan = np.isnan(keys) if keys.dtype.kind == "f" else np.zeros(len(keys), bool)
    order, first = np.unique(keys[~nan], return_index=True)
    module = n.context.graph.module
    fallback = np.asarray(default).astype(values.dtype).reshape(())
    weights: Sequence[np.ndarray] = (order, np.ascontiguousarray(values[~nan][first]), fallback)
    names = ("keys", "values", "default")
    out = x.op("nn.lookup", **{k: module.add_weight(a, k) for k, a in zip(names, weights)})
    if nan.any() and n.version >= 4:  # before, NaN equals no key
        out = where(x.op("nn.isnan"), n.known(values[nan][0]), out)
    assert out.dtype == dtype_of(values)
    return out
