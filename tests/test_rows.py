"""nn.nearest and nn.pairwise_coupling: the compiled binary against the evaluator, and both against what they are meant to be."""

from __future__ import annotations

import numpy as np
import pytest

from carrot.ir.errors import VerifyError
from carrot.ir.graph import Graph

RNG = np.random.default_rng(3)


def _nearest(k: int, shape: tuple, dtype: str = "f64") -> Graph:
    g = Graph("t")
    g.output("y", g.op("nn.nearest", g.tensor("x", dtype, shape), k=k), ["default"])
    return g


@pytest.mark.parametrize("k", [1, 2, 3, 5, 8, 40])
@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_nearest(k, dtype, run_model):
    x = RNG.permuted(np.tile(np.arange(40.0), (9, 1)), axis=1).astype(dtype.replace("f", "f4" if dtype == "f32" else "f8")[:2])
    got = run_model(_nearest(k, ("n", 40), dtype).finish(), {"x": x})["y"]
    np.testing.assert_array_equal(np.sort(got, 1), np.sort(np.argsort(x, 1)[:, :k], 1))


def test_nearest_keeps_of_equals_what_the_heap_keeps(run_model):
    """[5, 5, 5] is the heap when 3 comes: the first 5 sinks not, it goes; then the second does."""
    x = np.array([[5.0, 5.0, 5.0, 3.0, 3.0], [5.0, 5.0, 5.0, 5.0, 3.0]])
    got = run_model(_nearest(3, ("n", 5)).finish(), {"x": x})["y"]
    assert [set(row) for row in got.tolist()] == [{1, 3, 4}, {0, 1, 4}]


@pytest.mark.parametrize("k", [1, 4])
def test_nearest_over_a_tree(k, run_model):
    """Elements 0, 1 are the left leaf; the leaf of the lower bound comes first, and its equals stay."""
    g = Graph("t")
    x, bounds = g.tensor("x", "f64", ("n", 5)), g.tensor("b", "f64", ("n", 3))
    leaves = g.module.add_weight(np.array([[-1, -1], [0, 2], [2, 5]], np.int32), "leaves")
    g.output("y", g.op("nn.nearest", x, bounds, k=k, leaves=leaves), ["default"])
    ones = np.ones((3, 5))
    got = run_model(g.finish(), {"x": ones, "b": np.array([[0, 0.5, 0.25], [0, 0.25, 0.25], [0, 0.25, 0.5]])})["y"]
    first = [{2, 3, 4, 0}, {0, 1, 2, 3}, {0, 1, 2, 3}] if k == 4 else [{2}, {0}, {0}]
    assert [set(row) for row in got.tolist()] == first


def test_nearest_is_refused():
    with pytest.raises(VerifyError, match="the 6 smallest"):
        _nearest(6, ("n", 5))
    g = Graph("t")
    with pytest.raises(VerifyError, match="not complete"):
        leaves = g.module.add_weight(np.array([[-1, -1], [0, 5]], np.int32), "leaves")
        g.op("nn.nearest", g.tensor("x", "f64", ("n", 5)), g.tensor("b", "f64", ("n", 2)), k=2, leaves=leaves)


@pytest.mark.parametrize("classes", [2, 3, 6, 11])
def test_pairwise_coupling_finds_the_probabilities_behind_the_pairs(classes, run_model):
    g = Graph("t")
    pairs = classes * (classes - 1) // 2
    g.output("y", g.op("nn.pairwise_coupling", g.tensor("x", "f64", ("n", pairs))), ["default"])
    p = RNG.dirichlet(np.full(classes, 3.0), 12)
    i, j = np.triu_indices(classes, 1)
    got = run_model(g.finish(), {"x": p[:, i] / (p[:, i] + p[:, j])})["y"]
    np.testing.assert_allclose(got.sum(1), 1, rtol=1e-12)
    np.testing.assert_allclose(got, p, atol=0.02)  # libsvm stops early


def test_pairwise_coupling_is_refused():
    g = Graph("t")
    with pytest.raises(VerifyError, match="pairwise_coupling"):
        g.op("nn.pairwise_coupling", g.tensor("x", "f64", ("n", 4)))
