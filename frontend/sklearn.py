"""scikit-learn estimators and pipelines -> a Module, by class name: tables of converters, no import of sklearn.

Estimators that hold others convert them with `Build.convert` and `Build.transform`. The input is one table, of float32 if
all that read it are trees or forests; where steps read text, there are two: "numbers" and "strings".
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from carrot.frontend import (
    sklearn_bagging,
    sklearn_boosted,
    sklearn_calibration,
    sklearn_cluster,
    sklearn_compose,
    sklearn_curves,
    sklearn_density,
    sklearn_encode,
    sklearn_features,
    sklearn_fft,
    sklearn_impute,
    sklearn_kernel,
    sklearn_kernel_maps,
    sklearn_linear,
    sklearn_meta,
    sklearn_neighbors,
    sklearn_projection,
    sklearn_text,
    sklearn_transform,
    sklearn_trees,
)
from carrot.frontend.columns import Frame, Table
from carrot.frontend.sklearn_base import MAX_COLUMNS, Build, Origin, Record, Result, Row, attr, class_name, integer
from carrot.ir.core import Module, Value
from carrot.ir.errors import CarrotError, located, nearest
from carrot.ir.graph import NUMBERS, WITH_NAN, Graph

TABLES = (
    sklearn_bagging,
    sklearn_boosted,
    sklearn_calibration,
    sklearn_cluster,
    sklearn_compose,
    sklearn_curves,
    sklearn_density,
    sklearn_encode,
    sklearn_features,
    sklearn_fft,
    sklearn_impute,
    sklearn_kernel,
    sklearn_kernel_maps,
    sklearn_linear,
    sklearn_meta,
    sklearn_neighbors,
    sklearn_projection,
    sklearn_text,
    sklearn_transform,
    sklearn_trees,
)
PREDICTORS: dict[str, Row] = {name: row for m in TABLES for name, row in getattr(m, "PREDICTORS", {}).items()}
TRANSFORMERS: dict[str, Row] = {name: row for m in TABLES for name, row in getattr(m, "TRANSFORMERS", {}).items()}
# class -> attributes whose estimators are fed what it is fed, in order
PARTS: dict[str, tuple[str, ...]] = {name: attributes for m in TABLES for name, attributes in getattr(m, "PARTS", {}).items()}
# Why classes cannot be part of a compiled table, and what can.
REFUSED: dict[str, str] = {
    name: why
    for names, why in {
        "DBSCAN HDBSCAN OPTICS AgglomerativeClustering SpectralClustering SpectralBiclustering SpectralCoclustering":
            "it has no predict: it labels the rows that it was fitted on; KMeans and Birch have one, as has a KNeighborsClassifier that is fitted on its labels_",
        "TSNE MDS ClassicalMDS SpectralEmbedding": "it has no transform: it places the rows that it was fitted on; PCA and KernelPCA have one",
        "Isomap LocallyLinearEmbedding": "its transform solves a problem of its own for every row; KernelPCA, Nystroem and PCA are supported",
        "NMF MiniBatchNMF LatentDirichletAllocation DictionaryLearning MiniBatchDictionaryLearning SparseCoder":
            "its transform searches in rounds for every row; TruncatedSVD, PCA, FastICA, FactorAnalysis and SparsePCA are one product",
        "NearestNeighbors KNeighborsTransformer RadiusNeighborsTransformer":
            "it gives back rows of its training data; KNeighborsClassifier and KNeighborsRegressor predict with them",
        "EmpiricalCovariance ShrunkCovariance LedoitWolf OAS MinCovDet GraphicalLasso GraphicalLassoCV":
            "it estimates a covariance and predicts nothing; EllipticEnvelope and GaussianMixture do",
        "FeatureHasher DictVectorizer": "it reads dicts or lists of names, not columns; OneHotEncoder is for columns, HashingVectorizer for text",
        "KernelCenterer": "it reads a matrix of kernels, not columns; KernelPCA centres its own",
        "MultiLabelBinarizer": "it encodes sets of labels, not columns; OneHotEncoder is for columns",
    }.items()
    for name in names.split()
}  # fmt: skip
# Output name -> the output sets it is in, in the order of the outputs.
OUTPUTS = {
    "label": ("default", "label"), "prediction": ("default",), "transform": ("transform",), "proba": ("proba",),
    "decision": ("decision",), "score": ("raw",), "raw": ("raw",), "leaf": ("leaf",), "contrib": ("contrib",),
    "n_cues": ("frugality",), "exit_level": ("frugality",),
}  # fmt: skip
MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError, AssertionError)

def convert(obj: Any, name: str, *, missing: float | None = None, outputs: str | Iterable[str] = (), **options: Any) -> Module:
    """The Module of a fitted estimator or Pipeline (or of the Record of one).

    missing: a number that counts as NaN in the input. outputs: with "leaf", the output "leaf" i32 [batch, T] = apply(X);
    with "contrib", the output "contrib": what each column that the last step sees contributes to its raw scores, f64 [batch, K, F + 1], [batch, F + 1] for
    one score, the last column being the expected value, of linear models the intercept.
    Errors: CarrotError for a class or an option that is not supported, at its pipeline step, and for broken attributes.
    """
    asked = outputs.split(",") if isinstance(outputs, str) else list(outputs)
    try:
        return _convert(obj, name, missing, "leaf" in asked, "contrib" in asked)
    except MALFORMED as error:
        raise CarrotError(f"the {class_name(obj)} is malformed: {type(error).__name__}: {str(error)[:200]}") from error


def _convert(obj: Any, name: str, missing: float | None, leaf: bool, contrib: bool) -> Module:
    _row(obj, False)
    g = Graph(name)
    b = Build(g, Table(g, _names(obj)), _part, leaf, contrib=sklearn_compose.last_step(obj) if contrib else None)
    x = b.convert(obj, b.table.all())
    if isinstance(x, Frame):
        x = b.tensor(x, "str" if all(v is not None and b.is_text(v) for v, _ in x.parts) else "f64")
    result = x if isinstance(x, Result) else Result({"transform": x})
    b.table.close(missing, class_name(obj))
    values = result.values | b.extra
    if leaf and "leaf" not in values:
        raise CarrotError(f"the {class_name(obj)} has no trees, so no output 'leaf'")
    if contrib and "contrib" not in values:
        last = class_name(sklearn_compose.last_step(obj))
        raise CarrotError(f"carrot has no output 'contrib' for the {last}", note="trees, forests, gradient boosting and linear models have it")
    for kind, sets in OUTPUTS.items():
        if kind in ("score", "transform") and not values.keys() & {"label", "prediction"}:
            sets = ("default", *sets)  # of what predicts nothing
        sets = (*sets, "frugality") if kind == "label" and "n_cues" in values else sets
        for output in [name for name in values if kind in (name, name.partition("_")[0])]:  # proba_0, proba_1, ... of several outputs
            g.output(output, values[output], sets, result.labels if output == "label" else None)
    return g.finish(source="scikit-learn", source_version=_version(obj), estimator=class_name(sklearn_compose.last_step(obj)))


def _part(b: Build, e: Any, x: Value | Frame, where: str | None, transform: bool) -> Value | Frame | Result:
    """What Build.convert and Build.transform do: look the class up, locate errors, check and cast X, follow its columns."""
    outer = b.g.loc
    b.g.loc = loc = ", ".join(filter(None, (outer, where))) or None
    with located(loc):
        row = _row(e, transform)
        accept, origin = _takes(e, row), b.origin(x)
        dtype = row.dtype(e) if callable(row.dtype) else row.dtype
        if accept is not None:
            b.table.accept(origin.reach, accept)
            if origin.wild:
                b.settle(x, "f32" if dtype == "f32" else "f64", accept)
                origin = origin._replace(wild="nan" in accept)
        try:
            if b.sparse and row.zero_is_missing:
                if b.stored_zeros:
                    raise CarrotError(f"the {class_name(e)} tells terms that cancel out from those that are not there", note="use HashingVectorizer(alternate_sign=False)")
                x = b.tensor(x, "f64")
                x = b.track(b("where", b("equal", x, 0.0), np.nan, x), origin)
            if dtype == "float":
                b.table.numbers(origin.reach)
            elif dtype:
                x = b.tensor(x, dtype)
            out = row.convert(b, e, x)
        except MALFORMED as error:
            raise CarrotError(f"the {class_name(e)} is malformed: {type(error).__name__}: {str(error)[:200]}") from error
    b.g.loc = outer
    if accept is not None and not isinstance(out, Result):
        for v in [out] if isinstance(out, Value) else [v for v, _ in out.parts if v is not None]:
            b.track(v, Origin(origin.reach[:0], origin.source) if row.absorbs else origin)
    return out


def _version(obj: Any) -> str:
    loaded = sys.modules.get("sklearn")
    return str(getattr(obj, "_sklearn_version", None) or getattr(loaded, "__version__", "unknown"))


def _row(e: Any, transform: bool) -> Row:
    name = class_name(e)
    row = TRANSFORMERS.get(name) if transform else PREDICTORS.get(name) or TRANSFORMERS.get(name)
    if row is not None:
        return row
    if transform and name in PREDICTORS:
        raise CarrotError(f"the {name} cannot be a step before the last")
    if name in REFUSED:
        raise CarrotError(f"the class {name} is not supported", note=REFUSED[name])
    known = {**PREDICTORS, **TRANSFORMERS}
    what = f"the class {name}" if isinstance(e, Record) or hasattr(type(e), "get_params") else f"a {type(e).__name__}"
    raise CarrotError(f"{what} is not supported{nearest(name, known)}", note="supported: " + ", ".join(sorted(known)))


def _takes(e: Any, row: Row) -> set[str] | None:
    inner = PREDICTORS.get(class_name(getattr(e, "estimator", None)))
    if row.convert is sklearn_transform.select and inner is not None:  # RFE, SelectFromModel, ...: the tag of what they wrap
        takes = _takes(e.estimator, inner)
        return set(WITH_NAN if takes is None or "nan" in takes else NUMBERS)
    accept = row.accept(e) if callable(row.accept) else row.accept
    return None if accept is None else set(accept)


def _walk(e: Any) -> Iterator[Any]:
    """The estimator, then those inside it that are fed X, first to last."""
    yield e
    for name in PARTS.get(class_name(e), ()):
        found = attr(e, name)
        for entry in found if isinstance(found, (list, tuple, np.ndarray)) else [found]:
            part = entry[1] if isinstance(entry, (tuple, list)) else entry
            if part is not None and not isinstance(part, str):
                yield from _walk(part)


def _names(obj: Any) -> list[str]:
    """feature_names_in_ of the first estimator that has it, else x0, x1, ..."""
    for e in _walk(obj):
        if class_name(e) in sklearn_text.VECTORIZERS:
            return [sklearn_text.COLUMN]
        if class_name(e) in ("LabelEncoder", "LabelBinarizer"):  # which read labels, not a table
            return ["label"]
        if class_name(e) == "IsotonicRegression":  # the one that does not say how many
            return ["x0"]
        if getattr(e, "n_features_in_", None) is None:
            continue
        n = integer(e, "n_features_in_", 1, MAX_COLUMNS)
        found = getattr(e, "feature_names_in_", None)
        names = [f"x{i}" for i in range(n)] if found is None else [str(c) for c in found]
        if len(names) != n:
            raise CarrotError(f"the {class_name(e)} has {n} features, but {len(names)} names for them")
        return names
    raise CarrotError(f"the {class_name(obj)} has no 'n_features_in_': it is not fitted")
