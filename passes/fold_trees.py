"""fold-into-trees: what is done to a column before a tree compares it goes into the tree, decisions unchanged.

    %1 = nn.div(nn.sub(%x, mean), scale) ; x0 <= t         =>   %x ; x0 <= t'      t': the largest x that still goes left
    %1 = nn.where(nn.isnan(%x), mean, %x) ; x0 <= t        =>   %x ; x0 <= t, missing goes where mean went
    %1 = nn.cast(nn.equal(%code, [0, 1, 2])) ; x2 <= 0.5   =>   %code ; code in {2}: right

So scaling, imputing and one-hot encoding cost nothing, and only the columns that the trees ask for are made at all. Each column is followed
back through ops that work on it alone and never fall while it rises (sums, products with a positive factor, casts, bounds; rounding is
monotonic), and through the picking and joining of columns. t' is found by bisection over the floats with the same rounded operations,
so no decision changes; a factor that is not positive, or any other op, ends the way back.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, NamedTuple

import numpy as np

from carrot.ir.core import Module, Op, Value
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import ARRAYS, CATEGORICAL, DEFAULT_LEFT, MISSING_NONE, MISSING_ZERO, Ensemble
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.tree_slots import ordered

MOST_CATEGORIES = 4096  # of a one-hot encoding: a set has a bit for each
WHOLE = {"f32": 1 << 24, "f64": 1 << 53}  # integers up to here are exact
RISING = {
    "nn.add": np.add, "nn.sub": np.subtract, "nn.mul": np.multiply, "nn.div": np.divide, "nn.minimum": np.minimum, "nn.maximum": np.maximum,
}  # fmt: skip


class Step(NamedTuple):
    """One op on a column: how (an op, the dtype of a cast, "fill": NaN becomes c, or "zero": 0 becomes NaN), and its constant."""

    how: str
    c: np.generic


class Column(NamedTuple):
    """A column as steps from a column of another value. category: it is whether that one equals it."""

    base: Value
    at: int
    steps: tuple[Step, ...] = ()
    category: int | None = None


@dataclass(frozen=True)
class FoldTrees:
    name: ClassVar[str] = "fold-into-trees"

    def run(self, module: Module, target: Target) -> None:
        columns = Columns(module)
        shared: dict[tuple[object, ...], _Folded | None] = {}
        done: set[object] = set()

        def fold(op: Op, r: Rewriter) -> list[Value] | None:
            key = (op.operands[0], *(op.attrs[name] for name in ARRAYS))
            if op.attrs["feature"] in done:
                return None
            if key not in shared:
                shared[key] = _fold(Ensemble.of(op, module), columns, op.operands[0])
            folded = shared[key]
            if folded is None:
                return None
            if not folded.attrs:
                folded.attrs = dict(folded.ensemble.to_op(module, folded.input(r), loc=op.loc).attrs)
                done.add(folded.attrs["feature"])
            kept = {k: v for k, v in op.attrs.items() if k not in folded.attrs}
            return [r.op(op.name, folded.input(r), **kept, **folded.attrs)]

        Rewriter(module, {"tree.ensemble": [fold], "tree.leaf": [fold]}).run(["main"])


# ---------------------------------------------------------------------------------------------------------- the way back


class Columns:
    """Where the columns of values [batch, F] come from."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.known: dict[Value, list[Column]] = {}

    def of(self, v: Value) -> list[Column]:
        if v not in self.known:
            self.known[v] = self._of(v) or [Column(v, j) for j in range(_width(v))]
        return self.known[v]

    def constant(self, v: Value) -> np.ndarray | None:
        return self.module.array(v.op.attrs["value"]) if v.op is not None and v.op.name == "nn.constant" else None

    def _of(self, v: Value) -> list[Column] | None:
        op, n = v.op, _width(v)
        if op is None or not n:
            return None
        x = op.operands[0] if op.operands else v
        if op.name == "nn.concat" and op.attrs["axis"] % 2 == 1:
            return [c for part in op.operands for c in self.of(part)]
        if op.name == "nn.gather" and op.attrs["axis"] % 2 == 1 and _width(x):
            index = self.constant(op.operands[1])
            return None if index is None else [self.of(x)[min(max(int(i) + (i < 0) * _width(x), 0), _width(x) - 1)] for i in index.reshape(-1)]
        if op.name == "nn.slice" and _width(x):
            return self.of(x)[op.attrs["starts"][1] :: op.attrs["steps"][1]][:n] if op.attrs["steps"][1] > 0 else None
        if op.name == "nn.cast":
            return self._cast(x, v)
        if op.name == "nn.where":
            return self._filled(op, n)
        if op.name in RISING and _dtype(v) in WHOLE:
            return self._arithmetic(op, n)
        if op.name == "nn.reshape":
            return self._one_hot(x, n)
        return None

    def _cast(self, x: Value, v: Value) -> list[Column] | None:
        if _dtype(v) not in WHOLE:
            return None
        if _dtype(x) == "i1":
            return self._one_hot(v, _width(v))
        if not _width(x) or DTYPES[_dtype(x)].kind not in "fiu" or not (_dtype(x) in WHOLE or _whole(x, self, _dtype(v))):
            return None
        return [c._replace(steps=(*c.steps, Step(_dtype(v), np.float64(0)))) for c in self.of(x)]

    def _filled(self, op: Op, n: int) -> list[Column] | None:
        """where(isnan(x), constant, x), where(x == 0, nan, x)"""
        condition, c, x = op.operands[0].op, self.constant(op.operands[1]), op.operands[2]
        if condition is None or condition.operands[0] is not x or c is None or _width(x) != n or c.size not in (1, n):
            return None
        if condition.name == "nn.isnan":
            return self._with(x, "fill", c, n)
        zero = self.constant(condition.operands[1]) if condition.name == "nn.equal" else None
        return self._with(x, "zero", c, n) if zero is not None and (zero == 0).all() and np.isnan(c).all() else None

    def _arithmetic(self, op: Op, n: int) -> list[Column] | None:
        a, b = op.operands
        x, c = (a, self.constant(b)) if self.constant(a) is None else (b, self.constant(a))
        if c is None or _width(x) != n or c.size not in (1, n) or not np.isfinite(c).all():
            return None
        if (op.name in ("nn.mul", "nn.div") and not (c > 0).all()) or (x is b and op.name in ("nn.sub", "nn.div")):
            return None
        return self._with(x, op.name, c, n)

    def _with(self, x: Value, how: str, c: np.ndarray, n: int) -> list[Column]:
        each = np.broadcast_to(c.reshape(-1), (n,))
        return [column._replace(steps=(*column.steps, Step(how, value))) for column, value in zip(self.of(x), each, strict=True)]

    def _one_hot(self, v: Value, n: int) -> list[Column] | None:
        """cast(equal(code, constants)) to [batch, n], reshaped on the way or not; `code` holds small whole numbers."""
        while v.op is not None and v.op.name in ("nn.reshape", "nn.cast"):
            if v.op.name == "nn.cast" and _dtype(v.op.operands[0]) != "i1":
                return None
            v = v.op.operands[0]
        if v.op is None or v.op.name != "nn.equal":
            return None
        code, c = v.op.operands[0], self.constant(v.op.operands[1])
        shape, compared = (list(t.shape) for t in (v.type, code.type) if isinstance(t, TensorType))
        while code.op is not None and code.op.name == "nn.reshape":
            code = code.op.operands[0]
        k, dims = _width(code), [int(d) for d in shape[1:] if isinstance(d, int)]
        if c is None or not k or math.prod(dims) != n or len(dims) != len(shape) - 1 or c.ndim > len(shape) or (c.ndim == len(shape) and c.shape[0] != 1):
            return None
        if compared == [shape[0], k] and k in (1, n):
            which = np.zeros(n, int) if k == 1 else np.arange(n)
        elif compared == [shape[0], k, 1] and len(dims) == 2 and dims[0] == k:
            which = np.repeat(np.arange(k), dims[1])
        else:
            return None
        categories = np.broadcast_to(c, (1, *dims)).reshape(-1)
        if (categories != np.floor(categories)).any() or categories.min() < 0 or categories.max() >= MOST_CATEGORIES:
            return None
        codes = self.of(code)
        if any(c.steps or c.category is not None for c in codes) or not all(_whole(v, self, "f32") for v in {c.base for c in codes}):
            return None
        return [codes[j]._replace(category=int(k)) for j, k in zip(which, categories)]


