"""Convolution and pooling with channels last: kernels against the numpy evaluator, the pass against the network before it."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from carrot.compiler import Options, build, load_in_process
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.channels_last import ChannelsLast
from carrot.passes.fuse import Fuse
from carrot.passes.manager import PassManager

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import LEVELS, NAMES, Native, check, fusion, machine, sample, weight  # noqa: E402

SIMD = [p for p in NAMES if p.values[0] in LEVELS]
CONVS = [  # x without N, kernel, attrs, M, group
    ((5, 6, 3), (3, 3), {}, 5, 1),
    ((9, 11, 3), (3, 3), {"strides": [2, 2]}, 16, 1),
    ((7, 7, 32), (1, 1), {}, 48, 1),
    ((14, 15, 17), (3, 3), {}, 40, 1),
    ((9, 9, 16), (3, 3), {"dilations": [2, 2]}, 24, 1),
    ((12, 13, 8), (3, 5), {"strides": [2, 1], "dilations": [1, 2]}, 12, 1),
    ((1, 1, 64), (1, 1), {}, 100, 1),
    ((1, 1, 20), (1, 1), {}, 3, 1),
    ((8, 8, 12), (3, 3), {}, 1, 1),
    ((8, 8, 5), (3, 3), {}, 2, 1),
    ((6, 6, 16), (1, 1), {"strides": [2, 2]}, 33, 1),
    ((10, 9, 24), (3, 3), {}, 36, 4),
    ((10, 9, 24), (1, 1), {}, 72, 3),
    ((6, 5, 8), (3, 3), {}, 16, 8),
    ((9, 9, 16), (3, 3), {}, 16, 16),
    ((12, 11, 24), (3, 3), {"strides": [2, 2]}, 24, 24),
    ((12, 12, 10), (5, 5), {}, 10, 10),
    ((12, 12, 3), (3, 3), {"dilations": [2, 1]}, 3, 3),
    ((4, 4, 7), (3, 3), {}, 7, 7),
    ((40, 1, 100), (5, 1), {"strides": [2, 1]}, 20, 1),
    ((31, 5), (4,), {"strides": [3]}, 7, 1),
    ((64, 18), (9,), {"dilations": [3]}, 32, 1),
    ((64, 18), (9,), {}, 18, 18),
    ((49, 10, 1), (10, 4), {"strides": [2, 2]}, 64, 1),
    ((34, 34, 32), (3, 3), {}, 48, 1),  # by Winograd's tiles of 4, then 2
    ((21, 23, 24), (3, 3), {}, 20, 1),
    ((16, 16, 192), (3, 3), {}, 200, 1),
    ((14, 15, 64), (3, 3), {}, 144, 1),  # Winograd's weights that are far away: all rows at a time, two blocks of four, two that overlap
    ((30, 30, 64), (3, 3), {}, 112, 1),
    ((29, 29, 64), (3, 3), {}, 112, 1),
]


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(("x", "kernel", "attrs", "m", "group"), CONVS)
def test_conv(x: tuple, kernel: tuple, attrs: dict, m: int, group: int, target: str) -> None:
    w, bias = weight(m, x[-1] // group, *kernel), weight(m)
    check(lambda g, v: g.op("nn.nhwc_conv", v, g.constant(w), g.constant(bias), group=group, **attrs), [("f32", ("n", *x))], target, rows=(0, 1, 3), rtol=1e-5)


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(("x", "kernel", "attrs", "m", "group"), [CONVS[3], CONVS[14], CONVS[24]])
def test_conv_of_float16(x: tuple, kernel: tuple, attrs: dict, m: int, group: int, target: str) -> None:
    w, bias = weight(m, x[-1] // group, *kernel).astype(np.float16), weight(m).astype(np.float16)
    check(lambda g, v: g.op("nn.nhwc_conv", v, g.constant(w), g.constant(bias), group=group, **attrs), [("f16", ("n", *x))], target, rows=(1, 3), rtol=2e-3)


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(("x", "kernel", "attrs", "m", "group"), [CONVS[0], CONVS[1], CONVS[5], CONVS[11], CONVS[20], CONVS[21], CONVS[14]])
def test_conv_of_channels_first(x: tuple, kernel: tuple, attrs: dict, m: int, group: int, target: str) -> None:
    w = weight(m, x[-1] // group, *kernel)
    first = (x[-1], *x[:-1])
    check(lambda g, v: g.op("nn.nhwc_conv", v, g.constant(w), group=group, channels_first=1, **attrs), [("f32", ("n", *first))], target, rows=(1, 3), rtol=1e-5)


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize("group", [1, 8])
def test_epilogue(target: str, group: int) -> None:
    """Bias, activation, a residual and a gate, straight from the registers and through memory."""
    w, channel = weight(8, 8 // group, 3, 3), weight(8)

    def build(g: Graph, x: Value, residual: Value, gate: Value) -> Value:
        def body(add, x, residual, gate, w, channel):  # type: ignore[no-untyped-def]
            y = add("nn.mul", add("nn.add", add("nn.nhwc_conv", x, w, group=group), channel), channel)
            z = add("nn.mul", add("nn.relu", add("nn.add", y, residual)), add("nn.sigmoid", gate))
            return add("nn.mul", z, add("nn.sigmoid", z))

        return fusion(g, [x, residual, gate, g.constant(w), g.constant(channel)], body)[0]

    check(build, [("f32", ("n", 9, 7, 8)), ("f32", ("n", 7, 5, 8)), ("f32", ("n", 1, 1, 8))], target, rows=(1, 2), rtol=1e-5)


POOLS = [
    ((9, 11, 3), {"kernel_shape": [3, 3], "strides": [2, 2]}),
    ((8, 8, 16), {"kernel_shape": [2, 2], "strides": [2, 2]}),
    ((7, 7, 100), {"kernel_shape": [7, 7]}),
    ((31, 5), {"kernel_shape": [4], "strides": [3]}),
    ((6, 7, 1), {"kernel_shape": [2, 3], "dilations": [2, 1]}),
]


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize("name", ["nhwc_max_pool", "nhwc_average_pool"])
@pytest.mark.parametrize(("x", "attrs"), POOLS)
def test_pool(x: tuple, attrs: dict, name: str, target: str) -> None:
    check(lambda g, v: g.op(f"nn.{name}", v, **attrs), [("f32", ("n", *x))], target, rows=(0, 1, 3))


# ------------------------------------------------------------------------------------------------------- the pass


def both(build: Callable[..., object], inputs: Sequence[tuple[str, Sequence[int | str]]], target: str, rows: int = 2, turns: int | None = None) -> Module:
    """The network with channels first by the evaluator; after the pass by the evaluator, and compiled. turns: transposes that may be left."""
    g = Graph("t")
    out = build(g, *[g.tensor(f"x{i}", dtype, shape) for i, (dtype, shape) in enumerate(inputs)])
    for i, v in enumerate(out if isinstance(out, (list, tuple)) else [out]):
        g.output(f"y{i}", v, ["default"])
    module = g.finish()
    arrays = [sample(dtype, [rows if isinstance(d, str) else d for d in shape]) for dtype, shape in inputs]
    want = run(module, arrays)
    PassManager([Canonicalize(), ChannelsLast(), Canonicalize()]).run(module, machine(target))
    if turns is not None:
        assert sum(op.name == "nn.transpose" for op in module.walk()) == turns
    fused = PassManager([Fuse()]).run(copy.deepcopy(module), machine(target))
    for w, o, c in zip(want, run(module, arrays), Native(fused, target)(*arrays, rows=rows), strict=True):
        scale = np.max(np.abs(w[np.isfinite(w)]), initial=1.0)
        np.testing.assert_allclose(o, w, rtol=1e-5, atol=scale * 1e-5)
        np.testing.assert_allclose(c, w, rtol=1e-5, atol=scale * 1e-5)
    return module


def cnn(g: Graph, x: Value, m: int, k: int = 3, **attrs: object) -> Value:
    group: int = attrs.get("group", 1)  # type: ignore[assignment]
    rank = len(x.type.shape)  # type: ignore[union-attr]
    w = weight(m, x.type.shape[1] // group, *[k] * (rank - 2)) * np.float32(0.3)  # type: ignore[union-attr]
    return g.op("nn.conv", x, g.constant(w), g.constant(weight(m)), pads=[k // 2] * (2 * rank - 4), **attrs)


def residual(g: Graph, x: Value) -> Value:
    """A block with a sum, its operand read by a padded convolution, an unpadded one and the sum."""
    h = g.op("nn.relu", cnn(g, x, 16))
    y = cnn(g, g.op("nn.relu", cnn(g, h, 16)), 16)
    z = cnn(g, h, 16, 1)
    return g.op("nn.relu", g.op("nn.add", g.op("nn.add", y, h), z))


def fire(g: Graph, x: Value) -> Value:
    """Two convolutions that are joined, twice, and pooled."""
    for _ in range(2):
        s = g.op("nn.relu", cnn(g, x, 4, 1))
        x = g.op("nn.concat", g.op("nn.relu", cnn(g, s, 8, 1)), g.op("nn.relu", cnn(g, s, 12)), axis=1)
    return cnn(g, g.op("nn.max_pool", x, kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1), 5)


def dense(g: Graph, x: Value) -> Value:
    """Each layer reads all that came before."""
    x = cnn(g, x, 8)
    for _ in range(3):
        x = g.op("nn.concat", x, cnn(g, g.op("nn.relu", x), 8), axis=1)
    return cnn(g, x, 8)


def dense_lists(g: Graph, x: Value) -> Value:
    """The same as PyTorch has it: each concat begins with what the one before it joined."""
    parts = [cnn(g, x, 8), cnn(g, x, 8)]
    for _ in range(3):
        joined = g.op("nn.concat", *parts, axis=1)
        parts.append(cnn(g, g.op("nn.relu", g.op("nn.mul", joined, g.constant(weight(joined.type.shape[1], 1, 1)))), 8))  # type: ignore[union-attr]
    return cnn(g, g.op("nn.concat", *parts, axis=1), 8)


def inverted(g: Graph, x: Value) -> Value:
    """Hard-swish, depthwise, squeeze and excite."""

    def clip(v: Value) -> Value:
        low, high = g.constant(np.zeros((), np.float32)), g.constant(np.ones((), np.float32))
        return g.op("nn.minimum", g.op("nn.maximum", v, low), high)

    h = cnn(g, x, 24, 1)
    h = g.op("nn.mul", h, clip(h))
    h = cnn(g, h, 24, 5, group=24)
    gate = cnn(g, g.op("nn.relu", cnn(g, g.op("nn.reduce_mean", h, axes=[2, 3], keepdims=1), 6, 1)), 24, 1)
    return cnn(g, g.op("nn.mul", h, clip(gate)), 8, 1)


def flattened(g: Graph, x: Value) -> Value:
    t = cnn(g, x, 6)
    n = int(np.prod(t.type.shape[1:]))  # type: ignore[union-attr]
    return g.op("nn.matmul", g.op("nn.reshape", t, shape=["n", n]), g.constant(weight(n, 5)))


def tokens(g: Graph, x: Value) -> Value:
    """An image as a sequence: [N, C, H, W] -> [N, H * W, C]."""
    t = cnn(g, x, 16)
    flat = g.op("nn.reshape", t, shape=["n", 16, int(np.prod(t.type.shape[2:]))])  # type: ignore[union-attr]
    return g.op("nn.softmax", g.op("nn.matmul", g.op("nn.transpose", flat, perm=[0, 2, 1]), g.constant(weight(16, 9))), axis=2)


def shuffled(g: Graph, x: Value) -> Value:
    t = cnn(g, x, 12, 1)
    h, w = t.type.shape[2:]  # type: ignore[union-attr]
    five = g.op("nn.transpose", g.op("nn.reshape", t, shape=["n", 3, 4, h, w]), perm=[0, 2, 1, 3, 4])
    return cnn(g, g.op("nn.reshape", five, shape=["n", 12, h, w]), 12, group=3)


def folded(g: Graph, x: Value) -> list[Value]:
    """Space to depth of an image that comes with channels first, and of one that convolutions made."""

    def fold(v: Value) -> Value:
        c, h, w = v.type.shape[1:]  # type: ignore[union-attr]
        six = g.op("nn.transpose", g.op("nn.reshape", v, shape=["n", c, h // 3, 3, w // 2, 2]), perm=[0, 3, 5, 1, 2, 4])
        return g.op("nn.reshape", six, shape=["n", 6 * c, h // 3, w // 2])

    return [g.op("nn.reduce_mean", fold(x), axes=[2, 3], keepdims=1), g.op("nn.reduce_mean", fold(cnn(g, x, 8, 1)), axes=[2, 3], keepdims=1)]


def upscaled(g: Graph, x: Value) -> Value:
    """Enlarged, by interpolation, and by depth to space as transposed convolutions do."""
    t = cnn(g, x, 8)
    h, w = t.type.shape[2:]  # type: ignore[union-attr]
    t = g.op("nn.add", g.op("nn.repeat", t, repeats=[1, 1, 2, 2]), g.op("nn.repeat", g.op("nn.repeat", t, repeats=[1, 1, 2, 1]), repeats=[1, 1, 1, 2]))
    taps = g.constant((np.arange(h * 4).reshape(-1, 2) % (2 * h)).astype(np.int64)), g.constant(weight(2 * h, 2))
    t = cnn(g, g.op("nn.interpolate", t, *taps, axis=2, reduce="sum"), 8, 1)
    six = g.op("nn.transpose", g.op("nn.reshape", t, shape=["n", 2, 2, 2, 2 * h, 2 * w]), perm=[0, 1, 4, 2, 5, 3])
    t = g.op("nn.reshape", six, shape=["n", 2, 4 * h, 4 * w])
    return cnn(g, g.op("nn.div", t, g.constant(np.float32(3))), 8)


def cut_up(g: Graph, x: Value) -> list[Value]:
    """Slices, pads, reductions and softmax along channels, rows and columns; results with channels first."""
    t = cnn(g, x, 8)
    part = g.op("nn.slice", t, starts=[0, 2, 1, 0], ends=[-1, 8, 5, 6], steps=[1, 2, 1, 3])
    wide = g.op("nn.pad", part, pads=[0, 1, 0, 2, 0, 0, 1, 0], value=0.5)
    return [
        wide,
        g.op("nn.softmax", t, axis=1),
        g.op("nn.reduce_max", t, axes=[3], keepdims=0),
        g.op("nn.reduce_sum", t, axes=[1], keepdims=1),
        g.op("nn.argmax", t, axes=[1], keepdims=0),
        g.op("nn.expand", g.op("nn.reduce_mean", t, axes=[2, 3], keepdims=1), shape=["n", 8, 2, 3]),
    ]


def pooled(g: Graph, x: Value) -> list[Value]:
    t = cnn(g, x, 8)
    pads = {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}
    return [
        g.op("nn.average_pool", t, **pads),
        g.op("nn.average_pool", t, count_include_pad=1, ceil_mode=1, **pads),
        g.op("nn.max_pool", t, **pads),
        g.op("nn.reduce_mean", t, axes=[2, 3], keepdims=0),
    ]


def normalised(g: Graph, x: Value) -> Value:
    """Batch normalisation goes into the weights; not where what it reads or makes is read twice."""

    def norm(v: Value) -> Value:
        a, c = (g.constant(weight(1, v.type.shape[1], 1, 1)) for _ in range(2))  # type: ignore[union-attr]
        return g.op("nn.add", g.op("nn.mul", v, a), c)

    h = norm(g.op("nn.relu", norm(cnn(g, x, 8))))
    y = norm(cnn(g, h, 8, group=8))
    half = g.op("nn.add", g.op("nn.mul", y, g.constant(np.float32(1 / 6))), g.constant(np.float32(0.5)))
    y = g.op("nn.mul", y, half)
    z = cnn(g, y, 8)
    return g.op("nn.add", norm(z), z)


def wide(g: Graph, x: Value) -> Value:
    """Channels of which the cache would hold few pixels."""
    h = g.op("nn.relu", cnn(g, x, 128))
    y = g.op("nn.relu", cnn(g, cnn(g, h, 128, group=128), 256, 1))
    return g.op("nn.reduce_mean", g.op("nn.add", y, cnn(g, g.op("nn.concat", h, h, axis=1), 256, 1)), axes=[2, 3], keepdims=0)


NETS = {normalised: 1, upscaled: 2, wide: 0, residual: 1, fire: 1, dense: 1, dense_lists: 1, inverted: 1, flattened: 0, tokens: 0, shuffled: 2, folded: None, cut_up: None, pooled: None}


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize("channels", [3, 6])
@pytest.mark.parametrize("net", NETS)
def test_networks(net: Callable, channels: int, target: str) -> None:
    turns = NETS[net]
    both(net, [("f32", ("n", channels, 9, 10))], target, turns=None if turns is None else turns + (channels > 4))


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(("channels", "size", "stride", "joined"), [(16, (93, 97), 1, 1), (24, (151, 149), 2, 1), (128, (34, 33), 1, 1), (16, (40, 97), 1, 0)])
def test_large_images_are_made_where_they_are_read(channels: int, size: tuple[int, int], stride: int, joined: int, target: str) -> None:
    """A depthwise convolution and that of 1x1 behind it are one kernel where what is between them does not stay near; blocks of rows that no number divides, pixels a power of two apart."""

    def net(g: Graph, x: Value) -> Value:
        y = g.op("nn.relu", cnn(g, x, channels, 3, group=channels, strides=[stride] * 2))
        return g.op("nn.relu", cnn(g, y, 20, 1))

    module = both(net, [("f32", ("n", channels, *size))], target)
    PassManager([Fuse()]).run(module, machine(target))
    together = [op for op in module.walk() if op.name == "nn.fusion" and sum(inner.name == "nn.nhwc_conv" for inner in op.walk()) == 2]
    assert len(together) == joined


def test_one_image_is_shuffled() -> None:
    def build(g: Graph, x: Value) -> Value:
        t = cnn(g, x, 12, 1)
        five = g.op("nn.transpose", g.op("nn.reshape", t, shape=[1, 3, 4, 5, 5]), perm=[0, 2, 1, 3, 4])
        return cnn(g, g.op("nn.reshape", five, shape=[1, 12, 5, 5]), 12, group=3)

    both(build, [("f32", (1, 3, 5, 5))], "x86-64", turns=2)


@pytest.mark.parametrize("target", SIMD)
def test_signals(target: str) -> None:
    def build(g: Graph, x: Value) -> Value:
        h = g.op("nn.relu", cnn(g, x, 16, 5))
        h = g.op("nn.max_pool", cnn(g, h, 16, 3, group=16), kernel_shape=[2], strides=[2])
        return g.op("nn.reduce_max", g.op("nn.add", h, cnn(g, h, 16)), axes=[2], keepdims=0)

    both(build, [("f32", ("n", 1, 40))], target, turns=0)


@pytest.mark.parametrize("target", SIMD)
def test_two_images(target: str) -> None:
    """A sum with an image that is no convolution's, and one that broadcasts."""

    def build(g: Graph, x: Value, y: Value, z: Value) -> Value:
        return cnn(g, g.op("nn.mul", g.op("nn.add", cnn(g, x, 7), y), z), 4)

    both(build, [("f32", ("n", 3, 6, 5)), ("f32", ("n", 7, 6, 5)), ("f32", ("n", 7, 1, 5))], target)


