"""What ONNX operator importers are written against: `Node` (attributes and inputs) and `Operand` (values with arithmetic).

    @importer("HardSwish")
    def hard_swish(n: Node) -> Operand:
        return n[0] * clip(n[0] / 6.0 + 0.5, 0.0, 1.0)

An Operand is a value of the graph, an array known while importing (an initialiser, a constant, what follows from them), or a
shape value: an array whose elements are dims, so that `Shape -> Gather -> Concat -> Reshape` needs no run time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_late import Late
from carrot.frontend.onnx_sizes import FLOATS, Ratio, shape_math, size_array
from carrot.ir import dims as sizes
from carrot.ir.binding import type_dims
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import Graph
from carrot.ir.registry import REGISTRY, evaluate_op, infer_types
from carrot.ir.types import DTYPES, Dim, TensorType, dtype_of, is_float

Importer = Callable[["Node"], Any]
IMPORTERS: dict[tuple[str, str], Importer] = {}
HEAVY = ("nn.matmul", "nn.linear", "nn.conv", "nn.max_pool", "nn.average_pool", "tree.ensemble", "tree.leaf", "nn.dequantize_linear")  # never folded
MOVES = ("nn.transpose", "nn.slice", "nn.expand", "nn.gather")  # of labels too
MAKES = ("nn.text_case", "nn.text_concat", "nn.text_integer", "nn.text_float")  # texts, which lie in the arena
FOLD_LIMIT = 1 << 26  # elements that constant folding may make while importing one model
FOLD_GROWTH = 1 << 16  # a fold may make this many elements, or four times what it was given

_KIND = {"f": 1, "i": 2, "s": 3, "t": 4, "g": 5, "floats": 6, "ints": 7, "strings": 8}
_REQUIRED: Any = object()


def importer(*names: str, domain: str = "") -> Callable[[Importer], Importer]:
    """Register the importer of one or more ONNX operators."""

    def register(fn: Importer) -> Importer:
        for name in names:
            assert (domain, name) not in IMPORTERS, name
            IMPORTERS[domain, name] = fn
        return fn

    return register


class Operand:
    """A value, a known array or a shape value of `type`. labels: it is an index into them. role: "label" or "proba". asks: it is whether this dim is 0."""

    __slots__ = ("_value", "array", "asks", "context", "dims", "hint", "labels", "role", "type")

    def __init__(
        self,
        context: Context,
        type: TensorType,
        value: Value | None = None,
        array: np.ndarray | None = None,
        dims: np.ndarray | None = None,
    ) -> None:
        self.context = context
        self.type = type
        self._value = value
        self.array = array
        self.dims = dims
        self.hint = "w"
        self.labels: list[Any] | None = None
        self.role: str | None = None
        self.asks: Dim | None = None

    @property
    def shape(self) -> tuple[Dim, ...]:
        return self.type.shape

    @property
    def rank(self) -> int:
        return len(self.type.shape)

    @property
    def dtype(self) -> str:
        return self.type.dtype

    @property
    def known(self) -> bool:
        return self.array is not None

    @property
    def computed(self) -> bool:
        """At run time."""
        return self.array is None and self.dims is None

    @property
    def value(self) -> Value:
        """The graph's value; a known array becomes a constant."""
        if self._value is None:
            if self.array is None:
                assert self.dims is not None
                return self.context.computed(self.dims, self.dtype).value  # anew: another branch does not see it
            self._value = self.context.constant(self.array, self.hint)
        return self._value

    def like(self, array: Any) -> Operand:
        """A known array of this operand's dtype."""
        return array if isinstance(array, Operand) else self.context.known(np.asarray(array, DTYPES[self.dtype].numpy))

    def op(self, name: str, *operands: Any, **attrs: Any) -> Operand:
        """The op `name` on this operand and others; numbers and arrays become constants of its dtype."""
        return self.context.op(name, self, *(self.like(x) for x in operands), **attrs)

    def __add__(self, o: Any) -> Operand: return self.op("nn.add", o)
    def __sub__(self, o: Any) -> Operand: return self.op("nn.sub", o)
    def __rsub__(self, o: Any) -> Operand: return self.like(o) - self
    def __mul__(self, o: Any) -> Operand: return self.op("nn.mul", o)
    def __truediv__(self, o: Any) -> Operand: return self.op("nn.div", o)
    def __rtruediv__(self, o: Any) -> Operand: return self.like(o) / self
    def __lt__(self, o: Any) -> Operand: return self.op("nn.less", o)
    def __le__(self, o: Any) -> Operand: return self.op("nn.less_equal", o)
    def __gt__(self, o: Any) -> Operand: return self.op("nn.greater", o)
    def __or__(self, o: Any) -> Operand: return self.op("nn.or", o)
    def __neg__(self) -> Operand: return self.op("nn.neg")
    __radd__ = __add__
    __rmul__ = __mul__

    def exp(self) -> Operand: return self.op("nn.exp")
    def log(self) -> Operand: return self.op("nn.log")
    def abs(self) -> Operand: return self.op("nn.abs")
    def sqrt(self) -> Operand: return self.op("nn.sqrt")
    def equal(self, o: Any) -> Operand: return self.op("nn.equal", o)
    def minimum(self, o: Any) -> Operand: return self.op("nn.minimum", o)
    def maximum(self, o: Any) -> Operand: return self.op("nn.maximum", o)

    def plain(self) -> Operand:
        """The labels themselves, of an index into them."""
        return self if self.labels is None else self.context.known(np.array(self.labels, object if isinstance(self.labels[0], str) else None)).op("nn.gather", self, axis=0)

    def transpose(self, perm: Sequence[int]) -> Operand:
        return self if list(perm) == list(range(self.rank)) else self.op("nn.transpose", perm=list(perm))

    def cast(self, to: str) -> Operand: return self if self.dtype == to else self.op("nn.cast", to=to)

    def reduce(self, how: str, axes: Sequence[int], keepdims: bool = True) -> Operand:
        return self.op(f"nn.reduce_{how}", axes=list(axes), keepdims=int(keepdims))

    def reshape(self, shape: Sequence[Any]) -> Operand:
        """To dims; one -1 follows from the rest. What cannot be shown to have as many elements is required of a run."""
        dims = list(shape)
        whole = sizes.product(self.shape)
        open_ = [i for i, d in enumerate(dims) if d == -1]
        if len(open_) == 1:
            rest = sizes.product(d for d in dims if d != -1)
            if self.context.is_late(rest) and sizes.quotient(whole, rest) is None:
                self.context.require(sizes.sub(sizes.maximum(rest, sizes.neg(rest)), 1))
            dims[open_[0]] = sizes.floordiv(whole, rest) if rest != 0 else -1
        missing = sizes.sub(sizes.product(dims), whole)
        if any(isinstance(d, int) and d < 0 for d in dims) or (isinstance(missing, int) and missing != 0):
            raise CarrotError(f"{self.type} cannot be reshaped to [{', '.join(map(str, shape))}]")
        if len(dims) != self.rank or not all(self.context.equal(a, b) for a, b in zip(dims, self.shape)):
            self.context.require(missing, sizes.neg(missing))
        if tuple(dims) == self.shape:
            return self
        result = self.op("nn.reshape", shape=dims)
        result.labels, result.role = self.labels, self.role
        return result

    def fit(self, shape: Sequence[Dim]) -> Operand | None:
        """As of `shape`, which is required of sizes that may differ; None if some do differ."""
        missing = [sizes.sub(a, b) for a, b in zip(self.shape, shape)]
        if len(shape) != self.rank or any(isinstance(d, int) and d != 0 for d in missing):
            return None
        for d in missing:
            self.context.require(d, sizes.neg(d))
        return self.reshape(shape)


