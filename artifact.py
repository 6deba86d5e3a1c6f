"""A compiled model, and what can be had of it: files of every kind, a package, the model in this process.

    artifact = build("model.json")                  # compiler.py
    emit(artifact, "so")                            # -> bytes
    load_in_process(artifact).predict(rows)         # no linker needed
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carrot.backends import abi, cuda_host, link, nvptx, ptxas
from carrot.backends.assembly import gnu_source
from carrot.backends.example import Golden
from carrot.backends.footprint import FRAMES, Footprint, check_limits, footprint
from carrot.backends.header import header_text
from carrot.backends.object import Compiled, Linked, runs_here, runtime_in_memory, runtime_object
from carrot.backends.package import package_files
from carrot.backends.parts import reduced
from carrot.backends.variants import Variant, check_kind
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target
from carrot.ir.text import print_module
from carrot.passes.card import golden_rows
from carrot.passes.split_host import Split

if TYPE_CHECKING:
    from carrot.runtime.model import Model

RUNTIME = Path(__file__).parent / "runtime"
SAMPLE_ELEMENTS = 1 << 18  # so many may be in a package's example, which is text


@dataclass
class Artifact:
    """A compiled model. `module` is at the kernel level, `simplified` at the nn level."""

    name: str
    target: Target
    module: Module
    simplified: Module
    compiled: Compiled
    runtime: str  # the ABI, whole
    card: dict[str, Any]
    golden: Golden
    seconds: dict[str, float]
    variants: list[Variant]  # the least target's first; of most artifacts there is one
    on_host: Callable[[], Artifact] | None = None  # of a GPU: the same model for the CPU beside it
    assembles: bool = True  # of a GPU: into machine code, where there is ptxas
    split: Split | None = None  # of a GPU: what the CPU does first, and who does what
    front: Callable[[Target, str], cuda_host.Front] | None = None  # of a GPU: what the CPU does first, compiled for it; the str is what the weights of the whole model are called
    beside_gpu: bool = False

    @functools.cached_property
    def device_ptx(self) -> str:
        """Of a GPU's kernels, without the weights."""
        return nvptx.ptx_text(self.compiled, self.module, self.device_card, weights=False)

    @property
    def device_card(self) -> dict[str, Any]:
        """What a GPU's kernels take and give."""
        return self.split.card if self.split else self.card

    @functools.cached_property
    def cubin(self) -> ptxas.Cubin:
        return ptxas.assemble(self.device_ptx, self.target) if self.assembles else ptxas.Cubin(None, "machine code: none is wanted, PTX alone")

    @functools.cached_property
    def footprint(self) -> Footprint | None:
        """What it takes on a chip. Raises CarrotError if that is more than there is, or if a tool is missing."""
        if self.target.arch not in FRAMES or self.target.hosted:
            return None
        found = footprint(self.compiled, self.card)
        check_limits(found, self.target, [(key, array.nbytes) for key, array in self._largest()])
        return found

    def _largest(self) -> list[tuple[str, Any]]:
        arrays = {at: array for at, array in self.compiled.blob.arrays}
        return sorted(((key, arrays[at]) for key, at in self.compiled.blob.offsets.items()), key=lambda each: -each[1].nbytes)[:3]

    @functools.cached_property
    def header(self) -> str:
        """The text of `<name>.h`."""
        return header_text(self.card, self.target, (RUNTIME / "carrot.h").read_text(), self.footprint)

    @property
    def objects(self) -> list[bytes]:
        """The model's object and, on hosted targets, that of the generic ABI."""
        return [self.compiled.obj, *self.runtime_objects]

    @property
    def runtime_objects(self) -> list[bytes]:
        return runtime_object(self.own_runtime, self.target) if self.runtime else []

    @property
    def own_runtime(self) -> str:
        """What the model needs of the ABI."""
        return reduced(self.runtime, abi.parts(self.card, self.beside_gpu)) if self.runtime else ""

    @property
    def llvm_ir(self) -> str:
        return self.compiled.llvm_ir

    def asm(self) -> str:
        return self.compiled.asm()


