"""LLVM IR text to object code, through llvmlite. LLVM aborts on some bad input, so text is checked before it gets there."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import mmap
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm
import numpy as np

from carrot.backends import machine
from carrot.backends.blob import Blob
from carrot.backends.cpu import asked, cpu_features
from carrot.backends.elf import attach, defined_symbols
from carrot.backends.kept import kept
from carrot.backends.llvm_text import READY
from carrot.backends.machine import LLVM_VERSION, SPEED, Generator, InProcess, data_layout, generator, initialize, target_machine
from carrot.backends.parts import PARTS, leave_out, reduced
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target, target_from

Part = bytes | bytearray | memoryview
LARGE_PAGE = 1 << 21
MANY_PAGES = 1 << 20  # bytes: small pages, wherever the system has them, get in each other's way in an L2 of 2 MB; of 32 MB the table of pages is not in the cache itself
MOVE = 1 | 2  # MREMAP_MAYMOVE, MREMAP_FIXED
HOST_LEVELS = (
    ("x86-64-v2", "sse4.2"), ("x86-64-v3", "avx2"), ("x86-64-v3-vnni", "avx2", "avxvnni"), ("x86-64-v4", "avx512vl"), ("x86-64-v4-vnni", "avx512vl", "avx512vnni"),
    ("x86-64-v4-bf16", "avx512vl", "avx512vnni", "avx512bf16"),
    ("x86-64-v4-amx", "avx512vl", "avx512vnni", "avx512bf16", "amx-tile", "amx-int8", "amx-bf16"),
)  # fmt: skip


@functools.cache
def host() -> Target:
    """This machine: the x86-64 level (or aarch64) it has, LLVM's name of its CPU and all its features."""
    initialize()
    features: dict[str, bool] = llvm.get_host_cpu_features()
    if not all(sys.platform == "linux" and ctypes.CDLL(None).syscall(*call) == 0 for call, _ in asked({name for name, on in features.items() if on})):
        features = {name: on and not name.startswith("amx") for name, on in features.items()}
    triple = llvm.get_default_triple().split("-")
    if triple[0] == "x86_64":
        level = "x86-64"
        for name, *wanted in HOST_LEVELS:
            level = name if all(features.get(f) for f in wanted) else level
    elif triple[0] in ("aarch64", "arm64"):
        level = "aarch64"
    elif triple[0].startswith("riscv64"):
        level = "riscv64"
    else:
        raise CarrotError(f"this machine ({triple[0]}) is no target yet", note="name one with --target")
    base = target_from(level)
    text = ",".join(f"{'+' if on else '-'}{name}" for name, on in sorted(features.items()))
    table = 64 if features.get("avx512vbmi") else base.byte_table
    dot = 4 if base.arch == "aarch64" and features.get("dotprod") else base.dot
    return replace(base, byte_table=table, dot=dot, name="host", cpu=llvm.get_host_cpu_name(), features=text, lineage=("host", *base.lineage))


def get_target(name: str) -> Target:
    """A target by name, "host" and "native" included."""
    return host() if name in ("host", "native") else target_from(name)


def function_attributes(target: Target, opt: str) -> str:
    """What every function carries."""
    parts = []
    if opt in "sz":
        parts.append("optsize" if opt == "s" else "optsize minsize")
    if target.vector_bits and target.arch == "x86-64":
        parts.append(f'"prefer-vector-width"="{target.vector_bits}"')
    if target.constant_space:
        parts.append('"no-jump-tables"="true"')  # nor tables of values, which would be variables
    parts.append('"no-builtins"')  # a chip has no memcpy to link with; elsewhere a loop of vectors beats the call of a plain one
    return " ".join(parts)


@dataclass(frozen=True)
class Compiled:
    """The code of one model, its weights, and what it takes to emit them otherwise."""

    llvm_ir: str
    generator: Generator
    target: Target
    blob: Blob
    made: bytes | None  # the object, unless it takes programs that may be missing

    @functools.cached_property
    def code(self) -> bytes:
        """An object that lacks the weights, where it is one that they can be attached to."""
        return self.generator.obj(_whole(_parse(self.llvm_ir), self.target, self.blob)) if self.made is None else self.made

    @property
    def obj(self) -> bytes:
        return b"".join(self.parts())

    def parts(self) -> Iterator[Part]:
        """The object in pieces, the big weights not copied."""
        return _with_weights(self.code, self.blob)

    def asm(self, unwind: bool = False) -> str:
        """unwind: with the directives that tell where frames begin."""
        text = re.sub(r"^(attributes #\d+ = \{)", r"\1 uwtable", self.llvm_ir, flags=re.M) if unwind else self.llvm_ir
        return self.generator.asm(_parse(text))

    def with_runtime(self, text: str) -> bytes:
        """One object that holds the model and the generic ABI whose IR text this is."""
        if not text:
            return self.obj
        module = _whole(_parse(self.llvm_ir), self.target, self.blob)
        runtime = _parse(_head(self.target) + _baseline(text, self.target))
        leave_out(runtime, self.generator.machine if isinstance(self.generator, InProcess) else None)
        module.link_in(runtime)
        return b"".join(_with_weights(self.generator.obj(module), self.blob))


