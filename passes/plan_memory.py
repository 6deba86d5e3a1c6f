"""plan-memory: every buffer of `main` gets a fixed place in one arena; buffers that never live together share bytes.

    %1 = memref.alloc(%n) : memref<?x16xf32>      =>   %1 = memref.view %scratch[%offset] : memref<?x16xf32>

With a row block the arena is a constant. Without one (a model that mixes rows, or has other symbols) the buffers of symbolic size lie
behind those of fixed size, in a region for each form of size: batch * 16 and batch * 4 share one of batch * (so many bytes),
batch * seq has another. So all offsets are sums of products, and the arena's size is an expression of the dims.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir import dims
from carrot.ir.builder import Index, KernelBuilder
from carrot.ir.core import Block, Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import BATCH
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim, MemRefType

ALIGN = 64
LOOPS = ("scf.for", "scf.while")


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


@dataclass(frozen=True)
class PlanMemory:
    name: ClassVar[str] = "plan-memory"

    def run(self, module: Module, target: Target) -> None:
        body = module.main.body
        block = int(module.attrs["row_block"])
        scratch = Value(MemRefType("i8", (None,)), body)
        names = list(module.main.attrs.get("symbols", [BATCH]))
        memory, sizes = body.args[: -len(names)], body.args[-len(names) :]
        body.args = [*memory, scratch, *sizes]
        for i, a in enumerate(body.args):
            a.index = i
        buffers = _lifetimes(module, {names[0]: block} if block else {})
        fixed = [x for x in buffers if x.form == 1]
        head = ALIGN if any("team" in op.attrs for op in body.ops) else 0  # what the ABI says of the host's threads (share-loops)
        late = [x for x in fixed if x.from_rows]  # behind the others: small calls do without them
        small = head + _place([x for x in fixed if not x.from_rows and not x.within])
        fixed_bytes = small + _place(late)
        for x in fixed:
            x.offset += small if x.from_rows else head
        forms = list(dict.fromkeys(x.form for x in buffers if x.form != 1))
        regions = [_place([x for x in buffers if x.form == form and not x.within]) for form in forms]
        arena = dims.total([fixed_bytes, *map(dims.mul, forms, regions)])
        for x in buffers:
            if x.within:
                x.offset = x.within.offset
        if target.ram and fixed_bytes > target.ram:
            biggest = max(fixed, key=lambda x: x.size)
            raise CarrotError(f"the model needs {fixed_bytes} bytes of scratch, {target.name} has {target.ram} of RAM", note=f"the largest buffer is {biggest.value.type}, {biggest.size} bytes")
        per_row = dims.quotient(dims.sub(arena, fixed_bytes), names[0])
        module.attrs |= {"arena_bytes": fixed_bytes, "arena_per_row": per_row if isinstance(per_row, int) else 0, "arena": arena}
        if late:
            module.attrs |= {"arena_small": small, "small_rows": min(x.from_rows for x in late) - 1}
        place = {x.value: x for x in buffers}
        b = KernelBuilder(module, body, target)
        b.has_sizes(dict(zip(names, sizes)))
        mapping: dict[Value, Value] = {}
        starts: dict[Dim, Index] = {1: 0}

        def views(block: Block, ops: list[Op]) -> None:
            for op in ops:
                op.operands = [mapping.get(v, v) for v in op.operands]
                for region in op.regions:
                    inside, region.ops = region.ops, []
                    views(region, inside)
                if op.name != "memref.alloc":
                    block.ops.append(op)
                    continue
                b.block = block
                x = place.get(op.result)
                offset = b.size(x.form) * x.offset + starts[x.form] if x else 0
                view = Op("memref.view", [scratch, b.index(offset), *op.operands], [op.result.type], loc=op.loc)
                block.ops.append(view)
                mapping[op.result] = view.result

        ops, body.ops = body.ops, []
        end: Index = fixed_bytes
        for form, region in zip(forms, regions):
            starts[form] = end
            end = b.size(form) * region + end
        views(body, ops)


def _lifetimes(module: Module, sizes: dict[str, int]) -> list[_Buffer]:
    """The buffers with the first and last op that touches them.

    Ops count in the order in which they are printed, so branches may share places. A buffer from outside a loop lives as long as the
    loop that touches it; one that is allocated in it is new in each round."""
    body = module.main.body
    owner: dict[Value, _Buffer] = {}
    buffers: list[_Buffer] = []
    spans = _spans(body)
    finish = len(spans)
    for op, (i, _, loops) in spans.items():
        if op.name == "memref.alloc" and "team" not in op.attrs:
            t = op.result.type
            assert isinstance(t, MemRefType)
            form, factor = _form(dims.substitute(op.attrs.get("dim", BATCH), sizes) if None in t.shape else 1)
            size = factor * math.prod(d for d in t.shape if d is not None) * DTYPES[t.dtype].bytes
            buffer = _Buffer(op.result, max(size, 1), finish, -1, form, from_rows=int(op.attrs.get("from_rows", 0)), held="held" in op.attrs, loops=len(loops))
            buffers.append(buffer)
            owner[op.result] = buffer
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


def _place(buffers: list[_Buffer]) -> int:
    """Greedy by size: each buffer at the lowest offset free during its life. Returns the size of all. Offsets and sizes in multiples of the buffers' form."""
    placed: list[_Buffer] = []
    at = top = 0
    for x in sorted(buffers, key=lambda x: (-x.size, x.first)):
        at = 0
        for other in sorted((p for p in placed if p.first <= x.last and x.first <= p.last), key=lambda p: p.offset):
            if at + x.size <= other.offset:
                break
            at = max(at, -(-(other.offset + other.size) // ALIGN) * ALIGN)
        x.offset = at
        placed.append(x)
        top = max(top, at + x.size)
    return -(-top // ALIGN) * ALIGN
