"""ONNX's protobuf messages read from the wire (onnx.proto3, protobuf encoding spec), without onnx or protobuf.

Each message is a dataclass whose fields carry (number, kind, repeated); `_SCHEMA` is that table. A kind is int (varint, two's
complement), uint, float, double, str, bytes or the name of a message. Unknown fields are skipped by their wire type.
Everything a hostile file can do (truncation, absurd lengths, recursion, wrong wire types) ends in a CarrotError.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.types import need

MAX_DEPTH = 100
MAX_MESSAGES = 2_000_000
MAX_DENSE = 1 << 28  # elements of a sparse tensor
RUN = 16  # so many elements of an unpacked field in a row are worth the vectorised path


def _f(number: int, kind: str, repeated: bool = False) -> Any:
    default: Any = () if repeated else "" if kind == "str" else None
    return field(default=default, metadata={"wire": (number, kind, repeated)})


@dataclass(slots=True)
class StringStringEntry:
    key: str = _f(1, "str")
    value: str = _f(2, "str")


@dataclass(slots=True)
class Tensor:
    dims: Any = _f(1, "int", True)
    data_type: int | None = _f(2, "int")
    float_data: Any = _f(4, "float", True)
    int32_data: Any = _f(5, "int", True)
    string_data: list[bytes] = _f(6, "bytes", True)
    int64_data: Any = _f(7, "int", True)
    name: str = _f(8, "str")
    raw_data: memoryview | None = _f(9, "bytes")
    double_data: Any = _f(10, "double", True)
    uint64_data: Any = _f(11, "uint", True)
    external_data: list[StringStringEntry] = _f(13, "StringStringEntry", True)
    data_location: int | None = _f(14, "int")


@dataclass(slots=True)
class SparseTensor:
    values: Tensor | None = _f(1, "Tensor")
    indices: Tensor | None = _f(2, "Tensor")
    dims: Any = _f(3, "int", True)


@dataclass(slots=True)
class Dimension:
    dim_value: int | None = _f(1, "int")
    dim_param: str = _f(2, "str")


@dataclass(slots=True)
class Shape:
    dim: list[Dimension] = _f(1, "Dimension", True)


@dataclass(slots=True)
class TensorTypeProto:
    elem_type: int | None = _f(1, "int")
    shape: Shape | None = _f(2, "Shape")


@dataclass(slots=True)
class Type:
    tensor_type: TensorTypeProto | None = _f(1, "TensorTypeProto")
    sequence_type: Holder | None = _f(4, "Holder")
    map_type: MapType | None = _f(5, "MapType")
    opaque_type: memoryview | None = _f(7, "bytes")
    sparse_tensor_type: memoryview | None = _f(8, "bytes")
    optional_type: Holder | None = _f(9, "Holder")


@dataclass(slots=True)
class MapType:
    key_type: int | None = _f(1, "int")
    value_type: Type | None = _f(2, "Type")


@dataclass(slots=True)
class Holder:
    """Of a sequence, and of an optional: what is in it."""

    elem_type: Type | None = _f(1, "Type")


@dataclass(slots=True)
class ValueInfo:
    name: str = _f(1, "str")
    type: Type | None = _f(2, "Type")


@dataclass(slots=True)
class Attribute:
    name: str = _f(1, "str")
    f: float | None = _f(2, "float")
    i: int | None = _f(3, "int")
    s: memoryview | None = _f(4, "bytes")
    t: Tensor | None = _f(5, "Tensor")
    g: Graph | None = _f(6, "Graph")
    floats: Any = _f(7, "float", True)
    ints: Any = _f(8, "int", True)
    strings: list[memoryview] = _f(9, "bytes", True)
    tensors: list[Tensor] = _f(10, "Tensor", True)
    graphs: list[Graph] = _f(11, "Graph", True)
    type: int | None = _f(20, "int")
    ref_attr_name: str = _f(21, "str")
    sparse_tensor: SparseTensor | None = _f(22, "SparseTensor")


@dataclass(slots=True)
class Node:
    input: list[str] = _f(1, "str", True)
    output: list[str] = _f(2, "str", True)
    name: str = _f(3, "str")
    op_type: str = _f(4, "str")
    attribute: list[Attribute] = _f(5, "Attribute", True)
    domain: str = _f(7, "str")
    overload: str = _f(8, "str")


@dataclass(slots=True)
class Graph:
    node: list[Node] = _f(1, "Node", True)
    name: str = _f(2, "str")
    initializer: list[Tensor] = _f(5, "Tensor", True)
    input: list[ValueInfo] = _f(11, "ValueInfo", True)
    output: list[ValueInfo] = _f(12, "ValueInfo", True)
    sparse_initializer: list[SparseTensor] = _f(15, "SparseTensor", True)


@dataclass(slots=True)
class OperatorSet:
    domain: str = _f(1, "str")
    version: int | None = _f(2, "int")


@dataclass(slots=True)
class Function:
    name: str = _f(1, "str")
    input: list[str] = _f(4, "str", True)
    output: list[str] = _f(5, "str", True)
    attribute: list[str] = _f(6, "str", True)
    node: list[Node] = _f(7, "Node", True)
    opset_import: list[OperatorSet] = _f(9, "OperatorSet", True)
    domain: str = _f(10, "str")
    attribute_proto: list[Attribute] = _f(11, "Attribute", True)
    overload: str = _f(13, "str")


@dataclass(slots=True)
class Model:
    ir_version: int | None = _f(1, "int")
    producer_name: str = _f(2, "str")
    producer_version: str = _f(3, "str")
    graph: Graph | None = _f(7, "Graph")
    opset_import: list[OperatorSet] = _f(8, "OperatorSet", True)
    metadata_props: list[StringStringEntry] = _f(14, "StringStringEntry", True)
    functions: list[Function] = _f(25, "Function", True)


_MESSAGES: dict[str, type[Any]] = {
    c.__name__: c
    for c in (
        *(Model, Graph, Node, Attribute, Tensor, SparseTensor, ValueInfo, Type, TensorTypeProto, Holder, MapType, Shape, Dimension),
        *(OperatorSet, Function, StringStringEntry),
    )
}
_SCHEMA = {name: {f.metadata["wire"][0]: (f.name, *f.metadata["wire"][1:]) for f in fields(c)} for name, c in _MESSAGES.items()}
_WIRE = {"int": 0, "uint": 0, "double": 1, "float": 5}  # the rest: 2
_ARRAY: dict[str, np.dtype[Any]] = {"int": np.dtype("<i8"), "uint": np.dtype("<u8"), "double": np.dtype("<f8"), "float": np.dtype("<f4")}
T = TypeVar("T")


def parse(data: bytes | memoryview, message: type[T]) -> T:
    """The message in `data`; bytes fields are views of it. Errors: CarrotError with the offset of what is broken."""
    return _Reader(memoryview(data)).message(message.__name__, 0, len(data), 0)  # type: ignore[no-any-return]


def _bad(what: str, at: int) -> CarrotError:
    return CarrotError(f"broken protobuf: {what} at byte {at}", note="the file is truncated or is no ONNX model")


class _Reader:
    def __init__(self, buf: memoryview) -> None:
        self.buf = buf
        self.count = 0

    def varint(self, pos: int, end: int) -> tuple[int, int]:
        value = shift = 0
        start = pos
        while pos < end:
            byte = self.buf[pos]
            pos += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFFFFFFFFFFFFFF, pos
            shift += 7
            if shift == 70:
                raise _bad("a varint longer than 10 bytes", start)
        raise _bad("a truncated varint", start)

    def span(self, pos: int, end: int, size: int) -> int:
        if size > end - pos:
            raise _bad(f"a field of {size} bytes where {end - pos} are left", pos)
        return pos + size

    def message(self, kind: str, pos: int, end: int, depth: int) -> Any:
        self.count += 1
        if depth > MAX_DEPTH or self.count > MAX_MESSAGES:
            raise _bad(f"messages nested deeper than {MAX_DEPTH}" if depth > MAX_DEPTH else f"more than {MAX_MESSAGES} messages", pos)
        schema, out = _SCHEMA[kind], _MESSAGES[kind]()
        numbers: dict[int, list[Any]] = {}
        previous, row = 0, 0  # the last tag and how often it came in a row
        while pos < end:
            at = pos
            tag, pos = self.varint(pos, end)
            number, wire = tag >> 3, tag & 7
            row = row + 1 if tag == previous else 0
            previous = tag
            if number == 0 or wire not in (0, 1, 2, 5):
                raise _bad(f"field {number} of wire type {wire}", at)
            known = schema.get(number)
            if known and known[1] in _WIRE and known[2] and row >= RUN and wire != 2 and tag < 0x80:
                chunk, pos = self.run(known[1], tag, at, end)
                if len(chunk):
                    numbers.setdefault(number, []).append(chunk)
                    continue
                _, pos = self.varint(at, end)
            if wire == 0:
                value, pos = self.varint(pos, end)
                start = pos
            else:
                size, start = self.varint(pos, end) if wire == 2 else (8 if wire == 1 else 4, pos)
                value, pos = 0, self.span(start, end, size)
            if known is None:
                continue
            name, field_kind, repeated = known
            if field_kind in _WIRE:
                packed = wire == 2 and repeated
                if wire != _WIRE[field_kind] and not packed:
                    raise _bad(f"{kind}.{name} of wire type {wire}", at)
                number_value = self.packed(field_kind, start, pos) if packed else self.number(field_kind, value, start)
                if repeated:
                    numbers.setdefault(number, []).append(number_value)
                else:
                    setattr(out, name, number_value)
                continue
            if wire != 2:
                raise _bad(f"{kind}.{name} of wire type {wire}", at)
            item: Any
            if field_kind == "str":
                try:
                    item = str(self.buf[start:pos], "utf-8")
                except UnicodeDecodeError:
                    raise _bad(f"{kind}.{name} that is not UTF-8", start) from None
            else:
                item = self.buf[start:pos] if field_kind == "bytes" else self.message(field_kind, start, pos, depth + 1)
            if not repeated:
                setattr(out, name, item)
            elif getattr(out, name):
                getattr(out, name).append(item)
            else:
                setattr(out, name, [item])
        for number, parts in numbers.items():
            name, field_kind, _ = schema[number]
            setattr(out, name, _join(parts, _ARRAY[field_kind]))
        return out

    def number(self, kind: str, value: int, start: int) -> int | float:
        if kind == "int":
            return value - (1 << 64) if value >= 1 << 63 else value
        return value if kind == "uint" else np.frombuffer(self.buf, _ARRAY[kind], 1, start)[0].item()

    def packed(self, kind: str, start: int, end: int) -> np.ndarray:
        dtype = _ARRAY[kind]
        if kind in ("float", "double"):
            if (end - start) % dtype.itemsize:
                raise _bad(f"packed {kind}s of {end - start} bytes", start)
            return np.frombuffer(self.buf, dtype, (end - start) // dtype.itemsize, start)
        data = np.frombuffer(self.buf, np.uint8, end - start, start)
        values, ends = _varints(data)
        if (ends[-1] if len(ends) else 0) != len(data):
            raise _bad("broken packed varints", start)
        return values.view(dtype)

    def run(self, kind: str, tag: int, start: int, end: int) -> tuple[np.ndarray, int]:
        """The elements of an unpacked repeated field that follow one another from `start`; in growing blocks, so that it is linear."""
        if kind in ("float", "double"):
            stride = _ARRAY[kind].itemsize + 1
            records = np.frombuffer(self.buf, np.uint8, (end - start) // stride * stride, start).reshape(-1, stride)
            n, block = 0, 64
            while n < len(records):
                same = records[n : n + block, 0] == tag
                n += len(same) if same.all() else int(np.argmin(same))
                if not same.all():
                    break
                block *= 2
            return np.ascontiguousarray(records[:n, 1:]).view(_ARRAY[kind])[:, 0], start + n * stride
        parts, block = [], 256
        while start < end:
            values, ends = _varints(np.frombuffer(self.buf, np.uint8, min(block, end - start), start))
            tags = values[: len(values) // 2 * 2 : 2] == tag
            n = len(tags) if tags.all() else int(np.argmin(tags))
            if n == 0:
                break
            parts.append(values[1 : 2 * n : 2])
            start += int(ends[2 * n - 1])
            if n < len(tags):
                break
            block *= 2
        return (np.concatenate(parts) if parts else np.zeros(0, np.uint64)).view(_ARRAY[kind]), start


def _varints(data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The leading varints of at most 10 bytes: their u64 values and the offsets behind them."""
    stops = np.flatnonzero(data < 0x80)
    starts = np.concatenate([[0], stops[:-1] + 1]) if len(stops) else stops
    size = stops - starts + 1
    if (size > 10).any():
        n = int(np.argmax(size > 10))
        stops, starts, size = stops[:n], starts[:n], size[:n]
    values = np.zeros(len(stops), np.uint64)
    for k in range(int(size.max()) if len(size) else 0):
        has = size > k
        values[has] |= (data[starts[has] + k] & np.uint8(0x7F)).astype(np.uint64) << np.uint64(7 * k)
    return values, stops + 1


