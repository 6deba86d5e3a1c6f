"""Whether the iterations of a loop depend on each other: where each of them stores, as sums of multiples of loop variables.

    for %g = 0 to 4 { for %t = 0 to 7 { for %c = 0 to 2 { store %y[%t + 1, %g * 32 + %c * 16] : vector<16> } } }

    the last index is 32 * g + 16 * c + 0..15: digits with 16 below 32, so no two %g store at one place

Indices of dims that are one dim in memory, for their sizes are open (`disjoint`), are taken apart again. An index in which every multiple is at least what all smaller ones come to tells its digits apart, as a decimal number does. Tiles of one size, the last of
them shifted back (`covered` in lower_matmul.py), may store some places twice: the same bits, for they come from the same code and read nothing that the loop writes.
A loop that is `parallel` is taken at its word, unless it reads what it writes. A temporary at whose places an iteration stores first, at the same ones as the others, is taken to
be written by each before it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from carrot.ir import kernel as k
from carrot.ir.core import Block, Op, Value
from carrot.ir.types import MemRefType, TileType, VectorType

_PURE = ("scf.for", "scf.if", "scf.while", "scf.yield", "scf.condition", "memref.reinterpret_cast", "memref.get_global", "vector.broadcast", "vector.bitcast", "vector.shuffle", "vector.extract", "llvm.call_intrinsic", "memref.prefetch", "amx.tile_zero", "amx.tile_mulf", "amx.tile_muli")
Size = tuple[int, tuple[int, ...]]  # a number, times values by their identities


def independent(loop: Op, body: Block, own: set[Value]) -> list[Value] | None:
    """What each iteration needs for itself, if they do not depend on each other; None: they may. body: of the kernel; own: arguments that nothing else knows."""
    ops = list(loop.walk())
    if k.index_of(loop.operands[0]) != 0 or k.index_of(loop.operands[2]) is None or loop.results:
        return None
    if any(op.name not in (*k.LOADS, *k.STORES, *_PURE) and op.name.partition(".")[0] not in ("arith", "math") for op in ops):
        return None
    inside = set(ops)
    index = _Index(loop, ops)
    perhaps = {inner for op in ops if op.name in ("scf.if", "scf.while") for r in op.regions for inner in r.walk()}
    places: dict[Value, list[Op]] = {}
    for op in ops:
        if op.name in (*k.LOADS, *k.STORES):
            places.setdefault(k.root(_base(op)), []).append(op)
    private = []
    for base in [v for v, found in places.items() if any(op.name in k.STORES for op in found)]:
        if _separate(index, places[base]):
            continue
        if k.PARALLEL in loop.attrs and base not in own and base.op is None and all(op.name in k.STORES for op in places[base]):
            continue
        t = base.type
        mine = base in own or (base.op is not None and base.op.name == "memref.alloca")
        alone = all(op in inside or base not in (*op.operands, *map(k.root, op.operands)) or op.name == "memref.reinterpret_cast" for op in body.walk())
        kept = places[base][0].name not in k.STORES or places[base][0] in perhaps or any(index.varies(i) for op in places[base] for i in _indices(op))
        if not mine or not alone or kept or not isinstance(t, MemRefType) or None in t.shape:
            return None
        private.append(base)
    return private


def _base(op: Op) -> Value:
    return op.operands[(k.LOADS | k.STORES)[op.name]]


def _indices(op: Op) -> list[Value]:
    at, t = (k.LOADS | k.STORES)[op.name] + 1, _base(op).type
    assert isinstance(t, MemRefType)
    return op.operands[at : at + t.rank]


@dataclass
class _Sum:
    """An index: numbers by what they are times, variables likewise with how many values each has (None: nobody knows)."""

    fixed: dict[tuple[int, ...], int] = field(default_factory=dict)
    terms: list[tuple[Size, Value, Size | None]] = field(default_factory=list)
    shifted: bool = False  # the loop's variable is in a tile that may be shifted back

    def times(self, c: int, by: tuple[int, ...] = ()) -> _Sum:
        fixed = {tuple(sorted((*key, *by))): n * c for key, n in self.fixed.items()}
        return _Sum(fixed, [((n * c, tuple(sorted((*key, *by)))), v, r) for (n, key), v, r in self.terms], self.shifted)

    def plus(self, other: _Sum) -> _Sum:
        fixed = dict(self.fixed)
        for key, n in other.fixed.items():
            fixed[key] = fixed.get(key, 0) + n
        terms = list(self.terms)
        for (n, key), v, r in other.terms:
            opposite = ((-n, key), v, r)
            terms.remove(opposite) if opposite in terms else terms.append(((n, key), v, r))
        return _Sum(fixed, terms, self.shifted or other.shifted)


class _Index:
    """Indices inside a loop as sums."""

    def __init__(self, loop: Op, ops: Sequence[Op]) -> None:
        self.loop, self.i = loop, loop.regions[0].args[0]
        self.loops = {op.regions[0].args[0]: op for op in ops if op.name == "scf.for"}
        self.inside = {v for op in ops for v in (*op.results, *(a for r in op.regions for a in r.args))}

    def sum(self, v: Value) -> _Sum:
        op = v.op
        if (n := k.index_of(v)) is not None:
            return _Sum({(): n})
        if op is not None and op.name in ("arith.addi", "arith.subi"):
            a, b = map(self.sum, op.operands)
            return a.plus(b.times(1 if op.name == "arith.addi" else -1))
        if op is not None and op.name == "arith.muli":
            a, b = map(self.sum, op.operands)
            for x, y in ((a, b), (b, a)):
                if not y.terms and len(y.fixed) == 1:
                    ((key, n),) = y.fixed.items()
                    return x.times(n, key)
        if v not in self.inside:
            return _Sum({(id(v),): 1})
        if v in self.loops:
            return self.variable(v, self.loops[v])
        if op is not None and op.name == "arith.select" and (least := self.least(op)) is not None:
            return least
        if op is not None and op.name == "arith.remsi" and (n := k.index_of(op.operands[1])):
            return _Sum({}, [((1, ()), v, (n, ()))])
        return _Sum({}, [((1, ()), v, None)])

    def varies(self, v: Value) -> bool:
        """Whether an index goes with the iteration, as where one keeps something for the next ones."""
        return any(x is self.i for _, x, _ in self.sum(v).terms)

    def apart(self, sites: Sequence[Sequence[Value]]) -> list[list[Value]]:
        """The indices of several places, those of dims that are one in memory apart as far as all of them say."""
        out: list[list[Value]] = [[] for _ in sites]
        for column in zip(*sites):
            rest = list(column)
            ends: list[list[Value]] = [[] for _ in sites]
            while all(v.op is not None and v.op.name == "arith.addi" and k.DISJOINT in v.op.attrs and (a := v.op.operands[0].op) is not None and a.name == "arith.muli" for v in rest):
                digits = [v.op.operands for v in rest if v.op is not None]
                products = [a.op.operands for a, _ in digits if a.op is not None]
                sizes = [self.sum(n) for _, n in products]
                if any(s.terms or s.fixed != sizes[0].fixed for s in sizes):
                    break
                ends = [[i, *end] for (_, i), end in zip(digits, ends)]
                rest = [a for a, _ in products]
            out = [[*done, v, *end] for done, v, end in zip(out, rest, ends)]
        return out

    def variable(self, v: Value, loop: Op) -> _Sum:
        lo, hi = k.index_of(loop.operands[0]), self.bound(loop.operands[1])
        step = k.index_of(loop.operands[2]) or 1
        if lo == 0 and hi is not None:
            n = (-(-hi[0] // step) - 1) * step + 1 if not hi[1] else hi[0]
            return _Sum({}, [((1, ()), v, (n, hi[1]))])
        return _Sum({}, [((1, ()), v, None)])

    def bound(self, v: Value) -> Size | None:
        """A size that is a product."""
        s = self.sum(v)
        if s.terms or len(s.fixed) != 1:
            return None
        ((key, n),) = s.fixed.items()
        return n, key

    def least(self, op: Op) -> _Sum | None:
        """The less of two: a tile's place that may be shifted back. Of the loop's own variable it is as good as that which is shifted."""
        c, x, y = op.operands
        p = k.CMPI_NAMES[c.op.attrs["predicate"]] if c.op is not None and c.op.name == "arith.cmpi" else ""
        if c.op is None or (p, *c.op.operands) not in (("slt", x, y), ("sgt", y, x)):
            return None
        s, most = self.sum(x), self.sum(y)
        if most.terms:
            s, most = most, s
        if most.terms:
            return None
        if any(v is self.i for _, v, _ in s.terms):
            s.shifted = True
            return s if k.OVERLAPS not in op.attrs else _Sum({}, [((1, ()), op.result, None)])
        n = most.fixed.get((), 0) if set(most.fixed) <= {()} else None
        return _Sum({}, [((1, ()), op.result, (n + 1, ()) if n is not None else None)])


def _separate(index: _Index, sites: Sequence[Op]) -> bool:
    """Whether no two iterations come to one place, by one of the indices alone."""
    types = {_base(op).type for op in sites}
    tiles = any(isinstance(v.type, TileType) for op in sites for v in (*op.operands, *op.results))  # of rows far apart
    if tiles or len({(t.strides, t.shape) for t in types if isinstance(t, MemRefType)}) != 1:
        return False
    at = index.apart([_indices(op) for op in sites])
    reads = any(op.name in k.LOADS for op in sites)
    for d in range(len(at[0])):
        sums = [index.sum(idx[d]) for idx in at]
        if reads and any(s.shifted for s in sums):
            continue
        lanes = [_lanes(op) if d == len(at[0]) - 1 else 1 for op in sites]
        if _digits(sums, lanes, index.i, k.index_of(index.loop.operands[2]) or 1):
            return True
    return False


def _lanes(op: Op) -> int:
    t = op.results[0].type if op.results else op.operands[0].type
    return t.lanes if isinstance(t, VectorType) else 1


def _at_least(a: Size, b: Size) -> bool:
    rest = list(a[1])
    for key in b[1]:
        if key not in rest:
            return False
        rest.remove(key)
    return a[0] >= b[0]


def _digits(sums: Sequence[_Sum], lanes: Sequence[int], i: Value, step: int) -> bool:
    """Whether each of the places tells which `i` it belongs to."""
    units = sorted({unit for s in sums for unit, _, _ in s.terms}, key=lambda u: (len(u[1]), u[0]))
    if any(u[0] <= 0 for u in units) or any(sum(v is i for _, v, _ in s.terms) != 1 for s in sums):
        return False
    mine = {unit for s in sums for unit, v, _ in s.terms if v is i}
    if len(mine) != 1:
        return False
    offsets: list[dict[Size, int]] = []
    for s in sums:  # what is added everywhere else moves digits
        rest, digits = dict(s.fixed), dict.fromkeys(units, 0)
        for unit in reversed(units):
            digits[unit] = rest.get(unit[1], 0) // unit[0]
            rest[unit[1]] = rest.get(unit[1], 0) - digits[unit] * unit[0]
        offsets.append(digits | {(0, key): n for key, n in rest.items() if n})
    below = [{key: n for key, n in o.items() if not key[0]} for o in offsets]
    numbers = [o.pop((0, ()), 0) for o in below]
    if any(o != below[0] for o in below):
        return False
    width: Size = (max(n + lane for n, lane in zip(numbers, lanes)) - min(numbers), ())
    for unit in units:
        if not _at_least(unit, width):
            return False
        spread = max(o[unit] for o in offsets) - min(o[unit] for o in offsets)
        beside, whole = 0, True
        named = {r for s in sums for u, v, r in s.terms if u == unit and v is not i and r is not None and r[1]}
        many: Size = next(iter(named), (1, ()))
        for s in sums:
            others = [r for u, v, r in s.terms if u == unit and v is not i]
            if any(r is None or (r[1] and (len(others) > 1 or unit in mine)) for r in others):
                whole = False
                continue
            beside = max(beside, sum(r[0] - 1 for r in others if r is not None and not r[1]))
        own = next((r for s in sums for u, v, r in s.terms if u == unit and v is i), None)
        if unit in mine and (not whole or beside + spread + 1 > step):
            return False
        if unit is units[-1]:
            return True
        reach = (own if own is not None and not many[1] else many) if unit in mine or many[1] else (1, ())
        if not whole or len(named) > 1 or (unit in mine and own is None) or (reach[1] and beside + spread):
            return False
        width = (unit[0] * (reach[0] + beside + spread), tuple(sorted((*unit[1], *reach[1]))))
    return True


__all__ = ["independent"]
