"""Fast-and-frugal trees: against the trees of R's FFTrees, against growing them naively, as a scikit-learn estimator, in words and pictures."""

from __future__ import annotations

import itertools
import json
import math
import pickle
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.base import clone
from sklearn.utils.estimator_checks import parametrize_with_checks

from carrot.learn import FastFrugalTreeClassifier, LearnError
from carrot.learn.fft_draw import ICONS
from carrot.learn.fft_tree import NEGATED, Node
from carrot.learn.fft_words import parse, write

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "fft"
RUNS = {"ifan": {}, "dfan": {"algorithm": "dfan"}, "cost": {"goal": "cost", "cost_outcomes": {"hi": 0, "fa": 10, "mi": 20, "cr": 0}}}
ALGORITHMS = ("ifan", "dfan", "max", "zigzag")
R = np.random.default_rng(3)


# ------------------------------------------------------------------------------------------------------- R's FFTrees


@pytest.fixture(scope="module")
def heart() -> tuple[dict[str, Any], pd.DataFrame, pd.Series, pd.DataFrame, pd.Series]:
    """What R grew on the heart disease data, and the data."""
    if not SHARED.exists():
        pytest.skip("no ../shared/data/fft: the trees of R's FFTrees are not there to compare with")
    golden = json.loads((SHARED / "heart_ffts.json").read_text())
    train, test = (pd.read_csv(SHARED / f"heart_{part}.csv") for part in ("train", "test"))
    return golden, train.drop(columns="diagnosis"), train.diagnosis, test.drop(columns="diagnosis"), test.diagnosis


def definition(nodes: tuple[Node, ...]) -> dict[str, str]:
    """A tree as FFTrees writes it."""
    return {
        "cues": ";".join(n.cue for n in nodes), "directions": ";".join(n.direction for n in nodes), "exits": ";".join(f"{n.exit:g}" for n in nodes),
        "thresholds": ";".join(",".join(n.threshold) if isinstance(n.threshold, tuple) else f"{n.threshold:g}" for n in nodes),
    }  # fmt: skip


@pytest.mark.parametrize("name", RUNS)
def test_the_trees_of_fftrees(heart, name):
    """All trees in order, and every statistic of them, on training and test data."""
    golden, X, y, X_test, y_test = heart
    run = golden[name]
    e = FastFrugalTreeClassifier(**RUNS[name]).fit(X, y)
    assert [definition(t.nodes) for t in e.trees_] == [{k: d[k] for k in ("cues", "directions", "exits", "thresholds")} for d in run["definitions"]]
    assert len(run["definitions"]) == 7
    for part, found in (("train", [t.stats for t in e.trees_]), ("test", e.evaluate(X_test, y_test))):
        for got, want in zip(found, run.get(part, found), strict=True):
            names = set(want) - {"tree"}
            assert names <= set(got)
            assert {k: got[k] for k in names} == pytest.approx({k: want[k] for k in names}, rel=1e-10)
    if "words" in run:
        assert e.to_words() == " ".join(run["words"])
    for cue, want in zip(e.cues_, run.get("cues", e.cues_), strict=True):
        assert cue["cue"] == want["cue"] and cue["direction"] == want["direction"]
        shown = cue["threshold"]
        assert (",".join(shown) if isinstance(shown, tuple) else f"{shown:g}") == str(want["threshold"]) or want is cue
        for k in ("hi", "fa", "mi", "cr", "sens", "spec", "ppv", "npv", "acc", "bacc", "wacc", "dprime"):
            assert cue[k] == pytest.approx(want[k], rel=1e-10)
        for k in ("cost_dec", "cost"):  # R has them negative, so that more is better
            assert cue[k] == pytest.approx(abs(want[k]), rel=1e-10)


