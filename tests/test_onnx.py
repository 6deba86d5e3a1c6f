"""ONNX models against onnxruntime and the official backend tests: the graph walk, shapes, errors, models that exist."""

from __future__ import annotations

import sys
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from carrot.frontend import load
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError
from carrot.ir.registry import REGISTRY, lowering, op
from carrot.ir.types import DTYPES, TensorType

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import Arrays, RunModel, agrees, model, normal, reference, same, single  # noqa: E402

F32, I64 = TensorProto.FLOAT, TensorProto.INT64
rng = np.random.default_rng(0)
f = normal(rng)


# ----------------------------------------------------------------------------------------------------- single operators

A, B, IMG = f(3, 4), f(3, 4), f(2, 4, 9, 11)
SPECIAL = np.array([[np.nan, np.inf, -np.inf, -0.0, 0.0, 1e-40, 3e38, -3e38, 0.5, 1.5, 2.5, -0.5]], np.float32)
INTS = rng.integers(-9, 9, (3, 4))
BOOL = rng.random((3, 4)) < 0.5
i64 = np.int64
CASES: dict[str, Any] = {
    **{f"{name} of a symbolic batch": single(name, [A]) for name in ("Relu", "Tanh", "Sigmoid", "Erf", "Softplus", "Softsign", "HardSwish", "Mish", "Selu", "Elu", "Exp", "Neg", "Gelu")},
    **{f"{name} of special numbers": single(name, [SPECIAL]) for name in ("Relu", "Sigmoid", "Tanh", "Abs", "Floor", "Ceil", "Round", "Sign", "IsNaN", "IsInf", "Softplus", "HardSigmoid", "Reciprocal", "Sqrt")},
    **{f"{name} with broadcasting": single(name, [A, f(4)], (1,)) for name in ("Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean", "PRelu", "Less", "GreaterOrEqual")},
    "Div of integers": single("Div", [INTS, np.full((3, 4), -4)]),
    "Mod": single("Mod", [INTS, np.where(INTS < 0, 4, -5)]),
    "Mod fmod": single("Mod", [A, B], fmod=1),
    "Pow mixed": single("Pow", [np.abs(A), np.array(3, i64)], (1,)),
    "Pow of integers": single("Pow", [INTS, np.array(2, i64)], (1,)),
    "Gelu tanh": single("Gelu", [A], approximate="tanh"),
    "Clip 6": single("Clip", [A], opset=6, min=-0.5, max=0.25),
    "Clip 13": single("Clip", [A, np.float32(-0.5), np.float32(0.25)], (1, 2)),
    "Clip max only": single("Clip", [A, None, np.float32(0.25)], (2,)),
    "Clip of NaN": single("Clip", [SPECIAL, np.float32(0), np.float32(6)], (1, 2)),
    "Where": single("Where", [BOOL, A, np.float32(0)], (2,)),
    "And": single("And", [BOOL, ~BOOL]),
    "Cast to i32": single("Cast", [A * 5], to=TensorProto.INT32),
    "Cast to bool": single("Cast", [INTS], to=TensorProto.BOOL),
    "Cast to f64": single("Cast", [A], to=TensorProto.DOUBLE),
    "f64": single("Exp", [A.astype(np.float64)]),
    # reductions
    "ReduceSum axes input": single("ReduceSum", [IMG, np.array([1, -1])], (1,), keepdims=0),
    "ReduceSum noop": single("ReduceSum", [A], noop_with_empty_axes=1),
    "ReduceMean axes attribute": single("ReduceMean", [IMG], opset=13, axes=[2, 3]),
    "ReduceMean axes input": single("ReduceMean", [IMG, np.array([2, 3])], (1,)),
    "ReduceMax all": single("ReduceMax", [A], keepdims=0),
    **{f"{name} of nothing": single(name, [f(3, 0), np.array([1])], (1,)) for name in ("ReduceMax", "ReduceMin", "ReduceSum", "ReduceProd")},
    "ReduceL2": single("ReduceL2", [IMG, np.array([1])], (1,)),
    "ReduceLogSumExp": single("ReduceLogSumExp", [A * 50, np.array([1])], (1,), keepdims=0),
    "ReduceMin of integers": single("ReduceMin", [INTS, np.array([1])], (1,)),
    "ArgMax": single("ArgMax", [np.round(A), ], axis=1, keepdims=0),
    "ArgMin last": single("ArgMin", [np.round(A)], axis=-1, select_last_index=1),
    # matrix products, convolution, pooling
    "MatMul": single("MatMul", [A, f(4, 5)], (1,)),
    "MatMul batched": single("MatMul", [f(2, 3, 4), f(2, 4, 5)]),
    "Gemm": single("Gemm", [A, f(5, 4), f(5)], (1, 2), transB=1, alpha=0.5, beta=2.0),
    "Gemm transA": single("Gemm", [f(4, 3), f(4, 5), f(3, 1)], batch=False, transA=1),
    "Conv": single("Conv", [IMG, f(6, 4, 3, 3), f(6)], (1, 2), pads=[1, 0, 2, 1], strides=[2, 1]),
    "Conv SAME_UPPER": single("Conv", [IMG, f(6, 4, 3, 2)], (1,), auto_pad="SAME_UPPER", strides=[2, 3]),
    "Conv SAME_LOWER": single("Conv", [IMG, f(6, 4, 4, 4)], (1,), auto_pad="SAME_LOWER"),
    "Conv VALID dilated": single("Conv", [IMG, f(6, 4, 3, 3)], (1,), auto_pad="VALID", dilations=[2, 2]),
    "Conv grouped": single("Conv", [IMG, f(6, 2, 3, 3)], (1,), group=2),
    "Conv depthwise": single("Conv", [IMG, f(4, 1, 3, 3), f(4)], (1, 2), group=4, pads=[1, 1, 1, 1]),
    "Conv 1d": single("Conv", [f(2, 3, 10), f(5, 3, 3)], (1,), pads=[2, 2], dilations=[2]),
    "Conv 3d": single("Conv", [f(1, 2, 5, 5, 5), f(3, 2, 3, 3, 3)], (1,)),
    "MaxPool": single("MaxPool", [IMG], kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    "MaxPool ceil": single("MaxPool", [IMG], kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1),
    "MaxPool 1d dilated": single("MaxPool", [f(2, 3, 10)], kernel_shape=[3], dilations=[2]),
    "MaxPool of uint8": single("MaxPool", [rng.integers(0, 255, (1, 1, 6, 6)).astype(np.uint8)], kernel_shape=[2, 2]),
    "AveragePool": single("AveragePool", [IMG], kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    "AveragePool include": single("AveragePool", [IMG], kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1),
    "AveragePool ceil": single("AveragePool", [IMG], kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1),
    "AveragePool SAME": single("AveragePool", [IMG], kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER"),
    "GlobalAveragePool": single("GlobalAveragePool", [IMG]),
    "GlobalMaxPool": single("GlobalMaxPool", [IMG]),
    # normalisation, softmax
    "BatchNormalization": single("BatchNormalization", [IMG, f(4), f(4), f(4), np.abs(f(4))], (1, 2, 3, 4), epsilon=1e-3),
    "LayerNormalization": single("LayerNormalization", [f(2, 3, 8), f(8), f(8)], (1, 2)),
    "LayerNormalization axis": single("LayerNormalization", [f(2, 3, 8), f(3, 8)], (1,), axis=1),
    "InstanceNormalization": single("InstanceNormalization", [IMG, f(4), f(4)], (1, 2)),
    "GroupNormalization": single("GroupNormalization", [IMG, f(4), f(4)], (1, 2), num_groups=2),
    "LRN": single("LRN", [IMG], size=3, alpha=0.1),
    "LpNormalization": single("LpNormalization", [A], p=1, axis=1),
    "Softmax 13": single("Softmax", [f(2, 3, 4) * 30], axis=1),
    "Softmax 11": single("Softmax", [f(2, 3, 4) * 30], opset=11, axis=1),
    "Softmax default 11": single("Softmax", [IMG], opset=11),
    "LogSoftmax": single("LogSoftmax", [A * 100]),
    "Hardmax": single("Hardmax", [np.round(A)]),
    # shapes
    "Reshape 0 and -1": single("Reshape", [IMG, np.array([0, -1, 3])], (1,)),
    "Flatten": single("Flatten", [IMG]),
    "Flatten axis 0": single("Flatten", [f(3, 4)], batch=False, axis=0),
    "Transpose": single("Transpose", [IMG], perm=[0, 2, 3, 1]),
    "Concat": single("Concat", [A, B, f(3, 1)], axis=-1),
    "Slice": single("Slice", [IMG, np.array([1, -5]), np.array([2**62, -1]), np.array([2, 3]), np.array([2, 1])], (1, 2, 3, 4)),
    "Slice backwards": single("Slice", [IMG, np.array([-1]), np.array([-(2**62)]), np.array([3]), np.array([-2])], (1, 2, 3, 4)),
    "Slice 9": single("Slice", [IMG], opset=9, starts=[0, 1], ends=[2**31 - 1, 3], axes=[0, 2]),
    "Split equal": single("Split", [IMG], outputs=2, opset=13, axis=1),
    "Split input": single("Split", [IMG, np.array([2, 9])], (1,), outputs=2, axis=3),
    "Split num_outputs": single("Split", [IMG], outputs=3, axis=3, num_outputs=3),
    "Unsqueeze": single("Unsqueeze", [A, np.array([-1, 1])], (1,)),
    "Squeeze": single("Squeeze", [f(3, 1, 4, 1), np.array([1, -1])], (1,)),
    "Squeeze 11": single("Squeeze", [f(3, 1, 4)], opset=11, axes=[1]),
    "Gather": single("Gather", [f(5, 4), INTS % 5], (0,)),
    "Gather axis": single("Gather", [A, np.array([0, -1, 2])], (1,), axis=1),
    "Expand": single("Expand", [f(3, 1), np.array([2, 1, 5])], (1,)),
    "Tile": single("Tile", [IMG, np.array([1, 2, 1, 3])], (1,)),
    "Pad": single("Pad", [IMG, np.array([0, 1, 2, -1, 0, 0, -3, 1]), np.float32(1.5)], (1, 2)),
    "Pad reflect": single("Pad", [IMG, np.array([0, 0, 2, 3, 0, 0, 1, 2])], (1,), mode="reflect"),
    "Pad axes": single("Pad", [IMG, np.array([1, 2]), None, np.array([-1])], (1, 3)),
    "Pad 2": single("Pad", [IMG], opset=2, pads=[0, 0, 1, 1, 0, 0, 1, 1], value=-1.0),
    "OneHot": single("OneHot", [INTS, np.array(5), np.array([-1, 2], np.float32)], (1, 2), axis=1),
    "Trilu": single("Trilu", [f(2, 4, 5), np.array(1)], (1,), upper=0),
    "DepthToSpace": single("DepthToSpace", [f(2, 8, 3, 3)], blocksize=2, mode="CRD"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_operator(case: str, run_model: RunModel) -> None:
    agrees(*CASES[case], run_model)


# ------------------------------------------------------------------------------------------------------- shapes, inputs


def test_shape_arithmetic_with_a_symbolic_batch(run_model: RunModel) -> None:
    """What exporters emit for x.view(x.size(0), -1), zeros(batch, 4) and x.expand(batch, ...)."""
    node = helper.make_node
    nodes = [
        node("Shape", ["x"], ["shape"]), node("Gather", ["shape", "zero"], ["n"]), node("Unsqueeze", ["n", "axis"], ["n1"]),
        node("Concat", ["n1", "rest"], ["view"], axis=0), node("Reshape", ["x", "view"], ["flat"]),
        node("Slice", ["shape", "one", "two"], ["c"]), node("Concat", ["n1", "c"], ["nc"], axis=0),
        node("ConstantOfShape", ["nc"], ["zeros"], value=numpy_helper.from_array(np.array([2.5], np.float32))),
        node("Equal", ["nc", "minus"], ["is_minus"]), node("Where", ["is_minus", "ones", "nc"], ["target"]), node("Expand", ["row", "target"], ["wide"]),
        node("Add", ["zeros", "wide"], ["y"]), node("Size", ["x"], ["size"]), node("Div", ["size", "twelve"], ["half"]),
        node("Unsqueeze", ["half", "axis"], ["half1"]), node("Concat", ["half1", "rest"], ["again"], axis=0), node("Reshape", ["x", "again"], ["z"]),
    ]  # fmt: skip
    weights = {"zero": i64(0), "axis": np.array([0]), "rest": np.array([-1]), "one": np.array([1]), "two": np.array([2]), "minus": np.array([-1]), "ones": np.array([1, 1]), "row": f(1, 3), "twelve": i64(12)}
    proto = model(nodes, {"x": (F32, ["N", 3, 4])}, ["flat", "y", "z"], {k: np.asarray(v) for k, v in weights.items()})
    module = frontend.convert(proto, "m")
    assert [str(v.type) for v in module.main.returned] == ['tensor<?x12xf32, ["N"]>', 'tensor<?x3xf32, ["N"]>', 'tensor<?x12xf32, ["N"]>']
    for n in (1, 5):
        x = {"x": f(n, 3, 4)}
        same(run_model(module, x), reference(proto, x))


def test_names_of_dims() -> None:
    node = helper.make_node("Add", ["a", "b"], ["y"])
    proto = model([node], {"a": (F32, [None, "seq", None, 4]), "b": (F32, [-1, "seq", 1, 4])}, ["y"])
    module = frontend.convert(proto, "m")
    assert module.main.body.args[0].type == TensorType("f32", ("batch", "seq", "a_d2", 4))
    bound = frontend.convert(proto, "m", dims={"seq": 7, "batch": 2, "a_d2": 3})
    assert bound.main.returned[0].type == TensorType("f32", (2, 7, 3, 4))
    with pytest.raises(CarrotError, match="no symbolic dim 'sequ'; did you mean 'seq'"):
        frontend.convert(proto, "m", dims={"sequ": 7})
    with pytest.raises(CarrotError, match="no input 'c'"):
        frontend.convert(proto, "m", constants={"c": 1})


@pytest.mark.parametrize(
    ("kind", "given", "message"),
    [
        ("INT32", [2.7], "does not fit i32"), ("INT8", [300], "does not fit i8"), ("UINT8", [-1], "does not fit u8"), ("BOOL", [2], "does not fit i1"), ("INT64", [float("nan")], "does not fit i64"),
        ("FLOAT", [1e300], "does not fit f32"), ("FLOAT", [None], "is no f32 array"), ("FLOAT", ["1"], "is no f32 array"), ("INT64", [2**70], "is no i64 array"), ("FLOAT", [[1], []], "is no f32 array"),
        ("INT32", [2.0], None), ("FLOAT", [0.1], None), ("FLOAT", [float("inf")], None), ("FLOAT", [float("nan")], None), ("BOOL", [True], None), ("INT8", [True], None), ("DOUBLE", [3], None),
    ],
)  # fmt: skip
def test_constants_that_do_not_fit(kind: str, given: Any, message: str | None) -> None:
    proto = model([helper.make_node("Identity", ["x"], ["y"])], {"x": (getattr(TensorProto, kind), [1])}, ["y"])
    if message is None:
        frontend.convert(proto, "m", constants={"x": given})
        return
    with pytest.raises(CarrotError, match=f"the constant given for it {message}"):
        frontend.convert(proto, "m", constants={"x": given})


def test_sizes_nested_too_deep(run_model: RunModel) -> None:
    """What a stack of the binary cannot compute, and what Python could not read."""

    def nested(rounds: int) -> onnx.ModelProto:
        steps = [n for k in range(rounds) for n in (helper.make_node("Min", [f"s{k}", "most"], [f"m{k}"]), helper.make_node("Add", [f"m{k}", "one"], [f"s{k + 1}"]))]
        nodes = [helper.make_node("Shape", ["x"], ["s0"]), *steps, helper.make_node("ConstantOfShape", [f"s{rounds}"], ["y"])]
        return model(nodes, {"x": (F32, ["n"])}, ["y"], {"one": np.array([1]), "most": np.array([1000])})

    assert run_model(load(nested(50), "m"), {"x": f(7)})["y"].shape == (57,)
    assert run_model(load(nested(120), "m"), {"x": f(7)})["y"].shape == (127,)  # counted: what Min says is its bound
    for rounds, message in ((80, "nested 81 deep"), (1000, "ConstantOfShape")):
        with pytest.raises(CarrotError, match=message):
            run_model(load(nested(rounds), "m"), {"x": f(7)})


def test_output_sets_and_card(run_model: RunModel) -> None:
    proto = model([helper.make_node("Relu", ["x"], ["y"], name="r")], {"x": (F32, ["N", 2])}, ["y"])
    module = load(proto, "m")
    assert module.main.attrs["outputs"] == [{"name": "y", "sets": ["default"]}] and module.attrs["source"] == "onnx"
    assert module.main.body.ops[0].loc == "m.onnx: node 'r' (#0)"


def test_initialisers_are_not_copied(tmp_path: Path) -> None:
    w = f(300, 200)
    proto = model([helper.make_node("MatMul", ["x", "w"], ["y"])], {"x": (F32, ["N", 300])}, ["y"], {"w": w})
    data = proto.SerializeToString()
    module = frontend.read(data, "m.onnx")
    assert np.shares_memory(module.weights["w"], np.frombuffer(data, np.uint8))
    onnx.save(proto, tmp_path / "m.onnx", save_as_external_data=True, location="w.bin", size_threshold=0)
    outside = load(tmp_path / "m.onnx")
    assert isinstance(outside.weights["w"].base, np.memmap | np.ndarray) and np.array_equal(outside.weights["w"], w)


# -------------------------------------------------------------------------------------------------------------- errors


def _bad(
    *nodes: onnx.NodeProto, x: list[Any] | None = None, weights: Arrays | None = None, outputs: tuple[str, ...] = ("y",), **more: Any
) -> onnx.ModelProto:
    return model(list(nodes), {"x": (F32, ["N", 4] if x is None else x)}, list(outputs), weights, **more)


def _node(op_type: str, inputs: list[str], *outputs: str, **attrs: Any) -> onnx.NodeProto:
    return helper.make_node(op_type, inputs, list(outputs or ("y",)), name=f"the_{op_type.lower()}", **attrs)


ERRORS: dict[str, tuple[onnx.ModelProto, str, str]] = {
    "operator": (_bad(_node("ImageDecoder", ["x"]), opset=20), r"unsupported operator 'ImageDecoder' \(ai.onnx opset 20\)", "node 'the_imagedecoder' (#0)"),
    "near miss": (_bad(_node("ReluX", ["x"])), "did you mean 'Relu'", "(#0)"),
    "custom": (_bad(_node("Warp", ["x"], domain="com.acme"), com_acme=3), r"'Warp' \(com.acme opset 3\)\n.*\n.*@carrot.op\(\"com.acme.Warp\"\)", "node 'the_warp' (#0)"),
    "every operator": (_bad(_node("ImageDecoder", ["x"], "a"), _node("ReluX", ["a"], "b"), _node("ImageDecoder", ["b"])), r"'ImageDecoder'.*\n.*\n.*\n.*node 'the_relux' \(#1\): unsupported operator 'ReluX'(.|\n)*node 'the_imagedecoder' \(#2\): the same", "(#0)"),
    "attribute": (_bad(_node("Relu", ["x"], slope=0.5)), "attribute 'slope' of 'Relu'", "(#0)"),
    "attribute type": (_bad(_node("LeakyRelu", ["x"], alpha=1)), "attribute 'alpha' of 'LeakyRelu' has the wrong type", "(#0)"),
    "missing input": (_bad(_node("Relu", ["nope"])), "input 'nope' is made by no node", "node 'the_relu' (#0)"),
    "cycle": (_bad(_node("Add", ["x", "b"], "a"), _node("Relu", ["a"], "b"), _node("Relu", ["a"])), "made by node #0, which needs this one", "(#1)"),
    "self": (_bad(_node("Add", ["x", "y"])), "made by this node itself", "(#0)"),
    "made twice": (_bad(_node("Relu", ["x"]), _node("Abs", ["x"])), "'y' is made twice", "(#1)"),
    "made over an input": (_bad(_node("Relu", ["x"], "x"), _node("Abs", ["x"])), "'x' is made twice", "(#0)"),
    "unknown output": (_bad(_node("Relu", ["x"]), outputs=("z",)), "no node makes this output", "output 'z'"),
    "arity": (_bad(_node("Where", ["x", "x"])), "has 2 inputs, it takes 3", "(#0)"),
    "empty input": (_bad(_node("Add", ["x", ""])), "lacks input 1", "(#0)"),
    "broadcast": (_bad(_node("Add", ["x", "w"]), weights={"w": f(5)}), "do not broadcast", "node 'the_add' (#0)"),
    "inner dims": (_bad(_node("MatMul", ["x", "w"]), weights={"w": f(5, 3)}), "inner dims 4 and 5 differ", "(#0)"),
    "reshape": (_bad(_node("Reshape", ["x", "w"]), x=[2, 4], weights={"w": np.array([-1, 7])}), "cannot be reshaped", "(#0)"),
    "run-time axes": (model([_node("Reshape", ["x", "s"])], {"x": (F32, [2, 3]), "s": (I64, [2])}, ["y"]), r"the sizes 's\[0\]', 's\[1\]' must be known when compiling, or have a bound", "(#0)"),
    "kernel": (_bad(_node("Conv", ["x", "w"], strides=[0, 1]), x=["N", 3, 8, 8], weights={"w": f(2, 3, 3, 3)}), r"strides \[0, 1\]", "(#0)"),
    "rank": (_bad(_node("Conv", ["x", "w"]), weights={"w": f(2, 3, 3, 3)}), "'Conv' cannot take", "(#0)"),
    "axis": (_bad(_node("Softmax", ["x"], axis=2)), "axis 2 of 'Softmax' is out of range", "(#0)"),
    "axes repeat": (_bad(_node("ReduceSum", ["x", "w"]), weights={"w": np.array([1, -1])}), "repeat", "(#0)"),
    "index": (_bad(_node("Gather", ["x", "w"], axis=1), weights={"w": np.array([4])}), "indexes 4 to 4 of 4", "(#0)"),
    "squeeze": (_bad(_node("Squeeze", ["x", "w"]), weights={"w": np.array([1])}), "which is not 1", "(#0)"),
    "split": (_bad(_node("Split", ["x", "w"], "y", "z", axis=1), weights={"w": np.array([1, 2])}), "'Split' of", "(#0)"),
    "no opset": (_bad(_node("Warp", ["x"], domain="com.acme")), "unsupported operator 'Warp'", "(#0)"),
    "newest": (_bad(_node("Relu", ["x"]), opset=99), "opset 99 is not supported", "m.onnx"),
    "dtype": (model([_node("Relu", ["x"])], {"x": (TensorProto.COMPLEX64, [2])}, ["y"]), "element type complex64", "input 'x'"),
    "string input": (model([_node("Relu", ["x"])], {"x": (TensorProto.STRING, [2])}, ["y"]), "'nn.relu' cannot take", "(#0)"),
    "expansion": (_bad(_node("Expand", ["x", "w"]), weights={"w": np.array([3, 5])}), "does not expand", "(#0)"),
}  # fmt: skip


@pytest.mark.parametrize("what", ERRORS)
def test_error(what: str) -> None:
    proto, message, place = ERRORS[what]
    with pytest.raises(CarrotError, match=message) as caught:
        frontend.convert(proto, "m")
    assert caught.value.loc and caught.value.loc.startswith("m.onnx") and caught.value.loc.endswith(place)


def test_nodes_in_any_order(run_model: RunModel) -> None:
    """As onnxruntime takes them, also where a branch reads what a later node makes."""
    branches = {f"{name}_branch": helper.make_graph([helper.make_node(op, ["b"], ["z"])], name, [], [helper.make_tensor_value_info("z", F32, None)]) for name, op in (("then", "Abs"), ("else", "Neg"))}
    nodes = [_node("If", ["c"], **branches), _node("Greater", ["s", "zero"], "c"), _node("ReduceSum", ["b"], "s", keepdims=0), _node("Mul", ["a", "a"], "b"), _node("Sin", ["x"], "a")]
    proto = _bad(*nodes, weights={"zero": np.zeros((), np.float32)})
    agrees(proto, {"x": f(3, 4)}, run_model)


@pytest.mark.parametrize("data", [b"", b"\x08\x07", b"\x08\x07\x3a\x00", b"not a model at all", bytes(100)])
def test_no_model(data: bytes) -> None:
    with pytest.raises(CarrotError):
        frontend.read(data, "m.onnx")


def test_huge_shapes_cost_nothing() -> None:
    """A shape is only a type: nothing of its size is made while importing."""
    node = helper.make_node
    nodes = [
        node("ConstantOfShape", ["s"], ["a"]), node("Expand", ["one", "s"], ["b"]), node("Add", ["a", "b"], ["c"]), node("Tile", ["c", "r"], ["d"]),
        node("Add", ["d", "one"], ["e"]), node("ReduceSum", ["e"], ["y"], keepdims=0),
    ]  # fmt: skip
    proto = model(nodes, {"x": (F32, ["N"])}, ["y"], {"s": np.array([1 << 40, 1 << 20]), "one": np.ones((1, 1), np.float32), "r": np.array([1 << 20, 1 << 20])})
    tracemalloc.start()
    frontend.convert(proto, "m")
    assert tracemalloc.get_traced_memory()[1] < 4e6
    tracemalloc.stop()


# ---------------------------------------------------------------------------------------------------------- custom ops


def test_custom_operator(run_model: RunModel) -> None:
    seen: dict[str, Any] = {}

    def evaluate(o: Any, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return x * np.float32(o.attrs["scale"]), -x

    @op("com.acme.Twice", evaluate=evaluate)
    def infer(o: Any) -> list[Any]:
        """x * scale and -x."""
        seen.update(o.attrs)
        return [o.operands[0].type, o.operands[0].type]

    try:
        attrs = {"scale": 2.0, "n": 3, "mode": "fast", "list": [1, 2], "floats": [0.5], "names": ["a", "b"], "table": numpy_helper.from_array(f(2, 2), "t")}
        proto = model([helper.make_node("Twice", ["x"], ["y", "z"], domain="com.acme", **attrs)], {"x": (F32, ["N", 4])}, ["y", "z"], com_acme=1)
        scale = np.float32(2.0)
        lowering("com.acme.Twice")(lambda b, o, x: (b.compute(x.shape, lambda *i: x[i] * scale), b.compute(x.shape, lambda *i: -x[i])))
        got = run_model(frontend.convert(proto, "m"), {"x": A})
    finally:
        del REGISTRY.ops["com.acme.Twice"]
        REGISTRY.rules.pop(("com.acme.Twice", None), None)
    assert np.array_equal(got["y"], A * 2) and np.array_equal(got["z"], -A)
    assert {k: v for k, v in seen.items() if k != "table"} == {k: v for k, v in attrs.items() if k != "table"} and seen["table"].key.startswith("table")


@pytest.mark.parametrize("mode", ["reflect", "edge", "wrap"])
@pytest.mark.parametrize("pads", [[0, 2, 0, 3], [0, 0, 0, 1], [0, 1, 0, 0]])
def test_pad_of_a_symbolic_axis(mode: str, pads: list[int], run_model: RunModel) -> None:
    proto = model([helper.make_node("Pad", ["x", "p"], ["y"], mode=mode)], {"x": (F32, ["N", "L"])}, ["y"], {"p": np.array(pads)})
    module = frontend.convert(proto, "m")
    for n in (4, 5, 9):
        x = f(2, n)
        same(run_model(module, {"x": x}), reference(proto, {"x": x}))


# ------------------------------------------------------------------------------------------------------- real models

ZOO = Path(__file__).resolve().parents[2] / "shared" / "models"
SIZES: dict[str, dict[str, int]] = {"nsnet2": {"frames": 12}, "ppocr_cls": {"x_d2": 48, "x_d3": 96}, "attacut_sc": {"seq_len": 24}}  # of named dims, otherwise 2
BOUND: dict[str, dict[str, int]] = {"silero_vad": {"batch": 1, "input_d1": 576, "state_d1": 1}}  # as shipped it is in test_run.py
CONSTANTS = {"silero_vad": {"sr": np.array(16000)}}  # its two branches take different sizes
RTOL = {"magika": 1e-4}  # its layer norms subtract large sums of 512 numbers: the order of summation shows
NAMES = sorted(p.stem for p in ZOO.glob("*.onnx") if p.stem != "ppocr_det")  # which is in test_run.py: it finds nothing in noise


def test_zoo_is_there() -> None:
    if not NAMES:
        pytest.skip("no ../shared/models: real models are not tested")
    assert SIZES.keys() | BOUND.keys() | CONSTANTS.keys() | RTOL.keys() <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_zoo(name: str, run_model: RunModel) -> None:
    path = ZOO / f"{name}.onnx"
    constants = CONSTANTS.get(name, {})
    module = load(path, dims=BOUND.get(name, {}), constants=constants)
    r = np.random.default_rng(1)
    inputs = {}
    for arg, spec in zip(module.main.body.args, module.main.attrs["inputs"]):
        shape, dtype = [d if isinstance(d, int) else SIZES.get(name, {}).get(d, 2) for d in arg.type.shape], np.dtype(DTYPES[arg.type.dtype].numpy)  # type: ignore[union-attr]
        inputs[spec["name"]] = (r.standard_normal(shape) if dtype.kind == "f" else r.integers(0, 10, shape)).astype(dtype)
    same(run_model(module, inputs), reference(onnx.load(path), inputs | constants), RTOL.get(name, 1e-5))
