"""A model's shared library with its GPU half, end to end: a program loads it, a driver without a GPU (tests/cuda_grid/driver.c) runs its kernels; without a driver, the CPU."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import carrot
from carrot.backends import nvptx
from carrot.backends.object import get_target, runs_here
from carrot.backends.ptxas import find
from carrot.cli import carrot as command
from carrot.cli import carrotc
from carrot.compiler import Artifact, Options, build, emit
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.runtime import build_abi
from carrot.runtime.loader import load

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import HERE, driver  # noqa: E402
from test_cuda_networks import mlp  # noqa: E402
from tree_cases import case  # noqa: E402

HOST = get_target(get_target("cuda-sm90").host)
needs_host = pytest.mark.skipif(not runs_here(HOST), reason=f"the host's part is for {HOST.name}")
pytestmark = needs_host


class Made:
    """A model, the files of it, rows, and what they give."""

    def __init__(self, module: Module, x: np.ndarray, folder: Path, outputs: tuple[str, ...] = ("default",), **options: Any) -> None:
        self.folder, self.x = folder, x
        self.artifact: Artifact = build(module, Options(target="cuda-sm90", outputs=outputs, **{"on_missing": "nan", "cubin": False, **options}))
        self.names = [o["name"] for o in self.artifact.card["outputs"]]
        with np.errstate(all="ignore"):
            found = dict(zip([o["name"] for o in module.main.attrs["outputs"]], run(module, [x]), strict=True))
        self.want = [found[name] for name in self.names]
        (folder / "model.so").write_bytes(emit(self.artifact, "so"))
        np.savez(folder / "in.npz", x)
        np.savez(folder / "out.npz", *self.want)
        (folder / "driver").mkdir()
        driver(self.artifact, folder / "driver")

    def call(self, with_driver: bool = True, **environment: str) -> dict[str, Any]:
        """What the program says; its answers are in host.npz and device.npz."""
        for name in ("host.npz", "device.npz"):
            (self.folder / name).unlink(missing_ok=True)
        variables = {**os.environ, **environment} | ({"LD_LIBRARY_PATH": str(self.folder / "driver")} if with_driver else {})
        done = subprocess.run([sys.executable, str(HERE / "host.py"), "./model.so", "in.npz", "out.npz"], cwd=self.folder, env=variables, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return {**json.loads(done.stdout), "stderr": done.stderr}

    def check(self, file: str, rtol: float = 1e-5) -> None:
        for got, want in zip(np.load(self.folder / file).values(), self.want, strict=True):
            np.testing.assert_allclose(got, want, rtol=rtol, atol=rtol)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Three classes and a softmax: several kernels, a scratch buffer."""
    c = case("xgboost-multiclass")
    return Made(c.module, c.data[:70], tmp_path_factory.mktemp("gpu"), ("default", "raw", "leaf"))


def test_on_the_gpu(made: Made) -> None:
    said = made.call()
    assert said["stderr"] == "" and said["stderr"] == ""
    assert (said["open"], said["run"], said["none"], said["run_device"]) == (0, 0, 0, 0) and said["negative"] == 1
    assert said["other device"] == 4 and said["launches"] > 4
    made.check("host.npz")
    made.check("device.npz")


def test_the_cpu_where_there_is_no_driver(made: Made) -> None:
    said = made.call(with_driver=False)
    assert (said["open"], said["gpu"], said["run"], said["none"]) == (4, False, 0, 0) and said["negative"] == said["run_device"] == 1
    assert said["message"] == "there is no CUDA driver here (libcuda.so.1)"
    made.check("host.npz")


