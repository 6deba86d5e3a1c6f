"""The only composition: frontend -> passes -> backend.

    artifact = build("model.json", Options(target="x86-64-v3"))
    Path("model.so").write_bytes(emit(artifact, "so"))
    model = load_in_process(artifact)               # no linker needed
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import math
import mmap
import numbers
import re
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carrot.backends import abi, cuda_host, link, nvptx, ptxas
from carrot.backends.assembly import gnu_source
from carrot.backends.blob import ALIGN, WORD_ALIGN, plan_blob, weights_section
from carrot.backends.example import Golden
from carrot.backends.footprint import FRAMES, Footprint, check_limits, footprint
from carrot.backends.header import header_text
from carrot.backends.llvm_text import emit_module
from carrot.backends.object import (
    LLVM_VERSION,
    SPEED,
    Compiled,
    Linked,
    compile_text,
    function_attributes,
    runs_here,
    runtime_in_memory,
    runtime_object,
)
from carrot.backends.package import package_files
from carrot.backends.parts import reduced
from carrot.backends.variants import Variant, check_kind, choosing, joined, targets_of, unite
from carrot.frontend import load, maps
from carrot.ir import __version__
from carrot.ir.core import Module
from carrot.ir.dims import shown
from carrot.ir.errors import CarrotError, located
from carrot.ir.nn import tensor
from carrot.ir.registry import load_plugins
from carrot.ir.target import Target
from carrot.ir.text import print_module
from carrot.ir.tree import INTEGERS
from carrot.ir.types import DTYPES
from carrot.passes.bind_dims import BindDims
from carrot.passes.calibrate import METHODS
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.card import Describe, golden_rows
from carrot.passes.channels_last import ChannelsLast
from carrot.passes.columns import Columns
from carrot.passes.compress import COMPRESSIONS, Compress
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
from carrot.passes.manager import Observer, Pass, PassManager, verify
from carrot.passes.merge_kernels import MergeKernels
from carrot.passes.merge_sizes import MOST, MergeSizes
from carrot.passes.narrow_trees import NarrowTrees
from carrot.passes.plan_memory import PlanMemory
from carrot.passes.prune_columns import PruneInputs, PushColumns
from carrot.passes.prune_trees import PruneTrees
from carrot.passes.quantize import QUANTIZED, Quantize
from carrot.passes.quantize_leaves import BITS, QuantizeLeaves
from carrot.passes.round_products import RoundProducts
from carrot.passes.select_outputs import SelectOutputs
from carrot.passes.set_precision import PRECISIONS, SetPrecision, most_off
from carrot.passes.share_loops import ShareLoops
from carrot.passes.split_host import Split, SplitHost
from carrot.passes.split_nests import SplitNests
from carrot.passes.tree_choice import STRATEGIES, ChooseTrees, check_strategy
from carrot.passes.tree_ranges import check_ranges, is_number

if TYPE_CHECKING:
    from carrot.runtime.model import Model

TREE_STRATEGIES = tuple(STRATEGIES)
PLACES = ("weights", "code", "arena")  # what a linker script may want elsewhere
RUNTIME = Path(__file__).parent / "runtime"
SAMPLE_ELEMENTS = 1 << 18  # so many may be in a package's example, which is text


@dataclass(frozen=True)
class Options:
    """What a user can ask for; the defaults compile for this machine. See `carrotc --help`."""

    name: str | None = None
    target: str = "host"
    opt: str = "2"
    outputs: tuple[str, ...] = ("default",)
    missing: float | None = None
    on_missing: str = "error"
    dims: dict[str, int] = field(default_factory=dict)
    batch: int | None = None
    math: str = "strict"
    matmul: str = "f32"
    tree_strategy: str | None = None
    cubin: bool = True
    input_dtype: str | None = None
    leaf_bits: int | None = None
    prune: bool = False
    prune_inputs: bool = False
    ranges: dict[Any, Any] = field(default_factory=dict)
    approx: float | None = None
    flash_limit: int | None = None
    ram_limit: int | None = None
    place: dict[str, str] = field(default_factory=dict)
    io_in_arena: bool = False
    quantize: str | None = None
    calibration: Any = None
    quantize_method: str = "min-max"
    quantize_tolerance: float | None = None
    quantize_io: str = "float32"
    compress: str | None = None
    plugins: tuple[str, ...] = ()
    trust_pickle: bool = False
    categories: str | None = None
    constants: dict[str, Any] = field(default_factory=dict)
    bounds: dict[str, int | str] = field(default_factory=dict)
    sample: Any = None
    dynamic_shapes: Any = None
    verify_passes: bool = True
    observers: Sequence[Observer] = ()
    dump_dir: Path | None = None

    def __post_init__(self) -> None:
        """Raises CarrotError for what no option can be; the passes check what depends on the model."""
        sizes = self.dims if isinstance(self.dims, dict) else {"dims": None}
        right = {
            "name": self.name is None or isinstance(self.name, str),
            "target": isinstance(self.target, str),
            "opt": isinstance(self.opt, str) and self.opt in SPEED,
            "outputs": isinstance(self.outputs, tuple) and len(self.outputs) > 0 and all(isinstance(s, str) for s in self.outputs),
            "missing": self.missing is None or (isinstance(self.missing, numbers.Real) and not isinstance(self.missing, bool)),
            "on_missing": self.on_missing in ("error", "nan", "null"),
            "dims": all(type(n) is int for n in sizes.values()),
            "constants": isinstance(self.constants, dict),
            "bounds": isinstance(self.bounds, dict) and all(type(n) in (int, str) for n in self.bounds.values()),
            "batch": self.batch is None or type(self.batch) is int,
            "math": self.math in ("strict", "fast"),
            "matmul": self.matmul in PRECISIONS,
            "input_dtype": self.input_dtype is None or self.input_dtype in INTEGERS,
            "leaf_bits": self.leaf_bits is None or (type(self.leaf_bits) is int and self.leaf_bits in BITS),
            "cubin": isinstance(self.cubin, bool),
            "prune": isinstance(self.prune, bool),
            "prune_inputs": isinstance(self.prune_inputs, bool),
            "approx": self.approx is None or (is_number(self.approx) and 0 <= self.approx < math.inf),
            "flash_limit": self.flash_limit is None or (type(self.flash_limit) is int and self.flash_limit > 0),
            "ram_limit": self.ram_limit is None or (type(self.ram_limit) is int and self.ram_limit > 0),
            "place": isinstance(self.place, dict) and all(k in PLACES and isinstance(v, str) and re.fullmatch(r"[\w.$-]+", v) for k, v in self.place.items()),
            "io_in_arena": isinstance(self.io_in_arena, bool),
            "quantize": self.quantize in (None, *QUANTIZED),
            "quantize_method": self.quantize_method in METHODS,
            "quantize_io": self.quantize_io in ("float32", "int8"),
            "compress": self.compress is None or self.compress in COMPRESSIONS,
            "quantize_tolerance": self.quantize_tolerance is None or (is_number(self.quantize_tolerance) and 0 < self.quantize_tolerance < math.inf),
            "plugins": isinstance(self.plugins, tuple) and all(isinstance(p, str) for p in self.plugins),
        }
        for key, fine in right.items():
            if not fine:
                raise CarrotError(f"{key}={getattr(self, key)!r} is no value of this option", note="the docstring of carrot.compile and `carrotc --help` list what there is")
        if (self.quantize is None) != (self.calibration is None):
            given, lacks = ("calibration", "quantize") if self.quantize is None else ("quantize", "calibration")
            raise CarrotError(f"{given} is given without {lacks}", note=f"quantize needs calibration rows, like those that the model will see: --quantize={self.quantize or 'int8'} --calibration=DATA")
        check_ranges(self.ranges)
        check_strategy(self.tree_strategy)

    @property
    def prune_trees(self) -> PruneTrees:
        """Exact and cheap; any of prune, ranges and approx asks for all that can be done."""
        return PruneTrees(self.prune or bool(self.ranges) or self.approx is not None, check_ranges(self.ranges), self.approx)


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


def pipeline(options: Options, describe: Describe, calibration: dict[str, Any] | None = None) -> list[Pass]:
    """Whole values are simplified and fused, described in the card, lowered to kernels."""
    small = options.opt in ("s", "z")
    quantize = Quantize(calibration, options.quantize_method, options.quantize_tolerance, options.quantize_io, QUANTIZED.get(options.quantize or "", 8))
    return [
        *(SelectOutputs(options.outputs), BindDims(options.dims, options.batch), InputDtype(options.input_dtype), Canonicalize(), PushColumns(), FoldTrees(), options.prune_trees),
        *(QuantizeLeaves(options.leaf_bits), NarrowTrees(), Canonicalize(), FuseTerms(), FoldScalers(), quantize, FuseQuantized(), Canonicalize(), Compress(options.compress), PruneInputs(options.prune_inputs)),
        *(SetPrecision(options.matmul), ChooseTrees(options.tree_strategy, small, options.flash_limit), describe, SplitHost(describe), ChannelsLast(), RoundProducts(), Canonicalize(lines=True), Fuse(), FuseLayers(), Lower(small=small), MergeKernels(), Grid(), ShareLoops(small), SplitNests(), MergeSizes(most=math.inf if small else MOST), ExpandMath(), PlanMemory(options.io_in_arena), Columns()),
    ]


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
    from carrot.runtime.inputs import Input

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
        inputs.append(Input(spec["name"], kind, shape, tuple(spec.get("columns", ())), True, math.prod(shape), tuple(spec.get("positions", ()))))
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
        text = abi.placed(text + abi.bare_text(module, card, target, attributes), card, options.place)
    return compile_text(text, target, options.opt, blob, (RUNTIME / target.helpers).read_text() if target.helpers else "", variants[-1].target)


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


def _binary(artifact: Artifact) -> bytes:
    """A shared library: of the model and the ABI, for a GPU also of its kernels and what launches them."""
    if artifact.on_host is None:
        parts = [artifact.compiled.parts(), *([o] for o in artifact.runtime_objects)]
        return link.link_shared(parts, artifact.target, artifact.name, abi.exports(artifact.runtime))
    host = artifact.on_host()
    assert (host.card["inputs"], host.card["outputs"]) == (artifact.card["inputs"], artifact.card["outputs"])
    stub = (RUNTIME / "cuda.lp64.ll").read_text()
    front = _front(artifact.split, host.target, artifact.card["options"]["opt"], host.compiled.blob.symbol) if artifact.split else None
    launcher = cuda_host.host_object(artifact.compiled, artifact.module, artifact.device_card, artifact.device_ptx, artifact.cubin.code, stub, host.target, front)
    return link.link_shared([host.compiled.parts(), *([o] for o in host.runtime_objects), launcher.parts(), *([front.compiled.parts()] if front else [])], host.target, host.name)


def _front(split: Split, target: Target, opt: str, weights: str) -> cuda_host.Front | None:
    """The CPU's part of a model for a GPU. weights: what those of the whole model are called."""
    if split.front is None:
        return None
    module, small = split.front.copy(), opt in ("s", "z")
    passes: list[Pass] = [ChooseTrees(small=small), Canonicalize(lines=True), Fuse(), Lower(small=small), MergeKernels(), ExpandMath(), PlanMemory()]
    PassManager(passes).run(module, target)
    blob = plan_blob(module, f"{weights}_front", weights_section(target))
    attributes = function_attributes(target, opt)
    text = emit_module(module, target, blob, attributes) + abi.front_text(module, attributes)
    return cuda_host.Front(compile_text(text, target, opt, blob), module, split.sizes, split.to, split.inputs, split.outputs)


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
