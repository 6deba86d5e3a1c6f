"""Integer convolutions for Arm cores with DSP instructions (Cortex-M4, M7, M33): smlad adds two products of 16-bit halves to an int32.

    for %p = 0 to pixels step 2:
      stage[0..2][k] = x's window of the pixel, two values to a word            # sxtb16: bytes become halves
      for %t = 0 to M / 2:                                                      # two output channels
        %low, %both = for %k: %w = weights[t, k] ; low[p] = smlad(sxtb16(%w), stage[p, k]) ; both[p] = smlad(%w, stage[p, k])
        sink(requantize(low)), sink(requantize((both - low) >> 8))

A word of weights holds two channels: bytes [a0, b0, a1, b1]. sxtb16 gives the halves a0, a1; the word itself, as halves, is 256 b + a, so that the
second sum minus the first is 256 times that of b: one sxtb16 for four products and no weight twice in flash. Sums of b must stay below 2**23 (checked).

Weights of 4 bits: a word holds two channels by four values, bytes (a + 8) + 16 b. sxtb16 gives such bytes as halves; & 0x000F000F leaves a + 8. The second
sum minus the first is 16 times that of b, and the first is 8 times the sum of the pixel's values too much, which smlad by ones adds up.

A depthwise convolution goes channel by channel: the channel's plane, padded, as halves; two outputs of a row share their words. Weights of 3x3 are in six registers, others staged as words,
for each word of x that of the first output and that of the second:

    for %r = 0 to kh: { %a, %b = stage[%r, i] ; first = smlad(plane[%r, i], %a, first) ; second = smlad(plane[%r, i], %b, second) }   # 5 weights: a0a1 a2a3 a4, 0a0 a1a2 a3a4

A dilation along the row is zeros between weights. The zero point of x is part of the bias: padding holds it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Number, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import nibbles
from carrot.passes.lower_dsp_product import ONES, both_channels, channel_pairs, first_channel, nibble_pairs, product, turned
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window

PIXELS = 4  # of one tile
UNROLLED = 4  # words of weights per step
ROOM = 1 << 30  # requantising doubles a sum
PAIR_ROOM = 1 << 23  # of a sum that is taken times 256
MAX_RIGHT = 22


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, start: Tensor, by: Tensor, down: Tensor, _finish: Any) -> Produced | None:
    """None: not for this schedule."""
    arrays = known(b, op, weights, start, by, down) if b.target.dsp else None
    if arrays is None or not isinstance(x, Buffer):
        return None
    w, bias, multiplier, shift, reach = arrays
    m = len(w)
    b.attrs["unrolled"] = True
    if op.attrs.get("group", 1) == 1:
        if (reach[1::2] >= PAIR_ROOM).any():
            return None
        one = product(b, op, x, w, bias, multiplier, shift) if (np.abs(bias) < PAIR_ROOM).all() else None
        return one or Tiles(b, op, x, w, bias, multiplier, shift).tensor()
    across = (op.attrs.get("strides") or (1, 1))[1]
    if op.attrs["group"] == m == x.shape[3] and (across == 1 or across % 2 == 0):
        return _Planes(b, op, x, w, bias, multiplier, shift).tensor()
    return None


def known(b: KernelBuilder, op: Op, *given: Tensor) -> tuple[np.ndarray, ...] | None:
    """Weights [M, ...], first sums, multipliers, shifts and the most that sums can reach, int64. None: `scaling` and `finish`, or products of halves, do not."""
    arrays = [b.module.array(t.weight) if isinstance(t, Buffer) and t.weight else None for t in given]
    if "stored" in op.attrs or any(a is None for a in arrays):
        return None
    w, bias, multiplier, shift = (np.asarray(a, np.int64) for a in arrays)
    bias, reach = sums(op, w, bias)
    return (w, bias, multiplier, shift, reach) if small(reach, shift) and not (w == INT8[0]).any() else None


def sums(op: Op, w: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first sum of each channel, and the most that one can reach. w: [M, ...]."""
    w = w.astype(np.int64).reshape(len(w), -1)
    first = bias.astype(np.int64) - op.attrs["x_zero_point"] * w.sum(axis=1)
    return first, np.abs(first) + 128 * np.abs(w).sum(axis=1)


