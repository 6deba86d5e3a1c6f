"""ONNX signal processing (onnx docs/Operators.md): DFT, STFT, windows, mel weights. A Fourier transform is a matrix product with cosines and sines.

    DFT(x [.., n, 1])    =>    matmul(x [.., n], table [n, k * 2])

Long ones are two products: with n = n1 * n2, transforms of length n1, then for each of their frequencies one of length n2 (Cooley and Tukey,
An Algorithm for the Machine Calculation of Complex Fourier Series, 1965). Tables are made in float64; of open lengths the call makes them, of angles from minus to plus pi.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import positions, where
from carrot.frontend.onnx_shape import cut
from carrot.ir import dims as sizes
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES, Dim, accumulator

DIRECT = 256  # lengths up to this are one product
LONGEST = 1 << 14


def _real(table: np.ndarray, parts: int, out: int = 2) -> np.ndarray:
    """A complex matrix [.., n, k] as a real one [.., n * parts, k * out], a complex number being its real and imaginary part."""
    both = np.stack([np.stack([table.real, table.imag], -1), np.stack([-table.imag, table.real], -1)], -3)  # [.., n, 2, k, 2]
    both = both[..., :parts, :, :out]
    return np.ascontiguousarray(both).reshape(*table.shape[:-2], table.shape[-2] * parts, table.shape[-1] * out)


def _waves(sign: float, n: int, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return np.exp(sign * 2j * np.pi * (rows * columns % n) / n)


def transform(x: Operand, n: int, kept: int, sign: float) -> Operand:
    """x [.., n, parts] (parts: 1 is real, 2 complex) to its frequencies [.., kept, 2]."""
    lead, parts = list(x.shape[:-2]), int(x.shape[-1])
    ks = np.arange(kept)
    n1 = max((d for d in range(1, math.isqrt(n) + 1) if n % d == 0), default=1)
    if n <= DIRECT or n1 < 8:
        y = x.reshape([*lead, n * parts]).op("nn.matmul", _real(_waves(sign, n, np.arange(n)[:, None], ks), parts))
        return y.reshape([*lead, kept, 2])
    n2, r = n // n1, len(lead)
    i1, i2 = np.arange(n1), np.arange(n2)
    first = x.reshape([*lead, n1, n2, parts]).transpose([*range(r), r + 1, r, r + 2]).reshape([*lead, n2, n1 * parts])
    inner = first.op("nn.matmul", _real(_waves(sign, n1, i1[:, None], i1), parts)).reshape([*lead, n2, n1, 2])
    outside, rows = list(range(r - 1)), list(range(max(r - 1, 0), r))  # a product for each frequency of the first, with the last dim of lead as its rows
    each = inner.transpose([*outside, r + 1, *rows, r, r + 2]).reshape([*lead[: r - 1], n1, *(lead[r - 1 :] or [1]), n2 * 2])
    table = _waves(sign, n, i2[None, :, None], i1[:, None, None] + n1 * i2[None, None, :])
    outer = each.op("nn.matmul", _real(table, 2)).reshape([*lead[: r - 1], n1, *lead[r - 1 :], n2, 2])
    k1 = max(r - 1, 0)
    y = outer.transpose([*outside, *(k + 1 for k in rows), r + 1, k1, r + 2]).reshape([*lead, n, 2])
    return y if kept == n else cut(y, y.rank - 2, 0, kept)


def _open_table(node: Node, n: Dim, rows: Dim, columns: Dim, sign: float, parts: int, out: int, dtype: str) -> Operand:
    """_real of _waves where n is open, [rows, parts, columns, out]: cos(2 * pi * (sign * (j * k mod n) / n + (p - q) / 4))"""
    j, k = positions(node, rows).reshape([rows, 1, 1, 1]), positions(node, columns).reshape([1, 1, columns, 1])
    length = node.sized([n])
    turns = (j * k).op("nn.mod", length)
    turns = where(turns * 2 > length, turns - length, turns).cast(dtype) * sign / length.cast(dtype)
    quarters = (np.arange(parts)[:, None, None] - np.arange(out)) / 4
    return ((turns + quarters.astype(DTYPES[dtype].numpy)) * (2 * np.pi)).op("nn.cos")


def open_transform(node: Node, x: Operand, n: Dim, kept: Dim, sign: float) -> Operand:
    """What transform gives of any length: one product with a table of n * kept."""
    lead, parts, wide = list(x.shape[:-2]), int(x.shape[-1]), accumulator(x.dtype)
    table = _open_table(node, n, n, kept, sign, parts, 2, wide).cast(x.dtype).reshape([sizes.mul(n, parts), sizes.mul(kept, 2)])
    return x.reshape([*lead, sizes.mul(n, parts)]).op("nn.matmul", table).reshape([*lead, kept, 2])


def _open_half_inverse(node: Node, x: Operand, n: Dim) -> Operand:
    """_half_inverse of any length."""
    k, wide = x.shape[-2], accumulator(x.dtype)
    once = (positions(node, k) * 2).op("nn.mod", node.sized([n])).equal(0).cast(wide)
    table = _open_table(node, n, k, n, 1.0, 2, 1, wide).reshape([k, 2, n]) * ((2.0 - once) / node.sized([n]).cast(wide)).reshape([k, 1, 1])
    return x.reshape([*x.shape[:-2], sizes.mul(k, 2)]).op("nn.matmul", table.cast(x.dtype).reshape([sizes.mul(k, 2), n])).reshape([*x.shape[:-2], n, 1])


def _half_inverse(x: Operand, n: int) -> Operand:
    """The real signal [.., n, 1] of a one-sided spectrum [.., n // 2 + 1, 2]; the imaginary parts of the first and (n even) the last are not read."""
    k = n // 2 + 1
    times = np.full(k, 2.0)
    times[0] = 1.0
    if n % 2 == 0:
        times[-1] = 1.0
    table = _real(times[:, None] * _waves(1.0, n, np.arange(k)[:, None], np.arange(n)) / n, 2, 1)
    return x.reshape([*x.shape[:-2], k * 2]).op("nn.matmul", table).reshape([*x.shape[:-2], n, 1])


def _resized(n: Node, x: Operand, axis: int, to: Dim, size: Dim) -> Operand:
    """Cut, or filled with zeros, to `to` elements."""
    if to == size:
        return x
    [to, size] = n.static([to, size], "length")
    if size < to:
        pads = [0] * (2 * x.rank)
        pads[x.rank + axis] = to - size
        return x.op("nn.pad", pads=pads, value=0.0)
    return cut(x, axis, 0, to)


def _length(n: Node, value: int) -> int:
    if not 1 <= value <= LONGEST:
        raise n.unsupported(f"length {value}", f"1 to {LONGEST} are supported")
    return value


@importer("DFT")
def dft(n: Node) -> Operand:
    """Along the attribute axis until opset 19, input 2 from 20 on; the last dim is 1 (real) or 2 (complex)."""
    x, inverse, half = n[0], n.flag("inverse"), n.flag("onesided")
    axis = n.integer("axis", 1) if n.version < 20 else int(n.const(2).reshape(-1)[0]) if n.get(2) is not None else -2
    axis = n.axis(axis, x.rank)
    if x.rank < 2 or axis == x.rank - 1 or x.shape[-1] not in (1, 2):
        raise CarrotError(f"'DFT' along axis {axis} of {x.type}")
    size, both = x.shape[axis], inverse and half
    length = n.dims(1)[0] if n.get(1) is not None else sizes.mul(sizes.sub(size, 1), 2) if both else size
    length = _length(n, length) if isinstance(length, int) else length
    perm = [a for a in range(x.rank) if a != axis]
    perm.insert(x.rank - 2, axis)
    one_side = sizes.add(sizes.floordiv(length, 2), 1)
    y = _resized(n, x.transpose(perm), x.rank - 2, one_side if both else length, size)
    if both:
        y = y if y.shape[-1] == 2 else y.op("nn.concat", y * 0.0, axis=y.rank - 1)
        y = _half_inverse(y, length) if isinstance(length, int) else _open_half_inverse(n, y, length)
    else:
        kept, sign = one_side if half else length, 1.0 if inverse else -1.0
        y = transform(y, length, int(kept), sign) if isinstance(length, int) else open_transform(n, y, length, kept, sign)
        y = y / n.sized([length]).cast(y.dtype) if inverse else y
    return y.transpose([perm.index(a) for a in range(x.rank)])


@importer("STFT")
def stft(n: Node) -> Operand:
    """signal [batch, length, 1 or 2] to [batch, frames, frequencies, 2]."""
    x, step, window = n[0], int(n.const(1).reshape(-1)[0]), n.get(2)
    if x.rank == 2:
        x = x.reshape([*x.shape, 1])
    if x.rank != 3 or x.shape[2] not in (1, 2) or (window is not None and window.rank != 1):
        raise CarrotError(f"'STFT' cannot take {x.type}{'' if window is None else f' and a window {window.type}'}")
    length = int(n.const(3).reshape(-1)[0]) if n.get(3) is not None else None
    length = _length(n, length if length is not None else n.static([x.shape[1] if window is None else window.shape[0]], "length of a frame")[0])
    half = n.flag("onesided", 1)
    kept = length // 2 + 1 if half else length
    if step < 1 or (window is not None and window.shape[0] != length) or (half and x.shape[2] == 2):
        raise n.unsupported(f"step {step}, frames of {length}, {x.type}")
    rest = sizes.sub(x.shape[1], length)
    if isinstance(rest, int) and rest < 0:
        raise CarrotError(f"'STFT' of {x.type} with frames of {length}")
    n.context.require(rest)
    count = sizes.add(sizes.floordiv(rest, step), 1)
    frames = x.op("nn.gather", positions(n, count).reshape([count, 1]) * step + np.arange(length), axis=1)
    if window is not None:
        frames = frames * window.cast(x.dtype).reshape([length, 1])
    return transform(frames, length, kept, -1.0)


# ------------------------------------------------------------------------------------------- windows, mel weights

WINDOWS: dict[str, Sequence[float]] = {  # cosine series
    "HannWindow": (0.5, -0.5),
    "HammingWindow": (25 / 46, -21 / 46),
    "BlackmanWindow": (0.42, -0.5, 0.08),
}


def _window(terms: Sequence[float]) -> Callable[[Node], Operand]:
    def run(n: Node) -> Operand:
        size, to = int(n.const(0).reshape(-1)[0]), proto.dtype(n.integer("output_datatype", 1), "the window")
        if not 0 <= size <= 1 << 24:
            raise n.unsupported(f"size {size}")
        period = size if n.flag("periodic", 1) else size - 1
        angle = 2 * np.pi * np.arange(size) / max(period, 1)
        return n.known(sum(c * np.cos(k * angle) for k, c in enumerate(terms)).astype(DTYPES[to].numpy))  # type: ignore[union-attr]

    return run


for _name, _terms in WINDOWS.items():
    importer(_name)(_window(_terms))


@importer("MelWeightMatrix")
def mel_weight_matrix(n: Node) -> Operand:
    """[dft_length // 2 + 1, bins]: triangles whose corners are equally far apart on the mel scale."""
    bins, length, rate, low, high = (n.const(i).reshape(-1)[0] for i in range(5))
    to = proto.dtype(n.integer("output_datatype", 1), "the matrix")
    if bins < 1 or length < 1 or rate < 1 or bins * length > 1 << 24 or not 0 <= low <= high <= rate / 2:
        raise n.unsupported(f"{bins} bins, dft_length {length}, sample_rate {rate}, edges {low} and {high}")
    mel = lambda hertz: 2595 * np.log1p(hertz / 700) / np.log(10)  # noqa: E731
    edges = np.arange(bins + 2) * ((mel(float(high)) - mel(float(low))) / (bins + 2)) + mel(float(low))
    corners = ((length + 1) * (700 * np.expm1(edges / 2595 * np.log(10))) // rate).astype(np.int64)
    at = np.arange(length // 2 + 1)[:, None]
    left, centre, right = corners[:-2], corners[1:-1], corners[2:]
    rising = np.where((at >= left) & (at <= centre), (at - left) / np.maximum(centre - left, 1), 0.0)
    falling = np.where((at >= centre) & (at < right), (right - at) / np.maximum(right - centre, 1), 0.0)
    out = np.where((at == centre) & (centre == left), 1.0, np.where((at >= centre) & (right > centre), falling, rising))
    return n.known(out.astype(DTYPES[to].numpy))
