"""nn ops that combine elements: matmul, linear, conv, pooling, reductions, softmax, lookup, fusion."""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.kernel import from_bf16, to_bf16, to_tf32
from carrot.ir.nn import axis_of, broadcast, has_batch, tensor
from carrot.ir.registry import REGISTRY, evaluate_op
from carrot.ir.types import DTYPES, Dim, TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)


def _infer_expand(op: Op, _m: Module) -> list[Type]:
    t, shape = tensor(op.operands[0]), tuple(op.attrs["shape"])
    if len(op.operands) != 1 or broadcast(t.shape, shape) != shape:
        raise VerifyError(f"{t} does not broadcast to {list(shape)}", loc=op.loc)
    return [TensorType(t.dtype, shape)]


define(
    "nn.expand", _infer_expand, lambda op, _m, x: np.broadcast_to(x, op.attrs["shape"]), "Broadcast to `shape`.", ("elementwise",),
    rowwise=lambda op: not has_batch(op.operands[0]) or tensor(op.operands[0]).rank == tensor(op.results[0]).rank,
)  # fmt: skip


def _infer_sizes(op: Op, _m: Module) -> list[Type]:
    return [TensorType("i64", (len(op.attrs["dims"]),))]


define("nn.sizes", _infer_sizes, lambda op, _m: np.array(op.attrs["dims"], np.int64), "The numbers that `dims` are, i64 [how many].")


# ------------------------------------------------------------------------------------------------- matrix products


def _infer_matmul(op: Op, _m: Module) -> list[Type]:
    a, b = (tensor(v) for v in op.operands[:2])
    if a.rank < 1 or b.rank < 1 or a.dtype != b.dtype or DTYPES[a.dtype].kind not in "fiu":
        raise VerifyError(f"'{op.name}' cannot take {a}, {b}", loc=op.loc)
    k = a.shape[-1], b.shape[-2] if b.rank > 1 else b.shape[0]
    if k[0] != k[1]:
        raise VerifyError(f"'{op.name}': inner dims {k[0]} and {k[1]} differ", loc=op.loc)
    lead = broadcast(a.shape[:-2], b.shape[:-2])
    return [TensorType(a.dtype, lead + (a.shape[-2:-1] if a.rank > 1 else ()) + (b.shape[-1:] if b.rank > 1 else ()))]


def _rowwise_matmul(op: Op) -> bool:
    a, b = op.operands[:2]
    if has_batch(a) and has_batch(b):
        return tensor(a).rank > 2 and tensor(a).rank == tensor(b).rank
    return has_batch(a) and tensor(a).rank >= max(2, tensor(b).rank)


def _dense(a: Any) -> Any:
    """numpy multiplies what is transposed, or lies at an odd address of a model's file, without its BLAS."""
    return np.require(a, requirements=["C", "A"])


def rounded(op: Op, *sides: Any) -> list[Any]:
    """What a product or convolution multiplies: rounded where its attribute `precision` is "tf32" or "bf16"."""
    kind = op.attrs.get("precision")
    if kind is None:
        return list(sides)
    return [to_tf32(a).view(np.float32) if kind == "tf32" else from_bf16(to_bf16(a)) for a in sides]


def _eval_matmul(op: Op, _m: Module, a: Any, b: Any) -> Any:
    a, b = rounded(op, a, b)
    return np.matmul(_dense(a), _dense(b))


define("nn.matmul", _infer_matmul, _eval_matmul, "numpy.matmul; sums in blocks with fma where the target has it.", rowwise=_rowwise_matmul)


def _infer_linear(op: Op, m: Module) -> list[Type]:
    x, w, b = (tensor(v) for v in op.operands)
    if x.rank != 2 or w.rank != 2 or b.shape != w.shape[1:] or b.dtype != x.dtype:
        raise VerifyError(f"'nn.linear' cannot take {x}, {w}, {b}", loc=op.loc)
    return _infer_matmul(op, m)


