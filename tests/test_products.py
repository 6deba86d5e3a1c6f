"""Matrix products as networks have them: tiles of any height, operands read through transposes, results stored through them."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).parent))
from test_lower_nn import NAMES, Native, check, const, lowered, machine, sample, weight  # noqa: E402

from carrot.compiler import Options, build, load_in_process  # noqa: E402
from carrot.ir.core import Module, Value  # noqa: E402
from carrot.ir.evaluator import run  # noqa: E402
from carrot.ir.graph import Graph  # noqa: E402
from carrot.passes.expand_math import ExpandMath  # noqa: E402
from carrot.passes.fuse import Fuse  # noqa: E402
from carrot.passes.lower import Lower  # noqa: E402
from carrot.passes.manager import PassManager  # noqa: E402
from carrot.passes.merge_kernels import MergeKernels  # noqa: E402

RNG = np.random.default_rng(5)


def split(g: Graph, x: Value, heads: int, perm: list[int]) -> Value:
    _, s, d = x.type.shape
    return g.op("nn.transpose", g.op("nn.reshape", x, shape=("n", s, heads, d // heads)), perm=perm)


def attention(g: Graph, x: Value, heads: int) -> Value:
    _, s, d = x.type.shape
    q, k, v = (g.op("nn.matmul", x, const(g, g.op, weight(d, d) * np.float32(d**-0.5))) for _ in range(3))
    scores = g.op("nn.matmul", split(g, q, heads, [0, 2, 1, 3]), split(g, k, heads, [0, 2, 3, 1]))
    shares = g.op("nn.softmax", g.op("nn.mul", scores, const(g, g.op, np.float32(0.2))), axis=-1)
    values = g.op("nn.matmul", shares, split(g, v, heads, [0, 2, 1, 3]))
    return g.op("nn.reshape", g.op("nn.transpose", values, perm=[0, 2, 1, 3]), shape=("n", s, d))


def compiled(g: Graph, target: str) -> tuple[Module, Native]:
    module = g.finish()
    fused = PassManager([Fuse()]).run(Module("m", dict(module.funcs), dict(module.weights), dict(module.attrs)), machine(target))
    return module, Native(fused, target)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize(("s", "heads", "d"), [(1, 1, 1), (2, 3, 9), (5, 2, 16), (17, 2, 40), (33, 1, 20), (20, 4, 64)])
def test_attention(s, heads, d, target):
    """Six kernels: no transpose goes to memory. Four where rows are many and SIMD is there: the scores neither."""
    g = Graph("m")
    g.output("y", attention(g, g.tensor("x", "f32", ("n", s, d)), heads), ["default"])
    module, native = compiled(g, target)
    assert len(native.funcs) == 1 + (4 if s >= 16 and machine(target).vector_bits else 6)
    for rows in (0, 1, 3):
        x = RNG.normal(size=(rows, s, d)).astype(np.float32)
        np.testing.assert_allclose(native(x, rows=rows)[0], run(module, [x])[0], rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("perm", [[0, 1, 2], [1, 0, 2], [0, 2, 1], [2, 1, 0]])
def test_results_and_operands_turned(perm, target):
    """Any transpose around a product; the epilogue sees the product's own indices."""
    g = Graph("m")
    x, y = g.tensor("x", "f32", (3, 18, 7)), g.tensor("y", "f32", (3, 19, 7))
    product = g.op("nn.matmul", x, g.op("nn.transpose", y, perm=[0, 2, 1]))
    biased = g.op("nn.relu", g.op("nn.add", product, const(g, g.op, weight(18, 19))))
    g.output("z", g.op("nn.transpose", biased, perm=perm), ["default"])
    module, native = compiled(g, target)
    a, c = RNG.normal(size=(3, 18, 7)).astype(np.float32), RNG.normal(size=(3, 19, 7)).astype(np.float32)
    np.testing.assert_allclose(native(a, c)[0], run(module, [a, c])[0], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("target", NAMES)
def test_tiles_of_any_height(target):
    for rows in (1, 2, 3, 9, 13, 63, 65, 70, 150):
        check(lambda g, x: g.op("nn.matmul", x, g.constant(weight(11, 35))), [("f32", (rows, 11))], target, rtol=1e-5)
    for inner in (2, 3, 4, 6, 8, 12):  # unknown rows that are a multiple of something
        check(lambda g, x: g.op("nn.tanh", g.op("nn.matmul", x, g.constant(weight(9, 21)))), [("f32", ("n", inner, 9))], target, rows=(1, 2, 3, 5, 11), rtol=1e-5)


def test_layers_alike_share_their_code():
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 48))
    for _ in range(9):
        x = g.op("nn.tanh", g.op("nn.matmul", x, const(g, g.op, weight(48, 48))))
    g.output("y", x, ["default"])
    module = PassManager([Fuse(), Lower(), MergeKernels(), ExpandMath()]).run(g.finish(), machine("x86-64-v3"))
    assert len(module.funcs) == 1 + 1


