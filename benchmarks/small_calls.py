"""Models whose work is a few microseconds, called from Python with sizes that stay and sizes that change, beside onnxruntime and the library that trained them.

    taskset -c 1 python benchmarks/small_calls.py           # prints the table of docs/benchmarks.md, a quarter of a minute

One thread each. `fixed`: the same network with all sizes fixed. `same`: the sizes of the call before. `changing`: 40 sizes in turn, from 1 on (the work grows with them).
All take turns in one process; the least of many short runs counts, for other work only adds to it. Results are compared before anything is timed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402

import carrot  # noqa: E402

ROUNDS, CALLS, SIZES = 40, 120, 40
Call = Callable[[Any], Any]


class Case(NamedTuple):
    name: str
    fixed: Call | None  # takes what `data` gives for SAME
    mine: Call
    peers: dict[str, Call]
    data: Callable[[int], Any]  # of so many rows, or steps


SAME = 4


def session(proto: Any) -> Call:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    s = onnxruntime.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda x: s.run(None, x)


def network(name: str, nodes: list[Any], shapes: dict[str, list[Any]], outputs: list[str], weights: dict[str, np.ndarray]) -> Case:
    """A network, with the sizes "N" of `shapes` open and, to compare, all SAME."""

    def proto(n: Any) -> Any:
        infos = [helper.make_tensor_value_info(k, TensorProto.FLOAT, [n if d == "N" else d for d in s]) for k, s in shapes.items()]
        outs = [onnx.ValueInfoProto(name=o) for o in outputs]
        graph = helper.make_graph(nodes, "g", infos, outs, [numpy_helper.from_array(a, k) for k, a in weights.items()])
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=8)

    def data(n: int) -> dict[str, np.ndarray]:
        r = np.random.default_rng(n)
        return {k: r.standard_normal([n if d == "N" else d for d in s]).astype(np.float32) for k, s in shapes.items()}

    return Case(name, carrot.compile(proto(SAME)).run, carrot.compile(proto("N")).run, {"onnxruntime": session(proto("N"))}, data)


def networks() -> list[Case]:
    r = np.random.default_rng(0)
    w = {k: r.standard_normal(s).astype(np.float32) / 4 for k, s in {"w1": (16, 16), "w2": (16, 16), "w": (1, 64, 16), "r": (1, 64, 16), "k": (4, 3, 3, 3)}.items()}
    node = helper.make_node
    layers = [node("MatMul", ["x", "w1"], ["a"]), node("Relu", ["a"], ["b"]), node("MatMul", ["b", "w2"], ["y"])]
    steps = [node("LSTM", ["x", "w", "r"], ["y", "h", "c"], hidden_size=16)]
    added = [node("Add", ["a", "b"], ["c"]), node("Softmax", ["c"], ["y"])]
    return [
        network("softmax, [N, 16]", [node("Softmax", ["x"], ["y"])], {"x": ["N", 16]}, ["y"], {}),
        network("MLP of 2 layers, [N, 16]", layers, {"x": ["N", 16]}, ["y"], {k: w[k] for k in ("w1", "w2")}),
        network("MLP of 2 layers, [1, N, 16]", layers, {"x": [1, "N", 16]}, ["y"], {k: w[k] for k in ("w1", "w2")}),
        network("softmax of a sum, 2 inputs [N, 16]", added, {"a": ["N", 16], "b": ["N", 16]}, ["y"], {}),
        network("softmax of a sum, 2 inputs [1, N, 16], 2 outputs", added, {"a": [1, "N", 16], "b": [1, "N", 16]}, ["y", "c"], {}),
        network("LSTM of 16 units, [N, 1, 16], 3 outputs", steps, {"x": ["N", 1, 16]}, ["y", "h", "c"], {k: w[k] for k in "wr"}),
        network("3 x 3 convolution, [1, 3, N, N]", [node("Conv", ["x", "k"], ["y"], pads=[1, 1, 1, 1])], {"x": [1, 3, "N", "N"]}, ["y"], {"k": w["k"]}),
    ]


def pipelines() -> list[Case]:
    import xgboost
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import StringTensorType
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    r = np.random.default_rng(0)
    x = r.standard_normal((4000, 16)).astype(np.float32)
    y = (x[:, 0] * x[:, 1] + x[:, 2] > 0).astype(int)
    words = [" ".join(r.choice(["red", "green", "blue", "car", "house", "tree", "sun", "rain"], 6)) for _ in range(2000)]
    linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y)
    booster = xgboost.train({"max_depth": 4, "objective": "binary:logistic", "nthread": 1}, xgboost.DMatrix(x, y), 20)
    text = make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(words, [w.count("red") for w in words])
    linear_ort = session(to_onnx(linear, x[:1], options={"zipmap": False}, target_opset=18))
    text_ort = session(to_onnx(text, initial_types=[("text", StringTensorType([None, 1]))], options={id(text[0]): {"locale": "C"}, id(text[1]): {"zipmap": False}}, target_opset=18))
    mine = carrot.compile(text, outputs="proba").predict_proba
    return [
        Case("StandardScaler and LogisticRegression, [N, 16]", None, carrot.compile(linear).predict_proba, {"onnxruntime": lambda a: linear_ort({"X": a})[1], "library": linear.predict_proba}, lambda n: x[:n]),
        Case("XGBoost, 20 trees of depth 4, [N, 16]", None, carrot.compile(booster).predict, {"library": booster.inplace_predict}, lambda n: x[:n]),
        Case("TF-IDF of 8 words and LogisticRegression, N texts", None, lambda t: mine({"text": t[:, 0]}), {"onnxruntime": lambda t: text_ort({"text": t})[1], "library": lambda t: text.predict_proba(t[:, 0])}, lambda n: np.array(words[:n], object)[:, None]),
    ]


def arrays(answer: Any) -> list[np.ndarray]:
    return list(answer.values()) if isinstance(answer, dict) else answer if isinstance(answer, list) else [answer]


def least(ways: dict[str, tuple[Call, Sequence[Any]]]) -> dict[str, float]:
    """Microseconds a call: of each the least of its runs."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for key, (f, data) in ways.items():
            given = [data[k % len(data)] for k in range(CALLS)]
            start = time.perf_counter()
            for x in given:
                f(x)
            best[key] = min(best[key], (time.perf_counter() - start) / CALLS * 1e6)
    return best


def main() -> None:
    carrot.set_threads(1)
    print("| model | sizes fixed, us | open, same, us | changing, us | onnxruntime / carrot, same | changing | library / carrot, same | changing |\n|---|---|---|---|---|---|---|---|")
    for case in (*networks(), *pipelines()):
        same, changing = [case.data(SAME)], [case.data(n) for n in range(1, SIZES + 1)]
        for x in (*same, *changing[::7]):
            for got, *wanted in zip(arrays(case.mine(x)), *(arrays(f(x)) for f in case.peers.values()), strict=True):
                for want in wanted:
                    np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-5)
        ways = {"fixed": (case.fixed, same)} if case.fixed else {}
        for key, f in {"mine": case.mine, **case.peers}.items():
            ways |= {f"{key}, same": (f, same), f"{key}, changing": (f, changing)}
        us = least(ways)
        ratios = [f"{us[f'{p}, {how}'] / us[f'mine, {how}']:.1f}" if p in case.peers else "" for p in ("onnxruntime", "library") for how in ("same", "changing")]
        fixed = f"{us['fixed']:.1f}" if case.fixed else ""
        print(f"| {case.name} | {fixed} | {us['mine, same']:.1f} | {us['mine, changing']:.1f} | {' | '.join(ratios)} |", flush=True)


if __name__ == "__main__":
    main()
