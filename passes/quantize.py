"""quantize: post-training quantisation to int8 of a float network, by calibration rows.

    %2 = nn.conv(%1, %w, %b)                  =>    %2 = nn.conv(%1', dequantize_linear(%w8), %b')          # %b' = %b + mean error
    %3 = nn.relu(%2)                                %3 = nn.relu(%2)
                                                    %3' = dequantize_linear(quantize_linear(%3))            # what follows reads

The result is a QDQ model: fuse-quantized makes integer ops of it, as of one from elsewhere. Weights are symmetric int8, a scale per output
channel (with `weight_bits` 4 as round_weights.py rounds them); activations asymmetric int8, one scale, from the range that calibrate.py gives. Convolutions, products by constants, and sums and
averages of what these give are *layers*, with the bias and relu behind them; ops that move elements pass steps on; all others stay in floats.

One walk evaluates every op twice, in floats and as quantised so far; the mean difference of a layer before its activation goes
into its bias (Nagel et al., Data-Free Quantization, 2019, section 4.2). `tolerance`: layers go from 4 bits to 8, from 8 back to floats, that with the most noise of its own
first, until the noise of every output relative to its signal is at most this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np

from carrot.ir.binding import attr_dims, bound_op, checks
from carrot.ir.core import Block, Func, Module, Op, Value, Weight, use_counts
from carrot.ir.dims import evaluate, shown
from carrot.ir.errors import CarrotError
from carrot.ir.nn import tensor
from carrot.ir.nn_flow import has_flow
from carrot.ir.registry import evaluate_op, infer_types
from carrot.ir.rewrite import Rewriter, eliminate_dead_code
from carrot.ir.target import Target
from carrot.ir.types import DTYPES, TensorType
from carrot.passes.calibrate import METHODS, Error, Parameters, error, parameters
from carrot.passes.round_weights import largest, rounded

ROWS = 256  # of the calibration data that are used, evenly spaced
BATCH = 32
LEAST = 15.0  # dB of a layer over its own noise: with less, its weights of 4 bits become int8
ACTIVATIONS = ("nn.relu", "nn.minimum", "nn.maximum")
QUANTIZED = {"int8": 8, "int4-weights": 4}  # what can be asked for, and the bits of weights
PRODUCTS = ("nn.conv", "nn.matmul")
MOVES = ("nn.reshape", "nn.transpose", "nn.max_pool", "nn.slice")  # their result has the steps of their operand
Arrays = list[np.ndarray]  # of a value, one per run of the model


@dataclass(frozen=True)
class Quantize:
    """calibration: rows [N, ...] by input; None: nothing to do. io: "int8" makes the model's inputs and outputs steps, where they are made of
    any; their scale and zero point are in their specs. weight_bits: 8 or 4. What the pass did is left in the module's attribute `quantize`."""

    name: ClassVar[str] = "quantize"
    calibration: dict[str, np.ndarray] | None = field(default=None, compare=False)
    method: str = "min-max"
    tolerance: float | None = None
    io: str = "float32"
    weight_bits: int = 8

    def run(self, module: Module, target: Target) -> None:
        if self.calibration is None:
            return
        if has_flow(module.main.body):
            raise CarrotError("quantize: models with control flow (If, Loop, Scan) stay in float", note="leave quantize out")
        single_precision(module)
        Rewriter(module, {"nn.mul": [scaled_weights], "nn.add": [shifted_bias]}).run()
        runs = _runs(module, self.calibration)
        layers = find_layers(module)
        if not layers:
            raise CarrotError("the model has nothing to quantise", note="int8 is for networks: convolutions, products by constant weights, sums and averages of float32")
        bits = {x.op: self.weight_bits if x.op.name in PRODUCTS else 8 for x in layers}  # of weights; layers that stay in floats are not in it
        while True:
            walk = _Walk(module, [x for x in layers if x.op in bits], runs, self.method, bits)
            walk.run()
            by_noise = sorted(((own.sqnr, i, x.op) for i, (x, own, _) in enumerate(walk.found)))
            if poor := [op for sqnr, _, op in by_noise if bits[op] < 8 and (sqnr < LEAST or walk.step[op] >= 0.5)]:
                bits |= dict.fromkeys(poor, 8)
            elif self.tolerance is None or max((e.relative for e in walk.outputs), default=0.0) <= self.tolerance or not bits:
                break
            elif bits[noisiest := by_noise[0][2]] < 8:
                bits[noisiest] = 8
            else:
                del bits[noisiest]
        module.funcs["main"] = Func("main", walk.block, module.main.attrs)
        module.weights |= walk.module.weights
        module.attrs["quantize"] = walk.report(layers, self.method, self.weight_bits)
        if self.io == "int8":
            _bare_steps(module)
        module.drop_unused_weights()


