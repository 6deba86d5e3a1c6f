"""scikit-learn's encoders of categories, text or numbers -> nn.lookup: one for each column.

A null of the user's table is the category None or NaN, whichever the encoder has seen; else it is unknown.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.forest import vector
from carrot.frontend.sklearn_base import Build, Result, Row, as_numbers, attr, class_name, integer, numbers, unsupported, width
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NAN_NOT_INF

UNKNOWN = -2  # a code of no category


def is_nan(v: Any) -> bool:
    return isinstance(v, (float, np.floating)) and bool(np.isnan(v))


def is_missing(v: Any) -> bool:
    """None, NaN, and pandas' NA by its name."""
    return v is None or is_nan(v) or type(v).__name__ == "NAType"


def lookup(b: Build, e: Any, x: Value | Frame, i: int, values: np.ndarray, unknown: float | int, known_as: np.ndarray | None = None) -> Value:
    """[batch, 1]: values[k] where column i of X is categories_[i][k] (or known_as[k]), else `unknown`."""
    found = np.asarray(attr(e, "categories_")[i] if known_as is None else known_as)
    categories = found.tolist()
    if len(categories) != len(values) or found.ndim != 1:
        raise CarrotError(f"the {class_name(e)} has {len(categories)} categories for column {i}, but codes for {len(values)}")
    known = [(c, v) for c, v in zip(categories, values.tolist()) if not is_missing(c)]
    missing = [v for c, v in zip(categories, values.tolist()) if is_missing(c)]
    if len(missing) > 1:
        raise unsupported(e, f"None and NaN as two categories of column {i}", "one of them: Arrow has one null")
    null = missing[0] if missing else unknown
    weight = b.g.module.add_weight
    scalars = {"default": weight(np.array(unknown, values.dtype), "unknown")}
    if text := any(isinstance(c, str) for c, _ in known) or (not known and found.dtype.kind in "OUT"):
        if not all(isinstance(c, str) for c, _ in known):
            raise unsupported(e, f"text and other things as categories of column {i}", "text or numbers")
        keys = np.empty(len(known), object)
        keys[:] = [c for c, _ in known]
        scalars["null"] = weight(np.array(null, values.dtype), "null")
    else:
        keys = as_numbers([c for c, _ in known], f"'categories_' of column {i} of the {class_name(e)}").reshape(-1)
    order = np.argsort(keys, kind="stable")
    codes = np.array([v for _, v in known], values.dtype)[order]
    column = b.tensor(b.columns(x, [i]), "str" if text else "f64")
    y = b("lookup", column, keys=weight(keys[order], "categories"), values=weight(codes, "codes"), **scalars)
    return y if text or not missing else b("where", b("isnan", column), b.g.constant(np.array(null, values.dtype), "null"), y)


def _check_width(e: Any, x: Value | Frame) -> int:
    n = len(attr(e, "categories_"))
    if n != width(x):
        raise CarrotError(f"the {class_name(e)} has categories for {n} columns, it is given {width(x)}")
    return n


def _infrequent(e: Any, i: int) -> np.ndarray | None:
    """Category -> code where rare ones share the last code; None if column i has no rare ones."""
    if not getattr(e, "_infrequent_enabled", False):
        return None
    mapping = attr(e, "_default_to_infrequent_mappings")[i]
    return None if mapping is None else as_numbers(mapping, f"the infrequent categories of the {class_name(e)}", 1).astype(np.int32)


def one_hot(b: Build, e: Any, x: Value | Frame) -> Value | Frame:
    """OneHotEncoder: 1.0 at the code of the category; -1, the code of no column, is all zeros; UNKNOWN is refused."""
    mode = attr(e, "handle_unknown")
    if mode not in ("error", "ignore", "infrequent_if_exist", "warn"):
        raise unsupported(e, f"handle_unknown={mode!r}", "error, ignore, infrequent_if_exist, warn")
    drops = getattr(e, "_drop_idx_after_grouping", getattr(e, "drop_idx_", None))
    codes: list[Value] = []
    owner: list[int] = []
    code: list[int] = []
    for i in range(_check_width(e, x)):
        rare = _infrequent(e, i)
        values = np.arange(len(e.categories_[i]), dtype=np.int32) if rare is None else rare
        size = int(values.max()) + 1
        unknown = size - 1 if rare is not None and mode in ("infrequent_if_exist", "warn") else -1
        drop = None if drops is None else drops[i]
        place = np.arange(size, dtype=np.int32)
        if drop is not None:
            place = np.where(place == int(drop), -1, place - (place > int(drop))).astype(np.int32)
        outside = UNKNOWN if mode == "error" else int(place[unknown]) if unknown >= 0 else -1
        codes.append(lookup(b, e, x, i, place[values], outside))
        if mode == "error":
            b.refuse(b("equal", codes[-1], UNKNOWN), b.columns(x, [i]))
        n = size - (drop is not None)
        owner += [i] * n
        code += range(n)
    if not owner:
        return Frame(())
    y = b.columns(b.concat(codes), owner)
    return b.cast(b("equal", y, np.array(code, np.int32)), "f64")


