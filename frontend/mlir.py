"""carrot's own IR text: what `--emit=ir` writes, read back and verified."""

from __future__ import annotations

from typing import Any

from carrot.ir.core import Module
from carrot.ir.errors import ParseError
from carrot.ir.graph import DIALECTS
from carrot.ir.text import parse_module

DEFINES = DIALECTS  # the ops a file may use


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
        if not isinstance(specs, list) or len(specs) != len(values) or not all(isinstance(s, dict) and "name" in s for s in specs):
            raise ParseError(f"'main' needs the attribute carrot.{kind}: a list of dictionaries, one for each of its {len(values)} {kind}", loc=source)
    for spec in main.attrs["inputs"]:
        spec.setdefault("accept", [])
    for spec in main.attrs["outputs"]:
        spec.setdefault("sets", ["default"])
    return module
