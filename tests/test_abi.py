"""The C ABI (runtime/abi.c) over mock models, fed by pyarrow, polars and pandas through ctypes."""

import ctypes as ct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import (  # noqa: E402
    ARGUMENT,
    ARROW,
    BLOCKS,
    CC,
    CFLAGS,
    DATA,
    DTYPES,
    NAN,
    NULL,
    RUNTIME,
    SCHEMA,
    UNKNOWN,
    Error,
    Raw,
    Refused,
    Table,
    batch,
    builder,
    echo,
    image,
    lists,
    needs_cc,
    score,
    table,
    two,
)  # fmt: skip

build = pytest.fixture(scope="module")(builder)

# ---- tables ----


@needs_cc
@BLOCKS
@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_table(build, block, dtype):
    m, b = build(table(dtype, block=block)), batch()
    got = m.predict(b, "all")
    assert got["score"].to_pylist() == score(b)
    assert got["label"].to_pylist() == ["ÿes"] * 11
    assert got["flag"].to_pylist() == [True] * 11
    assert got["proba"].to_pylist() == [[x, x + 1, x + 2] for x in b["a"].to_pylist()]
    assert got["grid"].to_pylist() == [[s + i for i in range(6)] for s in score(b)]
    assert got.schema.field("grid").type == pa.fixed_shape_tensor(pa.float32(), [2, 3])
    assert m.predict(b).schema.names == ["score", "label"]
    shuffled = b.select(["d", "b", "a", "c"]).append_column("other", pa.array(["?"] * 11))
    assert m.predict(shuffled)["score"].to_pylist() == score(b)
    assert m.predict(b.slice(0, 0), "all").num_rows == 0
    for n in (1, 3, 8):
        assert m.predict(batch(n))["score"].to_pylist() == score(batch(n))


@needs_cc
@BLOCKS
def test_offsets(build, block):
    m = build(table(block=block))
    a = pa.array([None if i % 3 == 0 else float(i) for i in range(40)])
    flags = pa.array([bool(i % 5) if i % 7 else None for i in range(40)])
    b = batch(40, a=a, d=flags)
    for start, n in ((0, 40), (1, 39), (7, 20), (13, 9), (39, 1)):
        part = b.slice(start, n)
        assert m.predict(part)["score"].to_pylist() == score(part), "child offsets"
        parent = pa.StructArray.from_arrays(b.columns, names=b.schema.names).slice(start, n)
        assert m.predict(parent)["score"].to_pylist() == score(part), "parent offset"
    everything = build(table(columns=dict.fromkeys("abcd", 7), block=block))
    mask = pa.array([i % 4 == 1 for i in range(40)])
    parent = pa.StructArray.from_arrays(b.columns, names=b.schema.names, mask=mask)
    want = [400.0 if i % 4 == 1 else s for i, s in enumerate(score(b))]
    assert everything.predict(parent)["score"].to_pylist() == want
    assert everything.predict(parent.slice(5, 30))["score"].to_pylist() == want[5:35]
    with pytest.raises(Refused, match="column 'b', row 1: null") as e:
        m.predict(parent)
    assert (e.value.status, e.value.row, e.value.column) == (DATA, 1, 1)


