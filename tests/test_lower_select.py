"""Ops that count while they run: kernels against the evaluator, which is held against numpy; what follows them reads as much as there is."""

from __future__ import annotations

import copy
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_dims import Native
from test_lower_nn import NAMES

from carrot.ir import dims
from carrot.ir.binding import counted
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.types import DTYPES, dtype_of

RNG = np.random.default_rng(2)


def compare(name: str, arrays: list[np.ndarray], target: str, shapes: list[Any], most: Any, **attrs: Any) -> list[np.ndarray]:
    """Native code writes, as densely as it should, what the evaluator gives; nothing lies behind the most that there can be."""
    g = Graph("t")
    values = [g.tensor(f"x{i}", dtype_of(a), s) for i, (a, s) in enumerate(zip(arrays, shapes))]
    op = g.append(Op(f"nn.{name}", values, (), {"symbol": "found", "dims": [most]} | attrs))
    for i, v in enumerate(op.results):
        g.output(f"y{i}", v, ["default"])
    g.output("n", g.op("nn.sizes", dims=[dims.mul("found", 2)]), ["default"])
    g.output("after", g.op("nn.reduce_sum", g.op("nn.cast", op.results[0], to="f32"), axes=[0], keepdims=0), ["default"])  # of a size that is known only then
    module = g.finish()
    sizes = {d: n for s, a in zip(shapes, arrays) for d, n in zip(s, a.shape) if isinstance(d, str)}
    want = run(module, arrays)
    got = Native(copy.deepcopy(module), target, fused=target != "scalar")(sizes | {"found": dims.evaluate(most, sizes)}, *arrays)
    for w, a in zip(want, got, strict=True):
        np.testing.assert_array_equal(a.reshape(-1)[: w.size].reshape(w.shape), w)
    return want[: len(op.results)]


@pytest.mark.parametrize("target", NAMES)
def test_nonzero(target: str) -> None:
    for shape in ((0, 3), (1, 3), (5, 3)):
        for x in (RNG.random(shape) < 0.5, np.zeros(shape, np.int64), np.where(RNG.random(shape) < 0.3, np.nan, -0.0), np.ones(shape, np.uint8)):
            [y] = compare("nonzero", [x], target, [("n", 3)], "3*n")
            assert np.array_equal(y, np.nonzero(x))


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("step", [1, 2, -1, -3])
def test_slice_positions(step: int, target: str) -> None:
    for start, end in ((0, 7), (2, 5), (5, 2), (-1, -9), (-(2**62), 2**62), (2**62, -(2**62)), (7, 7), (6, -8)):
        [y] = compare("slice_positions", [np.array(start), np.array(end)], target, [(), ()], 7, step=step)
        assert y.tolist() == list(range(7))[start:end:step]


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_unique(axis: int, target: str) -> None:
    x = RNG.integers(0, 2, (4, 5, 3))
    first, inverse, counts = compare("unique", [x], target, [x.shape], x.shape[axis], axis=axis)
    want = np.unique(x, True, True, True, axis=axis)
    for a, b in zip((np.take(x, first, axis), first, inverse, counts), want):
        assert np.array_equal(a, b.reshape(a.shape))
    first, inverse, counts = compare("unique", [x], target, [x.shape], x.shape[axis], axis=axis, sorted=0)
    assert np.array_equal(first, np.sort(want[1])) and np.array_equal(np.take(np.take(x, first, axis), inverse, axis), x) and counts.sum() == x.shape[axis]


@pytest.mark.parametrize("dtype", ["f16", "f32", "f64", "i8", "u8", "i64", "u64", "i1"])
def test_unique_of_every_dtype(dtype: str) -> None:
    """Zeros are equal, and NaNs, which come last."""
    t = DTYPES[dtype].numpy
    x = RNG.integers(0, 5, 30).astype(t)
    if dtype[0] == "f":
        x[RNG.random(30) < 0.5] = RNG.choice(np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0], t))
        x[:4] = [np.nan, -0.0, 0.0, -np.nan]
    first, inverse, counts = compare("unique", [x], "x86-64-v3", [("n",)], "n", axis=0)
    np.testing.assert_array_equal(x[first], np.unique(x))
    np.testing.assert_array_equal(x[first][inverse], x)


def test_unique_of_nothing() -> None:
    compare("unique", [np.zeros(0, np.float32)], "x86-64-v3", [("n",)], "n", axis=0)


def nms(boxes: np.ndarray, scores: np.ndarray, most: int, iou: float, least: float, target: str = "x86-64-v3", **attrs: Any) -> np.ndarray:
    b, n, _ = boxes.shape
    arrays = [boxes.astype(np.float32), scores.astype(np.float32), np.array(most, np.int64), np.float32(iou), np.float32(least)]
    [y] = compare("non_max_suppression", [np.asarray(a) for a in arrays], target, [("b", "n", 4), ("b", scores.shape[1], "n"), (), (), ()], dims.product(["b", "n", scores.shape[1]]), **attrs)
    return y


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("center", [0, 1])
def test_non_max_suppression(center: int, target: str) -> None:
    boxes = RNG.uniform(0, 4, (2, 30, 4))
    scores = np.round(RNG.random((2, 3, 30)), 1)
    scores[0, 0, 3] = np.nan
    for most, iou, least in ((2, 0.3, 0.2), (100, 0.1, -np.inf), (0, 0.5, 0.0), (-5, 0.5, 0.0), (2**62, 0.9, 0.5), (5, 0.0, 2.0)):
        y = nms(boxes, scores, most, iou, least, target, center_point_box=center)
        assert len(y) <= 6 * min(max(most, 0), 30)


def test_boxes_without_area_suppress_nothing() -> None:
    boxes = np.array([[[0, 0, 1, 1], [0, 0, 0, 1], [0, 0, 0, 1], [np.nan, 0, 1, 1], [1, 1, 0, 0]]])
    assert nms(boxes, np.array([[[0.9, 0.8, 0.7, 0.6, 0.5]]]), 9, 0.5, 0.0)[:, 2].tolist() == [0, 1, 2, 3]


def test_two_counts_one_of_the_other() -> None:
    """The distinct rows among the columns that are not zero."""
    g = Graph("t")
    x = g.tensor("x", "i64", ("n",))
    found = g.op("nn.reshape", g.op("nn.nonzero", x, symbol="found", dims=["n"]), shape=["found"])
    values = g.op("nn.gather", x, found, axis=0)
    op = g.append(Op("nn.unique", [values], (), {"symbol": "distinct", "dims": ["found"], "axis": 0}))
    g.output("y", g.op("nn.reduce_sum", g.op("nn.gather", values, op.results[0], axis=0), axes=[0], keepdims=0), ["default"])
    g.output("n", g.op("nn.sizes", dims=["found", "distinct"]), ["default"])
    module = g.finish()
    native = Native(copy.deepcopy(module), "x86-64-v3", fused=True)
    for n in (0, 1, 9, 40):
        a = RNG.integers(-3, 4, n)
        for w, got in zip(run(module, [a]), native({"n": n}, a), strict=True):
            np.testing.assert_array_equal(got, w)


def test_refused() -> None:
    x = Value(Graph("t").tensor("x", "f32", (3,)).type)
    g = Graph("t")
    with pytest.raises(CarrotError, match="needs a symbol and its bound"):
        g.op("nn.nonzero", x)
    assert counted(Op("nn.nonzero", [x], (), {"symbol": "s", "dims": [3]})) == {"s": 3}
