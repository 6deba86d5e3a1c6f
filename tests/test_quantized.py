"""Quantised ops: fixed point against exact arithmetic, native code against numpy, imported models against onnxruntime."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.backends.object import get_target, runs_here
from carrot.compiler import Options, build, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.nn_quant import add_attrs, fixed_point, quantize, requantize
from carrot.ir.text import print_module
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.expand_math import ExpandMath
from carrot.passes.fuse_quantized import FuseQuantized
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.merge_kernels import MergeKernels
from carrot.passes.plan_memory import PlanMemory

sys.path.insert(0, str(Path(__file__).parent))
from quantized_models import by_onnxruntime, convolutions, onnxruntime, rows  # noqa: E402
from test_lower_nn import NAMES, Native  # noqa: E402

RNG = np.random.default_rng(5)
INT32 = np.iinfo(np.int32)


def gemmlowp(acc, multiplier, shift):
    """MultiplyByQuantizedMultiplier of TFLite's common.h, with gemmlowp's SaturatingRoundingDoublingHighMul and RoundingDivideByPOT, on Python ints."""
    wrapped = (acc << max(shift, 0)) + 2**31 & 0xFFFFFFFF
    product = (wrapped - 2**31) * multiplier
    nudge = 1 << 30 if product >= 0 else 1 - (1 << 30)
    high = abs(product + nudge) // 2**31 * (1 if product + nudge >= 0 else -1)  # C's division
    exponent = max(-shift, 0)
    mask = (1 << exponent) - 1
    return (high >> exponent) + ((high & mask) > (mask >> 1) + (high < 0))


def test_requantize_is_gemmlowps():
    edges = [0, 1, -1, 2, -2, 3, -3, 127, -128, 2**15, -(2**15), 2**30 - 1, -(2**30), INT32.max, INT32.min, *RNG.integers(INT32.min, INT32.max, 2000).tolist(), *RNG.integers(-5000, 5000, 2000).tolist()]
    for real in [1.0, 0.5, 0.75, 1 / 3, 2**-8, 2**-9 * 1.0000001, 0.0003, 1e-6, 1.7, 2**-31, 0.0]:
        m, s = (int(v) for v in fixed_point(real))
        got = requantize(np.array(edges), m, s)
        assert got.tolist() == [gemmlowp(a, m, s) for a in edges], real


def test_fixed_point_is_within_half_a_unit():
    reals = np.concatenate([10.0 ** RNG.uniform(-9, 2, 500), [1.0, 0.5, 1 - 2.0**-40, 2.0**-31]])
    for real, m, s in zip(reals.tolist(), *fixed_point(reals)):
        assert 2**30 <= m < 2**31
        assert abs(Fraction(real) - Fraction(int(m)) * Fraction(2) ** (int(s) - 31)) <= Fraction(2) ** (int(s) - 32)


def test_quantize_rounds_half_to_even_and_saturates():
    x = np.array([0.5, 1.5, 2.5, -0.5, -1.5, 1e30, -1e30, np.inf, -np.inf, np.nan], np.float32)
    assert quantize(x, np.float32(1), 3, np.int8).tolist() == [3, 5, 5, 3, 1, 127, -128, 127, -128, 3]


def image(g, shape):
    return g.tensor("x", "i8", shape)


def int8(*shape, low=-127):
    return RNG.integers(low, 128, shape).astype(np.int8)


def constants(g, w, real):
    m, s = fixed_point(np.asarray(real))
    return [g.constant(a) for a in (RNG.integers(-3000, 3000, len(w)).astype(np.int32), np.broadcast_to(m, len(w)).copy(), np.broadcast_to(s, len(w)).copy())]


CONVS = {
    "3x3": ((2, 6, 5, 4), (6, 3, 3, 4), {"pads": [1, 1, 1, 1]}),
    "strided, uneven pads": ((1, 7, 9, 3), (5, 3, 3, 3), {"pads": [0, 1, 2, 1], "strides": [2, 2]}),
    "1x1": ((1, 5, 5, 8), (8, 1, 1, 8), {}),
    "1x1, odd channels": ((1, 3, 3, 7), (9, 1, 1, 7), {"strides": [2, 1]}),
    "depthwise": ((1, 6, 7, 8), (8, 3, 3, 1), {"group": 8, "pads": [1, 1, 1, 1]}),
    "depthwise strided": ((1, 9, 9, 4), (4, 3, 3, 1), {"group": 4, "pads": [1, 1, 1, 1], "strides": [2, 2]}),
    "depthwise valid": ((1, 5, 6, 3), (3, 3, 3, 1), {"group": 3}),
    "depthwise 5x5": ((1, 8, 8, 4), (4, 5, 5, 1), {"group": 4, "pads": [2, 2, 2, 2]}),
    "depthwise 5x5 strided": ((1, 9, 9, 3), (3, 5, 5, 1), {"group": 3, "pads": [1, 2, 2, 1], "strides": [2, 2]}),
    "depthwise 1x7": ((1, 3, 9, 2), (2, 1, 7, 1), {"group": 2, "pads": [0, 3, 0, 3], "strides": [2, 1]}),
    "depthwise 4x1": ((1, 9, 2, 5), (5, 4, 1, 1), {"group": 5, "pads": [1, 0, 2, 0], "strides": [3, 4]}),
    "depthwise dilated": ((1, 9, 9, 4), (4, 3, 4, 1), {"group": 4, "pads": [2, 3, 2, 3], "dilations": [2, 3]}),
    "depthwise by threes": ((1, 7, 7, 2), (2, 3, 3, 1), {"group": 2, "strides": [3, 3]}),
    "channel multiplier": ((1, 5, 5, 3), (6, 3, 3, 1), {"group": 3, "pads": [1, 1, 1, 1]}),
    "groups": ((1, 4, 4, 8), (6, 3, 3, 4), {"group": 2}),
    "dilated": ((1, 8, 8, 4), (4, 3, 3, 4), {"dilations": [2, 2], "pads": [2, 2, 2, 2]}),
    "window larger than the image": ((1, 3, 10, 1), (4, 5, 4, 1), {"pads": [2, 1, 2, 1], "strides": [2, 2]}),
    "a product": ((1, 1, 1, 37), (10, 1, 1, 37), {}),
    "products": ((1, 1, 3, 64), (7, 1, 1, 64), {}),
}


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("what", CONVS)
def test_qconv(what, target):
    x_shape, w_shape, attrs = CONVS[what]
    g = Graph("test")
    w = int8(*w_shape)
    scale = 10.0 ** RNG.uniform(-4, -2.5, len(w))
    scale[0] = 1.5  # a left shift
    y = g.op("nn.qconv", image(g, x_shape), g.constant(w), *constants(g, w, scale), x_zero_point=-7, y_zero_point=11, low=-100, high=127, **attrs)
    g.output("y", y, ["default"])
    module = g.finish()
    native = Native(module.copy(), target)
    for x in (int8(*x_shape, low=-128), np.full(x_shape, -128, np.int8), np.full(x_shape, 127, np.int8)):
        np.testing.assert_array_equal(native(x)[0], run(module, [x])[0])


@pytest.mark.parametrize("target", NAMES)
def test_other_integer_ops(target):
    g = Graph("test")
    x = image(g, ("batch", 5, 6, 4))
    z = g.tensor("z", "i8", ("batch", 5, 6, 4))
    m, s = (int(v) for v in fixed_point(0.3 / 4))
    g.output("average", g.op("nn.qaverage_pool", x, kernel_shape=[2, 2], strides=[2, 2], x_zero_point=3, y_zero_point=-5, multiplier=m, shift=s, low=-128, high=127), ["default"])
    g.output("max", g.op("nn.qmax_pool", x, kernel_shape=[3, 3], pads=[1, 1, 1, 1]), ["default"])
    for n, scales in enumerate([(0.02, 0.05, 0.06), (0.3, 0.001, 0.01), (1.0, 1.0, 1.0)]):
        g.output(f"add{n}", g.op("nn.qadd", x, z, **add_attrs(scales, (3, -100, -128)), low=-128, high=100), ["default"])
    module = g.finish()
    given = [int8(7, 5, 6, 4, low=-128), int8(7, 5, 6, 4, low=-128)]
    for got, want in zip(Native(module.copy(), target)(*given, rows=7), run(module, given), strict=True):
        np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("dtype", ["i8", "u8", "i16", "u16", "i32"])
def test_quantize_and_dequantize(dtype, target):
    kind = np.dtype({"i": "int", "u": "uint"}[dtype[0]] + dtype[1:])
    g = Graph("test")
    x = g.tensor("x", "f32", ("batch", 3))
    scale = g.constant(np.array([0.1, 3.0, 1e-4], np.float32))
    zero = g.constant(np.array([0, 5, 0] if dtype == "i32" else [np.iinfo(kind).min, 5, np.iinfo(kind).max], kind))
    q = g.op("nn.quantize_linear", x, scale, zero)
    g.output("q", q, ["default"])
    g.output("x", g.op("nn.dequantize_linear", q, scale, zero), ["default"])
    module = g.finish()
    special = [0.0, -0.0, 0.05, 0.15, 1.5, 4.5, 7.5, 1e9, -1e9, 1e38, -1e38, np.inf, -np.inf, np.nan, 12.7, -12.8]
    given = np.concatenate([np.array([special] * 3, np.float32).T, RNG.standard_normal((40, 3)).astype(np.float32) * 10])
    for got, want in zip(Native(module.copy(), target)(given, rows=len(given)), run(module, [given]), strict=True):
        np.testing.assert_array_equal(got, want)


# ------------------------------------------------------------------------------------------------ imported models


def counted(artifact):
    return Counter(op.name for op in artifact.simplified.main.body.ops)


@pytest.mark.parametrize("unsigned", [False, True])
@pytest.mark.parametrize("qdq, per_channel", [(True, True), (True, False), (False, False)])
def test_models_of_onnxruntime(tmp_path, qdq, per_channel, unsigned):
    """Every layer becomes an integer op; the answers are within a few steps of the output (each layer may be one off in a tie)."""
    path = by_onnxruntime(convolutions(), tmp_path, rows(16), qdq, unsigned, per_channel)
    artifact = build(path, Options())
    ops = counted(artifact)
    assert ops["nn.qconv"] == 5 and ops["nn.qadd"] == 1 and ops["nn.qaverage_pool"] == 1 and ops["nn.qmax_pool"] == 1
    assert not ops["nn.conv"] and not ops["nn.matmul"] and ops["nn.quantize_linear"] == ops["nn.dequantize_linear"] == 1
    assert ops["nn.transpose"] == 1  # of the input
    x = rows(20)
    want, got = onnxruntime(path, x), load_in_process(artifact).run({"x": x})["y"]
    off = np.abs(want - got) / (np.ptp(want) / 255)
    assert off.max() <= 4.01 and off.mean() <= 0.5
    np.testing.assert_allclose(run(artifact.simplified, [x])[0], got, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("qdq", [True, False])
def test_weights_with_a_zero_point_stay_in_floats(tmp_path, qdq):
    path = by_onnxruntime(convolutions(), tmp_path, rows(16), qdq, True, False, "QUInt8")
    artifact = build(path, Options())
    assert counted(artifact)["nn.conv"] == 4
    x = rows(20)
    want = onnxruntime(path, x)
    off = np.abs(want - load_in_process(artifact).run({"x": x})["y"]) / (np.ptp(want) / 255)
    assert off.max() <= 4.01 and off.mean() <= 0.5


def test_integer_operators(tmp_path):
    """ConvInteger, MatMulInteger and DynamicQuantizeLinear are exact."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    w, k = RNG.integers(0, 255, (6, 4)).astype(np.uint8), int8(3, 2, 3, 3)
    inits = {"w": w, "wz": np.uint8(100).reshape(()), "k": k, "kz": np.int8(0).reshape(()), "shape": np.array([-1, 6]), "image": np.array([-1, 2, 6, 6])}
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["q", "s", "z"]),
        helper.make_node("Reshape", ["q", "shape"], ["q2"]),
        helper.make_node("MatMulInteger", ["q2", "w", "z", "wz"], ["y"]),
        helper.make_node("Reshape", ["q", "image"], ["q4"]),
        helper.make_node("ConvInteger", ["q4", "k", "z", "kz"], ["c"], pads=[1, 1, 1, 1]),
    ]
    infos = [helper.make_tensor_value_info(n, t, None) for n, t in (("y", TensorProto.INT32), ("c", TensorProto.INT32), ("s", TensorProto.FLOAT), ("q", TensorProto.UINT8))]
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [12, 6])], infos, [numpy_helper.from_array(np.asarray(a), n) for n, a in inits.items()])
    model = helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    import onnxruntime as ort

    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    for x in (RNG.standard_normal((12, 6)), np.zeros((12, 6)), RNG.uniform(1, 2, (12, 6))):
        x = x.astype(np.float32)
        got = carrot.compile(model).run({"x": x})
        for name, want in zip("ycsq", session.run(None, {"x": x})):
            np.testing.assert_array_equal(got[name], want)


