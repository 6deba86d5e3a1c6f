"""Every lowering rule of the nn ops against the numpy evaluator: native code for each x86-64 level that this machine has."""

from __future__ import annotations

import copy
import ctypes
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from carrot.backends.blob import plan_blob
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import Linked, compile_text, function_attributes, get_target, runs_here
from carrot.ir.core import Block, Module, Op, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.registry import infer_types
from carrot.ir.target import Target
from carrot.ir.types import DTYPES
from carrot.passes.expand_math import ExpandMath
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory

LEVELS = ["x86-64", "x86-64-v3", "x86-64-v4", "x86-64-v4-vnni"]
NAMES = [
    pytest.param("scalar"),
    *[pytest.param(n, marks=[] if runs_here(get_target(n)) else pytest.mark.skip(reason=f"this machine is no {n}")) for n in LEVELS],
]
RNG = np.random.default_rng(7)


@pytest.fixture(autouse=True)
def _numbers_of_its_own(request: pytest.FixtureRequest) -> None:
    """Of each test, whatever ran before it in this process."""
    RNG.bit_generator.state = np.random.default_rng(zlib.crc32(request.node.name.encode())).bit_generator.state


Build = Callable[..., Value]


def machine(name: str) -> Target:
    """A target by name; "scalar" is this machine taken for a microcontroller: no SIMD, one row at a time."""
    if name == "scalar":
        return replace(get_target("x86-64"), name="scalar", vector_bits=0, vector_registers=0, row_block=1)
    return get_target(name)


def lowered(module: Module, target: str) -> Module:
    """At the kernel level, planned."""
    return PassManager([Lower(), ExpandMath(), PlanMemory()]).run(module, machine(target))


class Native:
    """A compiled module, called with numpy arrays; `rows` rows at a time."""

    def __init__(self, module: Module, target: str) -> None:
        self.outputs = [v.type for v in module.main.returned]
        self.batched = [t.shape[:1] != () and isinstance(t.shape[0], str) for t in [*[a.type for a in module.main.body.args], *self.outputs]]
        module = lowered(module, target)
        t = machine(target)
        blob = plan_blob(module, "weights")
        args = module.main.body.args
        n = len(args) - 2
        loads = "".join(f"  %p{i} = getelementptr ptr, ptr %args, i64 {i}\n  %v{i} = load ptr, ptr %p{i}\n" for i in range(n))
        call = ", ".join([f"ptr %v{i}" for i in range(n)] + ["ptr %scratch", "i64 %rows"])
        entry = f'define void @go(ptr %args, ptr %scratch, i64 %rows) {{\n{loads}  call void @"k.main"({call})\n  ret void\n}}\n'
        compiled = compile_text(emit_module(module, t, blob, function_attributes(t, "2")) + entry, t, "2", blob)
        self.linked = Linked([compiled.obj])
        self.go = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)(self.linked.address("go"))
        self.attrs, self.funcs = module.attrs, module.funcs

    def __call__(self, *inputs: np.ndarray, rows: int = 1) -> list[np.ndarray]:
        outs = [np.full([rows if isinstance(d, str) else d for d in t.shape], 77, DTYPES[t.dtype].numpy) for t in self.outputs]
        block = self.attrs["row_block"] or max(rows, 1)
        scratch = np.full(self.attrs["arena_bytes"] + block * self.attrs["arena_per_row"] + 64, 0xCD, np.uint8)
        for at in range(0, max(rows, 1), block):
            n = min(block, rows - at) if rows else 0
            arrays = [np.ascontiguousarray(a) for a in inputs]
            pointers = [(a[at:] if batched else a).ctypes.data for a, batched in zip([*arrays, *outs], self.batched, strict=True)]
            table = (ctypes.c_void_p * len(pointers))(*pointers)
            self.go(ctypes.addressof(table), scratch.ctypes.data + (-scratch.ctypes.data % 64), n)
        return outs


