"""The C ABI's string, time and decimal columns, in every layout that a producer of Arrow data may choose."""

import ctypes as ct
import datetime as dt
import decimal
import itertools
import random
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import BLOCKS, DATA, MEMORY, SCHEMA, Raw, Refused, builder, echo, needs_cc, tensor, words, c_source  # noqa: E402, I001
from test_abi_calls import host_of  # noqa: E402

build = pytest.fixture(scope="module")(builder)
pytestmark = needs_cc

TEXTS = ["Paris", "", "Zürich", "a string of more than twelve bytes", None, "東京", "twelve bytes", "thirteen byte", "007", "Paris", None, "x" * 300, "\0zero"]
PLAIN = [pa.utf8(), pa.large_utf8(), pa.string_view()]
INDEX = [pa.int8(), pa.uint8(), pa.int16(), pa.uint16(), pa.int32(), pa.uint32(), pa.int64(), pa.uint64()]


def hash_of(v):
    """What kernel_words makes of a string."""
    h = 14695981039346656037
    for byte in v.encode() if v is not None else b"":
        h = (h ^ byte) * 1099511628211 % 2**64
    return -1 if v is None else (h ^ 2**63) - 2**63


def hashes(values):
    return [hash_of(v) for v in values]


def batch(city, code=None, **more):
    city = city if isinstance(city, pa.Array) else pa.array(city, pa.utf8())
    n = len(city)
    columns = {"city": city, "n": pa.array(np.arange(float(n))), "code": pa.array(["c"] * n) if code is None else code}
    return pa.RecordBatch.from_pydict(columns | {"when": pa.nulls(n, pa.timestamp("us"))} | more)


def cities(m, b, **options):
    return [v[0] for v in m.predict(b, **options)["hash"].to_pylist()]


def coded(values, index, type_):
    """A dictionary array whose nulls are partly in the indices, partly in the dictionary, and whose dictionary has an offset."""
    known = ["unused", *dict.fromkeys(v for v in values if v is not None), None]
    indices = [known.index(v) for v in values]
    mask = np.array([v is None and i % 2 == 0 for i, v in enumerate(values)])
    dictionary = pa.array(["before", *known], type_).slice(1)
    return pa.DictionaryArray.from_arrays(pa.array(np.array(indices), index, mask=mask), dictionary)


def layouts(values):
    for type_ in PLAIN:
        yield pa.array(values, type_)
        for index in INDEX:
            yield coded(values, index, type_)


# ---- layouts ----


@BLOCKS
def test_layouts(build, block):
    m = build(words(block=block))
    for a in layouts(TEXTS * 3):
        want = hashes(a.to_pylist())
        assert want == hashes(TEXTS * 3)
        assert cities(m, batch(a)) == want, a.type
        for start, n in ((1, 38), (9, 20), (38, 1), (5, 0)):
            part = batch(a).slice(start, n)
            assert cities(m, part) == want[start : start + n], "child offsets"
            assert cities(m, batch(a.slice(start, n))) == want[start : start + n]
            whole = batch(a)
            parent = pa.StructArray.from_arrays(whole.columns, names=whole.schema.names).slice(start, n)
            assert cities(m, parent) == want[start : start + n], "parent offset"


@BLOCKS
def test_parent_nulls(build, block):
    mask = [i % 3 == 1 for i in range(len(TEXTS))]
    want = [-1 if null else hash_of(v) for v, null in zip(TEXTS, mask)]
    for a in layouts(TEXTS):
        b = batch(a)
        parent = pa.StructArray.from_arrays(b.columns, names=b.schema.names, mask=pa.array(mask))
        assert cities(build(words((7, 1, 1, 1), block=block)), parent) == want
        with pytest.raises(Refused, match="column 'code', row 1: null, but the model was trained without missing values") as e:
            build(words(block=block)).predict(parent)
        assert (e.value.status, e.value.row, e.value.column) == (DATA, 1, 2)


