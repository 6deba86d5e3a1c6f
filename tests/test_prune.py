"""carrotc --prune, --range and --approx: the source's bits on every row within the ranges, and scores within the stated bound."""

from __future__ import annotations

import json
import random
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import lightgbm as lgb
import numpy as np
import pytest
import xgboost as xgb
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import GradientBoostingRegressor, HistGradientBoostingRegressor, RandomForestClassifier, RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import carrot
from carrot import cli
from carrot.compiler import Options, build
from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.target import Target
from carrot.ir.tree import Ensemble
from carrot.passes import merge_subtrees, rebuild_trees
from carrot.passes.approximate_trees import Use, approximate, use_of
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.manager import PassManager
from carrot.passes.prune_report import table_bytes
from carrot.passes.prune_trees import ARRAYS, PruneTrees, prune
from carrot.passes.tree_ranges import Bounds, bounds_of, check_ranges, parse_range
from carrot.runtime.loader import load as load_binary
from carrot.runtime.loader import read_card

sys.path.append(str(Path(__file__).parent))
from ir_random import random_ensemble, same_bits, tree_rows  # noqa: E402

MODELS = Path(__file__).parent.parent / "examples" / "models"
RANDOM = st.builds(random.Random, st.integers(0, 2**32 - 1))
R = np.random.default_rng(7)
N = 1500
X = R.normal(size=(N, 5)) * 3
X[:, 3] = R.integers(0, 40, N)
Y = X[:, 0] * np.sign(X[:, 1]) + (X[:, 3] % 7) / 2 + np.abs(X[:, 2]) + R.normal(size=N) * 0.1
HOLES = np.where(R.random(X.shape) < 0.1, np.nan, X)
HOLES[:, 3] = X[:, 3]
CLASS = np.digitize(Y, [0.0, 4.0])
RANGES = {"0": (-1.0, 2.5), "1": (0.1, None), "2": (None, 0, "no-missing"), "3": (3, 17)}
QUIET = {"verbose": -1, "num_leaves": 31, "min_data_in_leaf": 5, "num_threads": 1, "seed": 1}


# ---- ranges: the same bits within them


