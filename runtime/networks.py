"""Calls of networks: arrays of any rank in and out, whose sizes may vary from call to call, through the table's output_shapes and run.

    model.run({"image": a, "scale": 2.0})     # a: [1, 3, 480, 640], float32
"""

from __future__ import annotations

import ctypes as ct
import functools
import math
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy import ndarray

from carrot.ir.errors import CarrotError
from carrot.runtime.arrow import address
from carrot.runtime.calls import TENSORS, Place, Result, Tensors, keep
from carrot.runtime.inputs import SMALL, Input, by_name, narrow
from carrot.runtime.threads import PAYS, Choice, host, threads
from carrot.runtime.values import as_texts

if TYPE_CHECKING:
    from carrot.runtime.model import Model, _Plan

P, I32 = ct.c_void_p, ct.c_int32
MAX_DIMS = 8
CODES = {np.dtype(d): code for code, d in enumerate(("f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "?", "f2"), 1)}
DTYPES = {code: d for d, code in CODES.items()}
BFLOAT16, TEXT = 13, 14  # CARROT_BF16, CARROT_STR
WORDS = np.dtype([("data", "u8"), ("size", "u8")])  # CarrotText
ALIGN = 64  # of an arena
MAX_CALLS = 8  # that a thread keeps


class Tensor(ct.Structure):
    """CarrotTensor."""

    _fields_ = [("name", ct.c_char_p), ("data", P), ("dtype", I32), ("ndim", I32), ("shape", ct.c_int64 * MAX_DIMS)]


class _Call(NamedTuple):
    """Structs for arrays of dtypes and shapes that are known, and what comes out: shapes (or the most that they can be) and dtypes."""

    ins: list[Tensor]
    outs: list[Tensor]
    ins_at: Any
    outs_at: Any
    made: list[tuple[tuple[int, ...], np.dtype]]
    room: int  # bytes of the arena, where texts lie in it


class OpenCall(Tensors):
    """Small tensors of a network: they are copied to where there is room for larger ones, and the model is asked what it makes of other sizes."""

    __slots__ = ("ask", "choice", "ins", "outs", "single")
    single: Callable[[], int]

    def __init__(self, model: Model, network: Network, plan: _Plan, arrays: Sequence[np.ndarray], made: Sequence[np.ndarray]) -> None:
        """arrays, made: of the call before, of whose dtypes all are, and a part of whose sizes."""
        ins, outs = (Tensor * len(arrays))(), (Tensor * len(made))()
        super().__init__(network.names, memoryview(ins).cast("B"))
        memory = [np.empty(min(TENSORS, max(SMALL, 4 * a.size)), a.dtype) for a in (*arrays, *made)]
        for t, a, room in zip((*ins, *outs), (*arrays, *made), memory):
            t.data, t.dtype, t.ndim = address(room), CODES[a.dtype], a.ndim
        for t, o in zip(outs, plan.outputs):
            t.name = o.name.encode("utf-8", "surrogatepass")
        self.keep = (ins, outs)
        self.ins = [(name, t.ndim, t.shape, room) for name, t, room in zip(network.names, ins, memory)]
        self.outs = [(o, t.ndim, t.shape, room) for o, t, room in zip(plan.outputs, outs, memory[len(ins) :])]
        given, error = (P(ct.addressof(ins)), I32(len(ins)), P(ct.addressof(outs)), I32(len(outs))), P(model._local.error_at)
        self.ask = functools.partial(network.shapes, *given, P(), error)
        self.choice, self.single = network.choice, functools.partial(network.run, *given, P(), P(host(1, False, network.place)), error)
        self.go = self.timed if self.choice else self.single

    def resize(self, shapes: Sequence[tuple[int, ...]]) -> tuple[list[Place], list[Result]] | None:
        if self.choice and self.choice.threads(sum(map(math.prod, shapes))) > 1:
            return None
        places: list[Place] = []
        results: list[Result] = []
        before = bytes(self.structs)
        try:
            for (name, rank, sizes, room), shape in zip(self.ins, shapes, strict=True):
                sizes[:rank] = shape
                places.append((name, room.dtype, shape, ndarray(shape, room.dtype, room)))
            if not self.ask():
                for o, rank, sizes, room in self.outs:
                    out = ndarray(sizes[:rank], room.dtype, room)
                    results.append((o.name, out.copy, o, out))
                return places, results
        except (TypeError, ValueError):
            pass
        self.structs[:] = before
        return None

    def timed(self) -> int:
        """`go`, where threads may share the loops: what takes long in one thread is weighed anew the next time."""
        start = time.perf_counter()
        status = self.single()
        if (seconds := time.perf_counter() - start) >= PAYS and threads() > 1 and self.choice:
            self.choice.saw(sum(memory.size for *_, memory in self.places), 1, seconds)
            self.known.clear()
            self.places = [(name, dtype, (-1,), memory) for name, dtype, _, memory in self.places]
        return status


class _Local(threading.local):
    """What a thread keeps of a model."""

    def __init__(self) -> None:
        self.calls: dict[object, _Call] = {}


class Network:
    """The entry of a model that takes tensors. shapes, run: the functions of its table; check: raises what they report; shares: threads may share its loops; counted: it is known after a call how large some outputs are; place: of CarrotHost."""

    def __init__(self, inputs: Sequence[Input], outputs: Sequence[Any], shapes: Any, run: Any, check: Callable[[int], None], shares: bool, counted: bool, place: int) -> None:
        self.inputs, self.shapes, self.run, self.check, self.place = inputs, shapes, run, check, place
        self.choice = Choice() if shares and place <= 0 else None
        if any(t.dtype == "bfloat16" for t in (*inputs, *outputs)):  # a dtype once its package is imported
            bfloat16 = np.dtype("bfloat16")
            CODES[bfloat16], DTYPES[BFLOAT16] = BFLOAT16, bfloat16
        self.texts = any(o.dtype.kind == "O" for o in outputs)
        self.fixed = not any(t.dtype.kind == "O" for t in (*inputs, *outputs))  # sizes follow from shapes alone, not from the longest text
        self.names = [i.name for i in inputs]
        self.plain = self.fixed and not counted and len(inputs) > 0  # calls are prepared
        self.local = _Local()

    def answer(self, model: Model, X: Any, plan: _Plan) -> list[np.ndarray]:
        """The outputs of a set."""
        alone = type(X) is ndarray and len(self.names) == 1
        known = model._local.tables.get((plan.set, dict)) if alone or type(X) is dict else None
        if isinstance(known, Tensors) and (answer := known.alone(model, X) if alone else known(model, X)) is not None:
            return answer
        if alone:
            X = {self.names[0]: X}
        made = self(X, [o.name for o in plan.outputs], model._local.error_at)
        if self.plain and type(X) is dict:
            arrays = [X[name] for name in self.names]
            if all(type(a) is ndarray and a.dtype == i.dtype for a, i in zip(arrays, self.inputs)) and sum(a.size for a in (*arrays, *made)) <= TENSORS:
                call = OpenCall(model, self, plan, arrays, made)
                if call.aim(X):
                    keep(model, plan, dict, call)
        return made

    def __call__(self, X: Any, outputs: Sequence[str], error: int) -> list[np.ndarray]:
        """The outputs of these names. X: arrays by name, or one where there is one input. Nothing is copied that is dense and of the model's dtype."""
        arrays = [self._array(spec, a) for spec, a in zip(self.inputs, by_name(X, self.names), strict=True)]
        key, calls = (*outputs, *[(a.dtype, a.shape) for a in arrays]), self.local.calls
        call = calls.pop(key, None) or self._prepare(arrays, outputs, error)  # what runs in between in the same thread finds none
        for t, a in zip(call.ins, arrays):
            t.data = address(a)
        arena, results = None, [_empty(shape, dtype, name) for (shape, dtype), name in zip(call.made, outputs)]
        if self.texts:  # they lie in it
            memory = np.empty(call.room + ALIGN, np.uint8)
            arena = memory.ctypes.data + -memory.ctypes.data % ALIGN
        for t, r in zip(call.outs, results):
            t.data = address(r)
        work = sum(a.size for a in arrays) if self.choice else 0
        n, start = self.choice.threads(work) if self.choice else 1, time.perf_counter()
        status = self.run(call.ins_at, len(arrays), call.outs_at, len(outputs), arena, host(n, False, self.place), error)
        if self.choice:
            self.choice.saw(work, n, time.perf_counter() - start)
        self.check(status)
        results = [r if r.shape == tuple(t.shape[: t.ndim]) else _first(r, t.shape[: t.ndim]) for t, r in zip(call.outs, results)]
        if self.fixed:
            if len(calls) >= MAX_CALLS:
                calls.clear()
            calls[key] = call
        return [_read_texts(r) if r.dtype == WORDS else r for r in results]

    def _prepare(self, arrays: Sequence[np.ndarray], outputs: Sequence[str], error: int) -> _Call:
        """Says in structs what the arrays are, and asks the model what it makes of such."""
        ins, outs = (Tensor * len(arrays))(), (Tensor * len(outputs))()
        for t, a, name in zip(ins, arrays, self.names):
            t.name, t.data, t.dtype, t.ndim = name.encode("utf-8", "surrogatepass"), address(a), TEXT if a.dtype == WORDS else CODES.get(a.dtype, 0), a.ndim
            t.shape[: min(a.ndim, MAX_DIMS)] = a.shape[:MAX_DIMS]
        for t, output in zip(outs, outputs):
            t.name = output.encode("utf-8", "surrogatepass")
        room = ct.c_size_t()
        self.check(self.shapes(ins, len(ins), outs, len(outs), ct.addressof(room) if self.texts else None, error))
        made = [(tuple(t.shape[: t.ndim]), WORDS if t.dtype == TEXT else DTYPES[t.dtype]) for t in outs]
        return _Call(list(ins), list(outs), ins, outs, made, room.value)

    def _array(self, spec: Input, value: Any) -> np.ndarray:
        """A dense array; of the model's dtype where that loses no more than precision of floats; of text where it lies."""
        if type(value) is np.ndarray and value.dtype == spec.dtype and value.flags.c_contiguous and value.dtype.kind != "O":
            return value
        if spec.dtype.kind == "O":
            return _texts(as_texts(value, f"input '{spec.name}'"))
        try:
            a = np.asarray(value)
            if a.dtype != spec.dtype and (a.dtype.kind in "biuf" or a.dtype == "bfloat16") and (np.can_cast(a.dtype, spec.dtype, "same_kind") or not isinstance(value, (np.ndarray, np.generic))):
                a = narrow(a, spec, f"input '{spec.name}'").astype(spec.dtype, casting="same_kind" if a.dtype.kind == "f" else "unsafe")
            return np.asarray(a, order="C")
        except (TypeError, ValueError):
            raise CarrotError(f"input '{spec.name}' is no array of numbers") from None


class _Words(np.ndarray):
    """CarrotTexts, with the bytes that they point into."""

    text: np.ndarray


def _texts(a: np.ndarray) -> np.ndarray:
    """CarrotTexts of str and None."""
    data = [None if t is None else t.encode("utf-8", "surrogatepass") for t in a.flat]
    words = np.zeros(a.shape, WORDS).view(_Words)
    words.text = np.frombuffer(b"".join(d or b"" for d in data) + b"\0", np.uint8)
    size = np.array([len(d or b"") for d in data], np.uint64)
    at = words.text.ctypes.data + np.cumsum(size) - size
    at[np.array([d is None for d in data], bool)] = 0
    words["data"], words["size"] = at.reshape(a.shape), size.reshape(a.shape)
    return words


def _read_texts(words: np.ndarray) -> np.ndarray:
    out = np.empty(words.size, object)
    out[:] = [ct.string_at(at, size).decode("utf-8", "surrogatepass") if at else None for at, size in words.reshape(-1).tolist()]
    return out.reshape(words.shape)


def _empty(shape: tuple[int, ...], dtype: np.dtype, name: str) -> np.ndarray:
    try:
        return np.empty(shape, dtype)
    except (MemoryError, ValueError):
        raise CarrotError(f"output '{name}' of {' x '.join(map(str, shape))} {'texts' if dtype == WORDS else dtype} does not fit into memory", note="a size that is known after the call only takes the room of its bound: state a smaller one") from None


def _first(a: np.ndarray, shape: Sequence[int]) -> np.ndarray:
    """The array of `shape` whose elements come first in `a`, which was made for the most there could be."""
    return a.reshape(-1)[: int(np.prod(shape, dtype=np.int64))].reshape(shape)
