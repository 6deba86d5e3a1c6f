"""Calls of networks: arrays of any rank in and out, whose sizes may vary from call to call, through the table's output_shapes and run.

    model.run({"image": a, "scale": 2.0})     # a: [1, 3, 480, 640], float32
"""

from __future__ import annotations

import ctypes as ct
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.runtime.arrow import address
from carrot.runtime.inputs import Input, by_name, narrow
from carrot.runtime.threads import Choice, host
from carrot.runtime.values import as_texts

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


class _Local(threading.local):
    """What a thread keeps of a model."""

    def __init__(self) -> None:
        self.calls: dict[object, _Call] = {}


class Network:
    """The entry of a model that takes tensors. shapes, run: the functions of its table; check: raises what they report; shares: threads may share its loops; place: of CarrotHost."""

    def __init__(self, inputs: Sequence[Input], outputs: Sequence[Any], shapes: Any, run: Any, check: Callable[[int], None], shares: bool, place: int) -> None:
        self.inputs, self.shapes, self.run, self.check, self.place = inputs, shapes, run, check, place
        self.choice = Choice() if shares and place <= 0 else None
        if any(t.dtype == "bfloat16" for t in (*inputs, *outputs)):  # a dtype once its package is imported
            bfloat16 = np.dtype("bfloat16")
            CODES[bfloat16], DTYPES[BFLOAT16] = BFLOAT16, bfloat16
        self.texts = any(o.dtype.kind == "O" for o in outputs)
        self.fixed = not any(t.dtype.kind == "O" for t in (*inputs, *outputs))  # sizes follow from shapes alone, not from the longest text
        self.names = [i.name for i in inputs]
        self.local = _Local()

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
