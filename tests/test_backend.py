"""From kernels to binaries: weights, objects for every target, shared libraries, determinism, C and emulators."""

import ctypes
import gc
import mmap
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.backends import elf
from carrot.backends import object as llvm_object
from carrot.backends.blob import SECTION
from carrot.backends.object import Linked, host, runs_here
from carrot.compiler import Options, build, emit, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.target import target_from, target_names
from carrot.ir.tree import Ensemble

EXPORTS = {
    "carrot_model_init", "carrot_card", "carrot_input_schema", "carrot_output_schema", "carrot_predict", "carrot_predict_stream", "carrot_output_shapes", "carrot_run",
    "carrot_score_f32", "carrot_score_rows_f32", "carrot_score_rows_f64",
}  # fmt: skip


def forest(trees=20, depth=5, features=7, dtype=np.float32, seed=0):
    """Random perfect trees with mixed default directions, as a module with one output."""
    r = np.random.default_rng(seed)
    splits, leaves = 2**depth - 1, 2**depth
    n = splits + leaves
    start = (np.arange(trees) * n)[:, None]
    feature = np.full((trees, n), -1, np.int32)
    feature[:, :splits] = r.integers(0, features, (trees, splits))
    threshold = np.zeros((trees, n), dtype)
    threshold[:, :splits] = r.normal(size=(trees, splits))
    left, right = np.zeros((trees, n), np.int32), np.full((trees, n), -1, np.int32)
    left[:, :splits], right[:, :splits] = 2 * np.arange(splits) + 1 + start, 2 * np.arange(splits) + 2 + start
    left[:, splits:] = np.arange(leaves) + (np.arange(trees) * leaves)[:, None]
    flags = np.zeros((trees, n), np.uint8)
    flags[:, :splits] = r.integers(0, 2, (trees, splits))
    e = Ensemble(
        features, np.arange(trees, dtype=np.int32) * n, *(a.ravel() for a in (feature, threshold, left, right, flags)),
        r.normal(size=(trees * leaves, 1)).astype(dtype), np.zeros(trees, np.int32), np.zeros(1, dtype), np.tile(np.arange(leaves, dtype=np.int32), trees),
    )  # fmt: skip
    g = Graph("forest")
    x = g.table("input", [f"f{i}" for i in range(features)], "f32" if dtype == np.float32 else "f64", WITH_NAN)
    raw = g.op("nn.reshape", g.append(e.to_op(g.module, x)).result, shape=["batch"])
    g.output("raw", raw, ["raw"])
    g.output("prediction", g.op("nn.sigmoid", raw), ["default", "proba"])
    return g.finish(framework="test")


def rows(n, features=7, dtype=np.float32):
    x = np.random.default_rng(1).normal(size=(n, features)).astype(dtype)
    x[::5, 2] = np.nan
    x[1::7, 0] = np.inf
    return x


def scorer(linked, name="carrot_score_rows_f32"):
    f = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t)
    return f(linked.address(name))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_in_memory_equals_the_evaluator(dtype):
    module = forest(dtype=dtype)
    x = rows(203, dtype=dtype)
    want = run(module, [x])[0]
    artifact = build(module, Options(outputs=("raw",)))
    linked = Linked(artifact.objects)
    got = np.zeros(len(x), dtype)
    assert scorer(linked, f"carrot_score_rows_f{dtype().itemsize * 8}")(x.ctypes.data, len(x), 7, got.ctypes.data, 1) == 0
    assert (got.view(f"u{dtype().itemsize}") == want.view(f"u{dtype().itemsize}")).all()


def test_weights_are_filled_in_and_not_folded():
    """LLVM sees a declaration of the weights; they are attached behind the object."""
    artifact = build(forest(trees=50))
    section = next(s for s in elf.sections(artifact.compiled.obj) if s.name == SECTION)
    data = artifact.compiled.obj[section.offset : section.offset + section.size]
    assert section.size > 4096 and any(data)
    assert "= external hidden" in artifact.llvm_ir and len(artifact.compiled.code) < section.size


