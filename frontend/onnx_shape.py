"""ONNX operators that move elements or compute shapes. Shapes are known while importing, as expressions of named sizes (onnx_sizes)."""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import expand, where
from carrot.ir import dims as sizes
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim


@importer("Shape")
def shape(n: Node) -> Operand:
    return n.sized(n[0].shape[slice(n.integer("start", None), n.integer("end", None))])


@importer("Size")
def size(n: Node) -> Operand:
    return n.sized([sizes.product(n[0].shape)]).reshape([])


@importer("Reshape")
def reshape(n: Node) -> Operand:
    """0 copies the input's dim unless allowzero; one -1 follows from the rest."""
    target = n.ints("shape") if n.has("shape") else n.dims(1)
    if not n.flag("allowzero"):
        if any(d == 0 and i >= n[0].rank for i, d in enumerate(target)):
            raise CarrotError(f"'Reshape' of {n[0].type} to {target}: a 0 has no dim to copy")
        target = [n[0].shape[i] if d == 0 else d for i, d in enumerate(target)]
    return n[0].reshape(target)


@importer("Flatten")
def flatten(n: Node) -> Operand:
    axis, dims = n.integer("axis", 1), n[0].shape
    axis = len(dims) if axis == len(dims) else n.axis(axis, len(dims))
    return n[0].reshape([sizes.product(dims[:axis]), sizes.product(dims[axis:])])


@importer("Unsqueeze")
def unsqueeze(n: Node) -> Operand:
    axes = n.ints_of("axes", 1) or []
    at = n.axes(axes, n[0].rank + len(axes))
    rest = iter(n[0].shape)
    return n[0].reshape([1 if i in at else next(rest) for i in range(n[0].rank + len(axes))])


@importer("Squeeze")
def squeeze(n: Node) -> Operand:
    axes, dims = n.ints_of("axes", 1), n[0].shape
    at = [i for i, d in enumerate(dims) if d == 1] if axes is None else n.axes(axes, len(dims))
    for i in at:  # a size that is computed, as of x[:1] or x[-1:], may turn out to be 1; one that has a name is not meant to
        if not n.context.equal(dims[i], 1) and (isinstance(dims[i], int) or dims[i] in n.context.input_symbols()):
            raise CarrotError(f"'Squeeze' of axis {i} of {n[0].type}, which is not 1")
        n.context.require(sizes.sub(dims[i], 1), sizes.sub(1, dims[i]))
    return n[0].reshape([1 if i in at else d for i, d in enumerate(dims)]).reshape([d for i, d in enumerate(dims) if i not in at])


@importer("Transpose")
def transpose(n: Node) -> Operand:
    return n[0].transpose(n.axes(n.ints("perm", list(range(n[0].rank))[::-1]), n[0].rank))


@importer("Concat")
def concat(n: Node) -> Operand:
    axis, x = n.axis(n.integer("axis", 1 if n.version < 4 else 0), n[0].rank), n.all()
    return x[0] if len(x) == 1 else x[0].plain().op("nn.concat", *(y.plain() for y in x[1:]), axis=axis)


def cut(x: Operand, axis: int, start: Dim, end: Dim, step: int = 1) -> Operand:
    """x[..., start:end:step, ...] on one axis; start and end already in range."""
    starts: list[Dim] = [0] * x.rank
    ends: list[Dim] = [-1 if isinstance(d, str) else d for d in x.shape]
    steps = [1] * x.rank
    starts[axis], ends[axis], steps[axis] = start, end, step
    out = x.op("nn.slice", starts=starts, ends=ends, steps=steps)
    x.context.require(start, out.shape[axis])
    return out


FAR = 1_000_000_000  # exporters write such ends for "up to the end"


def place(v: Dim, d: Dim, least: int) -> Dim:
    """Where a slice of a dim `d` begins or ends: from the end if negative, least at least."""
    if isinstance(v, int) and isinstance(d, int):
        return min(max(v + d if v < 0 else v, least), d)
    if isinstance(v, int) and v < 0:
        return least if v <= -FAR else sizes.add(d, v)
    return d if isinstance(v, int) and v >= FAR else sizes.minimum(v, d)


