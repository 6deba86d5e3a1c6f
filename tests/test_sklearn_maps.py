"""Kernels over pairs of rows, feature maps, projections and what else is a product with a matrix, against scikit-learn itself."""

from __future__ import annotations

import sys
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from sklearn import decomposition as dc
from sklearn import kernel_approximation as ka
from sklearn.cross_decomposition import CCA, PLSSVD, PLSCanonical, PLSRegression
from sklearn.datasets import load_iris
from sklearn.ensemble import RandomTreesEmbedding
from sklearn.kernel_ridge import KernelRidge
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.neighbors import NeighborhoodComponentsAnalysis
from sklearn.neural_network import BernoulliRBM
from sklearn.pipeline import make_pipeline, make_union
from sklearn.preprocessing import StandardScaler
from sklearn.random_projection import GaussianRandomProjection, SparseRandomProjection
from sklearn.semi_supervised import LabelPropagation, LabelSpreading

import carrot
from carrot.frontend import sklearn, sklearn_kernel_maps, sklearn_projection
from carrot.ir.errors import CarrotError

sys.path.insert(0, str(Path(__file__).parent))
from estimator_check import check, check_model, check_refused, check_skops  # noqa: E402

IRIS, IRIS_Y = load_iris(return_X_y=True)
R = np.random.default_rng(4)
PART_Y = np.where(R.random(150) < 0.5, -1, IRIS_Y)
SQUARES = IRIS[:, 1:] ** 2
# The kernels of a model of as few directions as IRIS has are so ill-conditioned that scikit-learn's own numbers are noise.
SMALL = np.concatenate([IRIS, R.random((150, 8))], 1)
OWN = {"chi2": {"gamma": 0.5}}  # a KernelRidge with gamma=None fails in scikit-learn
CASES = {
    **{f"ridge-{k}": (KernelRidge(kernel=k, **OWN.get(k, {})), IRIS, IRIS_Y) for k in sklearn_kernel_maps.KERNELS},
    "ridge-two": (KernelRidge(kernel="poly", degree=2, gamma=0.1, coef0=2), IRIS, np.stack([IRIS_Y, -IRIS_Y], 1)),
    "ridge-root": (KernelRidge(kernel="poly", degree=1.5, gamma=0.1), IRIS, IRIS_Y),
    **{f"nystroem-{k}": (ka.Nystroem(kernel=k, n_components=9, random_state=0), SMALL, IRIS_Y) for k in sklearn_kernel_maps.KERNELS if k != "sigmoid"},
    "nystroem-gamma": (ka.Nystroem(gamma=0.3, n_components=9, random_state=0), IRIS, IRIS_Y),
    "nystroem-params": (ka.Nystroem(kernel="poly", kernel_params={"gamma": 0.2, "degree": 2, "coef0": 3}, n_components=9, random_state=0), IRIS, IRIS_Y),
    **{f"kpca-{k}": (dc.KernelPCA(3, kernel=k, eigen_solver="dense"), IRIS, None) for k in ("linear", "poly", "rbf", "cosine")}, "kpca-gamma": (dc.KernelPCA(2, kernel="rbf", gamma=0.7), IRIS, None),
    "rbf-sampler": (ka.RBFSampler(random_state=0), IRIS, None), "skewed": (ka.SkewedChi2Sampler(skewedness=0.5, random_state=0), IRIS, None),
    **{f"additive-{n}": (ka.AdditiveChi2Sampler(sample_steps=n), IRIS, None) for n in (1, 2, 3)}, "additive-4": (ka.AdditiveChi2Sampler(sample_steps=4, sample_interval=0.3), IRIS, None),
    **{f"sketch-{d}-{n}": (ka.PolynomialCountSketch(degree=d, n_components=n, coef0=c, gamma=0.7, random_state=0), IRIS, None) for d, n, c in ((1, 8, 0), (2, 30, 1.5), (3, 17, 0))},
    "propagation": (LabelPropagation(), IRIS, PART_Y), "spreading": (LabelSpreading(gamma=3), IRIS, PART_Y), "spreading-knn": (LabelSpreading("knn"), IRIS, PART_Y),
    "pls": (PLSRegression(), IRIS, IRIS_Y), "pls-several": (PLSRegression(3, scale=False), IRIS, SQUARES), "pls-canonical": (PLSCanonical(), IRIS, SQUARES), "cca": (CCA(), IRIS, SQUARES),
    "pls-svd": (PLSSVD(), IRIS, SQUARES),
    "ica": (dc.FastICA(random_state=0), IRIS, None), "ica-arbitrary": (dc.FastICA(2, whiten="arbitrary-variance", random_state=0), IRIS, None),
    "ica-white": (dc.FastICA(whiten=False, random_state=0), StandardScaler().fit_transform(IRIS), None), "factor": (dc.FactorAnalysis(2), IRIS, None),
    "sparse-pca": (dc.SparsePCA(2, random_state=0), IRIS, None), "sparse-pca-batch": (dc.MiniBatchSparsePCA(3, random_state=0, ridge_alpha=0.5), IRIS, None),
    "nca": (NeighborhoodComponentsAnalysis(2, random_state=0), IRIS, IRIS_Y), "rbm": (BernoulliRBM(5, random_state=0), IRIS / 8, None),
    "random": (GaussianRandomProjection(3, random_state=0), IRIS, None), "random-sparse": (SparseRandomProjection(3, density=0.5, random_state=0), IRIS, None),
    "leaves": (RandomTreesEmbedding(7, max_depth=4, random_state=0), IRIS, None), "leaves-dense": (RandomTreesEmbedding(3, sparse_output=False, random_state=0), IRIS, None),
    "pca": (dc.PCA(2, whiten=True), IRIS, None), "pca-batch": (dc.IncrementalPCA(2), IRIS, None), "svd": (dc.TruncatedSVD(2, random_state=0), IRIS, None),
    "steps": (make_pipeline(StandardScaler(), make_union(dc.FastICA(2, random_state=0), ka.RBFSampler(n_components=9, random_state=0), RandomTreesEmbedding(3, random_state=0)),
              LogisticRegression(max_iter=2000)), IRIS, IRIS_Y),
}  # fmt: skip
POSITIVE = ("chi2", "additive", "skewed")


