"""LightGBM models (the text format, Booster, the scikit-learn wrappers) -> a Module, without importing lightgbm.

The text is what Booster.save_model writes (src/io/gbdt_model_text.cpp, src/io/tree.cpp); what prediction does was checked bit for bit
against lightgbm 4.7: all float64, out[k] = 0, += leaf for each tree in order, `x <= threshold` goes left, a category in the set goes
left, everything else (NaN, negative, unknown) right. Values up to 1e-35 around zero count as zero: dense rows are stored without them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend import forest
from carrot.frontend.forest import MAX_NODES, NO_SETS, Nodes, Sets, argmax, logistic, two_columns, vector, width
from carrot.ir.core import Module, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import Graph
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble

MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, AssertionError)
VERSIONS = (b"v2", b"v3", b"v4")

# decision_type: bit 0 categorical, bit 1 default left, bits 2 and 3 what is missing: nothing, zero, NaN.
FLAGS = np.array(
    [{0: MISSING_NONE, 1: MISSING_ZERO, 2: 0, 3: 0}[d >> 2] | (DEFAULT_LEFT if d & 2 and d >> 2 else 0) for d in range(16)], np.uint8
)
FLAGS[1::2] = CATEGORICAL


# --------------------------------------------------------------------------------------------------------- objectives


class Objective(NamedTuple):
    """link(g, raw, parameters of the objective's line): raw [batch, K] -> prediction."""

    link: Callable[[Graph, Value, dict[str, str]], Value] = lambda g, raw, p: raw
    proba: bool = False


def _regression(g: Graph, raw: Value, p: dict[str, str]) -> Value:
    """reg_sqrt: sign(x) * x * x."""
    return g.op("nn.mul", g.op("nn.abs", raw), raw) if "sqrt" in p else raw


def _sigmoid(g: Graph, raw: Value, p: dict[str, str]) -> Value:
    slope = float(p.get("sigmoid", "1"))
    if not 0 < slope < np.inf:
        raise CarrotError(f"the objective's sigmoid is {slope}, not a number above 0")
    return logistic(g, raw, slope=slope)


SIGMOID = Objective(_sigmoid, True)
REGRESSION = Objective(_regression)
EXP = Objective(lambda g, raw, p: g.op("nn.exp", raw))
OBJECTIVES = {
    "regression": REGRESSION, "regression_l1": REGRESSION, "huber": REGRESSION, "fair": REGRESSION, "quantile": REGRESSION,
    "mape": REGRESSION,
    "poisson": EXP, "gamma": EXP, "tweedie": EXP, "binary": SIGMOID, "multiclassova": SIGMOID,
    "multiclass": Objective(lambda g, raw, p: g.op("nn.softmax", raw, axis=1), True),
    "cross_entropy": Objective(lambda g, raw, p: logistic(g, raw), True),
    "cross_entropy_lambda": Objective(lambda g, raw, p: g.op("nn.log1p", g.op("nn.exp", raw))),
    "lambdarank": Objective(), "rank_xendcg": Objective(), "custom": Objective(),
}  # fmt: skip


# -------------------------------------------------------------------------------------------------------------- entry


@dataclass(frozen=True)
class Use:
    """What asks for the prediction. classes: of a classifier. categories="codes": the columns hold the codes of pandas categories."""

    missing: float | None = None
    leaf: bool = False
    classes: Sequence[Any] | None = None
    categories: str | None = None


def read(data: bytes, source: str, *, name: str = "model", missing: float | None = None, outputs: str | Iterable[str] = (),
         categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a model file, as its Booster predicts. missing: a value that counts as NaN."""
    return _build(data, name, Use(missing, forest.wants_leaf(outputs), None, categories))


def convert(obj: Any, name: str = "model", *, missing: float | None = None, outputs: str | Iterable[str] = (),
            categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a Booster, or of an LGBMClassifier, LGBMRegressor or LGBMRanker, as its predict does (up to best_iteration)."""
    kinds = {c.__name__ for c in type(obj).__mro__}
    classes = None
    try:
        if "LGBMModel" in kinds:
            booster = obj.booster_
            if "LGBMClassifier" in kinds and not callable(obj.objective_):
                classes = np.asarray(obj.classes_).tolist()
        elif "Booster" in kinds:
            booster = obj
        else:
            raise CarrotError(
                f"a {type(obj).__name__} of lightgbm is no model", note="supported: Booster, LGBMClassifier, LGBMRegressor, LGBMRanker"
            )
        data = booster.model_to_string().encode()
    except CarrotError:
        raise
    except Exception as error:  # LightGBMError, NotFittedError
        raise CarrotError(f"the {type(obj).__name__} cannot be saved: {str(error)[:200]}") from None
    return _build(data, name, Use(missing, forest.wants_leaf(outputs), classes, categories))


def _build(data: bytes, name: str, use: Use) -> Module:
    try:
        return _module(_parse(data), name, use)
    except MALFORMED as error:
        raise CarrotError(f"the LightGBM model is malformed: {type(error).__name__}: {str(error)[:200]}") from error


# --------------------------------------------------------------------------------------------------------------- text


@dataclass
class Text:
    """A model file: the `key=value` lines of its header and of each tree, and the line of pandas categories."""

    header: dict[bytes, bytes]
    trees: list[dict[bytes, bytes]]
    pandas: bytes


def _pairs(block: bytes) -> dict[bytes, bytes]:
    out: dict[bytes, bytes] = {}
    for line in block.split(b"\n"):
        key, _, value = line.partition(b"=")
        if key:
            out[key] = value
    return out


def _quote(word: bytes) -> str:
    return ascii(word[:40])[1:]


def _parse(data: bytes) -> Text:
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    body, end, rest = data.partition(b"\nend of trees")
    if not end:
        raise CarrotError("the file is cut off: it has no line 'end of trees'")
    head, *blocks = body.split(b"\nTree=")
    header = _pairs(head)
    if b"version" in header and header[b"version"].strip() not in VERSIONS:
        raise CarrotError(f"version {_quote(header[b'version'])} of the text format is not supported", note="supported: v2, v3, v4")
    trees = [_pairs(b.partition(b"\n")[2]) for b in blocks]
    for i, b in enumerate(blocks):
        if b.partition(b"\n")[0].strip() != b"%d" % i:
            raise CarrotError(f"tree {i}: its number is {_quote(b.partition(bytes([10]))[0])}")
    if b"tree_sizes" in header and len(header[b"tree_sizes"].split()) != len(trees):
        raise CarrotError(f"the file has {len(trees)} trees, its tree_sizes says {len(header[b'tree_sizes'].split())}")
    pandas = rest.rpartition(b"\npandas_categorical:")[2].strip() if b"\npandas_categorical:" in rest else b"null"
    return Text(header, trees, pandas)


def _whole(pairs: dict[bytes, bytes], key: str, where: str, default: int | None = None) -> int:
    text = pairs.get(key.encode())
    if text is None:
        if default is None:
            raise CarrotError(f"{where} has no '{key}'")
        return default
    if not text.strip().isdigit() or len(text) > 18:
        raise CarrotError(f"{where}: '{key}' is {_quote(text)}, not a whole number")
    return int(text)


# ------------------------------------------------------------------------------------------------------------- module


def _module(text: Text, name: str, use: Use) -> Module:
    header = text.header
    k = forest.number_of_outputs(_whole(header, "num_tree_per_iteration", "the header", 1))
    n_features = _whole(header, "max_feature_idx", "the header") + 1
    if len(text.trees) % k:
        raise CarrotError(f"the file has {len(text.trees)} trees, that is not a multiple of {k} per iteration")
    try:
        names = forest.feature_names(
            header.get(b"feature_names", b"").decode().split(" ") if header.get(b"feature_names") else [], n_features, "Column_{}"
        )
        objective, *rest = header.get(b"objective", b"custom").decode().split() or ["custom"]
    except UnicodeDecodeError:
        raise CarrotError("the header is not UTF-8") from None
    if objective not in OBJECTIVES:
        raise CarrotError(
            f"unsupported objective '{objective}'{nearest(objective, OBJECTIVES)}", note=f"supported: {', '.join(OBJECTIVES)}"
        )
    _check_categories(text.pandas, use)
    g = Graph(name)
    x = forest.table(g, names, "f64", use.missing)
    raw, leaf = forest.score(g, x, _ensemble(text.trees, n_features, k), use.leaf)
    total = raw
    if b"average_output" in header and text.trees:  # boosting=rf; the raw score is not averaged
        total = g.op("nn.div", raw, g.scalar(len(text.trees) // k, raw))
    how = OBJECTIVES[objective]
    prediction = how.link(g, total, {key: value for key, _, value in (word.partition(":") for word in rest)})
    margin = vector(g, raw)
    if use.classes is not None:
        proba = prediction if len(use.classes) > 2 else two_columns(g, prediction)
        if width(proba) != len(use.classes):
            raise CarrotError(f"the classifier has {len(use.classes)} classes, but {width(proba)} probabilities")
        forest.outputs(g, [("label", argmax(g, proba, "i32"), ("default", "label"), use.classes), ("proba", proba, ("proba",), None)])
    else:
        out = margin if prediction is raw else vector(g, prediction)
        forest.outputs(g, [("prediction", out, ("default", "proba") if how.proba else ("default",), None)])
    forest.outputs(g, [("raw", margin, ("raw",), None), ("leaf", leaf, ("leaf",), None)])
    return g.finish(
        source="lightgbm", source_version=header.get(b"version", b"").decode(errors="replace"), objective=objective, format="lightgbm"
    )


def _check_categories(line: bytes, use: Use) -> None:
    """Columns of pandas categories are recoded by LightGBM's Python side; carrot's columns are numbers: the codes."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise CarrotError("the line 'pandas_categorical' is no JSON") from None
    if found is None or use.categories == "codes":
        return
    if not isinstance(found, list) or not all(isinstance(values, list) for values in found):
        raise CarrotError("the line 'pandas_categorical' is no list of lists")
    for i, values in enumerate(found):
        if not all(type(v) is int and v == code for code, v in enumerate(values)):
            raise CarrotError(
                f"categorical column {i} has categories that are not the numbers 0, 1, 2, ...: {json.dumps(values)[:60]}",
                note="train on integer codes, or pass categories='codes' and feed the codes",
            )


# -------------------------------------------------------------------------------------------------------------- trees


def _ensemble(trees: list[dict[bytes, bytes]], n_features: int, k: int) -> Ensemble:
    """A tree's nodes in our numbering: its splits, then its leaves."""
    leaves = np.array([_whole(t, "num_leaves", f"tree {i}") for i, t in enumerate(trees)], np.int64)
    for i, t in enumerate(trees):
        if not 1 <= leaves[i] <= MAX_NODES:
            raise CarrotError(f"tree {i}: it has {leaves[i]} leaves")
        if t.get(b"is_linear", b"0").strip() != b"0":
            raise CarrotError(f"tree {i}: it is a linear tree, which is not supported", note="train with linear_tree=false")
    splits = leaves - 1
    feature = _column(trees, "split_feature", splits, int)
    threshold = _column(trees, "threshold", splits, float)
    decision = _column(trees, "decision_type", splits, int)
    children = [_column(trees, side, splits, int) for side in ("left_child", "right_child")]
    value = _column(trees, "leaf_value", leaves, float)
    counts = splits + leaves
    total = int(counts.sum())
    columns = [np.zeros(total, dtype) for dtype in (bool, np.int64, float, np.int64, np.int64, np.uint8, float, np.int64, np.int64)]
    nodes = Nodes(counts, *columns)
    at, owner = np.arange(len(nodes.leaf)) - nodes.start[nodes.owner], nodes.owner
    nodes.leaf = at >= splits[owner]
    split = ~nodes.leaf
    nodes.leaf_id = at - splits[owner]
    nodes.value = np.zeros((len(at), 1))
    nodes.value[nodes.leaf, 0] = value
    nodes.feature[split] = feature
    for to, child in zip((nodes.left, nodes.right), children):
        to[split] = np.where(child < 0, splits[owner[split]] + ~child, np.where(child < splits[owner[split]], child, -1))
    bad = split.copy()
    bad[split] = (decision < 0) | (decision > 11)
    nodes.refuse(bad, "its decision_type is unknown")
    nodes.flags[split] = FLAGS[decision]
    bad[split] = np.isnan(threshold)
    nodes.refuse(bad, "its threshold is NaN")
    nodes.threshold[split] = _around_zero(threshold)
    nodes.set_index[:] = -1
    sets = _sets(trees, nodes, np.where(split, 1, 0), threshold)
    return forest.assemble(nodes, n_features, np.arange(len(trees)) % k, np.zeros(k), sets)


def _around_zero(t: np.ndarray) -> np.ndarray:
    """Thresholds that treat every |x| <= kZeroThreshold as 0, which is what a dense row does."""
    return np.where(np.abs(t) > K_ZERO, t, np.where(t >= 0, K_ZERO, np.nextafter(-K_ZERO, -1.0)))


def _column(trees: list[dict[bytes, bytes]], key: str, counts: np.ndarray, kind: type) -> np.ndarray:
    """The numbers of `key` of all trees, as many as counts says: i64 or f64."""
    words: list[bytes] = []
    for i, t in enumerate(trees):
        found = t.get(key.encode(), b"").split()
        if len(found) != counts[i]:
            raise CarrotError(f"tree {i}: '{key}' has {len(found)} entries, there must be {counts[i]}")
        words += found
    return _numbers(words, kind, lambda at: f"tree {int(np.searchsorted(np.cumsum(counts), at, 'right'))}: '{key}'")


def _numbers(words: list[bytes], kind: type, where: Callable[[int], str]) -> np.ndarray:
    try:
        return np.array(list(map(kind, words)), np.int64 if kind is int else np.float64)
    except (ValueError, OverflowError):
        for at, word in enumerate(words):
            if not re.fullmatch(
                rb"-?[0-9]{1,18}" if kind is int else rb"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?(nan|inf)", word
            ):
                raise CarrotError(f"{where(at)}: {_quote(word)} is no number") from None
        raise


def _whole_numbers(tree: dict[bytes, bytes], key: str, i: int) -> np.ndarray:
    return _numbers(tree.get(key.encode(), b"").split(), int, lambda at: f"tree {i}: '{key}'")


def _sets(trees: list[dict[bytes, bytes]], nodes: Nodes, split: np.ndarray, threshold: np.ndarray) -> Sets:
    """Categorical splits: their threshold is the number of their bitmap in the tree's cat_boundaries and cat_threshold."""
    categorical = nodes.flags & CATEGORICAL != 0
    if not categorical.any():
        return NO_SETS
    index = np.zeros(len(split))
    index[split != 0] = threshold
    owner, start = nodes.owner, nodes.start
    offsets, bits, count = [np.zeros(1, np.int64)], [], 0
    for i in np.unique(owner[categorical]).tolist():
        n = _whole(trees[i], "num_cat", f"tree {i}")
        bounds, words = _whole_numbers(trees[i], "cat_boundaries", i), _whole_numbers(trees[i], "cat_threshold", i)
        if len(bounds) != n + 1 or bounds[0] != 0 or (np.diff(bounds) < 0).any() or bounds[-1] != len(words):
            raise CarrotError(f"tree {i}: its cat_boundaries do not fit {n} sets of {len(words)} words")
        if ((words < 0) | (words >= 2**32)).any():
            raise CarrotError(f"tree {i}: its cat_threshold is out of range")
        here = np.arange(start[i], start[i] + nodes.counts[i])[categorical[start[i] : start[i] + nodes.counts[i]]]
        bad = np.zeros(len(split), bool)
        bad[here] = (index[here] < 0) | (index[here] >= n)
        nodes.refuse(bad, f"its category set does not exist, there are {n}")
        nodes.set_index[here] = index[here].astype(np.int64) + count
        offsets.append(bounds[1:] + int(offsets[-1][-1]))
        bits.append(words.astype(np.uint32))
        count += n
    return Sets(np.concatenate(offsets), np.concatenate(bits))
