"""nn ops: whole tensors in, whole tensors out. ONNX semantics and attribute spelling, numpy broadcasting.

Elementwise ops are tables of one-liners; everything that ONNX can say with these is decomposed by the importer.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op, Value, Weight
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, Dim, TensorType, Type, dtype_of, is_float


def tensor(v: Value) -> TensorType:
    if not isinstance(v.type, TensorType):
        raise VerifyError(f"a tensor is needed, {v.type} is given")
    return v.type


def broadcast(*shapes: Sequence[Dim]) -> tuple[Dim, ...]:
    """numpy's rule; a symbolic dim goes with itself and with 1."""
    rank = max((len(s) for s in shapes), default=0)
    out: list[Dim] = []
    for axis in range(-rank, 0):
        long = {s[axis] for s in shapes if len(s) >= -axis} - {1}
        if len(long) > 1:
            raise VerifyError(f"shapes {' and '.join(str(list(s)) for s in shapes)} do not broadcast")
        out.append(long.pop() if long else 1)
    return tuple(out)


def axis_of(axis: int, rank: int, loc: str | None = None) -> int:
    if not -rank <= axis < rank:
        raise VerifyError(f"axis {axis} is out of range for rank {rank}", loc=loc)
    return axis % rank


def has_batch(v: Value) -> bool:
    """Whether the value's first dim is symbolic."""
    t = tensor(v)
    return bool(t.shape) and isinstance(t.shape[0], str)


# ------------------------------------------------------------------------------------------------------- elementwise


def _sigmoid(x: Any) -> Any:
    return (1 / (1 + np.exp(-x))).astype(x.dtype)


def _int_div(a: Any, b: Any) -> Any:
    if a.dtype.kind == "f":
        return a / b
    q = np.abs(a) // np.where(b == 0, 1, np.abs(b))
    return (np.sign(a) * np.sign(b) * q).astype(a.dtype)


def _pow(a: Any, b: Any) -> Any:
    return np.power(a.astype(np.float64), b).astype(a.dtype) if a.dtype.kind != "f" else np.power(a, b.astype(a.dtype))


def _erf(x: Any) -> Any:
    return np.fromiter(map(math.erf, x.astype(np.float64).reshape(-1).tolist()), np.float64, x.size).reshape(x.shape).astype(x.dtype)


def _cond(c: Any) -> Any:
    return c.astype(bool)


FLOAT_UNARY: dict[str, Callable[[Any], Any]] = {
    "exp": np.exp, "log": np.log, "sqrt": np.sqrt, "tanh": np.tanh, "sigmoid": _sigmoid, "erf": _erf, "sin": np.sin, "cos": np.cos,
    "tan": np.tan, "asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "sinh": np.sinh, "cosh": np.cosh, "asinh": np.arcsinh,
    "acosh": np.arccosh, "atanh": np.arctanh, "floor": np.floor, "ceil": np.ceil, "round": np.rint, "exp2": np.exp2,
    "log1p": np.log1p, "expm1": np.expm1, "log2": np.log2,
}  # fmt: skip
UNARY: dict[str, Callable[[Any], Any]] = {
    "abs": np.abs, "neg": np.negative, "sign": np.sign, "relu": lambda x: np.maximum(x, np.zeros((), x.dtype)),
}  # fmt: skip
BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": _int_div, "minimum": np.minimum, "maximum": np.maximum,
    "mod": np.mod, "fmod": np.fmod,
}  # fmt: skip
COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "equal": np.equal, "not_equal": np.not_equal, "less": np.less, "less_equal": np.less_equal, "greater": np.greater,
    "greater_equal": np.greater_equal,
}  # fmt: skip
LOGIC: dict[str, Callable[[Any, Any], Any]] = {"and": np.logical_and, "or": np.logical_or, "xor": np.logical_xor}
BITS: dict[str, Callable[..., Any]] = {
    "bit_and": np.bitwise_and, "bit_or": np.bitwise_or, "bit_xor": np.bitwise_xor, "bit_not": np.bitwise_not, "shift_left": np.left_shift, "shift_right": np.right_shift,
}  # fmt: skip


