"""scikit-learn's estimators that predict with others: voting, stacking, searches, several outputs, one class against the rest.

Each part is converted on the same X by `Build.convert`; a part's labels are an index into its own classes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from carrot.frontend.columns import Frame
from carrot.frontend.sklearn_base import (
    Build,
    Record,
    Result,
    Row,
    attr,
    class_labels,
    class_name,
    numbers,
    tensor_type,
    unsupported,
    width,
)
from carrot.frontend.sklearn_cluster import nearest_center
from carrot.frontend.sklearn_kernel import ovr_decision
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import NUMBERS

X = Value | Frame


# ---------------------------------------------------------------------------------------------------- what parts give


def part(b: Build, e: Any, x: X, where: str) -> Result:
    """A predictor inside another, whose leaves are nobody's output."""
    leaf, b.leaf = b.leaf, False
    try:
        out = b.convert(e, x, where)
    finally:
        b.leaf = leaf
    if not isinstance(out, Result):
        raise CarrotError(f"the {class_name(e)} is no predictor", loc=b.g.loc)
    if any(tensor_type(v).rank > 1 for k, v in out.values.items() if k == "label"):
        raise CarrotError(f"a {class_name(e)} with several labels per row cannot be a part of another estimator", loc=b.g.loc)
    return out


def parts_of(b: Build, e: Any, x: X, name: str = "estimators_") -> list[Result]:
    """All parts in order, called by their names if there are some."""
    found = attr(e, name)
    members = list(found.ravel() if isinstance(found, np.ndarray) else found)  # numpy takes a list of forests apart
    named = [k for k, v in getattr(e, "estimators", None) or [] if not isinstance(v, str)] if name == "estimators_" else []
    if not members:
        raise CarrotError(f"the {class_name(e)} has no {name}")
    names = named if len(named) == len(members) else [str(i) for i in range(len(members))]
    return [part(b, m, x, f"estimator '{n}'" if named else f"estimator {n}") for n, m in zip(names, members)]


def one_output(e: Any, r: Result, name: str) -> Value:
    if name not in r.values:
        raise CarrotError(f"a part of the {class_name(e)} gives no {name}", note=f"it gives: {', '.join(r.values)}")
    return r.values[name]


def same_dtype(b: Build, values: Sequence[Value]) -> list[Value]:
    """What numpy makes of arrays side by side: f32 if all are."""
    dtype = "f32" if all(tensor_type(v).dtype == "f32" for v in values) else "f64"
    return [b.cast(v, dtype) for v in values]


def mean(b: Build, values: Sequence[Value], weights: Sequence[float] | None = None) -> Value:
    """numpy.average over the parts, in their order."""
    values = same_dtype(b, values) if weights is None else [b("mul", b.cast(v, "f64"), float(w)) for v, w in zip(values, weights, strict=True)]
    total = values[0]
    for v in values[1:]:
        total = b("add", total, v)
    return b("div", total, float(np.sum(weights)) if weights is not None else float(len(values)))


def column(b: Build, v: Value) -> Value:
    """[batch] -> [batch, 1]"""
    return b.reshape(v, 1) if tensor_type(v).rank == 1 else v


def flat(b: Build, v: Value) -> Value:
    """[batch, 1] -> [batch]"""
    return b.reshape(v) if tensor_type(v).rank == 2 and width(v) == 1 else v


def places(e: Any, labels: Iterable[Any], classes: Sequence[Any]) -> np.ndarray:
    """Where the classes of a part are among those of the whole."""
    where = {c: i for i, c in enumerate(classes)}
    lost = [v for v in labels if v not in where]
    if lost:
        raise CarrotError(f"a part of the {class_name(e)} knows the class {lost[0]!r}, the whole does not")
    return np.array([where[v] for v in labels], np.int64)


