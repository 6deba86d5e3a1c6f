"""Attention, caches and weights in blocks of com.microsoft, as onnxruntime's transformer optimiser and exporters of language models write them, against onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from onnx import TensorProto, helper

import carrot
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, agrees, model, normal, reference, same, single  # noqa: E402

rng = np.random.default_rng(5)
f = normal(rng)


def fused(op_type: str, arrays: list[np.ndarray | None], consts: tuple[int, ...] = (), outputs: int = 1, **attrs: Any) -> Any:
    return single(op_type, arrays, consts, outputs, 17, batch=False, domain="com.microsoft", **attrs)


def i32(*values: Any) -> np.ndarray:
    return np.array(values, np.int32)


def ids(most: int, *shape: int) -> np.ndarray:
    return rng.integers(0, most, shape).astype(np.int32)


def u8(*shape: int) -> np.ndarray:
    return rng.integers(0, 255, shape).astype(np.uint8)


X, W, B = f(2, 5, 12), f(12, 36), f(36)  # 3 heads of 4
RAGGED = i32([1, 1, 1, 1, 1], [1, 1, 1, 0, 0])
Q, KEYS, V = f(2, 5, 12), f(2, 7, 12), f(2, 7, 12)
CASES: dict[str, Any] = {
    "Attention": fused("Attention", [X, W, B], (1, 2), num_heads=3),
    "Attention mask": fused("Attention", [X, W, B, RAGGED], (1, 2), num_heads=3),
    "Attention mask of queries": fused("Attention", [X, W, B, ids(2, 2, 5, 5) | np.eye(5, dtype=np.int32)], (1, 2), num_heads=3),
    "Attention lengths": fused("Attention", [X, W, B, i32(5, 3)], (1, 2), num_heads=3),
    "Attention ends and starts": fused("Attention", [X, W, B, i32(5, 4, 0, 2)], (1, 2), num_heads=3),
    "Attention causal": fused("Attention", [X, W, B, RAGGED], (1, 2), num_heads=3, unidirectional=1, scale=0.7),
    "Attention past": fused("Attention", [X, W, B, None, f(2, 2, 3, 6, 4)], (1, 2), 2, num_heads=3, unidirectional=1),
    "Attention past and mask": fused("Attention", [X, W, B, np.ones((2, 11), np.int32), f(2, 2, 3, 6, 4)], (1, 2), 2, num_heads=3, unidirectional=1),
    "Attention bias": fused("Attention", [X, W, B, None, None, f(1, 3, 5, 5)], (1, 2), num_heads=3),
    "Attention of another width": fused("Attention", [X, f(12, 33), f(33)], (1, 2), num_heads=3, qkv_hidden_sizes=[12, 12, 9]),
    "QAttention": fused("QAttention", [u8(2, 5, 12), rng.integers(-128, 127, (12, 36)).astype(np.int8), B, np.float32(0.02), np.float32(0.01), RAGGED, np.uint8(120), np.int8(3)], (1, 2, 3, 4, 6, 7), num_heads=3),
    "MultiHeadAttention": fused("MultiHeadAttention", [Q, KEYS, V], num_heads=3),
    "MultiHeadAttention bias": fused("MultiHeadAttention", [Q, KEYS, V, B], (3,), num_heads=3),
    "MultiHeadAttention mask": fused("MultiHeadAttention", [Q, KEYS, V, None, i32([1] * 7, [1, 1, 1, 1, 0, 0, 0]), f(1, 3, 5, 7)], num_heads=3),
    "MultiHeadAttention of heads": fused("MultiHeadAttention", [Q, f(2, 3, 7, 4), f(2, 3, 7, 4)], num_heads=3),
    "MultiHeadAttention past": fused("MultiHeadAttention", [Q, f(2, 5, 12), f(2, 5, 12), B, None, None, f(2, 3, 6, 4), f(2, 3, 6, 4)], (3,), 3, num_heads=3, unidirectional=1),
    "RotaryEmbedding": fused("RotaryEmbedding", [f(2, 5, 24), np.arange(10).reshape(2, 5), f(16, 4), f(16, 4)], (2, 3)),
    "RotaryEmbedding from a place on": fused("RotaryEmbedding", [f(2, 3, 5, 8), np.array([4]), f(16, 4), f(16, 4)], (2, 3), interleaved=1),
    "RotaryEmbedding in part": fused("RotaryEmbedding", [f(2, 5, 24), np.arange(10).reshape(2, 5), f(16, 2), f(16, 2)], (2, 3), num_heads=3, rotary_embedding_dim=4),
    "EmbedLayerNormalization": fused("EmbedLayerNormalization", [ids(9, 2, 5), ids(2, 2, 5), f(9, 8), f(16, 8), f(2, 8), f(8), f(8), RAGGED], (2, 3, 4, 5, 6), 3),
    "EmbedLayerNormalization of words": fused("EmbedLayerNormalization", [ids(9, 2, 5), None, f(9, 8), f(16, 8), None, f(8), f(8), None, ids(16, 2, 5)], (2, 3, 5, 6), 2, epsilon=1e-5),
    "MatMulNBits": fused("MatMulNBits", [f(2, 3, 40), u8(5, 3, 8), f(5, 3)], (1, 2), K=40, N=5, bits=4, block_size=16),
    "MatMulNBits zeros": fused("MatMulNBits", [f(3, 64), u8(5, 2, 16), f(5, 2), u8(5, 1), None, f(5)], (1, 2, 3, 5), K=64, N=5, bits=4, block_size=32),
    "MatMulNBits of 8 bits": fused("MatMulNBits", [f(3, 64), u8(5, 2, 32), f(5, 2), u8(5, 2)], (1, 2, 3), K=64, N=5, bits=8, block_size=32),
    "GatherBlockQuantized": fused("GatherBlockQuantized", [u8(9, 16), np.array([[3, 0], [8, 3]]), f(9, 2), u8(9, 1)], (0, 2, 3), bits=4, block_size=16),
    **{
        f"GatherBlockQuantized of {name.__name__}": single("GatherBlockQuantized", [u8(9, 40).astype(name), np.array([3, 0, 8]), f(9, 3), *zeros], (0, 2, 3), 1, 21, False, "com.microsoft", block_size=16)
        for name, zeros in ((ml_dtypes.uint4, [u8(9, 3).astype(ml_dtypes.uint4)]), (ml_dtypes.int4, []))
    },
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_operator(case: str, run_model: RunModel) -> None:
    agrees(*CASES[case], run_model)


def test_packed() -> None:
    """What onnxruntime has on GPUs only: q, k and v in one tensor, as if they were apart."""
    for proto, given, apart in (
        (*fused("MultiHeadAttention", [f(2, 5, 3, 3, 4)], num_heads=3), 3),
        (*fused("MultiHeadAttention", [Q, f(2, 7, 3, 2, 4)], num_heads=3), 2),
    ):
        *rest, joint = given.values()
        parts = [joint[:, :, :, i].reshape(2, -1, 12) for i in range(apart)]
        same(carrot.compile(proto).run(given), reference(*fused("MultiHeadAttention", [*rest, *parts], num_heads=3)))


ANGLES = {"cos": f(40, 8), "sin": f(40, 8)}


def decoder(past: int, length: int, total: list[int], packed: bool = False, more: dict[str, np.ndarray] | None = None, window: int = -1, rotary: bool = True, **attrs: Any) -> Any:
    """GroupQueryAttention of 4 heads of 16 that share 2, batch, lengths and cache open."""
    batch, new = len(total), ["batch", "length"]
    q, k, v = ({"q": f(batch, length, 128)}, "", "") if packed else ({"q": f(batch, length, 64), "k": f(batch, length, 32), "v": f(batch, length, 32)}, "k", "v")
    given = q | {"pk": f(batch, 2, past, 16), "pv": f(batch, 2, past, 16), "lengths": np.array(total, np.int32) - 1, "total": np.array(max(total), np.int32)}
    shapes: dict[str, list[Any]] = {"q": [*new, 128 if packed else 64], "k": [*new, 32], "v": [*new, 32], "pk": ["batch", 2, "past", 16], "pv": ["batch", 2, "past", 16], "lengths": ["batch"], "total": []}
    names = ["q", k, v, "pk", "pv", "lengths", "total", *(ANGLES if rotary else ("", "")), "", *((["bias"] if "bias" in more else [""]) + (["sink"] if "sink" in more else []) if more else [])]
    node = helper.make_node("GroupQueryAttention", names, ["y", "k2", "v2"], domain="com.microsoft", num_heads=4, kv_num_heads=2, do_rotary=int(rotary), local_window_size=window, **attrs)
    infos = {name: (TensorProto.INT32 if name in ("lengths", "total") else TensorProto.FLOAT, shapes[name]) for name in given}
    return model([node], infos, ["y", "k2", "v2"], ANGLES | (more or {}), 17, com_microsoft=1), given


@pytest.mark.parametrize("attrs", [{}, {"packed": True}, {"rotary_interleaved": 1}, {"rotary": False, "scale": 0.3}, {"window": 3}, {"softcap": 5.0}, {"smooth_softmax": 1}, {"more": {"sink": f(4)}}], ids=str)
def test_decoder(attrs: dict[str, Any]) -> None:
    """One model for a prompt, texts of a batch that end at other places, and steps with a cache."""
    compiled = None
    for past, length, total in ((0, 6, [6, 4]), (5, 1, [6, 6]), (7, 1, [8]), (0, 1, [1])):
        proto, given = decoder(past, length, total, **attrs)
        compiled = compiled or carrot.compile(proto)
        want, got = reference(proto, given), compiled.run(given)
        for b, t in enumerate(total):  # what is behind a text's end is anything
            keep = slice(0, length - (past + length - t))
            same({"y": got["y"][b, keep]}, {"y": want["y"][b, keep]})
        if past + length == min(total):
            same({k: got[k] for k in ("k2", "v2")}, {k: want[k] for k in ("k2", "v2")})
    assert compiled is not None
    proto, given = decoder(5, 1, [6, 4], **attrs)
    with pytest.raises(CarrotError, match="seqlens_k and the length of the cache differ by -2"):
        compiled.run(given)


def test_open_sizes() -> None:
    """ai.onnx's Attention with batch, queries and keys open: causal, with a past, with a mask that may be shorter than the keys."""
    shapes: dict[str, list[Any]] = {"q": ["b", 2, "t", 4], "k": ["b", 2, "t", 4], "v": ["b", 2, "t", 4], "m": ["t", "s"], "pk": ["b", 2, "p", 4], "pv": ["b", 2, "p", 4]}
    for names, attrs in ((["q", "k", "v"], {"is_causal": 1}), (["q", "k", "v", "m", "pk", "pv"], {"is_causal": 1}), (["q", "k", "v", "m"], {})):
        outs = ["y", "k2", "v2"] if "pk" in names else ["y"]
        proto = model([helper.make_node("Attention", names, outs, **attrs)], {k: (TensorProto.FLOAT, shapes[k]) for k in names}, outs, opset=23)
        compiled = carrot.compile(proto)
        for b, t, past in ((2, 5, 3), (1, 1, 4), (3, 4, 0)):
            keys = t + (past if "pk" in names else 0)
            size = {"b": b, "t": t, "p": past, "s": keys}
            given = {k: f(*(size.get(d, d) for d in shapes[k])) for k in names}
            same(compiled.run(given), reference(proto, given))


def test_refused() -> None:
    for case, message in (
        (fused("Attention", [X, W, B], (1, 2), num_heads=3, do_rotary=1), "do_rotary"),
        (fused("MultiHeadAttention", [Q], num_heads=3), "lacks its keys"),
        (fused("MatMulNBits", [f(3, 64), u8(5, 2, 16), f(5, 2)], (1, 2), K=64, N=5, bits=4, block_size=16), "for them"),
        (fused("GatherBlockQuantized", [u8(9, 16), np.array([3]), f(9, 2)], (0, 2), bits=4, block_size=16, quantize_axis=0), "quantize_axis 0"),
    ):
        with pytest.raises(CarrotError, match=message):
            frontend.convert(case[0], "m")

