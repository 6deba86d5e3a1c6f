"""Lowering of linear models: sums as if in twice the precision, and what else sums like that needs.

    %s, %c = for %k = 0 to K iter_args(bias, 0) { %p = x * w ; %e = fma(x, w, -p) ; s, %d = two_sum(s, p) ; c += d + e }
"""

from __future__ import annotations

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Columns, Sink, at_lanes, covered, lanes_for, pack, sized

HUGE = 2.0**960  # beyond it Dekker's splitting would overflow


def linear(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor) -> Produced:
    """Ogita, Rump, Oishi: Accurate sum and dot product (2005), Dot2. As if summed in twice the precision, in k order.

    %s, %c = for %k iter_args(bias, 0) { %p = x * w ; %e = fma(x, w, -p) ; s, %d = two_sum(s, p) ; c += d + e }
    sink(s + c if that is finite else s)                # s alone is the plain sum: it overflows and carries NaN like one
    """
    shape = result_shape(b, op)

    def run(sink: Sink) -> None:
        a, w, start = b.in_memory(x), b.in_memory(weights), b.in_memory(bias)
        depth, n = w.shape
        if 0 in shape:
            return
        c = Columns.of(n, lanes_for(b, "f64", n), 1)
        exact = x.dtype != "f64"  # the product of two narrower floats has no error
        packed = None
        if w.weight is not None:
            array = b.module.array(w.weight)
            exact = exact or bool((np.abs(array) > HUGE).any())
            packed = b.constant(pack(array, c), w.weight.key)
        most = 4 if b.target.hosted and not b.target.gpu else 1

        def tile_at(i: Index, size: int, panel: Index) -> None:
            column = c.column(b, panel, 0)

            def step(k: Expr, *state: Expr) -> list[Expr]:
                y = b.cast(packed[panel, k, at_lanes(b, 0, c.lanes)] if packed else w[k, at_lanes(b, column, c.lanes)], "f64")
                out: list[Expr] = []
                for r in range(size):
                    out += add_product(b, state[2 * r], state[2 * r + 1], b.expr(b.cast(a[i + r if r else i, k], "f64"), y), y, exact)
                return out

            first = b.cast(start[at_lanes(b, column, c.lanes)], "f64")
            state = b.loop(0, depth, step, [first, b.const(0, "f64", c.lanes if c.lanes > 1 else 0)] * size)
            for r in range(size):
                sink((i + r if r else i, at_lanes(b, column, c.lanes)), b.cast(rounded(b, state[2 * r], state[2 * r + 1]), x.dtype))

        def loops(size: int) -> None:
            covered(b, c.panels, 1, lambda p: covered(b, shape[0], size, lambda i: tile_at(i, size, p)))

        sized(b, shape[0], [most, 1] if most > 1 else [1], loops)

    return b.produce(shape, x.dtype, run)


def add_product(b: KernelBuilder, s: Expr, low: Expr, x: Expr, y: Expr, exact: bool) -> list[Expr]:
    """The sum s + low with x * y added. exact: the product has no error, or none that counts."""
    p = x * y
    t = s + p
    z = t - s
    error = (s - (t - z)) + (p - z)
    return [t, low + (error if exact else error + product_error(b, x, y, p))]


def rounded(b: KernelBuilder, s: Expr, low: Expr) -> Expr:
    total = s + low
    return b.select(b.abs(total) < float("inf"), total, s)


def product_error(b: KernelBuilder, x: Expr, y: Expr, p: Expr) -> Expr:
    """x * y - p exactly, p being the rounded product: one fma, or Dekker's splitting, with the same bits."""
    if b.target.fuses(x.dtype):
        return b.fma(x, y, -p)
    big = b.abs(x) > HUGE
    xs, ps = (v * b.select(big, b.expr(2.0**-64, x), 1.0) for v in (x, p))

    def split(v: Expr) -> tuple[Expr, Expr]:
        t = v * 134217729.0
        high = t - (t - v)
        return high, v - high

    (xh, xl), (yh, yl) = split(xs), split(y)
    error = xl * yl - (((ps - xh * yh) - xl * yh) - xh * yl)
    return error * b.select(big, b.expr(2.0**64, x), 1.0)


REGISTRY.add_rule("nn.linear", linear, where=__file__)