def rows_by_label(b: Build, r: Result, table: np.ndarray) -> Value:
    """table[label] of a part: [batch, ...]."""
    return b("gather", b.g.constant(np.ascontiguousarray(table, np.float64), "by_label"), r.values["label"], axis=0)


def predicted(b: Build, e: Any, r: Result) -> Value:
    """What a part's `predict` gives as numbers: [batch] or [batch, K]."""
    if r.labels is None:
        return one_output(e, r, "prediction")
    if not all(isinstance(v, (int, float)) for v in r.labels):
        raise unsupported(e, "predictions that are text as features", "numeric classes, stack_method='predict_proba'")
    return rows_by_label(b, r, np.array(r.labels, np.float64))


def response(b: Build, e: Any, r: Result, methods: Sequence[str]) -> tuple[Value, str]:
    """_get_response_values: what the first method that a part has gives, of two classes the second: [batch, K], and its name."""
    for method in methods:
        if method == "predict":
            return column(b, predicted(b, e, r)), method
        name = {"predict_proba": "proba", "decision_function": "decision"}[method]
        if name in r.values:
            v = r.values[name]
            two = method == "predict_proba" and width(v) == 2
            return b.columns(v, np.array([1])) if two else column(b, v), method
    raise CarrotError(f"a part of the {class_name(e)} has none of {', '.join(methods)}")


def labelled(b: Build, e: Any, scores: Value, labels: list[Any]) -> Value:
    if width(scores) != len(labels):
        raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but scores for {width(scores)}")
    return b.cast(b("argmax", scores, axes=[1], keepdims=0), "i32")


# ------------------------------------------------------------------------------------------------ delegates, averages

# class -> the attribute that it predicts with
DELEGATES = {
    **{f"{how}SearchCV": "best_estimator_" for how in ("Grid", "Randomized", "HalvingGrid", "HalvingRandom")},
    "FrozenEstimator": "estimator", "SelfTrainingClassifier": "estimator_", "RANSACRegressor": "estimator_",
    "GaussianProcessClassifier": "base_estimator_",
}  # fmt: skip


def delegate(b: Build, e: Any, x: X) -> X | Result:
    """What the one estimator inside gives."""
    name = DELEGATES[class_name(e)]
    if name == "best_estimator_" and not hasattr(e, name):
        raise unsupported(e, f"refit={getattr(e, 'refit', None)!r}", "refit=True, fitted: the model is best_estimator_")
    return b.convert(attr(e, name), x, name)


def gaussian_process_classifier(b: Build, e: Any, x: X) -> X | Result:
    """GaussianProcessClassifier: a binary one, or one against the rest or the other."""
    out = delegate(b, e, x)
    if isinstance(out, Result):
        out.values.pop("decision", None)
    return out


def voting_classifier(b: Build, e: Any, x: X) -> Result:
    """VotingClassifier: soft averages probabilities, hard counts labels (bincount, the first of the most)."""
    results, weights, labels = parts_of(b, e, x), _weights(e), class_labels(e)
    if attr(e, "voting") == "soft":
        proba = mean(b, [one_output(e, r, "proba") for r in results], weights)
        return Result({"label": labelled(b, e, proba, labels), "proba": proba}, labels)
    votes = None
    for r, w in zip(results, weights or [1.0] * len(results), strict=True):
        codes = places(e, r.labels or [], range(len(labels)))  # the parts were fitted on encoded labels
        vote = rows_by_label(b, r, w * np.eye(len(labels))[codes])
        votes = vote if votes is None else b("add", votes, vote)
    assert votes is not None
    return Result({"label": labelled(b, e, votes, labels)}, labels)


def voting_regressor(b: Build, e: Any, x: X) -> Result:
    """VotingRegressor: the weighted average."""
    return Result({"prediction": mean(b, [one_output(e, r, "prediction") for r in parts_of(b, e, x)], _weights(e))})


