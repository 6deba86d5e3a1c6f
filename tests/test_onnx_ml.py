"""ai.onnx.ml operators and converted scikit-learn models against onnxruntime."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.types import DTYPES

sys.path.insert(0, str(Path(__file__).parent))
from onnx_models import RunModel, reference  # noqa: E402

ML = "ai.onnx.ml"
MODES = ("BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ")
TRANSFORMS = ("NONE", "LOGISTIC", "SOFTMAX", "SOFTMAX_ZERO", "PROBIT")
OUT = {"l": TensorProto.INT64, "s": TensorProto.STRING, "p": TensorProto.FLOAT}


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def single(
    op_type: str, x: np.ndarray, outputs: list[str], ml: int = 3, types: dict[str, int] | None = None, **attrs: Any
) -> onnx.ModelProto:
    """One node of ai.onnx.ml with a symbolic batch; outputs called l, s, p are int64, string, float."""
    graph = helper.make_graph(
        [helper.make_node(op_type, ["x"], outputs, domain=ML, **attrs)], "g",
        [helper.make_tensor_value_info("x", helper.np_dtype_to_tensor_dtype(x.dtype), [None, *x.shape[1:]])],
        [helper.make_tensor_value_info(o, (OUT | (types or {}))[o], None) for o in outputs],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(ML, ml)], ir_version=8)


def compare(proto: onnx.ModelProto, x: np.ndarray, run_model: RunModel, rtol: float = 1e-5, atol: float = 1e-6) -> Module:
    name = proto.graph.input[0].name
    want = reference(proto, {name: x}, threads=1)  # with more it adds the trees in an order that depends on their number
    module = frontend.convert(proto, "m")
    got = run_model(module, {name: x})
    for spec, w in zip(module.main.attrs["outputs"], want.values(), strict=True):
        g = got[spec["name"]]
        if isinstance(w, list):  # ZipMap: a dict per row
            w = np.array([list(row.values()) for row in w], np.float32)
        if "labels" in spec:
            assert g.dtype == np.int32
            g = np.array(spec["labels"], object)[g]
        assert g.shape == w.shape and (g.dtype == w.dtype or w.dtype.kind in "OU"), f"{spec['name']}: {g.dtype}{g.shape}, onnxruntime has {w.dtype}{w.shape}"
        if w.dtype.kind == "f":
            np.testing.assert_allclose(g, w, rtol=rtol, atol=atol * max(1.0, float(np.abs(w[np.isfinite(w)]).max(initial=0))), err_msg=spec["name"])
        else:
            assert (g == w).all(), spec["name"]
    return module


# --------------------------------------------------------------------------------------------------------------- trees


def forest(
    seed: int, kind: str, ids: list[int], *, trees: int = 4, depth: int = 4, features: int = 5, positive: bool = False, shared: bool = True
) -> dict[str, Any]:
    """Random trees over a coarse grid of thresholds, every mode and both missing tracks. shared: a leaf weighs for all of `ids`."""
    r = np.random.default_rng(seed)
    a: dict[str, list[Any]] = {f"nodes_{k}": [] for k in ("treeids", "nodeids", "featureids", "truenodeids", "falsenodeids", "missing_value_tracks_true", "values", "modes")}
    a |= {f"{kind}_{k}": [] for k in ("treeids", "nodeids", "ids", "weights")}

    def grow(t: int, d: int, at: list[int]) -> int:
        me, i = at[0], len(a["nodes_nodeids"])
        at[0] += 1
        for k, v in {"treeids": t, "nodeids": me, "featureids": 0, "truenodeids": 0, "falsenodeids": 0, "missing_value_tracks_true": 0, "values": 0.0, "modes": "LEAF"}.items():
            a[f"nodes_{k}"].append(v)
        if d == 0 or r.random() < 0.15:
            for c in ids if shared else [ids[t % len(ids)]]:
                w = float(np.float32(r.random() / trees if positive else r.standard_normal()))
                for k, v in {"treeids": t, "nodeids": me, "ids": c, "weights": w}.items():
                    a[f"{kind}_{k}"].append(v)
            return me
        a["nodes_modes"][i], a["nodes_featureids"][i] = MODES[r.integers(len(MODES))], int(r.integers(features))
        a["nodes_values"][i], a["nodes_missing_value_tracks_true"][i] = float(np.round(r.standard_normal() * 2) / 2), int(r.integers(2))
        a["nodes_truenodeids"][i], a["nodes_falsenodeids"][i] = grow(t, d - 1, at), grow(t, d - 1, at)
        return me

    for t in range(trees):
        grow(t, depth, [0])
    return a


def rows(seed: int, n: int = 200, features: int = 5) -> np.ndarray:
    """Numbers on the grid of the thresholds, NaN, infinities and negative zeros among them."""
    r = np.random.default_rng(seed)
    x = (np.round(r.standard_normal((n, features)) * 2) / 2).astype(np.float32)
    for v in (np.nan, np.inf, -np.inf, -0.0):
        x[r.random(x.shape) < 0.03] = v
    return x


def tolerance(transform: str) -> tuple[float, float]:
    return (1e-3, 1e-3) if transform == "PROBIT" else (1e-5, 1e-6)  # its float32 formula cancels near 1/2


@pytest.mark.parametrize("transform", TRANSFORMS)
@pytest.mark.parametrize("classes,ids", [(1, [0]), (2, [0]), (2, [1]), (2, [0, 1]), (3, [0, 1, 2]), (3, [0, 1]), (4, [0, 1, 2, 3])])
def test_tree_classifier(classes: int, ids: list[int], transform: str, run_model: RunModel) -> None:
    """Also onnxruntime's binary cases: weights for one of two classes, all positive or not, base values or not."""
    for positive in (False, True):
        for base in sorted({0, 1, classes} if classes <= 2 else {0, classes}):
            for shared in (False, True):
                if (transform == "PROBIT" and classes == 2 and ids == [0] and base < 2) or (classes == 1 and shared):
                    continue  # refused; onnxruntime reads past its labels
                seed = classes * 100 + base * 10 + shared
                a = forest(seed, "class", ids, positive=positive, shared=shared)
                a |= {"base_values": np.random.default_rng(seed).standard_normal(base).tolist()} if base else {}
                labels = {"classlabels_strings": list("abcd")[:classes]} if shared else {"classlabels_int64s": [10, 20, 30, 40][:classes]}
                proto = single("TreeEnsembleClassifier", rows(0), ["s" if shared else "l", "p"], post_transform=transform, **labels, **a)
                module = compare(proto, rows(seed), run_model, *tolerance(transform))
                assert [o["sets"] for o in module.main.attrs["outputs"]] == [["default", "label"], ["default", "proba"]]