def _join(parts: list[Any], dtype: np.dtype) -> np.ndarray:
    if len(parts) == 1 and isinstance(parts[0], np.ndarray):
        return parts[0]
    if not any(isinstance(p, np.ndarray) for p in parts):
        return np.array(parts, dtype)
    return np.concatenate([np.atleast_1d(np.asarray(p, dtype)) for p in parts])


# ------------------------------------------------------------------------------------------------------------ tensors

# TensorProto.DataType -> carrot dtype, the typed field that may hold it.
DATA_TYPES = {
    1: ("f32", "float_data"), 2: ("u8", "int32_data"), 3: ("i8", "int32_data"), 4: ("u16", "int32_data"), 5: ("i16", "int32_data"),
    6: ("i32", "int32_data"), 7: ("i64", "int64_data"), 8: ("str", "string_data"), 9: ("i1", "int32_data"), 10: ("f16", "int32_data"),
    11: ("f64", "double_data"), 12: ("u32", "uint64_data"), 13: ("u64", "uint64_data"), 16: ("bf16", "int32_data"),
}  # fmt: skip
_UNSUPPORTED = dict(enumerate(
    ["complex64", "complex128", "bfloat16", "float8e4m3fn", "float8e4m3fnuz", "float8e5m2", "float8e5m2fnuz", "uint4", "int4", "float4e2m1",
     "float8e8m0", "uint2", "int2", "float6e2m3", "float6e3m2"],
    14,
))  # fmt: skip
_NUMPY = {
    "f16": "<f2", "bf16": "bfloat16", "f32": "<f4", "f64": "<f8", "i1": "|b1", "i8": "|i1", "i16": "<i2", "i32": "<i4", "i64": "<i8",
    "u8": "|u1", "u16": "<u2", "u32": "<u4", "u64": "<u8",
}  # fmt: skip


