"""carrot.compose: several models as one, joined by the names of their columns.

    carrot.compose(
        ("features", column_transformer),              # its outputs: features_0, features_1, ... or what get_feature_names_out says
        ("embedding", "net.onnx"),                     # its output tensor `embedding`: also the columns embedding_0, embedding_1, ...
        ("score", booster),                            # reads those columns, and others of the user's table, by name
    )

A stage reads what an earlier one makes where the names are the same, else it is the user's table that has the column. The result is one
Module: passes see through the seams, so what a later stage does not read is never computed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from carrot.ir import dims
from carrot.ir.binding import bound_attrs, bound_type
from carrot.ir.core import Attr, Block, Module, Op, Value, Weight
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import BATCH, Graph
from carrot.ir.types import Dim, TensorType

SOURCES = ("transform", "proba", "raw", "default")  # which output of a stage that is not the last the later ones read, the first it has
SCHEMA = ("columns", "positions", "logical")


class Stage(NamedTuple):
    """name; an estimator, Booster, ModelProto or path; columns: its input columns by other names than its own, or for inputs that are tensors
    {input: its columns side by side, or the name of one of lists}; outputs: names of its output columns; source: the output set that later
    stages read (None: the first of SOURCES that it has)."""

    name: str
    model: Any
    columns: Sequence[str] | dict[str, Any] | None = None
    outputs: Sequence[str] | None = None
    source: str | None = None


@dataclass(frozen=True)
class Composed:
    """Stages in order; what carrot.compile compiles. training: what the card says of how they were made, plain values for JSON."""

    stages: tuple[Stage, ...]
    training: dict[str, Any] | None = None


def compose(*stages: Any) -> Composed:
    """Join models by column name: each stage is (name, model) or (name, model, columns) or (name, model, columns, outputs), ...; see Stage.

    Errors: CarrotError if there is no stage, a name is not a string or occurs twice.
    """
    made = []
    for s in stages:
        if isinstance(s, str) or not isinstance(s, (tuple, list)) or not 2 <= len(s) <= 5 or not isinstance(s[0], str) or not s[0]:
            raise CarrotError(f"compose: {str(s)[:60]!r} is no stage", note="(name, model), (name, model, columns) or (name, model, columns, outputs) is wanted")
        made.append(Stage(*s))
    names = [s.name for s in made]
    if not made or len(set(names)) < len(names):
        raise CarrotError("compose: there is no stage" if not made else f"compose: two stages are called '{next(n for n in names if names.count(n) > 1)}'")
    return Composed(tuple(made))


class _Made(NamedTuple):
    """A column that a stage makes: one of a value [batch, F], or a value [batch]."""

    value: Value
    column: int | None


@dataclass
class _Wanted:
    """A column that the user's table has to have."""

    name: str
    dtype: str
    accept: list[str]
    logical: str | None


def convert(composed: Composed, name: str, load: Callable[..., Module], **options: Any) -> Module:
    """The Module of the stages; load: carrot.frontend.load. One alone, with its own columns, is what it is without carrot.compose."""
    modules, alone = [], len(composed.stages) == 1 and composed.stages[0].columns is None
    for i, s in enumerate(composed.stages):
        with located(f"stage '{s.name}'"):
            modules.append(load(s.model, name if alone else s.name, **(options if i == len(composed.stages) - 1 else options | {"outputs": ()})))
    module = modules[0] if alone else _Composer(composed.stages, modules, name).run()
    if composed.training is not None:
        module.attrs["training"] = json.dumps(composed.training, sort_keys=True)
    return module