@importer("Slice")
def slice_op(n: Node) -> Operand:
    """Attributes until opset 9, inputs from 10 on. Of a symbolic dim, a start in it must be."""
    x = n[0]
    if n.version < 10:
        lows, highs = (n.known(np.array(n.ints(name))) for name in ("starts", "ends"))
        axes, steps = n.ints("axes"), None
    else:
        lows, highs = n[1], n[2]
        axes = n.const_ints(3) if n.get(3) is not None else None
        steps = n.const_ints(4) if n.get(4) is not None else None
    if lows.rank != 1 or lows.shape != highs.shape or not isinstance(lows.shape[0], int):
        raise CarrotError(f"'Slice' has starts {lows.type} and ends {highs.type}")
    axes = n.axes(range(lows.shape[0]) if axes is None else axes, x.rank)
    steps = [1] * len(axes) if steps is None else steps
    if not lows.shape[0] == len(axes) == len(steps) or 0 in steps:
        raise CarrotError(f"'Slice' has starts {lows.type}, axes {axes}, steps {steps}")
    starts, ends = _places(lows), _places(highs)
    for k, (axis, step) in enumerate(zip(axes, steps)):
        cut_ = None if starts is None or ends is None else _cut(x, axis, starts[k], ends[k], step)
        x = _late_cut(n, x, axis, k, step) if cut_ is None else cut_
    return x


def _places(x: Operand) -> list[Dim] | None:
    """Starts or ends, if they are known, or sizes that are: what is computed at run time may be negative."""
    if x.computed:
        return x.context.late_dims(x.value, "size") if x.context.settled(x.value) else None
    return [d if isinstance(d, str) else int(d) for d in (x.array if x.dims is None else x.dims)]  # type: ignore[union-attr]


def _cut(x: Operand, axis: int, lo: Dim, hi: Dim, step: int) -> Operand | None:
    """None: where it begins or ends is known when it runs only."""
    d = x.shape[axis]
    lo, hi = (_from_end(x, d, v) if isinstance(v, str) else v for v in (lo, hi))
    if step == 1 and isinstance(lo, int) and isinstance(hi, int) and min(lo, hi) < 0 and not x.context.rounds.isdisjoint(sizes.symbols(d)):  # of what grows in a loop, where nothing is counted: what it takes is there
        lo, hi = sizes.add(d, lo) if lo < 0 else lo, d if hi >= FAR else sizes.add(d, hi) if hi < 0 else hi
        x.context.require(lo, sizes.sub(hi, lo), sizes.sub(d, hi))
    late = x.context.is_late(lo, hi, d)
    if late and not x.context.needed(lo, sizes.sub(hi, lo)) and not all(map(x.context.shows, (v for v in (lo, hi) if isinstance(v, str)))):
        return None
    x.context.require(*(v for v in (lo, hi) if isinstance(v, str)))
    if step > 0:
        lo, hi = (lo if isinstance(d, str) and isinstance(lo, int) and 0 <= lo < FAR else place(lo, d, 0)), hi if isinstance(hi, str) and x.context.shows(sizes.sub(d, hi)) else place(hi, d, 0)
    else:
        lo, hi = sizes.minimum(place(lo, d, 0), sizes.sub(d, 1)), sizes.minimum(place(hi, d, -1), sizes.sub(d, 1))
    if isinstance(lo, int) and isinstance(hi, int) and not len(range(lo, hi, step)):
        return cut(x, axis, 0, 0)
    if late and not x.context.needed(lo, sizes.sub(hi, lo)) and not (x.context.shows(lo) and x.context.shows(sizes.sub(hi, lo) if step > 0 else sizes.sub(lo, hi))):
        return None
    return x if (lo, hi, step) == (0, d, 1) else cut(x, axis, lo, hi, step)


