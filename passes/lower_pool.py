"""Lowering of pooling, and the windows that pooling and conv share.

    tmp[phase, y, x] = x[n, c, ...]                     # padded with `fill`, stride phases apart: taps are unit stride
    for %p = 0 to positions step 16:                    # lanes run over output positions, rows of the padded image as one
      %acc = for %t = 0 to 9: max(acc, tmp[offset[t] + %p])
    sink(acc at the positions that are outputs)

Targets without SIMD read x in place, each window cut to what is inside the image.
"""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.nn_compute import conv_pads, window_dims
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import ravel
from carrot.ir.types import DTYPES, Dim, accumulator, is_float
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Columns, Sink, at_lanes, covered, lanes_for

Read = Callable[[Index, Index], Expr]  # (offset of a channel and tap, position) -> one element or a vector of them
BLOCK = 8192  # elements of results that a block of output rows keeps in the cache


class Window:
    """The geometry of a conv or pool over the spatial dims of x [N, C, d1, d2, ...]. If one of these is symbolic, it is not `fixed`: then it can be used in place only."""

    def __init__(self, op: Op, kernel: Sequence[int], size: Callable[[Dim], Index] = int) -> None:
        t = tensor(op.operands[0])
        s = t.rank - 2
        self.kernel = list(kernel)
        self.strides: list[int] = op.attrs.get("strides") or [1] * s
        self.dilations: list[int] = op.attrs.get("dilations") or [1] * s
        self.dims = [size(d) for d in t.shape[2:]]
        pads = [size(p) for p in conv_pads(op, s)]
        self.before, self.after = pads[:s], pads[s:]
        self.out = [size(d) for d in window_dims(op, t, self.kernel)]
        self.fixed = all(isinstance(d, int) for d in (*self.dims, *pads))
        self.clean = False
        if self.fixed:
            self._plan()

    def _plan(self) -> None:
        reach = [(o - 1) * st + (k - 1) * di + 1 for o, st, k, di in zip(self.out, self.strides, self.kernel, self.dilations)]
        self.clean = not any(self.before) and all(r <= d for r, d in zip(reach, self.dims))  # no window leaves the image
        self.unit = self.clean and all(st == 1 for st in self.strides)  # x can be read in place
        taps = [[k * di for k in range(n)] for n, di in zip(self.kernel, self.dilations)]
        self.phases = list(itertools.product(*[sorted({t % st for t in ts}) for ts, st in zip(taps, self.strides)]))
        self.plane = self.dims if self.unit else [o + ts[-1] // st for o, ts, st in zip(self.out, taps, self.strides)]
        self.taps = [self._offset(t) for t in itertools.product(*taps)]

    def _offset(self, tap: Sequence[int]) -> int:
        phase = self.phases.index(tuple(t % st for t, st in zip(tap, self.strides)))
        at = ravel([t // st for t, st in zip(tap, self.strides)], self.plane)
        return int(phase * math.prod(self.plane) + at)

    @property
    def channel(self) -> int:
        """Elements between two channels of what `staged` gives."""
        return int(math.prod(self.plane)) * (1 if self.unit else len(self.phases))

    @property
    def run(self) -> int:
        """How many outputs of a channel a vector may run over."""
        return self.positions(self.out[0]) if self.fixed else 1

    def positions(self, rows: int) -> int:
        """From the first to the last output of `rows` output rows (of the first spatial dim), in the padded image."""
        return int(ravel([rows - 1, *[o - 1 for o in self.out[1:]]], self.plane)) + 1

    @property
    def dense(self) -> bool:
        """Whether the positions are the outputs, with none between them."""
        return bool(self.plane[1:] == self.out[1:])

    def row_block(self, rows: int) -> int:
        """Output rows to do at once where `rows` results of each are kept."""
        pitch = math.prod(self.plane[1:])
        return int(min(self.out[0], max(1, BLOCK // (rows * pitch))))

    def staged(self, b: KernelBuilder, x: Tensor, channels: int, fill: float) -> Callable[[Index, Index, int], Callable[[Index, Index, int], Expr]]:
        """stage(n, first channel, lanes) puts `channels` channels where read(offset, position, lanes) finds them."""
        if self.unit and isinstance(x, Buffer):
            flat = b.view(x, (x.shape[0], x.shape[1] * self.channel))
            size = self.channel

            def in_place(n: Index, c: Index, _lanes: int) -> Callable[[Index, Index, int], Expr]:
                first = c * size
                return lambda offset, p, lanes: flat[n, at_lanes(b, first + offset + p, lanes)]

            return in_place
        tmp = b.alloc((channels, *([] if self.unit else [len(self.phases)]), *self.plane), x.dtype)
        line = b.view(tmp, (channels * self.channel,))
        if not self.unit:
            b.loop(0, channels * self.channel, lambda i: line.store((i,), fill))

        def copy(n: Index, c: Index, _lanes: int) -> Callable[[Index, Index, int], Expr]:
            b.loop(0, channels, lambda i: self._copy(b, x, tmp, n, c + i, i))
            return lambda offset, p, lanes: line[at_lanes(b, p + offset, lanes)]

        return copy

    def _copy(self, b: KernelBuilder, x: Tensor, tmp: Buffer, n: Index, c: Index, i: Index) -> None:
        """for %y, %x inside the image: tmp[i, phase, %y, %x] = x[n, c, %y * stride + phase - pad, ...]"""
        if self.unit:
            b.nest(self.dims, lambda *s: tmp.store((i, *s), x[(n, c, *s)]))
            return
        for number, phase in enumerate(self.phases):
            shift = [ph - before for ph, before in zip(phase, self.before)]
            low = [max(0, -(sh // st)) for sh, st in zip(shift, self.strides)]
            high = [min(p, (d - 1 - sh) // st + 1) for p, d, sh, st in zip(self.plane, self.dims, shift, self.strides)]
            if any(hi <= lo for lo, hi in zip(low, high)):
                continue

            def put(*s: Index, number: int = number, low: list[int] = low, shift: list[int] = shift) -> None:
                at = [q + lo for q, lo in zip(s, low)]
                source = [q * st + sh for q, st, sh in zip(at, self.strides, shift)]
                tmp.store((i, number, *at), x[(n, c, *source)])

            b.nest([hi - lo for lo, hi in zip(low, high)], put)

    def rows_out(self, b: KernelBuilder, first: Index, rows: int, lanes: int, sink: Sink, lead: tuple[Index, ...], read: Callable[[Index, int], Expr]) -> None:
        """sink the outputs of `rows` output rows from `first`: read(position, lanes) of each, vectors within the last dim."""
        last = self.out[-1] if len(self.out) > 1 else rows
        while lanes > last:
            lanes //= 2

        def row(*o: Index) -> None:
            base = ravel((*o, 0), self.plane)
            where = (*lead, *([first + o[0], *o[1:]] if o else []))
            start = 0 if o else first

            def vector(v: Index) -> None:
                at = v * lanes
                if last % lanes:
                    at = b.minimum(at, last - lanes) if isinstance(at, Expr) else min(at, last - lanes)
                sink((*where, at_lanes(b, start + at, lanes)), read(base + at, lanes))

            covered(b, -(-last // lanes), 1, vector)

        b.nest([rows, *self.out[1:-1]] if len(self.out) > 1 else [], row)

    # -- in place

    def inside(self, b: KernelBuilder, o: Sequence[Index]) -> list[tuple[Index, Index]]:
        """The range of kernel indices, per dim, whose inputs are inside the image."""
        out: list[tuple[Index, Index]] = []
        for i, k, st, di, d, before in zip(o, self.kernel, self.strides, self.dilations, self.dims, self.before):
            if self.clean:
                out.append((0, k))
                continue
            start = i * st - before  # of the window
            low = b.maximum(b.expr(0 - start, "index"), 0)
            room = b.maximum(b.expr((d + (di - 1)) - start, "index"), 0)
            out.append(((low + (di - 1)) // di, b.minimum(room // di, k)))
        return out

    def count(self, b: KernelBuilder, o: Sequence[Index], include_pad: bool) -> Expr:
        """How many taps of the window at `o` are inside the image (and its padding)."""
        if include_pad:
            padded = copy.copy(self)
            padded.dims, padded.before = [d + p + q for d, p, q in zip(self.dims, self.before, self.after)], [0] * len(self.dims)
            return padded.count(b, o, False)
        out: Index = 1
        for low, high in self.inside(b, o):
            out = b.maximum(high - low, 0) * out
        return b.expr(out, "index")

    def each_tap(self, b: KernelBuilder, o: Sequence[Index], init: Sequence[Expr], body: Callable[..., Sequence[Expr]]) -> list[Expr]:
        """acc = init; for every tap inside the image: acc = body(kernel indices, input indices, *acc)"""
        ranges = self.inside(b, o)

        def level(d: int, taps: tuple[Index, ...], acc: Sequence[Expr]) -> Sequence[Expr]:
            if d == len(ranges):
                at = tuple(i * st + t * di - p for i, st, t, di, p in zip(o, self.strides, taps, self.dilations, self.before))
                return body(taps, at, *acc)
            return b.loop(*ranges[d], lambda t, *a: level(d + 1, (*taps, t), a), acc)

        return list(level(0, (), init))

    def counts(self, include_pad: bool) -> np.ndarray:
        """How many taps of each window are inside the image (and its padding)."""
        out = np.ones((), np.int64)
        for o, k, st, di, d, before, after in zip(self.out, self.kernel, self.strides, self.dilations, self.dims, self.before, self.after):
            at = np.arange(o)[:, None] * st + np.arange(k) * di - before
            low, high = (-before, d + after) if include_pad else (0, d)
            out = out[..., None] * ((at >= low) & (at < high)).sum(1)
        return out


# ------------------------------------------------------------------------------------------------------- pooling


def _pool(b: KernelBuilder, op: Op, x: Tensor, start: float, combine: Callable[[Expr, Expr], Expr], finish: Callable[[Expr, tuple[Index, ...]], Expr]) -> Produced:
    w = Window(op, op.attrs["kernel_shape"], b.size)
    shape = result_shape(b, op)
    dtype = accumulator(x.dtype)
    lanes = lanes_for(b, dtype, w.run)

    def plain(sink: Sink) -> None:
        def one(n: Index, c: Index, *o: Index) -> None:
            step = lambda _t, at, acc: [combine(acc, b.cast(x[(n, c, *at)], dtype))]  # noqa: E731
            sink((n, c, *o), finish(w.each_tap(b, o, [b.const(start, dtype)], step)[0], o))

        b.nest(shape, one)

    def vector(sink: Sink) -> None:
        stage = w.staged(b, x, 1, start)
        rows = w.row_block(1)
        q = w.positions(rows)
        width = lanes_for(b, dtype, q)
        columns = Columns.of(q, width, 4)
        offsets = b.constant(np.asarray(w.taps, np.int32), "offsets")
        result = b.alloc((q,), dtype)

        def image(n: Index, c: Index) -> None:
            read = stage(n, c, width)

            def block(y: Index) -> None:
                base = y * math.prod(w.plane[1:])

                def panel(p: Index) -> None:
                    at = [columns.column(b, p, v) for v in range(columns.nv)]

                    def step(t: Expr, *acc: Expr) -> list[Expr]:
                        offset = b.cast(offsets[t], "index") + base
                        return [combine(a, b.cast(read(offset, i, width), dtype)) for a, i in zip(acc, at)]

                    first = b.const(start, dtype, width if width > 1 else 0)
                    for i, value in zip(at, b.loop(0, len(w.taps), step, [first] * len(at))):
                        result.store((at_lanes(b, i, width),), value)

                covered(b, columns.panels, 1, panel)
                put = lambda idx, value: sink(idx, finish(value, idx[2:]))  # noqa: E731
                w.rows_out(b, y, rows, width, put, (n, c), lambda i, size: result[at_lanes(b, i, size)])

            covered(b, w.out[0], rows, block)

        b.nest(shape[:2], image)

    return b.produce(shape, x.dtype, vector if lanes > 2 and 0 not in shape else plain)


def max_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    low = -math.inf if is_float(x.dtype) else np.iinfo(DTYPES[x.dtype].numpy).min
    return _pool(b, op, x, low, b.maximum, lambda v, _i: b.cast(v, x.dtype))


def average_pool(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    w, include = Window(op, op.attrs["kernel_shape"], b.size), bool(op.attrs.get("count_include_pad"))
    if not w.fixed:
        return _pool(b, op, x, 0, lambda a, v: a + v, lambda v, i: b.cast(v / b.cast(w.count(b, i, include), v.dtype), x.dtype))
    counts = w.counts(include)
    table = None if (counts == counts.flat[0]).all() else b.constant(counts.astype(DTYPES[accumulator(x.dtype)].numpy), "counts")
    return _pool(b, op, x, 0, lambda a, v: a + v, lambda v, i: b.cast(v / (float(counts.flat[0]) if table is None else table[i]), x.dtype))


REGISTRY.add_rule("nn.max_pool", max_pool, where=__file__)
REGISTRY.add_rule("nn.average_pool", average_pool, where=__file__)
