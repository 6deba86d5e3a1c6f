"""split-nests: what a kernel does one after the other becomes functions, so that kernels that are alike in a part of it share that (merge-sizes).

    func @conv(%x, %y) { for %g { A(%g) } ; for %i { B(%i) } }   =>   func @conv(%x, %y) { call @conv_nest1(%x) ; call @conv_nest2(%y) }

LLVM puts back what nobody shares.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.builder import KernelBuilder
from carrot.ir.core import Block, Func, Module, Op, Symbol
from carrot.ir.target import Target
from carrot.ir.types import MemRefType, ScalarType
from carrot.passes.lower import MANY
from carrot.passes.outline import captures, clone, results_of

CLONED = ("arith.constant", "memref.get_global", "memref.reinterpret_cast")  # in front of the nest that they are for


@dataclass(frozen=True)
class SplitNests:
    """On hosts. min_ops: smaller nests take less than the calls of them."""

    name: ClassVar[str] = "split-nests"
    min_ops: int = 100

    def run(self, module: Module, target: Target) -> None:
        if not target.hosted or target.gpu or target.object_format == "wasm":
            return
        many = len(module.funcs) > MANY  # of few kernels LLVM makes one, and a kernel's only nest is not worth a function
        for func in list(module.funcs.values()):
            if func.name != "main":
                _Split(module, func, target, self.min_ops, many).block(func.body)


class _Split:
    def __init__(self, module: Module, func: Func, target: Target, min_ops: int, single: bool) -> None:
        self.module, self.func, self.target, self.min_ops, self.single, self.n = module, func, target, min_ops, single, 0

    def block(self, block: Block) -> None:
        nests = [op for op in block.ops if op.name == "scf.for" and not op.results and sum(1 for _ in op.walk()) >= self.min_ops]
        if len(nests) > 1:
            for nest in nests:
                self.outline(block, nest)
            return
        before = self.n
        for op in nests or [op for op in block.ops if op.name == "scf.if"]:
            for region in op.regions:
                self.block(region)
        if nests and self.single and self.n == before:
            self.outline(block, nests[0])

    def outline(self, block: Block, nest: Op) -> None:
        cloned: dict[Op, None] = {}
        given = captures((v for op in nest.walk() for v in op.operands), results_of([nest]), cloned, lambda op: op.name in CLONED)
        if not all(isinstance(v.type, (MemRefType, ScalarType)) for v in given):
            return
        self.n += 1
        own = Block([v.type for v in given])
        clone([*cloned, nest], dict(zip(given, own.args)), own)
        KernelBuilder(self.module, own, self.target, nest.loc).op("func.return")
        name = f"{self.func.name}_nest{self.n}"
        self.module.funcs[name] = Func(name, own, {key: a for key, a in self.func.attrs.items() if key != "noinline"})
        block.ops[block.ops.index(nest)] = Op("func.call", given, (), {"callee": Symbol(name)}, loc=nest.loc)


__all__ = ["SplitNests"]
