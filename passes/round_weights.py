"""Weights in few steps, rounded so that what the layer computes from the calibration rows changes least.

    H = X^T X                                                     # of the layer's inputs X [N, K]
    for k in 0..K: q[k] = round(w[k] / scale) ; w[k+1:] -= (w[k] - scale * q[k]) * U[k, k+1:] / U[k, k]      # U^T U = H^-1

What rounding a weight adds to the result is taken off the weights that are still to be rounded: Frantar et al., GPTQ, 2022. A channel's scale is
the fraction of its largest weight at which the squared error, weighted by the inputs' power, is least.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from carrot.ir.core import Op
from carrot.ir.nn_compute import windows

SAMPLES = 1 << 14  # windows of the calibration rows that are looked at
DAMPING = 0.01
FRACTIONS = np.linspace(1.0, 0.5, 26)
TINY = 1e-12


def rounded(op: Op, w: np.ndarray, x: list[np.ndarray], limit: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 steps in -limit..limit of the weights of an nn.conv or nn.matmul, and the scale of each output channel, as they broadcast. x: its inputs, by run."""
    conv = op.name == "nn.conv"
    channels = np.asarray(w if conv else w.T, np.float64)
    flat = channels.reshape(len(channels), -1)
    steps, scale = np.zeros(flat.shape), largest(flat, (1,)) / limit
    groups = op.attrs.get("group", 1) if conv else 1
    for i, seen in enumerate(_inputs(op, w, x, groups)):
        part = slice(i * len(flat) // groups, (i + 1) * len(flat) // groups)
        products = np.nan_to_num(seen.T @ seen)
        scale[part] = _best(flat[part], scale[part], products.diagonal(), limit)
        steps[part] = _spread(flat[part], products, scale[part], limit)
    out = steps.reshape(channels.shape).astype(np.int8)
    along = scale.astype(np.float32).reshape(-1, *[1] * (w.ndim - 1)) if conv else scale.astype(np.float32).T
    return (out if conv else np.ascontiguousarray(out.T)), along


def largest(w: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """The largest weight of each channel. A channel of zeros takes that of all, so that its bias has steps as the others' have."""
    top = np.abs(w).max(axis=axes, keepdims=True)
    return np.asarray(np.maximum(np.where(top > 0, top, top.max()), TINY))


def _inputs(op: Op, w: np.ndarray, x: list[np.ndarray], groups: int) -> Iterator[np.ndarray]:
    """[N, K] of each group: what its weights are multiplied with."""
    if op.name == "nn.matmul":
        rows = np.concatenate([a.reshape(-1, a.shape[-1]) for a in x])
        yield rows[:: -(-len(rows) // SAMPLES)].astype(np.float64)
        return
    size, wins = w.shape[1], [np.moveaxis(windows(op, a, list(w.shape[2:]), 0.0), 1, w.ndim - 1) for a in x]  # [N, out..., C, kernel...]
    for g in range(groups):
        yield np.concatenate([_some(v[(*[slice(None)] * (w.ndim - 1), slice(g * size, (g + 1) * size))], w.ndim - 1, -(-SAMPLES // len(x))) for v in wins])


def _some(win: Any, places: int, most: int) -> np.ndarray:
    """[N, K] of windows [places..., K...], evenly spaced."""
    n = int(np.prod(win.shape[:places]))
    at = np.unravel_index(np.arange(0, n, -(-n // most)), win.shape[:places])
    return np.asarray(win[at], np.float64).reshape(len(at[0]), -1)


def _best(w: np.ndarray, scale: np.ndarray, power: np.ndarray, limit: int) -> np.ndarray:
    tried = [scale * f for f in FRACTIONS]
    errors = [((w - s * np.clip(np.rint(w / s), -limit, limit)) ** 2 * (power + TINY)).sum(axis=1) for s in tried]
    return np.asarray(np.stack(tried)[np.argmin(errors, axis=0), np.arange(len(w))]).astype(np.float32)


def _spread(w: np.ndarray, products: np.ndarray, scale: np.ndarray, limit: int) -> np.ndarray:
    power = products.diagonal()
    damped = products + np.eye(len(products)) * max(DAMPING * power.mean(), TINY)
    upper = np.linalg.cholesky(np.linalg.inv(damped)).T
    rest, steps = w.copy(), np.zeros(w.shape)
    for k in range(w.shape[1]):
        steps[:, k] = np.clip(np.rint(rest[:, k] / scale[:, 0]), -limit, limit)
        wrong = (rest[:, k] - steps[:, k] * scale[:, 0]) / upper[k, k]
        rest[:, k:] -= np.outer(wrong, upper[k, k:])
    return steps


__all__ = ["largest", "rounded"]
