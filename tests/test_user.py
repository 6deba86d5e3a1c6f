"""What impatient users do: wrong options, odd names, files that are no files, full disks."""

import copy
import os
import pickle
import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import carrot
from carrot import cli
from carrot.compiler import build, emit
from carrot.runtime.loader import load

MODELS = Path(__file__).parent.parent / "examples" / "models"
FOREST, LINEAR = MODELS / "iris_forest.skops", MODELS / "iris_linear.skops"
X = np.array([[5.1, 3.5, 1.4, 0.2], [6.7, 3.0, 5.2, 2.3]])


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def say(capfd):
    """say(*carrotc arguments) -> exit code, stdout, stderr; no traceback, no bug."""

    def run(*argv, command=cli.carrotc):
        code = command(list(map(str, argv)))
        out, err = capfd.readouterr()
        assert "Traceback" not in err and "bug in carrot" not in err, err
        return code, out, err

    return run


@pytest.fixture(scope="module")
def ir(tmp_path_factory):
    """The forest as .mlir text."""
    path = tmp_path_factory.mktemp("ir") / "m.mlir"
    assert cli.carrotc([str(FOREST), "--emit=ir", "-q", "-o", str(path)]) == 0
    return path.read_text()


def network(nodes, shape, dtype=TensorProto.FLOAT, weights=()):
    inputs, outputs = [helper.make_tensor_value_info("x", dtype, shape)], [helper.make_tensor_value_info("y", dtype, None)]
    model = helper.make_model(helper.make_graph(nodes, "g", inputs, outputs, list(weights)), opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    return model


# ---- options


@pytest.mark.parametrize(
    "options",
    [
        {"opt": "9"}, {"opt": 2}, {"on_missing": "zero"}, {"math": "loose"}, {"dims": {"batch": "3"}}, {"dims": [1]}, {"batch": "3"}, {"batch": 2.5}, {"batch": True}, {"name": 5},
        {"target": None}, {"outputs": None}, {"outputs": []}, {"outputs": ""}, {"missing": "NA"}, {"plugins": 3}, {"plugins": "no.such.module"}, {"dump_dir": 3}, {"output": 7},
        {"batch": 1 << 31}, {"dims": {"batch": 10**20}},
    ],
)  # fmt: skip
def test_wrong_options_are_errors(options):
    with pytest.raises(carrot.CarrotError) as error:
        carrot.compile(FOREST, **options)
    assert "bug in carrot" not in str(error.value)


def test_dump_dir_may_be_text():
    carrot.compile(LINEAR, dump_dir="dump")
    assert any(Path("dump").iterdir())


def test_batch_binds_the_dim_whatever_its_name():
    model = network([helper.make_node("Relu", ["x"], ["y"])], ["rows", 3])
    assert carrot.compile(model, batch=2).run({"x": X[:, :3].astype(np.float32)})["y"].shape == (2, 3)
    with pytest.raises(carrot.CarrotError, match="no input has a symbolic dim first"):
        carrot.compile(network([helper.make_node("Relu", ["x"], ["y"])], [2, 3]), batch=2)


def test_tensors_beyond_any_memory_are_refused(say):
    onnx.save(network([helper.make_node("Relu", ["x"], ["y"])], ["a", "b", "c"]), "m.onnx")
    code, _, err = say("m.onnx", *(f"--dim={d}={2**31 - 1}" for d in "abc"))
    assert code == 1 and "too large" in err


def test_half_precision_passes_its_self_test():
    carrot.compile(network([helper.make_node("Identity", ["x"], ["y"])], ["n", 3], TensorProto.FLOAT16)).self_test()


# ---- files


def test_paths_that_are_no_files(say):
    os.mkfifo("pipe")
    for path in ("pipe", "/dev/zero", "a\0b"):
        with pytest.raises(carrot.CarrotError, match="cannot read"):
            carrot.compile(path)
    assert say("inspect", "pipe", command=cli.carrot)[0] == 1
    assert say(FOREST, "--dump-dir=pipe")[0] == 1
    assert say(FOREST, "-o", "/proc/m.so")[0] == 1
    assert say(FOREST, "--name=../m")[0] == 2
    with pytest.raises(carrot.CarrotError, match="a path is needed"):
        carrot.compile(LINEAR).save(None)


def test_stdout_is_the_file_and_nothing_else(say):
    np.save("x.npy", X)
    Path("m.mlir").write_text(say(LINEAR, "--emit=ir", "-o", "-")[1])
    code, out, err = say("m.mlir", "--emit=ir", "-o", "-", "--verify=x.npy")
    assert code == 0 and out.startswith('"builtin.module"') and out.endswith("#-}\n") and "target" in err and "verified" in err


def test_full_stdout_is_an_error():
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "carrot.cli", "--print=formats"], stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "error: cannot write to stdout: No space left on device\n")


