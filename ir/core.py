"""The IR's structure: Value, Op, Block, Func, Module. One class each; what an op means is in its OpDef (registry.py).

An attribute is a bool, int, float, str, a Type, a `Typed` number, a `Weight` (an array that the module owns), or a list
or dict (string keys) of attributes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.types import Type

Attr = Any
COPY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Weight:
    """A reference to `Module.weights[key]`; two references to one key share one array."""

    key: str


class Symbol(str):
    """An attribute that names a function or a global; prints as `@name`."""

    __slots__ = ()


class EnumAttr(str):
    """An attribute in its dialect's own syntax: `#gpu<dim x>`."""

    __slots__ = ()


UNIT = EnumAttr("unit")  # of an attribute that is there or not


class I32Array(tuple[int, ...]):
    """MLIR's `array<i32: 1, 2>`."""

    __slots__ = ()


class I64Array(tuple[int, ...]):
    """MLIR's `array<i64: 1, 2>`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """A number with its MLIR type: `1.0 : f32`; of a VectorType: a splat."""

    value: int | float | bool
    type: Type


class Value:
    """An SSA value: the result of an op or the argument of a block."""

    __slots__ = ("index", "owner", "type")

    def __init__(self, type: Type, owner: Op | Block | None = None, index: int = 0) -> None:
        self.type = type
        self.owner = owner
        self.index = index

    @property
    def op(self) -> Op | None:
        """The op that makes it, None for a block argument."""
        return self.owner if isinstance(self.owner, Op) else None


class Op:
    """`results = name(operands) {attrs} (regions)`, made at `loc` of the user's model."""

    __slots__ = ("attrs", "loc", "name", "operands", "regions", "results")

    def __init__(
        self,
        name: str,
        operands: Sequence[Value] = (),
        result_types: Sequence[Type] = (),
        attrs: dict[str, Attr] | None = None,
        regions: Sequence[Block] = (),
        loc: str | None = None,
    ) -> None:
        self.name = name
        self.operands = list(operands)
        self.attrs = {} if attrs is None else attrs
        self.regions = list(regions)
        self.loc = loc
        self.results = [Value(t, self, i) for i, t in enumerate(result_types)]

    @property
    def result(self) -> Value:
        assert len(self.results) == 1, self.name
        return self.results[0]

    def walk(self) -> Iterator[Op]:
        """This op and every op in its regions, outermost first."""
        yield self
        for region in self.regions:
            yield from region.walk()


class Block:
    """Arguments and ops in order. A region has exactly one block: control flow is structured."""

    __slots__ = ("args", "ops")

    def __init__(self, arg_types: Sequence[Type] = (), ops: Iterable[Op] = ()) -> None:
        self.args = [Value(t, self, i) for i, t in enumerate(arg_types)]
        self.ops = list(ops)

    def walk(self) -> Iterator[Op]:
        """Every op in it and in the regions of those, outermost first. No generator in a generator: loops nest eight deep."""
        stack = [iter(self.ops)]
        while stack:
            for op in stack[-1]:
                yield op
                if op.regions:
                    stack += [iter(region.ops) for region in reversed(op.regions)]
                    break
            else:
                stack.pop()

    @property
    def terminator(self) -> Op:
        return self.ops[-1]


@dataclass(slots=True)
class Func:
    """A function. At the nn level its arguments and the operands of its `func.return` are the model's inputs and outputs,
    named by the attributes `inputs` and `outputs`; a kernel has no results."""

    name: str
    body: Block
    attrs: dict[str, Attr] = field(default_factory=dict)

    @property
    def returned(self) -> list[Value]:
        return self.body.terminator.operands


@dataclass(slots=True)
class Module:
    """Functions and the arrays they refer to. `attrs` hold what is true of the model as a whole (name, source, schema)."""

    name: str
    funcs: dict[str, Func] = field(default_factory=dict)
    weights: dict[str, np.ndarray] = field(default_factory=dict)
    attrs: dict[str, Attr] = field(default_factory=dict)
    _taken: dict[str, int] = field(default_factory=dict, repr=False, compare=False)  # by hint: how many keys were tried

    @property
    def main(self) -> Func:
        return self.funcs["main"]

    def add_weight(self, array: np.ndarray, hint: str = "w") -> Weight:
        """Own `array` under a fresh key that starts with `hint`, or the one it has. Large ones stay views: a transposed weight is not copied."""
        for key, known in self.weights.items():
            if known is array:
                return Weight(key)
        hint = "".join(c if c.isalnum() or c == "_" else "_" for c in hint) or "w"
        n = self._taken.get(hint, 0)
        key = f"{hint}_{n}" if n else hint
        while key in self.weights:
            n += 1
            key = f"{hint}_{n}"
        self._taken[hint] = n
        self.weights[key] = np.ascontiguousarray(array) if array.ndim and array.nbytes < COPY_BYTES else array
        return Weight(key)

    def array(self, weight: Weight) -> np.ndarray:
        try:
            return self.weights[weight.key]
        except KeyError:
            raise CarrotError(f"the module has no weight '{weight.key}'") from None

    def walk(self) -> Iterator[Op]:
        return itertools.chain.from_iterable(func.body.walk() for func in self.funcs.values())

    def copy(self) -> Module:
        """A module with its own functions and ops; the arrays are shared (nothing writes into them)."""
        funcs = {name: Func(f.name, _copy_block(f.body, {}), dict(f.attrs)) for name, f in self.funcs.items()}
        return Module(self.name, funcs, dict(self.weights), dict(self.attrs))

    def drop_unused_weights(self) -> None:
        used = {w.key for op in self.walk() for w in attr_weights(op.attrs)}
        used |= {str(op.attrs["name"]) for op in self.walk() if op.name == "memref.get_global"}
        self.weights = {k: v for k, v in self.weights.items() if k in used}


def _copy_block(block: Block, new: dict[Value, Value]) -> Block:
    out = Block([a.type for a in block.args])
    new |= zip(block.args, out.args, strict=True)
    for op in block.ops:
        types = [r.type for r in op.results]
        same = Op(op.name, [new[v] for v in op.operands], types, dict(op.attrs), [_copy_block(r, new) for r in op.regions], op.loc)
        new |= zip(op.results, same.results, strict=True)
        out.ops.append(same)
    return out


def attr_weights(attr: Attr) -> Iterator[Weight]:
    """Every Weight inside an attribute."""
    if isinstance(attr, Weight):
        yield attr
    elif isinstance(attr, dict):
        for v in attr.values():
            yield from attr_weights(v)
    elif isinstance(attr, (list, tuple)):
        for v in attr:
            yield from attr_weights(v)


def use_counts(block: Block) -> dict[Value, int]:
    """How often each value is an operand, in the block and everything nested in it."""
    counts: dict[Value, int] = {}
    for op in block.walk():
        for v in op.operands:
            counts[v] = counts.get(v, 0) + 1
    return counts