def _weights(e: Any) -> list[float] | None:
    if getattr(e, "weights", None) is None:
        return None
    return [float(w) for (_, est), w in zip(attr(e, "estimators"), e.weights, strict=True) if not isinstance(est, str)]


def stacking(b: Build, e: Any, x: X) -> Result:
    """StackingClassifier, StackingRegressor: what the parts' stack_method_ gives (and X with passthrough) into final_estimator_."""
    classes = class_labels(e) if class_name(e) == "StackingClassifier" else []
    features: list[Value] = []
    results, methods = parts_of(b, e, x), list(attr(e, "stack_method_"))
    for r, method in zip(results, methods, strict=True):
        if method == "predict":
            features.append(column(b, predicted(b, e, r)))
            continue
        v = one_output(e, r, {"predict_proba": "proba", "decision_function": "decision"}[method])
        features.append(b.columns(v, np.array([1])) if method == "predict_proba" and len(classes) == 2 else column(b, v))
    if attr(e, "passthrough"):
        features.append(b.tensor(x, "f64"))
    given, b.sparse = b.sparse, b.sparse and bool(attr(e, "passthrough"))
    final = part(b, attr(e, "final_estimator_"), b.concat(same_dtype(b, features)), "final_estimator_")
    b.sparse = given
    values = {k: v for k, v in final.values.items() if k in ("label", "prediction", "proba", "decision")}
    if final.labels is None:
        return Result(values)
    return Result(values, [classes[i] for i in places(e, final.labels, range(len(classes)))])  # fitted on encoded labels


# ---------------------------------------------------------------------------------------------------- several outputs


def multi_output(b: Build, e: Any, x: X) -> Result:
    """MultiOutputClassifier, MultiOutputRegressor: an estimator for each column."""
    return b.several([Result({k: flat(b, v) if k == "prediction" else v for k, v in r.values.items()}, r.labels) for r in parts_of(b, e, x)])


def chain(b: Build, e: Any, x: X) -> Result:
    """ClassifierChain, RegressorChain: each estimator is also fed what those before it gave; columns in the order of Y."""
    x = b.tensor(x, "f64")
    members, order = attr(e, "estimators_"), np.asarray(attr(e, "order_"), np.int64)
    method = getattr(e, "chain_method_", "predict")
    found: dict[str, list[Value]] = {"prediction": [], "proba": [], "decision": []}
    fed: list[Value] = []
    for i, member in enumerate(members):
        r = part(b, member, b.concat([x, *fed]), f"estimator {i}")
        fed.append(b.cast(_single(e, response(b, e, r, [method])[0]), "f64"))
        found["prediction"].append(b.cast(_single(e, column(b, predicted(b, e, r))), "f64"))
        for name, how in (("proba", "predict_proba"), ("decision", "decision_function")):
            if name in r.values:
                found[name].append(b.cast(_single(e, response(b, e, r, [how])[0]), "f64"))
    if sorted(order) != list(range(len(members))):
        raise CarrotError(f"order_ of the {class_name(e)} is {order.tolist()[:8]}, it has {len(members)} estimators")
    return Result({k: b.columns(b.concat(v), np.argsort(order)) for k, v in found.items() if len(v) == len(members)})


def _single(e: Any, v: Value) -> Value:
    if width(v) != 1:
        raise unsupported(e, f"an estimator of {width(v)} classes", "two classes per output")
    return v


# ---------------------------------------------------------------------------------------------- one against the rest


def _confidence(b: Build, e: Any, r: Result) -> tuple[Value, float]:
    """multiclass._predict_binary [batch, 1] and its threshold."""
    if r.labels is None:
        return column(b, one_output(e, r, "prediction")), 0.5
    v, method = response(b, e, r, ["decision_function", "predict_proba"])
    return _single(e, v), 0.0 if method == "decision_function" else 0.5


