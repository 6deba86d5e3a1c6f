"""Lowering of the ops that run an algorithm of their own on each row (ir/nn_rows.py).

    %heap = alloc() : memref<5xf64>                     # nn.nearest, k = 5
    for %j = 0 to N:
      if not x[%i, %j] >= heap[0]:
        %at = while %at has a child greater than x[%i, %j]: heap[%at] = heap[%child] ; %child
        heap[%at] = x[%i, %j]

Over a tree a stack of nodes says which %j come next: %node = pop ; if bounds[%i, %node] <= heap[0]: its elements, or push both children.
"""

from __future__ import annotations

from collections.abc import Callable

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_elementwise import result_shape


def nearest(b: KernelBuilder, op: Op, x: Tensor, bounds: Tensor | None = None) -> Produced:
    k: int = op.attrs["k"]
    leaves = None if bounds is None else b.weight(op.attrs["leaves"])

    def run(sink: Callable[..., None]) -> None:
        values, places = b.alloc((k,), x.dtype), b.alloc((k,), "i32")
        stack = None if leaves is None else b.alloc((leaves.shape[0].bit_length() + 1,), "i32")

        def child(at: Expr) -> Expr:
            """The greater child; the last element if there is none."""
            left = b.minimum(2 * at + 1, k - 1)
            right = b.minimum(left + 1, k - 1)
            return b.select(values[right] > values[left], right, left)

        def push(v: Expr, j: Expr) -> None:
            def sink_down(at: Expr) -> Expr:
                c = child(at)
                values.store((at,), values[c])
                places.store((at,), places[c])
                return c

            at = b.while_([b.const(0, "index")], lambda at: (2 * at + 1 < k) & (v < values[child(at)]), sink_down)[0]
            values.store((at,), v)
            places.store((at,), b.cast(j, "i32"))

        def offer(i: tuple[Index, ...], j: Expr) -> None:
            v = x[(*i, j)]
            b.if_(~(v >= values[0]), lambda: push(v, j))

        def clear(j: Expr) -> None:
            values.store((j,), float("inf"))
            places.store((j,), 0)

        def visit(i: tuple[Index, ...], top: Expr) -> list[Expr]:
            assert leaves is not None and stack is not None and bounds is not None
            node = b.cast(stack[top - 1], "index")
            first = leaves[node, 0]

            def children() -> list[Expr]:
                left = 2 * node + 1
                go_left = bounds[(*i, left)] <= bounds[(*i, left + 1)]
                stack.store((top - 1,), b.cast(b.select(go_left, left + 1, left), "i32"))
                stack.store((top,), b.cast(b.select(go_left, left, left + 1), "i32"))
                return [top + 1]

            def elements() -> list[Expr]:
                b.loop(b.cast(first, "index"), b.cast(leaves[node, 1], "index"), lambda j: offer(i, j))
                return [top - 1]

            far = bounds[(*i, node)] > values[0]
            return b.if_(far, lambda: [top - 1], lambda: b.if_(first >= 0, elements, children, ["index"]), ["index"])

        def search(i: tuple[Index, ...]) -> None:
            assert stack is not None
            stack.store((0,), 0)
            b.while_([b.const(1, "index")], lambda top: top > 0, lambda top: visit(i, top))

        def row(*i: Index) -> None:
            b.loop(0, k, clear)
            if stack is None:
                b.loop(0, x.shape[-1], lambda j: offer(i, j))
            else:
                search(i)
            b.nest([k], lambda j: sink((*i, j), places[j]))

        b.nest(x.shape[:-1], row)

    return b.produce(result_shape(b, op), "i32", run)


def pairwise_coupling(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """q[t, j] = -r[j, t] * r[t, j] ; p = 1 / K ; while max |q p - p q p| >= 0.005 / K: for %t: p[%t] += ... ; p /= 1 + diff"""
    shape = result_shape(b, op)
    k: int = shape[1]

    def run(sink: Callable[..., None]) -> None:
        r, q, p, qp = (b.alloc(s, "f64") for s in ((k, k), (k, k), (k,), (k,)))

        def pair(i: Index, t: Expr, j: Expr, at: Expr) -> list[Expr]:
            r.store((t, j), x[i, at])
            r.store((j, t), 1.0 - x[i, at])
            return [at + 1]

        def fill(t: Expr, j: Expr, total: Expr) -> list[Expr]:
            """q[t, j], and the sum of r[j, t] ** 2 over j != t."""
            same = b.eq(t, j)
            q.store((t, j), b.select(same, 0.0, -(r[j, t] * r[t, j])))
            return [b.select(same, total, total + r[j, t] * r[j, t])]

        def prepare(t: Expr) -> None:
            p.store((t,), 1.0 / k)
            q.store((t, t), b.loop(0, k, lambda j, total: fill(t, j, total), [b.const(0.0, "f64")])[0])

        def product(t: Expr, pqp: Expr) -> list[Expr]:
            qp.store((t,), b.reduce(k, 0.0, lambda acc, j: acc + q[t, j] * p[j], "f64"))
            return [pqp + p[t] * qp[t]]

        def scale(t: Expr, j: Expr, diff: Expr) -> None:
            qp.store((j,), (qp[j] + diff * q[t, j]) / (1.0 + diff))
            p.store((j,), p[j] / (1.0 + diff))

        def update(t: Expr, pqp: Expr) -> list[Expr]:
            diff = (pqp - qp[t]) / q[t, t]
            p.store((t,), p[t] + diff)
            grown = (pqp + diff * (diff * q[t, t] + 2.0 * qp[t])) / (1.0 + diff) / (1.0 + diff)
            b.loop(0, k, lambda j: scale(t, j, diff))
            return [grown]

        def iterate(n: Expr, _going: Expr) -> list[Expr]:
            pqp = b.loop(0, k, product, [b.const(0.0, "f64")])[0]
            error = b.reduce(k, 0.0, lambda acc, t: b.maximum(acc, b.abs(qp[t] - pqp)), "f64")
            going = ~(error < 0.005 / k)
            b.if_(going, lambda: step(pqp))
            return [n + 1, going]

        def step(pqp: Expr) -> None:
            b.loop(0, k, update, [pqp])

        def row(i: Expr) -> None:
            b.loop(0, k, lambda t, at: b.loop(t + 1, k, lambda j, at: pair(i, t, j, at), [at]), [b.const(0, "index")])
            b.loop(0, k, lambda t: r.store((t, t), 0.0))
            b.loop(0, k, prepare)
            b.while_([b.const(0, "index"), b.const(True, "i1")], lambda n, going: (n < max(100, k)) & going, iterate)
            b.loop(0, k, lambda t: sink((i, t), p[t]))

        b.loop(0, shape[0], row)

    return b.produce(shape, "f64", run)


REGISTRY.add_rule("nn.nearest", nearest, where=__file__)
REGISTRY.add_rule("nn.pairwise_coupling", pairwise_coupling, where=__file__)