def _from_end(x: Operand, d: Dim, v: Dim) -> Dim:
    """Where x[-length:] begins: a start or end that is no more than 0 is counted from the end, and 0 itself is not."""
    if not sizes.nonnegative(sizes.neg(v)):
        return v
    there = sizes.sub(-1, v)
    if sizes.add(d, v) != 0 and not sizes.nonnegative(there):
        if x.context.is_late(v):
            return v
        x.context.require(there)
    return sizes.add(d, v)


def _late_cut(n: Node, x: Operand, axis: int, k: int, step: int) -> Operand:
    """With start or end known at run time only. An end that is the start plus a number gives a size known now; the start is moved so that it fits."""
    low, high = (e.cast("i64").op("nn.gather", n.known(np.int64(k)), axis=0) for e in (n[1], n[2]))
    d, distance = x.shape[axis], _distance(n[1], n[2], k) if step == 1 else None
    if distance is not None and distance >= 0:
        size = sizes.minimum(distance, d)
        start = where(low < 0, low + n.sized([d]).reshape([]), low).reshape([1])
        parts = [start if a == axis else n.known(np.zeros(1, np.int64)) for a in range(x.rank)]
        return x.op("nn.dynamic_slice", parts[0].op("nn.concat", *parts[1:], axis=0) if x.rank > 1 else start, shape=[size if a == axis else e for a, e in enumerate(x.shape)])
    [positions] = n.counted("nn.slice_positions", d, low, high, step=step)
    return x.op("nn.gather", positions, axis=axis)


def _distance(low: Operand, high: Operand, k: int) -> int | None:
    """The number that is added to the k-th of `low` to have that of `high`."""

    def source(v: Value) -> Value:
        while v.op is not None and v.op.name in ("nn.reshape", "nn.cast"):
            v = v.op.operands[0]
        return v

    added = source(high.value).op
    if added is None or added.name != "nn.add":
        return None
    for one, other in (added.operands, added.operands[::-1]):
        if source(one) is source(low.value) and other.op is not None and other.op.name == "nn.constant":
            numbers = low.context.graph.module.array(other.op.attrs["value"]).reshape(-1)
            return int(numbers[k if len(numbers) > 1 else 0])
    return None


@importer("Split")
def split(n: Node) -> list[Operand]:
    x = n[0]
    axis = n.axis(n.integer("axis", 0), x.rank)
    parts: list[Any] | None = n.ints("split") if n.has("split") else n.dims(1) if n.get(1) is not None else None
    d = x.shape[axis]
    if parts is None:
        count = n.integer("num_outputs", len(n.proto.output))
        if count < 1 or count != len(n.proto.output):
            raise CarrotError(f"'Split' into {count} parts has {len(n.proto.output)} outputs")
        chunk = sizes.ceildiv(d, count)
        parts = [*[chunk] * (count - 1), sizes.sub(d, sizes.mul(chunk, count - 1))]
        if isinstance(d, int):
            assert isinstance(chunk, int)
            parts = [min(chunk, d - i * chunk) for i in range(count)]
    missing = sizes.sub(d, sizes.total(parts))
    if any(isinstance(p, int) and p < 0 for p in parts) or (isinstance(missing, int) and missing != 0) or len(parts) < len(n.proto.output):
        raise CarrotError(f"'Split' of {x.type} on axis {axis} into {parts}")
    x.context.require(missing, sizes.neg(missing), *parts)
    starts: list[Dim] = [sizes.total(parts[:i]) for i in range(len(parts) + 1)]
    return [cut(x, axis, a, b) for a, b in zip(starts[:-1], starts[1:])]


@importer("Gather")
def gather(n: Node) -> Operand:
    x, i = n[0], n[1]
    axis = n.axis(n.integer("axis", 0), x.rank)
    return take(n, x, i, axis)


def check_indices(n: Node, i: Operand, d: Dim) -> None:
    """Indices known now must be inside of a dim `d`, also of one that is known at run time; others must have something to take (see ir/nn_index.py)."""
    if i.array is not None and i.array.size:
        least, most = int(i.array.min()), int(i.array.max())
        if isinstance(d, int) and not -d <= least <= most < d:
            raise CarrotError(f"'{n.op_type}' indexes {least} to {most} of {d} elements")
        room = [sizes.sub(d, most + 1), sizes.add(d, min(least, 0))]
    else:
        room = [sizes.maximum(sizes.sub(d, 1), sizes.neg(sizes.product(i.shape)))]
    if isinstance(d, str):
        n.context.require(*(r for r in room if not n.context.is_late(r)))


