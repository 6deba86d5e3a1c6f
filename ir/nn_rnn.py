"""nn ops of recurrent layers: nn.lstm, nn.gru, nn.rnn are the steps over time of one direction (onnx docs/Operators.md: LSTM, GRU, RNN).

    %g = nn.matmul(%x, %w) + %b                          # what the gates get from the input, for all steps at once
    %y, %h, %c = nn.lstm(%g, %r, %h0, %c0) {given = ["h", "c"], results = ["y", "h", "c"]}

Gates lie one after the other along the last axis in ONNX's order: i o f c; z r h.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from carrot.ir.core import Module, Op
from carrot.ir.errors import VerifyError
from carrot.ir.nn import tensor
from carrot.ir.nn_compute import rounded
from carrot.ir.registry import REGISTRY
from carrot.ir.types import TensorType, Type, is_float

define = functools.partial(REGISTRY.define, where=__file__)


class Activation(NamedTuple):
    """takes: its parameters and their defaults, None: runtimes do not agree on one."""

    takes: dict[str, float | None]
    evaluate: Callable[[Any, float, float], Any]


def _sigmoid(x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


ACTIVATIONS: dict[str, Activation] = {
    "relu": Activation({}, lambda x, a, b: np.maximum(x, 0)),
    "tanh": Activation({}, lambda x, a, b: np.tanh(x)),
    "sigmoid": Activation({}, lambda x, a, b: _sigmoid(x)),
    "softsign": Activation({}, lambda x, a, b: x / (1 + np.abs(x))),
    "softplus": Activation({}, lambda x, a, b: np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))),
    "affine": Activation({"alpha": None, "beta": None}, lambda x, a, b: a * x + b),
    "leakyrelu": Activation({"alpha": 0.01}, lambda x, a, b: np.where(x < 0, a * x, x)),
    "thresholdedrelu": Activation({"alpha": None}, lambda x, a, b: np.where(x > a, x, 0)),
    "scaledtanh": Activation({"alpha": None, "beta": None}, lambda x, a, b: a * np.tanh(b * x)),
    "hardsigmoid": Activation({"alpha": 0.2, "beta": 0.5}, lambda x, a, b: np.minimum(np.maximum(a * x + b, 0), 1)),
    "elu": Activation({"alpha": 1.0}, lambda x, a, b: np.where(x < 0, a * np.expm1(np.minimum(x, 0)), x)),
}


CLIPPED = 2  # functions: not the one of an LSTM's cell, as in onnxruntime


class Cell(NamedTuple):
    """gates: how many; activations: of the gates, then of what follows; states: carried from step to step, `h` first; more: what `given` may name beside them and `lens`, and the shape in units of H."""

    gates: int
    activations: tuple[str, ...]
    states: tuple[str, ...]
    more: dict[str, tuple[int, ...]]


CELLS = {
    "nn.lstm": Cell(4, ("sigmoid", "tanh", "tanh"), ("h", "c"), {"peephole": (3, 1), "r_scale": (4,)}),
    "nn.gru": Cell(3, ("sigmoid", "tanh"), ("h",), {"reset_bias": (1,)}),
    "nn.rnn": Cell(1, ("tanh",), ("h",), {}),
}


def _infer(op: Op, _m: Module) -> list[Type]:
    cell, x, r = CELLS[op.name], tensor(op.operands[0]), tensor(op.operands[1])
    given, results = op.attrs.get("given", []), op.attrs["results"]
    quantized = op.name == "nn.lstm" and r.dtype == "i8" and x.dtype == "f32" and "r_scale" in given
    if x.rank != 3 or r.rank != 2 or not is_float(x.dtype) or (r.dtype != x.dtype and not quantized) or not isinstance(r.shape[0], int) or r.shape[1] != cell.gates * r.shape[0] or x.shape[2] != r.shape[1]:
        raise VerifyError(f"'{op.name}' cannot take gates {x} and recurrent weights {r}", loc=op.loc)
    hidden = r.shape[0]
    state = TensorType(x.dtype, (x.shape[1], hidden))
    wanted = {name: state for name in cell.states} | {"lens": TensorType("i32", x.shape[1:2])}
    wanted |= {name: TensorType(x.dtype, (d[0], hidden) if len(d) > 1 else (d[0] * hidden,)) for name, d in cell.more.items()}
    if len(op.operands) != 2 + len(given) or len(set(given)) != len(given):
        raise VerifyError(f"'{op.name}' has {len(op.operands)} operands, given {given}", loc=op.loc)
    for name, v in zip(given, op.operands[2:], strict=True):
        if wanted.get(name) != v.type:
            raise VerifyError(f"'{op.name}' cannot take {v.type} as '{name}'" + (f", {wanted[name]} is needed" if name in wanted else ""), loc=op.loc)
    if not results or any(name not in ("y", *cell.states) for name in results):
        raise VerifyError(f"'{op.name}' has no results {results}", loc=op.loc)
    if any(a not in ACTIVATIONS for a, _, _ in activations(op)):
        raise VerifyError(f"'{op.name}' with activations {op.attrs['activations']}", loc=op.loc)
    return [TensorType(x.dtype, (*x.shape[:2], hidden)) if name == "y" else state for name in results]


def activations(op: Op) -> list[tuple[str, float, float]]:
    """(name, alpha, beta) of each of the cell's functions."""
    names: list[str] = op.attrs.get("activations") or list(CELLS[op.name].activations)
    alpha, beta = (op.attrs.get(k) or [0.0] * len(names) for k in ("alpha", "beta"))
    if not len(names) == len(alpha) == len(beta) == len(CELLS[op.name].activations):
        raise VerifyError(f"'{op.name}' has {len(CELLS[op.name].activations)} activations, {names} with {alpha}, {beta} are given", loc=op.loc)
    return list(zip(names, alpha, beta, strict=True))


