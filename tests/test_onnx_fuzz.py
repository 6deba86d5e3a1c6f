"""Mutated ONNX files: only a CarrotError escapes, within megabytes."""

from __future__ import annotations

import sys
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import normal  # noqa: E402

ML = "ai.onnx.ml"
node = helper.make_node
rng = np.random.default_rng(3)
f = normal(rng)


def model(nodes: list[Any], shape: list[Any], outputs: list[str], weights: dict[str, np.ndarray]) -> bytes:
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)
    outs = [helper.make_tensor_value_info(o, TensorProto.FLOAT, None) for o in outputs]
    graph = helper.make_graph(nodes, "g", [x], outs, [numpy_helper.from_array(np.asarray(a), k) for k, a in weights.items()])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid(ML, 3)]).SerializeToString()  # type: ignore[no-any-return]


def conv() -> bytes:
    nodes = [
        node("Conv", ["x", "w", "b"], ["c"], pads=[1, 1, 1, 1], strides=[2, 2]), node("BatchNormalization", ["c", "b", "b", "b", "v"], ["n"]),
        node("MaxPool", ["n"], ["p"], kernel_shape=[2, 2], strides=[2, 2]), node("Shape", ["p"], ["s"]), node("Gather", ["s", "zero"], ["bt"]),
        node("Concat", ["bt", "minus"], ["to"], axis=0), node("Reshape", ["p", "to"], ["f"]), node("Gemm", ["f", "w2", "b2"], ["g"], transB=1),
        node("Slice", ["g", "zero", "two", "one"], ["z"]), node("Pad", ["z", "pads"], ["q"]), node("Softmax", ["q"], ["out"]),
    ]  # fmt: skip
    weights = {
        "w": f(4, 3, 3, 3), "b": f(4), "v": np.ones(4, np.float32), "zero": np.array([0]), "minus": np.array([-1]), "w2": f(5, 16), "b2": f(5),
        "two": np.array([2]), "one": np.array([1]), "pads": np.array([0, 1, 0, 1]),
    }  # fmt: skip
    return model(nodes, ["N", 3, 8, 8], ["out"], weights)


def shapes() -> bytes:
    nodes = [
        node("Tile", ["x", "rep"], ["a"]), node("Expand", ["a", "shape"], ["b"]), node("ConstantOfShape", ["shape"], ["c"]), node("Add", ["b", "c"], ["d"]),
        node("Range", ["zero", "four", "one"], ["e"]), node("Cast", ["e"], ["f"], to=1), node("Mul", ["d", "f"], ["g"]),
        node("OneHot", ["idx", "three", "vals"], ["o"]), node("ReduceSum", ["o"], ["os"], keepdims=1), node("Add", ["g", "os"], ["h"]),
        node("Split", ["h"], ["s1", "s2"], axis=1, num_outputs=2), node("Where", ["cond", "s1", "s2"], ["y"]),
    ]  # fmt: skip
    weights = {
        "rep": np.array([1, 2]), "shape": np.array([3, 4]), "zero": np.array(0), "four": np.array(4), "one": np.array(1), "three": np.array(3),
        "idx": np.array([0, 1]), "vals": np.array([0, 1], np.float32), "cond": np.array([True, False]),
    }  # fmt: skip
    return model(nodes, [1, 2], ["y"], weights)


def trees() -> bytes:
    modes = ["BRANCH_LEQ", "BRANCH_EQ", "BRANCH_GT", "LEAF", "LEAF", "LEAF", "LEAF"]
    attrs: dict[str, Any] = {
        "nodes_treeids": [0] * 7 + [1] * 7, "nodes_nodeids": [*range(7)] * 2, "nodes_truenodeids": [1, 3, 5, 0, 0, 0, 0] * 2,
        "nodes_falsenodeids": [2, 4, 6, 0, 0, 0, 0] * 2, "nodes_featureids": [0, 1, 2, 0, 0, 0, 0] * 2, "nodes_modes": modes * 2,
        "nodes_values": f(14).tolist(), "nodes_missing_value_tracks_true": [1, 0, 1, 0, 0, 0, 0] * 2, "class_treeids": [0] * 4 + [1] * 4,
        "class_nodeids": [3, 4, 5, 6] * 2, "class_ids": [0, 1, 2, 0, 1, 2, 0, 1], "class_weights": f(8).tolist(), "classlabels_strings": ["a", "b", "c"],
    }  # fmt: skip
    return model([node("TreeEnsembleClassifier", ["x"], ["l", "p"], domain=ML, post_transform="SOFTMAX", **attrs)], [None, 4], ["l", "p"], {})


def linear() -> bytes:
    nodes = [
        node("Imputer", ["x"], ["a"], domain=ML, imputed_value_floats=[1.0, 2.0], replaced_value_float=float("nan")),
        node("Scaler", ["a"], ["b"], domain=ML, offset=[0.0, 1.0], scale=[2.0, 3.0]),
        node("LinearClassifier", ["b"], ["i", "p"], domain=ML, coefficients=f(6).tolist(), intercepts=[0.0, 1.0, 2.0], classlabels_ints=[1, 5, 9], post_transform="SOFTMAX"),
        node("LabelEncoder", ["i"], ["l"], domain=ML, keys_int64s=[1, 5, 9], values_strings=["a", "b", "c"]),
        node("Normalizer", ["p"], ["n"], domain=ML, norm="L1"), node("ZipMap", ["n"], ["z"], domain=ML, classlabels_int64s=[1, 5, 9]),
    ]  # fmt: skip
    return model(nodes, [None, 2], ["l", "z"], {})


def mutants(data: bytes, count: int, seed: int) -> list[bytes]:
    """Truncations, changed bytes, replaced stretches, bytes set to the edges of varints."""
    r = np.random.default_rng(seed)
    out = []
    for k in range(count):
        b = bytearray(data)
        at = int(r.integers(len(b)))
        if k % 8 == 0:
            b = b[:at]
        elif k % 8 < 4:
            b[at] = int(r.integers(256))
            b[int(r.integers(len(b)))] = int(r.integers(256))
        elif k % 8 < 6:
            b[at : at + int(r.integers(1, 9))] = r.bytes(int(r.integers(9)))
        else:
            b[at] = (0, 1, 0x7F, 0x80, 0xFF, b[at] ^ 1, b[at] ^ 128, b[at] + 1 & 255)[int(r.integers(8))]
        out.append(bytes(b))
    return out


@pytest.mark.parametrize("make", [conv, shapes, trees, linear])
def test_mutants(make: Any) -> None:
    data = make()
    frontend.read(data, "m.onnx")
    tracemalloc.start()
    refused = 0
    for k, b in enumerate(mutants(data, 1500, seed=5)):
        tracemalloc.reset_peak()
        try:
            frontend.read(b, "m.onnx")
        except CarrotError as error:
            refused += 1
            assert error.loc and "cannot be imported" not in error.message, f"mutant {k}: {error}"
        peak = tracemalloc.get_traced_memory()[1]
        assert peak < 50e6, f"mutant {k} takes {peak} bytes"
    tracemalloc.stop()
    assert refused > 500