def take(n: Node, x: Operand, i: Operand, axis: int) -> Operand:
    """Rows of `axis`; of a list of known strings: an index labelled with them."""
    check_indices(n, i, x.shape[axis] if axis < x.rank else 0)
    if x.dtype == "str" and x.rank == 1 and x.known and not i.known:
        out = i.cast("i32")
        out = out if out is not i else i.op("nn.cast", to="i32")
        out.labels, out.role = [str(s) for s in x.array], "label"
        return out
    return x.op("nn.gather", i, axis=axis)


@importer("Expand")
def expand_op(n: Node) -> Operand:
    """Broadcast with a shape, in both directions."""
    x, target = n[0], n.dims(1)
    rank = max(len(target), x.rank)
    out: list[Any] = []
    for a, b in zip([1] * (rank - x.rank) + list(x.shape), [1] * (rank - len(target)) + target):
        if a != b and isinstance(b, str) and sizes.nonnegative(sizes.sub(1, b)):  # as large as y[:1], which is taken as one that is there
            n.context.require(sizes.sub(b, 1))
            b = 1
        if a != b and 1 not in (a, b):
            missing = sizes.sub(a, b)
            if isinstance(missing, int):
                raise CarrotError(f"{x.type} does not expand to [{', '.join(map(str, target))}]")
            n.context.require(missing, sizes.neg(missing))
        out.append(b if a == 1 else a)
    n.context.require(*out)
    kept = out[rank - x.rank :]
    return expand(x.reshape([1 if a == 1 else b for a, b in zip(x.shape, kept)]), out)


@importer("ConstantOfShape")
def constant_of_shape(n: Node) -> Operand:
    value = n.tensor("value")
    value = np.zeros(1, np.float32) if value is None else value
    dims = n.dims(0)
    if value.size != 1 or any(isinstance(d, int) and d < 0 for d in dims):
        raise CarrotError(f"'ConstantOfShape' of {value.size} values and shape [{', '.join(map(str, dims))}]")
    n.context.require(*dims)
    return expand(n.known(value.reshape(())), dims)


@importer("Tile")
def tile(n: Node) -> Operand:
    """[a, b] -> [1, a, 1, b] -> [r, a, s, b] -> [r * a, s * b]."""
    x, repeats = n[0], n.dims(1)
    if len(repeats) != x.rank or any(isinstance(r, int) and r < 0 for r in repeats):
        raise CarrotError(f"'Tile' of {x.type} by {repeats}")
    n.context.require(*repeats)
    out = x
    for axis in reversed(range(x.rank)):
        if repeats[axis] != 1:
            d = out.shape
            wide = expand(out.reshape([*d[:axis], 1, *d[axis:]]), [*d[:axis], repeats[axis], *d[axis:]])
            out = wide.reshape([*d[:axis], sizes.mul(d[axis], repeats[axis]), *d[axis + 1 :]])
    return out


