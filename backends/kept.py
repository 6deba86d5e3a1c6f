"""What is the same for every model of a target is made once: kept in a folder of the user's, under the hash of all that it is made of.

    $CARROT_CACHE, else $XDG_CACHE_HOME/carrot, else ~/.cache/carrot; an empty CARROT_CACHE keeps nothing

A file begins with the SHA-256 of the rest: what is damaged is made again, and so is everything where the folder cannot be used or others may write to it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

MOST = 64  # files, of about 50 kB
DIGEST = hashlib.sha256().digest_size


def kept(make: Callable[[], list[bytes]], made_of: bytes) -> list[bytes]:
    """make(), or what it gave for the same made_of before."""
    folder = _folder()
    if folder is None:
        return make()
    path = folder / hashlib.sha256(made_of).hexdigest()
    with contextlib.suppress(OSError):
        data = path.read_bytes()
        if data[:DIGEST] == hashlib.sha256(data[DIGEST:]).digest():
            return _pieces(data[DIGEST:])
    made = make()
    body = b"".join(len(piece).to_bytes(8, "little") + piece for piece in made)
    with contextlib.suppress(OSError):
        _write(path, hashlib.sha256(body).digest() + body)
    return made


def _folder() -> Path | None:
    """Where files may be, made if it is not there."""
    named = os.environ.get("CARROT_CACHE")
    if named == "":
        return None
    with contextlib.suppress(OSError, RuntimeError):  # RuntimeError: there is no home
        folder = Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "carrot"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
        if not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o022):  # it is code that will run: nobody else may write it
            return folder
    return None


def _pieces(body: bytes) -> list[bytes]:
    out, at = [], 0
    while at < len(body):
        size = int.from_bytes(body[at : at + 8], "little")
        out.append(body[at + 8 : at + 8 + size])
        at += 8 + size
    return out


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all; the oldest beyond MOST go, of those that were made here: the folder may hold other files too."""
    with tempfile.TemporaryDirectory(dir=path.parent) as own:
        new = Path(own) / path.name
        new.write_bytes(data)
        new.replace(path)
    ours = [p for p in path.parent.iterdir() if re.fullmatch(f"[0-9a-f]{{{2 * DIGEST}}}", p.name) and p.is_file()]
    for old in sorted(ours, key=lambda p: p.stat().st_mtime, reverse=True)[MOST:]:
        old.unlink()


__all__ = ["kept"]
