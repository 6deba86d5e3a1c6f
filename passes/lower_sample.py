"""Lowering of nn.repeat and nn.interpolate.

    for %i = 0 to I { for %j = 0 to J step 16 {        # nn.repeat by 2, 2: a vector is spread over two, both go to two rows
      %v = x[%i, %j] ; sink(%i * 2, %j * 2, shuffle(%v, 0 0 1 1 ...)) ; sink(%i * 2, %j * 2 + 16, shuffle(%v, 8 8 9 9 ...)) ; ... } }

nn.interpolate: what the taps of a result are is read once, then the dims behind the axis run through, in lanes.

    for %p = 0 to P { %j = indices[%p, 0], %k = indices[%p, 1], %u = weights[%p, 0], %v = weights[%p, 1]
      for %r = 0 to R step 16 { sink(%p, %r, %u * x[%j, %r] + %v * x[%k, %r]) } }
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, LaneIndex, Placed, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import at_lanes, lanes_for

UNROLLED = 16  # taps that are straight-line code
SMALLEST = 4  # lanes that are worth a vector


def _lanes(b: KernelBuilder, x: Tensor, n: Index) -> int:
    """How many elements of the last dim of x go at once."""
    if not isinstance(x, (Buffer, Placed)) or x.dtype not in ("f32", "f64") or not isinstance(n, int):
        return 1
    return lanes_for(b, x.dtype, max(n, 1))


def in_lanes(b: KernelBuilder, n: Index, lanes: int, vector: Callable[[Index], object], scalar: Callable[[Index], object]) -> None:
    """vector(i) for every `lanes`-th i below n as long as it fits, scalar(i) for the rest."""
    whole = n - n % lanes if isinstance(n, int) and lanes > 1 else 0
    if whole:
        b.loop(0, whole, vector, step=lanes)
    if not isinstance(n, int) or whole < n:
        b.loop(whole, n, scalar)


def repeat(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    repeats = op.attrs["repeats"]
    last, spread = (x.shape[-1], repeats[-1]) if repeats else (1, 1)
    lanes = _lanes(b, x, last) if spread <= UNROLLED else 1

    def run(sink: Callable[..., None]) -> None:
        def at(outer: Sequence[Index], inner: Sequence[Index]) -> tuple[Index, ...]:
            return tuple(i if r == 1 else i * r + k for i, k, r in zip(outer, inner, repeats))

        def element(*outer: Index) -> None:
            value = x[outer]
            b.nest(repeats, lambda *k: sink(at(outer, k), value))

        def vector(row: tuple[Index, ...], j: Index, lanes: int) -> None:
            value = x[(*row, at_lanes(b, j, lanes))]
            parts = [value if spread == 1 else b.shuffle(value, value, [(k * lanes + lane) // spread for lane in range(lanes)]) for k in range(spread)]
            for k, part in enumerate(parts):
                to = at_lanes(b, (j if spread == 1 else j * spread) + k * lanes, lanes)
                b.nest(repeats[:-1], lambda *i, to=to, part=part: sink((*at(row, i), to), part))

        def line(*row: Index) -> None:
            """Vectors, then narrower ones."""
            assert isinstance(last, int)
            done, width = 0, lanes
            while done < last:
                whole = last - (last - done) % width
                if whole > done:
                    b.loop(done, whole, lambda j, width=width: vector(row, j, width) if width > 1 else element(*row, j), step=width)
                done, width = whole, width // 2 if width > SMALLEST else 1

        if lanes > 1:
            b.nest(x.shape[:-1], line)
        else:
            b.nest(x.shape, element)

    return b.produce(result_shape(b, op), x.dtype, run)


def _always_inside(b: KernelBuilder, indices: Tensor, size: Index) -> bool:
    if not isinstance(indices, Buffer) or indices.weight is None or not isinstance(size, int):
        return False
    known = b.module.array(indices.weight)
    return bool(((known >= 0) & (known < size)).all())


def interpolate(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor, weights: Tensor) -> Produced:
    axis = op.attrs["axis"] % x.rank
    shape, size, greatest = result_shape(b, op), x.shape[axis], op.attrs["reduce"] == "max"
    taps = indices.shape[-1]
    assert isinstance(taps, int)
    sure = _always_inside(b, indices, size)
    lanes = _lanes(b, x, shape[-1]) if axis < x.rank - 1 else 1

    def run(sink: Callable[..., None]) -> None:
        def row(*at: Index) -> None:  # of the dims up to and with the axis
            own = tuple(0 if isinstance(d, int) and d == 1 else i for d, i in zip(indices.shape[:-2], at))

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

            few = [tap(t) for t in range(taps)] if taps <= UNROLLED else []

            def element(*rest: Index) -> None:
                width = rest[-1].width if rest and isinstance(rest[-1], LaneIndex) else 0
                if few:
                    value = term(few[0], rest)
                    for taken in few[1:]:
                        value = join(value, term(taken, rest))
                elif taps:
                    first = term(tap(0), rest)
                    [value] = b.loop(1, taps, lambda t, acc: join(acc, term(tap(t), rest)), [first])
                else:
                    value = b.const(0, x.dtype, width)
                sink((*at, *rest), value)

            tail = shape[axis + 1 :]
            if lanes > 1:
                b.nest(tail[:-1], lambda *o: in_lanes(b, tail[-1], lanes, lambda r: element(*o, at_lanes(b, r, lanes)), lambda r: element(*o, r)))
            else:
                b.nest(tail, element)

        if isinstance(size, int) and size == 0:
            b.nest(shape, lambda *i: sink(i, b.const(0, x.dtype)))
        else:
            b.nest(shape[: axis + 1], row)

    return b.produce(shape, x.dtype, run)


REGISTRY.add_rule("nn.repeat", repeat, where=__file__)
REGISTRY.add_rule("nn.interpolate", interpolate, where=__file__)