def check(build: Build, inputs: Sequence[tuple[str, Sequence[int | str]]], target: str, rows: Sequence[int] = (3,), rtol: float = 2e-6, f64: float = 1e-12, **attrs: object) -> None:
    """build(g, *values) -> result(s): native code gives what the evaluator gives."""
    g = Graph("t")
    values = [g.tensor(f"x{i}", dtype, shape) for i, (dtype, shape) in enumerate(inputs)]
    out = build(g, *values, **attrs)
    for i, v in enumerate(out if isinstance(out, (list, tuple)) else [out]):
        g.output(f"y{i}", v, ["default"])
    module = g.finish()
    dynamic = any(isinstance(d, str) for _, shape in inputs for d in shape)
    native = Native(copy.deepcopy(module), target)
    for n in rows if dynamic else (1,):
        arrays = [sample(dtype, [n if isinstance(d, str) else d for d in shape]) for dtype, shape in inputs]
        with np.errstate(all="ignore"):
            want = run(module, arrays)
        got = native(*arrays, rows=n)
        for w, o in zip(want, got, strict=True):
            assert o.shape == w.shape and o.dtype == w.dtype
            if w.dtype.kind in "fV":  # V: bfloat16
                w, o = (a.astype(np.float32) if a.dtype.kind == "V" else a for a in (w, o))
                scale = np.max(np.abs(w[np.isfinite(w)]), initial=1.0)
                tolerance = f64 if w.dtype == np.float64 else rtol
                np.testing.assert_allclose(o, w, rtol=tolerance, atol=scale * tolerance)
            else:
                np.testing.assert_array_equal(o, w)


def sample(dtype: str, shape: Sequence[int]) -> np.ndarray:
    kind = DTYPES[dtype].kind
    if kind == "f":
        return RNG.uniform(-2, 2, shape).astype(DTYPES[dtype].numpy)
    if kind == "b":
        return RNG.random(shape) < 0.5
    return RNG.integers(0 if kind == "u" else -9, 9, shape).astype(DTYPES[dtype].numpy)


def weight(*shape: int, dtype: str = "f32") -> np.ndarray:
    return sample(dtype, shape)


def fusion(g: Graph, operands: Sequence[Value], build: Callable[..., object]) -> list[Value]:
    """nn.fusion of what build(add, *arguments) makes, add(name, *values, **attrs) appending an op."""
    body = Block([v.type for v in operands])

    def add(name: str, *values: Value, **attrs: object) -> Value:
        op = Op(name, values, (), attrs)
        op.results = [Value(t, op, i) for i, t in enumerate(infer_types(op, g.module))]
        body.ops.append(op)
        return op.result

    out = build(add, *body.args)
    body.ops.append(Op("nn.yield", out if isinstance(out, (list, tuple)) else [out]))
    return g.append(Op("nn.fusion", operands, (), {}, [body])).results


def const(g: Graph, add: Callable[..., Value], array: np.ndarray) -> Value:
    return add("nn.constant", value=g.module.add_weight(np.asarray(array)))


op: Callable[[str], Build] = lambda name: lambda g, *x, **attrs: g.op(f"nn.{name}", *x, **attrs)  # noqa: E731

# ------------------------------------------------------------------------------------------------------- shape ops


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(
    ("name", "inputs", "attrs"),
    [
        ("transpose", [("f32", ("n", 3, 5))], {"perm": [0, 2, 1]}),
        ("transpose", [("i64", (2, 3, 5))], {"perm": [2, 0, 1]}),
        ("transpose", [("i1", (7, 19))], {"perm": [1, 0]}),
        ("expand", [("f32", ("n", 1, 5))], {"shape": ("n", 4, 5)}),
        ("slice", [("f32", ("n", 9, 17))], {"starts": [0, 8, 1], "ends": [-1, -1, 17], "steps": [1, -3, 2]}),
        ("slice", [("u8", (4, 40))], {"starts": [1, 3], "ends": [3, 37], "steps": [1, 1]}),
        ("concat", [("f32", ("n", 3)), ("f32", ("n", 17)), ("f32", ("n", 1))], {"axis": 1}),
        ("concat", [("i1", (2, 3, 2)), ("i1", (1, 3, 2))], {"axis": 0}),
        ("concat", [("f64", (3,)), ("f64", (0,))], {"axis": -1}),
        ("pad", [("f32", ("n", 3, 4))], {"pads": [0, 1, 2, 0, 3, 0], "value": -1.5}),
        ("pad", [("i32", (3, 1))], {"pads": [2, 2, 1, 0], "value": 7}),
        ("gather", [("f32", ("n", 9, 4)), ("i64", (5,))], {"axis": 1}),
        ("gather", [("f32", (4, 33)), ("i32", ("n",))], {"axis": 0}),
        ("gather", [("f32", (4, 8)), ("u8", (2, 3))], {"axis": 1}),
    ],
)
def test_shape_ops(name: str, inputs: list, attrs: dict, target: str) -> None:
    check(op(name), inputs, target, rows=(0, 1, 5), **attrs)


