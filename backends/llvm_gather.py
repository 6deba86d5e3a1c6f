"""`vector.gather` as LLVM IR: table lookup in registers where the CPU has it, else the masked gather that LLVM always can.

    %t0 = load <16 x float>, ptr %row                                   ; x86 with AVX-512, a row of 32 floats
    %t1 = load <16 x float>, ptr %row.16
    %v = call <16 x float> @llvm.x86.avx512.vpermi2var.ps.512(<16 x float> %t0, <16 x i32> %at, <16 x float> %t1)

Longer rows take several lookups and pick by the index's upper bits; a wide vector is looked up piece by piece.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from carrot.backends.cpu import cpu_features
from carrot.ir import kernel as k
from carrot.ir.core import Op
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, MemRefType, VectorType

if TYPE_CHECKING:
    from carrot.backends.llvm_text import FunctionText

MOST = 8  # lookups of one piece, beyond which memory is faster; of bytes twice as many
BYTEWISE = ("aarch64",)  # where wider elements are looked up byte by byte: four registers at once make up for it


class Lookup(NamedTuple):
    """An instruction that looks `lanes` elements of `bits` up in `tables` registers of `entries` each.

    order: of the intrinsic's arguments, t: the tables, i: the indices. fill: a table is this many copies of the entries. more: what looks
    further tables up and keeps what was found where the index is not theirs; "": all take the index's lower bits, its upper bits choose."""

    needs: str
    bits: int
    lanes: int
    entries: int
    tables: int
    intrinsic: str
    order: str
    fill: int = 1
    more: str = ""


LOOKUPS = (  # per width, the best first
    Lookup("avx512f", 32, 16, 16, 2, "x86.avx512.vpermi2var.{f}.512", "tit"),
    Lookup("avx512f", 32, 16, 16, 1, "x86.avx512.permvar.s{x}.512", "ti"),
    Lookup("avx512f", 64, 8, 8, 2, "x86.avx512.vpermi2var.{f}.512", "tit"),
    Lookup("avx512f", 64, 8, 8, 1, "x86.avx512.permvar.d{x}.512", "ti"),
    Lookup("avx512vbmi", 8, 64, 64, 2, "x86.avx512.vpermi2var.qi.512", "tit"),
    Lookup("avx512vbmi", 8, 64, 64, 1, "x86.avx512.permvar.qi.512", "ti"),
    Lookup("avx2", 32, 8, 8, 1, "x86.avx2.perm{p}", "ti"),
    Lookup("avx2", 8, 32, 16, 1, "x86.avx2.pshuf.b", "ti", fill=2),
    Lookup("ssse3", 8, 16, 16, 1, "x86.ssse3.pshuf.b.128", "ti"),
    Lookup("aarch64", 8, 16, 16, 4, "aarch64.neon.tbl4.v16i8", "tttti", more="aarch64.neon.tbx4.v16i8"),
    Lookup("aarch64", 8, 16, 16, 2, "aarch64.neon.tbl2.v16i8", "tti", more="aarch64.neon.tbx2.v16i8"),
    Lookup("aarch64", 8, 16, 16, 1, "aarch64.neon.tbl1.v16i8", "ti", more="aarch64.neon.tbx1.v16i8"),
)
_NAMES = {"f32": {"f": "ps", "x": "f", "p": "ps"}, "i32": {"f": "d", "x": "i", "p": "d"}, "f64": {"f": "pd", "x": "f"}, "i64": {"f": "q", "x": "i"}}


def lookup_for(target: Target, dtype: str, entries: int, lanes: int) -> Lookup | None:
    """The instruction for a row of `entries`, None: gather from memory."""
    have = cpu_features(target) | {target.arch}
    for r in LOOKUPS:
        one = r.entries * r.tables
        fits = one <= max(entries, r.entries) and entries <= min(one * MOST * (1 + (r.bits == 8)), 2**r.bits) and (entries <= r.entries or entries % one == 0)
        if r.needs in have and r.bits == DTYPES[dtype].bits and lanes % r.lanes == 0 and fits:
            return r
    return None


