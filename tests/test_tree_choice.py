"""Which strategies a binary holds: the pure choice, its override and its explanation, and what the choice does to memory and entries."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from carrot.backends.object import get_target
from carrot.compiler import Artifact, Options, build, load_in_process
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.tree import Ensemble
from carrot.passes.columns import ALL
from carrot.passes.tree_choice import Stats, check_strategy, choose, cost, stats_of

V4 = get_target("x86-64-v4")


def stats(trees: int, depth: int, thresholds: int = 200, leaf: bool = False) -> Stats:
    """Of perfect trees over 20 features with so many distinct thresholds each."""
    return stats_of(perfect(trees, depth, thresholds), leaf, V4)


def perfect(trees: int, depth: int, thresholds: int) -> Ensemble:
    r = np.random.default_rng(0)
    splits, leaves = 2**depth - 1, 2**depth
    per = splits + leaves
    feature = np.tile(np.append(r.integers(0, 20, splits), np.full(leaves, -1)), trees).astype(np.int32)
    bounds = np.sort(r.normal(size=(20, thresholds)), axis=1).astype(np.float32)
    threshold = bounds[np.maximum(feature, 0), r.integers(0, thresholds, len(feature))]
    node = np.arange(per)
    first = np.repeat(np.arange(trees) * per, per)
    left = np.where(feature < 0, np.cumsum(feature < 0) - 1, np.tile(2 * node + 1, trees) + first)
    right = np.where(feature < 0, 0, np.tile(2 * node + 2, trees) + first)
    n = trees * leaves
    return Ensemble(
        20, (np.arange(trees) * per).astype(np.int32), feature, threshold, left.astype(np.int32), right.astype(np.int32), np.zeros(len(feature), np.uint8),
        r.normal(size=(n, 1)).astype(np.float32), np.zeros(trees, np.int32), np.zeros(1, np.float32), np.arange(n, dtype=np.int32),
    )  # fmt: skip


def test_batches_of_histogram_trained_trees_are_bit_sliced() -> None:
    c = choose(stats(100, 6), None, V4)
    assert (c.few, c.many) == ("row", "bits") and 4 < c.from_rows < 64
    assert "100 trees, 6300 splits" in c.why and "4096 rows: bits" in c.why


def test_a_fixed_batch_gets_what_is_best_for_it() -> None:
    assert choose(stats(100, 6), 1, V4).many == "row"
    assert choose(stats(100, 6), 10_000, V4).few == "bits"


def test_few_splits_are_inline() -> None:
    assert choose(stats(1, 3), 1, V4).few == "inline"
    assert choose(stats(20, 6), 1, V4).few != "inline"


def test_a_feature_of_too_many_thresholds_is_walked() -> None:
    s = stats(60, 12, 100_000)
    assert choose(s, None, V4).many == "walk" and "thresholds" in choose(s, None, V4).why


def test_a_machine_of_one_row_at_a_time_holds_one_strategy() -> None:
    c = choose(stats(100, 6), None, get_target("cortex-m4"))
    assert c.few == c.many != "bits" and c.from_rows == 0
    for opt, trees, strategy in (("2", 30, "inline"), ("2", 300, "packed"), ("z", 30, "packed")):
        said = compiled(perfect(trees, 5, 100), target="cortex-m4", opt=opt).module.attrs["tree_strategy"]
        assert said[0].startswith(f"tree.ensemble: {strategy} (")


def test_where_bytes_count_there_is_one_strategy_of_small_tables() -> None:
    c = choose(stats(100, 6), None, V4, small=True)
    assert (c.few, c.many, c.from_rows) == ("packed", "packed", 0)
    assert choose(stats(2, 3), None, V4, small=True).many == "inline"
    e = perfect(60, 8, 200)
    sizes = [len(compiled(e, opt=opt).compiled.obj) for opt in ("2", "s")]
    assert sizes[1] < 0.85 * sizes[0]


def test_estimates_grow_with_the_batch_and_the_ensemble() -> None:
    small, large = stats(10, 6), stats(100, 6)
    for name in ("bits", "walk", "row"):
        assert cost(name, small, 512, V4) < cost(name, large, 512, V4)
        assert cost(name, small, 512, V4) < cost(name, small, 5120, V4)
    narrow = replace(V4, vector_bits=128, byte_table=0)
    assert cost("bits", small, 512, narrow) > cost("bits", small, 512, V4)


@pytest.mark.parametrize("text, expect", [("walk", ("walk", "walk")), ("row,bits", ("row", "bits")), (None, None)])
def test_what_users_may_ask_for(text: str | None, expect: tuple[str, str] | None) -> None:
    assert check_strategy(text) == expect


@pytest.mark.parametrize("text, says", [("bit", "did you mean 'bits'"), ("", "unknown tree strategy"), ("row,bits,walk", "names 3 strategies")])
def test_what_they_may_not(text: str, says: str) -> None:
    with pytest.raises(CarrotError, match=says):
        check_strategy(text)


def compiled(e: Ensemble, **options: object) -> Artifact:
    g = Graph("m")
    x = g.table("input", [f"f{i}" for i in range(e.n_features)], "f32", ("nan", "inf"))
    g.output("raw", g.append(e.to_op(g.module, x)).result, ["default"])
    return build(g.finish(framework="test"), Options(**options))  # type: ignore[arg-type]


def test_a_binary_with_two_strategies_picks_by_the_rows_of_a_call() -> None:
    e = perfect(30, 5, 100)
    artifact = compiled(e)
    said = artifact.module.attrs["tree_strategy"]
    assert len(said) == 1 and said[0].startswith("tree.ensemble: row, from ")
    model = load_in_process(artifact)
    x = np.random.default_rng(1).normal(size=(1100, 20)).astype(np.float32)
    expect = e.scores(x)
    start = int(said[0].split("from ")[1].split()[0])
    for n in (0, 1, start - 1, start, 128, 129, 512, 513, 1100):
        assert np.array_equal(model.run({"input": x[:n]})["raw"], expect[:n])


def test_small_calls_need_little_of_the_arena_and_columns_have_an_entry() -> None:
    e = perfect(30, 5, 100)
    two, one = compiled(e, tree_strategy="row,bits").module, compiled(e, tree_strategy="row").module
    assert two.attrs["arena_small"] < two.attrs["arena_bytes"] / 10 and two.attrs["small_rows"] > 0
    assert two.attrs["columns_from"] == two.attrs["small_rows"] + 1 and "main_columns" in two.funcs
    assert "main_columns" not in one.funcs and "arena_small" not in one.attrs


def test_rows_and_columns_may_get_a_strategy_each() -> None:
    c = choose(stats(1, 4), None, V4, columns=True)
    assert (c.few, c.many, c.by_columns) == ("inline", "inline", True) and "; by columns 4096 rows: bits" in c.why
    assert not choose(stats(1, 4), None, V4).by_columns and not choose(stats(100, 6), None, V4, columns=True).by_columns
    e = perfect(1, 4, 100)
    module = compiled(e, target="x86-64-v4").module
    said = module.attrs["tree_strategy"][0]
    assert said.startswith(f"tree.ensemble: inline, columns from {module.attrs['columns_from']} rows on inline (")
    calls = {name: [str(op.attrs["callee"]) for op in module.funcs[name].body.walk() if op.name == "func.call"] for name in ("main", "main_columns")}
    assert module.attrs["arena_small"] == 0 < module.attrs["arena_bytes"] and module.attrs["small_rows"] == ALL
    assert [len(names) for names in calls.values()] == [1, 1] and set(module.funcs) == {*calls, *sum(calls.values(), [])}
    assert sum(op.name == "memref.prefetch" for op in module.funcs[calls["main"][0]].body.walk()) == 2  # lines of a row of 80 bytes
    artifact = compiled(e)
    if "columns from" not in artifact.module.attrs["tree_strategy"][0]:
        pytest.skip("this CPU's vectors are too narrow for that")
    model, x = load_in_process(artifact), np.random.default_rng(2).normal(size=(1100, 20)).astype(np.float32)
    start, expect = artifact.module.attrs["columns_from"], e.scores(x)
    for n in (0, 1, 2, start - 1, start, 128, 129, 512, 513, 1100):
        for layout in (np.ascontiguousarray, np.asfortranarray):
            assert np.array_equal(model.predict(layout(x[:n])), expect[:n]), (n, layout)


@pytest.mark.parametrize("n_features, read", [(100, [3, 50, 97]), (100, [0, 17, 34, 51, 68, 99]), (20, [2, 19]), (7, [1, 6]), (3, [2])])
def test_bits_moves_the_columns_that_splits_read(n_features: int, read: list[int]) -> None:
    e = perfect(3, 4, 30)
    e = replace(e, n_features=n_features, feature=np.where(e.feature < 0, -1, np.array(read)[e.feature % len(read)]).astype(np.int32))
    artifact = compiled(e, tree_strategy="bits")
    x = np.random.default_rng(3).normal(size=(700, n_features)).astype(np.float32)
    model = load_in_process(artifact)
    for n in (1, 63, 130, 700):
        for layout in (np.ascontiguousarray, np.asfortranarray):
            assert np.array_equal(model.predict(layout(x[:n])), e.scores(x[:n])), (n, layout)
    copy = next(f for name, f in artifact.module.funcs.items() if name.startswith("columns"))
    stores = sum(op.name.endswith(".store") for op in copy.body.walk())
    assert stores <= 16 if len(read) > 4 else stores == len(read) or n_features < 4


def test_asking_for_what_an_ensemble_cannot_have_is_an_error() -> None:
    with pytest.raises(CarrotError, match=r"'bits' cannot be used: the ensemble has a feature with \d+ thresholds"):
        compiled(perfect(60, 12, 100_000), tree_strategy="bits")


def test_a_strategy_for_a_model_without_trees_is_an_error() -> None:
    g = Graph("m")
    x = g.table("input", ["a", "b"], "f32", ())
    g.output("y", g.op("nn.neg", x), ["default"])
    with pytest.raises(CarrotError, match="no trees to choose a strategy for"):
        build(g.finish(framework="test"), Options(tree_strategy="row"))
