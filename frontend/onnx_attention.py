"""ONNX attention and rotary embeddings (onnx docs/Operators.md; com.microsoft: onnxruntime docs/ContribOperators.md), as matrix products and softmax.

    Attention(q, k, v)    =>    matmul(softmax(matmul(q * scale, transpose(k)) + bias), v)

Heads are a batch dim. Where several query heads share a head of k and v, the queries of these heads are rows of one product, so nothing is repeated.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import positions, where
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims as sizes
from carrot.ir.dims import product
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, Dim


def split_heads(x: Operand, heads: int) -> Operand:
    """[batch, length, heads * size] -> [batch, heads, length, size]."""
    hidden = x.shape[2]
    if heads < 1 or not isinstance(hidden, int) or hidden % heads:
        raise CarrotError(f"{x.type} cannot be cut into {heads} heads")
    return x.reshape([*x.shape[:2], heads, hidden // heads]).transpose([0, 2, 1, 3])


def join_heads(x: Operand) -> Operand:
    """[batch, heads, length, size] -> [batch, length, heads * size]."""
    x = x.transpose([0, 2, 1, 3])
    return x.reshape([*x.shape[:2], product(x.shape[2:])])


def grouped(q: Operand, kv: Operand) -> Operand:
    """q @ kv of [batch, heads, ...] each, where kv may have fewer heads: every head of it serves a run of heads of q."""
    heads, shared = q.shape[1], kv.shape[1]
    if heads == shared or shared == 1:
        return q.op("nn.matmul", kv)
    if not (isinstance(heads, int) and isinstance(shared, int)) or heads % shared:
        raise CarrotError(f"{heads} heads of queries cannot share {shared} heads of keys")
    rows = q.reshape([q.shape[0], shared, product([heads // shared, q.shape[2]]), q.shape[3]])
    y = rows.op("nn.matmul", kv)
    return y.reshape([*q.shape[:3], y.shape[3]])


def minus_infinity_unless(allowed: Operand, dtype: str) -> Operand:
    """0 where allowed, else -infinity."""
    zero = allowed.context.known(np.zeros((), DTYPES[dtype].numpy))
    return where(allowed, zero, -math.inf)


def frontier(n: Node, length: Dim, keys: Dim, offset: Any, causal: bool, left: int = -1, right: int = -1) -> Operand | None:
    """Which keys a query may see by its place, [length, keys] or [batch, 1, length, keys]: query i stands at i + offset among the keys. None: all."""
    if min(left, right) < -1:
        raise n.unsupported(f"windows {left}, {right}")
    place = positions(n, length).reshape([length, 1]) + offset
    ahead = positions(n, keys) - place
    seen: Operand | None = None
    for wanted, test in ((causal, ahead <= 0), (left >= 0, ahead.op("nn.greater_equal", -left)), (right >= 0, ahead <= right)):
        if wanted:
            seen = test if seen is None else seen.op("nn.and", test)
    return seen


def scored(q: Operand, k: Operand, scale: float, cap: float = 0.0) -> Operand:
    """q @ k' * scale, [batch, heads, length, keys]; capped to -cap..cap by a tanh."""
    if q.dtype == "f16":  # as the operator is defined: the products of unscaled float16 may overflow
        root = math.sqrt(scale)
        raw = grouped(q * root, (k * root).transpose([0, 1, 3, 2]))
    else:
        raw = grouped(q * scale, k.transpose([0, 1, 3, 2]))
    return (raw / cap).op("nn.tanh") * cap if cap else raw


@importer("Attention")
def attention(n: Node) -> list[Operand]:
    """Outputs y, present_key, present_value, qk_matmul_output. Queries that may see no key give 0."""
    q, k, v, mask, filled = n[0], n[1], n[2], n.get(3), n.get(6)
    flat = q.rank == 3
    if flat:
        heads, shared = n.integer("q_num_heads"), n.integer("kv_num_heads")
        q, k, v = split_heads(q, heads), split_heads(k, shared), split_heads(v, shared)
    n.ignore("q_num_heads", "kv_num_heads")
    if any(x.rank != 4 for x in (q, k, v)) or (n.get(4) is None) != (n.get(5) is None) or (filled is not None and n.get(4) is not None):
        raise CarrotError(f"'Attention' cannot take {', '.join(str(x.type) for x in n.operands if x is not None)}")
    past: Dim = 0
    if n.get(4) is not None:
        past, k, v = n[4].shape[2], n[4].op("nn.concat", k, axis=2), n[5].op("nn.concat", v, axis=2)
    scale, mode = n.number("scale", None), n.integer("qk_matmul_output_mode", 0)
    scale = 1.0 / math.sqrt(*n.static([q.shape[3]], "size of a head")) if scale is None else scale
    raw = scored(q, k, scale, n.number("softcap", 0.0))

    bias = _bias(n, q, k, mask, filled, past)
    scores = raw if bias is None else raw + bias
    to = n.integer("softmax_precision", None)
    wide = scores.cast(proto.dtype(to, "softmax_precision")) if to is not None else scores
    weights = wide.op("nn.softmax", axis=3)
    if bias is not None and _may_be_blind(n, bias, mask is not None or filled is not None):
        blind = bias.reduce("max", [bias.rank - 1]).equal(-math.inf)
        weights = where(blind, weights.like(0.0), weights) if blind.rank == 4 else blind.op("nn.where", weights.like(0.0), weights)
    weights = weights.cast(q.dtype)
    y = grouped(weights, v)
    if not 0 <= mode <= 3:
        raise n.unsupported(f"qk_matmul_output_mode {mode}")
    return [join_heads(y) if flat else y, k, v, (raw, raw, scores, weights)[mode]]