@pytest.mark.parametrize(
    ("source", "shape"),
    [(("n", 6, 4), ("n", 2, 12)), (("n", 24), ("n", 2, 3, 4)), ((2, 3, 4), (6, 4)), ((6, 1, 4), (3, 8)), ((5,), (1, 5, 1)), (("n",), ("n", 1)), ((1,), ())],
)
def test_reshape_in_a_fusion(source: tuple, shape: tuple) -> None:
    def build(g: Graph, x: Value) -> list[Value]:
        def body(add: Callable[..., Value], x: Value) -> Value:
            y = add("nn.reshape", add("nn.neg", x), shape=shape)
            return add("nn.mul", y, const(g, add, np.float32(2)))

        return fusion(g, [x], body)

    check(build, [("f32", source)], "x86-64-v3", rows=(1, 4))
    check(lambda g, x: g.op("nn.neg", g.op("nn.reshape", x, shape=shape)), [("f32", source)], "x86-64-v3", rows=(1, 4))


# ------------------------------------------------------------------------------------------------------- products


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("dtype", ["f32", "f64", "i32"])
@pytest.mark.parametrize(("k", "n"), [(1, 1), (7, 3), (13, 10), (5, 17), (64, 37), (3, 128), (33, 200)])
def test_matmul_of_rows_with_a_constant(k: int, n: int, dtype: str, target: str) -> None:
    w = weight(k, n, dtype=dtype)
    check(lambda g, x: g.op("nn.matmul", x, g.constant(w)), [(dtype, ("n", k))], target, rows=(0, 1, 2, 4, 5, 7, 8, 9, 31, 70))


def test_a_product_asks_for_weights_that_l1_does_not_hold() -> None:
    """Near what is read, and each tile for its part of the next panel; that is behind the end of the weights at last."""

    def asked(target: str, rows: int | str, *shape: int) -> int:
        g = Graph("t")
        g.output("y", g.op("nn.matmul", g.tensor("x", "f32", (rows, shape[0])), g.constant(weight(*shape))), ["default"])
        return sum(op.name == "memref.prefetch" for f in lowered(g.finish(), target).funcs.values() for op in f.body.walk())

    assert [asked("x86-64-v4", rows, 90, 128) for rows in (64, 8, 1)] == [3, 2, 0]  # 2 lines a k; one row reads six panels at a time
    assert asked("x86-64-v3", 64, 90, 128) == asked("x86-64-v4", 64, 60, 128) == 0
    if runs_here(get_target("x86-64-v4")):
        check(lambda g, x: g.op("nn.matmul", x, g.constant(weight(90, 117))), [("f32", ("n", 90))], "x86-64-v4", rows=(0, 1, 4, 9, 140))
        check(lambda g, x: g.op("nn.matmul", x, g.constant(weight(90, 117))), [("f32", (2, 70, 90))], "x86-64-v4")


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(
    ("a", "c"),
    [((3, 5), (5, 4)), ((1, 64), (64, 64)), ((19, 5), (5, 33)), ((5,), (5,)), ((5,), (5, 9)), ((6, 5), (5,)), ((2, 3, 5), (5, 20)), ((2, 1, 7, 5), (3, 5, 18)), ((5,), (2, 5, 3)), ((4, 3, 0), (0, 5)), ((3, 2), (2, 0))],
)  # fmt: skip
def test_matmul_shapes(a: tuple, c: tuple, target: str) -> None:
    check(op("matmul"), [("f32", a), ("f32", c)], target)
    check(lambda g, x: g.op("nn.matmul", x, g.constant(weight(*c))), [("f32", a)], target)
    check(lambda g, x: g.op("nn.matmul", g.constant(weight(*a)), x), [("f32", c)], target)


