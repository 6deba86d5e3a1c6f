"""Windows that are dilated or deep, with channels last: kernels against the numpy evaluator, the pass against the network before it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from carrot.ir.core import Value
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from test_dims import H, N, W  # noqa: E402
from test_dims import check as check_sizes  # noqa: E402
from test_lower_nn import check, weight  # noqa: E402
from test_nhwc import SIMD, both  # noqa: E402
from test_nhwc_sizes import TARGETS, checked, image, op, turned  # noqa: E402


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(
    ("x", "dilation"),
    [((34, 34), 2), ((27, 30), 3), ((36, 36), 4), ((31, 42), 5)],  # even tiles, odd ones of every phase
)
@pytest.mark.parametrize(("c", "m"), [(32, 48), (24, 20), (64, 112)])
def test_dilated(x: tuple[int, int], dilation: int, c: int, m: int, target: str) -> None:
    w, bias = weight(m, c, 3, 3), weight(m)
    check(lambda g, v: g.op("nn.nhwc_conv", v, g.constant(w), g.constant(bias), dilations=[dilation] * 2), [("f32", ("n", *x, c))], target, rows=(1, 2), rtol=1e-5)


@pytest.mark.parametrize("target", TARGETS)
def test_dilated_of_open_sizes(target: str) -> None:
    def net(g: Graph, x: Value) -> list[Value]:
        return [op(g, x, 24, (3, 3), (d,) * 4, dilations=[d, d]) for d in (2, 3)]

    checked(net, lambda g: image(g, 16), target)


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(
    ("pads", "dilation", "stride", "left"),
    [
        ([36] * 4, 36, 1, [1, 1]),
        ([12] * 4, 12, 1, [3, 3]),
        ([13] * 4, 13, 1, [3, 1]),
        ([0, 40, 40, 0], 20, 1, [1, 1]),
        ([30, 31, 16, 15], 15, 7, [2, 2]),
    ],
)
def test_taps_that_see_padding_only(pads: list[int], dilation: int, stride: int, left: list[int], target: str) -> None:
    """Are left out, and the padding that they see."""

    def net(g: Graph, x: Value) -> Value:
        w = g.constant(weight(8, 6, 3, 3))
        return g.op("nn.conv", x, w, pads=pads, dilations=[dilation] * 2, strides=[stride] * 2)

    module = both(net, [("f32", ("n", 6, 14, 13))], target)
    (found,) = (o for o in module.walk() if o.name == "nn.nhwc_conv")
    assert list(found.operands[1].type.shape[2:]) == left  # type: ignore[union-attr]


def volumes(g: Graph, x: Value) -> list[Value]:
    h = g.op("nn.relu", op(g, x, 16, (3, 3, 3), (1,) * 6))
    ends = {"kernel_shape": [3, 3, 3], "strides": [2, 2, 2], "pads": [1] * 6}
    halves = {"kernel_shape": [2, 2, 2], "strides": [2, 2, 2]}
    return [
        g.op("nn.add", g.op("nn.relu", h), op(g, h, 16, (3, 3, 3), (1,) * 6)),
        op(g, h, 20, (3, 1, 1), (1, 0, 0, 1, 0, 0), strides=[2, 1, 1]),
        op(g, h, 20, (1, 3, 3), (0, 1, 1, 0, 1, 1), strides=[1, 2, 2]),
        op(g, h, 24, (3, 3, 3), (2,) * 6, dilations=[2, 2, 2]),
        op(g, h, 12, (3, 3, 3), (1, 0, 1, 2, 1, 0), group=2),
        op(g, h, 16, (3, 3, 3), (1,) * 6, group=16),
        op(g, h, 8, (1, 1, 1), strides=[2, 2, 2]),
        op(g, g.op("nn.max_pool", h, **ends), 5, (1, 1, 1)),
        g.op("nn.average_pool", h, count_include_pad=1, **ends),
        g.op("nn.max_pool", h, ceil_mode=1, **halves),
        g.op("nn.average_pool", h, kernel_shape=[2, 1, 1], strides=[2, 1, 1]),
        g.op("nn.reduce_mean", h, axes=[2, 3, 4], keepdims=1),
    ]


VOLUME = (2, 5, 6, 9, 11)


@pytest.mark.parametrize("shape", [(N, 5, "depth", H, W), VOLUME, (N, 5, 4, H, 8)])
@pytest.mark.parametrize("target", TARGETS)
def test_volumes(shape: tuple[int | str, ...], target: str) -> None:
    """Windows over frames: of open sizes, of fixed ones."""

    def graph() -> Graph:
        g = Graph("t")
        for i, v in enumerate(volumes(g, g.tensor("x", "f32", shape))):
            g.output(f"y{i}", v, ["default"])
        return g

    assert not [o for o in turned(graph()).walk() if o.name in ("nn.conv", "nn.max_pool", "nn.average_pool")]
    sizes = [{}] if shape == VOLUME else [{N: n, "depth": d, H: h, W: w} for n, d, h, w in ((1, 2, 3, 2), (2, 3, 9, 5), (1, 6, 7, 12), (1, 2, 17, 4))]
    check_sizes(graph(), target, sizes, fused=True)