def rows_within(e: Ensemble, ranges: dict, n: int = 4000, whole: tuple = (), missing: bool = True) -> np.ndarray:
    """Range ends, thresholds and both their neighbours, zeros, infinities, NaN: all that the ranges admit, in the trees' dtype."""
    dtype = e.threshold.dtype
    r = np.random.default_rng(1)
    columns = []
    for f in range(e.n_features):
        t = e.threshold[e.feature == f]
        lo, hi, *no = ranges.get(str(f), (None, None))
        ends = np.array([-np.inf if lo is None else lo, np.inf if hi is None else hi], dtype)
        values = [t, np.nextafter(t, dtype.type(np.inf)), np.nextafter(t, dtype.type(-np.inf)), ends, [0.0, -0.0, 1e-36], r.normal(size=50) * 5]
        if f in whole:
            values = [np.arange(max(0, int(ends[0])), min(60, ends[1]) + 1), r.uniform(ends[0], ends[1], 50)]
        v = np.concatenate(values).astype(dtype)
        v = v[(v >= ends[0]) & (v <= ends[1])]
        if missing and not no:
            v = np.append(v, np.full(len(v) // 8 + 1, np.nan, dtype))
        columns.append(r.choice(v, n))
    return np.stack(columns, 1)


@cache
def xgb_model(kind: str) -> xgb.XGBModel:
    if kind == "multi":
        return xgb.XGBClassifier(n_estimators=20, max_depth=5, n_jobs=1).fit(HOLES, CLASS)
    return xgb.XGBRegressor(n_estimators=40, max_depth=6, n_jobs=1).fit(HOLES, Y)


@cache
def lgb_model(**more: object) -> lgb.Booster:
    return lgb.train({**QUIET, **more}, lgb.Dataset(HOLES, Y, categorical_feature=[3], params={"verbose": -1}), 30)


def trees_of(module: Module) -> Ensemble:
    return Ensemble.of(next(op for op in module.walk() if op.name == "tree.ensemble"), module)


def by_name(ranges: dict, names: list[str]) -> dict:
    return {names[int(k)]: v for k, v in ranges.items()}


@pytest.mark.parametrize("kind", ["one", "multi"])
def test_xgboost(kind):
    source = xgb_model(kind)
    artifact = build(source, Options(ranges=by_name(RANGES, [f"f{i}" for i in range(5)]), outputs=("raw",)))
    x = rows_within(trees_of(load(source)), RANGES)
    with np.errstate(all="ignore"):
        want = source.get_booster().inplace_predict(x, predict_type="margin")
    assert same_bits(carrot_rows(artifact, x), want)
    before, after = artifact.card["prune"]["nodes"]
    assert after < 0.6 * before and artifact.card["prune"]["bytes"][1] < 0.7 * artifact.card["prune"]["bytes"][0]


def carrot_rows(artifact, x) -> np.ndarray:
    from carrot.compiler import load_in_process

    (y,) = load_in_process(artifact).run({"input": x}, "raw").values()
    return y


@pytest.mark.parametrize("more", [{}, {"zero_as_missing": True}, {"use_missing": False}])
def test_lightgbm_with_categories(more):
    source = lgb_model(**more)
    names = [f"Column_{i}" for i in range(5)]
    options = Options(ranges=by_name(RANGES, names), outputs=("raw",), categories="codes")
    artifact = build(source, options)
    old, new = trees_of(load(source, categories="codes")), trees_of(artifact.simplified)
    x = rows_within(old, RANGES, whole=(3,))
    assert same_bits(carrot_rows(artifact, x), source.predict(x, raw_score=True))
    assert len(new.feature) < 0.7 * len(old.feature)
    assert len(new.category_bits) and np.diff(new.category_offsets).max() == 1  # codes to 17 fit into one word, those to 39 took two
    assert not np.bitwise_or.reduce(new.category_bits) & 0b111  # 3 is the first


@pytest.mark.parametrize("make", [RandomForestRegressor, HistGradientBoostingRegressor])
def test_sklearn_sums_in_float64(make):
    source = make(random_state=0, **({"n_estimators": 20} if make is RandomForestRegressor else {"max_iter": 30})).fit(HOLES, Y)
    model = carrot.compile(source, ranges=by_name(RANGES, [f"x{i}" for i in range(5)]))
    x = rows_within(trees_of(load(source)), RANGES)
    x[np.isinf(x)] = 1.0
    x[:, 2] = np.minimum(x[:, 2], 0)
    assert same_bits(model.predict(x), source.predict(x))
    assert model.card["prune"]["nodes"][1] < 0.6 * model.card["prune"]["nodes"][0]


def test_a_range_by_index_and_through_a_pipeline():
    """Imputation and scaling turn a range of the column into one of what the trees compare."""
    source = make_pipeline(SimpleImputer(), StandardScaler(), GradientBoostingRegressor(n_estimators=20, max_depth=5, random_state=0)).fit(HOLES, Y)
    model = carrot.compile(source, ranges={0: (-1, 2.5), 3: (3, 17)})
    assert model.card["prune"]["nodes"][1] < 0.8 * model.card["prune"]["nodes"][0]
    x = HOLES.copy()
    x[:, 0] = np.where(np.isnan(x[:, 0]), np.nan, np.clip(x[:, 0], -1, 2.5))
    x[:, 3] = np.clip(x[:, 3], 3, 17)
    assert same_bits(model.predict(x), carrot.compile(source).predict(x))


def test_a_column_by_its_name_and_its_index():
    """Both hold, in any order."""
    cards = [carrot.compile(xgb_model("one"), ranges=r).card["prune"]["nodes"] for r in ({"f0": (0, 1)}, {"f0": (-9, 1), 0: (0, 9)}, {0: (0, 9), "f0": (-9, 1)}, {0: (None, 1), "f0": (0, None)})]
    assert cards[0][1] < cards[0][0] and all(c == cards[0] for c in cards)


def test_nan_that_arithmetic_makes():
    """0 / 0 where no value is missing: NaN gets to the trees all the same."""
    g = Graph("m")
    x = g.tensor("x", "f64", ("batch", 2))
    divided = g.op("nn.div", x, g.constant(np.array([0.0, 2.0])))
    times = g.op("nn.mul", x, g.constant(np.array([0.0, 2.0])))
    g.output("y", g.op("nn.add", divided, times), ["default"])
    known = bounds_of(g.finish(), check_ranges({0: (None, 4, "no-missing"), 1: (-1, 4, "no-missing")}))
    assert divided not in known  # a divisor is 0
    assert known[times].missing.tolist() == [True, False] and known[times].lo.tolist() == [-np.inf, -2]


def test_a_number_that_counts_as_missing():
    """--missing=-999: the number is out of the range, and still missing; with no-missing it is not there."""
    source = xgb_model("one")
    x = np.clip(HOLES, 0, 3).astype(np.float32)
    given = np.where(np.isnan(x), np.float32(-999), x)
    pruned = carrot.compile(source, ranges={i: (0, 3) for i in range(5)}, missing=-999.0, outputs="raw")
    assert same_bits(pruned.run({"input": given})["raw"], source.get_booster().inplace_predict(x, predict_type="margin"))
    nodes = [carrot.compile(source, ranges={i: (0, 3, *no) for i in range(5)}, missing=-999.0).card["prune"]["nodes"][1] for no in ([], ["no-missing"])]
    assert nodes[1] < nodes[0]


def test_no_missing_forgets_where_nan_goes():
    e = trees_of(build(xgb_model("one"), Options(ranges={f"f{i}": (None, None, "no-missing") for i in range(5)})).simplified)
    assert not e.flags.any()


@settings(max_examples=250, deadline=None)
@given(RANDOM)
def test_any_trees_within_any_bounds(r):
    e = random_ensemble(r)
    x = tree_rows(e, r)
    dtype = e.threshold.dtype
    ends = [sorted(r.choice([-np.inf, -2.0, -1.0, -0.5, 0.0, 1e-36, 1.0, 2.0, 33.0, 70.0, np.inf]) for _ in "ab") for _ in range(e.n_features)]
    bounds = Bounds(*np.array(ends, dtype).T.copy(), np.array([r.random() < 0.5 for _ in ends]))
    x = x[((np.isnan(x) & bounds.missing) | ((x >= bounds.lo) & (x <= bounds.hi))).all(1)]
    with np.errstate(all="ignore"):
        for keep in (False, True):
            p = prune(e, keep_ids=keep, merge=True, bounds=bounds)
            p.verify()
            assert same_bits(e.scores(x), p.scores(x))
        assert (e.leaf_id[e.leaves(x)] == p.leaf_id[p.leaves(x)]).all()


@settings(max_examples=150, deadline=None)
@given(RANDOM)
def test_ranges_through_ops(r):
    """Ops on single columns between the input and the trees."""
    g = Graph("m")
    dtype = r.choice(["f32", "f64", "i64", "i32"])
    x = g.tensor("x", dtype, ("batch", 3))
    v = g.op("nn.cast", x, to="f64") if dtype != "f64" or r.random() < 0.5 else x

    def vector() -> object:
        return g.constant(np.array([r.choice([-3.0, 0.0, 0.5, 2.0, 1e-3]) for _ in range(3)]))

    for _ in range(r.randint(0, 4)):
        width = v.type.shape[1]
        steps = [
            lambda v=v: g.op("nn.where", g.op("nn.isnan", v), g.scalar(r.choice([0.5, -7.0]), v), v),
            lambda v=v: g.op("nn.where", g.op("nn.equal", v, g.scalar(1.0, v)), g.scalar(r.choice([np.nan, 9.0]), v), v),
            lambda v=v: g.op("nn.neg", v),
            lambda v=v: g.op("nn.abs", v),
            lambda v=v, n=width: g.op("nn.gather", v, g.constant(np.array([r.randrange(n) for _ in range(3)])), axis=1),
            lambda v=v: g.op("nn.slice", g.op("nn.concat", v, v, axis=1), starts=[0, 1], ends=[-1, 4], steps=[1, 1]),
            lambda v=v: g.op("nn.cast", g.op("nn.cast", v, to="f32"), to="f64"),
        ]
        if width == 3:
            steps += [lambda v=v, o=o: g.op(f"nn.{o}", *((v, vector()) if r.random() < 0.7 else (vector(), v))) for o in ("add", "sub", "mul", "div")]
        v = r.choice(steps)()
    e = random_ensemble(r, categorical=False)
    e.n_features, e.feature = 3, np.where(e.feature >= 0, e.feature % 3, e.feature)
    e.threshold = np.asarray(e.threshold, np.float64)
    g.output("raw", g.append(e.to_op(g.module, v)).result, ["default"])
    module = g.finish()
    ends = [tuple(sorted(r.choice([-4.0, -1.0, 0.0, 0.5, 1.0, 2.0, 5.0]) for _ in "ab")) for _ in range(3)]
    ends = [(np.floor(lo), np.ceil(hi)) for lo, hi in ends] if dtype[0] == "i" else ends
    rows = np.random.default_rng(r.getrandbits(32))
    a = np.array([rows.choice([lo, hi, (lo + hi) / 2, rows.uniform(lo, hi)], 300) for lo, hi in ends]).T
    if dtype[0] == "f":
        a[rows.random(a.shape) < 0.1] = np.nan
    a = a.astype({"f": "float", "i": "int"}[dtype[0]] + dtype[1:])
    from carrot.ir.evaluator import run

    with np.errstate(all="ignore"):
        before = run(module, [a])
        try:
            PassManager([Canonicalize(), PruneTrees(True, check_ranges(dict(enumerate(ends))))]).run(module, Target("test"))
        except CarrotError as error:
            assert "tell nothing" in error.message
            return
        assert same_bits(before[0], run(module, [a])[0])


# ---- equal subtrees


def chain(*same: bool) -> Ensemble:
    """x0 <= 0 ? T : T' of two trees of depth 3, T' equal to T or not, as often as asked."""
    nodes: list[tuple] = []
    values: list[float] = []

    def leaf(v: float) -> int:
        values.append(v)
        nodes.append((-1, 0.0, len(values) - 1, 0))
        return len(nodes) - 1

    def split(f: int, t: float, left: int, right: int) -> int:
        nodes.append((f, t, left, right))
        return len(nodes) - 1

    def tree(last: float) -> int:
        return split(1, 0.0, split(2, 1.0, leaf(1), leaf(2)), split(2, 2.0, leaf(3), leaf(last)))

    roots = [split(0, 0.0, tree(4), tree(4 if s else 5)) for s in same]
    f, t, left, right = (np.array(c) for c in zip(*nodes))
    i = np.int32
    return Ensemble(3, np.array(roots, i), f.astype(i), t.astype(np.float32), left.astype(i), right.astype(i), np.zeros(len(nodes), np.uint8), np.array(values, np.float32)[:, None], np.zeros(len(roots), i), np.zeros(1, np.float32), np.arange(len(values), dtype=i))


def test_equal_subtrees_become_one():
    e = chain(True, False, True)
    e.verify()
    p = prune(e, merge=True)
    assert [int((p.tree_of_node() == t).sum()) for t in range(3)] == [7, 15, 7]
    x = R.normal(size=(500, 3)).astype(np.float32) * 2
    assert same_bits(p.scores(x), e.scores(x))
    assert len(prune(e).feature) == len(e.feature) == len(prune(e, merge=True, keep_ids=True).feature)


def test_the_hash_decides_nothing(monkeypatch):
    e = chain(True, False, True)
    e.verify()
    want = prune(e, merge=True)
    monkeypatch.setattr(merge_subtrees, "_mix", lambda x: x * np.uint64(0))
    assert len(prune(e, merge=True).feature) == len(want.feature)


def test_leaf_numbers_keep_subtrees_apart():
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3))
    e = chain(True)
    score = g.append(e.to_op(g.module, x))
    g.output("leaf", g.append(type(score)("tree.leaf", [x], (), dict(score.attrs))).result, ["default"])
    module = g.finish()
    PruneTrees(True).run(module, Target("test"))
    assert module.attrs["prune"]["nodes"] == [15, 15]


