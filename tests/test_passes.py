"""canonicalize, prune-trees, fuse: goldens, and on random modules the same bits as before."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.registry import REGISTRY
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.text import parse_module, print_module
from carrot.ir.tree import DEFAULT_LEFT, Ensemble
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.fuse import MAX_OPS, Fuse
from carrot.passes.manager import PassManager, differential_check, verify
from carrot.passes.narrow_trees import NarrowTrees
from carrot.passes.prune_trees import PruneTrees, prune

sys.path.append(str(Path(__file__).parent))
from counting import lines_run  # noqa: E402
from ir_random import forest, random_ensemble, random_inputs, random_module, same_bits, tree_rows  # noqa: E402

TARGET = Target("test")
GOLDEN = Path(__file__).parent / "golden"
CASES: dict[str, tuple[Callable[[], Module], list]] = {}


def case(*passes):
    """A golden: the module before and after the passes."""
    return lambda build: CASES.setdefault(build.__name__, (build, list(passes))) and build


def names(module: Module) -> list[str]:
    return [op.name.partition(".")[2] for op in module.walk() if op.name not in ("func.return", "nn.yield")]


def f32(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def graph() -> tuple[Graph, object]:
    g = Graph("m")
    return g, g.tensor("x", "f32", ("batch", 4))


# ---- goldens ----


@case(Canonicalize())
def folding():
    g, x = graph()
    w = g.op("nn.transpose", g.constant(np.arange(8, dtype=np.float32).reshape(2, 4)), perm=[1, 0])
    one = g.op("nn.reshape", g.constant(f32(1)), shape=[])
    y = g.op("nn.neg", g.op("nn.neg", g.op("nn.mul", x, one)))
    g.op("nn.exp", y)  # dead
    g.output("y", g.op("nn.matmul", y, w), ["default"])
    return g.finish()


@case(Canonicalize())
def algebra():
    g, x = graph()
    two, nought, minus = (g.constant(np.array(v, np.float32)) for v in (2, 0.0, -0.0))
    g.output("stays", g.op("nn.add", x, nought), ["default"])
    g.output("goes", g.op("nn.add", minus, x), ["default"])
    g.output("halved", g.op("nn.div", x, two), ["default"])
    g.output("thirds", g.op("nn.div", x, g.constant(f32(3))), ["default"])
    g.output("not_less", g.op("nn.not", g.op("nn.less", x, two)), ["default"])
    g.output("not_equal", g.op("nn.not", g.op("nn.equal", x, two)), ["default"])
    g.output("there", g.op("nn.cast", g.op("nn.cast", x, to="f64"), to="f32"), ["default"])
    g.output("lossy", g.op("nn.cast", g.op("nn.cast", x, to="f16"), to="f32"), ["default"])
    return g.finish()


@case(Canonicalize())
def equal_ops():
    g, x = graph()
    a = g.op("nn.add", g.op("nn.exp", x), g.constant(f32(1, 2, 3, 4)))
    b = g.op("nn.add", g.op("nn.exp", x), g.constant(f32(1, 2, 3, 4)))
    c = g.op("nn.add", g.op("nn.exp", x), g.constant(f32(1, 2, 3, 5)))
    g.output("y", g.op("nn.mul", g.op("nn.mul", a, b), c), ["default"])
    return g.finish()


@case(Canonicalize())
def shapes():
    g, x = graph()
    y = g.op("nn.transpose", g.op("nn.reshape", g.op("nn.reshape", x, shape=["batch", 2, 2]), shape=["batch", 1, 4]), perm=[0, 2, 1])
    z = g.op("nn.slice", g.op("nn.slice", x, starts=[0, 1], ends=[-1, 4], steps=[1, 1]), starts=[0, 0], ends=[-1, 3], steps=[1, 2])
    e = g.op("nn.mul", g.op("nn.expand", g.op("nn.reduce_max", x, axes=[1], keepdims=True), shape=["batch", 4]), x)
    g.output("y", y, ["default"])
    g.output("z", z, ["default"])
    g.output("e", e, ["default"])
    return g.finish()


def ensemble(feature, threshold, left, right, values, roots=(0,), flags=0, base=(0.0,)) -> Ensemble:
    n = len(feature)
    leaf_values = np.array(values, np.float32).reshape(len(values), -1)
    return Ensemble(
        4, np.array(roots, np.int32), np.array(feature, np.int32), f32(*threshold), np.array(left, np.int32), np.array(right, np.int32),
        np.full(n, flags, np.uint8), leaf_values, np.zeros(len(roots), np.int32), f32(*base), np.arange(len(values), dtype=np.int32),
    )  # fmt: skip


@case(PruneTrees())
def nested_splits():
    """x0 <= 1 ? (x0 <= 2 ? A : B) : (x1 <= 0 ? C : C)"""
    g, x = graph()
    e = ensemble([0, 0, 1, -1, -1, -1, -1], [1, 2, 0, 0, 0, 0, 0], [1, 3, 5, 0, 1, 2, 3], [2, 4, 6, 0, 0, 0, 0], [10, 20, 30, 30])
    g.output("raw", g.append(e.to_op(g.module, x)).result, ["default"])
    return g.finish()


@case(PruneTrees())
def constant_trees():
    """3.0, x0 <= 1 ? 1 : 2, 4.0 and 0.0: the first goes into base, the last goes, the third stays."""
    g, x = graph()
    e = ensemble([-1, 0, -1, -1, -1, -1], [0, 1, 0, 0, 0, 0], [0, 2, 1, 2, 3, 4], [0, 3, 0, 0, 0, 0], [3, 1, 2, 4, 0], roots=(0, 1, 4, 5))
    g.output("raw", g.append(e.to_op(g.module, x)).result, ["default"])
    return g.finish()


@case(NarrowTrees(), Canonicalize())
def trees_over_a_cast():
    """float64 thresholds over float32 columns: their floors in float32."""
    g, x = graph()
    e = ensemble([0, -1, -1], [0, 0, 0], [1, 0, 1], [2, 0, 0], [-1, 1])
    e.threshold = np.array([0.1, 0, 0])
    g.output("raw", g.append(e.to_op(g.module, g.op("nn.cast", x, to="f64"))).result, ["default"])
    return g.finish()


@case(Fuse())
def matmul_bias_relu():
    g, x = graph()
    y = g.op("nn.add", g.op("nn.matmul", x, g.constant(np.ones((4, 2), np.float32))), g.constant(f32(1, 2)))
    g.output("y", g.op("nn.relu", y), ["default"])
    return g.finish()


@case(Fuse())
def hero_choice():
    """Two products and a residual: each its own fusion; the reduction takes the square, the division stays (a broadcast)."""
    g, x = graph()
    w = g.constant(np.ones((4, 4), np.float32))
    h = g.op("nn.relu", g.op("nn.matmul", x, w))
    y = g.op("nn.add", g.op("nn.matmul", h, w), x)
    total = g.op("nn.reduce_sum", g.op("nn.mul", y, y), axes=[1], keepdims=True)
    g.output("y", g.op("nn.div", y, g.op("nn.exp", total)), ["default"])
    return g.finish()


@case(Fuse())
def index_maps():
    """transpose and slice inline into elementwise ops; exp, read at two places, does not; neg, cheap, does."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 4, 4))
    e = g.op("nn.exp", x)
    n = g.op("nn.neg", e)
    g.output("y", g.op("nn.mul", n, g.op("nn.transpose", n, perm=[0, 2, 1])), ["default"])
    return g.finish()


