"""bind-dims: symbolic dims become numbers, in every type and shape attribute.

    "nn.reshape"(%x) {shape = ["seq", 4]} : tensor<?x2x2xf32, ["seq"]>    =>    shape = [8, 4] : tensor<8x2x2xf32>
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from carrot.ir.core import Block, Module, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.registry import infer_types
from carrot.ir.target import Target
from carrot.ir.types import Dim, TensorType

MAX_DIM = 1 << 31


@dataclass(frozen=True)
class BindDims:
    name: ClassVar[str] = "bind-dims"
    dims: dict[str, int] = field(default_factory=dict)
    batch: int | None = None

    def run(self, module: Module, target: Target) -> None:
        if self.batch is not None:
            BindDims({**self.dims, self._batch_dim(module): self.batch}).run(module, target)
            return
        known = {d for a in module.main.body.args if isinstance(a.type, TensorType) for d in a.type.shape if isinstance(d, str)}
        for name, n in self.dims.items():
            if name in module.attrs.get("dims", {}):  # the importer bound it
                continue
            if name not in known:
                have = f"it has: {', '.join(sorted(known))}" if known else "all its dims are fixed"
                raise CarrotError(f"the model has no symbolic dim '{name}'{nearest(name, known)}", note=have)
            if not 1 <= n < MAX_DIM:
                raise CarrotError(f"dim '{name}' cannot be {n}")
        if self.dims:
            self._block(module.main.body, module)

    def _batch_dim(self, module: Module) -> str:
        """What the model calls the dim that its inputs have first."""
        shapes = [a.type.shape for a in module.main.body.args if isinstance(a.type, TensorType)]
        first = {s[0] for s in shapes if s and isinstance(s[0], str) and s[0] not in self.dims}
        if len(first) != 1:
            raise CarrotError(f"batch={self.batch}: " + (f"the inputs have different first dims: {', '.join(sorted(first))}" if first else "no input has a symbolic dim first"))
        return first.pop()

    def _dim(self, d: Dim) -> Dim:
        return self.dims.get(d, d) if isinstance(d, str) else d

    def _value(self, v: Value) -> None:
        if isinstance(v.type, TensorType):
            v.type = TensorType(v.type.dtype, tuple(self._dim(d) for d in v.type.shape))

    def _block(self, block: Block, module: Module) -> None:
        for a in block.args:
            self._value(a)
        for op in block.ops:
            if isinstance(op.attrs.get("shape"), list):
                op.attrs["shape"] = [self._dim(d) for d in op.attrs["shape"]]
            if op.name == "nn.slice":  # what kept a symbolic dim whole keeps the number whole
                t = op.operands[0].type
                assert isinstance(t, TensorType)
                op.attrs["ends"] = [d if (lo, hi, step) == (0, -1, 1) and isinstance(d, int) else hi for d, lo, hi, step in zip(t.shape, op.attrs["starts"], op.attrs["ends"], op.attrs["steps"])]
            if "trips" in op.attrs:
                op.attrs["trips"] = self._dim(op.attrs["trips"])
            for region in op.regions:
                self._block(region, module)
            for r, t in zip(op.results, infer_types(op, module), strict=True):
                r.type = t
