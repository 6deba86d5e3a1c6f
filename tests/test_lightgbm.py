"""LightGBM against carrot: raw scores bit for bit, links within 2 ulp, broken files only as CarrotError."""

from __future__ import annotations

import random
import warnings
from functools import cache

import lightgbm as lgb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carrot.frontend import lightgbm as frontend
from carrot.frontend import load
from carrot.ir.errors import CarrotError
from carrot.ir.text import print_module

R = np.random.default_rng(4)
N = 500
X = R.normal(size=(N, 5))
X[R.random(X.shape) < 0.1] = np.nan
X[R.random(X.shape) < 0.1] = 0.0
X[:, 3] = R.integers(-2, 70, N)
X[:, 4] = R.integers(0, 6, N)
SIGNAL = np.nan_to_num(X[:, 0]) - 0.5 * np.nan_to_num(X[:, 1]) + (X[:, 3] % 7) / 4 + R.normal(size=N) * 0.2
NOISY = X + R.normal(size=X.shape) * 0.3
POSITIVE = np.exp(SIGNAL / 2)
UNIT = 1 / (1 + np.exp(-SIGNAL))
CLASS = np.digitize(SIGNAL, [0.3, 1.1])
BASE = {"verbose": -1, "num_leaves": 12, "min_data_in_leaf": 5, "learning_rate": 0.3, "num_threads": 1, "seed": 1}

