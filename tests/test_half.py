"""float16 and bfloat16 on every target: conversions of every number, arithmetic, models on CPUs without instructions for it."""

from __future__ import annotations

import copy
import functools
import sys
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, execute, lacking  # noqa: E402
from test_lower_nn import NAMES, Native, check, op  # noqa: E402

EVERY = np.arange(1 << 16, dtype=np.uint16)
DTYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32, "f64": np.float64}
LAST_BIT = {"f16": 1e-3, "bf16": 8e-3}  # of the largest number of a result
HALVES = pytest.mark.parametrize("half", ["f16", "bf16"])


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


@HALVES
@pytest.mark.parametrize("target", NAMES)
def test_conversions(target: str, half: str) -> None:
    """From every number; to it from each of them, the places half way between two, the next neighbours of both, and any bits."""
    rng, every = np.random.default_rng(0), EVERY.view(DTYPES[half])
    with np.errstate(all="ignore"):
        _same(_cast(every, "f32", target), every.astype(np.float32))
        _same(_cast(every, "f64", target), every.astype(np.float64))
        exact = every.astype(np.float32)
        middle = (exact[:-1] + exact[1:]) / 2
        near = np.concatenate([exact, middle])
        f32 = np.concatenate([near, *(np.nextafter(near, np.float32(s * np.inf)) for s in (1, -1)), rng.integers(0, 1 << 32, 100_000).astype(np.uint32).view(np.float32)])
        _same(_cast(f32, half, target), f32.astype(DTYPES[half]))
        wide = near.astype(np.float64)
        f64 = np.concatenate([wide, *(np.nextafter(wide, s * np.inf) for s in (1, -1)), np.ldexp(rng.standard_normal(100_000), rng.integers(-30, 20, 100_000)), [1e300, -1e300, 5e-324]])
        _same(_cast(f64, half, target), f64.astype(DTYPES[half]))
        other = next(d for d in ("f16", "bf16") if d != half)
        _same(_cast(every, other, target), every.astype(np.float32).astype(DTYPES[other]))


@HALVES
@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name", ["add", "sub", "mul", "div", "minimum", "maximum", "less", "equal"])
def test_pairs(name: str, target: str, half: str) -> None:
    check(op(name), [(half, ("n", 37)), (half, ("n", 37))], target, rows=(3,), rtol=0)


@HALVES
@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name", ["neg", "abs", "relu", "sqrt", "exp", "tanh", "sigmoid", "floor", "sign", "isnan"])
def test_functions(name: str, target: str, half: str) -> None:
    check(op(name), [(half, ("n", 37))], target, rows=(3,), rtol=LAST_BIT[half])


@HALVES
@pytest.mark.parametrize("target", NAMES)
def test_other_ops(target: str, half: str) -> None:
    check(op("cast"), [("i32", (50,))], target, to=half)
    check(op("cast"), [(half, (50,))], target, to="i8")
    check(op("cast"), [(half, (50,))], target, to="i1")
    check(lambda g, c, x: g.op("nn.where", c, x, g.constant(DTYPES[half](-0.5))), [("i1", (40,)), (half, (40,))], target, rtol=0)
    check(op("pad"), [(half, (3, 4))], target, rtol=0, pads=[1, 1, 0, 2], value=1.5)
    check(op("softmax"), [(half, ("n", 20))], target, rtol=2 * LAST_BIT[half], axis=1)
    check(op("reduce_sum"), [(half, ("n", 20))], target, rtol=5 * LAST_BIT[half], axes=[1], keepdims=0)
    check(op("matmul"), [(half, (9, 6)), (half, (6, 19))], target, rtol=2 * LAST_BIT[half])


def _network(half: str) -> Module:
    rng = np.random.default_rng(1)
    g = Graph("m")
    x = g.op("nn.cast", g.table("x", [f"x{i}" for i in range(6)], "f32", ()), to=half)
    h = g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", x, g.constant(rng.standard_normal((6, 9)).astype(DTYPES[half]))), g.constant(rng.standard_normal(9).astype(DTYPES[half]))))
    y = g.op("nn.softmax", g.op("nn.matmul", h, g.constant(rng.standard_normal((9, 3)).astype(DTYPES[half]))), axis=1)
    g.output("y", g.op("nn.cast", y, to="f32"), ["default"])
    return g.finish()


HALF_ROWS = np.random.default_rng(2).standard_normal((5, 6)).astype(np.float32)


@functools.cache
def _answers(half: str) -> np.ndarray:
    """This machine's."""
    return load_in_process(build(_network(half))).predict(HALF_ROWS)


ONE_OF_A_KIND = ["cortex-m0", "cortex-m4f", "esp32", "aarch64", "riscv64", "wasm32", "atmega328p"]  # bfloat16 is the same integer operations on all


