"""ONNX attention and rotary embeddings (onnx docs/Operators.md; com.microsoft: onnxruntime docs/ContribOperators.md), as matrix products and softmax.

    Attention(q, k, v)    =>    matmul(softmax(matmul(q * scale, transpose(k)) + bias), v)

Heads are a batch dim. Where several query heads share a head of k and v, the queries of these heads are rows of one product, so nothing is repeated.
"""

from __future__ import annotations

import math

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import where
from carrot.frontend.onnx_shape import cut
from carrot.ir.dims import product
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES


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


def _minus_infinity_unless(allowed: Operand, dtype: str) -> Operand:
    """0 where allowed, else -infinity."""
    zero = allowed.context.known(np.zeros((), DTYPES[dtype].numpy))
    return where(allowed, zero, -math.inf)


def _frontier(n: Node, length: int, keys: int, offset: Operand, causal: bool) -> Operand | None:
    """Which keys a query may see by its place, [length, keys] or [batch, 1, length, keys]: query i stands at i + offset among the keys."""
    left, right = n.integer("left_window_size", -1), n.integer("right_window_size", -1)
    if min(left, right) < -1:
        raise n.unsupported(f"windows {left}, {right}")
    place = offset + np.arange(length, dtype=np.int64)[:, None]
    ahead = place.like(np.arange(keys, dtype=np.int64)) - place
    seen: Operand | None = None
    for wanted, test in ((causal, ahead <= 0), (left >= 0, ahead.op("nn.greater_equal", -left)), (right >= 0, ahead <= right)):
        if wanted:
            seen = test if seen is None else seen.op("nn.and", test)
    return seen


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
    past: int = 0
    if n.get(4) is not None:
        past = n.static(n[4].shape[2:3], "number of past keys")[0] if n.flag("is_causal") or n.has("left_window_size") or n.has("right_window_size") else 0
        k, v = n[4].op("nn.concat", k, axis=2), n[5].op("nn.concat", v, axis=2)
    size = q.shape[3]
    scale, cap, mode = n.number("scale", None), n.number("softcap", 0.0), n.integer("qk_matmul_output_mode", 0)
    scale = 1.0 / math.sqrt(*n.static([size], "size of a head")) if scale is None else scale
    if q.dtype == "f16":  # as the operator is defined: the products of unscaled float16 may overflow
        root = math.sqrt(scale)
        raw = grouped(q * root, (k * root).transpose([0, 1, 3, 2]))
    else:
        raw = grouped(q * scale, k.transpose([0, 1, 3, 2]))
    raw = (raw / cap).op("nn.tanh") * cap if cap else raw

    bias = _bias(n, q, k, mask, filled, past)
    scores = raw if bias is None else raw + bias
    to = n.integer("softmax_precision", None)
    wide = scores.cast(proto.dtype(to, "softmax_precision")) if to is not None else scores
    weights = wide.op("nn.softmax", axis=3)
    if bias is not None and (bias.array is None or np.isneginf(bias.array.max(-1, initial=-np.inf)).any()):
        blind = bias.reduce("max", [bias.rank - 1]).equal(-math.inf)
        weights = where(blind, weights.like(0.0), weights) if blind.rank == 4 else blind.op("nn.where", weights.like(0.0), weights)
    weights = weights.cast(q.dtype)
    y = grouped(weights, v)
    if not 0 <= mode <= 3:
        raise n.unsupported(f"qk_matmul_output_mode {mode}")
    return [join_heads(y) if flat else y, k, v, (raw, raw, scores, weights)[mode]]


def _bias(n: Node, q: Operand, k: Operand, mask: Operand | None, filled: Operand | None, past: int) -> Operand | None:
    """What is added to the scores: the mask, and -infinity for keys that a query must not see; None if nothing is."""
    bias = None
    if mask is not None:
        missing = 0 if mask.shape[-1:] == k.shape[2:3] else n.static(k.shape[2:3], "number of keys")[0] - n.static(mask.shape[-1:], "mask")[0]
        if missing > 0:  # a mask may be shorter than the keys: those behind it are not seen
            lone = mask.cast("u8") if mask.dtype == "i1" else mask
            lone = lone.op("nn.pad", pads=[0] * (2 * mask.rank - 1) + [missing], value=0.0 if mask.dtype == "i1" else -math.inf)
            mask = lone.cast(mask.dtype)
        bias = _minus_infinity_unless(mask, q.dtype) if mask.dtype == "i1" else mask
    causal = n.flag("is_causal")
    if causal or n.integer("left_window_size", -1) >= 0 or n.integer("right_window_size", -1) >= 0:
        length, keys = n.static([q.shape[2], k.shape[2]], "number of queries and keys")
        offset = n.known(np.int64(past)) if filled is None else filled.cast("i64").reshape([filled.shape[0], 1, 1, 1]) - length
        seen = _frontier(n, length, keys, offset, causal)
        if seen is not None:
            own = _minus_infinity_unless(seen, q.dtype)
            bias = own if bias is None else bias + own
    if filled is not None:
        keys = n.static(k.shape[2:3], "number of keys")[0]
        own = _minus_infinity_unless(n.known(np.arange(keys)).op("nn.less", filled.cast("i64").reshape([filled.shape[0], 1, 1, 1])), q.dtype)
        bias = own if bias is None else bias + own
    return bias


@importer("RotaryEmbedding")
def rotary_embedding(n: Node) -> Operand:
    """Pairs (a, b) of the first numbers of a head become (a cos - b sin, a sin + b cos); a pair is neighbours (interleaved) or as far apart as half of them."""
    x, cos, sin = n[0], n[1], n[2]
    heads = n.integer("num_heads", 0)
    flat = x.rank == 3
    if flat:
        x = split_heads(x, heads)
    size = n.static(x.shape[3:], "size of a head")[0]
    turned = n.integer("rotary_embedding_dim", 0) or size
    if turned % 2 or turned > size:
        raise n.unsupported(f"rotary_embedding_dim {turned} of heads of {size}")
    if n.get(3) is not None:
        cos, sin = (c.op("nn.gather", n[3], axis=0) for c in (cos, sin))
    cos, sin = (c.reshape([c.shape[0], 1, *c.shape[1:]]) for c in (cos, sin))
    interleaved = n.flag("interleaved")
    if interleaved:
        a, b = cut(x, 3, 0, turned, 2), cut(x, 3, 1, turned, 2)
    else:
        a, b = cut(x, 3, 0, turned // 2), cut(x, 3, turned // 2, turned)
    parts = [a * cos - b * sin, a * sin + b * cos]
    if interleaved:
        wide = [p.reshape([*p.shape, 1]) for p in parts]
        parts = [wide[0].op("nn.concat", wide[1], axis=4).reshape([*x.shape[:3], turned])]
    if turned < size:
        parts.append(cut(x, 3, turned, size))
    y = parts[0].op("nn.concat", *parts[1:], axis=3) if len(parts) > 1 else parts[0]
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
