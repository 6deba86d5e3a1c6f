"""Convolution and pooling with channels last: what the channels-last pass makes of nn.conv and the pools.

    nn.nhwc_conv(%x, %w, %bias) {strides, dilations, group}          x [N, ..., C], w [M, C/group, ...] as ONNX has it, bias [M]

A pixel's channels lie together, so that a row of a window is one run of memory and SIMD lanes run over channels. Attributes are those of
the ONNX op; nothing is padded here: an nn.pad in front of it is. channels_first: of x alone, which is [N, C, ...] then.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import VerifyError
from carrot.ir.nn import has_batch, tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.types import TensorType, Type


def to_last(rank: int) -> list[int]:
    """The permutation from [N, C, ...] to [N, ..., C]."""
    return [0, *range(2, rank), 1]


def to_first(rank: int) -> list[int]:
    return [0, rank - 1, *range(1, rank - 1)]


def turned(t: TensorType, perm: list[int]) -> TensorType:
    return TensorType(t.dtype, tuple(t.shape[p] for p in perm))


def channels_first(op: Op) -> Op:
    """The same op on [N, C, ...]."""
    if any(op.attrs.get("pads") or []) or op.attrs.get("ceil_mode"):
        raise VerifyError(f"'{op.name}' pads nothing", loc=op.loc)
    x = tensor(op.operands[0])
    x = x if op.attrs.get("channels_first") else turned(x, to_first(x.rank))
    return Op(op.name.replace(".nhwc_", "."), [Value(x), *op.operands[1:]], [r.type for r in op.results], op.attrs, loc=op.loc)


def _infer(op: Op, m: Module) -> list[Type]:
    first = channels_first(op)
    (t,) = REGISTRY.opdef(first.name).infer(first, m)
    assert isinstance(t, TensorType)
    return [turned(t, to_last(t.rank))]


def _evaluate(op: Op, m: Module, x: Any, *rest: Any) -> Any:
    first = channels_first(op)
    evaluate = REGISTRY.opdef(first.name).evaluate
    assert evaluate is not None
    y = evaluate(first, m, x if op.attrs.get("channels_first") else np.transpose(x, to_first(x.ndim)), *rest)
    return np.ascontiguousarray(np.transpose(y, to_last(x.ndim)))


for _name in ("conv", "max_pool", "average_pool"):
    REGISTRY.define(f"nn.nhwc_{_name}", _infer, _evaluate, f"nn.{_name} with channels last.", (), lambda op: has_batch(op.operands[0]), __file__)
