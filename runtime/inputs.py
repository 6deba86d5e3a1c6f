"""What users hand to a model, as arrays and columns that Arrow can describe; everything it cannot is a CarrotError.

Arrays match the model's columns by position, anything with column names by name. values.py says what one column may hold.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from carrot.ir.errors import CarrotError, nearest
from carrot.runtime.arrow import FORMATS, Column, Source
from carrot.runtime.values import as_array, as_texts, as_times, is_missing, objects, values

SHOWN = 20  # names in a message
SMALL = 4096  # elements that are copied faster than looked at


class Input(NamedTuple):
    """One tensor that a model reads. shape: of a row; columns: their names if it is a table. batched: arrays have one dim more.

    dtype: object for text, datetime64[us] for times. positions: of the columns in the user's table; (): they are the whole table.
    by_value: columns in which pandas' categories count as their values.
    """

    name: str
    dtype: np.dtype
    shape: tuple[int, ...]
    columns: tuple[str, ...]
    batched: bool
    size: int
    positions: tuple[int, ...] = ()
    by_value: frozenset[str] = frozenset()

    @property
    def numeric(self) -> bool:
        return self.dtype.kind not in "OM"


def by_value(spec: dict[str, Any]) -> frozenset[str]:
    """Of the description of an input: the columns that take categories."""
    columns, accept = spec.get("columns", ()), spec["accept"]
    each = accept if accept and isinstance(accept[0], list) else [accept] * len(columns)
    return frozenset(c for c, takes in zip(columns, each) if "category" in takes)


def some(names: Sequence[object]) -> str:
    """A list of names for a message, not too long."""
    return ", ".join(map(str, names[:SHOWN])) + (f", ... ({len(names)} in all)" if len(names) > SHOWN else "")


# ---------------------------------------------------------------------------------------------- one array


def fit(data: Any, spec: Input, what: str = "X") -> np.ndarray:
    """An array of a dtype and shape that the binary takes for `spec`: [n, shape...], or shape if the model has no batch dim.

    A table also takes one row [F] and, with one feature, a column [n]. Integers are narrowed where no value is lost.
    """
    a = values(data, spec.dtype, what)
    want = spec.shape
    if not spec.batched:
        if a.shape != want:
            raise CarrotError(f"{what} has shape {list(a.shape)}, the model wants [{', '.join(map(str, want))}]")
    elif a.shape == want and (want or not a.ndim):
        a = a[None]
    elif spec.size == 1 and a.ndim == 1:
        a = a.reshape(-1, *want)
    elif a.shape[1:] != want or a.ndim == 0:
        if spec.columns and a.ndim in (1, 2):
            raise CarrotError(f"{what} has {a.shape[-1]} features, the model was trained on {len(spec.columns)}: {some(spec.columns)}")
        raise CarrotError(f"{what} has shape {list(a.shape)}, the model wants [batch, {', '.join(map(str, want))}]")
    return narrow(a, spec, what)


def stacked(cells: np.ndarray, spec: Input, what: str) -> tuple[np.ndarray, np.ndarray | None]:
    """A column whose cells are arrays (or lists) of one row each, flat or of the row's shape: [n, shape...], and which are not missing."""
    valid = np.array([not is_missing(v) for v in cells], bool)
    rows = [as_array(v, f"{what}[{i}]") for i, v in enumerate(cells) if valid[i]]
    for i, row in zip(np.flatnonzero(valid), rows, strict=True):
        if row.shape not in (spec.shape, (spec.size,)):
            raise CarrotError(f"{what}[{i}] has shape {list(row.shape)}, the model wants {list(spec.shape)}")
    out = np.zeros((len(cells), *spec.shape), np.result_type(*(r.dtype for r in rows)) if rows else spec.dtype)
    for i, row in zip(np.flatnonzero(valid), rows, strict=True):
        out[i] = row.reshape(spec.shape)
    return out, None if valid.all() else valid


def narrow(a: np.ndarray, spec: Input, what: str) -> np.ndarray:
    """Integers in the model's dtype. Raises CarrotError for one that does not fit."""
    kind, wanted = a.dtype.kind, spec.dtype
    if kind == "b" and wanted.kind != "b":
        return a.view(np.uint8) if wanted.kind == "f" else a.astype(wanted)
    if kind not in "iu" or wanted.kind not in "iu" or np.can_cast(a.dtype, wanted, "safe"):
        return a
    limits = np.iinfo(wanted)
    bad = (a < limits.min) | (a > limits.max)
    if bad.any():
        at = tuple(int(i) for i in np.argwhere(bad)[0])
        raise CarrotError(f"{what}{list(at) if at else ''} is {a[at]}, which does not fit {wanted}")
    return a.astype(wanted)


def by_name(X: Any, names: Sequence[str]) -> list[Any]:
    """A tensor for each name, of a dict of just these; or the one that there is."""
    if not isinstance(X, Mapping):
        if len(names) != 1:
            raise CarrotError(f"the model has {len(names)} inputs: {some(names)}", note="give arrays by name: run({'name': array, ...})")
        return [X]
    for name in X:
        if name not in names:
            raise CarrotError(f"the model has no input '{name}'{nearest(str(name), names)}", note=f"it has: {some(names)}")
    for name in names:
        if name not in X:
            raise CarrotError(f"input '{name}' is missing", note=f"the model has: {some(names)}")
    return [X[name] for name in names]


