"""Lowering of tree ensembles: the strategies. choose-trees gave the op the names of those for few and for many rows.

    func @ensemble_0(%x, %y, %n) { scf.if %n < 24 { the strategy for few rows } }       # lower makes two kernels of such an op
    func @ensemble_1(%x, %y, %n) { scf.if %n >= 24 { the strategy for many } }
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from carrot.ir.builder import KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.registry import REGISTRY
from carrot.ir.tree import Ensemble
from carrot.ir.types import dtype_of
from carrot.passes import (
    lower_tree_bits,
    lower_tree_gpu,
    lower_tree_inline,
    lower_tree_lane,
    lower_tree_packed,
    lower_tree_row,
    lower_tree_shallow,
    lower_tree_walk,
)
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.tree_job import Job

STRATEGIES: dict[str, Callable[[KernelBuilder, Job], None]] = {
    "bits": lower_tree_bits.emit,
    "walk": lower_tree_walk.emit,
    "row": lower_tree_row.emit,
    "inline": lower_tree_inline.emit,
    "packed": lower_tree_packed.emit,
}
ON_GPU: dict[str, Callable[[KernelBuilder, Job], None]] = {
    "row": lower_tree_gpu.emit_row,
    "lane": lower_tree_lane.emit,
    "shallow": lower_tree_shallow.emit,
    "deep": lower_tree_gpu.emit_deep,
    "latency": lower_tree_gpu.emit_latency,
}


def trees(strategies: dict[str, Callable[[KernelBuilder, Job], None]], default: str, b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    e = Ensemble.of(op, b.module)
    shape = result_shape(b, op)
    leaf = op.name == "tree.leaf"
    dtype = "i32" if leaf else dtype_of(e.leaf_values)

    def run(sink: Callable[..., None]) -> None:
        few = b.part is not None and b.part.few
        strategy = op.attrs.get("few" if few else "many", default)
        if strategy not in strategies:  # of a GPU, where grid makes threads of loops: inside of loops and branches
            strategy = "row"
        from_rows, by_columns = (b.part.from_rows, b.part.by_columns) if b.part and not few else (0, False)
        beside = str(op.attrs.get("many" if few else "few", "")) if b.part else ""
        job = Job(e, x, shape[0], leaf, dtype, sink, from_rows, by_columns, beside)
        if e.n_trees:
            strategies[strategy](b, job)
        elif not leaf:
            base = job.base(b)
            b.nest((job.rows, e.n_outputs), lambda r, k: sink((r, k), base[k]))

    return b.produce(shape, dtype, run)


for _name in ("tree.ensemble", "tree.leaf"):
    REGISTRY.add_rule(_name, partial(trees, STRATEGIES, "walk"), where=__file__)
    REGISTRY.add_rule(_name, partial(trees, ON_GPU, "row"), "cuda", where=__file__)
