"""Loading and inspecting files: what is no model, what is broken, what changed on disk. Nothing may crash the process."""

import contextlib
import json
import os
import struct
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.ir.errors import CarrotError
from carrot.runtime.loader import load, read_card

pytest.importorskip("pyarrow")
sys.path.append(str(Path(__file__).parent))
import model_mock as mock  # noqa: E402
from abi_mock import needs_cc, tensor  # noqa: E402

pytestmark = [needs_cc, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")]
SETS = {"default": ["score"], "all": ["score", "proba", "label", "flag", "grid"]}
X = np.ones((2, 4), np.float32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("loader")


@pytest.fixture(scope="module")
def image(folder):
    return mock.table(folder / "image.so", sets=SETS).read_bytes()


def other(path):
    """A model that answers something else: the sum of two columns."""
    out = [tensor("out", "y", "f64", [])]
    inputs = [tensor("in", "x", "f64", [2], {"p": 7, "q": 0}), tensor("in", "ids", "i64", [3])]
    return mock.build(path, "two", inputs, out, {"default": ["y"]}, block=0, score=(-1, -1))


def test_card_without_running(folder, image):
    path = folder / "image.so"
    assert read_card(path) == load(path).card == read_card(str(path))
    (folder / "note.o").write_bytes(image)
    assert read_card(folder / "note.o")["name"] == "mock"


FILES = {
    "empty": (b"", "no carrot model"), "text": (b"hello", "compile a model file first"), "json": (b'{"learner": 1}', "compile a model file first"), "magic": (b"\x7fELF", "cut short"),
    "dll": (b"MZ\0\0", "a Windows DLL"), "wasm": (b"\0asm\1\0\0\0", "WebAssembly"), "archive": (b"!<arch>\n", "a static library"), "macho": (b"\xcf\xfa\xed\xfe", "a macOS library"),
    "nonsense": (b"\x7fELF" + b"\xff" * 200, "ELF header"), "zeros": (b"\x7fELF\2\1\1" + b"\0" * 100, "no section|no shared library"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_no_models(tmp_path, name):
    content, message = FILES[name]
    path = tmp_path / f"{name}.so"
    path.write_bytes(content)
    for call in (load, read_card):
        with pytest.raises(CarrotError) as caught:
            call(path)
        assert __import__("re").search(message, str(caught.value)), str(caught.value)


def test_no_files(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "loop").symlink_to("loop")
    for path, message in [(tmp_path / "none.so", "No such file"), (tmp_path, "is a directory"), (tmp_path / "fifo", "no regular file"), (tmp_path / "loop", "cannot read"), ("a\0b", "cannot read"), (None, "a path is needed"), (3.5, "a path is needed")]:
        for call in (load, read_card):
            with pytest.raises(CarrotError, match=message):
                call(path)


def test_other_libraries(tmp_path):
    """A shared library that is no model is not even opened."""
    libc = next((p for p in Path("/lib").rglob("libm.so.6")), None)
    if libc is None:
        pytest.skip("no libm here")
    with pytest.raises(CarrotError, match="it has no section .carrot.card"):
        load(libc)


def test_other_machines(tmp_path, image):
    for machine, name in ((183, "AArch64"), (243, "RISC-V"), (62, "x86-64"), (999, "machine 999")):
        data = bytearray(image)
        if struct.unpack_from("<H", data, 18)[0] == machine:
            continue
        struct.pack_into("<H", data, 18, machine)
        (tmp_path / "m.so").write_bytes(data)
        with pytest.raises(CarrotError, match=f"compiled for {name}"):
            load(tmp_path / "m.so")
        assert read_card(tmp_path / "m.so")["name"] == "mock"
    data = bytearray(image)
    struct.pack_into("<H", data, 16, 1)
    (tmp_path / "m.so").write_bytes(data)
    with pytest.raises(CarrotError, match="is no shared library"):
        load(tmp_path / "m.so")


def test_every_truncation(tmp_path, image):
    path = tmp_path / "cut.so"
    for n in [*range(0, 1200, 37), *range(1200, len(image), 997), len(image) - 1]:
        path.write_bytes(image[:n])
        for call in (load, read_card):
            with pytest.raises(CarrotError):
                call(path)


def test_sealed_files(tmp_path):
    """Any change of a sealed file is noticed before dlopen sees it; what others append at its end does not matter."""
    image = mock.table(tmp_path / "sealed.so", sets=SETS, sealed=True).read_bytes()
    assert load(tmp_path / "sealed.so").predict(X).tolist() == [4.0, 4.0]
    (tmp_path / "longer.so").write_bytes(image + b"a trailer")
    assert load(tmp_path / "longer.so").predict(X).tolist() == [4.0, 4.0]
    rng, path, seal = np.random.default_rng(0), tmp_path / "mutant.so", image.index(b"GNU\0CRRT")
    for i in range(1500):
        data = bytearray(image)
        for _ in range(int(rng.integers(1, 4))):
            tables = [(0, 64), (64, 56 * 8), (len(data) - 64 * 20, 64 * 20), (0, len(data))]
            start, size = tables[i % 4]
            at = start + int(rng.integers(size))
            data[at] ^= int(rng.integers(1, 256)) * (not seal <= at < seal + 8)
        if data == image:
            continue
        path.write_bytes(data)
        with contextlib.suppress(CarrotError):
            read_card(path)
        with pytest.raises(CarrotError):
            load(path)


@pytest.mark.parametrize("field", ["offset", "size", "align", "dynamic"])
def test_segments_outside_the_file(tmp_path, image, field):
    data = bytearray(image)
    (phoff,) = struct.unpack_from("<Q", data, 32)
    (count,) = struct.unpack_from("<H", data, 56)
    for i in range(count):
        at = phoff + 56 * i
        (type_,) = struct.unpack_from("<I", data, at)
        if type_ == 1 and field in ("offset", "size", "align"):
            struct.pack_into("<Q", data, at + {"offset": 8, "size": 32, "align": 48}[field], {"align": 3}.get(field, 1 << 40))
        if type_ == 2 and field == "dynamic":
            (offset,) = struct.unpack_from("<Q", data, at + 8)
            for k in range(40):
                tag, value = struct.unpack_from("<QQ", data, offset + 16 * k)
                if tag == 5:
                    struct.pack_into("<Q", data, offset + 16 * k + 8, value + (1 << 30))
                if tag == 0:
                    break
    (tmp_path / "bad.so").write_bytes(data)
    with pytest.raises(CarrotError, match="segment|dynamic table"):
        load(tmp_path / "bad.so")


def test_broken_card(tmp_path, image):
    at = image.index(b'{"arena_bytes"')
    for text in (b"[1, 2, 3]      ", b"{nonsense       ", b"\xff\xfe\0\0\0\0\0\0\0\0"):
        data = bytearray(image)
        data[at : at + len(text)] = text
        (tmp_path / "card.so").write_bytes(data)
        for call in (load, read_card):
            with pytest.raises(CarrotError, match="its card is no JSON"):
                call(tmp_path / "card.so")


def test_replaced_files_give_the_new_model(tmp_path, image):
    """dlopen by path does not look again: a path whose file changed must give the new model, and leave the old one alone."""
    path = tmp_path / "current.so"
    path.write_bytes(image)
    first = load(path)
    other(tmp_path / "next.so")
    os.replace(tmp_path / "next.so", path)
    second = load(path)
    assert [i.name for i in second.inputs] == ["x", "ids"] and second.run({"x": [[1.0, 2.0]], "ids": [[0, 0, 1]]})["y"].tolist() == [10021.0]
    assert first.predict(X).tolist() == [4.0, 4.0]
    with pytest.raises(CarrotError, match="changed since it was loaded"):
        first.save(tmp_path / "copy.so")
    second.save(tmp_path / "copy.so")
    assert load(tmp_path / "copy.so").card == second.card
    (tmp_path / "new.so").write_bytes(image)
    os.replace(tmp_path / "new.so", path)
    assert load(path).predict(X).tolist() == [4.0, 4.0]


def test_flipped_links(tmp_path, image):
    (tmp_path / "a.so").write_bytes(image)
    other(tmp_path / "b.so")
    link = tmp_path / "current.so"
    link.symlink_to("a.so")
    first = load(link)
    (tmp_path / "next").symlink_to("b.so")
    os.replace(tmp_path / "next", link)
    assert len(load(link).inputs) == 2 and len(first.inputs) == 1


def test_loaded_behind_our_back(tmp_path, image):
    """Somebody else in this process opened the path before the file changed."""
    import ctypes

    path = tmp_path / "shared.so"
    path.write_bytes(image)
    keep = ctypes.CDLL(str(path))
    other(tmp_path / "next.so")
    os.replace(tmp_path / "next.so", path)
    assert len(load(path).inputs) == 2 and keep


def test_the_card_is_json(folder):
    assert json.loads(load(folder / "image.so").card_bytes) == read_card(folder / "image.so")
