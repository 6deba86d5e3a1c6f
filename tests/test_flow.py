"""Control flow: nn.if and nn.loop in the interpreter, in every pass, in binaries; If, Loop and Scan of ONNX against onnxruntime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from carrot.compiler import Options, build, load_in_process
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.nn import tensor
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module
from carrot.ir.types import TensorType
from carrot.passes.manager import differential_check

RunModel = Callable[[Module, dict[str, np.ndarray]], dict[str, np.ndarray]]
rng = np.random.default_rng(3)
W = rng.standard_normal((4, 4)).astype(np.float32) / 2


def loop(g: Graph, trip: Value, go: Value, states: list[Value], body: Callable[..., tuple[Value, list[Value], list[Value]]], **attrs: Any) -> list[Value]:
    """body(round, *states) gives whether to go on, the new states and the scan outputs."""
    with g.region([tensor(trip), *map(tensor, states)]) as region:
        more, made, scans = body(*region.args)
        region.ops.append(Op("nn.yield", [more, *made, *scans]))
    return g.append(Op("nn.loop", [trip, go, *states], (), attrs, [region])).results


def branch(g: Graph, c: Value, then: Callable[[], list[Value]], other: Callable[[], list[Value]]) -> list[Value]:
    regions = []
    for make in (then, other):
        with g.region() as region:
            region.ops.append(Op("nn.yield", make()))
        regions.append(region)
    return g.append(Op("nn.if", [c], (), {}, regions)).results


def scalar(g: Graph, value: Any, dtype: Any) -> Value:
    return g.constant(np.array(value, dtype))


def swap(g: Graph, x: Value) -> list[Value]:
    """Fibonacci of a vector: two states that change places."""
    def body(i: Value, a: Value, b: Value) -> Any:
        return true, [b, g.op("nn.add", a, b)], [a]
    true = scalar(g, True, bool)
    return loop(g, scalar(g, 7, np.int64), true, [x, g.op("nn.neg", x)], body, trips=7)


def until(g: Graph, x: Value) -> list[Value]:
    """Halve until the sum is below one: the condition decides."""
    def small(y: Value) -> Value:
        return g.op("nn.greater", g.op("nn.reduce_sum", g.op("nn.abs", y), axes=list(range(tensor(y).rank)), keepdims=0), scalar(g, 1, np.float32))
    def body(i: Value, y: Value, n: Value) -> Any:
        half = g.op("nn.mul", y, scalar(g, 0.5, np.float32))
        return small(half), [half, g.op("nn.add", n, scalar(g, 1, np.int64))], []
    return loop(g, scalar(g, 2**63 - 1, np.int64), small(x), [x, scalar(g, 0, np.int64)], body)


def recurrent(g: Graph, x: Value) -> list[Value]:
    """h = tanh(h @ W + x) thrice, every h and the round as outputs."""
    w, true = g.constant(W), scalar(g, True, bool)
    def body(i: Value, h: Value) -> Any:
        new = g.op("nn.tanh", g.op("nn.add", g.op("nn.matmul", h, w), x))
        return true, [new], [new, g.op("nn.mul", i, i)]
    return loop(g, scalar(g, 3, np.int64), true, [g.op("nn.mul", x, scalar(g, 2, np.float32))], body, trips=3)


def chosen(g: Graph, x: Value) -> list[Value]:
    """Two layers, one of which runs; one result is a value from outside, one a constant."""
    w = g.constant(W)
    c = g.op("nn.greater", g.op("nn.reduce_max", x, axes=list(range(tensor(x).rank)), keepdims=0), scalar(g, 1, np.float32))
    def then() -> list[Value]:
        y = g.op("nn.relu", g.op("nn.matmul", x, w))
        return [g.op("nn.relu", g.op("nn.matmul", y, w)), x, scalar(g, 5, np.int64)]
    def other() -> list[Value]:
        y = g.op("nn.tanh", x)
        return [y, y, g.op("nn.cast", g.op("nn.reduce_max", y, axes=list(range(tensor(x).rank)), keepdims=0), to="i64")]
    return branch(g, c, then, other)


def nested(g: Graph, x: Value) -> list[Value]:
    """A loop in a branch in a loop."""
    true = scalar(g, True, bool)
    def inner(i: Value, y: Value) -> Any:
        return true, [g.op("nn.add", g.op("nn.mul", y, scalar(g, 0.5, np.float32)), x)], []
    def body(i: Value, y: Value) -> Any:
        odd = g.op("nn.equal", g.op("nn.mod", i, scalar(g, 2, np.int64)), scalar(g, 1, np.int64))
        out = branch(g, odd, lambda: loop(g, i, true, [y], inner), lambda: [g.op("nn.neg", y)])
        return true, out, [g.op("nn.sub", y, x)]
    return loop(g, scalar(g, 6, np.int64), true, [x], body, trips=6)


def none(g: Graph, x: Value) -> list[Value]:
    """No round, by the count and by the condition."""
    def body(i: Value, y: Value) -> Any:
        return scalar(g, True, bool), [g.op("nn.add", y, x)], []
    zero = g.op("nn.cast", g.op("nn.reduce_max", g.op("nn.mul", x, scalar(g, 0, np.float32)), axes=list(range(tensor(x).rank)), keepdims=0), to="i64")
    return [*loop(g, zero, scalar(g, True, bool), [x], body), *loop(g, scalar(g, 4, np.int64), g.op("nn.not_equal", zero, zero), [x], body)]


MODELS = {f.__name__: f for f in (swap, until, recurrent, chosen, nested, none)}


def module_of(make: Callable[[Graph, Value], list[Value]], shape: list[Any]) -> Module:
    g = Graph("m")
    for i, v in enumerate(make(g, g.tensor("x", "f32", shape))):
        dims = tensor(v).shape
        if shape[0] in dims[1:]:  # the batch goes first
            v = g.op("nn.transpose", v, perm=[1, 0, *range(2, len(dims))])
        if shape[0] in dims or isinstance(shape[0], int):
            g.output(f"y{i}", v, ["default"])
    return g.finish(source="test")


@pytest.mark.parametrize("shape", [[3, 4], ["batch", 4]], ids=str)
@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("scale", [0.1, 3.0])
def test_binary(run_model: RunModel, name: str, shape: list[Any], scale: float) -> None:
    """What the interpreter gives, also when every pass is checked; the text form says the same."""
    x = (rng.standard_normal((3, 4)) * scale).astype(np.float32)
    module = module_of(MODELS[name], shape)
    assert print_module(parse_module(print_module(module, weights=True), "m"), weights=True) == print_module(module, weights=True)
    run_model(module.copy(), {"x": x})
    build(module, Options(observers=[differential_check([x])]))
