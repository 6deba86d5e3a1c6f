"""Tables in files: read whole or in batches of rows, written batch by batch. Nothing here loads a file that it can stream.

    for batch in batches(Path("in.parquet"), ["age", "income"], keep=["id"]):
    with writer(Path("out.csv")) as w: w.write({"id": ids, "score": scores})

.npy and .npz need numpy, .csv is read by pyarrow if it is there (else slowly by Python), .parquet and .arrow need pyarrow.
"""

from __future__ import annotations

import contextlib
import csv
import importlib
import itertools
import math
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np

from carrot.ir.errors import CarrotError, nearest

BATCH_ROWS = 65536
SHOWN_ROWS = 100  # of a .csv, that tell how truth is written
NPY_HEADER = 128


# ---------------------------------------------------------------------------------------------- whole files or none


def as_path(path: Any) -> Path:
    try:
        return Path(path)
    except TypeError:
        raise CarrotError(f"a path is needed, not a {type(path).__name__}") from None


@contextlib.contextmanager
def atomic(path: Path) -> Iterator[Path]:
    """A temporary path in the same folder that becomes `path` at the end; gone if anything fails."""
    check_writable(path)
    target = path.resolve()  # through symbolic links
    try:
        fd, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    except OSError as error:
        raise CarrotError(f"cannot write {path}: {error.strerror or error}") from None
    os.close(fd)
    temporary = Path(name)
    try:
        yield temporary
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        os.replace(temporary, target)
    except OSError as error:
        raise CarrotError(f"cannot write {path}: {error.strerror or error}") from None
    finally:
        temporary.unlink(missing_ok=True)


def write_atomic(path: Path, data: bytes) -> None:
    with atomic(path) as temporary:
        temporary.write_bytes(data)


def check_writable(path: Path) -> None:
    """Raise CarrotError now for what would fail after the work is done."""
    try:
        folder = path.resolve().parent
        if path.is_dir():
            raise CarrotError(f"cannot write {path}: it is a directory")
        if path.exists() and not path.is_file():
            raise CarrotError(f"cannot write {path}: it is no regular file")
        if not folder.is_dir():
            raise CarrotError(f"cannot write {path}: there is no folder {folder}")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise CarrotError(f"cannot write {path}: no permission in {folder}")
    except (OSError, ValueError, RuntimeError) as error:
        raise CarrotError(f"cannot write {path}: {getattr(error, 'strerror', None) or error}") from None


# ---------------------------------------------------------------------------------------------- reading


NO_COLUMNS: Mapping[str, Any] = {}


class Wanted(NamedTuple):
    columns: dict[str, Any]
    keep: list[str]
    tensor: bool


class Table(NamedTuple):
    """Rows of a file. `data`: what Model.predict takes (an array, or something with column names); `column` reads one column."""

    data: Any
    rows: int
    column: Callable[[str], Any]


