"""What one block of a GPU's threads does: loops, branches and sizes that only the data say, kernels whose steps depend on each other. On the grid of tests/cuda_grid, against ONNX's own answers and the evaluator."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx.parser
import pytest

from carrot.backends.nvptx import plan
from carrot.compiler import Options, build, emit
from carrot.frontend import load
from carrot.ir.builder import KernelBuilder
from carrot.ir.core import Module
from carrot.ir.dims import evaluate
from carrot.ir.evaluator import run
from carrot.ir.parse import parse_module

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import Grid, driver, on_grid  # noqa: E402
from matrix_cases import FLOW, SERIES, _recurrent  # noqa: E402
from onnx_backend import cases, run_case  # noqa: E402
from test_cuda_host import Made, needs_host  # noqa: E402

ONE_BLOCK = "one block of threads does it"
CASES = ["test_loop11", "test_scan_sum", "test_scan9_sum", "test_scan9_multi_state", "test_scan9_scalar", "test_if", "test_linear_attention_delta_expanded", "test_linear_attention_gated_delta_beta_scalar_expanded", "test_linear_attention_decode_step_expanded", "test_cumsum_2d_axis_0", "test_nonzero_example", "test_compress_0", "test_unique_not_sorted_without_axis", "test_unique_sorted_with_axis_3d", "test_nonmaxsuppression_two_batches", "test_slice_default_axes"]


@pytest.mark.parametrize("name", [n for n in CASES if n in cases()])
def test_onnx(name: str) -> None:
    said: list[str] = []

    def run_model(module: Module, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        artifact, got = on_grid(module, inputs)
        said.extend(artifact.module.attrs["grid"])
        return got

    run_case(cases()[name], run_model)
    assert any(ONE_BLOCK in line for line in said), said


def flow() -> Module:
    return load(onnx.parser.parse_model(FLOW), "m")


@pytest.mark.parametrize("row", range(3))
def test_a_scan_a_branch_and_a_loop_that_its_condition_ends(row: int) -> None:
    module, x = flow(), SERIES[row : row + 1]
    want = run(module, [x])
    artifact, got = on_grid(module, {"x": x})
    np.testing.assert_allclose(got["y"], want[0], rtol=1e-6)
    text = emit(artifact, "kernel").decode()
    assert len(re.findall(r'"scf.while"', text)) == 1 and "carrot.together" in text
    assert parse_module(text)


@pytest.mark.parametrize(("kind", "gates", "hidden"), [("LSTM", 4, 8), ("GRU", 3, 40), ("RNN", 1, 300)])
def test_recurrent_layers(kind: str, gates: int, hidden: int) -> None:
    """Rows are dealt out to blocks."""
    r, n = np.random.default_rng(hidden), onnx.helper.make_node
    nodes = [n("Transpose", ["x"], ["s"], perm=[1, 0, 2]), n(kind, ["s", "W", "R", "B"], ["", "h"], hidden_size=hidden), n("Squeeze", ["h", "first"], ["y"])]
    io = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape) for name, shape in (("x", ["n", 5, 4]), ("y", ["n", hidden]))]
    weights = {k: (r.normal(size=s) / hidden**0.5).astype(np.float32) for k, s in {"W": (1, gates * hidden, 4), "R": (1, gates * hidden, hidden), "B": (1, 2 * gates * hidden)}.items()}
    proto = onnx.helper.make_model(onnx.helper.make_graph(nodes, "m", io[:1], io[1:], [onnx.numpy_helper.from_array(a, k) for k, a in (weights | {"first": np.array([0])}).items()]), opset_imports=[onnx.helper.make_opsetid("", 18)])
    module, x = load(proto, "m"), r.normal(size=(70, 5, 4)).astype(np.float32)
    artifact = build(module, Options(target="cuda-sm90", on_missing="nan"))
    assert "grid" not in artifact.module.attrs
    launch = next(each for each in plan(artifact.module, artifact.card)["launches"] if kind.lower() in each["kernel"])
    assert evaluate(launch["blocks"], {"n": 1000}) == -(-1000 // max(1, 256 // hidden))
    np.testing.assert_allclose(Grid(artifact).run([x], seed=3)[0], run(module, [x])[0], rtol=1e-5, atol=1e-6)


TREES = """<ir_version: 8, opset_import: ["" : 18, "ai.onnx.ml" : 3]>
    main (float[n,2] x, int64 rounds) => (float[n,2] y) <int64[1] last = {1}> {
        sum = ReduceSum <keepdims = 1> (x, last)
        start = Concat <axis = 1> (sum, sum)
        y = Loop (rounds, "", start) <body = l (int64 i, bool go, float[n,2] s) => (bool more, float[n,2] t) { more = Identity (go)
            u = Add (x, s)
            e = ai.onnx.ml.TreeEnsembleRegressor <n_targets = 2, nodes_treeids = [0,0,0,0,0,1,1,1], nodes_nodeids = [0,1,2,3,4,0,1,2], nodes_featureids = [0,0,1,0,0,1,0,0],
                nodes_modes = ["BRANCH_LEQ","LEAF","BRANCH_GT","LEAF","LEAF","BRANCH_LT","LEAF","LEAF"], nodes_values = [0.5,0.0,0.2,0.0,0.0,-0.3,0.0,0.0], nodes_truenodeids = [1,0,3,0,0,1,0,0],
                nodes_falsenodeids = [2,0,4,0,0,2,0,0], nodes_missing_value_tracks_true = [1,0,0,0,0,0,0,0], target_treeids = [0,0,0,1,1], target_nodeids = [1,3,4,1,2], target_ids = [0,1,0,1,1],
                target_weights = [0.3,-0.2,0.1,0.7,-0.6]> (u)
            t = Add (s, e) }> }"""


@pytest.mark.parametrize("rows", [1, 300])
def test_trees_in_a_loop(rows: int) -> None:
    """One block walks them, a thread for each row: the CPU's bits."""
    module = load(onnx.parser.parse_model(TREES), "m")
    inputs = [np.random.default_rng(0).normal(size=(rows, 2)).astype(np.float32), np.array(5, np.int64)]
    inputs[0][::7, 0] = np.nan
    artifact = build(module.copy(), Options(target="cuda-sm90", on_missing="nan"))
    assert artifact.module.attrs["grid"] == [f"flow_0: {ONE_BLOCK}"] and "gpu.thread_id" in emit(artifact, "kernel").decode()
    np.testing.assert_array_equal(Grid(artifact).run(inputs, seed=3)[0].ravel(), run(module, inputs)[0].ravel())


