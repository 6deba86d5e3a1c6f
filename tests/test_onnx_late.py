"""Sizes that the model computes from data: bounds that follow or are stated, what comes out held against onnxruntime, and what is refused when it runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.parser
import pytest
from onnx import TensorProto as T
from onnx import helper

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import model, reference

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run

RNG = np.random.default_rng(4)
NODE = helper.make_node
Arrays = dict[str, np.ndarray]


def f(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def compare(proto: onnx.ModelProto, calls: list[Arrays], refused: list[tuple[Arrays, str]] = (), **options: Any) -> Any:  # type: ignore[assignment]
    """The binary and the interpreter give what onnxruntime does, and refuse what is to be refused, with these words."""
    module = frontend.convert(proto, "m", **options)
    names = [i["name"] for i in module.main.attrs["inputs"]]
    loaded = load_in_process(build(module.copy(), Options()))
    for x in calls:
        want, again = reference(proto, x), run(module, [x[n] for n in names])
        got = loaded.run(x)
        for (name, w), a in zip(want.items(), again):
            assert got[name].shape == w.shape == a.shape and got[name].dtype == w.dtype
            np.testing.assert_allclose(got[name], w, rtol=1e-5, atol=1e-5)
            np.testing.assert_allclose(a, w, rtol=1e-5, atol=1e-5)
    for x, message in refused:
        for call in (lambda: loaded.run(x), lambda: run(module, [x[n] for n in names])):  # noqa: B023
            with pytest.raises(CarrotError, match=message):
                call()
    return module


def bound_of(module: Any) -> list[Any]:
    return [op.attrs["dims"][0] for op in module.main.body.ops if op.name == "nn.slice_positions"]


def test_a_bound_that_follows() -> None:
    """Position ids up to the number of tokens: a sum of a mask."""
    nodes = [NODE("Cast", ["mask"], ["m"], to=T.INT64), NODE("ReduceSum", ["m"], ["n"], keepdims=0), NODE("Range", ["zero", "n", "one"], ["y"])]
    proto = model(nodes, {"mask": (T.BOOL, ["b", "length"])}, ["y"], {"zero": np.int64(0), "one": np.int64(1)})
    module = compare(proto, [{"mask": RNG.random((2, 9)) < 0.5}, {"mask": np.zeros((1, 4), bool)}, {"mask": np.ones((3, 4), bool)}])
    assert bound_of(module) == ["b*length"]


def test_min_is_a_bound() -> None:
    nodes = [NODE("Min", ["n", "most"], ["m"]), NODE("Concat", ["two", "m"], ["s"], axis=0), NODE("ConstantOfShape", ["s"], ["y"])]
    proto = model(nodes, {"n": (T.INT64, [1])}, ["y"], {"most": ints(64), "two": ints(2)})
    assert bound_of(compare(proto, [{"n": ints(v)} for v in (0, 5, 64, 900)], [({"n": ints(-1)}, "'m' is -1, which is not from 0 to 64")])) == [64]


@pytest.mark.parametrize("early", [False, True])
def test_an_image_that_is_fit_into_a_square(early: bool) -> None:
    """As torchvision's detection has it: the shorter side becomes 24 unless the longer one is more than 40 then. Behind it sides are padded to multiples of 8."""
    extremes = [NODE("Cast", ["sides"], ["s"], to=T.FLOAT), NODE("ReduceMin", ["s"], ["low"], keepdims=0), NODE("ReduceMax", ["s"], ["high"], keepdims=0)]
    if not early:
        extremes = [NODE(f"Reduce{k}", ["sides"], [f"{n}i"], keepdims=0) for k, n in (("Min", "low"), ("Max", "high"))] + [NODE("Cast", [f"{n}i"], [n], to=T.FLOAT) for n in ("low", "high")]
    nodes = [
        NODE("Shape", ["x"], ["shape"]), NODE("Slice", ["shape", "two", "four"], ["sides"]), *extremes,
        NODE("Reciprocal", ["low"], ["r"]), NODE("Mul", ["r", "short"], ["p"]), NODE("Div", ["long", "high"], ["q"]), NODE("Min", ["p", "q"], ["factor"]),
        NODE("Cast", ["sides"], ["real"], to=T.FLOAT), NODE("Mul", ["real", "factor"], ["scaled"]), NODE("Floor", ["scaled"], ["whole"]), NODE("Cast", ["whole"], ["to"], to=T.INT64),
        NODE("Slice", ["shape", "zero", "two"], ["lead"]), NODE("Concat", ["lead", "to"], ["all"], axis=0), NODE("Resize", ["x", "", "", "all"], ["y"], mode="linear"),
        NODE("Shape", ["y"], ["now"]), NODE("Cast", ["now"], ["nowf"], to=T.FLOAT), NODE("Slice", ["nowf", "two", "four"], ["is"]), NODE("Div", ["is", "eight"], ["parts"]), NODE("Ceil", ["parts"], ["full"]), NODE("Mul", ["full", "eight"], ["padded"]),
        NODE("Sub", ["padded", "is"], ["restf"]), NODE("Cast", ["restf"], ["rest"], to=T.INT64), NODE("Concat", ["none", "rest"], ["pads"], axis=0), NODE("Pad", ["y", "pads"], ["z"]), NODE("AveragePool", ["z"], ["o"], kernel_shape=[8, 8], strides=[8, 8]),
    ]  # fmt: skip
    weights = {"two": ints(2), "four": ints(4), "zero": ints(0), "short": np.float32(24), "long": np.float32(40), "eight": np.float32(8), "none": ints(0, 0, 0, 0, 0, 0)}
    proto = model(nodes, {"x": (T.FLOAT, [1, 2, "h", "w"])}, ["y", "o"], weights, opset=17)
    module = compare(proto, [{"x": f(1, 2, *hw)} for hw in ((30, 40), (9, 7), (100, 11), (11, 49), (24, 24))])
    assert bound_of(module) == [41, 41]


