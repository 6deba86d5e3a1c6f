"""Support vector machines, nearest neighbours and Gaussian processes against scikit-learn itself."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import scipy.sparse
from sklearn.datasets import load_diabetes, load_iris
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import (
    RBF,
    ConstantKernel,
    DotProduct,
    ExpSineSquared,
    Matern,
    PairwiseKernel,
    RationalQuadratic,
    WhiteKernel,
)
from sklearn.neighbors import (
    KNeighborsClassifier,
    KNeighborsRegressor,
    NearestCentroid,
    RadiusNeighborsClassifier,
    RadiusNeighborsRegressor,
)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR, NuSVC, NuSVR, OneClassSVM

import carrot
from carrot.frontend import sklearn, sklearn_kernel, sklearn_neighbors
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from estimator_check import check, check_model, check_refused, check_skops  # noqa: E402

R = np.random.default_rng(5)
IRIS, IRIS_Y = load_iris(return_X_y=True)
NAMES = np.array(["setosa", "versicolor", "virginica"])[IRIS_Y]
DIABETES, DIABETES_Y = (a[:150] for a in load_diabetes(return_X_y=True))
GRID = R.integers(0, 4, (200, 5)).astype(float)  # ties everywhere
GRID_Y = R.integers(0, 5, 200)
DATA = {
    "iris": (IRIS, NAMES), "two": (IRIS, IRIS_Y > 0), "diabetes": (DIABETES, DIABETES_Y),
    "both": (DIABETES, np.stack([DIABETES_Y, -DIABETES_Y * DIABETES[:, 2]], 1)), "grid": (GRID, GRID_Y), "grid-numbers": (GRID, R.normal(size=200)),
    "grid-both": (GRID, np.stack([GRID_Y, 7 - GRID_Y % 3], 1)),
}  # fmt: skip
KERNELS = ("linear", "poly", "rbf", "sigmoid")
SVMS = [
    *[("iris", SVC(kernel=k, probability=True, random_state=0)) for k in KERNELS], *[("two", SVC(kernel=k, probability=True, random_state=0)) for k in KERNELS],
    *[("iris", NuSVC(kernel=k, nu=0.2, decision_function_shape="ovo")) for k in KERNELS], *[("grid", SVC(kernel=k, break_ties=True, C=3)) for k in KERNELS],
    ("grid", SVC(probability=True, random_state=0, gamma=0.3)), ("two", NuSVC(gamma=2.0)), ("iris", SVC(kernel="poly", degree=5, coef0=1.5)),
    ("iris", SVC(kernel="poly", degree=0, coef0=1.0)),
    *[("diabetes", e(kernel=k, C=50.0)) for k in KERNELS for e in (SVR, NuSVR)], *[("diabetes", OneClassSVM(kernel=k, nu=0.2)) for k in KERNELS],
    ("iris", make_pipeline(StandardScaler(), SVC(class_weight="balanced"))),
]  # fmt: skip
METRICS = [{"p": 3}, *({"metric": m} for m in ("euclidean", "manhattan", "chebyshev", "sqeuclidean", "cosine"))]
WEIGHTS = ("uniform", "distance")
NEIGHBORS = [
    *[("iris", KNeighborsClassifier(7, weights=w, **m)) for w in WEIGHTS for m in METRICS if m != {"metric": "chebyshev"}],
    *[("both", KNeighborsRegressor(4, weights=w, **m)) for w in WEIGHTS for m in METRICS],
    *[("iris", RadiusNeighborsClassifier(0.8, weights=w, outlier_label="setosa", **m)) for w in WEIGHTS for m in METRICS],
    *[("diabetes", RadiusNeighborsRegressor(0.1, weights=w, algorithm="kd_tree")) for w in WEIGHTS],
    *[("both", RadiusNeighborsRegressor(0.2, weights=w, metric=m)) for w in WEIGHTS for m in ("manhattan", "chebyshev", "euclidean")],
    ("iris", RadiusNeighborsClassifier(0.3, p=4, outlier_label="most_frequent")), ("diabetes", RadiusNeighborsRegressor(0.2, p=1.5)),
    ("iris", KNeighborsClassifier(1)), ("two", KNeighborsClassifier(2)), ("diabetes", KNeighborsRegressor(150)), ("iris", KNeighborsClassifier(5, algorithm="ball_tree", p=1)),
    *[("iris", NearestCentroid(metric=m, **o)) for m in ("euclidean", "manhattan") for o in ({}, {"shrink_threshold": 0.1}, {"priors": [0.2, 0.3, 0.5]})],
    ("two", NearestCentroid()), ("iris", make_pipeline(StandardScaler(), KNeighborsClassifier())),
]  # fmt: skip
# Every distance of these is exact, so that rows are equally far in sklearn and in carrot
TIES = [
    *[("grid", KNeighborsClassifier(k, algorithm=a, metric=m, leaf_size=9)) for a in ("brute", "kd_tree", "ball_tree") for m in ("manhattan", "chebyshev", "euclidean") for k in (1, 6)],
    *[("grid-numbers", KNeighborsRegressor(k, algorithm=a, weights="distance", metric=m)) for a in ("brute", "kd_tree", "ball_tree") for m in ("chebyshev",) for k in (2, 5)],
    ("grid-numbers", KNeighborsRegressor(5)), ("grid-both", KNeighborsClassifier(4)), ("grid-both", RadiusNeighborsClassifier(2.0, outlier_label=[3, 6])),
    ("grid", RadiusNeighborsClassifier(3.0, metric="manhattan", outlier_label=4)), ("grid-numbers", RadiusNeighborsRegressor(2.0, weights="distance")), ("grid", NearestCentroid(metric="manhattan")),
]  # fmt: skip
PROCESSES = [
    *[("diabetes", GaussianProcessRegressor(k, alpha=0.1, normalize_y=True)) for k in (
        None, RBF(), 1.5 * RBF([1, 2, 3, 4, 5] * 2) + WhiteKernel(0.1), Matern(nu=0.5), Matern([1.0] * 10, nu=1.5), Matern(nu=2.5), Matern(nu=np.inf),
        RationalQuadratic() + DotProduct(), ExpSineSquared() * ConstantKernel(2) + WhiteKernel(), DotProduct() ** 2 + WhiteKernel())],
    ("both", GaussianProcessRegressor(RBF(0.1) * 2.0, alpha=0.01, optimizer=None)), ("both", GaussianProcessRegressor(Matern(0.3), normalize_y=True)),
]  # fmt: skip
TOLERANCE = {"SVMS": 1e-10, "NEIGHBORS": 1e-9, "TIES": 1e-12, "PROCESSES": 1e-9}


@cache
def fitted(data: str, index: int, table: str):
    e = globals()[table][index][1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return e.fit(*DATA[data])


def rows(data: str, table: str) -> np.ndarray:
    """Training rows (at no distance), rows near them, rows far off; on a grid its points."""
    r, x = np.random.default_rng(2), DATA[data][0]
    if data.startswith("grid"):
        return np.concatenate([x[:30], r.integers(-1, 6, (60, x.shape[1])).astype(float)])
    near = x[r.integers(len(x), size=60)] + 0.1 * x.std(0) * r.normal(size=(60, x.shape[1]))
    exact = [] if table == "NEIGHBORS" else [x[:30]]  # brute force gets a distance of 1e-8 from a row to itself
    return np.concatenate([*exact, near, near[:5] * 3, 0 * near[:2] - 1])


def cases(*tables: str):
    return pytest.mark.parametrize(
        "data, index, table",
        [pytest.param(c[0], i, t, id=f"{t}-{i}-{c[0]}-{' '.join(str(c[1]).split())[:60]}") for t in tables for i, c in enumerate(globals()[t])],
    )


@cases("SVMS", "NEIGHBORS", "PROCESSES")
def test_predictions(data, index, table, predict):
    e = fitted(data, index, table)
    module = sklearn.convert(e, "m")
    x = rows(data, table)
    check(e, module, x, predict(module, x), TOLERANCE[table])


@cases("TIES")
def test_ties_are_broken_as_scikit_learn_breaks_them(data, index, table, predict):
    e = fitted(data, index, table)
    module = sklearn.convert(e, "m")
    x = rows(data, table)
    check(e, module, x, predict(module, x), TOLERANCE[table])


def test_a_row_without_neighbours_is_refused():
    e = RadiusNeighborsClassifier(0.5).fit(IRIS, NAMES)
    model = carrot.compile(e)
    np.testing.assert_array_equal(model.predict(IRIS), e.predict(IRIS))
    far = np.concatenate([IRIS[:2], IRIS[:1] + 99])
    with pytest.raises(ValueError):
        e.predict(far)
    with pytest.raises(CarrotError, match="row 2"):
        model.predict(far)


def test_a_training_row_is_its_own_neighbour(predict):
    e = KNeighborsRegressor(3, weights="distance", algorithm="kd_tree").fit(DIABETES, DIABETES_Y)
    np.testing.assert_array_equal(predict(sklearn.convert(e, "m"), DIABETES)["prediction"], DIABETES_Y)


def test_brute_force_over_several_chunks_in_one_thread():
    """With more training rows than a chunk of scikit-learn's, and in several threads, its ties depend on the number of threads."""
    code = """
import numpy as np, carrot
from sklearn.neighbors import KNeighborsRegressor
r = np.random.default_rng(0)
x, y = r.integers(0, 4, (700, 4)).astype(float), r.normal(size=700)
rows = r.integers(-1, 5, (90, 4)).astype(float)
for k, metric in ((4, "euclidean"), (7, "chebyshev")):
    e = KNeighborsRegressor(k, algorithm="brute", metric=metric).fit(x, y)
    np.testing.assert_allclose(carrot.compile(e).predict(rows), e.predict(rows), rtol=1e-12)
"""
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"OMP_NUM_THREADS": "1"})


