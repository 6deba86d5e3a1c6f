"""What torch's exporters write where sizes are open, as small graphs, against onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper

import carrot

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import model, normal, reference, same  # noqa: E402

f = normal(np.random.default_rng(7))
node = helper.make_node


def one(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


# nodes, shapes of the inputs, weights, sizes of some calls
CASES: dict[str, tuple[list[Any], dict[str, list[Any]], dict[str, np.ndarray], list[dict[str, int]]]] = {
    "pixel shuffle": ([node("DepthToSpace", ["x"], ["y"], blocksize=3, mode="CRD")], {"x": ["b", 9, "h", "w"]}, {}, [{"b": 2, "h": 4, "w": 5}, {"b": 1, "h": 7, "w": 1}]),
    "pixel unshuffle": ([node("SpaceToDepth", ["x"], ["y"], blocksize=2)], {"x": ["b", 3, "h", "w"]}, {}, [{"b": 2, "h": 4, "w": 6}, {"b": 1, "h": 8, "w": 2}]),
    "a slice of one beside others": (
        [node("Slice", ["x", "from", "to", "axis"], ["first"]), node("MaxPool", ["x"], ["most"], kernel_shape=[2], strides=[2]), node("Sub", ["most", "first"], ["y"])],
        {"x": ["b", 3, "n"]}, {"from": one(0), "to": one(1), "axis": one(2)}, [{"b": 2, "n": 8}, {"b": 1, "n": 5}, {"b": 1, "n": 2}],
    ),
    "as large as a slice of one": (
        [node("Slice", ["x", "from", "to"], ["first"]), node("Shape", ["first"], ["shape"]), node("Expand", ["z", "shape"], ["y"])],
        {"x": ["b", 3], "z": ["n", 3]}, {"from": one(0), "to": one(1)}, [{"b": 2, "n": 4}, {"b": 3, "n": 1}],
    ),
    "masked assignment": (
        [node("Greater", ["x", "zero"], ["m"]), node("NonZero", ["m"], ["at"]), node("Transpose", ["at"], ["indices"], perm=[1, 0]), node("Cast", ["m"], ["n"], to=TensorProto.INT64),
         node("Reshape", ["n", "all"], ["flat"]), node("ReduceSum", ["flat"], ["count"]), node("Expand", ["minus", "count"], ["updates"]), node("ScatterND", ["x", "indices", "updates"], ["y"])],
        {"x": ["b", "n"]}, {"zero": np.float32(0), "all": one(-1), "minus": np.float32(-1)}, [{"b": 2, "n": 5}, {"b": 4, "n": 1}],
    ),
    "masked in two places": (  # x[m] beside z[m], as VITS bends its durations: as many of both
        [node("Greater", ["x", "zero"], ["m"]), *(node("NonZero", ["m"], [f"at_{v}"]) for v in "xz"), *(node("Transpose", [f"at_{v}"], [f"i_{v}"], perm=[1, 0]) for v in "xz"), *(node("GatherND", [v, f"i_{v}"], [f"of_{v}"]) for v in "xz"),
         node("Cast", ["of_x"], ["whole"], to=TensorProto.INT64), node("Mul", ["whole", "none"], ["first"]), node("Unsqueeze", ["first", "last"], ["index"]), node("GatherElements", ["of_z", "index"], ["y"], axis=1)],
        {"x": ["b", "n"], "z": ["b", "n", 4]}, {"zero": np.float32(0), "none": np.int64(0), "last": one(1)}, [{"b": 2, "n": 5}, {"b": 3, "n": 1}],
    ),
    "windows of a padded length": (  # of 7; how many follows from the sizes, and so does the batch that is divided out
        [node("Shape", ["x"], ["shape"]), node("Gather", ["shape", "one"], ["n"]), node("Div", ["n", "seven"], ["q"]), node("Mul", ["q", "seven"], ["whole"]), node("Sub", ["n", "whole"], ["over"]),
         node("Sub", ["seven", "over"], ["short"]), node("Div", ["short", "seven"], ["q_1"]), node("Mul", ["q_1", "seven"], ["whole_1"]), node("Sub", ["short", "whole_1"], ["pad"]),
         node("Concat", ["zeros", "pad"], ["pads"], axis=0), node("Pad", ["x", "pads"], ["padded"]), node("Shape", ["padded"], ["shape_1"]), node("Gather", ["shape_1", "one"], ["n_1"]), node("Div", ["n_1", "seven"], ["k"]),
         node("Concat", ["all", "seven"], ["to"], axis=0), node("Reshape", ["padded", "to"], ["windows"]), node("Shape", ["windows"], ["shape_2"]), node("Gather", ["shape_2", "zero"], ["rows"]), node("Div", ["rows", "k"], ["b"]),
         node("Concat", ["b", "k", "seven"], ["out"], axis=0), node("Reshape", ["windows", "out"], ["y"])],
        {"x": ["b", "n"]}, {"zero": one(0), "one": one(1), "seven": one(7), "all": one(-1), "zeros": one(0, 0, 0)}, [{"b": 2, "n": 14}, {"b": 3, "n": 16}, {"b": 1, "n": 3}],
    ),
    "spectrum": (
        [node("DFT", ["x"], ["half"], onesided=1), node("DFT", ["half"], ["whole"]), node("DFT", ["whole"], ["y"], inverse=1)],
        {"x": ["b", "n", 3, 1]}, {}, [{"b": 2, "n": 16}, {"b": 1, "n": 2}, {"b": 3, "n": 64}],
    ),
    "as many as there are, from the end": (  # T5's distances, of the last tokens only
        [node("Shape", ["x"], ["shape"]), node("Gather", ["shape", "one"], ["n"]), node("Neg", ["n"], ["from"]), node("Slice", ["z", "from", "end", "one"], ["last"]), node("Add", ["x", "last"], ["sum"]),
         node("Neg", ["n"], ["to"]), node("Slice", ["z", "zero", "to", "one"], ["rest"]), node("Slice", ["x", "from", "end", "one"], ["all"]), node("Concat", ["rest", "sum", "all"], ["y"], axis=1)],
        {"x": ["b", "n"], "z": ["b", "m"]}, {"zero": one(0), "one": one(1), "end": one(2**63 - 1)}, [{"b": 2, "n": 3, "m": 7}, {"b": 1, "n": 1, "m": 1}, {"b": 3, "n": 4, "m": 4}],
    ),
    "spectrogram": (
        [node("STFT", ["x", "step", "window"], ["y"])], {"x": ["b", "n"]}, {"step": np.int64(4), "window": np.hanning(16).astype(np.float32)}, [{"b": 2, "n": 64}, {"b": 1, "n": 16}, {"b": 1, "n": 83}],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_open_sizes(case: str) -> None:
    nodes, shapes, weights, calls = CASES[case]
    proto = model(nodes, {k: (TensorProto.FLOAT, s) for k, s in shapes.items()}, ["y"], weights, 17)
    compiled = carrot.compile(proto)
    for sizes in calls:
        given = {k: f(*(sizes.get(d, d) for d in s)) for k, s in shapes.items()}
        same(compiled.run(given), reference(proto, given))


def test_channels_that_exporters_leave_open() -> None:
    """Optimum names every dim of an image; what the weights say of it is so."""
    weights = {"w": f(6, 3, 3, 3), "v": f(6, 2, 2, 2)}
    proto = model([node("Conv", ["x", "w"], ["c"], strides=[2, 2]), node("ConvTranspose", ["c", "v"], ["y"])], {"x": (TensorProto.FLOAT, ["b", "channels", "h", "w_"])}, ["y"], weights, 17)
    compiled = carrot.compile(proto)
    assert compiled.inputs[0].shape == ("b", 3, "h", "w_")
    for shape in ((1, 3, 9, 8), (3, 3, 16, 21)):
        given = {"x": f(*shape)}
        same(compiled.run(given), reference(proto, given))
    with pytest.raises(carrot.CarrotError, match="input 'x': \\[b, 3, h, w_\\] is wanted, \\[1, 4, 9, 8\\] is given"):
        compiled.run({"x": f(1, 4, 9, 8)})


def test_decoders_in_two_branches() -> None:
    """Optimum's merged decoder: the branch with a cache gives it back longer, and has nothing to say of the encoder's."""
    names = ["y", "present", "encoder"]
    first = helper.make_graph([node("MatMul", ["x", "w"], ["y1"]), node("Neg", ["x"], ["present1"]), node("Transpose", ["z"], ["encoder1"], perm=[0, 2, 1])], "first", [], [helper.make_empty_tensor_value_info(f"{n}1") for n in names])
    empty = helper.make_tensor("none", TensorProto.FLOAT, [0, 4, 1], [])
    later = helper.make_graph(
        [node("Neg", ["x"], ["k"]), node("Concat", ["past", "k"], ["present2"], axis=1), node("ReduceSum", ["present2", "axis"], ["s"]), node("Mul", ["x", "s"], ["y2"]), node("Constant", [], ["encoder2"], value=empty)],
        "later", [], [helper.make_empty_tensor_value_info(f"{n}2") for n in names],
    )  # fmt: skip
    nodes = [node("If", ["cached"], names, then_branch=later, else_branch=first), node("Mul", ["present", "two"], ["twice"])]
    shapes = {"x": (TensorProto.FLOAT, ["b", "n", 4]), "past": (TensorProto.FLOAT, ["b", "m", 4]), "z": (TensorProto.FLOAT, ["b", "e", 4]), "cached": (TensorProto.BOOL, [1])}
    proto = model(nodes, shapes, [*names, "twice"], {"w": f(4, 4), "axis": one(1), "two": np.float32(2)}, 17)
    compiled = carrot.compile(proto)
    for b, n, m, e in ((1, 1, 0, 3), (2, 1, 5, 4), (3, 4, 2, 1), (1, 2, 40, 0)):
        for cached in (True, False):
            given = {"x": f(b, n, 4), "past": f(b, m, 4), "z": f(b, e, 4), "cached": np.array([cached])}
            same(compiled.run(given), reference(proto, given))


def test_signals_of_open_spectra() -> None:
    compiled = carrot.compile(model([node("DFT", ["x"], ["y"], inverse=1, onesided=1)], {"x": (TensorProto.FLOAT, ["b", "k", 2])}, ["y"], {}, 17))
    for k in (2, 5, 300):
        x = f(2, k, 2)
        np.testing.assert_allclose(compiled.run({"x": x})["y"][..., 0], np.fft.irfft(x[..., 0] + 1j * x[..., 1]), atol=1e-6)
