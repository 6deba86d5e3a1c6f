"""merge-kernels: kernels that differ in their weights and in numbers only become one function, which gets them as arguments.

    func @qconv_2(%x, %y, %n) { %w = memref.get_global @w2 ... }   =>   func @qconv_2(%x, %y, %n, %w) { ... }
    call @qconv_2(%a, %b, %n)  ;  call @qconv_4(%b, %a, %n)               call @qconv_2(%a, %b, %n, %w2)  ;  call @qconv_2(%b, %a, %n, %w4)
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.core import Block, Func, Module, Op, Symbol, Value
from carrot.ir.target import Target
from carrot.ir.types import ScalarType, Type, is_float


@dataclass(frozen=True)
class MergeKernels:
    """Not where constants lie in a memory of their own (AVR), which LLVM has to see.

    min_ops: smaller kernels take less than the calls of them. On hosts only kernels that LLVM may not inline: it folds the constants of others."""

    name: ClassVar[str] = "merge-kernels"
    min_ops: int = 32

    def run(self, module: Module, target: Target) -> None:
        if target.constant_space:
            return
        calls = [op for op in module.main.body.walk() if op.name == "func.call" and (not target.hosted or "noinline" in module.funcs[op.attrs["callee"]].attrs)]
        for similar in _grouped(calls, lambda func: tuple(op.name for op in func.body.walk()), module):
            if sum(1 for _ in module.funcs[similar[0].attrs["callee"]].body.walk()) >= self.min_ops:
                for same in _grouped(similar, _key, module):
                    _merge(module, _callees(same), same)


def _callees(calls: Sequence[Op]) -> list[str]:
    return list(dict.fromkeys(str(call.attrs["callee"]) for call in calls))


def _grouped(calls: Sequence[Op], key: Callable[[Func], Hashable], module: Module) -> list[list[Op]]:
    """The calls of several functions that have the same key, for each such key."""
    keys = {name: key(module.funcs[name]) for name in _callees(calls)}
    groups: dict[Hashable, list[Op]] = {}
    for call in calls:
        groups.setdefault(keys[str(call.attrs["callee"])], []).append(call)
    return [same for same in groups.values() if len(_callees(same)) > 1]


def _globals(func: Func) -> list[Op]:
    return [op for op in func.body.walk() if op.name == "memref.get_global"]


def _numbers(func: Func) -> list[Op]:
    return [op for op in func.body.walk() if op.name == "arith.constant" and isinstance(t := op.result.type, ScalarType) and is_float(t.dtype)]


_NUMBERS = tuple(map(ScalarType, ("f16", "f32", "f64")))


def _key(func: Func) -> Hashable:
    """All that a kernel is but its own name, locations and numbers; weights and values are known by where they come first. Flat: kernels have many ops."""
    weights: dict[str, int] = {}
    values: dict[Value, int] = {}
    out: list[Hashable] = [repr(func.attrs)]

    def define(new: Sequence[Value]) -> None:
        out.append(len(new))
        for v in new:
            values[v] = len(values)
            out.append(v.type)

    def block(body: Block) -> None:
        define(body.args)
        for op in body.ops:
            out.append(op.name)
            if op.name == "memref.get_global":
                out.append(weights.setdefault(str(op.attrs["name"]), len(weights)))
            elif op.attrs and not (op.name == "arith.constant" and op.result.type in _NUMBERS):
                out.append(repr(op.attrs))
            out.append(len(op.operands))
            out.extend([values[v] for v in op.operands])
            define(op.results)
            for region in op.regions:
                block(region)
        out.append("")

    block(func.body)
    return tuple(out)


def _merge(module: Module, callees: list[str], calls: list[Op]) -> None:
    first = module.funcs[callees[0]]
    weights = {name: list(dict.fromkeys(str(op.attrs["name"]) for op in _globals(module.funcs[name]))) for name in callees}
    numbers = {name: _numbers(module.funcs[name]) for name in callees}
    differ = [i for i, each in enumerate(zip(*numbers.values(), strict=True)) if len({repr(op.attrs["value"]) for op in each}) > 1]
    args: dict[str, Value] = {}
    new: dict[Value, Value] = {}

    def argument(t: Type) -> Value:
        first.body.args.append(Value(t, first.body, len(first.body.args)))
        return first.body.args[-1]

    for op in _globals(first):
        name = str(op.attrs["name"])
        if name not in args:
            args[name] = argument(op.result.type)
        new[op.result] = args[name]
    for i in differ:
        new[numbers[first.name][i].result] = argument(numbers[first.name][i].result.type)
    for op in first.body.walk():
        op.operands = [new.get(v, v) for v in op.operands]
    for block in (first.body, *(r for op in first.body.walk() for r in op.regions)):
        block.ops = [op for op in block.ops if not any(r in new for r in op.results)]
    first.attrs["noinline"] = True
    body = module.main.body
    blocks = [body, *(region for op in body.walk() for region in op.regions)]
    for call in calls:
        given = [Op("memref.get_global", (), (args[name].type,), {"name": Symbol(own)}) for name, own in zip(args, weights[str(call.attrs["callee"])], strict=True)]
        given += [Op("arith.constant", (), (op.result.type,), dict(op.attrs)) for op in (numbers[str(call.attrs["callee"])][i] for i in differ)]
        ops = next(block.ops for block in blocks if call in block.ops)
        at = ops.index(call)
        ops[at:at] = given
        call.operands += [op.result for op in given]
        call.attrs["callee"] = Symbol(first.name)
    for name in callees[1:]:
        del module.funcs[name]
