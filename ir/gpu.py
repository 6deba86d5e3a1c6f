"""What kernels of GPUs do beyond arithmetic: MLIR's gpu dialect, one grid dim of blocks, one of threads.

    %t = gpu.thread_id x                                  # b.thread()
    %s = memref.alloc() : memref<256xf32, #gpu.address_space<workgroup>>     # b.shared((256,), "f32")
    gpu.barrier                                           # b.barrier()
    %v, %ok = gpu.shuffle xor %x, %c1, %c32 : f32         # b.shuffle_xor(x, 1)
    %d = nvvm.mma.sync A[%a, ..] B[%b, ..] C[%c, ..]      # b.mma(a, b, c, "tf32"): 16 x 8 results of a warp, four of a thread
    %w = nvgpu.ldmatrix %s[%i, %j] {numTiles = 4}         # b.ldmatrix(s, row, word, 4): the words of four 8 x 4 matrices for b.mma
    %t = nvgpu.device_async_copy %x[%i], %s[%j], 4        # b.copy_async(...): cp.async
    nvvm.cp.async.commit.group ; nvvm.cp.async.wait.group 0 ; gpu.barrier        # only then may anybody read %s

A kernel says with b.launch how it is called: as many blocks of `threads` as there are items, `per_block` for each, times `columns`; the number of items is a dim. Without it
passes/grid.py finds the loops that become threads.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from carrot.ir.core import Attr, EnumAttr, I32Array, I64Array, Module, Op, Typed, Value
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import Buffer, Expr, Index
from carrot.ir.types import DTYPES, I1, INDEX, SUMS, MemRefType, ScalarType, Type, VectorType, signless

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

WARP = 32
X, XOR = EnumAttr("#gpu<dim x>"), EnumAttr("#gpu<shuffle_mode xor>")
SHARED_ALIGN = 16  # bytes, of arrays in shared memory
GIVEN_ALIGN = 16  # bytes: an access takes as many at most
MMA_WORDS = {"tf32": 1, "bf16": 2}  # numbers in a word of 32 bits of what a warp multiplies
_ROW, _COLUMN = (EnumAttr(f"#nvvm.mma_layout<{way}>") for way in ("row", "col"))
_MMA: dict[str, dict[str, Attr]] = {
    kind: {
        "layoutA": _ROW, "layoutB": _COLUMN, "shape": EnumAttr(f"#nvvm.shape<m = 16, n = 8, k = {8 * n}>"), "operandSegmentSizes": I32Array((4, 2, 4)),
        "multiplicandAPtxType": (type_ := EnumAttr(f"#nvvm.mma_type<{kind}>")), "multiplicandBPtxType": type_,
    }
    for kind, n in MMA_WORDS.items()
}  # fmt: skip


def given_at(row: int) -> int:
    """Of how many bytes the address of a tensor that a caller gives is a multiple; row: bytes of one of its rows. What lies otherwise is copied first (runtime/cuda.c)."""
    return math.gcd(row, GIVEN_ALIGN)


class GpuOps:
    """Mixed into KernelBuilder."""

    @property
    def _g(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def launch(self, threads: int, per_block: int, items: Index, columns: int = 1, resident: int | None = None) -> None:
        """This kernel is launched with ceil(items / per_block) * columns blocks of so many threads, for a call of at least or of less than so many rows if it
        is one part of an op. items: computed from sizes. resident: how many blocks a multiprocessor has to hold at once at least, whose threads may have as many registers as
        leave them room."""
        b = self._g
        b.attrs["launch"] = {"threads": threads, "per_block": per_block, "items": b.dim_of(items)} | ({"columns": columns} if columns > 1 else {})
        if resident is not None:
            b.attrs["resident"] = resident
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

    def mma(self, x: Sequence[Expr], y: Sequence[Expr], acc: Sequence[Expr], kind: str) -> list[Expr]:
        """acc + x @ y of a whole warp, sums in float32: x is 16 rows of 8 words, y 8 words by 8 columns, acc 16 x 8. A word (i32) is a tf32, or two bfloat16 next to each
        other in k, the first one in the low half. What lane l has, g = l / 4, t = l % 4 (PTX ISA, m16n8k8 and m16n8k16): x[g, t], x[g + 8, t], x[g, t + 4], x[g + 8, t + 4];
        y[t, g], y[t + 4, g]; acc[g, 2 t], acc[g, 2 t + 1], acc[g + 8, 2 t], acc[g + 8, 2 t + 1]."""
        b = self._g
        four = b.op("nvvm.mma.sync", [v.value for v in (*x, *y, *acc)], [ScalarType("f32x4")], dict(_MMA[kind])).result
        return [Expr(b, b.op("llvm.extractvalue", [four], [ScalarType("f32")], {"position": I64Array((i,))}).result, "f32") for i in range(4)]

    def ldmatrix(self, tile: Buffer, row: Index, word: Index, matrices: int) -> list[Expr]:
        """Of 2 or 4 matrices of 8 rows of 4 words (i32) in shared memory, one word each of every lane, all lanes of the warp together: lane l gets word l % 4 of row l / 4. Where row l % 8
        of matrix l / 8 begins, lane l says, at a multiple of 4 words."""
        b = self._g
        got = b.op("nvgpu.ldmatrix", [tile.value, b.index(row), b.index(word)], [ScalarType(f"i32x{matrices}")], {"numTiles": Typed(matrices, ScalarType("i32")), "transpose": False}).result
        return [Expr(b, b.op("vector.extract", [got], [ScalarType("i32")], {"static_position": I64Array((i, 0))}).result, "i32") for i in range(matrices)]

    def copy_async(self, source: Buffer, at: Sequence[Index], to: Buffer, place: Sequence[Index], words: int, present: Expr | None = None) -> None:
        """Begin to copy 4 words (16 bytes, at multiples of 16; of 16 bits 8) or one from global to shared memory: zeros where `present` is false. Nobody may touch them before wait_async and a barrier."""
        b = self._g
        count = [] if present is None else [b.select(present, b.const(words, "index"), 0).value]
        where = [[b.index(i) for i in some] for some in (place, at)]
        attrs: dict[str, Attr] = {"dstElements": Typed(words, INDEX), "operandSegmentSizes": I32Array((1, len(place), 1, len(at), len(count)))}
        b.op("nvgpu.device_async_copy", [to.value, *where[0], source.value, *where[1], *count], [ScalarType("token")], attrs)

    def commit_async(self) -> None:
        """The copies that this thread has begun since the last time are a group."""
        self._g.op("nvvm.cp.async.commit.group")

    def wait_async(self, groups: int = 0) -> None:
        """All but the last `groups` groups of this thread are there: for itself; for others behind a barrier."""
        self._g.op("nvvm.cp.async.wait.group", attrs={"n": Typed(groups, ScalarType("i32"))})


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


def mma_kind(op: Op) -> str:
    """Of an nvvm.mma.sync: "tf32" or "bf16"; "" if its attributes are those of neither."""
    return next((kind for kind, attrs in _MMA.items() if attrs == op.attrs), "")


def _mma(op: Op, _m: Module) -> list[Type]:
    if not mma_kind(op) or [v.type for v in op.operands] != [ScalarType("i32")] * 6 + [ScalarType("f32")] * 4:
        raise VerifyError(f"'{op.name}' needs six words, four float32 and the shape of the words' type", loc=op.loc)
    return [ScalarType("f32x4")]


def _ldmatrix(op: Op, _m: Module) -> list[Type]:
    t, n = op.operands[0].type if op.operands else None, op.attrs.get("numTiles")
    if not (isinstance(t, MemRefType) and t.shared and t.dtype == "i32" and [v.type for v in op.operands[1:]] == [INDEX] * t.rank) or not isinstance(n, Typed) or n.value not in (2, 4):
        raise VerifyError(f"'{op.name}' reads 2 or 4 matrices of words (i32) from shared memory", loc=op.loc)
    return [ScalarType(f"i32x{n.value}")]


def _extract_value(op: Op, _m: Module) -> list[Type]:
    at, t = op.attrs.get("position", ()), op.operands[0].type if len(op.operands) == 1 else None
    if not isinstance(t, ScalarType) or len(at) != 1 or not 0 <= at[0] < SUMS.get(t.dtype, 0):
        raise VerifyError(f"'{op.name}' needs the sums of a product, and which of them", loc=op.loc)
    return [ScalarType("f32")]


def _copy_async(op: Op, _m: Module) -> list[Type]:
    sizes = op.attrs.get("operandSegmentSizes", ())
    words = op.attrs.get("dstElements")
    to, source = (op.operands[i].type for i in (0, 1 + sizes[1])) if len(sizes) == 5 and sum(sizes) == len(op.operands) else (None, None)
    if not (isinstance(to, MemRefType) and isinstance(source, MemRefType) and to.shared and not source.shared and to.dtype == source.dtype):
        raise VerifyError(f"'{op.name}' copies from global to shared memory", loc=op.loc)
    if not isinstance(words, Typed) or words.value * DTYPES[to.dtype].bytes not in (4, 16):
        raise VerifyError(f"'{op.name}' copies 4 bytes or 16", loc=op.loc)
    return [ScalarType("token")]


def async_copy(op: Op) -> tuple[list[Value], list[Value], Value | None, int]:
    """Of an nvgpu.device_async_copy: the destination and its indices, the source and its indices, how many words of the source there are, words of the destination."""
    sizes, words = op.attrs["operandSegmentSizes"], op.attrs["dstElements"]
    assert isinstance(words, Typed)
    at = 1 + sizes[1]
    return op.operands[:at], op.operands[at : at + 1 + sizes[3]], op.operands[-1] if sizes[4] else None, int(words.value)


REGISTRY.define("nvvm.mma.sync", _mma, traits=("kernel", "effect"))
REGISTRY.define("nvgpu.ldmatrix", _ldmatrix, traits=("kernel", "effect"))
REGISTRY.define("llvm.extractvalue", _extract_value, traits=("kernel",))
REGISTRY.define("nvgpu.device_async_copy", _copy_async, traits=("kernel", "effect"))
REGISTRY.define("nvvm.cp.async.commit.group", lambda op, _m: [], traits=("kernel", "effect"))
REGISTRY.define("nvvm.cp.async.wait.group", lambda op, _m: [], traits=("kernel", "effect"))
REGISTRY.define("gpu.thread_id", _id, traits=("kernel",))
REGISTRY.define("gpu.block_id", _id, traits=("kernel",))
REGISTRY.define("gpu.shuffle", _shuffle, traits=("kernel", "effect"))
REGISTRY.define("gpu.barrier", lambda op, _m: [], traits=("kernel", "effect"))

__all__ = ["GpuOps", "async_copy", "mma_kind", "shared_size"]
