"""Batches over several threads and small arrays, from Python: nothing but the time may tell them from the plain way."""

import ctypes as ct
import functools
import os
import signal
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.ir.errors import CarrotError
from carrot.runtime import model, threads
from carrot.runtime.arrow import Source
from carrot.runtime.loader import load

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
sys.path.append(str(Path(__file__).parent))
import model_mock as mock  # noqa: E402
from abi_mock import needs_cc  # noqa: E402

pytestmark = needs_cc
SETS = {"default": ["label"], "score": ["score"], "all": ["score", "proba", "label", "flag", "grid"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def path(folder):
    return mock.table(folder / "table.so", sets=SETS, labels=["no", "maybe", "yes"])


@pytest.fixture(scope="module")
def lenient(folder):
    """Takes NaN everywhere."""
    return mock.table(folder / "lenient.so", sets=SETS, labels=["no", "maybe", "yes"], columns=dict.fromkeys("abcd", 7))


@pytest.fixture(params=["the model's pool", "an executor"])
def pooled(request, monkeypatch):
    """Three threads for every call of TIMED rows: of the pool that models have, or as on systems where they have none."""
    if request.param == "an executor":
        monkeypatch.setattr(threads, "_work", None)
        monkeypatch.setattr(threads, "_for", ct.cast(threads._by_executor, ct.c_void_p).value)
        monkeypatch.setattr(threads, "host", functools.cache(threads.host.__wrapped__))
        monkeypatch.setattr(model, "host", threads.host)
    monkeypatch.setattr(threads.Choice, "threads", lambda self, work: threads.lend(threads.threads()))
    carrot.set_threads(3)
    yield
    carrot.set_threads(None)


def serial(m, x, outputs):
    carrot.set_threads(1)
    try:
        return m.run(x, outputs)
    finally:
        carrot.set_threads(3)


def table(n):
    x = np.random.default_rng(n).normal(size=(n, 4)).astype(np.float32)
    x[::7, 0] = np.nan
    return x


@pytest.mark.parametrize("n", [255, 256, 1000, 10007])
def test_threads_change_nothing(lenient, pooled, n):
    m, x = load(lenient), table(n)
    df = pd.DataFrame(x, columns=list("abcd"))
    chunks = pa.concat_tables([pa.table(df).slice(0, n // 3), pa.table(df).slice(n // 3)])
    batch = pa.RecordBatch.from_pandas(df)
    for given in (x, x.astype(np.float64), (x * 9).astype(np.float16), np.asfortranarray(x), x[::-1], df, df.astype("float64"), pl.DataFrame(df), chunks, batch, batch.slice(5), batch.to_struct_array(), {"x": x}):
        want, got = serial(m, given, "all"), m.run(given, "all")
        assert want.keys() == got.keys()
        for k in want:
            np.testing.assert_array_equal(got[k], want[k])
            assert got[k].dtype == want[k].dtype and (got[k].dtype == object or got[k].tobytes() == want[k].tobytes())
    assert any(key[2] == 3 for key in m._bindings) == (n > 255)


def test_errors_are_those_of_one_thread(path, pooled):
    m = load(path)
    for bad in ([999], [500, 20, 501], range(1000)):
        x = np.nan_to_num(table(1000))
        x[list(bad), 1] = np.nan
        x[600:, 2] = np.inf
        for given in (x, np.asfortranarray(x), pa.table(pd.DataFrame(x, columns=list("abcd")))):
            messages = []
            for run in (m.run, lambda a, outputs: serial(m, a, outputs)):
                with pytest.raises(CarrotError) as e:
                    run(given, "all")
                messages.append(str(e.value))
            assert messages[0] == messages[1] and f"row {min(*bad, 600)}: " in messages[0]


def test_streams(lenient, pooled):
    m, x = load(lenient), table(80000)
    t = pa.Table.from_batches([pa.RecordBatch.from_pandas(pd.DataFrame(x[i:j], columns=list("abcd"))) for i, j in ((0, 100), (100, 50000), (50000, 80000))])
    got = pa.table(m.predict_arrow(t, "all"))
    assert any(key[2] == 3 for key in m._bindings)
    carrot.set_threads(1)
    assert got.equals(pa.table(m.predict_arrow(t, "all")))


def test_callers_in_threads(folder, lenient, pooled):
    """Of two models, in turn with each other's threads."""
    models, wrong = [load(lenient), load(mock.table(folder / "other.so", sets=SETS, labels=["no", "maybe", "yes"], columns=dict.fromkeys("abcd", 7)))], []

    def work(i):
        x, m = table(1000 + i), models[i % 2]
        want = m.run(x[:200], "score")["score"]
        for _ in range(30):
            got = m.run(x, "score")["score"]
            if got[:200].tobytes() != want.tobytes() or got.shape != (1000 + i,):
                wrong.append(i)

    workers = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    assert not wrong


@pytest.mark.parametrize("pooled", ["the model's pool"], indirect=True)
def test_without_threads(lenient, pooled, monkeypatch):
    """There are none to be had: the caller does everything, and asks again the next time."""
    m, x = load(lenient), table(1000)
    want = serial(m, x, "all")

    def refuse(self):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threads, "_made", 0)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        assert m.run(x, "all")["score"].tobytes() == want["score"].tobytes() and not threads._made
    assert m.run(x, "all")["score"].tobytes() == want["score"].tobytes() and threads._made == 2


def test_interruptions(lenient, pooled):
    """Ctrl-C comes out of a call, whatever the other threads do, and the next call is none the worse."""
    m, x = load(lenient), table(20000)
    want = serial(m, x, "score")["score"]

    def interrupt(signum, frame):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for _ in range(10):
            with pytest.raises(KeyboardInterrupt):
                signal.setitimer(signal.ITIMER_REAL, 0.01)
                while True:
                    assert m.run(x, "score")["score"].tobytes() == want.tobytes()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert m.run(x, "score")["score"].tobytes() == want.tobytes()


@pytest.mark.parametrize("spin", ["0", "100", "1000000"])
def test_awake_or_asleep(lenient, spin):
    """Threads that take part, after pauses too; sleep when they have nothing to do; and are no concern of the end of the process, asleep or awake."""
    code = """
import sys, time, numpy as np, carrot
from carrot.runtime import threads
threads.Choice.threads = lambda self, work: threads.lend(3)
carrot.set_threads(3)
m, x = carrot.load(sys.argv[1]), np.ones((50000, 4), np.float32)
for k in range(60):
    assert (m.run(x, "score")["score"] == 4).all()
    time.sleep(k % 3 * 1e-4)
spin = threads._pool.awake_ns
assert spin == 1000 * int(sys.argv[2])
if spin < 10**8:
    used = time.process_time()
    time.sleep(0.3)
    assert time.process_time() - used < 0.1
"""
    subprocess.run([sys.executable, "-c", code, str(lenient), spin], check=True, timeout=60, env={**os.environ, "CARROT_SPIN": spin})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_fork(lenient):
    """In a process of its own: forking one that has threads, as gunicorn does."""
    code = """
import os, sys, numpy as np, carrot
from carrot.runtime import threads
threads.Choice.threads = lambda self, work: threads.lend(3)
carrot.set_threads(3)
m, x = carrot.load(sys.argv[1]), np.ones((1000, 4), np.float32)
assert (m.run(x, "score")["score"] == 4).all()
child = os.fork()
good = (m.run(x, "score")["score"] == 4).all() and threads._made == 2
if not child:
    os._exit(0 if good else 1)
assert os.waitpid(child, 0)[1] == 0 and good
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", code, str(lenient)], check=True, timeout=60)


def test_how_many(path, monkeypatch):
    for wrong in (0, -1, 1.5, "2", True):
        with pytest.raises(CarrotError, match="a number from 1 on"):
            carrot.set_threads(wrong)
    code = "import sys, carrot.runtime.threads as t\ntry: print(t.threads() if sys.argv[1] == 'CARROT_THREADS' else t._number(sys.argv[1], 0, t.SPIN))\nexcept t.CarrotError as e: print(e)"
    for name, text, want in (
        ("CARROT_THREADS", "3", "3"), ("CARROT_THREADS", "", str(len(os.sched_getaffinity(0)))), ("CARROT_THREADS", "0", "CARROT_THREADS is '0'"), ("CARROT_THREADS", "two", "CARROT_THREADS is 'two'"),
        ("CARROT_SPIN", "0", "0"), ("CARROT_SPIN", "", str(threads.SPIN)), ("CARROT_SPIN", "-1", "CARROT_SPIN is '-1'"), ("CARROT_SPIN", str(1 << 40), "CARROT_SPIN is '1099511627776'"),
    ):  # fmt: skip
        out = subprocess.run([sys.executable, "-c", code, name], env={**os.environ, name: text}, check=True, capture_output=True, text=True)
        assert out.stdout.startswith(want), out.stdout


def test_short_calls_stay_in_one_thread(monkeypatch):
    """Told by calls of one thread; one that was slow for other reasons does not change that, nor what small batches take besides their rows."""
    monkeypatch.setattr(threads, "_chosen", 8)
    monkeypatch.setattr(threads, "lend", lambda n: n)
    choice = threads.Choice()
    for rows in (300, 1000, 300):
        choice.saw(rows, 1, rows * 1e-9)
    assert choice.threads(10000) == 1 and choice.threads(10**6) == 8
    choice.saw(300, 1, 1.0)
    assert choice.threads(10000) == 1
    for _ in range(20):
        choice.saw(300, 1, 30e-6)
    assert choice.threads(10000) == 1
    for _ in range(20):
        choice.saw(300, 1, 300e-6)
    assert choice.threads(1000) == 8 and choice.threads(50) == 1
    assert threads.Choice().threads(1000) == 1 and threads.Choice().threads(10**6) == 8  # by a guess


def test_long_calls_are_not_tried_in_one_thread(monkeypatch):
    """Where rows are shared out as threads come."""
    monkeypatch.setattr(threads, "_chosen", 2)
    monkeypatch.setattr(threads, "lend", lambda n: n)
    rows, every = threads.Choice(threads.SURE), threads.Choice()
    for choice in (rows, every):
        counts = []
        for _ in range(100):
            counts.append(choice.threads(10**6))
            choice.saw(10**6, counts[-1], 1.0 if counts[-1] == 2 else 1.9)
        assert (1 in counts) == (choice is every)
    for _ in range(50):
        rows.saw(10**6, 2, 0.002)  # it was less than was guessed
    assert 1 in [rows.threads(10**6) for _ in range(2)] + [rows.threads(10**3)]


# ---- small arrays


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", "i1", "i8", "u4", "?", ">f4"])
@pytest.mark.parametrize("n", [1, 3, 200])
def test_small_arrays(folder, path, dtype, n):
    m, whole = load(path), np.random.default_rng(n).integers(-9, 9, (2 * n, 8)).astype(dtype)
    for x in (whole[:n, :4], np.ascontiguousarray(whole[:n, 4:]), np.asfortranarray(whole[n:, 4:]), whole[::2, ::2], whole[::-2, 1::2]):
        x.flags.writeable = False
        rows = x.astype(np.float32)
        for _ in range(3):  # the first call prepares the next ones
            got = m.run(x, "all")
            assert got["score"].tolist() == rows.sum(1, np.float64).tolist() and (got["proba"] == rows[:, :3]).all()
            assert got["label"].tolist() == [["no", "maybe", "yes"][i] for i in rows[:, :3].argmax(1)]
            assert m.predict(x).tolist() == got["label"].tolist() and got["grid"].shape == (n, 2, 3)
            got["score"][:] = 0  # the caller's own
    assert dtype in "?>f4" or m._local.small
    assert m._local.small or dtype in "?>f4"
    other = load(path)
    other.predict(np.zeros((7, 4), dtype))
    assert dtype in "?>f4" or len(other._local.small) == 1
    for x in (np.asfortranarray(whole[:n, :4]), whole[n:, 4:]):
        for _ in range(2):
            assert other.run(x, "score")["score"].tolist() == x.astype(np.float32).sum(1, np.float64).tolist()


def test_small_arrays_of_other_shapes(folder, path):
    m, one = load(path), load(mock.echo(folder / "echo.so", "f32"))
    for _ in range(2):
        assert m.predict(np.array([3.0, 9, 1, 1])).tolist() == ["maybe"]
        assert one.predict(np.array([1.5, 2.5], np.float32)).tolist() == [1.5, 2.5] and one.predict(np.array([[1.5], [2.5]], np.float32)).tolist() == [1.5, 2.5]
        for wrong in (np.zeros((1, 3)), np.zeros((2, 2, 4)), np.zeros(3)):
            with pytest.raises(CarrotError, match="the model wants|trained on 4"):
                m.predict(wrong)
        assert m.predict(np.zeros((0, 4))).tolist() == []
        with pytest.raises(CarrotError, match="column 'b', row 2: NaN"):
            m.predict(np.array([[1, 1, 1, 1], [1, 1, 1, 1], [1, np.nan, 1, 1]]))
    for n in range(1, 150):
        assert len(m.predict(np.zeros((n, 4)))) == n
    nulls = load(mock.table(folder / "nulls.so", sets=SETS, labels=[1, 2, 3], on_missing="null"))
    for _ in range(2):
        assert nulls.predict(np.array([[3, 1, 1, 1], [1, np.nan, 1, 1]])).tolist() == [1, None]


# ---- tables


def test_schema_keys_tell_schemas_apart():
    lists = [pa.list_(pa.float32(), 4), pa.list_(pa.float32(), 5), pa.list_(pa.list_(pa.float32(), 2), 2), pa.fixed_shape_tensor(pa.float32(), [2, 2]), pa.fixed_shape_tensor(pa.float32(), [4])]
    types = [pa.float32(), pa.float64(), pa.null(), pa.dictionary(pa.int8(), pa.float32()), pa.dictionary(pa.int8(), pa.float64()), pa.dictionary(pa.int16(), pa.float64()), *lists]
    schemas = [pa.schema([(name, t)]) for t in types for name in ("a", "b", "")] + [pa.schema([]), pa.schema([("a", types[0]), ("b", types[1])]), pa.schema([("a", types[1]), ("b", types[0])])]
    keys = [Source(s.empty_table()).key for s in schemas]
    assert len(set(keys)) == len(keys) and keys == [Source(s.empty_table()).key for s in schemas]


def test_record_batches_in_turn(lenient):
    """What one batch told of its schema serves the next only if that has the same; what is exported is released."""
    m, x = load(lenient), table(2000)
    columns = {c: x[:, i].copy() for i, c in enumerate("abcd")}
    plain = pa.RecordBatch.from_pydict(columns)
    same = pa.RecordBatch.from_pydict({c: v + 1 for c, v in columns.items()})
    turned = pa.RecordBatch.from_pydict(dict(reversed(columns.items())))
    renamed = pa.RecordBatch.from_pydict(dict(zip("badc", columns.values(), strict=True)))
    doubles = pa.RecordBatch.from_pydict({c: v.astype(np.float64) for c, v in columns.items()})
    noted = plain.replace_schema_metadata({"k": "v"})
    cases = [(plain, x), (same, x + 1), (turned, x), (renamed, x[:, [1, 0, 3, 2]]), (doubles, x), (noted, x), (plain.slice(7, 900), x[7:907]), (plain.slice(0, 0), x[:0]), (plain.to_struct_array(), x), (pa.table(plain), x)]
    answers = [(given, m.predict(rows)) for given, rows in cases]
    for before in answers:
        for given, want in (before, *answers, before, before):
            np.testing.assert_array_equal(m.predict(given), want)
    ones = np.ones(5000, np.float32)
    alive = weakref.ref(ones)
    passing = pa.RecordBatch.from_pydict(dict.fromkeys("abcd", ones))
    assert len(set(m.predict(passing))) == len(set(m.predict(passing))) == 1
    del passing, ones
    assert alive() is None
    with pytest.raises(CarrotError, match="column 'd'"):
        m.predict(plain.select(list("abc")))
    np.testing.assert_array_equal(m.predict(plain), answers[0][1])


def test_pandas_in_one_piece(lenient):
    m, n = load(lenient), 2000
    x = table(n)
    whole = pd.DataFrame(np.asfortranarray(x), columns=list("abcd"))
    frames = [whole, pd.DataFrame(x, columns=list("abcd")), pd.DataFrame({c: x[:, i].copy() for i, c in enumerate("abcd")}), whole.iloc[::2], whole.iloc[5:900], whole.assign(e=1.0), whole[list("dbac")], whole.iloc[:, ::-1]]
    for df in [*frames, *[f.astype("float64") for f in frames], *[f.fillna(0).astype("int16") for f in frames]]:
        want = m.predict(df[list("abcd")].to_numpy())
        for _ in range(2):
            np.testing.assert_array_equal(m.predict(df), want)
        wrong = df.set_axis(list("abcd") + ["e"] * (len(df.columns) - 4), axis=1)
        np.testing.assert_array_equal(m.predict(wrong), m.predict(wrong.iloc[:, :4].to_numpy()))


def test_threads_only_while_they_pay(monkeypatch):
    """By what calls took of late, in the mean: one lucky or unlucky call changes nothing, other conditions soon do; and what trying costs is a small part of the time."""
    choice = threads.Choice()
    monkeypatch.setattr(threads, "_chosen", 2)
    monkeypatch.setattr(threads, "lend", lambda n: n)

    def calls(count: int, one: float, two: float) -> int:
        several = 0
        for _ in range(count):
            n = choice.threads(10)
            several += n > 1
            choice.saw(10, n, two if n > 1 else one)
        return several

    assert calls(100, 10.0, 6.0) > 90
    choice.saw(10, 2, 500.0)
    assert calls(30, 10.0, 6.0) > 25
    assert calls(100, 10.0, 14.0) < 20  # another process has taken a core
    choice.saw(10, 2, 0.1)
    assert calls(30, 10.0, 14.0) < 8
    assert calls(400, 10.0, 6.0) > 200  # and left it
    assert calls(1000, 10.0, 100.0) < 25
    assert calls(1000, 10.0, 100.0) <= 1000 * 10 / (32 * 90) + 1
    choice, before = threads.Choice(), 1
    for _ in range(100):
        choice.saw(10, 1, 3.0)
        choice.saw(10, 2, 5.0)
    for _ in range(200):  # where threads that were not wanted of late have to be woken first
        n = choice.threads(10)
        choice.saw(10, n, 10.0 if n == 1 else 14.0 if before == 1 else 6.0)
        before = n
    assert before == 2
    monkeypatch.setattr(threads, "_chosen", 1)
    assert not calls(10, 10.0, 6.0)
