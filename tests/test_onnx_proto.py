"""The protobuf reader against onnx itself, and against files that lie."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto, external_data_helper, helper, numpy_helper

from carrot.frontend import onnx_proto
from carrot.ir.errors import CarrotError

DTYPES = ("float32", "float64", "float16", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool")


def parse(proto: Any, message: Any) -> Any:
    return onnx_proto.parse(proto.SerializeToString(), message)


def varint(n: int) -> bytes:
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def field(number: int, payload: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(payload)) + payload


@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("dtype", DTYPES)
def test_tensors_of_every_dtype(dtype: str, raw: bool) -> None:
    a = (np.arange(-6, 6) * (1 if dtype[0] in "if" else 0) + np.arange(12)).reshape(3, 4).astype(dtype)
    if raw:
        t = numpy_helper.from_array(a, "t")
    else:
        values = a.view(np.uint16) if dtype == "float16" else a.astype(np.uint8) if dtype == "bool" else a
        t = TensorProto(name="t", dims=[3, 4], data_type=helper.np_dtype_to_tensor_dtype(a.dtype))
        kind = {"float32": "float_data", "float64": "double_data", "int64": "int64_data", "uint32": "uint64_data", "uint64": "uint64_data"}.get(dtype, "int32_data")
        getattr(t, kind).extend(values.ravel().tolist())
    got = onnx_proto.array(parse(t, onnx_proto.Tensor), None)
    assert got.dtype == a.dtype and np.array_equal(got, a)


def test_raw_tensors_are_views_of_the_file() -> None:
    data = numpy_helper.from_array(np.arange(1000, dtype=np.float32), "t").SerializeToString()
    got = onnx_proto.array(onnx_proto.parse(data, onnx_proto.Tensor), None)
    assert np.shares_memory(got, np.frombuffer(data, np.uint8))


@pytest.mark.parametrize("count", [0, 1, 15, 16, 17, 18, 300, 5000])
def test_unpacked_lists(count: int) -> None:
    """onnx writes `ints` and `floats` unpacked: one tag per element, which long runs of are read at once."""
    rng = np.random.default_rng(count)
    ints = [int(v) for v in rng.integers(-(2**62), 2**62, count) >> rng.integers(0, 62, count)]
    floats = rng.standard_normal(count).astype(np.float32)
    a = AttributeProto(name="a", ints=ints, floats=floats.tolist(), f=2.5, strings=[b"x"] * count, type=AttributeProto.INTS)
    got = parse(a, onnx_proto.Attribute)
    assert list(got.ints) == ints and np.array_equal(np.asarray(got.floats, np.float32), floats)
    assert got.name == "a" and got.f == 2.5 and [bytes(s) for s in got.strings] == [b"x"] * count


def test_packed_lists_and_runs_that_break_off() -> None:
    one = b"\x40\x05"
    packed = field(8, b"\x01\x02\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")
    got = onnx_proto.parse(one * 40 + packed + one * 2 + b"\x18\x07" + one * 33, onnx_proto.Attribute)
    assert list(got.ints) == [5] * 40 + [1, 2, -1] + [5] * 35 and got.i == 7
    overlong = b"\x40\x85\x80\x80\x00" * 60  # 5, written with four bytes
    assert list(onnx_proto.parse(overlong, onnx_proto.Attribute).ints) == [5] * 60


def test_unknown_fields_are_skipped() -> None:
    data = b"\xf8\x3f\x05" + field(999, b"abc") + varint(998 << 3 | 5) + b"1234" + varint(997 << 3 | 1) + b"12345678"
    assert onnx_proto.parse(data + field(3, b"name"), onnx_proto.Node).name == "name"


def nested(depth: int) -> bytes:
    data = b""
    for _ in range(depth):  # graph > node > attribute > graph
        data = field(1, field(5, field(6, data)))
    return field(7, data)


BROKEN = {
    "truncated varint": b"\x08\xff",
    "varint of 11 bytes": b"\x08" + b"\xff" * 11,
    "length beyond the end": b"\x3a\xff\xff\xff\xff\x0f",
    "length near 2**64": b"\x3a" + b"\xff" * 9 + b"\x01",
    "field number 0": b"\x00\x01",
    "group": b"\x0b\x0c",
    "graph as a varint": b"\x38\x01",
    "string that is not UTF-8": field(2, b"\xff\xfe"),
    "nesting": nested(60),
    "nesting that would exhaust the stack": nested(20_000),
    "half a float": field(7, field(1, field(5, b"\x15\x00\x00"))),
    "packed floats of 3 bytes": field(7, field(1, field(5, field(7, b"\x00\x00\x00")))),
    "broken packed ints": field(7, field(1, field(5, field(8, b"\x01\xff")))),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_wire_format(what: str) -> None:
    with pytest.raises(CarrotError, match="broken protobuf"):
        onnx_proto.parse(BROKEN[what], onnx_proto.Model)


def test_deep_but_legal_nesting() -> None:
    assert onnx_proto.parse(nested(30), onnx_proto.Model).graph is not None


LIES: dict[str, tuple[dict[str, Any], str]] = {
    "raw data too short": ({"dims": [10**9], "data_type": 1, "raw_data": b"1234"}, "needs 4000000000 bytes, the file has 4"),
    "dims whose product overflows": ({"dims": [2**62, 2**62], "data_type": 1}, "the file has 0"),
    "negative dim": ({"dims": [-1], "data_type": 1}, "impossible shape"),
    "40 dims": ({"dims": [1] * 40, "data_type": 1, "raw_data": b"1234"}, "impossible shape"),
    "bfloat16": ({"dims": [2], "data_type": 16, "raw_data": b"12"}, "needs 4 bytes, the file has 2"),
    "complex": ({"dims": [1], "data_type": 14, "raw_data": b"12345678"}, "complex64"),
    "int4": ({"dims": [1], "data_type": 22, "raw_data": b"1"}, "int4"),
    "no type": ({"dims": [1]}, "number None"),
    "type 99": ({"dims": [1], "data_type": 99}, "number 99"),
    "typed data too long": ({"dims": [1], "data_type": 7, "int64_data": [1, 2]}, "needs 1 elements, the file has 2"),
}


@pytest.mark.parametrize("what", LIES)
def test_tensors_that_lie(what: str) -> None:
    given, message = LIES[what]
    tensor = onnx_proto.Tensor(name="w", **given)
    with pytest.raises(CarrotError, match=message):
        onnx_proto.array(tensor, None)


# ------------------------------------------------------------------------------------------------------ external data


def external(folder: Path, **entries: Any) -> onnx_proto.Tensor:
    t = TensorProto(name="w", dims=[8], data_type=1, data_location=TensorProto.EXTERNAL)
    for k, v in entries.items():
        t.external_data.add(key=k, value=str(v))
    return parse(t, onnx_proto.Tensor)  # type: ignore[no-any-return]


def test_external_data(tmp_path: Path) -> None:
    a = np.arange(8, dtype=np.float32)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "w.bin").write_bytes(b"abc" + a.tobytes())
    for entries in ({"location": "sub/w.bin", "offset": 3, "length": 32}, {"location": "sub/../sub/w.bin", "offset": 3}):
        got = onnx_proto.array(external(tmp_path, **entries), tmp_path)
        assert np.array_equal(got, a) and isinstance(got.base, np.memmap | np.ndarray)


def test_external_data_as_onnx_writes_it(tmp_path: Path) -> None:
    a = np.random.default_rng(0).standard_normal((50, 40)).astype(np.float32)
    graph = GraphProto(name="g", initializer=[numpy_helper.from_array(a, "w")], node=[NodeProto()])
    model = ModelProto(graph=graph)
    external_data_helper.convert_model_to_external_data(model, location="weights.bin", size_threshold=0)
    external_data_helper.write_external_data_tensors(model, str(tmp_path))
    got = parse(model, onnx_proto.Model)
    assert np.array_equal(onnx_proto.array(got.graph.initializer[0], tmp_path), a)


OUTSIDE: dict[str, tuple[dict[str, Any], str]] = {
    "parent": ({"location": "../secret.bin"}, "outside the model's folder"),
    "absolute": ({"location": "/etc/passwd"}, "outside the model's folder"),
    "link out": ({"location": "link.bin"}, "outside the model's folder"),
    "nothing": ({}, "outside the model's folder"),
    "folder": ({"location": "."}, "not beside"),
    "absent": ({"location": "absent.bin"}, "not beside"),
    "too short": ({"location": "short.bin"}, "cannot hold its 32 bytes"),
    "offset beyond": ({"location": "w.bin", "offset": 10}, "cannot hold"),
    "offset negative": ({"location": "w.bin", "offset": -8}, "cannot hold"),
    "other length": ({"location": "w.bin", "length": 16}, "cannot hold"),
    "offset is no number": ({"location": "w.bin", "offset": "x"}, "cannot be read"),
    "zero byte": ({"location": "w\0.bin"}, "outside|cannot be read"),
}


@pytest.mark.parametrize("what", OUTSIDE)
def test_external_data_that_lies(tmp_path: Path, what: str) -> None:
    home = tmp_path / "model"
    home.mkdir()
    (tmp_path / "secret.bin").write_bytes(bytes(64))
    (home / "w.bin").write_bytes(bytes(32))
    (home / "short.bin").write_bytes(bytes(8))
    (home / "link.bin").symlink_to(tmp_path / "secret.bin")
    entries, message = OUTSIDE[what]
    with pytest.raises(CarrotError, match=message):
        onnx_proto.array(external(home, **entries), home)
    with pytest.raises(CarrotError, match="no folder"):
        onnx_proto.array(external(home, location="w.bin"), None)


def test_a_list_of_a_million_tags_stays_small() -> None:
    """Numbers are kept as arrays: 12 MB of attribute take a small multiple of that."""
    data = b"\x3d\x00\x00\x80\x3f" * 1_000_000 + b"\x40\x01" * 1_000_000
    tracemalloc.start()
    got = onnx_proto.parse(data, onnx_proto.Attribute)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(got.floats) == len(got.ints) == 1_000_000 and peak < 12 * len(data)