def test_layers_that_differ_in_numbers_share_their_code():
    """They are arguments, the zeros of both signs among them; the number that all have is not."""
    factors = (0.0, -0.0, 0.5, -1.25, 3.0, 0.125, 1.5, -2.0, 0.75)
    nodes, weights = [], [numpy_helper.from_array(np.float32(0.3), "shift")]
    for i, factor in enumerate(factors):
        weights += [numpy_helper.from_array(weight(48, 48), f"w{i}"), numpy_helper.from_array(np.float32(factor), f"c{i}")]
        nodes += [helper.make_node("MatMul", ["x", f"w{i}"], [f"a{i}"]), helper.make_node("Add", [f"a{i}", "shift"], [f"b{i}"])]
        nodes += [helper.make_node("Sin", [f"b{i}"], [f"s{i}"]), helper.make_node("Mul", [f"s{i}", f"c{i}"], [f"y{i}"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 48]) for name in ("x", *(f"y{i}" for i in range(len(factors))))]
    made = build(helper.make_model(helper.make_graph(nodes, "m", ends[:1], ends[1:], weights), opset_imports=[helper.make_opsetid("", 17)], ir_version=8), Options(target="x86-64-v3"))
    assert len(made.module.funcs) == 1 + 1
    x = sample("f32", (70, 48))
    got = load_in_process(made).run({"x": x})
    for i, factor in enumerate(factors):
        want = np.sin(x @ numpy_helper.to_array(weights[1 + 2 * i]) + np.float32(0.3)) * np.float32(factor)
        np.testing.assert_allclose(got[f"y{i}"], want, rtol=0, atol=1e-5 * max(1, np.abs(x).max()))
        assert factor or (np.signbit(got[f"y{i}"]) == np.signbit(want)).all()


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("dtype", ["f32", "f64", "u8", "i1", "i64"])
def test_transposes(dtype, target):
    for shape, perm in (((33, 17), [1, 0]), (("n", 16, 20), [0, 2, 1]), ((5, 18, 3, 19), [3, 1, 2, 0]), ((19, 4, 16), [2, 1, 0]), ((2, 40, 70), [2, 0, 1]), ((1, 3, 64), [0, 2, 1]), (("n", 7, 9), [2, 1, 0])):
        check(lambda g, x, perm=perm: g.op("nn.transpose", x, perm=perm), [(dtype, shape)], target, rows=(0, 1, 5))


@pytest.mark.parametrize("target", NAMES)
def test_columns_of_unknown_number(target):
    """w @ x^T of a symbolic dim, plain and in batches, with an epilogue."""
    for d in (1, 5, 16, 40):
        for m in (1, 3, 21):
            check(lambda g, x, d=d, m=m: g.op("nn.relu", g.op("nn.matmul", const(g, g.op, weight(m, d)), g.op("nn.transpose", x, perm=[1, 0]))), [("f32", ("n", d))], target, rows=(0, 1, 7, 16, 31, 32, 33, 70), rtol=1e-5)
        check(lambda g, x, w: g.op("nn.tanh", g.op("nn.matmul", w, g.op("nn.transpose", x, perm=[0, 2, 1]))), [("f32", (3, "n", d)), ("f32", (3, 9, d))], target, rows=(1, 5, 33, 64), rtol=1e-5)


@pytest.mark.parametrize(("rows", "n", "columns"), [(20, 100, 100), (20, 161, 164), (20, 105, 112), (20, 120, 128), (2, 100, 128), ("n", 33, 36)])
def test_few_columns_beyond_the_panels_are_a_narrow_vector(rows, n, columns):
    """Weights are packed as they are multiplied: a column twice, or one that is none, is time lost."""
    g = Graph("m")
    g.output("y", g.op("nn.matmul", g.tensor("x", "f32", (rows, 24)), const(g, g.op, weight(24, n))), ["default"])
    assert sum(w.size for w in lowered(g.finish(), "x86-64-v4").weights.values()) == 24 * columns


@pytest.mark.parametrize(("depth", "sums"), [(1024, [14, 14]), (1000, [28, 22])])
def test_tiles_are_low_where_rows_share_places_in_the_cache(depth, sums):
    """Rows a multiple of 4096 bytes apart come to the same eight places of L1: 7 pixels or rows by 2 vectors."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 14, 14, depth))
    g.output("y", g.op("nn.nhwc_conv", x, g.constant(weight(64, depth, 1, 1))), ["default"])
    g.output("z", g.op("nn.matmul", g.tensor("a", "f32", (98, depth)), const(g, g.op, weight(depth, 64))), ["default"])
    kernels = [f for name, f in lowered(g.finish(), "x86-64-v4").funcs.items() if name != "main"]
    assert [max(len(op.results) for op in f.body.walk() if op.name == "scf.for") for f in kernels] == sums
