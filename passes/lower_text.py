"""Lowering of ops that compare texts and make new ones (ir/nn_text.py). Each text that is made has a place of its own in the arena.

    memref.store %byte, %texts[%i, %at]                     # in memref<?xui8>: a place of `dims` bytes for each text
    memref.store %address + %i * %room, %result[%i, 0] ; memref.store %size, %result[%i, 1]

Parts of a text stay where the text is: a split makes addresses.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir import dims
from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder, Produced, Tensor, Text
from carrot.ir.core import Op
from carrot.ir.nn import tensor
from carrot.ir.nn_text import DIGITS
from carrot.ir.regex import TOP
from carrot.ir.registry import REGISTRY
from carrot.ir.tensors import ravel
from carrot.ir.types import DTYPES
from carrot.passes.code_points import CodeTable, byte, decode, encode
from carrot.passes.lower_elementwise import result_shape
from carrot.passes.lower_index import in_buffer
from carrot.passes.lower_number import Number
from carrot.passes.lower_reduce import fold

Put = Callable[[Expr, Expr], None]  # a byte (u8) at a position (i64) of the text that is made


def text_at(b: KernelBuilder, x: Tensor, idx: Sequence[Index]) -> Text:
    """The text that broadcasting pairs with an element of the result."""
    own = idx[len(idx) - x.rank + 1 :]
    return b.text(x, *(0 if isinstance(d, int) and d == 1 else i for d, i in zip(x.shape, own)))


def text_equal(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    shape = result_shape(b, op)

    def one(sink: Callable[..., None], i: Sequence[Index]) -> None:
        t, u = text_at(b, x, i), text_at(b, y, i)

        def compare() -> Expr:
            (k,) = b.while_([b.const(0, "i64")], lambda k: b.if_(k < t.size, lambda: b.eq(byte(b, t, k), byte(b, u, k)), lambda: False, ["i1"])[0], lambda k: [k + 1])
            return b.eq(k, t.size)

        sink(i, b.if_(b.eq(t.size, u.size), compare, lambda: False, ["i1"])[0])

    return b.produce(shape, "i1", lambda sink: b.nest(shape, lambda *i: one(sink, i)))


def _made(b: KernelBuilder, op: Op, write: Callable[[Put, Sequence[Index]], Expr]) -> Produced:
    """Texts whose bytes write(put, index) puts, and counts."""
    shape = result_shape(b, op)

    def run(sink: Callable[..., None]) -> None:
        room = b.size(op.attrs["dims"][0])
        out = b.alloc([b.size(dims.product(tensor(op.result).shape)), room], "u8", held=True)

        def one(*i: Index) -> None:
            row = ravel(i, shape[:-1])
            size = write(lambda c, at: out.store((row, b.cast(at, "index")), c), i)
            sink((*i, 0), b.address(out) + b.cast(b.expr(row, "index") * room, "i64"))
            sink((*i, 1), size)

        b.nest(shape[:-1], one)

    return b.produce(shape, "i64", run)


def _copy(b: KernelBuilder, t: Text, put: Put, at: Expr) -> Expr:
    b.loop(0, b.cast(t.size, "index"), lambda k: put(byte(b, t, b.cast(k, "i64")), at + b.cast(k, "i64")))
    return at + t.size


def text_concat(b: KernelBuilder, op: Op, x: Tensor, y: Tensor) -> Produced:
    return _made(b, op, lambda put, i: _copy(b, text_at(b, y, i), put, _copy(b, text_at(b, x, i), put, b.const(0, "i64"))))


@functools.lru_cache(maxsize=2)
def cases(how: str) -> tuple[np.ndarray, np.ndarray]:
    """How far on the other case of each code point is; of those that become several characters TOP + 1 + their place in the second array, of words: UTF-8, its size in the highest byte."""
    far = np.zeros(TOP + 1, np.int64)
    several: list[int] = []
    for code in range(TOP + 1):
        if (to := getattr(chr(code), how)()) != chr(code):
            data = to.encode()
            far[code] = ord(to) - code if len(to) == 1 else TOP + 1 + len(several)
            if len(to) > 1:
                several.append(int.from_bytes(data, "little") | len(data) << 56)
    return far, np.array(several, np.uint64)


def text_case(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """ASCII by itself, all else through UTF-8: a character of up to 6 bytes."""
    how = op.attrs["how"]

    def write(put: Put, i: Sequence[Index]) -> Expr:
        t = text_at(b, x, i)
        far, several = cases(how)
        table, words = CodeTable(b, far, how), b.constant(several, f"{how}_words")
        first, last, step = (65, 90, 32) if how == "lower" else (97, 122, -32)

        def ascii(lead: Expr, at: Expr) -> list[Expr]:
            c = b.cast(lead, "i32")
            put(b.cast(b.select((c >= first) & (c <= last), c + step, c), "u8"), at)
            return [b.const(1, "i64"), b.const(1, "i64")]

        def other(lead: Expr, pos: Expr, at: Expr) -> list[Expr]:
            c = decode(b, t, pos, lead)
            move = b.cast(table.at(c), "index")

            def word() -> list[Expr]:
                w = words[move - (TOP + 1)]
                return [w, b.cast(w >> 56, "i64")]

            w, size = b.if_(move > TOP, word, lambda: list(encode(b, c.code + move)), ["u64", "i64"])
            b.loop(0, b.cast(size, "index"), lambda k: put(b.cast(w >> b.cast(b.cast(k, "i64"), "u64") * 8, "u8"), at + b.cast(k, "i64")))
            return [c.size, size]

        def step_on(pos: Expr, at: Expr) -> list[Expr]:
            lead = byte(b, t, pos)
            taken, made = b.if_(lead < 128, lambda: ascii(lead, at), lambda: other(lead, pos, at), ["i64", "i64"])
            return [pos + taken, at + made]

        return b.while_([b.const(0, "i64"), b.const(0, "i64")], lambda pos, _at: pos < t.size, step_on)[1]

    return _made(b, op, write)


def text_integer(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    def write(put: Put, i: Sequence[Index]) -> Expr:
        v = x[tuple(i)]
        signed = DTYPES[v.dtype].kind == "i"
        number = b.cast(b.cast(v, "i64"), "u64") if signed else b.cast(v, "u64")
        minus = b.cast(v, "i64") < 0 if signed else b.const(False, "i1")
        number = b.select(minus, b.const(0, "u64") - number, number)
        sign = b.cast(b.cast(minus, "u8"), "i64")
        _, size = b.while_([number, sign + 1], lambda n, _k: n >= 10, lambda n, k: [n // 10, k + 1])
        b.if_(minus, lambda: put(b.const(ord("-"), "u8"), b.const(0, "i64")))

        def digit(n: Expr, k: Expr) -> list[Expr]:
            put(b.cast(n % 10 + ord("0"), "u8"), k - 1)
            return [n // 10, k - 1]

        b.while_([number, size], lambda _n, k: k > sign, digit)
        return size

    return _made(b, op, write)


def text_float(b: KernelBuilder, op: Op, x: Tensor) -> Produced:
    """`digits` of them, of which the first `point` stand in front of the point: 0.00012 is 12 with 4 zeros before it, 1.2e+20 has its own power.

    %digit = %rest % 10 ; memref.store %digit + 48, %text[%j + (%j >= %point)]
    """
    number = Number(b)

    def write(put: Put, i: Sequence[Index]) -> Expr:
        v = b.cast(x[tuple(i)], "f64")
        far, nan = b.isnan(v) | b.eq(b.abs(v), np.inf), b.isnan(v)
        minus = (b.bitcast(v, "i64") < 0) & ~nan
        sign = b.cast(b.cast(minus, "u8"), "i64")
        b.if_(minus, lambda: put(b.const(ord("-"), "u8"), b.const(0, "i64")))

        def word() -> Expr:
            for k, (c, d) in enumerate(zip(b"NaN", b"INF")):
                put(b.select(nan, b.const(c, "u8"), b.const(d, "u8")), sign + k)
            return sign + 3

        def decimal() -> Expr:
            w, power = b.if_(b.eq(v, 0.0), lambda: [b.const(0, "i64")] * 2, lambda: number.digits(b.abs(v)), ["i64", "i64"])
            w, size = b.while_([w, b.const(DIGITS, "i64")], lambda w, n: (n > 1) & b.eq(w % 10, 0), lambda w, n: [w // 10, n - 1])
            scientific = (power < -4) | (power >= DIGITS)
            whole = b.select(scientific, 1, power + 1)
            zeros, point = b.maximum(1 - whole, 0), b.maximum(whole, 1)
            total = zeros + b.maximum(size, whole)

            def digit(rest: Expr, j: Expr) -> list[Expr]:
                mine = j <= zeros + size
                put(b.cast(b.select(mine, rest % 10, 0) + ord("0"), "u8"), sign + j - 1 + b.cast(b.cast(j > point, "u8"), "i64"))
                return [b.select(mine, rest // 10, rest), j - 1]

            b.while_([w, total], lambda _r, j: j > 0, digit)
            b.if_(total > point, lambda: put(b.const(ord("."), "u8"), sign + point))
            end = sign + total + b.cast(b.cast(total > point, "u8"), "i64")
            return b.if_(scientific, lambda: exponent(power, end), lambda: end, ["i64"])[0]

        def exponent(power: Expr, at: Expr) -> Expr:
            far = b.abs(power)
            put(b.const(ord("e"), "u8"), at)
            put(b.select(power < 0, b.const(ord("-"), "u8"), b.const(ord("+"), "u8")), at + 1)
            end = at + b.select(far >= 100, b.const(5, "i64"), 4)

            def digit(rest: Expr, k: Expr) -> list[Expr]:
                put(b.cast(rest % 10 + ord("0"), "u8"), k)
                return [rest // 10, k - 1]

            b.while_([far, end - 1], lambda _r, k: k > at + 1, digit)
            return end

        return b.if_(far, word, decimal, ["i64"])[0]

    return _made(b, op, write)


def _parts(b: KernelBuilder, t: Text, delimiter: bytes, limit: int, body: Callable[[Expr, Expr, Expr], None]) -> Expr:
    """body(start, end, k) for the k-th part of a text; how many there are (all i64)."""
    zero = b.const(0, "i64")

    def cut_on(k: Expr) -> Expr:
        return k < limit if limit >= 0 else b.const(True, "i1")

    def blank(i: Expr) -> Expr:
        c = byte(b, t, i)
        return b.eq(c, 32) | ((c >= 9) & (c <= 13))

    def past(i: Expr, blanks: bool) -> Expr:
        return b.while_([i], lambda i: b.if_(i < t.size, lambda: blank(i) if blanks else ~blank(i), lambda: False, ["i1"])[0], lambda i: [i + 1])[0]

    def word(start: Expr, k: Expr) -> list[Expr]:
        end = b.if_(cut_on(k), lambda: past(start, False), lambda: t.size, ["i64"])[0]
        body(start, end, k)
        return [past(end, True), k + 1]

    if not delimiter:
        return b.while_([past(zero, True), zero], lambda start, _k: start < t.size, word)[1]

    def here(at: Expr) -> Expr:
        def has(k: int) -> Expr:
            return b.eq(byte(b, t, at + k), delimiter[k])

        same = has(0)
        for k in range(1, len(delimiter)):
            same = b.if_(same, functools.partial(has, k), lambda: False, ["i1"])[0]
        return same

    def scan(start: Expr, at: Expr, k: Expr) -> list[Expr]:
        def cut() -> list[Expr]:
            body(start, at, k)
            return [at + len(delimiter), at + len(delimiter), k + 1]

        return b.if_(here(at), cut, lambda: [start, at + 1, k], ["i64"] * 3)

    start, _, k = b.while_([zero, zero, zero], lambda _s, at, k: (at + len(delimiter) <= t.size) & cut_on(k), scan)
    body(start, t.size, k)
    return k + 1


def text_split(b: KernelBuilder, op: Op, x: Tensor) -> list[Produced]:
    shape, delimiter, limit = x.shape[:-1], op.attrs["delimiter"].encode("utf-8", "surrogatepass"), op.attrs["limit"]
    counts = b.alloc(shape, "i64")

    def count(i: Sequence[Index], widest: Expr) -> list[Expr]:
        k = _parts(b, b.text(x, *i), delimiter, limit, lambda *_: None)
        counts.store(tuple(i), k)
        return [b.maximum(widest, b.cast(k, "index"))]

    [widest] = fold(b, shape, [b.const(0, "index")], count)
    b.counted(op.attrs["symbol"], widest)
    empty = b.strings(np.array([""], object))

    def fill(out: Buffer) -> None:
        def one(*i: Index) -> None:
            t = b.text(x, *i)

            def put(k: Index, address: Expr, size: Expr) -> None:
                out.store((*i, k, 0), address)
                out.store((*i, k, 1), size)

            def part(start: Expr, end: Expr, k: Expr) -> None:
                put(b.cast(k, "index"), b.select(b.is_null(t), empty[0, 0], t.address + start), end - start)

            _parts(b, t, delimiter, limit, part)
            b.loop(b.cast(counts[tuple(i)], "index"), widest, lambda k: put(k, empty[0, 0], b.const(0, "i64")))

        b.nest(shape, one)

    def copy(out: Buffer) -> None:
        b.nest(shape, lambda *i: out.store(i, counts[i]))

    return [in_buffer(b, result_shape(b, op), "i64", fill), in_buffer(b, shape, "i64", copy)]


for _rule in (text_equal, text_case, text_concat, text_integer, text_float, text_split):
    REGISTRY.add_rule(f"nn.{_rule.__name__}", _rule, where=__file__)
