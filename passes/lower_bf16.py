"""Products of bfloat16 by a constant matrix, and convolutions, two by two, on CPUs that add such to a float32 (set-precision; x86's vdpbf16ps).

    %stage[%i, %k] = bf16(x[%i, %k])                                             # of all rows, once
    %x = splat(stage[%i, 2 k], stage[%i, 2 k + 1]) : vector<32xi16>              # the tile of lower_matmul
    %acc = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%acc, %x, w[p, k] : vector<32xi16>)

Weights take half the memory, which is what a single row waits for. A convolution's image is rounded on its way through lower_staged_conv.py.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op, Value
from carrot.ir.kernel import X86_BF16, to_bf16
from carrot.ir.nn import tensor
from carrot.ir.nn_nhwc import to_last, turned
from carrot.ir.nn_quant import first_channels
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.passes import lower_attention, lower_matmul, lower_nhwc, lower_nhwc_conv, lower_pool, lower_tiles
from carrot.passes.lower_dot import dot_tile, pair, paired
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Columns, Product, Sink, at_lanes, column_parts, lanes_for, most_rows, rows_of
from carrot.passes.lower_nhwc import Vectors, Window, pieces, plus
from carrot.passes.lower_staged_conv import Numbers, Staged, Words
from carrot.passes.lower_winograd import tile_of
from carrot.passes.math_half import bits_bf16

FEW = 4  # channels of which a convolution stays in float32


def multiply_halves(b: KernelBuilder, x: Expr, w: Expr, acc: Expr) -> Expr:
    """acc[i] + x[2 i] * w[2 i] + x[2 i + 1] * w[2 i + 1], bfloat16 in float32."""
    return b.intrinsic(f"{X86_BF16}dpbf16ps.{32 * acc.lanes}", acc, b.recast(x, "i16"), w)


def bits(b: KernelBuilder, x: Expr) -> Expr:
    """float32 rounded to bfloat16, as int16."""
    return b.intrinsic(f"{X86_BF16}cvtneps2bf16.{32 * x.lanes}", x) if x.lanes in (8, 16) else b.bitcast(bits_bf16(b, x), "i16")


def staged(b: KernelBuilder, stage: Buffer, rows: Index, depth: int, row: lower_matmul.Left, whole: int) -> None:
    """stage[rows, whole] = bf16(row(i, k)), zeros behind the depth."""
    c = Columns.of(depth, lanes_for(b, "f32", depth), 1)

    def fill(i: Index, v: Index) -> None:
        at = at_lanes(b, c.column(b, v, 0), c.lanes)
        stage.store((i, at), bits(b, row(i, at)))

    b.nest((rows, c.panels), fill)
    b.nest((rows, whole - depth), lambda i, k: stage.store((i, k + depth), 0))


def halves(w: np.ndarray) -> np.ndarray:
    """float32 as the bits of bfloat16."""
    return np.asarray(to_bf16(w).view(np.int16))


def _right(b: KernelBuilder, packed: Buffer, width: int, p: Index, k: Expr, v: int) -> Expr:
    return packed[p, k, at_lanes(b, v * width, width)]


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    if "precision" not in op.attrs:
        return lower_attention.matmul(b, op, x, y)
    shape, lead, (depth, n) = result_shape(b, op), x.shape[:-1], y.shape
    assert isinstance(y, Buffer) and y.weight is not None and isinstance(depth, int) and isinstance(n, int)
    weight = y.weight

    def run(sink: Sink) -> None:
        if 0 in shape:
            return
        rows = rows_of(lead)
        a, words = b.view(b.in_memory(x), (rows, depth)), -(-depth // 2)
        by_tiles, kind = lower_tiles.pays(b, rows, depth, n), lower_tiles.KINDS[2]
        whole, pitch = lower_tiles.pitch_of(depth, kind) if by_tiles else [2 * words] * 2
        stage = b.alloc((rows, pitch), "i16")
        staged(b, stage, rows, depth, lambda i, k: a[i, k], whole)

        def out(at: tuple[Index, ...], value: Expr) -> None:
            sink((*(b.unravel(at[0], lead) if lead else []), at[1]), value)

        w = np.pad(halves(b.module.array(weight)), [(0, whole - depth), (0, 0)])
        for c in column_parts(b, n, "f32", rows):
            split = paired(w[:, c.order()].reshape(whole, c.panels, c.nv, c.lanes))
            packed, width = b.constant(np.ascontiguousarray(split.swapaxes(0, 1)).reshape(c.panels, -(-whole // 2), -1), weight.key), 2 * c.lanes
            product = Product(
                b, "f32", rows, words, c, lambda i, k: pair(b, stage, i, k), partial(_right, b, packed, width), None, most_rows(rows, words, "f32"),
                math.prod(d for d in lead if isinstance(d, int)), partial(dot_tile, multiply=multiply_halves),
            )  # fmt: skip
            if by_tiles and c.lanes == lower_tiles.LANES:
                lower_tiles.TiledProduct(b, kind, b.view(stage, (rows * pitch,)), pitch, whole, c, b.flat(packed)).run(rows, out, partial(product.run, out))
            else:
                product.run(out)

    return b.produce(shape, "f32", run)


class Halves(Numbers):
    """bfloat16, two at a time."""

    unit, dtype, acc, multiply = 2, "i16", "f32", staticmethod(multiply_halves)

    def staged(self, b: KernelBuilder, x: Expr) -> Expr:
        return bits(b, x)

    def lanes(self, b: KernelBuilder) -> int:
        return lower_nhwc.lanes_of(b, "f32")


class HalvesConv(Words):
    """From registers to float32."""

    unit, multiply = 2, staticmethod(multiply_halves)

    def put(self, n: Index, y: Index, x: Index, first: Index, v: Vectors, values: Sequence[Expr]) -> None:
        for (c, _), value in zip(v.lanes, values, strict=True):
            for at, part in pieces(self.b, value, plus(c, first), v.valid):
                self.sink(self.w.index(n, y, x, at), part)


class HalvesTiles(lower_tiles.TiledConv, HalvesConv):
    """By matrices of 16 x 32."""


def takes(op: Op, target: Target) -> bool:
    """Whether a convolution is done in bfloat16: of constant weights, not few channels, and not by Winograd's tiles of 4 x 4, which take a quarter of the products (lower_winograd.py)."""
    if op.name != "nn.conv" or any(v.op is None or v.op.name != "nn.constant" for v in op.operands[1:]):
        return False
    x, w, y = (tensor(v) for v in (*op.operands[:2], op.result))
    if x.dtype != "f32" or x.rank != 4 or 0 in y.shape:
        return False
    m, inner, *kernel = (int(d) for d in w.shape)
    group: int = op.attrs.get("group", 1)
    image = Op("nn.nhwc_conv", [Value(turned(x, to_last(4)))], [turned(y, to_last(4))], op.attrs)
    if inner % 2 or min(inner, m // group) <= FEW:
        return False
    return target.amx or tile_of(Window(image, kernel, lambda d: d), group, inner, m, target.lanes(4)) != 4


def conv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor | None = None) -> Produced:
    if "precision" not in op.attrs:
        return lower_nhwc_conv.conv(b, op, x, weights, bias)
    b.attrs["unrolled"] = True
    shape, w = result_shape(b, op), halves(b.module.array(weights.weight))  # type: ignore[attr-defined]

    def run(sink: Sink) -> None:
        if 0 not in shape:
            window = lower_pool.Window(first_channels(op), list(w.shape[2:]), b.size)
            group: int = op.attrs.get("group", 1)
            by_tiles = lower_tiles.TiledConv.takes(b, window, w, group, Halves.unit)
            kind = HalvesTiles if by_tiles else HalvesConv
            Staged(b, op, x, window, Halves(), lambda tile, image, out: kind(b, tile, image, w, bias, out, group).run(1)).run(sink)

    return b.produce(shape, "f32", run)


REGISTRY.add_rule("nn.nhwc_conv", conv, target="x86-64-v4-bf16", where=__file__)
REGISTRY.add_rule("nn.matmul", matmul, target="x86-64-v4-bf16", where=__file__)
