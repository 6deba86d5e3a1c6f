"""A row's scores while leaves are added to them by their numbers (tree_leaf_numbers.py).

    scf.if %number < 10 { acc[%number] += 1.0 } else { for %k: acc[%k] += leaf[base[t] + %number, %k] }
"""

from __future__ import annotations

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder
from carrot.passes.tree_job import Job
from carrot.passes.tree_leaf_numbers import Leaves, adds_nothing, narrow, start_of


class Sums:
    """start(row), then add(t, number of its leaf) for each tree in order, then emit(). Of leaf numbers: they are given as they come."""

    def __init__(self, b: KernelBuilder, job: Job, leaves: Leaves) -> None:
        self.b, self.job, self.leaves = b, job, leaves
        self.table = b.constant(narrow(leaves.table), "tree_leaf") if len(leaves.table) else None
        self.start_of_tree = b.constant(narrow(leaves.base), "tree_leaf_base") if np.ptp(leaves.base) else None
        self.r: Index = 0
        if not job.leaf:
            self.base = b.constant(start_of(job.e), "tree_base")
            self.divisor = None if leaves.divisor is None else b.constant(narrow(leaves.divisor), "tree_leaf_divisor")
            self.acc = b.alloc((job.e.n_outputs,), job.dtype)
            self.classes = None if job.vector or job.e.n_outputs == 1 else b.constant(narrow(job.e.tree_class), "tree_class")

    def start(self, r: Index) -> None:
        self.r = r
        if not self.job.leaf:
            self.b.nest(self.acc.shape, lambda k: self.acc.store((k,), self.base[k]))

    def add(self, t: Index, number: Expr) -> None:
        """t: the tree; number: u32."""
        b, job, units = self.b, self.job, self.leaves.units
        if job.leaf:
            job.sink((self.r, t), self._value(self._place(t, number), 0))
        elif not job.vector:
            self._put(0 if self.classes is None else b.cast(self.classes[t], "index"), self._value(self._place(t, number), 0))
        elif self.table is None:
            self._unit(number)
        elif not units:
            self._row(t, number)
        else:
            b.if_(number < units, lambda: self._unit(number), lambda: self._row(t, number))

    def emit(self) -> None:
        if not self.job.leaf:
            self.b.nest(self.acc.shape, lambda k: self.job.sink((self.r, k), self.acc[k]))

    def _put(self, k: Index, value: Expr) -> None:
        self.acc.store((k,), self.acc[k] + value)

    def _unit(self, number: Expr) -> None:
        self._put(self.b.cast(number, "index"), self.b.const(self.leaves.unit, self.job.dtype))

    def _row(self, t: Index, number: Expr) -> None:
        b, job, row = self.b, self.job, self._place(t, number)
        if self.divisor is None:
            b.loop(0, job.e.n_outputs, lambda k: self._put(k, self._value(row, k)))
            return
        divisor = b.cast(self.divisor[row], job.dtype)

        def share(k: Expr) -> None:
            assert self.table is not None
            rows = self.table[row, k]
            if adds_nothing(job.e):
                b.if_(b.ne(rows, 0), lambda: self._put(k, b.cast(rows, job.dtype) / divisor))
            else:
                self._put(k, b.cast(rows, job.dtype) / divisor)

        b.loop(0, job.e.n_outputs, share)

    def _place(self, t: Index, number: Expr) -> Expr:
        """The row of the table."""
        b, base = self.b, self.start_of_tree
        return b.cast(number, "index") + (b.cast(base[t], "index") if base is not None else int(self.leaves.base[0]))

    def _value(self, row: Expr, k: Index) -> Expr:
        assert self.table is not None
        return self.b.cast(self.table[row, k], self.job.dtype)