def _whole(v: Value, columns: Columns, dtype: str) -> bool:
    """Whether all that v can be is whole numbers (or NaN) that dtype holds exactly: what a lookup gives, or a small integer type."""
    while v.op is not None and v.op.name in ("nn.gather", "nn.slice", "nn.reshape", "nn.cast"):
        v = v.op.operands[0]
    if v.op is None or v.op.name != "nn.lookup":
        return DTYPES[_dtype(v)].kind in "iu" and DTYPES[_dtype(v)].bits <= (16 if dtype == "f32" else 32)
    numbers = np.concatenate([columns.module.array(v.op.attrs[name]).reshape(-1).astype(np.float64) for name in ("values", "default", "null") if name in v.op.attrs])
    numbers = numbers[~np.isnan(numbers)]
    return bool((numbers == np.floor(numbers)).all() and (np.abs(numbers) < WHOLE[dtype]).all())


def _dtype(v: Value) -> str:
    assert isinstance(v.type, TensorType)
    return v.type.dtype


def _width(v: Value) -> int:
    """F of a value [batch, F] with a batch or one row, else 0."""
    t = v.type
    return t.shape[1] if isinstance(t, TensorType) and t.rank == 2 and isinstance(t.shape[1], int) else 0


# ---------------------------------------------------------------------------------------------------------- into the trees


