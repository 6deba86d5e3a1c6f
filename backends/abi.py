"""The model-specific half of the C ABI as LLVM IR: the constant `carrot_desc` (runtime/carrot_desc.h), the entry that
unpacks pointers for the kernel. On bare metal there are functions of the model's own instead: bare_metal.py.

    @carrot_desc = hidden constant %CarrotDesc { ptr @s.0, ptr @s.1, ... , ptr @carrot_kernel }
    define internal void @carrot_kernel(ptr %in, ptr %out, ptr %scratch, i64 %rows) {
      %p0 = load ptr, ptr %in
      ...
      call void @"k.main"(ptr %p0, ptr %q0, ptr %scratch, i64 %rows)
"""

from __future__ import annotations

import functools
import json
import math
import operator
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.backends.abi_system import CHKSTK, CPUID, system_calls, waiting
from carrot.backends.bare_metal import converted, pointers
from carrot.backends.blob import bytes_text
from carrot.backends.cpu import X86_BITS, XGETBV, asked, cpu_attributes, cpu_features
from carrot.backends.llvm_text import symbol
from carrot.backends.parts import parts_of
from carrot.backends.variants import Variant
from carrot.ir import dims
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import BATCH
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim

DTYPE_CODES = {"f32": 1, "f64": 2, "i8": 3, "i16": 4, "i32": 5, "i64": 6, "u8": 7, "u16": 8, "u32": 9, "u64": 10, "i1": 11, "f16": 12, "bf16": 13, "str": 14, "timestamp": 15}
ACCEPT = {"null": 1, "nan": 2, "inf": 4, "category": 0}  # the last is for Python: categories of data frames count as their values
UNREAD = 8  # CARROT_UNREAD of runtime/carrot_desc.h
ON_MISSING = {"error": 0, "nan": 0, "null": 1}

MAX_DIMS = 8  # CARROT_MAX_DIMS of runtime/carrot.h
CARD_SECTION = {"macho": "__TEXT,__carrot_card"}

DESC = "{ ptr, ptr, ptr, i64, ptr, i32, i32, i32, i32, ptr, ptr, ptr, i64, i64, i64, i32, i32, i32, i32, ptr, ptr, double, double, i32, i32, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, i32, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr }"


