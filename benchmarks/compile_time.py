"""What compiling costs: seconds and peak memory, each case in a process of its own, medians of several runs.

    python benchmarks/compile_time.py            # prints the table of docs/benchmarks.md
    python benchmarks/compile_time.py FILE ...   # where the time goes for these models, as they are: seconds of CPU (other work on the machine counts little) to the .so, and peak memory, the least of several runs

"work" is what `build` takes once everything is imported; "LLVM" its share of that. "memory" is the peak resident memory over that
after the imports (about 50 MB of it are LLVM's own); running in process and writing a .so are measured in processes of their own. Cases: `import` (carrot and the whole compiler, over numpy), `trees` (XGBoost JSON of
1000 trees x 255 nodes), `many trees` (the same ten times over), `network` and `gemm` (ONNX with 100 MB of weights, stored [in, out]
and [out, in]), `wide` (a linear model of 100,000 features), `small` (a shipped model of 40 trees), `carrotc` (that from the
command line, the start of Python included).
"""

from __future__ import annotations

import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 3


def peak_mb() -> float:
    """This process's own peak: ru_maxrss would begin with that of the parent."""
    line = next(x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def make_trees(path: Path) -> None:
    """1000 perfect trees of 127 splits and 128 leaves over 30 features, written as XGBoost writes them."""
    import numpy as np
    import xgboost

    r = np.random.default_rng(0)
    x = r.normal(size=(20000, 30)).astype(np.float32)
    y = (x[:, 0] * x[:, 1] + r.normal(size=20000) > 0).astype(int)
    parameters = {"max_depth": 7, "eta": 0.05, "min_child_weight": 0, "lambda": 1e-6, "gamma": 0, "objective": "binary:logistic", "tree_method": "hist"}
    xgboost.train(parameters, xgboost.DMatrix(x, y), 1000).save_model(path)


def make_many(path: Path, trees: Path) -> None:
    model = json.loads(trees.read_text())
    g = model["learner"]["gradient_booster"]["model"]
    n = 10 * len(g["trees"])
    g["trees"] = [{**g["trees"][i % len(g["trees"])], "id": i} for i in range(n)]
    g |= {"tree_info": [0] * n, "iteration_indptr": list(range(n + 1)), "gbtree_model_param": {**g["gbtree_model_param"], "num_trees": str(n)}}
    path.write_text(json.dumps(model))


def make_wide(path: Path) -> None:
    """100,000 features, as one-hot text features have them."""
    import numpy as np
    import skops.io
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression()
    model.coef_, model.intercept_ = np.random.default_rng(0).normal(size=(1, 100_000)), np.zeros(1)
    model.classes_, model.n_features_in_ = np.array([0, 1]), 100_000
    skops.io.dump(model, path)


def make_network(path: Path, gemm: bool = False) -> None:
    """Five 2300 x 2300 layers with ReLU: 106 MB."""
    import numpy as np
    import onnx
    from onnx import TensorProto, helper

    r = np.random.default_rng(0)
    nodes, weights, last = [], [], "x"
    for i in range(5):
        weights.append(onnx.numpy_helper.from_array(r.normal(size=(2300, 2300)).astype(np.float32) / 50, f"w{i}"))
        product = helper.make_node("Gemm", [last, f"w{i}"], [f"h{i}"], transB=1) if gemm else helper.make_node("MatMul", [last, f"w{i}"], [f"h{i}"])
        nodes += [product, helper.make_node("Relu", [f"h{i}"], [f"r{i}"])]
        last = f"r{i}"
    io = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", 2300]) for n in ("x", last)]
    model = helper.make_model(helper.make_graph(nodes, "net", io[:1], io[1:], weights), opset_imports=[helper.make_opsetid("", 18)])
    onnx.save(model, path)


def measure(case: str, path: str, so: bool) -> dict[str, float]:
    """One case, in this process: until the model runs in it, or until its .so is there."""
    import numpy as np  # noqa: F401

    start = time.perf_counter()
    import carrot.compiler

    if case == "import":
        return {"work": time.perf_counter() - start}
    if case == "carrotc":
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "carrot.cli", path, "-o", f"{folder}/m.so"], check=True, capture_output=True)
            return {"all": time.perf_counter() - start}
    for frontend in ("onnx", "sklearn_files", "xgboost"):
        importlib.import_module(f"carrot.frontend.{frontend}")
    base = peak_mb()
    start = time.perf_counter()
    artifact = carrot.compiler.build(path)
    work = time.perf_counter() - start
    common = {"work": work, "llvm": artifact.seconds["llvm"], "file": Path(path).stat().st_size / 2**20}
    if so:
        size = len(carrot.compiler.emit(artifact, "so"))
        return common | {"all": time.perf_counter() - start, "memory": peak_mb() - base, "so": size / 2**20}
    carrot.compiler.load_in_process(artifact)
    return common | {"loaded": time.perf_counter() - start, "in_process": peak_mb() - base}


