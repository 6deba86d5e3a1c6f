"""The C header that goes with a binary: what this model reads and writes, and the ABI.

    #define IRIS_N_FEATURES 4 /* sepal length (cm), ... */
    #define IRIS_N_OUTPUTS 3  /* proba */
    #define IRIS_FLASH_BYTES 1180
    #define IRIS_STACK_BYTES 72
    void iris_score_f32(const float *row, float *out);

With inputs and outputs in the arena (io_in_arena):

    #define KWS_ARENA_BYTES 8192 /* of `scratch`, aligned to 16; input and output lie in it */
    #define KWS_INPUT_OFFSET 0
    #define KWS_INPUT_BYTES 490
    #define KWS_INPUT(scratch) ((int8_t *)((unsigned char *)(scratch) + KWS_INPUT_OFFSET)) /* overwritten by the call */
    void kws_run(void *scratch);
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from carrot.backends.abi import score_input, score_output
from carrot.backends.bare_metal import callers_arena, score_suffix
from carrot.backends.footprint import Footprint
from carrot.backends.open_sizes import size_names
from carrot.ir import dims
from carrot.ir.target import Target
from carrot.ir.types import DTYPES

C_TYPES = {"f32": "float", "f64": "double", "i8": "int8_t", "u8": "uint8_t", "i16": "int16_t", "u16": "uint16_t", "i32": "int32_t", "u32": "uint32_t", "i64": "int64_t", "u64": "uint64_t", "i1": "uint8_t (0 or 1)", "f16": "uint16_t (IEEE half)", "bf16": "uint16_t (bfloat16)", "str": "CarrotText", "timestamp": "int64_t microseconds since 1970 UTC"}  # fmt: skip


def _comment(text: str) -> str:
    return text.replace("*/", "* /").replace("/*", "/ *").replace("\n", " ")


class Entry(NamedTuple):
    """The function of a bare-metal model. types: in C, of an element of its row and of its output; None: it takes lists of pointers.
    scratch: what its arena is called, empty if it takes none. io_in_arena: that is all it takes. sizes: it takes a list of sizes, too (open_sizes.py)."""

    function: str
    types: tuple[str, str] | None
    scratch: str
    io_in_arena: bool = False
    sizes: bool = False


def entry(card: dict[str, Any]) -> Entry:
    name, placed = card["name"], card["options"].get("place", {}).get("arena")
    if "symbols" in card:
        return Entry(f"{name}_run", None, "scratch", sizes=True)
    scratch = "" if not callers_arena(card) else f"{name}_arena" if placed else "scratch"
    if card["options"].get("io_in_arena"):
        return Entry(f"{name}_run", None, scratch, True)
    if suffix := score_suffix(card):
        return Entry(f"{name}_score_{suffix}", (C_TYPES[suffix], C_TYPES[card["outputs"][0]["dtype"]] if suffix != "f32" else "float"), scratch)
    return Entry(f"{name}_run", None, scratch)


def places(card: dict[str, Any], what: str) -> list[str]:
    """The macros of each of a model's "inputs" or "outputs" that are in the arena: IRIS_INPUT, or IRIS_INPUT_0 and so on."""
    name = f"{card['name'].upper()}_{what[:-1].upper()}"
    return [name] if len(card[what]) == 1 else [f"{name}_{i}" for i in range(len(card[what]))]


def _place_lines(card: dict[str, Any], what: str) -> Iterator[str]:
    for label, t in zip(places(card, what), card[what], strict=True):
        type_ = "void" if t["dtype"] == "str" else C_TYPES[t["dtype"]].split(" ")[0]
        yield f"#define {label}_OFFSET {t['offset']}"
        yield f"#define {label}_BYTES {math.prod(t['shape']) * DTYPES[t['dtype']].bytes}"
        yield f"#define {label}(scratch) (({type_} *)((unsigned char *)(scratch) + {label}_OFFSET)) /* {'overwritten by the call' if what == 'inputs' else 'until the next call'} */"


def _open_functions(card: dict[str, Any]) -> Iterator[str]:
    """Of a model that leaves sizes open."""
    name, counted, reasons = card["name"], card.get("counted", []), card.get("refuses", [])
    sizes = f"{'' if counted else 'const '}size_t *sizes"
    for i, (word, symbol) in enumerate(zip(size_names(card), (*card["symbols"], *counted), strict=True)):
        yield f"#define {name.upper()}_{word} {i} /* of sizes: {_comment(dims.shown(symbol))}{', told by the call; before it, the most that it can be' * (symbol in counted)} */"
    yield f"#define {name.upper()}_SIZES {len(card['symbols']) + len(counted)}"
    yield f"#define {name.upper()}_OUTPUT_DIMS {sum(len(o['shape']) for o in card['outputs'])}"
    yield f"size_t {name}_arena_bytes({sizes}); /* of `scratch`, aligned to 16; 0: the model takes no such sizes */"
    yield f"void {name}_output_shapes(const size_t *sizes, size_t *shapes); /* the dims of all outputs in a row */"
    if reasons:
        yield f"/* 0, or there is no answer: {_comment('; '.join(f'{i}: {why}' for i, why in enumerate(reasons, 1)))} */"
    yield f"{'int' if reasons else 'void'} {name}_run(const void *const *inputs, void *const *outputs, void *scratch, {sizes});"