@pytest.mark.parametrize(("aggregate", "transform"), [*((a, t) for a in ("SUM", "AVERAGE") for t in TRANSFORMS), ("MIN", "NONE"), ("MAX", "SOFTMAX")])
@pytest.mark.parametrize("targets", [1, 3])
def test_tree_regressor(targets: int, aggregate: str, transform: str, run_model: RunModel) -> None:
    for base in (0, targets):
        a = forest(targets, "target", list(range(targets)), trees=7, positive=transform == "PROBIT", shared=targets > 1)
        a |= {"base_values": [0.1, -0.2, 0.3][:targets]} if base else {}
        for dtype in (np.float32, np.float64):
            x = rows(base).astype(dtype)
            compare(single("TreeEnsembleRegressor", x, ["p"], n_targets=targets, post_transform=transform, aggregate_function=aggregate, **a), x, run_model, *tolerance(transform))


@pytest.mark.parametrize("aggregate", ["MIN", "MAX"])
def test_extreme_of_trees_that_lack_a_target(aggregate: str, run_model: RunModel) -> None:
    """Each tree adds to one of three targets, no tree to the fourth, which is 0."""
    a = forest(5, "target", [0, 1, 3], shared=False)
    compare(single("TreeEnsembleRegressor", rows(0), ["p"], n_targets=4, aggregate_function=aggregate, base_values=[1.0, 2.0, 3.0, 4.0], **a), rows(0), run_model)


