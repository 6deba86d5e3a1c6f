"""Lowering of ops that count while they run (ir/nn_select.py): first all of it, into a buffer where need be; then the number is
told (`b.counted`), and what was found is written as densely as its shape says.

    %count = for %i : %count + (x[%i] != 0)             # nn.nonzero
    for %i { if x[%i] != 0 { result[0, %at] = %i ; %at + 1 } }
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_index import in_buffer
from carrot.passes.lower_reduce import fold
from carrot.passes.lower_sort import Heap, first_in_order, get, key, put

OVERLAPS = 16  # boxes at a time


def _counting(b: KernelBuilder, shape: Sequence[Index], body: Callable[..., Expr]) -> Expr:
    """at = 0; for every index of shape: at = body(*index, at). The last one."""

    [total] = fold(b, shape, [b.const(0, "index")], lambda i, at: [body(*(b.expr(n, "index") for n in i), at)])
    return total


def nonzero(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    def found(i: tuple[Index, ...]) -> Expr:
        return x[i] if x.dtype == "i1" else b.ne(x[i], 0)

    b.counted(op.attrs["symbol"], _counting(b, x.shape, lambda *i: i[-1] + b.cast(found(i[:-1]), "index")))
    shape = result_shape(b, op)

    def fill(out: Buffer) -> None:
        def one(*args: Any) -> Any:
            *i, at = args
            hit = found(tuple(i))

            def tell() -> None:
                for axis, n in enumerate(i):
                    out.store((axis, at), b.cast(b.expr(n, "index"), "i64"))

            b.if_(hit, tell)
            return at + b.cast(hit, "index")

        _counting(b, x.shape, one)

    return in_buffer(b, shape, "i64", fill)


def slice_positions(b: KernelBuilder, op: Op, start: Tensor, end: Tensor) -> Produced:
    """Both ends counted from the start and moved into the axis; result[%i] = start + %i * step."""
    [d], step = (b.size(d) for d in op.attrs["dims"]), int(op.attrs["step"])
    least, most = (0, d) if step > 0 else (-1, d - 1)

    def place(t: Tensor) -> Expr:
        v = b.cast(t[()], "index")
        v = b.select(v < 0, v + d, v)
        return b.maximum(b.minimum(v, most), least)

    first, last = place(start), place(end)
    gap = last - first if step > 0 else first - last
    number = b.maximum((gap + (abs(step) - 1)) // abs(step), 0)
    b.counted(op.attrs["symbol"], number)
    return in_buffer(b, (number,), "i64", lambda out: b.nest((number,), lambda i: put(b, out, i, first + i * step)))


def unique(b: KernelBuilder, op: Op, x: Tensor) -> list[Produced]:
    """Slices in order, equal ones next to each other: a new group begins where one differs from the one before."""
    axis = op.attrs["axis"] % x.rank
    n, rest = x.shape[axis], [1 if d == axis else size for d, size in enumerate(x.shape)]

    def compare(i: Index, j: Index) -> Expr:
        """-1, 0 or 1 as slice i comes before j, is the same, comes behind."""

        def step(*args: Any) -> Expr:
            *k, so_far = args
            a, c = (key(b, x[(*k[:axis], p, *k[axis + 1 :])], False) for p in (i, j))
            here = b.select(a > c, b.const(1, "index"), b.select(a < c, b.const(-1, "index"), b.const(0, "index")))
            return b.select(b.eq(so_far, 0), here, so_far)

        return _counting(b, rest, step)

    def after(i: Expr, j: Expr) -> Expr:
        c = compare(i, j)
        return (c > 0) | (b.eq(c, 0) & (i > j))

    order = first_in_order(b, n, n, after)
    group, first, counts = (b.alloc((n,), "i64") for _ in range(3))

    def gather(r: Expr, at: Expr) -> Expr:
        """`at` groups so far."""
        i, before = get(b, order, r), get(b, order, b.maximum(r - 1, 0))
        new = b.eq(r, 0) | b.ne(compare(i, before), 0)
        g = b.select(new, at, at - 1)

        def begin() -> None:
            put(b, first, g, i)
            put(b, counts, g, 0)

        b.if_(new, begin)
        put(b, counts, g, get(b, counts, g) + 1)
        put(b, group, i, g)
        return b.select(new, at + 1, at)

    number = _counting(b, [n], gather)
    if not op.attrs.get("sorted", 1):
        place = b.alloc((n,), "i64")

        def renumber(i: Expr, at: Expr) -> Expr:
            own = b.eq(get(b, first, get(b, group, i)), i)
            b.if_(own, lambda: put(b, place, get(b, group, i), at))
            return at + b.cast(own, "index")

        _counting(b, [n], renumber)
    b.counted(op.attrs["symbol"], number)

    def placed(g: Index) -> Index:
        return g if op.attrs.get("sorted", 1) else get(b, place, g)

    def by_group(t: Buffer) -> Produced:
        def fill(out: Buffer) -> None:
            b.loop(0, number, lambda g: out.store((placed(g),), t[g]))

        return in_buffer(b, (number,), "i64", fill)

    def inverse(out: Buffer) -> None:
        b.loop(0, n, lambda i: put(b, out, i, placed(get(b, group, i))))

    return [by_group(first), in_buffer(b, (n,), "i64", inverse), by_group(counts)]


def non_max_suppression(b: KernelBuilder, op: Op, boxes: Tensor, scores: Tensor, most: Tensor, iou: Tensor, least: Tensor) -> Produced:
    """For every batch and class: a heap of the boxes above the score threshold; the best is taken off and kept if it overlaps none that is kept.

    for %k = 0 to %kept step 16 { any of 16 lanes: shared(%box, kept[.., %k]) / union > iou }        # behind those that are kept are boxes without area
    """
    batches, classes, n = scores.shape
    center, lanes = bool(op.attrs.get("center_point_box")), OVERLAPS if b.target.lanes(DTYPES[boxes.dtype].bytes) > 1 else 1
    room = (n + lanes - 1) // lanes * lanes
    candidates, kept = b.alloc((n,), "i64"), b.alloc((5, room), boxes.dtype)  # of what is kept: low, high, low, high, area
    [bound] = (b.size(d) for d in op.attrs["dims"])
    found = b.alloc((bound, 3), "i64")

    def measures(n_: Index, i: Index) -> list[Expr]:
        """Low and high of both axes, and the area."""
        v = [boxes[(n_, i, k)] for k in range(4)]
        if center:
            ends = [(v[d] - v[d + 2] * 0.5, v[d] + v[d + 2] * 0.5) for d in range(2)]
        else:
            ends = [(b.minimum(v[d], v[d + 2]), b.maximum(v[d], v[d + 2])) for d in range(2)]
        return [*ends[0], *ends[1], (ends[0][1] - ends[0][0]) * (ends[1][1] - ends[1][0])]

    def overlaps(box: list[Expr], k: Index) -> Expr:
        """Whether it does one of those kept from the k-th on."""
        p, q = box, [kept[m, b.lane_index(k, lanes) if lanes > 1 else k] for m in range(5)]
        sides = [b.maximum(b.minimum(p[d + 1], q[d + 1]) - b.maximum(p[d], q[d]), 0.0) for d in (0, 2)]
        shared = sides[0] * sides[1]
        union = p[4] + q[4] - shared
        each = (p[4] > 0.0) & (q[4] > 0.0) & (union > 0.0) & (shared / union > iou[()])
        return b.ne(b.to_bits(each), 0) if lanes > 1 else each

    def line(n_: Index, c: Index, total: Expr) -> Expr:
        def candidate(i: Expr, size: Expr) -> Expr:
            good = scores[n_, c, i] > least[()]
            b.if_(good, lambda: put(b, candidates, size, i))
            return size + b.cast(good, "index")

        def before(i: Expr, j: Expr) -> Expr:
            p, q = scores[n_, c, i], scores[n_, c, j]
            return (p > q) | (b.eq(p, q) & (i < j))

        size = _counting(b, [n], candidate)
        heap = Heap(b, candidates, before)
        heap.build(size)
        limit = b.cast(most[()], "index")
        b.loop(0, room, lambda k: kept.store((4, k), b.const(0, boxes.dtype)))

        def take(size: Expr, count: Expr) -> list[Expr]:
            i = heap.pop(size)
            box = measures(n_, i)
            clear = b.while_([b.const(0, "index"), b.const(True, "i1")], lambda k, ok: (k < count) & ok, lambda k, _ok: [k + lanes, ~overlaps(box, k)])[1]

            def keep() -> None:
                for m, v in enumerate(box):
                    kept.store((m, count), v)
                for axis, v in enumerate((n_, c, i)):
                    found.store((total + count, axis), b.cast(b.expr(v, "index"), "i64"))

            b.if_(clear, keep)
            return [size - 1, count + b.cast(clear, "index")]

        return total + b.while_([size, b.const(0, "index")], lambda size, count: (size > 0) & (count < limit), take)[1]

    number = _counting(b, [batches, classes], line)
    b.counted(op.attrs["symbol"], number)
    return in_buffer(b, result_shape(b, op), "i64", lambda out: b.nest((number, 3), lambda i, k: out.store((i, k), found[i, k])))


RULES: dict[str, Callable[..., Any]] = {"nonzero": nonzero, "slice_positions": slice_positions, "unique": unique, "non_max_suppression": non_max_suppression}
for _name, _rule in RULES.items():
    REGISTRY.add_rule(f"nn.{_name}", _rule, where=__file__)
