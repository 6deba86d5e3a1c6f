"""Convolution and pooling with channels last over sizes of the call: one compiled model at many sizes against the numpy evaluator."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from carrot.ir import dims
from carrot.ir.core import Module, Value
from carrot.ir.graph import Graph
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.channels_last import ChannelsLast
from carrot.passes.manager import PassManager

sys.path.insert(0, str(Path(__file__).parent))
from test_dims import HERE, H, N, W, check  # noqa: E402
from test_lower_nn import machine, weight  # noqa: E402
from test_nhwc import cnn, cut_up, fire, inverted, residual  # noqa: E402

SIZES = [{N: n, H: h, W: w} for n, h, w in ((1, 1, 1), (2, 1, 9), (1, 7, 2), (1, 33, 31), (2, 16, 14), (0, 9, 9), (1, 3, 200))]
Build = Callable[[Graph, Value], list[Value]]


def op(g: Graph, x: Value, m: int, kernel: tuple[int, ...], pads: tuple[int, ...] = (), **attrs: object) -> Value:
    group: int = attrs.get("group", 1)  # type: ignore[assignment]
    w = weight(m, x.type.shape[1] // group, *kernel) * np.float32(0.3)  # type: ignore[union-attr]
    return g.op("nn.conv", x, g.constant(w), g.constant(weight(m)), pads=list(pads) or [0] * (2 * len(kernel)), **attrs)


def windows(g: Graph, x: Value) -> list[Value]:
    """Of Winograd's kind, strided, dilated, in groups, with few results, one pixel wide: all sizes down to 1."""
    h = g.op("nn.relu", cnn(g, x, 16))
    even = op(g, h, 20, (1, 1))
    return [
        g.op("nn.add", op(g, h, 24, (3, 3), (1,) * 4), op(g, h, 24, (1, 1))),
        op(g, h, 40, (3, 5), (1, 4, 1, 4), strides=[2, 1], dilations=[1, 2]),
        op(g, even, 3, (1, 1)),
        op(g, h, 6, (1, 1), strides=[2, 2]),
        op(g, h, 12, (3, 3), (0, 2, 2, 0), group=2),
        g.op("nn.mul", even, g.op("nn.sigmoid", op(g, g.op("nn.reduce_mean", even, axes=[2, 3], keepdims=1), 20, (1, 1)))),
        g.op("nn.mul", even, g.op("nn.sigmoid", g.op("nn.reduce_mean", even, axes=[1, 2], keepdims=1))),
    ]


def depthwise(g: Graph, x: Value) -> list[Value]:
    h = cnn(g, x, 20)
    return [
        cnn(g, h, 20, 3, group=20),
        op(g, h, 20, (3, 3), (1,) * 4, group=20, strides=[2, 2]),
        g.op("nn.concat", op(g, h, 20, (5, 5), (2,) * 4, group=20), g.op("nn.relu", h), axis=1),
        op(g, h, 20, (3, 2), (2, 1, 2, 1), group=20, dilations=[2, 2]),
    ]


def deep(g: Graph, x: Value) -> list[Value]:
    """Of sums so long that a tile goes on in the next row: strided, dilated, in groups, the last channels fewer than a vector."""
    return [
        op(g, x, 20, (3, 3), (1,) * 4, strides=[2, 2]),
        op(g, x, 35, (1, 8), (0, 7, 0, 7), dilations=[1, 2]),
        g.op("nn.relu", op(g, x, 8, (5, 4), (2, 2, 2, 1), group=2, strides=[1, 3])),
    ]


def dilated(g: Graph, x: Value) -> list[Value]:
    """Windows of which some taps see nothing but padding, here or there, or everywhere."""
    h = cnn(g, x, 16)
    return [
        op(g, h, 40, (3, 3), (6,) * 4, dilations=[6, 6]),
        op(g, h, 24, (3, 3), (40,) * 4, dilations=[40, 40]),
        op(g, h, 24, (3, 5), (4, 3, 1, 9), dilations=[3, 4], strides=[2, 3]),
        op(g, h, 12, (3, 3), (5,) * 4, dilations=[5, 5], group=2),
        op(g, h, 16, (5, 3), (8, 4, 8, 4), dilations=[4, 4], group=16),
    ]


def without_padding(g: Graph, x: Value) -> list[Value]:
    """Images smaller than a window are refused; just as large is one pixel."""
    h = op(g, x, 16, (3, 2))
    ends = [g.op("nn.max_pool", h, kernel_shape=k, strides=[2, 2], ceil_mode=1) for k in ([3, 3], [2, 2])]  # windows that reach over the end
    return [h, op(g, x, 10, (3, 2), strides=[3, 2]), *ends]