def unified(seed: int, targets: int, dtype: int, trees: int = 4, depth: int = 4) -> dict[str, Any]:
    """Random trees of TreeEnsemble: all modes, sets among them."""
    r = np.random.default_rng(seed)
    names = ("modes", "splits", "featureids", "truenodeids", "falsenodeids", "trueleafs", "falseleafs", "missing_value_tracks_true")
    a: dict[str, list[Any]] = {f"nodes_{k}": [] for k in names} | {"leaf_targetids": [], "leaf_weights": [], "tree_roots": [], "membership_values": []}

    def grow(d: int) -> int:
        me = len(a["nodes_modes"])
        given = {"modes": int(r.integers(7)), "splits": float(r.integers(-4, 5) / 2), "featureids": int(r.integers(5)), "missing_value_tracks_true": int(r.integers(2))}
        for k in names:
            a[f"nodes_{k}"].append(given.get(k, 0))
        if given["modes"] == 6:  # onnx.reference reads no set that has a zero
            a["membership_values"] += [*r.choice([-1.5, -1.0, -0.5, 0.5, 1.0], int(r.integers(1, 4)), replace=False).tolist(), float("nan")]
        for side in ("true", "false"):
            leaf = d == 0 or r.random() < 0.2
            a[f"nodes_{side}leafs"][me] = int(leaf)
            if leaf:
                a["leaf_targetids"].append(int(r.integers(targets)))
                a["leaf_weights"].append(float(r.integers(-9, 10) / 8))
            a[f"nodes_{side}nodeids"][me] = len(a["leaf_weights"]) - 1 if leaf else grow(d - 1)
        return me

    a["tree_roots"] = [grow(depth) for _ in range(trees)]
    kinds = {"nodes_modes": TensorProto.UINT8, "nodes_splits": dtype, "leaf_weights": dtype, "membership_values": dtype}
    return a | {k: helper.make_tensor(k, kind, [len(a[k])], a[k]) for k, kind in kinds.items()} | {"n_targets": targets}


@pytest.mark.parametrize("aggregate", range(4))
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("targets", [1, 3])
def test_tree_ensemble(targets: int, dtype: Any, aggregate: int, run_model: RunModel) -> None:
    """Against onnx.reference: onnxruntime does not take sets of more than one."""
    from onnx.reference import ReferenceEvaluator

    x = rows(aggregate, 60).astype(dtype)
    a = unified(targets, targets, helper.np_dtype_to_tensor_dtype(np.dtype(dtype)))
    proto = single("TreeEnsemble", x, ["p"], ml=5, aggregate_function=aggregate, **a)
    [want] = ReferenceEvaluator(proto).run(None, {"x": x})
    want = np.where(np.abs(want) == np.finfo(dtype).max, 0, want)  # of no tree onnxruntime says 0
    np.testing.assert_allclose(run_model(frontend.convert(proto, "m"), {"x": x})["p"], want, rtol=1e-6, atol=1e-6)


def test_tree_sums_have_the_bits_of_onnxruntime(run_model: RunModel) -> None:
    a = forest(9, "target", [0], trees=40, depth=6)
    x = rows(4, 500)
    proto = single("TreeEnsembleRegressor", x, ["p"], n_targets=1, base_values=[0.37], **a)
    compare(proto, x, run_model, rtol=0, atol=0)


def test_integer_features_and_tensors_of_doubles(run_model: RunModel) -> None:
    x = np.random.default_rng(0).integers(-3, 3, (50, 5))
    a = forest(2, "class", [0, 1, 2])
    compare(single("TreeEnsembleClassifier", x, ["l", "p"], classlabels_int64s=[0, 1, 2], **a), x, run_model)
    b = forest(3, "target", [0, 1])
    wide = {f"{k}_as_tensor": helper.make_tensor(k, TensorProto.DOUBLE, [len(b[k])], np.array(b.pop(k)) + 1e-9) for k in ("nodes_values", "target_weights")}
    y = rows(1).astype(np.float64)
    compare(single("TreeEnsembleRegressor", y, ["p"], n_targets=2, **b, **wide), y, run_model)


