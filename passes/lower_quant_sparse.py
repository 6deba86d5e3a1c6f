"""Integer convolutions whose weights are mostly zeros: only the others are stored, and multiplied (nn.qconv {stored = "sparse"}, compress.py).

    for %p = 0 to pixels step 4:
      stage[k][0..4] = x's windows of the pixels
      for %m = 0 to M:                                                        # one function for all layers: %place runs through the table
        %acc[4] = for pairs of entries: %k = %k + gap ; acc + value * stage[%k] ; %k = %k + 1
        out[m] = requantize(%acc)

An entry is the zeros in front of a weight, up to 15, and the weight. Two entries are a byte of gaps and two of weights, or with weights of 4 bits
two bytes of both. A longer gap has entries of weight 0, as has the end of an odd row.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import first_channels
from carrot.passes import nibbles
from carrot.passes.dsp_steps import each, finish, scaling, small, sums
from carrot.passes.lower_dsp import PIXELS, Tiles
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_pool import Window

GAP = 15
MOST = 1 << 15  # pairs of entries in a row


def encoded(w: np.ndarray, four: bool) -> tuple[np.ndarray, np.ndarray]:
    """Of weights [M, K]: the table, int8, and the pairs of entries in each row, int16."""
    table: list[int] = []
    counts = []
    for row in w.astype(np.int64):
        entries: list[tuple[int, int]] = []
        last = -1
        for k in np.flatnonzero(row):
            gap = int(k) - last - 1
            entries += [(GAP, 0)] * (gap // (GAP + 1)) + [(gap % (GAP + 1), int(row[k]))]
            last = int(k)
        entries += [(0, 0)] * (len(entries) % 2)
        counts.append(len(entries) // 2)
        for (g0, v0), (g1, v1) in zip(entries[0::2], entries[1::2]):
            table += [g0 | (v0 & 15) << 4, g1 | (v1 & 15) << 4] if four else [g0 | g1 << 4, v0 & 255, v1 & 255]
    return np.array(table, np.uint8).view(np.int8), np.array(counts, np.int16)


def fits(op: Op, w: np.ndarray, bias: np.ndarray, shift: np.ndarray) -> bool:
    return op.attrs.get("group", 1) == 1 and w[0].size < MOST and small(sums(op, w, bias)[1], shift)


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, bias: Tensor, multiplier: Tensor, shift: Tensor, _finish: object) -> Produced | None:
    if op.attrs.get("stored") != "sparse" or not isinstance(x, Buffer):
        return None
    w, start, by, down = (b.module.array(t.weight) for t in (weights, bias, multiplier, shift) if isinstance(t, Buffer) and t.weight)
    b.attrs["unrolled"] = True
    return SparseTiles(b, op, x, w, sums(op, w, start)[0], by, down).tensor()


@dataclass
class SparseTiles(Tiles):
    staged: Buffer = field(init=False)

    def tensor(self) -> Produced:
        m, kh, kw, c = self.w.shape
        self.shape, self.window, self.channels, self.rows = result_shape(self.b, self.op), Window(first_channels(self.op), [kh, kw]), c, m
        self.pixels = int(self.shape[1]) * int(self.shape[2])
        self.tile, self.pairs, self.four, self.pointwise_function = min(PIXELS, self.pixels), 1, nibbles.fit(self.b, self.w), False
        if self.window.clean and max(*self.window.strides, kh, kw) == 1 and m <= c:  # results lie where pixels were that are staged already
            self.b.in_place.append(self.x.value)
        return Produced(self.shape, "i8", self.run, self.into)

    def allocate(self) -> None:
        self.staged = self.b.alloc((self.w[0].size + 1, self.tile), "i8")  # behind the last is what an entry of no weight is multiplied with

    def stage(self, image: Index, p: Index, j: Index) -> None:
        """The window of output pixel p as column j."""
        b, w, c = self.b, self.window, self.channels
        oy, ox = b.unravel(p, self.shape[1:3])
        if not w.clean:
            b.loop(0, self.w[0].size, lambda k: self.staged.store((k, j), self.op.attrs["x_zero_point"]))

        def tap(taps: tuple[Index, ...], at: tuple[Index, ...]) -> list[Expr]:
            to = (taps[0] * w.kernel[1] + taps[1]) * c
            each(b, c, 4, lambda k: self.staged.store((to + k, j), self.x[(image, *at, k)]))
            return []

        w.each_tap(b, (oy, ox), [], tap)

    def compute(self, out: Buffer, at: list[Index]) -> None:
        b = self.b
        table, counts = encoded(self.w.reshape(self.rows, -1), self.four)
        constants = (("qconv", table), ("counts", counts), ("bias", self.bias.astype(np.int32)), ("multiplier", self.multiplier.astype(np.int32)), ("right", (-self.shift - 1).astype(np.int8)))
        buffers = [b.flat(self.staged), *(b.flat(b.constant(a, hint)) for hint, a in constants), out]
        numbers = [*(b.expr(p, "index") for p in at), b.const(self.rows, "index"), b.const(2 * self.op.attrs["y_zero_point"] + 1, "i32")]
        b.call(self.name("sparse"), buffers, numbers, self.channels_function)

    def channels_function(
        self, b: KernelBuilder, staged: Buffer, table: Buffer, counts: Buffer, starts: Buffer, multiplier: Buffer, right: Buffer, out: Buffer, *rest: Expr
    ) -> None:  # fmt: skip
        b.attrs |= {"noinline": True, "unrolled": True}
        *at, rows, rounding = rest
        t = self.tile

        def entries(place: Expr) -> list[tuple[Expr, Expr]]:
            """Gap and weight, int32."""
            if self.four:
                return [(e & 15, e >> 4) for e in (b.cast(table[place + i], "i32") for i in range(2))]
            gaps, *values = (b.cast(table[place + i], "i32") for i in range(3))
            return [(gaps & 15, values[0]), ((gaps >> 4) & 15, values[1])]

        def channel(m: Expr, place: Expr) -> list[Expr]:
            def pair(_: Expr, place: Expr, k: Expr, *acc: Expr) -> list[Expr]:
                now = list(acc)
                for gap, value in entries(place):
                    k = k + b.cast(gap, "index")
                    now = [a + value * b.cast(staged[k * t + j], "i32") for j, a in enumerate(now)]
                    k = k + 1
                return [place + (2 if self.four else 3), k, *now]

            place, _, *found = b.loop(0, b.cast(counts[m], "index"), pair, [place, b.const(0, "index"), *[starts[m]] * t])
            constants = scaling(b, multiplier, right, rounding, m)
            for j, acc in enumerate(found):
                out.store((at[j] + m,), finish(b, acc << 1, constants, self.op.attrs))
            return [place]

        b.loop(0, rows, channel, [b.const(0, "index")])


__all__ = ["encoded", "fits", "qconv"]
