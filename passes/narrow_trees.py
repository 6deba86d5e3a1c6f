"""narrow-trees: trees over a cast compare what was cast.

    %1 = nn.cast(%x: u8) {to = "f32"} ; x0 <= 3.7         =>   %x ; x0 <= 3
    %1 = nn.cast(%x: f32) {to = "f64"} ; x0 <= 0.1        =>   %x ; x0 <= 0.099999994

Both casts are exact and keep the order, so x <= t is exactly x <= the largest value of x's own type that is not above t: nothing is lost, and
no threshold needs more bits than the inputs have. Splits that no integer of the type reaches both sides of are dropped first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import ARRAYS, CATEGORICAL, INTEGERS, MISSING_ZERO, Ensemble, floor_f32
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.prune_trees import prune
from carrot.passes.tree_ranges import Bounds


@dataclass(frozen=True)
class NarrowTrees:
    name: ClassVar[str] = "narrow-trees"

    def run(self, module: Module, target: Target) -> None:
        keep_ids = any(op.name == "tree.leaf" for op in module.main.body.walk())
        known: dict[Any, dict[str, Any] | None] = {}

        def narrow(op: Op, r: Rewriter) -> list[Value] | None:
            cast = r.made_by(op.operands[0], "nn.cast")
            if cast is None:
                return None
            x = cast.operands[0]
            assert isinstance(x.type, TensorType)
            key = (x.type.dtype, *(op.attrs[name] for name in ARRAYS))
            if key not in known:
                e = over(Ensemble.of(op, module), x.type.dtype, keep_ids)
                known[key] = None if e is None else dict(e.to_op(module, x, loc=op.loc).attrs)
            attrs = known[key]
            return None if attrs is None else [r.op(op.name, x, **{**op.attrs, **attrs})]

        Rewriter(module, {"tree.ensemble": [narrow], "tree.leaf": [narrow]}).run(["main"])


def over(e: Ensemble, dtype: str, keep_ids: bool = False) -> Ensemble | None:
    """The same decisions on every value of `dtype`, in that dtype (thresholds of integers are i32); None if there is no such ensemble."""
    if e.threshold.dtype == np.float64 and dtype == "f32":
        return replace(e, threshold=floor_f32(e.threshold))
    if dtype not in INTEGERS or e.threshold.dtype.kind != "f" or (e.flags[e.feature >= 0] & (CATEGORICAL | MISSING_ZERO)).any():
        return None
    ends = np.iinfo(DTYPES[dtype].numpy)
    lo, hi = (np.full(e.n_features, end, e.threshold.dtype) for end in (ends.min, ends.max))
    e = prune(e, keep_ids=keep_ids, bounds=Bounds(lo, hi, np.zeros(e.n_features, bool)))
    split = e.feature >= 0
    threshold = np.floor(np.where(split, e.threshold, 0)).astype(np.int32)
    return replace(e, threshold=threshold, flags=np.zeros_like(e.flags))
