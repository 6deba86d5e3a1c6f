"""What carrot knows by name: op definitions, lowering rules, plugins.

Two tiers of lowering rules as in jax: a generic rule per op and, optionally, one per target (or per architecture: any
name in `Target.lineage`); the specific one wins. A duplicate names both places, a missing rule lists what there is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from carrot.ir.errors import CarrotError, VerifyError, located, nearest
from carrot.ir.types import Type

if TYPE_CHECKING:
    from carrot.ir.core import Module, Op

Infer = Callable[["Op", "Module"], "list[Type]"]
Evaluate = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class OpDef:
    """An op's meaning. `infer` is its type rule and its verifier; `evaluate(op, module, *arrays)` its numpy semantics.

    traits: "elementwise" (result[i] depends on operand[i] after broadcasting, nothing else), "pure" is implied for nn and
    tree ops, "effect" (a store, a loop: never dropped), "terminator". `rowwise(op)` says that row r of every result needs only row r of the operands
    that have a batch dim first, so that a batch may be cut into blocks; None: only if elementwise.
    """

    name: str
    infer: Infer
    evaluate: Evaluate | None
    doc: str
    traits: frozenset[str]
    rowwise: Callable[[Op], bool] | None
    where: str

    def by_row(self, op: Op) -> bool:
        """Whether row r of every result needs only row r of the operands."""
        return self.rowwise(op) if self.rowwise else "elementwise" in self.traits


Rule = Callable[..., Any]


@dataclass(slots=True)
class Registry:
    ops: dict[str, OpDef] = field(default_factory=dict)
    rules: dict[tuple[str, str | None], tuple[Rule, str]] = field(default_factory=dict)

    def opdef(self, name: str) -> OpDef:
        try:
            return self.ops[name]
        except KeyError:
            raise VerifyError(
                f"unknown op '{name}'{nearest(name, self.ops)}",
                note="`carrotc --print=ops` lists the ops; a plugin adds its own with @carrot.op",
            ) from None

    def define(
        self,
        name: str,
        infer: Infer,
        evaluate: Evaluate | None = None,
        doc: str = "",
        traits: Iterable[str] = (),
        rowwise: Callable[[Op], bool] | None = None,
        where: str | None = None,
    ) -> OpDef:
        where = where or _caller()
        if not isinstance(name, str) or not name.rpartition(".")[0]:
            raise CarrotError(f"{name!r} at {where} is no name of an op", note='"dialect.op" is wanted; of an ONNX custom op "com.acme.Gelu"')
        if name in self.ops:
            raise CarrotError(f"op '{name}' is defined twice: at {self.ops[name].where} and at {where}")
        self.ops[name] = OpDef(name, infer, evaluate, doc, frozenset(traits), rowwise, where)
        return self.ops[name]

    def add_rule(self, name: str, rule: Rule, target: str | None = None, where: str | None = None) -> None:
        where = where or _caller()
        if (name, target) in self.rules:
            raise CarrotError(
                f"the lowering of '{name}' for {target or 'every target'} is defined twice: "
                f"at {self.rules[name, target][1]} and at {where}"
            )
        self.rules[name, target] = (rule, where)

    def rule(self, name: str, lineage: Sequence[str]) -> Rule:
        """The most specific rule for an op: `lineage` runs from the target's own name to its most general ancestor."""
        for target in (*lineage, None):
            found = self.rules.get((name, target))
            if found:
                return found[0]
        known = sorted(t for n, t in self.rules if n == name and t)
        raise CarrotError(
            f"no lowering of '{name}' for target '{lineage[0] if lineage else 'generic'}'",
            note=f"registered for: {', '.join(known)}" if known else f"add one with @carrot.lowering({name!r})",
        )


def _caller() -> str:
    frame = sys._getframe(2)
    while frame.f_back and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


REGISTRY = Registry()


def op(
    name: str,
    *,
    evaluate: Evaluate | None = None,
    traits: Iterable[str] = (),
    rowwise: Callable[[Op], bool] | None = None,
    doc: str | None = None,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Decorate an op's type rule: `infer(op) -> [types]` or `infer(op, module) -> [types]`.

    name: "dialect.op"; an ONNX custom op `com.acme::Gelu` is "com.acme.Gelu". evaluate: `(op, *arrays) -> array or tuple`,
    optional for custom ops (without it constant folding and differential checks pass the op by).
    """

    def register(infer: Callable[..., Any]) -> Callable[..., Any]:
        wants_module = infer.__code__.co_argcount >= 2
        rule: Infer = infer if wants_module else (lambda o, _m: infer(o))
        ev = evaluate
        full: Evaluate | None = None if ev is None else (lambda o, _m, *a: ev(o, *a))
        REGISTRY.define(name, rule, full, doc or infer.__doc__ or "", traits, rowwise, _caller())
        return infer

    return register


def lowering(name: str, *, target: str | None = None) -> Callable[[Rule], Rule]:
    """Decorate an op's lowering rule: `rule(b, op, *inputs) -> output tensor(s)`, written against the kernel builder.

    target: a target's name or an ancestor's ("cortex-m4", "x86-64"); None serves every target.
    """

    def register(rule: Rule) -> Rule:
        REGISTRY.add_rule(name, rule, target, _caller())
        return rule

    return register


def infer_types(o: Op, module: Module) -> list[Type]:
    """The result types the op's rule gives, errors located at the op."""
    try:
        return list(REGISTRY.opdef(o.name).infer(o, module))
    except CarrotError:
        with located(o.loc):  # only now: every op of a module comes by here, after every pass
            raise


def evaluate_op(o: Op, module: Module, *arrays: np.ndarray) -> list[np.ndarray]:
    definition = REGISTRY.opdef(o.name)
    if definition.evaluate is None:
        raise CarrotError(f"op '{o.name}' has no evaluate", loc=o.loc)
    with located(o.loc), np.errstate(all="ignore"):
        out = definition.evaluate(o, module, *(arrays if o.name in OF_BITS else map(_single, arrays)))
    given = list(out) if isinstance(out, (tuple, list)) else [out]
    rounded = [getattr(r.type, "dtype", "") == "bf16" for r in o.results]
    return [np.asarray(a).astype("bfloat16", copy=False) if half else a for a, half in zip(given, rounded, strict=True)] if any(rounded) else given


OF_BITS = ("nn.bitcast", "arith.bitcast", "vector.bitcast")


def _single(a: Any) -> Any:
    """bfloat16 as float32, in which it is computed: numpy knows little of it, and calls it void (V)."""
    return a.astype(np.float32) if getattr(getattr(a, "dtype", None), "kind", "") == "V" else a


_plugins: list[str] | None = None


def load_plugins(names: Sequence[str] = (), entry_points: bool = True) -> list[str]:
    """Import the modules of the entry-point group `carrot.plugins` (once, sorted) and then `names`; what was loaded."""
    global _plugins
    import importlib

    if _plugins is None:
        _plugins = []
        if entry_points:
            from importlib.metadata import entry_points as eps

            for ep in sorted(eps(group="carrot.plugins"), key=lambda e: e.name):
                _import(ep.value.split(":")[0], importlib.import_module)
                _plugins.append(ep.name)
    for name in names:
        if name not in _plugins:
            _import(name, importlib.import_module)
            _plugins.append(name)
    return list(_plugins)


def _import(name: str, importer: Callable[[str], Any]) -> None:
    try:
        importer(name)
    except CarrotError:
        raise
    except Exception as error:
        raise CarrotError(f"plugin '{name}' cannot be loaded: {type(error).__name__}: {error}") from error
