"""fuse-quantized: what stands between nn.dequantize_linear and nn.quantize_linear becomes one integer op.

    %1 = nn.dequantize_linear(%x)                               =>   %1 = nn.qconv(%x, %w, %bias, %multiplier, %shift)
    %2 = nn.conv(%1, dequantize_linear(%w), %b) ; %3 = nn.relu(%2)             {low = y_zero_point}
    %4 = nn.quantize_linear(%3)

Also QDQ models from elsewhere: uint8 becomes int8 (zero points move by 128), images become channels-last; the transposes at the borders of
an op cancel against its neighbours' when canonicalize runs next, and go through sums here. What is done to one tensor number by number becomes a table. What has no integer op stays in floats between its
dequantize and quantize, so every model is right; weights that stay are dequantised while compiling.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op, Value
from carrot.ir.nn import tensor
from carrot.ir.nn_quant import INT8, add_attrs, fixed_point, quantize
from carrot.ir.registry import REGISTRY, evaluate_op
from carrot.ir.rewrite import Pattern, Rewriter
from carrot.ir.target import Target

LAST, FIRST = [0, 2, 3, 1], [0, 3, 1, 2]  # to channels-last and back
MOVES = ("nn.reshape", "nn.transpose", "nn.slice", "nn.max_pool", "nn.concat", "nn.gather")  # elements stay what they are
MOST = 64  # ops of a table
MAX_SHIFT = 8  # a sum of products times more than 2**8 has no meaning, and could overflow


@dataclass(frozen=True)
class FuseQuantized:
    name: ClassVar[str] = "fuse-quantized"

    def run(self, module: Module, target: Target) -> None:
        if any(op.name == "nn.dequantize_linear" for op in module.main.body.walk()):
            Rewriter(module, PATTERNS, merge=True).run()
            Rewriter(module, {"nn.dequantize_linear": [folded]}).run()


@dataclass(frozen=True)
class Quantized:
    """A dequantised value: its int8 tensor and parameters; scale [] or [C] along `axis`, zero_point one number."""

    value: Value
    scale: np.ndarray
    zero_point: int


def known(r: Rewriter, v: Value) -> np.ndarray | None:
    """The array of a constant, or of a dequantised one."""
    a = r.array(v)
    q = r.made_by(v, "nn.dequantize_linear")
    if a is not None or q is None:
        return a
    parts = [r.array(x) for x in q.operands]
    return None if any(p is None for p in parts) else evaluate_op(q, r.module, *parts)[0]  # type: ignore[arg-type]


def folded(op: Op, r: Rewriter) -> list[Value] | None:
    a = known(r, op.result)
    return None if a is None else [r.constant(a)]


def _parameters(r: Rewriter, op: Op) -> tuple[np.ndarray, np.ndarray] | None:
    """Scale and zero point of a quantize or dequantize, if they are constant and make sense."""
    scale, zero = known(r, op.operands[1]), r.array(op.operands[2])
    if scale is None or zero is None or not np.isfinite(scale).all() or not (scale > 0).all():
        return None
    return scale, zero


def dequantized(r: Rewriter, v: Value) -> Quantized | None:
    """`v` as a real tensor of int8 with one scale."""
    op = r.made_by(v, "nn.dequantize_linear")
    found = _parameters(r, op) if op else None
    if op is None or found is None or tensor(op.operands[0]).dtype != "i8" or found[0].size != 1 or found[1].size != 1:
        return None
    return Quantized(op.operands[0], found[0].reshape(()), int(found[1].reshape(())))


def weights(r: Rewriter, v: Value, axis: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Constant symmetric int8 weights and their scales along `axis` [C]. uint8 ones with zero point 128 are int8 ones."""
    perm = r.made_by(v, "nn.transpose")
    if perm is not None:
        inner = weights(r, perm.operands[0], perm.attrs["perm"][axis])
        return None if inner is None else (np.transpose(inner[0], perm.attrs["perm"]), inner[1])
    op = r.made_by(v, "nn.dequantize_linear")
    found, array = (_parameters(r, op), r.array(op.operands[0])) if op else (None, None)
    if found is None or array is None or array.dtype not in (np.int8, np.uint8):
        return None
    scale, zero = found
    middle = 128 if array.dtype == np.uint8 else 0
    n = array.shape[axis]
    along = [n if i == axis else 1 for i in range(array.ndim)]
    if (zero != middle).any() or (scale.size != 1 and np.broadcast_shapes(scale.shape, along) != tuple(along)):
        return None
    return (array.astype(np.int16) - middle).astype(np.int8), np.broadcast_to(scale.reshape(-1), (n,)).astype(np.float64)


