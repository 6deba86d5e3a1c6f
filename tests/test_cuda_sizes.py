"""Sizes beyond the batch on GPUs: what depends on them, launches, places in the scratch buffer and numbers that kernels get, is computed for each call. On the grid of tests/cuda_grid and through its driver."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends import nvptx
from carrot.compiler import Options, build, emit, load_in_process
from carrot.ir.core import Module
from carrot.ir.dims import shown
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import HERE, Grid, driver  # noqa: E402
from test_cuda_host import needs_host  # noqa: E402

MODELS = Path(__file__).parent.parent.parent / "shared" / "models"


def image() -> Module:
    """A tiled convolution, one by elements, a pool, a mean, a product; heights and widths go through quotients."""
    r = np.random.default_rng(0)
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 3, "h", "w"))
    a, b, c = (g.constant(r.normal(size=s).astype(np.float32) / 3) for s in ((16, 3, 3, 3), (20, 16, 3, 3), (20, 7)))
    y = g.op("nn.relu", g.op("nn.conv", x, a, strides=[2, 2], pads=[1, 1, 1, 1]))
    z = g.op("nn.max_pool", g.op("nn.conv", y, b, pads=[1, 1, 1, 1]), kernel_shape=[2, 2], strides=[2, 1])
    g.output("map", z, ["default"])
    g.output("classes", g.op("nn.softmax", g.op("nn.matmul", g.op("nn.reduce_mean", z, axes=[2, 3], keepdims=0), c), axis=1), ["default"])
    return g.finish(framework="test")


SIZES = [(2, 9, 8), (1, 20, 35), (3, 3, 3)]


def inputs(shape: tuple[int, ...]) -> np.ndarray:
    return np.random.default_rng(sum(shape)).normal(size=(shape[0], 3, *shape[1:])).astype(np.float32)


def test_images_of_any_size() -> None:
    module = image()
    artifact = build(module.copy(), Options(target="cuda-sm90", on_missing="nan"))
    found = nvptx.plan(artifact.module, artifact.card)
    assert found["symbols"] == ["n", "h", "w"] and "grid" not in artifact.module.attrs and "floordiv(h + 1, 2)" in found["launches"][0]["blocks"]
    grid = Grid(artifact)
    for seed, shape in enumerate(SIZES):
        for got, want in zip(grid.run([inputs(shape)], seed=seed), run(module, [inputs(shape)]), strict=True):
            np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)


USES = """
import gc, json, numpy as np, user
from carrot import CarrotError, load
m, d = load("./model.so"), user.Driver()
user.driver = d
out = {}
for i, x in enumerate(np.load("in.npz").values()):
    out |= {f"{i}{k}": a for k, a in m.run({"x": x}).items()}
    got = m.run_device({"x": user.Interface(x)})
    out |= {f"d{i}{k}": a.to_numpy() for k, a in got.items()}
    del got
np.savez("got.npz", **out)
said = []
for wrong in ({"x": np.zeros((1, 3, 2), np.float32)}, {"x": np.zeros((1, 4, 9, 9), np.float32)}, {"x": np.zeros((64, 3, 40, 40), np.float32)}):
    for call in (m.run, lambda x: m.run_device({"x": user.Interface(x["x"])})):
        try:
            call(wrong)
        except CarrotError as error:
            said.append(error.message)
del m, call
gc.collect()
print(json.dumps({"errors": d.errors, "live": d.live, "said": said}))
"""


@needs_host
def test_a_library_for_any_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """carrot_run with arrays of the host, carrot_cuda_run_sizes with those of the device; what sizes are refused."""
    module = image()
    monkeypatch.setattr(nvptx, "MOST_ITEMS", 50_000)
    artifact = build(module.copy(), Options(target="cuda-sm90", on_missing="nan", cubin=False))
    (tmp_path / "model.so").write_bytes(emit(artifact, "so"))
    driver(artifact, tmp_path)
    np.savez(tmp_path / "in.npz", *map(inputs, SIZES))
    environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), "PYTHONPATH": str(HERE)}
    done = subprocess.run([sys.executable, "-c", USES], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "driver:" not in done.stderr, done.stderr
    got = np.load(tmp_path / "got.npz")
    for i, shape in enumerate(SIZES):
        for name, want in zip(("map", "classes"), run(module, [inputs(shape)]), strict=True):
            for way in ("", "d"):
                np.testing.assert_allclose(got[f"{way}{i}{name}"], want, rtol=1e-5, atol=1e-5)
    told = json.loads(done.stdout)
    assert (told["errors"], told["live"]) == (0, 0)
    wanted = ["[n, 3, h, w] is wanted"] * 2 + ["is wanted"] * 2 + ["larger sizes"] * 2
    assert len(told["said"]) == 6 and all(map(str.__contains__, told["said"], wanted)), told["said"]


def test_what_is_no_row_of_a_batch_keeps_calls_whole() -> None:
    """An input and an output that all rows share: the CPU must not step on in them from block to block."""
    g = Graph("m")
    x, s = g.tensor("x", "f32", ("n", 4)), g.tensor("s", "f32", (1, 4))
    g.output("y", g.op("nn.add", x, s), ["default"])
    g.output("z", g.op("nn.relu", s), ["default"])
    module, rows, shared = g.finish(framework="test"), np.random.default_rng(0).normal(size=(700, 4)).astype(np.float32), np.float32([[1, -2, 3, 4]])
    want = run(module, [rows, shared])
    got = load_in_process(build(module.copy(), Options(on_missing="nan"))).run({"x": rows, "s": shared})
    for a, w in zip((*got.values(), *Grid(build(module, Options(target="cuda-sm90", on_missing="nan"))).run([rows, shared])), (*want, *want), strict=True):
        np.testing.assert_allclose(a, w)


SHIPPED = {"attacut_sc": [{"seq_len": 5}, {"seq_len": 41}], "silero_vad": [{"batch": 1, "input_d1": 512, "state_d1": 1}, {"batch": 2, "input_d1": 256, "state_d1": 2}, {"batch": 1, "input_d1": 40, "state_d1": 1}]}


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_models(name: str) -> None:
    if not (file := MODELS / f"{name}.onnx").exists():
        pytest.skip("the folder of models is not here")
    artifact = build(str(file), Options(target="cuda-sm90", on_missing="nan"))
    grid, r = Grid(artifact), np.random.default_rng(0)
    for sizes in SHIPPED[name]:
        given = []
        for v in artifact.simplified.main.body.args:
            shape = [sizes[shown(d)] if isinstance(d, str) else d for d in v.type.shape]  # type: ignore[union-attr]
            dtype = {"f32": np.float32, "i64": np.int64}[v.type.dtype]  # type: ignore[union-attr]
            given.append(np.full((), 16000, dtype) if not shape else r.normal(size=shape).astype(dtype) if dtype is np.float32 else r.integers(0, 50, shape))
        for got, want in zip(grid.run(given, seed=3), run(artifact.simplified, given), strict=True):
            np.testing.assert_allclose(got.reshape(want.shape), want, rtol=1e-4, atol=1e-5)
        if "refuses" in artifact.card:  # by the branch that ran: said in a last output
            assert (want[0] > 0) == (sizes["input_d1"] == 40)


def test_sizes_that_no_call_can_have() -> None:
    g = Graph("m")
    g.output("y", g.op("nn.relu", g.tensor("x", "f32", ("n", "m", 2**31))), ["default"])
    with pytest.raises(CarrotError, match="on a GPU there may be"):
        build(g.finish(framework="test"), Options(target="cuda-sm90", on_missing="nan", dims={"n": 1, "m": 1}))