class _Composer:
    def __init__(self, stages: Sequence[Stage], modules: Sequence[Module], name: str) -> None:
        self.stages, self.modules = stages, modules
        self.g = Graph(name)
        self.counted: set[str] = set()  # symbols of what ops count
        self.columns: dict[str, _Made] = {}
        self.tensors: dict[str, Value] = {}
        self.tables: dict[tuple[str, str | None], tuple[Value, list[str]]] = {}

    def run(self) -> Module:
        self._declare()
        for i, (stage, module) in enumerate(zip(self.stages, self.modules, strict=True)):
            with located(f"stage '{stage.name}'"):
                results = self._inline(module, self._inputs(stage, module))
                last = i == len(self.stages) - 1
                for spec, v in zip(module.main.attrs["outputs"], results, strict=True):
                    if not spec["sets"]:
                        self._refused(spec, v)
                    elif last:
                        self.g.output(spec["name"], v, spec["sets"], spec.get("labels"))
                if not last:
                    self._offer(stage, module, results)
        last_attrs = {k: v for k, v in self.modules[-1].attrs.items() if isinstance(v, str)}
        return self.g.finish(**last_attrs)

    # -- inputs of the whole

    def _declare(self) -> None:
        """One input table for each dtype, with the columns that no earlier stage makes, in the order in which they are met."""
        made: set[str] = set()
        wanted: dict[str, _Wanted] = {}
        for stage, module in zip(self.stages, self.modules, strict=True):
            for spec, v, names in self._specs(stage, module):
                if names is None:
                    if f"\0{spec['name']}" not in made:
                        self.tensors[spec["name"]] = self._tensor(spec, v)
                    continue
                for j, column in enumerate(names):
                    if column not in made:
                        self._want(wanted, column, _type(v).dtype, _accept(spec, j), spec.get("logical"))
            made |= set(self._names(stage, module))
        for key in dict.fromkeys((w.dtype, w.logical) for w in wanted.values()):
            mine = [w for w in wanted.values() if (w.dtype, w.logical) == key]
            label = {"str": "text"}.get(key[0], key[1] or "numbers") if len({(w.dtype, w.logical) for w in wanted.values()}) > 1 else "input"
            v = self.g.table(label if label not in self.tensors else f"{label}_{key[0]}", [w.name for w in mine], key[0], [w.accept for w in mine])
            if key[1]:
                self.g.inputs[-1]["logical"] = key[1]
            at = {w.name: i for i, w in enumerate(wanted.values())}
            self.g.inputs[-1]["positions"] = [at[w.name] for w in mine]
            for j, w in enumerate(mine):
                self.columns[w.name] = _Made(v, j)

    def _specs(self, stage: Stage, module: Module) -> list[tuple[dict[str, Attr], Value, list[str] | None]]:
        """Inputs of a stage with the names of their columns, None for a tensor."""
        specs = list(zip(module.main.attrs["inputs"], module.main.body.args, strict=True))
        own = [c for spec, _ in specs for c in spec.get("columns", ())]
        if isinstance(stage.columns, dict):
            return self._renamed(stage.columns, specs)
        if stage.columns is not None and len(stage.columns) != len(own):
            raise CarrotError(f"{len(stage.columns)} columns are named, the model reads {len(own)}: {', '.join(own[:20])}")
        names = dict(zip(own, stage.columns if stage.columns is not None else own))
        return [(spec, v, [str(names[c]) for c in spec["columns"]] if "columns" in spec else None) for spec, v in specs]

    def _renamed(self, columns: dict[str, Any], specs: list[tuple[dict[str, Attr], Value]]) -> list[tuple[dict[str, Attr], Value, list[str] | None]]:
        """Tensors that are columns side by side, or one column of lists of another name."""
        if set(columns) != {spec["name"] for spec, _ in specs}:
            raise CarrotError(f"columns are given for {', '.join(columns)}, the model reads {', '.join(spec['name'] for spec, _ in specs)}")
        out: list[tuple[dict[str, Attr], Value, list[str] | None]] = []
        for spec, v in specs:
            picked, t = columns[spec["name"]], _type(v)
            if isinstance(picked, str):
                out.append((spec | {"name": picked}, v, None))
            elif t.rank != 2 or (isinstance(t.shape[1], int) and t.shape[1] != len(picked)):
                raise CarrotError(f"input '{spec['name']}' is {t}, {len(picked)} columns are given for it")
            else:
                out.append((spec, v, [str(c) for c in picked]))
        return out

    def _want(self, wanted: dict[str, _Wanted], name: str, dtype: str, accept: list[str], logical: str | None) -> None:
        """Two stages may read one column: as the wider number, what both accept."""
        old = wanted.get(name)
        if old is None:
            wanted[name] = _Wanted(name, dtype, accept, logical)
            return
        if (old.dtype == "str") != (dtype == "str") or old.logical != logical:
            raise CarrotError(f"column '{name}' is {old.dtype} in one stage and {dtype} in another")
        old.dtype = dtype if np.dtype(_numpy(dtype)).itemsize > np.dtype(_numpy(old.dtype)).itemsize else old.dtype
        old.accept = sorted(set(old.accept) & set(accept))

    def _tensor(self, spec: dict[str, Attr], v: Value) -> Value:
        if spec["name"] in self.tensors:
            return self.tensors[spec["name"]]
        shape = _type(v).shape
        batched = shape and isinstance(shape[0], str)
        return self.g.tensor(spec["name"], _type(v).dtype, (BATCH, *shape[1:]) if batched else shape, spec["accept"])

    # -- one stage

    def _inputs(self, stage: Stage, module: Module) -> list[Value]:
        out = []
        for spec, v, names in self._specs(stage, module):
            if names is None:
                found = self.tensors[spec["name"]]
                fits = _type(found).rank == _type(v).rank and all(isinstance(d, str) or d == new for d, new in zip(_type(v).shape[1:], _type(found).shape[1:]))
                if _type(found).dtype != _type(v).dtype or not fits:
                    raise CarrotError(f"input '{spec['name']}' is {v.type}, an earlier stage makes {found.type} of that name")
                out.append(found)
            else:
                out.append(self._table(names, _type(v)))
        return out

    def _table(self, names: Sequence[str], t: TensorType) -> Value:
        """The columns side by side in the dtype that the stage wants."""
        parts: list[tuple[Value, list[int | None]]] = []
        for name in names:
            if name not in self.columns:
                raise CarrotError(f"column '{name}' is made by a later stage, or by none{nearest(name, self.columns)}")
            v, column = self.columns[name]
            if parts and parts[-1][0] is v and column is not None:
                parts[-1][1].append(column)
            else:
                parts.append((v, [column]))
        g, out = self.g, []
        for v, picked in parts:
            if picked == [None]:
                v = g.op("nn.reshape", v, shape=[_type(v).shape[0], 1])
            elif picked != list(range(int(_type(v).shape[1]))):
                v = g.op("nn.gather", v, g.constant(np.array(picked, np.int32), "columns"), axis=1)
            if _type(v).dtype != t.dtype:
                if "str" in (_type(v).dtype, t.dtype):
                    raise CarrotError(f"the columns {', '.join(names[:8])} are {_type(v).dtype}, {t.dtype} is wanted")
                v = g.op("nn.cast", v, to=t.dtype)
            out.append(v)
        return out[0] if len(out) == 1 else g.op("nn.concat", *out, axis=1)

    def _inline(self, module: Module, inputs: Sequence[Value]) -> list[Value]:
        """The stage's ops in the graph; what it returns."""
        env: dict[Value, Value] = dict(zip(module.main.body.args, inputs, strict=True))
        keys: dict[str, Weight] = {}
        sizes: dict[str, Dim] = {}
        for arg, v in zip(module.main.body.args, inputs, strict=True):
            for d, new in zip(_type(arg).shape, _type(v).shape, strict=True):
                if isinstance(d, str) and sizes.setdefault(d, new) != new:
                    raise CarrotError(f"its size {dims.shown(d)} is both {dims.shown(sizes[d])} and {dims.shown(new)}")
            if fixed := next((d for d, new in zip(_type(arg).shape, _type(v).shape) if d != new and isinstance(d, int)), None):
                raise CarrotError(f"an input has {fixed} rows, no more and no less", note="export the model with a symbolic batch")

        self._require(module, sizes)

        def own(a: Attr) -> Attr:
            if isinstance(a, Weight):
                if a.key not in keys:
                    keys[a.key] = self.g.module.add_weight(module.array(a), a.key)
                return keys[a.key]
            if isinstance(a, dict):
                return {k: own(x) for k, x in a.items()}
            return [own(x) for x in a] if type(a) is list else a

        def copy(block: Block) -> None:
            """The block's ops where the graph grows."""
            for op in block.ops:
                self.g.loc = op.loc
                attrs = bound_attrs(own(op.attrs), sizes)
                if "symbol" in attrs:  # what is counted: by a name of its own
                    sizes[op.attrs["symbol"]] = attrs["symbol"] = self._count(attrs["symbol"])
                regions = []
                for old in op.regions:
                    with self.g.region([bound_type(a.type, sizes) for a in old.args]) as region:
                        env.update(zip(old.args, region.args, strict=True))
                        copy(old)
                    regions.append(region)
                if op.name != "func.return":
                    new = self.g.append(Op(op.name, [env[v] for v in op.operands], (), attrs, regions, op.loc))
                    env.update(zip(op.results, new.results, strict=True))

        copy(module.main.body)
        return [env[v] for v in module.main.returned]

    def _require(self, module: Module, sizes: dict[str, Dim]) -> None:
        """What the stage requires of its sizes, in terms of those of the whole (frontend/onnx_requires.py)."""
        for name in ("requires", "guarded"):
            facts = [dims.substitute(d, sizes) for d in module.attrs.get(name, ())]
            for d in facts:
                if not dims.nonnegative(d) and (isinstance(d, int) or self.counted & set(dims.symbols(d))):
                    raise CarrotError(f"it works only if {dims.shown(d)} is not negative" + ("" if isinstance(d, int) else ", which is known only while the model runs"))
            if left := [d for d in facts if not dims.nonnegative(d)]:
                self.g.module.attrs.setdefault(name, []).extend(left)

    def _count(self, symbol: str) -> str:
        """A name for what a stage counts that no other stage has."""
        while symbol in self.counted:
            symbol = dims.symbol(f"{dims.shown(symbol)}'")
        self.counted.add(symbol)
        return symbol

    def _refused(self, spec: dict[str, Attr], v: Value) -> None:
        """What the stage refuses, column by column."""
        names = spec["columns"]
        if _type(v).dtype == "i64":
            raise CarrotError("which sizes it takes is known only while it runs: this can be told of a model alone, not of a stage", note=f"it refuses calls with: {names[0]}; fix its sizes: dims={{'name': N}}")
        number = self.g.constant(np.arange(1, len(names) + 1, dtype=np.int32), "column")
        self.g.refuse(self.g.op("nn.equal", self.g.op("nn.reshape", v, shape=[_type(v).shape[0], 1]), number), names)

    # -- what a stage makes

    def _source(self, stage: Stage, module: Module) -> tuple[int, dict[str, Attr]]:
        outputs = module.main.attrs["outputs"]
        if stage.source is not None and not any(stage.source in o["sets"] for o in outputs):
            raise CarrotError(f"the model has no output set '{stage.source}'", note=f"it has {', '.join(dict.fromkeys(s for o in outputs for s in o['sets']))}")
        best = stage.source or next((s for s in SOURCES if any(s in o["sets"] for o in outputs)), "default")
        return next((i, o) for i, o in enumerate(outputs) if best in o["sets"])

    def _names(self, stage: Stage, module: Module) -> list[str]:
        """Of the columns and tensors that later stages may read."""
        out = []
        for i, spec, v in self._offered(stage, module):
            t = _type(v)
            single = len(self._offered(stage, module)) == 1
            label = stage.name if single else spec["name"]
            n = t.shape[1] if t.rank == 2 else 1
            if i == self._source(stage, module)[0] and stage.outputs is not None:
                if t.rank > 2 or len(stage.outputs) != n:
                    raise CarrotError(f"stage '{stage.name}': {len(stage.outputs)} names for outputs, it makes {n} columns")
                out += [str(c) for c in stage.outputs]
            elif t.rank == 2 and isinstance(n, int):
                out += _feature_names(stage.model, n) or [f"{label}_{j}" for j in range(n)]
            elif t.rank == 1:
                out.append(label)
            out.append(f"\0{label}")
        return out

    def _offered(self, stage: Stage, module: Module) -> list[tuple[int, dict[str, Attr], Value]]:
        """A network's outputs, all of them; of another model the one that says most."""
        outputs = list(zip(range(1 << 30), module.main.attrs["outputs"], module.main.returned))
        if module.attrs.get("source") == "onnx":
            return [(i, o, v) for i, o, v in outputs if o["sets"] and "labels" not in o]
        i, _ = self._source(stage, module)
        return [outputs[i]]

    def _offer(self, stage: Stage, module: Module, results: Sequence[Value]) -> None:
        names = iter(self._names(stage, module))
        for i, spec, _v in self._offered(stage, module):
            v = results[i]
            if "labels" in spec:  # what the model says, not its index
                text = any(isinstance(c, str) for c in spec["labels"])
                labels = self.g.constant(np.array([str(c) for c in spec["labels"]] if text else spec["labels"], object if text else np.float64), "labels")
                v = self.g.op("nn.gather", labels, v, axis=0)
            t = _type(v)
            for j in range(t.shape[1] if t.rank == 2 and isinstance(t.shape[1], int) else t.rank == 1):
                self.columns[next(names)] = _Made(v, j if t.rank == 2 else None)
            self.tensors[next(names)[1:]] = v


def _feature_names(model: Any, n: Dim) -> list[str] | None:
    """What a transformer in memory calls its outputs."""
    try:
        names = [str(c) for c in model.get_feature_names_out()]
    except Exception:  # not a transformer, or one that cannot say
        return None
    return names if len(names) == n and len(set(names)) == n else None


def _accept(spec: dict[str, Attr], column: int) -> list[str]:
    accept = spec["accept"]
    return list(accept[column] if accept and isinstance(accept[0], list) else accept)


def _type(v: Value) -> TensorType:
    assert isinstance(v.type, TensorType)
    return v.type


def _numpy(dtype: str) -> str:
    from carrot.ir.types import DTYPES

    return DTYPES[dtype].numpy


__all__ = ["Composed", "Stage", "compose", "convert"]
