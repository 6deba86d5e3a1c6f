"""Ranges of activations from calibration rows, and what quantising by them costs.

    scale = (high - low) / 255        zero_point = round(-128 - low / scale)          # int8 steps; real 0 is a step

min-max takes all that was seen; percentile cuts PERCENT of the values off; entropy cuts where the Kullback-Leibler divergence between the
values and their 128 steps is least (Migacz, 8-bit inference with TensorRT, GTC 2017).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.nn_quant import INT8

PERCENT = 0.01  # of the values, at both ends together
BINS, LEVELS = 2048, 128
SAMPLE = 1 << 22  # values that the statistics look at
TINY = 1e-12


@dataclass(frozen=True)
class Parameters:
    """Of an activation: one float32 scale, one zero point in INT8."""

    scale: float
    zero_point: int


def parameters(low: float, high: float) -> Parameters:
    low, high = min(float(low), 0.0), max(float(high), 0.0)
    scale = float(np.float32(max(high - low, TINY) / (INT8[1] - INT8[0])))
    return Parameters(scale, int(np.clip(round(INT8[0] - low / scale), *INT8)))


def _values(arrays: Sequence[np.ndarray]) -> np.ndarray:
    flat = np.concatenate([a.reshape(-1) for a in arrays])
    flat = flat[np.isfinite(flat)]
    return flat[:: max(1, flat.size // SAMPLE)] if flat.size else np.zeros(1, np.float32)


def _min_max(arrays: Sequence[np.ndarray]) -> tuple[float, float]:
    finite = [a[np.isfinite(a)] for a in arrays]
    return min((float(a.min()) for a in finite if a.size), default=0.0), max((float(a.max()) for a in finite if a.size), default=0.0)


def _percentile(arrays: Sequence[np.ndarray]) -> tuple[float, float]:
    low, high = np.percentile(_values(arrays), [PERCENT / 2, 100 - PERCENT / 2])
    return float(low), float(high)


def _entropy(arrays: Sequence[np.ndarray]) -> tuple[float, float]:
    """Both ends are cut at the same distance from zero."""
    values = _values(arrays)
    top = float(np.abs(values).max())
    if top <= TINY:
        return 0.0, 0.0
    counts = np.histogram(np.abs(values), BINS, (0.0, top))[0].astype(np.float64)
    counts[0] = counts[1]  # zeros need no steps: after relu they are half of all
    best, at = np.inf, BINS
    for n in range(LEVELS, BINS + 1, LEVELS // 8):
        seen = counts[:n].copy()
        seen[-1] += counts[n:].sum()
        groups = np.minimum(np.arange(n) * LEVELS // n, LEVELS - 1)
        some = counts[:n] > 0
        mean = np.bincount(groups, counts[:n], LEVELS) / np.maximum(np.bincount(groups, some, LEVELS), 1)
        steps = np.where(some, mean[groups], 0.0)
        if not steps.sum():
            continue
        p, q = seen / seen.sum(), steps / steps.sum()
        both = (p > 0) & (q > 0)
        loss = float((p[both] * np.log(p[both] / q[both])).sum()) + float(p[(p > 0) & (q == 0)].sum()) * 10
        if loss < best:
            best, at = loss, n
    cut = top * at / BINS
    low, high = _min_max(arrays)
    return max(low, -cut), min(high, cut)


METHODS: dict[str, Callable[[Sequence[np.ndarray]], tuple[float, float]]] = {"min-max": _min_max, "percentile": _percentile, "entropy": _entropy}


@dataclass(frozen=True)
class Error:
    """Of int8 against float: sqnr in dB (signal to quantisation noise), the largest difference, and the noise relative to the signal (root of the mean squares)."""

    sqnr: float
    max_abs: float
    relative: float


def error(real: Sequence[np.ndarray], quantized: Sequence[np.ndarray]) -> Error:
    signal = sum(float(np.square(a.astype(np.float64)).sum()) for a in real)
    noise = sum(float(np.square(a.astype(np.float64) - b).sum()) for a, b in zip(real, quantized))
    worst = max((float(np.abs(a.astype(np.float64) - b).max(initial=0.0)) for a, b in zip(real, quantized)), default=0.0)
    if not np.isfinite(signal) or not np.isfinite(noise):
        return Error(-np.inf, worst, np.inf)
    ratio = noise / signal if signal else (0.0 if not noise else np.inf)
    return Error(float(np.clip(-10 * np.log10(ratio), -999, 999)) if ratio else 999.0, worst, float(np.sqrt(ratio)))
