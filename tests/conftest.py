"""Fixtures that tests of several modules share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from carrot.ir.core import Module
from carrot.ir.evaluator import run
from carrot.ir.types import DTYPES

Golden = Callable[[str, str], None]
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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what the tests print into tests/golden/")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """golden(name, text): text is what tests/golden/<test file>/<name>.mlir holds; --update-golden writes it."""
    folder = Path(__file__).parent / "golden" / request.path.stem

    def check(name: str, text: str) -> None:
        path = folder / f"{name}.mlir"
        if request.config.getoption("--update-golden"):
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        want = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text == want, f"{path.name} differs: did you forget --update-golden?"

    return check
