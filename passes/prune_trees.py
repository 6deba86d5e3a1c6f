"""prune-trees: drop what no row can reach, without changing one bit of one score.

    x0 <= 1 ? (x0 <= 2 ? A : B) : (x1 <= 0 ? C : C)     =>   x0 <= 1 ? A : C

1. *Unreachable branches.* Along a path every numeric split narrows the interval of its feature, every categorical split the set
   of its categories, and each says where NaN goes; a side that nothing left can take is dropped. Floats are compared as ordered
   integers, so the bounds are exact; -0.0 and 0.0 are one number. Zero-as-missing widens the interval to cover [-1e-35, 1e-35].
2. *Equal leaves.* A split over two leaves of equal bits is a leaf.
3. *Constant trees.* Floats sum in order, so a constant tree stays, as one leaf, but for two cases. Before the first tree that
   varies (of its output) it is added into `base` here: the same first addition, made once. And a tree of -0.0 goes, and one of
   +0.0 where base is not -0.0: adding +0.0 changes only -0.0, which a sum of a base that is not -0.0 never is.
4. Nodes are renumbered breadth-first tree by tree; equal leaves and equal category sets share one entry, unused ones go.

If a tree.leaf reads the same arrays its leaf numbers can be seen: then leaves are equal only with equal numbers, and 3 is off.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar

import numpy as np
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import located
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble

ARRAYS = [f.name for f in fields(Ensemble)[1:]]
CATEGORY_WORDS = 1 << 24  # of sets along the paths, 64 MB: beyond it categorical splits are left alone


@dataclass(frozen=True)
class PruneTrees:
    name: ClassVar[str] = "prune-trees"

    def run(self, module: Module, target: Target) -> None:
        shared: dict[tuple[object, ...], list[Op]] = {}
        for op in module.main.body.ops:
            if op.name in ("tree.ensemble", "tree.leaf"):
                shared.setdefault(_key(op), []).append(op)
        new: dict[tuple[object, ...], dict[str, object]] = {}
        for key, ops in shared.items():
            with located(ops[0].loc):
                old = Ensemble.of(ops[0], module)
                old.verify()
            pruned = prune(old, keep_ids=any(op.name == "tree.leaf" for op in ops))
            attrs = {}
            for name in ARRAYS:
                a, b = getattr(old, name), getattr(pruned, name)
                same = a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
                attrs[name] = ops[0].attrs[name] if same else module.add_weight(b, ops[0].attrs[name].key)
            if any(attrs[name] != ops[0].attrs[name] for name in ARRAYS):
                new[key] = {**ops[0].attrs, **attrs}

        def replace(op: Op, r: Rewriter) -> list[Value] | None:
            attrs = new.get(_key(op))
            return [r.op(op.name, op.operands[0], **attrs)] if attrs else None

        if new:
            Rewriter(module, {"tree.ensemble": [replace], "tree.leaf": [replace]}).run(["main"])


def _key(op: Op) -> tuple[object, ...]:
    return tuple(op.attrs[name] for name in ("n_features", *ARRAYS))


def prune(e: Ensemble, *, keep_ids: bool = False) -> Ensemble:
    """The ensemble without what no row can reach: scores bit-equal on every input (leaf numbers too, with keep_ids)."""
    if not e.n_trees:
        return e
    feature, left, right = e.feature.copy(), e.left.astype(np.int64), e.right.astype(np.int64)
    _drop_unreachable(e, feature, left, right)
    roots = left[len(feature) :]  # _drop_unreachable leaves them there
    left = left[: len(feature)]
    klass = _leaf_classes(e, keep_ids)
    _merge_equal_leaves(feature, left, right, roots, klass)
    keep, base = np.ones(e.n_trees, bool), e.base
    if not keep_ids:
        keep, base = _constant_trees(e, feature, left, roots)
    return _renumber(e, feature, left, right, roots, klass, keep, base)


# ------------------------------------------------------------------------------------------------ unreachable branches


def _order(x: np.ndarray) -> np.ndarray:
    """Floats as int64 in the same order, both zeros 0, NaN below everything."""
    wide = x.view(np.int32 if x.dtype == np.float32 else np.int64).astype(np.int64)
    key = np.where(wide >= 0, wide, -(wide & (0x7FFFFFFF if x.dtype == np.float32 else 0x7FFFFFFFFFFFFFFF)))
    return np.where(np.isnan(x), -(2**63), key)


def _drop_unreachable(e: Ensemble, feature: np.ndarray, left: np.ndarray, right: np.ndarray) -> None:
    """Point children past the splits that only one side of can be taken."""