@case(Fuse())
def link_function():
    g, x = graph()
    e = ensemble([0, -1, -1], [1, 0, 0], [1, 0, 1], [2, 0, 0], [-1, 1])
    g.output("proba", g.op("nn.sigmoid", g.append(e.to_op(g.module, x)).result), ["default"])
    return g.finish()


@pytest.mark.parametrize("name", CASES)
def test_golden(name, golden):
    build, passes = CASES[name]
    module = build()
    verify(module)
    before = print_module(module, weights=True)
    x = np.random.default_rng(0).normal(size=(5, *[d for d in module.main.body.args[0].type.shape[1:]])).astype(np.float32)
    PassManager(passes, [differential_check([x], rtol=0)]).run(module, TARGET)
    after = print_module(module, weights=True)
    for p in passes:
        p.run(module, TARGET)
    assert print_module(module, weights=True) == after, "not idempotent"
    golden(name, f"{before}// -----\n{after}")


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
@pytest.mark.parametrize("path", sorted(GOLDEN.rglob("*.mlir")), ids=lambda p: p.stem)
def test_mlir_opt_accepts(path):
    done = subprocess.run(["mlir-opt-22", "--allow-unregistered-dialect", "--split-input-file", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


INVALID = (Path(__file__).parent / "invalid.mlir").read_text().split("// -----\n")


@pytest.mark.parametrize("text", INVALID, ids=lambda t: (re.search(r"// error: (.*)", t) or [t, t])[1][:40])
def test_invalid(text):
    want = re.findall(r"// error: (.*)", text)
    assert want
    with pytest.raises(CarrotError) as e:
        verify(parse_module(text, "invalid.mlir"))
    for message in want:
        assert message in str(e.value)
    assert e.value.loc


# ---- what each pass does, and what it must not ----


def ops_after(build: Callable[[Graph, object], object], *passes, shape=("batch", 4)) -> list[str]:
    g = Graph("m")
    x = g.tensor("x", "f32", shape)
    g.output("y", build(g, x), ["default"])
    module = g.finish()
    rng = np.random.default_rng(1)
    xs = [rng.normal(size=[3 if isinstance(d, str) else d for d in shape]).astype(np.float32)]
    PassManager(passes, [differential_check(xs, rtol=1e-6)]).run(module, TARGET)
    return names(module)


def c(g: Graph, v, dtype=np.float32):
    return g.constant(np.array(v, dtype))


ALGEBRA = {
    "x * 1": (lambda g, x: g.op("nn.mul", x, c(g, 1)), []),
    "1 * x": (lambda g, x: g.op("nn.mul", c(g, 1), x), []),
    "x - 0": (lambda g, x: g.op("nn.sub", x, c(g, [0, 0, 0, 0])), []),
    "x - -0": (lambda g, x: g.op("nn.sub", x, c(g, -0.0)), ["constant", "sub"]),
    "x + 0": (lambda g, x: g.op("nn.add", x, c(g, 0.0)), ["constant", "add"]),
    "x + wider -0": (lambda g, x: g.op("nn.add", x, c(g, np.full((2, 1, 4), -0.0))), ["constant", "add"]),
    "x * 0": (lambda g, x: g.op("nn.mul", x, c(g, 0.0)), ["constant", "mul"]),
    "x - x": (lambda g, x: g.op("nn.sub", x, x), ["sub"]),
    "x / denormal power": (lambda g, x: g.op("nn.div", x, c(g, 2.0**127)), ["constant", "div"]),
    "x / -4": (lambda g, x: g.op("nn.div", x, c(g, -4)), ["constant", "mul"]),
    "(x + 1) + 2": (lambda g, x: g.op("nn.add", g.op("nn.add", x, c(g, 1)), c(g, 2)), ["constant", "add", "constant", "add"]),
    "int (x + 1) + 2": (lambda g, x: g.op("nn.add", g.op("nn.add", g.op("nn.cast", x, to="i32"), c(g, 1, np.int32)), c(g, 2, np.int32)), ["cast", "constant", "add"]),
    "abs(-x)": (lambda g, x: g.op("nn.abs", g.op("nn.neg", x)), ["abs"]),
    "relu(relu)": (lambda g, x: g.op("nn.relu", g.op("nn.relu", x)), ["relu"]),
    "max(x, x)": (lambda g, x: g.op("nn.maximum", x, x), []),
    "where true": (lambda g, x: g.op("nn.where", c(g, True, bool), x, g.op("nn.exp", x)), []),
    "where true, broadcast": (lambda g, x: g.op("nn.where", c(g, [[[True]], [[True]]], bool), x, x), None),
    "where not": (lambda g, x: g.op("nn.where", g.op("nn.not", g.op("nn.less", x, c(g, 1))), x, c(g, 2)), ["constant", "less", "constant", "where"]),
    "cast f32 f64 i8": (lambda g, x: g.op("nn.cast", g.op("nn.cast", x, to="f64"), to="i8"), ["cast"]),
    "cast i32 f64 i8": (lambda g, x: g.op("nn.cast", g.op("nn.cast", g.op("nn.cast", x, to="i32"), to="f64"), to="i8"), ["cast", "cast", "cast"]),
    "cast i8 i32 i8": (lambda g, x: g.op("nn.cast", g.op("nn.cast", g.op("nn.cast", x, to="i8"), to="i32"), to="i8"), ["cast"]),
    "transpose of transpose": (lambda g, x: g.op("nn.transpose", g.op("nn.transpose", x, perm=[1, 0]), perm=[1, 0]), []),
    "pad nothing": (lambda g, x: g.op("nn.pad", x, pads=[0, 0, 0, 0], value=0.0), []),
    "concat of one": (lambda g, x: g.op("nn.concat", x, axis=1), []),
    "expand to itself": (lambda g, x: g.op("nn.expand", x, shape=["batch", 4]), []),
    "slice reversed twice": (lambda g, x: g.op("nn.slice", g.op("nn.slice", x, starts=[0, 3], ends=[-1, -1], steps=[1, -1]), starts=[0, 3], ends=[-1, -1], steps=[1, -1]), ["slice", "slice"]),
    "fold exp": (lambda g, x: g.op("nn.add", x, g.op("nn.exp", c(g, 1))), ["constant", "add"]),
    "fold expand, huge": (lambda g, x: g.op("nn.matmul", x, g.op("nn.expand", c(g, [[1]]), shape=[4, 1 << 20])), ["constant", "expand", "matmul"]),
    "fold cast of 4 MB": (lambda g, x: g.op("nn.matmul", x, g.op("nn.cast", c(g, np.ones((4, 1 << 18)), np.int8), to="f32")), ["constant", "matmul"]),
}  # fmt: skip


@pytest.mark.parametrize("name", ALGEBRA)
def test_algebra(name):
    build, want = ALGEBRA[name]
    got = ops_after(build, Canonicalize())
    assert want is None or got == want


def test_fold_is_not_exp_of_the_builder_for_float64():
    assert ops_after(lambda g, x: g.op("nn.add", g.op("nn.cast", x, to="f64"), g.op("nn.exp", c(g, 1, np.float64))), Canonicalize()) == ["cast", "constant", "exp", "add"]


def test_reductions_over_the_last_dims():
    """In one line on targets with vectors; not of open sizes, of dims apart, and not before it is time."""
    shape, one, flat = ("batch", 3, 4, 5), ["reduce_mean"], ["reshape", "reduce_mean"]
    cases = [([2, 3], 0, flat), ([-1, 2], 1, [*flat, "reshape"]), ([1, 2, 3], 0, flat), ([1, 3], 0, one), ([1, 2], 0, one), ([3], 0, one), ([0, 1, 2, 3], 0, one)]
    for axes, keepdims, want in cases:
        for lines, bits in ((True, 256), (True, 0), (False, 256)):
            g = Graph("t")
            g.output("y", g.op("nn.reduce_mean", g.tensor("x", "f32", shape), axes=axes, keepdims=keepdims), ["default"])
            module = g.finish()
            xs = [np.random.default_rng(1).normal(size=(3, *shape[1:])).astype(np.float32)]
            PassManager([Canonicalize(lines=lines)], [differential_check(xs, rtol=1e-5)]).run(module, Target("test", vector_bits=bits))
            assert names(module) == (want if lines and bits else one), (axes, lines, bits)


def test_loops_of_patterns_are_found():
    g, x = graph()
    g.output("y", g.op("nn.relu", x), ["default"])
    module = g.finish()

    def forever(op, r):
        return [r.op("nn.relu", op.operands[0])]

    with pytest.raises(RecursionError, match="for ever"):
        Rewriter(module, {"nn.relu": [forever]}).run()

    def retype(op, r):
        return [r.op("nn.cast", op.operands[0], to="f64")]

    with pytest.raises(VerifyError, match="pattern 'retype' replaces 'nn.relu'"):
        Rewriter(module, {"nn.relu": [retype]}).run()


def test_passes_leave_what_was_taken_aside():
    """compiler.py keeps the funcs of the nn level; no pass may change their ops in place."""
    for seed in range(20):
        module = random_module(random.Random(seed), 20)
        kept = Module(module.name, dict(module.funcs), dict(module.weights), dict(module.attrs))
        text = print_module(kept, weights=True)
        PassManager([Canonicalize(), PruneTrees(), Fuse()]).run(module, TARGET)
        assert print_module(kept, weights=True) == text


FUSION = {  # what is left outside, and how many ops each fusion holds
    "silu": (lambda g, x: g.op("nn.mul", (h := g.op("nn.matmul", x, c(g, np.ones((4, 4))))), g.op("nn.sigmoid", h)), [3]),
    "shared hero": (lambda g, x: g.op("nn.matmul", (h := g.op("nn.matmul", x, c(g, np.ones((4, 4))))), g.op("nn.transpose", h, perm=[1, 0])), []),
    "two heroes": (lambda g, x: g.op("nn.add", g.op("nn.softmax", x, axis=1), g.op("nn.softmax", g.op("nn.neg", x), axis=1)), [4]),
    "layer norm": (lambda g, x: g.op("nn.div", (d := g.op("nn.sub", x, g.op("nn.reduce_mean", x, axes=[1], keepdims=True))), g.op("nn.sqrt", g.op("nn.reduce_mean", g.op("nn.mul", d, d), axes=[1], keepdims=True))), [6]),
    "dear in two loops": (lambda g, x: g.op("nn.div", (d := g.op("nn.exp", x)), g.op("nn.reduce_sum", d, axes=[1], keepdims=True)), [2]),
    "line behind a matmul": (lambda g, x: g.op("nn.softmax", g.op("nn.add", g.op("nn.matmul", x, c(g, np.ones((4, 4)))), c(g, np.ones(4))), axis=1), [2]),
    "no prologue": (lambda g, x: g.op("nn.softmax", g.op("nn.exp", g.op("nn.neg", x)), axis=1), [2]),
    "prologue": (lambda g, x: g.op("nn.reduce_sum", g.op("nn.exp", g.op("nn.neg", x)), axes=[1], keepdims=True), [3]),
    "prologue and epilogue": (lambda g, x: g.op("nn.log", g.op("nn.reduce_sum", g.op("nn.exp", x), axes=[1], keepdims=True)), [3]),
    "broadcast of exp": (lambda g, x: g.op("nn.div", x, g.op("nn.exp", g.op("nn.reduce_sum", x, axes=[1], keepdims=True))), [3]),
    "broadcast of add": (lambda g, x: g.op("nn.div", x, g.op("nn.add", g.op("nn.slice", x, starts=[0, 0], ends=[-1, 1], steps=[1, 1]), c(g, 1))), [3]),
    "broadcast, deep": (lambda g, x: g.op("nn.div", x, g.op("nn.neg", g.op("nn.abs", g.op("nn.add", g.op("nn.slice", x, starts=[0, 0], ends=[-1, 1], steps=[1, 1]), c(g, 1))))), [3, 2]),
    "reshape in front": (lambda g, x: g.op("nn.neg", g.op("nn.reshape", x, shape=["batch", 2, 2])), []),
    "unsqueeze": (lambda g, x: g.op("nn.neg", g.op("nn.reshape", x, shape=["batch", 1, 4])), [2]),
    "alone": (lambda g, x: g.op("nn.neg", x), []),
    "returned twice": (lambda g, x: (g.output("z", (n := g.op("nn.exp", x)), ["default"]), g.op("nn.neg", n))[1], []),
    "transposed epilogue": (lambda g, x: g.op("nn.transpose", g.op("nn.softmax", x, axis=1), perm=[1, 0]), []),
    "wider epilogue": (lambda g, x: g.op("nn.add", g.op("nn.reduce_sum", x, axes=[1], keepdims=True), x), [2]),
    "transposed residual": (lambda g, x: g.op("nn.add", g.op("nn.matmul", (z := g.op("nn.reshape", x, shape=["batch", 2, 2])), c(g, np.ones((2, 2)))), g.op("nn.transpose", z, perm=[0, 2, 1])), [2]),
    "concat": (lambda g, x: g.op("nn.relu", g.op("nn.concat", g.op("nn.exp", x), g.op("nn.neg", x), axis=1)), [4]),
    "gather of exp": (lambda g, x: g.op("nn.neg", g.op("nn.gather", g.op("nn.exp", x), c(g, [0, 0, 1], np.int64), axis=1)), [2]),
}  # fmt: skip


@pytest.mark.parametrize("name", FUSION)
def test_fusion(name):
    build, want = FUSION[name]
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 4))
    g.output("y", build(g, x), ["default"])
    module = g.finish()
    PassManager([Fuse()], [differential_check([np.random.default_rng(2).normal(size=(4, 4)).astype(np.float32)], rtol=0)]).run(module, TARGET)
    assert sorted(len(op.regions[0].ops) - 1 for op in module.main.body.ops if op.name == "nn.fusion") == sorted(want)


