"""Weights of int8 networks without their zeros: every weight comes back, the same steps on every core, fewer bytes, mistakes."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.cli import carrotc
from carrot.compiler import Options, build
from carrot.ir.errors import CarrotError
from carrot.passes.compress import table
from carrot.passes.lower_quant_sparse import encoded

sys.path.insert(0, str(Path(__file__).parent))
from emulators import execute, lacking  # noqa: E402
from quantized_models import convolutions, pruned, rows  # noqa: E402
from test_quantize import M4F, MODELS, SHAPES, answers  # noqa: E402

RNG = np.random.default_rng(5)


def dead(model):
    """A ModelProto, changed in place: the first channel of each product has no weights."""
    from onnx import numpy_helper

    for w in model.graph.initializer:
        a = numpy_helper.to_array(w).copy()
        if a.ndim > 1:
            a[(slice(None), 0) if a.ndim == 2 else 0] = 0
            w.CopyFrom(numpy_helper.from_array(a, w.name))
    return model


@pytest.mark.parametrize("four", [False, True])
def test_every_weight_comes_back(four):
    w = RNG.integers(-8, 8, (9, 200)) * (1 if four else 16) * (RNG.random((9, 200)) < np.linspace(0, 1, 9)[:, None])
    w[1, [0, 16, 33, 199]] = -1, 7, -8, 1  # gaps of 15, 16 and more
    data, counts = encoded(w, four)
    bytes_, got, place = data.view(np.uint8).astype(int), np.zeros_like(w), 0
    for row, n in zip(got, counts):
        k = 0
        for _ in range(n):
            e = bytes_[place : place + (2 if four else 3)]
            for gap, value in [(v & 15, (v >> 4 ^ 8) - 8) for v in e] if four else [(e[0] & 15, (e[1] ^ 128) - 128), (e[0] >> 4, (e[2] ^ 128) - 128)]:
                if value:
                    row[k + gap] = value
                k += gap + 1
            place += len(e)
    assert place == len(data)
    np.testing.assert_array_equal(got, w)


@pytest.mark.parametrize("target", [pytest.param(t, marks=pytest.mark.skipif(bool(lacking(t)), reason=lacking(t))) for t in ("cortex-m0", "cortex-m4f", "esp32c3", "wasm32")])
@pytest.mark.parametrize("quantize", ["int8", "int4-weights"])
def test_every_core_gives_the_same_steps(target, quantize):
    size, channels = (9, 6) if quantize == "int8" else (8, 8)
    x = rows(8, size)
    artifact = build(dead(pruned(convolutions(size, channels), 0.8)), Options(target=target, opt="s", quantize=quantize, calibration=x, compress="sparse"))
    assert sum(op.attrs.get("stored") == "sparse" for op in artifact.simplified.main.body.walk()) >= 3
    answers(artifact, x)


def test_channels_of_zeros_stay_integers():
    names = [op.name for op in build(dead(pruned(convolutions(), 0.9)), Options(quantize="int8", calibration=rows(8))).simplified.main.body.ops]
    assert names.count("nn.qconv") == 5 and "nn.conv" not in names and "nn.matmul" not in names


# instructions of one inference and flash in bytes, with nine of ten weights zero: as they are, without the zeros
BOUNDS = {"int8": ((350_000, 279_300), (305_000, 70_500)), "int4-weights": ((420_000, 148_000), (355_000, 56_500))}


@M4F
@pytest.mark.parametrize("quantize", BOUNDS)
def test_autoencoder_on_cortex_m4f(quantize):
    import onnx

    path = MODELS / "tiny_ad.onnx"
    if not path.exists():
        pytest.skip(f"no ../shared/models/{path.name}")
    model, x = pruned(onnx.load(path), 0.9), np.random.default_rng(0).standard_normal((4, *SHAPES["tiny_ad"])).astype(np.float32)
    made = [build(model, Options(target="cortex-m4f", opt="s", quantize=quantize, calibration=x, compress=c)) for c in (None, "sparse")]
    done = [execute(artifact, x[:1]) for artifact in made]
    np.testing.assert_array_equal(done[0].outputs[0], done[1].outputs[0])
    found = [(max(d.instructions), d.flash) for d in done]
    assert all(a <= b for pair in zip(found, BOUNDS[quantize]) for a, b in zip(*pair)), (found, BOUNDS[quantize])
    report = made[1].card["compress"]
    assert sum(r["bytes"] for r in report["layers"]) < 0.3 * sum(r["of"] for r in report["layers"]) and " bytes of weights instead of " in table(report)[0]


def test_dense_weights_stay():
    artifact = build(convolutions(), Options(target="cortex-m4f", quantize="int8", calibration=rows(8), compress="sparse"))
    assert not any("stored" in op.attrs for op in artifact.simplified.main.body.walk()) and "as it is" in table(artifact.card["compress"])[1]


@pytest.mark.parametrize(
    "options, message",
    [
        ({"compress": "zip"}, "compress='zip'"), ({"compress": "sparse", "target": "cortex-m4f"}, "no int8 weights"),
        ({"compress": "sparse", "quantize": "int8", "calibration": rows(4)}, "for chips of 32 bits, not for"),
    ],
)  # fmt: skip
def test_mistakes(options, message):
    with pytest.raises(CarrotError, match=message):
        carrot.compile(convolutions(), **options) if "target" not in options else build(convolutions(), Options(**options))


def test_command_line(tmp_path, capsys):
    import onnx

    onnx.save(dead(pruned(convolutions(batch=1), 0.8)), tmp_path / "m.onnx")
    np.save(tmp_path / "rows.npy", rows(6))
    args = [str(tmp_path / "m.onnx"), "--target=cortex-m4f", "--quantize=int4-weights", "--compress=sparse", f"--calibration={tmp_path / 'rows.npy'}", "-o", str(tmp_path / "m.o")]
    assert carrotc(args) == 0
    told = capsys.readouterr().out
    assert "conv int4" in told and "sparse: " in told and "% zeros" in told
