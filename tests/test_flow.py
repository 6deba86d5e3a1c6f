"""Control flow: nn.if and nn.loop in the interpreter, in every pass, in binaries; If, Loop and Scan of ONNX against onnxruntime."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.parser
import pytest
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType
from sklearn.ensemble import RandomForestRegressor

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load
from carrot.frontend import onnx as frontend
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.nn import tensor
from carrot.ir.nn_flow import has_flow
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module
from carrot.passes.manager import differential_check

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, reference  # noqa: E402

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


# ------------------------------------------------------------------------------------------------------------- of ONNX

HEAD = '<ir_version: 8, opset_import: ["" : 17, "own" : 1]>\n'
SOURCES: dict[str, str] = {
    "two layers": """main (float[3,4] x, float[4,4] w, float[4,4] v, float t) => (float[3,4] y, float[3,4] z) {
        m = ReduceMax <keepdims = 0> (x)
        c = Greater (m, t)
        y, z = If (c) <
            then_branch = a () => (float[3,4] p, float[3,4] q) { h = MatMul (x, w)  p = Relu (h)  q = Identity (x) },
            else_branch = b () => (float[3,4] p, float[3,4] q) { k = MatMul (x, v)  p = Tanh (k)  q = Neg (p) }> }""",
    "rank decides": """main (float[1,3,4] x) => (y) {
        s = Shape (x)  r = Size (s)  three = Constant <value = int64 {3}> ()
        c = Equal (r, three)
        y = If (c) <
            then_branch = a () => (p) { zero = Constant <value = int64[1] {0}> ()  p = Squeeze (x, zero) },
            else_branch = b () => (p) { p = Identity (x) }> }""",
    "shape in branches": """main (float[2,3] x, bool c) => (float[3,2] y) {
        s = If (c) <
            then_branch = a () => (int64[2] p) { p = Constant <value = int64[2] {3, 2}> () },
            else_branch = b () => (int64[2] p) { p = Constant <value = int64[2] {3, 2}> () }>
        y = Reshape (x, s) }""",
    "nested": """main (float[4] x, bool c, bool d) => (float[4] y) {
        y = If (c) <
            then_branch = a () => (float[4] p) {
                p = If (d) <then_branch = aa () => (float[4] q) { q = Exp (x) }, else_branch = ab () => (float[4] q) { q = Abs (x) }> },
            else_branch = b () => (float[4] p) { p = Neg (x) }> }""",
    "sequences in branches": """main (float[2,3] x, bool c) => (float[4,3] y, float[2,3] z) {
        z, s = If (c) <
            then_branch = a () => (float[2,3] p, seq(float[2,3]) q) { p = Exp (x)  q = SequenceConstruct (p, x) },
            else_branch = b () => (float[2,3] p, seq(float[2,3]) q) { p = Neg (x)  q = SequenceConstruct (x, p) }>
        y = ConcatFromSequence <axis = 0> (s) }""",
    "count": """main (float[3,4] x, int64 n, bool go) => (float[3,4] y) {
        y = Loop (n, go, x) <body = b (int64 i, bool c, float[3,4] h) => (bool d, float[3,4] o) {
            k = Cast <to = 1> (i)  j = Add (h, k)  o = Tanh (j)  d = Identity (c) }> }""",
    "condition": """main (float[3,4] x) => (float[3,4] y, int64 n) {
        zero = Constant <value = int64 {0}> ()
        y, n = Loop ("", "", x, zero) <body = b (int64 i, bool c, float[3,4] h, int64 m) => (bool d, float[3,4] o, int64 k) {
            half = Constant <value = float {0.5}> ()  one = Constant <value = int64 {1}> ()
            o = Mul (h, half)  k = Add (m, one)  s = ReduceMax <keepdims = 0> (o)  d = Greater (s, half) }> }""",
    "scan outputs": """main (float[3,4] x, float[4,4] w) => (float[3,4] y, float[5,3,4] all, int64[5] rounds) {
        n = Constant <value = int64 {5}> ()
        y, all, rounds = Loop (n, "", x) <body = b (int64 i, bool c, float[3,4] h) => (bool c2, float[3,4] o, float[3,4] p, int64 r) {
            c2 = Identity (c)  m = MatMul (h, w)  o = Tanh (m)  p = Add (o, x)  r = Mul (i, i) }> }""",
    "growing": """main (float[2] x) => (float[8] y) {
        n = Constant <value = int64 {2}> ()
        y = Loop (n, "", x) <body = b (int64 i, bool c, h) => (bool c2, o) { c2 = Identity (c)  o = Concat <axis = 0> (h, h) }> }""",
    "rounds known": """main (float[6] x) => (float[3,2] y) {
        n = Constant <value = int64 {3}> ()
        y = Loop (n, "") <body = b (int64 i, bool c) => (bool c2, float[2] o) {
            c2 = Identity (c)  two = Constant <value = int64[1] {2}> ()  zero = Constant <value = int64[1] {0}> ()
            i1 = Unsqueeze (i, zero)  start = Mul (i1, two)  end = Add (start, two)  o = Slice (x, start, end) }> }""",
    "recurrent scan": """main (float[3,4] h0, float[6,3,4] x, float[4,4] w) => (float[3,4] h, float[6,3,4] all) {
        h, all = Scan <num_scan_inputs = 1, body = b (float[3,4] a, float[3,4] r) => (float[3,4] o, float[3,4] p) {
            m = MatMul (a, w)  s = Add (m, r)  o = Tanh (s)  p = Identity (o) }> (h0, x) }""",
    "scan backwards": """main (float[2] s, float[2,5] x, float[5,2] z) => (float[2] t, float[2,5] all) {
        t, all = Scan <num_scan_inputs = 2, scan_input_axes = [1, 0], scan_input_directions = [1, 0], scan_output_axes = [1], scan_output_directions = [1], body = b (float[2] a, float[2] p, float[2] q) => (float[2] o, float[2] r) { u = Sub (p, q)  o = Add (a, u)  r = Mul (o, p) }> (s, x, z) }""",
    "distances": """main (float[4,3] x, float[5,3] c) => (float[5,4] d) {
        d = Scan <num_scan_inputs = 1, body = b (float[3] r) => (float[4] o) { u = Sub (x, r)  o = ReduceSumSquare <axes = [1], keepdims = 0> (u) }> (c) }""",
    "scan in a branch": """main (float[3] s, float[4,3] x, bool c) => (float[3] y) {
        y = If (c) <
            then_branch = a () => (float[3] p) { p, q = Scan <num_scan_inputs = 1, body = b (float[3] u, float[3] v) => (float[3] o, float[3] r) { o = Add (u, v)  r = Identity (v) }> (s, x) },
            else_branch = e () => (float[3] p) { p = Neg (s) }> }""",
}
FUNCTIONS = {
    "function": """main (float[3,4] x, float[4,4] w) => (float[3,4] y, float[3,4] z) {
        y = own.layer <slope = 0.5> (x, w)  z = own.twice (x) }
        <domain: "own", opset_import: ["" : 17]> act <slope> (v) => (o) { o = LeakyRelu <alpha : float = @slope> (v) }
        <domain: "own", opset_import: ["" : 17, "own" : 1]> layer <slope> (a, b) => (o) { m = MatMul (a, b)  o = own.act <slope : float = @slope> (m) }
        <domain: "own", opset_import: ["" : 17, "own" : 1]> twice (x) => (o) { c = own.act <slope = 0.25> (x)  o = own.act <slope = 2.0> (c) }""",
}  # fmt: skip
SOURCES |= FUNCTIONS


def inputs_of(proto: onnx.ModelProto, values: int) -> dict[str, np.ndarray]:
    out = {}
    for v in proto.graph.input:
        t = v.type.tensor_type
        shape = [d.dim_value for d in t.shape.dim]
        dtype = onnx.helper.tensor_dtype_to_np_dtype(t.elem_type)
        out[v.name] = np.asarray(rng.standard_normal(shape) * (values + 1)).astype(dtype) if dtype == np.float32 else np.full(shape, values, dtype)
    return out


@pytest.mark.parametrize("name", SOURCES)
def test_onnx(run_model: RunModel, name: str) -> None:
    """What onnxruntime gives, whichever way the inputs decide."""
    proto = onnx.parser.parse_model(HEAD + SOURCES[name])
    module = frontend.convert(proto, "m")
    for values in (0, 1, 2):
        inputs = inputs_of(proto, values)
        got, want = run_model(module.copy(), inputs), reference(proto, inputs)
        for key, w in want.items():
            assert got[key].shape == w.shape and got[key].dtype == w.dtype, key
            np.testing.assert_allclose(got[key], w, rtol=1e-5, atol=1e-5, err_msg=key)


def test_what_is_known_leaves_no_control_flow() -> None:
    for name in ("rank decides", "shape in branches", "growing"):
        module = frontend.convert(onnx.parser.parse_model(HEAD + SOURCES[name]), "m")
        assert not has_flow(module.main.body), name


BODY = "body = b (float[4] a, float[4] r) => (float[4] o, float[4] p) { s = Add (a, r)  o = Tanh (s)  p = Mul (o, r) }> (h0, x) }"
OPEN = {
    "scan": "main (float[4] h0, float[L,4] x) => (float[4] h, float[L,4] all) { h, all = Scan <num_scan_inputs = 1, " + BODY,
    "backwards": "main (float[4] h0, float[L,4] x) => (float[4] h, float[L,4] all) { h, all = Scan <num_scan_inputs = 1, scan_input_directions = [1], scan_output_directions = [1], " + BODY,
    "batch": """main (float[N,4] h0, float[L,N,4] x) => (float[N,4] h, float[L,N,4] all) { h, all = Scan <num_scan_inputs = 1,
        body = b (float[N,4] a, float[N,4] r) => (float[N,4] o, float[N,4] p) { s = Add (a, r)  o = Tanh (s)  p = Mul (o, r) }> (h0, x) }""",
    "loop": """main (float[L,4] x) => (float[L] y) { s = Shape <start = 0, end = 1> (x)  n = Squeeze (s)
        y = Loop (n, "") <body = b (int64 i, bool c) => (bool d, float o) { d = Identity (c)  r = Gather (x, i)  o = ReduceSum <keepdims = 0> (r) }> }""",
    "branch": "main (float[L,4] x, bool c) => (float[L,4] y) { y = If (c) <then_branch = a () => (float[L,4] p) { p = Exp (x) }, else_branch = b () => (float[L,4] p) { p = Neg (x) }> }",
}  # fmt: skip


@pytest.mark.parametrize("name", OPEN)
def test_open_sizes(name: str) -> None:
    """How many rounds there are, and over what, is known when the model is called."""
    proto = onnx.parser.parse_model(HEAD + OPEN[name])
    module = frontend.convert(proto, "m")
    model = load_in_process(build(module.copy()))
    for length in (1, 2, 5):
        sizes = {"L": length, "N": 3}
        inputs: dict[str, np.ndarray] = {}
        for v in proto.graph.input:
            shape = [d.dim_value or sizes[d.dim_param] for d in v.type.tensor_type.shape.dim]
            inputs[v.name] = rng.standard_normal(shape).astype(np.float32) if shape else np.array(length == 2)
        want = reference(proto, inputs)
        for got in (model.run(inputs), dict(zip(want, run(module, list(inputs.values()))))):
            for key, w in want.items():
                assert got[key].shape == w.shape
                np.testing.assert_allclose(got[key], w, rtol=1e-5, atol=1e-6, err_msg=key)


def test_broadcasting_before_opset_7() -> None:
    """By attributes: some of the first operand's dims, the last ones or those from an axis on."""
    a, b, c = (rng.standard_normal(s).astype(np.float32) for s in ((2, 3, 4), (3, 4), (2,)))
    source = """main (float[2,3,4] a, float[3,4] b, float[2] c) => (float[2,3,4] y) {
        d = Mul <broadcast = 1, consumed_inputs = [0, 0]> (a, b)  e = Add <broadcast = 1, axis = 0> (d, c)  y = Sub (e, a) }"""
    proto = onnx.parser.parse_model('<ir_version: 3, opset_import: ["" : 1]>\n' + source)
    module = frontend.convert(proto, "m")
    assert np.array_equal(run(module, [a, b, c])[0], a * b + c[:, None, None] - a)
    proto.graph.node[0].attribute.pop(0)
    with pytest.raises(CarrotError, match="without broadcast"):
        frontend.convert(proto, "m")


