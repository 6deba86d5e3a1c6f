"""Resize and Upsample (onnx docs/Operators.md), one axis after the other.

    Resize(x, sizes)    =>    nn.interpolate(nn.interpolate(x, rows, weights) {axis = 2}, columns, weights) {axis = 3}

Which elements a result takes, and how much of each, is arithmetic on coordinates: of known sizes it folds to tables, of others the model
computes those tables when it runs.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_image import interpolate
from carrot.frontend.onnx_ops import clip, positions, where
from carrot.frontend.onnx_sizes import MAX_UNDER
from carrot.ir import dims as sizes
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim, is_float

F32 = np.float32
LONGEST = 1 << 24  # elements of an axis, up to which float32 has all integers


def _cubic(at: Operand, a: float) -> Operand:
    """Keys' cubic convolution kernel."""
    d = at.abs()
    near = (d * (a + 2) - (a + 3)) * d * d + 1.0
    far = ((d * a - 5 * a) * d + 8 * a) * d - 4 * a
    return where(d <= 1.0, near, where(d < 2.0, far, 0.0))


def _triangle(at: Operand, _a: float) -> Operand:
    return (1.0 - at.abs()).maximum(0.0)


NEAREST: dict[str, Callable[[Operand], Operand]] = {
    "round_prefer_floor": lambda x: (x - 0.5).op("nn.ceil"),
    "round_prefer_ceil": lambda x: (x + 0.5).op("nn.floor"),
    "floor": lambda x: x.op("nn.floor"),
    "ceil": lambda x: x.op("nn.ceil"),
}
# float32: (positions of the results, their scale, elements before and after, the part [start, end] of the axis that is taken) -> positions among the elements
COORDINATES: dict[str, Callable[..., Operand]] = {
    "half_pixel": lambda i, s, n, m, roi: (i + 0.5) / s - 0.5,
    "pytorch_half_pixel": lambda i, s, n, m, roi: where(m > 1.0, (i + 0.5) / s - 0.5, 0.0),  # as ONNX says and onnxruntime has it; onnx.reference: -0.5
    "half_pixel_symmetric": lambda i, s, n, m, roi: n * 0.5 * (1.0 - m / (s * n)) + (i + 0.5) / s - 0.5,
    "align_corners": lambda i, s, n, m, roi: i * (n - 1.0) / where(m.equal(1.0), m.like(math.inf), m - 1.0),  # m as ONNX's text, torch and onnxruntime have it; onnx.reference: s * n
    "asymmetric": lambda i, s, n, m, roi: i / s,
    "tf_crop_and_resize": lambda i, s, n, m, roi: where(m > 1.0, i * ((n - 1.0) * (F32(roi[1]) - F32(roi[0])) / (m - 1.0).maximum(1.0)) + (n - 1.0) * F32(roi[0]), (n - 1.0) * (F32(0.5) * (F32(roi[0]) + F32(roi[1])))),
}  # fmt: skip


