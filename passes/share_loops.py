"""share-loops: loops with work for several threads become functions over a range of their iterations, which the binary may share out.

    func @conv_3(%x, %y, %n) { for %g = 0 to 16 { ... store %y[.., %g * 32 + 16] } }
    =>  func @conv_3_share(%team, %x, %y, %first, %last, %least) { for %g = %first to %last { ... } }
        func @conv_3(%x, %y, %n, %team) { call @conv_3_share(%team, %x, %y, 0, 16, 2) {shared} }

A loop is shared if its iterations are independent (independent.py) and take long enough (`PAYS`); the outermost one with `ENOUGH` iterations is. What an
iteration keeps in a temporary is private: every thread has its own. %least: iterations that are worth handing to a thread; all of them where the sizes of a
call say that it does not pay. %team is what the ABI says of the host's threads, which stay for the whole inference (runtime/team.c), at the start of the arena. A call with the attribute `shared` is one of the
whole range to whoever does not share. Batches are split by rows before that (runtime/abi_predict.c), so loops over the rows of a block are not shared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import add, mul, sub
from typing import ClassVar

import numpy as np

from carrot.ir import kernel as k
from carrot.ir.builder import Expr, Index, KernelBuilder
from carrot.ir.core import Block, Func, I32Array, Module, Op, Symbol, Value, use_counts
from carrot.ir.target import Target
from carrot.ir.types import INDEX, MemRefType, ScalarType, VectorType
from carrot.passes.independent import independent
from carrot.passes.outline import captures, clone, results_of

WORTH = 150_000  # cycles, about, of an inference that is worth other threads: 30 to 50 us; its loops of LONG take three quarters of it
LONG = 60_000  # of a loop that gains even if another core's cache has half of what it reads: 10 to 20 us
PAYS = 15_000  # of a loop that is shared then: 3 to 5 us; to hand it over takes half a microsecond
PART = 0.0005  # of the whole model's cycles that a loop has to take too: the others cost code and gain nothing
CHUNK = 5_000  # cycles that are worth handing to a thread: 1 us
ENOUGH = 4  # iterations that even out
ASSUMED = 512  # a size that nobody knows yet; every call weighs its own
TEAM = MemRefType("i64", (8,))
COSTS = {"arith.constant": 0.0, "memref.get_global": 0.0, "memref.reinterpret_cast": 0.0, "arith.divf": 4.0, "arith.divsi": 12.0, "arith.remsi": 12.0, "arith.divui": 12.0, "arith.remui": 12.0, "math.fma": 0.5, "math.absf": 0.5, "math.sqrt": 6.0, "amx.tile_load": 8.0, "amx.tile_store": 16.0, "amx.tile_mulf": 16.0, "amx.tile_muli": 16.0}
GUESSED: dict[str, Callable[[int, int], int]] = {
    "arith.addi": add, "arith.subi": sub, "arith.muli": mul, "arith.divsi": lambda x, y: x // max(y, 1), "arith.remsi": lambda x, y: x % max(y, 1),
}  # fmt: skip
CLONED = ("arith.constant", "memref.get_global", "memref.reinterpret_cast", "vector.broadcast")


@dataclass(frozen=True)
class ShareLoops:
    """On hosts with threads; not where bytes count."""

    name: ClassVar[str] = "share-loops"
    small: bool = False

    def run(self, module: Module, target: Target) -> None:
        if not target.hosted or target.gpu or target.object_format == "wasm" or self.small:
            return
        body = module.main.body
        calls: dict[str, list[Op]] = {}
        for op in module.walk():
            if op.name == "func.call":
                calls.setdefault(str(op.attrs["callee"]), []).append(op)
        in_main = {op for op in body.walk() if op.name == "func.call"}
        uses = use_counts(body)
        team: Value | None = None
        shares = {name: Share(module, f, target, set()) for name, f in module.funcs.items() if name in calls}
        costs = [share.cost(op) for share in shares.values() for op in share.func.body.ops]
        total = sum(costs)
        if total < WORTH or sum(c for c in costs if c >= LONG) < 0.75 * total:
            return
        least = max(PAYS, PART * total)
        for func in [f for name, f in module.funcs.items() if name != "main"]:
            if not (found := calls.get(func.name)) or not in_main.issuperset(found):
                continue
            own = {a for i, a in enumerate(func.body.args) if all(_temporary(call.operands[i], uses) for call in found)}
            share = shares[func.name]
            share.own, share.least = own, least
            share.block(func.body)
            if share.team is None:
                continue
            if team is None:
                alloc = Op("memref.alloc", (), (TEAM,), {"operandSegmentSizes": I32Array((0, 0)), "team": True})
                body.ops.insert(0, alloc)
                team = alloc.result
            func.body.args.append(share.team)
            for call in found:
                call.operands.append(team)
            module.attrs["team_bytes"] = max(int(module.attrs.get("team_bytes", 64)), 64 + share.bytes)


def _temporary(v: Value, uses: dict[Value, int]) -> bool:
    """Whether a buffer of main is of one call only."""
    return v.op is not None and v.op.name == "memref.alloc" and "held" not in v.op.attrs and uses[v] == 1


class Share:
    """The loops of one kernel. own: its arguments that are temporaries of a call; least: cycles of a loop that is worth it."""

    def __init__(self, module: Module, func: Func, target: Target, own: set[Value]) -> None:
        self.module, self.func, self.target, self.own = module, func, target, own
        self.team: Value | None = None
        self.bytes = 0
        self.sizes = [a for a in func.body.args if a.type == INDEX]
        self.blocked = int(module.attrs["row_block"]) > 0
        self.n, self.least, self.rows = 0, 0.0, 1
        self.guessed: dict[Value, int] = {}
        self.costs: dict[Op, float] = {}

    def block(self, block: Block) -> None:
        """Share what pays of the loops of a block."""
        for op in list(block.ops):
            if op.name == "scf.for" and not op.results and self.cost(op) >= self.least:
                self.loop(block, op)
            elif op.name == "scf.if":
                for region in op.regions:
                    self.block(region)

    def loop(self, block: Block, loop: Op) -> None:
        private = independent(loop, self.func.body, self.own)
        inner = loop.regions[0]
        if private is not None and self.trips(loop) >= ENOUGH and not self.over_rows(loop):
            self.outline(block, loop, private)
            return
        before = self.n
        self.block(inner)
        if self.n == before and private is not None and self.trips(loop) > 1:
            self.outline(block, loop, private)

    def over_rows(self, loop: Op) -> bool:
        return self.blocked and loop.operands[1] in self.sizes[:1]

    # -- what it costs

    def guess(self, v: Value) -> int:
        """A size, about."""
        if v not in self.guessed:
            self.guessed[v] = self._guess(v)
        return self.guessed[v]

    def _guess(self, v: Value) -> int:
        op = v.op
        if op is None:
            return (self.rows if v in self.sizes[:1] else ASSUMED) if v in self.sizes else 0
        if op.name == "arith.constant":
            return int(k.constant_value(op))
        if op.name == "arith.select" and (c := op.operands[0].op) is not None and c.name == "arith.cmpi":
            return self.guess(op.operands[1 if k.compare_ints(k.CMPI_NAMES[c.attrs["predicate"]], *map(np.int64, map(self.guess, c.operands))) else 2])
        if op.name in ("arith.select", "arith.minsi"):
            return min(map(self.guess, op.operands[-2:]))
        if op.name in GUESSED:
            return int(GUESSED[op.name](*map(self.guess, op.operands)))
        return ASSUMED

    def trips(self, loop: Op) -> int:
        step = k.index_of(loop.operands[2]) or 1
        return max(0, -(-(self.guess(loop.operands[1]) - self.guess(loop.operands[0])) // step))

    def cost(self, op: Op) -> float:
        """Cycles, about."""
        if op not in self.costs:
            self.costs[op] = self._cost(op)
        return self.costs[op]

    def _cost(self, op: Op) -> float:
        if op.name == "scf.for":
            return self.trips(op) * self.inside(op)
        if op.regions:
            return max(sum(map(self.cost, r.ops)) for r in op.regions) * (ASSUMED if op.name == "scf.while" else 1)
        if op.name in COSTS:
            return COSTS[op.name]
        wide = any([type(v.type) is VectorType for v in (*op.operands, *op.results)])
        return (15.0 if op.name.startswith("math.") else 0.5) if wide else 4.0 if op.name.startswith("math.") else 0.15  # LLVM makes vectors of many of these

    def inside(self, loop: Op) -> float:
        """Of one iteration."""
        return 1 + sum(map(self.cost, loop.regions[0].ops))

    # -- what becomes of it

    def outline(self, block: Block, loop: Op, private: list[Value]) -> None:
        """The loop as a function, a call of it in its place."""
        step, hi = k.index_of(loop.operands[2]) or 1, loop.operands[1]
        exact = (limit := k.index_of(hi)) is not None and limit % step == 0
        inside = results_of([loop])
        cloned: dict[Op, None] = dict.fromkeys(v.op for v in private if v.op is not None)
        used = (*(v for op in loop.regions[0].walk() for v in op.operands), *([] if exact else [hi]))
        captured = captures(used, inside.union(private), cloned, lambda op: op.name in CLONED or op.name.startswith(("arith.", "math.")))
        if not all(isinstance(v.type, (MemRefType, ScalarType)) for v in captured):
            return
        self.n += 1
        self.team = self.team or Value(TEAM, self.func.body, len(self.func.body.args))
        given = [self.team, *(v for v in private if v.op is None), *captured]
        task = Block([*[v.type for v in given], INDEX, INDEX, INDEX])
        b = KernelBuilder(self.module, task, self.target, loop.loc)
        new = dict(zip(given, task.args))
        clone(list(cloned), new, task)
        first, last = (Expr(b, a, "index") * step for a in task.args[-3:-1])
        end = last if exact else b.minimum(last, Expr(b, new.get(hi, hi), "index"))
        bounds = [first.value, b.index(end), b.index(step)]
        clone([loop], new, task)
        task.ops[-1].operands[:3] = bounds
        b.op("func.return")
        name = f"{self.func.name}_share{self.n}"
        self.module.funcs[name] = Func(name, task, self.func.attrs | {"noinline": True})
        n_private = sum(v.op is None for v in private)
        self.bytes = max(self.bytes, k.private_memory(given[1 : 1 + n_private])[-1])
        at = block.ops.index(loop)
        after, block.ops = block.ops[at + 1 :], block.ops[:at]
        b = KernelBuilder(self.module, self.func.body, self.target, loop.loc)
        b.block = block
        trips, least = self.shares(b, loop, inside)
        b.op("func.call", [*given, *map(b.index, (0, trips, least))], (), {"callee": Symbol(name), "shared": n_private})
        block.ops += after

    def shares(self, b: KernelBuilder, loop: Op, inside: set[Value]) -> tuple[Index, Index]:
        """How many iterations there are, and how many are worth handing to a thread: all of them, if the loop does not pay."""

        known: dict[Value, Value] = {}

        def before(v: Value) -> bool:
            """Whether a number is known before the loop; if so, it is computed there."""
            if v not in inside or v in known:
                return True
            if v.op is None or not v.op.name.startswith("arith.") or not all(map(before, v.op.operands)):
                return False
            clone([v.op], known, b.block)
            return True

        def trips(op: Op) -> Index:
            lo, hi, step = op.operands[0], op.operands[1], k.index_of(op.operands[2]) or 1
            first, n = k.index_of(lo), k.index_of(hi)
            if first is not None and n is not None:
                return max(0, -((first - n) // step))
            if (first is None and lo not in inside) or not (before(lo) and before(hi)):  # a part of what an outer loop goes over: about equal ones
                return self.trips(op)
            count = Expr(b, known.get(hi, hi), "index")
            count = count if first == 0 else count - Expr(b, known.get(lo, lo), "index")
            return (count + (step - 1)) // step if step > 1 else count

        def cost(ops: Sequence[Op]) -> Index:
            fixed, total = 1.0, None
            for op in ops:
                if op.name != "scf.for":
                    fixed += self.cost(op)
                    continue
                each = trips(op), cost(op.regions[0].ops)
                if all(isinstance(x, int) for x in each):
                    fixed += int(each[0]) * int(each[1])
                else:
                    some = each[0] * each[1]
                    total = some if total is None else total + some
            return int(fixed) if total is None else total + int(fixed)

        n, each = trips(loop), cost(loop.regions[0].ops)
        if isinstance(n, int) and isinstance(each, int):
            return n, min(n, -(-CHUNK // each))
        all_ = b.expr(n, "index")
        few = CHUNK // each + 1 if isinstance(each, int) else b.expr(CHUNK, "index") // each + 1
        return n, b.select(all_ * each >= PAYS, few, all_)


__all__ = ["Share", "ShareLoops"]
