"""ONNX loops whose states grow from round to round, and such whose rounds are counted while they run, against onnxruntime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
import onnx.parser
import onnxruntime
import pytest

from carrot.compiler import build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

RunModel = Callable[..., dict[str, np.ndarray]]
HEAD = '<ir_version: 9, opset_import: ["" : 20]>\n'
X = np.linspace(-1, 1, 12, dtype=np.float32)
ALL = "z = Constant <value_ints = [0]> ()  far = Constant <value_ints = [9223372036854775807]> ()"
LAST = f"m = Constant <value_ints = [-1]> () {ALL} last = Slice (s, m, far, z)"
APPEND = f"<body = b (int64 i, bool c, float[A,3] s) => (bool d, float[B,3] r) {{ d = Identity (c)  {LAST}  k = Constant <value_float = 0.9> ()  e = Mul (last, k)  r = Concat <axis = 0> (s, e) }}>"
DOUBLE = """h = Constant <value_float = 1.5> ()  r = Mul (s, h)  o = Identity (r)
    most = Constant <value_float = 50.0> ()  a = Abs (r)  total = ReduceSum <keepdims = 0> (a)  d = Less (total, most)"""
COUNTED = f"<body = b (int64 i, bool c, float[N] s) => (bool d, float[N] r, float[N] o) {{ {DOUBLE} }}>"
SUMS = """one = Constant <value_ints = [1]> ()  e = ReduceSum <keepdims = 1> (s, one)  h = Constant <value_float = 0.5> ()  g = Mul (e, h)  r = Concat <axis = 1> (s, g)"""
UNTIL = """e = ReduceSum <keepdims = 1> (s)  h = Constant <value_float = 0.5> ()  g = Mul (e, h)  r = Concat <axis = 0> (s, g)
    most = Constant <value_float = 50.0> ()  total = ReduceSum <keepdims = 0> (r)  d = Less (total, most)"""
DECODER = f"""<body = b (int64 i, bool c, int64[A] ts, float[B,4] s) => (bool d, int64[C] rt, float[D,4] r) {{ d = Identity (c)
    {LAST}  q = MatMul (last, w)  kt = Transpose (s)  scores = MatMul (q, kt)  p = Softmax <axis = -1> (scores)  o = MatMul (p, s)  f = Add (o, q)
    r = Concat <axis = 0> (s, f)  best = ArgMax <axis = 1, keepdims = 0> (f)  rt = Concat <axis = 0> (ts, best) }}>"""

# A recurrent layer as TorchScript's loops over lists come out: h = tanh(x[t] + h); ys.append(h)
UNBOUND = """xs = SplitToSequence <axis = 1, keepdims = 0> (x)  n = SequenceLength (xs)  none = SequenceEmpty ()
    h, ys = Loop (n, "", h0, none) <body = b (int64 i, bool c, float[B,3] s, seq(float) before) => (bool d, float[B,3] r, seq(float) after) {
        d = Identity (c)  e = SequenceAt (xs, i)  f = Add (e, s)  r = Tanh (f)  after = SequenceInsert (before, r) }>"""
COLLECT = """ys = Loop (n, "", first) <body = b (int64 i, bool c, seq(float) before) => (bool d, seq(float) after) {
    d = Identity (c)  f = Cast <to = 1> (i)  r = Add (x, f)  after = SequenceInsert (before, r) }>"""
CONDITION = """ys, last = Loop ("", t, first, x) <body = b (int64 i, bool c, seq(float) before, float[N] s) => (bool d, seq(float) after, float[N] r) {
    h = Constant <value_float = 1.5> ()  r = Mul (s, h)  most = Constant <value_float = 50.0> ()  a = Abs (r)  total = ReduceSum <keepdims = 0> (a)  d = Less (total, most)
    after = SequenceInsert (before, r) }>"""
MAPPED = """ps, qs = SequenceMap <body = b (float[1,3] e, float[2] f, float[3] v) => (float[1,3] p, float[2] q) { u = Mul (e, v)  m = ReduceMax <keepdims = 0> (w)  p = Add (u, m)  q = Exp (f) }> (xs, ys, w)"""

# model, inputs, bounds
MODELS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "many rounds": (f'main (float[N,3] x) => (float[M,3] y) <int64 n = {{70}}> {{ y = Loop (n, "", x) {APPEND} }}', {"x": X.reshape(4, 3)}, {}),
    "rounds of the call": (f'main (float[N,3] x, int64 n) => (float[M,3] y) {{ y = Loop (n, "", x) {APPEND} }}', {"x": X.reshape(4, 3), "n": np.array(5)}, {"n": 20}),
    "no round": (f'main (float[N,3] x, int64 n) => (float[M,3] y) {{ y = Loop (n, "", x) {APPEND} }}', {"x": X.reshape(4, 3), "n": np.array(0)}, {"n": 20}),
    "as many as a size": (f"""main (float[N,3] x, float[K] w) => (float[M,3] y) <int64 at = {{0}}> {{ q = Shape (w)  n = Gather (q, at)  y = Loop (n, "", x) {APPEND} }}""", {"x": X.reshape(4, 3), "w": X[:3]}, {}),
    "a dim in the middle": (f"""main (float[N,1,3] x, int64 n) => (float[N,M,3] y) {{
        y = Loop (n, "", x) <body = b (int64 i, bool c, float[N,A,3] s) => (bool d, float[N,B,3] r) {{ d = Identity (c)  {SUMS} }}> }}""", {"x": X.reshape(4, 1, 3), "n": np.array(6)}, {"n": 20}),
    "the condition ends it": (f"""main (float[N] x) => (float[M] y, float z) <int64 n = {{9223372036854775807}}> {{
        y = Loop (n, "", x) <body = b (int64 i, bool c, float[A] s) => (bool d, float[B] r) {{ {UNTIL} }}>  z = ReduceSum <keepdims = 0> (y) }}""", {"x": X + 2}, {"rounds of y": 30}),
    "stacked": (f'main (float[N] x, int64 n) => (float[N] y, float[M,N] all) {{ y, all = Loop (n, "", x) {COUNTED} }}', {"x": X, "n": np.array(15)}, {"n": 30}),
    "stacked, the condition alone": (f'main (float[N] x) => (float[N] y, float[M,N] all) <bool t = {{1}}> {{ y, all = Loop ("", t, x) {COUNTED} }}', {"x": X}, {"rounds of y": "N + 20"}),
    "the last of what is stacked": (f"""main (float[N] x) => (float[N] z, float[N] w) <bool t = {{1}}, int64[1] last = {{-1}}, int64[1] end = {{2147483647}}, int64[1] zero = {{0}}, int64[1] one = {{1}}> {{
        y, all = Loop ("", t, x) {COUNTED}  s = Slice (all, last, end, zero)  z = Squeeze (s, zero)  f = Slice (x, zero, one, zero)  v = Squeeze (f, zero)  w = Mul (z, v) }}""", {"x": X}, {"rounds of y": 30}),
    "a list, stacked": (f"""main (float[B,T,3] x, float[B,3] h0) => (float[B,K,3] y, float[B,3] h) {{ {UNBOUND}  y = ConcatFromSequence <axis = 1, new_axis = 1> (ys) }}""", {"x": np.sin(np.arange(30, dtype=np.float32)).reshape(2, 5, 3), "h0": X[:6].reshape(2, 3)}, {}),
    "a list, joined": (f"""main (float[2,100,3] x, float[2,3] h0) => (float[2,K] y, float[2,3] z, int64 m) <int64 at = {{-2}}> {{
        {UNBOUND}  y = ConcatFromSequence <axis = -1> (ys)  z = SequenceAt (ys, at)  m = SequenceLength (ys) }}""", {"x": np.sin(np.arange(600, dtype=np.float32)).reshape(2, 100, 3), "h0": X[:6].reshape(2, 3)}, {}),
    "a list of some": (f"""main (float[2,3] x, int64 n) => (float[M,3] y, float[2,3] z) <int64 at = {{1}}> {{ one = Abs (x)  first = SequenceConstruct (one, x)  {COLLECT}
        more = Identity (ys)  y = ConcatFromSequence <axis = 0> (more)  z = SequenceAt (ys, at) }}""", {"x": X[:6].reshape(2, 3), "n": np.array(4)}, {"n": 9}),
    "a list, the condition alone": (f"""main (float[N] x) => (float[M,N] y) <bool t = {{1}}> {{ first = SequenceEmpty ()  {CONDITION}  y = ConcatFromSequence <axis = 0, new_axis = 1> (ys) }}""", {"x": X}, {"rounds of ys": 30}),
    "a list, each by itself": (f"""main (float[N,3] x, float[N,2] y, float[3] w) => (float[N,3] s, float[M,2] t) {{ xs = SplitToSequence (x)  ys = SplitToSequence <keepdims = 0> (y)  {MAPPED}
        s = ConcatFromSequence <axis = 0> (ps)  t = ConcatFromSequence <axis = 0, new_axis = 1> (qs) }}""", {"x": X.reshape(4, 3), "y": X[:8].reshape(4, 2), "w": X[:3]}, {}),
    "a decoder": (f"""main (float[1,4] x, int64 n) => (int64[M] tokens, float[K,4] cache) <int64[1] none = {{0}}, float[4,4] w = {{0.1,0.5,-0.3,0.2,0.7,-0.1,0.4,0.3,-0.2,0.6,0.1,-0.5,0.3,0.2,-0.4,0.8}}> {{
        tokens, cache = Loop (n, "", none, x) {DECODER} }}""", {"x": X[None, :4], "n": np.array(7)}, {"n": 16}),
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_against_onnxruntime(name: str, run_model: RunModel) -> None:
    source, inputs, bounds = MODELS[name]
    proto = onnx.parser.parse_model(HEAD + source)
    got = run_model(frontend.convert(proto, "m", bounds=bounds), inputs)
    for o, want in zip(proto.graph.output, onnxruntime.InferenceSession(proto.SerializeToString()).run(None, inputs), strict=True):
        assert got[o.name].shape == want.shape, o.name
        np.testing.assert_allclose(got[o.name], want, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(("name", "inputs", "message"), [
    ("rounds of the call", {"x": X.reshape(4, 3), "n": np.array(21)}, "'n' is 21, which is not from 0 to 20"),
    ("rounds of the call", {"x": X[:0].reshape(0, 3), "n": np.array(2)}, "N - 1 is -1"),
    ("the last of what is stacked", {"x": X[:0]}, r"min\(1, N\) - 1 is -1"),
    ("the condition ends it", {"x": X * 0}, "'rounds of y' would be more than 30"),
])  # fmt: skip
def test_refused(name: str, inputs: dict[str, Any], message: str) -> None:
    source, _, bounds = MODELS[name]
    model = load_in_process(build(frontend.convert(onnx.parser.parse_model(HEAD + source), "m", bounds=bounds)))
    with pytest.raises(CarrotError, match=message):
        model.run(inputs)


@pytest.mark.parametrize(("source", "message"), [
    (MODELS["the condition ends it"][0], "the size 'rounds of y' must be known when compiling, or have a bound"),
    ('main (float[2] x, int64 n) => (y) { y = Loop (n, "", x) <body = b (int64 i, bool c, s) => (bool d, r) { d = Identity (c)  r = Concat <axis = 0> (s, s) }> }', "state 0 of 'Loop' is"),
    (f"main (float[2] x, int64 n) => (ys) {{ first = SequenceEmpty ()  {COLLECT} }}", "the output is a sequence of n tensors"),
    (f"main (float[2] x, int64 n) => (y) {{ o = Constant <value_float = 1.0> ()  first = SequenceConstruct (o)  {COLLECT}  y = ConcatFromSequence <axis = 0> (ys) }}", "where their number is not known they must have one"),
    (f"main (float[2] x, int64 n) => (y) {{ first = SequenceEmpty ()  {COLLECT.replace('r = Add (x, f)', 'r = SequenceAt (before, i)')}  y = ConcatFromSequence <axis = 0> (ys) }}", "a sequence that the loop appends to, which its body cannot read"),
    (f"main (float[2] x, int64 n) => (y) {{ first = SequenceEmpty ()  {COLLECT.replace('SequenceInsert (before, r)', 'Identity (before)')}  y = ConcatFromSequence <axis = 0> (ys) }}", "which a round has to append one tensor to"),
    (f"main (float[N,3] x, float[3] w) => (ps) {{ xs = SplitToSequence (x)  ys = SequenceConstruct (w)  {MAPPED} }}", "where their number is not known, tensors must have one shape"),
    ('main (float[2] x, int64 n) => (y) { y = Loop (n, "", x) <body = b (int64 i, bool c, s) => (bool d, r) { d = Identity (c)  z = Constant <value_ints = [0]> ()  r = Unsqueeze (s, z) }> }', "the type of a state must not change"),
])  # fmt: skip
def test_error(source: str, message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        frontend.convert(onnx.parser.parse_model(HEAD + source), "m", bounds={"n": 5} if "int64 n)" in source else {})