def _eval_linear(_o: Op, _m: Module, x: Any, w: Any, b: Any) -> Any:
    """Each sum exact (math.fsum over exact products), rounded once."""
    from fractions import Fraction

    out = np.empty((len(x), w.shape[1]), x.dtype)
    for r in range(len(x)):
        for c in range(w.shape[1]):
            terms = [*zip(x[r].tolist(), w[:, c].tolist()), (1.0, float(b[c]))]
            if all(math.isfinite(p) and math.isfinite(q) for p, q in terms):
                exact = sum((Fraction(p) * Fraction(q) for p, q in terms), Fraction(0))
                try:
                    out[r, c] = float(exact) if x.dtype == np.float64 else np.float32(float(exact))
                except OverflowError:
                    out[r, c] = math.copysign(math.inf, exact)
            else:
                out[r, c] = sum((np.float64(p) * np.float64(q) for p, q in terms), np.float64(0))
    return out


define(
    "nn.linear", _infer_linear, _eval_linear,
    "x [n, F] @ w [F, K] + b [K], each sum as if exact and rounded once (compensated): linear models have no order to copy.",
    rowwise=lambda op: True,
)  # fmt: skip


def conv_pads(op: Op, spatial: int) -> list[Any]:
    """Before each spatial dim, then behind each: dims."""
    return list(op.attrs.get("pads") or [0] * (2 * spatial))


def window_dims(op: Op, x: TensorType, kernel: list[int]) -> list[Dim]:
    """Output dims of a conv or pool over the spatial dims of x (N, C, d1, d2, ...)."""
    s = x.rank - 2
    strides, dilations = op.attrs.get("strides") or [1] * s, op.attrs.get("dilations") or [1] * s
    pads = conv_pads(op, s)
    if (len(strides), len(dilations), len(pads)) != (s, s, 2 * s) or min((*strides, *dilations, *kernel, *(1 + p for p in pads if isinstance(p, int)))) < 1:
        raise VerifyError(f"'{op.name}': strides {strides}, dilations {dilations}, pads {pads} and window {kernel} do not fit {x}", loc=op.loc)
    out: list[Dim] = []
    for i, d in enumerate(x.shape[2:]):
        reach = dilations[i] * (kernel[i] - 1) + 1
        room = dims.total([d, pads[i], pads[s + i], -reach])
        n = dims.add((dims.ceildiv if op.attrs.get("ceil_mode") else dims.floordiv)(room, strides[i]), 1)
        if op.attrs.get("ceil_mode") and not dims.nonnegative(dims.total([reach, -strides[i], dims.neg(pads[s + i])])):  # a window must not start in the padding behind
            n = dims.minimum(n, dims.ceildiv(dims.add(d, pads[i]), strides[i]))
        if isinstance(n, int) and n <= 0:
            raise VerifyError(f"'{op.name}': a window of {kernel} does not fit {x}", loc=op.loc)
        out.append(n)
    return out


def _infer_conv(op: Op, _m: Module) -> list[Type]:
    x, w = tensor(op.operands[0]), tensor(op.operands[1])
    group = op.attrs.get("group", 1)
    if x.rank < 3 or w.rank != x.rank or x.dtype != w.dtype or not is_float(x.dtype) or group < 1:
        raise VerifyError(f"'nn.conv' cannot take {x}, {w}", loc=op.loc)
    if any(isinstance(d, str) for d in w.shape + x.shape[1:2]) or x.shape[1] != w.shape[1] * group or int(w.shape[0]) % group:
        raise VerifyError(f"'nn.conv': channels of {x}, {w} and group {group} do not fit", loc=op.loc)
    if len(op.operands) > 2 and tensor(op.operands[2]).shape != w.shape[:1]:
        raise VerifyError(f"'nn.conv': bias {op.operands[2].type} does not fit {w}", loc=op.loc)
    return [TensorType(x.dtype, (x.shape[0], w.shape[0], *window_dims(op, x, [int(d) for d in w.shape[2:]])))]