def _bare_steps(module: Module) -> None:
    """Inputs that are only quantised come as int8, outputs that were only dequantised leave as int8."""
    body, attrs = module.main.body, dict(module.main.attrs)
    readers: dict[Value, list[Op]] = {}
    for op in body.ops:
        for v in op.operands:
            readers.setdefault(v, []).append(op)

    def steps(spec: Any, q: Op) -> Any:
        scale, zero = (module.array(v.op.attrs["value"]) for v in q.operands[1:])  # type: ignore[union-attr]
        return {**spec, **({"accept": []} if "accept" in spec else {}), "scale": float(scale), "zero_point": int(zero)}

    inputs, new = list(attrs["inputs"]), Block()
    same: dict[Value, Value] = {}
    for i, v in enumerate(body.args):
        reads = readers.get(v, [])
        if reads and all(op.name == "nn.quantize_linear" and op.operands[1:] == reads[0].operands[1:] for op in reads):
            inputs[i] = steps(inputs[i], reads[0])
            v, old = Value(TensorType("i8", tensor(v).shape)), v
            same |= {op.result: v for op in readers[old]}
        v.owner, v.index = new, i
        new.args.append(v)
    for op in body.ops[:-1]:
        if op.results[0] not in same:
            op.operands = [same.get(v, v) for v in op.operands]
            new.ops.append(op)
    outputs, returned = list(attrs["outputs"]), [same.get(v, v) for v in body.terminator.operands]
    for i, v in enumerate(returned):
        if v.op is not None and v.op.name == "nn.dequantize_linear" and tensor(v.op.operands[0]).dtype == "i8":
            outputs[i], returned[i] = steps(outputs[i], v.op), v.op.operands[0]
    new.ops.append(Op("func.return", returned, loc=body.terminator.loc))
    eliminate_dead_code(new)
    module.funcs["main"] = Func("main", new, attrs | {"inputs": inputs, "outputs": outputs})


# ------------------------------------------------------------------------------------------------- preparation


def _narrow(dtype: str) -> str:
    return "f32" if dtype == "f64" else dtype


def single_precision(module: Module) -> None:
    """A network of float64 (scikit-learn's) computes in float32 from here on, its inputs and outputs too."""
    main = module.main
    values = [*main.body.args, *(r for op in main.body.ops for r in op.results)]
    if all(tensor(v).dtype != "f64" for v in values) or any(not op.name.startswith(("nn.", "func.")) for op in main.body.walk()):
        return
    body = Block([TensorType(_narrow(tensor(v).dtype), tensor(v).shape) for v in main.body.args])
    new = dict(zip(main.body.args, body.args))
    for op in main.body.ops:
        if op.name == "nn.cast" and tensor(new[op.operands[0]]).dtype == _narrow(str(op.attrs["to"])):
            new[op.result] = new[op.operands[0]]
            continue
        attrs = {k: module.add_weight(a.astype(np.float32), w.key) if isinstance(w, Weight) and (a := module.array(w)).dtype == np.float64 else w for k, w in op.attrs.items()}
        copy = Op(op.name, [new[v] for v in op.operands], (), attrs | ({"to": _narrow(str(attrs["to"]))} if op.name == "nn.cast" else {}), loc=op.loc)
        copy.results = [Value(t, copy, n) for n, t in enumerate(infer_types(copy, module))]
        new |= zip(op.results, copy.results, strict=True)
        body.ops.append(copy)
    module.funcs["main"] = Func("main", body, main.attrs)


def _per_channel(r: Rewriter, v: Value, channel: int, rank: int) -> np.ndarray | None:
    """A constant of one number per entry of the axis `channel` (from the end) as [C], or one number as []."""
    a = r.array(v)
    if a is None or a.ndim > rank or (a.size != 1 and (a.ndim < channel or a.size != a.shape[-channel])):
        return None
    return a.reshape(-1) if a.size > 1 else a.reshape(())


