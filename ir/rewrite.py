"""Rewriting: one forward walk that rebuilds a function with patterns applied, equal ops merged and dead ones dropped.

    def double_neg(op, r):                              # a pattern: what replaces op's results, or None
        x = r.made_by(op.operands[0], "nn.neg")
        return [x.operands[0]] if x else None

    Rewriter(module, {"nn.neg": [double_neg]}).run()

Patterns look at an op and at what made its operands, never at its users. So one walk is a fixpoint: when an op is visited its
operands are final, and every op a pattern makes is offered to the patterns before it is appended. Ops are never changed in
place: a function that was taken aside before a pass still says what it said.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

import numpy as np

from carrot.ir import dims
from carrot.ir.binding import attr_dims, counted, type_dims
from carrot.ir.core import Attr, Block, Func, Module, Op, Value, Weight
from carrot.ir.errors import VerifyError, located
from carrot.ir.registry import REGISTRY, infer_types

MAX_NESTING = 60  # ops made by patterns for ops made by patterns: beyond it two patterns undo each other
SAMPLE = 1024  # bytes of an array that are compared before all of it is


class Rewriter:
    """patterns: by op name, tried in order; "*" is tried after an op's own. merge: give equal pure ops one value."""

    def __init__(self, module: Module, patterns: Mapping[str, Sequence[Pattern]], *, merge: bool = False) -> None:
        self.module = module
        self.patterns = patterns
        self.merge = merge
        self.block = Block()
        self.loc: str | None = None
        self.origin: Op | None = None  # the op of the function as it was that is being rewritten
        self.changed = False
        self._every = tuple(patterns.get("*", ()))
        self._new: dict[Value, Value] = {}
        self._seen: dict[Hashable, list[Value]] = {}
        self._nesting = 0

    # -- what patterns use

    def op(self, name: str, *operands: Value, **attrs: Attr) -> Value:
        """A new op's only result, its type inferred and the patterns applied to it."""
        op = Op(name, operands, (), attrs, loc=self.loc)
        op.results = [Value(t, op, i) for i, t in enumerate(infer_types(op, self.module))]
        return self._emit(op)[0]

    def constant(self, array: np.ndarray) -> Value:
        """An nn.constant of a new array of the module."""
        return self.op("nn.constant", value=self.module.add_weight(array, f"c{len(self.module.weights)}"))

    def array(self, v: Value) -> np.ndarray | None:
        """The array if `v` is constant."""
        op = v.op
        return self.module.array(op.attrs["value"]) if op is not None and op.name == "nn.constant" else None

    def made(self, name: str, *operands: Value, **attrs: Attr) -> Value | None:
        """The only result of such an op that is there already, where equal ops are merged."""
        found = self._seen.get((name, operands, _frozen(attrs)))
        return found[0] if found else None

    def inline(self, region: Block) -> list[Value]:
        """The ops of a region that has no arguments go where the walk is; what it yields."""
        self.block.ops += region.ops[:-1]
        return region.terminator.operands

    @staticmethod
    def made_by(v: Value, *names: str) -> Op | None:
        """The op that makes `v` if it is called one of `names`."""
        return v.op if v.op is not None and v.op.name in names else None

    # -- the walk

    def run(self, names: Iterable[str] | None = None) -> bool:
        """Rewrite the functions (all, or `names`); whether anything changed. Weights that nothing uses any more are dropped."""
        any_changed = False
        for name in list(self.module.funcs) if names is None else names:
            func = self.module.funcs[name]
            self.changed = False
            body = self._rebuild(func.body)
            if eliminate_dead_code(body) or self.changed:
                any_changed = True
                self.module.funcs[name] = Func(func.name, body, func.attrs)
        if any_changed:
            self.module.drop_unused_weights()
        return any_changed

    def _rebuild(self, old: Block) -> Block:
        block = Block()
        block.args = old.args
        outer, self.block = self.block, block
        seen, self._seen = self._seen, {}
        new = self._new
        for op in old.ops:
            operands = [new.get(v, v) for v in op.operands]
            regions = [self._rebuild(r) for r in op.regions]
            used = op
            if regions or operands != op.operands:
                used = Op(op.name, operands, [r.type for r in op.results], op.attrs, regions, op.loc)
            self.loc, self.origin = op.loc, op
            values = self._emit(used)
            if values is not op.results:
                new.update(zip(op.results, values, strict=True))
        self.block, self._seen = outer, seen
        return block

    def _emit(self, op: Op) -> list[Value]:
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise RecursionError(f"patterns rewrite '{op.name}' for ever")
        try:
            for pattern in (*self.patterns.get(op.name, ()), *self._every):
                with located(op.loc):
                    out = pattern(op, self)
                if out is None:
                    continue
                if [v.type for v in out] != [r.type for r in op.results]:
                    name = getattr(pattern, "__name__", repr(pattern))
                    types = ", ".join(str(v.type) for v in out)
                    raise VerifyError(f"pattern '{name}' replaces '{op.name}' of {op.results[0].type} by {types}", loc=op.loc)
                self.changed = True
                return out
        finally:
            self._nesting -= 1
        if self.merge and is_mergeable(op):
            key = (op.name, tuple(op.operands), _frozen(op.attrs))
            found = self._seen.setdefault(key, op.results)
            if found is not op.results:
                self.changed = True
                return found
        self.block.ops.append(op)
        return op.results


