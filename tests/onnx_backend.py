"""The conformance suite that ships in the `onnx` package: its cases, how one is run, and which are expected to fail.

    python tests/onnx_backend.py [PART]      # runs all (or those with PART in their names), rewrites onnx_backend.txt: new failures
                                             # get the error as their reason, what passes leaves the table

`onnx_backend.txt` has a line for each test that does not pass as it is: `name: reason`. A reason that begins with "bound: " says that the test passes
once inputs that decide about shapes are given when compiling (`constants=`), "stated: " once it is said how large sizes are that are computed from values (`bounds=`), one that begins with "numbers RTOL ATOL: " why the numbers are further off than
is allowed, and how far they may be; "random: " that other random numbers are as right: shapes and dtypes are compared. All others are refusals.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import re
import signal
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from carrot.frontend import onnx as frontend
from carrot.frontend.onnx_narrow import FORMATS
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import REFUSED
from carrot.ir.types import DTYPES

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel  # noqa: E402

TABLE = Path(__file__).parent / "onnx_backend.txt"
KINDS = ("node", "simple", "pytorch-operator", "pytorch-converted")
ORDINARY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}  # no bfloat16, float8, 4 bit, complex
NARROW = {helper.tensor_dtype_to_np_dtype(k): np.dtype(DTYPES[f.held].numpy) for k, f in FORMATS.items()}  # go in and out as wider ones
NEWEST = 26  # later opsets are under development
KNOWN = "must be known when compiling"
BOUND = "bound: "
STATED = "stated: "
UNBOUNDED = re.compile("the sizes? (.*) must be known when compiling, or have a bound")
MOST = 64  # what is stated of a size
RANDOM = "random: "
NUMBERS = re.compile(r"numbers (\S+) (\S+): ")


@functools.cache
def cases() -> dict[str, Any]:
    """Every test by name. (Those of kind "real" need files from elsewhere, "light" ones have no weights.)"""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from onnx.backend.test.loader import load_model_tests

        return {t.name: t for kind in KINDS for t in load_model_tests(kind=kind)}


def table() -> dict[str, str]:
    """Why each test that is expected to fail does."""
    return dict(line.split(": ", 1) for line in TABLE.read_text().splitlines())


def is_ordinary(test: Any) -> bool:
    """Node tests of numbers and strings, of an opset that is finished: what the rates of other runtimes are stated for."""
    if test.model is None:
        return False
    g = test.model.graph
    newest = max((o.version for o in test.model.opset_import if o.domain == ""), default=0)
    return newest <= NEWEST and all(v.type.WhichOneof("value") == "tensor_type" and v.type.tensor_type.elem_type in ORDINARY for v in (*g.input, *g.output))


def data(test: Any) -> tuple[onnx.ModelProto, list[tuple[list[Any], list[Any]]]]:
    """The model and its sets of inputs and outputs."""
    if test.model is not None:
        return test.model, [(list(map(_array, ins)), list(map(_array, outs))) for ins, outs in test.data_sets]
    folder = Path(test.model_dir)
    proto = onnx.load(folder / "model.onnx")
    sets = []
    for each in sorted(folder.glob("test_data_set_*")):
        sets.append(tuple([_read(p, v.type) for p, v in zip(_numbered(each, kind), values)] for kind, values in (("input", proto.graph.input), ("output", proto.graph.output))))
    return proto, sets  # type: ignore[return-value]


def _numbered(folder: Path, kind: str) -> list[Path]:
    return sorted(folder.glob(f"{kind}_*.pb"), key=lambda p: int(p.stem.rpartition("_")[2]))


def _read(path: Path, type_: onnx.TypeProto) -> Any:
    if type_.WhichOneof("value") == "tensor_type":
        return numpy_helper.to_array(onnx.load_tensor(path))
    if type_.WhichOneof("value") == "sequence_type":
        return numpy_helper.to_list(onnx.SequenceProto.FromString(path.read_bytes()))
    return numpy_helper.to_optional(onnx.OptionalProto.FromString(path.read_bytes()))


def _array(a: Any) -> Any:
    return numpy_helper.to_array(a) if isinstance(a, TensorProto) else a if isinstance(a, list) or a is None else np.asarray(a)


def run_case(test: Any, run_model: RunModel, tolerance: tuple[float, float] | None = None, form_only: bool = False) -> str:
    """"" if it passed as it is; BOUND: with inputs that decide about shapes bound to their values, STATED: with bounds of sizes. Raises a CarrotError or an AssertionError if it does not pass.
    tolerance: relative and absolute, if not the test's own. form_only: the numbers may be others."""
    proto, sets = data(test)
    how = ""
    assert sets, "there is nothing to compare with"
    for ins, outs in sets:
        inputs = dict(zip([i.name for i in proto.graph.input], ins))  # trailing ones that are optional may be left out
        want = dict(_flat(zip([o.name for o in proto.graph.output], outs, strict=True)))
        for module, how in _converted(proto, inputs):
            try:
                got = _run(module, dict(_flat(inputs.items())), run_model)
                break
            except CarrotError:
                if how != STATED:  # of what is no size, a -1 to Reshape, constants make one
                    raise
        specs = {o["name"]: o for o in module.main.attrs["outputs"] if o["name"] != REFUSED}
        assert specs.keys() == want.keys(), f"the outputs are {list(specs)}"
        for name, w in want.items():
            w = w.astype(NARROW.get(w.dtype, w.dtype))
            _same(_labelled(got[name], specs[name]), w, *((0, np.inf) if form_only else tolerance or (test.rtol, test.atol)))
    return how


