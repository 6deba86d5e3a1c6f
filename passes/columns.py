"""columns: a second entry for tables that come column by column, where a model starts by copying its rows to columns.

    func @main(%x, ...) { call @columns_0(%x, %xt, %n) {columns = 24} ; call @ensemble_1(%x, %y, %n, %xt) {reads_columns} }
    =>  func @main_columns(%c, ...) { call @ensemble_1(%c, %y, %n, %c) }       for calls of at least module.attrs["columns_from"] rows

What is for columns only leaves `main`:

    func @main(%x, ...) { call @ensemble_0(%x, %y, %n) {below = 24} ; call @columns_1(%x, %xt, %n) {columns = 24} ; call @ensemble_2(%x, %y, %n, %xt) {reads_columns, by_columns} }
    =>  func @main(%x, ...) { call @ensemble_0(%x, %y, %n) }    func @main_columns(%c, ...) { call @ensemble_2(%c, %y, %n, %c) }

Column f of a block of rows starts at %c[f * (row_block + 16)].
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module, Op, Value
from carrot.ir.target import Target
from carrot.ir.types import MemRefType

ALL = 1 << 62  # rows: `main` never needs more than the part of the arena that is for few


@dataclass(frozen=True)
class Columns:
    name: ClassVar[str] = "columns"

    def run(self, module: Module, target: Target) -> None:
        self._add_entry(module, target)
        body = module.main.body
        if apart := sum("by_columns" in op.attrs for op in body.ops):
            body.ops = [op for op in body.ops if "by_columns" not in op.attrs]
            if apart == sum("below" in op.attrs for op in body.ops):
                module.attrs["small_rows"] = ALL
            uses = Counter(_whole(v) for op in body.ops if not op.results for v in op.operands)
            body.ops = [op for op in body.ops if "columns" not in op.attrs or uses[_whole(op.operands[1])] > 1]
            called = {str(op.attrs["callee"]) for op in module.walk() if op.name == "func.call"}
            module.funcs = {name: f for name, f in module.funcs.items() if name in called or name in ("main", "main_columns")}
            module.drop_unused_weights()

    @staticmethod
    def _add_entry(module: Module, target: Target) -> None:
        body = module.main.body
        x = body.args[0]
        copies = [op for op in body.ops if "columns" in op.attrs]
        readers = [op for op in body.ops if x in op.operands and op not in copies]
        n_inputs = len(module.main.attrs.get("inputs", []))
        if any(op.regions for op in body.ops) or len(copies) != 1 or n_inputs != 1 or not target.hosted or not all("reads_columns" in op.attrs or "below" in op.attrs for op in readers):
            return
        copy = _whole(copies[0].operands[1])
        below = [int(op.attrs["below"]) for op in readers if "below" in op.attrs]
        start = max(1, int(copies[0].attrs["columns"]), *below)  # what fewer rows need of x stays away; what reads values made of it stays
        types = [a.type for a in body.args]
        types[0] = copy.type
        block = Block(types)
        b = KernelBuilder(module, block, target)
        mapping: dict[Value, Value] = dict(zip(body.args, block.args)) | {copy: block.args[0]}
        assert isinstance(x.type, MemRefType) and isinstance(copy.type, MemRefType)
        mapping[x] = b.view(Buffer(b, block.args[0], copy.type.shape, copy.type.dtype), (Expr(b, block.args[-1], "index"), *x.type.shape[1:])).value  # never read
        for op in body.ops:
            if op is copies[0] or int(op.attrs.get("below", start + 1)) <= start or (op.results and op.result is copy):
                continue
            new = Op(op.name, [mapping[v] for v in op.operands], [r.type for r in op.results], dict(op.attrs), loc=op.loc)
            mapping |= zip(op.results, new.results)
            block.ops.append(new)
        module.funcs["main_columns"] = Func("main_columns", block)
        module.attrs["columns_from"] = start


def _whole(v: Value) -> Value:
    """The buffer that a kernel is given, perhaps as one of one dim (merge-sizes)."""
    return _whole(v.op.operands[0]) if v.op is not None and v.op.name == "memref.reinterpret_cast" else v
