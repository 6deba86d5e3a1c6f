"""The tables that lower_tree_contrib.py walks: the trees of an ensemble in parts, node by node, in the terms of ir/tree_contrib.py.

A part is what is computed at a time. SHAP values add up over leaves, so a large tree is cut into parts: runs of its leaves in depth-first order,
with all splits above them; a child that is in another part is a leaf of value 0 here. So memory is bounded whatever the tree. A part's splits
are in depth-first order, parents first: what is above its run, then the run itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from carrot.ir.tree import Ensemble
from carrot.ir.tree_contrib import Paths, points_of, quadrature

MOST = 128  # splits of a part's run


@dataclass
class Tables:
    """Parts that need the same number of quadrature points Q. B parts, S splits of all parts, one part after the other.

    splits, twigs, joins, ends i32[B + 1]: where the rows of each part begin in the arrays below.
    node i64[S]: the split in the ensemble. edge i32[S]: 1 + 2 * i + (0 left, 1 right), the nearest edge above of the same feature: i is the number
    of its split in the part; 0: none. parent i32[S]: the edge that leads here, 0 for the root. ratio f64[S]: of that edge. bend, scale f64[S, Q]: t,
    and what contributions are multiplied by, for rows that pass the splits of the feature above.
    Twigs, splits over two leaves: twig i32[..]: number in the part; twig_out: row of the contributions; twig_mean, twig_left, twig_right [.., V]: the
    mean U, and what the leaves' U differ from it.
    Joins, the other splits, children first: join, join_out; join_row i32[.., 2]: rows of U of the children; join_ratio f64[.., 2].
    Ends, the leaves that joins read: end i32[..]: the row of U; end_value [.., V].
    """

    points: np.ndarray
    weights: np.ndarray
    splits: np.ndarray
    node: np.ndarray
    edge: np.ndarray
    parent: np.ndarray
    ratio: np.ndarray
    bend: np.ndarray
    scale: np.ndarray
    twigs: np.ndarray
    twig: np.ndarray
    twig_out: np.ndarray
    twig_mean: np.ndarray
    twig_left: np.ndarray
    twig_right: np.ndarray
    joins: np.ndarray
    join: np.ndarray
    join_out: np.ndarray
    join_row: np.ndarray
    join_ratio: np.ndarray
    ends: np.ndarray
    end: np.ndarray
    end_value: np.ndarray

    @property
    def most_splits(self) -> int:
        return int(np.diff(self.splits).max(initial=1))

    @property
    def most_rows(self) -> int:
        """Of U: splits, then ends."""
        return int((np.diff(self.splits) + np.diff(self.ends)).max(initial=1))


def rounded(points: int) -> int:
    """Few different numbers, so that there is little code: more points than needed are exact too."""
    return points if points <= 4 else points + points % 2 if points <= 8 else -(-points // 4) * 4


@dataclass
class _Part:
    """splits: nodes, those above the run first (`above` of them); lo, hi: the run in depth-first order."""

    splits: np.ndarray
    above: int
    lo: int
    hi: int
    first: int  # the depth-first number among splits of the run's first one
    points: int


def tables(e: Ensemble, p: Paths) -> list[Tables]:
    """The trees of e; trees that are a leaf have nothing to contribute."""
    position = _depth_first(e, p)
    order = np.argsort(position)  # nodes in depth-first order, tree after tree
    rank = np.cumsum(e.feature[order] >= 0)[position] - 1  # of splits among splits; position[node] indexes order
    parts: dict[int, list[_Part]] = {}
    for part in _parts(e, p, order, rank):
        parts.setdefault(rounded(part.points), []).append(part)
    return [_tables(e, p, position, rank, q, parts[q]) for q in sorted(parts)]


def _depth_first(e: Ensemble, p: Paths) -> np.ndarray:
    """i64[N]: the place of each node."""
    levels = [level for _, level in e.levels()]
    size = np.ones(len(e.feature), np.int64)
    for level in reversed(levels):
        below = level[p.parent[level] >= 0]
        np.add.at(size, p.parent[below], size[below])
    position = np.zeros(len(e.feature), np.int64)
    position[e.roots] = np.cumsum(size[e.roots]) - size[e.roots]
    for level in levels:
        split = level[e.feature[level] >= 0]
        position[e.left[split]] = position[split] + 1
        position[e.right[split]] = position[split] + 1 + size[e.left[split]]
    return position


def _parts(e: Ensemble, p: Paths, order: np.ndarray, rank: np.ndarray) -> Iterator[_Part]:
    starts = np.append(np.flatnonzero(p.parent[order] < 0), len(order))
    is_split = e.feature[order] >= 0
    count = np.concatenate([[0], np.cumsum(is_split)])
    for begin, end in zip(starts[:-1].tolist(), starts[1:].tolist()):
        lo = begin
        while lo < end:
            hi = end
            if count[end] - count[lo] > MOST:  # up to a leaf, so that every run has one
                hi = int(np.searchsorted(count, count[lo] + MOST, "left"))
                while hi < end and is_split[hi - 1]:
                    hi += 1
            run = order[lo:hi]
            above: list[int] = []
            at = int(p.parent[order[lo]])
            while at >= 0:
                above.append(at)
                at = int(p.parent[at])
            splits = np.concatenate([np.array(above[::-1], np.int64), run[e.feature[run] >= 0]])
            if len(splits):
                points = points_of(int(p.distinct[run[e.feature[run] < 0]].max()))
                yield _Part(splits, len(above), lo, hi, int(count[lo]), points)
            lo = hi


def _tables(e: Ensemble, p: Paths, position: np.ndarray, rank: np.ndarray, q: int, parts: list[_Part]) -> Tables:
    t, weights = quadrature(q)
    v = e.leaf_values.shape[1]
    owner = e.tree_of_node()
    columns: dict[str, list[np.ndarray]] = {name: [] for name in Tables.__dataclass_fields__}

    def start(name: str, n: int) -> None:
        columns[name].append(np.array([n], np.int64))

    for part in parts:
        s = part.splits

        def number(nodes: np.ndarray, part: _Part = part) -> np.ndarray:
            """Of splits on paths to the run, in the part."""
            return np.asarray(np.where(rank[nodes] >= part.first, part.above + rank[nodes] - part.first, p.depth[nodes]))

        def edge(child: np.ndarray, number: object = number) -> np.ndarray:
            """1 + 2 * split + side of the edge to `child`; 0 for -1."""
            above = p.parent[child]
            side = e.right[np.maximum(above, 0)] == child
            return np.where((child < 0) | (above < 0), 0, 1 + 2 * number(np.maximum(above, 0)) + side)  # type: ignore[operator]

        children = np.stack([e.left[s], e.right[s]], 1)
        inside = (position[children] >= part.lo) & (position[children] < part.hi)
        if part.above:
            on_path = s[: part.above]
            inside |= np.isin(children, on_path)
        splits = (e.feature[children] >= 0) & inside
        leaf = (e.feature[children] < 0) & inside
        value = np.where(leaf[:, :, None], e.leaf_values[np.where(leaf, e.left[children], 0)].astype(np.float64), 0.0)
        ratio = p.ratio[children]
        g = t + (1 - t) * p.zero[s, None]
        out = (e.feature[s] + (e.n_features * e.tree_class[owner[s]] if v == 1 else 0)).astype(np.int64)
        twig = np.flatnonzero(~splits.any(axis=1))
        join = np.flatnonzero(splits.any(axis=1))[::-1]
        mean = (ratio[:, :, None] * value).sum(axis=1)
        ends = np.argwhere(~splits[join])  # row of join, side
        rows = number(np.where(splits, children, s[:1, None]))[join]
        rows[ends[:, 0], ends[:, 1]] = len(s) + np.arange(len(ends))
        columns["node"].append(s)
        columns["edge"].append(edge(p.edge[s]))
        columns["parent"].append(edge(s))
        columns["ratio"].append(p.ratio[s])
        columns["bend"].append(t / g)
        columns["scale"].append(p.zero[s, None] / g**2)
        start("splits", len(s))
        columns["twig"].append(twig)
        columns["twig_out"].append(out[twig])
        columns["twig_mean"].append(mean[twig])
        columns["twig_left"].append(value[twig, 0] - mean[twig])
        columns["twig_right"].append(value[twig, 1] - mean[twig])
        start("twigs", len(twig))
        columns["join"].append(join)
        columns["join_out"].append(out[join])
        columns["join_row"].append(rows)
        columns["join_ratio"].append(ratio[join])
        start("joins", len(join))
        columns["end"].append(len(s) + np.arange(len(ends)))
        columns["end_value"].append(value[join[ends[:, 0]], ends[:, 1]])
        start("ends", len(ends))
    arrays = {name: np.concatenate(found) for name, found in columns.items() if found}
    for name in ("splits", "twigs", "joins", "ends"):
        arrays[name] = np.concatenate([[0], np.cumsum(arrays[name])])
    return Tables(**{**arrays, "points": t, "weights": weights})


__all__ = ["Tables", "tables"]
