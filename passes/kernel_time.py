"""How long kernels take, about, each with the sizes of its calls; what a pass weighs that makes them slower for less code."""

from __future__ import annotations

from carrot.ir.core import Block, Module, Op
from carrot.ir.target import Target
from carrot.ir.types import INDEX
from carrot.passes.share_loops import Share


class KernelTime:
    """`cycles` of each function, of all its calls in one of the model, without those of what it calls. rows: how many the model is called with, where it takes any number."""

    def __init__(self, module: Module, target: Target, rows: int = 1) -> None:
        self.weighs: dict[str, list[tuple[Share, float]]] = {name: [] for name in module.funcs}  # for each call of it; how often that runs
        self.module, self.target, self.rows = module, target, rows
        self._follow(self._share("main"), 1.0)
        self.cycles = {name: sum(times * sum(map(w.cost, module.funcs[name].body.ops)) for w, times in found) for name, found in self.weighs.items()}

    def _share(self, name: str) -> Share:
        share = Share(self.module, self.module.funcs[name], self.target, set())
        share.rows = self.rows
        return share

    def _follow(self, w: Share, times: float) -> None:
        self.weighs[w.func.name].append((w, times))
        self._block(w, w.func.body, times)

    def _block(self, w: Share, block: Block, times: float) -> None:
        for op in block.ops:
            if op.name == "func.call":
                self._call(w, op, times)
            for region in op.regions:
                self._block(w, region, times * w.trips(op) if op.name == "scf.for" else times)

    def _call(self, w: Share, op: Op, times: float) -> None:
        inner = self._share(str(op.attrs["callee"]))
        given = [*op.operands[:-3], *[None] * 3] if "shared" in op.attrs else op.operands
        for a, v in zip(inner.func.body.args, given, strict=True):
            if v is not None and a.type == INDEX:
                inner.guessed[a] = w.guess(v)
        if "shared" in op.attrs:
            inner.guessed |= dict(zip(inner.func.body.args[-3:], (0, w.guess(op.operands[-2]), 1)))
        self._follow(inner, times)


__all__ = ["KernelTime"]
