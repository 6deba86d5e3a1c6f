"""Model files: load one, or read its card without running anything.

dlopen trusts what it is given, so a file is checked first: ELF header, sections, segments and the dynamic table against the
file's size, the machine, the card and the one symbol that a model must export. (Layout: System V gABI, chapters 4 and 5.)
"""

from __future__ import annotations

import ctypes as ct
import hashlib
import json
import os
import platform
import stat
import struct
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, NamedTuple

from carrot.ir.errors import CarrotError
from carrot.runtime.data import as_path
from carrot.runtime.model import Model

CARD_SECTION = ".carrot.card"
MACHINES = {3: "x86", 40: "ARM", 62: "x86-64", 94: "Xtensa", 183: "AArch64", 243: "RISC-V", 258: "LoongArch", 83: "AVR", 21: "PowerPC64", 22: "S390x"}
HERE = {"x86_64": 62, "AMD64": 62, "aarch64": 183, "arm64": 183, "riscv64": 243, "armv7l": 40, "i686": 3, "loongarch64": 258}
OTHERS = ((b"MZ", "a Windows DLL"), (b"\xcf\xfa\xed\xfe", "a macOS library"), (b"\0asm", "WebAssembly"), (b"!<arch>", "a static library: link it into a program"))
MAX_CARD, MAX_BSS, MAX_TABLE = 1 << 26, 1 << 30, 1 << 16  # bytes, bytes, entries: more is a broken file
SEAL, SEAL_WITHIN = b"GNU\0CRRT", 1 << 16  # the note .note.gnu.build-id, near the start of the file
ET_DYN, PT_LOAD, PT_DYNAMIC, SHT_NOBITS, SHT_DYNSYM = 3, 1, 2, 8, 11
# Dynamic tags that hold an address -> the tag of the size of what is there (None: unknown, 1 byte at least).
ADDRESSES = {5: 10, 6: None, 4: None, 0x6FFFFEF5: None, 7: 8, 23: 2, 25: 27, 26: 28, 12: None, 13: None, 3: None}


def is_binary(head: bytes) -> bool:
    """Whether a file that begins so is machine code of some kind, and no model to compile."""
    return head.startswith((b"\x7fELF", *(magic for magic, _ in OTHERS)))


class _Section(NamedTuple):
    name: str
    type: int
    address: int
    offset: int
    size: int
    link: int


