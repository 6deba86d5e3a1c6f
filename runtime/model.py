"""A compiled model in Python: the table of functions that `carrot_model_init` fills, called through ctypes.

    m = carrot.load("model.so")          # or carrot.compile(...)
    m.predict(X), m.predict_proba(X), m.run({"input": array}), m.predict_arrow(table)

No framework, no pyarrow, no compiled code beside the model's own. Threads may share a Model: calls run in parallel, outside
the GIL.
"""

from __future__ import annotations

import ctypes as ct
import json
import math
import re
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, NoReturn, Protocol

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, need
from carrot.runtime.arrow import (
    LETTERS,
    ArrowArray,
    ArrowArrayStream,
    ArrowSchema,
    Column,
    Schema,
    Source,
    address,
    make_batch,
    release,
    stream_of,
)
from carrot.runtime.calls import TIMED, ArrayCall, ColumnsCall, TableCall, Tensors, TensorsCall, few, keep_table
from carrot.runtime.data import as_path, write_atomic
from carrot.runtime.device import on_device
from carrot.runtime.device_table import tensors
from carrot.runtime.gpu import ANY, CPU, open_gpu
from carrot.runtime.inputs import SMALL, Input, by_name, by_value, fit, normalize, some, table
from carrot.runtime.networks import Network
from carrot.runtime.results import ArrowBatch, ArrowResult
from carrot.runtime.threads import SHARED, SURE, Choice, host, lend, offer, threads

ABI_1_0 = 1_000_000
MAX_BINDINGS = 64
P, I32 = ct.c_void_p, ct.c_int32


class _Error(ct.Structure):
    _fields_ = [("struct_size", ct.c_uint32), ("status", I32), ("row", ct.c_int64), ("column", I32), ("detail", I32), ("message", ct.c_char * 488)]


class _Table(ct.Structure):
    _fields_ = [
        ("struct_size", ct.c_uint32), ("abi_version", I32), ("name", ct.c_char_p), ("version", ct.c_char_p), ("card", P), ("card_size", ct.c_size_t),
        ("digest", ct.c_uint8 * 32), ("input_schema", ct.CFUNCTYPE(I32, P, P)), ("output_schema", ct.CFUNCTYPE(I32, ct.c_char_p, P, P)),
        ("bind", ct.CFUNCTYPE(I32, P, ct.c_char_p, P, P, P)), ("predict", ct.CFUNCTYPE(I32, P, P, P, P)), ("predict_into", ct.CFUNCTYPE(I32, P, P, P, P)),
        ("predict_stream", ct.CFUNCTYPE(I32, P, P, P, P)), ("unbind", ct.CFUNCTYPE(None, P)), ("self_test", ct.CFUNCTYPE(I32, P)),
        ("output_shapes", ct.CFUNCTYPE(I32, P, I32, P, I32, P, P)), ("run", ct.CFUNCTYPE(I32, P, I32, P, I32, P, P, P)), ("pool_work", P), ("pool_for", P),
    ]  # fmt: skip


_INIT = ct.CFUNCTYPE(I32, I32, P, P, P)
SCHEMA_MISMATCH, INVALID_DATA = 2, 3


class Library(Protocol):
    """Loaded code; it stays loaded as long as this object lives."""

    def address(self, symbol: str) -> int: ...


class Output(NamedTuple):
    """One tensor that a model writes. shape: of a row. labels: what an index stands for, in the classes' own type."""

    name: str
    dtype: np.dtype
    shape: tuple[int, ...]
    labels: np.ndarray | None


class _Binding:
    """An input schema resolved by the binary; freed with the last call that uses it.

    By weakref.finalize, not __del__: it keeps the library's code loaded until then, even if both die in one cycle."""

    __slots__ = ("__weakref__", "handle")

    def __init__(self, handle: int, unbind: Any, library: Library) -> None:
        self.handle = handle
        weakref.finalize(self, _unbind, unbind, handle, library).atexit = False


