"""What the XGBoost and LightGBM readers share: node columns checked and joined into an Ensemble, all in numpy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.tree import CATEGORICAL, Ensemble
from carrot.ir.tree_contrib import contrib_op
from carrot.ir.types import Dim, TensorType

MAX_COLUMNS = 1 << 20  # of an input: more is a broken file
MAX_OUTPUTS = 1 << 16
MAX_NODES = 1 << 30
MAX_DEPTH = 10_000
MAX_SET_WORDS = 1 << 24  # of all category bitmaps together: 64 MB


@dataclass
class Sets:
    """Category bitmaps: set s is bits[offsets[s]:offsets[s + 1]]; bit c % 32 of word c // 32 is category c."""

    offsets: np.ndarray
    bits: np.ndarray

    @staticmethod
    def of(owner: np.ndarray, category: np.ndarray, count: int) -> Sets:
        """The bitmaps of `count` sets from pairs (owner[i], category[i])."""
        words = np.zeros(count, np.int64)
        np.maximum.at(words, owner, category // 32 + 1)
        offsets = np.concatenate([[0], np.cumsum(words)])
        if offsets[-1] > MAX_SET_WORDS:
            raise CarrotError(f"the category sets need {offsets[-1] * 4} bytes", note=f"the limit is {MAX_SET_WORDS * 4} bytes")
        bits = np.zeros(offsets[-1], np.uint32)
        np.bitwise_or.at(bits, offsets[owner] + category // 32, np.uint32(1) << (category % 32).astype(np.uint32))
        return Sets(offsets, bits)

    @staticmethod
    def join(parts: Sequence[Sets]) -> Sets:
        """All of them, one after the other."""
        return Sets(np.cumsum(np.concatenate([[0], *(np.diff(s.offsets) for s in parts)])), np.concatenate([s.bits for s in parts]))


NO_SETS = Sets(np.zeros(1, np.int64), np.zeros(0, np.uint32))


@dataclass
class Nodes:
    """The nodes of all trees, one tree after the other, its root first; children are numbered within their tree.

    counts i64[T]; leaf bool[N]; feature, left, right i32|i64[N]; threshold [N]; flags u8[N] as in Ensemble, 0 at leaves; value [N, V]: what
    a leaf adds; leaf_id [N]: the library's number of a leaf; set_index [N]: its category set or -1; cover f64[N], empty if not read.
    """

    counts: np.ndarray
    leaf: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray
    flags: np.ndarray
    value: np.ndarray
    leaf_id: np.ndarray
    set_index: np.ndarray
    cover: np.ndarray = field(default_factory=lambda: np.zeros(0))

    @property
    def start(self) -> np.ndarray:
        return np.asarray(np.cumsum(self.counts) - self.counts)

    @property
    def owner(self) -> np.ndarray:
        return np.repeat(np.arange(len(self.counts)), self.counts)

    def refuse(self, bad: np.ndarray, what: str) -> None:
        """An error at the first node that is `bad`."""
        if bad.any():
            i = int(np.argmax(bad))
            tree = int(np.searchsorted(np.cumsum(self.counts), i, "right"))
            raise CarrotError(f"tree {tree}, node {i - int(self.start[tree])}: {what}")


def assemble(nodes: Nodes, n_features: int, tree_class: np.ndarray, base: np.ndarray, sets: Sets) -> Ensemble:
    """The Ensemble of checked nodes; what no root reaches (XGBoost keeps pruned nodes) is left out.

    Errors: a CarrotError that names tree and node: features and children out of range, cycles, shared nodes.
    """
    if (nodes.counts < 1).any():
        raise CarrotError(f"tree {int(np.argmax(nodes.counts < 1))}: it has no nodes")
    leaf, split, start = nodes.leaf, ~nodes.leaf, nodes.start.astype(np.int32)
    size, first = (np.repeat(each, nodes.counts) for each in (nodes.counts.astype(np.int32), start))
    nodes.refuse(
        split & ((nodes.feature < 0) | (nodes.feature >= n_features)), f"it splits on a feature that does not exist, there are {n_features}"
    )
    nodes.refuse(split & ((nodes.left < 0) | (nodes.left >= size)), "its left child does not exist")
    nodes.refuse(split & ((nodes.right < 0) | (nodes.right >= size)), "its right child does not exist")
    left, right = ((np.where(leaf, 0, child) + first).astype(np.int32, copy=False) for child in (nodes.left, nodes.right))
    del size, first
    reached = _reached(nodes, split, left, right, start)
    number = np.arange(len(leaf), dtype=np.int32)
    keep: Any = slice(None)
    if not reached.all():
        keep, number = np.flatnonzero(reached), np.cumsum(reached, dtype=np.int32) - 1
        leaf, left, right = leaf[keep], number[left[keep]], number[right[keep]]
    categorical = nodes.flags[keep] & CATEGORICAL != 0
    return Ensemble(
        n_features=n_features,
        roots=number[start],
        feature=np.where(leaf, np.int32(-1), nodes.feature[keep]).astype(np.int32, copy=False),
        threshold=np.where(leaf | categorical, nodes.threshold.dtype.type(0), nodes.threshold[keep]),
        left=np.where(leaf, np.cumsum(leaf, dtype=np.int32) - 1, left),
        right=np.where(leaf, 0, right),
        flags=np.where(leaf, np.uint8(0), nodes.flags[keep]).astype(np.uint8, copy=False),
        leaf_values=nodes.value[keep].compress(leaf, axis=0),
        tree_class=tree_class.astype(np.int32),
        base=base,
        leaf_id=nodes.leaf_id[keep][leaf].astype(np.int32, copy=False),
        category_set=np.where(categorical & ~leaf, nodes.set_index[keep], np.int32(-1)).astype(np.int32, copy=False),
        category_offsets=sets.offsets.astype(np.int32),
        category_bits=sets.bits,
        cover=nodes.cover[keep] if nodes.cover.size else nodes.cover,
    )


def _reached(nodes: Nodes, split: np.ndarray, left: np.ndarray, right: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Whether each node is under its tree's root."""
    children = np.concatenate([left[split], right[split], start])
    reached = np.zeros(len(split), bool)
    reached[children] = True
    if np.count_nonzero(reached) < len(children):
        nodes.refuse(np.bincount(children, minlength=len(split)) > 1, "it has two parents, so the tree has a cycle or shares nodes")
    reached[:] = False
    level, depth = start, 0
    while level.size:
        if depth > MAX_DEPTH:
            tree = int(np.searchsorted(start, level[0], "right")) - 1
            raise CarrotError(f"tree {tree}: it is more than {MAX_DEPTH} levels deep", note=f"the limit is {MAX_DEPTH}")
        reached[level] = True
        level = level[split[level]]
        level, depth = np.concatenate([left[level], right[level]]), depth + 1
    return reached


# ------------------------------------------------------------------------------------------------------------- graph


def wants(outputs: str | Iterable[str], which: str) -> bool:
    """Whether an output set is asked for that costs something to have: leaf, contrib."""
    return which in (outputs.split(",") if isinstance(outputs, str) else list(outputs))


# What a model gives: name, value, sets, labels; without a value it does not give it.
Output = tuple[str, Value | None, tuple[str, ...], Sequence[Any] | None]


def without(g: Graph, x: Value, missing: float | None) -> Value:
    """x, where a value equal to `missing` becomes NaN, which counts as missing too."""
    if missing is None or missing != missing:
        return x
    with np.errstate(over="ignore"):
        value = g.scalar(missing, x)
    return g.op("nn.where", g.op("nn.equal", x, value), g.scalar(np.nan, x), x)


def score(g: Graph, x: Value, e: Ensemble, leaf: bool, contrib: bool) -> tuple[Value, Value | None, Value | None]:
    """[batch, K] raw scores; if asked for i32 [batch, T] leaf numbers too, and [batch, K, F + 1] contributions, over the same arrays."""
    op = g.append(e.to_op(g.module, x))
    numbers = g.append(Op("tree.leaf", [x], (), dict(op.attrs))).result if leaf else None
    return op.result, numbers, g.append(contrib_op(op, g.module, e)).result if contrib else None


def shape(y: Value) -> tuple[Dim, ...]:
    assert isinstance(y.type, TensorType)
    return y.type.shape


def width(y: Value) -> int:
    """K of [batch, K], 0 of [batch]."""
    return int(shape(y)[1]) if len(shape(y)) > 1 else 0


def vector(g: Graph, y: Value) -> Value:
    """[batch, 1] -> [batch]; anything else stays."""
    return g.op("nn.reshape", y, shape=list(shape(y)[:1])) if width(y) == 1 else y


def logistic(g: Graph, x: Value, clamp: float | None = None, slope: float = 1.0) -> Value:
    """1 / (1 + exp(min(-slope * x, clamp))), the operations the libraries do, so that overflow and underflow agree."""
    z = g.op("nn.neg", x) if slope == 1.0 else g.op("nn.mul", x, g.scalar(-slope, x))
    if clamp is not None:
        z = g.op("nn.minimum", z, g.scalar(clamp, x))
    return g.op("nn.div", g.scalar(1.0, x), g.op("nn.add", g.op("nn.exp", z), g.scalar(1.0, x)))


def two_columns(g: Graph, p: Value) -> Value:
    """P(class 1) [batch, 1] -> [1 - p, p]."""
    return g.op("nn.concat", g.op("nn.sub", g.scalar(1.0, p), p), p, axis=1)


def argmax(g: Graph, y: Value, dtype: str) -> Value:
    """The first column that is the largest: [batch]."""
    return g.op("nn.cast", g.op("nn.argmax", y, axes=[1], keepdims=0), to=dtype)


def feature_names(names: Sequence[object], n_features: int, default: str) -> list[str]:
    """The columns' names, `default` formatted with the index if the model has none."""
    if not 1 <= n_features <= MAX_COLUMNS:
        raise CarrotError(f"the model has {n_features} features, carrot takes 1 to {MAX_COLUMNS}")
    out = [str(v) for v in names] or [default.format(i) for i in range(n_features)]
    if len(out) != n_features:
        raise CarrotError(f"the model has {n_features} features, but {len(out)} names for them")
    for name in out:
        if "\0" in name or name.encode(errors="replace").decode() != name:
            raise CarrotError(f"the feature name {name!a} is not text")
    return out


def same_width(x: Value, n_features: int) -> int:
    """n_features, which x [batch, F] must have."""
    if width(x) != n_features:
        raise CarrotError(f"the model has {n_features} features, it is given {width(x)}")
    return n_features


def number_of_outputs(k: int) -> int:
    if not 1 <= k <= MAX_OUTPUTS:
        raise CarrotError(f"the model has {k} outputs, carrot takes 1 to {MAX_OUTPUTS}")
    return k


def outputs(g: Graph, found: Iterable[Output]) -> None:
    """Add the outputs that are there."""
    for name, value, sets, labels in found:
        if value is not None:
            g.output(name, value, sets, labels)