def scaled_weights(op: Op, r: Rewriter) -> list[Value] | None:
    """conv(x, w, b) * s is conv(x, w * s, b * s): a batch norm's scale goes into the weights."""
    inner = r.made_by(op.operands[0], "nn.conv", "nn.matmul")
    if inner is None or tensor(op.result) != tensor(inner.result) or tensor(op.result).dtype != "f32":
        return None
    rank, conv = tensor(op.result).rank, inner.name == "nn.conv"
    s, w = _per_channel(r, op.operands[1], rank - 1 if conv else 1, rank), r.array(inner.operands[1])
    b = r.array(inner.operands[2]) if len(inner.operands) > 2 else None
    if s is None or w is None or (b is None and len(inner.operands) > 2) or (not conv and w.ndim != 2):
        return None
    w = w * (s.reshape(-1, *[1] * (w.ndim - 1)) if conv and s.ndim else s)
    return [r.op(inner.name, inner.operands[0], r.constant(w.astype(np.float32)), *([] if b is None else [r.constant((b * s).astype(np.float32))]), **inner.attrs)]


def shifted_bias(op: Op, r: Rewriter) -> list[Value] | None:
    """conv(x, w, b) + t is conv(x, w, b + t)."""
    inner = r.made_by(op.operands[0], "nn.conv")
    if inner is None or tensor(op.result) != tensor(inner.result) or tensor(op.result).dtype != "f32":
        return None
    rank = tensor(op.result).rank
    t = _per_channel(r, op.operands[1], rank - 1, rank)
    b = r.array(inner.operands[2]) if len(inner.operands) > 2 else np.zeros(int(tensor(op.result).shape[1]), np.float32)
    if t is None or b is None:
        return None
    return [r.op("nn.conv", *inner.operands[:2], r.constant((b + t).astype(np.float32)), **inner.attrs)]


def _runs(module: Module, data: dict[str, np.ndarray]) -> list[list[np.ndarray]]:
    """The inputs of each run of the model that the calibration rows make."""
    columns: list[list[np.ndarray]] = []
    sizes: dict[str, int] = {}
    for spec, v in zip(module.main.attrs["inputs"], module.main.body.args, strict=True):
        t = tensor(v)
        name = str(spec["name"])
        if name not in data:
            raise CarrotError(f"the calibration data lacks the input '{name}'", note=f"it has: {', '.join(data)}")
        a = data[name]
        if not t.shape or a.ndim != t.rank or any(n != (sizes.setdefault(d, n) if isinstance(d, str) else d) for d, n in zip(t.shape[1:], a.shape[1:])):
            raise CarrotError(f"the calibration data of '{name}' has shape {list(a.shape)}, the model wants rows of {t}{', '.join(f', {shown(d)} = {n}' for d, n in sizes.items())}")
        size = BATCH if isinstance(t.shape[0], str) else t.shape[0]
        rows = a[: len(a) - (0 if isinstance(t.shape[0], str) else len(a) % size)]
        if not len(rows):
            raise CarrotError(f"the calibration data of '{name}' has {len(a)} rows, at least {1 if isinstance(t.shape[0], str) else size} are wanted")
        if rows.dtype.kind == "f" and not np.isfinite(rows).any():
            raise CarrotError(f"the calibration data of '{name}' has no finite number", note="rows like those that the model will see are wanted")
        if isinstance(t.shape[0], str):
            rows = rows[np.linspace(0, len(rows) - 1, min(len(rows), ROWS)).astype(int)]
        parts = [rows[i : i + size] for i in range(0, len(rows), size)]
        parts = [parts[i] for i in np.linspace(0, len(parts) - 1, min(len(parts), ROWS)).astype(int)]
        columns.append([np.ascontiguousarray(p, DTYPES[t.dtype].numpy) for p in parts])
        if isinstance(t.shape[0], str):
            sizes[t.shape[0]] = len(parts[0])
    if wrong := next((d for d in checks(module) if evaluate(d, sizes) < 0), None):
        raise CarrotError(f"the model takes no rows of the sizes of the calibration data, {', '.join(f'{shown(d)} = {n}' for d, n in sizes.items())}: {shown(wrong)} is {evaluate(wrong, sizes)}")
    if len({tuple(map(len, c)) if isinstance(c, list) else 0 for c in columns}) > 1:
        raise CarrotError("the inputs have different numbers of calibration rows")
    return [list(c) for c in zip(*columns)]


@dataclass(frozen=True)
class Layer:
    """op: what computes; chain: it, its bias and its activations, in order; end: what the last gives."""

    op: Op
    chain: tuple[Op, ...]

    @property
    def end(self) -> Value:
        return self.chain[-1].result

    @property
    def linear(self) -> Op:
        """The last op before the activations."""
        return [x for x in self.chain if x.name not in ACTIVATIONS][-1]


