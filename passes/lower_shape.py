"""Lowering of ops that move elements: most are index maps, which inline into whatever reads them.

    %j = %i1 + 2                                        # nn.slice: result[i0, i1] is x[i0, i1 + 2]
    %v = memref.load %x[%i0, %j]

Concat and pad have loops of their own: a nest for each input, for each border slab.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carrot.ir import dims
from carrot.ir.builder import Buffer, Computed, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import ravel
from carrot.ir.types import Dim, TensorType, stored
from carrot.passes.lower_elementwise import aligned, result_shape
from carrot.passes.lower_matmul import at_lanes, covered, lanes_for


def _dims(t: object) -> tuple[Dim, ...]:
    assert isinstance(t, TensorType)
    return stored(t).shape


def groups_of_dims(a: Sequence[Dim], c: Sequence[Dim]) -> list[tuple[slice, slice]]:
    """Cut two shapes of the same elements into the smallest runs of dims with the same product."""
    sample = {s: 1_000_003 + 2 * i for i, s in enumerate(dims.symbols(*a, *c))}
    out: list[tuple[slice, slice]] = []
    i = j = 0
    while i < len(a) or j < len(c):
        i0, j0 = i, j
        left: Dim = 1
        right: Dim = 1
        while left != right or (i, j) == (i0, j0):
            if i < len(a) and (j == len(c) or dims.evaluate(left, sample) <= dims.evaluate(right, sample)):
                left, i = dims.mul(left, a[i]), i + 1
            elif j < len(c):
                right, j = dims.mul(right, c[j]), j + 1
            else:
                break
        out.append((slice(i0, i), slice(j0, j)))
    return out


def reshape(b: KernelBuilder, op: Op, x: Tensor) -> Tensor:
    shape = result_shape(b, op)
    if isinstance(x, Buffer):
        return b.view(x, shape)
    groups = groups_of_dims(_dims(op.operands[0].type), _dims(op.result.type))

    def at(*i: Index) -> tuple[Index, ...]:
        own: list[Index] = []
        for source, target in groups:
            if source.stop - source.start == target.stop - target.start == 1:
                own.append(i[target.start])
            else:
                own += b.unravel(ravel(i[target], shape[target]), x.shape[source])
        return tuple(own)

    return b.compute(shape, lambda *i: x[at(*i)])


def transpose(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    perm = [*op.attrs["perm"], *range(len(op.attrs["perm"]), x.rank)]
    out = b.compute(result_shape(b, op), lambda *i: x[tuple(i[perm.index(axis)] for axis in range(len(perm)))])
    out.strided, out.turned = x.strided, (x, perm)
    return out


def expand(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    return b.compute(result_shape(b, op), lambda *i: aligned(x, i))


def slice_(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    cuts: list[tuple[Index, int]] = [(b.size(lo), step) for lo, step in zip(op.attrs["starts"], op.attrs["steps"])]
    cuts += [(0, 1)] * (x.rank - len(cuts))

    def at(i: Index, lo: Index, step: int) -> Index:
        i = i if step == 1 else i * step
        return i if isinstance(lo, int) and lo == 0 else i + lo

    return b.compute(result_shape(b, op), lambda *i: x[tuple(at(n, lo, step) for n, (lo, step) in zip(i, cuts, strict=True))])


def clamped(b: KernelBuilder, j: Expr, size: Index) -> Expr:
    """An index from the data, negative from the end, as one that is in range."""
    j = b.cast(j, "index")
    j = b.select(j < 0, j + size, j)
    return b.maximum(b.minimum(j, size - 1), 0)


def gather(b: KernelBuilder, op: Op, x: Tensor, indices: Tensor) -> Computed:
    axis = op.attrs["axis"] % len(op.operands[0].type.shape)  # type: ignore[union-attr]
    end = axis + indices.rank
    return b.compute(result_shape(b, op), lambda *i: x[(*i[:axis], clamped(b, indices[i[axis:end]], x.shape[axis]), *i[end:])])


def concat(b: KernelBuilder, op: Op, *x: Tensor) -> Produced:
    """for %i, %j in x0 { sink(%i, %j) } ; for %i, %j in x1 { sink(%i, %j + 4) }"""
    return joined(b, op, x)


def joined(b: KernelBuilder, op: Op, x: Sequence[Tensor | None]) -> Produced:
    """A concat, its operands that are None left out."""
    axis = op.attrs["axis"] % len(op.result.type.shape)  # type: ignore[union-attr]

    def run(sink: Callable[..., None]) -> None:
        at: Index = 0
        for t, v in zip(x, op.operands, strict=True):
            if t is not None:
                b.nest(t.shape, lambda *i, t=t, at=at: sink((*i[:axis], i[axis] + at, *i[axis + 1 :]), t[i]))
            at += b.size(_dims(v.type)[axis])

    return b.produce(result_shape(b, op), stored(tensor(op.result)).dtype, run)


def shifted(i: Sequence[Index], by: Sequence[Index]) -> tuple[Index, ...]:
    """Each index further on by so much."""
    return tuple(n if isinstance(s, int) and s == 0 else n + s for n, s in zip(i, by, strict=True))


def pad(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """for %i in 0..before { sink(%i, %j, value) } ; for after { ... } ; for %i, %j in x { sink(%i + before, %j + before, x) }"""
    before = [b.size(p) for p in op.attrs["pads"][: x.rank]]

    def run(sink: Callable[..., None]) -> None:
        border(b, op).run(sink)
        if 0 not in x.shape:
            b.nest(x.shape, lambda *i: sink(shifted(i, before), x[i]))

    return b.produce(result_shape(b, op), x.dtype, run)


def border(b: KernelBuilder, op: Op) -> Produced:
    """Of a pad; lines are short."""
    b.attrs["unrolled"] = True
    shape, inner = result_shape(b, op), [b.size(d) for d in _dims(op.operands[0].type)]
    rank, dtype = len(shape), op.result.type.dtype
    pads = [b.size(p) for p in op.attrs["pads"]]
    before, after = pads[:rank], pads[rank:]

    def run(sink: Callable[..., None]) -> None:
        def box(starts: Sequence[Index], sizes: Sequence[Index]) -> None:
            if 0 in [d for d in sizes if isinstance(d, int)]:
                return
            lanes = lanes_for(b, dtype, sizes[-1]) if isinstance(sizes[-1], int) and dtype != "i1" else 1
            fill = b.const(op.attrs["value"], dtype, lanes if lanes > 1 else 0)

            def line(*i: Index) -> None:
                outer = shifted(i, starts[:-1])
                covered(b, sizes[-1], lanes, lambda n: sink((*outer, at_lanes(b, shifted((n,), starts[-1:])[0], lanes)), fill))

            b.nest(sizes[:-1], line)

        for axis in range(rank):  # what is inside along earlier axes, a border along this one, anything along later ones
            inside, rest = list(before[:axis]), [0] * (rank - axis - 1)
            for start, size in ((0, before[axis]), (before[axis] + inner[axis], after[axis])):
                box([*inside, start, *rest], [*inner[:axis], size, *shape[axis + 1 :]])

    return b.produce(shape, dtype, run)


def sizes(b: KernelBuilder, op: Op) -> Produced:
    def run(sink: Callable[..., None]) -> None:
        for i, d in enumerate(op.attrs["dims"]):
            sink((i,), b.cast(b.expr(b.size(d), "index"), "i64"))

    return b.produce(result_shape(b, op), "i64", run)


RULES: dict[str, Callable[..., Tensor]] = {
    "reshape": reshape, "transpose": transpose, "expand": expand, "slice": slice_, "gather": gather, "concat": concat, "pad": pad, "sizes": sizes,
}  # fmt: skip
for _name, _rule in RULES.items():
    REGISTRY.add_rule(f"nn.{_name}", _rule, where=__file__)
