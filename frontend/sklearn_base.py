"""What the scikit-learn converters share: reading an estimator's attributes, sugar over Graph, the row of a table.

An estimator is an object in memory or a `Record` read from a .skops file; both answer getattr alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend.columns import Frame, Index, Table
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NUMBERS, Graph
from carrot.ir.types import DTYPES, Dim, TensorType

MAX_COLUMNS = 1 << 20  # of an input or a product of features: more is a broken file


class Record:
    """An object of a file, without its class: `module.name` and the attributes it had. Dunder names are never answered."""

    __slots__ = ("_attrs", "_module", "_name")

    def __init__(self, module: str, name: str, attrs: dict[str, Any]) -> None:
        self._module, self._name, self._attrs = module, name, attrs

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in self._attrs:
            raise AttributeError(f"{self._name} has no attribute '{name}'")
        return self._attrs[name]

    def __repr__(self) -> str:
        return f"{self._module}.{self._name}"


def class_name(e: Any) -> str:
    """The class of an estimator in scikit-learn, XGBoost, LightGBM or carrot; a subclass from elsewhere is its base if it changes no method of it."""
    if isinstance(e, Record):
        return e._name
    for cls in type(e).__mro__:
        if cls.__module__.partition(".")[0] in ("sklearn", "xgboost", "lightgbm", "carrot"):
            return cls.__name__
        changed = {"predict", "predict_proba", "decision_function", "transform", "score_samples", "_raw_predict"} & vars(cls).keys()
        if changed:
            return type(e).__name__
    return type(e).__name__


def attr(e: Any, name: str) -> Any:
    """A fitted attribute that must be there."""
    try:
        return getattr(e, name)
    except AttributeError:
        raise CarrotError(f"the {class_name(e)} has no '{name}': it is not fitted, or comes from another version of scikit-learn") from None


def numbers(e: Any, name: str, ndim: int | None = None) -> np.ndarray:
    """A fitted attribute as a float64 array."""
    return as_numbers(attr(e, name), f"'{name}' of the {class_name(e)}", ndim)


def native(e: Any, name: str, ndim: int | None = None) -> np.ndarray:
    """The same in the attribute's own precision: sklearn computes constants in float32 if it was fitted on float32."""
    a, own = numbers(e, name, ndim), np.asarray(getattr(e, name))
    return own if own.dtype == np.float32 else a


def as_numbers(value: Any, what: str, ndim: int | None = None) -> np.ndarray:
    if hasattr(value, "toarray") or (isinstance(value, Record) and "sparse" in value._module):
        raise CarrotError(f"{what} is sparse", note="call densify() on the estimator")
    if isinstance(value, Record):
        raise CarrotError(f"{what} is {value!r}, not numbers")
    a = np.asarray(value)
    if a.dtype.kind == "O":
        try:
            a = a.astype(np.float64)
        except (TypeError, ValueError):
            raise CarrotError(f"{what} holds something else than numbers") from None
    if a.dtype.kind not in "fiub" or (ndim is not None and a.ndim != ndim):
        raise CarrotError(f"{what} is {a.dtype}{list(a.shape)}, not numbers" + (f" of rank {ndim}" if ndim is not None else ""))
    return np.ascontiguousarray(a, np.float64) if a.ndim else a.astype(np.float64)


def integer(e: Any, name: str, low: int = 0, high: int = MAX_COLUMNS) -> int:
    """A fitted attribute that is a whole number in [low, high]."""
    value = attr(e, name)
    if isinstance(value, (list, tuple, np.ndarray, bool)) or int(value) != value or not low <= value <= high:
        raise CarrotError(f"'{name}' of the {class_name(e)} is {str(value)[:60]}, not a whole number from {low} to {high}")
    return int(value)


def unsupported(e: Any, option: str, supported: str) -> CarrotError:
    """The error for an option of a known estimator."""
    return CarrotError(f"{class_name(e)} with {option} is not supported", note=f"supported: {supported}")


def class_labels(e: Any) -> list[Any]:
    """`classes_` as plain values; scikit-learn derives it from a label encoder in some classes."""
    found = getattr(e, "classes_", None)
    for holder in ("_label_binarizer", "_label_encoder"):
        if found is None and getattr(e, holder, None) is not None:
            found = getattr(getattr(e, holder), "classes_", None)
    if found is None:
        raise CarrotError(f"the {class_name(e)} has no 'classes_': it is not fitted")
    if isinstance(found, list) and found and isinstance(found[0], (list, np.ndarray)):
        raise unsupported(e, f"{len(found)} outputs", "one label per row")
    labels = np.asarray(found).tolist()
    if not isinstance(labels, list) or not labels or not all(isinstance(v, (bool, int, float, str)) for v in labels):
        raise CarrotError(f"'classes_' of the {class_name(e)} are not numbers or strings")
    return labels


@dataclass
class Result:
    """What a predictor gives: its outputs by name, and what the output "label" indexes."""

    values: dict[str, Value]
    labels: list[Any] | None = None


