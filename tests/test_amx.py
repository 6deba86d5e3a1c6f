"""Matrices in registers of a CPU (AMX): what an instruction computes, bit by bit; products and convolutions by tiles against the evaluator and against vectors; a system that refuses."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import carrot
from carrot.backends.blob import plan_blob
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import Linked, compile_text, function_attributes, get_target, runs_here
from carrot.compiler import Artifact, Options, build, emit, load_in_process
from carrot.ir.amx import packed
from carrot.ir.builder import Buffer, KernelBuilder
from carrot.ir.core import Block, Func, Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module
from carrot.ir.types import MemRefType
from carrot.passes.lower_tiles import rows_of, steps_of
from carrot.passes.manager import verify

sys.path.insert(0, str(Path(__file__).parent))
from quantized_models import by_onnxruntime, convolutions, rows  # noqa: E402
from test_lower_nn import check  # noqa: E402

TARGET, VECTORS = "x86-64-v4-amx", "x86-64-v4-bf16"
here = pytest.mark.skipif(not runs_here(get_target(TARGET)), reason=f"this machine is no {TARGET}")
RNG = np.random.default_rng(3)
SIZES = [(16, 64, 16), (16, 64, 7), (5, 24, 16), (1, 4, 1)]  # rows, depth in bytes, columns


def product(dtype: str, m: int, depth: int, n: int) -> Module:
    """y += two products of x[m, 2 * depth] and w[2 * depth, n], a tile each."""
    unit, acc, held = (4, "i32", "i8") if dtype == "i8" else (2, "f32", "i16")
    k = depth * unit // 4
    block = Block([MemRefType(held, (2 * m * k,)), MemRefType(held, (2 * k * n,)), MemRefType(acc, (m * n,))])
    module = Module("m")
    b = KernelBuilder(module, block, get_target(TARGET))
    x, w, y = (Buffer(b, v, v.type.shape, t) for v, t in zip(block.args, (held, held, acc), strict=True))  # type: ignore[union-attr]

    def step(i: Any, tile: Any) -> Any:
        left = b.tile_load(x, i * k, 2 * k, dtype, m, k)
        return b.tile_multiply(left, b.tile_load(w, i * (k * n), n * unit, dtype, k // unit, n * unit), tile)

    b.tile_store(y, 0, n, b.loop(0, 2, step, [b.tile_load(y, 0, n, acc, m, n)])[0])
    b.op("func.return")
    module.funcs["main"] = Func("main", block, {})
    return module


def given(dtype: str, m: int, depth: int, n: int) -> list[np.ndarray]:
    """x, the right side as tiles have it, sums so far: every byte; bfloat16 of all sizes, subnormal ones too."""
    k = depth if dtype == "i8" else depth // 2
    if dtype == "i8":
        x, w = (RNG.integers(-128, 128, s).astype(np.int8) for s in ((m, 2 * k), (2 * k, n)))
        sums = RNG.integers(-(2**31), 2**31, (m, n)).astype(np.int32)
    else:
        x, w = ((RNG.normal(size=s) * 10.0 ** RNG.choice([-39, -20, -1, 0, 1], s)).astype(np.float32) for s in ((m, 2 * k), (2 * k, n)))
        x, w = ((a.view(np.uint32) >> 16).astype(np.uint16).view(np.int16) for a in (x, w))
        sums = (RNG.normal(size=(m, n)) * 10.0 ** RNG.choice([-39, 0], (m, n))).astype(np.float32)
    unit = 4 if dtype == "i8" else 2
    return [x.reshape(-1), np.concatenate([packed(w[:k], unit), packed(w[k:], unit)]).reshape(-1), sums.reshape(-1)]


@here
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("dtype", ["bf16", "i8"])
@pytest.mark.parametrize("opt", ["0", "2"])
def test_an_instruction_is_what_the_evaluator_says(dtype: str, size: tuple[int, int, int], opt: str) -> None:
    module, target = product(dtype, *size), get_target(TARGET)
    arrays = given(dtype, *size)
    want = [a.copy() for a in arrays]
    run_kernel(module, "main", want)
    blob = plan_blob(module, "weights")
    loads = "".join(f"  %p{i} = getelementptr ptr, ptr %args, i64 {i}\n  %v{i} = load ptr, ptr %p{i}\n" for i in range(3))
    entry = f'define void @go(ptr %args) {{\n{loads}  call void @"k.main"(ptr %v0, ptr %v1, ptr %v2)\n  ret void\n}}\n'
    linked = Linked([compile_text(emit_module(module, target, blob, function_attributes(target, opt)) + entry, target, opt, blob).obj])
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(linked.address("go"))((ctypes.c_void_p * 3)(*[a.ctypes.data for a in arrays]))
    np.testing.assert_array_equal(arrays[2], want[2])


@pytest.mark.parametrize("dtype", ["bf16", "i8"])
def test_evaluator(dtype: str) -> None:
    """Against a matrix product in whole numbers, and in float64."""
    m, depth, n = SIZES[0]
    x, w, y = given(dtype, m, depth, n)
    unit = 4 if dtype == "i8" else 2
    k = depth * unit // 4
    flat = w.reshape(2 * k // unit, n, unit).swapaxes(1, 2).reshape(2 * k, n)
    if dtype == "i8":
        want = (x.view(np.uint8).astype(np.int64).reshape(m, -1) @ flat.astype(np.int64) + y.reshape(m, n)).astype(np.int32)
    else:
        a, b = ((v.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64) for v in (x.reshape(m, -1), flat))
        want = a @ b + y.reshape(m, n)
    run_kernel(product(dtype, m, depth, n), "main", [x, w, y])
    np.testing.assert_allclose(y.reshape(m, n), want, rtol=1e-4, atol=1e-30 if dtype == "i8" else np.abs(want).max() * 1e-5)


@pytest.mark.parametrize("dtype", ["bf16", "i8"])
def test_text(dtype: str) -> None:
    text = print_module(product(dtype, 5, 24, 16))
    assert "!amx.tile<5x" in text and print_module(parse_module(text)) == text
    if opt := shutil.which("mlir-opt-22"):
        done = subprocess.run([opt], input=text, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda b, x: b.tile_load(x, 0, 16, "f32", 17, 16), "'amx.tile_load' needs a memref of one dim"),
        (lambda b, x: b.tile_load(x, 0, 32, "bf16", 16, 32), "'amx.tile_load' needs a memref of one dim"),
        (lambda b, x: b.tile_zero("f32", 16, 17), "'amx.tile_zero' gives a tile of up to 16 rows"),
        (lambda b, x: b.tile_multiply(b.tile_zero("bf16", 4, 32), b.tile_zero("bf16", 8, 32), b.tile_zero("f32", 4, 16)), "'amx.tile_mulf' needs two tiles"),
    ],
)
def test_what_fits_no_tile(change: Callable[[KernelBuilder, Buffer], object], message: str) -> None:
    block = Block([MemRefType("f32", (512,))])
    b = KernelBuilder(Module("m"), block, get_target(TARGET))
    change(b, Buffer(b, block.args[0], (512,), "f32"))
    b.op("func.return")
    b.module.funcs["main"] = Func("main", block, {})
    with pytest.raises(CarrotError, match=message):
        verify(b.module)


def test_steps_and_rows() -> None:
    assert [steps_of(n, 4) for n in (64, 128, 192, 32, 96, 144, 27, 4)] == [64, 64, 64, 32, 48, 48, 0, 4]
    assert [steps_of(n, 2) for n in (32, 48, 24, 144, 3, 62)] == [32, 24, 24, 24, 0, 0]
    for n in range(1, 33):
        each, firsts = rows_of(n)
        assert each <= 16 and {f + i for f in firsts for i in range(each)} == set(range(n))


# ---- layers


def weight(*shape: int) -> np.ndarray:
    return (RNG.normal(size=shape) / np.sqrt(np.prod(shape[1:]) if len(shape) > 2 else shape[0])).astype(np.float32)


def tiles(artifact: Artifact) -> int:
    return sum(op.name in ("amx.tile_mulf", "amx.tile_muli") for op in artifact.module.walk())


def dense(shape: tuple[Any, ...], n: int) -> Module:
    g = Graph("m")
    g.output("y", g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", g.tensor("x", "f32", shape), g.constant(weight(shape[-1], n))), g.constant(weight(n)))), ["default"])
    return g.finish(framework="test")


def layers(height: int, width: int) -> Module:
    """Rows of one tile and of two, channels that end in a tile, taps that are not next to each other, groups."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 64, height, width))
    for i, (m, k, group, attrs) in enumerate([(32, 1, 1, {}), (48, 1, 1, {}), (20, 3, 1, {}), (64, 3, 1, {"strides": [2, 2]}), (33, 3, 1, {"dilations": [1, 2], "pads": [1, 2, 1, 2]}), (64, 3, 2, {}), (70, 5, 1, {})]):
        y = g.op("nn.conv", x, g.constant(weight(m, 64 // group, k, k)), g.constant(weight(m)), group=group, **{"pads": [k // 2] * 4, **attrs})
        g.output(f"y{i}", g.op("nn.relu", y), ["default"])
    return g.finish(framework="test")


def close(got: np.ndarray, want: np.ndarray) -> None:
    np.testing.assert_allclose(got.reshape(want.shape), want, rtol=1e-5, atol=2e-5)


@here
@pytest.mark.parametrize(("shape", "n", "batches"), [(("batch", 100), 65, (1, 15, 16, 31, 32, 33, 70, 200)), ((70, 64), 48, (0,)), ((3, 5, 33), 100, (0,)), ((200, 1024), 96, (0,)), ((5, 96), 40, (0,))], ids=str)
def test_products(shape: tuple[Any, ...], n: int, batches: tuple[int, ...]) -> None:
    artifact = build(dense(shape, n), Options(target=TARGET, matmul="bf16"))
    model = load_in_process(artifact)
    model.self_test()
    assert tiles(artifact)
    for n_rows in batches:
        x = RNG.normal(size=[n_rows if d == "batch" else d for d in shape]).astype(np.float32)
        close(model.run({"x": x})["y"], run(artifact.simplified, [x])[0])


@here
@pytest.mark.parametrize("size", [(14, 19), (7, 7), (2, 3), (40, 1)], ids=str)
@pytest.mark.parametrize("opt", ["0", "2"])
def test_convolutions(size: tuple[int, int], opt: str) -> None:
    artifact = build(layers(*size), Options(target=TARGET, matmul="bf16", opt=opt))
    assert artifact.card["matmul"]["ops"] == 7 and tiles(artifact)
    model = load_in_process(artifact)
    model.self_test()
    x = RNG.normal(size=(2, 64, *size)).astype(np.float32)
    for got, want in zip(model.run({"x": x}).values(), run(artifact.simplified, [x]), strict=True):
        close(got, want)


def test_interpreted() -> None:
    """On any machine."""
    artifact = build(dense((18, 40), 48), Options(target=TARGET, matmul="bf16"))
    x, got = RNG.normal(size=(18, 40)).astype(np.float32), np.zeros((18, 48), np.float32)
    assert tiles(artifact)
    run_kernel(artifact.module, "main", [x, got, np.zeros(artifact.module.attrs["arena_bytes"] + artifact.module.attrs["arena_per_row"] + 64, np.uint8), 1])
    close(got, run(artifact.simplified, [x])[0])


@here
@pytest.mark.parametrize("batch", [1, "N"])
def test_bytes_are_those_of_vectors(batch: Any, tmp_path: Path) -> None:
    model = by_onnxruntime(convolutions(size=9, channels=64, classes=40, batch=batch), tmp_path, rows(8), True, True, True)
    built = {target: build(model, Options(target=target)) for target in (TARGET, VECTORS)}
    assert tiles(built[TARGET]) and not tiles(built[VECTORS])
    x = rows(1 if batch == 1 else 50)
    got, want = (load_in_process(a).run({"x": x})["y"] for a in built.values())
    np.testing.assert_array_equal(got, want)


@here
@pytest.mark.parametrize(("depth", "n"), [(64, 200), (100, 40), (2048, 32)])
def test_products_of_what_is_quantised_while_it_runs(depth: int, n: int) -> None:
    w, zero = RNG.integers(-128, 128, (depth, n)).astype(np.int8), np.array(200, np.uint8)

    def product(g: Graph, x: Any) -> Any:
        return g.op("nn.matmul_integer", x, g.constant(zero), g.constant(w))

    check(product, [("u8", ["n", depth])], TARGET, rows=(1, 16, 19, 32, 70))
    check(product, [("u8", [3, 9, depth])], TARGET)


REFUSED = """
import ctypes, sys
import numpy as np
import carrot

class Stack(ctypes.Structure):
    _fields_ = [("sp", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t)]

room = ctypes.create_string_buffer(4096)  # for signals: too small for what tiles would need there, so that Linux refuses them
libc = ctypes.CDLL(None)
assert libc.sigaltstack(ctypes.byref(Stack(ctypes.addressof(room), 0, 4096)), None) == 0
assert libc.syscall(158, 0x1023, 18) != 0
x = np.load(sys.argv[1])
print(carrot.compile(sys.argv[2], target="host", matmul="bf16").run({"x": x})["y"].shape)
for path in sys.argv[3:]:
    try:
        np.testing.assert_array_equal(carrot.load(path).run({"x": x})["y"], np.load(sys.argv[1] + ".y.npy"))
        print("fine")
    except carrot.CarrotError as error:
        print(error)
"""


@here
def test_a_system_that_refuses(tmp_path: Path) -> None:
    """A file for tiles says so, one for several targets takes the code without."""
    module, x = dense((40, 64), 64), RNG.normal(size=(40, 64)).astype(np.float32)
    paths = []
    for name, target in (("one", TARGET), ("both", f"{VECTORS},{TARGET}")):
        artifact = build(module.copy(), Options(target=target, name=name, matmul="bf16"))
        paths.append(tmp_path / f"{name}.so")
        paths[-1].write_bytes(emit(artifact, "so"))
    np.save(tmp_path / "x.npy", x)
    np.save(tmp_path / "x.npy.y.npy", load_in_process(build(module.copy(), Options(target=VECTORS, matmul="bf16"))).run({"x": x})["y"])
    (tmp_path / "m.mlir").write_text(print_module(module, weights=True))
    done = subprocess.run([sys.executable, "-c", REFUSED, str(tmp_path / "x.npy"), str(tmp_path / "m.mlir"), *map(str, paths)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert "AMX that the operating system lets this process use" in said[1] and said[2] == "fine" and len(said) == 3
    assert carrot.load(paths[0]).run({"x": x})["y"].shape == (40, 64)
