"""What frontends build models with: a `main` function of nn and tree ops, typed as it grows.

    g = Graph("iris")
    x = g.table("input", ["petal_len", "petal_wid"], "f32", accept=NUMBERS)
    y = g.op("nn.sigmoid", g.op("nn.matmul", x, g.constant(w)))
    g.output("proba", y, sets=["default", "proba"])
    module = g.finish()
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from carrot.ir import dialects  # noqa: F401
from carrot.ir.core import Attr, Block, Func, Module, Op, Value, Weight
from carrot.ir.errors import CarrotError
from carrot.ir.registry import infer_types
from carrot.ir.types import DTYPES, Dim, TensorType, Type, need

BATCH = "batch"
# What a column accepts beside finite numbers (the rest is an error, or a null row with --on-missing=null).
NUMBERS: tuple[str, ...] = ()
WITH_NAN = ("null", "nan", "inf")  # XGBoost, LightGBM, HistGradientBoosting
NAN_NOT_INF = ("null", "nan")  # sklearn trees and forests, imputers
NOT_NULL = ("nan", "inf")  # ONNX tensors: any bits, but no nulls
REFUSED = "(refused)"
SETS = ("default", "label", "proba", "decision", "raw", "transform", "leaf", "contrib", "frugality")


class Graph:
    """Builds a Module. `loc` is given to the ops made from now on: where in the user's model they come from."""

    def __init__(self, name: str) -> None:
        self.module = Module(name)
        self.body = self.block = Block()  # of main; block: where ops go
        self.inputs: list[dict[str, Attr]] = []
        self.outputs: list[dict[str, Attr]] = []
        self.results: list[Value] = []
        self.refusals: list[tuple[Value, list[str]]] = []
        self.loc: str | None = None

    def table(self, name: str, columns: Sequence[str], dtype: str, accept: Iterable[str | list[str]], batch: Dim = BATCH) -> Value:
        """An input of one number per named column: tensor<batch x F>. accept: of all columns, or a list for each. dtype "timestamp": i64, microseconds since 1970."""
        if len(set(columns)) != len(columns):
            twice = next(c for c in columns if list(columns).count(c) > 1)
            raise CarrotError(f"two columns are called '{twice}'")
        if zero := next((c for c in columns if "\0" in c), None):
            raise CarrotError(f"the column name {zero!r} holds a zero byte")
        v = self.tensor(name, "i64" if dtype == "timestamp" else dtype, (batch, len(columns)), ())
        each = list(accept)
        self.inputs[-1]["accept"] = [sorted(a) for a in each] if each and isinstance(each[0], list) else sorted(map(str, each))
        if dtype == "timestamp":
            self.inputs[-1]["logical"] = dtype
        self.inputs[-1]["columns"] = list(columns)
        return v

    def tensor(self, name: str, dtype: str, shape: Sequence[Dim], accept: Iterable[str] = NOT_NULL) -> Value:
        """An input tensor, fed by one fixed_size_list column or an array."""
        need(dtype)
        v = Value(TensorType(dtype, tuple(shape)), self.body, len(self.body.args))
        self.body.args.append(v)
        self.inputs.append({"name": name, "accept": sorted(accept)})
        return v

    def op(self, name: str, *operands: Value, **attrs: Any) -> Value:
        """Append an op and give its only result; its type rule checks it."""
        return self.append(Op(name, operands, (), attrs, loc=self.loc)).result

    def append(self, op: Op) -> Op:
        """Append an op whose operands are values of this graph, its result types inferred."""
        op.results = [Value(t, op, i) for i, t in enumerate(infer_types(op, self.module))]
        self.block.ops.append(op)
        return op

    def constant(self, array: np.ndarray | Weight, hint: str = "w") -> Value:
        w = array if isinstance(array, Weight) else self.module.add_weight(np.asarray(array), hint)
        with self.inside(self.body):
            return self.op("nn.constant", value=w)

    @contextmanager
    def region(self, types: Sequence[Type] = ()) -> Iterator[Block]:
        """Ops made inside go into a new block with arguments of these types; constants do not, so that all may use them."""
        block = Block(types)
        with self.inside(block):
            yield block

    @contextmanager
    def inside(self, block: Block) -> Iterator[None]:
        """Ops made inside go into a block."""
        outer, self.block = self.block, block
        try:
            yield
        finally:
            self.block = outer

    def scalar(self, value: float, like: Value) -> Value:
        """A rank-0 constant of the dtype of `like`."""
        return self.constant(np.asarray(value, DTYPES[like.type.dtype].numpy), "c")

    def linear_contrib(self, x: Value, coef: np.ndarray, intercept: np.ndarray) -> Value:
        """What each feature of x [batch, F] adds to x @ coef [F, K] + intercept [K]: [batch, K, F + 1], [batch, F + 1] for one output; the last
        column is the intercept. Models keep no means of their training rows, so a feature adds nothing where it is 0."""
        f, k = coef.shape
        assert isinstance(x.type, TensorType)
        one = self.op("nn.pad", x, pads=[0, 0, 0, 1], value=1.0)
        weights = np.concatenate([coef, np.broadcast_to(intercept, (1, k))]).T
        if k > 1:
            one = self.op("nn.reshape", one, shape=[x.type.shape[0], 1, f + 1])
        return self.op("nn.mul", one, self.constant(np.ascontiguousarray(weights if k > 1 else weights[0], DTYPES[x.type.dtype].numpy), "contrib"))

    def output(self, name: str, value: Value, sets: Iterable[str], labels: Sequence[Any] | None = None) -> None:
        """A result of the model, in the named output sets (SETS). labels: it is an index into them, i32 [batch]."""
        if any(o["name"] == name for o in self.outputs):
            raise CarrotError(f"two outputs are called '{name}'")
        self.results.append(value)
        self.outputs.append({"name": name, "sets": list(sets)} | ({} if labels is None else {"labels": list(labels)}))

    def refuse(self, bad: Value, columns: Sequence[str]) -> None:
        """Rows for which the model has no answer, as its source raises an error: where bad i1 [batch, C], because of that one of the
        input's columns. The binary's call fails there, with row and column, or gives null (on_missing)."""
        self.refusals.append((bad, list(columns)))

    def refuse_call(self, number: Value, reasons: Sequence[str]) -> None:
        """Calls for which the model has no answer: number i64 [] is not 0 but 1 + the place of one of the reasons. `run` fails with it; a {} in it is a number, which
        an nn.refuse gives, and which is 0 here."""
        self.results.append(self.op("nn.concat", self.op("nn.reshape", number, shape=[1]), self.constant(np.zeros(1, np.int64)), axis=0))
        self.outputs.append({"name": REFUSED, "sets": [], "columns": list(reasons)})

    def _refused(self) -> None:
        """The output REFUSED, of no set: i32 [batch], 0 or 1 + the column that is to blame."""
        names: list[str] = []
        worst: Value | None = None
        for bad, columns in self.refusals:
            number = self.constant(np.arange(1, len(columns) + 1, dtype=np.int32) + np.int32(len(names)), "column")
            each = self.op("nn.reduce_max", self.op("nn.where", bad, number, self.constant(np.zeros((), np.int32), "none")), axes=[1], keepdims=0)
            worst = each if worst is None else self.op("nn.maximum", worst, each)
            names += columns
        if worst is not None:
            self.results.append(worst)
            self.outputs.append({"name": REFUSED, "sets": [], "columns": names})

    def finish(self, **attrs: Attr) -> Module:
        """The module; attrs (source framework, version, ...) go into the card."""
        self._refused()
        self.block.ops.append(Op("func.return", self.results))
        self.module.attrs |= attrs
        self.module.funcs["main"] = Func("main", self.block, {"inputs": self.inputs, "outputs": self.outputs})
        return self.module
