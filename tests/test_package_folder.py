"""Packages as folders: written whole or not at all, replaced without losing what is not carrot's; what the command line refuses."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

import carrot
from carrot.cli import carrotc
from carrot.ir.errors import CarrotError
from carrot.ir.text import print_module
from carrot.runtime.folder import MANIFEST, check_replaceable, write_folder

sys.path.insert(0, str(Path(__file__).parent))
from test_backend import forest  # noqa: E402


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.mlir"
    path.write_text(print_module(forest(3, 3), weights=True))
    return str(path)


def files_of(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_the_command_line(model, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert carrotc(["--target=cortex-m4f", "--package=cmake", "--name=m", model]) == 0
    assert re.match(r"m: \d", capsys.readouterr().out)
    first = files_of(tmp_path / "m")
    about = json.loads(first[MANIFEST])
    assert (about["package"], about["target"], about["model"]) == ("cmake", "cortex-m4f", "m") and about["files"].keys() == first.keys() - {MANIFEST}
    assert carrotc(["-q", "--target=cortex-m4f", "--emit=package", "--package=cmake", "--name=m", model, "-o", "m"]) == 0
    assert files_of(tmp_path / "m") == first  # the same bytes, and it may replace itself
    assert carrotc(["-q", "--target=cortex-m7", "--package=cmake", "--name=m", model]) == 0
    assert files_of(tmp_path / "m") != first
    assert sorted(os.listdir(tmp_path)) == ["m", "model.mlir"]


def test_from_python(tmp_path):
    made = carrot.compile(forest(2, 2), target="cortex-m4f", name="m", output=tmp_path / "m", package="arduino")
    assert (tmp_path / "m" / "src" / "cortex-m4" / "libm.a").exists() and made.card["target"] == "cortex-m4f"
    with pytest.raises(CarrotError, match="does not suit"):
        carrot.compile(forest(2, 2), output=tmp_path / "n", package="arduino")
    with pytest.raises(CarrotError, match="output= says where"):
        carrot.compile(forest(2, 2), target="esp32c3", package="esp-idf")
    assert not (tmp_path / "n").exists()


@pytest.mark.parametrize(
    "kind, target, note",
    [("arduino", "x86-64", "packages for x86-64: cmake"), ("esp-idf", "cortex-m4f", "it suits esp32,"), ("cmake", "wasm32", "packages for wasm32: none"), ("zephyr", "atmega328p", "packages for atmega328p: arduino, cmake, platformio")],
)
def test_a_package_that_does_not_suit(kind, target, note, model, tmp_path, capsys):
    assert carrotc([f"--target={target}", f"--package={kind}", "-o", str(tmp_path / "p"), model]) == 2
    told = capsys.readouterr().err
    assert f"--package={kind} does not suit {target}" in told and note in told and not (tmp_path / "p").exists()


def strange(folder):
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")


def edited(folder):
    write_folder(folder, {"a": b"1"}, {"package": "cmake"})
    (folder / "a").write_text("2")


def clash(folder):
    write_folder(folder, {"a": b"1"}, {"package": "cmake"})
    (folder / "mConfig.cmake").write_text("mine")


def broken(folder):
    folder.mkdir()
    (folder / MANIFEST).write_text("[]")


@pytest.mark.parametrize(
    "make, told",
    [
        (strange, "is a folder that carrotc did not write"), (broken, "is a folder that carrotc did not write"), (clash, "mConfig.cmake is a file of the package that carrotc did not write"),
        (edited, "a is not as carrotc wrote it"), (lambda p: write_folder(p, {"a": b"1"}, {"package": "zephyr"}), "holds a package for zephyr, not for cmake"),
        (lambda p: p.write_text("x"), "it is no folder"),
    ],
)  # fmt: skip
def test_nothing_is_lost(make, told, model, tmp_path, capsys):
    make(tmp_path / "p")
    before = files_of(tmp_path)
    assert carrotc(["--target=cortex-m4f", "--package=cmake", "--name=m", "-o", str(tmp_path / "p"), model]) == 1
    assert told in capsys.readouterr().err and files_of(tmp_path) == before


def test_what_was_added_stays(model, tmp_path):
    folder = tmp_path / "m"
    command = ["-q", "--package=cmake", "--name=m", "-o", str(folder), model]
    assert carrotc(["--target=cortex-m4f", *command]) == 0
    before = files_of(folder)
    (folder / "example" / "build" / "deep").mkdir(parents=True)
    (folder / "example" / "build" / "deep" / "o").write_text("made")
    (folder / "example" / "link").symlink_to("build")
    (folder / "m.S").unlink()
    assert carrotc(["--target=cortex-m7", *command]) == 0
    after = files_of(folder)
    assert after.keys() - before.keys() == {"example/build/deep/o"} and after["m.S"] != before["m.S"] and (folder / "example" / "link").is_symlink()


def test_an_empty_folder_and_a_link_are_filled(model, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert carrotc(["-q", "--target=cortex-m4f", "--package=cmake", "--name=m", "-o", str(tmp_path / "link"), model]) == 0
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real" / "mConfig.cmake").exists()


def test_a_failure_leaves_what_was_there(tmp_path, monkeypatch):
    folder = tmp_path / "p"
    write_folder(folder, {"a": b"1"}, {"package": "cmake"})
    rename = Path.rename
    monkeypatch.setattr(Path, "rename", lambda self, to: rename(self, to) if self.name != "new" else (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(CarrotError, match="No space left"):
        write_folder(folder, {"a": b"2"}, {"package": "cmake"})
    assert files_of(folder)["a"] == b"1" and os.listdir(tmp_path) == ["p"]
    check_replaceable(folder, "cmake")


def test_no_folder_to_write_in(model, tmp_path, capsys):
    assert carrotc(["--target=cortex-m4f", "--package=cmake", "-o", str(tmp_path / "no" / "p"), model]) == 1
    assert "there is no folder" in capsys.readouterr().err
