"""ONNX operators that sample images (onnx docs/Operators.md): Resize, Upsample, GridSample, AffineGrid, RoiAlign, CenterCropPad.

    Resize(x, sizes)    =>    nn.interpolate(nn.interpolate(x, rows, weights) {axis = 2}, columns, weights) {axis = 3}

Which elements a result takes, and how much of each, is arithmetic on coordinates: on known ones it folds to tables.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import clip, where
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims as sizes
from carrot.ir.dims import product
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, Dim, is_float

F32 = np.float32


def interpolate(x: Operand, axis: int, indices: Operand, weights: Operand, reduce: str = "sum") -> Operand:
    return x.op("nn.interpolate", indices, weights.cast(x.dtype), axis=axis, reduce=reduce)


# ------------------------------------------------------------------------------------------------------------ Resize


def _cubic(at: np.ndarray, a: float) -> np.ndarray:
    """Keys' cubic convolution kernel."""
    d = np.abs(at)
    near = ((a + 2) * d - (a + 3)) * d * d + 1
    far = ((a * d - 5 * a) * d + 8 * a) * d - 4 * a
    return np.where(d <= 1, near, np.where(d < 2, far, 0.0))


def _triangle(at: np.ndarray, _a: float) -> np.ndarray:
    return np.maximum(0.0, 1.0 - np.abs(at))


NEAREST: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "round_prefer_floor": lambda x: np.ceil(x - F32(0.5)),
    "round_prefer_ceil": lambda x: np.floor(x + F32(0.5)),
    "floor": np.floor,
    "ceil": np.ceil,
}
# (positions of the results, their scale, elements before and after, the part [start, end] of the axis that is taken) -> positions among the elements
COORDINATES: dict[str, Callable[..., np.ndarray]] = {
    "half_pixel": lambda i, s, n, m, roi: (i + F32(0.5)) / s - F32(0.5),
    "pytorch_half_pixel": lambda i, s, n, m, roi: (i + F32(0.5)) / s - F32(0.5) if m > 1 else np.zeros_like(i),  # as ONNX says and onnxruntime has it; onnx.reference: -0.5
    "half_pixel_symmetric": lambda i, s, n, m, roi: F32(n / 2) * (F32(1) - F32(m) / (s * F32(n))) + (i + F32(0.5)) / s - F32(0.5),
    "align_corners": lambda i, s, n, m, roi: i * F32(n - 1) / (s * F32(n) - F32(1)) if s * F32(n) != 1 else np.zeros_like(i),
    "asymmetric": lambda i, s, n, m, roi: i / s,
    "tf_crop_and_resize": lambda i, s, n, m, roi: i * ((roi[1] - roi[0]) * F32(n - 1) / F32(m - 1)) + roi[0] * F32(n - 1) if m > 1 else np.full_like(i, F32(0.5) * (roi[0] + roi[1]) * F32(n - 1)),
}  # fmt: skip