@pytest.mark.parametrize("change, message", [({"block_size": 2}, "in blocks of 2"), ({"output_dtype": 14}, "output_dtype 14")])
def test_what_is_refused(change, message):
    import onnx
    from onnx import TensorProto, helper

    node = helper.make_node("QuantizeLinear", ["x", "s", "z"] if "block_size" in change else ["x", "s"], ["y"], **change)
    inits = [helper.make_tensor("s", TensorProto.FLOAT, [], [0.1]), helper.make_tensor("z", TensorProto.INT8, [], [0])]
    graph = helper.make_graph([node], "g", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 2])], [helper.make_tensor_value_info("y", TensorProto.INT8, [2, 2])], inits)
    with pytest.raises(CarrotError, match=message):
        carrot.compile(helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 21)], ir_version=10))


def test_fuse_quantized(golden):
    """A residual block of QDQ: two convolutions and a sum, transposes at the ends only."""
    g = Graph("block")
    rng = np.random.default_rng(1)
    f32 = lambda v: np.asarray(v, np.float32)  # noqa: E731
    scale, zero = g.constant(f32(0.05), "scale"), g.constant(np.int8(-128).reshape(()), "zero")

    def steps(v):
        return g.op("nn.dequantize_linear", g.op("nn.quantize_linear", v, scale, zero), scale, zero)

    def conv(v):
        w = g.op("nn.dequantize_linear", g.constant(rng.integers(-127, 128, (4, 4, 3, 3)).astype(np.int8), "w"), g.constant(f32(np.full((4, 1, 1, 1), 0.01)), "ws"), g.constant(np.zeros((4, 1, 1, 1), np.int8), "wz"))
        return g.op("nn.conv", v, w, g.constant(f32(rng.standard_normal(4)), "b"), pads=[1, 1, 1, 1])

    x = steps(g.tensor("x", "f32", ("batch", 4, 6, 6)))
    h = steps(g.op("nn.relu", conv(x)))
    g.output("y", steps(g.op("nn.relu", g.op("nn.add", steps(conv(h)), x))), ["default"])
    module = g.finish()
    given = [rng.standard_normal((3, 4, 6, 6)).astype(np.float32)]
    want = run(module, given)[0]
    PassManager([FuseQuantized(), Canonicalize()]).run(module, get_target("host"))
    golden("residual", print_module(module))
    off = np.abs(run(module, given)[0] - want)  # in ties, and what the second layer makes of them
    assert off.max() <= 0.101 and off.mean() < 0.005


