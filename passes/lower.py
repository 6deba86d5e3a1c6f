"""lower: every nn and tree op of `main` becomes a kernel function; `main` becomes calls and buffers.

    %1 = "nn.fusion"(%x) ({ matmul, add, relu })        =>  func @fusion_0(%x: memref<?x8xf32>, %y: memref<?x4xf32>, %n: index)
    func.return %1                                          func @main(%x, %y, %n) { call @fusion_0(%x, %y, %n) }

The rules (lower_*.py, plugins) are looked up by op and target. Inside an nn.fusion producers inline into consumers. Each symbol
of the inputs' dims becomes an index argument of main and of every kernel; the first is `%n`, the rows of this call.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir import dims
from carrot.ir.binding import all_counted, attr_dims, base_symbols, checks, counted, type_dims
from carrot.ir.builder import Buffer, Computed, Expr, Index, KernelBuilder, Part, Placed, Produced, Tensor
from carrot.ir.core import Attr, Block, Func, I32Array, I64Array, Module, Op, Symbol, Value, Weight, use_counts
from carrot.ir.errors import CarrotError, located
from carrot.ir.graph import BATCH, REFUSED
from carrot.ir.kernel import root
from carrot.ir.nn_flow import every_op
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, INDEX, MemRefType, TensorType, stored
from carrot.passes import (  # noqa: F401  most are imported for their registrations
    lower_attention,
    lower_bf16,
    lower_conv,
    lower_date,
    lower_dot,
    lower_elementwise,
    lower_flow,
    lower_fpu_product,
    lower_gpu_conv,
    lower_gpu_matmul,
    lower_gpu_rnn,
    lower_gpu_wgmma,
    lower_index,
    lower_linear,
    lower_nhwc_conv,
    lower_nhwc_pool,
    lower_pool,
    lower_quant,
    lower_reduce,
    lower_regex,
    lower_rnn,
    lower_rows,
    lower_sample,
    lower_select,
    lower_shape,
    lower_sort,
    lower_strings,
    lower_terms,
    lower_text,
    lower_tree,
    lower_tree_contrib,
    lower_tree_linear,
)
from carrot.passes.op_builder import (
    OpBuilder,
    Temporary,
    element_bytes,
    fixed_from,
    leading,
    memref,
    parts,
    read_in_step,
    reads,
    settled,
    tensor_of,
)
from carrot.passes.placement import HOLDERS, placements

MANY = 8  # from this many kernels on they are not inlined: LLVM would make one giant function of them


def is_rowwise(module: Module) -> bool:
    """Whether row r of every output depends on row r of the inputs alone, so that a batch may be cut into blocks."""
    symbols = base_symbols(module)
    tensors = (*module.main.body.args, *module.main.returned)
    if len(symbols) != 1 or any(type_dims(v.type)[:1] != (symbols[0],) for v in tensors):
        return False
    for op in every_op(module.main.body):
        shapes = [type_dims(v.type) for v in (*op.operands, *op.results)]
        found = [d for s in (*shapes, *map(attr_dims, op.walk())) for d in s if isinstance(d, str)]
        if not found:
            continue
        if len(set(found)) > 1 or any(isinstance(d, str) for s in shapes for d in s[1:]):
            return False
        if not REGISTRY.opdef(op.name).by_row(op):
            return False
    return all(isinstance(d, int) for v in tensors for d in type_dims(v.type)[1:])


def _check_dtypes(module: Module, target: Target) -> None:
    """Where LLVM's code generator ends the process on some of what half floats become."""
    for op in module.walk():
        half = next((v.type.dtype for v in (*op.operands, *op.results) if isinstance(v.type, TensorType) and v.type.dtype in ("f16", "bf16")), "")
        if half and not target.half:
            raise CarrotError(f"{DTYPES[half].numpy} is not supported on {target.name}", loc=op.loc, note="export the model in float32")


