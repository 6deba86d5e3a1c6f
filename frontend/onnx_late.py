"""Sizes that the model computes from data: elements of integer values become symbols, so that what follows has dims as ever.

    lengths = ReduceSum(mask); ConstantOfShape(Concat(lengths * 2, [64]))   =>   dims [2*lengths, 64]
    %n = reduce_sum(%mask) ; nn.refuse unless 0 <= %n <= batch*length ; nn.slice_positions(0, %n) {symbol = "lengths", dims = ["batch*length"]}

Arithmetic on few integers is done on dims (onnx_sizes), back to where it begins: so equal sizes are equal dims. What it begins with, or what of it has a
bound where that has none, is a symbol, counted like what ops find (ir/nn_select.py). Its bound is stated by the user, by the name of the tensor, or follows from the ops (onnx_bounds).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from carrot.frontend.onnx_bounds import DEEPEST, LARGE, Intervals
from carrot.frontend.onnx_requires import Requirements
from carrot.frontend.onnx_sizes import FLOATS, Ratio, shape_math, size_array
from carrot.ir import dims as sizes
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import Graph
from carrot.ir.nn import tensor
from carrot.ir.types import Dim, TensorType

FEW = 8  # elements of a value that may each be a size
WALKED = {f"nn.{n}" for n in ("add", "sub", "mul", "div", "mod", "neg", "abs", "equal", "less", "greater", "less_equal", "greater_equal", "minimum", "maximum", "where", "concat", "slice", "gather", "reshape", "expand", "transpose", "cast", "floor", "ceil", "reduce_prod")}


class Late(Requirements):
    """Mixed into Context. bounds: the most that tensors named by the user are. names: those of values."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self.graph = graph
        self.bounds: dict[str, Dim] = {}
        self.used: set[str] = set()  # of the bounds
        self.wanted: list[str] = []  # tensors that a bound may be stated of
        self.names: dict[Value, str] = {}
        self.elements: dict[Value, np.ndarray | None] = {}
        self.roots: dict[str, tuple[Value, int]] = {}  # symbols, of which some are not counted yet
        self.depth = 0
        self.intervals = Intervals(graph.module, self._stated)

    def bound_by(self, bounds: Mapping[str, int | str]) -> None:
        """What the user says of tensors. Raises CarrotError for what is no size."""
        have = self.input_symbols()
        for name, most in bounds.items():
            d = sizes.parse(most) if isinstance(most, str) else most
            if isinstance(d, bool) or not isinstance(d, int | str) or (isinstance(d, int) and not 0 <= d < LARGE):
                raise CarrotError(f"bounds: '{name}' is {most!r}, a number from 0 to {LARGE - 1} or an expression of the model's dims is wanted")
            self.bounds[name] = d
            if unknown := [s for s in sizes.symbols(d) if s not in have]:
                raise CarrotError(f"bounds: '{name}' is {most}, the model has no dim '{sizes.shown(unknown[0])}'{nearest(unknown[0], have)}", note=f"it has: {', '.join(map(sizes.shown, have)) or 'none'}")

    def check_bounds(self) -> None:
        """Raises CarrotError for a bound that nothing asked for."""
        for name in self.bounds:
            if name not in self.used:
                raise CarrotError(f"'{name}' is no tensor of the model that a size depends on{nearest(name, self.wanted)}", note=f"bounds= takes: {', '.join(self.wanted) or 'none'}")

    def stated_size(self, name: str) -> Dim:
        """What the user says that something is at most of which nothing else says it. Raises CarrotError if he does not."""
        self.wanted.append(name)
        if name not in self.bounds:
            raise CarrotError(
                f"the size '{name}' must be known when compiling, or have a bound: the condition alone ends the loop",
                note=f"say how large it can be: --bound '{name}=N' (bounds={{{name!r}: N}}, or an expression of the model's dims)",
            )
        self.used.add(name)
        return self.bounds[name]

    def late_dims(self, v: Value, name: str, most: Dim | None = None) -> list[Dim] | None:
        """The elements of a small integer value as dims; None if they cannot be. name: of the value, where it has none of its own. most: what each is at most, where nothing else says so.
        Raises CarrotError for one without a bound."""
        self.names.setdefault(v, name)
        found = self._elements(v)
        if found is None or found.dtype != object or not all(isinstance(d, int | str) for d in found.flat):
            return None
        listed = list(found.flat)
        self._count([s for s in sizes.symbols(*listed) if s in self.roots and s not in self.counted], most if len(listed) == 1 and listed[0] in self.roots else None)
        return listed

    def settled(self, v: Value) -> bool:
        """Whether the elements are dims that are known to be sizes, of a known bound: to ask for them refuses no call that the model takes otherwise."""
        found = self._elements(v)
        return found is not None and all(s not in self.roots or s in self.counted or (self._most(s) is not None and self._is_size(self.roots[s][0])) for d in found.flat if isinstance(d, int | str) for s in sizes.symbols(d))

    def _is_size(self, v: Value) -> bool:
        low, high = self.intervals.of(v)
        return high is not None and low is not None and sizes.nonnegative(low)

    def _most(self, symbol: str) -> Dim | None:
        """Of one element the user may state it by the symbol's name."""
        name = sizes.shown(symbol)
        if name in self.bounds:
            self.used.add(name)
            return self.bounds[name]
        return self.intervals.of(self.roots[symbol][0])[1]

    def _stated(self, v: Value) -> Dim | None:
        name = self.names.get(v)
        if name is None or name not in self.bounds:
            return None
        self.used.add(name)
        return self.bounds[name]

    def _elements(self, v: Value) -> np.ndarray | None:
        if v not in self.elements:
            self.depth += 1
            self.elements[v] = self._found(v) if self.depth < DEEPEST else None
            self.depth -= 1
        return self.elements[v]

    def _found(self, v: Value) -> np.ndarray | None:
        t = tensor(v)
        if any(isinstance(d, str) for d in t.shape) or t.dtype not in (*FLOATS, "i1", "i32", "i64") or np.prod(t.shape) > 64:  # type: ignore[arg-type]
            return None
        op = v.op
        if op is not None and op.name == "nn.constant":
            return self.graph.module.array(op.attrs["value"])
        if op is not None and op.name == "nn.sizes":
            return size_array(op.attrs["dims"])
        made = self._computed(op) if op is not None and op.name in WALKED and self.intervals.stated(v) is None else None
        if made is not None and not (self.intervals.of(v)[1] is not None and any(self._open(d) for d in made.flat)):
            return made
        return self._root(v, t) if t.dtype in ("i32", "i64") and np.prod(t.shape) <= FEW and t.rank <= 1 else None  # type: ignore[arg-type]

    def _computed(self, op: Op) -> np.ndarray | None:
        given = [self._elements(x) for x in op.operands]
        if any(a is None for a in given):
            return None
        out = shape_math(op.name, given, op.attrs, tensor(op.operands[-1]).dtype in FLOATS)
        return None if out is None else out.reshape([int(d) for d in tensor(op.result).shape])

    def _open(self, d: Any) -> bool:
        """Whether a symbol in it has no bound."""
        over = d.over if isinstance(d, Ratio) else d
        return isinstance(over, str) and any(s in self.roots and s not in self.counted and self._most(s) is None for s in sizes.symbols(over))

    def _root(self, v: Value, t: TensorType) -> np.ndarray:
        """A symbol for each element."""
        out = size_array([0] * int(np.prod(t.shape)))  # type: ignore[arg-type]
        name = self.names.get(v, f"number {len(self.roots)}")
        for k in range(len(out)):
            out[k] = self.new_symbol(name if len(out) == 1 else f"{name}[{k}]", self.roots)
            self.roots[out[k]] = v, k
        return out.reshape([int(d) for d in t.shape])

    def _count(self, symbols: list[str], most: Dim | None) -> None:
        """From now on they are sizes. most: what each is at most, where nothing else says so. Raises CarrotError for all that have no bound."""
        highs = {s: most if (high := self._most(s)) is None else high for s in symbols}
        self.wanted += map(sizes.shown, symbols)
        for s in symbols:
            if not self._in_main(self.roots[s][0]):
                raise CarrotError(f"the size '{sizes.shown(s)}' must be known when compiling: it is computed inside of a loop or branch")
        if open_ := [sizes.shown(s) for s in symbols if highs[s] is None]:
            raise CarrotError(
                f"the size{'s' * (len(open_) > 1)} {', '.join(map(repr, open_))} must be known when compiling, or have a bound: computed at run time",
                note=f"say how large it can be: {' '.join(f'--bound {name}=N' for name in open_)} (bounds={{{', '.join(f'{name!r}: N' for name in open_)}}}, or expressions of the model's dims), or bind the input it comes from if it is always the same: constants={{'name': array}}",
            )
        for s in symbols:
            self._count_one(s, highs[s])

    def _count_one(self, symbol: str, high: Dim) -> None:
        v, k = self.roots[symbol]
        name = sizes.shown(symbol)
        g = self.graph
        with g.inside(g.body):
            number = g.op("nn.cast", v, to="i64") if tensor(v).dtype != "i64" else v
            flat = g.op("nn.reshape", number, shape=[sizes.product(tensor(v).shape)])
            one = g.op("nn.gather", flat, g.constant(np.array(k)), axis=0)
            self.refuse(one, high, f"'{name}' is {{}}, which is not from 0 to {sizes.shown(high)}")
            g.append(Op("nn.slice_positions", [g.constant(np.array(0)), one], (), {"symbol": symbol, "dims": [high], "step": 1}, loc=g.loc))
        self.counted[symbol] = sizes.most(high, self.counted)
        self.shown(sizes.sub(high, symbol), branch=0)

    def own_symbol(self, d: Dim, name: str) -> Dim:
        """A dim of an output: a symbol of its own where it is not largest when the symbols in it are, as callers make room."""
        if not self.is_late(d) or sizes.substitute(d, self.counted) == sizes.most(d, self.counted):
            return d
        g = self.graph
        symbol = self.new_symbol(name, self.roots)
        self.roots[symbol] = g.op("nn.reshape", g.op("nn.sizes", dims=[d]), shape=[]), 0
        self._count([symbol], sizes.most(d, self.counted))
        for equal in (sizes.sub(d, symbol), sizes.sub(symbol, d)):
            self.shown(equal)
        return symbol

    def chosen_size(self, c: Value, a: Dim, b: Dim, name: str) -> Dim:
        """A symbol for the size that is `a` where c, i1 [], holds, else `b`. It takes no call to be refused."""
        g, symbol = self.graph, self.new_symbol(name, self.roots)
        with g.inside(g.body):
            self.roots[symbol] = g.op("nn.where", c, *(g.op("nn.reshape", g.op("nn.sizes", dims=[d]), shape=[]) for d in (a, b))), 0
        self._count([symbol], sizes.maximum(a, b))
        facts: list[Dim] = g.module.attrs.setdefault("guarded", [])  # of one branch each
        facts += [d for size in (a, b) for d in (sizes.sub(size, symbol), sizes.sub(symbol, size))]
        return symbol

    def _in_main(self, v: Value) -> bool:
        return v.op in self.graph.body.ops if v.op is not None else v in self.graph.body.args