def one_vs_rest(b: Build, e: Any, x: X) -> Result:
    """OneVsRestClassifier: the first of the most confident; several labels per row: those above the threshold."""
    binarizer = attr(e, "label_binarizer_")
    kind, labels, results = str(attr(binarizer, "y_type_")), class_labels(binarizer), parts_of(b, e, x)
    pairs = [_confidence(b, e, r) for r in results]
    scores, threshold = b.concat(same_dtype(b, [v for v, _ in pairs])), pairs[0][1]
    values: dict[str, Value] = {}
    if kind.startswith("multilabel"):
        values["label"] = b.cast(b("greater", scores, threshold), "i32")
    elif len(results) == 1:
        if len(labels) != 2:
            raise CarrotError(f"the {class_name(e)} has {len(labels)} classes, but one estimator")
        values["label"] = b.cast(b("greater", b.reshape(scores), threshold), "i32")
    else:
        values["label"] = labelled(b, e, scores, labels)
    if all("proba" in r.values for r in results):
        p = b.concat(same_dtype(b, [b.columns(r.values["proba"], np.array([1])) for r in results]))
        p = b.binary(p) if len(results) == 1 else p
        if not kind.startswith("multilabel"):
            total = b.reduce("sum", p)
            p = b("div", p, b("where", b("equal", total, 0.0), 1.0, total))
        values["proba"] = p
    if all("decision" in r.values for r in results):
        d = b.concat([column(b, r.values["decision"]) for r in results])
        values["decision"] = b.reshape(d) if len(results) == 1 else d
    return Result(values, [0, 1] if kind.startswith("multilabel") else labels)


def one_vs_one(b: Build, e: Any, x: X) -> Result:
    """OneVsOneClassifier: votes of all pairs, ties broken by their confidences."""
    labels = class_labels(e)
    k = len(labels)
    if getattr(e, "pairwise_indices_", None) is not None:
        raise unsupported(e, "a precomputed kernel", "estimators that take rows of features")
    results = parts_of(b, e, x)
    if any(r.labels is None for r in results):
        raise unsupported(e, "a regressor", "classifiers")
    if len(results) != k * (k - 1) // 2:
        raise CarrotError(f"the {class_name(e)} has {k} classes, but {len(results)} estimators")
    pairs = [_confidence(b, e, r) for r in results]
    second = b.concat([column(b, rows_by_label(b, r, np.array(r.labels, np.float64))) for r in results])
    confidences = b.concat([b.cast(v, "f64") for v, _ in pairs])
    decision = ovr_decision(b, b("equal", second, 1.0), b("neg", confidences), k)
    if k == 2:
        decision = b.reshape(b.columns(decision, np.array([1])))
        return Result({"label": b.cast(b("greater", decision, pairs[0][1]), "i32"), "decision": decision}, labels)
    return Result({"label": labelled(b, e, decision, labels), "decision": decision}, labels)


def constant_predictor(b: Build, e: Any, x: Value) -> Result:
    """multiclass._ConstantPredictor: of a class that all rows had, or none."""
    y = float(numbers(e, "y_").reshape(-1)[0])
    decision = b.reshape(b.rows(x, np.array([y])))
    return Result({"label": b.cast(decision, "i32"), "proba": b.rows(x, np.array([1 - y, y])), "decision": decision}, [0, 1])


def output_code(b: Build, e: Any, x: X) -> Result:
    """OutputCodeClassifier: the first class whose word of code_book_ is nearest to what the estimators say."""
    labels, book, results = class_labels(e), numbers(e, "code_book_", 2), parts_of(b, e, x)
    if book.shape != (len(labels), len(results)):
        raise CarrotError(f"the {class_name(e)} has {len(results)} estimators for {len(labels)} classes, but a code book {list(book.shape)}")
    said = b.concat([b.cast(_confidence(b, e, r)[0], "f64") for r in results])
    return Result({"label": b.cast(nearest_center(b, said, book), "i32")}, labels)


# --------------------------------------------------------------------------------------------------------- thresholds