# ------------------------------------------------------------------------------------------------------- patterns


def _shifted(r: Rewriter, v: Value) -> Value:
    """uint8 as int8 (x - 128) or back: the top bit flips."""
    to = "i8" if tensor(v).dtype == "u8" else "u8"
    if to == "i8":
        back = r.made_by(v, "nn.add")
        if back is not None and (inner := r.made_by(back.operands[0], "nn.cast")) is not None and tensor(inner.operands[0]).dtype == "i8":
            return inner.operands[0]
        if (move := r.made_by(v, "nn.reshape", "nn.transpose", "nn.max_pool")) is not None:
            return r.op(move.name, _shifted(r, move.operands[0]), **move.attrs)
        return r.op("nn.cast", r.op("nn.add", v, r.constant(np.asarray(128, np.uint8))), to="i8")
    return r.op("nn.add", r.op("nn.cast", v, to="u8"), r.constant(np.asarray(128, np.uint8)))


def _signed_zero(r: Rewriter, op: Op) -> Value | None:
    zero = r.array(op.operands[2])
    return None if zero is None or zero.dtype != np.uint8 else r.constant((zero.astype(np.int16) - 128).astype(np.int8))


def signed(op: Op, r: Rewriter) -> list[Value] | None:
    """Quantize to uint8: to int8, then shifted."""
    zero = _signed_zero(r, op)
    return None if zero is None else [_shifted(r, r.op("nn.quantize_linear", op.operands[0], op.operands[1], zero))]


def signed_source(op: Op, r: Rewriter) -> list[Value] | None:
    """Dequantize of uint8: of int8. Constants are weights: `weights` reads them."""
    zero = _signed_zero(r, op)
    if zero is None or r.array(op.operands[0]) is not None:
        return None
    return [r.op("nn.dequantize_linear", _shifted(r, op.operands[0]), op.operands[1], zero)]


def _same(a: Quantized, scale: np.ndarray, zero: int) -> bool:
    return float(a.scale) == float(scale) and a.zero_point == zero


def moved(op: Op, r: Rewriter) -> list[Value] | None:
    """quantize(dequantize(x)) is x; an op that only moves elements, or takes the greatest, moves int8."""
    found = _parameters(r, op)
    if found is None or found[0].size != 1 or tensor(op.result).dtype != "i8":
        return None
    scale, zero = found[0].reshape(()), int(found[1].reshape(()))
    x = dequantized(r, op.operands[0])
    if x is not None:
        return [x.value] if _same(x, scale, zero) else None
    move = r.made_by(op.operands[0], *MOVES)
    if move is None:
        return None
    sources = [dequantized(r, v) for v in (move.operands if move.name == "nn.concat" else move.operands[:1])]
    if any(s is None or not _same(s, scale, zero) for s in sources):
        return None
    values = [s.value for s in sources if s is not None]
    return [r.op(move.name, *values, *move.operands[len(values) :], **move.attrs)]


def last_channels(op: Op, r: Rewriter) -> list[Value] | None:
    """Max pooling of int8 images, channels last as all around it."""
    x = op.operands[0]
    if tensor(x).dtype != "i8" or tensor(x).rank != 4:
        return None
    return [r.op("nn.transpose", r.op("nn.qmax_pool", r.op("nn.transpose", x, perm=LAST), **op.attrs), perm=FIRST)]


@dataclass(frozen=True)
class Target8:
    """What a quantize makes of real numbers y, and the clip in front of it: activations are steps already."""

    scale: float
    zero_point: int
    low: int = INT8[0]
    high: int = INT8[1]

    def steps(self, real: float) -> int:
        return int(quantize(np.float32(real), np.float32(self.scale), self.zero_point, np.int8))

    @property
    def attrs(self) -> dict[str, int]:
        return {"y_zero_point": self.zero_point, "low": self.low, "high": self.high}


