"""Inputs and outputs in the arena: the same bits as beside it, in how much memory, what the header and packages say, who is refused."""

import random
import re
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.header import places
from carrot.cli import carrotc
from carrot.compiler import Options, build
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run_kernel
from carrot.ir.graph import Graph
from carrot.ir.target import target_from
from carrot.ir.types import DTYPES
from carrot.passes.bind_dims import BindDims
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.lower import Lower
from carrot.passes.manager import PassManager
from carrot.passes.plan_memory import PlanMemory

sys.path.insert(0, str(Path(__file__).parent))
from emulators import execute, lacking  # noqa: E402
from ir_random import random_inputs, random_module, same_bits  # noqa: E402
from test_footprint import compiled  # noqa: E402

ROOT = Path(__file__).parent.parent
MODELS = ROOT.parent / "shared" / "models"
M4F = pytest.mark.skipif(bool(lacking("cortex-m4f")), reason=lacking("cortex-m4f"))
SHAPES = {"tiny_kws": (1, 49, 10), "tiny_resnet8": (3, 32, 32), "tiny_vww": (3, 96, 96), "tiny_ad": (640,)}
RAM = {"tiny_kws": 8_780, "tiny_resnet8": 33_932, "tiny_vww": 55_372, "tiny_ad": 1_920}  # bytes of all there is but the stack: inputs, outputs, what is between


@M4F
@pytest.mark.parametrize("name", RAM)
def test_mlperf_tiny(name):
    path = MODELS / f"{name}.onnx"
    if not path.exists():
        pytest.skip(f"no ../shared/models/{path.name}")
    r = np.random.default_rng(0)
    x, steps = r.standard_normal((4, *SHAPES[name])).astype(np.float32), r.integers(-128, 128, (1, *SHAPES[name])).astype(np.int8)
    apart, within = (build(path, Options(target="cortex-m4f", opt="s", quantize="int8", quantize_io="int8", calibration=x, io_in_arena=io)) for io in (False, True))
    want, got = execute(apart, steps, memory=False), execute(within, steps)
    np.testing.assert_array_equal(got.outputs[0], want.outputs[0])
    assert len(np.unique(got.outputs[0])) > 1 and max(got.instructions) <= max(want.instructions) + 8
    assert got.ram <= RAM[name] and within.footprint.arena <= RAM[name]


def test_random_networks():
    """The kernels interpreted, in one block of memory with what they read and write: two inputs, up to three outputs."""
    target = target_from("cortex-m4f")
    for seed in range(30):
        module = PassManager([BindDims({}, 1), Canonicalize()]).run(random_module(random.Random(seed), 25), target)
        inputs = random_inputs(random.Random(seed), 1)
        answers = []
        for io in (False, True):
            lowered = PassManager([Lower(), PlanMemory(io)]).run(module.copy(), target)
            memory = np.full(lowered.attrs["arena_bytes"], 99, np.int8)
            args = [np.zeros(a.type.shape, DTYPES[a.type.dtype].numpy) for a in lowered.main.body.args[:-2]]
            if io:
                args = [memory[at : at + a.nbytes].view(a.dtype).reshape(a.shape) for at, a in zip(lowered.attrs["io_offsets"], args, strict=True)]
            for a, given in zip(args, inputs, strict=False):
                a[...] = given
            with np.errstate(all="ignore"):
                run_kernel(lowered, "main", [*args, memory, 1])
            answers.append([a.copy() for a in args[2:]])
        assert all(same_bits(a, b) for a, b in zip(*answers, strict=True)), seed


def sums_and_products() -> Graph:
    """Two inputs of different types, of which one is read by the last kernel, too; two outputs, of which one is read by the other."""
    g = Graph("two")
    a, b = g.tensor("a", "f32", ("n", 8)), g.tensor("b", "i32", ("n", 8))
    d = g.op("nn.matmul", g.op("nn.tanh", a), g.constant(np.random.default_rng(0).normal(size=(8, 8)).astype(np.float32)))
    total = g.op("nn.add", d, g.op("nn.cast", b, to="f32"))
    g.output("sum", total, ["default"])
    g.output("product", g.op("nn.mul", g.op("nn.softmax", total, axis=1), a), ["default"])
    return g.finish()


