"""PTX: what is emitted and what is refused, the loops that become threads, and that the grid of tests/cuda_grid sees what kernels must not do."""

from __future__ import annotations

import json
import math
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot import cli
from carrot.backends import nvptx
from carrot.backends.blob import plan_blob
from carrot.backends.object import compile_text, function_attributes, get_target
from carrot.compiler import Options, build, emit, load_in_process
from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module, Op, Symbol
from carrot.ir.dims import evaluate
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module
from carrot.ir.types import INDEX, MemRefType

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import Grid, on_grid  # noqa: E402
from ir_random import forest  # noqa: E402
from onnx_backend import cases, run_case, table  # noqa: E402
from test_tree_strategies import module_of  # noqa: E402

EXAMPLES = Path(__file__).parent.parent / "examples" / "models"
TARGET = get_target("cuda-sm90")


# ---------------------------------------------------------------------------------------------------------- kernels by hand

ROWS = 64


X = np.arange(ROWS, dtype=np.float32)


def kernel(body: Callable[[KernelBuilder, Buffer, Buffer, Expr], None]) -> Any:
    """What a kernel over x f32[n], y f32[n] that is written with the builder does to x = 0, 1, 2, ...; a block for all rows."""
    return grid_of(body).run([X], seed=9)[0]


def grid_of(body: Callable[[KernelBuilder, Buffer, Buffer, Expr], None], threads: int = ROWS) -> Grid:
    x = MemRefType("f32", (None,))
    block = Block([x, x, INDEX])
    module = Module("m", {"k": Func("k", block)}, attrs={"row_block": 0, "arena": 0})
    b = KernelBuilder(module, block, TARGET)
    n = Expr(b, block.args[2], "index")
    b.has_sizes({"n": n.value})
    b.launch(threads, ROWS, n)
    body(b, Buffer(b, block.args[0], (n,), "f32"), Buffer(b, block.args[1], (n,), "f32"), n)
    b.op("func.return")
    module.funcs["k"].attrs |= b.attrs
    scratch = MemRefType("i8", (None,))
    main = Block([x, x, scratch, INDEX])
    main.ops = [Op("func.call", [main.args[0], main.args[1], main.args[3]], (), {"callee": Symbol("k")}), Op("func.return")]
    module.funcs["main"] = Func("main", main, {"symbols": ["n"]})
    assert print_module(parse_module(print_module(module))) == print_module(module)
    blob = plan_blob(module, "w", "")
    compiled = compile_text(nvptx.emit(module, TARGET, blob, function_attributes(TARGET, "2")), TARGET, "2", blob)

    class Made:
        card = {"inputs": [{"dtype": "f32", "shape": []}], "outputs": [{"dtype": "f32", "shape": []}]}
        target, split = TARGET, None

    made = Made()
    made.compiled, made.module = compiled, module  # type: ignore[attr-defined]
    return Grid(made)  # type: ignore[arg-type]


