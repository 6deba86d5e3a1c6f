"""float16 on every target: conversions of every number, arithmetic, models on CPUs without instructions for it."""

from __future__ import annotations

import copy
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.compiler import Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, execute, lacking  # noqa: E402
from test_lower_nn import NAMES, Native, check, op  # noqa: E402

EVERY = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
DTYPES = {"f16": np.float16, "f32": np.float32, "f64": np.float64}


def _cast(x: np.ndarray, to: str, target: str) -> np.ndarray:
    g = Graph("t")
    v = g.tensor("x", next(n for n, d in DTYPES.items() if d == x.dtype), x.shape)
    g.output("y", g.op("nn.cast", v, to=to), ["default"])
    return Native(copy.deepcopy(g.finish()), target)(x)[0]


def _same(got: np.ndarray, want: np.ndarray) -> None:
    """The same bits, but for those of a NaN."""
    assert got.dtype == want.dtype
    bits = {2: np.uint16, 4: np.uint32, 8: np.uint64}[want.itemsize]
    assert (np.isnan(got) == np.isnan(want)).all()
    number = ~np.isnan(want)
    assert (got.view(bits)[number] == want.view(bits)[number]).all()


@pytest.mark.parametrize("target", NAMES)
def test_conversions(target: str) -> None:
    """From every float16; to it from each of them, the places half way between two, the next neighbours of both, and any bits."""
    rng = np.random.default_rng(0)
    with np.errstate(all="ignore"):
        _same(_cast(EVERY, "f32", target), EVERY.astype(np.float32))
        _same(_cast(EVERY, "f64", target), EVERY.astype(np.float64))
        exact = EVERY.astype(np.float32)
        middle = (exact[:-1] + exact[1:]) / 2
        near = np.concatenate([exact, middle])
        f32 = np.concatenate([near, *(np.nextafter(near, np.float32(s * np.inf)) for s in (1, -1)), rng.integers(0, 1 << 32, 100_000).astype(np.uint32).view(np.float32)])
        _same(_cast(f32, "f16", target), f32.astype(np.float16))
        wide = near.astype(np.float64)
        f64 = np.concatenate([wide, *(np.nextafter(wide, s * np.inf) for s in (1, -1)), np.ldexp(rng.standard_normal(100_000), rng.integers(-30, 20, 100_000)), [1e300, -1e300, 5e-324]])
        _same(_cast(f64, "f16", target), f64.astype(np.float16))


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name", ["add", "sub", "mul", "div", "minimum", "maximum", "less", "equal"])
def test_pairs(name: str, target: str) -> None:
    check(op(name), [("f16", ("n", 37)), ("f16", ("n", 37))], target, rows=(3,), rtol=0)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name", ["neg", "abs", "relu", "sqrt", "exp", "tanh", "floor", "sign", "isnan"])
def test_functions(name: str, target: str) -> None:
    check(op(name), [("f16", ("n", 37))], target, rows=(3,), rtol=1e-3)


@pytest.mark.parametrize("target", NAMES)
def test_other_ops(target: str) -> None:
    check(op("cast"), [("i32", (50,))], target, to="f16")
    check(op("cast"), [("f16", (50,))], target, to="i8")
    check(op("cast"), [("f16", (50,))], target, to="i1")
    check(lambda g, c, x: g.op("nn.where", c, x, g.constant(np.float16(-0.5))), [("i1", (40,)), ("f16", (40,))], target, rtol=0)
    check(op("pad"), [("f16", (3, 4))], target, rtol=0, pads=[1, 1, 0, 2], value=1.5)
    check(op("softmax"), [("f16", ("n", 20))], target, rtol=2e-3, axis=1)
    check(op("reduce_sum"), [("f16", ("n", 20))], target, rtol=5e-3, axes=[1], keepdims=0)
    check(op("matmul"), [("f16", (9, 6)), ("f16", (6, 19))], target, rtol=2e-3)


def _network() -> Module:
    rng = np.random.default_rng(1)
    g = Graph("m")
    x = g.op("nn.cast", g.table("x", [f"x{i}" for i in range(6)], "f32", ()), to="f16")
    h = g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", x, g.constant(rng.standard_normal((6, 9)).astype(np.float16))), g.constant(rng.standard_normal(9).astype(np.float16))))
    y = g.op("nn.softmax", g.op("nn.matmul", h, g.constant(rng.standard_normal((9, 3)).astype(np.float16))), axis=1)
    g.output("y", g.op("nn.cast", y, to="f32"), ["default"])
    return g.finish()


@pytest.mark.parametrize("target", MACHINES)
def test_a_network(target: str) -> None:
    if lacking(target):
        pytest.skip(lacking(target))
    if target == "atmega328p":
        with pytest.raises(CarrotError, match="float16 is not supported on atmega328p"):
            build(_network(), Options(target=target, name="m"))
        return
    x = np.random.default_rng(2).standard_normal((5, 6)).astype(np.float32)
    want = load_in_process(build(_network())).predict(x)
    [got] = execute(build(_network(), Options(target=target, name="m")), x).outputs
    np.testing.assert_allclose(got.reshape(want.shape), want, atol=2e-3)
