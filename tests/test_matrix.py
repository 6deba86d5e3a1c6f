"""The matrix: every family of models on every target is compiled, linked, run, and gives this machine's answers."""

import sys
from pathlib import Path

import pytest

from carrot.ir.target import target_from, target_names

sys.path.insert(0, str(Path(__file__).parent))
from emulators import MACHINES, lacking  # noqa: E402
from matrix_cases import FAMILIES, cell  # noqa: E402

LINKED_ONLY = {"windows-x86-64", "macos-arm64", "x86-64-v3-vnni"}  # test_backend links and inspects them; of the last, test_quantized interprets the kernels
GPUS = {name for name in target_names() if name.startswith("cuda-")}  # test_cuda.py and test_cuda_trees.py execute their kernels

pytestmark = pytest.mark.matrix


def test_every_target_is_in_it():
    assert set(MACHINES) == set(target_names()) - {"host"} - LINKED_ONLY - GPUS


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("target", MACHINES)
def test_cell(target, family, record_property):
    if reason := lacking(target):
        record_property("matrix", (target, family, "-"))
        pytest.skip(reason)
    record_property("matrix", (target, family, "FAILED"))
    done = cell(family, target)
    record_property("matrix", (target, family, str(done)))
    assert done.error <= FAMILIES[family].rtol


@pytest.mark.parametrize("target", [t for t in MACHINES if target_from(t).hosted])
def test_one_object(target):
    """What `--emit=obj` writes, model and ABI optimised together."""
    if reason := lacking(target):
        pytest.skip(reason)
    assert cell("boosted softmax", target, whole=True).error <= FAMILIES["boosted softmax"].rtol