def _tree(**changes: Any) -> onnx.ModelProto:
    a: dict[str, Any] = {
        "nodes_treeids": [0, 0, 0], "nodes_nodeids": [0, 1, 2], "nodes_featureids": [0, 0, 0], "nodes_truenodeids": [1, 0, 0], "nodes_falsenodeids": [2, 0, 0],
        "nodes_values": [0.5, 0.0, 0.0], "nodes_modes": ["BRANCH_LEQ", "LEAF", "LEAF"], "target_treeids": [0, 0], "target_nodeids": [1, 2], "target_ids": [0, 0],
        "target_weights": [1.0, 2.0], "n_targets": 1,
    }  # fmt: skip
    return single("TreeEnsembleRegressor", rows(0, features=2), ["p"], **{k: v for k, v in (a | changes).items() if v != []})


BAD_TREES: dict[str, tuple[dict[str, Any], str]] = {
    "cycle": ({"nodes_modes": ["BRANCH_LEQ", "BRANCH_LEQ", "LEAF"], "nodes_truenodeids": [1, 0, 0], "nodes_falsenodeids": [2, 2, 0]}, "two parents"),
    "shared": ({"nodes_falsenodeids": [1, 0, 0]}, "two parents"),
    "no such child": ({"nodes_truenodeids": [7, 0, 0]}, r"tree 0 has no node 7 \(true branch\)"),
    "no such leaf": ({"target_nodeids": [1, 9]}, r"no node 9 \(weights\)"),
    "feature": ({"nodes_featureids": [2, 0, 0]}, "tests feature 2, the input has 2"),
    "huge feature": ({"nodes_featureids": [2**62, 0, 0]}, "tests feature"),
    "negative feature": ({"nodes_featureids": [-1, 0, 0]}, "tests feature -1"),
    "NaN threshold": ({"nodes_values": [float("nan"), 0.0, 0.0]}, "a threshold is NaN"),
    "mode": ({"nodes_modes": ["BRANCH_ODD", "LEAF", "LEAF"]}, "mode 'BRANCH_ODD'"),
    "lengths": ({"nodes_values": [0.5]}, "have 1 and 3 entries"),
    "weights": ({"target_weights": [1.0]}, "differ in length"),
    "target": ({"target_ids": [0, 1]}, "adds to output 1 of 1"),
    "targets": ({"n_targets": -1}, "has -1 targets"),
    "twice": ({"nodes_nodeids": [0, 1, 1]}, "listed twice"),
    "aggregate": ({"aggregate_function": "MODE"}, "aggregate_function 'MODE' is not supported"),
    "least target": ({"aggregate_function": "MIN", "target_ids": [0, 1]}, "adds to output 1 of 1"),
    "transform": ({"post_transform": "CUBE", "n_targets": 2}, "post_transform 'CUBE'"),
    "nothing": ({k: [] for k in ("nodes_treeids", "nodes_nodeids", "nodes_featureids", "nodes_truenodeids", "nodes_falsenodeids", "nodes_values", "nodes_modes")}, "0 entries"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD_TREES)
def test_bad_trees(what: str) -> None:
    changes, message = BAD_TREES[what]
    with pytest.raises(CarrotError, match=message) as caught:
        frontend.convert(_tree(**changes), "m")
    assert caught.value.loc == "m.onnx: node 'p' (#0)"


def test_many_trees() -> None:
    trees, inner = 1000, 127
    n = 2 * inner + 1
    at = np.arange(n)
    kids = np.where(at < inner, 2 * at + 1, 0)
    r = np.random.default_rng(0)
    a = {
        "nodes_treeids": np.repeat(np.arange(trees), n).tolist(), "nodes_nodeids": np.tile(at, trees).tolist(), "nodes_featureids": r.integers(0, 20, trees * n).tolist(),
        "nodes_truenodeids": np.tile(kids, trees).tolist(), "nodes_falsenodeids": np.tile(np.where(kids > 0, kids + 1, 0), trees).tolist(),
        "nodes_values": r.random(trees * n).tolist(), "nodes_modes": ["BRANCH_LEQ" if k else "LEAF" for k in kids] * trees,
        "target_treeids": np.repeat(np.arange(trees), inner + 1).tolist(), "target_nodeids": np.tile(at[inner:], trees).tolist(),
        "target_ids": [0] * (trees * (inner + 1)), "target_weights": r.random(trees * (inner + 1)).tolist(),
    }  # fmt: skip
    data = single("TreeEnsembleRegressor", rows(0, features=20), ["p"], n_targets=1, **a).SerializeToString()
    module = frontend.read(data, "m.onnx")
    assert max(a.size for k, a in module.weights.items() if "roots" in k) == trees


# ---------------------------------------------------------------------------------------------------- linear, scalers

X = np.random.default_rng(1).standard_normal((40, 4)).astype(np.float32)
HOLES = np.where(np.random.default_rng(2).random(X.shape) < 0.3, np.float32(np.nan), X)
INTS = np.random.default_rng(3).integers(0, 5, (40, 4))
W = np.random.default_rng(4).standard_normal(12).astype(np.float32).tolist()
SVM: dict[str, Any] = {"kernel_type": "POLY", "kernel_params": [0.25, 0.5, 3.0], "support_vectors": W, "vectors_per_class": [1, 2], "coefficients": W[:3], "rho": [0.3]}
CASES: dict[str, tuple[onnx.ModelProto, np.ndarray]] = {
    **{f"LinearRegressor {t}": (single("LinearRegressor", X, ["p"], coefficients=W, intercepts=W[:3], targets=3, post_transform=t), X) for t in ("NONE", "LOGISTIC", "SOFTMAX")},
    **{f"LinearClassifier {t}": (single("LinearClassifier", X, ["s", "p"], coefficients=W, intercepts=W[:3], classlabels_strings=["a", "b", "c"], post_transform=t), X) for t in TRANSFORMS[:4]},
    **{f"LinearRegressor one target {t}": (single("LinearRegressor", X, ["p"], coefficients=W[:4], post_transform=t), X) for t in ("NONE", "LOGISTIC", "SOFTMAX")},
    **{f"LinearClassifier one score {t}": (single("LinearClassifier", X, ["l", "p"], coefficients=W[:4], intercepts=W[:1], classlabels_ints=[3, 7], post_transform=t), X) for t in TRANSFORMS[:4]},
    **{f"LinearClassifier two {t}": (single("LinearClassifier", X, ["s", "p"], coefficients=W[:8], intercepts=W[:2], classlabels_strings=["a", "b"], post_transform=t), X) for t in TRANSFORMS[:4]},
    **{f"SVMClassifier two {t}": (single("SVMClassifier", X, ["s", "p"], **SVM, classlabels_strings=["a", "b"], post_transform=t), X) for t in TRANSFORMS[:4]},
    **{f"SVMClassifier two {t} probabilities": (single("SVMClassifier", X, ["l", "p"], **SVM, prob_a=[-0.8], prob_b=[0.1], classlabels_ints=[5, 6], post_transform=t), X) for t in TRANSFORMS[:4]},
    **{f"FeatureVectorizer to {k}": (single("FeatureVectorizer", X, ["p"], inputdimensions=[k]), X) for k in (2, 4, 6)},
    "LinearClassifier of integers": (single("LinearClassifier", INTS, ["l", "p"], coefficients=W[:8], intercepts=W[:2], classlabels_ints=[3, 7], post_transform="LOGISTIC"), INTS),
    "Scaler": (single("Scaler", X, ["p"], offset=W[:4], scale=W[4:8]), X),
    "Scaler of one number": (single("Scaler", INTS, ["p"], offset=[1.5], scale=[0.5]), INTS),
    "Imputer": (single("Imputer", HOLES, ["p"], imputed_value_floats=W[:4], replaced_value_float=float("nan")), HOLES),
    "Imputer of a value": (single("Imputer", INTS, ["l"], imputed_value_int64s=[9], replaced_value_int64=3), INTS),
    **{f"Normalizer {k}": (single("Normalizer", X * (INTS > 2), ["p"], norm=k), X * (INTS > 2)) for k in ("L1", "L2")},
    "Normalizer MAX": (single("Normalizer", np.abs(X), ["p"], norm="MAX"), np.abs(X)),
    "Binarizer": (single("Binarizer", X, ["p"], threshold=0.25), X),
    "LabelEncoder int to int": (single("LabelEncoder", INTS, ["l"], keys_int64s=[3, 1, 2], values_int64s=[30, 10, 20], default_int64=-5), INTS),
    "LabelEncoder int to float": (single("LabelEncoder", INTS, ["p"], keys_int64s=[3, 1], values_floats=[0.5, 1.5]), INTS),
    "LabelEncoder NaN": (single("LabelEncoder", np.round(HOLES), ["l"], ml=4, keys_floats=[float("nan"), 0.0, 1.0], values_int64s=[7, 8, 9]), np.round(HOLES)),
    "LabelEncoder to string": (single("LabelEncoder", INTS[:, 0], ["s"], keys_int64s=[3, 1], values_strings=["x", "y"], default_string="?"), INTS[:, 0]),
    "LabelEncoder tensor": (single("LabelEncoder", INTS, ["l"], ml=4, keys_tensor=helper.make_tensor("k", TensorProto.INT64, [2], [1, 4]), values_tensor=helper.make_tensor("v", TensorProto.INT64, [2], [5, 6]), default_tensor=helper.make_tensor("d", TensorProto.INT64, [1], [-9])), INTS),
    "LabelEncoder float to float": (single("LabelEncoder", np.round(X), ["p"], keys_floats=[-0.0, 1.0, 2.0, 1.0], values_floats=[0.5, 1.5, 2.5, 3.5], default_float=9.5), np.round(X)),
    "LabelEncoder double tensor": (single("LabelEncoder", X.round().astype(np.float64), ["p"], ml=4, types={"p": TensorProto.DOUBLE}, **{f"{k}_tensor": helper.make_tensor(k, TensorProto.DOUBLE, [len(v)], v) for k, v in {"keys": [0.0, 1.0], "values": [0.1, 0.2], "default": [0.3]}.items()}), X.round().astype(np.float64)),
    "Scaler of doubles": (single("Scaler", X.astype(np.float64), ["p"], offset=W[:4], scale=W[4:8]), X.astype(np.float64)),
    "Normalizer MAX of negative": (single("Normalizer", X, ["p"], norm="MAX"), X),
    "OneHotEncoder of floats, zeros=0": (single("OneHotEncoder", (INTS + 0.5).astype(np.float32), ["p"], cats_int64s=[4, 3, 2, 1, 0], zeros=0), (INTS + 0.5).astype(np.float32)),
    "OneHotEncoder": (single("OneHotEncoder", INTS, ["p"], cats_int64s=[0, 2, 4]), INTS),
    "ZipMap": (single("ZipMap", X, ["p"], classlabels_int64s=[0, 1, 2, 3], types={"p": TensorProto.FLOAT}), X),
}  # fmt: skip
SHAPELESS = ("ZipMap",)  # a sequence of maps has no tensor type to declare: onnxruntime would refuse the model built above


@pytest.mark.parametrize("case", [c for c in CASES if c not in SHAPELESS])
def test_operator(case: str, run_model: RunModel) -> None:
    compare(*CASES[case], run_model)


def test_zip_map_passes_the_probabilities(run_model: RunModel) -> None:
    proto, x = CASES["ZipMap"]
    module = frontend.convert(proto, "m")
    assert np.array_equal(run_model(module, {"x": x})["p"], x) and module.main.attrs["outputs"][0]["sets"] == ["default", "proba"]


def of_map(op_type: str, keys: int, values: int, **attrs: Any) -> onnx.ModelProto:
    """One node that reads a map."""
    value = onnx.helper.make_tensor_type_proto(values, [])
    x = onnx.ValueInfoProto(name="x", type=onnx.helper.make_map_type_proto(keys, value))
    graph = helper.make_graph([helper.make_node(op_type, ["x"], ["y"], domain=ML, **attrs)], "g", [x], [onnx.ValueInfoProto(name="y")])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(ML, 3)], ir_version=8)


