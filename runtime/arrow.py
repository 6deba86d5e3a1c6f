"""The Arrow C data interface through ctypes: no pyarrow, no compiled code.

    b = make_batch([Column("age", ages), Column("image", pixels)])    # borrows the arrays' memory
    for array in Source(table):                                       # anything with __arrow_c_stream__ or __arrow_c_array__
    capsule(stream)                                                   # handed on as a PyCapsule (results.py)

Layouts: https://arrow.apache.org/docs/format/CDataInterface.html, CStreamInterface.html, CDataInterface/PyCapsuleInterface.html
"""

from __future__ import annotations

import ctypes as ct
import functools
import itertools
import math
import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from carrot.ir.errors import CarrotError

P, I64 = ct.c_void_p, ct.c_int64


class ArrowSchema(ct.Structure):
    _fields_ = [("format", ct.c_char_p), ("name", ct.c_char_p), ("metadata", P), ("flags", I64), ("n_children", I64), ("children", P), ("dictionary", P), ("release", P), ("private_data", P)]  # fmt: skip


class ArrowArray(ct.Structure):
    _fields_ = [("length", I64), ("null_count", I64), ("offset", I64), ("n_buffers", I64), ("n_children", I64), ("buffers", P), ("children", P), ("dictionary", P), ("release", P), ("private_data", P)]  # fmt: skip


class ArrowArrayStream(ct.Structure):
    _fields_ = [("get_schema", P), ("get_next", P), ("get_last_error", P), ("release", P), ("private_data", P)]


Owned = ArrowSchema | ArrowArray | ArrowArrayStream
NULLABLE = 2
LETTERS = {"float32": "f", "float64": "g", "float16": "e", "int8": "c", "int16": "s", "int32": "i", "int64": "l", "uint8": "C", "uint16": "S", "uint32": "I", "uint64": "L", "bool": "b"}  # fmt: skip
DTYPES = {letter: np.dtype(name) for name, letter in LETTERS.items()}
FORMATS = {dtype: letter.encode() for letter, dtype in DTYPES.items()}
TIMES = {np.dtype(f"M8[{unit}]"): f"ts{unit[0]}:".encode() for unit in ("s", "ms", "us", "ns")}
TYPE_NAMES = {v: k for k, v in LETTERS.items()} | {"u": "utf8", "U": "large_utf8", "vu": "utf8_view", "n": "null", "z": "binary", "+s": "struct", "+l": "list", "+L": "large_list", "ts": "timestamp", "tdD": "date32", "tdm": "date64", "d:": "decimal"}
_RELEASE = ct.CFUNCTYPE(None, P)
GET = ct.CFUNCTYPE(ct.c_int, P, P)  # get_schema and get_next
_TEXT = ct.CFUNCTYPE(P, P)


def address(a: np.ndarray) -> int:
    """Where an array's first element lies; the fast way is refused for read-only and empty arrays."""
    try:
        return ct.addressof(ct.c_char.from_buffer(a))  # type: ignore[arg-type]
    except (TypeError, ValueError, BufferError):
        return int(a.__array_interface__["data"][0])


def release(owned: Owned) -> None:
    """Call the release callback, if there is one still."""
    if at := owned.release:
        _releaser(at)(ct.addressof(owned))


@functools.lru_cache(64)
def _releaser(at: int) -> Any:
    return _RELEASE(at)


# ---------------------------------------------------------------------------------------------- schemas, for people and as keys


class Field(NamedTuple):
    """One column of a schema. `format` is Arrow's (https://arrow.apache.org/docs/format/CDataInterface.html#format-strings)."""

    name: str
    format: str
    nullable: bool = True
    children: tuple[Field, ...] = ()
    dictionary: Field | None = None
    metadata: tuple[tuple[bytes, bytes], ...] = ()

    @property
    def type(self) -> str:
        """The type as people write it: float64, fixed_size_list[3] of float32, dictionary of utf8."""
        if self.dictionary:
            return f"dictionary of {self.dictionary.type}"
        if self.format.startswith("+w:") and self.children:
            return f"fixed_size_list[{self.format[3:]}] of {self.children[0].type}"
        return TYPE_NAMES.get(self.format) or TYPE_NAMES.get(self.format[:2], self.format)

    def __str__(self) -> str:
        return f"{self.name}: {self.type}{'' if self.nullable else ' not null'}"