@dataclass
class _Folded:
    """An ensemble over other columns: of `bases`, those listed."""

    ensemble: Ensemble
    bases: list[tuple[Value, list[int]]]
    dtype: str
    attrs: dict[str, object] = field(default_factory=dict)
    made: Value | None = None

    def input(self, r: Rewriter) -> Value:
        if self.made is None:
            parts = []
            for v, columns in self.bases:
                if columns != list(range(_width(v))):
                    v = r.op("nn.gather", v, r.constant(np.array(columns, np.int32)), axis=1)
                parts.append(v if _dtype(v) == self.dtype else r.op("nn.cast", v, to=self.dtype))
            self.made = parts[0] if len(parts) == 1 else r.op("nn.concat", *parts, axis=1)
        return self.made


def _fold(e: Ensemble, known: Columns, x: Value) -> _Folded | None:
    """The ensemble over what the columns are made of; None if there is nothing to gain."""
    if all(c.base is x for c in known.of(x)):
        return None
    split = np.flatnonzero(e.feature >= 0)
    fixed = set(e.feature[split[e.flags[split] & (CATEGORICAL | MISSING_ZERO) != 0]].tolist())  # columns that are asked for more than their order
    fixed |= {j for j in np.unique(e.feature[split]).tolist() if not _zero_is_where_it_was(e, split[e.feature[split] == j], known.of(x)[j])}
    columns = [Column(x, j) if j in fixed and (c.steps or c.category is not None) else c for j, c in enumerate(known.of(x))]
    mine = [columns[j] for j in np.unique(e.feature[split])]
    if all(c.base is x for c in mine):
        return None
    bases = {v: sorted({c.at for c in mine if c.base is v}) for v in dict.fromkeys(c.base for c in mine)}
    if len(bases) == 1 and next(iter(bases)).op is None:  # an input: as it is
        bases = {v: list(range(_width(v))) for v in bases}
    wide = any(_dtype(v) != "f32" and not _whole(v, known, "f32") for v in bases)
    dtype = "f64" if wide or e.threshold.dtype == np.float64 else "f32"
    if any(_dtype(v) not in WHOLE and not _whole(v, known, dtype) for v in bases):
        return None
    place: dict[tuple[Value, int], int] = {}
    at = 0
    for v, picked in bases.items():
        place |= {(v, i): at + n for n, i in enumerate(picked)}
        at += len(picked)
    feature = e.feature.copy()
    new_feature = np.zeros(len(columns), np.int32)
    for j in np.unique(e.feature[split]):
        new_feature[j] = place[columns[j].base, columns[j].at]
    feature[split] = new_feature[e.feature[split]]
    hot = np.array([c.category is not None for c in columns])[e.feature[split]]
    folded = replace(e, n_features=at, feature=feature, threshold=e.threshold.astype(DTYPES[dtype].numpy), flags=e.flags.copy())
    _numeric(e, folded, split[~hot], columns)
    if hot.any():
        folded = _categorical(e, folded, split[hot], columns)
    return _Folded(folded, list(bases.items()), dtype)


