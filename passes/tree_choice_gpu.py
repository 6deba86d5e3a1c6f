"""Which strategies evaluate an ensemble on a GPU: one pure function of the ensemble and the batch."""

from __future__ import annotations

import numpy as np

from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.passes import lower_tree_gpu, lower_tree_lane

STRATEGIES = {
    "row": "GPUs: a thread for each row, the trees in its order",
    "lane": "GPUs: a lane for each tree, 32 of them in shared memory: large batches of trees of height 9 at most",
    "latency": "GPUs: a block for each row, a thread for each tree: few rows",
}
MANY = 1024  # rows that keep a large GPU busy if each is a block; an estimate, no measurement
IDLE = 2.0  # lanes per tree, above which `lane` leaves too many idle


def refusal(name: str, e: Ensemble, leaf: bool, target: Target) -> str | None:
    """What keeps an ensemble from a strategy."""
    if name == "lane":
        return "leaf numbers for its result" if leaf else lower_tree_lane.refusal(e, target)
    return lower_tree_gpu.refusal_latency(e, target) if name == "latency" else None


def choose(e: Ensemble, leaf: bool, batch: int | None, target: Target) -> tuple[str, str, str]:
    """The strategies for few and for many rows (from MANY on), and why. batch: the only size there will be."""
    count = np.bincount(e.tree_class, minlength=1)
    lanes = 32 * -(-count // 32).sum() / max(1, e.n_trees)
    why = refusal("lane", e, leaf, target) or (f"{e.n_trees} trees of {len(count)} outputs, {lanes:.1f} lanes for each" if lanes > IDLE else None)
    many = "row" if why else "lane"
    few = many if refusal("latency", e, leaf, target) else "latency"
    if batch is not None:
        few = many = few if batch < MANY else many
    return few, many, f"{e.n_trees} trees" + (f"; not lane: the ensemble has {why}" if why else "")


__all__ = ["STRATEGIES", "choose", "refusal"]