def _activated(r: Rewriter, v: Value, to: Target8) -> tuple[Value, Target8]:
    """Without relu, minimum and maximum by a number, which the clip does."""
    while (op := r.made_by(v, "nn.relu", "nn.minimum", "nn.maximum")) is not None:
        bound = np.zeros(()) if op.name == "nn.relu" else r.array(op.operands[1])
        if bound is None or bound.size != 1:
            break
        at = to.steps(float(bound.reshape(())))
        # an outer clip has the last word: bounds made so far hold for what is inside
        to = replace(to, high=max(to.low, min(to.high, at))) if op.name == "nn.minimum" else replace(to, low=min(to.high, max(to.low, at)))
        v = op.operands[0]
    return v, to


def fused(op: Op, r: Rewriter) -> list[Value] | None:
    found = _parameters(r, op)
    if found is None or found[0].size != 1 or tensor(op.result).dtype != "i8":
        return None
    v, to = _activated(r, op.operands[0], Target8(float(found[0].reshape(())), int(found[1].reshape(()))))
    for rule in (_sum, _average, _product, _conv):
        out = rule(r, v, to)
        if out is not None:
            return [out]
    return None


def _sum(r: Rewriter, v: Value, to: Target8) -> Value | None:
    op = r.made_by(v, "nn.add")
    a, b = (dequantized(r, x) for x in op.operands) if op else (None, None)
    if op is None or a is None or b is None or r.array(a.value) is not None or r.array(b.value) is not None:
        return None
    scales, zeros = (float(a.scale), float(b.scale), to.scale), (a.zero_point, b.zero_point, to.zero_point)
    return r.op("nn.qadd", a.value, b.value, **add_attrs(scales, zeros), low=to.low, high=to.high)


def transposed_sum(op: Op, r: Rewriter) -> list[Value] | None:
    """The sum of images in the order of ONNX, one of which was turned to it, is the turned sum of images with channels last."""
    turns = [r.made_by(v, "nn.transpose") for v in op.operands]
    if not any(t is not None and t.attrs["perm"] == FIRST for t in turns) or tensor(op.operands[0]).shape != tensor(op.operands[1]).shape:
        return None
    last = [t.operands[0] if t is not None and t.attrs["perm"] == FIRST else r.op("nn.transpose", v, perm=LAST) for t, v in zip(turns, op.operands)]
    return [r.op("nn.transpose", r.op("nn.qadd", *last, **op.attrs), perm=FIRST)]


def _average(r: Rewriter, v: Value, to: Target8) -> Value | None:
    op = r.made_by(v, "nn.reduce_mean", "nn.average_pool")
    x = dequantized(r, op.operands[0]) if op else None
    if op is None or x is None or tensor(x.value).rank != 4:
        return None
    if op.name == "nn.reduce_mean":
        shape = tensor(x.value).shape[2:]
        if sorted(a % 4 for a in op.attrs["axes"]) != [2, 3] or any(isinstance(d, str) for d in shape):
            return None
        attrs = {"kernel_shape": list(shape)}
    else:
        if op.attrs.get("ceil_mode") or (any(op.attrs.get("pads") or []) and not op.attrs.get("count_include_pad")):
            return None
        attrs = {k: a for k, a in op.attrs.items() if k != "count_include_pad"}
    real = float(x.scale) / (to.scale * float(np.prod([int(d) for d in attrs["kernel_shape"]])))
    multiplier, shift = fixed_point(real) if real >= 0.5 else (round(real * 2.0**31), 0)  # without a shift they are rounded once: of so few numbers the sums are too small to be rounded before it
    pool = r.op(
        "nn.qaverage_pool", r.op("nn.transpose", x.value, perm=LAST), **attrs, x_zero_point=x.zero_point, multiplier=int(multiplier), shift=int(shift), **to.attrs
    )  # fmt: skip
    out = r.op("nn.transpose", pool, perm=FIRST)
    return out if tensor(out).shape == tensor(v).shape else r.op("nn.reshape", out, shape=list(tensor(v).shape))


