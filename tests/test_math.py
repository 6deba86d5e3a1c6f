"""carrot's own transcendentals: accuracy, special cases, and that they are made of plain arithmetic.

ULPS holds the largest errors measured: float32 over all 2^32 arguments (`-m exhaustive`), float64 over more
than 10^7 arguments against 80-bit arithmetic. powf and atan2 were measured on 2.6 * 10^7 and 8 * 10^6 pairs.
"""

import ctypes
import sys
from pathlib import Path

import numpy as np
import pytest

from carrot.backends.blob import Blob
from carrot.backends.llvm_text import emit_module, symbol
from carrot.backends.object import Linked, compile_text, function_attributes, host
from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run_kernel
from carrot.ir.registry import evaluate_op
from carrot.ir.target import Target
from carrot.ir.types import INDEX, MemRefType, ScalarType, VectorType
from carrot.passes.expand_math import RULES, ExpandMath
from carrot.passes.manager import verify

sys.path.insert(0, str(Path(__file__).parent))
from math_truth import EXACT, SPECIAL, UNARY, exactly, near, samples_f32, samples_f64, truth, ulps, ulps_exactly  # noqa: E402

ULPS = {
    "exp": (1.01, 0.75), "exp2": (1.08, 1.07), "expm1": (1.66, 1.96), "log": (1.18, 0.84), "log2": (1.41, 0.82), "log10": (1.55, 0.72),
    "log1p": (1.23, 0.90), "tanh": (1.33, 1.46), "erf": (1.65, 2.00), "sin": (1.50, 1.48), "cos": (1.50, 1.48), "tan": (1.72, 1.78),
    "sinh": (1.62, 1.64), "cosh": (1.45, 1.39), "asin": (1.67, 1.91), "acos": (1.42, 1.43), "atan": (1.71, 1.65), "asinh": (1.78, 1.78),
    "acosh": (1.82, 1.89), "atanh": (1.80, 1.64), "cbrt": (0.74, 0.74), "powf": (1.20, 1.32), "atan2": (1.71, 1.66),
}  # fmt: skip
NUMPY = {"f16": np.float16, "f32": np.float32, "f64": np.float64}
BINARY = ("powf", "atan2", "copysign")
ALLOWED = {
    "arith.addf", "arith.subf", "arith.mulf", "arith.divf", "arith.negf", "arith.cmpf", "arith.cmpi", "arith.select",
    "arith.addi", "arith.subi", "arith.muli", "arith.andi", "arith.ori", "arith.xori", "arith.shli", "arith.shrsi", "arith.shrui",
    "arith.bitcast", "arith.sitofp",
    "arith.extsi", "arith.extui", "arith.trunci", "arith.constant", "math.absf", "math.sqrt",
}  # fmt: skip


def expanded(name, dtype, lanes=0, target=None):
    """A module whose function `f` computes one math op of its arguments, after ExpandMath."""
    t = VectorType(dtype, lanes) if lanes else ScalarType(dtype)
    module, body = Module("test"), Block([t] * (2 if name in BINARY else 1))
    b = KernelBuilder(module, body)
    b.op("func.return", [b.op(f"math.{name}", body.args, [t]).result])
    module.funcs["f"] = Func("f", body)
    ExpandMath().run(module, target)
    verify(module)
    return module


def interpret(module, *arrays):
    """The function on arrays: every op is evaluated on all elements at once."""
    body = module.funcs["f"].body
    env = dict(zip(body.args, arrays, strict=True))
    for op in body.ops[:-1]:
        env[op.result] = evaluate_op(op, module, *(env[v] for v in op.operands))[0]
    return np.broadcast_to(env[body.terminator.operands[0]], arrays[0].shape)


def compiled(name, dtype, n):
    """The op in a loop over n elements, vectorised for this machine: call(*arrays) -> array."""
    arity = 2 if name in BINARY else 1
    module, body = Module("test"), Block([MemRefType(dtype, (n,))] * (arity + 1))
    b = KernelBuilder(module, body)
    *xs, y = (Buffer(b, v, (n,), dtype) for v in body.args)
    b.loop(0, n, lambda i: y.store((i,), Expr(b, b.op(f"math.{name}", [x[i].value for x in xs], [ScalarType(dtype)]).result, dtype)))
    b.op("func.return")
    module.funcs["f"] = Func("f", body)
    ExpandMath().run(module, host())
    blob = Blob("none", {}, [], 0)
    parameters = ", ".join(f"ptr %p{i}" for i in range(arity + 1))
    entry = f"\ndefine void @entry({parameters}) {{\n  call void @{symbol('f')}({parameters})\n  ret void\n}}\n"
    text = emit_module(module, host(), blob, function_attributes(host(), "3"))
    linked = Linked([compile_text(text + entry, host(), "3", blob).obj])
    function = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * (arity + 1))(linked.address("entry"))

    def call(*arrays):
        out = np.empty(n, NUMPY[dtype])
        function(*(a.ctypes.data for a in (*arrays, out)))
        return out

    call.keep = linked
    return call


def same_bits(a, b):
    return (a.view(f"u{a.itemsize}") == b.view(f"u{b.itemsize}")) | (np.isnan(a) & np.isnan(b))


