"""The example of a package, in C: a row, the model's answer, the call.

    static const float row[4] = {0.0f, 1.5f, -2.0f, 0.25f};
    static const float expected[3] = {0.0f, 0.1f, 0.9f};
    static float score[3];
    ...
    iris_score_f32(row, score);

With inputs and outputs in the arena:

    static unsigned char scratch[IRIS_ARENA_BYTES] __attribute__((aligned(16)));
    static float *const score = IRIS_OUTPUT(scratch);
    ...
    memcpy(IRIS_INPUT(scratch), row, IRIS_INPUT_BYTES); iris_run(scratch);
"""

from __future__ import annotations

import math
import re
import textwrap
from typing import Any

import numpy as np

from carrot.backends.abi import score_output
from carrot.backends.header import C_TYPES, Entry, entry, places
from carrot.ir.target import Target

Golden = tuple[list[np.ndarray], list[np.ndarray]]


def example(card: dict[str, Any], target: Target, golden: Golden) -> dict[str, str | int | None]:
    """`sample`, the arrays that it takes; `call`; `scores` that it prints, of the model's `output`; what is `expected`, None without golden rows.
    Empty where a hosted model has no function of one row."""
    if target.hosted and (score_output(card) < 0 or not golden[0]):
        return {}
    call, shown = Entry("carrot_score_f32", ("float", "float"), "") if target.hosted else entry(card), _shown(card)
    row_type, out_type = call.types or (None, None)
    rows = {"row": 0} if len(card["inputs"]) == 1 else {f"row_{i}": i for i in range(len(card["inputs"]))}
    outputs = {"score": shown} if call.types else {"score" if i == shown else f"output_{i}": i for i in range(len(card["outputs"]))}
    lines = [f"/* A row{', and what the model gives for it' if golden[1] else ''}. */"]
    lines += [_array(name, card["inputs"][i], golden[0][i][0] if golden[0] else None, row_type) for name, i in rows.items()]
    if golden[1]:
        lines.append(_array("expected", card["outputs"][shown], golden[1][shown][0], out_type))
    if call.scratch == "scratch":
        lines.append(f"static unsigned char scratch[{card['name'].upper()}_ARENA_BYTES] __attribute__((aligned(16)));")
    args, copies = [*rows, *outputs], ""
    if call.io_in_arena:
        lines = ["#include <string.h>", "", *lines, f"static {_c_type(card['outputs'][shown])} *const score = {places(card, 'outputs')[shown]}({call.scratch});"]
        args, copies = [], "".join(f"memcpy({label}({call.scratch}), {row}, {label}_BYTES); " for label, row in zip(places(card, "inputs"), rows, strict=True))
    else:
        lines += [f"static {out_type or _c_type(card['outputs'][i])} {name}[{math.prod(card['outputs'][i]['shape'])}];" for name, i in outputs.items()]
    if args and not call.types:
        lines += [f"static const void *const rows[] = {{{', '.join(rows)}}};", f"static void *const outputs[] = {{{', '.join(outputs)}}};"]
        args = ["rows", "outputs"]
    told = card["outputs"][shown]
    return {
        "sample": "\n".join(lines), "call": f"{copies}{call.function}({', '.join(filter(None, [*args, call.scratch]))});", "scores": math.prod(told["shape"]),
        "output": plain(told["name"]), "expected": "expected" if golden[1] else None,
    }  # fmt: skip


def plain(text: str) -> str:
    """Text that means the same in every language of a package."""
    return re.sub(r"[^-\w .,:+/()\[\]]", "_", text, flags=re.ASCII)


def _shown(card: dict[str, Any]) -> int:
    """Which output is printed: the one that score functions give, else the first float."""
    default = card["sets"]["default"]
    return score_output(card) if score_output(card) >= 0 else next((o for o in default if card["outputs"][o]["dtype"] in ("f32", "f64")), default[0])


def _c_type(tensor: dict[str, Any]) -> str:
    """Of an element; strings are an address and a length of 64 bits each."""
    return "struct { const char *text; uint32_t high; uint64_t bytes; }" if tensor["dtype"] == "str" else C_TYPES[tensor["dtype"]].split(" ")[0]


def _array(name: str, tensor: dict[str, Any], row: np.ndarray | None, type_: str | None) -> str:
    """A constant of one row; zeros where none is known."""
    n = math.prod(tensor["shape"])
    if row is None:
        return f"static const {type_ or _c_type(tensor)} {name}[{n}] = {{0}};"
    values = row.reshape(-1)
    if tensor["dtype"] == "str":
        items = [_text(v) for v in values.tolist()]
    elif type_ == "float" or tensor["dtype"] in ("f32", "f64"):
        items = [_number(v, (type_ or tensor["dtype"]) in ("float", "f32")) for v in values.tolist()]
    else:
        items = [str(int(v)) for v in (values.view(np.uint16) if tensor["dtype"] in ("f16", "bf16") else values).tolist()]
    text = ", ".join(items)
    if n > 8:
        text = "\n" + textwrap.fill(text, 120, initial_indent="  ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False) + "\n"
    return f"static const {type_ or _c_type(tensor)} {name}[{n}] = {{{text}}};"


def _number(value: float, single: bool) -> str:
    """A C constant of exactly this value."""
    if not math.isfinite(value):
        text = '__builtin_nan("")' if math.isnan(value) else "__builtin_inf()"
        return f"-{text}" if value == -math.inf else text
    return f"{np.float32(value)!s}f" if single else repr(value)


def _text(value: str | None) -> str:
    data = b"" if value is None else value.encode("utf-8", "surrogatepass")
    escaped = "".join(chr(b) if chr(b).isalnum() and b < 128 else f"\\{b:03o}" for b in data)
    return "{0, 0, 0}" if value is None else f'{{"{escaped}", 0, {len(data)}}}'
