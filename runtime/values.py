"""Any array-like as an array of numbers, of text or of times: what a column of a model is made of.

    values(["a", None], np.dtype(object))      # str and None; NaN and NA are None too
    values(series, np.dtype("M8[us]"))         # datetime64, NaT is null
    values([[1, 2.5]], np.dtype("f4"))         # numbers of whatever dtype they came in
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.runtime.arrow import FORMATS, TIMES

KINDS = {"U": "text", "S": "bytes", "T": "text", "c": "complex numbers", "M": "dates", "m": "time spans", "b": "truth values"}


def values(data: Any, dtype: np.dtype, what: str = "X") -> np.ndarray:
    """As an array that feeds inputs of `dtype`. Raises CarrotError for values of another sort; `what` names the data there."""
    return as_texts(data, what) if dtype.kind == "O" else as_times(data, what) if dtype.kind == "M" else as_array(data, what)


def as_array(data: Any, what: str = "X") -> np.ndarray:
    """Any array-like of numbers as an array of a dtype in FORMATS: the same memory if it is one already."""
    if type(data) is not np.ndarray:
        data = _from_object(data, what)
    if data.dtype in FORMATS and data.dtype.isnative:
        return data  # type: ignore[no-any-return]
    kind = data.dtype.kind
    if kind == "O":
        return _fromobjects(data, what)
    if kind not in "fiub":
        name = {"U": "text", "S": "bytes", "T": "text", "c": "complex numbers", "M": "dates", "m": "time spans"}.get(kind, str(data.dtype))
        raise CarrotError(f"{what} holds {name}, the model wants numbers")
    size = min(data.dtype.itemsize, 8)  # longdouble
    return data.astype(f"{kind}{size}" if kind != "b" else bool)  # type: ignore[no-any-return]


def _from_object(data: Any, what: str) -> np.ndarray:
    if hasattr(data, "toarray") and not hasattr(data, "__array__"):
        raise CarrotError(f"{what} is sparse", note=f"give {what}.toarray(): whether an absent value is zero or missing is for you to say")
    if isinstance(data, np.ma.MaskedArray):
        return np.ma.filled(data.astype(np.float64), np.nan)
    if isinstance(data, (str, bytes, set, frozenset)) or not (hasattr(data, "__array__") or isinstance(data, (Sequence, int, float, range)) or hasattr(data, "__dlpack__") or hasattr(data, "__buffer__")):
        raise CarrotError(f"{what} is a {type(data).__qualname__}, not an array or a table", note="numpy, pandas, polars, pyarrow, a list of lists, or any object with __arrow_c_stream__")
    try:
        return np.asarray(data)
    except ValueError:
        raise CarrotError(f"{what} is no array: its rows differ in length") from None
    except Exception as error:
        raise CarrotError(f"{what} cannot be read as an array: {error}") from None


def _fromobjects(a: np.ndarray, what: str) -> np.ndarray:
    """Python numbers to float64, None to NaN. Text is refused even where float() would read it."""
    texts = [i for i, v in enumerate(a.flat) if isinstance(v, (str, bytes))]
    if not texts:
        try:
            whole = all(isinstance(v, (int, np.integer)) for v in a.flat) and a.size
            return a.astype(np.int64 if whole else np.float64)
        except (TypeError, ValueError, OverflowError):
            texts = [i for i, v in enumerate(a.flat) if not _is_number(v)] or [0]
    where = ", ".join(map(str, np.unravel_index(texts[0], a.shape)))
    value = a.flat[texts[0]]
    raise CarrotError(f"{what}[{where}] is {str(value)[:60]!r} ({type(value).__name__}), not a number")


def _is_number(v: Any) -> bool:
    try:
        float(np.nan if v is None else v)
    except (TypeError, ValueError, OverflowError):
        return False
    return True


# ---------------------------------------------------------------------------------------------- text and times


def is_missing(v: Any) -> bool:
    """None, NaN, NaT or pandas.NA, which is neither equal to itself nor not."""
    return v is None or type(v).__name__ == "NAType" or (not isinstance(v, (str, bytes, Sequence, np.ndarray)) and bool(v != v))


def objects(data: Any, what: str) -> np.ndarray:
    """An array as it is; anything else with its elements as they are, which NumPy would turn into text among texts."""
    if type(data) is np.ndarray:
        return data
    if isinstance(data, np.ma.MaskedArray):
        out = np.array(data.data, object)
        out[np.ma.getmaskarray(data)] = None
        return out
    if isinstance(data, (list, tuple)):
        with contextlib.suppress(ValueError):
            out = np.array(data, object)
            if not any(isinstance(v, (list, tuple)) for v in out.flat):
                return out
        raise CarrotError(f"{what} is no array: its rows differ in length")
    return _from_object(data, what)


def _wrong(a: np.ndarray, what: str, wanted: str, at: int) -> CarrotError:
    v = a.flat[at]
    where = ", ".join(map(str, np.unravel_index(at, a.shape)))
    return CarrotError(f"{what}[{where}] is {str(v)[:60]!r} ({type(v).__name__}), not {wanted}")


def as_texts(data: Any, what: str = "X") -> np.ndarray:
    """Text as an array of str and None."""
    a = objects(data, what)
    if a.dtype.kind in "UT":
        a = a.astype(object)
        if all(type(v) is str for v in a.flat):
            return a
    if a.dtype.kind == "f" and np.isnan(a).all():
        return np.full(a.shape, None)
    if a.dtype.kind != "O":
        raise CarrotError(f"{what} holds {KINDS.get(a.dtype.kind, a.dtype)}, the model wants text")
    if set(map(type, a.flat)) <= {str, type(None)}:
        return a
    out = a.copy()
    for i, v in enumerate(a.flat):
        if is_missing(v):
            out.flat[i] = None
        elif not isinstance(v, str):
            raise _wrong(a, what, "text", i)
    return out


def as_times(data: Any, what: str = "X") -> np.ndarray:
    """Dates and times as an array of a dtype in TIMES, in UTC where they have a zone."""
    a = objects(data, what)
    if a.dtype.kind == "M" and a.dtype in TIMES:
        return a
    if a.dtype.kind == "M":
        exact = np.datetime_data(a.dtype)[0] in ("ps", "fs", "as")
        return a.astype("M8[ns]" if exact else "M8[s]")
    if a.dtype.kind == "f" and np.isnan(a).all():
        return np.full(a.shape, "NaT", "M8[us]")
    if a.dtype.kind != "O":
        raise CarrotError(f"{what} holds {'numbers' if a.dtype.kind in 'fiu' else KINDS.get(a.dtype.kind, a.dtype)}, the model wants dates or times")
    out = np.full(a.shape, "NaT", "M8[us]")
    for i, v in enumerate(a.flat):
        if isinstance(v, datetime.datetime) and v.tzinfo is not None:
            v = v.astimezone(datetime.UTC).replace(tzinfo=None)
        if isinstance(v, np.datetime64):
            out.flat[i] = v
        elif isinstance(v, datetime.date):
            out.flat[i] = np.datetime64(v, "us")
        elif not is_missing(v):
            raise _wrong(a, what, "a date or time", i)
    return out
