"""ONNX operators that go by index or put things in order (onnx docs/Operators.md): gather, scatter, top k, running sums, losses, unpooling.

    ReverseSequence = GatherND with the positions   step < length ? length - 1 - step : step
    NegativeLogLikelihoodLoss = -GatherElements(input, target) * weight[target], then a sum or mean
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_nn import window
from carrot.frontend.onnx_ops import expand, positions, where
from carrot.frontend.onnx_shape import check_indices
from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.nn_index import REDUCTIONS
from carrot.ir.types import DTYPES


@importer("GatherElements")
def gather_elements(n: Node) -> Operand:
    x, i = n[0], n[1]
    axis = n.axis(n.integer("axis", 0), x.rank)
    check_indices(n, i, x.shape[axis])
    return x.op("nn.gather_elements", i, axis=axis)


@importer("GatherND")
def gather_nd(n: Node) -> Operand:
    x, i, batch = n[0], n[1], n.integer("batch_dims", 0)
    if i.rank and isinstance(i.shape[-1], int):
        for c, d in enumerate(x.shape[batch : batch + i.shape[-1]]):
            check_indices(n, i if i.array is None else n.known(i.array[..., c]), d)
    return x.op("nn.gather_nd", i, batch_dims=batch)


def _reduction(n: Node) -> str:
    how = n.string("reduction", "none")
    if how not in REDUCTIONS:
        raise n.unsupported(f"reduction '{how}'")
    return how


@importer("ScatterElements", "Scatter")
def scatter_elements(n: Node) -> Operand:
    x, i = n[0], n[1]
    axis = n.axis(n.integer("axis", 0), x.rank)
    check_indices(n, i, x.shape[axis])
    return x.op("nn.scatter_elements", i, n[2].fit(i.shape) or n[2], axis=axis, reduction=_reduction(n))


@importer("ScatterND")
def scatter_nd(n: Node) -> Operand:
    x, i, updates = n[0], n[1], n[2]
    if i.rank and isinstance(i.shape[-1], int):  # exporters count twice: t[t > 0] = 1 has as many updates as a sum says, and indices as are not zero
        updates = updates.fit((*i.shape[:-1], *x.shape[i.shape[-1] :])) or updates
    return x.op("nn.scatter_nd", i, updates, reduction=_reduction(n))


@importer("TensorScatter")
def tensor_scatter(n: Node) -> Operand:
    """cache[b, ..., start[b] + s, ...] = update[b, ..., s, ...]; circular: modulo the cache's size."""
    cache, update, mode = n[0], n[1], n.string("mode", "linear")
    axis = n.axis(n.integer("axis", -2), cache.rank)
    if update.rank != cache.rank or axis == 0 or mode not in ("linear", "circular"):
        raise CarrotError(f"'TensorScatter' ({mode}) on axis {axis} cannot take {cache.type} and {update.type}")
    at = positions(n, update.shape[axis]).reshape([update.shape[axis], *[1] * (cache.rank - 1 - axis)])
    if n.get(2) is not None:
        at = n[2].cast("i64").reshape([*n[2].shape, *[1] * (cache.rank - 1)]) + at
    if mode == "circular":
        at = at.op("nn.mod", n.sized([cache.shape[axis]]))
    return cache.op("nn.scatter_elements", expand(at, update.shape), update, axis=axis)


@importer("ReverseSequence")
def reverse_sequence(n: Node) -> Operand:
    x, batch, time = n[0], n.integer("batch_axis", 1), n.integer("time_axis", 0)
    if {batch, time} != {0, 1} or x.rank < 2:
        raise n.unsupported(f"batch_axis {batch} and time_axis {time} of {x.type}")
    perm = [batch, time, *range(2, x.rank)]
    x = x.transpose(perm)
    step, length = positions(n, x.shape[1]), n[1].cast("i64").reshape([x.shape[0], 1])
    source = where(step < length, length - 1 - step, step)
    return x.op("nn.gather_nd", source.reshape([*source.shape, 1]), batch_dims=1).transpose(perm)


@importer("TopK")
def top_k(n: Node) -> list[Operand]:
    """Always sorted. k: an attribute until opset 9, then input 1."""
    x = n[0]
    axis = n.axis(n.integer("axis", -1), x.rank)
    n.ignore("sorted")
    [k] = [n.integer("k")] if n.has("k") else n.dims(1, x.shape[axis] if x.rank else 0)
    room = dims.sub(x.shape[axis] if x.rank else 0, k)
    if any(isinstance(d, int) and d < 0 for d in (k, room)):
        raise CarrotError(f"'TopK' takes {k} of the elements on axis {axis} of {x.type}")
    n.context.require(k, room)
    k = k if dims.nonnegative(room) else dims.minimum(k, x.shape[axis])  # which the op sees to be there
    found = x.op("nn.top_k", axis=axis, dims=[k], largest=int(n.flag("largest", 1)))
    return [x.op("nn.gather_elements", found, axis=axis), found]


