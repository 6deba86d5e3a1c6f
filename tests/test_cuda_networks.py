"""Matrix products, layers in one kernel and convolutions on GPUs: numbers against the evaluator and the CPU, registers and spills by ptxas."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.backends import nvptx, ptxas
from carrot.backends.object import get_target
from carrot.compiler import Artifact, Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.target import target_names

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import Grid  # noqa: E402

GPUS = [n for n in target_names() if n.startswith("cuda-")]
Layers = list[tuple[int, str | None]]  # columns, activation


def mlp(features: int, layers: Layers, lead: tuple[int, ...] = ()) -> Module:
    r = np.random.default_rng(features)
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", *lead, features))
    n = features
    for m, act in layers:
        w, b = (r.normal(size=s).astype(np.float32) / n**0.5 for s in ((n, m), (m,)))
        x = g.op("nn.add", g.op("nn.matmul", x, g.constant(w)), g.constant(b))
        x, n = g.op(f"nn.{act}", x) if act else x, m
    g.output("y", x, ["default"])
    return g.finish(framework="test")


def built(module: Module, target: str = "cuda-sm90", **options: Any) -> Artifact:
    return build(module.copy(), Options(target=target, on_missing="nan", **options))


def launches(artifact: Artifact) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = nvptx.plan(artifact.module, artifact.card)["launches"]
    return found


def registers(artifact: Artifact) -> int:
    """The most that a kernel has; it must not spill."""
    program = ptxas.find()
    if program is None:
        pytest.skip("there is no ptxas")
    done = subprocess.run([program, f"-arch={artifact.target.cpu}", "-v", "-", "-o", "/dev/null"], input=artifact.device_ptx, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not sum(map(int, re.findall(r"(\d+) bytes spill", done.stderr))), done.stderr
    return max(map(int, re.findall(r"Used (\d+) registers", done.stderr)))


# ---------------------------------------------------------------------------------------------------------- layers in one kernel

SHAPES: list[tuple[int, Layers, int, str]] = [
    (30, [(64, "relu"), (33, "tanh"), (5, "sigmoid")], 77, "cuda-sm90"),
    (17, [(256, "relu"), (256, "relu"), (1, None)], 66, "cuda-sm90"),
    (17, [(256, "relu"), (256, "relu"), (1, None)], 17, "cuda-sm75"),
    (200, [(128, "relu"), (10, None)], 3, "cuda-sm80"),
    (5, [(1, "relu"), (7, "tanh"), (2, None)], 70, "cuda-sm75"),
    (8, [(8, "relu"), (8, None)], 1, "cuda-sm90"),
]


@pytest.mark.parametrize(("features", "layers", "rows", "target"), SHAPES)
def test_layers_are_one_kernel_and_the_cpus_bits(features: int, layers: Layers, rows: int, target: str) -> None:
    module = mlp(features, layers)
    x = np.random.default_rng(rows).normal(size=(rows, features)).astype(np.float32)
    artifact = built(module, target)
    assert len(launches(artifact)) == 1
    got = Grid(artifact).run([x], seed=rows)[0]
    np.testing.assert_allclose(got, run(module, [x])[0], rtol=1e-5, atol=1e-6)
    if get_target("host").fma:
        np.testing.assert_array_equal(got, load_in_process(build(module, Options(on_missing="nan"))).run({"x": x})["y"])


def test_rows_of_several_dims_and_what_a_layer_adds() -> None:
    """[batch, 3, features]; a second layer that reads the model's input where it adds."""
    r = np.random.default_rng(0)
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3, 24))
    w, v = (r.normal(size=(24, 24)).astype(np.float32) / 5 for _ in range(2))
    h = g.op("nn.add", g.op("nn.relu", g.op("nn.matmul", x, g.constant(w))), x)
    g.output("y", g.op("nn.add", g.op("nn.matmul", h, g.constant(v)), x), ["default"])
    module, rows = g.finish(framework="test"), r.normal(size=(45, 3, 24)).astype(np.float32)
    artifact = built(module)
    assert len(launches(artifact)) == 1
    np.testing.assert_allclose(Grid(artifact).run([rows], seed=3)[0], run(module, [rows])[0], rtol=1e-5, atol=1e-6)


def test_layers_whose_results_others_need_stay_kernels() -> None:
    r = np.random.default_rng(0)
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 16))
    w, v = (g.constant(r.normal(size=(16, 16)).astype(np.float32)) for _ in range(2))
    h = g.op("nn.relu", g.op("nn.matmul", x, w))
    g.output("h", h, ["default"])
    k = g.op("nn.relu", g.op("nn.matmul", h, v))
    g.output("y", g.op("nn.matmul", k, g.op("nn.transpose", k, perm=[1, 0])), ["default"])
    module = g.finish(framework="test")
    artifact = built(module, dims={"batch": 20})
    assert len(launches(artifact)) >= 3
    rows = r.normal(size=(20, 16)).astype(np.float32)
    for got, want in zip(Grid(artifact).run([rows], seed=3), run(module, [rows]), strict=True):
        np.testing.assert_allclose(got.reshape(want.shape), want, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("target", GPUS)
def test_registers(target: str) -> None:
    assert registers(built(mlp(30, [(256, "relu"), (256, "relu"), (1, None)]), target)) <= 128
    assert registers(built(mlp(1024, [(1024, "relu")]), target)) <= 128
