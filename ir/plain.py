"""Anything as a value for JSON: what was learnt from what, for the card."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from numbers import Integral, Real
from typing import Any

import numpy as np


def plain(value: Any) -> Any:
    """The value for JSON, the same in every process: an object is its class, an estimator its class and parameters, inf and nan are words."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, np.bool_):
        return bool(value)
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value) if np.isfinite(float(value)) else str(float(value))
    if isinstance(value, (np.ndarray, np.generic)):
        return plain(value.tolist()) if value.dtype.kind in "OUifb" else str(value)
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(v) for v in value), key=json.dumps)
    if isinstance(value, type) or inspect.isroutine(value):
        return f"{value.__module__}.{value.__qualname__}"
    name = f"{type(value).__module__}.{type(value).__qualname__}"
    return {"class": name, **plain(value.get_params(deep=False))} if hasattr(value, "get_params") else name
