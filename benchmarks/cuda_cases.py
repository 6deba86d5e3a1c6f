"""The models of cuda_time.py: rows of float32 in, float32 out. A case is a line of WORKLOADS."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
import cuda_peers as peers  # noqa: E402
from ir_random import forest  # noqa: E402

from carrot.ir.core import Module  # noqa: E402
from carrot.ir.graph import WITH_NAN, Graph  # noqa: E402


@dataclass(frozen=True)
class Case:
    """answer: of rows [n, features], [n, outputs] by numpy. peers: what makes each of them, for a device ("cuda", "cpu"). within: how far off answers may be, relative to the largest (or 1). options: of the compiler."""

    module: Module
    answer: Callable[[np.ndarray], np.ndarray]
    peers: dict[str, Callable[[str], peers.Peer]]
    within: float = 2e-5
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def features(self) -> int:
        return int(self.module.main.body.args[0].type.shape[1])  # type: ignore[union-attr]


def trees(count: int, height: int, small: bool = False) -> Case:
    """Complete trees of random splits."""
    e = forest(count // 20 if small else count, 2**height - 1)
    g = Graph("m")
    x = g.table("input", [f"f{i}" for i in range(e.n_features)], "f32", WITH_NAN)
    g.output("y", g.append(e.to_op(g.module, x)).result, ["default"])
    n = len(e.roots)
    parts = tuple(a.reshape(n, -1) for a in (e.feature, e.threshold, e.leaf_values))
    feature, threshold = (a[:, : 2**height - 1] for a in parts[:2])
    plain = peers.Trees(feature, threshold, parts[2], e.n_features, height)
    makers = {"nvForest": peers.nvforest, "xgboost": peers.xgboost, "Triton": peers.triton_trees, "torch eager": peers.torch_trees, "torch compiled": partial(peers.torch_trees, compiled=True)}
    return Case(g.finish(framework="benchmark"), e.scores, {name: partial(make, plain) for name, make in makers.items()} | {"CUDA": partial(peers.cuda, peers.hand_trees(plain))})


def mlp(*widths: int, small: bool = False, precision: str = "f32", target: str = "") -> Case:
    """Dense layers with relu between them; of tf32 and bf16 the peers that have them. target: another one than that of the run."""
    if small:
        widths = tuple(min(w, 264 if target else 256) for w in widths)
    r = np.random.default_rng(0)
    layers = [(r.normal(size=(n, m)).astype(np.float32) / np.float32(n**0.5), r.normal(size=m).astype(np.float32)) for n, m in zip(widths, widths[1:])]
    g = Graph("m")
    v = g.tensor("x", "f32", ("batch", widths[0]))
    for i, (w, b) in enumerate(layers):
        v = g.op("nn.add", g.op("nn.matmul", v, g.constant(w)), g.constant(b))
        v = g.op("nn.relu", v) if i < len(layers) - 1 else v
    g.output("y", v, ["default"])

    def answer(x: np.ndarray) -> np.ndarray:
        x = x.astype(np.float64)
        for i, (w, b) in enumerate(layers):
            x = x @ w + b
            x = np.maximum(x, 0) if i < len(layers) - 1 else x
        return x

    makers: dict[str, Callable[[str], peers.Peer]] = {f"torch {how}": partial(peers.torch_mlp, layers, compiled=how == "compiled", precision=precision) for how in ("eager", "compiled")}
    if precision == "f32" and len(layers) == 3 and max(widths) <= 256:
        makers |= {"Triton": partial(peers.triton_mlp, layers), "CUDA": partial(peers.cuda, peers.hand_mlp(layers))}
    return Case(g.finish(framework="benchmark"), answer, makers, {"f32": 2e-5, "tf32": 5e-3, "bf16": 5e-2}[precision], {"matmul": precision} | ({"target": target} if target else {}))


WORKLOADS: dict[str, Callable[..., Case]] = {
    "1000 x 8 x 30": partial(trees, 1000, 8),
    "1000 x 4 x 30": partial(trees, 1000, 4),
    "1000 x 5 x 30": partial(trees, 1000, 5),
    "200 x 12 x 30": partial(trees, 200, 12),
    "100 x 16 x 30": partial(trees, 100, 16),
    "MLP 30-256-256-1": partial(mlp, 30, 256, 256, 1),
    "MLP 30-64-64-1": partial(mlp, 30, 64, 64, 1),
    "MLP 30-256-256-1 tf32": partial(mlp, 30, 256, 256, 1, precision="tf32"),
    "MLP 30-256-256-1 bf16": partial(mlp, 30, 256, 256, 1, precision="bf16"),
    "GEMM 1024-1024": partial(mlp, 1024, 1024),
    "GEMM 1024-1024 tf32": partial(mlp, 1024, 1024, precision="tf32"),
    "GEMM 1024-1024 bf16": partial(mlp, 1024, 1024, precision="bf16"),
    "GEMM 1024-1024 tf32 wgmma": partial(mlp, 1024, 1024, precision="tf32", target="cuda-sm90a"),
    "GEMM 1024-1024 bf16 wgmma": partial(mlp, 1024, 1024, precision="bf16", target="cuda-sm90a"),
}
GOALS: dict[tuple[str, int], dict[str, float]] = {  # of a case and rows: of `device` rows a second at least, of `host` microseconds at most, of a peer how many times as fast at least
    ("1000 x 8 x 30", 1_000_000): {"nvForest": 3, "xgboost": 10, "device": 0.45 * 520e6},  # of what its instructions allow an H200 (docs/cuda.md)
    ("1000 x 8 x 30", 65_536): {"nvForest": 2},
    ("1000 x 8 x 30", 1024): {"nvForest": 2},
    ("1000 x 8 x 30", 1): {"host": 15},
    ("1000 x 4 x 30", 1_000_000): {"nvForest": 3},
    ("100 x 16 x 30", 1_000_000): {"nvForest": 1.5},
    **{(f"MLP {name}", 1_000_000): {"torch compiled": 2} for name in ("30-256-256-1", "30-64-64-1", "30-256-256-1 tf32", "30-256-256-1 bf16")},
    **{(f"GEMM 1024-1024 {kind}{way}", 65_536): {"torch eager": least} for kind in ("tf32", "bf16") for way, least in (("", 0.6), (" wgmma", 0.8))},  # torch asks cuBLAS
}
ROWS, MOST_ELEMENTS = (1, 64, 1024, 65_536, 1_000_000), 2**27  # of a call, unless its input has more elements

__all__ = ["GOALS", "MOST_ELEMENTS", "ROWS", "WORKLOADS", "Case", "mlp", "trees"]
