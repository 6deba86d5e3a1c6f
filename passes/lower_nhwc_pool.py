"""Lowering of pools with channels last: lanes over channels.

    for %y, %x, %c step 64:
      %acc[4] = for %ky, %kx: max(acc, x[%y * 2 + %ky, %x * 2 + %kx, %c + 16 v])
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink, at_lanes
from carrot.passes.lower_nhwc import Image, Window, cut, each_group, lanes_of, pieces, plus, times

UNROLLED = 16  # taps that need no loop


def _pool(b: KernelBuilder, op: Op, x: Tensor, start: float, combine: Callable[[Expr, Expr], Expr], factor: float = 1) -> Produced:
    b.attrs["unrolled"] = True
    shape = result_shape(b, op)
    w = Window(op, op.attrs["kernel_shape"], b.size)

    def run(sink: Sink) -> None:
        if 0 in shape:
            return
        image = Image(b, x)
        vectors = cut(w.channels, lanes_of(b, w.dtype), 4)

        def one(n: Index, y: Index, column: Index) -> None:
            for v in vectors:

                def tile(_g: Index, first: Index, v=v) -> None:  # type: ignore[no-untyped-def]
                    at = image.at(n, y * w.strides[0], column * w.strides[1], first)
                    at = at if isinstance(at, Expr) else b.expr(at, "index")

                    def step(ky: Index, kx: Index, acc: Sequence[Expr]) -> list[Expr]:
                        tap = at + plus(times(ky, times(w.dilations[0], image.row)), times(kx, times(w.dilations[1], image.pixel)))
                        values = [image.line[(at_lanes(b, tap + c if c else tap, lanes),)] for c, lanes in v.lanes]
                        return [combine(a, b.cast(value, w.dtype)) for a, value in zip(acc, values, strict=True)]

                    acc = [b.const(start, w.dtype, lanes if lanes > 1 else 0) for _, lanes in v.lanes]
                    if math.prod(w.kernel) <= UNROLLED:
                        for ky in range(w.kernel[0]):
                            for kx in range(w.kernel[1]):
                                acc = step(ky, kx, acc)
                    else:
                        acc = b.loop(0, w.kernel[0], lambda ky, *a: b.loop(0, w.kernel[1], lambda kx, *c: step(ky, kx, c), a), acc)
                    for (c, _), value in zip(v.lanes, acc, strict=True):
                        for at_channel, part in pieces(b, value if factor == 1 else value * factor, first + c if c else first, v.valid):
                            sink(w.index(n, y, column, at_channel), b.cast(part, x.dtype))

                each_group(b, v, tile)

        b.nest((times(shape[0], w.frames), *w.out), one)

    return b.produce(shape, x.dtype, run)


def max_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    return _pool(b, op, x, -math.inf, b.maximum)


def average_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    return _pool(b, op, x, 0, lambda a, v: a + v, 1 / math.prod(op.attrs["kernel_shape"]))


REGISTRY.add_rule("nn.nhwc_max_pool", max_pool, where=__file__)
REGISTRY.add_rule("nn.nhwc_average_pool", average_pool, where=__file__)
