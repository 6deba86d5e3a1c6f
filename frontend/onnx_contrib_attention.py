"""Attention as onnxruntime's transformer optimiser and its exporters of language models write it (com.microsoft; onnxruntime docs/ContribOperators.md).

    Attention(x, w, b, mask)    =>    q, k, v = split(x @ w + b) ; softmax(q @ k' / sqrt(size) + where(mask, 0, -10000)) @ v

k and v come out with what was before them in front, the past of a decoder.
"""

from __future__ import annotations

import math

import numpy as np

from carrot.frontend.onnx_attention import frontier, grouped, join_heads, minus_infinity_unless, scored, split_heads, turned
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_nn import root_mean_square, standardise
from carrot.frontend.onnx_ops import positions, where
from carrot.frontend.onnx_quant import along, integer_product
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims as sizes
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim

MS = "com.microsoft"
MASKED = -10000.0  # is added to the score of a key that the mask hides


def _split(x: Operand, axis: int, parts: list[Dim]) -> list[Operand]:
    """Consecutive parts of an axis."""
    ends: list[Dim] = [sizes.total(parts[: i + 1]) for i in range(len(parts))]
    return [cut(x, axis, sizes.sub(end, part), end) for end, part in zip(ends, parts)]


def _hidden(n: Node, mask: Operand, batch: Dim, length: Dim, keys: Dim, filter_value: float) -> Operand:
    """What a mask adds to the scores. Of [batch]: how many keys there are; of [2 * batch]: where they end and where they begin; else 0 hides a key."""
    if mask.rank == 1:
        place = positions(n, keys)
        if mask.shape[0] == sizes.mul(batch, 2) != batch:
            end, start = (cut(mask, 0, sizes.mul(batch, k), sizes.mul(batch, k + 1)).cast("i64").reshape([batch, 1]) for k in (0, 1))
            seen = (place < end).op("nn.and", start <= place)
        else:
            seen = place < mask.cast("i64").reshape([batch, 1])
    elif mask.rank in (2, 3):
        seen = mask > 0
    else:
        raise n.unsupported(f"a mask of {mask.type}", "masks of [batch], [2 * batch], [batch, keys] and [batch, queries, keys] are")
    seen = seen.reshape([batch, 1, 1, keys] if seen.rank == 2 else [batch, 1, length, keys])
    return where(seen, n.known(np.float32(0)), filter_value)


def _attended(n: Node, q: Operand, k: Operand, v: Operand, past: Dim, mask: Operand | None, bias: Operand | None) -> tuple[Operand, Operand]:
    """softmax(q k' + ...) v as [batch, length, hidden], and its probabilities; q, k and v have heads, `past` keys are before the queries'."""
    scale, filter_value = n.number("scale", 0.0) or 1.0 / math.sqrt(*n.static(q.shape[3:], "size of a head")), n.number("mask_filter_value", MASKED)
    length, keys = q.shape[2], k.shape[2]
    scores = scored(q, k, scale)
    if bias is not None:
        scores = scores + bias
    if mask is not None:
        scores = scores + _hidden(n, mask, q.shape[0], length, keys, filter_value).cast(q.dtype)
    if n.flag("unidirectional"):
        seen = frontier(n, length, keys, n.sized([past]).reshape([]), causal=True)
        assert seen is not None
        scores = scores + minus_infinity_unless(seen, q.dtype)
    weights = scores.op("nn.softmax", axis=3)
    return join_heads(grouped(weights, v)), weights


