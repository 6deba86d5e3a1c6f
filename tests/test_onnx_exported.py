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
    "windows of a padded length": (  # of 7; how many follows from the sizes, and so does the batch that is divided out
        [node("Shape", ["x"], ["shape"]), node("Gather", ["shape", "one"], ["n"]), node("Div", ["n", "seven"], ["q"]), node("Mul", ["q", "seven"], ["whole"]), node("Sub", ["n", "whole"], ["over"]),
         node("Sub", ["seven", "over"], ["short"]), node("Div", ["short", "seven"], ["q_1"]), node("Mul", ["q_1", "seven"], ["whole_1"]), node("Sub", ["short", "whole_1"], ["pad"]),
         node("Concat", ["zeros", "pad"], ["pads"], axis=0), node("Pad", ["x", "pads"], ["padded"]), node("Shape", ["padded"], ["shape_1"]), node("Gather", ["shape_1", "one"], ["n_1"]), node("Div", ["n_1", "seven"], ["k"]),
         node("Concat", ["all", "seven"], ["to"], axis=0), node("Reshape", ["padded", "to"], ["windows"]), node("Shape", ["windows"], ["shape_2"]), node("Gather", ["shape_2", "zero"], ["rows"]), node("Div", ["rows", "k"], ["b"]),
         node("Concat", ["b", "k", "seven"], ["out"], axis=0), node("Reshape", ["windows", "out"], ["y"])],
        {"x": ["b", "n"]}, {"zero": one(0), "one": one(1), "seven": one(7), "all": one(-1), "zeros": one(0, 0, 0)}, [{"b": 2, "n": 14}, {"b": 3, "n": 16}, {"b": 1, "n": 3}],
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