def test_weights_above_two_gigabytes(tmp_path: Path) -> None:
    """Refused before anything reads them."""
    with (tmp_path / "w.bin").open("wb") as f:
        f.truncate(3 << 30)
    w = onnx.TensorProto(name="w", data_type=1, dims=[1 << 10, 3 << 18], data_location=1)
    for key, value in (("location", "w.bin"), ("offset", "0"), ("length", str(3 << 30))):
        w.external_data.add(key=key, value=value)
    proto = onnx.parser.parse_model(HEAD + f"main (float[2,1024] x) => (float[2,{3 << 18}] y) {{ y = MatMul (x, w) }}")
    proto.graph.initializer.append(w)
    (tmp_path / "m.onnx").write_bytes(proto.SerializeToString())
    with pytest.raises(CarrotError, match=r"the weights have 3.2 GB, carrot takes 2"):
        load(tmp_path / "m.onnx")


def test_trees_in_branches(run_model: RunModel) -> None:
    """Each branch has trees and a layer of its own; any batch."""
    x, y = rng.standard_normal((80, 4)).astype(np.float32), rng.standard_normal(80)
    parts = [convert_sklearn(RandomForestRegressor(3, max_depth=4, random_state=i).fit(x, y * (i + 1)), initial_types=[("x", FloatTensorType([None, 4]))], target_opset={"": 17, "ai.onnx.ml": 3}) for i in range(2)]
    branches = [onnx.helper.make_graph([node for node in p.graph.node], f"b{i}", [], [onnx.helper.make_tensor_value_info(p.graph.output[0].name, 1, ["N", 1])], p.graph.initializer) for i, p in enumerate(parts)]
    for i, b in enumerate(branches):
        for node in b.node:
            node.output[:] = [f"{o}_{i}" for o in node.output]
        b.output[0].name += f"_{i}"
    c = onnx.helper.make_node("If", ["c"], ["y"], then_branch=branches[0], else_branch=branches[1])
    graph = onnx.helper.make_graph([c], "g", [onnx.helper.make_tensor_value_info("x", 1, ["N", 4]), onnx.helper.make_tensor_value_info("c", 9, [])], [onnx.helper.make_tensor_value_info("y", 1, ["N", 1])])
    proto = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17), onnx.helper.make_opsetid("ai.onnx.ml", 3)], ir_version=8)
    for value in (True, False):
        inputs = {"x": x[:16], "c": np.array(value)}
        module = frontend.convert(proto, "m", dims={"N": 16})
        got, want = run_model(module, inputs), reference(proto, inputs)
        np.testing.assert_allclose(got["y"], want["y"], rtol=1e-5, atol=1e-6)
        assert sum(op.name == "tree.ensemble" for op in module.walk()) == 2


