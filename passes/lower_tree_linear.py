"""Lowering of tree.linear: the leaves are known, what is left is a short sum for each tree, in the source's order.

    for %t = 0 to T / K:
      %leaf = first[%t * K + %k] + %numbers[%row, %t * K + %k]
      %sum, %known = for %c = offsets[%leaf] to offsets[%leaf + 1]: %v = %x[%row, features[%c]] ; %sum + coefficients[%c] * %v, %known and %v == %v
      %total += select %known, %sum, value[%leaf]
"""

from __future__ import annotations

from collections.abc import Callable

from carrot.ir.builder import Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.tree_linear import LinearLeaves
from carrot.passes.lower_elementwise import result_shape


def linear(b: KernelBuilder, op: Op, numbers: Tensor, x: Tensor) -> Produced:
    shape = result_shape(b, op)
    k: int = op.attrs["outputs"]
    first, constant, value, offsets, features, coefficients = (b.weight(op.attrs[name]) for name in LinearLeaves._fields)

    def run(sink: Callable[..., None]) -> None:
        def output(row: Index, out: Index) -> None:
            def term(c: Expr, total: Expr, known: Expr) -> list[Expr]:
                v = x[row, b.cast(features[c], "index")]
                return [total + coefficients[c] * v, known & ~b.isnan(v)]

            def tree(t: Expr, total: Expr) -> list[Expr]:
                at = t * k + out
                leaf = b.cast(first[at] + numbers[row, at], "index")
                begin, end = (b.cast(offsets[i], "index") for i in (leaf, leaf + 1))
                total_of_leaf, known = b.loop(begin, end, term, [constant[leaf], b.const(True, "i1")])
                return [total + b.select(known, total_of_leaf, value[leaf])]

            sink((row, out), b.loop(0, numbers.shape[1] // k, tree, [b.const(0.0, "f64")])[0])

        b.nest(shape, output)

    return b.produce(shape, "f64", run)


REGISTRY.add_rule("tree.linear", linear, where=__file__)