@BLOCKS
def test_nulls_that_are_refused(build, block):
    m = build(words(block=block))
    fine = ["a", "bc"] * 8
    for type_, index in itertools.product(PLAIN, (None, pa.int8(), pa.uint32())):
        values = [*fine, None, "d"]
        a = coded(values, index, type_) if index else pa.array(values, type_)
        b = batch([*fine, "x", "y"], code=a)
        with pytest.raises(Refused, match="column 'code', row 16: null, but the model was trained without missing values"):
            m.predict(b)
        got = m.predict(b, on_missing="null")
        assert [i for i, v in enumerate(got["hash"].to_pylist()) if v is None] == [16]
        assert [v[1] for v in got["hash"].to_pylist()[:16]] == hashes(fine)
    with pytest.raises(Refused, match="column 'code', row 0: null"):
        m.predict(batch(fine, code=pa.nulls(16)))
    assert m.predict(batch(fine, code=pa.nulls(16)), on_missing="null")["x"].null_count == 16
    assert cities(m, batch(pa.nulls(16))) == [-1] * 16, "Arrow's null type"


def buffers(type_, n, *parts, nulls=-1, offset=0):
    return pa.Array.from_buffers(type_, n, [None if p is None else pa.py_buffer(np.ascontiguousarray(p)) for p in parts], nulls, offset)


def buffers_of(array):
    return (ct.c_void_p * array.words[3]).from_address(array.words[5])


class Exported:
    """A batch as Arrow structs that a test may change before the model sees them; `city` is its first column."""

    def __init__(self, b):
        self.schema, self.root = b.schema, Raw()
        b._export_to_c(self.root.pointer)
        self.city = Raw.from_address(ct.c_void_p.from_address(self.root.words[6]).value)
        self.buffers = buffers_of(self.city)

    def predict(self, m, **options):
        """The hashes of `city`; the structs are released afterwards."""
        binding, out = m.bind(self.schema, **options), Raw()
        try:
            m.call(m.table.predict, binding, self.root.pointer, out.pointer)
        finally:
            self.root.release(8)
            m.table.unbind(binding)
        return [v[0] for v in pa.RecordBatch._import_from_c(out.pointer, m.schema_out())["hash"].to_pylist()]


def test_what_may_be_absent(build):
    """Validity, a null count, the bytes of empty strings, every buffer of an empty batch."""
    m = build(words())
    for type_, width in ((pa.utf8(), np.int32), (pa.large_utf8(), np.int64)):
        offsets, data = np.array([3, 3, 5, 9], width), np.frombuffer(b"___ab\xc3\xbccd", np.uint8)
        assert cities(m, batch(buffers(type_, 3, None, offsets, data))) == hashes(["", "ab", "ücd"])
        assert cities(m, batch(buffers(type_, 3, np.uint8([0b11111101]), offsets, data))) == hashes(["", None, "ücd"])
        assert cities(m, batch(buffers(type_, 1, np.uint8([0b11111101]), offsets, data, offset=2))) == hashes(["ücd"])
        for start, ok in ((offsets * 0, True), (offsets * 0 + 7, True), (offsets, False)):
            e = Exported(batch(buffers(type_, 3, None, start, data)))
            e.buffers[2] = None
            if ok:
                assert e.predict(m) == hashes([""] * 3)
            else:
                with pytest.raises(Refused, match="column 'city': a string's offset or length is out of range"):
                    e.predict(m)
    for type_ in (*PLAIN, *(pa.dictionary(pa.int8(), t) for t in PLAIN)):
        e = Exported(batch(pa.array(["a"], pa.utf8()).cast(type_) if not pa.types.is_dictionary(type_) else coded(["a"], pa.int8(), type_.value_type)))
        e.root.words[0] = e.city.words[0] = 0
        e.buffers[:] = [None] * len(e.buffers)
        assert e.predict(m) == []
    empty = pa.DictionaryArray.from_arrays(pa.array([None, None], pa.int8()), pa.array([], pa.utf8()))
    assert cities(m, batch(empty)) == [-1, -1]