@pytest.mark.parametrize("name", UNARY)
def test_f32(name):
    x = samples_f32()
    error = ulps(interpret(expanded(name, "f32"), x), truth(name, x))
    assert error.max() <= ULPS[name][0], x[error.argmax()]


@pytest.mark.parametrize("name", UNARY)
def test_f64(name):
    x = samples_f64(name)
    got = interpret(expanded(name, "f64"), x)
    error = np.array([ulps_exactly(y, exactly(name, v)) for v, y in zip(x, got, strict=True)])
    assert error.max() <= ULPS[name][1], x[error.argmax()]


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", UNARY + EXACT)
def test_every_f32(name, request):
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("minutes each: -m exhaustive")
    n = 2**22
    call = compiled(name, "f32", n)
    worst = 0.0
    for start in range(0, 2**32, n):
        x = np.arange(start, start + n, dtype=np.uint32).view(np.float32)
        error = ulps(call(x), truth(name, x))
        worst = max(worst, error.max())
        assert worst <= ULPS.get(name, (0.0,))[0], x[error.argmax()]
    print(f"{name}: {worst:.4f}")


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("name", UNARY + EXACT)
def test_special_values(name, dtype):
    """Zeros with their sign, infinities, NaN, arguments outside the domain: as numpy. Exact functions everywhere."""
    x = np.array(SPECIAL, NUMPY[dtype])
    got, want = interpret(expanded(name, dtype), x), truth(name, x)
    plain = np.isfinite(want) & (want != 0)
    assert same_bits(got[~plain], want[~plain].astype(x.dtype)).all()
    if name in EXACT:
        x = samples_f32().astype(x.dtype) if dtype == "f32" else samples_f64(name)
        assert same_bits(interpret(expanded(name, dtype), x), truth(name, x).astype(x.dtype)).all()


def pairs(name, dtype):
    """Pairs that meet powf's range of results evenly, bases next to 1, integer and half-integer powers, all special values."""
    r = np.random.default_rng(3)
    float_, bits = NUMPY[dtype], np.finfo(NUMPY[dtype]).nmant
    n = 100_000 if dtype == "f32" else 1000
    u, v, w = r.integers(0, 2**64, (3, n), dtype=np.uint64).astype(f"u{float_().itemsize}").view(float_)  # any bits
    x = [u, 1 + r.normal(size=n) * 2.0 ** r.integers(-bits, 0, n), np.exp(r.uniform(-3, 3, n)), np.abs(v)]
    y = [w, *(r.uniform(-1.1, 1.03, n) * 2.0 ** np.finfo(float_).iexp / 2 for _ in x[1:])]
    for i in (1, 3):
        log2 = np.log2(np.where(np.isfinite(x[i]) & (x[i] > 0), x[i], 2.0).astype(np.float64))
        y[i] = y[i] / np.where(log2 == 0, 1.0, log2)
    x += [-x[2], x[2], -x[2]]
    y += [r.integers(-40, 40, n), r.integers(-12, 12, n) / 2, r.integers(2 ** (bits - 1), 2 ** (bits + 2), n)]
    special = [0.0, 0.5, 1.0, 2.0, 3.0, np.inf, 2.0**bits, 2.0 ** (bits + 1), np.finfo(float_).tiny, np.finfo(float_).max, 1e5, 33.0]
    special = near(special, float_, 1)
    special = np.append(special, float_(np.nan))
    with np.errstate(all="ignore"):
        x, y = [*x, np.repeat(special, len(special))], [*y, np.tile(special, len(special))]
        return np.concatenate(x).astype(float_), np.concatenate(y).astype(float_)


@pytest.mark.parametrize("name", ["powf", "atan2"])
def test_pairs_f32(name):
    x, y = pairs(name, "f32")
    error = ulps(interpret(expanded(name, "f32"), x, y), truth(name, x, y))
    assert error.max() <= ULPS[name][0], (x[error.argmax()], y[error.argmax()])


@pytest.mark.parametrize("name", ["powf", "atan2"])
def test_pairs_f64(name):
    x, y = pairs(name, "f64")
    got, want = interpret(expanded(name, "f64"), x, y), truth(name, x, y)
    plain = np.logical_and.reduce([np.isfinite(v) & (v != 0) for v in (x, y, want)])  # mpmath knows no -0
    assert same_bits(got, want)[~plain].all()
    error = np.array([ulps_exactly(g, exactly(name, *p)) for g, *p in zip(got[plain], x[plain], y[plain], strict=True)])
    assert error.max() <= ULPS[name][1], (x[plain][error.argmax()], y[plain][error.argmax()])


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_exact_results(dtype):
    """Where a user sees at once that a result is off: 2^n, log2 of 2^n, log10 of 10^n, cube roots of cubes."""
    float_ = NUMPY[dtype]
    limits = np.finfo(float_)
    n = np.arange(limits.minexp - limits.nmant, limits.maxexp)
    powers = np.ldexp(float_(1), n)
    assert (interpret(expanded("exp2", dtype), n.astype(float_)) == powers).all()
    assert (interpret(expanded("log2", dtype), powers) == n).all()
    tens = np.arange(11 if dtype == "f32" else 23)
    assert (interpret(expanded("log10", dtype), (10.0**tens).astype(float_)) == tens).all()
    cubes = np.arange(200).astype(float_)
    assert (interpret(expanded("cbrt", dtype), cubes**3) == cubes).all()


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_copysign(dtype):
    x, y = np.meshgrid(*[np.array(SPECIAL, NUMPY[dtype])] * 2)
    got, want = interpret(expanded("copysign", dtype), x, y), np.copysign(x, y)
    assert (got.view(f"i{x.itemsize}") == want.view(f"i{x.itemsize}")).all()


