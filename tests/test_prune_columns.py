"""push-columns and prune-inputs: the same results from fewer columns."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.tree import DecisionTreeRegressor

import carrot
from carrot.backends.object import get_target
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.tree import Ensemble
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.manager import PassManager, verify
from carrot.passes.prune_columns import PruneInputs, PushColumns

HOST = get_target("host")
R = np.random.default_rng(2)
ROWS = R.normal(size=(20, 6))


def pick(g: Graph, x: Value, columns: list[int]) -> Value:
    return g.op("nn.gather", x, g.constant(np.array(columns, np.int32)), axis=1)


def ran(m: Module, on: bool = False) -> Module:
    out = PassManager([Canonicalize(), PushColumns(), Canonicalize(), PruneInputs(on)]).run(m.copy(), HOST)
    verify(out)
    return out


def widths(m: Module, name: str) -> list[int]:
    return [op.result.type.shape[1] for op in m.main.body.ops if op.name == name]


def chain(g: Graph, x: Value) -> Value:
    y = g.op("nn.exp", g.op("nn.add", x, g.constant(R.normal(size=6))))
    return g.op("nn.where", g.op("nn.greater", y, g.scalar(1.0, y)), y, g.constant(R.normal(size=(1, 6))))


CASES = {
    "elementwise": lambda g, x: pick(g, chain(g, x), [5, 0, 0, -2]),
    "twice": lambda g, x: pick(g, pick(g, chain(g, x), [4, 3, 1, 0]), [3, 1]),
    "concat": lambda g, x: pick(g, g.op("nn.concat", chain(g, x), g.op("nn.neg", x), pick(g, x, [2]), axis=1), [1, 2, 9, 12]),
    "concat, out of order": lambda g, x: pick(g, g.op("nn.concat", chain(g, x), g.op("nn.neg", x), axis=1), [9, 1]),
    "slice": lambda g, x: g.op("nn.slice", chain(g, x), starts=[0, 1], ends=[-1, 6], steps=[1, 2]),
    "slice of rows": lambda g, x: g.op("nn.slice", chain(g, x), starts=[0, 1], ends=[3, 6], steps=[1, 2]),
    "rows from the last": lambda g, x: g.op("nn.slice", chain(g, x), starts=["batch - 1", 1], ends=[-1, 6], steps=[-1, 2]),
    "one column each": lambda g, x: pick(g, g.op("nn.mul", x, pick(g, x, [3])), [0, 2]),
    "softmax": lambda g, x: pick(g, g.op("nn.softmax", x, axis=1), [0, 2]),
    "lookup": lambda g, x: pick(g, g.op("nn.lookup", g.op("nn.round", x), keys=g.module.add_weight(np.array([-1.0, 0.0, 1.0])), values=g.module.add_weight(np.arange(3.0)), default=g.module.add_weight(np.array(7.0))), [1]),
}


@pytest.mark.parametrize("case", CASES)
def test_the_same_results(case: str) -> None:
    g = Graph("m")
    g.output("y", CASES[case](g, g.table("t", list("abcdef"), "f64", ())), ["default"])
    m = g.finish()
    new = ran(m)
    np.testing.assert_array_equal(run(m, [ROWS])[0], run(new, [ROWS])[0])
    small = ran(m, on=True)
    kept = [list("abcdef").index(c) for c in small.main.attrs["inputs"][0]["columns"]]
    np.testing.assert_array_equal(run(m, [ROWS])[0], run(small, [np.ascontiguousarray(ROWS[:, kept])])[0])
    assert small.main.attrs["inputs"][0].get("positions", list(range(6))) == kept
    if case in ("elementwise", "twice", "slice", "lookup"):
        assert max(widths(new, "nn.exp") or [1]) < 6 and len(kept) < 6


def test_trees_and_inputs_that_nothing_reads() -> None:
    g = Graph("m")
    x, y = g.table("t", list("abcdef"), "f32", ()), g.table("u", ["g", "h"], "str", ("null",))
    n = np.array
    e = Ensemble(6, n([0], "i4"), n([4, -1, 1, -1, -1], "i4"), n([0.5, 0, 0.1, 0, 0], "f4"), n([1, 0, 3, 1, 2], "i4"), n([2, 0, 4, 0, 0], "i4"), np.zeros(5, "u1"), n([[1], [2], [3]], "f4"), n([0], "i4"), n([0], "f4"), n([0, 1, 2], "i4"))
    g.output("y", g.append(e.to_op(g.module, x)).result, ["default"])
    g.output("leaf", g.append(e.to_op(g.module, x, leaf=True)).result, ["leaf"])
    m = g.finish()
    small = ran(m, on=True)
    assert [s["name"] for s in small.main.attrs["inputs"]] == ["t"] and small.main.attrs["inputs"][0]["columns"] == ["b", "e"]
    rows = ROWS.astype(np.float32)
    words = np.full((20, 2), None, object)
    for a, b in zip(run(m, [rows, words]), run(small, [rows[:, [1, 4]]]), strict=True):
        np.testing.assert_array_equal(a, b)
    assert y.type.dtype == "str"


def test_off_means_off() -> None:
    g = Graph("m")
    g.output("y", pick(g, g.table("t", list("abcdef"), "f64", ()), [0]), ["default"])
    found = ran(g.finish()).main.attrs["inputs"][0]
    assert len(found["columns"]) == 6 and found["read"] == [0]


def reads_two() -> tuple[np.ndarray, Any, Any]:
    """Rows, a tree that asks for columns 0 and 3 of them, and what it was compiled to."""
    x = R.normal(size=(700, 6)).astype(np.float32)
    tree = DecisionTreeRegressor(max_depth=4, random_state=0).fit(x[:, :6] * [1, 0, 0, 1, 0, 0], x[:, 0] - x[:, 3])
    model = carrot.compile(tree)
    assert model.card["inputs"][0]["read"] == [0, 3]
    return x, tree, model


def test_columns_that_are_not_read_are_checked_all_the_same() -> None:
    """A table's columns come one by one: those that no split asks for are not copied, nulls and NaN among them; what the model refuses is refused there too."""
    pa = pytest.importorskip("pyarrow")
    x, tree, model = reads_two()

    def table(n: int, bad: float | None = 0.0, at: int = 1) -> Any:
        columns = [c.tolist() for c in x[:n].T]
        columns[at][n - 1] = bad if bad != 0 else columns[at][n - 1]
        return pa.table({f"x{i}": pa.array(c, pa.float32()) for i, c in enumerate(columns)})

    for n in (1, 5, 700):  # rows; a few; columns as they are
        want = tree.predict(x[:n])
        for fine in (0.0, np.nan, None):
            np.testing.assert_array_equal(model.predict(table(n, fine)), want)
        for at in (1, 3):
            with pytest.raises(carrot.CarrotError, match=f"'x{at}'"):
                model.predict(table(n, np.inf, at))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_is_refused_is_found_wherever_it_lies(dtype: Any) -> None:
    """However the memory is aligned, in columns that are read and in others; the error is that of the first row."""
    pa = pytest.importorskip("pyarrow")
    _, tree, model = reads_two()
    memory = R.normal(size=(6, 800)).astype(dtype)

    def table(first: int, n: int, *bad: tuple[int, int]) -> Any:
        columns = memory.copy()
        for row, column in bad:
            columns[column, first + row] = np.inf
        columns[:, :first], columns[:, first + n :] = np.inf, np.inf
        return pa.RecordBatch.from_arrays([pa.array(c[first : first + n]) for c in columns], [f"x{i}" for i in range(6)])

    for first, n in [*((f, n) for f in (0, 1, 7, 15, 16) for n in (2, 15, 16, 17, 31, 32, 33, 80)), (0, 700), (3, 700), (0, 513)]:
        np.testing.assert_array_equal(model.predict(table(first, n)), tree.predict(memory[:, first : first + n].T))
        for row in {0, n // 3, n - 2, n - 1}:
            for column in (1, 3):
                with pytest.raises(carrot.CarrotError, match=f"'x{column}', row {row}:"):
                    model.predict(table(first, n, (row, column), *[(n - 1, 2), (n - 1, 0)] * (row < n - 1)))
