"""A user's table as columns of numbers and of categories: numpy, pandas, polars, pyarrow, anything that gives a column by its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError

NUMERIC, CATEGORY = "numeric", "category"


class LearnError(CarrotError, ValueError):
    """A mistake in what is learnt from. A ValueError too, as scikit-learn's callers expect."""


@dataclass
class Column:
    """values [n]: floats, NaN is missing (NUMERIC); or indices i32 into `categories` (distinct, str or float), -1 is missing (CATEGORY)."""

    name: str
    values: np.ndarray
    categories: list[Any] | None = None

    @property
    def kind(self) -> str:
        return NUMERIC if self.categories is None else CATEGORY

    @property
    def missing(self) -> np.ndarray:
        return np.isnan(self.values) if self.categories is None else self.values < 0


def table_of(X: Any) -> Any:
    """X if it is a table of pandas or polars, what Arrow sees in it as a pyarrow.Table, None if it is no table."""
    if hasattr(X, "columns") and (hasattr(X, "iloc") or hasattr(X, "get_column")):
        return X
    if not hasattr(X, "__arrow_c_stream__") and not hasattr(X, "__arrow_c_array__"):
        return None
    import pyarrow

    return pyarrow.table(X)


def columns(X: Any, names: Sequence[str], kinds: Sequence[str] | None = None, dtype: str = "float64") -> list[Column]:
    """The columns of a table or of an array [n, F], in the order of `names`.

    kinds: what each column has to be (as it was in fit); None: what it is. dtype: that of numbers. Raises LearnError.
    """
    arrays = [np.asarray(X[:, i] if isinstance(X, np.ndarray) else X.iloc[:, i] if hasattr(X, "iloc") else X[name]) for i, name in enumerate(names)]
    out = []
    for i, (name, a) in enumerate(zip(names, arrays)):
        kind = kinds[i] if kinds is not None else CATEGORY if _categorical(X, i) else None
        out.append(_column(name, a, kind, dtype))
    return out


def _categorical(X: Any, i: int) -> bool:
    """Whether the table itself says that the column holds categories."""
    if hasattr(X, "dtypes") and hasattr(X, "iloc"):
        return type(X.dtypes.iloc[i]).__name__ == "CategoricalDtype"
    return False


def _column(name: str, a: np.ndarray, kind: str | None, dtype: str) -> Column:
    if a.ndim != 1:
        raise LearnError(f"column '{name}' has {a.ndim} dimensions, one value per row is needed")
    if a.dtype.kind in "fiub" and kind != CATEGORY:
        return Column(name, a.astype(dtype, copy=False))
    if a.dtype.kind not in "fiubOUT":
        raise LearnError(f"column '{name}' is {a.dtype}: numbers and strings are supported", note="make it a number, such as days or seconds")
    codes, categories = encode(a, name)
    numbers = all(isinstance(v, float) for v in categories)
    if kind is None:
        kind = NUMERIC if numbers and categories else CATEGORY
    if kind == CATEGORY:
        return Column(name, codes, categories)
    if not numbers:
        raise LearnError(f"column '{name}' holds strings such as {str(next(c for c in categories if isinstance(c, str)))!r}, the tree was grown on numbers")
    return Column(name, np.array([*categories, np.nan], dtype)[codes])


def encode(a: np.ndarray, name: str) -> tuple[np.ndarray, list[Any]]:
    """(i32 index of each value's category, -1 where it is missing; the categories, sorted). Numbers are floats."""
    index: dict[Any, int] = {}
    codes = np.fromiter((-1 if v is None or v != v else index.setdefault(v, len(index)) for v in _plain(a)), np.int32, len(a))
    found = list(index)
    bad = next((v for v in found if not isinstance(v, (str, int, float, np.number, np.bool_))), None)
    if bad is not None:
        raise TypeError(f"column '{name}': argument must be a string or a number, not {type(bad).__name__!r}")
    if len({isinstance(v, str) for v in found}) > 1:
        raise LearnError(f"column '{name}' mixes strings and numbers: {', '.join(repr(v) for v in found[:4])}")
    found = [str(v) if isinstance(v, str) else float(v) for v in found]
    order = sorted(range(len(found)), key=found.__getitem__)
    place = np.empty(len(found) + 1, np.int32)
    place[order], place[-1] = np.arange(len(found)), -1
    return place[codes], [found[i] for i in order]


def _plain(a: np.ndarray) -> list[Any]:
    """Python values; what pandas calls missing is None."""
    if a.dtype.kind != "O":
        return list(a.tolist())
    values = a.tolist()
    if any(type(v).__name__ in ("NAType", "NaTType") for v in values):
        return [None if type(v).__name__ in ("NAType", "NaTType") else v for v in values]
    return list(values)
