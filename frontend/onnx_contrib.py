"""Operators that onnxruntime's optimiser and its exporters make (onnxruntime docs/ContribOperators.md), as what they are fused of. The quantised ones are in onnx_quant."""

from __future__ import annotations

from collections.abc import Callable

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_nn import conv, gemm, root_mean_square, standardise
from carrot.frontend.onnx_ops import clip, gelu, sigmoid, where

MS = "com.microsoft"

importer("Gelu", domain=MS)(lambda n: gelu(n[0], tanh=False))
importer("BiasGelu", domain=MS)(lambda n: gelu(n[0] + n[1], tanh=False))
importer("QuickGelu", domain=MS)(lambda n: n[0] * sigmoid(n[0] * n.number("alpha", 1.702)))


@importer("FastGelu", domain=MS)
def fast_gelu(n: Node) -> Operand:
    return gelu(n[0] if n.get(1) is None else n[0] + n[1], tanh=True)


@importer("FusedMatMul", "TransposeMatMul", domain=MS)
def fused_matmul(n: Node) -> Operand:
    """alpha * A' @ B'; transBatch: the first dim of what is a batch comes last but one."""
    sides = []
    for x, name in ((n[0], "A"), (n[1], "B")):
        if n.flag(f"transBatch{name}"):
            x = x.transpose([*range(1, x.rank - 1), 0, x.rank - 1])
        if n.flag(f"trans{name}") and x.rank > 1:
            x = x.transpose([*range(x.rank - 2), x.rank - 1, x.rank - 2])
        sides.append(x)
    alpha = n.number("alpha", 1.0)
    y = sides[0].op("nn.matmul", sides[1])
    return y if alpha == 1 else y * alpha


# What follows a product in the fused operators: (x, alpha, beta).
ACTIVATIONS: dict[str, Callable[[Operand, list[float]], Operand]] = {
    "": lambda x, _p: x,
    "Relu": lambda x, _p: x.op("nn.relu"),
    "Tanh": lambda x, _p: x.op("nn.tanh"),
    "Sigmoid": lambda x, _p: sigmoid(x),
    "LeakyRelu": lambda x, p: where(x < 0.0, x * (p[0] if p else 0.01), x),
    "Clip": lambda x, p: clip(x, *p),
    "HardSigmoid": lambda x, p: clip(x * (p[0] if p else 0.2) + (p[1] if len(p) > 1 else 0.5), 0.0, 1.0),
}


def _activated(n: Node, x: Operand, parameters: list[float]) -> Operand:
    name = n.string("activation", "")
    if name not in ACTIVATIONS or (name == "Clip" and len(parameters) != 2):
        raise n.unsupported(f"activation '{name}'")
    return ACTIVATIONS[name](x, parameters)


@importer("FusedConv", domain=MS)
def fused_conv(n: Node) -> Operand:
    y = conv(n)
    return _activated(n, y if n.get(3) is None else y + n[3], n.array("activation_params", "floats").tolist())


@importer("FusedGemm", domain=MS)
def fused_gemm(n: Node) -> Operand:
    n.ignore("activation_gamma")
    given = [n.number(f"activation_{p}", None) for p in ("alpha", "beta")]
    return _activated(n, gemm(n), [p for p in given if p is not None])


@importer("SkipLayerNormalization", domain=MS)
def skip_layer_norm(n: Node) -> list[Operand]:
    """Of input + skip + bias, which is output 3."""
    x = n[0] + n[1] if n.get(4) is None else n[0] + n[1] + n[4]
    y, mean, scale = standardise(x, [x.rank - 1], n.number("epsilon", 1e-12))
    y = y * n[2]
    return [y if n.get(3) is None else y + n[3], mean, scale, x]


@importer("SkipSimplifiedLayerNormalization", domain=MS)
def skip_rms_norm(n: Node) -> list[Operand]:
    x = n[0] + n[1] if n.get(3) is None else n[0] + n[1] + n[3]
    y, scale = root_mean_square(x, [x.rank - 1], n.number("epsilon", 1e-12))
    for k in (1, 2):
        n.refuse_output(k, "statistics")
    return [y * n[2], scale, scale, x]


@importer("SimplifiedLayerNormalization")  # which onnxruntime has in ai.onnx
def simplified_layer_norm(n: Node) -> list[Operand]:
    n.ignore("stash_type")
    axis = n.axis(n.integer("axis", -1), n[0].rank)
    y, scale = root_mean_square(n[0], list(range(axis, n[0].rank)), n.number("epsilon", 1e-5))
    return [y * n[1], scale]
