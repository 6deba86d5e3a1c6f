"""A matrix product of int8 for Arm cores with DSP instructions: one pixel, so that what each channel takes besides its products counts; see lower_dsp.

    for %i = 0 to n: stage[2 i], stage[2 i + 1] = sxtb16(%x[i]), sxtb16(ror(%x[i], 8))
    for %t = 0 to M / 2:                                                      # two output channels
      %low, %both = for %k: low = smlad(sxtb16(%w), stage[k], low) ; both = smlad(%w, stage[k], both)
      out[2 t] = requantize(low), out[2 t + 1] = requantize((both - low) >> 8)

All constants of a layer are one array of words, so that a call is short: four for two channels (bias and, below it, shift less one; multiplier), then the
weights. Words are read in pairs (ldrd).
"""

from __future__ import annotations

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8
from carrot.passes import nibbles
from carrot.passes.dsp_steps import finish
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink

UNROLLED = 8  # words per step
ONES = 0x00010001  # smlad's other operand where halves are summed


def channel_pairs(rows: np.ndarray, whole_words: bool) -> np.ndarray:
    """[M / 2, K / 2] words of two channels by two values, of weights [M, K]. whole_words: in the order in which sxtb16 makes halves of bytes 0 and 2, then 1 and 3."""
    if whole_words:
        rows = rows.reshape(len(rows), -1, 4)[:, :, [0, 2, 1, 3]]
    pairs = rows.reshape(len(rows), -1, 2)
    low, high = pairs[0::2], pairs[1::2]
    low, high = low & 255, (high - (low < 0)) & 255
    return np.asarray(low[..., 0] | high[..., 0] << 8 | low[..., 1] << 16 | high[..., 1] << 24)


def nibble_pairs(rows: np.ndarray, whole_words: bool) -> np.ndarray:
    """[M / 2, K / 4] words of two channels by four values, of weights [M, K]: a byte is (a + 8) + 16 b. Bytes 0 and 2, then 1 and 3, meet two staged words."""
    if not whole_words:
        rows = rows.reshape(len(rows), -1, 4)[:, :, [0, 2, 1, 3]].reshape(len(rows), -1)
    return np.ascontiguousarray(nibbles.joined(rows[0::2], rows[1::2]) ^ 8).view("<u4").astype(np.int64)


def heads(bias: np.ndarray, multiplier: np.ndarray, less: np.ndarray) -> np.ndarray:
    """[M / 2, 4] words in front of two channels' weights. bias: below 2**23; less: right shifts less one."""
    return np.concatenate([(bias * 256 + less).reshape(-1, 2), multiplier.reshape(-1, 2)], 1)


def both_channels(b: KernelBuilder, w: Expr, four: bool) -> list[Expr]:
    """For each staged word that a word of weights meets: halves with both channels in them."""
    return [b.intrinsic("llvm.arm.sxtb16", v) for v in (w, turned(b, w))] if four else [w]


def first_channel(b: KernelBuilder, both: Expr, four: bool) -> Expr:
    """Halves of the first of two channels; four: 8 too much."""
    return both & 0x000F000F if four else b.intrinsic("llvm.arm.sxtb16", both)


def turned(b: KernelBuilder, v: Expr) -> Expr:
    """ror #8, which sxtb16 does along the way."""
    return b.bitcast(b.bitcast(v, "u32") >> 8 | b.bitcast(v, "u32") << 24, "i32")


