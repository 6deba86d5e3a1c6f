"""quantize-leaves: what leaves give becomes whole numbers of a few bits, the sums integers: on request, for chips.

    %1 = tree.ensemble(%x) : f64 ; %2 = nn.div(%1, 20)    =>    %1 = tree.ensemble(%x) : i32
                                                                %2 = nn.mul(nn.cast(%1) {to = "f32"}, 1 / 5100)
    nn.argmax(%2)                                         =>    nn.argmax(%1)

bits = 8 or 16: value = offset of the tree + step * q, q from 0 to 2^bits - 1, one step for all trees; the offsets go into the base. Class
distributions have offset 0, so a pure leaf keeps its value. A raw score is off by half a step per tree at most; the bound that is
stated is computed from the leaves and counts float32's rounding of the new score.
bits = 0: each tree votes for the most probable class of its leaf (a hard vote; scikit-learn's forests average probabilities, a soft one).

What follows the trees is float32 from here on: no float64 where a chip has none. The largest of several multiples of integer sums is that of
the sums themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, NamedTuple

import numpy as np

from carrot.ir.core import Block, Func, Module, Op, Value
from carrot.ir.errors import CarrotError, located
from carrot.ir.nn_flow import has_flow
from carrot.ir.registry import infer_types
from carrot.ir.rewrite import eliminate_dead_code
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.ir.types import TensorType
from carrot.passes.approximate_trees import use_of
from carrot.passes.prune_report import at_least
from carrot.passes.prune_trees import prune

BITS = (0, 8, 16)
EXACT = 1 << 20  # distinct integers up to here are still distinct after a few float32 operations
ROUNDINGS = 6  # of the new score: of the sum, the step, their product, the base and its addition, a division that became part of the step
UNIT = float(np.finfo(np.float32).eps) / 2


class Quantized(NamedTuple):
    """An ensemble of i32 leaves; its sums times `step`, plus `base` [K], are the scores, off by at most `error` [K]."""

    ensemble: Ensemble
    step: float
    base: np.ndarray
    error: np.ndarray


@dataclass(frozen=True)
class QuantizeLeaves:
    """bits: one of BITS, or None to leave the leaves as they are. What it costs is left in the module's attribute `leaf_bits`."""

    name: ClassVar[str] = "quantize-leaves"
    bits: int | None = None

    def run(self, module: Module, target: Target) -> None:
        if self.bits is None:
            return
        if has_flow(module.main.body):
            raise CarrotError("leaf_bits: models with control flow (If, Loop, Scan) keep their leaves", note="leave leaf_bits out")
        body, new, bounds = Block(), _Narrow(module), []
        body.args = module.main.body.args
        found = False
        for op in module.main.body.ops:
            with located(op.loc):
                if op.name in ("tree.leaf", "tree.contrib"):
                    raise CarrotError(f"leaf_bits would not change the output that '{op.name}' makes", note="keep other outputs, or leave leaf_bits out")
                if op.name != "tree.ensemble":
                    new.add(op, body)
                    continue
                found = True
                e = Ensemble.of(op, module)
                if e.leaf_values.dtype.kind != "f":
                    raise CarrotError("leaf_bits: the leaves are whole numbers already", note="leave leaf_bits out")
                q = vote(e) if self.bits == 0 else quantized(e, self.bits)
                bounds.append(float(q.error.max(initial=0)) / use_of(op, module).divisor)
                new.trees(op, q, body)
        if not found:
            raise CarrotError("the model has no trees whose leaves could be quantised", note="leave leaf_bits out")
        eliminate_dead_code(body)
        module.funcs["main"] = Func("main", body, module.main.attrs)
        module.drop_unused_weights()
        module.attrs["leaf_bits"] = {"bits": self.bits, **({"bound": max(bounds)} if self.bits else {})}


def distribution(e: Ensemble) -> float:
    """What the classes of every leaf add up to, 0 if leaves are no class distributions."""
    v = e.leaf_values.astype(np.float64)
    if v.shape[1] < 2 or not len(v) or (e.base != 0).any() or not (v >= 0).all():
        return 0.0
    total = v.sum(1)
    return float(total[0]) if np.isfinite(total[0]) and np.allclose(total, total[0], rtol=1e-5) else 0.0


def vote(e: Ensemble) -> Quantized:
    """Each leaf votes for its largest class, the first of equal ones."""
    share = distribution(e)
    if not share:
        raise CarrotError("leaf_bits=0 is a vote of trees whose leaves are class distributions, these are not", note="say leaf_bits=8 or 16")
    ones = np.eye(e.n_outputs, dtype=np.int32)[e.leaf_values.argmax(1)]
    return Quantized(replace(e, leaf_values=ones, base=np.zeros(e.n_outputs, np.int32)), share, np.zeros(e.n_outputs), np.zeros(e.n_outputs))