def test_fusion_is_capped_and_can_be_turned_off():
    g, x = graph()
    for _ in range(100):
        x = g.op("nn.tanh", x)
    g.output("y", x, ["default"])
    module = g.finish()
    Fuse(max_ops=1).run(module, TARGET)
    assert names(module) == ["tanh"] * 100
    Fuse().run(module, TARGET)
    sizes = [len(op.regions[0].ops) - 1 for op in module.main.body.ops if op.regions]
    assert sum(sizes) == 100 and max(sizes) == MAX_OPS


def test_plugin_ops_fuse():
    REGISTRY.define("com.acme.Gate", lambda op, m: [op.operands[0].type], lambda op, m, x: np.cos(x), traits=("elementwise",))
    REGISTRY.define("com.acme.Mix", lambda op, m: [op.operands[0].type], lambda op, m, x: x[:, ::-1], traits=("hero",))
    try:
        build = lambda g, x: g.op("com.acme.Gate", g.op("nn.neg", g.op("com.acme.Mix", x)))  # noqa: E731
        assert ops_after(build, Fuse()) == ["fusion", "acme.Mix", "neg", "acme.Gate"]
    finally:
        del REGISTRY.ops["com.acme.Gate"], REGISTRY.ops["com.acme.Mix"]


# ---- random modules ----