@pytest.mark.parametrize(("target", "half"), [*((m, "f16") for m in MACHINES), *((m, "bf16") for m in ONE_OF_A_KIND)])
def test_a_network(target: str, half: str) -> None:
    if lacking(target):
        pytest.skip(lacking(target))
    if target == "atmega328p":
        with pytest.raises(CarrotError, match=f"float16 is not supported on {target}"):
            build(_network(half), Options(target=target, name="m"))
        return
    want = _answers(half)
    [got] = execute(build(_network(half), Options(target=target, name="m")), HALF_ROWS, memory=False).outputs
    np.testing.assert_allclose(got.reshape(want.shape), want, atol=2 * LAST_BIT[half])


def test_weights_of_half_the_bytes() -> None:
    """Enough of them to be in the file's constants, not in the code."""
    g, rng = Graph("m"), np.random.default_rng(3)
    w = rng.standard_normal((64, 32)).astype(ml_dtypes.bfloat16)
    g.output("y", g.op("nn.cast", g.op("nn.matmul", g.op("nn.cast", g.tensor("x", "f32", ("n", 64)), to="bf16"), g.constant(w)), to="f32"), ["default"])
    x = rng.standard_normal((3, 64)).astype(np.float32)
    want = x.astype(ml_dtypes.bfloat16).astype(np.float32) @ w.astype(np.float32)
    np.testing.assert_allclose(load_in_process(build(g.finish())).run({"x": x})["y"], want, atol=LAST_BIT["bf16"] * np.abs(want).max())


def test_rows_in_blocks() -> None:
    """More rows than a call of the kernel takes, of a model that is no table."""
    bf16, rng, g = np.dtype(ml_dtypes.bfloat16), np.random.default_rng(4), Graph("m")
    hidden = g.op("nn.matmul", g.tensor("x", "bf16", ("n", 2, 6)), g.constant(rng.standard_normal((6, 5)).astype(bf16)))
    g.output("y", g.op("nn.relu", hidden), ["default"])
    g.output("z", g.op("nn.matmul", hidden, g.constant(rng.standard_normal((5, 3)).astype(bf16))), ["default"])
    module = g.finish()
    model = load_in_process(build(copy.deepcopy(module)))
    x = rng.standard_normal((2 * model.card["row_block"] + 3, 2, 6)).astype(bf16)
    for name, want in zip("yz", run(module, [x]), strict=True):
        np.testing.assert_array_equal(model.run({"x": x})[name].view(np.uint16), want.view(np.uint16), name)


def test_in_and_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """bfloat16 at the interface: tensors, which Python has as ml_dtypes' arrays; no Arrow, no table."""
    bf16 = np.dtype(ml_dtypes.bfloat16)
    rng = np.random.default_rng(3)
    g = Graph("m")
    w = rng.standard_normal((6, 4)).astype(bf16)
    g.output("y", g.op("nn.matmul", g.tensor("x", "bf16", ("n", 6)), g.constant(w)), ["default"])
    module = g.finish()
    load_in_process(build(copy.deepcopy(module))).save(tmp_path / "m.so")
    model = carrot.load(tmp_path / "m.so")
    x = rng.standard_normal((3, 6)).astype(np.float32)
    [y] = model.run({"x": x.astype(bf16)}).values()
    want = (x.astype(bf16).astype(np.float32) @ w.astype(np.float32)).astype(bf16)
    assert y.dtype == bf16 and y.shape == (3, 4)
    np.testing.assert_allclose(y.astype(np.float32), want.astype(np.float32), rtol=LAST_BIT["bf16"])
    assert np.array_equal(model.run({"x": x})["y"], y)  # rounded as it comes
    with pytest.raises(CarrotError, match="input 'x': bfloat16 is wanted, an unknown dtype is given"):
        model.run({"x": x.astype(np.complex64)})
    with pytest.raises(CarrotError, match="takes tensors, not rows of a table"):
        _ = model.input_schema
    monkeypatch.setitem(sys.modules, "ml_dtypes", None)
    with pytest.raises(CarrotError, match="bfloat16 needs the package ml_dtypes"):
        carrot.load(tmp_path / "m.so")


def test_text_form() -> None:
    """Constants, NaN too, survive printing and parsing."""
    g = Graph("m")
    a = np.array([1.5, np.nan, -np.inf, 2.0**-130, 3.0], ml_dtypes.bfloat16)
    g.output("y", g.op("nn.add", g.tensor("x", "bf16", (5,)), g.constant(a)), ["default"])
    module = g.finish()
    again = parse_module(print_module(module, weights=True))
    x = np.ones(5, ml_dtypes.bfloat16)
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(run(again, [x])[0].view(np.uint16), run(module, [x])[0].view(np.uint16))
