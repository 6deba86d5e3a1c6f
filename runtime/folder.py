"""A folder of files that is written whole or not at all, and replaced only while it is as it was written.

    check_replaceable(Path("iris"), "esp-idf")
    write_folder(Path("iris"), {"CMakeLists.txt": b"...", "include/iris.h": b"..."}, {"package": "esp-idf"})

carrot.json in it says what it is and holds the SHA-256 of each file.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from carrot.ir.errors import CarrotError

MANIFEST = "carrot.json"


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise CarrotError(f"cannot write {path}: {getattr(error, 'strerror', None) or error}") from None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def check_replaceable(path: Path, kind: str) -> None:
    """Raises CarrotError now for what would fail after the work is done, and for a folder that holds anything else than such a package."""
    note = "name another folder with -o, or remove it yourself"
    with _writing(path):
        parent = path.resolve().parent
        if not parent.is_dir():
            raise CarrotError(f"cannot write {path}: there is no folder {parent}")
        if not os.access(parent, os.W_OK | os.X_OK):
            raise CarrotError(f"cannot write {path}: no permission in {parent}")
        if path.exists() and not path.is_dir():
            raise CarrotError(f"cannot write {path}: it is no folder", note=note)
        if not path.exists() or not any(path.iterdir()):
            return
        try:
            about = json.loads((path / MANIFEST).read_bytes())
            written, found_kind = dict(about["files"]), str(about["package"])
        except (OSError, ValueError, TypeError, KeyError):
            raise CarrotError(f"{path} is a folder that carrotc did not write", note=note) from None
        if found_kind != kind:
            raise CarrotError(f"{path} holds a package for {found_kind}, not for {kind}", note=note)
        for file in sorted(p for p in path.rglob("*") if not p.is_dir() or p.is_symlink()):
            name = file.relative_to(path).as_posix()
            if name != MANIFEST and (name not in written or _digest(file.read_bytes()) != written[name]):
                raise CarrotError(f"{file} is not as carrotc wrote it: it would be lost", note=note)


def write_folder(path: Path, files: Mapping[str, bytes], about: Mapping[str, str]) -> None:
    """Write every file, under a temporary name until all are there. about: what carrot.json says beside the files' hashes."""
    target = path.resolve()  # through symbolic links
    manifest = {**about, "files": {name: _digest(data) for name, data in sorted(files.items())}}
    with _writing(path), tempfile.TemporaryDirectory(prefix=f".{target.name[:100]}.", dir=target.parent) as name:
        new, old = Path(name, "new"), Path(name, "old")
        new.mkdir()
        for file, data in {**files, MANIFEST: (json.dumps(manifest, indent=1) + "\n").encode()}.items():
            (new / file).parent.mkdir(parents=True, exist_ok=True)
            (new / file).write_bytes(data)
        if target.exists():
            target.rename(old)
        try:
            new.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
