"""Integer convolutions and products over sizes of the call: one compiled model at many sizes against the numpy evaluator and onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.backends.object import get_target, runs_here
from carrot.compiler import Options, build, load_in_process
from carrot.ir import dims
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.nn_quant import fixed_point
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.expand_math import ExpandMath
from carrot.passes.fuse_quantized import FuseQuantized
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory

sys.path.insert(0, str(Path(__file__).parent))
from quantized_models import convolutions, onnxruntime  # noqa: E402
from test_dims import H, N, Native, W  # noqa: E402
from test_lower_nn import machine  # noqa: E402

RNG = np.random.default_rng(6)
TARGETS = [n for n in ("x86-64-v3", "x86-64-v4-vnni") if runs_here(get_target(n))] or ["scalar"]
LAYERS: list[tuple[tuple[int, ...], dict[str, Any]]] = [
    ((70, 1, 1, 20), {}),
    ((6, 3, 3, 20), {"pads": [1, 1, 1, 1]}),
    ((5, 3, 2, 20), {"pads": [0, 1, 2, 1], "strides": [2, 2]}),
    ((8, 3, 3, 10), {"pads": [2, 2, 2, 2], "dilations": [2, 2], "group": 2}),
    ((20, 3, 3, 1), {"pads": [1, 1, 1, 1], "group": 20}),
    ((20, 5, 3, 1), {"pads": [2, 1, 2, 1], "strides": [1, 2], "group": 20}),
    ((20, 1, 1, 1), {"group": 20}),
]
SIZES = [(1, 1, 1), (2, 1, 9), (1, 7, 2), (2, 16, 14), (0, 9, 9), (1, 200, 60)]  # the last one goes in blocks of rows


def qconv(g: Graph, x: Value, shape: tuple[int, ...], **attrs: object) -> Value:
    w = RNG.integers(-128, 128, shape).astype(np.int8)
    m, s = fixed_point(10.0 ** RNG.uniform(-5, -3.5, len(w)))
    bias = RNG.integers(-3000, 3000, len(w)).astype(np.int32)
    return g.op("nn.qconv", x, *[g.constant(a) for a in (w, bias, m, s)], x_zero_point=-7, y_zero_point=11, low=-100, high=127, **attrs)


@pytest.mark.parametrize(("target", "open_", "layers"), [(TARGETS[-1], (H, W), LAYERS), (TARGETS[0], (H, W), LAYERS[::2]), (TARGETS[0], (13, W), LAYERS[4:5]), (TARGETS[-1], (H, 30), LAYERS[1:5:3])])
def test_convolutions(target: str, open_: tuple[int | str, int | str], layers: list[tuple[tuple[int, ...], dict[str, Any]]]) -> None:
    g = Graph("t")
    x = g.tensor("x", "i8", (N, *open_, 20))
    for i, (shape, attrs) in enumerate(layers):
        g.output(f"y{i}", qconv(g, x, shape, **attrs), ["default"])
    module = g.finish()
    native = Native(module.copy(), target, False)
    for n, h, w in SIZES:
        sizes = {N: n, H: h, W: w}
        x8 = RNG.integers(-128, 128, [dims.evaluate(d, sizes) for d in (N, *open_, 20)]).astype(np.int8)
        for got, want in zip(native({k: v for k, v in sizes.items() if k in (N, *open_)}, x8), run(module, [x8]), strict=True):
            np.testing.assert_array_equal(got, want, err_msg=str(sizes))


@pytest.mark.parametrize("target", ["aarch64", "rpi5"])
def test_convolutions_interpreted(target: str) -> None:
    """In floats, and by sdot."""
    g = Graph("t")
    x = g.tensor("x", "i8", (N, H, W, 20))
    for i, (shape, attrs) in enumerate(LAYERS[2:5:2]):
        g.output(f"y{i}", qconv(g, x, shape, **attrs), ["default"])
    module, x8 = g.finish(), RNG.integers(-128, 128, (2, 3, 4, 20)).astype(np.int8)
    kernels = PassManager([Lower(), ExpandMath(), PlanMemory()]).run(module.copy(), get_target(target))
    sizes, want = {N: 2, H: 3, W: 4}, run(module, [x8])
    got = [np.full(y.shape, 99, np.int8) for y in want]
    room = np.zeros(dims.evaluate(kernels.attrs["arena"], sizes) + 64, np.int8)
    run_kernel(kernels, "main", [*(a.reshape(-1, a.shape[-1]) for a in (x8, *got)), room, *(sizes[s] for s in kernels.main.attrs["symbols"])])
    for a, b in zip(got, want, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("target", TARGETS[-1:])
def test_products_over_a_length(target: str) -> None:
    """QDQ around a matrix product of [batch, heads, length, K] becomes one integer op."""
    g = Graph("t")
    linear = lambda what, v, s, z: g.op(f"nn.{what}quantize_linear", v, g.constant(np.asarray(s, np.float32)), g.constant(np.asarray(z, np.int8)))  # noqa: E731
    w = g.op("nn.dequantize_linear", g.constant(RNG.integers(-127, 128, (33, 40)).astype(np.int8)), g.constant(np.full(40, 0.01, np.float32)), g.constant(np.zeros(40, np.int8)))
    x = linear("de", linear("", g.tensor("x", "f32", (N, 3, W, 33)), 0.02, 3), 0.02, 3)
    g.output("y", linear("de", linear("", g.op("nn.relu", g.op("nn.matmul", x, w)), 0.05, -100), 0.05, -100), ["default"])
    module = PassManager([Canonicalize(), FuseQuantized(), Canonicalize()]).run(g.finish(), machine(target))
    assert [op.name for op in module.walk() if op.name in ("nn.qconv", "nn.matmul")] == ["nn.qconv"]
    native = Native(module.copy(), target, True)
    for n, length in ((1, 1), (2, 5), (1, 700), (0, 4)):
        x32 = RNG.normal(size=(n, 3, length, 33)).astype(np.float32)
        np.testing.assert_allclose(native({N: n, W: length}, x32)[0], run(module, [x32])[0], atol=1e-6)


def opened() -> Any:
    proto = convolutions()
    for i, name in ((2, "height"), (3, "width")):
        proto.graph.input[0].type.tensor_type.shape.dim[i].dim_param = name
    return proto


def test_quantised_by_rows_of_one_size() -> None:
    """Sizes that the model leaves open are those of the calibration data, and stay open."""
    rows = RNG.normal(size=(64, 3, 9, 9)).astype(np.float32)
    artifact = build(opened(), Options(quantize="int8", calibration=rows))
    assert not any(op.name in ("nn.conv", "nn.matmul") for op in artifact.simplified.walk())
    model = load_in_process(artifact)
    for size in ((9, 9), (16, 31)):
        x = RNG.normal(size=(3, 3, *size)).astype(np.float32)
        want = onnxruntime(opened().SerializeToString(), x)
        got = model.run({"x": x})["y"]
        assert np.sqrt(np.mean((got - want) ** 2)) < 0.1 * np.sqrt(np.mean(want**2))


def test_calibration_data_that_says_no_size() -> None:
    columns = {f"c{i}": RNG.normal(size=8).astype(np.float32) for i in range(3)}
    with pytest.raises(CarrotError, match=r"does not say how large input 'x' is, which is open in height, width\n(.|\n)*--dim height=N"):
        build(opened(), Options(quantize="int8", calibration=columns))


def test_calibration_data_of_a_size_that_the_model_does_not_take() -> None:
    g = Graph("m")
    x = g.op("nn.slice", g.tensor("x", "f32", ("batch", "n")), starts=[0, 5], ends=["batch", "n"], steps=[1, 1])
    g.output("y", g.op("nn.abs", x), ["default"])
    with pytest.raises(CarrotError, match="takes no rows of the sizes of the calibration data, n = 3, batch = .: n - 5 is -2"):
        build(g.finish(), Options(quantize="int8", calibration=np.ones((4, 3), np.float32)))
