"""short-code: kernels in which a model spends little of its time are compiled for size (`cold`): LLVM unrolls nothing there, and makes no second loop beside the first.

    func @transpose_110(%x, %y) {...}   =>   func @transpose_110(%x, %y) attributes {cold} {...}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.core import Func, Module
from carrot.ir.target import Target
from carrot.passes.kernel_time import KernelTime
from carrot.passes.lower import MANY

COLD = 0.03  # of the model's cycles are spent in such kernels, and in such whose loops LLVM leaves as they are
FEW = 80  # ops
ROWS = 64  # that a call may have: what is cold is so for one and for so many


@dataclass(frozen=True)
class ShortCode:
    """On hosts, of models with kernels that are functions (lower): of few, LLVM makes one."""

    name: ClassVar[str] = "short-code"

    def run(self, module: Module, target: Target) -> None:
        if not target.hosted or target.gpu or target.object_format == "wasm" or len(module.funcs) <= MANY:
            return
        parts: dict[str, float] = {}
        for rows in (1, ROWS):
            time = KernelTime(module, target, rows).cycles
            total = sum(time.values()) or 1.0
            cycles = _with_inlined(module, time)
            parts = {name: max(parts.get(name, 0.0), n / total) for name, n in cycles.items()}
        rest = {True: COLD, False: COLD}
        for name in sorted(parts, key=parts.__getitem__):
            func = module.funcs[name]
            as_it_is = "unrolled" in func.attrs
            rest[as_it_is] -= parts[name]
            if rest[as_it_is] >= 0 and not _straight(func):
                func.attrs |= {"cold": True} | ({"noinline": True} if name != "main" else {})


def _straight(func: Func) -> bool:
    """Whether LLVM makes straight code of the kernel for one row (carrot_score_row). For size it would make a masked vector of it, which is as
    long for one row as for 16, and what is loaded behind its store waits."""
    ops = list(func.body.walk())
    loops = [op for op in ops if op.regions]
    return len(ops) <= FEW and [op.name for op in loops] == ["scf.for"] and loops[0].operands[1] in func.body.args


def _with_inlined(module: Module, cycles: dict[str, float]) -> dict[str, float]:
    """The cycles of functions with those of what LLVM may put into them."""
    out: dict[str, float] = {}

    def count(name: str) -> float:
        if name not in out:
            called = {str(op.attrs["callee"]) for op in module.funcs[name].body.walk() if op.name == "func.call"}
            out[name] = cycles[name] + sum(count(c) for c in called if "noinline" not in module.funcs[c].attrs)
        return out[name]

    for name in module.funcs:
        count(name)
    return out


__all__ = ["ShortCode"]
