"""ONNX convolutions that are not plain ones (onnx docs/Operators.md): ConvTranspose, Col2Im, DeformConv.

    ConvTranspose(x, w) {strides = [2, 2]}    =>    depth_to_space(concat(nn.conv(x, w[even rows]), nn.conv(x, w[odd rows])))
                                                    crop(depth_to_space(nn.conv(x, w rearranged)))          # few channels, groups

An output of a transposed convolution at q * s + p (a phase p of the stride s) takes the elements q, q - 1, ... of x times w[p], w[p + s], ...: for
each phase a convolution with every s-th element of the kernel, and phases of as many taps together one convolution with the channels of all.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_image import inside, interpolate, taps_product
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim

FULL = 16  # outputs from which convolutions of their own serve the phases


def _padded(w: Operand, first: int, behind: Sequence[int]) -> Operand:
    """Zeros behind the dims from `first` on."""
    pads = [0] * (w.rank + first) + list(behind)
    return w.op("nn.pad", pads=pads, value=0.0) if any(behind) else w


def _stretched(w: Operand, dilations: Sequence[int]) -> Operand:
    """The kernel with dilation - 1 zeros between its elements."""
    kernel = [int(d) for d in w.shape[2:]]
    if all(d == 1 for d in dilations):
        return w
    wide = w.reshape([*w.shape[:2], *(v for k in kernel for v in (k, 1))])
    wide = _padded(wide, 2, [v for d in dilations for v in (0, d - 1)])
    whole = wide.reshape([*w.shape[:2], *(k * d for k, d in zip(kernel, dilations))])
    for axis, (k, d) in enumerate(zip(kernel, dilations), 2):
        whole = cut(whole, axis, 0, (k - 1) * d + 1)
    return whole


def transposed_conv(x: Operand, w: Operand, group: int, strides: Sequence[int], dilations: Sequence[int], before: Sequence[int], size: Sequence[Dim]) -> Operand:
    """Outputs `before` .. `before` + `size` (per dim) of the transposed convolution of x [N, C, ...] and w [C, M / group, ...]."""
    s = len(strides)
    w = _stretched(w, dilations)
    kernel = [int(d) for d in w.shape[2:]]
    taps = [-(-k // st) for k, st in zip(kernel, strides)]
    w = _padded(w, 2, [t * st - k for t, st, k in zip(taps, strides, kernel)])
    channels, each = int(w.shape[0]), int(w.shape[1])
    w = w.reshape([group, channels // group, each, *(v for t, st in zip(taps, strides) for v in (t, st))])
    at = [3 + 2 * i for i in range(s)]  # taps; behind each of them its phases
    w = w.transpose([0, *(a + 1 for a in at), 2, 1, *at])  # [group, *strides, M / group, C / group, *taps]
    if max(taps) > 1:  # a convolution reads forwards
        w = w.op("nn.slice", starts=[*[0] * (s + 3), *(t - 1 for t in taps)], ends=[*w.shape[: s + 3], *[-1] * s], steps=[*[1] * (s + 3), *[-1] * s])
    runs = [_runs(*dim) for dim in zip(kernel, strides, before, size, x.shape[2:])]
    if group == 1 and each * strides[-1] >= FULL and math.prod(strides) > 1 and all(runs):
        return _by_phase(x, w.reshape(list(w.shape[1:])), runs, strides, size)  # type: ignore[arg-type]
    w = w.reshape([group * math.prod(strides) * each, channels // group, *taps])
    ends = [dims.add(b, n) for b, n in zip(before, size)]
    missing = [dims.sub(dims.ceildiv(e, st), d) for e, st, d in zip(ends, strides, x.shape[2:])]
    behind = [max(0, d) if isinstance(d, int) else 0 for d in missing]  # a size that is no multiple of the image's: checked by the cut
    y = x.op("nn.conv", w, group=group, strides=[1] * s, dilations=[1] * s, pads=[*(t - 1 for t in taps), *behind])
    rows = y.shape[2:]
    if math.prod(strides) > 1:
        y = y.reshape([x.shape[0], group, *strides, each, *rows])
        y = y.transpose([0, 1, 2 + s, *(v for i in range(s) for v in (3 + s + i, 2 + i))])
        y = y.reshape([x.shape[0], group * each, *map(dims.mul, rows, strides)])
    return _cut(y, before, ends)


@dataclass(frozen=True)
class _Run:
    """Outputs r .. r + n of each stride of them, of one dim: phases p .. p + n, which have as many taps, of the same elements."""

    phase: int
    n: int
    taps: int
    pads: tuple[int, int]


def _runs(kernel: int, stride: int, before: int, size: Dim, image: Dim) -> list[_Run] | None:
    """None: where a convolution would leave elements at the border out, or how many outputs there are is not known."""
    missing = dims.sub(dims.ceildiv(size, stride), image)
    if not isinstance(missing, int):
        return None
    runs: list[_Run] = []
    for r in range(stride):
        shift, phase = divmod(r + before, stride)
        taps = max(1, -(-(kernel - phase) // stride))
        pads = taps - 1 - shift, missing + shift
        if min(pads) < 0:
            return None
        if runs and runs[-1].pads == pads:
            runs[-1] = replace(runs[-1], n=runs[-1].n + 1)
        else:
            runs.append(_Run(phase, 1, taps, pads))
    return runs


def _by_phase(x: Operand, w: Operand, runs: Sequence[Sequence[_Run]], strides: Sequence[int], size: Sequence[Dim]) -> Operand:
    """w: [*strides, M, C, *taps]. With channels last each output is computed where it belongs: the phases of the last dim side by side as channels, the others as rows."""
    s, n, taps = len(strides), x.shape[0], [int(t) for t in w.shape[len(strides) + 2 :]]
    outputs = int(w.shape[s])

    def conv(of: tuple[_Run, ...]) -> Operand:
        starts = [*(run.phase for run in of), 0, 0, *(t - run.taps for t, run in zip(taps, of))]
        own = w.op("nn.slice", starts=starts, ends=[*(run.phase + run.n for run in of), *w.shape[s:]], steps=[1] * w.rank)
        own = own.reshape([of[-1].n * outputs, *own.shape[s + 1 :]])
        return x.op("nn.conv", own, group=1, strides=[1] * s, dilations=[1] * s, pads=[*(run.pads[0] for run in of), *(run.pads[1] for run in of)])

    rows = itertools.product(*([replace(run, phase=run.phase + i, n=1) for run in of for i in range(run.n)] for of in runs[:-1]))
    y = _joined([_joined([conv((*row, run)) for run in runs[-1]], 1) for row in rows], 1 + s)
    images = [dims.ceildiv(d, st) for d, st in zip(size, strides)]
    y = y.reshape([n, strides[-1], outputs, *images[:-1], *strides[:-1], images[-1]])
    y = y.transpose([0, 2, *(v for i in range(s - 1) for v in (3 + i, 2 + s + i)), 1 + 2 * s, 1])
    return _cut(y.reshape([n, outputs, *map(dims.mul, images, strides)]), [0] * s, size)


def _joined(parts: Sequence[Operand], axis: int) -> Operand:
    return parts[0] if len(parts) == 1 else parts[0].op("nn.concat", *parts[1:], axis=axis)


def _cut(y: Operand, begins: Sequence[int], ends: Sequence[Dim]) -> Operand:
    for axis, (b, e) in enumerate(zip(begins, ends), 2):
        if (b, e) != (0, y.shape[axis]):
            y = cut(y, axis, b, e)
    return y


@importer("ConvTranspose")
def conv_transpose(n: Node) -> Operand:
    x, w, group = n[0], n[1], n.integer("group", 1)
    if x.rank < 3 or w.rank != x.rank or group < 1:
        raise CarrotError(f"'ConvTranspose' cannot take {x.type} and {w.type} in {group} groups")
    channels, each, *kernel = n.static(w.shape, "weights")
    x = x.fit([x.shape[0], channels, *x.shape[2:]]) or x
    spatial = x.shape[2:]
    s = len(kernel)
    if x.shape[1] != channels or channels % group or n.ints("kernel_shape", kernel) != kernel or 0 in (*kernel, *spatial):
        raise CarrotError(f"'ConvTranspose' of {x.type} with weights {w.type} in {group} groups, kernel_shape {n.ints('kernel_shape', kernel)}")
    auto = n.string("auto_pad", "NOTSET")
    strides, dilations, pads = window_of(n, kernel, spatial).values()
    more = n.ints("output_padding", [0] * s)
    wanted = n.ints("output_shape", None)
    whole = [dims.add(dims.mul(st, d), p + (k - 1) * di + 1 - st) for st, d, p, k, di in zip(strides, spatial, more, kernel, dilations)]
    if wanted is None and auto in ("SAME_UPPER", "SAME_LOWER"):
        wanted = list(map(dims.mul, strides, spatial))
    if wanted is not None:
        wanted = wanted[-s:]
        total = [max(0, d) for d in n.static([dims.sub(full, d) for full, d in zip(whole, wanted)], "padding")]
        before = [t // 2 if auto == "SAME_UPPER" else t - t // 2 for t in total]
        size = wanted
    else:
        before = pads[:s]
        size = [dims.sub(full, a + b) for full, a, b in zip(whole, pads[:s], pads[s:])]
    if len(more) != s or len(size) != s or min(more) < 0 or any(isinstance(d, int) and d < 1 for d in size):
        raise CarrotError(f"'ConvTranspose' of {x.type} gives {size} with output_padding {more}")
    y = transposed_conv(x, w, group, strides, dilations, before, size)
    return y if n.get(2) is None else y + n[2].reshape([group * each, *[1] * s])


def window_of(n: Node, kernel: list[int], spatial: Sequence[Dim]) -> dict[str, list[int]]:
    """strides, dilations, pads; SAME is about the output here, so it is not looked at."""
    s = len(kernel)
    out = {"strides": n.ints("strides", [1] * s), "dilations": n.ints("dilations", [1] * s), "pads": n.ints("pads", [0] * (2 * s))}
    if [len(v) for v in out.values()] != [s, s, 2 * s] or min(*out["strides"], *out["dilations"]) < 1 or min(out["pads"]) < 0 or max(map(max, out.values())) > 1 << 20:
        raise CarrotError(f"'{n.op_type}' over {list(spatial)} has kernel {kernel}, {out}")
    return out


@importer("Col2Im")
def col2im(n: Node) -> Operand:
    """x [N, C * kernel, blocks]: the transposed convolution with a kernel that puts each element of a block in its place."""
    x, image, block = n[0], n.const_ints(1), n.const_ints(2)
    if not block or min(block) < 1:
        raise CarrotError(f"'Col2Im' has blocks of {block}")
    at = window_of(n, block, image)
    s, size = len(block), math.prod(block)
    rooms = [d + a + b - di * (k - 1) - 1 for d, a, b, di, k in zip(image, at["pads"][:s], at["pads"][s:], at["dilations"], block)]
    count = [r // st + 1 for r, st in zip(rooms, at["strides"])]
    rows, columns = n.static(x.shape[1:], "shape") if x.rank == 3 else (0, 0)
    if len(image) != s or min(count) < 1 or rows % size or columns != math.prod(count) or not rows:
        raise CarrotError(f"'Col2Im' cannot make an image of {image} of {x.type} with blocks of {block}")
    kernel = np.tile(np.eye(size).reshape(size, 1, *block), (rows // size, *[1] * (s + 1)))
    return transposed_conv(x.reshape([x.shape[0], rows, *count]), x.like(kernel), rows // size, at["strides"], at["dilations"], at["pads"][:s], image)


@importer("DeformConv")
def deform_conv(n: Node) -> Operand:
    """x [N, C, H, W] is sampled where the kernel's elements and their offsets [N, groups * kernel * 2, oh, ow] are, then multiplied by w [M, C / group, kh, kw]."""
    x, w, offset, mask = n[0], n[1], n[2], n.get(4)
    group, sets = n.integer("group", 1), n.integer("offset_group", 1)
    if x.rank != 4 or w.rank != 4 or offset.rank != 4:
        raise n.unsupported(f"{x.type}, {w.type}, {offset.type}", "images of two dims are supported")
    m, each, *kernel = n.static(w.shape, "weights")
    channels, *sizes = n.static(x.shape[1:], "image")
    if n.ints("kernel_shape", kernel) != kernel or channels != each * group or m % group or channels % sets or 0 in sizes:
        raise CarrotError(f"'DeformConv' of {x.type} with {w.type} in {group} groups, {sets} groups of offsets")
    at = window_of(n, kernel, n.static(x.shape[2:], "image"))
    out = n.static(offset.shape[2:], "offsets")
    k, points = math.prod(kernel), math.prod(out)
    batch = x.shape[0]
    by_point = offset.reshape([batch, sets, k, 2, points])
    parts = []
    for d in range(2):
        ticks = np.arange(kernel[d]) * at["dilations"][d]
        base = (np.arange(out[d]) * at["strides"][d] - at["pads"][d])[None, :] + ticks[:, None]  # [kernel, out] of this dim
        grid = base[:, None, :, None] if d == 0 else base[None, :, None, :]
        grid = np.broadcast_to(grid, (*kernel, *out)).reshape(k, points)
        place = cut(by_point, 3, d, d + 1).reshape([batch, sets, k, points]) + by_point.like(grid)
        place = place.maximum(-2.0**24).minimum(2.0**24).reshape([batch, sets, k * points, 1])
        low = place.op("nn.floor")
        rest = place - low
        index = (low + low.like([0.0, 1.0])).cast("i32")
        parts.append((index, (1.0 - rest).op("nn.concat", rest, axis=3), inside(index, sizes[d])))
    indices, weights = taps_product(parts, sizes)
    if mask is not None:
        weights = weights * mask.reshape([batch, sets, k * points, 1])
    wide = [batch, sets, 1, k * points, 4]
    samples = interpolate(x.reshape([batch, sets, channels // sets, math.prod(sizes)]), 3, indices.reshape(wide), weights.reshape(wide))
    columns = samples.reshape([batch, group, each * k, points])
    y = w.reshape([group, m // group, each * k]).op("nn.matmul", columns).reshape([batch, m, *out])
    return y if n.get(3) is None else y + n[3].reshape([m, 1, 1])
