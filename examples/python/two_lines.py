"""Compile an estimator in memory, compare, save, load without the framework."""

import tempfile
from pathlib import Path

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import HistGradientBoostingClassifier

import carrot

x, y = load_breast_cancer(return_X_y=True)
estimator = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(x, y)

model = carrot.compile(estimator)  # the two
labels = model.predict(x)  # lines

assert (labels == estimator.predict(x)).all()
print("largest difference of the probabilities:", np.abs(model.predict_proba(x) - estimator.predict_proba(x)).max())

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "breast_cancer.so"
    model.save(path)
    loaded = carrot.load(path)
    assert (loaded.predict(x) == labels).all()
    print("saved:", path.stat().st_size, "bytes; reads", [c["name"] for c in loaded.card["inputs"]])