@pytest.mark.parametrize(
    "e",
    [SVC(probability=True, random_state=0), NuSVC(nu=0.2), KNeighborsClassifier(), RadiusNeighborsClassifier(1.0, outlier_label="setosa"), NearestCentroid()],
    ids=lambda e: type(e).__name__,
)
@pytest.mark.filterwarnings("ignore")
def test_classifiers_as_users_see_them(e):
    frame = pd.DataFrame(IRIS, columns=["a", "b", "c", "d"])
    e.fit(frame, NAMES)
    model = carrot.compile(e)
    mixed = frame[["d", "b", "a", "c"]].iloc[::7]
    np.testing.assert_array_equal(model.predict(mixed), e.predict(frame.iloc[::7]))
    check_model(e.fit(IRIS, NAMES), IRIS)


@pytest.mark.parametrize(
    "e", [SVR(), NuSVR(), OneClassSVM(), KNeighborsRegressor(), RadiusNeighborsRegressor(0.1), GaussianProcessRegressor()], ids=lambda e: type(e).__name__
)
def test_regressors_as_users_see_them(e):
    check_model(e.fit(DIABETES, DIABETES_Y), DIABETES)
    if not isinstance(e, (SVR, NuSVR, OneClassSVM)):
        check_model(e.fit(*DATA["both"]), DIABETES)