# metrics that look for the label 1 unless told otherwise, and those that treat labels alike: a file has no more of a metric than its name
OF_ONE = ("f1_score", "fbeta_score", "jaccard_score", "precision_score", "recall_score")
OF_ALL = ("accuracy_score", "balanced_accuracy_score", "cohen_kappa_score", "matthews_corrcoef")


def _sought(e: Any) -> Any:
    """The label that a score above the threshold means; None: the second."""
    if class_name(e) == "FixedThresholdClassifier":
        return attr(e, "pos_label")
    scorer = attr(e, "_curve_scorer")
    given, metric = dict(attr(scorer, "_kwargs")), attr(scorer, "_score_func")
    if "pos_label" in given:
        return given["pos_label"]
    if isinstance(metric, Record):
        if metric._name not in (*OF_ONE, *OF_ALL):
            raise unsupported(e, f"the metric {metric._name} in a file", ", ".join((*OF_ONE, *OF_ALL)) + ", pos_label in the scorer; or give the estimator itself")
        return 1 if metric._name in OF_ONE else None
    found = inspect.signature(metric).parameters.get("pos_label")
    return None if found is None else found.default


def threshold_classifier(b: Build, e: Any, x: X) -> Result:
    """FixedThresholdClassifier, TunedThresholdClassifierCV: the score of the label that is sought against a threshold."""
    inner = getattr(e, "estimator_", None)
    r = part(b, attr(e, "estimator") if inner is None else inner, x, "estimator")
    labels, sought, method = list(r.labels or []), _sought(e), attr(e, "response_method")
    if len(labels) != 2 or not (sought is None or sought in labels):
        raise CarrotError(f"the {class_name(e)} is for the label {sought!r} of classes {labels[:8]}")
    first = sought is not None and labels.index(sought) == 0
    score, used = response(b, e, r, ["predict_proba", "decision_function"] if method == "auto" else [method])
    if first:  # response() gives the second's
        score = b.columns(r.values["proba"], np.array([0])) if used == "predict_proba" else b("neg", score)
    limit = attr(e, "best_threshold_") if class_name(e) == "TunedThresholdClassifierCV" else attr(e, "threshold")
    if isinstance(limit, str):
        limit = 0.5 if used == "predict_proba" else 0.0
    above = b.reshape(b.cast(b("greater_equal", score, float(limit)), "i32"))
    return Result({"label": b("sub", 1, above) if first else above} | {k: r.values[k] for k in ("proba", "decision") if k in r.values}, labels)


# ------------------------------------------------------------------------------------------------- transformed target


def _inverse_function(b: Build, e: Any, y: Value) -> Value:
    """FunctionTransformer.inverse_transform of a ufunc of numpy that has an op of the same meaning."""
    func = getattr(e, "inverse_func", None)
    name = None if func is None else getattr(func, "__name__", class_name(func))
    if name is None:
        return y
    if name == "square":
        return b("mul", y, y)
    if name not in UFUNCS:
        raise unsupported(e, f"inverse_func={name}", "None, " + ", ".join([*UFUNCS, "square"]) + " of numpy")
    return b(UFUNCS[name], y)


UFUNCS = {name: name for name in ("exp", "expm1", "exp2", "log", "log1p", "log2", "sqrt", "sinh", "tanh", "abs")} | {"negative": "neg", "arcsinh": "asinh"}


def _inverse_standard(b: Build, e: Any, y: Value) -> Value:
    y = b("mul", y, numbers(e, "scale_", 1)) if attr(e, "with_std") else y
    return b("add", y, numbers(e, "mean_", 1)) if attr(e, "with_mean") else y


def _inverse_robust(b: Build, e: Any, y: Value) -> Value:
    y = b("mul", y, numbers(e, "scale_", 1)) if attr(e, "with_scaling") else y
    return b("add", y, numbers(e, "center_", 1)) if attr(e, "with_centering") else y