def pools(g: Graph, x: Value) -> list[Value]:
    h = cnn(g, x, 18)
    pads = {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}
    return [
        g.op("nn.max_pool", h, **pads),
        cnn(g, g.op("nn.max_pool", h, ceil_mode=1, **pads), 4),
        g.op("nn.average_pool", h, **pads),
        g.op("nn.average_pool", h, count_include_pad=1, **pads),
        g.op("nn.average_pool", h, count_include_pad=1, ceil_mode=1, **pads),
        g.op("nn.average_pool", h, kernel_shape=[3, 2], strides=[2, 3], ceil_mode=1),
        g.op("nn.average_pool", h, kernel_shape=[1, 1], strides=[2, 3]),
        cnn(g, g.op("nn.repeat", h, repeats=[1, 1, 2, 2]), 5),
    ]


BUILDS: dict[Build, int] = {windows: 3, depthwise: 6, dilated: 9, deep: 112, without_padding: 16, pools: 8}  # channels of the image
TARGETS = [t for t in HERE if t != "x86-64-v3"]


def image(g: Graph, channels: int, h: int | str = H, w: int | str = W) -> Value:
    return g.tensor("x", "f32", (N, channels, h, w))


def checked(build: Callable[[Graph, Value], object], x: Callable[[Graph], Value], target: str) -> None:
    g = Graph("t")
    out = build(g, x(g))
    for i, v in enumerate(out if isinstance(out, list) else [out]):
        g.output(f"y{i}", v, ["default"])
    check(g, target, SIZES, fused=True)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("build", BUILDS)
def test_images(build: Build, target: str) -> None:
    checked(build, lambda g: image(g, BUILDS[build]), target)


@pytest.mark.parametrize("sizes", [(12, W), (H, 30)])
def test_one_size_is_open(sizes: tuple[int | str, int | str]) -> None:
    checked(windows, lambda g: image(g, 8, *sizes), HERE[-1])


@pytest.mark.parametrize("target", TARGETS)
def test_signals(target: str) -> None:
    def build(g: Graph, x: Value) -> list[Value]:
        h = g.op("nn.relu", op(g, x, 16, (5,), (2, 2)))
        return [op(g, h, 40, (3,), (1, 1), strides=[2]), op(g, h, 24, (3,), (32, 0), dilations=[16]), op(g, h, 16, (9,), (8, 8), group=16, dilations=[2]), g.op("nn.reduce_max", op(g, h, 3, (1,)), axes=[2], keepdims=0)]

    checked(build, lambda g: g.tensor("x", "f32", (N, 6, W)), target)


@pytest.mark.parametrize("net", [residual, fire, inverted, cut_up])
def test_networks(net: Callable[..., object]) -> None:
    g = Graph("t")
    out = net(g, g.tensor("x", "f32", ("n", 6, H, W)))
    for i, v in enumerate(out if isinstance(out, list) else [out]):
        g.output(f"y{i}", v, ["default"])
    check(g, HERE[-1], [{"n": 1, H: 9, W: 10}, {"n": 2, H: 17, W: 6}], fused=True)


def turned(g: Graph) -> Module:
    module = g.finish()
    PassManager([Canonicalize(), ChannelsLast(), Canonicalize()]).run(module, machine("x86-64"))
    return module


def halved() -> Graph:
    """A sum of an image and one that was halved and doubled."""
    g = Graph("t")
    x = cnn(g, image(g, 4), 8)
    half = op(g, x, 8, (3, 3), (1,) * 4, strides=[2, 2])
    twice = g.op("nn.repeat", half, repeats=[1, 1, 2, 2])
    pairs = list(zip(twice.type.shape[2:], (H, W), strict=True))  # type: ignore[union-attr]
    g.module.attrs["requires"] = [d for a, b in pairs for d in (dims.sub(a, b), dims.sub(b, a))]
    y = g.op("nn.add", x, g.op("nn.reshape", twice, shape=[N, 8, H, W]))
    g.output("y", cnn(g, y, 5), ["default"])
    return g


def test_sizes_that_are_required_to_be_equal() -> None:
    """What says so is no reason to turn an image back."""
    ops = [op.name for op in turned(halved()).walk()]
    assert ops.count("nn.transpose") == 1 and ops.count("nn.nhwc_conv") == 3
    check(halved(), HERE[-1], [{N: 1, H: 8, W: 10}, {N: 2, H: 2, W: 34}], fused=True)


def test_every_convolution_is_turned() -> None:
    for build in BUILDS:
        g = Graph("t")
        for i, v in enumerate(build(g, image(g, 8))):
            g.output(f"y{i}", v, ["default"])
        assert not [op for op in turned(g).walk() if op.name in ("nn.conv", "nn.max_pool")]
