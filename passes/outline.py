"""What passes share that move ops into functions and blocks of their own: copies of ops, and what these need from outside.

    for %i { A(%i, %x, c) }     =>     func @a(%x) { c = constant ; for %i { A(%i, %x, c) } }     # captured: %x; cloned: c
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from carrot.ir.core import Block, Op, Value


def results_of(ops: Iterable[Op]) -> set[Value]:
    """What these ops, and those in their regions, define: results and arguments of regions."""
    return {v for op in ops for at in op.walk() for v in (*at.results, *(a for r in at.regions for a in r.args))}


def captures(used: Iterable[Value], inside: Collection[Value], cloned: dict[Op, None], clones: Callable[[Op], bool]) -> list[Value]:
    """What ops that use these values, and define those `inside`, need from outside. What `clones` takes is copied with them: `cloned` learns it, operands first."""
    captured: dict[Value, None] = {}

    def need(v: Value) -> None:
        if v in inside or v in captured or v.op in cloned:
            return
        if v.op is None or not clones(v.op):
            captured[v] = None
            return
        for x in v.op.operands:
            need(x)
        cloned[v.op] = None

    for v in used:
        need(v)
    return list(captured)


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


__all__ = ["captures", "clone", "results_of"]
