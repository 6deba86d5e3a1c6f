"""Small trained models of every family, and the cell of the matrix: one family on one target, compiled, linked, run, compared with this machine."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import lightgbm as lgb
import numpy as np
import onnx
import onnx.parser
import xgboost as xgb
from emulators import Execution, execute
from onnx import TensorProto, helper, numpy_helper
from sklearn.datasets import load_iris
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.target import target_from

X, Y = load_iris(return_X_y=True)
ROWS = 5
CODES = np.column_stack([X, np.arange(len(X)) * 7 % 12])  # a category that goes with nothing
ODD = np.where(np.arange(CODES.size).reshape(CODES.shape) % 11 == 3, np.nan, CODES)


@dataclass(frozen=True)
class Family:
    """model: makes it; outputs: what is kept. rtol 0: the same bits everywhere."""

    model: Callable[[], Any]
    outputs: str = "default"
    data: np.ndarray = field(default_factory=lambda: X)
    rtol: float = 0.0
    quantize: bool = False
    doc: str = ""


def _boosted(**params: Any) -> Any:
    return xgb.XGBClassifier(n_estimators=5, max_depth=3, n_jobs=1, random_state=1, **params).fit(X, Y)


def _lightgbm(data: np.ndarray, categories: list[int] | str = "auto", **params: Any) -> Any:
    given = {"objective": "regression", "num_leaves": 8, "min_data_in_leaf": 3, "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, **params}
    return lgb.train(given, lgb.Dataset(data, Y + 0.1 * data[:, 0], params={"verbose": -1}, categorical_feature=categories), 6)


def _network(nodes: list[onnx.NodeProto], shape: list[int | str], classes: int, weights: dict[str, np.ndarray]) -> onnx.ModelProto:
    io = [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in (("x", shape), ("y", [shape[0], classes]))]
    graph = helper.make_graph(nodes, "net", io[:1], io[1:], [numpy_helper.from_array(a.astype(np.float32), k) for k, a in weights.items()])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)])


def _mlp() -> onnx.ModelProto:
    r = np.random.default_rng(0)
    n = helper.make_node
    nodes = [n("Gemm", ["x", "w0", "b0"], ["a"]), n("Tanh", ["a"], ["b"]), n("Gemm", ["b", "w1", "b1"], ["c"]), n("Relu", ["c"], ["d"]), n("Gemm", ["d", "w2", "b2"], ["e"]), n("Softmax", ["e"], ["y"])]
    sizes = ((4, 24), (24, 16), (16, 3))
    weights = {f"w{i}": r.normal(size=s) / np.sqrt(s[0]) for i, s in enumerate(sizes)} | {f"b{i}": r.normal(size=s[1]) for i, s in enumerate(sizes)}
    return _network(nodes, ["batch", 4], 3, weights)


def _cnn() -> onnx.ModelProto:
    r = np.random.default_rng(0)
    n = helper.make_node
    nodes = [
        n("Conv", ["x", "k0", "c0"], ["a"], pads=[1, 1, 1, 1]), n("Relu", ["a"], ["r"]), n("MaxPool", ["r"], ["c"], kernel_shape=[2, 2], strides=[2, 2]),
        n("Conv", ["c", "k1", "c1"], ["d"], group=4), n("Relu", ["d"], ["e"]), n("GlobalAveragePool", ["e"], ["f"]), n("Flatten", ["f"], ["g"]), n("Gemm", ["g", "w", "b"], ["h"]), n("Softmax", ["h"], ["y"]),
    ]  # fmt: skip
    shapes = {"k0": (4, 1, 3, 3), "c0": (4,), "k1": (4, 1, 3, 3), "c1": (4,), "w": (4, 3), "b": (3,)}
    return _network(nodes, ["batch", 1, 8, 8], 3, {k: r.normal(size=s) for k, s in shapes.items()})


def _recurrent(kind: str, gates: int, hidden: int = 8) -> onnx.ModelProto:
    """One layer over five steps of four numbers, one row a call, and what its last state says."""
    r = np.random.default_rng(0)
    n = helper.make_node
    states = ["h0"] + (["c0"] if kind == "LSTM" else [])
    attrs = {"linear_before_reset": 1} if kind == "GRU" else {}
    nodes = [n("Transpose", ["x"], ["s"], perm=[1, 0, 2]), n(kind, ["s", "W", "R", "B", "", *states], ["", "h"], hidden_size=hidden, **attrs), n("Flatten", ["h"], ["f"]), n("Gemm", ["f", "w", "b"], ["y"])]
    shapes = {"W": (1, gates * hidden, 4), "R": (1, gates * hidden, hidden), "B": (1, 2 * gates * hidden), "w": (hidden, 3), "b": (3,)} | {state: (1, 1, hidden) for state in states}
    return _network(nodes, [1, 5, 4], 3, {k: r.normal(size=s) / np.sqrt(hidden) for k, s in shapes.items()})


FLOW = """<ir_version: 8, opset_import: ["" : 18]>
    main (float[1,5,4] x) => (float[1,3] y) <float[4,3] w = {0.5, -1, 0.25, 1, 0.125, -0.5, 2, 1, -1, 0.75, 0.5, 1}, float half = {0.5}, int64[1] first = {0}, float[4] start = {0, 0, 0, 0}> {
        s = Squeeze (x, first)
        h, all = Scan <num_scan_inputs = 1, body = b (float[4] a, float[4] r) => (float[4] o, float[4] p) { t = Mul (a, half)  u = Add (t, r)  o = Tanh (u)  p = Mul (o, r) }> (start, s)
        m = ReduceMean <keepdims = 0> (all)
        c = Greater (m, half)
        g = If (c) <then_branch = d () => (float[3] q) { q = MatMul (h, w) }, else_branch = e () => (float[3] q) { v = MatMul (h, w)  q = Tanh (v) }>
        k = Loop ("", "", g) <body = l (int64 i, bool go, float[3] z) => (bool more, float[3] n) { n = Mul (z, half)  f = Abs (n)  e = ReduceMax <keepdims = 0> (f)  more = Greater (e, half) }>
        y = Unsqueeze (k, first) }"""  # a scan, a branch, a loop that ends when it may


SERIES = np.random.default_rng(4).normal(size=(20, 5, 4)).astype(np.float32)
IMAGES = np.random.default_rng(3).normal(size=(20, 1, 8, 8)).astype(np.float32)
FAMILIES = {
    "tree": Family(lambda: DecisionTreeClassifier(max_depth=5, random_state=0).fit(X, Y), "proba", doc="scikit-learn, decision tree of depth 5"),
    "forest": Family(lambda: RandomForestClassifier(10, max_depth=5, random_state=0, n_jobs=1).fit(X, Y), "proba", doc="scikit-learn, 10 trees of depth 5"),
    "boosted f32": Family(_boosted, "raw", ODD[:, :4], doc="XGBoost, 15 trees of depth 3"),
    "boosted softmax": Family(_boosted, "proba", ODD[:, :4], doc="the same with its probabilities"),
    "boosted f64": Family(lambda: _lightgbm(X), data=ODD[:, :4], doc="LightGBM, 6 trees of 8 leaves"),
    "categorical": Family(lambda: _lightgbm(CODES, [4], min_data_per_group=1, cat_smooth=0, max_cat_to_onehot=2), data=ODD, doc="LightGBM, 6 trees, a column of 12 categories"),
    "linear f32": Family(lambda: LinearRegression().fit(X.astype(np.float32), Y.astype(np.float32)), doc="scikit-learn, linear regression in float32"),
    "linear f64": Family(lambda: LinearRegression().fit(X, Y), doc="scikit-learn, linear regression"),
    "pipeline": Family(lambda: make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(X, Y), "proba", doc="scikit-learn, scaler and logistic regression"),
    "MLP f32": Family(_mlp, rtol=1e-5, doc="ONNX, 4-24-16-3"),
    "CNN f32": Family(_cnn, data=IMAGES, rtol=1e-5, doc="ONNX, two convolutions on 8 x 8"),
    "LSTM f32": Family(lambda: _recurrent("LSTM", 4), data=SERIES, rtol=1e-5, doc="ONNX, 8 units, 5 steps of 4 numbers"),
    "GRU f32": Family(lambda: _recurrent("GRU", 3), data=SERIES, rtol=1e-5, doc="the same, reset after the product"),
    "control flow": Family(lambda: onnx.parser.parse_model(FLOW), data=SERIES, rtol=1e-5, doc="ONNX, a scan over 5 steps, a branch, a loop that its condition ends"),
    "MLP int8": Family(_mlp, quantize=True, doc="the same, quantised"),
    "CNN int8": Family(_cnn, data=IMAGES, quantize=True, doc="the same, quantised"),
}  # fmt: skip


@cache
def module(family: str) -> Module:
    model = FAMILIES[family].model()
    if isinstance(model, onnx.ModelProto):
        onnx.checker.check_model(model)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load(model, "m", outputs=(FAMILIES[family].outputs,))


def _options(family: str, target: str) -> Options:
    f = FAMILIES[family]
    quantized = {"quantize": "int8", "calibration": f.data.astype(np.float32)} if f.quantize else {}
    return Options(target=target, name="m", opt="2" if target == "host" or target_from(target).hosted else "z", outputs=(f.outputs,), on_missing="nan", **quantized)


@cache
def answers(family: str) -> tuple[np.ndarray, np.ndarray]:
    """Rows, and what this machine's code answers, in float32."""
    f = FAMILIES[family]
    rows = np.random.default_rng(7).permutation(f.data)[:ROWS].astype(np.float32)
    model = load_in_process(build(module(family), _options(family, "host")))
    given = rows.astype(model.inputs[0].dtype)
    calls = given if model.inputs[0].shape == given.shape[1:] else given[:, None]  # of a model of fixed sizes one row is one call
    outs = [model.run({model.inputs[0].name: x}) for x in ([calls] if calls is given else calls)]
    return rows, np.concatenate([np.asarray(a, np.float32) for out in outs for a in out.values()])


@dataclass(frozen=True)
class Cell:
    """A family on a target. error: the largest, relative to the largest answer; 0: the same bits."""

    done: Execution
    error: float = 0.0

    def __str__(self) -> str:
        return "=" if self.error == 0 else f"{self.error:.0e}"


def cell(family: str, target: str, memory: bool = False, whole: bool = False) -> Cell:
    rows, want = answers(family)
    done = execute(build(module(family), _options(family, target)), rows, memory=memory, whole=whole)
    (got,) = done.outputs
    got = got.reshape(want.shape)
    if (got.view(np.uint32) == want.view(np.uint32)).all():
        return Cell(done)
    return Cell(done, max(float(np.abs(got - want).max() / np.abs(want).max()), 1e-9))
