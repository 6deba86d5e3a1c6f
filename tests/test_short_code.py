"""Kernels that take little of a model's time are compiled for size, the others and small models as before; the bits stay."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.elf import sections
from carrot.compiler import Options, build, load_in_process
from carrot.ir.graph import Graph
from carrot.ir.target import target_from
from carrot.passes import short_code
from carrot.passes.kernel_time import KernelTime

sys.path.insert(0, str(Path(__file__).parent))
from test_merge_sizes import CASES, weights  # noqa: E402

X86 = Options(target="x86-64-v3")


@pytest.mark.parametrize("case", ["images", "images of open size"])
def test_what_takes_little_time_is_cold(case, monkeypatch):
    make, shape = CASES[case]
    g = Graph("m")
    make(g)
    module, x = g.finish(), np.random.default_rng(3).standard_normal(shape, np.float32)
    made = build(module.copy(), X86)
    cycles = KernelTime(made.module, target_from(X86.target)).cycles
    cold = {name for name, func in made.module.funcs.items() if "cold" in func.attrs}
    assert cold and sum(cycles[name] for name in cold) <= 2 * short_code.COLD * sum(cycles.values())
    assert max(cycles, key=cycles.__getitem__) not in cold
    monkeypatch.setattr(short_code, "COLD", -1.0)
    other = build(module.copy(), X86)
    assert not any("cold" in func.attrs for func in other.module.funcs.values())
    less, more = (sum(s.size for s in sections(a.compiled.code) if s.name.startswith(".text")) for a in (made, other))  # not the names of the functions: more of them stay such
    assert 0 < less < more
    got, want = (load_in_process(a).run({"x": x})["y"] for a in (made, other))
    assert got.tobytes() == want.tobytes()


def test_of_few_kernels_none_is():
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 8))
    g.output("y", g.op("nn.softmax", g.op("nn.matmul", x, g.constant(weights(8, 4))), axis=-1), ["default"])
    assert not any("cold" in func.attrs for func in build(g.finish(), X86).module.funcs.values())


def test_what_is_straight_for_one_row_is_not(monkeypatch):
    monkeypatch.setattr(short_code, "MANY", 0)
    monkeypatch.setattr(short_code, "COLD", 1.0)
    for shape, cold in ((("n", 1), False), (("n", 8), True)):
        g = Graph("m")
        g.output("y", g.op("nn.sigmoid", g.tensor("x", "f32", shape)), ["default"])
        funcs = build(g.finish(), X86).module.funcs
        assert [("cold" in func.attrs) for name, func in funcs.items() if name != "main"] == [cold]
