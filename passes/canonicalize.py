"""canonicalize: constant folding, algebra that keeps every bit, equal ops merged, dead code dropped.

    %2 = nn.transpose(%w) {perm = [1, 0]}               =>   %2 = nn.constant (w, transposed)
    %3 = nn.mul(%x, %one)  %4 = nn.neg(%3)  %5 = nn.neg(%4)  =>   %x

What is *not* done, because it changes bits: x + 0.0 (x may be -0.0; x + -0.0 is done), x * 0, x - x, (x + a) + b for floats.

Folding. A result is folded if it takes at most FOLD_BYTES, or at most FOLD_GROWTH times its operands: a weight may be
transposed, cast to another dtype or dequantised from int8 (4x) whatever its size, while an nn.expand of a scalar to a gigabyte
stays an op that costs nothing. Ops whose last bits depend on the builder's libm or BLAS (INEXACT) are evaluated in float64 and
rounded once, and not folded at all for float64: the artefact must not depend on the machine that builds it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from carrot.ir import dims
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn import BINARY, COMPARE, FLOAT_UNARY, LOGIC, tensor
from carrot.ir.registry import REGISTRY, evaluate_op
from carrot.ir.rewrite import ArrayTable, Pattern, Rewriter, is_mergeable
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, FRACTION, Dim, is_float

FOLD_BYTES = 1 << 20
FOLD_GROWTH = 4
LOOK = 1 << 16  # elements: larger constants are not searched for being all 1, all 0 ...
EXACT_UNARY = {"sqrt", "floor", "ceil", "round"}
INEXACT = {f"nn.{n}" for n in set(FLOAT_UNARY) - EXACT_UNARY | {"pow", "mod", "fmod"}} | {
    "nn.matmul", "nn.conv", "nn.softmax", "nn.log_softmax", "nn.reduce_sum", "nn.reduce_mean", "nn.reduce_prod", "nn.average_pool",
}  # fmt: skip
NEVER = {"nn.constant", "nn.linear", "nn.fusion", "nn.dequantize_linear"}  # exact sums take their time; fuse-quantized wants weights as integers

Found = list[Value] | None


@dataclass(frozen=True)
class Canonicalize:
    """lines: reductions over several dims become those over one, once nothing looks for the dims of images any more."""

    lines: bool = False
    name: ClassVar[str] = "canonicalize"

    def run(self, module: Module, target: Target) -> None:
        table = ArrayTable(module)

        def one_constant(op: Op, r: Rewriter) -> Found:
            """Weights with equal contents become one."""
            first = table.first(op.attrs["value"])
            return None if first == op.attrs["value"] else [r.op("nn.constant", value=first)]

        lines = dict.fromkeys(REDUCTIONS, [one_line]) if self.lines and target.vector_bits else {}
        Rewriter(module, {**PATTERNS, **lines, "nn.constant": [one_constant]}, merge=True).run()


# ---------------------------------------------------------------------------------------------------------- folding


def fold(op: Op, r: Rewriter) -> Found:
    """Evaluate an op of constants."""
    if op.name in NEVER or not is_mergeable(op):
        return None
    arrays = [r.array(v) for v in op.operands]
    given = [a for a in arrays if a is not None]
    if not given or len(given) < len(arrays) or REGISTRY.opdef(op.name).evaluate is None:
        return None
    types = [tensor(v) for v in op.results]
    if any(isinstance(d, str) for t in types for d in t.shape):
        return None
    size = sum(math.prod(d for d in t.shape if isinstance(d, int)) * DTYPES[t.dtype].bytes for t in types)
    if size > max(FOLD_BYTES, FOLD_GROWTH * sum(a.nbytes for a in given)):
        return None
    if op.name in INEXACT and any(a.dtype.kind == "f" for a in given):
        if any(a.dtype == np.float64 for a in given):
            return None
        given = [a.astype(np.float64) if a.dtype.kind == "f" else a for a in given]
    out = []
    for value, t in zip(evaluate_op(op, r.module, *given), types, strict=True):
        value = np.asarray(value)
        if value.shape != t.shape:
            raise CarrotError(f"'{op.name}' evaluates to {list(value.shape)}, its type is {t}", loc=op.loc)
        out.append(r.constant(value.astype(DTYPES[t.dtype].numpy, copy=False)))
    return out


# ---------------------------------------------------------------------------------------------------------- algebra


def _is_all(r: Rewriter, v: Value, value: float) -> bool:
    """Whether `v` is a constant whose elements are all `value`, its sign of zero included."""
    a = r.array(v)
    if a is None or not 0 < a.size <= LOOK or a.dtype.kind not in "fiub" or not bool((a == value).all()):
        return False
    return a.dtype.kind != "f" or bool((np.signbit(a) == (math.copysign(1, value) < 0)).all())


def _same_type(op: Op, v: Value) -> Found:
    return [v] if v.type == op.result.type else None


def _identity(value: float) -> Pattern:
    """x . value is x."""

    def identity(op: Op, r: Rewriter) -> Found:
        return _same_type(op, op.operands[0]) if _is_all(r, op.operands[1], value) else None

    return identity


def constant_right(op: Op, r: Rewriter) -> Found:
    a, b = op.operands
    return [r.op(op.name, b, a)] if r.array(a) is not None and r.array(b) is None else None


def involution(op: Op, r: Rewriter) -> Found:
    """f(f(x)) is x."""
    inner = r.made_by(op.operands[0], op.name)
    return [inner.operands[0]] if inner else None


def idempotent(op: Op, r: Rewriter) -> Found:
    """f(f(x)) is f(x)."""
    return [op.operands[0]] if r.made_by(op.operands[0], op.name) else None


def even(op: Op, r: Rewriter) -> Found:
    """f(-x) is f(x)."""
    inner = r.made_by(op.operands[0], "nn.neg")
    return [r.op(op.name, inner.operands[0])] if inner else None


def equal_operands(op: Op, r: Rewriter) -> Found:
    """x . x is x."""
    return [op.operands[0]] if op.operands[0] is op.operands[1] else None


def not_compare(op: Op, r: Rewriter) -> Found:
    """Only == and !=: the others are both false for NaN."""
    inner = r.made_by(op.operands[0], "nn.equal", "nn.not_equal")
    return [r.op("nn.not_equal" if inner.name == "nn.equal" else "nn.equal", *inner.operands)] if inner else None


def divide_by_power_of_two(op: Op, r: Rewriter) -> Found:
    """x / 2**k is x * 2**-k, to the bit, while 2**-k is a normal number."""
    x, c = op.operands
    a = r.array(c)
    if a is None or a.dtype.kind != "f" or not 0 < a.size <= LOOK or not np.isfinite(a).all():
        return None
    with np.errstate(all="ignore"):
        inverse = (1 / a).astype(a.dtype)
    if (np.abs(np.frexp(a)[0]) != 0.5).any() or not np.isfinite(inverse).all() or (np.abs(inverse) < np.finfo(a.dtype).tiny).any():
        return None
    return [r.op("nn.mul", x, r.constant(inverse))]


def merge_constants(op: Op, r: Rewriter) -> Found:
    """(x . a) . b is x . (a . b) where that is exact: integers, which wrap."""
    inner = r.made_by(op.operands[0], op.name)
    a, b = r.array(inner.operands[1]) if inner else None, r.array(op.operands[1])
    if inner is None or a is None or b is None or a.dtype.kind not in "iu" or a.size > LOOK or b.size > LOOK:
        return None
    with np.errstate(all="ignore"):
        both = a + b if op.name == "nn.add" else a * b
    return [r.op(op.name, inner.operands[0], r.constant(np.asarray(both, a.dtype)))]


def where_known(op: Op, r: Rewriter) -> Found:
    """A constant condition, or both branches the same value."""
    c, a, b = op.operands
    chosen = a if a is b or _is_all(r, c, True) else b if _is_all(r, c, False) else None
    return None if chosen is None else _expanded(op, chosen, r)


def where_not(op: Op, r: Rewriter) -> Found:
    inner = r.made_by(op.operands[0], "nn.not")
    return [r.op("nn.where", inner.operands[0], op.operands[2], op.operands[1])] if inner else None


def _expanded(op: Op, v: Value, r: Rewriter) -> Found:
    t, want = tensor(v), tensor(op.result)
    if t == want:
        return [v]
    return [r.op("nn.expand", v, shape=list(want.shape))]


def drop_expand(op: Op, r: Rewriter) -> Found:
    """Elementwise ops broadcast by themselves."""
    inner = [r.made_by(v, "nn.expand") for v in op.operands]
    operands = [e.operands[0] if e and tensor(e.operands[0]).rank == tensor(v).rank else v for e, v in zip(inner, op.operands)]
    if operands == op.operands:
        return None
    for kept in (operands, *([*op.operands[:i], v, *op.operands[i + 1 :]] for i, v in enumerate(operands) if v is not op.operands[i])):
        if tensor(op.result).shape == _broadcast([tensor(v).shape for v in kept]):
            return [r.op(op.name, *kept, **op.attrs)]
    return None


def _broadcast(shapes: list[tuple[Dim, ...]]) -> tuple[Dim, ...]:
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(s)) + s for s in shapes]
    return tuple(next((d for d in dims if d != 1), 1) for dims in zip(*padded))


# ---------------------------------------------------------------------------------------------------- casts, shapes


def _holds(small: str, big: str) -> bool:
    """Whether every value of dtype `small` is one of `big`."""
    a, b = DTYPES[small], DTYPES[big]
    if small == big or (a.kind == "b" and b.kind in "fiu"):
        return True
    if b.kind == "f":
        return (a.bits < b.bits) if a.kind == "f" else a.kind in "iu" and a.bits - (a.kind == "i") <= FRACTION[big] + 1
    return a.bits < b.bits and (a.kind, b.kind) in {("u", "u"), ("u", "i"), ("i", "i")}


def cast(op: Op, r: Rewriter) -> Found:
    """To the same dtype; or a cast of a cast that lost nothing."""
    x, to = op.operands[0], op.attrs["to"]
    if tensor(x).dtype == to:
        return [x]
    inner = r.made_by(x, "nn.cast")
    if inner is None:
        return None
    source, via = tensor(inner.operands[0]).dtype, tensor(x).dtype
    wraps = DTYPES[source].kind in "iu" and DTYPES[to].kind in "iu" and not _holds(source, to)
    if not _holds(source, via) or (wraps and DTYPES[via].kind == "f"):
        return None  # a float saturates where an integer wraps
    return [r.op("nn.cast", inner.operands[0], to=to)]


def same_shape(op: Op, r: Rewriter) -> Found:
    return _same_type(op, op.operands[0])


def reshape_reshape(op: Op, r: Rewriter) -> Found:
    """But two that are each right because of something that the module requires may not be together."""
    inner = r.made_by(op.operands[0], "nn.reshape")
    if inner is None or dims.product(tensor(inner.operands[0]).shape) != dims.product(tensor(op.result).shape):
        return None
    return [r.op("nn.reshape", inner.operands[0], shape=op.attrs["shape"])]


def transpose(op: Op, r: Rewriter) -> Found:
    """No permutation; a permutation of a permutation; one that moves only dims of 1 is a reshape, which costs nothing."""
    x, perm = op.operands[0], op.attrs["perm"]
    if perm == sorted(perm):
        return [x]
    inner = r.made_by(x, "nn.transpose")
    if inner:
        return [r.op("nn.transpose", inner.operands[0], perm=[inner.attrs["perm"][p] for p in perm])]
    long = [p for p in perm if tensor(x).shape[p] != 1]
    return [r.op("nn.reshape", x, shape=list(tensor(op.result).shape))] if long == sorted(long) else None


def one_line(op: Op, r: Rewriter) -> Found:
    """Over the last dims, all of known sizes: over one dim as long as they are, which takes vectors; the rounding is that of fewer sums in a row.

    %1 = nn.reduce_sum(%x : [n, 3, 4, 5]) {axes = [2, 3], keepdims = 1}  =>  %2 = nn.reshape(%x) : [n, 3, 20]  %3 = nn.reduce_sum(%2) {axes = [2]}  %1 = nn.reshape(%3) : [n, 3, 1, 1]
    """
    t = tensor(op.operands[0])
    axes = sorted({a % t.rank for a in op.attrs["axes"]})
    first = t.rank - len(axes)
    sizes = [d for d in t.shape[first:] if isinstance(d, int)]
    if len(axes) < 2 or axes[0] != first or len(sizes) < len(axes):
        return None
    line = r.op("nn.reshape", op.operands[0], shape=[*t.shape[:first], math.prod(sizes)])
    out = r.op(op.name, line, axes=[first], keepdims=0)
    return [r.op("nn.reshape", out, shape=list(tensor(op.result).shape)) if op.attrs["keepdims"] else out]


def expand_expand(op: Op, r: Rewriter) -> Found:
    inner = r.made_by(op.operands[0], "nn.expand")
    return [r.op("nn.expand", inner.operands[0], shape=op.attrs["shape"])] if inner else None


def slice_whole(op: Op, r: Rewriter) -> Found:
    return _same_type(op, op.operands[0]) if all(s == 1 for s in op.attrs["steps"]) else None


def slice_slice(op: Op, r: Rewriter) -> Found:
    inner = r.made_by(op.operands[0], "nn.slice")
    if inner is None or any(s < 0 for s in (*inner.attrs["steps"], *op.attrs["steps"])):
        return None
    starts, ends, steps = [], [], []
    outer = zip(op.attrs["starts"], op.attrs["steps"], tensor(op.result).shape, tensor(inner.operands[0]).shape)
    for (lo, step, n, d), inner_lo, inner_step in zip(outer, inner.attrs["starts"], inner.attrs["steps"]):
        start, stride = dims.add(inner_lo, dims.mul(lo, inner_step)) if n != 0 else 0, step * inner_step
        starts.append(start)
        steps.append(stride)
        ends.append(-1 if isinstance(d, str) and n == d else dims.total([start, dims.mul(dims.sub(n, 1), stride), 1]) if n != 0 else start)
    return [r.op("nn.slice", inner.operands[0], starts=starts, ends=ends, steps=steps)]


def known_sizes(op: Op, r: Rewriter) -> Found:
    return [r.constant(np.array(op.attrs["dims"], np.int64))] if all(isinstance(d, int) for d in op.attrs["dims"]) else None


def if_known(op: Op, r: Rewriter) -> Found:
    """A constant condition leaves one branch."""
    a = r.array(op.operands[0])
    return None if a is None else list(r.inline(op.regions[0 if a else 1]))


def no_rounds(op: Op, r: Rewriter) -> Found:
    """A loop that does not begin."""
    trip, go, *states = op.operands
    ends = [a is not None and a <= 0 for a in (r.array(trip), r.array(go))]
    return states if any(ends) and len(states) == len(op.results) else None


def only_operand(op: Op, r: Rewriter) -> Found:
    return [op.operands[0]] if len(op.operands) == 1 else None


def square(op: Op, r: Rewriter) -> Found:
    """x ** 2 is x * x."""
    x, exponent = op.operands
    return [r.op("nn.mul", x, x)] if x.type == op.result.type and is_float(tensor(x).dtype) and _is_all(r, exponent, 2.0) else None


REDUCTIONS = [f"nn.reduce_{kind}" for kind in ("sum", "mean", "max", "min", "prod")]
COMMUTATIVE = ("add", "mul", "and", "or", "xor", "equal", "not_equal")
_OWN: dict[str, list[Callable[[Op, Rewriter], Found]]] = {
    "add": [_identity(-0.0), merge_constants],
    "sub": [_identity(0.0)],
    "mul": [_identity(1.0), merge_constants],
    "div": [_identity(1.0), divide_by_power_of_two],
    "pow": [_identity(1.0), square],
    "and": [_identity(1), equal_operands],
    "or": [_identity(0), equal_operands],
    "xor": [_identity(0)],
    "minimum": [equal_operands],
    "maximum": [equal_operands],
    "not": [involution, not_compare],
    "neg": [involution],
    "abs": [idempotent, even],
    **{name: [idempotent] for name in ("relu", "floor", "ceil", "round", "sign")},
    "where": [where_known, where_not, drop_expand],
    "cast": [cast],
    "reshape": [same_shape, reshape_reshape],
    "transpose": [transpose],
    "expand": [same_shape, expand_expand],
    "pad": [same_shape],
    "slice": [slice_whole, slice_slice],
    "concat": [only_operand],
    "sizes": [known_sizes],
    "if": [if_known],
    "loop": [no_rounds],
}
PATTERNS: dict[str, list[Pattern]] = {f"nn.{name}": list(patterns) for name, patterns in _OWN.items()}
for _name in COMMUTATIVE:
    PATTERNS.setdefault(f"nn.{_name}", []).insert(0, constant_right)
for _name in (*BINARY, "pow", *COMPARE, *LOGIC):
    PATTERNS.setdefault(f"nn.{_name}", []).append(drop_expand)
PATTERNS["*"] = [fold]