def read_schema(s: ArrowSchema) -> Field:
    """A schema as a value: hashable, owning nothing."""
    children = tuple(read_schema(ArrowSchema.from_address(p)) for p in pointers(s.children, s.n_children))
    dictionary = read_schema(ArrowSchema.from_address(s.dictionary)) if s.dictionary else None
    text = (s.name or b"").decode("utf-8", "replace")
    return Field(text, (s.format or b"").decode("ascii", "replace"), bool(s.flags & NULLABLE), children, dictionary, _metadata(s.metadata))


def schema_key(s: ArrowSchema) -> object:
    """All that `bind` looks at, as a value. (A read_schema of plain columns in a tenth of its time.)"""
    if s.format != b"+s" or s.n_children <= 0:
        return read_schema(s)
    key: list[object] = []
    for at in struct.unpack(f"{s.n_children}P", ct.string_at(s.children, ct.sizeof(P) * s.n_children)):
        child = ArrowSchema.from_address(at)
        key += child.format, child.name
        if child.n_children or child.dictionary or child.metadata:
            key.append(read_schema(child))
    return tuple(key)


_recent: tuple[Any, object] = (None, None)  # pyarrow's schema of the last call, which most likely is that of the next


def _key_of(data: Any, s: ArrowSchema) -> object:
    """The schema_key of what `data` exported."""
    global _recent
    schema = getattr(data, "schema", None) if type(data).__module__ == "pyarrow.lib" else None
    known, key = _recent
    if schema is not None and known is not None and (known is schema or known.equals(schema, check_metadata=True)):
        return key
    key = schema_key(s)
    if schema is not None:
        _recent = schema, key
    return key


def pointers(at: int | None, n: int) -> Sequence[int]:
    return (P * n).from_address(at) if at and n > 0 else ()  # type: ignore[return-value]


def _metadata(at: int | None) -> tuple[tuple[bytes, bytes], ...]:
    if not at:
        return ()
    texts = []
    (n,) = struct.unpack("i", ct.string_at(at, 4))
    at += 4
    for _ in range(2 * n):
        (size,) = struct.unpack("i", ct.string_at(at, 4))
        texts.append(ct.string_at(at + 4, size))
        at += 4 + size
    return tuple(zip(texts[::2], texts[1::2]))


class Schema(tuple[Field, ...]):
    """The columns that a model reads or writes: a tuple of Field that any Arrow library can import."""

    _make: Any = None
    _exported: Any = None

    @classmethod
    def of(cls, make: Any, exported: Any) -> Schema:
        """make(address): writes a fresh ArrowSchema there. exported(): a schema that `make` wrote has been given away."""
        s = ArrowSchema()
        make(ct.addressof(s))
        try:
            out = cls(read_schema(s).children)
        finally:
            release(s)
        out._make, out._exported = make, exported
        return out

    @property
    def names(self) -> list[str]:
        return [f.name for f in self]

    def __arrow_c_schema__(self) -> object:
        s = ArrowSchema()
        self._make(ct.addressof(s))
        self._exported()
        return capsule(s)

    def __repr__(self) -> str:
        return "\n".join(map(str, self))


# ---------------------------------------------------------------------------------------------- capsules

