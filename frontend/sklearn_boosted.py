"""XGBoost's and LightGBM's scikit-learn estimators as parts of pipelines and meta-estimators: their own frontends, on a given X."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from carrot.frontend import lightgbm, xgboost
from carrot.frontend.forest import Output
from carrot.frontend.sklearn_base import Build, Record, Result, Row, class_name
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import WITH_NAN, Graph


def _row(inside: Callable[[Graph, Value, Any, bool, bool], list[Output]], dtype: str, zero_is_missing: bool = False) -> Row:
    def convert(b: Build, e: Any, x: Value) -> Result:
        if isinstance(e, Record):
            raise CarrotError(f"a .skops file holds the {class_name(e)} in a form that carrot does not read", note="compile the object, or a .joblib file of it")
        found = inside(b.g, x, e, b.leaf, b.contrib is e)
        values = {name: v for name, v, _, _ in found if v is not None}
        if hasattr(e, "decision_function"):  # LightGBM's classifiers since 4.7; estimators around them prefer it to probabilities
            values["decision"] = values["raw"]
        labels = next((labels for name, _, _, labels in found if name == "label"), None)
        return Result(values, None if labels is None else list(labels))

    return Row(convert, WITH_NAN, dtype, zero_is_missing=zero_is_missing)


PREDICTORS = {
    **{f"XGB{kind}": _row(xgboost.inside, "f32", True) for kind in ("Classifier", "Regressor", "Ranker", "RFClassifier", "RFRegressor")},
    **{f"LGBM{kind}": _row(lightgbm.inside, "f64") for kind in ("Classifier", "Regressor", "Ranker")},
}
