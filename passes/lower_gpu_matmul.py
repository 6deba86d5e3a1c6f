"""Matrix products on GPUs: blocks of 64 x 64 results, tiles of both sides in shared memory, 4 x 4 results of a thread in registers.

    for %kt = 0 to K step 16:                                     # block (rows 64 i .., columns 64 j ..), 256 threads
      barrier ; %as[16][64] = A[rows, kt ..], %bs[16][64] = B[kt .., columns] ; barrier
      for k = 0 to 16 (unrolled): %acc[r][c] = fma(%as[k][4 ty + r], %bs[k][4 tx + c], %acc[r][c])
    sink(acc)

Each result is one sum over k in its order, as on the CPU. Small and batched products have a thread for each result (lower_matmul, grid).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.gpu import SHARED_ALIGN
from carrot.ir.registry import REGISTRY
from carrot.ir.types import VectorType, accumulator
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink, multiply_add, plain

TILE, DEPTH, OWN = 64, 16, 4  # results of a block in each direction, k at a time, results of a thread in each direction
THREADS = (TILE // OWN) ** 2
SMALLEST = 16  # columns and depth from which on tiles are worth it


def matmul(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    shape = result_shape(b, op)
    n, depth = shape[-1] if shape else 0, x.shape[-1]
    small = not isinstance(n, int) or not isinstance(depth, int) or n < SMALLEST or depth < SMALLEST
    if not isinstance(x, Buffer) or not isinstance(y, Buffer):
        return plain(b, op, x, y)  # every thread would copy all of it
    if small or x.rank < 2 or y.rank != 2 or x.dtype != "f32" or y.dtype != "f32" or accumulator(x.dtype) != "f32" or 0 in shape:
        return plain(b, op, x, y)
    return b.produce(shape, x.dtype, lambda sink: _tiled(b, x, y, int(depth), int(n), sink))


def _tiled(b: KernelBuilder, x: Buffer, w: Buffer, depth: int, n: int, sink: Sink) -> None:
    lead = x.shape[:-1]
    per_row = math.prod(d for d in lead if isinstance(d, int))
    rows: Index = per_row if all(isinstance(d, int) for d in lead) else next(d for d in lead if not isinstance(d, int)) * per_row
    a = b.view(x, (rows, depth))
    columns = -(-n // TILE)
    b.launch(THREADS, TILE, per_row, columns=columns)
    me, block = b.thread(), b.block_id()
    row0, column0 = (block // columns * TILE, block % columns * TILE) if columns > 1 else (block * TILE, 0)
    left, right = (b.shared((DEPTH, TILE), "f32") for _ in range(2))
    ty, tx = me // (TILE // OWN) * OWN, me % (TILE // OWN) * OWN
    whole = depth % DEPTH == 0

    def stage(kt: Expr) -> None:
        for e in range(0, TILE * DEPTH, THREADS):
            i = me + e
            r, k = i // DEPTH, i % DEPTH
            _put(b, left, (k, r), lambda k, r=r: a[b.minimum(row0 + r, rows - 1), k], kt + k, depth, whole)  # type: ignore[misc]
            k, c = i // TILE, i % TILE
            _put(b, right, (k, c), lambda k, c=c: w[k, b.minimum(column0 + c, n - 1)], kt + k, depth, whole)  # type: ignore[misc]

    def step(kt: Expr, *acc: Expr) -> list[Expr]:
        b.barrier()
        stage(kt)
        b.barrier()
        out = list(acc)
        for k in range(DEPTH):
            u, v = _quad(b, left, k, ty), _quad(b, right, k, tx)
            out = [multiply_add(b, u[i // OWN], v[i % OWN], s) for i, s in enumerate(out)]
        return out

    sums = b.loop(0, depth, step, [b.const(0, "f32")] * (OWN * OWN), step=DEPTH)
    for i, value in enumerate(sums):
        row, column = row0 + ty + i // OWN, tx + column0 + i % OWN
        b.if_((row < rows) & (column < n), lambda row=row, column=column, value=value: sink((*b.unravel(row, lead), column), value))  # type: ignore[misc]


def _put(b: KernelBuilder, tile: Buffer, at: tuple[Index, Index], read: Callable[[Index], Expr], k: Expr, depth: int, whole: bool) -> None:
    """tile[at] = read(k), 0 beyond the depth."""
    tile.store(at, read(k) if whole else b.select(k < depth, read(b.minimum(k, depth - 1)), 0.0))


def _quad(b: KernelBuilder, tile: Buffer, k: int, at: Expr) -> list[Expr]:
    """tile[k, at .. at + 4] in one load; `at` is a multiple of 4."""
    four = b.op("vector.load", [tile.value, b.index(k), at.value], [VectorType("f32", OWN)], {"alignment": SHARED_ALIGN}).result
    return [b.lane(Expr(b, four, "f32"), i) for i in range(OWN)]


REGISTRY.add_rule("nn.matmul", matmul, "cuda", where=__file__)
__all__ = ["matmul"]
