"""The C ABI's fast ways for tables: blocks laid out by columns, little memory for few rows, several threads. None may be told from
the plain way by its answers or its errors."""

import ctypes as ct
import itertools
import random
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import (  # noqa: E402
    ALLOC,
    ARROW,
    DTYPES,
    FREE,
    MEMORY,
    PARALLEL_FOR,
    RUNTIME,
    TASK,
    Host,
    ParallelHost,
    Raw,
    Refused,
    builder,
    needs_cc,
    table,
    two,
    wide,
)  # fmt: skip

build = pytest.fixture(scope="module")(builder)
pytestmark = needs_cc


def column(dice, type_, n, nulls, special=True):
    """Random values of an Arrow type; with floats, NaN and infinities too."""
    if type_ == pa.bool_():
        values = dice.integers(0, 2, n).astype(bool)
    elif pa.types.is_floating(type_):
        values = dice.normal(size=n) * 1000
        if special:
            values[dice.random(n) < 0.05] = np.nan
            values[dice.random(n) < 0.02] = np.inf
        values = values.astype(type_.to_pandas_dtype())
    else:
        info = np.iinfo(type_.to_pandas_dtype())
        values = dice.integers(info.min, info.max, n, type_.to_pandas_dtype(), endpoint=True)
    return pa.array(values, type_, mask=dice.random(n) < nulls if nulls else None, from_pandas=False)


def outcome(m, batch, **options):
    """What a call gives: bits of every column, or its error."""
    try:
        got = m.predict(batch, **options)
    except Refused as e:
        return str(e), e.status, e.row, e.column
    return [(a.null_count, a.buffers()[0] is None, a.is_null().to_pylist(), a.buffers()[-1].to_pybytes()) for a in got.columns]


def counters(m):
    return [ct.c_int64.in_dll(m.lib, name).value for name in ("rows_by_row", "rows_by_column")]


# ---- blocks by columns ----


@pytest.mark.parametrize("dtype", DTYPES)
def test_columns_are_rows(build, dtype):
    dice = np.random.default_rng(7)
    accepts = [(7, 7, 7), (7, 2, 1), (0, 5, 6)] if dtype in ("f32", "f64", "f16") else [(7, 7, 7)]
    for accept, on_missing in itertools.product(accepts, (0, 1)):
        plain = build(wide(dtype, accept, block=64, on_missing=on_missing))
        turned = build(wide(dtype, accept, block=64, on_missing=on_missing, columns_from=17))
        for source, nulls in itertools.product(ARROW.values(), (0, 0.2)):
            for n, first in ((200, 0), (81, 3), (64, 0), (17, 5), (16, 1), (1, 0)):
                a, b, c = (column(dice, source, n + first, nulls * (k > 0), special=k != 1) for k in range(3))
                batch = pa.RecordBatch.from_arrays([c, b, a], names=["c", "b", "a"]).slice(first)
                before = counters(turned)
                want = outcome(plain, batch)
                assert outcome(turned, batch) == want, (source, n, first)
                if isinstance(want, list):
                    rows, columns = (now - then for now, then in zip(counters(turned), before))
                    assert columns == n // 64 * 64 + (n % 64 if n % 64 >= 17 else 0) and rows == n - columns


