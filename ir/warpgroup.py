"""Products of four warps, a warpgroup, on Hopper (PTX ISA: wgmma): both sides in shared memory, 64 rows by n columns of sums in registers.

    %acc = llvm.mlir.zero : !llvm.struct<(f32, ...)>          # b.no_sums(n)
    nvvm.fence.proxy {async.shared} ; gpu.barrier             # b.fence_proxy(): what this thread has stored in shared memory may be multiplied behind a barrier
    nvvm.wgmma.fence.aligned                                  # b.wgmma_fence(): before the first product, registers are as they are
    %acc = nvvm.wgmma.mma_async(%acc, %a, %b)                 # b.wgmma(acc, a, b, n, "bf16"): begins
    nvvm.wgmma.commit.group.sync.aligned                      # b.wgmma_commit()
    nvvm.wgmma.wait.group.sync.aligned {group = 1}            # b.wgmma_wait(1): all but the last group are done with shared memory
    %r = llvm.inline_asm "wgmma.wait_group.sync.aligned 0;"   # b.wgmma_sums(acc): all are done, and these are the sums

A side in shared memory has rows of LINE bytes along k, eight of them in 1024 bytes at a multiple of that, whose quads of words lie where `line_quad` says (the 128-byte swizzle);
%a and %b say where a side begins (`matrix`). Between mma_async and wgmma_sums nobody may look at the sums, between it and the end of a wait, nor store where the sides are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from carrot.ir.core import UNIT, Attr, EnumAttr, I64Array, Module, Op, Typed
from carrot.ir.errors import VerifyError
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import Buffer, Expr, Index
from carrot.ir.types import INDEX, SUMS, ScalarType, Type

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

WARPGROUP = 128  # threads
LINE = 128  # bytes of a row
STEP = 32  # of them that one instruction multiplies
ROWS = 64  # of its results
WAIT = "wgmma.wait_group.sync.aligned 0;"
_DESCRIPTOR = 1 << 62 | (8 * LINE >> 4) << 32 | 1 << 16  # the 128-byte swizzle, from eight rows to the next ones, of no meaning there
_BITS = {"bf16": 16, "tf32": 32}


def _mma(kind: str, n: int) -> dict[str, Attr]:
    one, type_ = EnumAttr("#nvvm.wgmma_scale_in<one>"), EnumAttr(f"#nvvm.wgmma_type<{kind}>")
    return {
        "layoutA": EnumAttr("#nvvm.mma_layout<row>"), "layoutB": EnumAttr("#nvvm.mma_layout<col>"), "scaleA": one, "scaleB": one, "scaleD": EnumAttr("#nvvm.wgmma_scale_out<one>"),
        "shape": EnumAttr(f"#nvvm.shape<m = {ROWS}, n = {n}, k = {8 * STEP // _BITS[kind]}>"), "typeA": type_, "typeB": type_, "typeD": EnumAttr("#nvvm.wgmma_type<f32>"),
    }  # fmt: skip


_PROXY: dict[str, Attr] = {"kind": EnumAttr("#nvvm.proxy_kind<async.shared>"), "space": EnumAttr("#nvvm.shared_space<cta>")}
_KINDS = {(kind, n): _mma(kind, n) for kind in _BITS for n in (2 * len for len in SUMS.values())}


class WarpgroupOps:
    """Mixed into KernelBuilder."""

    @property
    def _w(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def no_sums(self, n: int) -> Expr:
        """Zeros, of 64 x n sums what a thread has: n / 2. Thread 32 w + l of the warpgroup has, g = l / 4, t = l % 4, of rows 16 w + g and 8 further down, one after the other, columns
        2 t and 2 t + 1; then those 8 columns further on, and so on."""
        type_ = next(t for t, size in SUMS.items() if 2 * size == n)
        return Expr(self._w, self._w.op("llvm.mlir.zero", (), [ScalarType(type_)]).result, type_)

    def matrix(self, tile: Buffer, row: Index) -> Expr:
        """Where a side begins whose first row this one of a buffer [rows, LINE bytes] is, a multiple of 8; the first one of the buffer's is at a multiple of 1024 bytes. + 2 is STEP bytes further along k."""
        b = self._w
        at = b.cast(Expr(b, b.op("memref.extract_aligned_pointer_as_index", [tile.value], [INDEX]).result, "index"), "i64") + b.cast(b.expr(row, "index"), "i64") * LINE
        return ((at & (1 << 18) - 1) >> 4) | _DESCRIPTOR

    def wgmma(self, acc: Expr, x: Expr, y: Expr, kind: str) -> Expr:
        """acc + x @ y, sums in float32: x is 64 rows of STEP bytes along k, y a row for each column."""
        b = self._w
        attrs = _KINDS[kind, 2 * SUMS[acc.dtype]]
        return Expr(b, b.op("nvvm.wgmma.mma_async", [acc.value, x.value, y.value], [acc.value.type], dict(attrs)).result, acc.dtype)

    def wgmma_sums(self, acc: Expr) -> list[Expr]:
        b, n = self._w, SUMS[acc.dtype]

        def each(v: Expr) -> list[Expr]:
            return [Expr(b, b.op("llvm.extractvalue", [v.value], [ScalarType("f32")], {"position": I64Array((i,))}).result, "f32") for i in range(n)]

        attrs: dict[str, Attr] = {"asm_string": WAIT, "constraints": ",".join(["=f"] * n + [str(i) for i in range(n)] + ["~{memory}"]), "has_side_effects": UNIT}
        done = b.op("llvm.inline_asm", [v.value for v in each(acc)], [acc.value.type], attrs).result
        return each(Expr(b, done, acc.dtype))

    def wgmma_fence(self) -> None:
        self._w.op("nvvm.wgmma.fence.aligned")

    def wgmma_commit(self) -> None:
        self._w.op("nvvm.wgmma.commit.group.sync.aligned")

    def wgmma_wait(self, groups: int) -> None:
        self._w.op("nvvm.wgmma.wait.group.sync.aligned", attrs={"group": Typed(groups, ScalarType("i64"))})

    def fence_proxy(self) -> None:
        self._w.op("nvvm.fence.proxy", attrs=dict(_PROXY))


