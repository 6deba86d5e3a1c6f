"""carrot's own IR text: what `--emit=ir` writes, read back and verified."""

from __future__ import annotations

import json
from typing import Any

from carrot.ir import dialects  # noqa: F401
from carrot.ir.core import Module, Value
from carrot.ir.errors import ParseError
from carrot.ir.graph import SETS
from carrot.ir.text import parse_module
from carrot.ir.types import TensorType

ACCEPT = ("null", "nan", "inf", "category")
WHOLE = ("axis", "group", "ceil_mode", "count_include_pad", "select_last_index", "n_features")  # attributes that are one integer


def _check(spec: dict[str, Any], value: Value, kind: str, source: str) -> None:
    """One dictionary of carrot.inputs or carrot.outputs against the value that it describes; what it may leave out is put in."""
    lists = {"accept": ACCEPT, "columns": None} if kind == "inputs" else {"sets": SETS}
    spec.setdefault(*(("accept", []) if kind == "inputs" else ("sets", ["default"])))
    shape = value.type.shape if isinstance(value.type, TensorType) else ()
    right = {key: isinstance(v := spec[key], list) and all(isinstance(x, str) and (known is None or x in known) for x in v) for key, known in lists.items() if key in spec}
    if right.get("columns"):
        columns = spec["columns"]
        right["columns"] = len(shape) == 2 and shape[1] == len(columns) and _twice(columns) is None
    if "labels" in spec and kind == "outputs":
        labels = spec["labels"]
        right["labels"] = isinstance(labels, list) and len(labels) > 0 and all(isinstance(x, (str, int, float)) for x in labels) and getattr(value.type, "dtype", None) == "i32"
    for key, fine in right.items():
        if not fine:
            raise ParseError(f"carrot.{kind}: '{key}' of '{spec['name']}' does not fit {value.type}", loc=source)


def _twice(names: list[str]) -> str | None:
    return next((n for n in names if names.count(n) > 1), None)


def read(data: bytes, source: str, name: str = "", **_options: Any) -> Module:
    """The module of a .mlir file at the nn level."""
    try:
        module = parse_module(data.decode("utf-8"), source)
    except UnicodeDecodeError:
        raise ParseError("the file is no UTF-8 text", loc=source) from None
    main = module.funcs.get("main")
    if main is None:
        raise ParseError("the file has no function 'main'", loc=source)
    for kind, values in (("inputs", main.body.args), ("outputs", main.returned)):
        specs = main.attrs.get(kind)
        if not isinstance(specs, list) or len(specs) != len(values) or not all(isinstance(s, dict) and isinstance(s.get("name"), str) for s in specs):
            raise ParseError(f"'main' needs the attribute carrot.{kind}: a list of dictionaries with a name, one for each of its {len(values)} {kind}", loc=source)
        if twice := _twice([s["name"] for s in specs]):
            raise ParseError(f"two {kind} are called '{twice}'", loc=source)
        for spec, value in zip(specs, values, strict=True):
            _check(spec, value, kind, source)
    try:
        json.dumps([module.attrs, main.attrs])  # they go into the card
    except TypeError as error:
        raise ParseError(f"an attribute of the module or of 'main' is no value: {error}", loc=source) from None
    for op in module.walk():
        for key, value in op.attrs.items():
            if (key in WHOLE and type(value) is not int) or (isinstance(value, list) and not all(type(v) in (int, str) for v in value)):
                raise ParseError(f"'{op.name}': {key} holds something else than integers and dims", loc=op.loc or source)
    module.attrs["format"] = "carrot-ir"  # no longer what the source's library reads
    return module
