"""A fitted scikit-learn estimator against what carrot makes of it: what the tests of kernel methods and meta-estimators share."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import skops.io

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load, sklearn, sklearn_files
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import REFUSED

METHODS = {"proba": "predict_proba", "decision": "decision_function", "prediction": "predict", "label": "predict", "transform": "transform",
           "score": "score_samples"}  # fmt: skip


def wanted(e: Any, name: str, x: Any) -> np.ndarray:
    """What the estimator gives for an output."""
    base, _, i = name.partition("_")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        out = getattr(e, METHODS[base])(x)
    return np.asarray(out[int(i)] if i else out)


def check(e: Any, module: Module, x: np.ndarray, out: dict[str, np.ndarray], rtol: float) -> None:
    """Every output that the estimator has a method for; labels equal, numbers within rtol of the output's size."""
    for spec in module.main.attrs["outputs"]:
        name = spec["name"]
        if name in ("raw", REFUSED):
            continue
        want, got = wanted(e, name, x), out[name]
        assert got.shape == want.shape, name
        if "labels" in spec:
            np.testing.assert_array_equal(np.array(spec["labels"], object)[got], want.astype(object), err_msg=name)
        else:
            np.testing.assert_allclose(got, want, rtol=rtol, atol=rtol * np.nanmax(np.abs(want[np.isfinite(want)]), initial=0), err_msg=name)
    assert not np.any(out.get(REFUSED, 0))
    offered = {o["name"].partition("_")[0] for o in module.main.attrs["outputs"]}
    for name in {"proba", "decision"} - offered:
        try:
            wanted(e, name, x[:1])
        except (AttributeError, ValueError):  # ValueError: GaussianProcessClassifier, one_vs_one
            continue
        raise AssertionError(f"{name} is missing")


def check_model(e: Any, x: np.ndarray, method: str = "predict") -> None:
    """The model as users see it: its shapes and dtypes, one row, no rows, what it refuses. Numbers are the business of `check`."""
    module = load(e, "m")
    model = load_in_process(build(module, Options()))
    ask, answer = (getattr(m, method) for m in (e, model))
    want, got = ask(x[:5]), answer(x[:5])
    assert got.shape == want.shape and (got.dtype.kind == want.dtype.kind or {got.dtype.kind, want.dtype.kind} <= set("OU"))
    if not (want.dtype.kind == got.dtype.kind == "f"):
        assert got.dtype == want.dtype or want.dtype.kind in "OUb"
    assert answer(x[:0]).shape == (0, *want.shape[1:])
    one = answer(x[3:4])
    assert one.shape == want[3:4].shape
    if one.dtype.kind == "f":
        np.testing.assert_allclose(one, got[3:4], rtol=1e-13)
    else:
        np.testing.assert_array_equal(one, got[3:4])
    for bad in (np.nan, np.inf):
        odd = x[:3].copy()
        odd[1, 0] = bad
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ask(odd)
            refused = False
        except ValueError:
            refused = True
        try:
            answer(odd)
            assert not refused, f"{bad} is taken"
        except CarrotError as error:
            assert refused and "row 1" in str(error), f"{bad} is refused: {error}"


def check_refused(make: Callable[[], Any], message: str) -> None:
    """What is no model for carrot is refused with words that hold `message`."""
    with pytest.raises(CarrotError) as info:
        sklearn.convert(make(), "m")
    assert message in str(info.value)


def check_skops(e: Any, module: Module) -> None:
    """The .skops file of the estimator gives the same module."""
    file = io.BytesIO()
    skops.io.dump(e, file)
    stored = sklearn.convert(sklearn_files.read_skops(file.getvalue()), "m")
    assert stored.main.attrs == module.main.attrs
    assert list(stored.weights) == list(module.weights)
    for key, a in module.weights.items():
        np.testing.assert_array_equal(stored.weights[key], a, err_msg=key)
