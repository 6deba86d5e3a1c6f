"""fold-scalers: the factor of a scaler goes into the weights of the layer behind it.

    nn.matmul(nn.div(nn.sub(%x, mean), scale), w)             =>   nn.matmul(nn.sub(%x, mean), w / scale)
    nn.matmul(nn.concat(nn.mul(%x, c), %y), w)                =>   nn.matmul(nn.concat(%x, %y), w')        w' = [w[:F] * c, w[F:]]
    nn.linear(nn.mul(%x, [0.5, 4]), w, b)                     =>   nn.linear(%x, w * [0.5, 4], b)

How much rounding allows. Let u be half an ulp of 1, z = (x - mean) / scale exactly, w z the terms of one sum of n.
Before: two roundings for each z and up to n in the sum, whatever its order: an error of at most (n + 2) u sum|w z|, to first order.
After: x - mean is rounded as before, w / scale once instead of z: the same bound, for every x. So a matmul, which has no order of its own, folds.
The mean stays where it is: w / scale * x - w * mean / scale cancels where x is near the mean, and is off by u |w mean / scale|, which nothing bounds.
So does the shift of x * scale + min, for the same reason.
nn.linear gives the exact sum of the z that its source rounds; two z that cancel there, a tie of two classes, have to cancel here. So it takes powers
of two, which round nothing (as long as x * c is a normal float).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.passes.prune_columns import columns_of


@dataclass(frozen=True)
class FoldScalers:
    name: ClassVar[str] = "fold-scalers"

    def run(self, module: Module, target: Target) -> None:
        users = Counter(v for op in module.walk() for v in op.operands)

        def layer(op: Op, r: Rewriter) -> list[Value] | None:
            x, w = op.operands[0], r.array(op.operands[1])
            if w is None or w.ndim != 2 or w.dtype.kind != "f":
                return None
            inner, scaled = _fold(x, w, r, users, exactly=op.name == "nn.linear")
            return None if inner is x else [r.op(op.name, inner, r.constant(scaled), *op.operands[2:])]

        Rewriter(module, {"nn.matmul": [layer], "nn.linear": [layer]}).run(["main"])


def _fold(x: Value, w: np.ndarray, r: Rewriter, users: Counter[Value], exactly: bool) -> tuple[Value, np.ndarray]:
    """What x is a multiple of, column by column, and the weights [F, K] for that."""
    op, n = x.op, columns_of(x)
    if op is None or not n or users[x] > 1:
        return x, w
    if op.name == "nn.concat" and op.attrs["axis"] % 2 == 1 and all(map(columns_of, op.operands)):
        cuts = np.cumsum([columns_of(v) for v in op.operands])[:-1]
        values, weights = zip(*(_fold(v, part, r, users, exactly) for v, part in zip(op.operands, np.split(w, cuts), strict=True)), strict=True)
        return (x, w) if list(values) == op.operands else (r.op("nn.concat", *values, axis=1), np.concatenate(weights))
    if op.name in ("nn.mul", "nn.div"):
        a, c = op.operands if op.name == "nn.div" or r.array(op.operands[0]) is None else op.operands[::-1]
        factor = r.array(c)
        if factor is not None and columns_of(a) == n and factor.size in (1, n):
            with np.errstate(all="ignore"):
                scaled = w * factor.reshape(-1, 1) if op.name == "nn.mul" else w / factor.reshape(-1, 1)
            if _normal(scaled, w) and not (exactly and (np.abs(np.frexp(factor)[0]) != 0.5).any()):
                return _fold(a, scaled, r, users, exactly)
    return x, w


def _normal(scaled: np.ndarray, w: np.ndarray) -> bool:
    """Whether the weights are as precise as they were."""
    return bool(np.isfinite(scaled).all() and ((np.abs(scaled) >= np.finfo(w.dtype).tiny) | (w == 0)).all())
