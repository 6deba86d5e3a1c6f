"""Models for a GPU with text in them, or that refuse rows: the CPU does that part first (passes/split_host.py), the rest are kernels. On the driver of tests/cuda_grid, against scikit-learn."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from carrot.backends.ptxas import find
from carrot.cli import carrotc
from carrot.compiler import Artifact, Options, build, emit, load_in_process
from carrot.ir.core import Module
from carrot.ir.graph import Graph

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from conftest import compiled  # noqa: E402
from grid import driver  # noqa: E402
from onnx_backend import cases, run_case  # noqa: E402
from test_cuda_host import needs_host  # noqa: E402

pytestmark = needs_host
R = np.random.default_rng(0)
ROWS = 700
X = pd.DataFrame({"city": R.choice(["Rom", "Paris", "Berlin"], ROWS), "a": R.normal(size=ROWS), "shoe": R.integers(38, 47, ROWS), "b": R.normal(size=ROWS)})
Y = (X.a + X.city.eq("Rom") + 0.2 * X.shoe.gt(42) > 0.3).astype(int)
TEXTS = pd.Series([" ".join(R.choice(["red", "green", "blue", "one", "two", "three"], 5)) for _ in range(200)])
USE = """
import ctypes, pickle, sys, numpy as np, carrot
from carrot.ir.errors import CarrotError
X, wrong, want = pickle.load(open("rows.pkl", "rb"))
m = carrot.load("./model.so")
assert m.device == sys.argv[1], m.device
got = m.predict_proba(X) if hasattr(want, "ndim") and want.ndim == 2 else m.predict(X)
assert got.dtype == want.dtype and np.allclose(got, want, rtol=1e-5, atol=1e-6)
assert len(m.predict(X.iloc[:0])) == 0
m.self_test()
for data, says in wrong:
    try:
        m.predict(data)
        raise SystemExit("nothing is said of " + says)
    except CarrotError as error:
        assert says in str(error), error
if m.device != "cpu":
    try:
        m.run_device(np.zeros((1, 2)))
        raise SystemExit("run_device")
    except CarrotError as error:
        assert "run_device() has arrays of the device alone" in str(error), error
    driver = ctypes.CDLL("libcuda.so.1")
    assert ctypes.c_int.in_dll(driver, "grid_launches").value > 0 and ctypes.c_int.in_dll(driver, "grid_errors").value == 0
library, message = ctypes.CDLL("./model.so"), ctypes.create_string_buffer(512)
ctypes.c_uint32.from_buffer(message).value = 512
for call in (library.carrot_cuda_run, lambda g, i, o, n, e: library.carrot_cuda_run_device(ctypes.c_void_p(8), i, o, n, None, e)):
    assert call(None, (ctypes.c_void_p * 9)(), (ctypes.c_void_p * 9)(), ctypes.c_int64(1), message) == 1
    assert b"bind and predict call it" in message.raw
"""


def check(artifact: Artifact, rows: Any, want: np.ndarray, folder: Path, wrong: tuple[tuple[Any, str], ...] = (), device: str = "cuda:0") -> None:
    """The library gives `want`, on the grid's GPU and where there is none, and says what is wrong."""
    (folder / "model.so").write_bytes(emit(artifact, "so"))
    (folder / "rows.pkl").write_bytes(pickle.dumps((rows, wrong, want)))
    driver(artifact, folder)
    for environment, on in (({"LD_LIBRARY_PATH": str(folder)}, device), ({}, "cpu")):
        done = subprocess.run([sys.executable, "-c", USE, on], cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True)
        assert done.returncode == 0 and "driver:" not in done.stderr, done.stderr


def forest(unknown: str) -> Any:
    encoders = [("text", OneHotEncoder(handle_unknown=unknown), ["city"]), ("number", OneHotEncoder(handle_unknown=unknown), ["shoe"]), ("rest", StandardScaler(), ["a", "b"])]
    return make_pipeline(ColumnTransformer(encoders), RandomForestClassifier(20, max_depth=6, random_state=0)).fit(X, Y)


@pytest.mark.parametrize("unknown", ["ignore", "error"])
def test_encoders_and_trees(unknown: str, tmp_path: Path) -> None:
    """Rows in several blocks of the CPU's; a row that is refused says which column it was."""
    model = forest(unknown)
    artifact = build(model, Options(target="cuda-sm90", cubin=False))
    assert artifact.split and artifact.split.front
    assert not any("str" in str(v.type) for v in artifact.module.main.body.args)
    assert {"tree.ensemble"} < {op.name for op in artifact.simplified.walk()} and not any(op.name == "tree.ensemble" for op in artifact.split.front.walk())
    wrong = tuple((X.assign(**{c: [*X[c][:-2], v, X[c].iloc[-1]]}), f"column '{c}', row {ROWS - 2}") for c, v in (("city", "Oslo"), ("shoe", 99))) if unknown == "error" else ()
    check(artifact, X, model.predict_proba(X), tmp_path, wrong)