@importer("CumSum", "CumProd")
def running(n: Node) -> Operand:
    [axis] = n.const_ints(1)
    return n[0].op("nn." + n.op_type.lower(), axis=n.axis(axis, n[0].rank), exclusive=int(n.flag("exclusive")), reverse=int(n.flag("reverse")))


# ------------------------------------------------------------------------------------------------- as many as there are


@importer("NonZero")
def nonzero(n: Node) -> Operand:
    x = n[0] if n[0].rank else n[0].reshape([1])
    [found] = n.counted("nn.nonzero", dims.product(x.shape), x)
    return found


@importer("Compress")
def compress(n: Node) -> Operand:
    """The slices along axis, or elements, where the condition (which may be shorter) holds."""
    x, condition = n[0], n[1]
    if n.has("axis"):
        axis = n.axis(n.integer("axis"), x.rank)
    else:
        x, axis = x.reshape([dims.product(x.shape)]), 0
    room = dims.sub(x.shape[axis], condition.shape[0]) if condition.rank == 1 else -1
    if isinstance(room, int) and room < 0:
        raise CarrotError(f"'Compress' on axis {axis} of {x.type} cannot take the condition {condition.type}")
    n.context.require(room)
    [found] = n.counted("nn.nonzero", condition.shape[0], condition)
    return x.op("nn.gather", found.reshape(found.shape[1:]), axis=axis)


@importer("Unique")
def unique(n: Node) -> list[Operand]:
    """Distinct slices along axis, or elements; where they are first, which one each is, how often each occurs."""
    x = n[0]
    if n.has("axis"):
        axis = n.axis(n.integer("axis"), x.rank)
    else:
        x, axis = x.reshape([dims.product(x.shape)]), 0
    first, inverse, counts = n.counted("nn.unique", x.shape[axis], x, axis=axis, sorted=int(n.flag("sorted", 1)))
    return [x.op("nn.gather", first, axis=axis), first, inverse, counts]


@importer("NonMaxSuppression")
def non_max_suppression(n: Node) -> Operand:
    boxes, scores = n[0], n[1]
    most, iou, least = (n.get(i) for i in (2, 3, 4))
    if boxes.rank != 3 or scores.rank != 3:
        raise CarrotError(f"'NonMaxSuppression' cannot take {boxes.type} and {scores.type}")
    each = boxes.shape[1]
    if most is None or most.array is not None:
        each = dims.minimum(each, max(0, int(most.array.reshape(-1)[0])) if most is not None and most.array is not None else 0)
    limits = [n.known(np.int64(0)) if most is None else most.reshape([])]
    limits += [n.known(np.float32(default)) if x is None else x.reshape([]) for x, default in ((iou, 0.0), (least, -np.inf))]
    return n.counted(
        "nn.non_max_suppression", dims.product([scores.shape[0], scores.shape[1], each]), boxes, scores, *limits, center_point_box=int(n.flag("center_point_box"))
    )[0]  # fmt: skip


@importer("Det")
def det(n: Node) -> Operand:
    return n[0].op("nn.det")


# --------------------------------------------------------------------------------------------------------------- bits


@importer("BitShift")
def bit_shift(n: Node) -> Operand:
    direction = n.string("direction")
    if direction not in ("LEFT", "RIGHT"):
        raise n.unsupported(f"direction '{direction}'")
    return n[0].op(f"nn.shift_{direction.lower()}", n[1])


@importer("BitCast")
def bit_cast(n: Node) -> Operand:
    """A bool is a byte."""
    to = proto.dtype(n.integer("to"), "the result of 'BitCast'")
    x = n[0].cast("u8") if n[0].dtype == "i1" else n[0]
    if DTYPES["u8" if to == "i1" else to].bits != DTYPES[x.dtype].bits:
        raise CarrotError(f"'BitCast' of {n[0].type} to {to}: the sizes differ")
    return x.cast("i1") if to == "i1" else x.op("nn.bitcast", to=to)


# ------------------------------------------------------------------------------------------------------------ pooling


