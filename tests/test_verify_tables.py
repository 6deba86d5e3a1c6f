"""`carrotc --verify` and `carrot verify` on tables of text, nulls, truth values and times, against pipelines of scikit-learn."""

from __future__ import annotations

import decimal
import json
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import skops.io
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from carrot import cli, features

pytestmark = pytest.mark.filterwarnings("ignore")
R = np.random.default_rng(4)
N = 150
CITY = R.choice(np.array(["Oslo", "Bergen", "Ål", 'a, "quoted" one', None], object), N)
CITY[:5] = ["Oslo", "Bergen", "Ål", 'a, "quoted" one', None]
FRAME = pd.DataFrame(
    {
        "age": np.where(R.random(N) < 0.15, np.nan, R.normal(40, 10, N)),
        "price": np.round(R.exponential(30, N), 2),
        "ok": R.random(N) < 0.5,
        "note": R.choice(["12 years", "no", "3 years old"], N),
        "when": pd.Timestamp("2020-01-01") + pd.to_timedelta(R.integers(0, 900, N), unit="D"),
    }
)
LABEL = np.where(FRAME["price"] + FRAME["age"].fillna(30) > 60, "yes", "no")


def fitted(missing: object):
    """A pipeline that has learnt missing texts as None, NaN, or to fill them."""
    frame = FRAME.assign(city=pd.Series(CITY if missing is None else np.where(pd.isna(CITY), np.nan, CITY), dtype=object))
    hot = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")) if missing == "filled" else OneHotEncoder()
    columns = [("num", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "price"]), ("ok", "passthrough", ["ok"]), ("city", hot, ["city"]),
               ("years", features.Regex(r"\d+ years", "count"), ["note"]), ("when", features.DatePart(["month", "weekday"]), ["when"])]  # fmt: skip
    return make_pipeline(ColumnTransformer(columns, sparse_threshold=0), LogisticRegression(max_iter=500)).fit(frame, LABEL)


PIPELINES = {str(missing): fitted(missing) for missing in (None, np.nan, "filled")}
PLAIN = {"age": pa.array(FRAME["age"], from_pandas=True), "price": pa.array(FRAME["price"]), "ok": pa.array(FRAME["ok"]), "note": pa.array(FRAME["note"].tolist()),
         "when": pa.array(FRAME["when"]), "city": pa.array(CITY.tolist()), "more": pa.array([[1]] * N)}  # fmt: skip
TABLES = {
    "plain": PLAIN,
    "dictionary, decimal, date": {**PLAIN, "city": PLAIN["city"].dictionary_encode(), "price": pa.array([decimal.Decimal(str(v)) for v in FRAME["price"]], pa.decimal128(10, 2)), "when": PLAIN["when"].cast(pa.date32())},
    "large, small, zone": {**PLAIN, "city": PLAIN["city"].cast(pa.large_string()), "ok": PLAIN["ok"].cast(pa.int8()), "when": PLAIN["when"].cast(pa.timestamp("ms", "Europe/Oslo"))},
    "views": {**PLAIN, "city": PLAIN["city"].cast(pa.string_view()), "note": PLAIN["note"].cast(pa.string_view()), "when": PLAIN["when"].cast(pa.timestamp("s"))},
}


def write(columns: dict[str, pa.Array], path: str) -> str:
    table = pa.table(columns)
    if path.endswith(".csv"):
        table.drop_columns(["more"]).to_pandas().to_csv(path, index=False)
    elif path.endswith(".arrow"):
        with pa.OSFile(path, "wb") as f, pa.ipc.new_file(f, table.schema) as w:
            w.write_table(table, max_chunksize=40)
    else:
        pq.write_table(table, path, row_group_size=64)
    return path


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, e in PIPELINES.items():
        skops.io.dump(e, f"{name}.skops")


@pytest.fixture
def say(capfd):
    def run(command, *argv):
        code = command(list(map(str, argv)))
        out, err = capfd.readouterr()
        assert "Traceback" not in err and "internal error" not in err, err
        return code, out, err

    return run


AGREED = f"verified: {N} rows agree with carrot's interpreter and sklearn"


@pytest.mark.parametrize("kind", ["parquet", "arrow", "csv"])
@pytest.mark.parametrize("missing", PIPELINES)
def test_tables_of_mixed_types(say, missing, kind) -> None:
    data = write(PLAIN, f"data.{kind}")
    code, out, err = say(cli.carrotc, f"{missing}.skops", f"--verify={data}", "-o", "m.so")
    assert (code, err) == (0, "") and AGREED in out
    code, out, err = say(cli.carrot, "verify", "m.so", f"{missing}.skops", data)
    assert (code, err) == (0, "") and AGREED in out
    code, out, _ = say(cli.carrot, "predict", "m.so", data)
    assert code == 0 and out.splitlines()[1:] == PIPELINES[missing].predict(FRAME.assign(city=pd.Series(CITY if missing == "None" else np.where(pd.isna(CITY), np.nan, CITY), dtype=object))).tolist()


