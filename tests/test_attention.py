"""Attention as one kernel (lower_attention.py), against onnxruntime: lengths open and fixed, whatever stands between the two products."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import carrot
from carrot.compiler import Options, build

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import model, normal, reference, same  # noqa: E402

f = normal(np.random.default_rng(3))
node = helper.make_node
SOFTMAX = [node("Softmax", ["m"], ["p"], axis=-1)]
BETWEEN = {  # from the scores "s" to what multiplies the values, "p"
    "plain": [node("Identity", ["s"], ["m"]), *SOFTMAX],
    "scale and mask": [node("Mul", ["s", "half"], ["scaled"]), node("Add", ["scaled", "mask"], ["m"]), *SOFTMAX],
    "no NaN": [node("Add", ["s", "mask"], ["m"]), node("Softmax", ["m"], ["q"], axis=-1), node("IsNaN", ["q"], ["nan"]), node("Where", ["nan", "zero", "q"], ["p"])],
    "decomposed": [
        node("Add", ["s", "mask"], ["m"]), node("ReduceMax", ["m"], ["top"], axes=[-1]), node("Sub", ["m", "top"], ["low"]), node("Exp", ["low"], ["e"]),
        node("ReduceSum", ["e", "last"], ["sum"]), node("Div", ["e", "sum"], ["p"]),
    ],
}  # fmt: skip
WEIGHTS = {"half": np.float32(0.5), "zero": np.float32(0), "last": np.array([-1], np.int64)}


def attention(between: str, heads: int, depth: int, shared: bool = False, lying: bool = False, sizes: tuple[object, ...] = ("b", "s", "t")) -> onnx.ModelProto:
    """shared: all heads have the same keys and values; lying: keys come as [.., depth, t]."""
    b, s, t = sizes
    kept = 1 if shared else heads
    inputs = {"x": [b, s, heads, depth], "k": [b, kept, depth, t] if lying else [b, t, kept, depth], "v": [b, kept, t, depth], "mask": [b, 1, s, t]}
    nodes = [
        node("Transpose", ["x"], ["xt"], perm=[0, 2, 1, 3]), node("Identity" if lying else "Transpose", ["k"], ["kt"], **({} if lying else {"perm": [0, 2, 3, 1]})),
        node("MatMul", ["xt", "kt"], ["s"]), *BETWEEN[between], node("MatMul", ["p", "v"], ["o"]), node("Transpose", ["o"], ["y"], perm=[0, 2, 1, 3]),
    ]  # fmt: skip
    used = {name for n in nodes for name in n.input}
    return model(nodes, {k: (TensorProto.FLOAT, d) for k, d in inputs.items() if k in used}, ["y"], {k: w for k, w in WEIGHTS.items() if k in used}, 17)


def given(proto: onnx.ModelProto, sizes: dict[str, int]) -> dict[str, np.ndarray]:
    """Numbers for each input; masks leave out some keys, and of the first line all."""
    out = {}
    for i in proto.graph.input:
        shape = [d.dim_value or sizes[d.dim_param] for d in i.type.tensor_type.shape.dim]
        out[i.name] = f(*shape)
        if i.name == "mask":
            out[i.name] = np.where(np.random.default_rng(1).random(shape) < 0.7, 0, -np.inf).astype(np.float32)
            out[i.name][..., 0] = 0
    return out


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(("heads", "depth", "shared", "lying"), [(2, 20, False, False), (3, 32, True, False), (1, 7, False, True), (2, 64, False, True)])
def test_open_lengths(between: str, heads: int, depth: int, shared: bool, lying: bool) -> None:
    proto = attention(between, heads, depth, shared, lying)
    compiled = carrot.compile(proto)
    for b, (s, t) in itertools.product((1, 2), ((1, 1), (5, 7), (16, 32), (33, 70), (70, 31))):
        x = given(proto, {"b": b, "s": s, "t": t})
        same(compiled.run(x), reference(proto, x))
    x = given(proto, {"b": 1, "s": 0, "t": 3})
    assert compiled.run(x)["y"].shape == (1, 0, heads, depth)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("sizes", [(2, 16, 16), (1, 50, 50), (2, 33, 70), (1, 70, 9), (1, 20, 1)])
def test_fixed_lengths(between: str, sizes: tuple[int, int, int]) -> None:
    proto = attention(between, 2, 24, sizes=sizes)
    x = given(proto, {})
    same(carrot.compile(proto).run(x), reference(proto, x))


def test_no_number_is_lost() -> None:
    """A line without keys is one of NaN; what is masked counts nothing at all; a NaN among the scores shows."""
    proto = attention("scale and mask", 1, 16)
    compiled = carrot.compile(proto)
    x = given(proto, {"b": 1, "s": 20, "t": 40})
    x["mask"][0, 0, 3] = -np.inf
    x["mask"][..., 30:] = -np.inf
    x["v"][..., 30:, :] = 1e38
    x["x"][0, 7] = np.nan
    y, want = compiled.run(x), reference(proto, x)
    assert np.isnan(y["y"][0, [3, 7]]).all()
    same({"y": np.nan_to_num(y["y"])}, {"y": np.nan_to_num(want["y"])} if isinstance(want, dict) else [np.nan_to_num(w) for w in want])


@pytest.mark.parametrize("sizes", [("b", "s", "t"), (2, 64, 512)])
def test_one_kernel_whose_heads_are_shared(sizes: tuple[object, ...]) -> None:
    made = build(attention("scale and mask", 8, 64, sizes=sizes), Options(target="x86-64-v3"))
    kernels = {name for name in made.module.funcs if name != "main" and "share" not in name}
    assert len(kernels) == 1
    assert made.card["shared_loops"] == 1
