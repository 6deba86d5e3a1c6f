"""Convolution and pooling with channels last: kernels against the numpy evaluator, the pass against the network before it."""

from __future__ import annotations

import pytest
from carrot.tests.test_lower_nn import LEVELS, NAMES, check, fusion, weight

from carrot.ir.core import Value
from carrot.ir.graph import Graph

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
]


@pytest.mark.parametrize("target", SIMD)
@pytest.mark.parametrize(("x", "kernel", "attrs", "m", "group"), CONVS)
def test_conv(x: tuple, kernel: tuple, attrs: dict, m: int, group: int, target: str) -> None:
    w, bias = weight(m, x[-1] // group, *kernel), weight(m)
    check(lambda g, v: g.op("nn.nhwc_conv", v, g.constant(w), g.constant(bias), group=group, **attrs), [("f32", ("n", *x))], target, rows=(0, 1, 3), rtol=1e-5)


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
