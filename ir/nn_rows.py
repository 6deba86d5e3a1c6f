"""nn ops that run a small algorithm of their own on each row: the nearest of N, pairwise coupling."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.nn import tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.types import TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)


def _infer_nearest(op: Op, m: Module) -> list[Type]:
    """k: from 1 to the size of the last axis. With bounds [.., M] of a binary tree, leaves i32 [M, 2]: the elements of a leaf, or -1, -1.

    No bound may be above an element under its node: a search may skip the node."""
    t, k = tensor(op.operands[0]), op.attrs["k"]
    if t.rank < 2 or not is_float(t.dtype) or not isinstance(t.shape[-1], int) or not 1 <= k <= t.shape[-1]:
        raise VerifyError(f"'nn.nearest' cannot take the {k} smallest of {t}", loc=op.loc)
    if len(op.operands) > 1:
        bounds, leaves = tensor(op.operands[1]), m.array(op.attrs["leaves"])
        inner = leaves[:, 0] < 0
        if bounds != TensorType(t.dtype, (*t.shape[:-1], len(leaves))) or leaves.shape[1:] != (2,) or leaves.dtype != np.int32:
            raise VerifyError(f"'nn.nearest' over {t} cannot take bounds {bounds} and leaves {list(leaves.shape)}", loc=op.loc)
        if leaves.max() > t.shape[-1] or 2 * np.flatnonzero(inner).max(initial=-1) + 2 >= len(leaves):
            raise VerifyError("'nn.nearest': the tree is not complete", loc=op.loc)
    return [TensorType("i32", (*t.shape[:-1], k))]


def _visited(bounds: Any, leaves: Any) -> Any:
    """The elements in the order in which a search that goes to the child of the lower bound first gets to them."""
    order, stack = [], [0]
    while stack:
        node = stack.pop()
        if leaves[node, 0] >= 0:
            order.append(np.arange(*leaves[node]))
        else:
            left, right = 2 * node + 1, 2 * node + 2
            stack += [right, left] if bounds[left] <= bounds[right] else [left, right]
    return np.concatenate(order)


def _eval_nearest(op: Op, m: Module, x: Any, bounds: Any = None) -> Any:
    """The heap of every row at once: `down` holds the rows whose new element still sinks."""
    k, rows = op.attrs["k"], x.reshape(-1, x.shape[-1])
    order = np.broadcast_to(np.arange(rows.shape[1]), rows.shape)
    if bounds is not None and len(rows):
        order = np.stack([_visited(b, m.array(op.attrs["leaves"])) for b in bounds.reshape(len(rows), -1)])
    rows = np.take_along_axis(rows, order, 1)
    values, places = np.full((len(rows), k), np.inf), np.zeros((len(rows), k), np.int32)
    for j in range(rows.shape[1]):
        down = np.flatnonzero(~(rows[:, j] >= values[:, 0]))
        v, at = rows[down, j], np.zeros(len(down), np.int64)
        while down.size:
            left = np.minimum(2 * at + 1, k - 1)
            right = np.minimum(left + 1, k - 1)
            child = np.where(values[down, right] > values[down, left], right, left)
            sinks = (2 * at + 1 < k) & (v < values[down, child])
            values[down, at] = np.where(sinks, values[down, child], v)
            places[down, at] = np.where(sinks, places[down, child], order[down, j])
            down, v, at = down[sinks], v[sinks], child[sinks]
    return places.reshape(*x.shape[:-1], k)


define(
    "nn.nearest", _infer_nearest, _eval_nearest,
    "Where the k smallest along the last axis are, in no order: those that a max-heap of size k keeps which takes an element if it is less than its root. "
    "With the lower bounds of a complete binary tree's nodes, leaf after leaf, nearest first. So of equal elements those stay that scikit-learn keeps "
    "(heap_push, BinaryTree.query).",
    rowwise=lambda op: True,
)  # fmt: skip


def classes_of(pairs: int) -> int:
    """K of K (K - 1) / 2, 0 if there is none."""
    k = int((1 + (1 + 8 * pairs) ** 0.5) / 2)
    return k if pairs > 0 and k * (k - 1) // 2 == pairs else 0


def _infer_coupling(op: Op, _m: Module) -> list[Type]:
    t = tensor(op.operands[0])
    k = classes_of(t.shape[1]) if t.rank == 2 and isinstance(t.shape[1], int) else 0
    if not k or t.dtype != "f64":
        raise VerifyError(f"'nn.pairwise_coupling' cannot take {t}", loc=op.loc)
    return [TensorType(t.dtype, (t.shape[0], k))]


def _eval_coupling(_o: Op, _m: Module, x: Any) -> Any:
    k = classes_of(x.shape[1])
    upper = np.triu_indices(k, 1)
    r = np.zeros((len(x), k, k))
    r[:, upper[0], upper[1]], r[:, upper[1], upper[0]] = x, 1.0 - x
    rt = r.transpose(0, 2, 1)
    q = -rt * r
    q[:, range(k), range(k)] = (rt * rt).sum(axis=2)
    p, open_ = np.full((len(x), k), 1.0 / k), np.ones(len(x), bool)
    for _ in range(max(100, k)):
        qp = np.einsum("nij,nj->ni", q, p)
        pqp = (p * qp).sum(axis=1)
        open_ &= ~(np.abs(qp - pqp[:, None]).max(axis=1) < 0.005 / k)
        if not open_.any():
            break
        for t in range(k):
            diff = np.where(open_, (pqp - qp[:, t]) / q[:, t, t], 0.0)
            p[:, t] += diff
            pqp = (pqp + diff * (diff * q[:, t, t] + 2 * qp[:, t])) / (1 + diff) / (1 + diff)
            qp = (qp + diff[:, None] * q[:, t]) / (1 + diff)[:, None]
            p /= (1 + diff)[:, None]
    return p


define(
    "nn.pairwise_coupling", _infer_coupling, _eval_coupling,
    "P(class i | i or j), i < j, [n, K (K - 1) / 2] -> P(class) [n, K]: the second method of Wu, Lin, Weng, JMLR 5 (2004), with libsvm's start, order "
    "and stopping rule.",
    rowwise=lambda op: True,
)  # fmt: skip