FAR = (13, 0, 0, 0)  # utf8_view: size, prefix, buffer, offset
BROKEN = [
    *(([0, 5, 4], t) for t in PLAIN[:2]), *(([-1, 0, 1], t) for t in PLAIN[:2]), *(([5, 0, 0], t) for t in PLAIN[:2]), *(([0, 1, -1], t) for t in PLAIN[:2]), ([1, 2**63 - 1, -(2**63)], pa.large_utf8()),
    *(([FAR, row], pa.string_view()) for row in ((-1, 0, 0, 0), (13, 0, 1, 0), (13, 0, -1, 0), (13, 0, 0, -1), (13, 0, 0, 10), (2**31 - 1, 0, 0, 2**31 - 1))),
]  # fmt: skip


@BLOCKS
@pytest.mark.parametrize("numbers, type_", BROKEN, ids=range(len(BROKEN)))
def test_broken_strings(build, block, numbers, type_):
    m, a = build(words(block=block)), pa.array(["thirteen byte and more", "x"], type_)
    numbers = np.array(numbers, np.int64 if type_ == pa.large_utf8() else np.int32)
    for whole in (a, pa.DictionaryArray.from_arrays(pa.array([0, 1], pa.int16()), a)):
        e = Exported(batch(whole))
        (e.buffers if whole is a else buffers_of(Raw.from_address(e.city.words[7])))[1] = numbers.ctypes.data
        with pytest.raises(Refused, match="column 'city': a string's offset or length is out of range") as error:
            e.predict(m, on_missing="null")
        assert (error.value.status, error.value.column) == (DATA, 1)
    if type_ == pa.string_view():
        e, rows = Exported(batch(pa.array(["x", "y"], type_))), np.int32([FAR, FAR])
        e.buffers[1] = rows.ctypes.data
        with pytest.raises(Refused, match="out of range"):
            e.predict(m)


@BLOCKS
def test_what_lies_below_a_null(build, block):
    """It may be anything: a view that points nowhere, an index of nothing."""
    m = build(words(block=block))
    valid, rows = np.uint8([0b101]), np.int32([FAR, (99, 0, 7, 7), FAR])
    e = Exported(batch(pa.array(["thirteen byte and more", None, "x"], pa.string_view())))
    e.buffers[1] = rows.ctypes.data
    assert e.predict(m) == hashes(["thirteen byte", None, "thirteen byte"])
    index = pa.Array.from_buffers(pa.int16(), 3, [pa.py_buffer(valid), pa.py_buffer(np.int16([1, -7, 0]))])
    assert cities(m, batch(pa.DictionaryArray.from_arrays(index, pa.array(["a", "b"]), safe=False))) == hashes(["b", None, "a"])
    for k, type_ in itertools.product((2, -1, 100), (pa.int8(), pa.int64())):
        wild = pa.DictionaryArray.from_arrays(pa.array([0, k], type_), pa.array(["a", "b"]), safe=False)
        with pytest.raises(Refused, match="column 'city': a dictionary index is out of range"):
            m.predict(batch(wild))


def test_no_memory_behind_the_structs(build):
    m = build(words())
    for type_ in PLAIN:
        for change, message in (("n_buffers", "no data buffer"), ("offsets", "no data buffer"), ("align", "not aligned"), ("sizes", "does not give the sizes")):
            e = Exported(batch(pa.array(["a string of more than twelve bytes"], type_)))
            if change == "n_buffers":
                e.city.words[3] = 2
            elif change == "offsets":
                e.buffers[1] = None
            elif change == "align":
                e.buffers[1] += 1
            elif type_ == pa.string_view():
                e.buffers[3] = None
            else:
                e.root.release(8)
                continue
            with pytest.raises(Refused, match=f"column 'city': .*{message}"):
                e.predict(m)