@pytest.mark.parametrize("target", NAMES)
def test_matmul_with_a_batch_in_the_middle_of_things(target: str) -> None:
    w = weight(6, 11)
    check(lambda g, x: g.op("nn.matmul", x, g.constant(w)), [("f32", ("n", 5, 6))], target, rows=(0, 1, 3, 9))
    check(op("matmul"), [("f32", ("n", 3, 6)), ("f32", ("n", 6, 19))], target, rows=(0, 1, 3))
    if target in ("x86-64-v3", "x86-64-v4"):  # needs a library for half floats
        check(op("matmul"), [("f16", (9, 6)), ("f16", (6, 19))], target, rtol=2e-3)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize(("f", "k"), [(1, 1), (30, 1), (13, 3), (64, 10), (9, 33)])
def test_linear_is_exact(f: int, k: int, dtype: str, target: str) -> None:
    w, bias = weight(f, k, dtype=dtype), weight(k, dtype=dtype)
    check(lambda g, x: g.op("nn.linear", x, g.constant(w), g.constant(bias)), [(dtype, ("n", f))], target, rows=(0, 1, 4, 7), rtol=1e-7)


def test_linear_bits_are_the_same_with_and_without_fma_and_infinities_pass() -> None:
    f = 200
    w = (RNG.standard_normal((f, 3)) * 10.0 ** RNG.integers(-8, 8, (f, 3))).astype(np.float64)
    x = (RNG.standard_normal((9, f)) * 10.0 ** RNG.integers(-8, 8, (9, f))).astype(np.float64)
    x[:, 1::2] = -x[:, ::2]
    w[1::2] = w[::2] * (1 + 1e-13)  # ill conditioned
    x[4, 7], x[5, 8], x[6, 3], x[6, 9], x[7, 2] = np.inf, np.nan, np.inf, -np.inf, 1e300
    results = []
    for target in ("x86-64", "x86-64-v3"):
        g = Graph("t")
        v = g.tensor("x", "f64", ("n", f))
        g.output("y", g.op("nn.linear", v, g.constant(w), g.constant(np.zeros(3))), ["default"])
        module = g.finish()
        want = run(module, [x])[0]
        results.append(Native(module, target)(x, rows=9)[0])
    np.testing.assert_array_equal(results[0].view(np.int64), results[1].view(np.int64))
    np.testing.assert_array_max_ulp(results[0][:4], want[:4], 4)
    np.testing.assert_array_equal(np.isnan(results[0]), np.isnan(want))
    np.testing.assert_array_equal(np.isinf(results[0]), np.isinf(want))


# ------------------------------------------------------------------------------------------------------- conv, pool

