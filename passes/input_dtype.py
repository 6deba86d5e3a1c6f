"""input-dtype: the columns that a model reads as floats come as small integers, on request; on bare metal as float32.

    func @main(%x: tensor<?x64xf32>)   =>   func @main(%x: tensor<?x64xui8>) { %1 = nn.cast(%x) {to = "f32"} }

Every such number is a float of the model's type exactly, so answers are what they were. fold-into-trees and narrow-trees see the cast: trees then
compare what is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType, is_float


@dataclass(frozen=True)
class InputDtype:
    """dtype: one of carrot.ir.tree.INTEGERS, or None: inputs are as the model has them, but the score functions of bare metal take float32 instead of float64."""

    name: ClassVar[str] = "input-dtype"
    dtype: str | None = None

    def run(self, module: Module, target: Target) -> None:
        body = module.main.body
        given = self.dtype or ("f64" if target.hosted or len(body.args) > 1 else "f32")
        floats = [(v, v.type) for v in body.args if isinstance(v.type, TensorType) and is_float(v.type.dtype) and (self.dtype or DTYPES[v.type.dtype].bits > DTYPES[given].bits)]
        if self.dtype and not floats:
            raise CarrotError(f"input_dtype={self.dtype}: the model has no input of floats", note="leave --input-dtype away")
        casts: list[Op] = []
        new: dict[Value, Value] = {}
        for v, t in floats:
            op = Op("nn.cast", [v], [t], {"to": t.dtype})
            v.type = TensorType(given, t.shape)
            casts.append(op)
            new[v] = op.result
        for op in body.ops:
            for each in op.walk():
                each.operands = [new.get(v, v) for v in each.operands]
        body.ops[:0] = casts
        inputs = [dict(spec) for spec in module.main.attrs["inputs"]]
        for v, spec in zip(body.args, inputs, strict=True):
            if v in new and self.dtype:
                spec["accept"] = [[] for _ in spec["accept"]] if spec["accept"] and isinstance(spec["accept"][0], list) else []
        module.main.attrs["inputs"] = inputs
