"""Custom ops: a type rule and a lowering rule, generic and per target; fused, on two targets, from an installed plugin."""

import math
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import carrot
from carrot.compiler import Options, build, emit, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NOT_NULL, Graph
from carrot.ir.registry import REGISTRY

onnx = pytest.importorskip("onnx")


@pytest.fixture
def registered():
    """What a test registers is gone afterwards."""
    ops, rules = dict(REGISTRY.ops), dict(REGISTRY.rules)
    yield
    REGISTRY.ops, REGISTRY.rules = ops, rules


def gelu_op():
    @carrot.op("com.acme.Gelu")
    def infer(op):
        return [op.operands[0].type]

    @carrot.lowering("com.acme.Gelu")
    def lower(b, op, x):
        return b.compute(x.shape, lambda *i: 0.5 * x[i] * (1.0 + b.erf(x[i] * math.sqrt(0.5))))


def network():
    """MatMul + Add + com.acme::Gelu + Mul, and what it computes."""
    from onnx import TensorProto, helper

    r = np.random.default_rng(0)
    w, c = r.normal(size=(8, 4)).astype(np.float32), r.normal(size=4).astype(np.float32)
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["h"]),
        helper.make_node("Add", ["h", "c"], ["a"]),
        helper.make_node("Gelu", ["a"], ["g"], domain="com.acme"),
        helper.make_node("Mul", ["g", "c"], ["y"]),
    ]
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", d]) for n, d in (("x", 8), ("y", 4))]
    graph = helper.make_graph(nodes, "net", io[:1], io[1:], [onnx.numpy_helper.from_array(v, n) for n, v in (("w", w), ("c", c))])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid("com.acme", 1)])
    model.ir_version = 9

    def reference(x):
        a = x.astype(np.float64) @ w + c
        return 0.5 * a * (1 + np.vectorize(math.erf)(a / math.sqrt(2))) * c

    return model, reference


def test_compiles_fuses_and_runs(registered):
    gelu_op()
    model, reference = network()
    artifact = build(model)
    assert sorted(artifact.module.funcs) == ["fusion_0", "main"]  # matmul, bias, gelu and scale in one kernel
    x = np.random.default_rng(1).normal(size=(77, 8)).astype(np.float32)
    np.testing.assert_allclose(load_in_process(artifact).run({"x": x})["y"], reference(x), rtol=2e-5, atol=1e-6)


C_MAIN = """
#include <stdio.h>
#include "net.h"
int main(void) { float x[8], y[4]; while (fread(x, sizeof x, 1, stdin) == 1) { carrot_score_f32(x, y); fwrite(y, sizeof y, 1, stdout); } return 0; }
"""


def test_runs_on_a_second_target(registered, tmp_path):
    if not shutil.which("aarch64-linux-gnu-gcc") or not shutil.which("qemu-aarch64"):
        pytest.skip("needs aarch64-linux-gnu-gcc and qemu-aarch64")
    gelu_op()
    model, reference = network()
    artifact = build(model, Options(target="aarch64", name="net"))
    (tmp_path / "net.a").write_bytes(emit(artifact, "a"))
    (tmp_path / "net.h").write_text(artifact.header)
    (tmp_path / "main.c").write_text(C_MAIN)
    subprocess.run(["aarch64-linux-gnu-gcc", "-static", "-o", "main", "main.c", "net.a"], cwd=tmp_path, check=True)
    x = np.random.default_rng(1).normal(size=(7, 8)).astype(np.float32)
    out = subprocess.run(["qemu-aarch64", "./main"], cwd=tmp_path, input=x.tobytes(), capture_output=True, check=True).stdout
    np.testing.assert_allclose(np.frombuffer(out, np.float32).reshape(7, 4), reference(x), rtol=2e-5, atol=1e-6)


def one_op(name):
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3), NOT_NULL)
    g.output("y", g.op(name, x), ["default"])
    return g.finish()


def test_the_specific_rule_wins(registered):
    @carrot.op("test.twice")
    def infer(op):
        return [op.operands[0].type]

    carrot.lowering("test.twice")(lambda b, op, x: b.compute(x.shape, lambda *i: x[i] * 2.0))
    carrot.lowering("test.twice", target="x86-64")(lambda b, op, x: b.compute(x.shape, lambda *i: x[i] + x[i] + 1.0))
    x = np.ones((2, 3), np.float32)
    if "x86-64" in build(one_op("test.twice")).target.lineage:
        assert (load_in_process(build(one_op("test.twice"))).run({"x": x})["y"] == 3).all()
    assert "fmul" in build(one_op("test.twice"), Options(target="aarch64")).llvm_ir.split("k.main")[1]


def test_errors_name_both_places_and_what_there_is(registered):
    gelu_op()
    with pytest.raises(CarrotError, match=r"defined twice: at .*test_custom_op.py:\d+ and at .*test_custom_op.py:\d+"):
        gelu_op()

    @carrot.op("test.nowhere")
    def infer(op):
        return [op.operands[0].type]

    with pytest.raises(CarrotError, match="no lowering of 'test.nowhere' for target 'host'"):
        build(one_op("test.nowhere"))
    with pytest.raises(CarrotError, match="unknown op 'test.nowher'; did you mean 'test.nowhere'"):
        one_op("test.nowher")


@pytest.mark.parametrize("name", [3, "Gelu", ".Gelu", ""])
def test_names_have_a_dialect(name, registered):
    with pytest.raises(CarrotError, match=r"at .*test_custom_op.py:\d+ is no name of an op\n.*dialect\.op"):
        carrot.op(name)(lambda op: [op.operands[0].type])


def test_without_the_op_the_error_says_how(registered):
    model, _ = network()
    with pytest.raises(CarrotError, match="com.acme"):
        build(model)


PLUGIN = '''
import carrot

@carrot.op("com.plugged.Plus")
def infer(op):
    return [op.operands[0].type]

@carrot.lowering("com.plugged.Plus")
def lower(b, op, x):
    return b.compute(x.shape, lambda *i: x[i] + op.attrs["by"])
'''
USE = '''
import numpy as np
from onnx import TensorProto, helper
import carrot
node = helper.make_node("Plus", ["x"], ["y"], domain="com.plugged", by=2.5)
io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", 3]) for n in "xy"]
model = helper.make_model(helper.make_graph([node], "net", io[:1], io[1:]), opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid("com.plugged", 1)])
print(carrot.compile(model).run({"x": np.zeros((1, 3), np.float32)})["y"].tolist())
'''


def test_an_installed_plugin_is_found(tmp_path):
    source, site = tmp_path / "source", tmp_path / "site"
    source.mkdir()
    (source / "plugged.py").write_text(PLUGIN)
    (source / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
        '[project]\nname = "plugged"\nversion = "1"\n[project.entry-points."carrot.plugins"]\nplugged = "plugged"\n[tool.setuptools]\npy-modules = ["plugged"]\n'
    )
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-index", "--no-build-isolation", "--no-deps", "--target", str(site), str(source)]
    done = subprocess.run(pip, capture_output=True, text=True)
    if done.returncode and "setuptools" in done.stderr:
        pytest.skip("needs setuptools")
    assert done.returncode == 0, done.stderr
    out = subprocess.run([sys.executable, "-c", USE], env={"PYTHONPATH": str(site), "PATH": "/usr/bin"}, capture_output=True, text=True, cwd=Path(__file__).parent)
    assert out.stdout.strip() == "[[2.5, 2.5, 2.5]]", out.stderr
