"""The only composition: frontend -> passes -> backend.

    artifact = build("model.json", Options(target="x86-64-v3"))     # options.py
    Path("model.so").write_bytes(emit(artifact, "so"))              # artifact.py
    model = load_in_process(artifact)                               # no linker needed
"""

from __future__ import annotations

import contextlib
import functools
import gc
import hashlib
import json
import math
import mmap
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from carrot.artifact import EMIT, RUNTIME, Artifact, emit, load_in_process, package
from carrot.backends import abi, bare_metal, cuda_host, nvptx
from carrot.backends.blob import ALIGN, WORD_ALIGN, plan_blob, weights_section
from carrot.backends.footprint import FRAMES
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import LLVM_VERSION, Compiled, compile_text, function_attributes, runtime_in_memory, runtime_object
from carrot.backends.open_sizes import open_text
from carrot.backends.parts import reduced
from carrot.backends.variants import Variant, choosing, joined, targets_of, unite
from carrot.frontend import load, maps
from carrot.ir import __version__
from carrot.ir.core import Module
from carrot.ir.dims import shown
from carrot.ir.errors import CarrotError, located
from carrot.ir.nn import tensor
from carrot.ir.registry import load_plugins
from carrot.ir.target import Target
from carrot.ir.text import print_module
from carrot.ir.types import DTYPES
from carrot.options import TREE_STRATEGIES, Options
from carrot.passes.bind_dims import BindDims
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.card import Describe
from carrot.passes.channels_last import ChannelsLast
from carrot.passes.columns import Columns
from carrot.passes.compress import Compress
from carrot.passes.expand_math import ExpandMath
from carrot.passes.fold_scalers import FoldScalers
from carrot.passes.fold_trees import FoldTrees
from carrot.passes.fuse import Fuse
from carrot.passes.fuse_layers import FuseLayers
from carrot.passes.fuse_quantized import FuseQuantized
from carrot.passes.fuse_terms import FuseTerms
from carrot.passes.grid import Grid
from carrot.passes.input_dtype import InputDtype
from carrot.passes.lower import Lower
from carrot.passes.manager import Pass, PassManager, verify
from carrot.passes.merge_kernels import MergeKernels
from carrot.passes.merge_sizes import MOST, MergeSizes
from carrot.passes.narrow_trees import NarrowTrees
from carrot.passes.plan_memory import PlanMemory
from carrot.passes.prune_columns import PruneInputs, PushColumns
from carrot.passes.quantize import QUANTIZED, Quantize
from carrot.passes.quantize_leaves import QuantizeLeaves
from carrot.passes.round_products import RoundProducts
from carrot.passes.select_outputs import SelectOutputs
from carrot.passes.set_precision import SetPrecision, most_off
from carrot.passes.share_loops import ShareLoops
from carrot.passes.short_code import ShortCode
from carrot.passes.split_host import Split, SplitHost
from carrot.passes.split_nests import SplitNests
from carrot.passes.tree_choice import ChooseTrees

__all__ = ["EMIT", "RUNTIME", "TREE_STRATEGIES", "Artifact", "Options", "build", "emit", "load_in_process", "package", "pipeline"]
SELDOM = 50_000  # new objects between two looks for garbage


def pipeline(options: Options, describe: Describe, calibration: dict[str, Any] | None = None) -> list[Pass]:
    """Whole values are simplified and fused, described in the card, lowered to kernels."""
    small = options.opt in ("s", "z")
    quantize = Quantize(calibration, options.quantize_method, options.quantize_tolerance, options.quantize_io, QUANTIZED.get(options.quantize or "", 8))
    return [
        *(BindDims(options.dims, options.batch), SelectOutputs(options.outputs), InputDtype(options.input_dtype), Canonicalize(), PushColumns(), FoldTrees(), options.prune_trees),
        *(QuantizeLeaves(options.leaf_bits), NarrowTrees(), Canonicalize(), FuseTerms(), FoldScalers(), quantize, FuseQuantized(), Canonicalize(), Compress(options.compress), PruneInputs(options.prune_inputs)),
        *(SetPrecision(options.matmul), ChooseTrees(options.tree_strategy, small, options.flash_limit), describe, SplitHost(describe), ChannelsLast(), RoundProducts(), Canonicalize(lines=True), Fuse(), FuseLayers(), Lower(small=small), MergeKernels(), Grid(), ShareLoops(small), SplitNests(), MergeSizes(most=math.inf if small else MOST), ShortCode(), ExpandMath(), PlanMemory(options.io_in_arena), Columns()),
    ]