@pytest.mark.parametrize("table", list(TABLES)[1:])
def test_other_types_of_the_same_values(say, table) -> None:
    for kind in ("arrow", "parquet"):
        code, out, err = say(cli.carrotc, "None.skops", f"--verify={write(TABLES[table], f'data.{kind}')}", "-o", "m.so")
        assert (code, err) == (0, "") and AGREED in out


def test_a_pickle_is_asked_only_if_it_is_trusted(say) -> None:
    joblib.dump(PIPELINES["filled"], "m.joblib")
    data = write(PLAIN, "data.parquet")
    code, out, err = say(cli.carrotc, "m.joblib", f"--verify={data}", "--trust-pickle", "-o", "m.so")
    assert (code, err) == (0, "") and AGREED in out
    assert say(cli.carrotc, "m.joblib", f"--verify={data}", "-o", "m.so")[0] == 1


def test_a_difference_shows_the_row_as_it_was(say) -> None:
    assert say(cli.carrotc, "None.skops", "-o", "m.so")[0] == 0
    other = fitted(None)
    other[-1].coef_ = -other[-1].coef_
    skops.io.dump(other, "other.skops")
    data = write(PLAIN, "data.parquet")
    code, _, err = say(cli.carrot, "verify", "m.so", "other.skops", data)
    assert code == 3 and "rows differ from sklearn" in err and "city=None" in err and "when=2020-" in err
    code, _, err = say(cli.carrot, "verify", "m.so", "other.skops", data, "--json-diagnostics")
    assert {json.loads(line)["reference"].partition(" ")[0] for line in err.splitlines()} == {"carrot's", "sklearn"}


def changed(column: str, values: dict[int, object]) -> dict[str, pa.Array]:
    return PLAIN | {column: pa.array([values.get(i, v) for i, v in enumerate(PLAIN[column].to_pylist())])}


@pytest.mark.parametrize(("column", "values"), [("city", {4: "Paris", 9: "Rome"}), ("ok", {7: None, 9: None})])
def test_refused_rows(say, column, values) -> None:
    """What the source raises an error for: refused here, or null, and then the other rows are compared."""
    data = write(changed(column, values), "data.parquet")
    code, out, err = say(cli.carrotc, "nan.skops", f"--verify={data}", "-o", "m.so")
    assert code == 1 and f"column '{column}', row {min(values)}" in err and not Path("m.so").exists()
    code, out, err = say(cli.carrotc, "nan.skops", f"--verify={data}", "--on-missing=null", "-o", "m.so")
    assert (code, err) == (0, "") and f"verified: {N} rows, 2 of them null, agree with carrot's interpreter and sklearn" in out
    code, out, err = say(cli.carrot, "verify", "m.so", "nan.skops", data)
    assert (code, err) == (0, "") and "2 of them null" in out


@pytest.mark.parametrize(
    ("column", "values", "said"),
    [
        ("city", None, "the data has no column 'city'"),
        ("city", "age", "column 'city' holds float64, the model wants text"),
        ("age", "note", r"column 'age'[0] is '"),
        ("when", "note", r"column 'when'[0] is '"),
        ("note", "more", r"column 'note'[0] is '"),
    ],
)
def test_columns_of_the_wrong_type(say, column, values, said) -> None:
    table = {name: a for name, a in PLAIN.items() if name != column or values} | ({column: PLAIN[values]} if values else {})
    code, _, err = say(cli.carrotc, "None.skops", f"--verify={write(table, 'data.parquet')}", "-o", "m.so")
    assert code == 1 and said in err and not Path("m.so").exists()


def test_truth_in_a_csv(say) -> None:
    data, model = write(PLAIN, "data.csv"), "None.skops"
    lines = Path(data).read_text().splitlines()
    Path("bad.csv").write_text("\n".join(line.replace(",True,", ",maybe,") for line in lines))
    Path("lower.csv").write_text("\n".join(line.replace(",True,", ",true,") for line in lines))
    assert say(cli.carrotc, model, "--verify=lower.csv", "-o", "m.so")[0] == 0
    code, _, err = say(cli.carrot, "predict", "m.so", "bad.csv")
    assert code == 1 and "bad.csv: column 'ok': " in err and "'maybe'" in err
    assert say(cli.carrot, "predict", "m.so", "data.csv")[1] == say(cli.carrot, "predict", "m.so", "lower.csv")[1]


def test_a_csv_is_read_the_same_without_pyarrow(say, monkeypatch) -> None:
    data = write(PLAIN, "data.csv")
    assert say(cli.carrotc, "None.skops", "-o", "m.so")[0] == 0
    _, want, _ = say(cli.carrot, "predict", "m.so", data)
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.csv", None)
    assert say(cli.carrot, "predict", "m.so", data)[1] == want
