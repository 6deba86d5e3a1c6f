"""Objects that are kept between processes: made once, again where a file is damaged, and always where there is no folder."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from carrot.backends import kept as module
from carrot.backends.kept import kept
from carrot.backends.object import get_target, runtime_object
from carrot.compiler import RUNTIME

PIECES = [b"one", b"", b"\0" * 1000]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CARROT_CACHE", str(tmp_path / "a" / "b"))
    return tmp_path / "a" / "b"


def makes(made_of: bytes = b"x") -> bool:
    """Whether it had to be made."""
    made = []
    assert kept(lambda: made.append(1) or PIECES, made_of) == PIECES
    return bool(made)


def test_once_for_what_it_is_made_of(folder):
    assert [makes(), makes(), makes(b"y"), makes(b"y")] == [True, False, True, False]
    assert len(list(folder.iterdir())) == 2


def test_damaged_files_are_made_again(folder):
    makes()
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    for bad in (b"", whole[:-1], whole[:-1] + b"\1", whole[: module.DIGEST]):
        path.write_bytes(bad)
        assert makes() and path.read_bytes() == whole
    assert not makes()


def test_folders_that_cannot_be_used(folder, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    for name in ("", str(tmp_path / "file"), str(tmp_path / "file" / "below")):
        monkeypatch.setenv("CARROT_CACHE", name)
        assert makes() and makes()
    monkeypatch.setenv("CARROT_CACHE", str(folder))
    assert makes() and not makes()
    folder.chmod(0o777)  # anybody could put code there
    assert makes() and makes()
    folder.chmod(0o700)
    monkeypatch.setattr(os, "getuid", lambda: 12345, raising=False)
    assert makes() and makes()


def test_the_oldest_go(folder, monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    for i, made_of in enumerate((b"a", b"b", b"c")):
        makes(made_of)
        for path in folder.iterdir():
            os.utime(path, (path.stat().st_mtime - 10,) * 2)
        assert len(list(folder.iterdir())) == min(i + 1, 2)
    assert [makes(b"c"), makes(b"b"), makes(b"a")] == [False, False, True]


def test_other_files_stay(folder, monkeypatch):
    """Somebody may name a folder that is not for carrot alone."""
    monkeypatch.setattr(module, "MOST", 1)
    makes()
    theirs = {folder / name: f"{name}\n" for name in ("thesis.tex", "a" * 63, "A" * 64)}
    for path, text in theirs.items():
        path.write_text(text)
        os.utime(path, (0, 0))
    (folder / ("b" * 64)).mkdir()
    for made_of in (b"1", b"2", b"3"):
        makes(made_of)
    assert {path: path.read_text() for path in theirs} == theirs and len(list(folder.iterdir())) == len(theirs) + 2


def test_where_the_folder_is(tmp_path, monkeypatch):
    monkeypatch.delenv("CARROT_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    makes()
    assert len(list((tmp_path / "carrot").iterdir())) == 1


def test_the_abi_is_what_it_would_be_without(folder):
    """In another process, which finds what the first one kept: the same bytes."""
    made = "import hashlib; from carrot.backends.object import *; from carrot.compiler import RUNTIME"
    made += '; print(hashlib.sha256(runtime_object((RUNTIME / "abi.lp64.ll").read_text(), get_target("x86-64"))[0]).hexdigest())'
    hashes = []
    for cache in (str(folder), str(folder), ""):
        done = subprocess.run([sys.executable, "-c", made], env=os.environ | {"CARROT_CACHE": cache}, capture_output=True, text=True, check=True)
        hashes.append(done.stdout)
    assert len(set(hashes)) == 1 and len(list(folder.iterdir())) == 1
    other = runtime_object((RUNTIME / "abi.lp64.ll").read_text(), get_target("x86-64-v2"))
    assert len(list(folder.iterdir())) == 2 and runtime_object((RUNTIME / "abi.lp64.ll").read_text(), get_target("x86-64-v2")) is other
