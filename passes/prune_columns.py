"""push-columns and prune-inputs: columns that nothing reads are not computed, and on request not asked for.

    nn.gather(nn.mul(%x, c), [0, 3])                    =>   nn.mul(nn.gather(%x, [0, 3]), c[0, 3])
    nn.gather(nn.concat(%x, %y), [1, 2, 9])             =>   nn.concat(nn.gather(%x, [1, 2]), nn.gather(%y, [1]))

The first moves every choice of columns towards the inputs. The second (`--prune-inputs`) drops the columns of an input table that no choice and no
tree reads, from the model's schema too: what is not there need not be sent. Without being asked to, it states which ones are read (`read` of the input): the others are checked, but not copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from carrot.ir.core import Func, Module, Op, Value, Weight
from carrot.ir.nn import tensor
from carrot.ir.registry import REGISTRY
from carrot.ir.rewrite import Rewriter
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble, unique
from carrot.ir.types import TensorType

TREES = ("tree.ensemble", "tree.leaf")


@dataclass(frozen=True)
class PushColumns:
    name: ClassVar[str] = "push-columns"

    def run(self, module: Module, target: Target) -> None:
        Rewriter(module, {"nn.gather": [_push], "nn.slice": [_as_gather]}).run(["main"])


def columns_of(v: Value) -> int:
    """F of a value [batch, F], else 0."""
    t = tensor(v)
    return t.shape[1] if t.rank == 2 and isinstance(t.shape[0], str) and isinstance(t.shape[1], int) else 0


def picked_columns(op: Op, r: Rewriter) -> np.ndarray | None:
    """The columns that nn.gather picks, if they are known and of a table."""
    index = r.array(op.operands[1])
    n = columns_of(op.operands[0])
    if index is None or index.ndim != 1 or not n or op.attrs["axis"] % 2 != 1:
        return None
    return np.clip(np.where(index < 0, index + n, index), 0, n - 1).astype(np.int64)


def _as_gather(op: Op, r: Rewriter) -> list[Value] | None:
    x, out = tensor(op.operands[0]), tensor(op.result)
    if not columns_of(op.operands[0]) or not isinstance(out.shape[0], str) or out.shape[0] != x.shape[0] or op.attrs["steps"][0] != 1 or op.attrs["steps"][1] < 1:
        return None
    if not isinstance(out.shape[1], int) or not isinstance(op.attrs["starts"][1], int):
        return None
    start, step = op.attrs["starts"][1], op.attrs["steps"][1]
    return [r.op("nn.gather", op.operands[0], r.constant(start + step * np.arange(out.shape[1], dtype=np.int32)), axis=1)]


def _push(op: Op, r: Rewriter) -> list[Value] | None:
    picked, x = picked_columns(op, r), op.operands[0]
    if picked is None or not len(picked):
        return None
    n = columns_of(x)
    if np.array_equal(picked, np.arange(n)):
        return [x]
    if x.op is None:
        return None

    def pick(v: Value, columns: np.ndarray) -> Value:
        return r.op("nn.gather", v, r.constant(columns.astype(np.int32)), axis=1)

    if x.op.name == "nn.gather":
        inner = picked_columns(x.op, r)
        return None if inner is None else [pick(x.op.operands[0], inner[picked])]
    if x.op.name == "nn.concat" and x.op.attrs["axis"] % 2 == 1 and (np.diff(picked) > 0).all():
        parts, at = [], 0
        for part in x.op.operands:
            width = columns_of(part)
            mine = picked[(picked >= at) & (picked < at + width)] - at
            parts += [pick(part, mine)] if len(mine) else []
            at += width
        return [r.op("nn.concat", *parts, axis=1)]
    if len(picked) >= n or not _each_alone(x.op, r, n):
        return None
    operands = [v if tensor(v).rank == 0 or tensor(v).shape[-1] == 1 else pick(v, picked) if columns_of(v) else _of_constant(v, picked, r) for v in x.op.operands]
    return [r.op(x.op.name, *operands, **x.op.attrs)]


def _each_alone(op: Op, r: Rewriter, n: int) -> bool:
    """Whether column j of the result needs column j of the operands only, and constants."""
    if "elementwise" not in REGISTRY.opdef(op.name).traits or not op.name.startswith("nn.") or op.name == "nn.expand" or len(op.results) != 1:
        return False
    fine = [columns_of(v) in (1, n) or (r.array(v) is not None and tensor(v).rank <= 2 and (tensor(v).rank < 2 or tensor(v).shape[0] == 1)) for v in op.operands]
    return all(fine) and any(columns_of(v) == n for v in op.operands)


def _of_constant(v: Value, picked: np.ndarray, r: Rewriter) -> Value:
    a = r.array(v)
    assert a is not None
    return r.constant(np.ascontiguousarray(a[..., picked]))


# ---------------------------------------------------------------------------------------------------------- inputs


@dataclass(frozen=True)
class PruneInputs:
    """on: drop the columns, and the inputs, that nothing reads; else say which are read."""

    name: ClassVar[str] = "prune-inputs"
    on: bool = False

    def run(self, module: Module, target: Target) -> None:
        main = module.main
        readers: dict[Value, list[Op]] = {a: [] for a in main.body.args}
        for op in main.body.ops:
            for inner in op.walk():
                for v in inner.operands:
                    if v in readers and op not in readers[v]:
                        readers[v].append(op)
        specs, args = list(main.attrs["inputs"]), []
        new: dict[Value, tuple[Value, np.ndarray]] = {}
        kept_specs: list[dict[str, Any]] = []
        for spec, a in zip(specs, main.body.args, strict=True):
            used = self._used(a, readers[a], module) if "columns" in spec and readers[a] else None
            if not self.on:
                kept_specs.append(spec | ({"read": used.tolist()} if used is not None and len(used) < columns_of(a) else {}))
                continue
            if not readers[a]:
                continue
            if used is not None and len(used) < columns_of(a):
                b = Value(TensorType(tensor(a).dtype, (tensor(a).shape[0], len(used))), main.body)
                new[a] = (b, used)
                each = [k for k in ("columns", "positions", "accept") if isinstance(spec.get(k), list) and len(spec[k]) == columns_of(a) and (k != "accept" or isinstance(spec[k][0], list))]
                lists = {k: [spec[k][i] for i in used] for k in each}
                if "positions" not in spec:
                    lists["positions"] = used.tolist()
                spec, a = spec | lists, b
            kept_specs.append(spec)
            args.append(a)
        if not self.on:
            module.funcs["main"] = Func(main.name, main.body, main.attrs | {"inputs": kept_specs})
            return
        if not args or (not new and len(args) == len(main.body.args)):
            return
        for i, a in enumerate(args):
            a.index = i
        main.body.args = args
        renamed: dict[Weight, Weight] = {}
        for op in list(main.body.ops):
            for x in [v for v in dict.fromkeys(op.operands) if v in new]:
                _reread(op, x, *new[x], module, renamed)
        module.funcs["main"] = Func(main.name, main.body, main.attrs | {"inputs": kept_specs})
        module.drop_unused_weights()

    @staticmethod
    def _used(a: Value, ops: list[Op], module: Module) -> np.ndarray | None:
        """The columns that the ops read, None if that cannot be said."""
        r = Rewriter(module, {})
        used: list[np.ndarray] = []
        for op in ops:
            if op.name in TREES:
                feature = Ensemble.of(op, module).feature
                used.append(np.flatnonzero(np.bincount(feature[feature >= 0])))
                continue
            picked = picked_columns(op, r) if op.name == "nn.gather" and op.operands[0] is a else None
            if picked is None:
                return None
            used.append(picked)
        return unique(np.concatenate(used))


def _reread(op: Op, old: Value, x: Value, used: np.ndarray, module: Module, renamed: dict[Weight, Weight]) -> None:
    """The op over the columns of `old` that are left."""
    picked = None if op.name in TREES else picked_columns(op, Rewriter(module, {}))
    op.operands = [x if v is old else v for v in op.operands]
    if picked is None:
        w = op.attrs["feature"]
        if w not in renamed:
            feature = module.array(w)
            renamed[w] = module.add_weight(np.where(feature >= 0, np.searchsorted(used, feature), -1).astype(np.int32), w.key)
        op.attrs = op.attrs | {"feature": renamed[w], "n_features": len(used)}
        return
    index = module.add_weight(np.searchsorted(used, picked).astype(np.int32), "columns")
    constant = Op("nn.constant", (), [TensorType("i32", (len(picked),))], {"value": index}, loc=op.loc)
    ops = module.main.body.ops
    ops.insert(next(i for i, o in enumerate(ops) if o is op), constant)
    op.operands[1] = constant.result


__all__ = ["PruneInputs", "PushColumns"]