def test_the_cpu_shares_no_loops_with_threads_that_nobody_lent(tmp_path: Path) -> None:
    """The half for the CPU has loops for several threads; memory is not of zeros."""
    g, rng = Graph("m"), np.random.default_rng(0)
    w = (rng.normal(size=(64, 64, 3, 3)) / 24).astype(np.float32)
    g.output("y", g.op("nn.conv", g.tensor("x", "f32", ("n", 64, 32, 32)), g.constant(w), strides=[1, 1], pads=[1, 1, 1, 1], dilations=[1, 1], group=1), ["default"])
    made = Made(g.finish(framework="test"), rng.normal(size=(1, 64, 32, 32)).astype(np.float32), tmp_path)
    assert made.artifact.on_host and made.artifact.on_host().card["shared_loops"] > 0
    assert made.call(with_driver=False, MALLOC_PERTURB_="90")["none"] == 0
    made.check("host.npz", 1e-4)


@pytest.mark.parametrize("call", ["cuInit", "cuDeviceGet", "cuDevicePrimaryCtxRetain", "cuCtxPushCurrent_v2", "cuModuleLoadDataEx", "cuModuleGetFunction", "cuModuleGetGlobal_v2", "cuMemcpyHtoD_v2", "cuStreamSynchronize"])
def test_opening_fails(made: Made, call: str) -> None:
    said = made.call(GRID_FAIL=f"{call}:0")
    assert said["open"] in (4, 7) and not said["gpu"] and said["detail"] == 999
    assert said["open"] == 4 or call in said["message"]
    assert said["run"] == 0
    made.check("host.npz")


def test_what_the_driver_says_of_the_code(made: Made) -> None:
    said = made.call(GRID_FAIL="cuModuleLoadDataEx:0")
    assert said["message"] == "the CUDA driver does not take the model's code, the GPU or the driver may be too old: ptxas application ptx input, line 9; fatal   : no such version"


def test_a_gpu_whose_blocks_have_less_shared_memory(tmp_path: Path) -> None:
    made = Made(mlp(17, [(256, "relu"), (256, "relu"), (1, None)]), np.ones((3, 17), np.float32), tmp_path)
    need = max(launch["shared"] for launch in nvptx.plan(made.artifact.module, made.artifact.card)["launches"])
    assert need > 48 << 10
    said = made.call(GRID_SHARED=str(need - 1))
    assert said["open"] == 4 and not said["gpu"] and said["message"].startswith("a block of this GPU has less shared memory than the model's code takes") and said["stderr"] == ""
    assert made.call(GRID_SHARED=str(need))["open"] == 0


@pytest.mark.parametrize("call", ["cuMemAlloc_v2:0", "cuMemAlloc_v2:2", "cuMemcpyHtoD_v2:1", "cuMemAllocAsync:0", "cuLaunchKernel:0", "cuLaunchKernel:2", "cuStreamSynchronize:1", "cuMemcpyDtoH_v2:0", "cuCtxPushCurrent_v2:1"])
def test_a_call_fails_and_leaves_nothing(made: Made, call: str) -> None:
    said = made.call(GRID_FAIL=call)
    assert said["open"] == 0 and said["run"] == 7 and said["run detail"] == 999
    assert said["run message"].endswith(call.partition(":")[0])
    assert (said["errors"], said["live"]) == (0, 0)
    made.check("device.npz")


def test_the_abi_is_that_of_every_model(made: Made) -> None:
    """The file needs no library."""
    model = load(made.folder / "model.so")
    np.testing.assert_allclose(model.run(made.x, outputs=["raw"])["raw"], made.want[made.names.index("raw")], rtol=1e-6)
    needed = subprocess.run(["readelf", "-d", str(made.folder / "model.so")], capture_output=True, text=True, check=True).stdout
    assert "NEEDED" not in needed
    header = emit(made.artifact, "header").decode()
    (made.folder / "use.c").write_text(f'{header}\nint main(void) {{ CarrotCuda* gpu; return carrot_cuda_open(0, &gpu, 0) + (int)sizeof(CarrotModel); }}\n')
    subprocess.run(["gcc", "-Wall", "-Werror", "-c", "-o", "/dev/null", "use.c"], cwd=made.folder, check=True)


