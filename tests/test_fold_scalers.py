"""fold-scalers: errors against exact arithmetic stay below the bound that the unfolded layer has; exact sums keep every bit."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, OneHotEncoder, RobustScaler, StandardScaler
from sklearn.svm import LinearSVC

from carrot.backends.object import get_target
from carrot.compiler import Options, build, load_in_process
from carrot.frontend import load
from carrot.ir.core import Module, Value
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.passes.canonicalize import Canonicalize
from carrot.passes.fold_scalers import FoldScalers
from carrot.passes.manager import PassManager, differential_check

pytestmark = pytest.mark.filterwarnings("ignore")
HOST = get_target("host")
F, K = 6, 5
U = {"f32": Fraction(1, 2**24), "f64": Fraction(1, 2**53)}


def folded(m: Module) -> Module:
    return PassManager([Canonicalize(), FoldScalers(), Canonicalize()]).run(m.copy(), HOST)


def ops(m: Module) -> list[str]:
    return [op.name.removeprefix("nn.") for op in m.main.body.ops if op.name not in ("nn.constant", "func.return")]


class Case:
    """A scaler and a layer over columns whose means are up to 1e9 times their deviations."""

    def __init__(self, seed: int, dtype: str) -> None:
        self.r = r = np.random.default_rng(seed)
        self.type = t = np.float32 if dtype == "f32" else np.float64
        self.scale = (10.0 ** r.uniform(-6, 6, F)).astype(t)
        self.mean = (self.scale * r.normal(size=F) * 10.0 ** r.uniform(-2, 9, F)).astype(t)
        self.w = (r.normal(size=(F, K)) * 10.0 ** r.uniform(-3, 3, (F, K))).astype(t)
        self.w[:, 1] = np.resize([1, -1], F)  # cancels
        near = self.mean + self.scale * r.normal(size=(40, F)).astype(t)
        self.x = np.concatenate([near, np.nextafter(self.mean, t(np.inf))[None], self.mean[None], r.normal(size=(10, F)) * self.scale, np.zeros((1, F))]).astype(t)
        self.g = Graph("m")
        self.table = self.g.table("t", [f"x{j}" for j in range(F)], dtype, ())

    def c(self, a: np.ndarray) -> Value:
        return self.g.constant(np.asarray(a, self.type))

    def module(self, y: Value) -> Module:
        self.g.output("y", y, ["default"])
        return self.g.finish()

    def exact(self) -> tuple[list[list[Fraction]], list[list[Fraction]]]:
        """Of each row and output: the sum of (x - mean) / scale * w without any rounding, and that of the terms' sizes."""
        mean, scale, w = ([Fraction(float(v)) for v in a.reshape(-1)] for a in (self.mean, self.scale, self.w))
        sums, sizes = [], []
        for row in self.x.tolist():
            terms = [[(Fraction(v) - m) / s * w[j * K + k] for j, (v, m, s) in enumerate(zip(row, mean, scale))] for k in range(K)]
            sums.append([sum(t, Fraction(0)) for t in terms])
            sizes.append([sum(map(abs, t), Fraction(0)) for t in terms])
        return sums, sizes

    def within(self, y: np.ndarray, dtype: str) -> bool:
        """Whether every sum is within the bound of a layer behind a scaler: two roundings of each z, F of its sum."""
        sums, sizes = self.exact()
        bound = (1 + U[dtype]) ** (F + 2) - 1
        return all(abs(Fraction(float(a)) - s) <= bound * size for got, want, most in zip(y, sums, sizes) for a, s, size in zip(got, want, most))


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("seed", range(8))
def test_errors_are_within_the_bound_of_the_unfolded_layer(seed: int, dtype: str) -> None:
    case = Case(seed, dtype)
    g = case.g
    m = case.module(g.op("nn.matmul", g.op("nn.div", g.op("nn.sub", case.table, case.c(case.mean)), case.c(case.scale)), case.c(case.w)))
    new = folded(m)
    assert ops(m) == ["sub", "div", "matmul"] and ops(new) == ["sub", "matmul"]
    assert case.within(run(m, [case.x])[0], dtype) and case.within(run(new, [case.x])[0], dtype)
    assert case.within(load_in_process(build(m, Options(on_missing="nan"))).run({"t": case.x})["y"], dtype)
    v = case.w / case.scale[:, None]
    assert not case.within(case.x @ v - case.mean @ v, dtype)  # the mean folded, too