class Row(NamedTuple):
    """How one estimator class converts. A converter that gives a Value or a Frame is a transformer.

    accept: which of null, nan, inf it takes (or a function of the estimator); None: it does not look at X, its parts do.
    dtype: what it casts X to (or a function of the estimator), so its converter gets a Value; "float": it reads numbers of any float type;
    None: it takes X as it is, a Value or a Frame. absorbs: NaN does not get past it (imputers). zero_is_missing: in a sparse X, that is what is not stored.
    """

    convert: Callable[[Build, Any, Any], Value | Frame | Result]
    accept: Iterable[str] | Callable[[Any], Iterable[str] | None] | None = NUMBERS
    dtype: str | Callable[[Any], str] | None = "f64"
    absorbs: bool = False
    zero_is_missing: bool = False


class Origin(NamedTuple):
    """Where a value comes from, as columns of the user's table. reach: those whose NaN and infinities get to it. source: those it
    is made of (one per column of it, in order, if there are as many). wild: steps before may have made NaN and infinities of numbers."""

    reach: np.ndarray
    source: np.ndarray
    wild: bool = False


def tensor_type(v: Value) -> TensorType:
    assert isinstance(v.type, TensorType)
    return v.type


def width(x: Value | Frame) -> int:
    """The number of columns of [batch, F]."""
    if isinstance(x, Frame):
        return x.width
    n = tensor_type(x).shape[1]
    assert isinstance(n, int)
    return n


