"""A user's table as columns of numbers and of categories: numpy, pandas, polars, pyarrow, anything that gives a column by its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError, nearest

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


# ------------------------------------------------------------------------------------------ tables of learners


def is_table(df: Any) -> bool:
    """Whether it is a table of pandas, polars or pyarrow, or anything that gives itself as Arrow."""
    return not isinstance(df, type) and (
        (hasattr(df, "columns") and (hasattr(df, "iloc") or hasattr(df, "get_column"))) or hasattr(df, "__arrow_c_stream__") or hasattr(df, "__arrow_c_array__")
    )


def names_of(df: Any) -> list[str]:
    """The names of its columns. Raises LearnError if two are the same."""
    table = table_of(df)
    names = [str(c) for c in (table.column_names if hasattr(table, "column_names") else table.columns)]
    if len(set(names)) < len(names):
        raise LearnError(f"the table has two columns called '{next(c for c in names if names.count(c) > 1)}'")
    return names


def require(df: Any, names: Sequence[str]) -> None:
    """Raises LearnError unless the table has all these columns."""
    if isinstance(names, str) or not all(isinstance(c, str) for c in names) or not len(names):
        raise LearnError(f"{names!r} is no list of column names")
    there = names_of(df)
    if lacking := next((c for c in names if c not in there), None):
        raise LearnError(f"the table has no column '{lacking}'{nearest(lacking, there)}", note=f"its columns: {', '.join(there[:20])}")


def take(df: Any, names: Sequence[str]) -> Any:
    """These columns as a table of pandas or polars, for scikit-learn; numbers of 32 bits and less widened, as the binary reads them."""
    require(df, names)
    table = table_of(df)
    if hasattr(table, "column_names"):
        table = table.select(list(names))
        try:
            table = table.to_pandas()
        except ImportError:
            raise LearnError("scikit-learn reads tables of pandas or polars: install one of them") from None
    if hasattr(table, "iloc"):
        table = table[list(names)]
        narrow = [c for c, t in zip(table.columns, table.dtypes) if str(t).lower() in ("float16", "float32")]
        return table.astype(dict.fromkeys(narrow, "float64")) if narrow else table
    import polars

    return table.select(list(names)).with_columns(polars.col(polars.Float32).cast(polars.Float64))


def values(df: Any, name: str) -> np.ndarray:
    """One column as an array [n]."""
    require(df, [name])
    table = table_of(df)
    return np.asarray(table.get_column(name) if hasattr(table, "get_column") else table[name])


def numbers(df: Any, names: Sequence[str], dtype: str = "float64") -> np.ndarray:
    """Columns of numbers, NaN where one is missing: [n, F]."""
    require(df, names)
    table = table_of(df)
    table = table[list(names)] if hasattr(table, "iloc") else table
    found = columns(table, list(names), dtype=dtype)
    if text := next((c.name for c in found if c.kind == CATEGORY and not c.missing.all()), None):
        raise LearnError(f"column '{text}' holds no numbers", note="make numbers of it first: pipeline(transform(OneHotEncoder(), [...]), ...)")
    return np.stack([np.full(len(c.values), np.nan) if c.kind == CATEGORY else c.values for c in found], axis=1).astype(dtype, copy=False)


def target_of(df: Any, name: str) -> np.ndarray:
    """The column that is learnt, [n]. Raises LearnError if a value of it is missing."""
    y = values(df, name)
    missing = np.isnan(y) if y.dtype.kind == "f" else np.array([v is None or v != v for v in _plain(y)], bool) if y.dtype.kind == "O" else np.zeros(len(y), bool)
    if missing.any():
        raise LearnError(f"the target '{name}' is missing in row {int(np.argmax(missing))}", note=f"{int(missing.sum())} rows have none: leave them out")
    return y


def number_of_rows(df: Any) -> int:
    table = table_of(df)
    return int(table.shape[0])


def with_columns(df: Any, new: dict[str, np.ndarray]) -> Any:
    """The table with these columns added, or in the place of those of the same name; of the same kind, else of pyarrow."""
    table = table_of(df)
    names_of(table)
    if hasattr(table, "iloc"):
        return type(table)({**{c: table[c] for c in table.columns}, **new}, index=table.index)
    if hasattr(table, "get_column"):
        import polars

        return table.with_columns([polars.Series(name, v.tolist() if v.dtype.kind == "O" else v) for name, v in new.items()])
    import pyarrow

    for name, v in new.items():
        column = pyarrow.array(v)
        at = table.column_names.index(name) if name in table.column_names else -1
        table = table.append_column(name, column) if at < 0 else table.set_column(at, name, column)
    return table
