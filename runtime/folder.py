"""A folder of files that is written whole or not at all. Written again, it keeps what was added to it and refuses to lose what was edited.

    check_replaceable(Path("iris"), "esp-idf")
    write_folder(Path("iris"), {"CMakeLists.txt": b"...", "include/iris.h": b"..."}, {"package": "esp-idf"})

carrot.json in it says what it is and holds the SHA-256 of each file.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from carrot.ir.errors import CarrotError

MANIFEST = "carrot.json"
NOTE = "name another folder with -o, or remove it yourself"


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise CarrotError(f"cannot write {path}: {getattr(error, 'strerror', None) or error}") from None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(path: Path) -> tuple[str, dict[str, str]]:
    """What the folder is, and the hashes of its files."""
    try:
        about = json.loads((path / MANIFEST).read_bytes())
        return str(about["package"]), dict(about["files"])
    except (OSError, ValueError, TypeError, KeyError):
        raise CarrotError(f"{path} is a folder that carrotc did not write", note=NOTE) from None


def check_replaceable(path: Path, kind: str) -> None:
    """Raises CarrotError now for what would fail after the work is done, and for a folder that is no such package or was edited."""
    with _writing(path):
        parent = path.resolve().parent
        if not parent.is_dir():
            raise CarrotError(f"cannot write {path}: there is no folder {parent}")
        if not os.access(parent, os.W_OK | os.X_OK):
            raise CarrotError(f"cannot write {path}: no permission in {parent}")
        if path.exists() and not path.is_dir():
            raise CarrotError(f"cannot write {path}: it is no folder", note=NOTE)
        if not path.exists() or not any(path.iterdir()):
            return
        found, written = _manifest(path)
        if found != kind:
            raise CarrotError(f"{path} holds a package for {found}, not for {kind}", note=NOTE)
        for name, digest in written.items():
            if (path / name).exists() and _digest((path / name).read_bytes()) != digest:
                raise CarrotError(f"{path / name} is not as carrotc wrote it: the changes would be lost", note=NOTE)


def write_folder(path: Path, files: Mapping[str, bytes], about: Mapping[str, str]) -> None:
    """Write every file, under a temporary name until all are there. about: what carrot.json says beside the files' hashes; "package" is the kind."""
    check_replaceable(path, about["package"])
    target = path.resolve()  # through symbolic links
    manifest = {**about, "files": {name: _digest(data) for name, data in sorted(files.items())}}
    with _writing(path), tempfile.TemporaryDirectory(prefix=f".{target.name[:100]}.", dir=target.parent) as name:
        new, old = Path(name, "new"), Path(name, "old")
        new.mkdir()
        for file, data in {**files, MANIFEST: (json.dumps(manifest, indent=1) + "\n").encode()}.items():
            (new / file).parent.mkdir(parents=True, exist_ok=True)
            (new / file).write_bytes(data)
        if target.exists():
            _keep(target, new)
            target.rename(old)
        try:
            new.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise


def _keep(old: Path, new: Path) -> None:
    """What was added to the old folder (a build, say) is in the new one, too."""
    written = _manifest(old)[1] if any(old.iterdir()) else {}

    def keep(source: str, to: str) -> None:
        name = Path(source).relative_to(old).as_posix()
        if name in written or name == MANIFEST:
            return
        if os.path.lexists(to):
            raise CarrotError(f"{source} is a file of the package that carrotc did not write", note=NOTE)
        try:
            os.link(source, to, follow_symlinks=False)
        except OSError:  # a file system without links
            shutil.copy2(source, to)

    shutil.copytree(old, new, symlinks=True, copy_function=keep, dirs_exist_ok=True)
