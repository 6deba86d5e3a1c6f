"""Weights of 4 bits: accuracy, the choice between 4 and 8 bits, the same steps on every core, exact counts on a Cortex-M4F."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.compiler import Options, build
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.types import TensorType
from carrot.passes.calibrate import error
from carrot.passes.quantize import table
from carrot.passes.round_weights import rounded

sys.path.insert(0, str(Path(__file__).parent))
from emulators import lacking  # noqa: E402
from quantized_models import convolutions, digits_network, onnxruntime, rows  # noqa: E402
from test_quantize import M4F, MODELS, SHAPES, answers  # noqa: E402

RNG = np.random.default_rng(4)


@pytest.fixture(scope="module")
def digits():
    return digits_network()


def weights(artifact) -> list[str]:
    """What the weights of each product became, by the report."""
    return [r.get("weights", r["dtype"]) for r in artifact.card["quantize"]["layers"] if r["op"] in ("nn.conv", "nn.matmul")]


def test_accuracy_on_digits(digits):
    """Top-1 within one point of the float model, on rows that did not calibrate."""
    model, calibration, x, y = digits
    floats = onnxruntime(model.SerializeToString(), x)
    got = carrot.compile(model, quantize="int4-weights", calibration=calibration).run({"x": x})["y"]
    assert (got.argmax(1) == y).mean() >= (floats.argmax(1) == y).mean() - 0.01
    assert error([floats], [got]).sqnr > 21


def test_rounding_by_inputs_is_better_than_to_the_nearest():
    """The error of what is computed, on rows that were not seen: inputs that go together, of a product and of a grouped convolution."""
    mixed = RNG.standard_normal((8, 24))
    product = Op("nn.matmul", [Value(TensorType("f32", (300, 24))), Value(TensorType("f32", (24, 10)))])
    w, x = RNG.standard_normal((24, 10)).astype(np.float32), (RNG.standard_normal((600, 8)) @ mixed).astype(np.float32)
    steps, scale = rounded(product, w, [x[:200], x[200:300]], 7)
    assert steps.dtype == np.int8 and np.abs(steps).max() == 7 and scale.shape == (1, 10)
    assert error([x[300:] @ w], [x[300:] @ (np.clip(np.rint(w / scale), -7, 7) * scale)]).sqnr + 3 < error([x[300:] @ w], [x[300:] @ (steps * scale)]).sqnr
    conv = Op("nn.conv", [Value(TensorType("f32", (2, 6, 5, 5))), Value(TensorType("f32", (4, 3, 3, 3)))], attrs={"group": 2})
    steps, scale = rounded(conv, RNG.standard_normal((4, 3, 3, 3)).astype(np.float32), [RNG.standard_normal((2, 6, 5, 5)).astype(np.float32)], 7)
    assert steps.shape == (4, 3, 3, 3) and scale.shape == (4, 1, 1, 1) and np.abs(steps).max() == 7


def test_layers_that_suffer_keep_8_bits():
    """One weight far above the others, of an input that hardly counts: 4 bits have nothing left for the others."""
    from onnx import numpy_helper

    model, x = convolutions(), rows(16)
    x[:, 0] *= 0.001
    first = next(w for w in model.graph.initializer if w.name == "w1")
    a = numpy_helper.to_array(first).copy()
    a[:, 0, 1, 1] = 60
    first.CopyFrom(numpy_helper.from_array(a, "w1"))
    report = build(model, Options(quantize="int4-weights", calibration=x)).card["quantize"]
    assert [r.get("weights") for r in report["layers"]][:3] == ["i8", "i4", None]
    assert "  conv int8" in table(report)[1] and "  conv int4" in table(report)[2]


def test_tolerance_goes_from_4_bits_to_8_to_floats():
    model, x = convolutions(), rows(16)
    errors = {q: build(model, Options(quantize=q, calibration=x)).card["quantize"]["outputs"][0]["relative"] for q in ("int8", "int4-weights")}
    assert errors["int8"] * 2 < errors["int4-weights"]
    for bound, kinds in ((errors["int4-weights"] * 0.7, {"i4", "i8"}), (errors["int8"] * 0.5, {"i8", "f32"}), (1e-9, {"f32"})):
        artifact = build(model, Options(quantize="int4-weights", calibration=x, quantize_tolerance=bound))
        assert kinds >= set(weights(artifact)) and (kinds == {"i8", "f32"} or set(weights(artifact)) == kinds)
        assert artifact.card["quantize"]["outputs"][0]["relative"] <= max(bound, 1e-6)


@pytest.mark.parametrize("options, message", [({"quantize": "int4", "calibration": rows(4)}, "quantize='int4'"), ({"quantize": "int4-weights"}, "without calibration")])
def test_mistakes(options, message):
    with pytest.raises(CarrotError, match=message):
        carrot.compile(convolutions(), **options)


CORES = ("cortex-m0", "cortex-m4f", "esp32c3", "wasm32")


@pytest.mark.parametrize("target", [pytest.param(t, marks=pytest.mark.skipif(bool(lacking(t)), reason=lacking(t))) for t in CORES])
def test_every_core_gives_the_same_steps(digits, target):
    """Dense, depthwise, grouped and strided convolutions, a product; sizes that fill no word."""
    if target == "cortex-m4f":
        model, calibration, x, _ = digits
        answers(build(model, Options(target=target, opt="s", quantize="int4-weights", calibration=calibration)), x)
    for size, channels in ((9, 6), (8, 16)) if target == "cortex-m4f" else ((9, 6),):
        artifact = build(convolutions(size, channels), Options(target=target, quantize="int4-weights", calibration=rows(8, size)))
        assert weights(artifact).count("i4") >= 4
        answers(artifact, rows(8, size))


# instructions of one inference; flash in bytes, and what it is of int8's; RAM (arena); code without weights
BOUNDS = {
    "tiny_kws": (4_360_000, 20_500, 0.68, 8_960, 4_000),
    "tiny_resnet8": (17_800_000, 48_100, 0.56, 35_100, 6_400),
    "tiny_vww": (15_600_000, 137_500, 0.58, 55_500, 7_400),
    "tiny_ad": (410_000, 148_000, 0.54, 1_920, 1_900),
}


@M4F
@pytest.mark.parametrize("name", BOUNDS)
def test_mlperf_tiny_on_cortex_m4f(name):
    path = MODELS / f"{name}.onnx"
    if not path.exists():
        pytest.skip(f"no ../shared/models/{path.name}")
    x = np.random.default_rng(0).standard_normal((4, *SHAPES[name])).astype(np.float32)
    artifact, whole = (build(path, Options(target="cortex-m4f", opt="s", quantize=q, calibration=x)) for q in ("int4-weights", "int8"))
    done = answers(artifact, x, 1)
    assert weights(artifact).count("i8") == (2 if name == "tiny_vww" else 0)  # layers of few weights
    code = done.flash - sum(a.nbytes for a in artifact.module.weights.values())
    found = (max(done.instructions), done.flash, done.flash / whole.footprint.flash, done.ram, code)
    assert all(a <= b for a, b in zip(found, BOUNDS[name])), (found, BOUNDS[name])
