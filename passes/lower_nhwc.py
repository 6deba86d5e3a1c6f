"""What convolutions and pools with channels last share: where pixels lie, how channels are cut into vectors and positions into tiles.

Heights and widths may be numbers of the call. Then a tile is a run of pixels of a row. Those that a row does not have at its end are the last one again, so that there is one tile:

    for %x = 0 to width step 8 { %n = min(width - %x, 8) ; tile of 8: pixel %p at %x + min(%p, %n - 1) }

or, where it takes time to say where each one is (depthwise), there is a shorter one for that:

    for %x = 0 to n0 step 8 { tile of 8 } ; for %x = ... step 4 { tile of 4, as above }      # n0 = width / 8 * 8, one more if over 4 are left
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Placed, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.tensors import same_shape
from carrot.ir.types import DTYPES, Dim, accumulator
from carrot.passes.lower_matmul import at_lanes, covered, multiply_add, tile_sizes

UNROLLED = 32  # multiply-adds of a loop: more of them are slower too
SMALLEST = 4  # lanes that are worth a vector: fewer channels are computed as so many
NEAR = 1 << 17  # bytes of an image that stay near from one group of channels to the next
LINE = 64  # bytes of the cache's lines, about
FEW_TILES = 32  # that go over a group's weights: how long the first of them waits for these matters

Size = tuple[int, int]  # of a tile: pixels down, across
Multiply = Callable[[KernelBuilder, Expr, Expr, Expr], Expr]  # x * w + acc


@dataclass(frozen=True)
class Vectors:
    """Neighbouring vectors of channels, (first channel, lanes) each, from 0; `count` groups of them follow each other.

    valid: of the channels, where there are fewer than lanes. end: of the channels; the last group is shifted back to end there."""

    lanes: tuple[tuple[int, int], ...]
    first: int
    count: int
    width: int
    valid: int
    end: int

    def columns(self, group: int) -> list[int]:
        """The channel of each lane of a group; those beyond `valid` are of no use."""
        first = min(self.first + group * self.width, self.end - self.width) if self.count > 1 else self.first
        at = [first + c + i for c, lanes in self.lanes for i in range(lanes)]
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
    out = [Vectors(tuple((i * lanes, lanes) for i in range(nv)), 0, loops, nv * lanes, nv * lanes, loops * nv * lanes)] if loops else []
    if last:
        first = last[0][0]
        out.append(Vectors(tuple((c - first, w) for c, w in last), first, 1, sum(w for _, w in last), n if n < least else sum(w for _, w in last), n))
    return out


def one_by_one(n: int, lanes: int) -> list[Vectors]:
    """n channels vector by vector, in one loop if they are a vector or more: the last one is shifted back to end at n."""
    return cut(n, lanes, 1) if n <= lanes else [Vectors(((0, lanes),), 0, -(-n // lanes), lanes, lanes, n)]


def times(i: Index, n: Index) -> Index:
    return 0 if 0 in (i, n) else i if n == 1 else n if i == 1 else i * n


def plus(i: Index, n: Index) -> Index:
    return n if i == 0 else i if n == 0 else i + n


class Image:
    """The pixels of a tensor [N, H, W, C] or [N, L, C] (H is 1 then) in memory. channels_first: [N, C, H, W] or [N, C, L]. Of [N, D, H, W, C], images are the N * D frames."""

    def __init__(self, b: KernelBuilder, x: Tensor, channels_first: bool = False) -> None:
        whole, offsets = (x.whole, x.offsets) if isinstance(x, Placed) else (b.in_memory(x), (0,) * x.rank)
        self.b = b
        strides: list[Index] = [1]
        for d in reversed(whole.shape[1:]):
            strides.insert(0, times(d, strides[0]))
        self.image = strides.pop(0)
        self.line: Buffer = b.view(whole, (whole.shape[0] * self.image,))
        self.first: Index = 0
        for o, s in zip(offsets[1:], strides, strict=True):
            self.first = plus(self.first, times(o, s))
        self.channel = strides.pop(0 if channels_first else -1)
        self.row: Index
        if len(strides) == 3:
            self.image = strides.pop(0)
        self.row, self.pixel = strides if len(strides) == 2 else (0, strides[0])
        self.joined = not channels_first and all(same_shape((c,), (d,)) for c, d in zip(whole.shape[1:-1], x.shape[1:-1]))  # rows lie one after the other

    def at(self, n: Index, y: Index, x: Index, c: Index) -> Index:
        """Where in `line` a number is."""
        out: Index = self.first
        for i, stride in ((n, self.image), (y, self.row), (x, self.pixel), (c, self.channel)):
            out = plus(times(i, stride), out)
        return out

    def offset(self, y: int, x: int) -> Index:
        """From a pixel to another."""
        return plus(times(y, self.row), times(x, self.pixel))


class Window:
    """The geometry of a window over an image, as two spatial dims; of three, the first is one more of the batch. size: a dim of the result as a number of the call."""

    def __init__(self, op: Op, kernel: Sequence[int], size: Callable[[Dim], Index]) -> None:
        x, y = tensor(op.operands[0]), tensor(op.result)
        s = x.rank - 2
        ones = [1] * (2 - s)
        self.kernel, self.strides, self.dilations = ([*ones, *(a or [1] * s)][-2:] for a in (kernel, op.attrs.get("strides"), op.attrs.get("dilations")))
        self.out: list[Index] = [*ones, *map(size, y.shape[1:-1])][-2:]
        self.frames = size(y.shape[1]) if s == 3 else 1  # of each image
        self.fixed = all(isinstance(d, int) for d in self.out)
        self.width: Index | None = None  # of the image whose rows are taken as one
        self.gaps = False  # whether these do not lie one after the other in what the windows see
        self.channels = int(x.shape[1 if op.attrs.get("channels_first") else -1])
        self.flat, self.deep = s == 1, s == 3
        margin = op.attrs.get("margin") or []
        n = len(margin) // 2
        self.inside = [(before, dims.sub(dims.sub(d, before), after)) for d, before, after in zip(x.shape[-1 - n : -1], margin[:n], margin[n:])]  # where the image begins between its margins, its size
        self.dtype = accumulator(x.dtype)

    def index(self, n: Index, y: Index, x: Index, c: Index) -> tuple[Index, ...]:
        """An index of the result."""
        if not isinstance(self.frames, int) or self.frames > 1:
            return (n // self.frames, n % self.frames, y, x, c)
        return (n, x, c) if self.flat else (n, 0, y, x, c) if self.deep else (n, y, x, c)

    def join_rows(self, image: Image) -> None:
        """Take the rows as one, where windows of one pixel each see an image without gaps whose size is open."""
        if not self.fixed and not self.flat and self.kernel == self.strides == [1, 1] and image.joined:
            self.out, self.width = [1, self.out[0] * self.out[1]], self.out[1]

    def run_on(self) -> None:
        """Take the rows of a result of open sizes as one: a tile goes on in the next row, so that no row's end wastes some of it."""
        if not any(isinstance(d, int) for d in self.out) and not self.flat and self.width is None:
            self.out, self.width, self.gaps = [1, self.out[0] * self.out[1]], self.out[1], True

    def seen(self, b: KernelBuilder, y: Index, x: Index, tile: Size) -> list[tuple[Index, Index] | None]:
        """Of a dilated window, down and across: from which tap on, up to which a tile may see more than the padding that `margin` tells of. None: of all."""
        missing = 2 - len(self.inside)
        out: list[tuple[Index, Index] | None] = [None] * missing
        for axis, (before, size) in enumerate(self.inside, missing):
            first, n, dilation, taps = times((y, x)[axis], self.strides[axis]), (tile[axis] - 1) * self.strides[axis], self.dilations[axis], self.kernel[axis]
            low = b.maximum(b.expr(before + dilation - 1 - n, "index") - first, 0) // dilation
            high = b.minimum((b.maximum(b.expr(plus(b.size(size), before), "index") - first, 0) + (dilation - 1)) // dilation, taps)
            out.append((low, high) if dilation > 1 else None)
        return out

    def pixels(self, b: KernelBuilder, y: Index, x: Index, size: Size, count: Index, apart: int = 1) -> Iterator[tuple[Index, Index]]:
        """Where each pixel of a tile is in the result. count: how many of its row there are; the others are where the last one is."""
        last = count - 1
        for i in range(math.prod(size)):
            dy, dx = divmod(i, size[1])
            yield self.pixel(plus(y, dy * apart), plus(x, at_most(b, dx * apart, last)))

    def pixel(self, y: Index, x: Index) -> tuple[Index, Index]:
        """Where one is."""
        return (y, x) if self.width is None else (x // self.width, x % self.width)

    def after(self, b: KernelBuilder, y: Index, x: Index) -> tuple[Index, Index]:
        """Where the next one is."""
        if self.width is None:
            return y, x + 1
        ends = b.eq(x + 1, self.width)
        return b.select(ends, y + 1, y), b.select(ends, 0, x + 1)

    def tiles(self, most: int, cost: Callable[[int, int], float]) -> list[Size]:
        """The height and width of equal tiles of output positions that cost least; cost(h, w): of one. Of an open width, shorter ones follow."""
        h, w = self.out if self.fixed else (1, self.out[1])
        if not isinstance(w, int):
            return [(1, n) for n in tile_sizes(min(range(most, 0, -1), key=lambda n: cost(1, n) / n))]
        sizes = [(th, tw) for th in range(1, min(h, most) + 1) for tw in range(min(w, most // th), 0, -1)]
        return [min(sizes, key=lambda t: -(-h // t[0]) * -(-w // t[1]) * cost(*t))]

    def each_tile(self, b: KernelBuilder, tall: int, rows: Callable[[Index, Over], None]) -> None:
        """rows(first row, over): over(sizes, body) runs body(first column, size, count) for every tile of those rows. Tiles at the ends overlap their neighbours, or have only `count` columns."""
        wide = self.out[1]
        if isinstance(wide, int):
            covered(b, self.out[0], tall, lambda y: rows(y, lambda sizes, body: covered(b, wide, sizes[0][1], lambda x: body(x, *whole(sizes[0])))))
        elif isinstance(self.out[0], int) and self.out[0] == 1:  # one long row goes in blocks
            taps = math.prod(self.kernel) if self.gaps else 1
            block = max(64, NEAR // (self.channels * taps * self.strides[1] * DTYPES[self.dtype].bytes) // 64 * 64)

            def part(first: Expr) -> None:
                end = b.minimum(first + block, wide)
                rows(0, lambda sizes, body: spans(b, first, end, sizes, body))

            b.loop(0, wide, part, step=block, parallel=True)
        else:
            b.loop(0, self.out[0], lambda y: rows(y, lambda sizes, body: spans(b, 0, wide, sizes, body)))


Over = Callable[[Sequence[Size], Callable[[Index, Size, Index], None]], None]


def whole(size: Size) -> tuple[Size, int]:
    return size, size[1]


def at_most(b: KernelBuilder, i: Index, last: Index) -> Index:
    """The less of the two; an int as `last`: nothing is beyond it."""
    return i if isinstance(last, int) or i == 0 else b.minimum(last, i)


def spans(b: KernelBuilder, first: Index, end: Expr, sizes: Sequence[Size], body: Callable[[Index, Size, Index], None]) -> None:
    """Tiles from `first` to `end`: the longest as long as they fit, then shorter ones; the last one of a length is shifted back where that spares more than one of the next.
    Of the shortest, the last one may have only `count` columns."""
    for size, (_, less) in zip(sizes, sizes[1:]):
        last, n = end - size[1], size[1]
        stop = first + b.select(last >= 0, (end - first + (n - 1 - less)) // n * n, 0)
        b.loop(first, stop, lambda x, size=size, last=last: body(b.minimum(x, last), *whole(size)), step=n)
        first = b.minimum(stop, end)
    size, n = sizes[-1], sizes[-1][1]
    b.loop(first, end, lambda x: body(x, size, b.minimum(end - x, n) if n > 1 else 1), step=n)


def lanes_of(b: KernelBuilder, dtype: str) -> int:
    n: int = b.target.lanes(DTYPES[dtype].bytes)
    return n


def each_group(b: KernelBuilder, v: Vectors, body: Callable[[Index, Index], None]) -> None:
    """body(group, its first channel)."""
    shifted = v.count > 1 and v.first + v.count * v.width > v.end

    def group(g: Index) -> None:
        first = plus(times(g, v.width), v.first)
        body(g, b.minimum(first, v.end - v.width) if shifted and isinstance(first, Expr) else first)

    covered(b, v.count, 1, group)


def places(v: Vectors) -> list[int]:
    """Where each vector begins among the lanes of a group."""
    return [sum(lanes for _, lanes in v.lanes[:i]) for i in range(len(v.lanes))]


@dataclass(frozen=True)
class Ahead:
    """What a sum fetches for later ones: `step` numbers of `line` from `at` on for each k, so that memory is busy all the time. near: into L1, not only L2."""

    line: Buffer
    at: Index
    step: int
    near: bool = False


def next_weights(packed: Buffer, v: Vectors, depth: int, weights: Index, tile: Index, tiles: int) -> list[Ahead]:
    """The weights of the next group of channels, a part in each of the `tiles` that go over this one's: or else the first of them waits for the memory, and the others leave it idle."""
    if tiles > FEW_TILES:
        return []
    step = -(-v.width // tiles)
    return [Ahead(packed, plus(times(tile, depth * step), weights + depth * v.width), step)]


def products(
    b: KernelBuilder, load: Callable[[Index], Expr], packed: Tensor, v: Vectors, taps: Sequence[tuple[int, int]], length: int, at: Index, weights: Index, offsets: Sequence[int],
    acc: Sequence[Expr], multiply: Multiply = multiply_add, unit: int = 1, ahead: Sequence[Ahead] = (), unrolled: int = UNROLLED, seen: Sequence[tuple[Index, Index] | None] = (),
) -> list[Expr]:  # fmt: skip
    """acc[p][j] + the sum over k of load(at + offset[p] + k) * packed[weights + k * width, j]; k runs over `length` numbers in a row, for each of the taps (how many, how far apart).

    unit: of so many numbers at a time, which load gives as one and which lie together in each lane of `packed`; multiply adds up their products.
    seen: of the innermost taps, from which on, up to which there is something to add; the others may be left out."""
    steps = [v.width, *(a.step for a in ahead)]

    def moved(others: Sequence[Expr], k: Index) -> list[Expr]:
        return [o + k * step if isinstance(k, Expr) or k else o for o, step in zip(others, steps, strict=True)]

    def some(acc: Sequence[Expr], at: Index, others: Sequence[Expr], count: int) -> list[Expr]:
        """The next `count` of a run."""
        acc, weights = list(acc), others[0]
        for a, first in zip(ahead, others[1:], strict=True):
            for i in range(0, a.step * count, max(1, LINE // DTYPES[a.line.dtype].bytes)):
                b.prefetch(a.line, (first + i if i else first,), a.near)
        for k in range(0, count, unit):
            columns = [packed[(at_lanes(b, weights + (k * v.width + c * unit), lanes * unit),)] for c, (_, lanes) in zip(places(v), v.lanes, strict=True)]
            for p, offset in enumerate(offsets):
                number = load(at + (offset + k))
                for j, column in enumerate(columns):
                    i = p * len(columns) + j
                    acc[i] = multiply(b, b.splat(number, acc[i].lanes) if acc[i].lanes else number, column, acc[i])
        return acc

    def run(acc: Sequence[Expr], at: Index, others: Sequence[Expr]) -> list[Expr]:
        count = length // unit
        if count * len(acc) <= unrolled:
            return some(acc, at, others, length)
        step = next(s for s in (4, 3, 2, 1) if count % s == 0 and s * len(acc) <= max(unrolled, len(acc))) * unit
        return b.loop(0, length, lambda k, *a: some(a, at + k, moved(others, k), step), acc, step)

    def level(taps: Sequence[tuple[int, int]], acc: Sequence[Expr], at: Index, others: Sequence[Expr]) -> list[Expr]:
        if not taps:
            return run(acc, at, others)
        (count, pitch), rest = taps[0], taps[1:]
        size = math.prod(n for n, _ in rest) * length

        def step(t: Index, *a: Expr) -> list[Expr]:
            return level(rest, a, at + t * pitch, moved(others, t * size))

        if count > 1 and count * size // unit * len(acc) > unrolled:
            first, end = (seen[-len(taps)] if len(taps) <= len(seen) else None) or (0, count)
            return b.loop(first, end, step, acc)
        for t in range(count):
            acc = level(rest, acc, at + t * pitch if t else at, moved(others, t * size))
        return list(acc)

    return level(taps, acc, b.expr(at, "index"), [b.expr(i, "index") for i in (weights, *(a.at for a in ahead))])


def pieces(b: KernelBuilder, value: Expr, c: Index, valid: int) -> list[tuple[Index, Expr]]:
    """A vector of channels from `c` and its index; if fewer are valid, these one by one."""
    if not value.lanes:
        return [(c, value)]
    if valid >= value.lanes:
        return [(b.lane_index(c, value.lanes), value)]
    return [(c + i if i else c, b.lane(value, i)) for i in range(valid)]
