"""Operators of com.microsoft against onnxruntime, and quantisation in blocks against what it means."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, agrees, normal, single  # noqa: E402

rng = np.random.default_rng(5)
f = normal(rng)


def u8(*shape: int) -> np.ndarray:
    return rng.integers(0, 255, shape).astype(np.uint8)


def i8(*shape: int) -> np.ndarray:
    return rng.integers(-128, 127, shape).astype(np.int8)


def fused(op_type: str, arrays: list[np.ndarray | None], consts: tuple[int, ...] = (), outputs: int = 1, domain: str = "com.microsoft", **attrs: Any) -> Any:
    return single(op_type, arrays, consts, outputs, 17, batch=False, domain=domain, **attrs)


SCALE, ZERO = np.float32(0.02), np.uint8(117)
CASES: dict[str, Any] = {
    **{name: fused(name, [f(3, 8)]) for name in ("Gelu", "QuickGelu", "FastGelu")},
    "BiasGelu": fused("BiasGelu", [f(3, 8), f(8)], (1,)),
    "FastGelu bias": fused("FastGelu", [f(3, 8), f(8)], (1,)),
    "FusedMatMul": fused("FusedMatMul", [f(2, 4, 3), f(2, 5, 4)], alpha=0.5, transA=1, transB=1),
    "FusedMatMul transBatch": fused("FusedMatMul", [f(3, 2, 4), f(2, 4, 5)], transBatchA=1),
    **{f"FusedConv {a}": fused("FusedConv", [f(1, 3, 6, 6), f(4, 3, 3, 3), f(4)], (1, 2), activation=a, **p) for a, p in (("Relu", {}), ("LeakyRelu", {"activation_params": [0.2]}), ("Clip", {"activation_params": [-0.5, 0.5]}))},
    "FusedConv sum": fused("FusedConv", [f(1, 3, 6, 6), f(4, 3, 3, 3), f(4), f(1, 4, 4, 4)], (1, 2), activation="Relu"),
    "FusedGemm": fused("FusedGemm", [f(3, 4), f(5, 4), f(5)], (1, 2), transB=1, activation="LeakyRelu", activation_alpha=0.3),
    "SkipLayerNormalization": fused("SkipLayerNormalization", [f(2, 3, 8), f(2, 3, 8), f(8), f(8), f(8)], (2, 3, 4)),
    "SkipLayerNormalization sum": fused("SkipLayerNormalization", [f(2, 3, 8), f(2, 3, 8), f(8)], (2,), outputs=4),
    "SkipSimplifiedLayerNormalization": fused("SkipSimplifiedLayerNormalization", [f(2, 3, 8), f(2, 3, 8), f(8)], (2,), epsilon=1e-5),
    "SimplifiedLayerNormalization": fused("SimplifiedLayerNormalization", [f(2, 3, 8), f(8)], (1,), domain="", axis=-1, epsilon=1e-6),
    "MatMulIntegerToFloat": fused("MatMulIntegerToFloat", [u8(3, 8), i8(8, 5), SCALE, np.abs(f(5)), ZERO, i8(5), f(5)], (1, 2, 3, 4, 5, 6)),
    "DynamicQuantizeMatMul": fused("DynamicQuantizeMatMul", [f(3, 8), i8(8, 5), np.abs(f(5)), i8(5), f(5)], (1, 2, 3, 4)),
    "ConvInteger": single("ConvInteger", [u8(2, 3, 6, 6), u8(4, 3, 3, 3), ZERO, np.uint8(99)], (1, 2, 3), opset=17, pads=[1, 1, 1, 1]),
    "ConvInteger of many channels": single("ConvInteger", [u8(1, 64, 6, 6), u8(4, 64, 3, 3)], (1,), opset=17),
    "MatMulInteger": single("MatMulInteger", [u8(3, 700), i8(700, 4), ZERO, i8(4)], (1, 2, 3), opset=17),
    "DynamicQuantizeLinear": single("DynamicQuantizeLinear", [f(3, 8)], outputs=3, opset=17, batch=False),
    "DequantizeLinear in blocks": single("DequantizeLinear", [i8(4, 6), np.abs(f(4, 3)), i8(4, 3)], (0, 1, 2), axis=1, block_size=2),
    "QuantizeLinear in blocks": single("QuantizeLinear", [f(6, 4) * 100, np.abs(f(3, 4)) + 0.1, i8(3, 4)], (1, 2), batch=False, axis=0, block_size=2),
    "QLinearAveragePool": fused("QLinearAveragePool", [u8(2, 3, 7, 7), SCALE, ZERO, SCALE, ZERO], (1, 2, 3, 4), kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], count_include_pad=1),
    "QLinearAveragePool channels last": fused("QLinearAveragePool", [u8(2, 7, 8, 3), SCALE, ZERO, SCALE, ZERO], (1, 2, 3, 4), kernel_shape=[3, 3], strides=[2, 1], channels_last=1),
    "QLinearGlobalAveragePool": fused("QLinearGlobalAveragePool", [u8(2, 3, 7, 7), SCALE, ZERO, SCALE, ZERO], (1, 2, 3, 4)),
    "QLinearGlobalAveragePool channels last": fused("QLinearGlobalAveragePool", [u8(2, 7, 8, 3), SCALE, ZERO, SCALE, ZERO], (1, 2, 3, 4), channels_last=1),
    "NhwcMaxPool": fused("NhwcMaxPool", [u8(2, 7, 8, 3)], kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    "QLinearConv channels last": fused("QLinearConv", [u8(2, 7, 8, 3), SCALE, ZERO, i8(4, 3, 3, 3), np.abs(f(4)) * np.float32(0.01) + np.float32(0.001), np.zeros(4, np.int8), SCALE, ZERO, rng.integers(-99, 99, 4).astype(np.int32)], tuple(range(1, 9)), channels_last=1, pads=[1, 1, 1, 1]),
    "QLinearWhere": fused("QLinearWhere", [f(3, 8) > 0, u8(3, 8), SCALE, ZERO, u8(8), np.float32(0.03), np.uint8(99), np.float32(0.025), np.uint8(101)], (2, 3, 5, 6, 7, 8)),
    "QuantizeLinear to int16": single("QuantizeLinear", [f(3, 4) * 1000, np.float32(0.05), np.int16(-3)], (1, 2)),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_operator(case: str, run_model: RunModel) -> None:
    proto, inputs = CASES[case]
    if not inputs:  # all is known: the graph has no input
        proto, inputs = _with_input(proto)
    agrees(proto, inputs, run_model)


def _with_input(proto: onnx.ModelProto) -> Any:
    """The first initialiser as an input."""
    first = proto.graph.initializer[0]
    a = onnx.numpy_helper.to_array(first)
    del proto.graph.initializer[0]
    proto.graph.input.append(helper.make_tensor_value_info(first.name, first.data_type, a.shape))
    return proto, {first.name: a}


def test_refused() -> None:
    for proto, message in (
        (fused("FusedConv", [f(1, 3, 6, 6), f(4, 3, 3, 3)], (1,), activation="Selu")[0], "activation 'Selu'"),
        (single("DequantizeLinear", [i8(4, 6), f(4, 2)], (1,), axis=1, block_size=2)[0], "in blocks of 2 along axis 1"),
        (fused("ReorderInput", [f(1, 16, 6, 6)], domain="com.microsoft.nchwc")[0], "for the machine that it ran on"),
    ):
        with pytest.raises(CarrotError, match=message):
            frontend.convert(proto, "m")
