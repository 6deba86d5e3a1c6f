"""plan-memory: every buffer of `main` gets a fixed place in one arena; buffers that never live together share bytes.

    %1 = memref.alloc(%n) : memref<?x16xf32>      =>   %1 = memref.view %scratch[%offset] : memref<?x16xf32>

With a row block the arena is a constant; without one (a model that mixes rows) it is arena_bytes + rows * arena_per_row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Block, Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, MemRefType

ALIGN = 64
LOOPS = ("scf.for", "scf.while")


@dataclass
class _Buffer:
    value: Value
    size: int
    first: int
    last: int
    offset: int = 0
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
        n = body.args[-1]
        body.args = [*body.args[:-1], scratch, n]
        for i, a in enumerate(body.args):
            a.index = i
        fixed, per_row = _lifetimes(module, block)
        late = [x for x in fixed if x.from_rows]  # behind the others: small calls do without them
        small, row_bytes = _place([x for x in fixed if not x.from_rows and not x.within]), _place(per_row)
        fixed_bytes = small + _place(late)
        for x in late:
            x.offset += small
        for x in fixed:
            if x.within:
                x.offset = x.within.offset
        if target.ram and fixed_bytes > target.ram:
            biggest = max(fixed, key=lambda x: x.size)
            raise CarrotError(f"the model needs {fixed_bytes} bytes of scratch, {target.name} has {target.ram} of RAM", note=f"the largest buffer is {biggest.value.type}, {biggest.size} bytes")
        module.attrs |= {"arena_bytes": fixed_bytes, "arena_per_row": row_bytes}
        if late:
            module.attrs |= {"arena_small": small, "small_rows": min(x.from_rows for x in late) - 1}
        place = {x.value: (x.offset, False) for x in fixed} | {x.value: (x.offset, True) for x in per_row}
        b = KernelBuilder(module, body, target)
        mapping: dict[Value, Value] = {}
        rows = Expr(b, n, "index")

        def views(block: Block) -> None:
            ops, block.ops = block.ops, []
            for op in ops:
                op.operands = [mapping.get(v, v) for v in op.operands]
                for region in op.regions:
                    views(region)
                if op.name != "memref.alloc":
                    block.ops.append(op)
                    continue
                offset, dynamic = place[op.result]
                b.block = block
                at = b.const(offset, "index") if not dynamic else rows * offset + fixed_bytes
                view = Op("memref.view", [scratch, at.value, *op.operands], [op.result.type], loc=op.loc)
                block.ops.append(view)
                mapping[op.result] = view.result

        views(body)


def _lifetimes(module: Module, block: int) -> tuple[list[_Buffer], list[_Buffer]]:
    """Buffers of fixed size and buffers whose size is per row, with the first and last op that touches them.

    Ops count in the order in which they are printed, so branches may share places. A buffer from outside a loop lives as long as the
    loop that touches it; one that is allocated in it is new in each round."""
    body = module.main.body
    owner: dict[Value, _Buffer] = {}
    fixed: list[_Buffer] = []
    per_row: list[_Buffer] = []
    spans = _spans(body)
    end = len(spans)
    for op, (i, _, loops) in spans.items():
        if op.name == "memref.alloc":
            t = op.result.type
            assert isinstance(t, MemRefType)
            elements = int(op.attrs.get("rows_per", 1))
            for d in t.shape:
                elements *= 1 if d is None else d
            dynamic = None in t.shape
            size = elements * DTYPES[t.dtype].bytes * (block or 1 if dynamic else 1)
            buffer = _Buffer(op.result, max(size, 1), end, -1, from_rows=int(op.attrs.get("from_rows", 0)), held="held" in op.attrs, loops=len(loops))
            (per_row if dynamic and not block else fixed).append(buffer)
            owner[op.result] = buffer
            continue
        if op.name == "memref.reinterpret_cast" and op.operands[0] in owner:
            owner[op.result] = owner[op.operands[0]]
            continue
        for v in op.operands:
            if v in owner:
                x = owner[v]
                first, last, _ = spans[loops[x.loops]] if len(loops) > x.loops else (i, i, ())
                x.first, x.last = min(x.first, first), max(x.last, end if x.held else last)
    for op, (i, _, _) in spans.items():
        if op.name == "func.call" and "in_place" in op.attrs:
            _overwrite(module, op, i, owner)
    return fixed, per_row


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
        if root.last == i and out.first == i and out.size <= root.size:
            out.within, root.last = root, out.last
            module.funcs[str(call.attrs["callee"])].attrs["in_place"] = True
            return


def _place(buffers: list[_Buffer]) -> int:
    """Greedy by size: each buffer at the lowest offset free during its life. Returns the arena's size."""
    placed: list[_Buffer] = []
    top = 0
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