CONVS = [
    # x [C, d...], kernel, attrs, M, group
    ((3, 9, 11), (3, 3), {"pads": [1, 1, 1, 1]}, 8, 1),
    ((4, 8, 8), (1, 1), {}, 5, 1),
    ((16, 7, 7), (1, 1), {"strides": [2, 2]}, 19, 1),
    ((6, 10, 13), (3, 3), {"pads": [1, 1, 1, 1], "strides": [2, 2]}, 6, 6),
    ((6, 10, 13), (3, 3), {"pads": [1, 1, 1, 1]}, 12, 6),
    ((8, 12, 6), (3, 5), {"pads": [0, 2, 1, 1], "dilations": [2, 1]}, 4, 2),
    ((1, 49, 10), (10, 4), {"pads": [4, 1, 5, 1], "strides": [2, 2]}, 16, 1),
    ((5, 6, 6), (6, 6), {}, 10, 1),
    ((5, 1, 1), (1, 1), {}, 37, 1),
    ((3, 4, 4), (4, 4), {"pads": [1, 1, 1, 1], "strides": [3, 3]}, 4, 1),
    ((3, 50), (5,), {"pads": [2, 2]}, 7, 1),
    ((4, 33), (4,), {"strides": [3], "dilations": [2]}, 4, 4),
    ((2, 5, 6, 7), (3, 2, 3), {"pads": [1, 0, 1, 1, 1, 1], "strides": [1, 2, 1]}, 9, 1),
    ((1, 3, 3), (3, 3), {"pads": [1, 1, 1, 1]}, 1, 1),
    ((2, 40, 300), (3, 3), {"pads": [1, 1, 1, 1]}, 16, 1),
]


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(("x", "kernel", "attrs", "m", "group"), CONVS)
def test_conv(x: tuple, kernel: tuple, attrs: dict, m: int, group: int, target: str) -> None:
    w, bias = weight(m, x[0] // group, *kernel), weight(m)

    def build(g: Graph, v: Value) -> Value:
        return g.op("nn.conv", v, g.constant(w), g.constant(bias), group=group, **attrs)

    check(build, [("f32", ("n", *x))], target, rows=(0, 1, 3), rtol=1e-5)


@pytest.mark.parametrize("target", NAMES)
def test_conv_variants(target: str) -> None:
    check(op("conv"), [("f32", (2, 3, 6, 7)), ("f32", (4, 3, 3, 3))], target, rtol=1e-5, pads=[1, 1, 1, 1])
    check(lambda g, x: g.op("nn.conv", x, g.constant(weight(4, 3, 3, 3, dtype="f64"))), [("f64", (2, 3, 6, 7))], target)
    if target in ("x86-64-v3", "x86-64-v4"):
        check(lambda g, x: g.op("nn.conv", x, g.constant(weight(4, 3, 3, 3, dtype="f16"))), [("f16", (2, 3, 6, 7))], target, rtol=4e-3)


POOLS = [
    ((3, 9, 11), {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}),
    ((3, 8, 8), {"kernel_shape": [2, 2], "strides": [2, 2]}),
    ((2, 13, 13), {"kernel_shape": [3, 3], "strides": [2, 2], "ceil_mode": 1}),
    ((2, 14, 14), {"kernel_shape": [3, 3], "strides": [2, 2], "ceil_mode": 1, "pads": [1, 0, 0, 1]}),
    ((2, 7, 7), {"kernel_shape": [7, 7]}),
    ((5, 31), {"kernel_shape": [4], "strides": [3], "pads": [1, 2]}),
    ((2, 70), {"kernel_shape": [3]}),
    ((1, 6, 7, 8), {"kernel_shape": [2, 3, 2], "dilations": [2, 1, 3]}),
    ((1, 20, 30), {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}),
]


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(("x", "attrs"), POOLS)
def test_pools(x: tuple, attrs: dict, target: str) -> None:
    check(op("max_pool"), [("f32", ("n", *x))], target, rows=(0, 1, 2), **attrs)
    check(op("max_pool"), [("i8", (1, *x))], target, **attrs)
    if "dilations" not in attrs:
        check(op("average_pool"), [("f32", ("n", *x))], target, rows=(1, 2), **attrs)
        check(op("average_pool"), [("f32", (2, *x))], target, count_include_pad=1, **attrs)


# ------------------------------------------------------------------------------------------------------- reductions


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("kind", ["sum", "mean", "max", "min", "prod"])
@pytest.mark.parametrize(
    ("shape", "axes"),
    [(("n", 5), [1]), (("n", 5, 37), [1]), (("n", 6, 3, 4), [2, 3]), ((3, 4, 5), [0, 1, 2]), ((7, 16), [0]), ((2, 3, 17), [0, -1]), ((9,), [0]), (("n", 3, 2), [1, 2])],
)  # fmt: skip
def test_reduce(kind: str, shape: tuple, axes: list, target: str) -> None:
    for keepdims in (0, 1):
        check(op(f"reduce_{kind}"), [("f32", shape)], target, rows=(0, 1, 5), axes=axes, keepdims=keepdims)
    for dtype in ("i32", "u8", "f64"):
        check(op(f"reduce_{kind}"), [(dtype, shape)], target, rows=(3,), axes=axes, keepdims=0)


def test_reductions_over_the_batch() -> None:
    for kind in ("sum", "mean", "max"):
        check(op(f"reduce_{kind}"), [("f32", ("n", 5))], "x86-64-v3", rows=(1, 100), axes=[0], keepdims=1)
    check(op("argmax"), [("f32", ("n", 5))], "x86-64-v3", rows=(1, 100), axes=[0], keepdims=0)
    check(op("softmax"), [("f32", ("n", 5))], "x86-64-v3", rows=(1, 100), axis=0)


@pytest.mark.parametrize("name", ["argmax", "argmin"])
@pytest.mark.parametrize("last", [0, 1])
@pytest.mark.parametrize("axis", [-1, 1])
def test_arg_ties_and_nan(name: str, last: int, axis: int) -> None:
    g = Graph("t")
    v = g.tensor("x", "f32", ("n", 4, 3))
    g.output("y", g.op(f"nn.{name}", v, axes=[axis], keepdims=last, select_last_index=last), ["default"])
    module = g.finish()
    values = np.array([-np.inf, -1, -0.0, 0.0, 2, np.nan, np.inf], np.float32)
    x = values[RNG.integers(0, len(values), (500, 4, 3))]
    want = run(module, [x])[0]
    np.testing.assert_array_equal(Native(module, "x86-64-v3")(x, rows=500)[0], want)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name", ["softmax", "log_softmax"])
@pytest.mark.parametrize(("shape", "axis"), [(("n", 3), 1), (("n", 100), -1), (("n", 5, 17), 1), ((2, 3, 4), 0), (("n", 1), 1), ((2, 19, 2), 1), ((50,), 0)])
def test_softmax(name: str, shape: tuple, axis: int, target: str) -> None:
    for dtype in ("f32", "f64"):
        check(op(name), [(dtype, shape)], target, rows=(0, 1, 6), rtol=3e-6, axis=axis)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 8, 9, 31, 100])