class Context(Late):
    """One import: the graph that grows, and what all its operands share."""

    def __init__(self, graph: Graph, folder: Path | None) -> None:
        super().__init__(graph)
        self.folder = folder
        self.budget = FOLD_LIMIT
        self.scalars: dict[tuple[str, bytes], Value] = {}
        self.counting: dict[tuple[Any, ...], Op] = {}  # what counts, by its name, operands and attributes

    def known(self, array: Any, hint: str = "w") -> Operand:
        """An array, `hint` naming it in the IR."""
        a = np.asarray(array)
        out = Operand(self, TensorType(dtype_of(a), a.shape), array=a)
        out.hint = hint
        return out

    def sized(self, dims: np.ndarray, dtype: str = "i64") -> Operand:
        """An array of dims; of numbers, a known array."""
        if all(isinstance(d, int) for d in dims.flat):
            return self.known(dims.astype(DTYPES[dtype].numpy))
        return Operand(self, TensorType(dtype, dims.shape), dims=dims)

    def computed(self, dims: np.ndarray, dtype: str) -> Operand:
        """The numbers that dims are, computed when the model runs."""
        parts = [d if isinstance(d, Ratio) else Ratio(d, 1) for d in dims.flat]
        value = self.graph.op("nn.sizes", dims=[p.over for p in parts])
        out = Operand(self, value.type, value).cast(dtype)  # type: ignore[arg-type]
        if any(p.under != 1 for p in parts):
            out = out / self.known(np.array([p.under for p in parts], DTYPES[dtype].numpy))
        return out.reshape(dims.shape)

    def constant(self, a: np.ndarray, hint: str) -> Value:
        if a.ndim:
            return self.graph.constant(a, hint)
        key = (a.dtype.str, a.tobytes())
        if key not in self.scalars:
            self.scalars[key] = self.graph.constant(a, "c")
        return self.scalars[key]

    def agreeing(self, name: str, operands: tuple[Operand, ...], attrs: dict[str, Any]) -> tuple[Operand, ...]:
        """The operands with the same dims where the op needs them: sizes of different names, or other expressions, are required to be equal."""
        groups = _meeting(name, operands, attrs)
        changed: dict[int, list[Dim]] = {}
        for places in groups:
            found = list(dict.fromkeys(operands[k].shape[axis] for k, axis in places))
            if len(found) < 2 or all(isinstance(d, int) for d in found):
                continue
            if name != "nn.matmul" and name != "nn.concat" and (lone := {d for d in found if isinstance(d, str) and sizes.nonnegative(sizes.sub(1, d))}) < set(found):
                for k, axis in places:  # x[:1] beside x, which broadcasts
                    if operands[k].shape[axis] in lone:
                        changed.setdefault(k, list(operands[k].shape))[axis] = 1
                places = [(k, axis) for k, axis in places if operands[k].shape[axis] not in lone]
                found = [d for d in found if d not in lone]
            one = min(found, key=lambda d: (isinstance(d, str), len(str(d))))
            for d in found:
                difference = sizes.sub(d, one)
                if isinstance(difference, int) and difference != 0:
                    return operands  # the op itself says what is wrong
                self.require(difference, sizes.neg(difference))
            for k, axis in places:
                changed.setdefault(k, list(operands[k].shape))[axis] = one
        return tuple(x.reshape(changed[k]) if k in changed else x for k, x in enumerate(operands))

    def op(self, name: str, *operands: Operand, **attrs: Any) -> Operand:
        """Fold, evaluate as a shape value, or append; the op's one result."""
        if any(isinstance(d, str) for x in operands for d in x.shape):
            operands = self.agreeing(name, operands, attrs)
        if any(x.dims is not None for x in operands) and all(x.dims is not None or x.array is not None for x in operands):
            out = shape_math(name, [x.array if x.array is not None else x.dims for x in operands], attrs, operands[-1].dtype in FLOATS)
            if out is not None:
                return self.known(out) if out.dtype == bool else self.sized(out, attrs["to"] if name == "nn.cast" else operands[-1].dtype)
        if all(x.array is not None for x in operands) and operands and name not in HEAVY:
            folded = self.fold(Op(name, [Value(x.type) for x in operands], (), attrs, loc=self.graph.loc), operands)
            if folded is not None:
                return folded
        if name in MAKES and self.graph.block is not self.graph.body:
            raise CarrotError(f"'{name}' inside a body of control flow is not supported: there is one place for each text that it makes", note="a loop of a known number of rounds, and a branch that is known, are none")
        values = [x.value for x in operands]
        if self.counted:
            [t, *_] = infer_types(Op(name, values, (), attrs, loc=self.graph.loc), self.graph.module)
            self.require(*(d for d in type_dims(t) if self.is_late(d)))
        value = self.graph.op(name, *values, **attrs)
        result = Operand(self, value.type, value)  # type: ignore[arg-type]
        result.asks = _asked(name, operands)
        if name in MOVES:
            result.labels, result.role = operands[0].labels, operands[0].role
        return result

    def fold(self, op: Op, operands: Sequence[Operand]) -> Operand | None:
        types = infer_types(op, self.graph.module)
        if any(isinstance(d, str) for d in types[0].shape):  # type: ignore[union-attr]
            return None
        arrays = [x.array for x in operands if x.array is not None]
        size = math.prod(int(d) for d in types[0].shape)  # type: ignore[union-attr, arg-type, misc]
        given = sum(a.size for a in arrays)
        if size > self.budget or size > max(FOLD_GROWTH, 4 * given):
            return None
        self.budget -= size
        op.results = [Value(t, op) for t in types]
        try:
            return self.known(np.asarray(evaluate_op(op, self.graph.module, *arrays)[0]))
        except (ArithmeticError, IndexError, TypeError, ValueError):  # numpy has no answer, say the maximum of nothing
            return None