@pytest.mark.parametrize("name", [*UNARY, *EXACT, "sqrt"])
def test_every_f16(name):
    """Computed in f32: rounded once more, so within 0.51 ulp."""
    x = np.arange(2**16, dtype=np.uint16).view(np.float16)
    assert ulps(interpret(expanded(name, "f16"), x), truth(name, x)).max() <= 0.51


@pytest.mark.parametrize("name,dtype", [key for key in RULES if key[1] in ("f32", "f64")])
def test_only_plain_operations(name, dtype):
    body = expanded(name.removeprefix("math."), dtype, target=Target("soft", fpu=0)).funcs["f"].body
    ops = body.ops[:-1]
    assert {op.name for op in ops} <= ALLOWED - {"math.sqrt"}
    used = {v for op in body.ops for v in op.operands}
    assert all(op.result in used for op in ops), "dead code"
    if dtype == "f32":
        assert not any(op.result.type.dtype == "f64" for op in ops)


@pytest.mark.parametrize("name,dtype", [key for key in RULES if key[1] in ("f32", "f64") and key[0] != "math.sqrt"])
def test_scalars_vectors_and_machine_code_agree(name, dtype):
    name = name.removeprefix("math.")
    r, n = np.random.default_rng(1), 4096
    bits = r.integers(0, 2**64, (2, n // 2), dtype=np.uint64).astype(f"u{NUMPY[dtype]().itemsize}").view(NUMPY[dtype])
    xs = [np.concatenate([a, r.normal(size=n // 2).astype(NUMPY[dtype]) * 3]) for a in bits][: 2 if name in BINARY else 1]
    want = interpret(expanded(name, dtype), *xs)
    lanes = interpret(expanded(name, dtype, lanes=8), *(x.reshape(-1, 8) for x in xs))
    assert same_bits(lanes.ravel(), want).all()
    assert same_bits(compiled(name, dtype, n)(*xs), want).all()


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_sqrt_without_hardware(dtype):
    """Correctly rounded; used only where the FPU lacks the width."""
    soft = Target("soft", fpu=0)
    squares = np.random.default_rng(0).uniform(1, 2, 10000).astype(NUMPY[dtype]) ** 2
    x = np.concatenate([samples_f32() if dtype == "f32" else samples_f64("sqrt"), near(squares, NUMPY[dtype])])
    assert same_bits(interpret(expanded("sqrt", dtype, target=soft), x), np.sqrt(x, where=x >= 0, out=np.full_like(x, np.nan))).all()
    assert [op.name for op in expanded("sqrt", dtype, target=Target("hard")).walk()] == ["math.sqrt", "func.return"]
    asin = expanded("asin", dtype, target=soft)
    assert "math.sqrt" not in {op.name for op in asin.walk()}


def test_nested_regions():
    """for i: y[i] = exp(x[i]) inside a loop, its result carried: uses outside and inside see the new values."""
    n = 5
    module, body = Module("test"), Block([MemRefType("f32", (n,)), MemRefType("f32", (1,)), INDEX])
    b = KernelBuilder(module, body)
    x, y = Buffer(b, body.args[0], (n,), "f32"), Buffer(b, body.args[1], (1,), "f32")
    first = b.exp(x[0])
    total = b.loop(0, n, lambda i, acc: acc + b.log1p(b.exp(x[i])) * first, [first])[0]
    y.store((0,), b.tanh(total))
    b.op("func.return")
    module.funcs["f"] = Func("f", body)
    ExpandMath().run(module, None)
    verify(module)
    assert not any(op.name in ("math.exp", "math.log1p", "math.tanh") for op in module.walk())
    constants = [op.name == "arith.constant" for op in body.ops]
    assert constants.index(False) >= sum(constants) - 3  # made once, at the entry
    a, out = np.linspace(-2, -1, n, dtype=np.float32), np.zeros(1, np.float32)
    run_kernel(module, "f", [a, out, 0])
    e = np.exp(a.astype(np.float64))
    assert out[0] == pytest.approx(np.tanh(e[0] + (np.log1p(e) * e[0]).sum()), rel=1e-6)


def test_an_op_without_a_rule_says_so():
    module, body = Module("test"), Block([ScalarType("f32")])
    b = KernelBuilder(module, body, loc="node 'n'")
    b.op("math.erfc", body.args, [ScalarType("f32")])
    module.funcs["f"] = Func("f", body)
    with pytest.raises(CarrotError, match=r"math\.erfc"):
        ExpandMath().run(module, None)
