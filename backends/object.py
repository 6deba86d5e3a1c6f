"""LLVM IR text to object code, through llvmlite. LLVM aborts on some bad input, so text is checked before it gets there."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

import llvmlite.binding as llvm
from carrot.backends.elf import fill_section
from carrot.backends.llvm_text import SECTION, Blob
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target, target_from

LLVM_VERSION = ".".join(map(str, llvm.llvm_version_info))
SPEED = {"0": 0, "1": 1, "2": 2, "3": 3, "s": 2, "z": 2}


@functools.cache
def _initialize() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    llvm.initialize_native_asmparser()


def host() -> Target:
    """This machine: the x86-64 level (or aarch64) it has, LLVM's name of its CPU and all its features."""
    _initialize()
    features = llvm.get_host_cpu_features()
    triple = llvm.get_default_triple().split("-")
    if triple[0] == "x86_64":
        level = "x86-64"
        for name, wanted in (("x86-64-v2", "sse4.2"), ("x86-64-v3", "avx2"), ("x86-64-v4", "avx512vl")):
            level = name if features.get(wanted) else level
    elif triple[0] in ("aarch64", "arm64"):
        level = "aarch64"
    elif triple[0].startswith("riscv64"):
        level = "riscv64"
    else:
        raise CarrotError(f"this machine ({triple[0]}) is no target yet", note="name one with --target")
    base = target_from(level)
    text = ",".join(f"{'+' if on else '-'}{name}" for name, on in sorted(features.items()))
    return replace(base, name="host", cpu=llvm.get_host_cpu_name(), features=text, lineage=("host", *base.lineage))


def get_target(name: str) -> Target:
    """A target by name, "host" and "native" included."""
    return host() if name in ("host", "native") else target_from(name)


def target_machine(target: Target, opt: str) -> llvm.TargetMachine:
    _initialize()
    try:
        t = llvm.Target.from_triple(target.triple)
    except RuntimeError:
        raise CarrotError(f"this LLVM ({LLVM_VERSION}) has no backend for {target.triple}", note=f"`--emit=ll` still works for {target.name}") from None
    pic = "pic" if target.hosted else "static"
    return t.create_target_machine(cpu=target.cpu, features=target.features, opt=min(SPEED[opt], 3), reloc=pic, codemodel="small", abiname=target.abi)


def function_attributes(target: Target, opt: str) -> str:
    """What every function carries."""
    parts = []
    if opt in "sz":
        parts.append("optsize" if opt == "s" else "optsize minsize")
    if target.vector_bits and target.arch == "x86-64":
        parts.append(f'"prefer-vector-width"="{target.vector_bits}"')
    if not target.hosted:
        parts.append('"no-builtins"')  # no memcpy to link with
    return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Compiled:
    obj: bytes
    llvm_ir: str
    machine: llvm.TargetMachine

    def asm(self) -> str:
        return str(self.machine.emit_assembly(_parse(self.llvm_ir)))


def _parse(text: str) -> llvm.ModuleRef:
    try:
        module = llvm.parse_assembly(text)
        module.verify()
        return module
    except RuntimeError as error:
        raise CarrotError(f"LLVM refuses the generated code: {str(error)[:400]}", note="a bug in carrot: please report it with the model") from None


def compile_text(texts: list[str], target: Target, opt: str, blob: Blob) -> Compiled:
    """Link the IR texts into one module, optimise, emit, and fill in the weights."""
    machine = target_machine(target, opt)
    head = f'target triple = "{target.triple}"\ntarget datalayout = "{machine.target_data}"\n'
    module = _parse(head + texts[0])
    for text in texts[1:]:
        module.link_in(_parse(head + text))
    size = opt in "sz"
    options = llvm.create_pipeline_tuning_options(speed_level=SPEED[opt])
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = options.loop_interleaving = not size and SPEED[opt] >= 2
    if size:
        options.inlining_threshold = 5
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    image = bytearray(machine.emit_object(module))
    if blob.size:
        fill_section(image, SECTION, blob.arrays)
    return Compiled(bytes(image), str(module), machine)


class Linked:
    """An object linked into this process. `address(symbol)` -> int; keep the instance alive as long as the code."""

    def __init__(self, obj: bytes, target: Target) -> None:
        machine = target_machine(target, "2")
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
        self._object = llvm.ObjectFileRef.from_data(obj)
        self._engine.add_object_file(self._object)
        self._engine.finalize_object()

    def address(self, symbol: str) -> int:
        """0 if there is no such symbol."""
        return int(self._engine.get_function_address(symbol))


def runs_here(target: Target) -> bool:
    """Whether this process can execute the target's code."""
    if not target.hosted:
        return False
    here = host()
    if here.triple != target.triple:
        return False
    levels = ["x86-64", "x86-64-v2", "x86-64-v3", "x86-64-v4"]
    return target.name not in levels or target.name in here.lineage


__all__ = ["Compiled", "Linked", "compile_text", "get_target", "host", "runs_here"]
