"""Post-training quantisation: accuracy, the report, mixed precision, mistakes; int8 networks on a Cortex-M4F and an M55: exact answers and exact counts."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.cli import carrotc
from carrot.compiler import Artifact, Options, build, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.nn_quant import quantize
from carrot.passes.calibrate import METHODS, error, parameters

sys.path.insert(0, str(Path(__file__).parent))
from emulators import Execution, execute, lacking  # noqa: E402
from quantized_models import convolutions, digits_network, onnxruntime, rows  # noqa: E402

RNG = np.random.default_rng(3)
M4F = pytest.mark.skipif(bool(lacking("cortex-m4f")), reason=lacking("cortex-m4f"))
M55 = pytest.mark.skipif(bool(lacking("cortex-m55")), reason=lacking("cortex-m55"))
SIMD = pytest.mark.parametrize("target", [pytest.param("cortex-m4f", marks=M4F), pytest.param("cortex-m55", marks=M55)])


@pytest.fixture(scope="module")
def digits():
    """A convolutional network trained on scikit-learn's digits, its rows for calibration and for tests, and the labels of the latter."""
    return digits_network()


# ---------------------------------------------------------------------------------------------------- calibration


def test_parameters_have_a_step_for_zero():
    for low, high in [(-1, 1), (0, 6), (-3, 0), (2, 5), (-5, -2), (0, 0), (-1e-30, 1e-30), (-1e30, 1e30)]:
        p = parameters(low, high)
        assert -128 <= p.zero_point <= 127 and p.scale > 0
        reach = [(q - p.zero_point) * p.scale for q in (-128, 127)]
        assert reach[0] <= min(low, 0) + p.scale and reach[1] >= max(high, 0) - p.scale


@pytest.mark.parametrize("method", METHODS)
def test_methods(method):
    """On values with a far outlier: min-max keeps it, the others cut it off; all keep the bulk."""
    values = [RNG.standard_normal(100_000).astype(np.float32), np.array([500, np.nan, np.inf], np.float32)]
    low, high = METHODS[method](values)
    assert (high == 500) == (method == "min-max")
    assert high > 2.5 and low < -2.5
    assert METHODS[method]([np.zeros(3, np.float32)]) == (0.0, 0.0)


def test_error():
    a, b = np.array([3.0, 4.0]), np.array([3.0, 4.5])
    e = error([a], [b])
    assert e.sqnr == pytest.approx(20) and e.max_abs == 0.5 and e.relative == pytest.approx(0.1)


# ------------------------------------------------------------------------------------------------------ the pass


@pytest.mark.parametrize("method", METHODS)
def test_accuracy_on_digits(digits, method):
    """Top-1 within 0.5 points of the float model."""
    model, calibration, x, y = digits
    floats = (onnxruntime(model.SerializeToString(), x).argmax(1) == y).mean()
    got = carrot.compile(model, quantize="int8", calibration=calibration, quantize_method=method).run({"x": x})["y"].argmax(1)
    assert floats > 0.95
    assert (got == y).mean() >= floats - 0.005


def test_every_layer_is_an_integer_op_and_is_reported():
    x = rows(40)
    artifact = build(convolutions(), Options(quantize="int8", calibration=x))
    names = [op.name for op in artifact.simplified.main.body.ops]
    assert names.count("nn.qconv") == 5 and names.count("nn.qadd") == 1 and "nn.conv" not in names and "nn.matmul" not in names
    report = artifact.card["quantize"]
    assert [r["op"] for r in report["layers"]] == ["nn.conv", "nn.conv", "nn.add", "nn.conv", "nn.conv", "nn.reduce_mean", "nn.matmul"]
    assert all(r["dtype"] == "i8" and r["sqnr"] > 25 for r in report["layers"]) and report["rows"] == 40
    np.testing.assert_allclose(load_in_process(artifact).run({"x": x})["y"], run(artifact.simplified, [x])[0], rtol=1e-6, atol=1e-6)


def test_flattened_images_need_no_transpose(digits):
    model, calibration, x, _ = digits
    artifact = build(model, Options(quantize="int8", calibration=calibration))
    assert not any(op.name == "nn.transpose" for op in artifact.simplified.main.body.ops)


