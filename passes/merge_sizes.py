"""merge-sizes: kernels that differ in sizes, and in weights and numbers, become one function, which gets them as arguments.

    func @conv_2(%x, %y) { for %p = 0 to 196 { load %x[%p * 64 + 3] ... store %y[%p, %c] : memref<196x32xf32> } }        # conv_4: 49, 128, 64
    =>  func @conv_2(%x, %y, %w, %n, %s, %t) { for %p = 0 to %n { load %x[%p * %s + 3] ... store %y[%p * %t + %c] : memref<?xf32> } }

Buffers are taken as one dim then. A number that is a multiple of another one and some more in all of them is computed from that. It runs behind share-loops,
which has to see the sizes. Numbers in innermost loops cost instructions as arguments, so kernels that save little for what they take more stay apart: SLOWER, MOST.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from carrot.ir import kernel as k
from carrot.ir.core import Block, Func, I32Array, I64Array, Module, Op, Symbol, Typed, Value
from carrot.ir.target import Target
from carrot.ir.types import INDEX, MemRefType, ScalarType, Type, VectorType
from carrot.passes.kernel_time import KernelTime
from carrot.passes.share_loops import Share

MOST = 0.01  # of the model's cycles may be added
SLOWER = 0.5  # cycles that it takes to use a number that is an argument
BESIDE = 1  # of these cost nothing beside a product of vectors, for which the machine takes longer than for what else it has to do
Numbers = tuple[Any, ...]  # one for each of the kernels
_LOADS, _STORES = ("memref.load", "vector.load", "memref.prefetch", "vector.gather"), ("memref.store", "vector.store")
_FREE = (*_LOADS, *_STORES, "scf.for", "scf.yield", "scf.if", "vector.broadcast", "func.call", "math.fma")  # whose operands may be any number
_SIZED = ("memref.alloc", "memref.reinterpret_cast")  # the last operand is the open size
_EXACT = ("arith.divsi", "arith.remsi", "arith.divui", "arith.remui", "arith.shli", "arith.shrsi", "arith.shrui")  # constants are much faster there


@dataclass(frozen=True)
class MergeSizes:
    """On hosts. min_ops: smaller kernels take less than the calls of them."""

    name: ClassVar[str] = "merge-sizes"
    min_ops: int = 24
    most: float = MOST

    def run(self, module: Module, target: Target) -> None:
        if not target.hosted or target.gpu or target.object_format == "wasm":
            return
        calls: dict[str, list[tuple[Func, Op]]] = {}
        for func in module.funcs.values():
            for op in func.body.walk():
                if op.name == "func.call":
                    calls.setdefault(str(op.attrs["callee"]), []).append((func, op))
        keys = _Keys(module, calls)
        alike: dict[Hashable, list[Func]] = {}
        for name in calls:
            func = module.funcs[name]
            names = tuple(op.name for op in func.body.walk() if not _omitted(op))
            if len(names) >= self.min_ops or name in keys.wrappers or any(caller.name != "main" for caller, _ in calls[name]):
                alike.setdefault(names, []).append(func)
        groups: dict[Hashable, list[Func]] = {}
        for func in (f for same in alike.values() if len(same) > 1 for f in same):
            groups.setdefault(keys[func.name], []).append(func)
        merged = _worth([g for g in groups.values() if len(g) > 1], module, target, self.most)
        flat = {f.name: f for g in merged for f in g}
        for name in (todo := list(flat)):  # and what calls them, from main on
            for caller in (caller for caller, _ in calls[name] if caller.name not in (*flat, "main")):
                flat[caller.name] = caller
                todo.append(caller.name)
        for f in flat.values():
            keys.flatten(f)
        for name, f in flat.items():
            for caller, call in calls[name]:
                _pass(caller, call, f)
        order = {name: i for i, name in enumerate(_callees_first(module))}
        for group in sorted(merged, key=lambda g: min(order[f.name] for f in g)):  # what a group calls comes before it: what one of it calls is
            one = _Merged(group)
            one.arguments(any("shared" in call.attrs for _, call in calls[group[0].name]))
            for n, f in enumerate(group):
                for caller, call in calls[f.name]:
                    one.call(n, caller, call)
        for f in (f for group in merged for f in group[1:]):
            del module.funcs[f.name]


def _worth(groups: list[list[Func]], module: Module, target: Target, most: float) -> list[list[Func]]:
    """Those that save most for the time that they take, as long as that is little."""
    if not groups:
        return []
    time = KernelTime(module, target)
    rest = most * sum(time.cycles.values())
    more = {g[0].name: _more(g, time) for g in groups}
    kept = []
    for g in sorted(groups, key=lambda g: more[g[0].name] / (len(g) - 1) / sum(1 for _ in g[0].body.walk())):
        if more[g[0].name] <= rest:
            rest -= more[g[0].name]
            kept.append(g)
    while True:  # what they call is one function
        one = {f.name: g[0].name for g in kept for f in g}
        fine = [g for g in kept if all(len({one.get(callee, callee) for callee in called}) == 1 for called in zip(*map(_called, g), strict=True))]
        if len(fine) == len(kept):
            return kept
        kept = fine


def _called(func: Func) -> list[str]:
    return [str(op.attrs["callee"]) for op in func.body.walk() if op.name == "func.call"]


def _callees_first(module: Module) -> list[str]:
    out: dict[str, None] = {}

    def visit(name: str) -> None:
        for op in module.funcs[name].body.walk():
            if op.name == "func.call" and str(op.attrs["callee"]) not in out:
                visit(str(op.attrs["callee"]))
        out[name] = None

    visit("main")
    return list(out)


def _exact(op: Op, i: int) -> bool:
    """Whether an operand that is a constant has to stay one."""
    if op.name == "scf.for":
        return i == 2
    return op.name in _EXACT or (op.name not in _FREE and not op.name.startswith("arith."))


def _constant(v: Value) -> Any:
    """The number of a scalar constant, None of what is none."""
    op = v.op
    if op is None or op.name != "arith.constant" or not isinstance(op.result.type, ScalarType):
        return None
    return k.constant_value(op)


def _omitted(op: Op) -> bool:
    """What operands stand for."""
    return op.name == "memref.get_global" or (op.name == "arith.constant" and isinstance(op.result.type, ScalarType))


class _Keys:
    """What kernels have in common: `keys[name]` is equal for those that can be one."""

    def __init__(self, module: Module, calls: dict[str, list[tuple[Func, Op]]]) -> None:
        self.module, self.calls = module, calls
        self.known: dict[str, Hashable] = {}
        self.stays = self._find_stays()
        self.wrappers = {caller.name for found in calls.values() for caller, op in found if "shared" in op.attrs}

    def __getitem__(self, name: str) -> Hashable:
        if name not in self.known:
            self.known[name] = hash(self._key(self.module.funcs[name]))
        return self.known[name]

    def _find_stays(self) -> dict[str, set[int]]:
        """By kernel the arguments whose types stay: what threads have for themselves, and what has an open size that nobody knows."""
        out: dict[str, set[int]] = {name: set() for name in self.calls}
        for name, found in self.calls.items():
            for caller, op in found:
                out[name] |= set(range(int(op.attrs.get("shared", -1)) + 1))
                if caller.name == "main":
                    out[name] |= {i for i, v in enumerate(op.operands) if isinstance(v.type, MemRefType) and None in v.type.shape and (v.op is None or v.op.name not in _SIZED)}
        again = True
        while again:
            again = False
            for name, found in self.calls.items():
                for caller, op in (x for x in found if x[0].name != "main"):
                    for i, v in enumerate(op.operands):
                        if v.op is None and v.owner is caller.body and (i in out[name]) != (v.index in out[caller.name]):
                            if i not in out[name] and isinstance(v.type, MemRefType) and None not in v.type.shape:
                                continue  # a view of one dim is given
                            out[name].add(i)
                            out[caller.name].add(v.index)
                            again = True
        return out

    def _key(self, func: Func) -> Hashable:
        numbers: dict[Value, int] = {}
        stays = self.stays[func.name]
        flat = {a for i, a in enumerate(func.body.args) if i not in stays and isinstance(a.type, MemRefType)}

        def type_(v: Value) -> Hashable:
            t = v.type
            line = isinstance(t, MemRefType) and (v in flat or (t.rank == 1 and v.op is not None and v.op.name == "memref.get_global"))
            return ("memory", t.dtype, t.shared) if line else t  # type: ignore[union-attr]

        def operand(op: Op, i: int, v: Value) -> Hashable:
            if v in numbers:
                return numbers[v]
            if (c := _constant(v)) is not None:
                return (v.type, repr(c) if _exact(op, i) else None)
            return ("global", type_(v))

        def block(body: Block) -> Hashable:
            for a in body.args:
                numbers[a] = len(numbers)
            out: list[Hashable] = [tuple(map(type_, body.args))]
            for op in body.ops:
                if _omitted(op):
                    continue
                attrs = op.attrs
                if op.name == "func.call":
                    own: Hashable = (self[str(attrs["callee"])], attrs.get("shared"))
                elif op.name == "memref.reinterpret_cast" and op.operands[0] in flat:
                    own = ()
                    flat.add(op.result)
                else:
                    own = tuple(sorted((key, repr(a)) for key, a in attrs.items() if key not in ("carrot.disjoint", "carrot.overlaps", "carrot.parallel")))
                operands = op.operands[:1] if own == () and op.name == "memref.reinterpret_cast" else op.operands
                same = tuple(operand(op, i, v) for i, v in enumerate(operands))
                for r in op.results:
                    numbers[r] = len(numbers)
                out.append((op.name, same, own, tuple(map(type_, op.results)), tuple(map(block, op.regions))))
            return tuple(out)

        attrs = tuple(sorted((key, repr(a)) for key, a in func.attrs.items() if key != "noinline"))
        return attrs, block(func.body)

    def flatten(self, func: Func) -> None:
        """Let the arguments of a kernel be buffers of one dim."""
        stays = self.stays[func.name]
        flat: dict[Value, MemRefType] = {}
        alias: dict[Value, Value] = {}
        for i, a in enumerate(func.body.args):
            if i not in stays and isinstance(a.type, MemRefType):
                flat[a] = a.type
                a.type = MemRefType(a.type.dtype, (None,), a.type.shared)

        def block(body: Block) -> None:
            kept: list[Op] = []
            for op in body.ops:
                if op.name == "memref.reinterpret_cast" and (base := alias.get(op.operands[0], op.operands[0])) in flat:
                    alias[op.result] = base
                    assert isinstance(op.result.type, MemRefType)
                    flat[op.result] = op.result.type
                    continue
                at = 0 if op.name in _LOADS else 1
                if op.name in (*_LOADS, *_STORES) and (t := flat.get(op.operands[at])) is not None:
                    index, rest = op.operands[at + 1 : at + 1 + t.rank], op.operands[at + 1 + t.rank :]
                    op.operands[at:] = [alias.get(op.operands[at], op.operands[at]), _linear(index, t.strides, kept), *rest]
                else:
                    op.operands = [alias.get(v, v) for v in op.operands]
                for region in op.regions:
                    block(region)
                kept.append(op)
            body.ops = kept

        block(func.body)


def _linear(index: Sequence[Value], strides: Sequence[int], ops: list[Op]) -> Value:
    """The place in a buffer of one dim; computed by ops of the same form for any strides."""
    fixed = 0
    at: Value | None = None

    def op(name: str, x: Value, n: Value) -> Value:
        ops.append(Op(name, [x, n], (INDEX,)))
        return ops[-1].result

    def number(n: int) -> Value:
        ops.append(_number(n))
        return ops[-1].result

    for i, (v, stride) in enumerate(zip(index, strides, strict=True)):
        if (c := k.index_of(v)) is not None:
            fixed += c * stride
            continue
        term = v if i == len(index) - 1 else op("arith.muli", v, number(stride))
        at = term if at is None else op("arith.addi", at, term)
    if at is None:
        return number(fixed)
    return at if all(k.index_of(v) is None for v in index) else op("arith.addi", at, number(fixed))


def _block_of(func: Func, op: Op) -> Block:
    return next(b for b in _blocks(func.body) if op in b.ops)


def _blocks(body: Block) -> Iterator[Block]:
    yield body
    for op in body.ops:
        for region in op.regions:
            yield from _blocks(region)


def _number(value: Any, t: Type = INDEX) -> Op:
    return Op("arith.constant", (), (t,), {"value": Typed(value, t)})


def _flat(v: Value) -> list[Op]:
    """Ops that give a buffer as one of one dim."""
    t = v.type
    assert isinstance(t, MemRefType)
    n = math.prod(d for d in t.shape if d is not None)
    ops = [_number(n)]
    if None in t.shape:
        assert v.op is not None
        ops.append(Op("arith.muli", [v.op.operands[-1], ops[0].result], (INDEX,)))
    attrs = {"operandSegmentSizes": I32Array((1, 0, 1, 0)), "static_offsets": I64Array((0,)), "static_sizes": I64Array((-(2**63),)), "static_strides": I64Array((1,))}
    return [*ops, Op("memref.reinterpret_cast", [v, ops[-1].result], (MemRefType(t.dtype, (None,), t.shared),), attrs)]


def _pass(caller: Func, call: Op, callee: Func) -> None:
    """Give a kernel its buffers as it wants them."""
    for i, (v, a) in enumerate(zip(call.operands, callee.body.args, strict=True)):
        if v.type != a.type:
            ops = _flat(v)
            block = _block_of(caller, call)
            at = block.ops.index(call)
            block.ops[at:at] = ops
            call.operands[i] = ops[-1].result


def _more(group: Sequence[Func], time: KernelTime) -> float:
    """How many cycles they take more as one: where a number is an argument, for each time."""
    out = 0.0

    def block(blocks: Sequence[Block], times: list[float], weighs: Sequence[Share]) -> None:
        nonlocal out
        slower = 0
        for ops in zip(*([op for op in b.ops if not _omitted(op)] for b in blocks), strict=True):
            differ = any(len({repr(_constant(op.operands[i])) for op in ops}) > 1 for i in range(len(ops[0].operands)))
            at = 0 if ops[0].name in _LOADS else 1 if ops[0].name in _STORES else None
            if at is not None:
                strides = [op.operands[at].type.strides for op in ops]
                differ |= len(set(strides)) > 1
            slower += differ - BESIDE * (ops[0].name == "math.fma" and isinstance(ops[0].result.type, VectorType))
            inner = [t * w.trips(op) for t, op, w in zip(times, ops, weighs)] if ops[0].name == "scf.for" else times
            for regions in zip(*(op.regions for op in ops), strict=True):
                block(regions, inner, weighs)
        out += SLOWER * sum(times) * max(0, slower)

    calls = [time.weighs[f.name] for f in group]
    for i in range(max(map(len, calls))):
        block([f.body for f in group], [c[i][1] if i < len(c) else 0.0 for c in calls], [c[min(i, len(c) - 1)][0] for c in calls])
    return out


class _Merged:
    """Kernels that become the first of them."""

    def __init__(self, group: Sequence[Func]) -> None:
        self.group, self.first = group, group[0]
        self.given: dict[tuple[Numbers, Type], Value] = {}  # arguments that it gets, by their numbers or weights
        self.bases: list[tuple[Numbers, Value]] = []
        self.entry: list[Op] = []
        self.fixed: dict[tuple[str, Type], Value] = {}
        self.types: dict[str, Type] = {}  # of weights
        self.block([f.body for f in group])
        self.first.body.ops[:0] = self.entry
        self.first.attrs["noinline"] = True

    def call(self, n: int, caller: Func, call: Op) -> None:
        """A call of the n-th kernel becomes one of the first."""
        ops: list[Op] = []
        values: list[Value] = []
        for numbers, t in self.given:
            if isinstance(t, MemRefType):
                ops.append(Op("memref.get_global", (), (self.types[numbers[n]],), {"name": Symbol(numbers[n])}))
                ops += _flat(ops[-1].result) if ops[-1].result.type != t else []
            else:
                ops.append(_number(numbers[n], t))
            values.append(ops[-1].result)
        block = _block_of(caller, call)
        at = block.ops.index(call)
        block.ops[at:at] = ops
        end = len(call.operands) - (3 if "shared" in call.attrs else 0)
        call.operands[end:end] = values
        call.attrs["callee"] = Symbol(self.first.name)

    def arguments(self, shared: bool) -> None:
        args = self.first.body.args
        end = len(args) - (3 if shared else 0)
        args[end:end] = list(self.given.values())
        for i, a in enumerate(args):
            a.index = i

    def argument(self, numbers: Numbers, t: Type) -> Value:
        if (numbers, t) not in self.given:
            self.given[numbers, t] = Value(t, self.first.body)
        return self.given[numbers, t]

    def constant(self, name: str, value: Any, t: Type) -> Value:
        key = (repr(value), t)
        if key not in self.fixed:
            self.entry.append(_number(value, t) if name == "arith.constant" else Op(name, (), (t,), {"name": Symbol(value)}))
            self.fixed[key] = self.entry[-1].result
        return self.fixed[key]

    def number(self, numbers: Numbers, t: Type) -> Value:
        """A number that is not the same in all of them: an argument, or a multiple of one and some more."""
        if t != INDEX:
            return self.argument(numbers, t)
        for base, v in self.bases:
            d = [(x - numbers[0], y - base[0]) for x, y in zip(numbers, base)]
            m = next((x // y for x, y in d if y), 0)
            if m and all(x == m * y for x, y in d):
                for name, n, neutral in (("arith.muli", m, 1), ("arith.addi", numbers[0] - m * base[0], 0)):
                    if n != neutral:
                        c = self.constant("arith.constant", n, INDEX)
                        self.entry.append(Op(name, [v, c], (INDEX,)))
                        v = self.entry[-1].result
                break
        else:
            v = self.argument(numbers, t)
        self.bases.append((numbers, v))
        return v

    def block(self, blocks: Sequence[Block]) -> None:
        kept: list[Op] = []
        for ops in zip(*([op for op in b.ops if not _omitted(op)] for b in blocks), strict=True):
            op = ops[0]
            op.operands = [self.operand([x.operands[i] for x in ops]) for i in range(len(op.operands))]
            for regions in zip(*(x.regions for x in ops), strict=True):
                self.block(regions)
            kept.append(op)
        blocks[0].ops = kept

    def operand(self, values: Sequence[Value]) -> Value:
        v, t = values[0], values[0].type
        if (c := _constant(v)) is not None:
            numbers = tuple(map(_constant, values))
            return self.constant("arith.constant", c, t) if all(repr(n) == repr(c) for n in numbers) else self.number(numbers, t)
        if v.op is None or v.op.name != "memref.get_global":
            return v
        names = tuple(str(x.op.attrs["name"]) for x in values if x.op is not None)
        self.types |= dict(zip(names, (x.type for x in values)))
        if len(set(names)) == 1:
            return self.constant("memref.get_global", names[0], t)
        assert isinstance(t, MemRefType)
        return self.argument(names, t if len({x.type for x in values}) == 1 else MemRefType(t.dtype, (None,), t.shared))