def test_empty_tables(say):
    carrot.compile(LINEAR, output="m.so")
    np.save("x.npy", X[:0])
    code, out, err = say("predict", "m.so", "x.npy", "--outputs=proba", command=cli.carrot)
    assert (code, out) == (0, "proba_0,proba_1,proba_2\n"), err


def test_models_are_not_pickled():
    for copier in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(carrot.CarrotError, match="pickled"):
            copier(carrot.compile(LINEAR))


# ---- names


def test_odd_column_names():
    pytest.importorskip("sklearn")
    pd = pytest.importorskip("pandas")
    from sklearn.linear_model import LinearRegression

    df = pd.DataFrame(np.random.default_rng(0).normal(size=(9, 3)), columns=[" a", "b,\n", "*/ é /*"])
    model = LinearRegression().fit(df, df.sum(axis=1))
    compiled = carrot.compile(model, output="m.so")
    np.testing.assert_allclose(compiled.predict(df), model.predict(df))
    header = emit(build(model), "header").decode()
    assert "/* in 0: input, double[3] per row:  a, b, , * / é / * */" in header
    df.columns = ["a", "b", " c"]
    carrot.compile(LinearRegression().fit(df, df["a"]), output="m.so")
    df.to_csv("x.csv", index=False)
    assert cli.carrot(["predict", "m.so", "x.csv", "-q", "-o", "y.csv"]) == 0
    df.columns = ["a", "b", "c\0"]
    with pytest.raises(carrot.CarrotError, match="zero byte"):
        carrot.compile(LinearRegression().fit(df, df["a"]))


# ---- verify


@pytest.mark.parametrize("outputs, asked", [("proba", True), ("leaf", False), ("label,proba", True)])
def test_verify_compares_what_was_kept(say, outputs, asked):
    pytest.importorskip("sklearn")
    np.save("x.npy", X)
    code, out, err = say(FOREST, "--emit=so", f"--outputs={outputs}", "--verify=x.npy")
    assert code == 0 and ("sklearn" in out) == asked and ("none of the outputs" in err) != asked, out + err


def test_verify_needs_a_target_that_runs_here(say):
    np.save("x.npy", X)
    code, _, err = say(FOREST, "--target=cortex-m4", "--verify=x.npy")
    assert code == 1 and "--verify: this machine cannot run code for cortex-m4" in err


# ---- .mlir


def test_ir_may_be_compiled_and_verified(say, ir):
    Path("m.mlir").write_text(ir)
    np.save("x.npy", X)
    code, out, err = say("m.mlir", "--emit=so", "--verify=x.npy", "-o", "m.so")
    assert code == 0 and "verified" in out and "refuses" not in err
    assert load("m.so").card["source"]["format"] == "carrot-ir"


@pytest.mark.parametrize(
    "old, new, message",
    [
        ('name = "input"', "name = []", "carrot.inputs"),
        ('name = "proba"', 'name = "label"', "two outputs"),
        ('columns = ["sepal length (cm)", ', "columns = [", "'columns' of 'input'"),
        ('accept = ["nan", "null"]', 'accept = ["everything"]', "'accept' of 'input'"),
        ('sets = ["default", "label"]', 'sets = ["lable"]', "'sets' of 'label'"),
        ("axes = [1 : i64]", "axes = [1.0 : f64]", "axes holds"),
        ('carrot.source = "scikit-learn"', "carrot.source = f32", "no value"),
    ],
)
def test_broken_ir_is_refused(ir, old, new, message):
    assert old in ir, ir[:3000]
    Path("m.mlir").write_text(ir.replace(old, new, 1))
    with pytest.raises(carrot.CarrotError) as error:
        carrot.compile("m.mlir")
    assert message in str(error.value)


def test_tree_arrays_hold_integers(ir):
    name = re.search(r"tree_class = dense_resource<\w+> : tensor<(\d+)xi32>", ir)
    assert name
    Path("m.mlir").write_text(ir.replace(name[0], name[0].replace("xi32", "xf32")))
    with pytest.raises(carrot.CarrotError, match="not of integers"):
        carrot.compile("m.mlir")


# ---- processes


CROWDED = """
import carrot, mmap, sys
carrot.compile(sys.argv[1])
for size in (1 << 15, 1 << 17):
    blocks = [mmap.mmap(-1, size) for _ in range(400)]
    walls = [mmap.mmap(-1, 3 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000) for _ in range(2)]
    for b in blocks[::2]:
        b.close()
    del blocks[::2]
    carrot.compile(sys.argv[1]).self_test()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="MAP_NORESERVE is 0x4000 on Linux")
def test_code_is_linked_into_a_crowded_address_space():
    """Holes of a few pages above gigabytes that are taken: code and data come to lie more than 2 GB apart."""
    done = subprocess.run([sys.executable, "-c", CROWDED, str(MODELS / "digits_mlp.onnx")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def test_threads_may_compile():
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(carrot.compile(LINEAR, opt="0").predict(X).tolist())) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert answers == [[0, 2]] * 4
