"""Mutated XGBoost files: a CarrotError or a model that runs, nothing else."""

from __future__ import annotations

import copy
import json
import random
from functools import cache

import numpy as np
import pytest
import xgboost as xgb

from carrot.frontend import xgboost as frontend
from carrot.ir.errors import CarrotError

R = np.random.default_rng(3)
X = R.normal(size=(200, 3))
X[:, 2] = R.integers(0, 20, 200)
Y = X[:, 0] + X[:, 2] % 3
MODELS = [
    ({"max_cat_to_onehot": 1}, Y),
    ({"multi_strategy": "multi_output_tree"}, np.stack([Y, -Y], 1)),
    ({"booster": "dart", "rate_drop": 0.5, "objective": "multi:softprob", "num_class": 3}, np.digitize(Y, [0, 1])),
    ({"objective": "binary:logistic"}, Y > 1),
]
BYTES = [b"-1", b"99999999999", b"NaN", b"[]", b"{}", b"null", b'""', b"1e400", b"\xff", b"0", b",", b"L"]
WEIRD = [None, True, -1, 0, 1, 2, 2**31, 2**63, 10**30, 1.5, 1e300, float("nan"), float("inf"), "", "x", "-1", "3", "99999999999", "[1,2]",
         [], [[]], [1], [1, "a"], [None], {}, {"a": 1}, [0] * 50]  # fmt: skip


@cache
def sources(form):
    out = []
    for i, (params, y) in enumerate(MODELS):
        data = xgb.DMatrix(X, y, feature_types=["q", "q", "q" if i == 1 else "c"], enable_categorical=True)
        out.append(bytes(xgb.train({"max_depth": 3, "nthread": 1, **params}, data, 2).save_raw(form)))
    return out


def mutate_bytes(data, rng):
    data, kind = bytearray(data), rng.randrange(4)
    if kind == 0:
        del data[rng.randrange(len(data)) :]
    for _ in range(rng.randint(1, 4) * (kind > 0)):
        at, to = sorted(rng.randrange(len(data)) for _ in range(2))
        if kind == 1:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            data[at : at + rng.randint(0, 3)] = rng.choice(BYTES)
        else:
            data[at : at + 20] = data[to : to + 20]
    return bytes(data)


def spots(value):
    """Every (container, key) of a document."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield value, key
        yield from spots(inner)


def mutate_values(data, rng):
    document = json.loads(data)
    for _ in range(rng.randint(1, 3)):
        every = list(spots(document))
        fields = [s for s in every if isinstance(s[0], dict)]
        holder, key = rng.choice(fields if rng.random() < 0.6 else every)
        if isinstance(holder, dict) and rng.random() < 0.15:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(rng.choice(WEIRD))
    return json.dumps(document).encode()


@pytest.mark.parametrize(("form", "mutate"), [("json", mutate_bytes), ("ubj", mutate_bytes), ("json", mutate_values)])
def test_fuzz(form, mutate, interpret):
    rng = random.Random(5)
    outcome = [0, 0]
    for i in range(1000):
        data = mutate(sources(form)[i % len(MODELS)], rng)
        try:
            m = frontend.read(data, "m", outputs="leaf")
            outcome[0] += 1
        except CarrotError as error:
            assert str(error)
            outcome[1] += 1
        else:
            interpret(m, np.resize(X[:3], (3, len(m.main.attrs["inputs"][0]["columns"]))))
    assert min(outcome) > 10, outcome
