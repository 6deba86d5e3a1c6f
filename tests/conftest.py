"""Fixtures that tests of several modules share."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from carrot.compiler import Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.evaluator import run
from carrot.ir.graph import REFUSED
from carrot.ir.target import target_names
from carrot.ir.types import DTYPES
from carrot.passes import manager

manager.EVERY = True

_DRAWN: list[tuple[np.random.BitGenerator, Any]] = []  # the RNG of each module, and its state behind the imports

Golden = Callable[[str, str], None]
Predict = Callable[[Module, np.ndarray], dict[str, np.ndarray]]
RunModel = Callable[[Module, dict[str, np.ndarray]], dict[str, np.ndarray]]


def compiled(module: Module, inputs: list[np.ndarray], **options: Any) -> dict[str, np.ndarray]:
    """Every output of the compiled binary, held against the reference interpreter's before a test looks at it."""
    main = module.main
    want = dict(zip([o["name"] for o in main.attrs["outputs"]], run(module, inputs), strict=True))
    specs = [o for o in main.attrs["outputs"] if o["name"] != REFUSED]  # which is no output of the binary
    names = [o["name"] for o in specs]
    model = load_in_process(build(module, Options(on_missing="nan", **options)))
    got = model.run({i["name"]: a for i, a in zip(main.attrs["inputs"], inputs, strict=True)}, outputs=names)
    for spec in specs:
        name = spec["name"]
        if "labels" in spec:
            index = {label: i for i, label in enumerate(spec["labels"])}
            got[name] = np.array([index[v] for v in got[name].reshape(-1).tolist()], np.int32).reshape(got[name].shape)
        assert got[name].dtype == want[name].dtype and got[name].shape == want[name].shape, name
        if want[name].dtype.kind == "f" or want[name].dtype == "bfloat16":
            loose = {"bfloat16": 1e-2, "float16": 5e-3, "float32": 1e-5}.get(str(want[name].dtype), 1e-12)
            scale = np.abs(want[name][np.isfinite(want[name])]).max(initial=0.0)
            np.testing.assert_allclose(got[name], want[name], rtol=loose, atol=loose * scale, err_msg=f"{name}: the binary differs from the interpreter")
        if want[name].dtype.kind == "O":
            assert (got[name] == want[name]).all(), name
    return got


def _cast(module: Module, x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return np.ascontiguousarray(x, DTYPES[module.main.body.args[0].type.dtype].numpy)  # type: ignore[union-attr]


@pytest.fixture(scope="session")
def predict() -> Predict:
    """predict(module, X): every output of a model with one input, by name, from the binary; X is cast to the input's dtype."""

    def call(module: Module, x: np.ndarray) -> dict[str, np.ndarray]:
        return compiled(module, [_cast(module, x)])

    return call


@pytest.fixture(scope="session")
def interpret() -> Predict:
    """Like `predict`, by the reference interpreter alone: for thousands of models."""

    def call(module: Module, x: np.ndarray) -> dict[str, np.ndarray]:
        return {o["name"]: a for o, a in zip(module.main.attrs["outputs"], run(module, [_cast(module, x)]), strict=True)}

    return call


def pytest_collection_finish() -> None:
    """What there is now stays: Python's garbage collector would walk all libraries and tests again and again, for an eighth of the time that the tests take."""
    gc.collect()
    gc.freeze()
    found = [m.RNG for m in list(sys.modules.values()) if isinstance(getattr(m, "RNG", None), np.random.Generator)]
    _DRAWN[:] = [(rng.bit_generator, rng.bit_generator.state) for rng in found]


def pytest_runtest_setup() -> None:
    """A test draws the same numbers, whichever ran before it in the process."""
    for generator, state in _DRAWN:
        generator.state = state


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


Rows = Callable[..., np.ndarray]
SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0, 5e-324, -5e-324, 1e-45, -1e-45, 1e-40, -1e-40, 1e-38, 3e38, -3e38, 1e-35, -1e-35,
           1.0000000180025095e-35, -1.0000000180025095e-35, -0.5, -1.0, -1e-3, 0.5, 0.99, 1.0, 1.5, 2.0, 31.0, 32.0, 33.0, 63.5, 64.0, 1e4,
           16777215.0, 16777216.0, 16777218.0,
           2147483647.0, 2147483648.0, -2147483649.0, 4294967296.0, 1e10, 1e18, -1e18]  # fmt: skip


@pytest.fixture(scope="session")
def adversarial() -> Rows:
    """adversarial(module, rows=300): X in which each feature takes every special value, every threshold of it and its neighbours."""

    def call(module: Module, rows: int = 300, finite: bool = False, seed: int = 0) -> np.ndarray:
        rng = np.random.default_rng(seed)
        tree = next(o for o in module.walk() if o.name in ("tree.ensemble", "tree.leaf"))
        feature, threshold = (module.array(tree.attrs[k]) for k in ("feature", "threshold"))
        columns = []
        for f in range(tree.attrs["n_features"]):
            t = np.unique(threshold[feature == f])
            with np.errstate(over="ignore"):
                up, down = np.nextafter(t, t.dtype.type(np.inf)), np.nextafter(t, t.dtype.type(-np.inf))
                values = np.concatenate(
                    [t, up, down, np.nextafter(up, t.dtype.type(np.inf)), np.array(SPECIAL).astype(t.dtype), np.arange(40).astype(t.dtype)]
                )
            values = values[~np.isinf(values)] if finite else values
            columns.append(np.concatenate([rng.permutation(values), rng.choice(values, max(0, rows - len(values)))]))
        n = max(len(c) for c in columns)
        return np.stack([rng.permutation(np.resize(c, n)) for c in columns], 1)

    return call


@pytest.fixture(scope="session")
def run_model() -> RunModel:
    """run_model(module, {input: array}): every output by name; the arrays have the inputs' dtypes."""

    def call(module: Module, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return compiled(module, [inputs[spec["name"]] for spec in module.main.attrs["inputs"]])

    return call


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The matrix of targets and families that test_matrix.py has filled in."""
    cells: dict[str, dict[str, str]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", []):
                if name == "matrix":
                    target, family, text = value
                    cells.setdefault(target, {})[family] = text
    found = {family for row in cells.values() for family in row}
    if found:
        sys.path.insert(0, str(Path(__file__).parent))
        from matrix_cases import FAMILIES

        families = [f for f in FAMILIES if f in found]
        widths = [max(len(f), 7) for f in families]
        terminalreporter.section("targets x models: = the same bits, a number: the largest relative error, - not run here")
        terminalreporter.write_line(" " * 14 + "  ".join(f"{f:>{w}}" for f, w in zip(families, widths, strict=True)))
        order = target_names()
        for target, row in sorted(cells.items(), key=lambda each: order.index(each[0])):
            terminalreporter.write_line(f"{target:14}" + "  ".join(f"{row.get(f, ''):>{w}}" for f, w in zip(families, widths, strict=True)))
