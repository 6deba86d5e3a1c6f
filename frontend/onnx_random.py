"""ONNX operators that draw random numbers (onnx docs/Operators.md). A compiled model has no state: a draw is a hash of its seed and of the place of
the element, so a model gives the same numbers in every call, on every target and for every batch size.

    bits = hash(hash(place + a) ^ b)      # u32; a, b: of the seed, or of where the node is in the model
    uniform = (bits >> 8) * 2**-24        # float32 in [0, 1)
    normal = sqrt(-2 * log(1 - uniform)) * cos(2 pi * uniform')      # Box-Muller

The hash is lowbias32 (Wellons, "Prospecting for hash functions"). ONNX leaves the numbers open, "even if a seed is specified".
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import expand, positions, where
from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, Dim, is_float

ROUNDS = ((16, 0x7FEB352D), (15, 0x846CA68B))  # shift to the right and xor, multiply


def _hash(x: Operand) -> Operand:
    for shift, factor in ROUNDS:
        x = x.op("nn.bit_xor", x.op("nn.shift_right", shift)) * factor
    return x.op("nn.bit_xor", x.op("nn.shift_right", 16))


def _uniform(n: Node, shape: Sequence[Dim], stream: int = 0) -> Operand:
    """float32 in [0, 1). stream: others of the same node are independent."""
    seed = np.float32((n.integer if n.op_type == "Dropout" else n.number)("seed", math.nan))
    given = [0, 0, *map(ord, n.context.graph.loc or "")] if np.isnan(seed) else [1, int(seed.view(np.uint32))]
    a, b = np.random.SeedSequence([*given, stream]).generate_state(2, np.uint32)
    place = positions(n, dims.product(shape)).cast("u32")
    bits = _hash(_hash(place + a).op("nn.bit_xor", b))
    return (bits.op("nn.shift_right", 8).cast("f32") * 2.0**-24).reshape(shape)


def _normal(n: Node, shape: Sequence[Dim]) -> Operand:
    radius = ((1.0 - _uniform(n, shape)).log() * -2.0).sqrt()
    return radius * (_uniform(n, shape, 1) * (2 * math.pi)).op("nn.cos")


def _dtype(n: Node, default: str) -> str:
    to = n.integer("dtype", None)
    return default if to is None else proto.dtype(to, f"the result of '{n.op_type}'")


@importer("RandomUniform", "RandomUniformLike", "RandomNormal", "RandomNormalLike")
def random(n: Node) -> Operand:
    like = n.op_type.endswith("Like")
    shape = list(n[0].shape) if like else n.ints("shape")
    to = _dtype(n, n[0].dtype if like else "f32")
    if not is_float(to) or shape is None or any(isinstance(d, int) and d < 0 for d in shape):
        raise CarrotError(f"'{n.op_type}' cannot make {to} of shape {shape}")
    if "Normal" in n.op_type:
        return (_normal(n, shape) * n.number("scale", 1.0) + n.number("mean", 0.0)).cast(to)
    low, high = n.number("low", 0.0), n.number("high", 1.0)
    return (_uniform(n, shape) * (high - low) + low).cast(to)


@importer("Dropout")
def dropout(n: Node) -> list[Operand]:
    """The identity, and a mask that is all true. In training mode what a draw leaves, divided by how much that is."""
    x = n[0]
    n.ignore("ratio", "is_test")
    ratio = 0.0
    if n.get(2) is not None and bool(n.const(2).any()):
        ratio = float(n.const(1).reshape(-1)[0]) if n.get(1) is not None else 0.5
    n.ignore("seed")
    if ratio == 0.0:
        return [x, *([expand(n.known(np.bool_(True) if n.version >= 10 else np.ones((), DTYPES[x.dtype].numpy)), x.shape)] if n.uses(1) else [])]
    kept = _uniform(n, x.shape).op("nn.greater_equal", ratio)
    return [where(kept, x * (1.0 / (1.0 - ratio)), x.like(0.0)), kept]


@importer("Bernoulli")
def bernoulli(n: Node) -> Operand:
    """1 with the probability that the input is."""
    p = n[0] if n[0].dtype == "f64" else n[0].cast("f32")
    return (_uniform(n, p.shape).cast(p.dtype) < p).cast(_dtype(n, n[0].dtype))


@importer("Multinomial")
def multinomial(n: Node) -> Operand:
    """Classes by their logarithms [batch, classes], [batch, sample_size]: argmax(log p - log(-log(uniform)))."""
    x, count = n[0].cast("f32"), n.integer("sample_size", 1)
    if x.rank != 2 or count < 1:
        raise CarrotError(f"'Multinomial' cannot draw {count} classes from {n[0].type}")
    gumbel = -(-(1.0 - _uniform(n, [x.shape[0], count, x.shape[1]])).log()).maximum(2.0**-30).log()
    return (x.reshape([x.shape[0], 1, x.shape[1]]) + gumbel).op("nn.argmax", axes=[2], keepdims=0).cast(_dtype(n, "i32"))
