"""fuse-terms: a linear model over the terms of a text never sees the row of all terms.

    nn.linear(nn.count_terms(%x), w, b)                          =>   nn.linear_terms(%x, w, b)
    nn.linear(nn.gather(nn.mul(nn.count_terms(%x), c), [7, 2]))  =>   nn.linear_terms(%x, w'), w'[7] = w[0] * c[7], ...
    nn.linear(nn.concat(nn.count_terms(%x), %y), w, b)           =>   nn.linear_terms(%x, w[:V], nn.linear(%y, w[V:], b))

What stands between the terms and the product goes into the weights: scaling, choosing and joining of columns; being above 0 is counting once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.nn import tensor
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.passes.prune_columns import columns_of, picked_columns

TERMS = "nn.count_terms"
Part = tuple[Value, np.ndarray]  # columns, and their weights [F, K]


@dataclass(frozen=True)
class FuseTerms:
    name: ClassVar[str] = "fuse-terms"

    def run(self, module: Module, target: Target) -> None:
        Rewriter(module, {"nn.linear": [_linear], "nn.matmul": [_linear]}).run(["main"])


def _linear(op: Op, r: Rewriter) -> list[Value] | None:
    x, w = op.operands[0], r.array(op.operands[1])
    if w is None or w.ndim != 2 or w.dtype != np.float64 or tensor(x).rank != 2:
        return None
    parts = _parts(x, w, r)
    if not any(r.made_by(v, TERMS) for v, _ in parts):
        return None
    out = op.operands[2] if op.name == "nn.linear" else r.constant(np.zeros(w.shape[1]))
    rest = [p for p in parts if not r.made_by(p[0], TERMS)]
    if rest:
        values = [v for v, _ in rest]
        joined = values[0] if len(values) == 1 else r.op("nn.concat", *values, axis=1)
        out = r.op("nn.linear", joined, r.constant(np.concatenate([w for _, w in rest])), out)
    for v, weights in parts:
        if (terms := r.made_by(v, TERMS)) is not None:
            out = r.op("nn.linear_terms", terms.operands[0], r.constant(np.ascontiguousarray(weights)), out, **terms.attrs)
    return [out]


def _parts(v: Value, w: np.ndarray, r: Rewriter) -> list[Part]:
    """v @ w as the sum of the products of parts, as far back as there are terms; [(v, w)] if there are none."""
    op = v.op
    inner: list[Part] = []
    if op is None or op.name == TERMS:
        return [(v, w)]
    if op.name == "nn.concat" and op.attrs["axis"] % 2 == 1:
        cuts = np.cumsum([columns_of(o) for o in op.operands])[:-1]
        inner = [p for o, part in zip(op.operands, np.split(w, cuts)) for p in _parts(o, part, r)]
    elif op.name == "nn.gather" and (picked := picked_columns(op, r)) is not None:
        spread = np.zeros((columns_of(op.operands[0]), w.shape[1]))
        np.add.at(spread, picked, w)
        inner = _parts(op.operands[0], spread, r)
    elif op.name in ("nn.mul", "nn.div"):
        inner = _scaled(op, w, r)
    elif op.name == "nn.cast" and (there := r.made_by(op.operands[0], "nn.greater")) is not None:
        terms, limit = r.made_by(there.operands[0], TERMS), r.array(there.operands[1])
        if terms is not None and limit is not None and limit.size == 1 and limit.item() == 0 and _positive(terms, r):
            kept = {k: a for k, a in terms.attrs.items() if k not in ("sublinear", "idf", "norm")}
            inner = [(r.op(TERMS, *terms.operands, **{**kept, "binary": True}), w)]
    return inner if any(r.made_by(x, TERMS) for x, _ in inner) else [(v, w)]


def _scaled(op: Op, w: np.ndarray, r: Rewriter) -> list[Part]:
    """Of a product or quotient of columns and a constant for each."""
    a, c = op.operands
    if op.name == "nn.mul" and r.array(a) is not None:
        a, c = c, a
    factor = r.array(c)
    if factor is None or tensor(a).rank != 2 or factor.size not in (1, len(w)) or factor.ndim > 2:
        return []
    with np.errstate(all="ignore"):
        scaled = w * factor.reshape(-1, 1) if op.name == "nn.mul" else w / factor.reshape(-1, 1)
    return _parts(a, scaled, r) if np.isfinite(scaled).all() else []


def _positive(terms: Op, r: Rewriter) -> bool:
    """Whether what is there is above 0."""
    idf = terms.attrs.get("idf")
    return not terms.attrs.get("signed") and (idf is None or bool((r.module.array(idf) > 0).all()))
