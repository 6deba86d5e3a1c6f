"""Categories of data frames: XGBoost and LightGBM recode them by their values, and so does the binary, whatever library the table is of."""

import json

import numpy as np
import pytest

import carrot
from carrot import cli
from carrot.ir.errors import CarrotError

pd = pytest.importorskip("pandas")
xgb, lgb = pytest.importorskip("xgboost"), pytest.importorskip("lightgbm")
N = 1500


def frame(seed=0, of=("Oslo", "Bergen", "", "c")):
    r = np.random.default_rng(seed)
    df = pd.DataFrame({
        "age": r.integers(0, 90, N),
        "city": pd.Categorical(r.choice(of, N), categories=[*of[::-1], "never"]),
        "store": pd.Categorical(r.choice([10, 20, -3], N), categories=[20, -3, 10]),
        "x": r.normal(size=N).astype("f4"),
        "own": pd.Categorical(r.integers(0, 5, N)),
    })  # fmt: skip
    for at, name in enumerate(("city", "store", "own")):
        df.loc[10 * at : 10 * at + 14, name] = None
    return df


DF = frame()
Y = ((DF.age > 40) & DF.city.isin(["c", ""]) | (DF.x > 1) | (DF.store == 20)).astype(int)
MODELS = {
    "XGBClassifier": lambda: xgb.XGBClassifier(n_estimators=8, enable_categorical=True),
    "XGBRegressor, one-hot": lambda: xgb.XGBRegressor(n_estimators=8, enable_categorical=True, max_cat_to_onehot=9),
    "LGBMClassifier": lambda: lgb.LGBMClassifier(n_estimators=8, verbose=-1, min_data_per_group=5),
    "LGBMRegressor": lambda: lgb.LGBMRegressor(n_estimators=8, verbose=-1, min_data_per_group=5, boosting_type="dart"),
}


@pytest.fixture(scope="module", params=MODELS)
def fitted(request):
    e = MODELS[request.param]().fit(DF, Y)
    return e, carrot.compile(e, outputs="default,raw")


def margins(e, df):
    return e.predict(df, output_margin=True) if isinstance(e, xgb.XGBModel) else e.predict(df, raw_score=True)


def plain(df):
    """The frame's values without a category."""
    return {c: df[c].astype(object).where(df[c].notna(), None).to_numpy() if c == "city" else df[c].astype("f8").to_numpy() for c in df}


def test_frames_by_value(fitted, tmp_path):
    e, model = fitted
    model.save(tmp_path / "m.so")
    other = DF.assign(city=DF.city.cat.set_categories(["", "Oslo", "c", "Bergen"]), store=DF.store.cat.set_categories([-3, 10, 20]))
    for m in (model, carrot.load(tmp_path / "m.so")):
        for df in (DF, other, DF[::-1], DF[5:40:3], DF[:1], frame(1)[["own", "x", "store", "city", "age"]]):
            wanted = df[list(DF)]
            assert np.array_equal(m.run(df, "raw")["raw"], margins(e, wanted)) and np.array_equal(m.predict(df), e.predict(wanted))
        assert len(m.predict(DF[:0])) == 0


def test_categories_that_are_their_own_codes(fitted):
    """Frames with some of them, in any order, count by value as well; also where the model has no other categories."""
    e, model = fitted
    alone = type(e)(**e.get_params()).fit(DF[["own", "x"]], Y)
    for source, m, df in ((e, model, DF), (alone, carrot.compile(alone, outputs="default,raw"), DF[["own", "x"]])):
        for categories in ([4, 0, 3, 1, 2], [3, 1]):
            rows = df[df.own.isna() | df.own.isin(categories)]
            other = rows.assign(own=rows.own.cat.set_categories(categories))
            assert np.array_equal(m.run(other, "raw")["raw"], margins(source, other))


def test_tables_of_others(fitted):
    e, model = fitted
    pa, pl = pytest.importorskip("pyarrow"), pytest.importorskip("polars")
    want, columns = margins(e, DF), plain(DF)
    arrow = pa.table({k: pa.array(v, from_pandas=True) for k, v in columns.items()})
    polars = pl.from_arrow(arrow)
    for t in (columns, arrow, arrow.slice(7, 100), pa.Table.from_pandas(DF), polars, polars.with_columns(pl.col("city").cast(pl.Categorical))):
        got = model.run(t, "raw")["raw"]
        at = 7 if len(got) == 100 else 0
        assert np.array_equal(got, want[at : at + len(got)])


