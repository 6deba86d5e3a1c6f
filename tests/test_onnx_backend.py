"""The official ONNX backend tests, each run as it is: all that ship with the `onnx` package. What is expected to fail is in onnx_backend.txt, with a reason each."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
import onnx_backend

TABLE = onnx_backend.table()
RATE = 0.95  # of the ordinary node tests, at least


def _case(name: str) -> Any:
    """A test that passes must leave the table: the mark is strict."""
    why = TABLE.get(name, "")
    refused = why and not why.startswith((onnx_backend.BOUND, onnx_backend.STATED, onnx_backend.RANDOM)) and not onnx_backend.NUMBERS.match(why)
    return pytest.param(name, marks=pytest.mark.xfail(raises=CarrotError, reason=why, strict=True) if refused else ())


@pytest.mark.parametrize("name", list(map(_case, onnx_backend.cases())))
def test_backend(name: str, run_model: Callable[..., Any]) -> None:
    test, why = onnx_backend.cases()[name], TABLE.get(name, "")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if off := onnx_backend.NUMBERS.match(why):
            onnx_backend.run_case(test, run_model, (float(off[1]), float(off[2])))
            with pytest.raises(AssertionError, match="Not equal to tolerance"):
                onnx_backend.run_case(test, run_model)
            return
        if why.startswith(onnx_backend.RANDOM):
            assert onnx_backend.run_case(test, run_model, form_only=True) in ("", onnx_backend.BOUND)
            return
        how = onnx_backend.run_case(test, run_model)
    if how != ("" if name not in TABLE else why.partition(" ")[0] + " "):
        pytest.fail(f"it passes with '{how}': onnx_backend.txt has to say so" if how else "it passes as it is: take it out of onnx_backend.txt")


def test_table() -> None:
    """Sorted, of tests that exist, and nothing in it that is a bug."""
    assert not [n for n, why in TABLE.items() if why.startswith("BUG")]
    assert list(TABLE) == sorted(TABLE) and set(TABLE) <= set(onnx_backend.cases())
    ordinary = {n for n, t in onnx_backend.cases().items() if onnx_backend.is_ordinary(t)}
    failing = {n for n in ordinary if n in TABLE and not TABLE[n].startswith((onnx_backend.BOUND, onnx_backend.STATED))}
    assert len(ordinary) > 1400 and len(ordinary) - len(failing) >= RATE * len(ordinary)


def test_operators_page() -> None:
    """docs/operators.md says what the table says."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
    import operators_report

    assert operators_report.PAGE.read_text(encoding="utf-8") == operators_report.page(), "run benchmarks/operators_report.py"