@pytest.mark.parametrize(("dtype", "result"), [("f32", np.float32), ("i64", np.float64), ("f64", np.int32)])
def test_lookup(count: int, dtype: str, result: type) -> None:
    g = Graph("t")
    v = g.tensor("x", dtype, ("n", 7))
    keys = np.sort(RNG.choice(200, count, replace=False)).astype(DTYPES[dtype].numpy)
    add = g.module.add_weight
    out = g.op("nn.lookup", v, keys=add(keys), values=add(RNG.integers(0, 99, count).astype(result)), default=add(np.array(-3, result)))
    g.output("y", out, ["default"])
    module = g.finish()
    x = RNG.integers(-2, 202, (64, 7)).astype(keys.dtype)
    if x.dtype.kind == "f":
        x[0, 0], x[1, 1], x[2, 2] = np.nan, np.inf, -np.inf
    want = run(module, [x])[0]
    np.testing.assert_array_equal(Native(module, "x86-64-v3")(x, rows=64)[0], want)


@pytest.mark.parametrize(
    ("name", "inputs", "attrs"),
    [
        ("softmax", [("f32", (2, "n", 18))], {"axis": 1}),
        ("softmax", [("f32", (2, "n"))], {"axis": 1}),
        ("log_softmax", [("f32", (2, "n", 18))], {"axis": 2}),
        ("matmul", [("f32", (2, "n", 6)), ("f32", (6, 19))], {}),
        ("matmul", [("f32", (2, "n", 6)), ("f32", (2, 6, 19))], {}),
        ("matmul", [("f32", (5, "n")), ("f32", ("n", 19))], {}),
        ("matmul", [("f32", (3, 5, "n")), ("f32", ("n",))], {}),
        ("matmul", [("f32", (2, 4, 6)), ("f32", (2, 6, "n"))], {}),
        ("matmul", [("f32", (6,)), ("f32", (6, "n"))], {}),
        ("transpose", [("f32", ("n", 3, 2))], {"perm": [1, 0, 2]}),
        ("reshape", [("f32", (2, "n", 6))], {"shape": (2, "n", 2, 3)}),
        ("concat", [("f32", (3, "n")), ("f32", (1, "n"))], {"axis": 0}),
        ("pad", [("f32", (3, "n", 5))], {"pads": [1, 0, 2, 0, 0, 1], "value": 1.0}),
        ("gather", [("f32", (3, "n", 5)), ("i64", (4,))], {"axis": 0}),
        ("reduce_sum", [("f32", (3, "n", 18))], {"axes": [1], "keepdims": 0}),
        ("reduce_mean", [("f32", (3, "n"))], {"axes": [0, 1], "keepdims": 1}),
        ("reduce_max", [("f32", (18, 2, "n"))], {"axes": [1], "keepdims": 0}),
        ("argmax", [("f32", (3, "n"))], {"axes": [1], "keepdims": 0}),
    ],
)
@pytest.mark.parametrize("target", ["scalar", "x86-64-v3"])
def test_a_symbolic_dim_anywhere(name: str, inputs: list, attrs: dict, target: str) -> None:
    check(op(name), inputs, target, rows=(1, 2, 9), **attrs)


