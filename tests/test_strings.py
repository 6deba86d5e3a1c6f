"""Strings in the IR: every op that reads them against its evaluate, by the kernel interpreter, as compiled code and by mlir-opt."""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.blob import plan_blob
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import Linked, compile_text, function_attributes, get_target
from carrot.ir.builder import KernelBuilder, Text
from carrot.ir.core import Block, Func, Module, Op
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.parse import parse_module
from carrot.ir.text import print_module
from carrot.ir.types import DTYPES, INDEX, MemRefType
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.expand_math import ExpandMath
from carrot.passes.fuse import Fuse
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory
from carrot.passes.string_table import StringTable, first_bytes

ROWS = 40
HOST = get_target("host")
LETTERS = "ab\0é漢😀"
SIZES = (0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 30)
OPT = shutil.which("mlir-opt-22")


def word(r: random.Random, sizes: tuple[int, ...] = SIZES) -> str:
    return "".join(r.choice(LETTERS) for _ in range(r.choice(sizes)))


def objects(items: list) -> np.ndarray:
    out = np.empty(len(items), object)
    out[:] = items
    return out


def words_of(x: np.ndarray) -> tuple[np.ndarray, list[np.ndarray]]:
    """What a kernel reads, and the bytes that have to live as long. Each string ends where its memory does."""
    kept, out = [], np.zeros((*x.shape, 2), np.int64)
    for i, t in np.ndenumerate(x):
        if t is not None:
            kept.append(np.frombuffer(t.encode() or b"\0", np.uint8).copy())
            out[i] = kept[-1].__array_interface__["data"][0], len(t.encode())
    return out, kept


def lowered(m: Module) -> Module:
    return PassManager([Canonicalize(), Fuse(), Lower(), ExpandMath(), PlanMemory()]).run(m.copy(), HOST)


