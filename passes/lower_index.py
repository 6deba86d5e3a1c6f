"""Lowering of ops that go by index: gather and scatter families, running sums, places of maxima, determinants.

    %j = indices[%r, 0] ; %j = select(%j < 0, %j + n, %j)       # nn.scatter_nd: for every row %r of the indices
    if 0 <= %j < n { for %c { result[%j, %c] += updates[%r, %c] } }
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from carrot.ir.builder import Buffer, Computed, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import ravel
from carrot.ir.types import accumulator, is_float
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window
from carrot.passes.lower_reduce import lowest
from carrot.passes.lower_shape import clamped


def wrapped(b: KernelBuilder, j: Expr, size: Index) -> tuple[Expr, Expr]:
    """An index from the data, negative from the end, and whether it is in range."""
    j = b.cast(j, "index")
    j = b.select(j < 0, j + size, j)
    return j, (j >= 0) & (j < size)


def in_buffer(b: KernelBuilder, shape: Sequence[Index], dtype: str, fill: Callable[[Buffer], None]) -> Produced:
    """A tensor that is complete only when `fill` has written all of it."""

    def run(sink: Sink) -> None:
        out = b.alloc(shape, dtype)
        fill(out)
        b.nest(shape, lambda *i: sink(i, out[i]))

    return Produced(shape, dtype, run, fill)


# ------------------------------------------------------------------------------------------------------------ gather


def gather_elements(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor) -> Computed:
    rank = indices.rank  # of strings x has a dim more
    axis = op.attrs["axis"] % rank
    return b.compute(result_shape(b, op), lambda *i: x[(*i[:axis], clamped(b, indices[i[:rank]], x.shape[axis]), *i[axis + 1 :])])


def gather_nd(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor) -> Computed:
    batch, lead, k = op.attrs.get("batch_dims", 0), indices.rank - 1, indices.shape[-1]

    def element(*i: Index) -> Expr:
        at = [clamped(b, indices[(*i[:lead], c)], x.shape[batch + c]) for c in range(k)]
        return x[(*i[:batch], *at, *i[lead:])]

    return b.compute(result_shape(b, op), element)


def dynamic_slice(b: KernelBuilder, op: Op, x: Tensor, starts: Tensor) -> Computed:
    shape = result_shape(b, op)

    def at(axis: int, i: Index) -> Index:
        if op.attrs["shape"][axis] == op.operands[0].type.shape[axis]:  # type: ignore[union-attr]
            return i
        return b.maximum(b.minimum(b.cast(starts[axis], "index"), x.shape[axis] - shape[axis]), 0) + i

    return b.compute(shape, lambda *i: x[tuple(at(axis, n) for axis, n in enumerate(i))])


# ----------------------------------------------------------------------------------------------------------- scatter


def _combine(b: KernelBuilder, reduction: str, old: Expr, new: Expr) -> Expr:
    if old.dtype == "i1":
        return old | new if reduction in ("add", "max") else old & new
    by: dict[str, Callable[[], Expr]] = {"add": lambda: old + new, "mul": lambda: old * new, "max": lambda: b.maximum(old, new), "min": lambda: b.minimum(old, new)}
    return by[reduction]()


def _scatter(b: KernelBuilder, op: Op, x: Tensor, updates: Callable[[Callable[[tuple[Index, ...], Expr], None]], None]) -> Produced:
    """x, then every update put where it belongs: updates(put) calls put(indices of x, value)."""
    reduction = op.attrs.get("reduction", "none")

    def fill(out: Buffer) -> None:
        b.nest(x.shape, lambda *i: out.store(i, x[i]))
        updates(lambda at, v: out.store(at, v if reduction == "none" else _combine(b, reduction, out[at], v)))

    return in_buffer(b, x.shape, x.dtype, fill)


def scatter_elements(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor, updates: Tensor) -> Produced:
    axis = op.attrs["axis"] % x.rank

    def each(put: Callable[[tuple[Index, ...], Expr], None]) -> None:
        def one(*i: Index) -> None:
            j, inside = wrapped(b, indices[i], x.shape[axis])
            b.if_(inside, lambda: put((*i[:axis], j, *i[axis + 1 :]), updates[i]))

        b.nest(indices.shape, one)

    return _scatter(b, op, x, each)


def scatter_nd(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor, updates: Tensor) -> Produced:
    k: int = indices.shape[-1]

    def each(put: Callable[[tuple[Index, ...], Expr], None]) -> None:
        def row(*r: Index) -> None:
            found = [wrapped(b, indices[(*r, c)], x.shape[c]) for c in range(k)]
            inside = b.const(True, "i1")
            for _, ok in found:
                inside = inside & ok
            at = tuple(j for j, _ in found)
            b.if_(inside, lambda: b.nest(x.shape[k:], lambda *i: put((*at, *i), updates[(*r, *i)])))

        b.nest(indices.shape[:-1], row)

    return _scatter(b, op, x, each)


# ------------------------------------------------------------------------------------------------------- running sums


def running(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """for %i { y[%i, 0, %j] = x[%i, 0, %j] ; for %k = 1 to n { y[%i, %k, %j] = y[%i, %k - 1, %j] + x[%i, %k, %j] } }"""
    axis = op.attrs["axis"] % x.rank
    n = x.shape[axis]
    product, exclusive, reverse = op.name == "nn.cumprod", bool(op.attrs.get("exclusive")), bool(op.attrs.get("reverse"))

    def fill(out: Buffer) -> None:
        def step(idx: tuple[Index, ...], k: Index, inner: tuple[Index, ...], first: bool) -> None:
            def at(t: Tensor, k: Index) -> Expr:
                return t[(*idx, n - 1 - k if reverse else k, *inner)]

            if first:
                value = b.const(product, x.dtype) if exclusive else at(x, k)
            else:
                before, new = at(out, k - 1), at(x, k - 1 if exclusive else k)
                value = before * new if product else before + new
            out.store((*idx, n - 1 - k if reverse else k, *inner), value)

        def outer(*idx: Index) -> None:
            rest = x.shape[axis + 1 :]
            some = min(n, 1) if isinstance(n, int) else b.minimum(n, 1)
            b.loop(0, some, lambda k: b.nest(rest, lambda *i: step(idx, k, i, True)))
            b.loop(1, n, lambda k: b.nest(rest, lambda *i: step(idx, k, i, False)))

        b.nest(x.shape[:axis], outer)

    return in_buffer(b, x.shape, x.dtype, fill)


# ----------------------------------------------------------------------------------------------------- pooling, matrices


def max_pool_indices(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """%best, %at = for every tap inside: better = x[tap] > best or the first ; select ... ; sink(%at)"""
    w = Window(op, op.attrs["kernel_shape"], b.size)
    spatial = x.shape[2:]
    column = bool(op.attrs.get("storage_order"))

    def one(sink: Sink, n: Index, c: Index, *o: Index) -> None:
        base = ravel((n, c), x.shape[:2]) * math.prod(spatial)

        def tap(_taps: tuple[Index, ...], at: tuple[Index, ...], best: Expr, found: Expr) -> list[Expr]:
            v = x[(n, c, *at)]
            better = (v > best) | (found < 0)
            if is_float(x.dtype):
                better = better | (b.isnan(v) & ~b.isnan(best))
            place = ravel(at[::-1], spatial[::-1]) if column else ravel(at, spatial)
            return [b.select(better, v, best), b.select(better, b.expr(base + place, "index"), found)]

        found = w.each_tap(b, o, [b.const(lowest(x.dtype, 1), x.dtype), b.const(-1, "index")], tap)[1]
        sink((n, c, *o), b.cast(found, "i64"))

    shape = result_shape(b, op)
    return b.produce(shape, "i64", lambda sink: b.nest(shape, lambda *i: one(sink, *i)))


def det(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """for %k { the row with the largest entry in column %k comes up ; det *= pivot ; for the rows below: row -= row_k * (entry / pivot) }"""
    n: int = x.shape[-1]
    dtype = accumulator(x.dtype)

    def matrix(sink: Sink, *lead: Index) -> None:
        a = b.alloc((n, n), dtype)
        b.nest((n, n), lambda i, j: a.store((i, j), b.cast(x[(*lead, i, j)], dtype)))

        def column(k: Expr, total: Expr) -> list[Expr]:
            def look(i: Expr, best: Expr, at: Expr) -> list[Expr]:
                v = b.abs(a[i, k])
                return [b.select(v > best, v, best), b.select(v > best, i, at)]

            top = b.loop(k + 1, n, look, [b.abs(a[k, k]), k])[1]

            def swap(j: Expr) -> None:
                upper, lower = a[k, j], a[top, j]
                a.store((k, j), lower)
                a.store((top, j), upper)

            b.loop(k, n, swap)
            pivot = a[k, k]

            def below(i: Expr) -> None:
                factor = a[i, k] / pivot
                b.loop(k + 1, n, lambda j: a.store((i, j), a[i, j] - factor * a[k, j]))

            b.if_(b.ne(pivot, 0.0), lambda: b.loop(k + 1, n, below))
            return [total * b.select(b.eq(top, k), pivot, -pivot)]

        value = b.loop(0, n, column, [b.const(1.0, dtype)])[0]
        sink(lead, b.cast(value, x.dtype))

    return b.produce(result_shape(b, op), x.dtype, lambda sink: b.nest(x.shape[:-2], lambda *i: matrix(sink, *i)))


RULES: dict[str, Callable[..., Tensor]] = {
    "gather_elements": gather_elements, "gather_nd": gather_nd, "dynamic_slice": dynamic_slice, "scatter_elements": scatter_elements, "scatter_nd": scatter_nd,
    "cumsum": running, "cumprod": running, "max_pool_indices": max_pool_indices, "det": det,
}  # fmt: skip
for _name, _rule in RULES.items():
    REGISTRY.add_rule(f"nn.{_name}", _rule, where=__file__)
