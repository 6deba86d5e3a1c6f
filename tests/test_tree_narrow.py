"""Smaller trees: integer columns and float32 ones compared as they are, leaves of few bits within their bound, records that lose nothing."""

from __future__ import annotations

import random
import sys
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LogisticRegression

from carrot.backends.object import get_target
from carrot.cli import carrotc
from carrot.compiler import TREE_STRATEGIES, Options, build, load_in_process
from carrot.frontend import load
from carrot.ir.core import Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.text import print_module
from carrot.ir.tree import DEFAULT_LEFT, INTEGERS, MISSING_ZERO, Ensemble
from carrot.ir.types import DTYPES
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.manager import verify
from carrot.passes.narrow_trees import over
from carrot.passes.prune_trees import prune
from carrot.passes.quantize_leaves import QuantizeLeaves, quantized, vote
from carrot.passes.tree_leaf_numbers import LEAVES, Preorder, shares
from carrot.passes.tree_pack import Packed
from carrot.passes.tree_records import KINDS, SIDES, Format, _records, _whole, asked, records_of
from carrot.passes.tree_slots import LEFT

sys.path.insert(0, str(Path(__file__).parent))
from ir_random import random_ensemble, tree_rows  # noqa: E402
from tree_cases import CLASS, DENSE, SIGNAL, case  # noqa: E402
from tree_shapes import grown, split, trees  # noqa: E402

HOST = get_target("host")
R = np.random.default_rng(11)
WHOLE = np.round(DENSE * 3)


def numeric(seed: int, **more: Any) -> Ensemble:
    """A random ensemble whose splits are numeric and have no zero that counts as missing."""
    e = random_ensemble(random.Random(seed), categorical=False)
    e.base = e.base.astype(e.leaf_values.dtype)
    return replace(e, flags=e.flags & np.uint8(DEFAULT_LEFT), **more)


# ---------------------------------------------------------------------------------------------- what is compared


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("seed", range(8))
def test_integers_are_compared_as_they_are(seed: int, dtype: str) -> None:
    """Every value of the type, for 8 bits; for 16 all that are near a threshold, and the ends."""
    r, ends = random.Random(seed), np.iinfo(DTYPES[dtype].numpy)
    pool = [ends.min, ends.min - 1, ends.min + 0.5, ends.max, ends.max - 0.5, ends.max + 1, 0, -0.5, 3.7, -7.25, 100, np.nan, np.inf, -np.inf]
    e = numeric(seed)
    e.threshold = np.array([r.choice(pool) for _ in e.threshold], e.threshold.dtype)
    new = over(e, dtype)
    assert new is not None and new.threshold.dtype == np.int32 and not new.flags.any()
    if DTYPES[dtype].bits == 8:
        values = np.arange(ends.min, ends.max + 1)
    else:
        values = np.unique(np.clip(np.concatenate([np.floor(p) + np.arange(-2, 3) for p in pool if np.isfinite(p)]), ends.min, ends.max))
    x = R.choice(values, (3 * len(values), e.n_features)).astype(DTYPES[dtype].numpy)
    assert new.scores(x).tobytes() == e.scores(x.astype(e.threshold.dtype)).tobytes()


@pytest.mark.parametrize("seed", range(8))
def test_float64_thresholds_over_float32_columns(seed: int) -> None:
    e = numeric(seed)
    e = replace(e, threshold=R.choice([0.1, 1 / 3, 1e300, -1e300, np.inf, -np.inf, np.nan, 0.0, 1e-46, 16777217.0], len(e.threshold)))
    new = over(e, "f32")
    assert new is not None and new.threshold.dtype == np.float32
    with np.errstate(over="ignore"):
        x = tree_rows(new, random.Random(seed))
    assert new.scores(x).tobytes() == e.scores(x.astype(np.float64)).tobytes()


def test_what_stays_as_it_is() -> None:
    """Sets of categories and zeros that count as missing are about floats."""
    assert over(trees([split(0, {3}, [1.0], [2.0])], 1), "u8") is None
    assert over(trees([split(0, 0.5, [1.0], [2.0], MISSING_ZERO)], 1), "u8") is None
    assert over(numeric(1), "i32") is None