@pytest.mark.filterwarnings("ignore:Mean of empty slice", "ignore:invalid value")
def test_an_image_of_no_rows() -> None:
    def build(g: Graph, x: Value) -> Value:
        none = g.op("nn.slice", cnn(g, x, 8), starts=[0, 0, 2, 0], ends=[1, 8, 2, 5], steps=[1, 1, 1, 1])
        return g.op("nn.reduce_mean", none, axes=[2, 3], keepdims=0)

    both(build, [("f32", (1, 3, 6, 5))], "x86-64")


def test_what_a_network_returns_is_not_placed() -> None:
    def build(g: Graph, x: Value) -> list[Value]:
        h = cnn(g, x, 8)
        return [h, cnn(g, h, 8)]

    both(build, [("f32", (1, 3, 6, 6))], "x86-64")


def test_a_dense_block_is_one_buffer() -> None:
    g = Graph("t")
    g.output("y", dense_lists(g, g.tensor("x", "f32", (1, 3, 6, 6))), ["default"])
    module = g.finish()
    kernels = build(module.copy(), Options(target="x86-64-v3")).module
    assert not [name for name in kernels.funcs if "concat" in name], "something is copied"
    ChannelsLast().run(module, machine("x86-64-v3"))
    joins = [op.operands for op in module.main.body.ops if op.name == "nn.concat"]
    assert [len(v) for v in joins] == [2] * 4
    assert [v[0].op.name for v in joins[1:]] == ["nn.concat"] * 3  # type: ignore[union-attr]