def _asked(name: str, operands: Sequence[Operand]) -> Dim | None:
    """The dim that is 0 if a comparison of two sizes is true."""
    given = [x.array if x.dims is None else x.dims for x in operands]
    if name != "nn.equal" or any(a is None or a.size != 1 or a.dtype.kind not in "iuO" for a in given):
        return None
    a, b = (a.item() if a.dtype.kind == "O" else int(a.item()) for a in given if a is not None)
    return sizes.sub(a, b) if all(isinstance(d, int | str) for d in (a, b)) else None


def _meeting(name: str, operands: Sequence[Operand], attrs: dict[str, Any]) -> list[list[tuple[int, int]]]:
    """Which dims an op needs to be equal: lists of (operand, axis)."""
    if name == "nn.concat":
        axis, rank = attrs["axis"], operands[0].rank
        return [[(k, a) for k in range(len(operands))] for a in range(rank) if a != axis % rank] if all(x.rank == rank for x in operands) else []
    if name == "nn.matmul":
        a, b = operands[0].rank, operands[1].rank
        lead = [[(0, a - i), (1, b - i)] for i in range(3, min(a, b) + 1)]
        return [[(0, a - 1), (1, max(b - 2, 0))], *[p for p in lead if not any(operands[k].shape[axis] == 1 for k, axis in p)]] if a and b else []
    if name not in REGISTRY.ops or "elementwise" not in REGISTRY.opdef(name).traits:
        return []
    rank = max((x.rank for x in operands), default=0)
    return [[(k, x.rank - i) for k, x in enumerate(operands) if x.rank >= i and x.shape[x.rank - i] != 1] for i in range(1, rank + 1)]