def _constants(r: Rewriter, x: Quantized, scales: np.ndarray, bias: np.ndarray | None, to: Target8) -> list[Value] | None:
    """bias, multiplier and shift per output channel."""
    products = float(x.scale) * scales
    multiplier, shift = fixed_point(products / to.scale)
    steps = np.rint(np.zeros(len(scales)) if bias is None else bias.astype(np.float64) / products)
    if (shift > MAX_SHIFT).any() or not (np.abs(steps) < 2.0**31).all():
        return None
    return [r.constant(a) for a in (steps.astype(np.int32), multiplier, shift)]


def _biased(r: Rewriter, v: Value, name: str, channel: int) -> tuple[Op | None, np.ndarray | None]:
    """The op `name` that makes v, and what is added to it per channel, a constant [C]; channel counts from the end."""
    total = r.made_by(v, "nn.add")
    if total is None:
        return r.made_by(v, name), None
    op, bias = r.made_by(total.operands[0], name), known(r, total.operands[1])
    n = tensor(v).shape[-channel]
    if op is None or bias is None or isinstance(n, str) or tensor(op.result).shape != tensor(v).shape or bias.ndim > tensor(v).rank:
        return None, None
    along = [n if axis == channel else 1 for axis in range(bias.ndim, 0, -1)]
    if np.broadcast_shapes(bias.shape, along) != tuple(along) if along else False:
        return None, None
    return op, np.broadcast_to(bias.reshape(-1), (n,))


def _product(r: Rewriter, v: Value, to: Target8) -> Value | None:
    """A matrix product by constants is a convolution of 1x1 over rows."""
    op, bias = _biased(r, v, "nn.matmul", 1)
    x = dequantized(r, op.operands[0]) if op else None
    found = weights(r, op.operands[1], 1) if op and tensor(op.operands[1]).rank == 2 else None
    if op is None or x is None or found is None or tensor(x.value).rank < 2 or r.array(x.value) is not None:
        return None
    w, scales = found
    constants = _constants(r, x, scales, bias, to)
    if constants is None:
        return None
    shape = tensor(x.value).shape
    rows = dims.product(shape[1:-1])
    source, w = _last_channels_flat(r, x.value, w)
    image = r.op("nn.reshape", source, shape=[shape[0], 1, rows, shape[-1]])
    w = np.ascontiguousarray(w.T).reshape(w.shape[1], 1, 1, w.shape[0])
    y = r.op("nn.qconv", image, r.constant(w), *constants, x_zero_point=x.zero_point, **to.attrs)
    return r.op("nn.reshape", y, shape=list(tensor(v).shape))


def _last_channels_flat(r: Rewriter, x: Value, w: np.ndarray) -> tuple[Value, np.ndarray]:
    """A flattened image that was transposed to channels first, as it was before: its weights [K, M] change places instead."""
    flat = r.made_by(x, "nn.reshape")
    turn = r.made_by(flat.operands[0], "nn.transpose") if flat else None
    if turn is None or turn.attrs["perm"] != FIRST or tensor(x).rank != 2 or tensor(x).shape[0] != tensor(turn.result).shape[0]:
        return x, w
    if any(isinstance(d, str) for d in tensor(turn.operands[0]).shape[1:]):
        return x, w
    h, width, c = (int(d) for d in tensor(turn.operands[0]).shape[1:])
    return turn.operands[0], w.reshape(c, h, width, -1).transpose(1, 2, 0, 3).reshape(w.shape)


