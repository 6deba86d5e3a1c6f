"""Clusterers, mixtures, densities and outlier detectors against scikit-learn itself."""

from __future__ import annotations

import sys
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from sklearn import cluster as cl
from sklearn.covariance import EllipticEnvelope, MinCovDet
from sklearn.datasets import load_iris
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.mixture import BayesianGaussianMixture, GaussianMixture
from sklearn.neighbors import KernelDensity, LocalOutlierFactor
from sklearn.pipeline import make_pipeline, make_union
from sklearn.preprocessing import StandardScaler

import carrot
from carrot.compiler import Options, build, load_in_process
from carrot.frontend import sklearn, sklearn_cluster, sklearn_density

sys.path.insert(0, str(Path(__file__).parent))
from estimator_check import check, check_model, check_refused, check_skops  # noqa: E402

IRIS, IRIS_Y = load_iris(return_X_y=True)
SINGLE = IRIS.astype(np.float32)
KINDS = ("full", "tied", "diag", "spherical")
# Compared as they are: rows near the training rows, far off, and on centres.
CLUSTERERS = {
    **{f"{c.__name__}-{d}": (c(7, random_state=0), x) for c in (cl.KMeans, cl.MiniBatchKMeans, cl.BisectingKMeans) for d, x in (("f64", IRIS), ("f32", SINGLE))},
    "one": (cl.KMeans(1), IRIS), "elkan": (cl.KMeans(3, algorithm="elkan", random_state=1), IRIS), "bisecting-one": (cl.BisectingKMeans(1), IRIS),
    "bisecting-deep": (cl.BisectingKMeans(40, random_state=0, bisecting_strategy="largest_cluster"), IRIS),
    "mean-shift": (cl.MeanShift(), IRIS), "mean-shift-orphans": (cl.MeanShift(bandwidth=0.5, cluster_all=False), IRIS), "affinity": (cl.AffinityPropagation(random_state=0), IRIS),
    "affinity-lost": (cl.AffinityPropagation(max_iter=1, random_state=0), IRIS), "birch": (cl.Birch(threshold=0.3), IRIS), "birch-all": (cl.Birch(n_clusters=None), IRIS),
    "scaled": (make_pipeline(StandardScaler(), cl.KMeans(5, random_state=0)), IRIS),
}  # fmt: skip
DENSITIES = {
    **{f"{m.__name__}-{k}": (m(n_components=3, covariance_type=k, random_state=0), IRIS) for m in (GaussianMixture, BayesianGaussianMixture) for k in KINDS},
    "bayesian-dirichlet": (BayesianGaussianMixture(n_components=5, weight_concentration_prior_type="dirichlet_distribution", random_state=0), IRIS),
    **{f"kernel-{k}": (KernelDensity(kernel=k, bandwidth=0.7), IRIS[:, :3]) for k in sklearn_density.NORMS}, "kernel-ball": (KernelDensity(algorithm="ball_tree"), IRIS),
    "kernel-manhattan": (KernelDensity(metric="manhattan"), IRIS), "kernel-minkowski": (KernelDensity(metric="minkowski", metric_params={"p": 3}, kernel="linear"), IRIS),
    "ellipse": (EllipticEnvelope(random_state=0), IRIS), "ellipse-no-precision": (EllipticEnvelope(random_state=0, store_precision=False), IRIS),
    **{f"factor-{a}": (LocalOutlierFactor(9, novelty=True, algorithm=a, metric=m), IRIS) for a, m in (("kd_tree", "minkowski"), ("ball_tree", "manhattan"), ("brute", "cosine"))},
}  # fmt: skip
CASES = CLUSTERERS | DENSITIES