def dtype(data_type: int | None, what: str) -> str:
    """carrot's name of a TensorProto.DataType. Errors: a type that carrot does not hold."""
    if data_type in DATA_TYPES:
        name = DATA_TYPES[data_type][0]
        need(name)
        return name
    raise CarrotError(
        f"{what} has the element type {_UNSUPPORTED.get(data_type or 0, f'number {data_type}')}, which is not supported",
        note=f"supported: {', '.join(n for n, _ in DATA_TYPES.values())}",
    )


def array(t: Tensor, folder: Path | None, what: str | None = None) -> np.ndarray:
    """The tensor's numbers (onnx.proto TensorProto), a view of the file or of its external data where the layout allows."""
    what = what or f"tensor '{t.name}'"
    name = dtype(t.data_type, what)
    typed = DATA_TYPES[t.data_type or 0][1]
    dims = [int(d) for d in t.dims]
    if any(d < 0 for d in dims) or len(dims) > 32:
        raise CarrotError(f"{what} has the impossible shape {dims}")
    n = math.prod(dims)
    if name == "str":
        items = [_text(b, what) for b in t.string_data]
        _count(what, dims, len(items), n)
        return np.array(items, object).reshape(dims)
    kind = np.dtype(_NUMPY[name])
    if t.data_location == 1:
        flat = _external(t, folder, what, n * kind.itemsize).view(kind)
    elif t.raw_data is not None:
        if len(t.raw_data) != n * kind.itemsize:
            raise CarrotError(f"{what} of shape {dims} needs {n * kind.itemsize} bytes, the file has {len(t.raw_data)}")
        flat = np.frombuffer(t.raw_data, np.uint8 if name == "i1" else kind)
    else:
        data = np.asarray(getattr(t, typed))
        _count(what, dims, len(data), n)
        if name in ("f16", "bf16"):
            flat = data.astype(np.uint16).view(kind)
        elif typed == "int32_data" and name != "i32":
            flat = data.astype(np.int64)
        else:
            flat = data
    if name == "i1" and flat.dtype != bool:
        flat = flat != 0
    out = flat if flat.dtype == kind else flat.astype(kind)
    if kind.kind in "iu" and out is not flat and not np.array_equal(out, flat):
        raise CarrotError(f"{what} has numbers that do not fit {name}")
    if sys.byteorder == "big":
        out = out.astype(kind.newbyteorder("="))
    return out.reshape(dims)