def module_of(e: Ensemble, dtype: str) -> Module:
    g = Graph("m")
    x = g.tensor("input", dtype, ("batch", e.n_features))
    for name, leaf in (("raw", False), ("leaf", True)):
        g.output(name, g.append(e.to_op(g.module, x, leaf=leaf)).result, ["default"])
    return g.finish(framework="test")


@pytest.mark.parametrize("strategy", [s for s in TREE_STRATEGIES if s != "bits"])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_strategies_over_integers(dtype: str, strategy: str) -> None:
    ends = np.iinfo(DTYPES[dtype].numpy)
    for seed in range(4):
        e = trees([grown(random.Random(seed + i), 9, 5, 3 if seed % 2 else 1) for i in range(7)], 5, outputs=3)
        e = replace(e, threshold=R.integers(ends.min, ends.max, len(e.feature)).astype(np.int32), flags=np.zeros_like(e.flags))
        e.leaf_values = R.integers(-5, 250, e.leaf_values.shape).astype(np.int32) if seed < 2 else e.leaf_values
        e.base = np.arange(3).astype(e.leaf_values.dtype)
        x = np.concatenate([R.integers(ends.min, ends.max + 1, (90, 5)), R.choice([ends.min, ends.max], (10, 5)), R.choice(e.threshold, (50, 5))]).astype(DTYPES[dtype].numpy)
        m = load_in_process(build(module_of(e, dtype), Options(tree_strategy=strategy, opt="0")))
        got = m.run(x, outputs=["raw", "leaf"])
        assert got["raw"].tobytes() == e.scores(x).tobytes() and got["raw"].dtype == e.leaf_values.dtype
        assert (got["leaf"] == e.leaf_id[e.leaves(x)]).all()


def test_bits_refuses_integers() -> None:
    e = over(numeric(1), "u8")
    assert e is not None
    with pytest.raises(CarrotError, match="'bits' cannot be used: the ensemble has columns of integers"):
        build(module_of(e, "u8"), Options(tree_strategy="bits"))


def test_a_hand_written_ensemble_of_integers_is_checked() -> None:
    e = replace(trees([split(0, 3, [1.0], [2.0], DEFAULT_LEFT)], 1), threshold=np.array([3, 0, 0], np.int32))
    with pytest.raises(CarrotError, match="over integers has flags"):
        verify(module_of(e, "u8"))


# ---------------------------------------------------------------------------------------------- --input-dtype


@pytest.mark.parametrize("dtype", INTEGERS)
def test_columns_of_integers(dtype: str) -> None:
    forest = RandomForestClassifier(8, max_depth=6, random_state=0).fit(WHOLE, CLASS)
    x = R.integers(0 if dtype[0] == "u" else -40, 60, (200, WHOLE.shape[1])).astype(DTYPES[dtype].numpy)
    artifact = build(forest, Options(input_dtype=dtype, outputs=("proba", "label")))
    assert [i["dtype"] for i in artifact.card["inputs"]] == [dtype] and artifact.card["inputs"][0]["accept"] == []
    assert "nn.cast" not in [op.name for op in artifact.simplified.walk() if op.operands and op.operands[0] in artifact.simplified.main.body.args]
    got = load_in_process(artifact).run(x, outputs=["proba", "label"])
    assert (got["proba"] == forest.predict_proba(x)).all() and (got["label"] == forest.predict(x)).all()
    header = build(forest, Options(name="m", input_dtype=dtype, target="cortex-m4f")).header
    assert (f"m_score_{dtype}(const {dtype.replace('i', 'int').replace('uint', 'u').replace('u', 'uint')}_t *row" in header) == (dtype != "u16")


def test_other_models_take_integers_too() -> None:
    linear = LogisticRegression(max_iter=2000).fit(WHOLE, CLASS)
    x = R.integers(0, 5, (50, WHOLE.shape[1])).astype(np.uint8)
    got, want = (load_in_process(build(linear, Options(input_dtype=dtype, outputs=("proba",)))).predict(rows) for dtype, rows in (("u8", x), (None, x.astype(WHOLE.dtype))))
    assert got.tobytes() == want.tobytes()