def _parse(text: str) -> llvm.ModuleRef:
    try:
        module = llvm.parse_assembly(text)
        module.verify()
        return module
    except RuntimeError as error:
        raise CarrotError(f"LLVM refuses the generated code: {str(error)[:400]}", note="a bug in carrot: please report it with the model") from None


def compile_text(text: str, target: Target, opt: str, blob: Blob, helpers: str = "", best: Target | None = None) -> Compiled:
    """Optimise LLVM IR text, emit the object, fill in the weights. helpers: IR text of functions that code generation may call and nobody else has.
    best: for whose CPU some of the functions are."""
    coder = generator(target, opt, best=best)
    machine = coder.machine if isinstance(coder, InProcess) else None  # without one, the optimiser takes every cost as 1
    module = _parse(_head(target) + text)
    size = opt in "sz"
    options = llvm.create_pipeline_tuning_options(speed_level=SPEED[opt])
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = options.loop_interleaving = not size and SPEED[opt] >= 2
    if target.gpu:  # its threads are the lanes
        options.loop_vectorization = options.slp_vectorization = False
    if size:
        options.inlining_threshold = 5
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    optimised = str(module)
    if READY in text:
        optimised = re.sub(r"^(?:attributes #|; Function Attrs:).* optnone.*$", lambda m: re.sub(" noinline| optnone", "", m[0]), optimised, flags=re.M)
        module = _parse(optimised)
    if helpers:
        optimised = _helped(optimised, helpers, target, coder, builder)
        module = _parse(optimised)
    return Compiled(optimised, coder, target, blob, None if machine is None or target.gpu else coder.obj(_whole(module, target, blob)))


def _helped(text: str, helpers: str, target: Target, coder: Generator, builder: llvm.PassBuilder) -> str:
    """A module with those of the helpers that its object lacks, and with what they call."""
    wanted = set(defined_symbols(coder.obj(_parse(text)), defined=False))
    if not wanted & set(re.findall(r"^define dso_local .*?@(\w+)\(", helpers, re.M)):
        return text
    module = _parse(text)
    kept = re.sub(r"^define dso_local (.*?@(\w+)\()", lambda m: f"define {'weak hidden' if m[2] in wanted else 'internal'} {m[1]}", helpers, flags=re.M)
    module.link_in(_parse(_head(target) + kept))
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, builder)
    return str(module)


def _whole(module: llvm.ModuleRef, target: Target, blob: Blob) -> llvm.ModuleRef:
    """A module, after its optimisation, with the weights that cannot be attached to its object."""
    if blob.size and not blob.section:
        module.link_in(_parse(_head(target) + blob.text(target)))
    return module


def _with_weights(code: bytes, blob: Blob) -> Iterator[Part]:
    """An object and its weights behind it."""
    image = bytearray(code)
    weights = blob.size and blob.section and attach(image, blob.section, blob.symbol, blob.size)
    yield image
    if weights:
        yield from blob.parts()


def _made_once(make: Callable[[str, Target], list[bytes]]) -> Callable[[str, Target], list[bytes]]:
    """Cached, and kept for later processes; who asks while another thread makes it waits."""
    lock = threading.Lock()

    @functools.lru_cache(maxsize=8)
    def once(text: str, target: Target) -> list[bytes]:
        how = [Path(source).read_text("utf-8") for source in (__file__, machine.__file__)]
        return kept(lambda: make(text, target), "\0".join([make.__name__, text, repr(target), LLVM_VERSION, llvmlite.__version__, *how]).encode())

    @functools.wraps(make)
    def get(text: str, target: Target) -> list[bytes]:
        with lock:
            return once(text, target)

    return get


@_made_once
def runtime_object(text: str, target: Target) -> list[bytes]:
    """The object of the generic ABI: the same for every model that needs the same of it (parts.py), so made once; its IR is optimised already."""
    coder = generator(target, "1")
    module = _parse(_head(target) + _baseline(text, target))
    leave_out(module, coder.machine if isinstance(coder, InProcess) else None)
    return [coder.obj(module)]


@_made_once
def runtime_in_memory(text: str, target: Target) -> list[bytes]:
    """The same in half of the time, for a process that waits for it: only what every call runs (hot functions) is optimised."""
    text = re.sub("^define (?:internal|weak hidden)", "define hidden", _baseline(reduced(text, set(PARTS)), target), flags=re.M)
    hot = set(re.findall(r"^attributes (#\d+) = \{ hot ", text, re.M))

    def half(wanted: bool) -> str:
        """The functions that are hot, or that are not; the others only declared."""
        return re.sub(r"^define ([^{]* (#\d+)) \{\n.*?^\}\n", lambda m: m[0] if (m[2] in hot) == wanted else f"declare {m[1]}\n", text, flags=re.M | re.S)

    cold, loops = half(False), half(True)
    out = []
    for level, code in (("0", cold), ("1", loops)):
        coder = generator(target, level, far=True)
        assert isinstance(coder, InProcess)
        module = _parse(_head(target) + code)
        if code is loops:
            leave_out(module, coder.machine)
        out.append(coder.obj(module))
    return out