MAPS: dict[str, tuple[onnx.ModelProto, list[dict[Any, Any]]]] = {
    "DictVectorizer": (of_map("DictVectorizer", TensorProto.STRING, TensorProto.FLOAT, string_vocabulary=["b", "a", "c"]), [{"a": 1.5, "b": -2.0}, {"other": 1.0}, {"c": 3.0, "other": 1.0}]),
    "DictVectorizer of numbers": (of_map("DictVectorizer", TensorProto.INT64, TensorProto.FLOAT, int64_vocabulary=[7, -1]), [{7: 1.5, -1: -2.0}, {8: 1.0}, {-1: 3.0}]),
    "CastMap": (of_map("CastMap", TensorProto.INT64, TensorProto.FLOAT, map_form="SPARSE", max_map=4), [{0: 1.0, 3: -2.5}, {2: 9.0}, {1: 0.25}]),
}  # fmt: skip


@pytest.mark.parametrize("name", MAPS)
def test_maps(name: str, run_model: RunModel) -> None:
    """A table with a column for each key; onnxruntime takes one map at a time."""
    proto, maps = MAPS[name]
    module = frontend.convert(proto, "m")
    [spec] = module.main.attrs["inputs"]
    table = np.array([[row.get(int(c) if proto.graph.input[0].type.map_type.key_type == TensorProto.INT64 else c, np.nan) for c in spec["columns"]] for row in maps])
    got = run_model(module, {"x": table.astype(DTYPES[module.main.body.args[0].type.dtype].numpy)})["y"]  # type: ignore[union-attr]
    want = np.concatenate([reference(proto, {"x": row})["y"] for row in maps])  # type: ignore[dict-item]
    assert got.dtype == want.dtype and np.array_equal(got, want)


