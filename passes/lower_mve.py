"""Integer convolutions for Arm cores with Helium (Cortex-M55): vmlava adds 16 products of int8 to an int32 in a general register.

    for %p = 0 to pixels:
      stage[0..K] = x's window of the pixel                                     # K up to a multiple of 16: weights are zeros there
      for %t = 0 to M / 4:                                                      # four output channels
        %acc[4] = for %k = 0 to K step 16: vmlava(%acc[i], stage[%k..16], weights[%t, %k..16, i])
        out[4 t..4 t + 4] = requantize(%acc)                                    # in lanes, as lower_dsp does it: vqrdmulh is the smmulr of four

The zero point of x is part of the bias: padding holds it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor
from carrot.ir.core import Op
from carrot.ir.nn_quant import first_channels
from carrot.passes import nibbles
from carrot.passes.dsp_steps import Constants, each, known, scaling
from carrot.passes.lower_dsp import Tiles
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_pool import Window

BYTES = 16  # of a register
CHANNELS = 4  # int32 lanes
LEAST = 16  # weights of fewer channels: with less, lower_dsp takes fewer instructions


def qconv(b: KernelBuilder, op: Op, x: Tensor, weights: Tensor, start: Tensor, by: Tensor, down: Tensor, _finish: object) -> Produced | None:
    """None: not for this schedule."""
    arrays = known(b, op, weights, start, by, down) if b.target.mve and op.attrs.get("group", 1) == 1 else None
    if arrays is None or not isinstance(x, Buffer) or nibbles.fit(b, arrays[0]) or (len(arrays[0]) < CHANNELS and arrays[0].size < LEAST):
        return None
    b.attrs["unrolled"] = True
    return _Rows(b, op, x, *arrays[:4]).tensor()


def _requantized(b: KernelBuilder, acc: Expr, constants: Constants, low: int, high: int) -> Expr:
    """dsp_steps.finish of four sums."""
    multiplier, less, rounding = constants
    v = b.intrinsic("llvm.arm.mve.vqrdmulh.v4i32", acc, multiplier)
    return b.cast(b.minimum(b.maximum((v + (v >> 31) + rounding) >> (less + 1), low), high), "i8")


@dataclass
class _Rows(Tiles):
    staged: Buffer = field(init=False)

    def tensor(self) -> Produced:
        m, kh, kw, c = self.w.shape
        self.shape, self.window, self.channels = result_shape(self.b, self.op), Window(first_channels(self.op), [kh, kw]), c
        self.pixels, self.rows, self.depth = int(self.shape[1]) * int(self.shape[2]), -(-m // CHANNELS) * CHANNELS, -(-kh * kw * c // BYTES) * BYTES
        self.tile, self.pairs, self.four, self.pointwise_function = 1, 1, False, False
        if self.window.clean and max(*self.window.strides, kh, kw) == 1 and m <= c:  # results lie where the pixel was that is staged already
            self.b.in_place.append(self.x.value)
        return Produced(self.shape, "i8", self.run, self.into if m == self.rows else None)

    def packed(self) -> np.ndarray:
        """[M / 4, K / 16, 4, 16]."""
        rows = np.zeros((self.rows, self.depth), np.int8)
        rows[: len(self.w), : self.w[0].size] = self.w.reshape(len(self.w), -1)
        return np.ascontiguousarray(rows.reshape(-1, CHANNELS, self.depth // BYTES, BYTES).transpose(0, 2, 1, 3))

    def constants(self) -> list[Buffer]:
        b = self.b
        return [
            b.flat(b.constant(a, hint))
            for a, hint in (
                (self.packed().reshape(-1), "qconv"), (self.padded(self.bias, 0).astype(np.int32), "bias"), (self.padded(self.multiplier, 0).astype(np.int32), "multiplier"),
                (self.padded(-self.shift - 1, 0).astype(np.int8), "right"),
            )
        ]  # fmt: skip

    def allocate(self) -> None:
        self.staged = self.b.alloc((self.depth,), "i8")

    def stage(self, image: Index, p: Index, _j: Index) -> None:
        """The window of output pixel p."""
        b, w, c = self.b, self.window, self.channels
        oy, ox = b.unravel(p, self.shape[1:3])
        if not w.clean:
            fill = b.const(self.op.attrs["x_zero_point"], "i8", BYTES)
            each(b, self.depth // BYTES, 4, lambda k: self.staged.store((b.lane_index(k * BYTES, BYTES),), fill))
        lanes = math.gcd(c, BYTES)
        step = lanes if lanes >= 4 else 1

        def some(k: Index) -> Index:
            return b.lane_index(k, step) if step > 1 else k

        def tap(taps: tuple[Index, ...], at: tuple[Index, ...]) -> list[Expr]:
            to = (taps[0] * w.kernel[1] + taps[1]) * c
            each(b, c // step, 4, lambda k: self.staged.store((some(to + k * step),), self.x[(image, *at, some(k * step))]))
            return []

        w.each_tap(b, (oy, ox), [], tap)

    def compute(self, out: Buffer, at: list[Index]) -> None:
        b = self.b
        numbers = [*(b.expr(p, "index") for p in at), b.const(self.depth, "index"), b.const(self.rows // CHANNELS, "index"), b.const(2 * self.op.attrs["y_zero_point"] + 1, "i32")]
        b.call(self.name("mve"), [b.flat(self.staged), *self.constants(), out], numbers, self.channels_function)

    def channels_function(self, b: KernelBuilder, staged: Buffer, weights: Buffer, starts: Buffer, multiplier: Buffer, right: Buffer, out: Buffer, *rest: Expr) -> None:
        b.attrs |= {"noinline": True, "unrolled": True}
        at, depth, tiles, rounding = rest
        zero = b.const(0, "i32")

        def four(i: Expr) -> None:
            first, place = i * CHANNELS, i * depth * CHANNELS

            def step(k: Expr, *acc: Expr) -> list[Expr]:
                v = staged[b.lane_index(k, BYTES)]
                rows = [weights[b.lane_index(place + k * CHANNELS + n * BYTES, BYTES)] for n in range(CHANNELS)]
                return [b.intrinsic("llvm.arm.mve.vmldava.v16i8", zero, zero, zero, a, v, w) for a, w in zip(acc, rows, strict=True)]

            acc = b.vector(b.loop(0, depth, step, [starts[first + n] for n in range(CHANNELS)], step=BYTES))
            constants = scaling(b, multiplier, right, rounding, b.lane_index(first, CHANNELS))
            out.store((b.lane_index(at + first, CHANNELS),), _requantized(b, acc, constants, self.op.attrs["low"], self.op.attrs["high"]))

        b.loop(0, tiles, four)


__all__ = ["qconv"]
