"""Control flow on whole tensors: nn.if and nn.loop. Their regions read values from outside; evaluator.py runs them, passes/lower_flow.py lowers them.

    %y = "nn.if"(%c) ({ %1 = nn.relu(%x)  nn.yield(%1) }, { nn.yield(%x) })
    %h, %all = "nn.loop"(%trip, %go, %h0) ({ ^bb0(%i, %h):  %1 = nn.tanh(%h)  nn.yield(%true, %1, %1) }) {trips = 5}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from carrot.ir import dims
from carrot.ir.binding import bound_type
from carrot.ir.core import Block, Module, Op
from carrot.ir.errors import CarrotError, VerifyError
from carrot.ir.nn import define, tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, TensorType, Type

FLOW = ("nn.if", "nn.loop")
FOREVER = np.iinfo(np.int64).max  # the trip count of a loop that only its condition ends
MOST = 1 << 20  # rounds that the interpreter runs; a condition may never become false
FLAG, COUNT = TensorType("i1", ()), TensorType("i64", ())
Run = Callable[[Block, list[Any]], list[np.ndarray]]  # a region on arguments; what it yields


def every_op(block: Block) -> Iterator[Op]:
    """The ops of a block and of the regions of control flow in it, without terminators and what a fusion holds."""
    for op in block.ops[:-1]:
        yield op
        for region in op.regions if op.name in FLOW else ():
            yield from every_op(region)


def has_flow(block: Block) -> bool:
    return any(op.name in FLOW for op in block.ops)


def _yielded(region: Block, op: Op) -> list[Type]:
    if not region.ops or region.terminator.name != "nn.yield":
        raise VerifyError(f"'{op.name}': a region ends in nn.yield", loc=op.loc)
    return [v.type for v in region.terminator.operands]


def _listed(types: list[Type]) -> str:
    return ", ".join(map(str, types)) or "nothing"


def _infer_if(op: Op, _m: Module) -> list[Type]:
    then, other = (_yielded(region, op) for region in op.regions)
    if [v.type for v in op.operands] != [FLAG] or any(region.args for region in op.regions):
        raise VerifyError(f"'nn.if' needs one i1 without dims, {_listed([v.type for v in op.operands])} is given", loc=op.loc)
    if then != other:
        raise VerifyError(f"the branches of 'nn.if' give {_listed(then)} and {_listed(other)}", loc=op.loc)
    return then


def _infer_loop(op: Op, _m: Module) -> list[Type]:
    (body,) = op.regions
    given, made = [v.type for v in op.operands], _yielded(body, op)
    states = [a.type for a in body.args[1:]]
    now, next_ = (({op.attrs["symbol"]: d} for d in (0, dims.add(op.attrs["symbol"], 1))) if "symbol" in op.attrs else ({}, {}))
    if given != [COUNT, FLAG, *(bound_type(t, now) for t in states)] or [a.type for a in body.args[:1]] != [COUNT]:
        raise VerifyError(f"'nn.loop' cannot take {_listed(given)} and a body of {_listed([a.type for a in body.args])}", loc=op.loc)
    if made[:1] != [FLAG] or made[1 : 1 + len(states)] != [bound_type(t, next_) for t in states]:
        raise VerifyError(f"'nn.loop': the body changes {_listed([FLAG, *states])} to {_listed(made[: 1 + len(states)])}", loc=op.loc)
    scans = made[1 + len(states) :]
    if scans and "trips" not in op.attrs:
        raise VerifyError("'nn.loop' with scan outputs needs the number of trips", loc=op.loc)
    return [*states, *(TensorType(t.dtype, (op.attrs["trips"], *t.shape)) for t in scans if isinstance(t, TensorType))]


def _rowwise(op: Op) -> bool:
    return all(o.name == "nn.constant" or _row(o) for region in op.regions for o in every_op(region))


def _row(o: Op) -> bool:
    if not any(isinstance(v.type, TensorType) and any(isinstance(d, str) for d in v.type.shape) for v in (*o.operands, *o.results)):
        return True
    return REGISTRY.opdef(o.name).by_row(o)


def evaluate(op: Op, run: Run, given: list[np.ndarray], sizes: dict[str, int]) -> list[np.ndarray]:
    """What the op gives: given are its operands, `run` knows the values outside, sizes are those of the symbols, to which a loop's is added."""
    if op.name == "nn.if":
        return run(op.regions[0 if given[0] else 1], [])
    trip, go, *states = given
    count = len(states)
    scans: list[list[np.ndarray]] = [[] for _ in op.results[count:]]
    i = 0
    while bool(go) and i < int(trip):
        if i == MOST:
            raise CarrotError(f"'nn.loop' runs for more than {MOST} rounds", loc=op.loc)
        if "symbol" in op.attrs:
            sizes[op.attrs["symbol"]] = i
        go, *made = run(op.regions[0], [np.asarray(i, np.int64), *states])
        states = made[:count]
        for all_, one in zip(scans, made[count:], strict=True):
            all_.append(one)
        i += 1
    if "symbol" in op.attrs:
        sizes[op.attrs["symbol"]] = i
    empty = [(DTYPES[t.dtype].numpy, [dims.evaluate(d, sizes) for d in t.shape[1:]]) for t in map(tensor, op.results[count:])]
    for stack, back in zip(scans, op.attrs.get("backward", ())):
        if back:
            stack.reverse()
    return [*states, *(np.stack(s) if s else np.zeros((0, *shape), dtype) for s, (dtype, shape) in zip(scans, empty, strict=True))]


define("nn.if", _infer_if, None, "What the first region yields if the operand, i1 [], is true, else what the second one does.", rowwise=_rowwise)
define(
    "nn.loop", _infer_loop, None,
    "The region on (round i64 [], states) as long as the round is below the first operand (i64 []) and the condition holds, which is the second operand (i1 []) "
    "at first, then what the region yields first. It yields the new states after it, of the same types, then scan outputs, which are stacked to [trips, ...]: "
    "with scan outputs the number of rounds is `trips`; those that are `backward` are stacked from the end on. Results: the last states, the stacks. "
    "With a `symbol`, whose bound is the one dim in `dims`, the shapes of states may grow: inside it is the round, behind the loop it is how many there were.",
    rowwise=_rowwise,
)  # fmt: skip