class _Pool:
    """Constants as LLVM text, strings shared."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.strings: dict[bytes, str] = {}
        self.text = bytearray()

    def data(self, data: bytes, align: int = 1, section: str = "") -> str:
        name = f"@d.{len(self.lines)}"
        place = f', section "{section}"' if section else ""
        self.lines.append(f"{name} = private{' unnamed_addr' if not section else ''} constant [{len(data)} x i8] {bytes_text(data)}{place}, align {align}")
        return name

    def string(self, text: str) -> str:
        data = text.encode("utf-8", "surrogatepass").replace(b"\0", b"?") + b"\0"
        if data not in self.strings:
            self.strings[data] = f"getelementptr (i8, ptr @d.strings, i64 {len(self.text)})"  # one global: a wide model has 100,000 strings
            self.text += data
        return self.strings[data]

    def array(self, type_: str, items: list[str]) -> str:
        if not items:
            return "null"
        name = f"@d.{len(self.lines)}"
        self.lines.append(f"{name} = private unnamed_addr constant [{len(items)} x {type_}] [{', '.join(f'{type_} {i}' for i in items)}]")
        return name

    def texts(self, values: list[str | None], pointer_bits: int) -> str:
        """CarrotText constants: addresses and sizes of 64 bits on every target."""
        data = [None if v is None else v.encode("utf-8", "surrogatepass") for v in values]
        base, at, items, high = self.data(b"".join(d or b"" for d in data) + b"\0"), 0, [], "" if pointer_bits == 64 else "i32 0, "
        for d in data:
            place = "null" if d is None else f"getelementptr (i8, ptr {base}, i64 {at})"
            items.append(f"{{ ptr {place}, {high}i64 {len(d or b'')} }}")
            at += len(d or b"")
        return self.array(f"{{ ptr, {high and 'i32, '}i64 }}", items)

    def ints(self, type_: str, values: list[int]) -> str:
        return self.array(type_, [str(v) for v in values])

    def dim(self, d: Dim, symbols: list[str]) -> str:
        """A CarrotDim."""
        code = dims.program(d, symbols)
        return f"{{ ptr {self.ints('i64', code)}, i64 {len(code)} }}"

    def shape(self, shape: list[Dim], symbols: list[str]) -> str:
        """A CarrotShape."""
        text = self.string(f"[{', '.join(map(dims.shown, shape))}]")
        return f"{{ ptr {text}, i64 {len(shape)}, ptr {self.array('{ ptr, i64 }', [self.dim(d, symbols) for d in shape])} }}"


def hosted_text(
    module: Module, card: dict[str, Any], digest: bytes, target: Target, golden: tuple[list[np.ndarray], list[np.ndarray]], tolerance: tuple[float, float], others: Sequence[Variant] = ()
) -> str:
    """Everything that abi.c needs to know of this model. others: the same model for better CPUs, which variants.c chooses from."""
    p = _Pool()
    data = json.dumps(card, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")
    inputs, outputs = [], []
    for i in card["inputs"]:
        names, accept = i.get("columns", []), i["accept"]
        each = accept if accept and isinstance(accept[0], list) else [accept] * max(1, len(names))
        read = i.get("read", range(len(each)))
        codes = [sum(ACCEPT[a] for a in column) | (0 if c in read else UNREAD) for c, column in enumerate(each)]
        columns = [f"{{ ptr {p.string(c)}, i32 {a}, i32 0 }}" for c, a in zip(names, codes)]
        shape = row_shape(i)
        inputs.append(
            f"{{ ptr {p.string(i['name'])}, i32 {DTYPE_CODES[i.get('logical', i['dtype'])]}, i32 {len(shape)}, ptr {p.ints('i64', shape)}, i64 {row_elements(i)}, "
            f"i32 {len(columns)}, i32 {functools.reduce(operator.and_, codes)}, ptr {p.array('{ ptr, i32, i32 }', columns)}, i32 {card['symbols'].index(i['longest']) + 1 if 'longest' in i else 0}, i32 0 }}"
        )
    for o in card["outputs"]:
        labels = o.get("labels")
        texts = p.array("ptr", [p.string(str(x)) for x in labels]) if labels is not None else "null"
        outputs.append(
            f"{{ ptr {p.string(o['name'])}, i32 {DTYPE_CODES[o['dtype']]}, i32 {len(row_shape(o))}, ptr {p.ints('i64', row_shape(o))}, i64 {row_elements(o)}, "
            f"ptr {texts}, i32 {len(labels or [])}, i32 0 }}"
        )
    if refuses := card.get("refuses"):
        texts = p.array("ptr", [p.string(c) for c in refuses])
        dtype, n = ("i64", 2) if "symbols" in card else ("i32", 1)
        outputs.append(f"{{ ptr {p.string('')}, i32 {DTYPE_CODES[dtype]}, i32 0, ptr null, i64 {n}, ptr {texts}, i32 {len(refuses)}, i32 0 }}")
    sets = [f"{{ ptr {p.string(name)}, i32 {len(members)}, i32 0, ptr {p.ints('i32', members)} }}" for name, members in card["sets"].items()]
    rows = len(golden[0][0]) if golden[0] else 0
    given = [p.texts(a.reshape(-1).tolist(), target.pointer_bits) if a.dtype.kind == "O" else p.data(np.ascontiguousarray(a).tobytes(), 64) for a in golden[0]]
    golden_in = p.array("ptr", given) if rows else "null"
    golden_out = p.array("ptr", [p.data(np.ascontiguousarray(a).tobytes(), 64) for a in golden[1]]) if rows else "null"
    section = CARD_SECTION.get(target.object_format, ".carrot.card")
    head = [
        f"ptr {p.string(card['name'])}", f"ptr {p.string(card['carrot'])}", f"ptr {p.data(data, 8, section)}", f"i64 {len(data)}",
        f"ptr {p.data(digest, 8)}", f"i32 {len(inputs)}", f"i32 {len(outputs)}", f"i32 {len(sets)}", f"i32 {ON_MISSING[card['options']['on_missing']]}",
        "ptr " + p.array("{ ptr, i32, i32, ptr, i64, i32, i32, ptr, i32, i32 }", inputs), "ptr " + p.array("{ ptr, i32, i32, ptr, i64, ptr, i32, i32 }", outputs),
        "ptr " + p.array("{ ptr, i32, i32, ptr }", sets),
    ]  # fmt: skip
    middle = [
        f"i32 {score_input(card)}", f"i32 {score_output(card)}", f"i32 {rows}", f"i32 {len(outputs) if refuses else 0}", f"ptr {golden_in}", f"ptr {golden_out}",
        f"double {tolerance[0]:e}", f"double {tolerance[1]:e}",
    ]  # fmt: skip
    entries: list[str] = []
    descs = []
    for v, suffix, attributes in ((Variant(target, module), "", _LIKE_KERNELS), *((v, v.suffix, f"{_LIKE_KERNELS} {cpu_attributes(v.target)}") for v in others)):
        sizes, kernels = _of_variant(v, card, p, len(outputs), suffix, attributes, entries)
        descs.append(f"{{ {', '.join([*head, *sizes, *middle, *kernels])} }}")
    better = [f"ptr {p.array(DESC, [d])}" for d in reversed(descs[1:])]
    p.lines.append(f"@d.strings = private unnamed_addr constant [{len(p.text)} x i8] {bytes_text(bytes(p.text))}")
    parts = [*p.lines, f"@carrot_desc = hidden {'global' if others else 'constant'} {DESC} {descs[0]}", *entries, waiting(target)]
    if others:
        parts.append(f"@carrot_variants = hidden constant [{len(descs)} x ptr] [{', '.join([*better, 'ptr null'])}]")
    if any(cpu_features(t) for t in (target, *(v.target for v in others))):
        parts.append(CPUID)
    if target.object_format == "coff":
        parts.append(CHKSTK)
    return "\n".join(parts) + "\n"


def _of_variant(v: Variant, card: dict[str, Any], p: _Pool, n_out: int, suffix: str, attributes: str, entries: list[str]) -> tuple[list[str], list[str]]:
    """What CarrotDesc says of one target's kernels: sizes, and from n_cpu_bits on. Their entries are added to those given."""
    module, n_in, index = v.module, len(card["inputs"]), f"i{v.target.pointer_bits}"
    features = cpu_features(v.target)
    bits = [(*b[:4], b[4]) for b in X86_BITS if b[4] in features] + [(0xFFFFFFFF, 0, 0, bit, text) for name, bit, text in XGETBV if name in features]
    if uses_tiles(module):
        bits += [(0xFFFFFFFE, *call, text) for call, text in asked(features)]
    cpu = [f"{{ i32 {a}, i32 {b}, i32 {c}, i32 {d}, ptr {p.string(text)} }}" for a, b, c, d, text in bits]
    by_column = "main_columns" in module.funcs  # the same function for an input that lies in memory column after column
    kernels = ({"kernel": "main"} if "symbols" not in card else {}) | ({"kernel_columns": "main_columns"} if by_column else {})
    entries += [_kernel_entry(name + suffix, func + suffix, n_in, n_out, index, attributes) for name, func in kernels.items()]
    if takes_tensors(card):
        entries.append(_sizes_entry(n_in, n_out, len(card.get("symbols") or [BATCH]), bool(module.main.attrs["counted"]), index, suffix, attributes))
    row = _score_row(module, card, index, suffix, attributes)
    entries += [row] if row else []
    return [f"i64 {module.attrs['row_block']}", f"i64 {module.attrs['arena_bytes']}", f"i64 {module.attrs['arena_per_row']}"], [
        f"i32 {len(cpu)}", "i32 0", "ptr " + p.array("{ i32, i32, i32, i32, ptr }", cpu), f"ptr {'@carrot_cpuid' if bits else 'null'}",
        f"ptr {f'@carrot_kernel{suffix}' if 'kernel' in kernels else 'null'}", f"ptr {f'@carrot_kernel_columns{suffix}' if by_column else 'null'}", f"i64 {module.attrs.get('columns_from', 0)}",
        f"i64 {module.attrs.get('small_rows', 0)}", f"i64 {module.attrs.get('arena_small', 0)}", f"ptr {f'@carrot_score_row{suffix}' if row else 'null'}", *_network(module, card, p, suffix),
        f"i64 {module.attrs.get('team_bytes', 0)}", f"ptr {'@carrot_lead' if 'team_bytes' in module.attrs else 'null'}", f"ptr {'@carrot_system' if system_calls(v.target) else 'null'}",
    ]  # fmt: skip