def test_several_outputs_give_a_column_each():
    e = KNeighborsClassifier(4).fit(GRID, np.stack([GRID_Y, 7 - GRID_Y % 3], 1))
    model = carrot.compile(e)
    np.testing.assert_array_equal(model.predict(GRID), e.predict(GRID))
    for i, p in enumerate(e.predict_proba(GRID)):
        np.testing.assert_allclose(model.run(GRID, outputs="proba")[f"proba_{i}"], p, rtol=1e-12)


@pytest.mark.parametrize(
    "e",
    [SVC(probability=True, random_state=0), SVC(kernel="linear"), KNeighborsClassifier(), KNeighborsClassifier(algorithm="brute"),
     KNeighborsClassifier(algorithm="ball_tree"), NearestCentroid(), GaussianProcessRegressor(1.0 * RBF() + WhiteKernel())],
    ids=lambda e: type(e).__name__,
)  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_skops(e):
    e.fit(IRIS, IRIS_Y if isinstance(e, GaussianProcessRegressor) else NAMES)
    check_skops(e, sklearn.convert(e, "m"))


def test_fitted_on_sparse_rows(predict):
    e = SVC(kernel="rbf").fit(scipy.sparse.csr_matrix(IRIS), NAMES)
    module = sklearn.convert(e, "m")
    got = predict(module, IRIS)
    np.testing.assert_allclose(got["decision"], e.decision_function(scipy.sparse.csr_matrix(IRIS)), rtol=1e-11)


def _custom(x, y):
    return x @ y.T


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: SVC(kernel="precomputed").fit(IRIS @ IRIS.T, IRIS_Y), "SVC with kernel='precomputed' is not supported"),
        (lambda: make_pipeline(StandardScaler(), SVC(kernel=_custom)).fit(IRIS, IRIS_Y), "SVC with kernel=_custom is not supported"),
        (lambda: SVC(break_ties=True, decision_function_shape="ovo").fit(IRIS, IRIS_Y), "decision_function_shape='ovo' and break_ties=True"),
        (lambda: SVC(), "not fitted"),
        (lambda: KNeighborsClassifier(metric="canberra").fit(IRIS, IRIS_Y), "KNeighborsClassifier with metric='canberra'"),
        (lambda: KNeighborsClassifier(metric="minkowski", metric_params={"w": np.ones(4)}).fit(IRIS, IRIS_Y), "metric_params w"),
        (lambda: KNeighborsClassifier(weights=np.sqrt).fit(IRIS, IRIS_Y), "weights="),
        (lambda: GaussianProcessRegressor(PairwiseKernel()).fit(IRIS, IRIS_Y), "the kernel PairwiseKernel is not supported"),
        (lambda: GaussianProcessRegressor(Matern(nu=3.3)).fit(IRIS, IRIS_Y), "Matern with nu=3.3"),
        (lambda: GaussianProcessRegressor(), "not fitted"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_refusals(make, message):
    check_refused(make, message)


def test_every_class_of_the_tables_is_tested():
    tested = {type(e).__name__ for t in (SVMS, NEIGHBORS, TIES, PROCESSES) for _, e in t}
    tested |= {"_BinaryGaussianProcessClassifierLaplace", "LocalOutlierFactor"}  # in test_sklearn_meta.py and test_sklearn_cluster.py
    assert sklearn_kernel.PREDICTORS.keys() | sklearn_neighbors.PREDICTORS.keys() <= tested