def native(m: Module, n: int) -> Callable[[list[np.ndarray], list[np.ndarray]], None]:
    """The lowered module as machine code: call(inputs, outputs). n: how many they are together."""
    names = ", ".join(f"ptr %p{i}" for i in range(n + 1))
    blob = plan_blob(m, "weights_of_test")
    text = emit_module(m, HOST, blob, function_attributes(HOST, "2"))
    text += f'\ndefine void @carrot_model_init({names}, i64 %n) {{\n  call void @"k.main"({names}, i64 %n)\n  ret void\n}}\n'
    linked = Linked([compile_text(text, HOST, "2", blob).code], blob)
    scratch = np.zeros(int(m.attrs["arena_bytes"]) + 64, np.uint8)
    go = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * (n + 1), ctypes.c_int64)(linked.address("carrot_model_init"))

    def call(inputs: list[np.ndarray], outs: list[np.ndarray]) -> None:
        assert linked and len(inputs) + len(outs) == n
        go(*[a.ctypes.data for a in (*inputs, *outs)], -(-scratch.ctypes.data // 64) * 64, len(inputs[0]))

    return call


def compiled(m: Module, inputs: list[np.ndarray], outs: list[np.ndarray]) -> None:
    """Run the lowered module as machine code."""
    native(m, len(inputs) + len(outs))(inputs, outs)


def check(g: Graph, inputs: list[np.ndarray], interpret: bool = True) -> list[np.ndarray]:
    """Evaluated, interpreted and compiled: the same."""
    m = g.finish()
    want = run(m, inputs)
    low = lowered(m)
    stored = [words_of(a) if a.dtype == object else (a, []) for a in inputs]
    ways = [lambda i, o: run_kernel(low, "main", [*i, *o, np.zeros(low.attrs["arena_bytes"], np.int8), np.int64(len(i[0]))]), lambda i, o: compiled(low, i, o)]
    for way in ways if interpret else ways[1:]:
        outs = [np.zeros_like(w) for w in want]
        way([a for a, _ in stored], outs)
        for w, o in zip(want, outs, strict=True):
            np.testing.assert_array_equal(o, w)
    return want


def table(r: random.Random, keys: list[str], columns: int) -> np.ndarray:
    cells = [r.choice([None, word(r), r.choice(keys), r.choice(keys), r.choice(keys)[:-1], r.choice(keys) + "a"]) for _ in range(ROWS * columns)]
    return objects(cells).reshape(ROWS, columns)


@pytest.mark.parametrize("sizes", [SIZES, (0, 1, 2), (8,), (9, 16, 24)], ids=str)
@pytest.mark.parametrize("n", [1, 2, 7, 60, 900])
def test_lookup(n: int, sizes: tuple[int, ...]) -> None:
    r = random.Random(n)
    keys = sorted({word(r, sizes) for _ in range(n)} or {""})
    g = Graph("m")
    add = g.module.add_weight
    x = g.table("t", ["a", "b"], "str", ("null",))
    kinds = [(np.arange(len(keys), dtype=np.float64), np.array(-1.0), np.array(np.nan)), (np.arange(len(keys), dtype=np.int32), np.array(-1, np.int32), None)]
    for i, (values, default, null) in enumerate(kinds):
        more = {} if null is None else {"null": add(null)}
        g.output(f"y{i}", g.op("nn.lookup", x, keys=add(objects(keys)), values=add(values), default=add(default), **more), ["default"])
    check(g, [table(r, keys, 2)])


def test_strings_move_and_are_filled() -> None:
    r = random.Random(5)
    keys = sorted({word(r) for _ in range(30)})
    g = Graph("m")
    x, y = g.table("t", ["a", "b", "c"], "str", ("null",)), g.table("n", ["d"], "f64", ())
    filled = g.op("nn.where", g.op("nn.isnull", x), g.constant(objects(["é", "", keys[0]])), x)
    one = g.op("nn.slice", filled, starts=[0, 1], ends=[-1, 3], steps=[1, 1])
    both = g.op("nn.concat", one, g.op("nn.gather", x, g.constant(np.array([2, 0, 2])), axis=1), axis=1)
    back = g.op("nn.reshape", g.op("nn.reshape", both, shape=["batch", 5, 1]), shape=["batch", 5])
    by_number = g.op("nn.where", g.op("nn.greater", y, g.scalar(0.0, y)), back, g.constant(objects([keys[1]])))
    values = g.module.add_weight(np.arange(len(keys), dtype=np.int64))
    found = g.op("nn.lookup", by_number, keys=g.module.add_weight(objects(keys)), values=values, default=g.module.add_weight(np.array(-1)))
    g.output("found", found, ["default"])
    g.output("null", g.op("nn.isnull", back), ["default"])
    check(g, [table(r, keys, 3), np.random.default_rng(0).normal(size=(ROWS, 1))])


def test_text_round_trip_keeps_null() -> None:
    g = Graph("m")
    x = g.table("t", ["a"], "str", ("null",))
    g.output("y", g.op("nn.isnull", g.op("nn.where", g.op("nn.isnull", x), g.constant(objects([None])), x)), ["default"])
    m = g.finish()
    again = parse_module(print_module(m, weights=True))
    assert print_module(again, weights=True) == print_module(m, weights=True)
    np.testing.assert_array_equal(run(again, [objects(["", None])[:, None]])[0], [[False], [True]])


def test_first_bytes_read_nothing_past_the_end() -> None:
    """The eight bytes of strings that end where a page of memory does."""
    import mmap

    size = mmap.PAGESIZE
    memory = mmap.mmap(-1, 2 * size)
    at = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    protect = ctypes.CDLL(None, use_errno=True).mprotect
    assert protect(ctypes.c_void_p(at + size), ctypes.c_size_t(size), 0) == 0
    block = Block([MemRefType("i64", (None, 2)), MemRefType("i64", (None,)), INDEX])
    m = Module("m")
    b = KernelBuilder(m, block, HOST)
    from carrot.ir.builder import Buffer, Expr

    x, y, n = Buffer(b, block.args[0], (0, 2), "i64"), Buffer(b, block.args[1], (0,), "i64"), Expr(b, block.args[2], "index")
    b.loop(0, n, lambda i: y.store((i,), b.bitcast(first_bytes(b, Text(x[i, 0], x[i, 1])), "i64")))
    block.ops.append(Op("func.return"))
    m.funcs["main"] = Func("main", block)
    m.attrs["arena_bytes"] = 0
    data = bytes(range(1, 41))
    memory[size - 40 : size] = data
    sizes = [*range(41), *[0] * (ROWS - 40)][:ROWS]
    words = np.array([(at + size - s, s) for s in sizes], np.int64)
    out = np.zeros(ROWS, np.int64)
    blob = plan_blob(m, "w")
    text = emit_module(m, HOST, blob, function_attributes(HOST, "2")) + '\ndefine void @carrot_model_init(ptr %a, ptr %b, i64 %n) {\n  call void @"k.main"(ptr %a, ptr %b, i64 %n)\n  ret void\n}\n'
    linked = Linked([compile_text(text, HOST, "2", blob).code], blob)
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)(linked.address("carrot_model_init"))(words.ctypes.data, out.ctypes.data, ROWS)
    assert out.tolist() == [int.from_bytes(data[40 - s : 40][:8], "little") for s in sizes]
    assert protect(ctypes.c_void_p(at + size), ctypes.c_size_t(size), mmap.PROT_READ | mmap.PROT_WRITE) == 0


def test_a_perfect_hash_is_one() -> None:
    keys = [f"{i:x}" for i in range(20_000)]
    t = StringTable(keys)
    assert len(set(t.hash.slot.tolist())) == len(keys) and (1 << t.hash.bits) <= 4 * len(keys)


@pytest.mark.skipif(not OPT, reason="mlir-opt-22 is not installed")
def test_mlir_opt_accepts_the_kernels(tmp_path: Path) -> None:
    r = random.Random(1)
    keys = sorted({word(r) for _ in range(20)})
    g = Graph("m")
    x = g.table("t", ["a"], "str", ("null",))
    values = g.module.add_weight(np.arange(len(keys)))
    g.output("y", g.op("nn.lookup", x, keys=g.module.add_weight(objects(keys)), values=values, default=g.module.add_weight(np.array(-1))), ["default"])
    file = tmp_path / "m.mlir"
    file.write_text(print_module(lowered(g.finish()), weights=True))
    lowering = ["--convert-scf-to-cf", "--expand-strided-metadata", "--finalize-memref-to-llvm", "--convert-func-to-llvm", "--convert-arith-to-llvm", "--convert-cf-to-llvm", "--reconcile-unrealized-casts"]
    done = subprocess.run([OPT, *lowering, file], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    assert "llvm.load" in done.stdout and "memref." not in done.stdout


@pytest.mark.parametrize(
    ("name", "attrs", "said"),
    [("nn.isnull", {}, "cannot take"), ("nn.cast", {"to": "f32"}, "not supported"), ("nn.add", {}, "cannot take")],
)
def test_what_has_no_meaning_is_refused(name: str, attrs: dict, said: str) -> None:
    g = Graph("m")
    x = g.table("t", ["a"], "str" if name != "nn.isnull" else "f64", ())
    with pytest.raises(CarrotError, match=said):
        g.op(name, *([x, x] if name == "nn.add" else [x]), **attrs)


def test_pointers_are_no_model_dtype() -> None:
    assert DTYPES["ptr"].mlir == "!llvm.ptr"
    with pytest.raises(CarrotError):
        Graph("m").op("nn.neg", Graph("m").table("t", ["a"], "ptr", ()))