# ---- approximation


def exact_scores(e: Ensemble, x: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return e.scores(x).astype(np.float64)


@pytest.mark.parametrize("eps", [1e-3, 1e-2, 0.1, 1.0])
@pytest.mark.parametrize("source", ["xgb", "xgb-multi", "lgb"])
def test_error_is_within_the_bound(source, eps):
    e = prune(trees_of(load(xgb_model("multi" if source == "xgb-multi" else "one")) if source != "lgb" else load(lgb_model(), categories="codes")))
    new, bound, rounding = approximate(e, eps)
    new.verify()
    x = rows_within(e, {}, 20000)
    error = np.abs(exact_scores(e, x) - exact_scores(new, x)).max(0)
    assert (error <= bound).all() and (bound <= eps).all() and rounding <= eps
    if eps >= 0.1:
        assert len(new.feature) < len(e.feature) and (error > 0.1 * bound).all()  # not silly


def test_a_forest_shrinks_and_keeps_its_promise():
    """The average counts, not the sum; vector leaves share one budget."""
    forest = RandomForestRegressor(30, random_state=0, n_jobs=1).fit(X, Y)
    model = carrot.compile(forest, approx=0.2)
    found = model.card["prune"]
    assert found["nodes"][1] < 0.8 * found["nodes"][0] and 0.19 < found["bound"] <= 0.2
    x = rows_within(trees_of(load(forest)), {}, missing=False)
    x[np.isinf(x)] = 1.0
    assert np.abs(model.predict(x) - forest.predict(x)).max() <= found["bound"]
    votes = RandomForestClassifier(30, random_state=0, n_jobs=1).fit(X, CLASS)
    model = carrot.compile(votes, approx=0.2, outputs="proba")
    found = model.card["prune"]
    assert found["trees"][1] < found["trees"][0] and len(found["bounds"]) == 3 and max(found["bounds"]) <= 0.2
    assert np.abs(model.predict_proba(x) - votes.predict_proba(x)).max() <= found["bound"]


@settings(max_examples=200, deadline=None)
@given(RANDOM, st.sampled_from([0.0, 1e-9, 1e-6, 0.04, 0.1, 0.5, 3.0]), st.sampled_from([1.0, 3.0]))
def test_any_trees_within_any_bound(r, eps, divisor):
    e = prune(random_ensemble(r))
    new, bound, _ = approximate(e, eps, Use(divisor))
    new.verify()
    x = tree_rows(e, r)
    d = e.leaf_values.dtype.type(divisor)
    with np.errstate(all="ignore"):
        error = np.abs((e.scores(x) / d).astype(np.float64) - (new.scores(x) / d).astype(np.float64)).max(0, initial=0)
    assert (error <= bound).all() and (bound <= eps).all()
    assert len(new.feature) <= len(e.feature)


def test_what_becomes_of_the_sum():
    """Averaging, and rounding to a narrower dtype; a factor of something else is not the raw score's."""

    def used(*steps) -> Use:
        g = Graph("m")
        op = g.append(chain(True).to_op(g.module, g.tensor("x", "f32", ("batch", 3))))
        v = g.op("nn.reshape", op.result, shape=["batch"])
        for name, rest in steps:
            v = g.op("nn.cast", v, to=rest) if name == "cast" else g.op(f"nn.{name}", v, g.scalar(rest, v))
        g.output("y", v, ["default"])
        return use_of(op, g.finish())

    assert used(("div", 8.0)) == Use(8.0) == used(("mul", 1 / 8))
    assert used(("cast", "f64"), ("div", 7.0)) == Use(7.0, 2.0**-53)
    assert used(("div", 4.0), ("cast", "f16")) == Use(4.0, 2.0**-11)
    assert used(("mul", 2.0)) == used(("mul", -0.5)) == used(("div", 0.0)) == Use()


def test_sums_that_are_rounded_to_less():
    """f64 sums that leave the model as f16: the bound holds for what comes out."""
    e = trees_of(load(lgb_model(), categories="codes"))
    g = Graph("m")
    op = g.append(e.to_op(g.module, g.tensor("x", "f64", ("batch", 5))))
    g.output("raw", g.op("nn.cast", op.result, to="f16"), ["default"])
    module = g.finish()
    new, bound, rounding = approximate(prune(e), 0.1, use_of(op, module))
    x = rows_within(e, {}, 20000)
    error = np.abs(e.scores(x).astype(np.float16).astype(float) - new.scores(x).astype(np.float16).astype(float)).max()
    assert 0.005 < rounding < bound[0] <= 0.1 and error <= bound[0] and len(new.feature) < len(prune(e).feature)


def test_infinite_leaves_are_left_alone():
    e = chain(False)
    e.verify()
    e.leaf_values[0] = np.inf
    new, bound, _ = approximate(e, 10.0)
    assert len(new.feature) == len(e.feature) and not bound.any()


def test_everything_may_go():
    e = chain(False, False)
    e.verify()
    e = prune(e)
    new, bound, _ = approximate(e, 100.0)
    assert len(new.feature) == 1 and 3.9 < bound[0] < 4.1  # leaves from 1 to 5: twice 2
    assert new.scores(np.zeros((1, 3), np.float32))[0, 0] == 6


# ---- the command line


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def say(capfd):
    def run(*argv):
        code = cli.carrotc(list(map(str, argv)))
        out, err = capfd.readouterr()
        assert "Traceback" not in err and "internal error" not in err, err
        return SimpleNamespace(code=code, out=out, err=err)

    return run


BOOSTER = MODELS / "breast_cancer.json"


def test_command_line_end_to_end(say):
    ranges = ["--range", "worst radius=..16.5", "--range", "worst concave points=0..0.14,no-missing"]
    done = say(BOOSTER, "-o", "small.so", *ranges, "--approx=0.2", "-v")
    assert done.code == 0 and "  range     worst concave points=0..0.14,no-missing" in done.out
    found = read_card(Path("small.so"))["prune"]
    assert f"  pruned    {found['nodes'][0]} nodes to {found['nodes'][1]} (" in done.out and found["nodes"][1] < 0.95 * found["nodes"][0]
    assert "  approx    raw scores are off by at most 0." in done.out and "of it rounding" in done.out and 0 < found["bound"] <= 0.2
    assert say(BOOSTER, "-o", "whole.so", "-q").code == 0
    columns = read_card(Path("whole.so"))["inputs"][0]["columns"]
    x = load_breast_cancer().data.astype(np.float32)
    x = x[(x[:, columns.index("worst radius")] <= 16.5) & (x[:, columns.index("worst concave points")] <= 0.14)]
    small, whole = (load_binary(f).run({"input": x}, "raw")["raw"] for f in ("small.so", "whole.so"))
    assert len(x) > 100 and 0 < np.abs(small.astype(float) - whole).max() <= found["bound"]
    assert Path("small.so").stat().st_size <= Path("whole.so").stat().st_size
    report = json.loads(say(BOOSTER, "-o", "a.so", "--prune", "--json-diagnostics").out)
    assert report["prune"]["nodes"] == [462, 462] and report["prune"]["bytes"][0] == report["prune"]["bytes"][1]
    assert "prune" not in json.loads(say(BOOSTER, "-o", "a.so", "--json-diagnostics").out)


def test_pruned_twice(say):
    """An .mlir that is approximated already: the bounds add up; a broken record is an error."""
    assert say(BOOSTER, "--emit=ir", "-o", "m.mlir", "--approx=0.2", "--range", "worst radius=..16").code == 0
    assert "off by at most 0.19" in say("m.mlir", "-o", "m.so").out
    assert say("m.mlir", "-o", "m.so", "--approx=0.2", "--range", "0=..16").code == 0
    found = read_card(Path("m.so"))["prune"]
    assert found["approx"] == 0.4 and 0.3 < found["bound"] <= 0.4 and found["ranges"] == ["worst radius=..16", "0=..16"]
    Path("m.mlir").write_text(Path("m.mlir").read_text().replace("nodes = [", "knots = ["))
    for flags in ([], ["--prune"]):
        assert "what the model says of its pruning is broken: KeyError" in say("m.mlir", "-o", "n.so", *flags).err


def test_verify_says_why(say):
    done = say(BOOSTER, "-o", "m.so", "--approx=0.2", "--verify", MODELS.parent / "data" / "breast_cancer.csv")
    assert done.code == cli.MISMATCH and "approximated scores differ" in done.err and "off by at most 0.19" in done.err


def test_a_bound_below_rounding_says_so(say):
    assert "nothing can be dropped within 1e-09: rounding alone may come to" in say(BOOSTER, "-o", "a.so", "--approx=1e-9").out


@pytest.mark.parametrize(
    ("flags", "code", "words"),
    [
        (["--range", "worst radiuss=0..1"], 1, "no such column; did you mean 'worst radius'?"),
        (["--range", "30=0..1"], 1, "the model has 30"),
        (["--range", "3=5..4"], 2, "is empty: 5 is above 4"),
        (["--range", "3=0..nan"], 2, "ends at NaN"),
        (["--range", "3=.."], 2, "says nothing"),
        (["--range", "3=0-5"], 2, "NAME=LO..HI is wanted"),
        (["--range", "0..5"], 2, "NAME=LO..HI is wanted"),
        (["--range", "3=a..b"], 2, "NAME=LO..HI is wanted"),
        (["--range", "3=0..1,missing"], 2, "NAME=LO..HI is wanted"),
        (["--range", "3=0..1", "--range", "3=0..2"], 2, "has a range already"),
        (["--range", "mean radius=0..1", "--range", "0=2..3"], 1, "no number that is in all other ranges of the column lies in the range 2..3 of '0'"),
        (["--approx=-1"], 1, "approx=-1.0 is no value"),
        (["--approx=nan"], 1, "approx=nan is no value"),
        (["--approx=x"], 2, "invalid float"),
        (["--approx=0.1", "--outputs=leaf"], 1, "leaf numbers"),
    ],
)
def test_mistakes(say, flags, code, words):
    done = say(BOOSTER, "-o", "a.so", *flags)
    assert (done.code, words in done.err) == (code, True), done.err
    assert not Path("a.so").exists()


def test_models_without_trees(say):
    for flag in ("--prune", "--approx=1", "--range=0=0..1"):
        done = say(MODELS / "iris_linear.skops", "-o", "a.so", flag)
        assert done.code == 1 and "the model has no trees to prune" in done.err


@pytest.mark.parametrize("ranges", [[("a", 1)], {"f0": 3}, {"f0": (0,)}, {"f0": (0, "x")}, {"f0": (True, 2)}, {1.5: (0, 1)}, {"f0": (0, 1, "missing")}, {"f0": (1, 0)}, {0: (0, 1), "0": (0, 2)}])
def test_mistakes_in_python(ranges):
    with pytest.raises(CarrotError):
        carrot.compile(xgb_model("one"), ranges=ranges)


def test_range_texts():
    texts = {"age=0..120": ("age", (0.0, 120.0)), "a=b=-1e3..": ("a=b", (-1000.0, None)), "x=..5,no-missing": ("x", (None, 5.0, "no-missing")), "x=0...5": ("x", (0.0, 0.5))}
    assert {t: parse_range(t) for t in texts} == texts
    assert [str(r) for r in check_ranges({"a": (0, 0.1), "b": (None, 1, "no-missing")}).values()] == ["0..0.1", "..1,no-missing"]


def test_ranges_that_do_not_reach_the_trees():
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3))
    g.output("raw", g.append(chain(False).to_op(g.module, g.op("nn.matmul", x, g.constant(np.eye(3, dtype=np.float32))))).result, ["default"])
    with pytest.raises(CarrotError, match="tell nothing of what the trees compare"):
        PruneTrees(True, check_ranges({0: (0, 1)})).run(g.finish(), Target("test"))


def test_bytes_are_those_of_the_file():
    """The tables' size is what a file grows by, give or take its pages."""
    sizes, tables = [], []
    for depth in (9, 12):
        model = RandomForestRegressor(40, max_depth=depth, random_state=0, n_jobs=1).fit(X, Y)
        artifact = build(model, Options(prune=True, tree_strategy="walk"))
        sizes.append(len(artifact.compiled.obj))
        tables.append(table_bytes(trees_of(artifact.simplified)))
    assert sizes[1] - sizes[0] == pytest.approx(tables[1] - tables[0], rel=0.2)


@settings(max_examples=100, deadline=None)
@given(RANDOM)
def test_a_few_trees_at_a_time(r):
    e = random_ensemble(r)
    whole = [prune(e, keep_ids=ids, merge=merge) for ids in (False, True) for merge in (False, True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rebuild_trees, "CHUNK", 10)
        parts = [prune(e, keep_ids=ids, merge=merge) for ids in (False, True) for merge in (False, True)]
    for a, b in zip(whole, parts, strict=True):
        assert a.n_features == b.n_features and all(vars(a)[f].tobytes() == vars(b)[f].tobytes() for f in ARRAYS)
