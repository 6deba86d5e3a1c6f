"""LightGBM models (the text format, Booster, the scikit-learn wrappers) -> a Module, without importing lightgbm.

The text is what Booster.save_model writes (src/io/gbdt_model_text.cpp, src/io/tree.cpp); what prediction does was checked bit for bit
against lightgbm 4.7: all float64, out[k] = 0, += leaf for each tree in order, `x <= threshold` goes left, a category in the set goes
left, everything else (NaN, negative, unknown) right. Values up to 1e-35 around zero count as zero: dense rows are stored without them.
"""

from __future__ import annotations

import io
import json
import mmap
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from carrot.frontend import forest
from carrot.frontend.forest import MAX_NODES, NO_SETS, Nodes, Output, Sets, argmax, logistic, two_columns, vector, width
from carrot.ir.core import Module, Value
from carrot.ir.errors import CarrotError, nearest
from carrot.ir.graph import WITH_NAN, Graph
from carrot.ir.tree import CATEGORICAL, DEFAULT_LEFT, K_ZERO, MISSING_NONE, MISSING_ZERO, Ensemble, unique

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
    contrib: bool = False
    classes: Sequence[Any] | None = None
    categories: str | None = None


def read(data: bytes | mmap.mmap, source: str, *, name: str = "model", missing: float | None = None, outputs: str | Iterable[str] = (),
         categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a model file, as its Booster predicts. missing: a value that counts as NaN."""
    return _build(data, name, Use(missing, forest.wants(outputs, "leaf"), forest.wants(outputs, "contrib"), None, categories))


def convert(obj: Any, name: str = "model", *, missing: float | None = None, outputs: str | Iterable[str] = (),
            categories: str | None = None, **_: Any) -> Module:  # fmt: skip
    """The Module of a Booster, or of an LGBMClassifier, LGBMRegressor or LGBMRanker, as its predict does (up to best_iteration)."""
    data, classes = _saved(obj)
    return _build(data, name, Use(missing, forest.wants(outputs, "leaf"), forest.wants(outputs, "contrib"), classes, categories))


def inside(g: Graph, x: Value, obj: Any, leaf: bool, contrib: bool) -> list[Output]:
    """The outputs of such an estimator on x f64 [batch, F], as a part of another model."""
    data, classes = _saved(obj)
    return _predict(g, x, _parse(data, contrib), Use(None, leaf, contrib, classes))


def _saved(obj: Any) -> tuple[bytes, Sequence[Any] | None]:
    """The model's text, and the classes of a classifier."""
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
        return booster.model_to_string().encode(), classes
    except CarrotError:
        raise
    except Exception as error:  # LightGBMError, NotFittedError
        raise CarrotError(f"the {type(obj).__name__} cannot be saved: {str(error)[:200]}") from None


def _build(data: bytes | mmap.mmap, name: str, use: Use) -> Module:
    try:
        return _module(_parse(data, use.contrib), name, use)
    except MALFORMED as error:
        raise CarrotError(f"the LightGBM model is malformed: {type(error).__name__}: {str(error)[:200]}") from error


# --------------------------------------------------------------------------------------------------------------- text


COLUMNS = {"split_feature": int, "threshold": float, "decision_type": int, "left_child": int, "right_child": int, "leaf_value": float}
COVERS = ("internal_count", "leaf_count")
UNREAD = (b"split_gain=", b"internal_value=", b"internal_weight=", b"leaf_weight=")  # half of a file
BATCH = 1 << 20  # bytes of text from which pyarrow's reader, five times as fast as numpy's on floats, is worth its import


Lines = tuple[int, dict[bytes, bytes]]  # a tree: its number, and its `key=value` lines


@dataclass
class Run:
    """A few trees, one after the other. N nodes: of each tree first the splits, then the leaves.

    leaves i64[T]; leaf bool[N]; columns: COLUMNS in order, of all splits or leaves; cover f64[N], how many rows came to each node, or None;
    categorical: the lines of trees with categories.
    """

    first: int
    leaves: np.ndarray
    leaf: np.ndarray
    columns: list[np.ndarray]
    cover: np.ndarray | None
    categorical: dict[int, dict[bytes, bytes]]


@dataclass
class Text:
    """A model file: the `key=value` lines of its header, its trees, and the line of pandas categories."""

    header: dict[bytes, bytes]
    runs: list[Run]
    pandas: bytes

    @property
    def n_trees(self) -> int:
        return sum(len(run.leaves) for run in self.runs)


def _quote(word: bytes) -> str:
    return ascii(word[:40])[1:]


def _parse(data: bytes | mmap.mmap, covers: bool) -> Text:
    """Line by line, a few trees at a time into arrays: the text is never held twice."""
    lines = iter((data if isinstance(data, mmap.mmap) else io.BytesIO(data)).readline, b"")
    header: dict[bytes, bytes] = {}
    runs: list[Run] = []
    held: list[Lines] = []
    pairs, n, size = header, 0, 0
    unread = UNREAD if covers else UNREAD + tuple(b"%s=" % key.encode() for key in COVERS)
    for line in lines:
        if line.startswith(unread):
            continue
        key, _, value = line.rstrip(b"\r\n").partition(b"=")
        if key in (b"Tree", b"end of trees"):
            if held and (key != b"Tree" or size > 4 * BATCH):
                runs.append(_run(held, covers))
                held, size = [], 0
            if key != b"Tree":
                break
            if value.strip() != b"%d" % n:
                raise CarrotError(f"tree {n}: its number is {_quote(value)}")
            pairs = {}
            held.append((n, pairs))
            n += 1
        elif key:
            pairs[key] = value
            size += len(value)
    else:
        raise CarrotError("the file is cut off: it has no line 'end of trees'")
    if b"version" in header and header[b"version"].strip() not in VERSIONS:
        raise CarrotError(f"version {_quote(header[b'version'])} of the text format is not supported", note="supported: v2, v3, v4")
    if b"tree_sizes" in header and len(header[b"tree_sizes"].split()) != n:
        raise CarrotError(f"the file has {n} trees, its tree_sizes says {len(header[b'tree_sizes'].split())}")
    found = [line.partition(b":")[2].strip() for line in lines if line.startswith(b"pandas_categorical:")]
    return Text(header, runs, found[-1] if found else b"null")


def _run(held: list[Lines], covers: bool) -> Run:
    leaves = np.array([_leaves(pairs, i) for i, pairs in held])
    columns = [_column(held, key, kind, leaves - (key != "leaf_value")) for key, kind in COLUMNS.items()]
    leaf = np.repeat(np.tile([False, True], len(held)), np.stack([leaves - 1, leaves], 1).reshape(-1))
    cover = _cover(held, leaves, leaf) if covers else None
    return Run(held[0][0], leaves, leaf, columns, cover, {i: pairs for i, pairs in held if b"cat_threshold" in pairs})


def _leaves(pairs: dict[bytes, bytes], i: int) -> int:
    leaves = _whole(pairs, "num_leaves", f"tree {i}")
    if not 1 <= leaves <= MAX_NODES:
        raise CarrotError(f"tree {i}: it has {leaves} leaves")
    if pairs.get(b"is_linear", b"0").strip() != b"0":
        raise CarrotError(f"tree {i}: it is a linear tree, which is not supported", note="train with linear_tree=false")
    return leaves


def _cover(held: list[Lines], leaves: np.ndarray, leaf: np.ndarray) -> np.ndarray:
    cover, known = np.ones(len(leaf)), leaves > 1
    grown = [lines for lines, each in zip(held, known.tolist()) if each]
    of_known = np.repeat(known, 2 * leaves - 1)
    for key, where in zip(COVERS, (~leaf, leaf)) if grown else ():
        cover[where & of_known] = _column(grown, key, float, leaves[known] - (key != "leaf_count"))
    bad = ~((cover >= 0) & (cover < np.inf))
    if bad.any():
        i = int(np.searchsorted(np.cumsum(2 * leaves - 1), np.argmax(bad), "right"))
        raise CarrotError(f"tree {held[i][0]}: its counts of rows are not all numbers from 0")
    return cover


def _column(held: list[Lines], key: str, kind: type, counts: np.ndarray) -> np.ndarray:
    """The numbers of a line of all trees, one tree after the other; counts: how many each has."""
    lines = [pairs.get(key.encode(), b"") for _, pairs in held]
    if [line.count(b" ") + (len(line) > 0) for line in lines] == counts.tolist():
        found = _floats(lines) if kind is float else _read(b" ".join(lines), np.int64)
        if len(found) == counts.sum():
            return found
    return np.concatenate([_numbers(pairs, key, i, kind, n) for (i, pairs), n in zip(held, counts.tolist())])


def _floats(lines: list[bytes]) -> np.ndarray:
    """As _read, by pyarrow if there are many."""
    text = b" ".join(lines)
    if len(text) < BATCH:
        return _read(text, np.float64)
    from pyarrow import ArrowInvalid, BufferReader, csv, float64

    how = csv.ConvertOptions(column_types={"": float64()}, null_values=[])
    source = BufferReader(text.replace(b" ", b"\n"))
    try:
        table = csv.read_csv(source, csv.ReadOptions(column_names=[""]), csv.ParseOptions(delimiter="\t", quote_char=False), how)
    except ArrowInvalid:
        return np.zeros(0)
    chunks = table[0].chunks  # not by to_numpy, which imports pandas where there is one: a fifth of a second
    return np.concatenate([np.frombuffer(c.buffers()[1], np.float64, len(c), 8 * c.offset) for c in chunks])


def _read(text: bytes, dtype: Any) -> np.ndarray:
    """The numbers of a line, correctly rounded; fewer than there are if it holds anything else."""
    try:  # numpy's reader stops at what is no number: then the last one is missing
        found = np.fromstring(text + b" 0", dtype, sep=" ")[:-1]
    except (DeprecationWarning, ValueError):
        return np.zeros(0, dtype)
    return found if dtype is np.float64 or np.abs(found).max(initial=0) < 10**18 else found[:0]


def _numbers(pairs: dict[bytes, bytes], key: str, i: int, kind: type, n: int | None = None) -> np.ndarray:
    """The numbers of a line, n if that is known: i64, or f64 correctly rounded."""
    text, dtype = pairs.get(key.encode(), b""), np.int64 if kind is int else np.float64
    found = _read(text, dtype)
    if len(found) == text.count(b" ") + 1 and n in (None, len(found)):
        return found
    words = text.split()
    if n is not None and len(words) != n:
        raise CarrotError(f"tree {i}: '{key}' has {len(words)} entries, there must be {n}")
    try:
        return np.array(list(map(kind, words)), dtype)
    except (ValueError, OverflowError):
        shape = rb"-?[0-9]{1,18}" if kind is int else rb"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?(nan|inf)"
        for word in words:
            if not re.fullmatch(shape, word):
                raise CarrotError(f"tree {i}: '{key}': {_quote(word)} is no number") from None
        raise


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
    g = Graph(name)
    x = g.table("input", _names(text), "f64", WITH_NAN)
    forest.outputs(g, _predict(g, forest.without(g, x, use.missing), text, use))
    objective, _ = _objective(text)
    version = text.header.get(b"version", b"").decode(errors="replace")
    return g.finish(source="lightgbm", source_version=version, objective=objective, format="lightgbm")


def _decoded(header: dict[bytes, bytes], key: bytes) -> str:
    try:
        return header.get(key, b"").decode()
    except UnicodeDecodeError:
        raise CarrotError("the header is not UTF-8") from None


def _names(text: Text) -> list[str]:
    names = _decoded(text.header, b"feature_names")
    return forest.feature_names(names.split(" ") if names else [], _whole(text.header, "max_feature_idx", "the header") + 1, "Column_{}")


def _objective(text: Text) -> tuple[str, list[str]]:
    """Its name and its parameters."""
    objective, *rest = _decoded(text.header, b"objective").split() or ["custom"]
    if objective not in OBJECTIVES:
        raise CarrotError(
            f"unsupported objective '{objective}'{nearest(objective, OBJECTIVES)}", note=f"supported: {', '.join(OBJECTIVES)}"
        )
    return objective, rest


def _predict(g: Graph, x: Value, text: Text, use: Use) -> list[Output]:
    """The model on x f64 [batch, F]."""
    k = forest.number_of_outputs(_whole(text.header, "num_tree_per_iteration", "the header", 1))
    if text.n_trees % k:
        raise CarrotError(f"the file has {text.n_trees} trees, that is not a multiple of {k} per iteration")
    n_features = forest.same_width(x, len(_names(text)))
    objective, rest = _objective(text)
    _check_categories(text.pandas, use)
    rounds = text.n_trees // k
    raw, leaf, contrib = forest.score(g, x, _ensemble(text.runs, n_features, k), use.leaf, use.contrib)
    total = raw
    if b"average_output" in text.header and text.runs:  # boosting=rf; the raw score is not averaged
        total = g.op("nn.div", raw, g.scalar(rounds, raw))
    how = OBJECTIVES[objective]
    prediction = how.link(g, total, {key: value for key, _, value in (word.partition(":") for word in rest)})
    margin = vector(g, raw)
    found: list[Output] = [("raw", margin, ("raw",), None), ("leaf", leaf, ("leaf",), None), ("contrib", contrib, ("contrib",), None)]
    if use.classes is None:
        out = margin if prediction is raw else vector(g, prediction)
        return [("prediction", out, ("default", "proba") if how.proba else ("default",), None), *found]
    proba = prediction if len(use.classes) > 2 else two_columns(g, prediction)
    if width(proba) != len(use.classes):
        raise CarrotError(f"the classifier has {len(use.classes)} classes, but {width(proba)} probabilities")
    return [("label", argmax(g, proba, "i32"), ("default", "label"), use.classes), ("proba", proba, ("proba",), None), *found]


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


def _ensemble(runs: list[Run], n_features: int, k: int) -> Ensemble:
    """A tree's nodes in our numbering: its splits, then its leaves. The runs' columns are released on the way."""
    leaves = np.concatenate([run.leaves for run in runs]) if runs else np.zeros(0, np.int64)
    counts = 2 * leaves - 1
    total = int(counts.sum())
    if total > MAX_NODES:
        raise CarrotError(f"{total} tree nodes are more than carrot holds")
    columns = [np.zeros(total, dtype) for dtype in (bool, np.int32, float, np.int32, np.int32, np.uint8, float, np.int32)]
    nodes = Nodes(counts, *columns, set_index=np.full(total, -1, np.int32))
    nodes.value = nodes.value[:, None]
    nodes.cover = np.zeros(total if runs and runs[0].cover is not None else 0)
    sets, n_sets, start = [NO_SETS], 0, 0
    for run in runs:
        here = slice(start, start + len(run.leaf))
        leaf, split = np.flatnonzero(run.leaf) + start, np.flatnonzero(~run.leaf) + start
        feature, threshold, decision, *children, nodes.value[leaf, 0] = run.columns
        run.columns = []
        if run.cover is not None:
            nodes.cover[here] = run.cover
        nodes.leaf[here] = run.leaf
        nodes.leaf_id[leaf] = np.arange(len(leaf)) - np.repeat(np.cumsum(run.leaves) - run.leaves, run.leaves)
        nodes.feature[split] = np.clip(feature, -1, 2**31 - 1)
        n = np.repeat(run.leaves - 1, run.leaves - 1)
        for to, child in zip((nodes.left, nodes.right), children):
            to[split] = np.clip(np.where(child < 0, n + ~child, np.where(child < n, child, -1)), -1, 2**31 - 1)
        _refuse(nodes, split, (decision < 0) | (decision > 11), "its decision_type is unknown")
        nodes.flags[split] = flags = FLAGS[decision]
        _refuse(nodes, split, np.isnan(threshold), "its threshold is NaN")
        nodes.threshold[split] = _around_zero(threshold)
        categorical = np.flatnonzero(flags & CATEGORICAL)
        ends = np.cumsum(run.leaves - 1)
        for j in unique(np.searchsorted(ends, categorical, "right")).tolist():  # the trees that have any
            of_tree = categorical[(categorical >= ends[j] - run.leaves[j] + 1) & (categorical < ends[j])]
            found = _sets(run.categorical.get(run.first + j, {}), run.first + j)
            index, there = threshold[of_tree], len(found.offsets) - 1
            _refuse(nodes, split[of_tree], (index < 0) | (index >= there), f"its category set does not exist, there are {there}")
            nodes.set_index[split[of_tree]] = index.astype(np.int64) + n_sets
            n_sets += there
            sets.append(found)
        start += len(run.leaf)
    return forest.assemble(nodes, n_features, np.arange(len(counts)) % k, np.zeros(k), Sets.join(sets))


def _refuse(nodes: Nodes, which: np.ndarray, bad: np.ndarray, what: str) -> None:
    """An error at the first bad one of these nodes."""
    if bad.any():
        every = np.zeros(len(nodes.leaf), bool)
        every[which[bad]] = True
        nodes.refuse(every, what)


def _around_zero(t: np.ndarray) -> np.ndarray:
    """Thresholds that treat every |x| <= kZeroThreshold as 0, which is what a dense row does."""
    return np.where(np.abs(t) > K_ZERO, t, np.where(t >= 0, K_ZERO, np.nextafter(-K_ZERO, -1.0)))


def _sets(pairs: dict[bytes, bytes], i: int) -> Sets:
    """The bitmaps of a tree's categorical splits, whose threshold is the number of their bitmap."""
    n = _whole(pairs, "num_cat", f"tree {i}")
    bounds, words = _numbers(pairs, "cat_boundaries", i, int), _numbers(pairs, "cat_threshold", i, int)
    if len(bounds) != n + 1 or bounds[0] != 0 or (np.diff(bounds) < 0).any() or bounds[-1] != len(words):
        raise CarrotError(f"tree {i}: its cat_boundaries do not fit {n} sets of {len(words)} words")
    if ((words < 0) | (words >= 2**32)).any():
        raise CarrotError(f"tree {i}: its cat_threshold is out of range")
    return Sets(bounds, words.astype(np.uint32))