RANDOM = st.builds(random.Random, st.integers(0, 2**32 - 1))


def outputs(module: Module, xs: list[np.ndarray]) -> list[np.ndarray]:
    with np.errstate(all="ignore"):
        return run(module, xs)


@settings(max_examples=120, deadline=None)
@given(RANDOM)
def test_canonicalize_keeps_every_bit(r):
    module, xs = random_module(r, 14, exact=True), random_inputs(r)
    before = outputs(module, xs)
    PassManager([Canonicalize()]).run(module, TARGET)
    for a, b in zip(before, outputs(module, xs), strict=True):
        assert same_bits(a, b), print_module(module)
    text = print_module(module)
    Canonicalize().run(module, TARGET)
    assert print_module(module) == text


@settings(max_examples=60, deadline=None)
@given(RANDOM)
def test_pipeline_on_random_modules(r):
    module, xs = random_module(r, 20), random_inputs(r)
    xs = [np.clip(np.nan_to_num(x), -4, 4) for x in xs]
    PassManager([Canonicalize(), PruneTrees(), Canonicalize(), Fuse()], [differential_check(xs, rtol=1e-4)]).run(module, TARGET)
    text = print_module(module, weights=True)
    assert print_module(parse_module(text), weights=True) == text


@settings(max_examples=120, deadline=None)
@given(RANDOM)
def test_fuse_keeps_every_bit(r):
    module, xs = random_module(r, 20), random_inputs(r)
    before = outputs(module, xs)
    PassManager([Fuse()]).run(module, TARGET)
    for a, b in zip(before, outputs(module, xs), strict=True):
        assert same_bits(a, b), print_module(module)
    for op in module.main.body.ops:
        assert op.name != "nn.fusion" or len(op.regions[0].ops) > 2