_NAMES = {ArrowSchema: b"arrow_schema", ArrowArray: b"arrow_array", ArrowArrayStream: b"arrow_array_stream"}
_alive: dict[int, Any] = {}  # what the capsules made here point to, by address
_get_pointer = ct.PYFUNCTYPE(P, ct.py_object, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))
_new = ct.PYFUNCTYPE(ct.py_object, P, ct.c_char_p, P)(("PyCapsule_New", ct.pythonapi))
_raw_pointer = ct.PYFUNCTYPE(P, P, ct.c_char_p)(("PyCapsule_GetPointer", ct.pythonapi))  # a dying capsule cannot be a py_object


def _destructor(kind: Any) -> Any:
    def destroy(dying: int, alive: dict[int, Any] = _alive, name: bytes = _NAMES[kind], get: Any = _raw_pointer, free: Any = release) -> None:
        free(alive.pop(get(dying, name)))

    return ct.PYFUNCTYPE(None, P)(destroy)


_DESTRUCTORS = {kind: _destructor(kind) for kind in _NAMES}


def capsule(owned: Owned) -> object:
    """A PyCapsule that owns the struct: an importer moves its content out, else the destructor releases it."""
    at = ct.addressof(owned)
    _alive[at] = owned
    return _new(at, _NAMES[type(owned)], ct.cast(_DESTRUCTORS[type(owned)], P))


def pointer(capsule: object, kind: type[Owned]) -> int:
    """The address in a capsule. Raises CarrotError if it is no capsule of that kind."""
    try:
        return int(_get_pointer(capsule, _NAMES[kind]))
    except (ValueError, TypeError):
        raise CarrotError(f"the Arrow object gave something else than a capsule of an {_NAMES[kind].decode()}") from None


# ---------------------------------------------------------------------------------------------- numpy -> Arrow


class Column(NamedTuple):
    """values: [n] or [n, shape...] of a dtype in FORMATS; or [n] of one in TIMES, or of str and None (object).

    valid: bool [n], False is null; None: no nulls but None and NaT.
    """

    name: str
    values: np.ndarray
    valid: np.ndarray | None = None


class Batch(NamedTuple):
    """A struct array over memory that `keep` holds. `key` says the same as `schema`, hashable."""

    schema: ArrowSchema
    array: ArrowArray
    key: object
    keep: Any


@ct.CFUNCTYPE(None, ct.POINTER(ArrowSchema))  # type: ignore[untyped-decorator]
def _forget_schema(s: Any) -> None:
    s[0].release = None


@ct.CFUNCTYPE(None, ct.POINTER(ArrowArray))  # type: ignore[untyped-decorator]
def _forget_array(a: Any) -> None:
    a[0].release = None


_KEEP_SCHEMA, _KEEP_ARRAY = ct.cast(_forget_schema, P).value, ct.cast(_forget_array, P).value  # released, yet still ours


def utf8(texts: list[str | None]) -> tuple[bytes, np.ndarray, np.ndarray | None]:
    """Strings as bytes, offsets [n + 1] (int64) and validity."""
    valid = None
    if None in texts:
        valid = np.array([t is not None for t in texts])
        texts = [t or "" for t in texts]
    whole = "".join(texts)  # type: ignore[arg-type]
    data = whole.encode("utf-8", "surrogatepass")
    sizes = map(len, texts if len(data) == len(whole) else (t.encode("utf-8", "surrogatepass") for t in texts))  # type: ignore[arg-type, union-attr]
    return data, np.fromiter(itertools.accumulate(sizes, initial=0), np.int64, len(texts) + 1), valid