@cache
def fitted(name: str):
    e, x = CASES[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return e.fit(x)


def rows(name: str) -> np.ndarray:
    r, x = np.random.default_rng(2), CASES[name][1]
    near = x[r.integers(len(x), size=90)] + 0.3 * x.std(0) * r.normal(size=(90, x.shape[1]))
    return np.concatenate([near, near[:9] * 3, 0 * near[:1] - 1]).astype(x.dtype)


KERNELS = [name for name in CASES if name.startswith("kernel")]
OTHERS = [name for name in CASES if name not in KERNELS]


@pytest.mark.parametrize("name", KERNELS)
def test_kernel_densities(name, predict):
    """Where all kernels are (almost) 0, scikit-learn's tree is left with the rounding of what it subtracts; carrot adds them up."""
    e, x = fitted(name), rows(name)
    got, want = predict(sklearn.convert(e, "m"), x)["score"], e.score_samples(x)
    np.testing.assert_allclose(np.exp(got), np.exp(want), rtol=1e-9, atol=1e-15)
    some = want > np.log(1e-6)
    np.testing.assert_allclose(got[some], want[some], rtol=1e-9, atol=1e-9)
    assert some.sum() > 20


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.filterwarnings("ignore")
def test_predictions(name, predict):
    e = fitted(name)
    module = sklearn.convert(e, "m")
    x = rows(name)
    check(e, module, x, predict(module, x), 1e-6 if x.dtype == np.float32 else 1e-9)


@pytest.mark.parametrize("name", ["KMeans-f64", "MiniBatchKMeans-f32", "BisectingKMeans-f64", "mean-shift", "affinity", "affinity-lost", "birch", "GaussianMixture-full", "ellipse", "factor-brute"])
@pytest.mark.filterwarnings("ignore")
def test_as_users_see_them(name):
    check_model(fitted(name), CASES[name][1])


@pytest.mark.parametrize("name", [n for n in CASES if not n.startswith("birch")])  # which skops cannot write
def test_skops(name):
    check_skops(fitted(name), sklearn.convert(fitted(name), "m"))


@pytest.mark.parametrize("name", ["KMeans-f64", "MiniBatchKMeans-f32", "BisectingKMeans-f64", "birch", "scaled"])
def test_distances_by_transform(name):
    e, x = fitted(name), rows(name)
    model = carrot.compile(e)
    got, want = model.transform(x), e.transform(x)
    assert got.dtype == want.dtype
    np.testing.assert_allclose(got, want, rtol=1e-6 if x.dtype == np.float32 else 1e-11)


@pytest.mark.parametrize("make", [cl.KMeans, cl.BisectingKMeans])
def test_ties_go_to_the_first(make, predict):
    """Centres and rows of quarters: every sum is exact, so that many rows are equally far from several centres."""
    r = np.random.default_rng(3)
    e = make(6, random_state=0).fit(r.integers(0, 4, (60, 3)).astype(float))
    if make is cl.KMeans:
        e.cluster_centers_ = np.array([[0, 0, 0], [2, 2, 0], [0, 0, 0], [2, 0, 2], [1, 1, 1], [2, 2, 2]], float)
    else:
        todo = [e._bisecting_tree]
        while todo:
            node = todo.pop()
            node.center = np.round(node.center)
            todo += [n for n in (node.left, node.right) if n is not None]
        e._X_mean = np.zeros(3)
    x = r.integers(-8, 16, (500, 3)) / 4
    np.testing.assert_array_equal(predict(sklearn.convert(e, "m"), x)["prediction"], e.predict(x))


def test_huge_values(predict):
    e = fitted("KMeans-f64")
    x = np.random.default_rng(0).normal(size=(40, 4)) * np.logspace(0, 150, 40)[:, None]
    np.testing.assert_array_equal(predict(sklearn.convert(e, "m"), x)["prediction"], e.predict(x))


def test_a_row_on_a_centre_is_at_no_distance():
    e = fitted("KMeans-f64")
    np.testing.assert_array_equal(np.diag(carrot.compile(e).transform(e.cluster_centers_)), np.zeros(7))


POOLS = [np.mean, np.max, np.min, np.sum]


@pytest.mark.parametrize("pool", POOLS)
def test_feature_agglomeration(pool, predict):
    e = cl.FeatureAgglomeration(2, pooling_func=pool).fit(IRIS)
    module = sklearn.convert(e, "m")
    np.testing.assert_allclose(predict(module, IRIS)["transform"], e.transform(IRIS), rtol=1e-13)
    check_skops(e, module)


@pytest.mark.filterwarnings("ignore")
def test_as_steps_before_the_last():
    union = make_union(cl.KMeans(4, random_state=0), cl.Birch(threshold=0.8), cl.FeatureAgglomeration(2))
    e = make_pipeline(StandardScaler(), union, LogisticRegression(max_iter=900)).fit(IRIS, IRIS_Y)
    model = carrot.compile(e)
    np.testing.assert_array_equal(model.predict(IRIS), e.predict(IRIS))
    np.testing.assert_allclose(model.predict_proba(IRIS), e.predict_proba(IRIS), rtol=1e-6, atol=1e-9)


def test_clusters_of_texts():
    texts = [f"{a} {b} {c}" for a in ("red", "green") for b in ("car", "boat", "plane") for c in ("fast", "slow", "old and slow")]
    e = make_pipeline(TfidfVectorizer(), cl.KMeans(3, random_state=0)).fit(texts)
    np.testing.assert_array_equal(carrot.compile(e).predict(texts), e.predict(texts))


def test_on_a_microcontroller():
    """A label is an int32 there, too."""
    artifact = build(sklearn.convert(fitted("KMeans-f32"), "km"), Options(target="cortex-m4f"))
    assert "prediction, int32_t per row" in artifact.header


def test_a_mixture_far_from_its_components(predict):
    """Densities that underflow: shares and log densities are finite."""
    e = fitted("GaussianMixture-full")
    out = predict(sklearn.convert(e, "m"), IRIS * 1e4)
    np.testing.assert_allclose(out["score"], e.score_samples(IRIS * 1e4), rtol=1e-9)
    np.testing.assert_array_equal(out["proba"].sum(axis=1), np.ones(len(IRIS)))


def test_kernel_density_with_weights(predict):
    e = KernelDensity(bandwidth=0.5).fit(IRIS, sample_weight=np.random.default_rng(0).random(150))
    out = predict(sklearn.convert(e, "m"), IRIS)
    np.testing.assert_allclose(out["score"], e.score_samples(IRIS), rtol=1e-9)
    np.testing.assert_array_equal(load_in_process(build(sklearn.convert(e, "m"), Options())).predict(IRIS), out["score"])


@pytest.mark.parametrize("x", [0.01, 0.5, 1.0, 3.25, 9.99, 10.0, 77.0])
def test_digamma(x):
    from scipy.special import digamma

    np.testing.assert_allclose(sklearn_density.digamma(np.array(x)), digamma(x), rtol=1e-14, atol=1e-15)


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: cl.KMeans(), "not fitted"),
        (lambda: cl.DBSCAN().fit(IRIS), "the class DBSCAN is not supported"),
        (lambda: cl.AgglomerativeClustering().fit(IRIS), "the class AgglomerativeClustering is not supported"),
        (lambda: cl.AffinityPropagation(affinity="precomputed").fit(-np.eye(9)), "affinity='precomputed'"),
        (lambda: cl.FeatureAgglomeration(2, pooling_func=np.median).fit(IRIS), "pooling_func=median"),
        (lambda: LocalOutlierFactor().fit(IRIS), "LocalOutlierFactor with novelty=False"),
        (lambda: KernelDensity(metric="canberra", algorithm="ball_tree").fit(IRIS), "metric='canberra'"),
        (lambda: MinCovDet().fit(IRIS), "the class MinCovDet is not supported"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_refusals(make, message):
    check_refused(make, message)


def test_every_class_of_the_tables_is_tested():
    tested = {type(e).__name__ for e, _ in CASES.values()} | {"FeatureAgglomeration"}
    assert sklearn_cluster.PREDICTORS.keys() | sklearn_cluster.TRANSFORMERS.keys() | sklearn_density.PREDICTORS.keys() <= tested
