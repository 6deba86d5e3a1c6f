"""carrotc and carrot: flags, outputs, reports, exit codes, and a diagnostic for every mistake."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot import cli
from carrot.runtime.loader import load, read_card

ROOT = Path(__file__).parent.parent
MODELS, DATA = ROOT / "examples" / "models", ROOT / "examples" / "data"
BOOSTER, BOOSTER_CSV = MODELS / "breast_cancer.json", DATA / "breast_cancer.csv"
FOREST, IRIS = MODELS / "iris_forest.skops", DATA / "iris.csv"
PAIRS = {"breast_cancer.json": "breast_cancer.csv", "diabetes.txt": "diabetes.csv", "iris_forest.skops": "iris.csv", "iris_linear.skops": "iris.csv", "digits_mlp.onnx": "digits.npy"}


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def binaries(tmp_path_factory):
    """Every example, compiled once."""
    folder = tmp_path_factory.mktemp("binaries")
    for model in PAIRS:
        assert cli.carrotc([str(MODELS / model), "-q", "--emit=so", "-o", f"{folder}/"]) == 0
    return folder


@pytest.fixture
def say(capfd):
    """say(command, *arguments) -> exit code, stdout, stderr; no traceback, ever."""

    def run(command, *argv):
        code = command(list(map(str, argv)))
        out, err = capfd.readouterr()
        assert "Traceback" not in err and "internal error" not in err, err
        return code, out, err

    return run


def csv_rows(text):
    return [line.split(",") for line in text.splitlines()]


def iris():
    return np.genfromtxt(IRIS, delimiter=",", skip_header=1)


# ---- carrotc: what is written


def test_default_outputs_and_report(say, tmp_path):
    code, out, err = say(cli.carrotc, FOREST)
    assert code == 0 and err == ""
    assert sorted(p.name for p in tmp_path.iterdir()) == ["iris_forest.h", "iris_forest.so"]
    for word in ("iris_forest.so", "iris_forest.h", "CPU", "sepal length (cm)", "label i32: one of 0, 1, 2", "proba f64[3]"):
        assert word in out
    assert "carrot_model_init" in Path("iris_forest.h").read_text()
    assert load("iris_forest.so").predict(iris())[:3].tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    "argv, files",
    [
        (["-o", "x.so"], ["x.h", "x.so"]),
        (["-o", "x.so", "--emit=so"], ["x.so"]),
        (["--emit=obj,so,header", "-o", "y.o"], ["y.h", "y.o", "y.so"]),
        (["-o", "sub/"], ["sub/iris_forest.h", "sub/iris_forest.so"]),
        (["-o", "sub", "--name=flowers"], ["sub/flowers.h", "sub/flowers.so"]),
        (["--emit=a"], ["libiris_forest.a"]),
        (["--emit=ll,asm,ir,kernel"], ["iris_forest.kernel.mlir", "iris_forest.ll", "iris_forest.mlir", "iris_forest.s"]),
        (["--emit=a,header", "-o", "libz.a"], ["libz.a", "z.h"]),
        (["--target=cortex-m4", "--outputs=label"], ["iris_forest.h", "libiris_forest.a"]),
        (["--target=aarch64", "--emit=obj"], ["iris_forest.o"]),
    ],
)
def test_where_outputs_go(say, tmp_path, argv, files):
    Path("sub").mkdir()
    code, _, err = say(cli.carrotc, FOREST, "-q", *argv)
    assert code == 0, err
    assert sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()) == files


def test_stdout_quiet_json_and_text(say):
    code, out, err = say(cli.carrotc, FOREST, "--emit=ir", "-o", "-")
    assert code == 0 and out.startswith('"builtin.module"') and "tree.ensemble" in out
    code, out, err = say(cli.carrotc, FOREST, "-q")
    assert (code, out, err) == (0, "", "")
    code, out, err = say(cli.carrotc, FOREST, "--json-diagnostics", "--emit=so")
    report = json.loads(out)
    assert report["files"] == {"iris_forest.so": Path("iris_forest.so").stat().st_size} and report["inputs"][0]["columns"]
    code, out, err = say(cli.carrotc, FOREST, "--target=cortex-m4", "--outputs=label", "--json-diagnostics")
    assert 500 < json.loads(out)["flash"] < 100_000 and json.loads(out)["ram"] >= 0


def test_round_trip_through_ir(say):
    assert say(cli.carrotc, FOREST, "--emit=ir", "-q")[0] == 0
    assert say(cli.carrotc, "iris_forest.mlir", "-o", "again.so", "-q")[0] == 0
    assert load("again.so").run(iris(), "proba")["proba"].tolist() == _probabilities().tolist()


def _probabilities():
    import carrot

    return carrot.compile(FOREST).predict_proba(iris())


def test_observers(say, tmp_path):
    _, out, err = say(cli.carrotc, FOREST, "-q", "--time-passes")
    assert "ms  llvm" in err and "ms  lower" in err and "in all" in err
    _, out, err = say(cli.carrotc, FOREST, "-q", "--print-ir-after-all")
    assert "// ---- after lower" in err and "// ---- after input" in err
    assert say(cli.carrotc, FOREST, "-q", "--dump-dir=dump")[0] == 0
    assert {p.suffix for p in Path("dump").iterdir()} >= {".mlir", ".ll"}


@pytest.mark.parametrize("flags", [["-O0"], ["-O3"], ["-Os"], ["-Oz"], ["-O", "1"], ["--target=x86-64"], ["--math=fast"], ["--batch=150"], ["--dim=batch=150"], ["--on-missing=null"], ["--outputs=proba,label"], ["-v"]])
def test_flags(say, flags):
    code, _, err = say(cli.carrotc, FOREST, "-q", "-o", "m.so", *flags)
    assert code == 0, err
    if "aarch64" not in os.uname().machine:
        assert np.allclose(next(iter(load("m.so").run(iris(), "proba").values())), _probabilities())


@pytest.mark.parametrize("what, word", [("targets", "cortex-m4"), ("formats", "xgboost-json"), ("ops", "tree.ensemble")])
def test_lists(say, what, word):
    code, out, _ = say(cli.carrotc, f"--print={what}")
    assert code == 0 and word in out


# ---- carrotc: what is refused


@pytest.mark.parametrize(
    "argv, code, message",
    [
        ([], 2, "no MODEL"),
        (["--foo", FOREST], 2, "unrecognized arguments: --foo"),
        (["--outp=label", FOREST], 2, "unrecognized arguments"),
        ([FOREST, FOREST], 2, "unrecognized arguments"),
        (["-O7", FOREST], 2, "invalid choice"),
        (["-o"], 2, "expected one argument"),
        (["--missing=abc", FOREST], 2, "invalid float"),
        (["--batch=x", FOREST], 2, "invalid int"),
        (["--target=esp33", FOREST], 2, "unknown target 'esp33'"),
        (["--target=_cortex-m", FOREST], 2, "unknown target"),
        (["--emit=sos", FOREST], 2, "did you mean 'so'"),
        (["--emit=", FOREST], 2, "a list of different names"),
        (["--emit=so,so", FOREST], 2, "a list of different names"),
        (["--emit=so,header", "-o", "-", FOREST], 2, "stdout takes one kind"),
        (["--print=everything"], 2, "there is no such list"),
        (["--dim=batch", FOREST], 2, "NAME=N"),
        (["--dim=batch=-1", FOREST], 2, "NAME=N"),
        (["--constant==1", FOREST], 2, "NAME=JSON"),
        (["--constant=a=" + "[" * 100_000, FOREST], 2, "NAME=JSON"),
        (["--constant=a=1", "--constant=a=2", FOREST], 2, "'a' has a value already"),
        (["--bound=a", FOREST], 2, "NAME=MOST is wanted"),
        (["--bound=a=1", "--bound=a=2*n", FOREST], 2, "'a' has a bound already"),
        (["--dim=nope=3", FOREST], 1, "no symbolic dim 'nope'"),
        (["--batch=0", FOREST], 1, "cannot be 0"),
        (["--outputs=nope", FOREST], 1, "no output set 'nope'"),
        (["--outputs=", FOREST], 2, "a list of different names"),
        (["--plugin=no_such_module", FOREST], 1, "plugin 'no_such_module' cannot be loaded"),
        (["--quantize=int8", FOREST], 1, "quantize is given without calibration"),
        (["--calibration=x.npy", FOREST], 1, "calibration is given without quantize"),
        (["--quantize-io=int8", FOREST], 1, "quantize_io is given without quantize"),
        (["--quantize-method=entropy", FOREST], 1, "quantize_method is given without quantize"),
        (["--quantize-tolerance=0.1", FOREST], 1, "quantize_tolerance is given without quantize"),
        (["--package=esp-idf", FOREST], 2, "does not suit host"),
        (["--package=esp_idf", FOREST], 2, "did you mean 'esp-idf'?"),
        (["--package=cmake", "--emit=so,package", FOREST], 2, "is the only output"),
        (["--package=cmake", "-o", "-", FOREST], 2, "a package is a folder"),
        (["--emit=package", FOREST], 2, "--package=esp-idf|arduino|cmake|zephyr|platformio"),
        (["--emit=ptx", FOREST], 2, "host is no GPU"),
        (["none.json"], 1, "cannot read none.json: No such file"),
        (["."], 1, "Is a directory"),
        (["empty.json"], 1, "the file is empty"),
        (["text.json"], 1, "no model format"),
        (["cut.json"], 1, "broken JSON"),
        (["model.pkl"], 1, "running|runs the code"),
        (["-o", "no/such/x.so", FOREST], 1, "there is no folder"),
        (["-o", "empty.json/x.so", FOREST], 1, "cannot write"),
        (["-o", "/dev/null", FOREST], 1, "no regular file"),
        (["-o", "a\0b", FOREST], 1, "cannot write"),
        (["--verify=none.csv", FOREST], 1, "there is no such file"),
        (["--verify=text.json", FOREST], 1, "no data format"),
        (["--target=cortex-m4", "--outputs=label", f"--verify={IRIS}", FOREST], 1, "cannot run"),
        (["--target=cortex-m4", "--emit=so", FOREST], 1, "are not supported"),
    ],
)
def test_usage_errors(say, tmp_path, argv, code, message):
    Path("empty.json").write_bytes(b"")
    Path("text.json").write_text("hello")
    Path("cut.json").write_bytes(BOOSTER.read_bytes()[:5000])
    Path("model.pkl").write_bytes(b"\x80\x04N.")
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    got, out, err = say(cli.carrotc, *argv)
    assert got == code, err
    assert err.startswith("error: ") and __import__("re").search(message, err), err
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_the_model_is_never_overwritten(say):
    shutil.copy(FOREST, "m.skops")
    assert say(cli.carrotc, "m.skops", "--emit=ir", "-q")[0] == 0
    code, _, err = say(cli.carrotc, "m.mlir", "--emit=ir")
    assert code == 2 and "would replace the model itself" in err
    assert say(cli.carrotc, "m.skops", "-o", "m.skops")[0] == 2


def test_an_old_output_survives_an_error(say):
    Path("x.so").write_text("precious")
    assert say(cli.carrotc, "none.onnx", "-o", "x.so")[0] == 1
    assert Path("x.so").read_text() == "precious"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(say):
    Path("locked").mkdir(0o555)
    code, _, err = say(cli.carrotc, FOREST, "-o", "locked/x.so")
    assert code == 1 and "no permission" in err


def test_json_diagnostics_of_errors(say):
    code, out, err = say(cli.carrotc, "none.onnx", "--json-diagnostics")
    assert code == 1 and json.loads(err)["severity"] == "error" and "none.onnx" in json.loads(err)["message"]
    code, out, err = say(cli.carrotc, "--json-diagnostics", "--foo")
    assert code == 2 and json.loads(err)["message"].startswith("unrecognized")


def test_last_resort(monkeypatch, capfd):
    def broken(argv):
        raise KeyError("x")

    monkeypatch.setattr(cli, "_carrotc", broken)
    assert cli.carrotc([]) == 1
    err = capfd.readouterr().err
    assert "internal error: KeyError" in err and "report" in err and "Traceback" not in err

    def stopped(argv):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_carrotc", stopped)
    assert cli.carrotc([]) == 130


def test_help_and_version():
    for command in ("carrotc", "carrot"):
        for flag in ("--help", "--version"):
            done = subprocess.run([sys.executable, "-c", f"from carrot.cli import {command}; import sys; sys.exit({command}())", flag], capture_output=True, text=True)
            assert done.returncode == 0 and command in done.stdout


# ---- verify


@pytest.mark.parametrize("model", PAIRS)
def test_verify_agrees(say, binaries, model):
    library = {"json": "xgboost", "txt": "lightgbm", "skops": "sklearn", "onnx": "onnxruntime"}[model.split(".")[1]]
    pytest.importorskip(library)
    code, out, err = say(cli.carrotc, MODELS / model, f"--verify={DATA / PAIRS[model]}", "--emit=so", "-o", "m.so")
    assert code == 0 and err == "" and f"carrot's interpreter and {library}" in out
    code, out, err = say(cli.carrot, "verify", "m.so", MODELS / model, DATA / PAIRS[model])
    assert code == 0 and library in out


def test_verify_finds_differences(say, binaries, tmp_path):
    code, out, err = say(cli.carrot, "verify", binaries / "iris_linear.so", FOREST, IRIS)
    assert code == 3 and "rows differ from carrot's interpreter" in err and "sepal length (cm)=" in err and "expected" in err
    code, out, err = say(cli.carrot, "verify", binaries / "iris_linear.so", FOREST, IRIS, "--json-diagnostics", "-q")
    first = json.loads(err.splitlines()[0])
    assert code == 3 and first["severity"] == "mismatch" and first["rows"][0]["features"] and 0 < len(first["rows"]) <= 5
    code, out, err = say(cli.carrot, "verify", binaries / "iris_linear.so", BOOSTER, IRIS)
    assert code == 1 and "not made of this model" in err
    assert say(cli.carrot, "verify", binaries / "iris_linear.so", FOREST, IRIS, "--rtol=10", "--atol=10", "-q")[0] == 3  # labels differ, too


def test_a_mismatch_writes_nothing(say, monkeypatch, tmp_path):
    from carrot import verify

    monkeypatch.setattr(verify, "interpreted", lambda module, inputs, arrays: {"proba": np.zeros((150, 3))})
    code, out, err = say(cli.carrotc, FOREST, f"--verify={IRIS}")
    assert code == 3 and "proba: 150 of 150 rows differ" in err and list(tmp_path.iterdir()) == []


def test_ulps():
    from carrot.verify import ulps

    assert ulps(np.float32(1), np.nextafter(np.float32(1), np.float32(2))) == 1
    assert ulps(0.0, -0.0) == 0 and ulps(5e-324, -5e-324) == 2 and ulps(1.0, np.inf) is None
    assert ulps(1.0, np.float32(1)) == 0


# ---- inspect


def test_inspect(say, binaries):
    code, out, _ = say(cli.carrot, "inspect", binaries / "iris_forest.so")
    assert code == 0 and all(w in out for w in ("iris_forest", "sepal length (cm)", "label i32", "LLVM"))
    code, out, _ = say(cli.carrot, "inspect", binaries / "iris_forest.so", "--json")
    assert json.loads(out) == read_card(binaries / "iris_forest.so")
    for model in PAIRS:
        code, out, _ = say(cli.carrot, "inspect", MODELS / model)
        assert code == 0 and "input " in out and "output " in out
    assert say(cli.carrotc, FOREST, "--target=aarch64", "--emit=obj", "-q")[0] == 0
    assert "aarch64" in say(cli.carrot, "inspect", "iris_forest.o")[1]


# ---- predict


def test_predict_to_stdout(say, binaries):
    code, out, err = say(cli.carrot, "predict", binaries / "iris_forest.so", IRIS)
    rows = csv_rows(out)
    assert code == 0 and err == "" and rows[0] == ["label"] and len(rows) == 151
    code, out, _ = say(cli.carrot, "predict", binaries / "iris_forest.so", IRIS, "--outputs=proba", "--columns-keep=petal width (cm)")
    rows = csv_rows(out)
    assert rows[0] == ["petal width (cm)", "proba_0", "proba_1", "proba_2"]
    assert np.array_equal(np.array([r[1:] for r in rows[1:]], float), _probabilities())
    code, out, _ = say(cli.carrot, "predict", binaries / "breast_cancer.so", BOOSTER_CSV)
    want = load(binaries / "breast_cancer.so").predict(np.genfromtxt(BOOSTER_CSV, delimiter=",", skip_header=1))
    assert np.array_equal(np.array(out.split()[1:], np.float32), want)  # the shortest text reads back to the same bits


@pytest.mark.parametrize("ending", ["npy", "csv", "parquet", "arrow", "feather"])
@pytest.mark.parametrize("rows", [1, 7, 1000])
def test_predict_files(say, binaries, ending, rows):
    """Every format in, every format out, in batches."""
    pa = pytest.importorskip("pyarrow")
    import pyarrow.csv
    import pyarrow.parquet

    x = iris()
    names = load(binaries / "iris_forest.so").input_schema.names
    np.save("x.npy", x)
    table = pa.table({n: x[:, i] for i, n in enumerate(names)} | {"id": [f"r{i}" for i in range(len(x))]})
    pyarrow.parquet.write_table(table, "x.parquet", row_group_size=40)
    with pa.OSFile("x.arrow", "wb") as f, pa.ipc.new_file(f, table.schema) as w:
        w.write_table(table, max_chunksize=33)
    pa.csv.write_csv(table, "x.csv")
    np.savez("x.npz", **{n: x[:, i] for i, n in enumerate(names)}, id=np.array(table["id"].to_pylist()))
    for source in ("x.npy", "x.csv", "x.parquet", "x.arrow", "x.npz"):
        out = f"out.{ending}"
        code, said, err = say(cli.carrot, "predict", binaries / "iris_forest.so", source, "-o", out, "--outputs=proba", f"--batch-rows={rows}")
        assert code == 0 and "150 rows" in said, err
        if ending == "npy":
            got = np.load(out)
        elif ending == "csv":
            got = np.genfromtxt(out, delimiter=",", skip_header=1)
        else:
            read = pa.parquet.read_table(out) if ending == "parquet" else pa.ipc.open_file(out).read_all()
            got = np.array(read["proba"].to_pylist())
        assert np.array_equal(got, _probabilities()), source
        if ending in ("csv", "parquet") and source != "x.npy":
            code, _, err = say(cli.carrot, "predict", binaries / "iris_forest.so", source, "-o", out, "--columns-keep=id,petal length (cm)")
            assert code == 0, err
            got = pa.parquet.read_table(out) if ending == "parquet" else pa.csv.read_csv(out)
            assert got.column_names == ["id", "petal length (cm)", "label"] and got["id"].to_pylist() == table["id"].to_pylist()
    assert not [p.name for p in Path(".").iterdir() if p.name.startswith(".")]


def test_predict_tensors_without_names(say, binaries):
    """A table for a model that only knows one tensor is read by position."""
    pd = pytest.importorskip("pandas")
    x = np.load(DATA / "digits.npy")[:20]
    want = load(binaries / "digits_mlp.so").predict(x)
    pd.DataFrame(x, columns=[f"p{i}" for i in range(64)]).to_csv("named.csv", index=False)
    pd.DataFrame(x).to_csv("bare.csv", index=False, header=False)
    pd.DataFrame(x, columns=[f"p{i}" for i in range(64)]).assign(id=range(20)).to_parquet("x.parquet")
    for source, more in (("named.csv", []), ("bare.csv", []), ("x.parquet", ["--columns-keep=id"])):
        code, out, err = say(cli.carrot, "predict", binaries / "digits_mlp.so", source, "--outputs=label", *more)
        assert code == 0 and [r[-1] for r in csv_rows(out)[1:]] == list(map(str, want)), err


def test_csv_details(say, binaries):
    lines = IRIS.read_text().splitlines()
    so = binaries / "iris_forest.so"
    want = say(cli.carrot, "predict", so, IRIS)[1]
    Path("bare.csv").write_text("\n".join(lines[1:]))
    Path("bom.csv").write_text("\ufeff" + "\r\n".join(lines) + "\r\n", encoding="utf-8")
    for source in ("bare.csv", "bom.csv"):
        assert say(cli.carrot, "predict", so, source)[1] == want, source
    Path("empty_field.csv").write_text(f"{lines[0]}\n1,2,,4\n")
    assert csv_rows(say(cli.carrot, "predict", so, "empty_field.csv")[1])[0] == ["label"]  # trees take NaN
    Path("header.csv").write_text(lines[0] + "\n")
    assert say(cli.carrot, "predict", so, "header.csv")[1] == "label\n"
    code, _, err = say(cli.carrot, "predict", so, "header.csv", "-o", "e.parquet")
    assert code == 0 and Path("e.parquet").exists()
    late = Path("late.csv")  # a number that is whole at first
    late.write_text(lines[0] + "\n" + "1,2,3,4\n" * 300000 + "1.5,2.5,3.5,4.5\n")
    code, out, err = say(cli.carrot, "predict", so, late, "-o", "late.npy")
    assert code == 0 and len(np.load("late.npy")) == 300001


def test_without_pyarrow(binaries):
    code = """