def small(reach: np.ndarray, shift: np.ndarray) -> bool:
    """Whether `scaling` and `finish` do: sums below 2**30, right shifts only."""
    return bool((reach < ROOM).all() and (shift < 0).all() and (shift >= -MAX_RIGHT).all())


Sums = Callable[[Expr, list[Expr]], list[Expr]]  # of a depthwise convolution: from the word of x where an output begins, and the first sums, of one or two outputs
Constants = tuple[Expr, Expr, Expr]  # of a channel: multiplier; right shift; what rounds and adds the zero point before it


def scaling(b: KernelBuilder, multiplier: Buffer, right: Buffer, rounding: Number, m: Index) -> Constants:
    """right: shifts less one. rounding: 2 * zero point + 1."""
    less = b.cast(right[m], "i32")
    return multiplier[m], less + 1, b.expr(rounding, "i32") << less


def finish(b: KernelBuilder, twice: Expr, constants: Constants, attrs: dict[str, Any]) -> Expr:
    """From twice a sum to int8: smmulr is (2 a * multiplier + 2**31) >> 32."""
    multiplier, right, rounding = constants
    v = b.cast((b.cast(twice, "i64") * b.cast(multiplier, "i64") + (1 << 31)) >> 32, "i32")
    v = (v + (v >> 31) + rounding) >> right
    if not b.target.dsp:
        return b.cast(b.minimum(b.maximum(v, attrs["low"]), attrs["high"]), "i8")
    v = b.intrinsic("llvm.arm.ssat", v, b.const(8, "i32"))
    v = b.maximum(v, attrs["low"]) if attrs["low"] > INT8[0] else v
    return b.cast(b.minimum(v, attrs["high"]) if attrs["high"] < INT8[1] else v, "i8")