@cache
def fitted(name: str):
    e, x, y = CASES[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return e.fit(x) if y is None else e.fit(x, y)


def rows(name: str) -> np.ndarray:
    r, x = np.random.default_rng(2), CASES[name][1]
    near = x[r.integers(len(x), size=60)] + 0.3 * x.std(0) * r.normal(size=(60, x.shape[1]))
    out = np.concatenate([x[:20], near, near[:5] * 3, 0 * near[:1]])
    return np.abs(out) if any(p in name for p in POSITIVE) else out


class Dense:
    """A transformer whose sparse answer is made dense, as carrot's is."""

    def __init__(self, e) -> None:
        self.e = e

    def __getattr__(self, name: str):
        def call(x):
            out = getattr(self.e, name)(x)
            return out.toarray() if hasattr(out, "toarray") else out

        return call


@pytest.mark.parametrize("name", CASES)
@pytest.mark.filterwarnings("ignore")
def test_predictions(name, predict):
    e = fitted(name)
    module = sklearn.convert(e, "m")
    x = rows(name)
    out = predict(module, x)
    check(Dense(e) if name == "leaves" else e, module, x, out, 1e-9)


@pytest.mark.parametrize("name", ["ridge-rbf", "ridge-two", "nystroem-rbf", "rbf-sampler", "propagation", "pls", "pls-several", "ica", "leaves"])
@pytest.mark.filterwarnings("ignore")
def test_as_users_see_them(name):
    e = fitted(name)
    check_model(e.set_params(sparse_output=False) if name == "leaves" else e, CASES[name][1], "predict" if hasattr(e, "predict") else "transform")


@pytest.mark.parametrize("name", [n for n in CASES if n != "random-sparse"])
@pytest.mark.filterwarnings("ignore")
def test_skops(name):
    check_skops(fitted(name), sklearn.convert(fitted(name), "m"))


@pytest.mark.parametrize("name, bad", [("skewed", -0.5), ("skewed", -7.0), ("additive-2", -1e-300), ("ridge-chi2", -0.1), ("nystroem-additive_chi2", -2.0)])
def test_rows_outside_of_the_domain_are_refused(name, bad):
    x = rows(name)[:4]
    x[2, 1] = bad
    with pytest.raises(ValueError):
        fitted(name).predict(x) if name.startswith("ridge") else fitted(name).transform(x)
    model = carrot.compile(fitted(name))
    with pytest.raises(CarrotError, match="'x1', row 2"):
        model.predict(x) if name.startswith("ridge") else model.transform(x)


def test_zero_stays_zero(predict):
    x = IRIS.copy()
    x[::3, 1] = 0.0
    e = fitted("additive-3")
    np.testing.assert_allclose(predict(sklearn.convert(e, "m"), x)["transform"], e.transform(x), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", ["pls", "cca", "pls-canonical"])
def test_scores_by_transform(name):
    e = fitted(name)
    model = carrot.compile(e)
    np.testing.assert_allclose(model.transform(IRIS), e.transform(IRIS), rtol=1e-9, atol=1e-12)
    assert model.predict(IRIS).shape == e.predict(IRIS).shape


def _custom(x, y):
    return x @ y


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: KernelRidge(kernel="precomputed").fit(IRIS @ IRIS.T, IRIS_Y), "KernelRidge with kernel='precomputed'"),
        (lambda: ka.Nystroem(kernel=_custom, n_components=5).fit(IRIS), "Nystroem with kernel=_custom"),
        (lambda: LabelPropagation(lambda x, y: x @ y.T).fit(IRIS, PART_Y), "LabelPropagation with kernel="),
        (lambda: dc.NMF(2).fit(IRIS), "the class NMF is not supported"),
        (lambda: TSNE().fit(IRIS), "the class TSNE is not supported"),
        (lambda: PLSRegression(), "not fitted"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_refusals(make, message):
    check_refused(make, message)


def test_what_is_refused_is_said_why():
    assert not sklearn.REFUSED.keys() & (sklearn.PREDICTORS.keys() | sklearn.TRANSFORMERS.keys())
    for name, why in sklearn.REFUSED.items():
        known = [word.strip(",;") for word in why.split() if word.strip(",;") in sklearn.PREDICTORS or word.strip(",;") in sklearn.TRANSFORMERS]
        assert known, f"{name}: what to do instead"


def test_every_class_of_the_tables_is_tested():
    tested = {type(e).__name__ for e, _, _ in CASES.values()}
    assert {name for m in (sklearn_kernel_maps, sklearn_projection) for t in (m.TRANSFORMERS, m.PREDICTORS) for name in t} <= tested
