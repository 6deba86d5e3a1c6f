"""The functions of a model on bare metal that leaves sizes open, as LLVM IR. A call's sizes are a list of numbers, one for each symbol:

    size_t m_arena_bytes(const size_t *sizes);                 of scratch; 0: the model takes no such sizes
    void m_output_shapes(const size_t *sizes, size_t *shapes); the dims of all outputs in a row
    void m_run(const void *const *inputs, void *const *outputs, void *scratch, const size_t *sizes);

    define i32 @m_arena_bytes(ptr %sizes) {                    ; 4*n*n + 64
      %s0 = load i32, ptr %sizes ...
      %c1 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %s0, i32 %s0) ...
      %out = select i1 %bad9, i32 0, i32 %v8

Sizes that a model counts while it runs lie behind the others: m_arena_bytes puts the most there that they can be, m_run what they are. Where a model may refuse sizes
while it runs, m_run gives 0, or the number of a reason (the header has them).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from carrot.backends.bare_metal import pointers
from carrot.backends.llvm_shared import symbol
from carrot.ir import dims
from carrot.ir.core import Module
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, Dim

_CHECKED = {"+": "sadd", "-": "ssub", "*": "smul"}


class _Sizes:
    """Code that computes dims. sizes: the number of each symbol; `bad` is an i1: something did not fit, or was divided by 0."""

    def __init__(self, index: str, names: list[str]) -> None:
        self.index, self.bad, self.n = index, "false", 0
        self.lines: list[str] = []
        self.known: dict[Dim, str] = {}
        self.sizes = {name: self.load(i) for i, name in enumerate(names)}

    def temp(self, code: str) -> str:
        self.n += 1
        self.lines.append(f"  %v{self.n} = {code}")
        return f"%v{self.n}"

    def place(self, base: str, i: int) -> str:
        return self.temp(f"getelementptr inbounds {self.index}, ptr {base}, {self.index} {i}")

    def load(self, i: int) -> str:
        return self.temp(f"load {self.index}, ptr {self.place('%sizes', i)}")

    def refuse(self, bad: str) -> None:
        self.bad = self.temp(f"or i1 {self.bad}, {bad}")

    def compare(self, what: str, a: str, b: str) -> str:
        return self.temp(f"icmp {what} {self.index} {a}, {b}")

    def select(self, c: str, a: str, b: str) -> str:
        return self.temp(f"select i1 {c}, {self.index} {a}, {self.index} {b}")

    def checked(self, what: str) -> Callable[[str, str], str]:
        def op(a: str, b: str) -> str:
            pair = f"{{ {self.index}, i1 }}"
            both = self.temp(f"call {pair} @llvm.{_CHECKED[what]}.with.overflow.{self.index}({self.index} {a}, {self.index} {b})")
            out = self.temp(f"extractvalue {pair} {both}, 0")
            self.refuse(self.temp(f"extractvalue {pair} {both}, 1"))
            return out

        return op

    def floordiv(self, a: str, b: str) -> str:
        """No machine is asked for what it may not divide: by 0, the least number by -1."""
        least = -(1 << int(self.index[1:]) - 1)
        wrong = self.temp(f"and i1 {self.compare('eq', a, str(least))}, {self.compare('eq', b, '-1')}")
        wrong = self.temp(f"or i1 {wrong}, {self.compare('eq', b, '0')}")
        self.refuse(wrong)
        by = self.select(wrong, "1", b)
        rest, quotient = self.temp(f"srem {self.index} {a}, {by}"), self.temp(f"sdiv {self.index} {a}, {by}")
        apart = self.compare("slt", self.temp(f"xor {self.index} {rest}, {by}"), "0")
        down = self.temp(f"and i1 {self.compare('ne', rest, '0')}, {apart}")
        return self.temp(f"sub {self.index} {quotient}, {self.temp(f'zext i1 {down} to {self.index}')}")

    def number(self, n: int) -> str:
        half = 1 << int(self.index[1:]) - 1
        if not -half <= n < half:
            self.refuse("true")
            return "0"
        return str(n)

    def dim(self, d: Dim) -> str:
        if d not in self.known:
            order = {"min": "slt", "max": "sgt"}
            either = {name: lambda a, b, how=how: self.select(self.compare(how, a, b), a, b) for name, how in order.items()}
            self.known[d] = dims.fold(d, self.sizes.__getitem__, {"+": self.checked("+"), "*": self.checked("*"), "floordiv": self.floordiv, **either}, self.number)
        return self.known[d]


def size_names(card: dict[str, Any]) -> list[str]:
    """What the header calls the sizes of a call, as C identifiers: those of the symbols, and those that are counted."""
    out: list[str] = []
    for name in (*card["symbols"], *card.get("counted", ())):
        word = re.sub(r"\W+", "_", dims.shown(name), flags=re.ASCII).strip("_").upper() or "SIZE"
        out.append(word if word not in out else f"{word}_{len(out)}")
    return out


def open_text(module: Module, card: dict[str, Any], target: Target, attributes: str) -> str:
    index, name = f"i{target.pointer_bits}", card["name"]
    declared = "".join(f"declare {{ {index}, i1 }} @llvm.{op}.with.overflow.{index}({index}, {index})\n" for op in _CHECKED.values())
    how = f"nounwind {attributes} {{\n"
    return (
        f"{declared}define {index} @{name}_arena_bytes(ptr %sizes) {how}{_arena(module, card, index)}}}\n"
        f"define void @{name}_output_shapes(ptr %sizes, ptr %shapes) {how}{_shapes(module, card, index)}}}\n{_run(module, card, index, how)}"
    )


def _arena(module: Module, card: dict[str, Any], index: str) -> str:
    """Everything that a call needs fits a number of the machine, or the answer is 0."""
    names: list[str] = card["symbols"]
    counted: dict[str, Dim] = module.main.attrs["counted"]
    e = _Sizes(index, names)
    for s in e.sizes.values():
        e.refuse(e.compare("slt", s, "0"))
    tensors = [(*map(lambda d: dims.most(d, counted), t["shape"]), DTYPES[t["dtype"]].bytes) for t in (*card["inputs"], *card["outputs"])]
    for d in dict.fromkeys([*module.attrs.get("checks", []), *counted.values(), *(d for shape in tensors for d in shape)]):
        if isinstance(d, str) and not dims.nonnegative(d):
            e.refuse(e.compare("slt", e.dim(d), "0"))
    for shape in tensors:
        e.dim(dims.product(shape))
    arena = e.dim(module.attrs["arena"])
    arena = e.select(e.compare("slt", arena, "1"), "1", arena)
    for i, most in enumerate(counted.values(), len(names)):
        most_, place = e.dim(most), e.place("%sizes", i)
        e.lines.append(f"  store {index} {most_}, ptr {place}")
    return "\n".join([*e.lines, f"  %out = select i1 {e.bad}, {index} 0, {index} {arena}", f"  ret {index} %out", ""])


def _shapes(module: Module, card: dict[str, Any], index: str) -> str:
    e = _Sizes(index, [*card["symbols"], *module.main.attrs["counted"]])
    for i, d in enumerate(d for o in card["outputs"] for d in o["shape"]):
        value, place = e.dim(d), e.place("%shapes", i)
        e.lines.append(f"  store {index} {value}, ptr {place}")
    return "\n".join([*e.lines, "  ret void", ""])


def _run(module: Module, card: dict[str, Any], index: str, how: str) -> str:
    names, counted = card["symbols"], list(module.main.attrs["counted"])
    e = _Sizes(index, names)
    lines, args = pointers(len(card["inputs"]), len(card["outputs"]), index)
    result, last = "void", "  ret void"
    if "refuses" in card:
        result = f"i{min(32, int(index[1:]))}"
        lines.append("  %refused = alloca [2 x i64], align 8")
        args.append("ptr %refused")
        last = f"  %why = load i64, ptr %refused\n  %told = trunc i64 %why to {result}\n  ret {result} %told"
    if counted:
        lines.append(f"  %counts = alloca [{len(counted)} x i64], align 8")
        lines.append(f"  store [{len(counted)} x i64] zeroinitializer, ptr %counts")  # where sizes are refused
        args.append("ptr %counts")
    args += ["ptr %scratch", *(f"{index} {e.sizes[n]}" for n in names)] if names else ["ptr %scratch", f"{index} 1"]
    lines += [*e.lines, f"  call void @{symbol('main')}({', '.join(args)})"]
    for i in range(len(counted)):
        lines += [
            f"  %c{i}.a = getelementptr inbounds i64, ptr %counts, {index} {i}", f"  %c{i} = load i64, ptr %c{i}.a", f"  %c{i}.n = trunc i64 %c{i} to {index}",
            f"  %c{i}.b = getelementptr inbounds {index}, ptr %sizes, {index} {len(names) + i}", f"  store {index} %c{i}.n, ptr %c{i}.b",
        ]  # fmt: skip
    return f"define {result} @{card['name']}_run(ptr %in, ptr %out, ptr %scratch, ptr %sizes) {how}" + "\n".join([*lines, last, "}\n"])