def test_weights_in_large_pages_are_the_same(monkeypatch):
    """The system gives memory that it lays out anew as zeros: weights are filled in afterwards, in and around it."""
    monkeypatch.setattr(llvm_object, "MANY_PAGES", 1)
    monkeypatch.setattr(llvm_object, "LARGE_PAGE", 4096)
    w = np.random.default_rng(0).standard_normal((300, 200)).astype("f4")
    g = Graph("t")
    g.output("y", g.op("nn.matmul", g.tensor("x", "f32", ("n", 300)), g.constant(w)), ["default"])
    x = np.eye(300, dtype="f4")
    np.testing.assert_array_equal(load_in_process(build(g.finish())).run({"x": x})["y"], w)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory stays as it is")
@pytest.mark.parametrize(("at", "size"), [(4096 + 64, 3_000_000), (0, 5 << 20), (2**20 - 8, 4200), (4095, 4096)])
def test_memory_in_large_pages(at, size):
    """Whole pages of it are new, and nothing else."""
    with mmap.mmap(-1, 6 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        memory[:] = b"\7" * len(memory)
        view = np.frombuffer(memory, np.uint8)
        start = view.ctypes.data
        llvm_object._take_large_pages(start + at, size)
        first, end = -(-at // 4096) * 4096, max(-(-at // 4096) * 4096, (at + size) // 4096 * 4096)
        assert (view[:first] == 7).all() and (view[end:] == 7).all() and not view[first:end].any()
        memory[first:end] = b"\3" * (end - first)
        assert (view[first:end] == 3).all()
        del view


@pytest.mark.parametrize("name", [n for n in target_names() if n != "host"])
def test_every_target_compiles(name):
    target = target_from(name)
    artifact = build(forest(trees=3, depth=3), Options(target=name, name="m", opt="2" if target.hosted else "z"))
    assert artifact.asm()
    if target.gpu:
        assert b".visible .entry m_" in emit(artifact, "ptx")
        return
    if target.object_format != "elf":
        assert artifact.compiled.obj.startswith({"wasm": b"\0asm", "coff": b"\x64\x86", "macho": b"\xcf\xfa\xed\xfe"}[target.object_format])
        return
    defined = elf.defined_symbols(artifact.compiled.obj)
    if target.hosted:
        assert "carrot_desc" in defined
    else:
        assert "m_score_f32" in defined
        variables = (".data", ".bss", ".rodata") if target.constant_space else (".data", ".bss")
        assert not any(s.name.startswith(variables) and s.size for s in elf.sections(artifact.compiled.obj))
        assert "void m_score_f32(const float *row, float *out);" in artifact.header
    assert emit(artifact, "a").startswith(b"!<arch>\n")


def test_unknown_target_names_the_nearest():
    with pytest.raises(CarrotError, match="did you mean 'cortex-m4'"):
        build(forest(trees=1), Options(target="cortexm4"))


def test_shared_library_needs_nothing_and_exports_the_abi_only(tmp_path):
    path = tmp_path / "m.so"
    path.write_bytes(emit(build(forest()), "so"))
    nm = subprocess.run(["nm", "-D", path], capture_output=True, text=True, check=True).stdout.split("\n")
    assert {line.split()[-1] for line in nm if " T " in line} == EXPORTS
    assert {line.split()[-1] for line in nm if " U " in line} <= {"malloc", "free"}
    assert "NEEDED" not in subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True).stdout
    lib = ctypes.CDLL(str(path))
    x = rows(100)
    got = np.zeros(100, np.float32)
    assert lib.carrot_score_rows_f32(ctypes.c_void_p(x.ctypes.data), ctypes.c_size_t(100), ctypes.c_size_t(7), ctypes.c_void_p(got.ctypes.data), ctypes.c_size_t(1)) == 0
    np.testing.assert_allclose(got, run(forest(), [x])[1], rtol=1e-6)


def test_same_input_same_bytes(tmp_path):
    """Two processes with different hash seeds."""
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import test_backend as t, hashlib\nfrom carrot.compiler import *\na = build(t.forest())\nprint(hashlib.sha256(emit(a, 'so') + emit(a, 'obj') + a.header.encode() + emit(a, 'ir') + emit(a, 'kernel')).hexdigest())"
    seen = {subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout for seed in ("1", "2")}
    assert len(seen) == 1


C_HOST = """
#include <stdio.h>
#include <stdlib.h>
#include "m.h"
int main(void) {
  CarrotError e = { sizeof e }; CarrotModel m = { sizeof m };
  if (carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e)) { fprintf(stderr, "%s\\n", e.message); return 1; }
  if (m.self_test(&e)) { fprintf(stderr, "%s\\n", e.message); return 2; }
  float x[7], y[M_N_OUTPUTS];
  while (fread(x, sizeof x, 1, stdin) == 1) { carrot_score_f32(x, y); fwrite(y, sizeof y, 1, stdout); }
  return 0;
}
"""


def run_c(tmp_path, target, compiler, emulator=()):
    """Link a C program with the model's static library, feed it rows, give what it prints."""
    artifact = build(forest(), Options(target=target, name="m"))
    (tmp_path / "libm.a").write_bytes(emit(artifact, "a"))
    (tmp_path / "m.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(C_HOST)
    subprocess.run([compiler, "-std=c11", "-Wall", "-Werror", "-static", "-o", "main", "main.c", "libm.a"], cwd=tmp_path, check=True)
    x = rows(50)
    out = subprocess.run([*emulator, "./main"], cwd=tmp_path, input=x.tobytes(), capture_output=True, check=True).stdout
    return x, np.frombuffer(out, np.float32)


@pytest.mark.skipif(not shutil.which("gcc"), reason="no gcc")
def test_from_c(tmp_path):
    x, got = run_c(tmp_path, "host", "gcc")
    np.testing.assert_allclose(got, run(forest(), [x])[1], rtol=1e-6)


@pytest.mark.parametrize(
    ("target", "compiler", "emulator"), [("aarch64", "aarch64-linux-gnu-gcc", "qemu-aarch64"), ("riscv64", "riscv64-linux-gnu-gcc", "qemu-riscv64")]
)
def test_other_machines_give_the_same_bits(tmp_path, target, compiler, emulator):
    """carrot's own math: trees and sigmoid have the same bits on every target."""
    if not shutil.which(compiler) or not shutil.which(emulator):
        pytest.skip(f"needs {compiler} and {emulator}")
    x, got = run_c(tmp_path, target, compiler, (emulator,))
    artifact = build(forest())
    here = np.zeros(50, np.float32)
    linked = Linked(artifact.objects)
    scorer(linked)(x.ctypes.data, 50, 7, here.ctypes.data, 1)
    assert (got.view(np.uint32) == here.view(np.uint32)).all()


def test_host_is_known():
    assert host().name == "host" and host().triple


def test_a_model_may_die_in_a_cycle():
    """The binding is freed by code that must still be loaded then, whatever order the collector takes."""
    for _ in range(3):
        model = carrot.compile(forest(trees=1, depth=1))
        model.predict(rows(2))
        model.itself = model
        del model
        gc.collect()


def test_memory_stays_within_three_times_the_weights():
    """A network of 40 MB, in a process of its own; what a small model takes (LLVM itself) is the baseline."""
    code = """
import numpy as np
from pathlib import Path
from carrot.compiler import build, emit, load_in_process
from onnx import TensorProto, helper, numpy_helper, save

def peak():
    return next(int(x.split()[1]) for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmHWM"))

def net(path, n, layers=4):
    r = np.random.default_rng(0)
    weights = [numpy_helper.from_array(r.normal(size=(n, n)).astype(np.float32), f"w{i}") for i in range(layers)]
    nodes = [helper.make_node("Gemm", [f"h{i}", f"w{i}"], [f"h{i + 1}"], transB=i % 2) for i in range(layers)]
    io = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", n]) for name in ("h0", f"h{layers}")]
    save(helper.make_model(helper.make_graph(nodes, "net", io[:1], io[1:], weights), opset_imports=[helper.make_opsetid("", 18)]), path)

import sys
if sys.argv[1] == "make":
    net(sys.argv[2], 8)
    net(sys.argv[3], 1600)
else:
    def go(path):
        artifact = build(path)
        return len(emit(artifact, "so")) if sys.argv[1] == "so" else load_in_process(artifact)
    go(sys.argv[2])
    base = peak()
    go(sys.argv[3])
    print((peak() - base) * 1024 / Path(sys.argv[3]).stat().st_size)
"""
    with tempfile.TemporaryDirectory() as folder:
        files = [f"{folder}/small.onnx", f"{folder}/large.onnx"]
        ratios = [subprocess.run([sys.executable, "-c", code, what, *files], check=True, capture_output=True, text=True).stdout for what in ("make", "run", "so")]
    assert all(float(r) <= 3 for r in ratios[1:]), ratios


C_LOADER = """
#include <dlfcn.h>
#include <stdio.h>
#include "m.h"
int main(void) {
  void *lib = dlopen("./m.so", RTLD_NOW);
  __typeof__(&carrot_score_f32) score = lib ? (__typeof__(&carrot_score_f32))dlsym(lib, "carrot_score_f32") : NULL;
  if (!score) return 1;
  float x[7], y[M_N_OUTPUTS];
  while (fread(x, sizeof x, 1, stdin) == 1) { score(x, y); fwrite(y, sizeof y, 1, stdout); }
  return 0;
}
"""


@pytest.mark.parametrize(("target", "triple", "emulator"), [("aarch64", "aarch64-linux-gnu", "qemu-aarch64"), ("riscv64", "riscv64-linux-gnu", "qemu-riscv64"), ("armv7", "arm-linux-gnueabihf", "qemu-arm")])
def test_shared_libraries_of_other_machines_load(tmp_path, target, triple, emulator):
    if not shutil.which(f"{triple}-gcc") or not shutil.which(emulator):
        pytest.skip(f"needs {triple}-gcc and {emulator}")
    artifact = build(forest(), Options(target=target, name="m"))
    try:
        library = emit(artifact, "so")
    except CarrotError as error:
        pytest.skip(str(error))
    (tmp_path / "m.so").write_bytes(library)
    (tmp_path / "m.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(C_LOADER)
    subprocess.run([f"{triple}-gcc", "-std=gnu11", "-Wall", "-Werror", "-o", "main", "main.c", "-ldl"], cwd=tmp_path, check=True)
    dynamic = subprocess.run([f"{triple}-readelf", "-d", "--dyn-syms", "m.so"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "NEEDED" not in dynamic and {line.split()[-1] for line in dynamic.split("\n") if " UND " in line and " GLOBAL " in line} <= {"malloc", "free"}
    x = rows(50)
    out = subprocess.run([emulator, "-L", f"/usr/{triple}", "./main"], cwd=tmp_path, input=x.tobytes(), capture_output=True, check=True).stdout
    np.testing.assert_allclose(np.frombuffer(out, np.float32), run(forest(), [x])[1], rtol=1e-6)


def test_masks_are_moved_from_registers_that_have_an_encoding():
    """LLVM 22.1.0 moves the mask of a vector register beyond the sixteenth by an instruction that cannot name it: another register's is read."""
    import xgboost
    from sklearn.datasets import load_iris

    x, y = load_iris(return_X_y=True)
    model = xgboost.XGBClassifier(n_estimators=2, max_depth=3, n_jobs=1, random_state=1).fit(x, y)
    artifact = build(model, Options(target="x86-64-v4", name="m", outputs=("raw",), on_missing="nan", tree_strategy="inline"))
    assert not re.search(r"movmsk\w+\s+%[xy]mm(1[6-9]|2\d|3\d)", artifact.asm())
    if not runs_here(artifact.target):
        pytest.skip("this machine is no x86-64-v4")
    assert (load_in_process(artifact).predict(x.astype(np.float32)) == model.predict(x, output_margin=True)).all()


WINE = "/usr/lib/wine/wine64"  # where Debian's package puts it
C_WINDOWS = """
#include <windows.h>
#include <stdio.h>
#include <fcntl.h>
#include <io.h>
#include "m.h"
#define GET(f) __typeof__(&f) my_##f = (__typeof__(&f))(void *)GetProcAddress(lib, #f)
int main(void) {
  HMODULE lib = LoadLibraryA("m.dll");
  if (!lib) return 1;
  GET(carrot_model_init);
  GET(carrot_score_f32);
  _setmode(0, _O_BINARY);
  _setmode(1, _O_BINARY);
  CarrotError e = { sizeof e }; CarrotModel m = { sizeof m };
  if (my_carrot_model_init(CARROT_ABI_1_0, NULL, &m, &e) || m.self_test(&e)) { fprintf(stderr, "%s\\n", e.message); return 2; }
  float x[7], y[M_N_OUTPUTS];
  while (fread(x, sizeof x, 1, stdin) == 1) { my_carrot_score_f32(x, y); fwrite(y, sizeof y, 1, stdout); }
  return 0;
}
"""


def library(target):
    artifact = build(forest(50), Options(target=target, name="m"))
    try:
        return artifact, emit(artifact, "so")
    except CarrotError as error:
        if "no linker" not in str(error):
            raise
        pytest.skip(str(error))


def read(*command):
    if not shutil.which(command[0]):
        pytest.skip(f"needs {command[0]}")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_windows_library(tmp_path):
    artifact, dll = library("windows-x86-64")
    assert dll == emit(build(forest(50), Options(target="windows-x86-64", name="m")), "so")
    (tmp_path / "m.dll").write_bytes(dll)
    told = read("llvm-readobj-22", "--coff-exports", "--coff-imports", "--file-headers", str(tmp_path / "m.dll"))
    assert set(re.findall(r"^  Name: (carrot_\w+)", told, re.M)) == EXPORTS
    assert re.findall(r"Import \{\n  Name: (\S+)", told) == ["msvcrt.dll"] and set(re.findall(r"Symbol: (\w+)", told)) == {"malloc", "free"}
    assert "IMAGE_FILE_DLL" in told and "IMAGE_FILE_MACHINE_AMD64" in told


@pytest.mark.skipif(not shutil.which(WINE) or not shutil.which("x86_64-w64-mingw32-gcc"), reason="needs wine64 and gcc-mingw-w64-x86-64")
def test_windows_library_runs(tmp_path):
    artifact, dll = library("windows-x86-64")
    (tmp_path / "m.dll").write_bytes(dll)
    (tmp_path / "m.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(C_WINDOWS)
    subprocess.run(["x86_64-w64-mingw32-gcc", "-std=gnu11", "-Wall", "-Werror", "-o", "main.exe", "main.c"], cwd=tmp_path, check=True)
    x = rows(50)
    environment = {**os.environ, "WINEPREFIX": str(tmp_path / "wine"), "WINEDEBUG": "-all"}
    done = subprocess.run([WINE, "./main.exe"], cwd=tmp_path, input=x.tobytes(), capture_output=True, env=environment, timeout=300)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    here = np.zeros(50, np.float32)
    linked = Linked(build(forest(50)).objects)
    scorer(linked)(x.ctypes.data, 50, 7, here.ctypes.data, 1)
    assert (np.frombuffer(done.stdout, np.uint32) == here.view(np.uint32)).all()


def test_macos_library(tmp_path):
    _, dylib = library("macos-arm64")
    assert dylib == library("macos-arm64")[1]
    (tmp_path / "m.dylib").write_bytes(dylib)
    told = read("llvm-objdump-22", "--macho", "--exports-trie", "--dylibs-used", "-p", str(tmp_path / "m.dylib"))
    assert set(re.findall(r"^0x\w+\s+_(\w+)", told, re.M)) == EXPORTS
    assert re.findall(r"^\s+(\S+\.dylib) \(", told, re.M) == ["@rpath/m.dylib", "/usr/lib/libSystem.B.dylib"]
    assert "LC_CODE_SIGNATURE" in told and "LC_BUILD_VERSION" in told