@pytest.mark.parametrize("name", RUNS)
def test_words_of_fftrees_are_read(heart, name):
    golden, X, y, X_test, _ = heart
    e = FastFrugalTreeClassifier(**RUNS[name]).fit(X, y)
    for i in range(len(e.trees_)):
        tree = e.select(i)
        again = FastFrugalTreeClassifier.from_words(tree.to_words(), X, y, goal="bacc")
        assert again.tree_ == tree.tree_ and again.tree_.stats["bacc"] == tree.tree_.stats["bacc"]
        assert (again.predict(X_test) == tree.predict(X_test)).all() and (again.predict_proba(X_test) == tree.predict_proba(X_test)).all()
        alone = FastFrugalTreeClassifier.from_words(tree.to_words())
        assert (alone.predict(X_test[list(alone.feature_names_in_)]) == tree.predict(X_test)).all()


# ------------------------------------------------------------------------------------------------- growing, naively


def table(n: int = 120, seed: int = 0) -> tuple[pd.DataFrame, np.ndarray]:
    """Numbers with ties and holes, strings, categories that are numbers."""
    r = np.random.default_rng(seed)
    X = pd.DataFrame({
        "a": r.normal(size=n).round(1), "b": r.integers(0, 4, n).astype(float), "c": r.choice(["x", "y", "z", "w"], n),
        "d": pd.Categorical(r.integers(1, 6, n)), "e": r.normal(size=n),
    })  # fmt: skip
    y = X.a + 0.7 * (X.c == "x") + 0.4 * (X.d.astype(int) == 3) - 0.3 * X.b + r.normal(size=n) * 0.7 > 0
    X.loc[r.random(n) < 0.1, "a"] = np.nan
    X.loc[r.random(n) < 0.1, "c"] = None
    X.loc[r.random(n) < 0.1, "d"] = np.nan
    return X, y.to_numpy()


def missing(v: Any) -> bool:
    return v is None or v != v


def says(node: tuple[Any, ...], row: dict[str, Any]) -> bool | None:
    """node: (cue, direction, threshold, exit)"""
    cue, direction, threshold, _ = node
    v = row[cue]
    if missing(v):
        return None
    return {">": lambda: v > threshold, "<=": lambda: v <= threshold, "=": lambda: v in threshold, "!=": lambda: v not in threshold}[direction]()


def bacc(pairs: list[tuple[bool, bool, float]]) -> float:
    """pairs: what is said, what is true, its weight."""
    hit = {(s, t): sum(w for a, b, w in pairs if (a, b) == (s, t)) for s in (True, False) for t in (True, False)}
    positive, negative = hit[True, True] + hit[False, True], hit[False, False] + hit[True, False]
    return (hit[True, True] / positive + hit[False, False] / negative) / 2 if positive and negative else math.nan


def best_question(cue: str, rows: list[dict[str, Any]], y: list[bool], w: list[float], thresholds: int) -> tuple[float, str, Any] | None:
    known = [(r, t, k) for r, t, k in zip(rows, y, w) if not missing(r[cue])]
    values = sorted({r[cue] for r, _, _ in known})
    if not values:
        return None

    def worth(direction: str, threshold: Any) -> float:
        return bacc([(bool(says((cue, direction, threshold, 0), r)), t, k) for r, t, k in known])

    if cue in ("c", "d"):
        ranked = sorted(values, key=lambda v: -worth("=", (v,)))
        options = [("=", tuple(ranked[: k + 1])) for k in range(len(ranked))]
    else:
        if len(values) > thresholds:
            values = [values[round(1 + i * (len(values) - 1) / (thresholds - 1)) - 1] for i in range(thresholds)]
        options = [(d, v) for d in (">", "<=") for v in values]
    scored = [(worth(*o), *o) for o in options]
    return max(scored, key=lambda s: -1.0 if math.isnan(s[0]) else s[0])