@pytest.mark.parametrize("target", ["cortex-m4f", "cortex-m0", "esp32c3", "esp32", "atmega328p"])
def test_two_inputs_and_outputs(target):
    if lacking(target):
        pytest.skip(lacking(target))
    r = np.random.default_rng(1)
    rows = r.normal(size=(3, 8)).astype(np.float32), r.integers(-9, 9, (3, 8)).astype(np.int32)
    apart, within = (execute(build(sums_and_products(), Options(target=target, name="m", opt="z", io_in_arena=io)), *rows) for io in (False, True))
    for want, got in zip(apart.outputs, within.outputs, strict=True):
        np.testing.assert_array_equal(got, want)
    assert 4 * 8 * 4 <= within.ram <= 7 * 64 + 16


def test_what_the_header_says():
    artifact = build(sums_and_products(), Options(target="cortex-m4f", name="m", io_in_arena=True))
    header, card = artifact.header, artifact.card
    assert re.search(rf"^#define M_ARENA_BYTES {artifact.footprint.arena} /\* of `scratch`, aligned to 16; inputs and outputs lie in it \*/$", header, re.M)
    assert "void m_run(void *scratch);" in header and places(card, "inputs") == ["M_INPUT_0", "M_INPUT_1"]
    for label, t in zip((*places(card, "inputs"), *places(card, "outputs")), (*card["inputs"], *card["outputs"]), strict=True):
        assert f"#define {label}_OFFSET {t['offset']}\n#define {label}_BYTES 32\n" in header
    assert "M_INPUT_1(scratch) ((int32_t *)(" in header
    plain = compiled("mlp", "cortex-m4f", io_in_arena=True)
    assert "#define M_INPUT(scratch) ((float *)(" in plain.header and "m_score_f32" not in plain.header
    placed = compiled("forest", "cortex-m4f", io_in_arena=True, place={"arena": ".bss.dtcm"})
    assert "extern unsigned char m_arena[M_ARENA_BYTES]; " in placed.header and placed.footprint.ram == placed.footprint.arena


def test_who_is_refused(tmp_path, capsys):
    for target in ("host", "wasm32", "cuda-sm80", "rpi4"):
        with pytest.raises(CarrotError, match="only microcontrollers take io_in_arena"):
            build(sums_and_products(), Options(target=target, io_in_arena=True))
    with pytest.raises(CarrotError, match="io_in_arena='both' is no value"):
        Options(io_in_arena="both")
    with pytest.raises(CarrotError, match=r"needs \d+ bytes of scratch, cortex-m4f has 600"):
        compiled("mlp", "cortex-m4f", io_in_arena=True, ram_limit=600)
    out = ["-o", str(tmp_path / "libm.a"), str(ROOT / "examples/models/digits_mlp.onnx"), "--io-in-arena"]
    assert carrotc(out) == 2 and "only microcontrollers" in capsys.readouterr().err
    assert carrotc(["--target=cortex-m4f", *out]) == 0 and "void digits_mlp_run(void *scratch);" in (tmp_path / "m.h").read_text()


@M4F
def test_rows_that_are_mixed():
    """On a chip a call is a batch of one row, and all that it writes is in the arena."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("n", 300))
    y = g.op("nn.softmax", g.op("nn.matmul", g.op("nn.sub", x, g.op("nn.reduce_mean", x, axes=[0], keepdims=1)), g.constant(np.ones((300, 300), np.float32))), axis=1)
    g.output("y", y, ["default"])
    artifact = build(g.finish(), Options(target="cortex-m4f", name="m"))
    assert artifact.module.attrs["arena_per_row"] == 0 and artifact.footprint.arena >= 1200
    np.testing.assert_allclose(execute(artifact, np.ones((2, 300))).outputs[0], 1 / 300, rtol=1e-6)
