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

from carrot.frontend import (  # noqa: F401  most are imported for their registrations
    onnx_attention,
    onnx_contrib,
    onnx_contrib_attention,
    onnx_contrib_blocks,
    onnx_deconv,
    onnx_einsum,
    onnx_flow,
    onnx_image,
    onnx_index,
    onnx_linear,
    onnx_maps,
    onnx_ml,
    onnx_nn,
    onnx_ops,
    onnx_proto,
    onnx_quant,
    onnx_random,
    onnx_resize,
    onnx_rnn,
    onnx_sequence,
    onnx_shape,
    onnx_signal,
    onnx_strings,
    onnx_svm,
    onnx_text,
    onnx_trees,
)
from carrot.frontend.onnx_graph import IMPORTERS, Context, Operand
from carrot.frontend.onnx_narrow import FORMATS, Format, Narrow, wrapped
from carrot.frontend.onnx_scope import NEWEST, Model, Scope, domain
from carrot.ir import dims as sizes
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import BATCH, Graph
from carrot.ir.types import DTYPES, Dim, TensorType, is_float

OLDEST = 1  # opset of ai.onnx
NEWEST_ML = 6
MOST_BYTES = (1 << 31) - 1
# What converters call the results of a classifier.
NAMED_ROLES = {"label": ("output_label", "label"), "proba": ("output_probability", "probabilities")}


def convert(model: Any, name: str, **options: Any) -> Module:
    """An `onnx.ModelProto` in memory."""
    return read(model.SerializeToString(), f"{name}.onnx", name=name, folder=None, **options)


def read(
    data: bytes, source: str, name: str = "model", folder: Path | None | str = "", dims: Mapping[str, int] | None = None,
    constants: Mapping[str, Any] | None = None, bounds: Mapping[str, int | str] | None = None, **options: Any,
) -> Module:  # fmt: skip
    """The Module of an ONNX file's bytes.

    dims: numbers for symbolic dims of the inputs. constants: arrays for inputs that are to be fixed. bounds: how large tensors are at most that sizes
    depend on, as numbers or expressions of dims. folder: where external
    data lies (default: beside `source`). Errors: CarrotError for broken files and unsupported operators, located.
    """
    where = Path(source).name
    with located(where):
        if len(data) > MOST_BYTES:
            raise CarrotError(f"the file has {len(data) / 1e9:.1f} GB, protobuf takes 2", note="save it with external data, and less than 2 GB of weights")
        model = onnx_proto.parse(data, onnx_proto.Model)
        if model.graph is None:
            raise CarrotError("this is no ONNX model: it has no graph")
        beside = Path(source).parent if folder == "" else None if folder is None else Path(folder)
        walk = _Walk(model, model.graph, where, name, beside, dict(dims or {}), dict(constants or {}))
        walk.inputs()
        walk.context.bound_by(bounds or {})
        walk.run()
        walk.model.check()
        walk.context.check_bounds()
        out = walk.outputs()
        size = sum(a.nbytes for a in out.weights.values())
        if size > MOST_BYTES:
            raise CarrotError(f"the weights have {size / 1e9:.1f} GB, carrot takes 2", note="quantise the model to float16 or int8, or split it")
        if dims:
            out.attrs["dims"] = dict(dims)
        return out