# ---------------------------------------------------------------------------------------------- tables


def normalize(data: Any, inputs: Sequence[Input]) -> np.ndarray | list[Column] | Source:
    """An array for the only input, if that is of numbers; or columns by name; or an Arrow source, whose columns the binary resolves itself."""
    pandas = sys.modules.get("pandas")
    if isinstance(data, Mapping):
        return _mapping(data, inputs)
    if isinstance(data, np.ndarray) and data.dtype.names:
        return _mapping({n: data[n] for n in data.dtype.names}, inputs)
    if pandas is not None and isinstance(data, pandas.DataFrame):
        return _pandas(data, inputs)
    frame = not isinstance(data, np.ndarray) and (hasattr(data, "__arrow_c_array__") or hasattr(data, "__arrow_c_stream__"))
    if frame and not (pandas is not None and isinstance(data, pandas.Series)):
        return Source(data, _alone(inputs))
    if isinstance(data, (list, tuple)) and any(isinstance(row, Mapping) for row in data[:1]):
        raise CarrotError("X is rows that are dicts", note="a dict of columns is wanted, {'age': [41, 52], ...}; pandas.DataFrame(X) makes a table of them")
    if len(inputs) != 1 or inputs[0].positions:
        return _by_position(data, inputs)
    a = fit(data, inputs[0])
    return a if inputs[0].numeric else table(a, inputs[0])


def _by_position(data: Any, inputs: Sequence[Input]) -> np.ndarray | list[Column]:
    """The columns of an array [n, F] (or one row [F]) of numbers, text or both."""
    taken = [p for i in inputs for p in positions(i)]
    if len(set(taken)) < len(taken) or not all(i.columns for i in inputs):
        raise CarrotError(f"the model has {len(inputs)} inputs ({some([i.name for i in inputs])}): give a dict of them to run()")
    a = objects(data, "X")
    a = a[None] if a.ndim == 1 else a
    most = max(taken, default=-1) + 1
    if a.ndim != 2 or a.shape[1] < most:
        names = [name for i in inputs for name in i.columns]
        raise CarrotError(f"X has {a.shape[-1] if a.ndim else 0} features, the model reads columns up to number {most}: {some(names)}")
    if len(inputs) == 1 and inputs[0].numeric and a.dtype.kind != "O":
        return fit(a[:, positions(inputs[0])], inputs[0])
    return [Column(name, narrow(values(a[:, at], i.dtype, f"column '{name}' (X[:, {at}])"), i, f"column '{name}'")) for i in inputs for name, at in zip(i.columns, positions(i))]


def positions(spec: Input) -> tuple[int, ...]:
    return spec.positions or tuple(range(len(spec.columns)))


def _alone(inputs: Sequence[Input]) -> str | None:
    """The column that an array without names must be."""
    if len(inputs) != 1:
        return None
    return inputs[0].columns[0] if len(inputs[0].columns) == 1 else inputs[0].name


def table(a: np.ndarray, spec: Input) -> list[Column]:
    """An array as Arrow columns: one list per row if rows lie together, else (a table in Fortran order, or no numbers) a column each."""
    if spec.columns and a.ndim == 2 and (not spec.numeric or (a.flags.f_contiguous and not a.flags.c_contiguous)):
        return [Column(name, a[:, i]) for i, name in enumerate(spec.columns)]
    return [Column(spec.name, (a if spec.batched else a[None]).reshape(len(a) if spec.batched else 1, *(spec.shape or (1,) * spec.numeric)))]


def _mapping(data: Mapping[Any, Any], inputs: Sequence[Input]) -> list[Column]:
    """Tensors by the inputs' names, columns by the columns' names; other keys are ignored as a table's other columns are."""
    out = []
    for spec in inputs:
        if spec.name in data and not (spec.name in spec.columns and np.ndim(data[spec.name]) < 2):
            out += table(fit(data[spec.name], spec, f"input '{spec.name}'"), spec)
            continue
        if not spec.columns:
            raise CarrotError(f"input '{spec.name}' is not given{nearest(spec.name, map(str, data))}", note=f"given: {some(list(data))}")
        for name in spec.columns:
            _require(name, data)
            a = values(data[name], spec.dtype, f"column '{name}'")
            if a.ndim != 1:
                raise CarrotError(f"column '{name}' has shape {list(a.shape)}: a column has one dim")
            out.append(Column(name, narrow(a, spec, f"column '{name}'")))
    lengths = {len(c.values): c.name for c in out}
    if len(lengths) > 1:
        raise CarrotError("the inputs differ in length: " + ", ".join(f"'{name}' has {n}" for n, name in lengths.items()))
    return out


def missing_column(name: str, have: Sequence[object]) -> CarrotError:
    return CarrotError(f"column '{name}' is not in the input, which has {some(have) or 'no columns'}{nearest(name, map(str, have))}", note="tables match by name; an array matches by position")