@importer("LpPool")
def lp_pool(n: Node) -> Operand:
    """(sum of |x| ** p over each window) ** (1 / p): a convolution with ones, channel by channel."""
    x, kernel = n[0], n.ints("kernel_shape", [])
    [c] = n.static(x.shape[1:2], "channel dim")
    ones = n.known(np.ones((c, 1, *kernel), DTYPES[x.dtype].numpy))
    ceil = {"ceil_mode": 1} if n.flag("ceil_mode") else {}
    p = n.integer("p", 2)
    return _root(_power(n, x, p).op("nn.conv", ones, group=c, **window(n, kernel, x.shape[2:]), **ceil), p)


@importer("GlobalLpPool")
def global_lp_pool(n: Node) -> Operand:
    p = n.integer("p", 2)
    return _root(_power(n, n[0], p).reduce("sum", range(2, n[0].rank)), p)


def _power(n: Node, x: Operand, p: int) -> Operand:
    if p < 1:
        raise n.unsupported(f"p={p}")
    return x * x if p == 2 else x.abs() if p == 1 else x.abs().op("nn.pow", float(p))


def _root(x: Operand, p: int) -> Operand:
    return x.sqrt() if p == 2 else x if p == 1 else x.op("nn.pow", 1.0 / p)


@importer("MaxUnpool")
def max_unpool(n: Node) -> Operand:
    """Indices are those of nn.max_pool_indices; what output_shape has beyond that is zeros behind."""
    x, kernel = n[0], n.ints("kernel_shape", [])
    s = len(kernel)
    where_ = window(n, kernel, x.shape[2:])
    spatial = [
        (d - 1) * st + k - a - b
        for d, st, k, a, b in zip(n.static(x.shape[2:], "size"), where_["strides"], kernel, where_["pads"][:s], where_["pads"][s:])
    ]
    shape: list[Any] = [*x.shape[:2], *spatial]
    if n[1].shape != x.shape or any(d < 1 for d in spatial):
        raise CarrotError(f"'MaxUnpool' of {x.type} with indices {n[1].type} gives {shape}")
    zeros, flat = expand(n.known(np.zeros((), DTYPES[x.dtype].numpy)), shape).reshape([dims.product(shape)]), [dims.product(x.shape)]
    out = zeros.op("nn.scatter_elements", n[1].reshape(flat), x.reshape(flat), axis=0).reshape(shape)
    if n.get(2) is None:
        return out
    extra = [b - a for a, b in zip(spatial, n.const_ints(2)[2:], strict=True)]
    return out.op("nn.pad", pads=[0] * (s + 2) + [0, 0, *extra], value=0.0) if any(extra) else out


# ------------------------------------------------------------------------------------------------------------- losses


def _loss(n: Node, log_prob: Operand) -> Operand:
    """-log_prob[b, target[b, ...], ...] * weight[target]; mean: over the sum of the weights. What has ignore_index as target counts nothing."""
    target, weight, how = n[1].cast("i64"), n.get(2), n.string("reduction", "mean")
    if log_prob.rank < 2 or target.shape != (log_prob.shape[0], *log_prob.shape[2:]):
        raise CarrotError(f"'{n.op_type}' cannot take {log_prob.type} and {n[1].type}")
    ignored = target.equal(n.integer("ignore_index")) if n.has("ignore_index") else None
    target = target if ignored is None else where(ignored, target.like(0), target)
    picked = log_prob.op("nn.gather_elements", target.reshape([target.shape[0], 1, *target.shape[1:]]), axis=1).reshape(target.shape)
    loss = -picked
    scale = None if weight is None else weight.op("nn.gather", target, axis=0)
    if ignored is not None:
        scale = where(ignored, loss.like(0), expand(loss.like(1), target.shape) if scale is None else scale)
    loss = loss if scale is None else loss * scale
    if how == "none":
        return loss
    if how not in ("mean", "sum"):
        raise n.unsupported(f"reduction '{how}'")
    axes = list(range(loss.rank))
    if how == "mean" and scale is None:
        return loss.reduce("mean", axes, False)
    total = loss.reduce("sum", axes, False)
    return total if how == "sum" or scale is None else total / scale.reduce("sum", axes, False)


@importer("NegativeLogLikelihoodLoss")
def nll_loss(n: Node) -> Operand:
    return _loss(n, n[0])


@importer("SoftmaxCrossEntropyLoss")
def cross_entropy(n: Node) -> list[Operand]:
    log_prob = n[0].op("nn.log_softmax", axis=n.axis(1, n[0].rank))
    return [_loss(n, log_prob), log_prob]