class _Resize:
    """The attributes of a Resize, and the tables of one axis."""

    def __init__(self, n: Node) -> None:
        self.mode = n.string("mode", "nearest")
        old = n.version < 11
        self.coordinates = "asymmetric" if old else n.string("coordinate_transformation_mode", "half_pixel")
        self.nearest = "floor" if old else n.string("nearest_mode", "round_prefer_floor")
        self.a, self.outside = n.number("cubic_coeff_a", -0.75), n.number("extrapolation_value", 0.0)
        self.exclude, self.antialias = n.flag("exclude_outside"), n.flag("antialias")
        self.mode = "linear" if old and self.mode in ("bilinear", "trilinear") else self.mode
        if self.mode not in ("nearest", "linear", "cubic") or self.coordinates not in COORDINATES or self.nearest not in NEAREST:
            raise n.unsupported(f"mode '{self.mode}', coordinates '{self.coordinates}', nearest_mode '{self.nearest}'")

    def repeats(self, factor: float) -> int:
        """How often each element comes where that is all that happens, else 1."""
        plain = (self.coordinates, self.nearest) == ("asymmetric", "floor") or (self.coordinates == "half_pixel" and self.nearest.startswith("round"))
        return int(factor) if self.mode == "nearest" and plain and factor == int(factor) else 1

    def size(self, n: Node, d: Dim, factor: float) -> Any:
        if self.repeats(factor) > 1 or factor == 1:
            return sizes.mul(d, int(factor))
        return math.floor(F32(factor) * F32(n.static([d], "size")[0]))

    def axis(self, x: Operand, axis: int, size: int, to: int, scale: float, roi: Sequence[float]) -> Operand:
        where_ = np.asarray(COORDINATES[self.coordinates](np.arange(to, dtype=F32), F32(scale), size, to, [F32(r) for r in roi]), F32)
        if self.mode == "nearest":
            y = x.op("nn.gather", x.context.known(np.clip(NEAREST[self.nearest](where_), 0, size - 1).astype(np.int64)), axis=axis)
        else:
            indices, weights = self.taps(where_.astype(np.float64), size, scale)
            y = interpolate(x, axis, x.context.known(indices), x.like(weights))
        beyond = (where_ < 0) | (where_ > size - 1)
        if self.coordinates == "tf_crop_and_resize" and beyond.any():
            y = where(x.context.known(beyond.reshape([-1] + [1] * (x.rank - 1 - axis))), y.like(self.outside), y)
        return y

    def taps(self, at: np.ndarray, size: int, scale: float) -> tuple[np.ndarray, np.ndarray]:
        """Indices and weights [results, taps]. With antialias, the kernel is stretched where the image shrinks."""
        kernel, reach = (_triangle, 1) if self.mode == "linear" else (_cubic, 2)
        stretch = min(float(scale), 1.0) if self.antialias else 1.0
        first = math.floor(-reach / stretch) + 1
        indices = np.floor(at)[:, None].astype(np.int64) + np.arange(first, 2 - first)
        weights = kernel((indices - at[:, None]) * stretch, self.a)
        if self.exclude:
            weights = np.where((indices < 0) | (indices >= size), 0.0, weights)
        if self.exclude or self.antialias:
            total = weights.sum(1, keepdims=True)
            weights = weights / np.where(total == 0, 1.0, total)
        return np.clip(indices, 0, size - 1), weights


@importer("Resize")
def resize(n: Node) -> Operand:
    """One axis after the other, those that the image shrinks along first. Sizes are known while compiling."""
    x, how = n[0], _Resize(n)
    n.ignore("coordinate_transformation_mode", "nearest_mode")
    axes = n.axes(n.ints("axes", list(range(x.rank))), x.rank)
    policy = n.string("keep_aspect_ratio_policy", "stretch")
    dims = [x.shape[a] for a in axes]
    at = 1 if n.version < 11 else 2
    roi = n.const(1).reshape(-1).tolist() if how.coordinates == "tf_crop_and_resize" else [0.0] * len(axes) + [1.0] * len(axes)
    scales = n[at].array if n.get(at) is not None and n[at].shape != (0,) else None
    if n.get(3) is not None and n[3].shape != (0,):
        to = n.dims(3)
        if len(to) != len(axes):
            raise CarrotError(f"'Resize' of {len(axes)} axes to {to}")
        factor: list[float] = [_factor(n, d, t) for d, t in zip(dims, to)]
        if policy != "stretch":
            if policy not in ("not_larger", "not_smaller"):
                raise n.unsupported(f"keep_aspect_ratio_policy '{policy}'")
            factor = [(min if policy == "not_larger" else max)(factor)] * len(axes)
            to = [math.floor(f * d + 0.5) for f, d in zip(factor, n.static(dims, "size"))]
    else:
        factor = [float(s) for s in (n.const(at) if scales is None else scales).reshape(-1)]
        if len(factor) != len(axes) or not all(0 < f < 1 << 24 for f in factor):
            raise CarrotError(f"'Resize' of {len(axes)} axes has scales {factor}")
        to = [how.size(n, d, f) for d, f in zip(dims, factor)]
    return _resized(n, x, how, axes, to, factor, roi)


def _factor(n: Node, d: Dim, to: Dim) -> float:
    """How much larger an axis becomes, where that does not depend on the run."""
    times = sizes.quotient(to, d)
    return float(times) if isinstance(times, int) else n.static([to], "size")[0] / n.static([d], "size")[0]


