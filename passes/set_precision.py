"""set-precision: on request, matrix products and convolutions of float32 multiply what the target has instructions for: tf32 or bfloat16, summed in float32.

    %1 = nn.matmul(%x, %w) : f32        =>        %1 = nn.matmul(%x, %w) {precision = "bf16"} : f32

Both sides are rounded, the result is not. The card and the report say how far the answers of a few rows are off. Small products and those of a
batch of matrices may still multiply float32 (lower_gpu_matmul.py). On CPUs it is bfloat16, of products by constant matrices, convolutions and the steps of recurrent
layers (lower_bf16.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.nn_rnn import CELLS
from carrot.ir.target import Target, target_from, target_names
from carrot.passes import lower_bf16
from carrot.passes.card import golden_rows

PRECISIONS = ("f32", "tf32", "bf16")
ROUNDED = ("nn.matmul", "nn.conv")  # by tensor cores
LANES = 4  # columns from which on a CPU has a vector for pairs of them
MARGIN = 4  # answers of other rows than those looked at may be further off


@dataclass(frozen=True)
class SetPrecision:
    name: ClassVar[str] = "set-precision"
    precision: str = "f32"

    def run(self, module: Module, target: Target) -> None:
        if self.precision == "f32":
            return
        if not _able(target, self.precision):
            able = [n for n in target_names() if n != "host" and _able(target_from(n), self.precision)]
            raise CarrotError(f"matmul={self.precision}: {target.name} multiplies float32", note=f"targets that have instructions for it: {', '.join(able)}", code=2)
        exact = golden_rows(module)[1]
        changed = 0
        for op in module.walk():
            if tensor_cores(op) if target.mma else constant_matrix(op) or lower_bf16.takes(op, target):
                op.attrs["precision"] = self.precision
                changed += 1
        module.attrs["matmul"] = {"precision": self.precision, "ops": changed, "outputs": [_off(a, b) for a, b in zip(exact, golden_rows(module)[1], strict=True)]}


def _able(target: Target, precision: str) -> bool:
    return target.mma or (target.bf16 and precision == "bf16")


def tensor_cores(op: Op) -> bool:
    return op.name in ROUNDED and tensor(op.operands[0]).dtype == "f32"


def constant_matrix(op: Op) -> bool:
    """Whether lower_bf16.py takes it: a product of float32 by a constant matrix, or a recurrent layer with one."""
    if op.name != "nn.matmul" and op.name not in CELLS:
        return False
    x, w = op.operands[:2]
    t = tensor(w)
    known = w.op is not None and w.op.name == "nn.constant" and t.dtype == tensor(x).dtype == "f32" and t.rank == 2
    return known and tensor(x).rank > 1 and all(isinstance(d, int) and d >= LANES for d in t.shape)


def _off(exact: np.ndarray, rounded: np.ndarray) -> dict[str, float]:
    """The largest difference of an output's numbers, and the largest number."""
    a, b = (np.asarray(x, np.float64)[np.isfinite(exact) & np.isfinite(rounded)] if exact.dtype.kind == "f" else np.zeros(0) for x in (exact, rounded))
    return {"off": float(f"{np.abs(a - b).max(initial=0.0):.3g}"), "most": float(f"{np.abs(a).max(initial=0.0):.3g}")}


def most_off(card: dict[str, Any]) -> float:
    """How far self_test lets answers be off."""
    return MARGIN * max((o["off"] for o in card.get("matmul", {}).get("outputs", [])), default=0.0)


def table(found: dict[str, Any]) -> list[str]:
    """What the report says."""
    said = ", ".join(f"output {i} of up to {o['most']:g} by {o['off']:g}" for i, o in enumerate(found["outputs"]))
    return [f"matmul    {found['ops']} product{'s' * (found['ops'] != 1)} in {found['precision']}, in a few rows off: {said or 'not looked at'}"]


__all__ = ["PRECISIONS", "SetPrecision", "most_off", "table"]