import sys
sys.modules["pyarrow"] = None
from carrot.cli import carrot
sys.exit(carrot(sys.argv[1:]))
"""

    def run(*argv):
        return subprocess.run([sys.executable, "-c", code, *map(str, argv)], capture_output=True, text=True)

    so = binaries / "iris_forest.so"
    done = run("predict", so, IRIS, "--outputs=proba", "--columns-keep=petal width (cm)", "--batch-rows=13")
    assert done.returncode == 0 and np.array_equal(np.array([r[1:] for r in csv_rows(done.stdout)[1:]], float), _probabilities())
    Path("bad.csv").write_text(IRIS.read_text().splitlines()[0] + "\n1,2,3,x\n")
    for argv, message in [((so, "x.parquet"), "there is no such file"), ((so, IRIS, "-o", "x.parquet"), "needs pyarrow"), ((so, "bad.csv"), "column 'petal width (cm)': 'x' is not a number")]:
        done = run("predict", *argv)
        assert done.returncode == 1 and message in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "argv, code, message",
    [
        (["predict", "none.so", IRIS], 1, "cannot read none.so"),
        (["predict", BOOSTER, IRIS], 1, "is no carrot model"),
        (["predict", "SO", "none.csv"], 1, "there is no such file"),
        (["predict", "SO", "."], 1, "no data format|it is a directory"),
        (["predict", "SO", "bad.txt"], 1, "no data format"),
        (["predict", "SO", "bad.csv"], 1, "bad.csv"),
        (["predict", "SO", "columns.csv"], 1, "has no column 'sepal length \\(cm\\)'"),
        (["predict", "SO", "twice.csv"], 1, "two columns"),
        (["predict", "SO", "ragged.csv"], 1, "ragged.csv"),
        (["predict", "SO", "empty.csv"], 1, "is empty"),
        (["predict", "SO", "wide.csv"], 1, "has no header line and 5 columns, the model wants 4"),
        (["predict", "SO", "bad.parquet"], 1, "bad.parquet cannot be read as .parquet"),
        (["predict", "SO", "bad.arrow"], 1, "bad.arrow"),
        (["predict", "SO", "bad.npy"], 1, "bad.npy"),
        (["predict", "SO", "pickle.npy"], 1, "pickle.npy"),
        (["predict", "SO", "scalar.npy"], 1, "a single number"),
        (["predict", "SO", "three.npy"], 1, "X has 3 features, the model was trained on 4"),
        (["predict", "SO", "text.npy"], 1, "holds text"),
        (["predict", "SO", IRIS, "--outputs=nope"], 1, "no output set 'nope'"),
        (["predict", "SO", IRIS, "--columns-keep=nope"], 1, "has no column 'nope'"),
        (["predict", "SO", IRIS, "--columns-keep=,"], 2, "a list of different names"),
        (["predict", "SO", "three.npy", "--columns-keep=a"], 1, "no column names"),
        (["predict", "SO", IRIS, "--batch-rows=0"], 2, "at least 1"),
        (["predict", "SO", IRIS, "-o", "x.xlsx"], 1, "no data format that carrot writes"),
        (["predict", "SO", IRIS, "-o", "no/x.csv"], 1, "there is no folder"),
        (["predict", "SO", IRIS, "-o", "x.npy", "--columns-keep=petal width (cm)"], 1, ".npy holds one array"),
        (["predict", "SO", "columns.csv", "-o", "columns.csv"], 2, "it is the input|is the input"),
        (["predict", "SO"], 2, "required: DATA"),
        (["nope"], 2, "invalid choice"),
        ([], 2, "required: COMMAND"),
        (["inspect", "none.so"], 1, "cannot read"),
        (["inspect", "."], 1, "Is a directory"),
        (["inspect", "bad.csv"], 1, "no model format"),
        (["inspect", "bad.dll"], 1, "a Windows DLL"),
        (["verify", "SO", "none.skops", IRIS], 1, "cannot read none.skops"),
        (["verify", "SO", FOREST, "none.csv"], 1, "there is no such file"),
        (["verify", "SO", FOREST, "empty.csv"], 1, "is empty"),
    ],
)
def test_mistakes(say, binaries, tmp_path, argv, code, message):
    pytest.importorskip("pyarrow")
    header = IRIS.read_text().splitlines()[0]
    texts = {"bad.csv": f"{header}\n1,2,3,x\n", "columns.csv": "a,b\n1,2\n", "twice.csv": f"{header},{header.split(',')[0]}\n1,2,3,4,5\n", "ragged.csv": f"{header}\n1,2,3,4\n1,2\n", "empty.csv": "", "wide.csv": "1,2,3,4,5\n", "bad.txt": "x", "bad.dll": "MZ", "bad.parquet": "x" * 100, "bad.arrow": "x" * 100, "bad.npy": "x" * 100}
    for name, text in texts.items():
        Path(name).write_text(text)
    for name, a in {"three": np.zeros((2, 3)), "scalar": np.array(1.0), "text": np.array([["a"] * 4]), "pickle": np.array([{}], object)}.items():
        np.save(f"{name}.npy", a)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    got, out, err = say(cli.carrot, *[binaries / "iris_forest.so" if a == "SO" else a for a in argv])
    assert got == code, err
    assert err.startswith("error: ") and __import__("re").search(message, err), err
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before, "a partial file"


def test_rows_of_errors_count_from_the_start_of_the_file(say, binaries):
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet

    x = iris()
    x[140, 2] = np.inf
    names = load(binaries / "iris_linear.so").input_schema.names
    pyarrow.parquet.write_table(pa.table({n: x[:, i] for i, n in enumerate(names)}), "x.parquet")
    np.save("x.npy", x)
    for source in ("x.parquet", "x.npy"):
        Path("out.csv").write_text("old")
        code, _, err = say(cli.carrot, "predict", binaries / "iris_linear.so", source, "--batch-rows=32", "-o", "out.csv")
        assert code == 1 and "column 'petal length (cm)', row 140: infinity" in err and Path("out.csv").read_text() == "old"


def test_a_closed_pipe_is_no_error(binaries):
    np.save("x.npy", np.ones((300000, 4)))
    command = f"{sys.executable} -c 'from carrot.cli import carrot; import sys; sys.exit(carrot())' predict {binaries / 'iris_forest.so'} x.npy | head -2"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["label", "1"] or len(done.stdout.splitlines()) == 2
    assert done.stderr == ""


def test_predict_streams(binaries, tmp_path):
    """A 300 MB Parquet file is scored in far less memory than it takes."""
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet

    names = load(binaries / "iris_forest.so").input_schema.names
    rng = np.random.default_rng(0)
    schema = pa.schema([(n, pa.float64()) for n in [*names, "other"]])
    with pyarrow.parquet.ParquetWriter("big.parquet", schema, compression="none", use_dictionary=False) as w:
        for _ in range(40):
            w.write_table(pa.table([rng.random(190_000) * 5 for _ in schema], schema=schema))
    assert Path("big.parquet").stat().st_size > 300e6
    code = """
import sys
from carrot.cli import carrot
code = carrot(sys.argv[1:])
print([line for line in open("/proc/self/status") if line.startswith("VmHWM")][0].split()[1])
sys.exit(code)
"""
    for out in ("out.parquet", "out.npy"):
        argv = ["predict", str(binaries / "iris_forest.so"), "big.parquet", "-o", out, "--outputs=proba", "-q"]
        done = subprocess.run([sys.executable, "-c", code, *argv], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert int(done.stdout) < 220_000, f"{done.stdout} kB at the peak"
    assert pyarrow.parquet.read_metadata("out.parquet").num_rows == len(np.load("out.npy", mmap_mode="r")) == 7_600_000
    Path("big.parquet").unlink()