def line_quad(row: Index, quad: Index) -> Index:
    """Where a quad of words lies in its row."""
    out: Index = quad ^ row % 8
    return out


def wgmma_kind(op: Op) -> tuple[str, int]:
    """Of an nvvm.wgmma.mma_async: what it multiplies, and its columns; ("", 0) if its attributes are those of none."""
    return next((key for key, attrs in _KINDS.items() if attrs == op.attrs), ("", 0))


def _wgmma(op: Op, _m: Module) -> list[Type]:
    n, i64 = wgmma_kind(op)[1], ScalarType("i64")
    acc = op.operands[0].type if op.operands else None
    if not n or not isinstance(acc, ScalarType) or 2 * SUMS.get(acc.dtype, 0) != n or [v.type for v in op.operands[1:]] != [i64, i64]:
        raise VerifyError(f"'{op.name}' needs sums of its shape, and where two matrices are", loc=op.loc)
    return [acc]


def _zero(op: Op, _m: Module) -> list[Type]:
    t = op.results[0].type
    if not isinstance(t, ScalarType) or t.dtype not in SUMS or op.operands:
        raise VerifyError(f"'{op.name}' is of sums", loc=op.loc)
    return [t]


def _is(attrs: dict[str, Attr] | None) -> object:
    def infer(op: Op, _m: Module) -> list[Type]:
        if op.operands or (op.attrs != attrs if attrs is not None else not isinstance(op.attrs.get("group"), Typed)):
            raise VerifyError(f"'{op.name}' has other attributes", loc=op.loc)
        return []

    return infer


REGISTRY.define("nvvm.wgmma.mma_async", _wgmma, traits=("kernel", "effect"))
REGISTRY.define("llvm.mlir.zero", _zero, traits=("kernel",))
for _name, _attrs in (("nvvm.wgmma.fence.aligned", {}), ("nvvm.wgmma.commit.group.sync.aligned", {}), ("nvvm.wgmma.wait.group.sync.aligned", None), ("nvvm.fence.proxy", _PROXY)):
    REGISTRY.define(_name, _is(_attrs), traits=("kernel", "effect"))  # type: ignore[arg-type]

__all__ = ["LINE", "ROWS", "STEP", "WAIT", "WARPGROUP", "WarpgroupOps", "line_quad", "wgmma_kind"]
