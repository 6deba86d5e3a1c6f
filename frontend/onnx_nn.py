"""ONNX matrix products, convolution, pooling, softmax and normalisation (onnx docs/Operators.md)."""

from __future__ import annotations

from typing import Any

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import positions
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims as sizes
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim, accumulator


@importer("Gemm")
def gemm(n: Node) -> Operand:
    """alpha * A' @ B' + beta * C."""
    a, b = n[0], n[1]
    if a.rank != 2 or b.rank != 2:
        raise CarrotError(f"'Gemm' multiplies matrices, {a.type} and {b.type} are given")
    a = a.transpose([1, 0]) if n.flag("transA") else a
    b = b.transpose([1, 0]) if n.flag("transB") else b
    alpha, beta = n.number("alpha", 1.0), n.number("beta", 1.0)
    n.ignore("broadcast")
    out = a.op("nn.matmul", b * alpha if alpha != 1 and b.known else b)
    out = out if alpha == 1 or b.known else out * alpha
    c = n.get(2)
    return out if c is None or beta == 0 else out + (c if beta == 1 else c * beta)


def window(n: Node, kernel: list[int], spatial: tuple[Dim, ...]) -> dict[str, Any]:
    """strides, dilations and explicit pads of a conv or pool; auto_pad resolved (ONNX Conv, `auto_pad`)."""
    s = len(kernel)
    strides, dilations = n.ints("strides", [1] * s), n.ints("dilations", [1] * s)
    pads, auto = n.ints("pads", [0] * (2 * s)), n.string("auto_pad", "NOTSET")
    big = max([*kernel, *strides, *dilations, *pads, 0])
    if (
        len(spatial) != s
        or len(strides) != s
        or len(dilations) != s
        or len(pads) != 2 * s
        or min([*kernel, *strides, *dilations]) < 1
        or min(pads) < 0
        or big > 1 << 24
    ):
        raise CarrotError(f"'{n.op_type}' over {list(spatial)} has kernel {kernel}, strides {strides}, dilations {dilations}, pads {pads}")
    if auto in ("SAME_UPPER", "SAME_LOWER"):
        before, after = [], []
        for d, k, st, di in zip(spatial, kernel, strides, dilations):
            last = sizes.mul(sizes.sub(sizes.ceildiv(d, st), 1), st)  # where the last window starts
            total = sizes.maximum(0, sizes.sub(sizes.add(last, di * (k - 1) + 1), d))
            small, large = sizes.floordiv(total, 2), sizes.ceildiv(total, 2)
            before.append(small if auto == "SAME_UPPER" else large)
            after.append(large if auto == "SAME_UPPER" else small)
        pads = before + after
    elif auto not in ("NOTSET", "VALID", ""):
        raise n.unsupported(f"auto_pad '{auto}'")
    elif auto == "VALID":
        pads = [0] * (2 * s)
    return {"strides": strides, "dilations": dilations, "pads": pads}


@importer("Conv")
def conv(n: Node) -> Operand:
    x, w = n[0], n[1]
    if x.rank < 3 or w.rank != x.rank:
        raise CarrotError(f"'Conv' cannot take {x.type} and {w.type}")
    kernel = n.static(w.shape[2:], "kernel")
    if n.ints("kernel_shape", kernel) != kernel:
        raise CarrotError(f"'Conv' has kernel_shape {n.ints('kernel_shape')}, its weights {w.type}")
    bias, group = [] if n.get(2) is None else [n[2]], n.integer("group", 1)
    x = x.fit([x.shape[0], sizes.mul(w.shape[1], group), *x.shape[2:]]) or x  # the weights know what exporters leave open
    return fitting(x.op("nn.conv", w, *bias, group=group, **window(n, kernel, x.shape[2:])))


def fitting(y: Operand) -> Operand:
    """The result of a window op; whatever the sizes, a window must fit."""
    y.context.require(*(sizes.sub(d, 1) for d in y.shape[2:]))
    return y


@importer("MaxPool", "AveragePool")
def pool(n: Node) -> Any:
    return pooled(n, n[0])


