"""scikit-learn files: .skops read without sklearn or skops, .joblib and .pkl unpickled (which runs the code inside them).

A .skops file is a zip of `schema.json` (a tree of nodes, each with `__loader__`, `__class__`, `__module__`) and .npy
members. Objects become `Record`s; nothing of the file is imported or called. Format: skops.io, protocols 0 to 2.
"""

from __future__ import annotations

import contextlib
import io
import json
import math
import pickle
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from carrot.frontend.sklearn import convert
from carrot.frontend.sklearn_base import Record
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError, located

MAX_DEPTH = 100  # of nodes in nodes
FREE_BYTES = 256 << 20  # what a file may unpack to, whatever its size; beyond that MAX_RATIO times its size
MAX_RATIO = 100


def read(data: bytes, source: str, *, name: str, **options: Any) -> Module:
    """The Module of a .skops, .joblib or .pkl file (the caller has asked whether pickles are trusted)."""
    with located(source):
        if data[:2] == b"PK":
            return convert(read_skops(data, source), name, **options)
        obj = _unpickle(data, source)
        if isinstance(obj, (str, Path, Module)):  # load() takes these for something else than an object in memory
            raise CarrotError(f"the pickle holds a {type(obj).__name__}, no model")
        from carrot.frontend import load

        return load(obj, name, **options)


def _unpickle(data: bytes, source: str) -> Any:
    try:
        try:
            import joblib
        except ImportError:
            return pickle.loads(data)
        return joblib.load(io.BytesIO(data))
    except ModuleNotFoundError as error:
        raise CarrotError(f"the pickle needs the package '{error.name}'", loc=source, note="install it, or save as .skops") from error
    except Exception as error:  # unpickling runs code: anything can come out of it
        raise CarrotError(f"the pickle cannot be loaded: {type(error).__name__}: {str(error)[:200]}", loc=source) from error