def naive_fan(X: pd.DataFrame, y: np.ndarray, w: np.ndarray, dynamic: bool, levels: int, stop: float) -> list[list[tuple[Any, ...]]]:
    """The trees of a fan, one after the other, row by row."""
    rows = [{k: (float(v) if k == "d" and not missing(v) else v) for k, v in r.items()} for r in X.to_dict("records")]
    total, trees = w.sum(), []
    everywhere = {c: best_question(c, rows, list(y), list(w), 10) for c in X}
    ranked = sorted(X, key=lambda c: -everywhere[c][0])
    for number in range(2 ** (levels - 1)):
        left, nodes = list(range(len(rows))), []
        for level in range(levels):
            if dynamic:
                found = {c: best_question(c, [rows[i] for i in left], [y[i] for i in left], [w[i] for i in left], 10) for c in X}
                cue = max((c for c in X if found[c]), key=lambda c: -1 if math.isnan(found[c][0]) else round(found[c][0], 8))
                question = found[cue]
            else:
                cue = ranked[level]
                question = everywhere[cue]
            exit = number >> level & 1 if level < levels - 1 else 0.5
            nodes.append((cue, question[1], question[2], exit))
            left = [i for i in left if says(nodes[-1], rows[i]) is None or says(nodes[-1], rows[i]) != bool(exit)]
            if exit == 0.5 or not left or sum(w[i] for i in left) < stop * total or (dynamic and len({y[i] for i in left}) < 2):
                nodes[-1] = (*nodes[-1][:3], 0.5)
                break
        if nodes not in trees:
            trees.append(nodes)
    return trees


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_the_fan_is_what_growing_it_row_by_row_gives(seed, dynamic, weighted):
    X, y = table(seed=seed)
    w = np.random.default_rng(seed).integers(1, 4, len(y)).astype(float) if weighted else np.ones(len(y))
    e = FastFrugalTreeClassifier("dfan" if dynamic else "ifan", stopping_param=0.08).fit(X, y, w)
    want = naive_fan(X, y, w, dynamic, 4, 0.08)
    got = [[(n.cue, n.direction, n.threshold, n.exit) for n in t.nodes] for t in e.trees_]
    assert sorted(got, key=str) == sorted(want, key=str)
    values = [t.stats["bacc"] for t in e.trees_]
    assert values == sorted(values, reverse=True) and len(values) > 4


@pytest.mark.parametrize("rule", ["majority", "positive", "negative"])
def test_decisions_row_by_row(rule):
    X, y = table(seed=5)
    e = FastFrugalTreeClassifier(missing=rule, stopping_param=0.01).fit(X, y)
    fallback = {"majority": y.mean() > 0.5, "positive": True, "negative": False}[rule]
    Z = X.assign(a=np.where(R.random(len(X)) < 0.4, np.nan, R.choice([-np.inf, np.inf, 0.5], len(X))), c=R.choice(["x", "unseen", None], len(X)))
    for i in range(len(e.trees_)):
        tree = e.select(i)
        nodes = [(n.cue, n.direction, n.threshold, n.exit) for n in tree.tree_.nodes]
        want = []
        for row in Z.to_dict("records"):
            cues = []
            for level, node in enumerate(nodes, 1):
                cues.append(node[0])
                answer = says(node, row)
                if node[3] == 0.5 or answer == bool(node[3]):
                    want.append((fallback if answer is None else answer, level, len(set(cues))))
                    break
        got = list(zip(tree.predict(Z).tolist(), tree.exit_level(Z).tolist(), tree.n_cues_used(Z).tolist(), strict=True))
        assert got == want
        assert (tree.decision_path(Z).toarray().sum(axis=1) == tree.exit_level(Z)).all()
        assert tree.frugality(Z)["mcu"] == np.mean(tree.exit_level(Z))


def test_missing_values_go_somewhere():
    """At the last question they are decided by the rule, on either side."""
    X, y = np.array([[0.0], [1.0], [2.0], [3.0]]), [0, 0, 1, 1]
    for rule, want in (("positive", 1), ("negative", 0), ("majority", 0)):
        assert FastFrugalTreeClassifier(missing=rule).fit(X, y).predict([[np.nan]]) == [want]
    assert FastFrugalTreeClassifier().fit(X, y, [1, 1, 1, 2]).predict([[np.nan]]) == [1]
    with pytest.raises(LearnError, match="column 'x0' has missing values"):
        FastFrugalTreeClassifier(missing="error").fit(X, y).predict([[np.nan]])


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_weight_is_so_many_rows(algorithm):
    X, y = table(seed=1)
    w = R.integers(0, 4, len(y))
    again = X.loc[X.index.repeat(w)].reset_index(drop=True)
    weighted = FastFrugalTreeClassifier(algorithm).fit(X, y, w)
    repeated = FastFrugalTreeClassifier(algorithm).fit(again, np.repeat(y, w))
    assert weighted.trees_ == repeated.trees_ and [t.stats for t in weighted.trees_] == [t.stats for t in repeated.trees_]
    assert weighted.evaluate(X, y, w) == repeated.evaluate(again, np.repeat(y, w))


