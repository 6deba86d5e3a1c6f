"""Objects to shared libraries: the system's linker when it can do the target, else the one that `pip install ziglang` brings."""

from __future__ import annotations

import hashlib
import importlib.util
import itertools
import mmap
import platform
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from carrot.backends.elf import defined_symbols
from carrot.backends.object import Part
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target

VERSIONS = range(24, 13, -1)  # of LLVM's linkers
LINKERS = {"elf": "ld.lld", "wasm": "wasm-ld", "coff": "lld-link", "macho": "ld64.lld"}  # by object format; the names of LLVM's, which zig has but for the last
SUFFIXES = {"elf": ".so", "coff": ".dll", "macho": ".dylib"}  # of shared libraries
SEAL = b"CRRT"  # a build id of these bytes and the file's own SHA-256, cut to 20 bytes, taken with zeros in its place
EMULATION = {"x86-64": "elf_x86_64", "aarch64": "aarch64linux", "riscv64": "elf64lriscv", "arm": "armelf_linux_eabi"}
MACHINE = {"x86_64": "x86-64", "aarch64": "aarch64", "arm64": "aarch64", "riscv64": "riscv64"}


def linker(target: Target) -> list[str]:
    """The command that links for the target. Raises CarrotError that says what to install."""
    native = MACHINE.get(platform.machine()) == target.arch and sys.platform.startswith("linux") and target.object_format == "elf"
    name = LINKERS[target.object_format]
    for command in (*(["ld"] if native else []), name, *(f"{name}-{v}" for v in VERSIONS)):
        if shutil.which(command):
            return [command]
    if importlib.util.find_spec("ziglang") and target.object_format != "macho":
        return [sys.executable, "-m", "ziglang", name]
    notes = {"elf": "`pip install ziglang` brings one; or install binutils (native targets) or lld", "macho": "`apt install lld` brings ld64.lld"}
    raise CarrotError("no linker found", note=notes.get(target.object_format, "`pip install ziglang` brings one; or install lld"))


def link_shared(objects: Sequence[Iterable[Part]], target: Target, name: str, exports: Iterable[str] = ()) -> bytes:
    """A shared library, of objects given in parts. ELF: no DT_NEEDED; malloc and free come from the process that loads it. exports: where the
    objects do not say it."""
    if not target.hosted:
        raise CarrotError(f"shared libraries for {target.name} are not supported", note="use --emit=wasm" if target.object_format == "wasm" else "use --emit=obj or --emit=a")
    if target.object_format == "coff":
        return _link(objects, target, ["/dll", "/noentry", "/nodefaultlib", "/brepro", "/machine:x64", *(f"/export:{symbol}" for symbol in exports)], before=_import_library)
    if target.object_format == "macho":
        flags = ["-arch", "arm64", "-dylib", "-platform_version", "macos", "11.0", "11.0", "-install_name", f"@rpath/{name}.dylib", "-x"]
        return _link(objects, target, flags, before=_system_stub)
    flags = ["-m", EMULATION[target.arch], "-shared", "-Bsymbolic", "--hash-style=both", f"--build-id=0x{SEAL.hex()}{bytes(20).hex()}", "--strip-all", "-z", "relro", "-z", "now", "-z", "noexecstack"]
    return _link(objects, target, [*flags, "-soname", f"{name}.so"], _seal)


def _import_library(folder: Path, command: list[str]) -> Path:
    """For Windows, where a library says from which other its symbols come: the C runtime that every Windows has."""
    definition, out = folder / "msvcrt.def", folder / "msvcrt.lib"
    definition.write_text("LIBRARY msvcrt.dll\nEXPORTS\nmalloc\nfree\n")
    _run([*command, "/lib", f"/def:{definition}", "/machine:x64", f"/out:{out}"])
    return out


def _system_stub(folder: Path, command: list[str]) -> Path:
    """For macOS, where every library is linked with libSystem: those of its symbols that are used."""
    out = folder / "libSystem.tbd"
    symbols = "exports:\n  - targets: [ arm64-macos ]\n    symbols: [ _malloc, _free, _bzero, dyld_stub_binder ]\n"
    out.write_text(f"--- !tapi-tbd\ntbd-version: 4\ntargets: [ arm64-macos ]\ninstall-name: '/usr/lib/libSystem.B.dylib'\n{symbols}...\n")
    return out


def link_wasm(obj: Iterable[Part], target: Target, name: str) -> bytes:
    """A module that exports the model's function, its memory, and __heap_base, from where on memory is the caller's."""
    if target.object_format != "wasm":
        raise CarrotError(f"--emit=wasm: {target.name} is no such target", note="use --target=wasm32")
    return _link([obj], target, ["--no-entry", "--export-dynamic", "--export=__heap_base", "--strip-all", "--stack-first", "-z", "stack-size=65536"])


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise CarrotError(f"the linker failed: {(done.stderr or done.stdout).strip()[:500]}", note=f"command: {' '.join(command[:3])}")


def _link(
    objects: Sequence[Iterable[Part]], target: Target, flags: list[str], then: Callable[[Path], None] | None = None, before: Callable[[Path, list[str]], Path] | None = None
) -> bytes:
    """before: makes a library that the objects are linked with. then: changes the result."""
    command = linker(target)
    with tempfile.TemporaryDirectory(prefix="carrot-") as folder:
        out = Path(folder, "model.out")
        sources = [Path(folder, f"{i}.o") for i in range(len(objects))]
        for path, obj in zip(sources, objects, strict=True):
            with path.open("wb") as f:
                f.writelines(obj)
        if before:
            sources.append(before(Path(folder), command))
        _run([*command, *flags, *([f"/out:{out}"] if target.object_format == "coff" else ["-o", str(out)]), *map(str, sources)])
        if then:
            then(out)
        return out.read_bytes()


def _seal(path: Path) -> None:
    """The hash of the whole file in its build id: the loader refuses a damaged file, which could crash the process in dlopen."""
    with path.open("r+b") as f, mmap.mmap(f.fileno(), 0) as image:
        at = image.find(b"GNU\0" + SEAL + bytes(20)) + 4 + len(SEAL)
        image[at : at + 20] = hashlib.sha256(image).digest()[:20]


def archive(members: dict[str, bytes], target: Target) -> bytes:
    """A static library: System V ar with a symbol index, no dates, owners or modes of this machine."""
    if target.object_format != "elf":
        raise CarrotError(f"static libraries for {target.name} are not supported", note="use --emit=obj")

    def entry(name: str, data: bytes) -> list[bytes]:
        fields = ((name, 16), ("0", 12), ("0", 6), ("0", 6), ("644", 8), (str(len(data)), 10))
        return ["".join(text.ljust(width) for text, width in fields).encode() + b"`\n", data, b"\n" * (len(data) % 2)]

    packed = [entry(member[:15] + "/", obj) for member, obj in members.items()]
    sizes = [sum(map(len, e)) for e in packed]
    symbols = [(name, i) for i, obj in enumerate(members.values()) for name in defined_symbols(obj)]
    names = b"".join(name.encode() + b"\0" for name, _ in symbols)
    start = 8 + sum(map(len, entry("/", bytes(4 + 4 * len(symbols)) + names)))
    offsets = [start + sum(sizes[:i]) for i in range(len(packed))]
    index = struct.pack(f">{1 + len(symbols)}I", len(symbols), *[offsets[i] for _, i in symbols]) + names
    return b"".join([b"!<arch>\n", *entry("/", index), *itertools.chain(*packed)])