@np.errstate(all="ignore")
def _zero_is_where_it_was(e: Ensemble, nodes: np.ndarray, c: Column) -> bool:
    """Whether a zero that counts as missing goes where its number would: a threshold can say that, and nothing else."""
    hows = [s.how for s in c.steps]
    if "zero" not in hows or c.category is not None:
        return True
    if "fill" in hows[hows.index("zero") :]:
        return False
    rest = [s.c.reshape(1) for s in c.steps[hows.index("zero") :]]
    default, none = (e.flags[nodes] & bit != 0 for bit in (DEFAULT_LEFT, MISSING_NONE))
    number = _apply(np.zeros(1), hows[hows.index("zero") :], rest).astype(e.threshold.dtype) <= e.threshold[nodes]
    return not none.any() and bool((number == default).all())


def _groups(e: Ensemble, nodes: np.ndarray, columns: Sequence[Column]) -> dict[tuple[str, ...], np.ndarray]:
    """The nodes by what their columns' steps do."""
    out: dict[tuple[str, ...], list[int]] = {}
    hows = [tuple(s.how for s in c.steps) for c in columns]
    for j in np.unique(e.feature[nodes]):
        out.setdefault(hows[j], []).append(int(j))
    return {how: nodes[np.isin(e.feature[nodes], js)] for how, js in out.items()}


def _constants(e: Ensemble, nodes: np.ndarray, columns: Sequence[Column], step: int) -> np.ndarray:
    """The constants of the step, one for each node, in the dtype in which it computes."""
    js = np.unique(e.feature[nodes])
    table = np.zeros(len(columns), columns[js[0]].steps[step].c.dtype)
    table[js] = [columns[j].steps[step].c for j in js]
    return np.asarray(table[e.feature[nodes]])


def _apply(x: np.ndarray, hows: Sequence[str], constants: Sequence[np.ndarray]) -> np.ndarray:
    """What the steps make of numbers x, were there no missing values: what is the same on both sides of a threshold."""
    for how, c in zip(hows, constants, strict=True):
        if how in RISING:
            x = RISING[how](x.astype(c.dtype, copy=False), c)
        elif how not in ("fill", "zero"):
            x = x.astype(DTYPES[how].numpy)
    return x


def _all_of(x: np.ndarray, hows: Sequence[str], constants: Sequence[np.ndarray]) -> np.ndarray:
    """What the steps make of x, NaN and all."""
    for i, how in enumerate(hows):
        if how == "fill":
            x = np.where(np.isnan(x), constants[i], x.astype(constants[i].dtype))
        elif how == "zero":
            x = np.where(x == 0, np.nan, x)
        else:
            x = _apply(x, hows[i : i + 1], constants[i : i + 1])
    return x