def gather(fn: FunctionText, op: Op) -> None:
    base, *idx, at, mask, rest = op.operands
    t, r = base.type, op.result.type
    assert isinstance(t, MemRefType) and isinstance(r, VectorType)
    pointer, element = fn.address(base, idx)
    n = t.shape[-1]
    first = fn(idx[-1]) == "0"
    always = mask.op is not None and mask.op.name == "arith.constant" and k.constant_value(mask.op)
    size = fn.size(t.dtype)
    if n and first and always:
        how = lookup_for(fn.target, t.dtype, n, r.lanes)
        if how:
            fn.names[op.result] = _in_registers(fn, how, t.dtype, pointer, n, r.lanes, _indices(fn, op, how.bits))
            return
        how = lookup_for(fn.target, "i8", n * size, r.lanes * size)
        if how and size in (4, 8) and fn.target.arch in BYTEWISE:
            found = _in_registers(fn, how, "i8", pointer, n * size, r.lanes * size, _byte_indices(fn, op, size))
            fn.define(op.result, f"bitcast <{r.lanes * size} x i8> {found} to {fn.type(r)}")
            return
    lanes, vector = r.lanes, fn.type(r)
    where = fn.temp(f"getelementptr inbounds {element}, ptr {pointer}, <{lanes} x i32> {fn(at)}")
    suffix = f"v{lanes}{t.dtype}.v{lanes}p0"
    fn.declared.setdefault(suffix, f"declare {vector} @llvm.masked.gather.{suffix}(<{lanes} x ptr>, <{lanes} x i1>, {vector})")
    align = f"align {fn.size(t.dtype)} "
    fn.define(op.result, f"call {vector} @llvm.masked.gather.{suffix}(<{lanes} x ptr> {align}{where}, <{lanes} x i1> {fn(mask)}, {vector} {fn(rest)})")


def _in_registers(fn: FunctionText, how: Lookup, dtype: str, pointer: str, n: int, lanes: int, at: str) -> str:
    """`lanes` of the n entries at `pointer`; at: indices as wide as they are."""
    one = how.entries * how.tables
    element, index = fn.scalar(dtype), f"i{how.bits}"
    tables = [_table(fn, element, pointer, at, min(how.entries, n), how) for at in range(0, max(n, how.entries), how.entries)]
    name = "llvm." + how.intrinsic.format(**_NAMES.get(dtype, {}))
    vector, indices = f"<{how.lanes} x {element}>", f"<{how.lanes} x {index}>"
    types = [indices if c == "i" else f"<{how.entries * how.fill} x {element}>" for c in how.order]
    fn.declared.setdefault(name, f"declare {vector} @{name}({', '.join(types)})")
    more = f"llvm.{how.more}"
    if how.more and len(tables) > how.tables:
        fn.declared.setdefault(more, f"declare {vector} @{more}({', '.join([vector, *types])})")
    parts = []
    for start in range(0, lanes, how.lanes):
        i = _part(fn, at, f"<{lanes} x {index}>", start, how.lanes)
        wide = how.bits == 8 and n > 128 and not how.more  # of an index whose top bit is set pshufb gives zero
        low = fn.temp(f"and {indices} {i}, splat ({index} {how.entries * how.tables - 1})") if wide else i
        found: list[str] = []
        for g in range(0, len(tables), how.tables):
            given, extra = iter(tables[g : g + how.tables]), bool(how.more and g)
            here = fn.temp(f"sub {indices} {i}, splat ({index} {g * how.entries})") if extra else low
            args = [f"{t} {here if c == 'i' else next(given)}" for t, c in zip(types, how.order, strict=True)]
            got = fn.temp(f"call {vector} @{more if extra else name}({', '.join([*(f'{vector} {x}' for x in found if extra), *args])})")
            found = [got] if extra else [*found, got]
        bit = one
        while len(found) > 1:
            one_bit = fn.temp(f"and {indices} {i}, splat ({index} {bit})")
            upper = fn.temp(f"icmp ne {indices} {one_bit}, zeroinitializer")
            found = [fn.temp(f"select <{how.lanes} x i1> {upper}, {vector} {b}, {vector} {a}") for a, b in zip(found[::2], found[1::2], strict=True)]
            bit *= 2
        parts.append(found[0])
    return join(fn, parts, element, how.lanes)


