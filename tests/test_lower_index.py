"""Lowering of the ops of ir/nn_index.py, and of those on bits, against the numpy evaluator."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import NAMES, Native, check, op

from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.types import DTYPES, dtype_of

RNG = np.random.default_rng(11)
FLOATS, INTEGERS = ("f16", "f32", "f64"), ("i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64")


def compare(name: str, arrays: list[np.ndarray], target: str = "x86-64-v3", batch: tuple[int, ...] = (), **attrs: Any) -> np.ndarray:
    """The op on these arrays: native code gives what the evaluator gives, which is returned. batch: which arrays have a symbolic dim first."""
    g = Graph("t")
    values = [g.tensor(f"x{i}", dtype_of(a), ("n", *a.shape[1:]) if i in batch else a.shape) for i, a in enumerate(arrays)]
    g.output("y", g.op(f"nn.{name}", *values, **attrs), ["default"])
    module = g.finish()
    [want] = run(module, arrays)
    [got] = Native(module.copy(), target)(*arrays, rows=len(arrays[batch[0]]) if batch else 1)
    assert got.dtype == want.dtype and got.shape == want.shape
    np.testing.assert_array_equal(got, want)
    return want


def integers(low: int, high: int, *shape: int, dtype: str = "int64") -> np.ndarray:
    return RNG.integers(low, high, shape).astype(dtype)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(
    ("name", "inputs", "attrs"),
    [
        ("gather_elements", [("f32", ("n", 9, 4)), ("i64", ("n", 5, 4))], {"axis": 1}),
        ("gather_elements", [("i8", (7,)), ("i32", ("n",))], {"axis": 0}),
        ("gather_elements", [("f64", (4, 5)), ("i32", (4, 3))], {"axis": -1}),
        ("gather_nd", [("f32", (5, 6, 3)), ("i64", ("n", 4, 2))], {}),
        ("gather_nd", [("f32", ("n", 6, 3)), ("i32", ("n", 4, 1))], {"batch_dims": 1}),
        ("gather_nd", [("i1", (2, 3)), ("i64", (2,))], {}),
        ("gather_nd", [("f32", (2, 3)), ("i64", (4, 0))], {}),
        ("scatter_elements", [("f32", ("n", 9)), ("i64", ("n", 5)), ("f32", ("n", 5))], {"axis": 1}),
        ("scatter_elements", [("i32", (4, 3)), ("i32", (9, 2)), ("i32", (9, 2))], {"axis": 0, "reduction": "add"}),
        ("scatter_nd", [("f32", (5, 6, 3)), ("i64", ("n", 4, 2)), ("f32", ("n", 4, 3))], {"reduction": "mul"}),
        ("scatter_nd", [("u8", (5, 6)), ("i64", (9, 2)), ("u8", (9,))], {}),
        ("scatter_nd", [("i64", (5,)), ("i64", (3, 0)), ("i64", (3, 5))], {"reduction": "add"}),
        ("top_k", [("f32", ("n", 33))], {"axis": 1, "dims": [7], "largest": 1}),
        ("top_k", [("i8", (5, 19, 2))], {"axis": 1, "dims": [19], "largest": 0}),
        ("top_k", [("f64", (5, 4))], {"axis": 0, "dims": [1], "largest": 1}),
        ("top_k", [("f64", (5, 4))], {"axis": 0, "dims": [0], "largest": 1}),
        ("cumsum", [("i32", ("n", 3, 5))], {"axis": 1}),
        ("cumsum", [("i64", (4, 6))], {"axis": 0, "exclusive": 1, "reverse": 1}),
        ("cumsum", [("u8", ("n", 1))], {"axis": 1, "exclusive": 1}),
        ("cumprod", [("i16", ("n", 7))], {"axis": -1, "reverse": 1}),
        ("cumprod", [("i64", (2, 0, 3))], {"axis": 1}),
        ("max_pool_indices", [("f32", (2, 3, 7, 6))], {"kernel_shape": [3, 2], "strides": [2, 1], "pads": [1, 0, 1, 1]}),
        ("max_pool_indices", [("u8", (1, 2, 9, 5))], {"kernel_shape": [3, 3], "dilations": [2, 1], "storage_order": 1}),
        ("max_pool_indices", [("i8", ("n", 2, 9))], {"kernel_shape": [2], "strides": [2], "ceil_mode": 1}),
        ("bit_and", [("i32", ("n", 5)), ("i32", (5,))], {}),
        ("bit_xor", [("u64", (3, 5)), ("u64", (3, 5))], {}),
        ("bit_not", [("u16", ("n", 5))], {}),
        ("bitcast", [("f32", ("n", 5))], {"to": "u32"}),
        ("det", [("f64", ("n", 4, 4))], {}),
        ("det", [("f32", (1, 1))], {}),
    ],
)
def test_ops(name: str, inputs: list[Any], attrs: dict[str, Any], target: str) -> None:
    check(op(name), inputs, target, rows=(1, 5), f64=1e-9, **attrs)


@pytest.mark.parametrize("target", NAMES)
def test_of_no_rows(target: str) -> None:
    for name, shape, attrs in (("cumsum", ("n", 3), {"axis": 0}), ("top_k", ("n", 3), {"axis": 1, "dims": [2], "largest": 1})):
        check(op(name), [("f32", shape)], target, rows=(0, 1, 2), **attrs)


def test_dynamic_slice_stays_inside() -> None:
    x = np.arange(40).reshape(5, 8)
    for starts in ([0, 0], [1, 3], [-7, 2], [99, -(2**62)], [2**62, 5]):
        compare("dynamic_slice", [x, np.array(starts)], shape=[2, 3])
    assert compare("dynamic_slice", [x, np.array([9, 1])], shape=[2, 8]).tolist() == x[3:5].tolist()


EXTREME = [0, -1, 3, -4, 4, -5, 1000, -1000, 2**31 - 1, -(2**31)]


@pytest.mark.parametrize("dtype", ["int32", "int64"])
def test_indices_out_of_range_stay_inside(dtype: str) -> None:
    """Gathers take the nearest, scatters leave the update out; nothing around the tensor is read or written."""
    i = np.array(EXTREME + [2**63 - 1, -(2**63)] if dtype == "int64" else EXTREME, dtype)
    x = integers(0, 99, 4)
    assert compare("gather_elements", [x, i], axis=0).tolist() == x[[0, 3, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0][: len(i)]].tolist()
    compare("gather_nd", [x, i[:, None]])
    for reduction in ("none", "add", "mul", "max", "min"):
        y = compare("scatter_elements", [x, i, np.arange(len(i)) + 100], axis=0, reduction=reduction)
        assert y[1] == x[1] and y[2] == x[2]
        compare("scatter_nd", [x, i[:, None], np.arange(len(i)) + 100], reduction=reduction)
    compare("scatter_nd", [integers(0, 99, 4, 4), np.stack([i, np.roll(i, 1)], 1), np.arange(len(i))], reduction="add")


@pytest.mark.parametrize("dtype", [*FLOATS, *INTEGERS, "i1"])
@pytest.mark.parametrize("reduction", ["none", "add", "mul", "max", "min"])
def test_scatter_reductions_of_every_dtype(dtype: str, reduction: str) -> None:
    t = DTYPES[dtype].numpy
    x, updates = integers(0, 4, 3, 5).astype(t), integers(0, 4, 3, 20).astype(t)
    if DTYPES[dtype].kind == "f":
        x[0, 0], updates[1, 3] = np.nan, np.nan
    compare("scatter_elements", [x, integers(-5, 5, 3, 20), updates], batch=(0, 1, 2), axis=1, reduction=reduction)
    compare("scatter_nd", [x[0], integers(-5, 5, 20, 1), updates[1]], reduction=reduction)


@pytest.mark.parametrize("dtype", [*FLOATS, *INTEGERS, "i1"])
@pytest.mark.parametrize("largest", [0, 1])
def test_order_of_every_dtype(dtype: str, largest: int) -> None:
    """Stable, zeros alike, NaN (of either sign) greater than every number: any k is the start of the full order."""
    t = DTYPES[dtype].numpy
    for n in (1, 2, 3, 8, 100):
        x = integers(0, 12, 2, n).astype(t)
        if DTYPES[dtype].kind == "f":
            special = np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, np.finfo(t).tiny, -np.finfo(t).max, np.finfo(t).smallest_subnormal], t)
            x = np.where(RNG.random((2, n)) < 0.5, x, RNG.choice(special, (2, n)))
        elif DTYPES[dtype].kind != "b":
            x[RNG.random((2, n)) < 0.3] = np.iinfo(t).min
            x[RNG.random((2, n)) < 0.3] = np.iinfo(t).max
        whole = compare("top_k", [x], batch=(0,), axis=1, dims=[n], largest=largest)
        for k in {1, 2, n // 2, n - 1} & set(range(n)):
            assert np.array_equal(compare("top_k", [x], batch=(0,), axis=1, dims=[k], largest=largest), whole[:, :k])


@pytest.mark.parametrize("shape", ["rising", "falling", "equal", "saw"])
def test_order_of_long_rows(shape: str) -> None:
    n = 3000
    x = {"rising": np.arange(n), "falling": -np.arange(n), "equal": np.zeros(n), "saw": np.arange(n) % 7}[shape].astype(np.float32)
    for k in (1, 300, n):
        compare("top_k", [x], axis=0, dims=[k], largest=1)


@pytest.mark.parametrize("dtype", INTEGERS)
def test_shifts_by_any_number(dtype: str) -> None:
    t = DTYPES[dtype].numpy
    bits = np.iinfo(t).bits
    values = np.array([0, 1, 5, np.iinfo(t).min, np.iinfo(t).max], t)
    by = np.array([0, 1, bits - 1, bits, bits + 1, np.iinfo(t).max, np.iinfo(t).min], t)
    for name in ("shift_left", "shift_right"):
        compare(name, [np.repeat(values, len(by)), np.tile(by, len(values))])


@pytest.mark.parametrize("name", ["mod", "fmod"])
@pytest.mark.parametrize("dtype", FLOATS)
def test_remainder_of_floats_is_exact(dtype: str, name: str) -> None:
    t = np.dtype(DTYPES[dtype].numpy)
    special = np.array([0.0, -0.0, 1.0, -1.0, 0.1, 3.3, np.inf, -np.inf, np.nan, np.finfo(t).max, np.finfo(t).tiny, np.finfo(t).smallest_subnormal, -np.finfo(t).max], t)
    x, y = (a.ravel() for a in np.meshgrid(special, special))
    r = RNG.standard_normal((2, 200)) * 10.0 ** RNG.integers(-4, 4, (2, 200))
    compare(name, [np.concatenate([x, r[0].astype(t)]), np.concatenate([y, r[1].astype(t)])])


def test_determinants() -> None:
    """Of singular matrices, of those that need a swap, of NaN."""
    x = np.array([[[0, 1], [1, 0]], [[1, 2], [2, 4]], [[0, 0], [0, 0]], [[3, 0], [0, -2]], [[0, 2], [0, 3]]], np.float64)
    assert compare("det", [x], batch=(0,)).tolist() == [-1, 0, 0, -6, 0]


@pytest.mark.parametrize(
    ("name", "inputs", "attrs", "message"),
    [
        ("gather_elements", [("f32", (3, 4)), ("i64", (4, 4))], {"axis": 1}, "on axis 1 cannot take"),
        ("gather_elements", [("f32", (3,)), ("f32", (3,))], {"axis": 0}, "integer indices"),
        ("gather_elements", [("f32", (0,)), ("i64", (3,))], {"axis": 0}, "which has none"),
        ("gather_nd", [("f32", (3, 4)), ("i64", (5, 3))], {}, "cannot take"),
        ("gather_nd", [("f32", (3, 4)), ("i64", (4, 1))], {"batch_dims": 1}, "batch_dims 1 cannot take"),
        ("gather_nd", [("f32", (3, 0)), ("i64", (4, 2))], {}, "which has none"),
        ("scatter_elements", [("f32", (3,)), ("i64", (2,)), ("f32", (3,))], {"axis": 0}, "cannot take"),
        ("scatter_elements", [("f32", (3,)), ("i64", (2,)), ("f32", (2,))], {"axis": 0, "reduction": "mean"}, "reduction 'mean'"),
        ("scatter_nd", [("f32", (3, 4)), ("i64", (5, 1)), ("f32", (5, 3))], {}, "cannot take"),
        ("top_k", [("f32", (3, 4))], {"axis": 1, "dims": [5], "largest": 1}, "of 5 on axis 1"),
        ("dynamic_slice", [("f32", (3, 4)), ("i64", (2,))], {"shape": [4, 4]}, "cannot take"),
        ("det", [("f32", (3, 4))], {}, "cannot take"),
        ("bitcast", [("f32", (3,))], {"to": "i64"}, "to i64 is not supported"),
    ],
)
def test_refused(name: str, inputs: list[Any], attrs: dict[str, Any], message: str) -> None:
    g = Graph("t")
    with pytest.raises(CarrotError, match=message):
        g.op(f"nn.{name}", *[g.tensor(f"x{i}", d, s) for i, (d, s) in enumerate(inputs)], **attrs)
