"""ONNX recurrent layers (onnx docs/Operators.md: RNN, GRU, LSTM). The input's part of all steps is one product; the steps of a direction are one op.

    %g = nn.add(nn.matmul(%x, %w), %b)  ;  %y, %h = nn.gru(%g, %r) {linear_before_reset = 1}
"""

from __future__ import annotations

from typing import Any

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_quant import MS, dynamic, integer_product
from carrot.frontend.onnx_shape import cut
from carrot.ir.core import Op
from carrot.ir.errors import CarrotError
from carrot.ir.nn_rnn import ACTIVATIONS, CELLS, Cell
from carrot.ir.types import Dim, accumulator

DIRECTIONS = {"forward": [False], "reverse": [True], "bidirectional": [False, True]}


@importer("LSTM", "GRU", "RNN")
def recurrent(n: Node) -> list[Operand]:
    """Inputs X, W, R, B, sequence_lens, initial_h, initial_c, P; outputs Y, Y_h, Y_c."""
    return Layer(n, n[0], n[1].transpose([0, 2, 1]), n[2].transpose([0, 2, 1])).run()


@importer("DynamicQuantizeLSTM", domain=MS)
def dynamic_quantize_lstm(n: Node) -> list[Operand]:
    """LSTM with W [D, I, 4 * H] and R [D, H, 4 * H] of 8 bits; inputs 8 to 11 are W_scale, W_zero_point, R_scale, R_zero_point."""
    return QuantizedLayer(n, n[0], n[1], n.known(n.const(2))).run()