def test_merge_kernels(golden):
    g = Graph("two")
    v = g.tensor("x", "f32", (3,))
    for n in range(2):
        v = g.op("nn.mul", v, g.constant(np.arange(3, dtype=np.float32) + n, "w"))
    g.output("y", v, ["default"])
    kernels = g.finish()
    PassManager([Lower(), MergeKernels(min_ops=1)]).run(kernels, get_target("cortex-m4f"))
    golden("merged", print_module(kernels))


# ------------------------------------------------------------------------------------------------ schedules of DSP cores


def lowered_for(module, target):
    return PassManager([Lower(), MergeKernels(min_ops=1), ExpandMath(), PlanMemory()]).run(module, get_target(target))


def interpreted(module, x, shape):
    """The kernels on numpy arrays: the instructions by what INTRINSICS says of them."""
    out, scratch = np.full(shape, 99, np.int8), np.zeros(module.attrs["arena_bytes"] + 64, np.int8)
    run_kernel(module, "main", [x.copy(), out, scratch, 1])
    return out


@pytest.mark.parametrize("target", ["cortex-m4f", "cortex-m55"])
@pytest.mark.parametrize("what", CONVS)
def test_dsp_schedules(what, target):
    """The kernels for a Cortex-M4F and an M55, interpreted, give what the op's own evaluate gives, for values at the ends too."""
    x_shape, w_shape, attrs = CONVS[what]
    g = Graph("test")
    w = int8(*w_shape)
    y = g.op("nn.qconv", image(g, x_shape), g.constant(w), *constants(g, w, 10.0 ** RNG.uniform(-4, -2.5, len(w))), x_zero_point=-7, y_zero_point=11, low=-100, high=120, **attrs)
    g.output("y", y, ["default"])
    module = g.finish()
    kernels = lowered_for(module.copy(), target)
    used = {op.attrs["intrin"] for op in kernels.walk() if op.name == "llvm.call_intrinsic"}
    assert bool(used) == (what not in ("depthwise by threes", "channel multiplier", "groups"))
    assert ("llvm.arm.mve.vmldava.v16i8" in used) == (target == "cortex-m55" and "group" not in attrs)
    for x in (int8(*x_shape, low=-128), np.full(x_shape, -128, np.int8), np.full(x_shape, 127, np.int8)):
        want = run(module, [x])[0]
        np.testing.assert_array_equal(interpreted(kernels, x, want.shape), want)


