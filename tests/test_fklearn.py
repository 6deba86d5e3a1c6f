"""carrot.from_fklearn: fklearn's own pipelines in an environment of theirs, and logs of the same shape made here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import carrot
from carrot.ir.errors import CarrotError

ROOT = Path(__file__).parent.parent
R = np.random.default_rng(2)
DF = pd.DataFrame({"a": R.normal(size=200), "c": R.choice(["x", "y", None], 200)})
Y = (DF.a > 0).astype(int)
# What fklearn 4.3 needs is older than what carrot is tested with.
PACKAGES = ("fklearn==4.3.0", "lightgbm>=4.6", "llvmlite~=0.50")


@pytest.fixture(scope="module")
def fklearn(tmp_path_factory) -> tuple[Path, dict[str, str]]:
    """A Python with fklearn, made once beside the one that tests."""
    home = Path(sys.prefix) / "fklearn-4.3"
    python = home / "bin" / "python"
    if not (home / "complete").exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True, capture_output=True)
        done = subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"pip cannot install {PACKAGES[0]}: {done.stderr.strip().splitlines()[-1][:200]}")
        (home / "complete").touch()
    path = tmp_path_factory.mktemp("path")
    (path / "carrot").symlink_to(ROOT, target_is_directory=True)
    return python, os.environ | {"PYTHONPATH": str(path), "PYTHONWARNINGS": "ignore"}


def test_pipelines_of_fklearn(fklearn):
    python, env = fklearn
    done = subprocess.run([python, ROOT / "tests" / "fklearn_run.py"], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(done.stdout.splitlines()) == 6


def xgb(columns: list[str], frame: pd.DataFrame) -> dict[str, Any]:
    """The log of xgb_classification_learner."""
    import xgboost

    bst = xgboost.train({"objective": "binary:logistic", "max_depth": 3}, xgboost.DMatrix(frame[columns].to_numpy(), Y, feature_names=columns), 5)
    entry = {"features": columns, "target": "y", "prediction_column": "prediction", "parameters": {"objective": "binary:logistic"}, "running_time": "0.1 s"}
    return {"xgb_classification_learner": entry, "object": bst}


def onehot(**more: Any) -> dict[str, Any]:
    return {"onehot_categorizer": {"transformed_column": ["c"], "hardcode_nans": True, "drop_first_column": False, **more}}


def whole(*logs: dict[str, Any]) -> dict[str, Any]:
    """The log of build_pipeline."""
    names = [next(iter(log)) for log in logs]
    return {**{k: v for log in logs for k, v in log.items()}, "__fkml__": {"pipeline": names, "features": ["a", "c"], "learners": {n: {"fn": None, "log": log} for n, log in zip(names, logs)}}}


def test_a_pipeline_from_its_log_alone():
    names = ["fklearn_feat__c==x", "fklearn_feat__c==y", "fklearn_feat__c==nan"]
    frame = DF.assign(**dict(zip(names, [(DF.c == "x") * 1, (DF.c == "y") * 1, DF.c.isna() * 1])))
    log = whole(onehot(mapping={"c": ["x", "y"]}), xgb(["a", *names], frame))
    import xgboost

    want = log["object"].predict(xgboost.DMatrix(frame[["a", *names]].to_numpy(), feature_names=["a", *names]))
    m = carrot.compile(carrot.from_fklearn(log))
    np.testing.assert_allclose(m.predict(DF), want, rtol=5e-7)
    training = m.card["training"]
    assert training["pipeline"] == ["onehot_categorizer", "xgb_classification_learner"]
    assert training["learners"]["xgb_classification_learner"] == {k: v for k, v in log["xgb_classification_learner"].items() if k != "running_time"}


def test_a_single_learner():
    import xgboost

    log = xgb(["a"], DF)
    want = log["object"].predict(xgboost.DMatrix(DF[["a"]].to_numpy(), feature_names=["a"]))
    np.testing.assert_allclose(carrot.compile(carrot.from_fklearn(log)).predict(DF[["a"]]), want, rtol=5e-7)


def twice() -> dict[str, Any]:
    log = whole(onehot(mapping={"c": ["x"]}), xgb(["a"], DF))
    log["__fkml__"]["pipeline"].insert(0, "onehot_categorizer")
    return log


DUPLICATED = {**onehot(mapping={"c": ["x"]}), "feature_duplicator": {"columns_final_mapping": {"c": "c_raw"}}}


@pytest.mark.parametrize(
    ("log", "said"),
    [
        (lambda: {}, "this is no log of fklearn"),
        (lambda: whole(onehot()), r"learner 'onehot_categorizer'.*pass store_mapping=True"),
        (lambda: whole({"standard_scaler": {"transformed_column": ["a"]}}), "fitted scaler is in the predict function only"),
        (lambda: whole({"ecdfer": {"prediction_column": "prediction"}}), r"ecdfer cannot be compiled.*capper"),
        (lambda: {"xgb_classification_learner": {"features": ["a"], "prediction_column": "p"}}, "the log holds no fitted object"),
        (twice, "has onehot_categorizer 2 times.*has_repeated_learners=True"),
        (lambda: whole(DUPLICATED), "duplicates column 'c' as 'c_raw'"),
        (lambda: whole({"selector": {}}), "no learner that changes the table"),
    ],
)
def test_mistakes(log, said):
    with pytest.raises(CarrotError) as caught:
        carrot.from_fklearn(log())
    import re

    assert re.search(said, f"{caught.value.loc}: {caught.value} {caught.value.note}", re.DOTALL), (caught.value, caught.value.loc, caught.value.note)
