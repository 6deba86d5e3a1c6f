"""grid: the loops of a kernel become the threads of a GPU. Kernels that say themselves how they are launched stay as they are.

    for %i = 0 to %n { for %j = 0 to 16 { A(%i, %j) } }        func @k_0: %t = block_id * 256 + thread_id
    for %i = 0 to %n { B(%i) }                            =>              if %t < %n * 16 { A(%t / 16, %t % 16) }
                                                               func @k_1: ... if %t < %n { B(%t) }

Every loop of a kernel's top level becomes a kernel of its own: the next one sees all that it wrote. Of its nest, as many levels become threads as are
independent (grid_nests.py), and where four iterations of the innermost one come to four neighbours of a row, one thread does them: so many bytes have to be under way for all the memory that there is. What a thread writes and reads for itself alone goes to its stack. What that does not reach, main's loops and branches too, is done by one block of
threads (grid_block.py) or by one thread, which `carrotc -v` says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir import dims
from carrot.ir import kernel as k
from carrot.ir.builder import KernelBuilder
from carrot.ir.core import Block, Func, I32Array, Module, Op, Symbol, Value
from carrot.ir.sizes import value_dim
from carrot.ir.target import Target
from carrot.ir.types import Dim, MemRefType
from carrot.passes.grid_block import outline_flow, outline_kernel
from carrot.passes.grid_nests import counts_up, drop_unused, independent, neighbours, nested, pure, reads
from carrot.passes.outline import clone

THREADS = 256  # of a block
QUAD = 4  # iterations of a thread, where they are neighbours
SERIAL = {"threads": 1, "per_block": 1, "items": 1}


@dataclass(frozen=True)
class Grid:
    name: ClassVar[str] = "grid"

    def run(self, module: Module, target: Target) -> None:
        if not target.gpu:
            return
        said = [f"{name}: one block of threads does it" for name in outline_flow(module, target)]
        for func in [f for name, f in module.funcs.items() if name != "main" and "launch" not in f.attrs]:
            _map(module, func, target, said)
        if said:
            module.attrs["grid"] = said


def _map(module: Module, func: Func, target: Target, said: list[str]) -> None:
    """Replace a kernel by those of its loops."""
    ops = func.body.ops[:-1]
    loops = [op for op in ops if op.name == "scf.for"]
    shared = [op for op in ops if op.name != "scf.for"]
    calls = [op for op in module.main.body.ops if op.name == "func.call" and op.attrs["callee"] == func.name]
    known = _known(module, func, calls)
    plans = [_nest(loop, func, loops, known) for loop in loops]
    stacks = [op.result for op in shared if op.name == "memref.alloca"]
    apart = all(sum(v in reads(loop) for loop in loops) <= 1 for v in stacks)
    if not loops or any(p is None for p in plans) or not apart or not all(pure(op, k.stored_to(loops)) for op in shared):
        if outline_kernel(module, target, func):
            said.append(f"{func.name}: one block of threads does it")
        else:
            func.attrs["launch"] = dict(SERIAL)
            said.append(f"{func.name}: one thread does it")
        return
    order = list(module.funcs)
    made = [_kernel(module, func, f"{func.name}_{i}" if len(loops) > 1 else func.name, shared, plan, known, target) for i, plan in enumerate(plans) if plan]
    at = order.index(func.name)
    funcs = {name: module.funcs[name] for name in order[:at]} | {new.name: new for new, _ in made}
    module.funcs = funcs | {name: module.funcs[name] for name in order[at + 1 :]}
    for call in calls:
        where = module.main.body.ops.index(call)
        module.main.body.ops[where : where + 1] = [Op("func.call", [call.operands[i] for i in kept], (), call.attrs | {"callee": Symbol(new.name)}, loc=call.loc) for new, kept in made]
    drop_unused(module.main.body)


@dataclass(frozen=True)
class _Nest:
    """loops: the levels that become threads, outermost first; sizes: iterations of each; private: arguments that each thread has for itself."""

    loops: list[Op]
    sizes: list[Dim]
    private: set[Value]


def _known(module: Module, func: Func, calls: Sequence[Op]) -> dict[Value, Dim]:
    """Which of the call's sizes the kernel's index arguments are."""
    main = module.main
    sizes = dict(zip(main.body.args[-len(main.attrs["symbols"]) :], main.attrs["symbols"], strict=True))
    given = {a: [sizes.get(call.operands[i]) for call in calls] for i, a in enumerate(func.body.args)}
    return {a: found[0] for a, found in given.items() if found and found[0] is not None and all(d == found[0] for d in found)}


def _nest(loop: Op, func: Func, loops: Sequence[Op], known: Mapping[Value, Dim]) -> _Nest | None:
    """The most levels of a loop that are independent."""
    levels = nested(loop, loops, lambda at: counts_up(at) and value_dim(at.operands[1], known) is not None)
    sizes = [size for at in levels if (size := value_dim(at.operands[1], known)) is not None]
    for n in range(len(levels), 0, -1):
        private = independent(loop, [op.regions[0].args[0] for op in levels[:n]], func, loops)
        if private is not None:
            return _Nest(levels[:n], sizes[:n], private)
    return None


def _kernel(module: Module, func: Func, name: str, shared: Sequence[Op], nest: _Nest, known: Mapping[Value, Dim], target: Target) -> tuple[Func, list[int]]:
    """The kernel of one loop, and which arguments of the old one it has."""
    used = {v for op in nest.loops[0].walk() for v in op.operands}
    for op in reversed(shared):
        if used.intersection(op.results):
            used.update(op.operands)
    wanted = {known_of: a for a, known_of in known.items() if known_of in dims.symbols(*nest.sizes)}
    kept = [i for i, a in enumerate(func.body.args) if (a in used or a in wanted.values()) and a not in nest.private]
    body = Block([func.body.args[i].type for i in kept])
    new: dict[Value, Value] = {func.body.args[i]: a for i, a in zip(kept, body.args, strict=True)}
    b = KernelBuilder(module, body, target, nest.loops[0].loc)
    for v in nest.private:
        assert isinstance(v.type, MemRefType)
        new[v] = b.op("memref.alloca", (), [v.type], {"operandSegmentSizes": I32Array((0, 0))}).result
    clone([op for op in shared if used.intersection(op.results)], new, body)
    b.has_sizes({str(d): new[a] for d, a in wanted.items()})
    each = QUAD if not nest.private and neighbours(nest.loops[-1], nest.sizes[-1], QUAD) else 1
    counts = [*nest.sizes[:-1], int(nest.sizes[-1]) // each if each > 1 else nest.sizes[-1]]
    total, sizes = b.size(dims.product(counts)), list(map(b.size, counts))
    b.launch(THREADS, THREADS, total)
    t = b.block_id() * THREADS + b.thread()

    def thread() -> None:
        *outside, inside = b.unravel(t, sizes)
        for op, i in zip(nest.loops, outside, strict=False):
            new[op.regions[0].args[0]] = b.index(i)
        for outer in nest.loops[:-1]:
            clone(outer.regions[0].ops[:-2], new, b.block)
        for j in range(each):
            new[nest.loops[-1].regions[0].args[0]] = b.index(inside * each + j if each > 1 else inside)
            clone(nest.loops[-1].regions[0].ops[:-1], new, b.block)

    b.if_(t < total, thread)
    b.op("func.return")
    attrs = {key: a for key, a in func.attrs.items() if key != "noinline"} | b.attrs
    return Func(name, body, attrs), kept


__all__ = ["Grid"]
