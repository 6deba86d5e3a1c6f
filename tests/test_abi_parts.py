"""What of the ABI is left out of a model's file is nothing that its calls reach: the same answers and errors as with all of it."""

import datetime as dt
import re
import sys
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import Refused, builder, echo, image, lists, needs_cc, table, words  # noqa: E402

from carrot.backends.elf import sections  # noqa: E402
from carrot.backends.object import get_target, runtime_object  # noqa: E402
from carrot.backends.parts import PARTS, parts_of, reduced  # noqa: E402
from carrot.compiler import RUNTIME  # noqa: E402

build_mock = pytest.fixture(scope="module")(builder)
WHOLE = (RUNTIME / "abi.lp64.ll").read_text()
TABLE = {"inputs": [{"dtype": "f32", "columns": ["a"]}], "outputs": [{"dtype": "i32", "labels": ["no", "yes"]}]}
WORDS = {"inputs": [{"dtype": "f64", "columns": ["n"]}, {"dtype": "str", "columns": ["city"]}, {"dtype": "i64", "logical": "timestamp", "columns": ["when"]}], "outputs": [{"dtype": "f32"}]}
IMAGE = {"inputs": [{"dtype": "f32", "batched": False}], "outputs": [{"dtype": "f32"}]}


def size(text):
    return sum(s.size for s in sections(runtime_object(text, get_target("x86-64"))[0]) if s.allocated)


def test_bits_are_those_of_the_header():
    header = (RUNTIME / "carrot_desc.h").read_text()
    assert tuple(name.lower() for name in re.findall(r"\bCARROT_(\w+) = (?=\d+)", re.search(r"What of the ABI a model may need.*?};", header, re.S)[0])) == PARTS
    assert [int(n) for n in re.findall(r" = (\d+)", re.search(r"What of the ABI a model may need.*?};", header, re.S)[0])] == [1 << i for i in range(len(PARTS))]


def test_parts():
    assert parts_of(TABLE, False, True, False) == {"rows", "tables", "float32s", "float64s", "scores", "labels"}
    assert parts_of(WORDS, False, False, True) == {"rows", "tables", "float32s", "float64s", "text", "times", "devices"}
    assert parts_of(IMAGE | {"refuses": ["x"]}, True, True, False) == {"rows", "tensors", "float32s", "scores", "refusals"}
    assert parts_of(IMAGE | {"symbols": ["n"]}, True, False, False) == {"tensors", "float32s", "symbols"}


def test_less_is_smaller():
    sizes = [size(t) for t in (WHOLE, reduced(WHOLE, parts_of(TABLE, False, True, False)), reduced(WHOLE, parts_of(IMAGE, True, True, False)), reduced(WHOLE, {"tensors", "float32s", "symbols"}))]
    assert sizes == sorted(sizes, reverse=True) and sizes[3] < 0.3 * sizes[0] and sizes[2] < 0.8 * sizes[0]


def answers(model, batch, **options):
    try:
        return [{k: v for k, v in row.items() if k != "where"} for row in model.predict(batch, **options).to_pylist()]  # where: an address
    except Refused as error:
        return str(error)


N = 40
CELLS = {c: pa.array([None if i % 7 == k else float("nan") if i % 11 == k else i * 0.5 - k for i in range(N)], t) for k, (c, t) in enumerate(zip("abcd", (pa.float32(), pa.float64(), pa.float16(), pa.float64())))}
PLAIN = {c: pa.array(range(N), t) for c, t in zip("abcd", (pa.uint8(), pa.int64(), pa.decimal128(9, 2), pa.float32()))}
TEXTS = {"n": pa.array([0.5] * N), "city": pa.array(["Zürich", None, "", "x" * 30] * (N // 4)).dictionary_encode(), "code": pa.array(["7"] * N, pa.string_view()), "when": pa.array([dt.datetime(2026, 1, 1)] * N)}


@needs_cc
@pytest.mark.skipif(not sys.platform.startswith("linux") or get_target("host").arch != "x86-64", reason="objects for this machine's linker")
@pytest.mark.parametrize("name", ["cells", "plain", "words", "image", "bytes", "integers"])
def test_the_same_answers(build_mock, tmp_path, name):
    source, card, columns = {
        "cells": (table(), TABLE, CELLS), "plain": (table("f64"), TABLE, PLAIN), "words": (words(), WORDS, TEXTS),
        "image": (image(), IMAGE, {"x": lists(np.arange(6.0 * N), 6)}), "bytes": (image(), IMAGE, {"x": lists(np.arange(6 * N) % 250, 2, 3)}),
        "integers": (echo("i16"), {"inputs": [{"dtype": "i16", "columns": ["x"]}], "outputs": [{"dtype": "f32"}]}, {"x": pa.array(np.arange(N), pa.int8())}),
    }[name]  # fmt: skip
    (own := tmp_path / "abi.o").write_bytes(runtime_object(reduced(WHOLE, parts_of(card, False, True, False)), get_target("x86-64"))[0])
    whole, less = build_mock(source), build_mock(source, own)
    wrong = {c: pa.array(["no"] * N) if pa.types.is_floating(v.type) or c == "x" else pa.array([True] * N) for c, v in columns.items()}
    for given in (columns, wrong, dict(list(columns.items())[1:])):
        batch = pa.RecordBatch.from_pydict(given or {"other": [1]})
        for rows in (batch, batch.slice(3, 1)):
            for options in ({}, {"on_missing": "null"}):
                got = answers(less, rows, **options)
                assert repr(got) == repr(answers(whole, rows, **options))
        assert isinstance(got, list) == (given is columns)
    assert less.call(less.table.self_test) == whole.call(whole.table.self_test)
