"""The command lines: `carrotc` compiles, `carrot` inspects, predicts and verifies. Every mistake is a diagnostic, never a traceback.

    error: unsupported operator 'StringNormalizer' (ai.onnx opset 10)
      --> model.onnx: node 'norm' (#3)
      = note: supported: ...
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from carrot import report
from carrot.ir import __version__
from carrot.ir.errors import CarrotError, nearest
from carrot.outputs import SUFFIXES, destinations, split, write
from carrot.passes.calibrate import METHODS
from carrot.passes.compress import COMPRESSIONS
from carrot.passes.quantize import QUANTIZED
from carrot.passes.set_precision import PRECISIONS
from carrot.runtime import data as files

if TYPE_CHECKING:
    from carrot.compiler import Artifact, Options
    from carrot.ir.core import Module
    from carrot.runtime.model import Model

PRINTS = ("targets", "formats", "ops")
MISMATCH = 3


# ---------------------------------------------------------------------------------------------- diagnostics


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **options)

    def error(self, message: str) -> NoReturn:
        raise CarrotError(message, note=f"`{self.prog} --help` lists what there is", code=2)


def _guarded(command: Callable[[Sequence[str]], int], argv: Sequence[str] | None) -> int:
    """Run a command; everything that goes wrong becomes a diagnostic and an exit code."""
    argv = sys.argv[1:] if argv is None else list(argv)
    try:
        code = command(argv)
        sys.stdout.flush()
        return code
    except CarrotError as error:
        failure = error
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `carrot predict ... | head`
        _close_stdout()
        return 0
    except OSError as error:
        if error.filename is None:
            _close_stdout()
        failure = CarrotError(f"{error.filename}: {error.strerror}" if error.filename else f"cannot write to stdout: {error.strerror or error}")
    except MemoryError:
        failure = CarrotError("out of memory")
    except Exception as error:
        if os.environ.get("CARROT_TRACEBACK"):
            raise
        what = f"{type(error).__name__}: {str(error)[:500]}"
        failure = CarrotError(f"internal error: {what}", note="this is a bug in carrot: please report it with the model and the command")
    if "--json-diagnostics" in argv:
        print(json.dumps(failure.as_json()), file=sys.stderr)
    else:
        print(f"error: {failure}", file=sys.stderr)
    return failure.code


def _close_stdout() -> None:
    """What is left in its buffer would fail again at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    print(text, file=sys.stderr)


# ---------------------------------------------------------------------------------------------- carrotc


