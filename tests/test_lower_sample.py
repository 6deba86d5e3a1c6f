"""nn.repeat and nn.interpolate: kernels against the numpy evaluator, at each x86-64 level that this machine has."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import NAMES, check, const, fusion, op  # noqa: E402

RNG = np.random.default_rng(11)


def tables(size: int, shape: tuple[int, ...], dtype: str, outside: bool) -> tuple[np.ndarray, np.ndarray]:
    low, high = (-2, size + 2) if outside else (0, max(size, 1))
    return RNG.integers(low, high, shape).astype(np.int32), RNG.uniform(-1, 1, shape).astype(dtype)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("reduce", ["sum", "max"])
@pytest.mark.parametrize(
    ("shape", "axis", "points", "taps", "lead"),
    [
        (("n", 3, 7, 5), 2, 4, 2, ()), (("n", 3, 7, 37), 2, 9, 3, ()), (("n", 2, 50), 2, 6, 4, ("n", 1)), (("n", 9, 16), 1, 5, 17, ("n",)), ((6, 5), 0, 3, 1, ()),
        (("n", 4, 0), 1, 3, 2, ()), (("n", 3, 4), 2, 0, 2, ()), (("n", 3, 4), 2, 2, 0, ()), ((2, 0, 3), 1, 2, 2, ()),
    ],
)  # fmt: skip
def test_interpolate(shape: tuple, axis: int, points: int, taps: int, lead: tuple, reduce: str, target: str) -> None:
    """Tables of the model, with and without indices outside; and at run time, where all numbers are possible."""
    for outside in (False, True):
        indices, weights = tables(shape[axis], (points, taps), "float32", outside)
        check(lambda g, x, i=indices, w=weights: g.op("nn.interpolate", x, g.constant(i), g.constant(w), axis=axis, reduce=reduce), [("f32", shape)], target, rows=(0, 1, 3))
    if lead or "n" not in shape:
        each = (*lead, points, taps)
        check(op("interpolate"), [("f32", shape), ("i32", each), ("f32", each)], target, rows=(1, 4), axis=axis, reduce=reduce)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(
    ("dtype", "shape", "repeats"),
    [
        ("f32", ("n", 3, 5, 7), [1, 1, 2, 2]), ("f32", ("n", 2, 4, 37), [1, 1, 3, 3]), ("f64", ("n", 2, 19), [1, 4, 1]), ("f32", (3, 20), [2, 1]), ("f32", (3, 40), [1, 20]),
        ("u8", ("n", 3, 5), [1, 2, 2]), ("i64", ("n", 6), [1, 5]), ("i1", (4, 9), [2, 2]), ("f32", (), []), ("f32", ("n", 0, 3), [1, 2, 2]),
    ],
)  # fmt: skip
def test_repeat(dtype: str, shape: tuple, repeats: list[int], target: str) -> None:
    check(op("repeat"), [(dtype, shape)], target, rows=(0, 1, 3), repeats=repeats)


@pytest.mark.parametrize("target", NAMES)
def test_epilogue(target: str) -> None:
    """The path down of a feature pyramid: a finer map plus the coarser one, enlarged."""

    def build(g: Graph, x: Value, finer: Value) -> list[Value]:
        return fusion(g, [x, finer], lambda add, x, y: add("nn.relu", add("nn.add", add("nn.repeat", x, repeats=[1, 1, 2, 2]), y)))

    check(build, [("f32", ("n", 2, 3, 18)), ("f32", ("n", 2, 6, 36))], target, rows=(1, 2))

    def linear(g: Graph, x: Value) -> list[Value]:
        def body(add: object, x: Value) -> Value:
            i, w = tables(5, (8, 2), "float32", False)
            return add("nn.mul", add("nn.interpolate", x, const(g, add, i), const(g, add, w), axis=2, reduce="sum"), const(g, add, np.float32(3)))  # type: ignore[operator]

        return fusion(g, [x], body)  # type: ignore[arg-type]

    check(linear, [("f32", ("n", 3, 5, 21))], target, rows=(1, 2))


@pytest.mark.parametrize(
    ("x", "indices", "weights", "axis"),
    [
        (("f32", (2, 3)), ("i32", (4, 2)), ("f32", (4, 3)), 1), (("f32", (2, 3)), ("f32", (4, 2)), ("f32", (4, 2)), 1), (("i32", (2, 3)), ("i32", (4, 2)), ("i32", (4, 2)), 1),
        (("f32", (2, 3)), ("i32", (5, 4, 2)), ("f32", (5, 4, 2)), 1), (("f32", (2, 3)), ("i32", (2,)), ("f32", (2,)), 1), (("f32", (2, 3)), ("i32", (4, 2)), ("f32", (4, 2)), 2),
    ],
)  # fmt: skip
def test_refused(x: tuple, indices: tuple, weights: tuple, axis: int) -> None:
    g = Graph("m")
    with pytest.raises(CarrotError, match=r"nn.interpolate|axis 2 is out of range"):
        g.op("nn.interpolate", *(g.tensor(f"x{i}", *t) for i, t in enumerate((x, indices, weights))), axis=axis, reduce="sum")
    with pytest.raises(CarrotError, match=r"nn.repeat"):
        g.op("nn.repeat", g.tensor("y", "f32", (2, 3)), repeats=[1, 0])