class Node:
    """One node of the model while it is imported: inputs by index, attributes by name; what is wrong is located here."""

    def __init__(
        self, context: Context, node: proto.Node, index: int, version: int, operands: list[Any], wanted: set[str], scope: Any
    ) -> None:
        self.context = context
        self.proto = node
        self.op_type = node.op_type
        self.version = version
        self.operands = operands
        self.wanted = wanted
        self.scope = scope  # an onnx_scope.Scope
        self.attrs: dict[str, proto.Attribute] = {}
        for a in node.attribute:
            if a.name in self.attrs:
                raise CarrotError(f"attribute '{a.name}' is given twice")
            given = a if not a.ref_attr_name else (scope.attributes or {}).get(a.ref_attr_name)  # of the function that is called
            if given is not None:
                self.attrs[a.name] = given
        self.unread = set(self.attrs)

    # -- inputs and outputs

    def __len__(self) -> int:
        return len(self.operands)

    def __getitem__(self, i: int) -> Operand:
        found = self.get(i)
        if found is None:
            raise CarrotError(f"'{self.op_type}' lacks input {i}")
        return found

    def get(self, i: int) -> Operand | None:
        x = self.operands[i] if i < len(self.operands) else None
        x = getattr(x, "operand", x)  # what is made only if something asks for it
        if x is not None and not isinstance(x, Operand):
            raise CarrotError(f"input {i} of '{self.op_type}' is {x}, a {getattr(x, 'needed', 'tensor')} is needed")
        return x

    def all(self) -> list[Operand]:
        return [self[i] for i in range(len(self.operands))]

    def const(self, i: int) -> np.ndarray:
        """Input i, which must be known while compiling."""
        x = self[i]
        if x.array is None:
            raise CarrotError(
                f"input {i} ('{self.proto.input[i]}') of '{self.op_type}' must be known when compiling; it is computed at run time",
                note="make it a constant when exporting, or bind the input it comes from: constants={'name': array}",
            )
        return x.array

    def const_ints(self, i: int) -> list[int]:
        return [int(v) for v in np.atleast_1d(self.const(i)).ravel()]

    def dims(self, i: int, most: Dim | None = None) -> list[Any]:
        """The elements of input i, a list of sizes, also of such that are computed at run time (onnx_late): `most` at most, where nothing else says how large they can be."""
        x = self[i]
        x = x.cast("i64") if x.computed and is_float(x.dtype) else x
        if x.computed and (late := self.context.late_dims(x.value, self.proto.input[i], most)) is not None:
            return late
        source = x.dims if x.dims is not None else self.const(i)
        if source.ndim > 1:
            raise CarrotError(f"input {i} of '{self.op_type}' is a list of sizes, {x.type} is given")
        return [v if isinstance(v, str) else int(v) for v in np.atleast_1d(source)]

    def uses(self, k: int) -> bool:
        """Whether anything reads output k."""
        return k < len(self.proto.output) and self.proto.output[k] in self.wanted

    def refuse_output(self, k: int, what: str) -> None:
        if self.uses(k):
            raise CarrotError(f"output {k} ({what}) of '{self.op_type}' is not supported")

    def known(self, array: Any) -> Operand:
        return self.context.known(array)

    def sized(self, dims: Iterable[Dim]) -> Operand:
        """A list of dims as an operand, i64."""
        return self.context.sized(size_array(dims))

    def counted(self, name: str, most: Dim, *operands: Operand, **attrs: Any) -> list[Operand]:
        """The results of an op that counts while it runs (ir/nn_select.py), `most` at most; known if its operands are. What was counted before, as exporters do for each x[mask], is as many."""
        c, key = self.context, (name, *(x.value if x.array is None else x for x in operands), str(attrs | {"dims": [most]}))
        before = c.counting.get(key)
        if before is not None and before in c.graph.body.ops:
            return [Operand(c, v.type, v) for v in before.results]  # type: ignore[arg-type]
        attrs |= {"symbol": c.new_symbol(f"number of {self.proto.output[0]}", c.roots), "dims": [most]}
        arrays = [x.array for x in operands if x.array is not None]
        if len(arrays) == len(operands) and isinstance(most, int):
            op = Op(name, [Value(x.type) for x in operands], (), attrs, loc=c.graph.loc)
            return [c.known(a) for a in evaluate_op(op, c.graph.module, *arrays)]
        if c.graph.block is not c.graph.body:
            raise CarrotError(f"'{self.op_type}' inside a body of control flow is not supported: it counts while it runs", note="a loop of a known number of rounds, and a branch that is known, are none")
        op = c.graph.append(Op(name, [x.value for x in operands], (), attrs, loc=c.graph.loc))
        c.counted[attrs["symbol"]], c.counting[key] = sizes.most(most, c.counted), op
        return [Operand(c, v.type, v) for v in op.results]  # type: ignore[arg-type]

    def unsupported(self, what: str, note: str | None = None) -> CarrotError:
        return CarrotError(f"'{self.op_type}' with {what} is not supported", note=note)

    # -- attributes

    def _attr(self, name: str, kind: str, default: Any) -> Any:
        self.unread.discard(name)
        a = self.attrs.get(name)
        if a is None:
            if default is _REQUIRED:
                raise CarrotError(f"'{self.op_type}' lacks the attribute '{name}'")
            return default
        value = getattr(a, kind)
        if value is None or (a.type and a.type != _KIND[kind]):
            raise CarrotError(f"attribute '{name}' of '{self.op_type}' has the wrong type")
        return value

    def has(self, name: str) -> bool:
        return name in self.attrs

    def ignore(self, *names: str) -> None:
        """Attributes without a meaning for the result."""
        self.unread -= set(names)

    def integer(self, name: str, default: Any = _REQUIRED) -> int:
        return self._attr(name, "i", default)  # type: ignore[no-any-return]

    def graph(self, name: str) -> proto.Graph:
        return self._attr(name, "g", _REQUIRED)  # type: ignore[no-any-return]

    def flag(self, name: str, default: int = 0) -> bool:
        return bool(self.integer(name, default))

    def number(self, name: str, default: Any = _REQUIRED) -> float:
        return self._attr(name, "f", default)  # type: ignore[no-any-return]

    def string(self, name: str, default: Any = _REQUIRED) -> str:
        found = self._attr(name, "s", default)
        return found if isinstance(found, str) else self._text(found)

    def strings(self, name: str) -> list[str]:
        return [self._text(b) for b in self._attr(name, "strings", ())]

    def _text(self, b: Any) -> str:
        try:
            return bytes(b).decode()
        except UnicodeDecodeError:
            raise CarrotError(f"'{self.op_type}' has a string attribute that is not UTF-8") from None

    def ints(self, name: str, default: Any = None) -> list[int] | Any:
        found = self._attr(name, "ints", default)
        return [int(v) for v in found] if found is not None and found is not default else default

    def array(self, name: str, kind: str) -> np.ndarray:
        """The numbers of a list attribute ("floats" or "ints"), empty without it."""
        return np.asarray(self._attr(name, kind, ()), np.float32 if kind == "floats" else np.int64)

    def tensor(self, name: str) -> np.ndarray | None:
        t = self._attr(name, "t", None)
        return None if t is None else proto.array(t, self.context.folder, f"attribute '{name}'")

    def ints_of(self, name: str, i: int) -> list[int] | None:
        """What is an attribute in old opsets and input i in new ones (axes, pads, split...)."""
        if self.has(name):
            return list(self.ints(name))
        return self.const_ints(i) if self.get(i) is not None else None

    # -- often needed

    def axis(self, axis: int, rank: int) -> int:
        if not -rank <= axis < max(rank, 1):
            raise CarrotError(f"axis {axis} of '{self.op_type}' is out of range for rank {rank}")
        return axis % max(rank, 1)

    def axes(self, axes: Iterable[int], rank: int) -> list[int]:
        out = [self.axis(a, rank) for a in axes]
        if len(set(out)) != len(out):
            raise CarrotError(f"axes {list(axes)} of '{self.op_type}' repeat")
        return out

    def static(self, shape: Sequence[Dim], what: str) -> list[int]:
        """Dims that must be numbers."""
        for d in shape:
            if isinstance(d, str):
                raise CarrotError(
                    f"'{self.op_type}' needs a fixed {what}, it has the symbolic dim '{sizes.shown(d)}'",
                    note=f"bind it: dims={{{', '.join(f'{sizes.shown(s)!r}: N' for s in sizes.symbols(d))}}}",
                )
        return [int(d) for d in shape]