def _goes_left(e: Ensemble, nodes: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Whether x, one value for each of the nodes, goes left there."""
    t = e.threshold[nodes]
    none = e.flags[nodes] & MISSING_NONE != 0
    return np.asarray(np.where(np.isnan(x), np.where(none, 0.0 <= t, e.flags[nodes] & DEFAULT_LEFT != 0), x.astype(t.dtype) <= t))  # noqa: SIM300


@np.errstate(all="ignore")
def _numeric(e: Ensemble, folded: Ensemble, nodes: np.ndarray, columns: Sequence[Column]) -> None:
    """Thresholds in front of the steps, and where missing values go."""
    for hows, group in _groups(e, nodes, columns).items():
        if not hows:
            continue
        constants = [_constants(e, group, columns, i) for i in range(len(hows))]
        t = e.threshold[group]

        def left(bits: np.ndarray, hows: Sequence[str] = hows, constants: Sequence[np.ndarray] = constants, t: np.ndarray = t) -> np.ndarray:
            return np.asarray(_apply(_floats(bits), hows, constants).astype(t.dtype, copy=False) <= t)

        dtype = folded.threshold.dtype
        lo, hi = (np.full(len(group), ordered(np.array([v], dtype))[0]) for v in (-np.inf, np.inf))
        never, always = ~left(lo), left(hi)
        while (hi > lo + 1).any():  # lo goes left, hi goes right
            middle = (lo >> 1) + (hi >> 1) + (lo & hi & 1)
            goes = left(middle)
            lo, hi = np.where(goes, middle, lo), np.where(goes, hi, middle)
        folded.threshold[group] = np.where(never, np.nan, np.where(always, np.inf, _floats(lo)))
        default = _goes_left(e, group, _all_of(np.full(len(group), np.nan), hows, constants))
        folded.flags[group] = np.where(default, DEFAULT_LEFT, 0)


def _floats(order: np.ndarray) -> np.ndarray:
    """The floats that tree_slots.ordered gives these integers for."""
    return np.asarray(order ^ ((order >> (order.itemsize * 8 - 1)) & np.iinfo(order.dtype).max)).view(f"f{order.itemsize}")


@np.errstate(all="ignore")
def _categorical(e: Ensemble, folded: Ensemble, nodes: np.ndarray, columns: Sequence[Column]) -> Ensemble:
    """Splits over a one-hot column: the category itself goes one way, all others (and what is none) the other."""
    sets: dict[int, int] = {}  # category -> its set
    n_sets = len(e.category_offsets) - 1
    folded.category_set = e.category_set.copy() if len(e.category_set) else np.full(len(e.feature), -1, np.int32)
    folded.left, folded.right = e.left.copy(), e.right.copy()
    for hows, group in _groups(e, nodes, columns).items():
        constants = [_constants(e, group, columns, i) for i in range(len(hows))]
        is_left, other_left = (_goes_left(e, group, _all_of(np.full(len(group), v), hows, constants)) for v in (1.0, 0.0))
        for node, own, other in zip(group.tolist(), is_left, other_left):
            k = columns[e.feature[node]].category
            assert k is not None
            where = sets.setdefault(k if own != other else -1, n_sets + len(sets))
            folded.category_set[node] = where
            # left: the category; right: all others. Where both go one way: no category is in the set.
            if own != other:
                one, rest = (e.left[node], e.right[node]) if own else (e.right[node], e.left[node])
            else:
                one, rest = (e.right[node], e.left[node]) if own else (e.left[node], e.right[node])
            folded.left[node], folded.right[node] = one, rest
            folded.flags[node] = CATEGORICAL
    words = [np.zeros(1 if k < 0 else k // 32 + 1, np.uint32) for k in sets]
    for k, word in zip(sets, words):
        if k >= 0:
            word[k // 32] = 1 << (k % 32)
    offsets = np.concatenate([e.category_offsets, e.category_offsets[-1] + np.cumsum([len(w) for w in words])]).astype(np.int32)
    folded.threshold[nodes] = 0
    return replace(folded, category_offsets=offsets, category_bits=np.concatenate([e.category_bits, *words]).astype(np.uint32))
