"""The C ABI's other entries: predict_into, plain rows, golden rows, streams; and what becomes of memory."""

import ctypes as ct
import gc
import itertools
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import (  # noqa: E402
    ALLOC,
    ARGUMENT,
    BLOCKS,
    CC,
    CFLAGS,
    DATA,
    FREE,
    INTERNAL,
    MEMORY,
    RUNTIME,
    UNKNOWN,
    Host,
    Raw,
    Refused,
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

# ---- predict_into, plain rows, golden rows ----


def into(m, b, shapes, **options):
    binding, array = m.bind(b.schema, **options), Raw()
    b._export_to_c(array.pointer)
    outs = [np.full((b.num_rows, *shape), 77, dtype) for dtype, shape in shapes]
    try:
        m.call(m.table.predict_into, binding, array.pointer, (ct.c_void_p * len(outs))(*(o.ctypes.data for o in outs)))
    finally:
        array.release(8)
        m.table.unbind(binding)
    return outs


@needs_cc
@pytest.mark.parametrize("block", [0, 4, 100000])
def test_predict_into(build, block):
    shapes = [("f8", ()), ("f4", (3,)), ("i4", ()), ("?", ()), ("f4", (2, 3))]
    m, b = build(table(block=block, scratch=256)), batch(3000)
    calls = []
    host = host_of(lambda *a: calls.append(a))
    outs = into(m, b, shapes, outputs="all", host=host)
    assert outs[0].tolist() == score(b) and (outs[2] == 2).all() and outs[3].all() and outs[1].sum() > 0
    assert len(calls) == (3 if block == 0 else 2), "only bind allocates, unless the kernel wants all rows at once"
    outs = into(m, batch(3, b=pa.array([1.0, None, 2.0])), shapes, outputs="all", on_missing="null")
    assert np.isnan(outs[0]).tolist() == [False, True, False] and outs[2].tolist()[1] == -1 and np.isnan(outs[4][1]).all()
    with pytest.raises(Refused, match="buffer is NULL"):
        m.call(m.table.predict_into, m.bind(b.schema), 1, (ct.c_void_p * 2)(1, None))


@needs_cc
@BLOCKS
@pytest.mark.parametrize("kernel", ["f32", "f64"])
@pytest.mark.parametrize("api", ["f32", "f64"])
@pytest.mark.parametrize("output", range(5))
def test_score(build, block, kernel, api, output):
    m = build(table(kernel, block=block, score=(0, output)))
    real = np.float32 if api == "f32" else np.float64
    x = np.arange(90, dtype=real).reshape(15, 6)
    x[3, 2] = np.nan
    y = np.full((15, 8), -7, real)
    cells = (1, 3, 1, 1, 6)[output]
    f = getattr(m.lib, f"carrot_score_rows_{api}")
    P, N = ct.c_void_p, ct.c_size_t
    f.argtypes = [P, N, N, P, N]
    s = np.nan_to_num(x[:, :4], nan=100).sum(1)
    best = np.argmax(np.nan_to_num(x[:, :3], nan=100), 1)
    want = (s[:, None], np.nan_to_num(x[:, :3], nan=100), best[:, None], s[:, None] > 0, s[:, None] + np.arange(6))[output]
    assert f(x.ctypes.data, 15, 6, y.ctypes.data, 8) == 0
    assert (y[:, :cells] == want).all() and (y[:, cells:] == -7).all()
    dense, out = np.ascontiguousarray(x[:, :4]), np.zeros((15, cells), real)
    assert f(dense.ctypes.data, 15, 4, out.ctypes.data, cells) == 0
    assert (out == want).all()
    assert f(None, 0, 4, None, 1) == 0 and f(None, 1, 4, None, 1) == ARGUMENT
    if api == "f32":
        out[:] = 0
        m.lib.carrot_score_f32(ct.c_void_p(dense[3:].ctypes.data), ct.c_void_p(out.ctypes.data))
        assert (out[0] == want[3]).all()


@needs_cc
def test_no_score(build):
    m, y = build(two()), np.zeros(1, np.float32)
    assert m.lib.carrot_score_rows_f32(None, ct.c_size_t(1), ct.c_size_t(1), None, ct.c_size_t(1)) == UNKNOWN
    m.lib.carrot_score_f32(ct.c_void_p(y.ctypes.data), ct.c_void_p(y.ctypes.data))
    assert build(echo("i8")).lib.carrot_score_rows_f32(None, ct.c_size_t(1), ct.c_size_t(1), None, ct.c_size_t(1)) == UNKNOWN


@needs_cc
@BLOCKS
def test_self_test(build, block):
    x = np.arange(30.0).reshape(5, 6)
    x[2, 1] = np.nan
    y = (np.nan_to_num(x, nan=100) * np.arange(1, 7)).sum(1)
    for wrong in (None, 3):
        z = y.copy()
        if wrong is not None:
            z[wrong] += 0.5
        m = build(image(block=block, golden=(5, [x], [z])))
        if wrong is None:
            m.call(m.table.self_test)
            continue
        with pytest.raises(Refused, match=r"output 'sum', golden row 3, element 0: got 448, expected 448\.5") as e:
            m.call(m.table.self_test)
        assert (e.value.status, e.value.row) == (INTERNAL, 3)


# ---- streams ----


@needs_cc
def test_streams(build):
    m = build(table())
    parts = [batch(5), batch(0), batch(9, a=pa.array([None] * 9, pa.float64())).slice(2)]
    whole = pa.Table.from_batches(parts)
    want = [s for p in parts for s in score(p)]
    assert m.stream(whole).read_all()["score"].to_pylist() == want
    binding = m.bind(batch().schema, "all")
    other = pa.Table.from_batches([p.select(["d", "c", "b", "a"]) for p in parts])
    reader = m.stream(other, binding)
    m.table.unbind(binding)
    assert reader.schema == m.schema_out("all") and reader.read_all()["score"].to_pylist() == want
    bad = m.stream(pa.Table.from_batches([batch(5), batch(3, b=pa.array([1.0, 2, None]))]))
    assert bad.read_next_batch().num_rows == 5
    with pytest.raises(Exception, match="column 'b', row 7: null, but the model was trained without missing values"):
        bad.read_next_batch()
    with pytest.raises(Refused, match="column 'c': not in the input"):
        m.stream(whole.select(["a", "b"]))
    del bad, reader

    def broken():
        yield parts[0]
        raise ValueError("out of luck")

    reader = m.stream(pa.RecordBatchReader.from_batches(parts[0].schema, broken()))
    reader.read_next_batch()
    with pytest.raises(Exception, match="the input stream failed: .*out of luck"):
        reader.read_next_batch()


@needs_cc
@pytest.mark.parametrize("library", ["polars", "pandas"])
def test_dataframes(build, library):
    frames = pytest.importorskip(library)
    m = build(table())
    data = {"a": [1.5, None, 3.0], "b": [1, 2, 3], "c": [0.5, 0.25, None], "d": [True, False, True], "name": ["x", "y", "z"]}
    got = m.stream(frames.DataFrame(data)).read_all()
    assert got["score"].to_pylist() == [1.5 + 1 + 0.5 + 1, 100 + 2 + 0.25 + 0, 3 + 3 + 100 + 1]
    if library == "polars":
        f = frames.DataFrame({"x": [[float(i + j) for j in range(6)] for i in range(7)]}, schema={"x": frames.Array(frames.Float32, 6)})
        want = [sum((j + 1) * (i + j) for j in range(6)) for i in range(7)]
        assert build(image()).stream(f).read_all()["sum"].to_pylist() == want
        assert build(image()).stream(f.slice(2, 3)).read_all()["sum"].to_pylist() == want[2:5]
        assert frames.from_arrow(got).shape == (3, 2)


# ---- memory ----


def host_of(seen, fail=lambda k: False):
    """A host whose k-th allocation may fail; host.live is what has not been freed."""
    libc, live, count = ct.CDLL(None), set(), itertools.count()
    libc.aligned_alloc.restype, libc.aligned_alloc.argtypes = ct.c_void_p, [ct.c_size_t] * 2
    libc.free.argtypes = [ct.c_void_p]

    def alloc(ctx, size, align):
        assert ctx == 42 and align == 64
        seen(size)
        if fail(next(count)):
            return None
        p = libc.aligned_alloc(align, (size + align - 1) // align * align)
        ct.memset(p, 0xA5, size)
        live.add(p)
        return p

    def free(ctx, p):
        live.remove(p)
        libc.free(p)

    host = Host(ct.sizeof(Host), 42, ALLOC(alloc), FREE(free), None)
    host.live = live
    return host


@needs_cc
@pytest.mark.parametrize(("scratch", "each_call"), [(6 << 20, False), (129 << 20, True)])
def test_working_memory_is_kept(build, scratch, each_call):
    """From call to call, one of up to 128 MB; what is larger is given back."""
    m, b, sizes = build(table(block=4, scratch=scratch)), batch(12), []
    outs = [np.empty((12, *shape), dtype) for dtype, shape in [("f8", ()), ("f4", (3,)), ("i4", ()), ("?", ()), ("f4", (2, 3))]]
    host = host_of(sizes.append)
    binding, array = m.bind(b.schema, outputs="all", host=host), Raw()
    b._export_to_c(array.pointer)
    for _ in range(3):
        m.call(m.table.predict_into, binding, array.pointer, (ct.c_void_p * len(outs))(*(o.ctypes.data for o in outs)))
        assert outs[0].tolist() == score(b)
    array.release(8)
    m.table.unbind(binding)
    assert sum(size > scratch for size in sizes) == (3 if each_call else 1) and not host.live


def scenarios(build):
    nulls = pa.array([1.0, None, 3.0] * 4)
    x = lists(np.arange(72, dtype=np.float32), 6)
    holes = pa.FixedSizeListArray.from_arrays(pa.array([1.0, None, 3.0] * 24, pa.float32()), 6)
    for block in (0, 4, 64):
        t, i = build(table(block=block)), build(image(accept=0, block=block))
        yield t, batch(12, a=nulls), "all", "error"
        yield t, batch(12, b=nulls), "all", "null"
        yield t, batch(12, b=nulls), "all", "error"
        yield t, batch(12, d=nulls.dictionary_encode()), "flag", "error"
        for a in (x, holes):
            yield i, pa.RecordBatch.from_arrays([a], names=["x"]), None, "null"
    yield build(table(block=0)), batch(5000), "all", "error"


@needs_cc
def test_allocation_failures(build):
    tried = 0
    for m, b, outputs, on_missing in scenarios(build):
        for failing in itertools.count():
            host, done = host_of(lambda n: None, lambda k, failing=failing: k == failing), False
            try:
                got = m.predict(b, outputs, on_missing, host)
                done = True
                del got
            except Refused as e:
                done = e.status == DATA
                assert done or (e.status == MEMORY and str(e) == "out of memory")
            assert not host.live
            tried += 1
            if done:
                break
        dice = random.Random(tried)
        for _ in range(60):
            host = host_of(lambda n: None, lambda k, dice=dice: dice.random() < 0.08)
            try:
                m.predict(b, outputs, on_missing, host)
            except Refused as e:
                assert e.status in (MEMORY, DATA)
            assert not host.live
            tried += 1
    assert tried > 1000
    codes = []
    for failing in range(50):
        host = host_of(lambda n: None, lambda k, failing=failing: k == failing + 2)
        codes.append(run_stream(build(table()), host))
        assert not host.live
    assert codes == sorted(codes, reverse=True) and {0, 12} == set(codes)


def run_stream(m, host):
    """Two batches through a stream, by hand; its error code, ENOMEM if it could not even be made."""
    reader = pa.Table.from_batches([batch(7), batch(3)]).to_reader()
    binding, source, out, array = m.bind(batch().schema, "all", host=host), Raw(), Raw(), Raw()
    reader._export_to_c(source.pointer)
    try:
        m.call(m.table.predict_stream, binding, source.pointer, out.pointer)
    except Refused as e:
        assert e.status == MEMORY
        return 12
    finally:
        assert not source.words[3], "consumed in any case"
        m.table.unbind(binding)
    code, rows = 0, []
    while not code:
        code = ct.CFUNCTYPE(ct.c_int, ct.c_void_p, ct.c_void_p)(out.words[1])(out.pointer, array.pointer)
        if not array.words[8]:
            break
        rows.append(array.words[0])
        array.release(8)
    error = ct.CFUNCTYPE(ct.c_char_p, ct.c_void_p)(out.words[2])(out.pointer)
    assert (error, rows) == (None, [7, 3]) if not code else error == b"out of memory"
    out.release(3)
    return code


MALLOC = """
#include <stddef.h>
void *malloc(size_t); void free(void *);
__attribute__((visibility("default"))) int live, countdown;
void *mock_malloc(size_t n) { if (!countdown--) return NULL; live++; return malloc(n); }
void mock_free(void *p) { live--; free(p); }
"""


@needs_cc
def test_malloc_failures(build, tmp_path):
    """The calls that have no host: schemas, rows, the convenience functions."""
    path = tmp_path / "abi.o"
    subprocess.run([CC, *CFLAGS, "-Dmalloc=mock_malloc", "-Dfree=mock_free", "-c", RUNTIME / "abi.c", "-o", path], check=True)
    big = build(table(scratch=100000, golden=(1, [np.zeros((1, 4))], [])) + MALLOC, abi=path)
    deep = build(image() + MALLOC, abi=path)
    x, y = np.zeros((3, 4), np.float32), np.zeros(3, np.float32)
    rows = [ct.c_void_p(x.ctypes.data), ct.c_size_t(3), ct.c_size_t(4), ct.c_void_p(y.ctypes.data), ct.c_size_t(1)]
    calls = [lambda m: m.schema_in(), lambda m: m.schema_out(), lambda m: m.stream(pa.Table.from_batches([batch(3)])).schema]
    calls += [lambda m: m.schema_out("all"), lambda m: m.call(m.table.self_test)]
    for m, call in [*itertools.product([big], calls), (deep, calls[0]), (deep, calls[1])]:
        live, countdown = (ct.c_int.in_dll(m.lib, name) for name in ("live", "countdown"))
        for k in itertools.count():
            countdown.value = k
            try:
                call(m)
                break
            except (Refused, pa.ArrowException, MemoryError) as e:
                assert "out of memory" in str(e)
            finally:
                gc.collect()
                assert live.value == 0
        assert k > 0
    big_live, countdown = (ct.c_int.in_dll(big.lib, name) for name in ("live", "countdown"))
    for k, status in ((0, MEMORY), (1, 0)):
        countdown.value = k
        assert big.lib.carrot_score_rows_f32(*rows) == status and big_live.value == 0


@needs_cc
def test_children_move_out(build):
    host = host_of(lambda n: None)
    m, array, out = build(table()), Raw(), Raw()
    binding = m.bind(batch().schema, "all", host=host)
    batch()._export_to_c(array.pointer)
    m.call(m.table.predict, binding, array.pointer, out.pointer)
    array.release(8)
    m.table.unbind(binding)
    kids = [Raw.from_address(p) for p in (ct.c_void_p * 5).from_address(out.words[6])]
    moved = Raw.from_buffer_copy(kids[2])  # the label column, with its dictionary
    kids[2].words[8] = 0
    out.release(8)
    assert len(host.live) == 5, "node and data, dictionary node, offsets, text"
    got = pa.Array._import_from_c(ct.addressof(moved), m.schema_out("all").field("label").type)
    assert got.to_pylist() == ["ÿes"] * 11
    del got
    assert not host.live


@needs_cc
def test_malformed_batches(build):
    m, good = build(table()), batch(8)
    for word, value, message in (
        (0, 9, "column 'a': shorter than the batch"), (2, 1, "column 'a': shorter than the batch"), (0, -1, "shape of the schema"),
        (2, -1, "shape of the schema"), (4, 3, "shape of the schema"), (0, 2**62, "shape of the schema"), (8, 0, "NULL, or released"),
    ):  # fmt: skip
        array, out, binding = Raw(), Raw(), m.bind(good.schema)
        good._export_to_c(array.pointer)
        kept = array.words[word]
        array.words[word] = value % 2**64
        with pytest.raises(Refused, match=message) as e:
            m.call(m.table.predict, binding, array.pointer, out.pointer)
        assert e.value.status == (ARGUMENT if word == 8 else DATA) and not out.words[8]
        array.words[word] = kept
        kid = Raw.from_address(ct.c_void_p.from_address(array.words[6] + 8).value)
        for word2, value2, message2 in (
            (0, 7, "column 'b': shorter"),
            (2, 2**63, "column 'b': shorter"),
            (3, 1, "no data buffer"),
            (8, 0, "released"),
        ):
            kept = kid.words[word2]
            kid.words[word2] = value2
            with pytest.raises(Refused, match=message2):
                m.call(m.table.predict, binding, array.pointer, out.pointer)
            kid.words[word2] = kept
        array.release(8)
        m.table.unbind(binding)
    short = build(image())
    array, out, b = Raw(), Raw(), pa.RecordBatch.from_arrays([lists(np.zeros(48, np.float32), 6)], names=["x"])
    b._export_to_c(array.pointer)
    leaf = Raw.from_address(ct.c_void_p.from_address(Raw.from_address(ct.c_void_p.from_address(array.words[6]).value).words[6]).value)
    leaf.words[0] = 47
    with pytest.raises(Refused, match="column 'x': the list's values are shorter"):
        short.call(short.table.predict, short.bind(b.schema), array.pointer, out.pointer)
    array.release(8)