@contextlib.contextmanager
def _seldom_collected() -> Iterator[None]:
    """Python would look through all ops again and again while more are made, for up to a third of the time. (A build inside of another, or beside it, leaves things as they are.)"""
    often = gc.get_threshold()
    change = 0 < often[0] < SELDOM
    if change:
        gc.set_threshold(SELDOM, *often[1:])
    try:
        yield
    finally:
        if change:
            gc.set_threshold(*often)


@_seldom_collected()
def build(model: Any, options: Options = Options(), ahead: Callable[[str, Target], Any] | None = None, off: float | None = None) -> Artifact:  # noqa: B008
    """Compile a model file or object. Raises CarrotError for everything a user can cause.

    ahead: runtime_object or runtime_in_memory, whatever will be needed: LLVM makes it while the passes run. off: that this is beside a model for a GPU, by how much its answers may differ from these."""
    start = time.perf_counter()
    targets = targets_of(options.target)
    target = _within(joined(targets), options)
    load_plugins(options.plugins)
    given = None if options.name is None else _identifier(options.name)
    read = {"missing": options.missing, "trust_pickle": options.trust_pickle, "outputs": options.outputs, "dims": options.dims}
    some = {"categories": options.categories, "constants": options.constants or None, "bounds": options.bounds or None, "sample": options.sample, "dynamic_shapes": options.dynamic_shapes}
    module = load(model, given, **read, **{key: value for key, value in some.items() if value is not None})
    module.name = given or _identifier(module.name)
    verify(module)
    loaded = time.perf_counter()
    runtime = (RUNTIME / f"abi.{_data_model(target)}.ll").read_text() if target.hosted and not target.gpu else ""
    describe = Describe(options.on_missing)

    def make_ahead(name: str, *_: Any) -> None:
        if ahead is runtime_object and runtime and name == describe.name:
            threading.Thread(target=_try, args=(ahead, reduced(runtime, abi.parts(describe.card, off is not None)), target)).start()

    if ahead is runtime_in_memory and runtime:  # all of it, for whatever model
        threading.Thread(target=_try, args=(ahead, runtime, target)).start()
    files = maps(module)

    def release(*_: Any) -> None:  # the pages of the model file: they would be a copy of the weights in memory
        for file in files:
            file.madvise(mmap.MADV_DONTNEED)

    manager = PassManager(pipeline(options, describe, _calibration(module, options)), [*options.observers, release, make_ahead], options.verify_passes, options.dump_dir)
    with located(str(model) if isinstance(model, (str, Path)) else None):
        variants = _lower(manager, module, [target, *targets[1:]], describe)
    card, simplified = describe.card, describe.snapshot
    card |= {"carrot": __version__, "llvm": LLVM_VERSION, "row_block": module.attrs["row_block"], "arena_bytes": module.attrs["arena_bytes"]}
    if len(variants) > 1:
        card["variants"] = [{"target": t.name, "cpu": t.cpu, "row_block": v.module.attrs["row_block"], "arena_bytes": v.module.attrs["arena_bytes"]} for t, v in zip(targets, variants, strict=True)]
    if shared := sum("shared" in op.attrs for op in module.walk()):
        card["shared_loops"] = shared
    card["options"] |= {"opt": options.opt, "math": options.math, "outputs": list(options.outputs)} | ({"place": options.place} if options.place else {}) | ({"io_in_arena": True} if options.io_in_arena else {})
    for t, offset in zip((*card["inputs"], *card["outputs"]), module.attrs.get("io_offsets", ())):
        t["offset"] = offset
    lowered = time.perf_counter()
    split: Split | None = describe.found.get("split")
    compiled = _compile(variants, options, split.card if split else card, describe.golden, off or 0.0)
    seconds = {"load": loaded - start, **manager.seconds, "llvm": time.perf_counter() - lowered}
    if options.dump_dir:
        _dump(options.dump_dir, module.name, {"nn.mlir": print_module(simplified, weights=True), "kernel.mlir": print_module(module), "ll": compiled.llvm_ir})
    artifact = Artifact(module.name, target, module, simplified, compiled, runtime, card, describe.golden, seconds, variants, beside_gpu=off is not None)
    if target.gpu:
        own = replace(options, target=target.host, name=module.name, matmul="f32", tree_strategy=None, dump_dir=None, observers=())
        artifact.on_host, artifact.assembles, artifact.split = functools.cache(functools.partial(build, model, own, off=most_off(card))), options.cubin, split
        if split and split.front:
            artifact.front = functools.partial(_front, split.front, split, options.opt)
    if compiled.made is not None:  # else it takes programs that may be missing, and what is asked for may do without
        artifact.footprint  # noqa: B018
    return artifact


