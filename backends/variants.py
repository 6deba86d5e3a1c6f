"""Binaries for several targets of one architecture: the kernels of each, one of everything else.

    carrotc --target=x86-64-v2,x86-64-v4 model.onnx

    @carrot_desc = hidden global %CarrotDesc { ... ptr @carrot_kernel ... }              ; of the least target, until the file is loaded
    @d.9 = private constant %CarrotDesc { ... ptr @carrot_kernel.x86_64_v4 ... }
    @carrot_variants = hidden constant [2 x ptr] [ptr @d.9, ptr null]                    ; runtime/variants.c takes the best that the CPU has
    define internal void @"k.main.x86_64_v4"(...) ... "target-cpu"="x86-64-v4" "target-features"=""
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from carrot.backends.cpu import cpu_attributes, cpu_features
from carrot.backends.object import function_attributes, get_target, host
from carrot.ir.core import Module, Symbol
from carrot.ir.errors import CarrotError
from carrot.ir.target import Target

LIKE = "like --target=x86-64-v2,x86-64-v4"
ONE = ("ir", "kernel")  # kinds of output that are one target's own


@dataclass(frozen=True, slots=True)
class Variant:
    """A model lowered for one target of a binary. suffix: of the symbols of all but the least."""

    target: Target
    module: Module

    @property
    def suffix(self) -> str:
        return "." + re.sub(r"\W", "_", self.target.name)


def targets_of(names: str) -> list[Target]:
    """The targets of "a" or "a,b": the least first, whose CPU features all others have too. Raises CarrotError for those that one file cannot serve."""
    items = [name.strip() for name in names.split(",")]
    if len(items) == 1:
        return [get_target(names)]
    if not all(items):
        raise CarrotError(f"target '{names}': a name between the commas is missing", note=LIKE, code=2)
    if twice := next((name for i, name in enumerate(items) if name in items[:i]), None):
        raise CarrotError(f"target '{names}': {twice} is there twice", note=LIKE, code=2)
    for name in items:
        if name in ("host", "native"):
            raise CarrotError(f"target '{names}': {name} is this one machine, with other CPUs a name says what they have", note=f"this machine is {host().lineage[1]}", code=2)
    found = [get_target(name) for name in items]
    for t in found:
        if t.gpu:
            raise CarrotError(f"target '{names}': {t.name} is a GPU, a file for several targets is for CPUs", note=f"compile for {t.name} alone: its file has the model for {t.host} too", code=2)
        if not t.hosted:
            raise CarrotError(f"target '{names}': {t.name} runs no operating system that loads a file and so chooses", note="compile a file for each: one --target at a time", code=2)
        if t.triple != found[0].triple:
            raise CarrotError(f"target '{names}': {t.name} is another machine than {found[0].name}, one file cannot run on both", note="compile a file for each: one --target at a time", code=2)
    found.sort(key=lambda t: len(cpu_features(t)))
    for less, more in zip(found, found[1:]):
        if not cpu_features(less) < cpu_features(more):
            raise CarrotError(f"target '{names}': a file cannot tell where {more.name} is better than {less.name}", note=f"choose one of them: --target={less.name}", code=2)
    return found


def joined(targets: Sequence[Target]) -> Target:
    """What a file for these is linked as: the least of them, with all names."""
    return targets[0] if len(targets) == 1 else replace(targets[0], name=",".join(t.name for t in targets))


def check_kind(kind: str, target: Target) -> None:
    """Raises CarrotError if one target alone has such an output."""
    if kind in ONE and "," in target.name:
        raise CarrotError(f"--emit={kind}: the IR is one target's own, {target.name} are several", note=f"name one: --target={target.name.split(',')[-1]}", code=2)


def unite(name: str, variants: Sequence[Variant], opt: str) -> tuple[Module, dict[str, tuple[Target, str]]]:
    """One module of all variants' kernels, the least's under their own names; and the target and attributes of the functions of the others.
    Renames in place. Equal weights become one."""
    first = variants[0]
    out = Module(name, dict(first.module.funcs), {}, first.module.attrs)
    own: dict[str, tuple[Target, str]] = {}
    known: dict[tuple[str, tuple[int, ...]], list[str]] = {}
    for v in variants:
        suffix = "" if v is first else v.suffix
        keys: dict[str, str] = {}
        attributes = f"{function_attributes(v.target, opt)} {cpu_attributes(v.target)}"
        for func in v.module.funcs.values():
            if suffix:
                func.name += suffix
                out.funcs[func.name] = func
                own[func.name] = (v.target, attributes)
            for op in func.body.walk():
                if op.name == "memref.get_global":
                    key = str(op.attrs["name"])
                    if key not in keys:
                        keys[key] = _weight(out, known, key + suffix, v.module.weights[key])
                    op.attrs["name"] = Symbol(keys[key])
                elif suffix and op.name == "func.call":
                    op.attrs["callee"] = Symbol(str(op.attrs["callee"]) + suffix)
    return out, own


def _weight(module: Module, known: dict[tuple[str, tuple[int, ...]], list[str]], key: str, array: np.ndarray) -> str:
    """The key of an array in a module: that of an equal one, else its own."""
    alike = known.setdefault((array.dtype.str, array.shape), [])
    for other in alike:
        there = module.weights[other]
        if there is array or np.array_equal(np.ascontiguousarray(there).reshape(-1).view(np.uint8), np.ascontiguousarray(array).reshape(-1).view(np.uint8)):
            return other
    alike.append(key)
    module.weights[key] = array
    return key


def choosing(runtime: Path) -> str:
    """The code that chooses, without the declarations of what the model's own text defines, and of intrinsics, which need none."""
    return re.sub(r"^(?=@\w+ = external|declare void @llvm\.)", "; ", (runtime / "variants.lp64.ll").read_text(), flags=re.M)