def test_quantized_is_near_float():
    model, x = convolutions(), rows(64)
    want = onnxruntime(model.SerializeToString(), x)
    got = carrot.compile(model, quantize="int8", calibration=x).run({"x": x})["y"]
    assert error([want], [got]).sqnr > 25


def test_tolerance_keeps_layers_in_floats():
    model, x = convolutions(), rows(32)
    whole = build(model, Options(quantize="int8", calibration=x)).card["quantize"]
    bound = whole["outputs"][0]["relative"] / 2
    mixed = build(model, Options(quantize="int8", calibration=x, quantize_tolerance=bound)).card["quantize"]
    kept = [r for r in mixed["layers"] if r["dtype"] == "f32"]
    assert 0 < len(kept) <= len(mixed["layers"]) and mixed["outputs"][0]["relative"] <= bound
    artifact = build(model, Options(quantize="int8", calibration=x, quantize_tolerance=1e-9))
    assert all(r["dtype"] == "f32" for r in artifact.card["quantize"]["layers"])
    np.testing.assert_allclose(run(artifact.simplified, [x])[0], onnxruntime(model.SerializeToString(), x), rtol=1e-4, atol=1e-5)


def test_bias_correction_takes_the_mean_error_away():
    """The mean of every output over the calibration rows is that of the float model, to a fraction of a step."""
    model, x = convolutions(), rows(128)
    want, got = onnxruntime(model.SerializeToString(), x), carrot.compile(model, quantize="int8", calibration=x).run({"x": x})["y"]
    step = np.ptp(want) / 255
    assert np.abs((want - got).mean(0)).max() < 0.5 * step


@pytest.mark.parametrize(
    "calibration, message",
    [
        (np.zeros((4, 3, 8, 8), np.float32), "shape"), (np.zeros((0, 3, 9, 9), np.float32), "rows"), ({"z": np.zeros((4, 3, 9, 9), np.float32)}, "'x'|has no column"),
        ("no such file.npy", "no such file"), (np.full((4, 3, 9, 9), np.nan, np.float32), "no finite number"), (np.array(["a"]), "calibration|numbers|text"),
    ],
)  # fmt: skip
def test_mistakes(calibration, message):
    with pytest.raises(CarrotError, match=message):
        carrot.compile(convolutions(), quantize="int8", calibration=calibration)


def test_scikit_learns_network():
    """Its float64 becomes float32 and int8; predict gives the labels still."""
    from sklearn.datasets import load_digits
    from sklearn.neural_network import MLPClassifier

    x, y = load_digits(return_X_y=True)
    m = MLPClassifier((32, 16), max_iter=150, random_state=0).fit(x[:1200], y[:1200])
    got = carrot.compile(m, quantize="int8", calibration=x[:300])
    assert (got.predict(x[1200:]) == m.predict(x[1200:])).mean() >= 0.985
    artifact = build(m, Options(quantize="int8", calibration=x[:300], target="cortex-m4f"))
    assert not any("f64" in str(v.type) for op in artifact.module.walk() for v in (*op.operands, *op.results))


def test_nothing_to_quantize():
    from sklearn.tree import DecisionTreeClassifier

    x = RNG.standard_normal((30, 3)).astype(np.float32)
    with pytest.raises(CarrotError, match="nothing to quantise"):
        carrot.compile(DecisionTreeClassifier().fit(x, x[:, 0] > 0), quantize="int8", calibration=x)


def test_values_that_are_not_finite_do_not_set_ranges():
    x = rows(16)
    x[3, 0, 0, 0], x[4, 1, 1, 1] = np.nan, np.inf
    model, new = convolutions(), rows(20)
    got = carrot.compile(model, quantize="int8", calibration=x).run({"x": new})["y"]
    assert error([onnxruntime(model.SerializeToString(), new)], [got]).sqnr > 20