class _Elf:
    """An ELF file of any machine, read through bounds checks."""

    def __init__(self, fd: int, path: Path) -> None:
        self.fd, self.path, self.size = fd, path, os.fstat(fd).st_size
        head = os.pread(fd, 64, 0)
        if head[:4] != b"\x7fELF":
            kind = next((text for magic, text in OTHERS if head.startswith(magic)), None)
            raise CarrotError(f"{path.name} is no carrot model" + (f" for this machine but {kind}" if kind else ""), loc=str(path), note=None if kind else "compile a model file first: carrotc MODEL, or carrot.compile(path)")
        self.wide, self.little = head[4:5] == b"\2", head[5:6] == b"\1"
        if len(head) < (64 if self.wide else 52) or head[4] not in (1, 2) or head[5] not in (1, 2):
            raise self.broken("its ELF header is cut short")
        self.type, self.machine = self.unpack("HH", 16)
        if self.wide:
            phoff, shoff = self.unpack("QQ", 32)
            phsize, phnum, shsize, shnum, names = self.unpack("HHHHH", 54)
        else:
            phoff, shoff = self.unpack("II", 28)
            phsize, phnum, shsize, shnum, names = self.unpack("HHHHH", 42)
        if (phnum and phsize != (56 if self.wide else 32)) or (shnum and shsize != (64 if self.wide else 40)) or names >= max(shnum, 1):
            raise self.broken("its ELF header is malformed")
        self.end = shoff + shnum * shsize
        self.read(max(self.end - 1, 0), 1)
        self.segments = [self._segment(phoff + i * phsize) for i in range(phnum)]
        raw = [self._section(shoff + i * shsize) for i in range(shnum)]
        strings = raw[names][1] if raw else _Section("", 0, 0, 0, 0, 0)
        self.sections = [s._replace(name=self.text(strings, at)) for at, s in raw]

    def broken(self, why: str) -> CarrotError:
        return CarrotError(f"{self.path.name} is broken: {why}", loc=str(self.path))

    def read(self, offset: int, size: int) -> bytes:
        data = os.pread(self.fd, size, offset) if 0 <= offset <= self.size - size else b""
        if len(data) != size:
            raise self.broken(f"it is cut short ({self.size} bytes, byte {offset + size} is wanted)")
        return data

    def unpack(self, format_: str, offset: int) -> tuple[int, ...]:
        order = "<" if self.little else ">"
        return struct.unpack(order + format_, self.read(offset, struct.calcsize(order + format_)))

    def _segment(self, at: int) -> tuple[int, int, int, int, int, int]:
        """type, offset, address, size in the file, size in memory, alignment"""
        if self.wide:
            type_, _flags, offset, address, _physical, size, memory, align = self.unpack("IIQQQQQQ", at)
        else:
            type_, offset, address, _physical, size, memory, _flags, align = self.unpack("IIIIIIII", at)
        return type_, offset, address, size, memory, align

    def _section(self, at: int) -> tuple[int, _Section]:
        layout = "IIQQQQI" if self.wide else "IIIIIII"
        name, type_, _flags, address, offset, size, link = self.unpack(layout, at)
        if type_ not in (0, SHT_NOBITS) and offset + size > self.size:
            raise self.broken(f"it is cut short ({self.size} bytes, byte {offset + size} is wanted)")
        return name, _Section("", type_, address, offset, size, link)

    def text(self, strings: _Section, at: int) -> str:
        """The zero-terminated string at an offset in a string table."""
        if at >= strings.size:
            raise self.broken("a name lies outside its string table")
        data = self.read(strings.offset + at, min(256, strings.size - at))
        return data.partition(b"\0")[0].decode("ascii", "replace")

    def section(self, name: str) -> bytes | None:
        found = [s for s in self.sections if s.name == name and s.type != SHT_NOBITS]
        if not found:
            return None
        if found[0].size > MAX_CARD:
            raise self.broken(f"its section {name} has {found[0].size} bytes")
        return self.read(found[0].offset, found[0].size)

    def exports(self) -> set[str]:
        out: set[str] = set()
        size = 24 if self.wide else 16
        for table in self.sections:
            if table.type != SHT_DYNSYM:
                continue
            if table.link >= len(self.sections) or table.size > MAX_TABLE * size:
                raise self.broken("its symbol table is malformed")
            for i in range(1, table.size // size):
                at = table.offset + i * size
                where = self.unpack("H", at + (6 if self.wide else 14))[0]
                if where:  # defined here
                    out.add(self.text(self.sections[table.link], self.unpack("I", at)[0]))
        return out

    def check_seal(self) -> None:
        """That the file is what was linked. The build id of a sealed file is "CRRT" and the first 20 bytes of the SHA-256 of the
        file up to the end of its section headers, these 20 bytes taken as zero. Other files were linked by others."""
        found = self.read(0, min(self.size, SEAL_WITHIN)).find(SEAL)  # trusting no header
        if found < 0:
            return
        at, hashed = found + len(SEAL), hashlib.sha256()
        for start, end in ((0, at), (at + 20, self.end)):
            if start == at + 20:
                hashed.update(bytes(20))
            for chunk in range(start, end, 1 << 24):
                hashed.update(self.read(chunk, min(1 << 24, end - chunk)))
        if hashed.digest()[:20] != self.read(at, 20):
            raise self.broken("its checksum is wrong: it was damaged or changed after it was compiled")

    def check_segments(self) -> None:
        """That what the dynamic linker maps and follows lies in the file."""
        loads = [s for s in self.segments if s[0] == PT_LOAD]
        if not loads:
            raise self.broken("nothing in it is to be loaded")
        for _, offset, address, size, memory, align in loads:
            if offset + size > self.size or not size <= memory <= size + MAX_BSS or align & (align - 1) or (align and (address - offset) % align):
                raise self.broken("a segment lies outside the file or is malformed")
        entry = struct.calcsize("QQ" if self.wide else "II")
        for type_, offset, _address, size, _memory, _align in self.segments:
            if type_ != PT_DYNAMIC:
                continue
            if offset + size > self.size or size > MAX_TABLE * entry:
                raise self.broken("its dynamic table lies outside the file")
            tags: dict[int, int] = {}
            for i in range(size // entry):
                tag, value = self.unpack("QQ" if self.wide else "II", offset + i * entry)
                if tag == 0:
                    break
                tags[tag] = value
            for tag, size_tag in ADDRESSES.items():
                if tag in tags:
                    end = tags[tag] + (tags.get(size_tag, 1) if size_tag else 1)
                    if not any(a <= tags[tag] and end <= a + n for _, _, a, n, _, _ in loads):
                        raise self.broken("its dynamic table points outside what is loaded")


def _open(path: Any) -> tuple[int, Path]:
    path = as_path(path)
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise CarrotError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from None
    mode = os.fstat(fd).st_mode
    if not stat.S_ISREG(mode):
        os.close(fd)
        raise CarrotError(f"{path} is {'a directory' if stat.S_ISDIR(mode) else 'no regular file'}, not a model")
    return fd, path


def _card(elf: _Elf) -> bytes:
    data = elf.section(CARD_SECTION)
    if data is None:
        raise CarrotError(f"{elf.path.name} is no carrot model: it has no section {CARD_SECTION}", loc=str(elf.path))
    return data.rstrip(b"\0")


def read_card(path: Any) -> dict[str, Any]:
    """The card of a model's binary or object file, for any machine. Runs nothing of it."""
    fd, path = _open(path)
    try:
        elf = _Elf(fd, path)
        return _parsed(elf, _card(elf))
    finally:
        os.close(fd)


def _parsed(elf: _Elf, data: bytes) -> dict[str, Any]:
    try:
        card = json.loads(data)
    except (ValueError, RecursionError):
        raise elf.broken("its card is no JSON") from None
    if not isinstance(card, dict):
        raise elf.broken("its card is no JSON object")
    return card


# ---------------------------------------------------------------------------------------------- loading


class _Shared:
    """A loaded shared library. It is never unloaded: arrays that it made may outlive every Python object."""

    def __init__(self, path: str, name: str) -> None:
        try:
            self._library = ct.CDLL(path, mode=os.RTLD_NOW | os.RTLD_LOCAL if hasattr(os, "RTLD_NOW") else 0)
        except OSError as error:
            raise CarrotError(f"{name} cannot be loaded: {str(error).replace(path, name)}") from None

    def address(self, symbol: str) -> int:
        """0 if there is no such symbol."""
        function = getattr(self._library, symbol, None)
        return ct.cast(function, ct.c_void_p).value or 0 if function else 0


Identity = tuple[int, int, int, int]
_lock = threading.Lock()
_loaded: dict[str, Identity] = {}  # what dlopen has seen under a path: it does not look again


def load(path: Any, device: str | None = None) -> Model:
    """A model from its shared library. No framework is imported, nothing but the file is needed.

    A path whose file changed since it was loaded gives the new model; models loaded before stay as they were. (Replace a
    file by renaming over it: writing into a loaded one kills the process, whoever loaded it.)
    device, of a model that was compiled for GPUs too: None, a GPU if there is one, else the CPU; "cpu"; "cuda" or "cuda:1", or else an error.
    Raises CarrotError for a file that is missing, cut short, broken, for another machine or CPU, or no carrot model.
    """
    fd, path = _open(path)
    try:
        elf = _Elf(fd, path)
        if elf.type != ET_DYN:
            raise CarrotError(f"{path.name} is no shared library", loc=str(path), note="an object file is to be linked into a program")
        if elf.machine != HERE.get(platform.machine(), elf.machine) or elf.wide != (sys.maxsize > 1 << 32) or elf.little != (sys.byteorder == "little"):
            wanted = MACHINES.get(elf.machine, f"machine {elf.machine}")
            raise CarrotError(f"{path.name} was compiled for {wanted}{'' if elf.wide else ', 32 bits'}; this machine is {platform.machine()}", loc=str(path))
        card = _card(elf)
        _parsed(elf, card)
        elf.check_seal()
        elf.check_segments()
        if "carrot_model_init" not in elf.exports():
            raise CarrotError(f"{path.name} is no carrot model: it does not export carrot_model_init", loc=str(path))
        model = _load(elf, os.path.realpath(path), card, device)
    except struct.error:
        raise CarrotError(f"{path.name} is broken: its ELF header is malformed", loc=str(path)) from None
    finally:
        os.close(fd)
    return model


def _identity(fd: int) -> Identity:
    s = os.fstat(fd)
    return s.st_dev, s.st_ino, s.st_size, s.st_mtime_ns


def _load(elf: _Elf, real: str, card: bytes, device: str | None) -> Model:
    name, identity = elf.path.name, _identity(elf.fd)

    def content() -> bytes:
        fd, path = _open(real)
        try:
            if _identity(fd) != identity:
                raise CarrotError(f"{path} changed since it was loaded: it is another model now")
            return _all(fd)
        finally:
            os.close(fd)

    with _lock:
        if _loaded.setdefault(real, identity) == identity:
            model = Model(_Shared(real, name), content, device)
            if model.card_bytes.rstrip(b"\0") == card:
                return model
        data = _all(elf.fd)
        return from_bytes(data, name, device)


def from_bytes(data: bytes, name: str, device: str | None = None) -> Model:
    """A model from what its shared library would hold, unchecked."""
    return Model(_Shared(_private_copy(data, name), name), lambda: data, device)


def _all(fd: int) -> bytes:
    size = os.fstat(fd).st_size
    parts, at = [], 0
    while at < size and (part := os.pread(fd, min(size - at, 1 << 28), at)):
        parts.append(part)
        at += len(part)
    return b"".join(parts)


def _private_copy(data: bytes, name: str) -> str:
    """A path that dlopen has never seen. It must stay unseen for ever, so the descriptor behind it is never closed."""
    if hasattr(os, "memfd_create"):
        with os.fdopen(os.memfd_create(name[:200] or "model"), "wb", closefd=False) as f:
            f.write(data)
            return f"/proc/self/fd/{f.fileno()}"
    with tempfile.NamedTemporaryFile(prefix="carrot-", suffix=".so", delete=False) as t:
        t.write(data)
        return t.name
