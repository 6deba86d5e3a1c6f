"""Threads inside one inference: loops that are shared give the same bits as one thread, and loops whose iterations depend on each other are not shared."""

from __future__ import annotations

import ctypes as ct
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.backends.object import get_target
from carrot.compiler import RUNTIME, Options, build, load_in_process
from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Block, Module
from carrot.ir.graph import Graph
from carrot.ir.types import INDEX, MemRefType
from carrot.passes import share_loops
from carrot.passes.independent import independent
from carrot.runtime import build_abi, networks, threads

sys.path.insert(0, str(Path(__file__).parent))
from abi_mock import TASK  # noqa: E402
from test_abi_batches import ParallelHost as Host  # noqa: E402
from test_abi_batches import host_of, in_threads, lazily  # noqa: E402
from test_dims import H, N, W  # noqa: E402

f32 = np.float32
DICE = np.random.default_rng(3)


def weights(*shape: int) -> np.ndarray:
    return (DICE.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(f32)


def at_random(ctx: Any, n: int, task: Any, state: Any) -> None:
    """Every task, in any order."""
    for i in random.sample(range(n), n):
        TASK(task)(state, i)


def _convolutions(g: Graph) -> None:
    """With Winograd's transform, a residual, depthwise, strides, sizes that no tile divides."""
    x = g.tensor("x", "f32", (N, 24, 19, 23))
    y = g.op("nn.relu", g.op("nn.conv", x, g.constant(weights(40, 24, 3, 3)), g.constant(weights(40)), pads=[1] * 4))
    y = g.op("nn.add", y, g.op("nn.conv", x, g.constant(weights(40, 24, 1, 1))))
    y = g.op("nn.relu", g.op("nn.conv", y, g.constant(weights(40, 1, 3, 3)), pads=[1] * 4, group=40))
    g.output("y", g.op("nn.conv", y, g.constant(weights(33, 40, 3, 3)), strides=[2, 2]), ["default"])


def _by_blocks(g: Graph) -> None:
    """A depthwise convolution, block by block of what one of 1x1 reads."""
    x = g.tensor("x", "f32", (N, 16, 93, 97))
    y = g.op("nn.relu", g.op("nn.conv", x, g.constant(weights(16, 1, 3, 3)), pads=[1] * 4, group=16))
    g.output("y", g.op("nn.conv", y, g.constant(weights(20, 16, 1, 1))), ["default"])


def _attention(g: Graph) -> None:
    x = g.tensor("x", "f32", (N, 21, 48))
    q, k, v = (g.op("nn.transpose", g.op("nn.reshape", g.op("nn.matmul", x, g.constant(weights(48, 48))), shape=[N, 21, 4, 12]), perm=p) for p in ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]))
    y = g.op("nn.matmul", g.op("nn.softmax", g.op("nn.matmul", q, k), axis=-1), v)
    y = g.op("nn.reshape", g.op("nn.transpose", y, perm=[0, 2, 1, 3]), shape=[N, 21, 48])
    g.output("y", g.op("nn.erf", g.op("nn.matmul", y, g.constant(weights(48, 70)))), ["default"])


def _sized(g: Graph) -> None:
    """Height and width by name."""
    x = g.tensor("x", "f32", (N, 3, H, W))
    y = g.op("nn.relu", g.op("nn.conv", x, g.constant(weights(8, 3, 3, 3)), pads=[1] * 4))
    g.output("y", g.op("nn.conv", y, g.constant(weights(5, 8, 3, 3)), strides=[2, 2], pads=[1] * 4), ["default"])
    g.output("z", g.op("nn.reduce_mean", y, axes=[2, 3], keepdims=0), ["default"])


def _overlapping(g: Graph, *size: Any) -> None:
    """Winograd's tiles that overlap have other bits."""
    x = g.tensor("x", "f32", (N, 32, *size))
    g.output("y", g.op("nn.conv", x, g.constant(weights(32, 32, 3, 3)), pads=[1] * 4), ["default"])


NETWORKS: dict[str, tuple[Callable[[Graph], None], tuple[int, ...]]] = {
    "convolutions": (_convolutions, (2, 24, 19, 23)),
    "by blocks": (_by_blocks, (2, 16, 93, 97)),
    "attention": (_attention, (1, 21, 48)),
    "sizes by name": (_sized, (1, 3, 17, 26)),
}
OVERLAPPING: dict[str, tuple[Callable[[Graph], None], tuple[int, ...]]] = {
    "tiles": (lambda g: _overlapping(g, 50, 51), (1, 32, 50, 51)),
    "two blocks of tiles": (lambda g: _overlapping(g, 18, 51), (1, 32, 18, 51)),
    "wide tiles": (lambda g: _overlapping(g, 18, 262), (1, 32, 18, 262)),
    "tiles of sizes by name": (lambda g: _overlapping(g, H, W), (1, 32, 98, 102)),
}


