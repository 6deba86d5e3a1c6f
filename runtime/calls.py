"""Calls that were prepared: structs that a thread makes once and aims at what it is given next, for data of the same kind as before.

    ArrayCall, ColumnsCall       one array of any length, by rows or by columns: nothing is copied
    TensorsCall                  small tensors of a model of fixed sizes, or of a few rows
    OpenCall                     those of a network of open sizes (networks.py)
    BatchCall                    pyarrow's record batches and tables of one schema
    DictCall, FrameCall          a few rows as a dict of columns or a pandas frame

Calling the last five gives the answer, or None where the data is not what it was prepared for; then the general way (model.py) serves. What is prepared
is in use from the first write to the last read, and whatever runs in between in the same thread (a signal handler, a finalizer) finds it `busy`.
"""

from __future__ import annotations

import contextlib
import ctypes as ct
import functools
import math
import sys
import weakref
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy import ndarray

from carrot.runtime.arrow import ArrowArray, ArrowSchema, Column, Source, address, make_batch, pointer, release, utf8
from carrot.runtime.inputs import SMALL, Input
from carrot.runtime.threads import Choice, threads

if TYPE_CHECKING:
    from carrot.runtime.model import Model, Output, _Plan

P = ct.c_void_p
TIMED = 256  # rows from which on a call tells what a row costs
TEXT = 1 << 14  # bytes of text in a prepared row
TENSORS = 1 << 16  # elements of all of them together that are copied faster than looked at
KNOWN = 256  # sizes that a call keeps
WORDS = ct.sizeof(ArrowArray) // 8
SHORT, UNTIMED = 100e-6, 3  # seconds of a call after which so many are not timed


class ArrayCall:
    """A call with one array, made once per thread, output set and dtype: struct<list<item>> over its memory."""

    def __init__(self, model: Model, plan: _Plan, dtype: np.dtype) -> None:
        self.batch = make_batch(self.columns(model.inputs[0], dtype))
        self.root, self.arrays, self.buffers = self.batch.array, self.batch.keep[1], self.batch.keep[2]
        self.outs = (P * len(plan.outputs))()
        self.root_at, self.outs_at = ct.addressof(self.root), ct.addressof(self.outs)

    def columns(self, spec: Input, dtype: np.dtype) -> list[Column]:
        return [Column(spec.name, np.empty((0, *(spec.shape or (1,))), dtype))]

    def aim(self, a: np.ndarray, n: int) -> None:
        self.root.length = self.arrays[0].length = n
        self.arrays[1].length = a.size
        self.buffers[2] = address(a)


class ColumnsCall(ArrayCall):
    """The same for a table in Fortran order: a column each. (What pandas makes of columns of one type.)"""

    def columns(self, spec: Input, dtype: np.dtype) -> list[Column]:
        return [Column(name, np.empty(0, dtype)) for name in spec.columns]

    def aim(self, a: np.ndarray, n: int) -> None:
        features = a.shape[1]
        self.root.length = n
        words(self.arrays).reshape(-1, WORDS)[:features, 0] = n
        words(self.buffers)[1 : 3 * features : 3] = address(a) + np.arange(features) * a.strides[1]


def words(structs: Any) -> np.ndarray:
    """Structs as the int64 that they consist of."""
    return np.frombuffer(structs, np.int64)


Place = tuple[str, np.dtype, tuple[int, ...], np.ndarray]  # of an input: name, dtype, shape, memory
Result = tuple[str, Callable[[], np.ndarray] | None, "Output", np.ndarray]  # of an output: name, what copies it (None: there are labels to look up), memory