def _inverse_power(b: Build, e: Any, y: Value) -> Value:
    """PowerTransformer.inverse_transform: of each column with its own lambda."""
    scaler = getattr(e, "_scaler", None)
    y = _inverse_standard(b, scaler, y) if attr(e, "standardize") else y
    lambdas, method = numbers(e, "lambdas_", 1), attr(e, "method")
    columns = [b.columns(y, np.array([i])) for i in range(len(lambdas))]
    if method == "box-cox":
        return b.concat([b("exp", v if p == 0 else b("div", b("log1p", b("mul", v, p)), p)) for v, p in zip(columns, lambdas.tolist())])
    out = []
    for v, p in zip(columns, lambdas.tolist()):
        up = b("expm1", v) if abs(p) < np.spacing(1.0) else b("expm1", b("div", b("log1p", b("mul", v, p)), p))
        q = 2 - p
        down = b("neg", b("expm1", b("neg", v))) if abs(q) <= np.spacing(1.0) else b("neg", b("expm1", b("div", b("log1p", b("mul", v, -q)), q)))
        out.append(b("where", b("greater_equal", v, 0.0), up, down))
    return b.concat(out)


INVERSES = {
    "FunctionTransformer": _inverse_function,
    "StandardScaler": _inverse_standard,
    "RobustScaler": _inverse_robust,
    "MinMaxScaler": lambda b, e, y: b("div", b("sub", y, numbers(e, "min_", 1)), numbers(e, "scale_", 1)),
    "MaxAbsScaler": lambda b, e, y: b("mul", y, numbers(e, "scale_", 1)),
    "PowerTransformer": _inverse_power,
}


def transformed_target(b: Build, e: Any, x: X) -> Result:
    """TransformedTargetRegressor: transformer_.inverse_transform of what regressor_ predicts."""
    transformer = attr(e, "transformer_")
    name = class_name(transformer)
    if name not in INVERSES:
        raise unsupported(e, f"the transformer {name}", ", ".join(INVERSES))
    y = column(b, one_output(e, part(b, attr(e, "regressor_"), x, "regressor_"), "prediction"))
    y = INVERSES[name](b, transformer, b.cast(y, "f64"))
    return Result({"prediction": flat(b, y) if attr(e, "_training_dim") == 1 else y})


PREDICTORS = {
    **{name: Row(delegate, None, None) for name in DELEGATES},
    "GaussianProcessClassifier": Row(gaussian_process_classifier, None, None),
    "VotingClassifier": Row(voting_classifier, None, None),
    "VotingRegressor": Row(voting_regressor, None, None),
    **{name: Row(stacking, None, None) for name in ("StackingClassifier", "StackingRegressor")},
    **{name: Row(multi_output, None, None) for name in ("MultiOutputClassifier", "MultiOutputRegressor")},
    **{name: Row(chain, NUMBERS, None) for name in ("ClassifierChain", "RegressorChain")},
    "OneVsRestClassifier": Row(one_vs_rest, None, None),
    "OneVsOneClassifier": Row(one_vs_one, None, None),
    "OutputCodeClassifier": Row(output_code, None, None),
    **{name: Row(threshold_classifier, None, None) for name in ("FixedThresholdClassifier", "TunedThresholdClassifierCV")},
    "_ConstantPredictor": Row(constant_predictor),
    "TransformedTargetRegressor": Row(transformed_target, None, None),
}
# class -> attributes whose estimators are fed what it is fed
PARTS = {
    **{name: (attribute,) for name, attribute in DELEGATES.items()},
    **{name: ("estimators_",) for name in PREDICTORS if name.startswith(("Voting", "Stacking", "MultiOutput", "OneVs"))},
    "OutputCodeClassifier": ("estimators_",),
    "FixedThresholdClassifier": ("estimator",),
    "TunedThresholdClassifierCV": ("estimator_",),
    "TransformedTargetRegressor": ("regressor_",),
}
