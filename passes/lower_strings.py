"""Lowering of the ops that read strings: nn.lookup through a perfect hash (string_table.py), nn.isnull, nn.text_size.

    %a = memref.load %x[%r, %c, 0] ; %n = memref.load %x[%r, %c, 1]      # address and bytes of a string
    %slot = ... ; %v = memref.load %text_value[%slot]
"""

from __future__ import annotations

from carrot.ir.builder import Computed, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import dtype_of
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.string_table import StringTable


def lookup(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    """nn.lookup with keys that are strings."""
    keys, values, default = (b.module.array(op.attrs[a]) for a in ("keys", "values", "default"))
    null = b.module.array(op.attrs["null"]).item() if "null" in op.attrs else None
    table = StringTable(keys.tolist())

    def element(*i: Index) -> Expr:
        t = b.text(x, *i)
        out = table.find(b, t, values, default.item())
        return out if null is None else b.select(b.is_null(t), b.const(null, out.dtype), out)

    return b.compute(result_shape(b, op), element, dtype_of(values))


def isnull(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    return b.compute(result_shape(b, op), lambda *i: b.eq(x[(*i, 0)], 0))


def text_size(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    return b.compute(result_shape(b, op), lambda *i: x[(*i, 1)])


REGISTRY.add_rule("nn.text_size", text_size, where=__file__)
REGISTRY.add_rule("nn.isnull", isnull, where=__file__)