class Tensors:
    """Small arrays of known dtypes. Copying them in and out takes less time than finding out where Python has them.

    places, results: of the sizes of the call before; known: of others, with what is written in the structs then.
    """

    __slots__ = ("busy", "go", "keep", "known", "names", "places", "results", "structs")

    go: Callable[[], int]
    places: list[Place]
    results: list[Result]
    known: dict[tuple[tuple[int, ...], ...], tuple[list[Place], list[Result], bytes]]

    def __init__(self, names: Sequence[str], structs: memoryview) -> None:
        """structs: where sizes are written."""
        self.busy, self.names, self.structs, self.known = False, names, structs, {}

    def resize(self, shapes: Sequence[tuple[int, ...]]) -> tuple[list[Place], list[Result]] | None:
        """Say in the structs what shapes the inputs have; None, and nothing is said: there are no such, or not here."""
        raise NotImplementedError

    def aim(self, X: dict[Any, Any]) -> bool:
        """Write arrays of other sizes. Whether there may be such."""
        shapes = tuple([a.shape for name in self.names if type(a := X.get(name)) is ndarray])
        if found := self.known.get(shapes):
            self.places, self.results, self.structs[:] = found
        elif made := self.resize(shapes):
            if len(self.known) >= KNOWN:
                self.known.clear()
            self.places, self.results = made
            self.known[shapes] = (*made, bytes(self.structs))
        else:
            return False
        return self.write(X)

    def write(self, X: dict[Any, Any]) -> bool:
        """Whether the arrays are of the dtypes and sizes of the call before; then they are copied. (In few steps: behind a model that fills the caches each line that Python touches is far away.)"""
        for name, dtype, shape, memory in self.places:
            a = X.get(name)
            if type(a) is not ndarray or a.dtype != dtype or a.shape != shape:
                return False
            memory[...] = a
        return True

    def named(self, model: Model, X: dict[Any, Any]) -> dict[str, np.ndarray] | None:
        """The answer to arrays by name."""
        if self.busy or len(X) != len(self.names):
            return None
        try:
            self.busy = True
            if not self.write(X) and not self.aim(X):
                return None
            if status := self.go():
                model._fail(status)
            return {name: copy() if copy else model._finish(o, out.copy()) for name, copy, o, out in self.results}
        finally:
            self.busy = False

    def alone(self, model: Model, a: np.ndarray) -> list[np.ndarray] | None:
        """The answer to the only array that there is."""
        if self.busy:
            return None
        try:
            self.busy = True
            name, dtype, shape, memory = self.places[0]
            if a.shape == shape and a.dtype == dtype:
                memory[...] = a
            elif not self.aim({name: a}):
                return None
            if status := self.go():
                model._fail(status)
            if len(self.results) == 1 and (only := self.results[0][1]):  # what most calls ask for
                return [only()]
            return [copy() if copy else model._finish(o, out.copy()) for _, copy, o, out in self.results]
        finally:
            self.busy = False

    def __call__(self, model: Model, X: dict[Any, Any]) -> list[np.ndarray] | None:
        found = self.named(model, X)
        return None if found is None else list(found.values())


class TensorsCall(Tensors):
    """The tensors of a model of fixed sizes: one inference, or some rows."""

    __slots__ = ("memory", "most", "outs", "root")

    def __init__(self, model: Model, plan: _Plan, columns: Sequence[Column], shapes: Sequence[tuple[int, ...]], most: int) -> None:
        """columns: [rows, ...], what the binary reads. shapes: of the same arrays where they are given; if there are `most` rows (0: it is one inference), of a row."""
        memory = [Column(c.name, np.zeros((most or 1, *c.values.shape[1:]), c.values.dtype)) for c in columns]
        batch = make_batch(memory)
        self.root = batch.array
        super().__init__([c.name for c in memory], memoryview(self.root).cast("B")[: ct.sizeof(ct.c_int64)])  # its length
        self.most, self.outs = most, [(o, model._empty(o, most or 1)) for o in plan.outputs]
        self.memory = [(c.name, c.values.dtype, shape, c.values.reshape((most, *shape) if most else shape)) for c, shape in zip(memory, shapes)]
        self.places = [(name, dtype, a.shape, a) for name, dtype, _, a in self.memory]
        self.results = [_result(o, out) for o, out in self.outs]
        self.root.length = most or 1
        outs = (P * len(self.outs))(*(address(a) for _, a in self.outs))
        self.keep = kept = [batch, outs]
        m = weakref.proxy(model)  # which keeps this

        def make(n: int) -> Callable[[], int]:
            kept.append(binding := m._bind(batch.key, batch.schema, plan, n))
            return prepared(m, binding, ct.addressof(batch.array), ct.addressof(outs))

        self.go = _Sharing(model._choice, self.root, make) if model._shares and not model._gpu else make(1)

    def resize(self, shapes: Sequence[tuple[int, ...]]) -> tuple[list[Place], list[Result]] | None:
        n = shapes[0][0] if shapes and shapes[0] else 0
        places = [(name, dtype, (n, *shape), a[:n]) for name, dtype, shape, a in self.memory]
        if not 0 < n <= self.most or [shape for _, _, shape, _ in places] != list(shapes):
            return None
        self.root.length = n
        return places, [_result(o, out[:n]) for o, out in self.outs]

    @classmethod
    def of(cls, model: Model, plan: _Plan, X: Any, columns: Sequence[Column]) -> TensorsCall | None:
        """columns: what normalize made of X."""
        if type(X) is not dict or [c.name for c in columns] != [i.name for i in model.inputs]:
            return None
        if not all(type(a := X.get(c.name)) is ndarray and a.dtype == c.values.dtype and a.dtype.kind in "fiu" for c in columns):
            return None
        shapes, n, cells = [i.shape for i in model.inputs], len(columns[0].values), sum(c.values[:1].size for c in columns)
        if not model._batched:
            return cls(model, plan, columns, shapes, 0) if cells + sum(math.prod(o.shape) for o in plan.outputs) <= TENSORS else None
        rows = all(X[c.name].shape == (n, *shape) for c, shape in zip(columns, shapes))
        return cls(model, plan, columns, shapes, most) if rows and 0 < n <= (most := few(model, plan, cells)) else None