class _Resize:
    """The attributes of a Resize, and the tables of one axis. A factor is a float, or an operand where it depends on the run."""

    def __init__(self, n: Node) -> None:
        self.node = n
        self.mode = n.string("mode", "nearest")
        old = n.version < 11
        self.coordinates = "asymmetric" if old else n.string("coordinate_transformation_mode", "half_pixel")
        self.nearest = "floor" if old else n.string("nearest_mode", "round_prefer_floor")
        self.a, self.outside = n.number("cubic_coeff_a", -0.75), n.number("extrapolation_value", 0.0)
        self.exclude, self.antialias = n.flag("exclude_outside"), n.flag("antialias")
        self.mode = "linear" if old and self.mode in ("bilinear", "trilinear") else self.mode
        if self.mode not in ("nearest", "linear", "cubic") or self.coordinates not in COORDINATES or self.nearest not in NEAREST:
            raise n.unsupported(f"mode '{self.mode}', coordinates '{self.coordinates}', nearest_mode '{self.nearest}'")

    def repeats(self, factor: float | Operand) -> int:
        """How often each element comes where that is all that happens, else 1."""
        plain = (self.coordinates, self.nearest) == ("asymmetric", "floor") or (self.coordinates == "half_pixel" and self.nearest.startswith("round"))
        return int(factor) if self.mode == "nearest" and plain and isinstance(factor, float) and factor == int(factor) else 1

    def size(self, d: Dim, factor: float) -> Dim:
        """d * factor, rounded down. Of a symbolic dim, a factor that is no short fraction would be rounded as floats are: it needs the number."""
        exact = Fraction(float(F32(factor)))
        if isinstance(d, str) and exact.denominator <= MAX_UNDER:
            return sizes.floordiv(sizes.mul(d, exact.numerator), exact.denominator)
        return math.floor(F32(factor) * F32(self.node.static([d], "size")[0]))

    def sizes(self, axes: Sequence[int], dims: Sequence[Dim], factor: Sequence[float | Operand]) -> list[Dim]:
        if len(factor) != len(axes) or not all(isinstance(f, Operand) or 0 < f < LONGEST for f in factor):
            raise CarrotError(f"'{self.node.op_type}' of axes {list(axes)} of {self.node[0].type} has scales {[f if isinstance(f, float) else '?' for f in factor]}")
        return [self.late_size(d, f, a) if isinstance(f, Operand) else self.size(d, f) for a, d, f in zip(axes, dims, factor)]

    def late_size(self, d: Dim, factor: Operand, axis: int) -> Dim:
        """d * factor, which is known at run time only; bounded by the name of the result, like `y[2]`."""
        n = self.node
        found = n.context.late_dims((self.number(d) * factor).op("nn.floor").cast("i64").value, f"{n.proto.output[0]}[{axis}]")
        return found[0] if found else n.dims(1)[0]

    def number(self, d: Dim) -> Operand:
        return self.node.sized([d]).reshape([]).cast("f32")

    def factor(self, d: Dim, to: Dim) -> float | Operand:
        """How much larger an axis becomes."""
        times = sizes.quotient(to, d) if d != 0 else 1
        if isinstance(times, int):
            return float(times)
        return to / d if isinstance(to, int) and isinstance(d, int) else self.number(to) / self.number(d)

    def axis(self, x: Operand, axis: int, to: Dim, factor: float | Operand, roi: Sequence[float]) -> Operand:
        d = x.shape[axis]
        x.context.require(sizes.sub(d, 1), to)
        scale = factor if isinstance(factor, Operand) else x.context.known(F32(factor))
        last = self.number(d) - 1.0
        at = COORDINATES[self.coordinates](positions(self.node, to).cast("f32"), scale, self.number(d), self.number(to), roi)
        if self.mode == "nearest":
            y = x.op("nn.gather", clip(NEAREST[self.nearest](at), 0.0, last).cast("i64"), axis=axis)
        else:
            y = interpolate(x, axis, *self.taps(at.cast("f64"), last.cast("f64"), factor))
        if self.coordinates == "tf_crop_and_resize":
            beyond = (at < 0.0) | (at > last)
            if beyond.array is None or beyond.array.any():
                y = where(beyond.reshape([to, *[1] * (x.rank - 1 - axis)]), y.like(self.outside), y)
        return y

    def taps(self, at: Operand, last: Operand, factor: float | Operand) -> tuple[Operand, Operand]:
        """Indices and weights [results, taps]. With antialias, the kernel is stretched where the image shrinks."""
        kernel, reach = (_triangle, 1) if self.mode == "linear" else (_cubic, 2)
        if self.antialias and isinstance(factor, Operand):
            raise self.node.unsupported("antialias by a factor known at run time only", "bind the sizes: dims={...}")
        stretch = min(factor, 1.0) if self.antialias and isinstance(factor, float) else 1.0
        first = math.floor(-reach / stretch) + 1
        at = at.reshape([*at.shape, 1])
        indices = at.op("nn.floor") + np.arange(first, 2 - first)[None]
        weights = kernel((indices - at) * stretch, self.a)
        if self.exclude:
            weights = where((indices < 0.0) | (indices > last), weights.like(0.0), weights)
        if self.exclude or self.antialias:
            total = weights.reduce("sum", [1])
            weights = weights / where(total.equal(0.0), total.like(1.0), total)
        return clip(indices, 0.0, last).cast("i64"), weights


