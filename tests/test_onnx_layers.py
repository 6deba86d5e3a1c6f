"""ONNX layers with a state and random draws: what the conformance suite does not ask of them (any length, statistics, sequences as outputs)."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from onnx.reference import ReferenceEvaluator

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel

from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

F, D = TensorProto.FLOAT, TensorProto.DOUBLE
rng = np.random.default_rng(3)


def _model(node: onnx.NodeProto, inputs: dict[str, list[int | str]], opset: int = 27) -> onnx.ModelProto:
    graph = helper.make_graph(
        [node], "g", [helper.make_tensor_value_info(k, F, s) for k, s in inputs.items()], [helper.make_empty_tensor_value_info(o) for o in node.output]
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])


def test_linear_attention_of_any_length(run_model: RunModel) -> None:
    """Two calls that hand over the state are as one, and as the reference."""
    node = helper.make_node("LinearAttention", ["q", "k", "v", "s", "g", "b"], ["y", "state"], q_num_heads=4, kv_num_heads=2)
    proto = _model(node, {"q": ["n", "t", 12], "k": ["n", "t", 6], "v": ["n", "t", 8], "s": ["n", 2, 3, 4], "g": ["n", "t", 2], "b": ["n", "t", 2]})
    module = frontend.convert(proto, "m")
    x = {k: (rng.normal(size=(2, 7, d)) * 0.5).astype(np.float32) for k, d in (("q", 12), ("k", 6), ("v", 8), ("g", 2), ("b", 2))}
    s = rng.normal(size=(2, 2, 3, 4)).astype(np.float32)
    want = ReferenceEvaluator(proto).run(None, x | {"s": s})
    first = run_model(module, {k: a[:, :3] for k, a in x.items()} | {"s": s})
    second = run_model(module, {k: a[:, 3:] for k, a in x.items()} | {"s": first["state"]})
    np.testing.assert_allclose(np.concatenate([first["y"], second["y"]], 1), want[0], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(second["state"], want[1], rtol=1e-4, atol=1e-5)


def test_causal_conv_of_any_length(run_model: RunModel) -> None:
    node = helper.make_node("CausalConvWithState", ["x", "w", "b", "s"], ["y", "state"], activation="silu")
    proto = _model(node, {"x": ["n", 5, "t"], "w": [5, 1, 4], "b": [5], "s": ["n", 5, 3]})
    x = {k: rng.normal(size=s).astype(np.float32) for k, s in (("x", (2, 5, 2)), ("w", (5, 1, 4)), ("b", (5,)), ("s", (2, 5, 3)))}
    got, want = run_model(frontend.convert(proto, "m"), x), ReferenceEvaluator(proto).run(None, x)
    np.testing.assert_allclose(got["y"], want[0], rtol=1e-5, atol=1e-6)
    assert np.array_equal(got["state"], want[1])


def test_draws(run_model: RunModel) -> None:
    """Moments and quantiles are right, seeds and nodes differ, calls do not, the batch changes no draw of a row."""
    nodes = [
        helper.make_node("RandomNormalLike", ["x"], ["normal"], mean=2.0, scale=3.0), helper.make_node("RandomNormalLike", ["x"], ["other"], mean=2.0, scale=3.0),
        helper.make_node("RandomUniformLike", ["x"], ["uniform"], low=-1.0, high=3.0, seed=5.0), helper.make_node("RandomUniformLike", ["x"], ["wide"], low=-1.0, high=3.0, seed=5.0, dtype=D),
        helper.make_node("Bernoulli", ["p"], ["coin"], seed=1.0), helper.make_node("Multinomial", ["logits"], ["class"], sample_size=4000, seed=2.0),
    ]  # fmt: skip
    ins = [helper.make_tensor_value_info(k, F, s) for k, s in (("x", ["n", 5000]), ("p", ["n", 5000]), ("logits", ["n", 3]))]
    outs = [helper.make_empty_tensor_value_info(n.output[0]) for n in nodes]
    module = frontend.convert(helper.make_model(helper.make_graph(nodes, "g", ins, outs), opset_imports=[helper.make_opsetid("", 22)]), "m")

    def draw(n: int) -> dict[str, np.ndarray]:
        shares = np.log(np.tile(np.array([0.2, 0.7, 0.1], np.float32), (n, 1)))
        return run_model(module, {"x": np.zeros((n, 5000), np.float32), "p": np.full((n, 5000), 0.3, np.float32), "logits": shares})

    got, one = draw(4), draw(1)
    for name in ("normal", "uniform", "coin", "class"):
        assert np.array_equal(got[name][:1], one[name])
    normal, uniform = (np.sort(got[name].ravel()) for name in ("normal", "uniform"))
    assert abs(normal.mean() - 2) < 0.07 and abs(normal.std() - 3) < 0.06 and abs((abs(normal - 2) < 3).mean() - 0.6827) < 0.02 and normal.max() > 11
    assert abs(uniform - np.linspace(-1, 3, uniform.size)).max() < 0.06 and uniform.min() >= -1 and uniform.max() <= 3
    assert np.array_equal(got["wide"].astype(np.float32), got["uniform"]) and got["wide"].dtype == np.float64
    assert abs(got["coin"].mean() - 0.3) < 0.02 and set(np.unique(got["coin"])) == {0, 1}
    assert np.allclose(np.bincount(got["class"].ravel(), minlength=3) / 16000, [0.2, 0.7, 0.1], atol=0.02)
    pairs = [(got["normal"].ravel(), got["other"].ravel()), (got["normal"].ravel()[1:], got["normal"].ravel()[:-1]), (got["normal"][0], got["normal"][1]), (got["uniform"].ravel(), got["coin"].ravel())]
    assert max(abs(np.corrcoef(a, b)[0, 1]) for a, b in pairs) < 0.04


def test_sequence_output(run_model: RunModel) -> None:
    node = helper.make_node("SplitToSequence", ["x"], ["parts"], axis=1)
    module = frontend.convert(_model(node, {"x": ["n", 3]}, 20), "m")
    x = rng.normal(size=(2, 3)).astype(np.float32)
    got = run_model(module, {"x": x})
    assert list(got) == ["parts_0", "parts_1", "parts_2"] and all(np.array_equal(got[f"parts_{i}"], x[:, i : i + 1]) for i in range(3))


@pytest.mark.parametrize(("attrs", "error"), [
    ({"update_rule": "linear"}, "takes no decay and no beta"), ({"update_rule": "retnet"}, "update_rule 'retnet'"), ({"q_num_heads": 3}, "cannot share 2 heads"), ({"kv_num_heads": 4}, "4 heads")
])  # fmt: skip
def test_what_linear_attention_refuses(attrs: dict[str, int | str], error: str) -> None:
    node = helper.make_node("LinearAttention", ["q", "k", "v", "", "g", "b"], ["y"], **({"q_num_heads": 4, "kv_num_heads": 2} | attrs))
    shapes: dict[str, list[int | str]] = {"q": ["n", "t", 12], "k": ["n", "t", 6], "v": ["n", "t", 8], "g": ["n", "t", 2], "b": ["n", "t", 2]}
    with pytest.raises(CarrotError, match=error):
        frontend.convert(_model(node, shapes), "m")
