"""scikit-learn's estimators that are made of others: pipelines, unions, column transformers. Each part takes a Frame or a Value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import Build, Result, Row, attr, class_name, width
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError

# class -> the attribute whose estimators are fed what it is fed (of a pipeline, the first only).
PARTS = {"Pipeline": ("steps",), "FeatureUnion": ("transformer_list",)}


def is_word(step: Any, *words: str) -> bool:
    """Whether a step is one of the words that scikit-learn takes for an estimator: passthrough, drop."""
    return isinstance(step, str) and step in words


def pipeline(b: Build, e: Any, x: Value | Frame, transform: bool = False) -> Value | Frame | Result:
    """The steps in a row, "passthrough" left out."""
    named = attr(e, "steps")
    if not named:
        raise CarrotError("the Pipeline has no steps")
    out: Value | Frame | Result = x
    given = b.sparse
    for i, (name, step) in enumerate(named):
        if step is None or is_word(step, "passthrough"):
            continue
        where = f"step '{name}'" if b.g.loc else f"pipeline step '{name}'"
        assert not isinstance(out, Result)
        out = b.transform(step, out, where) if transform or i < len(named) - 1 else b.convert(step, out, where)
        b.sparse = makes_sparse(step, b.sparse)
    b.sparse = given
    return out


def makes_sparse(e: Any, given: bool) -> bool:
    """Whether scikit-learn gives the transformed X as a sparse matrix; given: whether X was one."""
    name = class_name(e)
    if name == "Pipeline":
        for _, step in attr(e, "steps"):
            given = given if step is None or is_word(step, "passthrough") else makes_sparse(step, given)
        return given
    if name == "FeatureUnion":
        return any(given if is_word(t, "passthrough") else makes_sparse(t, given) for _, t in attr(e, "transformer_list") if t is not None and not is_word(t, "drop"))
    rule = SPARSE.get(name)
    return given if rule is None else rule(e)


# Transformers whose output is sparse, or dense, whatever X was.
SPARSE: dict[str, Callable[[Any], bool]] = {
    "ColumnTransformer": lambda e: bool(attr(e, "sparse_output_")),
    **dict.fromkeys(("OneHotEncoder", "LabelBinarizer", "SplineTransformer", "MultiLabelBinarizer"), lambda e: bool(getattr(e, "sparse_output", False))),
    "KBinsDiscretizer": lambda e: attr(e, "encode") == "onehot",
    **dict.fromkeys(("CountVectorizer", "TfidfVectorizer", "HashingVectorizer", "TfidfTransformer"), lambda e: True),
    "RandomTreesEmbedding": lambda e: bool(attr(e, "sparse_output")),
    **dict.fromkeys(
        ("OrdinalEncoder", "TargetEncoder", "PCA", "IncrementalPCA", "TruncatedSVD", "Regex", "DatePart", "KMeans", "MiniBatchKMeans", "BisectingKMeans", "Birch",
         "Nystroem", "KernelPCA", "RBFSampler", "PolynomialCountSketch", "BernoulliRBM"),
        lambda e: False,
    ),
}


def feature_union(b: Build, e: Any, x: Value | Frame) -> Frame:
    """What the transformers make of X side by side, each times its weight."""
    weights = getattr(e, "transformer_weights", None) or {}
    parts: list[Value | Frame] = []
    for name, part in attr(e, "transformer_list"):
        if part is None or is_word(part, "drop"):
            continue
        y = x if is_word(part, "passthrough") else b.transform(part, x, f"transformer '{name}'")
        parts.append(y if weights.get(name) is None else b("mul", b.tensor(y, "f64"), float(weights[name])))
    return b.join(parts)


def column_transformer(b: Build, e: Any, x: Value | Frame) -> Frame:
    """What each transformer makes of its columns side by side; fitting has turned names, slices, masks and selectors into indices."""
    indices = attr(e, "_transformer_to_input_indices")
    parts: list[Value | Frame] = []
    for name, part, *_ in attr(e, "transformers_"):
        index = np.asarray(indices[name], np.int64).reshape(-1)
        if part is None or is_word(part, "drop") or not index.size:
            continue
        if index.max() >= width(x):
            raise CarrotError(f"the ColumnTransformer has '{name}' for column {index.max()} of {width(x)}")
        columns = b.columns(x, index)
        parts.append(columns if is_word(part, "passthrough") else b.transform(part, columns, f"transformer '{name}'"))
    return b.join(parts)


def last_step(e: Any) -> Any:
    """The estimator at the end of a pipeline, also of one in it."""
    while class_name(e) == "Pipeline" and attr(e, "steps") and not is_word(e.steps[-1][1], "passthrough") and e.steps[-1][1] is not None:
        e = e.steps[-1][1]
    return e


PREDICTORS = {"Pipeline": Row(pipeline, None, None)}
TRANSFORMERS = {
    "Pipeline": Row(lambda b, e, x: pipeline(b, e, x, True), None, None),
    "FeatureUnion": Row(feature_union, None, None),
    "ColumnTransformer": Row(column_transformer, None, None),
}