def quantized(e: Ensemble, bits: int) -> Quantized:
    leaf, tree = np.flatnonzero(e.feature < 0), e.tree_of_node()
    row, owner = e.left[leaf], tree[leaf]
    given = e.leaf_values[row].astype(np.float64)
    if not np.isfinite(given).all() or not np.isfinite(e.base).all():
        raise CarrotError("leaf_bits: a leaf is no finite number")
    if e.n_trees << bits >= 1 << 31:
        raise CarrotError(f"leaf_bits={bits}: the sum of {e.n_trees} trees would need more than 32 bits", note="leaf_bits=8 takes more trees" if bits > 8 else "")
    shape = (e.n_trees, given.shape[1])
    low, high = np.full(shape, np.inf), np.full(shape, -np.inf)
    np.minimum.at(low, owner, given)
    np.maximum.at(high, owner, given)
    if distribution(e):
        low[:] = 0
    step = float((high - low).max(initial=0)) / (2**bits - 1) or 1.0
    q = np.rint((given - low[owner]) / step).astype(np.int32)
    off = np.zeros(shape)
    np.maximum.at(off, owner, np.abs(low[owner] + q * step - given))
    base, error, most = e.base.astype(np.float64), np.zeros(e.n_outputs), np.zeros(e.n_outputs)
    for value, each in ((base, low), (error, off), (most, np.maximum(np.abs(low), np.abs(high)))):
        if shape[1] == 1:
            np.add.at(value, e.tree_class, each[:, 0])
        else:
            value += each.sum(0)
    error += (ROUNDINGS * UNIT + 2 * e.n_trees * (UNIT if e.leaf_values.dtype == np.float32 else 0)) * (most + np.abs(e.base))
    return Quantized(replace(e, leaf_values=q, left=_numbered(e, leaf), leaf_id=e.leaf_id[row], base=np.zeros(e.n_outputs, np.int32)), step, base, error)


def _numbered(e: Ensemble, leaf: np.ndarray) -> np.ndarray:
    """`left` with a leaf row for each leaf: equal values of two trees may become different integers."""
    left = e.left.copy()
    left[leaf] = np.arange(len(leaf))
    return left


def line(found: Any) -> str:
    """What the report says; found: the card's entry."""
    try:
        return f"{'leaves':9} " + (f"{found['bits']} bits: raw scores are off by at most {at_least(found['bound'])}" if found["bits"] else "each tree votes for one class")
    except (KeyError, TypeError, ValueError) as error:
        raise CarrotError(f"what the model says of its leaves is broken: {type(error).__name__}: {error}") from None


class _Narrow:
    """Rebuilds the ops behind the trees in float32. sums: values that are positive multiples of integer sums, and the factors."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.new: dict[Value, Value] = {}
        self.sums: dict[Value, tuple[Value, float]] = {}

    def _op(self, body: Block, name: str, *operands: Value, **attrs: Any) -> Value:
        op = Op(name, operands, (), attrs)
        op.results = [Value(t, op, i) for i, t in enumerate(infer_types(op, self.module))]
        body.ops.append(op)
        return op.result

    def constant(self, body: Block, array: np.ndarray) -> Value:
        return self._op(body, "nn.constant", value=self.module.add_weight(array.astype(np.float32), "leaf_scale"))

    def trees(self, op: Op, q: Quantized, body: Block) -> None:
        made = prune(q.ensemble).to_op(self.module, op.operands[0], loc=op.loc)
        body.ops.append(made)
        score = self._scaled(body, made.result, q.step)
        if q.base.any():
            score = self._op(body, "nn.add", score, self.constant(body, q.base))
        elif int(q.ensemble.leaf_values.max(initial=0)) * q.ensemble.n_trees < EXACT:
            self.sums[score] = made.result, q.step
        self.new[op.result] = score

    def add(self, op: Op, body: Block) -> None:
        operands = [self.new.get(v, v) for v in op.operands]
        if operands == op.operands:
            body.ops.append(op)
            return
        if op.name == "nn.argmax" and operands[0] in self.sums:
            operands = [self.sums[operands[0]][0]]
        factor = self._factor(op) if operands[0] in self.sums else 0.0
        if factor:
            total, step = self.sums[operands[0]]
            score = self.new[op.result] = self._scaled(body, total, step * factor)
            self.sums[score] = total, step * factor
            return
        narrow = any(v is not w and _dtype(v) != _dtype(w) for v, w in zip(operands, op.operands))
        if narrow and op.name != "func.return":
            operands = [self._narrowed(v, body) for v in operands]
        made = Op(op.name, operands, (), op.attrs, op.regions, op.loc)
        made.results = [Value(t, made, i) for i, t in enumerate(infer_types(made, self.module))] if op.results else []
        body.ops.append(made)
        self.new |= zip(op.results, made.results)

    def _narrowed(self, v: Value, body: Block) -> Value:
        if _dtype(v) != "f64":
            return v
        if v.op is not None and v.op.name == "nn.constant":
            return self.constant(body, self.module.array(v.op.attrs["value"]))
        return self._op(body, "nn.cast", v, to="f32")

    def _scaled(self, body: Block, total: Value, factor: float) -> Value:
        return self._op(body, "nn.mul", self._op(body, "nn.cast", total, to="f32"), self.constant(body, np.array(factor)))

    def _factor(self, op: Op) -> float:
        """What a product or quotient with a positive constant multiplies by, else 0."""
        other = op.operands[-1].op
        if op.name not in ("nn.mul", "nn.div") or other is None or other.name != "nn.constant":
            return 0.0
        c = self.module.array(other.attrs["value"])
        if c.size != 1 or not 1e-6 < float(c.reshape(-1)[0]) < 1e6:
            return 0.0
        return float(c.reshape(-1)[0]) if op.name == "nn.mul" else 1 / float(c.reshape(-1)[0])


def _dtype(v: Value) -> str:
    return v.type.dtype if isinstance(v.type, TensorType) else ""
