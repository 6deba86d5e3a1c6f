"""integer-trees: trees over a cast of small integers compare the integers themselves.

    %1 = nn.cast(%x: u8) {to = "f32"} ; x0 <= 3.7         =>   %x ; x0 <= 3

For a whole number x, x <= t is exactly x <= floor(t): nothing is lost, and no threshold needs more bits than the integers have. Splits that
no integer of the type reaches both sides of are dropped first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import ARRAYS, CATEGORICAL, INTEGERS, MISSING_ZERO, Ensemble
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.prune_trees import prune
from carrot.passes.tree_ranges import Bounds


@dataclass(frozen=True)
class IntegerTrees:
    name: ClassVar[str] = "integer-trees"

    def run(self, module: Module, target: Target) -> None:
        keep_ids = any(op.name == "tree.leaf" for op in module.main.body.ops)
        known: dict[Any, dict[str, Any]] = {}

        def integers(op: Op, r: Rewriter) -> list[Value] | None:
            cast = r.made_by(op.operands[0], "nn.cast")
            if cast is None:
                return None
            x = cast.operands[0]
            assert isinstance(x.type, TensorType)
            e = Ensemble.of(op, module)
            if x.type.dtype not in INTEGERS or e.threshold.dtype.kind != "f" or (e.flags[e.feature >= 0] & (CATEGORICAL | MISSING_ZERO)).any():
                return None
            key = (x.type.dtype, *(op.attrs[name] for name in ARRAYS))
            if key not in known:
                known[key] = dict(over_integers(e, x.type.dtype, keep_ids).to_op(module, x, loc=op.loc).attrs)
            return [r.op(op.name, x, **{**op.attrs, **known[key]})]

        Rewriter(module, {"tree.ensemble": [integers], "tree.leaf": [integers]}).run(["main"])


def over_integers(e: Ensemble, dtype: str, keep_ids: bool) -> Ensemble:
    """The same decisions on every value of `dtype`, thresholds i32."""
    ends = np.iinfo(DTYPES[dtype].numpy)
    lo, hi = (np.full(e.n_features, end, e.threshold.dtype) for end in (ends.min, ends.max))
    e = prune(e, keep_ids=keep_ids, bounds=Bounds(lo, hi, np.zeros(e.n_features, bool)))
    split = e.feature >= 0
    threshold = np.where(split, np.floor(np.where(split, e.threshold, 0)), 0).astype(np.int32)
    return Ensemble(**{**{name: getattr(e, name) for name in ("n_features", *ARRAYS)}, "threshold": threshold, "flags": np.zeros_like(e.flags)})
