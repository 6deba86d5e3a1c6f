"""Which values are computed where another op would copy them to: into a concat, or inside the border that an nn.pad makes.

    %1 = nn.relu(...)                                   # its kernel writes the first channels of the buffer of %3
    %2 = nn.nhwc_conv(...)                              # the others
    %3 = nn.concat(%1, %2) {axis = 3}                   # nothing is left to do; of an nn.pad, the border

An image whose pixels lie a power of two apart, so that a window of them would not stay in the cache, gets a buffer of pixels that are a little longer.
"""

from __future__ import annotations

from carrot.ir.core import Block, Op, Value
from carrot.ir.nn import tensor
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType

HOLDERS = ("nn.concat", "nn.pad")
PRODUCERS = (*HOLDERS, "nn.fusion", "nn.nhwc_conv", "nn.nhwc_max_pool", "nn.nhwc_average_pool")  # of what may lie in another's buffer
LINE = 64  # bytes of the cache
ALIASES = ("nn.reshape",)  # their results are the operand's buffer


def is_holder(op: Op) -> bool:
    """Of channels-last images: there the elements that stay together are whole pixels."""
    if op.name not in HOLDERS:
        return False
    shape = tensor(op.result).shape
    if len(shape) not in (3, 4) or not isinstance(shape[-1], int):
        return False
    if op.name == "nn.pad":  # offsets must be known
        return all(isinstance(n, int) for n in op.attrs["pads"])
    return len(set(op.operands)) == len(op.operands) and all(isinstance(tensor(v).shape[op.attrs["axis"] % len(shape)], int) for v in op.operands)


def placements(block: Block, bound: set[Value], target: Target) -> dict[Value, tuple[Value, tuple[int, ...]]]:
    """value -> (the result of a concat or pad, at which index of it the value begins), for a block. bound: values that have buffers of their own."""
    if not target.vector_bits:
        return {}
    ops = block.ops[:-1]
    flow = [op for op in ops if op.regions and op.name != "nn.fusion"]  # what these read and make is passed as a buffer
    fixed = bound | {*block.args, *block.terminator.operands} | {v for op in flow for inner in op.walk() for v in (*inner.operands, *inner.results)}
    inside = set(ops)
    out: dict[Value, tuple[Value, tuple[int, ...]]] = {}
    aliased = {v for op in ops if op.name in ALIASES for v in (op.result, *op.operands)}
    for op in ops:
        if not is_holder(op):
            continue
        rank, at = tensor(op.result).rank, 0
        for v in op.operands:
            axis = op.attrs["axis"] % rank if op.name == "nn.concat" else 0
            offsets = tuple(op.attrs["pads"][:rank]) if op.name == "nn.pad" else tuple(at if d == axis else 0 for d in range(rank))
            made = v.op in inside and v.op is not None and v.op.name in PRODUCERS
            if made and v not in fixed and v not in aliased and v not in out:
                out[v] = (op.result, offsets)
            if op.name == "nn.concat":
                at += int(tensor(v).shape[axis])
    for v in dict.fromkeys(v for op in ops if any(inner.name == "nn.nhwc_conv" for inner in op.walk()) for v in op.operands):
        t, free = tensor(v), not (v in out or v in fixed or v in aliased)
        if free and v.op in inside and v.op is not None and v.op.name in PRODUCERS and t.rank in (3, 4) and _collide(t):
            out[v] = (Value(TensorType(t.dtype, (*t.shape[:-1], int(t.shape[-1]) + LINE // DTYPES[t.dtype].bytes))), (0,) * t.rank)
    return out


def _collide(t: TensorType) -> bool:
    """Whether the pixels of an image would share few sets of the cache."""
    return isinstance(t.shape[-1], int) and t.shape[-1] * DTYPES[t.dtype].bytes % (8 * LINE) == 0 and any(d != 1 for d in t.shape[1:-1])
