"""nn ops that read or write elements where an index says: gather and scatter families, slices, order, running sums, determinants.

An index may count from the end (-1 is the last). One that is out of range, where onnxruntime raises an error, never leaves the
tensor: what gathers takes the nearest element, what scatters leaves that update out.
"""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.nn import axis_of, has_batch, tensor
from carrot.ir.nn_compute import window_dims, windows
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, Dim, TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)

# What a reduction makes of the old element and the update; "none" takes the update.
REDUCTIONS: dict[str, Any] = {"none": None, "add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}


def _axis(op: Op) -> int:
    return axis_of(op.attrs["axis"], tensor(op.operands[0]).rank, op.loc)


def _indices(op: Op, i: TensorType) -> None:
    if DTYPES[i.dtype].kind not in "iu":
        raise VerifyError(f"'{op.name}' needs integer indices, {i} is given", loc=op.loc)


def _reaches(op: Op, d: Dim, of: TensorType, count: tuple[Dim, ...]) -> None:
    """Nothing can be taken from a dim of 0."""
    if d == 0 and 0 not in count:
        raise VerifyError(f"'{op.name}' takes elements from {of}, which has none", loc=op.loc)


def _within(i: TensorType, x: TensorType, axis: int) -> bool:
    """Whether no dim but `axis` is longer than in x."""
    return all(k == axis or dims.nonnegative(dims.sub(q, p)) for k, (p, q) in enumerate(zip(i.shape, x.shape)))


def _clamped(i: Any, n: int) -> Any:
    i = i.astype(np.int64)
    return np.clip(np.where(i < 0, i + n, i), 0, max(n - 1, 0))


def _wrapped(i: Any, n: int) -> tuple[Any, Any]:
    """Indices counted from the start, and which are in range."""
    i = i.astype(np.int64)
    i = np.where(i < 0, i + n, i)
    return i, (i >= 0) & (i < n)


# ------------------------------------------------------------------------------------------------------------ gather


def _infer_gather_elements(op: Op, _m: Module) -> list[Type]:
    x, i = (tensor(v) for v in op.operands)
    _indices(op, i)
    axis = _axis(op)
    if x.rank != i.rank or not _within(i, x, axis):
        raise VerifyError(f"'{op.name}' on axis {axis} cannot take {x}, {i}", loc=op.loc)
    _reaches(op, x.shape[axis], x, i.shape)
    return [TensorType(x.dtype, i.shape)]


def _eval_gather_elements(op: Op, _m: Module, x: Any, i: Any) -> Any:
    axis = op.attrs["axis"] % x.ndim
    x = x[tuple(slice(None) if k == axis else slice(n) for k, n in enumerate(i.shape))]
    return np.take_along_axis(x, _clamped(i, x.shape[axis]), axis)


def _rowwise_elements(op: Op) -> bool:
    if _axis(op) == 0:
        return not has_batch(op.operands[0])
    return all(has_batch(v) for v in op.operands)


define(
    "nn.gather_elements", _infer_gather_elements, _eval_gather_elements, "ONNX GatherElements: result[i, j] = x[indices[i, j], j] for axis 0.", rowwise=_rowwise_elements
)


def _infer_gather_nd(op: Op, _m: Module) -> list[Type]:
    x, i = (tensor(v) for v in op.operands)
    _indices(op, i)
    batch = op.attrs.get("batch_dims", 0)
    k = i.shape[-1] if i.rank else None
    if not isinstance(k, int) or not 0 <= batch < i.rank or batch + k > x.rank or i.shape[:batch] != x.shape[:batch]:
        raise VerifyError(f"'nn.gather_nd' with batch_dims {batch} cannot take {x}, {i}", loc=op.loc)
    shape = (*i.shape[:-1], *x.shape[batch + k :])
    for d in x.shape[batch : batch + k]:
        _reaches(op, d, x, shape)
    return [TensorType(x.dtype, shape)]


def _eval_gather_nd(op: Op, _m: Module, x: Any, i: Any) -> Any:
    batch, k = op.attrs.get("batch_dims", 0), i.shape[-1]
    lead = np.indices(i.shape[:-1], sparse=True)[:batch] if batch else ()
    return x[(*lead, *(_clamped(i[..., c], x.shape[batch + c]) for c in range(k)))] if k else np.broadcast_to(x.reshape(*x.shape[:batch], *[1] * (i.ndim - 1 - batch), *x.shape[batch:]), (*i.shape[:-1], *x.shape[batch:]))


define(
    "nn.gather_nd", _infer_gather_nd, _eval_gather_nd,
    "ONNX GatherND: result[b, i, ...] = x[b, *indices[b, i], ...], the first `batch_dims` dims in step.",
    rowwise=lambda op: tensor(op.operands[1]).rank > 1 and has_batch(op.operands[1]) and has_batch(op.operands[0]) == (op.attrs.get("batch_dims", 0) > 0),
)  # fmt: skip


def _infer_dynamic_slice(op: Op, _m: Module) -> list[Type]:
    x, starts = (tensor(v) for v in op.operands)
    sizes = tuple(op.attrs["shape"])
    fits = len(sizes) == x.rank and all(dims.nonnegative(n) and dims.nonnegative(dims.sub(d, n)) for n, d in zip(sizes, x.shape))
    if not fits or starts != TensorType("i64", (x.rank,)):
        raise VerifyError(f"'nn.dynamic_slice' of {list(sizes)} cannot take {x}, {starts}", loc=op.loc)
    return [TensorType(x.dtype, sizes)]


def _eval_dynamic_slice(op: Op, _m: Module, x: Any, starts: Any) -> Any:
    sizes = op.attrs["shape"]
    first = [min(max(int(s), 0), d - n) for s, d, n in zip(starts, x.shape, sizes)]
    return x[tuple(slice(s, s + n) for s, n in zip(first, sizes))]


define(
    "nn.dynamic_slice", _infer_dynamic_slice, _eval_dynamic_slice,
    "x from `starts` i64 [rank] on, `shape` elements per axis; a start is moved so that it fits.",
    rowwise=lambda op: has_batch(op.operands[0]),
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------- scatter


def _scattered(op: Op, x: TensorType, i: TensorType, updates: TensorType, want: tuple[Dim, ...]) -> list[Type]:
    _indices(op, i)
    if updates.dtype != x.dtype or updates.shape != want or op.attrs.get("reduction", "none") not in REDUCTIONS:
        raise VerifyError(f"'{op.name}' with reduction '{op.attrs.get('reduction', 'none')}' cannot take {x}, {i}, {updates}", loc=op.loc)
    return [x]


def _update(op: Op, x: Any, at: tuple[Any, ...], updates: Any) -> Any:
    """x with `updates` put `at` index arrays, in order."""
    fn = REDUCTIONS[op.attrs.get("reduction", "none")]
    if x.dtype == bool and fn in (np.add, np.multiply):
        fn = np.logical_or if fn is np.add else np.logical_and
    out = x.copy()
    if fn is None:
        out[at] = updates
    else:
        fn.at(out, at, updates)
    return out


def _infer_scatter_elements(op: Op, _m: Module) -> list[Type]:
    x, i, updates = (tensor(v) for v in op.operands)
    axis = _axis(op)
    if x.rank != i.rank or not _within(i, x, axis):
        raise VerifyError(f"'{op.name}' on axis {axis} cannot take {x}, {i}", loc=op.loc)
    return _scattered(op, x, i, updates, i.shape)


def _eval_scatter_elements(op: Op, _m: Module, x: Any, i: Any, updates: Any) -> Any:
    axis = op.attrs["axis"] % x.ndim
    at, inside = _wrapped(i, x.shape[axis])
    grid = [np.broadcast_to(g, i.shape)[inside] for g in np.indices(i.shape, sparse=True)]
    grid[axis] = at[inside]
    return _update(op, x, tuple(grid), updates[inside])


define(
    "nn.scatter_elements", _infer_scatter_elements, _eval_scatter_elements,
    "ONNX ScatterElements: x with result[indices[i, j], j] (axis 0) set to, or `reduction` (none, add, mul, max, min) with, updates[i, j], in order.",
    rowwise=lambda op: _axis(op) != 0 and all(has_batch(v) for v in op.operands),
)  # fmt: skip


def _infer_scatter_nd(op: Op, _m: Module) -> list[Type]:
    x, i, updates = (tensor(v) for v in op.operands)
    k = i.shape[-1] if i.rank else None
    if not isinstance(k, int) or k > x.rank:
        raise VerifyError(f"'nn.scatter_nd' cannot take {x}, {i}", loc=op.loc)
    return _scattered(op, x, i, updates, (*i.shape[:-1], *x.shape[k:]))


def _eval_scatter_nd(op: Op, _m: Module, x: Any, i: Any, updates: Any) -> Any:
    k, n = i.shape[-1], math.prod(i.shape[:-1])
    flat, rest = i.reshape(n, k), updates.reshape(n, *x.shape[k:])
    found = [_wrapped(flat[:, c], x.shape[c]) for c in range(k)]
    inside = np.logical_and.reduce([ok for _, ok in found]) if k else np.ones(n, bool)
    if not k:
        for u in rest:
            x = _update(op, x, (Ellipsis,), u)
        return x
    return _update(op, x, tuple(at[inside] for at, _ in found), rest[inside])


define("nn.scatter_nd", _infer_scatter_nd, _eval_scatter_nd, "ONNX ScatterND: x with result[*indices[i], ...] set to, or `reduction` with, updates[i, ...], in order.")


# ------------------------------------------------------------------------------------------------- order, running sums


def _infer_top_k(op: Op, _m: Module) -> list[Type]:
    x, [k] = tensor(op.operands[0]), op.attrs["dims"]
    axis = _axis(op)
    d = x.shape[axis]
    if DTYPES[x.dtype].kind not in "fiub" or not (dims.nonnegative(k) and dims.nonnegative(dims.sub(d, k))):
        raise VerifyError(f"'nn.top_k' of {k} on axis {axis} cannot take {x}", loc=op.loc)
    return [TensorType("i64", (*x.shape[:axis], k, *x.shape[axis + 1 :]))]


def order(x: Any, axis: int, largest: bool) -> Any:
    """Indices that sort along `axis`, equal elements in their order; NaN is greater than every number."""
    if not largest:
        return np.argsort(x, axis, kind="stable")
    n = x.shape[axis]  # backwards, and what that does to equals undone by reading x backwards
    return n - 1 - np.flip(np.argsort(np.flip(x, axis), axis, kind="stable"), axis)


def _eval_top_k(op: Op, _m: Module, x: Any) -> Any:
    axis, [k] = op.attrs["axis"] % x.ndim, op.attrs["dims"]
    return np.take(order(x, axis, bool(op.attrs["largest"])), range(k), axis).astype(np.int64)


define(
    "nn.top_k", _infer_top_k, _eval_top_k,
    "Where the `dims` [k] largest (or smallest) elements along `axis` are, in order; of equal ones the first; NaN is greater than every number.",
    rowwise=lambda op: _axis(op) != 0,
)  # fmt: skip


def _infer_running(op: Op, _m: Module) -> list[Type]:
    x = tensor(op.operands[0])
    _axis(op)
    if DTYPES[x.dtype].kind not in "fiu":
        raise VerifyError(f"'{op.name}' cannot take {x}", loc=op.loc)
    return [x]


def _eval_running(fn: Any, neutral: int) -> Any:
    def evaluate(op: Op, _m: Module, x: Any) -> Any:
        axis = op.attrs["axis"] % x.ndim
        x = np.flip(x, axis) if op.attrs.get("reverse") else x
        if op.attrs.get("exclusive"):
            n = x.shape[axis]
            x = np.concatenate([np.full_like(np.take(x, range(min(n, 1)), axis), neutral), np.take(x, range(n - 1), axis)], axis)
        out = fn(x, axis=axis, dtype=x.dtype)
        return np.flip(out, axis) if op.attrs.get("reverse") else out

    return evaluate


for _name, _fn, _neutral in (("cumsum", np.cumsum, 0), ("cumprod", np.cumprod, 1)):
    define(
        f"nn.{_name}", _infer_running, _eval_running(_fn, _neutral), f"numpy.{_name} along `axis`; `exclusive` leaves each element itself out, `reverse` starts at the end.",
        rowwise=lambda op: _axis(op) != 0,
    )  # fmt: skip


# ----------------------------------------------------------------------------------------------------- pooling, matrices


def _infer_pool_indices(op: Op, _m: Module) -> list[Type]:
    x = tensor(op.operands[0])
    if x.rank < 3 or len(op.attrs["kernel_shape"]) != x.rank - 2:
        raise VerifyError(f"'{op.name}' cannot take {x}", loc=op.loc)
    return [TensorType("i64", (*x.shape[:2], *window_dims(op, x, op.attrs["kernel_shape"])))]


def _eval_pool_indices(op: Op, _m: Module, x: Any) -> Any:
    spatial = x.shape[2:]
    column = op.attrs.get("storage_order", 0)
    inner = np.arange(math.prod(spatial)).reshape(spatial, order="F" if column else "C")
    place = (np.arange(math.prod(x.shape[:2])).reshape(*x.shape[:2], *[1] * len(spatial)) * math.prod(spatial) + inner).astype(np.float64)
    low = -np.inf if x.dtype.kind == "f" else np.iinfo(x.dtype).min
    axes = tuple(range(x.ndim, 2 * x.ndim - 2))
    k = op.attrs["kernel_shape"]
    values, places = windows(op, x, k, low), windows(op, place, k, -1.0)
    rows = (*values.shape[: x.ndim], math.prod(values.shape[i] for i in axes))
    values, places = values.reshape(rows), places.reshape(rows)
    values = np.where(np.isnan(values), np.inf, values) if x.dtype.kind == "f" else values
    best = (values == values.max(axis=-1, keepdims=True)) & (places >= 0)
    return np.take_along_axis(places, best.argmax(axis=-1)[..., None], -1)[..., 0].astype(np.int64)


define(
    "nn.max_pool_indices", _infer_pool_indices, _eval_pool_indices,
    "Where nn.max_pool found its maxima: positions in the whole of x in row-major order; `storage_order` 1: the spatial dims column-major.",
)  # fmt: skip


def _infer_det(op: Op, _m: Module) -> list[Type]:
    x = tensor(op.operands[0])
    if x.rank < 2 or x.shape[-1] != x.shape[-2] or not isinstance(x.shape[-1], int) or not is_float(x.dtype):
        raise VerifyError(f"'nn.det' cannot take {x}", loc=op.loc)
    return [TensorType(x.dtype, x.shape[:-2])]


define(
    "nn.det", _infer_det, lambda _o, _m, x: np.asarray(np.linalg.det(x.astype(np.float64))).astype(x.dtype),
    "Determinants of the matrices in the last two dims, by elimination with pivots.", rowwise=lambda op: tensor(op.operands[0]).rank > 2,
)  # fmt: skip
