"""ELF objects and images: find a section, attach the weights, ARM's build attributes. ELF32 and ELF64, little and big endian (gABI chapter 4)."""

from __future__ import annotations

import struct
from typing import NamedTuple

from carrot.ir.errors import CarrotError


class Section(NamedTuple):
    name: str
    type: int
    offset: int
    size: int
    link: int  # of a symbol table: the index of its strings
    header: int  # where its header is in the file
    allocated: bool  # takes memory when it runs


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
            flags, _addr, offset, size, link = struct.unpack_from(end + ("QQQQI" if wide else "IIIII"), image, at + 8)
            raw.append((name, type_, offset, size, link, at, bool(flags & 2)))
        strings = raw[names][2]
        return [Section(_text(image, strings + name), *rest) for name, *rest in raw]
    except (struct.error, IndexError, ValueError):
        raise CarrotError("the ELF file is cut short or broken") from None


def defined_symbols(image: bytes | bytearray, defined: bool = True) -> list[str]:
    """Names of the global and weak symbols that an object defines, or of those that it lacks."""
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
            if info >> 4 in (1, 2) and bool(section) == defined:
                out.append(_text(image, strings + name))
    return out


def attach(image: bytearray, section: str, symbol: str, size: int, in_memory: bool = False) -> bool:
    """Define the undefined `symbol` as `size` bytes of `section`, which is moved to the end of the file: the caller appends its
    contents. False if the object has no such symbol: nothing refers to it.

    in_memory: for a JIT linker, which makes the section zero-filled, writable and findable.
    """
    found = sections(image)
    wide, end = image[4] == 2, "<" if image[5] == 1 else ">"
    index = next((i for i, s in enumerate(found) if s.name == section), None)
    at = _symbol(image, found, symbol)
    if at is None:
        return False
    if index is None:
        raise CarrotError(f"the object has no section '{section}'", note="a bug in carrot")
    image.extend(bytes(-len(image) % 64))
    info, other = 2 << 4 | 1, 0 if in_memory else 2  # a weak object; hidden
    if wide:
        struct.pack_into(end + "BBHQQ", image, at + 4, info, other, index, 0, size)
    else:
        struct.pack_into(end + "IIBBH", image, at + 4, 0, size, info, other, index)
    header, word = found[index].header, "Q" if wide else "I"
    if in_memory:
        struct.pack_into(end + "I" + word, image, header + 4, 8, 3)  # SHT_NOBITS, SHF_WRITE | SHF_ALLOC
    struct.pack_into(end + word * 2, image, header + (24 if wide else 16), len(image), size)
    return True


def _symbol(image: bytes | bytearray, found: list[Section], name: str) -> int | None:
    """Where a symbol's entry is in the file."""
    key = name.encode() + b"\0"
    for table in (s for s in found if s.type == 2):
        strings = found[table.link].offset
        for at in range(table.offset, table.offset + table.size, 24 if image[4] == 2 else 16):
            (offset,) = struct.unpack_from("<I" if image[5] == 1 else ">I", image, at)
            if image[strings + offset : strings + offset + len(key)] == key:
                return at
    return None


VFP_ARGS, EITHER = 28, 3  # Tag_ABI_VFP_args, and its value for code that both variants of the procedure call standard may call


def for_either_float_abi(image: bytes) -> bytes:
    """An ARM object whose functions neither take nor give floats, so that callers of -mfloat-abi=hard and of softfp link with it
    (Addenda to the ABI for the Arm Architecture, 3.3)."""
    found = next((s for s in sections(image) if s.name == ".ARM.attributes"), None)
    if found is None:
        return image
    out = bytearray(image)
    at, end = out.index(b"\0", found.offset + 5) + 1, found.offset + found.size  # 'A', a length, the vendor
    at += 5  # attributes of the whole file, their length
    while at < end:
        tag, at = _uleb(out, at)
        if tag in (4, 5) or (tag > 32 and tag % 2):
            at = out.index(b"\0", at) + 1
            continue
        if tag == VFP_ARGS:
            out[at] = EITHER
        at = _uleb(out, at)[1]
    return bytes(out)


def _uleb(data: bytearray, at: int) -> tuple[int, int]:
    """A number of LEB128, and where the next thing is."""
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if data[at - 1] < 128:
            return value, at