# ---- schemas ----


def test_schemas(build):
    m = build(words())
    got = m.schema_in()
    assert got == pa.schema([pa.field("n", pa.float64()), pa.field("city", pa.utf8()), pa.field("code", pa.utf8(), False), pa.field("when", pa.timestamp("us"))])
    text = "model wants text (utf8, large_utf8, utf8_view, or a dictionary of them)"
    time = "model wants a time (timestamp, date32, date64)"
    good = batch(["a"]).schema
    for column, i, type_, found, wanted in (
        ("city", 1, pa.int64(), "int64", text), ("city", 1, pa.binary(), "binary", text), ("city", 1, pa.timestamp("s"), "timestamp", text), ("code", 2, pa.decimal128(5, 2), "decimal128", text),
        ("code", 2, pa.dictionary(pa.int8(), pa.int64()), "dictionary<int64>", text), ("code", 2, pa.dictionary(pa.int8(), pa.binary()), "dictionary<binary>", text),
        ("code", 2, pa.list_(pa.utf8()), "list", text), ("when", 3, pa.int64(), "int64", time), ("when", 3, pa.utf8(), "utf8", time), ("when", 3, pa.time32("s"), "time", time),
        ("n", 0, pa.string_view(), "utf8_view", "model wants a number (int8..int64, float16..float64, bool)"), ("n", 0, pa.date32(), "date32", "model wants a number"),
        ("n", 0, pa.decimal256(50, 2), "decimal", "model wants a number"), ("n", 0, pa.decimal128(5, -2), "decimal", "model wants a number"),
    ):  # fmt: skip
        with pytest.raises(Refused) as e:
            m.bind(good.set(good.get_field_index(column), pa.field(column, type_)))
        assert f"column '{column}': Arrow type {found}, {wanted}" in str(e.value) and (e.value.status, e.value.column) == (SCHEMA, i)
    lists = pa.schema([pa.field("texts", pa.list_(pa.utf8(), 3)), *(good.field(c) for c in ("n", "when"))])
    with pytest.raises(Refused, match=r"column 'texts': Arrow type fixed_size_list\[3\], model wants fixed_size_list\[2\] of text"):
        m.bind(lists)


def test_lists_of_strings(build):
    """A table's columns may come as one list, of strings too."""
    m, n = build(words((7, 1, 1, 1))), 9
    flat = pa.array([None if i % 5 == 3 else "text" * (i % 4) for i in range(2 * n)], pa.string_view())
    b = batch(["?"] * n).append_column("texts", pa.FixedSizeListArray.from_arrays(flat, 2)).drop_columns(["city", "code"])
    for part in (b, b.slice(3)):
        assert m.predict(part)["hash"].to_pylist() == [hashes(v) for v in part["texts"].to_pylist()]


# ---- producers ----


def test_streams_of_every_producer(build):
    m, values = build(words()), [*TEXTS, "more"]
    data = {"city": values, "n": [float(i) for i in range(len(values))], "code": ["c"] * len(values), "when": [dt.datetime(2020, 1, 2, 3, 4, 5, 6)] * len(values)}
    micros = 1577934245000006
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    frame, table = polars.DataFrame(data), pa.table(data)
    sources = [table, frame, pandas.DataFrame(data), frame.with_columns(city=polars.col("city").cast(polars.Categorical)), pandas.DataFrame(data).astype({"city": "category"}),
               pandas.DataFrame(data).astype({"city": "string[pyarrow]"}), pandas.DataFrame(data).astype({"city": "string[python]"}), polars.concat([frame[:3], frame[3:]]),
               frame.with_columns(city=polars.col("city").cast(polars.Enum(sorted({v for v in values if v is not None}))))]  # fmt: skip
    duckdb = pytest.importorskip("duckdb")
    relation = duckdb.from_arrow(table)
    sources += [relation, relation.filter("city IN ('Paris', '', '東京')").project("city::ENUM('Paris', '', 'Zürich', '東京') AS city, n, code, \"when\"")]
    nanoarrow = pytest.importorskip("nanoarrow")
    sources += [nanoarrow.ArrayStream(table), nanoarrow.Array(table.to_batches()[0])]
    for source in sources:
        seen = table if not isinstance(source, duckdb.DuckDBPyRelation) else source.to_arrow_table()
        got = m.stream(source).read_all()
        assert [v[0] for v in got["hash"].to_pylist()] == hashes(seen["city"].to_pylist()), type(source)
        assert got["x"].to_pylist() == seen["n"].to_pylist() and set(got["us"].to_pylist()) == {micros}