def make_batch(columns: Sequence[Column]) -> Batch:
    """Columns of one length as a struct array; [n, K] is a fixed_size_list. Copies what is not C-contiguous; packs bools to bits."""
    n, rows = len(columns), len(columns[0].values) if columns else 0
    schemas, arrays, buffers = (ArrowSchema * (2 * n + 1))(), (ArrowArray * (2 * n + 1))(), (P * (3 * n + 1))()
    links = (P * (4 * n))()  # children of the root, then of each list
    keep: list[Any] = [schemas, arrays, buffers, links, columns]
    at, slot = (ct.addressof(x) for x in (buffers, links))
    key = []

    def node(i: int, format_: bytes, name: bytes, length: int, n_buffers: int, buffer: int, n_kids: int, kid: int) -> None:
        s, a = schemas[i], arrays[i]
        s.format, s.name, s.flags, s.n_children, s.release = format_, name, NULLABLE, n_kids, _KEEP_SCHEMA
        a.length, a.n_buffers, a.n_children, a.buffers, a.release = length, n_buffers, n_kids, at + 8 * buffer, _KEEP_ARRAY
        if n_kids:
            s.children, a.children = slot + 8 * kid, slot + 8 * (2 * n + kid)

    for i, (name, values, valid) in enumerate(columns):
        cells, kind = math.prod(values.shape[1:]), values.dtype.kind
        if kind == "O":
            text, data, valid = utf8(values.tolist())
            large, text_bytes = len(text) > np.iinfo(np.int32).max, np.frombuffer(text or b"\0", np.uint8)
            letter, data = b"U" if large else b"u", data if large else data.astype(np.int32)
            keep.append(text_bytes)
            buffers[3 * i + 2] = address(text_bytes)
        else:
            letter = TIMES[values.dtype] if kind == "M" else FORMATS[values.dtype]
            data = np.packbits(values.reshape(-1), bitorder="little") if kind == "b" else np.ascontiguousarray(values)
            if kind == "M":
                data, valid = data.view(np.int64), ~np.isnat(values)
        keep.append(data)
        links[i], links[2 * n + i] = ct.addressof(schemas[i]), ct.addressof(arrays[i])
        links[n + i], links[3 * n + i] = ct.addressof(schemas[n + i]), ct.addressof(arrays[n + i])
        title = name.encode("utf-8", "surrogatepass")
        if values.ndim == 1:
            node(i, letter, title, rows, 3 if kind == "O" else 2, 3 * i, 0, 0)
            buffers[3 * i + 1] = address(data)
        else:
            node(i, b"+w:%d" % cells, title, rows, 1, 3 * i, 1, n + i)
            node(n + i, letter, b"item", rows * cells, 2, 3 * i + 1, 0, 0)
            buffers[3 * i + 2] = address(data)
        if valid is not None and not valid.all():
            bits = np.packbits(valid, bitorder="little")
            keep.append(bits)
            buffers[3 * i], arrays[i].null_count = address(bits), -1
        key.append((name, letter, -1 if values.ndim == 1 else cells))
    node(2 * n, b"+s", b"", rows, 1, 3 * n, n, 0)
    return Batch(schemas[2 * n], arrays[2 * n], tuple(key), keep)


def wrapped(schema: ArrowSchema, name: str) -> Batch:
    """A struct around one column called `name`; aim(batch, array) puts the column's array in."""
    inner, schemas = ArrowSchema.from_buffer_copy(schema), (P * 1)()
    inner.name = name.encode("utf-8", "surrogatepass")
    schemas[0] = ct.addressof(inner)
    buffers, arrays = (P * 1)(), (P * 1)()
    root = ArrowSchema(b"+s", b"", None, 0, 1, ct.addressof(schemas), None, _KEEP_SCHEMA, None)
    array = ArrowArray(0, 0, 0, 1, 1, ct.addressof(buffers), ct.addressof(arrays), None, _KEEP_ARRAY, None)
    return Batch(root, array, read_schema(root), [inner, schemas, buffers, arrays])


def aim(batch: Batch, array: ArrowArray) -> ArrowArray:
    batch.keep[3][0] = ct.addressof(array)
    batch.array.length = array.length
    return batch.array


# ---------------------------------------------------------------------------------------------- streams