def find_layers(module: Module) -> list[Layer]:
    body = module.main.body
    uses = use_counts(body)
    constant = {op.result: module.array(op.attrs["value"]) for op in body.ops if op.name == "nn.constant"}
    users: dict[Value, Op] = {v: op for op in body.ops for v in op.operands}
    out: list[Layer] = []
    taken: set[Op] = set()
    steps: set[Value] = set()  # what layers give: sums and averages of anything else stay in floats
    for op in body.ops:
        if op.name in MOVES and op.operands[0] in steps:
            steps.add(op.results[0])
        if op not in taken and _computes(op, constant) and (op.name in PRODUCTS or steps & set(op.operands)):
            chain = [op]
            while uses.get(chain[-1].result) == 1 and (user := users[chain[-1].result]) and _continues(user, chain, constant):
                chain.append(user)
            taken |= set(chain)
            steps.add(chain[-1].result)
            out.append(Layer(op, tuple(chain)))
    return out


def _computes(op: Op, constant: dict[Value, np.ndarray]) -> bool:
    if len(op.results) != 1 or not op.operands or tensor(op.results[0]).dtype != "f32":
        return False
    given = [v in constant for v in op.operands]
    t = tensor(op.operands[0])
    if op.name == "nn.conv":
        return t.rank in (3, 4) and given[0] is False and all(given[1:])
    if op.name == "nn.matmul":
        return given == [False, True] and tensor(op.operands[1]).rank == 2 and t.rank >= 2
    if op.name == "nn.add":
        return given == [False, False] and tensor(op.operands[0]).shape == tensor(op.operands[1]).shape and t.rank > 1
    if op.name == "nn.reduce_mean":
        return t.rank == 4 and sorted(a % 4 for a in op.attrs["axes"]) == [2, 3] and all(isinstance(d, int) for d in t.shape[1:])
    padded = any(op.attrs.get("pads") or []) and not op.attrs.get("count_include_pad")
    return op.name == "nn.average_pool" and t.rank == 4 and not op.attrs.get("ceil_mode") and not padded


def _continues(user: Op, chain: list[Op], constant: dict[Value, np.ndarray]) -> bool:
    if len(user.results) != 1 or user.operands[0] is not chain[-1].result or tensor(user.results[0]) != tensor(chain[-1].result):
        return False
    if user.name == "nn.add":
        bias = constant.get(user.operands[1])
        return len(chain) == 1 and chain[0].name == "nn.matmul" and bias is not None and bias.size == bias.shape[-1]
    return user.name == "nn.relu" or (user.name in ACTIVATIONS and user.operands[1] in constant and constant[user.operands[1]].size == 1)


# ---------------------------------------------------------------------------------------------------- the walk


