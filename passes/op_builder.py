"""The builder of one kernel function, and what `lower` asks of ops and of the buffers of their tensors.

    func @matmul_3(%x, %y, %n, %t) { ... }      # %t: a temporary of the kernel, an argument that main allocates
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from carrot.ir import dims
from carrot.ir.builder import Buffer, Index, KernelBuilder, Part, Tensor
from carrot.ir.core import Block, Module, Op, Value, use_counts
from carrot.ir.dims import Dim
from carrot.ir.registry import REGISTRY
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, MemRefType, TensorType, signless, stored

Copy = Callable[[KernelBuilder, Buffer, Index, Buffer, Sequence[int]], None]


def memref(t: TensorType) -> MemRefType:
    """The buffer of a tensor: dense; the dims up to its last symbolic one are one dynamic dim (see `leading`)."""
    return MemRefType(signless(t.dtype), (*[None] * (fixed_from(t) > 0), *t.shape[fixed_from(t) :]))  # type: ignore[arg-type]


def leading(t: TensorType) -> Dim:
    """The size of the dynamic dim of a tensor's buffer; 1 if it has none."""
    return dims.product(t.shape[: fixed_from(t)])


def fixed_from(t: TensorType) -> int:
    return max((axis + 1 for axis, d in enumerate(t.shape) if isinstance(d, str)), default=0)


def settled(b: KernelBuilder, x: Sequence[Tensor], run: Callable[..., None]) -> Callable[..., None]:
    """`run`, its operands in memory first where they come from another kernel of the same fusion."""

    def settled(sink: Callable[..., None]) -> None:
        for t in x:
            b.settle(t)
        run(sink)

    return settled


@dataclass(frozen=True)
class Temporary:
    """A buffer that main allocates for a kernel; see KernelBuilder.alloc. columns_of: it is the feature-major copy of this buffer, made by `copy`."""

    value: Value
    shape: tuple[Index, ...]
    type: TensorType
    from_rows: int
    columns_of: Value | None = None
    copy: Copy | None = None
    held: bool = False


class OpBuilder(KernelBuilder):
    """The builder of one kernel function: its temporaries are arguments that main allocates."""

    def __init__(self, module: Module, block: Block, target: Target, loc: str | None, temporaries: list[Temporary], inputs: dict[Value, int]) -> None:
        super().__init__(module, block, target, loc)
        self.temporaries = temporaries
        self.inputs = inputs  # the arguments that are inputs of the model, and how often the op reads them

    def alloc(self, shape: Sequence[Index], dtype: str, from_rows: int = 0, held: bool = False) -> Buffer:
        return self._temporary(shape, dtype, from_rows, held=held)

    def columns(self, x: Tensor, shape: Sequence[int], rows: int, copy: Copy) -> Buffer | None:
        if not isinstance(x, Buffer) or self.inputs.get(x.value) != 1 or rows != self.module.attrs["row_block"]:
            return None
        return self._temporary(shape, x.dtype, self.part.from_rows if self.part else 0, x.value, copy)

    def _temporary(self, shape: Sequence[Index], dtype: str, from_rows: int, columns_of: Value | None = None, copy: Copy | None = None, held: bool = False) -> Buffer:
        t = TensorType(dtype, tuple(self.dim_of(d) for d in shape))
        v = Value(memref(t), self.entry, len(self.entry.args))
        self.entry.args.append(v)
        self.temporaries.append(Temporary(v, tuple(shape), t, from_rows, columns_of, copy, held))
        return Buffer(self, v, shape, dtype)


def parts(op: Op) -> list[Part | None]:
    """An op with a tree ensemble that has one strategy for few rows and one for many becomes two kernels."""
    trees = [inner for inner in op.walk() if inner.attrs.get("from_rows")]
    symbolic = any(isinstance(d, str) for r in op.results for d in tensor_of(r).shape)
    if not trees or not symbolic:
        return [None]
    start, by_columns = max(int(inner.attrs["from_rows"]) for inner in trees), all("by_columns" in inner.attrs for inner in trees)
    return [Part(few, start, by_columns) for few in (True, False)]


def reads(op: Op | None, v: Value) -> int:
    """How often an op, or the ops of a fusion, read a value."""
    if op is None or not op.regions:
        return op.operands.count(v) if op else 2
    inside = op.regions[0].args[op.operands.index(v)]
    return use_counts(op.regions[0]).get(inside, 0) + op.operands.count(v) - 1


def read_in_step(op: Op) -> list[Value]:
    """Operands of which an elementwise kernel, or what follows an nn.qconv, reads just the element that it is about to write."""
    body = op.regions[0].ops[:-1] if op.regions else [op]
    heroes = [inner for inner in body if inner.name == "nn.qconv"]
    if any("elementwise" not in REGISTRY.opdef(inner.name).traits for inner in body if inner not in heroes):
        return []
    read = {inside for hero in heroes for inside in hero.operands}
    inside = op.regions[0].args if op.regions else op.operands
    return [v for v, a in zip(op.operands, inside, strict=True) if a not in read and tensor_of(v).shape == tensor_of(op.result).shape] if len(op.results) == 1 else []


def element_bytes(v: Value) -> int:
    return DTYPES[tensor_of(v).dtype].bytes


def tensor_of(v: Value) -> TensorType:
    assert isinstance(v.type, TensorType)
    return stored(v.type)