def test_it_needs_its_barriers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grid sees that threads read what others have not written yet."""
    monkeypatch.setattr(KernelBuilder, "barrier", lambda b: None)
    with pytest.raises(RuntimeError, match="global memory: thread"):
        on_grid(flow(), {"x": SERIES[:1]})


def test_stores_of_other_threads_are_seen() -> None:
    """Of a buffer that is written LLVM must not be told that no one else has it; of one that is only read it may."""
    artifact = build(flow(), Options(target="cuda-sm90", on_missing="nan"))
    heads = [line for line in artifact.compiled.llvm_ir.splitlines() if "ptx_kernel" in line and "flow_" in line]
    assert heads and all(re.search(r"ptr (?!noalias)", head) for head in heads) and any("noalias readonly" in head for head in heads)


def test_no_spills(tmp_path: Path) -> None:
    if not shutil.which("ptxas"):
        pytest.skip("no ptxas")
    for module in (flow(), load(_recurrent("GRU", 3, 64), "m")):
        (tmp_path / "m.ptx").write_bytes(emit(build(module, Options(target="cuda-sm90", on_missing="nan")), "ptx"))
        done = subprocess.run(["ptxas", "-arch=sm_90", "-v", str(tmp_path / "m.ptx"), "-o", str(tmp_path / "m.cubin")], capture_output=True, text=True)
        assert done.returncode == 0 and "0 bytes spill stores, 0 bytes spill loads" in done.stderr and not re.search(r"[1-9]\d* bytes spill", done.stderr)


@needs_host
def test_a_library_with_a_loop_of_many_states(tmp_path: Path) -> None:
    """Their buffers are one kernel's arguments."""
    n = 40
    names = [f"s{i}" for i in range(n)]
    ins, outs = (", ".join(f"float[3] {p}{s}" for s in names) for p in ("a", "b"))
    body = "\n".join(f"b{s} = Add (a{s}, a{names[i - 1]})" for i, s in enumerate(names))
    text = f"""<ir_version: 8, opset_import: ["" : 18]>
        main (float[1,3] x) => (float[1,3] y) <int64 n = {{9}}, int64[1] first = {{0}}, float half = {{0.01}}> {{
            r = Squeeze (x, first)
            {", ".join("z" + s for s in names)} = Loop (n, "", {", ".join("r" for _ in names)}) <body = l (int64 i, bool go, {ins}) => (bool more, {outs}) {{ more = Identity (go)
            {body} }}>
            m = Sum ({", ".join("z" + s for s in names)})
            u = Mul (m, half)
            y = Unsqueeze (u, first) }}"""
    made: Any = Made(load(onnx.parser.parse_model(text), "m"), np.float32([[1, 2, -3]]), tmp_path)
    said = made.call()
    assert (said["run"], said["run_device"], said["errors"], said["live"]) == (0, 0, 0, 0)
    made.check("host.npz")
    made.check("device.npz")