def windows(op: Op, x: Any, kernel: list[int], fill: float) -> Any:
    """[N, C, out..., kernel...]: every window of x, padded with `fill`."""
    s = x.ndim - 2
    strides, dilations = op.attrs.get("strides") or [1] * s, op.attrs.get("dilations") or [1] * s
    pads = conv_pads(op, s)
    out = window_dims(op, TensorType("f32", x.shape), kernel)
    need = [(int(o) - 1) * st + di * (k - 1) + 1 for o, st, di, k in zip(out, strides, dilations, kernel)]
    after = [max(pads[s + i], need[i] - x.shape[2 + i] - pads[i]) for i in range(s)]
    x = np.pad(x, [(0, 0), (0, 0), *[(pads[i], after[i]) for i in range(s)]], constant_values=fill)
    view = np.lib.stride_tricks.sliding_window_view(x, [di * (k - 1) + 1 for di, k in zip(dilations, kernel)], axis=tuple(range(2, 2 + s)))
    cut = [slice(0, (int(o) - 1) * st + 1, st) for o, st in zip(out, strides)]
    return view[(slice(None), slice(None), *cut, *[slice(None, None, di) for di in dilations])]


def _eval_conv(op: Op, _m: Module, x: Any, w: Any, bias: Any = None) -> Any:
    group, s = op.attrs.get("group", 1), x.ndim - 2
    x, w = rounded(op, x, w)
    win = windows(op, x, list(w.shape[2:]), 0.0)
    outs = []
    for g in range(group):
        ci, co = w.shape[1], w.shape[0] // group
        part = win[:, g * ci : (g + 1) * ci]
        axes = [1, *range(2 + s, 2 + 2 * s)]
        outs.append(np.moveaxis(np.tensordot(part, _dense(w)[g * co : (g + 1) * co], (axes, [1, *range(2, 2 + s)])), -1, 1))
    y = np.concatenate(outs, 1)
    return (y if bias is None else y + bias.reshape(-1, *[1] * s)).astype(x.dtype)


define("nn.conv", _infer_conv, _eval_conv, "ONNX Conv: x [N, C, ...], w [M, C/group, ...], optional bias [M].", rowwise=lambda op: has_batch(op.operands[0]))


def _infer_pool(op: Op, _m: Module) -> list[Type]:
    x = tensor(op.operands[0])
    if x.rank < 3 or len(op.attrs["kernel_shape"]) != x.rank - 2:
        raise VerifyError(f"'{op.name}' cannot take {x}", loc=op.loc)
    return [TensorType(x.dtype, (*x.shape[:2], *window_dims(op, x, op.attrs["kernel_shape"])))]


def _eval_max_pool(op: Op, _m: Module, x: Any) -> Any:
    return windows(op, x, op.attrs["kernel_shape"], _extreme(x.dtype, least=True)).max(axis=tuple(range(x.ndim, 2 * x.ndim - 2)))


def _eval_average_pool(op: Op, _m: Module, x: Any) -> Any:
    k = op.attrs["kernel_shape"]
    axes = tuple(range(x.ndim, 2 * x.ndim - 2))
    total = windows(op, x, k, 0.0).sum(axis=axes, dtype=x.dtype)
    s = x.ndim - 2
    ones = np.ones((1, 1, *x.shape[2:]), x.dtype)
    if op.attrs.get("count_include_pad"):  # padding counts, what ceil_mode adds behind it does not
        pads = conv_pads(op, s)
        ones = np.pad(ones, [(0, 0), (0, 0), *[(pads[i], pads[s + i]) for i in range(s)]], constant_values=1)
        op = Op(op.name, attrs={**op.attrs, "pads": [0] * (2 * s)})
    count = windows(op, ones, k, 0.0).sum(axis=axes)[(..., *(slice(0, n) for n in total.shape[2:]))]
    return (total / count).astype(x.dtype)


