"""nn.repeat: each element several times. nn.interpolate: sums of a few weighted elements along an axis.

Resizing, grid sampling, regions of interest and deformed convolutions are made of these.

    y = nn.interpolate(%x, %indices, %weights) {axis = 1, reduce = "sum"}
    y[n, p, c] = sum over t of weights[n, p, t] * x[n, indices[n, p, t], c]
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
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)


def _infer_repeat(op: Op, _m: Module) -> list[Type]:
    """repeats: one for each dim."""
    x, repeats = tensor(op.operands[0]), op.attrs["repeats"]
    if len(repeats) != x.rank or min(repeats, default=1) < 1:
        raise VerifyError(f"'nn.repeat' {repeats} cannot take {x}", loc=op.loc)
    return [TensorType(x.dtype, tuple(map(dims.mul, x.shape, repeats)))]


def _eval_repeat(op: Op, _m: Module, x: Any) -> Any:
    for axis, r in enumerate(op.attrs["repeats"]):
        x = np.repeat(x, r, axis)
    return x


define("nn.repeat", _infer_repeat, _eval_repeat, "Each entry of a dim `repeats` times in a row: an image enlarged without interpolation.", ("hero",), lambda op: op.attrs["repeats"][:1] == [1] and has_batch(op.operands[0]))


def _infer_interpolate(op: Op, _m: Module) -> list[Type]:
    """x [lead..., D, tail...] cut at `axis`; indices and weights [P, T], or with dims before that broadcast to x's lead."""
    x, i, w = (tensor(v) for v in op.operands)
    axis = axis_of(op.attrs["axis"], x.rank, op.loc)
    fits = i.rank == 2 or all(a in (1, c) for a, c in zip(i.shape[:-2], x.shape[:axis]))
    if not is_float(x.dtype) or x.dtype != w.dtype or DTYPES[i.dtype].kind != "i" or i.shape != w.shape or i.rank not in (2, axis + 2) or op.attrs["reduce"] not in ("sum", "max"):
        raise VerifyError(f"'nn.interpolate' on axis {axis} cannot take {x}, {i}, {w}", loc=op.loc)
    if not isinstance(i.shape[-1], int) or not fits:
        raise VerifyError(f"'nn.interpolate' on axis {axis} of {x}: indices {i} do not fit", loc=op.loc)
    return [TensorType(x.dtype, (*x.shape[:axis], i.shape[-2], *x.shape[axis + 1 :]))]


def _eval_interpolate(op: Op, _m: Module, x: Any, i: Any, w: Any) -> Any:
    axis, d = op.attrs["axis"], x.shape[op.attrs["axis"]]
    lead = x.shape[:axis]
    n, rest = math.prod(lead), math.prod(x.shape[axis + 1 :])
    i, w = (np.broadcast_to(a, (*lead, *a.shape[-2:])).reshape(n, *a.shape[-2:]) for a in (i, w))
    rows = x.reshape(n, d, rest)
    inside = (i >= 0) & (i < d)
    out = np.zeros((n, i.shape[1], rest), x.dtype)
    for t in range(i.shape[2]):
        taken = np.take_along_axis(rows, np.clip(i[:, :, t : t + 1], 0, d - 1), 1) if d else np.zeros_like(out)
        part = np.where(inside[:, :, t : t + 1], taken * w[:, :, t : t + 1], x.dtype.type(0))
        out = part if t == 0 else np.maximum(out, part) if op.attrs["reduce"] == "max" else out + part
    return out.reshape(*lead, i.shape[1], *x.shape[axis + 1 :])


def _rowwise(op: Op) -> bool:
    x, i = op.operands[:2]
    return op.attrs["axis"] % tensor(x).rank > 0 and has_batch(x) and (not has_batch(i) or tensor(i).rank > 2)


define(
    "nn.interpolate", _infer_interpolate, _eval_interpolate,
    "Along `axis`: the sum (or max, `reduce`) over t of weights[.., p, t] * x[.., indices[.., p, t], ..]; an index outside adds 0. [P, T] or one for each entry of x's dims before the axis.", ("hero",), _rowwise,
)  # fmt: skip
