"""Depthwise integer convolutions for Arm cores with DSP instructions, channel by channel: the channel's plane, padded, as halves; two outputs of a row share their words.
Weights of 3x3 are in six registers, others staged as words, for each word of x that of the first output and that of the second:

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

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced
from carrot.ir.core import Op
from carrot.ir.nn_quant import INT8, first_channels
from carrot.passes import nibbles
from carrot.passes.dsp_steps import each, finish, halves, scaling
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_matmul import Sink
from carrot.passes.lower_pool import Window

Sums = Callable[[Expr, list[Expr]], list[Expr]]  # from the word of x where an output begins, and the first sums, of one or two outputs


@dataclass
class Planes:
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
        x, out, plane, words, weights, bias, multiplier, right, *stage = buffers
        channels, rows, columns, line, origin, pitch, oh, ow, down, *window, x_at, y_at = numbers

        def channel(c: Expr) -> None:
            b.loop(0, rows, lambda y: each(b, columns, 5, lambda i: plane.store((y * pitch + origin + i,), b.cast(x[y * line + c + (x_at + i * channels)], "i16"))))
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
        pairs = [[halves(taps[3 * r + i], taps[3 * r + i + 1]) for i in range(2)] for r in range(3)]

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
                    stage.store((r * self.staged_words + (i * self.pair + j),), halves(*spread[2 * i + 1 - j : 2 * i + 3 - j]))

        b.loop(0, tall, row)

        def sums(word: Expr, acc: list[Expr]) -> list[Expr]:
            def line(r: Expr, at: Expr, *acc: Expr) -> list[Expr]:
                given, new = list[Expr](), list(acc)
                for i in range(self.span):
                    if not given:
                        given, at = b.words(at, 2)
                    v = words[word + (r * step + i)]
                    for j, k in enumerate(given[: self.pair]):
                        if j < len(new):
                            new[j] = b.intrinsic("llvm.arm.smlad", v, k, new[j])
                    given = given[self.pair :]
                return [at, *new]

            return b.loop(0, tall, line, [b.cast(b.address(stage), "index"), *acc])[1:]

        return sums


__all__ = ["Planes"]
