"""bind-dims: symbolic dims become numbers, in every type and shape attribute: those that the user says, and those that the model takes as one number only.

    "nn.reshape"(%x) {shape = ["seq", 4]} : tensor<?x2x2xf32, ["seq"]>    =>    shape = [8, 4] : tensor<8x2x2xf32>
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from carrot.ir import dims
from carrot.ir.binding import base_symbols, bound_op, bound_type
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError, located, nearest
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
        known = base_symbols(module)
        for name, n in self.dims.items():
            if not 1 <= n < MAX_DIM:
                raise CarrotError(f"dim '{name}' cannot be {n}")
            if name in module.attrs.get("dims", {}):  # the importer bound it
                continue
            if dims.symbol(name) not in known:
                have = f"it has: {', '.join(sorted(map(dims.shown, known)))}" if known else "all its dims are fixed"
                raise CarrotError(f"the model has no symbolic dim '{name}'{nearest(name, map(dims.shown, known))}", note=have)
        for sizes in ({dims.symbol(name): n for name, n in self.dims.items()}, pinned(module)):
            if sizes:
                bind(module, sizes)

    def _batch_dim(self, module: Module) -> str:
        """What the model calls the dim that its inputs have first."""
        shapes = [a.type.shape for a in module.main.body.args if isinstance(a.type, TensorType)]
        first = {dims.shown(s[0]) for s in shapes if s and isinstance(s[0], str)} - self.dims.keys()
        if len(first) != 1:
            raise CarrotError(f"batch={self.batch}: " + (f"the inputs have different first dims: {', '.join(sorted(first))}" if first else "no input has a symbolic dim first"))
        return first.pop()


def pinned(module: Module) -> dict[str, int]:
    """Symbols that are required to be a number: the channels of an image, which exporters leave open, are those of the weights."""
    requires = module.attrs.get("requires", ())
    found = [(s, dims.sub(s, d)) for d in requires for s in dims.symbols(d)[:1] if dims.neg(d) in requires]
    return {s: n for s, n in found if isinstance(n, int) and n > 0}


def bind(module: Module, sizes: Mapping[str, Dim]) -> None:
    """Replace symbols in every type and attribute. Raises CarrotError if the model cannot have such sizes."""
    block = module.main.body
    for a in block.args:
        a.type = bound_type(a.type, sizes)
    values = {a: a for a in block.args}
    for i, op in enumerate(block.ops):
        block.ops[i] = new = bound_op(op, sizes, values)
        with located(op.loc):
            for r, t in zip(new.results, infer_types(new, module), strict=True):
                r.type = t
        values |= zip(op.results, new.results, strict=True)
    rest = [dims.substitute(d, sizes) for d in module.attrs.get("requires", ())]
    for d, before in zip(rest, module.attrs.get("requires", ())):
        if isinstance(d, int) and d < 0:
            raise CarrotError(f"{', '.join(f'{dims.shown(s)} = {n}' for s, n in sizes.items())}: {dims.shown(before)} is negative, the model takes no such sizes")
    guarded = [dims.substitute(d, sizes) for d in module.attrs.get("guarded", ())]
    for name, facts in (("requires", rest), ("guarded", guarded)):
        module.attrs.pop(name, None)
        if left := [d for d in facts if isinstance(d, str)]:
            module.attrs[name] = left
