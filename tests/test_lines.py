"""Kernels over lines: reductions, softmax and layer norms along the last dim, of any length, against the numpy evaluator."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import NAMES, Native, check, const, machine  # noqa: E402

from carrot.ir.core import Module, Value  # noqa: E402
from carrot.ir.evaluator import run  # noqa: E402
from carrot.ir.graph import Graph  # noqa: E402
from carrot.passes.fuse import Fuse  # noqa: E402
from carrot.passes.manager import PassManager  # noqa: E402

LENGTHS = [1, 2, 5, 16, 31, 32, 33, 100, 128, 130]
RNG = np.random.default_rng(3)


def layer_norm(g: Graph, x: Value) -> Value:
    """As exporters write it."""
    n = x.type.shape[-1]
    centred = g.op("nn.sub", x, g.op("nn.reduce_mean", x, axes=[-1], keepdims=1))
    variance = g.op("nn.reduce_mean", g.op("nn.mul", centred, centred), axes=[-1], keepdims=1)
    y = g.op("nn.div", centred, g.op("nn.sqrt", g.op("nn.add", variance, const(g, g.op, np.float32(1e-5)))))
    return g.op("nn.add", g.op("nn.mul", y, const(g, g.op, RNG.normal(size=n).astype(np.float32))), const(g, g.op, RNG.normal(size=n).astype(np.float32)))


def rms_norm(g: Graph, x: Value) -> Value:
    square = g.op("nn.reduce_mean", g.op("nn.mul", x, x), axes=[-1], keepdims=1)
    return g.op("nn.mul", g.op("nn.div", x, g.op("nn.sqrt", square)), const(g, g.op, RNG.normal(size=x.type.shape[-1]).astype(np.float32)))


def masked_softmax(g: Graph, x: Value) -> Value:
    mask = np.where(RNG.random(x.type.shape[-1]) < 0.5, 0, -1e30).astype(np.float32)
    return g.op("nn.relu", g.op("nn.softmax", g.op("nn.add", g.op("nn.mul", x, const(g, g.op, np.float32(0.3))), const(g, g.op, mask)), axis=-1))


def log_softmax(g: Graph, x: Value) -> Value:
    return g.op("nn.neg", g.op("nn.log_softmax", x, axis=-1))


def two_lines(g: Graph, x: Value) -> Value:
    return g.op("nn.sub", g.op("nn.softmax", x, axis=-1), g.op("nn.reduce_max", g.op("nn.softmax", g.op("nn.neg", x), axis=-1), axes=[-1], keepdims=1))


BUILDS = [layer_norm, rms_norm, masked_softmax, log_softmax, two_lines]


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("build", BUILDS, ids=lambda f: f.__name__)
def test_one_kernel(build, target):
    for n in LENGTHS:
        g = Graph("m")
        x = g.tensor("x", "f32", ("batch", 3, n))
        g.output("y", build(g, x), ["default"])
        module = PassManager([Fuse()]).run(g.finish(), machine(target))
        assert n == 1 or [op.name for op in module.main.body.ops if op.name not in ("nn.constant", "func.return")] == ["nn.fusion"]
        native = Native(Module("m", dict(module.funcs), dict(module.weights), dict(module.attrs)), target)
        assert n == 1 or len([f for f in native.funcs if f != "main"]) == 1
        for rows in (0, 1, 4):
            a = RNG.normal(size=(rows, 3, n)).astype(np.float32)
            if build is not layer_norm or n > 2:  # of one or two elements, the sign is all that is left
                np.testing.assert_allclose(native(a, rows=rows)[0], run(module, [a])[0], rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("n", LENGTHS)
def test_what_is_no_number(n, target):
    """NaN and infinities come out as numpy has them."""
    for name in ("softmax", "log_softmax"):
        g = Graph("m")
        g.output("y", g.op(f"nn.{name}", g.tensor("x", "f32", ("batch", n)), axis=1), ["default"])
        x = RNG.choice(np.array([0, 1, -2, 80, -np.inf, np.inf, np.nan, -1e36], np.float32), (60, n), p=[0.3, 0.3, 0.2, 0.1, 0.04, 0.02, 0.02, 0.02])
        module = g.finish()
        with np.errstate(all="ignore"):
            want = run(module, [x])[0]
        np.testing.assert_allclose(Native(module, target)(x, rows=60)[0], want, rtol=1e-5, atol=1e-6)
    for name in ("sum", "max", "min", "mean"):
        g = Graph("m")
        g.output("y", g.op(f"nn.reduce_{name}", g.tensor("x", "f32", ("batch", n)), axes=[1], keepdims=1), ["default"])
        module = g.finish()
        with np.errstate(all="ignore"):
            want = run(module, [x])[0]
        np.testing.assert_allclose(Native(module, target)(x, rows=60)[0], want, rtol=1e-5)


@pytest.mark.parametrize("target", NAMES)
def test_short_sums_are_in_order(target):
    """Up to 31 elements, the sum is the plain one, bit for bit."""
    x = (RNG.normal(size=(50, 31)) * 10.0 ** RNG.integers(-3, 4, (50, 31))).astype(np.float32)
    g = Graph("m")
    g.output("y", g.op("nn.reduce_sum", g.tensor("x", "f32", ("batch", 31)), axes=[1], keepdims=0), ["default"])
    want = np.zeros(50, np.float32)
    for k in range(31):
        want += x[:, k]
    np.testing.assert_array_equal(Native(g.finish(), target)(x, rows=50)[0], want)


@pytest.mark.parametrize("exponent", [2.0, 3.0, 2.5])
def test_powers(exponent):
    check(lambda g, x: g.op("nn.pow", x, const(g, g.op, np.float32(exponent))), [("f32", ("n", 40))], "x86-64-v3", rows=(3,), rtol=3e-7)