def test_max_orders_cues_by_their_predictive_values():
    """By hand: medians, the exit of a level is the class that the cue predicts best; the better predictor comes first."""
    X = np.array([[1, 0], [2, 0], [3, 1], [4, 0], [5, 1], [6, 1.0]])
    y = [0, 0, 0, 1, 1, 1]
    e = FastFrugalTreeClassifier("max", stopping_param=0).fit(X, y)
    assert e.to_words() == "If x0 > 3.5, decide 1. If x1 > 0, decide 1, otherwise, decide 0."
    assert len(e.trees_) == 1


def test_zigzag_alternates_and_max_joins_categories():
    r = np.random.default_rng(2)
    X, y = r.normal(size=(300, 8)), r.random(300) > 0.5
    y = np.where(r.random(300) < 0.6, X[:, 0] + X[:, 3] > 0, y)
    exits = [n.exit for n in FastFrugalTreeClassifier("zigzag", max_levels=6, stopping_param=0).fit(X, y).tree_.nodes]
    assert len(exits) == 6 and all(a + b == 1 for a, b in itertools.pairwise(exits[:-1])) and exits[-1] == 0.5
    c = np.repeat(["p", "q", "r", "s"], 10)
    positive = np.repeat([True, True, False, False], 10) ^ (np.arange(40) == 39)
    e = FastFrugalTreeClassifier("max").fit(pd.DataFrame({"c": c}), positive)
    assert e.to_words() == "If c = {p,q}, decide True. If c != {r,s}, decide True, otherwise, decide False."


def test_goals_choose_among_the_fan():
    X, y = table(300, seed=7)
    for goal in ("acc", "bacc", "wacc", "dprime", "cost"):
        e = FastFrugalTreeClassifier(goal=goal, sens_weight=0.8, cost_outcomes={"mi": 7}, cue_costs={"a": 3}).fit(X, y)
        values = [t.stats[goal] for t in e.trees_]
        assert values[0] == (min(values) if goal == "cost" else max(values)) and len(set(values)) > 3
    stats = e.tree_.stats
    assert stats["cost"] == pytest.approx(stats["cost_dec"] + stats["cost_cue"])
    assert stats["cost_dec"] == pytest.approx((stats["fa"] + 7 * stats["mi"]) / 300)
    paid = sum((3 if n.cue == "a" else 1) * (e.exit_level(X) > i).mean() for i, n in enumerate(e.tree_.nodes))
    assert stats["cost_cue"] == pytest.approx(paid) == e.frugality(X)["cost"] == e.cost(X, y)["cost_cue"]
    cheap = FastFrugalTreeClassifier(goal_chase="cost", cue_costs={"a": 1000}).fit(X, y)
    assert all(n.cue != "a" for n in cheap.tree_.nodes) and any(n.cue == "a" for n in FastFrugalTreeClassifier().fit(X, y).tree_.nodes)


def test_stopping_rules():
    X, y = table(400, seed=8)

    def depths(**parameters: Any) -> list[int]:
        return [len(t.nodes) for t in FastFrugalTreeClassifier(max_levels=5, **parameters).fit(X, y).trees_]

    assert depths(stopping="levels", stopping_param=2) == [2, 2]
    assert depths(stopping_param=0) == [5] * 16
    assert max(depths(stopping_param=0.6)) < 5
    e = FastFrugalTreeClassifier(max_levels=5, stopping="statdelta", stopping_param=0.0).fit(X, y)
    assert {len(t.nodes) for t in e.trees_} <= {2, 3, 4, 5} and min(len(t.nodes) for t in e.trees_) < 5
    for t in FastFrugalTreeClassifier("dfan", max_levels=5, repeat_cues=False).fit(X, y).trees_:
        assert len({n.cue for n in t.nodes}) == len(t.nodes)


# ------------------------------------------------------------------------------------------------------ scikit-learn


