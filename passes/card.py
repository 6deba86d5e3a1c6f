"""The model card and the golden rows that go into every binary."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np

from carrot.ir.binding import all_counted, base_symbols, in_arrow, is_table
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import SETS, WITH_NAN
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType

# What frontends say of the source (module attributes), and its name in the card.
SOURCE = {"format": "format", "source": "framework", "source_version": "version", "sha256": "sha256", "objective": "objective", "estimator": "estimator"}
# Attributes of an input. columns: their names; longest: the symbol that is the bytes of the longest text in it; positions: theirs in the user's table; read: which the model looks at, if not at all; logical: "timestamp", an i64 of microseconds; scale, zero_point: of steps.
OF_INPUTS = ("columns", "longest", "positions", "read", "logical", "scale", "zero_point")
OF_OUTPUTS = ("labels", "scale", "zero_point")
GOLDEN_ROWS = 4
MAX_SYMBOLS = 32  # CARROT_MAX_SYMBOLS of runtime/carrot_desc.h
UNKNOWN, CENTURIES = "\N{BLACK HEART SUIT} unknown", 12_345_678_901_234  # a string, and a step of microseconds, for golden rows
GOLDEN_WORK = 1 << 22  # elements of all tensors in between: larger models have fewer golden rows, at least one
GOLDEN_ELEMENTS = 1 << 16  # models with larger inputs carry no golden rows: they would be a good part of the binary


@dataclass(frozen=True)
class Describe:
    """describe: keeps the card, the golden rows and the nn-level module for whoever made the pass; the module's attribute open_sizes says that it is no table of rows, to a machine that takes rows one by one."""

    name: ClassVar[str] = "describe"
    on_missing: str = "error"
    found: dict[str, Any] = field(default_factory=dict, compare=False)

    def run(self, module: Module, target: Target) -> None:
        self.found["golden"] = golden_rows(module) if not target.hosted or in_arrow(module) else ([], [])
        self.found["card"] = card = make_card(module, target, self.on_missing)
        if not target.hosted and "symbols" in card:
            module.attrs["open_sizes"] = True
        self.found["snapshot"] = Module(module.name, dict(module.funcs), dict(module.weights), dict(module.attrs))

    @property
    def card(self) -> dict[str, Any]:
        return self.found["card"]  # type: ignore[no-any-return]

    @property
    def golden(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        return self.found["golden"]  # type: ignore[no-any-return]

    @property
    def snapshot(self) -> Module:
        return self.found["snapshot"]  # type: ignore[no-any-return]


def make_card(module: Module, target: Target, on_missing: str) -> dict[str, Any]:
    """What the binary says of itself: canonical JSON once dumped with sorted keys."""
    main = module.main
    symbols, counted = base_symbols(module), all_counted(module)
    rows = is_table(module) and (not target.hosted or in_arrow(module))
    if max(1, len(symbols)) + len(counted) > MAX_SYMBOLS:
        raise CarrotError(f"the model has {len(symbols) + len(counted)} symbolic dims, at most {MAX_SYMBOLS} are supported", note="bind some: --dim NAME=N")
    batched = rows and bool(symbols)
    inputs = [tensor_spec(spec, v.type, batched) | {k: spec[k] for k in OF_INPUTS if k in spec} | {"accept": spec["accept"]} for spec, v in zip(main.attrs["inputs"], main.body.args, strict=True)]
    visible = [(spec, v) for spec, v in zip(main.attrs["outputs"], main.returned, strict=True) if spec["sets"]]
    of_columns = any("columns" in spec for spec in main.attrs["inputs"])
    if (not target.hosted or of_columns) and (text := next((spec["name"] for spec, v in visible if v.type.dtype == "str"), None)):
        raise CarrotError(f"the output '{text}' is text, {'' if target.hosted else f'on {target.name} '}a model{' of a table' * of_columns} gives numbers and labels", note="put an encoder after it")
    refused = [spec["columns"] for spec in main.attrs["outputs"] if not spec["sets"]]
    outputs = [tensor_spec(spec, v.type, batched) | {k: spec[k] for k in OF_OUTPUTS if k in spec} for spec, v in visible]
    sets = {s: [i for i, o in enumerate(main.attrs["outputs"]) if s in o["sets"]] for s in SETS}
    for (spec, _), o in zip(visible, outputs, strict=True):
        o["sets"] = list(spec["sets"])
    if on_missing == "nan":
        for i in inputs:
            if DTYPES[i["dtype"]].kind == "f":
                nested = i["accept"] and isinstance(i["accept"][0], list)
                i["accept"] = [sorted({*a, *WITH_NAN}) for a in i["accept"]] if nested else sorted({*i["accept"], *WITH_NAN})
    return {
        "name": module.name,
        "target": target.name,
        "cpu": target.cpu,
        "source": {names: module.attrs[key] for key, names in SOURCE.items() if key in module.attrs},
        **({} if rows else {"symbols": symbols}),
        **({"counted": list(counted)} if counted else {}),
        "inputs": inputs,
        "outputs": outputs,
        **({"refuses": refused[0]} if refused else {}),
        "sets": {k: v for k, v in sets.items() if v},
        "options": {"on_missing": on_missing},
        **{key: module.attrs[key] for key in ("prune", "leaf_bits", "quantize", "compress", "matmul") if key in module.attrs},
        **({"training": json.loads(module.attrs["training"])} if "training" in module.attrs else {}),
    }


def tensor_spec(spec: dict[str, Any], type_: Any, batched: bool) -> dict[str, Any]:
    assert isinstance(type_, TensorType)
    return {"name": spec["name"], "dtype": type_.dtype, "shape": list(type_.shape)[batched:], "batched": batched}


def golden_rows(module: Module, rows: int = GOLDEN_ROWS, most: int = GOLDEN_ELEMENTS) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """A few made-up rows (floats that every float type holds exactly) and what the reference interpreter gives for them, to 6 digits: `self_test` compares loosely."""
    args = module.main.body.args
    inputs = []
    if not is_table(module):
        return [], []
    per_row = sum(math.prod(d for d in r.type.shape if isinstance(d, int)) for op in module.main.body.ops for r in op.results if isinstance(r.type, TensorType))
    rows = max(1, min(rows, GOLDEN_WORK // max(per_row, 1)))
    fixed = not base_symbols(module)
    for a, spec in zip(args, module.main.attrs["inputs"], strict=True):
        assert isinstance(a.type, TensorType)
        shape = [rows if isinstance(d, str) else d for d in a.type.shape]
        size = int(np.prod(shape, dtype=np.int64))
        if size > most:
            return [], []
        ramp = (np.arange(size, dtype=np.int64) * 7919 + 104729) % 1000
        kind = DTYPES[a.type.dtype].kind
        if kind == "s":
            inputs.append(_texts(module, shape, spec["accept"]))
            continue
        values = ramp / 256.0 - 2.0 if kind == "f" else (ramp - 500) * CENTURIES if spec.get("logical") == "timestamp" else ramp % 2
        inputs.append(values.astype(DTYPES[a.type.dtype].numpy).reshape(shape))
    try:
        outputs = run(module, inputs)
    except CarrotError:  # a custom op without `evaluate`
        return [], []
    rounded = [_round(o) if o.dtype.kind == "f" else o for o in outputs]
    return ([i[None] for i in inputs], [o[None] for o in rounded]) if fixed else (inputs, rounded)


def _texts(module: Module, shape: list[int], accept: Any) -> np.ndarray:
    """Strings that the model knows: column after column from one nn.lookup after the other; in each one that it does not, and a null.

    accept: of all columns, or a list for each.
    """
    known = [keys.tolist() for op in module.main.body.walk() if op.name == "nn.lookup" and len(keys := module.array(op.attrs["keys"])) and keys.dtype.kind == "O"] or [["a", "b"]]
    out = np.empty(shape, object)
    rows, columns = (1, out.size) if len(shape) < 2 else (shape[0], out.size // max(shape[0], 1))
    nulls = ["null" in a for a in accept] if accept and isinstance(accept[0], list) else ["null" in accept] * columns
    for row, column in np.ndindex(rows, columns):
        keys, turn = known[column % len(known)], (row + column) % GOLDEN_ROWS
        text = keys[(row * 7919 + column) % len(keys)]
        out.reshape(rows, columns)[row, column] = UNKNOWN if turn == 2 else None if turn == 3 and nulls[column] else text
    return out


def _round(a: np.ndarray) -> np.ndarray:
    """To 6 significant digits, so that the artefact does not depend on the builder's BLAS."""
    with np.errstate(all="ignore"):
        wide = a.astype(np.float64)
        some = np.isfinite(wide) & (wide != 0)
        scale = 10.0 ** (5 - np.floor(np.log10(np.abs(np.where(some, wide, 1.0)))))
        return np.where(some, np.round(wide * scale) / scale, wide).astype(a.dtype)