def test_sparse_initialisers() -> None:
    values, places = onnx.numpy_helper.from_array(np.array([2, 3], np.float32), "w"), onnx.numpy_helper.from_array(np.array([[0, 1], [2, 0]]))
    proto = onnx.parser.parse_model(HEAD + "main (float[2,3] x) => (float[2,2] y) { y = MatMul (x, w) }")
    proto.graph.sparse_initializer.append(onnx.helper.make_sparse_tensor(values, places, [3, 2]))
    x = rng.standard_normal((2, 3)).astype(np.float32)
    assert np.allclose(run(frontend.convert(proto, "m"), [x])[0], x @ np.array([[0, 2], [0, 0], [3, 0]], np.float32))
    proto.graph.sparse_initializer[0].dims[0] = 2
    with pytest.raises(CarrotError, match="an index outside of it"):
        frontend.convert(proto, "m")


def pooled(k: int) -> str:
    """What an exporter makes of avg_pool1d(x, k).squeeze(-1) @ w."""
    return f"""() => (o) {{ u = AveragePool <kernel_shape = [{k}], strides = [{k}]> (x)  s = Shape (u)  last = Constant <value = int64[1] {{-1}}> ()  l = Gather (s, last)
        one = Constant <value = int64[1] {{1}}> ()  q = Equal (l, one)
        v = If (q) <then_branch = t () => (p) {{ p = Squeeze (u, last) }}, else_branch = e () => (p) {{ p = Identity (u) }}>
        o = MatMul (v, w) }}"""


