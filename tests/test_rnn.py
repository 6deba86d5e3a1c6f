"""LSTM, GRU and RNN against onnxruntime and the evaluator: directions, activations, states, lengths, sizes, targets."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.nn_rnn import ACTIVATIONS, CELLS
from carrot.runtime.calls import TensorsCall

sys.path.insert(0, str(Path(__file__).parent))
from emulators import lacking  # noqa: E402
from matrix_cases import cell  # noqa: E402
from onnx_models import RunModel, agrees, model, normal, reference, same  # noqa: E402
from test_lower_nn import NAMES, check  # noqa: E402

F32, I32 = onnx.TensorProto.FLOAT, onnx.TensorProto.INT32
GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
rng = np.random.default_rng(5)
f = normal(rng)


def layer(
    kind: str, steps: int = 5, rows: int = 3, inputs: int = 4, hidden: int = 6, direction: str = "forward", opset: int = 14, bias: bool = True, states: bool = True,
    lens: list[int] | None = None, peephole: bool = False, outputs: tuple[int, ...] = (0, 1, 2), weights_given: bool = False, x_shape: list[Any] | None = None, **attrs: Any,
) -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:  # fmt: skip
    """A model of one layer and its inputs; `outputs`: which of Y, Y_h, Y_c."""
    d, g = 1 + (direction == "bidirectional"), GATES[kind]
    consts = {"W": f(d, g * hidden, inputs) / inputs**0.5, "R": f(d, g * hidden, hidden) / hidden**0.5}
    consts |= {"B": f(d, 2 * g * hidden)} if bias else {}
    consts |= {"P": f(d, 3 * hidden)} if peephole else {}
    given: dict[str, np.ndarray] = {"X": f(steps, rows, inputs)}
    given |= {"lens": np.array(lens, np.int32)} if lens is not None else {}
    if states:
        given |= {"h0": f(d, rows, hidden)} | ({"c0": f(d, rows, hidden)} if kind == "LSTM" else {})
    if weights_given:
        given, consts = given | consts, {}
    names = [name if name in given | consts else "" for name in ("X", "W", "R", "B", "lens", "h0", "c0", "P")][: 8 if kind == "LSTM" else 6]
    outs = [name if k in outputs else "" for k, name in enumerate(("Y", "Yh", "Yc")) if k < 2 or kind == "LSTM"]
    node = helper.make_node(kind, names, outs, hidden_size=hidden, direction=direction, **attrs)
    infos = {k: (helper.np_dtype_to_tensor_dtype(a.dtype), x_shape if k == "X" and x_shape else list(a.shape)) for k, a in given.items()}
    return model([node], infos, [o for o in outs if o], consts, opset), given


LIST = list(ACTIVATIONS)
SPELLED = {n.lower(): n for n in ("Relu", "Tanh", "Sigmoid", "Softsign", "Softplus", "Affine", "LeakyRelu", "ThresholdedRelu", "ScaledTanh", "HardSigmoid", "Elu")}


def numbers(*names: str) -> dict[str, list[float]]:
    """activation_alpha and activation_beta for these functions."""
    taken = {k: sum(k in ACTIVATIONS[a].takes for a in names) for k in ("alpha", "beta")}
    return {f"activation_{k}": [0.7 - 0.2 * i for i in range(n)] for k, n in taken.items() if n}


CASES: dict[str, Any] = {
    **{f"{kind} {d}": layer(kind, direction=d) for kind in GATES for d in ("forward", "reverse", "bidirectional")},
    **{f"{kind} opset {v}": layer(kind, opset=v) for kind in GATES for v in (7, 22)},
    **{f"{kind} bare": layer(kind, bias=False, states=False, outputs=(0,)) for kind in GATES},
    **{f"{kind} last state only": layer(kind, bias=False, outputs=(1,)) for kind in GATES},
    **{f"{kind} one step": layer(kind, steps=1, rows=1, hidden=20) for kind in GATES},
    **{f"{kind} one step without states": layer(kind, steps=1, states=False, direction="bidirectional") for kind in GATES},
    **{f"{kind} lengths {d}": layer(kind, rows=4, direction=d, lens=[2, 5, 1, 4]) for kind in GATES for d in ("forward", "reverse", "bidirectional")},
    **{f"{kind} one step with a length": layer(kind, steps=1, rows=2, lens=[1, 1]) for kind in GATES},
    **{f"{kind} clipped": layer(kind, clip=0.3) for kind in GATES},
    **{f"{kind} of weights from outside": layer(kind, weights_given=True, direction="bidirectional", hidden=17) for kind in GATES},
    **{f"RNN {SPELLED[a]}": layer("RNN", activations=[SPELLED[a]], **numbers(a)) for a in LIST},
    **{f"LSTM {SPELLED[a]}": layer("LSTM", activations=["Sigmoid", SPELLED[a], SPELLED[LIST[i - 1]]], **numbers(a, LIST[i - 1])) for i, a in enumerate(LIST)},
    **{f"RNN {SPELLED[a]} of no parameters": layer("RNN", activations=[SPELLED[a]]) for a in ("leakyrelu", "hardsigmoid", "elu")},
    "GRU of HardSigmoid and ScaledTanh": layer("GRU", direction="bidirectional", activations=["HardSigmoid", "ScaledTanh", "HardSigmoid", "LeakyRelu"], activation_alpha=[0.1, 1.5, 0.3, 0.2], activation_beta=[0.4, 0.8, 0.6]),
    "GRU linear_before_reset": layer("GRU", linear_before_reset=1, direction="bidirectional"),
    "GRU linear_before_reset without bias": layer("GRU", linear_before_reset=1, bias=False),
    "LSTM peephole": layer("LSTM", peephole=True, direction="bidirectional", lens=[5, 3, 1]),
    "LSTM peephole clipped": layer("LSTM", peephole=True, clip=0.4),
    "LSTM input_forget": layer("LSTM", input_forget=1),
    "LSTM cell only": layer("LSTM", outputs=(2,)),
    **{f"{kind} of more weights than a cache, {n} rows": layer(kind, rows=n, hidden=270) for kind in GATES for n in (1, 7)},
    "GRU linear_before_reset of more weights than a cache": layer("GRU", linear_before_reset=1, rows=1, hidden=270, lens=[4]),
}  # fmt: skip
SIZES = [(steps, rows, hidden) for steps, rows in ((0, 2), (3, 0), (2, 1), (3, 7), (1, 13)) for hidden in (1, 3, 16, 33, 70)]


@pytest.mark.parametrize("case", CASES)
def test_onnxruntime_agrees(case: str, run_model: RunModel) -> None:
    proto, inputs = CASES[case]
    agrees(proto, inputs, run_model)


@pytest.mark.parametrize("kind", GATES)
def test_sizes(kind: str, run_model: RunModel) -> None:
    for steps, rows, hidden in SIZES:
        proto, inputs = layer(kind, steps, rows, hidden=hidden, inputs=3)
        got = run_model(frontend.convert(proto, "m"), inputs)
        if steps and rows:
            same(got, reference(proto, inputs))
        else:  # onnxruntime refuses these: no step leaves the states as they are
            assert got["Y"].shape == (steps, 1, rows, hidden)
            np.testing.assert_array_equal(got["Yh"], inputs["h0"])


@pytest.mark.parametrize("kind", GATES)
def test_symbolic_steps(kind: str, run_model: RunModel) -> None:
    for n in (1, 2, 9):
        proto, inputs = layer(kind, steps=n, hidden=20, states=False, direction="bidirectional", outputs=(0,), x_shape=["n", 3, 4])
        agrees(proto, inputs, run_model)


@pytest.mark.parametrize("kind", GATES)
def test_symbolic_rows(kind: str, run_model: RunModel) -> None:
    """As exported of a layer that takes rows first: transposes around it."""
    for n in (1, 2, 9):
        proto, inputs = layer(kind, steps=3, rows=n, hidden=20, states=False, outputs=(0,), x_shape=[3, "n", 4])
        g = proto.graph
        g.input[0].CopyFrom(helper.make_tensor_value_info("rows", F32, ["n", 3, 4]))
        g.output[0].name = "out"
        g.node.insert(0, helper.make_node("Transpose", ["rows"], ["X"], perm=[1, 0, 2]))
        g.node.append(helper.make_node("Transpose", ["Y"], ["out"], perm=[2, 0, 1, 3]))
        given = {"rows": np.ascontiguousarray(inputs["X"].transpose(1, 0, 2))}
        same(run_model(frontend.convert(proto, "m"), given), reference(proto, given))


@pytest.mark.parametrize("kind", GATES)
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
def test_lengths_out_of_range(kind: str, direction: str, run_model: RunModel) -> None:
    """Less than 0 is no step, more than there are all of them; onnxruntime refuses them."""
    proto, inputs = layer(kind, steps=4, rows=5, direction=direction, lens=[0, -3, 4, 9, 2**31 - 1])
    got = run_model(frontend.convert(proto, "m"), inputs)
    same(got, reference(proto, inputs | {"lens": np.array([0, 0, 4, 4, 4], np.int32)}))


@pytest.mark.parametrize("kind", GATES)
def test_not_finite(kind: str, run_model: RunModel) -> None:
    """NaN stays in its row, infinite gates saturate."""
    proto, inputs = layer(kind, steps=3, rows=4, hidden=18)
    inputs["X"][1, 0, 2], inputs["X"][0, 1, 1], inputs["X"][0, 2, 1] = np.nan, np.inf, 3e38
    got = run_model(frontend.convert(proto, "m"), inputs)
    assert np.isnan(got["Y"][1:, :, 0]).all() and not np.isnan(got["Y"][0, :, 0]).any()
    same({"Y": got["Y"][:, :, 3]}, {"Y": reference(proto, inputs)["Y"][:, :, 3]})


OPS = [
    ("nn.lstm", ["h", "c", "lens", "peephole"], {"clip": 2.0}), ("nn.lstm", ["c"], {"reverse": 1, "input_forget": 1}), ("nn.gru", ["h", "lens"], {"reverse": 1}),
    ("nn.gru", ["reset_bias"], {"linear_before_reset": 1}), ("nn.rnn", ["lens"], {"activations": ["elu"], "alpha": [0.5], "beta": [0.0]}),
]  # fmt: skip


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("name,given,attrs", OPS)
def test_targets(name: str, given: list[str], attrs: dict[str, Any], target: str) -> None:
    cell = CELLS[name]
    for steps, rows, hidden, dtype in ((4, "n", 35, "f32"), (1, 1, 24, "f32"), ("n", 3, 7, "f64"), (3, 9, 64, "f32")):
        shapes = {k: (dtype, [rows, hidden]) for k in cell.states} | {"lens": ("i32", [rows]), "peephole": (dtype, [3, hidden]), "reset_bias": (dtype, [hidden])}

        def build(g: Graph, x: Value, *more: Value, hidden: int = hidden, dtype: str = dtype) -> list[Value]:
            r = g.constant((rng.standard_normal((hidden, cell.gates * hidden)) / np.sqrt(hidden)).astype({"f32": np.float32, "f64": np.float64}[dtype]))
            return g.append(Op(name, [x, r, *more], (), {**attrs, "given": given, "results": ["y", *cell.states]})).results

        check(build, [(dtype, [steps, rows, cell.gates * hidden]), *[shapes[k] for k in given]], target, rows=(1, 2, 6))


def test_layout(run_model: RunModel) -> None:
    """Rows first is the transpose of everything (onnxruntime refuses it)."""
    for kind in GATES:
        proto, inputs = layer(kind, direction="bidirectional", steps=5, rows=3)
        first = onnx.ModelProto.FromString(proto.SerializeToString())
        first.graph.node[0].attribute.append(helper.make_attribute("layout", 1))
        swapped = {k: np.ascontiguousarray(v.transpose(1, 0, 2)) for k, v in inputs.items()}
        for spec in first.graph.input:
            spec.CopyFrom(helper.make_tensor_value_info(spec.name, F32, swapped[spec.name].shape))
        want = {k: v.transpose(2, 0, 1, 3) if k == "Y" else v.transpose(1, 0, 2) for k, v in reference(proto, inputs).items()}
        same(run_model(frontend.convert(first, "m"), swapped), want)


def quantized(dtype: Any = np.int8, per_channel: bool = False, steps: int = 4, rows: int = 3, hidden: int = 20, direction: str = "forward", lens: list[int] | None = None, states: bool = True, peephole: bool = False) -> Any:
    """A model of one DynamicQuantizeLSTM."""
    d, low = 1 + (direction == "bidirectional"), np.iinfo(dtype).min
    scales = (d, 4 * hidden) if per_channel else (d,)
    consts: dict[str, np.ndarray] = {k: rng.integers(low, low + 256, (d, n, 4 * hidden)).astype(dtype) for k, n in (("W", 5), ("R", hidden))}
    consts |= {"B": f(d, 8 * hidden), "P": f(d, 3 * hidden)} | {k: rng.uniform(0.001, 0.003, scales).astype(np.float32) for k in ("Ws", "Rs")}
    consts |= {k: np.full(scales, 0 if dtype is np.int8 else z, dtype) for k, z in (("Wz", 120), ("Rz", 130))}
    given: dict[str, np.ndarray] = {"X": f(steps, rows, 5)} | ({"lens": np.array(lens, np.int32)} if lens else {}) | ({"h0": f(d, rows, hidden), "c0": f(d, rows, hidden)} if states else {})
    names = ["X", "W", "R", "B", "lens", "h0", "c0", "P", "Ws", "Wz", "Rs", "Rz"]
    names = [n if n in given | consts and (n != "P" or peephole) else "" for n in names]
    node = helper.make_node("DynamicQuantizeLSTM", names, ["Y", "Yh", "Yc"], domain="com.microsoft", hidden_size=hidden, direction=direction)
    infos = {k: (helper.np_dtype_to_tensor_dtype(a.dtype), list(a.shape)) for k, a in given.items()}
    return model([node], infos, ["Y", "Yh", "Yc"], {k: a for k, a in consts.items() if k in names}, com_microsoft=1), given


QUANTIZED: dict[str, Any] = {
    "int8": quantized(), "uint8": quantized(np.uint8), "int8 per channel": quantized(per_channel=True, hidden=33), "uint8 per channel": quantized(np.uint8, True, direction="bidirectional"),
    "one step": quantized(steps=1, rows=1, hidden=64), "without states": quantized(states=False, direction="reverse"), "lengths": quantized(rows=4, lens=[3, 1, 2, 3], direction="bidirectional"),
    "peephole": quantized(np.uint8, peephole=True, rows=1),
}  # fmt: skip


@pytest.mark.parametrize("case", QUANTIZED)
def test_dynamic_quantize_lstm(case: str, run_model: RunModel) -> None:
    """onnxruntime on one thread: on several it takes the range of the rows that a thread has."""
    proto, inputs = QUANTIZED[case]
    same(run_model(frontend.convert(proto, "m"), inputs), reference(proto, inputs, threads=1))


def test_quantized_not_finite(run_model: RunModel) -> None:
    """No number is no crash: NaN counts as 0 where it is quantised, an infinite range as no step (run_model holds the binary against the evaluator)."""
    proto, inputs = quantized(steps=3, rows=2)
    for value in (np.nan, np.inf, -np.inf):
        inputs["h0"][0, 1, 3] = value
        run_model(frontend.convert(proto, "m"), inputs)


def differing() -> Any:
    proto, inputs = quantized(np.uint8, per_channel=True)
    for t in proto.graph.initializer:
        if t.name == "Rz":
            a = onnx.numpy_helper.to_array(t).copy()
            a[0, 3] += 1
            t.CopyFrom(onnx.numpy_helper.from_array(a, "Rz"))
    return proto, inputs


BAD: dict[str, tuple[Any, str]] = {
    "unknown activation": (layer("RNN", activations=["Swish"]), "activation 'swish'"),
    "too few activations": (layer("LSTM", direction="bidirectional", activations=["Sigmoid", "Tanh", "Tanh"]), "needs 6 activations, 3"),
    "activation without its parameter": (layer("RNN", activations=["Affine"], activation_alpha=[2.0]), "needs activation_beta"),
    "direction": (layer("GRU", direction="backward"), "direction 'backward'"),
    "hidden_size": (layer("GRU", x_shape=[5, 3, 7]), "hidden_size 6 cannot take"),
    "zero points that differ": (differing(), "one zero point a direction"),
    "lengths of another number": (layer("LSTM", lens=[1, 2]), "sequence_lens i32"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_refused(what: str) -> None:
    (proto, _), message = BAD[what]
    with pytest.raises(CarrotError, match=message):
        frontend.convert(proto, "m")


@pytest.mark.parametrize("name,attrs,message", [
    ("nn.lstm", {"results": ["z"]}, "no results"), ("nn.gru", {"results": ["h"], "given": ["c"]}, "operands"), ("nn.rnn", {"results": ["h"], "activations": ["swish"]}, "activations"),
])  # fmt: skip
def test_verifier(name: str, attrs: dict[str, Any], message: str) -> None:
    g = Graph("t")
    x, r = g.tensor("x", "f32", [2, 3, CELLS[name].gates * 4]), g.constant(f(4, CELLS[name].gates * 4))
    with pytest.raises(VerifyError, match=message):
        g.append(Op(name, [x, r], (), attrs))


def test_unread_outputs_cost_no_memory() -> None:
    """Y of a layer whose last state alone is read has no buffer."""
    proto, inputs = layer("GRU", outputs=(1,))
    module = frontend.convert(proto, "m")
    (op,) = [op for op in module.main.body.ops if op.name == "nn.gru"]
    assert op.attrs["results"] == ["h"] and run(module, list(inputs.values()))[0].shape == (1, 3, 6)


@pytest.mark.parametrize("family,instructions,flash", [("LSTM f32", 20_000, 4_000), ("GRU f32", 15_000, 3_300)])
def test_microcontroller(family: str, instructions: int, flash: int) -> None:
    """On a Cortex-M4F a call takes as many instructions for any input, no arena, and gives this machine's answers."""
    if lacking("cortex-m4f"):
        pytest.skip(lacking("cortex-m4f"))
    found = cell(family, "cortex-m4f", memory=True)
    assert found.error <= 1e-6 and len(set(found.done.instructions)) == 1
    assert found.done.instructions[0] <= instructions and found.done.flash <= flash


def test_streaming_calls_are_prepared() -> None:
    """One step a call, states in and out: the tensors are copied to where they were, and answers are the caller's own."""
    proto, inputs = layer("LSTM", steps=1, rows=1, hidden=20)
    model = load_in_process(build(frontend.convert(proto, "m"), Options()))
    first = model.run(inputs)
    assert [type(c) for c in model._local.tables.values()] == [TensorsCall]
    kept = {k: v.copy() for k, v in first.items()}
    x, states = inputs["X"], {"h0": inputs["h0"], "c0": inputs["c0"]}
    for _ in range(3):
        given = {"X": x, **states}
        got = model.run(given)
        same(got, reference(proto, given))
        states = {"h0": got["Yh"], "c0": got["Yc"]}
    same(first, kept, rtol=0)
    same(model.run({**inputs, "X": x.astype(np.float64)}), first)  # another dtype goes the general way
    same(model.run({**inputs, "X": np.asfortranarray(x), "other": 1}), first)
    with pytest.raises(CarrotError, match="'X' has shape"):
        model.run({**inputs, "X": x[0]})
    with pytest.raises(CarrotError, match="'X' is not given"):
        model.run(states)