@importer("Resize")
def resize(n: Node) -> Operand:
    """Those axes first that the image shrinks along."""
    x, how = n[0], _Resize(n)
    n.ignore("coordinate_transformation_mode", "nearest_mode")
    axes = n.axes(n.ints("axes", list(range(x.rank))), x.rank)
    policy = n.string("keep_aspect_ratio_policy", "stretch")
    dims = [x.shape[a] for a in axes]
    at = 1 if n.version < 11 else 2
    roi = n.const(1).reshape(-1).tolist() if how.coordinates == "tf_crop_and_resize" else [0.0] * len(axes) + [1.0] * len(axes)
    scales = n[at].array if n.get(at) is not None and n[at].shape != (0,) else None
    factor: list[float | Operand]
    if n.get(3) is not None and n[3].shape != (0,):
        to = n.dims(3)
        if len(to) != len(axes):
            raise CarrotError(f"'Resize' of {len(axes)} axes to {to}")
        if policy == "stretch":
            factor = [how.factor(d, t) for d, t in zip(dims, to)]
        else:
            if policy not in ("not_larger", "not_smaller"):
                raise n.unsupported(f"keep_aspect_ratio_policy '{policy}'")
            pick = min if policy == "not_larger" else max
            one = pick(t / d for d, t in zip(n.static(dims, "size"), n.static(to, "size")))
            factor, to = [one] * len(axes), [math.floor(one * int(d) + 0.5) for d in dims]
    else:
        factor = _factors(n[at] if scales is None else n.known(scales))
        to = how.sizes(axes, dims, factor)
    return _resized(x, how, axes, to, factor, roi)


def _factors(x: Operand) -> list[float | Operand]:
    """A list of scales, those that are known as such."""
    if x.array is not None:
        return [float(s) for s in x.array.reshape(-1)]
    context, made = x.context, x.value.op
    if x.rank != 1 or not isinstance(x.shape[0], int):
        raise CarrotError(f"scales are {x.type}")
    if made is None or made.name != "nn.concat":
        return [x.op("nn.gather", context.known(np.int64(k)), axis=0) for k in range(x.shape[0])]
    parts = [Operand(context, v.type, v, array=context.intervals.constant(v)) for v in made.operands]  # type: ignore[arg-type]
    return [f for part in parts for f in _factors(part)]


def _resized(x: Operand, how: _Resize, axes: list[int], to: Sequence[Dim], factor: Sequence[float | Operand], roi: Sequence[float]) -> Operand:
    crop = how.coordinates == "tf_crop_and_resize"
    work = [k for k in range(len(axes)) if not (x.shape[axes[k]] == to[k] and isinstance(factor[k], float) and factor[k] == 1 and not (crop and (roi[k], roi[len(axes) + k]) != (0.0, 1.0)))]
    exact = how.mode == "nearest" or is_float(x.dtype)
    y = x if exact else x.cast("f32")
    each = {axes[k]: how.repeats(factor[k]) for k in work}
    if any(r > 1 for r in each.values()):
        y = y.op("nn.repeat", repeats=[each.get(a, 1) for a in range(x.rank)])

    def growth(k: int) -> float:
        f = factor[k]
        return f if isinstance(f, float) else 1.0

    for k in sorted((k for k in work if each[axes[k]] == 1), key=growth):
        d, t = y.shape[axes[k]], to[k]
        if (isinstance(t, int) and not 0 <= t < LONGEST) or d == 0:
            raise CarrotError(f"'Resize' of axis {axes[k]} of {x.type} to {t}")
        y = how.axis(y, axes[k], t, factor[k], (roi[k], roi[len(axes) + k]))
    return y if exact else y.op("nn.round").cast(x.dtype)


@importer("Upsample")
def upsample(n: Node) -> Operand:
    """Resize of opset 10; scales are an attribute until opset 8."""
    how, x = _Resize(n), n[0]
    if n.version < 9 and not n.has("scales"):
        raise n.unsupported("height_scale and width_scale")
    factor = _factors(n.known(n.array("scales", "floats")) if n.has("scales") else n[1])
    return _resized(x, how, list(range(x.rank)), how.sizes(list(range(x.rank)), x.shape, factor), factor, [0.0] * x.rank + [1.0] * x.rank)
