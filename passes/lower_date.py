"""Lowering of nn.date_part: the calendar in whole numbers.

    %day = floor(%x / 86400000000) ; %time = %x - %day * 86400000000
    %era, %day_of_era = divide %day + 719468 by 146097                    # eras of 400 years that begin on a 1st of March
    %year_of_era = (%day_of_era - %day_of_era / 1460 + %day_of_era / 36524 - %day_of_era / 146096) / 365
    ...

Source: Hinnant, "chrono-compatible low-level date algorithms": years that begin in March have their leap day last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from carrot.ir.builder import Computed, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_date import DAY, ELAPSED, NO_TIME, SECOND
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_elementwise import aligned, result_shape

MINUTE, HOUR = 60 * SECOND, 3600 * SECOND


def floor(b: KernelBuilder, x: Expr, n: int) -> tuple[Expr, Expr]:
    """x // n and x % n, as Python has them."""
    q = x // n
    rest = x - q * n
    below = rest < 0
    return b.select(below, q - 1, q), b.select(below, rest + n, rest)


class Date(NamedTuple):
    year: Expr
    month: Expr
    day: Expr
    dayofyear: Expr


def date(b: KernelBuilder, days: Expr) -> Date:
    """The date that lies `days` (i64) behind 1970-01-01; all i64."""
    era, doe = floor(b, days + 719468, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    day = doe - (yoe * 365 + yoe // 4 - yoe // 100)  # since the 1st of March
    march = (day * 5 + 2) // 153
    in_year = march < 10  # else it is January or February of the next one
    year = era * 400 + yoe + b.select(in_year, b.const(0, "i64"), 1)
    leap = b.eq(year % 4, 0) & (b.ne(year % 100, 0) | b.eq(year % 400, 0))
    return Date(
        year,
        b.select(in_year, march + 3, march - 9),
        day - (march * 153 + 2) // 5 + 1,
        b.select(in_year, day + 60 + b.select(leap, b.const(1, "i64"), 0), day - 305),
    )


def weekday(b: KernelBuilder, days: Expr) -> Expr:
    return floor(b, days + 3, 7)[1]


# Of each part: (b, days since 1970, microseconds of the day) -> i64.
PARTS: dict[str, Callable[[KernelBuilder, Expr, Expr], Expr]] = {
    "year": lambda b, days, _: date(b, days).year,
    "quarter": lambda b, days, _: (date(b, days).month + 2) // 3,
    "month": lambda b, days, _: date(b, days).month,
    "week": lambda b, days, _: (date(b, days - weekday(b, days) + 3).dayofyear + 6) // 7,
    "day": lambda b, days, _: date(b, days).day,
    "dayofyear": lambda b, days, _: date(b, days).dayofyear,
    "weekday": lambda b, days, _: weekday(b, days),
    "hour": lambda _, _days, time: time // HOUR,
    "minute": lambda _, _days, time: time % HOUR // MINUTE,
    "second": lambda _, _days, time: time % MINUTE // SECOND,
    "microsecond": lambda _, _days, time: time % SECOND,
}


def date_part(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    part, origin = op.attrs["part"], op.attrs.get("origin", 0)

    def number(t: Expr) -> Expr:
        if part == ELAPSED:
            whole, rest = floor(b, t, SECOND)
            return b.cast(whole - origin // SECOND, "f64") + b.cast(rest - origin % SECOND, "f64") / float(SECOND)
        return b.cast(PARTS[part](b, *floor(b, t, DAY)), "f64")

    def element(*i: Index) -> Expr:
        t = aligned(x, i)
        return b.select(b.eq(t, NO_TIME), np.nan, number(t))

    return b.compute(result_shape(b, op), element)


REGISTRY.add_rule("nn.date_part", date_part, where=__file__)
