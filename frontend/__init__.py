"""A model, in a file or in memory, becomes a Module. One file per framework; frameworks are imported lazily.

A frontend is a row of FORMATS (recognised by content) or of OBJECTS (by the object's class, without importing anything).
"""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from carrot.ir.core import Module
from carrot.ir.errors import CarrotError


class Format(NamedTuple):
    """`read(data: bytes, source: str, **options) -> Module` lives in carrot.frontend.<module>."""

    name: str
    module: str
    extensions: tuple[str, ...]
    detect: Callable[[bytes], bool]  # given the first 4 kB
    pickle: bool = False  # loading it runs code: only with trust_pickle


def _json_key(*keys: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.lstrip()[:1] == b"{" and any(k in head for k in keys)


# A pickle of protocol 2 and later, bare or compressed as joblib does (zlib levels, gzip, bz2, xz).
PICKLES = (b"\x80", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")

FORMATS = (
    Format("carrot-ir", "mlir", (".mlir",), lambda h: h.lstrip().startswith(b'"builtin.module"')),
    Format("xgboost-ubj", "xgboost", (".ubj",), lambda h: h[:1] == b"{" and h[1:2] in b"iIUlLN" and b"learner" in h),
    Format("xgboost-json", "xgboost", (".json",), _json_key(b'"learner"')),
    Format("lightgbm", "lightgbm", (".txt",), lambda h: h.startswith((b"tree\n", b"tree\r\n")) or b"\nversion=v" in h[:200]),
    Format("skops", "sklearn_files", (".skops",), lambda h: h.startswith(b"PK\x03\x04")),
    Format("joblib", "sklearn_files", (".joblib", ".pkl", ".pickle"), lambda h: h.startswith(PICKLES), True),
    Format("onnx", "onnx", (".onnx",), lambda h: h[:1] in b"\x08\x12\x1a\x3a\x42" and len(h) > 8),
)

# Top-level package of the object's class (or of a base class) -> frontend with `convert(obj, name, **options) -> Module`.
OBJECTS = {"xgboost": "xgboost", "lightgbm": "lightgbm", "sklearn": "sklearn", "onnx": "onnx"}


def load(model: Any, name: str | None = None, **options: Any) -> Module:
    """The Module of a model file (str or Path) or of an object in memory.

    options: `missing` (a value that counts as missing), `trust_pickle`, `outputs` (asks for leaf or contrib), `dims`.
    Errors: CarrotError for a file that is missing, unreadable, of no known format, or broken.
    """
    if isinstance(model, Module):
        return model.copy()
    if isinstance(model, (str, Path)):
        return _read(Path(model), name, options)
    for cls in type(model).__mro__:
        package = cls.__module__.partition(".")[0]
        if package in OBJECTS:
            module = importlib.import_module(f"carrot.frontend.{OBJECTS[package]}")
            out: Module = module.convert(model, name or "model", **options)
            return out
    raise CarrotError(
        f"a {type(model).__module__}.{type(model).__qualname__} is no model that carrot knows",
        note=f"give a path, or an object of {', '.join(OBJECTS)}",
    )


def _read(path: Path, name: str | None, options: dict[str, Any]) -> Module:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CarrotError(f"cannot read {path}: {error.strerror or error}") from None
    fmt = detect(data, path)
    if fmt.pickle and not options.get("trust_pickle"):
        raise CarrotError(
            f"{path.name} is a pickle: loading it runs the code inside it",
            loc=str(path),
            note="save the model as .skops, .onnx or in the library's own format, or pass --trust-pickle if you made the file yourself",
        )
    module = importlib.import_module(f"carrot.frontend.{fmt.module}")
    try:
        out: Module = module.read(data, str(path), name=name or path.stem, **options)
    except CarrotError as error:
        error.loc = error.loc or str(path)
        raise
    except RecursionError:
        raise CarrotError("the file is nested too deep", loc=str(path)) from None
    except MemoryError:
        raise CarrotError("the file asks for more memory than there is", loc=str(path)) from None
    out.attrs.setdefault("format", fmt.name)
    out.attrs["sha256"] = hashlib.sha256(data).hexdigest()
    return out


def detect(data: bytes, path: Path) -> Format:
    """The format of a file's bytes; the extension only breaks ties."""
    if not data:
        raise CarrotError("the file is empty", loc=str(path))
    found = [f for f in FORMATS if f.detect(data[:4096])]
    by_extension = [f for f in found if path.suffix.lower() in f.extensions]
    if not found:
        raise CarrotError(
            f"{path.name} is no model format that carrot knows",
            loc=str(path),
            note="`carrotc --print=formats` lists them: " + ", ".join(f"{f.name} ({' '.join(f.extensions)})" for f in FORMATS),
        )
    return (by_extension or found)[0]
