"""ONNX elementwise, reduction and constant operators (onnx docs/Operators.md), decomposed into nn ops."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

import numpy as np

from carrot.frontend import onnx_narrow as narrow
from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.ir import dims as sizes
from carrot.ir.errors import CarrotError
from carrot.ir.nn_regex import to_number
from carrot.ir.nn_text import FLOAT, INTEGER
from carrot.ir.types import DTYPES, Dim, is_float

# ONNX operators that are one nn op with the same operands, by how many there are.
DIRECT: dict[int, dict[str, str]] = {
    1: {
        "Abs": "abs", "Neg": "neg", "Sign": "sign", "Relu": "relu", "Exp": "exp", "Log": "log", "Sqrt": "sqrt", "Tanh": "tanh",
        "Sigmoid": "sigmoid", "Erf": "erf", "Sin": "sin", "Cos": "cos", "Tan": "tan", "Asin": "asin", "Acos": "acos", "Atan": "atan",
        "Sinh": "sinh", "Cosh": "cosh", "Asinh": "asinh", "Acosh": "acosh", "Atanh": "atanh", "Floor": "floor", "Ceil": "ceil",
        "Round": "round", "Not": "not", "IsNaN": "isnan", "BitwiseNot": "bit_not",
    },
    2: {
        "Add": "add", "Sub": "sub", "Mul": "mul", "Div": "div", "Less": "less", "LessOrEqual": "less_equal",
        "Greater": "greater", "GreaterOrEqual": "greater_equal", "And": "and", "Or": "or", "Xor": "xor", "MatMul": "matmul",
        "BitwiseAnd": "bit_and", "BitwiseOr": "bit_or", "BitwiseXor": "bit_xor",
    },
}  # fmt: skip


def _second(n: Node) -> Operand:
    """Input 1. Before opset 7 it has the shape of input 0, or with `broadcast` that of some of its dims: those from `axis` on, else the last ones."""
    x, y = n[0], n[1]
    if n.version >= 7 or n.op_type == "MatMul":
        return y
    axis = n.integer("axis", None)
    if not n.flag("broadcast"):
        if x.shape != y.shape:
            raise CarrotError(f"'{n.op_type}' of {x.type} and {y.type} without broadcast (opset {n.version})")
        return y
    at = x.rank - y.rank if axis is None else n.axis(axis, x.rank)
    if at < 0 or at + y.rank > x.rank:
        raise CarrotError(f"'{n.op_type}' cannot put {y.type} on {x.type} from axis {at} on")
    return y.reshape([*y.shape, *[1] * (x.rank - at - y.rank)])


def direct(name: str, arity: int) -> Callable[[Node], Operand]:
    def run(n: Node) -> Operand:
        if len(n) != arity:
            raise CarrotError(f"'{n.op_type}' has {len(n)} inputs, it takes {arity}")
        return n[0].op(f"nn.{name}", *([_second(n)] if arity == 2 else n.all()[1:]))

    return run


for _arity, _table in DIRECT.items():
    for _onnx, _nn in _table.items():
        importer(_onnx)(direct(_nn, _arity))


# Variadic operators fold from the left.
VARIADIC = {"Max": "maximum", "Min": "minimum", "Sum": "add"}


def _variadic(name: str) -> Callable[[Node], Operand]:
    return lambda n: reduce(lambda a, b: a.op(f"nn.{name}", b), n.all()[1:], n[0])


for _onnx, _nn in VARIADIC.items():
    importer(_onnx)(_variadic(_nn))


@importer("Mean")
def mean(n: Node) -> Operand:
    return reduce(lambda a, b: a + b, n.all()[1:], n[0]) / float(len(n))


# ------------------------------------------------------------------------------------------------------- activations


def where(cond: Operand, a: Operand, b: Any) -> Operand:
    return cond.op("nn.where", a, a.like(b))


def clip(x: Operand, low: Any, high: Any) -> Operand:
    return x.maximum(low).minimum(high)


def softplus(x: Operand) -> Operand:
    """log(1 + exp(x)) without overflow."""
    return x.maximum(0.0) + (-x.abs()).exp().op("nn.log1p")


def sigmoid(x: Operand) -> Operand:
    return x.op("nn.sigmoid")


def elu(x: Operand, alpha: float) -> Operand:
    return where(x < 0.0, x.op("nn.expm1") * alpha, x)


def gelu(x: Operand, tanh: bool) -> Operand:
    if tanh:
        return x * 0.5 * ((x + x * x * x * 0.044715) * math.sqrt(2 / math.pi)).op("nn.tanh") + x * 0.5
    return x * 0.5 * ((x * math.sqrt(0.5)).op("nn.erf") + 1.0)


def _slope(n: Node) -> Operand:
    """Of PRelu; before opset 7 one number, or one for each channel."""
    channels = n.version < 7 and n[1].rank == 1 and n[0].rank > 1
    return n[1].reshape([*n[1].shape, *[1] * (n[0].rank - 2)]) if channels else n[1]


def shrink(x: Operand, bias: float, lambd: float) -> Operand:
    return where(x < -lambd, x + bias, where(x > lambd, x - bias, 0.0))


SELU = (1.67326319217681884765625, 1.05070102214813232421875)
ACTIVATIONS: dict[str, Callable[[Node, Operand], Operand]] = {
    "Reciprocal": lambda n, x: 1.0 / x,
    "LeakyRelu": lambda n, x: where(x < 0.0, x * n.number("alpha", 0.01), x),
    "PRelu": lambda n, x: where(x < 0.0, x * _slope(n), x),
    "Elu": lambda n, x: elu(x, n.number("alpha", 1.0)),
    "Celu": lambda n, x: (lambda a: x.maximum(0.0) + ((x / a).op("nn.expm1") * a).minimum(0.0))(n.number("alpha", 1.0)),
    "Selu": lambda n, x: elu(x, n.number("alpha", SELU[0])) * n.number("gamma", SELU[1]),
    "ThresholdedRelu": lambda n, x: where(x > n.number("alpha", 1.0), x, 0.0),
    "HardSigmoid": lambda n, x: clip(x * n.number("alpha", 0.2) + n.number("beta", 0.5), 0.0, 1.0),
    "HardSwish": lambda n, x: x * clip(x * (1 / 6) + 0.5, 0.0, 1.0),
    "Swish": lambda n, x: x * sigmoid(x * n.number("alpha", 1.0)),
    "SwiGLU": lambda n, x: x * sigmoid(x * n.number("alpha", 1.0)) * n[1],
    "Softplus": lambda n, x: softplus(x),
    "Softsign": lambda n, x: x / (x.abs() + 1.0),
    "Mish": lambda n, x: x * softplus(x).op("nn.tanh"),
    "Gelu": lambda n, x: gelu(x, n.string("approximate", "none") == "tanh"),
    "Shrink": lambda n, x: shrink(x, n.number("bias", 0.0), n.number("lambd", 0.5)),
}


def _activation(fn: Callable[[Node, Operand], Operand]) -> Callable[[Node], Operand]:
    return lambda n: fn(n, n[0])


for _onnx, _fn in ACTIVATIONS.items():
    importer(_onnx)(_activation(_fn))


@importer("Clip")
def clip_op(n: Node) -> Operand:
    """Attributes until opset 6, optional inputs from 11 on; min > max gives max."""
    x = n[0]
    for how, name, i in (("nn.maximum", "min", 1), ("nn.minimum", "max", 2)):
        bound = n.number(name, None) if n.version < 11 else n.get(i)
        if bound is not None:
            x = x.op(how, bound)
    return x


@importer("IsInf")
def is_inf(n: Node) -> Operand:
    negative, positive = n.flag("detect_negative", 1), n.flag("detect_positive", 1)
    if negative and positive:
        return n[0].op("nn.isinf")
    found = n[0].equal(math.inf if positive else -math.inf)
    return found if negative or positive else found.op("nn.and", np.False_)


@importer("Mod")
def mod(n: Node) -> Operand:
    """fmod=0: the sign of the divisor, fmod=1: of the dividend."""
    return n[0].op("nn.fmod" if n.flag("fmod") else "nn.mod", n[1])


@importer("Pow")
def power(n: Node) -> Operand:
    """The result has the base's dtype, whatever the exponent's."""
    x, y = n[0], _second(n)
    if not is_float(x.dtype) and is_float(y.dtype):
        return x.cast("f64").op("nn.pow", y.cast("f64")).cast(x.dtype)
    if y.array is not None and y.rank == 0 and is_float(x.dtype) and float(y.array) in (2.0, 0.5):
        return x * x if float(y.array) == 2.0 else x.sqrt()
    return x.op("nn.pow", y.cast(x.dtype))


# -------------------------------------------------------------------------------------------------------- reductions

# ONNX reduction -> nn reduction, what happens to the elements before, to the result after.
REDUCE: dict[str, tuple[str, Callable[[Operand], Operand] | None, Callable[[Operand], Operand] | None]] = {
    "ReduceSum": ("sum", None, None),
    "ReduceMean": ("mean", None, None),
    "ReduceMax": ("max", None, None),
    "ReduceMin": ("min", None, None),
    "ReduceProd": ("prod", None, None),
    "ReduceL1": ("sum", Operand.abs, None),
    "ReduceL2": ("sum", lambda x: x * x, Operand.sqrt),
    "ReduceSumSquare": ("sum", lambda x: x * x, None),
    "ReduceLogSum": ("sum", None, Operand.log),
}


EMPTY = ("max", "min")  # of nothing: the least or greatest number of the dtype


def _axes(n: Node) -> tuple[list[int], bool]:
    """axes (attribute, or input 1 from opset 13 / 18 on; none means all, or none with noop_with_empty_axes) and keepdims."""
    axes, noop, keep = n.ints_of("axes", 1), n.flag("noop_with_empty_axes"), n.flag("keepdims", 1)
    rank = n[0].rank
    return (n.axes(axes, rank) if axes else [] if noop else list(range(rank))), keep


def _reduction(
    how: str, before: Callable[[Operand], Operand] | None, after: Callable[[Operand], Operand] | None
) -> Callable[[Node], Operand]:
    def run(n: Node) -> Operand:
        axes, keep = _axes(n)
        x = n[0].cast("u8") if n[0].dtype == "i1" else n[0]
        if how in EMPTY and any(x.shape[a] == 0 for a in axes):
            kind = np.dtype(DTYPES[x.dtype].numpy)
            least = -np.inf if kind.kind == "f" else np.iinfo(kind).min
            most = np.inf if kind.kind == "f" else 1 if n[0].dtype == "i1" else np.iinfo(kind).max
            shape = [1 if i in axes else d for i, d in enumerate(x.shape) if keep or i not in axes]
            x = expand(n.known(np.array(least if how == "max" else most, kind)), shape)
        else:
            x = (before(x) if before else x).reduce(how, axes, keep)
        x = after(x) if after else x
        return x.cast("i1") if n[0].dtype == "i1" else x

    return run


for _onnx, _spec in REDUCE.items():
    importer(_onnx)(_reduction(*_spec))


@importer("ReduceLogSumExp")
def reduce_log_sum_exp(n: Node) -> Operand:
    axes, keep = _axes(n)
    if any(n[0].shape[a] == 0 for a in axes):
        return n[0].reduce("sum", axes, keep).log()
    top = n[0].reduce("max", axes)
    out = (n[0] - top).exp().reduce("sum", axes).log() + top
    return out if keep else out.reshape([d for i, d in enumerate(out.shape) if i not in axes])


@importer("ArgMax", "ArgMin")
def arg(n: Node) -> Operand:
    axis, keep, last = n.axis(n.integer("axis", 0), n[0].rank), n.flag("keepdims", 1), n.flag("select_last_index")
    return n[0].op("nn." + n.op_type.lower(), axes=[axis], keepdims=int(keep), select_last_index=int(last))


# ---------------------------------------------------------------------------------------------------- types, constants


@importer("Cast")
def cast(n: Node) -> Operand | narrow.Narrow:
    to = n.integer("to")
    return _cast(n, narrow.FORMATS.get(to) or proto.dtype(to, "the result of 'Cast'"))


@importer("CastLike")
def cast_like(n: Node) -> Operand | narrow.Narrow:
    return _cast(n, narrow.format_of(n, 1) or n[1].dtype)


def _cast(n: Node, to: str | narrow.Format) -> Operand | narrow.Narrow:
    n.ignore("saturate", "round_mode")
    x = narrow.operand(n, 0) or n[0]
    if not isinstance(to, str):
        return narrow.narrowed(n, x, to)
    if x.labels and n.op_type == "Cast" and to in ("str", "i64"):
        return x
    if x.dtype == "str" and is_float(to):
        return _numbers(n, x).cast(to)
    if "str" in (to, x.dtype) and to != x.dtype:
        if to == "str":
            return x.op("nn.text_float", dims=[FLOAT]) if is_float(x.dtype) else (x.cast("u8") if x.dtype == "i1" else x).op("nn.text_integer", dims=[INTEGER])
        raise n.unsupported("strings", "numbers become strings, and strings become floats")
    out = x.cast(to)
    out.role = x.role
    return out


INFINITE = {f"{sign}{word}": -np.inf if sign == "-" else np.inf for sign in ("", "+", "-") for word in ("inf", "INF", "Inf")}


def _numbers(n: Node, x: Operand) -> Operand:
    """Texts as float64; of what is no number, NaN."""
    if x.array is not None:
        return n.known(np.array([INFINITE.get(s, to_number(s)) for s in x.array.reshape(-1).tolist()], np.float64).reshape(x.array.shape))
    number = x.op("nn.regex_extract", pattern="(?s:.*)", flags="", group=0, decimal=".", thousands="")
    far = code_of(n, x, list(INFINITE), 0.0, np.array(list(INFINITE.values())))
    return where(far.equal(0.0), number, far)


def code_of(n: Node, x: Operand, keys: list[str], default: Any, values: np.ndarray | None = None) -> Operand:
    """values[k], or k, of strings that are keys[k]."""
    values = np.arange(len(keys), dtype=np.int64) if values is None else values
    first = dict(zip(keys[::-1], values[::-1].tolist()))
    order = sorted(first)
    weight = n.context.graph.module.add_weight
    arrays = {"keys": np.array(order, object), "values": np.array([first[k] for k in order], values.dtype), "default": np.array(default, values.dtype)}
    if x.array is not None:
        return n.known(np.array([first.get(s, default) for s in x.array.reshape(-1).tolist()], values.dtype).reshape(x.array.shape))
    return x.op("nn.lookup", **{k: weight(a, k) for k, a in arrays.items()})


@importer("Identity")
def identity(n: Node) -> Any:
    return n.operands[0]  # a sequence too


@importer("Constant")
def constant(n: Node) -> Operand | narrow.Narrow:
    if "value" in n.attrs and (t := n.attrs["value"].t) is not None and t.data_type in narrow.FORMATS:
        n.ignore("value")
        return narrow.wrapped(n.known(narrow.read(t, n.context.folder, "attribute 'value'")), t.data_type)
    read: dict[str, Callable[[], Any]] = {
        "value": lambda: n.tensor("value"),
        "value_float": lambda: np.float32(n.number("value_float")),
        "value_floats": lambda: n.array("value_floats", "floats"),
        "value_int": lambda: np.int64(n.integer("value_int")),
        "value_ints": lambda: n.array("value_ints", "ints"),
        "value_string": lambda: np.array(n.string("value_string"), object),
        "value_strings": lambda: np.array(n.strings("value_strings"), object),
    }
    given = [k for k in n.attrs if k in read]
    if len(given) != 1:
        raise n.unsupported(f"the attributes {', '.join(n.attrs) or '(none)'}")
    return n.known(read[given[0]]())


def expand(x: Operand, shape: Sequence[Any]) -> Operand:
    """Broadcast to a shape of dims."""
    return x if tuple(shape) == x.shape else x.op("nn.expand", shape=list(shape))


def positions(n: Node, d: Dim) -> Operand:
    """0, 1, ... d - 1, i64 [d]."""
    if isinstance(d, int):
        return n.known(np.arange(d))
    return expand(n.known(np.int64(1)), [d]).op("nn.cumsum", axis=0, exclusive=1)


def _whole(x: Operand) -> Dim | None:
    """The one number in x if it is an integer that is known, or a size that comes from dims alone or has a bound."""
    if x.computed and x.context.settled(x.value):
        found = x.context.late_dims(x.value, "size")
        return found[0] if found else None
    if x.dims is not None:
        d = x.dims.reshape(-1)[0]
        return d if isinstance(d, int | str) else None
    return int(x.array.reshape(-1)[0]) if x.array is not None and float(x.array.reshape(-1)[0]).is_integer() else None


@importer("Range")
def range_op(n: Node) -> Operand:
    """start, start + delta, ... before limit, which may be sizes known by name only, or numbers known at run time."""
    if all(n[i].known for i in range(3)):
        start, limit, delta = (n.const(i).reshape(-1)[0] for i in range(3))
        if delta == 0 or not all(np.isfinite([float(v) for v in (start, limit, delta)])):
            raise n.unsupported(f"start {start}, limit {limit}, delta {delta}")
        known = max(0, math.ceil((float(limit) - float(start)) / float(delta)))
        if known > 1 << 22:
            raise n.unsupported(f"{known} elements")
        return n.known((start + np.arange(known) * delta).astype(n[0].array.dtype))  # type: ignore[union-attr]
    first, last, step = (_whole(n[i]) for i in range(3))
    if first is not None and last is not None and isinstance(step, int) and step != 0:
        gap = sizes.sub(last, first) if step > 0 else sizes.sub(first, last)
        count = sizes.maximum(sizes.ceildiv(gap, abs(step)), 0)
    else:
        count = _late_count(n)
    start, delta = (n[i].reshape([]) for i in (0, 2))
    return positions(n, count).cast(n[0].dtype) * delta + start


def _late_count(n: Node) -> Dim:
    """How many elements a Range has: known at run time, at most what is said of its output."""
    start, limit, delta = (n[i].reshape([]) for i in range(3))
    if is_float(n[0].dtype):
        count = ((limit - start) / delta).op("nn.ceil").cast("i64")
    else:
        start, limit, delta = (x.cast("i64") for x in (start, limit, delta))
        count = (limit - start + delta - delta.op("nn.sign")) / delta
    count = count.maximum(0)
    if n.context.in_loop or count.known or count.dims is not None:
        n.const(1)
    return (n.context.late_dims(count.value, n.proto.output[0]) or n.dims(1))[0]


@importer("EyeLike")
def eye_like(n: Node) -> Operand:
    if n[0].rank != 2:
        raise CarrotError(f"'EyeLike' cannot take {n[0].type}")
    rows, columns = n[0].shape
    k, to = n.integer("k", 0), n.integer("dtype", None)
    return (positions(n, columns) - positions(n, rows).reshape([rows, 1])).equal(k).cast(n[0].dtype if to is None else proto.dtype(to, "the result"))


@importer("OneHot")
def one_hot(n: Node) -> Operand:
    """values[1] where the index along the new axis is the input's (negative: from the end), values[0] elsewhere."""
    i, [depth], values = n[0].cast("i64"), n.dims(1), n[2]
    axis = n.axis(n.integer("axis", -1), i.rank + 1)
    if isinstance(depth, int) and not 0 <= depth <= 1 << 22:
        raise n.unsupported(f"depth {depth}")
    n.context.require(depth)
    i = where(i < 0, i + n.sized([depth]).reshape([]), i).reshape([*i.shape[:axis], 1, *i.shape[axis:]])
    off, on = (values.op("nn.gather", n.known(np.int64(k)), axis=0) for k in (0, 1))
    return i.equal(positions(n, depth).reshape([depth, *[1] * (i.rank - 1 - axis)])).op("nn.where", on, off)


@importer("Trilu")
def trilu(n: Node) -> Operand:
    x = n[0]
    if x.rank < 2:
        raise CarrotError(f"'Trilu' cannot take {x.type}")
    k = n[1].reshape([]) if n.get(1) is not None else n.known(np.int64(0))
    distance = positions(n, x.shape[-1]) - positions(n, x.shape[-2]).reshape([x.shape[-2], 1])
    keep = k <= distance if n.flag("upper", 1) else distance <= k
    return where(keep, x, 0)