@settings(max_examples=250, deadline=None)
@given(RANDOM)
def test_prune_keeps_every_bit(r):
    e = random_ensemble(r)
    e.verify()
    x = tree_rows(e, r)
    with np.errstate(all="ignore"):
        pruned, numbered = prune(e), prune(e, keep_ids=True)
        for p in (pruned, numbered):
            p.verify()
            assert same_bits(e.scores(x), p.scores(x))
        assert (e.leaf_id[e.leaves(x)] == numbered.leaf_id[numbered.leaves(x)]).all()
    assert len(pruned.feature) <= len(e.feature)
    for p, again in ((pruned, prune(pruned)), (numbered, prune(numbered, keep_ids=True))):
        for name in p.__dataclass_fields__:
            assert np.asarray(getattr(p, name)).tobytes() == np.asarray(getattr(again, name)).tobytes(), f"{name}: not idempotent"


@settings(max_examples=100, deadline=None)
@given(RANDOM)
def test_prune_leaves_no_numeric_split_idle(r):
    """Both sides of every numeric split are taken by some row, when nothing is missing in a special way and all rows are tried."""
    e = random_ensemble(r, categorical=False)
    e.flags &= DEFAULT_LEFT
    e.n_features, e.feature = 1, np.minimum(e.feature, 0)
    p = prune(e)
    t = e.threshold.dtype.type
    values = np.concatenate([e.threshold, np.nextafter(e.threshold, t(np.inf)), np.nextafter(e.threshold, t(-np.inf)), np.array([np.nan, np.inf, -np.inf], t)])
    assert len(np.unique(p.left[p.feature < 0])) == len(p.leaf_values)
    reached = p.leaves(values[:, None])
    assert set(reached.ravel().tolist()) == set(range(len(p.leaf_values)))


