"""Products by wgmma (cuda-sm90a): numbers on the grid against the evaluator, what the grid refuses, registers by ptxas."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.backends.object import get_target
from carrot.compiler import Artifact
from carrot.ir.core import Module
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.text import print_module
from carrot.passes.round_products import RoundProducts

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
import grid  # noqa: E402
from grid import Grid  # noqa: E402
from test_cuda_networks import built, launches, mlp, registers, stores  # noqa: E402

PRECISIONS = ("tf32", "bf16")
TARGET = "cuda-sm90a"


def conv(shape: tuple[Any, ...], kernel: tuple[int, ...], **attrs: Any) -> Module:
    r = np.random.default_rng(0)
    g = Graph("m")
    w, bias = (r.normal(size=s).astype(np.float32) / np.float32(16) for s in (kernel, kernel[0]))
    g.output("y", g.op("nn.relu", g.op("nn.conv", g.tensor("x", "f32", shape), g.constant(w), g.constant(bias), **attrs)), ["default"])
    return g.finish(framework="test")


def products(artifact: Artifact) -> int:
    """How many kernels have wgmma."""
    return sum(any("wgmma" in op.name for op in f.body.walk()) for f in artifact.module.funcs.values())


MODELS = [
    (mlp(264, [(300, "relu")]), 150),  # no edge is a tile's, nor the depth a step's
    (mlp(520, [(256, None)], (3,)), 1),
    (conv(("batch", 64, 5, 7), (130, 64, 3, 3), pads=[1, 1, 1, 1]), 3),
    (conv(("batch", 40, 33), (128, 40, 5), strides=[2], dilations=[2], pads=[0, 3]), 2),
    (conv(("batch", 256, 3, 3), (128, 256, 1, 1)), 20),
]


@pytest.mark.parametrize(("case", "precision"), [(0, "tf32"), (2, "tf32"), *((case, "bf16") for case in range(len(MODELS)))])
def test_products_of_warpgroups(case: int, precision: str) -> None:
    module, rows = MODELS[case]
    _, *shape = module.main.body.args[0].type.shape  # type: ignore[union-attr]
    x = np.random.default_rng(case).normal(size=(rows, *shape)).astype(np.float32)
    artifact = built(module, TARGET, matmul=precision)
    assert products(artifact) == 1
    rounded = artifact.simplified.copy()
    RoundProducts().run(rounded, get_target(TARGET))
    want = run(artifact.simplified, [x])[0]
    np.testing.assert_allclose(run(rounded, [x])[0], want, rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(Grid(artifact).run([x], seed=case)[0].reshape(want.shape), want, rtol=1e-5, atol=1e-5)
    assert 0 < np.abs(want - run(module, [x])[0]).max() < {"tf32": 0.02, "bf16": 0.15}[precision]


def test_what_a_product_makes_is_rounded_in_its_kernel() -> None:
    module = mlp(264, [(384, "relu"), (128, "tanh"), (3, None)])
    x = np.random.default_rng(0).normal(size=(40, 264)).astype(np.float32)
    artifact = built(module, TARGET, matmul="bf16")
    assert (len(launches(artifact)), products(artifact)) == (4, 2)  # x is rounded; two products; a small one
    want = run(artifact.simplified, [x])[0]
    np.testing.assert_allclose(Grid(artifact).run([x], seed=1)[0], want, atol=5e-3)


@pytest.mark.parametrize("module", [mlp(64, [(512, None)]), mlp(256, [(256, None)]), mlp(260, [(512, None)]), conv((1, 64, 8, 8), (128, 64, 3, 3))], ids=("flat", "small", "odd", "few"))
def test_what_is_small_stays_with_warps(module: Module) -> None:
    artifact = built(module, TARGET, matmul="bf16")
    assert not products(artifact) and "nvvm.mma.sync" in print_module(artifact.module)


FAULTS = {
    "fence.proxy.async.shared::cta;": "was written with no fence.proxy since",
    "wgmma.fence.sync.aligned;": "a first product with no wgmma.fence before it",
    "wgmma.commit_group.sync.aligned;": "which is being multiplied and not waited for|waits for sums of products that are not committed",
    "wgmma.wait_group.sync.aligned 1;": "which is being multiplied and not waited for",
    "@llvm.nvvm.cp.async.wait.group(": "is being copied",
    "@llvm.nvvm.barrier.cta.sync.aligned.all(": "was written with no barrier since|was not written|is being copied",
    "4611686293305360384": "describes no side a",
}


@pytest.mark.parametrize("what", FAULTS)
def test_the_grid_sees_what_is_left_out(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a kernel that is right, one thing is left out, or the sides are described in another way."""
    plain = grid.host_text
    removed = 0

    def without(text: str) -> str:
        nonlocal removed
        lines = [line for line in text.splitlines() if what not in line or line.startswith("declare") or what.isdigit()]
        removed = len(text.splitlines()) - len(lines) + text.count(what) * what.isdigit()
        return plain("\n".join(lines).replace(what, str(int(what) | 1 << 63)) if what.isdigit() else "\n".join(lines))

    monkeypatch.setattr(grid, "host_text", without)
    kernels = Grid(built(mlp(512, [(128, None)]), TARGET, matmul="bf16"))
    assert removed
    with pytest.raises(RuntimeError, match=FAULTS[what]):
        kernels.run([np.ones((20, 512), np.float32)], seed=1)


@pytest.mark.parametrize("precision", PRECISIONS)
def test_results_are_stored_four_at_a_time(precision: str) -> None:
    """A thread's 128, or 64 of the narrow tile, in the first kernel's epilogue rounded; what rounds x stores four, of images one. Odd widths, one at a time."""
    each = 2 if precision == "bf16" else 4
    for columns, layers in ((512, [{4 * each: 32}, {16: 32}]), (520, [{4 * each: 16}, {16: 16}]), (513, [{4: 64}])):
        found = stores(built(mlp(512, [(columns, "relu"), (columns, None)][: len(layers)]), TARGET, matmul=precision, cubin=False))
        assert found == [{4 * each: 1}, *layers]
    found = stores(built(conv(("batch", 64, 8, 8), (128, 64, 3, 3), pads=[1, 1, 1, 1]), TARGET, matmul=precision, cubin=False))
    assert {16: 32} in found and found.count({each: 1}) == len(found) - 1


@pytest.mark.parametrize("precision", PRECISIONS)
def test_registers(precision: str) -> None:
    """Of 128 sums and no more; none is moved while products are under way (registers)."""
    for module in (mlp(1024, [(1024, "relu"), (1024, None)]), conv(("batch", 256, 14, 14), (256, 256, 3, 3), pads=[1, 1, 1, 1])):
        assert registers(built(module, TARGET, matmul=precision)) <= 224