COUNTS = """<ir_version: 8, opset_import: ["" : 18]>
    main (float[4,3] x) => (float[n] y, float[] most) <int64[1] all = {-1}> { f = Reshape (x, all)  z = Relu (f)  c = Greater (z, f)  k = Not (c)  d = Compress (f, k)  y = Add (d, d)  most = ReduceMax <keepdims = 0> (d) }"""
NARROW = """<ir_version: 8, opset_import: ["" : 18]> main (bfloat16[n,3] x) => (bfloat16[n,3] y) { z = Relu (x)  y = Add (z, z) }"""
USES = """
import sys, json, numpy as np, carrot
from ml_dtypes import bfloat16
x = np.float32(json.loads(sys.argv[2]))
m = carrot.load("./model.so", device=sys.argv[1])
got = m.run({"x": x.astype(m.inputs[0].dtype)})
try:
    m.run_device({"x": None})
except carrot.CarrotError as error:
    refused = str(error)
print(json.dumps([m.device, refused, {k: a.astype(np.float64).tolist() for k, a in got.items()}]))
"""


@needs_host
@pytest.mark.parametrize(("text", "says"), [(COUNTS, "a size that is known after the call"), (NARROW, "run_device() takes none")])
def test_a_library_that_counts_and_one_of_bfloat16(text: str, says: str, tmp_path: Path) -> None:
    """The same calls as on a CPU."""
    artifact = build(load(onnx.parser.parse_model(text), "m"), Options(target="cuda-sm90", on_missing="nan", cubin=False))
    (tmp_path / "model.so").write_bytes(emit(artifact, "so"))
    driver(artifact, tmp_path)
    x = np.random.default_rng(0).integers(-9, 9, (4, 3)).astype(np.float32)
    flat = np.maximum(x, 0) * 2 if text == NARROW else x.ravel()[x.ravel() >= 0] * 2
    for device in ("cuda:0", "cpu"):
        done = subprocess.run([sys.executable, "-c", USES, device, json.dumps(x.tolist())], cwd=tmp_path, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}, capture_output=True, text=True)
        assert done.returncode == 0 and "driver:" not in done.stderr, done.stderr
        on, refused, got = json.loads(done.stdout)
        assert on == device and (says if device == "cuda:0" else "runs on the CPU") in refused
        np.testing.assert_array_equal(got["y"], flat)
        assert text == NARROW or got["most"] == flat.max() / 2
