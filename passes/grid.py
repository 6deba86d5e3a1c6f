"""grid: the loops of a kernel become the threads of a GPU. Kernels that say themselves how they are launched stay as they are.

    for %i = 0 to %n { for %j = 0 to 16 { A(%i, %j) } }        func @k_0: %t = block_id * 256 + thread_id
    for %i = 0 to %n { B(%i) }                            =>              if %t < %n * 16 { A(%t / 16, %t % 16) }
                                                               func @k_1: ... if %t < %n { B(%t) }

Every loop of a kernel's top level becomes a kernel of its own: the next one sees all that it wrote. Of its nest, as many levels become threads as are
independent by a simple rule: every access to a buffer that is written there has the levels' variables, or these and a constant, as indices of
their own, the same ones everywhere. What a thread writes and reads for itself alone goes to its stack. What the rule does not reach is done by one thread, which `carrotc -v` says.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir import kernel as k
from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Block, Func, I32Array, Module, Op, Symbol, Value
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, INDEX, MemRefType

THREADS = 256  # of a block
SERIAL = {"threads": 1, "per_block": 2**31 - 1, "per_row": 1}  # one thread, whatever the rows
LOCAL = 2048  # bytes that a thread may have for itself: there are 2048 threads on each of 132 processors
_ACCESS = {"memref.load": 0, "vector.load": 0, "memref.store": 1, "vector.store": 1}  # which operand is the memref


@dataclass(frozen=True)
class Grid:
    name: ClassVar[str] = "grid"

    def run(self, module: Module, target: Target) -> None:
        if not target.gpu:
            return
        said: list[str] = []
        for func in [f for name, f in module.funcs.items() if name != "main" and "launch" not in f.attrs]:
            _map(module, func, target, said)
        if said:
            module.attrs["grid"] = said


def _map(module: Module, func: Func, target: Target, said: list[str]) -> None:
    """Replace a kernel by those of its loops."""
    ops = func.body.ops[:-1]
    loops = [op for op in ops if op.name == "scf.for"]
    shared = [op for op in ops if op.name != "scf.for"]
    fixed = module.attrs["row_block"] == 1  # calls are of one row
    plans = [_nest(loop, func, loops, fixed) for loop in loops]
    stacks = [op.result for op in shared if op.name == "memref.alloca"]
    apart = all(sum(v in _reads(loop) for loop in loops) <= 1 for v in stacks)
    if not loops or any(p is None for p in plans) or not apart or not all(_pure(op, k.stored_to(loops)) for op in shared):
        func.attrs["launch"] = dict(SERIAL)
        said.append(f"{func.name}: one thread does it")
        return
    calls = [op for op in module.main.body.ops if op.name == "func.call" and op.attrs["callee"] == func.name]
    order = list(module.funcs)
    made = [_kernel(module, func, f"{func.name}_{i}" if len(loops) > 1 else func.name, shared, plan, target) for i, plan in enumerate(plans) if plan]
    at = order.index(func.name)
    funcs = {name: module.funcs[name] for name in order[:at]} | {new.name: new for new, _ in made}
    module.funcs = funcs | {name: module.funcs[name] for name in order[at + 1 :]}
    for call in calls:
        where = module.main.body.ops.index(call)
        module.main.body.ops[where : where + 1] = [Op("func.call", [call.operands[i] for i in kept], (), call.attrs | {"callee": Symbol(new.name)}, loc=call.loc) for new, kept in made]
    _drop_unused(module.main.body)


@dataclass(frozen=True)
class _Nest:
    """loops: the levels that become threads, outermost first; per_row: threads of a row; private: arguments that each thread has for itself."""

    loops: list[Op]
    sizes: list[tuple[int, bool]]  # iterations of each level, times the rows
    private: set[Value]

    @property
    def per_row(self) -> int:
        return math.prod(size for size, _ in self.sizes)


def _nest(loop: Op, func: Func, loops: Sequence[Op], fixed: bool) -> _Nest | None:
    """The most levels of a loop that are independent."""
    levels: list[Op] = []
    sizes: list[tuple[int, bool]] = []
    at: Op | None = loop
    while at is not None:
        size = _iterations(at, func)
        if size is None:
            break
        levels.append(at)
        sizes.append(size)
        *before, _ = at.regions[0].ops
        inner = before[-1] if before and before[-1].name == "scf.for" else None
        at = inner if inner is not None and all(_pure(op, k.stored_to(loops)) for op in before[:-1]) else None
    for n in range(len(levels), 0, -1):
        if sum(by_rows for _, by_rows in sizes[:n]) != (0 if fixed else 1):
            continue
        private = _independent(loop, [op.regions[0].args[0] for op in levels[:n]], func, loops)
        if private is not None:
            return _Nest(levels[:n], sizes[:n], private)
    return None


def _iterations(loop: Op, func: Func) -> tuple[int, bool] | None:
    """c, whether times the rows; None: it does not count from 0 in steps of 1, or carries values."""
    lo, hi, step = (k.index_of(v) for v in loop.operands[:3])
    if lo != 0 or step != 1 or loop.results:
        return None
    if hi is not None:
        return hi, False
    v = loop.operands[1]
    if v in func.body.args:
        return 1, True
    if v.op is not None and v.op.name == "arith.muli" and v.op.operands[0] in func.body.args and (c := k.index_of(v.op.operands[1])) is not None:
        return c, True
    return None


def _shifted(v: Value) -> tuple[Value, int]:
    """x, c of v = x + c."""
    if v.op is not None and v.op.name == "arith.addi" and (c := k.index_of(v.op.operands[1])) is not None:
        return v.op.operands[0], c
    return v, 0


def _pure(op: Op, stored: set[Value]) -> bool:
    """Whether it may be done by every thread."""
    if op.name == "memref.load":
        return k.root(op.operands[0]) not in stored
    return op.name.partition(".")[0] in ("arith", "math") or op.name in ("memref.get_global", "memref.reinterpret_cast", "memref.alloca")


def _independent(loop: Op, variables: Sequence[Value], func: Func, loops: Sequence[Op]) -> set[Value] | None:
    """What each thread needs for itself if the iterations of the variables do not depend on each other; None: they may."""
    places: dict[Value, set[tuple[object, object, bool]]] = {}
    for op in loop.walk():
        if op.name in _ACCESS:
            base, *idx = op.operands[_ACCESS[op.name] :]
            t = base.type
            assert isinstance(t, MemRefType)
            shifted = [_shifted(i) for i in idx]
            where = tuple(next(((at, c) for at, (i, c) in enumerate(shifted) if i is v), None) for v in variables)
            fine = None not in where and not (op.name.startswith("vector") and any(at == len(idx) - 1 for at, _ in filter(None, where)))
            places.setdefault(k.root(base), set()).add((where, t.strides, fine))
        elif op.name not in ("scf.for", "scf.if", "scf.while", "scf.yield", "scf.condition", "memref.reinterpret_cast", "memref.get_global", "memref.alloca") and op.name.partition(".")[0] not in ("arith", "math", "vector"):
            return None
    private = set()
    for base in k.stored_to([loop]):
        if base.op is not None and base.op.name == "memref.alloca":
            continue
        if len(places[base]) == 1 and all(fine for _, _, fine in places[base]):
            continue
        t = base.type
        alone = base in func.body.args and func.body.args.index(base) > _rows_at(func) and not any(base in _reads(other) for other in loops if other is not loop)
        if not alone or not isinstance(t, MemRefType) or None in t.shape or math.prod(t.shape) * DTYPES[t.dtype].bytes > LOCAL:  # type: ignore[arg-type]
            return None
        private.add(base)
    return private


def _reads(loop: Op) -> set[Value]:
    return {k.root(v) for op in loop.walk() for v in op.operands}


def _rows_at(func: Func) -> int:
    """Which argument the number of rows is; those behind it are temporaries."""
    return next(i for i, a in enumerate(func.body.args) if a.type == INDEX)


def _kernel(module: Module, func: Func, name: str, shared: Sequence[Op], nest: _Nest, target: Target) -> tuple[Func, list[int]]:
    """The kernel of one loop, and which arguments of the old one it has."""
    used = {v for op in nest.loops[0].walk() for v in op.operands}
    for op in reversed(shared):
        if used.intersection(op.results):
            used.update(op.operands)
    rows = func.body.args[_rows_at(func)]
    kept = [i for i, a in enumerate(func.body.args) if (a in used or a is rows) and a not in nest.private]
    body = Block([func.body.args[i].type for i in kept])
    new: dict[Value, Value] = {func.body.args[i]: a for i, a in zip(kept, body.args, strict=True)}
    b = KernelBuilder(module, body, target, nest.loops[0].loc)
    for v in nest.private:
        assert isinstance(v.type, MemRefType)
        new[v] = b.op("memref.alloca", (), [v.type], {"operandSegmentSizes": I32Array((0, 0))}).result
    clone([op for op in shared if used.intersection(op.results)], new, body)
    b.launch(THREADS, THREADS, nest.per_row)
    t = b.block_id() * THREADS + b.thread()
    n = Expr(b, new[rows], "index")
    total = n * nest.per_row if any(by_rows for _, by_rows in nest.sizes) else b.const(nest.per_row, "index")

    def thread() -> None:
        variables = b.unravel(t, [n * size if by_rows else size for size, by_rows in nest.sizes])
        for op, i in zip(nest.loops, variables, strict=True):
            new[op.regions[0].args[0]] = b.index(i)
        for outer in nest.loops[:-1]:
            clone(outer.regions[0].ops[:-2], new, b.block)
        clone(nest.loops[-1].regions[0].ops[:-1], new, b.block)

    b.if_(t < total, thread)
    b.op("func.return")
    attrs = {key: a for key, a in func.attrs.items() if key != "noinline"} | b.attrs
    return Func(name, body, attrs), kept


def clone(ops: Sequence[Op], new: dict[Value, Value], into: Block) -> None:
    """Copies of ops, whose operands are what `new` says; it learns what the results have become."""
    for op in ops:
        copy = Op(op.name, [new.get(v, v) for v in op.operands], [r.type for r in op.results], dict(op.attrs), loc=op.loc)
        new.update(zip(op.results, copy.results, strict=True))
        for region in op.regions:
            inner = Block([a.type for a in region.args])
            new.update(zip(region.args, inner.args, strict=True))
            clone(region.ops, new, inner)
            copy.regions.append(inner)
        into.ops.append(copy)


def _drop_unused(body: Block) -> None:
    """Buffers of main that no kernel has any more."""
    used = {v for op in body.ops for v in op.operands}
    body.ops = [op for op in body.ops if op.name != "memref.alloc" or op.result in used]


__all__ = ["Grid", "clone"]
