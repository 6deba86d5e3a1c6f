"""input-dtype: the columns that a model reads as floats come as small integers.

    func @main(%x: tensor<?x64xf32>)   =>   func @main(%x: tensor<?x64xui8>) { %1 = nn.cast(%x) {to = "f32"} }

Every such integer is a float exactly, so answers are what they were. fold-into-trees and integer-trees see the cast: trees then compare integers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.tree import INTEGERS
from carrot.ir.types import TensorType, is_float


@dataclass(frozen=True)
class InputDtype:
    """dtype: one of INTEGERS, or None to leave the inputs as they are."""

    name: ClassVar[str] = "input-dtype"
    dtype: str | None = None

    def run(self, module: Module, target: Target) -> None:
        if self.dtype is None:
            return
        body = module.main.body
        floats = [(v, v.type) for v in body.args if isinstance(v.type, TensorType) and is_float(v.type.dtype)]
        if not floats:
            raise CarrotError(f"input_dtype={self.dtype}: the model has no input of floats", note="leave --input-dtype away")
        casts: list[Op] = []
        new: dict[Value, Value] = {}
        for v, t in floats:
            op = Op("nn.cast", [v], [t], {"to": t.dtype})
            v.type = TensorType(self.dtype, t.shape)
            casts.append(op)
            new[v] = op.result
        for op in body.ops:
            for each in op.walk():
                each.operands = [new.get(v, v) for v in each.operands]
        body.ops[:0] = casts
        inputs = [dict(spec) for spec in module.main.attrs["inputs"]]
        for v, spec in zip(body.args, inputs, strict=True):
            if v in new:
                spec["accept"] = [[] for _ in spec["accept"]] if spec["accept"] and isinstance(spec["accept"][0], list) else []
        module.main.attrs["inputs"] = inputs


__all__ = ["INTEGERS", "InputDtype"]
