"""Matrices in registers of a CPU (MLIR's amx dialect): a tile is up to 16 rows of 64 bytes.

    %c = amx.tile_zero : !amx.tile<16x16xf32>                      # b.tile_zero("f32", 16, 16)
    %a = amx.tile_load %x[%i], %stride : !amx.tile<16x32xbf16>     # b.tile_load(x, i, stride, "bf16", 16, 32): row r from element i + r * stride on
    %c = amx.tile_mulf %a, %b, %c                                  # b.tile_multiply(a, w, c): of bfloat16
    %c = amx.tile_muli %a zext, %b, %c                             # of uint8 with int8
    amx.tile_store %y[%i], %c, %stride                             # b.tile_store(y, i, stride, c)

The right side has the numbers of a word's rows side by side: row r, columns 2 j and 2 j + 1 are rows 2 r and 2 r + 1, column j, of the matrix (four of bytes; `packed`).
Sums of bytes are exact and wrap. Of bfloat16 even and odd products are summed up by themselves in float32, in order, then both are added and that to c; subnormal numbers count as 0.
Memory is a memref of one dim; bfloat16 lies there as int16.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np

from carrot.ir.core import UNIT, Attr, I32Array, Module, Op, Value
from carrot.ir.errors import VerifyError
from carrot.ir.kernel import from_bf16
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import Buffer, Expr, Index
from carrot.ir.types import INDEX, MemRefType, TileType, Type

if TYPE_CHECKING:
    from carrot.ir.builder import KernelBuilder

ROWS, WORDS = 16, 16  # of a tile at most; a word is 4 bytes
_UNITS = {"bf16": 2, "i8": 4}  # numbers of a word
_SUMS = {"bf16": "f32", "i8": "i32"}
_MEMORY = {"bf16": ("bf16", "i16")}  # what tiles of a dtype are loaded from, where that is not their own alone


class TileOps:
    """Mixed into KernelBuilder."""

    @property
    def _t(self) -> KernelBuilder:
        return cast("KernelBuilder", self)

    def tile_zero(self, dtype: str, rows: int, columns: int) -> Expr:
        return Expr(self._t, self._t.op("amx.tile_zero", (), [TileType(dtype, rows, columns)]).result, dtype)

    def tile_load(self, t: Buffer, at: Index, stride: Index, dtype: str, rows: int, columns: int) -> Expr:
        b = self._t
        attrs: dict[str, Attr] = {"operandSegmentSizes": I32Array((1, 1, 1))}
        return Expr(
            b, b.op("amx.tile_load", [t.value, b.index(at), b.index(stride)], [TileType(dtype, rows, columns)], attrs).result, dtype
        )

    def tile_store(self, t: Buffer, at: Index, stride: Index, tile: Expr) -> None:
        b = self._t
        b.op("amx.tile_store", [t.value, b.index(at), tile.value, b.index(stride)], (), {"operandSegmentSizes": I32Array((1, 1, 1, 1))})

    def tile_multiply(self, x: Expr, w: Expr, acc: Expr) -> Expr:
        b, whole = self._t, x.dtype == "i8"
        attrs: dict[str, Attr] = {"isZextLhs": UNIT} if whole else {}
        return Expr(
            b, b.op("amx.tile_muli" if whole else "amx.tile_mulf", [x.value, w.value, acc.value], [acc.value.type], attrs).result, acc.dtype
        )


def packed(w: np.ndarray, unit: int) -> np.ndarray:
    """[K, N] -> [K / unit, N * unit]: `unit` rows side by side, as the right side of a product has them."""
    k, n = w.shape
    return np.ascontiguousarray(w.reshape(k // unit, unit, n).swapaxes(1, 2)).reshape(k // unit, n * unit)


def _fits(t: Type) -> bool:
    return (
        isinstance(t, TileType)
        and 0 < t.rows <= ROWS
        and t.columns > 0
        and (t.dtype in _UNITS or t.dtype in _SUMS.values())
        and t.columns * (4 // _UNITS.get(t.dtype, 1)) <= 64
    )


def _check(ok: bool, op: Op, message: str) -> None:
    if not ok:
        raise VerifyError(f"'{op.name}' {message}; operands: {', '.join(str(v.type) for v in op.operands)}", loc=op.loc)


def _tile(op: Op, _m: Module) -> list[Type]:
    t = op.results[0].type
    _check(_fits(t) and not op.operands, op, f"gives a tile of up to {ROWS} rows of 64 bytes, not {t}")
    return [t]


def _memory(op: Op, place: Value, tile: Type, indices: list[Type]) -> None:
    t = place.type
    fine = isinstance(t, MemRefType) and t.rank == 1 and _fits(tile) and t.dtype in _MEMORY.get(tile.dtype, (tile.dtype,))
    _check(fine and indices == [INDEX, INDEX], op, "needs a memref of one dim of what is in the tile, an index and a stride")


def _load(op: Op, _m: Module) -> list[Type]:
    t = op.results[0].type
    _check(len(op.operands) == 3 and op.attrs.get("operandSegmentSizes") == (1, 1, 1), op, "needs a memref, an index and a stride")
    _memory(op, op.operands[0], t, [v.type for v in op.operands[1:]])
    return [t]


def _store(op: Op, _m: Module) -> list[Type]:
    _check(
        len(op.operands) == 4 and op.attrs.get("operandSegmentSizes") == (1, 1, 1, 1), op, "needs a memref, an index, a tile and a stride"
    )
    _memory(op, op.operands[0], op.operands[2].type, [op.operands[1].type, op.operands[3].type])
    return []


def _multiply(op: Op, _m: Module) -> list[Type]:
    types = [v.type for v in op.operands]
    dtype = "i8" if op.name == "amx.tile_muli" else "bf16"
    fine = len(types) == 3 and all(map(_fits, types)) and ("isZextLhs" in op.attrs) == (dtype == "i8") and op.attrs.keys() <= {"isZextLhs"}
    if fine:
        x, w, acc = cast("list[TileType]", types)
        fine = (x.dtype, w.dtype, acc.dtype) == (dtype, dtype, _SUMS[dtype]) and (x.rows, w.rows * _UNITS[dtype], w.columns) == (
            acc.rows,
            x.columns,
            acc.columns * _UNITS[dtype],
        )
    _check(fine, op, "needs two tiles and one of their sums")
    return [types[2]]


def _multiply_bytes(_o: Op, _m: Module, x: Any, w: Any, acc: Any) -> Any:
    k, n = len(w), acc.shape[1]
    products = np.einsum("mku,knu->mn", x.view(np.uint8).astype(np.int64).reshape(len(x), k, 4), w.astype(np.int64).reshape(k, n, 4))
    return (products + acc).astype(np.int32)


def _flushed(x: Any) -> Any:
    """Subnormal numbers of float32 as 0."""
    return np.where(np.abs(x) < np.finfo(np.float32).tiny, np.copysign(np.float32(0), x), x)


def _multiply_halves(_o: Op, _m: Module, x: Any, w: Any, acc: Any) -> Any:
    k, n = len(w), acc.shape[1]
    x, w = _flushed(from_bf16(x)).reshape(len(x), k, 2), _flushed(from_bf16(w)).reshape(k, n, 2)
    sums = np.zeros((len(x), n, 2), np.float32)
    for i in range(k):
        product = x[:, i, None].astype(np.float64) * w[i]
        sums = _flushed((sums + product).astype(np.float32))  # of two products of 8 bits each: one rounding
    return _flushed(_flushed(acc) + _flushed(sums[..., 0] + sums[..., 1]))


def _zeros(op: Op, _m: Module) -> Any:
    t = op.results[0].type
    assert isinstance(t, TileType)
    return np.zeros((t.rows, t.columns), {"f32": "float32", "i32": "int32", "i8": "int8", "bf16": "int16"}[t.dtype])


REGISTRY.define("amx.tile_zero", _tile, _zeros, traits=("kernel",), where=__file__)
REGISTRY.define("amx.tile_load", _load, traits=("kernel",), where=__file__)
REGISTRY.define("amx.tile_store", _store, traits=("kernel", "effect"), where=__file__)
REGISTRY.define("amx.tile_mulf", _multiply, _multiply_halves, traits=("kernel",), where=__file__)
REGISTRY.define("amx.tile_muli", _multiply, _multiply_bytes, traits=("kernel",), where=__file__)

__all__ = ["ROWS", "WORDS", "TileOps", "packed"]
