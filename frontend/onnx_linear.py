"""ONNX linear attention and the convolution that goes with it (onnx docs/Operators.md): layers that keep a state from call to call.

    state = exp(decay_t) * state + outer(k_t, beta_t * (v_t - k_t @ state)) ; y_t = scale * q_t @ state    =>    nn.loop over t, state in float32
    CausalConvWithState(x, w, past)    =>    nn.conv(concat(past, x), w), each channel by itself; the last k - 1 columns are the new state
"""

from __future__ import annotations

import math

import numpy as np

from carrot.frontend.onnx_attention import grouped
from carrot.frontend.onnx_flow import loop_of
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import expand, sigmoid
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims
from carrot.ir.errors import CarrotError

RULES = {"linear": (False, False), "gated": (True, False), "delta": (False, True), "gated_delta": (True, True)}  # whether each takes decay and beta


def _heads(n: Node, i: int, *counts: int) -> Operand:
    """Input i, [batch, length, heads * size], as [batch, length, heads, size] in float32, with the first of the counts of heads that fits."""
    x = n[i]
    for heads in counts:
        if x.rank == 3 and isinstance(x.shape[2], int) and heads > 0 and x.shape[2] % heads == 0:
            return x.cast("f32").reshape([*x.shape[:2], heads, x.shape[2] // heads])
    raise CarrotError(f"input {i} of 'LinearAttention' is {x.type}, it cannot be cut into {counts[0]} heads")


@importer("LinearAttention")
def linear_attention(n: Node) -> list[Operand]:
    """Outputs y [batch, length, heads * size] and the state [batch, heads of keys, size of keys, size of values]."""
    n.ignore("chunk_size")
    many, shared, rule = n.integer("q_num_heads"), n.integer("kv_num_heads"), n.string("update_rule", "gated_delta")
    if rule not in RULES:
        raise n.unsupported(f"update_rule '{rule}'", note=f"there are {', '.join(RULES)}")
    if RULES[rule] != (n.get(4) is not None, n.get(5) is not None):
        raise CarrotError(f"'LinearAttention' with update_rule '{rule}' takes {' and '.join(f'{w}{what}' for w, what in zip(('' if t else 'no ' for t in RULES[rule]), ('decay', 'beta')))}")
    if shared < 1 or many < 1 or many % shared:
        raise CarrotError(f"'LinearAttention' has {many} heads of queries, which cannot share {shared} heads of keys")
    q, k, v = _heads(n, 0, many), _heads(n, 1, shared), _heads(n, 2, shared)
    decay = _heads(n, 4, shared) if RULES[rule][0] else None
    beta = _heads(n, 5, shared, 1) if RULES[rule][1] else None
    batch, length, _, size = q.shape
    scale = n.number("scale", 0.0) or 1.0 / math.sqrt(*n.static([size], "size of a head"))
    begin = [batch, shared, size, v.shape[3]]
    widths = [*(((decay, shared, (1, size)),) if decay is not None else ()), *(((beta, beta.shape[2], (1,)),) if beta is not None else ())]
    if k.shape[3] != size or any(x.shape[3] not in fits for x, _, fits in widths):
        raise CarrotError(f"'LinearAttention' cannot take {', '.join(str(x.type) for x in n.operands if x is not None)}")
    past = n.get(3)
    state = expand(n.known(np.float32(0)), begin) if past is None else past.cast("f32").fit(begin)
    if state is None:
        raise CarrotError(f"'LinearAttention' has the state {past.type}, [{', '.join(map(str, begin))}] is needed")  # type: ignore[union-attr]

    def step(i: Operand, now: list[Operand]) -> tuple[Operand, list[Operand], list[Operand]]:
        def row(x: Operand) -> Operand:
            """[batch, heads, 1, size] of this step."""
            x = x.op("nn.gather", i, axis=1)
            return x.reshape([*x.shape[:2], 1, x.shape[2]])

        def column(x: Operand) -> Operand:
            return x.reshape([*x.shape[:2], x.shape[3], 1])

        [s], key, value = now, row(k), row(v)
        s = s if decay is None else s * column(row(decay)).exp()
        if beta is not None:
            value = row(beta) * (value - key.op("nn.matmul", s))
        s = s + column(key) * value
        y = grouped(row(q) * scale, s)
        return true, [s], [y.reshape([batch, many * n.static(v.shape[3:], "size of a value")[0]])]

    true = n.known(np.array(True))
    if length == 1:
        _, [state], [y] = step(n.known(np.int64(0)), [state])
        y = y.reshape([batch, 1, y.shape[1]])
    else:
        state, y = loop_of(n, n.sized([length]).reshape([]), true, [state], length, [0], step)
        y = y.transpose([1, 0, 2])
    return [y.cast(n[0].dtype), state.cast(n[0].dtype if past is None else past.dtype)]


@importer("CausalConvWithState")
def causal_conv(n: Node) -> list[Operand]:
    x, w, bias, past, activation = n[0], n[1], n.get(2), n.get(3), n.string("activation", "none")
    if activation not in ("none", "silu", "swish"):
        raise n.unsupported(f"activation '{activation}'")
    if x.rank != 3 or w.rank != 3 or w.shape[:2] != (x.shape[1], 1):
        raise CarrotError(f"'CausalConvWithState' cannot take {x.type} and the weights {w.type}")
    channels, kernel = n.static([x.shape[1], w.shape[2]], "number of channels and size of the kernel")
    if past is None:
        wide = x.op("nn.pad", pads=[0, 0, kernel - 1, 0, 0, 0], value=0.0) if kernel > 1 else x
    else:
        before = past.cast(x.dtype).fit([x.shape[0], channels, kernel - 1])
        if before is None:
            raise CarrotError(f"'CausalConvWithState' has the state {past.type}, [{x.shape[0]}, {channels}, {kernel - 1}] is needed")
        wide = before.op("nn.concat", x, axis=2) if kernel > 1 else x
    y = wide.op("nn.conv", w, *([] if bias is None else [bias]), group=channels, strides=[1], pads=[0, 0], dilations=[1])
    if activation != "none":
        y = (y.cast("f32") * sigmoid(y.cast("f32"))).cast(x.dtype)
    return [y, cut(wide, 2, x.shape[2], dims.add(x.shape[2], kernel - 1))]