@pytest.mark.parametrize("target", ["cortex-m4f", "cortex-m55"])
@pytest.mark.parametrize("w, bias, real", [(-128, 0, 0.001), (127, 2**30 - 1, 0.001), (127, 0, 0.9), (127, 2**29, 1e-9)], ids=["-128", "large sums", "no shift", "tiny"])
def test_what_dsp_schedules_cannot_do_has_plain_loops(w, bias, real, target):
    g = Graph("test")
    weights = np.full((2, 1, 1, 64), w, np.int8)
    m, s = fixed_point(np.full(2, real))
    given = [g.constant(a) for a in (np.full(2, bias, np.int32), m, s)]
    g.output("y", g.op("nn.qconv", image(g, (1, 2, 2, 64)), g.constant(weights), *given, x_zero_point=0, y_zero_point=0, low=-128, high=127), ["default"])
    module = g.finish()
    kernels = lowered_for(module.copy(), target)
    assert not any(op.name == "llvm.call_intrinsic" and op.attrs["intrin"] in ("llvm.arm.smlad", "llvm.arm.mve.vmldava.v16i8") for op in kernels.walk())
    x = int8(1, 2, 2, 64)
    want = run(module, [x])[0]
    np.testing.assert_array_equal(interpreted(kernels, x, want.shape), want)


