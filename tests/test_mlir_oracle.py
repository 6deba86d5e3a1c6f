"""MLIR itself as an oracle: mlir-opt accepts every kernel, and its own lowering of them computes the same numbers."""

from __future__ import annotations

import copy
import ctypes
import dataclasses
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest

from carrot.backends.object import Linked, get_target, runs_here, target_machine
from carrot.compiler import TREE_STRATEGIES
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.text import print_module
from carrot.ir.tree import DEFAULT_LEFT
from carrot.ir.types import DTYPES, MemRefType
from carrot.passes.expand_math import ExpandMath
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory

sys.path.insert(0, str(Path(__file__).parent))
from tree_shapes import grown, trees  # noqa: E402

OPT, TRANSLATE = shutil.which("mlir-opt-22"), shutil.which("mlir-translate-22")
pytestmark = pytest.mark.skipif(not (OPT and TRANSLATE), reason="mlir-opt-22 and mlir-translate-22 are not installed")
PIPELINE = ["--convert-scf-to-cf", "--convert-vector-to-llvm", "--convert-math-to-llvm", "--expand-strided-metadata", "--finalize-memref-to-llvm",
            "--convert-func-to-llvm", "--convert-arith-to-llvm", "--convert-index-to-llvm", "--convert-cf-to-llvm", "--reconcile-unrealized-casts"]  # fmt: skip
RNG = np.random.default_rng(11)


def weight(*shape: int) -> np.ndarray:
    return RNG.uniform(-2, 2, shape).astype(np.float32)


def _matmul(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 29))
    return g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", x, g.constant(weight(29, 45))), g.constant(weight(45))))


def _product(g: Graph) -> Value:
    return g.op("nn.matmul", g.tensor("x", "f32", (2, 7, 13)), g.constant(weight(2, 13, 19)))


def _linear(g: Graph) -> Value:
    return g.op("nn.linear", g.tensor("x", "f64", ("n", 29)), g.constant(weight(29, 3).astype("f8")), g.constant(weight(3).astype("f8")))


def _conv(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 3, 11, 9))
    h = g.op("nn.conv", x, g.constant(weight(8, 3, 3, 3)), g.constant(weight(8)), pads=[1, 1, 1, 1], strides=[2, 2])
    h = g.op("nn.conv", h, g.constant(weight(8, 1, 3, 3)), pads=[1, 1, 1, 1], group=8)
    return g.op("nn.conv", h, g.constant(weight(5, 8, 1, 1)))


def _pool(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 3, 11, 9))
    h = g.op("nn.max_pool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    return g.op("nn.average_pool", h, kernel_shape=[2, 2], pads=[1, 0, 0, 1])


def _softmax(g: Graph) -> Value:
    return g.op("nn.softmax", g.tensor("x", "f32", ("n", 4, 37)), axis=2)


def _log_softmax(g: Graph) -> Value:
    return g.op("nn.log_softmax", g.tensor("x", "f32", ("n", 5, 18)), axis=1)


def _shapes(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 3, 10))
    h = g.op("nn.pad", g.op("nn.concat", x, g.op("nn.neg", x), axis=1), pads=[0, 1, 0, 0, 0, 2], value=1.0)
    h = g.op("nn.slice", g.op("nn.transpose", h, perm=[0, 2, 1]), starts=[0, 11, 0], ends=[-1, -1, 7], steps=[1, -2, 1])
    return g.op("nn.gather", h, g.constant(np.array([0, -1, 3])), axis=2)


def _reduce(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 6, 10))
    rows = g.op("nn.reduce_mean", x, axes=[2], keepdims=0)
    best = g.op("nn.cast", g.op("nn.argmax", x, axes=[1], keepdims=0), to="f32")
    return g.op("nn.concat", rows, best, g.op("nn.reduce_max", x, axes=[1], keepdims=0), axis=1)


def _lookup(g: Graph) -> Value:
    add = g.module.add_weight
    x = g.op("nn.round", g.tensor("x", "f32", ("n", 10)))
    return g.op("nn.lookup", x, keys=add(np.arange(-9, 9, 2).astype("f4")), values=add(np.arange(9)), default=add(np.array(-1)))


def _nearest(g: Graph) -> Value:
    x = g.tensor("x", "f32", ("n", 12))
    leaves = g.module.add_weight(np.array([[-1, -1], [0, 5], [5, 12]], np.int32), "leaves")
    least = [g.op("nn.reduce_min", g.op("nn.slice", x, starts=[0, lo], ends=[-1, hi], steps=[1, 1]), axes=[1], keepdims=1) for lo, hi in ((0, 12), (0, 5), (5, 12))]
    bounds = g.op("nn.concat", *least, axis=1)
    return g.op("nn.concat", g.op("nn.nearest", x, k=5), g.op("nn.nearest", x, bounds, k=4, leaves=leaves), axis=1)