# ------------------------------------------------------------------------------------------------------- fusion


def heroes(g: Graph, add: Callable[..., Value], x: Value, kind: str) -> Value:
    """A [n, 5, 6, 7] (or so) result of every op that has its own loops, of x [n, 4, 6, 7]."""
    if kind == "conv":
        return add("nn.conv", x, const(g, add, weight(5, 4, 3, 3)), pads=[1, 1, 1, 1])
    if kind == "conv1":
        return add("nn.conv", x, const(g, add, weight(5, 4, 1, 1)))
    if kind == "matmul":
        return add("nn.matmul", x, const(g, add, weight(7, 18)))
    if kind == "max_pool":
        return add("nn.max_pool", x, kernel_shape=[3, 3], pads=[1, 1, 1, 1])
    if kind == "softmax":
        return add("nn.softmax", x, axis=3)
    if kind == "reduce":
        return add("nn.reduce_sum", x, axes=[1], keepdims=1)
    if kind == "concat":
        return add("nn.concat", x, x, axis=1)
    return add("nn.pad", x, pads=[0, 1, 1, 1, 0, 0, 0, 2], value=0.5)


KINDS = ["conv", "conv1", "matmul", "max_pool", "softmax", "reduce", "concat", "pad"]


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_epilogues(kind: str, target: str) -> None:
    """Epilogues that vectorise, that do not, and that need the hero in memory."""

    def build(g: Graph, x: Value) -> list[Value]:
        def body(add: Callable[..., Value], x: Value) -> list[Value]:
            h = heroes(g, add, add("nn.mul", x, const(g, add, np.float32(0.5))), kind)
            _, c, d, e = h.type.shape
            zero = const(g, add, np.float32(0))
            plain = add("nn.relu", add("nn.add", h, const(g, add, weight(1, c, 1, 1))))
            by_column = add("nn.mul", plain, const(g, add, weight(e)))
            by_row = add("nn.add", by_column, const(g, add, weight(d, 1)))
            whole = add("nn.add", by_row, const(g, add, weight(1, c, d, e)))
            return [whole, add("nn.greater", h, zero), add("nn.cast", add("nn.add", h, zero), to="i32"), add("nn.cast", h, to="f64")]

        return fusion(g, [x], body)

    check(build, [("f32", ("n", 4, 6, 7))], target, rows=(1, 3), rtol=1e-5, f64=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_epilogues_that_move_elements(kind: str) -> None:
    def build(g: Graph, x: Value) -> list[Value]:
        def body(add: Callable[..., Value], x: Value) -> list[Value]:
            h = heroes(g, add, x, kind)
            turned = add("nn.transpose", h, perm=[0, 2, 3, 1])
            flat = add("nn.reshape", h, shape=("n", int(np.prod(h.type.shape[1:]))))
            wide = add("nn.sub", h, add("nn.reduce_max", h, axes=[3], keepdims=1))
            cut = add("nn.slice", h, starts=[0, 0, 1, 1], ends=[-1, 1, 3, 6], steps=[1, 1, 1, 2])
            lane = add("nn.gather", const(g, add, weight(9)), add("nn.cast", h, to="i32"), axis=0)
            return [turned, add("nn.neg", flat), wide, cut, lane, h]

        return fusion(g, [x], body)

    check(build, [("f32", ("n", 4, 6, 7))], "x86-64-v3", rows=(1, 3), rtol=1e-5)


@pytest.mark.parametrize("first", KINDS)
def test_two_heroes_in_a_fusion(first: str) -> None:
    def build(g: Graph, x: Value) -> list[Value]:
        def body(add: Callable[..., Value], x: Value) -> Value:
            h = add("nn.relu", heroes(g, add, x, first))
            e = int(h.type.shape[3])
            y = add("nn.matmul", h, const(g, add, weight(e, 9)))
            return add("nn.add", add("nn.softmax", y, axis=3), add("nn.reduce_max", h, axes=[3], keepdims=1))

        return fusion(g, [x], body)

    check(build, [("f32", ("n", 4, 6, 7))], "x86-64-v3", rows=(1, 3), rtol=1e-5)


# ------------------------------------------------------------------------------------------------------- other targets


def zoo() -> Module:
    """One of everything, small."""
    g = Graph("zoo")
    x = g.tensor("x", "f32", ("n", 3, 8, 8))
    h = g.op("nn.conv", x, g.constant(weight(4, 3, 3, 3)), g.constant(weight(4)), pads=[1, 1, 1, 1])
    h = g.op("nn.max_pool", h, kernel_shape=[2, 2], strides=[2, 2])
    h = g.op("nn.pad", h, pads=[0] * 7 + [1], value=0.0)
    h = g.op("nn.concat", h, h, axis=1)
    h = g.op("nn.average_pool", h, kernel_shape=[2, 2], pads=[1, 1, 0, 0])
    h = g.op("nn.conv", h, g.constant(weight(8, 1, 3, 3)), pads=[1, 1, 1, 1], group=8)
    h = g.op("nn.transpose", h, perm=[0, 2, 3, 1])
    h = g.op("nn.slice", h, starts=[0, 0, 1, 0], ends=[-1, 4, 5, 8], steps=[1, 1, 1, 2])
    h = g.op("nn.reduce_mean", h, axes=[1, 2], keepdims=0)
    g.output("top", g.op("nn.argmax", h, axes=[1], keepdims=0), ["default"])
    h = g.op("nn.matmul", h, g.constant(weight(4, 5)))
    h = g.op("nn.linear", h, g.constant(weight(5, 3)), g.constant(weight(3)))
    g.output("p", g.op("nn.softmax", h, axis=1), ["default"])
    return g.finish()


@pytest.mark.parametrize("target", ["cortex-m4", "cortex-m7", "esp32c3", "aarch64", "riscv64"])
def test_every_target_gets_object_code(target: str) -> None:
    t = get_target(target)
    module = lowered(zoo(), target)
    blob = plan_blob(module, "weights")
    text = emit_module(module, t, blob, function_attributes(t, "2"))
    if not t.vector_bits:
        assert " x float>" not in text and " x double>" not in text
    assert text.count("define internal") > 8


def test_microcontrollers_need_no_scratch_for_a_dense_layer() -> None:
    g = Graph("t")
    x = g.tensor("x", "f32", ("n", 20))
    g.output("y", g.op("nn.linear", g.op("nn.matmul", x, g.constant(weight(20, 7))), g.constant(weight(7, 3)), g.constant(weight(3))), ["default"])
    assert lowered(g.finish(), "cortex-m4").attrs["arena_bytes"] == 64  # the 7 values between the layers


def test_a_packed_weight_is_in_the_binary_once() -> None:
    g = Graph("t")
    g.output("y", g.op("nn.matmul", g.tensor("x", "f32", ("n", 64)), g.constant(weight(64, 64))), ["default"])
    module = lowered(g.finish(), "x86-64-v3")
    assert sum(a.nbytes for a in module.weights.values()) == 64 * 64 * 4