def _lower(manager: PassManager, module: Module, targets: Sequence[Target], describe: Describe) -> list[Variant]:
    """Run the passes: for several targets, those from the first on that knows of CPUs run for each, on a module of its own, and one describes."""
    passes = manager.passes
    at = next(i for i, p in enumerate(passes) if isinstance(p, ChooseTrees)) if len(targets) > 1 else 0
    if at:
        replace(manager, passes=passes[:at]).run(module, targets[0])
    variants = [Variant(t, module.copy() if i else module) for i, t in enumerate(targets)]
    for v in variants:
        replace(manager, passes=[p for p in passes[at:] if p is not describe or v.module is module]).run(v.module, v.target)
    return variants


def _data_model(target: Target) -> str:
    return "lp64" if target.pointer_bits == 64 else "ilp32"


def _within(target: Target, options: Options) -> Target:
    """The target with as much flash and RAM as the user grants. Raises CarrotError where it has neither."""
    given = {key: value for key, value in (("flash_limit", options.flash_limit), ("ram_limit", options.ram_limit), ("place", options.place), ("io_in_arena", options.io_in_arena)) if value}
    if given and (target.hosted or target.arch not in FRAMES):
        raise CarrotError(f"only microcontrollers take {' and '.join(given)}, {target.name} is none", code=2)
    if "code" in options.place and target.arch == "xtensa":
        raise CarrotError(f"place: code cannot be moved on {target.name}, whose literals have to be near", note="weights and arena can", code=2)
    if "weights" in options.place and target.constant_space:
        raise CarrotError(f"place: weights cannot be moved on {target.name}, which reads them from its program memory", code=2)
    return replace(target, flash=options.flash_limit or target.flash, ram=options.ram_limit or target.ram)


def _calibration(module: Module, options: Options) -> dict[str, Any] | None:
    """Rows [N, ...] by input: from a file of data, arrays by input or column, or an array."""
    if options.calibration is None:
        return None
    from carrot import verify
    from carrot.runtime import data as files
    from carrot.runtime.inputs import Input, by_value

    specs, types = module.main.attrs["inputs"], [tensor(v) for v in module.main.body.args]
    kinds = [np.dtype(DTYPES[t.dtype].numpy) for t in types]
    rows = options.calibration
    if isinstance(rows, (str, Path)):
        columns = {c: kind for spec, kind in zip(specs, kinds, strict=True) for c in spec.get("columns") or (spec["name"],)}
        rows = files.read(Path(rows), columns, len(types) == 1 and not specs[0].get("columns") and types[0].rank <= 2)
    inputs: list[Input] = []
    for spec, t, kind in zip(specs, types, kinds, strict=True):
        seen = np.shape(rows[spec["name"]] if isinstance(rows, dict) and spec["name"] in rows else () if isinstance(rows, dict) else rows)  # of the data, where the model leaves a size open
        sizes = [options.dims.get(shown(d), n) if isinstance(d, str) else d for d, n in zip(t.shape[1:], seen[1:] if len(seen) == t.rank else t.shape[1:])]
        if open_ := [shown(d) for d in sizes if isinstance(d, str)]:
            raise CarrotError(f"the calibration data does not say how large input '{spec['name']}' is, which is open in {', '.join(open_)}", note=f"give an array [rows, ...], or bind them: {', '.join(f'--dim {d}=N' for d in open_)}")
        shape = tuple(int(d) for d in sizes)
        inputs.append(Input(spec["name"], kind, shape, tuple(spec.get("columns", ())), True, math.prod(shape), tuple(spec.get("positions", ())), by_value(spec)))
    with located("the calibration data"):
        return verify.tensors(inputs, rows)