def test_shifts_stay() -> None:
    case = Case(0, "f64")
    g = case.g
    m = case.module(g.op("nn.matmul", g.op("nn.add", g.op("nn.mul", case.table, case.c(case.scale)), case.c(case.mean)), case.c(case.w)))
    assert ops(folded(m)) == ["mul", "add", "matmul"]


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_exact_sums_take_powers_of_two(dtype: str) -> None:
    case = Case(3, dtype)
    g = case.g
    case.scale = case.type(2.0) ** case.r.integers(-20, 20, F) * np.resize([1, -1], F)
    z = g.op("nn.mul", g.op("nn.sub", case.table, case.c(case.mean)), case.c(case.scale))
    m = case.module(g.op("nn.linear", z, case.c(case.w), case.c(np.zeros(K))))
    new = PassManager([FoldScalers()], [differential_check([case.x], rtol=0)]).run(m.copy(), HOST)
    assert ops(new) == ["sub", "linear"] and run(m, [case.x])[0].tobytes() == run(new, [case.x])[0].tobytes()


@pytest.mark.parametrize("what", ["not a power of two", "zero", "too small", "too large", "nan", "also an output", "used twice", "of the row"])
def test_left_alone(what: str) -> None:
    case = Case(4, "f64")
    g = case.g
    c = {"not a power of two": 3.0, "zero": 0.0, "too small": 1e300, "too large": 1e-310, "nan": np.nan}.get(what, 7.0)
    z = g.op("nn.div", case.table, g.op("nn.reduce_max", case.table, axes=[1], keepdims=1) if what == "of the row" else case.c([[c]]))
    if what == "not a power of two":
        y = g.op("nn.linear", z, case.c(case.w), case.c(np.zeros(K)))
    else:
        y = g.op("nn.matmul", z, case.c(case.w * (1e-20 if what == "too small" else 1)))
    if what == "also an output":
        g.output("z", z, ["default"])
    m = case.module(g.op("nn.add", y, g.op("nn.reduce_max", z, axes=[1], keepdims=1)) if what == "used twice" else y)
    assert ops(folded(m)) == ops(m)


def test_a_tie_stays_a_tie() -> None:
    """The largest values of both columns, scaled to 1, cancel: no score, the first class."""
    x = np.array([[3.0, 7.0], [-3.0, 1.0], [2.0, -7.0], [0.1, 0.2]])
    e = make_pipeline(MaxAbsScaler(), LinearSVC()).fit(x, [0, 1, 0, 1])
    e[-1].coef_, e[-1].intercept_ = np.array([[1.0, -1.0]]), np.zeros(1)
    rows = np.array([[3.0, 7.0], [-3.0, -7.0], [1.5, 3.5], [3.0, np.nextafter(7.0, 0)], [3.0, np.nextafter(7.0, 9)]])
    model = load_in_process(build(e, Options(outputs=("label", "decision"))))
    assert e.decision_function(rows).tolist()[:3] == [0, 0, 0]
    assert model.predict(rows).tolist() == e.predict(rows).tolist() and model.decision_function(rows).tolist() == e.decision_function(rows).tolist()


R = np.random.default_rng(1)
TABLE = pd.DataFrame({"age": R.normal(40, 10, 300), "when": 1.7e4 + R.normal(0, 50, 300), "city": R.choice(["Oslo", "Ål", "Bergen"], 300)})
TARGET = (TABLE["age"] > 38) ^ (TABLE["city"] == "Oslo")


@pytest.mark.parametrize("scaler", [StandardScaler(), RobustScaler(), StandardScaler(with_mean=False), MaxAbsScaler(), MinMaxScaler()], ids=str)
@pytest.mark.parametrize("model", [MLPClassifier((7, 5), max_iter=30, random_state=0), MLPRegressor(hidden_layer_sizes=(7,), max_iter=30, random_state=0), LinearRegression()], ids=lambda m: type(m).__name__)
def test_pipelines(scaler, model) -> None:
    e = make_pipeline(make_column_transformer((scaler, ["age", "when"]), (OneHotEncoder(), ["city"])), model).fit(TABLE, TARGET)
    artifact = build(e, Options(name="m"))
    divides = any(op.name == "nn.div" and op.operands[0].type.shape[1:] == (2,) for op in artifact.simplified.walk())
    assert divides == (isinstance(model, LinearRegression) and not isinstance(scaler, MinMaxScaler))
    got, want = load_in_process(artifact).predict(TABLE), e.predict(TABLE)
    np.testing.assert_allclose(got, want, rtol=1e-10, atol=1e-10)
    before = any(op.name == "nn.div" for op in load(e, "m").walk())
    assert before == (not isinstance(scaler, MinMaxScaler))
