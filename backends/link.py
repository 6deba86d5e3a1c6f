"""Objects to shared libraries: the system's linker when it can do the target, else the one that `pip install ziglang` brings."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from carrot.ir.errors import CarrotError
from carrot.ir.target import Target

LLD = ("ld.lld", *[f"ld.lld-{v}" for v in range(24, 13, -1)])
EMULATION = {"x86-64": "elf_x86_64", "aarch64": "aarch64linux", "riscv64": "elf64lriscv"}
MACHINE = {"x86_64": "x86-64", "aarch64": "aarch64", "arm64": "aarch64", "riscv64": "riscv64"}


def linker(target: Target) -> list[str]:
    """The command that links shared libraries for the target. Raises CarrotError that says what to install."""
    if target.arch not in EMULATION:
        raise CarrotError(f"shared libraries for {target.name} are not supported", note="use --emit=obj or --emit=a")
    native = MACHINE.get(platform.machine()) == target.arch and sys.platform.startswith("linux")
    for name in (("ld",) if native else ()) + LLD:
        if shutil.which(name):
            return [name]
    if importlib.util.find_spec("ziglang"):
        return [sys.executable, "-m", "ziglang", "ld.lld"]
    raise CarrotError("no linker found", note="`pip install ziglang` brings one; or install binutils (native targets) or lld")


def link_shared(obj: bytes, target: Target, soname: str) -> bytes:
    """A shared library with no DT_NEEDED; undefined symbols (malloc, free) come from the process that loads it."""
    command = linker(target)
    with tempfile.TemporaryDirectory(prefix="carrot-") as folder:
        source, out = Path(folder, "model.o"), Path(folder, "model.so")
        source.write_bytes(obj)
        flags = ["-m", EMULATION[target.arch], "-shared", "-Bsymbolic", "--hash-style=both", "--build-id=sha1", "--strip-all", "-z", "relro", "-z", "now", "-z", "noexecstack"]
        run = subprocess.run([*command, *flags, "-soname", soname, "-o", str(out), str(source)], capture_output=True, text=True)
        if run.returncode:
            raise CarrotError(f"the linker failed: {run.stderr.strip()[:500]}", note=f"command: {' '.join(command)}")
        return out.read_bytes()


def archive(obj: bytes, member: str) -> bytes:
    """A static library with one member (the System V ar format, no symbol index: linkers read the object's own table)."""
    name = (member[:15] + "/").ljust(16).encode()
    header = name + b"0".ljust(12) + b"0".ljust(6) + b"0".ljust(6) + b"644".ljust(8) + str(len(obj)).encode().ljust(10) + b"`\n"
    return b"!<arch>\n" + header + obj + (b"\n" if len(obj) % 2 else b"")
