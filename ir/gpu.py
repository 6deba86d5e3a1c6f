"""What kernels of GPUs do beyond arithmetic: MLIR's gpu dialect, one grid dim of blocks, one of threads.

    %t = gpu.thread_id x                                  # b.thread()
    %s = memref.alloc() : memref<256xf32, #gpu.address_space<workgroup>>     # b.shared((256,), "f32")
    gpu.barrier                                           # b.barrier()
    %v, %ok = gpu.shuffle xor %x, %c1, %c32 : f32         # b.shuffle_xor(x, 1)

A kernel says with b.launch how it is called: as many blocks of `threads` as `rows * per_row` items are, `per_block` for each, times `columns`. Without it
passes/grid.py finds the loops that become threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from carrot.ir.core import EnumAttr, I32Array, Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import Buffer, Expr, Index
from carrot.ir.types import DTYPES, I1, INDEX, MemRefType, ScalarType, Type, VectorType, signless

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

WARP = 32
X, XOR = EnumAttr("#gpu<dim x>"), EnumAttr("#gpu<shuffle_mode xor>")
SHARED_ALIGN = 16  # bytes, of arrays in shared memory


class GpuOps:
    """Mixed into KernelBuilder."""

    @property
    def _g(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def launch(self, threads: int, per_block: int, per_row: int = 1, columns: int = 1, alone: bool = False) -> None:
        """This kernel is launched with ceil(rows * per_row / per_block) * columns blocks of so many threads, for a call of at least or of less than so many rows if it
        is one part of an op. alone: a multiprocessor need not hold two blocks at once, so that each thread may have more registers."""
        b = self._g
        b.attrs["launch"] = {"threads": threads, "per_block": per_block, "per_row": per_row} | ({"columns": columns} if columns > 1 else {})
        if alone:
            b.attrs["alone"] = True
        if b.part is not None:
            b.attrs["launch"]["below" if b.part.few else "from_rows"] = b.part.from_rows

    def thread(self) -> Expr:
        """This thread's place in its block."""
        return Expr(self._g, self._g.op("gpu.thread_id", (), [INDEX], {"dimension": X}).result, "index")

    def block_id(self) -> Expr:
        """This block's place in the grid."""
        return Expr(self._g, self._g.op("gpu.block_id", (), [INDEX], {"dimension": X}).result, "index")

    def barrier(self) -> None:
        """All threads of the block get here before one goes on. Never where only some of them come."""
        self._g.op("gpu.barrier")

    def shared(self, shape: tuple[int, ...], dtype: str) -> Buffer:
        """A buffer of the block, with no values at first."""
        op = self._g.op("memref.alloc", (), [MemRefType(signless(dtype), shape, True)], {"operandSegmentSizes": I32Array((0, 0))})
        return Buffer(self._g, op.result, shape, dtype)

    def copy_shared(self, source: Buffer, at: Index, to: Buffer, words: Index, threads: int) -> None:
        """All threads of the block copy words [at, at + words) of a constant to the start of `to`, both of 32-bit words; at, words: multiples of 4."""
        b = self._g

        def some(i: Expr) -> None:
            b.op("vector.store", [self.four(source, i + at).value, to.value, i.value], (), {"alignment": SHARED_ALIGN})

        b.loop(self.thread() * 4, words, some, step=4 * threads)

    def four(self, source: Buffer, at: Expr) -> Expr:
        """A vector of the words [at, at + 4) of a constant or of shared memory, in one load; at: a multiple of 4."""
        b = self._g
        return Expr(b, b.op("vector.load", [source.value, at.value], [VectorType("i32", 4)], {"alignment": SHARED_ALIGN}).result, source.dtype)

    def shuffle_xor(self, x: Expr, offset: int) -> Expr:
        """The x of the lane whose number differs from this one's in the bits of `offset`; all lanes of the warp come here."""
        b = self._g
        op = b.op("gpu.shuffle", [x.value, b.const(offset, "i32").value, b.const(WARP, "i32").value], [x.value.type, I1], {"mode": XOR})
        return Expr(b, op.results[0], x.dtype)


def shared_size(t: MemRefType) -> int:
    """Bytes of a buffer in shared memory, to where the next one may begin."""
    n = DTYPES[t.dtype].bytes
    for d in t.shape:
        assert d is not None
        n *= d
    return -(-n // SHARED_ALIGN) * SHARED_ALIGN


def _id(op: Op, _m: Module) -> list[Type]:
    if op.attrs.get("dimension") != X or op.operands:
        raise VerifyError(f"'{op.name}' is along x, without operands", loc=op.loc)
    return [INDEX]


def _shuffle(op: Op, _m: Module) -> list[Type]:
    i32 = ScalarType("i32")
    if op.attrs.get("mode") != XOR or len(op.operands) != 3 or [v.type for v in op.operands[1:]] != [i32, i32]:
        raise VerifyError(f"'{op.name}' needs a value, an offset and a width, and its mode xor", loc=op.loc)
    return [op.operands[0].type, I1]


REGISTRY.define("gpu.thread_id", _id, traits=("kernel",))
REGISTRY.define("gpu.block_id", _id, traits=("kernel",))
REGISTRY.define("gpu.shuffle", _shuffle, traits=("kernel", "effect"))
REGISTRY.define("gpu.barrier", lambda op, _m: [], traits=("kernel", "effect"))

__all__ = ["GpuOps", "shared_size"]