def length_regulator() -> onnx.ModelProto:
    """As FastSpeech has it: each of the encoder's states as often as its duration says, then a convolution over the frames."""
    nodes = [
        NODE("Exp", ["log_d"], ["e"]), NODE("Sub", ["e", "onef"], ["e1"]), NODE("Round", ["e1"], ["rounded"]), NODE("Relu", ["rounded"], ["d"]), NODE("Cast", ["d"], ["di"], to=T.INT64),
        NODE("CumSum", ["di", "axis1"], ["end"]), NODE("ReduceMax", ["end"], ["frames"], keepdims=0), NODE("Range", ["zero", "frames", "one"], ["t"]), NODE("Reshape", ["t", "row"], ["tt"]),
        NODE("Unsqueeze", ["end", "last"], ["ends"]), NODE("Sub", ["end", "di"], ["start"]), NODE("Unsqueeze", ["start", "last"], ["starts"]),
        NODE("Less", ["tt", "ends"], ["before"]), NODE("GreaterOrEqual", ["tt", "starts"], ["behind"]), NODE("And", ["before", "behind"], ["on"]), NODE("Cast", ["on"], ["path"], to=T.FLOAT),
        NODE("Transpose", ["h"], ["ht"], perm=[0, 2, 1]), NODE("MatMul", ["ht", "path"], ["up"]), NODE("Conv", ["up", "w"], ["y"], pads=[1, 1]),
    ]  # fmt: skip
    weights = {"onef": np.float32(1), "axis1": np.int64(1), "zero": np.int64(0), "one": np.int64(1), "row": ints(1, 1, -1), "last": ints(2), "w": f(5, 8, 3)}
    return model(nodes, {"log_d": (T.FLOAT, ["b", "length"]), "h": (T.FLOAT, ["b", "length", 8])}, ["y", "frames"], weights)


def test_a_length_regulator() -> None:
    calls = [{"log_d": RNG.normal(1, 0.5, shape).astype(np.float32), "h": f(*shape, 8)} for shape in ((2, 5), (1, 30))]
    long = {"log_d": np.full((1, 3), 5, np.float32), "h": f(1, 3, 8)}
    module = compare(length_regulator(), calls, [(long, r"'frames' is 441, which is not from 0 to 20\*length")], bounds={"frames": "20*length"})
    assert bound_of(module) == ["20*length"]
    assert bound_of(compare(length_regulator(), calls, bounds={"di": 20})) == ["20*length"]  # a bound of what it is the sum of


