"""What pruning saved: the numbers that go into the card, and the lines that a user reads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.tree import Ensemble
from carrot.passes.tree_pack import Packed


@dataclass(frozen=True)
class Saved:
    """error: by output, how far the raw scores may be off; rounding: the part of it that is due to rounding, of any output."""

    old: Ensemble
    new: Ensemble
    error: np.ndarray
    rounding: float


def table_bytes(e: Ensemble) -> int:
    """What the trees take as tables of the strategy `walk`; the others' grow alike."""
    return Packed(e, leaf=False).nbytes


def report(saved: Sequence[Saved], ranges: Iterable[str], approx: float | None, before: Any) -> dict[str, Any]:
    """The card's entry. before: that of a model which was pruned already (an .mlir that carrotc wrote); bounds add up."""
    sides = [[s.old for s in saved], [s.new for s in saved]]
    out: dict[str, Any] = {
        "nodes": [sum(len(e.feature) for e in side) for side in sides],
        "trees": [sum(int((e.feature[e.roots] >= 0).sum()) for e in side) for side in sides],
        "bytes": [sum(table_bytes(e) for e in side) for side in sides],
        "ranges": list(ranges),
    }
    bounds = np.concatenate([s.error for s in saved])
    rounding = max(s.rounding for s in saved)
    if before is not None:
        lines(before, False)  # is it one?
        out["ranges"] = [*before["ranges"], *out["ranges"]]
        if "bound" in before:
            approx, bounds, rounding = (approx or 0.0) + before["approx"], bounds + before["bound"], rounding + before["rounding"]
    if approx is not None:
        out |= {"approx": float(approx), "bound": float(bounds.max()), "bounds": bounds.tolist(), "rounding": min(rounding, float(np.finfo(float).max))}
    return out


def lines(found: Any, verbose: bool) -> list[str]:
    """The report, a line each; CarrotError if this is none."""
    try:
        (nodes, left), (trees, trees_left), (size, size_left) = found["nodes"], found["trees"], found["bytes"]
        out = [f"{'pruned':9} {nodes} nodes to {left} ({100 * left / max(nodes, 1):.1f} %), {trees} trees to {trees_left}, {(size - size_left) / 1e3:.1f} kB of tables saved"]
        if found.get("bound"):
            share = f", {at_least(found['rounding'])} of it rounding" if verbose else ""
            out.append(f"{'approx':9} raw scores are off by at most {at_least(found['bound'])}{share}")
        elif "bound" in found:
            rounding = f": rounding alone may come to {at_least(found['rounding'])}" if found["rounding"] > found["approx"] else ""
            out.append(f"{'approx':9} nothing can be dropped within {found['approx']:g}{rounding}")
        return out + [f"{'range':9} {r}" for r in found["ranges"] if verbose]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CarrotError(f"what the model says of its pruning is broken: {type(error).__name__}: {error}") from None


def at_least(x: float) -> str:
    """x in three digits, rounded up."""
    return f"{x:.3g}" if not math.isfinite(x) or float(f"{x:.3g}") >= x else f"{x * 1.005:.3g}"