def _conv(r: Rewriter, v: Value, to: Target8) -> Value | None:
    op, more = _biased(r, v, "nn.conv", tensor(v).rank - 1) if tensor(v).rank > 2 else (None, None)
    x, found = (dequantized(r, op.operands[0]), weights(r, op.operands[1], 0)) if op else (None, None)
    if op is None or x is None or found is None or tensor(x.value).rank not in (3, 4):
        return None
    w, scales = found
    own = known(r, op.operands[2]) if len(op.operands) > 2 else None
    if len(op.operands) > 2 and own is None:
        return None
    bias = own if more is None else more if own is None else own + more
    constants = _constants(r, x, scales, bias, to)
    if constants is None:
        return None
    attrs = {k: a for k, a in op.attrs.items() if k != "auto_pad"}
    t = tensor(x.value)
    image = x.value
    if t.rank == 3:  # a signal is an image of height 1
        image = r.op("nn.reshape", image, shape=[t.shape[0], t.shape[1], 1, t.shape[2]])
        w = w[:, :, None]
        before, after = op.attrs.get("pads") or [0, 0]
        attrs |= {"strides": [1, *(op.attrs.get("strides") or [1])], "dilations": [1, *(op.attrs.get("dilations") or [1])], "pads": [0, before, 0, after]}
    w = np.ascontiguousarray(np.transpose(w, [0, 2, 3, 1]))
    y = r.op("nn.qconv", r.op("nn.transpose", image, perm=LAST), r.constant(w), *constants, x_zero_point=x.zero_point, **attrs, **to.attrs)
    out = r.op("nn.transpose", y, perm=FIRST)
    return out if t.rank == 4 else r.op("nn.reshape", out, shape=list(tensor(v).shape))


CHEAP = ("dequantize_linear", "add", "sub", "mul", "neg", "abs", "relu", "minimum", "maximum")  # others, and quantising, take four times as long
WORTH = 8  # of these are worth a table


def tabled(op: Op, r: Rewriter) -> list[Value] | None:
    """A function of one int8 tensor, each number by itself, is looked up where that is less work."""
    roots: set[Value] = set()
    order: dict[Value, Op] = {}
    numbers: dict[Value, np.ndarray] = {}

    def visit(v: Value) -> bool:
        a, made, t = known(r, v), v.op, tensor(v)
        if a is not None:
            numbers[v] = a.reshape(()) if a.size == 1 else a
            return a.size == 1
        if v in order or v in roots:
            return True
        through = made is not None and t.shape == tensor(op.result).shape and not made.regions and len(made.results) == 1 and "elementwise" in REGISTRY.opdef(made.name).traits and "shape" not in made.attrs
        if t.dtype == "i8" and not (through and made.name in ("nn.quantize_linear", "nn.qtable")):  # type: ignore[union-attr]
            roots.add(v)
            return t.shape == tensor(op.result).shape
        if not through or len(order) > MOST:
            return False
        saved = set(roots), dict(order)
        if all(visit(x) for x in made.operands):  # type: ignore[union-attr]
            order[v] = made  # type: ignore[assignment]
            return True
        if t.dtype != "i8":
            return False
        roots.clear()
        order.clear()
        roots.update(saved[0] | {v})
        order.update(saved[1])
        return True

    if tensor(op.result).dtype != "i8" or not all(map(visit, op.operands)) or len(roots) != 1:
        return None
    steps = [*order.values(), op]
    if sum(1 if o.name[3:] in CHEAP else 4 for o in steps) < WORTH:
        return None
    (root,) = roots
    env = numbers | {root: np.arange(-128, 128, dtype=np.int8)}
    with np.errstate(all="ignore"):
        for o in steps:
            env[o.result] = evaluate_op(o, r.module, *(env[v] for v in o.operands))[0]
    return [r.op("nn.qtable", root, table=r.module.add_weight(np.ascontiguousarray(env[op.result].reshape(-1)), "table"))]


def compared(op: Op, r: Rewriter) -> list[Value] | None:
    """Steps have the order of the numbers they stand for; so does softmax, at its maximum, if a step makes a difference to exp."""
    v = op.operands[0]
    soft = r.made_by(v, "nn.softmax", "nn.log_softmax") if op.name == "nn.argmax" else None
    rank = tensor(v).rank
    if soft is not None and soft.attrs["axis"] % rank == op.attrs["axes"][0] % rank:
        v = soft.operands[0]
    x = dequantized(r, v)
    if x is None or not 1e-6 < float(x.scale) < 1e30:
        return None
    return [r.op(op.name, x.value, **op.attrs)]


PATTERNS: dict[str, list[Pattern]] = {
    "nn.quantize_linear": [signed, moved, fused, tabled],
    "nn.dequantize_linear": [signed_source],
    "nn.qadd": [transposed_sum],
    "nn.max_pool": [last_channels],
    "nn.argmax": [compared],
    "nn.argmin": [compared],
}
__all__ = ["FuseQuantized"]