def test_frames_under_a_mask() -> None:
    """A mask that is computed, over a convolution of one dim; a product over an open length whose right side is turned."""
    nodes = [
        NODE("Conv", ["x", "w"], ["c"], pads=[1, 1]), NODE("Mul", ["c", "mask"], ["m"]), NODE("Conv", ["m", "w"], ["d"], pads=[1, 1]),
        NODE("Transpose", ["d"], ["dt"], perm=[0, 2, 1]), NODE("MatMul", ["p", "dt"], ["y"]),
    ]  # fmt: skip
    proto = model(nodes, {"x": (T.FLOAT, ["b", 8, "t"]), "mask": (T.FLOAT, ["b", 1, "t"]), "p": (T.FLOAT, ["b", 5, "t"])}, ["y"], {"w": f(8, 8, 3)})
    compare(proto, [{"x": f(2, 8, 11), "mask": f(2, 1, 11), "p": f(2, 5, 11)}])


def test_two_sizes_that_have_to_be_one() -> None:
    """What is checked while it runs is checked before anything relies on it: of a count and a number that is given."""
    nodes = [
        NODE("NonZero", ["a"], ["at"]), NODE("Squeeze", ["at", "axis0"], ["i"]), NODE("Gather", ["x", "i"], ["g"], axis=0), NODE("Expand", ["z", "shape"], ["zeros"]),
        NODE("Concat", ["n", "three"], ["shape"], axis=0), NODE("Add", ["g", "zeros"], ["y"]),
    ]  # fmt: skip
    nodes = [nodes[k] for k in (0, 1, 2, 4, 3, 5)]
    proto = model(nodes, {"a": (T.INT64, ["length"]), "x": (T.FLOAT, ["length", 3]), "n": (T.INT64, [1])}, ["y"], {"axis0": ints(0), "three": ints(3), "z": f(1, 3)})
    call = lambda n, *a: {"a": ints(*a), "x": f(len(a), 3), "n": ints(n)}  # noqa: E731
    compare(proto, [call(3, 1, 0, 1, 1), call(0, 0, 0)], [(call(900, 1, 0, 1), "`number of at` is 898|is -898, which must not be negative"), (call(1, 1, 1), "must not be negative")], bounds={"n": 1000})


def test_what_becomes_less_when_a_size_grows() -> None:
    """The rest up to a length, and a quotient by a size: room is made for the most that it can be, for callers and in memory."""
    nodes = [
        NODE("Sub", ["most", "n"], ["rest"]), NODE("Concat", ["rest", "three"], ["s"], axis=0), NODE("ConstantOfShape", ["s"], ["zeros"]), NODE("Exp", ["zeros"], ["ones"]),
        NODE("ReduceSum", ["ones"], ["total"], keepdims=0), NODE("Concat", ["n", "minus1"], ["t"], axis=0), NODE("Reshape", ["x", "t"], ["y"]), NODE("Sigmoid", ["ones"], ["z"]),
    ]  # fmt: skip
    proto = model(nodes, {"n": (T.INT64, [1]), "x": (T.FLOAT, ["length", 6])}, ["total", "y", "z"], {"most": ints(50), "three": ints(3), "minus1": ints(-1)})
    calls = [{"n": ints(n), "x": f(4, 6)} for n in (1, 3, 24)]
    compare(proto, calls, [({"n": ints(5), "x": f(4, 6)}, "-4, which must not be negative"), ({"n": ints(0), "x": f(4, 6)}, "n - 1 is -1, which must not be negative")], bounds={"n": 50})


