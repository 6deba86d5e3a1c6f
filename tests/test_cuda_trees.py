"""Tree kernels of GPUs, executed by the grid of tests/cuda_grid: the decisions of every frontend's models, whatever the strategy and the batch."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from carrot.compiler import Options, build, emit
from carrot.ir.dims import evaluate
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.target import target_from, target_names
from carrot.ir.tree import CATEGORICAL, Ensemble
from carrot.passes.tree_choice_gpu import MANY, SCORES, STRATEGIES, choose, refusal
from carrot.passes.tree_pack import RANKS
from carrot.passes.tree_sectors import top_of

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "cuda_grid")]
from grid import Grid  # noqa: E402
from ir_random import forest, random_ensemble, tree_rows  # noqa: E402
from test_tree_strategies import SHAPES, AsTheyAre, module_of  # noqa: E402
from tree_cases import CASES, case  # noqa: E402
from tree_shapes import grown, trees  # noqa: E402

CUDA = [name for name in target_names() if name.startswith("cuda-") and not target_from(name).wgmma]  # of trees cuda-sm90a has the kernels of cuda-sm90
FEW = {"latency": 40}  # rows: a block for each
EXACT = ("row", "deep")  # they sum in the source's order
TOLERANCE = {"float32": 2e-6, "float64": 1e-14}  # of sums in another order, relative to the largest


def adversarial_rows(name: str, adversarial, n: int) -> np.ndarray:
    c = case(name)
    x = adversarial(c.module)[:, : c.data.shape[1]]
    odd = c.data[:100] + np.random.default_rng(3).choice([0.0, 0.5, -0.25, 256.0, -7.0], c.data[:100].shape)
    x = np.random.default_rng(1).permutation(np.concatenate([x, odd.astype(c.data.dtype), c.data[:100]]).astype(c.data.dtype))[:n]
    return x if c.nan else np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf)


def close(got: np.ndarray, want: np.ndarray, exact: bool, what: str) -> None:
    assert got.dtype == want.dtype and got.shape == want.shape, what
    if exact or got.dtype.kind != "f":
        np.testing.assert_array_equal(got, want, err_msg=what)
    else:
        finite = np.abs(want[np.isfinite(want)]).max(initial=1.0)
        np.testing.assert_allclose(got, want, rtol=0, atol=TOLERANCE[str(got.dtype)] * finite, err_msg=what)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("name", CASES)
def test_every_frontend(name: str, strategy: str, adversarial) -> None:
    c = case(name)
    outputs = [o["name"] for o in c.module.main.attrs["outputs"]]
    sets = tuple(s for s in ("default", "raw", "leaf") if s == "default" or s in outputs)
    options = Options(target="cuda-sm90", tree_strategy=strategy, on_missing="nan", outputs=sets)
    try:
        artifact = build(c.module, options)
    except CarrotError as error:
        assert strategy in SCORES and f"tree strategy '{strategy}' cannot be used: the ensemble has" in str(error)
        return
    x = adversarial_rows(name, adversarial, FEW.get(strategy, 400))
    with np.errstate(all="ignore"):
        want = {o["name"]: a for o, a in zip(c.module.main.attrs["outputs"], run(c.module, [x]), strict=True)}
    assert "grid" not in artifact.module.attrs, artifact.module.attrs["grid"]
    got = dict(zip([o["name"] for o in artifact.card["outputs"]], Grid(artifact).run([x], seed=len(name)), strict=True))
    for output in got:
        if output == "label" and strategy not in EXACT:  # of rows whose sums are as good as equal
            assert (got[output] == want[output]).mean() > 0.98
        else:
            close(got[output], want[output], strategy in EXACT and output in ("raw", "leaf"), output)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("seed", range(8))
def test_random_ensembles(seed: int, strategy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())
    r = random.Random(seed)
    check(random_ensemble(r, categorical=strategy not in SCORES), strategy, r)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str, strategy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())
    check(SHAPES[shape](), strategy, random.Random(1))


@pytest.mark.parametrize(("dtype", "values", "outputs", "count"), [(np.float32, np.float32, 1, 70), (np.float32, np.float64, 3, 40), (np.float64, np.float32, 2, 5), (np.float64, np.float64, 1, 1)])
@pytest.mark.parametrize("height", range(1, 6))
def test_trees_of_few_levels(height: int, dtype: type, values: type, outputs: int, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every missing rule, and trees of every height up to this one."""
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())
    r = random.Random(height)
    e = trees([grown(r, r.randint(1, height + 1), 5) for _ in range(count - 1)] + [grown(r, height + 1, 5, chain=True)], 5, dtype, values, outputs)
    e.flags[e.flags & CATEGORICAL != 0] = 0
    e.category_set[:] = -1
    check(e, "shallow", r)