# name -> (parameters, labels)
MODELS = {
    "numeric": ({}, SIGNAL),
    "missing-none": ({"use_missing": False}, SIGNAL),
    "missing-zero": ({"zero_as_missing": True}, SIGNAL),
    "categorical": ({"cat": [3, 4], "cat_smooth": 1, "min_data_per_group": 5}, SIGNAL),
    "categorical-onehot": ({"cat": [4], "max_cat_to_onehot": 10}, SIGNAL),
    "categorical-zero": ({"cat": [3, 4], "zero_as_missing": True, "min_data_per_group": 5}, SIGNAL),
    "stumps": ({"num_leaves": 2}, SIGNAL),
    "constant": ({"min_data_in_leaf": 10000}, SIGNAL),
    "dart": ({"boosting": "dart", "drop_rate": 0.5}, SIGNAL),
    "linear": ({"linear_tree": True, "linear_lambda": 0.1}, SIGNAL),
    "linear-categorical": ({"linear_tree": True, "cat": [3, 4], "min_data_per_group": 5, "num_leaves": 4}, SIGNAL),
    "linear-multi": ({"linear_tree": True, "objective": "multiclass", "num_class": 3}, CLASS),
    "linear-rf": ({"linear_tree": True, "boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6}, SIGNAL),
    "goss": ({"data_sample_strategy": "goss"}, SIGNAL),
    "rf": ({"boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6}, SIGNAL),
    "rf-binary": ({"boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6, "objective": "binary"}, CLASS > 0),
    "rf-multi": ({"boosting": "rf", "bagging_freq": 1, "bagging_fraction": 0.6, "objective": "multiclass", "num_class": 3}, CLASS),
    "binary": ({"objective": "binary"}, CLASS > 0),
    "binary-sigmoid": ({"objective": "binary", "sigmoid": 1.7}, CLASS > 0),
    "multiclass": ({"objective": "multiclass", "num_class": 3}, CLASS),
    "multiclass-categorical": ({"objective": "multiclass", "num_class": 3, "cat": [3], "min_data_per_group": 5}, CLASS),
    "multiclassova": ({"objective": "multiclassova", "num_class": 3, "sigmoid": 0.6}, CLASS),
    "custom": ({"objective": lambda p, d: (p - d.get_label(), np.ones_like(p))}, SIGNAL),
    **{o: ({"objective": o}, SIGNAL) for o in ("regression_l1", "huber", "fair", "quantile", "mape")},
    **{o + "-sqrt": ({"objective": o, "reg_sqrt": True}, SIGNAL) for o in ("regression", "regression_l1", "fair", "quantile", "mape")},
    **{o: ({"objective": o}, POSITIVE) for o in ("poisson", "gamma", "tweedie")},
    **{o: ({"objective": o}, UNIT) for o in ("cross_entropy", "cross_entropy_lambda")},
    **{o: ({"objective": o}, CLASS) for o in ("lambdarank", "rank_xendcg")},
}  # fmt: skip
PROBA = {"binary", "binary-sigmoid", "rf-binary", "rf-multi", "multiclass", "multiclass-categorical", "multiclassova", "linear-multi", "cross_entropy"}


@cache
def trained(name, rounds=6):
    params, y = MODELS[name]
    params = BASE | params
    cat = params.pop("cat", "auto")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = lgb.Dataset(X, np.asarray(y, float), categorical_feature=cat, group=[50] * 10 if "rank" in name else None)
        return lgb.train(params, data, rounds)


def ulps(a, b):
    """The largest distance in floats, NaN equal to NaN."""
    a, b = np.ascontiguousarray(a), np.ascontiguousarray(b)
    assert a.dtype == b.dtype == np.float64 and a.shape == b.shape, (a.dtype, a.shape, b.dtype, b.shape)
    key = [np.where(v.view(np.int64) < 0, np.iinfo(np.int64).min - v.view(np.int64), v.view(np.int64)) for v in (a, b)]
    return int(np.max(np.abs(key[0] - key[1]) * ~(np.isnan(a) & np.isnan(b)), initial=0))


def same_bits(a, b):
    a, b = np.ascontiguousarray(a), np.ascontiguousarray(b)
    assert a.dtype == b.dtype == np.float64 and a.shape == b.shape, (a.dtype, a.shape, b.dtype, b.shape)
    assert (a.view(np.int64) == b.view(np.int64)).all()


@pytest.mark.parametrize("name", MODELS)
def test_booster(name, predict, adversarial):
    b = trained(name)
    text = b.model_to_string()
    m = frontend.read(text.encode(), "m", outputs=["default", "leaf"])
    rows = np.concatenate([adversarial(m), X])
    out = predict(m, rows)
    same_bits(out["raw"], b.predict(rows, raw_score=True))
    assert ulps(out["prediction"], lgb.Booster(model_str=text).predict(rows)) <= 2
    assert (out["leaf"] == b.predict(rows, pred_leaf=True)).all() and out["leaf"].dtype == np.int32
    same_bits(
        out["raw"][:50],
        np.concatenate([np.atleast_1d(np.squeeze(b.predict(r[None], raw_score=True)))[None] for r in rows[:50]]).reshape(
            out["raw"][:50].shape
        ),
    )
    assert print_module(frontend.read(text.encode(), "m"), weights=True) == print_module(frontend.convert(b), weights=True)
    sets = next(o["sets"] for o in m.main.attrs["outputs"] if o["name"] == "prediction")
    assert ("proba" in sets) == (name in PROBA)


def test_float32_rows(predict, adversarial):
    b = trained("categorical")
    m = frontend.convert(b)
    with np.errstate(over="ignore"):
        rows = adversarial(m).astype(np.float32)
    same_bits(predict(m, rows)["raw"], b.predict(rows, raw_score=True))


def test_through_a_file(tmp_path, predict):
    path = tmp_path / "m.txt"
    b = trained("multiclass")
    b.save_model(path)
    same_bits(predict(load(path), X)["raw"], b.predict(X, raw_score=True))
    crlf = path.read_bytes().replace(b"\n", b"\r\n")
    assert print_module(frontend.read(crlf, "", name="m"), weights=True) == print_module(load(b, "m"), weights=True)


WRAPPERS = {
    "binary": (lgb.LGBMClassifier, {}, CLASS > 0),
    "binary-strings": (lgb.LGBMClassifier, {}, np.where(CLASS > 0, "yes", "no")),
    "multi-strings": (lgb.LGBMClassifier, {}, np.array(["a", "b", "c"])[CLASS]),
    "multi-ova": (lgb.LGBMClassifier, {"objective": "multiclassova"}, CLASS * 10),
    "rf": (lgb.LGBMClassifier, {"boosting_type": "rf", "subsample": 0.6, "subsample_freq": 1}, CLASS),
    "custom": (lgb.LGBMClassifier, {"objective": lambda y, p: (p - y, np.ones_like(p))}, CLASS > 0),
    "early": (lgb.LGBMClassifier, {"n_estimators": 80, "learning_rate": 0.9}, CLASS),
    "regressor": (lgb.LGBMRegressor, {}, SIGNAL),
    "early-regressor": (lgb.LGBMRegressor, {"n_estimators": 80, "learning_rate": 0.9}, SIGNAL),
    "ranker": (lgb.LGBMRanker, {}, CLASS),
}


@pytest.mark.parametrize("name", WRAPPERS)
def test_wrapper(name, predict, adversarial):
    cls, params, y = WRAPPERS[name]
    e = cls(**{"n_estimators": 5, "num_leaves": 8, "min_child_samples": 5, "n_jobs": 1, "verbose": -1, **params})
    fit = {"group": [50] * 10} if "ranker" in name else {}
    if "early" in name:
        fit = {"eval_set": [(NOISY, y)], "callbacks": [lgb.early_stopping(2, verbose=False)]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        e.fit(X, y, **fit)
        if "early" in name:
            assert 1 < e.best_iteration_ < 78
        m = frontend.convert(e, outputs="leaf")
        rows = adversarial(m)
        out = predict(m, rows)
        same_bits(out["raw"], e.predict(rows, raw_score=True))
        assert (out["leaf"] == e.predict(rows, pred_leaf=True)).all()
        if cls is not lgb.LGBMClassifier or name == "custom":
            assert ulps(out["prediction"], e.predict(rows)) <= 2
            return
        labels = next(o["labels"] for o in m.main.attrs["outputs"] if o["name"] == "label")
        assert out["label"].dtype == np.int32 and labels == e.classes_.tolist()
        assert (np.array(labels)[out["label"]] == e.predict(rows)).all()
        proba = e.predict_proba(rows)
    assert ulps(out["proba"][:, 1], proba[:, 1]) <= 2 and np.abs(out["proba"] - proba).max() < 1e-15


def test_best_iteration_of_a_booster(predict):
    params = BASE | {"learning_rate": 0.6, "metric": "l2"}
    train = lgb.Dataset(X, SIGNAL)
    valid, stop = lgb.Dataset(NOISY, SIGNAL, reference=train), lgb.early_stopping(1, verbose=False)
    b = lgb.train(params, train, 40, [valid], callbacks=[stop], keep_training_booster=True)
    assert 0 < b.best_iteration < b.num_trees()
    same_bits(predict(frontend.convert(b), X)["raw"], b.predict(X))
    whole = b.model_to_string(num_iteration=-1)
    same_bits(predict(frontend.read(whole.encode(), "m"), X)["raw"], lgb.Booster(model_str=whole).predict(X))


def test_missing_option(predict):
    b = trained("numeric")
    rows = np.where(np.isnan(X), 7.5, X)
    same_bits(predict(frontend.convert(b, missing=7.5), rows)["raw"], b.predict(X))


def test_pandas_categories(predict):
    pd = pytest.importorskip("pandas")
    for values in (list(range(6)), [0, 2, 4, 6, 8, 10], list("abcdef")):
        frame = pd.DataFrame({"a": X[:, 0], "c": pd.Categorical.from_codes(X[:, 4].astype(int), values)})
        b = lgb.train(BASE, lgb.Dataset(frame, SIGNAL), 3)
        same_bits(predict(frontend.convert(b, categories="codes"), X[:, [0, 4]])["raw"], b.predict(frame, raw_score=True))


def test_linear_trees(predict):
    """Features that are NaN, infinite and nearly zero, trees with and without linear leaves, and as a part of others; contributions there are none of."""
    rows = np.concatenate([np.full((3, 5), v) for v in (np.nan, np.inf, -np.inf, 1e-36, -1e-35, 1.1e-35)] + [np.where(np.arange(5) == i, np.nan, X[:20]) for i in range(5)])
    b = trained("linear")
    assert all(t["tree_structure"] for t in b.dump_model()["tree_info"]) and b.model_to_string().count("is_linear=1") == 6
    same_bits(predict(frontend.convert(b), rows)["raw"], b.predict(rows))
    both = lgb.train(BASE, lgb.Dataset(X, SIGNAL, free_raw_data=False), 3)
    both = lgb.train(BASE | {"linear_tree": True}, lgb.Dataset(X, SIGNAL, free_raw_data=False), 3, init_model=both)
    same_bits(predict(frontend.convert(both), rows)["raw"], both.predict(rows))
    with pytest.raises(CarrotError, match="linear trees have no contributions"):
        frontend.convert(b, outputs="contrib")


# --------------------------------------------------------------------------------------- texts that no one trained


def document(trees, header="", n_features=3, tail=""):
    """The text of trees given as {key: list or value}."""
    head = (
        f"tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx={n_features - 1}\nobjective=regression\n"
    )
    head += f"feature_names={' '.join(f'f{i}' for i in range(n_features))}\nfeature_infos={' '.join(['[-1:1]'] * n_features)}\n{header}"
    blocks = []
    for i, t in enumerate(trees):
        n = t["num_leaves"]
        t = {"num_cat": 0, "split_gain": [1] * (n - 1), **t, "leaf_weight": [1] * n, "leaf_count": [1] * n, "internal_value": [0] * (n - 1),
             "internal_weight": [0] * (n - 1), "internal_count": [0] * (n - 1),
             "is_linear": 0, **{k: v for k, v in t.items() if "leaf_" in k or k in ("is_linear", "num_features")}, "shrinkage": 1}  # fmt: skip
        blocks.append(
            f"Tree={i}\n" + "".join(f"{k}={' '.join(map(str, v)) if isinstance(v, list) else v}\n" for k, v in t.items()) + "\n\n"
        )
    text = head + f"tree_sizes={' '.join(str(len(b)) for b in blocks)}\n\n" + "".join(blocks)
    return (text + "end of trees\n\nfeature_importances:\n\nparameters:\nend of parameters\n" + tail).encode()


STUMP = {
    "num_leaves": 2,
    "split_feature": [0],
    "threshold": [0.5],
    "decision_type": [2],
    "left_child": [-1],
    "right_child": [-2],
    "leaf_value": [1, 2],
}
CAT_STUMP = STUMP | {"num_cat": 1, "threshold": [0], "decision_type": [1], "cat_boundaries": [0, 2], "cat_threshold": [5, 2**31]}


LINEAR = {"is_linear": 1, "leaf_const": [1, 2], "num_features": [1, 1], "leaf_features": [0, 2], "leaf_coeff": [0.5, -3]}


@st.composite
def random_tree(draw):
    """Any shape, any mix of split kinds."""
    number = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from(
        [0.0, -0.0, 5e-324, -5e-324, 1e-35, -1e-35, 1.0000000180025095e-35, -1.0000000180025095e-35]
    )
    slots, splits, leaves = [None], [], 1
    n = draw(st.integers(0, 8))
    for node in range(n):
        at = slots.pop(draw(st.integers(0, len(slots) - 1)))
        splits.append([None, None])
        if at is not None:
            splits[at[0]][at[1]] = node
        slots += [(node, 0), (node, 1)]
    for leaf, at in enumerate(slots):
        if at is not None:
            splits[at[0]][at[1]] = ~leaf
    leaves = n + 1
    kinds = [draw(st.sampled_from([0, 1, 2, 4, 6, 8, 10])) for _ in range(n)]
    boundaries, words, thresholds = [0], [], []
    for kind in kinds:
        thresholds.append(len(boundaries) - 1 if kind & 1 else repr(draw(number)))
        if kind & 1:
            words += draw(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=3))
            boundaries.append(len(words))
    cats = {"cat_boundaries": boundaries, "cat_threshold": words} if words else {}
    return {"num_leaves": leaves, "num_cat": len(boundaries) - 1, "split_feature": [draw(st.integers(0, 2)) for _ in range(n)],
            "threshold": thresholds,
            "decision_type": kinds, "left_child": [s[0] for s in splits], "right_child": [s[1] for s in splits],
            "leaf_value": [repr(draw(st.floats(-1e6, 1e6))) for _ in range(leaves)], **cats}  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(random_tree(), min_size=1, max_size=3))
def test_random_trees(predict, adversarial, trees):
    text = document(trees)
    b = lgb.Booster(model_str=text.decode())
    m = frontend.read(text, "m", outputs="leaf")
    rows = adversarial(m, 60)
    out = predict(m, rows)
    same_bits(out["raw"], b.predict(rows))
    assert (out["leaf"] == b.predict(rows, pred_leaf=True)).all()


BROKEN = {
    "tree 1, node 0: it splits on a feature": {"split_feature": [3]},
    "tree 1, node 0: its left child": {"left_child": [1]},
    "tree 1, node 0: its right child": {"right_child": [-3]},
    "it has two parents": {"right_child": [-1]},
    "tree 1, node 0: it has two parents": {"left_child": [0]},
    "tree 1, node 0: its threshold is NaN": {"threshold": ["nan"]},
    "tree 1: 'threshold': 'x' is no number": {"threshold": ["x"]},
    "tree 1: 'split_feature': '1.5' is no number": {"split_feature": ["1.5"]},
    "tree 1: 'left_child': '9999999999999999999999' is no number": {"left_child": ["9999999999999999999999"]},
    "tree 1: 'threshold' has 2 entries, there must be 1": {"threshold": [1, 2]},
    "tree 1: 'leaf_value' has 2 entries, there must be 1000000000": {"num_leaves": 1000000000, "split_feature": []},
    "tree 1: it has 0 leaves": {"num_leaves": 0},
    "tree 1: 'num_leaves' is '-1'": {"num_leaves": -1},
    "tree 1, node 0: its decision_type": {"decision_type": [12]},
    "tree 1: 'leaf_const' has 0 entries, there must be 2": {"is_linear": 1},
    "tree 1: 'leaf_coeff' has 1 entries, there must be 2": LINEAR | {"leaf_coeff": [1]},
    "tree 1: 'leaf_features' has 1 entries, there must be 2": LINEAR | {"leaf_features": [1]},
    "tree 1: its leaf_features are out of range, there are 3": LINEAR | {"leaf_features": [0, 3]},
    "tree 1: its num_features are out of range": LINEAR | {"num_features": [-1, 1]},
    "tree 1, node 0: its category set": CAT_STUMP | {"threshold": [1]},
    "tree 1: its cat_boundaries do not fit": CAT_STUMP | {"cat_boundaries": [0, 3]},
    "tree 1: its cat_boundaries do not fit 4 sets": CAT_STUMP | {"num_cat": 4},
    "tree 1: its cat_threshold is out of range": CAT_STUMP | {"cat_threshold": [1, 2**32]},
    "tree 1: 'cat_threshold': 'a' is no number": CAT_STUMP | {"cat_threshold": ["a", 1]},
}  # fmt: skip


@pytest.mark.parametrize("message", BROKEN)
def test_broken_trees(message):
    tree = STUMP | BROKEN[message]
    n = tree["num_leaves"]
    if not 0 < n < 10:
        tree["num_leaves"] = 2
    text = document([STUMP, tree])
    if tree["num_leaves"] != n:
        first, mark, rest = text.partition(b"Tree=1\n")
        text = first + mark + rest.replace(b"num_leaves=2", b"num_leaves=%d" % n)
    if n == 1000000000:
        text = text.replace(b"split_feature=\n", b"split_feature=0\n")
        message = "entries, there must be 999999999"
    with pytest.raises(CarrotError) as error:
        frontend.read(text, "m")
    assert message in str(error.value), str(error.value)


@pytest.mark.parametrize(("find", "replace", "message"), [
    (b"end of trees", b"end of", "cut off"),
    (b"version=v4", b"version=v9", "version 'v9'"), (b"tree_sizes=", b"tree_sizes=1 ", "2 trees, its tree_sizes says 3"),
    (b"Tree=1", b"Tree=7", "tree 1: its number"), (b"objective=regression", b"objective=regresion", "did you mean 'regression'"),
    (b"objective=regression", b"objective=binary sigmoid:0", "sigmoid"),
    (b"objective=regression", b"objective=binary sigmoid:x", "malformed"),
    (b"objective=regression", b"objective=\xff", "not UTF-8"), (b"max_feature_idx=2", b"max_feature_idx=4000000000", "4000000001 features"),
    (b"max_feature_idx=2\n", b"", "no 'max_feature_idx'"), (b"f0 f1 f2", b"f0 f1", "2 names"), (b"f0 f1 f2", b"f0 f1 f0", "two columns"),
    (b"num_tree_per_iteration=1", b"num_tree_per_iteration=3", "not a multiple of 3"),
    (b"num_tree_per_iteration=1", b"num_tree_per_iteration=0", "0 outputs"),
    (b"end of parameters\n", b"end of parameters\n\npandas_categorical:[[", "no JSON"),
    (b"end of parameters\n", b"end of parameters\n\npandas_categorical:3", "list of lists"),
    (b"end of parameters\n", b"end of parameters\n\npandas_categorical:" + b"[" * 100000, "no JSON"),
])  # fmt: skip
def test_broken_header(find, replace, message):
    text = document([STUMP, STUMP])
    assert find in text
    with pytest.raises(CarrotError, match=message):
        frontend.read(text.replace(find, replace), "m")


def test_deep_trees():
    n = 20000
    deep = {"num_leaves": n + 1, "split_feature": [0] * n, "threshold": [0] * n, "decision_type": [2] * n,
            "left_child": list(range(1, n)) + [-1],
            "right_child": [~i for i in range(1, n + 1)], "leaf_value": [0] * (n + 1)}  # fmt: skip
    with pytest.raises(CarrotError, match="levels deep"):
        frontend.read(document([deep]), "m")


def test_fuzz(interpret):
    """Cut, flipped and mutated files: CarrotError or a model, nothing else; in bounded time."""
    rng = random.Random(6)
    sources = [
        trained(n, 2).model_to_string().partition("\nparameters:")[0].encode() + b"\npandas_categorical:null\n"
        for n in ("categorical", "multiclass", "rf", "constant")
    ]
    outcome = [0, 0]
    for i in range(1500):
        data = bytearray(sources[i % len(sources)])
        kind = rng.randrange(4)
        if kind == 0:
            del data[rng.randrange(len(data)) :]
        for _ in range(rng.randint(1, 4)):
            if kind == 1:
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
            elif kind == 2:
                at = rng.randrange(len(data))
                data[at : at + rng.randint(0, 3)] = rng.choice(
                    [b"-1", b"99999999999", b"nan", b"=", b"\n", b" ", b"1e400", b"\xff", b"0", b"Tree=", b"\0"]
                )
            elif kind == 3:
                at, to = sorted(rng.randrange(len(data)) for _ in range(2))
                data[at : at + 20] = data[to : to + 20]
        try:
            m = frontend.read(bytes(data), "m")
            columns = len(m.main.attrs["inputs"][0]["columns"])
            interpret(m, np.resize(X[:3], (3, columns)))
            outcome[0] += 1
        except CarrotError as error:
            assert str(error)
            outcome[1] += 1
    assert min(outcome) > 10, outcome


def test_objects_that_are_no_models():
    one = lgb.LGBMClassifier(n_estimators=1, verbose=-1).fit(np.arange(60.0).reshape(30, 2), np.zeros(30))
    with pytest.raises(CarrotError, match=r"has 1 classes, but 2 probabilities\n.*train it on two"):
        load(one)
    with pytest.raises(CarrotError, match="cannot be saved"):
        frontend.convert(lgb.LGBMClassifier())
    with pytest.raises(CarrotError, match="is no model"):
        frontend.convert(lgb.Dataset(X))


def test_many_trees(tmp_path):
    """As bytes, and as a file that is mapped."""
    rng = np.random.default_rng(0)

    def tree():
        n = 254
        inner = np.arange(127)
        left, right = 2 * inner + 1, 2 * inner + 2
        left, right = (np.where(c < 127, c, ~(c - 127)) for c in (left, right))
        return {"num_leaves": 128, "split_feature": rng.integers(0, 20, 127).tolist(), "threshold": rng.normal(size=127).tolist(),
                "decision_type": [10] * 127,
                "left_child": left.tolist(), "right_child": right.tolist(), "leaf_value": rng.normal(size=n - 126).tolist()}  # fmt: skip

    data = document([tree() for _ in range(1000)], n_features=20)
    m = frontend.read(data, "m")
    assert len(m.weights["tree_roots"]) == 1000
    (tmp_path / "m.txt").write_bytes(data)
    mapped = load(tmp_path / "m.txt")
    assert all((mapped.weights[key] == a).all() for key, a in m.weights.items())
