"""Feature extractors for scikit-learn pipelines that carrot compiles: numbers from text and from points in time.

    from carrot.features import DatePart, Regex
    ColumnTransformer([
        ("liters", Regex(r"(\\d+(?:\\.\\d+)?) ?l\\b", how="extract", group=1, flags="i"), ["title"]),
        ("when", DatePart(["weekday", "hour"]), ["ordered_at"]),
    ])

Needs scikit-learn; `import carrot` does not import it. What `transform` gives in Python is what the compiled model computes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin

from carrot.ir import nn_date, nn_regex, regex
from carrot.ir.errors import CarrotError


class _Columns(TransformerMixin, BaseEstimator):
    """What both have: stateless, of a table's columns one by one."""

    def _takes_one(self) -> bool:
        """Whether X may be one column without a table around it."""
        return False

    def _columns(self, X: Any) -> tuple[list[Any], list[str] | None]:
        """The columns of a DataFrame, an Arrow table or a 2-D array, and their names if it has some."""
        names = getattr(X, "column_names", None) or getattr(X, "columns", None)
        if names is not None:
            return [X[name] for name in names], [str(n) for n in names]
        X = np.asarray(X, object) if self._takes_one() else np.asarray(X)
        if X.ndim == 1 and self._takes_one():
            return [X], None
        if X.ndim != 2:
            raise CarrotError(f"{type(self).__name__} takes a table with columns, not {X.ndim} dimensions", note="X.reshape(-1, 1) is a table of one column")
        return list(X.T), None

    def _check(self) -> None:
        """Errors: CarrotError for parameters that cannot be."""

    def fit(self, X: Any, y: Any = None) -> Any:
        self._check()
        columns, names = self._columns(X)
        self.n_features_in_ = len(columns)
        if names is not None:
            self.feature_names_in_ = np.array(names, object)
        elif hasattr(self, "feature_names_in_"):
            del self.feature_names_in_
        return self

    def _given(self, X: Any) -> list[Any]:
        if not hasattr(self, "n_features_in_"):
            raise CarrotError(f"the {type(self).__name__} is not fitted")
        columns, names = self._columns(X)
        fitted = getattr(self, "feature_names_in_", None)
        if len(columns) != self.n_features_in_ or (names is not None and fitted is not None and names != fitted.tolist()):
            raise CarrotError(f"the {type(self).__name__} is given other columns than in fit", note=f"it was fitted on {self.n_features_in_ if fitted is None else fitted.tolist()}")
        return columns

    def _names_in(self, input_features: Sequence[str] | None) -> list[str]:
        known = getattr(self, "feature_names_in_", input_features)
        return [f"x{i}" for i in range(self.n_features_in_)] if known is None else [str(n) for n in known]

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.allow_nan = True
        tags.input_tags.string = tags.input_tags.categorical = True
        return tags


