"""Models that leave sizes open, on machines without an operating system: WebAssembly under node, chips in emulators, against the numpy evaluator and onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto

from carrot.compiler import Options, build, emit
from carrot.frontend import onnx as frontend
from carrot.ir import dims
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph

sys.path.insert(0, str(Path(__file__).parent))
from emulators import call, lacking  # noqa: E402
from onnx_models import model as onnx_model  # noqa: E402
from test_dims import SIZES, H, N, W, ops  # noqa: E402
from test_flow_growing import HEAD, MODELS  # noqa: E402
from test_flow_growing import X as FLOWS  # noqa: E402

NODE = onnx.helper.make_node
WASM = ("wasm32", "wasm32-simd")


def machine(target: str) -> str:
    if why := lacking(target):
        pytest.skip(why)
    return target


def arrays(module: Module, sizes: dict[str, int]) -> list[np.ndarray]:
    r = np.random.default_rng(7)
    return [r.standard_normal([dims.evaluate(d, sizes) for d in a.type.shape]).astype(np.float32) for a in module.main.body.args]


def images(heights: Any = H) -> Module:
    """A convolution, a pool and a mean, of open sizes; what the attention of the second input is."""
    g = Graph("m")
    p = lambda name, *v, **attrs: g.op(f"nn.{name}", *v, **attrs)  # noqa: E731
    x, y = g.tensor("image", "f32", (N, 3, heights, W)), g.tensor("words", "f32", (N, "length", 4))
    w = g.constant(np.random.default_rng(0).standard_normal((5, 3, 3, 3)).astype(np.float32))
    c = p("max_pool", p("relu", p("conv", x, w, strides=[2, 2], pads=[1, 1, 1, 1])), kernel_shape=[2, 2], strides=[2, 2])
    g.output("pooled", c, ["default"])
    g.output("mean", p("reduce_mean", c, axes=[2, 3], keepdims=0), ["default"])
    g.output("attended", p("matmul", p("softmax", p("matmul", y, p("transpose", y, perm=[0, 2, 1])), axis=2), y), ["default"])
    return g.finish()


def check(module: Module, target: str, sizes: dict[str, int], **options: Any) -> None:
    given = arrays(module, sizes)
    want = run(module, given)
    done = call(build(module, Options(target=target, name="m", **options)), [sizes[s] for s in sizes], *given)
    assert done.arena and done.sizes == tuple(sizes.values()) and done.before == [w.shape for w in want]
    for got, w in zip(done.outputs, want, strict=True):
        np.testing.assert_allclose(got, w, rtol=1e-4, atol=1e-5 * max(1, np.abs(w).max(initial=0)))


@pytest.mark.parametrize("target", [*WASM, "cortex-m4f", "cortex-m0", "esp32c3"])
def test_three_sizes(target: str) -> None:
    check(images(), machine(target), {N: 2, H: 9, W: 14, "length": 5}, opt="s" if "m" in target else "2")


@pytest.mark.parametrize("target", WASM)
@pytest.mark.parametrize("name", ops(Graph("names")))
def test_ops(name: str, target: str) -> None:
    g = Graph("m")
    g.output("y", ops(g)[name](), ["default"])
    check(g.finish(), machine(target), SIZES[1])


def test_sizes_that_do_not_fit() -> None:
    """Negative ones do not exist; what is too large for the machine, or makes a negative size, has no arena."""
    target = machine("wasm32")
    g = Graph("m")
    x = g.tensor("x", "f32", (N, W))
    g.output("y", g.op("nn.matmul", g.op("nn.transpose", x, perm=[1, 0]), g.op("nn.slice", x, starts=[0, 3], ends=[-1, W], steps=[1, 1])), ["default"])
    artifact = build(g.finish(), Options(target=target, name="m"))
    x = np.zeros((1, 8), np.float32)
    assert call(artifact, [1, 8], x).arena > 0
    for sizes in ([1, 2], [-1 % (1 << 32), 8], [1, 1 << 16], [1 << 20, 1 << 20], [1 << 31, 0]):
        assert call(artifact, sizes, x).arena == 0, sizes


@pytest.mark.parametrize("target", ["wasm32", "cortex-m4f"])
def test_counted_sizes(target: str) -> None:
    """What is found is told behind the sizes; before the call they are the most that it can be."""
    proto = onnx_model([NODE("NonZero", ["x"], ["y"])], {"x": (TensorProto.FLOAT, ["n", 4])}, ["y"])
    artifact = build(frontend.convert(proto, "m"), Options(target=machine(target), name="m"))
    x = np.array([[0, 1, 0, 2], [3, 0, 0, 0], [0, 0, 0, 0]], np.float32)
    done = call(artifact, [3], x)
    assert done.before == [(2, 12)] and done.sizes == (3, 3) and np.array_equal(done.outputs[0], np.array(np.nonzero(x)))
    assert "#define M_NUMBER_OF_Y 1 /* of sizes: number of y, told by the call" in artifact.header and "size_t m_arena_bytes(size_t *sizes);" in artifact.header


@pytest.mark.parametrize("name", [n for n in MODELS if n != "a list, joined"])  # whose sizes turn out to be fixed
def test_loops_of_open_length(name: str) -> None:
    source, inputs, bounds = MODELS[name]
    proto = onnx.parser.parse_model(HEAD + source)
    module = frontend.convert(proto, "m", bounds=bounds)
    artifact = build(module, Options(target=machine("wasm32"), name="m", outputs=("default",)))
    given = [inputs[i["name"]] for i in artifact.card["inputs"]]
    sizes = {s: n for v, x in zip(proto.graph.input, given) for s, n in zip((d.dim_param for d in v.type.tensor_type.shape.dim), x.shape) if s}
    done = call(artifact, [sizes[dims.shown(s)] for s in artifact.card["symbols"]], *given)
    assert done.why == 0
    want = dict(zip((o.name for o in proto.graph.output), onnxruntime.InferenceSession(proto.SerializeToString()).run(None, inputs), strict=True))
    for spec, got in zip(artifact.card["outputs"], done.outputs, strict=True):
        assert got.shape == want[spec["name"]].shape
        np.testing.assert_allclose(got, want[spec["name"]], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("target", ["wasm32", "cortex-m4f"])
def test_refused_while_it_runs(target: str) -> None:
    """The call gives the number of a reason, which the header has."""
    source, _, bounds = MODELS["the condition ends it"]
    artifact = build(frontend.convert(onnx.parser.parse_model(HEAD + source), "m", bounds=bounds), Options(target=machine(target), name="m"))
    done = call(artifact, [len(FLOWS)], FLOWS * 0)
    assert done.why > 0 and f"{done.why}: " in artifact.header and "rounds of y" in artifact.header.partition(f"{done.why}: ")[2]
    assert call(artifact, [len(FLOWS)], FLOWS + 2).why == 0


def test_the_header() -> None:
    artifact = build(images(dims.symbol("height / 2")), Options(target="cortex-m4f", name="m", outputs=("default",)))
    for line in (
        "/* in 0: image, float[batch][3][height / 2][width] */", "#define M_HEIGHT_2 1 /* of sizes: height / 2 */", "#define M_SIZES 4", "#define M_OUTPUT_DIMS 9",
        "size_t m_arena_bytes(const size_t *sizes); /* of `scratch`, aligned to 16; 0: the model takes no such sizes */",
        "void m_run(const void *const *inputs, void *const *outputs, void *scratch, const size_t *sizes);",
    ):  # fmt: skip
        assert line in artifact.header
    assert "ARENA_BYTES " not in artifact.header and artifact.card["symbols"] == [N, "`height / 2`", W, "length"]
    assert artifact.footprint and artifact.footprint.stack > 0


@pytest.mark.parametrize(("options", "message"), [
    ({"io_in_arena": True}, "io_in_arena: where inputs and outputs lie is known for sizes that are fixed"),
    ({"place": {"arena": ".psram"}}, "place: how large the arena is depends on sizes that the model leaves open"),
    ({"ram_limit": 1 << 20}, "ram_limit: how much RAM the model takes depends on sizes that it leaves open"),
])  # fmt: skip
def test_what_wants_fixed_sizes(options: dict[str, Any], message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        build(images(), Options(target="cortex-m4f", name="m", **options))
    fixed = {N: 1, H: 24, W: 24, "length": 2}
    assert emit(build(images(), Options(target="cortex-m4f", name="m", dims=fixed, **options)), "a")


def test_a_package_wants_fixed_sizes() -> None:
    from carrot.artifact import package

    with pytest.raises(CarrotError, match="--package=cmake: a package has a call of the model in it"):
        package(build(images(), Options(target="cortex-m4f", name="m")), "cmake")