def _carrotc_parser() -> argparse.ArgumentParser:
    p = _Parser(prog="carrotc", description="Compiles a trained model into a standalone native binary.", epilog="exit codes: 0 done, 1 compile error, 2 usage, 3 --verify found a mismatch")
    p.add_argument("model", nargs="?", metavar="MODEL", help="a model file: ONNX, XGBoost .json/.ubj, LightGBM .txt, scikit-learn .skops, carrot .mlir")
    p.add_argument("--target", default="host", metavar="NAME[,NAME]", help="what to compile for (default: host); of several CPUs the file chooses when it is loaded: x86-64-v2,x86-64-v4")
    p.add_argument("--emit", metavar="KIND[,KIND]", help=f"what to write: {', '.join(SUFFIXES)} (default: so,header; on bare metal a,header; for wasm32 and wasm32-simd wasm,header)")
    p.add_argument("-o", dest="output", metavar="PATH", help="the output file, or a folder; - is stdout")
    p.add_argument("-O", dest="opt", default="2", choices=list("0123sz"), help="optimisation: -O0 ... -O3, -Os, -Oz (default: -O2)")
    p.add_argument("--name", help="the model's name, the prefix of its C symbols (default: the file's stem)")
    p.add_argument("--outputs", default="default", metavar="SET[,SET]", help="output sets to keep: default, label, proba, raw, leaf, contrib, ...")
    p.add_argument("--missing", type=float, metavar="VALUE", help="a number that counts as missing")
    p.add_argument("--on-missing", default="error", choices=("error", "nan", "null"), help="a missing value where the model takes none: refuse the call, compute with NaN, or answer null")
    p.add_argument("--dim", action="append", default=[], metavar="NAME=N", help="a symbolic dim of the model becomes a number (repeatable)")
    p.add_argument("--constant", action="append", default=[], metavar="NAME=JSON", help="an input of an ONNX model is fixed: a number or nested lists of them (repeatable)")
    p.add_argument("--batch", type=int, metavar="N", help="compile for batches of exactly N rows")
    p.add_argument("--math", default="strict", choices=("strict", "fast"), help="fast may reassociate sums")
    p.add_argument("--bound", action="append", default=[], metavar="NAME=MOST", help="how large a tensor of an ONNX model that a size depends on is at most: a number, or like 4*length in the model's dims (repeatable)")
    p.add_argument("--matmul", default="f32", choices=PRECISIONS, help="GPUs since sm80: what matrix products and convolutions multiply, summed in float32; bf16 on CPUs with AVX512_BF16, too, of constant weights; the report says how far answers are off (default: f32)")
    p.add_argument("--tree-strategy", metavar="NAME", help="how trees are evaluated: bits, walk, row, inline, packed, on GPUs row, lane, shallow, deep, latency, or two for few and for many rows: row,bits (default: chosen by size and target; -v explains)")
    p.add_argument("--no-cubin", dest="cubin", action="store_false", help="GPUs: PTX alone, no machine code even where there is ptxas (-v says which)")
    p.add_argument("--prune", action="store_true", help="trees: drop what the stated ranges make unreachable, merge equal subtrees, report what it saved")
    p.add_argument("--prune-inputs", action="store_true", help="drop the columns that the model does not use from its input schema")
    p.add_argument("--range", action="append", default=[], metavar="NAME=LO..HI", help="trees: the present values of a column lie between; ,no-missing behind it: none is missing (repeatable; implies --prune)")
    p.add_argument("--approx", type=float, metavar="EPS", help="trees: drop leaves and trees as long as no raw score is off by more than EPS (implies --prune)")
    p.add_argument("--leaf-bits", type=int, choices=(0, 8, 16), metavar="0|8|16", help="trees: leaves as whole numbers of so many bits, the report says how far scores may be off; 0: each tree votes for one class")
    p.add_argument("--input-dtype", choices=("i8", "u8", "i16", "u16"), help="the model's float columns come as small whole numbers; trees compare them as they are")
    p.add_argument("--flash-limit", type=_bytes, metavar="BYTES", help="microcontrollers: refuse a model that needs more flash (64K: 65536)")
    p.add_argument("--ram-limit", type=_bytes, metavar="BYTES", help="microcontrollers: refuse a model that needs more RAM, scratch and stack together")
    p.add_argument("--place", action="append", default=[], metavar="WHAT=SECTION", help="microcontrollers: weights, code or an arena of the model's own go to a section of your linker script (repeatable, or with commas)")
    p.add_argument("--io-in-arena", action="store_true", help="microcontrollers: inputs and outputs have places in the arena, which layers share when they are through with them; the call is NAME_run(arena)")
    p.add_argument("--plugin", action="append", default=[], metavar="MODULE", help="a Python module with @carrot.op and @carrot.lowering (repeatable)")
    p.add_argument("--trust-pickle", action="store_true", help="load .pkl and .joblib files, which runs the code inside them")
    p.add_argument("--categories", choices=["codes"], help="the categorical columns of an XGBoost or LightGBM model hold the codes of its categories (else the categories themselves)")
    p.add_argument("--verify", metavar="DATA", help="compare with the reference on .npy, .npz, .csv, .parquet or .arrow data before anything is written")
    _tolerances(p)
    p.add_argument("--quantize", choices=tuple(QUANTIZED), help="networks: compute in integers; --calibration shows the values that occur. int4-weights: int8 with weights of 4 bits, half the flash")
    p.add_argument("--calibration", metavar="DATA", help="rows like those that the model will see: .npy, .npz, .csv, .parquet or .arrow")
    p.add_argument("--quantize-method", default="min-max", choices=tuple(METHODS), help="how the range of an activation follows from its values (default: min-max)")
    p.add_argument("--quantize-io", default="float32", choices=("float32", "int8"), help="what the binary takes and gives: numbers, or steps with the scale and zero point that its card states (default: float32)")
    p.add_argument("--quantize-tolerance", type=float, metavar="T", help="layers stay in floats until the noise of every output relative to its signal is at most T")
    p.add_argument("--compress", choices=COMPRESSIONS, help="int8 networks on chips: weights in less flash, layer by layer where that is less; sparse: without their zeros, no result changes")
    p.add_argument("--package", metavar="KIND", help="write a folder that a build system takes: esp-idf, arduino, cmake, zephyr, platformio (implies --emit=package; -o names the folder)")
    p.add_argument("--print", dest="show", metavar="|".join(PRINTS), help="list what carrot knows, and stop")
    p.add_argument("--print-ir-after-all", action="store_true", help="print the IR after every pass to stderr")
    p.add_argument("--time-passes", action="store_true", help="print what every step took to stderr")
    p.add_argument("--dump-dir", type=Path, metavar="DIR", help="write the IR of every level there, and reproducers of failed passes")
    _common(p)
    return p