def custom(n: Node, name: str) -> list[Operand]:
    """A node of a custom domain whose op a plugin defines: its attributes keep their ONNX names."""
    attrs: dict[str, Any] = {}
    for key, a in n.attrs.items():
        n.unread.discard(key)
        kinds = [k for k in _KIND if (a.type == _KIND[k] if a.type else getattr(a, k) not in (None, ()))]
        if len(kinds) != 1:
            raise CarrotError(
                f"attribute '{key}' of '{name}' is of a kind that is not supported", note="numbers, strings, lists of them and tensors are"
            )
        read: dict[str, Callable[[str], Any]] = {"f": n.number, "i": n.integer, "s": n.string, "strings": n.strings, "ints": n.ints}
        if kinds[0] == "t":
            attrs[key] = n.context.graph.module.add_weight(n.tensor(key), key)  # type: ignore[arg-type]
        else:
            attrs[key] = n.array(key, "floats").tolist() if kinds[0] == "floats" else read[kinds[0]](key)
    op = n.context.graph.append(Op(name, [x.value for x in n.all()], (), attrs, loc=n.context.graph.loc))
    return [Operand(n.context, v.type, v) for v in op.results]  # type: ignore[arg-type]


def unsupported(node: proto.Node, version: int) -> tuple[str, str]:
    """Message and note for an operator without an importer."""
    domain = node.domain or "ai.onnx"
    names = [name for d, name in IMPORTERS if d == node.domain]
    if node.domain == "com.microsoft.nchwc":
        note = "onnxruntime has arranged images and weights for the machine that it ran on, and the file does not say how; have it save the model with ORT_ENABLE_EXTENDED or less, or compile the one before"
    elif names:
        note = f"carrot has {len(names)} operators of {domain}{nearest(node.op_type, names)}"
    else:
        known = sorted(n for n in REGISTRY.ops if n.startswith(domain + "."))
        note = f'define it with @carrot.op("{domain}.{node.op_type}") and @carrot.lowering, or name the plugin that does' + (
            f"; known: {', '.join(known)}" if known else ""
        )
    return f"unsupported operator '{node.op_type}' ({domain} opset {version})", note