def _result(o: Output, memory: np.ndarray) -> Result:
    return o.name, memory.copy if o.labels is None else None, o, memory


def prepared(model: Model, binding: Any, array_at: int, outs_at: int) -> Callable[[], int]:
    """predict_into with fixed arguments, in the type that it takes: ctypes makes nothing anew."""
    return functools.partial(model._predict_into, *map(P, (binding.handle, array_at, outs_at, model._local.error_at)))


class _Sharing:
    """The same of a model whose loops threads may share: in as many as pay. Short calls are not all timed, which takes a microsecond or two."""

    __slots__ = ("array", "call", "calls", "choice", "make", "most", "untimed")

    def __init__(self, choice: Choice, array: ArrowArray, make: Callable[[int], Callable[[], int]]) -> None:
        """array: its length is the rows. make: gives the call in so many threads."""
        self.choice, self.array, self.make, self.untimed, self.most = choice, array, make, 0, 0
        self.call = make(1)
        self.calls = {1: self.call}

    def __call__(self) -> int:
        if self.untimed and threads() == self.most:
            self.untimed -= 1
            return self.call()
        rows = self.array.length
        self.most, n = threads(), self.choice.threads(rows)
        self.call = self.calls.get(n) or self.calls.setdefault(n, self.make(n))
        start = perf_counter()
        status = self.call()
        seconds = perf_counter() - start
        self.choice.saw(rows, n, seconds)
        self.untimed = UNTIMED if seconds < SHORT and not self.choice.tries else 0
        return status