def _rows_in_cache(module: Module, target: Target) -> int:
    """Rows per call: the target's, fewer where what lies between two ops would not stay in its cache; but weights, which every call reads once, weigh against that."""
    inputs = set(module.main.body.args)

    def row_bytes(v: Value) -> int:
        t = v.type
        return math.prod(d for d in t.shape if isinstance(d, int)) * DTYPES[t.dtype].bytes if isinstance(t, TensorType) and any(isinstance(d, str) for d in t.shape) else 0

    widest = max((sum(map(row_bytes, {*op.operands, *op.results} - inputs)) for op in every_op(module.main.body)), default=0)
    room = target.l2 + sum(a.nbytes for a in module.weights.values()) // 4
    rows = target.row_block
    while rows > 1 and rows * widest > room:
        rows //= 2
    return rows


@dataclass(frozen=True)
class Lower:
    """row_block: rows per call, 0 for all at once; None chooses: the target's if the model is row by row, else 0. small: bytes count (-Os, -Oz)."""

    name: ClassVar[str] = "lower"
    row_block: int | None = None
    small: bool = False

    def run(self, module: Module, target: Target) -> None:
        _check_dtypes(module, target)
        block = self.row_block
        if not base_symbols(module) or not target.hosted:
            block = int("open_sizes" not in module.attrs)  # a fixed shape is one row: one inference; without an operating system so is every call of a table's model
        elif block is None:
            wanted = [int(op.attrs["row_block"]) for op in module.walk() if "row_block" in op.attrs]
            texts = any(getattr(v.type, "dtype", "") == "str" for v in module.main.returned)  # which lie in the arena when the call is over
            block = max([_rows_in_cache(module, target), *wanted]) if is_rowwise(module) and not texts else 0
        module.attrs["row_block"] = block
        if target.gpu and base_symbols(module) and not is_rowwise(module):
            module.attrs["whole"] = True  # whoever launches must not cut a call
        if must := checks(module):
            module.attrs["checks"] = must
        _Lowering(module, target, self.small).run()
        module.drop_unused_weights()


