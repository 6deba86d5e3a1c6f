"""A compiled model that reads text, numbers and a time: what the binary carries, and the commands on files."""

import subprocess
import sys

import numpy as np
import pytest

import carrot
from carrot.cli import carrot as cli
from carrot.compiler import Options, build
from carrot.ir.graph import Graph
from carrot.ir.text import print_module
from carrot.passes.card import golden_rows

CITIES, CODES = {"London": 1.0, "Paris": 2.0, "Zürich": 3.0, "a name of more than eight bytes": 4.0}, {"007": 70.0, "7": 7.0}
CSV = 'city,n,code,when,other\nParis,1,007,2020-05-01,x\nRom,,7,2020-05-01 12:30:00,y\n,3,,1969-12-31 23:59:59,z\n"",3,NA,,007\n'
WHEN = [1588291200000000, 1588336200000000, -1000000, -(2**63)]


def mixed(nulls=True):
    """prediction = city + 2 * code + 3 * n; us = when."""
    g = Graph("mixed")
    n = g.table("numbers", ["n"], "f64", ["null", "nan", "inf"])
    g.inputs[-1]["positions"] = [1]
    texts = g.table("texts", ["city", "code"], "str", ["null"] if nulls else [])
    g.inputs[-1]["positions"] = [0, 2]
    when = g.table("times", ["when"], "i64", ["null"])
    g.inputs[-1] |= {"positions": [3], "logical": "timestamp"}
    parts = []
    for i, (keys, default, null) in enumerate(((CITIES, -1.0, 9.0), (CODES, 0.0, 0.5))):
        x = g.op("nn.slice", texts, starts=[0, i], ends=[-1, i + 1], steps=[1, 1])
        weights = {"keys": np.array(list(keys), object), "values": np.array(list(keys.values())), "default": np.array(default), "null": np.array(null)}
        parts.append(g.op("nn.lookup", x, **{k: g.module.add_weight(w, k) for k, w in weights.items()}))
    y = g.op("nn.matmul", g.op("nn.concat", *parts, n, axis=1), g.constant(np.array([[1.0], [2.0], [3.0]])))
    g.output("prediction", y, ["default"])
    g.output("us", when, ["raw"])
    return g.finish(format="made")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("strings")
    (folder / "mixed.mlir").write_text(print_module(mixed(), weights=True))
    (folder / "rows.csv").write_text(CSV)
    (folder / "headless.csv").write_text("\n".join(line.rpartition(",")[0] for line in CSV.splitlines()[1:]) + "\n")
    carrot.compile(folder / "mixed.mlir", outputs="default,raw").save(folder / "mixed.so")
    return folder


WANT = [2 + 140 + 3.0, np.nan, 9 + 1 + 9.0, 9 + 0 + 9.0]


def test_golden_rows():
    """They hold strings that the model knows, one that it does not, and a null."""
    inputs, outputs = golden_rows(mixed())
    cities, codes = inputs[1][:, 0].tolist(), inputs[1][:, 1].tolist()
    assert set(cities) & set(CITIES) and set(codes) & set(CODES) and None in cities + codes and set(cities) - set(CITIES) - {None}
    assert len(set(outputs[0].reshape(-1).tolist())) > 2
    assert None not in golden_rows(mixed(nulls=False))[0][1].reshape(-1)


def test_in_process(folder):
    model = carrot.compile(folder / "mixed.mlir", outputs="default,raw")
    model.self_test()
    rows = [["Paris", 1, "007", np.datetime64(WHEN[0], "us")], ["a name of more than eight bytes", 0.5, "7", None], ["Pari", 0, "0", None], [None, 0, None, None]]
    assert model.run(rows)["prediction"].reshape(-1).tolist() == [145, 4 + 14 + 1.5, -1, 10]
    assert model.run(rows, "raw")["us"].reshape(-1).tolist() == [WHEN[0], *[-(2**63)] * 3]
    assert [(i["name"], i["dtype"], i.get("logical"), i["positions"]) for i in model.card["inputs"]] == [("numbers", "f64", None, [1]), ("texts", "str", None, [0, 2]), ("times", "i64", "timestamp", [3])]