def _elementwise(op: Op, result: str | None, kinds: str, same: bool = True) -> list[Type]:
    types = [tensor(v) for v in op.operands]
    bad = [t for t in types if DTYPES[t.dtype].kind not in kinds]
    if bad or (same and len({t.dtype for t in types}) > 1):
        raise VerifyError(f"'{op.name}' cannot take {', '.join(str(t) for t in types)}", loc=op.loc)
    return [TensorType(result or types[0].dtype, broadcast(*(t.shape for t in types)))]


def _broadcast_rowwise(op: Op) -> bool:
    """Row r of the result needs row r only: the batch dim must not meet another axis."""
    rank = tensor(op.results[0]).rank
    return all(tensor(v).rank == rank for v in op.operands if has_batch(v))


define = functools.partial(REGISTRY.define, where=__file__)


def _define_elementwise(names: dict[str, Callable[..., Any]], result: str | None, kinds: str) -> None:
    for name, fn in names.items():
        define(
            f"nn.{name}",
            lambda op, _m: _elementwise(op, result, kinds),
            lambda op, _m, *a, fn=fn: np.asarray(fn(*a)).astype(DTYPES[tensor(op.results[0]).dtype].numpy, copy=False),
            f"Elementwise {name}; numpy broadcasting.",
            traits=("elementwise",),
            rowwise=_broadcast_rowwise,
        )


_define_elementwise(FLOAT_UNARY, None, "f")
_define_elementwise(UNARY, None, "fiu")
_define_elementwise(BINARY, None, "fiu")
_define_elementwise({"pow": _pow}, None, "fiu")
_define_elementwise(COMPARE, "i1", "fiub")
_define_elementwise(LOGIC, "i1", "b")
_define_elementwise({"not": np.logical_not}, "i1", "b")
_define_elementwise(BITS, None, "iu")
_define_elementwise({"isnan": np.isnan, "isinf": np.isinf}, "i1", "f")


def _infer_where(op: Op, _m: Module) -> list[Type]:
    c, a, b = (tensor(v) for v in op.operands)
    if c.dtype != "i1" or a.dtype != b.dtype:
        raise VerifyError(f"'nn.where' cannot take {c}, {a}, {b}", loc=op.loc)
    return [TensorType(a.dtype, broadcast(c.shape, a.shape, b.shape))]


def _infer_isnull(op: Op, _m: Module) -> list[Type]:
    x = tensor(op.operands[0])
    if x.dtype != "str":
        raise VerifyError(f"'nn.isnull' cannot take {x}", loc=op.loc)
    return [TensorType("i1", x.shape)]


define("nn.isnull", _infer_isnull, lambda _o, _m, x: np.array([t is None for t in x.reshape(-1)], bool).reshape(x.shape), "Whether a string is null.", ("elementwise",), _broadcast_rowwise)
define("nn.where", _infer_where, lambda _o, _m, c, a, b: np.where(c, a, b), "a where c else b.", ("elementwise",), _broadcast_rowwise)


def _infer_cast(op: Op, _m: Module) -> list[Type]:
    to = op.attrs.get("to")
    if to not in DTYPES or to == "index" or (to == "str") != (tensor(op.operands[0]).dtype == "str"):
        raise VerifyError(f"'nn.cast' to {to} is not supported", loc=op.loc)
    return [TensorType(to, tensor(op.operands[0]).shape)]


def _eval_cast(op: Op, _m: Module, x: Any) -> Any:
    to = np.dtype(DTYPES[op.attrs["to"]].numpy)
    if x.dtype.kind == "f" and to.kind in "iu":  # towards zero, saturating, NaN is 0: LLVM's fptosi.sat
        info = np.iinfo(to)
        x = np.nan_to_num(np.trunc(x.astype(np.float64)), nan=0.0, posinf=np.inf, neginf=-np.inf)
        return np.where(x >= info.max, info.max, np.where(x <= info.min, info.min, x)).astype(to) if info.bits < 64 else np.where(
            x >= 2.0**63 * (2 if to.kind == "u" else 1), info.max, np.where(x <= info.min, info.min, np.clip(x, -(2.0**63), 2.0**63 - 1024)).astype(to)
        ).astype(to)
    return x.astype(to)