@needs_cc
@BLOCKS
def test_missing_values(build, block):
    m = build(table(block=block))
    for column, value, what in (
        ("b", None, "null, but the model was trained without missing values"), ("b", np.nan, "NaN, but"),
        ("b", -np.inf, "infinity, or too large for float32"), ("b", 1e39, "infinity"), ("c", np.inf, "infinity"),
    ):  # fmt: skip
        values = [1.0] * 20
        values[17] = value
        for array in (pa.array(values, from_pandas=False), pa.array(values, from_pandas=False).dictionary_encode()):
            b = batch(20, **{column: array})
            with pytest.raises(Refused) as e:
                m.predict(b)
            assert str(e.value).startswith(f"column '{column}', row 17: {what}")
            assert (e.value.status, e.value.row, e.value.column) == (DATA, 17, "abcd".index(column))
            got = m.predict(b, "all", "null")
            for name in ("score", "label", "flag", "proba", "grid"):
                assert [i for i, v in enumerate(got[name].is_null().to_pylist()) if v] == [17], name
            assert got["score"].to_pylist()[:17] == score(b)[:17]
            assert got["score"].to_numpy(zero_copy_only=False).view(np.int64)[17] == np.array(np.nan).view(np.int64)
    fine = batch(20, a=pa.array([None, np.nan, np.inf] + [1.0] * 17, from_pandas=False), c=pa.array([None, np.nan] * 10, from_pandas=False))
    assert m.predict(fine, on_missing="null")["score"].to_pylist() == score(fine)
    assert m.predict(batch(20, b=np.full(20, 3.4028235e38)))["score"].null_count == 0
    hidden = pa.Array.from_buffers(pa.float64(), 20, [pa.py_buffer(b"\xfe\xff\x0f"), pa.py_buffer(np.full(20, np.nan))])
    assert m.predict(batch(20, c=hidden))["score"].to_pylist()[0] == 100 + 0 + 1 + 3, "NaN below a null is a null"
    assert build(table(block=block, on_missing=1)).predict(batch(3, b=pa.array([1.0, None, 2.0])))["score"].null_count == 1
    nothing = batch(20, a=pa.nulls(20))
    assert m.predict(nothing)["score"].to_pylist() == score(nothing)
    with pytest.raises(Refused, match="column 'b', row 0: null"):
        m.predict(batch(20, b=pa.nulls(20)))


# ---- types ----


