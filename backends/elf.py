"""ELF objects and images: find a section, fill the weights. ELF32 and ELF64, little and big endian (gABI chapter 4)."""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np
from carrot.ir.errors import CarrotError


class Section(NamedTuple):
    name: str
    type: int
    offset: int
    size: int
    link: int  # of a symbol table: the index of its strings


def _text(image: bytes | bytearray, at: int) -> str:
    return bytes(image[at : image.index(b"\0", at)]).decode("utf-8", "replace")


def sections(image: bytes | bytearray) -> list[Section]:
    """The section headers of an ELF file. Raises CarrotError if it is none or is cut short."""
    if image[:4] != b"\x7fELF" or len(image) < 52 or image[4] not in (1, 2) or image[5] not in (1, 2):
        raise CarrotError("not an ELF file")
    wide, end = image[4] == 2, "<" if image[5] == 1 else ">"
    try:
        if wide:
            (table,) = struct.unpack_from(end + "Q", image, 40)
            entry, count, names = struct.unpack_from(end + "HHH", image, 58)
        else:
            (table,) = struct.unpack_from(end + "I", image, 32)
            entry, count, names = struct.unpack_from(end + "HHH", image, 46)
        raw = []
        for i in range(count):
            at = table + i * entry
            name, type_ = struct.unpack_from(end + "II", image, at)
            _flags, _addr, offset, size, link = struct.unpack_from(end + ("QQQQI" if wide else "IIIII"), image, at + 8)
            raw.append((name, type_, offset, size, link))
        strings = raw[names][2]
        return [Section(_text(image, strings + name), *rest) for name, *rest in raw]
    except (struct.error, IndexError, ValueError):
        raise CarrotError("the ELF file is cut short or broken") from None


def defined_symbols(image: bytes | bytearray) -> list[str]:
    """Names of the global and weak symbols that an object defines."""
    found = sections(image)
    wide, end = image[4] == 2, "<" if image[5] == 1 else ">"
    out = []
    for table in (s for s in found if s.type == 2):  # SHT_SYMTAB
        strings = found[table.link].offset
        for at in range(table.offset, table.offset + table.size, 24 if wide else 16):
            if wide:
                name, info, _other, section = struct.unpack_from(end + "IBBH", image, at)
            else:
                name, _value, _size, info, _other, section = struct.unpack_from(end + "IIIBBH", image, at)
            if info >> 4 in (1, 2) and section:
                out.append(_text(image, strings + name))
    return out


def fill_section(image: bytearray, name: str, arrays: list[tuple[int, np.ndarray]]) -> None:
    """Copy arrays to their offsets in the section `name`, in place."""
    found = [s for s in sections(image) if s.name == name]
    if len(found) != 1:
        raise CarrotError(f"the object has {len(found)} sections '{name}'", note="a bug in carrot")
    view = memoryview(image)
    for offset, array in arrays:
        data = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        start = found[0].offset + offset
        if offset + data.nbytes > found[0].size:
            raise CarrotError("the weights do not fit their section", note="a bug in carrot")
        view[start : start + data.nbytes] = data.data
