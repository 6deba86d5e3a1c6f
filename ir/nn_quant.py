"""Quantised nn ops: ONNX's QuantizeLinear and DequantizeLinear, and the integer ops that fuse-quantized makes of them.

    real = (q - zero_point) * scale                     # q is int8 in every integer op; uint8 becomes int8 with zero_point - 128
    nn.qconv(%x, %w, %bias, %multiplier, %shift) {x_zero_point, y_zero_point, low, high, strides, pads, dilations, group}
      = clip(y_zero_point + requantize(bias + sum (x - x_zero_point) * w, multiplier, shift), low, high)

Images are [N, H, W, C] and weights [M, kH, kW, C/group] here (TFLite's layout, in which a pixel's channels lie together). `requantize` is
gemmlowp's fixed-point multiplication, as TFLite's reference kernels and CMSIS-NN have it; so these ops are bit-equal with theirs.
Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference (2018), section 2.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import VerifyError
from carrot.ir.nn import broadcast, has_batch, tensor
from carrot.ir.nn_compute import window_dims, windows
from carrot.ir.registry import REGISTRY
from carrot.ir.types import Dim, TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)
QUANTIZED = ("i8", "u8", "i16", "u16")
INT8, INT4 = (-128, 127), (-8, 7)
ADD_SHIFT = 20  # TFLite's ADD: room that both operands get before they are rescaled


# -------------------------------------------------------------------------------------------------- fixed point


def fixed_point(real: Any) -> tuple[np.ndarray, np.ndarray]:
    """`multiplier`, `shift` (int32): real is about multiplier * 2**(shift - 31), multiplier in [2**30, 2**31); 0, 0 for zero. TFLite's QuantizeMultiplier."""
    real = np.asarray(real, np.float64)
    mantissa, shift = np.frexp(real)
    multiplier = np.floor(mantissa * 2.0**31 + 0.5).astype(np.int64)
    carry = multiplier == 1 << 31
    multiplier, shift = np.where(carry, multiplier // 2, multiplier), np.where(carry, shift + 1, shift)
    gone = shift < -31
    return np.where(gone, 0, multiplier).astype(np.int32), np.where(gone, 0, shift).astype(np.int32)


def requantize(acc: Any, multiplier: Any, shift: Any) -> Any:
    """acc * multiplier * 2**(shift - 31), int32: rounded to the nearest after the product (a tie upwards), again after the right shift (a tie away from 0)."""
    acc, multiplier, shift = (np.asarray(v, np.int64) for v in (acc, multiplier, shift))
    left, right = np.maximum(shift, 0), np.maximum(-shift, 0)
    wide = (acc << left).astype(np.int32).astype(np.int64)
    high = (wide * multiplier + (1 << 30)) >> 31
    half = np.where(right > 0, (np.int64(1) << right) >> 1, 0)
    return (high + half - ((high < 0) & (right > 0))) >> right


def quantize(x: Any, scale: Any, zero_point: Any, dtype: Any) -> np.ndarray:
    """x / scale, half to even, plus zero_point, saturated; NaN gives zero_point."""
    info = np.iinfo(dtype)
    with np.errstate(all="ignore"):
        steps = np.nan_to_num(np.rint(np.asarray(x) / scale).astype(np.float64), nan=0.0, posinf=np.inf, neginf=-np.inf)
    return np.asarray(np.clip(steps + np.asarray(zero_point, np.float64), info.min, info.max)).astype(dtype)


# ------------------------------------------------------------------------------------------ quantize, dequantize


def _check(ok: bool, op: Op, message: str) -> None:
    if not ok:
        raise VerifyError(f"'{op.name}' {message}; operands: {', '.join(str(v.type) for v in op.operands)}", loc=op.loc)


def _infer_linear(op: Op, quantized: int, real: int) -> TensorType:
    x, scale, zero_point = (tensor(v) for v in op.operands)
    types = [x, scale, zero_point]
    _check(is_float(types[real].dtype) and types[real].dtype == scale.dtype, op, "needs a scale of the dtype of its real numbers")
    _check(types[quantized].dtype in (*QUANTIZED, "i32") and types[quantized].dtype == zero_point.dtype, op, "needs integers and a zero point of their dtype")
    _check(broadcast(x.shape, scale.shape, zero_point.shape) == x.shape, op, "needs a scale and a zero point that broadcast to x")
    return x


def _infer_quantize(op: Op, _m: Module) -> list[Type]:
    return [TensorType(tensor(op.operands[2]).dtype, _infer_linear(op, 2, 0).shape)]


def _infer_dequantize(op: Op, _m: Module) -> list[Type]:
    return [TensorType(tensor(op.operands[1]).dtype, _infer_linear(op, 0, 1).shape)]


def _eval_dequantize(_o: Op, _m: Module, x: Any, scale: Any, zero_point: Any) -> Any:
    return ((x.astype(np.int32) - zero_point.astype(np.int32)).astype(scale.dtype) * scale).astype(scale.dtype)


def _rowwise(op: Op) -> bool:
    return not any(has_batch(v) for v in op.operands[1:])


define(
    "nn.quantize_linear", _infer_quantize, lambda op, _m, x, s, z: quantize(x, s, z, z.dtype),
    "ONNX QuantizeLinear: saturate(round_half_even(x / scale) + zero_point), of the dtype of zero_point; scale and zero_point broadcast.", ("elementwise",), _rowwise,
)  # fmt: skip
define("nn.dequantize_linear", _infer_dequantize, _eval_dequantize, "ONNX DequantizeLinear: (x - zero_point) * scale; scale and zero_point broadcast.", ("elementwise",), _rowwise)


# ------------------------------------------------------------------------------------------------- integer ops


def first_channels(op: Op) -> Op:
    """The op as if its image had its channels first, for what knows [N, C, H, W] only: window_dims, windows."""
    t = tensor(op.operands[0])
    return Op(op.name, [Value(TensorType(t.dtype, (t.shape[0], t.shape[3], *t.shape[1:3])))], (), op.attrs, loc=op.loc)


def _image(op: Op, kernel: Sequence[int]) -> tuple[Dim, ...]:
    """The type's check and the output's N, H, W."""
    x = tensor(op.operands[0])
    _check(x.rank == 4 and x.dtype == "i8" and len(kernel) == 2 and isinstance(x.shape[3], int), op, "needs an int8 image [N, H, W, C]")
    turned = first_channels(op)
    return (x.shape[0], *window_dims(turned, tensor(turned.operands[0]), list(kernel)))


def _infer_matmul_integer(op: Op, _m: Module) -> list[Type]:
    x, zero, w = (tensor(v) for v in op.operands)
    _check(x.dtype in ("i8", "u8") and zero == TensorType(x.dtype, ()) and x.rank > 0, op, "needs x of 8 bits and one zero point of its dtype")
    _check(w.rank == 2 and w.dtype == "i8" and all(isinstance(d, int) for d in w.shape) and x.shape[-1] == w.shape[0], op, f"cannot multiply {x} with {w}")
    return [TensorType("i32", (*x.shape[:-1], w.shape[1]))]


define(
    "nn.matmul_integer", _infer_matmul_integer,
    lambda op, _m, x, zero, w: np.asarray((x.astype(np.float64) - zero) @ (w.astype(np.float64) - op.attrs.get("w_zero", 0))).astype(np.int64).astype(np.int32),
    "(x [..., K] - zero) @ (w [K, N] - w_zero) in int32; x of 8 bits, w int8.", rowwise=lambda op: has_batch(op.operands[0]),
)  # fmt: skip


def _infer_qconv(op: Op, _m: Module) -> list[Type]:
    x, w, *rest = (tensor(v) for v in op.operands)
    group = op.attrs.get("group", 1)
    _check(w.rank == 4 and w.dtype == "i8" and all(isinstance(d, int) for d in w.shape), op, "needs int8 weights [M, kH, kW, C/group]")
    _check(len(rest) == 3 and all(t == TensorType("i32", w.shape[:1]) for t in rest), op, "needs an int32 bias, multiplier and shift per output channel")
    out = _image(op, [int(d) for d in w.shape[1:3]])
    _check(x.shape[3] == int(w.shape[3]) * group and int(w.shape[0]) % group == 0, op, f"has channels that do not fit group {group}")
    return [TensorType("i8", (*out, w.shape[0]))]


def _finish(op: Op, acc: Any, multiplier: Any, shift: Any) -> np.ndarray:
    return np.asarray(np.clip(requantize(acc, multiplier, shift) + op.attrs["y_zero_point"], op.attrs["low"], op.attrs["high"])).astype(np.int8)


def _eval_qconv(op: Op, _m: Module, x: Any, w: Any, bias: Any, multiplier: Any, shift: Any) -> Any:
    """The products in float64, which holds them exactly and has a BLAS."""
    group, m = op.attrs.get("group", 1), w.shape[0]
    win = windows(first_channels(op), np.moveaxis(x, 3, 1).astype(np.float64) - op.attrs["x_zero_point"], list(w.shape[1:3]), 0.0)
    if w.shape[3] == 1 and group == m:
        acc = np.einsum("ncyxhw,chw->nyxc", win, w[..., 0].astype(np.float64))
    else:
        parts = np.split(win, group, 1), np.split(w.astype(np.float64), group, 0)
        acc = np.concatenate([np.tensordot(a, b, ([1, 4, 5], [3, 1, 2])) for a, b in zip(*parts)], 3)
    return _finish(op, acc.astype(np.int64) + bias, multiplier, shift)


define("nn.qconv", _infer_qconv, _eval_qconv, "Integer convolution, requantised per output channel, clipped to low..high; a matrix product is one of 1x1.", rowwise=lambda op: has_batch(op.operands[0]))


def _infer_qpool(op: Op, _m: Module) -> list[Type]:
    return [TensorType("i8", (*_image(op, op.attrs["kernel_shape"]), tensor(op.operands[0]).shape[3]))]


def _pooled(op: Op, x: Any, fill: int) -> Any:
    return np.moveaxis(windows(first_channels(op), np.moveaxis(x, 3, 1), op.attrs["kernel_shape"], fill), 1, 3)


def _eval_qaverage(op: Op, _m: Module, x: Any) -> Any:
    acc = _pooled(op, x.astype(np.int64) - op.attrs["x_zero_point"], 0).sum(axis=(4, 5))
    return _finish(op, acc, op.attrs["multiplier"], op.attrs["shift"])


define(
    "nn.qaverage_pool", _infer_qpool, _eval_qaverage, "Sums of windows of an int8 image [N, H, W, C], requantised (1 / count is part of the multiplier); padding counts as real 0.",
    rowwise=lambda op: has_batch(op.operands[0]),
)  # fmt: skip
define("nn.qmax_pool", _infer_qpool, lambda op, _m, x: _pooled(op, x, INT8[0]).max(axis=(4, 5)), "Maxima of windows of an int8 image [N, H, W, C].", rowwise=lambda op: has_batch(op.operands[0]))


def _infer_qadd(op: Op, _m: Module) -> list[Type]:
    a, b = (tensor(v) for v in op.operands)
    _check(a.dtype == b.dtype == "i8", op, "needs int8")
    return [TensorType("i8", broadcast(a.shape, b.shape))]


def _eval_qadd(op: Op, _m: Module, a: Any, b: Any) -> Any:
    total: Any = 0
    for x, name in ((a, "a"), (b, "b")):
        total = total + requantize((x.astype(np.int64) - op.attrs[f"{name}_zero_point"]) << ADD_SHIFT, op.attrs[f"{name}_multiplier"], op.attrs[f"{name}_shift"])
    return _finish(op, total, op.attrs["y_multiplier"], op.attrs["y_shift"])


def add_attrs(scales: tuple[float, float, float], zero_points: tuple[int, int, int]) -> dict[str, int]:
    """The attributes of nn.qadd for a, b and y: TFLite's ADD, in which the coarser operand is halved."""
    a, b, y = (float(s) for s in scales)
    coarse = 2 * max(a, b)
    out = {f"{n}_zero_point": int(z) for n, z in zip("aby", zero_points)}
    for name, real in (("a", a / coarse), ("b", b / coarse), ("y", coarse / (y * 2**ADD_SHIFT))):
        m, s = fixed_point(real)
        out |= {f"{name}_multiplier": int(m), f"{name}_shift": int(s)}
    return out


define("nn.qadd", _infer_qadd, _eval_qadd, "Integer sum: (x - zero_point) << 20 of both, rescaled, added, rescaled, clipped to low..high; numpy broadcasting.", ("elementwise",), lambda op: all(tensor(v).rank == tensor(op.result).rank for v in op.operands if has_batch(v)))


def _infer_table(op: Op, m: Module) -> list[Type]:
    x, table = tensor(op.operands[0]), m.array(op.attrs["table"])
    _check(x.dtype == "i8" and table.dtype == np.int8 and table.shape == (256,), op, "needs int8 and a table of 256")
    return [x]


define("nn.qtable", _infer_table, lambda op, m, x: m.array(op.attrs["table"])[x.astype(np.int64) + 128], "What a function gives for each int8: table[x + 128].", ("elementwise",), lambda _op: True)

__all__ = ["INT4", "INT8", "add_attrs", "first_channels", "fixed_point", "quantize", "requantize"]
