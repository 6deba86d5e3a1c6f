"""nn.matmul_integer: int8 weights two by two, against the evaluator on every level of SIMD, and MatMulInteger against onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.ir.core import Value
from carrot.ir.errors import VerifyError
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, agrees, single  # noqa: E402
from test_lower_nn import NAMES, check  # noqa: E402

rng = np.random.default_rng(11)


def whole(dtype: Any, *shape: int) -> np.ndarray:
    """Numbers of the whole range, the ends among them."""
    info = np.iinfo(dtype)
    a = rng.integers(info.min, info.max + 1, shape).astype(dtype)
    a.flat[:2] = info.min, info.max
    return a


@pytest.mark.parametrize("target", NAMES)
@pytest.mark.parametrize("depth,n", [(1, 1), (2, 3), (7, 16), (33, 40), (64, 200)])
@pytest.mark.parametrize("dtype,w_zero", [("u8", 0), ("i8", -128)])
def test_matmul_integer(depth: int, n: int, dtype: str, w_zero: int, target: str) -> None:
    w, zero = whole(np.int8, depth, n), np.array({"u8": 255, "i8": -128}[dtype], {"u8": np.uint8, "i8": np.int8}[dtype])

    def build(g: Graph, x: Value) -> Value:
        return g.op("nn.matmul_integer", x, g.constant(zero), g.constant(w), **({"w_zero": w_zero} if w_zero else {}))

    check(build, [(dtype, ["n", depth])], target, rows=(1, 2, 19))
    check(build, [(dtype, [3, 2, depth])], target)


def test_weights_from_outside() -> None:
    check(lambda g, x, z, w: g.op("nn.matmul_integer", x, z, w), [("u8", [5, 9]), ("u8", []), ("i8", [9, 20])], "x86-64")


def test_types() -> None:
    g = Graph("t")
    x, z = g.tensor("x", "u8", [2, 4]), g.constant(np.zeros((), np.int8))
    with pytest.raises(VerifyError, match="one zero point of its dtype"):
        g.op("nn.matmul_integer", x, z, g.constant(np.zeros((4, 3), np.int8)))


CASES: dict[str, Any] = {
    "u8 i8": single("MatMulInteger", [whole(np.uint8, 5, 9), whole(np.int8, 9, 20)], (1,), opset=10),
    "zero points": single("MatMulInteger", [whole(np.uint8, 2, 5, 9), whole(np.int8, 9, 20), np.uint8(250), np.int8(-7)], (1, 2, 3), opset=10),
    "u8 u8": single("MatMulInteger", [whole(np.uint8, 5, 9), whole(np.uint8, 9, 20), np.uint8(3), np.full(20, 255, np.uint8)], (1, 2, 3), opset=10),
    "a zero point for each column": single("MatMulInteger", [whole(np.uint8, 5, 9), whole(np.uint8, 9, 20), np.uint8(3), whole(np.uint8, 20)], (1, 2, 3), opset=10),
    "all from outside": single("MatMulInteger", [whole(np.uint8, 5, 9), whole(np.uint8, 9, 20)], opset=10, batch=False),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_onnxruntime_agrees(case: str, run_model: RunModel) -> None:
    proto, inputs = CASES[case]
    agrees(proto, inputs, run_model)