@parametrize_with_checks([
    FastFrugalTreeClassifier(), FastFrugalTreeClassifier("dfan", goal="acc"), FastFrugalTreeClassifier("max"), FastFrugalTreeClassifier("zigzag"),
    FastFrugalTreeClassifier(missing="error"),
])  # fmt: skip
def test_check_estimator(estimator, check):
    check(estimator)


def test_tables_of_every_kind_give_the_same_tree():
    X, y = table()
    X = X.assign(d=X.d.astype(float))  # categories that are numbers: only pandas has them
    want = FastFrugalTreeClassifier().fit(X, y)
    arrow = pa.Table.from_pandas(X, preserve_index=False)
    tables = [
        X.convert_dtypes(), X.astype({"c": "category"}), pl.from_pandas(X), pl.from_pandas(X).with_columns(pl.col("c").cast(pl.Categorical)), arrow,
        arrow.to_batches()[0], arrow.set_column(2, "c", arrow["c"].dictionary_encode()), X.to_numpy(), X.to_numpy().tolist(),
    ]  # fmt: skip
    for Z in tables:
        e = FastFrugalTreeClassifier().fit(Z, y)
        assert [[(n.column, n.direction, n.threshold, n.exit) for n in t.nodes] for t in e.trees_] == [
            [(n.column, n.direction, n.threshold, n.exit) for n in t.nodes] for t in want.trees_
        ]
        assert (e.predict(Z) == want.predict(X)).all() and (e.predict_proba(Z) == want.predict_proba(X)).all()
    assert want.kinds_ == ["numeric", "numeric", "category", "numeric", "numeric"]
    assert FastFrugalTreeClassifier().fit(table()[0], y).kinds_[3] == "category"


def test_labels_positive_class_and_probabilities():
    X, y = table(200)
    names = np.where(y, "disease", "healthy")  # the positive class sorts first
    e = FastFrugalTreeClassifier(pos_label="disease").fit(X, names)
    plain = FastFrugalTreeClassifier().fit(X, y)
    assert e.trees_ == plain.trees_ and ((e.predict(X) == "disease") == plain.predict(X)).all()
    assert (e.predict_proba(X)[:, ::-1] == plain.predict_proba(X)).all()
    for tree in (plain.select(i) for i in range(len(plain.trees_))):
        p = tree.predict_proba(X)
        assert (p.argmax(axis=1) == tree.predict(X)).all() and (p.sum(axis=1) == 1).all()
        leaf = (tree.exit_level(X) == 1) & tree.predict(X)
        if leaf.any():
            k, n = y[leaf].sum(), leaf.sum()
            assert p[leaf][0, 1] == max((k + 1) / (n + 2), np.nextafter(0.5, 1))
    assert clone(e).get_params()["pos_label"] == "disease"
    assert pickle.loads(pickle.dumps(e)).predict(X).tolist() == e.predict(X).tolist()


def test_roc_is_the_fan():
    X, y = table(200)
    e = FastFrugalTreeClassifier().fit(X, y)
    roc = e.roc()
    assert sorted(roc["tree"]) == list(range(len(e.trees_))) and (np.diff(roc["far"]) >= 0).all()
    assert (e.roc(X, y)["sens"] == roc["sens"]).all()
    best = roc["tree"].tolist().index(0)
    assert (1 - roc["far"][best] + roc["sens"][best]) / 2 == pytest.approx(e.trees_[0].stats["bacc"])


