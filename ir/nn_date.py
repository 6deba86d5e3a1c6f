"""nn.date_part: a number of a point in time. Times are i64, microseconds since 1970-01-01 00:00 UTC; NO_TIME is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError, VerifyError, nearest
from carrot.ir.nn import define, tensor
from carrot.ir.types import TensorType, Type

NO_TIME = -(2**63)  # numpy's NaT
SECOND, DAY = 10**6, 86400 * 10**6


def _since(day: Any, unit: str, part: str) -> Any:
    """How many `part`s lie between the beginning of its `unit` and a day (datetime64[D])."""
    return (day.astype(f"M8[{part}]") - day.astype(f"M8[{unit}]").astype(f"M8[{part}]")).astype(np.int64)


def _weekday(day: Any) -> Any:
    return (day.astype(np.int64) + 3) % 7


# Each of the day (datetime64[D]) and the microseconds of it, as pandas' Series.dt has it. ISO 8601: weeks begin on Monday, which is 0,
# and week 1 has the year's first Thursday.
PARTS: dict[str, Callable[[Any, Any], Any]] = {
    "year": lambda day, _: day.astype("M8[Y]").astype(np.int64) + 1970,
    "quarter": lambda day, _: _since(day, "Y", "M") // 3 + 1,
    "month": lambda day, _: _since(day, "Y", "M") + 1,
    "week": lambda day, _: _since(day - _weekday(day) + 3, "Y", "D") // 7 + 1,
    "day": lambda day, _: _since(day, "M", "D") + 1,
    "dayofyear": lambda day, _: _since(day, "Y", "D") + 1,
    "weekday": lambda day, _: _weekday(day),
    "hour": lambda _, time: time // (3600 * SECOND),
    "minute": lambda _, time: time // (60 * SECOND) % 60,
    "second": lambda _, time: time // SECOND % 60,
    "microsecond": lambda _, time: time % SECOND,
}
ELAPSED = "elapsed"  # seconds since `origin`, with their fraction


def microseconds(times: Any) -> Any:
    """Dates and times of any numpy kind (datetime64, datetime objects, ISO strings) as i64. Errors: CarrotError for anything else."""
    a = np.asarray(times)
    try:
        if a.dtype.kind not in "MOU":
            raise ValueError
        return np.where(np.isnat(found := a.astype("M8[us]")), NO_TIME, found.astype(np.int64))
    except (TypeError, ValueError):
        raise CarrotError(f"{str(times)[:60]} are no dates or times", note="give datetime64 columns: pandas.to_datetime") from None


def check_part(part: str) -> None:
    known = [*PARTS, ELAPSED]
    if part not in known:
        raise VerifyError(f"a time has no part '{part}'{nearest(part, known)}", note=f"parts: {', '.join(known)}")


def date_part(x: np.ndarray, part: str, origin: int = 0) -> np.ndarray:
    """The part of times (i64) as float64; NaN for NO_TIME. origin: of "elapsed", in microseconds."""
    if part == ELAPSED:
        out = (x // SECOND - origin // SECOND) + (x % SECOND - origin % SECOND) / SECOND
    else:
        out = PARTS[part]((x // DAY).view("M8[D]"), x % DAY).astype(np.float64)
    return np.where(x == NO_TIME, np.nan, out)


def _infer(op: Op, _m: Module) -> list[Type]:
    t = tensor(op.operands[0])
    if t.dtype != "i64":
        raise VerifyError(f"'nn.date_part' cannot take {t}", loc=op.loc)
    check_part(op.attrs["part"])
    return [TensorType("f64", t.shape)]


define(
    "nn.date_part", _infer, lambda op, _m, x: date_part(x, op.attrs["part"], op.attrs.get("origin", 0)),
    f"{', '.join(PARTS)} or {ELAPSED} (seconds since `origin`, microseconds) of a time in microseconds since 1970; NaN for none.",
    traits=("elementwise",), rowwise=lambda op: True,
)  # fmt: skip