def _resized(n: Node, x: Operand, how: _Resize, axes: list[int], to: list[Any], factor: list[float], roi: Sequence[float]) -> Operand:
    dtype = x.dtype
    crop = how.coordinates == "tf_crop_and_resize"
    work = [k for k in range(len(axes)) if not (x.shape[axes[k]] == to[k] and factor[k] == 1 and not (crop and (roi[k], roi[len(axes) + k]) != (0.0, 1.0)))]
    exact = how.mode == "nearest" or is_float(dtype)
    y = x if exact else x.cast("f32")
    each = {axes[k]: how.repeats(factor[k]) for k in work}
    if any(r > 1 for r in each.values()):
        y = y.op("nn.repeat", repeats=[each.get(a, 1) for a in range(x.rank)])
    for k in sorted((k for k in work if each[axes[k]] == 1), key=lambda k: factor[k]):
        [size] = n.static([y.shape[axes[k]]], "size")
        if not 0 <= to[k] < 1 << 24 or size < 1:
            raise CarrotError(f"'Resize' of axis {axes[k]} of {x.type} to {to[k]}")
        y = how.axis(y, axes[k], size, to[k], factor[k], (roi[k], roi[len(axes) + k]))
    return y if exact else y.op("nn.round").cast(dtype)


@importer("Upsample")
def upsample(n: Node) -> Operand:
    """Resize of opset 10; scales are an attribute until opset 8."""
    how, x = _Resize(n), n[0]
    if n.version < 9 and not n.has("scales"):
        raise n.unsupported("height_scale and width_scale")
    factor = [float(f) for f in (n.array("scales", "floats") if n.has("scales") else n.const(1).reshape(-1))]
    if len(factor) != x.rank or not all(0 < f < 1 << 24 for f in factor):
        raise CarrotError(f"'Upsample' of {x.type} has scales {factor}")
    to = [how.size(n, d, f) for d, f in zip(x.shape, factor)]
    return _resized(n, x, how, list(range(x.rank)), to, factor, [0.0] * x.rank + [1.0] * x.rank)


