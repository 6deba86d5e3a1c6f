"""ai.onnx.ml's operators that read maps, DictVectorizer and CastMap: a map that is an input is a table with a column for each key that the model knows.

    DictVectorizer <string_vocabulary = ["age", "fare"]> (x)      =>      input %x : tensor<?x2xf32> {columns = ["age", "fare"]}, a missing value is 0
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from carrot.frontend import onnx_proto as proto
from carrot.frontend.onnx_graph import Context, Node, Operand, importer
from carrot.frontend.onnx_ops import where
from carrot.frontend.onnx_trees import ML
from carrot.ir.errors import CarrotError
from carrot.ir.types import is_float

NUMBERS = ("f32", "f64", "i64")


@dataclass
class Map:
    """An input that is a map. It becomes a tensor where an operator says which keys there may be."""

    context: Context
    name: str
    keys: str  # their dtype
    values: str
    columns: list[str] = field(default_factory=list)
    table: Operand | None = None

    def __str__(self) -> str:
        return f"a map of {self.keys} to {self.values}, which only DictVectorizer and CastMap can read"

    def of(self, columns: list[str]) -> Operand:
        """A row for each map, [batch, columns], 0 for what it lacks."""
        if self.table is None:
            if self.values not in NUMBERS:
                raise CarrotError(f"the map '{self.name}' has values of type {self.values}, {', '.join(NUMBERS)} are supported", note="export the model without the operator, and give it a tensor of what it makes")
            value = self.context.graph.table(self.name, columns, self.values, ("inf", "nan", "null") if is_float(self.values) else ())
            self.context.names[value] = self.name
            x = Operand(self.context, value.type, value)  # type: ignore[arg-type]
            self.columns, self.table = columns, where(x.op("nn.isnan"), x.like(0.0), x) if is_float(self.values) else x
        if columns != self.columns:
            raise CarrotError(f"the map '{self.name}' is read by two operators that know other keys", note="split it into two inputs when exporting")
        return self.table


def declared(context: Context, name: str, t: proto.MapType) -> Map:
    tensor = t.value_type.tensor_type if t.value_type else None
    if not t.key_type or tensor is None or tensor.elem_type is None:
        raise CarrotError("the input is a map of something else than tensors")
    return Map(context, name, proto.dtype(t.key_type, "the map's keys"), proto.dtype(tensor.elem_type, "the map's values"))


def _map(n: Node, keys: str) -> Map:
    x: Any = n.operands[0] if len(n) else None
    if not isinstance(x, Map) or x.keys != keys:
        raise CarrotError(f"'{n.op_type}' takes a map of {keys} that is an input of the model, {x.type if isinstance(x, Operand) else x} is given")
    return x


@importer("DictVectorizer", domain=ML)
def dict_vectorizer(n: Node) -> Operand:
    words, numbers = n.strings("string_vocabulary"), n.ints("int64_vocabulary", [])
    if bool(words) == bool(numbers):
        raise CarrotError(f"'DictVectorizer' has {len(words)} strings and {len(numbers)} numbers as its vocabulary")
    return _map(n, "str" if words else "i64").of(words or [str(k) for k in numbers])


@importer("CastMap", domain=ML)
def cast_map(n: Node) -> Operand:
    """Of a sparse map of 0 ... max_map - 1; how many columns a dense one gives is not known."""
    form, to, most = n.string("map_form", "DENSE"), n.string("cast_to", "TO_FLOAT"), n.integer("max_map", 1)
    if form != "SPARSE" or to not in ("TO_FLOAT", "TO_INT64"):
        raise n.unsupported(f"map_form '{form}' and cast_to '{to}'", "map_form SPARSE, which says how many columns there are, and numbers are supported")
    if not 1 <= most <= 1 << 20:
        raise CarrotError(f"'CastMap' has max_map {most}")
    return _map(n, "i64").of([str(k) for k in range(most)]).cast("f32" if to == "TO_FLOAT" else "i64")