def dense(t: SparseTensor, folder: Path | None, what: str) -> np.ndarray:
    """A sparse tensor's numbers: indices are positions [n] in the flattened array or coordinates [n, rank]."""
    if t.values is None or t.indices is None:
        raise CarrotError(f"{what} lacks its values or indices")
    values, at, dims = array(t.values, folder, what), array(t.indices, folder, what), [int(d) for d in t.dims]
    if not dims or any(d < 0 for d in dims) or math.prod(dims) > MAX_DENSE or values.dtype == object:
        raise CarrotError(f"{what} of shape {dims} is too large or holds strings")
    flat = at.ndim == 1
    if at.dtype != np.int64 or len(at) != values.size or not (flat or at.shape == (values.size, len(dims))):
        raise CarrotError(f"{what} of shape {dims} has {values.size} values and indices {list(at.shape)}")
    if (at < 0).any() or (at >= (math.prod(dims) if flat else np.array(dims))).any():
        raise CarrotError(f"{what} of shape {dims} has an index outside of it")
    out = np.zeros(dims, values.dtype)
    out.reshape(-1)[at if flat else np.ravel_multi_index(tuple(at.T), dims)] = values.reshape(-1)
    return out


def _text(b: Any, what: str) -> str:
    try:
        return bytes(b).decode()
    except UnicodeDecodeError:
        raise CarrotError(f"{what} has a string that is not UTF-8") from None