@importer("CenterCropPad")
def center_crop_pad(n: Node) -> Operand:
    x = n[0]
    axes = n.axes(n.ints("axes", list(range(x.rank))), x.rank)
    for axis, to in zip(axes, n.dims(1), strict=True):
        if x.shape[axis] == to:
            continue
        d, to = *n.static([x.shape[axis]], "size"), *n.static([to], "size")
        if to < d:
            x = cut(x, axis, (d - to) // 2, (d - to) // 2 + to)
        else:
            pads = [0] * (2 * x.rank)
            pads[axis], pads[x.rank + axis] = (to - d) // 2, to - d - (to - d) // 2
            lone = x.cast("u8") if x.dtype == "i1" else x
            x = lone.op("nn.pad", pads=pads, value=0.0 if is_float(x.dtype) else 0).cast(x.dtype)
    return x


# -------------------------------------------------------------------------------------------------------- GridSample


def taps_product(parts: Sequence[tuple[Operand, Operand, Operand | None]], sizes: Sequence[int]) -> tuple[Operand, Operand]:
    """Of taps (indices, weights, inside) [..., T] along each dim of an image, those in the image: row-major indices and weights [..., T1 * T2 * ...].

    An index is -1 where a tap is outside in one dim; inside None: it never is."""
    index, weight, ok = parts[0]
    for (i, w, inside), size in zip(parts[1:], sizes[1:]):
        def spread(v: Operand, last: bool) -> Operand:
            return v.reshape([*v.shape[:-1], 1, v.shape[-1]] if last else [*v.shape, 1])

        if ok is not None and inside is not None:
            ok = spread(ok, False).op("nn.and", spread(inside, True))
        index, weight = spread(index, False) * size + spread(i, True), spread(weight, False) * spread(w, True)
        shape = [*index.shape[:-2], int(index.shape[-2]) * int(index.shape[-1])]
        index, weight, ok = index.reshape(shape), weight.reshape(shape), None if ok is None else ok.reshape(shape)
    return index if ok is None else where(ok, index, -1), weight


def inside(i: Operand, size: int) -> Operand:
    return i.op("nn.greater_equal", 0).op("nn.and", i < size)


def _reflected(x: Operand, low: float, high: float) -> Operand:
    """x, mirrored at low and high until it is between them."""
    if high <= low:
        return x * 0.0 + low
    far = where(x < low, low - x, x - high)
    turns = (far / (high - low)).op("nn.floor")
    rest = far - turns * (high - low)
    even = (turns - (turns * 0.5).op("nn.floor") * 2.0).equal(0.0)
    below = where(even, rest + low, high - rest)
    above = where(even, high - rest, rest + low)
    return where(x < low, below, where(x > high, above, x))


def _keys(d: Operand, far: bool) -> Operand:
    """Keys' cubic kernel (a = -0.75) at the distance d >= 0: within 1, or (far) between 1 and 2."""
    return ((d * -0.75 + 3.75) * d + -6.0) * d + 3.0 if far else (d * 1.25 + -2.25) * d * d + 1.0


class _GridTaps:
    """What GridSample takes along one dim of `size` elements at the coordinates x (in elements)."""

    def __init__(self, mode: str, padding: str, size: int, align: bool) -> None:
        self.mode, self.padding, self.size = mode, padding, size
        self.low, self.high = (0.0, size - 1.0) if align else (-0.5, size - 0.5)

    def __call__(self, x: Operand) -> tuple[Operand, Operand, Operand | None]:
        if self.mode == "nearest":
            x = x.op("nn.round")
        if self.padding == "border" and self.mode != "cubic":
            x = where((x < self.low) | (x > self.high), clip(x, 0.0, self.size - 1.0), x)
        elif self.padding == "reflection":
            x = _reflected(x, self.low, self.high)
        x = clip(x, -2.0 ** 24, 2.0 ** 24).reshape([*x.shape, 1])
        first = x.op("nn.floor")
        rest = x - first
        if self.mode == "nearest":
            return self._indices(x, rest * 0.0 + 1.0)
        if self.mode == "linear":
            steps, weights = np.array([0, 1]), [1.0 - rest, rest]
        else:
            steps, weights = np.array([-1, 0, 1, 2]), [_keys(rest + 1.0, True), _keys(rest, False), _keys(1.0 - rest, False), _keys(2.0 - rest, True)]
        return self._indices(first + first.like(steps), weights[0].op("nn.concat", *weights[1:], axis=x.rank - 1))

    def _indices(self, i: Operand, weights: Operand) -> tuple[Operand, Operand, Operand | None]:
        if self.padding == "reflection":
            i = _reflected(i, self.low, self.high)
        if self.padding != "zeros":
            return clip(i, 0.0, self.size - 1.0).cast("i32"), weights, None
        i = i.cast("i32")
        return i, weights, inside(i, self.size)


@importer("GridSample")
def grid_sample(n: Node) -> Operand:
    """x [N, C, D, H, W] at grid [N, d, h, w, 3], where -1 and 1 are the borders of W, H, D."""
    x, grid = n[0], n[1]
    mode, padding, align = n.string("mode", "linear"), n.string("padding_mode", "zeros"), n.flag("align_corners")
    mode = {"bilinear": "linear", "bicubic": "cubic"}.get(mode, mode)
    if mode not in ("nearest", "linear", "cubic") or padding not in ("zeros", "border", "reflection"):
        raise n.unsupported(f"mode '{mode}' and padding_mode '{padding}'")
    sizes = n.static(x.shape[2:], "image")
    if x.rank < 3 or grid.rank != x.rank or grid.shape[-1] != len(sizes) or not is_float(grid.dtype) or not is_float(x.dtype) or 0 in sizes:
        raise CarrotError(f"'GridSample' cannot take {x.type} and {grid.type}")
    points = product(grid.shape[1:-1])
    parts = []
    for d, size in enumerate(sizes):
        at = cut(grid, grid.rank - 1, len(sizes) - 1 - d, len(sizes) - d).reshape([grid.shape[0], points])
        at = (at + 1.0) * ((size - 1) / 2) if align else ((at + 1.0) * float(size) - 1.0) * 0.5
        parts.append(_GridTaps(mode, padding, size, align)(at))
    indices, weights = taps_product(parts, sizes)
    each = [indices.shape[0], 1, *indices.shape[1:]]
    flat = x.reshape([*x.shape[:2], math.prod(sizes)])
    y = interpolate(flat, 2, indices.reshape(each), weights.reshape(each))
    return y.reshape([*x.shape[:2], *grid.shape[1:-1]])


@importer("AffineGrid")
def affine_grid(n: Node) -> Operand:
    """theta [N, 2, 3] or [N, 3, 4] applied to the grid of an image of size [N, C, (D,) H, W]."""
    theta, size = n[0], n.static(n.dims(1), "size")
    spatial = size[2:]
    if theta.rank != 3 or theta.shape[1:] != (len(spatial), len(spatial) + 1) or min(spatial, default=0) < 1 or math.prod(spatial) > 1 << 24:
        raise CarrotError(f"'AffineGrid' cannot take {theta.type} for an image of {size}")
    align = n.flag("align_corners")
    lines = [(np.arange(d) * 2 / (d - 1) - 1 if d > 1 else np.full(1, -1.0)) if align else (np.arange(d) * 2 + 1) / d - 1 for d in spatial]
    points = np.stack([*np.meshgrid(*lines, indexing="ij")[::-1], np.ones(spatial)]).reshape(len(spatial) + 1, -1)
    y = theta.op("nn.matmul", points).transpose([0, 2, 1])
    return y.reshape([theta.shape[0], *spatial, len(spatial)])


# ---------------------------------------------------------------------------------------------------------- RoiAlign


@importer("RoiAlign")
def roi_align(n: Node) -> Operand:
    """Regions [R, 4] (x1, y1, x2, y2) of the images `batch_indices` [R] of x [N, C, H, W], each as bins of averaged (or greatest) bilinear samples."""
    x, rois, image = n[0], n[1], n[2]
    bins = [n.integer("output_height", 1), n.integer("output_width", 1)]
    samples, scale, mode = n.integer("sampling_ratio", 0), n.number("spatial_scale", 1.0), n.string("mode", "avg")
    half = n.version >= 16 and n.string("coordinate_transformation_mode", "half_pixel") == "half_pixel"
    count, channels, *sizes = n.static(x.shape, "shape")
    if samples < 1:
        raise n.unsupported("sampling_ratio 0: as many samples as a region is large", "give a sampling_ratio when exporting")
    if mode not in ("avg", "max") or rois.rank != 2 or rois.shape[1] != 4 or image.rank != 1 or min(*bins, *sizes) < 1:
        raise CarrotError(f"'RoiAlign' with mode '{mode}' cannot take {x.type}, {rois.type}, {image.type}")
    corners = [(cut(rois, 1, k, k + 1) * scale) - (0.5 if half else 0.0) for k in range(4)]
    parts = []
    for axis in (0, 1):  # y, x
        start, end, size = corners[1 - axis], corners[3 - axis], sizes[axis]
        length = end - start if half else (end - start).maximum(1.0)
        places = ((np.arange(bins[axis] * samples) + 0.5) / samples).astype(DTYPES[rois.dtype].numpy)
        at = start + length * (1 / bins[axis]) * start.like(places)
        alive = at.op("nn.greater_equal", -1.0).op("nn.and", at <= float(size))
        at = clip(at, 0.0, size - 1.0).reshape([*at.shape, 1])
        low = at.op("nn.floor")
        rest = at - low
        weights = (1.0 - rest).op("nn.concat", rest, axis=2)
        weights = where(alive.reshape([*alive.shape, 1]), weights, 0.0)
        indices = (low + low.like([0.0, 1.0])).minimum(size - 1.0).cast("i32")
        group = [rois.shape[0], bins[axis], samples * 2]  # a bin's samples and their neighbours
        parts.append((indices.reshape(group), weights.reshape(group)))
    (i, u), (j, v) = parts
    taps = samples * samples * 4
    wide = [rois.shape[0], bins[0], 1, samples * 2, 1], [rois.shape[0], 1, bins[1], 1, samples * 2]
    index = i.reshape(wide[0]) * sizes[1] + j.reshape(wide[1]) + image.cast("i32").reshape([rois.shape[0], 1, 1, 1, 1]) * math.prod(sizes)
    weight = u.reshape(wide[0]) * v.reshape(wide[1]) * (1.0 if mode == "max" else 1 / (samples * samples))
    points = product([rois.shape[0], *bins])
    flat = x.reshape([count, channels, math.prod(sizes)])
    flat = flat.reshape([channels, math.prod(sizes)]) if count == 1 else flat.transpose([1, 0, 2]).reshape([channels, count * math.prod(sizes)])
    y = interpolate(flat, 1, index.reshape([points, taps]), weight.reshape([points, taps]), "max" if mode == "max" else "sum")
    return y.reshape([channels, rois.shape[0], *bins]).transpose([1, 0, 2, 3])