def _table(fn: FunctionText, element: str, pointer: str, at: int, n: int, how: Lookup) -> str:
    place = pointer if not at else fn.temp(f"getelementptr inbounds {element}, ptr {pointer}, {fn.index} {at}")
    loaded = fn.temp(f"load <{n} x {element}>, ptr {place}, align {how.bits // 8}")
    if n == how.entries and how.fill == 1:
        return loaded
    mask = ", ".join(f"i32 {i % n}" for i in range(how.entries)) if n < how.entries else ", ".join(f"i32 {i}" for i in range(n))
    total = how.entries * how.fill
    return fn.temp(f"shufflevector <{n} x {element}> {loaded}, <{n} x {element}> poison, <{total} x i32> <{', '.join([mask] * how.fill)}>")


def _indices(fn: FunctionText, op: Op, bits: int) -> str:
    """The indices as integers of this width; those that were widened from it as they were before."""
    at = op.operands[-3]
    lanes = at.type.lanes  # type: ignore[union-attr]
    if bits == 32:
        return fn(at)
    made = at.op
    if bits == 8 and made is not None and made.name == "arith.extui" and k.element(made.operands[0].type) == "i8":
        return fn(made.operands[0])
    return fn.temp(f"{'trunc' if bits < 32 else 'zext'} <{lanes} x i32> {fn(at)} to <{lanes} x i{bits}>")


def _byte_indices(fn: FunctionText, op: Op, size: int) -> str:
    """Where the bytes of each lane's element are."""
    at = op.operands[-3]
    n = at.type.lanes  # type: ignore[union-attr]
    first = fn.temp(f"mul <{n} x i32> {fn(at)}, splat (i32 {size * 0x01010101})")
    words = [fn.temp(f"add <{n} x i32> {first}, splat (i32 {0x03020100 + 0x04040404 * i})") for i in range(size // 4)]
    whole = words[0]
    if len(words) > 1:
        lanes = ", ".join(f"i32 {i // 2 + i % 2 * n}" for i in range(2 * n))
        whole = fn.temp(f"shufflevector <{n} x i32> {words[0]}, <{n} x i32> {words[1]}, <{2 * n} x i32> <{lanes}>")
    return fn.temp(f"bitcast <{n * size // 4} x i32> {whole} to <{n * size} x i8>")


def _part(fn: FunctionText, value: str, type_: str, start: int, lanes: int) -> str:
    if type_.startswith(f"<{lanes} x"):
        return value
    return fn.temp(f"shufflevector {type_} {value}, {type_} poison, <{lanes} x i32> <{', '.join(f'i32 {start + i}' for i in range(lanes))}>")


def join(fn: FunctionText, parts: list[str], element: str, lanes: int) -> str:
    """Vectors one after the other, pairwise."""
    while len(parts) > 1:
        both = ", ".join(f"i32 {i}" for i in range(2 * lanes))
        vector = f"<{lanes} x {element}>"
        parts = [fn.temp(f"shufflevector {vector} {a}, {vector} {b}, <{2 * lanes} x i32> <{both}>") for a, b in zip(parts[::2], parts[1::2], strict=True)]
        lanes *= 2
    return parts[0]


__all__ = ["LOOKUPS", "Lookup", "gather", "lookup_for"]
