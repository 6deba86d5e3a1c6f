"""scikit-learn estimators and pipelines -> a Module, by class name: tables of converters, no import of sklearn.

A pipeline is its steps in a row. The input is one table; float32 if the first step that casts X is a tree or forest.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

import numpy as np

from carrot.frontend import sklearn_linear, sklearn_transform, sklearn_trees
from carrot.frontend.sklearn_base import MAX_COLUMNS, Build, Record, Result, Row, attr, class_name, integer
from carrot.ir.core import Module, Value
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import NUMBERS, WITH_NAN, Graph

PREDICTORS: dict[str, Row] = {**sklearn_trees.PREDICTORS, **sklearn_linear.PREDICTORS}
TRANSFORMERS: dict[str, Row] = {**sklearn_transform.TRANSFORMERS, **sklearn_linear.TRANSFORMERS}
# Output name -> the output sets it is in, in the order of the outputs.
OUTPUTS = {
    "label": ("default", "label"), "prediction": ("default",), "transform": ("default", "transform"), "proba": ("proba",),
    "decision": ("decision",), "score": ("raw",), "raw": ("raw",), "leaf": ("leaf",),
}  # fmt: skip
MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError, AssertionError)

Step = tuple[str | None, Any, Row]  # location, estimator, its row


def convert(obj: Any, name: str, *, missing: float | None = None, outputs: str | Iterable[str] = (), **options: Any) -> Module:
    """The Module of a fitted estimator or Pipeline (or of the Record of one).

    missing: a number that counts as NaN in the input. outputs: with "leaf", the output "leaf" i32 [batch, T] = apply(X).
    Errors: CarrotError for a class or an option that is not supported, at its pipeline step, and for broken attributes.
    """
    asked = outputs.split(",") if isinstance(outputs, str) else list(outputs)
    try:
        return _convert(obj, name, missing, "leaf" in asked)
    except MALFORMED as error:
        raise CarrotError(f"the {class_name(obj)} is malformed: {type(error).__name__}: {str(error)[:200]}") from error


def _convert(obj: Any, name: str, missing: float | None, leaf: bool) -> Module:
    steps = _steps(obj, None)
    columns = _columns(obj, steps)
    dtype = next((row.dtype for _, _, row in steps if row.dtype), "f64")
    accept = _accept(steps)
    g = Graph(name)
    b = Build(g, leaf)
    table = g.table("input", columns, dtype, accept)
    if missing is not None and missing == missing:
        if "nan" not in accept:
            raise CarrotError(f"missing={missing}: the {class_name(obj)} takes no missing values", note="put a SimpleImputer before it")
        table = b("where", b("equal", table, float(missing)), np.nan, table)
    x: Value | Result = table
    for loc, e, row in steps:
        assert isinstance(x, Value)
        g.loc = loc
        with located(loc):
            try:
                x = row.convert(b, e, b.cast(x, row.dtype) if row.dtype else x)
            except MALFORMED as error:
                raise CarrotError(f"the {class_name(e)} is malformed: {type(error).__name__}: {str(error)[:200]}") from error
    result = x if isinstance(x, Result) else Result({"transform": x})
    values = result.values | b.extra
    if leaf and "leaf" not in values:
        raise CarrotError(f"the {class_name(obj)} has no trees, so no output 'leaf'")
    for output, sets in OUTPUTS.items():
        if output in values:
            g.output(output, values[output], sets, result.labels if output == "label" else None)
    return g.finish(source="scikit-learn", source_version=_version(obj), estimator=class_name(steps[-1][1] if steps else obj))


def _version(obj: Any) -> str:
    loaded = sys.modules.get("sklearn")
    return str(getattr(obj, "_sklearn_version", None) or getattr(loaded, "__version__", "unknown"))


def _steps(e: Any, loc: str | None) -> list[Step]:
    """The estimators in order, pipelines flattened, "passthrough" left out."""
    if class_name(e) != "Pipeline":
        return [(loc, e, _row(e, loc, True))]
    named = attr(e, "steps")
    if not named:
        raise CarrotError("the Pipeline has no steps", loc=loc)
    out: list[Step] = []
    for i, (name, step) in enumerate(named):
        if step is None or (isinstance(step, str) and step == "passthrough"):
            continue
        where = f"pipeline step '{name}'" if loc is None else f"{loc}, step '{name}'"
        inner = _steps(step, where)
        if i < len(named) - 1 and inner and class_name(inner[-1][1]) not in TRANSFORMERS:
            raise CarrotError(f"the {class_name(inner[-1][1])} cannot be a step before the last", loc=inner[-1][0])
        if i < len(named) - 1 and inner:
            inner[-1] = (*inner[-1][:2], TRANSFORMERS[class_name(inner[-1][1])])
        out += inner
    return out


def _row(e: Any, loc: str | None, last: bool) -> Row:
    name = class_name(e)
    row = PREDICTORS.get(name) or TRANSFORMERS.get(name)
    if row is not None:
        return row
    known = {**PREDICTORS, **TRANSFORMERS, "Pipeline": None}
    what = f"the class {name}" if isinstance(e, Record) or hasattr(type(e), "get_params") else f"a {type(e).__name__}"
    raise CarrotError(f"{what} is not supported{nearest(name, known)}", loc=loc, note="supported: " + ", ".join(sorted(known)))


def _accept(steps: list[Step]) -> tuple[str, ...]:
    """What reaches the end: every step up to one that absorbs NaN has its say."""
    accept = set(WITH_NAN)
    for _, e, row in steps:
        accept &= _takes(e, row)
        if row.absorbs:
            break
    return tuple(sorted(accept))


def _takes(e: Any, row: Row) -> set[str]:
    inner = PREDICTORS.get(class_name(getattr(e, "estimator", None)))
    if row.convert is sklearn_transform.select and inner is not None:  # RFE, SelectFromModel, ...: the tag of what they wrap
        return set(WITH_NAN if "nan" in _takes(e.estimator, inner) else NUMBERS)
    return set(row.accept(e) if callable(row.accept) else row.accept)


def _columns(obj: Any, steps: list[Step]) -> list[str]:
    """feature_names_in_ of the first step that has it, else x0, x1, ..."""
    for e in (obj, *(e for _, e, _ in steps)):
        if getattr(e, "n_features_in_", None) is None:
            continue
        n = integer(e, "n_features_in_", 1, MAX_COLUMNS)
        found = getattr(e, "feature_names_in_", None)
        names = [f"x{i}" for i in range(n)] if found is None else [str(c) for c in found]
        if len(names) != n:
            raise CarrotError(f"the {class_name(e)} has {n} features, but {len(names)} names for them")
        return names
    raise CarrotError(f"the {class_name(obj)} has no 'n_features_in_': it is not fitted")