def test_steps_in_and_out(digits):
    """quantize_io="int8": the same network, its input and output left as steps whose scale the card states."""
    model, calibration, x, _ = digits
    steps, floats = (build(model, Options(quantize="int8", calibration=calibration, quantize_io=io)) for io in ("int8", "float32"))
    given, out = steps.card["inputs"][0], steps.card["outputs"][0]
    assert given["dtype"] == out["dtype"] == "i8" and given["accept"] == []
    q = quantize(x, np.float32(given["scale"]), given["zero_point"], np.int8)
    got = load_in_process(steps).run({"x": q})["y"]
    want = load_in_process(floats).run({"x": x})["y"]
    np.testing.assert_allclose((got.astype(int) - out["zero_point"]) * np.float32(out["scale"]), want, rtol=1e-6, atol=1e-6)
    if not lacking("cortex-m4f"):
        core = build(model, Options(quantize="int8", calibration=calibration, quantize_io="int8", target="cortex-m4f"))
        assert "_score_i8(const int8_t *row, int8_t *out" in core.header
        np.testing.assert_array_equal(execute(core, q[:3]).outputs[0], got[:3])


def test_command_line(tmp_path, capsys):
    import onnx

    onnx.save(convolutions(batch=1), tmp_path / "m.onnx")
    np.save(tmp_path / "rows.npy", rows(12))
    np.save(tmp_path / "row.npy", rows(1))
    args = [str(tmp_path / "m.onnx"), "--quantize=int8", f"--calibration={tmp_path / 'rows.npy'}", "--quantize-method=percentile", "-o", str(tmp_path / "m.so")]
    assert carrotc(args) == 0
    told = capsys.readouterr().out
    assert "int8, percentile over 12 rows" in told and "reduce_mean" in told
    assert carrot.load(tmp_path / "m.so").card["quantize"]["rows"] == 12
    assert carrotc([*args, f"--verify={tmp_path / 'row.npy'}"]) == 3 and "the model is quantised" in capsys.readouterr().err
    assert carrotc([*args, "--json-diagnostics"]) == 0
    assert json.loads(capsys.readouterr().out)["quantize"]["method"] == "percentile"


# ------------------------------------------------------------------------------------------------- on Cortex-M


def answers(artifact: Artifact, x: np.ndarray, n: int = 2) -> Execution:
    """The core gives what numpy gives for the integer ops: the steps are exact, softmax is carrot's own in float32."""
    done = execute(artifact, x[:n])
    want = np.concatenate([run(artifact.simplified, [x[i : i + 1]])[0] for i in range(n)])
    np.testing.assert_allclose(done.outputs[0], want.reshape(done.outputs[0].shape), rtol=2e-6, atol=1e-7)
    return done


SHAPES = {"tiny_kws": (1, 49, 10), "tiny_resnet8": (3, 32, 32), "tiny_vww": (3, 96, 96), "tiny_ad": (640,)}
# instructions of one inference, flash and RAM (arena) in bytes, code without weights
BOUNDS = {
    "cortex-m4f": {
        "tiny_kws": (3_880_000, 29_850, 8_800, 2_854),
        "tiny_resnet8": (14_870_000, 85_400, 34_000, 5_300),
        "tiny_vww": (11_970_000, 236_802, 55_400, 5_550),
        "tiny_ad": (326_000, 279_000, 1_920, 1_400),
    },
    "cortex-m55": {
        "tiny_kws": (1_570_000, 30_500, 8_700, 6 << 10),
        "tiny_resnet8": (3_960_000, 85_000, 34_000, 6 << 10),
        "tiny_ad": (66_500, 282_000, 1_280, 4_000),
    },
}
MODELS = Path(__file__).resolve().parents[2] / "shared" / "models"


@pytest.mark.parametrize(("target", "name"), [pytest.param(target, name, marks=M4F if target == "cortex-m4f" else M55) for target, names in BOUNDS.items() for name in names])
def test_mlperf_tiny_on_cortex_m(target, name):
    path = MODELS / f"{name}.onnx"
    if not path.exists():
        pytest.skip(f"no ../shared/models/{path.name}")
    x = np.random.default_rng(0).standard_normal((4, *SHAPES[name])).astype(np.float32)
    artifact = build(path, Options(target=target, opt="s", quantize="int8", calibration=x))
    done = answers(artifact, x, 1)
    weights = sum(a.nbytes for a in artifact.module.weights.values())
    found = (max(done.instructions), done.flash, done.ram, done.flash - weights)
    assert all(a <= b for a, b in zip(found, BOUNDS[target][name])), (found, BOUNDS[target][name])


