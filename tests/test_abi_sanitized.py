"""The C ABI under sanitizers: no byte outside what a caller gave, none uninitialised, nothing kept, every release once; in every call, with every allocation failing."""

import ctypes as ct
import itertools
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
from abi_mock import CC, CFLAGS, RUNTIME, builder, c_source, table, tensor, words  # noqa: E402, I001
from carrot.runtime.arrow import ArrowArray, ArrowSchema, pointers, release  # noqa: E402
from abi_mock import batch as numbers  # noqa: E402
from test_abi_strings import INDEX, PLAIN, TEXTS, batch, coded  # noqa: E402

build = pytest.fixture(scope="module")(builder)
WIDTHS = dict(zip("cCsSiIlLfgeb", [1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 2, 0])) | {"tdD": 4, "tdm": 8}
SANITIZERS = {"address": (CC, "address,undefined"), "memory": (shutil.which("clang-22") or shutil.which("clang"), "memory")}


# ---- Arrow structs as trees that a case may change, with exactly the bytes that their format says ----


def schema_tree(s):
    kids = [schema_tree(ArrowSchema.from_address(p)) for p in pointers(s.children, s.n_children)]
    return dict(format=s.format, name=s.name, metadata=None, flags=s.flags, n=s.n_children, children=kids, dictionary=schema_tree(ArrowSchema.from_address(s.dictionary)) if s.dictionary else None)