def test_mistakes_with_input_dtype() -> None:
    g = Graph("m")
    g.output("y", g.op("nn.neg", g.tensor("x", "i32", ("batch", 3))), ["default"])
    with pytest.raises(CarrotError, match="no input of floats"):
        build(g.finish(framework="test"), Options(input_dtype="u8"))
    with pytest.raises(CarrotError, match="no value of this option"):
        Options(input_dtype="f16")


# ---------------------------------------------------------------------------------------------- --leaf-bits


def proba_error(forest: Any, x: np.ndarray, bits: int, **options: Any) -> tuple[float, float]:
    artifact = build(forest, Options(leaf_bits=bits, outputs=("proba",), **options))
    got = load_in_process(artifact).predict(x)
    assert got.dtype == np.float32
    return float(np.abs(got - forest.predict_proba(x)).max()), artifact.card["leaf_bits"].get("bound", 0.0)


@pytest.mark.parametrize("strategy", TREE_STRATEGIES)
def test_probabilities_of_few_bits(strategy: str) -> None:
    forest = RandomForestClassifier(9, max_depth=5, random_state=1).fit(DENSE, CLASS)
    for bits, most in ((8, 1 / 255), (16, 1 / 65535)):
        error, bound = proba_error(forest, DENSE, bits, tree_strategy=strategy)
        assert 0 < error <= bound < most


@pytest.mark.parametrize("strategy", TREE_STRATEGIES)
def test_a_hard_vote(strategy: str) -> None:
    forest = RandomForestClassifier(9, max_depth=5, random_state=1).fit(DENSE, CLASS)
    votes = np.stack([e.predict(DENSE) for e in forest.estimators_])
    counts = np.stack([(votes == k).sum(0) for k in range(3)], 1)
    model = load_in_process(build(forest, Options(leaf_bits=0, outputs=("proba", "label"), tree_strategy=strategy)))
    got = model.run(DENSE, outputs=["proba", "label"])
    np.testing.assert_allclose(got["proba"], counts / 9, rtol=2e-7)
    assert (got["label"] == forest.classes_[counts.argmax(1)]).all()


@pytest.mark.parametrize("name", ["xgboost", "xgboost-multiclass", "xgboost-vector-leaves", "lightgbm", "lightgbm-sets", "lightgbm-rf", "sklearn-boosting", "onnx-classifier", "onnx-regressor"])
def test_raw_scores_are_off_by_at_most_the_bound(name: str) -> None:
    """The bound is of the raw score: what the model averages or links comes after it."""
    c = case(name)
    outputs = [o["name"] for o in c.module.main.attrs["outputs"]]
    wanted = "raw" if "raw" in outputs else outputs[-1]
    x = c.data if c.nan else np.nan_to_num(c.data)
    want = run(c.module, [x])[outputs.index(wanted)].reshape(len(x), -1).astype(np.float64)
    module = c.module.copy()
    sets = next(o["sets"] for o in module.main.attrs["outputs"] if o["name"] == wanted)
    artifact = build(module, Options(leaf_bits=8, outputs=(sets[0],), on_missing="nan"))
    got = load_in_process(artifact).run(x, outputs=[wanted])[wanted].reshape(len(x), -1).astype(np.float64)
    bound = artifact.card["leaf_bits"]["bound"]
    assert np.abs(got - want).max() <= bound, f"{np.abs(got - want).max()} is above {bound}"
    assert np.abs(got - want).max() > bound / 100 and bound < 0.2 * np.ptp(want)


@pytest.mark.parametrize("seed", range(12))
def test_the_bound_is_a_bound(seed: int) -> None:
    r = np.random.default_rng(seed)
    e = trees([grown(random.Random(seed * 50 + i), 12, 3, 2 if seed % 3 == 0 else 1) for i in range(5)], 3, outputs=2, values=np.float64 if seed % 2 else np.float32)
    e.leaf_values = (e.leaf_values * 10.0 ** r.integers(-3, 4)).astype(e.leaf_values.dtype)
    q = quantized(e, 8)
    x = tree_rows(e, random.Random(seed))
    got = np.float32(q.step) * q.ensemble.scores(x).astype(np.float32) + q.base.astype(np.float32)
    assert (np.abs(got.astype(np.float64) - e.scores(x)) <= q.error).all()
    assert q.ensemble.leaf_values.min() >= 0 and q.ensemble.leaf_values.max() == 255


