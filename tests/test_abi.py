"""The C ABI (runtime/abi.c) over mock models: gcc builds them, pyarrow, polars and pandas feed them through ctypes."""

import ctypes as ct
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
RUNTIME = Path(__file__).parent.parent / "runtime"
CC = shutil.which("gcc") or shutil.which("cc") or shutil.which("clang")
needs_cc = pytest.mark.skipif(CC is None, reason="no C compiler: the ABI is not exercised")
CFLAGS = ["-std=c11", "-O1", "-fPIC", "-ffreestanding", "-fno-builtin", "-ffp-contract=off", "-fno-strict-aliasing", "-fvisibility=hidden"]
OK, ARGUMENT, SCHEMA, DATA, UNKNOWN, MEMORY, _, INTERNAL = range(8)
NULL, NAN, INF = 1, 2, 4
DTYPES = ["f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "bool", "f16"]
CTYPES = dict(zip(DTYPES, ["float", "double", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "uint8_t", "uint16_t"]))
ARROW = dict(zip(DTYPES, map(pa.type_for_alias, "f4 f8 i1 i2 i4 i8 u1 u2 u4 u8 bool f2".split())))

# ---- mock models: a description here becomes constants in C; the kernels see NaN as 100 ----

KERNELS = r"""
#include "carrot_desc.h"
static double cell(double v) { return v != v ? 100 : v; }
/* x[n,4] -> score f64, proba f32[3], label i32, flag bool, grid f32[2,3] */
void kernel_table(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  for (int64_t r = 0; r < rows; r++) {
    const REAL *x = (const REAL *)in[0] + 4 * r;
    double s = 0;
    int best = 0;
    for (int i = 0; i < 4; i++) s += ((double *)scratch)[i] = cell(x[i]);
    ((double *)out[0])[r] = s;
    for (int i = 0; i < 3; i++) {
      ((float *)out[1])[3 * r + i] = (float)cell(x[i]);
      if (cell(x[i]) > cell(x[best])) best = i;
    }
    ((int32_t *)out[2])[r] = best;
    ((uint8_t *)out[3])[r] = s > 0;
    for (int i = 0; i < 6; i++) ((float *)out[4])[6 * r + i] = (float)(s + i);
  }
}
/* x[n,2] f64, ids[n,3] i64 -> y */
void kernel_two(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  double *s = scratch;
  for (int64_t r = 0; r < rows; r++) {
    const double *x = (const double *)in[0] + 2 * r;
    const int64_t *ids = (const int64_t *)in[1] + 3 * r;
    s[r] = cell(x[0]) + 10 * cell(x[1]);
    ((double *)out[0])[r] = s[r] + 100.0 * (double)ids[0] + 1000.0 * (double)ids[1] + 10000.0 * (double)ids[2];
  }
}
/* x[n,2,3] -> sum, and where its row lay in memory */
void kernel_image(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  (void)scratch;
  for (int64_t r = 0; r < rows; r++) {
    const float *x = (const float *)in[0] + 6 * r;
    double s = 0;
    for (int i = 0; i < 6; i++) s += (i + 1) * cell(x[i]);
    ((double *)out[0])[r] = s;
    ((int64_t *)out[1])[r] = (int64_t)(intptr_t)x;
  }
}
void kernel_echo(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  (void)scratch;
  const unsigned char *s = in[0];
  unsigned char *d = out[0];
  for (int64_t i = 0; i < rows * WIDTH; i++) d[i] = s[i];
}
#ifdef CPU
static void cpuid(uint32_t leaf, uint32_t sub, uint32_t out[4]) {
  (void)sub;
  out[0] = leaf == 0 ? 7 : leaf == 0xFFFFFFFFu ? 7 : 0;
  out[1] = leaf == 7 ? 1u << 5 : 0;
  out[2] = leaf == 1 ? 1u << 27 : 0;
  out[3] = 0;
}
#endif
"""


def tensor(kind, name, dtype, shape, columns=None, accept=7, labels=()):
    return dict(kind=kind, name=name, dtype=dtype, shape=shape, columns=columns or {}, accept=accept, labels=labels)


def c_source(kernel, inputs, outputs, sets, block=4, scratch=64, per_row=8, score=(0, 0), golden=None, cpu=(), on_missing=0):
    lines = [f"#define REAL {CTYPES[inputs[0]['dtype']]}", f"#define WIDTH sizeof({CTYPES[inputs[0]['dtype']]})"]
    lines += ["#define CPU 1"] * bool(cpu) + [KERNELS]

    def array(type_, name, items):
        lines.append(f"static {type_} const {name}[] = {{{', '.join(items) or '0'}}};")

    def quoted(s):
        return '"' + "".join(f"\\{b:03o}" for b in s.encode()) + '"'

    for side, tensors in (("in", inputs), ("out", outputs)):
        rows = []
        for i, t in enumerate(tensors):
            n = int(np.prod(t["shape"]))
            array("int64_t", f"{side}{i}_shape", map(str, t["shape"]))
            head = f"{quoted(t['name'])}, {DTYPES.index(t['dtype']) + 1}, {len(t['shape'])}, {side}{i}_shape, {n}"
            if side == "in":
                array("CarrotColumnDesc", f"in{i}_columns", [f"{{{quoted(c)}, {a}, 0}}" for c, a in t["columns"].items()] or ["{0}"])
                rows.append(f"{{{head}, {len(t['columns'])}, {t['accept']}, in{i}_columns}}")
            else:
                array("char *", f"out{i}_labels", map(quoted, t["labels"]))
                rows.append(f"{{{head}, {f'out{i}_labels' if t['labels'] else '0'}, {len(t['labels'])}, 0}}")
        array("CarrotInputDesc" if side == "in" else "CarrotOutputDesc", f"{side}puts", rows)
    for i, chosen in enumerate(sets.values()):
        array("int32_t", f"set{i}", [str([o["name"] for o in outputs].index(c)) for c in chosen])
    array("CarrotOutputSet", "sets", [f"{{{quoted(s)}, {len(sets[s])}, 0, set{i}}}" for i, s in enumerate(sets)])
    array("CarrotCpuBit", "cpu", [f"{{{leaf}, {sub}, {reg}, {bit}, {quoted(n)}}}" for leaf, sub, reg, bit, n in cpu] or ["{0}"])
    n_golden, golden_in, golden_out = golden or (0, [], [])
    for side, arrays in (("in", golden_in), ("out", golden_out)):
        for i, a in enumerate(arrays):
            t = (inputs if side == "in" else outputs)[i]
            array(CTYPES[t["dtype"]], f"golden_{side}{i}", ["__builtin_nanf(\"\")" if v != v else repr(v) for v in np.ravel(a).tolist()])
        array("void * const", f"golden_{side}", [f"golden_{side}{i}" for i in range(len(arrays))]) if arrays else None
    lines.append(f"""
static const uint8_t digest[32] = {{1, 2, 3}}, card[] = "{{}}";
const CarrotDesc carrot_desc = {{ "mock", "1.2", card, 2, digest, {len(inputs)}, {len(outputs)}, {len(sets)}, {on_missing},
  inputs, outputs, sets, {block}, {scratch}, {per_row}, {score[0]}, {score[1]}, {n_golden}, 0,
  {'(const void *const *)golden_in, (const void *const *)golden_out' if n_golden else '0, 0'}, 1e-6, 1e-6, {len(cpu)}, 0, cpu,
  {'cpuid' if cpu else '0'}, kernel_{kernel} }};""")
    return "\n".join(lines)


COLUMNS = {"a": 7, "b": 0, "c": NULL | NAN, "d": 7}
TABLE_SETS = {"default": ["score", "label"], "proba": ["proba"], "all": ["score", "proba", "label", "flag", "grid"], "flag": ["flag"]}


def table(dtype="f32", columns=COLUMNS, **options):
    out = [tensor("out", "score", "f64", []), tensor("out", "proba", "f32", [3]),
           tensor("out", "label", "i32", [], labels=("no", "maybe", "ÿes")), tensor("out", "flag", "bool", []),
           tensor("out", "grid", "f32", [2, 3])]  # fmt: skip
    return c_source("table", [tensor("in", "x", dtype, [4], columns)], out, TABLE_SETS, **options)


def two(**options):
    inputs = [tensor("in", "x", "f64", [2], {"p": 7, "q": 0}), tensor("in", "ids", "i64", [3])]
    return c_source("two", inputs, [tensor("out", "y", "f64", [])], {"default": ["y"]}, **{"block": 0, "score": (-1, -1)} | options)


def image(accept=7, **options):
    out = [tensor("out", "sum", "f64", []), tensor("out", "where", "i64", [1])]
    return c_source("image", [tensor("in", "x", "f32", [2, 3], accept=accept)], out, {"default": ["sum", "where"]}, **options)


def echo(dtype, accept=7, **options):
    out = [tensor("out", "y", dtype, [])]
    return c_source("echo", [tensor("in", "in", dtype, [1], {"x": accept})], out, {"default": ["y"]}, **options)


# ---- the ABI through ctypes ----


class Error(ct.Structure):
    _fields_ = [("struct_size", ct.c_uint32), ("status", ct.c_int32), ("row", ct.c_int64), ("column", ct.c_int32),
                ("detail", ct.c_int32), ("message", ct.c_char * 488)]  # fmt: skip

    def __init__(self):
        super().__init__(ct.sizeof(Error), -1)


class Raw(ct.Structure):
    """Room for any of Arrow's structs, as pointer-sized words."""

    _fields_ = [("words", ct.c_uint64 * 10)]
    pointer = property(ct.addressof)

    def release(self, word):  # 7: a schema, 8: an array, 3: a stream
        if self.words[word]:
            ct.CFUNCTYPE(None, ct.c_void_p)(self.words[word])(self.pointer)
        assert not self.words[word]


ALLOC, FREE = ct.CFUNCTYPE(ct.c_void_p, ct.c_void_p, ct.c_size_t, ct.c_size_t), ct.CFUNCTYPE(None, ct.c_void_p, ct.c_void_p)


class Host(ct.Structure):
    _fields_ = [("struct_size", ct.c_uint32), ("ctx", ct.c_void_p), ("alloc", ALLOC), ("free", FREE), ("log", ct.c_void_p)]


class Table(ct.Structure):
    P = ct.c_void_p
    _fields_ = [("struct_size", ct.c_uint32), ("abi_version", ct.c_int32), ("name", ct.c_char_p), ("version", ct.c_char_p),
                ("card", P), ("card_size", ct.c_size_t), ("digest", ct.c_uint8 * 32),
                ("input_schema", ct.CFUNCTYPE(ct.c_int32, P, P)), ("output_schema", ct.CFUNCTYPE(ct.c_int32, ct.c_char_p, P, P)),
                ("bind", ct.CFUNCTYPE(ct.c_int32, P, ct.c_char_p, P, P, P)), ("predict", ct.CFUNCTYPE(ct.c_int32, P, P, P, P)),
                ("predict_into", ct.CFUNCTYPE(ct.c_int32, P, P, P, P)), ("predict_stream", ct.CFUNCTYPE(ct.c_int32, P, P, P, P)),
                ("unbind", ct.CFUNCTYPE(None, P)), ("self_test", ct.CFUNCTYPE(ct.c_int32, P))]  # fmt: skip


class Refused(Exception):
    def __init__(self, e):
        super().__init__(e.message.decode())
        self.status, self.row, self.column = e.status, e.row, e.column


class Model:
    """One .so; every call raises Refused with the status, row, column and message of the CarrotError."""

    def __init__(self, path):
        self.lib, self.table = ct.CDLL(str(path)), Table(ct.sizeof(Table))
        self.lib.carrot_model_init.argtypes = [ct.c_int32] + [ct.c_void_p] * 3
        self.lib.carrot_score_f32.restype = None
        self.call(self.lib.carrot_model_init, 1000000, None, ct.addressof(self.table))

    def call(self, f, *args):
        e = Error()
        status = f(*args, ct.addressof(e))
        assert status == e.status and len(e.message) < 488
        if status:
            raise Refused(e)

    def bind(self, schema, outputs=None, on_missing=None, host=None, options=None):
        raw, out = Raw(), ct.c_void_p()
        schema._export_to_c(raw.pointer)
        chosen = {k: v for k, v in (("outputs", outputs), ("on_missing", on_missing)) if v}
        text = options if options is not None else str(chosen).replace("'", '"')
        try:
            self.call(self.table.bind, raw.pointer, text.encode(), host and ct.addressof(host), ct.addressof(out))
        finally:
            raw.release(7)
        return out

    def schema_out(self, name=None):
        raw = Raw()
        self.call(self.table.output_schema, name and name.encode(), raw.pointer)
        return pa.Schema._import_from_c(raw.pointer)

    def schema_in(self):
        raw = Raw()
        self.call(self.table.input_schema, raw.pointer)
        return pa.Schema._import_from_c(raw.pointer)

    def predict(self, batch, outputs=None, on_missing=None, host=None):
        """`batch`: a RecordBatch, or a StructArray (with nulls or an offset of its own)."""
        schema = batch.schema if isinstance(batch, pa.RecordBatch) else pa.schema(list(batch.type))
        binding, array, out = self.bind(schema, outputs, on_missing, host), Raw(), Raw()
        batch._export_to_c(array.pointer)
        try:
            self.call(self.table.predict, binding, array.pointer, out.pointer)
        finally:
            assert bool(out.words[8]) == (not sys.exc_info()[0])
            array.release(8)
            self.table.unbind(binding)
        got = pa.RecordBatch._import_from_c(out.pointer, self.schema_out(outputs))
        got.validate(full=True)
        return got

    def stream(self, source, binding=None):
        """`source`: anything with __arrow_c_stream__; its capsule's stream is moved into the model's."""
        capsule, out = source.__arrow_c_stream__(), Raw()
        get = ct.pythonapi.PyCapsule_GetPointer
        get.argtypes, get.restype = [ct.py_object, ct.c_char_p], ct.c_void_p
        pointer = ct.c_void_p(get(capsule, b"arrow_array_stream"))
        if binding:
            self.call(self.table.predict_stream, binding, pointer, ct.c_void_p(out.pointer))
        else:
            self.call(self.lib.carrot_predict_stream, pointer, ct.c_void_p(out.pointer))
        return pa.RecordBatchReader._import_from_c(out.pointer)


@pytest.fixture(scope="session")
def build(tmp_path_factory):
    """C source of a model -> loaded Model; abi.c is compiled once."""
    folder, cache = tmp_path_factory.mktemp("abi"), {}

    def cc(*args):
        subprocess.run([CC, *CFLAGS, "-I", str(RUNTIME), *map(str, args)], check=True)

    def make(source, abi=None):
        if (source, abi) not in cache:
            stem = folder / hashlib.sha256(repr((source, abi)).encode()).hexdigest()[:16]
            if not abi and not (folder / "abi.o").exists():
                cc("-Wall", "-Wextra", "-c", RUNTIME / "abi.c", "-o", folder / "abi.o")
            stem.with_suffix(".c").write_text(source)
            so = ["-nostdlib", "-shared", "-Wl,-Bsymbolic", "-o", stem.with_suffix(".so")]
            cc("-w", stem.with_suffix(".c"), abi or folder / "abi.o", *so)
            cache[source, abi] = Model(stem.with_suffix(".so"))
        return cache[source, abi]

    return make


def batch(n=11, **replace):
    columns = {c: np.arange(n) * 1.5 + i for i, c in enumerate("abcd")} | replace
    return pa.RecordBatch.from_pydict({k: v if isinstance(v, pa.Array) else pa.array(v) for k, v in columns.items()})


def score(b):
    """What kernel_table answers."""
    cells = [[100.0 if v is None or v != v else float(v) for v in b[c].to_pylist()] for c in "abcd"]
    return [sum(row) for row in zip(*cells)]


BLOCKS = pytest.mark.parametrize("block", [0, 1, 4, 64])

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
                with pytest.raises(Refused, match=f"column 'x': Arrow type .*{arrow!s}.*, model wants {plain_name(dtype)}".replace("halffloat", "float16").replace("double", "float64").replace(" float>", " float32>")) as e:
                    m.predict(b)
                assert e.value.status == SCHEMA
                continue
            with np.errstate(over="ignore"):
                want = np.tile(wanted.astype(target), repeat)
            got = m.predict(b)["y"].to_numpy(zero_copy_only=False)
            np.testing.assert_array_equal(got.view(f"u{got.itemsize}"), want.view(f"u{want.itemsize}"), err_msg=source)


def plain_name(dtype):
    return {"bool": "bool"}.get(dtype, str(ARROW[dtype]))


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


def lists(values, *sizes):
    a = pa.array(values)
    for size in reversed(sizes):
        a = pa.FixedSizeListArray.from_arrays(a, size)
    return a


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
    b = pa.RecordBatch.from_arrays([pa.array(np.arange(5.0)), lists(ids, 3), pa.array([1, 2, 3, 4, 5], pa.uint8())], names=["p", "ids", "q"])
    want = np.arange(5.0) + 10 * np.arange(1, 6) + (ids.reshape(5, 3) * [100.0, 1000, 10000]).sum(1)
    assert m.predict(b)["y"].to_pylist() == want.tolist()
    narrow = b.set_column(1, "ids", lists(ids.astype(np.int16), 3))
    assert m.predict(narrow.slice(2))["y"].to_pylist() == want[2:].tolist()
    assert m.schema_in() == pa.schema([pa.field("p", pa.float64()), pa.field("q", pa.float64(), False),
                                       pa.field("ids", pa.list_(pa.field("item", pa.int64(), False), 3), False)])  # fmt: skip
    with pytest.raises(Refused, match="column 'ids': Arrow type float64, model wants .*\\[3\\] of int64"):
        m.predict(b.set_column(1, "ids", lists(ids.astype(np.float64), 3)))