class _Walk(Scope):
    """The model's own graph: its inputs and outputs are the Module's."""

    def __init__(
        self, model: onnx_proto.Model, graph: onnx_proto.Graph, where: str, name: str, folder: Path | None,
        dims: dict[str, int], constants: dict[str, Any],
    ) -> None:  # fmt: skip
        self.file = model
        self.proto = graph
        self.graph = Graph(name)
        self.context = Context(self.graph, folder)
        self.dims = dims
        self.constants = constants
        opsets = {domain(o.domain): o.version or 0 for o in model.opset_import}
        if not OLDEST <= opsets.get("", OLDEST) <= NEWEST or opsets.get("ai.onnx.ml", 1) > NEWEST_ML:
            at = opsets.get("", 0) if not OLDEST <= opsets.get("", OLDEST) <= NEWEST else opsets["ai.onnx.ml"]
            raise CarrotError(
                f"opset {at} is not supported",
                note=f"ai.onnx {OLDEST} to {NEWEST}, ai.onnx.ml 1 to {NEWEST_ML}; onnx.version_converter converts",
            )
        super().__init__(Model(self.context, model.functions), graph.node, [o.name for o in graph.output], where, opsets)

    # -- inputs

    def inputs(self) -> None:
        g = self.proto
        self.initialisers(g)
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

    def _input(self, v: onnx_proto.ValueInfo, named: set[str], bound: set[str]) -> Any:
        if v.type is None:
            raise CarrotError("the input has no type")
        if v.type.optional_type and v.name in self.constants and self.constants[v.name] is None:
            return onnx_sequence.NOTHING
        if v.type.map_type:
            if v.name in self.constants:
                raise CarrotError("a map cannot be a constant")
            return onnx_maps.declared(self.context, v.name, v.type.map_type)
        holder = v.type.optional_type.elem_type if v.type.optional_type else v.type  # one that is always there
        if holder and holder.sequence_type and holder.sequence_type.elem_type:
            return self._sequence(v.name, holder.sequence_type.elem_type.tensor_type, named, bound)
        return self._tensor(v.name, holder.tensor_type if holder else None, named, bound)

    def _sequence(self, name: str, t: onnx_proto.TensorTypeProto | None, named: set[str], bound: set[str]) -> onnx_sequence.Items:
        """An input for each tensor, each with symbols of its own: how many there are is the dim that is called like the sequence."""
        if name not in self.dims:
            raise CarrotError("how many tensors the sequence has must be known when compiling", note=f"say it: --dim {name}=N (dims={{{name!r}: N}}); each is an input then, {name}_0, {name}_1, ...")
        bound.add(name)
        if taken := [v.name for v in self.proto.input if v.name in {f"{name}_{i}" for i in range(self.dims[name])}]:
            raise CarrotError(f"a tensor of the sequence would be the input '{taken[0]}', which there is")
        return onnx_sequence.Items([self._tensor(f"{name}_{i}", t, named, bound, f"_{i}") for i in range(self.dims[name])])

    def _tensor(self, name: str, t: onnx_proto.TensorTypeProto | None, named: set[str], bound: set[str], suffix: str = "") -> Operand | Narrow:
        """suffix: of its symbols, where others have the same type."""
        if t is None or t.elem_type is None:
            raise CarrotError("inputs that are no tensors, sequences of tensors or maps are not supported")
        dtype = FORMATS[t.elem_type].held if t.elem_type in FORMATS else onnx_proto.dtype(t.elem_type, "the input")
        if t.shape is None:
            raise CarrotError("the input has no shape, not even a rank", note="export it with a shape; sizes may be symbolic")
        if len(t.shape.dim) > 32:
            raise CarrotError(f"the input has {len(t.shape.dim)} dims")
        shape: list[Dim] = []
        for axis, d in enumerate(t.shape.dim):
            if d.dim_value is not None and d.dim_value >= 0:
                shape.append(d.dim_value)
                continue
            symbol = f"{d.dim_param}{suffix}" if d.dim_param and d.dim_param not in self.dims else d.dim_param
            if not re.fullmatch(r"[\w.:+*/\- ]{1,80}", symbol) or symbol.isdecimal():
                symbol = BATCH if axis == 0 and not suffix else f"{re.sub(r'[^A-Za-z0-9_]', '_', name)[:40] or 'input'}_d{axis}"
                while symbol in named:
                    symbol += "_"
            bound.add(symbol)
            shape.append(self.dims.get(symbol, sizes.symbol(symbol)))
        for d_ in shape:
            if isinstance(d_, int) and d_ < 0:
                raise CarrotError(f"a dim cannot be {d_}")
        if name in self.constants:
            return wrapped(self._constant(name, TensorType(dtype, tuple(shape)), FORMATS.get(t.elem_type)), t.elem_type)
        value = self.graph.tensor(name, dtype, shape)
        self.context.names[value] = name
        return wrapped(Operand(self.context, TensorType(dtype, tuple(shape)), value), t.elem_type)

    def _constant(self, name: str, t: TensorType, narrow: Format | None) -> Operand:
        try:
            given = np.asarray(self.constants[name])
        except (TypeError, ValueError):
            given = np.array(None)
        if not (all(isinstance(x, str) for x in given.flat) if t.dtype == "str" else given.dtype.kind in "biuf" or given.dtype == "bfloat16"):
            raise CarrotError(f"the constant given for it is no {t.dtype} array")
        with np.errstate(all="ignore"):
            a = given.astype(DTYPES[t.dtype].numpy)
        fits = np.isinf(a) == np.isinf(given) if is_float(t.dtype) else a == given
        if not np.all(fits) or (narrow and not narrow.holds(a)):
            raise CarrotError(f"the constant given for it does not fit {narrow.name if narrow else t.dtype}")
        if a.ndim != t.rank or any(isinstance(d, int) and d != n for d, n in zip(t.shape, a.shape)):
            raise CarrotError(f"the constant given for it has shape {list(a.shape)}, the model wants {t}")
        return self.context.known(a)

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
                if isinstance(x, onnx_sequence.Items):  # an output for each tensor
                    for i, item in enumerate(x.items):
                        if f"{name}_{i}" in names:
                            raise CarrotError(f"the output is {x}: tensor {i} would be the output '{name}_{i}', which there is")
                        self._output(f"{name}_{i}", item, set())
                else:
                    self._output(name, x, {role for role, known in NAMED_ROLES.items() if conventional and name in known})
        if not self.graph.outputs:
            raise CarrotError("the outputs are sequences without tensors")
        if self.context.reasons:
            self.graph.refuse_call(onnx_flow.any_refused(self.context, self.context.branches[0].refused).value, self.context.reasons)
        producer = f"{self.file.producer_name} {self.file.producer_version}".strip()
        return onnx_text.settle(self.graph.finish(source="onnx", source_version=producer, opset=_opsets(self.opsets)))

    def _output(self, name: str, x: Any, roles: set[str]) -> None:
        x = x.values if isinstance(x, Narrow) else getattr(x, "operand", x)
        if not isinstance(x, Operand):
            raise CarrotError(f"the output is {x}", note="outputs are tensors, or sequences of a known number of tensors: let the model join them, or have an output for each")
        x = x.reshape([self.context.own_symbol(d, f"{name}[{axis}]") for axis, d in enumerate(x.shape)])
        roles = {x.role, *roles}  # type: ignore[arg-type]
        sets = ["default"] + [role for role in ("label", "proba") if role in roles]
        self.graph.output(name, x.value, sets, x.labels)


def _opsets(opsets: Mapping[str, int]) -> str:
    return ", ".join(f"{d or 'ai.onnx'} {version}" for d, version in sorted(opsets.items()))


def operators() -> Iterable[tuple[str, str]]:
    """(domain, operator) of everything that is supported."""
    return sorted((d or "ai.onnx", name) for d, name in IMPORTERS)
