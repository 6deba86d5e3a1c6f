"""Products whose sides are rounded where they are made, for tensor cores that read them in memory (passes/round_products.py).

    %r = nn.rounded(%x) {precision = "bf16"}       i16, a bfloat16's bits; of "tf32" float32 with 10 bits of fraction
    %y = nn.rounded_matmul(%r, %w)                 f32 [..., n] of %r [..., k] and w [k, n], rounded like %r here
    %y = nn.rounded_conv(%r, %w, %bias) {...}      f32 [N, M, ...] of %r [N, ..., C], w [M, C, ...]; attributes of the ONNX op, no groups

What %r is rounded to, its dtype says.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import VerifyError
from carrot.ir.kernel import from_bf16, to_bf16, to_tf32
from carrot.ir.nn import has_batch, tensor
from carrot.ir.nn_nhwc import to_first, turned
from carrot.ir.registry import REGISTRY
from carrot.ir.types import TensorType, Type

DTYPE = {"bf16": "i16", "tf32": "f32"}  # of what is rounded to it


def precision_of(x: TensorType) -> str:
    return next(p for p, dtype in DTYPE.items() if dtype == x.dtype)


def _infer_rounded(op: Op, _m: Module) -> list[Type]:
    t, precision = tensor(op.operands[0]), op.attrs.get("precision")
    if t.dtype != "f32" or precision not in DTYPE:
        raise VerifyError(f"'{op.name}' rounds float32 to {' or '.join(DTYPE)}, not {t} to {precision}", loc=op.loc)
    return [TensorType(DTYPE[precision], t.shape)]


def _rounded(op: Op, _m: Module, x: Any) -> Any:
    if op.attrs["precision"] == "tf32":
        return to_tf32(x).view(np.float32)
    return to_bf16(x).view(np.int16)


def plain(op: Op) -> Op:
    """The op whose sides are float32: nn.matmul, or nn.conv on [N, C, ...]."""
    t = tensor(op.operands[0])
    if t.dtype not in DTYPE.values():
        raise VerifyError(f"'{op.name}' cannot take {t}", loc=op.loc)
    x = TensorType("f32", t.shape)
    if op.name == "nn.rounded_conv":
        x = turned(x, to_first(x.rank))
    return Op(op.name.replace(".rounded_", "."), [Value(x), *op.operands[1:]], [r.type for r in op.results], op.attrs | {"precision": precision_of(t)}, loc=op.loc)


def _infer(op: Op, m: Module) -> list[Type]:
    first = plain(op)
    return REGISTRY.opdef(first.name).infer(first, m)


def _evaluate(op: Op, m: Module, x: Any, *rest: Any) -> Any:
    first = plain(op)
    evaluate = REGISTRY.opdef(first.name).evaluate
    assert evaluate is not None
    x = from_bf16(x.view(np.uint16)) if x.dtype == np.int16 else x
    return evaluate(first, m, np.transpose(x, to_first(x.ndim)) if op.name == "nn.rounded_conv" else x, *rest)


REGISTRY.define("nn.rounded", _infer_rounded, _rounded, "Float32 as `precision` has it.", ("elementwise",), lambda op: has_batch(op.operands[0]), __file__)
for _name in ("matmul", "conv"):
    REGISTRY.define(f"nn.rounded_{_name}", _infer, _evaluate, f"nn.{_name} of a left side that is rounded.", (), lambda op: has_batch(op.operands[0]), __file__)

__all__ = ["DTYPE", "plain", "precision_of"]
