"""plan-memory: every buffer of `main` gets a fixed place in one arena; buffers that never live together share bytes.

    %1 = memref.alloc(%n) : memref<?x16xf32>      =>   %1 = memref.view %scratch[%offset] : memref<?x16xf32>

With a row block the arena is a constant. Without one (a model that mixes rows, or has other symbols) the buffers of symbolic size lie
behind those of fixed size, in a region for each form of size: batch * 16 and batch * 4 share one of batch * (so many bytes),
batch * seq has another. Regions that never live together have one place, as large as the largest of them. So the arena's size is an expression of the dims.

io_in_arena: inputs, which live from the start to their last use, and outputs, from their first use to the end, have places there too; module.attrs["io_offsets"] says which.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from carrot.ir import dims
from carrot.ir.builder import Index, KernelBuilder
from carrot.ir.core import Block, Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import BATCH
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim, MemRefType

ALIGN = 64
TRIES = 100  # to place buffers on chips, where every byte counts
LOOPS = ("scf.for", "scf.while")
TYPICAL = 256  # what a symbol may be, when regions are compared


@dataclass
class _Buffer:
    value: Value
    size: int  # in bytes; times `form`
    first: int
    last: int
    form: Dim = 1
    offset: int = 0  # in the region of its form, in bytes; times `form`
    from_rows: int = 0
    loops: int = 0  # how many are around its allocation
    held: bool = False  # to the end: what is in it is known by its address
    within: _Buffer | None = None  # it has the place of this one, which it overwrites element by element
    region: _Region | None = None


@dataclass(eq=False)
class _Region:
    """Buffers of one form, from the first that lives to the last."""

    buffers: list[_Buffer]
    last: int
    size: Dim = 0
    start: Index = 0

    @property
    def form(self) -> Dim:
        return self.buffers[0].form

    @property
    def first(self) -> int:
        return self.buffers[0].first


@dataclass(frozen=True)
class PlanMemory:
    name: ClassVar[str] = "plan-memory"
    io_in_arena: bool = False

    def run(self, module: Module, target: Target) -> None:
        body = module.main.body
        block = int(module.attrs["row_block"])
        scratch = Value(MemRefType("i8", (None,)), body)
        names = list(module.main.attrs.get("symbols", [BATCH]))
        memory, sizes = body.args[: -len(names)], body.args[-len(names) :]
        body.args = [*memory, scratch, *sizes]
        for i, a in enumerate(body.args):
            a.index = i
        io = memory if self.io_in_arena else []
        if io and "open_sizes" in module.attrs:
            raise CarrotError("io_in_arena: where inputs and outputs lie is known for sizes that are fixed", note="bind them: --dim NAME=N")
        buffers = _lifetimes(module, {names[0]: block} if block else {}, io)
        fixed = [x for x in buffers if x.form == 1]
        head = ALIGN if any("team" in op.attrs for op in body.ops) else 0  # what the ABI says of the host's threads (share-loops)
        late = [x for x in fixed if x.from_rows]  # behind the others: small calls do without them
        small = head + _place([x for x in fixed if not x.from_rows and not x.within], 1 if target.hosted else TRIES)
        fixed_bytes = small + _place(late)
        for x in fixed:
            x.offset += small if x.from_rows else head
        places = _shared(_regions([x for x in buffers if x.form != 1 and not x.within]))
        sizes_of = [functools.reduce(dims.maximum, [r.size for r in place]) for place in places]
        arena = dims.total([fixed_bytes, *sizes_of])
        for x in buffers:
            if x.within:
                x.offset, x.region = x.within.offset, x.within.region
        if target.ram and fixed_bytes > target.ram:
            biggest = max(fixed, key=lambda x: x.size)
            raise CarrotError(f"the model needs {fixed_bytes} bytes of scratch, {target.name} has {target.ram} of RAM", note=f"the largest buffer is {biggest.value.type}, {biggest.size} bytes")
        per_row = dims.quotient(dims.sub(arena, fixed_bytes), names[0])
        module.attrs |= {"arena_bytes": fixed_bytes, "arena_per_row": per_row if isinstance(per_row, int) else 0, "arena": arena}
        if late:
            module.attrs |= {"arena_small": small, "small_rows": min(x.from_rows for x in late) - 1}
        place = {x.value: x for x in buffers}
        if io:
            module.attrs["io_offsets"] = [place[a].offset for a in io]
            module.main.attrs["in_place"] = True  # its arguments overlap
        b = KernelBuilder(module, body, target)
        b.has_sizes(dict(zip(names, sizes)))
        mapping: dict[Value, Value] = {}

        def views(block: Block, ops: list[Op]) -> None:
            for op in ops:
                op.operands = [mapping.get(v, v) for v in op.operands]
                for region in op.regions:
                    inside, region.ops = region.ops, []
                    views(region, inside)
                if op.name != "memref.alloc":
                    block.ops.append(op)
                    continue
                x, b.block = place.get(op.result), block
                offset = 0 if x is None else b.size(x.form) * x.offset + x.region.start if x.region else x.offset
                view = Op("memref.view", [scratch, b.index(offset), *op.operands], [op.result.type], loc=op.loc)
                block.ops.append(view)
                mapping[op.result] = view.result

        ops, body.ops = body.ops, []
        end: Index = fixed_bytes
        for regions, size in zip(places, sizes_of, strict=True):
            for r in regions:
                r.start = end
            end = b.size(size) + end
        views(body, ops)


def _lifetimes(module: Module, sizes: dict[str, int], io: Sequence[Value]) -> list[_Buffer]:
    """The buffers with the first and last op that touches them. io: the arguments of `main` that are in the arena, too.

    Ops count in the order in which they are printed, so branches may share places. A buffer from outside a loop lives as long as the
    loop that touches it; one that is allocated in it is new in each round."""
    body = module.main.body
    owner: dict[Value, _Buffer] = {}
    buffers: list[_Buffer] = []
    spans = _spans(body)
    finish = len(spans)

    def found(v: Value, dim: Dim, **more: Any) -> None:
        t = v.type
        assert isinstance(t, MemRefType)
        form, factor = _form(dims.substitute(dim, sizes) if None in t.shape else 1)
        size = factor * math.prod(d for d in t.shape if d is not None) * DTYPES[t.dtype].bytes
        owner[v] = _Buffer(v, max(size, 1), finish, -1, form, **more)
        buffers.append(owner[v])

    for i, v in enumerate(io):
        is_input = i < len(module.main.attrs["inputs"])
        found(v, next(iter(sizes)), held=not is_input)
        owner[v].first = -1 if is_input else finish
    for op, (i, _, loops) in spans.items():
        if op.name == "memref.alloc" and "team" not in op.attrs:
            found(op.result, op.attrs.get("dim", BATCH), from_rows=int(op.attrs.get("from_rows", 0)), held="held" in op.attrs, loops=len(loops))
            continue
        if op.name == "memref.reinterpret_cast" and op.operands[0] in owner:
            owner[op.result] = owner[op.operands[0]]
            continue
        for v in op.operands:
            if v in owner:
                x = owner[v]
                first, last, _ = spans[loops[x.loops]] if len(loops) > x.loops else (i, i, ())
                x.first, x.last = min(x.first, first), max(x.last, finish if x.held else last)
    for op, (i, _, _) in spans.items():
        if op.name == "func.call" and "in_place" in op.attrs:
            _overwrite(module, op, i, owner)
    return buffers


def _regions(buffers: list[_Buffer]) -> list[_Region]:
    """Buffers of a form that live at times that touch; placed in it."""
    out: list[_Region] = []
    open_: dict[Dim, _Region] = {}
    for x in sorted(buffers, key=lambda x: x.first):
        region = open_.get(x.form)
        if region is None or region.last < x.first:
            region = open_[x.form] = _Region([], x.last)
            out.append(region)
        region.buffers.append(x)
        region.last, x.region = max(region.last, x.last), region
    for region in out:
        whole, top = _place(region.buffers), max(x.offset + x.size for x in region.buffers)
        region.size = dims.mul(region.form, whole)
        if top < ALIGN and len(dims.symbols(region.form)) > 1:  # an image of few bytes for each pixel: only its end is rounded up
            region.size = dims.mul(dims.ceildiv(dims.mul(region.form, top), ALIGN), ALIGN)
    return out


def _shared(regions: list[_Region]) -> list[list[_Region]]:
    """Regions that have one place: from the largest on, each where no other one is alive."""

    def size(r: _Region) -> int:
        return dims.evaluate(r.size, dict.fromkeys(dims.symbols(r.size), TYPICAL))

    places: list[list[_Region]] = []
    for r in sorted(regions, key=size, reverse=True):
        free = next((p for p in places if all(r.last < o.first or o.last < r.first for o in p)), None)
        if free is None:
            places.append(free := [])
        free.append(r)
    return places


def _form(d: Dim) -> tuple[Dim, int]:
    """A size as a multiple of what it has in common with its like: 6*batch is 6 times batch, 12 is 12 times 1."""
    if isinstance(d, int):
        return 1, d
    factor = dims.content(d)
    form = dims.quotient(d, factor)
    assert form is not None
    return form, factor


def _spans(body: Block) -> dict[Op, tuple[int, int, tuple[Op, ...]]]:
    """For every op of `main` and its regions: its number, that of the last op in it, the loops around it from outermost on."""
    spans: dict[Op, tuple[int, int, tuple[Op, ...]]] = {}

    def walk(block: Block, loops: tuple[Op, ...]) -> None:
        for op in block.ops:
            i = len(spans)
            spans[op] = (i, i, loops)
            for region in op.regions:
                walk(region, (*loops, op) if op.name in LOOPS else loops)
            spans[op] = (i, len(spans) - 1, loops)

    walk(body, ())
    return spans


def _overwrite(module: Module, call: Op, i: int, owner: dict[Value, _Buffer]) -> None:
    """The result of a kernel that may be in the place of an operand goes there, if the operand is not needed again."""
    out, *operands = (owner.get(call.operands[n]) for n in call.attrs["in_place"])
    for x in operands:
        root = x.within or x if x else None
        if out is None or root is None or out.within or root is out or out.from_rows or root.from_rows:
            continue
        if root.last == i and out.first == i and out.form == root.form and out.size <= root.size:
            out.within, root.last = root, out.last
            module.funcs[str(call.attrs["callee"])].attrs["in_place"] = True
            return


def _place(buffers: list[_Buffer], tries: int = 1) -> int:
    """Greedy by size: each buffer at the lowest offset free during its life. Returns the size of all. Offsets and sizes in multiples of the buffers' form.

    While they take more than what lives at once, the one at the end is placed first, so many times that there are `tries`; the best one counts."""
    order = sorted(buffers, key=lambda x: (-x.size, x.first))
    least = max((sum(-(-p.size // ALIGN) * ALIGN for p in buffers if p.first <= x.first <= p.last) for x in buffers), default=0) if tries > 1 else 0
    top, best = _greedy(order), list(order)
    for _ in range(tries - 1):
        if top <= least:
            break
        last = max(order, key=lambda x: x.offset + x.size)
        order.remove(last)
        order.insert(0, last)
        found = _greedy(order)
        top, best = (found, list(order)) if found < top else (top, best)
    return _greedy(best)


def _greedy(order: list[_Buffer]) -> int:
    placed: list[_Buffer] = []
    top = 0
    for x in order:
        at = 0
        for other in sorted((p for p in placed if p.first <= x.last and x.first <= p.last), key=lambda p: p.offset):
            if at + x.size <= other.offset:
                break
            at = max(at, -(-(other.offset + other.size) // ALIGN) * ALIGN)
        x.offset = at
        placed.append(x)
        top = max(top, at + x.size)
    return -(-top // ALIGN) * ALIGN