SIZED: dict[str, tuple[str, str, list[tuple[tuple[int, ...], bool, bool]]]] = {  # source, refusal, (B, N, M), c and whether the model takes it
    "squeezed in two branches": (f"""main (float[B,3,N] x, float[3,3] w, bool c) => (y) {{ y = If (c) <then_branch = a {pooled(4)}, else_branch = b {pooled(2)}> }}""",
        "the branch of the model that runs for these inputs takes no such sizes: .*floordiv(.*) is negative",
        [((b, n, 0), c, n // (4 if c else 2) == 1) for b in (1, 3) for n in (2, 3, 4, 7, 9) for c in (True, False) if n >= 4 or not c]),
    "equal in one branch": ("""main (float[N] x, float[M] z, bool c) => (y) {
        y = If (c) <then_branch = a () => (p) { p = Add (x, z) }, else_branch = b () => (p) { p = Neg (x) }> }""",
        "the branch of the model that runs for these inputs takes no such sizes: -?M [-+] N is negative|: -?N [-+] M is negative",
        [((1, n, m), c, n == m or not c) for n in (0, 5, 1000) for m in (0, 5, 999) for c in (True, False)]),
    "equal in a branch of a branch": ("""main (float[N] x, float[M] z, bool c, bool d) => (y) {
        y = If (c) <then_branch = a () => (p) { q = If (d) <then_branch = f () => (o) { o = Add (x, z) }, else_branch = g () => (o) { o = Exp (x) }>  p = Neg (q) },
            else_branch = b () => (p) { p = Neg (x) }> }""", "the branch of the model", [((1, n, 4), c, n == 4 or not c) for n in (4, 5) for c in (True, False)]),
    "equal in a loop": ("""main (float[N] x, float[M] z, bool c, int64 n) => (y) {
        y = Loop (n, "", x) <body = l (int64 i, bool go, float[N] h) => (bool go2, o) { go2 = Identity (go)
            o = If (c) <then_branch = a () => (p) { p = Add (h, z) }, else_branch = b () => (p) { p = Neg (h) }> }> }""",
        "the model takes no such sizes", [((1, n, 4), c, n == 4) for n in (4, 5) for c in (True, False)]),
    "squeezed": ("""main (float[N,3] x, float[3,3] w) => (y) { s = Shape <end = 1> (x)  one = Constant <value = int64[1] {1}> ()  zero = Constant <value = int64[1] {0}> ()  q = Equal (s, one)
        v = If (q) <then_branch = t () => (p) { p = Squeeze (x, zero) }, else_branch = e () => (p) { p = Identity (x) }>  y = MatMul (v, w) }""",
        r"the model wants \[1, 3\]", [((1, n, 0), True, n == 1) for n in (0, 1, 2)]),
    "not squeezed": ("""main (float[N,M] x, float[3,3] w) => (y) { s = Shape <end = 1> (x)  one = Constant <value = int64[1] {1}> ()  q = Equal (s, one)
        v = If (q) <then_branch = t () => (p) { p = Squeeze (x, one) }, else_branch = e () => (p) { p = Identity (x) }>  y = MatMul (v, w) }""",
        r"the model takes no such sizes: max\(", [((1, n, 3), True, n != 1) for n in (0, 1, 2, 7)]),
    "a size as a number": ("""main (float[N] x, bool c) => (y) { s = Shape (x)  n = Cast <to = 1> (s)
        y = If (c) <then_branch = a () => (p) { p = Mul (x, n) }, else_branch = b () => (p) { p = Sub (x, n) }> }""", "", [((1, 5, 0), c, True) for c in (True, False)]),
}  # fmt: skip


@pytest.mark.parametrize("name", SIZED)
def test_sizes_that_a_branch_takes(name: str) -> None:
    """onnxruntime's answer for sizes that what runs can have, an error for others: in the binary and in the interpreter."""
    source, message, calls = SIZED[name]
    proto = onnx.parser.parse_model(HEAD + source)
    module = frontend.convert(proto, "m")
    assert print_module(parse_module(print_module(module, weights=True), "m"), weights=True) == print_module(module, weights=True)
    model = load_in_process(build(module.copy()))
    for (b, n, m), c, taken in calls:
        inputs = {}
        for v in proto.graph.input:
            t = v.type.tensor_type
            shape = [{"B": b, "N": n, "M": m}.get(d.dim_param, d.dim_value) for d in t.shape.dim]
            inputs[v.name] = rng.standard_normal(shape).astype(np.float32) if t.elem_type == onnx.TensorProto.FLOAT else np.array(c if t.elem_type == onnx.TensorProto.BOOL else 2)
        if not taken:
            with pytest.raises(CarrotError, match=message):
                model.run(inputs)
            continue
        evaluated = run(module, list(inputs.values()))[0]
        want = reference(proto, inputs)["y"]
        for got in (model.run(inputs)["y"], evaluated):
            assert got.shape == want.shape and got.dtype == want.dtype
            np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)


ERRORS = {
    "shapes of branches": ("""main (float[4] x, bool c) => (float[2] y) {
        y = If (c) <then_branch = a () => (p) { p = Exp (x) }, else_branch = b () => (p) { k = Constant <value = int64[1] {0}> ()  p = Unsqueeze (x, k) }> }""",
        r"tensor<4xf32> and tensor<1x4xf32> as output 0\n.*\(#0\)\n.*constants="),
    "lengths of sequences": ("""main (float[4] x, bool c) => (y) {
        s = If (c) <then_branch = a () => (p) { p = SequenceConstruct (x, x) }, else_branch = b () => (p) { p = SequenceConstruct (x) }>
        y = ConcatFromSequence <axis = 0> (s) }""", "give sequences that differ in length"),
    "trips": ("""main (float[4] x, int64 n) => (float[N,4] y) {
        y = Loop (n, "") <body = b (int64 i, bool c) => (bool d, float[4] o) { d = Identity (c)  o = Exp (x) }> }""", "the size 'n' must be known when compiling, or have a bound"),
    "state": ("""main (float[4] x, int64 n) => (y) {
        y = Loop (n, "", x) <body = b (int64 i, bool c, h) => (bool d, o) { d = Identity (c)  o = Concat <axis = 0> (h, x) }> }""", "the size 'n' must be known when compiling, or have a bound"),
    "all at once": ("""main (float[4] x, bool c) => (y, z) {
        a = Foo (x)
        b = Bar (a)
        y = If (c) <then_branch = t () => (p) { q = Baz (b)  p = Exp (q) }, else_branch = e () => (p) { p = Qux (x) }>
        z = Exp (x)
        w = Add (x, x)
        v = own.f (x) }
        <domain: "own", opset_import: ["" : 17]> f (x) => (o) { o = Quux (x) }""",
        r"unsupported operator 'Foo'(.|\n)*node 'b' \(#1\): unsupported operator 'Bar'(.|\n)*\(#2\): node 'q' \(#0\): unsupported operator 'Baz'(.|\n)*\(#2\): node 'p' \(#0\): unsupported operator 'Qux'"),
    "function": ("""main (float[4] x) => (y) { y = own.f (x) }
        <domain: "own", opset_import: ["" : 17, "own" : 1]> f (x) => (o) { o = own.f (x) }""", "a function calls itself"),
    "in a function": ("""main (float[4] x) => (y) { y = own.f (x) }
        <domain: "own", opset_import: ["" : 17]> f (x) => (o) { a = Exp (x)  o = Foo (a) }""", r"'Foo'(.|\n)*node 'y' \(#0\), 'f': node 'o' \(#1\)"),
    "no such attribute": ("""main (float[4] x) => (y) { y = own.f <k = 1> (x) }
        <domain: "own", opset_import: ["" : 17]> f (x) => (o) { o = Exp (x) }""", "'f' has no attribute 'k'"),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_error(name: str) -> None:
    source, message = ERRORS[name]
    with pytest.raises(CarrotError, match=message):
        frontend.convert(onnx.parser.parse_model(HEAD + source), "m")
