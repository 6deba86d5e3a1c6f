"""scikit-learn's estimators that are made of others: pipelines."""

from __future__ import annotations

from typing import Any

from carrot.frontend.sklearn_base import Build, Result, Row, attr
from carrot.frontend.sklearn_columns import Frame
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError

# class -> attributes whose estimators are fed what it is fed, in order (a pipeline feeds the first only).
PARTS = {"Pipeline": ("steps",)}


def pipeline(b: Build, e: Any, x: Value | Frame, transform: bool = False) -> Value | Frame | Result:
    """The steps in a row, "passthrough" left out."""
    named = attr(e, "steps")
    if not named:
        raise CarrotError("the Pipeline has no steps")
    out: Value | Frame | Result = x
    for i, (name, step) in enumerate(named):
        if step is None or (isinstance(step, str) and step == "passthrough"):
            continue
        where = f"step '{name}'" if b.g.loc else f"pipeline step '{name}'"
        assert not isinstance(out, Result)
        out = b.transform(step, out, where) if transform or i < len(named) - 1 else b.convert(step, out, where)
    return out


PREDICTORS = {"Pipeline": Row(pipeline, None, None)}
TRANSFORMERS = {"Pipeline": Row(lambda b, e, x: pipeline(b, e, x, True), None, None)}