def _bytes(text: str) -> int:
    m = re.fullmatch(r"([1-9]\d{0,11})([kKmM]?)(?:i?B)?", text)
    if not m:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of bytes: 65536, 64K or 1M")
    return int(m[1]) * {"": 1, "k": 1024, "m": 1024**2}[m[2].lower()]


def _places(given: list[str]) -> dict[str, str]:
    """WHAT=SECTION,... as a dict."""
    found: dict[str, str] = {}
    for each in ",".join(given).split(",") if given else []:
        what, _, section = each.partition("=")
        if what in found or not section:
            raise CarrotError(f"--place={each}: " + (f"{what} is placed twice" if what in found else "there is no section"), note="like --place=weights=.psram,arena=.bss.psram", code=2)
        found[what] = section
    return found


def _common(p: argparse.ArgumentParser) -> None:
    p.add_argument("--json-diagnostics", action="store_true", help="one JSON object per diagnostic")
    p.add_argument("-q", dest="quiet", action="store_true", help="no report")
    p.add_argument("-v", dest="verbose", action="store_true", help="say what is being done")
    p.add_argument("--version", action="version", version=f"%(prog)s {__version__}")


def _tolerances(p: argparse.ArgumentParser) -> None:
    p.add_argument("--rtol", type=float, default=1e-5, help="relative tolerance of a comparison (default: 1e-5)")
    p.add_argument("--atol", type=float, default=1e-6, help="absolute tolerance of a comparison (default: 1e-6)")


def carrotc(argv: Sequence[str] | None = None) -> int:
    """The compiler's command line; its exit code."""
    return _guarded(_carrotc, argv)


def _carrotc(argv: Sequence[str]) -> int:
    args = _carrotc_parser().parse_args(argv)
    if args.show is not None:
        return _print(args.show)
    if args.model is None:
        raise CarrotError("no MODEL is given", note="carrotc [--target=NAME] [-o PATH] MODEL", code=2)
    from carrot.backends.object import runs_here, runtime_object
    from carrot.backends.variants import targets_of
    from carrot.compiler import build

    options = _options(args)
    outputs = destinations(args.model, args.target, args.emit, args.package, args.output, args.name)
    if args.verbose:
        _say(f"compiling {args.model} for {args.target} into {', '.join(map(str, outputs.values()))}")
    if args.verify and not runs_here(targets_of(args.target)[0]):
        raise CarrotError(f"--verify: this machine cannot run code for {args.target}", note="compile for host to compare; the same model gives the same answers on every target")
    artifact = build(args.model, options, runtime_object if {"so", "a"} & outputs.keys() else None)
    if args.verbose:
        _say(f"compiled {artifact.name} for {artifact.target.triple}, CPU {', '.join(v.target.cpu for v in artifact.variants)} in {sum(artifact.seconds.values()):.2f} s")
        for v in artifact.variants:
            for line in (*v.module.attrs.get("tree_strategy", []), *v.module.attrs.get("grid", [])):
                _say(f"{v.target.cpu}: {line}" if len(artifact.variants) > 1 else line)
    if args.time_passes:
        _say_times(artifact.seconds)
    stdout = sys.stdout
    told = contextlib.redirect_stdout(sys.stderr) if None in outputs.values() else contextlib.nullcontext()  # -o -: stdout is the file
    with told:
        if args.verify and not _verify_artifact(artifact, args):
            return MISMATCH
    written = write(artifact, outputs, args.package, stdout.buffer)
    if args.verbose and artifact.target.gpu and "so" in outputs:
        _say(artifact.cubin.said)
    if not args.quiet:
        with told:
            show = report.as_json if args.json_diagnostics else report.text
            print(show(artifact, written, args.verbose))
    return 0


