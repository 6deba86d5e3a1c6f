"""A C compiler for Xtensa of the kind that a test needs: clang's IR, carrot's code generator, GNU's linker.

    python xtensa_cc.py [-c] -o OUT [-I DIR] [-D...] a.c b.S c.o
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from carrot.backends.xtensa import Llc
from carrot.ir.target import target_from

# The core of qemu-xtensa that has an FPU lacks the high half of products, and so does what is linked here.
CORE = Llc(target_from("esp32"), "2", without=("mul32high",))


def run(*command: str) -> bytes:
    done = subprocess.run(command, capture_output=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')}")
    return done.stdout


def compiled(source: str, flags: list[str]) -> bytes:
    if source.endswith(".S"):
        return CORE.assembled(run("clang-22", "--target=xtensa", "-E", source, "-o", "-").decode())
    # clang knows no esp32: of its own features it must say nothing
    ir = run("clang-22", "--target=xtensa", "-emit-llvm", "-S", "-fomit-frame-pointer", *flags, source, "-o", "-").decode()
    return CORE.obj(re.sub(r'"target-(features|cpu)"="[^"]*"', "", ir))


def main(args: list[str]) -> None:
    sources = [a for a in args if a.endswith((".c", ".cpp", ".S", ".o", ".a"))]
    out = args[args.index("-o") + 1]
    sources = [s for s in sources if s != out]
    flags = [a for a in args if a.startswith(("-I", "-D", "-O", "-std", "-W", "-f")) and not a.startswith("-Wl") and "tree-loop" not in a]
    if "-c" in args:
        Path(out).write_bytes(compiled(sources[0], flags))
        return
    with tempfile.TemporaryDirectory() as folder:
        objects = []
        for i, source in enumerate(sources):
            if not source.endswith((".o", ".a")):
                path = Path(folder, f"{i}.o")
                path.write_bytes(compiled(source, flags))
                source = str(path)
            objects.append(source)
        run("xtensa-lx106-elf-ld", "-e", "_start", "-Ttext=0x400000", "-z", "noexecstack", "-o", out, *objects)


main(sys.argv[1:])