def test_chips_keep_channels_first() -> None:
    g = Graph("t")
    g.output("y", cnn(g, g.tensor("x", "f32", (1, 3, 6, 6)), 8), ["default"])
    module = g.finish()
    ChannelsLast().run(module, machine("cortex-m7"))
    assert [op.name for op in module.main.body.ops if op.name.startswith("nn.") and op.name != "nn.constant"] == ["nn.conv"]


def test_small_models_keep_their_weights_as_they_are() -> None:
    """Winograd's are four times as many; without them the results are the same but for their rounding."""
    w, x = weight(48, 32, 3, 3), sample("f32", (2, 32, 34, 34))
    node = helper.make_node("Conv", ["x", "w"], ["y"], kernel_shape=[3, 3], pads=[1] * 4)
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", channels, 34, 34]) for name, channels in (("x", 32), ("y", 48))]
    model = helper.make_model(helper.make_graph([node], "m", ends[:1], ends[1:], [numpy_helper.from_array(w, "w")]), opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    made = {opt: build(model, Options(target="x86-64-v3", opt=opt)) for opt in "2sz"}
    assert made["2"].compiled.blob.size >= 4 * w.nbytes > w.nbytes + 4096 > max(made[opt].compiled.blob.size for opt in "sz")
    want = load_in_process(made["2"]).run({"x": x})["y"]
    for opt in "sz":
        np.testing.assert_allclose(load_in_process(made[opt]).run({"x": x})["y"], want, rtol=0, atol=1e-5 * np.abs(want).max())


@pytest.mark.parametrize(
    ("x", "m", "strides", "far", "near"),
    [
        ((7, 7, 64), 64, [1, 1], 1, 2),  # few tiles share the next group's weights; few pixels, so each fetches its own, two lines for each k
        ((10, 10, 64), 64, [1, 1], 1, 0),  # an image that L1 holds
        ((14, 14, 64), 64, [1, 1], 1, 1),  # one that it does not: the next tile's pixels
        ((56, 56, 64), 64, [1, 1], 0, 1),
        ((56, 56, 64), 64, [2, 2], 0, 0),
    ],
)
def test_what_is_fetched_ahead(x: tuple, m: int, strides: list[int], far: int, near: int) -> None:
    """Of the loop over k, unrolled twice where half as many sums are in it."""
    g = Graph("t")
    g.output("y", g.op("nn.nhwc_conv", g.tensor("x", "f32", (1, *x)), g.constant(weight(m, x[-1], 1, 1)), strides=strides), ["default"])
    native = Native(g.finish(), "x86-64-v4")
    hints = [op.attrs["localityHint"].value for f in native.funcs.values() for op in f.body.walk() if op.name == "memref.prefetch"]
    unrolled = 2 if near == 2 else 1
    assert (hints.count(2), hints.count(3)) == (far, near * unrolled)
