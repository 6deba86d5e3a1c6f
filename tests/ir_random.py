"""Random modules and tree ensembles for the tests of the IR and its passes. `r` is a random.Random, hypothesis's as a rule."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np

from carrot.ir.core import Module, Value
from carrot.ir.errors import VerifyError
from carrot.ir.graph import Graph
from carrot.ir.tree import BEYOND_LEFT, CATEGORICAL, CATEGORY_FLOOR, DEFAULT_LEFT, MISSING_NONE, MISSING_ZERO, Ensemble

NUMBERS = (0.0, -0.0, 1.0, -1.0, 2.0, 0.5, 8.0, 3.0, 1e-3)
UNARY = ("relu", "neg", "abs", "floor", "ceil", "sign", "sqrt")
DEAR = ("exp", "tanh", "sigmoid")
BINARY = ("add", "sub", "mul", "div", "minimum", "maximum")
COMPARE = ("less", "less_equal", "equal", "not_equal", "greater")
DTYPES = ("f32", "f64", "i32", "i8", "u8", "i64", "f16")


def random_module(r: random.Random, ops: int = 12, *, exact: bool = False) -> Module:
    """A model of two inputs over about `ops` ops. exact: none whose constant folding may differ in the last bit."""
    g = Graph("random")
    x = g.tensor("x", "f32", ("batch", 2, 4))
    pool = [x, g.tensor("y", "f32", ("batch", 4)), _constant(g, r, (4,)), _constant(g, r, ()), _constant(g, r, (2, 4))]
    for n in range(ops):
        g.loc = f"node {n}" if r.random() < 0.5 else None
        try:
            pool.append(_grow(g, r, pool, exact))
        except (VerifyError, IndexError):
            continue
    for n, v in enumerate(r.sample(pool, min(len(pool), 2)) + pool[-1:]):
        g.output(f"out{n}", v, ["default"])
    return g.finish()


def _constant(g: Graph, r: random.Random, shape: tuple[int, ...], dtype: str = "float32") -> Value:
    n = int(np.prod(shape))
    values = [r.choice(NUMBERS)] * n if r.random() < 0.5 else [r.choice(NUMBERS) for _ in range(n)]
    return g.constant(np.array(values).astype(dtype).reshape(shape))


def _grow(g: Graph, r: random.Random, pool: list[Value], exact: bool) -> Value:
    """A value made of those in the pool; raises VerifyError where the draw does not fit."""
    v = r.choice(pool[-6:])
    t = v.type
    floats = [p for p in pool if p.type.dtype == t.dtype]
    conditions = [p for p in pool if p.type.dtype == "i1"]
    shape = list(t.shape)
    inner = [i for i, d in enumerate(shape) if isinstance(d, int)] if 0 not in shape else []

    def scalar() -> Value:
        return g.constant(np.array(r.choice(NUMBERS)).astype({"f32": "float32", "f64": "float64", "f16": "float16", "i1": "bool"}.get(t.dtype, "int8" if t.dtype == "i8" else "int32")))

    def slice_() -> Value:
        cuts = [(0, -1, 1) if isinstance(d, str) else r.choice([(0, d, 1), (0, d, 2), (min(1, d), d, 1), (d - 1, -1, -1)]) for d in shape]
        return g.op("nn.slice", v, starts=[c[0] for c in cuts], ends=[c[1] for c in cuts], steps=[c[2] for c in cuts])

    def permuted() -> Value:
        return g.op("nn.transpose", v, perm=r.sample(range(len(shape)), len(shape)))

    def reshaped() -> Value:
        flat = [*shape[:1], int(np.prod([d for d in shape[1:] if isinstance(d, int)]))] if shape else [1]
        return g.op("nn.reshape", v, shape=r.choice([shape, flat, [*shape, 1], [*shape[:1], 1, *shape[1:]]]))

    def padded() -> Value:
        pads = [r.choice([0, 0, 1]) if i in inner else 0 for i in range(len(shape))] or [inner[0]]
        return g.op("nn.pad", v, pads=pads + pads, value=r.choice([0.0, 1.0]))

    def matmul() -> Value:
        return g.op("nn.matmul", v, _constant(g, r, (int(shape[inner[-1]]), 4)))

    makers: list[Callable[[], Value]] = [
        lambda: g.op(f"nn.{r.choice(UNARY)}", v),
        lambda: g.op(f"nn.{r.choice(BINARY)}", v, r.choice(floats)),
        lambda: g.op(f"nn.{r.choice(BINARY)}", *r.choice([(v, scalar()), (scalar(), v), (v, v)])),
        lambda: g.op(f"nn.{r.choice(COMPARE)}", v, r.choice(floats)),
        lambda: g.op("nn.not", r.choice(conditions)),
        lambda: g.op(f"nn.{r.choice(('and', 'or', 'xor'))}", r.choice(conditions), r.choice(conditions)),
        lambda: g.op("nn.where", r.choice(conditions), v, r.choice(floats)),
        lambda: g.op("nn.cast", v, to=r.choice(DTYPES if exact else DTYPES[:-1])),
        lambda: g.op("nn.expand", v, shape=[d if d != 1 else r.choice([1, 3]) for d in shape]),
        lambda: g.op(f"nn.{r.choice(('reduce_max', 'reduce_min', 'argmax'))}", v, axes=[r.choice(inner)], keepdims=r.random() < 0.5),
        lambda: g.op("nn.concat", *[p for p in pool[-8:] if p.type == t][:3], axis=r.choice(inner)),
        lambda: g.op("nn.gather", v, g.constant(np.array([r.randrange(4) for _ in range(r.choice([1, 3]))], np.int64)), axis=r.choice(inner)),
        slice_, permuted, reshaped, padded,
    ]  # fmt: skip
    if not exact:
        makers += [
            lambda: g.op(f"nn.{r.choice(DEAR)}", v),
            lambda: g.op("nn.softmax", v, axis=r.choice(inner)),
            lambda: g.op(f"nn.{r.choice(('reduce_sum', 'reduce_mean'))}", v, axes=[r.choice(inner)], keepdims=True),
            matmul, matmul,
        ]  # fmt: skip
    return r.choice(makers)()


def random_inputs(r: random.Random, rows: int = 3) -> list[np.ndarray]:
    """For `random_module`: ordinary numbers, zeros, infinities and NaN."""
    special = (np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-40, 3e38)
    n = rows * 12
    values = np.array([r.choice(special) if r.random() < 0.2 else r.uniform(-4, 4) for _ in range(n)], np.float32)
    return [values[: rows * 8].reshape(rows, 2, 4), values[rows * 8 :].reshape(rows, 4)]


def same_bits(a: np.ndarray, b: np.ndarray) -> bool:
    """Equal dtype, shape and bits; any NaN equals any NaN."""
    if a.dtype != b.dtype or a.shape != b.shape:
        return False
    if a.dtype.kind != "f":
        return bool((a == b).all())
    nan = np.isnan(a)
    return bool((nan == np.isnan(b)).all() and (np.where(nan, 0, a).tobytes() == np.where(nan, 0, b).tobytes()))


def random_ensemble(r: random.Random, *, categorical: bool = True) -> Ensemble:
    """Trees of few features and thresholds, so that many splits repeat what an ancestor said and many leaves are equal."""
    dtype = r.choice([np.float32, np.float64])
    n_features, n_outputs = r.randint(1, 3), r.randint(1, 3)
    width = r.choice([1, n_outputs])
    thresholds = [0.0, -0.0, 1.0, 2.0, -1.0, 5e-36, -1e-35, 1e-35, np.inf, -np.inf, np.nan]
    family = r.choice([(0, DEFAULT_LEFT), (0, DEFAULT_LEFT, MISSING_ZERO, MISSING_ZERO | DEFAULT_LEFT, MISSING_NONE, MISSING_NONE | DEFAULT_LEFT, MISSING_NONE | MISSING_ZERO)])
    beyond = CATEGORY_FLOOR * r.randint(0, 1)
    sets = [r.getrandbits(32 * r.randint(0, 2)) for _ in range(3)]
    words = [[(s >> (32 * i)) & 0xFFFFFFFF for i in range(k)] for s, k in zip(sets, (1, 2, r.randint(0, 2)))]
    nodes: list[tuple[int, float, int, int, int, int]] = []
    leaves: list[list[float]] = []

    def grow(depth: int) -> int:
        at = len(nodes)
        nodes.append((-1, 0.0, 0, 0, 0, -1))
        if depth == 0 or r.random() < 0.15:
            nodes[at] = (-1, 0.0, len(leaves), 0, 0, -1)
            leaves.append([r.choice([0.0, -0.0, 1.0, 0.1]) for _ in range(width)])
            return at
        is_cat = categorical and r.random() < 0.3
        flags = CATEGORICAL | beyond | r.choice([0, DEFAULT_LEFT, BEYOND_LEFT, BEYOND_LEFT | DEFAULT_LEFT]) if is_cat else r.choice(family)
        left, right = grow(depth - 1), grow(depth - 1)
        nodes[at] = (r.randrange(n_features), 0.0 if is_cat else r.choice(thresholds), left, right, flags, r.randrange(3) if is_cat else -1)
        return at

    roots = [grow(r.randint(0, 4)) for _ in range(r.randint(1, 5))]
    columns = list(zip(*nodes))
    return Ensemble(
        n_features, np.array(roots, np.int32), np.array(columns[0], np.int32), np.array(columns[1], dtype), np.array(columns[2], np.int32),
        np.array(columns[3], np.int32), np.array(columns[4], np.uint8), np.array(leaves, r.choice([np.float32, np.float64])),
        np.array([r.randrange(n_outputs) for _ in roots], np.int32), np.array([r.choice([0.0, -0.0, 0.5]) for _ in range(n_outputs)]),
        np.array([r.randrange(5) for _ in leaves], np.int32), np.array(columns[5], np.int32),
        np.cumsum([0, *map(len, words)]).astype(np.int32), np.array([w for ws in words for w in ws], np.uint32),
    )  # fmt: skip


def tree_rows(e: Ensemble, r: random.Random, rows: int = 300) -> np.ndarray:
    """Rows of thresholds and their neighbours, zeros and nearly, infinities, NaN, categories and fractions of them."""
    t = np.unique(e.threshold)
    around = np.concatenate([t, np.nextafter(t, t.dtype.type(np.inf)), np.nextafter(t, t.dtype.type(-np.inf))])
    others = [np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-35, -1e-35, 1e-34, 1e-40, -0.5, -1.5, 0.5, 1.5, 31, 32, 33, 63, 64, 65, 1e9, -7, *range(12)]
    values = np.concatenate([around, np.array(others, t.dtype)])
    return values[np.random.default_rng(r.getrandbits(32)).integers(0, len(values), (rows, e.n_features))]


def forest(trees: int = 1000, splits: int = 127) -> Ensemble:
    """Complete trees of random splits, as boosting makes them."""
    rng, n = np.random.default_rng(0), 2 * splits + 1
    feature, left, right = np.full((trees, n), -1), np.zeros((trees, n)), np.zeros((trees, n))
    feature[:, :splits] = rng.integers(0, 30, (trees, splits))
    root, i = np.arange(trees)[:, None] * n, np.arange(splits)
    left[:, :splits], right[:, :splits] = root + 2 * i + 1, root + 2 * i + 2
    left[:, splits:] = np.arange(trees)[:, None] * (splits + 1) + np.arange(splits + 1)
    leaves = trees * (splits + 1)
    return Ensemble(
        30, root[:, 0].astype(np.int32), feature.astype(np.int32).ravel(), rng.normal(size=trees * n).astype(np.float32), left.astype(np.int32).ravel(),
        right.astype(np.int32).ravel(), np.ones(trees * n, np.uint8), rng.normal(size=(leaves, 1)).astype(np.float32), np.zeros(trees, np.int32),
        np.zeros(1, np.float32), np.arange(leaves, dtype=np.int32),
    )  # fmt: skip