def test_equal_probabilities_vote_for_the_first_class() -> None:
    e = trees([split(0, 0.5, [0.5, 0.5], [0.25, 0.75])], 1)
    e.base = np.zeros(2, np.float32)
    assert vote(replace(e, tree_class=np.zeros(1, np.int32))).ensemble.leaf_values.tolist() == [[1, 0], [0, 1]]


def refused(model: Any, says: str, bits: int = 8, **options: Any) -> None:
    with pytest.raises(CarrotError, match=says):
        build(model, Options(leaf_bits=bits, **options))


def test_mistakes_with_leaf_bits() -> None:
    refused(LogisticRegression(max_iter=2000).fit(DENSE, CLASS), "no trees whose leaves")
    regressor = RandomForestRegressor(3, max_depth=3, random_state=0).fit(DENSE, SIGNAL)
    refused(regressor, "are class distributions, these are not", bits=0)
    refused(regressor, "would not change the output", outputs=("default", "leaf"))
    with pytest.raises(CarrotError, match="no value of this option"):
        Options(leaf_bits=4)
    once = build(regressor, Options(leaf_bits=8)).simplified
    refused(once, "whole numbers already")
    refused_approx = once.copy()
    with pytest.raises(CarrotError, match="a bound for float scores"):
        build(refused_approx, Options(approx=0.1))


def test_the_report_says_what_it_costs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    boosted = GradientBoostingClassifier(n_estimators=3, random_state=0).fit(DENSE, CLASS)
    module = load(boosted, "m")
    path = tmp_path / "m.mlir"
    path.write_text(print_module(module, weights=True))
    for bits, says in (("8", "8 bits: raw scores are off by at most 0.0"), ("16", "16 bits: raw scores are off by at most ")):
        assert carrotc([str(path), "-o", str(tmp_path / "m.o"), "--emit=obj", "--leaf-bits", bits, "--target=cortex-m0"]) == 0
        assert says in capsys.readouterr().out
    assert carrotc([str(path), "-o", str(tmp_path / "m.o"), "--emit=obj", "--leaf-bits=3"]) == 2


def test_golden(golden: Callable[[str, str], None]) -> None:
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 2))
    e = trees([split(0, 1.0, [0.25, 0.75], [1.0, 0.0]), split(1, 2.0, [0.0, 1.0], [0.5, 0.5])], 2, values=np.float64)
    e.base, e.tree_class = np.zeros(2), np.zeros(2, np.int32)
    proba = g.op("nn.div", g.append(e.to_op(g.module, x)).result, g.constant(np.array(2.0)))
    g.output("proba", proba, ["default"])
    g.output("label", g.op("nn.argmax", proba, axes=[1], keepdims=0), ["label"])
    m = g.finish(framework="test")
    before = print_module(m, weights=True)
    QuantizeLeaves(8).run(m, HOST)
    verify(m)
    Canonicalize().run(m, HOST)
    golden("quantize_leaves", f"{before}// -----\n{print_module(m, weights=True)}")


# ---------------------------------------------------------------------------------------------- records


