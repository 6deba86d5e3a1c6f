"""Symbols of a module: where they are, and ops whose symbols are replaced.

    "nn.reshape"(%x) {shape = ["2*seq"]} : tensor<?x2xf32, ["seq"]>    with seq = 8    =>    shape = [16] : tensor<8x2xf32>
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from carrot.ir import dims
from carrot.ir.core import Attr, Block, Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim, TensorType, Type

DIM_ATTRS = ("shape", "starts", "ends", "pads", "dims", "trips")  # attributes that are dims or lists of dims


def type_dims(t: Type) -> tuple[Dim, ...]:
    return t.shape if isinstance(t, TensorType) else ()


def attr_dims(op: Op) -> Iterator[Dim]:
    """The dims in an op's attributes."""
    for name in DIM_ATTRS:
        if name in op.attrs:
            a = op.attrs[name]
            yield from a if isinstance(a, (list, tuple)) else (a,)


def base_symbols(module: Module) -> list[str]:
    """The symbols of the inputs' dims: the first dims' before the others, in order; then those of how long texts are."""
    shapes = [type_dims(a.type) for a in module.main.body.args]
    return dims.symbols(*(s[0] for s in shapes if s), *(d for s in shapes for d in s), *(i["longest"] for i in module.main.attrs.get("inputs", ()) if "longest" in i))


def counted(op: Op) -> dict[str, Dim]:
    """The symbol whose number the op's kernel counts while it runs (ir/nn_select.py), with the most that it can be."""
    return {op.attrs["symbol"]: op.attrs["dims"][0]} if "symbol" in op.attrs else {}


def all_counted(module: Module) -> dict[str, Dim]:
    """Every counted symbol of `main`, with the most that it can be in terms of its base symbols, in order."""
    out: dict[str, Dim] = {}
    for op in module.main.body.ops:
        out |= {name: dims.most(most, out) for name, most in counted(op).items()}
    inside = next((o for op in module.main.body.ops for r in op.regions for o in r.walk() if counted(o)), None)
    if inside is not None:
        raise CarrotError(f"'{inside.name}' inside a body of control flow is not supported: it counts while it runs", loc=inside.loc)
    return out


def checks(module: Module) -> list[Dim]:
    """What must not be negative for the sizes of a call, as far as that does not go without saying; and what must not be divided by 0."""
    ops, late = list(module.main.body.walk()), all_counted(module).keys()  # what has those is checked where it is (nn.refuse)
    sizes = [d for op in ops for r in op.results for d in type_dims(r.type)]
    divided = [dims.maximum(d, dims.neg(d)) for op in ops for d in attr_dims(op) if isinstance(d, str) and "floordiv" in d]
    return [d for d in dict.fromkeys([*module.attrs.get("requires", ()), *sizes, *divided]) if isinstance(d, str) and not dims.nonnegative(d) and late.isdisjoint(dims.symbols(d))]


def is_table(module: Module, outputs: Sequence[Value] | None = None) -> bool:
    """Whether one row of every input makes one row of every output: the only symbol is the first dim of them all, and nothing else depends on it.

    A model of fixed shapes is one of a single row. outputs: if it gave these instead of its own."""
    symbols = base_symbols(module)
    if all_counted(module):
        return False
    if not symbols:
        return True
    main = module.main
    if len(symbols) > 1 or module.attrs.get("requires"):
        return False
    if any(type_dims(v.type)[:1] != (symbols[0],) or any(isinstance(d, str) for d in type_dims(v.type)[1:]) for v in (*main.body.args, *(main.returned if outputs is None else outputs))):
        return False
    sizes = [d for op in main.body.walk() for d in (*(dims.product(type_dims(r.type)) for r in op.results), *(d for r in op.results for d in type_dims(r.type)), *attr_dims(op))]
    return all(isinstance(d, int) or (dims.nonnegative(d) and isinstance(dims.quotient(d, symbols[0]), int)) for d in sizes)


def in_arrow(module: Module) -> bool:
    """Whether Arrow has the dtypes of all that goes in and out, and the ABI makes columns of them: models with others are called with tensors only."""
    main = module.main
    texts = [v for v, spec in zip(main.body.args, main.attrs["inputs"], strict=True) if "columns" not in spec] + main.returned
    return all(getattr(v.type, "dtype", "") != "bf16" for v in (*main.body.args, *main.returned)) and all(getattr(v.type, "dtype", "") != "str" for v in texts)


def bound_type(t: Type, sizes: Mapping[str, Dim]) -> Type:
    return TensorType(t.dtype, tuple(dims.substitute(d, sizes) for d in t.shape)) if isinstance(t, TensorType) else t


def bound_attrs(attrs: dict[str, Attr], sizes: Mapping[str, Dim]) -> dict[str, Attr]:
    def bound(a: Attr) -> Attr:
        return [bound(d) for d in a] if isinstance(a, (list, tuple)) else dims.substitute(a, sizes) if isinstance(a, str) else a

    return attrs | {name: bound(attrs[name]) for name in DIM_ATTRS if name in attrs}


def bound_op(op: Op, sizes: Mapping[str, Dim], values: dict[Value, Value] | None = None) -> Op:
    """A copy with its symbols replaced. values: what takes the place of values of the ops around it; others get a place of their own."""
    values = {} if values is None else values

    def value(v: Value) -> Value:
        return values[v] if v in values else Value(bound_type(v.type, sizes), v.owner, v.index)

    regions = []
    for r in op.regions:
        inner = Block([bound_type(a.type, sizes) for a in r.args])
        inside = {**values, **dict(zip(r.args, inner.args, strict=True))}
        for each in r.ops:
            copy = bound_op(each, sizes, inside)
            inside |= zip(each.results, copy.results, strict=True)
            inner.ops.append(copy)
        regions.append(inner)
    return Op(op.name, [value(v) for v in op.operands], [bound_type(r.type, sizes) for r in op.results], bound_attrs(op.attrs, sizes), regions, op.loc)