@pytest.mark.parametrize(
    ("node", "inputs", "weights", "bounds", "calls", "refused"),
    [
        (NODE("Range", ["a", "b", "c"], ["y"]), dict.fromkeys("abc", (T.INT64, [])), {}, {"y": 100}, [(-5, 3, 2), (5, -3, -3), (5, 9, -1), (2, 2, 7)], (0, 101, 1)),
        (NODE("Range", ["a", "b", "c"], ["y"]), dict.fromkeys("abc", (T.FLOAT, [])), {}, {"y": 100}, [(0.5, 3, 0.3), (5, 3, -0.25), (5, 9, -1)], (0, 1, 0)),
        (NODE("Tile", ["x", "n"], ["y"]), {"n": (T.INT64, [2])}, {"x": f(2, 3)}, {"n": 4}, [([2, 3],), ([0, 4],)], ([1, 5],)),
        (NODE("OneHot", ["i", "n", "v"], ["y"]), {"n": (T.INT64, [1])}, {"i": ints(0, 2, 1), "v": f(2)}, {"n": 8}, [([3],), ([8],)], ([-2],)),
        (NODE("Resize", ["x", "", "", "n"], ["y"], mode="linear"), {"n": (T.INT64, [4])}, {"x": f(1, 2, 5, 4)}, {"n": 16}, [([1, 2, 7, 9],), ([1, 2, 3, 16],)], ([1, 2, 17, 4],)),
        (NODE("Resize", ["x", "", "n"], ["y"], mode="nearest"), {"n": (T.FLOAT, [4])}, {"x": f(1, 2, 5, 4)}, {f"y[{k}]": 16 for k in range(4)}, [([1, 1, 1.3, 2.5],), ([1, 1, 0.5, 4],)], ([1, 1, 1, 4.3],)),
        (NODE("Pad", ["x", "n"], ["y"]), {"n": (T.INT64, [4])}, {"x": f(3, 4)}, {"n": 9}, [([0, 1, 2, 3],), ([9, 0, 0, 0],)], ([0, 0, 0, -1],)),
        (NODE("Split", ["x", "n"], ["y", "z"], axis=1), {"n": (T.INT64, [2])}, {"x": f(3, 4)}, {"n": 4}, [([1, 3],), ([4, 0],)], ([1, 2],)),
    ],
)  # fmt: skip
def test_operators(node: Any, inputs: Any, weights: Arrays, bounds: Any, calls: Any, refused: Any) -> None:
    proto = model([node], inputs, list(node.output), weights)

    def given(values: Any) -> Arrays:
        return {k: np.array(v, np.int64 if t == T.INT64 else np.float32) for (k, (t, _)), v in zip(inputs.items(), values, strict=True)}

    compare(proto, [given(c) for c in calls], [(given(refused), "which is not from 0 to|which must not be negative")], bounds=bounds)


def test_rounds_of_a_loop_and_sizes_in_branches() -> None:
    text = """<ir_version: 8, opset_import: ["": 21]> g (int64 n, bool c, float[4] x) => (float[N,4] y, float z) {
        y = Loop (n, "") <body = b (int64 i, bool c1) => (bool d, float[4] o) { d = Identity (c1)  f = Cast <to = 1> (i)  o = Mul (x, f) }>
        one = Constant <value_ints = [1]> ()
        m = Reshape (n, one)
        z = If (c) <then_branch = t () => (float z1) { a = Expand (x, m4)  z1 = ReduceSum <keepdims = 0> (a) }, else_branch = e () => (float z2) { z2 = ReduceSum <keepdims = 0> (x) }>
    }""".replace("z = If", "four = Constant <value_ints = [4]> ()  m4 = Concat <axis = 0> (m, four)  z = If")
    proto = onnx.parser.parse_model(text)
    calls = [{"n": np.array(n), "c": np.array(c), "x": f(4)} for n in (0, 3) for c in (False, True)]
    compare(proto, calls, [({"n": np.array(13), "c": np.array(True), "x": f(4)}, "'n' is 13, which is not from 0 to 12")], bounds={"n": 12})


def test_ends_of_slices_may_be_negative() -> None:
    """A size that may be less than 0 is none: x[:n] is as Python has it; of one that cannot the dims are told."""
    proto = model([NODE("Slice", ["x", "zero", "n"], ["y"])], {"x": (T.FLOAT, ["m"]), "n": (T.INT64, [1])}, ["y"], {"zero": ints(0)})
    compare(proto, [{"x": f(7), "n": ints(n)} for n in (-2, 0, 3, 99)])
    nodes = [NODE("Cast", ["mask"], ["i"], to=T.INT64), NODE("ReduceSum", ["i"], ["n"]), NODE("Slice", ["x", "zero", "n"], ["y"])]
    proto = model(nodes, {"x": (T.FLOAT, [7]), "mask": (T.BOOL, [5])}, ["y"], {"zero": ints(0)})
    module = compare(proto, [{"x": f(7), "mask": np.arange(5) < n} for n in (0, 3, 5)])
    assert module.main.returned[0].type.shape == ("n",)


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        ({}, r"'n\[0\]', 'n\[1\]' must be known when compiling, or have a bound"),
        ({"n[0]": 5}, r"the size 'n\[1\]' must be known when compiling, or have a bound"),
        ({"n": 3, "m": 4}, "'m' is no tensor of the model that a size depends on"),
        ({"n": "3*k"}, "the model has no dim 'k'"),
        ({"n": -1}, "'n' is -1, a number from 0 to 2147483647 or an expression"),
        ({"n": "-5"}, "'n' is '-5', a number from 0"),
        ({"n": 10**20}, "'n' is 1(0+), a number from 0"),
        ({"n": "10000000000000000000*x"}, "beyond 64 bits"),
        ({"n": "3*("}, "is no dim"),
    ],
)
def test_bounds_that_are_none(bounds: dict[str, Any], message: str) -> None:
    proto = model([NODE("ConstantOfShape", ["n"], ["y"])], {"n": (T.INT64, [2])}, ["y"])
    with pytest.raises(CarrotError, match=message):
        frontend.convert(proto, "m", bounds=bounds)


