"""compress: on chips, which convolutions and products of an int8 network store their weights in less flash, without a change to any result.

    nn.qconv(...)    =>    nn.qconv(...) {stored = "sparse"}                    # if that is fewer bytes: lower_quant_sparse.py

What it saves is left in the module's attribute `compress`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.passes import nibbles
from carrot.passes.lower_quant_sparse import encoded, fits

COMPRESSIONS = ("sparse",)


@dataclass(frozen=True)
class Compress:
    name: ClassVar[str] = "compress"
    kind: str | None = None

    def run(self, module: Module, target: Target) -> None:
        if self.kind is None:
            return
        if target.hosted or target.pointer_bits < 32:
            raise CarrotError(f"compress={self.kind!r} is for chips of 32 bits, not for {target.name}", note="elsewhere weights lie in memory as the kernels read them; leave compress out")
        found = [op for op in module.main.body.walk() if op.name == "nn.qconv"]
        if not found:
            raise CarrotError("the model has no int8 weights to compress", note="--quantize=int8 --calibration=DATA makes some of a network")
        made = {op.result: module.array(op.attrs["value"]) for op in module.main.body.walk() if op.name == "nn.constant"}
        module.attrs["compress"] = {"kind": self.kind, "layers": [row for op in found if (row := self.layer(op, target, made)) is not None]}

    def layer(self, op: Op, target: Target, made: dict[Any, Any]) -> dict[str, Any] | None:
        """Marks the op if that is worth it. What the report says of it; None: its weights are not known or in no such form."""
        arrays = [made[v] for v in op.operands[1:] if v in made]
        if len(arrays) < 4 or not fits(op, arrays[0], arrays[1], arrays[3]):
            return None
        flat, four = arrays[0].reshape(len(arrays[0]), -1), nibbles.within(arrays[0])
        whole, sparse = flat.size // (2 if four else 1), sum(a.nbytes for a in encoded(flat, four))
        if sparse < whole:
            op.attrs["stored"] = "sparse"
        return {"layer": op.loc or op.name, "zeros": round(float((flat == 0).mean()), 3), "bytes": min(sparse, whole), "of": whole}


def table(report: dict[str, Any]) -> list[str]:
    """The report as lines of text."""
    rows = report["layers"]
    lines = [f"{report['kind']}: {sum(r['bytes'] for r in rows)} bytes of weights instead of {sum(r['of'] for r in rows)}:"]
    for r in rows:
        what = f"{r['bytes']} of {r['of']} bytes" if r["bytes"] < r["of"] else "as it is"
        lines.append(f"  {r['zeros']:6.1%} zeros  {what:24} {r['layer']}")
    return lines


__all__ = ["COMPRESSIONS", "Compress", "table"]
