"""What a tree strategy (lower_tree_*.py) is asked to emit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.tree import Ensemble


@dataclass(frozen=True)
class Job:
    """Score the rows of x, or number their leaves.

    x: [rows, F] in the dtype of e.threshold; dtype: of the results. Not leaf: sink((r, k), score) for each row and output, where
    score = base[k], then + the leaf value of each tree in order, in dtype. leaf: sink((r, t), leaf_id) for each row and tree.
    from_rows: there are at least so many rows. by_columns: they come column by column. beside: the strategy for other numbers of rows, if they
    have a kernel of their own.
    """

    e: Ensemble
    x: Tensor
    rows: Index
    leaf: bool
    dtype: str
    sink: Callable[[tuple[Index, ...], Expr], None]
    from_rows: int = 0
    by_columns: bool = False
    beside: str = ""

    @property
    def vector(self) -> bool:
        """Every leaf holds a value for each output."""
        return bool(self.e.leaf_values.shape[1] > 1)

    def values(self, b: KernelBuilder) -> Buffer:
        """leaf_values [L, V]."""
        v = self.e.leaf_values
        return b.constant(v if v.size else np.zeros((1, 1), v.dtype), "tree_leaf")

    def base(self, b: KernelBuilder) -> Buffer:
        return b.constant(self.e.base.astype(self.e.leaf_values.dtype), "tree_base")