def test_prune_shared_arrays():
    """A tree.leaf over the same arrays: both ops change together, and leaves of equal value but another number stay."""
    g, x = graph()
    e = ensemble([0, 0, 1, -1, -1, -1, -1], [1, 2, 0, 0, 0, 0, 0], [1, 3, 5, 0, 1, 2, 3], [2, 4, 6, 0, 0, 0, 0], [10, 20, 30, 30])
    score = g.append(e.to_op(g.module, x))
    leaf = g.append(Op("tree.leaf", [x], (), dict(score.attrs)))
    g.output("raw", score.result, ["default"])
    g.output("leaf", leaf.result, ["leaf"])
    module = g.finish()
    xs = [np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)]
    PassManager([PruneTrees()], [differential_check(xs, rtol=0)]).run(module, TARGET)
    a, b = (op for op in module.walk() if op.name.startswith("tree."))
    assert a.attrs == b.attrs
    assert (Ensemble.of(a, module).feature >= 0).sum() == 2
    assert len(module.weights) == 13


def chain(n: int) -> Ensemble:
    """A tree of n splits in one line."""
    feature = np.full(2 * n + 1, -1, np.int32)
    feature[0 : 2 * n : 2] = np.arange(n) % 3
    left, right = np.zeros(2 * n + 1, np.int32), np.zeros(2 * n + 1, np.int32)
    left[0 : 2 * n : 2], right[0 : 2 * n : 2] = np.arange(1, 2 * n, 2), np.arange(2, 2 * n + 1, 2)
    left[1::2] = np.arange(n)
    left[2 * n] = n
    return ensemble(feature, np.linspace(-1, 1, 2 * n + 1), left, right, np.arange(n + 1))


