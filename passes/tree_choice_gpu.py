"""Which strategies evaluate an ensemble on a GPU: one pure function of the ensemble and the batch."""

from __future__ import annotations

import numpy as np

from carrot.ir.gpu import WARP
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.passes import lower_tree_gpu, lower_tree_lane, lower_tree_shallow, tree_sectors

STRATEGIES = {
    "row": "GPUs: a thread for each row, the trees in its order",
    "lane": "GPUs: a lane for each tree, 32 of them in shared memory: large batches of trees of height 9 at most",
    "shallow": "GPUs: 32 rows to a word, all splits of a tree at once: large batches of trees of height 5 at most",
    "deep": "GPUs: a thread for each row, the top of each tree in shared memory, below it three levels at once: large forests",
    "latency": "GPUs: a block for each row, a thread for each tree: few rows",
}
REFUSALS = {"shallow": lower_tree_shallow.refusal, "lane": lower_tree_lane.refusal, "deep": lambda e, _: tree_sectors.refusal(e), "latency": lower_tree_gpu.refusal_latency}
SCORES = ("shallow", "lane")  # those that number no leaves, the fastest first
MANY = {"row": 1024, "deep": 1024, "lane": 4096, "shallow": 8192, "latency": 1024}  # rows from which on blocks of so many keep a large GPU busier than `latency` does; estimates, no measurement
NODE, SECTOR = 8, 32  # bytes
IDLE = 2.0  # places for trees per tree, above which too many are idle


def refusal(name: str, e: Ensemble, leaf: bool, target: Target) -> str | None:
    """What keeps an ensemble from a strategy."""
    if name in SCORES and leaf:
        return "leaf numbers for its result"
    return REFUSALS[name](e, target) if name in REFUSALS else None


def choose(e: Ensemble, leaf: bool, batch: int | None, target: Target) -> tuple[str, str, str]:
    """The strategies for few and for many rows (from MANY on), and why. batch: the only size there will be."""
    many, why = "", f"{e.n_trees} trees"
    for name in SCORES:
        refused = refusal(name, e, leaf, target) or _idle(e, lower_tree_shallow.together(e, target) if name == "shallow" else WARP)
        if not refused:
            many = name
            break
        why += f"; not {name}: the ensemble has {refused}"
    if not many:
        read = {"row": _read_by_row(e, target)} | ({} if refusal("deep", e, leaf, target) else {"deep": _read_by_deep(e)})
        many = min(read, key=lambda name: read[name])
        why += "; a row reads about " + ", ".join(f"{n / 1e3:.1f} kB of trees by {name}" for name, n in read.items())
    few = many if refusal("latency", e, leaf, target) else "latency"
    if batch is not None:
        few = many = few if batch < MANY[many] else many
    return few, many, why


def _read_by_row(e: Ensemble, target: Target) -> float:
    """Bytes that come from the L2 cache for each row: all nodes for a block of rows, or a sector for each node on a row's way."""
    largest = NODE * int(np.bincount(e.tree_of_node(), minlength=1).max())
    return NODE * len(e.feature) / lower_tree_gpu.ROW_THREADS[0] if largest <= target.shared // 3 else SECTOR * float((tree_sectors.mean_depths(e) + 1).sum())


def _read_by_deep(e: Ensemble) -> float:
    """The same: the tops for a block of rows, then a sector for every three levels, and a leaf."""
    top = tree_sectors.top_of(e)
    below = np.ceil(np.maximum(tree_sectors.mean_depths(e) - top, 1) / 3) + 1
    return e.n_trees * (4 << top) / lower_tree_gpu.ROW_THREADS[0] + SECTOR * float(below.sum())


def _idle(e: Ensemble, together: int) -> str | None:
    count = np.bincount(e.tree_class, minlength=1)
    places = together * -(-count // together).sum() / max(1, e.n_trees)
    return f"{e.n_trees} trees of {len(count)} outputs, {places:.1f} places for each" if places > IDLE else None


__all__ = ["STRATEGIES", "choose", "refusal"]