# ---- memory, threads, golden rows ----


def test_allocation_failures(build):
    tried = 0
    for block, a in itertools.product((0, 4, 64), layouts(TEXTS[:6] * 40)):
        m, b = build(words(block=block)), batch(a, code=a)
        for outcome, on_missing in (("ok", "null"), ("bad", "error")):
            for failing in itertools.count():
                host, done = host_of(lambda n: None, lambda k, failing=failing: k == failing), False
                try:
                    m.predict(b, None, on_missing, host)
                    done = True
                except Refused as e:
                    done = e.status == DATA
                    assert done == (outcome == "bad" and e.status != MEMORY)
                assert not host.live
                tried += 1
                if done:
                    break
        dice = random.Random(tried)
        for _ in range(5):
            host = host_of(lambda n: None, lambda k, dice=dice: dice.random() < 0.1)
            try:
                m.predict(b, None, "null", host)
            except Refused as e:
                assert e.status == MEMORY
            assert not host.live
    assert tried > 500


def test_by_columns(build):
    """A kernel that wants strings column after column."""
    inputs = [tensor("in", "in", "str", [2], {"a": 1, "b": 1})]
    source = c_source("pairs", inputs, [tensor("out", "y", "i64", [2])], {"default": ["y"]}, block=32, columns_from=5, score=(-1, -1))
    m = build(source)
    for a in layouts(TEXTS * 5):
        b = pa.RecordBatch.from_arrays([a, pa.array(list(reversed(a.to_pylist())))], names=["b", "a"])
        for part in (b, b.slice(3), b.slice(0, 4)):
            want = [[hash_of(x), hash_of(y)] for x, y in zip(part["a"].to_pylist(), part["b"].to_pylist())]
            assert m.predict(part)["y"].to_pylist() == want


@BLOCKS
def test_golden_rows(build, block):
    x, texts, times = np.arange(3.0), ["a", None, "ü", "", "b", "c"], np.array([5, -(2**63) + 1, 7])
    want = np.array(hashes(texts)).reshape(3, 2)
    for wrong in (False, True):
        m = build(words(block=block, golden=(3, [x, np.array(texts, object), times], [want + wrong, x, times])))
        if not wrong:
            m.call(m.table.self_test)
            continue
        with pytest.raises(Refused, match="self test: output 'hash', golden row 0"):
            m.call(m.table.self_test)


# ---- times ----