# ------------------------------------------------------------------------------------------------ dot products of x86

X86 = [n for n in NAMES if n.values[0] in ("x86-64-v3", "x86-64-v4-vnni")]
SHAPES = {  # what no other test has: blocks of rows of a large image, one pixel, few channels, a depthwise tile of two rows of which one is left
    "rows in blocks": ((1, 45, 40, 64), (5, 3, 3, 64), {"pads": [1, 1, 0, 1]}),
    "pixels in blocks": ((2, 47, 31, 64), (6, 1, 1, 64), {}),
    "strided in blocks": ((1, 90, 41, 33), (3, 3, 2, 33), {"pads": [0, 1, 1, 0], "strides": [2, 2]}),
    "one pixel": ((1, 1, 1, 3), (1, 3, 3, 3), {"pads": [1, 1, 1, 1]}),
    "one of all": ((1, 1, 1, 1), (1, 1, 1, 1), {}),
    "wide": ((1, 3, 5, 19), (71, 3, 3, 19), {"pads": [1, 1, 1, 1]}),
    "groups of odd channels": ((1, 5, 5, 15), (9, 3, 3, 5), {"group": 3, "pads": [1, 1, 1, 1]}),
    "depthwise, odd": ((1, 7, 9, 37), (37, 3, 3, 1), {"group": 37, "pads": [1, 1, 1, 1]}),
    "depthwise, dilated": ((1, 9, 9, 20), (20, 3, 3, 1), {"group": 20, "dilations": [3, 2], "pads": [3, 2, 3, 2]}),
    "depthwise in blocks": ((1, 60, 33, 65), (65, 5, 3, 1), {"group": 65, "pads": [2, 1, 2, 1], "strides": [1, 2]}),
    "rows of a batch": (("batch", 1, 1, 37), (70, 1, 1, 37), {}),
    "a few rows of each": (("batch", 1, 3, 18), (5, 1, 1, 18), {}),
}