@pytest.mark.parametrize("most", [None, 400])
def test_what_does_not_lie_as_kernels_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int | None) -> None:
    """Rows of 16 and 32 bytes are loaded and stored 16 bytes at a time: where they do not begin at such a multiple they are copied; rows of 12 bytes may lie at multiples of 4."""
    if most:
        monkeypatch.setattr(nvptx, "MOST_ITEMS", most)
    r, g = np.random.default_rng(0), Graph("m")
    x = g.tensor("x", "f32", ("n", 16))
    for name, n in (("y", 24), ("z", 18), ("odd", 3)):
        g.output(name, g.op("nn.relu", g.op("nn.matmul", x, g.constant(r.normal(size=(16, n)).astype(np.float32)))), ["default"])
    made = Made(g.finish(framework="test"), r.normal(size=(50, 16)).astype(np.float32), tmp_path)
    launches = len(made.call()["log"].split("cuLaunchKernel")) - 1
    for shift, copies in ((0, 0), (1, 3), (2, 2), (4, 0)):
        said = made.call(GRID_SHIFT=str(shift))
        assert (said["open"], said["run"], said["run_device"], said["errors"], said["live"], said["stderr"]) == (0, 0, 0, 0, 0, "")
        assert said["log"].count("cuMemcpyDtoDAsync_v2") == copies * (launches // 6) and said["log"].count("cuLaunchKernel") == launches
        made.check("host.npz")
        made.check("device.npz")
    if not most:
        said = made.call(GRID_SHIFT="1", GRID_FAIL="cuMemcpyDtoDAsync_v2:1")
        assert said["run_device"] == 7 and said["live"] == 0


@pytest.mark.parametrize("fails", ["", "cuMemHostAlloc:0", "cuMemHostGetDevicePointer_v2:0", "cuLaunchKernel:0", "cuStreamSynchronize:0"])
def test_a_call_of_few_bytes_waits_for_one_launch(tmp_path: Path, fails: str) -> None:
    """Its kernels read and write memory of the host; where there is none, it goes the way of others."""
    made = Made(layer(), np.random.default_rng(1).normal(size=(50, 4)).astype(np.float32), tmp_path)
    said = made.call(GRID_FAIL=fails)
    log = said["log"].split()[::2]
    theirs = 2  # buffers of host.py, for run_device
    assert (said["open"], said["run_device"], said["errors"], said["live"], said["stderr"]) == (0, 0, 0, 0, "")
    if fails.startswith("cuMemHost"):
        assert said["run"] == 0 and log.count("cuMemAlloc_v2") == log.count("cuMemFree_v2") == 2 + theirs
    else:
        assert said["run"] == (7 if fails else 0) and log.count("cuMemAlloc_v2") == log.count("cuMemFree_v2") == theirs and log.count("cuMemHostAlloc") == log.count("cuMemFreeHost") == 1
    if not fails:
        begin = log.index("cuMemHostAlloc")
        assert log[begin + 1 : begin + 3] == ["cuLaunchKernel", "cuStreamSynchronize"]
    if said["run"] == 0:
        made.check("host.npz")
    made.check("device.npz")


def test_large_calls_are_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nvptx, "MOST_ITEMS", 200)
    c = case("xgboost-multiclass")
    made = Made(c.module, c.data[:70], tmp_path)
    said = made.call()
    assert (said["open"], said["run"], said["errors"], said["live"]) == (0, 0, 0, 0) and said["launches"] > 10
    made.check("host.npz")
    made.check("device.npz")


def test_rows_that_depend_on_each_other_are_not_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the CPU a call of them may be as large as memory is."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 4))
    g.output("y", g.op("nn.sub", x, g.op("nn.reduce_mean", x, axes=[0], keepdims=1)), ["default"])
    module, rows = g.finish(framework="test"), np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)
    for most, fine in ((200, True), (199, False)):
        monkeypatch.setattr(nvptx, "MOST_ITEMS", most)
        (folder := tmp_path / str(most)).mkdir()
        made = Made(module.copy(), rows, folder)
        said = made.call()
        assert (said["open"], said["errors"], said["live"]) == (0, 0, 0)
        assert (said["run"], said["run_device"]) == ((0, 0) if fine else (1, 1))
        if fine:
            made.check("host.npz")
            made.check("device.npz")
        else:
            assert said["run message"] == "larger sizes than one call takes on a GPU, or more rows that depend on each other"
            assert made.call(with_driver=False)["run"] == 0
            made.check("host.npz")


