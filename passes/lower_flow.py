"""Control flow in `main`: nn.if and nn.loop around the calls of kernels. What a region yields goes into buffers made outside of it.

    %h = "nn.loop"(%n, %true, %h0) ({ ^bb0(%i, %a): ... nn.yield(%true, %1) })
    =>  call @copy(%h0, %h) ; scf.for %i = 0 to %n { call @tanh(%h, %next) ; call @copy(%next, %h) }

A state has one buffer, which a round reads and which gets the new state at its end: by a copy, or straight from the kernel that makes it
if nothing reads the old one then. One that grows has room for the most; its elements move with its shape. Buffers that are allocated in a region live as long as one pass through it (plan-memory).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.nn_flow import FOREVER

Lowering = Any  # passes.lower._Lowering, which imports this


def lower_if(low: Lowering, op: Op, outs: Sequence[Value]) -> None:
    then, other = op.regions
    low.b.if_(read(low, op.operands[0]), lambda: low.lower_block(then, outs), lambda: low.lower_block(other, outs))


def lower_loop(low: Lowering, op: Op, outs: Sequence[Value]) -> None:
    (body,), b = op.regions, low.b
    trip, go, *states = op.operands
    round_, *inside = body.args
    count = len(states)
    symbol, grown = op.attrs.get("symbol"), [a.type != v.type for a, v in zip(inside, states)]
    if symbol and low.target.gpu:
        raise CarrotError(f"on {low.target.name} the states of a loop keep their shapes, and the number of its rounds is known before a call", loc=op.loc)
    for v, out in zip(states, outs):
        low.copy(v, low.view(out, v))

    def at(i: Expr) -> None:
        """From now on the loop's symbol is this number."""
        if symbol:
            low.symbols[symbol] = b.cast(i, "index").value
            b.has_sizes({symbol: low.symbols[symbol]})

    def run(i: Expr) -> Expr | bool:
        """One round; whether there is to be another one, where that is not known."""
        at(i)
        low.env |= zip(inside, outs)
        if _uses(body, round_):
            low.env[round_] = low.fresh(round_)
            b.store(Buffer(b, low.env[round_], (), "i64"), (), b.cast(i, "i64"))
        more, *made = body.terminator.operands
        into = [out if not grows and (v is a or _writes_last(body, v, a)) else low.fresh(v) for v, a, out, grows in zip(made, inside, outs, grown)]
        slices = [low.fresh(v) for v in made[count:]]
        flag = [] if more in low.constants else [low.fresh(more)]
        given = Block()
        given.ops = [*body.ops[:-1], Op("nn.yield", [*made, *([more] if flag else [])])]
        low.lower_block(given, [*into, *slices, *flag])
        for v, new, out in zip(made, into, outs):
            if new is not out:
                low.call("copy", [(new, tensor(v)), (low.view(out, v), tensor(v))], [], _copy)
        i = b.cast(i, "index")
        for v, part, out, r, back in zip(made[count:], slices, outs[count:], op.results[count:], op.attrs.get("backward", [0] * len(slices)), strict=True):
            low.call("collect", [(part, tensor(v)), (out, tensor(r))], [b.cast(read(low, trip), "index") - 1 - i if back else i], _copy)
        return Buffer(b, flag[0], (), "i1")[()] if flag else bool(low.module.array(low.constants[more]))

    more = body.terminator.operands[0]
    if all(v in low.constants and low.module.array(low.constants[v]) for v in (go, more)):
        b.loop(0, b.cast(read(low, trip), "index"), lambda i: (run(i), None)[1])
        at(b.maximum(read(low, trip), 0))
        return
    bounded = not (trip in low.constants and low.module.array(low.constants[trip]) == FOREVER)
    last = read(low, trip)
    start = [b.const(0, "i64"), read(low, go)]

    at(b.while_(start, lambda i, on: on & (i < last) if bounded else on, lambda i, on: (i + 1, run(i)))[0])


def read(low: Lowering, v: Value) -> Expr:
    """The number in a tensor without dims."""
    b: KernelBuilder = low.b
    dtype = tensor(v).dtype
    if v in low.constants:
        return b.const(low.module.array(low.constants[v]).item(), dtype)
    return Buffer(b, low.env[v], (), dtype)[()]


def _uses(body: Block, v: Value) -> bool:
    return any(v in op.operands for op in body.walk())


def _writes_last(body: Block, made: Value, state: Value) -> bool:
    """Whether `made`, the new state, may be written over the old one: the op that makes it and those after it do not read that."""
    alias = {state}
    for op in body.ops:
        if op.name == "nn.reshape" and op.operands[0] in alias:
            alias.add(op.result)
    while made.op is not None and made.op.name == "nn.reshape":
        made = made.op.operands[0]
    if made.op not in body.ops:
        return False
    after = body.ops[body.ops.index(made.op) :]
    return not any(v in alias for op in after for inner in op.walk() for v in inner.operands)


def _copy(b: KernelBuilder, x: Buffer, y: Buffer, *at: Expr) -> None:
    """y[at] = x."""
    b.nest(x.shape, lambda *idx: b.store(y, (*at, *idx), x[idx]))


FLOW_RULES: dict[str, Callable[[Lowering, Op, Sequence[Value]], None]] = {"nn.if": lower_if, "nn.loop": lower_loop}
