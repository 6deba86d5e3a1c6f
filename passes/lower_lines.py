"""Lowering of what needs a whole line, along the last dim, before it can say one element: sums, maxima, softmax.

    for %i = 0 to n {                                   # layer norm: one kernel, the line stays in L1
      %s = for %k = 0 to K step 64 iter_args(4 vectors of 0): s + x[%i, %k]        # then its lanes
      %mean = %s / K
      %v = for %k ...: (x[%i, %k] - %mean) * (x[%i, %k] - %mean)
      for %k = 0 to K step 16: y[%i, %k] = (x[%i, %k] - %mean) * rsqrt(%v / K + eps) }

A result is a `Computed` whose element runs the loop. Where several elements need it, `KernelBuilder.write` computes it once
for each line (`Tensor.lines`), in front of the loop over the line. Lines shorter than IN_ORDER are summed in index order.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Sequence

import numpy as np

from carrot.ir.builder import Computed, Expr, Index, KernelBuilder, Place, Tensor
from carrot.ir.core import Op
from carrot.ir.kernel import SHARE
from carrot.ir.types import DTYPES, accumulator
from carrot.passes.lower_elementwise import cast, result_shape
from carrot.passes.lower_matmul import at_lanes

IN_ORDER = 32  # elements: shorter sums are those of the libraries, bit for bit
WAYS = 4  # independent accumulators that hide the latency of an addition

Step = Callable[[Expr, Expr], Expr]
Element = Callable[[Index, int], Expr]  # (first position, lanes; 0: one number)


def fold(b: KernelBuilder, extent: Index, lanes: int, neutral: Expr, step: Step, element: Element) -> Expr:
    """step over element(k) for all k: by vectors, of which WAYS run side by side, then across their lanes, then the rest.

    The rest is one more vector that overlaps, its doubles replaced by `neutral`; of a line shorter than a vector, number by number."""
    if not lanes:
        return b.loop(0, extent, lambda k, acc: step(acc, element(k, 0)), [neutral])[0]
    start = b.splat(neutral, lanes)
    ways = WAYS if not isinstance(extent, int) or extent >= 2 * WAYS * lanes else 1
    whole, most = (extent // n * n for n in (lanes, ways * lanes))
    accs = b.loop(0, most, lambda k, *acc: [step(a, element(k + w * lanes if w else k, lanes)) for w, a in enumerate(acc)], [start] * ways, step=ways * lanes)
    while len(accs) > 1:
        accs = [step(a, c) for a, c in zip(accs[::2], accs[1::2], strict=True)]
    [acc] = accs
    if ways > 1 and not (isinstance(extent, int) and most == whole):
        [acc] = b.loop(most, whole, lambda k, a: step(a, element(k, lanes)), [acc], step=lanes)
    place = b.constant(np.arange(lanes, dtype=np.int32), "lane")[(b.lane_index(0, lanes),)] if not isinstance(extent, int) or extent > whole else None

    def last(acc: Expr) -> Expr:
        """With the rest, whose vector begins before it."""
        assert place is not None
        known = b.expr(lanes - (extent - whole), "index")
        return step(acc, b.select(place >= b.splat(b.cast(known, "i32"), lanes), element(extent - lanes, lanes), start))

    if isinstance(extent, int):
        return b.across(last(acc) if extent > whole else acc, step)
    some = b.select(extent >= lanes, extent, b.expr(0, "index"))  # as many as vectors see
    [acc] = b.loop(whole, some, lambda _, a: last(a), [acc], step=lanes)
    return b.loop(some, extent, lambda k, a: step(a, element(k, 0)), [b.across(acc, step)])[0]


def reduce(b: KernelBuilder, x: Tensor, shape: Sequence[Index], dtype: str, neutral: float, step: Step, finish: Callable[[Expr], Expr], exact: bool) -> Computed:
    """finish(step over the line) for every line of x; `shape` has the last dim as 1, or lacks it. exact: in any order."""
    extent = x.shape[-1]

    def value(*i: Index) -> Expr:
        outer = i[: x.rank - 1]
        lanes = 0 if not exact and isinstance(extent, int) and extent < IN_ORDER else b.line_lanes(x, DTYPES[dtype].bytes)
        return finish(fold(b, extent, lanes, b.const(neutral, dtype), step, lambda k, n: cast(b, x[(*outer, at_lanes(b, k, n))], dtype)))

    out = b.compute(shape, value)
    out.lines = (out,) if len(shape) == x.rank else ()
    return out


def softmax(b: KernelBuilder, op: Op, x: Tensor) -> Computed:
    """Along the last dim.

    %m = fold max ; %s = fold + over %e = exp(x[%k] - %m), each kept in %line if there is room for it
    %r = 1 / %s ; y[%k] = %line[%k] * %r                # a short line: %line[%k] / %s; log_softmax: x[%k] - %m - log(%s)
    """
    shape, extent, dtype = result_shape(b, op), x.shape[-1], accumulator(x.dtype)
    log = op.name == "nn.log_softmax"
    short = isinstance(extent, int) and extent < IN_ORDER
    lanes = functools.cache(lambda: b.line_lanes(x, DTYPES[dtype].bytes))
    known = b.alloc((extent,), dtype) if isinstance(extent, int) and not log else None

    def kept() -> Place | None:
        return known or next((h.line for h in x.heroes if h.line and not log), None)

    def element(outer: Sequence[Index], k: Index, n: int) -> Expr:
        return b.cast(x[(*outer, at_lanes(b, k, n))], dtype) - highest[(*outer, 0)]

    def power(x: Expr) -> Expr:
        e = b.exp(x)
        assert e.value.op is not None
        e.value.op.attrs[SHARE] = True
        return e

    def exp(outer: Sequence[Index], k: Index, n: int) -> Expr:
        e = power(element(outer, k, n))
        if line := kept():
            b.store(line, (at_lanes(b, k, n),), e)
        return e

    def maximum(*i: Index) -> Expr:  # a NaN may get lost: every element of its line becomes NaN all the same
        greater: Step = lambda a, c: b.select(c > a, c, a)  # noqa: E731
        return fold(b, extent, lanes(), b.const(-math.inf, dtype), greater, lambda k, n: b.cast(x[(*i[:-1], at_lanes(b, k, n))], dtype))

    def total(*i: Index) -> Expr:
        highest[i]
        if not short:
            return fold(b, extent, lanes(), b.const(0, dtype), operator.add, functools.partial(exp, i[:-1]))
        if log:
            return b.loop(0, extent, lambda k, acc: acc + exp(i[:-1], k, 0), [b.const(0, dtype)])[0]
        assert known is not None
        b.along(extent, lanes(), functools.partial(exp, i[:-1]))
        return b.loop(0, extent, lambda k, acc: acc + known[k], [b.const(0, dtype)])[0]

    def out(*i: Index) -> Expr:
        *outer, k = i
        scale = factor[(*outer, 0)]
        if log:
            value = b.cast(x[i], dtype) - highest[(*outer, 0)] - scale
        else:
            e = line[k] if (line := kept()) else power(b.cast(x[i], dtype) - highest[(*outer, 0)])
            value = e / scale if short else e * scale
        return b.cast(value, x.dtype)

    if not short:
        b.attrs["contract"] = True
    each = (*shape[:-1], 1)
    highest, sums = b.compute(each, maximum, dtype), b.compute(each, total, dtype)
    factor = b.compute(each, lambda *i: b.log(sums[i]), dtype) if log else sums if short else b.compute(each, lambda *i: 1.0 / sums[i], dtype)
    result = b.compute(shape, out, x.dtype)
    result.lines = tuple(dict.fromkeys((highest, sums, factor)))
    for t in result.lines:
        t.cache_in(b)
    return result
