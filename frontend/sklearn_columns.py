"""The user's table while a scikit-learn model is converted: columns without a dtype until a step says what it reads them as.

    b = Build(...)
    x = b.table.all()                     # a Frame: every column of the user's table
    v = b.tensor(x, "f64")                # a Value: what `read` gives stands for columns of an input that is made at the end
    b.table.close(missing=None)           # the inputs: "input" f32 or f64, beside text "numbers" and "strings"
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
        self.numeric = np.zeros(len(names), bool)
        self.text = np.zeros(len(names), bool)
        self.accepts = {what: np.ones(len(names), bool) for what in WITH_NAN}

    def all(self) -> Frame:
        return Frame(((None, np.arange(len(self.names))),))

    def accept(self, index: Index, what: Iterable[str]) -> None:
        """From here on these columns may hold no more than `what` of null, nan, inf."""
        for name in self.accepts.keys() - set(what):
            self.accepts[name][index] = False

    def numbers(self, index: Index) -> None:
        """These columns are numbers, whatever reads them."""
        self._kind(index, self.numeric, self.text)

    def read(self, index: Index, dtype: str) -> Value:
        """The columns as one tensor of "f32", "f64" or "str"."""
        index = np.asarray(index, np.int64)
        key = dtype, index.tobytes()
        if key not in self.reads:
            self._kind(index, *((self.text, self.numeric) if dtype == "str" else (self.numeric, self.text)))
            self.reads[key] = index, Value(TensorType(dtype, (BATCH, len(index))))
        return self.reads[key][1]

    def _kind(self, index: Index, mine: np.ndarray, other: np.ndarray) -> None:
        mine[index] = True
        if both := [self.names[i] for i in np.flatnonzero(mine & other)]:
            raise CarrotError(f"column '{both[0]}' is text for one step and a number for another", note="give each kind of column its own transformer")

    def close(self, missing: float | None, what: str) -> None:
        """Make the inputs and define what `read` gave. missing: a number that counts as NaN. what: the model, for errors."""
        dtypes = {dtype for dtype, _ in self.reads}
        ops, self.g.block.ops = self.g.block.ops, []
        number = "f32" if "f32" in dtypes and "f64" not in dtypes else "f64"
        mixed = self.numeric.any() and self.text.any()
        for name, dtype, mask in (("numbers", number, self.numeric), ("strings", "str", self.text)):
            if mask.any():
                self._input(name if mixed else "input", dtype, np.flatnonzero(mask), missing if dtype != "str" else None, what)
        self.g.block.ops += ops

    def _input(self, name: str, dtype: str, columns: np.ndarray, missing: float | None, what: str) -> None:
        allowed = [[a for a in WITH_NAN if self.accepts[a][c] and (dtype != "str" or a == "null")] for c in columns]
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
            if (asked == "str") != (dtype == "str"):
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