@BLOCKS
def test_times(build, block):
    m = build(words(block=block))
    days = [0, 1, -1, 18628, None, -719162, 2932896, 11016]
    for unit, per in (("s", 1), ("ms", 10**3), ("us", 10**6), ("ns", 10**9)):
        counts = [None if d is None else d * 86400 * per + (k * 7919 if per > 1 else k) for k, d in enumerate(d if d is None or unit != "ns" else max(min(d, 100000), -100000) for d in days)]
        want = [-(2**63) if c is None else c * 10**6 // per for c in counts]
        for type_ in (pa.timestamp(unit), pa.timestamp(unit, "Europe/Paris"), pa.timestamp(unit, "")):
            a = pa.array(counts, pa.int64()).cast(type_)
            for form in (a, a.dictionary_encode(), pa.concat_arrays([a, a]).slice(len(a))):
                assert m.predict(batch(["x"] * len(days), when=form))["us"].to_pylist() == want, (unit, form.type)
    for type_, per in ((pa.date32(), 1), (pa.date64(), 86400000)):
        a = pa.array([None if d is None else d * per for d in days], pa.int32() if per == 1 else pa.int64()).cast(type_)
        assert m.predict(batch(["x"] * len(days), when=a))["us"].to_pylist() == [-(2**63) if d is None else d * 86400 * 10**6 for d in days]
    many = np.random.default_rng(1).integers(-(2**63), 2**63, 4000, np.int64)
    nanos = m.predict(batch(["x"] * 4000, when=pa.array(many, pa.timestamp("ns"))))["us"].to_pylist()
    assert nanos == [int(v) // 1000 for v in many]


def test_times_that_are_refused(build):
    m, strict = build(words()), build(words((7, 1, 0, 0)))
    limit = 2**63 - 1
    for values, type_ in (
        ([0, limit // 10**6, limit // 10**6 + 1], pa.timestamp("s")), ([0, -(limit // 1000), -(limit // 1000) - 1], pa.timestamp("ms")), ([0, 106751991, 106751992], pa.date32()),
        ([0, 1, -(2**63)], pa.timestamp("us")),
    ):  # fmt: skip
        b = batch(["x"] * 3, when=pa.array(np.array(values, np.int32 if type_ == pa.date32() else np.int64)).view(type_))
        with pytest.raises(Refused, match="column 'when', row 2: a time that 64 bits of microseconds do not hold") as e:
            m.predict(b)
        assert (e.value.status, e.value.row, e.value.column) == (DATA, 2, 3)
        assert m.predict(b, on_missing="null")["us"].null_count == 1 and m.predict(b.slice(0, 2))["us"].null_count == 0
    b = batch(["x"] * 3, when=pa.array([1, None, 3], pa.timestamp("us")))
    assert m.predict(b)["us"].to_pylist() == [1, -(2**63), 3]
    with pytest.raises(Refused, match="column 'when', row 1: null, but the model was trained without missing values"):
        strict.predict(b)
    assert strict.predict(b, on_missing="null")["us"].to_pylist() == [1, None, 3]


# ---- decimals ----


def decimals(scale):
    dice = random.Random(scale)
    most = 10**38 - 1
    values = [0, 1, -1, 5, most, -most, 2**53, 2**53 + 1, -(2**53) - 1, 2**64, 2**64 - 1, 10**scale, 3 * 10**scale, 10**38 // 3] + [dice.randrange(-most, most) >> dice.randrange(126) for _ in range(300)]
    values = [v for v in values if abs(v) <= most]
    with decimal.localcontext(prec=50):
        return [decimal.Decimal(v).scaleb(-scale) for v in values], [v / Fraction(10) ** scale for v in values]


@pytest.mark.parametrize("scale", [0, 1, 2, 5, 9, 18, 22, 23, 30, 37, 38])
def test_decimals(build, scale):
    values, exact = decimals(scale)
    a = pa.array([*values, None], pa.decimal128(38, scale))
    want = np.array([float(v) for v in exact])
    for form in (a, a.dictionary_encode(), pa.concat_arrays([a, a]).slice(len(a))):
        b = pa.RecordBatch.from_arrays([form], names=["x"])
        got = build(echo("f64")).predict(b)["y"].to_numpy()
        assert got[:-1].view(np.int64).tolist() == want.view(np.int64).tolist() and np.isnan(got[-1])
        assert build(echo("f32")).predict(b)["y"].to_numpy()[:-1].tolist() == want.astype(np.float32).tolist()
    duckdb = pytest.importorskip("duckdb")
    small = duckdb.sql("SELECT 12.25::DECIMAL(9, 2) AS x UNION ALL SELECT -0.07")
    assert sorted(build(echo("f64")).stream(small).read_all()["y"].to_pylist()) == [-0.07, 12.25]