def test_refused_rows_are_null(tmp_path: Path) -> None:
    artifact = build(forest("error"), Options(target="cuda-sm90", cubin=False, on_missing="null"))
    (tmp_path / "model.so").write_bytes(emit(artifact, "so"))
    X.assign(city=["Oslo", *X.city[1:]]).head(9).to_pickle(tmp_path / "x.pkl")
    driver(artifact, tmp_path)
    program = "import carrot, pandas as pd, pyarrow as pa; m = carrot.load('model.so'); t = pa.RecordBatchReader.from_stream(m.predict_arrow(pa.Table.from_pandas(pd.read_pickle('x.pkl')))).read_all(); print(m.device, t.column(0).null_count, t.column(0)[0])"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}, capture_output=True, text=True)
    assert done.stdout == "cuda:0 1 None\n", done.stderr


def test_words_and_layers(tmp_path: Path) -> None:
    """The first layer reads the words, so the CPU has it."""
    model = make_pipeline(CountVectorizer(ngram_range=(1, 2)), MLPRegressor(hidden_layer_sizes=(16, 16), max_iter=5, random_state=0)).fit(TEXTS, np.arange(len(TEXTS)) / 100)
    artifact = build(model, Options(target="cuda-sm90", cubin=False))
    assert artifact.split and artifact.split.front and "nn.linear_terms" in {op.name for op in artifact.split.front.walk()}
    check(artifact, TEXTS, model.predict(TEXTS), tmp_path)


def pattern() -> Module:
    g = Graph("m")
    g.output("n", g.op("nn.regex_match", g.tensor("x", "str", ("batch",)), pattern="a+", how="search"), ["default"])
    return g.finish(framework="test")


def test_a_model_that_is_all_text_stays_on_the_cpu(tmp_path: Path) -> None:
    artifact = build(pattern(), Options(target="cuda-sm90"))
    assert artifact.split and artifact.split.front is None and (artifact.cubin.code or not find())
    (tmp_path / "model.so").write_bytes(emit(artifact, "so"))
    driver(artifact, tmp_path)
    program = "import carrot; m = carrot.load('model.so'); print(m.device, m.predict({'x': ['xay', 'b']}).tolist()); m.self_test(); carrot.load('model.so', device='cuda')"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}, capture_output=True, text=True)
    assert done.stdout == "cpu [True, False]\n" and "device='cuda': no part of this model is for GPUs, the CPU computes all of it" in done.stderr


@pytest.mark.parametrize("name", [n for n in cases() if re.match("test_ai_onnx_ml_label_encoder_(string|tensor)|test_regex_full_match_basic|test_string_(concat|split_basic)$|test_strnormalizer_export_monday_casesensintive_lower", n)])
def test_onnx(name: str) -> None:
    run_case(cases()[name], lambda module, inputs: compiled(module, [inputs[i["name"]] for i in module.main.attrs["inputs"]], target="cuda-sm90", cubin=False))


def test_the_command_says_who_does_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "m.pkl").write_bytes(pickle.dumps(forest("error")))
    command = [str(tmp_path / "m.pkl"), "--trust-pickle", "--target=cuda-sm90", "--no-cubin", "-o", str(tmp_path / "m")]
    assert carrotc([*command, "-v"]) == 0
    assert re.search(r"front     .*2 nn.lookup.*: the CPU does it, \d+ bytes of a row go on to the GPU", capsys.readouterr().out)
    assert carrotc([*command, "--emit=ptx"]) == 1
    assert "PTX has no place for it" in capsys.readouterr().err


def test_texts_of_open_sizes_stay_on_the_cpu() -> None:
    g = Graph("m")
    g.output("n", g.op("nn.regex_match", g.tensor("x", "str", ("batch", "length")), pattern="a+", how="search"), ["default"])
    artifact = build(g.finish(framework="test"), Options(target="cuda-sm90", cubin=False))
    assert artifact.split and artifact.split.front is None
    assert load_in_process(artifact).run({"x": np.array([["xa", "b"]], object)})["n"].tolist() == [[True, False]]
