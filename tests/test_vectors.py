"""SIMD values in kernels (ir/vectors.py): the interpreter, native code of each x86-64 level, emulated machines and mlir-opt agree.

All kernels of a target are one object; its input and output is one piece of memory in which each has its buffers.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.blob import plan_blob
from carrot.backends.llvm_gather import LOOKUPS, lookup_for
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import Linked, compile_text, function_attributes, get_target, runs_here
from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.evaluator import run_kernel
from carrot.ir.text import print_module
from carrot.ir.types import DTYPES, MemRefType, signless
from carrot.passes import tree_codes
from carrot.passes.manager import verify

HERE = ["host", "x86-64-v4", "x86-64-v3", "x86-64-v2", "x86-64"]
ELSEWHERE = {"aarch64": ("aarch64-linux-gnu-gcc", "qemu-aarch64"), "riscv64": ("riscv64-linux-gnu-gcc", "qemu-riscv64")}
DTYPE_NAMES = ("f32", "f64", "i8", "u8", "i16", "u32", "i64")
LENGTHS = (2, 3, 8, 16, 20, 32, 64, 100, 128, 256, 512, 1024)
ALIGN = 64
Body = Callable[..., None]


class Kernels:
    """Functions over one-dimensional buffers, and a piece of memory that holds the buffers."""

    def __init__(self, target: str) -> None:
        self.target, self.module, self.buffers = get_target(target), Module("m"), []
        self.size = 0
        self.codes: dict[int, np.ndarray] = {}

    def add(self, body: Body, *shapes: tuple[str, int], **data: np.ndarray) -> None:
        """body(b, buffers...); data: what buffer a, b, c... holds, else it is random."""
        block = Block([MemRefType(signless(d), (n,)) for d, n in shapes])
        b = KernelBuilder(self.module, block, self.target)
        body(b, *(Buffer(b, v, (n,), d) for v, (d, n) in zip(block.args, shapes, strict=True)))
        b.op("func.return")
        name = f"f{len(self.module.funcs)}"
        self.module.funcs[name] = Func(name, block)
        mine = []
        for key, (d, n) in zip("abcd", shapes):
            mine.append((self.size, d, n, data.get(key)))
            self.size += -(-n * DTYPES[d].bytes // ALIGN) * ALIGN
        self.buffers.append(mine)

    def memory(self) -> np.ndarray:
        """Random bytes but for what was given, at an address that SIMD likes."""
        raw = np.empty(self.size + ALIGN, np.uint8)
        out = raw[-raw.ctypes.data % ALIGN :][: self.size]
        out[:] = np.random.default_rng(0).integers(0, 256, self.size)
        for at, d, n, given in (x for mine in self.buffers for x in mine):
            if given is not None:
                self.view(out, at, d, n)[:] = given
        return out

    def view(self, memory: np.ndarray, at: int, dtype: str, n: int) -> np.ndarray:
        kind = DTYPES[dtype].numpy
        return memory[at : at + n * DTYPES[dtype].bytes].view(kind)

    def interpreted(self) -> np.ndarray:
        memory = self.memory()
        for name, mine in zip(self.module.funcs, self.buffers, strict=True):
            run_kernel(self.module, name, [self.view(memory, at, signless(d), n) for at, d, n, _ in mine])
        return memory

    def compiled(self) -> bytes:
        """go(memory) calls them all."""
        calls, blob = [], plan_blob(self.module, "w")
        for i, mine in enumerate(self.buffers):
            calls += [f"  %p{i}.{j} = getelementptr i8, ptr %memory, i64 {x[0]}" for j, x in enumerate(mine)]
            calls.append(f'  call void @"k.f{i}"({", ".join(f"ptr %p{i}.{j}" for j in range(len(mine)))})')
        opt = "2" if self.target.vector_bits else "0"  # 64 lanes one by one are much code
        text = emit_module(self.module, self.target, blob, function_attributes(self.target, opt))
        return compile_text(text + "define void @go(ptr %memory) {\n" + "\n".join(calls) + "\n  ret void\n}\n", self.target, opt, blob).obj


def whole(t: Buffer, at: int = 0, lanes: int = 0) -> Expr:
    return t[(t.b.lane_index(at, lanes or t.shape[0]),)]  # type: ignore[arg-type]


def put(t: Buffer, x: Expr) -> None:
    t.store((t.b.lane_index(0, x.lanes),), x)


def gather(kernels: Kernels, dtype: str, n: int, lanes: int, index: str) -> None:
    at = np.random.default_rng(n).integers(0, n, lanes)
    at[:2] = 0, n - 1

    def body(b: KernelBuilder, t: Buffer, where: Buffer, out: Buffer) -> None:
        i = whole(where)
        put(out, b.gather(t, (0,), i if index == "i32" else b.cast(i, "i32")))

    kernels.add(body, (dtype, n), (index, lanes), (dtype, lanes), b=at)


def shuffle(kernels: Kernels, dtype: str, lanes: int, mask: list[int]) -> None:
    kernels.add(lambda b, x, y, out: put(out, b.shuffle(whole(x), whole(y), mask)), (dtype, lanes), (dtype, lanes), (dtype, len(mask)))


def interleave(lanes: int) -> list[int]:
    return [i // 2 + i % 2 * lanes for i in range(lanes)]


def transposes(kernels: Kernels, planes: int, words: int) -> None:
    """The bytes of a unit of rows from its masks, and back (passes/tree_codes.py), and, from numpy, what they must be."""
    unit = tree_codes.unit_of(kernels.target, words)
    masks = np.random.default_rng(planes).integers(0, 256, (planes, 8 * unit)).astype(np.uint8)
    bits = np.unpackbits(masks, axis=1, bitorder="little")  # [plane, row]
    rows = (bits << np.arange(planes)[:, None]).sum(0)[tree_codes.row_of_byte(unit)].astype(np.uint8)

    def there(b: KernelBuilder, x: Buffer, out: Buffer) -> None:
        for i, part in enumerate(tree_codes.to_bytes(b, [whole(x, p * unit, unit) for p in range(planes)])):
            out.store((b.lane_index(64 * i, 64),), part)

    def back(b: KernelBuilder, x: Buffer, out: Buffer) -> None:
        for p, mask in enumerate(tree_codes.to_masks(b, [whole(x, 64 * i, 64) for i in range(unit)])):
            out.store((b.lane_index(p * unit, unit),), mask)

    kernels.add(there, ("u64", planes * unit), ("u8", 64 * unit), a=masks.reshape(-1).view(np.uint64))
    kernels.codes[len(kernels.buffers) - 1] = rows
    kernels.add(back, ("u8", 64 * unit), ("u64", 8 * unit), a=rows)
    kernels.codes[len(kernels.buffers) - 1] = np.pad(masks, ((0, 8 - planes), (0, 0))).reshape(-1).view(np.uint64)


@cache
def kernels(target: str) -> Kernels:
    """Every op, for many shapes."""
    k, r = Kernels(target), np.random.default_rng(1)
    for dtype in DTYPE_NAMES:
        for n in LENGTHS:
            gather(k, dtype, n, 64, "u8" if n <= 256 else "i32")
        for n in (8, 32, 64):
            for lanes in (8, 16):
                gather(k, dtype, n, lanes, "i32")
        for lanes in (8, 64):
            shuffle(k, dtype, lanes, interleave(lanes))
        shuffle(k, dtype, 16, r.integers(0, 32, 64).tolist())
        for to in DTYPE_NAMES:
            k.add(lambda b, x, out, to=to: put(out, b.recast(whole(x), to)), (dtype, 64 // DTYPES[dtype].bytes), (to, 64 // DTYPES[to].bytes))
    for bits in (8, 16, 32, 64):
        word = f"u{bits}"
        k.add(lambda b, x, y, out: out.store((0,), b.to_bits(whole(x) > whole(y))), ("i32", bits), ("i32", bits), (word, 1))
        k.add(lambda b, x, out: put(out, b.select(b.from_bits(x[0]), whole(out), b.const(7, "i16", out.shape[0]))), (word, 1), ("i16", bits))
        k.add(lambda b, x, out: out.store((0,), b.to_bits(b.from_bits(x[0]))), (word, 1), (word, 1))
    for planes in range(1, 9):
        for words in (2, 8):
            transposes(k, planes, words)
    verify(k.module)
    memory = k.interpreted()
    for i, want in k.codes.items():
        at, dtype, n, _ = k.buffers[i][1]
        np.testing.assert_array_equal(k.view(memory, at, dtype, n), want)
    return k


def same(k: Kernels, got: np.ndarray) -> None:
    want = k.interpreted()
    shapes = [[(d, n) for _, d, n, _ in mine] for mine in k.buffers for at, d, n, _ in mine if (k.view(got, at, d, n).tobytes() != k.view(want, at, d, n).tobytes())]
    assert not shapes, f"{len(shapes)} of {len(k.buffers)} differ: {shapes[:5]}"


def undefined(obj: bytes, folder: Path) -> list[str]:
    (folder / "k.o").write_bytes(obj)
    table = subprocess.run(["readelf", "-Ws", folder / "k.o"], capture_output=True, text=True, check=True).stdout
    return [line.split()[-1] for line in table.splitlines() if " UND " in line and len(line.split()) > 7]


@pytest.mark.parametrize("target", HERE)
def test_native(target: str, tmp_path: Path) -> None:
    if not runs_here(get_target(target)):
        pytest.skip(f"this machine is no {target}")
    k = kernels(target)
    obj = k.compiled()
    assert undefined(obj, tmp_path) == []  # LLVM turns an intrinsic that it does not know into a call
    memory, linked = k.memory(), Linked([obj])
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(linked.address("go"))(memory.ctypes.data)
    same(k, memory)


MAIN = """
#include <stdio.h>
static _Alignas(64) unsigned char memory[SIZE];
void go(void *);
int main(void) { return fread(memory, 1, SIZE, stdin) != SIZE || (go(memory), fwrite(memory, 1, SIZE, stdout)) != SIZE; }
"""


@pytest.mark.parametrize("target", ELSEWHERE)
def test_emulated(target: str, tmp_path: Path) -> None:
    compiler, emulator = ELSEWHERE[target]
    if not shutil.which(compiler) or not shutil.which(emulator):
        pytest.skip(f"needs {compiler} and {emulator}")
    k = kernels(target)
    assert undefined(k.compiled(), tmp_path) == []
    (tmp_path / "main.c").write_text(MAIN)
    subprocess.run([compiler, f"-DSIZE={k.size}", "-static", "-o", "main", "main.c", "k.o"], cwd=tmp_path, check=True)
    out = subprocess.run([emulator, "./main"], cwd=tmp_path, input=k.memory().tobytes(), capture_output=True, check=True).stdout
    same(k, np.frombuffer(out, np.uint8))


@pytest.mark.parametrize("target", ["x86-64-v4", "aarch64"])
def test_mlir_opt_accepts(target: str) -> None:
    opt = shutil.which("mlir-opt-22")
    if not opt:
        pytest.skip("mlir-opt-22 is not installed")
    done = subprocess.run([opt], input=print_module(kernels(target).module), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]


def test_lookups_in_registers() -> None:
    """Which instruction serves which row; None is memory."""
    table = {
        ("x86-64-v4", "f32", 8): "permvar", ("x86-64-v4", "f32", 32): "vpermi2var", ("x86-64-v4", "f64", 16): "vpermi2var", ("x86-64-v4", "f32", 1024): None, ("x86-64-v4", "f32", 20): None,
        ("x86-64-v3", "f32", 8): "avx2.perm", ("x86-64-v3", "i8", 128): "avx2.pshuf", ("x86-64-v3", "i8", 256): "avx2.pshuf", ("x86-64-v3", "f64", 8): None, ("x86-64-v2", "i8", 16): "ssse3", ("x86-64", "i8", 16): None,
        ("aarch64", "i8", 64): "tbl4", ("aarch64", "i8", 32): "tbl2", ("aarch64", "i8", 16): "tbl1", ("riscv64", "i8", 16): None,
    }  # fmt: skip
    for (target, dtype, n), part in table.items():
        found = lookup_for(get_target(target), dtype, n, 64)
        name = None if found is None else found.intrinsic
        assert (part is None) == (name is None) and (part or "") in (name or ""), (target, dtype, n, name)
    assert all(row.lanes * row.bits in (128, 256, 512) for row in LOOKUPS)


BROKEN: dict[str, Body] = {
    "vector.gather": lambda b, x, i: b.gather(x, (0, 0), whole(i)),
    "vector.shuffle": lambda b, x, i: b.shuffle(whole(x), whole(x), [0, 16]),
    "vector.shuffle ": lambda b, x, i: b.shuffle(whole(x), whole(i), [0, 1]),
    "vector.bitcast": lambda b, x, i: b.recast(whole(x, lanes=3), "i64"),
    "vector.extract": lambda b, x, i: setattr(b.to_bits(whole(i) > 0).value.op, "attrs", {"static_position": (1,)}),
    "vector.gather ": lambda b, x, i: b.gather(x, (0,), whole(x)),
}


@pytest.mark.parametrize("op", BROKEN)
def test_the_verifier(op: str) -> None:
    k = Kernels("x86-64-v3")
    k.add(BROKEN[op], ("f32", 8), ("i32", 8))
    with pytest.raises(VerifyError, match=op.strip()):
        verify(k.module)


def test_only_machine_words_are_masks() -> None:
    with pytest.raises(CarrotError, match="12 booleans are no integer"):
        Kernels("x86-64-v3").add(lambda b, x: b.to_bits(whole(x) > 0), ("i32", 12))
