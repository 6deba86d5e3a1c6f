"""PTX to machine code (a cubin), by NVIDIA's assembler where it is installed; nothing of it is needed, for the driver takes PTX too.

    assemble(ptx, target)                       # Cubin(b"\\x7fELF...", "sm_90 by /usr/local/cuda/bin/ptxas")
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from carrot.ir.target import Target


class Cubin(NamedTuple):
    """code: None where there is none. said: which, or why not."""

    code: bytes | None
    said: str


def find() -> str | None:
    """On PATH, or where `pip install nvidia-cuda-nvcc` puts it."""
    if found := shutil.which("ptxas"):
        return found
    spec = importlib.util.find_spec("nvidia")
    places = [Path(p) for p in (spec.submodule_search_locations or [])] if spec else []
    return next((str(p) for place in places for p in sorted(place.glob("*/bin/ptxas"))), None)


def assemble(ptx: str, target: Target) -> Cubin:
    program = find()
    if program is None:
        return Cubin(None, "machine code: none, there is no ptxas (`pip install nvidia-cuda-nvcc` brings one); the driver makes it of the PTX when the model is opened")
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "model.ptx", Path(folder) / "model.cubin"
        source.write_text(ptx)
        try:
            done = subprocess.run([program, f"-arch={target.cpu}", str(source), "-o", str(out)], capture_output=True, text=True)
        except OSError as error:
            return Cubin(None, f"machine code: none, {program} cannot be run: {error.strerror or error}")
        if done.returncode or not out.exists():
            why = (done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}").splitlines()[0]
            return Cubin(None, f"machine code: none, {program} says: {why[:200]}")
        code = out.read_bytes()
    return Cubin(code, f"machine code: {len(code)} bytes for {target.cpu} by {program}")


__all__ = ["Cubin", "assemble", "find"]