@pytest.mark.parametrize("shape", ["single leaves", "long chain", "mixed dtypes", "257 leaves", "too many leaves", "300 classes"])
def test_sectors_of_keys(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where thresholds are too many for ranks."""
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())
    monkeypatch.setitem(RANKS, "compact", 0.0)
    check(SHAPES[shape](), "deep", random.Random(1))


@pytest.mark.parametrize("keys", [False, True])
@pytest.mark.parametrize("outputs", [1, 3])
def test_few_and_many_rows_share_one_forest(outputs: int, keys: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """`latency` adds to what `deep` has the top of each tree in sectors, and nothing else."""
    monkeypatch.setattr(Options, "prune_trees", AsTheyAre())
    monkeypatch.setitem(MANY, "deep", 20)
    if keys:
        monkeypatch.setitem(RANKS, "compact", 0.0)
    r = random.Random(3)
    e = trees([grown(r, 400 if i % 3 else 5, 5) for i in range(9)], 5, outputs=outputs)
    e.base = e.base.astype(e.leaf_values.dtype)
    both, deep = (build(module_of(e), Options(target="cuda-sm90", tree_strategy=s, on_missing="nan", outputs=("default", "leaf"))) for s in ("latency,deep", "deep"))
    top, levels = top_of(e), 2 if keys else 3
    crown = 32 * e.n_trees * sum(1 << level for level in range(0, top, levels))
    kept = {name: {key: w for key, w in a.module.weights.items() if w.nbytes > 1024} for name, a in (("both", both), ("deep", deep))}
    assert top % 3 and sum(w.nbytes for w in kept["both"].values()) == sum(w.nbytes for w in kept["deep"].values()) + 2 * crown
    assert both.compiled.blob.size <= deep.compiled.blob.size + 2 * (crown + 64)
    x = tree_rows(e, r, 40)
    grid = Grid(both)
    for n in (1, 19, 20, 40):
        scores, leaf = grid.run([x[:n]], seed=n)
        close(scores, e.scores(x[:n]), n >= 20, f"{n} rows")
        np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x[:n])])


def check(e: Ensemble, strategy: str, r: random.Random) -> None:
    e.verify()
    e.base = e.base.astype(e.leaf_values.dtype)
    target = target_from("cuda-sm90")
    options = Options(target="cuda-sm90", tree_strategy=strategy, opt="1", on_missing="nan", outputs=("default", "leaf"))
    if why := refusal(strategy, e, False, target):
        with pytest.raises(CarrotError, match="cannot be used: the ensemble has") as raised:
            build(module_of(e), options)
        assert why in str(raised.value)
        return
    x = tree_rows(e, r, 40) if e.n_trees else np.zeros((40, e.n_features), np.float32)
    x[::7] = np.random.default_rng(0).integers(0, 2000, x[::7].shape)
    grid = Grid(build(module_of(e), options))
    for n in (len(x), 1):
        with np.errstate(all="ignore"):
            scores, leaf = grid.run([x[:n]], seed=n)
        close(scores, e.scores(x[:n]), strategy in EXACT, f"raw, {n} rows")
        np.testing.assert_array_equal(leaf, e.leaf_id[e.leaves(x[:n])])


@cache
def pair() -> tuple[Ensemble, Grid]:
    e = random.Random(5)
    ensemble = trees([grown(e, 20, 5) if i % 3 else [float(i)] for i in range(70)], 5, outputs=2)
    ensemble.flags &= 0
    ensemble.category_set[:] = -1
    with pytest.MonkeyPatch.context() as m:
        m.setitem(MANY, "lane", 600)
        return ensemble, Grid(build(module_of(ensemble), Options(target="cuda-sm90", on_missing="nan")))


def test_repeats_to_the_bit_whatever_the_order_of_threads() -> None:
    """Nor does a row's sum depend on the rows beside it."""
    e, grid = pair()
    x = tree_rows(e, random.Random(2), 700)
    whole = grid.run([x], seed=1)[0]
    for seed, start, n in ((2, 0, 700), (3, 37, 650), (4, 1, 600)):
        np.testing.assert_array_equal(grid.run([x[start : start + n]], seed=seed)[0], whole[start : start + n])
    few = grid.run([x[:30]], seed=5)[0]
    np.testing.assert_array_equal(grid.run([x[7:8]], seed=6)[0], few[7:8])


def test_few_and_many_rows_have_kernels_of_their_own() -> None:
    e, grid = pair()
    few, many = [launch for launch in grid.plan["launches"] if {"output": 0} in launch["args"]]
    assert few["below"] == many["from_rows"] == 600 and evaluate(few["blocks"], {"batch": 5}) == 5 * e.n_outputs
    x = tree_rows(e, random.Random(2), 606)
    for n in (0, 1, 33, 599, 600, 606):
        close(grid.run([x[:n]])[0], e.scores(x[:n]), False, f"{n} rows")


def test_the_choice() -> None:
    big, target = forest(200, 127), target_from("cuda-sm90")
    assert choose(big, False, None, target)[:2] == ("latency", "lane")
    assert choose(big, False, 1, target)[:2] == ("latency", "latency")
    assert choose(big, False, 100_000, target)[:2] == ("lane", "lane")
    assert choose(big, True, None, target)[:2] == ("latency", "row")
    assert choose(forest(3, 127), False, None, target)[:2] == ("latency", "row")
    assert choose(forest(200, 4095), False, None, target)[:2] == ("latency", "deep")
    assert choose(forest(20, 4095), True, None, target)[1] == "deep"
    wide = forest(1, 131071)
    wide = replace(wide, threshold=wide.threshold.astype(np.float64), feature=np.minimum(wide.feature, 0))
    assert refusal("deep", wide, False, target) == "thresholds of 64 bits, too many to be ranks of 16" and choose(wide, False, None, target)[1] == "row"
    assert choose(forest(200, 1023), False, None, target)[1] == "row"
    assert choose(big, False, None, target_from("cuda-sm75"))[1] == "lane"
    assert choose(forest(200, 511), False, None, target_from("cuda-sm75"))[1] == "row"
    assert choose(SHAPES["300 classes"](), False, None, target)[1] == "row"
    assert choose(forest(200, 31), False, None, target)[:2] == ("latency", "shallow")
    assert choose(forest(200, 31), True, None, target)[:2] == ("latency", "row")
    assert choose(forest(200, 63), False, None, target)[1] == "lane"
    assert choose(forest(1000, 15), False, None, target_from("cuda-sm75"))[1] == "lane"


# ------------------------------------------------------------------------------------------------------------- as machine code


REGISTERS = {"row": 40, "deep": 64, "lane": 128, "shallow": 128, "latency": 64}


@pytest.mark.skipif(not shutil.which("ptxas"), reason="no ptxas: `pip install nvidia-cuda-nvcc` brings one")
@pytest.mark.parametrize("target", CUDA)
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_no_register_spills(strategy: str, target: str, tmp_path: Path) -> None:
    """As many registers as a block of the kernel's size may have, and none in memory."""
    height = 5 if strategy == "shallow" else 12 if strategy == "deep" else 6 if target == "cuda-sm75" else 7
    artifact = build(module_of(forest(6 if strategy == "deep" else 64, 2**height - 1)), Options(target=target, tree_strategy=strategy, on_missing="nan"))
    (tmp_path / "m.ptx").write_bytes(emit(artifact, "ptx"))
    arch = target_from(target).cpu
    done = subprocess.run(["ptxas", f"-arch={arch}", "-v", str(tmp_path / "m.ptx"), "-o", str(tmp_path / "m.cubin")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads" in done.stderr
    used = [int(line.split("Used ")[1].split()[0]) for line in done.stderr.splitlines() if "Used " in line]
    assert used and max(used) <= REGISTERS[strategy], done.stderr
