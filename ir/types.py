"""Types: dtypes, tensors on whole values, scalars, vectors and memrefs in kernels.

A dim is an int or the name of a symbol ("batch", "seq"). Printed the MLIR way, with the symbols' names as the
tensor's encoding: `tensor<?x4xf32, ["batch"]>`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

Dim = int | str


@dataclass(frozen=True, slots=True)
class DType:
    """An element type. `kind` is one of f (float), i (signed), u (unsigned), b (bool), x (index), s (string), p (pointer, in kernels),
    t (what an op gives to another, in kernels)."""

    name: str
    kind: str
    bits: int
    numpy: str
    mlir: str

    @property
    def bytes(self) -> int:
        return (self.bits + 7) // 8


SUMS = {f"f32x{n}": n for n in (4, 32, 64, 128)}  # of a thread, of a product of a warp or a warpgroup
DTYPES: dict[str, DType] = {
    d.name: d
    for d in (
        DType("f16", "f", 16, "float16", "f16"),
        DType("bf16", "f", 16, "bfloat16", "bf16"),
        DType("f32", "f", 32, "float32", "f32"),
        DType("f64", "f", 64, "float64", "f64"),
        DType("i1", "b", 1, "bool", "i1"),
        DType("i8", "i", 8, "int8", "i8"),
        DType("i16", "i", 16, "int16", "i16"),
        DType("i32", "i", 32, "int32", "i32"),
        DType("i64", "i", 64, "int64", "i64"),
        DType("u8", "u", 8, "uint8", "ui8"),
        DType("u16", "u", 16, "uint16", "ui16"),
        DType("u32", "u", 32, "uint32", "ui32"),
        DType("u64", "u", 64, "uint64", "ui64"),
        DType("index", "x", 64, "int64", "index"),
        DType("str", "s", 64, "object", "!nn.str"),
        DType("ptr", "p", 64, "uint64", "!llvm.ptr"),
        *(DType(name, "t", 32 * n, "object", f"!llvm.struct<({', '.join(['f32'] * n)})>") for name, n in SUMS.items()),
        DType("i32x2", "t", 64, "object", "vector<2x1xi32>"),
        DType("i32x4", "t", 128, "object", "vector<4x1xi32>"),
        DType("token", "t", 0, "object", "!nvgpu.device.async.token"),
    )
}
FRACTION = {"bf16": 7, "f16": 10, "f32": 23, "f64": 52}  # bits: a float in [1, 2) is a multiple of 2^-FRACTION
WORKGROUP = "#gpu.address_space<workgroup>"
FROM_MLIR = {d.mlir: d.name for d in DTYPES.values()}
_FROM_NUMPY = {d.numpy: d.name for d in DTYPES.values() if d.kind not in "xspt"}


def dtype_of(array: np.ndarray) -> str:
    """The name of an array's dtype; object and unicode arrays are "str"."""
    if array.dtype.kind in "OUST":
        return "str"
    try:
        return _FROM_NUMPY[array.dtype.name]
    except KeyError:
        from carrot.ir.errors import CarrotError

        raise CarrotError(f"arrays of {array.dtype} are not supported", note=f"supported: {', '.join(DTYPES)}") from None


def need(dtype: str) -> None:
    """numpy has no bfloat16 of its own: the package ml_dtypes adds it, once it is imported. Raises CarrotError where it is not installed."""
    if dtype == "bf16":
        try:
            import ml_dtypes  # noqa: F401
        except ImportError:
            from carrot.ir.errors import CarrotError

            raise CarrotError("bfloat16 needs the package ml_dtypes, which has it for numpy", note="pip install ml_dtypes") from None


def accumulator(dtype: str) -> str:
    """What numbers are computed in: half floats in single precision."""
    return "f32" if dtype in ("f16", "bf16") else dtype


def stored(t: TensorType) -> TensorType:
    """The tensor as kernels hold it: a string is two i64, the address of its UTF-8 bytes and their number; null is 0, 0."""
    return TensorType("i64", (*t.shape, 2)) if t.dtype == "str" else t


def signless(dtype: str) -> str:
    """The dtype under which a kernel holds it: MLIR's arith knows signless integers only."""
    return "i" + dtype[1:] if dtype[0] == "u" else dtype


_ESCAPED = re.compile(r'[^ !#-\[\]-~]+')  # what is not printable ASCII, and the quote and the backslash


def quote(text: str) -> str:
    """A string literal of MLIR: ASCII, the rest as \\XX per byte of its UTF-8."""
    escaped = _ESCAPED.sub(lambda m: "".join(f"\\{b:02X}" for b in m[0].encode("utf-8", "surrogatepass")), text)
    return f'"{escaped}"'


def is_float(dtype: str) -> bool:
    return DTYPES[dtype].kind == "f"


@dataclass(frozen=True, slots=True)
class TensorType:
    """An immutable value of `dtype` with named or fixed dims."""

    dtype: str
    shape: tuple[Dim, ...]

    @property
    def rank(self) -> int:
        return len(self.shape)

    def __str__(self) -> str:
        return _tensor_text(self)


@lru_cache(maxsize=4096)
def _tensor_text(t: TensorType) -> str:
    dims = "".join(f"{d if isinstance(d, int) else '?'}x" for d in t.shape)
    names = [d for d in t.shape if isinstance(d, str)]
    encoding = ", [" + ", ".join(map(quote, names)) + "]" if names else ""
    return f"tensor<{dims}{DTYPES[t.dtype].mlir}{encoding}>"


@dataclass(frozen=True, slots=True)
class ScalarType:
    """One element in a kernel: index, i1, a signless integer or a float."""

    dtype: str

    def __str__(self) -> str:
        return DTYPES[self.dtype].mlir


@dataclass(frozen=True, slots=True)
class VectorType:
    """A one-dimensional SIMD value in a kernel."""

    dtype: str
    lanes: int

    def __str__(self) -> str:
        return f"vector<{self.lanes}x{DTYPES[self.dtype].mlir}>"


@dataclass(frozen=True, slots=True)
class TileType:
    """A register of rows of up to 64 bytes each, which a CPU multiplies as matrices (amx.py)."""

    dtype: str
    rows: int
    columns: int

    def __str__(self) -> str:
        return f"!amx.tile<{self.rows}x{self.columns}x{DTYPES[self.dtype].mlir}>"


@dataclass(frozen=True, slots=True)
class MemRefType:
    """A dense row-major buffer in a kernel. Only the first dim may be dynamic (None): strides are always known. shared: by the threads of a block."""

    dtype: str
    shape: tuple[int | None, ...]
    shared: bool = False

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def strides(self) -> tuple[int, ...]:
        out = [1] * len(self.shape)
        for i in range(len(self.shape) - 2, -1, -1):
            inner = self.shape[i + 1]
            assert inner is not None
            out[i] = out[i + 1] * inner
        return tuple(out)

    def __str__(self) -> str:
        dims = "".join(f"{'?' if d is None else d}x" for d in self.shape)
        return f"memref<{dims}{DTYPES[self.dtype].mlir}{f', {WORKGROUP}' if self.shared else ''}>"


@dataclass(frozen=True, slots=True)
class FunctionType:
    inputs: tuple[Type, ...]
    results: tuple[Type, ...]

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.inputs))}) -> {_results_text(self.results)}"


def _results_text(results: tuple[Type, ...]) -> str:
    return str(results[0]) if len(results) == 1 else f"({', '.join(map(str, results))})"


Type = TensorType | ScalarType | VectorType | TileType | MemRefType

INDEX = ScalarType("index")
I1 = ScalarType("i1")
