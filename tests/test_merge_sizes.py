"""Kernels that differ in sizes share one function, and give the bits that they gave alone."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from carrot import compiler
from carrot.backends.object import get_target
from carrot.compiler import Options, build, load_in_process
from carrot.ir.builder import Buffer, KernelBuilder
from carrot.ir.core import Block, Func, Module, Symbol
from carrot.ir.evaluator import run_kernel
from carrot.ir.graph import Graph
from carrot.ir.types import INDEX, MemRefType
from carrot.passes import share_loops
from carrot.passes.merge_sizes import MOST, MergeSizes

sys.path.insert(0, str(Path(__file__).parent))
from test_dims import H, W  # noqa: E402

f32 = np.float32
DICE = np.random.default_rng(5)


def weights(*shape: int) -> np.ndarray:
    return (DICE.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(f32)


def _images(height: int | str, width: int | str) -> Callable[[Graph], None]:
    """Convolutions of one pixel, of 3 x 3 (Winograd's at larger sizes), depthwise, with strides and residuals; each twice, of other channels and weights."""

    def make(g: Graph) -> None:
        x = g.tensor("x", "f32", (1, 16, height, width))
        y = x
        for channels in (32, 64):
            inner = 2 * channels if height == width else channels
            y = g.op("nn.relu", g.op("nn.conv", y, g.constant(weights(channels, y.type.shape[1], 1, 1)), g.constant(weights(channels))))
            z = g.op("nn.relu", g.op("nn.conv", y, g.constant(weights(inner, channels, 3, 3)), g.constant(weights(inner)), pads=[1] * 4)) if height == width else y
            z = g.op("nn.relu", g.op("nn.conv", z, g.constant(weights(inner, 1, 3, 3)), pads=[1] * 4, group=inner))
            z = g.op("nn.conv", z, g.constant(weights(channels, inner, 1, 1)), g.constant(weights(channels)))
            y = g.op("nn.add", y, z)
            if height == width:
                y = g.op("nn.conv", y, g.constant(weights(channels, channels, 3, 3)), strides=[2, 2], pads=[1] * 4)
        g.output("y", y, ["default"])

    return make


def _lines(g: Graph) -> None:
    x = g.tensor("x", "f32", ("n", 48))
    for n in (64, 96, 160):
        x = g.op("nn.softmax", g.op("nn.matmul", x, g.constant(weights(x.type.shape[-1], n))), axis=-1)
    g.output("y", x, ["default"])


CASES = {"images": (_images(40, 40), (1, 16, 40, 40)), "images of open size": (_images(H, W), (1, 16, 37, 29)), "lines": (_lines, (7, 48))}


@pytest.mark.parametrize("case", CASES)
def test_kernels_of_other_sizes_are_one(case, monkeypatch):
    make, shape = CASES[case]
    for name in ("WORTH", "LONG", "PAYS"):
        monkeypatch.setattr(share_loops, name, 1000)  # loops that are shared become one too
    g = Graph("m")
    make(g)
    module, x = g.finish(), DICE.standard_normal(shape).astype(f32)
    found = {}
    for most in (-1.0, math.inf):
        monkeypatch.setattr(compiler, "MOST", most)
        made = build(module.copy(), Options(target="x86-64-v3"))
        found[most] = set(made.module.funcs), load_in_process(made).run({"x": x})["y"], sum("shared" in op.attrs for op in made.module.walk())
    (apart, want, _), (merged, got, loops) = found.values()
    assert merged < apart, "nothing has become one"
    assert loops
    np.testing.assert_array_equal(got.view(np.int32), want.view(np.int32))


def test_what_takes_time_stays_apart(monkeypatch):
    """By default, where arguments would be in the innermost loops of what a model consists of; not where bytes count."""
    g = Graph("m")
    x = g.tensor("x", "f32", (1, 32, 8, 8))
    for n in (64, 96):
        x = g.op("nn.relu", g.op("nn.conv", x, g.constant(weights(n, x.type.shape[1], 1, 1))))
    g.output("y", x, ["default"])
    module, kernels = g.finish(), {}
    for most in (-1.0, MOST, math.inf):
        monkeypatch.setattr(compiler, "MOST", most)
        kernels[most] = len(build(module.copy(), Options(target="x86-64-v3")).module.funcs)
    assert kernels[-1.0] == kernels[MOST] > kernels[math.inf]
    monkeypatch.undo()
    assert len(build(module, Options(target="x86-64-v3", opt="s")).module.funcs) == kernels[math.inf]


def test_a_part_is_shared():
    """Winograd's convolutions of one size whose results become different things: transforms and products are one function each, called by both."""
    g = Graph("m")
    x = g.tensor("x", "f32", (1, 32, 40, 40))
    y = g.op("nn.conv", x, g.constant(weights(32, 32, 3, 3)), pads=[1] * 4)
    z = g.op("nn.relu", g.op("nn.conv", g.op("nn.tanh", y), g.constant(weights(32, 32, 3, 3)), pads=[1] * 4))
    g.output("z", z, ["default"])
    artifact = build(g.finish(), Options(target="x86-64-v3"))
    called = [str(op.attrs["callee"]) for op in artifact.module.walk() if op.name == "func.call" and any(part in str(op.attrs["callee"]) for part in ("_nest", "_share"))]
    assert len(called) > len(set(called))


def test_what_kernels_call_becomes_one_before_them():
    """Whatever order they stand in: here what `c` alone calls is the first of its kind, and called last."""
    sizes = {"a": 5, "b": 6, "c": 7}
    lines = {name: MemRefType("f32", (n,)) for name, n in sizes.items()}
    module = Module("m", attrs={"row_block": 1})

    def func(name, args, body):
        block = Block(args)
        b = KernelBuilder(module, block, get_target("x86-64-v3"))
        body(b, block.args)
        b.op("func.return")
        module.funcs[name] = Func(name, block)

    def inner(b, args, n):
        x, y = (Buffer(b, v, (n,), "f32") for v in args)
        b.loop(0, n, lambda i: y.store((i,), x[i] * 2.0))

    call = lambda name: lambda b, args: b.op("func.call", args, (), {"callee": Symbol(name)})  # noqa: E731
    func("c", [lines["c"]] * 2, call("inner_c"))
    for name in "ab":
        func(name, [lines[name]] * 2, call(f"inner_{name}"))
    for name, n in sizes.items():
        func(f"inner_{name}", [lines[name]] * 2, lambda b, args, n=n: inner(b, args, n))
    func("main", [*(lines[name] for name in "abc" for _ in "xy"), INDEX], lambda b, args: [call(name)(b, args[2 * i : 2 * i + 2]) for i, name in enumerate("abc")])
    module.main.attrs |= {"symbols": ["batch"], "counted": {}}
    before = len(module.funcs)
    MergeSizes(min_ops=1, most=math.inf).run(module, get_target("x86-64-v3"))
    assert len(module.funcs) < before - 2
    arrays = [a for n in sizes.values() for a in (DICE.standard_normal(n).astype(f32), np.zeros(n, f32))]
    run_kernel(module, "main", [*arrays, 1])
    for x, y in zip(arrays[::2], arrays[1::2]):
        np.testing.assert_array_equal(y, x * 2)
