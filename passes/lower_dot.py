"""Products of int8 weights with integers of 16 bits, two by two, in plain operations that x86 has as one instruction (vpmaddwd, vpdpwssd).

    %x = splat(x[2 k], x[2 k + 1]) : vector<32xi16>      # of a row
    %p = extsi(%x) * extsi(w[p, k] : vector<32xi8>) : vector<32xi32>
    %acc = %acc + (even lanes of %p + odd lanes of %p) : vector<16xi32>
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes import lower_tiles
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Columns, Product, Sink, at_lanes, columns_for, lanes_for, rows_of, tile
from carrot.passes.lower_nhwc import Multiply


def paired(w: np.ndarray, unit: int = 2) -> np.ndarray:
    """[K, ..., lanes] -> [ceil(K / 2), ..., 2 * lanes]: lane 2 i is the first row's lane i, lane 2 i + 1 the second's; behind an odd K are zeros. unit: so many rows."""
    w = np.concatenate([w, np.zeros((-len(w) % unit, *w.shape[1:]), w.dtype)])
    return np.ascontiguousarray(np.stack([w[i::unit] for i in range(unit)], axis=-1)).reshape(len(w) // unit, *w.shape[1:-1], -1)


def pair(b: KernelBuilder, x: Buffer, *at: Index, unit: int = 2) -> Expr:
    """Elements 2 k and 2 k + 1 of a row of int16, (..., k) = at, as one i32. unit: 4, of bytes."""
    return b.lane(b.recast(x[(*at[:-1], b.lane_index(at[-1] * unit, unit))], "i32"), 0)


def multiply_pairs(b: KernelBuilder, x: Expr, w: Expr, acc: Expr, zero: int = 0) -> Expr:
    """acc[i] + x[i].low * (w[2 i] - zero) + x[i].high * (w[2 i + 1] - zero); the weights less their zero point are int16."""
    both = b.cast(b.recast(x, "i16"), "i32")
    w16 = b.cast(w, "i16")
    product = both * b.cast(w16 - zero if zero else w16, "i32")
    even, odd = (b.shuffle(product, product, range(k, product.lanes, 2)) for k in range(2))
    return acc + (even + odd)


def bytes_of(b: KernelBuilder, x: Expr) -> Expr:
    """int8 or uint8 as multiply_bytes takes it: uint8 on x86, int8 on Arm. The other one is moved by 128."""
    kind = "u8" if b.target.arch == "x86-64" else "i8"
    return x if x.dtype == kind else b.bitcast(b.bitcast(x, "i8") ^ -128, kind)


def multiply_bytes(b: KernelBuilder, x: Expr, w: Expr, acc: Expr) -> Expr:
    """acc[i] + the sum of x[i].byte[j] * w[4 i + j] for j in 0..3, x of bytes_of (Target.dot is 4)."""
    if b.target.arch != "x86-64":
        return b.intrinsic("llvm.aarch64.neon.sdot.v4i32.v16i8", acc, b.recast(x, "i8"), w)
    return b.intrinsic(f"llvm.x86.avx512.vpdpbusd.{32 * acc.lanes}", acc, b.recast(x, "i8"), w)


def dot_tile(
    b: KernelBuilder, words: Index, left: Callable[[Expr], list[Expr]], right: Callable[[Expr], list[Expr]], init: Sequence[Expr], multiply: Multiply = multiply_pairs
) -> list[Expr]:  # fmt: skip
    """%acc = for %k = 0 to words iter_args(init): acc[r, v] + left(k)[r] . right(k)[v]"""

    def step(k: Expr, *acc: Expr) -> list[Expr]:
        columns = right(k)
        out: list[Expr] = []
        for r, x in enumerate(left(k)):
            splat = b.splat(x, acc[0].lanes)
            out += [multiply(b, splat, w, acc[r * len(columns) + v]) for v, w in enumerate(columns)]
        return out

    return b.loop(0, words, step, init)


def matmul_integer(b: KernelBuilder, op: Op, x: Tensor, zero: Tensor, w: Tensor) -> Produced:
    """stage[rows, K] = x - zero, of 16 bits; then the register tile of lower_matmul. Of bytes where the target multiplies these: then the sums have zero * sum(w) less."""
    shape, lead, (depth, n) = result_shape(b, op), x.shape[:-1], w.shape
    w_zero = op.attrs.get("w_zero", 0)

    def run(sink: Sink) -> None:
        if 0 in shape:
            return
        rows = rows_of(lead)
        a, c = b.view(b.in_memory(x), (rows, depth)), columns_for(b, n, "i32")
        weight = w.weight if isinstance(w, Buffer) else None
        pairs = weight is not None and c.lanes > 1
        unit = 4 if pairs and b.target.dot == 4 and c.lanes >= 4 and not w_zero else 2 if pairs else 1
        by_tiles, bytes_ = unit == 4 and lower_tiles.pays(b, rows, depth, n), lower_tiles.KINDS[4]
        whole, pitch = lower_tiles.pitch_of(depth, bytes_) if by_tiles else [depth + -depth % unit] * 2
        less, padding = b.cast(zero[()], "i16"), whole - depth
        kind = bytes_of(b, zero[()]).dtype if unit == 4 else "i16"
        stage = b.alloc((rows, pitch), kind)
        one = Columns.of(depth, lanes_for(b, kind, depth), 1)

        def fill(i: Index, v: Index) -> None:
            at = at_lanes(b, one.column(b, v, 0), one.lanes)
            stage.store((i, at), bytes_of(b, a[i, at]) if unit == 4 else b.cast(a[i, at], "i16") - less)

        b.nest((rows, one.panels), fill)
        if padding:
            b.nest((rows, padding), lambda i, k: stage.store((i, k + depth), 0))
        packed = None
        if weight is not None:
            split = np.pad(b.module.array(weight), [(0, padding), (0, 0)])[:, c.order()].reshape(whole, c.panels, c.nv, c.lanes)
            split = np.ascontiguousarray((paired(split, unit) if pairs else split).swapaxes(0, 1))
            packed = b.constant(split.reshape(*split.shape[:2], -1), weight.key)

        def left(i: Index, k: Expr) -> Expr:
            return pair(b, stage, i, k, unit=unit) if pairs else b.cast(stage[i, k], "i32")

        def right(p: Index, k: Expr, v: int) -> Expr:
            width = unit * c.lanes
            numbers = w[k, at_lanes(b, c.column(b, p, v), width)] if packed is None else packed[p, k, at_lanes(b, v * width, width)]
            return numbers if pairs else b.cast(numbers, "i32") - w_zero

        inner = partial(dot_tile, multiply=multiply_bytes if unit == 4 else partial(multiply_pairs, zero=w_zero)) if pairs else tile
        product = Product(b, "i32", rows, -(-depth // unit), c, left, right, Product.buffer(b, "i32", rows, c), inner=inner)
        if unit == 4:
            assert weight is not None
            sums, more = b.constant(b.module.array(weight).astype(np.int32).sum(axis=0, dtype=np.int32), "sums"), b.cast(bytes_of(b, zero[()]), "i32")

        def out(at: tuple[Index, ...], value: Expr) -> None:
            sink((*(b.unravel(at[0], lead) if lead else []), at[1]), value - sums[at[1]] * more if unit == 4 else value)

        if by_tiles and packed is not None:
            lower_tiles.TiledProduct(b, bytes_, b.view(stage, (rows * pitch,)), pitch, whole, c, b.flat(packed)).run(rows, out, lambda: product.run(out))
        else:
            product.run(out)

    return b.produce(shape, "i32", run)


REGISTRY.add_rule("nn.matmul_integer", matmul_integer, where=__file__)