def _may_be_blind(n: Node, bias: Operand, masked: bool) -> bool:
    """Whether a query may see no key; by its place alone, without a window, it sees the first one."""
    if bias.array is not None:
        return bool(np.isneginf(bias.array.max(-1, initial=-np.inf)).any())
    return masked or not n.flag("is_causal") or n.integer("left_window_size", -1) >= 0


def _bias(n: Node, q: Operand, k: Operand, mask: Operand | None, filled: Operand | None, past: Dim) -> Operand | None:
    """What is added to the scores: the mask, and -infinity for keys that a query must not see; None if nothing is."""
    bias, length, keys = None, q.shape[2], k.shape[2]
    if mask is not None:
        missing = sizes.sub(keys, mask.shape[-1])
        if missing != 0 and not n.context.equal(missing, 0):  # a mask may be shorter than the keys: those behind it are not seen
            n.context.require(missing)
            lone = mask.cast("u8") if mask.dtype == "i1" else mask
            lone = lone.op("nn.pad", pads=[0] * (2 * mask.rank - 1) + [missing], value=0.0 if mask.dtype == "i1" else -math.inf)
            mask = lone.cast(mask.dtype)
        bias = minus_infinity_unless(mask, q.dtype) if mask.dtype == "i1" else mask
    end = None if filled is None else filled.cast("i64").reshape([filled.shape[0], 1, 1, 1])
    offset = n.sized([past]).reshape([]) if end is None else end - n.sized([length]).reshape([])
    seen = frontier(n, length, keys, offset, n.flag("is_causal"), n.integer("left_window_size", -1), n.integer("right_window_size", -1))
    for test in (seen, None if end is None else positions(n, keys) < end):
        if test is not None:
            own = minus_infinity_unless(test, q.dtype)
            bias = own if bias is None else bias + own
    return bias


def turned(x: Operand, cos: Operand, sin: Operand, count: int, interleaved: bool) -> Operand:
    """x [batch, heads, length, size]: pairs (a, b) of the first `count` numbers become (a cos - b sin, a sin + b cos); a pair is neighbours (interleaved) or as
    far apart as half of them. cos, sin: [batch or 1, length, count / 2]."""
    size = x.shape[3]
    if not isinstance(size, int) or count % 2 or count > size:
        raise CarrotError(f"rotary_embedding_dim {count} of heads of {size}: pairs of their numbers are turned")
    cos, sin = (c.reshape([c.shape[0], 1, *c.shape[1:]]) for c in (cos, sin))
    if interleaved:
        a, b = cut(x, 3, 0, count, 2), cut(x, 3, 1, count, 2)
    else:
        a, b = cut(x, 3, 0, count // 2), cut(x, 3, count // 2, count)
    parts = [a * cos - b * sin, a * sin + b * cos]
    if interleaved:
        wide = [p.reshape([*p.shape, 1]) for p in parts]
        parts = [wide[0].op("nn.concat", wide[1], axis=4).reshape([*x.shape[:3], count])]
    if count < size:
        parts.append(cut(x, 3, count, size))
    return parts[0].op("nn.concat", *parts[1:], axis=3) if len(parts) > 1 else parts[0]


@importer("RotaryEmbedding")
def rotary_embedding(n: Node) -> Operand:
    x, cos, sin = n[0], n[1], n[2]
    flat, heads = x.rank == 3, n.integer("num_heads", 0)
    x = split_heads(x, heads) if flat else x
    count = n.integer("rotary_embedding_dim", 0) or n.static(x.shape[3:], "size of a head")[0]
    if n.get(3) is not None:
        cos, sin = (c.op("nn.gather", n[3], axis=0) for c in (cos, sin))
    y = turned(x, cos, sin, count, n.flag("interleaved"))
    return join_heads(y) if flat else y


@importer("FlexAttention", domain="ai.onnx.preview")
def flex_attention(n: Node) -> Operand:
    """Attention whose scores and probabilities are changed by subgraphs; both are float32 at least."""
    q, k, v = n[0], n[1], n[2]
    if any(x.rank != 4 for x in (q, k, v)):
        raise CarrotError(f"'FlexAttention' cannot take {q.type}, {k.type}, {v.type}")
    to = n.integer("softmax_precision", None)
    wide = proto.dtype(to, "softmax_precision") if to is not None else "f64" if q.dtype == "f64" else "f32"
    scale = n.number("scale", None)
    scale = 1.0 / math.sqrt(*n.static(q.shape[3:], "size of a head")) if scale is None else scale
    scores = grouped(q.cast(wide) * scale, k.cast(wide).transpose([0, 1, 3, 2]))
    weights = _modified(n, "prob_mod", _modified(n, "score_mod", scores).op("nn.softmax", axis=3))
    return grouped(weights.cast(q.dtype), v)


def _modified(n: Node, name: str, x: Operand) -> Operand:
    if not n.has(name):
        return x
    [y] = n.scope.inside(n.graph(name), name, [x])  # type: ignore[attr-defined]
    if y.type != x.type:
        raise CarrotError(f"'{name}' of 'FlexAttention' makes {y.type} of {x.type}")
    return y  # type: ignore[no-any-return]