def test_an_output_of_no_elements(tmp_path: Path) -> None:
    """A launch of no blocks, which drivers refuse, is left out."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 0))
    g.output("y", g.op("nn.relu", x), ["default"])
    g.output("z", g.op("nn.reduce_sum", x, axes=[1], keepdims=0), ["default"])
    said = Made(g.finish(framework="test"), np.zeros((5, 0), np.float32), tmp_path).call()
    assert (said["open"], said["run"], said["run_device"], said["errors"], said["live"]) == (0, 0, 0, 0, 0) and said["launches"] == 2


def test_the_stub_is_fresh() -> None:
    text = (Path(build_abi.__file__).parent / "cuda.lp64.ll").read_text()
    assert text.startswith(f"; sha256 {build_abi.cuda_digest()}\n"), "run runtime/build_abi.py"


def test_a_gpu_has_no_archive() -> None:
    artifact = build(case("xgboost").module, Options(target="cuda-sm90", on_missing="nan"))
    for kind in ("a", "obj", "asm", "source", "wasm"):
        with pytest.raises(CarrotError, match="there is none for cuda-sm90"):
            emit(artifact, kind)


@pytest.mark.parametrize("name", ["1000 x 4 x 30", "MLP 30-64-64-1"])
def test_the_benchmark_runs(name: str, tmp_path: Path) -> None:
    """Its times mean nothing here, and are not looked at."""
    script = Path(__file__).parent.parent / "benchmarks" / "cuda_time.py"
    who = ["carrot", "CUDA", "xgboost" if "x" in name else "Triton"]
    done = subprocess.run([sys.executable, str(script), "--dry", f"--only={name}", f"--out={tmp_path / 'o.json'}", *(f"--who={w}" for w in who)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    found = {w: [row for row in json.loads((tmp_path / "o.json").read_text()) if row["who"] == w] for w in who}
    assert "x" in name or "absent" in found.pop("Triton")[0]["error"]
    for rows in found.values():
        assert [row["rows"] for row in rows] == [1, 70]
        assert all(row["off"] < 1e-5 and isinstance(row["device"], float) and "error" not in row for row in rows)
    assert all(row["cpu off"] < 1e-5 and row["repeats"] and isinstance(row["host"], float) for row in found["carrot"])
    assert len(re.findall(rf"^\| {name} \| (?:1|70) \| \d", done.stdout, re.M)) == 2


def test_the_benchmark_loses_one_case_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What hangs or dies costs itself alone, what was measured stays; no compiler is needed where the models lie in a folder."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    import cuda_time

    monkeypatch.setattr(cuda_time, "CASE_SECONDS", 2)
    begins = 'print(\'{"begins": "a"}\\n{"at": 1}\', flush=True); print(\'{"case": "a", "rows": 1}\', flush=True); import time, os; '
    for then, says in {"time.sleep(60)": "out of time", "os.abort()": "ends with -6", "raise ValueError('no')": "ValueError: no"}.items():
        *rows, last = cuda_time.watch([sys.executable, "-c", begins + then], dict(os.environ), time.monotonic() + 60)
        assert rows == [{"begins": "a"}, {"at": 1}, {"case": "a", "rows": 1}] and last == {"case": "a", "rows": 1, "error": says}
    ended = begins + 'print(\'{"ends": "a"}\\n{"half\', flush=True); os.abort()'
    assert list(cuda_time.watch([sys.executable, "-c", ended], dict(os.environ), time.monotonic() + 60))[-1] == {"ends": "a"}  # what was asked for is there
    program = f"import sys; sys.modules['llvmlite'] = None; sys.argv = ['x', '--only=MLP 30-64-64-1', '--who=carrot', '--worker=MLP 30-64-64-1', '--libraries={tmp_path}']; import runpy; runpy.run_path({cuda_time.__file__!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert json.loads(done.stdout.splitlines()[-1])["error"] == "RuntimeError: not compiled", done.stderr
    table = cuda_time.table([{"who": "carrot", "case": "a", "error": "no GPU"}, {"who": "Triton", "case": "a", "error": "absent (triton)"}], ["a"], ["carrot", "Triton"])
    assert table.splitlines()[-1] == "| a |  |  | no GPU |  |  | absent (triton) |"


def test_the_benchmark_goes_on_behind_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A launch that fails, at the larger number of rows: the smaller one, and the other case, are another process's."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    import argparse

    import cuda_time

    args = argparse.Namespace(dry=True, target="cuda-sm90", libraries=tmp_path, seed=3)
    names = ["MLP 30-64-64-1", "1000 x 4 x 30"]
    monkeypatch.setenv("GRID_FAIL", "cuLaunchKernel:1")
    found = list(cuda_time.compare("carrot", names, args, time.monotonic() + 600))
    assert all(row["case"] in names and row["rows"] in (1, 70) for row in found)
    last = {(row["case"], row["rows"]): row for row in found}
    assert len(last) == 4 and all("cuLaunchKernel" in row["error"] for row in last.values()), last  # of each process the second launch


def test_the_benchmark_says_what_is_wanted() -> None:
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    import cuda_time

    name, n = "1000 x 8 x 30", 1_000_000
    found = [
        {"who": "carrot", "case": name, "rows": n, "off": 1e-7, "device": 300e6, "host": 5000.0}, {"who": "nvForest", "case": name, "rows": n, "off": 1e-7, "device": 150e6},
        {"who": "carrot", "case": name, "rows": 1, "off": 1e-7, "device": 1e5, "host": 14.0, "error": "ends with -6"}, {"who": "xgboost", "case": name, "rows": n, "error": "WRONG: off by 1"},
    ]  # fmt: skip
    lines = cuda_time.table(found, [name], ["carrot", "nvForest", "xgboost"]).splitlines()
    assert lines[2] == f"| {name} | {n} | 1e-07 | 300.00 (goal 234) | 5000 |  | 150.00 (2.0x, goal 3x) | WRONG: off by 1 |"
    assert lines[3] == f"| {name} | 1 | 1e-07 | 0.10 (ends with -6) | 14 (goal 15) |  |  |  |"
    said = cuda_time.goals(found, [name]).splitlines()[2:]
    assert said == [
        f"| {name} | {n} | >= 3 x nvForest | 2 | missed |", f"| {name} | {n} | >= 10 x xgboost | not measured |  |", f"| {name} | {n} | >= 234 M rows/s | 300 | reached |",
        f"| {name} | 65536 | >= 2 x nvForest | not measured |  |", f"| {name} | 1024 | >= 2 x nvForest | not measured |  |", f"| {name} | 1 | <= 15 us | 14 | reached |",
    ]  # fmt: skip
    assert all(name in cuda_time.WORKLOADS and n in cuda_time.ROWS and set(wanted) <= {"device", "host", *cuda_time.PEERS} for (name, n), wanted in cuda_time.GOALS.items())


@pytest.mark.parametrize("kernel", ["trees", "mlp"])
def test_what_is_written_by_hand_compiles(kernel: str) -> None:
    if not shutil.which("nvcc"):
        pytest.skip("no nvcc")
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    from cuda_peers import hand_image

    assert hand_image({"HEIGHT": 8, "FEATURES": 30} if kernel == "trees" else {"WIDEST": 256}, "sm_90")[:4] == b"\x7fELF"


# ------------------------------------------------------------------------------------------------------------- from Python


def use(made: Made, what: str, driver: bool = True, **environment: str) -> None:
    """One function of cuda_grid/user.py, in a process of its own."""
    np.savez(made.folder / "out.npz", **dict(zip(made.names, made.want, strict=True)))
    variables = {**os.environ, **environment} | ({"LD_LIBRARY_PATH": str(made.folder / "driver")} if driver else {})
    done = subprocess.run([sys.executable, str(HERE / "user.py"), what], cwd=made.folder, env=variables, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout == "done\n" and "driver:" not in done.stderr, done.stderr


def layer() -> Module:
    g = Graph("m")
    g.output("y", g.op("nn.relu", g.op("nn.matmul", g.tensor("x", "f32", ("n", 4)), g.constant(np.random.default_rng(0).normal(size=(4, 3)).astype(np.float32)))), ["default"])
    return g.finish(framework="test")


def test_c_callers(tmp_path: Path) -> None:
    use(Made(layer(), np.random.default_rng(1).normal(size=(50, 4)).astype(np.float32), tmp_path), "c_abi")


def test_bools_and_nulls(tmp_path: Path) -> None:
    g, r = Graph("m"), np.random.default_rng(0)
    x = g.tensor("x", "f32", ("batch", 4), ())
    g.output("up", g.op("nn.greater", x, g.constant(r.normal(size=4).astype(np.float32))), ["default"])
    g.output("sum", g.op("nn.reduce_sum", x, axes=[1], keepdims=0), ["raw"])
    use(Made(g.finish(framework="test"), r.normal(size=(21, 4)).astype(np.float32), tmp_path, on_missing="null"), "bools")


@pytest.mark.parametrize("what", ["host_arrays", "devices", "interfaces", "capsules", "tables", "streams", "mistakes", "both"])
def test_a_user(made: Made, what: str) -> None:
    use(made, what, GRID_DEVICES="2")


def test_a_user_without_a_gpu(made: Made) -> None:
    use(made, "no_driver", driver=False)


@pytest.mark.parametrize("call", ["cuMemAllocAsync:0", "cuMemAllocAsync:1", "cuLaunchKernel:1"])
def test_a_call_on_a_stream_fails(made: Made, call: str) -> None:
    use(made, "failures", GRID_FAIL=call)


def test_a_device_fails(made: Made) -> None:
    use(made, "broken", GRID_FAIL="cuMemcpyHtoD_v2:0")


@pytest.mark.parametrize("names", [None, ["a", "b", "c"]])
def test_labels(names: list[str] | None, tmp_path: Path) -> None:
    c = case("sklearn-forest")
    module = c.module.copy()
    if names:
        module.main.attrs["outputs"] = [o | {"labels": names} if o.get("labels") else o for o in module.main.attrs["outputs"]]
    use(Made(module, c.data[:70], tmp_path, ("label",)), "labels")


def test_compiled_in_place(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """carrot.compile for a GPU gives a model that runs, here on the CPU, and that can be saved."""
    x = np.random.default_rng(1).normal(size=(50, 4)).astype(np.float32)
    model = carrot.compile(layer(), target="cuda-sm90", cubin=False)
    assert model.device == "cpu"
    np.testing.assert_allclose(model.predict(x), run(layer(), [x])[0], rtol=1e-5, atol=1e-6)
    model.save(tmp_path / "saved.so")
    assert load(tmp_path / "saved.so", device="cpu").card == model.card
    np.save(tmp_path / "x.npy", x)
    for device, code in (("cpu", 0), ("cuda", 1)):
        assert command(["predict", f"--device={device}", str(tmp_path / "saved.so"), str(tmp_path / "x.npy"), "-o", str(tmp_path / "y.csv")]) == code
    assert capfd.readouterr().err.startswith("error: device='cuda': there is no CUDA driver here")
    plain = carrot.compile(layer(), device="cpu")
    assert plain.device == "cpu"
    with pytest.raises(CarrotError, match="compiled for CPUs only"):
        carrot.compile(layer(), device="cuda")
    with pytest.raises(CarrotError, match="takes no arrays of a GPU"):
        plain.run_device(x)


# ------------------------------------------------------------------------------------------------------------- machine code


def assembler(folder: Path, script: str) -> None:
    """A ptxas of its own."""
    (folder / "ptxas").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "ptxas").chmod(0o755)


@pytest.mark.parametrize(("accepted", "loaded"), [("1", ["cubin"]), ("", ["cubin", "PTX"])])
def test_machine_code_comes_first(accepted: str, loaded: list[str], made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And PTX where the driver refuses it."""
    assembler(tmp_path, 'test "$1" = -arch=sm_90 && head -c 12 "$2" | grep -q "^// carrot: {" && printf "\\177ELF" > "$4"')
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    artifact = build(case("xgboost-multiclass").module, Options(target="cuda-sm90", on_missing="nan", outputs=("default", "raw", "leaf")))
    other = Made.__new__(Made)
    other.__dict__ |= made.__dict__ | {"folder": tmp_path}
    (tmp_path / "model.so").write_bytes(emit(artifact, "so"))
    assert artifact.cubin.said == f"machine code: 4 bytes for sm_90 by {tmp_path}/ptxas"
    (tmp_path / "driver").symlink_to(made.folder / "driver")
    np.savez(tmp_path / "in.npz", made.x)
    use(other, "loads", GRID_EXPECT=" ".join(loaded), **{"GRID_CUBIN": accepted} if accepted else {})


