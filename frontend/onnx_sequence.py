"""ONNX sequences and optionals (onnx docs/Operators.md), folded while importing: a sequence is a list of operands.

    SplitToSequence(x) -> SequenceMap(body) -> ConcatFromSequence      =>     slices, the body once for each, nn.concat

Lengths and positions are known. Where they are not (a tensor split one by one along an open dim, what a loop appends), the tensors have one shape and are rows of one tensor:

    SplitToSequence(x) -> Loop { SequenceAt(xs, i) -> ... -> SequenceInsert(ys, y) } -> ConcatFromSequence      =>      nn.loop { nn.gather(x, i) -> ... }, whose scan output is the result

An optional is the value that it holds, or NOTHING.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_shape import cut, take
from carrot.ir import dims
from carrot.ir.errors import CarrotError


class Items:
    """A sequence. rows: one tensor of which they are the rows, if there is one."""

    def __init__(self, items: list[Operand], rows: Operand | None = None) -> None:
        self.items, self.rows = items, rows

    def __str__(self) -> str:
        return f"a sequence of {len(self.items)} tensors"


class Rows:
    """A sequence of as many tensors as the first dim of one says: [count, ...]."""

    def __init__(self, rows: Operand) -> None:
        self.rows = rows

    def __str__(self) -> str:
        return f"a sequence of {self.rows.shape[0]} tensors"


class Appending:
    """A sequence in the body of a loop: what there was, which cannot be read there, and what the round appends."""

    def __init__(self, added: list[Operand]) -> None:
        self.added = added

    def __str__(self) -> str:
        return "a sequence that the loop appends to, which its body cannot read"


class _Nothing:
    def __str__(self) -> str:
        return "an optional without a value"


NOTHING = _Nothing()


def _items(n: Node, i: int) -> list[Operand]:
    x = n.operands[i] if i < len(n) else None
    if not isinstance(x, Items):
        raise CarrotError(f"input {i} of '{n.op_type}' is {x.type if isinstance(x, Operand) else x}, a sequence {'' if not isinstance(x, Rows | Appending) else 'of known length '}is needed")
    return x.items


def _position(n: Node, i: int, count: int) -> int:
    """Input i as a position in 0 ... count - 1; negative ones count from the end."""
    at = n.const_ints(i)
    if len(at) != 1 or not -count <= at[0] < count:
        raise CarrotError(f"'{n.op_type}' has the position {at}, the sequence {count} tensors")
    return at[0] % count


@importer("SequenceConstruct")
def construct(n: Node) -> Items:
    return Items(n.all())


@importer("SequenceEmpty")
def empty(n: Node) -> Items:
    n.ignore("dtype")
    return Items([])


@importer("SequenceAt")
def at(n: Node) -> Operand:
    x = n.operands[0]
    if isinstance(x, Rows) or (isinstance(x, Items) and x.rows and not n[1].known):
        return take(n, x.rows, n[1].reshape([]), 0)  # type: ignore[arg-type]
    items = _items(n, 0)
    return items[_position(n, 1, len(items))]


@importer("SequenceInsert")
def insert(n: Node) -> Any:
    if isinstance(x := n.operands[0], Appending) and n.get(2) is None:
        return Appending([*x.added, n[1]])
    items = list(_items(n, 0))
    items.insert(len(items) if n.get(2) is None else _position(n, 2, len(items) + 1) if n.const_ints(2)[0] >= 0 else _position(n, 2, len(items)), n[1])
    return Items(items)


@importer("SequenceErase")
def erase(n: Node) -> Items:
    items = list(_items(n, 0))
    del items[-1 if n.get(1) is None else _position(n, 1, len(items))]
    return Items(items)


@importer("SequenceLength")
def length(n: Node) -> Operand:
    x = n.operands[0]
    return n.sized(x.rows.shape[:1]).reshape([]) if isinstance(x, Rows) else n.known(np.array(len(_items(n, 0))))


@importer("SplitToSequence")
def split(n: Node) -> Items | Rows:
    """By a size, by sizes, or one by one."""
    x = n[0]
    axis, keepdims = n.axis(n.integer("axis", 0), x.rank), n.flag("keepdims", 1)
    if n.get(1) is not None and n[1].rank == 1:  # they say how long it is
        x = x.fit([*x.shape[:axis], sum(n.const_ints(1)), *x.shape[axis + 1 :]]) or x
    if n.get(1) is None:
        first = x.transpose([axis, *(a for a in range(x.rank) if a != axis)])
        first = first.reshape([x.shape[axis], *x.shape[:axis], 1, *x.shape[axis + 1 :]]) if keepdims else first
        if isinstance(x.shape[axis], str):
            return Rows(first)
        rows = [cut(x, axis, i, i + 1) for i in range(x.shape[axis])]
        return Items(rows if keepdims else [r.reshape([*r.shape[:axis], *r.shape[axis + 1 :]]) for r in rows], first)
    [d] = n.static(x.shape[axis : axis + 1], "dim to split")
    sizes = n.const_ints(1)
    if n[1].rank == 0:
        if sizes[0] < 1:
            raise CarrotError(f"'SplitToSequence' into parts of {sizes[0]}")
        sizes = [min(sizes[0], d - i) for i in range(0, d, sizes[0])]
    if any(s < 0 for s in sizes) or sum(sizes) != d:
        raise CarrotError(f"'SplitToSequence' of {x.type} on axis {axis} into {sizes}")
    ends = np.cumsum(sizes).tolist()
    return Items([cut(x, axis, end - size, end) for size, end in zip(sizes, ends)])


@importer("ConcatFromSequence")
def concat(n: Node) -> Operand:
    new = n.flag("new_axis")
    if isinstance(x := n.operands[0], Rows):
        rows = x.rows
        axis = n.axis(n.integer("axis"), rows.rank - 1 + new)
        stacked = rows.transpose([*range(1, axis + 1), 0, *range(axis + 1, rows.rank)])
        return stacked if new else stacked.reshape([*stacked.shape[:axis], dims.product(stacked.shape[axis : axis + 2]), *stacked.shape[axis + 2 :]])
    items = _items(n, 0)
    if not items:
        raise CarrotError("'ConcatFromSequence' of no tensors")
    axis = n.axis(n.integer("axis"), items[0].rank + new)
    if new:
        items = [x.reshape([*x.shape[:axis], 1, *x.shape[axis:]]) for x in items]
    return items[0] if len(items) == 1 else items[0].op("nn.concat", *items[1:], axis=axis)


def joined(first: Items | Rows, rows: Operand) -> Rows:
    """A sequence and, behind it, the rows of a tensor."""
    parts = first.items if isinstance(first, Items) else [first.rows]
    if isinstance(first, Items):
        parts = [x.reshape([1, *x.shape]) for x in parts]
    if any(x.type.shape[1:] != rows.shape[1:] or x.dtype != rows.dtype for x in parts):
        raise CarrotError(f"the tensors of the sequence have the shapes {', '.join(str(list(x.shape[1:])) for x in (*parts, rows))}: where their number is not known they must have one")
    return Rows(parts[0].op("nn.concat", *parts[1:], rows, axis=0) if parts else rows)


@importer("Optional")
def optional(n: Node) -> Any:
    n.ignore("type")
    return n.operands[0] if len(n) else NOTHING


@importer("OptionalGetElement")
def get_element(n: Node) -> Any:
    if n.operands[0] is NOTHING:
        raise CarrotError("'OptionalGetElement' of an optional without a value")
    return n.operands[0]


@importer("OptionalHasElement")
def has_element(n: Node) -> Operand:
    return n.known(np.array(bool(len(n)) and n.operands[0] is not None and n.operands[0] is not NOTHING))
