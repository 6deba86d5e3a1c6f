"""What a model answers, as an Arrow stream for any library that takes one, or as arrays.

    pa.table(ArrowResult(stream))
    ArrowResult(stream).to_numpy()["score"]
"""

from __future__ import annotations

import ctypes as ct
import math
from collections.abc import Iterator

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.runtime.arrow import (
    DTYPES,
    GET,
    ArrowArray,
    ArrowArrayStream,
    ArrowSchema,
    Field,
    Source,
    capsule,
    pointers,
    read_schema,
    release,
)


class ArrowResult:
    """What a model answers, as an Arrow stream that can be taken once: pa.table(r), pl.DataFrame(r), r.to_numpy().

    Batches are computed as they are asked for, so an error in a later batch comes up in whoever asks.
    """

    def __init__(self, stream: ArrowArrayStream) -> None:
        self._stream: ArrowArrayStream | None = stream

    def _live(self) -> ArrowArrayStream:
        if self._stream is None:
            raise CarrotError("this result has been taken already: an Arrow stream can be read once")
        return self._stream

    def _take(self) -> ArrowArrayStream:
        taken, self._stream = self._live(), None
        return taken

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return capsule(self._take())

    def __arrow_c_schema__(self) -> object:
        stream, schema = self._live(), ArrowSchema()
        GET(stream.get_schema)(ct.addressof(stream), ct.addressof(schema))
        return capsule(schema)

    def to_numpy(self) -> dict[str, np.ndarray]:
        """Every column as an array: without a copy if there is one batch and the column is no bool and no label."""
        source = Source(ArrowResult(self._take()))
        owners, fields = list(_owned(source)), read_schema(source.schema).children
        parts = [[to_numpy(ArrowArray.from_address(p), f, o) for p, f in zip(pointers(o.array.children, o.array.n_children), fields)] for o in owners]
        columns = zip(*parts) if parts else ((_no_rows(f),) for f in fields)
        return {f.name: c[0] if len(c) == 1 else np.concatenate(c) for f, c in zip(fields, columns)}

    def __del__(self) -> None:
        if getattr(self, "_stream", None) is not None:
            release(self._take())

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {'taken' if self._stream is None else 'not yet read'}>"


class ArrowBatch(ArrowResult):
    """The result for one array: it is one batch, so that pa.record_batch(r) takes it too."""

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        source = Source(ArrowResult(self._take()))
        (owner,) = _owned(source)
        schema, source.schema = source.schema, ArrowSchema()  # moved
        return capsule(schema), capsule(owner.move())


class _Owner:
    """An array that is released when nothing points into it any more."""

    def __init__(self, array: ArrowArray) -> None:
        self.array = array

    def move(self) -> ArrowArray:
        moved = ArrowArray.from_buffer_copy(self.array)
        self.array.release = None
        return moved

    def __del__(self) -> None:
        release(self.array)


def _owned(source: Source) -> Iterator[_Owner]:
    for array in source:
        moved = ArrowArray.from_buffer_copy(array)
        array.release = None
        yield _Owner(moved)


def _row(f: Field) -> tuple[int, ...]:
    return (int(f.format[3:]), *_row(f.children[0])) if f.format.startswith("+w:") else ()


def _no_rows(f: Field) -> np.ndarray:
    leaf = f.children[0] if f.children else f
    return np.empty((0, *_row(f)), object if leaf.dictionary else DTYPES[leaf.format])


def to_numpy(a: ArrowArray, f: Field, owner: object) -> np.ndarray:
    """A column as an array [n, ...] that keeps `owner` alive. Nulls: NaN in floats, None (and dtype object) elsewhere."""
    n, shape, at = a.length, _row(f), a.offset
    leaf, kind, top = a, f, a
    for size in shape:
        leaf, kind = ArrowArray.from_address(pointers(leaf.children, 1)[0]), kind.children[0]
        at = at * size + leaf.offset
    count = n * math.prod(shape)
    if kind.format == "b":
        values = np.unpackbits(_bytes(leaf, 1, (at + count + 7) // 8, None), bitorder="little")[at : at + count].astype(bool)
    else:
        dtype = DTYPES[kind.format]
        values = _bytes(leaf, 1, (at + count) * dtype.itemsize, owner).view(dtype)[at:]
    if kind.dictionary:
        values = _texts(ArrowArray.from_address(leaf.dictionary))[values]
    values = values.reshape(n, *shape)
    if top.null_count == 0 or not pointers(top.buffers, 1)[0]:
        return values
    valid = np.unpackbits(_bytes(top, 0, (a.offset + n + 7) // 8, None), bitorder="little")[a.offset : a.offset + n].astype(bool)
    values = values.copy() if values.dtype.kind == "f" else values.astype(object)
    values[~valid] = np.nan if values.dtype.kind == "f" else None
    return values


def _bytes(a: ArrowArray, buffer: int, size: int, owner: object) -> np.ndarray:
    at = pointers(a.buffers, a.n_buffers)[buffer]
    if not at or not size:
        return np.empty(0, np.uint8)
    view = (ct.c_uint8 * size).from_address(at)
    view.owner = owner  # type: ignore[attr-defined]
    return np.frombuffer(view, np.uint8)  # type: ignore[call-overload, no-any-return]


def _texts(a: ArrowArray) -> np.ndarray:
    offsets = _bytes(a, 1, 4 * (a.offset + a.length + 1), None).view(np.int32)[a.offset :]
    text = ct.string_at(pointers(a.buffers, 3)[2] or 0, int(offsets[-1])) if len(offsets) and offsets[-1] else b""
    return np.array([text[i:j].decode("utf-8", "replace") for i, j in zip(offsets[:-1], offsets[1:])], object)
