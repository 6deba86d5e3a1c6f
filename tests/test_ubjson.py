"""Universal Binary JSON, and bytes that are neither it nor JSON."""

from __future__ import annotations

import pytest

from carrot.frontend import ubjson, xgboost
from carrot.ir.errors import CarrotError

# Name, the value's bytes, the value.
VALUES = [
    (b"i\xff", -1), (b"U\xff", 255), (b"I\x01\x00", 256), (b"l\x00\x01\x00\x00", 65536), (b"L" + b"\x00" * 7 + b"\x05", 5),
    (b"d\x3f\x80\x00\x00", 1.0), (b"D\x3f\xf0" + b"\x00" * 6, 1.0), (b"NNT", True), (b"F", False), (b"Z", None), (b"Si\x02hi", "hi"),
    (b"[i\x01[]]", [1, []]), (b"[#i\x02TF", [True, False]), (b"{i\x01ai\x02}", {"a": 2}), (b"{#i\x01i\x01cZ", {"c": None}),
    (b"{}", {}), (b"TNN", True),
]  # fmt: skip


@pytest.mark.parametrize(("data", "value"), VALUES)
def test_values(data, value):
    assert ubjson.loads(data) == value


def test_typed_arrays():
    for data, dtype, values in ((b"[$I#i\x02\x00\x01\xff\xff", "int16", [1, -1]), (b"[$d#U\x01\x3f\x80\x00\x00", "float32", [1.0])):
        out = ubjson.loads(data)
        assert out.dtype == dtype and out.dtype.isnative and out.tolist() == values


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "broken JSON"),
        (b"{", "broken JSON"),
        (b"[" * 100000, "nested too deep"),
        (b'{"learner": ' * 50000, "nested too deep"),
        (b'{"learner": \xff}', "broken JSON"),
        (b"{}", "has no 'learner'"),
        (b'{"learner": ' + b"9" * 5000 + b"}", "broken JSON"),
        (b"{L" + b"\xff" * 8 + b"learner", "a length of -1"),
        (b"{U\x07learner[$d#L\x00\x00\xff\x00\x00\x00\x00\x00", "a length of"),
        (b"{i\x07learner" + b"[" * 1000, "nested deeper"),
        (b"{i\x07learner[$D#i\x03" + b"a" * 20, "file ends"),
        (b"{i\x07learnerX", "unknown type"),
        (b"{i\x02\xff\xfeZ}", "UTF-8"),
        (b"{i\x07learner{}} tail", "bytes behind"),
        (b"{i\x07learner[$S#i\x00", "array of type"),
        (b"{i\x07learner[$i", "file ends|typed array without"),
        (b"{i\x07learner{$i#i\x01i\x01", "typed object"),
        (b"{i\x07learner", "file ends"),
    ],
)
def test_broken_bytes(data, message):
    with pytest.raises(CarrotError, match=message):
        xgboost.read(data, "m")
