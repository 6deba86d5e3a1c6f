"""ONNX operators that make text: StringNormalizer, StringConcat, StringSplit; how many bytes a text has at most.

    StringConcat(x, "!")    =>    "nn.text_concat"(%x, %c) {dims = ["bytes of x + 1"]}

There is room for as much as the longest texts of a call need: the bytes of the longest text of an input are a symbol (ir/nn_text.py).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from carrot.frontend.onnx_graph import MAKES, Context, Node, Operand, importer
from carrot.frontend.onnx_ops import code_of
from carrot.ir import dims as sizes
from carrot.ir.binding import is_table
from carrot.ir.core import Module, Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.nn_text import CASES, cased
from carrot.ir.registry import infer_types
from carrot.ir.types import Dim, TensorType

GROWN = {"lower": (3, 2), "upper": (3, 1)}  # the bytes of a text in another case: so many times as many, at most
SLACK = 8  # and so many more, of UTF-8 that ends in the middle of a character
SAME = {f"nn.{n}" for n in ("reshape", "transpose", "slice", "expand", "gather", "gather_nd", "gather_elements", "text_split")}


def bytes_of(c: Context, v: Value) -> Dim:
    """How many bytes a text of a value has at most."""
    op = v.op
    if op is None and v in c.graph.body.args:
        spec = c.graph.inputs[c.graph.body.args.index(v)]
        return spec.setdefault("longest", c.new_symbol(f"bytes of {spec['name']}", [str(i.get("longest")) for i in c.graph.inputs]))  # type: ignore[return-value]
    if op is not None and op.name == "nn.constant":
        return max((len(str(t).encode("utf-8", "surrogatepass")) for t in c.graph.module.array(op.attrs["value"]).flat), default=0)
    if op is not None and op.name in MAKES:
        return op.attrs["dims"][0]  # type: ignore[no-any-return]
    if op is not None and op.name in ("nn.where", "nn.concat"):
        most: Dim = 0
        for each in op.operands[op.name == "nn.where" :]:
            most = sizes.maximum(most, bytes_of(c, each))
        return most
    if op is not None and op.name in SAME:
        return bytes_of(c, op.operands[0])
    raise CarrotError("a text that comes out of a loop or branch cannot be made into another one: how long it is cannot be known", note="put what makes it behind the loop or branch")


def _case(n: Node, x: Operand, how: str) -> Operand:
    times, over = GROWN[how]
    room = 0 if x.array is not None else sizes.add(sizes.floordiv(sizes.mul(bytes_of(n.context, x.value), times), over), SLACK)
    return x.op("nn.text_case", how=how, dims=[room])


def text(n: Node, i: int) -> Operand:
    """Input i, which has to be strings."""
    x = n[i].plain()
    if x.dtype != "str":
        raise CarrotError(f"input {i} of '{n.op_type}' is {x.type}, strings are needed")
    return x


@dataclass(frozen=True)
class Lower:
    """A text in lower case, which is made only if something asks for it: a Tokenizer does not."""

    through: ClassVar[tuple[str, ...]] = ("Identity",)
    node: Node
    text: Operand

    @cached_property
    def operand(self) -> Operand:
        return _case(self.node, self.text, "lower")


@importer("StringNormalizer")
def string_normalizer(n: Node) -> Any:
    """Words that are no stop words, of [C] or [1, C], in another case: one that is empty if none is left. Without stop words any shape."""
    n.ignore("locale")
    case, sensitive, stop, x = n.string("case_change_action", "NONE").lower(), n.flag("is_case_sensitive"), n.strings("stopwords"), text(n, 0)
    if case not in ("none", *CASES):
        raise n.unsupported(f"case_change_action '{case}'")
    if not stop:
        return Lower(n, x) if case == "lower" and x.array is None else _case(n, x, case) if case != "none" else x
    if x.rank not in (1, 2) or (x.rank == 2 and isinstance(x.shape[0], int) and x.shape[0] != 1):
        raise CarrotError(f"'StringNormalizer' with stopwords takes a list of words, {x.type} is given")
    if x.rank == 2:
        n.context.require(sizes.sub(x.shape[0], 1), sizes.sub(1, x.shape[0]))
    words = x.reshape([sizes.product(x.shape)])
    found = code_of(n, words if sensitive else _case(n, words, "lower"), stop if sensitive else [cased(s, "lower") for s in stop], -1)
    [places] = n.counted("nn.nonzero", words.shape[0], found.equal(-1))
    one = n.known(np.array([""], object))
    [first] = n.counted("nn.slice_positions", sizes.maximum(words.shape[0], 1), n.known(np.array(0)), n.sized([places.shape[1]]).maximum(1).reshape([]), step=1)
    places = places.reshape(places.shape[1:]).op("nn.concat", n.sized(words.shape), axis=0).op("nn.gather", first, axis=0)
    kept = words.op("nn.concat", one, axis=0).op("nn.gather", places, axis=0)
    kept = kept.reshape([1] * (x.rank - 1) + list(kept.shape))
    return _case(n, kept, case) if case != "none" else kept


@importer("StringConcat")
def string_concat(n: Node) -> Operand:
    x, y = text(n, 0), text(n, 1)
    if x.array is not None and y.array is not None:
        return x.op("nn.text_concat", y, dims=[0])
    return x.op("nn.text_concat", y, dims=[sizes.add(bytes_of(n.context, x.value), bytes_of(n.context, y.value))])


@importer("StringSplit")
def string_split(n: Node) -> list[Operand]:
    x, delimiter, limit = text(n, 0), n.string("delimiter", ""), n.integer("maxsplit", -1)
    whole = max((len(str(t).encode()) for t in x.array.flat), default=0) if x.array is not None else bytes_of(n.context, x.value)
    parts = sizes.add(sizes.floordiv(whole, len(delimiter.encode())), 1) if delimiter else sizes.floordiv(sizes.add(whole, 1), 2)
    parts = parts if limit < 0 else sizes.minimum(parts, limit + 1)
    return n.counted("nn.text_split", parts, x, delimiter=delimiter, limit=max(limit, -1))


# ------------------------------------------------------------------------------------------------------- columns or tensors


def settle(module: Module) -> Module:
    """A model of rows gets its texts in columns, one for each element of a row, and gives labels; of all others texts are tensors, labels too."""
    main, ret = module.main, module.main.body.terminator
    texts = [(v, spec) for v, spec in zip(main.body.args, main.attrs["inputs"], strict=True) if v.type.dtype == "str"]  # type: ignore[union-attr]
    labelled = [(i, spec) for i, spec in enumerate(main.attrs["outputs"]) if "labels" in spec]
    if is_table(module) and all(v.type.dtype != "str" for v in main.returned) and all(_by_row(v) for v, _ in texts):  # type: ignore[union-attr]
        for v, spec in texts:
            _columns(module, v, spec)
        for i, _ in labelled:
            if tensor(ret.operands[i]).shape[1:] == (1,):
                ret.operands[i] = _append(module, "nn.reshape", ret.operands[i], shape=list(tensor(ret.operands[i]).shape[:1]))
        return module
    for i, spec in labelled:
        labels = spec.pop("labels")
        words = _append(module, "nn.constant", value=module.add_weight(np.array(labels, object if isinstance(labels[0], str) else None), "labels"))
        ret.operands[i] = _append(module, "nn.gather", words, ret.operands[i], axis=0)
    return module


def _append(module: Module, name: str, *operands: Value, **attrs: Any) -> Value:
    """The result of an op that is the last one before main returns."""
    op = Op(name, operands, (), attrs)
    op.results = [Value(t, op) for t in infer_types(op, module)]
    module.main.body.ops.insert(-1, op)
    return op.result


def _by_row(v: Value) -> bool:
    shape = tensor(v).shape
    return not shape or isinstance(shape[0], str) or shape[0] == 1


def _columns(module: Module, v: Value, spec: dict[str, Any]) -> None:
    shape, body = tensor(v).shape, module.main.body
    rows, count = (shape[0], math.prod(map(int, shape[1:]))) if shape and isinstance(shape[0], str) else (1, math.prod(map(int, shape)))
    spec |= {"accept": [], "columns": [spec["name"]] if count == 1 else [f"{spec['name']}_{i}" for i in range(count)]}
    if shape == (rows, count):
        return
    v.type = TensorType("str", (rows, count))
    op = Op("nn.reshape", [v], (), {"shape": list(shape)})
    op.results = [Value(TensorType("str", shape), op)]
    for each in body.walk():
        each.operands = [op.result if x is v else x for x in each.operands]
    body.ops.insert(0, op)