X2, Y2 = table(40)
MISTAKES = {
    "goal": ({"goal": "bac"}, X2, Y2, "goal='bac' is not known; did you mean 'bacc'"),
    "levels": ({"max_levels": 11}, X2, Y2, "max_levels=11 is not a whole number from 1 to 10"),
    "share": ({"stopping_param": -1}, X2, Y2, "stopping_param=-1 is not a number"),
    "cue cost": ({"cue_costs": {"aa": 1}}, X2, Y2, "a cost of 'aa', which is no column; did you mean 'a'"),
    "cost": ({"cue_costs": {"a": -1}}, X2, Y2, "no number from 0 up"),
    "outcome": ({"cost_outcomes": {"hit": 1}}, X2, Y2, "cost_outcomes has a cost of 'hit'"),
    "pos_label": ({"pos_label": "x"}, X2, Y2, "pos_label='x' is none of the classes"),
    "classes": ({}, X2, np.arange(40) % 3, "Only binary classification"),
    "one class": ({}, X2, np.ones(40), "the data has 1 class: 1.0"),
    "nothing there": ({}, np.full((40, 2), np.nan), Y2, "every value of every column is missing"),
    "mixed": ({}, X2.assign(a=["x", 1] * 20), Y2, "column 'a' mixes strings and numbers: 'x', 1"),
    "dates": ({}, X2.assign(a=pd.Timestamp("2020-01-01")), Y2, "column 'a' is datetime64"),
    "lengths": ({}, X2, Y2[:-1], "inconsistent numbers of samples"),
    "weights": ({"missing": "error"}, X2, Y2, "has missing values"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes(name):
    parameters, X, y, message = MISTAKES[name]
    with pytest.raises(ValueError, match=message):
        FastFrugalTreeClassifier(**parameters).fit(X, y)


def test_mistakes_after_fit():
    X, y = table(60)
    e = FastFrugalTreeClassifier().fit(X, y)
    with pytest.raises(LearnError, match="column 'a' holds strings such as 'old'"):
        e.predict(X.assign(a="old"))
    with pytest.raises(LearnError, match="there is no tree 99"):
        e.select(99)
    with pytest.raises(LearnError, match="y has the class 'no'"):
        e.evaluate(X, ["no"] * 60)
    with pytest.raises(ValueError, match="feature names"):
        e.predict(X[list("bacde")])


# ------------------------------------------------------------------------------------------------------------ words

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12) | st.sampled_from(["a", "if x", "worst radius", "x > y", "decide", "`", "age, years", "  "])
NUMBERS = st.floats(allow_nan=False) | st.integers(-1000, 1000).map(float)
SETS = st.lists(NAMES | st.sampled_from(["1", "nan", "inf", "a,b", '"', "{}", ""]) | NUMBERS, min_size=1, max_size=4).map(tuple)
QUESTIONS = st.tuples(st.sampled_from([">", "<=", "<", ">="]), NUMBERS) | st.tuples(st.sampled_from(["=", "!="]), SETS)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), QUESTIONS, st.integers(0, 1)), min_size=1, max_size=5), st.lists(NAMES, min_size=3, max_size=3, unique=True),
       st.sampled_from([(False, True), (0, 1), ("no, never", "decide yes."), ("1.5", "2.5")]))  # fmt: skip
def test_words_read_back(levels, names, classes):
    sides = (*classes, 1)
    nodes = [
        Node(names[i], i, direction, threshold, 0.5 if k == len(levels) - 1 else float(exit)) for k, (i, (direction, threshold), exit) in enumerate(levels)
    ]
    assert parse(write(nodes, sides), names, sides) == nodes


def test_words_by_hand():
    e = FastFrugalTreeClassifier.from_words("if age >= 65, decide yes. If sex = 1, decide no. IF `a > b` <= -1.5e3, DECIDE No, otherwise, decide Yes", classes=("no", "yes"))
    assert list(e.feature_names_in_) == ["age", "sex", "a > b"]
    X = pd.DataFrame({"age": [65, 64.9, 20, 20, np.nan], "sex": [1, 1, 0, 0, np.nan], "a > b": [0, 0, -1500, -1499, np.nan]})
    assert e.predict(X).tolist() == ["yes", "no", "no", "yes", "no"]
    assert e.to_words() == "If age >= 65, decide yes. If sex = {1}, decide no. If `a > b` > -1500, decide yes, otherwise, decide no."
    assert np.allclose(e.predict_proba(X), 0.5)
    assert set(NEGATED.values()) == set(NEGATED)