def uses_tiles(module: Module) -> bool:
    """Whether a process has to ask for what kernels need."""
    return any("tiles" in f.attrs for f in module.funcs.values())


def row_shape(spec: dict[str, Any]) -> list[int]:
    """Of a row; of a tensor with symbolic dims nothing."""
    return [] if any(isinstance(d, str) for d in spec["shape"]) else spec["shape"]


def row_elements(spec: dict[str, Any]) -> int:
    """Numbers of a row; also of a tensor whose rows are symbolic, of which a call may take some at a time."""
    return math.prod(d for d in spec["shape"] if isinstance(d, int))


def takes_tensors(card: dict[str, Any]) -> bool:
    """Whether the model can be called with tensors: no columns, no labels."""
    io = [*card["inputs"], *card["outputs"]]
    return ("symbols" in card or "refuses" not in card) and all(t["dtype"] in DTYPE_CODES and not t.keys() & {"columns", "logical", "labels"} and len(t["shape"]) + t["batched"] <= MAX_DIMS for t in io)


def _network(module: Module, card: dict[str, Any], p: _Pool, suffix: str) -> list[str]:
    """The part of CarrotDesc that is about run."""
    if not takes_tensors(card):
        if "symbols" in card:
            raise CarrotError(f"a model with symbolic dims, or inputs or outputs of bfloat16, has no columns of text, no labels, and tensors of up to {MAX_DIMS} dims", note="bind the dims: --dim NAME=N")
        return ["ptr null", "i32 0", "i32 0", "i32 0", "i32 0", "ptr null", "ptr null", "ptr null", "ptr null", "ptr null", "ptr null"]
    batched = any(i["batched"] for i in card["inputs"])
    names: list[str] = card["symbols"] if "symbols" in card else module.main.attrs["symbols"] if batched else []
    counted: dict[str, Dim] = module.main.attrs["counted"]
    shapes = [[[*names[: t["batched"]], *t["shape"]] for t in card[key]] for key in ("inputs", "outputs")]
    shapes[1] += [[2]] * ("refuses" in card)
    checked = module.attrs.get("checks", [])
    checks = [f"{{ ptr {p.string(dims.shown(d) + (', which has to be 0,' if dims.neg(d) in checked else ''))}, {{ ptr, i64 }} {p.dim(d, names)} }}" for d in checked]
    arena, most = (p.array("{ ptr, i64 }", [p.dim(d, names) for d in each]) for each in ([module.attrs["arena"]], counted.values()))
    return [
        f"ptr @carrot_kernel_sizes{suffix}", f"i32 {int('symbols' in card)}", f"i32 {len(names)}", f"i32 {len(checks)}", f"i32 {len(counted)}",
        "ptr " + p.array("ptr", [p.string(dims.shown(n)) for n in names]), *("ptr " + p.array("{ ptr, i64, ptr }", [p.shape(s, [*names, *counted]) for s in each]) for each in shapes),
        "ptr " + p.array("{ ptr, { ptr, i64 } }", checks), f"ptr {arena}", f"ptr {most}",
    ]  # fmt: skip


