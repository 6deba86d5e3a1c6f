"""What one block of threads does, as it is no fixed list of launches: main's loops and branches, kernels for sizes that are counted, and kernels whose steps depend on each other.

    scf.while { call @gates ; %on = load %flag }     =>     func @flow_0: scf.while { for %i = %thread to %n step 256 { gates } ; gpu.barrier ; %on = load %flag ; gpu.barrier }

All threads run the same loops and branches over numbers that all read. Inside of these a nest of loops whose iterations are independent (grid_nests.py) is dealt out to the threads; what
stores and is no such nest is done by the first thread, which tells the others its results through shared memory. A barrier stands behind whatever stores, and in front of it where
threads may still be reading. Calls are inlined; buffers of regions become main's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from carrot.ir import kernel as k
from carrot.ir.builder import Expr, KernelBuilder
from carrot.ir.core import Block, Func, I32Array, Module, Op, Symbol, Value
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.tensors import Buffer, Index
from carrot.ir.types import MemRefType, ScalarType, Type
from carrot.passes.grid_nests import counts_up, drop_unused, independent, nested, reads
from carrot.passes.outline import clone

THREADS = 256  # of a block
ONE_BLOCK = {"threads": THREADS, "per_block": 1, "items": 1}
_STORES = ("memref.store", "vector.store")


def outline_flow(module: Module, target: Target) -> list[str]:
    """Each run of ops of main that are no launches becomes a call of a kernel, whose name is returned."""
    main = module.main.body
    known: set[Value] = set(main.args)  # to whoever launches
    ops, main.ops = main.ops, []
    run: list[Op] = []
    made: list[str] = []

    def flush() -> None:
        if run:
            made.append(_outline(module, target, run, known))
            run.clear()

    for op in ops:
        if op.regions or op.name.startswith("memref.store") or (op.name == "func.call" and not known.issuperset(op.operands)):
            run.append(op)
        elif op.name != "memref.load" and known.issuperset(op.operands):
            if op.name in ("func.call", "func.return"):
                flush()
            known.update(op.results)
            main.ops.append(op)
    drop_unused(main)
    used = {str(op.attrs["callee"]) for op in main.ops if op.name == "func.call"}
    module.funcs = {name: f for name, f in module.funcs.items() if name == "main" or name in used}
    return made


def outline_kernel(module: Module, target: Target, func: Func) -> bool:
    """One block does a kernel, in place; False if its threads could share none of it."""
    spread = _Spread(module, target, [a.type for a in func.body.args])
    if not spread.shares(func):
        return False
    spread.new.update(zip(func.body.args, spread.b.entry.args, strict=True))
    spread.put(func.body.ops, func)
    func.body, func.attrs = spread.b.entry, func.attrs | {"launch": dict(ONE_BLOCK), "together": True, "resident": 1}
    return True


def _outline(module: Module, target: Target, run: list[Op], known: set[Value]) -> str:
    main = module.main.body
    hoisted: dict[Value, Value] = {}
    for op in run:
        for alloc in [inner for inner in op.walk() if inner.name == "memref.alloc"]:
            clone([*_slice(alloc, known), alloc], hoisted, main)
    inside = {r for op in run for inner in op.walk() for r in (*inner.results, *(a for region in inner.regions for a in region.args))}
    late: dict[Value, list[Op]] = {}  # what an op needs of main that no host knows
    for op in run:
        for v in dict.fromkeys(v for inner in op.walk() for v in inner.operands if v not in inside and v not in late):
            late[v] = [at for at in (*_slice(v.op, set()), v.op)] if v.op is not None and v.op.name != "memref.alloc" else []
    wanted = [hoisted.get(v, v) for v in dict.fromkeys([*hoisted, *(v for v, before in late.items() if not before), *(v for before in late.values() for at in before for v in at.operands)])]
    given = [v for v in dict.fromkeys(wanted) if v.op is None or v.op.name == "memref.alloc"]
    given.sort(key=lambda v: not isinstance(v.type, MemRefType))
    spread = _Spread(module, target, [v.type for v in given])
    spread.new.update(zip(given, spread.b.entry.args, strict=True))
    spread.new.update((v, spread.new[to]) for v, to in hoisted.items() if to in spread.new)
    for op in run:
        for v in dict.fromkeys(v for inner in op.walk() for v in inner.operands if v in late):
            spread.put([at for at in late[v] if at.result not in spread.new], module.main)
        spread.put([op], module.main)
    spread.b.op("func.return")
    name = next(name for n in range(len(module.funcs) + len(module.weights) + 1) if (name := f"flow_{n}") not in module.funcs and name not in module.weights)
    module.funcs = {name: Func(name, spread.b.entry, {"launch": dict(ONE_BLOCK), "together": True, "resident": 1}), **module.funcs}
    main.ops.append(Op("func.call", given, (), {"callee": Symbol(name)}, loc=run[0].loc))
    return name


def _slice(op: Op, known: set[Value]) -> list[Op]:
    """What computes the operands of an op, but for buffers and what is known, in order."""
    out: dict[Op, None] = {}
    for v in op.operands:
        if v.op is not None and v not in known and v.op.name != "memref.alloc":
            out.update(dict.fromkeys([*_slice(v.op, known), v.op]))
    return list(out)


class _Spread:
    """Copies ops to a kernel that all threads of a block run."""

    def __init__(self, module: Module, target: Target, args: Sequence[Type]) -> None:
        self.module = module
        self.b = KernelBuilder(module, Block(args), target)
        self.thread = self.b.thread()
        self.new: dict[Value, Value] = {}
        self.reading = False  # threads may be, since the last barrier
        self.known: dict[Op, str] = {}
        self.nests: dict[Op, tuple[list[Op], set[Value]]] = {}

    # -- who does what

    def kind(self, op: Op, func: Func) -> str:
        """all: every thread for itself. many: a nest that they share. steps: all threads together, what is in it each as its own kind says. one: the first thread."""
        if op not in self.known:
            self.known[op] = self._kind(op, func)
        return self.known[op]

    def _kind(self, op: Op, func: Func) -> str:
        if op.name == "func.call":
            return "steps" if self.shares(self._callee(op)) else "one"
        if op.name == "scf.for" and self._nest(op, func):
            return "many"
        if not any(inner.name in _STORES or inner.name == "func.call" for inner in op.walk()):
            return "all"
        return "steps" if any(self.kind(inner, func) in ("many", "steps") for region in op.regions for inner in region.ops) else "one"

    def _callee(self, op: Op) -> Func:
        func = self.module.funcs[str(op.attrs["callee"])]
        if "launch" in func.attrs:
            raise CarrotError(f"the kernel '{func.name}' is one of a GPU's own, and one block cannot do it", loc=op.loc, note="a bug in carrot: please report it with the model")
        return func

    def _nest(self, loop: Op, func: Func) -> bool:
        """Whether threads may share a loop, and of how many levels."""
        top = [op for op in func.body.ops if op.regions]
        inside = {r for op in loop.walk() for r in (*op.results, *(a for region in op.regions for a in region.args))}
        levels = nested(loop, top, lambda at: counts_up(at) and at.operands[1] not in inside)
        for n in range(len(levels), 0, -1):
            private = independent(loop, [op.regions[0].args[0] for op in levels[:n]], func, top)
            if private is None or (private and loop not in top):
                continue
            sizes = [k.index_of(op.operands[1]) for op in levels[:n]]
            if any(size is None or size > 1 for size in sizes):
                self.nests[loop] = levels[:n], private
                return True
        return False

    def shares(self, func: Func) -> bool:
        """Whether threads may share some of a kernel. Not where one would store to its own memory what others read."""
        ends = list(self._ends(func.body, func))
        if not any(self.kind(op, func) == "many" for op, _ in ends):
            return False
        for block in {block for _, block in ends}:
            for own in (op.result for op in block.ops if op.name == "memref.alloca"):
                using = [(op, at) for op, at in ends if own in reads(op)]
                kinds = {self.kind(op, func) for op, _ in using} - {"all"}
                if any(kind != "all" for kind in kinds) and (len(using) > 1 and kinds != {"one"} or any(at is not block for _, at in using)):
                    return False
        return True

    def _ends(self, block: Block, func: Func) -> Iterator[tuple[Op, Block]]:
        for op in block.ops:
            if op.name != "memref.alloca" and self.kind(op, func) != "steps":
                yield op, block
            elif op.name != "func.call":
                for region in op.regions:
                    yield from self._ends(region, func)

    # -- copies

    def put(self, ops: Sequence[Op], func: Func, alone: bool = False) -> None:
        """alone: by the first thread."""
        for op in ops:
            kind = "all" if alone else self.kind(op, func)
            if op.name == "memref.alloc":
                continue
            if op.name == "func.call" and (alone or kind == "steps"):
                callee = self._callee(op)
                self.new.update(zip(callee.body.args, [self.new[v] for v in op.operands], strict=True))
                self.put(callee.body.ops[:-1], callee, alone)
            elif kind == "many":
                self._share(op)
            elif kind == "one":
                self._first(op, func)
            else:
                self._same(op, func, alone)

    def _same(self, op: Op, func: Func, alone: bool) -> None:
        copy = Op(op.name, [self.new.get(v, v) for v in op.operands], [r.type for r in op.results], dict(op.attrs), loc=op.loc)
        self.new.update(zip(op.results, copy.results, strict=True))
        outer = self.b.block
        for region in op.regions:
            inner = Block([a.type for a in region.args])
            self.new.update(zip(region.args, inner.args, strict=True))
            copy.regions.append(inner)
            self.b.block = inner
            self.reading |= not alone  # the round before
            self.put(region.ops, func, alone)
        self.b.block = outer
        outer.ops.append(copy)
        self.reading |= not alone and any(inner.name.endswith(".load") for inner in op.walk())

    def _wait(self) -> None:
        self.b.barrier()
        self.reading = False

    def _share(self, loop: Op) -> None:
        levels, private = self.nests[loop]
        if self.reading:
            self._wait()
        b = self.b
        for v in private:
            own = Op("memref.alloca", (), [v.type], {"operandSegmentSizes": I32Array((0, 0))})
            b.entry.ops.insert(0, own)
            self.new[v] = own.result
        sizes: list[Index] = [n if (n := k.index_of(op.operands[1])) is not None else Expr(b, self.new[op.operands[1]], "index") for op in levels]
        total: Index = 1
        for size in sizes:
            total = size * total

        def some(t: Expr) -> None:
            for op, i in zip(levels, b.unravel(t, sizes), strict=True):
                self.new[op.regions[0].args[0]] = b.index(i)
            for op in levels[:-1]:
                clone(op.regions[0].ops[:-2], self.new, b.block)
            clone(levels[-1].regions[0].ops[:-1], self.new, b.block)

        b.loop(self.thread, total, some, step=THREADS)
        self._wait()

    def _first(self, op: Op, func: Func) -> None:
        if self.reading:
            self._wait()
        b = self.b
        dtypes = ["i64" if (d := r.type.dtype) == "index" else "i8" if d == "i1" else d for r in op.results if isinstance(r.type, ScalarType)]
        told: list[Buffer] = [b.shared((1,), d) for d in dtypes]

        def do() -> None:
            self.put([op], func, alone=True)
            for r, t in zip(op.results, told, strict=True):
                assert isinstance(r.type, ScalarType)
                t.store((0,), b.cast(Expr(b, self.new[r], r.type.dtype), t.dtype))

        b.if_(b.eq(self.thread, 0), do)
        self._wait()
        for r, t in zip(op.results, told, strict=True):
            assert isinstance(r.type, ScalarType)
            self.new[r] = b.cast(t[0], r.type.dtype).value
            self.reading = True


__all__ = ["outline_flow", "outline_kernel"]
