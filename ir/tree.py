"""`tree.ensemble` and `tree.leaf`: decision-tree ensembles as struct-of-arrays, one semantics for every library.

Field names follow treelite and LightGBM. What differs between libraries is normalised by the frontends so that a node has
one meaning: *numeric*: go left if `x <= threshold`, compared in the threshold's dtype, which is the input's (`x < t` is
exactly `x <= prev(t)`; a float64 threshold against a float32 input is exactly its floor in float32).
*categorical*: go left if the category is in the node's set. What NaN, zero, unknown categories do is in `flags`.
Small integers (at most 16 bits) are compared with int32 thresholds: numeric splits only, nothing is missing.
"""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any, ParamSpec, TypeVar

import numpy as np

from carrot.ir.core import Module, Op, Value, Weight
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType, Type, dtype_of

# Bits of Ensemble.flags, per split node.
DEFAULT_LEFT = 1  # a missing value goes left
MISSING_ZERO = 2  # |x| <= 1e-35 counts as missing too (LightGBM zero_as_missing)
MISSING_NONE = 4  # nothing is missing: NaN counts as 0.0 (LightGBM missing_type None)
CATEGORICAL = 8  # go left if trunc(x) is in the set `category_set`
BEYOND_LEFT = 16  # a category outside the set's bitmap, or negative, goes left (else right)
CATEGORY_FLOOR = 32  # -1 < x < 0 is a negative category (XGBoost); else it truncates to 0 (LightGBM)
K_ZERO = float(np.float32(1e-35))  # LightGBM kZeroThreshold, a float literal there
CHUNK = 1 << 17  # nodes that are walked level by level at a time
INTEGERS = ("i8", "u8", "i16", "u16")  # of inputs that are compared as they are
NO_COVER = np.zeros(0)  # the same array in every ensemble without: `once` knows ensembles by their arrays


P = ParamSpec("P")
R = TypeVar("R")
_known: dict[tuple[Any, ...], Any] = {}


def once(f: Callable[P, R]) -> Callable[P, R]:
    """f(e, ...) is computed once for the arrays of an ensemble, for all passes and strategies, and kept as long as they live: a result must not hold them."""

    @functools.wraps(f)
    def of(*args: P.args, **more: P.kwargs) -> R:
        e, *rest = args
        arrays = [getattr(e, each.name) for each in fields(Ensemble)[1:]]
        key = (f, *rest, *more.items(), *map(id, arrays))
        if key not in _known:
            _known[key] = f(*args, **more)
            for a in arrays:
                if a is not NO_COVER:
                    weakref.finalize(a, _known.pop, key, None)
        return _known[key]  # type: ignore[no-any-return]

    return of


def _i32() -> np.ndarray:
    return np.zeros(0, np.int32)


