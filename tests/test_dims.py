"""Symbolic dims: the algebra against integers, random graphs with symbols against the same graphs bound to numbers."""

from __future__ import annotations

import copy
import ctypes
import math
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.backends.blob import plan_blob
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import Linked, compile_text, function_attributes, get_target, runs_here
from carrot.ir import dims
from carrot.ir.binding import base_symbols
from carrot.ir.core import Module
from carrot.ir.dims import Dim
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.types import DTYPES
from carrot.passes.bind_dims import bind
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.channels_last import ChannelsLast
from carrot.passes.expand_math import ExpandMath
from carrot.passes.fuse import Fuse
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import machine  # noqa: E402

NAMES = ("batch", "height", "`a b`", "seq.1")


def build(r: random.Random, depth: int) -> tuple[Dim, Any]:
    """A random dim, and what computes it with Python's integers."""
    if depth == 0 or r.random() < 0.1:
        if r.random() < 0.5:
            n = r.randint(-6, 9)
            return n, lambda _: n
        s = r.choice(NAMES)
        return s, lambda env: env[s]
    a, f = build(r, depth - 1)
    b, g = build(r, depth - 1)
    k = r.randint(1, 7)
    table: list[tuple[Any, Any]] = [
        (lambda: dims.add(a, b), lambda e: f(e) + g(e)), (lambda: dims.sub(a, b), lambda e: f(e) - g(e)), (lambda: dims.mul(a, b), lambda e: f(e) * g(e)),
        (lambda: dims.floordiv(a, k), lambda e: f(e) // k), (lambda: dims.ceildiv(a, k), lambda e: -(-f(e) // k)), (lambda: dims.mod(a, k), lambda e: f(e) % k),
        (lambda: dims.minimum(a, b), lambda e: min(f(e), g(e))), (lambda: dims.maximum(a, b), lambda e: max(f(e), g(e))),
        (lambda: dims.floordiv(a, dims.add(b, dims.mul(b, b))), lambda e: f(e) // (g(e) + g(e) * g(e))),
    ]  # fmt: skip
    make, value = r.choice(table)
    try:
        return make(), value
    except CarrotError as error:  # division by what is 0 whatever the sizes; too long
        assert "divided by 0" in error.message or "characters" in error.message
        return a, f


@pytest.mark.parametrize("seed", range(300))
def test_algebra_is_that_of_integers(seed: int) -> None:
    r = random.Random(seed)
    d, value = build(r, r.randint(1, 5))
    assert dims.parse(str(d)) == d, "canonical texts are read back"
    for _ in range(8):
        env = {s: r.choice((0, 1, 2, 3, 5, 16, 31, 640)) for s in NAMES}
        try:
            want = value(env)
        except ZeroDivisionError:
            continue
        assert dims.evaluate(d, env) == want, d
        assert not dims.nonnegative(d) or want >= 0, d
        part = {s: env[s] for s in NAMES[:2]}
        assert dims.evaluate(dims.substitute(d, part), env) == want
        if env["batch"] == env["height"]:
            assert dims.evaluate(dims.substitute(d, {"batch": "height"}), env | {"batch": 7}) == want
    assert set(dims.symbols(d)) <= set(NAMES)


@pytest.mark.parametrize("seed", range(100))
def test_exact_quotients_are_found(seed: int) -> None:
    r = random.Random(seed)
    a, b = build(r, 3)[0], build(r, 3)[0]
    if b == 0:
        return
    try:
        assert dims.quotient(dims.mul(a, b), b) == a
    except CarrotError as error:
        assert "characters" in error.message


def test_equal_sizes_are_equal_texts() -> None:
    h = "height"
    assert dims.add(dims.floordiv(dims.sub(h, 1), 2), 1) == dims.ceildiv(h, 2) == "floordiv(height + 1, 2)"
    assert dims.ceildiv(dims.ceildiv(h, 2), 2) == dims.ceildiv(h, 4)
    assert dims.mul(dims.add(h, 1), dims.sub(h, 1)) == "height*height - 1"
    assert dims.floordiv(dims.mul(6, h), 4) == dims.floordiv(dims.mul(3, h), 2) == "floordiv(height, 2) + height"
    assert dims.minimum(h, dims.add(h, 3)) == h and dims.maximum(0, h) == h and dims.sub(h, h) == 0
    assert dims.nonnegative(dims.sub(h, dims.minimum(h, 512))) and not dims.nonnegative(dims.sub(h, 1))
    assert dims.nonnegative(dims.sub(h, dims.floordiv(dims.mul(6, h), 7))) and not dims.nonnegative("h*floordiv(h, w) - floordiv(h*floordiv(h, w), 2)")
    assert dims.remainder("7*height - 13") == 1 and dims.remainder("height + 5") == 0
    assert dims.quotient(dims.product(["batch", h, 4]), dims.mul("batch", 2)) == "2*height" and dims.quotient(h, 2) is None
    assert dims.symbol("width / 2") == "`width / 2`" and dims.symbol("min") == "`min`" and dims.shown("`width / 2`") == "width / 2"


@pytest.mark.parametrize("text", ["", "1 +", "a b", "min(a)", "min(a, b, c)", "floordiv(a, b", "a ) b", "`a", "$", "2*", "a,b", "floordiv(a, 0)"])
def test_what_is_no_dim_is_refused(text: str) -> None:
    with pytest.raises(CarrotError):
        dims.parse(text)


def test_nesting_ends() -> None:
    """A program's stack has MAX_STACK places; texts nested deeper than MAX_NESTED are not made, nor read."""
    d: Dim = "n"
    for _ in range(dims.MAX_STACK - 2):
        d = dims.minimum(1000, dims.add(d, 1))
    dims.program(d, ["n"])
    with pytest.raises(CarrotError, match="depends on n is nested 65 deep\n.*bind some of them"):
        dims.program(dims.minimum(1000, dims.add(d, 1)), ["n"])
    with pytest.raises(CarrotError, match=f"depends on n is nested {dims.MAX_NESTED + 1} deep"):
        for _ in range(200):
            d = dims.maximum(3, dims.sub(dims.minimum(1000, dims.add(d, 1)), 5))
    assert dims.minimum(5, dims.symbol("(" * 200)), "what stands in backquotes is a name"
    for text in ("(" * 5000, "min(" * 5000, "9" * 5000, "9" * 21):
        with pytest.raises(CarrotError, match="is no dim"):
            dims.parse(text)


def test_hostile_names() -> None:
    for name in ("", "a`b"):
        with pytest.raises(CarrotError):
            dims.symbol(name)
    assert dims.parse(str(dims.mul(dims.symbol("a*(b, c"), 2))) == "2*`a*(b, c`"


# ------------------------------------------------------------------------------------------------------------- kernels


class Native:
    """A compiled module with any symbols, called with numpy arrays."""

    def __init__(self, module: Module, target: str, fused: bool) -> None:
        self.inputs = [v.type for v in module.main.body.args]
        self.outputs = [v.type for v in module.main.returned]
        module = PassManager([*([Canonicalize(), ChannelsLast(), Canonicalize(), Fuse()] if fused else []), Lower(), ExpandMath(), PlanMemory()]).run(module, t := machine(target))
        self.symbols = module.main.attrs["symbols"]
        self.arena = module.attrs["arena"]
        blob = plan_blob(module, "weights")
        self.counts = np.zeros(len(module.main.attrs["counted"]), np.int64)
        n, k = len(self.inputs) + len(self.outputs) + bool(len(self.counts)), len(self.symbols)
        loads = "".join(f"  %p{i} = getelementptr ptr, ptr %args, i64 {i}\n  %v{i} = load ptr, ptr %p{i}\n" for i in range(n))
        loads += "".join(f"  %q{i} = getelementptr i64, ptr %sizes, i64 {i}\n  %s{i} = load i64, ptr %q{i}\n" for i in range(k))
        call = ", ".join([f"ptr %v{i}" for i in range(n)] + ["ptr %scratch"] + [f"i64 %s{i}" for i in range(k)])
        entry = f'define void @go(ptr %args, ptr %scratch, ptr %sizes) {{\n{loads}  call void @"k.main"({call})\n  ret void\n}}\n'
        self.linked = Linked([compile_text(emit_module(module, t, blob, function_attributes(t, "2")) + entry, t, "2", blob).obj])
        self.go = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(self.linked.address("go"))

    def __call__(self, sizes: dict[str, int], *inputs: np.ndarray) -> list[np.ndarray]:
        arrays = [np.ascontiguousarray(a) for a in inputs]
        shapes = [[dims.evaluate(d, sizes) for d in t.shape] for t in self.outputs]
        guarded = [np.full(math.prod(s) + 64, 77, DTYPES[t.dtype].numpy) for t, s in zip(self.outputs, shapes)]
        room = dims.evaluate(self.arena, {"batch": 1} | sizes)
        scratch = np.full(room + 128, 0xCD, np.uint8)
        at = -scratch.ctypes.data % 64
        table = (ctypes.c_void_p * (len(arrays) + len(guarded) + 1))(*[a.ctypes.data for a in (*arrays, *guarded, self.counts)])
        given = (ctypes.c_int64 * len(self.symbols))(*[sizes.get(s, 1) for s in self.symbols])
        self.go(ctypes.addressof(table), scratch.ctypes.data + at, ctypes.addressof(given))
        assert (scratch[at + room :] == 0xCD).all() and (scratch[:at] == 0xCD).all(), "it writes behind its arena"
        assert all((g[math.prod(s) :] == np.full(1, 77, g.dtype)[0]).all() for g, s in zip(guarded, shapes)), "it writes behind an output"
        return [g[: math.prod(s)].reshape(s) for g, s in zip(guarded, shapes)]


def sample(r: np.random.Generator, t: Any, sizes: dict[str, int]) -> np.ndarray:
    shape = [dims.evaluate(d, sizes) for d in t.shape]
    return (r.standard_normal(shape) if t.dtype[0] == "f" else r.integers(-9, 9, shape)).astype(DTYPES[t.dtype].numpy)


def check(g: Graph, target: str, cases: Sequence[dict[str, int]], fused: bool = False) -> None:
    """Native code with symbols gives what the evaluator gives, and what the graph bound to numbers gives."""
    module = g.finish()
    native = Native(copy.deepcopy(module), target, fused)
    r = np.random.default_rng(3)
    for sizes in cases:
        arrays = [sample(r, a.type, sizes) for a in module.main.body.args]
        try:
            want = run(module, arrays)
        except CarrotError as error:
            assert "does not fit" in error.message  # a window in an image that has become too small
            continue
        bound = copy.deepcopy(module)
        bind(bound, sizes)
        assert not base_symbols(bound)
        for a, w, b in zip(native(sizes, *arrays), want, run(bound, arrays), strict=True):
            assert a.shape == w.shape and a.dtype == w.dtype
            np.testing.assert_array_equal(b, w)
            np.testing.assert_allclose(a, w, rtol=1e-4, atol=1e-4 * np.abs(w).max(initial=1) if w.dtype.kind == "f" else 0)


H, W, N = "height", "width", "batch"
HERE = ["scalar", *[n for n in ("x86-64", "x86-64-v3", "x86-64-v4") if runs_here(get_target(n))]]
SIZES = [{N: 1, H: 8, W: 8}, {N: 3, H: 17, W: 33}, {N: 2, H: 5, W: 64}, {N: 0, H: 9, W: 9}]


def ops(g: Graph) -> dict[str, Callable[[], Any]]:
    """Ops of many kinds over symbolic dims."""
    x, y = g.tensor("x", "f32", (N, 4, H, W)), g.tensor("y", "f32", (N, H, 3))
    w = g.constant(np.random.default_rng(0).standard_normal((6, 4, 3, 3)).astype(np.float32))
    p: Callable[..., Any] = lambda name, *v, **attrs: g.op(f"nn.{name}", *v, **attrs)  # noqa: E731
    return {
        "conv": lambda: p("conv", x, w, strides=[2, 1], pads=[1, 0, 1, 2], dilations=[1, 2]),
        "conv of conv": lambda: p("relu", p("conv", p("relu", p("conv", x, w, strides=[2, 2], pads=[1, 1, 1, 1])), g.constant(np.ones((2, 6, 3, 3), np.float32)), strides=[2, 2], pads=[1] * 4)),
        "max pool": lambda: p("max_pool", x, kernel_shape=[3, 2], strides=[2, 2], ceil_mode=1),
        "average pool": lambda: p("average_pool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
        "average pool with its padding": lambda: p("average_pool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], ceil_mode=1, count_include_pad=1),
        "reduce": lambda: p("reduce_mean", x, axes=[2, 3], keepdims=0),
        "reduce the batch": lambda: p("reduce_sum", x, axes=[0, 1], keepdims=0),
        "softmax": lambda: p("softmax", x, axis=3),
        "softmax across": lambda: p("softmax", x, axis=2),
        "log softmax of channels": lambda: p("log_softmax", x, axis=1),
        "flattened": lambda: p("add", p("reshape", x, shape=[N, 4, dims.mul(H, W)]), g.constant(np.float32(1))),
        "folded": lambda: p("relu", p("transpose", p("reshape", p("relu", x), shape=[N, 2, 2, dims.mul(H, W)]), perm=[3, 0, 1, 2])),
        "transposed": lambda: p("transpose", x, perm=[3, 0, 2, 1]),
        "channels last": lambda: p("transpose", x, perm=[0, 2, 3, 1]),
        "columns": lambda: p("transpose", x, perm=[0, 1, 3, 2]),
        "slice": lambda: p("slice", x, starts=[0, 1, 2, dims.sub(W, 1)], ends=[-1, 3, dims.sub(H, 1), -1], steps=[1, 1, 2, -2]),
        "pad": lambda: p("pad", x, pads=[0, 0, 1, H, 0, 1, 2, 0], value=2.0),
        "concat": lambda: p("concat", x, p("neg", x), p("slice", x, starts=[0] * 4, ends=[-1, -1, -1, 2], steps=[1] * 4), axis=3),
        "gather": lambda: p("gather", x, g.constant(np.array([0, -1, 3])), axis=2),
        "expand": lambda: p("expand", p("reshape", y, shape=[N, 1, H, 3]), shape=[N, W, H, 3]),
        "matmul": lambda: p("matmul", p("transpose", y, perm=[0, 2, 1]), y),
        "attention": lambda: p("matmul", p("softmax", p("matmul", y, p("transpose", y, perm=[0, 2, 1])), axis=2), y),
        "matmul of images": lambda: p("matmul", x, p("transpose", x, perm=[0, 1, 3, 2])),
        "projection": lambda: p("matmul", y, g.constant(np.random.default_rng(1).standard_normal((3, 40)).astype(np.float32))),
        "sizes": lambda: p("sizes", dims=[N, dims.mul(H, W), dims.floordiv(dims.sub(H, 5), 2), dims.minimum(H, 7), dims.maximum(H, W), 4]),
        "argmax": lambda: p("argmax", x, axes=[1], keepdims=0),
        "where": lambda: p("where", p("greater", x, g.constant(np.float32(0))), x, p("reduce_mean", x, axes=[3], keepdims=1)),
    }  # fmt: skip


@pytest.mark.parametrize("target", HERE)
@pytest.mark.parametrize("name", ops(Graph("names")))
def test_an_op_over_symbolic_dims(name: str, target: str) -> None:
    g = Graph("t")
    g.output("y", ops(g)[name](), ["default"])
    check(g, target, SIZES, target == HERE[-1])


def grown(g: Graph, v: Any, r: random.Random) -> Any:
    """`v` of rank 3 after a random op."""
    axis, d = r.randrange(3), v.type.shape
    step, k = r.choice((1, 2, 3)), r.randint(1, 3)
    p: Callable[..., Any] = lambda name, *a, **attrs: g.op(f"nn.{name}", *a, **attrs)  # noqa: E731

    def cut(lo: Dim, hi: Dim, by: int) -> Any:
        return p("slice", v, starts=[lo if i == axis else 0 for i in range(3)], ends=[hi if i == axis else -1 for i in range(3)], steps=[by if i == axis else 1 for i in range(3)])

    steps: list[Callable[[], Any]] = [
        lambda: p("tanh", v), lambda: p("add", v, p("reduce_mean", v, axes=[axis], keepdims=1)), lambda: p("transpose", v, perm=r.sample(range(3), 3)),
        lambda: cut(0, dims.ceildiv(d[axis], step), 1), lambda: cut(0, -1, step), lambda: cut(dims.minimum(k, d[axis]), d[axis], 1), lambda: p("softmax", v, axis=axis),
        lambda: p("pad", v, pads=[k if i == axis else 0 for i in range(3)] + [0, 0, k], value=0.5), lambda: p("concat", v, p("neg", v), axis=axis),
        lambda: p("reshape", v, shape=[dims.mul(d[0], d[1]), 1, d[2]]), lambda: p("matmul", v, p("transpose", v, perm=[0, 2, 1])),
        lambda: p("max_pool", v, kernel_shape=[k], strides=[step], pads=[k // 2, k // 2]),
    ]  # fmt: skip
    return p("mul", r.choice(steps)(), g.constant(np.float32(0.5)))


@pytest.mark.parametrize("seed", range(60))
def test_random_graphs(seed: int) -> None:
    """Chains of ops whose dims grow into expressions, alone and fused."""
    r = random.Random(seed)
    g = Graph("t")
    v = g.tensor("x", "f32", (N, H, W))
    for _ in range(r.randint(2, 7)):
        v = grown(g, v, r)
    g.output("y", v, ["default"])
    check(g, r.choice(HERE), [{N: 2, H: 6, W: 7}, {N: 1, H: 16, W: 3}, {N: 3, H: 1, W: 1}], seed % 2 == 0)


ACROSS = {
    "softmax": [{"axis": axis} for axis in (0, 1, 2)], "log_softmax": [{"axis": 1}],
    **{f"reduce_{how}": [{"axes": axes, "keepdims": 1} for axes in ([1], [0, 2])] for how in ("sum", "max")},
    "transpose": [{"perm": perm} for perm in ([0, 1, 3, 2], [3, 1, 2, 0], [0, 3, 2, 1], [2, 3, 0, 1], [3, 2, 1, 0])],
}  # fmt: skip


@pytest.mark.parametrize("target", HERE)
@pytest.mark.parametrize("name", ACROSS)
def test_across_lines(name: str, target: str) -> None:
    """What goes along another dim than the last takes vectors of lines, transposes go in squares: of open sizes, too, be they shorter than a vector."""
    for attrs in ACROSS[name]:
        g = Graph("m")
        g.output("y", g.op(f"nn.{name}", g.tensor("x", "f32", (N, 5, H, W)), **attrs), ["default"])
        check(g, target, [{N: n, H: h, W: w} for n, h, w in ((1, 1, 1), (2, 3, 16), (17, 2, 33), (1, 20, 7), (20, 1, 40), (2, 0, 9))])
