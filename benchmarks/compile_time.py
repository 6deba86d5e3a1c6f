"""What compiling costs: seconds and peak memory, each case in a process of its own, medians of several runs.

    python benchmarks/compile_time.py            # prints the table of docs/benchmarks.md

Cases: `import` (carrot over numpy), `trees` (XGBoost JSON of 1000 trees x 255 nodes, to an object), `network` (ONNX with
100 MB of weights, to an object; "codegen" is LLVM's share), `small` (a 40-tree model to a .so, the cost of the generic ABI included).
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make_trees(path: Path) -> None:
    """1000 perfect trees of 127 splits and 128 leaves over 30 features, written as XGBoost writes them."""
    import numpy as np
    import xgboost

    r = np.random.default_rng(0)
    x = r.normal(size=(20000, 30)).astype(np.float32)
    y = (x[:, 0] * x[:, 1] + r.normal(size=20000) > 0).astype(int)
    parameters = {"max_depth": 7, "eta": 0.05, "min_child_weight": 0, "lambda": 1e-6, "gamma": 0, "objective": "binary:logistic", "tree_method": "hist"}
    xgboost.train(parameters, xgboost.DMatrix(x, y), 1000).save_model(path)


def make_network(path: Path) -> None:
    """Five 2300 x 2300 layers with ReLU: 106 MB."""
    import numpy as np
    import onnx
    from onnx import TensorProto, helper

    r = np.random.default_rng(0)
    nodes, weights, last = [], [], "x"
    for i in range(5):
        weights.append(onnx.numpy_helper.from_array(r.normal(size=(2300, 2300)).astype(np.float32) / 50, f"w{i}"))
        nodes += [helper.make_node("MatMul", [last, f"w{i}"], [f"h{i}"]), helper.make_node("Relu", [f"h{i}"], [f"r{i}"])]
        last = f"r{i}"
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", 2300]) for n in ("x", last)]
    model = helper.make_model(helper.make_graph(nodes, "net", io[:1], io[1:], weights), opset_imports=[helper.make_opsetid("", 18)])
    onnx.save(model, path)


def measure(case: str, path: str) -> dict[str, float]:
    """One case, in this process."""
    import numpy as np  # noqa: F401

    if case == "import":
        start = time.perf_counter()
        import carrot  # noqa: F401

        return {"seconds": time.perf_counter() - start}
    from carrot.compiler import Options, build, emit
    from carrot.frontend import load  # noqa: F401

    base = peak_mb()
    start = time.perf_counter()
    artifact = build(path, Options(target="host"))
    seconds = time.perf_counter() - start
    if case == "small":
        emit(artifact, "so")
        seconds = time.perf_counter() - start
    return {"seconds": seconds, "codegen": artifact.seconds["llvm"], "rest": seconds - artifact.seconds["llvm"], "extra_mb": peak_mb() - base, "file_mb": Path(path).stat().st_size / 2**20}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        trees, network = Path(folder, "trees.json"), Path(folder, "network.onnx")
        make_trees(trees)
        make_network(network)
        small = Path(__file__).parent.parent / "examples/models/breast_cancer.json"
        cases = {"import": "", "trees": str(trees), "network": str(network), "small": str(small)}
        results: dict[str, list[dict[str, float]]] = {c: [] for c in cases}
        for _ in range(RUNS):
            for case, path in cases.items():
                out = subprocess.run([sys.executable, __file__, case, path], capture_output=True, text=True, check=True).stdout
                results[case].append(json.loads(out))
    print("| case | seconds | of it LLVM | the rest | memory over the import, MB | model file, MB |\n|---|---|---|---|---|---|")
    for case, runs in results.items():
        m = {k: statistics.median(r[k] for r in runs) for k in runs[0]}
        cells = [f"{m['seconds']:.3f}"] + [f"{m[k]:.3f}" if k in m else "" for k in ("codegen", "rest")] + [f"{m[k]:.0f}" if k in m else "" for k in ("extra_mb", "file_mb")]
        print(f"| {case} | {' | '.join(cells)} |")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], sys.argv[2])))
    else:
        main()
