"""Tree strategy `lane` of GPUs: a lane for each tree, for large batches of trees of bounded height.

    shared memory: 32 trees, completed to one height, node after node, the 32 trees' side by side      # so no two lanes meet in one bank
                   for each row of the block, the ranks of its values                                   # lossless, tree_pack.Ranks
    for each tile of 32 trees:
      for each of the warp's 32 rows:  a = lane ; repeat height times: a = 2 a + (y[node(a) & 0xffff] > node(a) ? 64 : 32) - lane
                                       sum[row] += leaf(a)
    32 sums of 32 lanes each become one sum per lane by 31 shuffles

A node is a word: the rank of its threshold in the upper half, its slot in the lower one; what is prepared has its rank in the upper half. So one
unsigned comparison of whole words is that of the ranks: to the right if the rank of x is greater. A leaf above the last level becomes nodes whose rank nothing exceeds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from carrot.ir.builder import Expr, Index, KernelBuilder
from carrot.ir.gpu import WARP
from carrot.ir.target import Target
from carrot.ir.tree import CATEGORICAL, Ensemble, once
from carrot.passes.lower_tree_gpu import Prepared, by_class
from carrot.passes.tree_job import Job
from carrot.passes.tree_pack import Ranks
from carrot.passes.tree_slots import slots_of

MOST_HEIGHT = 9
WARPS = (16, 8, 4)  # of a block, while its rows fit in shared memory
ROWS = {4: 32, 8: 16}  # of a warp, by the bytes of a sum
FLIGHT = 8  # rows that are walked side by side
TOP = 2  # levels that are held in registers for a tile
NEVER_RIGHT = 0xFFFF0000  # and the slot that leaves look at


def emit(b: KernelBuilder, job: Job) -> None:
    """All rows of `job`."""
    f = _form(job.e, b.target)
    assert not isinstance(f, str)
    e, begin = by_class(job.e)
    slots = slots_of(job.e)
    prepared = Prepared(b, slots, Ranks(job.e, slots), 16, job.x)
    tiles, first_tile = _tiles(e, begin, f.height)
    nodes, words = ((1 << f.height) - 1) * WARP, tiles.shape[1]
    threads = f.warps * WARP
    b.launch(threads, f.warps * f.rows, job.rows, resident=1)
    me = b.thread()
    lane, warp, row0 = me & (WARP - 1), me >> 5, b.block_id() * (f.warps * f.rows)
    last = job.rows - 1
    tile = b.shared((words,), "u32")
    y = b.shared((f.warps * f.rows, slots.n), "u32")
    source = b.constant(tiles.reshape(-1), "tree_tile")

    def cooperative(n: int, body: Callable[..., None]) -> None:
        def one(i: Expr) -> None:
            r = i // n
            body(b.minimum(row0 + r, last), i % n, lambda slot, v: y.store((r, slot), b.cast(v, "u32") << 16))

        b.loop(me, n * f.warps * f.rows, one, step=threads)

    prepared.each(cooperative)
    right, left = 2 * WARP - lane, WARP - lane

    def walk(i: Expr, *sums: Expr) -> list[Expr]:
        b.barrier()  # all are done with the tile before, or with preparing
        b.copy_shared(source, i * words, tile, words, threads)
        b.barrier()
        top = [tile[lane + n * WARP] for n in range((1 << min(TOP, f.height)) - 1)]
        out = list(sums)
        for g in range(0, f.rows, FLIGHT):
            rows = [warp * f.rows + (g + j) for j in range(FLIGHT)]
            at: list[Expr] = [lane] * FLIGHT
            before: list[Expr] = []
            for d in range(f.height):
                if d < TOP:
                    node = [top[0]] * FLIGHT if d == 0 else [b.select(went, top[2], top[1]) for went in before]
                else:
                    node = [tile[a] for a in at]
                before = [y[r, b.cast(n & 0xFFFF, "index")] > n for r, n in zip(rows, node, strict=True)]
                at = [a * 2 + b.select(went, right, left) for a, went in zip(at, before, strict=True)]
            for j, a in enumerate(at):
                out[g + j] = out[g + j] + leaf(a)
        return out

    def leaf(a: Expr) -> Expr:
        if f.bytes == 4:
            return b.bitcast(tile[a], job.dtype)
        low, high = (b.cast(tile[a * 2 + (k - nodes)], "u64") for k in (0, 1))
        return b.bitcast(low | high << 32, job.dtype)

    base = job.base(b)

    def of_class(k: Index, lo: Index, hi: Index) -> None:
        total = _reduced(b, b.loop(lo, hi, walk, [b.const(0, job.dtype)] * f.rows), lane)
        row = row0 + warp * f.rows + (lane & (f.rows - 1))
        b.if_((row < job.rows) & (lane < f.rows), lambda: job.sink((row, k), base[k] + total))

    if e.n_outputs == 1:
        of_class(0, 0, int(first_tile[-1]))
    else:
        at = b.constant(first_tile, "tree_class_tile")
        b.loop(0, e.n_outputs, lambda k: of_class(k, b.cast(at[k], "index"), b.cast(at[k + 1], "index")))


def _reduced(b: KernelBuilder, sums: list[Expr], lane: Expr) -> Expr:
    """Of each row the sum over all lanes, in an order that never changes; lane l has that of row l % rows."""
    rows = len(sums)
    half = rows // 2
    while half:
        up = b.ne(lane & half, 0)
        sums = [b.select(up, sums[j + half], sums[j]) + b.shuffle_xor(b.select(up, sums[j], sums[j + half]), half) for j in range(half)]
        half //= 2
    total = sums[0]
    while rows < WARP:
        total = total + b.shuffle_xor(total, rows)
        rows *= 2
    return total


@dataclass(frozen=True)
class Form:
    """height: of all trees; rows: of a warp; bytes: of a sum."""

    height: int
    warps: int
    rows: int
    bytes: int


def _form(e: Ensemble, target: Target) -> Form | str:
    """How a block is made, or why there is none."""
    split = e.feature >= 0
    slots = slots_of(e)
    height = max(1, int(e.heights().max(initial=0)))
    if e.leaf_values.shape[1] > 1:
        return "leaves with a value for each output"
    if (e.flags[split] & CATEGORICAL).any():
        return "splits of categories"
    if height > MOST_HEIGHT:
        return f"a tree of height {height}"
    if slots.n > 0xFFFF or _longest(e) >= 0xFFFF:
        return f"{slots.n} different tests of features, the most thresholds of one {_longest(e)}"
    size = e.leaf_values.dtype.itemsize
    rows = ROWS[size]
    tile = WARP * (((1 << height) - 1) * 4 + (1 << height) * size)
    warps = next((w for w in WARPS if tile + w * rows * slots.n * 4 <= target.shared), 0)
    return Form(height, warps, rows, size) if warps else f"{tile} bytes of 32 trees and {WARPS[-1] * rows * slots.n * 4} of rows, a block has {target.shared}"


def refusal(e: Ensemble, target: Target) -> str | None:
    """What keeps an ensemble from this strategy."""
    found = _form(e, target)
    return found if isinstance(found, str) else None


@once
def _longest(e: Ensemble) -> int:
    return Ranks(e, slots_of(e)).longest


def _tiles(e: Ensemble, begin: np.ndarray, height: int) -> tuple[np.ndarray, np.ndarray]:
    """u32[tiles, words]: the trees by 32, class after class; the first tile of each class."""
    slots = slots_of(e)
    rank, never = Ranks(e, slots).of_node.astype(np.uint32), np.uint32(NEVER_RIGHT | slots.leaf)
    word = np.where(e.feature >= 0, rank << np.uint32(16) | slots.slot.astype(np.uint32), never)
    at = e.roots.astype(np.int64)[:, None]
    levels = []
    for _ in range(height):
        levels.append(word[at])
        split = e.feature[at] >= 0
        at = np.stack([np.where(split, e.left[at], at), np.where(split, e.right[at], at)], 2).reshape(len(at), -1)
    nodes = np.concatenate(levels, 1)
    leaves = e.leaf_values[e.left[at], 0]
    size = leaves.dtype.itemsize
    tiles = []
    first = [0]
    for lo, hi in zip(begin, begin[1:]):
        for t in range(int(lo), int(hi), WARP):
            n = min(WARP, int(hi) - t)
            some = np.full((WARP, nodes.shape[1]), never, np.uint32)
            some[:n] = nodes[t : t + n]
            given = np.full((WARP, leaves.shape[1]), -0.0).astype(leaves.dtype)
            given[:n] = leaves[t : t + n]
            tiles.append(np.concatenate([some.T.reshape(-1), np.ascontiguousarray(given.T).reshape(-1).view(np.uint32)]))
        first.append(len(tiles))
    words = nodes.shape[1] * WARP + leaves.shape[1] * WARP * size // 4
    return np.array(tiles, np.uint32).reshape(-1, words), np.array(first, np.int32)


__all__ = ["emit", "refusal"]
