"""fuse-layers: dense layers that follow each other become one fusion, on GPUs, where what is between them fits a block's shared memory.

    %1 = nn.fusion(%x, %w1, %b1) ({ matmul, add, relu })      =>   %2 = nn.fusion(%x, %w1, %b1, %w2, %b2) ({
    %2 = nn.fusion(%1, %w2, %b2) ({ matmul, add })                   matmul {layer}, add, relu, matmul {layer}, add })

A layer is a product by a constant matrix [k, n], n up to what a block has room for (layers_rows), and the elementwise ops behind it. Only the next
layer's product may read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.core import Block, Module, Op, Value, use_counts
from carrot.ir.nn import tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.passes.lower_gpu_matmul import layers_rows

MOST = 16  # layers of one kernel


@dataclass(frozen=True)
class FuseLayers:
    name: ClassVar[str] = "fuse-layers"

    def run(self, module: Module, target: Target) -> None:
        if not target.gpu:
            return
        body = module.main.body
        uses = use_counts(body)
        chains: list[list[Op]] = []
        for op in body.ops:
            if not _is_layer(op):
                continue
            x = _product(op).operands[0]
            once = sum(o.operands.count(x) for o in _inner(op)) == 1
            before = next((c for c in chains if c[-1].result is _outside(op, x)), None)
            if before is not None and once and uses[before[-1].result] == 1 and _fits([*before, op], target):
                before.append(op)
            else:
                chains.append([op])
        new: dict[Value, Value] = {}
        for chain in chains:
            if len(chain) > 1:
                fusion = _fusion(chain)
                at = body.ops.index(chain[-1])
                body.ops[at] = fusion
                new[chain[-1].result] = fusion.result
                body.ops = [op for op in body.ops if op not in chain]
        for op in body.walk():
            op.operands = [new.get(v, v) for v in op.operands]


def _inner(op: Op) -> list[Op]:
    return op.regions[0].ops[:-1] if op.name == "nn.fusion" else [op]


def _product(op: Op) -> Op:
    return _inner(op)[0]


def _outside(op: Op, v: Value) -> Value | None:
    """What an argument of a fusion is."""
    args = op.regions[0].args if op.regions else []
    return op.operands[args.index(v)] if v in args else None if op.regions else v


def _is_layer(op: Op) -> bool:
    inner = _inner(op) if op.name in ("nn.fusion", "nn.matmul") else []
    if not inner or inner[0].name != "nn.matmul" or any("elementwise" not in REGISTRY.opdef(o.name).traits or o.regions for o in inner[1:]):
        return False
    x, w = inner[0].operands
    constant = _outside(op, w)
    fine = constant is not None and constant.op is not None and constant.op.name == "nn.constant" and tensor(w).rank == 2
    shape = tensor(inner[0].result).shape
    same = tensor(op.result).shape == shape and tensor(op.result).dtype == tensor(x).dtype == "f32" and 0 not in shape and 0 not in tensor(x).shape
    return fine and same and tensor(x).rank > 1 and all(isinstance(d, int) for d in (*tensor(w).shape, *tensor(x).shape[1:]))


def _fits(chain: Sequence[Op], target: Target) -> bool:
    products = [_product(op) for op in chain]
    return len(chain) <= MOST and layers_rows([int(tensor(p.result).shape[-1]) for p in products], products[0].attrs.get("precision", "f32"), target) is not None


def _fusion(chain: Sequence[Op]) -> Op:
    passed = {op.result for op in chain[:-1]}
    operands = list(dict.fromkeys(v for op in chain for v in op.operands if v not in passed))
    block = Block([v.type for v in operands])
    inner: dict[Value, Value] = dict(zip(operands, block.args, strict=True))
    for op in chain:
        known = {a: inner[v] for a, v in zip(op.regions[0].args if op.regions else op.operands, op.operands, strict=True)}
        for o in _inner(op):
            copy = Op(o.name, [known[v] for v in o.operands], [o.result.type], o.attrs | ({"layer": True} if o.name == "nn.matmul" else {}), loc=o.loc)
            block.ops.append(copy)
            known[o.result] = copy.result
        inner[op.result] = known[op.regions[0].terminator.operands[0] if op.regions else op.result]
    block.ops.append(Op("nn.yield", [inner[chain[-1].result]]))
    return Op("nn.fusion", operands, [chain[-1].result.type], None, [block], chain[0].loc)


__all__ = ["FuseLayers"]