def front_text(module: Module, attributes: str) -> str:
    """The entry of what a CPU does before a GPU, which runtime/cuda.c calls."""
    n_in, n_out = (len(module.main.attrs[key]) for key in ("inputs", "outputs"))
    return _kernel_entry("front", "main", n_in, n_out, "i64", attributes).replace("define internal", "define hidden", 1)


_LIKE_KERNELS = '"no-builtins"'  # what is called is put in its place only where both have it (function_attributes)


def _kernel_entry(name: str, func: str, n_in: int, n_out: int, index: str, attributes: str) -> str:
    lines, args = pointers(n_in, n_out, "i64")
    if index != "i64":
        lines.insert(0, f"  %n = trunc i64 %rows to {index}")
    call = ", ".join([*args, "ptr %scratch", f"{index} {'%rows' if index == 'i64' else '%n'}"])
    body = "\n".join(lines)
    return (
        f"define internal void @carrot_{name}(ptr %in, ptr %out, ptr %scratch, i64 %rows) nounwind {attributes} {{\n{body}\n  call void @{symbol(func)}({call})\n  ret void\n}}"
    )


def _sizes_entry(n_in: int, n_out: int, n_sizes: int, counts: bool, index: str, suffix: str, attributes: str) -> str:
    """The entry of networks: it unpacks the sizes of the symbols too; behind them is room for those that are counted."""
    lines, args = pointers(n_in, n_out, "i64")
    if counts:
        lines.append(f"  %counts = getelementptr inbounds i64, ptr %sizes, i64 {n_sizes}")
        args.append("ptr %counts")
    args.append("ptr %scratch")
    for s in range(n_sizes):
        wide = f"%s{s}" if index == "i64" else f"%w{s}"
        lines += [f"  %s{s}.a = getelementptr inbounds i64, ptr %sizes, i64 {s}", f"  {wide} = load i64, ptr %s{s}.a, align 8"]
        lines += [] if index == "i64" else [f"  %s{s} = trunc i64 {wide} to {index}"]
        args.append(f"{index} %s{s}")
    body = "\n".join(lines)
    return f"define internal void @carrot_kernel_sizes{suffix}(ptr %in, ptr %out, ptr %scratch, ptr %sizes) nounwind {attributes} {{\n{body}\n  call void @{symbol('main' + suffix)}({', '.join(args)})\n  ret void\n}}"