@dataclass
class Build:
    """Sugar over Graph: `b("sub", x, mean)` is nn.sub; arrays and floats become constants of the dtype of the operands."""

    g: Graph
    table: Table
    part: Callable[[Build, Any, Value | Frame, str | None, bool], Any]  # sklearn.py's: estimator, X, where, as a transformer
    leaf: bool = False  # the output "leaf" is asked for
    sparse: bool = False  # X is a sparse matrix in scikit-learn
    stored_zeros: bool = False  # in which some of what is stored may be 0
    contrib: Any = None  # the estimator whose output "contrib" is asked for
    extra: dict[str, Value] = field(default_factory=dict)
    origins: dict[Value, Origin] = field(default_factory=dict)

    def __call__(self, op: str, *operands: Value | np.ndarray | float, **attrs: Any) -> Value:
        typed = [tensor_type(v).dtype for v in operands if isinstance(v, Value)]
        dtype = DTYPES[next((t for t in typed if t != "i1"), "f64")].numpy
        return self.g.op(
            f"nn.{op}", *(v if isinstance(v, Value) else self.g.constant(np.asarray(v, dtype)) for v in operands), **attrs
        )

    def convert(self, e: Any, x: Value | Frame, where: str | None = None) -> Value | Frame | Result:
        """An estimator inside another on X. where: its place in that one, for errors: "estimator 'rf'"."""
        return self.part(self, e, x, where, False)  # type: ignore[no-any-return]

    def transform(self, e: Any, x: Value | Frame, where: str | None = None) -> Value | Frame:
        """The same for its `transform`, where it could also predict."""
        return self.part(self, e, x, where, True)  # type: ignore[no-any-return]

    def tensor(self, x: Value | Frame, dtype: str) -> Value:
        """X as one tensor of "f32", "f64", "str" or "timestamp"."""
        if isinstance(x, Value):
            return self.cast(x, dtype)
        if not x.width:
            raise CarrotError("there are no columns left for this step")
        parts = [self.table.read(index, dtype) if v is None else self.cast(self._gather(v, index), dtype) for v, index in x.parts]
        return self.track(self.concat(parts), self.origin(x))

    def is_text(self, x: Value | Frame, column: int = 0) -> bool:
        """Whether a column of X is text, as far as it is known by now."""
        if isinstance(x, Value):
            return tensor_type(x).dtype == "str"
        v, index = x.pick([column]).parts[0]
        return bool(self.table.kinds["strings"][index[0]]) if v is None else self.is_text(v)

    def origin(self, x: Value | Frame) -> Origin:
        none = np.zeros(0, np.int64)
        if isinstance(x, Value):
            return self.origins.get(x, Origin(none, none))
        parts = [Origin(index, index) if v is None else self._picked(v, index) for v, index in x.parts]
        return Origin(np.concatenate([none, *(o.reach for o in parts)]), np.concatenate([none, *(o.source for o in parts)]), any(o.wild for o in parts))

    def _picked(self, v: Value, index: np.ndarray) -> Origin:
        o = self.origin(v)
        return o._replace(source=o.source[index]) if len(o.source) == width(v) else o

    def track(self, x: Value, origin: Origin) -> Value:
        """Say where a new value comes from."""
        self.origins.setdefault(x, origin)
        return x

    def refuse(self, bad: Value, x: Value | Frame) -> None:
        """Rows for which the estimator raises an error: where bad i1 [batch, F], because of that column of X."""
        source = self.origin(x).source
        each = source if len(source) == width(bad) else np.repeat(source[:1], width(bad))
        self.g.refuse(bad, [self.table.names[i] for i in each] if each.size else ["X"] * width(bad))

    def settle(self, x: Value | Frame, dtype: str, accept: Iterable[str]) -> None:
        """Refuse the rows in which steps before have made NaN and infinities that the next one, on X as `dtype`, does not take."""
        for v, index in x.parts if isinstance(x, Frame) else ((x, np.arange(width(x))),):
            if v is None or not self.origin(v).wild or "inf" in accept:
                continue
            y = self.cast(self._gather(v, index), dtype)
            bad = self("isinf", y)
            self.refuse(bad if "nan" in accept else self("or", bad, self("isnan", y)), y)

    def cast(self, x: Value, dtype: str) -> Value:
        """x as `dtype`; text, times and numbers do not turn into each other."""
        own = tensor_type(x).dtype
        if own == dtype:
            return x
        if dtype == "timestamp":
            raise CarrotError("a step needs times, it is given what another step gave")
        if "str" in (own, dtype):
            raise CarrotError("text is given to a step that needs numbers" if own == "str" else "numbers are given to a step that needs text")
        return self.track(self("cast", x, to=dtype), self.origin(x))

    def reshape(self, x: Value, *dims: Dim) -> Value:
        return self("reshape", x, shape=[tensor_type(x).shape[0], *dims])

    def concat(self, parts: Sequence[Value]) -> Value:
        return parts[0] if len(parts) == 1 else self("concat", *parts, axis=1)

    def reduce(self, op: str, x: Value, axis: int = 1, keepdims: bool = True) -> Value:
        return self(f"reduce_{op}", x, axes=[axis], keepdims=keepdims)

    def columns(self, x: Any, index: Index) -> Any:
        """x[:, index] of a Value, a Value; of a Frame, a Frame."""
        index = np.asarray(index, np.int64)
        if not index.size or index.min() < 0 or index.max() >= width(x):
            raise CarrotError(f"a step selects columns {index.tolist()[:8]} of {width(x)}")
        return x.pick(index) if isinstance(x, Frame) else self._gather(x, index)

    def _gather(self, x: Value, index: np.ndarray) -> Value:
        if np.array_equal(index, np.arange(width(x))):
            return x
        return self.track(self("gather", x, self.g.constant(index.astype(np.int32), "columns"), axis=1), self._picked(x, index))

    def join(self, parts: Sequence[Value | Frame]) -> Frame:
        """Columns side by side, whatever their dtypes."""
        return Frame(tuple(run for x in parts for run in (x.parts if isinstance(x, Frame) else ((x, np.arange(width(x))),))))

    def rows(self, x: Value, values: np.ndarray) -> Value:
        """The same values [K] in every row of the batch of x: f64 [batch, K]."""
        zero = self("mul", self.cast(self("isnan", self.columns(x, np.zeros(1))), "f64"), 0.0)
        return self("add", zero, values)

    def linear(self, x: Value, weights: np.ndarray, bias: np.ndarray | float) -> Value:
        """x @ weights [F, K] + bias [K]; each sum as if exact."""
        bias = np.broadcast_to(np.asarray(bias, np.float64), (weights.shape[1],))
        return self.g.op("nn.linear", x, self.g.constant(weights, "coef"), self.g.constant(bias, "intercept"))

    def binary(self, p: Value) -> Value:
        """[batch, 1] of P(class 1) -> [batch, 2]: np.stack([1 - p, p])."""
        return self.concat([self("sub", 1.0, p), p])

    def argmax(self, e: Any, scores: Value) -> tuple[Value, list[Any]]:
        """The label as an index, first of equals, and the classes."""
        labels = class_labels(e)
        if len(labels) != width(scores):
            raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but scores for {width(scores)}")
        return self.cast(self("argmax", scores, axes=[1], keepdims=0), "i32"), labels

    def above(self, e: Any, op: str, score: Value, threshold: float) -> tuple[Value, list[Any]]:
        """The label of two classes from a score [batch]: `score op threshold` is the second."""
        labels = class_labels(e)
        if len(labels) != 2:
            raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but one score")
        return self.cast(self(op, score, threshold), "i32"), labels

    def several(self, results: Sequence[Result]) -> Result:
        """One result of those of several outputs, as scikit-learn joins them: label [batch, M] indexes the classes of all outputs, each
        once; prediction [batch, M]; the probabilities of output i are proba_i."""
        proba = {f"proba_{i}": r.values["proba"] for i, r in enumerate(results)} if all("proba" in r.values for r in results) else {}
        if all(r.labels is None for r in results):
            return Result({"prediction": self.concat([self.reshape(r.values["prediction"], 1) for r in results])} | proba)
        place = {key: i for i, key in enumerate(dict.fromkeys((type(v), v) for r in results for v in r.labels or []))}
        labels = []
        for r in results:
            own = np.array([place[type(v), v] for v in r.labels or []], np.int32)
            label = r.values["label"]
            if not np.array_equal(own, np.arange(len(own))):
                label = self("gather", self.g.constant(own, "classes"), label, axis=0)
            labels.append(self.reshape(label, 1))
        return Result({"label": self.concat(labels)} | proba, [v for _, v in place])
