"""Columns of pandas categories: XGBoost and LightGBM keep the categories that they trained on and recode later frames by their values.

    x = table(g, ["age", "city"], "f32", {1: ["Oslo", "Rome"]}, missing=None, what="XGBoost model", refuse=True)

    %strings: tensor<batch x 1 x str>  ->  nn.lookup(keys = ["Oslo", "Rome"], values = [0, 1])  ->  column 1 of x

A category that is text is a column of text; a number is looked up by its value. A null is NaN, a missing value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from carrot.frontend.columns import Table
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.types import DTYPES

UNKNOWN = -1.0  # the code of a category that the model was not trained on, where its rows are refused
EXACT = 1 << 24  # up to there a float32 is every integer


def is_codes(values: Sequence[Any]) -> bool:
    """Whether categories are their own codes, so that nothing has to be looked up."""
    return all(type(v) in (int, float) and v == i for i, v in enumerate(values))


def table(g: Graph, names: Sequence[str], dtype: str, categories: dict[int, Sequence[Any]], missing: float | None, what: str, refuse: bool) -> Value:
    """[batch, F] of the user's table with the codes of categories, by column. missing: a number that counts as NaN. refuse: rows with a category
    that the model does not know, else that is NaN too; not where the categories are their own codes: there trees know what to do."""
    t = Table(g, names)
    t.by_value(own := [i for i, values in categories.items() if is_codes(values)])
    categories = {i: values for i, values in categories.items() if i not in own}
    parts, order = [], []
    if plain := [i for i in range(len(names)) if i not in categories]:
        parts, order = [t.read(plain, dtype)], plain
    for i, values in categories.items():
        parts.append(_codes(t, i, names[i], values, dtype, refuse))
        order.append(i)
    t.close(missing, what)
    x = g.op("nn.concat", *parts, axis=1) if len(parts) > 1 else parts[0]
    return x if order == sorted(order) else g.op("nn.gather", x, g.constant(np.argsort(order).astype(np.int32), "columns"), axis=1)


def _codes(t: Table, i: int, name: str, values: Sequence[Any], dtype: str, refuse: bool) -> Value:
    """[batch, 1]: the positions in `values`."""
    text, g, kind = isinstance(values[0], str), t.g, DTYPES[dtype].numpy
    if not all(isinstance(v, str) if text else isinstance(v, (int, float)) for v in values):
        raise CarrotError(f"column '{name}' has categories of several types: {', '.join(map(repr, values))[:60]}", note="train on categories that are all text or all numbers")
    keys: np.ndarray = np.empty(len(values), object)
    keys[:] = values if text else [float(v) for v in values]
    keys = keys if text else keys.astype(np.float64)
    order = np.argsort(keys, kind="stable")
    if len(values) != len(set(keys.tolist())):
        raise CarrotError(f"column '{name}' has a category twice")
    if not text and np.abs(keys).max() >= 2**53:
        raise CarrotError(f"column '{name}' has categories that no float64 holds", note="train on text, or on smaller numbers")
    weight = g.module.add_weight
    column = t.read([i], "str" if text else "f64" if dtype == "f64" or np.abs(keys).max() > EXACT or (keys != np.float32(keys)).any() else "f32")
    given = column if text or dtype == "f64" or column.type.dtype == "f64" else g.op("nn.cast", column, to="f64")
    scalars = {"default": weight(np.array(UNKNOWN if refuse else np.nan, kind), "unknown")} | ({"null": weight(np.array(np.nan, kind), "null")} if text else {})
    code = g.op("nn.lookup", given, keys=weight(keys[order], "categories"), values=weight(order.astype(kind), "codes"), **scalars)
    if not text:
        t.by_value([i])
        code = g.op("nn.where", g.op("nn.isnan", given), g.scalar(np.nan, code), code)
    if refuse:
        g.refuse(g.op("nn.equal", code, g.scalar(UNKNOWN, code)), [name])
    return code
