"""Functions of one int8 tensor between its dequantize and the next quantize, as a table."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.object import get_target, runs_here
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.fuse_quantized import FuseQuantized
from carrot.passes.manager import PassManager

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import Native, machine  # noqa: E402

TARGETS = ["scalar", *[n for n in ("x86-64-v4",) if runs_here(get_target(n))]]


def steps(g: Graph, v: Value, scale: float, zero: int) -> Value:
    """Quantised and back."""
    s, z = g.constant(np.float32(scale)), g.constant(np.int8(zero))
    return g.op("nn.dequantize_linear", g.op("nn.quantize_linear", v, s, z), s, z)


def activations(shape: tuple[int, ...]) -> Module:
    """hardswish in steps, silu at once, both of int8; a sum of two tensors and a cheap function, which have no table."""
    g = Graph("t")
    x, other = (g.op("nn.dequantize_linear", g.tensor(n, "i8", shape), g.constant(np.float32(0.05)), g.constant(np.int8(-3))) for n in ("x", "z"))
    three = g.op("nn.dequantize_linear", g.constant(np.int8(100)), g.constant(np.float32(0.03)), g.constant(np.int8(0)))
    inner = steps(g, g.op("nn.minimum", g.op("nn.maximum", g.op("nn.add", x, three), g.constant(np.float32(0))), g.constant(np.float32(6))), 6 / 255, -128)
    hard = g.op("nn.div", steps(g, g.op("nn.mul", x, inner), 0.15, -20), g.constant(np.float32(6)))
    for i, y in enumerate((hard, g.op("nn.mul", x, g.op("nn.sigmoid", x)), g.op("nn.sigmoid", g.op("nn.mul", x, other)), g.op("nn.mul", x, g.constant(np.float32(0.5))))):
        g.output(f"y{i}", g.op("nn.quantize_linear", y, g.constant(np.float32(0.03)), g.constant(np.int8(5))), ["default"])
    return g.finish()


@pytest.mark.parametrize("target", TARGETS)
def test_tables(target: str) -> None:
    module = activations((2, 128))
    fused = PassManager([Canonicalize(), FuseQuantized(), Canonicalize()]).run(module.copy(), machine(target))
    names = [op.name for op in fused.walk()]
    assert names.count("nn.qtable") == 2 and names.count("nn.sigmoid") == 1 and names.count("nn.quantize_linear") == 2
    x = np.arange(-128, 128, dtype=np.int8).reshape(2, 128)
    given = [x, np.ascontiguousarray(x[::-1])]
    want = run(module, given)
    for a, b, c in zip(run(fused, given), want, Native(fused.copy(), target)(*given), strict=True):
        np.testing.assert_array_equal(a, b)
        np.testing.assert_array_equal(c, b)
