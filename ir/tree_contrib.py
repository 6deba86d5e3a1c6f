"""`tree.contrib`: how much each feature contributes to each score: exact path-dependent TreeSHAP.

The Shapley values of Lundberg et al., "Consistent Individualized Feature Attribution for Tree Ensembles" (2018), Algorithm 2: a feature that
is not in the coalition is averaged over by the covers of the training rows. A leaf v whose path asks d different features, feature j with
zero fraction z (the share of rows that its splits let through) and one fraction o (1 if the row passes them all), gives feature i

    v * (o[i] - z[i]) * integral over t in 0..1 of the product over j != i of (t * o[j] + (1 - t) * z[j])

whose integrand has degree d - 1, so that Gauss-Legendre quadrature with d / 2 points is exact (Yu et al., "Linear TreeSHAP", 2022, have the
same polynomial at other points). For one point t it is one sweep down a tree and one up. A split n with children L, R, ratios r of their covers
to its own, that no node above asks the same feature, with the products P above it and the sums U below it:

    P[L] = P[n] * (t * o[L] + (1 - t) * r[L])             # o[L] = the row goes left, o[R] = 1 - o[L]; the same for R
    D = (o[L] - r[L]) * U[L] + (o[R] - r[R]) * U[R]       # U[leaf] = v
    contribution of its feature += P[n] * D
    U[n] = r[L] * U[L] + r[R] * U[R] + t * D

If nodes above have asked it, z being the share they have let through: o = 0, D = 0 if the row does not pass them. Else t becomes
t / (t + (1 - t) * z), and the contribution is P[n] * D * z / (t + (1 - t) * z) ** 2: what the feature gives now, less what it gave above.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carrot.ir.core import Module, Op, Weight
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.tree import Ensemble, checked
from carrot.ir.types import TensorType, Type, dtype_of

ROWS = 8  # that the reference takes at a time


@dataclass
class Paths:
    """What the paths of an ensemble with covers are, node by node [N].

    parent i64, depth i32: -1 above roots. ratio f64: the node's cover of its parent's, 1 for a root. edge i64: of a split, the node at the lower
    end of the nearest edge above whose split asks the same feature, or -1. zero f64: of a split, the share of rows that the splits of its
    feature above let through. distinct i32: how many different features are asked above the node.
    """

    parent: np.ndarray
    depth: np.ndarray
    ratio: np.ndarray
    edge: np.ndarray
    zero: np.ndarray
    distinct: np.ndarray

    @staticmethod
    def of(e: Ensemble) -> Paths:
        n = len(e.feature)
        parent, edge, distinct = np.full(n, -1), np.full(n, -1), np.zeros(n, np.int32)
        ratio, zero, through = np.ones(n), np.ones(n), np.ones(n)  # through: the share that the splits of the last feature let to the node
        for _, level in e.levels():
            split = level[e.feature[level] >= 0]
            active, at = split, split
            while active.size:
                above = parent[at]
                active, at, above = active[above >= 0], at[above >= 0], above[above >= 0]
                same = e.feature[above] == e.feature[active]
                edge[active[same]] = at[same]
                active, at = active[~same], above[~same]
            zero[split] = np.where(edge[split] >= 0, through[edge[split]], 1.0)
            for side in (e.left, e.right):
                child = side[split]
                parent[child] = split
                cover = e.cover[split]
                ratio[child] = np.divide(e.cover[child], cover, out=np.zeros(len(child)), where=cover > 0)
                through[child] = zero[split] * ratio[child]
                distinct[child] = distinct[split] + (edge[split] < 0)
        return Paths(parent, e.depths(), ratio, edge, zero, distinct)


def quadrature(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Points and weights [n] in 0..1 that are exact for polynomials of degree 2 * n - 1."""
    points, weights = np.polynomial.legendre.leggauss(n)
    return (points + 1) / 2, weights / 2


