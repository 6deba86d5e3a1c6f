"""Every tree strategy on models of every frontend: the bits of the source library, whatever the rows, the batch and the memory layout."""

from __future__ import annotations

import random
import sys
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from carrot.compiler import TREE_STRATEGIES, Artifact, Options, build, load_in_process
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.target import Target
from carrot.ir.tree import DEFAULT_LEFT, Ensemble
from carrot.ir.types import dtype_of
from carrot.passes.tree_masks import refusal
from carrot.runtime.model import Model

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, tree_rows  # noqa: E402
from tree_cases import CASES, case  # noqa: E402
from tree_shapes import grown, sets_of, split, stumps, trees  # noqa: E402

STRATEGIES = list(TREE_STRATEGIES)
PAIR = "walk,bits"  # another strategy for few rows
SIZES = (0, 1, 2, 7, 23, 24, 63, 64, 65, 100, 127, 128, 129, 511, 512, 513, 1025)
Rows = Callable[[str], np.ndarray]


@cache
def compiled(name: str, strategy: str, *sets: str) -> tuple[Artifact, Model]:
    artifact = build(case(name).module, Options(tree_strategy=strategy, on_missing="nan", outputs=sets or ("default",)))
    return artifact, load_in_process(artifact)


@pytest.fixture(scope="session")
def rows(adversarial: Callable[..., np.ndarray]) -> Rows:
    """rows(name): what the training rows hold, categories that no one saw, thresholds and their neighbours, and every special number."""

    @cache
    def call(name: str) -> np.ndarray:
        c, r = case(name), np.random.default_rng(3)
        data = c.data[r.permutation(len(c.data))[:1000]]
        odd = data + r.choice([0.0, 0.5, -0.25, 1.0, 256.0, 4096.0, -7.0], data.shape)
        x = np.concatenate([adversarial(c.module)[:, : data.shape[1]], odd, data]).astype(data.dtype)
        return x if c.nan else np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf)

    return call


def same_bits(got: np.ndarray, want: np.ndarray, what: str = "") -> None:
    assert got.dtype == want.dtype and got.shape == want.shape, f"{what}: {got.dtype}{got.shape}, not {want.dtype}{want.shape}"
    a, b = (np.ascontiguousarray(v).view(f"u{v.itemsize}") for v in (got, want))
    assert (a == b).all(), f"{what}: {(a != b).sum()} of {a.size} differ, first at {np.argwhere(a != b)[0].tolist()}"


def agree(got: np.ndarray, want: np.ndarray, what: str, rtol: float) -> None:
    if rtol:
        np.testing.assert_allclose(got, want, rtol=rtol, err_msg=what)
    else:
        same_bits(got, want, what)


def answers(model: Model, x: np.ndarray) -> dict[str, np.ndarray]:
    return model.run(x, outputs=[o.name for o in model.outputs])


def evaluated(module: Module, x: np.ndarray) -> dict[str, np.ndarray]:
    with np.errstate(all="ignore"):
        return {o["name"]: a for o, a in zip(module.main.attrs["outputs"], run(module, [x]), strict=True)}


@pytest.mark.parametrize("strategy", [*STRATEGIES, PAIR])
@pytest.mark.parametrize("name", CASES)
def test_the_bits_of_the_library(name: str, strategy: str, rows: Rows) -> None:
    c, x = case(name), rows(name)
    finite = x[~np.isinf(x).any(1)]
    assert len(finite) > 500
    fed = x if c.infinite else finite
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        want = c.library(fed)
    model = compiled(name, strategy)[1]
    got, other, exact = answers(model, fed), answers(compiled(name, STRATEGIES[-1])[1], fed), evaluated(c.module, fed)
    assert set(want) <= set(got)
    for output in got:
        same_bits(got[output], other[output], output)
    for output in want:
        agree(got[output], want[output], output, c.rtol)
        agree(exact[output], want[output], output, c.rtol)
    if len(fed) < len(x) and "inf" in c.module.main.attrs["inputs"][0]["accept"]:  # rows that the library refuses, we take
        got, exact = answers(model, x), evaluated(c.module, x)
        for output in want:
            agree(got[output], exact[output], output, c.rtol)


# ------------------------------------------------------------------------------------------- batches and memory layouts


@pytest.mark.parametrize("strategy", [*STRATEGIES, PAIR])
@pytest.mark.parametrize("name", ["xgboost-vector-leaves", "xgboost-multiclass", "lightgbm-sets", "lightgbm-thousands"])
def test_every_batch_size(name: str, strategy: str, rows: Rows) -> None:
    """A row's answer depends on nothing but the row."""
    x, model = np.resize(rows(name), (1300, case(name).data.shape[1])), compiled(name, strategy)[1]
    whole = evaluated(case(name).module, x)
    for n in SIZES:
        for start in (0, 11):
            got = answers(model, x[start : start + n])
            for output in ("raw", "leaf"):
                same_bits(got[output], whole[output][start : start + n], f"{output}, {n} rows")