def test_wrong_golden_rows_are_found(folder, monkeypatch):
    from carrot.passes import card

    def wrong(module):
        inputs, outputs = golden_rows(module)
        return inputs, [outputs[0] + 1, *outputs[1:]]

    monkeypatch.setattr(card, "golden_rows", wrong)
    with pytest.raises(carrot.CarrotError, match="self test: output 'prediction', golden row 0"):
        carrot.compile(folder / "mixed.mlir").self_test()


def test_header(folder):
    header = build(folder / "mixed.mlir", Options()).header
    assert "/* in 1: texts, CarrotText[2] per row: city, code */" in header
    assert "/* in 2: times, int64_t microseconds since 1970 UTC[1] per row: when */" in header and "N_FEATURES" not in header


def predicted(capsys, *args):
    assert cli(["predict", *map(str, args)]) == 0
    lines = capsys.readouterr().out.splitlines()
    return lines[0], [float(line.strip('"') or "nan") for line in lines[1:]]


@pytest.mark.parametrize("rows", ["rows.csv", "headless.csv"])
def test_predict_csv(folder, capsys, rows):
    assert predicted(capsys, folder / "mixed.so", folder / rows)[1] == pytest.approx(WANT, nan_ok=True)
    header, got = predicted(capsys, folder / "mixed.so", folder / rows, "--outputs=raw")
    assert got == [float(v) for v in WHEN]


@pytest.mark.parametrize("rows", ["rows.csv", "headless.csv"])
def test_predict_csv_without_pyarrow(folder, rows):
    code = "import sys; sys.modules['pyarrow'] = None; from carrot.cli import carrot; sys.exit(carrot(sys.argv[1:]))"
    done = subprocess.run([sys.executable, "-c", code, "predict", folder / "mixed.so", folder / rows], capture_output=True, text=True, check=True)
    assert [float(line.strip('"') or "nan") for line in done.stdout.splitlines()[1:]] == pytest.approx(WANT, nan_ok=True)


def test_predict_parquet(folder, capsys):
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = pa.table({"city": ["Paris", None, "Zürich"], "n": [1, 2, 3], "code": pa.array(["007", "7", None]).dictionary_encode(), "when": pa.array([0, 1, None], pa.date32())})
    parquet.write_table(table, folder / "rows.parquet")
    assert predicted(capsys, folder / "mixed.so", folder / "rows.parquet")[1] == [145, 9 + 14 + 6, 3 + 1 + 9]
    assert cli(["verify", str(folder / "mixed.so"), str(folder / "mixed.mlir"), str(folder / "rows.parquet")]) == 0
    parquet.write_table(table.set_column(2, "code", pa.array([7, 7, 7])), folder / "numbers.parquet")
    assert cli(["predict", str(folder / "mixed.so"), str(folder / "numbers.parquet")]) == 1
    assert "column 'code': Arrow type int64, model wants text (utf8, large_utf8, utf8_view, or a dictionary of them)" in capsys.readouterr().err


def test_kept_columns_stay_as_they_are(folder, capsys):
    assert cli(["predict", str(folder / "mixed.so"), str(folder / "rows.csv"), "--columns-keep=other,code"]) == 0
    assert [line.split(",")[:2] for line in capsys.readouterr().out.splitlines()[1:]] == [["x", "007"], ["y", "7"], ["z", ""], ["007", "NA"]]


def test_verify(folder, capsys):
    for rows in ("rows.csv", "headless.csv"):
        assert cli(["verify", str(folder / "mixed.so"), str(folder / "mixed.mlir"), str(folder / rows)]) == 0
        assert "4 rows agree" in capsys.readouterr().out
    other = mixed()
    other.weights[next(k for k in other.weights if k.startswith("values"))][:] = 5
    (folder / "other.mlir").write_text(print_module(other, weights=True))
    assert cli(["verify", str(folder / "mixed.so"), str(folder / "other.mlir"), str(folder / "rows.csv")]) == 3
    assert "city=Paris" in capsys.readouterr().err


def test_inspect(folder, capsys):
    assert cli(["inspect", str(folder / "mixed.so")]) == 0
    out = capsys.readouterr().out
    assert "texts str[2]: city, code" in out and "times timestamp[1]: when" in out
