"""What convolutions and pools with channels last share: where pixels lie, how channels are cut into vectors and positions into tiles."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Placed, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.types import DTYPES, accumulator
from carrot.passes.lower_matmul import at_lanes, covered, multiply_add

UNROLLED = 32  # multiply-adds of a loop: more of them are slower too
SMALLEST = 4  # lanes that are worth a vector: fewer channels are computed as so many


@dataclass(frozen=True)
class Vectors:
    """Neighbouring vectors of channels, (first channel, lanes) each, from 0; `count` groups of them follow each other.

    valid: of the channels, where there are fewer than lanes."""

    lanes: tuple[tuple[int, int], ...]
    first: int
    count: int
    width: int
    valid: int

    def columns(self, group: int) -> list[int]:
        """The channel of each lane of a group; those beyond `valid` are of no use."""
        at = [self.first + group * self.width + c + i for c, lanes in self.lanes for i in range(lanes)]
        return [min(c, self.first + self.valid - 1) for c in at] if self.valid < self.width else at


def cut(n: int, lanes: int, most: int) -> list[Vectors]:
    """n channels in groups of up to `most` vectors; what is left over in narrower ones, the last one shifted back to end at n."""
    full, least = n // lanes, min(SMALLEST, lanes)
    rest, at, width = [], full * lanes, max(lanes // 2, least)
    if full and lanes - least < n - at:
        rest, at = [(n - lanes, lanes)], n
    while at < n:
        if n - at >= width or width == least:
            start = min(at, max(0, n - width))
            rest.append((start, width))
            at = start + width
        else:
            width //= 2
    nv = next((m for m in range(most, most // 2, -1) if full % m == 0), most) if full > most else full
    loops = full // nv if nv else 0
    last = [(i * lanes, lanes) for i in range(loops * nv, full)] + rest
    if loops == 1 and len(last) + nv <= most + 1 and last:
        loops, last = 0, [(i * lanes, lanes) for i in range(full)] + rest
    out = [Vectors(tuple((i * lanes, lanes) for i in range(nv)), 0, loops, nv * lanes, nv * lanes)] if loops else []
    if last:
        first = last[0][0]
        out.append(Vectors(tuple((c - first, w) for c, w in last), first, 1, sum(w for _, w in last), n if n < least else sum(w for _, w in last)))
    return out


class Image:
    """The pixels of a tensor [N, H, W, C] or [N, L, C] (H is 1 then) in memory. channels_first: [N, C, H, W] or [N, C, L]."""

    def __init__(self, b: KernelBuilder, x: Tensor, channels_first: bool = False) -> None:
        whole, offsets = (x.whole, x.offsets) if isinstance(x, Placed) else (b.in_memory(x), (0,) * x.rank)
        dims = [int(d) for d in whole.shape[1:]]
        self.b = b
        self.line: Buffer = b.view(whole, (whole.shape[0] * math.prod(dims),))
        strides = [math.prod(dims[i + 1 :]) for i in range(len(dims))]
        self.first = sum(o * s for o, s in zip(offsets[1:], strides))
        self.image = math.prod(dims)
        self.channel = strides.pop(0 if channels_first else -1)
        self.row, self.pixel = strides if len(strides) == 2 else (0, strides[0])

    def at(self, n: Index, y: Index, x: Index, c: Index) -> Index:
        """Where in `line` a number is."""
        out: Index = self.first
        for i, stride in ((n, self.image), (y, self.row), (x, self.pixel), (c, self.channel)):
            if not (isinstance(i, int) and i == 0) and stride:
                out = i * stride + out if stride > 1 else i + out
        return out


class Window:
    """The geometry of a window over an image, as two spatial dims."""

    def __init__(self, op: Op, kernel: Sequence[int]) -> None:
        x, y = tensor(op.operands[0]), tensor(op.result)
        s = x.rank - 2
        ones = [1] * (2 - s)
        self.kernel = [*ones, *kernel]
        self.strides = [*ones, *(op.attrs.get("strides") or [1] * s)]
        self.dilations = [*ones, *(op.attrs.get("dilations") or [1] * s)]
        self.out = [*ones, *(int(d) for d in y.shape[1:-1])]
        self.channels = int(x.shape[1 if op.attrs.get("channels_first") else -1])
        self.flat = s == 1
        self.dtype = accumulator(x.dtype)

    def index(self, n: Index, y: Index, x: Index, c: Index) -> tuple[Index, ...]:
        """An index of the result."""
        return (n, x, c) if self.flat else (n, y, x, c)

    def tiles(self, most: int, cost: Callable[[int, int], float]) -> tuple[int, int]:
        """The height and width of equal tiles of output positions that cost least; cost(h, w): of one."""
        h, w = self.out
        sizes = [(th, tw) for th in range(1, min(h, most) + 1) for tw in range(min(w, most // th), 0, -1)]
        return min(sizes, key=lambda t: -(-h // t[0]) * -(-w // t[1]) * cost(*t))

    def each_tile(self, b: KernelBuilder, size: tuple[int, int], rows: Callable[[Index, Callable[[Callable[[Index], None]], None]], None]) -> None:
        """rows(first row, over): over(body) runs body(first column) for every tile of those rows. Tiles at the ends overlap their neighbours."""
        covered(b, self.out[0], size[0], lambda y: rows(y, lambda body: covered(b, self.out[1], size[1], body)))


def lanes_of(b: KernelBuilder, dtype: str) -> int:
    n: int = b.target.lanes(DTYPES[dtype].bytes)
    return n


def each_group(b: KernelBuilder, v: Vectors, body: Callable[[Index, Index], None]) -> None:
    """body(group, its first channel)."""
    covered(b, v.count, 1, lambda g: body(g, g * v.width + v.first if not isinstance(g, int) or g else v.first))


def places(v: Vectors) -> list[int]:
    """Where each vector begins among the lanes of a group."""
    return [sum(lanes for _, lanes in v.lanes[:i]) for i in range(len(v.lanes))]


def products(
    b: KernelBuilder, load: Callable[[Index], Expr], packed: Tensor, v: Vectors, taps: Sequence[tuple[int, int]], length: int, at: Index, weights: Index, offsets: Sequence[int],
    acc: Sequence[Expr],
) -> list[Expr]:  # fmt: skip
    """acc[p][j] + the sum over k of load(at + offset[p] + k) * packed[weights + k * width, j]; k runs over `length` numbers in a row, for each of the taps (how many, how far apart)."""

    def some(acc: Sequence[Expr], at: Index, weights: Index, count: int) -> list[Expr]:
        """The next `count` of a run."""
        acc = list(acc)
        for k in range(count):
            columns = [packed[(at_lanes(b, weights + (k * v.width + c), lanes),)] for c, (_, lanes) in zip(places(v), v.lanes, strict=True)]
            for p, offset in enumerate(offsets):
                number = load(at + (offset + k))
                for j, column in enumerate(columns):
                    splat = b.splat(number, column.lanes) if column.lanes else number
                    acc[p * len(columns) + j] = multiply_add(b, splat, column, acc[p * len(columns) + j])
        return acc

    def run(acc: Sequence[Expr], at: Index, weights: Index) -> list[Expr]:
        if length * len(acc) <= UNROLLED:
            return some(acc, at, weights, length)
        step = next(s for s in (4, 3, 2, 1) if length % s == 0 and s * len(acc) <= max(UNROLLED, len(acc)))
        return b.loop(0, length, lambda k, *a: some(a, at + k, weights + k * v.width, step), acc, step)

    def level(taps: Sequence[tuple[int, int]], acc: Sequence[Expr], at: Index, weights: Index) -> list[Expr]:
        if not taps:
            return run(acc, at, weights)
        (count, pitch), rest = taps[0], taps[1:]
        size = math.prod(n for n, _ in rest) * length

        def step(t: Index, *a: Expr) -> list[Expr]:
            return level(rest, a, at + t * pitch, weights + t * (size * v.width))

        if count > 1 and count * size * len(acc) > UNROLLED:
            return b.loop(0, count, step, acc)
        for t in range(count):
            acc = level(rest, acc, at + t * pitch if t else at, weights + t * (size * v.width) if t else weights)
        return list(acc)

    return level(taps, acc, b.expr(at, "index"), b.expr(weights, "index"))


def pieces(b: KernelBuilder, value: Expr, c: Index, valid: int) -> list[tuple[Index, Expr]]:
    """A vector of channels from `c` and its index; if fewer are valid, these one by one."""
    if not value.lanes:
        return [(c, value)]
    if valid >= value.lanes:
        return [(b.lane_index(c, value.lanes), value)]
    return [(c + i if i else c, b.lane(value, i)) for i in range(valid)]
