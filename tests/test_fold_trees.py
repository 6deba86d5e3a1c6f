"""fold-into-trees: decisions are those of the columns as they were, at every threshold and next to it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.object import get_target
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.tree import CATEGORICAL, MISSING_NONE, Ensemble
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.fold_trees import FoldTrees
from carrot.passes.manager import PassManager

sys.path.insert(0, str(Path(__file__).parent))
from tree_shapes import grown, trees  # noqa: E402

HOST = get_target("host")
R = np.random.default_rng(4)


def ensemble(thresholds: list[np.ndarray], dtype: str, seed: int, flags: int | None = None) -> Ensemble:
    """Trees whose splits over feature j compare with one of thresholds[j]."""
    r = random.Random(seed)
    e = trees([grown(random.Random(seed + i), 24, len(thresholds), levels=50) for i in range(6)], len(thresholds))
    split = np.flatnonzero(e.feature >= 0)
    t = e.threshold.astype(dtype)
    t[split] = [r.choice(thresholds[j].tolist()) for j in e.feature[split]]
    e.threshold = t
    e.flags = np.where(e.feature >= 0, (np.array([r.randrange(2) for _ in e.flags]) if flags is None else flags), 0).astype(np.uint8)
    e.category_set, e.category_offsets, e.category_bits = np.full(len(e.feature), -1, np.int32), np.zeros(1, np.int32), np.zeros(0, np.uint32)
    return e


def folded(m: Module) -> Module:
    return PassManager([Canonicalize(), FoldTrees(), Canonicalize()]).run(m.copy(), HOST)


def ops(m: Module) -> list[str]:
    return [op.name for op in m.main.body.ops]


def check(g: Graph, x: Value, e: Ensemble, inputs: list[np.ndarray]) -> Module:
    g.output("y", g.append(e.to_op(g.module, x)).result, ["default"])
    g.output("leaf", g.append(e.to_op(g.module, x, leaf=True)).result, ["leaf"])
    m = g.finish()
    new = folded(m)
    for a, b in zip(run(m, inputs), run(new, inputs), strict=True):
        assert a.dtype == b.dtype and a.tobytes() == b.tobytes()
    return new


def around(new: Module, x: np.ndarray) -> np.ndarray:
    """Rows that hold every threshold of the folded trees and its neighbours, in each column."""
    e = next(Ensemble.of(op, new) for op in new.walk() if op.name == "tree.ensemble")
    rows = [x]
    for j in range(x.shape[1]):
        t = e.threshold[(e.feature == j) & (e.flags & CATEGORICAL == 0)].astype(x.dtype)
        values = np.concatenate([t, np.nextafter(t, -np.inf), np.nextafter(t, np.inf)])
        more = x[R.integers(0, len(x), len(values))].copy()
        more[:, j] = values
        rows.append(more)
    return np.concatenate(rows)


SPECIAL = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 5e-324, -5e-324, 1e308, -1e308, 1.0])


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("seed", range(6))
def test_scaling_and_imputing(seed: int, dtype: str) -> None:
    r = np.random.default_rng(seed)
    n = 4
    g = Graph("m")
    y = g.table("t", list("abcd"), "f64", ("null", "nan", "inf"))
    c = lambda a: g.constant(np.asarray(a, np.float64))  # noqa: E731
    steps = {
        "fill": lambda y: g.op("nn.where", g.op("nn.isnan", y), c(r.normal(size=n)), y),
        "sub": lambda y: g.op("nn.sub", y, c(r.normal(size=n) * 10.0 ** r.integers(-3, 4, n))),
        "div": lambda y: g.op("nn.div", y, c(10.0 ** r.uniform(-4, 4, n))),
        "mul": lambda y: g.op("nn.mul", y, c(10.0 ** r.uniform(-4, 4, n))),
        "add": lambda y: g.op("nn.add", c(r.normal(size=n)), y),
        "clip": lambda y: g.op("nn.minimum", g.op("nn.maximum", y, c(-0.5)), c(0.75)),
        "f32": lambda y: g.op("nn.cast", g.op("nn.cast", y, to="f32"), to="f64"),
    }
    for how in r.choice(list(steps), r.integers(1, 6)):
        y = steps[how](y)
    y = y if dtype == "f64" else g.op("nn.cast", y, to="f32")
    rows = np.concatenate([r.normal(size=(200, n)) * 10.0 ** r.integers(-3, 4, (200, n)), r.choice(SPECIAL, (60, n))])
    g.output("columns", y, ["default"])
    inside = run(g.finish(), [rows])[0]
    g.block.ops.pop()
    g.outputs.clear(), g.results.clear()
    e = ensemble([np.append(R.choice(inside[:, j], 6), [0.0, -0.0, np.inf, -np.inf, np.nan]) for j in range(n)], np.dtype(inside.dtype), seed, flags=None if seed % 3 else MISSING_NONE)
    new = check(g, y, e, [rows])
    assert ops(new) == ["tree.ensemble", "tree.leaf", "func.return"] and new.main.body.ops[0].operands[0] is new.main.body.args[0]
    more = around(new, rows)
    old = g.module
    for a, b in zip(run(old, [more]), run(new, [more]), strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("form", ["one column", "joined", "several at once"])
def test_one_hot(form: str) -> None:
    r = np.random.default_rng(1)
    g = Graph("m")
    words = g.table("t", ["a", "b"], "str", ("null",))
    number = g.table("n", ["c"], "f64", ("null", "nan"))
    keys = np.array(["p", "q", "r", "s", "t"], object)
    w = g.module.add_weight
    code = g.op("nn.lookup", words, keys=w(keys), values=w(np.arange(5, dtype=np.int32)), default=w(np.array(-1, np.int32)), null=w(np.array(4, np.int32)))
    if form == "several at once":
        hot = g.op("nn.equal", g.op("nn.reshape", code, shape=["batch", 2, 1]), g.constant(np.arange(5, dtype=np.int32)[None, None]))
        parts = [g.op("nn.reshape", g.op("nn.cast", hot, to="f64"), shape=["batch", 10])]
    else:
        column = lambda j: g.op("nn.gather", code, g.constant(np.array([j], np.int32)), axis=1)  # noqa: E731
        hot = [g.op("nn.cast", g.op("nn.equal", column(j), g.constant(np.arange(5, dtype=np.int32))), to="f64") for j in range(2)]
        parts = hot[:1] if form == "one column" else hot
    x = g.op("nn.concat", *parts, g.op("nn.div", number, g.scalar(3.0, number)), axis=1)
    x = g.op("nn.cast", x, to="f32")
    n = x.type.shape[1]
    e = ensemble([np.array([0.5, 0.0, 1e-6, 0.999, 1.0, -1.0, np.nan])] * (n - 1) + [r.normal(size=5)], np.dtype(np.float32), 3)
    rows = np.array([[r.choice([*keys, None, "unknown", ""]) for _ in range(2)] for _ in range(300)], object)
    numbers = np.append(r.normal(size=290), SPECIAL)[:, None]
    new = check(g, x, e, [rows, numbers])
    assert not {"nn.equal", "nn.div", "nn.reshape"} & set(ops(new))
    assert any((Ensemble.of(op, new).flags & CATEGORICAL).any() for op in new.walk() if op.name == "tree.ensemble")


@pytest.mark.parametrize("default", ["with the number", "against it", "mixed"])
def test_zeros_that_are_missing(default: str) -> None:
    """As XGBoost takes what a sparse matrix does not store."""
    g = Graph("m")
    x = g.table("t", ["a", "b"], "f64", ("nan",))
    w = g.module.add_weight
    code = g.op("nn.lookup", g.table("u", ["c"], "str", ("null",)), keys=w(np.array(["p", "q"], object)), values=w(np.arange(2, dtype=np.int32)), default=w(np.array(-1, np.int32)))
    hot = g.op("nn.cast", g.op("nn.equal", code, g.constant(np.arange(2, dtype=np.int32))), to="f64")
    y = g.op("nn.concat", hot, g.op("nn.sub", x, g.constant(np.array([0.0, 1.5]))), axis=1)
    y = g.op("nn.cast", g.op("nn.where", g.op("nn.equal", y, g.scalar(0.0, y)), g.scalar(np.nan, y), y), to="f32")
    e = ensemble([np.array([0.5, 1.0, -1.0])] * 2 + [np.array([-0.5, 0.0, 0.5])] * 2, np.dtype(np.float32), 9)
    if default != "mixed":
        below = e.threshold >= 0
        e.flags = np.where(e.feature >= 0, below if default == "with the number" else ~below, 0).astype(np.uint8)
    rows = R.choice([0.0, -0.0, 1.5, 2.0, -0.5, 1.0, np.nan, 1e-300], (200, 2))
    words = R.choice(np.array(["p", "q", None, "r"], object), (200, 1))
    new = check(g, y, e, [rows, words])
    assert ("nn.sub" in ops(new)) == (default != "with the number") and "nn.cast" in ops(new)


def test_unused_columns_are_not_made() -> None:
    g = Graph("m")
    x = g.table("t", list("abc"), "f64", ("nan",))
    log = g.op("nn.concat", g.op("nn.log", x), g.op("nn.mul", x, g.scalar(2.0, x)), axis=1)
    e = ensemble([np.array([0.5])] * 6, np.dtype(np.float64), 1)
    e.feature = np.where(e.feature >= 0, e.feature % 3 + 3, -1).astype(np.int32)
    assert "nn.log" not in ops(check(g, log, e, [R.normal(size=(50, 3))]))


@pytest.mark.parametrize("what", ["negative", "two rows", "unknown op", "infinite", "not whole"])
def test_what_turns_around_is_left_alone(what: str) -> None:
    g = Graph("m")
    x = g.table("t", ["a", "b"], "f64", ("nan", "inf"))
    y = {
        "negative": lambda: g.op("nn.mul", x, g.constant(np.array([1.0, -1.0]))),
        "two rows": lambda: g.op("nn.sub", g.constant(np.array([1.0, 1.0])), x),
        "unknown op": lambda: g.op("nn.sin", x),
        "infinite": lambda: g.op("nn.add", x, g.constant(np.array([np.inf, 0.0]))),
        "not whole": lambda: g.op("nn.cast", g.op("nn.equal", x, g.constant(np.array([1.5, 2.0]))), to="f64"),
    }[what]()
    e = ensemble([np.array([0.5, -0.5])] * 2, np.dtype(np.float64), 2)
    new = check(g, y, e, [np.concatenate([R.normal(size=(50, 2)), np.array([[1.5, 2.0], [1.6, 2.1], [np.inf, -np.inf], [np.nan, np.nan]])])])
    assert len(ops(new)) > 3
