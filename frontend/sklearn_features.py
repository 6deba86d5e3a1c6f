"""carrot.features -> nn ops. The classes are known by name, so a file that holds them is read without scikit-learn."""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.sklearn_base import Build, Row, attr, width
from carrot.ir import nn_date, nn_regex, regex
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError


def regex_feature(b: Build, e: Any, x: Value) -> Value:
    """float(re.search(pattern, text) is not None), the number of matches, the number that a match says, or re.sub's text"""
    pattern, flags, how = attr(e, "pattern"), attr(e, "flags"), attr(e, "how")
    if how in nn_regex.HOWS:
        return b.cast(b("regex_match", x, pattern=pattern, flags=flags, how=how), "f64")
    if how == "count":
        return b.cast(b("regex_count", x, pattern=pattern, flags=flags), "f64")
    if how == "replace":
        replacement, most = attr(e, "replacement"), int(attr(e, "most"))
        b.refuse(b("greater", b("text_size", x), np.int64(most)), x)
        return b("regex_replace", x, pattern=pattern, flags=flags, replacement=replacement, most=most)
    if how != "extract":
        raise CarrotError(f"Regex has no how={how!r}")
    group = regex.group_number(pattern, regex.parse(pattern, flags), attr(e, "group"))
    return b("regex_extract", x, pattern=pattern, flags=flags, group=group, decimal=attr(e, "decimal"), thousands=attr(e, "thousands"))


def date_part(b: Build, e: Any, x: Value) -> Value:
    """The parts of each column side by side"""
    parts, n = list(attr(e, "parts")), width(x)
    origin = int(nn_date.microseconds(attr(e, "origin")))
    each = [b.reshape(b("date_part", x, part=part, **({"origin": origin} if part == nn_date.ELAPSED else {})), n, 1) for part in parts]
    return b.reshape(each[0] if len(each) == 1 else b("concat", *each, axis=2), n * len(parts))


TRANSFORMERS = {"Regex": Row(regex_feature, ("null",), "str"), "DatePart": Row(date_part, ("null",), "timestamp")}