class _Walk:
    """Builds the quantised `main` of a module, and evaluates both as it goes."""

    def __init__(self, module: Module, layers: Sequence[Layer], runs: list[list[np.ndarray]], method: str, bits: dict[Op, int]) -> None:
        self.module = Module(module.name, {}, dict(module.weights), {}, dict(module._taken))
        self.source = module
        self.ends = {x.chain[-1]: x for x in layers}
        self.inside = {op: x for x in layers for op in x.chain}
        self.runs, self.method, self.bits = runs, method, bits
        self.block = Block()
        self.block.args = module.main.body.args
        self.new: dict[Value, Value] = {v: v for v in self.block.args}
        self.real: dict[Value, Arrays] = {v: [r[i] for r in runs] for i, v in enumerate(self.block.args)}
        self.sizes = [{d: n for v, a in zip(self.block.args, r) for d, n in zip(tensor(v).shape, a.shape) if isinstance(d, str)} for r in runs]
        self.now: dict[Value, Arrays] = dict(self.real)  # as quantised so far
        self.own: dict[Value, Arrays] = {}  # within a layer: in floats, of quantised operands
        self.steps: dict[Value, Parameters] = {}  # of a value of the new block that is made of int8
        self.read: dict[Value, Value] = {}  # by value: its quantised form, for layers
        self.step: dict[Op, float] = {}  # of a product of weights of 4 bits: its largest, in steps of the layer's result; chips round only what is less than half of one
        self.found: list[tuple[Layer, Error, Error]] = []
        self.outputs: list[Error] = []

    def run(self) -> None:
        ops = self.source.main.body.ops
        last = {v: i for i, op in enumerate(ops) for v in op.operands}
        for i, op in enumerate(ops[:-1]):
            self.op(op)
            for v in op.operands:
                if last[v] == i:
                    self.real.pop(v, None)
                    for new in (self.new.get(v), self.read.get(v)):
                        self.now.pop(new, None)  # type: ignore[arg-type]
        returned = ops[-1].operands
        self.block.ops.append(Op("func.return", [self.new[v] for v in returned], loc=ops[-1].loc))
        floats = [v for v in returned if DTYPES[tensor(v).dtype].kind == "f"]
        self.outputs = [error(self.real[v], self.now[self.new[v]]) for v in floats]

    def emit(self, name: str, *operands: Value, loc: str | None, **attrs: Any) -> Value:
        op = Op(name, operands, (), attrs, loc=loc)
        op.results = [Value(t, op, n) for n, t in enumerate(infer_types(op, self.module))]
        self.block.ops.append(op)
        for r, arrays in zip(op.results, zip(*self.evaluate(op, [self.now[v] for v in operands]))):
            self.now[r] = list(arrays)
        return op.results[0]

    def evaluate(self, op: Op, operands: list[Arrays]) -> list[list[np.ndarray]]:
        """Each run's results; what is the same for all runs has one array."""
        open_ = any(isinstance(d, str) for v in (*op.operands, *op.results) for d in tensor(v).shape) or any(isinstance(d, str) for d in attr_dims(op))
        n = len(self.runs) if open_ else max((len(a) for a in operands), default=1)
        return [[np.asarray(x) for x in evaluate_op(bound_op(op, self.sizes[i]) if open_ else op, self.module, *(a[i % len(a)] for a in operands))] for i in range(n)]

    def constant(self, array: Any, loc: str | None, hint: str = "q") -> Value:
        return self.emit("nn.constant", loc=loc, value=self.module.add_weight(np.asarray(array), hint))

    def quantized(self, v: Value, p: Parameters, loc: str | None) -> Value:
        """dequantize_linear(quantize_linear(v))"""
        scale, zero = self.constant(np.float32(p.scale), loc, "scale"), self.constant(np.int8(p.zero_point), loc, "zero_point")
        steps = self.emit("nn.quantize_linear", v, scale, zero, loc=loc)
        out = self.emit("nn.dequantize_linear", steps, scale, zero, loc=loc)
        del self.now[steps]
        self.steps[out] = p
        return out

    def operand(self, v: Value, loc: str | None) -> Value:
        """What a layer reads for v: steps of int8."""
        new = self.new[v]
        if new in self.steps or new.op is not None and new.op.name == "nn.constant":
            return new
        if v not in self.read:
            self.read[v] = self.quantized(new, parameters(*METHODS[self.method](self.real[v])), loc)
        return self.read[v]

    def weights(self, op: Op, x: Value) -> Value:
        """Symmetric int8, a scale per output channel; in 4 bits rounded by what they are multiplied with."""
        w = self.real[op.operands[1]][0]
        if self.bits[op] < 8:
            steps, scale = rounded(op, w, self.now[x], 7)
            self.step[op] = float(scale.max()) * self.steps[x].scale
            return self.dequantized(op, steps, scale)
        axis = 0 if op.name == "nn.conv" else 1
        rest = tuple(i for i in range(w.ndim) if i != axis)
        scale = (largest(w, rest) / 127).astype(np.float32)
        return self.dequantized(op, np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale)

    def dequantized(self, op: Op, steps: np.ndarray, scale: np.ndarray) -> Value:
        zero = self.constant(np.zeros(scale.shape, np.int8), op.loc, "zero_point")
        return self.emit("nn.dequantize_linear", self.constant(steps, op.loc, "w8"), self.constant(scale, op.loc, "scale"), zero, loc=op.loc)

    def op(self, op: Op) -> None:
        for r, arrays in zip(op.results, zip(*self.evaluate(op, [self.real[v] for v in op.operands]))):
            self.real[r] = list(arrays)
        layer = self.inside.get(op)
        if layer is None:
            self.plain(op)
            return
        operands = [self.operand(v, op.loc) if op is layer.op else self.new[v] for v in op.operands]
        floats = [self.own[v] if v in self.own else self.real[v] if v.op is not None and v.op.name == "nn.constant" else self.now[n] for v, n in zip(op.operands, operands)]
        self.own[op.result] = [r[0] for r in self.evaluate(op, floats)]
        if op is layer.op and op.name in ("nn.conv", "nn.matmul"):
            operands[1] = self.weights(op, operands[0])
        out = self.emit(op.name, *operands, loc=op.loc, **op.attrs)
        if op is layer.linear:
            out = self.corrected(op, layer, operands, out)
        self.new[op.result] = out
        if op in self.ends:
            p = parameters(*METHODS[self.method](self.real[op.result]))
            self.new[op.result] = new = self.quantized(out, p, op.loc)
            if layer.op in self.step:
                self.step[layer.op] /= p.scale
            self.found.append((layer, error(self.own[op.result], self.now[new]), error(self.real[op.result], self.now[new])))
            self.own.clear()
            del self.now[out]

    def plain(self, op: Op) -> None:
        out = Op(op.name, [self.new[v] for v in op.operands], [r.type for r in op.results], op.attrs, op.regions, op.loc)
        self.block.ops.append(out)
        for old, r, arrays in zip(op.results, out.results, zip(*self.evaluate(out, [self.now[v] for v in out.operands]))):
            self.now[r], self.new[old] = list(arrays), r
        steps = self.steps.get(out.operands[0]) if op.name in MOVES else None
        if steps is not None:
            self.new[op.result] = self.quantized(out.result, steps, op.loc)

    def corrected(self, op: Op, layer: Layer, operands: list[Value], out: Value) -> Value:
        """The layer's linear part again, its mean error per channel taken off its bias."""
        if layer.op.name == "nn.conv":
            axis = 1
        elif layer.op.name == "nn.matmul" and op.name == "nn.add":
            axis = tensor(op.result).rank - 1
        else:
            return out
        rest = tuple(i for i in range(tensor(op.result).rank) if i != axis)
        off = [a.astype(np.float64) - b for a, b in zip(self.real[op.result], self.now[out])]
        finite = [np.isfinite(d) for d in off]
        counts = sum(f.sum(axis=rest) for f in finite)
        wrong = sum(np.where(f, d, 0.0).sum(axis=rest) for f, d in zip(finite, off)) / np.maximum(counts, 1)
        old = self.real[op.operands[-1]][0] if op.name == "nn.add" or len(op.operands) > 2 else np.zeros(())
        shape = old.shape if op.name == "nn.add" else wrong.shape
        bias = self.constant((old.reshape(-1) + wrong if old.ndim else wrong).astype(np.float32).reshape(shape), op.loc, "bias")
        self.block.ops.remove(out.op)  # type: ignore[arg-type]
        return self.emit(op.name, *(operands[:1] if op.name == "nn.add" else operands[:2]), bias, loc=op.loc, **op.attrs)

    # -- what came out

    def report(self, layers: Sequence[Layer], method: str, weight_bits: int) -> dict[str, Any]:
        found = {x.op: (own, whole) for x, own, whole in self.found}
        rows = []
        for x in layers:
            row: dict[str, Any] = {"layer": x.op.loc or x.op.name, "op": x.op.name, "dtype": "i8" if x.op in found else "f32"}
            if weight_bits < 8 and x.op in found and x.op.name in PRODUCTS:
                row["weights"] = f"i{self.bits[x.op]}"
            if x.op in found:
                own, whole = found[x.op]
                row |= {"sqnr": round(own.sqnr, 2), "max_abs": float(f"{own.max_abs:.4g}"), "sqnr_so_far": round(whole.sqnr, 2)}
            rows.append(row)
        outputs = [{"sqnr": round(e.sqnr, 2), "max_abs": float(f"{e.max_abs:.4g}"), "relative": float(f"{e.relative:.4g}")} for e in self.outputs]
        return {"method": method, **({"weights": f"i{weight_bits}"} if weight_bits < 8 else {}), "rows": sum(len(r[0]) for r in self.runs), "layers": rows, "outputs": outputs}


def table(report: dict[str, Any]) -> list[str]:
    """The report as lines of text."""
    lines = [f"int8{', weights of 4 bits' if 'weights' in report else ''}, {report['method']} over {report['rows']} rows; SQNR in dB, and the largest error, that each layer adds; SQNR of all so far:"]
    for row in report["layers"]:
        what = f"{row['sqnr']:7.1f} {row['max_abs']:10.4g} {row['sqnr_so_far']:7.1f}" if row["dtype"] == "i8" else "  stays in float32"
        of = f"{row['op'].removeprefix('nn.')} {row['weights'].replace('i', 'int') if 'weights' in row else ''}"
        lines.append(f"  {of:12} {what}  {row['layer']}")
    return lines + [f"  output       {o['sqnr']:7.1f} {o['max_abs']:10.4g}" for o in report["outputs"]]
