"""Matrix products, layers in one kernel and convolutions on GPUs: numbers against the evaluator and the CPU, registers and spills by ptxas."""

from __future__ import annotations

import ctypes
import math
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot import report
from carrot.backends import nvptx, ptxas
from carrot.backends.object import get_target
from carrot.compiler import Artifact, Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.dims import evaluate
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.kernel import to_bf16, to_tf32
from carrot.ir.parse import parse_module
from carrot.ir.target import target_names
from carrot.ir.text import print_module

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import Grid, runtime  # noqa: E402

GPUS = [n for n in target_names() if n.startswith("cuda-") and not get_target(n).wgmma]  # what that changes: test_cuda_wgmma.py
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
    assert not sum(map(int, re.findall(r"(\d+) bytes spill", done.stderr))) and "C75" not in done.stderr, done.stderr  # C75..: it waits for each wgmma
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


# ------------------------------------------------------------------------------------------------------------------- precision


@pytest.mark.parametrize(("shape", "n"), [((70, 40), 33), ((66, 20), 520), ((9, 3, 64), 20)])
@pytest.mark.parametrize("precision", ["tf32", "bf16"])
def test_products_of_tensor_cores(shape: tuple[int, ...], n: int, precision: str) -> None:
    """Edges in every direction, the larger tile; a right side that is no constant."""
    r = np.random.default_rng(n)
    w = r.normal(size=(shape[-1], n)).astype(np.float32)
    x = r.normal(size=shape).astype(np.float32)
    for constant in (True, False):
        g = Graph("m")
        a = g.tensor("x", "f32", shape)
        b = g.constant(w) if constant else g.tensor("w", "f32", w.shape)
        g.output("y", g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", a, b), g.constant(w[0]))), ["default"])
        module = g.finish(framework="test")
        artifact = built(module, matmul=precision)
        assert "nvvm.mma.sync" in print_module(artifact.module)
        inputs = [x] if constant else [x, w]
        got = Grid(artifact).run(inputs, seed=n)[0].reshape(*shape[:-1], n)
        np.testing.assert_allclose(got, run(artifact.simplified, inputs)[0], rtol=1e-5, atol=1e-5)
        off = np.abs(got - run(module, inputs)[0]).max()
        assert 0 < off < {"tf32": 0.02, "bf16": 0.15}[precision]


@pytest.mark.parametrize("precision", ["tf32", "bf16"])
def test_layers_of_tensor_cores(precision: str) -> None:
    module = mlp(30, [(64, "relu"), (256, "tanh"), (33, "relu"), (1, None)])
    x = np.random.default_rng(0).normal(size=(70, 30)).astype(np.float32)
    artifact = built(module, "cuda-sm80", matmul=precision)
    assert len(launches(artifact)) == 1
    got = Grid(artifact).run([x], seed=4)[0]
    want = run(artifact.simplified, [x])[0]
    assert np.median(np.abs(got - want)) < 1e-5  # a number between layers may be rounded the other way
    np.testing.assert_allclose(got, want, atol=2e-3)
    assert artifact.card["matmul"]["precision"] == precision and 0 < artifact.card["matmul"]["outputs"][0]["off"] < 0.05
    assert f"4 products in {precision}" in "".join(report.lines(artifact.card, False))


@pytest.mark.parametrize("precision", ["tf32", "bf16"])
def test_tensor_cores_read_shared_memory_without_conflicts(precision: str) -> None:
    """A warp multiplies 4 times 16 rows by 4 times 8 columns: 4 and 2 ldmatrix, of four matrices of 128 bytes."""
    module, per = mlp(64, [(512, None)]), {"tf32": 1, "bf16": 2}[precision]
    found = Grid(built(module, matmul=precision)).wavefronts([np.ones((128, 64), np.float32)], kinds=1)
    products = 128 * 512 * 64 // (16 * 8 * 8 * per)
    assert found == (products * 6 // 16, products * 6 * 4 // 16, products * 6 * 4 // 16, products)


@pytest.mark.parametrize("precision", ["tf32", "bf16"])
def test_nothing_of_tensor_cores_has_conflicts(precision: str) -> None:
    """Loads, stores and copies: whole tiles and cut ones; rows that may lie anywhere, and those of another kernel; layers of odd and even steps between; windows of images; a right side that is made."""
    r = np.random.default_rng(0)
    g = Graph("m")
    image = g.constant(r.normal(size=(64, 32, 3, 3)).astype(np.float32))
    g.output("y", g.op("nn.conv", g.tensor("x", "f32", ("batch", 32, 8, 8)), image, pads=[1, 1, 1, 1]), ["default"])
    h = Graph("m")
    a, b = h.tensor("x", "f32", (128, 64)), h.tensor("w", "f32", (64, 128))
    h.output("y", h.op("nn.matmul", a, b), ["default"])
    cases = [
        (mlp(64, [(512, "relu"), (512, None)]), (128, 64)),
        (mlp(30, [(256, "relu"), (112, "relu"), (48, None)]), (64, 30)),
        (mlp(64, [(96, "relu"), (33, "relu"), (40, "relu"), (5, None)]), (70, 64)),
        (g.finish(framework="test"), (2, 32, 8, 8)),
        (h.finish(framework="test"), (128, 64)),
    ]
    for module, shape in cases:
        inputs = [np.ones(s, np.float32) for s in (shape, (64, 128))[: len(module.main.body.args)]]
        requests, found, without, _ = Grid(built(module, matmul=precision)).wavefronts(inputs, kinds=7)
        assert found == without > requests > 0, module.main.body.args[0].type


def test_what_is_said_of_wavefronts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """benchmarks/cuda_static.py --wavefronts, of small models."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    import cuda_static

    monkeypatch.setattr(cuda_static, "WORKLOADS", ((8, 4, ("lane",)),))
    monkeypatch.setattr(cuda_static, "LAYERS", ((16, 16),))
    monkeypatch.setattr(cuda_static, "CONV", (16, 16, 6, 3))
    assert cuda_static.wavefronts() == 0
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines() if re.match(r"\| \w", line)]
    assert [row[:2] for row in rows] == [["trees x height", "strategy"], ["8 x 4", "lane"], ["layers", "precision"], *([name, p] for name in ("16-16", "conv 16x6x6 to 16, 3x3") for p in ("f32", "tf32", "bf16"))]
    assert all(row[2] == row[3] for row in rows if row[1] in ("tf32", "bf16"))


CONVOLUTIONS: list[tuple[tuple[Any, ...], tuple[int, ...], dict[str, Any]]] = [
    (("batch", 3, 12, 11), (20, 3, 3, 3), {"strides": [2, 1], "pads": [1, 1, 1, 0]}),
    (("batch", 16, 9, 9), (70, 16, 3, 3), {"pads": [1, 1, 1, 1]}),
    ((2, 17, 40), (16, 17, 5), {"dilations": [2]}),
    (("batch", 32, 6, 5), (33, 32, 1, 1), {}),
]


@pytest.mark.parametrize("precision", ["f32", "tf32", "bf16"])
@pytest.mark.parametrize("case", CONVOLUTIONS, ids=str)
def test_convolutions(case: tuple[tuple[Any, ...], tuple[int, ...], dict[str, Any]], precision: str) -> None:
    """Images and rows of them across the edges of blocks, padding, strides, dilations."""
    shape, kernel, attrs = case
    r = np.random.default_rng(0)
    g = Graph("m")
    w, bias = (r.normal(size=s).astype(np.float32) for s in (kernel, kernel[0]))
    g.output("y", g.op("nn.relu", g.op("nn.conv", g.tensor("x", "f32", shape), g.constant(w), g.constant(bias), **attrs)), ["default"])
    module, x = g.finish(framework="test"), r.normal(size=[3 if d == "batch" else d for d in shape]).astype(np.float32)
    artifact = built(module, matmul=precision)
    (launch,) = launches(artifact)
    images, channels, *image = (300 if d == "batch" else d for d in artifact.simplified.main.returned[0].type.shape)
    assert evaluate(launch["blocks"], {"batch": 300}) == -(-images * math.prod(image) // 64) * -(-channels // 64)
    assert ("nvvm.mma.sync" in print_module(artifact.module)) == (precision != "f32")
    want = run(artifact.simplified, [x])[0]
    np.testing.assert_allclose(Grid(artifact).run([x], seed=3)[0].reshape(want.shape), want, rtol=1e-5, atol=2e-5)
    assert (np.abs(want - run(module, [x])[0]).max() > 0) == (precision != "f32")
    if kernel[0] == 70:
        assert registers(artifact) <= 128


def test_words_are_rounded_as_the_instructions_do() -> None:
    ml_dtypes = pytest.importorskip("ml_dtypes")
    bits = np.random.default_rng(0).integers(0, 2**32, 100_000, np.uint64).astype(np.uint32)
    x = np.concatenate([bits.view(np.float32), np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 3.4028235e38], np.float32)])
    x = x[~np.isnan(x)]
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(to_bf16(x), x.astype(ml_dtypes.bfloat16).view(np.uint16))
        near = x[np.abs(x) < 1e38].astype(np.float64)
    scale = 2.0 ** (np.floor(np.log2(np.abs(np.where(near == 0, 1, near)))) - 10)
    fine = np.abs(near) > 1e-37
    away = np.sign(near) * np.floor(np.abs(near) / scale + 0.5) * scale
    np.testing.assert_array_equal(to_tf32(near.astype(np.float32)).view(np.float32)[fine], away.astype(np.float32)[fine])
    library = runtime()
    library.cg_tf32.argtypes, library.cg_bf16_pair.argtypes = [ctypes.c_float], [ctypes.c_float] * 2
    for v in x[-300:].tolist():
        assert library.cg_tf32(v) == int(to_tf32(np.float32(v))) and library.cg_bf16_pair(v, 1.0) & 0xFFFFFFFF == int(to_bf16(np.float32(v))) << 16 | 0x3F80


def test_kernel_ir_is_mlir() -> None:
    cases = [(mlp(30, [(64, "relu"), (5, None)]), "cuda-sm90", p) for p in ("f32", "tf32", "bf16")] + [(mlp(264, [(128, None)]), "cuda-sm90a", p) for p in ("tf32", "bf16")]
    for model, target, precision in cases:
        text = print_module(built(model, target, matmul=precision).module, weights=True)
        assert print_module(parse_module(text), weights=True) == text
        if tool := shutil.which("mlir-opt") or shutil.which("mlir-opt-22"):
            done = subprocess.run([tool, "--allow-unregistered-dialect", "-o", "/dev/null"], input=text, text=True, capture_output=True)
            assert done.returncode == 0, done.stderr[-2000:]


def test_what_has_no_tensor_cores_refuses(tmp_path: Path) -> None:
    for target in ("host", "cuda-sm75", "cortex-m4"):
        with pytest.raises(CarrotError, match=r"matmul=tf32: .* multiplies float32"):
            build(mlp(4, [(16, None)]), Options(target=target, matmul="tf32"))
    with pytest.raises(CarrotError, match="matmul='fp8' is no value of this option"):
        Options(matmul="fp8")


# ------------------------------------------------------------------------------------------------------------------- stores


def stores(artifact: Artifact) -> list[dict[int, int]]:
    """Of each kernel, how many instructions store so many bytes of a thread in global memory."""
    found = [re.findall(r"\bst\.global(?:\.v(\d))?\.\w(\d+)", kernel) for kernel in artifact.device_ptx.split(".visible .entry")[1:]]
    return [dict(Counter(int(n or 1) * int(bits) // 8 for n, bits in kernel)) for kernel in found]


@pytest.mark.parametrize("precision", ["f32", "tf32", "bf16"])
def test_results_are_stored_four_at_a_time(precision: str) -> None:
    """The 64 of a thread, or 16, in whole sectors of 32 bytes; two at a time where rows are no multiple of 16 bytes, one where columns are odd."""
    for columns, want in ((1024, {16: 16}), (1028, {16: 16}), (1026, {8: 32}), (1025, {4: 64})):
        for module in (mlp(64, [(columns, "relu")]), mlp(64, [(columns, "relu"), (columns, None)])):
            found = stores(built(module, matmul=precision, cubin=False))
            assert found == [want] * len(found)
    assert stores(built(mlp(30, [(256, "relu"), (64, None)]), matmul=precision, cubin=False)) == [{16: 4}]
    g = Graph("m")
    w = np.random.default_rng(0).normal(size=(64, 16, 3, 3)).astype(np.float32)
    g.output("y", g.op("nn.conv", g.tensor("x", "f32", ("batch", 16, 8, 8)), g.constant(w), pads=[1, 1, 1, 1]), ["default"])
    assert stores(built(g.finish(framework="test"), matmul=precision, cubin=False)) == [{16: 4}]


def test_what_an_epilogue_reads_is_loaded_four_at_a_time() -> None:
    """Of a residual and a bias: 16 results of a thread, of four rows."""
    g = Graph("m")
    r = np.random.default_rng(0)
    x, other = g.tensor("x", "f32", ("batch", 64)), g.tensor("other", "f32", ("batch", 64))
    h = g.op("nn.add", g.op("nn.matmul", x, g.constant(r.normal(size=(64, 64)).astype(np.float32))), g.constant(r.normal(size=64).astype(np.float32)))
    g.output("y", g.op("nn.add", h, other), ["default"])
    module = g.finish(framework="test")
    artifact = built(module, matmul="bf16", cubin=False)
    assert stores(artifact) == [{16: 4}]
    loads = Counter(re.findall(r"\bld\.global\.nc(\S*)\.b32", artifact.device_ptx))
    assert loads == {".v4": 2 * 4 + 2 * 2}, loads  # and two of x, in front of the loop and in it
    inputs = [r.normal(size=(70, 64)).astype(np.float32) for _ in range(2)]
    np.testing.assert_allclose(Grid(artifact).run(inputs, seed=1)[0], run(artifact.simplified, inputs)[0], rtol=1e-5, atol=1e-5)


def test_a_thread_has_four_neighbours_of_what_is_done_one_by_one() -> None:
    """Of rows whose length is a multiple of four; not where what lies next to each other is read from elsewhere, nor where a thread has a loop of its own."""
    r = np.random.default_rng(0)

    def made(features: int, f: Callable[[Graph, Any, Any], Any]) -> tuple[Artifact, list[np.ndarray]]:
        g = Graph("m")
        g.output("y", f(g, g.tensor("x", "f32", ("batch", 3, features)), g.tensor("z", "f32", ("batch", 1, features))), ["default"])
        module = g.finish(framework="test")
        inputs = [r.normal(size=(5, n, features)).astype(np.float32) for n in (3, 1)]
        artifact = built(module, cubin=False)
        want = run(artifact.simplified, inputs)[0]
        np.testing.assert_allclose(Grid(artifact).run(inputs, seed=1)[0].reshape(want.shape), want, rtol=1e-5, atol=1e-6)
        return artifact, inputs

    def loads(artifact: Artifact) -> Counter[str]:
        return Counter(re.findall(r"\bld\.global\.nc(\S*)\.b32", artifact.device_ptx))

    four, _ = made(64, lambda g, x, z: g.op("nn.tanh", g.op("nn.add", x, z)))
    assert (stores(four), loads(four)) == ([{16: 1}], {".v4": 2}) and evaluate(launches(four)[0]["blocks"], {"batch": 1000}) == -(-1000 * 3 * 16 // 256)
    assert stores(made(66, lambda g, x, z: g.op("nn.tanh", g.op("nn.add", x, z)))[0]) == [{4: 1}]
    turned, _ = made(64, lambda g, x, z: g.op("nn.tanh", g.op("nn.transpose", g.op("nn.add", x, z), perm=[0, 2, 1])))
    assert stores(turned) == [{4: 1}] and loads(turned) == {"": 2}
    part = {"starts": [0, 0, 1], "ends": [-1, -1, 61], "steps": [1, 1, 1]}
    assert stores(made(64, lambda g, x, z: g.op("nn.add", g.op("nn.slice", x, **part), g.op("nn.slice", z, **part)))[0]) == [{4: 1}]


# ------------------------------------------------------------------------------------------------------------------- assembly


@pytest.mark.parametrize("precision", ["tf32", "bf16"])
@pytest.mark.parametrize("target", GPUS[1:])
def test_registers_of_tensor_cores(target: str, precision: str) -> None:
    assert registers(built(mlp(30, [(256, "relu"), (256, "relu"), (1, None)]), target, matmul=precision)) <= 176
    assert registers(built(mlp(1024, [(1024, "relu"), (1024, None)]), target, matmul=precision)) <= 128
    assert registers(built(mlp(1023, [(1024, "relu")]), target, matmul=precision)) <= 168


@pytest.mark.parametrize("target", GPUS)
def test_registers(target: str) -> None:
    assert registers(built(mlp(30, [(256, "relu"), (256, "relu"), (1, None)]), target)) <= 128
    assert registers(built(mlp(1024, [(1024, "relu")]), target)) <= 128