def _self_attention(n: Node, joint: Operand, mask: Operand | None, both: Operand | None, bias: Operand | None) -> list[Operand]:
    """Of q, k and v side by side, [batch, length, ...]. both: past keys and values, [2, batch, heads, past, size]."""
    heads = n.integer("num_heads")
    if n.flag("do_rotary") or n.flag("past_present_share_buffer"):
        raise n.unsupported("do_rotary" if n.flag("do_rotary") else "past_present_share_buffer")
    n.ignore("do_rotary", "past_present_share_buffer", "rotary_embedding_dim")
    [width] = n.static(joint.shape[2:], "width of q, k and v")
    q, k, v = (split_heads(x, heads) for x in _split(joint, 2, n.ints("qkv_hidden_sizes") or [width // 3] * 3))
    past: Dim = 0
    if both is not None:
        past = both.shape[3]
        k, v = (cut(both, 0, i, i + 1).reshape(both.shape[1:]).op("nn.concat", x, axis=2) for i, x in enumerate((k, v)))
    y, _ = _attended(n, q, k, v, past, mask, bias)
    if not n.uses(1):
        return [y]
    return [y, k.reshape([1, *k.shape]).op("nn.concat", v.reshape([1, *v.shape]), axis=0)]


@importer("Attention", domain=MS)
def attention(n: Node) -> list[Operand]:
    joint = n[0].op("nn.matmul", n[1])
    return _self_attention(n, joint if n.get(2) is None else joint + n[2], n.get(3), n.get(4), n.get(5))


@importer("QAttention", domain=MS)
def quantised_attention(n: Node) -> list[Operand]:
    """x and w are 8 bits with scales and zero points."""
    joint = integer_product(n[0], n.get(6), n[1], n.get(7)).cast("f32") * (along(n[3], -2, n[0].rank) * along(n[4], -1, 2)) + n[2]
    return _self_attention(n, joint, n.get(5), n.get(8), None)


@importer("MultiHeadAttention", domain=MS)
def multi_head_attention(n: Node) -> list[Operand]:
    """q [batch, length, hidden], k, v alike or with heads; or k and v in one, [batch, keys, heads, 2, size], or all three. bias: of q, k and v before they are cut into heads."""
    heads, q, k, v, bias = n.integer("num_heads"), n[0], n.get(1), n.get(2), n.get(3)
    for i, what in ((8, "past_sequence_length"), (9, "cache_indirection")):
        if n.get(i) is not None:
            raise n.unsupported(f"{what}, a cache of a fixed length")
    packed = q if q.rank == 5 else k if k is not None and k.rank == 5 else None
    if packed is not None:
        parts = [x.reshape([*packed.shape[:2], sizes.product([heads, packed.shape[4]])]) for x in _split(packed, 3, [1] * n.static(packed.shape[3:4], "number of tensors in one")[0])]
        q, k, v = parts if packed is q else (q, *parts)
    if k is None or v is None:
        raise CarrotError("'MultiHeadAttention' lacks its keys or values")
    if bias is not None:
        own = _split(bias, 0, [q.shape[2], q.shape[2], sizes.sub(bias.shape[0], sizes.mul(q.shape[2], 2))])
        q, k, v = (x + b if x.rank == 3 else x for x, b in zip((q, k, v), own))
    q, k, v = (split_heads(x, heads) if x.rank == 3 else x for x in (q, k, v))
    past: Dim = 0
    if n.get(6) is not None:
        past, k, v = n[6].shape[2], n[6].op("nn.concat", k, axis=2), n[7].op("nn.concat", v, axis=2)
    y, weights = _attended(n, q, k, v, past, n.get(4), n.get(5))
    return [y, k, v, weights]


def _places(n: Node, given: Operand, length: Dim) -> Operand:
    """[batch or 1, length] of positions given so, or as the first one."""
    return given if given.rank == 2 else given.cast("i64").reshape([1, 1]) + positions(n, length)


@importer("RotaryEmbedding", domain=MS)
def rotary_embedding(n: Node) -> Operand:
    x, heads, count = n[0], n.integer("num_heads", 0), n.integer("rotary_embedding_dim", 0)
    if n.flag("is_packed_batching") or n.number("scale", 1.0) != 1.0:
        raise n.unsupported("is_packed_batching" if n.flag("is_packed_batching") else "scale")
    n.ignore("scale")
    flat = x.rank == 3
    if flat:
        [hidden], [half] = n.static(x.shape[2:], "hidden size"), n.static(n[2].shape[1:], "width of the cache")
        x = split_heads(x, heads if count else hidden // (2 * half))
    count = count or n.static(x.shape[3:], "size of a head")[0]
    cos, sin = (cache.op("nn.gather", _places(n, n[1], x.shape[2]), axis=0) for cache in (n[2], n[3]))
    y = turned(x, cos, sin, count, n.flag("interleaved"))
    return join_heads(y) if flat else y


@importer("GroupQueryAttention", domain=MS)
def group_query_attention(n: Node) -> list[Operand]:
    """Causal attention of a decoder. The cache grows by what is new in each call; with one, all texts of a batch are as long, without one they may end earlier
    (seqlens_k is how many tokens each has, less one)."""
    heads, shared, q, lengths = n.integer("num_heads"), n.integer("kv_num_heads"), n[0], n[5].cast("i64")
    for name in ("sliding_window_cache", "qk_output"):
        if n.flag(name):
            raise n.unsupported(name)
    if any(n.get(i) is not None for i in (12, 13, 16)) or {n.string(f"{x}_quant_type", "NONE") for x in "kv"} != {"NONE"}:
        raise n.unsupported("a quantised cache" if n.get(16) is None else "query_seqlens")
    n.ignore("kv_cache_bit_width")
    if n.get(1) is None:  # k and v lie behind q
        [width] = n.static(q.shape[2:], "width of q, k and v")
        size = width // (heads + 2 * shared)
        q, k, v = _split(q, 2, [heads * size, shared * size, shared * size])
    else:
        k, v = n[1], n[2]
    q, k, v = split_heads(q, heads), split_heads(k, shared), split_heads(v, shared)
    batch, _, length, size = q.shape
    [size] = n.static([size], "size of a head")
    epsilon = n.number("qk_norm_epsilon", 1e-6)
    if n.get(14) is not None:
        q, k = (root_mean_square(x, [3], epsilon)[0] * w for x, w in ((q, n[14]), (k, n[15])))
    past = n[3].shape[2] if n.get(3) is not None else 0
    first = (lengths + 1 - n.sized([length]).reshape([])).maximum(0).reshape([batch, 1])  # where the queries begin
    if n.flag("do_rotary"):
        place = _places(n, n[9], length) if n.get(9) is not None else first + positions(n, length)
        cos, sin = (n[i].op("nn.gather", place, axis=0) for i in (7, 8))
        count = 2 * n.static(n[7].shape[1:], "width of the cache")[0]
        q, k = (turned(x, cos, sin, count, n.flag("rotary_interleaved")) for x in (q, k))
    n.ignore("rotary_interleaved")
    if past != 0:
        _check_lengths(n, lengths, past, length)
        k, v = n[3].op("nn.concat", k, axis=2), n[4].op("nn.concat", v, axis=2)
    scores = scored(q, k, n.number("scale", 0.0) or 1.0 / math.sqrt(size), n.number("softcap", 0.0))
    if n.get(10) is not None:
        scores = scores + n[10]
    window = n.integer("local_window_size", -1)
    seen = frontier(n, length, k.shape[2], first.reshape([batch, 1, 1, 1]), n.flag("causal", 1), window - 1 if window > 0 else -1)
    scores = scores if seen is None else scores + minus_infinity_unless(seen, scores.dtype)
    if n.integer("smooth_softmax", -1) > 0 or n.get(11) is not None:  # one more score, of nothing
        sink = n.known(np.zeros(1, np.float32)).cast(scores.dtype) if n.get(11) is None else n[11].reshape([1, heads, 1, 1])
        wide = scores.op("nn.concat", sink.op("nn.expand", shape=[batch, heads, length, 1]), axis=3)
        weights = cut(wide.op("nn.softmax", axis=3), 3, 0, scores.shape[3])
    else:
        weights = scores.op("nn.softmax", axis=3)
    return [join_heads(grouped(weights, v)), k, v]


def _check_lengths(n: Node, lengths: Operand, past: Dim, length: Dim) -> None:
    """With a cache that is not empty each text has as many tokens as that and what is new; a branch does not check it."""
    if n.context.graph.block is not n.context.graph.body:
        return
    behind = n.sized([past]).reshape([])
    off = (lengths + 1 - behind - n.sized([length]).reshape([])).abs().reduce("max", [0], keepdims=False)
    n.context.refuse((behind.minimum(1) * -off).value, None, f"{n.context.graph.loc}: seqlens_k and the length of the cache differ by {{}}: with a cache all texts of a batch have one length")


@importer("EmbedLayerNormalization", domain=MS)
def embed_layer_norm(n: Node) -> list[Operand]:
    """The sum of the embeddings of words, places and segments, normalised; how many words the mask has; the sum."""
    n.ignore("mask_index_type")
    ids, segments, mask, places = n[0], n.get(1), n.get(7), n.get(8)
    batch, length = ids.shape
    where_ = positions(n, length).reshape([1, length]) if places is None else places
    x = n[2].op("nn.gather", ids, axis=0) + n[3].op("nn.gather", where_, axis=0)
    if segments is not None:
        x = x + n[4].op("nn.gather", segments, axis=0)
    y, _, _ = standardise(x, [2], n.number("epsilon", 1e-12))
    count = n.known(np.int32(0)).op("nn.expand", shape=[batch]) if mask is None else mask.reduce("sum", [1], keepdims=False)
    return [y * n[5] + n[6], count, x]