PHASES = {"import": 2, "load": 2, "passes": 2, "llvm": 2, "link": 2, "all": 2, "memory": 0}  # digits


def phases(path: str) -> dict[str, float]:
    """CPU seconds by phase of one compilation in this process, and all of its peak memory."""
    time.perf_counter = time.process_time  # what build takes its times by
    import carrot.compiler

    imported = time.process_time()
    artifact = carrot.compiler.build(path)
    built = time.process_time()
    carrot.compiler.emit(artifact, "so")
    end, s = time.process_time(), artifact.seconds
    return {"import": imported, "load": s["load"], "passes": built - imported - s["load"] - s["llvm"], "llvm": s["llvm"], "link": end - built, "all": end, "memory": peak_mb()}


def files(paths: list[str]) -> None:
    print(f"| model | {' | '.join('peak, MB' if k == 'memory' else f'{k}, s' for k in PHASES)} |\n|---|{'---|' * len(PHASES)}")
    for path in paths:
        runs = [json.loads(subprocess.run([sys.executable, __file__, "phases", path], capture_output=True, text=True, check=True).stdout) for _ in range(RUNS)]
        print(f"| {Path(path).stem} | {' | '.join(f'{min(r[k] for r in runs):.{n}f}' for k, n in PHASES.items())} |", flush=True)


COLUMNS = {
    "work": ("work, s", 2), "llvm": ("of it LLVM", 2), "loaded": ("until it runs in process, s", 2), "all": ("until the .so is there, s", 2),
    "in_process": ("peak memory in process, MB", 0), "memory": ("for the .so, MB", 0), "file": ("model file, MB", 1), "so": (".so, MB", 1),
}  # fmt: skip


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = {c: Path(folder, name) for c, name in (("trees", "trees.json"), ("many trees", "many.json"), ("network", "network.onnx"), ("gemm", "gemm.onnx"), ("wide", "wide.skops"))}
        make_trees(paths["trees"])
        make_many(paths["many trees"], paths["trees"])
        make_network(paths["network"])
        make_network(paths["gemm"], gemm=True)
        make_wide(paths["wide"])
        small = Path(__file__).parent.parent / "examples/models/breast_cancer.json"
        cases = {"import": small, **paths, "small": small, "carrotc": small}
        results: dict[str, list[dict[str, float]]] = {c: [] for c in cases}
        for _ in range(RUNS):
            for case, path in cases.items():
                both = {}
                for kind in ("run", "so"):
                    done = subprocess.run([sys.executable, __file__, case, str(path), kind], capture_output=True, text=True, check=True)
                    both |= json.loads(done.stdout)
                results[case].append(both)
    print(f"| case | {' | '.join(title for title, _ in COLUMNS.values())} |\n|---|{'---|' * len(COLUMNS)}")
    for case, runs in results.items():
        m = {k: statistics.median(r[k] for r in runs) for k in runs[0]}
        print(f"| {case} | {' | '.join(f'{m[k]:.{digits}f}' if k in m else '' for k, (_, digits) in COLUMNS.items())} |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["phases"]:
        print(json.dumps(phases(sys.argv[2])))
    elif sys.argv[1:] and Path(sys.argv[1]).is_file():
        files(sys.argv[1:])
    elif len(sys.argv) == 4:
        print(json.dumps(measure(sys.argv[1], sys.argv[2], sys.argv[3] == "so")))
    else:
        main()
