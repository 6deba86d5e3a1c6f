"""Where the outputs of a compilation go, and writing them: each file whole or not at all.

    where = destinations("iris.onnx", "esp32", None, None, None, None)       # {"a": Path("libiris.a"), "header": Path("iris.h")}
    write(artifact, where, None, sys.stdout.buffer)
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from carrot.ir.errors import CarrotError, nearest
from carrot.runtime import data as files
from carrot.runtime.folder import check_replaceable, write_folder

if TYPE_CHECKING:
    from carrot.compiler import Artifact
    from carrot.ir.target import Target

SUFFIXES = {"so": ".so", "header": ".h", "a": ".a", "obj": ".o", "asm": ".s", "ll": ".ll", "ir": ".mlir", "kernel": ".kernel.mlir", "ptx": ".ptx", "wasm": ".wasm", "package": ""}


def destinations(model: str, target: str, emit: str | None, package: str | None, output: str | None, name: str | None) -> dict[str, Path | None]:
    """Where every kind goes; None is stdout. With several, -o names the first; the others lie beside it. Raises CarrotError for what could not
    be written after the work is done."""
    from carrot.backends import link
    from carrot.backends.variants import joined, targets_of

    found = joined(targets_of(target))
    kinds = _kinds(emit, package, found)
    if output == "-":
        if package is not None:
            raise CarrotError("-o -: a package is a folder", code=2)
        if len(kinds) != 1:
            raise CarrotError(f"-o -: stdout takes one kind, not {', '.join(kinds)}", note="choose one with --emit", code=2)
        return {kinds[0]: None}
    given = Path(output or ".")
    folder = given if output is None or given.is_dir() or output.endswith(("/", os.sep)) else None
    stem = name or Path(model).stem or "model"
    if Path(stem).name != stem:
        raise CarrotError(f"--name={stem}: a name is wanted, not a path", note="-o says where the outputs go", code=2)
    if package is not None:
        path = Path(stem) if output is None else given
        check_replaceable(path, package)
        return {"package": path}
    suffixes = {**SUFFIXES, "so": link.SUFFIXES.get(found.object_format, SUFFIXES["so"])}
    out: dict[str, Path | None] = {}
    for i, kind in enumerate(kinds):
        if folder is not None:
            out[kind] = folder / f"{'lib' if kind == 'a' else ''}{stem}{suffixes[kind]}"
        elif i == 0:
            out[kind] = given
        else:
            base = given.with_suffix("").name
            out[kind] = given.with_name(f"{base.removeprefix('lib') if kinds[0] == 'a' else base}{suffixes[kind]}")
    for file in out.values():
        if file is not None and file.exists() and Path(model).exists() and file.samefile(model):
            raise CarrotError(f"the output {file} would replace the model itself", note="name another with -o", code=2)
    if len(set(out.values())) != len(out):
        raise CarrotError(f"-o {output}: {' and '.join(kinds)} would be one file", code=2)
    for file in out.values():
        if file is not None:
            files.check_writable(file)
    return out


def _kinds(emit: str | None, package: str | None, target: Target) -> list[str]:
    from carrot.backends import nvptx, variants
    from carrot.backends.package import KINDS, check_kind

    if package is not None:
        check_kind(package, target)
        if emit not in (None, "package"):
            raise CarrotError(f"--emit={emit}: --package={package} is the only output", note="a package holds the header and the library", code=2)
        return ["package"]
    if emit is None:
        return ["so" if target.hosted else "wasm" if target.object_format == "wasm" else "a", "header"]
    kinds = split(emit, "--emit")
    for kind in kinds:
        if kind not in SUFFIXES:
            raise CarrotError(f"--emit={kind}: there is no such kind{nearest(kind, SUFFIXES)}", note=f"kinds: {', '.join(SUFFIXES)}", code=2)
        nvptx.check_kind(kind, target)
        variants.check_kind(kind, target)
    if "package" in kinds:
        raise CarrotError("--emit=package needs the kind of package", note=f"--package={'|'.join(KINDS)}", code=2)
    return kinds


def split(text: str, flag: str) -> list[str]:
    """The names of a flag's list."""
    items = [t.strip() for t in text.split(",")]
    if not all(items) or len(set(items)) != len(items):
        raise CarrotError(f"{flag}={text}: a list of different names is wanted", code=2)
    return items


def write(artifact: Artifact, outputs: dict[str, Path | None], package: str | None, stdout: IO[bytes]) -> dict[str, int]:
    """Make all outputs, then write them. Bytes by path."""
    from carrot.compiler import emit

    if package is not None:
        return {str(path): _write_package(artifact, path, package) for path in outputs.values() if path is not None}
    produced = {kind: emit(artifact, kind) for kind in outputs}
    for kind, content in produced.items():
        path = outputs[kind]
        if path is None:
            stdout.write(content)
        else:
            files.write_atomic(path, content)
    return {str(path): len(produced[kind]) for kind, path in outputs.items() if path is not None}


def _write_package(artifact: Artifact, path: Path, kind: str) -> int:
    from carrot.compiler import package

    contents = package(artifact, kind)
    write_folder(path, contents, {"carrot": artifact.card["carrot"], "package": kind, "model": artifact.name, "target": artifact.target.name})
    return sum(map(len, contents.values()))


def save_artifact(artifact: Artifact, path: Any, package: str | None = None) -> None:
    """Write the kind that the path's suffix tells, or a package."""
    from carrot.backends.package import check_kind
    from carrot.compiler import emit

    path = files.as_path(path)
    if package is not None:
        check_kind(package, artifact.target)
        _write_package(artifact, path, package)
        return
    kind = next((k for k, suffix in reversed(SUFFIXES.items()) if suffix and path.name.endswith(suffix)), None)
    if kind is None:
        raise CarrotError(f"{path.name}: no kind of output ends in '{path.suffix}'", note=f"suffixes: {' '.join(s for s in SUFFIXES.values() if s)}")
    files.check_writable(path)
    files.write_atomic(path, emit(artifact, kind))