def columns(dtype: np.dtype, n: int = 1100) -> tuple[list[pa.Array], np.ndarray]:
    """Arrow arrays of six types, and the same rows as numbers; every second array has nulls."""
    r = np.random.default_rng(8)
    hole = r.random(n) < 0.2
    number = np.where(r.random(n) < 0.3, 0.0, r.normal(size=n)).astype(np.float32)
    number[:60] = np.resize([np.inf, -np.inf, -0.0, 1e-40, np.nan, 1e-36], 60)
    half, bit, level = r.normal(size=n).astype(np.float16), r.random(n) < 0.5, r.integers(0, 5, n)
    code, small = r.integers(0, 400, n), r.integers(0, 7, n).astype(np.int8)
    levels = np.array([0.25, -1.5, 0.0, 3.0, -0.5])
    arrays = [pa.array(number.astype(dtype), mask=hole), pa.array(half), pa.array(bit, mask=hole[::-1]), pa.DictionaryArray.from_arrays(pa.array(level.astype(np.int16), mask=hole), pa.array(levels)),
              pa.array(code, mask=hole[::-1]), pa.array(small)]  # fmt: skip
    plain = [np.where(hole, np.nan, number), half, np.where(hole[::-1], np.nan, bit), np.where(hole, np.nan, levels[level]), np.where(hole[::-1], np.nan, code), small]
    return arrays, np.stack([c.astype(dtype) for c in plain], 1)


@pytest.mark.parametrize("strategy", [*STRATEGIES, PAIR])
@pytest.mark.parametrize("name", ["xgboost-partition", "lightgbm-sets-zero"])
def test_every_memory_layout(name: str, strategy: str) -> None:
    artifact, model = compiled(name, strategy, "raw")
    if strategy == "bits":
        assert "main_columns" in artifact.module.funcs
    names = case(name).module.main.attrs["inputs"][0]["columns"]
    arrays, x = columns(case(name).data.dtype)
    want = evaluated(case(name).module, x)["raw"]
    table = pa.table(arrays, names)
    same_bits(model.predict(x), want)
    same_bits(model.predict(np.asfortranarray(x)), want, "Fortran order")
    same_bits(model.predict(np.repeat(x, 2, axis=0)[::2]), want, "every second row")
    same_bits(model.predict(np.repeat(x, 2, axis=1)[:, ::2]), want, "every second column")
    same_bits(model.predict(x.astype(np.float32)), want, "float32")
    same_bits(model.predict(x.astype(np.float64)), want, "float64")
    same_bits(model.predict(table), want, "table")
    same_bits(model.predict(table.select(names[::-1])), want, "other order")
    same_bits(model.predict(pa.Table.from_batches([b for at, n in ((0, 500), (500, 1), (501, 599)) for b in table.slice(at, n).to_batches()])), want, "chunks")
    for at, n in [(1, 1), (3, 23), (5, 24), (7, 127), (13, 129), (64, 512), (9, 1025), (1099, 1), (1100, 0)]:
        same_bits(model.predict(table.slice(at, n)), want[at : at + n], f"table[{at}:+{n}]")
        same_bits(model.predict(np.asfortranarray(x)[at : at + n]), want[at : at + n], f"Fortran [{at}:+{n}]")
    whole = table.take(pa.array(np.arange(1100)))  # other types of the same numbers
    for to in (pa.float64(), pa.int16(), pa.uint32(), pa.int64()):
        again = whole.set_column(4, names[4], whole.column(4).cast(to)).set_column(5, names[5], whole.column(5).cast(to))
        same_bits(model.predict(again), want, str(to))


# --------------------------------------------------------------------------------------------- ensembles that no one trained


def module_of(e: Ensemble) -> Module:
    g = Graph("m")
    x = g.table("input", [f"f{i}" for i in range(e.n_features)], dtype_of(e.threshold), WITH_NAN)
    g.output("raw", g.append(e.to_op(g.module, x)).result, ["default", "raw"])
    g.output("leaf", g.append(e.to_op(g.module, x, leaf=True)).result, ["leaf"])
    return g.finish(framework="test")


class AsTheyAre:
    """Instead of the pass that prunes: contradictory splits and equal subtrees are for the strategies too."""

    name = "as-they-are"

    def run(self, module: Module, target: Target) -> None:
        pass


@pytest.fixture
def unpruned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())


def check(e: Ensemble, strategy: str, x: np.ndarray) -> None:
    e.verify()
    e.base = e.base.astype(e.leaf_values.dtype)
    model = load_in_process(build(module_of(e), Options(tree_strategy=strategy, opt="0", on_missing="nan")))
    scores, leaf = e.scores(x), e.leaf_id[e.leaves(x)]
    for n in (len(x), 1, 30):
        got = answers(model, x[:n])
        same_bits(got["raw"], scores[:n], f"raw, {n} rows")
        same_bits(got["leaf"], leaf[:n], f"leaf, {n} rows")


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("seed", range(25))
@pytest.mark.usefixtures("unpruned")
def test_random_ensembles(seed: int, strategy: str) -> None:
    r = random.Random(seed)
    e = random_ensemble(r)
    x = tree_rows(e, r)
    if strategy == "bits" and refusal(e):
        with pytest.raises(CarrotError, match="a split that only missing values pass"):
            check(e, strategy, x)
        e.threshold[np.isnan(e.threshold)] = 0.5
    check(e, strategy, x)


