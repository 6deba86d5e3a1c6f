"""XGBoost against carrot: raw scores bit for bit, links within a few ulp, broken files only as CarrotError."""

from __future__ import annotations

import json
import warnings
from functools import cache

import numpy as np
import pytest
import xgboost as xgb
from hypothesis import given, settings
from hypothesis import strategies as st

from carrot.frontend import load
from carrot.frontend import xgboost as frontend
from carrot.ir.errors import CarrotError
from carrot.ir.text import print_module

R = np.random.default_rng(3)
N = 400
X = R.normal(size=(N, 5)).astype(np.float32)
X[R.random(X.shape) < 0.08] = np.nan
X[:, 4] = R.integers(0, 40, N)
SIGNAL = np.nan_to_num(X[:, 0]) - 0.5 * np.nan_to_num(X[:, 1]) + (X[:, 4] % 7) / 4 + R.normal(size=N) * 0.2
POSITIVE = np.exp(SIGNAL / 2)
CLASS = np.digitize(SIGNAL, [0.2, 1.0])
CAT = ["q", "q", "q", "q", "c"]
LINK_ULP = 2

# name -> (parameters, labels)
MODELS = {
    "squarederror": ({}, SIGNAL),
    "lossguide": ({"grow_policy": "lossguide", "max_leaves": 40, "max_depth": 0}, SIGNAL),
    "pruned": ({"tree_method": "exact", "gamma": 2.0, "max_depth": 6}, SIGNAL),
    "forest": ({"num_parallel_tree": 4, "subsample": 0.6}, SIGNAL),
    "categorical": ({"cat": 1, "max_cat_to_onehot": 1}, SIGNAL),
    "onehot": ({"cat": 1, "max_cat_to_onehot": 100}, SIGNAL),
    "dart": ({"booster": "dart", "rate_drop": 0.4}, SIGNAL),
    "dart-multi": ({"booster": "dart", "rate_drop": 0.4, "objective": "multi:softprob", "num_class": 3, "num_parallel_tree": 2,
                    "subsample": 0.7}, CLASS),
    "one-output-per-tree": ({}, np.stack([SIGNAL, -SIGNAL, POSITIVE], 1)),
    "multi-output-tree": ({"multi_strategy": "multi_output_tree"}, np.stack([SIGNAL, -SIGNAL], 1)),
    "multi-output-softprob": ({"multi_strategy": "multi_output_tree", "objective": "multi:softprob", "num_class": 3}, CLASS),
    "multi-label": ({"objective": "binary:logistic"}, np.stack([CLASS > 0, CLASS > 1], 1)),
    "softprob": ({"objective": "multi:softprob", "num_class": 3}, CLASS),
    "softprob-base": ({"objective": "multi:softprob", "num_class": 3, "base_score": "[0.2,0.5,0.3]"}, CLASS),
    "softmax": ({"objective": "multi:softmax", "num_class": 3}, CLASS),
    "quantile": ({"objective": "reg:quantileerror", "quantile_alpha": [0.1, 0.5, 0.9]}, SIGNAL),
    "quantile-1": ({"objective": "reg:quantileerror", "quantile_alpha": 0.3}, SIGNAL),
    **{o: ({"objective": o}, SIGNAL) for o in ("reg:pseudohubererror", "reg:absoluteerror")},
    **{o: ({"objective": o}, POSITIVE) for o in ("reg:squaredlogerror", "reg:gamma", "reg:tweedie", "count:poisson")},
    **{o: ({"objective": o}, POSITIVE) for o in ("survival:cox", "survival:aft")},
    **{o: ({"objective": o}, CLASS > 0) for o in ("reg:logistic", "binary:logistic", "binary:logitraw", "binary:hinge")},
    **{o: ({"objective": o}, CLASS) for o in ("rank:ndcg", "rank:map", "rank:pairwise")},
}  # fmt: skip
MODELS["rank:map"] = ({"objective": "rank:map"}, CLASS > 0)