def _binary(artifact: Artifact) -> bytes:
    """A shared library: of the model and the ABI, for a GPU also of its kernels and what launches them."""
    if artifact.on_host is None:
        parts = [artifact.compiled.parts(), *([o] for o in artifact.runtime_objects)]
        return link.link_shared(parts, artifact.target, artifact.name, abi.exports(artifact.runtime))
    host = artifact.on_host()
    assert (host.card["inputs"], host.card["outputs"]) == (artifact.card["inputs"], artifact.card["outputs"])
    stub = (RUNTIME / "cuda.lp64.ll").read_text()
    front = artifact.front(host.target, host.compiled.blob.symbol) if artifact.front else None
    launcher = cuda_host.host_object(artifact.compiled, artifact.module, artifact.device_card, artifact.device_ptx, artifact.cubin.code, stub, host.target, front)
    return link.link_shared([host.compiled.parts(), *([o] for o in host.runtime_objects), launcher.parts(), *([front.compiled.parts()] if front else [])], host.target, host.name)


def _header(artifact: Artifact) -> str:
    """The C header of all that a library exports."""
    return artifact.header if artifact.on_host is None else artifact.on_host().header + "\n" + (RUNTIME / "carrot_cuda.h").read_text()


def _ptx(artifact: Artifact) -> str:
    if artifact.split:
        raise CarrotError(f"--emit=ptx: {artifact.split.said}, and PTX has no place for it", note="--emit=so has both")
    return nvptx.ptx_text(artifact.compiled, artifact.module, artifact.card)


EMIT: dict[str, Callable[[Artifact], bytes]] = {
    "so": _binary,
    "wasm": lambda a: link.link_wasm(a.compiled.parts(), a.target, a.name),
    "obj": lambda a: a.compiled.with_runtime(a.own_runtime),
    "a": lambda a: link.archive(dict(zip((f"{a.name}.o", "carrot_abi.o"), a.objects)), a.target),
    "header": lambda a: _header(a).encode(),
    "asm": lambda a: a.asm().encode(),
    "source": lambda a: gnu_source(a.name, a.target, a.asm(), a.compiled.blob).encode(),
    "ll": lambda a: a.llvm_ir.encode(),
    "ir": lambda a: print_module(a.simplified, weights=True).encode(),
    "ptx": lambda a: _ptx(a).encode(),
    "kernel": lambda a: print_module(a.module, weights=True).encode(),
}


def emit(artifact: Artifact, kind: str) -> bytes:
    """One output kind of EMIT as bytes."""
    if kind not in EMIT:
        raise CarrotError(f"--emit={kind} is not available yet", note=f"available: {', '.join(EMIT)}")
    nvptx.check_kind(kind, artifact.target)
    check_kind(kind, artifact.target)
    try:
        return EMIT[kind](artifact)
    except OSError as error:
        raise CarrotError(f"--emit={kind} needs temporary files: {error.strerror or error}", note=f"in {tempfile.gettempdir()}; $TMPDIR names another folder") from None


def package(artifact: Artifact, kind: str) -> dict[str, bytes]:
    """Every file of a package of backends.package.KINDS, by its path."""
    golden = artifact.golden if artifact.golden[0] else golden_rows(artifact.simplified, 1, SAMPLE_ELEMENTS)
    return package_files(kind, artifact.name, artifact.target, artifact.card, golden, lambda what: emit(artifact, what))


def load_in_process(artifact: Artifact, device: str | None = None) -> Model:
    """The model, linked into this process: the same object code that a .so would hold, no linker (of a model for GPUs: its .so). device: as carrot.load has it."""
    from carrot.runtime.model import Model

    if not runs_here(artifact.target):
        raise CarrotError(f"this machine cannot run code for {artifact.target.name}", note="save it with `output=` and run it there")
    if artifact.target.gpu:
        from carrot.runtime.loader import from_bytes

        return from_bytes(emit(artifact, "so"), artifact.name, device)
    linked = Linked([artifact.compiled.code, *runtime_in_memory(artifact.runtime, artifact.target)], artifact.compiled.blob)
    linked_weights = dict(artifact.compiled.blob.arrays)
    artifact.module.weights |= {key: linked_weights[at] for key, at in artifact.compiled.blob.offsets.items()}
    kept = replace(artifact, module=Module(artifact.name), simplified=Module(artifact.name), variants=[])  # their weights may go
    return Model(linked, save=lambda: emit(kept, "so"), device=device)
