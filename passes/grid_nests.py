"""Which iterations of a kernel's loops do not depend on each other, by a simple rule: every access to a buffer that is written there has the loops' variables, or
these and a constant, as indices of their own or as parts of `a * n + i`, i below n, the same ones everywhere. What an iteration writes and reads for itself alone is its own."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from carrot.ir import kernel as k
from carrot.ir.core import Block, Func, Op, Value
from carrot.ir.types import DTYPES, INDEX, Dim, MemRefType

LOCAL = 2048  # bytes that a thread may have for itself: there are 2048 threads on each of 132 processors
_ACCESS = {"memref.load": 0, "vector.load": 0, "memref.store": 1, "vector.store": 1}  # which operand is the memref


def nested(loop: Op, loops: Sequence[Op], countable: Callable[[Op], bool]) -> list[Op]:
    """A loop and those that are all that each holds, but for numbers that every thread may compute. loops: the kernel's."""
    levels: list[Op] = []
    at: Op | None = loop
    while at is not None and countable(at):
        levels.append(at)
        *before, _ = at.regions[0].ops
        inner = before[-1] if before and before[-1].name == "scf.for" else None
        at = inner if inner is not None and all(pure(op, k.stored_to(loops)) for op in before[:-1]) else None
    return levels


def counts_up(loop: Op) -> bool:
    """From 0 in steps of 1, without values that are carried."""
    return [k.index_of(v) for v in loop.operands[:3:2]] == [0, 1] and not loop.results


def _shifted(v: Value) -> tuple[Value, int]:
    """x, c of v = x + c."""
    shift = 0
    while v.op is not None and (v.op.name == "arith.addi" or (v.op.name == "arith.muli" and k.index_of(v.op.operands[1]) == 1)) and (c := k.index_of(v.op.operands[1])) is not None:
        shift += c if v.op.name == "arith.addi" else 0
        v = v.op.operands[0]
    return v, shift


def _parts(v: Value) -> list[tuple[Value, tuple[object, ...]]]:
    """The values that an index is made of, each with how: two indices of which one has other values are not the same."""
    x, shift = _shifted(v)
    if x.op is None or k.DISJOINT not in x.op.attrs or (high := x.op.operands[0].op) is None or high.name != "arith.muli":
        return [(x, (shift,))]
    n = high.operands[1]
    size = n if (c := k.index_of(n)) is None else c
    return [(at, (shift, side, size, *how)) for side, part in enumerate((high.operands[0], x.op.operands[1])) for at, how in _parts(part)]


def pure(op: Op, stored: set[Value]) -> bool:
    """Whether it may be done by every thread."""
    if op.name == "memref.load":
        return k.root(op.operands[0]) not in stored
    return op.name.partition(".")[0] in ("arith", "math") or op.name in ("memref.get_global", "memref.reinterpret_cast", "memref.alloca", "llvm.call_intrinsic")


def independent(loop: Op, variables: Sequence[Value], func: Func, loops: Sequence[Op]) -> set[Value] | None:
    """What each thread needs for itself if the iterations of the variables do not depend on each other; None: they may."""
    places: dict[Value, set[tuple[object, object, bool]]] = {}
    for op in loop.walk():
        if op.name in _ACCESS:
            base, *idx = op.operands[_ACCESS[op.name] :]
            t = base.type
            assert isinstance(t, MemRefType)
            made = [(part, at, how) for at, i in enumerate(idx) for part, how in _parts(i)]
            where = tuple(next(((at, how) for part, at, how in made if part is v), None) for v in variables)
            fine = None not in where and not (op.name.startswith("vector") and any(at == len(idx) - 1 for at, _ in filter(None, where)))
            places.setdefault(k.root(base), set()).add((where, t.strides, fine))
        elif op.name not in ("scf.for", "scf.if", "scf.while", "scf.yield", "scf.condition", "memref.reinterpret_cast", "memref.get_global", "memref.alloca", "llvm.call_intrinsic") and op.name.partition(".")[0] not in ("arith", "math", "vector"):
            return None
    private = set()
    for base in k.stored_to([loop]):
        if base.op is not None and base.op.name == "memref.alloca":
            continue
        if len(places[base]) == 1 and all(fine for _, _, fine in places[base]):
            continue
        t = base.type
        alone = base in func.body.args and func.body.args.index(base) > rows_at(func) and not any(base in reads(other) for other in loops if other is not loop)
        if not alone or not isinstance(t, MemRefType) or None in t.shape or math.prod(t.shape) * DTYPES[t.dtype].bytes > LOCAL:  # type: ignore[arg-type]
            return None
        private.add(base)
    return private


def neighbours(loop: Op, size: Dim, n: int) -> bool:
    """Whether n iterations of a loop, from a multiple of n on, come to n neighbours of rows of as many, and to what all of them have in common."""
    (i, *_), body, own = loop.regions[0].args, loop.regions[0].ops[:-1], {loop.regions[0].args[0]}
    if not isinstance(size, int) or size % n or any(op.regions for op in body):
        return False
    for op in body:
        if op.name in _ACCESS:
            base, *idx = op.operands[_ACCESS[op.name] :]
            t = base.type
            assert isinstance(t, MemRefType)
            along = own.intersection(idx)
            if along and (op.name.startswith("vector") or along != {i} or i in idx[:-1] or not t.shape[-1] or t.shape[-1] % n):
                return False
        if own.intersection(op.operands):
            own.update(op.results)
    return True


def reads(loop: Op) -> set[Value]:
    return {k.root(v) for op in loop.walk() for v in op.operands}


def rows_at(func: Func) -> int:
    """Which argument the number of rows is; those behind it are temporaries."""
    return next(i for i, a in enumerate(func.body.args) if a.type == INDEX)


def drop_unused(body: Block) -> None:
    """Buffers and numbers of main that no kernel has any more."""
    used: set[Value] = set()
    kept: list[Op] = []
    for op in reversed(body.ops):
        if not op.results or used.intersection(op.results):
            used.update(op.operands)
            kept.append(op)
    body.ops = kept[::-1]


__all__ = ["counts_up", "drop_unused", "independent", "neighbours", "nested", "pure", "reads", "rows_at"]
