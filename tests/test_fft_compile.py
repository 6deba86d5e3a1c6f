"""Fast-and-frugal trees as binaries: the estimator's own answers, on thresholds and their neighbours, holes, infinities, unseen categories; their size."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import carrot
from carrot.backends.elf import sections
from carrot.compiler import Options, build, emit
from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.learn import FastFrugalTreeClassifier

pytestmark = pytest.mark.filterwarnings("ignore:X does not have valid feature names")
R = np.random.default_rng(11)
X = R.normal(size=(400, 6)).round(2)
Y = X[:, 0] + 0.7 * X[:, 1] - 0.5 * X[:, 2] + R.normal(size=400) > 0


def answers(e: Any, x: Any) -> dict[str, np.ndarray]:
    """What the estimator says, under the names of the outputs; the label as an index."""
    label = np.searchsorted(e.classes_, e.predict(x)).astype(np.int32)
    return {"label": label, "proba": e.predict_proba(x), "n_cues": e.n_cues_used(x), "exit_level": e.exit_level(x)}


def same(got: dict[str, np.ndarray], want: dict[str, np.ndarray]) -> None:
    assert set(got) == set(want)
    for name, a in want.items():
        assert got[name].dtype == a.dtype and got[name].shape == a.shape, name
        np.testing.assert_array_equal(got[name], a, err_msg=name)


def hard(e: Any, n: int = 600) -> np.ndarray:
    """Rows of every threshold and both its neighbours, and of what a number can be at worst."""
    dtype = np.dtype(e.dtype_)
    values = [np.nan, np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-45, -1e-45, 5e-324, 3e38, 1.0]
    for node in e.tree_.nodes:
        for t in node.threshold if isinstance(node.threshold, tuple) else (node.threshold,):
            t = dtype.type(t)
            values += [t, np.nextafter(t, dtype.type(np.inf)), np.nextafter(t, dtype.type(-np.inf))]
    return R.choice(np.array(values, dtype), (n, e.n_features_in_))


@pytest.mark.parametrize("rule", ["majority", "positive", "negative"])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("algorithm", ["ifan", "dfan", "max", "zigzag"])
def test_the_answers_of_the_estimator(algorithm, dtype, rule, interpret, predict):
    """Every tree of a fan by the interpreter, the best one as a binary."""
    e = FastFrugalTreeClassifier(algorithm, missing=rule, stopping_param=0.02, max_levels=5).fit(X.astype(dtype), Y)
    for i in range(len(e.trees_)):
        tree = e.select(i)
        module = load(tree)
        assert module.main.body.args[0].type.dtype == ("f64" if dtype == np.float64 else "f32")
        x = hard(tree)
        binary = i == 0 and (rule == "majority" or algorithm == "ifan")
        same((predict if binary else interpret)(module, x), answers(tree, x))


def test_every_direction(interpret, predict):
    for direction in (">", "<=", ">=", "<"):
        for end in ("decide True, otherwise, decide False.", "decide False, otherwise, decide True."):
            for exit in (True, False):
                for threshold in ("0.1", "-inf", "inf", "-0", "1e-320"):
                    words = f"If a {direction} {threshold}, decide {exit}. If b {direction} {threshold}, {end}"
                    for rule in ("positive", "negative"):
                        e = FastFrugalTreeClassifier.from_words(words, missing=rule)
                        x = hard(e, 100)
                        same(interpret(load(e), x), answers(e, x))
    chain = " ".join(f"If {c} {d} {t}, decide {x}." for c, d, t, x in zip("abcdefgh", [">", "<=", ">=", "<"] * 2, ["0.1", "-1", "-inf", "1e-320"] * 2, [True, False, False, True, True] * 2))
    e = FastFrugalTreeClassifier.from_words(chain + " If a > 0, decide False, otherwise, decide True.")
    x = hard(e, 3000)
    same(predict(load(e), x), answers(e, x))
    assert len(np.unique(e.exit_level(x))) > 6


def test_categories_that_are_numbers(predict):
    for words in ("If a = {1,2,-0}, decide True. If b != {0.1,3}, decide True, otherwise, decide False.", "If a != {inf,5}, decide False. If a > 2, decide True, otherwise, decide False."):
        data = pd.DataFrame({"a": [1.0, 2, 3, 0] * 3, "b": [3.0, 1, 0.1, 7] * 3})
        e = FastFrugalTreeClassifier.from_words(words, data, [True, False] * 6)
        x, module = hard(e), load(e)
        same(predict(module, x[:, module.main.attrs["inputs"][0].get("positions", [0, 1])]), answers(e, x))
    # of pandas: what was not seen in training is in no set
    frame = pd.DataFrame({"a": pd.Categorical(R.integers(1, 6, 300)), "b": R.normal(size=300)})
    y = np.isin(frame.a, [2, 4]) ^ (R.random(300) < 0.1)
    e = FastFrugalTreeClassifier(max_levels=2).fit(frame, y)
    assert e.tree_.nodes[0].threshold == (2.0, 4.0) or e.tree_.nodes[0].threshold == (4.0, 2.0)
    x = np.stack([R.choice([1, 2, 4, 4.5, 9, np.nan, np.inf], 200), R.normal(size=200)], 1)
    want = answers(e, pd.DataFrame(x, columns=["a", "b"]))
    same(predict(load(e), x), want)
    model = carrot.compile(e.select(0))
    assert (model.predict(x) == e.predict(pd.DataFrame(x, columns=["a", "b"]))).all() and len(np.unique(want["label"])) == 2


def strings() -> tuple[FastFrugalTreeClassifier, pd.DataFrame]:
    """A tree that asks for strings and numbers, and rows with categories that it has not seen."""
    n = 400
    frame = pd.DataFrame({"unused": ["text"] * n, "c": R.choice(["", "x", "y", "zürich"], n), "a": R.normal(size=n), "s": R.choice(["m", "f"], n), "rest": 1.0})
    y = (frame.c.isin(["x", "zürich"]) * 1.5 + frame.a + (frame.s == "f") + R.normal(size=n) * 0.3) > 1.2
    e = FastFrugalTreeClassifier(missing="positive", stopping_param=0.01, max_levels=3).fit(frame, y)
    asked = {n.cue for n in e.tree_.nodes}
    assert {"c", "a", "s"} == asked
    rows = frame.assign(c=R.choice(["x", "", "y", "X", "zürich", "zurich", None], n), a=np.where(R.random(n) < 0.2, np.nan, frame.a), s=R.choice(["m", "f", None, "mf"], n))
    return e, rows


def test_strings(interpret_table):
    e, rows = strings()
    module = load(e)
    inputs = {i["name"]: i for i in module.main.attrs["inputs"]}
    assert list(inputs) == ["numbers", "strings"] and "unused" not in inputs["strings"]["columns"]
    assert {c for i in inputs.values() for c in i["columns"]} == {n.cue for n in e.tree_.nodes}
    want = answers(e, rows)
    same(interpret_table(module, rows), want)
    model = carrot.compile(e)
    for table in (rows, pl.from_pandas(rows), pa.Table.from_pandas(rows), rows.astype({"c": "category"}), rows.to_numpy()):
        found = model.run(table, outputs="frugality") | {"proba": model.predict_proba(table)}
        assert (found.pop("label") == e.predict(rows)).all() and (model.predict(table) == e.predict(rows)).all()
        same(found, {k: want[k] for k in found})


@pytest.fixture
def interpret_table() -> Any:
    """Every output by the reference interpreter, of a DataFrame."""

    def call(module: Module, rows: pd.DataFrame) -> dict[str, np.ndarray]:
        inputs = [_of(rows, i) for i in module.main.attrs["inputs"]]
        return dict(zip([o["name"] for o in module.main.attrs["outputs"]], run(module, inputs), strict=True))

    return call


def _of(rows: pd.DataFrame, spec: dict[str, Any]) -> np.ndarray:
    if spec["name"] != "strings":
        return rows[spec["columns"]].to_numpy(np.float64)
    texts = rows[spec["columns"]].astype(object)
    return texts.where(texts.notna(), None).to_numpy(object)


# ------------------------------------------------------------------------------------------------- as users have it


def test_compile_predict_save(tmp_path):
    frame = pd.DataFrame(X, columns=[f"cue {i}" for i in range(6)])
    e = FastFrugalTreeClassifier(pos_label="ill").fit(frame, np.where(Y, "ill", "well"))
    model = carrot.compile(e)
    assert set(model.output_sets) == {"default", "label", "proba", "frugality"} and [f.name for f in model.output_schema] == ["label"]
    model.save(tmp_path / "m.so")
    model = carrot.load(tmp_path / "m.so")
    rows = frame[frame.columns[::-1]].head(50)  # by name
    assert (model.predict(rows) == e.predict(frame.head(50))).all() and (model.predict_proba(rows) == e.predict_proba(frame.head(50))).all()
    found = model.run(rows, outputs="frugality")
    assert list(found) == ["label", "n_cues", "exit_level"] and found["n_cues"].dtype == found["exit_level"].dtype == np.int32
    assert (found["exit_level"] == e.exit_level(frame.head(50))).all()
    model.self_test()
    assert (carrot.compile(e, outputs="frugality").run(rows)["n_cues"] == e.n_cues_used(frame.head(50))).all()
    assert model.card["source"]["estimator"] == "FastFrugalTreeClassifier"


def test_repeated_cues_count_once(predict):
    e = FastFrugalTreeClassifier.from_words("If a > 3, decide True. If b > 0, decide True. If a <= 1, decide False. If b > -1, decide True, otherwise, decide False.")
    x = np.array([[4, 0], [0, 1], [0, -5], [2, -5.0]])
    got = predict(load(e), x)
    assert got["n_cues"].tolist() == [1, 2, 2, 2] and got["exit_level"].tolist() == [1, 2, 3, 4]


def test_in_a_pipeline_and_in_a_subclass(predict):
    e = make_pipeline(StandardScaler(), FastFrugalTreeClassifier(missing="negative")).fit(X, Y)
    module = load(e)
    x = np.where(R.random((300, 6)) < 0.2, np.nan, R.normal(size=(300, 6)))
    last = e[-1]
    scaled = e[:-1].transform(x)
    same({k: predict(module, x)[k] for k in ("label", "proba", "n_cues", "exit_level")}, answers(last, scaled))

    class Named(FastFrugalTreeClassifier):
        pass

    Named.__module__ = "somewhere"
    named = Named().fit(X, Y)
    same(predict(load(named), X), answers(named, X))


def test_of_a_skops_file(tmp_path, predict):
    skops = pytest.importorskip("skops.io")
    e = FastFrugalTreeClassifier("dfan").fit(X, Y)
    skops.dump(e, tmp_path / "m.skops")
    same(predict(load(tmp_path / "m.skops"), X), answers(e, X))


def test_missing_numbers_and_refused_ones(predict):
    e = FastFrugalTreeClassifier().fit(np.where(X < -1, np.nan, X), Y)
    x = np.where(X < -1, -999.0, X)
    same(predict(load(e, missing=-999.0), x), answers(e, np.where(X < -1, np.nan, X)))
    strict = FastFrugalTreeClassifier(missing="error").fit(X, Y)
    assert load(strict).main.attrs["inputs"][0]["accept"] == []
    with pytest.raises(CarrotError, match="column 'x1'"):
        carrot.compile(strict).predict([[0, np.nan, 0, 0, 0, 0]])
    with pytest.raises(CarrotError, match="missing=-1.0: the FastFrugalTreeClassifier takes no missing values"):
        load(strict, missing=-1.0)
    with pytest.raises(CarrotError, match="is not fitted"):
        load(FastFrugalTreeClassifier())
    broken = FastFrugalTreeClassifier().fit(X, Y)
    broken.best_ = 9
    with pytest.raises(CarrotError, match="has no tree 9"):
        load(broken)


# ------------------------------------------------------------------------------------------------------------- size

# target, output set -> bytes of code of a tree of four cues; float32 rows. On x86-64 the kernel, without the ABI beside it
SIZES = {
    ("cortex-m0", "label"): 128, ("esp32c3", "label"): 132, ("x86-64", "label"): 133,
    ("cortex-m0", "frugality"): 256, ("esp32c3", "frugality"): 288, ("x86-64", "frugality"): 319,
}  # fmt: skip


@pytest.mark.parametrize(("target", "outputs"), SIZES)
def test_a_tree_is_a_few_hundred_bytes_of_code(target, outputs):
    words = "If x0 > 0.25, decide True. If x1 <= 0.5, decide False. If x2 > -0.125, decide True. If x3 > 1, decide True, otherwise, decide False."
    hosted = target == "x86-64"
    e = FastFrugalTreeClassifier.from_words(words, X[:, :4].astype(np.float32), Y)
    image = emit(build(e, Options(target=target, name="m", outputs=(outputs,), opt="s" if hosted else "z")), "obj")
    code = _symbol(image, "carrot_kernel") if hosted else sum(s.size for s in sections(image) if s.name.startswith(".text"))
    data = [s.name for s in sections(image) if s.size and s.name.startswith((".data", ".bss", ".rodata"))]
    assert code == SIZES[target, outputs] and (hosted or not data)


def _symbol(image: bytes, name: str) -> int:
    """The size of a function in a 64-bit object."""
    found = sections(image)
    table = next(s for s in found if s.type == 2)
    for at in range(table.offset, table.offset + table.size, 24):
        text, _, _, _, _, size = struct.unpack_from("<IBBHQQ", image, at)
        start = found[table.link].offset + text
        if image[start : image.index(b"\0", start)] == name.encode():
            return int(size)
    raise AssertionError(name)


def test_module_of_learn_needs_no_import_here():
    """The frontend knows the class by its name alone."""
    source = (Path(carrot.__file__).parent / "frontend" / "sklearn_fft.py").read_text()
    assert "import carrot.learn" not in source and "from carrot.learn" not in source
    assert isinstance(load(FastFrugalTreeClassifier().fit(X, Y)), Module)
