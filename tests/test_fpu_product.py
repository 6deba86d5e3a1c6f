"""Products of float32 on Arm cores whose FPU loads many registers at once: the bits of sums in order, exact counts."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from carrot.compiler import Options, build
from carrot.ir.evaluator import run_kernel

sys.path.insert(0, str(Path(__file__).parent))
from emulators import execute, lacking  # noqa: E402

RNG = np.random.default_rng(5)
CORES = [pytest.param(t, marks=pytest.mark.skipif(bool(lacking(t)), reason=lacking(t))) for t in ("cortex-m4f", "cortex-m7", "cortex-m33", "cortex-m55")]
M4F = pytest.mark.skipif(bool(lacking("cortex-m4f")), reason=lacking("cortex-m4f"))


def network(sizes: tuple[int, ...], lead: tuple[int | str, ...] = ("n",), bias: bool = True, relu: bool = True) -> tuple[onnx.ModelProto, list[np.ndarray]]:
    """Layers of these widths, and their weights and biases."""
    arrays, nodes, last = list[np.ndarray](), list[onnx.NodeProto](), "x"
    for i, shape in enumerate(zip(sizes, sizes[1:])):
        arrays += [(RNG.normal(size=shape) / shape[0] ** 0.5).astype(np.float32), RNG.normal(size=shape[1]).astype(np.float32)]
        end = i == len(sizes) - 2
        steps = [("MatMul", [f"a{2 * i}"]), *([("Add", [f"a{2 * i + 1}"])] if bias else []), *([("Relu", [])] if relu and not end else [])]
        for k, (op, more) in enumerate(steps):
            name = "y" if end and k == len(steps) - 1 else f"t{i}_{k}"
            nodes.append(helper.make_node(op, [last, *more], [name]))
            last = name
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [*lead, d]) for n, d in (("x", sizes[0]), ("y", sizes[-1]))]
    graph = helper.make_graph(nodes, "g", ends[:1], ends[1:], [numpy_helper.from_array(a, f"a{i}") for i, a in enumerate(arrays)])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), arrays


def in_order(x: np.ndarray, arrays: list[np.ndarray], bias: bool = True, relu: bool = True) -> np.ndarray:
    """Each product and each sum rounded, k by k."""
    for i, w in enumerate(arrays[::2]):
        total = np.zeros((*x.shape[:-1], w.shape[1]), np.float32)
        for k in range(len(w)):
            total = total + x[..., k, None] * w[k]
        x = total + arrays[2 * i + 1] if bias else total
        x = np.maximum(x, 0) if relu and i < len(arrays) // 2 - 1 else x
    return x


@pytest.mark.parametrize("target", CORES)
@pytest.mark.parametrize("opt", ["2", "z"])
@pytest.mark.parametrize(("sizes", "lead", "bias"), [((8, 1, 9, 8), (), True), ((23, 17, 10, 31), (), False), ((19, 12), (3, 2), True), ((16, 5), (4,), False)])
def test_sums_are_in_order(target: str, opt: str, sizes: tuple[int, ...], lead: tuple[int, ...], bias: bool) -> None:
    model, arrays = network(sizes, lead or ("n",), bias)
    x = RNG.normal(size=(3, *lead, sizes[0])).astype(np.float32)
    x.flat[:3] = np.inf, -0.0, 1e-41
    x[-1].flat[0] = np.nan
    artifact = build(model, Options(target=target, opt=opt))
    assert any(name.startswith("dense_") for name in artifact.module.funcs)
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(execute(artifact, x, memory=False).outputs[0].reshape(*x.shape[:-1], -1), in_order(x, arrays, bias))


def test_the_interpreter_reads_it() -> None:
    model, arrays = network((21, 11), bias=False)
    module = build(model, Options(target="cortex-m4f")).module
    x, out = RNG.normal(size=(1, 21)).astype(np.float32), np.zeros((1, 11), np.float32)
    run_kernel(module, "main", [x, out, np.zeros(module.attrs["arena_bytes"], np.int8), 1])
    np.testing.assert_array_equal(out, in_order(x, arrays, bias=False))


@M4F
@pytest.mark.parametrize(("opt", "instructions", "flash"), [("2", 6_500, 12_900), ("s", 8_100, 11_550), ("z", 6_500, 11_468)])
def test_perceptron_on_cortex_m4f(opt: str, instructions: int, flash: int) -> None:
    """64-32-16-10, whose weights are 11,112 bytes. At -O2 a multiplication and an addition for each product, which take less time than one vmla."""
    model, arrays = network((64, 32, 16, 10))
    x = RNG.normal(size=(5, 64)).astype(np.float32)
    done = execute(build(model, Options(target="cortex-m4f", opt=opt)), x)
    np.testing.assert_array_equal(done.outputs[0], in_order(x, arrays))
    found = (max(done.instructions), done.flash, done.ram, max(done.stack))
    assert all(a <= b for a, b in zip(found, (instructions, flash, 0, 400))), found