class _Lowering:
    def __init__(self, module: Module, target: Target, small: bool) -> None:
        self.module = module
        self.target = target
        self.small = small
        self.source = module.main
        self.kernels: list[Func] = []
        self.calls: list[Op] = []
        self.env: dict[Value, Value] = {}  # tensor -> memref in the new main
        self.constants: dict[Value, Weight] = {}
        self.columns: dict[tuple[Value, int], Value] = {}

    def run(self) -> None:
        args, outs = self.source.body.args, self.source.returned
        in_types = [memref(tensor_of(a)) for a in args]
        out_types = [memref(tensor_of(v)) for v in outs]
        names = base_symbols(self.module) or [BATCH]
        self.most = all_counted(self.module)  # of symbols that kernels count
        counts = [MemRefType("i64", (len(self.most),))] if self.most else []
        body = Block([*in_types, *out_types, *counts, *[INDEX] * len(names)])
        self.symbols = dict(zip(names, body.args[-len(names) :]))
        self.b = KernelBuilder(self.module, body, self.target)
        self.b.has_sizes(self.symbols)
        self.env = dict(zip(args, body.args))
        self.bound: dict[Value, Value] = {}
        self.places: dict[Value, tuple[Value, tuple[int, ...]]] = {}
        self.outs = body.args[len(args) :][: len(outs)]

        def tell() -> None:
            for i, name in enumerate(self.most):  # for the caller
                told = Buffer(self.b, body.args[len(in_types) + len(out_types)], (len(self.most),), "i64")
                told.store((i,), self.b.cast(self.b.size(name), "i64"))

        self.lower_block(self.source.body, self.outs, tell)
        self.b.op("func.return")
        for k, call in zip(self.kernels, self.calls, strict=True):
            while k.name in self.module.weights:  # functions and weights share their names' space
                k.name += "_f"
            call.attrs["callee"] = Symbol(k.name)
        shared = {name: f for name, f in self.module.funcs.items() if name != "main"}
        self.module.funcs = shared | {k.name: k for k in self.kernels} | {"main": Func("main", body, self.source.attrs | {"symbols": names, "counted": self.most})}
        for k in self.kernels:
            if len(self.kernels) >= MANY:
                k.attrs["noinline"] = True

    def lower_block(self, block: Block, outs: Sequence[Value], last: Callable[[], None] = lambda: None) -> None:
        """Lower a block's ops where `self.b` stands; what its terminator gives goes into the buffers `outs`; then comes `last`."""
        outer = self.bound, self.columns
        self.bound, self.columns = self._bind_outputs(block, outs), dict(self.columns)
        self.places |= placements(block, set(self.bound), self.target)

        def finish() -> None:
            for v, out in zip(block.terminator.operands, outs, strict=True):
                if self.env.get(v) is not out:
                    self.copy(v, out)
            last()

        self._ops(block.ops[:-1], finish)
        self.bound, self.columns = outer

    def _ops(self, ops: Sequence[Op], finish: Callable[[], None]) -> None:
        """The ops, then `finish`. Behind an nn.refuse all of that is in a branch: %n = load %number ; scf.if (%n == 0) { the rest } else { store %n, the value in (refused) }"""
        for i, op in enumerate(ops):
            with located(op.loc):
                if op.name != "nn.refuse":
                    self.lower(op)
                    continue
                found = [lower_flow.read(self, v) for v in op.operands]
                self.b.if_(self.b.eq(found[0], 0), functools.partial(self._ops, ops[i + 1 :], finish), functools.partial(self._refuse, found))
                return
        finish()

    def _refuse(self, found: Sequence[Expr]) -> None:
        at = next(k for k, o in enumerate(self.source.attrs["outputs"]) if o["name"] == REFUSED)
        for k, number in enumerate(found):
            Buffer(self.b, self.outs[at], (2,), "i64").store((k,), number)

    def copy(self, v: Value, out: Value) -> None:
        """A kernel that copies a value into a buffer."""
        self._kernel("copy", [v], lambda b, x: x, [v], [out])

    def _bind_outputs(self, block: Block, outs: Sequence[Value]) -> dict[Value, Value]:
        """Which values are computed straight into an output buffer: what the block makes and returns, through reshapes too."""
        bound: dict[Value, Value] = {}
        wanted, inside = dict(zip(block.terminator.operands, outs, strict=True)), set(block.ops)
        for v, out in wanted.items():
            root = v
            while root.op is not None and root.op.name == "nn.reshape":
                root = root.op.operands[0]
            if root.op not in inside or root.op.name == "nn.constant" or root in bound or (root is not v and root in wanted):
                continue
            if root is not v and not (self.most.keys() - self.symbols.keys()).isdisjoint(dims.symbols(*tensor_of(root).shape, *tensor_of(v).shape)):
                continue  # how many elements of it there are is not known yet, nor checked
            bound[root] = out if root is v else self._view(out, tensor_of(root))
        return bound

    def _view(self, base: Value, t: TensorType) -> Value:
        type_ = memref(t)
        base = root(base)
        if base.type == type_:
            return base
        sizes = [self.b.index(self.b.size(leading(t)))] if None in type_.shape else []
        dynamic = -(2**63)
        attrs = {
            "operandSegmentSizes": I32Array((1, 0, len(sizes), 0)),
            "static_offsets": I64Array((0,)),
            "static_sizes": I64Array(tuple(dynamic if d is None else d for d in type_.shape)),
            "static_strides": I64Array(type_.strides),
        }
        return self.b.op("memref.reinterpret_cast", [base, *sizes], [type_], attrs).result

    def view(self, base: Value, v: Value) -> Value:
        """A buffer as one of the value's shape."""
        return self._view(base, tensor_of(v))

    def lower(self, op: Op) -> None:
        if op.name == "nn.constant":
            self.constants[op.result] = op.attrs["value"]
        elif op.name == "nn.reshape" and op.operands[0] in self.env:
            self.env[op.result] = self._view(self.env[op.operands[0]], tensor_of(op.result))
            if op.result in self.bound:
                self.bound.pop(op.result)
        else:
            outs = [self.buffer(r) for r in op.results]
            if op.name in lower_flow.FLOW_RULES:
                lower_flow.FLOW_RULES[op.name](self, op, outs)
                self.env |= zip(op.results, outs, strict=True)
                return
            self.env |= zip(op.results, outs, strict=True)
            hint = op.name.rpartition(".")[2]
            if op.name in HOLDERS and any(self.places.get(v, (None,))[0] is op.result for v in op.operands):
                rest = [v for v in op.operands if self.places.get(v, (None,))[0] is not op.result]
                if rest or op.name == "nn.pad":  # of a pad without its operand there is the border
                    self._kernel(hint, rest, lambda b, *x: self._holder(b, op, dict(zip(rest, x))), op.results, outs, op)
                return
            for part in parts(op) if self.lineage() else [None]:
                self._kernel(hint, op.operands, lambda b, *x: self._apply(b, op, x), op.results, outs, op, part)

    def buffer(self, v: Value) -> Value:
        """Where a value goes: an output buffer, one that holds it (see placement.py), or a new one."""
        if v in self.env:
            return self.env[v]  # what it holds has been there
        if v in self.places:
            holder = self.places[v][0]
            self.env[holder] = self.buffer(holder)
            return self.env[holder]
        return self.bound.get(v) or self.fresh(v)

    def fresh(self, v: Value) -> Value:
        """A new buffer for a value."""
        return self._alloc(tensor_of(v))

    def _box(self, v: Value) -> tuple[Value, tuple[int, ...]]:
        """Which value's buffer holds `v`, and at which index."""
        holder, at = self.places[v]
        if holder not in self.places:
            return holder, at
        outer, more = self._box(holder)
        return outer, tuple(a + c for a, c in zip(at, more, strict=True))

    def _access(self, b: KernelBuilder, argument: Value, v: Value, shape: Callable[[TensorType], list[Index]]) -> Buffer | Placed:
        """`v` in a kernel that has its buffer as `argument`."""
        t = tensor_of(v)
        if v not in self.places:
            return Buffer(b, argument, shape(t), t.dtype)
        holder, at = self._box(v)
        return Placed(Buffer(b, argument, shape(tensor_of(holder)), t.dtype), shape(t), at)

    @staticmethod
    def _holder(b: KernelBuilder, op: Op, rest: dict[Value, Tensor]) -> Tensor:
        """What is left of a concat or pad whose operands, but for `rest`, are where they belong."""
        return lower_shape.border(b, op) if op.name == "nn.pad" else lower_shape.joined(b, op, [rest.get(v) for v in op.operands])

    def _alloc(self, t: TensorType, from_rows: int = 0, held: bool = False) -> Value:
        dynamic = dims.product(dims.most(d, self.most) for d in t.shape[: fixed_from(t)]) if None in memref(t).shape else None
        sizes = [self.b.index(self.b.size(dynamic))] if dynamic is not None else []
        attrs: dict[str, Attr] = {"operandSegmentSizes": I32Array((len(sizes), 0))} | ({"dim": dynamic} if sizes else {})
        attrs |= ({"from_rows": from_rows} if from_rows else {}) | ({"held": True} if held else {})
        return self.b.op("memref.alloc", sizes, [memref(t)], attrs).result

    def _kernel(self, hint: str, operands: Sequence[Value], body: object, results: Sequence[Value], outs: Sequence[Value], op: Op | None = None, part: Part | None = None) -> None:
        """A function that computes `results` of `operands` by body(b, *tensors), and the call of it; part: for these calls only."""
        loc = op.loc if op else None
        passed = list(dict.fromkeys(v for v in operands if v not in self.constants))
        block = Block([*[self.env[v].type for v in passed], *[o.type for o in outs], *[INDEX] * len(self.symbols)])
        temporaries: list[Temporary] = []
        given_inputs = {a: reads(op, v) for v, a in zip(passed, block.args) if v in self.source.body.args and self.b.block is self.b.entry}
        b = OpBuilder(self.module, block, self.target, loc, temporaries, given_inputs)
        b.small = self.small
        b.outside = {a for v, a in zip(passed, block.args) if root(self.env[v]).op is None}
        b.has_sizes(dict(zip(self.symbols, block.args[len(passed) + len(outs) :])))
        n = b.rows
        assert n is not None

        def shape(t: TensorType) -> list[Index]:
            return [b.size(d) for d in t.shape]

        for inner in op.walk() if op else ():  # so that they are known wherever a rule needs them
            for d in (*(d for v in (*inner.operands, *inner.results) for d in tensor_of(v).shape), *attr_dims(inner)):
                if not counted(inner).keys() & set(dims.symbols(d)):
                    b.size(d)
        tensors: list[Tensor] = []
        for v in operands:
            if v in self.constants:
                tensors.append(b.tensor(self.constants[v]))
            else:
                tensors.append(self._access(b, block.args[passed.index(v)], v, shape))

        def access_outputs() -> list[Buffer | Placed]:
            return [self._access(b, block.args[len(passed) + i], v, shape) for i, v in enumerate(results)]

        late = op is not None and bool(counted(op))  # the body says how large its results are
        outputs = [] if late else access_outputs()
        b.results = [t for t in outputs if isinstance(t, Buffer)]

        def compute() -> None:
            out = body(b, *tensors)  # type: ignore[operator]
            given = list(out) if isinstance(out, (tuple, list)) else [out]
            if len(given) != len(outs):
                raise CarrotError(f"the lowering of '{hint}' gives {len(given)} tensors, the op has {len(outs)} results", loc=loc)
            b.write_all([(x, t) for x, t in zip(given, access_outputs() if late else outputs, strict=True) if x is not t])

        b.part = part
        if part is None or part.by_columns:
            compute()
        else:
            b.if_(n < part.from_rows if part.few else n >= part.from_rows, compute)
        b.op("func.return")
        uses = use_counts(block)  # a weight that a rule packed anew is not needed as it was
        for nested in (block, *(r for op in block.ops for r in op.regions)):
            nested.ops = [op for op in nested.ops if op.name not in ("memref.get_global", "arith.constant") or op.result in uses]
        inputs = {t.value: v for v, t in zip(operands, tensors) if isinstance(t, Buffer)}
        extra = [self._columns(inputs[t.columns_of], t) if t.columns_of else self._alloc(t.type, t.from_rows, t.held) for t in temporaries]
        self.kernels.append(Func(f"{hint}_{len(self.kernels)}", block, dict(b.attrs)))
        call = self.b.op("func.call", [*[self.env[v] for v in passed], *outs, *self.symbols.values(), *extra])
        if not self.target.hosted and op is not None and len(outs) == 1:
            own = [block.args.index(v) for v in b.in_place] + [passed.index(v) for v in read_in_step(op) if v in passed]
            if found := [i for i in dict.fromkeys(own) if element_bytes(passed[i]) == element_bytes(results[0])]:
                call.attrs["in_place"] = [len(passed), *found]
        if part and part.few:
            call.attrs["below"] = part.from_rows
        elif any(t.columns_of for t in temporaries):
            call.attrs["reads_columns"] = True
        if part and part.by_columns and not part.few:
            call.attrs["by_columns"] = True
        self.calls.append(call)
        for name, told in b.counts.items():
            place = next(e for e, t in zip(extra, temporaries) if t.value is told)
            number = self.b.cast(Buffer(self.b, place, (1,), "i64")[0], "index").value
            self.symbols[name] = number
            self.b.has_sizes({name: number})

    def lineage(self) -> Sequence[str]:
        """Whose rules are taken. What no host knows when it launches, in loops and branches and of sizes that are counted, one block of a GPU does: from loops (grid_block.py)."""
        within = self.b.block is not self.b.entry or any(name in self.symbols for name in self.most)
        return () if self.target.gpu and within else self.target.lineage

    def call(self, hint: str, buffers: Sequence[tuple[Value, TensorType]], indices: Sequence[Expr], body: Callable[..., None]) -> None:
        """A kernel body(b, *buffers, *indices), and the call of it."""
        block = Block([*[v.type for v, _ in buffers], *[INDEX] * (len(indices) + len(self.symbols))])
        b = KernelBuilder(self.module, block, self.target)
        at = [Expr(b, a, "index") for a in block.args[len(buffers) :][: len(indices)]]
        b.has_sizes(dict(zip(self.symbols, block.args[len(buffers) + len(indices) :])))
        body(b, *[Buffer(b, a, [b.size(d) for d in stored(t).shape], stored(t).dtype) for a, (_, t) in zip(block.args, buffers)], *at)
        b.op("func.return")
        self.kernels.append(Func(f"{hint}_{len(self.kernels)}", block))
        self.calls.append(self.b.op("func.call", [*[v for v, _ in buffers], *[i.value for i in indices], *self.symbols.values()]))

    def _columns(self, x: Value, t: Temporary) -> Value:
        """The feature-major copy of a block of an input, made by a kernel of its own, once."""
        key = (x, t.from_rows)
        if key not in self.columns:
            copy = self._alloc(t.type, t.from_rows)
            shape = tensor_of(x)
            block = Block([self.env[x].type, copy.type, INDEX])
            b = KernelBuilder(self.module, block, self.target)
            n, features = Expr(b, block.args[2], "index"), shape.shape[1]
            source, out = Buffer(b, block.args[0], (n, features), shape.dtype), Buffer(b, block.args[1], t.shape, shape.dtype)
            assert t.copy is not None and isinstance(features, int)
            spec = self.source.attrs["inputs"][self.source.body.args.index(x)]
            make = functools.partial(t.copy, b, source, n, out, spec.get("read", range(features)))
            b.if_(n >= t.from_rows, make)
            b.op("func.return")
            self.kernels.append(Func(f"columns_{len(self.kernels)}", block))
            self.calls.append(self.b.op("func.call", [self.env[x], copy, next(iter(self.symbols.values()))], attrs={"columns": t.from_rows}))
            self.columns[key] = copy
        return self.columns[key]

    def _apply(self, b: OpBuilder, op: Op, x: Sequence[Tensor]) -> list[Tensor]:
        if op.name != "nn.fusion":
            return self._rule(b, op, x)
        body = op.regions[0]
        env: dict[Value, Tensor] = dict(zip(body.args, x, strict=True))
        for inner in body.ops[:-1]:
            env |= zip(inner.results, self._rule(b, inner, [env[v] for v in inner.operands]))
        return [env[v] for v in body.terminator.operands]

    def _rule(self, b: OpBuilder, op: Op, x: Sequence[Tensor]) -> list[Tensor]:
        with located(op.loc):
            if op.name == "nn.constant":
                return [b.tensor(op.attrs["value"])]
            lineage = self.lineage()
            out = REGISTRY.rule(op.name, lineage)(b, op, *x)
            given: list[Tensor] = list(out) if isinstance(out, (tuple, list)) else [out]
            for tensor, r in zip(given, op.results, strict=True):
                if isinstance(tensor, Computed):
                    tensor.dtype = tensor.dtype or tensor_of(r).dtype
                    tensor.cache_in(b)
                    tensor.heroes = tuple(dict.fromkeys(h for t in x for h in t.heroes))
                    above = [v for t in x for v in t.lines]
                    tensor.lines = tuple(dict.fromkeys([*above, *tensor.lines, *([tensor] if above and tensor.shape[-1:] == (1,) else [])]))
                if isinstance(tensor, Produced):
                    tensor.run = settled(b, [t for t in x if tensor.takes is None or tensor.takes not in t.heroes], tensor.run)
            return given
