"""Run by tests/test_fklearn.py in an environment with fklearn: its pipelines against their binaries. Prints one line per pipeline."""

from __future__ import annotations

import sys

import numpy as np
import pandas as pd
from fklearn.training.calibration import isotonic_calibration_learner
from fklearn.training.classification import lgbm_classification_learner, logistic_classification_learner
from fklearn.training.imputation import imputer, placeholder_imputer
from fklearn.training.pipeline import build_pipeline
from fklearn.training.regression import (
    custom_supervised_model_learner,
    elasticnet_regression_learner,
    lgbm_regression_learner,
    linear_regression_learner,
)
from fklearn.training.transformation import (
    capper,
    count_categorizer,
    floorer,
    label_categorizer,
    onehot_categorizer,
    prediction_ranger,
    quantile_biner,
    rank_categorical,
    selector,
    standard_scaler,
    target_categorizer,
    truncate_categorical,
)
from fklearn.training.unsupervised import isolation_forest_learner
from sklearn.ensemble import RandomForestClassifier

import carrot

R = np.random.default_rng(0)


def table(n: int, unseen: bool) -> pd.DataFrame:
    df = pd.DataFrame({"a": R.normal(size=n), "b": R.normal(size=n), "c": R.choice(list("xyz"), n), "n": R.integers(0, 4, n).astype(float)})
    df["c"] = df.c.astype(object)
    if unseen:
        df.loc[::5, "c"], df.loc[::3, "n"] = "new", 77.0
        df["a"] *= 3
    df.loc[::7, "a"] = np.nan
    df.loc[::11, "c"] = np.nan
    return df.assign(y=((df.b > 0) | (df.c == "x")).astype(int), v=df.b**2)


OFF = {"verbose": -1, "min_data_in_leaf": 5}
LGBM = lgbm_classification_learner(features=["a", "b", "c", "n"], target="y", num_estimators=5, extra_params=OFF)
PIPELINES = {
    "lgbm": [
        imputer(columns_to_impute=["a"], impute_strategy="median"), capper(columns_to_cap=["a", "b"], precomputed_caps={"b": 0.5}), floorer(columns_to_floor=["a"]),
        onehot_categorizer(columns_to_categorize=["c", "n"], hardcode_nans=True, drop_first_column=True, store_mapping=True), standard_scaler(columns_to_scale=["a", "b"]), LGBM,
    ],
    "from the closures": [label_categorizer(columns_to_categorize=["c"]), rank_categorical(columns_to_rank=["n"]), LGBM],
    "mappings": [
        truncate_categorical(columns_to_truncate=["c"], percentile=0.3, replacement="rare", replace_unseen="never", store_mapping=True),
        count_categorizer(columns_to_categorize=["c"], store_mapping=True), target_categorizer(columns_to_categorize=["n"], target_column="y", ignore_unseen=False, store_mapping=True),
        quantile_biner(columns_to_bin=["b"], q=5), lgbm_regression_learner(features=["a", "b", "c", "n"], target="v", num_estimators=5, extra_params=OFF),
    ],
    "logistic, calibrated, ranged": [
        placeholder_imputer(columns_to_impute=["a"], placeholder_value=-1), selector(training_columns=["a", "b", "y"], predict_columns=["a", "b"]),
        logistic_classification_learner(features=["a", "b"], target="y", params={"multi_class": "auto"}), isotonic_calibration_learner(target_column="y", output_column="prediction"),
        prediction_ranger(prediction_min=0.2, prediction_max=0.7),
    ],
    "linear": [linear_regression_learner(features=["b", "n"], target="v", prediction_column="first"), elasticnet_regression_learner(features=["b", "first"], target="v", params={"alpha": 1e-4})],
    "forest of two": [
        isolation_forest_learner(features=["b", "n"], params={"n_estimators": 10}, prediction_column="odd"),
        custom_supervised_model_learner(features=["b", "odd"], target="y", model=RandomForestClassifier(5, random_state=0), supervised_type="classification", log={"forest": {}}),
    ],
}  # fmt: skip

with np.errstate(all="ignore"):
    for name, learners in PIPELINES.items():
        predict, _, log = build_pipeline(*learners)(table(600, False))
        test = table(500, True)
        want = predict(test.drop(columns=["y", "v"]))
        composed = carrot.from_fklearn(log)
        stage = composed.stages[-1]
        model = carrot.compile(composed, outputs=stage.source)
        got = np.asarray(next(iter(model.run(test, outputs=stage.source).values()))).reshape(len(test), -1)
        for column, values in zip(stage.outputs, got.T):
            np.testing.assert_allclose(values, want[column], rtol=1e-9, atol=1e-12, err_msg=f"{name}: {column}")
        assert model.card["training"]["pipeline"] == log["__fkml__"]["pipeline"]
        assert np.nanstd(got) > 0.01, f"{name}: a constant shows nothing"
        print(name, got.shape)
sys.exit(0)
