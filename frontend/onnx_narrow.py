"""Elements of 8 bits and less that ONNX has for storage: int4, uint4, int2, uint2, float8, float8e8m0, float4e2m1 (onnx docs/docsgen/source/technical/float8.md,
float4.md, int4.md).

    DequantizeLinear(w: int4)    =>    nn.dequantize_linear of int8
    Cast(x, to=float8e4m3fn)     =>    step = max(power of two below |x|, 2^-6) / 8 ; clip(round(x / step) * step, -448, 448)

In the graph they are tensors of a wider dtype that hold the same numbers: int8, uint8, float16, float32. Here they are `Narrow`, which only the operators
that ONNX lets them through take; to all others they are no tensors.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand
from carrot.ir.errors import CarrotError
from carrot.ir.types import need

MOVES = ("Flatten", "Identity", "Reshape", "Squeeze", "Transpose", "Unsqueeze")


@dataclass(frozen=True)
class Format:
    """held: the dtype that holds its numbers. Of floats: the bits of the fraction, the exponent of the least normal number, the greatest number, what lies above
    it (`beyond`, NaN where there is no infinity), whether there is a -0; package: its name in ml_dtypes."""

    name: str
    held: str
    bits: int
    fraction: int = 0
    least: int = 0
    greatest: float = 0.0
    beyond: float = math.nan
    minus_zero: bool = True
    package: str = ""

    @property
    def range(self) -> tuple[int, int]:
        """Of integers."""
        return (0, (1 << self.bits) - 1) if self.held == "u8" else (-1 << self.bits - 1, (1 << self.bits - 1) - 1)

    def holds(self, a: np.ndarray) -> bool:
        """Whether these numbers, of the dtype `held`, are all numbers of the format."""
        if self.package:
            need("bf16")  # the same package
            return bool(np.array_equal(a.astype(self.package).astype(a.dtype), a, equal_nan=True))
        return bool(((a >= self.range[0]) & (a <= self.range[1])).all())

    def __str__(self) -> str:
        return f"a tensor of {self.name}"


POWERS = Format("float8e8m0", "f32", 8, 0, -127, 2.0**127, package="float8_e8m0fnu")  # 2^-127 to 2^127
FORMATS = {
    17: Format("float8e4m3fn", "f16", 8, 3, -6, 448.0, package="float8_e4m3fn"),
    18: Format("float8e4m3fnuz", "f16", 8, 3, -7, 240.0, minus_zero=False, package="float8_e4m3fnuz"),
    19: Format("float8e5m2", "f16", 8, 2, -14, 57344.0, beyond=math.inf, package="float8_e5m2"),
    20: Format("float8e5m2fnuz", "f16", 8, 2, -15, 57344.0, minus_zero=False, package="float8_e5m2fnuz"),
    21: Format("uint4", "u8", 4),
    22: Format("int4", "i8", 4),
    23: Format("float4e2m1", "f16", 4, 1, 0, 6.0, package="float4_e2m1fn"),
    24: POWERS,
    25: Format("uint2", "u8", 2),
    26: Format("int2", "i8", 2),
}  # by TensorProto.DataType


@dataclass(frozen=True)
class Narrow:
    """A tensor of such elements: their numbers."""

    needed: ClassVar[str] = "Cast in front of it"
    values: Operand
    format: Format

    def __str__(self) -> str:
        return str(self.format)


def read(t: proto.Tensor, folder: Path | None, what: str) -> np.ndarray:
    """The numbers of a tensor of FORMATS. Of less than 8 bits several are in a byte, the first in its lowest bits."""
    f = FORMATS[t.data_type or 0]
    dims = [int(d) for d in t.dims]
    if any(d < 0 for d in dims):
        raise CarrotError(f"{what} has the impossible shape {dims}")
    n, each = math.prod(dims), 8 // f.bits
    packed = proto.array(replace(t, data_type=2, dims=[-(-n // each)]), folder, what if each == 1 else f"{what} ({f.name} {dims}, {each} to a byte)")
    codes = ((packed[:, None] >> (np.arange(each, dtype=np.uint8) * f.bits)) & np.uint8((1 << f.bits) - 1)).reshape(-1)[:n].reshape(dims)
    if f.package:
        need("bf16")  # the same package
        return codes.view(f.package).astype(np.float32 if f.held == "f32" else np.float16)
    if f.held == "u8":
        return codes
    half = np.uint8(1 << (f.bits - 1))
    return (codes ^ half).view(np.int8) - np.int8(half)


def wrapped(x: Operand, data_type: int | None) -> Operand | Narrow:
    """A tensor of the file in the graph."""
    return Narrow(x, FORMATS[data_type]) if data_type in FORMATS else x


def narrowed(n: Node, x: Operand, f: Format) -> Narrow:
    """Cast to f: integers keep their lowest bits, floats are rounded, half to even."""
    if x.dtype == "str":
        raise n.unsupported("strings", "strings are supported as class labels only")
    saturate, mode = n.flag("saturate", 1), n.string("round_mode", "up")
    if f is POWERS:
        return Narrow(_power(n, x.cast("f32"), mode, saturate), f)
    if not f.fraction:
        code = x.cast("i64") if x.dtype != f.held else x
        mask, half = (1 << f.bits) - 1, 1 << (f.bits - 1)
        code = code.op("nn.bit_and", mask)
        return Narrow((code if f.held == "u8" else code.op("nn.bit_xor", half) - half).cast(f.held), f)
    return Narrow(_rounded(x.cast("f32"), f, saturate).cast(f.held), f)


def _rounded(x: Operand, f: Format, saturate: bool) -> Operand:
    """The nearest number of f; beyond the greatest that, or what f has there."""
    most = 2 * f.greatest
    near = x.maximum(-most).minimum(most)
    power = near.abs().op("nn.bitcast", to="i32").op("nn.bit_and", 0x7F800000).op("nn.bitcast", to="f32")
    step = power.maximum(2.0**f.least) * 2.0**-f.fraction
    y = (near / step).op("nn.round") * step
    if saturate or not f.package.startswith("float8"):
        y = y.maximum(-f.greatest).minimum(f.greatest)
    else:
        beyond = y * math.inf if math.isinf(f.beyond) else y.like(f.beyond)
        y = (y.abs() > f.greatest).op("nn.where", beyond, y)
    if f.name == "float4e2m1":  # has no NaN
        y = x.op("nn.isnan").op("nn.where", y.like(0.0), y)
    return y if f.minus_zero else y + 0.0


def _power(n: Node, x: Operand, mode: str, saturate: bool) -> Operand:
    """The power of two above |x|, below it or nearest to it (round_mode); NaN of infinity. 2^-127 is no normal float32."""
    bits = x.op("nn.bitcast", to="i32")
    exponent, fraction = bits.op("nn.shift_right", 23).op("nn.bit_and", 255), bits.op("nn.bit_and", 0x7FFFFF)
    if mode == "up":
        up = fraction > 0
    elif mode == "nearest":
        up = (fraction > 0x400000) | fraction.equal(0x400000).op("nn.and", exponent > 0)
    elif mode == "down":
        up = fraction < 0
    else:
        raise n.unsupported(f"round_mode '{mode}'")
    known = exponent < 255
    near = exponent + up.cast("i32")
    exponent = known.op("nn.where", near.minimum(254) if saturate else near, exponent)
    above = (exponent > 254).op("nn.where", exponent.like(0x7FC00000), exponent.op("nn.shift_left", 23))
    return exponent.equal(0).op("nn.where", exponent.like(0x400000), above).op("nn.bitcast", to="f32")


def operand(n: Node, i: int) -> Operand | None:
    """Input i, if it is narrow its numbers."""
    x = n.operands[i] if i < len(n) else None
    return x.values if isinstance(x, Narrow) else n.get(i)


def format_of(n: Node, i: int) -> Format | None:
    x = n.operands[i] if i < len(n) else None
    return x.format if isinstance(x, Narrow) else None
