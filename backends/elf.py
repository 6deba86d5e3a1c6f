"""ELF objects and images: find a section, fill the weights. ELF32 and ELF64, little and big endian (gABI chapter 4)."""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np
from carrot.ir.errors import CarrotError


class Section(NamedTuple):
    name: str
    offset: int
    size: int
    flags: int


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
            name, _type = struct.unpack_from(end + "II", image, at)
            flags, _addr, offset, size = struct.unpack_from(end + ("QQQQ" if wide else "IIII"), image, at + 8)
            raw.append((name, offset, size, flags))
        strings = raw[names][1]
        out = []
        for name, offset, size, flags in raw:
            stop = bytes(image[strings + name : strings + name + 256]).index(b"\0")
            out.append(Section(bytes(image[strings + name : strings + name + stop]).decode("ascii", "replace"), offset, size, flags))
        return out
    except (struct.error, IndexError, ValueError):
        raise CarrotError("the ELF file is cut short or broken") from None


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