def pooled(n: Node, x: Operand) -> Any:
    """x [N, C, ...] in windows: the most of each, or their means where the operator is one of averages."""
    kernel = n.ints("kernel_shape", [])
    where = window(n, kernel, x.shape[2:])
    s = len(kernel)
    for i, p in enumerate(where["pads"]):
        if isinstance(p, int) and p > where["dilations"][i % s] * (kernel[i % s] - 1):
            raise CarrotError(f"'{n.op_type}' has pads {where['pads']}, which are not smaller than its kernel {kernel}")
    ceil = {"ceil_mode": 1} if n.flag("ceil_mode") else {}
    if "Average" not in n.op_type:
        column = {"storage_order": 1} if n.flag("storage_order") else {}
        values = fitting(x.op("nn.max_pool", kernel_shape=kernel, **where, **ceil))
        return [values, x.op("nn.max_pool_indices", kernel_shape=kernel, **where, **ceil, **column)] if n.uses(1) else values
    include = {"count_include_pad": 1} if n.flag("count_include_pad") else {}
    return fitting(x.op("nn.average_pool", kernel_shape=kernel, **where, **ceil, **include))


@importer("GlobalAveragePool", "GlobalMaxPool")
def global_pool(n: Node) -> Operand:
    return n[0].reduce("max" if n.op_type == "GlobalMaxPool" else "mean", range(2, n[0].rank))


# ----------------------------------------------------------------------------------------------------------- softmax


@importer("Softmax", "LogSoftmax", "Hardmax")
def softmax(n: Node) -> Operand:
    """Along one axis from opset 13 on; before, over all dims from `axis` (default 1) on together."""
    x = n[0]
    axis = n.axis(n.integer("axis", -1 if n.version >= 13 else 1), x.rank)
    if n.version < 13 and axis != x.rank - 1:
        tail = sizes.product(x.shape[axis:])
        return _along(n, x.reshape([*x.shape[:axis], tail]), axis).reshape(x.shape)
    return _along(n, x, axis)


def _along(n: Node, x: Operand, axis: int) -> Operand:
    if n.op_type != "Hardmax":
        return x.op("nn.softmax" if n.op_type == "Softmax" else "nn.log_softmax", axis=axis)
    d = x.shape[axis]
    first = x.op("nn.argmax", axes=[axis], keepdims=1)
    return first.equal(positions(n, d).reshape([d, *[1] * (x.rank - 1 - axis)])).cast(x.dtype)


# ----------------------------------------------------------------------------------------------------- normalisation


def per_channel(v: Operand, rank: int) -> Operand:
    """[C] -> [C, 1, 1...], which broadcasts over [N, C, ...]."""
    return v.reshape([*v.shape, *[1] * (rank - 2)]) if v.rank == 1 else v


@importer("BatchNormalization")
def batch_norm(n: Node) -> list[Operand]:
    """x * a + b with a = scale / sqrt(var + epsilon), b = bias - mean * a. In training mode of the batch's own mean and variance; the running ones come out."""
    x, scale, bias, mean, var = (n[i] for i in range(5))
    n.ignore("is_test")
    momentum, running = n.number("momentum", 0.9), []
    if not n.flag("spatial", 1) or x.rank < 2:
        raise n.unsupported("spatial=0" if x.rank > 1 else str(x.type))
    if n.flag("training_mode"):
        axes = [0, *range(2, x.rank)]
        own = x.cast(var.dtype).reduce("mean", axes)
        centred = x.cast(var.dtype) - own
        now = [v.reshape([x.shape[1]]) for v in (own, (centred * centred).reduce("mean", axes))]
        running = [old * momentum + new * (1.0 - momentum) for old, new in zip((mean, var), now)]
        mean, var = now
    else:
        for k in range(1, 5):
            n.refuse_output(k, "running statistics")
    a = scale.cast(var.dtype) / (var + n.number("epsilon", 1e-5)).sqrt()
    b = bias.cast(var.dtype) - mean * a
    return [x * per_channel(a.cast(x.dtype), x.rank) + per_channel(b.cast(x.dtype), x.rank), *running]


def standardise(x: Operand, axes: list[int], epsilon: float) -> tuple[Operand, Operand, Operand]:
    """(x - mean) / sqrt(var + epsilon) over axes, the mean, 1 / sqrt(var + epsilon)."""
    mean = x.reduce("mean", axes)
    centred = x - mean
    scale = 1.0 / ((centred * centred).reduce("mean", axes) + epsilon).sqrt()
    return centred * scale, mean, scale