def _run(module: Module, inputs: dict[str, Any], run_model: RunModel) -> dict[str, np.ndarray]:
    args = dict(zip([i["name"] for i in module.main.attrs["inputs"]], module.main.body.args))
    texts = {i["name"]: inputs[i["name"]].reshape(-1, len(i["columns"])) for i in module.main.attrs["inputs"] if "columns" in i}
    held = {name: a.astype(NARROW[a.dtype]) for name, a in inputs.items() if name in args and a.dtype in NARROW}
    return run_model(module, inputs | texts | held)  # strings come in columns


def _converted(proto: onnx.ModelProto, inputs: dict[str, Any]) -> Iterator[tuple[Module, str]]:
    """The module, and how it came to be: as it is, or with bounds, and with constants; how long sequences are, and that optionals are empty, is always said. Raises CarrotError."""
    bounds: dict[str, int | str] = {}
    lengths, empty = {k: len(a) for k, a in inputs.items() if isinstance(a, list)}, {k: None for k, a in inputs.items() if a is None}
    arrays = {k: a for k, a in inputs.items() if k not in lengths}
    while True:
        try:
            module = frontend.convert(proto, "m", bounds=bounds, dims=lengths, constants=empty)
            yield module, STATED if bounds else BOUND if lengths or empty else ""
            break
        except CarrotError as error:
            found = UNBOUNDED.search(str(error))
            names = found[1].strip("'").split("', '") if found else []
            if not names or not bounds.keys().isdisjoint(names):
                break
            bounds |= dict.fromkeys(names, MOST)
    for frozen in (empty, empty | dict(list(arrays.items())[1:]), arrays):
        try:
            module = frontend.convert(proto, "m", constants=frozen, dims=lengths)
        except CarrotError as error:
            if KNOWN not in str(error) or frozen is arrays:
                raise
        else:
            yield module, BOUND
            break


def _flat(named: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    """A sequence is an input or output for each of its tensors."""
    for name, a in named:
        yield from ((f"{name}_{i}", x) for i, x in enumerate(a)) if isinstance(a, list) else [(name, a)]


def _labelled(a: np.ndarray, spec: dict[str, Any]) -> np.ndarray:
    return np.array(spec["labels"], object)[a] if "labels" in spec else a


def _same(got: Any, want: Any, rtol: float, atol: float) -> None:
    assert got.shape == want.shape and (got.dtype == want.dtype or want.dtype.kind in "OUS"), f"{got.dtype}{list(got.shape)}, {want.dtype}{list(want.shape)} is wanted"
    if want.dtype.kind in "OUS" or (want.dtype.kind == "b" and np.isfinite(atol)):
        assert (got == want).all()
    else:
        np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)


# ----------------------------------------------------------------------------------------------------- the table


def outcome(name: str) -> str | None:
    """Why a test does not pass as it is, None if it does."""
    from conftest import compiled

    def run_model(module: Any, inputs: dict[str, Any]) -> dict[str, Any]:
        wanted = [i["name"] for i in module.main.attrs["inputs"]]
        return compiled(module, [inputs[n] for n in wanted])

    signal.alarm(300)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            how = run_case(cases()[name], run_model)
            return how + {"": "", BOUND: "an input that a shape depends on", STATED: "how large a size is"}[how] or None
    except CarrotError as error:
        text = str(error).replace("\n", " ").strip()
        return text.partition(" --> ")[0].partition("   = note")[0].strip()[:150].strip()
    except AssertionError as error:
        return f"BUG wrong numbers: {' '.join(str(error).split())[:150]}"
    except Exception as error:
        return f"BUG {type(error).__name__}: {str(error)[:100]}"


def main() -> None:
    part = sys.argv[1] if len(sys.argv) > 1 else ""
    names = [n for n in cases() if part in n]
    known = table() if TABLE.exists() else {}
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        found = dict(zip(names, pool.map(outcome, names, chunksize=8)))
    for name, why in found.items():
        if why is None:
            if known.pop(name, None):
                print(f"{name} passes now")
        elif known.get(name, "").startswith(RANDOM) and why.startswith("BUG wrong numbers: Not equal to tolerance"):
            continue
        elif name not in known or (why.startswith((BOUND, STATED)) or known[name].startswith((BOUND, STATED))) and known[name] != why or known[name].startswith(("BUG", "unsupported operator")) and known[name] != why:
            print(f"{name}: {why}")
            known[name] = why
    TABLE.write_text("".join(f"{n}: {known[n]}\n" for n in sorted(known) if n in cases()))
    ordinary = [n for n, t in cases().items() if is_ordinary(t)]
    failing = {n for n, why in known.items() if not why.startswith((BOUND, STATED))}
    print(f"{len(cases()) - len(failing)} of {len(cases())} tests pass; of the ordinary node tests {len(ordinary) - len(failing & set(ordinary))} of {len(ordinary)}; {len(known) - len(failing)} of those that pass have inputs bound or sizes stated")


if __name__ == "__main__":
    main()
