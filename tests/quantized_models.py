"""Small networks for the tests of quantisation: ONNX float models, and what onnxruntime's own quantiser makes of them."""

from __future__ import annotations

from typing import Any

import numpy as np


def convolutions(size: int = 9, channels: int = 8, classes: int = 5, batch: Any = "N") -> Any:
    """Conv 3x3 + relu, depthwise + relu6, 1x1 strided, a residual sum, pools, a matrix product: an ONNX ModelProto."""
    onnx = __import__("onnx")
    from onnx import TensorProto, helper, numpy_helper

    weights: dict[str, np.ndarray] = {}
    rng = np.random.default_rng([11, size, channels])

    def w(name: str, *shape: int) -> str:
        weights[name] = (rng.standard_normal(shape) / np.sqrt(np.prod(shape[1:]) if len(shape) > 1 else 4)).astype(np.float32)
        return name

    weights["zero"], weights["six"] = np.float32(0).reshape(()), np.float32(1.5).reshape(())
    c = channels
    nodes = [
        helper.make_node("Conv", ["x", w("w1", c, 3, 3, 3), w("b1", c)], ["c1"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c1"], ["r1"]),
        helper.make_node("Conv", ["r1", w("w2", c, 1, 3, 3), w("b2", c)], ["c2"], group=c, pads=[1, 1, 1, 1]),
        helper.make_node("Clip", ["c2", "zero", "six"], ["r2"]),
        helper.make_node("Add", ["r1", "r2"], ["a1"]),
        helper.make_node("Conv", ["a1", w("w3", 2 * c, c, 1, 1), w("b3", 2 * c)], ["c3"], strides=[2, 2]),
        helper.make_node("MaxPool", ["c3"], ["p1"], kernel_shape=[2, 2], strides=[1, 1]),
        helper.make_node("Conv", ["p1", w("w4", 2 * c, c, 3, 2), w("b4", 2 * c)], ["c4"], group=2, pads=[1, 0, 1, 1]),
        helper.make_node("Relu", ["c4"], ["r4"]),
        helper.make_node("GlobalAveragePool", ["r4"], ["g"]),
        helper.make_node("Flatten", ["g"], ["f"]),
        helper.make_node("Gemm", ["f", w("w5", classes, 2 * c), w("b5", classes)], ["y"], transB=1),
    ]
    graph = helper.make_graph(
        nodes, "net", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 3, size, size])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [batch, classes])], [numpy_helper.from_array(a, k) for k, a in weights.items()],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)


def pruned(model: Any, share: float, least: int = 0) -> Any:
    """An ONNX ModelProto, changed in place: of each matrix and filter of more than `least` weights the smallest, so many of them, are zero."""
    from onnx import numpy_helper

    for w in model.graph.initializer:
        a = numpy_helper.to_array(w)
        if a.ndim > 1 and a.size > least:
            w.CopyFrom(numpy_helper.from_array(np.where(np.abs(a) < np.quantile(np.abs(a), share), np.float32(0), a), w.name))
    return model


def rows(n: int, size: int = 9) -> np.ndarray:
    return np.random.default_rng([n, size]).standard_normal((n, 3, size, size)).astype(np.float32)


def by_onnxruntime(model: Any, folder: Any, data: np.ndarray, qdq: bool, unsigned: bool, per_channel: bool, weights: str = "QInt8") -> Any:
    """The model quantised by onnxruntime's quantize_static: with pairs of Q and DQ, or with QLinear operators."""
    import onnx
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self.rest = iter(data)

        def get_next(self) -> Any:
            row = next(self.rest, None)
            return None if row is None else {"x": row[None]}

    source, out = folder / "float.onnx", folder / "int8.onnx"
    onnx.save(model, source)
    quantize_static(
        source, out, Reader(), quant_format=QuantFormat.QDQ if qdq else QuantFormat.QOperator, activation_type=QuantType.QUInt8 if unsigned else QuantType.QInt8,
        weight_type=QuantType[weights], per_channel=per_channel,
    )  # fmt: skip
    return out


def onnxruntime(path: Any, x: np.ndarray) -> np.ndarray:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.log_severity_level = 4
    return np.asarray(ort.InferenceSession(path if isinstance(path, bytes) else str(path), options, providers=["CPUExecutionProvider"]).run(None, {"x": x})[0])


def digits_network() -> tuple[Any, np.ndarray, np.ndarray, np.ndarray]:
    """An ONNX network on scikit-learn's digits [N, 1, 8, 8]: two layers of fixed random filters, the product behind them trained."""
    from onnx import TensorProto, helper, numpy_helper
    from sklearn.datasets import load_digits
    from sklearn.linear_model import LogisticRegression

    rng = np.random.default_rng(2)
    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype(np.float32).reshape(-1, 1, 8, 8)
    filters = {
        "w1": rng.standard_normal((16, 1, 3, 3)), "b1": rng.standard_normal(16) * 0.1, "w2": rng.standard_normal((16, 1, 3, 3)) / 2, "b2": rng.standard_normal(16) * 0.1,
        "w3": rng.standard_normal((32, 16, 1, 1)) / 4, "b3": rng.standard_normal(32) * 0.1,
    }  # fmt: skip
    nodes = [
        helper.make_node("Conv", ["x", "w1", "b1"], ["c1"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c1"], ["r1"]),
        helper.make_node("Conv", ["r1", "w2", "b2"], ["c2"], group=16, pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c2"], ["r2"]),
        helper.make_node("Conv", ["r2", "w3", "b3"], ["c3"]),
        helper.make_node("Relu", ["c3"], ["r3"]),
        helper.make_node("MaxPool", ["r3"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["p"], ["f"]),
    ]

    def model(nodes: list[Any], weights: dict[str, np.ndarray], out: str, size: int) -> Any:
        infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", *d]) for n, d in (("x", (1, 8, 8)), (out, (size,)))]
        inits = [numpy_helper.from_array(a.astype(np.float32), k) for k, a in weights.items()]
        return helper.make_model(helper.make_graph(nodes, "digits", infos[:1], infos[1:], inits), opset_imports=[helper.make_opsetid("", 17)], ir_version=8)

    features = onnxruntime(model(nodes, filters, "f", 512).SerializeToString(), x)
    trained = LogisticRegression(max_iter=300, C=0.1).fit(features[:1200], y[:1200])
    nodes.append(helper.make_node("Gemm", ["f", "w4", "b4"], ["y"]))
    return model(nodes, {**filters, "w4": trained.coef_.T, "b4": trained.intercept_}, "y", 10), x[:200], x[1200:], y[1200:]