@M4F
def test_perceptron_on_cortex_m4f():
    """64-32-16-10, from and to int8 and float32."""
    from sklearn.datasets import load_digits
    from sklearn.neural_network import MLPClassifier

    x, y = load_digits(return_X_y=True)
    m = MLPClassifier((32, 16), max_iter=150, random_state=0).fit(x[:1200], y[:1200])
    made = {io: build(m, Options(target="cortex-m4f", opt="s", outputs=("label",), quantize="int8", calibration=x[:300], quantize_io=io)) for io in ("int8", "float32")}
    given = made["int8"].card["inputs"][0]
    q = quantize(x[1200:1240].astype(np.float32), np.float32(given["scale"]), given["zero_point"], np.int8)
    for io, rows_, instructions, flash in (("int8", q, 4_270, 3_660), ("float32", x[1200:1240].astype(np.float32), 4_920, 3_720)):
        done = execute(made[io], rows_)
        assert max(done.instructions) <= instructions and done.flash <= flash and done.ram == 0
        assert (done.outputs[0].ravel() == m.predict(x[1200:1240])).mean() >= 0.975


@SIMD
@pytest.mark.parametrize(
    ("kind", "sizes"),
    [*(("int8", sizes) for sizes in ((48, 33, 16, 3), (16, 1, 32, 32), (64, 7, 80, 9))), *(("int4-weights", sizes) for sizes in ((48, 33, 16, 3), (64, 1, 80, 9)))],
)
def test_products_of_odd_sizes_on_cortex_m(kind, sizes, target):
    """Odd numbers of channels, extreme steps: exact. Weights of 4 bits have no schedule for Helium."""
    from sklearn.neural_network import MLPRegressor

    x = RNG.uniform(-1, 1, (80, sizes[0])).astype(np.float32)
    m = MLPRegressor(hidden_layer_sizes=sizes[1:-1], max_iter=5, random_state=0).fit(x, RNG.standard_normal((80, sizes[-1])))
    artifact = build(m, Options(target=target, opt="s", quantize=kind, calibration=x, quantize_io="int8"))
    assert ("vmlava.s8" in artifact.asm()) == (target == "cortex-m55" and kind == "int8")
    q = np.concatenate([RNG.choice([-128, 127], (6, sizes[0])), RNG.integers(-128, 128, (6, sizes[0]))]).astype(np.int8)
    answers(artifact, q, len(q))


CORES = ("cortex-m0", "cortex-m3", "cortex-m4", "cortex-m4f", "cortex-m7", "cortex-m33", "cortex-m55", "esp32", "esp32c3", "wasm32", "wasm32-simd", "aarch64", "armv7")


@pytest.mark.parametrize("target", [pytest.param(t, marks=pytest.mark.skipif(bool(lacking(t)), reason=lacking(t))) for t in CORES])
def test_every_core_gives_the_same_steps(digits, target):
    model, calibration, x, _ = digits
    answers(build(model, Options(target=target, opt="s", quantize="int8", calibration=calibration)), x)


@pytest.mark.parametrize(("target", "size"), [*(pytest.param("cortex-m4f", n, marks=M4F) for n in (5, 8, 9)), pytest.param("cortex-m55", 9, marks=M55)])
def test_odd_sizes_on_cortex_m(target, size):
    x = rows(8, size)
    for channels in (4, 6, 8):
        answers(build(convolutions(size, channels), Options(target=target, quantize="int8", calibration=x)), np.stack([x[0], 1000 * x[1]]))


def test_a_size_that_is_open_may_be_bound() -> None:
    path = Path(__file__).parent.parent / "examples/models/digits_reader.onnx"
    lines = RNG.random((20, 8, 8)).astype(np.float32)
    bound, open_ = (carrot.compile(path, quantize="int8", calibration=lines, **given) for given in ({"dims": {"n": 8}}, {}))
    np.testing.assert_allclose(bound.run({"lines": lines})["probabilities"], open_.run({"lines": lines})["probabilities"], rtol=1e-5, atol=1e-6)
    assert open_.run({"lines": lines[:3, :5]})["probabilities"].shape == (3, 10)
    with pytest.raises(CarrotError, match="dim 'n' cannot be 0"):
        carrot.compile(path, dims={"n": 0})
