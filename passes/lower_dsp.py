"""Integer convolutions for Arm cores with DSP instructions (Cortex-M4, M7, M33): smlad adds two products of 16-bit halves to an int32.

    for %p = 0 to pixels step 2:
      stage[0..2][k] = x's window of the pixel, two values to a word            # sxtb16: bytes become halves
      for %t = 0 to M / 4:                                                      # two pairs of output channels
        %low, %both = for %k: %x[2] = stage[k] ; for pairs: %w = weights[t, k] ; both[p] = smlad(%w, %x[p]) ; low[p] = smlad(sxtb16(%w), %x[p])
        requantize(low), requantize((both - low) >> 8)

A word of weights holds two channels: bytes [a0, b0, a1, b1]. sxtb16 gives the halves a0, a1; the word itself, as halves, is 256 b + a, so that the
second sum minus the first is 256 times that of b: one sxtb16 for four products and no weight twice in flash. Sums of b must stay below 2**23 (checked).
Eight sums, two addresses, two words of x and one of weights: 13 of the 14 registers; `b.after` keeps LLVM from loading what there is none for.

Weights of 4 bits: a word holds two channels by four values, bytes (a + 8) + 16 b. sxtb16 gives such bytes as halves; & 0x000F000F leaves a + 8. The second
sum minus the first is 16 times that of b, and the first is 8 times the sum of the pixel's values too much, which smlad by ones adds up; two channels at a time.
All constants of a tile of channels lie in front of its weights (heads). Depthwise convolutions: lower_dsp_planes.py; the zero point of x is part of the bias: padding holds it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import nibbles
from carrot.passes.dsp_steps import each, finish, known
from carrot.passes.lower_dsp_planes import Planes
from carrot.passes.lower_dsp_product import ONES, both_channels, channel_pairs, first_channel, heads, nibble_pairs, product, turned
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window

PIXELS = 4  # of one tile of two channels; of four, half as many
UNROLLED = 2  # words of a pair's weights per turn: with more, LLVM finds no registers for the sums
PAIR_ROOM = 1 << 23  # of a sum that is taken times 256


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, start: Tensor, by: Tensor, down: Tensor, _finish: Any) -> Produced | None:
    """None: not for this schedule."""
    arrays = known(b, op, weights, start, by, down) if b.target.dsp else None
    if arrays is None or not isinstance(x, Buffer):
        return None
    w, bias, multiplier, shift, reach = arrays
    m = len(w)
    b.attrs["unrolled"] = True
    if op.attrs.get("group", 1) == 1:
        if (reach[1::2] >= PAIR_ROOM).any() or (np.abs(bias) >= PAIR_ROOM).any():
            return None
        return product(b, op, x, w, bias, multiplier, shift) or Tiles(b, op, x, w, bias, multiplier, shift).tensor()
    across = (op.attrs.get("strides") or (1, 1))[1]
    if op.attrs["group"] == m == x.shape[3] and (across == 1 or across % 2 == 0):
        return Planes(b, op, x, w, bias, multiplier, shift).tensor()
    return None


@dataclass
class Tiles:
    b: KernelBuilder
    op: Op
    x: Buffer
    w: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    row: Buffer = field(init=False)

    def tensor(self) -> Produced:
        b, (m, kh, kw, c) = self.b, self.w.shape
        self.shape = result_shape(b, self.op)
        self.window = Window(first_channels(self.op), [kh, kw])
        self.channels = c
        self.whole_words = c % 4 == 0
        self.four = nibbles.fit(b, self.w)
        self.span, self.bits = (2, 4) if self.four else (1, 8)  # staged words that a word of weights meets; bits between the channels of a sum
        self.aligned = self.x.value not in b.outside
        self.pixels = int(self.shape[1]) * int(self.shape[2])
        self.pairs = 2 if m % 4 == 0 and not self.four else 1
        self.tile = min(PIXELS // 2 if self.four else PIXELS // self.pairs, self.pixels)
        self.rows = -(-m // (2 * self.pairs)) * 2 * self.pairs  # output channels, with some of zeros at the end
        words = -(-kh * kw * c // 2)
        step = UNROLLED * self.span
        self.depth = -(-words // step) * step
        self.unit = self.window.clean and max(*self.window.strides, *self.window.kernel) == 1
        self.pointwise_function = self.unit and self.aligned and c == self.depth * 2 and self.pixels > self.tile
        if self.unit and m <= c:  # a pixel's results lie where pixels were that are staged already
            b.in_place.append(self.x.value)
        return Produced(self.shape, "i8", self.run, self.into if m == self.rows else None)

    def packed(self) -> np.ndarray:
        """For each tile of channels the heads of its pairs, then [depth, pairs] words of two channels by two values, or [depth / 2, pairs] by four."""
        rows = np.zeros((self.rows, self.depth * 2), np.int64)
        rows[: len(self.w), : self.w[0].size] = self.w.reshape(len(self.w), -1)[:, self.order()]
        word = (nibble_pairs if self.four else channel_pairs)(rows, False)
        word = word.reshape(-1, self.pairs, self.depth // self.span).transpose(0, 2, 1)
        first = heads(self.padded(self.bias, 0), self.padded(self.multiplier, 0), self.padded(-self.shift - 1, 0))
        return np.concatenate([a.reshape(len(word), -1) for a in (first, word)], 1).reshape(-1).astype(np.uint32).view(np.int32)

    def order(self) -> np.ndarray:
        """Of what a window is staged in: from each of its rows the words, as sxtb16 makes halves of them; then what is left of each row."""
        values = np.arange(self.w[0].size).reshape(self.w.shape[1], -1)
        whole = values.shape[1] // 4 * 4
        return np.concatenate([values[:, :whole].reshape(-1, 4)[:, [0, 2, 1, 3]].reshape(-1), values[:, whole:].reshape(-1)])

    def padded(self, array: np.ndarray, value: int) -> np.ndarray:
        return np.concatenate([array, np.full(self.rows - len(array), value, array.dtype)])

    def into(self, out: Buffer) -> None:
        """Straight into memory: pixels that a last tile has twice are written twice."""
        b = self.b
        whole = b.flat(out)
        if self.pointwise_function:
            words = b.reread(b.alloc((self.tile * self.depth * 4,), "i8"), "i32", (self.depth, self.tile))
            source, n = b.flat(b.reread(self.x, "i32", (self.x.shape[0] * (self.pixels * self.channels // 4),))), self.channels // 4
            buffers, (turns, tiles, rounding) = [source, whole, b.flat(words), b.constant(self.packed(), "qconv")], self.numbers()
            sizes = [b.expr(v, "index") for v in (self.pixels, n, self.rows)] + [turns, tiles, rounding]
            name = self.name("pointwise")
            b.nest((self.shape[0],), lambda i: b.call(name, buffers, [*sizes, *(b.expr(i * v, "index") for v in (self.pixels * n, self.pixels * self.rows))], self.pointwise))
            return
        self.each_tile(lambda image, at: self.compute(whole, [(image * self.pixels + p) * self.rows for p in at]))

    def run(self, sink: Sink) -> None:
        """By way of a row of results for each pixel; each element is made once, as what follows may read where it writes."""
        b, t = self.b, self.tile
        results = b.alloc((t * self.rows,), "i8")
        whole = b.flat(results)

        def pixels(image: Index, at: list[Index]) -> None:
            self.compute(whole, [j * self.rows for j in range(t)])

            def out(j: Index) -> None:
                where = b.unravel(at[0] + j, self.shape[1:3])
                b.loop(0, len(self.w), lambda m: sink((image, *where, m), results[j * self.rows + m]))

            b.loop(0, t if self.pixels % t == 0 else b.minimum(self.pixels - at[0], t), out)

        self.each_tile(pixels)

    def each_tile(self, body: Callable[[Index, list[Index]], None]) -> None:
        b, t = self.b, self.tile
        self.allocate()
        whole = self.pixels % t == 0

        def pixels(image: Index, first: Index) -> None:
            at = [p if whole or j == 0 else b.minimum(p, self.pixels - 1) for j, p in enumerate(first + j if j else first for j in range(t))]
            b.nest((t,), lambda j: self.stage(image, first + j if whole else b.minimum(first + j, self.pixels - 1), j))
            body(image, at)

        def tiles(image: Index) -> None:
            if self.pixels <= t:
                pixels(image, 0)
            else:
                b.loop(0, self.pixels, lambda p: pixels(image, p), step=t)

        b.nest((self.shape[0],), tiles)

    def allocate(self) -> None:
        """What windows are staged in."""
        b, t, taps = self.b, self.tile, self.w[0].size
        stage = b.alloc((t * self.depth * 4,), "i8")
        self.halves, self.words = b.reread(stage, "i16", (self.depth, t, 2)), b.reread(stage, "i32", (self.depth, t))
        if not self.whole_words:
            self.row = b.alloc((self.w[0, 0].size,), "i8")  # of a window, where that is not as in x
        if taps < self.depth * 2:  # what the zero weights at the end are multiplied with
            b.nest((self.depth - taps // 2, t), lambda k, j: self.words.store((k + taps // 2, j), 0))

    def name(self, what: str) -> str:
        """Of a function that layers share: what differs in its code."""
        low, high = self.op.attrs["low"], self.op.attrs["high"]
        return f"{what}_{self.tile}x{self.pairs}" + ("_4bit" if self.four else "") + ("" if (low, high) == INT8 else f"_{low}_{high}".replace("-", "m"))

    def numbers(self) -> list[Expr]:
        """Turns of words, tiles of channels, what rounds."""
        b = self.b
        return [b.const(self.depth // (UNROLLED * self.span), "index"), b.const(self.rows // (2 * self.pairs), "index"), b.const(2 * self.op.attrs["y_zero_point"] + 1, "i32")]

    def compute(self, out: Buffer, at: list[Index]) -> None:
        """All channels of a tile of staged pixels, channel m of pixel j to out[at[j] + m]."""
        b = self.b
        b.call(self.name("tile"), [b.flat(self.words), b.constant(self.packed(), "qconv"), out], [*(b.expr(p, "index") for p in at), *self.numbers()], self.tile_function)

    def pointwise(self, b: KernelBuilder, source: Buffer, out: Buffer, words: Buffer, *rest: Any) -> None:
        """A convolution of 1x1, of any size: n words are a pixel, the results of a tile may lie where its pixels were."""
        b.attrs |= {"noinline": True, "unrolled": True, "in_place": True}
        constants, pixels, n, rows, turns, tiles, rounding, x_at, y_at = rest
        t = self.tile

        def tile(first: Expr) -> None:
            def copy(j: Expr) -> None:
                at = x_at + b.minimum(first + j, pixels - 1) * n

                def two(i: Expr) -> None:
                    for u in range(2):
                        v = source[at + i + u]
                        words.store(((i + u) * (2 * t) + j,), b.intrinsic("llvm.arm.sxtb16", v))
                        words.store(((i + u) * (2 * t) + j + t,), b.intrinsic("llvm.arm.sxtb16", turned(b, v)))

                b.loop(0, n, two, step=2)

            b.loop(0, t, copy)
            to = [y_at + b.minimum(first + j, pixels - 1) * rows for j in range(t)]
            b.call(self.name("tile"), [words, constants, out], [*to, turns, tiles, rounding], self.tile_function)

        b.loop(0, pixels, tile, step=t)

    def tile_function(self, b: KernelBuilder, words: Buffer, constants: Buffer, out: Buffer, *rest: Expr) -> None:
        """See the module's docstring; one function for all layers."""
        b.attrs |= {"noinline": True, "unrolled": True}
        *at, turns, tiles, rounding = rest
        t, pairs, span, four = self.tile, self.pairs, self.span, self.four
        stage = b.cast(b.address(words), "index")
        end = stage + turns * (UNROLLED * span * t * 4)

        def total(k: Expr, *acc: Expr) -> list[Expr]:
            return [b.intrinsic("llvm.arm.smlad", words[k * t + j], b.const(ONES, "i32"), a) for j, a in enumerate(acc)]

        too_much = [v << 3 for v in b.loop(0, turns * (UNROLLED * span), total, [b.const(0, "i32")] * t)] if four else []  # 8 times the sum of a pixel's values

        def step(place: Expr, values: Expr, *acc: Expr) -> list[Expr]:
            new = list(acc)
            for _ in range(UNROLLED):
                staged = dict[tuple[int, int], list[Expr]]()
                for q in range(pairs):
                    (w,), place = b.words(place, 1)
                    for s, both in enumerate(both_channels(b, w, four)):
                        for j in range(0, t, 2):
                            if not q:
                                staged[s, j], values = b.words(values, min(2, t - j))
                            numbers = [2 * (q * t + j + i) for i in range(len(staged[s, j]))]
                            for half in (1, 0):
                                v = both if half else first_channel(b, both, four)
                                for n, x in zip(numbers, staged[s, j]):
                                    new[n + half] = b.intrinsic("llvm.arm.smlad", v, x, new[n + half])
                            done = [new[n + half] for n in numbers for half in range(2)]
                            values = b.after(values, done)
                    place = b.after(place, done)
            return [place, values, *new]

        def tile(i: Expr, head: Expr) -> list[Expr]:
            first = [b.words(head + 16 * q, 2)[0] for q in range(pairs)]
            init = [v for low, high in first for v in [low >> 8, (((high & -256) >> 4) if four else high & -256) + (low >> 8)] * t]
            place, _, *found = b.while_([head + 16 * pairs, stage, *init], lambda _place, values, *_acc: b.ne(values, end), step)
            for q in range(pairs):
                starts, multipliers = (b.words(head + 16 * q + n, 2)[0] for n in (0, 8))
                for half in range(2):
                    less = starts[half] & 255
                    channel, given = (i * pairs + q) * 2 + half, (multipliers[half], less, rounding << less)
                    for j in range(t):
                        low, both = found[2 * (q * t + j) : 2 * (q * t + j) + 2]
                        twice = (both - low) >> (self.bits - 1) if half else (low - too_much[j] if four else low) << 1
                        out.store((at[j] + channel,), finish(b, twice, given, self.op.attrs))
            return [place]

        b.loop(0, tiles, tile, [b.cast(b.address(constants), "index")])

    def stage(self, image: Index, p: Index, j: Index) -> None:
        """The window of output pixel p as column j of the buffer."""
        b, w, c = self.b, self.window, self.channels
        oy, ox = b.unravel(p, self.shape[1:3])
        fill = self.op.attrs["x_zero_point"]

        def place(ky: Index, kx: Index) -> tuple[Index, Index]:
            return oy * w.strides[0] + ky * w.dilations[0] - w.before[0], ox * w.strides[1] + kx * w.dilations[1] - w.before[1]

        def if_within(at: tuple[Index, Index], columns: int, then: Callable[[], Any], otherwise: Callable[[], Any], dtypes: tuple[str, ...] = ()) -> list[Expr]:
            """columns: of pixels in a row."""
            y, x = (b.cast(b.cast(b.expr(v, "index"), "i32"), "u32") for v in at)
            return b.if_((y < w.dims[0]) & (x < max(w.dims[1] - columns + 1, 0)), then, otherwise, dtypes)

        if not self.whole_words:
            b.nest((w.kernel[0],), lambda ky: self.stage_row(image, ky, j, place, if_within))
            return
        source = b.reread(self.x, "i32", (self.x.shape[0] * (w.dims[0] * w.dims[1] * c // 4),)) if self.aligned else b.flat(self.x)

        def tap(ky: Index, kx: Index) -> None:
            (y, x), first = place(ky, kx), (ky * w.kernel[1] + kx) * (c // 2)

            def copy() -> None:
                at = (((image * w.dims[0] + y) * w.dims[1]) + x) * (c // 4)

                def word(i: Index) -> None:
                    v = source[at + i] if self.aligned else b.word(source, (at + i) * 4)
                    self.put(first + i * 2, j, v)

                each(b, c // 4, 4, word)

            def blank() -> None:
                each(b, c // 2, 4, lambda i: self.words.store((first + i, j), (fill & 0xFFFF) * 0x10001))

            if w.clean:
                copy()
            else:
                if_within((y, x), 1, copy, blank)

        b.nest((w.kernel[0], w.kernel[1]), tap)

    def put(self, k: Index, j: Index, v: Expr) -> None:
        """Four values as two words."""
        b = self.b
        self.words.store((k, j), b.intrinsic("llvm.arm.sxtb16", v))
        self.words.store((k + 1, j), b.intrinsic("llvm.arm.sxtb16", turned(b, v)))

    def stage_row(self, image: Index, ky: Index, j: Index, place: Callable[[Index, Index], tuple[Index, Index]], if_within: Callable[..., list[Expr]]) -> None:
        """A row of a window, which is one run of bytes in x, or else one made in `row`."""
        b, w, c = self.b, self.window, self.channels
        n = w.kernel[1] * c
        whole, rest = divmod(n, 4)

        def run(y: Index, x: Index) -> Expr:
            at: Expr = b.cast(b.address(self.x), "index") + (((image * w.dims[0] + y) * w.dims[1]) + x) * c
            return at

        def made() -> Expr:
            def tap(kx: Index) -> None:
                y, x = place(ky, kx)

                def copy() -> None:
                    b.loop(0, c, lambda i: self.row.store((kx * c + i,), self.x[image, y, x, i]))

                if_within((y, x), 1, copy, lambda: b.loop(0, c, lambda i: self.row.store((kx * c + i,), self.op.attrs["x_zero_point"])))

            b.loop(0, w.kernel[1], tap)
            return b.cast(b.address(self.row), "index")

        first = place(ky, 0)
        (at,) = if_within(first, w.kernel[1], lambda: run(*first), made, ("index",)) if w.dilations[1] == 1 else (made(),)
        each(b, whole, 4, lambda i: self.put(ky * (whole * 2) + i * 2, j, b.peek(b.cast(at + i * 4, "i64"), "i32")))
        for r in range(rest):
            k = ky * rest + (whole * 4 * w.kernel[0] + r)
            self.halves.store((k >> 1, j, k & 1) if isinstance(k, Expr) else (k // 2, j, k % 2), b.cast(b.peek(b.cast(at + (whole * 4 + r), "i64"), "i8"), "i16"))


__all__ = ["PIXELS", "Tiles", "qconv"]
