"""Windows that are dilated or deep, with channels last: kernels against the numpy evaluator, the pass against the network before it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from carrot.ir.core import Value
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import check, weight  # noqa: E402
from test_nhwc import SIMD, both  # noqa: E402
from test_nhwc_sizes import TARGETS, checked, image, op  # noqa: E402


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
