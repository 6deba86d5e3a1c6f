"""nn ops that compare texts and make new ones: nn.text_equal, nn.text_case, nn.text_concat, nn.text_split, nn.text_integer, nn.text_float.

    %c = "nn.text_concat"(%a, %b) {dims = ["a_bytes + 3"]} : (tensor<?x!nn.str, ["n"]>, tensor<!nn.str>) -> tensor<?x!nn.str, ["n"]>

The one dim in `dims` is how many bytes a text that is made has at most: there is room for it in the arena, until the call is over. How long the
texts of an input are is a symbol of its own (`longest`, an attribute of the input), known when a call begins. What is null counts as empty.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.nn import broadcast, define, tensor
from carrot.ir.types import DTYPES, TensorType, Type, is_float

CASES = ("lower", "upper")
BLANKS = " \t\n\v\f\r"  # what splits a text without a delimiter
INTEGER = 20  # bytes that an integer has at most, in decimal
DIGITS = 8  # of a float; with a sign, a point and a power of ten of three digits it takes
FLOAT = DIGITS + 7


def cased(text: str, how: str) -> str:
    """A text in lower or upper case, each character by itself: str.lower differs for a sigma at the end of a word."""
    return "".join(getattr(c, how)() for c in text)


def split(text: str, delimiter: str, limit: int) -> list[str]:
    """The parts of a text as ONNX StringSplit has them: cut at most `limit` times (-1: everywhere); without a delimiter between what is no blank."""
    if delimiter:
        return text.split(delimiter, limit)
    parts: list[str] = []
    rest = text.lstrip(BLANKS)
    while rest and len(parts) != limit:
        end = next((i for i, c in enumerate(rest) if c in BLANKS), len(rest))
        parts.append(rest[:end])
        rest = rest[end:].lstrip(BLANKS)
    return [*parts, rest] if rest else parts


def float_text(x: float) -> str:
    """The first 8 digits without zeros at their end, as C's "%.8g"; NaN, INF, -INF: what onnxruntime's Cast gives, of any float."""
    return f"{x:.{DIGITS}g}" if np.isfinite(x) else "NaN" if x != x else "INF" if x > 0 else "-INF"


def _texts(op: Op) -> list[TensorType]:
    given = [tensor(v) for v in op.operands]
    if any(t.dtype != "str" for t in given):
        raise VerifyError(f"'{op.name}' cannot take {', '.join(map(str, given))}", loc=op.loc)
    return given


def _room(op: Op) -> None:
    if len(op.attrs.get("dims", ())) != 1:
        raise VerifyError(f"'{op.name}' needs how many bytes a text has at most", loc=op.loc)


def _infer_made(op: Op, _m: Module) -> list[Type]:
    _room(op)
    return [TensorType("str", broadcast(*(t.shape for t in _texts(op))))]


def _infer_case(op: Op, m: Module) -> list[Type]:
    if op.attrs.get("how") not in CASES:
        raise VerifyError(f"'{op.name}' has no how='{op.attrs.get('how')}'", loc=op.loc, note=", ".join(CASES))
    return _infer_made(op, m)


def _infer_number(op: Op, _m: Module) -> list[Type]:
    _room(op)
    x = tensor(op.operands[0])
    if not (is_float(x.dtype) if op.name == "nn.text_float" else DTYPES[x.dtype].kind in "iu"):
        raise VerifyError(f"'{op.name}' cannot take {x}", loc=op.loc)
    return [TensorType("str", x.shape)]


def _infer_split(op: Op, _m: Module) -> list[Type]:
    [x], name = _texts(op), op.attrs.get("symbol")
    if not isinstance(name, str) or not isinstance(op.attrs.get("delimiter"), str) or not isinstance(op.attrs.get("limit"), int):
        raise VerifyError(f"'{op.name}' needs a symbol, a delimiter and how often it splits at most", loc=op.loc)
    _room(op)
    return [TensorType("str", (*x.shape, name)), TensorType("i64", x.shape)]


def _each(fn: Any, dtype: Any, *x: Any) -> np.ndarray:
    x = np.broadcast_arrays(*x)
    out = np.empty(x[0].size, dtype)
    out[:] = [fn(*("" if t is None else t for t in row)) for row in zip(*(a.reshape(-1).tolist() for a in x))]
    return out.reshape(x[0].shape)


def _eval_split(op: Op, _m: Module, x: Any) -> Any:
    parts = _each(lambda t: split(t, op.attrs["delimiter"], op.attrs["limit"]), object, x)
    counts = np.array([len(p) for p in parts.reshape(-1)], np.int64).reshape(x.shape)
    widest = int(counts.max(initial=0))
    out = np.array([p[k] if k < len(p) else "" for p in parts.reshape(-1) for k in range(widest)], object)
    return out.reshape(*x.shape, widest), counts


ROWS: dict[str, Any] = {"traits": ("elementwise",), "rowwise": lambda op: all(tensor(v).rank == tensor(op.results[0]).rank for v in op.operands)}
define("nn.text_equal", lambda op, _m: [TensorType("i1", broadcast(*(t.shape for t in _texts(op))))], lambda _o, _m, a, b: _each(str.__eq__, bool, a, b), "Whether two texts have the same bytes.", **ROWS)
define("nn.text_case", _infer_case, lambda op, _m, x: _each(functools.partial(cased, how=op.attrs["how"]), object, x), "A text in lower or upper case (`how`), each character by itself as Python has it.", **ROWS)
define("nn.text_concat", _infer_made, lambda _o, _m, a, b: _each(str.__add__, object, a, b), "Two texts, one behind the other.", **ROWS)
define("nn.text_integer", _infer_number, lambda _o, _m, x: _each(str, object, x), "An integer in decimal.", **ROWS)
define("nn.text_float", _infer_number, lambda _o, _m, x: _each(float_text, object, x), "A float in decimal: its first 8 digits (C's %.8g), NaN, INF, -INF.", **ROWS)
define(
    "nn.text_split", _infer_split, _eval_split,
    "The parts of texts, cut at `delimiter` (empty: at runs of blanks, the first and last of which count for nothing) at most `limit` times (-1: everywhere), "
    "as many as any has: what is missing is empty; and how many each has. `symbol` names the number, which is counted; the one dim in `dims` is the most that it can be.",
)  # fmt: skip