def _coupling(g: Graph) -> Value:
    return g.op("nn.pairwise_coupling", g.op("nn.sigmoid", g.tensor("x", "f64", ("n", 6))))


def _trees(strategy: str, n_features: int = 4, levels: int = 90) -> Callable[[Graph], Value]:
    def build(g: Graph) -> Value:
        e = trees([grown(random.Random(seed), 12, n_features, levels=levels) for seed in range(5)], n_features)
        op = g.append(e.to_op(g.module, g.tensor("x", "f32", ("n", n_features))))
        op.attrs |= {"few": strategy, "many": strategy, "from_rows": 0}
        return op.result

    build.__name__ = f"_{strategy}"
    return build


def _numeric_tree(g: Graph) -> Value:
    """Inline, with vectors as wide as a row."""
    e = trees([grown(random.Random(1), 12, 20)], 20)
    op = g.append(dataclasses.replace(e, flags=e.flags & DEFAULT_LEFT).to_op(g.module, g.tensor("x", "f32", ("n", 20))))
    op.attrs |= {"few": "inline", "many": "inline", "from_rows": 0}
    return op.result


MODELS: list[Callable[[Graph], Value]] = [
    *(_trees(s) for s in TREE_STRATEGIES),
    _numeric_tree,
    _matmul, _product, _linear, _conv, _pool, _softmax, _log_softmax, _shapes, _reduce, _lookup, _nearest, _coupling,
]
TARGETS = ["x86-64", "x86-64-v3", "x86-64-v4", "cortex-m4f"]


def built(build: Callable[[Graph], Value], target: str) -> tuple[Module, Module]:
    g = Graph("t")
    g.output("y", build(g), ["default"])
    module = g.finish()
    return module, PassManager([Lower(row_block=0), ExpandMath(), PlanMemory()]).run(copy.deepcopy(module), get_target(target))


def tool(command: list[str], text: str) -> str:
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    return done.stdout


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("build", MODELS)
def test_mlir_opt_accepts(build: Callable[[Graph], Value], target: str) -> None:
    text = print_module(built(build, target)[1], weights=True)
    tool([str(OPT), "--allow-unregistered-dialect"], text)


def entry(module: Module) -> str:
    """go(pointers, scratch, rows) calls @main the way MLIR passes memrefs: pointer twice, offset, sizes, strides."""
    *args, scratch, _n = module.main.body.args
    lines, call = [], []
    for i, a in enumerate(args):
        t = a.type
        assert isinstance(t, MemRefType)
        lines.append(f"  %q{i} = getelementptr ptr, ptr %args, i64 {i}\n  %v{i} = load ptr, ptr %q{i}")
        call += [f"ptr %v{i}", f"ptr %v{i}", "i64 0", *[f"i64 {'%rows' if d is None else d}" for d in t.shape], *[f"i64 {s}" for s in t.strides]]
    call += ["ptr %scratch", "ptr %scratch", "i64 0", "i64 0", "i64 1", "i64 %rows"]
    assert scratch.type.dtype == "i8"
    return "define void @go(ptr %args, ptr %scratch, i64 %rows) {\n" + "\n".join(lines) + f"\n  call void @main({', '.join(call)})\n  ret void\n}}\n"


@pytest.mark.parametrize("target", ["x86-64-v3", "x86-64-v4"])
@pytest.mark.parametrize("build", MODELS)
def test_mlirs_own_lowering_gives_the_same_numbers(build: Callable[[Graph], Value], target: str, tmp_path: Path) -> None:
    t = get_target(target)
    if not runs_here(t):
        pytest.skip(f"this machine is no {target}")
    reference, module = built(build, target)
    text = tool([str(TRANSLATE), "--mlir-to-llvmir"], tool([str(OPT), *PIPELINE], print_module(module, weights=True)))
    machine = target_machine(t, "2")
    compiled = llvm.parse_assembly(f'target triple = "{t.triple}"\ntarget datalayout = "{machine.target_data}"\n' + text + entry(module))
    linked = Linked([machine.emit_object(compiled)])
    go = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)(linked.address("go"))
    for rows in (1, 9):
        args, (out,) = reference.main.body.args, reference.main.returned
        dims = lambda shape, rows=rows: [rows if isinstance(d, str) else d for d in shape]  # noqa: E731
        x = RNG.uniform(-2, 2, dims(args[0].type.shape)).astype(DTYPES[args[0].type.dtype].numpy)
        want = run(reference, [x])[0]
        got = np.zeros(dims(out.type.shape), DTYPES[out.type.dtype].numpy)
        scratch = np.zeros(module.attrs["arena_bytes"] + rows * module.attrs["arena_per_row"] + 64, np.uint8)
        pointers = (ctypes.c_void_p * 2)(x.ctypes.data, got.ctypes.data)
        go(ctypes.addressof(pointers), scratch.ctypes.data + (-scratch.ctypes.data % 64), rows)
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5 * max(1.0, float(np.abs(want).max())))
