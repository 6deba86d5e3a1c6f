"""matmul="bf16" on CPUs: what is rounded, natively and interpreted, against the evaluator; what is left alone; mistakes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from carrot import report
from carrot.backends.object import get_target, runs_here
from carrot.compiler import Artifact, Options, build, load_in_process
from carrot.ir.core import Module, Op
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.nn_rnn import CELLS

TARGET = "x86-64-v4-bf16"
here = pytest.mark.skipif(not runs_here(get_target(TARGET)), reason=f"this machine is no {TARGET}")
RNG = np.random.default_rng(0)


def weight(*shape: int) -> np.ndarray:
    return (RNG.normal(size=shape) / np.sqrt(shape[0])).astype(np.float32)


def dense(shape: tuple[Any, ...], n: int) -> Module:
    g = Graph("m")
    g.output("y", g.op("nn.relu", g.op("nn.add", g.op("nn.matmul", g.tensor("x", "f32", shape), g.constant(weight(shape[-1], n))), g.constant(weight(n)))), ["default"])
    return g.finish(framework="test")


def recurrent(name: str, steps: int, rows: int, hidden: int, given: tuple[str, ...] = (), **attrs: Any) -> Module:
    g, cell = Graph("m"), CELLS[name]
    x, r = g.tensor("x", "f32", (steps, rows, cell.gates * hidden)), g.constant(weight(hidden, cell.gates * hidden))
    more = [g.constant(weight(*{"reset_bias": (hidden,), "h": (rows, hidden)}[k])) for k in given]
    for i, y in enumerate(g.append(Op(name, [x, r, *more], (), {**attrs, "given": list(given), "results": ["y", *cell.states]})).results):
        g.output(f"y{i}", y, ["default"])
    return g.finish(framework="test")


def built(module: Module, **options: Any) -> Artifact:
    return build(module.copy(), Options(target=TARGET, **options))


def instructions(artifact: Artifact) -> int:
    return sum("dpbf16ps" in str(op.attrs["intrin"]) for op in artifact.module.walk() if op.name == "llvm.call_intrinsic")


PRODUCTS: list[tuple[tuple[Any, ...], int]] = [(("batch", 30), 17), ((1, 512), 130), (("batch", 257), 64), ((3, 5, 33), 100), (("batch", 9), 4), ((70, 64), 48)]
LAYERS: list[tuple[str, int, int, int, tuple[str, ...], dict[str, Any]]] = [
    ("nn.lstm", 4, 1, 35, ("h",), {"clip": 2.0}), ("nn.gru", 5, 1, 400, ("reset_bias",), {"linear_before_reset": 1}), ("nn.gru", 3, 7, 24, (), {"reverse": 1}), ("nn.rnn", 1, 3, 17, ("h",), {}),
]  # fmt: skip


@here
@pytest.mark.parametrize(("shape", "n"), PRODUCTS)
def test_products(shape: tuple[Any, ...], n: int) -> None:
    module = dense(shape, n)
    x = RNG.normal(size=[13 if d == "batch" else d for d in shape]).astype(np.float32)
    artifact = built(module, matmul="bf16")
    model = load_in_process(artifact)
    model.self_test()
    got, want = model.run({"x": x})["y"].reshape(*x.shape[:-1], n), run(artifact.simplified, [x])[0]
    np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)
    off = np.abs(got - run(module, [x])[0]).max()
    assert 0 < off < 0.02 and instructions(artifact)
    assert artifact.card["matmul"]["ops"] == 1 and 0 < artifact.card["matmul"]["outputs"][0]["off"] < 0.02
    assert "1 product in bf16" in "".join(report.lines(artifact.card, False))


@here
@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_recurrent_layers(case: tuple[str, int, int, int, tuple[str, ...], dict[str, Any]]) -> None:
    """A state between two of bfloat16 may be rounded the other way: a few numbers of the steps behind it are off by more than the rest."""
    *sizes, attrs = case
    module = recurrent(*sizes, **attrs)
    (type_,) = (a.type for a in module.main.body.args)
    x = RNG.normal(size=type_.shape).astype(np.float32)
    artifact = built(module, matmul="bf16")
    model = load_in_process(artifact)
    model.self_test()
    exact = run(module, [x])
    for got, want, f32 in zip(model.run({"x": x}).values(), run(artifact.simplified, [x]), exact, strict=True):
        assert np.median(np.abs(got - want)) < 1e-6
        np.testing.assert_allclose(got.reshape(want.shape), want, atol=1e-3)
        assert 0 < np.abs(got.reshape(f32.shape) - f32).max() < 0.02
    assert instructions(artifact)


def convolutions(height: Any, width: Any) -> Module:
    """1 x 1, 3 x 3 strided, 5 x 3, in groups, of a part of what a concat made; depthwise, one of three channels and one of Winograd's kind stay in float32."""
    g = Graph("m")

    def conv(x: Any, m: int, *kernel: int, group: int = 1, **attrs: Any) -> Any:
        c = int(x.type.shape[1]) // group
        return g.op("nn.conv", x, g.constant(weight(m, c, *kernel) / np.float32(np.sqrt(c))), g.constant(weight(m)), group=group, pads=[k // 2 for k in kernel] * 2, **attrs)

    x = g.tensor("x", "f32", ("batch", 3, height, width))
    first = g.op("nn.relu", conv(x, 20, 3, 3))
    part = conv(first, 36, 1, 1)
    wide = g.op("nn.concat", part, conv(first, 20, 5, 3), axis=1)
    y = [conv(part, 9, 1, 1), conv(wide, 33, 3, 3, strides=[2, 2]), conv(wide, 24, 3, 3, group=2, strides=[1, 2]), conv(conv(wide, 56, 3, 3, group=56), 8, 1, 1, strides=[2, 1])]
    for i, v in enumerate(y):
        g.output(f"y{i}", v, ["default"])
    return g.finish(framework="test")


@here
@pytest.mark.parametrize("size", [33, "h"], ids=str)
def test_dilated(size: Any) -> None:
    """By blocks of rows, of which each tile sees another part of the padding."""
    g = Graph("m")
    w = weight(96, 64, 3, 3) / np.float32(24)
    g.output("y", g.op("nn.conv", g.tensor("x", "f32", ("batch", 64, size, 33)), g.constant(w), pads=[12, 11] * 2, dilations=[12, 11]), ["default"])
    module = g.finish(framework="test")
    artifact = built(module, matmul="bf16")
    assert artifact.card["matmul"]["ops"] == 1
    x = RNG.normal(size=(2, 64, 33, 33)).astype(np.float32)
    np.testing.assert_allclose(load_in_process(artifact).run({"x": x})["y"], run(artifact.simplified, [x])[0], atol=4e-3)


@here
@pytest.mark.parametrize("size", [(14, 19), ("h", "w")], ids=str)
def test_convolutions(size: tuple[Any, Any]) -> None:
    module = convolutions(*size)
    artifact = built(module, matmul="bf16")
    marked = [op for op in artifact.simplified.walk() if op.name == "nn.conv" and "precision" in op.attrs]
    assert len(marked) == artifact.card["matmul"]["ops"] == 6 and instructions(artifact)
    model = load_in_process(artifact)
    model.self_test()
    for h, w in ((14, 19), *([(1, 1), (40, 3)] if "h" in size else [])):
        x = RNG.normal(size=(2, 3, h, w)).astype(np.float32)
        for got, want, exact in zip(model.run({"x": x}).values(), run(artifact.simplified, [x]), run(module, [x]), strict=True):
            assert np.median(np.abs(got - want)) < 1e-6  # numbers between two of bfloat16 may be rounded the other way
            np.testing.assert_allclose(got, want, atol=4e-3)
            assert 0 < np.abs(got - exact).max() < 0.03


@pytest.mark.parametrize("module", [dense((3, 33), 20), recurrent("nn.lstm", 2, 1, 20)], ids=["product", "LSTM"])
def test_interpreted(module: Module) -> None:
    """On any machine: the instruction by what INTRINSICS says of it."""
    artifact = built(module, matmul="bf16")
    x = RNG.normal(size=module.main.body.args[0].type.shape).astype(np.float32)  # type: ignore[attr-defined]
    want = run(artifact.simplified, [x])
    got = [np.zeros_like(w) for w in want]
    assert instructions(artifact)
    run_kernel(artifact.module, "main", [x, *got, np.zeros(artifact.module.attrs["arena_bytes"] + artifact.module.attrs["arena_per_row"] + 64, np.uint8), 1])
    for g, w in zip(got, want, strict=True):
        np.testing.assert_allclose(g, w, atol=2e-4)


def test_weights_take_half() -> None:
    module = dense((1, 256), 256)
    assert len(built(module).compiled.obj) - len(built(module, matmul="bf16").compiled.obj) > 256 * 256 * 2 - 4096


def test_left_alone() -> None:
    """A right side that is no constant, too few columns, float64."""
    g = Graph("m")
    x, w = g.tensor("x", "f32", ("batch", 8)), g.tensor("w", "f32", (8, 8))
    g.output("a", g.op("nn.matmul", x, w), ["default"])
    g.output("b", g.op("nn.matmul", x, g.constant(weight(8, 3))), ["default"])
    g.output("c", g.op("nn.matmul", g.tensor("z", "f64", ("batch", 8)), g.constant(weight(8, 8).astype(np.float64))), ["default"])
    artifact = built(g.finish(framework="test"), matmul="bf16")
    assert artifact.card["matmul"]["ops"] == 0 and not instructions(artifact)


@pytest.mark.parametrize(("target", "precision"), [("x86-64-v4", "bf16"), ("x86-64-v4-vnni,x86-64-v4-bf16", "bf16"), ("aarch64", "bf16"), (TARGET, "tf32")])
def test_refused(target: str, precision: str) -> None:
    with pytest.raises(CarrotError, match=f"matmul={precision}: .* multiplies float32") as error:
        build(dense(("batch", 8), 8), Options(target=target, matmul=precision))
    assert "cuda-sm80" in str(error.value) and (TARGET in str(error.value).split("note")[-1]) == (precision == "bf16")