def decoded(e: Ensemble, r: Any, x: np.ndarray) -> np.ndarray:
    """The scores, read from the records as a person would."""
    f, t, leaves, rule = r.format, r.thresholds, r.leaves, asked(e)[0]
    out = np.tile(e.base, (len(x), 1)).astype(e.leaf_values.dtype)
    words = [int.from_bytes(node.tobytes(), "little") for node in r.nodes]
    for row in range(len(x)):
        root = 0
        for tree, size in enumerate(r.sizes.tolist()):
            at = root
            while True:
                word = words[at]
                threshold, feature, flags = word & ((1 << f.threshold) - 1), (word >> f.threshold) & ((1 << f.feature) - 1), (word >> f.threshold + f.feature) & 3
                child = word >> f.threshold + f.feature + 2
                if t.table is not None:
                    value = t.table[threshold + (0 if t.start is None else t.start[feature])]
                elif t.raw:
                    value = np.array(threshold, f"u{t.raw // 8}").view(f"f{t.raw // 8}" if r.as_floats else f"i{t.raw // 8}")
                else:
                    value = threshold + t.least
                v, missing_left = (x[row, feature >> 1], feature & 1) if rule == SIDES else (x[row, feature], rule == LEFT)
                right = not missing_left if np.isnan(v) else not v <= value
                if flags >> right & 1:
                    break
                at += child if right and not flags else 1
            number = child if flags != 3 else child + right if f.in_order else (child >> right * (f.child // 2)) & ((1 << f.child // 2) - 1)
            given = np.zeros(e.n_outputs, out.dtype)
            if number < leaves.units:
                given[number] = leaves.unit
            else:
                given = leaves.table[number + leaves.base[tree]]
                given = given if leaves.divisor is None else (given / leaves.divisor[number + leaves.base[tree]]).astype(out.dtype)
            if len(given) == e.n_outputs and e.leaf_values.shape[1] > 1 or e.n_outputs == 1:
                out[row] += given
            else:
                out[row, e.tree_class[tree]] += given[0]
            root += size
    return out


@pytest.mark.parametrize("kind", [None, *KINDS])
@pytest.mark.parametrize("give", LEAVES)
@pytest.mark.parametrize("seed", range(6))
def test_records_say_what_the_trees_say(seed: int, give: Callable[..., Any], kind: Callable[..., Any] | None) -> None:
    e = numeric(seed)
    e = replace(e, flags=e.flags if seed % 2 and kind else np.zeros_like(e.flags), base=np.abs(e.base), leaf_values=np.abs(e.leaf_values))
    if kind is None:
        e = over(e, "i8") or e
    order = Preorder(e)
    at = np.flatnonzero(e.feature >= 0)
    at = at[np.argsort(order.place[at], kind="stable")]
    floats = kind is not None
    r = _records(e, order, at, kind(e, at, True) if kind else _whole(e, at), give(e, False, order), floats)
    x = tree_rows(e, random.Random(seed), 60) if floats else R.integers(-128, 128, (60, e.n_features))
    assert decoded(e, r, x).tobytes() == e.scores(x).tobytes()
    assert r.nodes.shape == (r.sizes.sum(), r.format.n_bytes)


def test_shares_of_rows_are_whole_numbers() -> None:
    """A forest's leaves are counts: as bytes and a divisor they are an eighth as long, and every bit comes back."""
    module = load(RandomForestClassifier(40, max_depth=5, random_state=0).fit(DENSE, CLASS), "m")
    e = prune(Ensemble.of(next(op for op in module.walk() if op.name == "tree.ensemble"), module))
    for give in LEAVES:
        plain = give(e, False, Preorder(e))
        found = shares(plain)
        assert found is not None and found.divisor is not None and found.nbytes < plain.nbytes
        assert (found.table / found.divisor[:, None]).tobytes() == plain.table.tobytes()
    r = records_of(e, False, 64)
    assert r.leaves.divisor is not None and decoded(e, r, DENSE[:50]).tobytes() == e.scores(DENSE[:50]).tobytes()
    assert shares(plain._replace(table=R.normal(size=(4, 3)))) is None and shares(plain._replace(table=np.full((2, 3), -0.0))) is None


@pytest.mark.parametrize(
    ("fields", "n_bytes", "filled"),
    [((4, 6, 8), 3, (8, 6, 8)), ((4, 6, 12), 3, (4, 6, 12)), ((3, 6, 9), 3, (3, 6, 13)), ((8, 5, 9), 3, (8, 5, 9)), ((32, 5, 9), 6, (32, 5, 9)), ((1, 1, 1), 1, (1, 1, 4))],
)
def test_formats_fill_their_bytes(fields: tuple[int, int, int], n_bytes: int, filled: tuple[int, int, int]) -> None:
    f = Format(*fields)
    assert f.n_bytes == n_bytes
    assert (f.filled().threshold, f.filled().feature, f.filled().child) == filled and f.filled().n_bytes == n_bytes


def test_records_are_smaller_than_what_walk_reads() -> None:
    for name, share in (("xgboost", 0.7), ("sklearn-forest", 0.8), ("lightgbm", 0.8), ("sklearn-boosting", 0.8)):
        op = next(op for op in case(name).module.walk() if op.name == "tree.ensemble")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            e = prune(Ensemble.of(op, case(name).module))
        assert records_of(e, False, 64).nbytes < share * Packed(e, False, compact=True).nbytes, name