def _count(what: str, dims: list[int], have: int, need: int) -> None:
    if have != need:
        raise CarrotError(f"{what} of shape {dims} needs {need} elements, the file has {have}")


def _external(t: Tensor, folder: Path | None, what: str, size: int) -> np.ndarray:
    """Bytes of another file in the model's folder, memory-mapped (onnx docs/ExternalData.md)."""
    info = {e.key: e.value for e in t.external_data}
    place = info.get("location", "")
    if folder is None:
        raise CarrotError(
            f"{what} keeps its data in '{place}'; a model in memory has no folder to find it in", note="give the path of the .onnx file"
        )
    try:
        offset, length = int(info.get("offset") or 0), int(info.get("length") or size)
        root = folder.resolve()
        path = (root / place).resolve()
        if not place or "\0" in place or Path(place).is_absolute() or not path.is_relative_to(root):
            raise CarrotError(f"{what} keeps its data in '{place}', outside the model's folder")
        if not path.is_file():
            raise CarrotError(f"{what} keeps its data in '{place}', which is not beside the model")
        if offset < 0 or length != size or offset + length > path.stat().st_size:
            raise CarrotError(
                f"{what}: bytes {offset} to {offset + length} of '{place}' ({path.stat().st_size} bytes) cannot hold its {size} bytes"
            )
        return np.memmap(path, np.uint8, "r", offset, (size,)) if size else np.zeros(0, np.uint8)
    except (OSError, ValueError) as error:
        raise CarrotError(f"{what}: external data '{place}' cannot be read: {error}") from None
