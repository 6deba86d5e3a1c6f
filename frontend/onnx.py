"""ONNX models (onnx docs/IR.md): the graph walk. Operators are in onnx_ops, onnx_shape, onnx_index, onnx_einsum, onnx_nn, onnx_quant, onnx_ml and onnx_trees.

    %1 = "nn.matmul"(%x, %w)    from    model.onnx: node 'fc1' (#3), a MatMul

The wire format is read by onnx_proto, so neither onnx nor protobuf is needed. Every error is located at its node.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from carrot.frontend import onnx_einsum, onnx_index, onnx_ml, onnx_nn, onnx_ops, onnx_proto, onnx_quant, onnx_rnn, onnx_shape, onnx_trees
from carrot.frontend.onnx_graph import IMPORTERS, Context, Node, Operand, custom, unsupported
from carrot.ir import dims as sizes
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import BATCH, Graph
from carrot.ir.registry import REGISTRY
from carrot.ir.types import DTYPES, Dim, TensorType

REGISTERED = (onnx_einsum, onnx_index, onnx_ml, onnx_nn, onnx_ops, onnx_quant, onnx_rnn, onnx_shape, onnx_trees)  # imported for their registrations
OLDEST, NEWEST = 1, 28  # opsets of ai.onnx; before 7 what broadcasts has attributes, which are refused
NEWEST_ML = 6
MALFORMED = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)  # the last net under a node
# What converters call the results of a classifier.
NAMED_ROLES = {"label": ("output_label", "label"), "proba": ("output_probability", "probabilities")}


def convert(model: Any, name: str, **options: Any) -> Module:
    """An `onnx.ModelProto` in memory."""
    return read(model.SerializeToString(), f"{name}.onnx", name=name, folder=None, **options)


def read(
    data: bytes, source: str, name: str = "model", folder: Path | None | str = "", dims: Mapping[str, int] | None = None,
    constants: Mapping[str, Any] | None = None, **options: Any,
) -> Module:  # fmt: skip
    """The Module of an ONNX file's bytes.

    dims: numbers for symbolic dims of the inputs. constants: arrays for inputs that are to be fixed. folder: where external
    data lies (default: beside `source`). Errors: CarrotError for broken files and unsupported operators, located.
    """
    where = Path(source).name
    with located(where):
        model = onnx_proto.parse(data, onnx_proto.Model)
        if model.graph is None:
            raise CarrotError("this is no ONNX model: it has no graph")
        beside = Path(source).parent if folder == "" else None if folder is None else Path(folder)
        walk = _Walk(model, model.graph, where, name, beside, dict(dims or {}), dict(constants or {}))
        walk.inputs()
        for index, node in enumerate(model.graph.node):
            walk.node(index, node)
        out = walk.outputs()
        if dims:
            out.attrs["dims"] = dict(dims)
        return out


def _place(where: str, node: onnx_proto.Node, index: int) -> str:
    return f"{where}: node '{node.name or (node.output[0] if node.output else node.op_type)}' (#{index})"


class _Walk:
    def __init__(
        self, model: onnx_proto.Model, graph: onnx_proto.Graph, where: str, name: str, folder: Path | None,
        dims: dict[str, int], constants: dict[str, Any],
    ) -> None:  # fmt: skip
        self.model = model
        self.proto = graph
        self.where = where
        self.graph = Graph(name)
        self.context = Context(self.graph, folder)
        self.dims = dims
        self.constants = constants
        self.env: dict[str, Operand] = {}
        self.opsets = {"" if o.domain == "ai.onnx" else o.domain: o.version or 0 for o in model.opset_import}
        if not OLDEST <= self.opsets.get("", OLDEST) <= NEWEST or self.opsets.get("ai.onnx.ml", 1) > NEWEST_ML:
            at = self.opsets.get("", 0) if not OLDEST <= self.opsets.get("", OLDEST) <= NEWEST else self.opsets["ai.onnx.ml"]
            raise CarrotError(
                f"opset {at} is not supported",
                note=f"ai.onnx {OLDEST} to {NEWEST}, ai.onnx.ml 1 to {NEWEST_ML}; onnx.version_converter converts",
            )
        self.makers: dict[str, int] = {}
        for index, node in enumerate(graph.node):
            node.domain = "" if node.domain == "ai.onnx" else node.domain
            for out in node.output:
                if out and self.makers.setdefault(out, index) != index:
                    raise CarrotError(f"'{out}' is made twice", loc=_place(where, node, index))
        self.live, self.wanted = self._live()
        self._check_operators()

    def _live(self) -> tuple[set[int], set[str]]:
        """The nodes that an output needs and every name that is read."""
        live: set[int] = set()
        wanted = {o.name for o in self.proto.output}
        todo = sorted(wanted)
        while todo:
            index = self.makers.get(todo.pop())
            if index is not None and index not in live:
                live.add(index)
                fresh = set(self.proto.node[index].input) - wanted - {""}
                wanted |= fresh
                todo.extend(sorted(fresh))
        return live, wanted

    def _check_operators(self) -> None:
        """Every unsupported operator at once; the error is located at the first."""
        missing: dict[str, list[int]] = {}
        first: CarrotError | None = None
        for index in sorted(self.live):
            node = self.proto.node[index]
            if (node.domain, node.op_type) in IMPORTERS or (node.domain and f"{node.domain}.{node.op_type}" in REGISTRY.ops):
                continue
            missing.setdefault(f"{node.domain or 'ai.onnx'}::{node.op_type}", []).append(index)
            if first is None:
                message, note = unsupported(node, self._version(node))
                first = CarrotError(message, loc=_place(self.where, node, index), note=note)
        if first is not None:
            rest = [f"{name} ({len(at)} nodes, first #{at[0]})" for name, at in list(missing.items())[1:]]
            if rest:
                first.note = f"{first.note}; also unsupported here: {', '.join(rest)}"
            raise first

    def _version(self, node: onnx_proto.Node) -> int:
        return self.opsets.get(node.domain, 0)

    # -- inputs

    def inputs(self) -> None:
        g = self.proto
        if g.sparse_initializer:
            raise CarrotError("sparse initialisers are not supported", note="store them dense when exporting")
        for t in g.initializer:
            if t.name in self.env:
                raise CarrotError(f"two initialisers are called '{t.name}'")
            if t.name in self.wanted:
                self.env[t.name] = self.context.known(onnx_proto.array(t, self.context.folder, f"initialiser '{t.name}'"), t.name)
            else:
                self.env[t.name] = self.context.known(np.zeros(0, np.float32))  # nothing reads it
        declared = Counter(v.name for v in g.input)
        bound: set[str] = set()
        free = [v for v in g.input if v.name not in self.env]
        for v in free:
            if declared[v.name] > 1 or not v.name:
                raise CarrotError(f"two inputs are called '{v.name}'" if v.name else "an input has no name")
        named = {
            d.dim_param for v in free if v.type and v.type.tensor_type and v.type.tensor_type.shape for d in v.type.tensor_type.shape.dim
        }
        for v in free:
            with located(f"{self.where}: input '{v.name}'"):
                self.env[v.name] = self._input(v, named, bound)
        for what, given in (("dim", set(self.dims) - bound), ("input", set(self.constants) - declared.keys())):
            for name in sorted(given):
                have = sorted(bound) if what == "dim" else sorted(declared)
                raise CarrotError(
                    f"the model has no {'symbolic dim' if what == 'dim' else 'input'} '{name}'{nearest(name, have)}",
                    note=f"it has: {', '.join(have) or 'none'}",
                )

    def _input(self, v: onnx_proto.ValueInfo, named: set[str], bound: set[str]) -> Operand:
        t = v.type.tensor_type if v.type else None
        if t is None or t.elem_type is None:
            raise CarrotError("inputs that are no tensors are not supported" if v.type else "the input has no type")
        dtype = onnx_proto.dtype(t.elem_type, "the input")
        if dtype == "str":
            raise CarrotError("string inputs are not supported")
        if t.shape is None:
            raise CarrotError("the input has no shape, not even a rank", note="export it with a shape; sizes may be symbolic")
        if len(t.shape.dim) > 32:
            raise CarrotError(f"the input has {len(t.shape.dim)} dims")
        shape: list[Dim] = []
        for axis, d in enumerate(t.shape.dim):
            if d.dim_value is not None and d.dim_value >= 0:
                shape.append(d.dim_value)
                continue
            symbol = d.dim_param
            if not re.fullmatch(r"[\w.:+*/\- ]{1,80}", symbol) or symbol.isdecimal():
                symbol = BATCH if axis == 0 else f"{re.sub(r'[^A-Za-z0-9_]', '_', v.name)[:40] or 'input'}_d{axis}"
                while symbol in named:
                    symbol += "_"
            bound.add(symbol)
            shape.append(self.dims.get(symbol, sizes.symbol(symbol)))
        for d_ in shape:
            if isinstance(d_, int) and d_ < 0:
                raise CarrotError(f"a dim cannot be {d_}")
        if v.name in self.constants:
            return self._constant(v.name, TensorType(dtype, tuple(shape)))
        value = self.graph.tensor(v.name, dtype, shape)
        return Operand(self.context, TensorType(dtype, tuple(shape)), value)

    def _constant(self, name: str, t: TensorType) -> Operand:
        try:
            a = np.asarray(self.constants[name]).astype(DTYPES[t.dtype].numpy)
        except (TypeError, ValueError):
            raise CarrotError(f"the constant given for it is no {t.dtype} array") from None
        if a.ndim != t.rank or any(isinstance(d, int) and d != n for d, n in zip(t.shape, a.shape)):
            raise CarrotError(f"the constant given for it has shape {list(a.shape)}, the model wants {t}")
        return self.context.known(a)

    # -- nodes

    def node(self, index: int, node: onnx_proto.Node) -> None:
        if index not in self.live:
            return
        self.graph.loc = _place(self.where, node, index)
        with located(self.graph.loc):
            if node.domain not in self.opsets and node.domain != "":
                raise CarrotError(f"the model imports no opset of the domain '{node.domain}'")
            n = Node(
                self.context, node, index, self._version(node) or NEWEST, [self._operand(name, index) for name in node.input], self.wanted
            )
            run = IMPORTERS.get((node.domain, node.op_type))
            try:
                out = run(n) if run else custom(n, f"{node.domain}.{node.op_type}")
            except MALFORMED as error:
                raise CarrotError(f"'{node.op_type}' cannot be imported: {type(error).__name__}: {str(error)[:200]}") from error
            results: list[Operand] = out if isinstance(out, list) else [out]
            if n.unread:
                raise CarrotError(
                    f"attribute '{min(n.unread)}' of '{node.op_type}' ({node.domain or 'ai.onnx'} opset {n.version}) is not supported"
                )
            for k, name in enumerate(node.output):
                if name and name in self.env:
                    raise CarrotError(f"'{name}' is made twice")
                if k < len(results):
                    self.env[name] = results[k]
                elif name in self.wanted and name:
                    raise CarrotError(f"'{node.op_type}' has no output {k}")

    def _operand(self, name: str, index: int) -> Operand | None:
        if not name:
            return None
        found = self.env.get(name)
        if found is None:
            later = self.makers.get(name, -1)
            if later >= index:
                by = "this node itself" if later == index else f"the later node #{later}"
                raise CarrotError(f"input '{name}' is made by {by}: the graph has a cycle or is not sorted")
            raise CarrotError(f"input '{name}' is made by no node, input or initialiser{nearest(name, self.env)}")
        return found

    # -- outputs

    def outputs(self) -> Module:
        if not self.proto.output:
            raise CarrotError("the model has no outputs")
        names = [o.name for o in self.proto.output]
        conventional = all(any(n in names for n in known) for known in NAMED_ROLES.values())
        for name in names:
            self.graph.loc = None
            with located(f"{self.where}: output '{name}'"):
                x = self.env.get(name)
                if x is None:
                    raise CarrotError("no node makes this output" + nearest(name, self.env))
                roles = {x.role} | {role for role, known in NAMED_ROLES.items() if conventional and name in known}
                if x.labels is not None and x.rank == 2 and x.shape[1] == 1:
                    x = x.reshape(x.shape[:1])
                sets = ["default"] + [role for role in ("label", "proba") if role in roles]
                self.graph.output(name, x.value, sets, x.labels)
        producer = f"{self.model.producer_name} {self.model.producer_version}".strip()
        return self.graph.finish(source="onnx", source_version=producer, opset=_opsets(self.opsets))


def _opsets(opsets: Mapping[str, int]) -> str:
    return ", ".join(f"{domain or 'ai.onnx'} {version}" for domain, version in sorted(opsets.items()))


def operators() -> Iterable[tuple[str, str]]:
    """(domain, operator) of everything that is supported."""
    return sorted((domain or "ai.onnx", name) for domain, name in IMPORTERS)
