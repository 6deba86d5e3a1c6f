"""A decimal number in text -> the float64 next to it, ties to even, whatever its length: as Python's float(). And back: a float64 -> its first digits, rounded right.

    %w, %q = the first 19 digits and the power of ten behind them
    nothing dropped, %w <= 2^53 and |%q| <= 22: %w * 10^%q or %w / 10^-%q                 # one rounding: exact (Clinger 1990)
    else: bisect the bits of a float: is the text above the middle between it and the next one?

The question is answered exactly, in whole numbers: digits * 5^q * 2^q against (2 m + 1) * 5^-q * 2^e. The first guess is a few
units off at most, so it takes five. A middle between two floats has at most 767 digits: of more, it only matters whether all are zero.
The digits of a float are those of its product with a power of ten; the same question decides where that is near a middle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Buffer, Expr, KernelBuilder, Text
from carrot.ir.nn_text import DIGITS as SHOWN

EXACT = 22  # powers of ten up to this one are floats
DIGITS = 768
WORDS = 96  # of 32 bits: 10^769 and 2^54 * 5^1133 fit
FIVES = 13  # the power of five that fits in a word
FAR = 8  # units by which the guess may be off
STEP, STEPS = 16, 18  # guesses multiply by powers of ten from -STEP * STEPS up to STEP * STEPS
INF = 0x7FF << 52


class Number:
    """The code that reads numbers. decimal: the character of the point."""

    def __init__(self, b: KernelBuilder, decimal: str = ".") -> None:
        self.b, self.decimal = b, ord(decimal)
        self.powers = b.constant(10.0 ** np.arange(EXACT + 1), "power_of_ten")
        self.big_powers = b.constant(np.array([float(f"1e{STEP * k}") for k in range(-STEPS, STEPS)]), "power_of_ten")
        self.fives = b.constant(np.array([5**k for k in range(FIVES)], np.uint32), "power_of_five")

    def value(self, t: Text) -> Expr:
        """f64. The text is a number; what is no digit, sign, point or e in it is skipped."""
        b = self.b
        negative, q, dropped, w = self.scan(t, [b.const(0, "u64")], lambda w: w < 10**18, lambda w, d: [w * 10 + b.cast(d, "u64")])
        exact = ~dropped & (w <= 1 << 53) & (q >= -EXACT) & (q <= EXACT)

        def quick() -> Expr:
            x = b.cast(w, "f64")
            up = self.powers[b.cast(b.abs(q), "index")]
            return b.select(q < 0, x / up, x * up)

        def slow() -> Expr:
            out_of_range = b.select(b.eq(w, 0) | (q < 0), b.const(0, "i64"), INF)
            near = b.ne(w, 0) & (q > -370) & (q < 310)
            return b.bitcast(b.if_(near, lambda: self.nearest(t, w, q), lambda: out_of_range, ["i64"])[0], "f64")

        x = b.if_(exact, quick, slow, ["f64"])[0]
        return b.select(negative, -x, x)

    def scan(self, t: Text, acc: Sequence[Expr], room: Callable[..., Expr], push: Callable[..., Sequence[Expr]]) -> list[Expr]:
        """Push the digits that there is room for; [negative, power of ten of the last one pushed, whether another one was not 0, *acc]."""
        b = self.b
        no, zero = b.const(False, "i1"), b.const(0, "i64")

        def byte(i: Expr, q: Expr, negative: Expr, dropped: Expr, point: Expr, in_power: Expr, power_negative: Expr, power: Expr, *acc: Expr) -> list[Expr]:
            c = b.peek(t.address + b.cast(i, "i64"), "u8")
            d = c - 48
            digit = d < 10
            minus, e = b.eq(c, ord("-")), b.eq(c | 32, ord("e"))
            fits = room(*acc)
            mine = digit & ~in_power
            pushed = b.if_(mine & fits, lambda: push(*acc, d), lambda: list(acc), [a.dtype for a in acc])
            q = q + b.select(mine, b.cast(b.cast(~fits, "i8"), "i64") - b.cast(b.cast(point, "i8"), "i64"), 0)
            more = b.select(digit & in_power & (power < 10**16), power * 10 + b.cast(d, "i64"), power)
            return [
                q, negative | (minus & ~in_power), dropped | (mine & ~fits & b.ne(d, 0)), point | b.eq(c, self.decimal), in_power | e,
                power_negative | (minus & in_power), more, *pushed,
            ]  # fmt: skip

        q, negative, dropped, _, _, power_negative, power, *acc = b.loop(0, b.cast(t.size, "index"), byte, [zero, no, no, no, no, no, zero, *acc])
        return [negative, q + b.select(power_negative, 0 - power, power), dropped, *acc]

    def nearest(self, t: Text, w: Expr, q: Expr) -> Expr:
        """The bits of the float next to the positive number in the text, which is w * 10^q or a little more."""
        b = self.b
        a, c = b.alloc([WORDS], "u32"), b.alloc([WORDS], "u32")
        zero = b.const(0, "i64")

        def push(size: Expr, n: Expr, d: Expr) -> list[Expr]:
            started = b.ne(d, 0) | (n > 0)
            return [self.times(a, size, b.const(10, "u64"), b.cast(d, "u64")), n + b.cast(b.cast(started, "u8"), "i64")]

        _, power, dropped, size, _ = self.scan(t, [b.const(0, "index"), zero], lambda _, n: n < DIGITS, push)
        size = b.if_(dropped, lambda: self.times(a, size, b.const(10, "u64"), b.const(1, "u64")), lambda: size, ["index"])[0]
        power = power - b.cast(b.cast(dropped, "u8"), "i64")
        size = self.times_five(a, size, b.maximum(power, 0))

        def above(u: Expr) -> Expr:
            """Whether the number is rounded to more than the float of bits u."""
            exponent = u >> 52
            m = (u & ((1 << 52) - 1)) | b.select(b.eq(exponent, 0), zero, 1 << 52)
            middle = m * 2 + 1
            c.store((0,), b.cast(middle, "u32"))
            c.store((1,), b.cast(middle >> 32, "u32"))
            n = self.times_five(c, b.const(2, "index"), b.maximum(0 - power, 0))
            shift = power - (b.maximum(exponent, 1) - 1076)
            return self.greater(a, size, b.maximum(shift, 0), c, n, b.maximum(0 - shift, 0), b.ne(u & 1, 0))

        def halve(low: Expr, high: Expr) -> list[Expr]:
            u = low + ((high - low) >> 1)
            more = above(u)
            return [b.select(more, u + 1, low), b.select(more, high, u)]

        def guess() -> list[Expr]:
            u = b.bitcast(b.cast(w, "f64") * self.power(q), "i64")
            return [u - FAR, u + FAR]

        normal = (q >= -STEP * STEPS) & (q < STEP * STEPS)
        low, high = b.if_(normal, guess, lambda: [zero, b.const(INF, "i64")], ["i64", "i64"])
        return b.while_([low, high], lambda low, high: low < high, halve)[0]

    def digits(self, x: Expr) -> list[Expr]:
        """[w, k], both i64: the positive float x has the first 8 digits w and is next to w * 10^(k - 7), ties to even.

        %y = x * 10^%q                                       # five products: off by less than 2^-48 of it, and of 8 digits
        the half behind them is nearer than 2^-16: is the float above it? in whole numbers
        """
        b = self.b
        tiny = x < 2.0**-1022
        bits = b.bitcast(b.select(tiny, x * 2.0**64, x), "i64")
        m, e = (bits & ((1 << 52) - 1)) | (1 << 52), (bits >> 52) - b.select(tiny, b.const(1075 + 64, "i64"), 1075)  # x = m * 2^e
        k = ((e + 52) * 1262611) >> 22  # the floor of log10(2^(e + 52)); x may have one digit more
        q = SHOWN - 1 - k
        y = b.bitcast(bits, "f64") * self.power(q >> 1) * b.select(tiny, b.const(2.0**-64, "f64"), 1.0) * self.power(q - (q >> 1))
        more = y >= 10.0**SHOWN
        one = b.cast(b.cast(more, "u8"), "i64")
        k, q, y = k + one, q - one, b.select(more, y / 10.0, y)
        w = b.cast(y, "i64")
        over = y - b.cast(w, "f64") - 0.5

        def exact() -> Expr:
            a, c = b.alloc([WORDS], "u32"), b.alloc([WORDS], "u32")
            for words, v in ((a, m), (c, w * 2 + 1)):
                words.store((0,), b.cast(v, "u32"))
                words.store((1,), b.cast(v >> 32, "u32"))
            shift = e + 1 + q
            size, half = self.times_five(a, b.const(2, "index"), b.maximum(q, 0)), self.times_five(c, b.const(2, "index"), b.maximum(0 - q, 0))
            return self.greater(a, size, b.maximum(shift, 0), c, half, b.maximum(0 - shift, 0), b.ne(w & 1, 0))

        up = b.if_(b.abs(over) < 2.0**-16, exact, lambda: over > 0.0, ["i1"])[0]
        w = w + b.cast(b.cast(up, "u8"), "i64")
        full = b.eq(w, 10**SHOWN)
        return [b.select(full, 10 ** (SHOWN - 1), w), k + b.cast(b.cast(full, "u8"), "i64")]

    def power(self, q: Expr) -> Expr:
        """10^q, twice rounded."""
        at = self.b.cast(q + STEP * STEPS, "index")
        return self.powers[at % STEP] * self.big_powers[at // STEP]

    # -- whole numbers of any size: words of 32 bits, the lowest first, and how many there are

    def times(self, x: Buffer, n: Expr, factor: Expr, plus: Expr) -> Expr:
        """x = x * factor + plus, both below 2^32; the new number of words."""
        b = self.b

        def word(i: Expr, carry: Expr) -> Expr:
            p = b.cast(x[i], "u64") * factor + carry
            x.store((i,), b.cast(p, "u32"))
            return p >> 32

        carry = b.loop(0, n, word, [plus])[0]

        def longer() -> Expr:
            x.store((n,), b.cast(carry, "u32"))
            return n + 1

        return b.if_(b.ne(carry, 0), longer, lambda: n, ["index"])[0]

    def times_five(self, x: Buffer, n: Expr, power: Expr) -> Expr:
        """x = x * 5^power"""
        b, none = self.b, self.b.const(0, "u64")
        whole = self.b.const(5**FIVES, "u64")
        n = b.loop(0, b.cast(power // FIVES, "index"), lambda _, n: self.times(x, n, whole, none), [n])[0]
        return self.times(x, n, b.cast(self.fives[b.cast(power % FIVES, "index")], "u64"), none)

    def greater(self, x: Buffer, n: Expr, x_shift: Expr, y: Buffer, m: Expr, y_shift: Expr, if_equal: Expr) -> Expr:
        """x << x_shift > y << y_shift, or `if_equal`."""
        b = self.b

        def word(x: Buffer, n: Expr, shift: Expr, i: Expr) -> Expr:
            at = i - (shift >> 5)
            size = b.cast(n, "i64")

            def part(k: Expr) -> Expr:
                return b.if_((k >= 0) & (k < size), lambda: b.cast(x[b.cast(k, "index")], "u64"), lambda: 0, ["u64"])[0]

            return ((part(at) << 32 | part(at - 1)) << b.cast(shift & 31, "u64")) >> 32

        top = b.maximum(b.cast(n, "i64") + (x_shift >> 5), b.cast(m, "i64") + (y_shift >> 5))

        def compare(i: Expr, _p: Expr, _q: Expr) -> list[Expr]:
            return [i - 1, word(x, n, x_shift, i), word(y, m, y_shift, i)]

        equal = b.const(0, "u64")
        _, p, q = b.while_([top, equal, equal], lambda i, p, q: (i >= 0) & b.eq(p, q), compare)
        return b.select(b.eq(p, q), if_equal, p > q)


__all__ = ["Number"]
