"""FastFrugalTreeClassifier: a handful of yes-or-no questions in a row, each of which may end it. See docs/fft.md."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from carrot.ir.errors import nearest

try:
    from sklearn.base import BaseEstimator, ClassifierMixin
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import _check_sample_weight, check_consistent_length, check_is_fitted, column_or_1d, validate_data
except ImportError as error:
    raise ImportError("carrot.learn needs scikit-learn 1.6 or later: pip install 'carrot[sklearn]'") from error

from carrot.learn import fft_draw, fft_words
from carrot.learn.fft_grow import Grower
from carrot.learn.fft_tree import GOALS, OUTCOMES, Tree, Worth, better
from carrot.learn.table import Column, LearnError, columns, table_of

MAX_LEVELS = 10  # a fan has 2 ** (levels - 1) trees
CHOICES = {
    "algorithm": ("ifan", "dfan", "max", "zigzag"), "goal": GOALS, "goal_chase": (None, *GOALS), "goal_threshold": (None, *GOALS),
    "threshold_method": ("optimal", "median"), "stopping": ("exemplars", "levels", "statdelta"),
    "missing": ("majority", "positive", "negative", "error"),
}  # fmt: skip


class FastFrugalTreeClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Fast-and-frugal trees for two classes: as FFTrees of R, whose trees it reproduces.

    algorithm: "ifan" ranks the cues once and grows every exit structure; "dfan" ranks and splits anew on the rows that are left; "max" and
    "zigzag" (Martignon 2008) take medians, order cues by predictive values and give one tree.
    max_levels: most questions of a tree, up to 10. goal: what the best tree is best at ("acc", "bacc", "wacc", "dprime", "cost");
    goal_chase: what ranks the cues (None: goal); goal_threshold: what chooses their thresholds (None: bacc, as FFTrees). sens_weight: of sensitivity in wacc.
    cost_outcomes: {"hi": 0, "fa": 1, "mi": 1, "cr": 0}; cue_costs: {column: cost of looking it up}, 1 where there is none.
    num_thresholds: most thresholds tried per number; threshold_method: "optimal" or "median". repeat_cues: dfan may ask a cue twice.
    stopping: with "exemplars" a tree ends when less than the share stopping_param of the rows is undecided, with "levels" at that level,
    with "statdelta" when a level improves goal_chase by less.
    missing: a row whose cue is missing goes on to the next question; at the last one it gets the "majority" class of the training data, or
    "positive" or "negative"; with "error" missing and infinite values are refused. pos_label: the positive class; None: the greater of the two.

    fit takes arrays and tables (pandas, polars, pyarrow) with columns of numbers, strings and categories. Errors: LearnError, a ValueError.
    Attributes: trees_ (best first; Tree), best_ (the one that predicts), cues_ (what each cue is worth alone), classes_, kinds_ ("numeric"
    or "category" for each column), n_features_in_, feature_names_in_, missing_positive_, pos_index_, dtype_.
    """

    def __init__(
        self, algorithm: str = "ifan", max_levels: int = 4, goal: str = "bacc", goal_chase: str | None = None, goal_threshold: str | None = None,
        sens_weight: float = 0.5, cost_outcomes: Mapping[str, float] | None = None, cue_costs: Mapping[str, float] | None = None,
        num_thresholds: int = 10, threshold_method: str = "optimal", repeat_cues: bool = True, stopping: str = "exemplars",
        stopping_param: float = 0.1, missing: str = "majority", pos_label: Any = None,
    ) -> None:  # fmt: skip
        self.algorithm = algorithm
        self.max_levels = max_levels
        self.goal = goal
        self.goal_chase = goal_chase
        self.goal_threshold = goal_threshold
        self.sens_weight = sens_weight
        self.cost_outcomes = cost_outcomes
        self.cue_costs = cue_costs
        self.num_thresholds = num_thresholds
        self.threshold_method = threshold_method
        self.repeat_cues = repeat_cues
        self.stopping = stopping
        self.stopping_param = stopping_param
        self.missing = missing
        self.pos_label = pos_label

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.classifier_tags.multi_class = False
        tags.input_tags.allow_nan = self.missing != "error"
        tags.input_tags.string = tags.input_tags.categorical = True
        return tags

    # ------------------------------------------------------------------------------------------ fitting

    def fit(self, X: Any, y: Any, sample_weight: Any = None) -> FastFrugalTreeClassifier:
        """Grow the trees. X [n, F]; y [n] of two classes; sample_weight [n], not negative."""
        self._check_parameters()
        table, positive, weight = self._training(X, y, sample_weight)
        worth = self._worth([c.name for c in table])
        grower = Grower(
            table, positive, weight, worth, self.goal_chase or self.goal, self.goal_threshold or "bacc", self.num_thresholds,
            self.threshold_method, self.max_levels, self.stopping, self.stopping_param, self.repeat_cues,
        )  # fmt: skip
        alone = grower.splits()
        self.cues_ = [
            {"cue": table[s.column].name, "kind": table[s.column].kind, "direction": s.direction, "threshold": s.threshold, **s.stats} for s in alone
        ]
        if not alone:
            raise LearnError("every value of every column is missing")
        fan = self.algorithm in ("ifan", "dfan")
        trees = grower.fan(alone, self.algorithm == "dfan") if fan else grower.single(self.algorithm == "zigzag")
        self._keep([worth.of(t, table, positive, weight, self.missing_positive_) for t in trees])
        return self

    @classmethod
    def from_words(cls, words: str, X: Any = None, y: Any = None, *, sample_weight: Any = None, classes: Sequence[Any] = (False, True), **parameters: Any) -> Any:
        """The tree that `words` describe (to_words writes them), ready to predict.

            If thal = {rd,fd}, decide True. If cp != {a}, decide False. If ca > 0, decide True, otherwise, decide False.

        With X and y its statistics and leaf frequencies are those of the data, whose columns are what predict takes; without, its columns
        are its cues in order, `classes` are what it decides (the second is positive), every probability is 1/2 and the majority is negative.
        """
        self = cls(**parameters)
        self._check_parameters()
        if X is None:
            self.classes_ = np.array(list(classes))
            nodes = fft_words.parse(words, None, self._sides())
            self.feature_names_in_ = np.array(list(dict.fromkeys(n.cue for n in nodes)), object)
            self.n_features_in_ = len(self.feature_names_in_)
            self.kinds_ = ["category" if any(n.cue == c and isinstance(n.threshold, tuple) for n in nodes) else "numeric" for c in self.feature_names_in_]
            self.dtype_, self.missing_positive_, self.cues_ = "float64", self.missing == "positive", []
            self._keep([Tree(tuple(nodes), np.zeros((len(nodes), 2, 2)))])
            return self
        table, positive, weight = self._training(X, y, sample_weight)
        nodes = fft_words.parse(words, [c.name for c in table], self._sides())
        for n in nodes:
            if table[n.column].kind == "category" and not isinstance(n.threshold, tuple):
                raise LearnError(f"the words ask whether '{n.cue}' {n.direction} {n.threshold:g}, but that column holds categories")
        worth = self._worth([c.name for c in table])
        self.cues_ = []
        self._keep([worth.of(Tree(tuple(nodes)), table, positive, weight, self.missing_positive_)])
        return self

    def _keep(self, trees: list[Tree]) -> None:
        value = [better(self.goal, t.stats.get(self.goal, np.nan)) for t in trees]
        order = sorted(range(len(trees)), key=lambda i: (np.isnan(value[i]), -value[i], i))
        self.trees_, self.best_ = [trees[i] for i in order], 0

    def _check_parameters(self) -> None:
        for name, known in CHOICES.items():
            value = getattr(self, name)
            if value not in known:
                options = [str(k) for k in known]
                raise LearnError(f"{name}={value!r} is not known{nearest(str(value), options)}", note=f"known: {', '.join(options)}")
        for name, low, high in (("max_levels", 1, MAX_LEVELS), ("num_thresholds", 1, 1 << 20), ("sens_weight", 0, 1), ("stopping_param", 0, 1 << 20)):
            value = getattr(self, name)
            whole = name in ("max_levels", "num_thresholds")
            if isinstance(value, bool) or not isinstance(value, (int, np.integer) if whole else (int, float, np.number)) or not low <= value <= high:
                raise LearnError(f"{name}={value!r} is not a {'whole ' if whole else ''}number from {low} to {high}")
        for name, given in (("cost_outcomes", self.cost_outcomes), ("cue_costs", self.cue_costs)):
            if given is not None and not all(isinstance(v, (int, float, np.number)) and v >= 0 for v in dict(given).values()):
                raise LearnError(f"{name} has a cost that is no number from 0 up: {given}")
        if unknown := [k for k in self.cost_outcomes or () if k not in OUTCOMES]:
            raise LearnError(f"cost_outcomes has a cost of {unknown[0]!r}", note=f"outcomes: {', '.join(OUTCOMES)}")

    def _worth(self, names: Sequence[str]) -> Worth:
        if unknown := [k for k in self.cue_costs or () if k not in names]:
            raise LearnError(f"cue_costs has a cost of '{unknown[0]}', which is no column{nearest(str(unknown[0]), names)}")
        outcomes = {"hi": 0, "fa": 1, "mi": 1, "cr": 0} | dict(self.cost_outcomes or {})
        return Worth(self.sens_weight, outcomes, np.array([(self.cue_costs or {}).get(n, 1) for n in names], np.float64))

    def _training(self, X: Any, y: Any, sample_weight: Any) -> tuple[list[Column], np.ndarray, np.ndarray]:
        """The columns, whether each row is positive and its weight; rows of weight 0 are left out."""
        if y is None:
            raise ValueError("This FastFrugalTreeClassifier estimator requires y to be passed, but the target y is None.")
        table = self._table(X, reset=True)
        y = column_or_1d(y, warn=True)
        check_consistent_length(table[0].values, y)
        check_classification_targets(y)
        weight = _check_sample_weight(sample_weight, table[0].values, dtype=np.float64, ensure_non_negative=True)
        kept = weight > 0
        if not kept.all():
            table = [Column(c.name, c.values[kept], c.categories) for c in table]
            y, weight = y[kept], weight[kept]
        classes, code = np.unique(y, return_inverse=True)
        if len(classes) > 2:
            raise LearnError("Only binary classification is supported. The type of the target is multiclass.", note=f"it has {len(classes)} classes")
        if len(classes) < 2:
            raise LearnError(f"a tree tells 2 classes apart, the data has {len(classes)} class" + (f": {classes[0]}" if len(classes) else ""))
        self.classes_ = classes
        positive = code == self._sides()[2]
        self.kinds_ = [c.kind for c in table]
        self.missing_positive_ = self.missing == "positive" or (self.missing == "majority" and bool(weight[positive].sum() > weight.sum() / 2))
        return table, positive, weight

    def _sides(self) -> tuple[Any, Any, int]:
        """(negative class, positive class, index of the positive one)"""
        known = self.classes_.tolist()
        if len(known) != 2 or known[0] == known[1]:
            raise LearnError(f"a tree tells 2 classes apart, not {known}")
        if self.pos_label is not None and self.pos_label not in known:
            raise LearnError(f"pos_label={self.pos_label!r} is none of the classes {known}")
        self.pos_index_ = known.index(self.pos_label) if self.pos_label is not None else 1
        return known[1 - self.pos_index_], known[self.pos_index_], self.pos_index_

    def _table(self, X: Any, reset: bool = False) -> list[Column]:
        if (frame := table_of(X)) is not None:
            X = frame
            validate_data(self, X, reset=reset, skip_check_array=True)
            if not self.n_features_in_ or not X.shape[0]:
                raise LearnError(f"Found array with {'0 feature(s)' if X.shape[0] else '0 sample(s)'} while a minimum of 1 is required: the table is empty")
            dtype = "float64"
        else:
            if not hasattr(X, "dtype"):
                X = np.asarray(X) if np.asarray(X).dtype.kind != "U" else np.asarray(X, object)  # numbers beside strings stay numbers
            strings = getattr(X.dtype, "kind", "f") in "OUST"
            X = validate_data(self, X, reset=reset, dtype=None if strings else [np.float64, np.float32], ensure_all_finite=False)
            dtype = "float32" if X.dtype == np.float32 else "float64"
        if reset:
            self.dtype_ = dtype
        table = columns(X, self._names(), None if reset else self.kinds_, self.dtype_)
        if self.missing == "error" and (holes := [c.name for c in table if c.missing.any() or (c.kind == "numeric" and np.isinf(c.values).any())]):
            raise LearnError(f"column '{holes[0]}' has missing values (NaN) or inf, and missing='error'", note="the other rules take them: majority, positive, negative")
        return table

    def _names(self) -> list[str]:
        found = getattr(self, "feature_names_in_", None)
        return [f"x{i}" for i in range(self.n_features_in_)] if found is None else [str(c) for c in found]

    # ------------------------------------------------------------------------------------------ predicting

    @property
    def tree_(self) -> Tree:
        """The tree that predicts."""
        check_is_fitted(self)
        return self.trees_[self.best_]

    def select(self, tree: int) -> FastFrugalTreeClassifier:
        """The same with another of trees_ as the one that predicts, is drawn, told in words and compiled."""
        check_is_fitted(self)
        if not 0 <= tree < len(self.trees_):
            raise LearnError(f"there is no tree {tree}: there are {len(self.trees_)}, the first is 0")
        other = copy.copy(self)
        other.best_ = tree
        return other

    def _decide(self, X: Any) -> tuple[np.ndarray, np.ndarray]:
        check_is_fitted(self)
        return self.tree_.decide(self._table(X), self.missing_positive_)

    def predict(self, X: Any) -> np.ndarray:
        """The class of each row: [n]."""
        positive, _ = self._decide(X)
        return np.asarray(self.classes_[np.where(positive, self.pos_index_, 1 - self.pos_index_)])

    def predict_proba(self, X: Any) -> np.ndarray:
        """P(class) [n, 2]: how often the training rows that left at the same exit were of it, (k + 1) / (n + 2). It is
        1/2 where a tree decides against that majority, as one that chases sensitivity may: the class predicted is always the likelier one,
        on which scikit-learn relies. The frequencies themselves are in tree_.leaves."""
        positive, level = self._decide(X)
        p = self.tree_.proba[level - 1, positive.astype(int)]
        return np.ascontiguousarray(p if self.pos_index_ else p[:, ::-1])

    def decision_path(self, X: Any) -> Any:
        """Which questions each row was asked: a sparse bool matrix [n, levels]."""
        from scipy.sparse import csr_matrix

        _, level = self._decide(X)
        return csr_matrix(np.arange(len(self.tree_.nodes)) < level[:, None])

    def exit_level(self, X: Any) -> np.ndarray:
        """The level, from 1, at which each row is decided: i32 [n]."""
        return self._decide(X)[1]

    def n_cues_used(self, X: Any) -> np.ndarray:
        """How many distinct cues each row's decision took: i32 [n]. Less than exit_level where dfan asks a cue again."""
        level = self._decide(X)[1]
        return np.asarray(self.tree_.cues_by_level()[level - 1])

    # ------------------------------------------------------------------------------------------ what it is worth

    def evaluate(self, X: Any, y: Any, sample_weight: Any = None) -> list[dict[str, float]]:
        """The statistics of every tree on other data, in the order of trees_: hi, fa, mi, cr, sens, spec, far, ppv, npv, acc, bacc, wacc,
        dprime, cost_dec, cost_cue, cost (per row), mcu (mean questions asked), pci (the share of the table that was not looked up)."""
        check_is_fitted(self)
        table = self._table(X)
        y = column_or_1d(y)
        check_consistent_length(table[0].values, y)
        if unknown := sorted(set(np.unique(y).tolist()) - set(self.classes_.tolist()), key=str):
            raise LearnError(f"y has the class {unknown[0]!r}, the trees know {self.classes_.tolist()}")
        weight = _check_sample_weight(sample_weight, table[0].values, dtype=np.float64, ensure_non_negative=True)
        positive = y == self._sides()[1]
        worth = self._worth(self._names())
        return [worth.of(t, table, positive, weight, self.missing_positive_).stats for t in self.trees_]

    def cost(self, X: Any, y: Any, sample_weight: Any = None) -> dict[str, float]:
        """What a decision costs on average: of its outcome (cost_dec), of looking cues up (cost_cue), together (cost)."""
        stats = self.evaluate(X, y, sample_weight)[self.best_]
        return {name: stats[name] for name in ("cost_dec", "cost_cue", "cost")}

    def frugality(self, X: Any) -> dict[str, float]:
        """mcu: the mean number of questions asked; pci: the share of the table that was not looked up; cost: of the cues, per row."""
        _, level = self._decide(X)
        paid = np.cumsum([self._worth(self._names()).cues[n.column] for n in self.tree_.nodes])
        mcu = float(level.mean())
        return {"mcu": mcu, "pci": 1 - mcu / self.n_features_in_, "cost": float(paid[level - 1].mean())}

    def roc(self, X: Any = None, y: Any = None) -> dict[str, np.ndarray]:
        """The fan as points of a ROC curve, from the least false alarms: arrays tree, far, sens [trees]. On training data if X is None."""
        check_is_fitted(self)
        stats = [t.stats for t in self.trees_] if X is None else self.evaluate(X, y)
        far, sens = (np.array([s.get(k, np.nan) for s in stats]) for k in ("far", "sens"))
        order = np.lexsort((sens, far))
        return {"tree": order, "far": far[order], "sens": sens[order]}

    # ------------------------------------------------------------------------------------------ showing

    def to_words(self) -> str:
        """The tree as sentences, which from_words reads."""
        return fft_words.write(self.tree_.nodes, self._sides())

    def export_text(self) -> str:
        """The tree in ASCII, with the training rows that leave at each exit."""
        return fft_draw.text(self.tree_, self._sides())

    def export_svg(self, title: str = "") -> str:
        """The tree as a picture for people: an icon per case (or group of cases) at each exit, the outcomes, and the fan's ROC."""
        check_is_fitted(self)
        return fft_draw.svg(self.trees_, self.best_, self._sides(), title)

    def _html_repr(self) -> str:  # of scikit-learn's _repr_html_ and _repr_mimebundle_
        return self.export_svg() if hasattr(self, "trees_") else str(super()._html_repr())