def _infer_bitcast(op: Op, _m: Module) -> list[Type]:
    to, x = op.attrs.get("to"), tensor(op.operands[0])
    if to not in DTYPES or DTYPES[to].kind not in "fiu" or DTYPES[x.dtype].kind not in "fiu" or DTYPES[to].bits != DTYPES[x.dtype].bits:
        raise VerifyError(f"'nn.bitcast' of {x} to {to} is not supported", loc=op.loc)
    return [TensorType(to, x.shape)]


define("nn.bitcast", _infer_bitcast, lambda op, _m, x: np.ascontiguousarray(x).view(DTYPES[op.attrs["to"]].numpy).reshape(x.shape), "The bits of each element as dtype `to`.", ("elementwise",), _broadcast_rowwise)
define("nn.cast", _infer_cast, _eval_cast, "Convert elements to dtype `to`; floats to integers truncate and saturate, NaN gives 0.", ("elementwise",), _broadcast_rowwise)


def _infer_constant(op: Op, m: Module) -> list[Type]:
    w = op.attrs.get("value")
    if not isinstance(w, Weight):
        raise VerifyError("'nn.constant' needs a weight", loc=op.loc)
    a = m.array(w)
    return [TensorType(dtype_of(a), a.shape)]


define("nn.constant", _infer_constant, lambda op, m: m.array(op.attrs["value"]), "An array of the model.")


# ------------------------------------------------------------------------------------------------------------- shape


def same_size(m: Module, a: Dim, b: Dim) -> bool:
    """Whether two dims are equal, or the module requires that (attributes `requires` and `guarded`: dims that are not negative)."""
    required = (*m.attrs.get("requires", ()), *m.attrs.get("guarded", ()))
    difference = dims.sub(a, b)
    return difference == 0 or all(d in required or dims.nonnegative(d) for d in (difference, dims.neg(difference)))


def _infer_reshape(op: Op, m: Module) -> list[Type]:
    """Both shapes have the same number of elements, or the module requires that, dim by dim or of all."""
    t = tensor(op.operands[0])
    shape = tuple(op.attrs["shape"])
    same = len(shape) == t.rank and all(same_size(m, a, b) for a, b in zip(shape, t.shape))
    if not same and not same_size(m, dims.product(shape), dims.product(t.shape)):
        raise VerifyError(f"{t} cannot be reshaped to {list(shape)}", loc=op.loc)
    return [TensorType(t.dtype, shape)]


define(
    "nn.reshape", _infer_reshape, lambda op, _m, x: x.reshape(op.attrs["shape"]), "The same elements in row-major order as `shape`.",
    rowwise=lambda op: tensor(op.operands[0]).shape[:1] == tensor(op.results[0]).shape[:1],
)  # fmt: skip


def _infer_transpose(op: Op, _m: Module) -> list[Type]:
    t, perm = tensor(op.operands[0]), op.attrs["perm"]
    if sorted(perm) != list(range(t.rank)):
        raise VerifyError(f"perm {perm} does not permute {t}", loc=op.loc)
    return [TensorType(t.dtype, tuple(t.shape[p] for p in perm))]


define("nn.transpose", _infer_transpose, lambda op, _m, x: np.transpose(x, op.attrs["perm"]), "result.shape[i] = x.shape[perm[i]].", rowwise=lambda op: op.attrs["perm"][:1] == [0])


def _infer_concat(op: Op, _m: Module) -> list[Type]:
    types = [tensor(v) for v in op.operands]
    axis = axis_of(op.attrs["axis"], types[0].rank, op.loc)
    rest = {(*t.shape[:axis], *t.shape[axis + 1 :]) for t in types}
    if len(rest) > 1 or len({t.dtype for t in types}) > 1 or any(t.rank <= axis for t in types):
        raise VerifyError(f"'nn.concat' on axis {axis} cannot take {', '.join(map(str, types))}", loc=op.loc)
    return [TensorType(types[0].dtype, (*types[0].shape[:axis], dims.total(t.shape[axis] for t in types), *types[0].shape[axis + 1 :]))]