def _baseline(text: str, target: Target) -> str:
    """What must run on any CPU of the architecture (init and its check of the features) is compiled for the oldest."""
    return text.replace('"carrot-cpu"="baseline"', '"target-cpu"="x86-64" "target-features"=""') if target.arch == "x86-64" else text


@functools.cache
def _head(target: Target) -> str:
    return f'target triple = "{target.triple}"\ntarget datalayout = "{data_layout(target)}"\n'


class Linked:
    """Objects linked into this process. `address(symbol)` -> int; keep the instance alive as long as the code.

    blob: weights that the first object lacks; its arrays become views of the linked copy, which frees the originals.
    """

    def __init__(self, objects: Sequence[bytes], blob: Blob | None = None) -> None:
        initialize()
        first = bytearray(objects[0])
        if blob is not None and blob.size and attach(first, blob.section, blob.symbol, blob.size, in_memory=True):
            objects = [bytes(first), *objects[1:]]
        self._symbols = {name for obj in objects for name in defined_symbols(obj)}
        self._found: dict[str, llvm.ResourceTracker] = {}
        # JITLink maps each object in one piece; MCJIT may map its sections more than 2 GB apart and then aborts the process.
        self._jit = llvm.create_lljit_compiler(use_jit_link=True, suppress_errors=True)
        library = llvm.JITLibraryBuilder().add_current_process()
        for obj in objects:
            library.add_object_img(obj)
        with _linking():
            self._library = library.link(self._jit, "model")
        if choose := self.address("carrot_choose"):  # what the loader of a file calls
            ctypes.CFUNCTYPE(None)(choose)()
        if blob is not None and blob.size and self.address(blob.symbol):
            self._fill(blob)

    def _fill(self, blob: Blob) -> None:
        if blob.size >= MANY_PAGES and sys.platform == "linux":
            _take_large_pages(self.address(blob.symbol), blob.size)
        memory: Any = (ctypes.c_char * blob.size).from_address(self.address(blob.symbol))
        memory.linked = self  # the views keep the code
        for i, (offset, array) in enumerate(blob.arrays):
            view = np.frombuffer(memory, array.dtype, array.size, offset).reshape(array.shape)
            view[...] = array
            view.flags.writeable = False
            blob.arrays[i] = (offset, view)

    def address(self, symbol: str) -> int:
        """0 if there is no such symbol."""
        if symbol not in self._symbols:
            return 0
        if symbol not in self._found:
            with _linking():
                self._found[symbol] = self._jit.lookup("model", symbol)
        return int(self._found[symbol][symbol])


def _take_large_pages(address: int, size: int) -> None:
    """Have the system lay this memory, whose contents are no longer needed, out in pages of 2 MB, where it can, its ends in parts of such pages.

    |.....---|--------|--------|--......|     new pages of 2 MB, of which what is dashed moves to where the memory was
    """
    first, end = -(-address // mmap.PAGESIZE) * mmap.PAGESIZE, (address + size) // mmap.PAGESIZE * mmap.PAGESIZE
    if end <= first:
        return
    libc, word, n, room = ctypes.CDLL(None), ctypes.c_size_t, end - first, end - first + 4 * LARGE_PAGE
    libc.mmap.restype = libc.mremap.restype = word
    kind = ctypes.c_int(mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    new = libc.mmap(None, word(room // LARGE_PAGE * LARGE_PAGE), mmap.PROT_READ | mmap.PROT_WRITE, kind, -1, ctypes.c_long(0))
    if new == word(-1).value:
        return
    behind, base = new + room // LARGE_PAGE * LARGE_PAGE, -(-new // LARGE_PAGE) * LARGE_PAGE
    start = base + first % LARGE_PAGE
    pages = range(base, start + n, LARGE_PAGE)
    moved = False
    if libc.madvise(word(base), word(len(pages) * LARGE_PAGE), mmap.MADV_HUGEPAGE) == 0:
        libc.madvise(word(first), word(n), mmap.MADV_DONTNEED)  # not both at a time
        for page in pages:
            ctypes.memset(page, 0, 1)
        moved = libc.mremap(word(start), word(n), word(n), MOVE, word(first)) != word(-1).value
    for at, to in ((new, start), (start + n, behind)) if moved else ((new, behind),):
        if at < to:
            libc.munmap(word(at), word(to - at))


@contextlib.contextmanager
def _linking() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise CarrotError(f"the code cannot be linked in memory: {str(error)[:400]}") from None


def runs_here(target: Target) -> bool:
    """Whether this process can execute the target's code."""
    if not target.hosted:
        return False
    if target.gpu:  # or else the CPU beside it
        return runs_here(get_target(target.host))
    here = host()
    if here.triple != target.triple:
        return False
    return cpu_features(target) <= cpu_features(here)


__all__ = ["LLVM_VERSION", "SPEED", "Compiled", "Linked", "compile_text", "get_target", "host", "runs_here", "runtime_in_memory", "runtime_object", "target_machine"]
