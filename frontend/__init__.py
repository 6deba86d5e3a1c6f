"""A model, in a file or in memory, becomes a Module. One file per framework; frameworks are imported lazily.

A frontend is a row of FORMATS (recognised by content) or of OBJECTS (by the object's class, without importing anything).
"""

from __future__ import annotations

import hashlib
import importlib
import mmap
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend.compose import Composed, compose
from carrot.frontend.compose import convert as convert_composed
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError


class Format(NamedTuple):
    """`read(data: bytes, source: str, **options) -> Module` lives in carrot.frontend.<module>."""

    name: str
    module: str
    extensions: tuple[str, ...]
    detect: Callable[[bytes], bool]  # given the first 4 kB
    pickle: bool = False  # loading it runs code: only with trust_pickle
    mapped: bool = False  # `read` takes a large file as a memory map


def _json_key(*keys: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.lstrip()[:1] == b"{" and any(k in head for k in keys)


# A pickle of protocol 2 and later, bare or compressed as joblib does (zlib levels, gzip, bz2, xz).
PICKLES = (b"\x80", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")

FORMATS = (
    Format("carrot-ir", "mlir", (".mlir",), lambda h: h.lstrip().startswith(b'"builtin.module"')),
    Format("xgboost-ubj", "xgboost", (".ubj",), lambda h: h[:1] == b"{" and h[1:2] in b"iIUlLN" and b"learner" in h),
    Format("xgboost-json", "xgboost", (".json",), _json_key(b'"learner"')),
    Format("lightgbm", "lightgbm", (".txt",), lambda h: h.startswith((b"tree\n", b"tree\r\n")) or b"\nversion=v" in h[:200], mapped=True),
    Format("skops", "sklearn_files", (".skops",), lambda h: h.startswith(b"PK\x03\x04")),
    Format("joblib", "sklearn_files", (".joblib", ".pkl", ".pickle"), lambda h: h.startswith(PICKLES), True),
    Format("onnx", "onnx", (".onnx",), lambda h: h[:1] in b"\x08\x12\x1a\x3a\x42" and len(h) > 8, mapped=True),
)

# Package of the object's class (or of a base class) -> frontend with `convert(obj, name, **options) -> Module`.
OBJECTS = {"xgboost": "xgboost", "lightgbm": "lightgbm", "sklearn": "sklearn", "onnx": "onnx", "torch": "torch", "carrot.learn": "sklearn"}


# Options that only some frontends read.
ONLY = {"constants": ("onnx", "torch"), "bounds": ("onnx", "torch"), "sample": ("torch",), "dynamic_shapes": ("torch",)}
MAP_BYTES = 1 << 20  # smaller files are read


def load(model: Any, name: str | None = None, **options: Any) -> Module:
    """The Module of a model file (str or Path), of an object in memory, or of several that carrot.compose joined.

    options: `missing` (a value that counts as missing), `trust_pickle`, `outputs` (asks for leaf or contrib), `dims`, `constants`, `bounds`, `sample`, `dynamic_shapes`.
    Errors: CarrotError for a file that is missing, unreadable, of no known format, or broken.
    """
    if isinstance(model, Module):
        return model.copy()
    if hasattr(type(model), "__carrot_model__"):  # carrot.learn
        stages, training = model.__carrot_model__()
        model = replace(compose(*stages), training=training)
    if isinstance(model, Composed):
        return convert_composed(model, name or "model", load, **options)
    if isinstance(model, (str, Path)):
        return _read(Path(model), name, options)
    for cls in type(model).__mro__:
        frontend = next((f for package, f in OBJECTS.items() if f"{cls.__module__}.".startswith(f"{package}.")), None)
        if frontend:
            _check_options(options, frontend)
            module = importlib.import_module(f"carrot.frontend.{frontend}")
            out: Module = module.convert(model, name or "model", **options)
            return out
    raise CarrotError(
        f"a {type(model).__module__}.{type(model).__qualname__} is no model that carrot knows",
        note=f"give a path, or an object of {', '.join(OBJECTS)}",
    )


def _check_options(options: dict[str, Any], frontend: str) -> None:
    for key, who in ONLY.items():
        if key in options and frontend not in who:
            raise CarrotError(f"{key}: only models of {' and '.join(who)} take that")


def _read(path: Path, name: str | None, options: dict[str, Any]) -> Module:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe or a device may never end
            raise CarrotError(f"cannot read {path}: it is no regular file")
        with path.open("rb") as f:
            head = f.read(4096)
            fmt = detect(head, path)
            mapped = fmt.mapped and os.fstat(f.fileno()).st_size >= MAP_BYTES
            data = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) if mapped else head + f.read()
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise CarrotError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from None
    except MemoryError:
        raise CarrotError(f"cannot read {path}: it is larger than the memory there is") from None
    if fmt.pickle and not options.get("trust_pickle"):
        raise CarrotError(
            f"{path.name} is a pickle: loading it runs the code inside it",
            loc=str(path),
            note="save the model as .skops, .onnx or in the library's own format, or pass --trust-pickle if you made the file yourself",
        )
    _check_options(options, fmt.module)
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


def maps(module: Module) -> list[mmap.mmap]:
    """The memory maps that weights of the module are views of."""
    found: dict[int, mmap.mmap] = {}
    for owner in module.weights.values():
        base: Any = owner
        while isinstance(base, (np.ndarray, memoryview)):
            base = base.base if isinstance(base, np.ndarray) else base.obj
        if isinstance(base, mmap.mmap):
            found[id(base)] = base
    return list(found.values())


def detect(data: bytes, path: Path) -> Format:
    """The format of a file by its first bytes; the extension only breaks ties."""
    if not data:
        raise CarrotError("the file is empty", loc=str(path))
    found = [f for f in FORMATS if f.detect(data)]
    by_extension = [f for f in found if path.suffix.lower() in f.extensions]
    if not found:
        raise CarrotError(
            f"{path.name} is no model format that carrot knows",
            loc=str(path),
            note="`carrotc --print=formats` lists them: " + ", ".join(f"{f.name} ({' '.join(f.extensions)})" for f in FORMATS),
        )
    return (by_extension or found)[0]