def test_unknown_categories(fitted):
    """XGBoost refuses them, to LightGBM they are missing."""
    e, model = fitted
    for name, value in (("city", "Paris"), ("store", 11)):
        other = DF[20:23].copy()
        other[name] = pd.Categorical([value, *other[name][1:]])
        if isinstance(e, xgb.XGBModel):
            with pytest.raises(CarrotError, match=f"column '{name}', row 0: a value that the model was not trained on"):
                model.predict(other)
        else:
            assert np.array_equal(model.run(other, "raw")["raw"], margins(e, other))
    with pytest.raises(CarrotError, match="column 'city' holds int64, the model wants text"):
        model.predict(DF.assign(city=3))


@pytest.mark.parametrize("library", ["xgboost", "lightgbm"])
def test_files(library, tmp_path, capfd):
    """The categories are in the file; `verify` asks the library for the same rows."""
    e = MODELS["XGBClassifier" if library == "xgboost" else "LGBMClassifier"]().fit(DF, Y)
    paths = [tmp_path / f for f in (("m.json", "m.ubj") if library == "xgboost" else ("m.txt",))]
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({k: pa.array(v, from_pandas=True) for k, v in plain(DF).items()}), tmp_path / "rows.parquet")
    for path in paths:
        (e if library == "xgboost" else e.booster_).save_model(path)
        assert np.array_equal(carrot.compile(path, outputs="raw").predict(DF), margins(e, DF))
        assert cli.carrotc([str(path), "-o", str(tmp_path / "m.so"), f"--verify={tmp_path / 'rows.parquet'}"]) == 0
        said = "".join(capfd.readouterr())
        assert library in said and "refuses" not in said and "was not asked" not in said


def test_what_cannot_be_looked_up(tmp_path):
    df = DF.assign(own=pd.Categorical(["a", 1] * (N // 2), categories=["a", 1]))
    with pytest.raises(CarrotError, match="'own' has categories of several types: 'a', 1"):
        carrot.compile(lgb.LGBMClassifier(n_estimators=1, verbose=-1).fit(df, Y))
    text = MODELS["LGBMRegressor"]().fit(DF, Y).booster_.model_to_string()
    (tmp_path / "m.txt").write_text(text.replace("[categorical_feature: 1,2,4]", "[categorical_feature: 1]").replace("feature_infos=[0:89]", "feature_infos=0:89"))
    with pytest.raises(CarrotError, match="does not say which columns have the categories"):
        carrot.compile(tmp_path / "m.txt")
    raw = json.loads(MODELS["XGBClassifier"]().fit(DF, Y).get_booster().save_raw("json"))
    cats = raw["learner"]["gradient_booster"]["model"]["cats"]["enc"][1]
    for change, message in (({"offsets": [0, 99]}, "categories of column 1 are out of range"), ({"values": [-1, *cats["values"][1:]]}, "categories of column 1 are not ASCII")):
        raw["learner"]["gradient_booster"]["model"]["cats"]["enc"][1] = cats | change
        (tmp_path / "m.json").write_text(json.dumps(raw))
        with pytest.raises(CarrotError, match=message):
            carrot.compile(tmp_path / "m.json")


def test_other_scripts():
    """LightGBM keeps them. XGBoost 3.2 counts characters as bytes, so that its files have them cut."""
    df = frame(of=("Oslo", "Łódź", "", "東京"))
    e = MODELS["LGBMClassifier"]().fit(df, Y)
    assert np.array_equal(carrot.compile(e, outputs="raw").predict(df), margins(e, df))
    with pytest.raises(CarrotError, match="categories of column 1 are not ASCII"):
        carrot.compile(MODELS["XGBClassifier"]().fit(df, Y))


def test_inside_a_pipeline():
    """There columns are numbers already: a model that was trained on other categories cannot be meant."""
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer

    p = make_pipeline(FunctionTransformer(), MODELS["LGBMClassifier"]()).fit(DF, Y)
    with pytest.raises(CarrotError, match="categorical column 1 has categories that are not the numbers"):
        carrot.compile(p)