@dataclass
class Tiles:
    b: KernelBuilder
    op: Op
    x: Buffer
    w: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray

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
        self.tile = min(PIXELS, self.pixels)
        self.pairs = 2 if self.tile == 1 and m % 4 == 0 else 1
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
        """[tiles, depth, pairs] words of two channels by two values, or [tiles, depth / 2, pairs] by four."""
        rows = np.zeros((self.rows, self.depth * 2), np.int64)
        rows[: len(self.w), : self.w[0].size] = self.w.reshape(len(self.w), -1)
        word = (nibble_pairs if self.four else channel_pairs)(rows, self.whole_words)
        return np.ascontiguousarray(word.reshape(-1, self.pairs, self.depth // self.span).transpose(0, 2, 1)).astype(np.uint32).view(np.int32)

    def starts(self) -> np.ndarray:
        """The first sums of each pair of channels: low and both."""
        bias = self.padded(self.bias, 0)
        bias[1::2] = (bias[1::2] << self.bits) + bias[0::2]
        return bias.astype(np.int32)

    def padded(self, array: np.ndarray, value: int) -> np.ndarray:
        return np.concatenate([array, np.full(self.rows - len(array), value, array.dtype)])

    def into(self, out: Buffer) -> None:
        """Straight into memory: pixels that a last tile has twice are written twice."""
        b = self.b
        whole = b.flat(out)
        if self.pointwise_function:
            words = b.reread(b.alloc((self.tile * self.depth * 4,), "i8"), "i32", (self.depth, self.tile))
            source, n = b.flat(b.reread(self.x, "i32", (self.x.shape[0] * (self.pixels * self.channels // 4),))), self.channels // 4
            buffers, (_, tiles, rounding) = [source, whole, b.flat(words), *self.constants()], self.numbers()
            sizes = [b.expr(v, "index") for v in (self.pixels, n, self.rows)] + [tiles, rounding]
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
        if taps < self.depth * 2:  # what the zero weights at the end are multiplied with
            b.nest((self.depth - taps // 2, t), lambda k, j: self.words.store((k + taps // 2, j), 0))

    def name(self, what: str) -> str:
        """Of a function that layers share: what differs in its code."""
        low, high = self.op.attrs["low"], self.op.attrs["high"]
        return f"{what}_{self.tile}x{self.pairs}" + ("_4bit" if self.four else "") + ("" if (low, high) == INT8 else f"_{low}_{high}".replace("-", "m"))

    def constants(self) -> list[Buffer]:
        b = self.b
        return [
            b.flat(b.constant(a, hint))
            for a, hint in (
                (self.packed().reshape(-1), "qconv"), (self.starts(), "bias"), (self.padded(self.multiplier, 0).astype(np.int32), "multiplier"),
                (self.padded(-self.shift - 1, 0).astype(np.int8), "right"),
            )
        ]  # fmt: skip

    def numbers(self) -> list[Expr]:
        """depth, tiles of channels, what rounds."""
        b = self.b
        return [b.const(self.depth, "index"), b.const(self.rows // (2 * self.pairs), "index"), b.const(2 * self.op.attrs["y_zero_point"] + 1, "i32")]

    def compute(self, out: Buffer, at: list[Index]) -> None:
        """All channels of a tile of staged pixels, channel m of pixel j to out[at[j] + m]."""
        b = self.b
        b.call(self.name("tile"), [b.flat(self.words), *self.constants(), out], [*(b.expr(p, "index") for p in at), *self.numbers()], self.tile_function)

    def pointwise(self, b: KernelBuilder, source: Buffer, out: Buffer, words: Buffer, *rest: Any) -> None:
        """A convolution of 1x1, of any size: n words are a pixel, the results of a tile may lie where its pixels were."""
        b.attrs |= {"noinline": True, "unrolled": True, "in_place": True}
        constants, (pixels, n, rows, tiles, rounding, x_at, y_at) = rest[:4], rest[4:]
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
            b.call(self.name("tile"), [words, *constants, out], [*to, n * 2, tiles, rounding], self.tile_function)

        b.loop(0, pixels, tile, step=t)

    def tile_function(self, b: KernelBuilder, words: Buffer, weights: Buffer, starts: Buffer, multiplier: Buffer, right: Buffer, out: Buffer, *rest: Expr) -> None:
        """See the module's docstring; one function for all layers."""
        b.attrs |= {"noinline": True, "unrolled": True}
        *at, depth, tiles, rounding = rest
        t, pairs, span = self.tile, self.pairs, self.span

        def total(k: Expr, *acc: Expr) -> list[Expr]:
            return [b.intrinsic("llvm.arm.smlad", words[k * t + j], b.const(ONES, "i32"), a) for j, a in enumerate(acc)]

        too_much = [v << 3 for v in b.loop(0, depth, total, [b.const(0, "i32")] * t)] if self.four else []  # 8 times the sum of a pixel's values

        def sums(i: Index) -> list[Expr]:
            init = [starts[(i * pairs + q) * 2 + half] for q in range(pairs) for _ in range(t) for half in range(2)]
            first = i * (depth >> 1) * pairs if self.four else i * depth * pairs

            def step(k: Expr, *acc: Expr) -> list[Expr]:
                new = list(acc)
                for u in range(UNROLLED):
                    ws = [both_channels(b, weights[first + k * pairs + (u * pairs + q)], self.four) for q in range(pairs)]
                    for s in range(span):
                        lows = [first_channel(b, w[s], self.four) for w in ws]
                        for j in range(t):
                            v = words[k * (t * span) + ((u * span + s) * t + j)]
                            for n, w in enumerate(w for q in range(pairs) for w in (lows[q], ws[q][s])):
                                n = 2 * (n // 2 * t + j) + n % 2
                                new[n] = b.intrinsic("llvm.arm.smlad", w, v, new[n])
                return new

            return b.loop(0, depth >> 1 if self.four else depth, step, init, step=UNROLLED)

        def tile(i: Index) -> None:
            found = sums(i)
            for q in range(pairs):
                for half in range(2):
                    channel = (i * pairs + q) * 2 + half
                    constants = scaling(b, multiplier, right, rounding, channel)
                    for j in range(t):
                        low, both = found[2 * (q * t + j) : 2 * (q * t + j) + 2]
                        out.store((at[j] + channel,), finish(b, (both - low) >> (self.bits - 1) if half else (low - too_much[j] if self.four else low) << 1, constants, self.op.attrs))

        b.loop(0, tiles, tile)

    def stage(self, image: Index, p: Index, j: Index) -> None:
        """The window of output pixel p as column j of the buffer."""
        b, w, c = self.b, self.window, self.channels
        oy, ox = b.unravel(p, self.shape[1:3])
        kh, kw = w.kernel
        h, width = w.dims
        source = b.reread(self.x, "i32", (self.x.shape[0] * (h * width * c // 4),)) if self.aligned and self.whole_words else b.flat(self.x)
        fill = self.op.attrs["x_zero_point"]

        def half(k: Index, value: Expr | int) -> None:
            self.halves.store((k >> 1, j, k & 1) if isinstance(k, Expr) else (k // 2, j, k % 2), value)

        def tap(ky: Index, kx: Index) -> None:
            y, x = oy * w.strides[0] + ky * w.dilations[0] - w.before[0], ox * w.strides[1] + kx * w.dilations[1] - w.before[1]
            first = (ky * kw + kx) * (c // 2 if self.whole_words else c)

            def copy() -> None:
                if not self.whole_words:
                    each(b, c, 4, lambda i: half(first + i, b.cast(self.x[image, y, x, i], "i16")))
                    return
                at = (((image * h + y) * width) + x) * (c // 4)

                def word(i: Index) -> None:
                    v = source[at + i] if self.aligned else b.word(source, (at + i) * 4)
                    self.words.store((first + i * 2, j), b.intrinsic("llvm.arm.sxtb16", v))
                    self.words.store((first + i * 2 + 1, j), b.intrinsic("llvm.arm.sxtb16", turned(b, v)))

                each(b, c // 4, 4, word)

            def blank() -> None:
                if self.whole_words:
                    each(b, c // 2, 4, lambda i: self.words.store((first + i, j), (fill & 0xFFFF) * 0x10001))
                else:
                    each(b, c, 4, lambda i: half(first + i, fill))

            if w.clean:
                copy()
            else:
                u = [b.cast(b.cast(b.expr(v, "index"), "i32"), "u32") for v in (y, x)]
                b.if_((u[0] < h) & (u[1] < width), copy, blank)

        b.nest((kh, kw), tap)


def each(b: KernelBuilder, n: Index, unrolled: int, body: Callable[[Index], None]) -> None:
    """body(i) for i in range(n), several per turn of the loop if n is known."""
    if isinstance(n, Expr):
        b.loop(0, n, body)
        return
    while n % unrolled:
        unrolled -= 1
    if n <= unrolled:
        for i in range(n):
            body(i)
    else:

        def turn(i: Expr) -> None:
            for u in range(unrolled):
                body(i + u if u else i)

        b.loop(0, n, turn, step=unrolled)


@dataclass
class _Planes:
    b: KernelBuilder
    op: Op
    x: Buffer
    w: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray

    def tensor(self) -> Produced:
        self.shape = result_shape(self.b, self.op)
        self.window = Window(first_channels(self.op), [int(k) for k in self.w.shape[1:3]])
        (self.tall, self.wide), self.stride, self.apart = self.window.kernel, self.window.strides[1], self.window.dilations[1]
        self.three = self.window.kernel == [3, 3] and self.window.dilations == [1, 1] and self.window.strides in ([1, 1], [2, 2])
        self.reach = (self.wide - 1) * self.apart + 1  # of a row of weights, zeros between them and all
        self.pair = 2 if self.stride == 1 else 1  # outputs that share words
        self.span = (self.reach + self.pair) // 2  # words of x that they need of a row
        self.staged_words = self.span * self.pair + self.span * self.pair % 2  # for a row, read two at a time
        self.four = nibbles.fit(self.b, self.w)
        if math.prod(self.window.out) <= math.prod(self.window.dims):  # a channel's results lie where only that channel was
            self.b.in_place.append(self.x.value)
        return Produced(self.shape, "i8", self.run, self.into)

    def run(self, sink: Sink) -> None:
        out = self.b.alloc(self.shape, "i8")
        self.into(out)
        self.b.nest(self.shape, lambda *i: sink(i, out[i]))

    def into(self, out: Buffer) -> None:
        b, w, attrs = self.b, self.window, self.op.attrs
        down, (oh, ow), (h, width), (top, left), c = w.strides[0], w.out, w.dims, w.before, len(self.w)
        height, pitch = (oh - 1) * down + (self.tall - 1) * w.dilations[0] + 1, ((ow - 1) * self.stride + self.reach + 2) // 2 * 2
        plane = b.alloc((height * pitch * 2,), "i8")
        words = b.reread(plane, "i32", (height * pitch // 2,))
        b.loop(0, height * pitch // 2, lambda i: words.store((i,), (attrs["x_zero_point"] & 0xFFFF) * 0x10001))
        rows = self.w.reshape((c, 9) if self.three else (c * self.tall, self.wide))
        taps = nibbles.rows(rows).reshape(-1) if self.four else rows.reshape(-1).astype(np.int8)
        constants: list[np.ndarray] = [taps, (2 * self.bias).astype(np.int32), self.multiplier.astype(np.int32), (-self.shift - 1).astype(np.int8)]
        buffers = [self.x, out, b.reread(plane, "i16", (height * pitch,)), words]
        buffers += [b.constant(a, hint) for a, hint in zip(constants, ("qconv", "bias", "multiplier", "right"))]
        stage = self.tall * self.staged_words
        buffers += [] if self.three else [b.reread(b.alloc((stage * 4,), "i8"), "i32", (stage,))]
        sizes = [c, min(h, height - top), min(width, pitch - left), width * c, top * pitch + left, pitch, oh, ow, down * pitch // 2]
        sizes += [] if self.three else [self.tall, w.dilations[0] * pitch // 2]
        name = ("plane" if self.three else f"plane_{self.wide}x{self.apart}") + f"_{self.stride}" + ("_4bit" if self.four else "")
        name += "" if (attrs["low"], attrs["high"]) == INT8 else f"_{attrs['low']}_{attrs['high']}".replace("-", "m")
        flat, rounding = [b.flat(t) for t in buffers], b.const(2 * attrs["y_zero_point"] + 1, "i32")

        def image(i: Index) -> None:
            numbers: list[Any] = [*sizes, i * (h * width * c), i * (oh * ow * c)]
            if self.own_code():
                self.planes(b, flat, numbers, rounding)
            else:
                b.call(name, flat, [*(b.expr(v, "index") for v in numbers), rounding], self.shared)

        b.nest((self.shape[0],), image)

    def own_code(self) -> bool:
        """Where there are few shapes, each gets its loops; else all share one function, whatever their size."""
        shapes = {(op.operands[0].type, tuple(op.attrs.get("strides") or ())) for op in self.b.module.main.body.walk() if op.name == "nn.qconv" and op.attrs.get("group", 1) > 1}
        return len(shapes) <= 2

    def shared(self, b: KernelBuilder, *args: Any) -> None:
        b.attrs |= {"noinline": True, "unrolled": True, "in_place": True}
        buffers = 8 if self.three else 9
        self.planes(b, args[:buffers], args[buffers:-1], args[-1])

    def planes(self, b: KernelBuilder, buffers: Sequence[Buffer], numbers: Sequence[Index], rounding: Expr) -> None:
        """Channel by channel. line: elements of a row of x; origin: where its first element goes in the plane, pitch: its rows there; down: words from an output's row to the next one's."""
        x, out, halves, words, weights, bias, multiplier, right, *stage = buffers
        channels, rows, columns, line, origin, pitch, oh, ow, down, *window, x_at, y_at = numbers

        def channel(c: Expr) -> None:
            b.loop(0, rows, lambda y: each(b, columns, 5, lambda i: halves.store((y * pitch + origin + i,), b.cast(x[y * line + c + (x_at + i * channels)], "i16"))))
            sums = self.in_registers(b, words, weights, c, pitch >> 1) if self.three else self.staged(b, words, weights, c, stage[0], *window)
            start, constants = bias[c], scaling(b, multiplier, right, rounding, c)

            def outputs(row: Expr, i: Index, to: Expr, n: int) -> None:
                for j, total in enumerate(sums(row + (i if self.pair == 2 else i * (self.stride // 2)), [start] * n)):
                    out.store((to + (i * self.pair + j) * channels,), finish(b, total, constants, self.op.attrs))

            def line_of(oy: Expr) -> None:
                row, to = oy * down, oy * (ow * channels) + c + y_at
                if self.pair == 1:
                    each(b, ow, 2, lambda i: outputs(row, i, to, 1))
                    return
                each(b, ow >> 1, 2, lambda i: outputs(row, i, to, 2))
                last = partial(outputs, row, ow >> 1, to, 1)
                if isinstance(ow, Expr):
                    b.if_(b.ne(ow & 1, 0), last)
                elif ow % 2:
                    last()

            b.loop(0, oh, line_of)

        b.loop(0, channels, channel)

    def taps(self, b: KernelBuilder, weights: Buffer, row: Expr, n: int) -> list[Expr]:
        """The weights of a row of n, doubled so that sums come doubled."""
        if self.four:
            both = [b.cast(weights[row * ((n + 1) // 2) + i], "i32") for i in range((n + 1) // 2)]
            return [nibbles.half(both[i // 2], i % 2) << 1 for i in range(n)]
        return [b.cast(weights[row * n + i], "i32") << 1 for i in range(n)]

    def in_registers(self, b: KernelBuilder, words: Buffer, weights: Buffer, c: Expr, step: Index) -> Sums:
        taps = self.taps(b, weights, c, 9)
        pairs = [[_halves(taps[3 * r + i], taps[3 * r + i + 1]) for i in range(2)] for r in range(3)]

        def sums(word: Expr, acc: list[Expr]) -> list[Expr]:
            for r, (k01, k12) in enumerate(pairs):
                a, v = (words[word + (step * r + i)] for i in range(2))
                first = b.intrinsic("llvm.arm.smlabt", v, k12, b.intrinsic("llvm.arm.smlad", a, k01, acc[0]))
                acc = [first, *(b.intrinsic("llvm.arm.smlad", v, k12, b.intrinsic("llvm.arm.smlatb", a, k01, s)) for s in acc[1:])]
            return acc

        return sums

    def staged(self, b: KernelBuilder, words: Buffer, weights: Buffer, c: Expr, stage: Buffer, tall: Index, step: Index) -> Sums:
        """step: words from one row that the window reads to the next."""

        def row(r: Index) -> None:
            taps, zero = self.taps(b, weights, c * tall + r, self.wide), b.const(0, "i32")
            spread = [zero, *(taps[i // self.apart] if i % self.apart == 0 else zero for i in range(self.reach)), zero, zero]
            for i in range(self.span):
                for j in range(self.pair):
                    stage.store((r * self.staged_words + (i * self.pair + j),), _halves(*spread[2 * i + 1 - j : 2 * i + 3 - j]))

        b.loop(0, tall, row)

        def sums(word: Expr, acc: list[Expr]) -> list[Expr]:
            def line(r: Expr, at: Expr, *acc: Expr) -> list[Expr]:
                given, new = list[Expr](), list(acc)
                for i in range(self.span):
                    if not given:
                        given, at = b.two_words(at)
                    v = words[word + (r * step + i)]
                    for j, k in enumerate(given[: self.pair]):
                        if j < len(new):
                            new[j] = b.intrinsic("llvm.arm.smlad", v, k, new[j])
                    given = given[self.pair :]
                return [at, *new]

            return b.loop(0, tall, line, [b.cast(b.address(stage), "index"), *acc])[1:]

        return sums


def _halves(low: Expr, high: Expr) -> Expr:
    return (low & 0xFFFF) | high << 16


__all__ = ["PIXELS", "Tiles", "each", "finish", "known", "qconv", "scaling", "small"]