define("nn.max_pool", _infer_pool, _eval_max_pool, "ONNX MaxPool.", rowwise=lambda op: True)
define("nn.average_pool", _infer_pool, _eval_average_pool, "ONNX AveragePool.", rowwise=lambda op: True)


# ------------------------------------------------------------------------------------------------------- reductions


def _infer_reduce(op: Op, _m: Module) -> list[Type]:
    t = tensor(op.operands[0])
    axes = {axis_of(a, t.rank, op.loc) for a in op.attrs["axes"]}
    keep = op.attrs["keepdims"]
    shape = tuple(1 if i in axes else d for i, d in enumerate(t.shape) if keep or i not in axes)
    place = op.name in ("nn.argmax", "nn.argmin")
    dtype = "i64" if place else t.dtype
    if place and len(axes) != 1:
        raise VerifyError(f"'{op.name}' has one axis", loc=op.loc)
    return [TensorType(dtype, shape)]


def _rowwise_reduce(op: Op) -> bool:
    rank = tensor(op.operands[0]).rank
    return all(a % rank != 0 for a in op.attrs["axes"])


def _eval_reduce(fn: Any) -> Any:
    def evaluate(op: Op, _m: Module, x: Any) -> Any:
        start = {np.max: _extreme(x.dtype, least=True), np.min: _extreme(x.dtype, least=False)}.get(fn)  # of nothing
        return np.asarray(fn(x, axis=tuple(op.attrs["axes"]), keepdims=bool(op.attrs["keepdims"]), **({} if start is None else {"initial": start}))).astype(x.dtype)

    return evaluate


def _extreme(dtype: np.dtype, least: bool) -> Any:
    """The number of a dtype that no other is below (above)."""
    if dtype.kind == "f":
        return -np.inf if least else np.inf
    return not least if dtype.kind == "b" else getattr(np.iinfo(dtype), "min" if least else "max")


def _eval_arg(fn: Any) -> Any:
    def evaluate(op: Op, _m: Module, x: Any) -> Any:
        axis = op.attrs["axes"][0]
        if op.attrs.get("select_last_index"):
            out = x.shape[axis] - 1 - fn(np.flip(x, axis), axis=axis)
        else:
            out = fn(x, axis=axis)
        return (np.expand_dims(out, axis) if op.attrs["keepdims"] else np.asarray(out)).astype(np.int64)

    return evaluate


for _name, _fn in {"sum": np.sum, "mean": np.mean, "max": np.max, "min": np.min, "prod": np.prod}.items():
    define(f"nn.reduce_{_name}", _infer_reduce, _eval_reduce(_fn), f"{_name} over `axes`, kept as 1 if `keepdims`; sums in index order.", rowwise=_rowwise_reduce)
for _name, _fn in {"argmax": np.argmax, "argmin": np.argmin}.items():
    define(f"nn.{_name}", _infer_reduce, _eval_arg(_fn), f"numpy.{_name} along the one axis in `axes`; `select_last_index` prefers the last of equals.", rowwise=_rowwise_reduce)


def _same(op: Op, _m: Module) -> list[Type]:
    t = tensor(op.operands[0])
    axis_of(op.attrs["axis"], t.rank, op.loc)
    if not is_float(t.dtype):
        raise VerifyError(f"'{op.name}' cannot take {t}", loc=op.loc)
    return [t]


def _eval_softmax(op: Op, _m: Module, x: Any) -> Any:
    axis = op.attrs["axis"]
    e = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return (e / e.sum(axis=axis, keepdims=True)).astype(x.dtype)


def _eval_log_softmax(op: Op, _m: Module, x: Any) -> Any:
    axis = op.attrs["axis"]
    y = x - x.max(axis=axis, keepdims=True, initial=-np.inf)
    return (y - np.log(np.exp(y).sum(axis=axis, keepdims=True))).astype(x.dtype)