def points_of(distinct: int) -> int:
    """How many points a path over so many different features needs."""
    return max(1, (distinct + 1) // 2)


def expected(e: Ensemble, p: Paths) -> np.ndarray:
    """[K]: base and, of each tree, the mean of its leaves by cover."""
    share, out = np.ones(len(e.feature)), e.base.astype(np.float64)
    owner = e.tree_of_node()
    for _, level in e.levels():
        below = level[p.parent[level] >= 0]
        share[below] = share[p.parent[below]] * p.ratio[below]
    leaf = np.flatnonzero(e.feature < 0)
    weighted = share[leaf, None] * e.leaf_values[e.left[leaf]]
    if e.leaf_values.shape[1] == e.n_outputs:
        return np.asarray(out + weighted.sum(axis=0))
    np.add.at(out, e.tree_class[owner[leaf]], weighted[:, 0])
    return out


def contributions(e: Ensemble, x: np.ndarray) -> np.ndarray:
    """f64 [R, K, F + 1] for rows x [R, F]; the last column is the expected value."""
    e.verify()
    p, owner = Paths.of(e), e.tree_of_node()
    out = np.zeros((len(x), e.n_outputs, e.n_features + 1))
    out[:, :, -1] = expected(e, p)
    trees: list[list[np.ndarray]] = []
    for depth, level in e.levels():
        trees += [[]] if depth == 0 else []
        trees[-1].append(level)
    for levels in trees:
        for r in range(0, len(x), ROWS):
            _sweep(e, p, owner, levels, x[r : r + ROWS], out[r : r + ROWS])
    return out


def _sweep(e: Ensemble, p: Paths, owner: np.ndarray, levels: list[np.ndarray], x: np.ndarray, out: np.ndarray) -> None:
    """Some trees, down and up: adds to out [R, K, F + 1]."""
    nodes = np.concatenate(levels)
    at = np.full(len(e.feature), -1)
    at[nodes] = np.arange(len(nodes))
    t, weights = quadrature(points_of(int(p.distinct[nodes].max())))
    product = np.ones((len(nodes), len(x), len(t)))  # of a split: of the factors above it
    passes = np.ones((len(nodes), len(x)), bool)  # of the lower end of an edge: whether the row passes all splits of its feature down to here
    splits = [level[e.feature[level] >= 0] for level in levels]

    def bent(split: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """t [S, R, Q] of each split, 0 where rows do not pass those above; and what its contribution is multiplied by."""
        z = p.zero[split, None, None]
        known = np.where((p.edge[split] >= 0)[:, None], passes[at[p.edge[split]]], True)[:, :, None]
        g = t + (1 - t) * z
        return np.where(known, t / g, 0.0), np.where(known, z / g**2, 0.0)

    for split in splits:
        known = np.where((p.edge[split] >= 0)[:, None], passes[at[p.edge[split]]], True)
        goes_left = e.go_left(x[:, e.feature[split]].T, np.repeat(split[:, None], len(x), 1))
        bend, _ = bent(split)
        for child, goes in ((e.left[split], goes_left), (e.right[split], ~goes_left)):
            passes[at[child]] = known & goes
            factor = bend * goes[:, :, None] + (1 - bend) * p.ratio[child, None, None]
            product[at[child]] = product[at[split]] * factor
    vector = e.leaf_values.shape[1] == e.n_outputs and e.n_outputs > 1
    for k in range(e.leaf_values.shape[1]):
        below = np.zeros_like(product)  # U
        leaf = nodes[e.feature[nodes] < 0]
        below[at[leaf]] = e.leaf_values[e.left[leaf], k][:, None, None]
        for split in reversed(splits):
            bend, scale = bent(split)
            left, right = below[at[e.left[split]]], below[at[e.right[split]]]
            mean = p.ratio[e.left[split], None, None] * left + p.ratio[e.right[split], None, None] * right
            goes = e.go_left(x[:, e.feature[split]].T, np.repeat(split[:, None], len(x), 1))[:, :, None]
            difference = np.where(goes, left, right) - mean
            below[at[split]] = mean + bend * difference
            given = (product[at[split]] * scale * difference) @ weights
            column = np.full(len(split), k) if vector else e.tree_class[owner[split]]
            np.add.at(out.transpose(1, 2, 0), (column, e.feature[split]), given)


def contrib_op(op: Op, module: Module, e: Ensemble, scale: float = 1.0) -> Op:
    """The tree.contrib of what the tree.ensemble `op` of `e` scores, divided by `scale`."""
    changed = {"cover": e.cover} | ({"leaf_values": e.leaf_values / scale, "base": e.base / scale} if scale != 1.0 else {})
    return Op("tree.contrib", op.operands, (), dict(op.attrs) | {k: module.add_weight(a, f"tree_{k}") for k, a in changed.items()}, loc=op.loc)


def _infer(op: Op, module: Module) -> list[Type]:
    if not isinstance(op.attrs.get("cover"), Weight):
        raise VerifyError(f"'{op.name}' lacks the array cover", loc=op.loc)
    e = checked(op, module)
    if e.threshold.dtype.kind != "f" or e.leaf_values.dtype.kind != "f":
        raise VerifyError(f"'{op.name}' is about trees of floats, these are of integers", loc=op.loc)
    if e.cover.dtype != np.float64 or e.cover.shape != e.feature.shape or not (np.isfinite(e.cover) & (e.cover >= 0)).all():
        raise VerifyError(f"'{op.name}': cover is not a float64 from 0 for each of {len(e.feature)} nodes", loc=op.loc)
    x = op.operands[0].type
    assert isinstance(x, TensorType)
    return [TensorType(dtype_of(e.leaf_values), (x.shape[0], *([e.n_outputs] if e.n_outputs > 1 else []), e.n_features + 1))]


def _evaluate(op: Op, module: Module, x: np.ndarray) -> np.ndarray:
    e = Ensemble.of(op, module)
    out = contributions(e, x).astype(e.leaf_values.dtype)
    return out if e.n_outputs > 1 else out[:, 0]


REGISTRY.define(
    "tree.contrib",
    _infer,
    _evaluate,
    "SHAP values [batch, K, F + 1], [batch, F + 1] for one output, of a decision-tree ensemble; the last column is the expected value.",
    rowwise=lambda op: True,
)

__all__ = ["Paths", "contrib_op", "contributions", "expected", "points_of", "quadrature"]