Pattern = Callable[[Op, Rewriter], "list[Value] | None"]


def is_mergeable(op: Op) -> bool:
    """Whether two such ops with equal operands and attributes have equal results: nn and tree ops without regions."""
    definition = REGISTRY.ops.get(op.name)
    return definition is not None and not op.regions and bool(op.results) and not definition.traits & {"effect", "kernel", "terminator"}


def _frozen(a: Attr) -> Hashable:
    """A hashable stand-in that is equal only for attributes that print the same: floats by their bits, types apart."""
    if isinstance(a, float):
        return struct.pack("<d", a)
    if isinstance(a, dict):
        return tuple([(k, _frozen(v)) for k, v in sorted(a.items())])
    if isinstance(a, (list, tuple)):
        return (type(a), *[_frozen(x) for x in a])
    return (type(a), a)


def eliminate_dead_code(block: Block) -> int:
    """Drop ops without the trait "effect" whose results nothing uses (nor the number that they count), in the block and its regions; how many went."""
    return _eliminate(block, set(), set() if any(counted(op) for op in block.ops) else None)


def _eliminate(block: Block, live: set[Value], names: set[str] | None) -> int:
    """live, names: the values and the symbols that are used behind; None: nothing counts."""
    kept: list[Op] = []
    gone = 0
    for op in reversed(block.ops):
        definition = REGISTRY.ops.get(op.name)
        if not (definition is None or "effect" in definition.traits or any([r in live for r in op.results]) or (names and counted(op).keys() & names)):
            gone += 1
            continue
        for region in op.regions:
            gone += _eliminate(region, live, names)
        live.update(op.operands)
        if names is not None:
            names.update(dims.symbols(*(d for r in op.results for d in type_dims(r.type)), *attr_dims(op)))
        kept.append(op)
    if gone:
        block.ops = kept[::-1]
    return gone


class ArrayTable:
    """Finds weights with equal dtype, shape and bytes. Large arrays are read only if a sample of them agrees."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.found: dict[Hashable, list[str]] = {}
        self.known: dict[str, str] = {}

    def first(self, weight: Weight) -> Weight:
        """The first weight asked for with the contents of this one."""
        if weight.key not in self.known:
            self.known[weight.key] = self._find(weight.key)
        return Weight(self.known[weight.key])

    def _find(self, key: str) -> str:
        a = self.module.weights[key]
        if a.dtype.hasobject or not a.flags.c_contiguous:
            return key
        flat = a.reshape(-1)
        n = max(1, SAMPLE // (4 * max(1, a.itemsize)))
        parts = [flat] if flat.nbytes <= SAMPLE else [flat[:n], flat[-n:], flat[:: max(1, flat.size // n)]]
        sample = b"".join(p.tobytes() for p in parts)
        same = self.found.setdefault((a.dtype.str, a.shape, sample), [])
        for other in same:
            if flat.nbytes <= SAMPLE or np.array_equal(flat.view(np.uint8), self.module.weights[other].reshape(-1).view(np.uint8)):
                return other
        same.append(key)
        return key