def _arrow(module: str, path: Path) -> Any:
    """pyarrow.<module>, or pyarrow itself."""
    try:
        return importlib.import_module(f"pyarrow.{module}" if module else "pyarrow")
    except ImportError:
        note = "`pip install pyarrow`, or use .csv or .npy"
        raise CarrotError(f"{path.name}: reading and writing {path.suffix} files needs pyarrow", note=note) from None


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Whatever a library says of a bad file, as one kind of error."""
    try:
        yield
    except (CarrotError, MemoryError, GeneratorExit):
        raise
    except OSError as error:
        raise CarrotError(f"cannot read {path}: {error.strerror or str(error).splitlines()[0]}") from None
    except Exception as error:
        text = (str(error).splitlines() or [type(error).__name__])[0]
        raise CarrotError(f"{path.name} cannot be read as {path.suffix or 'data'}: {text[:300]}", loc=str(path)) from None


def batches(path: Path, columns: Mapping[str, Any] = NO_COLUMNS, keep: Sequence[str] = (), rows: int = BATCH_ROWS, tensor: bool = False) -> Iterator[Table]:
    """The rows of a file in batches of at most `rows`, in constant memory (but a .npz is read whole).

    columns: the names that the model reads, with their numpy dtypes; of a file with named columns nothing else is read but
    `keep`. tensor: they are one input [n, F] without column names, so a file without that name is read by position.
    """
    read = READERS.get(path.suffix.lower())
    if read is None:
        raise CarrotError(f"{path.name}: '{path.suffix}' is no data format that carrot reads", note=f"formats: {', '.join(READERS)}")
    if not path.is_file():
        raise CarrotError(f"cannot read {path}: {'it is a directory' if path.is_dir() else 'there is no such file'}")
    source = read(path, Wanted(dict(columns), list(keep), tensor), rows)
    while True:
        with _reading(path):
            table = next(source, None)
            if table is not None and tensor and not isinstance(table.data, np.ndarray):
                table = _by_position(table, columns, keep)
        if table is None:
            return
        yield table


def read(path: Path, columns: Mapping[str, Any] = NO_COLUMNS, tensor: bool = False) -> Any:
    """A whole file as what Model.predict takes: an array, or a dict of arrays."""
    parts = list(batches(path, columns, rows=1 << 30, tensor=tensor))
    if not sum(p.rows for p in parts):
        raise CarrotError(f"{path.name} holds no rows", loc=str(path))
    if isinstance(parts[0].data, (np.ndarray, dict)) and len(parts) == 1:
        return parts[0].data
    if isinstance(parts[0].data, np.ndarray):
        return np.concatenate([p.data for p in parts])
    return {c: np.concatenate([np.asarray(p.column(c)) for p in parts]) for c in columns if c in _names(parts[0].data)}


def _names(data: Any) -> list[str]:
    return list(data) if isinstance(data, dict) else list(data.schema.names)


def _by_position(table: Table, columns: Mapping[str, Any], keep: Sequence[str]) -> Table:
    names = _names(table.data)
    if set(names) & set(columns):
        return table
    arrays = [np.asarray(table.column(n)) for n in names if n not in keep]
    for name, a in zip((n for n in names if n not in keep), arrays):
        if a.dtype.kind not in "fiub":
            raise CarrotError(f"column '{name}' holds no numbers, and the model reads columns by position", note="--columns-keep sets columns aside")
    return table._replace(data=np.stack(arrays, 1))


def _array_table(a: np.ndarray, path: Path, keep: Sequence[str]) -> Table:
    if keep:
        raise CarrotError(f"{path.name} has no column names: there is no column '{keep[0]}' to keep")
    return Table(a, len(a) if a.ndim else 1, lambda name: a)


def _npy(path: Path, want: Wanted, rows: int) -> Iterator[Table]:
    a = np.load(path, mmap_mode="r", allow_pickle=False)
    if a.ndim == 0:
        raise CarrotError(f"{path.name} holds a single number", loc=str(path))
    for at in range(0, max(len(a), 1), rows):
        yield _array_table(np.asarray(a[at : at + rows]), path, want.keep)


def _npz(path: Path, want: Wanted, rows: int) -> Iterator[Table]:
    with np.load(path, allow_pickle=False) as f:
        data = {k: f[k] for k in f.files}
    if len(data) == 1 and not set(data) & set(want.columns):
        (a,) = data.values()
        yield _array_table(a, path, want.keep)
        return
    _present(path, list(data), want.keep)
    lengths = {len(a) if a.ndim else 1 for a in data.values()}
    if len(lengths) != 1:
        yield Table(data, max(lengths, default=1), data.__getitem__)  # tensors of one inference
        return
    (n,) = lengths
    for at in range(0, max(n, 1), rows):
        part = {k: a[at : at + rows] for k, a in data.items()}
        yield Table(part, min(rows, n - at), part.__getitem__)


def _batch_table(batch: Any) -> Table:
    return Table(batch, batch.num_rows, batch.column)


def _present(path: Path, have: Sequence[str], wanted: Iterable[str], hint: str = "") -> None:
    for name in wanted:
        if name not in have:
            shown = ", ".join(have[:20]) + (f", ... ({len(have)} in all)" if len(have) > 20 else "")
            raise CarrotError(f"{path.name} has no column '{name}'{nearest(name, have)}", loc=str(path), note=f"it has: {shown}{hint}")


def _chosen(path: Path, have: Sequence[str], want: Wanted) -> list[str]:
    """What to read. A model input may come as one list column instead of its scalar columns."""
    _present(path, have, want.keep)
    columns = [c for c in want.columns if c in have]
    return list(dict.fromkeys([*columns, *want.keep])) if columns else list(have)


def _parquet(path: Path, want: Wanted, rows: int) -> Iterator[Table]:
    """Row group by row group: the dataset scanner would read ahead without bound (apache/arrow#39808)."""
    file = _arrow("parquet", path).ParquetFile(path, pre_buffer=False)
    chosen = _chosen(path, file.schema_arrow.names, want)
    empty = True
    for batch in file.iter_batches(rows, columns=chosen):
        empty = False
        yield _batch_table(batch)
    if empty:
        yield _empty(path, file.schema_arrow)


def _empty(path: Path, schema: Any) -> Table:
    pa = _arrow("", path)
    return _batch_table(pa.RecordBatch.from_arrays([pa.array([], f.type) for f in schema], schema=schema))


def _ipc(path: Path, want: Wanted, rows: int) -> Iterator[Table]:
    ipc = _arrow("ipc", path)
    with _arrow("", path).memory_map(str(path)) as source:
        file = source.read(6) == b"ARROW1"
        source.seek(0)
        reader = ipc.open_file(source) if file else ipc.open_stream(source)
        stream = (reader.get_batch(i) for i in range(reader.num_record_batches)) if file else iter(reader)
        chosen = _chosen(path, reader.schema.names, want)
        empty = True
        for batch in stream:
            for at in range(0, batch.num_rows, rows):
                empty = False
                yield _batch_table(batch.select(chosen).slice(at, rows))
        if empty:
            yield _empty(path, reader.schema)


# ---------------------------------------------------------------------------------------------- csv


class _Csv(NamedTuple):
    path: Path
    names: list[str]  # of all fields
    types: dict[str, np.dtype | None]  # of those to read; None: as they are
    headless: bool
    rows: int


def _csv(path: Path, want: Wanted, rows: int) -> Iterator[Table]:
    """Model columns are numbers, an empty field is NaN; or text as it stands there ("007"), an empty field is null. A column of numbers
    may be written as true and false all through.

    Without a header line, columns count by position.
    """
    with path.open(newline="", encoding="utf-8-sig", errors="replace") as f:
        shown = list(itertools.islice(csv.reader(f), SHOWN_ROWS))
    first = next(iter(shown), None)
    if first is None:
        raise CarrotError(f"{path.name} is empty", loc=str(path))
    headless = not set(first) & set(want.columns) and _is_row(first, want)
    names = [name if name in want.columns or name in want.keep else name.strip() for name in first]
    if headless:
        names = [f"x{i}" for i in range(len(first))] if want.tensor else list(want.columns)
        if len(first) != len(names):
            raise CarrotError(f"{path.name} has no header line and {len(first)} columns, the model wants {len(names)}", loc=str(path))
    by_name = not want.tensor or bool(set(names) & set(want.columns))
    if by_name:
        _present(path, names, want.columns, "; without a header line, columns count by position")
    if len(set(names)) != len(names):
        twice = next(n for n in names if names.count(n) > 1)
        raise CarrotError(f"{path.name} has two columns '{twice}'", loc=str(path))
    default = next(iter(want.columns.values()), np.dtype(np.float64))
    wanted = want.columns if by_name else {n: default for n in names if n not in want.keep}
    truths = {n for n, *fields in zip(names, *(line for line in shown[1:] if len(line) == len(names))) if {t.lower() for t in fields if t} & {"true", "false"}}
    numbers = {n: np.dtype(bool) if t.kind in "fiu" and n in truths else np.dtype(np.float64) if t.kind == "f" else t for n, t in wanted.items()}
    c = _Csv(path, names, {n: numbers.get(n) for n in _chosen(path, names, want)}, headless, rows)
    try:
        arrow = importlib.import_module("pyarrow.csv")
    except ImportError:
        yield from _csv_python(c)
        return
    yield from _csv_arrow(arrow, c)


def _is_row(fields: list[str], want: Wanted) -> bool:
    """Numbers where numbers are wanted: no header line. (Text alone does not show it.)"""
    kinds = [t.kind for t in want.columns.values()]
    if not set(kinds) & set("OM"):
        return all(map(_is_number, fields))
    shown = [f for f, k in zip(fields, kinds) if k not in "OM"]
    return len(fields) == len(kinds) and len(shown) > 0 and all(map(_is_number, shown))


def _is_number(text: str) -> bool:
    try:
        float(text or "nan")
    except ValueError:
        return False
    return True


def _csv_arrow(arrow: Any, c: _Csv) -> Iterator[Table]:
    pa, compute = _arrow("", c.path), _arrow("compute", c.path)
    how = arrow.ReadOptions(column_names=c.names, skip_rows=0 if c.headless else 1)
    types = {n: pa.string() if t.kind == "O" else pa.from_numpy_dtype(t) for n, t in c.types.items() if t is not None}
    convert = arrow.ConvertOptions(include_columns=list(c.types), column_types=types)
    empty = True

    def column(name: str, a: Any) -> Any:
        if pa.types.is_string(a.type):
            return compute.if_else(compute.equal(a, ""), None, a)
        a = a.cast(pa.float64()) if pa.types.is_boolean(a.type) and name in types else a
        return compute.fill_null(a, np.nan) if pa.types.is_float64(a.type) and name in types else a

    def blocks() -> Iterator[Any]:
        try:
            yield from arrow.open_csv(c.path, how, convert_options=convert)
        except ValueError as error:  # it knows columns by number only
            text = re.sub(r"^In CSV column #(\d+): (?:CSV conversion error to )?", lambda m: f"column '{c.names[int(m[1])]}': ", str(error))
            raise CarrotError(f"{c.path.name}: {text}", loc=str(c.path)) from None

    for batch in blocks():
        columns = [column(n, a) for n, a in zip(batch.schema.names, batch.columns)]
        batch = pa.RecordBatch.from_arrays(columns, names=batch.schema.names)
        for at in range(0, batch.num_rows, c.rows):
            empty = False
            yield _batch_table(batch.slice(at, c.rows))
    if empty:
        part = {n: np.empty(0, t) for n, t in c.types.items()}
        yield Table(part, 0, part.__getitem__)


def _csv_python(c: _Csv) -> Iterator[Table]:
    with c.path.open(newline="", encoding="utf-8-sig") as f:
        lines = csv.reader(f)
        if not c.headless:
            next(lines)
        for start in itertools.count():
            block = []
            for line in itertools.islice((x for x in lines if x), min(c.rows, BATCH_ROWS)):
                if len(line) != len(c.names):
                    raise CarrotError(f"{c.path.name}: a row has {len(line)} fields, the header has {len(c.names)}", loc=f"{c.path}:{lines.line_num}")
                block.append(line)
            if not block and start:
                return
            part = {n: _parse([line[c.names.index(n)] for line in block], n, c.path, t) for n, t in c.types.items()}
            yield Table(part, len(block), part.__getitem__)


def _parse(texts: list[str], column: str, path: Path, dtype: np.dtype | None) -> np.ndarray:
    if dtype is None:
        return np.array(texts, object)
    if dtype.kind == "O":
        return np.array([t or None for t in texts], object)
    try:
        if dtype.kind == "M":
            return np.array([t or "NaT" for t in texts], dtype)
        if dtype.kind == "b":
            return np.array([{"true": 1.0, "false": 0.0}[t.lower()] if t else math.nan for t in texts])
        return np.array([float(t or "nan") for t in texts]) if dtype.kind == "f" else np.array([int(t) for t in texts], dtype)
    except (KeyError, ValueError, OverflowError):
        bad = next((t for t in texts if not _is_number(t)), None) or next((t for t in texts if not t.lstrip("-").isdigit()), texts[0])
        raise CarrotError(f"{path.name}: column '{column}': '{bad[:60]}' is not a number", loc=str(path)) from None


READERS: dict[str, Callable[[Path, Wanted, int], Iterator[Table]]] = {
    ".npy": _npy, ".npz": _npz, ".csv": _csv, ".parquet": _parquet, ".arrow": _ipc, ".feather": _ipc, ".ipc": _ipc,
}  # fmt: skip


# ---------------------------------------------------------------------------------------------- writing

Columns = Mapping[str, Any]  # numpy arrays [n] or [n, K], or Arrow arrays


class _CsvWriter:
    """A header line, then numbers in the shortest form that reads back to the same value; [n, K] is K columns."""

    def __init__(self, path: Path | None) -> None:
        self.file: IO[str] = sys.stdout if path is None else path.open("w", newline="", encoding="utf-8")
        self.out = csv.writer(self.file, lineterminator="\n")
        self.started = False

    def write(self, columns: Columns) -> None:
        flat = list(_flat(columns))
        if not self.started:
            self.out.writerow([name for name, _ in flat])
            self.started = True
        self.out.writerows(zip(*(_csv_texts(a) for _, a in flat)))

    def close(self) -> None:
        self.file.flush()
        if self.file is not sys.stdout:
            self.file.close()


def _flat(columns: Columns) -> Iterator[tuple[str, Any]]:
    for name, a in columns.items():
        if isinstance(a, np.ndarray) and a.ndim > 1:
            rest = a.reshape(len(a), math.prod(a.shape[1:]))
            yield from ((f"{name}_{i}", rest[:, i]) for i in range(rest.shape[1]))
        else:
            yield name, a


def _csv_texts(a: Any) -> list[Any]:
    if not isinstance(a, np.ndarray):
        return a.to_pylist()  # type: ignore[no-any-return]
    if a.dtype.kind == "f":
        return [("" if t == "nan" else t) for t in a.astype(f"U{32}").tolist()]
    return ["" if v is None else v for v in a.tolist()]


class _ArrowWriter:
    """Parquet and Arrow files: [n, K] is a fixed_size_list column."""

    def __init__(self, path: Path, shown: Path) -> None:
        self.pa = _arrow("", shown)
        self.path, self.shown = path, shown
        self.sink: Any = None
        self.schema: Any = None

    def write(self, columns: Columns) -> None:
        arrays = [self._array(a) for a in columns.values()]
        batch = self.pa.RecordBatch.from_arrays(arrays, names=list(columns))
        if self.sink is None:
            self.schema = batch.schema
            if self.shown.suffix.lower() == ".parquet":
                self.sink = _arrow("parquet", self.shown).ParquetWriter(self.path, batch.schema)
            else:
                self.sink = _arrow("ipc", self.shown).new_file(self.path, batch.schema)
        self.sink.write_batch(batch.cast(self.schema) if batch.schema != self.schema else batch)

    def _array(self, a: Any) -> Any:
        if not isinstance(a, np.ndarray):
            return a
        if a.ndim == 1:
            return self.pa.array(a, from_pandas=True)
        return self.pa.FixedSizeListArray.from_arrays(self.pa.array(np.ascontiguousarray(a).reshape(-1), from_pandas=True), int(np.prod(a.shape[1:])))

    def close(self) -> None:
        if self.sink is not None:
            self.sink.close()


class _NpyWriter:
    """One output as an array; the header, which holds the length, is written last."""

    def __init__(self, path: Path) -> None:
        self.file, self.rows, self.first = path.open("wb"), 0, np.empty(0)
        self.file.write(bytes(NPY_HEADER))

    def write(self, columns: Columns) -> None:
        if len(columns) != 1 or not isinstance(next(iter(columns.values())), np.ndarray):
            raise CarrotError(f".npy holds one array, here are {len(columns)} columns: {', '.join(columns)}", note="choose one with --outputs, or write .csv, .parquet or .arrow")
        (a,) = columns.values()
        if a.dtype.kind == "O":
            a = a.astype(str)
        if self.rows and a.dtype != self.first.dtype:
            a = a.astype(self.first.dtype)
        self.first = self.first if self.rows else a[:0].copy()
        self.rows += len(a)
        self.file.write(np.ascontiguousarray(a).tobytes())

    def close(self) -> None:
        shape = (self.rows, *self.first.shape[1:])
        text = repr({"descr": np.lib.format.dtype_to_descr(self.first.dtype), "fortran_order": False, "shape": shape})
        self.file.seek(0)
        self.file.write(b"\x93NUMPY\x01\x00" + (NPY_HEADER - 10).to_bytes(2, "little") + text.ljust(NPY_HEADER - 11).encode() + b"\n")
        self.file.close()


Writer = _CsvWriter | _ArrowWriter | _NpyWriter
WRITERS: dict[str, Callable[[Path, Path], Writer]] = {
    ".csv": lambda p, _: _CsvWriter(p), ".parquet": _ArrowWriter, ".npy": lambda p, _: _NpyWriter(p), ".arrow": _ArrowWriter, ".feather": _ArrowWriter,
}  # fmt: skip


@contextlib.contextmanager
def writer(path: Path | None) -> Iterator[Writer]:
    """A writer whose file appears when everything is in it; None: CSV on stdout."""
    if path is None:
        w: Writer = _CsvWriter(None)
        yield w
        w.close()
        return
    make = WRITERS.get(path.suffix.lower())
    if make is None:
        raise CarrotError(f"{path.name}: '{path.suffix}' is no data format that carrot writes", note=f"formats: {', '.join(WRITERS)}")
    with atomic(path) as temporary:
        w = make(temporary, path)
        try:
            yield w
        finally:
            w.close()