def graph(name: str) -> Module:
    global DICE
    DICE = np.random.default_rng(3)
    g = Graph("net")
    (NETWORKS | OVERLAPPING)[name][0](g)
    return g.finish()


@pytest.fixture
def all_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every loop that may be shared is, iteration by iteration."""
    for name, value in {"WORTH": 0, "LONG": 0, "PAYS": 1, "PART": 0, "CHUNK": 1, "ENOUGH": 2}.items():
        monkeypatch.setattr(share_loops, name, value)


def _lstm() -> Any:
    from test_rnn import layer

    from carrot.frontend import onnx as frontend

    proto, inputs = layer("LSTM", steps=5, rows=3, hidden=40)
    return frontend.convert(proto, "net"), inputs


def _run(model: Any, x: Any, host: int | None, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    for module in (networks, sys.modules["carrot.runtime.model"]):
        monkeypatch.setattr(module, "host", lambda n, stream=False, device=0: host)
    model._bindings.clear()
    try:
        return [a.tobytes() for a in model.run(x).values()]
    finally:
        model._local = type(model._local)()  # no call stays prepared


@pytest.mark.parametrize("name", [*NETWORKS, "lstm"])
def test_same_bits(name: str, all_pay: None, monkeypatch: pytest.MonkeyPatch) -> None:
    module, x = _lstm() if name == "lstm" else (graph(name), {"x": np.random.default_rng(1).standard_normal(NETWORKS[name][1]).astype(f32)})
    shared = load_in_process(build(module.copy(), Options()))
    monkeypatch.setattr(share_loops, "PAYS", 1e30)
    plain = load_in_process(build(module, Options()))
    assert shared.card["shared_loops"] > 1 and "shared_loops" not in plain.card and b"carrot_share" not in plain.card_bytes
    want = [a.tobytes() for a in plain.run(x).values()]
    assert _run(shared, x, None, monkeypatch) == want
    calls: list[int] = []
    for n, how in ((2, at_random), (5, at_random), (5, in_threads), (3, lazily)):

        def parallel_for(ctx: Any, tasks: int, task: Any, state: Any, n: int = n, how: Any = how) -> None:
            assert 2 <= tasks <= n
            calls.append(tasks)
            how(ctx, tasks, task, state)

        host = host_of(Host, parallel_for=parallel_for, threads=n)
        assert _run(shared, x, ct.addressof(host), monkeypatch) == want, (n, how)
        shared._bindings.clear()
        assert calls and not host.live
        calls.clear()


def _backwards(module: Module, target: Any) -> None:
    """Every shared loop from its last iteration to its first."""
    for body in [f.body for f in module.funcs.values()]:
        for block in [body, *(r for op in body.walk() for r in op.regions)]:
            for op in [op for op in block.ops if "shared" in op.attrs]:
                at = block.ops.index(op)
                after, block.ops = block.ops[at + 1 :], block.ops[:at]
                b = KernelBuilder(module, body, target)
                b.block = block
                *given, _, trips, least = op.operands
                n = Expr(b, trips, "index")
                callee = {"callee": op.attrs["callee"]}
                b.loop(0, n, lambda i: do(b.op("func.call", [*given, b.index(n - 1 - i), b.index(n - i), least], (), callee)))  # noqa: B023
                block.ops += after


@pytest.mark.parametrize("name", [*NETWORKS, *OVERLAPPING])
def test_in_any_order(name: str, all_pay: None, monkeypatch: pytest.MonkeyPatch) -> None:
    module, x = graph(name), {"x": np.random.default_rng(1).standard_normal((NETWORKS | OVERLAPPING)[name][1]).astype(f32)}
    share, turned = share_loops.ShareLoops.run, []

    def run(self: Any, module: Module, target: Any) -> None:
        share(self, module, target)
        turned.extend(op.attrs["callee"] for op in module.walk() if "shared" in op.attrs)
        _backwards(module, target)

    monkeypatch.setattr(share_loops.ShareLoops, "run", run)
    got = load_in_process(build(module.copy(), Options())).run(x)
    assert any("conv" in str(callee) or "fusion" in str(callee) or "matmul" in str(callee) for callee in turned)
    monkeypatch.setattr(share_loops.ShareLoops, "run", lambda *_: None)
    want = load_in_process(build(module, Options())).run(x)
    assert [a.tobytes() for a in got.values()] == [a.tobytes() for a in want.values()]


def test_threads_and_memory(all_pay: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no memory for the threads' own buffers, one thread does it all; two calls at once do not meet."""
    model = load_in_process(build(graph("sizes by name"), Options()))
    x = {"x": np.ones((1, 3, 40, 31), f32)}
    want = _run(model, x, None, monkeypatch)
    host = host_of(Host, lambda k: k == 1, in_threads)
    assert _run(model, x, ct.addressof(host), monkeypatch) == want and len(host.seen) == 2
    monkeypatch.undo()
    wrong = []

    def work() -> None:
        for _ in range(20):
            if [a.tobytes() for a in model.run(x).values()] != want:
                wrong.append(1)

    threads.set_threads(3)
    try:
        workers = [threading.Thread(target=work) for _ in range(3)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
    finally:
        threads.set_threads(None)
    assert not wrong


def test_only_what_pays() -> None:
    """A large layer is shared, in sensible pieces; nothing is in a small model, with -Os or without threads in the target."""

    def net(width: int) -> Module:
        g = Graph("net")
        y = g.op("nn.matmul", g.tensor("x", "f32", (N, 32, width)), g.constant(weights(width, width)))
        g.output("y", y, ["default"])
        return g.finish()

    large = build(net(512))
    assert large.card["shared_loops"] == 1 and "carrot_share" in large.llvm_ir
    (call,) = [op for op in large.module.walk() if "shared" in op.attrs]
    trips, least = (v.op.attrs["value"].value for v in call.operands[-2:])
    assert trips >= 4 and 1 <= least <= trips // 4
    for artifact in (build(net(64)), build(net(512), Options(opt="s")), build(net(512), Options(target="wasm32"))):
        assert "shared_loops" not in artifact.card and "carrot_share" not in artifact.llvm_ir


def _dense(width: int, layers: int) -> Module:
    """A row at a time: nothing but weights to read."""
    g = Graph("net")
    y = g.tensor("x", "f32", (N, width))
    for _ in range(layers):
        y = g.op("nn.relu", g.op("nn.matmul", y, g.constant(weights(width, width))))
    g.output("y", y, ["default"])
    return g.finish()


def test_small_inferences_are_not_shared() -> None:
    """Neither such as take a few microseconds, nor such as consist of many short layers."""
    assert build(_dense(512, 2)).card["shared_loops"] > 1
    for width, layers in ((512, 1), (128, 2), (128, 12)):
        assert "shared_loops" not in build(_dense(width, layers)).card


def test_prepared_calls_take_the_threads_that_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    model, x = load_in_process(build(_dense(512, 2), Options())), {"x": np.random.default_rng(2).standard_normal((1, 512)).astype(f32)}
    want = [a.tobytes() for a in model.run(x).values()]
    monkeypatch.setattr(threads.Choice, "threads", lambda self, work: threads.lend(threads.threads()))
    try:
        for n in (3, 1, 2):
            threads.set_threads(n)
            for _ in range(5):
                assert [a.tobytes() for a in model.run(x).values()] == want
            (prepared,) = model._local.small.values()
            assert prepared.go.call is prepared.go.calls[n]
    finally:
        threads.set_threads(None)
    assert set(prepared.go.calls) == {1, 2, 3}


# ---- which loops are independent


Body = Callable[[KernelBuilder, Any, Any, Any, Any, Expr], None]


def _kernel(body: Body) -> tuple[Any, Block, set[Any]]:
    """x: [8, 16]; y: [8, 16]; t: [16], a temporary; w: [n * 4, 3]."""
    from carrot.ir.builder import Buffer

    block = Block([MemRefType("f32", (8, 16)), MemRefType("f32", (8, 16)), MemRefType("f32", (None,)), INDEX, MemRefType("f32", (16,))])
    b = KernelBuilder(Module("m"), block, get_target("x86-64-v3"))
    n = Expr(b, block.args[3], "index")
    body(b, Buffer(b, block.args[0], (8, 16), "f32"), Buffer(b, block.args[1], (8, 16), "f32"), Buffer(b, block.args[2], (n * 4 * 3,), "f32"), Buffer(b, block.args[4], (16,), "f32"), n)
    b.op("func.return")
    (loop,) = [op for op in block.ops if op.name == "scf.for"]
    return loop, block, {block.args[4]}


def _index(b: KernelBuilder, v: Expr) -> Expr:
    return b.cast(b.cast(v, "i32"), "index")


def do(*_: Any) -> None:
    """The body of a loop that stores several things."""


INDEPENDENT: dict[str, tuple[Body, int]] = {
    "each its own": (lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: b.loop(0, 16, lambda j: y.store((i, j), x[i, j]))), 0),
    "tiles": (lambda b, x, y, w, t, n: b.loop(0, 2, lambda i: b.loop(0, 8, lambda r: do(*[y.store((r, b.lane_index(i * 8 + c, 4)), x[r, b.lane_index(i * 8 + c, 4)]) for c in (0, 4)]))), 0),
    "steps": (lambda b, x, y, w, t, n: b.loop(0, 16, lambda i: do(*[y.store((0, i + c), x[0, i + c]) for c in range(4)]), step=4), 0),
    "the last one is shifted back": (lambda b, x, y, w, t, n: b.loop(0, 3, lambda i: do(*[y.store((b.minimum(i * 3, 5) + r, 0), x[r, 0]) for r in range(3)])), 0),
    "rows of sizes by name": (lambda b, x, y, w, t, n: b.loop(0, n, lambda i: b.loop(0, 3, lambda j: b.store(b.view(w, (4, n, 3)), (0, i, j), x[0, j]))), 0),
    "of sizes by name": (lambda b, x, y, w, t, n: b.loop(0, 3, lambda i: b.loop(0, n, lambda j: w.store((i * n + j,), x[i, 0]))), 0),
    "opposite terms": (lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: do(*[t.store((i * 2 + j - i * 2,), x[i, j]) for j in range(4)], y.store((i, 0), t[0]))), 1),
    "a line of its own": (lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: do(b.loop(0, 16, lambda j: t.store((j,), x[i, j])), b.loop(0, 16, lambda j: y.store((i, j), t[j])))), 1),
}
DEPENDENT: dict[str, Body] = {
    "one place": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: y.store((0, 0), x[i, 0])),
    "a running sum": lambda b, x, y, w, t, n: b.loop(0, 7, lambda i: y.store((i + 1, 0), y[i, 0] + x[i, 0])),
    "places from the data": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: y.store((_index(b, x[i, 0]), 0), x[i, 0])),
    "tiles that overlap": lambda b, x, y, w, t, n: b.loop(0, 7, lambda i: do(*[y.store((i + r, 0), x[i, 0]) for r in range(2)])),
    "vectors that overlap": lambda b, x, y, w, t, n: b.loop(0, 7, lambda i: y.store((0, b.lane_index(i * 2, 4)), x[0, b.lane_index(0, 4)])),
    "shifted back onto what it reads": lambda b, x, y, w, t, n: b.loop(0, 3, lambda i: y.store((b.minimum(i * 4, 7), 0), y[b.minimum(i * 4, 7), 0] + 1.0)),
    "too narrow": lambda b, x, y, w, t, n: b.loop(0, 3, lambda i: b.loop(0, n, lambda j: w.store((i * 4 + j,), x[i, 0]))),
    "what one kept for all": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: do(b.if_(b.eq(i, 0), lambda: t.store((0,), x[i, 0])), y.store((i, 0), t[0]))),
    "what earlier ones kept": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: do(t.store((i,), x[i, 0]), b.loop(0, 8, lambda j: y.store((i, j), t[j])))),
    "what the last one kept": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: do(y.store((i, 0), t[0]), t.store((0,), x[i, 0]))),
    "backwards": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: b.loop(0, 8, lambda j: y.store((i - j + 7, 0), x[i, j]))),
    "columns that rows share": lambda b, x, y, w, t, n: b.loop(0, n, lambda i: b.loop(0, 3, lambda j: b.store(b.view(w, (n, n, 3)), (j, 0, j), x[0, i]))),
    "the greater of two": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i: y.store((b.maximum(i, 5), 0), x[i, 0])),
    "carried": lambda b, x, y, w, t, n: b.loop(0, 8, lambda i, a: [a + x[i, 0]], [b.const(0.0, "f32")]),
}


@pytest.mark.parametrize("name", INDEPENDENT)
def test_independent(name: str) -> None:
    body, private = INDEPENDENT[name]
    found = independent(*_kernel(body))
    assert found is not None and len(found) == private


@pytest.mark.parametrize("name", DEPENDENT)
def test_dependent(name: str) -> None:
    assert independent(*_kernel(DEPENDENT[name])) is None


@pytest.mark.parametrize("kind", build_abi.TARGETS)
def test_text_is_up_to_date(kind: str) -> None:
    assert (RUNTIME / f"team.{kind}.ll").read_text().startswith(f"; sha256 {build_abi.team_digest()}\n"), "stale: run `python runtime/build_abi.py`"


@pytest.mark.parametrize("target", ["aarch64", "armv7", "riscv64", "windows-x86-64", "macos-arm64"])
def test_other_hosts(target: str, all_pay: None) -> None:
    """Nothing has to be assembled, which LLVM here does for this machine alone."""
    artifact = build(graph("attention"), Options(target=target))
    assert artifact.card["shared_loops"] and " asm sideeffect" not in artifact.llvm_ir and artifact.compiled.obj