def test_a_bound_that_no_memory_holds() -> None:
    proto = model([NODE("ConstantOfShape", ["n"], ["y"])], {"n": (T.INT64, [1]), "x": (T.FLOAT, ["k"])}, ["y"])
    loaded = load_in_process(build(frontend.convert(proto, "m", bounds={"n": f"{1 << 50}*k"}), Options()))
    with pytest.raises(CarrotError, match="output 'y' of 3377699720527872 float32 does not fit into memory"):
        loaded.run({"n": ints(1), "x": f(3)})


def test_most() -> None:
    """An expression is nowhere more than `most` says, for whatever its counted symbols are."""
    for text in ("n", "8 - n", "n*m - 3*n", "floordiv(24, n + 1)*n", "max(n - m, 3)", "min(n, k) - m", "floordiv(n - 5, 2)", "(n - 3)*(m - 4)*2", "floordiv(7*k, max(n - 2, 1))"):
        d = dims.parse(text)
        for k in (0, 1, 5):
            limit = dims.evaluate(dims.most(d, {"n": 6, "m": "k"}), {"k": k})
            assert limit >= max(dims.evaluate(d, {"n": n, "m": m, "k": k}) for n in range(7) for m in range(k + 1)), text
    assert dims.most("n", {"n": 6}) == 6 and dims.most("8 - n", {"n": 6}) == 8


def test_none_of_what_is_looked_for() -> None:
    """As torchvision keeps boxes by class: a branch of its own for no boxes gives what the other one does of none."""
    text = """<ir_version: 8, opset_import: ["": 17]> g (float[n,4] boxes, float[n] scores, int64[n] labels) => (float[m,4] kept, int64[m] of)
        <float half = {0.5}, int64 none = {0}, int64[1] a0 = {0}, int64[1] a1 = {1}, int64[2] a01 = {0, 1}, int64[1] most = {50}, float[1] iou = {0.4}, int64[1] last = {2}> {
        good = Greater (scores, half)  nz = NonZero (good)  at = Squeeze (nz, a0)
        b = Gather (boxes, at)  s = Gather (scores, at)  l = Gather (labels, at)
        size = Size (b)  empty = Equal (size, none)
        i = If (empty) <then_branch = t () => (int64[0] i1) { i1 = Constant <value = int64[0] {}> () }, else_branch = e () => (int64[k] i2) {
            top = ReduceMax <keepdims = 0> (b)  lf = Cast <to = 1> (l)  apart = Mul (lf, top)  far = Unsqueeze (apart, a1)  moved = Add (b, far)
            bb = Unsqueeze (moved, a0)  ss = Unsqueeze (s, a01)  found = NonMaxSuppression (bb, ss, most, iou)
            column = Gather <axis = 1> (found, last)  i2 = Squeeze (column, a1) }>
        kept = Gather (b, i)  of = Gather (l, i)
    }"""

    def call(n: int, less: float) -> Arrays:
        x = RNG.uniform(0, 9, (n, 2)).astype(np.float32)
        return {"boxes": np.concatenate([x, x + 3], 1), "scores": (RNG.random(n) - less).astype(np.float32), "labels": RNG.integers(0, 2, n)}

    compare(onnx.parser.parse_model(text), [call(30, 0), call(4, 1), call(1, -1)])
