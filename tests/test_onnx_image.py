"""ONNX operators that sample images, transposed convolutions, attention and Fourier transforms against onnxruntime."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import helper

from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, agrees, model, normal, reference, same, single  # noqa: E402

rng = np.random.default_rng(3)
f = normal(rng)


def s(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def i(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


IMG, WIDE = f(2, 3, 7, 6), f(1, 2, 5, 19)
LOOSE = dict.fromkeys(("DFT 300", "DFT 1000", "DFT inverse"), 1e-4)  # onnxruntime's own error, where a length is no power of two: see test_long_transforms
CASES: dict[str, Any] = {
    # sizes that are no multiples, up and down
    **{f"Resize {m} {c}": single("Resize", [IMG, None, None, i(2, 3, 10, 4)], (3,), opset=19, batch=False, mode=m, coordinate_transformation_mode=c)
       for m, c in itertools.product(("nearest", "linear", "cubic"), ("half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric"))},
    **{f"Resize {m} by {k}": single("Resize", [IMG, None, s(1, 1, *k)], (2,), opset=13, mode=m) for m, k in itertools.product(("nearest", "linear", "cubic"), ((2, 2), (3, 1.5), (0.5, 0.6), (1, 4)))},
    **{f"Resize nearest {r} {c}": single("Resize", [WIDE, None, s(1, 1, 1.7, 0.7)], (2,), mode="nearest", nearest_mode=r, coordinate_transformation_mode=c)
       for r, c in itertools.product(("floor", "ceil", "round_prefer_floor", "round_prefer_ceil"), ("half_pixel", "asymmetric"))},
    **{f"Resize {m} align_corners by 1.4": single("Resize", [IMG, None, s(1, 1, 1.4, 0.6)], (2,), mode=m, coordinate_transformation_mode="align_corners") for m in ("linear", "cubic")},
    **{f"Resize {m} antialias {k}": single("Resize", [f(1, 2, 12, 15), None, None, i(1, 2, *k)], (3,), opset=18, batch=False, mode=m, antialias=1) for m, k in itertools.product(("linear", "cubic"), ((5, 7), (24, 9)))},
    "Resize cubic without what is outside": single("Resize", [IMG, None, s(1, 1, 1.5, 2)], (2,), mode="cubic", exclude_outside=1, cubic_coeff_a=-0.5),
    "Resize tf_crop_and_resize": single("Resize", [IMG, s(0, 0, 0.2, -0.3, 1, 1, 0.9, 1.2), None, i(2, 3, 5, 8)], (1, 3), batch=False, opset=13, mode="linear", coordinate_transformation_mode="tf_crop_and_resize", extrapolation_value=7.0),
    "Resize channels last": single("Resize", [f(2, 6, 5, 20), None, s(1, 2, 1.4, 1)], (2,), mode="linear"),
    "Resize to one column": single("Resize", [IMG, None, None, i(2, 3, 10, 1)], (3,), opset=19, batch=False, mode="cubic", coordinate_transformation_mode="pytorch_half_pixel"),
    "Resize of three dims": single("Resize", [f(1, 2, 3, 4, 5), None, s(1, 1, 2, 1.5, 2)], (2,), opset=13, mode="linear"),
    "Resize of one dim": single("Resize", [f(1, 2, 9), None, s(1, 1, 2)], (2,), opset=13, mode="nearest"),
    "Resize axes not_smaller": single("Resize", [IMG, None, None, i(9, 9)], (3,), mode="linear", axes=[2, 3], keep_aspect_ratio_policy="not_smaller"),
    "Resize of uint8": single("Resize", [rng.integers(0, 255, (1, 1, 4, 5)).astype(np.uint8), None, s(1, 1, 2, 2)], (2,), opset=13, mode="nearest"),
    "Resize 10": single("Resize", [IMG, s(1, 1, 2, 1.5)], (1,), opset=10, mode="nearest"),
    "Resize 10 linear": single("Resize", [IMG, s(1, 1, 2, 1.5)], (1,), opset=10, mode="linear"),
    "Resize 11": single("Resize", [IMG, s(), s(1, 1, 3, 2)], (1, 2), opset=11, mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="floor"),
    "Resize to the same": single("Resize", [IMG, None, s(1, 1, 1, 1)], (2,), mode="linear"),
    "Upsample 7": single("Upsample", [IMG], opset=7, mode="nearest", scales=[1.0, 1.0, 2.0, 3.0]),
    "Upsample 9": single("Upsample", [IMG, s(1, 1, 2, 2)], (1,), opset=9, mode="linear"),
    # transposed convolutions
    "ConvTranspose 2x2": single("ConvTranspose", [IMG, f(3, 4, 2, 2), f(4)], (1, 2), strides=[2, 2]),
    "ConvTranspose overlapping": single("ConvTranspose", [IMG, f(3, 4, 4, 3), f(4)], (1, 2), strides=[2, 3], pads=[1, 0, 2, 1]),
    "ConvTranspose unit": single("ConvTranspose", [IMG, f(3, 4, 3, 3)], (1,), pads=[1, 1, 1, 1]),
    "ConvTranspose kernel below stride": single("ConvTranspose", [IMG, f(3, 4, 2, 1)], (1,), strides=[3, 3], output_padding=[1, 2]),
    "ConvTranspose output_padding": single("ConvTranspose", [IMG, f(3, 2, 3, 3)], (1,), strides=[2, 2], pads=[1, 1, 1, 1], output_padding=[1, 1]),
    "ConvTranspose groups": single("ConvTranspose", [f(2, 4, 5, 4), f(4, 3, 3, 2), f(6)], (1, 2), group=2, strides=[2, 1]),
    "ConvTranspose depthwise": single("ConvTranspose", [IMG, f(3, 1, 4, 4)], (1,), group=3, strides=[2, 2], pads=[1, 1, 1, 1]),
    "ConvTranspose dilated": single("ConvTranspose", [IMG, f(3, 2, 3, 2)], (1,), dilations=[2, 3], strides=[2, 1]),
    "ConvTranspose 1d": single("ConvTranspose", [f(2, 3, 9), f(3, 2, 5)], (1,), strides=[3]),
    "ConvTranspose 3d": single("ConvTranspose", [f(1, 2, 3, 4, 3), f(2, 2, 2, 3, 2)], (1,), strides=[2, 1, 2]),
    "ConvTranspose SAME_UPPER": single("ConvTranspose", [IMG, f(3, 2, 3, 4)], (1,), strides=[2, 2], auto_pad="SAME_UPPER"),
    "ConvTranspose SAME_LOWER": single("ConvTranspose", [IMG, f(3, 2, 3, 4)], (1,), strides=[2, 2], auto_pad="SAME_LOWER"),
    "ConvTranspose output_shape": single("ConvTranspose", [IMG, f(3, 2, 3, 3)], (1,), strides=[3, 2], output_shape=[20, 14]),
    "ConvTranspose by phase": single("ConvTranspose", [IMG, f(3, 16, 5, 4), f(16)], (1, 2), strides=[2, 3], pads=[1, 0, 2, 1]),
    "ConvTranspose by phase beyond the kernel": single("ConvTranspose", [IMG, f(3, 16, 2, 1)], (1,), strides=[3, 3], output_padding=[1, 2]),
    "ConvTranspose by phase far in": single("ConvTranspose", [IMG, f(3, 16, 3, 3)], (1,), strides=[2, 2], pads=[3, 3, 3, 3]),
    "ConvTranspose by phase dilated": single("ConvTranspose", [IMG, f(3, 16, 3, 3)], (1,), strides=[2, 2], dilations=[2, 2], pads=[2, 2, 2, 2], output_padding=[1, 1]),
    "ConvTranspose by phase 1d": single("ConvTranspose", [f(2, 3, 9), f(3, 4, 11)], (1,), strides=[4], pads=[3, 4]),
    "ConvTranspose by phase 3d": single("ConvTranspose", [f(1, 2, 3, 4, 3), f(2, 16, 3, 2, 4)], (1,), strides=[2, 2, 3], pads=[1, 0, 0, 1, 0, 0]),
    "ConvTranspose by phase at run time": single("ConvTranspose", [f(1, 3, 4, 4), f(3, 16, 3, 3)], batch=False, strides=[2, 2]),
    "ConvTranspose of weights at run time": single("ConvTranspose", [f(1, 3, 4, 4), f(3, 2, 3, 3)], batch=False, strides=[2, 2]),
    "Col2Im": single("Col2Im", [f(2, 12, 12), i(5, 5), i(2, 3)], (1, 2), opset=18),
    "Col2Im strides": single("Col2Im", [f(1, 9, 6), i(5, 6), i(3, 3)], (1, 2), opset=18, strides=[2, 2], pads=[1, 0, 0, 1]),
    # samples
    **{f"GridSample {m} {p} {a}": single("GridSample", [IMG, (rng.random((2, 4, 5, 2)) * 3.5 - 1.75).astype(np.float32)], opset=16, batch=False, mode=m, padding_mode=p, align_corners=a)
       for m, p, a in itertools.product(("bilinear", "nearest", "bicubic"), ("zeros", "border", "reflection"), (0, 1))},
    **{f"GridSample 3d {m} {p}": single("GridSample", [f(1, 2, 3, 4, 5), (rng.random((1, 2, 3, 4, 3)) * 3 - 1.5).astype(np.float32)], opset=20, batch=False, mode=m, padding_mode=p)
       for m, p in itertools.product(("linear", "nearest"), ("zeros", "border", "reflection"))},
    "GridSample of the batch": single("GridSample", [IMG, f(2, 4, 5, 2)], opset=16),
    "AffineGrid": single("AffineGrid", [f(2, 2, 3), i(2, 3, 4, 5)], (1,), opset=20),
    "AffineGrid 3d": single("AffineGrid", [f(1, 3, 4), i(1, 3, 4, 5, 6)], (1,), opset=20, align_corners=1),
    **{f"RoiAlign {m} {o}": single("RoiAlign", [f(2, 3, 9, 8), s(1, 1, 12, 9, 0, 0, 3, 3, 7.5, 2, 30, 40, -9, -9, -3, -4).reshape(4, 4), i(0, 1, 1, 0)], opset=o, batch=False, mode=m, output_height=3, output_width=2, sampling_ratio=2, spatial_scale=0.5)
       for m, o in (("avg", 16), ("avg", 10), ("max", 16))},
    "RoiAlign of one image": single("RoiAlign", [f(1, 3, 9, 8), f(3, 4) * 4 + 3, i(0, 0, 0)], opset=16, batch=False, output_height=2, output_width=2, sampling_ratio=3),
    **{f"MaxRoiPool {k}": single("MaxRoiPool", [f(2, 3, 9, 8), s(0, 1, 1, 12, 9, 1, 0, 0, 3, 3, 1, 5, 5, 30, 40, 0, -9, -9, -3, -4, 0, 40, 2, 50, 3, 1, 7, 6, 2, 1).reshape(6, 5)], opset=11, batch=False, pooled_shape=[3, 2], spatial_scale=k)
       for k in (1.0, 0.5, 0.0625)},
    "CenterCropPad": single("CenterCropPad", [IMG, i(9, 3)], (1,), opset=18, axes=[-2, -1]),
    "DeformConv": single("DeformConv", [f(2, 4, 6, 5), f(6, 2, 3, 3), f(2, 36, 6, 5), f(6), rng.random((2, 18, 6, 5)).astype(np.float32)], opset=19, batch=False, group=2, offset_group=2, pads=[1, 1, 1, 1]),
    "DeformConv strides": single("DeformConv", [f(1, 2, 9, 9), f(3, 2, 2, 2), f(1, 8, 4, 4) * 3], opset=19, batch=False, strides=[2, 2], dilations=[2, 2]),
    # signals
    **{f"DFT {n}": single("DFT", [f(2, n, 1)], opset=17, onesided=o) for n, o in ((16, 1), (7, 0), (300, 1), (1000, 1))},
    "DFT of complex numbers": single("DFT", [f(2, 3, 5, 2)], opset=17, axis=2),
    "DFT inverse": single("DFT", [f(2, 288, 2)], opset=17, inverse=1),
    "DFT longer": single("DFT", [f(2, 5, 1), np.array(9)], (1,), opset=17),
    "DFT shorter": single("DFT", [f(2, 9, 2), np.array(5)], (1,), opset=17),
    "STFT": single("STFT", [f(2, 60, 1), np.array(8), np.hanning(16).astype(np.float32)], (1, 2), opset=17),
    "STFT without window": single("STFT", [f(1, 30, 1), np.array(7), None, np.array(12)], (1, 3), opset=17, onesided=0),
    # attention
    "Attention": single("Attention", [f(2, 3, 4, 8), f(2, 3, 6, 8), f(2, 3, 6, 5)], opset=23),
    "Attention causal": single("Attention", [f(2, 3, 6, 8), f(2, 3, 6, 8), f(2, 3, 6, 8)], opset=23, is_causal=1),
    "Attention of shared heads": single("Attention", [f(2, 6, 4, 8), f(2, 2, 6, 8), f(2, 2, 6, 8)], opset=23, scale=0.5),
    "Attention masks": single("Attention", [f(2, 3, 4, 8), f(2, 3, 6, 8), f(2, 3, 6, 8), f(4, 6)], opset=23, batch=False),
    "Attention boolean": single("Attention", [f(2, 3, 4, 8), f(2, 3, 6, 8), f(2, 3, 6, 8), rng.random((2, 1, 4, 6)) < 0.7], opset=23, batch=False),
    "Attention flat": single("Attention", [f(2, 4, 24), f(2, 6, 24), f(2, 6, 24)], opset=23, q_num_heads=3, kv_num_heads=3),
    "Attention past": single("Attention", [f(2, 3, 4, 8), f(2, 3, 6, 8), f(2, 3, 6, 8), f(4, 11), f(2, 3, 5, 8), f(2, 3, 5, 8)], outputs=3, opset=23, batch=False),
    "RotaryEmbedding": single("RotaryEmbedding", [f(2, 3, 4, 8), f(50, 4), f(50, 4), rng.integers(0, 50, (2, 4))], (1, 2), opset=23),
    "RotaryEmbedding interleaved": single("RotaryEmbedding", [f(2, 4, 24), f(50, 2), f(50, 2), rng.integers(0, 50, (2, 4))], (1, 2), opset=23, interleaved=1, num_heads=3, rotary_embedding_dim=4),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_operator(case: str, run_model: RunModel) -> None:
    agrees(*CASES[case], run_model, LOOSE.get(case, 1e-5))


@pytest.mark.parametrize("n", [257, 288, 512, 1000, 1024, 2**14])
def test_long_transforms(n: int, run_model: RunModel) -> None:
    """Two products instead of one, against numpy in float64."""
    x = f(2, n)
    proto, inputs = single("DFT", [x.reshape(2, n, 1)], opset=17, onesided=1)
    y = run_model(frontend.convert(proto, "m"), inputs)["y0"]
    want = np.fft.rfft(x.astype(np.float64))
    assert np.abs(y[..., 0] + 1j * y[..., 1] - want).max() < 1e-6 * np.abs(want).max()
    proto, inputs = single("DFT", [y], opset=17, onesided=1, inverse=1)
    if n <= 512 and n % 2 == 0:  # onnxruntime has no inverse of a half
        back = run_model(frontend.convert(proto, "m"), inputs)["y0"]
        assert np.abs(back[..., 0] - x).max() < 2e-6 * np.abs(x).max()


def test_coordinates_that_are_no_numbers(run_model: RunModel) -> None:
    """The binary reads inside the image whatever the grid says; infinite coordinates are outside."""
    grid = np.array([np.nan, np.inf, -np.inf, 1e30, -1e30, 3.4e38, 0.0, 1.0] * 2, np.float32).reshape(1, 2, 4, 2)
    for mode in ("bilinear", "nearest", "bicubic"):
        for padding in ("zeros", "border", "reflection"):
            proto, inputs = single("GridSample", [IMG[:1], grid], opset=16, batch=False, mode=mode, padding_mode=padding)
            y = run_model(frontend.convert(proto, "m"), inputs)["y0"]  # which is held against the interpreter
            assert y.shape == (1, 3, 2, 4)
            if padding == "zeros":
                assert (y[0, :, 0, 2] == 0).all()


def test_rows_without_keys_are_zero(run_model: RunModel) -> None:
    """A query that may see nothing gives 0 (ONNX 1.23), in whatever way it was kept from seeing."""
    q, k, v, mask = f(1, 1, 3, 4), f(1, 1, 5, 4), f(1, 1, 5, 4), rng.random((3, 5)) < 0.5
    mask[1] = False
    for m in (mask, np.where(mask, 0, -np.inf).astype(np.float32)):
        proto, inputs = single("Attention", [q, k, v, m], opset=23, batch=False)
        y = run_model(frontend.convert(proto, "m"), inputs)["y0"]
        assert (y[0, 0, 1] == 0).all() and np.isfinite(y).all()


ERRORS: dict[str, tuple[Any, str]] = {
    "scales": (single("Resize", [IMG, None, s(1, 1, 0, 2)], (2,)), r"has scales \[1.0, 1.0, 0.0, 2.0\]"),
    "no scales": (single("Resize", [IMG], opset=13), "lacks input 2"),
    "scales at run time": (single("Resize", [IMG, None, s(1, 1, 2, 2)], batch=False), r"the size 'y0\[0\]' must be known when compiling, or have a bound"),
    "mode": (single("Resize", [IMG, None, s(1, 1, 2, 2)], (2,), mode="sinc"), "mode 'sinc'"),
    "symbolic": (single("Resize", [f(7, 6), None, s(1.1, 1)], (2,)), "needs a fixed size, it has the symbolic dim 'N'"),
    "channels": (single("ConvTranspose", [IMG, f(4, 2, 3, 3)], (1,)), "'ConvTranspose' of"),
    "strides": (single("ConvTranspose", [IMG, f(3, 2, 3, 3)], (1,), strides=[0, 1]), "strides': \\[0, 1\\]"),
    "nothing left": (single("ConvTranspose", [IMG, f(3, 2, 1, 1)], (1,), pads=[9, 9, 9, 9]), "gives \\[-11, -12\\]"),
    "grid": (single("GridSample", [IMG, f(2, 4, 5, 3)], opset=16), "'GridSample' cannot take"),
    "blocks": (single("Col2Im", [f(2, 12, 13), i(5, 5), i(2, 3)], (1, 2), opset=18), "'Col2Im' cannot make"),
    "no block": (single("Col2Im", [f(2, 12, 12), i(5, 5), np.zeros(0, np.int64)], (1, 2), opset=18), r"'Col2Im' has blocks of \[\]"),
    "blocks of 0": (single("Col2Im", [f(2, 12, 12), i(5, 5), i(0, 3)], (1, 2), opset=18), r"'Col2Im' has blocks of \[0, 3\]"),
    "bins": (single("MaxRoiPool", [IMG, f(3, 5)], opset=11, batch=False, pooled_shape=[0, 2]), r"'MaxRoiPool' into \[0, 2\]"),
    "samples": (single("RoiAlign", [IMG, f(3, 4), i(0, 0, 0)], opset=16, batch=False), "sampling_ratio 0"),
    "heads": (single("Attention", [f(2, 5, 4, 8), f(2, 2, 6, 8), f(2, 2, 6, 8)], opset=23), "5 heads of queries cannot share 2"),
    "flat heads": (single("Attention", [f(2, 4, 25), f(2, 6, 24), f(2, 6, 24)], opset=23, q_num_heads=3, kv_num_heads=3), "cannot be cut into 3 heads"),
    "half a cache": (single("Attention", [f(2, 3, 4, 8), f(2, 3, 6, 8), f(2, 3, 6, 8), None, f(2, 3, 5, 8)], opset=23), "'Attention' cannot take"),
    "odd rotation": (single("RotaryEmbedding", [f(2, 3, 4, 7), f(2, 4, 3), f(2, 4, 3)], (1, 2), opset=23), "rotary_embedding_dim 7"),
    "last axis": (single("DFT", [f(2, 5, 1)], opset=17, axis=2), "'DFT' along axis 2"),
    "frames": (single("STFT", [f(1, 10, 1), np.array(7), None, np.array(12)], (1, 3), opset=17), "with frames of 12"),
}  # fmt: skip


@pytest.mark.parametrize("what", ERRORS)
def test_error(what: str) -> None:
    (proto, _), message = ERRORS[what]
    with pytest.raises(CarrotError, match=message) as caught:
        frontend.convert(proto, "m")
    assert caught.value.loc and caught.value.loc.startswith("m.onnx: node 'y0'")


@pytest.mark.parametrize(
    "attrs", [{"strides": [2, 2]}, {"strides": [2, 2], "pads": [1, 1, 1, 1], "output_padding": [1, 1]}, {"pads": [1, 0, 0, 1]}, {"strides": [3, 2], "auto_pad": "SAME_UPPER"}, {"strides": [3, 1], "dilations": [2, 2]}]
)  # fmt: skip
def test_transposed_convolution_of_any_size(attrs: dict[str, Any], run_model: RunModel) -> None:
    """Height and width known at run time only."""
    weights = f(3, 2, 3, 2)
    node = helper.make_node("ConvTranspose", ["x", "w"], ["y"], **attrs)
    proto = model([node], {"x": (1, ["N", 3, "H", "W"])}, ["y"], {"w": weights})
    module = frontend.convert(proto, "m")
    for shape in ((1, 3, 5, 4), (2, 3, 1, 7)):
        x = {"x": f(*shape)}
        same(run_model(module, x), reference(proto, x))


@pytest.mark.parametrize("size", [(6, 9), ("H", "W")])
@pytest.mark.parametrize(("kernel", "attrs"), [(2, {}), (3, {"pads": [1] * 4, "output_padding": [1, 1]}), (4, {"pads": [1] * 4}), (5, {"pads": [2, 1, 0, 2]})])
def test_transposed_convolution_in_a_network(kernel: int, attrs: dict[str, Any], size: tuple[int | str, ...], run_model: RunModel) -> None:
    """Its phases are computed where they belong, with what is done to each channel behind it."""
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["a"]),
        helper.make_node("ConvTranspose", ["a", "t"], ["b"], strides=[2, 2], **attrs),
        helper.make_node("BatchNormalization", ["b", "scale", "shift", "shift", "scale"], ["c"]),
        helper.make_node("LeakyRelu", ["c"], ["d"], alpha=0.1),
        helper.make_node("Conv", ["d", "v"], ["y"]),
    ]
    numbers = {"w": f(16, 3, 1, 1), "t": f(16, 24, kernel, kernel), "scale": abs(f(24)) + 0.5, "shift": f(24), "v": f(5, 24, 1, 1)}
    proto = model(nodes, {"x": (1, ["N", 3, *size])}, ["y"], numbers, opset=15)
    module = frontend.convert(proto, "m")
    for shape in ((1, 3, 6, 9), (2, 3, 6, 9)) if size == (6, 9) else ((1, 3, 5, 4), (2, 3, 1, 7)):
        x = {"x": f(*shape)}
        same(run_model(module, x), reference(proto, x))


@pytest.mark.parametrize("mode", ["nearest", "linear", "cubic"])
@pytest.mark.parametrize("coordinates", ["half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "half_pixel_symmetric"])
def test_images_of_any_size_are_resized(mode: str, coordinates: str, run_model: RunModel) -> None:
    """By factors, and to the size of another image, which are all known at run time only."""
    attrs = {"mode": mode, "coordinate_transformation_mode": coordinates} | ({"nearest_mode": "floor"} if mode == "nearest" else {"exclude_outside": int(mode == "cubic")})
    nodes = [
        helper.make_node("Resize", ["x", "", "half"], ["y"], **attrs),
        helper.make_node("Shape", ["o"], ["size"]),
        helper.make_node("Resize", ["x", "", "", "size"], ["z"], **attrs),
    ]
    proto = model(nodes, {"x": (1, ["N", 3, "H", "W"]), "o": (1, ["N", 3, "P", "Q"])}, ["y", "z"], {"half": s(1, 1, 0.5, 2)}, opset=19)
    module = frontend.convert(proto, "m")
    for shape, to in (((2, 3, 4, 8), (7, 3)), ((1, 3, 2, 5), (1, 1)), ((2, 3, 16, 6), (33, 6))):
        given = {"x": f(*shape), "o": f(*shape[:2], *to)}
        same(run_model(module, given), reference(proto, given))


@pytest.mark.parametrize(("mode", "padding", "align"), [("bilinear", "zeros", 0), ("bicubic", "reflection", 1), ("nearest", "border", 1)])
def test_images_of_any_size_are_sampled(mode: str, padding: str, align: int, run_model: RunModel) -> None:
    node = helper.make_node("GridSample", ["x", "g"], ["y"], mode=mode, padding_mode=padding, align_corners=align)
    module = frontend.convert(proto := model([node], {"x": (1, ["N", 3, "H", "W"]), "g": (1, ["N", "P", "Q", 2])}, ["y"], opset=16), "m")
    for shape, to in (((2, 3, 4, 8), (7, 3)), ((1, 3, 2, 5), (1, 1))):
        given = {"x": f(*shape), "g": f(shape[0], *to, 2)}
        same(run_model(module, given), reference(proto, given), 1e-4)


def test_antialias_by_a_factor_of_the_run() -> None:
    proto = model([helper.make_node("Shape", ["o"], ["size"]), helper.make_node("Resize", ["x", "", "", "size"], ["z"], mode="linear", antialias=1)], {"x": (1, [1, 3, "H", 5]), "o": (1, [1, 3, 4, 5])}, ["z"])
    with pytest.raises(CarrotError, match="antialias by a factor known at run time only"):
        frontend.convert(proto, "m")


@pytest.mark.parametrize(("mode", "half"), [("avg", "half_pixel"), ("max", "output_half_pixel")])
def test_regions_of_images_of_any_size(mode: str, half: str, run_model: RunModel) -> None:
    node = helper.make_node("RoiAlign", ["x", "r", "i"], ["y"], mode=mode, coordinate_transformation_mode=half, output_height=3, output_width=2, sampling_ratio=2)
    module = frontend.convert(proto := model([node], {"x": (1, ["N", "C", "H", "W"]), "r": (1, ["R", 4]), "i": (7, ["R"])}, ["y"], opset=16), "m")
    for shape, regions in (((2, 3, 9, 8), 5), ((1, 17, 1, 2), 2), ((3, 4, 5, 1), 0)):
        given = {"x": f(*shape), "r": f(regions, 4) * 4 + 3, "i": rng.integers(0, shape[0], regions)}
        same(run_model(module, given), reference(proto, given), 1e-5)
