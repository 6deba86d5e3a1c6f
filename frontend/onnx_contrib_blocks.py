"""Weights of 2, 4 and 8 bits in blocks with a scale each, as exporters of language models write them (com.microsoft; onnxruntime docs/ContribOperators.md).

    MatMulNBits(x, codes, scales, zero_points)    =>    x @ ((codes - zero_points) * scales)'
"""

from __future__ import annotations

import numpy as np

from carrot.frontend import onnx_narrow as narrow
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.ir.errors import CarrotError

MS = "com.microsoft"


def _unpacked(n: Node, packed: np.ndarray, bits: int, count: int) -> np.ndarray:
    """The first `count` codes of each row of bytes, the lowest bits of a byte first; u8 [..., count]."""
    if bits not in (2, 4, 8) or packed.dtype != np.uint8 or packed.shape[-1] * 8 < count * bits:
        raise n.unsupported(f"{count} codes of {bits} bits in {packed.dtype} [{', '.join(map(str, packed.shape))}]")
    shifts = np.arange(0, 8, bits, dtype=np.uint8)
    codes = (packed[..., None] >> shifts) & np.uint8((1 << bits) - 1)
    return codes.reshape(*packed.shape[:-1], -1)[..., :count]


def _real(n: Node, codes: np.ndarray, scales: np.ndarray, zeros: np.ndarray | int, block: int) -> Operand:
    """(codes - zeros) * scales along the last axis in blocks: known, of the scales' dtype."""
    zeros = np.broadcast_to(np.asarray(zeros), scales.shape)
    wide = [np.repeat(a.astype(np.float32), block, axis=-1)[..., : codes.shape[-1]] for a in (zeros, scales)]
    return n.known(((codes - wide[0]) * wide[1]).astype(scales.dtype))


@importer("MatMulNBits", domain=MS)
def matmul_nbits(n: Node) -> Operand:
    """B: u8 [N, blocks, bytes], each row of K codes. accuracy_level says how coarse the products may be, and is not made use of."""
    n.ignore("accuracy_level")
    if n.integer("weight_prepacked", 0) or n.get(4) is not None:
        raise n.unsupported("weight_prepacked" if n.get(4) is None else "g_idx")
    bits, block, rows, columns = n.integer("bits", 4), n.integer("block_size"), n.integer("N"), n.integer("K")
    b, blocks = n.const(1), -(-columns // max(block, 1))
    scales = n.const(2)
    if block < 16 or b.size * 8 != rows * blocks * block * bits or scales.size != rows * blocks:
        raise CarrotError(f"'MatMulNBits' of N={rows}, K={columns}, block_size={block}, bits={bits} has {n[1].type} and {n[2].type} for them")
    scales = scales.reshape(rows, blocks)
    zeros: np.ndarray | int = 1 << bits - 1
    if n.get(3) is not None:
        zeros = n.const(3)
        zeros = _unpacked(n, zeros.reshape(rows, -1), bits, blocks) if zeros.dtype == np.uint8 else zeros.reshape(rows, blocks)
    w = _real(n, _unpacked(n, b.reshape(rows, -1), bits, columns), scales, zeros, block)
    w.hint = n[1].hint
    y = n[0].op("nn.matmul", w.transpose([1, 0]))
    return y if n.get(5) is None else y + n[5]


@importer("GatherBlockQuantized", domain=MS)
def gather_block_quantized(n: Node) -> Operand:
    """Rows of a table, whose blocks lie along its last axis: of int4 or uint4, or of those in the bytes of a u8."""
    f, bits, block = narrow.format_of(n, 0), n.integer("bits", 4), n.integer("block_size", 128)

    def codes(i: int, count: int) -> np.ndarray:
        if f is None:
            return _unpacked(n, n.const(i), bits, count)
        x = narrow.operand(n, i)
        if x is None or x.array is None:
            raise n.unsupported(f"{f} that are not known when compiling")
        return x.array

    data = n.const(0) if f is None else codes(0, 0)
    axis, along = (n.axis(n.integer(name, default), data.ndim) for name, default in (("gather_axis", 0), ("quantize_axis", 1)))
    if (f is None and data.dtype != np.uint8) or axis != 0 or along != data.ndim - 1 or block < 16:
        raise n.unsupported(f"{f or n[0].type}, gather_axis {axis}, quantize_axis {along}, block_size {block}", "supported: u8, int4 and uint4, gathered along axis 0, blocks of 16 or more along the last")
    scales, count = n.const(2), data.shape[-1] * (8 // bits if f is None else 1)
    zeros: np.ndarray | int = 1 << bits - 1 if f is None else 0
    if narrow.operand(n, 3) is not None:
        zeros = codes(3, scales.shape[-1])
    return _real(n, codes(0, count), scales, zeros, block).op("nn.gather", n[1], axis=0)