STRAIGHT = 8  # so many elements are converted without a loop
ROW_STACK = 65536  # bytes for carrot_score_row: what the rest of the ABI takes (STACK in abi_predict.c)


def _score_row(module: Module, card: dict[str, Any], index: str, suffix: str, attributes: str) -> str:
    """carrot_score_f32 as one function: `main` for the constant one row, so that all that only other outputs need is dead code.

    Empty if there is no score in floats, if it takes too much memory, if rows may be refused, if loops may be shared, or if the CPU is to be asked first.
    """
    wanted = score_output(card)
    if wanted < 0 or "refuses" in card or "team_bytes" in module.attrs or uses_tiles(module) or card["outputs"][wanted]["dtype"] not in ("f32", "f64"):
        return ""
    few = module.attrs.get("small_rows", 0) > 0
    tensors = {"x": card["inputs"][0], **{f"y{j}": o for j, o in enumerate(card["outputs"])}}
    room = {"scratch": int(module.attrs["arena_small"] if few else module.attrs["arena_bytes"] + module.attrs["arena_per_row"])}
    room |= {name: math.prod(t["shape"]) * DTYPES[t["dtype"]].bytes for name, t in tensors.items()}
    given = {"x": "%row", f"y{wanted}": "%out"}
    given = {name: arg for name, arg in given.items() if tensors[name]["dtype"] == "f32"}
    own = {name: size for name, size in room.items() if name not in given}
    if sum(own.values()) > ROW_STACK:
        return ""
    lines = [f"  %{name} = alloca [{max(size, 1)} x i8], align 64\n" for name, size in own.items()]
    if "x" in own:
        lines.append(converted("xi", "%row", "float", "%x", "double", "fpext", math.prod(tensors["x"]["shape"]), "i64"))
    args = ", ".join(f"ptr {given.get(name, f'%{name}')}" for name in (*tensors, "scratch"))
    lines.append(f"  call void @{symbol('main' + suffix)}({args}, {index} 1) alwaysinline\n")
    if f"y{wanted}" in own:
        lines.append(_narrow(f"%y{wanted}", "%out", math.prod(card["outputs"][wanted]["shape"])))
    return f"define internal void @carrot_score_row{suffix}(ptr %row, ptr %out) nounwind {attributes} {{\n{''.join(lines)}  ret void\n}}"


def exports(runtime: str) -> list[str]:
    """The functions of the ABI, of its IR text."""
    return re.findall(r"^define (?!internal|hidden|weak)[^@\n]*@(carrot_\w+)\(", runtime, re.M)


def parts(card: dict[str, Any], devices: bool) -> set[str]:
    """What a model needs of the ABI. devices: whether it lies beside a half for GPUs."""
    return parts_of(card, takes_tensors(card), score_input(card) >= 0, devices)


def score_input(card: dict[str, Any]) -> int:
    """Which input carrot_score_* reads: the only one, if it is a float; else -1."""
    return 0 if "symbols" not in card and len(card["inputs"]) == 1 and card["inputs"][0]["dtype"] in ("f32", "f64") else -1


def score_output(card: dict[str, Any]) -> int:
    """What carrot_score_* writes: probabilities if there are, else the first float of the default set, else its first."""
    wanted = card["sets"].get("proba", []) + card["sets"]["default"]
    floats = [o for o in wanted if card["outputs"][o]["dtype"] in ("f32", "f64")]
    return (floats or card["sets"]["default"])[0] if score_input(card) >= 0 else -1


def _narrow(src: str, dst: str, n: int) -> str:
    """float64 to float32. A few as bits that stay integers (volatile): a constant leaf is then an immediate, not a load and a conversion."""
    if n > STRAIGHT:
        return converted("yo", src, "double", dst, "float", "fptrunc", n, "i64")
    return "".join(
        f"  %s{i} = getelementptr inbounds double, ptr {src}, i64 {i}\n  %v{i} = load double, ptr %s{i}\n  %c{i} = fptrunc double %v{i} to float\n"
        f"  %b{i} = bitcast float %c{i} to i32\n  %d{i} = getelementptr inbounds float, ptr {dst}, i64 {i}\n  store volatile i32 %b{i}, ptr %d{i}, align 4\n"
        for i in range(n)
    )