def _activate(clip: float, name: str, alpha: float, beta: float, x: Any) -> Any:
    return ACTIVATIONS[name].evaluate(np.clip(x, -clip, clip) if clip else x, alpha, beta)


def _product(op: Op, h: Any, r: Any, given: dict[str, Any]) -> Any:
    """h @ r; of int8 r with h quantised to 0..255 over the range of `span` with 0 in it, as onnxruntime does. r is rounded where the attribute `precision` says so, h is here."""
    if r.dtype != np.int8 or not h.size:
        return rounded(op, h)[0] @ r.astype(h.dtype)
    low, high = np.minimum(given["span"].min(), np.float32(0)), np.maximum(given["span"].max(), np.float32(0))
    step = (high - low) / np.float32(255) if high > low else np.float32(1)
    zero = np.rint(np.nan_to_num(np.clip(-low / step, 0, 255)))
    q = np.nan_to_num(np.clip(np.rint(h / step) + zero, 0, 255)).astype(np.int32) - zero.astype(np.int32)
    return (q @ (r.astype(np.int32) - op.attrs.get("r_zero", 0))).astype(np.float32) * (step * given["r_scale"])


def _step(op: Op, x: Any, r: Any, h: Any, c: Any, given: dict[str, Any]) -> tuple[Any, Any]:
    """One step of the rows of x [B, G * H]: the next h and c."""
    f, *rest = (functools.partial(_activate, op.attrs.get("clip", 0.0) if k < CLIPPED else 0.0, *a) for k, a in enumerate(activations(op)))
    if op.name == "nn.rnn":
        return f(x + _product(op, h, r, given)), c
    n = len(r)
    if op.name == "nn.gru":
        z, reset = (f(x[:, k * n : (k + 1) * n] + _product(op, h, r[:, k * n : (k + 1) * n], given)) for k in range(2))
        last = r[:, 2 * n :]
        new = rest[0](x[:, 2 * n :] + (reset * (_product(op, h, last, given) + given.get("reset_bias", 0)) if op.attrs.get("linear_before_reset") else _product(op, reset * h, last, given)))
        return (1 - z) * new + z * h, c
    i, o, forget, new = (v for v in np.split(x + _product(op, h, r, given), 4, axis=1))
    p = given.get("peephole", np.zeros((3, n), x.dtype))
    i = f(i + p[0] * c)
    forget = 1 - i if op.attrs.get("input_forget") else f(forget + p[2] * c)
    c = forget * c + i * rest[0](new)
    return f(o + p[1] * c) * rest[1](c), c


def _eval(op: Op, _m: Module, x: Any, r: Any, *more: Any) -> list[Any]:
    given = dict(zip(op.attrs.get("given", []), more))
    (r,) = rounded(op, r)
    (steps, rows, _), hidden = x.shape, len(r)
    zero = np.zeros((rows, hidden), x.dtype)
    lens = np.minimum(given.get("lens", np.full(rows, steps)), steps)
    h, c = (np.where(lens[:, None] > 0, given.get(k, zero), zero) if "lens" in given else given.get(k, zero) for k in "hc")
    y = np.zeros((steps, rows, hidden), x.dtype)
    for t in range(steps):
        live = np.flatnonzero(t < lens)
        at = lens[live] - 1 - t if op.attrs.get("reverse") else np.full(len(live), t)
        new = _step(op, x[at, live], r, h[live], c[live], given | {"span": h[lens >= t]})
        h, c = h.copy(), c.copy()
        h[live], c[live] = new
        y[at, live] = h[live]
    return [{"y": y, "h": h, "c": c}[name].astype(x.dtype) for name in op.attrs["results"]]


_DOC = (
    "x [S, B, {g} * H] is what the gates {names} get from the input, biases included; r [H, {g} * H] the recurrent weights. given: which operands follow: {states} [B, H] the first state (else 0), "
    "lens i32 [B] how many steps each row has (else S; at most S, and of no step all results are 0, as in onnxruntime){more}. results: y [S, B, H] all h (0 beyond a row's end), {states} the last. reverse: from a row's last step to its first. "
    "activations, alpha, beta: a list each (default {act}); clip: bound of what goes into the gates' functions, 0: none.{extra}"
)
for _name, _names, _more, _extra in (
    (
        "nn.lstm", "i o f c", ", peephole [3, H] of i o f, r_scale [4 * H]",
        " input_forget: f = 1 - i. With r int8, r_zero is its zero point and h becomes 0..255 over the range that it has in this step, in the rows that had not ended before; sums are int32.",
    ),
    ("nn.gru", "z r h", ", reset_bias [H]", " linear_before_reset: h = g(x_h + r * (h @ R_h + reset_bias)), else g(x_h + (r * h) @ R_h)."),
    ("nn.rnn", "", "", ""),
):
    _cell = CELLS[_name]
    define(_name, _infer, _eval, _DOC.format(g=_cell.gates, names=_names, states=" ".join(_cell.states), more=_more, act=list(_cell.activations), extra=_extra))
