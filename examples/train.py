"""Makes the small models of this folder from data that scikit-learn ships. Their files are committed; run this to remake them.

    python examples/train.py        # needs scikit-learn, xgboost, lightgbm, skl2onnx, skops
"""

from pathlib import Path

import lightgbm
import numpy as np
import skops.io
import xgboost
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator
from skl2onnx import to_onnx
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_iris
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent
MODELS, DATA = HERE / "models", HERE / "data"


def main() -> None:
    MODELS.mkdir(exist_ok=True)
    DATA.mkdir(exist_ok=True)
    x, y = load_breast_cancer(return_X_y=True, as_frame=True)
    booster = xgboost.XGBClassifier(n_estimators=40, max_depth=4, random_state=0).fit(x, y)
    booster.save_model(MODELS / "breast_cancer.json")
    x.head(50).to_csv(DATA / "breast_cancer.csv", index=False, lineterminator="\n")

    x, y = load_diabetes(return_X_y=True, as_frame=True)
    lightgbm.LGBMRegressor(n_estimators=30, num_leaves=15, random_state=0, verbose=-1).fit(x, y).booster_.save_model(MODELS / "diabetes.txt")
    x.head(50).to_csv(DATA / "diabetes.csv", index=False, lineterminator="\n")

    x, y = load_iris(return_X_y=True, as_frame=True)
    forest = RandomForestClassifier(n_estimators=10, max_depth=4, random_state=0).fit(x, y)
    skops.io.dump(forest, MODELS / "iris_forest.skops")
    linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y)
    skops.io.dump(linear, MODELS / "iris_linear.skops")
    x.to_csv(DATA / "iris.csv", index=False, lineterminator="\n")

    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype(np.float32)
    mlp = MLPClassifier((32,), max_iter=200, random_state=0).fit(x, y)
    onnx = to_onnx(mlp, x[:1], options={id(mlp): {"zipmap": False}}, target_opset=18)
    (MODELS / "digits_mlp.onnx").write_bytes(onnx.SerializeToString())
    np.save(DATA / "digits.npy", x[:50])
    reader(x.reshape(-1, 8, 8), y)


def reader(images: np.ndarray, labels: np.ndarray, units: int = 48) -> None:
    """reads a digit line by line: a GRU of random weights whose last state a linear model was fitted to. Batch and number of lines are open."""
    r = np.random.default_rng(0)
    w, u = r.normal(0, 0.6, (1, 3 * units, 8)).astype(np.float32), r.normal(0, 0.12, (1, 3 * units, units)).astype(np.float32)
    nodes = [helper.make_node("Transpose", ["lines"], ["steps"], perm=[1, 0, 2]), helper.make_node("GRU", ["steps", "w", "u"], ["", "last"], hidden_size=units)]
    lines = helper.make_tensor_value_info("lines", TensorProto.FLOAT, ["batch", "n", 8])

    def proto(more: list, weights: dict, out: str) -> object:
        made = [numpy_helper.from_array(a, name) for name, a in {"w": w, "u": u, **weights}.items()]
        graph = helper.make_graph([*nodes, *more], "reader", [lines], [helper.make_tensor_value_info(out, TensorProto.FLOAT, None)], made)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)

    states = ReferenceEvaluator(proto([], {}, "last")).run(None, {"lines": images})[0][0]
    fit = LogisticRegression(max_iter=2000).fit(states[:1400], labels[:1400])
    print(f"reader: {fit.score(states[1400:], labels[1400:]):.3f} of unseen digits are right")
    head = {"k": fit.coef_.T.astype(np.float32), "b": fit.intercept_.astype(np.float32), "axis": np.array([0])}
    more = [
        helper.make_node("Squeeze", ["last", "axis"], ["state"]),
        helper.make_node("Gemm", ["state", "k", "b"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    (MODELS / "digits_reader.onnx").write_bytes(proto(more, head, "probabilities").SerializeToString())


if __name__ == "__main__":
    main()
