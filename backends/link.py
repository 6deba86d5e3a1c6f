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
LINKERS = {"elf": "ld.lld", "wasm": "wasm-ld", "coff": "lld-link"}  # by object format; the names of LLVM's, which zig has, too
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
    if importlib.util.find_spec("ziglang"):
        return [sys.executable, "-m", "ziglang", name]
    raise CarrotError("no linker found", note="`pip install ziglang` brings one; or install " + ("binutils (native targets) or lld" if target.object_format == "elf" else "lld"))


def link_shared(objects: Sequence[Iterable[Part]], target: Target, name: str) -> bytes:
    """A shared library with no DT_NEEDED, of objects given in parts; undefined symbols (malloc, free) come from the process that loads it."""
    if not target.hosted:
        raise CarrotError(f"shared libraries for {target.name} are not supported", note="use --emit=wasm" if target.object_format == "wasm" else "use --emit=obj or --emit=a")
    flags = ["-m", EMULATION[target.arch], "-shared", "-Bsymbolic", "--hash-style=both", f"--build-id=0x{SEAL.hex()}{bytes(20).hex()}", "--strip-all", "-z", "relro", "-z", "now", "-z", "noexecstack"]
    return _link(objects, target, [*flags, "-soname", f"{name}.so"], _seal)


def link_wasm(obj: Iterable[Part], target: Target, name: str) -> bytes:
    """A module that exports the model's function, its memory, and __heap_base, from where on memory is the caller's."""
    if target.object_format != "wasm":
        raise CarrotError(f"--emit=wasm: {target.name} is no such target", note="use --target=wasm32")
    return _link([obj], target, ["--no-entry", "--export-dynamic", "--export=__heap_base", "--strip-all", "--stack-first", "-z", "stack-size=65536"])


def _link(objects: Sequence[Iterable[Part]], target: Target, flags: list[str], then: Callable[[Path], None] = lambda path: None) -> bytes:
    command = linker(target)
    with tempfile.TemporaryDirectory(prefix="carrot-") as folder:
        out = Path(folder, "model.out")
        sources = [Path(folder, f"{i}.o") for i in range(len(objects))]
        for path, obj in zip(sources, objects, strict=True):
            with path.open("wb") as f:
                f.writelines(obj)
        run = subprocess.run([*command, *flags, "-o", str(out), *map(str, sources)], capture_output=True, text=True)
        if run.returncode:
            raise CarrotError(f"the linker failed: {run.stderr.strip()[:500]}", note=f"command: {' '.join(command)}")
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