def ordinal(b: Build, e: Any, x: Value | Frame) -> Value:
    """OrdinalEncoder: the category's position; missing ones and unknown ones have values of their own."""
    mode, columns = attr(e, "handle_unknown"), []
    if mode not in ("error", "use_encoded_value"):
        raise unsupported(e, f"handle_unknown={mode!r}", "error, use_encoded_value")
    for i in range(_check_width(e, x)):
        rare = _infrequent(e, i)
        n = len(e.categories_[i])
        values = np.arange(n, dtype=np.float64)
        if rare is not None:
            values[: len(rare)] = rare
        if n and is_nan(np.asarray(e.categories_[i]).tolist()[-1]):
            values[-1] = float(getattr(e, "encoded_missing_value", np.nan))
        unknown = float(np.nanmin(values, initial=0.0)) - 1.0 if mode == "error" else float(attr(e, "unknown_value"))
        columns.append(lookup(b, e, x, i, values, unknown))
        if mode == "error":
            b.refuse(b("equal", columns[-1], unknown), b.columns(x, [i]))
    return b.concat(columns)


def target(b: Build, e: Any, x: Value | Frame) -> Value:
    """TargetEncoder.transform: the encoding of the category, the target's mean for unknown ones; per class if there are many."""
    means, encodings, n = numbers(e, "target_mean_").reshape(-1), attr(e, "encodings_"), _check_width(e, x)
    if len(encodings) != n * len(means):
        raise CarrotError(f"the TargetEncoder has {len(encodings)} encodings for {n} columns and {len(means)} targets")
    columns = []
    for i in range(n):
        for k, mean in enumerate(means.tolist()):
            values = as_numbers(encodings[i * len(means) + k], "'encodings_' of the TargetEncoder", 1)
            columns.append(lookup(b, e, x, i, values, mean))
    return b.concat(columns)


def _label_codes(b: Build, e: Any, x: Value | Frame) -> tuple[Value, int]:
    """[batch, 1]: which of classes_ the labels are, -1 for others; and how many there are."""
    classes = np.asarray(attr(e, "classes_"))
    return lookup(b, e, x, 0, np.arange(len(classes)), -1, classes), len(classes)


def labels(b: Build, e: Any, x: Value | Frame) -> Result:
    """LabelEncoder: i64 [batch]; labels that it has not seen are refused."""
    codes, _ = _label_codes(b, e, x)
    b.refuse(b("equal", codes, -1), b.columns(x, [0]))
    return Result({"transform": vector(b.g, codes)})


def binary_labels(b: Build, e: Any, x: Value | Frame) -> Result:
    """LabelBinarizer: i64 [batch, classes], or [batch, 1] of up to two classes; labels that it has not seen are in no class."""
    if attr(e, "y_type_") not in ("binary", "multiclass"):
        raise unsupported(e, f"labels of type {attr(e, 'y_type_')!r}", "one label for each row")
    codes, n = _label_codes(b, e, x)
    which = np.arange(n) if n > 2 else np.array([n - 1 or n])  # of two classes the second; of one, none
    hot = b("equal", b.columns(codes, [0] * len(which)), which)
    neg, pos = (b.g.constant(np.array(integer(e, key, -(2**31), 2**31), np.int64), key) for key in ("neg_label", "pos_label"))
    return Result({"transform": b("where", hot, pos, neg)})


TRANSFORMERS = {
    "LabelEncoder": Row(labels, NAN_NOT_INF, None),
    "LabelBinarizer": Row(binary_labels, NAN_NOT_INF, None),
    "OneHotEncoder": Row(one_hot, NAN_NOT_INF, None, absorbs=True),
    "OrdinalEncoder": Row(ordinal, NAN_NOT_INF, None),
    "TargetEncoder": Row(target, NAN_NOT_INF, None, absorbs=True),
}