def _unbind(function: Any, handle: int, _library: Library) -> None:
    function(handle)


class _Local(threading.local):
    """What a thread owns of a model."""

    def __init__(self) -> None:
        self.error = _Error(ct.sizeof(_Error))
        self.error_at = ct.addressof(self.error)
        self.calls: dict[tuple[str, np.dtype], ArrayCall] = {}
        self.columns: dict[tuple[str, np.dtype], ArrayCall] = {}
        self.small: dict[tuple[str, np.dtype, int], TensorsCall] = {}  # by dims of an array
        self.again: Tensors | None = None  # what served the last dict of tensors, for the default outputs
        self.tables: dict[tuple[str, type], TableCall] = {}


class _Plan(NamedTuple):
    """An output set."""

    set: str
    outputs: list[Output]
    options: bytes


_immortal: set[Library] = set()  # code that Arrow objects outside Python's sight may still call


class Model:
    """A compiled model.

    Where data is copied on the way in: never for a C-contiguous array of any native numeric dtype, for a table in Fortran
    order, for pandas columns that lie in one piece and for Arrow data of any kind. The binary reads these where they lie and
    converts other dtypes than its own block by block. Copied: other strides, foreign byte order, longdouble, Python objects
    (text of numpy and pandas), lists, integers that have to be narrowed, bools (to bits, unless in an array for a float model). Outputs are written
    straight into the arrays that are returned; labels are looked up from an index. A few rows are copied: that is faster.

    Large batches are split over threads (carrot.set_threads), with the same result; small ones are not. A model that was compiled for GPUs
    too runs there, if `device` says so: all that it is given, from wherever, and what lies on the GPU already without copies (run_device).
    """

    def __init__(self, library: Library, save: Callable[[], bytes] | None = None, device: str | None = None) -> None:
        """library: the loaded binary. save: gives the binary's bytes. device: as carrot.load has it."""
        self._library, self._save, self._local = library, save, _Local()
        self.inputs: list[Input] = []
        init = library.address("carrot_model_init")
        if not init:
            raise CarrotError("this is no carrot model: it has no carrot_model_init")
        self._table = _Table(ct.sizeof(_Table))
        self._check(_INIT(init)(ABI_1_0, None, ct.addressof(self._table), self._local.error_at))
        offer(self._table.pool_work, self._table.pool_for, library)
        self._bind_function, self._unbind, self._predict_into = self._table.bind, self._table.unbind, self._table.predict_into
        self.card_bytes = ct.string_at(self._table.card, self._table.card_size)
        self._bindings: dict[object, _Binding] = {}
        try:
            self.card: dict[str, Any] = json.loads(self.card_bytes)
            self.name: str = self.card["name"]
            of_tensors = "symbols" in self.card
            self.inputs = [Input(i["name"], _dtype(i), tuple(i["shape"]), tuple(i.get("columns", ())), i.get("batched", True), 0 if of_tensors else math.prod(i["shape"]), tuple(i.get("positions", ())), by_value(i)) for i in self.card["inputs"]]
            self.outputs = [Output(o["name"], _dtype(o), tuple(o["shape"]), _labels(o.get("labels"))) for o in self.card["outputs"]]
            self._plans = self._read_sets()
            self._default = self._plans["default"]
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise CarrotError(f"the model's card is broken: {type(error).__name__}: {error}") from None
        self._gpu = open_gpu(library, device, self._local.error_at, self._check)
        self.device: str = self._gpu.name if self._gpu else "cpu"
        self._place = 1 + self._gpu.number if self._gpu else CPU if library.address("carrot_cuda_open") else ANY
        self._shares = "shared_loops" in self.card  # one inference may take several threads
        self._choice = Choice(pays=SHARED) if self._shares else Choice(SURE)
        self._network = Network(self.inputs, self.outputs, self._table.output_shapes, self._table.run, self._check, self._shares, bool(self.card.get("counted")), self._place) if of_tensors else None
        self._batched = any(i.batched for i in self.inputs)
        self._whole = not any(i.positions for i in self.inputs)  # an array is the table that the model reads, not a wider one
        self._nulls = self.card.get("options", {}).get("on_missing") == "null"
        self._main = self._main_plan()

    def _read_sets(self) -> dict[str, _Plan]:
        sets: dict[str, list[int]] = self.card.get("sets") or {}
        if not sets:
            for i, o in enumerate(self.card["outputs"]):
                for s in o["sets"]:
                    sets.setdefault(s, []).append(i)
        return {s: _Plan(s, [self.outputs[i] for i in members], json.dumps({"outputs": s}).encode()) for s, members in sets.items()}

    def _main_plan(self) -> _Plan | None:
        """What predict gives: the default output if there is one, else the label."""
        for name in ("default", "label"):
            if name in self._plans and len(self._plans[name].outputs) == 1:
                return self._plans[name]
        return None

    # ------------------------------------------------------------------------------------------ public

    def predict(self, X: Any) -> np.ndarray:
        """What the source's own predict gives: [n], or [n, K]; labels in the type of the source's classes.

        X: an array [n, F] (one row [F] will do; of objects where numbers and text are mixed), matched by position; or pandas, polars,
        pyarrow, a dict of columns, or anything with __arrow_c_stream__, matched by name. None, NaN and NA are null in text. Raises CarrotError for wrong columns, types, lengths and for values that the
        model was not trained to take (with row and column).
        """
        if self._main is None:
            names = [o.name for o in self._default.outputs]
            raise CarrotError(f"the model has {len(names)} outputs ({some(names)})", note="run() gives them all")
        return self._answer(X, self._main)[0]

    def predict_proba(self, X: Any) -> np.ndarray | list[np.ndarray]:
        """P(class) [n, K], in the order of the source's classes; a list of them where the model predicts several outputs."""
        plan = self._plans.get("proba")
        answer = self._answer(X, plan) if plan else [self._only(X, "proba", "probabilities")]
        return answer if len(answer) > 1 else answer[0]

    def decision_function(self, X: Any) -> np.ndarray:
        return self._only(X, "decision", "decision function")

    def transform(self, X: Any) -> np.ndarray:
        return self._only(X, "transform", "transformed features")

    def _only(self, X: Any, name: str, what: str) -> np.ndarray:
        plan = self._plans.get(name)
        if plan is None:
            raise CarrotError(f"the model gives no {what}: it has no output set '{name}'", note=f"it has: {', '.join(self._plans)}")
        if len(plan.outputs) != 1:
            raise CarrotError(f"the output set '{name}' has {len(plan.outputs)} outputs", note=f"run(X, outputs='{name}') gives them all")
        return self._answer(X, plan)[0]

    def run(self, inputs: Any, outputs: str | Iterable[str] | None = None) -> dict[str, np.ndarray]:
        """Named outputs for named inputs: {"input": array [n, shape...]}; everything that predict takes will do too. Of a model with
        sizes by name (beside the batch) arrays of whatever sizes; what must agree does, or that is a CarrotError.

        outputs: an output set, or names of outputs; None: the default set.
        """
        if outputs is None:
            if type(inputs) is dict and (again := self._local.again) and (answer := again.named(self, inputs)) is not None:
                return answer
            return self._named(inputs, self._default)
        if isinstance(outputs, str) and outputs in self._plans:
            return self._named(inputs, self._plans[outputs])
        wanted = [outputs] if isinstance(outputs, str) else list(outputs)
        found: dict[str, np.ndarray] = {}
        for name in wanted:
            if name not in found:
                found |= self._named(inputs, self._plan_with(name, wanted))
        return {name: found[name] for name in wanted}

    def run_device(self, inputs: Any, outputs: str | Iterable[str] | None = None, out: Any = None, stream: Any = None) -> dict[str, Any]:
        """Named outputs for tensors [n, shape...] in the memory of the model's GPU: queued on a stream, nothing is copied and nothing waits.

        inputs: by name, or the only one: whatever has __dlpack__ or __cuda_array_interface__ (torch, cupy, numba, jax), dense, of the model's dtypes; or a table with
        __arrow_c_device_array__ (cudf), without nulls, whose columns are copied into rows; no value of them is checked, what is missing is NaN. outputs: as run() has it; labels are int32, the index in the classes. out: arrays by name, or the only one, to be written
        into; other outputs are new DeviceArrays. stream: a number, or an object of these libraries; None: the default stream. What inputs wait for on streams of
        theirs `stream` waits for too. Raises CarrotError for other dtypes, shapes, strides, devices, and memory of the host.
        """
        if self._gpu is None:
            note = "without a driver or a GPU, or with device='cpu', it does" if self._place == CPU else "compile it with target='cuda-sm90', or what your GPU is"
            raise CarrotError("the model runs on the CPU: it takes no arrays of a GPU", note=note)
        self._gpu.check(self.card, self.inputs, self.outputs)
        if outputs is None or (isinstance(outputs, str) and outputs in self._plans):
            wanted = [o.name for o in (self._default if outputs is None else self._plans[outputs]).outputs]
        else:
            wanted = [outputs] if isinstance(outputs, str) else list(dict.fromkeys(outputs))
            for name in wanted:
                self._plan_with(name, wanted)
        if hasattr(inputs, "__arrow_c_device_array__"):
            given = tensors(inputs, self.inputs, self._gpu, stream, self._check, self._local.error_at)
        else:
            given = by_name(inputs, [i.name for i in self.inputs])
        return self._gpu(self.card, self.inputs, self.outputs, given, wanted, out, stream, self._check, self._local.error_at)

    def _named(self, inputs: Any, plan: _Plan) -> dict[str, np.ndarray]:
        return {o.name: a for o, a in zip(plan.outputs, self._answer(inputs, plan))}

    def _plan_with(self, name: str, wanted: list[str]) -> _Plan:
        """The output set that has the output `name`, and most of the others wanted."""
        plans = [p for p in self._plans.values() if name in {o.name for o in p.outputs}]
        if not plans:
            outputs = some([o.name for o in self.outputs])
            raise CarrotError(f"the model has no output or output set '{name}'", note=f"outputs: {outputs}; sets: {', '.join(self._plans)}")
        return max(plans, key=lambda p: len(set(wanted) & {o.name for o in p.outputs}))

    def predict_arrow(self, data: Any, outputs: str | None = None) -> ArrowResult:
        """Anything with __arrow_c_stream__ or __arrow_c_array__ (or that predict takes) in, an Arrow stream of the output set out.

        Batches are pulled and scored one by one as the result is read; nothing is copied but the predictions made. The
        model's code stays loaded from now on: whoever takes the result may hold it for ever.
        """
        plan = self._plan(outputs or "default")
        source = normalize(data, self.inputs)
        _immortal.add(self._library)
        binding = self._bind_own(plan, 1 if self._gpu else lend(threads()))  # the stream's columns are resolved anew: from here it takes the output set
        out = ArrowArrayStream()
        if isinstance(source, Source) and source.plain:
            given, single = source.stream, False
        elif isinstance(source, Source):
            given, single = stream_of(source.root, source, source), source.single
        else:
            batch = make_batch(table(source, self.inputs[0]) if isinstance(source, np.ndarray) else source)
            given, single = stream_of(batch.schema, [batch.array], batch), True
        self._check(self._table.predict_stream(binding.handle, ct.addressof(given), ct.addressof(out), self._local.error_at))
        return (ArrowBatch if single else ArrowResult)(out)

    @property
    def input_schema(self) -> Schema:
        """The columns that the model reads; an Arrow schema for whoever asks with __arrow_c_schema__."""
        return self._schema(lambda at: self._table.input_schema(at, self._local.error_at))

    @property
    def output_schema(self) -> Schema:
        """The columns of the default output set."""
        return self._schema(lambda at: self._table.output_schema(None, at, self._local.error_at))

    @property
    def output_sets(self) -> list[str]:
        return list(self._plans)

    def save(self, path: Any) -> None:
        """Write the shared library to a file, whole or not at all. It runs wherever the target is, with no framework."""
        if self._save is None:
            raise CarrotError("this model came without its binary: it cannot be saved")
        write_atomic(as_path(path), self._save())

    def self_test(self) -> None:
        """Run the rows that the compiler put into the binary. Raises CarrotError if an answer is not what it was there."""
        self._check(self._table.self_test(self._local.error_at))

    def __reduce__(self) -> NoReturn:
        raise CarrotError("a Model cannot be copied or pickled: it is code loaded into this process", note="save() it, and carrot.load() it there; threads can share it")

    def __repr__(self) -> str:
        given, got = ([i.name for i in self.inputs], [o.name for o in self.outputs]) if self._network else ([f.name for f in self.input_schema], [f.name for f in self.output_schema])
        return f"<carrot.Model '{self.name}'{f' on {self.device}' if self._gpu else ''}: {some(given)} -> {some(got)}>"

    # ------------------------------------------------------------------------------------------ calls

    def _plan(self, name: str) -> _Plan:
        if name not in self._plans:
            raise CarrotError(f"the model has no output set '{name}'", note=f"it has: {', '.join(self._plans)}")
        return self._plans[name]

    def _answer(self, X: Any, plan: _Plan) -> list[np.ndarray]:
        """The outputs of a set for any input."""
        if self._network:
            return self._network.answer(self, X, plan)
        kind = given = type(X)
        if kind is dict and len(X) == len(self.inputs) == 1 and self._whole and type(a := X.get(self.inputs[0].name)) is np.ndarray and self._fits(a):
            X, kind = a, np.ndarray
        if kind is np.ndarray:
            if (small := self._local.small.get((plan.set, X.dtype, X.ndim))) and (answer := small.alone(self, X)) is not None:
                if given is dict and plan is self._default:
                    self._local.again = small
                return answer
        elif (prepared := self._local.tables.get((plan.set, kind))) and (answer := prepared(self, X)) is not None:
            return answer
        if kind is not np.ndarray and (any(map(on_device, X.values())) if kind is dict else on_device(X)):
            return self._answer_on_device(X, plan)
        if kind is np.ndarray and (small or not self._may_keep(X)):  # noqa: SIM102
            if (call := self._local.calls.get((plan.set, X.dtype))) and self._fits(X) and X.flags.c_contiguous and self._whole:
                return self._array(X, plan, call) if self._batched else self._array(fit(X, self.inputs[0]), plan, call)
        source = normalize(X, self.inputs)
        if isinstance(source, np.ndarray):
            self._keep_small(X, source, plan)
            flags, spec = source.flags, self.inputs[0]
            by_column = flags.f_contiguous and not flags.c_contiguous and source.ndim == 2 and len(spec.columns) > 0
            if (flags.c_contiguous or by_column) and source.dtype.kind != "b":
                key, calls = (plan.set, source.dtype), self._local.columns if by_column else self._local.calls
                if key not in calls:
                    calls[key] = (ColumnsCall if by_column else ArrayCall)(self, plan, source.dtype)
                return self._array(source, plan, calls[key])
            source = table(source, self.inputs[0])
        if isinstance(source, Source):
            parts = [self._into(source.key, source.root, array, plan) for array in source]
            if self._batched:
                keep_table(self, plan, X, source)
            if not parts:
                return [self._finish(o, self._empty(o, 0)) for o in plan.outputs]
            return parts[0] if len(parts) == 1 else [np.concatenate(p) for p in zip(*parts)]
        batch = make_batch(source)
        if not self.inputs:  # constants: one inference without columns
            batch.array.length = 1
        outs = self._into(batch.key, batch.schema, batch.array, plan)
        if source:
            keep_table(self, plan, X, source)
        return outs

    def _fits(self, a: np.ndarray) -> bool:
        """Whether an array has the shape that the only input takes."""
        return (a.shape[1:] if self._batched else a.shape) == self.inputs[0].shape

    def _answer_on_device(self, X: Any, plan: _Plan) -> list[Any]:
        """For tensors of a GPU, on its default stream."""
        for o in plan.outputs:
            if o.labels is not None and not (o.labels.dtype.kind in "iu" and np.array_equal(o.labels, np.arange(len(o.labels)))):
                raise CarrotError(f"the labels of output '{o.name}' are looked up on the host", note=f"run_device(X, outputs={plan.set!r}) gives their index")
        return list(self.run_device(X, [o.name for o in plan.outputs]).values())

    def _keep_small(self, X: Any, rows: np.ndarray, plan: _Plan) -> None:
        """Prepare for more arrays like this one. rows: [n, ...], or one inference's; what X is to the model."""
        if type(X) is np.ndarray and self._may_keep(rows) and X.dtype == rows.dtype and X.dtype.kind != "b" and (plan.set, X.dtype, X.ndim) not in self._local.small:
            spec = self.inputs[0]
            several = self._batched and (X.ndim == rows.ndim or (X.ndim == 1 and spec.size == 1))  # not one row [F]
            rows = rows if self._batched else rows.reshape(1, *(rows.shape or (1,)))
            most, shape = few(self, plan, rows[:1].size), X.shape[1:] if several else X.shape
            if len(rows) <= most:
                self._local.small[plan.set, X.dtype, X.ndim] = TensorsCall(self, plan, [Column(spec.name, rows)], [shape], most if several else 0)

    def _may_keep(self, rows: np.ndarray) -> bool:
        fits = rows.ndim > 1 and len(rows) < TIMED if self._batched else self._fits(rows)
        return fits and self._whole and 0 < rows.size <= SMALL

    def _array(self, a: np.ndarray, plan: _Plan, call: ArrayCall) -> list[np.ndarray]:
        """The fast path: aim the prepared structs at an array [n, shape...] of one input and go."""
        n = len(a) if self._batched else 1
        call.aim(a, n)
        outs = [self._empty(o, n) for o in plan.outputs]
        for i, out in enumerate(outs):
            call.outs[i] = address(out)
        several = self._split(n)
        self._go(self._bind(call.batch.key, call.batch.schema, plan, several or 1), several, n, call.root_at, call.outs_at)
        return [self._finish(o, out) for o, out in zip(plan.outputs, outs)]

    def _into(self, key: object, schema: ArrowSchema, array: ArrowArray, plan: _Plan) -> list[np.ndarray]:
        outs = [self._empty(o, array.length) for o in plan.outputs]
        pointers = (P * len(outs))(*map(address, outs))
        several = self._split(array.length)
        self._go(self._bind(key, schema, plan, several or 1), several, array.length, ct.addressof(array), ct.addressof(pointers))
        return [self._finish(o, out) for o, out in zip(plan.outputs, outs)]

    def _split(self, rows: int) -> int:
        """How many threads a call with so many rows takes; 0: one, and what it costs tells nothing."""
        return 0 if (rows < TIMED and not self._shares) or self._gpu or threads() < 2 else self._choice.threads(rows)

    def _go(self, binding: _Binding, n: int, rows: int, array_at: int, outs_at: int) -> None:
        """predict_into, in n threads, as `_split` has it."""
        if not n:
            self._check(self._predict_into(binding.handle, array_at, outs_at, self._local.error_at))
            return
        start = time.perf_counter()
        status = self._predict_into(binding.handle, array_at, outs_at, self._local.error_at)
        self._choice.saw(rows, n, time.perf_counter() - start)
        self._check(status)

    def _empty(self, o: Output, n: int) -> np.ndarray:
        return np.empty((n, *o.shape) if self._batched else o.shape, o.dtype)

    def _finish(self, o: Output, a: np.ndarray) -> np.ndarray:
        if o.labels is None:
            return a
        if self._nulls and a.size and a.min() < 0:  # rows that held what the model does not take
            found = o.labels.astype(object).take(a, mode="clip")
            found[a < 0] = None
            return found
        return o.labels.take(a)

    def _bind(self, key: object, schema: ArrowSchema, plan: _Plan, n: int = 1, stream: bool = False) -> _Binding:
        """A binding to a schema, for calls in n threads."""
        found = self._bindings.get((key, plan.set, n))
        if found is None:
            handle = P()
            self._check(self._bind_function(ct.addressof(schema), plan.options, host(n, stream, self._place), ct.addressof(handle), self._local.error_at))
            found = _Binding(handle.value or 0, self._unbind, self._library)
            if len(self._bindings) >= MAX_BINDINGS:
                self._bindings.clear()
            self._bindings[key, plan.set, n] = found
        return found

    def _bind_own(self, plan: _Plan, n: int) -> _Binding:
        """A binding to the model's own input schema, for streams."""
        schema = ArrowSchema()
        if ("own", plan.set, n) not in self._bindings:
            self._check(self._table.input_schema(ct.addressof(schema), self._local.error_at))
        try:
            return self._bind("own", schema, plan, n, stream=True)
        finally:
            release(schema)

    def _schema(self, function: Callable[[int], int]) -> Schema:
        return Schema.of(lambda at: self._check(function(at)), lambda: _immortal.add(self._library))

    # ------------------------------------------------------------------------------------------ errors

    def _check(self, status: int) -> None:
        if status:
            self._fail(status)

    def _fail(self, status: int) -> NoReturn:
        """The binary's error; where a table came as an array, the element is a column to the user."""
        message = self._local.error.message.decode("utf-8", "replace") or f"the model failed with status {status}"
        found = re.match(r"column '(.*)', row (\d+)(?:, element (\d+))?: (.*)", message, re.S)
        spec = next((i for i in self.inputs if found and i.name == found[1] and i.columns), None)
        if found and spec and (found[3] or spec.name not in spec.columns):
            message = f"column '{spec.columns[int(found[3] or 0)]}', row {found[2]}: {found[4]}"
        note = None
        if status == SCHEMA_MISMATCH and "not in the input" in message:
            note = "tables match by name; an array matches by position"
        if status == INVALID_DATA and "without missing values" in message:
            note = "impute it, or compile with on_missing='null' (a null answer for such rows) or 'nan'"
        raise CarrotError(message, note=note)