class Layer:
    """A node of one or two directions. w [D, I, G * H], r [D, H, G * H]; what old opsets' `output_sequence` said, the outputs say now."""

    def __init__(self, n: Node, x: Operand, w: Operand, r: Operand) -> None:
        self.n, self.op = n, f"nn.{n.op_type.removeprefix('DynamicQuantize').lower()}"
        self.cell: Cell = CELLS[self.op]
        direction = n.string("direction", "forward").lower()
        if direction not in DIRECTIONS:
            raise n.unsupported(f"direction '{direction}'")
        self.directions = DIRECTIONS[direction]
        n.ignore("output_sequence")
        self.batch_first = n.flag("layout")
        if x.rank != 3 or w.rank != 3 or r.rank != 3:
            raise CarrotError(f"'{n.op_type}' cannot take {x.type} with weights {w.type} and {r.type}")
        self.dtype = x.dtype
        x, self.w, self.r = (v.cast(accumulator(v.dtype)) for v in (x, w, r))
        self.x = x.transpose([1, 0, 2]) if self.batch_first else x
        self.steps, self.rows = self.x.shape[:2]
        self.hidden = n.integer("hidden_size", r.shape[1])
        d, gates = len(self.directions), self.cell.gates * self.hidden
        if self.hidden < 1 or w.shape != (d, x.shape[2], gates) or r.shape != (d, self.hidden, gates):
            raise CarrotError(f"'{n.op_type}' of {d} directions and hidden_size {self.hidden} cannot take {x.type} with weights {w.type} and {r.type}")
        self.attrs = self._attrs()
        self.activations = self._activations()

    def _attrs(self) -> dict[str, Any]:
        n, clip = self.n, self.n.number("clip", 0.0)
        attrs: dict[str, Any] = {"clip": clip} if clip > 0 else {}
        for name in {"nn.lstm": ["input_forget"], "nn.gru": ["linear_before_reset"]}.get(self.op, []):
            attrs |= {name: 1} if n.flag(name) else {}
        return attrs

    def _activations(self) -> list[dict[str, Any]]:
        """activations, alpha and beta of each direction; a function takes the next alpha if it has one, as in onnxruntime."""
        n, each = self.n, list(self.cell.activations)
        names = [a.lower() for a in n.strings("activations")] or each * len(self.directions)
        given = {k: n.array(f"activation_{k}", "floats").tolist() for k in ("alpha", "beta")}
        if len(names) != len(each) * len(self.directions):
            raise CarrotError(f"'{n.op_type}' of {len(self.directions)} directions needs {len(each) * len(self.directions)} activations, {len(names)} are given")
        if unknown := [a for a in names if a not in ACTIVATIONS]:
            raise n.unsupported(f"activation '{unknown[0]}'")
        numbers: dict[str, list[float]] = {k: [] for k in given}
        for a in names:
            for k, left in given.items():
                value = left.pop(0) if k in ACTIVATIONS[a].takes and left else ACTIVATIONS[a].takes.get(k, 0.0)
                if value is None:
                    raise CarrotError(f"'{n.op_type}' with activation '{a}' needs activation_{k}", note="runtimes do not agree on a default")
                numbers[k].append(value)
        out = []
        for at in range(0, len(names), len(each)):
            part = slice(at, at + len(each))
            out.append({} if names[part] == each else {"activations": names[part], **{k: v[part] for k, v in numbers.items() if any(v[part])}})
        return out

    def pick(self, i: int, d: int, shape: tuple[Dim, ...], what: str) -> Operand | None:
        """Direction d of input i [D, *shape]."""
        v = self.n.get(i)
        if v is None:
            return None
        fitting = v.fit((len(self.directions), *shape))
        if fitting is None:
            raise CarrotError(f"'{self.n.op_type}' needs {what} of shape {[len(self.directions), *shape]}, {v.type} is given")
        return self.of(fitting.cast(accumulator(v.dtype)), d)

    def of(self, v: Operand, d: int) -> Operand:
        """v [D, ...] of direction d."""
        return (cut(v, 0, d, d + 1) if len(self.directions) > 1 else v).reshape(v.shape[1:])

    def product(self, d: int, lens: Operand | None) -> Operand:
        """The input's part of the gates [S, B, G * H]."""
        return self.x.op("nn.matmul", self.of(self.w, d))

    def recurrent(self, d: int) -> tuple[Operand, dict[str, Operand], dict[str, Any]]:
        """The recurrent weights [H, G * H], operands and attributes that belong to them."""
        return self.of(self.r, d), {}, {}

    def states(self, d: int) -> dict[str, Operand]:
        """The first states that are not 0."""
        out = {}
        for i, name in enumerate(self.cell.states, 5):
            state = self.pick(i, d, (self.rows, self.hidden), f"initial_{name}")
            if state is not None and not (state.array is not None and not state.array.any()):
                out[name] = state
        return out

    def run(self) -> list[Operand]:
        n, h = self.n, self.hidden
        if self.batch_first:
            for i, _ in enumerate(self.cell.states, 5):
                v = n.get(i)
                if v is not None and v.rank == 3:
                    n.operands[i] = v.transpose([1, 0, 2])
        names = ["y", *self.cell.states]
        wanted = [name for k, name in enumerate(names) if n.uses(k)]
        lens = n.get(4)
        if lens is not None and (lens.dtype != "i32" or lens.shape != (self.rows,)):
            raise CarrotError(f"'{n.op_type}' needs sequence_lens i32 of shape {[self.rows]}, {lens.type} is given")
        made = [self.direction(d, lens, wanted) for d in range(len(self.directions))]
        out = []
        for name in names:
            if name not in wanted:
                out.append(self.x)  # nobody reads it
                continue
            shape = (self.steps, 1, self.rows, h) if name == "y" else (1, self.rows, h)
            parts = [m[name].reshape(shape) for m in made]
            whole = parts[0] if len(parts) == 1 else parts[0].op("nn.concat", *parts[1:], axis=len(shape) - 3)
            if self.batch_first:
                whole = whole.transpose([2, 0, 1, 3] if name == "y" else [1, 0, 2])
            out.append(whole.cast(self.dtype))
        return out

    def direction(self, d: int, lens: Operand | None, wanted: list[str]) -> dict[str, Operand]:
        h, g = self.hidden, self.cell.gates
        given = {} if lens is None else {"lens": lens}
        given |= self.states(d)
        attrs = self.attrs | self.activations[d] | ({"reverse": 1} if self.directions[d] else {})
        gates = self.product(d, lens)
        bias = self.pick(3, d, (2 * g * h,), "B")
        if bias is not None:
            both = bias.reshape([2, g * h])
            of_w, of_r = (cut(both, 0, k, k + 1).reshape([g * h]) for k in range(2))
            if self.attrs.get("linear_before_reset"):
                given["reset_bias"] = cut(of_r, 0, 2 * h, 3 * h)
                of_r = cut(of_r, 0, 0, 2 * h).op("nn.concat", of_r.like(np.zeros(h)), axis=0)
            gates = gates + (of_w + of_r)
        peephole = self.pick(7, d, (3 * h,), "P") if self.op == "nn.lstm" else None
        if peephole is not None:
            given["peephole"] = peephole.reshape([3, h])
        r, more, about = self.recurrent(d)
        return self.steps_over(gates, r, given | more, attrs | about, wanted)

    def steps_over(self, gates: Operand, r: Operand, given: dict[str, Operand], attrs: dict[str, Any], wanted: list[str]) -> dict[str, Operand]:
        """The op; of one step y is h."""
        one = self.steps == 1 and "lens" not in given and "y" in wanted
        results = [name for name in ("y", *self.cell.states) if (name in wanted and not (one and name == "y")) or (one and name == "h")]
        if given:
            attrs["given"] = list(given)
        graph = self.n.context.graph
        op = graph.append(Op(self.op, [v.value for v in (gates, r, *given.values())], (), {**attrs, "results": results}, loc=graph.loc))
        out = {name: Operand(self.n.context, v.type, v) for name, v in zip(results, op.results, strict=True)}  # type: ignore[arg-type]
        return out | ({"y": out["h"]} if one else {})