def read_skops(data: bytes, source: str = "model.skops") -> Any:
    """The object in a .skops file. Errors: CarrotError for anything else than a sound file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Skops(archive, len(data)).load()
    except CarrotError as error:
        error.loc = error.loc or source
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, MemoryError) as error:
        raise CarrotError(f"the archive is broken: {error}", loc=source) from error
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:  # RecursionError is a RuntimeError
        raise CarrotError(f"the file is no sound .skops: {type(error).__name__}: {str(error)[:200]}", loc=source) from error


class _Skops:
    def __init__(self, archive: zipfile.ZipFile, size: int) -> None:
        self.archive = archive
        self.arrays: dict[str, np.ndarray] = {}
        self.room = FREE_BYTES + MAX_RATIO * size

    def load(self) -> Any:
        if "schema.json" not in self.archive.namelist():
            raise CarrotError("the archive has no schema.json: it is no .skops file")
        schema = json.loads(self.member("schema.json"))
        if not isinstance(schema, dict) or schema.get("protocol", 0) not in (0, 1, 2):
            protocol = schema.get("protocol") if isinstance(schema, dict) else None
            raise CarrotError(f"skops protocol {str(protocol)[:40]} is not supported", note="supported: 0, 1, 2")
        return self.node(schema, 0)

    def member(self, name: str) -> bytes:
        """The bytes of a member; together they may not unpack to more than `room`."""
        size = self.archive.getinfo(name).file_size
        self.room -= size
        if self.room < 0:
            raise CarrotError(f"member '{name}' unpacks to {size} bytes: this is more than the file can hold in earnest")
        return self.archive.read(name)

    def node(self, n: Any, depth: int) -> Any:
        """A node of the schema as a Python value."""
        if depth > MAX_DEPTH:
            raise CarrotError(f"the schema is nested deeper than {MAX_DEPTH}")
        loader = n["__loader__"]
        if loader not in LOADERS:
            raise CarrotError(f"unknown skops node '{str(loader)[:40]}'", note="supported: " + ", ".join(LOADERS))
        return LOADERS[loader](self, n, depth + 1)

    def items(self, n: Any, depth: int) -> list[Any]:
        return [self.node(v, depth) for v in n["content"]]

    def dict(self, n: Any, depth: int) -> dict[Any, Any]:
        types = [t.get("__class__") for t in n["key_types"]["content"]] if "key_types" in n else []
        out: dict[Any, Any] = {}
        for i, (key, value) in enumerate(n["content"].items()):
            out[int(key) if i < len(types) and types[i] == "int" else key] = self.node(value, depth)
        return out

    def json(self, n: Any, depth: int) -> Any:
        return json.loads(n["content"])

    def slice(self, n: Any, depth: int) -> slice:
        c = n["content"]
        return slice(c["start"], c["stop"], c["step"])

    def object(self, n: Any, depth: int) -> Record:
        state = self.node(n["content"], depth) if isinstance(n.get("content"), dict) else None
        state = state if isinstance(state, dict) or state is None else {"state": state}
        attrs = {k: v for k, v in state.items() if isinstance(k, str)} if state else {}
        return Record(str(n["__module__"]), str(n["__class__"]), attrs)

    def opaque(self, n: Any, depth: int) -> Record:
        """What no converter looks into: functions, types, random generators, ..."""
        return Record(str(n.get("__module__")), str(n.get("__class__")), {})

    def dtype(self, n: Any, depth: int) -> np.dtype:
        found: np.dtype = self.array(n["content"], depth).dtype
        return found

    def array(self, n: Any, depth: int) -> Any:
        if n["type"] == "json":
            return self.objects(n, depth)
        if n["type"] != "numpy":
            raise CarrotError(f"unknown kind of array '{str(n['type'])[:40]}'")
        name = n["file"]
        if name not in self.arrays:
            self.arrays[name] = _npy(self.member(name), name)
        a = self.arrays[name]
        return a[()] if n["__class__"] != "ndarray" and a.ndim == 0 else a

    def objects(self, n: Any, depth: int) -> np.ndarray:
        """An array of objects: nested lists of its items."""
        shape = self.node(n["shape"], depth)
        flat = self.items(n, depth)
        for size in shape[1:]:
            if any(not isinstance(row, list) or len(row) != size for row in flat):
                raise CarrotError("an array of objects is not of its shape")
            flat = [v for row in flat for v in row]
        if math.prod(shape) != len(flat) or not len(shape) or min(shape) < 0:
            raise CarrotError("an array of objects is not of its shape")
        out = np.empty(len(flat), object)
        for i, v in enumerate(flat):
            out[i] = v
        return out.reshape(shape)


HEADERS: dict[tuple[int, int], Any] = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}


def _npy(data: bytes, name: str) -> np.ndarray:
    """numpy.load without pickles, and without trust in the sizes of the header."""
    f = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(f)
        shape, fortran, dtype = HEADERS[version](f)
    except Exception as error:  # numpy parses it as Python: SyntaxError, TokenError, ...
        raise CarrotError(f"array '{name}' has a broken npy header: {type(error).__name__}: {str(error)[:80]}") from error
    if dtype.hasobject:
        raise CarrotError(f"array '{name}' holds pickled objects")
    rest = data[f.tell() :]
    if any(d < 0 for d in shape) or math.prod(shape) * dtype.itemsize != len(rest) or not dtype.itemsize:
        raise CarrotError(f"array '{name}' is said to be {dtype}{list(shape)}, it has {len(rest)} bytes")
    a = np.frombuffer(rest, dtype) if rest else np.empty(0, dtype)
    a = a.reshape(shape, order="F" if fortran else "C")
    with contextlib.suppress(TypeError, ValueError):
        a = a.astype(dtype.newbyteorder("="), copy=False)
    return a


LOADERS = {
    "JsonNode": _Skops.json,
    "DictNode": _Skops.dict,
    "DefaultDictNode": lambda s, n, d: s.node(n["content"]["main"], d),
    "ListNode": _Skops.items,
    "SetNode": _Skops.items,
    "TupleNode": lambda s, n, d: tuple(s.items(n, d)),
    "SliceNode": _Skops.slice,
    "ObjectNode": _Skops.object,
    "TreeNode": _Skops.object,
    "ReduceNode": _Skops.object,
    "NdArrayNode": _Skops.array,
    "DTypeNode": _Skops.dtype,
    **{
        f"{kind}Node": _Skops.opaque
        for kind in ["Loss", "Function", "Type", "Partial", "Method", "OperatorFunc", "ConstructorFromReduce", "Bytes", "Bytearray", "MaskedArray", "RandomState", "RandomGenerator", "SparseMatrix"]
    },
}