def extremes(what, zero, reals=None):
    """A convolution whose weights are -128, 127 and 0, with the zero points at an end; and images of -128 and 127."""
    x_shape, w_shape, attrs = SHAPES[what]
    g = Graph("test")
    w = RNG.choice(np.array([-128, 127, 0], np.int8), w_shape)
    w[0] = -128
    w[-1] = 127
    real = np.resize([1 / (50 * np.prod(w_shape[1:]))] if reals is None else reals, len(w))
    y = g.op("nn.qconv", image(g, x_shape), g.constant(w), *constants(g, w, real), x_zero_point=zero, y_zero_point=-1 - zero, low=-128, high=127, **attrs)
    g.output("y", y, ["default"])
    fixed = [7 if d == "batch" else d for d in x_shape]
    return g.finish(), [np.full(fixed, -128, np.int8), np.full(fixed, 127, np.int8), RNG.choice(np.array([-128, 127], np.int8), fixed)]


@pytest.mark.parametrize("target", X86)
@pytest.mark.parametrize("what", SHAPES)
def test_sums_are_exact_at_the_ends(what, target):
    module, images = extremes(what, (-128, 127)[list(SHAPES).index(what) % 2])
    native = Native(module.copy(), target)
    for x in images:
        for n in (7, 2, 1) if SHAPES[what][0][0] == "batch" else (1,):
            given = x[:n] if SHAPES[what][0][0] == "batch" else x
            np.testing.assert_array_equal(native(given, rows=n)[0], run(module, [given])[0])


@pytest.mark.parametrize("reals", [(1.7, 0.9, 1e-5), (2**-20, 1e-9, 0.0, 0.4, 2**-4)], ids=["to the left", "to the right"])
@pytest.mark.parametrize("target", X86)
def test_scales_at_the_ends(reals, target):
    """A left shift, none, the longest ones, a channel without weights."""
    module, images = extremes("wide", 0, reals)
    native = Native(module.copy(), target)
    for x in images:
        np.testing.assert_array_equal(native(x)[0], run(module, [x])[0])


@pytest.mark.parametrize("what", ["one pixel", "wide", "depthwise, dilated", "a few rows of each"])
@pytest.mark.parametrize("target, name", [("x86-64-v3-vnni", "vpdpbusd.256"), ("x86-64-v4-vnni", "vpdpbusd.512"), ("rpi5", "sdot")])
def test_kernels_of_bytes_interpreted(what, target, name):
    """On any machine: the instruction by what INTRINSICS says of it."""
    module, images = extremes(what, 127)
    kernels = lowered_for(module.copy(), target)
    used = {op.attrs["intrin"] for op in kernels.walk() if op.name == "llvm.call_intrinsic"}
    assert used and all("vpdpbusd" in n if target != "rpi5" else "sdot" in n or "sqrdmulh" in n for n in used) and (what != "wide" or any(name in n for n in used))
    x = images[2][:1]
    want = run(module, [x])[0]
    np.testing.assert_array_equal(interpreted(kernels, x, want.shape), want)


def test_one_file_for_cpus_with_and_without_vnni():
    """The same steps from both; AVX-VNNI's instruction has its own encoding, for CPUs that lack AVX-512."""
    proto, x = convolutions(), rows(4)
    made = {t: build(proto, Options(target=t, quantize="int8", calibration=rows(32))) for t in ("x86-64-v2", "x86-64-v2,x86-64-v4-vnni", "x86-64-v3-vnni")}
    assert "{vex}\tvpdpbusd" in (text := made["x86-64-v3-vnni"].compiled.asm()) and "zmm" not in text
    assert "vpdpbusd" in made["x86-64-v2,x86-64-v4-vnni"].compiled.asm() and "vpdpbusd" not in made["x86-64-v2"].compiled.asm()
    if not runs_here(get_target("x86-64-v2")):
        pytest.skip("this machine is no x86-64-v2")
    old, both = (load_in_process(made[t]).run(x) for t in ("x86-64-v2", "x86-64-v2,x86-64-v4-vnni"))
    for a, b in zip(old.values(), both.values(), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6)


def test_threads_share_a_convolution():
    """Groups of channels, which read one staged image."""
    g = Graph("test")
    w = int8(512, 3, 3, 128)  # so many that tiles (AMX) are worth sharing, too
    y = g.op("nn.qconv", image(g, (1, 28, 28, 128)), g.constant(w), *constants(g, w, np.full(512, 1e-4)), x_zero_point=5, y_zero_point=3, low=-128, high=127, pads=[1, 1, 1, 1])
    g.output("y", y, ["default"])
    module = g.finish()
    model = load_in_process(build(module.copy(), Options()))
    x = int8(1, 28, 28, 128, low=-128)
    want = run(module, [x])[0]
    carrot.set_threads(2)
    try:
        for _ in range(8):  # both ways are tried
            np.testing.assert_array_equal(model.run({"x": x})["y"], want)
    finally:
        carrot.set_threads(None)
    if get_target("host").dot:
        assert model.card["shared_loops"] >= 1


