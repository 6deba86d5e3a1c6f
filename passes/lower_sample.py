"""Lowering of nn.interpolate: what the taps of a result are is read once, then the dims behind the axis run through, in lanes.

    for %p = 0 to P { %j = indices[%p, 0], %k = indices[%p, 1], %u = weights[%p, 0], %v = weights[%p, 1]
      for %r = 0 to R step 16 { sink(%p, %r, %u * x[%j, %r] + %v * x[%k, %r]) } }
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import at_lanes

UNROLLED = 16  # taps that are straight-line code


def _always_inside(b: KernelBuilder, indices: Tensor, size: Index) -> bool:
    if not isinstance(indices, Buffer) or indices.weight is None or not isinstance(size, int):
        return False
    known = b.module.array(indices.weight)
    return bool(((known >= 0) & (known < size)).all())


def interpolate(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor, weights: Tensor) -> Produced:
    axis = op.attrs["axis"] % x.rank
    shape, taps = result_shape(b, op), int(indices.shape[-1])  # type: ignore[arg-type]
    size, greatest = x.shape[axis], op.attrs["reduce"] == "max"
    sure = _always_inside(b, indices, size)
    last = shape[-1]
    lanes = b.target.lanes(DTYPES[x.dtype].bytes) if axis < x.rank - 1 and isinstance(last, int) and isinstance(x, Buffer) and x.dtype != "f16" else 1
    while isinstance(last, int) and lanes > 1 and lanes > last:
        lanes //= 2

    def run(sink: Callable[..., None]) -> None:
        def row(*at: Index) -> None:  # of the dims up to and with the axis
            lead = at[:axis] if indices.rank > 2 else ()
            own = tuple(0 if isinstance(d, int) and d == 1 else i for d, i in zip(indices.shape, lead))

            def tap(t: Index) -> tuple[Expr, Expr, Expr | None]:
                j, w = b.cast(indices[(*own, at[axis], t)], "index"), weights[(*own, at[axis], t)]
                if sure:
                    return j, w, None
                inside = (j >= 0) & (j < size)
                return b.select(inside, j, 0), w, inside

            def term(taken: tuple[Expr, Expr, Expr | None], rest: Sequence[Index]) -> Expr:
                j, w, inside = taken
                value = x[(*at[:axis], j, *rest)] * w
                return value if inside is None else b.select(inside, value, 0)

            def join(a: Expr, c: Expr) -> Expr:
                return b.maximum(a, c) if greatest else a + c

            few = [tap(t) for t in range(taps)] if 0 < taps <= UNROLLED else []

            def element(*rest: Index) -> None:
                if few:
                    value = term(few[0], rest)
                    for taken in few[1:]:
                        value = join(value, term(taken, rest))
                elif taps:
                    width = rest[-1].width if rest and hasattr(rest[-1], "width") else 0
                    first = b.const(float("-inf") if greatest else 0.0, x.dtype, width)
                    [value] = b.loop(0, taps, lambda t, acc: join(acc, term(tap(t), rest)), [first])
                else:
                    value = b.const(0, x.dtype)
                sink((*at, *rest), value)

            tail = shape[axis + 1 :]
            if lanes < 2 or not taps or (isinstance(size, int) and size == 0):
                b.nest(tail, element)
                return

            def line(*outer: Index) -> None:
                assert isinstance(last, int)
                whole = last - last % lanes
                b.loop(0, whole, lambda r: element(*outer, at_lanes(b, r, lanes)), step=lanes)
                if last % lanes:
                    b.loop(whole, last, lambda r: element(*outer, r))

            b.nest(tail[:-1], line)

        if isinstance(size, int) and size == 0:
            b.nest(shape, lambda *i: sink(i, b.const(0, x.dtype)))
        else:
            b.nest(shape[: axis + 1], row)

    return b.produce(shape, x.dtype, run)


REGISTRY.add_rule("nn.interpolate", interpolate, where=__file__)