def _try(make: Callable[[str, Target], Any], runtime: str, target: Target) -> None:
    with contextlib.suppress(CarrotError):  # whoever asks for it next is told
        make(runtime, target)


def _compile(variants: list[Variant], options: Options, card: dict[str, Any], golden: Any, off: float) -> Compiled:
    module, target, others = variants[0].module, variants[0].target, variants[1:]
    source = json.dumps(card, sort_keys=True).encode()
    key = hashlib.sha256(source).hexdigest()[:16]
    whole, own = unite(module.name, variants, options.opt) if others else (module, {})
    blob = plan_blob(whole, f"{module.name}_{key}_weights", options.place.get("weights", weights_section(target)), ALIGN if target.hosted else WORD_ALIGN)
    attributes = function_attributes(target, options.opt)
    if target.gpu:
        nvptx.plan(module, card)  # refuses what has none
        return compile_text(nvptx.emit(module, target, blob, attributes), target, options.opt, blob)
    text = emit_module(whole, target, blob, attributes, own)
    digest = hashlib.sha256(text.encode() + source)
    for part in blob.parts():
        digest.update(part)
    if any("team_bytes" in v.module.attrs for v in variants):
        text += (RUNTIME / f"team.{_data_model(target)}.ll").read_text()
    if target.hosted:
        half = any(getattr(v.type, "dtype", "") in ("f16", "bf16") for op in module.walk() for v in op.operands)  # where a last bit differs, it is a coarse one
        text += abi.hosted_text(module, card, digest.digest(), target, golden, (5e-3, 1e-3 + off) if half else (1e-4, 1e-5 + off + most_off(card)), others)
        text += choosing(RUNTIME) if others else ""
    else:
        if options.ram_limit and "symbols" in card:
            raise CarrotError("ram_limit: how much RAM the model takes depends on sizes that it leaves open", note="bind them: --dim NAME=N", code=2)
        entries = open_text if "symbols" in card else bare_metal.bare_text
        text = bare_metal.placed(text + entries(module, card, target, attributes), card, options.place)
    return compile_text(text, target, options.opt, blob, (RUNTIME / target.helpers).read_text() if target.helpers else "", variants[-1].target)


def _front(front: Module, split: Split, opt: str, target: Target, weights: str) -> cuda_host.Front:
    """The CPU's part of a model for a GPU. weights: what those of the whole model are called."""
    module, small = front.copy(), opt in ("s", "z")
    passes: list[Pass] = [ChooseTrees(small=small), Canonicalize(lines=True), Fuse(), Lower(small=small), MergeKernels(), ExpandMath(), PlanMemory()]
    PassManager(passes).run(module, target)
    blob = plan_blob(module, f"{weights}_front", weights_section(target))
    attributes = function_attributes(target, opt)
    text = emit_module(module, target, blob, attributes) + abi.front_text(module, attributes)
    return cuda_host.Front(compile_text(text, target, opt, blob), module, split.sizes, split.to, split.inputs, split.outputs)


def _identifier(name: str) -> str:
    """A model's name as a C identifier."""
    out = re.sub(r"\W", "_", name, flags=re.ASCII) or "model"
    return out if not out[0].isdigit() else f"m{out}"


def _dump(folder: Path, name: str, texts: dict[str, str]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for suffix, text in texts.items():
            (folder / f"{name}.{suffix}").write_text(text, encoding="utf-8", errors="surrogatepass")
    except OSError as error:
        raise CarrotError(f"cannot write into {folder}: {error.strerror or error}") from None