def _options(args: argparse.Namespace) -> Options:
    from carrot.compiler import Options
    from carrot.passes.manager import printer
    from carrot.passes.tree_ranges import parse_range

    dims = {}
    for text in args.dim:
        name, _, n = text.partition("=")
        if not name or not n.isascii() or not n.isdigit():
            raise CarrotError(f"--dim={text}: NAME=N is wanted, N a whole number", code=2)
        dims[name] = int(n)
    constants = {}
    for text in args.constant:
        name, _, value = text.partition("=")
        if name in constants:
            raise CarrotError(f"--constant={text}: '{name}' has a value already", code=2)
        try:
            constants[name] = json.loads(value if name else "")
        except (ValueError, RecursionError):
            raise CarrotError(f"--constant={text}: NAME=JSON is wanted, like --constant=rate=16000", code=2) from None
    bounds: dict[str, int | str] = {}
    for text in args.bound:
        name, _, most = text.rpartition("=")
        if not name or not most or name in bounds:
            raise CarrotError(f"--bound={text}: " + (f"'{name}' has a bound already" if name in bounds else "NAME=MOST is wanted, like --bound=frames=4096"), code=2)
        bounds[name] = int(most) if most.isdecimal() and most.isascii() else most
    ranges = {}
    for text in args.range:
        name, span = parse_range(text)
        if name in ranges:
            raise CarrotError(f"--range={text}: '{name}' has a range already", code=2)
        ranges[name] = span
    return Options(
        name=args.name, target=args.target, opt=args.opt, outputs=tuple(split(args.outputs, "--outputs")), missing=args.missing, on_missing=args.on_missing,
        quantize=args.quantize, calibration=args.calibration, quantize_method=args.quantize_method, quantize_tolerance=args.quantize_tolerance, quantize_io=args.quantize_io, compress=args.compress,
        dims=dims, constants=constants, bounds=bounds, batch=args.batch, math=args.math, matmul=args.matmul, tree_strategy=args.tree_strategy, cubin=args.cubin, prune=args.prune, prune_inputs=args.prune_inputs, ranges=ranges, approx=args.approx, leaf_bits=args.leaf_bits, input_dtype=args.input_dtype, flash_limit=args.flash_limit, ram_limit=args.ram_limit, place=_places(args.place), io_in_arena=args.io_in_arena, plugins=tuple(args.plugin), trust_pickle=args.trust_pickle, categories=args.categories,
        observers=(printer(_say),) if args.print_ir_after_all else (), dump_dir=args.dump_dir,
    )  # fmt: skip


def _print(what: str) -> int:
    from carrot.frontend import FORMATS
    from carrot.ir.registry import REGISTRY, load_plugins
    from carrot.ir.target import target_from, target_names

    if what not in PRINTS:
        raise CarrotError(f"--print={what}: there is no such list{nearest(what, PRINTS)}", note=f"lists: {', '.join(PRINTS)}", code=2)
    if what == "targets":
        rows = [(n, "this machine" if n == "host" else target_from(n).doc) for n in target_names()]
    elif what == "formats":
        rows = [(f.name, " ".join(f.extensions) + (" (only with --trust-pickle)" if f.pickle else "")) for f in FORMATS]
    else:
        import carrot.compiler  # noqa: F401  defines the ops

        load_plugins()
        rows = [(n, (d.doc.strip().splitlines() or [""])[0]) for n, d in sorted(REGISTRY.ops.items())]
    width = max(len(r[0]) for r in rows)
    for name, text in rows:
        print(f"{name:{width}}  {text}".rstrip())
    return 0


def _say_times(seconds: dict[str, float]) -> None:
    for name, s in seconds.items():
        _say(f"{s * 1e3:10.1f} ms  {name}")
    _say(f"{sum(seconds.values()) * 1e3:10.1f} ms  in all")


# ---------------------------------------------------------------------------------------------- verify


def _wanted(model: Model) -> tuple[dict[str, Any], bool]:
    """The columns to read for a model, with their dtypes, and whether they are one tensor without names."""
    from carrot.runtime.inputs import positions

    own = [(at, c, i.dtype) for i in model.inputs for at, c in zip(positions(i) or (0,), i.columns or (i.name,))]
    columns = {c: dtype for _, c, dtype in sorted(own, key=lambda o: o[0])}
    return columns, len(model.inputs) == 1 and not model.inputs[0].columns and len(model.inputs[0].shape) <= 1


def _verify_artifact(artifact: Artifact, args: argparse.Namespace) -> bool:
    from carrot.compiler import load_in_process

    model = load_in_process(artifact)
    if artifact.target.gpu:
        _say(f"--verify: on {model.device}")
    return _verify(model, artifact.simplified, args.model, args.verify, args)