@importer("Pad")
def pad(n: Node) -> Operand:
    """pads: attribute until opset 10 (`paddings` in 1), input from 11 on, axes from 18 on; negative pads crop."""
    x, mode = n[0], n.string("mode", "constant")
    name = "paddings" if n.has("paddings") else "pads"
    pads: list[Any] = n.ints(name) if n.has(name) else n.dims(1)
    axes = n.axes(n.const_ints(3), x.rank) if n.get(3) is not None else list(range(x.rank))
    if len(pads) != 2 * len(axes):
        raise CarrotError(f"'Pad' of {x.type} on {len(axes)} axes has {len(pads)} pads")
    fill = n.const(2).reshape(-1)[0] if n.get(2) is not None and n[2].shape != (0,) else n.number("value", 0.0)
    around: list[tuple[Dim, Dim]] = [(0, 0)] * x.rank
    for k, axis in enumerate(axes):
        around[axis] = (pads[k], pads[k + len(axes)])
    for axis, each in enumerate(around):
        a, b = (-p if isinstance(p, int) and p < 0 else 0 for p in each)
        d = x.shape[axis]
        if isinstance(d, int) and d < a + b:
            raise CarrotError(f"'Pad' crops {-a} and {-b} from a dim of {d}")
        if a or b:
            x = cut(x, axis, a, sizes.sub(d, b))
        around[axis] = (0 if a else each[0], 0 if b else each[1])
    grow = [axis for axis, p in enumerate(around) if p != (0, 0)]
    if sum(p for each in around for p in each if isinstance(p, int)) > 1 << 30:
        raise n.unsupported(f"pads {pads}")
    x.context.require(*(p for each in around for p in each))
    if mode == "constant":
        return (
            x.op(
                "nn.pad", pads=[a for a, _ in around] + [b for _, b in around], value=fill.item() if isinstance(fill, np.generic) else fill
            )
            if grow
            else x
        )
    if mode not in ("reflect", "edge", "wrap"):
        raise n.unsupported(f"mode '{mode}'")
    for axis in grow:
        d = x.shape[axis]
        if isinstance(d, str):
            x = _continued(x, axis, *around[axis], mode)
            continue
        [before, after] = n.static(around[axis], f"pads for mode '{mode}'")
        if d == 0 or before + after > 1 << 22:
            raise n.unsupported(f"mode '{mode}' on {x.type}")
        positions: Any = np.pad(np.arange(d), (before, after), mode)  # type: ignore[call-overload]
        x = x.op("nn.gather", n.known(positions), axis=axis)
    return x


def _continued(x: Operand, axis: int, before: Dim, after: Dim, mode: str) -> Operand:
    """A symbolic axis with so much more at its ends, which must be in it: of its own elements backwards ("reflect") or from the other end
    ("wrap"), of its first and last one ("edge")."""
    d = x.shape[axis]
    last = sizes.sub(d, 1)
    if mode == "edge":
        x.context.require(last)
        parts = [expand(cut(x, axis, at, sizes.add(at, 1)), [many if a == axis else s for a, s in enumerate(x.shape)]) for at, many in ((0, before), (last, after))]
    elif mode == "reflect":
        parts = [cut(x, axis, before, 0, -1), cut(x, axis, sizes.sub(last, 1), sizes.sub(sizes.sub(last, 1), after), -1)]
        x.context.require(sizes.sub(last, before), sizes.sub(last, after))
    else:
        parts = [cut(x, axis, sizes.sub(d, before), d), cut(x, axis, 0, after)]
        x.context.require(sizes.sub(d, before), sizes.sub(d, after))
    return parts[0].op("nn.concat", x, parts[1], axis=axis)


@importer("DepthToSpace", "SpaceToDepth")
def depth_to_space(n: Node) -> Operand:
    x, b = n[0], n.integer("blocksize")
    [c] = n.static(x.shape[1:2], "channel dim") if x.rank == 4 else [0]
    down, depth_first = n.op_type == "SpaceToDepth", n.string("mode", "DCR") == "DCR"
    if x.rank != 4 or b < 1 or (any(isinstance(d, int) and d % b for d in x.shape[2:]) if down else c % (b * b)):
        raise CarrotError(f"'{n.op_type}' of {x.type} by {b}")
    batch, _, h, w = x.shape
    if down:
        h, w = sizes.floordiv(h, b), sizes.floordiv(w, b)
        blocks = x.reshape([batch, c, h, b, w, b]).transpose([0, 3, 5, 1, 2, 4] if depth_first else [0, 1, 3, 5, 2, 4])
        return blocks.reshape([batch, c * b * b, h, w])
    if depth_first:
        y = x.reshape([batch, b, b, c // (b * b), h, w]).transpose([0, 3, 4, 1, 5, 2])
    else:
        y = x.reshape([batch, c // (b * b), b, b, h, w]).transpose([0, 1, 4, 2, 5, 3])
    return y.reshape([batch, c // (b * b), sizes.mul(h, b), sizes.mul(w, b)])
