"""nn ops that read text with a regular expression: nn.regex_match, nn.regex_count, nn.regex_extract, nn.regex_replace; nn.text_size.

Patterns and flags ("aimsx") are those of Python's `re`, less what ir/regex.py refuses; evaluate asks `re` itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from carrot.ir import regex
from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.nn import define, tensor
from carrot.ir.types import TensorType, Type

HOWS = ("search", "match", "fullmatch")
MOST = 4096  # bytes of a text that nn.regex_replace takes, if nothing else is said
MOST_REPLACED = 1 << 20  # bytes of a text that it makes


def number_pattern(decimal: str = ".", thousands: str = "") -> str:
    """What nn.regex_extract takes for a number."""
    point, more = re.escape(decimal), f"0-9{re.escape(thousands)}"
    return rf"[+-]?(?:[0-9][{more}]*(?:{point}[0-9]*)?|{point}[0-9]+)(?:[eE][+-]?[0-9]+)?"


@lru_cache(maxsize=64)
def _number(decimal: str, thousands: str) -> re.Pattern[str]:
    return re.compile(number_pattern(decimal, thousands))


def to_number(text: str | None, decimal: str = ".", thousands: str = "") -> float:
    """The float64 next to a decimal number; NaN for None and for all else: "12", "-1.5e3", ".5", "5." are numbers; " 12", "inf", "1_000" are not.

    thousands: a character that may stand behind the first digit of the whole part, and is skipped."""
    if text is None or not _number(decimal, thousands).fullmatch(text):
        return math.nan
    return float((text.replace(thousands, "") if thousands else text).replace(decimal, "."))


def check_number_format(decimal: Any, thousands: Any) -> None:
    """Errors: VerifyError for separators that a number cannot have."""
    marks = [m for m in (decimal, thousands) if m != ""]
    if decimal == "" or any(not isinstance(m, str) or len(m) != 1 or not 32 <= ord(m) < 127 or m in "+-eE0123456789" for m in marks) or len(set(marks)) < len(marks):
        raise VerifyError(f"decimal={decimal!r} and thousands={thousands!r} do not make numbers", note="each is one ASCII character that is no digit, sign or e, and they differ; thousands may be empty")


def check_replacement(pattern: str, flags: str, replacement: Any, most: Any) -> None:
    """Errors: VerifyError for a replacement that is no plain text, and for a limit that kernels have no memory for."""
    if not isinstance(replacement, str) or "\\" in replacement:
        raise VerifyError(f"replacement={replacement!r} is not supported", note="a plain text is, without backslashes: groups of the match cannot be put into it")
    if isinstance(most, bool) or not isinstance(most, int) or most < 1 or replaced_size(pattern, flags, replacement, most) > MOST_REPLACED:
        raise VerifyError(f"most={most!r}: texts of so many bytes cannot be replaced in", note=f"what comes out may have at most {MOST_REPLACED} bytes")


def replaced_size(pattern: str, flags: str, replacement: str, most: int) -> int:
    """The bytes that a text of `most` bytes may have with every match replaced."""
    new, least = len(replacement.encode("utf-8", "surrogatepass")), regex.least_size(regex.parse(pattern, flags).node)
    return most if new <= least else most + (most // least) * (new - least) if least else most + (most + 1) * new


def replaced(text: str | None, pattern: str, flags: str, replacement: str, most: int) -> str | None:
    """re.sub with a plain text; "" for a text of more than `most` bytes."""
    if text is None or len(text.encode("utf-8", "surrogatepass")) > most:
        return None if text is None else ""
    return regex.python_regex(pattern, flags).sub(lambda _: replacement, text)


def _parsed(op: Op) -> regex.Regex:
    return regex.parse(op.attrs["pattern"], op.attrs.get("flags", ""))


def _python(op: Op) -> re.Pattern[str]:
    return regex.python_regex(op.attrs["pattern"], op.attrs.get("flags", ""))


def _text(op: Op, dtype: str) -> list[Type]:
    t = tensor(op.operands[0])
    if t.dtype != "str":
        raise VerifyError(f"'{op.name}' cannot take {t}", loc=op.loc)
    _parsed(op)
    return [TensorType(dtype, t.shape)]


def _infer_match(op: Op, _m: Module) -> list[Type]:
    if op.attrs["how"] not in HOWS:
        raise VerifyError(f"'nn.regex_match' has no how='{op.attrs['how']}'", note=", ".join(HOWS))
    return _text(op, "i1")


def _infer_extract(op: Op, _m: Module) -> list[Type]:
    out = _text(op, "f64")
    regex.group_number(op.attrs["pattern"], _parsed(op), op.attrs["group"])
    check_number_format(op.attrs["decimal"], op.attrs["thousands"])
    return out


def _infer_replace(op: Op, _m: Module) -> list[Type]:
    out = _text(op, "str")
    check_replacement(op.attrs["pattern"], op.attrs.get("flags", ""), op.attrs["replacement"], op.attrs["most"])
    return out


def _eval_replace(op: Op, _m: Module, x: Any) -> Any:
    return _each(x, object, lambda t: replaced(t, op.attrs["pattern"], op.attrs.get("flags", ""), op.attrs["replacement"], op.attrs["most"]))


def _infer_size(op: Op, _m: Module) -> list[Type]:
    t = tensor(op.operands[0])
    if t.dtype != "str":
        raise VerifyError(f"'{op.name}' cannot take {t}", loc=op.loc)
    return [TensorType("i64", t.shape)]


def _each(x: Any, dtype: Any, fn: Callable[[str | None], Any]) -> np.ndarray:
    return np.array([fn(t) for t in x.reshape(-1).tolist()], dtype).reshape(x.shape)


def _eval_match(op: Op, _m: Module, x: Any) -> Any:
    find = getattr(_python(op), op.attrs["how"])
    return _each(x, bool, lambda t: t is not None and find(t) is not None)


def _eval_count(op: Op, _m: Module, x: Any) -> Any:
    return _each(x, np.int32, lambda t: 0 if t is None else sum(1 for _ in _python(op).finditer(t)))


def _eval_extract(op: Op, _m: Module, x: Any) -> Any:
    group, decimal, thousands = op.attrs["group"], op.attrs["decimal"], op.attrs["thousands"]

    def one(t: str | None) -> float:
        found = None if t is None else _python(op).search(t)
        return to_number(found and found[group], decimal, thousands)

    return _each(x, np.float64, one)


ROWWISE: dict[str, Any] = {"traits": ("elementwise",), "rowwise": lambda op: True}
define("nn.regex_match", _infer_match, _eval_match, "Whether `pattern` is found: how = search, match (at the start), fullmatch; a null is no match.", **ROWWISE)
define("nn.regex_count", lambda op, _m: _text(op, "i32"), _eval_count, "How many matches of `pattern` there are, as re.finditer finds them; 0 in a null.", **ROWWISE)
define(
    "nn.regex_extract", _infer_extract, _eval_extract,
    "The number that `group` of the first match says, correctly rounded; NaN without a match, for a null, and for what is no number (to_number).", **ROWWISE,
)  # fmt: skip
define("nn.regex_replace", _infer_replace, _eval_replace, "Every match of `pattern` replaced by the text `replacement`, as re.sub does; null stays null; of more than `most` bytes: empty.", **ROWWISE)
define("nn.text_size", _infer_size, lambda _o, _m, x: _each(x, np.int64, lambda t: len((t or "").encode("utf-8", "surrogatepass"))), "The bytes of a string in UTF-8; 0 for null.", **ROWWISE)
