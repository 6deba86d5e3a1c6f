"""ONNX control flow: If, Loop and Scan (onnx docs/Operators.md).

A condition that is known while importing leaves one branch; else there is an nn.if. If one asks for a size, and there is no type for both answers, one
branch is taken, and the size required. A loop is an nn.loop; if its body cannot be imported so (it
needs its round or a state to be known, or a state changes its shape or is a sequence), a loop of few rounds is unrolled. In one of many rounds, or of nobody knows
how many, states may grow: the round is then a symbol of the shapes in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from carrot.frontend.onnx_bounds import LARGE
from carrot.frontend.onnx_graph import Context, Node, Operand, importer
from carrot.frontend.onnx_requires import Branch
from carrot.frontend.onnx_scope import Poisoned
from carrot.frontend.onnx_sequence import Appending, Items, Rows, joined
from carrot.frontend.onnx_sizes import size_array
from carrot.ir import dims as sizes
from carrot.ir.binding import counted
from carrot.ir.core import Block, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.nn_flow import FOREVER
from carrot.ir.types import DTYPES, Dim, TensorType

UNROLL = 64  # rounds
TRIES = 4  # at how much the states of a loop grow
DECIDED = "if the model never comes here, bind what decides: constants={'input': array}, dims={'name': N}"
Body = Callable[[Operand, list[Any]], tuple[Operand, list[Any], list[Any]]]  # round, states -> whether to go on, states, scan outputs


def _scalar(n: Node, x: Operand, what: str, dtype: str) -> Operand:
    """A number, as [] or [1]."""
    if x.dtype != dtype or any(d != 1 for d in x.shape):
        raise CarrotError(f"the {what} of '{n.op_type}' is {x.type}, one {dtype} is needed")
    return x.reshape([])


# ---------------------------------------------------------------------------------------------------------------- If


@importer("If")
def if_(n: Node) -> list[Any]:
    c = _scalar(n, n[0], "condition", "i1")
    names = ("then_branch", "else_branch")
    branches = [n.graph(name) for name in names]
    if c.array is not None:
        taken = 0 if c.array else 1
        return n.scope.inside(branches[taken], names[taken])  # type: ignore[no-any-return]
    errors = n.scope.model.errors
    before = len(errors)
    try:
        with n.context.attempt():
            return _either(n, c, branches, names, chosen=n[0].asks is None)
    except (CarrotError, Poisoned):
        failed = errors[before:]
        with suppress(CarrotError, Poisoned), n.context.attempt():
            del errors[before:]
            return _not_empty(n, n[0].asks, branches, names)
        for k, needs in _sides(n[0].asks):
            del errors[before:]
            with suppress(CarrotError, Poisoned), n.context.attempt(), n.context.branch() as asked:
                n.context.require(*needs)
                out = n.scope.inside(branches[k], names[k])
                break
        else:
            with suppress(CarrotError, Poisoned), n.context.attempt():
                del errors[before:]
                return _either(n, c, branches, names, chosen=True)
            errors[before:] = failed
            raise
    n.context.adopt(asked)
    return out  # type: ignore[no-any-return]


def _not_empty(n: Node, asks: Dim | None, graphs: Sequence[Any], names: Sequence[str]) -> list[Any]:
    """What the second branch gives, where the condition asks whether there are none of a size, and what both give is empty then: If(Size(boxes) == 0) { no boxes } { those to keep }"""
    symbols = sizes.symbols(asks) if isinstance(asks, str) else []
    if len(symbols) != 1 or not _asks_for_none(asks):
        raise CarrotError("it does not ask for that")
    empty, out = (n.scope.inside(graph, name) for graph, name in zip(graphs, names))
    none: dict[str, Dim] = {symbols[0]: 0}  # and what is then counted
    for op in n.context.graph.block.ops:
        none |= {name: 0 for name, most in counted(op).items() if sizes.substitute(most, none) == 0}
    for k, each in enumerate(zip(empty, out, strict=True)):
        a, b = (_tensor(n, x, f"output {k}") for x in each)
        shapes = [[sizes.substitute(d, none) for d in x.shape] for x in (a, b)]
        if shapes[0] != shapes[1] or a.dtype != b.dtype or 0 not in shapes[0]:
            raise CarrotError("they differ")
    return out  # type: ignore[no-any-return]


def _asks_for_none(asks: Dim | None) -> bool:
    """Whether the condition holds where all sizes are 0."""
    with suppress(CarrotError):  # a division
        return asks is not None and sizes.substitute(asks, dict.fromkeys(sizes.symbols(asks), 0)) == 0
    return False


def _sides(asks: Dim | None) -> list[tuple[int, list[Dim]]]:
    """What has to hold for each branch of a condition that asks for a size. Who squeezes a dim means it to be 1: that comes first; who asks for none means that there are some."""
    if asks is None:
        return []
    sides = [(0, [asks, sizes.neg(asks)]), (1, [sizes.sub(sizes.maximum(asks, sizes.neg(asks)), 1)])]
    return sides[::-1] if _asks_for_none(asks) else sides


def _either(n: Node, c: Operand, graphs: Sequence[Any], names: Sequence[str], chosen: bool) -> list[Any]:
    """An nn.if. A branch that needs sizes which others do not have runs only if the call has them. chosen: where the branches give other sizes, the condition says which it is."""
    context, graph = n.context, n.context.graph
    blocks: list[Block] = []
    results: list[list[Operand]] = []
    branches: list[Branch] = []
    forms = []
    for each, name in zip(graphs, names):
        with graph.region() as block, context.branch() as branch, _decided(n):
            out = n.scope.inside(each, name)
            results.append([_tensor(n, t, f"output {k} of its {name}") for k, x in enumerate(out) for t in (x.items if isinstance(x, Items) else [x])])
            forms.append([len(x.items) if isinstance(x, Items) else None for x in out])
        blocks.append(block)
        branches.append(branch)
    if forms[0] != forms[1]:
        raise CarrotError("the branches of 'If' give sequences that differ in length", note=DECIDED)
    if chosen and graph.block is graph.body:
        results = _of_one_size(n, c, blocks, results)
    merged = [_agree(n, k, a, b) for k, (a, b) in enumerate(zip(*results, strict=True))]
    made = [k for k, x in enumerate(merged) if x is None]
    if context.in_loop:
        for branch in branches:
            context.adopt(branch)
        branches = [Branch() for _ in branches]
    checked = any(branch.needs or branch.refused for branch in branches)
    for i, (block, out, branch) in enumerate(zip(blocks, results, branches)):
        with graph.inside(block):
            values = [out[k].value for k in made]
            if checked:
                values.append(any_refused(context, branch.refused).value)
            block.ops.append(Op("nn.yield", values))
        if branch.needs:
            blocks[i] = _checked(context, block, branch.needs)
    if not made and not checked:
        return _sequences(merged, forms[0])
    values = graph.append(Op("nn.if", [c.value], (), {}, blocks, graph.loc)).results
    if checked:
        context.branches[-1].refused.append(values[-1])
    for k, v in zip(made, values):
        x = merged[k] = Operand(context, v.type, v)  # type: ignore[arg-type]
        x.labels, x.role = results[0][k].labels, results[0][k].role
    return _sequences(merged, forms[0])


def _of_one_size(n: Node, c: Operand, blocks: Sequence[Block], results: Sequence[list[Operand]]) -> list[list[Operand]]:
    """What the branches give, of shapes that are the same: If(c) { [batch, 1 + past] } { [batch, 1] } is [batch, s], s = c ? 1 + past : 1, counted in front of it, as decoders with and without a cache have it."""
    context, out = n.context, [list(r) for r in results]
    symbols: dict[tuple[Dim, Dim], Dim] = {}
    for k, (a, b) in enumerate(zip(*results, strict=True)):
        if a.dtype != b.dtype or a.rank != b.rank or a.shape == b.shape:
            continue
        for axis, pair in enumerate(zip(a.shape, b.shape)):
            if pair[0] != pair[1] and pair not in symbols:
                symbols[pair] = context.chosen_size(c.value, *pair, f"{n.proto.output[min(k, len(n.proto.output) - 1)]}[{axis}]")
        shape = [d if d == e else symbols[d, e] for d, e in zip(a.shape, b.shape)]
        for x, block, made in zip((a, b), blocks, out):
            with context.graph.inside(block):
                v = context.graph.op("nn.reshape", x.value, shape=shape)
                made[k] = Operand(context, v.type, v)  # type: ignore[arg-type]
                made[k].labels, made[k].role = x.labels, x.role
    return out


def _sequences(tensors: list[Any], form: list[int | None]) -> list[Any]:
    """The outputs that `tensors` are one after the other; form: of each the length, None of what is no sequence."""
    rest = iter(tensors)
    return [next(rest) if length is None else Items([next(rest) for _ in range(length)]) for length in form]


def any_refused(context: Context, numbers: Sequence[Value]) -> Operand:
    """One of the numbers that is not 0, if there is one."""
    found = context.known(np.array(0))
    for v in numbers:
        found = Operand(context, v.type, v).maximum(found)  # type: ignore[arg-type]
    return found


def _checked(context: Context, block: Block, needs: list[Dim]) -> Block:
    """The block, or zeros and the number of what it lacks: %n = what is negative; nn.if(%n == 0) { block } { nn.yield(zeros, %n) }"""
    graph = context.graph
    with graph.region() as outer:
        numbers = context.known(np.arange(len(needs)) + len(context.reasons) + 1)
        context.reasons += [f"the branch of the model that runs for these inputs takes no such sizes: {sizes.shown(d)} is negative" for d in needs]
        negative = context.computed(size_array(needs), "i64") < 0
        number = negative.op("nn.where", numbers, context.known(np.array(0))).reduce("max", [0], False)
        with graph.region() as lacking:
            *types, _ = (tensor(v) for v in block.terminator.operands)
            lacking.ops.append(Op("nn.yield", [*(context.known(np.zeros((), DTYPES[t.dtype].numpy)).op("nn.expand", shape=list(t.shape)).value for t in types), number.value]))
        inner = graph.append(Op("nn.if", [number.equal(0).value], (), {}, [block, lacking], graph.loc))
        outer.ops.append(Op("nn.yield", inner.results))
    return outer


@contextmanager
def _decided(n: Node) -> Iterator[None]:
    """Errors in a branch say how to do without it."""
    errors = n.scope.model.errors
    before = len(errors)
    try:
        yield
    finally:
        for e in errors[before:]:
            if DECIDED not in (e.note or ""):
                e.note = "; ".join([*([e.note] if e.note else []), DECIDED])


def _tensor(n: Node, x: Any, what: str) -> Operand:
    if not isinstance(x, Operand):
        raise CarrotError(f"{what} is {x}: what decides about '{n.op_type}' must be known when compiling", note="make the condition known: constants={'input': array}")
    return x


def _agree(n: Node, k: int, a: Operand, b: Operand) -> Operand | None:
    """What both branches give, if that is known to be the same. Errors: they give what has no common type."""
    if a.array is not None and b.array is not None and a.type == b.type and np.array_equal(a.array, b.array):
        return a
    if a.dims is not None and b.dims is not None and a.type == b.type and (a.dims == b.dims).all():
        return a
    if a.type != b.type or a.labels != b.labels:
        raise CarrotError(
            f"the branches of 'If' give {a.type} and {b.type} as output {k}" + (", with different labels" if a.labels != b.labels else ""),
            note="both need one shape and dtype, or the condition must be known when compiling: bind the input that it comes from: constants={'name': array}",
        )
    return None


# ------------------------------------------------------------------------------------------------------- Loop and Scan


def loop_of(n: Node, trip: Operand | None, go: Operand, states: list[Any], trips: Dim | None, backward: Sequence[int], body: Body) -> list[Any]:
    """The last states and the stacked scan outputs. trips: how many rounds there are unless the condition ends them. backward: of each scan output, whether the last round comes first."""
    known = None if trip is None or trip.array is None else max(0, int(trip.array))
    if go.array is not None and not go.array:
        known = 0
    if known == 0 and not backward:
        return states
    errors = n.scope.model.errors
    before = len(errors)
    error: Exception
    others: list[Callable[[], list[Any]]] = []
    if known is not None and known <= UNROLL and go.array is not None:
        others.append(lambda: _unrolled(n, known, states, backward, body))
    try:
        with n.context.attempt():
            return _rolled(n, trip, go, states, trips if known is None else known, backward, body)
    except _Grows:
        others.append(lambda: _growing(n, trip, go, states, backward, body))
    except (CarrotError, Poisoned) as found:
        error, failed = found, errors[before:]
    grows = len(others) > (known is not None and known <= UNROLL and go.array is not None)
    for other in others:
        del errors[before:]
        try:
            with n.context.attempt():
                return other()
        except (CarrotError, Poisoned) as found:
            if grows:
                error, failed = found, errors[before:]
    errors[before:] = failed
    raise error from None


class _Grows(Exception):
    """Shapes of states change from round to round, or nobody knows how many there are. steps: what the round adds to each dim."""

    def __init__(self, steps: list[list[Dim]], what: str) -> None:
        self.steps, self.what = steps, what


@dataclass(frozen=True)
class _Rounds:
    """A symbol for the round, and for how many there were; what each round adds to each dim of the states."""

    symbol: str
    most: Dim
    steps: list[list[Dim]]


def _growing(n: Node, trip: Operand | None, go: Operand, states: list[Any], backward: Sequence[int], body: Body) -> list[Any]:
    """Shapes of states, and of scan outputs, are dims of the round. How much it adds to them is what trying shows. If the condition alone ends the loop, it is one more state:
    the call is refused if it holds after as many rounds as there may be."""
    context, name = n.context, f"rounds of {next(o for o in n.proto.output if o)}"
    if context.graph.block is not context.graph.body:
        raise CarrotError(f"a state of '{n.op_type}' grows, or how many rounds it has is not known before: that is not supported inside of another loop or a branch")
    states, ends = [_tensor(n, x, f"state {k}") for k, x in enumerate(states)], trip is None or (trip.array is not None and int(trip.array) >= LARGE)
    most = context.stated_size(name) if ends else n.dims(0)[0]

    def ending(i: Operand, now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        more, made, parts = body(i, now[:-1])
        return more, [*made, more], parts

    if ends:
        trip, states = n.sized([most]).reshape([]), [*states, go]
    rounds = _Rounds(context.new_symbol(name, context.roots), most, [[0] * x.rank for x in states])
    for _ in range(TRIES):
        try:
            with context.attempt():
                out = _rolled(n, trip, go, states, rounds.symbol, backward, ending if ends else body, rounds)
                break
        except _Grows as grows:
            rounds, what = replace(rounds, steps=grows.steps), grows.what
    else:
        raise CarrotError(what, note="a state keeps its shape, or gets as much longer in each round")
    if ends:
        more = out.pop(len(states) - 1)
        context.refuse(more.cast("i64").value, 0, f"'{name}' would be more than {sizes.shown(most)}")
    return out


def _rolled(n: Node, trip: Operand | None, go: Operand, states: list[Any], trips: Dim | None, backward: Sequence[int], body: Body, rounds: _Rounds | None = None) -> list[Any]:
    graph, context = n.context.graph, n.context
    given = [_tensor(n, x, f"state {k}").value for k, x in enumerate(states)]
    count = context.known(np.array(FOREVER)) if trip is None else trip
    operands = [count.value, go.value, *given]
    types, steps = [tensor(v) for v in given], rounds.steps if rounds else [[0] * len(tensor(v).shape) for v in given]
    if rounds:
        context.counted[rounds.symbol] = sizes.most(rounds.most, context.counted)
        types = [TensorType(t.dtype, tuple(sizes.add(d, sizes.mul(s, rounds.symbol)) for d, s in zip(t.shape, step))) for t, step in zip(types, steps)]
    with graph.region([count.type, *types]) as block, context.loop(rounds and rounds.symbol):
        i, *inside = [Operand(context, a.type, a) for a in block.args]  # type: ignore[arg-type]
        more, made, parts = body(i, list(inside))
        if backward and rounds is None and (trips is None or go.array is None or more.array is None or not more.array):
            raise _Grows(steps, "")
        if any(backward) and rounds:
            raise CarrotError(f"'{n.op_type}' stacks scan outputs from the end on: the number of its rounds must be known when compiling")
        added = []
        for k, (a, b) in enumerate(zip(inside, made, strict=True)):
            t, what = _tensor(n, b, f"state {k}").type, f"state {k} of '{n.op_type}' is {a.type} at first, the body makes {b.type} of it"
            if t.dtype != a.dtype or len(t.shape) != a.rank:
                raise CarrotError(what, note="the type of a state must not change from round to round")
            added.append([sizes.sub(d, c) for d, c in zip(t.shape, a.shape)])
            if rounds and any(rounds.symbol in sizes.symbols(d) for d in added[-1]):
                raise CarrotError(what, note="a state keeps its shape, or gets as much longer in each round")
        if added != steps:
            raise _Grows(added, next(f"state {k} of '{n.op_type}' is {a.type} at first, the body makes {b.type} of it" for k, (a, b) in enumerate(zip(inside, made)) if added[k] != steps[k]))
        block.ops.append(Op("nn.yield", [x.value for x in (more, *made, *(_tensor(n, p, "a scan output") for p in parts))]))
    attrs: dict[str, Any] = ({"trips": trips} if backward else {}) | ({"backward": [int(b) for b in backward]} if any(backward) else {})
    attrs |= {"symbol": rounds.symbol, "dims": [rounds.most]} if rounds else {}
    results = graph.append(Op("nn.loop", operands, (), attrs, [block], graph.loc)).results
    return [Operand(context, v.type, v) for v in results]  # type: ignore[arg-type]


def _unrolled(n: Node, rounds: int, states: list[Any], backward: Sequence[int], body: Body) -> list[Any]:
    stacks: list[list[Operand]] = [[] for _ in backward]
    for i in range(rounds):
        more, states, parts = body(n.known(np.array(i)), states)
        for stack, part in zip(stacks, parts, strict=True):
            stack.append(_tensor(n, part, "a scan output"))
        if more.array is None:
            raise CarrotError(f"the condition of '{n.op_type}' is known at run time only")
        if not more.array:
            break
    out = []
    for stack, back in zip(stacks, backward):
        rows = [x.reshape([1, *x.shape]) for x in (stack[::-1] if back else stack)]
        if not rows:
            raise CarrotError(f"'{n.op_type}' has no round: the shape of its scan outputs is not known")
        out.append(rows[0].op("nn.concat", *rows[1:], axis=0))
    return [*states, *out]


@importer("Loop")
def loop(n: Node) -> list[Any]:
    graph = n.graph("body")
    trip = None if n.get(0) is None else _scalar(n, n[0], "trip count", "i64")
    true = n.known(np.array(True))
    go = true if n.get(1) is None else _scalar(n, n[1], "condition", "i1")
    states = n.operands[2:]
    scans = len(graph.output) - 1 - len(states)
    if len(graph.input) != 2 + len(states) or scans < 0:
        raise CarrotError(f"the body of 'Loop' has {len(graph.input)} inputs and {len(graph.output)} outputs for {len(states)} states")
    if any(x is None for x in states):
        raise CarrotError("a state of 'Loop' has no value at first")

    def body(i: Operand, now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        more, *out = n.scope.inside(graph, "body", [i, true, *now])
        return _scalar(n, more, "condition", "i1"), out[: len(states)], out[len(states) :]

    grown = [k for k, x in enumerate(states) if isinstance(x, Items | Rows)]
    trips = None if trip is None or not (scans or grown) or trip.known else n.dims(0)[0]
    if not grown or (trip is not None and trip.known and int(trip.array) <= UNROLL):  # type: ignore[arg-type]
        return loop_of(n, trip, go, states, trips, [0] * scans, body)
    return _appending(n, trip, go, states, grown, trips, scans, body)


def _appending(n: Node, trip: Operand | None, go: Operand, states: list[Any], grown: list[int], trips: Dim | None, scans: int, body: Body) -> list[Any]:
    """A loop that appends to sequences: what a round appends is a scan output."""
    others = [k for k in range(len(states)) if k not in grown]

    def without(i: Operand, now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        given = dict(zip(others, now))
        more, out, parts = body(i, [given.get(k, Appending([])) for k in range(len(states))])
        if lacking := [k for k in grown if not isinstance(out[k], Appending) or len(out[k].added) != 1]:
            raise CarrotError(f"state {lacking[0]} of 'Loop' is a sequence, which a round has to append one tensor to", note="a loop of a known number of rounds, 64 at most, does with a sequence what it likes")
        return more, [out[k] for k in others], [*parts, *(out[k].added[0] for k in grown)]

    made = loop_of(n, trip, go, [states[k] for k in others], trips, [0] * (scans + len(grown)), without)
    last = dict(zip(others, made)) | {k: joined(states[k], rows) for k, rows in zip(grown, made[len(others) + scans :])}
    return [*(last[k] for k in range(len(states))), *made[len(others) : len(others) + scans]]


@importer("SequenceMap")
def sequence_map(n: Node) -> list[Any]:
    """The body once for each tensor of the first sequence; other inputs are sequences of as many, or tensors. Of nobody knows how many it is a loop."""
    graph, first = n.graph("body"), n.operands[0]
    if isinstance(first, Rows):
        return _mapped(n, graph, first.rows.shape[0])
    if not isinstance(first, Items):
        raise CarrotError(f"input 0 of 'SequenceMap' is {first.type if isinstance(first, Operand) else first}, a sequence is needed")
    others = [x.items if isinstance(x, Items) else [x] * len(first.items) for x in n.operands]
    if any(len(x) != len(first.items) for x in others):
        raise CarrotError(f"'SequenceMap' of sequences of {', '.join(str(len(x)) for x in others)} tensors")
    rows = [n.scope.inside(graph, f"body for tensor {i}", list(row)) for i, row in enumerate(zip(*others))]
    return [Items([row[k] for row in rows]) for k in range(len(graph.output))]


def _mapped(n: Node, graph: Any, count: Dim) -> list[Any]:
    """Sequences that are rows of a tensor: what the body makes of each is a row, too."""
    given = [x.rows if isinstance(x, Rows | Items) else x for x in n.operands]
    for x, rows in zip(n.operands, given):
        if rows is None:
            raise CarrotError(f"'SequenceMap' of {n.operands[0]} and {x}: where their number is not known, tensors must have one shape")
        if isinstance(x, Rows | Items):
            n.context.require(sizes.sub(rows.shape[0], count), sizes.sub(count, rows.shape[0]))
    true = n.known(np.array(True))

    def body(i: Operand, _now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        each = [rows.op("nn.gather", i, axis=0) if isinstance(x, Rows | Items) else x for x, rows in zip(n.operands, given)]
        return true, [], n.scope.inside(graph, "body", each)

    return [Rows(x) for x in loop_of(n, n.sized([count]).reshape([]), true, [], count, [0] * len(graph.output), body)]


@importer("Scan")
def scan(n: Node) -> list[Any]:
    """Opset 8 has a batch around it, and sequence lengths as input 0."""
    graph = n.graph("body")
    count = n.integer("num_scan_inputs")
    if n.version < 9:
        if n.get(0) is not None:
            raise n.unsupported("sequence lengths")
        return _batches(n, graph, count)
    ins, outs = len(n) - count, len(graph.output) - (len(n) - count)
    xs = [n[k] for k in range(len(n))]
    in_axes = [n.axis(a, x.rank) for a, x in zip(n.ints("scan_input_axes", [0] * count), xs[ins:], strict=True)]
    return _scan(n, graph, xs[:ins], xs[ins:], in_axes, n.ints("scan_input_directions", [0] * count), n.ints("scan_output_axes", [0] * outs), n.ints("scan_output_directions", [0] * outs))


def _scan(n: Node, graph: Any, states: list[Any], xs: list[Operand], axes: Sequence[int], backward: Sequence[int], out_axes: Sequence[int], out_backward: Sequence[int]) -> list[Any]:
    lengths = list(dict.fromkeys(x.shape[a] for x, a in zip(xs, axes)))
    scans = len(graph.output) - len(states)
    if len(lengths) != 1 or scans < 0 or len(graph.input) != len(states) + len(xs) or {len(out_axes), len(out_backward)} != {scans} or len(backward) != len(xs):
        raise CarrotError(f"'{n.op_type}' has a body of {len(graph.input)} inputs and {len(graph.output)} outputs for {len(states)} states and the scan inputs {', '.join(str(x.type) for x in xs)}")
    trips = lengths[0]
    trip = n.sized([trips]).reshape([])
    true = n.known(np.array(True))

    def body(i: Operand, now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        turned = trip - 1 - i if any(backward) else i
        rows = [x.op("nn.gather", turned if back else i, axis=a) for x, a, back in zip(xs, axes, backward)]
        out = n.scope.inside(graph, "body", [*now, *rows])
        return true, out[: len(states)], out[len(states) :]

    results = loop_of(n, trip, true, list(states), trips, out_backward, body)
    for k, axis in enumerate(out_axes, len(states)):
        y = results[k]
        to = n.axis(axis, y.rank)
        results[k] = y.transpose([*range(1, to + 1), 0, *range(to + 1, y.rank)])
    return results


def _batches(n: Node, graph: Any, count: int) -> list[Any]:
    """states [batch, ...], scan inputs [batch, length, ...]: every row of the batch has a scan of its own."""
    xs = [n[k] for k in range(1, len(n))]
    ins, outs = len(xs) - count, len(graph.output) - (len(xs) - count)
    backward = n.ints("directions", [0] * count)
    sizes = list(dict.fromkeys(x.shape[0] for x in xs if x.rank))
    if len(sizes) != 1:
        raise CarrotError(f"'Scan' has inputs of different batches: {', '.join(str(x.type) for x in xs)}")
    trip, true = n.sized(sizes[:1]).reshape([]), n.known(np.array(True))

    def body(b: Operand, _now: list[Any]) -> tuple[Operand, list[Any], list[Any]]:
        rows = [x.op("nn.gather", b, axis=0) for x in xs]
        return true, [], _scan(n, graph, rows[:ins], rows[ins:], [0] * count, backward, [0] * outs, [0] * outs)

    return loop_of(n, trip, true, [], sizes[0], [0] * (ins + outs), body)