def test_no_machine_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without ptxas, with one that fails, without the wish for it: PTX, and -v says why."""
    source = case("xgboost").module
    options = {"target": "cuda-sm90", "on_missing": "nan"}
    assembler(tmp_path, "echo 'ptxas fatal: no such arch' >&2; exit 1")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    artifact = build(source, Options(**options))
    assert artifact.cubin == (None, f"machine code: none, {tmp_path}/ptxas says: ptxas fatal: no such arch")
    monkeypatch.setattr("carrot.backends.ptxas.find", lambda: None)
    assert "there is no ptxas" in build(source, Options(**options)).cubin.said
    assert build(source, Options(**options, cubin=False)).cubin == (None, "machine code: none is wanted, PTX alone")
    with pytest.raises(CarrotError, match="cubin"):
        Options(**options, cubin="yes")  # type: ignore[arg-type]


def verified(made: Made, folder: Path, *options: str) -> None:
    (folder / "m.mlir").write_bytes(emit(made.artifact, "ir"))
    np.save(folder / "x.npy", made.x)
    assert carrotc(["-v", f"--verify={folder / 'x.npy'}", "--target=cuda-sm90", "--on-missing=nan", *options, "-o", str(folder / "m.so"), str(folder / "m.mlir")]) == 0


def test_verified_where_it_runs(made: Made, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    verified(made, tmp_path, "--no-cubin")
    said = capfd.readouterr().err
    assert "--verify: on cpu" in said and "machine code: none is wanted" in said


@pytest.mark.skipif(not find(), reason="no ptxas: `pip install nvidia-cuda-nvcc` brings one")
def test_the_assembler_is_asked(made: Made, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    verified(made, tmp_path)
    assert re.search(r"machine code: \d+ bytes for sm_90 by ", capfd.readouterr().err)
    assert b"\x7fELF" in (tmp_path / "m.so").read_bytes()[4:]


def test_self_test_allows_what_tensor_cores_round(tmp_path: Path) -> None:
    """The golden rows are those of float32, and off by more than it would allow."""
    r = np.random.default_rng(0)
    g = Graph("m")
    v = g.tensor("x", "f32", ("batch", 16))
    for act in (True, False):
        v = g.op("nn.matmul", v, g.constant(r.normal(size=(16, 16)).astype(np.float32)))
        v = g.op("nn.relu", v) if act else v
    g.output("y", v, ["default"])
    made = Made(g.finish(framework="test"), r.normal(size=(5, 16)).astype(np.float32), tmp_path, matmul="bf16")
    program = "import carrot; m = carrot.load('model.so', device='cuda'); m.self_test(); assert m.device == 'cuda:0'"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path / "driver")}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert made.artifact.card["matmul"]["outputs"][0]["off"] > 1e-3
