"""round-products: large products that set-precision has multiply tf32 or bfloat16 get sides that are rounded already, where a target multiplies what lies in shared memory (Target.wgmma).

    %1 = nn.matmul(%x, %w) {precision = "bf16"}     =>   %r = nn.rounded(%x) {precision = "bf16"}         # in the kernel that makes %x, if no other needs it
                                                         %1 = nn.rounded_matmul(%r, %w)
    %1 = nn.conv(%x, %w) {precision = "bf16"}       =>   %t = nn.transpose(%x) [N, C, ...] to [N, ..., C]
                                                         %r = nn.rounded(%t) ; %1 = nn.rounded_conv(%r, %w)

Then nothing but copies is between global and shared memory (lower_gpu_wgmma.py). Layers that fit into one kernel (fuse_layers.py) and what is small stay.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir import dims
from carrot.ir.core import Module, Op, Value
from carrot.ir.nn import tensor
from carrot.ir.nn_nhwc import to_last
from carrot.ir.nn_rounded import DTYPE
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.lower_gpu_matmul import WIDEST
from carrot.passes.lower_gpu_wgmma import TILE, WIDE

LEAST = 128  # of columns, or channels that come out, and of the depth
LEAST_TILES = 32  # of a block, where it is known: mma.sync has more and smaller ones
COPY = 16  # bytes


@dataclass(frozen=True)
class RoundProducts:
    name: ClassVar[str] = "round-products"

    def run(self, module: Module, target: Target) -> None:
        if not target.wgmma:
            return
        module.funcs["main"] = module.copy().main  # the card's is the one without
        body = module.main.body
        known: dict[tuple[Value, str, str], Value] = {}
        new: dict[Value, Value] = {}
        out: list[Op] = []
        for op in body.ops:
            op.operands = [new.get(v, v) for v in op.operands]
            if "precision" not in op.attrs or not _large(op):
                out.append(op)
                continue
            x, precision = op.operands[0], op.attrs["precision"]
            key = (x, op.name, precision)
            if key not in known:
                known[key] = _rounded(out, x, precision, op.name == "nn.conv", op.loc)
            attrs = {k: a for k, a in op.attrs.items() if k != "precision"}
            made = Op(op.name.replace("nn.", "nn.rounded_"), [known[key], *op.operands[1:]], [op.result.type], attrs, loc=op.loc)
            out.append(made)
            new[op.result] = made.result
        body.ops = out
        for op in body.walk():
            op.operands = [new.get(v, v) for v in op.operands]


def _rounded(out: list[Op], x: Value, precision: str, turn: bool, loc: str | None) -> Value:
    if turn:
        perm, t = to_last(tensor(x).rank), tensor(x)
        out.append(Op("nn.transpose", [x], [TensorType(t.dtype, tuple(t.shape[p] for p in perm))], {"perm": perm}, loc=loc))
        x = out[-1].result
    out.append(Op("nn.rounded", [x], [TensorType(DTYPE[precision], tensor(x).shape)], {"precision": precision}, loc=loc))
    return out[-1].result


def _large(op: Op) -> bool:
    """By a constant, in copies of 16 bytes along k."""
    if op.name not in ("nn.matmul", "nn.conv"):
        return False
    x, w, y = (tensor(v) for v in (*op.operands[:2], op.result))
    product, constant = op.name == "nn.matmul", op.operands[1].op is not None and op.operands[1].op.name == "nn.constant"
    if not constant or x.rank < 2 or (product and w.rank != 2) or op.attrs.get("group", 1) != 1:
        return False
    per = 8 * COPY // DTYPES[DTYPE[op.attrs["precision"]]].bits
    sizes = [int(d) for d in w.shape]
    depth, n, run = (*sizes, sizes[0]) if product else (math.prod(sizes[1:]), sizes[0], sizes[1])
    rows = dims.product(x.shape[:-1] if product else (y.shape[0], *y.shape[2:]))
    fits = product and max(depth, n) <= WIDEST
    return not fits and min(n, depth) >= LEAST and run % per == 0 and not (isinstance(rows, int) and rows * n < LEAST_TILES * TILE * WIDE)


__all__ = ["RoundProducts"]
