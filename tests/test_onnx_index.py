"""ONNX operators that go by index, order elements or sum over equations, against onnxruntime and numpy."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, agrees, model, normal, reference, same, single

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.target import target_from
from carrot.passes.fuse import Fuse

rng = np.random.default_rng(5)
i64 = np.int64
f = normal(rng)


def ints(low: int, high: int, *shape: int) -> np.ndarray:
    return rng.integers(low, high, shape)


NAN = np.array([[3, np.nan, 1, np.inf, np.nan, 2, -np.inf, 3, 0.0, -0.0]], np.float32)
LOGITS, TARGET = f(3, 5, 4), ints(0, 5, 3, 4)
POSITIONS = np.stack([rng.permutation(6)[:4] for _ in range(3)])  # distinct in each row: onnxruntime's order among equals is not stated
CASES: dict[str, Any] = {
    "GatherElements": single("GatherElements", [f(3, 4), ints(-4, 4, 3, 2)], axis=1),
    "GatherElements rows": single("GatherElements", [f(6, 4), ints(-6, 6, 3, 4)], (0,), axis=0),
    "GatherND": single("GatherND", [f(5, 4, 2), ints(-4, 4, 3, 2)], (0,)),
    "GatherND batch": single("GatherND", [f(3, 4, 2), ints(-4, 4, 3, 2, 1)], batch_dims=1),
    "ScatterElements": single("ScatterElements", [f(3, 6), POSITIONS, f(3, 4)], axis=1),
    **{f"ScatterElements {r}": single("ScatterElements", [f(3, 4), ints(-4, 4, 3, 6), f(3, 6)], opset=18, axis=1, reduction=r) for r in ("add", "mul", "max", "min")},
    "Scatter 9": single("Scatter", [f(3, 6), POSITIONS, f(3, 4)], opset=9, axis=1),
    "ScatterND": single("ScatterND", [f(6, 4), POSITIONS[:1].T, f(4, 4)], batch=False),
    **{f"ScatterND {r}": single("ScatterND", [f(4, 3), ints(-4, 4, 9, 1), f(9, 3)], opset=18, batch=False, reduction=r) for r in ("add", "mul", "max", "min")},
    "TopK": single("TopK", [np.round(f(3, 9), 1), np.array([4])], (1,), outputs=2),
    "TopK smallest": single("TopK", [np.round(f(3, 9, 2), 1), np.array([9])], (1,), outputs=2, axis=1, largest=0),
    "TopK of NaN": single("TopK", [NAN, np.array([10])], (1,), outputs=2),
    "TopK smallest of NaN": single("TopK", [NAN, np.array([10])], (1,), outputs=2, largest=0),
    "TopK of integers": single("TopK", [ints(-5, 5, 2, 30), np.array([7])], (1,), outputs=2),
    "CumSum": single("CumSum", [f(3, 4), np.array(1)], (1,)),
    "CumSum backwards": single("CumSum", [ints(-9, 9, 3, 4), np.array(-1)], (1,), exclusive=1, reverse=1),
    "ReverseSequence": single("ReverseSequence", [f(5, 3, 2), np.array([1, 5, 3])], batch=False),
    "ReverseSequence batch first": single("ReverseSequence", [f(3, 5, 2), np.array([2, 1, 5])], batch_axis=0, time_axis=1),
    "ReduceSum of int64 over all axes": single("ReduceSum", [ints(-9, 9, 3, 4)], batch=False, keepdims=0),
    "Det": single("Det", [f(3, 4, 4)]),
    "BitShift": single("BitShift", [ints(0, 99, 3, 4).astype(np.uint8), ints(0, 8, 3, 4).astype(np.uint8)], direction="LEFT"),
    "BitwiseAnd": single("BitwiseAnd", [ints(0, 99, 3, 4), ints(0, 99, 4)], (1,)),
    "BitwiseNot": single("BitwiseNot", [ints(0, 99, 3, 4)]),
    "LpPool": single("LpPool", [f(2, 3, 8, 9)], kernel_shape=[3, 2], pads=[1, 0, 1, 1], strides=[2, 1], p=3),
    "GlobalLpPool": single("GlobalLpPool", [f(2, 3, 8, 9)], p=1),
    "MaxPool indices": single("MaxPool", [f(2, 3, 8, 9)], outputs=2, batch=False, kernel_shape=[3, 2], pads=[1, 0, 1, 1], strides=[2, 1]),
    "MaxPool indices of columns": single("MaxPool", [f(2, 3, 8, 9)], outputs=2, batch=False, kernel_shape=[3, 2], storage_order=1),
    "MaxUnpool": single("MaxUnpool", [f(1, 2, 2, 2), np.array([0, 3, 9, 14, 17, 19, 24, 31]).reshape(1, 2, 2, 2)], batch=False, kernel_shape=[2, 2], strides=[2, 2]),
    "Mod of floats": single("Mod", [f(3, 4) * 9, f(3, 4)], fmod=1),
    "Trilu of a number known late": single("Trilu", [f(3, 4, 4), np.array(-1)], batch=False),
    "SoftmaxCrossEntropyLoss": single("SoftmaxCrossEntropyLoss", [LOGITS, TARGET], outputs=2),
    "SoftmaxCrossEntropyLoss none": single("SoftmaxCrossEntropyLoss", [LOGITS, TARGET, np.abs(f(5))], (2,), reduction="none"),
    "NegativeLogLikelihoodLoss": single("NegativeLogLikelihoodLoss", [LOGITS, TARGET, np.abs(f(5))], (2,), ignore_index=2),
    "NegativeLogLikelihoodLoss sum": single("NegativeLogLikelihoodLoss", [LOGITS[:, :, 0], TARGET[:, 0]], ignore_index=1, reduction="sum"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_operator(case: str, run_model: RunModel) -> None:
    agrees(*CASES[case], run_model)


EQUATIONS: list[tuple[str, list[tuple[int, ...]]]] = [
    ("ij,jk->ik", [(3, 4), (4, 5)]), ("ij,kj", [(3, 4), (5, 4)]), ("bij,bjk->bik", [(2, 3, 4), (2, 4, 5)]), ("bij,bjk->bki", [(2, 3, 4), (2, 4, 5)]),
    ("bhqd,bhkd->bhqk", [(2, 3, 4, 5), (2, 3, 6, 5)]), ("bqhd,bkhd->bhqk", [(2, 4, 3, 5), (2, 6, 3, 5)]), ("...ij,...jk->...ik", [(2, 1, 3, 4), (6, 4, 5)]),
    ("ii->i", [(4, 4)]), ("ii", [(4, 4)]), ("bii->b", [(2, 4, 4)]), ("iji->j", [(4, 3, 4)]), ("iii->i", [(3, 3, 3)]), ("ij->ji", [(3, 4)]), ("ij->", [(3, 4)]), ("ij->j", [(3, 4)]),
    ("i,j->ij", [(3,), (4,)]), ("i,i->i", [(3,), (3,)]), ("i,i->", [(3,), (3,)]), ("i,i", [(3,), (3,)]), ("ij,k->k", [(3, 4), (2,)]), ("ij,ij->ij", [(3, 4), (1, 4)]), ("ij,jk->ik", [(3, 1), (4, 5)]),
    ("ijk,ilm,njm,nlk,abc->", [(2, 3, 4), (2, 5, 6), (7, 3, 6), (7, 5, 4), (2, 2, 2)]), ("ab,bc,cd->ad", [(3, 4), (4, 5), (5, 2)]), ("a...b,b->...a", [(3, 2, 5, 4), (4,)]), ("i...,i...->...", [(3, 2), (3, 1)]),
    ("...->...", [(3, 4)]), (" b i j , b j k -> b i k ", [(2, 3, 4), (2, 4, 5)]), ("bn,anm,bm->ba", [(2, 3), (4, 3, 5), (2, 5)]), ("ab,ab,ab->", [(3, 4), (3, 4), (3, 4)]), ("i,->i", [(3,), ()]), ("aij,jb", [(2, 3, 4), (4, 5)]),
]  # fmt: skip


@pytest.mark.parametrize(("equation", "shapes"), EQUATIONS)
def test_einsum(equation: str, shapes: list[tuple[int, ...]], run_model: RunModel) -> None:
    arrays = [f(*s) for s in shapes]
    proto, inputs = single("Einsum", arrays, batch=False, equation=equation)
    got = run_model(frontend.convert(proto, "m"), inputs)
    np.testing.assert_allclose(got["y0"], np.einsum(equation, *arrays), rtol=1e-5, atol=1e-5)


def test_einsum_makes_nothing_larger_than_it_must() -> None:
    """A chain of matrices goes pair by pair, and what only one operand has is summed first."""
    proto, _ = single("Einsum", [f(64, 64)] * 4, batch=False, equation="ab,bc,cd,de->ae")
    module = frontend.convert(proto, "m")
    assert max(int(np.prod(v.type.shape)) for o in module.main.body.ops for v in o.results) <= 64 * 64  # type: ignore[union-attr]


@pytest.mark.parametrize("names", [("n", "m"), ("n", 4)])
def test_einsum_requires_equal_sizes(names: list[Any], run_model: RunModel) -> None:
    """Of two names for one label, and of a name and a number."""
    a, b = names
    proto = model([helper.make_node("Einsum", ["x", "z", "z"], ["y"], equation="bi,bij,bik->jk")], {"x": (TensorProto.FLOAT, [a, 3]), "z": (TensorProto.FLOAT, [b, 3, 2])}, ["y"])
    inputs = {"x": f(4, 3), "z": f(4, 3, 2)}
    module = frontend.convert(proto, "m")
    same(run_model(module, inputs), reference(proto, inputs))
    with pytest.raises(CarrotError, match="must not be negative"):
        run(module, [f(3, 3), inputs["z"]])


@pytest.mark.parametrize("equation", ["ij,jk->il", "ij,jk->ii", "ij", "ij,jk,kl->il", "i,jk->i", "ij,jk->...ik,", "i.j,jk->ik", "ij,3k->ik", "ij,kj->ik", "...i,jk->ik"])
def test_einsum_refused(equation: str) -> None:
    proto, _ = single("Einsum", [f(3, 4), f(4, 5)], batch=False, equation=equation)
    with pytest.raises(CarrotError, match="'Einsum'"):
        frontend.convert(proto, "m")


NODE = helper.make_node
SHAPE = [NODE("Shape", ["x"], ["s"]), NODE("Gather", ["s", "one"], ["k"]), NODE("Gather", ["s", "zero"], ["n"])]
# Of x [n, k], both known at run time only: nodes that make y.
SYMBOLIC: dict[str, list[Any]] = {
    "Trilu": [NODE("Trilu", ["x"], ["y"], upper=0)],
    "EyeLike": [NODE("EyeLike", ["x"], ["y"], k=1, dtype=TensorProto.INT64)],
    "Hardmax": [NODE("Hardmax", ["x"], ["y"])],
    "CumSum": [NODE("CumSum", ["x", "one"], ["y"], reverse=1)],
    "Range": [NODE("Range", ["zero", "k", "one"], ["y"])],
    "Range backwards": [NODE("Range", ["k", "minus", "step"], ["y"])],
    "OneHot": [NODE("ArgMax", ["x"], ["i"], axis=1, keepdims=0), NODE("OneHot", ["i", "k", "values"], ["y"])],
    "TopK": [NODE("Unsqueeze", ["k", "axis"], ["k1"]), NODE("Min", ["k1", "three"], ["m"]), NODE("TopK", ["x", "m"], ["y", "i"])],
    "Einsum": [NODE("Einsum", ["x", "x"], ["y"], equation="nk,mk->nm")],
    "GatherElements": [NODE("ArgMax", ["x"], ["i"], axis=1), NODE("GatherElements", ["x", "i"], ["y"], axis=1)],
    "ScatterElements": [NODE("ArgMax", ["x"], ["i"], axis=1), NODE("ReduceMin", ["x", "axis1"], ["u"]), NODE("ScatterElements", ["x", "i", "u"], ["y"], axis=1)],
    "ReverseSequence": [NODE("ArgMax", ["x"], ["i"], axis=1, keepdims=0), NODE("ReverseSequence", ["x", "i"], ["y"], batch_axis=0, time_axis=1)],
    "SoftmaxCrossEntropyLoss": [NODE("ArgMin", ["x"], ["i"], axis=1, keepdims=0), NODE("SoftmaxCrossEntropyLoss", ["x", "i"], ["y"])],
}  # fmt: skip


@pytest.mark.parametrize("what", SYMBOLIC)
def test_sizes_known_at_run_time(what: str, run_model: RunModel) -> None:
    numbers = {"zero": 0, "one": 1, "minus": -1, "step": -2, "three": [3], "axis": [0], "axis1": [1]}
    weights = {k: np.asarray(v, np.int64) for k, v in numbers.items()} | {"values": np.array([-1, 2], np.float32)}
    proto = model([*SHAPE, *SYMBOLIC[what]], {"x": (TensorProto.FLOAT, ["n", "k"])}, ["y"], weights)
    module = frontend.convert(proto, "m")
    for shape in ((2, 5), (4, 4), (1, 3)):
        x = {"x": f(*shape)}
        same(run_model(module, x), reference(proto, x))


def test_counting_in_a_branch_is_refused() -> None:
    i = helper.make_tensor_value_info("i", TensorProto.INT64, None)
    branches = [helper.make_graph([NODE("NonZero", ["x"], ["n"]), NODE(what, ["n"], ["i"], keepdims=0)], what, [], [i]) for what in ("ReduceSum", "ReduceMax")]
    nodes = [NODE("ReduceMax", ["x"], ["m"], keepdims=0), NODE("Cast", ["m"], ["c"], to=TensorProto.BOOL), NODE("If", ["c"], ["y"], then_branch=branches[0], else_branch=branches[1])]
    proto = model(nodes, {"x": (TensorProto.FLOAT, [4, 4])}, ["y"])
    with pytest.raises(CarrotError, match="'NonZero' inside a body of control flow") as caught:
        build(frontend.convert(proto, "m"), Options())
    assert caught.value.loc and "m.onnx: node" in caught.value.loc


def test_messages_between_nodes_of_a_graph(run_model: RunModel) -> None:
    """What graph networks do: gather the ends of edges, compute, add up at nodes. What is computed joins the scatter."""
    node = helper.make_node
    nodes = [
        node("GatherND", ["x", "sources"], ["s"]), node("Mul", ["s", "w"], ["m"]), node("Relu", ["m"], ["r"]), node("Expand", ["zero", "shape"], ["z"]),
        node("Expand", ["targets", "wide"], ["t"]), node("ScatterElements", ["z", "t", "r"], ["a"], axis=0, reduction="add"), node("Add", ["a", "x"], ["y"]),
    ]  # fmt: skip
    edges = ints(0, 7, 2, 20)
    weights = {"w": f(20, 1), "zero": f(1, 1) * 0, "shape": np.array([7, 5]), "wide": np.array([20, 5])}
    inputs = {"x": f(7, 5), "sources": edges[0][:, None], "targets": edges[1][:, None]}
    proto = model(nodes, {"x": (TensorProto.FLOAT, [7, 5]), "sources": (TensorProto.INT64, [20, 1]), "targets": (TensorProto.INT64, [20, 1])}, ["y"], weights)
    module = frontend.convert(proto, "m")
    same(run_model(module, inputs), reference(proto, inputs))
    Fuse().run(module, target_from("x86-64-v3"))
    assert [o.name for o in module.main.body.ops if o.name not in ("nn.constant", "func.return")] == ["nn.gather_nd", "nn.fusion"]


BOXES, SCORES = np.abs(f(2, 12, 4)), np.abs(np.round(f(2, 3, 12), 1))
# Of x [n, k], or boxes [b, m, 4] and scores [b, 3, m]: nodes that make y, whose size the data says.
COUNTED: dict[str, list[Any]] = {
    "NonZero": [NODE("Greater", ["x", "half"], ["g"]), NODE("NonZero", ["g"], ["y"])],
    "how many there are": [NODE("NonZero", ["x"], ["i"]), NODE("Shape", ["i"], ["s"]), NODE("Gather", ["s", "one"], ["y"])],
    "Compress": [NODE("ReduceMax", ["x", "axis1"], ["m"], keepdims=0), NODE("Greater", ["m", "half"], ["g"]), NODE("Compress", ["x", "g"], ["c"], axis=0), NODE("Neg", ["c"], ["y"])],
    "Compress elements": [NODE("Flatten", ["x"], ["e"], axis=0), NODE("Squeeze", ["e", "axis"], ["s"]), NODE("Greater", ["s", "half"], ["g"]), NODE("Compress", ["x", "g"], ["y"])],
    "Unique": [NODE("Round", ["x"], ["r"]), NODE("Unique", ["r"], ["y", "i", "j", "c"])],
    "Unique counts": [NODE("Round", ["x"], ["r"]), NODE("Unique", ["r"], ["u", "i", "j", "y"], sorted=0)],
    "Unique rows": [NODE("Round", ["x"], ["r"]), NODE("Unique", ["r"], ["u", "i", "y", "c"], axis=0)],
    "the mean of what there is": [NODE("Greater", ["x", "half"], ["g"]), NODE("NonZero", ["g"], ["i"]), NODE("Transpose", ["i"], ["t"]), NODE("GatherND", ["x", "t"], ["v"]), NODE("ReduceSum", ["v"], ["y"], keepdims=0)],
    "NonMaxSuppression": [NODE("NonMaxSuppression", ["boxes", "scores", "most", "iou", "least"], ["y"])],
    "NonMaxSuppression without limits": [NODE("NonMaxSuppression", ["boxes", "scores"], ["y"])],
    "boxes that are kept": [
        NODE("NonMaxSuppression", ["boxes", "scores", "most", "iou"], ["n"], center_point_box=1), NODE("Slice", ["n", "two", "three", "axis1"], ["i"]), NODE("Squeeze", ["i", "axis1"], ["j"]),
        NODE("Slice", ["n", "axis", "one", "axis1"], ["b"]), NODE("Concat", ["b", "i"], ["at"], axis=1), NODE("GatherND", ["boxes", "at"], ["kept"]), NODE("Relu", ["kept"], ["y"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize("what", COUNTED)
@pytest.mark.parametrize("fixed", [False, True])
def test_sizes_known_after_the_run(what: str, fixed: bool, run_model: RunModel) -> None:
    numbers = {"axis": [0], "axis1": [1], "one": [1], "two": [2], "three": [3], "most": 4}
    weights = {k: np.asarray(v, np.int64) for k, v in numbers.items()} | {"half": np.float32(0.5), "iou": np.float32(0.3), "least": np.float32(0.2)}
    of_boxes = "boxes" in COUNTED[what][0].input
    for n in (2, 1):
        x = {"boxes": BOXES[:, : 6 * n], "scores": SCORES[:, :, : 6 * n]} if of_boxes else {"x": f(3 * n, 4)}
        dims = {"boxes": ["b", "m", 4], "scores": ["b", 3, "m"], "x": ["n", 4]}
        proto = model(COUNTED[what], {k: (TensorProto.FLOAT, list(a.shape) if fixed else dims[k]) for k, a in x.items()}, ["y"], weights)
        same(run_model(frontend.convert(proto, "m"), x), reference(proto, x))


def test_nothing_can_be_taken_from_nothing(run_model: RunModel) -> None:
    """Where onnxruntime raises an error when it reads, a run of such sizes is refused."""
    for nodes, weights in (
        ([NODE("Gather", ["x", "last"], ["y"], axis=1)], {"last": np.array(-1)}), ([NODE("Gather", ["x", "last"], ["y"], axis=1)], {"last": np.array([2, -4])}),
        ([NODE("GatherND", ["x", "i"], ["y"])], {}),
    ):  # fmt: skip
        proto = model(nodes, {"x": (TensorProto.FLOAT, ["n", "k"]), **({} if weights else {"i": (TensorProto.INT64, [3, 2])})}, ["y"], weights)
        module = frontend.convert(proto, "m")
        given = {} if weights else {"i": ints(0, 2, 3, 2)}
        x = {"x": f(2, 4), **given}
        same(run_model(module, x), reference(proto, x))
        loaded = load_in_process(build(module, Options()))
        with pytest.raises(CarrotError, match="the model takes no such sizes"):
            loaded.run({"x": f(2, 0), **given})
    assert run_model(frontend.convert(model([NODE("GatherElements", ["x", "i"], ["y"])], {"x": (TensorProto.FLOAT, ["n"]), "i": (TensorProto.INT64, ["m"])}, ["y"]), "m"), {"x": f(0), "i": ints(0, 1, 0)})["y"].shape == (0,)


LATE: dict[str, list[Any]] = {  # of x [n, 8], s [1] and e [1] known at run time
    "start and end": [NODE("Slice", ["x", "s", "e", "axis1"], ["y"])],
    "end": [NODE("Slice", ["x", "axis", "e", "axis1", "two"], ["y"])],
    "backwards": [NODE("Slice", ["x", "e", "s", "axis1", "minus"], ["y"])],
    "rows": [NODE("Slice", ["x", "axis1", "e", "axis"], ["y"])],
    "both axes": [NODE("Concat", ["axis", "s"], ["ss"], axis=0), NODE("Concat", ["e", "e"], ["ee"], axis=0), NODE("Slice", ["x", "ss", "ee"], ["y"])],
}  # fmt: skip


@pytest.mark.parametrize("what", LATE)
def test_slices_known_at_run_time(what: str, run_model: RunModel) -> None:
    weights = {k: np.array([v]) for k, v in {"axis": 0, "axis1": 1, "two": 2, "minus": -2}.items()}
    proto = model(LATE[what], {"x": (TensorProto.FLOAT, ["n", 8]), "s": (TensorProto.INT64, [1]), "e": (TensorProto.INT64, [1])}, ["y"], weights)
    module = frontend.convert(proto, "m")
    for s, e in ((0, 8), (2, 5), (5, 2), (-3, -1), (-99, 99), (3, 2**62), (-(2**62), 4), (7, 8), (0, 0)):
        x = {"x": f(3, 8), "s": np.array([s]), "e": np.array([e])}
        same(run_model(module, x), reference(proto, x))


def test_a_slice_of_known_size_from_anywhere(run_model: RunModel) -> None:
    """What x[:, i:i + 3] becomes; the size is a number."""
    nodes = [NODE("Add", ["s", "three"], ["e"]), NODE("Slice", ["x", "s", "e", "axis1"], ["y"])]
    proto = model(nodes, {"x": (TensorProto.FLOAT, ["n", 8]), "s": (TensorProto.INT64, [1])}, ["y"], {"axis1": np.array([1]), "three": np.array([3])})
    module = frontend.convert(proto, "m")
    assert str(module.main.returned[0].type) == 'tensor<?x3xf32, ["n"]>'
    for s in (0, 5, 2, -4):
        x = {"x": f(2, 8), "s": np.array([s])}
        same(run_model(module, x), reference(proto, x))


def test_as_many_as_the_run_says(run_model: RunModel) -> None:
    """TopK whose k is an input: from none to all, in order; what there is not is refused."""
    proto = model([NODE("TopK", ["x", "k"], ["y", "at"])], {"x": (TensorProto.FLOAT, ["n", "m"]), "k": (TensorProto.INT64, [1])}, ["y", "at"])
    module = frontend.convert(proto, "m")
    for k in (0, 2, 7):
        x = {"x": f(3, 7), "k": np.array([k])}
        same(run_model(module, x), reference(proto, x))
    loaded = load_in_process(build(module, Options()))
    for k in (-1, 8, -(2**63)):
        with pytest.raises(CarrotError, match=f"'k' is {k}, which is not from 0 to m"):
            loaded.run({"x": f(3, 7), "k": np.array([k])})


def test_nothing_is_found(run_model: RunModel) -> None:
    proto = model([NODE("NonZero", ["x"], ["y"])], {"x": (TensorProto.FLOAT, ["n", 4])}, ["y"])
    assert run_model(frontend.convert(proto, "m"), {"x": np.zeros((3, 4), np.float32)})["y"].shape == (2, 0)


def test_counts_of_constants_are_constants() -> None:
    proto = model([NODE("NonZero", ["w"], ["i"]), NODE("Gather", ["x", "i"], ["y"], axis=1)], {"x": (TensorProto.FLOAT, ["n", 4])}, ["y"], {"w": np.array([1, 0, 0, 1])})
    assert str(frontend.convert(proto, "m").main.returned[0].type) == 'tensor<?x1x2xf32, ["n"]>'


def test_a_count_and_a_shape_that_must_fit() -> None:
    nodes = [NODE("NonZero", ["x"], ["i"]), NODE("Reshape", ["i", "to"], ["y"])]
    proto = model(nodes, {"x": (TensorProto.FLOAT, [4, 4])}, ["y"], {"to": np.array([4, 2])})
    loaded = load_in_process(build(frontend.convert(proto, "m"), Options()))
    assert loaded.run({"x": np.eye(4, dtype=np.float32)})["y"].tolist() == [[0, 1], [2, 3], [0, 1], [2, 3]]
    for x in (np.zeros((4, 4), np.float32), np.ones((4, 4), np.float32)):
        with pytest.raises(CarrotError, match="node 'y' .*`number of i`.* is -[0-9]+, which must not be negative"):
            loaded.run({"x": x})


ERRORS: dict[str, tuple[Any, str]] = {
    "index": (single("GatherElements", [f(3, 4), ints(4, 5, 3, 2)], (1,), batch=False, axis=1), "indexes 4 to 4 of 4 elements"),
    "shape": (single("GatherElements", [f(3, 4), ints(0, 3, 4, 2)], batch=False, axis=1), "on axis 1 cannot take"),
    "reduction": (single("ScatterElements", [f(3, 4), ints(0, 3, 3, 2), f(3, 2)], axis=1, reduction="mean"), "reduction 'mean' is not supported"),
    "updates": (single("ScatterND", [f(6, 4), ints(0, 6, 3, 1), f(3, 3)], batch=False), "'nn.scatter_nd'"),
    "k": (single("TopK", [f(3, 4), np.array([5])], (1,), outputs=2), "takes 5 of the elements on axis 1"),
    "determinant": (single("Det", [f(3, 4)]), "'nn.det' cannot take"),
    "bits": (single("BitCast", [f(3, 4)], opset=26, to=TensorProto.INT64), "the sizes differ"),
    "direction": (single("BitShift", [ints(0, 9, 3), ints(0, 9, 3)], direction="UP"), "direction 'UP'"),
    "targets": (single("SoftmaxCrossEntropyLoss", [LOGITS, TARGET[:, :2]]), "'SoftmaxCrossEntropyLoss' cannot take"),
    "axes": (single("ReverseSequence", [f(3, 4), np.array([1, 1, 1])], batch=False, batch_axis=0, time_axis=0), "batch_axis 0 and time_axis 0"),
}  # fmt: skip


@pytest.mark.parametrize("what", ERRORS)
def test_error(what: str) -> None:
    (proto, _), message = ERRORS[what]
    with pytest.raises(CarrotError, match=message) as caught:
        frontend.convert(proto, "m")
    assert caught.value.loc and "m.onnx: node" in caught.value.loc