class Regex(_Columns):
    """A number for each text, by a regular expression; or another text.

    pattern, flags: as in Python's `re`, flags as letters ("aimsx"); backreferences, lookaround, atomic groups and possessive repetitions are
    refused. how: "search", "match" (at the start), "fullmatch": 1.0 or 0.0; "count": how many matches; "extract": the number that
    `group` (number or name; 0 is all of it) of the first match says. A missing text (None, NaN) gives 0.0, for "extract" NaN, as does one
    without a match. decimal, thousands: the marks in the numbers of "extract".
    "replace": the text with every match replaced by `replacement`, a plain text, for an encoder, a vectorizer or another Regex to read; a
    missing text stays missing. most: the bytes (of UTF-8) that a text may have for that.

    X: n texts x F columns (object arrays, DataFrames, Arrow tables); gives float64 [n, F], for "replace" objects [n, F], or [n] of one column
    [n] (a list, a Series), as text vectorizers want it.
    Errors: CarrotError for a pattern that is broken or refused, with its position, for values that are no text, for texts longer than `most`.
    """

    HOWS = (*nn_regex.HOWS, "count", "extract", "replace")

    def __init__(
        self, pattern: str, how: str = "search", *, flags: str = "", group: int | str = 0, decimal: str = ".", thousands: str = "",
        replacement: str = "", most: int = nn_regex.MOST,
    ) -> None:  # fmt: skip
        self.pattern, self.how, self.flags, self.group, self.decimal, self.thousands = pattern, how, flags, group, decimal, thousands
        self.replacement, self.most = replacement, most

    def _takes_one(self) -> bool:
        return self.how == "replace"

    def _check(self) -> None:
        if self.how not in self.HOWS:
            raise CarrotError(f"Regex has no how={self.how!r}", note=f"how: {', '.join(self.HOWS)}")
        parsed = regex.parse(self.pattern, self.flags)
        regex.group_number(self.pattern, parsed, self.group)
        nn_regex.check_number_format(self.decimal, self.thousands)
        if self.how == "replace":
            nn_regex.check_replacement(self.pattern, self.flags, self.replacement, self.most)

    def transform(self, X: Any) -> np.ndarray:
        columns = self._given(X)
        self._check()
        if self.how == "replace":
            out = np.empty((len(columns), len(columns[0])), object)
            out[...] = [[self._replaced(t) for t in _texts(c)] for c in columns]
            return out[0] if np.ndim(X) == 1 else out.T
        find = regex.python_regex(self.pattern, self.flags)

        def value(text: str | None) -> float:
            if self.how == "count":
                return 0 if text is None else sum(1 for _ in find.finditer(text))
            if self.how == "extract":
                found = None if text is None else find.search(text)
                return nn_regex.to_number(found and found[self.group], self.decimal, self.thousands)
            return text is not None and getattr(find, self.how)(text) is not None

        return np.array([[value(t) for t in _texts(c)] for c in columns], np.float64).reshape(len(columns), -1).T

    def _replaced(self, text: str | None) -> str | None:
        if text is not None and (n := len(text.encode("utf-8", "surrogatepass"))) > self.most:
            raise CarrotError(f"Regex replaces in texts of up to {self.most} bytes, {text[:40]!r}... has {n}", note="most= says how many, and the memory for them is the binary's")
        return nn_regex.replaced(text, self.pattern, self.flags, self.replacement, self.most)

    def get_feature_names_out(self, input_features: Sequence[str] | None = None) -> np.ndarray:
        return np.array([f"{name}_{self.how}" for name in self._names_in(input_features)], object)


def _texts(column: Any) -> list[str | None]:
    out: list[str | None] = []
    for t in column.to_pylist() if hasattr(column, "to_pylist") else np.asarray(column, object).tolist():
        if isinstance(t, str):
            out.append(str(t))
        elif t is None or t != t or type(t).__name__ == "NAType":
            out.append(None)
        else:
            raise CarrotError(f"Regex takes text, not {str(t)[:60]!r} ({type(t).__name__})")
    return out


class DatePart(_Columns):
    """Numbers of points in time: what a calendar and a clock say of them.

    parts: year, quarter, month, week (ISO 8601), day, dayofyear (from 1), weekday (Monday is 0), hour, minute, second, microsecond, elapsed
    (seconds since `origin`, with their fraction). Of times with a zone, in UTC. A missing time (NaT, None) gives NaN.

    X: F columns of datetime64, timestamps or dates; gives float64 [n, F * parts], the parts of a column side by side.
    Errors: CarrotError for an unknown part and for values that are no times.
    """

    def __init__(self, parts: Sequence[str] = ("year", "month", "day", "weekday"), *, origin: Any = "1970-01-01") -> None:
        self.parts, self.origin = parts, origin

    def _check(self) -> None:
        if isinstance(self.parts, str) or not len(self.parts):
            raise CarrotError(f"DatePart has parts={self.parts!r}", note='it takes a list: ["year", "month"]')
        for part in self.parts:
            nn_date.check_part(part)
        nn_date.microseconds(self.origin)

    def transform(self, X: Any) -> np.ndarray:
        self._check()
        origin = int(nn_date.microseconds(self.origin))
        out = [nn_date.date_part(_times(c), part, origin) for c in self._given(X) for part in self.parts]
        return np.stack(out, 1)

    def get_feature_names_out(self, input_features: Sequence[str] | None = None) -> np.ndarray:
        return np.array([f"{name}_{part}" for name in self._names_in(input_features) for part in self.parts], object)


def _times(column: Any) -> np.ndarray:
    if hasattr(column, "dt") and getattr(column.dtype, "tz", None) is not None:  # pandas would give objects
        column = column.dt.tz_convert("UTC").dt.tz_localize(None)
    return nn_date.microseconds(np.asarray(column))


__all__ = ["DatePart", "Regex"]