class Source:
    """The batches of an Arrow object, one at a time: iterating gives an ArrowArray that is valid until the next.

    `alone`: the name under which an array that is no struct (a ChunkedArray of numbers) becomes the only column.
    """

    def __init__(self, data: Any, alone: str | None = None) -> None:
        self.single = hasattr(data, "__arrow_c_array__")
        if self.single:
            self._capsules = data.__arrow_c_array__()
            self.schema = ArrowSchema.from_address(pointer(self._capsules[0], ArrowSchema))
        else:
            self._capsules = (data.__arrow_c_stream__(),)
            self.stream = ArrowArrayStream.from_address(pointer(self._capsules[0], ArrowArrayStream))
            self.schema = ArrowSchema()
            self._check(GET(self.stream.get_schema)(ct.addressof(self.stream), ct.addressof(self.schema)))
        self.key = _key_of(data, self.schema)
        self._wrap = wrapped(self.schema, alone) if self.schema.format != b"+s" and alone is not None else None
        self.root = self._wrap.schema if self._wrap else self.schema

    @property
    def plain(self) -> bool:
        """Whether the stream itself can be handed on: it gives structs."""
        return not self.single and self._wrap is None

    def _check(self, code: int) -> None:
        if code:
            text = _TEXT(self.stream.get_last_error)(ct.addressof(self.stream)) if self.stream.get_last_error else None
            why = ct.string_at(text).decode("utf-8", "replace") if text else f"error {code}"
            raise CarrotError(f"the input stream failed: {why}")

    def __iter__(self) -> Iterator[ArrowArray]:
        if self.single:
            array = ArrowArray.from_address(pointer(self._capsules[1], ArrowArray))
            yield aim(self._wrap, array) if self._wrap else array
            return
        get_next = GET(self.stream.get_next)
        while True:
            array = ArrowArray()
            self._check(get_next(ct.addressof(self.stream), ct.addressof(array)))
            if not array.release:
                return
            try:
                yield aim(self._wrap, array) if self._wrap else array
            finally:
                release(array)

    def __del__(self) -> None:
        if not getattr(self, "single", True) and hasattr(self, "schema"):
            release(self.schema)


class _Made:
    """What a stream made here reads from."""

    def __init__(self, schema: ArrowSchema, arrays: Iterable[ArrowArray], keep: object) -> None:
        self.schema, self.arrays, self.keep, self.error = schema, iter(arrays), keep, b""


_made: dict[int, _Made] = {}
_numbers = itertools.count(1)


def _state(at: int) -> _Made:
    return _made[ArrowArrayStream.from_address(at).private_data or 0]


@GET  # type: ignore[untyped-decorator]
def _made_schema(at: int, out: int) -> int:
    ct.memmove(out, ct.addressof(_state(at).schema), ct.sizeof(ArrowSchema))
    ArrowSchema.from_address(out).release = _KEEP_SCHEMA
    return 0


@GET  # type: ignore[untyped-decorator]
def _made_next(at: int, out: int) -> int:
    state = _state(at)
    try:
        array = next(state.arrays, None)
        ct.memmove(out, ct.addressof(array or ArrowArray()), ct.sizeof(ArrowArray))
        ArrowArray.from_address(out).release = _KEEP_ARRAY if array is not None else None
        return 0
    except BaseException as e:  # must not cross the C frames
        state.error = str(e).encode()
        return 5


@_TEXT  # type: ignore[untyped-decorator]
def _made_error(at: int) -> int | None:
    return ct.cast(ct.c_char_p(_state(at).error), P).value


@_RELEASE  # type: ignore[untyped-decorator]
def _made_release(at: int) -> None:
    s = ArrowArrayStream.from_address(at)
    _made.pop(s.private_data or 0, None)
    s.release = None


def stream_of(schema: ArrowSchema, arrays: Iterable[ArrowArray], keep: object) -> ArrowArrayStream:
    """A stream that gives borrowed arrays to a consumer that releases each before it asks for the next: to carrot's ABI."""
    number = next(_numbers)
    _made[number] = _Made(schema, arrays, keep)
    return ArrowArrayStream(*(ct.cast(f, P).value for f in (_made_schema, _made_next, _made_error, _made_release)), number)