class Foreign:
    """A model compiled for another machine: it can be saved and looked at here, not run."""

    def __init__(self, card: dict[str, Any], save: Callable[[Any], None]) -> None:
        self.card, self.name, self.save = card, card["name"], save

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or not hasattr(Model, name):
            raise AttributeError(f"'Foreign' object has no attribute '{name}'")
        raise CarrotError(f"'{self.name}' was compiled for {self.card['target']}: this machine cannot run it", note="save() it and run it there")

    def __repr__(self) -> str:
        return f"<carrot model '{self.name}' for {self.card['target']}>"


def _dtype(spec: dict[str, Any]) -> np.dtype:
    """Of the arrays that stand for a tensor: strings are objects, times datetime64."""
    if spec["dtype"] == "str" or spec.get("logical") == "timestamp":
        return np.dtype(object if spec["dtype"] == "str" else "M8[us]")
    if DTYPES[spec["dtype"]].numpy not in LETTERS and spec["dtype"] != "bf16":
        raise ValueError(f"dtype {spec['dtype']}")
    need(spec["dtype"])
    return np.dtype(DTYPES[spec["dtype"]].numpy)


def _labels(labels: Sequence[Any] | None) -> np.ndarray | None:
    """Class labels as an array of their own type."""
    if labels is None:
        return None
    same = len({type(v) for v in labels}) == 1 or all(type(v) in (int, float) for v in labels)
    return np.array(labels, None if same else object)
