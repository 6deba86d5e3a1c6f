"""A product of float32 with constant weights for Arm cores whose FPU loads many registers at once (vldm): 8 columns, 8 values of x a turn.

    for %p = 0 to N / 8:                              # panels of columns; what is left of them is a narrower panel
      %acc[8] = for %k = 0 to K step 8 iter_args(0...):     # in order, each product and sum rounded
        {s8-s15} = x[k : k + 8]
        {s16-s31} = weights[p, k, 0:8], [p, k + 1, 0:8]     # four times
        acc[j] = acc[j] + x[k] * w[k, j]
      out[8 p : 8 p + 8] = acc                              # s0-s7

Layers share a function for each width. Where bytes count, panels are of one column.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes import lower_matmul
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink

WIDE, NARROW = 8, 1  # columns of a panel
DEEP = 8  # values of x per turn
SUMS, VALUES, WEIGHTS = 0, 8, 16  # the first of the registers with each; of weights there are 16 at a time


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    found = _product(b, op, x, y)
    return lower_matmul.matmul(b, op, x, y) if found is None else found


def _product(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced | None:
    """None: not for this schedule."""
    shape = result_shape(b, op)
    if b.target.load_multiple < WEIGHTS or not isinstance(y, Buffer) or y.weight is None or y.rank != 2 or not x.rank:
        return None
    w, key = b.module.array(y.weight), y.weight.key
    depth, n = w.shape
    if w.dtype != np.float32 or x.dtype != "f32" or depth < DEEP or 0 in shape:
        return None
    width = NARROW if b.small else WIDE
    whole = n // width * width
    parts = [w[:, :whole].reshape(depth, -1, width).transpose(1, 0, 2), w[None, :, whole:]]  # [panels, K, columns]
    weights = np.concatenate([part.reshape(-1) for part in parts])

    def each_row(body: Callable[..., None]) -> None:
        """body(i, at, compute) for each row, the at-th; compute(out, to): its products, to out[to : to + n]."""
        source, constants, lead = b.flat(b.in_memory(x)), b.flat(b.constant(weights, key)), x.shape[:-1]

        def row(*i: Index) -> None:
            at = _position(i, lead)

            def compute(out: Buffer, to: Index) -> None:
                for part, column in zip(parts, (0, whole)):
                    if part.size:
                        _call(b, [source, constants, out], part.shape, [at * depth, column * depth, to + column if column else to])

            body(i, at, compute)

        b.nest(lead, row)

    def run(sink: Sink) -> None:
        results = b.alloc((n,), "f32")
        step = 1 if b.small else WIDE

        def row(i: tuple[Index, ...], _at: Index, compute: Callable[[Buffer, Index], None]) -> None:
            compute(b.flat(results), 0)

            def several(j: Index, count: int) -> None:
                values = [results[j]] if count == 1 else b.registers(_address(b, results, j), count, SUMS)[0]
                for c, value in enumerate(values):
                    sink((*i, j + c if c else j), value)

            b.loop(0, n // step * step, lambda j: several(j, step), step=step)
            if n % step:
                several(n // step * step, n % step)

        each_row(row)

    def into(out: Buffer) -> None:
        flat = b.flat(out)
        each_row(lambda _i, at, compute: compute(flat, at * n))

    return Produced(shape, "f32", run, into)


def _position(idx: Sequence[Index], dims: Sequence[Index]) -> Index:
    at: Index = 0
    for i, d in zip(idx, dims, strict=True):
        at = at * d + i
    return at


def _address(b: KernelBuilder, t: Buffer, i: Index) -> Expr:
    """The address of an element of a row of float32."""
    at: Expr = b.cast(b.address(t), "index") + i * 4
    return at


def _call(b: KernelBuilder, buffers: Sequence[Buffer], shape: Sequence[int], places: Sequence[Index]) -> None:
    """Panels of this shape. buffers: x, weights, results; places: where each begins."""
    panels, depth, width = shape
    turns, rest = divmod(depth, DEEP)
    small = b.small

    def code(b: KernelBuilder, x: Buffer, weights: Buffer, out: Buffer, turns: Expr, panels: Expr, x_at: Expr, first: Expr, y_at: Expr) -> None:
        b.attrs |= {"noinline": True, "unrolled": True}

        def products(values: Expr, at: Expr, count: int, acc: Sequence[Expr]) -> list[Expr]:
            """With count rows of weights; the addresses behind all that was read."""
            xs, values = b.registers(values, count, VALUES)
            ws, out = list[Expr](), list(acc)
            for i in range(count * width):
                if not i % WEIGHTS:
                    ws, at = b.registers(at, min(WEIGHTS, count * width - i), WEIGHTS)
                out[i % width] = out[i % width] + xs[i // width] * ws[i % WEIGHTS]
            return [values, at, *out]

        def panel(p: Expr, at: Expr) -> list[Expr]:
            zeros = [b.const(0, "f32")] * width if small else b.registers(_address(b, b.flat(b.constant(np.zeros(width, np.float32), "zero")), 0), width, SUMS)[0]
            values, at, *acc = b.loop(0, turns, lambda _t, values, at, *acc: products(values, at, DEEP, acc), [_address(b, x, x_at), at, *zeros])
            if rest:
                values, at, *acc = products(values, at, rest, acc)
            for j, value in enumerate(acc):
                out.store((y_at + p * width + j,), value)
            return [at]

        b.loop(0, panels, panel, [_address(b, weights, first)])

    b.call(f"dense_{width}" + (f"_{rest}" if rest else ""), buffers, [b.expr(v, "index") for v in (turns, panels, *places)], code)


REGISTRY.add_rule("nn.matmul", matmul, "cortex-m", where=__file__)
__all__ = ["matmul"]