@pytest.mark.parametrize(("step", "other", "of_each"), [(1, 1, 1), (2, 2, 2), (32, 32, 32), (33, 33, 1), (1, 0, 1)])
def test_conflicts_of_banks_are_counted(step: int, other: int, of_each: int) -> None:
    """Two warps store, each lane a word, and load: what lies in one bank has to wait, what is one word has not."""

    def body(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
        s, me = b.shared((ROWS * 33,), "f32"), b.thread()
        s.store((me * step,), x[me])
        b.barrier()
        y.store((me,), s[me * other])

    assert grid_of(body).wavefronts([X]) == (4, 4 * of_each, 4, 0)


def test_shared_memory_barriers_and_shuffles() -> None:
    def reverse(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
        me, s = b.thread(), b.shared((ROWS,), "f32")
        s.store((me,), x[me])
        b.barrier()
        y.store((me,), s[ROWS - 1 - me] + b.shuffle_xor(x[me], 5))

    i = np.arange(ROWS)
    np.testing.assert_array_equal(kernel(reverse), (ROWS - 1 - i) + (i ^ 5))


def test_copies_arrive() -> None:
    """Words in a group each; of what is not there, zeros."""

    def turned(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
        me, s = b.thread(), b.shared((2, ROWS), "f32")
        b.copy_async(x, (me,), s, (0, me), 1)
        b.commit_async()
        b.copy_async(x, (me,), s, (1, me), 1, me < 50)
        b.commit_async()
        b.wait_async(1)
        first = s[0, me]
        b.wait_async()
        b.barrier()
        y.store((me,), first * 100 + s[1, ROWS - 1 - me])

    i = np.arange(ROWS)
    np.testing.assert_array_equal(kernel(turned), i * 100 + np.where(ROWS - 1 - i < 50, ROWS - 1 - i, 0))


@pytest.mark.parametrize("dtype", ["f64", "i64", "f32", "i8", "f16"])
def test_shuffles_of_every_width(dtype: str) -> None:
    def swap(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
        me = b.thread()
        mine = b.cast(x[me], dtype) + (1 << 40 if dtype == "i64" else 0.5 if dtype[0] == "f" else 1)
        other = b.shuffle_xor(mine, 16)
        y.store((me,), b.cast(other - (1 << 40) if dtype == "i64" else other, "f32"))

    offset = 0 if dtype == "i64" else 0.5 if dtype[0] == "f" else 1
    np.testing.assert_array_equal(kernel(swap), (np.arange(ROWS) ^ 16) + offset)


Wrong = Callable[[KernelBuilder, Buffer, Buffer, Expr], None]


def _past_the_end(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    y.store((b.thread(),), x[b.thread() + 1])


def _no_barrier(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s = b.shared((ROWS,), "f32")
    s.store((b.thread(),), x[b.thread()])
    y.store((b.thread(),), s[ROWS - 1 - b.thread()])


def _second_barrier_missing(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s, me = b.shared((ROWS,), "f32"), b.thread()
    s.store((me,), x[me])
    b.barrier()
    s.store((me,), s[ROWS - 1 - me])
    b.barrier()
    y.store((me,), s[ROWS - 1 - me])


def _nothing_there(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s, me = b.shared((ROWS,), "f32"), b.thread()
    b.if_(me < 60, lambda: s.store((me,), x[me]))
    b.barrier()
    y.store((me,), s[ROWS - 1 - me])


def _beyond_shared(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s, me = b.shared((ROWS,), "f32"), b.thread()
    s.store((me + 1,), x[me])
    b.barrier()
    y.store((me,), x[me])


def _barrier_of_some(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    b.if_(b.thread() < 32, lambda: b.barrier())
    y.store((b.thread(),), x[b.thread()])


def _two_barriers(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    def one(k: float) -> None:
        y.store((b.thread(),), x[b.thread()] * k)
        b.barrier()

    b.if_(b.thread() < 32, lambda: one(2.0), lambda: one(3.0))


def _shuffle_of_some(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    me = b.thread()
    b.if_(me < 20, lambda: y.store((me,), b.shuffle_xor(x[me], 1)), lambda: y.store((me,), x[me]))


def _one_for_all(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    y.store((b.thread() & 62,), x[b.thread()])


def _into_the_input(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    x.store((b.thread(),), y[b.thread()])


def _reads_what_another_writes(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    me = b.thread()
    y.store((me,), x[me])
    b.barrier()
    y.store((me,), y[ROWS - 1 - me])


def _copied(wait: bool, barrier: bool) -> Wrong:
    """Each thread begins to copy a word, and reads another one's."""

    def body(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
        s, me = b.shared((ROWS,), "f32"), b.thread()
        b.copy_async(x, (me,), s, (me,), 1)
        b.commit_async()
        if wait:
            b.wait_async()
        if barrier:
            b.barrier()
        y.store((me,), s[ROWS - 1 - me])

    return body


def _copies_nobody_waits_for(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s, me = b.shared((ROWS,), "f32"), b.thread()
    b.copy_async(x, (me,), s, (me,), 1)
    y.store((me,), x[me])


def _last_group_not_waited_for(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    s, me = b.shared((2, ROWS), "f32"), b.thread()
    for i in range(2):
        b.copy_async(x, (me,), s, (i, me), 1)
        b.commit_async()
    b.wait_async(1)
    y.store((me,), s[0, me] + s[1, me])


def _product_of_some(b: KernelBuilder, x: Buffer, y: Buffer, n: Expr) -> None:
    word, zero = b.const(0, "i32"), b.const(0.0, "f32")
    b.if_(b.thread() < 20, lambda: y.store((b.thread(),), b.mma([word] * 4, [word] * 2, [x[b.thread()], zero, zero, zero], "tf32")[0]), lambda: y.store((b.thread(),), zero))


WRONG: dict[str, Wrong] = {
    "is being copied and not waited for": _copied(False, True),
    "thread .* reads byte .* which thread .* writes, with no barrier|read before it is written|is being copied": _copied(True, False),
    "ends before its copies are waited for": _copies_nobody_waits_for,
    "reads byte 256|reads byte ..., which is being copied": _last_group_not_waited_for,
    "stands still|different shuffles or products": _product_of_some,
    "outside of every buffer": _past_the_end,
    "with no barrier between|before it is written": _no_barrier,
    "which another one reads, with no barrier|writes, with no barrier": _second_barrier_missing,
    "read before it is written": _nothing_there,
    "shared memory: byte 256 of 256": _beyond_shared,
    "stands still: 32 of 64 threads at a barrier": _barrier_of_some,
    "wait at different barriers": _two_barriers,
    "stands still|different shuffles": _shuffle_of_some,
    "global memory: thread": _one_for_all,
    "a store to a constant": _into_the_input,
    "which thread .* of the grid writes|which others read": _reads_what_another_writes,
}


@pytest.mark.parametrize("says", WRONG)
def test_the_grid_sees(says: str) -> None:
    with pytest.raises(RuntimeError, match=says):
        kernel(WRONG[says])


# ------------------------------------------------------------------------------------------------------------------- texts


def test_kernel_ir_is_mlir() -> None:
    if not (tool := shutil.which("mlir-opt") or shutil.which("mlir-opt-22")):
        pytest.skip("no mlir-opt")
    for strategy in ("row", "lane", "shallow", "deep", "latency"):
        artifact = build(module_of(forest(40, 31)), Options(target="cuda-sm90", tree_strategy=strategy, on_missing="nan"))
        text = emit(artifact, "kernel").decode()
        assert "gpu.thread_id" in text and "#gpu.address_space<workgroup>" in text
        assert print_module(parse_module(text), weights=True) == text
        verify_by(tool, text)


def verify_by(mlir_opt: str, text: str) -> None:
    done = subprocess.run([mlir_opt, "--allow-unregistered-dialect", "-o", "/dev/null"], input=text, text=True, capture_output=True)
    assert done.returncode == 0, done.stderr[-2000:]


def test_ptx_says_how_it_is_launched() -> None:
    artifact = build(module_of(forest(40, 63)), Options(target="cuda-sm80", name="my_model", on_missing="nan"))
    ptx = emit(artifact, "ptx").decode()
    plan = json.loads(ptx.splitlines()[0].removeprefix("// carrot: "))
    assert ".target sm_80" in ptx and ".version 7.0" in ptx
    assert {launch["kernel"] for launch in plan["launches"]} == set(re.findall(r"^\.visible \.entry (\w+)\(", ptx, re.M))
    for launch in plan["launches"]:
        assert re.search(rf"\.entry {launch['kernel']}\([^)]*\)\s+\.maxntid {launch['threads']}", ptx)
        assert launch["kernel"].startswith("my_model_") and launch["shared"] <= TARGET.shared
    assert f".visible .global .align 64 .b64 {plan['weights']['symbol']}[" in ptx
    assert "ld.global.nc" in ptx and "bar.sync" in ptx and "shfl.sync.bfly" in ptx
    bare = nvptx.ptx_text(artifact.compiled, artifact.module, artifact.card, weights=False)
    assert len(bare) < len(ptx) - 2 * plan["weights"]["bytes"] and f".visible .global .align 64 .b64 {plan['weights']['symbol']}[" in bare


def test_intrinsics_that_llvm_would_abort_on() -> None:
    for name in ("llvm.exp.f32", "llvm.sin.f64", "llvm.tanh.f32", "llvm.pow.f32", "llvm.nvvm.tanh.approx.f32", "llvm.sqrtish.f32"):
        with pytest.raises(CarrotError, match=f"the intrinsic {name} has no form on a GPU"):
            nvptx.check_intrinsics(f"  %v = call float @{name}(float %x)", TARGET)
    for name in ("llvm.nvvm.cp.async.commit.group", "llvm.nvvm.mma.m16n8k8.row.col.tf32", "llvm.nvvm.f2tf32.rna"):
        nvptx.check_intrinsics(f"call void @{name}()", TARGET)
        with pytest.raises(CarrotError, match="has no form on a GPU"):
            nvptx.check_intrinsics(f"call void @{name}()", get_target("cuda-sm75"))
    nvptx.check_intrinsics("call float @llvm.sqrt.f32(float %x)\ncall <2 x double> @llvm.fma.v2f64()\ncall i32 @llvm.nvvm.shfl.sync.bfly.i32()\ncall void @llvm.memcpy.p0.p1.i64()", TARGET)


# ----------------------------------------------------------------------------------------------------------------- refusals


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model, out = str(EXAMPLES / "diabetes.txt"), tmp_path / "d.ptx"
    assert cli.carrotc([model, "--target=cuda-sm90", "--emit=ptx", "-o", str(out)]) == 0
    assert out.read_text().startswith("// carrot: {")
    shown = capsys.readouterr().out
    assert "cuda-sm90, CPU sm_90" in shown
    for wrong, says in {
        "--emit=a": "there is none for cuda-sm90",
        "--emit=wasm": "there is none for cuda-sm90",
        "--package=cmake": "cuda-sm90",
        "--matmul=bf8": "invalid choice: 'bf8'",
        "--tree-strategy=bits": "cuda-sm90 has no tree strategy 'bits'",
        "--flash-limit=64K": "only microcontrollers take flash_limit",
    }.items():
        code = cli.carrotc([model, "--target=cuda-sm90", "-o", str(tmp_path / "no"), wrong])
        assert code and says in (text := capsys.readouterr().err) and "Traceback" not in text, wrong
    assert cli.carrotc([model, "--emit=ptx"]) == 2 and "host is no GPU" in capsys.readouterr().err
    assert cli.carrotc([model, "--tree-strategy=lane", "-o", str(tmp_path / "no")]) == 2 and "host has no tree strategy 'lane'" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------------- loops that become threads


def compare(module: Module, inputs: list[np.ndarray], rtol: float = 1e-5, serial: bool = False, **options: Any) -> Any:
    artifact = build(module, Options(target="cuda-sm90", on_missing="nan", **options))
    assert serial or "grid" not in artifact.module.attrs, artifact.module.attrs["grid"]
    got = Grid(artifact).run(inputs, seed=4)
    with np.errstate(all="ignore"):
        want = run(module, inputs)
    for g, w in zip(got, want, strict=True):
        assert g.dtype == w.dtype and g.size == w.size
        np.testing.assert_allclose(g.reshape(w.shape), w, rtol=rtol, atol=rtol)
    return artifact


def test_an_mlp() -> None:
    r = np.random.default_rng(0)
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 30))
    for n, m, act in ((30, 64, "relu"), (64, 33, "tanh"), (33, 5, "sigmoid")):
        w, b = (r.normal(size=s).astype(np.float32) * 0.3 for s in ((n, m), (m,)))
        x = g.op(f"nn.{act}", g.op("nn.add", g.op("nn.matmul", x, g.constant(w)), g.constant(b)))
    g.output("y", g.op("nn.softmax", x, axis=1), ["default"])
    artifact = compare(g.finish(framework="test"), [r.normal(size=(77, 30)).astype(np.float32)])
    assert len(json.loads(emit(artifact, "ptx").decode().splitlines()[0].removeprefix("// carrot: "))["launches"]) == 2  # the layers, softmax


@pytest.mark.parametrize(("shape", "k", "n"), [((77,), 30, 64), ((130,), 64, 100), ((1,), 16, 16), ((9, 3, 5), 33, 17), ((65,), 48, 130), ((5,), 200, 16)])
def test_tiled_products(shape: tuple[int, ...], k: int, n: int, tmp_path: Path) -> None:
    """Edges in every direction; the bits of a CPU that has fused multiply-add, too; no spills."""
    r = np.random.default_rng(n)
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", *shape[1:], k))
    w, b = (r.normal(size=s).astype(np.float32) for s in ((k, n), (n,)))
    g.output("y", g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", x, g.constant(w)), g.constant(b))), ["default"])
    module, rows = g.finish(framework="test"), r.normal(size=(*shape, k)).astype(np.float32)
    artifact = compare(module.copy(), [rows])
    (launch,) = nvptx.plan(artifact.module, artifact.card)["launches"]
    assert launch["threads"] == 256 and evaluate(launch["blocks"], {"batch": shape[0]}) == -(-n // 64) * -(-math.prod(shape) // 64)
    if get_target("host").fma:
        model = load_in_process(build(module, Options(on_missing="nan")))
        np.testing.assert_array_equal(model.run({"x": rows})["y"], Grid(artifact).run([rows], seed=8)[0])
    if shutil.which("ptxas"):
        (tmp_path / "m.ptx").write_bytes(emit(artifact, "ptx"))
        done = subprocess.run(["ptxas", "-arch=sm_90", "-v", str(tmp_path / "m.ptx"), "-o", str(tmp_path / "m.cubin")], capture_output=True, text=True)
        assert done.returncode == 0 and "0 bytes spill stores, 0 bytes spill loads" in done.stderr


def test_a_transpose_in_front_of_a_product() -> None:
    """It is read where it lies, or copied once: not by every thread."""
    g, w = Graph("m"), np.random.default_rng(0).normal(size=(32, 20)).astype(np.float32)
    x = g.tensor("x", "f32", ("batch", 32, 17))
    g.output("y", g.op("nn.matmul", g.op("nn.transpose", x, perm=[0, 2, 1]), g.constant(w)), ["default"])
    artifact = compare(g.finish(framework="test"), [np.random.default_rng(1).normal(size=(5, 32, 17)).astype(np.float32)])
    assert all(evaluate(launch["blocks"], {"batch": 512}) * launch["threads"] >= 512 * 17 * 20 for launch in nvptx.plan(artifact.module, artifact.card)["launches"])


def test_sizes_that_a_call_cannot_have() -> None:
    for shape in (("batch", 2**31), (3, 2**31)):
        g = Graph("m")
        g.output("y", g.op("nn.relu", g.tensor("x", "f32", shape)), ["default"])
        with pytest.raises(CarrotError, match="elements for one row: on a GPU there may be 2147352576"):
            build(g.finish(framework="test"), Options(target="cuda-sm90", on_missing="nan"))


@pytest.mark.parametrize("seed", range(12))
def test_random_modules(seed: int) -> None:
    from ir_random import random_inputs, random_module

    r = random.Random(seed)
    module, inputs = random_module(r, 10), [np.nan_to_num(a, nan=0.5, posinf=3, neginf=-2) for a in random_inputs(r, 5)]
    compare(module, inputs, serial=True)


EXPECTED = table()
WITH_TEXT = re.compile("test_ai_onnx_ml_label_encoder_(string|tensor)|test_regex_full_match|test_string_|test_strnorm|test_equal_string|test_cast_.*STRING")  # tests/test_cuda_front.py has them
CONFORMANCE = sorted(name for name in cases() if name not in EXPECTED and not WITH_TEXT.match(name))[::17]


@pytest.mark.parametrize("name", CONFORMANCE)
def test_onnx_conformance(name: str) -> None:
    run_case(cases()[name], lambda module, inputs: on_grid(module, inputs, seeds=(4,))[1])