def buffer_sizes(format_, a, at):
    n = a.length + a.offset
    bits = (n + 7) // 8
    if format_ in ("u", "U"):
        width = 4 if format_ == "u" else 8
        last = int.from_bytes(ct.string_at(at[1] + n * width, width), "little") if at[1] else 0
        return [bits, (n + 1) * width, last]
    if format_ == "vu":
        count = a.n_buffers - 3
        return [bits, 16 * n, *np.frombuffer(ct.string_at(at[-1], 8 * count), np.int64).tolist(), 8 * count]
    if format_[0] == "d":
        return [bits, n * int((format_.split(",") + ["128"])[2]) // 8]
    if format_[0] == "+" or format_ == "n":
        return [bits]
    return [bits, bits if format_ == "b" else n * (WIDTHS.get(format_) or WIDTHS.get(format_[:3]) or 8)]


def array_tree(s, a):
    at = list(pointers(a.buffers, a.n_buffers))
    data = [ct.string_at(p, size) if p else None for p, size in zip(at, buffer_sizes(s.format.decode(), a, at))]
    kids = [array_tree(ArrowSchema.from_address(p), ArrowArray.from_address(q)) for p, q in zip(pointers(s.children, s.n_children), pointers(a.children, a.n_children))]
    dictionary = array_tree(ArrowSchema.from_address(s.dictionary), ArrowArray.from_address(a.dictionary)) if s.dictionary else None
    return dict(length=a.length, nulls=a.null_count, offset=a.offset, n_buffers=a.n_buffers, n=a.n_children, buffers=data, children=kids, dictionary=dictionary)


def trees(b):
    """b: a RecordBatch or a StructArray."""
    s, a = ArrowSchema(), ArrowArray()
    (b.schema if isinstance(b, pa.RecordBatch) else b.type)._export_to_c(ct.addressof(s))
    b._export_to_c(ct.addressof(a))
    out = schema_tree(s), array_tree(s, a)
    release(s)
    release(a)
    return out


def packed(value):
    if value is None:
        return struct.pack("q", -1)
    return struct.pack("q", value) if isinstance(value, int) else struct.pack("q", len(value)) + bytes(value)


def packed_tree(t, own):
    """own: of the fields that are numbers or bytes."""
    out = b"".join(packed(t[k]) for k in own)
    if "buffers" in t:
        out += packed(len(t["buffers"])) + b"".join(map(packed, t["buffers"]))
    out += packed(len(t["children"])) + b"".join(packed_tree(c, own) for c in t["children"])
    return out + packed(int(t["dictionary"] is not None)) + (packed_tree(t["dictionary"], own) if t["dictionary"] is not None else b"")


def packed_case(null_rows, schema, arrays):
    return packed(int(null_rows)) + packed(len(arrays)) + packed_tree(schema, ["format", "name", "metadata", "flags", "n"]) + b"".join(packed_tree(a, ["length", "nulls", "offset", "n_buffers", "n"]) for a in arrays)


# ---- cases: batches that are answered, then changes to a sound one and what is said of them ----

LONG = [*TEXTS, "b", "c", None, "a string in the second buffer, also far"]


def layouts():
    for type_ in PLAIN:
        yield pa.array(LONG, type_)
        yield pa.array([t or "" for t in LONG], type_)
    for type_, index in itertools.product(PLAIN, INDEX):
        yield coded(LONG, index, type_)
    yield pa.concat_arrays([pa.array(LONG[:9], pa.string_view()), pa.array(LONG[9:], pa.string_view())])
    yield pa.nulls(len(LONG))


def times():
    counts = [None if i == 4 else 86400 * (i - 3) for i in range(len(LONG))]
    for unit in ("s", "ms", "us", "ns"):
        yield pa.array(counts, pa.int64()).cast(pa.timestamp(unit))
    yield pa.array(counts, pa.int64()).cast(pa.timestamp("us", "Europe/Paris")).dictionary_encode()
    yield pa.array(counts, pa.int64()).cast(pa.date64())
    yield pa.array(range(len(LONG)), pa.int32()).cast(pa.date32())


def amounts():
    whole = pa.array([None if i == 2 else i - 3 for i in range(len(LONG))], pa.int64())
    yield from (whole.cast(t) for t in (pa.decimal128(30, 4), pa.decimal128(38, 0), pa.int8(), pa.int64(), pa.float16(), pa.float32()))
    yield whole.cast(pa.decimal128(21, 2)).dictionary_encode()
    yield pa.array([i % 3 == 1 for i in range(len(LONG))])


def good_batches():
    for a in layouts():
        yield batch(a)
    yield from (batch(LONG, when=t) for t in times())
    yield from (batch(LONG, n=n) for n in amounts())
    yield batch(["one"])
    yield batch([])
    yield pa.RecordBatch.from_pydict({"more": pa.array([[1, 2]] * 3)} | dict(zip(batch(["a"]).schema.names, batch(["x", "ü", None]).columns)))


def parts(b):
    """A batch and slices of it: by the columns' offsets, by the parent's, by both and with its nulls."""
    n = b.num_rows
    parent = pa.StructArray.from_arrays(b.columns, names=b.schema.names)
    masked = pa.StructArray.from_arrays(b.columns, names=b.schema.names, mask=pa.array([i % 3 == 1 for i in range(n)], pa.bool_()))
    return [b, b.slice(n // 3, n // 2), parent.slice(n // 2), masked.slice(1)]


def at(t, *path):
    for key in path:
        t = t["children"][key] if isinstance(key, int) else t[key]
    return t


def change(*path, **fields):
    """A change to a case's schema or first array; a buffer by its number: b1=bytes."""

    def make(schema, arrays):
        node = at({"schema": schema, "array": arrays[0]}, *path)
        for key, value in fields.items():
            if re.fullmatch(r"b\d", key):
                node["buffers"][int(key[1])] = value
            else:
                node[key] = value(node[key]) if callable(value) else value

    return make


def int32(*v):
    return np.int32(v).tobytes()


FAR = (13, 0, 0, 0)
CITY, WHEN, N = ("array", 0), ("array", 3), ("array", 1)
VIEWS, CODED, LARGE = pa.string_view(), pa.dictionary(pa.int8(), pa.utf8()), pa.large_utf8()
SOUND = ["thirteen byte and more", None, "x"]
BROKEN = [  # the type of city; the change; the status and what is said
    (pa.utf8(), change(*CITY, b1=int32(0, 5, 4, 9)), 3, "offset or length"), (pa.utf8(), change(*CITY, b1=int32(-1, 0, 1, 2)), 3, "offset or length"), (pa.utf8(), change(*CITY, b1=int32(0, 1, 2, -1)), 3, "offset or length"),
    (pa.utf8(), change(*CITY, b1=int32(0, 2**31 - 1, 2, 3)), 3, "offset or length"), (LARGE, change(*CITY, b1=np.int64([0, 2**62, 1, 2]).tobytes()), 3, "offset or length"),
    (LARGE, change(*CITY, b1=np.int64([1, 2**63 - 1, -(2**63), 5]).tobytes()), 3, "offset or length"), (pa.utf8(), change(*CITY, b2=None), 3, "offset or length"), (pa.utf8(), change(*CITY, b1=None), 3, "no data buffer"),
    (pa.utf8(), change(*CITY, n_buffers=2), 3, "no data buffer"), (VIEWS, change(*CITY, b1=int32(*FAR, *FAR, 13, 0, 1, 0)), 3, "offset or length"), (VIEWS, change(*CITY, b1=int32(*FAR, *FAR, 13, 0, 0, 10)), 3, "offset or length"),
    (VIEWS, change(*CITY, b1=int32(-1, 0, 0, 0, *FAR, *FAR)), 3, "offset or length"), (VIEWS, change(*CITY, b1=int32(2**31 - 1, 0, 0, 2**31 - 1, *FAR, *FAR)), 3, "offset or length"), (VIEWS, change(*CITY, b3=None), 3, "sizes of its buffers"),
    (VIEWS, change(*CITY, b2=None), 3, "offset or length"), (VIEWS, change(*CITY, n_buffers=2), 3, "no data buffer"), (CODED, change(*CITY, b1=bytes([0, 0, 7])), 3, "dictionary index"), (CODED, change(*CITY, b1=bytes([0, 0, 255])), 3, "dictionary index"),
    (CODED, change(*CITY, dictionary=None), 3, "dictionary"), (CODED, change(*CITY, "dictionary", b1=int32(0, 0, 0, 30, 3, 9)), 3, "offset or length"), (CODED, change(*CITY, "dictionary", length=-1), 3, "the dictionary is missing"),
    (CODED, change(*CITY, "dictionary", length=2**62), 3, "the dictionary is missing"), (pa.utf8(), change(*CITY, length=2), 3, "shorter than the batch"), (pa.utf8(), change(*CITY, length=-3), 3, "shorter than"), (pa.utf8(), change(*CITY, offset=-1), 3, "shorter than"),
    (pa.utf8(), change(*CITY, offset=2**62), 3, "shorter than"), (pa.utf8(), change("array", length=2**62), 3, "shape of the schema"), (pa.utf8(), change("array", length=-1), 3, "shape of the schema"), (pa.utf8(), change("array", offset=2**62), 3, "shape of the schema"),
    (pa.utf8(), change("array", n=3), 3, "shape of the schema"), (pa.utf8(), change(*N, b1=None), 3, "no data buffer"), (pa.utf8(), change(*WHEN, b1=None), 3, "no data buffer"), (pa.utf8(), change(*N, n_buffers=1), 3, "buffer"),
    (pa.utf8(), change(*WHEN, b0=None, nulls=0, b1=np.int64([-(2**63)] * 3).tobytes()), 3, "a time that 64 bits"), (pa.utf8(), change("schema", 3, format=b"tss:"), 0, ""), (pa.utf8(), change("schema", 0, name=b"town"), 2, "column 'city': not in the input"),
    (pa.utf8(), change("schema", 0, name=None), 2, "not in the input"), (pa.utf8(), change("schema", 2, name=b"city"), 2, "occurs more than once"), (pa.utf8(), change("schema", 0, format=b"l"), 2, "model wants text"),
    (pa.utf8(), change("schema", 0, format=b""), 2, "model wants text"), (pa.utf8(), change("schema", 0, format=None), 2, "model wants text"), (pa.utf8(), change("schema", format=b"+l"), 2, "must be a struct"), (pa.utf8(), change("schema", n=-1), 1, "impossible number"),
    (pa.utf8(), change("schema", 1, format=b"d:50,2,256"), 2, "model wants a number"), (pa.utf8(), change("schema", 1, format=b"+w:2"), 2, "model wants a number"), (pa.utf8(), change("schema", 1, name=b"x" * 2000), 2, "column 'n'"),
    (pa.utf8(), change("schema", 0, metadata=struct.pack("i", 1) + struct.pack("i", 1) + b"k" + struct.pack("i", 1) + b"v"), 0, ""),
]  # fmt: skip


def city(type_):
    return coded(["a", None, "x"], pa.int8(), pa.utf8()) if type_ == CODED else pa.array(SOUND, type_)


def broken_cases():
    for type_, make, _, _ in BROKEN:
        for null_rows in (0, 1):
            schema, array = trees(batch(city(type_)))
            arrays = [array, trees(batch(city(type_)))[1]]
            make(schema, arrays)
            yield packed_case(null_rows, schema, arrays)


@pytest.fixture(scope="module", params=list(SANITIZERS))
def driver(request, tmp_path_factory):
    """C source of a model, cases, features and width of a plain row -> what the driver printed, case by case."""
    cc, kinds = SANITIZERS[request.param]
    folder = tmp_path_factory.mktemp("sanitized")
    flags = ["-g", f"-fsanitize={kinds}", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer", "-I", str(RUNTIME)]
    (folder / "try.c").write_text("int main(void) { return 0; }")
    if cc is None or subprocess.run([cc, *flags, "try.c", "-o", "try"], cwd=folder, capture_output=True).returncode or subprocess.run([folder / "try"]).returncode:
        pytest.skip(f"no compiler with -fsanitize={kinds}")
    for source, more in ((RUNTIME / "abi.c", CFLAGS), (Path(__file__).parent / "abi_driver.c", ["-O1", "-Wall", "-Wextra", "-Werror"])):
        subprocess.run([cc, *more, *flags, "-c", str(source)], cwd=folder, check=True)
    made = itertools.count()

    def run(source, cases, features=0, width=0):
        stem = folder / f"model{next(made)}"
        stem.with_suffix(".c").write_text(source)
        subprocess.run([cc, *CFLAGS, *flags, "-w", stem.with_suffix(".c"), "abi.o", "abi_driver.o", "-Wl,--wrap=malloc,--wrap=free", "-o", stem], cwd=folder, check=True)
        stem.with_suffix(".cases").write_bytes(packed(len(cases)) + b"".join(map(packed, cases)))
        done = subprocess.run([stem, stem.with_suffix(".cases"), str(features), str(width)], capture_output=True, text=True)
        assert done.returncode == 0 and done.stdout.endswith("done\n"), done.stdout[-2000:] + done.stderr[-6000:]
        head, *found = re.split(r"^case \d+\n", done.stdout, flags=re.M)
        assert len(found) == len(cases)
        return head, found

    return run


def answers(text, call):
    return re.findall(rf"^{call}: (\d+) row (-?\d+) column (-?\d+) (.*)\n(?: (.*)\n)?", text, re.M)


@pytest.mark.parametrize("block", [0, 4, 64])
def test_every_layout(driver, build, block):
    source = words((7, 1, 1, 1), block=block)
    given = [parts(b) for b in good_batches()]
    exported = [[trees(p) for p in ps] for ps in given]
    _, found = driver(source, [packed_case(0, ts[0][0], [a for _, a in ts]) for ts in exported])
    for ps, text in zip(given, found):
        want = [np.array(build(source).predict(p)["hash"].to_pylist(), np.int64).tobytes().hex() for p in ps]
        for call in ("predict", "predict_into", "carrot_predict", "next"):
            got = answers(text, call)
            assert len(got) >= len(ps) and all(g[0] == "0" for g in got), (call, text)
            assert all(f"data={w} " in f" {g[4]} ".replace("valid= ", "") for w, g in zip(want, got)), (call, ps[0].schema, want, got)


@pytest.mark.parametrize("block", [0, 4])
def test_broken_tables(driver, block):
    _, found = driver(words((7, 1, 1, 1), block=block), list(broken_cases()))
    for (type_, _, status, message), texts in zip(BROKEN, zip(found[::2], found[1::2])):
        for text in texts:
            said = [a[3] for call in ("bind", "predict", "carrot_predict", "predict_stream") for a in answers(text, call) if a[0] == str(status)]
            assert said and any(re.search(message, s) for s in said), (type_, status, message, text[:1500])


def test_columns_and_rows(driver):
    """Kernels that read column after column, plain rows, a table of one dtype as one list."""
    inputs = [tensor("in", "in", "str", [2], {"city": 1, "code": 1})]
    source = c_source("pairs", inputs, [tensor("out", "y", "i64", [2])], {"default": ["y"]}, block=32, columns_from=5, score=(-1, -1))
    a = pa.RecordBatch.from_arrays([pa.array(TEXTS * 5), pa.array(TEXTS[::-1] * 5, pa.string_view())], names=["city", "code"])
    cases = [packed_case(0, schema, [array, array]) for schema, array in [trees(a), trees(a.slice(2, 9))]]
    _, found = driver(source, cases)
    assert all(answers(text, "predict")[0][0] == "0" for text in found)
    b = numbers(11)
    lists = pa.RecordBatch.from_arrays([pa.FixedSizeListArray.from_arrays(pa.array(np.arange(44.0)), 4)], names=["x"])
    nulls = numbers(11, a=pa.array([None, 1.0] * 5 + [None]), b=pa.array([1.0] * 10 + [None]))
    head, found = driver(table(block=4, score=(0, 0)), [packed_case(k, schema, [array]) for k in (0, 1) for schema, array in map(trees, (b, b.slice(3, 5), lists, lists.slice(2), nulls))], 4, 1)
    assert "score=" in head
    assert [answers(text, "predict")[0][0] for text in found] == list("0000300000")