@importer("LayerNormalization")
def layer_norm(n: Node) -> list[Operand]:
    n.ignore("stash_type")
    x = n[0]
    axis = n.axis(n.integer("axis", -1), x.rank)
    y, mean, scale = standardise(x.cast(accumulator(x.dtype)), list(range(axis, x.rank)), n.number("epsilon", 1e-5))
    y = y.cast(x.dtype) * n[1]
    return [y if n.get(2) is None else y + n[2], mean, scale]


def root_mean_square(x: Operand, axes: list[int], epsilon: float) -> tuple[Operand, Operand]:
    """x / sqrt(mean of x * x + epsilon) over axes, and 1 / that root, in float32 for float16."""
    wide = x.cast(accumulator(x.dtype))
    scale = 1.0 / ((wide * wide).reduce("mean", axes) + epsilon).sqrt()
    return (wide * scale).cast(x.dtype), scale


@importer("RMSNormalization")
def rms_norm(n: Node) -> Operand:
    n.ignore("stash_type")
    axes = list(range(n.axis(n.integer("axis", -1), n[0].rank), n[0].rank))
    return root_mean_square(n[0], axes, n.number("epsilon", 1e-5))[0] * n[1]


@importer("InstanceNormalization")
def instance_norm(n: Node) -> Operand:
    x = n[0]
    y, _, _ = standardise(x, list(range(2, x.rank)), n.number("epsilon", 1e-5))
    return y * per_channel(n[1], x.rank) + per_channel(n[2], x.rank)


@importer("GroupNormalization")
def group_norm(n: Node) -> Operand:
    """scale and bias per group until opset 20, per channel from 21 on."""
    n.ignore("stash_type")
    x, groups = n[0], n.integer("num_groups")
    [c] = n.static(x.shape[1:2], "channel dim")
    if groups < 1 or c % groups:
        raise CarrotError(f"'GroupNormalization' of {c} channels in {groups} groups")
    split = x.reshape([x.shape[0], groups, c // groups, *x.shape[2:]])
    y, _, _ = standardise(split, list(range(2, split.rank)), n.number("epsilon", 1e-5))
    if n.version < 21:
        return (y * per_channel(n[1], split.rank) + per_channel(n[2], split.rank)).reshape(x.shape)
    return y.reshape(x.shape) * per_channel(n[1], x.rank) + per_channel(n[2], x.rank)


@importer("LpNormalization")
def lp_norm(n: Node) -> Operand:
    x, p = n[0], n.integer("p", 2)
    axis = n.axis(n.integer("axis", -1), x.rank)
    if p not in (1, 2):
        raise n.unsupported(f"p={p}")
    norm = x.abs().reduce("sum", [axis]) if p == 1 else (x * x).reduce("sum", [axis]).sqrt()
    return norm.equal(0.0).op("nn.where", x.like(0.0), x / norm)


@importer("MeanVarianceNormalization")
def mvn(n: Node) -> Operand:
    axes = n.axes(n.ints("axes", [0, 2, 3]), n[0].rank)
    centred = n[0] - n[0].reduce("mean", axes)
    return centred / ((centred * centred).reduce("mean", axes).sqrt() + 1e-9)


@importer("LRN")
def lrn(n: Node) -> Operand:
    """x / (bias + alpha / size * sum of the squares of `size` neighbouring channels) ** beta."""
    x, size = n[0], n.integer("size")
    [c] = n.static(x.shape[1:2], "channel dim")
    if not 1 <= size <= 1024:
        raise n.unsupported(f"size {size}")
    before, after = (size - 1) // 2, size // 2
    squares = (x * x).op("nn.pad", pads=[0, before, *[0] * (x.rank - 2), 0, after, *[0] * (x.rank - 2)], value=0.0)
    total = cut(squares, 1, 0, c)
    for k in range(1, size):
        total = total + cut(squares, 1, k, k + c)
    scale = total * (n.number("alpha", 1e-4) / size) + n.number("bias", 1.0)
    return x / scale.op("nn.pow", n.number("beta", 0.75))
