"""Rows that a model has no answer for: an error with row and column, or null, never a number."""

from __future__ import annotations

import ctypes

import numpy as np
import pyarrow as pa
import pytest

from carrot.compiler import Options, build, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph


def model(on_missing: str = "error", target: str = "host", **options):
    """The code of two columns, a of 0..2 and b of 10..11, one output."""
    g = Graph("m")
    x = g.table("t", ["a", "other", "b"], "f64", ("nan",) if on_missing == "error" else ())
    w = g.module.add_weight
    one = lambda j: g.op("nn.gather", x, g.constant(np.array([j], np.int32)), axis=1)  # noqa: E731
    codes = [
        g.op("nn.lookup", one(j), keys=w(np.array(keys)), values=w(np.arange(len(keys), dtype=np.int32)), default=w(np.array(-1, np.int32)))
        for j, keys in ((0, [0.0, 1.0, 2.0]), (2, [10.0, 11.0]))
    ]
    for name, c in zip("ab", codes):
        g.refuse(g.op("nn.less", c, g.constant(np.int32(0))), [name])
    y = g.op("nn.cast", g.op("nn.add", g.op("nn.mul", codes[0], g.constant(np.int32(10))), codes[1]), to="f64")
    g.output("y", g.op("nn.reshape", y, shape=["batch"]), ["default"])
    return build(g.finish(framework="test"), Options(on_missing=on_missing, target=target, **options))


GOOD = np.array([[0, 5, 10], [2, 5, 11], [1, 5, 10]], float)


def rows(n: int, bad: dict[int, list[float]] = {}) -> np.ndarray:  # noqa: B006
    x = GOOD[np.arange(n) % 3].copy()
    for i, row in bad.items():
        x[i] = row
    return x


@pytest.mark.parametrize("n", [1, 3, 200, 5000])
def test_known_values_pass(n: int) -> None:
    np.testing.assert_array_equal(load_in_process(model()).predict(rows(n)), np.array([0.0, 21.0, 10.0])[np.arange(n) % 3])


@pytest.mark.parametrize(("at", "row", "column"), [(0, [3, 5, 10], "a"), (150, [1, 5, 12], "b"), (299, [np.nan, 5, 10], "a")])
def test_the_first_bad_row_is_named(at: int, row: list[float], column: str) -> None:
    m = load_in_process(model())
    for threads in (None, 2):
        import carrot

        carrot.set_threads(threads or 1)
        try:
            with pytest.raises(CarrotError, match=f"column '{column}', row {at}: a value that the model was not trained on"):
                m.predict(rows(300, {at: row}))
        finally:
            carrot.set_threads(None)


def test_null_on_request() -> None:
    m = load_in_process(model("null"))
    table = pa.table(dict(zip(["b", "a", "other"], rows(300, {7: [9, 5, 10], 250: [0, 5, 9]}).T[[2, 0, 1]])))
    assert np.flatnonzero(np.isnan(m.predict(table))).tolist() == [7, 250]


def test_the_card_and_the_outputs_do_not_show_it() -> None:
    m = load_in_process(model())
    assert [o.name for o in m.outputs] == ["y"] and m.card["refuses"] == ["a", "b"]


def test_plain_scoring_gives_nan() -> None:
    m = load_in_process(model())
    score = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t)(m._library.address("carrot_score_rows_f64"))
    x, y = rows(100, {3: [8, 5, 10]}), np.zeros(100)
    assert score(x.ctypes.data, 100, 3, y.ctypes.data, 1) == 0
    assert np.flatnonzero(np.isnan(y)).tolist() == [3]


def test_bare_metal_leaves_it_out() -> None:
    a = model(target="cortex-m4f")
    assert "refuses" not in a.card and "_score_f32" in a.header


def test_a_self_test_passes() -> None:
    load_in_process(model()).self_test()
