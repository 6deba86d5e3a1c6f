"""Recurrent layers on GPUs: a block of threads for some rows, a thread for each row and unit, a barrier behind each step.

    for %t = 0 to S iter_args(%now = 0):                # states [2][B][H] in global memory: a block reads at %now what it wrote the step before
      for %q = thread to R * H step 256:                # row %i = R * block + %q / H, unit %j
        %acc[G] = for %k = 0 to H iter_args(x[%t, %i, G * H]): fma(h[%now, %i, %k], R[%k, g * H + %j], %acc[g])
        %c, %h = gates of %acc ; h[1 - %now] = %h ; y[%t] = %h
      barrier

Weights are read as they are, by neighbouring threads next to each other. Each sum is in the order of k, as on the CPU.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_rnn import CELLS
from carrot.ir.registry import REGISTRY
from carrot.passes.lower_matmul import tile
from carrot.passes.lower_rnn import Body, Layer, Row, Start, run_layer

THREADS = 256


class _Layer(Layer):
    def __post_init__(self) -> None:
        super().__post_init__()
        self.together = max(1, THREADS // self.hidden)  # rows of a block
        self.b.launch(THREADS, self.together, self.rows)
        self.b.attrs["together"] = True
        self.thread, self.block = self.b.thread(), self.b.block_id()

    def _spread(self, body: Callable[[Expr, Expr], None]) -> None:
        b = self.b

        def one(q: Expr) -> None:
            i, j = self.block * self.together + q // self.hidden, q % self.hidden
            b.if_(i < self.rows, lambda: body(i, j))

        b.loop(self.thread, self.together * self.hidden, one, step=THREADS)
        b.barrier()

    def copy(self, source: Row, out: Buffer, *lead: Index) -> None:
        self._spread(lambda i, j: out.store((*lead, i, j), source(i, j)))

    def product(self, gates: Sequence[int], left: Row, start: Start, body: Body) -> None:
        def one(i: Expr, j: Expr) -> None:
            body(i, j, tile(self.b, self.hidden, lambda k: [left(i, k)], lambda k: [self.r[k, j + g * self.hidden] for g in gates], [start(i, j, g) for g in gates]))

        self._spread(one)


def recurrent(b: KernelBuilder, op: Op, x: Tensor, r: Tensor, *more: Tensor) -> list[Tensor]:
    return run_layer(_Layer if r.dtype == x.dtype else Layer, b, op, x, r, *more)


for _name in CELLS:
    REGISTRY.add_rule(_name, recurrent, "cuda", where=__file__)
__all__ = ["recurrent"]