@pytest.mark.parametrize(("words", "message"), [
    ("", "the words are empty"), ("If x > 3, decide True.", "the last sentence, and only it"), ("If x > 3 decide True.", "no sentence of a tree: 'If x > 3 decide True.'"),
    ("If x > a, decide True, otherwise, decide False.", "'a' is no number"), ("If x > 3, decide Maybe, otherwise, decide False.", "'Maybe' is no class"),
    ("If x > {a}, decide True, otherwise, decide False.", "categories are compared with = and !="), ("If x > 3, decide True, otherwise, decide True.", "both exits decide the same"),
    ("If x = {}, decide True, otherwise, decide False.", "no categories in the braces"), ("If x > 1, decide True. If x = {a}, decide True, otherwise, decide False.", "in one sentence"),
])  # fmt: skip
def test_words_that_are_wrong(words, message):
    with pytest.raises(LearnError, match=message):
        FastFrugalTreeClassifier.from_words(words)


def test_words_about_another_table():
    X, y = table(40)
    with pytest.raises(LearnError, match="'aa' is no column; did you mean 'a'"):
        FastFrugalTreeClassifier.from_words("If aa > 3, decide True, otherwise, decide False.", X, y)
    with pytest.raises(LearnError, match="that column holds categories"):
        FastFrugalTreeClassifier.from_words("If c > 3, decide True, otherwise, decide False.", X, y)


# ---------------------------------------------------------------------------------------------------------- drawing


def elements(svg: str, tag: str) -> list[ET.Element]:
    return ET.fromstring(svg).findall(f".//{{http://www.w3.org/2000/svg}}{tag}")


def test_the_picture_shows_every_count():
    X, y = table(300)
    e = FastFrugalTreeClassifier().fit(X, y)
    for i in range(len(e.trees_)):
        tree = e.select(i)
        svg = tree.export_svg("a <title> & more")
        texts = [t.text for t in elements(svg, "text")]
        icons = 0
        unit = next(int(t.split()[3].replace(",", "")) for t in texts if t.startswith("one icon is"))
        for level, node in enumerate(tree.tree_.nodes):
            for side in (1, 0) if node.exit == 0.5 else (int(node.exit),):
                right, wrong = tree.tree_.leaves[level, side, side], tree.tree_.leaves[level, side, 1 - side]
                assert f"{right:.0f} right, {wrong:.0f} wrong" in texts
                shown = [max(int(n > 0), round(n / unit)) for n in (right, wrong)]
                assert sum(shown) <= ICONS + 1
                icons += sum(shown)
        drawn = len([p for p in elements(svg, "path")]) + len([c for c in elements(svg, "circle") if c.get("r") == "4.2"])
        assert drawn == icons + 4  # and the legend
        for k in ("hi", "fa", "mi", "cr"):
            assert f"{tree.tree_.stats[k]:.0f}" in texts
        assert elements(svg, "desc")[0].text == tree.to_words() and elements(svg, "title")[0].text == "a <title> & more"
        assert len([c for c in elements(svg, "circle") if c.get("r") in ("6", "4") and c.find("{http://www.w3.org/2000/svg}title") is not None]) == len(e.trees_)
    assert e._repr_html_() == e.export_svg() and e._repr_mimebundle_()["text/html"] == e.export_svg()
    assert "<svg" not in FastFrugalTreeClassifier()._repr_html_()[:200]


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=2, unique=True), NAMES)
def test_pictures_of_odd_names_are_xml(names, category):
    e = FastFrugalTreeClassifier.from_words(write([Node(names[0], 0, ">", 3.0, 1.0), Node(names[1], 1, "=", (category,), 0.5)], (False, True, 1)))
    assert len(elements(e.export_svg(), "rect")) == 3
    X = pd.DataFrame([[1.0, category], [5.0, "other"]] * 5, columns=names)
    assert elements(FastFrugalTreeClassifier.from_words(e.to_words(), X, [True, False] * 5).export_svg(names[0]), "desc")


def test_text():
    e = FastFrugalTreeClassifier.from_words("If a > 1, decide True. If b = {x}, decide False, otherwise, decide True.", pd.DataFrame({"a": [0, 2, 0.0], "b": ["x", "x", "y"]}), [False, True, False])
    assert e.export_text().splitlines() == [
        "a > 1?",
        "|--- yes: True  (1 row, 1 right)",
        "|--- no",
        "|    b != {x}?",
        "|    |--- yes: True  (1 row, 0 right)",
        "|    |--- no: False  (1 row, 1 right)",
    ]
