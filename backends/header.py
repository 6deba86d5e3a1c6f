"""The C header that goes with a binary: what this model reads and writes, and the ABI.

    #define IRIS_N_FEATURES 4 /* sepal length (cm), ... */
    #define IRIS_N_OUTPUTS 3  /* proba */
    void iris_score_f32(const float *row, float *out);
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from carrot.backends.abi import STACK_ARENA, score_input, score_output
from carrot.ir.target import Target

C_TYPES = {"f32": "float", "f64": "double", "i8": "int8_t", "u8": "uint8_t", "i16": "int16_t", "u16": "uint16_t", "i32": "int32_t", "u32": "uint32_t", "i64": "int64_t", "u64": "uint64_t", "i1": "uint8_t (0 or 1)", "f16": "uint16_t (IEEE half)", "str": "text {uint64_t address, uint64_t bytes}", "timestamp": "int64_t microseconds since 1970 UTC"}  # fmt: skip


def _comment(text: str) -> str:
    return text.replace("*/", "* /").replace("/*", "/ *").replace("\n", " ")


class Entry(NamedTuple):
    """The function of a bare-metal model. types: in C, of an element of its row and of its output; None: it takes lists of pointers.
    scratch: it takes memory for its arena, too."""

    function: str
    types: tuple[str, str] | None
    scratch: bool


def entry(card: dict[str, Any]) -> Entry:
    name, scratch = card["name"], int(card["arena_bytes"]) > STACK_ARENA
    if len(card["inputs"]) == 1 and len(card["outputs"]) == 1 and card["inputs"][0]["dtype"] in ("f32", "f64", "i8", "u8", "i16"):
        suffix = {"f64": "f32"}.get(card["inputs"][0]["dtype"], card["inputs"][0]["dtype"])
        return Entry(f"{name}_score_{suffix}", (C_TYPES[suffix], C_TYPES[card["outputs"][0]["dtype"]] if suffix != "f32" else "float"), scratch)
    return Entry(f"{name}_run", None, scratch)


def header_text(card: dict[str, Any], target: Target, abi: str) -> str:
    """abi: the text of carrot.h, which hosted binaries implement."""
    name = card["name"]
    macro = name.upper()
    guard = f"CARROT_{macro}_H"
    lines = [f"/* {_comment(name)}: compiled by carrot {card['carrot']} for {target.name}. */", f"#ifndef {guard}", f"#define {guard}", "#include <stddef.h>", "#include <stdint.h>", ""]
    for what, items in (("in", card["inputs"]), ("out", card["outputs"])):
        for i, t in enumerate(items):
            shape = "".join(f"[{d}]" for d in t["shape"])
            extra = ""
            if t.get("columns"):
                extra = ": " + ", ".join(t["columns"][:40]) + (", ..." if len(t["columns"]) > 40 else "")
            if t.get("labels") is not None:
                extra = ": index into " + ", ".join(map(str, t["labels"][:40]))
            lines.append(f"/* {what} {i}: {_comment(t['name'])}, {C_TYPES[t.get('logical', t['dtype'])]}{shape} per row{_comment(extra)} */")
    arena = int(card["arena_bytes"])
    lines.append("")
    if score_input(card) >= 0:
        lines.append(f"#define {macro}_N_FEATURES {math.prod(card['inputs'][0]['shape'])}")
        out = card["outputs"][score_output(card)]
        lines.append(f"#define {macro}_N_OUTPUTS {math.prod(out['shape'])} /* {_comment(out['name'])} */")
    if target.hosted:
        return "\n".join([*lines, "", abi.strip(), "", "#endif", ""])
    lines += [f"#define {macro}_ARENA_BYTES {0 if arena <= STACK_ARENA else arena}", ""]
    lines += ["#ifdef __cplusplus", 'extern "C" {', "#endif"]
    call = entry(card)
    row, out = (f"const {call.types[0]} *row", f"{call.types[1]} *out") if call.types else ("const void *const *inputs", "void *const *outputs")
    lines.append(f"void {call.function}({row}, {out}{', void *scratch' if call.scratch else ''});")
    return "\n".join([*lines, "#ifdef __cplusplus", "}", "#endif", "#endif", ""])