define(
    "nn.concat", _infer_concat, lambda op, _m, *a: np.concatenate(a, op.attrs["axis"]), "Join along `axis`.",
    rowwise=lambda op: op.attrs["axis"] % tensor(op.results[0]).rank != 0 and all(has_batch(v) for v in op.operands),
)  # fmt: skip


def _infer_slice(op: Op, _m: Module) -> list[Type]:
    """starts, ends, steps: one entry per axis, in range, ends exclusive; -1 runs to the end, with a negative step past 0."""
    t = tensor(op.operands[0])
    shape: list[Dim] = []
    for d, lo, hi, step in zip(t.shape, op.attrs["starts"], op.attrs["ends"], op.attrs["steps"], strict=True):
        hi = d if hi == -1 and step > 0 else hi
        if step == 0 or (isinstance(d, int) and any(isinstance(n, int) and not least <= n <= d for n, least in ((lo, 0), (hi, -1)))):
            raise VerifyError(f"'nn.slice' [{lo}:{hi}:{step}] is out of range for {t}", loc=op.loc)
        n = dims.ceildiv(dims.sub(hi, lo), step) if step > 0 else dims.ceildiv(dims.sub(lo, hi), -step)
        shape.append(max(0, n) if isinstance(n, int) else n)
    return [TensorType(t.dtype, tuple(shape))]


def _eval_slice(op: Op, _m: Module, x: Any) -> Any:
    return x[tuple(slice(lo, None if hi < 0 else hi, step) for lo, hi, step in zip(op.attrs["starts"], op.attrs["ends"], op.attrs["steps"]))]


define("nn.slice", _infer_slice, _eval_slice, "x[starts:ends:steps] per axis; an end of -1 is that of the axis.", rowwise=lambda op: has_batch(op.operands[0]) and _whole(op, 0))


def _whole(op: Op, axis: int) -> bool:
    return (op.attrs["starts"][axis], op.attrs["steps"][axis]) == (0, 1) and op.attrs["ends"][axis] in (-1, tensor(op.operands[0]).shape[axis])


def _infer_pad(op: Op, _m: Module) -> list[Type]:
    """pads: before and after per axis (ONNX order: all befores, then all afters)."""
    t, pads = tensor(op.operands[0]), op.attrs["pads"]
    if any(isinstance(p, int) and p < 0 for p in pads):
        raise VerifyError("'nn.pad' has a negative pad", loc=op.loc)
    return [TensorType(t.dtype, tuple(dims.total(each) for each in zip(t.shape, pads[: t.rank], pads[t.rank :], strict=True)))]


define(
    "nn.pad", _infer_pad,
    lambda op, _m, x: np.pad(x, list(zip(op.attrs["pads"][: x.ndim], op.attrs["pads"][x.ndim :])), constant_values=op.attrs["value"]),
    "Surround with the constant `value`.", rowwise=lambda op: has_batch(op.operands[0]),
)  # fmt: skip


def _infer_gather(op: Op, _m: Module) -> list[Type]:
    x, i = (tensor(v) for v in op.operands)
    axis = axis_of(op.attrs["axis"], x.rank, op.loc)
    if is_float(i.dtype):
        raise VerifyError(f"'nn.gather' on axis {axis} cannot take {x}, {i}", loc=op.loc)
    return [TensorType(x.dtype, (*x.shape[:axis], *i.shape, *x.shape[axis + 1 :]))]


def _eval_gather(op: Op, _m: Module, x: Any, i: Any) -> Any:
    n = x.shape[op.attrs["axis"]]
    i = i.astype(np.int64)
    return np.take(x, np.clip(np.where(i < 0, i + n, i), 0, n - 1), op.attrs["axis"])


define(
    "nn.gather", _infer_gather, _eval_gather, "Rows of `axis` by index; negative counts from the end, out of range is clamped.",
    rowwise=lambda op: (op.attrs["axis"] % tensor(op.operands[0]).rank == 0 and not has_batch(op.operands[0]))
    or (op.attrs["axis"] % tensor(op.operands[0]).rank > 0 and not has_batch(op.operands[1])),
)  # fmt: skip