define("nn.softmax", _same, _eval_softmax, "exp(x - max) / sum along `axis`.", rowwise=lambda op: op.attrs["axis"] % tensor(op.operands[0]).rank != 0)
define("nn.log_softmax", _same, _eval_log_softmax, "x - max - log(sum(exp(x - max))) along `axis`.", rowwise=lambda op: op.attrs["axis"] % tensor(op.operands[0]).rank != 0)


# ---------------------------------------------------------------------------------------------------------- lookup


def _infer_lookup(op: Op, m: Module) -> list[Type]:
    """keys [K] (sorted, distinct; of the operand's dtype), values [K], default [] of the result's dtype; of strings also null []."""
    x = tensor(op.operands[0])
    keys, values, default = (m.array(op.attrs[a]) for a in ("keys", "values", "default"))
    if keys.shape != values.shape or keys.ndim != 1 or default.ndim != 0 or default.dtype != values.dtype:
        raise VerifyError("'nn.lookup': keys, values and default do not fit", loc=op.loc)
    null = m.array(op.attrs["null"]) if "null" in op.attrs else default
    if null.shape != () or null.dtype != values.dtype or ("null" in op.attrs and x.dtype != "str"):
        raise VerifyError("'nn.lookup': null is a number of the result's dtype, for strings only", loc=op.loc)
    if DTYPES[x.dtype].numpy != keys.dtype or (len(keys) > 1 and not (keys[1:] > keys[:-1]).all()):
        raise VerifyError(f"'nn.lookup': keys of {keys.dtype} must be sorted and of the dtype of {x}", loc=op.loc)
    from carrot.ir.types import dtype_of

    return [TensorType(dtype_of(values), x.shape)]


def _eval_lookup(op: Op, m: Module, x: Any) -> Any:
    keys, values, default = (m.array(op.attrs[a]) for a in ("keys", "values", "default"))
    if keys.dtype.kind == "O":
        found = dict(zip(keys.tolist(), values.tolist())) | {None: m.array(op.attrs["null"] if "null" in op.attrs else op.attrs["default"]).item()}
        return np.array([found.get(t, default.item()) for t in x.reshape(-1).tolist()], values.dtype).reshape(x.shape)
    if not len(keys):
        return np.full(x.shape, default)
    i = np.clip(np.searchsorted(keys, x), 0, len(keys) - 1)
    return np.where(keys[i] == x, values[i], default)


define("nn.lookup", _infer_lookup, _eval_lookup, "values[i] where keys[i] == x, else default (also for NaN); null for a null string, if given.", ("elementwise",), rowwise=lambda op: True)


# ---------------------------------------------------------------------------------------------------------- fusion


def _infer_fusion(op: Op, m: Module) -> list[Type]:
    """One region whose arguments are the operands; it yields the results. Its ops lower into one kernel."""
    body = op.regions[0]
    if [a.type for a in body.args] != [v.type for v in op.operands] or not body.ops or body.terminator.name != "nn.yield":
        raise VerifyError("'nn.fusion': the region's arguments must be the operands and it ends in nn.yield", loc=op.loc)
    return [v.type for v in body.terminator.operands]


def _eval_fusion(op: Op, m: Module, *arrays: Any) -> Any:
    body = op.regions[0]
    env = dict(zip(body.args, arrays, strict=True))
    for inner in body.ops[:-1]:
        env |= zip(inner.results, evaluate_op(inner, m, *(env[v] for v in inner.operands)))
    return [env[v] for v in body.terminator.operands]


def _rowwise_fusion(op: Op) -> bool:
    return all(o.name == "nn.constant" or REGISTRY.opdef(o.name).by_row(o) for o in op.regions[0].ops[:-1])


define("nn.fusion", _infer_fusion, _eval_fusion, "Ops that become one kernel.", rowwise=_rowwise_fusion)
define("nn.yield", lambda _o, _m: [], None, "The results of an nn.fusion.", ("terminator", "effect"))