def extremes(arrow):
    if pa.types.is_boolean(arrow):
        return pa.array([True, False, True] * 7)
    if pa.types.is_floating(arrow):
        values = [0.1, -0.0, 1.5, 65519.0, 2.0**-24, 1e-7, 65504.0, -3.25, 2.0**-14, 1 / 3, 3e-5, np.inf, -np.inf]
        values += [] if arrow == pa.float16() else [1e30, 1 + 2**-24, 1 + 3 * 2**-24, 1 + 2**-11, 65520.0]
        return pa.array(np.array(values, dtype=arrow.to_pandas_dtype()))
    info = np.iinfo(arrow.to_pandas_dtype())
    values = [0, 1, 100, info.max, info.max - 1, info.max // 2 + 1, info.min, info.max // 3]
    values += [v for k in range(1, 63) for v in (2**k + 1, 2**k + 2**k // 2**23 * 3 + 1, -(2**k) - 1) if info.min <= v <= info.max]
    return pa.array(np.array(values, dtype=arrow.to_pandas_dtype()))


def arrow_name(dtype):
    return dtype if dtype == "bool" else np.dtype(ARROW[dtype].to_pandas_dtype()).name


def fits(source, dtype):
    if dtype[0] == "f" or source == dtype:
        return True
    if dtype == "bool" or source[0] == "f":
        return False
    if source == "bool":
        return True
    return int(source[1:]) < int(dtype[1:]) and not (source[0] == "i" and dtype[0] == "u")


@needs_cc
@pytest.mark.parametrize("dtype", DTYPES)
def test_every_type_into_every_kernel(build, dtype):
    m = build(echo(dtype, block=16))
    for source, arrow in ARROW.items():
        plain = extremes(arrow)
        kept = plain.take(pa.array([i % len(plain) for i in range(3 * len(plain))])).dictionary_encode()
        wanted = np.array(plain.to_pylist()) if source == "bool" else plain.to_numpy(zero_copy_only=False)
        target = ARROW[dtype].to_pandas_dtype()
        for a, repeat in ((plain, 1), (kept, 3)):
            b = pa.RecordBatch.from_arrays([a], names=["x"])
            if not fits(source, dtype):
                with pytest.raises(Refused, match=f"column 'x': Arrow type .*, model wants {arrow_name(dtype)}") as e:
                    m.predict(b)
                assert e.value.status == SCHEMA and arrow_name(source) in str(e.value)
                continue
            with np.errstate(over="ignore"):
                want = np.tile(wanted.astype(target), repeat)
            got = m.predict(b)["y"].to_numpy(zero_copy_only=False)
            np.testing.assert_array_equal(got.view(f"u{got.itemsize}"), want.view(f"u{want.itemsize}"), err_msg=source)


@needs_cc
@pytest.mark.parametrize("dtype", ["f32", "f64", "f16"])
def test_integers_as_32_bit_targets_convert_them(build, tmp_path, dtype):
    path = tmp_path / "abi.o"
    subprocess.run([CC, *CFLAGS, "-DCARROT_SOFT_INT64", "-c", RUNTIME / "abi.c", "-o", path], check=True)
    m, dice = build(echo(dtype), abi=path), np.random.default_rng(1)
    for source in (np.int64, np.uint64):
        info = np.iinfo(source)
        x = dice.integers(info.min, info.max, 20000, source, endpoint=True) >> dice.integers(0, 63, 20000).astype(source)
        x = np.concatenate([x, extremes(pa.from_numpy_dtype(source)).to_numpy()])
        got = m.predict(pa.RecordBatch.from_arrays([pa.array(x)], names=["x"]))["y"].to_numpy(zero_copy_only=False)
        with np.errstate(over="ignore"):
            np.testing.assert_array_equal(got, x.astype(got.dtype))


@needs_cc
def test_integer_kernel_has_no_null(build):
    m = build(echo("i32"))
    b = pa.RecordBatch.from_pydict({"x": pa.array([1, None, 3], pa.int32())})
    with pytest.raises(Refused, match="column 'x', row 1: null, but the model takes integers"):
        m.predict(b)
    assert m.predict(b, on_missing="null")["y"].to_pylist() == [1, None, 3]
    assert not m.schema_in().field("x").nullable and build(echo("f32")).schema_in().field("x").nullable


@needs_cc
def test_dictionaries(build):
    m = build(table())
    values = pa.array([5.0, None, np.nan, 7.0], from_pandas=False)
    for index in (pa.int8(), pa.uint16(), pa.int64()):
        a = pa.DictionaryArray.from_arrays(pa.array([0, 3, None, 1, 2, 0], index), values.slice(0))
        b = batch(6, a=a)
        want = [5.0, 7.0, 100.0, 100.0, 100.0, 5.0]
        assert m.predict(b)["score"].to_pylist() == [w + s for w, s in zip(want, score(batch(6, a=np.zeros(6))))]
        assert m.predict(b.slice(1, 4))["score"].to_pylist() == m.predict(b)["score"].to_pylist()[1:5]
        with pytest.raises(Refused, match="column 'b', row 2: null"):
            m.predict(batch(6, b=a))
        assert m.predict(batch(6, b=a), on_missing="null")["score"].is_null().to_pylist() == [False, False, True, True, True, False]
    wild = pa.DictionaryArray.from_arrays(pa.array([0, 9], pa.int8()), values, safe=False)
    with pytest.raises(Refused, match="column 'a': a dictionary index is out of range"):
        m.predict(batch(2, a=wild))


# ---- tensors ----


@needs_cc
@BLOCKS
def test_tensor(build, block):
    m, x = build(image(block=block)), np.arange(66, dtype=np.float32)
    want = (x.reshape(11, 6) * np.arange(1, 7)).sum(1).tolist()
    flat, nested = lists(x, 6), lists(x, 2, 3)
    tagged = pa.ExtensionArray.from_storage(pa.fixed_shape_tensor(pa.float32(), [2, 3], permutation=[0, 1]), flat)
    for a in (flat, nested, tagged):
        for part in (a, a.slice(2), a.slice(3, 5)):
            b = pa.RecordBatch.from_arrays([part], names=["x"])
            got = m.predict(b)
            i = (11 - len(part)) if len(part) != 5 else 3
            assert got["sum"].to_pylist() == want[i : i + len(part)]
            start = x.__array_interface__["data"][0] + 24 * i
            assert got["where"].to_pylist() == [[start + 24 * k] for k in range(len(part))], "zero copy"
    inner = pa.FixedSizeListArray.from_arrays(pa.array([None, *x.tolist()], pa.float32()).slice(1), 6)
    assert m.predict(pa.RecordBatch.from_arrays([inner.slice(1)], names=["x"]))["sum"].to_pylist() == want[1:]
    for wide in (pa.array(x.astype(np.float64)), pa.array(x.astype(np.int16)), pa.array(x.astype(np.uint8))):
        b = pa.RecordBatch.from_arrays([pa.FixedSizeListArray.from_arrays(wide, 6)], names=["x"])
        assert m.predict(b.slice(1))["sum"].to_pylist() == want[1:]
    assert build(table(block=block)).predict(pa.RecordBatch.from_arrays([lists(x[:44], 4)], names=["x"]), "proba").num_rows == 11


@needs_cc
@BLOCKS
def test_tensor_nulls(build, block):
    x = [float(i) for i in range(66)]
    x[13] = None
    outer = pa.FixedSizeListArray.from_arrays(pa.array(x, pa.float32()), 6, mask=pa.array([i == 5 for i in range(11)]))
    middle = pa.FixedSizeListArray.from_arrays(pa.array(x, pa.float32()), 3, mask=pa.array([i == 17 for i in range(22)]))
    nested = pa.FixedSizeListArray.from_arrays(middle, 2, mask=pa.array([i == 5 for i in range(11)]))
    for a, rows in ((outer, {2: [1], 5: range(6)}), (nested, {2: [1], 5: range(6), 8: [3, 4, 5]})):
        b = pa.RecordBatch.from_arrays([a], names=["x"])
        want = []
        for r in range(11):
            cells = [100.0 if k in rows.get(r, ()) else x[6 * r + k] for k in range(6)]
            want.append(sum((i + 1) * v for i, v in enumerate(cells)))
        for start in (0, 1, 3):
            assert build(image(block=block)).predict(b.slice(start))["sum"].to_pylist() == want[start:]
            strict = build(image(accept=0, block=block)).predict(b.slice(start), on_missing="null")
            assert [i + start for i, v in enumerate(strict["sum"].to_pylist()) if v is None] == [r for r in rows if r >= start]
        with pytest.raises(Refused, match="column 'x', row 2, element 1: null"):
            build(image(accept=0, block=block)).predict(b)
        with pytest.raises(Refused, match="column 'x', row 2: null"):
            build(image(accept=0, block=block)).predict(b.slice(3))
    bad = np.arange(66, dtype=np.float32)
    bad[40] = np.inf
    with pytest.raises(Refused, match="column 'x', row 6, element 4: infinity"):
        build(image(accept=NULL | NAN, block=block)).predict(pa.RecordBatch.from_arrays([lists(bad, 6)], names=["x"]))


@needs_cc
def test_two_inputs(build):
    m = build(two())
    ids = np.arange(15) % 7
    b = pa.RecordBatch.from_arrays(
        [pa.array(np.arange(5.0)), lists(ids, 3), pa.array([1, 2, 3, 4, 5], pa.uint8())], names=["p", "ids", "q"]
    )
    want = np.arange(5.0) + 10 * np.arange(1, 6) + (ids.reshape(5, 3) * [100.0, 1000, 10000]).sum(1)
    assert m.predict(b)["y"].to_pylist() == want.tolist()
    narrow = b.set_column(1, "ids", lists(ids.astype(np.int16), 3))
    assert m.predict(narrow.slice(2))["y"].to_pylist() == want[2:].tolist()
    assert m.schema_in() == pa.schema([pa.field("p", pa.float64()), pa.field("q", pa.float64(), False),
                                       pa.field("ids", pa.list_(pa.field("item", pa.int64(), False), 3), False)])  # fmt: skip
    with pytest.raises(Refused, match="column 'ids': Arrow type float64, model wants .*\\[3\\] of int64"):
        m.predict(b.set_column(1, "ids", lists(ids.astype(np.float64), 3)))


# ---- bind ----


def missing(names, **replace):
    return pa.schema([(n, replace.get(n, pa.float64())) for n in names])


@needs_cc
@pytest.mark.parametrize("schema, status, column, message", [
    (missing("abd"), SCHEMA, 2, "column 'c': not in the input, which has 'a', 'b', 'd'"),
    (missing("abcda"), SCHEMA, 0, "column 'a': occurs more than once in the input"),
    (missing("abcd", b=pa.utf8()), SCHEMA, 1,
     "column 'b': Arrow type utf8, model wants a number (int8..int64, float16..float64, bool)"),
    (missing("abcd", b=pa.large_utf8()), SCHEMA, 1, "column 'b': Arrow type large_utf8, model wants a number"),
    (missing("abcd", d=pa.string_view()), SCHEMA, 3, "column 'd': Arrow type utf8_view, model wants a number"),
    (missing("abcd", d=pa.dictionary(pa.int32(), pa.utf8())), SCHEMA, 3, "column 'd': Arrow type dictionary<utf8>, model wants"),
    (missing("abcd", d=pa.timestamp("us")), SCHEMA, 3, "column 'd': Arrow type timestamp, model wants a number"),
    (missing("abcd", d=pa.decimal256(9, 2)), SCHEMA, 3, "column 'd': Arrow type decimal, model wants a number"),
    (missing("abcd", d=pa.list_(pa.float32())), SCHEMA, 3, "column 'd': Arrow type list, model wants a number"),
    (missing("x", x=pa.list_(pa.float32())), SCHEMA, 0, "column 'x': Arrow type list, model wants fixed_size_list[4] of numbers"),
    (missing("x", x=pa.list_(pa.float32(), 5)), SCHEMA, 0, "column 'x': Arrow type fixed_size_list[5], model wants fixed_size_list[4]"),
    (missing("x", x=pa.list_(pa.utf8(), 4)), SCHEMA, 0, "column 'x': Arrow type utf8, model wants fixed_size_list[4] of numbers"),
    (missing("x", x=pa.list_(pa.list_(pa.int8(), 3), 2)), SCHEMA, 0, "; the nested sizes multiply to another number"),
    (missing("x", x=pa.fixed_shape_tensor(pa.float32(), [2, 2], permutation=[1, 0])), SCHEMA, 0, "permutation is not the identity"),
    (missing([f"é{i:04}" for i in range(200)]), SCHEMA, 0, "'é0001', "),
    (missing(["é" * 300] * 9), SCHEMA, 0, "column 'a': not in the input"),
    (missing([]), SCHEMA, 0, "no columns"),
])  # fmt: skip
def test_wrong_schema(build, schema, status, column, message):
    with pytest.raises(Refused) as e:
        build(table()).bind(schema)
    assert message in str(e.value) and (e.value.status, e.value.column, e.value.row) == (status, column, -1)


@needs_cc
def test_tensor_metadata(build):
    m, storage = build(image()), pa.list_(pa.float32(), 6)
    for text, ok in (
        ('{"shape":[2,3]}', 1), ('{"shape" : [ 2 , 3 ], "permutation":[0,1], "dim_names":["C","H"]}', 1), ('{"shape":[2,4]}', 0),
        ('{"shape":[3,2]}', 0), ('{"shape":[2,1,3]}', 1), ('{"shape":[1,2,3,1]}', 1), ('{"shape":[1,6]}', 0), ('{"shape":[0,3]}', 0),
        ('{"shape":[2,3],"permutation":[1,0]}', 0), ('{"shape":[2,', 0), ("", 0), ('{"x":{"y":[1,"]"]},"shape":[6]}', 1),
        ('{"shape":[2,3],"permutation":null}', 1), ('{"shape":[99999999999999999999,1]}', 0),
    ):  # fmt: skip
        meta = {"other": "1", "ARROW:extension:name": "arrow.fixed_shape_tensor", "ARROW:extension:metadata": text}
        schema = pa.schema([pa.field("x", storage, metadata=meta)])
        if ok:
            m.table.unbind(m.bind(schema))
        else:
            with pytest.raises(Refused, match="its arrow.fixed_shape_tensor"):
                m.bind(schema)


@needs_cc
def test_not_a_struct(build):
    m, raw, out = build(table()), Raw(), ct.c_void_p()
    pa.field("a", pa.int32())._export_to_c(raw.pointer)
    with pytest.raises(Refused, match="must be a struct of columns .*, not Arrow type int32"):
        m.call(m.table.bind, raw.pointer, None, None, ct.addressof(out))
    raw.release(7)
    with pytest.raises(Refused, match="NULL or released") as e:
        m.call(m.table.bind, raw.pointer, None, None, ct.addressof(out))
    assert e.value.status == ARGUMENT and not out


@needs_cc
@pytest.mark.parametrize("options, message", [
    ('{"batch": "1"}', "option 'batch': unknown; there are 'outputs' and 'on_missing'"),
    ('{"outputs": "nope"}', "no output set 'nope'; the model has 'default', 'proba', 'all', 'flag'"),
    ('{"outputs": 3}', "option 'outputs': the value must be a string"),
    ('{"on_missing": "nan"}', "option 'on_missing': must be 'error' or 'null'"),
    ("{", "flat JSON object"), ("[]", "flat JSON object"), ("", "flat JSON object"), ("{} x", "flat JSON object"),
    ('{"outputs": "all" "on_missing": "null"}', "flat JSON object"), ('{"outputs": "all', "flat JSON object"),
])  # fmt: skip
def test_wrong_options(build, options, message):
    with pytest.raises(Refused) as e:
        build(table()).bind(batch().schema, options=options)
    assert message in str(e.value) and e.value.status == ARGUMENT


@needs_cc
def test_options_and_schemas(build):
    m = build(table())
    for options in ("{}", " { } ", '{"outputs":"all"}', '{ "on_missing" : "null",\n"outputs":"proba" }'):
        m.table.unbind(m.bind(batch().schema, options=options))
    got = m.schema_in()
    assert got.names == list("abcd") and {f.type for f in got} == {pa.float32()}
    assert [f.nullable for f in got] == [True, False, True, True]
    label = pa.dictionary(pa.int32(), pa.utf8())
    assert m.schema_out("all") == pa.schema([("score", pa.float64()), ("proba", pa.list_(pa.float32(), 3)), ("label", label),
                                             ("flag", pa.bool_()), ("grid", pa.fixed_shape_tensor(pa.float32(), [2, 3]))])  # fmt: skip
    assert m.schema_out().names == m.schema_out("default").names == ["score", "label"]
    with pytest.raises(Refused, match="no output set 'x'"):
        m.schema_out("x")
    assert build(image()).schema_in().field("x").type == pa.fixed_shape_tensor(pa.float32(), [2, 3])


@needs_cc
def test_init(build):
    m = build(table())
    t = m.table
    assert (t.abi_version, t.struct_size, t.name, t.version, t.card_size) == (1000000, ct.sizeof(Table), b"mock", b"1.2", 2)
    assert bytes(t.digest[:4]) == b"\x01\x02\x03\0"
    for version, size, status in ((1001000, 200, 0), (2000000, 200, UNKNOWN), (0, 200, UNKNOWN), (1000000, 0, ARGUMENT)):
        other, e = Table(size and ct.sizeof(Table)), Error()
        assert m.lib.carrot_model_init(version, None, ct.addressof(other), ct.addressof(e)) == status == e.status
        assert other.abi_version == (0 if status else 1000000)
    for size in (0, 4, 8, 24, 25, 30, 512):  # a caller's shorter CarrotError: nothing is written past its end
        e = Error()
        ct.memset(ct.addressof(e), 0xAA, 512)
        e.struct_size = size
        m.lib.carrot_model_init(2000000, None, None, ct.addressof(e))
        after = bytes(e)[max(size, 4) :]
        assert after == b"\xaa" * len(after)
    assert m.lib.carrot_model_init(2000000, None, None, None) == ARGUMENT
    bits = [(1, 0, 2, 27, "OSXSAVE"), (0xFFFFFFFF, 0, 0, 2, "AVX state"), (7, 0, 1, 5, "AVX2")]
    build(table(cpu=bits))
    for bit in (
        (7, 0, 1, 16, "AVX512F"),
        (0xFFFFFFFF, 0, 0, 5, "AVX-512 state"),
        (20, 0, 0, 0, "a later leaf"),
        (0x80000001, 0, 2, 5, "LZCNT"),
    ):
        with pytest.raises(Refused, match=f"compiled for a CPU with {bit[4]}, which this machine does not have") as e:
            build(table(cpu=[*bits, bit]))
        assert e.value.status == UNKNOWN