def _verify(model: Model, module: Module, source: str, data: str, args: argparse.Namespace) -> bool:
    """Compare and say what came out; False: something differs."""
    from carrot import verify

    if not verify.same_inputs(module, model.inputs):
        raise CarrotError("the binary was not made of this model: they read different columns", loc=source)
    columns, tensor = _wanted(model)
    rows = files.read(Path(data), columns, tensor)
    arrays = verify.tensors(model.inputs, rows)
    kept = verify.answered(module, model, arrays)
    given = arrays if kept.all() else {name: a[kept] for name, a in arrays.items()}
    asked: list[tuple[str, Any]] = [("carrot's interpreter", verify.interpreted(module, model.inputs, given))]
    missing = getattr(args, "missing", None)
    found = verify.library(module, Path(source), given, missing, getattr(args, "trust_pickle", False))
    if isinstance(found, str):
        _note(found, args)
    elif not any(verify.answerer(model, key) for key in found[1]):
        _note(f"{found[0]} was not asked: it gives none of the outputs that were kept", args)
    else:
        asked.append(found)
    problems = [d for who, answers in asked for d in verify.check(model, answers, who, arrays, kept, args.rtol, args.atol)]
    for d in problems:
        if args.json_diagnostics:
            _say(json.dumps({"severity": "mismatch", "output": d.output, "reference": d.reference, "differing": d.differing, "total": d.total, "rows": d.rows}, default=str))
        else:
            _say(f"mismatch: {d}")
    if problems and {"prune", "leaf_bits"} & model.card.keys():
        _note("\n  ".join(["the model is pruned or its leaves are quantised, so rows out of its ranges and approximated scores differ; --atol and --rtol say how much may be", *report.pruned(model.card, True)]), args)
    if problems and "quantize" in model.card:
        _note("the model is quantised, the library that wrote it computes in floats; --atol and --rtol say how far steps may be off", args)
    if problems and "matmul" in model.card:
        _note(f"products multiply {model.card['matmul']['precision']}, the library that wrote the model float32; --atol and --rtol say how far answers may be off", args)
    if not problems and not args.quiet:
        nulls = "" if kept.all() else f", {(~kept).sum()} of them null,"
        print(f"verified: {len(kept)} rows{nulls} agree with {' and '.join(who for who, _ in asked)} (rtol {args.rtol:g}, atol {args.atol:g})")
    return not problems


def _note(text: str, args: argparse.Namespace) -> None:
    if not args.quiet:
        _say(json.dumps({"severity": "note", "message": text}) if args.json_diagnostics else f"note: {text}")


# ---------------------------------------------------------------------------------------------- carrot


def _carrot_parser() -> argparse.ArgumentParser:
    p = _Parser(prog="carrot", description="Looks into compiled models, predicts with them, checks them.")
    p.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = p.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    c = commands.add_parser("inspect", help="what a model file or a binary reads and writes; runs nothing of it")
    c.add_argument("model", metavar="MODEL", help="a compiled model (.so, .o) or a model file")
    c.add_argument("--json", action="store_true", help="the whole card")
    c.add_argument("--trust-pickle", action="store_true")
    _common(c)
    c = commands.add_parser("predict", help="score a file of rows, in constant memory")
    c.add_argument("model", metavar="MODEL.so")
    c.add_argument("data", metavar="DATA", help=f"rows: {', '.join(files.READERS)}")
    c.add_argument("-o", dest="output", type=Path, metavar="OUT", help=f"where to: {', '.join(files.WRITERS)} (default: CSV on stdout)")
    c.add_argument("--outputs", default="default", metavar="SET", help="the output set")
    c.add_argument("--columns-keep", default="", metavar="A,B", help="columns of DATA to copy in front of the predictions")
    c.add_argument("--device", metavar="cpu|cuda|cuda:N", help="of a model compiled for GPUs: where it runs (default: a GPU if there is one)")
    c.add_argument("--batch-rows", type=int, default=files.BATCH_ROWS, metavar="N", help=f"rows in memory at a time (default: {files.BATCH_ROWS})")
    _common(c)
    c = commands.add_parser("verify", help="compare a binary with the model file that it was made of")
    c.add_argument("binary", metavar="MODEL.so")
    c.add_argument("model", metavar="MODEL")
    c.add_argument("data", metavar="DATA")
    c.add_argument("--device", metavar="cpu|cuda|cuda:N", help="of a model compiled for GPUs: where it runs (default: a GPU if there is one)")
    c.add_argument("--missing", type=float, metavar="VALUE", help="a number that counts as missing, as it was compiled")
    c.add_argument("--trust-pickle", action="store_true")
    _tolerances(c)
    _common(c)
    return p