def _require(name: str, data: Mapping[Any, Any]) -> None:
    if name not in data:
        raise missing_column(name, list(data))


def _pandas(df: Any, inputs: Sequence[Input]) -> np.ndarray | list[Column]:
    """Column by column, so that pyarrow is not needed and columns that the model does not read may be anything."""
    only = inputs[0] if len(inputs) == 1 else None
    labels = list(df.columns)
    if df.columns.nlevels > 1:
        raise CarrotError("the input has several levels of column names", note="give one level: df.columns = [...]")
    if not any(isinstance(c, str) for c in labels):  # a frame without names, as scikit-learn sees it
        if not only or only.positions or not only.numeric:
            if len(labels) <= max((p for i in inputs for p in positions(i)), default=-1):
                return _by_position(df.to_numpy(), inputs)  # which says so
            return [_series(df.iloc[:, at], name, i) for i in inputs for name, at in zip(i.columns, positions(i))]
        if len(labels) != len(only.columns):
            return fit(df.to_numpy(), only)
        df, labels = df.set_axis(list(only.columns), axis=1), list(only.columns)
    if only and only.numeric and len(labels) > 1 and (tuple(labels) == only.columns or not only.columns and only.name not in labels):
        dtypes = set(df.dtypes)
        whole = len(dtypes) == 1 and isinstance(next(iter(dtypes)), np.dtype)
        if not only.columns or (whole and (df.size <= SMALL or _in_one_piece(df))):
            return fit(df.to_numpy(), only)  # the same memory again
    unique, out = df.columns.is_unique, []
    for spec in inputs:
        for name in spec.columns or (spec.name,):
            if name not in df.columns:
                raise missing_column(name, labels)
            if not unique and labels.count(name) > 1:
                raise CarrotError(f"column '{name}' occurs {labels.count(name)} times in the input")
            out.append(_series(df[name], name, spec))
    return out


def _in_one_piece(df: Any) -> bool:
    """Whether to_numpy finds the columns together: as the rows of an array, or one after the other."""
    first, last = (df.iloc[:, i].to_numpy().__array_interface__ for i in (0, -1))
    if first["strides"]:
        return True
    size = df.dtypes.iloc[0].itemsize * len(df)
    return bool(last["data"][0] - first["data"][0] == size * (df.shape[1] - 1))


def _series(s: Any, name: str, spec: Input) -> Column:
    dtype, what = s.dtype, f"column '{name}'"
    if not spec.numeric:
        return Column(name, _texts(s, what) if spec.dtype.kind == "O" else _times(s, what))
    if spec.shape and not spec.columns and getattr(dtype, "numpy_dtype", dtype) == np.dtype(object):
        a, valid = stacked(s.to_numpy(object), spec, what)
        return Column(name, narrow(a, spec, what), valid)
    if isinstance(dtype, np.dtype):
        a = values(s.to_numpy(), spec.dtype, what)
        return Column(name, narrow(a, spec, what) if spec.columns else fit(a, spec, what))
    if str(dtype) == "category":
        codes, categories = s.cat.codes.to_numpy(), s.cat.categories
        if categories.dtype.kind in "iuf" and np.array_equal(categories, np.arange(len(categories))):  # as values and as codes the same
            return Column(name, narrow(np.maximum(codes, 0), spec, what), None if (codes >= 0).all() else codes >= 0)
        if categories.dtype.kind in "iufb" and name in spec.by_value and len(categories):
            return Column(name, categories.to_numpy()[np.maximum(codes, 0)], None if (codes >= 0).all() else codes >= 0)
        raise CarrotError(
            f"{what} is categorical: give the numbers that the model was trained on",
            note=f"its codes (XGBoost, LightGBM): df['{name}'].cat.codes; its values: df['{name}'].astype(float)",
        )
    base = getattr(dtype, "numpy_dtype", None)
    if base is None or base not in FORMATS:
        raise CarrotError(f"{what} holds {dtype}, the model wants numbers")
    missing = s.isna().to_numpy()
    return Column(name, narrow(np.asarray(s.to_numpy(dtype=base, na_value=0)), spec, what), ~missing if missing.any() else None)


def _texts(s: Any, what: str) -> np.ndarray:
    """A Series of objects, of one of pandas' string dtypes, or of categories that are text."""
    if str(s.dtype) == "category":
        categories = as_texts(s.cat.categories.to_numpy(), f"{what} (its categories)").tolist()
        texts: np.ndarray = np.array([*categories, None], object)[s.cat.codes.to_numpy()]  # -1: missing
        return texts
    if not isinstance(s.dtype, np.dtype) and s.dtype.kind not in "OUT":
        raise CarrotError(f"{what} holds {s.dtype}, the model wants text")
    return as_texts(s.to_numpy() if isinstance(s.dtype, np.dtype) else s.to_numpy(object), what)


def _times(s: Any, what: str) -> np.ndarray:
    """A Series of datetimes, with or without a time zone (then in UTC), or of objects."""
    unit = getattr(s.dtype, "unit", None)
    return as_times(s.to_numpy(f"M8[{unit}]") if unit else s.to_numpy(), what)