def test_pairs_of_channels_at_the_ends():
    """Two channels in one word: every combination of extreme weights and values."""
    ends = np.array([-127, -1, 0, 1, 127], np.int8)
    pairs = np.stack(np.meshgrid(ends, ends), -1).reshape(-1, 2)
    w = np.repeat(pairs.reshape(-1, 1, 1, 1), 8, 3)
    g = Graph("test")
    m, s = fixed_point(np.full(len(w), 0.0009))
    y = g.op("nn.qconv", image(g, (1, 1, 5, 8)), g.constant(w), *[g.constant(a) for a in (np.zeros(len(w), np.int32), m, s)], x_zero_point=-128, y_zero_point=-3, low=-128, high=127)
    g.output("y", y, ["default"])
    module = g.finish()
    x = np.repeat(np.array([-128, -127, 0, 1, 127], np.int8), 8).reshape(1, 1, 5, 8)
    want = run(module, [x])[0]
    np.testing.assert_array_equal(interpreted(lowered_for(module.copy(), "cortex-m4f"), x, want.shape), want)


def test_the_callers_memory_is_not_taken_for_aligned():
    """An input of the model, also behind a reshape, is read as bytes or as words from anywhere: ldrd and ldm would fault."""
    for shape in ((1, 1, 1, 64), (1, 64)):
        g = Graph("test")
        x = image(g, shape)
        v = x if len(shape) == 4 else g.op("nn.reshape", x, shape=[1, 1, 1, 64])
        w = int8(4, 1, 1, 64)
        y = g.op("nn.qconv", v, g.constant(w), *constants(g, w, np.full(4, 0.003)), x_zero_point=1, y_zero_point=1, low=-128, high=127)
        g.output("y", y, ["default"])
        module = g.finish()
        kernels = lowered_for(module.copy(), "cortex-m4f")
        kernel = next(f for name, f in kernels.funcs.items() if name.startswith("qconv"))
        given = {kernel.body.args[0]}
        for op in kernel.body.walk():
            if op.name == "memref.reinterpret_cast" and op.operands[0] in given:
                given.add(op.result)
            assert op.name != "memref.view" or op.operands[0] not in given
        q = int8(*shape)
        want = run(module, [q])[0]
        np.testing.assert_array_equal(interpreted(kernels, q, want.shape), want)


def test_kernels_alike_but_for_weights_are_one():
    g = Graph("test")
    v = image(g, (1, 4, 4, 8))
    for _ in range(3):
        w = int8(8, 1, 1, 8)
        v = g.op("nn.qconv", v, g.constant(w), *constants(g, w, np.full(8, 0.003)), x_zero_point=1, y_zero_point=1, low=-128, high=127)
    g.output("y", v, ["default"])
    module = g.finish()
    kernels = lowered_for(module.copy(), "cortex-m4f")
    assert sum(name.startswith("qconv") for name in kernels.funcs) == 2  # the first reads the model's input, which may lie anywhere
    assert kernels.attrs["arena_bytes"] < 2 * 128 + 128  # two layers work in place: one image and a stage
    x = int8(1, 4, 4, 8)
    np.testing.assert_array_equal(interpreted(kernels, x, (1, 4, 4, 8)), run(module, [x])[0])


@pytest.mark.skipif(not shutil.which("mlir-opt-22"), reason="no mlir-opt-22")
def test_mlir_reads_the_kernels():
    x_shape, w_shape, attrs = CONVS["3x3"]
    g = Graph("test")
    w = int8(*w_shape)
    g.output("y", g.op("nn.qconv", image(g, x_shape), g.constant(w), *constants(g, w, np.full(len(w), 0.003)), x_zero_point=1, y_zero_point=1, low=-128, high=127, **attrs), ["default"])
    module = lowered_for(g.finish(), "cortex-m4f")
    done = subprocess.run(["mlir-opt-22", "--verify-each"], input=print_module(module, weights=True), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