@dataclass
class Ensemble:
    """Trees over one node array. N nodes, L leaves, T trees, V values per leaf, K outputs.

    roots i32[T]; feature i32[N], -1 at a leaf; threshold f32|f64|i32[N]; left, right i32[N]: node indices, at a leaf `left` is
    the row of leaf_values; flags u8[N]; category_set i32[N]: -1 or the index of a set; category_offsets i32[S+1] into
    category_bits u32[...]: bit c % 32 of word c // 32 (relative to the set's first word) is category c;
    leaf_values f32|f64|i32[L, V]: V == 1 adds to output tree_class[t], V == K adds to all; base i.e. the sums' start: [K];
    leaf_id i32[L]: what the source calls the leaf (its pred_leaf / apply). cover f64[N]: the weight of the training rows that came
    through the node, where contributions are asked for, else empty; only tree.contrib has it as an attribute.
    Scores: out[k] = base[k], then + leaf value for each tree in order, in the dtype of leaf_values.
    """

    n_features: int
    roots: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray
    flags: np.ndarray
    leaf_values: np.ndarray
    tree_class: np.ndarray
    base: np.ndarray
    leaf_id: np.ndarray
    category_set: np.ndarray = field(default_factory=_i32)
    category_offsets: np.ndarray = field(default_factory=lambda: np.zeros(1, np.int32))
    category_bits: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint32))
    cover: np.ndarray = field(default_factory=lambda: NO_COVER)

    def __post_init__(self) -> None:
        if not self.cover.size:
            self.cover = NO_COVER

    @property
    def n_outputs(self) -> int:
        return len(self.base)

    @property
    def n_trees(self) -> int:
        return len(self.roots)

    def verify(self) -> None:
        """Raise a CarrotError that names the first broken rule: sizes, ranges, cycles, shared nodes. Arrays that passed are not looked at again."""
        for name in ("roots", "feature", "left", "right", "flags", "tree_class", "leaf_id", "category_set", "category_offsets", "category_bits"):
            if getattr(self, name).dtype.kind not in "iu":
                raise CarrotError(f"the trees' array '{name}' is {getattr(self, name).dtype}, not of integers")
        if not self.category_set.size:
            self.category_set = np.full(len(self.feature), -1, np.int32)
        _fits(self, self.n_features)

    def levels(self) -> Iterator[tuple[int, np.ndarray]]:
        """(depth, the nodes there) from the roots down: a few trees after the other, so that they stay in cache."""
        n = len(self.feature)
        for level in np.array_split(self.roots.astype(np.int64), max(1, min(self.n_trees, n // CHUNK))):
            d = 0
            while level.size and d <= n:
                yield d, level
                split = level[self.feature[level] >= 0]
                level = np.concatenate([self.left[split], self.right[split]]).astype(np.int64)
                d += 1

    def depths(self) -> np.ndarray:
        """i32[N]: the depth of every node below its root (roots are 0), -1 for nodes that no root reaches."""
        return _places(self)[0]

    def tree_of_node(self) -> np.ndarray:
        """i32[N]: the tree each node belongs to, -1 for nodes that no root reaches."""
        return _places(self)[1]

    def heights(self) -> np.ndarray:
        """i32[T]: the depth of each tree's deepest leaf."""
        return _places(self)[2]

    def leaves(self, x: np.ndarray) -> np.ndarray:
        """The row of leaf_values that each row of x [R, F] reaches in each tree: i32[R, T]."""
        rows = np.arange(len(x))[:, None]
        node = np.broadcast_to(self.roots, (len(x), self.n_trees)).astype(np.int64)
        while True:
            f = self.feature[node]
            active = f >= 0
            if not active.any():
                return self.left[node].astype(np.int32)
            go_left = self.go_left(x[rows, np.maximum(f, 0)], node)
            child = np.where(go_left, self.left[node], self.right[node])
            node = np.where(active, child, node)

    def go_left(self, x: np.ndarray, node: np.ndarray) -> np.ndarray:
        """Whether values x, of the feature that the split nodes `node` ask, go left; any equal shapes."""
        flags = self.flags[node]
        default = flags & DEFAULT_LEFT != 0
        nan = np.isnan(x)
        none = flags & MISSING_NONE != 0
        missing = (nan & ~none) | ((flags & MISSING_ZERO != 0) & (nan | (np.abs(x) <= K_ZERO)))
        v = np.where(nan, 0, x).astype(x.dtype)
        left = np.where(missing, default, v <= self.threshold[node])
        cat = flags & CATEGORICAL != 0
        if cat.any():
            floor = flags & CATEGORY_FLOOR != 0
            whole = np.where(floor, np.floor(v), np.trunc(v))
            s = np.maximum(self.category_set[node], 0)
            begin, end = self.category_offsets[s], self.category_offsets[s + 1]
            inside = (whole >= 0) & (whole < (end - begin) * 32.0)
            c = np.where(inside, whole, 0).astype(np.int64)
            bits = self.category_bits if self.category_bits.size else np.zeros(1, np.uint32)
            word = bits[np.minimum(begin + c // 32, len(bits) - 1)].astype(np.int64)
            chosen = np.where(inside, (word >> (c % 32)) & 1 != 0, flags & BEYOND_LEFT != 0)
            left = np.where(cat, np.where(nan, default, chosen), left)
        return np.asarray(left)

    def scores(self, x: np.ndarray) -> np.ndarray:
        """[R, K] raw scores, summed in tree order."""
        leaf = self.leaves(x)
        out = np.broadcast_to(self.base, (len(x), self.n_outputs)).astype(self.leaf_values.dtype)
        vector = self.leaf_values.shape[1] == self.n_outputs and self.n_outputs > 1
        for t in range(self.n_trees):
            value = self.leaf_values[leaf[:, t]]
            if vector:
                out = out + value
            else:
                out[:, self.tree_class[t]] += value[:, 0]
        return out

    # -- as an op

    def to_op(self, module: Module, x: Value, *, leaf: bool = False, hint: str = "tree", loc: str | None = None) -> Op:
        """The op that scores `x` (tensor<batch x F>), its arrays owned by the module."""
        self.verify()
        attrs: dict[str, Any] = {"n_features": self.n_features}
        for name in ARRAYS:
            attrs[name] = module.add_weight(getattr(self, name), f"{hint}_{name}")
        return self._op(x, attrs, leaf, loc)

    def _op(self, x: Value, attrs: dict[str, Any], leaf: bool, loc: str | None) -> Op:
        assert isinstance(x.type, TensorType)
        n = x.type.shape[0]
        t = TensorType("i32", (n, self.n_trees)) if leaf else TensorType(dtype_of(self.leaf_values), (n, self.n_outputs))
        return Op("tree.leaf" if leaf else "tree.ensemble", [x], [t], attrs, loc=loc)

    @staticmethod
    def of(op: Op, module: Module) -> Ensemble:
        """The ensemble of a tree op (arrays shared with the module: do not write into them)."""
        arrays = {name: module.array(op.attrs[name]) for name in (*ARRAYS, *(["cover"] if "cover" in op.attrs else []))}
        return Ensemble(n_features=op.attrs["n_features"], **arrays)


@once
def _fits(e: Ensemble, n_features: int) -> None:
    """Raise what is wrong with arrays of integers."""
    n, t = len(e.feature), len(e.roots)
    for name in ("threshold", "left", "right", "flags", "category_set"):
        if len(getattr(e, name)) != n:
            raise CarrotError(f"the trees' array '{name}' has {len(getattr(e, name))} entries, there are {n} nodes")
    if len(e.tree_class) != t:
        raise CarrotError(f"{t} trees, but {len(e.tree_class)} classes for them")
    if e.leaf_values.ndim != 2 or e.leaf_values.shape[1] not in (1, e.n_outputs):
        raise CarrotError(f"leaf values have shape {e.leaf_values.shape}, the model has {e.n_outputs} outputs")
    if t and (e.tree_class.min() < 0 or e.tree_class.max() >= e.n_outputs):
        raise CarrotError(f"a tree belongs to class {e.tree_class.max()}, the model has {e.n_outputs} outputs")
    leaf = e.feature < 0
    split = ~leaf
    if len(e.leaf_id) != len(e.leaf_values):
        raise CarrotError("leaf_id and leaf_values differ in length")
    _range("feature", e.feature[split], n_features, split)
    _range("leaf", e.left[leaf], len(e.leaf_values), leaf)
    _range("left child", e.left[split], n, split)
    _range("right child", e.right[split], n, split)
    _range("root", e.roots, n, None)
    cat = split & (e.flags & CATEGORICAL != 0)
    _range("category set", e.category_set[cat], len(e.category_offsets) - 1, cat)
    offsets = e.category_offsets
    if offsets[0] != 0 or (np.diff(offsets) < 0).any() or offsets[-1] != len(e.category_bits):
        raise CarrotError("the trees' category sets have broken offsets")
    children = np.concatenate([e.left[split], e.right[split], e.roots])
    hit = np.zeros(n, bool)
    hit[children] = True
    if len(children) != n or not hit.all():  # every node has exactly one parent or is a root
        refs = np.bincount(children.astype(np.int64), minlength=n)
        if (refs > 1).any():
            raise CarrotError(f"tree node {int(np.argmax(refs > 1))} has two parents: the trees have a cycle or share nodes")
        raise CarrotError(f"tree node {int(np.argmax(refs == 0))} is reached from no root")
    if (e.depths() < 0).any():  # so what no root reaches is a cycle
        raise CarrotError("the trees have a cycle")


def _range(what: str, values: np.ndarray, limit: int, where: np.ndarray | None) -> None:
    bad = (values < 0) | (values >= limit)
    if bad.any():
        i = int(np.argmax(bad))
        node = f"tree node {int(np.flatnonzero(where)[i])}" if where is not None else f"tree {i}"
        raise CarrotError(f"{node}: {what} {int(values[i])} is out of range, there are {limit}")


@once
def _places(e: Ensemble) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """i32[N], i32[N], i32[T]: of nodes the depth and the tree, of trees the depth of the deepest leaf."""
    depth, owner = (np.full(len(e.feature), -1, np.int32) for _ in range(2))
    height = np.zeros(e.n_trees, np.int32)
    owner[e.roots] = np.arange(e.n_trees, dtype=np.int32)
    for d, level in e.levels():
        depth[level], trees = d, owner[level]
        height[trees] = d
        inner = e.feature[level] >= 0
        split, trees = level[inner], trees[inner]
        owner[e.left[split]] = owner[e.right[split]] = trees
    for known in (depth, owner, height):
        known.flags.writeable = False
    return depth, owner, height


def unique(x: np.ndarray) -> np.ndarray:
    """The numbers in x, each once, in order: np.unique, which would import numpy.ma to do no more than that, for a fortieth of a second."""
    return np.unique(x, return_counts=True)[0]


def prev(threshold: np.ndarray) -> np.ndarray:
    """t -> the largest float below t, so that `x < t` is `x <= prev(t)`. -inf becomes NaN (never true)."""
    with np.errstate(over="ignore"):
        below = np.nextafter(threshold, np.array(-np.inf, threshold.dtype))
    return np.where(threshold == -np.inf, np.array(np.nan, threshold.dtype), below)


def floor_f32(threshold: np.ndarray) -> np.ndarray:
    """float64 t -> the largest float32 <= t, so that for a float32 x, `x <= t` is unchanged."""
    with np.errstate(over="ignore"):
        t = threshold.astype(np.float32)
        return np.where(t.astype(np.float64) > threshold, np.nextafter(t, np.float32(-np.inf)), t).astype(np.float32)


ARRAYS = tuple(f.name for f in fields(Ensemble)[1:] if f.name != "cover")  # that every tree op has


def checked(op: Op, module: Module) -> Ensemble:
    """The ensemble of a tree op whose arrays and operand fit each other; VerifyError if they do not."""
    x = op.operands[0].type
    missing = [name for name in ARRAYS if not isinstance(op.attrs.get(name), Weight)]
    if missing:
        raise VerifyError(f"'{op.name}' lacks the arrays {', '.join(missing)}", loc=op.loc)
    e = Ensemble.of(op, module)
    if not isinstance(x, TensorType) or x.rank != 2 or x.shape[1] != e.n_features:
        raise VerifyError(f"'{op.name}' over {e.n_features} features is given {x}", loc=op.loc)
    if x.dtype in INTEGERS and e.threshold.dtype == np.int32:
        if e.flags[e.feature >= 0].any():
            raise VerifyError(f"'{op.name}' over integers has flags of missing values or categories", loc=op.loc)
    elif x.dtype != dtype_of(e.threshold) or DTYPES[x.dtype].kind != "f":
        raise VerifyError(f"'{op.name}' compares {dtype_of(e.threshold)}, it is given {x}", loc=op.loc)
    if dtype_of(e.leaf_values) not in ("f32", "f64", "i32"):
        raise VerifyError(f"'{op.name}' has leaf values of {dtype_of(e.leaf_values)}", note="there are f32, f64 and i32", loc=op.loc)
    return e


def _infer(op: Op, module: Module) -> list[Type]:
    return [checked(op, module)._op(op.operands[0], {}, op.name == "tree.leaf", None).result.type]


REGISTRY.define(
    "tree.ensemble",
    _infer,
    lambda op, m, x: Ensemble.of(op, m).scores(x),
    "Raw scores [batch, K] of a decision-tree ensemble over x [batch, F]; see Ensemble.",
    rowwise=lambda op: True,
)
REGISTRY.define(
    "tree.leaf",
    _infer,
    lambda op, m, x: (lambda e: e.leaf_id[e.leaves(x)])(Ensemble.of(op, m)),
    "The source's number of the leaf that each row reaches in each tree: i32[batch, T].",
    rowwise=lambda op: True,
)
