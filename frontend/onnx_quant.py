"""ONNX quantised operators (onnx docs/Operators.md; com.microsoft: onnxruntime docs/ContribOperators.md), as what they mean.

    QLinearConv(x, w)    =>    quantize(conv(dequantize(x), dequantize(w)) + dequantize(bias))

So they arrive as QDQ models do, and one pass (fuse-quantized) makes integer ops of both.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from carrot.frontend import onnx_narrow as narrow
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_nn import pooled, window
from carrot.frontend.onnx_ops import where
from carrot.frontend.onnx_shape import cut
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, is_float

MS = "com.microsoft"
INTEGERS = ("i8", "u8", "i16", "u16", "i32")


def along(v: Operand, axis: int, rank: int) -> Operand:
    """A scale or zero point so that it broadcasts to `rank` dims: one number, or one per entry of `axis`."""
    if v.rank == 0 or v.shape == (1,):
        return v.reshape([])
    if v.rank == rank > 1:
        return v
    if v.rank != 1:
        raise CarrotError(f"a scale or zero point of {v.type}: one number or one per entry of an axis is supported")
    return v.reshape([d if i == axis % rank else 1 for i, d in enumerate([*v.shape] * rank)])


def quantized(x: Operand, scale: Operand, zero_point: Operand, axis: int = 1) -> Operand:
    if zero_point.dtype not in INTEGERS:
        raise CarrotError(f"quantization to {zero_point.dtype} is not supported", note=f"supported: {', '.join(INTEGERS)}")
    if not is_float(x.dtype):
        x = x.cast(scale.dtype)
    return x.op("nn.quantize_linear", along(scale, axis, max(x.rank, 1)), along(zero_point, axis, max(x.rank, 1)))


def real(x: Operand, scale: Operand, zero_point: Operand | None, axis: int = 1) -> Operand:
    if x.dtype not in INTEGERS:
        raise CarrotError(f"dequantization of {x.dtype} is not supported", note=f"supported: {', '.join(INTEGERS)}")
    zero_point = x.like(np.zeros(())) if zero_point is None else zero_point
    return x.op("nn.dequantize_linear", along(scale, axis, max(x.rank, 1)), along(zero_point, axis, max(x.rank, 1)))


def _blocks(n: Node, x: Operand, parts: list[Operand | None]) -> tuple[int, list[Operand | None]]:
    """The axis; scale and zero point, with block_size one for each element: they have one for each block of that many along the axis."""
    n.ignore("precision")
    axis, size = n.integer("axis", 1), n.integer("block_size", 0)
    if not size:
        return axis, parts
    axis = n.axis(axis, x.rank)
    [count] = n.static([x.shape[axis]], "size of the blocked axis")
    wide: list[Operand | None] = []
    for v in parts:
        if v is not None:
            if size < 0 or v.rank != x.rank or v.shape[axis] != -(-count // size):
                raise CarrotError(f"'{n.op_type}' of {x.type} in blocks of {size} along axis {axis} has {v.type} for them")
            v = v.op("nn.repeat", repeats=[size if a == axis else 1 for a in range(x.rank)])
            v = v if v.shape[axis] == count else cut(v, axis, 0, count)
        wide.append(v)
    return axis, wide


OUTPUT_DTYPES = {0: "u8", 2: "u8", 3: "i8", 4: "u16", 5: "i16", 6: "i32"}  # onnx.TensorProto's numbers


@importer("QuantizeLinear")
@importer("QuantizeLinear", domain=MS)
def quantize_linear(n: Node) -> Operand | narrow.Narrow:
    x, one = n[0], narrow.operand(n, 1) or n[1]
    axis, (scale, zero_point) = _blocks(n, x, [one, narrow.operand(n, 2)])
    to = n.integer("output_dtype", 0)
    f = narrow.format_of(n, 2) or narrow.FORMATS.get(to)
    if f is not None and f.package:
        y = x.cast("f32") / along((scale or one).cast("f32"), axis, max(x.rank, 1))
        return narrow.narrowed(n, y if zero_point is None else y + along(zero_point.cast("f32"), axis, max(x.rank, 1)), f)
    n.ignore("saturate")
    if f is None and to not in OUTPUT_DTYPES:
        raise n.unsupported(f"output_dtype {to}")
    held = OUTPUT_DTYPES[to] if f is None else f.held
    y = quantized(x, scale or one, zero_point or n.known(np.zeros((), DTYPES[held].numpy)), axis)
    return y if f is None else narrow.Narrow(y.maximum(f.range[0]).minimum(f.range[1]), f)


@importer("DequantizeLinear")
@importer("DequantizeLinear", domain=MS)
def dequantize_linear(n: Node) -> Operand:
    x, one, f = narrow.operand(n, 0) or n[0], narrow.operand(n, 1) or n[1], narrow.format_of(n, 0)
    axis, (scale, zero_point) = _blocks(n, x, [one, narrow.operand(n, 2)])
    n.ignore("output_dtype", "saturate")
    scale = scale or one
    if f is None or not f.package:
        return real(x, scale, zero_point, axis)
    x = x.cast("f32") if zero_point is None else x.cast("f32") - along(zero_point.cast("f32"), axis, max(x.rank, 1))
    return (x * along(scale.cast("f32"), axis, max(x.rank, 1))).cast(scale.dtype)


def images(n: Node, x: Operand, fn: Callable[[Operand], Operand], last: bool = False) -> Operand:
    """fn(x) of images with channels first, where the operator's may have them last (as onnxruntime saves models that it optimised)."""
    if not (n.flag("channels_last") or last):
        return fn(x)
    inner = range(1, x.rank - 1)
    return fn(x.transpose([0, x.rank - 1, *inner])).transpose([0, *(a + 1 for a in inner), 1])


