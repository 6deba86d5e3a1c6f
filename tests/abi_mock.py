"""Mock models for the tests of the C ABI: a description becomes constants in C, and the ABI is called through ctypes."""

import ctypes as ct
import functools
import hashlib
import shutil
import subprocess
import sys
import tempfile
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
CTYPES = dict(
    zip(
        DTYPES,
        [
            "float",
            "double",
            "int8_t",
            "int16_t",
            "int32_t",
            "int64_t",
            "uint8_t",
            "uint16_t",
            "uint32_t",
            "uint64_t",
            "uint8_t",
            "uint16_t",
        ],
    )
)
ARROW = dict(zip(DTYPES, map(pa.type_for_alias, ["f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "bool", "f2"])))

CODES = [*DTYPES, "bf16", "str", "timestamp"]  # of carrot_desc.h, from 1 on; the last two are read only, bf16 by `run` only
CTYPES |= {"str": "CarrotText", "timestamp": "int64_t"}

# ---- mock models: a description here becomes constants in C; the kernels see NaN as 100 ----

KERNELS = r"""
#include "carrot_desc.h"
static void nothing(void) {}
long syscall(long, ...);
static intptr_t call(intptr_t number, intptr_t a, intptr_t b, intptr_t c) { return syscall(number, a, b, c, 0); }
#include <sys/syscall.h>
static const CarrotSystem system = { nothing, call, SYS_sched_yield, SYS_futex, SYS_clock_gettime, 0 };
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
/* x[n,3] -> y[n,3], the sum of a row's bytes odd or not; uses all the scratch it was promised */
__attribute__((visibility("default"))) int64_t rows_by_row, rows_by_column;
static void wide(const void *const *in, void *const *out, void *scratch, int64_t rows, int64_t by_row, int64_t by_column) {
  unsigned char *s = scratch;
  int64_t n = by_row > 1 && rows <= carrot_desc.small_rows ? carrot_desc.small_scratch_bytes : carrot_desc.scratch_bytes;
  for (int64_t i = 0; i < n; i++) s[i] = (unsigned char)i;
  for (int64_t r = 0; r < rows; r++) {
    unsigned odd = 0;
    for (int64_t f = 0; f < 3; f++)
      for (unsigned k = 0; k < WIDTH; k++)
        odd += ((unsigned char *)out[0])[(r * 3 + f) * WIDTH + k] = ((const unsigned char *)in[0])[(r * by_row + f * by_column) * WIDTH + k];
    ((uint8_t *)out[1])[r] = odd & 1;
  }
}
void kernel_wide(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  __atomic_fetch_add(&rows_by_row, rows, __ATOMIC_RELAXED);
  wide(in, out, scratch, rows, 3, 1);
}
void kernel_wide_columns(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  __atomic_fetch_add(&rows_by_column, rows, __ATOMIC_RELAXED);
  wide(in, out, scratch, rows, 1, carrot_desc.block + CARROT_COLUMN_PAD);
}
static int64_t text_hash(const CarrotText *t) {
  uint64_t h = t->data ? 14695981039346656037u : (uint64_t)-1;
  for (uint64_t k = 0; k < t->size; k++) h = (h ^ ((const unsigned char *)(uintptr_t)t->data)[k]) * 1099511628211u;
  return (int64_t)h;
}
/* n[n,1] f64, texts[n,2] str, times[n,1] timestamp -> hash i64[2] (null: -1), x f64, us i64 */
void kernel_words(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  (void)scratch;
  for (int64_t r = 0; r < rows; r++) {
    for (int i = 0; i < 2; i++) ((int64_t *)out[0])[2 * r + i] = text_hash((const CarrotText *)in[1] + 2 * r + i);
    ((double *)out[1])[r] = ((const double *)in[0])[r];
    ((int64_t *)out[2])[r] = ((const int64_t *)in[2])[r];
  }
}
/* texts[n,2] str, column after column or not -> hash i64[2] */
static void pairs(const CarrotText *x, int64_t *y, int64_t rows, int64_t by_row, int64_t by_column) {
  for (int64_t r = 0; r < rows; r++)
    for (int i = 0; i < 2; i++) y[2 * r + i] = text_hash(x + r * by_row + i * by_column);
}
void kernel_pairs(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  (void)scratch;
  pairs(in[0], out[0], rows, 2, 1);
}
void kernel_pairs_columns(const void *const *in, void *const *out, void *scratch, int64_t rows) {
  (void)scratch;
  pairs(in[0], out[0], rows, 1, carrot_desc.block + CARROT_COLUMN_PAD);
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


def c_source(kernel, inputs, outputs, sets, block=4, scratch=64, per_row=8, score=(0, 0), golden=None, cpu=(), on_missing=0, columns_from=None, small=(0, 0)):
    element = CTYPES[inputs[0]["dtype"]]
    lines = [f"#define REAL {'char' if element == 'CarrotText' else element}", f"#define WIDTH sizeof({element})"]
    lines += ["#define CPU 1"] * bool(cpu) + [KERNELS]

    def array(type_, name, items):
        lines.append(f"static {type_} const {name}[] = {{{', '.join(items) or '0'}}};")

    def quoted(s):
        return '"' + "".join(f"\\{b:03o}" for b in s.encode()) + '"'

    def text(s):
        return "{0, 0}" if s is None else f"{{(uint64_t)(uintptr_t){quoted(s)}, {len(s.encode())}}}"

    for side, tensors in (("in", inputs), ("out", outputs)):
        rows = []
        for i, t in enumerate(tensors):
            n = int(np.prod(t["shape"]))
            array("int64_t", f"{side}{i}_shape", map(str, t["shape"]))
            head = f"{quoted(t['name'])}, {CODES.index(t['dtype']) + 1}, {len(t['shape'])}, {side}{i}_shape, {n}"
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
    for side, tensors, arrays in (("in", inputs, golden_in), ("out", outputs, golden_out)):
        for i, a in enumerate(arrays):
            values = [text(v) if tensors[i]["dtype"] == "str" else '__builtin_nanf("")' if v != v else repr(v) for v in np.ravel(a).tolist()]
            array(CTYPES[tensors[i]["dtype"]], f"golden_{side}{i}", values)
        names = [f"golden_{side}{i}" if i < len(arrays) else "0" for i in range(len(tensors))]
        lines.append(f"static const void *const golden_{side}[] = {{{', '.join(names)}}};")
    lines.append(f"""
static const uint8_t digest[32] = {{1, 2, 3}}, card[] = "{{}}";
const CarrotDesc carrot_desc = {{ "mock", "1.2", card, 2, digest, {len(inputs)}, {len(outputs)}, {len(sets)}, {on_missing},
  inputs, outputs, sets, {block}, {scratch}, {per_row}, {score[0]}, {score[1]}, {n_golden}, 0,
  golden_in, golden_out, 1e-6, 1e-6, {len(cpu)}, 0, cpu,
  {"cpuid" if cpu else "0"}, kernel_{kernel}, {"0, 0" if columns_from is None else f"kernel_{kernel}_columns, {columns_from}"}, {small[0]}, {small[1]}, .system = &system }};""")
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


def words(accept=(7, 1, 0, 1), **options):
    columns = [{"n": accept[0]}, {"city": accept[1], "code": accept[2]}, {"when": accept[3]}]
    inputs = [tensor("in", name, dtype, [len(c)], c) for name, dtype, c in zip(("numbers", "texts", "times"), ("f64", "str", "timestamp"), columns)]
    out = [tensor("out", "hash", "i64", [2]), tensor("out", "x", "f64", []), tensor("out", "us", "i64", [])]
    return c_source("words", inputs, out, {"default": ["hash", "x", "us"]}, **{"score": (-1, -1)} | options)


def echo(dtype, accept=7, **options):
    out = [tensor("out", "y", dtype, [])]
    return c_source("echo", [tensor("in", "in", dtype, [1], {"x": accept})], out, {"default": ["y"]}, **options)


def wide(dtype="f32", accept=(7, 7, 7), **options):
    inputs = [tensor("in", "in", dtype, [3], dict(zip("abc", accept)))]
    return c_source("wide", inputs, [tensor("out", "y", dtype, [3]), tensor("out", "odd", "bool", [])], {"default": ["y", "odd"]}, **options)


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
    """As it was before it could run threads."""

    _fields_ = [("struct_size", ct.c_uint32), ("ctx", ct.c_void_p), ("alloc", ALLOC), ("free", FREE), ("log", ct.c_void_p)]


TASK = ct.CFUNCTYPE(None, ct.c_void_p, ct.c_int64)
PARALLEL_FOR = ct.CFUNCTYPE(None, ct.c_void_p, ct.c_int64, ct.c_void_p, ct.c_void_p)


class ParallelHost(Host):
    _fields_ = [("parallel_for", PARALLEL_FOR), ("min_rows", ct.c_int64), ("threads", ct.c_int32), ("device", ct.c_int32)]


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
        status = f(*args, ct.c_void_p(ct.addressof(e)))
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


FOLDER = tempfile.TemporaryDirectory(prefix="carrot-")  # of what is built once per process


def cc(*args):
    subprocess.run([CC, *CFLAGS, "-I", str(RUNTIME), *map(str, args)], check=True)


@functools.cache
def abi_object():
    """abi.c, compiled."""
    path = Path(FOLDER.name, "abi.o")
    cc("-Wall", "-Wextra", "-c", RUNTIME / "abi.c", "-o", path)
    return path


def library(path, source, *flags, abi=None):
    """A model's shared library at `path`, of its C source. `abi`: another object in its place."""
    path.with_suffix(".c").write_text(source)
    cc("-w", path.with_suffix(".c"), abi or abi_object(), "-nostdlib", "-shared", "-Wl,-Bsymbolic", "-o", path, *flags)
    return path


def builder(tmp_path_factory):
    """For a fixture: C source of a model -> loaded Model. `abi`: as library has it."""
    folder, cache = tmp_path_factory.mktemp("abi"), {}

    def make(source, abi=None):
        if (source, abi) not in cache:
            name = hashlib.sha256(repr((source, abi)).encode()).hexdigest()[:16]
            cache[source, abi] = Model(library(folder / f"{name}.so", source, abi=abi))
        return cache[source, abi]

    return make


def batch(n=11, **replace):
    columns = {c: np.arange(n) * 1.5 + i for i, c in enumerate("abcd")} | replace
    return pa.RecordBatch.from_pydict({k: v if isinstance(v, pa.Array) else pa.array(v) for k, v in columns.items()})


def score(b):
    """What kernel_table answers."""
    cells = [[100.0 if v is None or v != v else float(v) for v in b[c].to_pylist()] for c in "abcd"]
    return [sum(row) for row in zip(*cells)]


def lists(values, *sizes):
    a = pa.array(values)
    for size in reversed(sizes):
        a = pa.FixedSizeListArray.from_arrays(a, size)
    return a


BLOCKS = pytest.mark.parametrize("block", [0, 1, 4, 64])
