"""ONNX's elements of 8 bits and less: casts of every float16 and their neighbours against onnx's own, packed initialisers against onnxruntime."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from carrot.frontend import onnx as frontend
from carrot.frontend.onnx_narrow import FORMATS
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.types import DTYPES

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import agrees  # noqa: E402

FLOATS = [k for k, f in FORMATS.items() if f.package]
EVERY = np.arange(1 << 16, dtype=np.uint16).view(np.float16).astype(np.float32)


def _cast(to: int, n: int, **attrs: Any) -> onnx.ModelProto:
    node = helper.make_node("Cast", ["x"], ["y"], to=to, **attrs)
    graph = helper.make_graph([node], "g", [helper.make_tensor_value_info("x", 1, [n])], [helper.make_tensor_value_info("y", to, [n])])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 25)], ir_version=11)


@pytest.mark.parametrize("to", FLOATS, ids=lambda k: FORMATS[k].name)
@pytest.mark.parametrize("saturate", [0, 1])
def test_casts(to: int, saturate: int, run_model: Callable[..., Any]) -> None:
    """From every float16, the next float32 on both sides of it, and any bits."""
    rng = np.random.default_rng(0)
    with np.errstate(all="ignore"):
        near = [np.nextafter(EVERY, np.float32(s * np.inf)) for s in (1, -1)]
    x = np.concatenate([EVERY, *near, rng.integers(0, 1 << 32, 50_000).astype(np.uint32).view(np.float32)])
    for mode in ("up", "down", "nearest") if FORMATS[to].name == "float8e8m0" else ("",):
        proto = _cast(to, len(x), saturate=saturate, **({"round_mode": mode} if mode else {}))
        with np.errstate(all="ignore"):
            want = ReferenceEvaluator(proto).run(None, {"x": x})[0].astype(DTYPES[FORMATS[to].held].numpy)
            got = run_model(frontend.convert(proto, "m"), {"x": x})["y"]
        assert got.dtype == want.dtype
        if FORMATS[to].name == "float4e2m1":  # which has no NaN: anything may come of it
            got, want = got[~np.isnan(x)], want[~np.isnan(x)]
        np.testing.assert_array_equal(got, want)
        number = ~np.isnan(want)
        assert (np.signbit(got) == np.signbit(want))[number].all()


@pytest.mark.parametrize("kind", [TensorProto.INT4, TensorProto.UINT4])
@pytest.mark.parametrize("raw", [False, True])
def test_weights_of_four_bits(kind: int, raw: bool, run_model: Callable[..., Any]) -> None:
    """As exporters write them: packed initialisers, a scale and a zero point for each block of 16. (A product behind it onnxruntime computes with activations of 8 bits.)"""
    rng = np.random.default_rng(1)
    low = -8 if kind == TensorProto.INT4 else 0
    given = {"w": rng.integers(low, low + 16, (32, 5)), "zero": rng.integers(low, low + 16, (2, 5))}
    if raw:
        packed = [numpy_helper.from_array(a.astype(helper.tensor_dtype_to_np_dtype(kind)), name) for name, a in given.items()]
    else:
        packed = [helper.make_tensor(name, kind, a.shape, a.ravel()) for name, a in given.items()]
    assert raw == all(t.HasField("raw_data") for t in packed)
    scale = numpy_helper.from_array(rng.uniform(0.1, 1, (2, 5)).astype(np.float32), "scale")
    nodes = [helper.make_node("DequantizeLinear", ["w", "scale", "zero"], ["f"], axis=0, block_size=16), helper.make_node("Add", ["x", "f"], ["y"])]
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("x", 1, [32, 5])], [helper.make_tensor_value_info("y", 1, [32, 5])], [*packed, scale])
    agrees(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10), {"x": rng.standard_normal((32, 5)).astype(np.float32)}, run_model)


@pytest.mark.parametrize(("kind", "name", "fine", "bad"), [(TensorProto.INT4, "int4", [7, -8], [100, 0]), (TensorProto.UINT4, "uint4", [0, 15], [0, -1]), (TensorProto.FLOAT8E4M3FN, "float8e4m3fn", [448, np.nan], [0.3, 1])])
def test_constants_for_inputs(kind: int, name: str, fine: list[float], bad: list[float]) -> None:
    nodes = [helper.make_node("DequantizeLinear", ["w", "one"], ["y"])]
    one = numpy_helper.from_array(np.float32(1), "one")
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("w", kind, [2])], [helper.make_tensor_value_info("y", 1, [2])], [one])
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    np.testing.assert_array_equal(run(frontend.convert(proto, "m", constants={"w": fine}), [])[0], fine)
    with pytest.raises(CarrotError, match=f"the constant given for it does not fit {name}"):
        frontend.convert(proto, "m", constants={"w": bad})


def test_initialisers_that_lie() -> None:
    node, out = helper.make_node("DequantizeLinear", ["w", "one"], ["y"]), helper.make_tensor_value_info("y", 1, [6])
    one = numpy_helper.from_array(np.float32(1), "one")
    for kind, fields, message in (
        (TensorProto.INT4, {"raw_data": b"12"}, r"int4 \[6\], 2 to a byte.* needs 3 bytes, the file has 2"), (TensorProto.FLOAT8E4M3FN, {"int32_data": [70000] * 6}, "numbers that do not fit u8"),
    ):  # fmt: skip
        w = onnx.TensorProto(name="w", data_type=kind, dims=[6], **fields)
        with pytest.raises(CarrotError, match=message):
            frontend.convert(helper.make_model(helper.make_graph([node], "g", [], [out], [w, one]), opset_imports=[helper.make_opsetid("", 21)], ir_version=10), "m")


def test_what_takes_them() -> None:
    """They pass through a Reshape, and stay what they are; arithmetic has none."""
    w = helper.make_tensor("w", TensorProto.INT4, [6], [1, -2, 3, -4, 5, -8])
    shape = numpy_helper.from_array(np.array([2, 3]), "shape")
    x = helper.make_tensor_value_info("x", 1, [2, 3])

    def converted(*nodes: onnx.NodeProto) -> Any:
        graph = helper.make_graph([helper.make_node("Reshape", ["w", "shape"], ["v"]), *nodes], "g", [x], [onnx.ValueInfoProto(name="y")], [w, shape])
        return frontend.convert(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10), "m")

    [got] = run(converted(helper.make_node("CastLike", ["x", "v"], ["y"])), [np.array([[9, -9, 7], [0, 1, -8]], np.float32)])
    assert got.tolist() == [[-7, 7, 7], [0, 1, -8]] and got.dtype == np.int8
    with pytest.raises(CarrotError, match="input 1 of 'Add' is a tensor of int4, a Cast in front of it is needed"):
        converted(helper.make_node("Add", ["x", "v"], ["y"]))