@importer("QLinearConv")
@importer("QLinearConv", domain=MS)
def qlinear_conv(n: Node) -> Operand:
    return quantized(images(n, real(n[0], n[1], n[2], -1 if n.flag("channels_last") else 1), lambda x: _convolved(n, x)), n[6], n[7], -1 if n.flag("channels_last") else 1)


def _convolved(n: Node, x: Operand) -> Operand:
    w = real(n[3], n[4], n[5], 0)
    if x.rank < 3 or w.rank != x.rank:
        raise CarrotError(f"'QLinearConv' cannot take {x.type} and {w.type}")
    kernel = n.static(w.shape[2:], "kernel")
    if n.ints("kernel_shape", kernel) != kernel:
        raise CarrotError(f"'QLinearConv' has kernel_shape {n.ints('kernel_shape')}, its weights {w.type}")
    bias = [] if n.get(8) is None else [real(n[8], n[1] * n[4], None, 0)]
    return x.op("nn.conv", w, *bias, group=n.integer("group", 1), **window(n, kernel, x.shape[2:]))


@importer("QLinearMatMul")
@importer("QLinearMatMul", domain=MS)
def qlinear_matmul(n: Node) -> Operand:
    return quantized(real(n[0], n[1], n[2], -2).op("nn.matmul", real(n[3], n[4], n[5], -1)), n[6], n[7], -1)


@importer("QGemm", domain=MS)
def qgemm(n: Node) -> Operand:
    a, b = real(n[0], n[1], n[2]), real(n[3], n[4], n[5], 0 if n.flag("transB") else 1)
    if a.rank != 2 or b.rank != 2:
        raise CarrotError(f"'QGemm' multiplies matrices, {a.type} and {b.type} are given")
    y = (a.transpose([1, 0]) if n.flag("transA") else a).op("nn.matmul", b.transpose([1, 0]) if n.flag("transB") else b)
    alpha = n.number("alpha", 1.0)
    y = y if alpha == 1 else y * alpha
    y = y if n.get(6) is None else y + real(n[6], n[1] * n[4] * alpha if alpha != 1 else n[1] * n[4], None, -1)
    return y if n.get(7) is None else quantized(y, n[7], n.get(8) or n.known(np.zeros((), np.uint8)), -1)


def integers(x: Operand, zero_point: Operand | None, axis: int, to: str) -> Operand:
    x = x.cast(to)
    return x if zero_point is None else x.op("nn.sub", along(zero_point.cast(to), axis, x.rank))


def integer_product(x: Operand, zero: Operand | None, w: Operand, w_zero: Operand | None) -> Operand:
    """(x - zero) @ (w - w_zero) in int32. Known weights with one zero point stay 8 bits."""
    zero = zero or x.like(np.zeros((), DTYPES[x.dtype].numpy))
    known = w.array is not None and w.rank == 2 and (w_zero is None or (w_zero.array is not None and len(set(w_zero.array.flat)) == 1))
    if not known or x.dtype not in ("i8", "u8") or zero.dtype != x.dtype or zero.shape not in ((), (1,)):
        return integers(x, zero, -2, "i32").op("nn.matmul", integers(w, w_zero, -1, "i32"))
    array, shift = w.array, 0 if w_zero is None else int(w_zero.array.flat[0])  # type: ignore[union-attr]
    assert array is not None
    if array.dtype == np.uint8:
        array, shift = (array ^ 128).view(np.int8), shift - 128
    return x.op("nn.matmul_integer", zero.reshape([]), x.context.known(array, w.hint), **({"w_zero": shift} if shift else {}))


@importer("MatMulInteger")
def matmul_integer(n: Node) -> Operand:
    return integer_product(n[0], n.get(2), n[1], n.get(3))