def test_data_frames_of_maps() -> None:
    import pandas as pd
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import DictionaryType, FloatTensorType, StringTensorType
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    maps = [{"a": 1.0, "b": 2.0}, {"a": 3.0, "c": -1.0}, {"b": 0.5}, {"c": 2.0, "a": -1.0}]
    pipeline = make_pipeline(DictVectorizer(), LogisticRegression()).fit(maps, [0, 1, 0, 1])
    proto = convert_sklearn(pipeline, initial_types=[("x", DictionaryType(StringTensorType([1]), FloatTensorType([1])))])
    model = load_in_process(build(proto, Options()))
    np.testing.assert_allclose(model.predict_proba(pd.DataFrame(maps)), pipeline.predict_proba(maps), rtol=1e-5)


@pytest.mark.parametrize(("proto", "message"), [
    (single("DictVectorizer", X, ["p"], string_vocabulary=["a"]), "'DictVectorizer' takes a map of str that is an input of the model, tensor<.*> is given"),
    (of_map("DictVectorizer", TensorProto.INT64, TensorProto.FLOAT, string_vocabulary=["a"]), "takes a map of str that is an input of the model, a map of i64 to f32"),
    (of_map("DictVectorizer", TensorProto.STRING, TensorProto.STRING, string_vocabulary=["a"]), "the map 'x' has values of type str"),
    (of_map("DictVectorizer", TensorProto.STRING, TensorProto.FLOAT), "0 strings and 0 numbers as its vocabulary"),
    (of_map("DictVectorizer", TensorProto.STRING, TensorProto.FLOAT, string_vocabulary=["a", "a"]), "two columns are called 'a'"),
    (of_map("CastMap", TensorProto.INT64, TensorProto.FLOAT), "map_form 'DENSE' and cast_to 'TO_FLOAT' is not supported"),
    (of_map("CastMap", TensorProto.INT64, TensorProto.FLOAT, map_form="SPARSE", max_map=0), "'CastMap' has max_map 0"),
    (of_map("Scaler", TensorProto.STRING, TensorProto.FLOAT), "input 0 of 'Scaler' is a map of str to f32"),
])  # fmt: skip
def test_maps_that_are_refused(proto: onnx.ModelProto, message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        frontend.convert(proto, "m")


@pytest.mark.parametrize(
    ("name", "message"),
    [("SVMClassifier", "has 0 labels"), ("SVMRegressor", "has 0 vectors, 0 coefficients, 0 rho"), ("CategoryMapper", "has 0 strings and 0 numbers")],
)
def test_without_what_it_needs(name: str, message: str) -> None:
    with pytest.raises(CarrotError, match=f"'{name}' {message}"):
        frontend.convert(single(name, X, ["p"]), "m")


# -------------------------------------------------------------------------------------------------------- scikit-learn


def _sklearn() -> dict[str, tuple[Any, str]]:
    from sklearn.decomposition import PCA
    from sklearn.ensemble import (
        BaggingClassifier,
        ExtraTreesRegressor,
        GradientBoostingClassifier,
        GradientBoostingRegressor,
        RandomForestClassifier,
        RandomForestRegressor,
    )
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LinearRegression, LogisticRegression, RidgeClassifier, SGDClassifier
    from sklearn.naive_bayes import GaussianNB
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import MinMaxScaler, Normalizer, PolynomialFeatures, StandardScaler
    from sklearn.tree import DecisionTreeClassifier

    logistic = LogisticRegression(max_iter=50)
    return {
        **{f"random forest, {y}": (RandomForestClassifier(10, random_state=0), y) for y in ("binary", "three", "strings")},
        **{f"gradient boosting, {y}": (GradientBoostingClassifier(n_estimators=8, random_state=0), y) for y in ("binary", "three", "strings")},
        **{f"logistic, {y}": (logistic, y) for y in ("binary", "three", "strings")},
        **{f"ridge, {y}": (RidgeClassifier(), y) for y in ("binary", "three")},
        "tree": (DecisionTreeClassifier(random_state=0), "strings"),
        "sgd": (SGDClassifier(loss="log_loss", random_state=0), "three"),
        "naive bayes": (GaussianNB(), "strings"),
        "network": (MLPClassifier((8,), max_iter=40, random_state=0), "strings"),
        "bagging": (BaggingClassifier(n_estimators=3, random_state=0), "three"),
        "forest regressor": (RandomForestRegressor(10, random_state=0), "number"),
        "extra trees": (ExtraTreesRegressor(5, random_state=0), "number"),
        "boosted regressor": (GradientBoostingRegressor(n_estimators=8, random_state=0), "number"),
        "linear": (LinearRegression(), "number"),
        "two targets": (RandomForestRegressor(5, random_state=0), "pairs"),
        "scaled": (make_pipeline(StandardScaler(), logistic), "strings"),
        "imputed": (make_pipeline(SimpleImputer(), MinMaxScaler(), logistic), "three"),
        "projected": (make_pipeline(Normalizer(), PCA(2), logistic), "three"),
        "polynomial": (make_pipeline(PolynomialFeatures(2), LinearRegression()), "number"),
        "scaler alone": (StandardScaler(), "none"),
    }  # fmt: skip


@pytest.mark.parametrize("name", _sklearn())
def test_sklearn(name: str, run_model: RunModel) -> None:
    from skl2onnx import to_onnx

    estimator, target = _sklearn()[name]
    r = np.random.default_rng(0)
    x = r.standard_normal((150, 4)).astype(np.float32)
    score = x[:, 0] + x[:, 1] * x[:, 2] + 0.3 * r.standard_normal(150)
    three = np.digitize(score, [-0.5, 0.5])
    y = {"binary": score > 0, "three": three, "strings": np.array(["no", "so", "yes"])[three], "number": score, "pairs": np.stack([score, -score], 1), "none": None}[target]
    estimator.fit(x, y.astype(int) if target == "binary" and y is not None else y)
    module = compare(to_onnx(estimator, x[:1]), x, run_model, rtol=1e-5, atol=1e-5)
    sets = [o["sets"] for o in module.main.attrs["outputs"]]
    assert sets == ([["default", "label"], ["default", "proba"]] if target in ("binary", "three", "strings") else [["default"]])
    assert ("labels" in module.main.attrs["outputs"][0]) == (target == "strings")
