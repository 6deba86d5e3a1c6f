"""Fixtures that tests of several modules share."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from carrot.ir.core import Module
from carrot.ir.evaluator import run
from carrot.ir.types import DTYPES

Predict = Callable[[Module, np.ndarray], dict[str, np.ndarray]]


@pytest.fixture(scope="session")
def predict() -> Predict:
    """predict(module, X): every output of a model with one input, by name; X is cast to the input's dtype."""

    def call(module: Module, x: np.ndarray) -> dict[str, np.ndarray]:
        main = module.main
        with np.errstate(over="ignore"):
            x = np.ascontiguousarray(x, DTYPES[main.body.args[0].type.dtype].numpy)  # type: ignore[union-attr]
        return {o["name"]: a for o, a in zip(main.attrs["outputs"], run(module, [x]), strict=True)}

    return call