def test_columns_of_other_kinds(build):
    dice = np.random.default_rng(8)
    models = [build(wide("f32", (7, 1, 7), block=32, **more)) for more in ({}, {"columns_from": 1})]
    strict = [build(wide("f32", (7, 0, 7), block=32, **more)) for more in ({}, {"columns_from": 1})]
    values = pa.array([1.5, None, np.nan, -7.0, np.inf], from_pandas=False)
    for n in (1, 31, 100):
        numbers = [column(dice, t, n, 0.3) for t in (pa.int64(), pa.bool_(), pa.uint8())]
        for index in (pa.int8(), pa.uint32()):
            known = pa.DictionaryArray.from_arrays(column(dice, pa.int8(), n, 0).cast(pa.int16()).to_numpy() % 4, values).cast(
                pa.dictionary(index, pa.float64())
            )
            holes = pa.DictionaryArray.from_arrays(pa.array([None if i % 3 else i % 5 for i in range(n)], index), values)
            wild = pa.DictionaryArray.from_arrays(pa.array([99 if i == n - 1 else 0 for i in range(n)], index), values, safe=False)
            for a, b, c in (
                (known, *numbers[:2]),
                (numbers[0], known, holes),
                (holes, numbers[2], pa.nulls(n)),
                (pa.nulls(n), numbers[1], wild),
                (numbers[1], pa.nulls(n), known),
            ):
                whole = pa.StructArray.from_arrays([a, b, c], names=["a", "b", "c"])
                masked = pa.StructArray.from_arrays([a, b, c], names=["a", "b", "c"], mask=pa.array(dice.random(n) < 0.2))
                for batch, (plain, turned), on_missing in itertools.product(
                    (whole, masked, masked.slice(n // 3)), (models, strict), ("error", "null")
                ):
                    assert outcome(turned, batch, on_missing=on_missing) == outcome(plain, batch, on_missing=on_missing)
    lists = pa.FixedSizeListArray.from_arrays(pa.array(np.arange(300, dtype=np.float32)), 3)
    before = counters(models[1])
    assert outcome(models[1], pa.RecordBatch.from_arrays([lists], names=["in"])) == outcome(
        models[0], pa.RecordBatch.from_arrays([lists], names=["in"])
    )
    assert counters(models[1]) == [before[0] + 100, before[1]], "rows that lie together stay as they are"


# ---- memory ----


KEPT = []  # hosts: they must outlive what they made


def host_of(kind=Host, fail=lambda k: False, parallel_for=None, threads=4, min_rows=0):
    """A host; host.live: what is not freed. host.seen: sizes asked for."""
    libc, lock, count = ct.CDLL(None), threading.Lock(), itertools.count()
    libc.aligned_alloc.restype, libc.aligned_alloc.argtypes = ct.c_void_p, [ct.c_size_t] * 2
    libc.free.argtypes = [ct.c_void_p]
    live, seen = set(), []

    def alloc(ctx, size, align):
        with lock:
            seen.append(size)
            if fail(next(count)):
                return None
            p = libc.aligned_alloc(align, (size + align - 1) // align * align)
            ct.memset(p, 0xA5, size)
            live.add(p)
            return p

    def free(ctx, p):
        with lock:
            live.remove(p)
        libc.free(p)

    host = kind(ct.sizeof(kind), 42, ALLOC(alloc), FREE(free), None)
    if kind is ParallelHost:
        host.parallel_for, host.threads, host.min_rows = PARALLEL_FOR(parallel_for), threads, min_rows
    host.live, host.seen = live, seen
    KEPT.append(host)
    return host


def into(m, binding, batch):
    array, y, odd = Raw(), np.zeros((batch.num_rows, 3), np.float32), np.zeros(batch.num_rows, bool)
    batch._export_to_c(array.pointer)
    try:
        m.call(m.table.predict_into, binding, array.pointer, (ct.c_void_p * 2)(y.ctypes.data, odd.ctypes.data))
    finally:
        array.release(8)
    return y


@pytest.mark.parametrize("columns_from", [None, 9])
def test_few_rows_need_no_heap(build, columns_from):
    m, host = build(wide(block=512, scratch=300000, small=(8, 192), columns_from=columns_from)), host_of()
    x = np.arange(6000, dtype=np.float32).reshape(-1, 3)
    by_row = pa.RecordBatch.from_arrays([pa.FixedSizeListArray.from_arrays(pa.array(x.reshape(-1)), 3)], names=["in"])
    by_column = pa.RecordBatch.from_arrays([pa.array(c.copy()) for c in x.T], names=["a", "b", "c"])
    for batch in (by_row, by_column):
        binding = m.bind(batch.schema, host=host)
        bound = len(host.seen)
        for n in (1, 3, 8):
            assert (into(m, binding, batch.slice(5, n)) == x[5 : 5 + n]).all()
        assert len(host.seen) == bound
        for n in (2000, 9, 600, 2000, 8):
            assert (into(m, binding, batch.slice(0, n)) == x[:n]).all()
        assert len(host.seen) == bound + 1 and host.seen[-1] > 300000, "kept from call to call"
        m.table.unbind(binding)
        assert not host.live
    f, y = m.lib.carrot_score_rows_f32, np.zeros_like(x)
    f.argtypes = [ct.c_void_p, ct.c_size_t, ct.c_size_t, ct.c_void_p, ct.c_size_t]
    for n in (1, 8, 9, 511, 2000):
        y[:] = 0
        assert f(x.ctypes.data, n, 3, y.ctypes.data, 3) == 0 and (y[:n] == x[:n]).all() and not y[n:].any()
    m.lib.carrot_score_f32(ct.c_void_p(x[7:].ctypes.data), ct.c_void_p(y.ctypes.data))
    assert (y[0] == x[7]).all()


def test_working_memory_is_not_shared(build):
    m, host = build(wide(block=64, scratch=100000, small=(1, 64), columns_from=2)), host_of()
    batch = pa.RecordBatch.from_pydict({k: np.arange(3000, dtype=np.float32) + i for i, k in enumerate("abc")})
    want = np.stack([c.to_numpy() for c in batch.columns], 1)
    binding, wrong = m.bind(batch.schema, host=host), []

    def work():
        wrong.extend(1 for _ in range(50) if not (into(m, binding, batch) == want).all())

    workers = [threading.Thread(target=work) for _ in range(12)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    assert not wrong and len(host.live) <= 1 + 8
    m.table.unbind(binding)
    assert not host.live


# ---- threads ----


def in_threads(ctx, n, task, state):
    workers = [threading.Thread(target=TASK(task), args=(state, i)) for i in range(n)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


def backwards(ctx, n, task, state):
    for i in reversed(range(n)):
        TASK(task)(state, i)


def lazily(ctx, n, task, state):
    """Breaks the promise: tasks that are not run are made up for."""


HOSTS = [in_threads, backwards, lazily]


def batches(n=1000):
    dice = np.random.default_rng(n)
    columns = {k: dice.normal(size=n) for k in "abcd"}
    yield pa.RecordBatch.from_pydict(columns)
    for where in ([], [n - 1], [n // 2, n // 2 + 3, 5], range(0, n, 3), range(n)):
        mask = np.zeros(n, bool)
        mask[list(where)] = True
        holes, nan, inf = (
            pa.array(columns["b"], mask=mask),
            np.where(mask[::-1], np.nan, columns["b"]),
            np.where(mask, np.inf, columns["d"]),
        )
        yield pa.RecordBatch.from_pydict(columns | {"b": holes, "c": inf, "a": mask})
        yield pa.RecordBatch.from_pydict(columns | {"b": nan, "d": holes})
        wild = pa.DictionaryArray.from_arrays(pa.array(np.where(mask, 9, 1), pa.int8()), pa.array([1.0, 2.0]), safe=False)
        yield pa.RecordBatch.from_pydict(columns | {"b": nan, "d": wild})


@pytest.mark.parametrize("block", [1, 4, 24, 64])
@pytest.mark.parametrize("parallel_for", HOSTS)
def test_threads_change_nothing(build, parallel_for, block):
    m, calls = build(table(block=block)), []

    def run(ctx, n, task, state):
        calls.append(n)
        parallel_for(ctx, n, task, state)

    for batch, on_missing, outputs in itertools.product(batches(), ("error", "null"), ("all", "flag")):
        for part in (batch, batch.slice(3), pa.StructArray.from_arrays(batch.columns, names=batch.schema.names).slice(13, 700)):
            host = host_of(ParallelHost, parallel_for=run)
            want = outcome(m, part, outputs=outputs, on_missing=on_missing)
            assert outcome(m, part, outputs=outputs, on_missing=on_missing, host=host) == want
            assert not host.live
    assert set(calls) == {4}


def test_threads_by_columns(build):
    for block, columns_from in ((64, 1), (64, 40), (512, 100)):
        plain, turned = (build(wide(block=block, scratch=100000, small=(7, 64), **more)) for more in ({}, {"columns_from": columns_from}))
        dice = np.random.default_rng(block)
        for n in (block, block + 1, 7 * block + 3, 4000):
            batch = pa.RecordBatch.from_arrays(
                [column(dice, t, n, 0.1) for t in (pa.float32(), pa.float64(), pa.int64())], names=["a", "b", "c"]
            )
            host = host_of(ParallelHost, parallel_for=in_threads)
            assert outcome(turned, batch, host=host) == outcome(plain, batch)
            assert not host.live


def test_when_threads_are_used(build):
    calls = []

    def run(ctx, n, task, state):
        assert ctx == 42
        calls.append(n)
        backwards(ctx, n, task, state)

    row_by_row, at_once = build(wide(block=64)), build(two())
    b = pa.RecordBatch.from_pydict({k: np.zeros(1000, np.float32) for k in "abc"})
    for n, threads, min_rows, want in (
        (1000, 4, 0, [4]),
        (1000, 16, 0, [16]),
        (1000, 500, 0, [16]),
        (64, 4, 0, []),
        (65, 4, 0, [2]),
        (1000, 1, 0, []),
        (1000, 0, 0, []),
        (1000, 4, 1001, []),
        (1000, 4, 1000, [4]),
    ):
        host = host_of(ParallelHost, parallel_for=run, threads=threads, min_rows=min_rows)
        row_by_row.predict(b.slice(0, n), host=host)
        assert calls == want, (n, threads, min_rows)
        calls.clear()
    many = pa.RecordBatch.from_pydict({k: np.random.default_rng(1).normal(size=10_000).astype(np.float32) for k in "abc"})
    host = host_of(ParallelHost, parallel_for=run, threads=500)
    assert outcome(row_by_row, many, host=host) == outcome(row_by_row, many) and calls == [157]  # more than a batch has parts
    calls.clear()
    older = host_of(ParallelHost, parallel_for=run)
    older.struct_size = ct.sizeof(Host)
    row_by_row.predict(b, host=older)
    ids, zeros = pa.FixedSizeListArray.from_arrays(pa.array(np.zeros(3000, np.int64)), 3), pa.array(np.zeros(1000))
    at_once.predict(pa.RecordBatch.from_arrays([zeros, zeros, ids], names=["p", "q", "ids"]), host=host)
    assert not calls


def test_threads_and_streams(build):
    m, host, parts = build(table(block=8)), host_of(ParallelHost, parallel_for=in_threads), list(batches(300))[:2]
    whole = pa.Table.from_batches(
        [pa.RecordBatch.from_arrays([c.cast(pa.float64()) for c in p.columns], names=p.schema.names) for p in parts]
    )
    binding = m.bind(whole.schema, "all", host=host)
    reader = m.stream(whole, binding)
    m.table.unbind(binding)
    assert reader.read_all().equals(m.stream(whole, m.bind(whole.schema, "all")).read_all())
    del reader
    assert not host.live
    bad = whole.set_column(1, "b", pa.array([None if i == 299 else 1.0 for i in range(600)]))
    reader = m.stream(bad, m.bind(whole.schema, "all", host=host))
    with pytest.raises(Exception, match="column 'b', row 299: null"):
        reader.read_all()


def test_threads_without_memory(build):
    """Whichever allocation fails, of whichever thread: the answer is right, or the error says so; nothing is lost."""
    m, answered = build(table(block=8, scratch=100000, small=(4, 64))), 0
    for batch, on_missing in itertools.product(list(batches(200))[::4], ("error", "null")):
        want = outcome(m, batch, outputs="all", on_missing=on_missing)
        dice = random.Random(3)
        for k in range(60):
            fail = (lambda i, k=k: i == k) if k < 30 else (lambda i, dice=dice: dice.random() < 0.1)
            host = host_of(ParallelHost, fail, in_threads)
            got = outcome(m, batch, outputs="all", on_missing=on_missing, host=host)
            assert got in (want, ("out of memory", MEMORY, -1, -1))
            answered += got == want
            assert not host.live
    assert answered > 100


# ---- the description as the compiler emits it

KERNELS = """
define internal void @"k.main"(ptr %x, ptr %y, ptr %scratch, i64 %rows) {
  call void @work(ptr %x, ptr %y, i64 %rows, i64 2, i64 1, float 1.0)
  ret void
}
define internal void @"k.main_columns"(ptr %x, ptr %y, ptr %scratch, i64 %rows) {
  call void @work(ptr %x, ptr %y, i64 %rows, i64 1, i64 80, float 2.0)
  ret void
}
define internal void @work(ptr %x, ptr %y, i64 %rows, i64 %row, i64 %column, float %mark) {
  br label %loop
loop:
  %r = phi i64 [ 0, %0 ], [ %next, %loop ]
  %a = mul i64 %r, %row
  %b = add i64 %a, %column
  %pa = getelementptr float, ptr %x, i64 %a
  %pb = getelementptr float, ptr %x, i64 %b
  %va = load float, ptr %pa
  %vb = load float, ptr %pb
  %m = fmul float %va, %vb
  %s = fmul float %m, %mark
  %py = getelementptr float, ptr %y, i64 %r
  store float %s, ptr %py
  %next = add i64 %r, 1
  %more = icmp slt i64 %next, %rows
  br i1 %more, label %loop, label %done
done:
  ret void
}
"""


@pytest.mark.parametrize("by_column", [False, True])
def test_described_by_the_compiler(by_column):
    """The columns' kernel doubles its answer, so that it can be told."""
    llvm_object = pytest.importorskip("carrot.backends.object")
    from carrot.backends.abi import hosted_text
    from carrot.backends.blob import Blob
    from carrot.ir.core import Block, Func, Module
    from carrot.runtime.model import Model

    accept = ["null", "nan", "inf"]
    card = {
        "name": "product", "carrot": "0", "llvm": "0", "target": "host", "cpu": "any", "options": {"on_missing": "error"}, "sets": {"default": [0]},
        "inputs": [{"name": "x", "dtype": "f32", "shape": [2], "accept": accept, "columns": ["a", "b"]}], "outputs": [{"name": "y", "dtype": "f32", "shape": []}],
    }  # fmt: skip
    target = llvm_object.get_target("host")
    module = Module("product", attrs={"row_block": 64, "arena_bytes": 200000, "arena_per_row": 0, "columns_from": 20, "small_rows": 8, "arena_small": 64})
    module.funcs = {name: Func(name, Block(), {}) for name in (["main", "main_columns"] if by_column else ["main"])}
    text = KERNELS + hosted_text(module, card, bytes(32), target, ([], []), (0, 0))
    compiled = llvm_object.compile_text(text, target, "2", Blob("none", {}, [], 0))
    runtime = (RUNTIME / "abi.lp64.ll").read_text()
    m = Model(llvm_object.Linked([compiled.code, *llvm_object.runtime_in_memory(runtime, target)]))
    x = np.random.default_rng(0).normal(size=(1000, 2)).astype(np.float32)
    batch = pa.RecordBatch.from_arrays([pa.array(x[:, 1].copy()), pa.array(x[:, 0].astype(np.float64))], names=["b", "a"])
    for n in (1, 8, 19, 20, 64, 83, 84, 1000):
        want = x[:n, 0] * x[:n, 1]
        np.testing.assert_array_equal(m.predict(x[:n]), want)
        turned = n if n % 64 >= 20 or not n % 64 else n // 64 * 64
        want[:turned] *= 2 if by_column else 1
        np.testing.assert_array_equal(m.predict(batch.slice(0, n)), want)
