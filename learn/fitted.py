"""What all learners share: called without a table they wait for one, with it they give a Fitted; several in a row are a pipeline.

    fitted = pipeline(transform(StandardScaler(), ["age"]), xgboost(["age", "fare"], "survived"))(df)
    predict, scored, log = fitted
"""

from __future__ import annotations

import functools
import inspect
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.plain import plain
from carrot.learn.table import LearnError, is_table, names_of, with_columns

PASSING = ("running_time", "evaluation")  # what the log says and a binary does not: it differs from run to run, or is long
WHOLE = "__carrot__"


@dataclass(frozen=True)
class Stage:
    """One fitted learner.

    model: the estimator, Booster or ModelProto; reads: columns of the table; score: table -> {new column: values [n]};
    log: its entry in the log; columns, outputs, source: how carrot.compose names what `model` reads and makes.
    """

    name: str
    model: Any
    reads: tuple[str, ...]
    score: Callable[[Any], dict[str, np.ndarray]]
    log: dict[str, Any]
    outputs: tuple[str, ...]
    source: str
    columns: Any = None


@dataclass(frozen=True)
class Score:
    """Tables through fitted learners: what they add to a table is the answer, a table of the same kind."""

    stages: tuple[Stage, ...]

    def __call__(self, df: Any) -> Any:
        """df with the columns that the learners add (and change). Raises LearnError."""
        if not is_table(df):
            raise LearnError(f"a {type(df).__name__} is no table", note="give a table of pandas, polars or pyarrow, or one with __arrow_c_stream__")
        for s in self.stages:
            with blamed(s.name):
                df = with_columns(df, s.score(df))
        return df


@dataclass(frozen=True)
class Fitted:
    """What a learner gives; unpacks as `predict, data, log`. carrot.compile takes it.

    predict: a table -> the same with the learner's columns; data: the training table after that; log: {learner: what was learnt from what},
    "object": the fitted object (of a pipeline: {learner: object}), of a pipeline also "__carrot__": {pipeline, features, output_columns}.
    """

    predict: Score
    data: Any
    log: dict[str, Any]

    def __iter__(self) -> Iterator[Any]:
        return iter((self.predict, self.data, self.log))

    def __len__(self) -> int:
        return 3

    def __getitem__(self, i: int) -> Any:
        return (self.predict, self.data, self.log)[i]

    def __carrot_model__(self) -> tuple[list[tuple[Any, ...]], dict[str, Any]]:
        """(stages for carrot.compose, what card["training"] is to say)."""
        stages = self.predict.stages
        training = {
            "pipeline": [s.name for s in stages],
            "features": features(stages),
            "learners": {s.name: {k: v for k, v in s.log.items() if k not in PASSING} for s in stages},
        }
        return [(s.name, s.model, s.columns, s.outputs, s.source) for s in stages], training


@dataclass(frozen=True)
class Learner:
    """A learner that waits for its table; `given` are the arguments so far. Call it with the table, or with more arguments."""

    fit: Callable[..., Fitted]
    given: dict[str, Any]

    @property
    def __name__(self) -> str:
        return str(getattr(self.fit, "__name__", "learner"))

    def __call__(self, *args: Any, **more: Any) -> Any:
        """A Fitted if the first argument (or df=) is a table, else a Learner. Raises LearnError."""
        df = more.pop("df", None)
        if df is None and args and is_table(args[0]):
            df, args = args[0], args[1:]
        waits = [p.name for p in inspect.signature(self.fit).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD and p.name not in ("df", *self.given)]
        if len(args) > len(waits) or (args and isinstance(args[0], np.ndarray)):
            raise LearnError(f"{self.__name__}: {len(args)} arguments beside the table, it takes {', '.join(waits) or 'none'}", note="is the first one a table?")
        given = self.given | dict(zip(waits, args)) | more
        bind = inspect.signature(self.fit).bind if df is not None else inspect.signature(self.fit).bind_partial
        try:
            bind(df, **given)
        except TypeError as error:
            known = ", ".join(inspect.signature(self.fit).parameters)
            raise LearnError(f"{self.__name__}: {error}", note=f"its arguments: {known}") from None
        if df is None:
            return Learner(self.fit, given)
        if not is_table(df):
            raise LearnError(f"{self.__name__}: a {type(df).__name__} is no table", note="give a table of pandas, polars or pyarrow, or one with __arrow_c_stream__")
        with blamed(self.__name__):
            return self.fit(df, **given)


def learner(fit: Callable[..., Stage]) -> Callable[..., Any]:
    """Decorates `fit(df, ...) -> Stage`: the call gives a Fitted, or a Learner as long as there is no table."""

    @functools.wraps(fit)
    def fitted(df: Any, **given: Any) -> Fitted:
        start = time.perf_counter()
        stage = fit(df, **given)
        log = plain(stage.log | {"running_time": time.perf_counter() - start})
        return _fitted((replace(stage, log=log),), with_columns(df, stage.score(df)))

    @functools.wraps(fit)
    def call(*args: Any, **given: Any) -> Any:
        return Learner(fitted, {})(*args, **given)

    return call


def pipeline(*learners: Any) -> Learner:
    """Learners in a row, waiting for a table: each learns from what the ones before have made of it, and so is its `validation` table scored."""
    if not learners:
        raise LearnError("pipeline: there is no learner in it")
    for i, one in enumerate(learners):
        if not isinstance(one, Learner):
            raise LearnError(f"pipeline: learner {i + 1} is a {type(one).__name__}", note="call a learner of carrot.learn without a table: pipeline(transform(...), xgboost(...))(df)")
    return Learner(_pipeline, {"learners": learners})


def _pipeline(df: Any, learners: Sequence[Learner]) -> Fitted:
    stages: tuple[Stage, ...] = ()
    for one in learners:
        more = {} if one.given.get("validation") is None else {"validation": Score(stages)(one.given["validation"])}
        fitted = one(df, **more)
        df = fitted.data
        for s in fitted.predict.stages:
            again = sum(s.name == t.name.partition("__")[0] for t in stages)
            stages += (replace(s, name=f"{s.name}__{again + 1}") if again else s,)
    return _fitted(stages, df, whole=True)


_pipeline.__name__ = "pipeline"


def _fitted(stages: tuple[Stage, ...], data: Any, whole: bool = False) -> Fitted:
    log: dict[str, Any] = {s.name: s.log for s in stages}
    if not whole:
        return Fitted(Score(stages), data, log | {"object": stages[0].model})
    about = {"pipeline": [s.name for s in stages], "features": features(stages), "output_columns": names_of(data)}
    return Fitted(Score(stages), data, log | {WHOLE: about, "object": {s.name: s.model for s in stages}})


def features(stages: Sequence[Stage]) -> list[str]:
    """What the table has to have: columns that a stage reads before one has made them."""
    made: set[str] = set()
    out: dict[str, None] = {}
    for s in stages:
        out |= dict.fromkeys(c for c in s.reads if c not in made)
        made |= set(s.outputs)
    return list(out)


@contextmanager
def blamed(name: str) -> Iterator[None]:
    """What a library raises becomes a LearnError that says which learner it was."""
    try:
        yield
    except (CarrotError, MemoryError):
        raise
    except Exception as error:
        raise LearnError(f"{name}: {type(error).__name__}: {' '.join(str(error).split())[:300]}") from error
