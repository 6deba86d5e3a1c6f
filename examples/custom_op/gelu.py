"""An ONNX model with the custom operator com.acme::Gelu compiles, fuses with its neighbours and runs."""

import math

import numpy as np
import onnx
from onnx import TensorProto, helper

import carrot


@carrot.op("com.acme.Gelu", traits=("elementwise",), evaluate=lambda op, x: (x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))).astype(x.dtype))
def gelu(op):
    """x * Phi(x), the result has the operand's type."""
    return [op.operands[0].type]


@carrot.lowering("com.acme.Gelu")
def lower_gelu(b, op, x):
    return b.compute(x.shape, lambda *i: 0.5 * x[i] * (1.0 + b.erf(x[i] * math.sqrt(0.5))))


def network() -> onnx.ModelProto:
    r = np.random.default_rng(0)
    weights = [onnx.numpy_helper.from_array(r.normal(size=s).astype(np.float32), n) for n, s in (("w", (8, 4)), ("b", (4,)))]
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["h"]),
        helper.make_node("Add", ["h", "b"], ["a"]),
        helper.make_node("Gelu", ["a"], ["y"], domain="com.acme"),
    ]
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", d]) for n, d in (("x", 8), ("y", 4))]
    graph = helper.make_graph(nodes, "net", io[:1], io[1:], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid("com.acme", 1)])


if __name__ == "__main__":
    onnx_model = network()
    x = np.random.default_rng(1).normal(size=(5, 8)).astype(np.float32)
    got = carrot.compile(onnx_model).run({"x": x})["y"]
    w, bias = (onnx.numpy_helper.to_array(t) for t in onnx_model.graph.initializer)
    a = x @ w + bias
    want = a * 0.5 * (1 + np.vectorize(math.erf)(a / math.sqrt(2)))
    print("largest difference:", np.abs(got - want).max())
    assert np.allclose(got, want, rtol=1e-5, atol=1e-6)