@pytest.mark.parametrize("target", ["host", "x86-64-v3", "x86-64"])
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.usefixtures("unpruned")
def test_inline_takes_columns_as_they_are(seed: int, target: str) -> None:
    r = random.Random(seed)
    e = random_ensemble(r, categorical=False)
    if not (e.feature >= 0).any():
        e = _forest(seed, [5])
    x = tree_rows(e, r, 1100)
    for output, expect in (("raw", e.scores(x)), ("leaf", e.leaf_id[e.leaves(x)])):
        artifact = build(module_of(e), Options(tree_strategy="inline", target=target, outputs=(output,), on_missing="nan"))
        few = target == "x86-64" and e.threshold.itemsize == 8  # lanes of a vector
        assert few or artifact.module.attrs["tree_strategy"][0].split(" (")[0].endswith("inline, columns from 2 rows on inline")
        model = load_in_process(artifact)
        for n in (1, 2, 15, 16, 17, 128, 511, 512, 513, 1100):
            for layout in (np.ascontiguousarray, np.asfortranarray):
                same_bits(model.run({"input": layout(x[:n])})[output].reshape(n, -1), expect[:n], f"{output}, {n} rows")


def _forest(seed: int, sizes: Sequence[int], features: int = 4, chain: bool = False, width: int = 1, **more: Any) -> Ensemble:
    r = random.Random(seed)
    return trees([grown(r, n, features, width, chain) for n in sizes], features, **more)


SHAPES: dict[str, Callable[[], Ensemble]] = {
    "no trees": lambda: trees([], 3, outputs=2),
    "single leaves": lambda: trees([[1.5], [-0.0], [2.0]], 2, outputs=2),
    "one split": lambda: trees([split(2, 0.5, [1.0], [2.0], DEFAULT_LEFT)], 3),
    "chains": lambda: _forest(1, [41] * 6, chain=True),
    "chains f64": lambda: _forest(2, [41, 1, 41, 2], chain=True, dtype=np.float64, values=np.float64),
    "long chain": lambda: _forest(3, [300], chain=True),
    "mixed dtypes": lambda: _forest(4, [20, 70, 3], dtype=np.float32, values=np.float64, outputs=3),
    "mixed dtypes 2": lambda: _forest(5, [20, 70, 3], dtype=np.float64, values=np.float32, outputs=2),
    "wide leaves": lambda: _forest(6, [9, 40, 130], dtype=np.float64, values=np.float64, width=5, outputs=5),
    "256 leaves": lambda: _forest(7, [256, 255]),
    "257 leaves": lambda: _forest(8, [257, 3, 1000]),
    "too many leaves": lambda: _forest(9, [4097, 5]),
    "many features": lambda: _forest(10, [200, 200], features=700),
    "255 thresholds": lambda: stumps(np.linspace(-3, 3, 255).tolist()),
    "300 thresholds": lambda: stumps(np.linspace(-3, 3, 300).tolist(), np.float64),
    "4095 thresholds": lambda: stumps(np.linspace(-3, 3, 4095).tolist()),
    "4096 thresholds": lambda: stumps(np.linspace(-3, 3, 4096).tolist()),
    "300 classes": lambda: sets_of(300, 2000, 9),
    "many trees": lambda: _forest(11, [8] * 700, outputs=7),
}
REFUSED = {("bits", "too many leaves"): "a tree of 4097 leaves", ("bits", "4096 thresholds"): "a feature with 4096 thresholds", ("inline", "long chain"): "a path of 299 splits", ("inline", "4096 thresholds"): "4096 splits"}
HUGE = {"256 leaves", "257 leaves", "too many leaves", "many features", "300 thresholds", "4095 thresholds", "4096 thresholds", "many trees"}  # as code


@pytest.mark.parametrize(
    ("shape", "strategy"), [(x, s) for x in SHAPES for s in STRATEGIES if s != "inline" or x not in HUGE or (s, x) in REFUSED]
)
@pytest.mark.usefixtures("unpruned")
def test_shapes(shape: str, strategy: str) -> None:
    e = SHAPES[shape]()
    x = tree_rows(e, random.Random(1), 80 if e.n_trees > 4000 else 400) if e.n_trees else np.zeros((30, e.n_features), np.float32)
    x[::7] = np.random.default_rng(0).integers(0, 2000, x[::7].shape)
    if (strategy, shape) in REFUSED:
        with pytest.raises(CarrotError, match=f"tree strategy '{strategy}' cannot be used: .*{REFUSED[strategy, shape]}"):
            check(e, strategy, x)
    else:
        check(e, strategy, x)


def test_a_strategy_that_is_none() -> None:
    with pytest.raises(CarrotError, match="did you mean 'bits'"):
        build(module_of(SHAPES["one split"]()), Options(tree_strategy="bit"))