def matrix(x, y=None, cat=False, objective=""):
    d = xgb.DMatrix(x, feature_types=CAT if cat else None, enable_categorical=bool(cat))
    if y is not None and objective == "survival:aft":
        d.set_float_info("label_lower_bound", y)
        d.set_float_info("label_upper_bound", y + 1)
    elif y is not None:
        d.set_label(np.asarray(y, np.float32))
    if y is not None and objective.startswith("rank"):
        d.set_group([N // 10] * 10)
    return d


@cache
def trained(name, rounds=6):
    params, y = MODELS[name]
    params = {"max_depth": 4, "eta": 0.4, "seed": 1, "nthread": 1, **params}
    cat = params.pop("cat", False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return xgb.train(params, matrix(X, y, cat, params.get("objective", "")), rounds)


def ulps(a, b):
    """The largest distance in floats, NaN equal to NaN."""
    a, b = np.ascontiguousarray(a), np.ascontiguousarray(b)
    assert a.dtype == b.dtype and a.shape == b.shape, (a.dtype, a.shape, b.dtype, b.shape)
    i = np.int32 if a.itemsize == 4 else np.int64
    key = [np.where(v.view(i) < 0, np.iinfo(i).min - v.view(i), v.view(i)).astype(float) for v in (a, b)]
    return float(np.max(np.abs(key[0] - key[1]) * ~(np.isnan(a) & np.isnan(b)), initial=0))


def same_bits(a, b):
    a, b = np.ascontiguousarray(a), np.ascontiguousarray(b)
    assert a.dtype == b.dtype and a.shape == b.shape, (a.dtype, a.shape, b.dtype, b.shape)
    assert (a.view(f"i{a.itemsize}") == b.view(f"i{b.itemsize}")).all()


@pytest.mark.parametrize("name", MODELS)
def test_booster(name, predict, adversarial):
    b = trained(name)
    cat = "cat" in MODELS[name][0]
    data = bytes(b.save_raw("ubj"))
    m = frontend.read(data, "m", outputs=("default", "leaf"))
    rows = adversarial(m, finite=True)
    out = predict(m, rows)
    d = matrix(rows, cat=cat)
    same_bits(out["raw"], b.predict(d, output_margin=True))
    assert ulps(out["prediction"], b.predict(d)) <= LINK_ULP
    assert (out["leaf"] == b.predict(d, pred_leaf=True)).all() and out["leaf"].dtype == np.int32
    infinite = adversarial(m)
    if "dart" not in name:  # its in-place prediction rounds otherwise, see test_wrapper
        same_bits(predict(m, infinite)["raw"], b.inplace_predict(infinite, predict_type="margin"))
    texts = {print_module(frontend.read(bytes(b.save_raw(f)), "m"), weights=True) for f in ("json", "ubj")} | {
        print_module(frontend.convert(b), weights=True)
    }
    assert len(texts) == 1
    proba = "proba" in next(o["sets"] for o in m.main.attrs["outputs"] if o["name"] == "prediction")
    assert proba == (
        name in ("multi-label", "reg:logistic", "binary:logistic") or "soft" in name + str(MODELS[name][0]) and name != "softmax"
    )


def test_through_a_file(tmp_path, predict):
    b = trained("categorical")
    for suffix in ("json", "ubj"):
        path = tmp_path / f"m.{suffix}"
        b.save_model(path)
        same_bits(predict(load(path), X)["raw"], b.predict(matrix(X, cat=True), output_margin=True))
    stored = load(tmp_path / "m.json")
    assert len(stored.attrs.pop("sha256")) == 64
    assert print_module(stored, weights=True) == print_module(load(b, "m"), weights=True)


WRAPPERS = {
    "binary": (xgb.XGBClassifier, {}, CLASS > 0),
    "binary-named": (xgb.XGBClassifier, {}, (CLASS > 0).astype(int)),
    "multi": (xgb.XGBClassifier, {}, CLASS),
    "softmax": (xgb.XGBClassifier, {"objective": "multi:softmax"}, CLASS),
    "multi-label": (xgb.XGBClassifier, {}, np.stack([CLASS > 0, CLASS > 1, CLASS > 5], 1)),
    "hinge": (xgb.XGBClassifier, {"objective": "binary:hinge"}, CLASS > 0),
    "logitraw": (xgb.XGBClassifier, {"objective": "binary:logitraw"}, CLASS > 0),
    "dart": (xgb.XGBClassifier, {"booster": "dart", "rate_drop": 0.5}, CLASS),
    "dart-regressor": (xgb.XGBRegressor, {"booster": "dart", "rate_drop": 0.5}, SIGNAL),
    "dart-poisson": (xgb.XGBRegressor, {"booster": "dart", "rate_drop": 0.5, "objective": "count:poisson"}, POSITIVE),
    "missing": (xgb.XGBClassifier, {"missing": 3.0}, CLASS),
    "missing-zero": (xgb.XGBRegressor, {"missing": 0.0}, SIGNAL),
    "missing-inf": (xgb.XGBRegressor, {"missing": float("inf")}, SIGNAL),
    "categorical": (xgb.XGBRegressor, {"enable_categorical": True, "feature_types": CAT, "max_cat_to_onehot": 2}, SIGNAL),
    "regressor": (xgb.XGBRegressor, {"num_parallel_tree": 3, "subsample": 0.5}, SIGNAL),
    "two-outputs": (xgb.XGBRegressor, {"multi_strategy": "multi_output_tree"}, np.stack([SIGNAL, POSITIVE], 1)),
    "rf-classifier": (xgb.XGBRFClassifier, {}, CLASS),
    "rf-regressor": (xgb.XGBRFRegressor, {}, SIGNAL),
    "ranker": (xgb.XGBRanker, {}, CLASS),
    "early-classifier": (
        xgb.XGBClassifier,
        {"early_stopping_rounds": 2, "n_estimators": 60, "num_parallel_tree": 2, "subsample": 0.5},
        CLASS,
    ),
    "early-regressor": (xgb.XGBRegressor, {"early_stopping_rounds": 2, "n_estimators": 60, "booster": "dart", "rate_drop": 0.1}, SIGNAL),
}


@pytest.mark.parametrize("name", WRAPPERS)
def test_wrapper(name, predict, adversarial):
    cls, params, y = WRAPPERS[name]
    e = cls(**{"n_estimators": 5, "max_depth": 3, "learning_rate": 0.9, "n_jobs": 1, **params})
    fit = {"group": [N // 10] * 10} if cls is xgb.XGBRanker else {}
    if "early" in name:
        fit = {"eval_set": [(R.permutation(X), y)], "verbose": False}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        e.fit(X, y, **fit)
    if "early" in name:
        assert e.best_iteration + 1 < e.get_booster().num_boosted_rounds()
    m = frontend.convert(e, outputs="default,leaf")
    rows = adversarial(m)
    out = predict(m, rows)
    same_bits(out["raw"], e.predict(rows, output_margin=True))
    finite = adversarial(m, finite=True)
    assert (predict(m, finite)["leaf"] == e.apply(finite).reshape(len(finite), -1)).all()
    if issubclass(cls, xgb.XGBClassifier):
        assert "prediction" not in out
        spec = next(o for o in m.main.attrs["outputs"] if o["name"] == "label")
        assert spec["sets"] == ["default", "label"] and (name == "multi-label" or spec["labels"] == list(range(e.n_classes_)))
        assert (out["label"] == e.predict(rows)).mean() > 0.999 and out["label"].shape == e.predict(rows).shape
        if name == "logitraw":
            assert "proba" not in out
        else:
            p = e.predict_proba(rows)
            assert out["proba"].dtype == p.dtype and out["proba"].shape == p.shape
            assert np.abs(out["proba"] - p).max() <= LINK_ULP * 2.0**-24
    else:
        assert ulps(out["prediction"], e.predict(rows)) <= LINK_ULP


def test_missing_option_and_booster_best_iteration(predict):
    d = matrix(X, SIGNAL)
    b = xgb.train(
        {"max_depth": 2, "eta": 1.0}, d, 40, evals=[(matrix(R.permutation(X), SIGNAL), "e")], early_stopping_rounds=1, verbose_eval=False
    )
    assert b.best_iteration + 1 < b.num_boosted_rounds()
    m = frontend.convert(b, missing=2.0)
    rows = np.where(R.random(X.shape) < 0.2, np.float32(2), X)
    same_bits(predict(m, rows)["raw"], b.predict(xgb.DMatrix(rows, missing=2.0), output_margin=True))


@pytest.mark.parametrize("k", [1, 3])
def test_gblinear(k, predict):
    y = SIGNAL if k == 1 else CLASS
    params = {"booster": "gblinear", **({} if k == 1 else {"objective": "multi:softprob", "num_class": 3})}
    b = xgb.train(params, matrix(X, y), 8)
    m = frontend.convert(b)
    raw, want = predict(m, X[:100])["raw"], b.predict(matrix(X[:100]), output_margin=True)
    w = np.array(json.loads(b.save_raw("json"))["learner"]["gradient_booster"]["model"]["weights"], np.float32).reshape(6, k)
    base = np.float32(json.loads(json.loads(b.save_raw("json"))["learner"]["learner_model_param"]["base_score"])[0])
    exact = np.nan_to_num(X[:100]).astype(np.float64) @ w[:-1].astype(np.float64) + (w[-1] + base).astype(np.float64)
    assert ulps(raw.reshape(-1, k), exact.astype(np.float32)) <= 1
    np.testing.assert_allclose(raw, want, rtol=1e-5, atol=1e-5)
    with pytest.raises(CarrotError, match="no trees"):
        frontend.convert(b, outputs=["leaf"])


def test_names_and_empty_model(predict):
    b = xgb.train({}, xgb.DMatrix(X, SIGNAL, feature_names=list("abcde")), 1)
    assert frontend.convert(b).main.attrs["inputs"][0]["columns"] == list("abcde")
    assert frontend.convert(trained("softprob")).main.attrs["inputs"][0]["columns"] == ["f0", "f1", "f2", "f3", "f4"]
    document = json.loads(trained("softprob").save_raw("json"))
    model = document["learner"]["gradient_booster"]["model"]
    model |= {"trees": [], "tree_info": [], "iteration_indptr": [0]}
    base = np.array(json.loads(document["learner"]["learner_model_param"]["base_score"]), np.float32)
    out = predict(frontend.read(json.dumps(document).encode(), "m", outputs="leaf"), X)
    assert (out["raw"] == base).all() and out["leaf"].shape == (N, 0)


def test_pandas_categories(predict):
    pd = pytest.importorskip("pandas")
    for values in (np.arange(40), np.arange(40) * 10, np.array([f"c{i}" for i in range(40)])):
        frame = pd.DataFrame({"a": X[:, 0], "c": pd.Categorical.from_codes(X[:, 4].astype(int), values)})
        b = xgb.train({"max_depth": 3}, xgb.DMatrix(frame, SIGNAL, enable_categorical=True), 3)
        m = frontend.convert(b, categories="codes")
        same_bits(predict(m, X[:, [0, 4]])["raw"], b.predict(xgb.DMatrix(frame, enable_categorical=True), output_margin=True))


# ------------------------------------------------------------------------------------- documents that no one trained


def document(trees, n_features=3, objective="reg:squarederror", k=1, base="[5E-1]", version=(3, 2, 0)):
    """A model in the schema of 3.2 from (feature, threshold, default_left, left, right) nodes."""
    out = []
    for i, nodes in enumerate(trees):
        f, t, d, lc, rc = (list(c) for c in zip(*nodes, strict=True))
        n = len(f)
        out.append({
            "id": i, "left_children": lc, "right_children": rc, "split_indices": f, "split_conditions": t, "default_left": d,
            "parents": [0] * n, "base_weights": [0.0] * n, "loss_changes": [0.0] * n, "sum_hessian": [1.0] * n, "split_type": [0] * n,
            "categories": [], "categories_nodes": [], "categories_segments": [], "categories_sizes": [],
            "tree_param": {"num_deleted": "0", "num_feature": str(n_features), "num_nodes": str(n), "size_leaf_vector": "1"},
        })  # fmt: skip
    model = {"gbtree_model_param": {"num_parallel_tree": "1", "num_trees": str(len(out))}, "trees": out,
             "tree_info": [i % k for i in range(len(out))], "iteration_indptr": list(range(0, len(out) + 1, k)),
             "cats": {"enc": [], "feature_segments": [], "sorted_idx": []}}  # fmt: skip
    param = {
        "base_score": base,
        "boost_from_average": "1",
        "num_class": "0" if k == 1 else str(k),
        "num_feature": str(n_features),
        "num_target": "1",
    }
    learner = {"attributes": {}, "feature_names": [], "feature_types": [], "gradient_booster": {"model": model, "name": "gbtree"},
               "learner_model_param": param, "objective": {"name": objective, "reg_loss_param": {"scale_pos_weight": "1"},
               "poisson_regression_param": {"max_delta_step": "0.7"}}}  # fmt: skip
    return {"learner": learner, "version": list(version)}


@st.composite
def random_tree(draw, max_splits=12):
    number = st.floats(width=32, allow_nan=False, allow_infinity=False) | st.sampled_from([0.0, -0.0, 1e-45, 1.0, -1.0, 3.4e38])
    nodes = [None]
    for _ in range(draw(st.integers(0, max_splits))):
        at = draw(st.sampled_from([i for i, n in enumerate(nodes) if n is None]))
        nodes[at] = (draw(st.integers(0, 2)), draw(number), draw(st.integers(0, 1)), len(nodes), len(nodes) + 1)
        nodes += [None, None]
    leaf = st.floats(-1e6, 1e6, width=32)
    return [n or (0, draw(leaf), 0, -1, -1) for n in nodes]


@settings(max_examples=30, deadline=None)
@given(st.lists(random_tree(), min_size=1, max_size=4), st.floats(-100, 100, width=32))
def test_random_trees(predict, adversarial, trees, base):
    doc = json.dumps(document(trees, base=f"[{base!r}]")).encode()
    b = xgb.Booster()
    b.load_model(bytearray(doc))
    m = frontend.read(doc, "m", outputs="leaf")
    rows = adversarial(m, 60)
    same_bits(predict(m, rows)["raw"], b.inplace_predict(rows, predict_type="margin"))
    rows = adversarial(m, 60, finite=True)
    assert (predict(m, rows)["leaf"] == b.predict(xgb.DMatrix(rows), pred_leaf=True).reshape(len(rows), -1)).all()


STUMP = [(0, 0.5, 0, 1, 2), (0, 1.0, 0, -1, -1), (0, 2.0, 0, -1, -1)]


@pytest.mark.parametrize("objective", ["binary:logistic", "count:poisson"])
def test_base_score_becomes_a_margin(objective, interpret):
    values = R.uniform(0, 1, 60) if objective.startswith("binary") else np.exp(R.uniform(-20, 20, 60))
    for base in [*values.tolist(), *([0.0, 1e-7, 1e-6, 0.5, 0.9999999, 1.0] if objective.startswith("binary") else [1.0, 0.5, 1e-40])]:
        doc = json.dumps(document([STUMP[1:2]], objective=objective, base=f"[{np.float32(base)!s}]")).encode()
        b = xgb.Booster({"nthread": 1})
        b.load_model(bytearray(doc))
        same_bits(interpret(frontend.read(doc, "m"), X[:1, :3])["raw"], b.inplace_predict(X[:1, :3], predict_type="margin"))
    bad = "-0.1" if objective.startswith("binary") else "0"
    with pytest.raises(CarrotError, match="base_score .* (is no probability|has no logarithm)"):
        frontend.read(json.dumps(document([STUMP], objective=objective, base=bad)).encode(), "m")


def test_files_of_older_versions(predict):
    """base_score without brackets, no iteration_indptr and cats, default_left as booleans (1.x); vector leaves in base_weights (2.x)."""
    doc = document([STUMP], base="5E-1", version=(1, 7, 6))
    model = doc["learner"]["gradient_booster"]["model"]
    del model["iteration_indptr"], model["cats"], doc["learner"]["learner_model_param"]["num_target"], doc["learner"]["feature_names"]
    model["trees"][0]["default_left"] = [False, False, False]
    assert predict(frontend.read(json.dumps(doc, indent=1).encode(), "m"), [[0.4, 0, 0], [0.5, 0, 0]])["raw"].tolist() == [1.5, 2.5]
    doc = document([STUMP], base="5E-1", version=(2, 1, 0))
    doc["learner"]["learner_model_param"]["num_target"] = "2"
    tree = doc["learner"]["gradient_booster"]["model"]["trees"][0]
    tree["tree_param"]["size_leaf_vector"], tree["base_weights"] = "2", [0, 0, 1, -1, 2, -2]
    assert predict(frontend.read(json.dumps(doc).encode(), "m"), [[0.4, 0, 0], [0.5, 0, 0]])["raw"].tolist() == [[1.5, -0.5], [2.5, -1.5]]


def test_infinite_thresholds(predict):
    for t in (np.inf, -np.inf):
        doc = json.dumps(document([[(0, t, 0, 1, 2), *STUMP[1:]]])).encode()
        rows = np.array([[np.inf, 0, 0], [-np.inf, 0, 0], [3.4e38, 0, 0], [np.nan, 0, 0]])
        b = xgb.Booster()
        b.load_model(bytearray(doc.replace(b"-Infinity", b"-1e39").replace(b"Infinity", b"1e39")))
        assert predict(frontend.read(doc, "m"), rows)["raw"].tolist() == ([2.5, 1.5, 1.5, 2.5] if t > 0 else [2.5] * 4)


def _set(path, value):
    def change(doc):
        *head, last = path
        for key in head:
            doc = doc[key]
        doc[last] = value

    return change


TREE = ("learner", "gradient_booster", "model", "trees", 1)
MODEL = TREE[:3]
PARAM = ("learner", "learner_model_param")
BROKEN = {
    "tree 1, node 0: it splits on a feature": _set((*TREE, "split_indices"), [3, 0, 0]),
    "tree 1, node 0: its left child": _set((*TREE, "left_children"), [7, -1, -1]),
    "tree 1, node 0: its right child": _set((*TREE, "right_children"), [-5, -1, -1]),
    "tree 1, node 0: it has two parents": _set((*TREE, "left_children"), [0, -1, -1]),
    "tree 1, node 2: it has two parents": _set((*TREE, "left_children"), [2, -1, -1]),
    "tree 1, node 0: its threshold is NaN": _set((*TREE, "split_conditions"), [float("nan"), 0, 0]),
    "tree 1: 'split_conditions' has 2 entries": _set((*TREE, "split_conditions"), [1, 2]),
    "tree 1: 'split_conditions' is no list of numbers": _set((*TREE, "split_conditions"), ["a", 1, 2]),
    "tree 1: 'left_children' is no list of whole numbers": _set((*TREE, "left_children"), [1.5, -1, -1]),
    "tree 1: 'right_children' is no list": _set((*TREE, "right_children"), [[1], -1, -1]),
    "tree 1: 'split_indices' is no list of whole": _set((*TREE, "split_indices"), [10**30, 0, 0]),
    "tree 1: 'left_children' is a str": _set((*TREE, "left_children"), "abc"),
    "tree 1: it has 3 nodes, its num_nodes says 4000000000": _set((*TREE, "tree_param", "num_nodes"), "4000000000"),
    "leaves of 99999999 values": _set((*TREE, "tree_param", "size_leaf_vector"), "99999999"),
    "the parameter 'size_leaf_vector' is '-1'": _set((*TREE, "tree_param", "size_leaf_vector"), "-1"),
    "tree 1: it is not where its 'id' says": _set((*TREE, "id"), 0),
    "tree 1, node 1: its split_type": _set((*TREE, "split_type"), [0, 2, 0]),
    "tree 1, node 0: its split is categorical, but": _set((*TREE, "split_type"), [1, 0, 0]),
    "2 trees, but tree_info has 1": _set((*MODEL, "tree_info"), [0]),
    "tree 1: it belongs to output 5": _set((*MODEL, "tree_info"), [0, 5]),
    "model has no 'trees'": lambda d: [d["learner"]["gradient_booster"]["model"].pop("trees"), d][1],
    "the model has 4000000000 features": _set((*PARAM, "num_feature"), "4000000000"),
    "the parameter 'num_feature' is '-3'": _set((*PARAM, "num_feature"), "-3"),
    "the parameter 'num_feature' is missing": lambda d: [d["learner"]["learner_model_param"].pop("num_feature"), d][1],
    "the model has 99999999 outputs": _set((*PARAM, "num_class"), "99999999"),
    "base_score 'x' is no number": _set((*PARAM, "base_score"), "x"),
    "base_score '[1,2,3]' does not fit": _set((*PARAM, "base_score"), "[1,2,3]"),
    "base_score 'nan' does not fit": _set((*PARAM, "base_score"), "nan"),
    "3 features, but 1 names": _set(("learner", "feature_names"), ["a"]),
    "two columns are called 'a'": _set(("learner", "feature_names"), ["a", "b", "a"]),
    "is not text": _set(("learner", "feature_names"), ["a", "b", "\ud800"]),
    "unsupported objective 'reg:squarederor'; did you mean 'reg:squarederror'?": _set(("learner", "objective", "name"), "reg:squarederor"),
    "unsupported booster 'boost'": _set(("learner", "gradient_booster", "name"), "boost"),
    "the model has no 'learner'": lambda d: {"version": [3]},
    "'learner' is a int": _set(("learner",), 3),
    "the model is a list": lambda d: [1],
}  # fmt: skip


@pytest.mark.parametrize("message", BROKEN)
def test_broken_documents(message):
    doc = document([STUMP, STUMP])
    changed = BROKEN[message](doc)
    data = json.dumps(changed or doc).encode()
    with pytest.raises(CarrotError) as error:
        frontend.read(data, "m")
    assert message in str(error.value), str(error.value)


@pytest.mark.parametrize(("nodes", "first", "size", "values", "message"), [
    ([0, 0], [0, 0], [1, 1], [1, 2], "categories are out of range"), ([9], [0], [1], [1], "node 9: its categories"),
    ([0], [0], [5], [1], "categories"),
    ([0], [-1], [1], [1], "categories"), ([0], [0], [1], [-4], "category -4 is out"), ([0], [0], [1], [2**24], "is out of range"),
    ([0], [0, 1], [1], [1], "2 segments"), ([0, 1], [0, 0], [2, 2], [1, 2], "out of range"),
])  # fmt: skip
def test_broken_categories(nodes, first, size, values, message):
    doc = document([STUMP, STUMP])
    tree = doc["learner"]["gradient_booster"]["model"]["trees"][1]
    tree |= {
        "split_type": [1, 0, 0],
        "categories_nodes": nodes,
        "categories_segments": first,
        "categories_sizes": size,
        "categories": values,
    }
    with pytest.raises(CarrotError, match=f"tree 1.*{message}"):
        frontend.read(json.dumps(doc).encode(), "m")


def test_deep_trees():
    def chain(n):
        return [(0, 0.0, 0, 2 * (i // 2) + 3, 2 * (i // 2) + 2) if i % 2 and i < 2 * n else (0, 1.0, 0, -1, -1) for i in range(2 * n)]

    nodes = chain(30000)
    nodes[0] = (0, 0.0, 0, 1, 2 * 30000)
    nodes.append((0, 1.0, 0, -1, -1))
    nodes[2 * 30000 - 1] = (0, 1.0, 0, -1, -1)
    with pytest.raises(CarrotError, match="levels deep"):
        frontend.read(json.dumps(document([nodes])).encode(), "m")


def test_objects_that_are_no_models():
    with pytest.raises(CarrotError, match="cannot be saved"):
        frontend.convert(xgb.XGBClassifier())
    with pytest.raises(CarrotError, match="is no model"):
        frontend.convert(xgb.DMatrix(X))


def test_many_trees():
    rng = np.random.default_rng(0)

    def tree():
        n = 255
        inner = np.arange(127)
        left = np.full(n, -1)
        left[:127] = 2 * inner + 1
        right = np.where(left < 0, -1, left + 1)
        return list(
            zip(rng.integers(0, 20, n).tolist(), rng.normal(size=n).astype(np.float32).tolist(), [0] * n, left.tolist(), right.tolist())
        )

    data = json.dumps(document([tree() for _ in range(1000)], n_features=20)).encode()
    assert len(frontend.read(data, "m").weights["tree_roots"]) == 1000