def test_prune_deep_chain():
    """A chain as deep as it has nodes does not recurse."""
    e = chain(20_000)
    x = np.random.default_rng(0).normal(size=(4, 4)).astype(np.float32)
    assert same_bits(e.scores(x), prune(e).scores(x))


# ---- work ----


def unary_chain(n: int) -> Module:
    g, x = graph()
    bias = g.constant(f32(1, 2, 3, 4))
    for i in range(n):
        x = g.op(f"nn.{('relu', 'neg', 'add', 'tanh')[i % 4]}", x, *([bias] if i % 4 == 2 else []))
    g.output("y", x, ["default"])
    return g.finish()


@pytest.mark.parametrize(
    ("work", "make"),
    [(prune, chain), (verify, unary_chain), (print_module, unary_chain), (lambda m: Canonicalize().run(m, TARGET), unary_chain), (lambda m: Fuse().run(m, TARGET), unary_chain)],
    ids=["prune", "verify", "print", "canonicalize", "fuse"],
)
def test_work_is_linear(work, make):
    small, large = (lines_run(work, make(n)) for n in (1000, 2000))
    assert large < 2.1 * small


def test_prune_works_on_all_trees_at_once():
    few, many = (lines_run(prune, forest(trees)) for trees in (10, 500))
    assert many < 1.1 * few