def few(model: Model, plan: _Plan, cells: int) -> int:
    """How many rows of so many elements are worth copying."""
    return min(TIMED - 1, SMALL // max([1, cells, *(math.prod(o.shape) for o in plan.outputs)]))


class _Rows:
    """Up to `most` rows, whose results are copied out of memory at a known place."""

    __slots__ = ("binding", "busy", "first", "go", "keep", "most", "only", "outs", "plan")

    def __init__(self, model: Model, plan: _Plan, key: object, schema: ArrowSchema, array: ArrowArray, most: int) -> None:
        self.plan, self.most, self.busy = plan, most, False
        self.outs = [model._empty(o, most) for o in plan.outputs]
        outs = (P * len(self.outs))(*map(address, self.outs))
        self.only = self.outs[0] if len(self.outs) == 1 and plan.outputs[0].labels is None else None
        self.first = self.outs[0][:1]
        self.binding = model._bind(key, schema, plan)
        self.keep: list[Any] = [schema, array, outs]
        self.go = prepared(model, self.binding, ct.addressof(array), ct.addressof(outs))

    def answer(self, model: Model, n: int) -> list[np.ndarray]:
        if status := self.go():
            model._fail(status)
        if self.only is not None:
            return [(self.first if n == 1 else self.only[:n]).copy()]
        return [model._finish(o, a[:n].copy()) for o, a in zip(self.plan.outputs, self.outs)]


class BatchCall(_Rows):
    """pyarrow's record batches, and tables of one chunk, of one schema: only the array of each is exported, to the same place."""

    __slots__ = ("alone", "array", "array_at", "bindings", "into", "into_at", "key", "kinds", "root", "schema", "table")

    def __init__(self, model: Model, plan: _Plan, schema: Any, key: object) -> None:
        """schema: pyarrow's. key: the schema_key of it."""
        capsule = schema.__arrow_c_schema__()
        self.schema, self.key, self.table = schema, key, sys.modules["pyarrow"].Table
        self.root, self.array = ArrowSchema.from_address(pointer(capsule, ArrowSchema)), ArrowArray()
        self.into = (P * len(plan.outputs))()
        self.array_at, self.into_at = ct.addressof(self.array), ct.addressof(self.into)
        super().__init__(model, plan, key, self.root, self.array, few(model, plan, 0))
        self.keep.append(capsule)
        self.bindings = {1: self.binding}
        self.alone = prepared(model, self.binding, self.array_at, self.into_at)  # in one thread
        self.kinds = [(o.shape, o.dtype) for o in plan.outputs]

    def fits(self, X: Any) -> bool:
        schema = X.schema
        return schema is self.schema or schema.equals(self.schema, check_metadata=True)

    def __call__(self, model: Model, X: Any) -> list[np.ndarray] | None:
        if type(X) is self.table:
            chunks = X.to_batches()
            if len(chunks) != 1:
                return None
            X = chunks[0]
        if self.busy or not self.fits(X):
            return None
        try:
            self.busy = True
            X._export_to_c(self.array_at)
            n = self.array.length
            return self.answer(model, n) if n <= self.most else self.written(model, n)
        finally:
            release(self.array)
            self.busy = False

    def written(self, model: Model, rows: int) -> list[np.ndarray]:
        """The answer, where the caller will have it. (In few steps: after a call with much data, all that Python needs lies far away.)"""
        outs = []
        for i, (shape, dtype) in enumerate(self.kinds):
            out = np.empty((rows, *shape), dtype)
            self.into[i] = address(out)
            outs.append(out)
        if n := model._split(rows):
            if n not in self.bindings:
                self.bindings[n] = model._bind(self.key, self.root, self.plan, n)
            model._go(self.bindings[n], n, rows, self.array_at, self.into_at)
        elif status := self.alone():
            model._fail(status)
        return outs if self.only is not None else [model._finish(o, out) for o, out in zip(self.plan.outputs, outs)]


class _ColumnCall(_Rows):
    """A few rows of numbers, text and times: memory for `most` of each column, where Arrow's structs point for good."""

    __slots__ = ("bits", "fields", "n", "names", "nulls", "numbers", "offsets", "text", "texts", "times", "valid")

    def __init__(self, model: Model, plan: _Plan, columns: Sequence[Column], most: int) -> None:
        self.names, self.nulls, self.n = [c.name for c in columns], False, most
        self.texts = [i for i, c in enumerate(columns) if c.values.dtype.kind == "O"]
        self.numbers: list[tuple[list[int], np.ndarray]] = []
        placed = [Column(name, np.full(most, "", object)) for name in self.names]
        for dtype in {c.values.dtype for c in columns} - {np.dtype(object)}:
            members = [i for i, c in enumerate(columns) if c.values.dtype == dtype]
            block = np.zeros((len(members), most), dtype)
            self.numbers.append((members, block))
            for i, row in zip(members, block):
                placed[i] = Column(self.names[i], row)
        self.times = [i for members, block in self.numbers for i in members if block.dtype.kind == "M"]
        nullable = self.texts + self.times
        self.text, self.offsets = bytearray(TEXT), np.zeros((len(self.texts), most + 1), np.int32)
        self.valid = np.ones((len(nullable), most), bool)
        self.bits = np.packbits(self.valid, axis=1, bitorder="little")
        batch = make_batch(placed)
        arrays, buffers = batch.keep[1:3]
        self.fields, slots = words(arrays).reshape(-1, WORDS), words(buffers)[:-1].reshape(-1, 3)
        self.fields[nullable, 1] = -1  # null_count
        slots[nullable, 0] = rows(self.bits)
        slots[self.texts, 1], slots[self.texts, 2] = rows(self.offsets), address(np.frombuffer(self.text, np.uint8))
        super().__init__(model, plan, batch.key, batch.schema, batch.array, most)
        self.keep.append(batch)

    def rows(self, model: Model, values: Sequence[Any], casting: Any) -> list[np.ndarray] | None:
        """The answer to a column each, in the order of `names`; numbers only of the dtypes prepared for, but for what `casting` allows."""
        n = len(values[0])
        if self.busy or not 0 < n <= self.most:
            return None
        try:
            self.busy = True
            return self.answer(model, n) if self.write(values, n, casting) else None
        finally:
            self.busy = False

    def write(self, values: Sequence[Any], n: int, casting: Any) -> bool:
        with contextlib.suppress(TypeError, ValueError):  # of other lengths, dims or dtypes
            if set(map(len, values)) != {n}:
                return False
            for members, block in self.numbers:
                block[:, :n] = np.concatenate([values[i] for i in members], dtype=block.dtype, casting=casting).reshape(-1, n)
            texts = self.strings(values)
            if texts is None:
                return False
            data, offsets, valid = utf8(texts)
            if len(data) > TEXT:
                return False
            self.text[: len(data)] = data
            self.offsets[:, 0], self.offsets[:, 1 : n + 1] = offsets[:-1:n], offsets[1:].reshape(-1, n)
            if valid is not None or self.times or self.nulls:
                self.write_nulls(valid, n)
            if n != self.n:
                self.n = self.fields[: len(values), 0] = self.fields[-1, 0] = n
            return True
        return False

    def strings(self, values: Sequence[Any]) -> list[str | None] | None:
        """All text, column by column; None: it is not all text."""
        texts: list[Any] = []
        for i in self.texts:
            column = values[i]
            if type(column) is not list:
                if column.dtype.kind not in "OUT":
                    return None
                column = column.tolist()
            texts += column
        kinds = set(map(type, texts))
        if float in kinds:
            texts = [None if type(t) is float and t != t else t for t in texts]
            kinds = set(map(type, texts))
        return texts if kinds <= {str, type(None)} else None

    def write_nulls(self, valid: np.ndarray | None, n: int) -> None:
        at = len(self.texts)
        self.valid[:at, :n] = True if valid is None else valid.reshape(-1, n)
        for members, block in self.numbers:
            if block.dtype.kind == "M":
                self.valid[at : at + len(members), :n] = ~np.isnat(block[:, :n])
                at += len(members)
        self.bits[:] = np.packbits(self.valid, axis=1, bitorder="little")
        self.nulls = valid is not None


def rows(a: np.ndarray) -> np.ndarray:
    """Where each row of a C-contiguous array begins."""
    return address(a) + np.arange(len(a)) * a.strides[0]


def _room(model: Model, plan: _Plan, columns: Sequence[Column]) -> int:
    """How many rows of such columns to prepare for; 0: none."""
    plain = columns and all(c.values.ndim == 1 and c.values.dtype.kind in "fiuOM" and c.valid is None for c in columns)
    most = few(model, plan, len(columns)) if plain else 0
    return most if 0 < len(columns[0].values) <= most else 0


def _served(a: Any, dtype: np.dtype) -> bool:
    """Whether a column of a dict was read as it stands."""
    return dtype.kind == "O" or (type(a) is list and dtype.kind != "M") or (type(a) is np.ndarray and a.dtype == dtype)


class DictCall(_ColumnCall):
    """A dict of columns: arrays, or lists."""

    __slots__ = ("tensors",)

    @classmethod
    def of(cls, model: Model, plan: _Plan, X: Any, columns: Sequence[Column]) -> DictCall | None:
        """columns: what normalize made of X."""
        if type(X) is not dict or not (most := _room(model, plan, columns)):
            return None
        tensors = {i.name for i in model.inputs if i.name not in i.columns}
        if any(t in X for t in tensors) or not all(_served(X[c.name], c.values.dtype) for c in columns):
            return None
        return cls(model, plan, columns, most, tensors)

    def __init__(self, model: Model, plan: _Plan, columns: Sequence[Column], most: int, tensors: set[str]) -> None:
        super().__init__(model, plan, columns, most)
        self.tensors = tensors

    def __call__(self, model: Model, X: dict[Any, Any]) -> list[np.ndarray] | None:
        try:
            values = [X[name] for name in self.names]
        except KeyError:
            return None
        if not set(map(type, values)) <= {np.ndarray, list} or not self.tensors.isdisjoint(X):
            return None
        return self.rows(model, values, "no")


class FrameCall(_ColumnCall):
    """A pandas frame of numbers and text. (All of its few cells as objects, in a quarter of the time that it takes to ask for a column after the other.)"""

    __slots__ = ("at", "dtypes", "labels")

    @classmethod
    def of(cls, model: Model, plan: _Plan, X: Any, columns: Sequence[Column]) -> FrameCall | None:
        """columns: what normalize made of X."""
        pandas = sys.modules.get("pandas")
        if pandas is None or type(X) is not pandas.DataFrame or X.size > SMALL or not (most := _room(model, plan, columns)):
            return None
        labels, dtypes = list(X.columns), X.dtypes.tolist()
        if not all(isinstance(c, str) for c in labels) or len(set(labels)) < len(labels):
            return None
        at = [labels.index(c.name) for c in columns]
        numbers = {i: dtypes[i] for i, c in zip(at, columns) if c.values.dtype.kind != "O"}
        if any(not isinstance(dtypes[i], np.dtype) or dtypes[i] != c.values.dtype for i, c in zip(at, columns) if i in numbers):
            return None
        return cls(model, plan, columns, most, X.columns, at, numbers)

    def __init__(self, model: Model, plan: _Plan, columns: Sequence[Column], most: int, labels: Any, at: list[int], dtypes: dict[int, Any]) -> None:
        """labels: of the whole frame. at: where the columns are there. dtypes: of those that are no text."""
        super().__init__(model, plan, columns, most)
        self.labels, self.at, self.dtypes = labels, at, dtypes

    def __call__(self, model: Model, X: Any) -> list[np.ndarray] | None:
        if not X.columns.equals(self.labels) or X.size > SMALL:
            return None
        dtypes = X.dtypes.tolist()
        if any(dtypes[i] != dtype for i, dtype in self.dtypes.items()):
            return None
        cells = X.iloc[0].to_numpy()[None] if len(X) == 1 else X.to_numpy(object)
        if cells.dtype != object:  # numbers of several types became one
            cells = X.to_numpy(object)
        values = list(cells.T[self.at])
        for i in self.times:
            values[i] = X[self.names[i]].to_numpy()
        return self.rows(model, values, "unsafe")


TableCall = BatchCall | DictCall | FrameCall | Tensors


def keep(model: Model, plan: _Plan, kind: type, call: TableCall) -> None:
    """For the calling thread's next call with the same kind of data."""
    model._local.tables[plan.set, kind] = call
    if isinstance(call, Tensors) and plan is model._default:
        model._local.again = call


def keep_table(model: Model, plan: _Plan, X: Any, source: Source | Sequence[Column]) -> None:
    """Prepare the calling thread for more tables like X. source: what normalize made of it."""
    tables = model._local.tables
    if model._shares and isinstance(source, Source):  # what follows is for calls that take less time than to find out about them
        return
    if not isinstance(source, Source):
        call: TableCall | None
        call = TensorsCall.of(model, plan, X, source)
        if not call and model._batched and not model._shares:
            call = DictCall.of(model, plan, X, source) or FrameCall.of(model, plan, X, source)
        if call:
            keep(model, plan, type(X), call)
        return
    arrow, known = sys.modules.get("pyarrow"), tables.get((plan.set, type(X)))
    kinds = (arrow.RecordBatch, arrow.Table) if arrow else ()
    if type(X) in kinds and not (isinstance(known, BatchCall) and known.fits(X)):
        tables |= dict.fromkeys([(plan.set, kind) for kind in kinds], BatchCall(model, plan, X.schema, source.key))