# Before C11 and C++11 an array that may be declared again, but not of -1 elements.
ASSERT = """#if defined(__cplusplus) && __cplusplus >= 201103L
#define {0}_ASSERT(condition, text) static_assert(condition, text)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define {0}_ASSERT(condition, text) _Static_assert(condition, text)
#else
#define {0}_ASSERT(condition, text) extern const char {0}_ASSERTED[(condition) ? 1 : -1]
#endif
{0}_ASSERT(sizeof(void *) == {1} && sizeof(float) == 4, "{2} was compiled for {3}");
#ifdef {0}_FLASH_LIMIT
{0}_ASSERT({0}_FLASH_BYTES <= {0}_FLASH_LIMIT, "{2} does not fit its share of the flash");
#endif
"""
ASSERT_RAM = """#ifdef {0}_RAM_LIMIT
{0}_ASSERT({0}_ARENA_BYTES + {0}_STACK_BYTES <= {0}_RAM_LIMIT, "{2} does not fit its share of the RAM");
#endif
"""


def header_text(card: dict[str, Any], target: Target, abi: str, found: Footprint | None) -> str:
    """abi: the text of carrot.h, which hosted binaries implement. found: on bare metal, where it is known."""
    name = card["name"]
    macro = name.upper()
    guard = f"CARROT_{macro}_H"
    lines = [f"/* {_comment(name)}: compiled by carrot {card['carrot']} for {target.name}. */", f"#ifndef {guard}", f"#define {guard}", "#include <stddef.h>", "#include <stdint.h>", ""]
    for what, items in (("in", card["inputs"]), ("out", card["outputs"])):
        for i, t in enumerate(items):
            shape = "".join(f"[{dims.shown(d)}]" for d in t["shape"])
            extra = ""
            if t.get("columns"):
                extra = ": " + ", ".join(t["columns"][:40]) + (", ..." if len(t["columns"]) > 40 else "")
            if t.get("labels") is not None:
                extra = ": index into " + ", ".join(map(str, t["labels"][:40]))
            lines.append(f"/* {what} {i}: {_comment(t['name'])}, {C_TYPES[t.get('logical', t['dtype'])]}{_comment(shape)}{' per row' * ('symbols' not in card)}{_comment(extra)} */")
    lines.append("")
    if score_input(card) >= 0:
        lines.append(f"#define {macro}_N_FEATURES {math.prod(card['inputs'][0]['shape'])}")
        out = card["outputs"][score_output(card)]
        lines.append(f"#define {macro}_N_OUTPUTS {math.prod(out['shape'])} /* {_comment(out['name'])} */")
    if target.hosted:
        return "\n".join([*lines, "", abi.strip(), "", "#endif", ""])
    call, arena = entry(card), callers_arena(card)
    if not call.sizes:
        lines.append(f"#define {macro}_ARENA_BYTES {arena}" + (f" /* of `scratch`, aligned to 16{'; inputs and outputs lie in it' * call.io_in_arena} */" if arena else ""))
    if found:
        rest = f", and {', '.join(found.helpers)} of the C compiler's library" if found.helpers else ""
        lines.append(f"#define {macro}_FLASH_BYTES {found.flash} /* code and constants{rest} */")
        lines.append(f"#define {macro}_STACK_BYTES {found.stack} /* at most, from the caller's frame on */")
        lines += ["", (ASSERT + ASSERT_RAM * (not call.sizes)).format(macro, target.pointer_bits // 8, name, target.name).rstrip()]
    if call.io_in_arena:
        lines += ["", *_place_lines(card, "inputs"), *_place_lines(card, "outputs")]
    lines.append("")
    lines += ["#ifdef __cplusplus", 'extern "C" {', "#endif"]
    args = [f"const {call.types[0]} *row", f"{call.types[1]} *out"] if call.types else ["const void *const *inputs", "void *const *outputs"]
    args = [*(args if not call.io_in_arena else []), *(["void *scratch"] if call.scratch else [])]
    lines += _open_functions(card) if call.sizes else [f"void {call.function}({', '.join(args)});"]
    if card["options"].get("place", {}).get("arena"):
        lines.append(f"extern unsigned char {name}_arena[{macro}_ARENA_BYTES]; /* scratch, in section {card['options']['place']['arena']} */")
    return "\n".join([*lines, "#ifdef __cplusplus", "}", "#endif", "#endif", ""])