class QuantizedLayer(Layer):
    """Input and state become 8 bits over their range: the input's of all steps at once, the state's step by step."""

    def scale(self, i: int, d: int) -> Operand:
        """[4 * H]: one number for all, or one each."""
        v, h = self.n[i], self.cell.gates * self.hidden
        if v.rank not in (1, 2) or v.shape != (len(self.directions), h)[: v.rank]:
            raise CarrotError(f"'{self.n.op_type}' needs scales of shape {[len(self.directions)]} or {[len(self.directions), h]}, {v.type} is given")
        return self.of(v, d) if v.rank == 2 else self.of(v, d) * np.ones(h, np.float32)

    def zero(self, i: int, d: int) -> int:
        """The zero point: the same for all."""
        v = self.n.const(i)
        if not v.shape or v.shape[0] != len(self.directions) or len(set(v[d].flat)) != 1:
            raise CarrotError(f"'{self.n.op_type}' needs one zero point a direction, input {i} is {self.n[i].type}")
        return int(v[d].flat[0])

    def product(self, d: int, lens: Operand | None) -> Operand:
        x = self.x
        if lens is not None and isinstance(self.steps, int):  # what is behind the longest row counts not
            x = (self.n.known(np.arange(self.steps, dtype=np.int32).reshape(-1, 1, 1)) < lens.reduce("max", [0]).reshape([1, 1, 1])).op("nn.where", x, x.like(0.0))
        q, scale, zero = dynamic(x)
        sums = integer_product(q, zero, self.of(self.w, d), self.n.known(np.asarray(self.zero(9, d), self.n.const(9).dtype)))
        return sums.cast("f32") * (scale * self.scale(8, d))

    def recurrent(self, d: int) -> tuple[Operand, dict[str, Operand], dict[str, Any]]:
        r, zero = self.r.array, self.zero(11, d)
        assert r is not None
        if r.dtype == np.uint8:
            r, zero = (r ^ 128).view(np.int8), zero - 128
        return self.of(self.n.known(r), d), {"r_scale": self.scale(10, d)}, {"r_zero": zero} if zero else {}