@importer("ConvInteger")
def conv_integer(n: Node) -> Operand:
    """In the float that holds every sum exactly."""
    kernel = n.static(n[1].shape[2:], "kernel")
    terms = math.prod(n.static(n[1].shape[1:], "weights"))
    to = "f32" if terms * 255 * 255 < 1 << 24 else "f64"
    x, w = integers(n[0], n.get(2), 0, to), integers(n[1], n.get(3), 0, to)
    n.ignore("kernel_shape")
    return x.op("nn.conv", w, group=n.integer("group", 1), **window(n, kernel, x.shape[2:])).op("nn.round").cast("i32")


def _scaled(n: Node, sums: Operand, scale: Operand, bias: Operand | None) -> Operand:
    y = sums.cast("f32") * scale
    return y if bias is None else y + bias


@importer("MatMulIntegerToFloat", domain=MS)
def matmul_integer_to_float(n: Node) -> Operand:
    sums = integers(n[0], n.get(4), -2, "i32").op("nn.matmul", integers(n[1], n.get(5), -1, "i32"))
    return _scaled(n, sums, along(n[2], -2, n[0].rank) * along(n[3], -1, n[1].rank), n.get(6))


@importer("DynamicQuantizeMatMul", domain=MS)
def dynamic_quantize_matmul(n: Node) -> Operand:
    a, scale, zero_point = dynamic(n[0])
    sums = integers(a, zero_point, -2, "i32").op("nn.matmul", integers(n[1], n.get(3), -1, "i32"))
    return _scaled(n, sums, scale * along(n[2], -1, n[1].rank), n.get(4))


@importer("DynamicQuantizeLinear")
def dynamic_quantize_linear(n: Node) -> list[Operand]:
    return list(dynamic(n[0]))


def dynamic(x: Operand) -> tuple[Operand, Operand, Operand]:
    """x as u8, its scale and its zero point, of the range of x with zero in it."""
    axes = list(range(x.rank))
    high, low = (x.reduce(how, axes, keepdims=False) for how in ("max", "min"))
    high, low = high.maximum(0.0), low.minimum(0.0)
    scale = (high - low) / 255.0
    scale = scale.equal(0.0).op("nn.where", scale.like(1.0), scale)  # as onnxruntime has it
    zero_point = (-low / scale).maximum(0.0).minimum(255.0).op("nn.round").cast("u8")
    return x.op("nn.quantize_linear", scale, zero_point), scale, zero_point


# Operators of com.microsoft with a, its scale and zero point, maybe b and its, and those of y; on real numbers they are this.
def _binary(name: str) -> Callable[[Node], Operand]:
    def run(n: Node) -> Operand:
        y = real(n[0], n[1], n.get(2)).op(f"nn.{name}", real(n[3], n[4], n.get(5)))
        return quantized(y, n[6], n.get(7) or n.known(np.zeros((), DTYPES[n[0].dtype].numpy)))

    return run


def _unary(fn: Callable[[Node, Operand], Operand]) -> Callable[[Node], Operand]:
    def run(n: Node) -> Operand:
        return quantized(fn(n, real(n[0], n[1], n.get(2))), n[3], n.get(4) or n.known(np.zeros((), DTYPES[n[0].dtype].numpy)))

    return run


def _leaky(n: Node, x: Operand) -> Operand:
    return (x < 0.0).op("nn.where", x * n.number("alpha", 0.01), x)


def _global_average(n: Node, x: Operand) -> Operand:
    return images(n, x, lambda x: x.reduce("mean", range(2, x.rank)))


def _softmax(n: Node, x: Operand) -> Operand:
    axis, opset = n.axis(n.integer("axis", -1), x.rank), n.integer("opset")
    if opset < 13 and axis != x.rank - 1:
        raise n.unsupported(f"axis {axis} of opset {opset}")
    return x.op("nn.softmax", axis=axis)


importer("QLinearAdd", domain=MS)(_binary("add"))
importer("QLinearMul", domain=MS)(_binary("mul"))
importer("QLinearSigmoid", domain=MS)(_unary(lambda _n, x: x.op("nn.sigmoid")))
importer("QLinearLeakyRelu", domain=MS)(_unary(_leaky))
importer("QLinearSoftmax", domain=MS)(_unary(_softmax))
importer("QLinearGlobalAveragePool", domain=MS)(_unary(_global_average))
importer("QLinearAveragePool", domain=MS)(_unary(lambda n, x: images(n, x, lambda x: pooled(n, x))))
importer("NhwcMaxPool", domain=MS)(lambda n: images(n, n[0], lambda x: pooled(n, x), last=True))


@importer("QLinearWhere", domain=MS)
def qlinear_where(n: Node) -> Operand:
    return quantized(where(n[0], real(n[1], n[2], n[3]), real(n[4], n[5], n[6])), n[7], n[8])


@importer("QLinearConcat", domain=MS)
def qlinear_concat(n: Node) -> Operand:
    parts = [real(n[i], n[i + 1], n[i + 2]) for i in range(2, len(n) - 2, 3)]
    return quantized(parts[0].op("nn.concat", *parts[1:], axis=n.axis(n.integer("axis"), parts[0].rank)), n[0], n[1])
