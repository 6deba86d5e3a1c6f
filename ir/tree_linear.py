"""`tree.linear`: trees whose leaves are linear models (LightGBM linear_tree, M5; piecewise linear boosting, Shi et al. 2019, arXiv:1802.05640).

    %leaf = "tree.leaf"(%x) {...} : i32[batch, T]
    %raw = "tree.linear"(%leaf, %x) {first = ..., constant = ..., value = ..., offsets = ..., features = ..., coefficients = ...} : f64[batch, K]
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from carrot.ir.core import Module, Op, Weight
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import TensorType, Type


class LinearLeaves(NamedTuple):
    """The attributes of tree.linear. T trees, tree t adds to output t % K; L leaves of all trees, one tree after the other; C terms.

    first i32[T]: the row of each tree's leaf 0. Row l gives constant[l] + coefficients[c] * x[features[c]] for c from offsets[l] to offsets[l + 1], added
    in that order, and value[l] if one of these features is NaN. constant, value f64[L]; offsets i32[L + 1]; features i32[C]; coefficients f64[C].
    Scores: out[k] = 0, then + each tree's in order.
    """

    first: np.ndarray
    constant: np.ndarray
    value: np.ndarray
    offsets: np.ndarray
    features: np.ndarray
    coefficients: np.ndarray

    @staticmethod
    def of(op: Op, m: Module) -> LinearLeaves:
        found = [w for name in LinearLeaves._fields if isinstance(w := op.attrs.get(name), Weight)]
        if len(found) < len(LinearLeaves._fields):
            raise VerifyError(f"'{op.name}' lacks one of the arrays {', '.join(LinearLeaves._fields)}", loc=op.loc)
        return LinearLeaves(*map(m.array, found))

    def scores(self, numbers: np.ndarray, x: np.ndarray, k: int) -> np.ndarray:
        """f64[R, K] of rows x [R, F] that came to leaves `numbers` [R, T]."""
        out = np.zeros((len(x), k))
        for t, first in enumerate(self.first.tolist()):
            leaf = first + numbers[:, t]
            total, known = self.constant[leaf].copy(), np.ones(len(x), bool)
            begin, end = self.offsets[leaf], self.offsets[leaf + 1]
            for j in range(int((end - begin).max(initial=0))):
                rows = np.flatnonzero(begin + j < end)
                at = begin[rows] + j
                v = x[rows, self.features[at]]
                total[rows] += self.coefficients[at] * v
                known[rows] &= ~np.isnan(v)
            out[:, t % k] += np.where(known, total, self.value[leaf])
        return out


def _infer(op: Op, module: Module) -> list[Type]:
    a, k = LinearLeaves.of(op, module), int(op.attrs["outputs"])
    numbers, x = (v.type for v in op.operands)
    if not isinstance(x, TensorType) or not isinstance(numbers, TensorType) or (x.rank, x.dtype, numbers.rank, numbers.dtype) != (2, "f64", 2, "i32"):
        raise VerifyError(f"'{op.name}' takes leaf numbers i32[batch, T] and f64[batch, F], it is given {numbers} and {x}", loc=op.loc)
    if numbers.shape != (x.shape[0], len(a.first)) or len(a.first) % k:
        raise VerifyError(f"'{op.name}' of {len(a.first)} trees for {k} outputs is given {numbers} for rows {x}", loc=op.loc)
    leaves, terms = len(a.constant), len(a.features)
    sizes = (len(a.value), len(a.offsets) - 1, len(a.coefficients))
    if sizes != (leaves, leaves, terms) or a.offsets[0] != 0 or a.offsets[-1] != terms or (np.diff(a.offsets) < 0).any():
        raise VerifyError(f"'{op.name}': the arrays of {leaves} leaves and {terms} terms do not fit", loc=op.loc)
    if (a.first < 0).any() or (a.first >= leaves).any() or (a.features < 0).any() or (a.features >= int(x.shape[1])).any():
        raise VerifyError(f"'{op.name}' reads leaves or features that do not exist", loc=op.loc)
    return [TensorType("f64", (x.shape[0], k))]


REGISTRY.define(
    "tree.linear",
    _infer,
    lambda op, m, numbers, x: LinearLeaves.of(op, m).scores(numbers, x, int(op.attrs["outputs"])),
    "Raw scores [batch, K] of trees with linear leaves, from the numbers of the leaves [batch, T] and the rows; see LinearLeaves.",
    rowwise=lambda op: True,
)

__all__ = ["LinearLeaves"]