def carrot(argv: Sequence[str] | None = None) -> int:
    """The command line for compiled models; its exit code."""
    return _guarded(_carrot, argv)


def _carrot(argv: Sequence[str]) -> int:
    args = _carrot_parser().parse_args(argv)
    return COMMANDS[args.command](args)


def _inspect(args: argparse.Namespace) -> int:
    from carrot.runtime.loader import is_binary, read_card

    path = Path(args.model)
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise CarrotError(f"cannot read {path}: it is no regular file")
        with path.open("rb") as f:
            compiled = is_binary(f.read(8))
    except OSError as error:
        raise CarrotError(f"cannot read {path}: {error.strerror or error}") from None
    card = read_card(path) if compiled else _card_of(path, args.trust_pickle)
    if args.json:
        print(json.dumps(card, indent=2, ensure_ascii=False, sort_keys=True))
        return 0
    source = card.get("source", {})
    made = " ".join(str(source[k]) for k in ("framework", "version", "estimator", "objective") if source.get(k)) or source.get("format", "unknown")
    rows = {"name": card.get("name"), "source": made}
    try:
        if compiled:
            rows |= {"target": report.target(card), "compiler": f"carrot {card.get('carrot')}, LLVM {card.get('llvm')}", "size": report.size(path.stat().st_size)}
            rows |= {"missing": card.get("options", {}).get("on_missing")}
        print("\n".join([*(f"  {k:9} {v}" for k, v in rows.items() if v is not None), *report.lines(card, True)]))
    except (KeyError, TypeError) as error:
        raise CarrotError(f"the card of {path.name} is broken: {type(error).__name__}: {error}") from None
    return 0


def _card_of(path: Path, trust_pickle: bool) -> dict[str, Any]:
    """The card that a model file would get."""
    from carrot.backends.object import host
    from carrot.frontend import load
    from carrot.passes.card import make_card

    return make_card(load(path, trust_pickle=trust_pickle), host(), "error")


def _predict(args: argparse.Namespace) -> int:
    from carrot.runtime.loader import load

    model = load(args.model, args.device)
    keep = split(args.columns_keep, "--columns-keep") if args.columns_keep else []
    if args.batch_rows < 1:
        raise CarrotError(f"--batch-rows={args.batch_rows}: at least 1 is wanted", code=2)
    if args.outputs not in model.output_sets:
        raise CarrotError(f"the model has no output set '{args.outputs}'{nearest(args.outputs, model.output_sets)}", note=f"it has: {', '.join(model.output_sets)}")
    if args.output is not None and args.output.exists() and Path(args.data).exists() and args.output.samefile(args.data):
        raise CarrotError(f"{args.output} is the input: it would be replaced while it is read", code=2)
    columns, tensor = _wanted(model)
    progress = sys.stderr.isatty() and args.output is not None and not args.quiet
    done = 0
    with files.writer(args.output) as out:
        for table in files.batches(Path(args.data), columns, keep, args.batch_rows, tensor):
            try:
                answers = model.run(table.data, args.outputs)
            except CarrotError as error:
                raise CarrotError(_shifted(error.message, done), loc=error.loc or args.data, note=error.note) from None
            clash = set(answers) & set(keep)
            if clash:
                raise CarrotError(f"the column '{clash.pop()}' is kept, and predicted", code=2)
            out.write({k: table.column(k) for k in keep} | answers)
            done += table.rows
            if progress:
                print(f"\r{done} rows", end="", file=sys.stderr, flush=True)
    if args.output is not None and not args.quiet:
        print("\r\033[K" * progress + f"{args.output}: {done} rows")
    return 0


def _shifted(message: str, rows: int) -> str:
    """An error of a batch, its row counted from the start of the file."""
    return re.sub(r"\brow (\d+)", lambda m: f"row {int(m[1]) + rows}", message)


def _verify_binary(args: argparse.Namespace) -> int:
    from carrot.frontend import load
    from carrot.runtime.loader import load as load_model

    model = load_model(args.binary, args.device)
    sets = tuple(model.card.get("options", {}).get("outputs", ["default"]))
    module = load(args.model, None, missing=args.missing, trust_pickle=args.trust_pickle, outputs=sets)
    return 0 if _verify(model, module, args.model, args.data, args) else MISMATCH


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {"inspect": _inspect, "predict": _predict, "verify": _verify_binary}

if __name__ == "__main__":
    sys.exit(carrotc())
