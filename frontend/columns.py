"""The user's table while a model of its columns is converted: columns without a dtype until something says what it reads them as.

    b = Build(...)
    x = b.table.all()                     # a Frame: every column of the user's table
    v = b.tensor(x, "f64")                # a Value: what `read` gives stands for columns of an input that is made at the end
    b.table.close(missing=None)           # the inputs: "input"; of several kinds "strings", "times" and "numbers" (f32 or f64)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import BATCH, WITH_NAN, Graph
from carrot.ir.types import TensorType

Index = np.ndarray | Sequence[int]
KINDS = {"strings": "text", "times": "a time", "numbers": "a number"}  # of columns: the inputs' names, and what errors say


def _kind(dtype: str) -> str:
    return {"str": "strings", "timestamp": "times"}.get(dtype, "numbers")


@dataclass(frozen=True)
class Frame:
    """Columns side by side, not yet one tensor. A part is columns of a tensor [batch, F], or (None) of the user's table."""

    parts: tuple[tuple[Value | None, np.ndarray], ...]

    @property
    def width(self) -> int:
        return sum(len(index) for _, index in self.parts)

    def pick(self, index: Index) -> Frame:
        """The columns `index` in that order."""
        owner = np.repeat(np.arange(len(self.parts)), [len(i) for _, i in self.parts])[index]
        at = np.concatenate([i for _, i in self.parts])[index]
        cuts = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
        return Frame(tuple((self.parts[owner[lo]][0], at[lo:hi]) for lo, hi in zip(cuts, cuts[1:]) if hi > lo))


class Table:
    """What the steps ask of the user's columns; `close` makes inputs of those that were asked for."""

    def __init__(self, g: Graph, names: Sequence[str]) -> None:
        self.g, self.names = g, list(names)
        self.reads: dict[tuple[str, bytes], tuple[np.ndarray, Value]] = {}
        self.kinds = {kind: np.zeros(len(names), bool) for kind in KINDS}
        self.accepts = {what: np.ones(len(names), bool) for what in WITH_NAN} | {"category": np.zeros(len(names), bool)}

    def all(self) -> Frame:
        return Frame(((None, np.arange(len(self.names))),))

    def accept(self, index: Index, what: Iterable[str]) -> None:
        """From here on these columns may hold no more than `what` of null, nan, inf."""
        for name in set(WITH_NAN) - set(what):
            self.accepts[name][index] = False

    def by_value(self, index: Index) -> None:
        """Categories of data frames count as their values in these columns, not as their codes."""
        self.accepts["category"][index] = True

    def numbers(self, index: Index) -> None:
        """These columns are numbers, whatever reads them."""
        self._claim(index, "numbers")

    def read(self, index: Index, dtype: str) -> Value:
        """The columns as one tensor of "f32", "f64", "str" or "timestamp" (which is i64)."""
        index = np.asarray(index, np.int64)
        key = dtype, index.tobytes()
        if key not in self.reads:
            self._claim(index, _kind(dtype))
            self.reads[key] = index, Value(TensorType("i64" if dtype == "timestamp" else dtype, (BATCH, len(index))))
        return self.reads[key][1]

    def _claim(self, index: Index, kind: str) -> None:
        self.kinds[kind][index] = True
        for other, mask in self.kinds.items():
            if other != kind and (both := [self.names[i] for i in np.flatnonzero(mask & self.kinds[kind])]):
                one, two = (KINDS[k] for k in KINDS if k in (kind, other))
                raise CarrotError(f"column '{both[0]}' is {one} for one step and {two} for another", note="give each kind of column its own transformer")

    def close(self, missing: float | None, what: str) -> None:
        """Make the inputs and define what `read` gave. missing: a number that counts as NaN. what: the model, for errors."""
        dtypes = {dtype for dtype, _ in self.reads}
        ops, self.g.block.ops = self.g.block.ops, []
        number = "f32" if "f32" in dtypes and "f64" not in dtypes else "f64"
        used = {kind: np.flatnonzero(mask) for kind, mask in self.kinds.items() if mask.any()}
        for kind, dtype in {"numbers": number, "strings": "str", "times": "timestamp"}.items():
            if kind in used:
                self._input(kind if len(used) > 1 else "input", dtype, used[kind], missing if kind == "numbers" else None, what)
        self.g.block.ops += ops

    def _input(self, name: str, dtype: str, columns: np.ndarray, missing: float | None, what: str) -> None:
        allowed = [[a for a in self.accepts if self.accepts[a][c] and (_kind(dtype) == "numbers" or a == "null")] for c in columns]
        same = all(a == allowed[0] for a in allowed)
        table = self.g.table(name, [self.names[c] for c in columns], dtype, allowed[0] if same else allowed)
        if len(columns) < len(self.names):
            self.g.inputs[-1]["positions"] = columns.tolist()
        if missing is not None and missing == missing:
            if not self.accepts["nan"][columns].all():
                raise CarrotError(f"missing={missing}: the {what} takes no missing values", note="put a SimpleImputer before it")
            given = self.g.op("nn.equal", table, self.g.scalar(missing, table))
            table = self.g.op("nn.where", given, self.g.scalar(np.nan, table), table)
        for (asked, _), (index, value) in self.reads.items():
            if _kind(asked) != _kind(dtype):
                continue
            v = table
            if not np.array_equal(index, columns):
                at = np.searchsorted(columns, index).astype(np.int32)
                v = self.g.op("nn.gather", v, self.g.constant(at, "columns"), axis=1)
            if asked != dtype:
                v = self.g.op("nn.cast", v, to=asked)
            self._define(value, v)
            table = value if v is table else table

    def _define(self, value: Value, v: Value) -> None:
        """`value`, which ops use already, is `v`."""
        if v in self.g.block.args:
            self.g.block.args[v.index] = value
        else:
            assert v.op is not None
            v.op.results[v.index] = value
        for op in self.g.block.ops:  # earlier reads
            op.operands = [value if o is v else o for o in op.operands]
        value.owner, value.index = v.owner, v.index

