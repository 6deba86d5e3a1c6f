"""channels-last: convolutional parts of a network compute on [N, H, W, C], for targets with SIMD.

    %1 = nn.conv(%x, %w) {pads}                         =>   %1 = nn.transpose(%x) {perm = [0, 2, 3, 1]}
    %2 = nn.relu(%1)                                         %2 = nn.nhwc_conv(nn.pad(%1), %w)
                                                             %3 = nn.transpose(nn.relu(%2)) {perm = [0, 3, 1, 2]}

Convolutions and pools start it; the transposes behind them move down through whatever has a form with channels last, and meet those in
front of the next one. A flattened image keeps its order and the weights of the product that reads it change places. A convolution of
a few channels that are first (the network's input) reads them as they are.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from carrot.ir.core import Module, Op, Value, use_counts
from carrot.ir.dims import add, mul
from carrot.ir.nn import same_size, tensor
from carrot.ir.nn_nhwc import to_first, to_last
from carrot.ir.registry import REGISTRY
from carrot.ir.rewrite import Pattern, Rewriter
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim, is_float
from carrot.passes.lower_pool import Window
from carrot.passes.lower_shape import groups_of_dims

FEW = 4  # channels that stay first where a convolution reads them
RANKS = (3, 4, 5)
TO_LAST = "to_last"  # of a transpose, while the pass runs: it gives channels last, which of three dims the permutation does not tell

Found = list[Value] | None


@dataclass(frozen=True)
class ChannelsLast:
    name: ClassVar[str] = "channels-last"

    def run(self, module: Module, target: Target) -> None:
        if target.vector_bits and target.hosted and any(op.name in ("nn.conv", "nn.qconv") for op in module.main.body.walk()):
            alone = only_readers(module)
            fold = {name: [lambda op, r: into_weights(op, r) if r.origin in alone else None] for name in ("nn.mul", "nn.add")}
            moved = {"*": [lambda op, r: into_parts(op, r) if r.origin in alone else None, *PATTERNS["*"]]}
            Rewriter(module, PATTERNS | fold | moved, merge=True).run(["main"])
            for op in module.main.body.walk():
                op.attrs.pop(TO_LAST, None)


def only_readers(module: Module) -> set[Op]:
    """Elementwise ops that alone read a convolution, or another of them; the phases of a transposed one joined."""
    uses = use_counts(module.main.body)
    found: set[Op] = set()

    def alone(v: Value) -> bool:
        op = v.op
        if op is None or uses[v] != 1:
            return False
        moves = op.operands if op.name == "nn.concat" else op.operands[:1] if op.name in ("nn.reshape", "nn.transpose") else []
        return op.name == "nn.conv" or op in found or (bool(moves) and all(map(alone, moves)))

    for op in module.main.body.walk():
        if "elementwise" in REGISTRY.opdef(op.name).traits and op.operands and alone(op.operands[0]):
            found.add(op)
    return found


# ------------------------------------------------------------------------------------------------------- helpers


def source(v: Value, r: Rewriter) -> Value | None:
    """What `v` is with channels last, if it was turned from that."""
    turn = r.made_by(v, "nn.transpose")
    return turn.operands[0] if turn and turn.attrs["perm"] == to_first(tensor(v).rank) and tensor(v).rank in RANKS and TO_LAST not in turn.attrs else None


def last(v: Value, r: Rewriter, rank: int) -> Value:
    """`v` of up to `rank` dims, which broadcasts with images, with channels last."""
    found, array = source(v, r), r.array(v)
    if found is not None and tensor(v).rank == rank:
        return found
    shape = tensor(v).shape
    full = [1] * (rank - len(shape)) + list(shape)
    if all(d == 1 for d in full):
        return v
    if array is not None:
        return r.constant(np.ascontiguousarray(np.transpose(np.expand_dims(array, list(range(rank - array.ndim))), to_last(rank))))
    whole = v if len(shape) == rank else r.op("nn.reshape", v, shape=full)
    return r.op("nn.transpose", whole, perm=to_last(rank), **{TO_LAST: 1})


def first(v: Value, r: Rewriter) -> Value:
    """An image as ONNX has it."""
    return r.op("nn.transpose", v, perm=to_first(tensor(v).rank))


def is_image(v: Value) -> bool:
    """[N, C, ...] of floats, so many channels."""
    t = tensor(v)
    return t.rank in RANKS and is_float(t.dtype) and isinstance(t.shape[1], int)


def is_fixed(dims: Sequence[Dim]) -> bool:
    return all(isinstance(d, int) for d in dims)


def window(op: Op, kernel: Sequence[int]) -> Window:
    """Of dims, which may be symbolic."""
    return Window(op, kernel, lambda d: d)


def reach(op: Op, kernel: Sequence[int]) -> tuple[list[Dim], list[Dim]]:
    """How far the windows of `op` reach out of x before and behind each spatial dim; of an open size, how far they may reach."""
    w, after = window(op, kernel), []
    for o, d, p, q, st, k, di in zip(w.out, w.dims, w.before, w.after, w.strides, w.kernel, w.dilations, strict=True):
        known = isinstance(o, int) and isinstance(d, int) and isinstance(p, int)
        after.append(max(0, (o - 1) * st + (k - 1) * di + 1 - d - p) if known else add(q, st - 1) if op.attrs.get("ceil_mode") else q)
    return w.before, after


def padded(op: Op, x: Value, r: Rewriter, kernel: Sequence[int], value: float, axis: int) -> Value:
    """x with what the windows of `op` reach around it; the spatial dims are from `axis` on."""
    before, after = reach(op, kernel)
    if not any((*before, *after)):
        return x
    rest = [0] * (tensor(x).rank - axis - len(before))
    return r.op("nn.pad", x, pads=[*[0] * axis, *before, *rest, *[0] * axis, *after, *rest], value=value)


def margin(op: Op, w: np.ndarray) -> dict[str, object]:
    """How wide the padding around the image of a dilated convolution is: what sees nothing else need not be computed."""
    before, after = reach(op, list(w.shape[2:]))
    dilated = max(op.attrs.get("dilations") or [1]) > 1 and any((*before, *after)) and is_fixed((*before, *after))
    return {"margin": [*before, *after]} if dilated and np.isfinite(w).all() else {}


def alike(op: Op, v: Value) -> Found:
    """`v` in the place of the result of `op`, if it has its sizes whatever those of the call are."""
    return [v] if v.type == op.result.type else None


def window_attrs(op: Op) -> dict[str, object]:
    return {k: a for k, a in op.attrs.items() if k in ("strides", "dilations", "kernel_shape", "group", "precision")}


# ----------------------------------------------------------------------------------------------- where it starts


def without_blind_taps(op: Op, r: Rewriter, array: np.ndarray) -> Found:
    """The convolution without the taps at the ends of its windows that see padding only, wherever the window is: what dilation 36 has at the ends of an image of 14 rows."""
    w = window(op, array.shape[2:])
    if not w.fixed:
        return None
    before, after, kept = list(w.before), list(w.after), [slice(None), slice(None)]
    for i, (o, d, st, k, di) in enumerate(zip(w.out, w.dims, w.strides, w.kernel, w.dilations, strict=True)):
        start, stop = 0, k
        while stop - start > 1 and before[i] >= max(di, (o - 1) * st + 1):
            start, before[i] = start + 1, before[i] - di
        while stop - start > 1 and (stop - start - 1) * di - before[i] >= d and after[i] >= di:
            stop, after[i] = stop - 1, after[i] - di
        kept.append(slice(start, stop))
    rest = np.ascontiguousarray(array[tuple(kept)])
    if rest.shape == array.shape or not np.isfinite(array).all():
        return None
    return [r.op("nn.conv", op.operands[0], r.constant(rest), *op.operands[2:], **(op.attrs | {"pads": [*before, *after]}))]


def frames(op: Op, image: Value, r: Rewriter, depth: int) -> list[Value]:
    """Of an image [N, D, H, W, C] with its padding, the frames that each tap along the first spatial dim sees: `depth` values [N, D', H, W, C], D' that of the result of `op`."""
    step, apart = ((op.attrs.get(name) or [1])[0] for name in ("strides", "dilations"))
    t, count = tensor(image), tensor(op.result).shape[2]
    if (depth, step) == (1, 1):
        return [image]
    length = add(mul(add(count, -1), step), 1)
    return [
        r.op("nn.slice", image, starts=[0, i * apart, 0, 0, 0], ends=[-1, length if i == 0 else add(length, i * apart), -1, -1, -1], steps=[1, step, 1, 1, 1]) if t.shape[1] != length else image
        for i in range(depth)
    ]


def one_deep(attrs: dict[str, object]) -> dict[str, object]:
    """Attributes of a window whose first dim is one frame."""
    return {k: [1, *a[1:]] if isinstance(a, list) else a for k, a in attrs.items()}


def deep_conv(op: Op, r: Rewriter, array: np.ndarray) -> Found:
    """Over frames: those of each tap are channels beside each other, so that windows are one frame deep. In groups: a sum over the taps."""
    image, depth = padded(op, last(op.operands[0], r, 5), r, list(array.shape[2:]), 0.0, 1), array.shape[2]
    seen, attrs = frames(op, image, r, depth), one_deep(window_attrs(op))
    if op.attrs.get("group", 1) == 1:
        stacked = seen[0] if depth == 1 else r.op("nn.concat", *seen, axis=4)
        w = np.moveaxis(array, 2, 1).reshape(len(array), -1, 1, *array.shape[3:])
        return [first(r.op("nn.nhwc_conv", stacked, r.constant(np.ascontiguousarray(w)), *op.operands[2:], **attrs), r)]
    out = None
    for i, frame in enumerate(seen):
        part = r.op("nn.nhwc_conv", frame, r.constant(np.ascontiguousarray(array[:, :, i : i + 1])), *(op.operands[2:] if out is None else ()), **attrs)
        out = part if out is None else r.op("nn.add", out, part)
    assert out is not None
    return [first(out, r)]


def conv(op: Op, r: Rewriter) -> Found:
    x, w = op.operands[:2]
    array = r.array(w)
    if not is_image(x) or array is None or any(r.array(v) is None for v in op.operands[2:]) or 0 in tensor(op.result).shape:
        return None
    if found := without_blind_taps(op, r, array):
        return found
    turned, channels, kernel = source(x, r), int(tensor(x).shape[1]), list(array.shape[2:])
    if turned is None and len(array) < FEW:
        return None  # lanes over positions serve so few channels better
    if array.ndim == 5:
        return deep_conv(op, r, array)
    if turned is None and 1 < channels <= FEW and op.attrs.get("group", 1) == 1:
        image = padded(op, x, r, kernel, 0.0, 2)
        return [first(r.op("nn.nhwc_conv", image, *op.operands[1:], channels_first=1, **window_attrs(op)), r)]
    image = padded(op, last(x, r, tensor(x).rank), r, kernel, 0.0, 1)
    return [first(r.op("nn.nhwc_conv", image, *op.operands[1:], **window_attrs(op), **margin(op, array)), r)]


def max_pool(op: Op, r: Rewriter) -> Found:
    turned = source(op.operands[0], r)
    if turned is None or not is_image(op.operands[0]) or 0 in tensor(op.result).shape:
        return None
    image = padded(op, turned, r, op.attrs["kernel_shape"], -math.inf, 1)
    if tensor(turned).rank < 5:
        return alike(op, first(r.op("nn.nhwc_max_pool", image, **window_attrs(op)), r))
    return alike(op, first(functools.reduce(lambda a, c: r.op("nn.maximum", a, c), frame_pools("nn.nhwc_max_pool", op, image, r)), r))


def frame_pools(name: str, op: Op, image: Value, r: Rewriter) -> list[Value]:
    """A pool over frames, of those of each tap."""
    kernel, attrs = op.attrs["kernel_shape"], one_deep(window_attrs(op))
    flat = image if max(kernel[1:]) == max(attrs.get("strides") or [1]) == 1 else r.op(name, image, **attrs)  # type: ignore[call-overload]
    return frames(op, flat, r, kernel[0])


def average_pool(op: Op, r: Rewriter) -> Found:
    """Windows that reach out of the image have a factor of their own."""
    turned, w = source(op.operands[0], r), window(op, kernel := op.attrs["kernel_shape"])
    if turned is None or not is_image(op.operands[0]) or 0 in tensor(op.result).shape:
        return None
    image = padded(op, turned, r, kernel, 0.0, 1)
    if tensor(turned).rank < 5:
        out = r.op("nn.nhwc_average_pool", image, **window_attrs(op))
    else:
        parts = frame_pools("nn.nhwc_average_pool", op, image, r)
        total = functools.reduce(lambda a, c: r.op("nn.add", a, c), parts)
        out = total if len(parts) == 1 else r.op("nn.mul", total, r.constant(np.asarray(1 / len(parts), DTYPES[tensor(total).dtype].numpy)))
    if not w.fixed:
        beyond = op.attrs.get("ceil_mode") and max(w.strides) > 1  # of the padding, which no window counts
        inside = not beyond and (op.attrs.get("count_include_pad") or not any((*w.before, *w.after)))
        return alike(op, first(out, r)) if inside else None
    counts = w.counts(bool(op.attrs.get("count_include_pad")))
    if (counts != math.prod(kernel)).any():
        factor = (math.prod(kernel) / counts).astype(DTYPES[tensor(out).dtype].numpy)
        out = r.op("nn.mul", out, r.constant(factor[None, ..., None]))
    return [first(out, r)]


def into_weights(op: Op, r: Rewriter) -> Found:
    """A factor or a number for each channel, behind a convolution: batch normalisation."""
    inner, array = r.made_by(op.operands[0], "nn.nhwc_conv"), r.array(op.operands[1])
    if inner is None or array is None or tensor(op.result) != tensor(inner.result) or array.size not in (1, tensor(op.result).shape[-1]):
        return None
    if array.shape[-1:] not in ((), (array.size,)) or not np.isfinite(array).all():
        return None
    weights = [r.array(v) for v in inner.operands[1:]]
    w = weights[0]
    assert w is not None
    bias = weights[1] if len(weights) > 1 else None
    if op.name == "nn.mul":
        w = w * array.reshape(-1, *[1] * (w.ndim - 1)) if array.size > 1 else w * array.reshape(-1)
        bias = None if bias is None else bias * array.reshape(-1)
    else:
        bias = np.broadcast_to(array.reshape(-1), len(w)) if bias is None else bias + array.reshape(-1)
    constants = [r.constant(np.ascontiguousarray(a)) for a in (w, bias) if a is not None]
    return [r.op("nn.nhwc_conv", inner.operands[0], *constants, **inner.attrs)]


def into_parts(op: Op, r: Rewriter) -> Found:
    """Of joined convolutions that became an image of more rows (onnx_deconv.py): of each of these, in whose channels those of the image repeat."""
    if not op.operands or len(op.results) != 1 or "shape" in op.attrs:
        return None
    joined, shape = op.operands[0], tensor(op.result).shape
    while seen := r.made_by(joined, "nn.reshape"):
        joined = seen.operands[0]
    if joined is op.operands[0] or tensor(op.operands[0]).shape != shape or not shape or not isinstance(shape[-1], int):
        return None
    channels, arrays = shape[-1], [a for v in op.operands[1:] if (a := r.array(v)) is not None]
    if len(arrays) < len(op.operands) - 1 or any(a.size not in (1, channels) or (a.size > 1 and a.shape[-1] != channels) for a in arrays):
        return None

    def parts(v: Value) -> list[Value]:
        join = r.made_by(v, "nn.concat")
        return [p for o in join.operands for p in parts(o)] if join else [v]

    def made(v: Value) -> Value:
        if join := r.made_by(v, "nn.concat"):
            return r.op("nn.concat", *map(made, join.operands), **join.attrs)
        times = int(tensor(v).shape[-1]) // channels
        return r.op(op.name, v, *(r.constant(np.tile(a, times)) if a.size > 1 else o for a, o in zip(arrays, op.operands[1:])), **op.attrs)

    if any(not r.made_by(p, "nn.nhwc_conv") or int(tensor(p).shape[-1]) % channels for p in parts(joined)):
        return None
    return [r.op("nn.reshape", made(joined), shape=list(shape))]


# ---------------------------------------------------------------------------------------- what is carried through


def elementwise(op: Op, r: Rewriter) -> Found:
    definition = REGISTRY.opdef(op.name)
    if "elementwise" not in definition.traits or not op.operands or len(op.results) != 1 or op.regions or not op.name.startswith("nn."):
        return None
    rank = tensor(op.result).rank
    if rank not in RANKS or not any(source(v, r) is not None and tensor(v).rank == rank for v in op.operands):
        return None
    attrs = dict(op.attrs)
    if op.name == "nn.expand":
        if len(op.operands) > 1:
            return None
        attrs["shape"] = [op.attrs["shape"][p] for p in to_last(rank)]
    return [first(r.op(op.name, *[last(v, r, rank) for v in op.operands], **attrs), r)]


def concat(op: Op, r: Rewriter) -> Found:
    rank = tensor(op.result).rank
    if rank not in RANKS or all(source(v, r) is None for v in op.operands):
        return None
    return [first(r.op("nn.concat", *[last(v, r, rank) for v in op.operands], axis=to_first(rank)[op.attrs["axis"] % rank]), r)]


def concat_of_concat(op: Op, r: Rewriter) -> Found:
    """What an earlier concat has joined is not joined again, so that it lies there (placement.py): a dense block is one buffer, and nothing is copied.

    %1 = nn.concat(%a, %b)  %2 = nn.concat(%a, %b, %c)   =>   %2 = nn.concat(%1, %c)
    """
    if tensor(op.result).rank not in RANKS or op.attrs["axis"] != tensor(op.result).rank - 1:
        return None
    for n in range(2, len(op.operands)):
        if (v := r.made("nn.concat", *op.operands[:n], **op.attrs)) is not None:
            return [r.op("nn.concat", v, *op.operands[n:], **op.attrs)]
    return None


def per_axis(*names: str) -> Pattern:
    """Attributes with an entry for each axis (pads: two)."""

    def pattern(op: Op, r: Rewriter) -> Found:
        turned = source(op.operands[0], r)
        if turned is None or len(op.operands) > 1:
            return None
        perm, rank = to_last(tensor(turned).rank), tensor(turned).rank
        moved = {n: [a[half + p] for half in range(0, len(a), rank) for p in perm] for n, a in op.attrs.items() if n in names}
        return [first(r.op(op.name, turned, **(op.attrs | moved)), r)]

    return pattern


def along_axis(op: Op, r: Rewriter) -> Found:
    """softmax and its like; interpolate, with the same indices and weights for all that lies before the axis."""
    turned = source(op.operands[0], r)
    if turned is None or any(tensor(v).rank != 2 for v in op.operands[1:]):
        return None
    rank = tensor(turned).rank
    return [first(r.op(op.name, turned, *op.operands[1:], **(op.attrs | {"axis": to_first(rank)[op.attrs["axis"] % rank]})), r)]


def reduce(op: Op, r: Rewriter) -> Found:
    turned = source(op.operands[0], r)
    if turned is None:
        return None
    t, rank = tensor(turned), tensor(turned).rank
    perm = to_first(rank)
    axes = sorted(perm[a % rank] for a in op.attrs["axes"])
    if op.name == "nn.reduce_mean" and axes == list(range(1, rank - 1)) and is_image(op.operands[0]) and rank < 5 and is_fixed(t.shape[1:]) and 0 not in t.shape:
        pool = r.op("nn.nhwc_average_pool", turned, kernel_shape=[int(d) for d in t.shape[1:-1]])
        return [first(pool, r) if op.attrs["keepdims"] else r.op("nn.reshape", pool, shape=list(tensor(op.result).shape))]
    out = r.op(op.name, turned, **(op.attrs | {"axes": axes}))
    if op.attrs["keepdims"]:
        return [first(out, r)]
    kept = [a for a in range(rank) if a not in axes]
    order = [kept.index(p) for p in perm if p in kept]
    return [out if order == sorted(order) else r.op("nn.transpose", out, perm=order)]


def transpose(op: Op, r: Rewriter) -> Found:
    """Two permutations are one, or none."""
    inner, perm = r.made_by(op.operands[0], "nn.transpose"), op.attrs["perm"]
    if perm == sorted(perm):
        return [op.operands[0]]
    return [r.op("nn.transpose", inner.operands[0], perm=[inner.attrs["perm"][p] for p in perm])] if inner else None


def reshape(op: Op, r: Rewriter) -> Found:
    """Of a turned image, where the dims that become one lie together before it was turned: turned later."""
    turn = r.made_by(op.operands[0], "nn.transpose")
    if turn is None:
        return None
    x, perm = turn.operands[0], turn.attrs["perm"]
    own, shape = tensor(turn.result).shape, tensor(op.result).shape
    if len(own) == len(shape) and own != shape and all(same_size(r.module, a, c) for a, c in zip(own, shape)):
        return [r.op("nn.transpose", r.op("nn.reshape", x, shape=[shape[perm.index(axis)] for axis in range(len(perm))]), perm=perm)]
    long = [p for p in perm if tensor(x).shape[p] != 1]
    if long == sorted(long):
        return [r.op("nn.reshape", x, shape=list(shape))]
    placed: list[tuple[int, list[int]]] = []  # of each group of dims: where it begins in x, its dims in the result
    whole = [(slice(0, 1), slice(0, 1))] if own[:1] == shape[:1] else []  # images stay images, be it one
    rest = [(slice(i.start + 1, i.stop + 1), slice(j.start + 1, j.stop + 1)) for i, j in groups_of_dims(own[1:], shape[1:])] if whole else groups_of_dims(own, shape)
    for given, wanted in whole + rest:
        at = [perm[i] for i in range(given.start, given.stop) if own[i] != 1]
        if any(b != a + 1 and any(tensor(x).shape[c] != 1 for c in range(a + 1, b)) for a, b in zip(at, at[1:])) or at != sorted(at):
            return None
        placed.append((at[0] if at else placed[-1][0] if placed else -1, list(range(wanted.start, wanted.stop))))
    order = [d for _, dims in sorted(placed, key=lambda p: p[0]) for d in dims]
    before: list[Dim] = [shape[d] for d in order]
    return [r.op("nn.transpose", r.op("nn.reshape", x, shape=before), perm=[order.index(d) for d in range(len(order))])]


def regroup(op: Op, r: Rewriter) -> Found:
    """Where they do not lie together: turned to lie so as channels last wants them, once. Channels shuffled; depth to space."""
    turn, rank = r.made_by(op.operands[0], "nn.transpose"), tensor(op.result).rank
    if turn is None or rank not in RANKS or turn.attrs["perm"][:2] == [0, 1] or not is_image(op.result):
        return None
    own, shape, perm = tensor(turn.result).shape, tensor(op.result).shape, turn.attrs["perm"]
    if own[:1] != shape[:1] or perm[0] != 0:
        return None
    groups = groups_of_dims(own[1:], shape[1:])
    if any(wanted.stop - wanted.start != 1 for _, wanted in groups) or len(groups) != rank - 1:
        return None
    dims = [[0], *([perm[i + 1] for i in range(given.start, given.stop)] for given, _ in groups)]
    if dims[2][:1] != [1]:
        return None  # what is turned does not begin with the first spatial dim: it has no channels last
    order = [d for p in to_last(rank) for d in dims[p]]
    x = turn.operands[0] if order == sorted(order) else r.op("nn.transpose", turn.operands[0], perm=order)
    return [first(r.op("nn.reshape", x, shape=[shape[p] for p in to_last(rank)]), r)]


def product(op: Op, r: Rewriter) -> Found:
    """Of a flattened image by constants: as the image lies."""
    flat, array = r.made_by(op.operands[0], "nn.reshape"), r.array(op.operands[1])
    turned = source(flat.operands[0], r) if flat else None
    if turned is None or array is None or array.ndim != 2 or tensor(op.operands[0]).rank != 2 or not is_image(flat.operands[0]):  # type: ignore[union-attr]
        return None
    t = tensor(turned)
    if not is_fixed(t.shape[1:]):
        return None
    if tensor(op.operands[0]).shape != (t.shape[0], math.prod(int(d) for d in t.shape[1:])):
        return None
    own = [int(t.shape[p]) for p in to_first(t.rank)[1:]]
    w = np.moveaxis(array.reshape(*own, -1), 0, t.rank - 2).reshape(array.shape)
    image = r.op("nn.reshape", turned, shape=list(tensor(op.operands[0]).shape))
    return [r.op(op.name, image, r.constant(np.ascontiguousarray(w)), *op.operands[2:], **op.attrs)]


_REDUCTIONS = ("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "argmax", "argmin")
PATTERNS: dict[str, list[Callable[[Op, Rewriter], Found]]] = {
    "nn.conv": [conv], "nn.max_pool": [max_pool], "nn.average_pool": [average_pool],
    "nn.concat": [concat, concat_of_concat], "nn.pad": [per_axis("pads")], "nn.slice": [per_axis("starts", "ends", "steps")],
    "nn.repeat": [per_axis("repeats")], "nn.interpolate": [along_axis],
    "nn.softmax": [along_axis], "nn.log_softmax": [along_axis], **{f"nn.{n}": [reduce] for n in _REDUCTIONS},
    "nn.transpose": [transpose], "nn.reshape": [reshape, regroup], "nn.matmul": [product], "nn.linear": [product],
    "*": [elementwise],
}  # fmt: skip
__all__ = ["ChannelsLast"]
