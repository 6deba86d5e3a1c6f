"""ONNX operators that sample images (onnx docs/Operators.md): GridSample, AffineGrid, RoiAlign, MaxRoiPool, CenterCropPad. Resize: onnx_resize.

Which elements a result takes, and how much of each, is arithmetic on coordinates: on known ones it folds to tables.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import clip, positions, where
from carrot.frontend.onnx_shape import cut, take
from carrot.ir.dims import product, sub
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, Dim, is_float

F32 = np.float32


def interpolate(x: Operand, axis: int, indices: Operand, weights: Operand, reduce: str = "sum") -> Operand:
    return x.op("nn.interpolate", indices, weights.cast(x.dtype), axis=axis, reduce=reduce)


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


Number = float | Operand


def number(n: Node, d: Dim, dtype: str) -> Number:
    """A dim to compute with: an operand where the run says it."""
    return n.sized([d]).reshape([]).cast(dtype) if isinstance(d, str) else d


def taps_product(parts: Sequence[tuple[Operand, Operand, Operand | None]], sizes: Sequence[Number]) -> tuple[Operand, Operand]:
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


def inside(i: Operand, size: Number) -> Operand:
    return i.op("nn.greater_equal", 0).op("nn.and", i < size)


def _reflected(x: Operand, low: float, high: Number) -> Operand:
    """x, mirrored at low and high until it is between them."""
    if not isinstance(high, Operand) and high <= low:
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
    """What GridSample takes along one dim of `size` elements (a number of the dtype of x; count: of i32) at the coordinates x (in elements)."""

    def __init__(self, mode: str, padding: str, size: Number, count: Number, align: bool) -> None:
        self.mode, self.padding, self.size, self.count = mode, padding, size, count
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
        return i, weights, inside(i, self.count)


@importer("GridSample")
def grid_sample(n: Node) -> Operand:
    """x [N, C, D, H, W] at grid [N, d, h, w, 3], where -1 and 1 are the borders of W, H, D."""
    x, grid = n[0], n[1]
    mode, padding, align = n.string("mode", "linear"), n.string("padding_mode", "zeros"), n.flag("align_corners")
    mode = {"bilinear": "linear", "bicubic": "cubic"}.get(mode, mode)
    if mode not in ("nearest", "linear", "cubic") or padding not in ("zeros", "border", "reflection"):
        raise n.unsupported(f"mode '{mode}' and padding_mode '{padding}'")
    sizes = x.shape[2:]
    if x.rank < 3 or grid.rank != x.rank or grid.shape[-1] != len(sizes) or not is_float(grid.dtype) or not is_float(x.dtype) or 0 in sizes:
        raise CarrotError(f"'GridSample' cannot take {x.type} and {grid.type}")
    points = product(grid.shape[1:-1])
    n.context.require(*(sub(d, 2 if padding == "reflection" and align else 1) for d in sizes if isinstance(d, str)))
    counts = [number(n, d, "i32") for d in sizes]
    parts = []
    for d, (size, count) in enumerate(zip((number(n, d, grid.dtype) for d in sizes), counts)):
        at = cut(grid, grid.rank - 1, len(sizes) - 1 - d, len(sizes) - d).reshape([grid.shape[0], points])
        at = (at + 1.0) * ((size - 1) / 2) if align else ((at + 1.0) * size - 1.0) * 0.5
        parts.append(_GridTaps(mode, padding, size, count, align)(at))
    indices, weights = taps_product(parts, counts)
    each = [indices.shape[0], 1, *indices.shape[1:]]
    flat = x.reshape([*x.shape[:2], product(sizes)])
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
    if samples < 1:
        raise n.unsupported("sampling_ratio 0: as many samples as a region is large", "give a sampling_ratio when exporting")
    if mode not in ("avg", "max") or rois.rank != 2 or rois.shape[1] != 4 or image.rank != 1 or x.rank != 4 or min(bins) < 1 or 0 in x.shape[2:]:
        raise CarrotError(f"'RoiAlign' with mode '{mode}' cannot take {x.type}, {rois.type}, {image.type}")
    count, channels, *sizes = x.shape
    n.context.require(*(sub(d, 1) for d in sizes))
    corners = [(cut(rois, 1, k, k + 1) * scale) - (0.5 if half else 0.0) for k in range(4)]
    parts = []
    for axis in (0, 1):  # y, x
        start, end, size = corners[1 - axis], corners[3 - axis], number(n, sizes[axis], rois.dtype)
        length = end - start if half else (end - start).maximum(1.0)
        places = ((np.arange(bins[axis] * samples) + 0.5) / samples).astype(DTYPES[rois.dtype].numpy)
        at = start + length * (1 / bins[axis]) * start.like(places)
        alive = at.op("nn.greater_equal", -1.0).op("nn.and", at <= size)
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
    height, width = (number(n, d, "i32") for d in sizes)
    image = image.cast("i32").reshape([rois.shape[0], 1, 1, 1, 1])
    index = (image * height + i.reshape(wide[0])) * width + j.reshape(wide[1])
    weight = u.reshape(wide[0]) * v.reshape(wide[1]) * (1.0 if mode == "max" else 1 / (samples * samples))
    points = product([rois.shape[0], *bins])
    pixels = x.transpose([0, 2, 3, 1]).reshape([product([count, *sizes]), channels])
    y = interpolate(pixels, 0, index.reshape([points, taps]), weight.reshape([points, taps]), "max" if mode == "max" else "sum")
    return y.reshape([rois.shape[0], *bins, channels]).transpose([0, 3, 1, 2])


@importer("MaxRoiPool")
def max_roi_pool(n: Node) -> Operand:
    """[regions, C, *bins]: the most of what is in a bin, 0 if nothing is. A region is its first and last column and row, both in it; each axis by itself:

    y[r, c, h, q] = max over w of x[image of r, c, h, w] where w is from floor(q * step) to ceil((q + 1) * step) of the region
    """
    x, rois, bins, scale = n[0], n[1], n.ints("pooled_shape"), n.number("spatial_scale", 1.0)
    if x.rank != 4 or rois.rank != 2 or rois.shape[1] != 5 or len(bins) != 2 or min(bins) < 1:
        raise CarrotError(f"'MaxRoiPool' into {bins} cannot take {x.type}, {rois.type}")
    regions, channels, y = rois.shape[0], x.shape[1], take(n, x, cut(rois, 1, 0, 1).cast("i64").reshape(rois.shape[:1]), 0)
    corners = (cut(rois, 1, 1, 5) * scale).cast("f64")
    corners = (corners + corners.op("nn.sign") * 0.5).cast("i64").cast(x.dtype)  # halves away from zero
    for axis in (1, 0):  # columns, then rows
        start, end, size, count = cut(corners, 1, 1 - axis, 2 - axis), cut(corners, 1, 3 - axis, 4 - axis), x.shape[2 + axis], bins[axis]
        step = (end - start + 1.0).maximum(1.0) / float(count)
        at, last = positions(n, size).cast(x.dtype), number(n, size, x.dtype)
        low, high = (clip((step * step.like(np.arange(count) + k)).op(f"nn.{how}") + start, 0.0, last).reshape([regions, 1, 1, count, 1]) for k, how in enumerate(("floor", "ceil")))
        inside, rows = at.op("nn.greater_equal", low).op("nn.and", at < high), y.shape[2]
        most = where(inside, y.reshape([regions, channels, rows, 1, size]), -np.inf).reduce("max", [4], keepdims=False)
        y = where((low < high).reshape([regions, 1, 1, count]), most, 0.0).transpose([0, 1, 3, 2])
    return y
