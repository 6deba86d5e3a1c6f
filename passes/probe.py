"""What a plugin's lowering rule does, found by running it on recording tensors: is the op elementwise?

    @carrot.lowering("com.acme.Gelu")
    def gelu(b, op, x): return b.compute(x.shape, lambda *i: ...x[i]...)     # reads x where it writes: elementwise, so it fuses
"""

from __future__ import annotations

from carrot.ir import dims
from carrot.ir.builder import Computed, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Block, Module, Op
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import INDEX, TensorType


class _Probe(Tensor):
    """A tensor of one number that remembers where it was read."""

    def __init__(self, b: KernelBuilder, shape: tuple[Index, ...], dtype: str) -> None:
        self.b, self.shape, self.dtype = b, shape, dtype
        self.reads: list[tuple[Index, ...]] = []

    def __getitem__(self, idx: Index | tuple[Index, ...]) -> Expr:
        self.reads.append(idx if isinstance(idx, tuple) else (idx,))
        return self.b.const(1, self.dtype)


def is_elementwise(op: Op, module: Module, target: Target) -> bool:
    """Whether element i of the only result is computed from element i of operands of the result's shape, nothing else."""
    if len(op.results) != 1 or op.regions or not all(isinstance(v.type, TensorType) and v.type.dtype != "str" for v in (*op.operands, *op.results)):
        return False
    shape = op.result.type.shape  # type: ignore[union-attr]
    if any(v.type.shape != shape for v in op.operands):  # type: ignore[union-attr]
        return False
    symbols = dims.symbols(*shape)
    block = Block([INDEX] * (len(shape) + len(symbols)))
    b = KernelBuilder(Module(module.name, weights=dict(module.weights)), block, target, op.loc)
    b.has_sizes(dict(zip(symbols, block.args[len(shape) :])))
    sizes: tuple[Index, ...] = tuple(map(b.size, shape))
    probes = [_Probe(b, sizes, v.type.dtype) for v in op.operands]
    idx = tuple(Expr(b, v, "index") for v in block.args[: len(shape)])
    try:
        out = REGISTRY.rule(op.name, target.lineage)(b, op, *probes)
        out = out[0] if isinstance(out, (tuple, list)) else out
        if not isinstance(out, Computed):
            return False
        out[idx]
    except Exception:  # a rule may refuse such tensors: then it is not fused, and lowering says what is wrong
        return False
    return all(len(r) == len(idx) and all(a is i for a, i in zip(r, idx, strict=True)) for p in probes for r in p.reads)