def product(b: KernelBuilder, op: Op, x: Buffer, w: np.ndarray, bias: np.ndarray, multiplier: np.ndarray, shift: np.ndarray) -> Produced | None:
    """bias: with the zero point of x in it, below 2**23, as sums of odd channels. None: not one pixel, or not of whole steps."""
    shape, (m, _, _, c) = result_shape(b, op), w.shape
    if tuple(x.shape[1:]) != (1, 1, c) or tuple(w.shape[1:3]) != (1, 1) or tuple(shape[1:3]) != (1, 1) or c % (2 * UNROLLED):
        return None
    even = m + m % 2
    w, bias, multiplier, less = (np.concatenate([a, np.zeros((even - m, *a.shape[1:]), np.int64)]) for a in (w.reshape(m, c), bias, multiplier, -shift - 1))
    first = heads(bias, multiplier, less)
    four = nibbles.fit(b, w)
    packed = (nibble_pairs if four else channel_pairs)(w, True)
    words = np.concatenate([first, packed.reshape(len(first), -1)], 1).reshape(-1).astype(np.uint32).view(np.int32)
    low, high = op.attrs["low"], op.attrs["high"]
    span, bits = (2, 4) if four else (1, 8)  # staged words that a word of weights meets; bits between the channels of a sum
    name = ("product_4bit" if four else "product") + ("" if (low, high) == INT8 else f"_{low}_{high}".replace("-", "m"))

    def code(b: KernelBuilder, x: Buffer, stage: Buffer, constants: Buffer, out: Buffer, x_at: Expr, y_at: Expr, turns: Expr, tiles: Expr, rounding: Expr) -> None:
        b.attrs |= {"noinline": True, "unrolled": True, "in_place": True}

        def stages(i: Expr, *total: Expr) -> list[Expr]:
            for u in range(2):
                v = b.word(x, x_at + (i + u) * 4)
                for half, word in enumerate((v, turned(b, v))):
                    word = b.intrinsic("llvm.arm.sxtb16", word)
                    stage.store(((i + u) * 2 + half,), word)
                    total = tuple(b.intrinsic("llvm.arm.smlad", word, b.const(ONES, "i32"), t) for t in total)
            return list(total)

        total = b.loop(0, turns * (UNROLLED // 2), stages, [b.const(0, "i32")] * four, step=2)

        def tile(i: Expr, head: Expr) -> list[Expr]:
            (first, second), _ = b.words(head, 2)

            def step(_t: Expr, at: Expr, values: Expr, *sums: Expr) -> list[Expr]:
                a, both = sums
                for _ in range(0, UNROLLED, 2 * span):
                    pair, at = b.words(at, 2)
                    staged = list[Expr]()
                    for _ in range(span):
                        two, values = b.words(values, 2)
                        staged += two
                    for v, w in zip(staged, (w for word in pair for w in both_channels(b, word, four)), strict=True):
                        both = b.intrinsic("llvm.arm.smlad", w, v, both)
                        a = b.intrinsic("llvm.arm.smlad", first_channel(b, w, four), v, a)
                return [at, values, a, both]

            init = [head + 16, b.cast(b.address(stage), "index"), first >> 8, ((second & -256) >> 4 if four else second & -256) + (first >> 8)]
            at, _, a, both = b.loop(0, turns, step, init)
            multipliers, starts = (b.words(head + n if n else head, 2)[0] for n in (8, 0))  # starts again: registers are short in the loop
            for half, twice in enumerate(((a - (total[0] << 3) if four else a) << 1, (both - a) >> (bits - 1))):
                less = starts[half] & 255
                out.store((y_at + i * 2 + half,), finish(b, twice, (multipliers[half], less, rounding << less), op.attrs))
            return [at]

        b.loop(0, tiles, tile, [b.cast(b.address(constants), "index")])

    def call(image: Index, out: Buffer, at: Index) -> None:
        buffers = [b.flat(x), b.flat(b.reread(b.alloc((2 * c,), "i8"), "i32", (c // 2,))), b.flat(b.constant(words, "qconv")), b.flat(out)]
        numbers = [image * c, at, c // (2 * UNROLLED), even // 2]
        b.call(name, buffers, [*(b.expr(v, "index") for v in numbers), b.const(2 * op.attrs["y_zero_point"] + 1, "i32")], code)

    def run(sink: Sink) -> None:
        results = b.alloc((even,), "i8")

        def image(i: Index) -> None:
            call(i, results, 0)
            b.loop(0, m, lambda c: sink((i, 0, 0, c), results[c]))

        b.nest((shape[0],), image)

    if m <= c:
        b.in_place.append(x.value)
    return Produced(shape, "i8", run, (lambda out: b.nest((shape[0],), lambda i: call(i, out, i * m))) if m == even else None)


__all__ = ["ONES", "both_channels", "channel_pairs", "first_channel", "heads", "nibble_pairs", "product", "turned"]
