"""MLIR text: what is printed reads back to the same bits; what is read is a module or a ParseError, whatever the text."""

from __future__ import annotations

import contextlib
import math
import random
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from carrot.ir.core import Block, Func, I32Array, I64Array, Module, Op, Symbol, Typed, Weight
from carrot.ir.dims import symbol
from carrot.ir.errors import CarrotError, ParseError
from carrot.ir.evaluator import run
from carrot.ir.graph import Graph
from carrot.ir.parse import MAX_DEPTH
from carrot.ir.target import Target
from carrot.ir.text import parse_module, print_module, print_op
from carrot.ir.types import DTYPES, FunctionType, MemRefType, ScalarType, TensorType, VectorType
from carrot.passes.fuse import Fuse
from carrot.passes.lower import Lower
from carrot.passes.manager import verify
from carrot.passes.plan_memory import PlanMemory

sys.path.append(str(Path(__file__).parent))
from ir_random import random_ensemble, random_inputs, random_module, same_bits  # noqa: E402

MLIR_OPT = pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
RANDOM = st.builds(random.Random, st.integers(0, 2**32 - 1))


def with_attr(attr, key: str = "a") -> Module:
    """A module whose one op carries an attribute."""
    body = Block([TensorType("f32", ("batch",))])
    op = Op("nn.relu", body.args, [body.args[0].type], {key: attr})
    body.ops = [op, Op("func.return", op.results)]
    module = Module("m")
    module.funcs["main"] = Func("main", body)
    return module


def again(module: Module) -> Module:
    """The module read back; printing it gives the same text."""
    text = print_module(module, weights=True)
    back = parse_module(text)
    assert print_module(back, weights=True) == text
    return back


def attr_again(attr):
    return again(with_attr(attr)).main.body.ops[0].attrs["a"]


def bits(x: float) -> bytes:
    return struct.pack("<d", x)


@given(st.floats(width=64))
@example(math.inf)
@example(-math.inf)
@example(-0.0)
@example(5e-324)
@example(1e22)
@example(struct.unpack("<d", struct.pack("<Q", 0xFFF8000000000123))[0])
def test_float64_attributes_are_exact(x):
    assert bits(attr_again(x)) == bits(x)


@given(st.floats(width=32, allow_nan=False), st.sampled_from(["f32", "f16"]))
def test_typed_numbers_are_exact(x, dtype):
    with np.errstate(over="ignore"):
        x = float(np.dtype(DTYPES[dtype].numpy).type(x))
    for t in (ScalarType(dtype), VectorType(dtype, 4)):
        got = attr_again(Typed(x, t))
        assert got == Typed(x, t) and bits(got.value) == bits(x)


@pytest.mark.parametrize("dtype, pattern", [("f32", 0x7FC00123), ("f32", 0xFFC00000), ("f16", 0x7E01), ("f64", 0x7FF8000000000001)])
def test_nan_payloads(dtype, pattern):
    d = DTYPES[dtype]
    text = f"dense<0x{pattern:0{d.bits // 4}X}> : vector<4x{dtype}>"
    assert text in print_module(again(parse_module(print_module(with_attr("?")).replace('"?"', text))))


texts = st.text(st.characters(codec=None), max_size=12)


@given(texts)
@example('"\\\n\t\0{-#\n//')
@example("\ud800")
@example("naïve 模型 🙂")
def test_strings_anywhere(s):
    module = with_attr({s or "k": [s, Symbol(s or "f")]}, key=s or "k")
    module.main.body.ops[0].loc = s or None
    module.name = s
    module.attrs = {"columns": [s]}
    module.main.attrs = {"inputs": [{"name": s}]}
    back = again(module)
    op = back.main.body.ops[0]
    assert op.attrs == module.main.body.ops[0].attrs and (op.loc or "") == s and back.name == s
    assert back.attrs == module.attrs and back.main.attrs == module.main.attrs


def test_symbols_and_weight_keys_of_any_name():
    g = Graph("m")
    x = g.tensor("x", "f32", (symbol('a "b"\\é'), 2))
    module = g.module
    for key in ("plain", "1st", "é", "two words", 'quo"te', "xui8"):
        module.weights[key] = np.array([1, 2], np.uint8)
        x = g.op("nn.add", x, g.op("nn.cast", g.constant(Weight(key)), to="f32"))
    g.output("y", x, ["default"])
    back = again(g.finish())
    assert list(back.weights) == list(module.weights)
    assert back.main.body.args[0].type.shape == ('`a "b"\\é`', 2)


def test_dims_are_canonical():
    text = print_module(with_attr(["2*n"], key="shape")).replace("2*n", "n + 1 + n - 1")
    assert parse_module(text).main.body.ops[0].attrs["shape"] == ["2*n"]
    assert parse_module(text.replace('"batch"', '"1*b + b"')).main.body.args[0].type == TensorType("f32", ("2*b",))
    for bad in ("*", "a(", "(" * 5000, "9" * 5000, "a b"):
        for old in ("batch", "n + 1 + n - 1"):
            with pytest.raises(ParseError, match="is no dim"):
                parse_module(text.replace(f'"{old}"', f'"{bad}"'))


ATTRS = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=5) | st.sampled_from(
        [I32Array(()), I32Array((1, -2)), I64Array((2**40,)), Symbol("f"), ScalarType("index"), TensorType("f32", (2, "n")), MemRefType("i8", (None, 3)),
         VectorType("f32", 8), FunctionType((ScalarType("i32"),), ()), Typed(-3, ScalarType("i32")), Typed(True, VectorType("i1", 4))]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3), max_leaves=8)  # fmt: skip


@given(ATTRS)
def test_attributes(attr):
    assert repr(attr_again(attr)) == repr(attr)


@settings(max_examples=80, deadline=None)
@given(RANDOM)
def test_random_modules(r):
    module, xs = random_module(r, 15), random_inputs(r)
    with np.errstate(all="ignore"):
        Fuse().run(module, Target("t"))
        back = again(module)
        verify(back)
        for a, b in zip(run(module, xs), run(back, xs), strict=True):
            assert same_bits(a, b)


def small() -> Module:
    r = random.Random(3)
    g = Graph("m")
    g.loc = "node 'é'"
    x = g.tensor("x", "f32", ("batch", 3))
    e = random_ensemble(r)
    while e.threshold.dtype != np.float32 or e.n_features != 3:
        e = random_ensemble(r)
    y = g.append(e.to_op(g.module, x)).result
    g.output("y", g.op("nn.neg", g.op("nn.sigmoid", y)), ["default"])
    g.output("label", g.op("nn.argmax", y, axes=[1], keepdims=False), ["label"], labels=["a", "b"])
    module = g.finish()
    Fuse().run(module, Target("t"))
    return module


def kernel() -> Module:
    """A lowered module: loops, memrefs, globals."""
    g = Graph("m")
    x = g.tensor("x", "f32", ("batch", 3))
    g.output("y", g.op("nn.mul", g.op("nn.relu", g.op("nn.add", x, g.constant(np.arange(3, dtype=np.float32)))), g.constant(np.array(np.inf, np.float32))), ["default"])
    module = g.finish()
    for p in (Lower(), PlanMemory()):
        p.run(module, Target("t"))
    verify(module)
    return module


@pytest.mark.parametrize("build", [small, kernel])
def test_levels(build):
    verify(again(build()))


@MLIR_OPT
@pytest.mark.parametrize("build", [small, kernel, lambda: random_module(random.Random(1), 30)], ids=["small", "kernel", "random"])
def test_mlir_opt_reads_and_writes_the_same(build, tmp_path):
    """Through mlir-opt and back: locations aside, the same module."""
    module = build()
    for op in module.walk():
        op.loc = None
    path = tmp_path / "m.mlir"
    path.write_text(print_module(module, weights=True))
    done = subprocess.run(["mlir-opt-22", "--allow-unregistered-dialect", "--mlir-print-op-generic", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    back = parse_module(done.stdout)
    assert sorted(back.weights) == sorted({k for k in module.weights if f"<{k}>" in path.read_text()})
    back.weights = {k: back.weights[k] for k in module.weights if k in back.weights}

    def sorted_attrs(a):
        return {k: sorted_attrs(v) for k, v in sorted(a.items())} if isinstance(a, dict) else [sorted_attrs(v) for v in a] if type(a) is list else a

    for m in (module, back):
        m.attrs = sorted_attrs(m.attrs)
        for f in m.funcs.values():
            f.attrs = sorted_attrs(f.attrs)
        for op in m.walk():
            op.attrs = sorted_attrs(op.attrs)
    assert print_module(back) == print_module(module)


def test_string_weights():
    g = Graph("m")
    x = g.tensor("x", "i64", ("batch",))
    keys = g.module.add_weight(np.arange(3))
    values = g.module.add_weight(np.array(["", "é", "long \0 text"], object))
    default = g.module.add_weight(np.array("?", object))
    g.output("y", g.op("nn.lookup", x, keys=keys, values=values, default=default), ["default"])
    back = again(g.finish())
    assert run(back, [np.array([1, 2, 7])])[0].tolist() == ["é", "long \0 text", "?"]


def test_big_endian_weights_print_their_values():
    g = Graph("m")
    g.output("y", g.constant(np.array([1, 2], ">f4")), ["default"])
    assert run(again(g.finish()), [])[0].tolist() == [1, 2]


def test_print_op_numbers_from_zero():
    op = with_attr(1).main.body.ops[0]
    assert print_op(op) == '%1 = "nn.relu"(%0) {a = 1 : i64} : (tensor<?xf32, ["batch"]>) -> tensor<?xf32, ["batch"]>'


def test_several_results_the_way_mlir_opt_writes_them():
    text = """"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "main"}> ({
  ^bb0(%0: f32):
    %1:2 = "com.acme.Two"(%0) : (f32) -> (f32, f32)
    "func.return"(%1#0, %1#1) : (f32, f32) -> ()
  }) : () -> ()
}) : () -> ()"""
    op = parse_module(text).main.body.ops[0]
    assert len(op.results) == 2 and parse_module(text).main.returned[1].index == 1


# ---- what is no module ----


@pytest.mark.parametrize(
    "text, message",
    [
        ("", "end of text"),
        ("hello", "expected a string"),
        ('"builtin.module"', r"expected '\('"),
        ('"builtin.module"() ({}) : () -> () "x"', "text after the end"),
        ("(" * 100_000, "expected a string"),
        ('"builtin.module"() <{a = ' + "(" * 100_000, "a function is no value"),
        ('"builtin.module"() <{a = ' + "[" * 100_000, "nested too deep"),
        ('"builtin.module"() <{a = ' + "{a = " * 100_000, "nested too deep"),
        ('"builtin.module"() <{a = tensor<?xf32, ' + "tensor<?xf32, " * 100_000, "nested too deep"),
        ('"builtin.module"() <{a = tensor<?xf32, 5>}> ({}) : () -> ()', "list of its symbolic dims"),
        ('"builtin.module"() <{a = tensor<' + "9" * 10_000 + "xf32>}>", "expected an integer"),
        ('"builtin.module"() <{a = ' + "9" * 10_000 + "}>", "expected an integer"),
        ('"builtin.module"() <{a = array<i32: x>}>', "expected an integer"),
        ('"builtin.module"() <{a = 1 : tensor<2xf32>}>', "a number is no tensor"),
        ('"builtin.module"() <{a = 1 : (f32) -> f32}>', "a function is no value"),
        ('"builtin.module"() <{a = 0xFFFFFFFFFFFF : f32}>', "is no f32"),
        ('"builtin.module"() <{a = 1.5 : i32}>', "expected an integer"),
        ('"builtin.module"() <{a = memref<?x?xf32>}>', "only the first dim"),
        ('"builtin.module"() <{a = memref<nope>}>', "unknown element type"),
        ('"builtin.module"() <{a = "\\FF"}>', "no UTF-8"),
        ('"builtin.module"() ({}) : f32', "expected a function's type"),
        ('"builtin.module"() ({ "func.func"() <{sym_name = "f"}> ({ "func.return"() : () -> () }) : () -> () "func.func"() <{sym_name = "f"}> ({ "func.return"() : () -> () }) : () -> () }) : () -> ()', "two functions"),
        ('"builtin.module"() ({ "func.func"() ({ %0:99999999999 = "a.b"() : () -> () }) : () -> () }) : () -> ()', "no 99999999999 results"),
        ('"builtin.module"() ({ "func.func"() (' + '{ "a.b"() (' * 1000, "nested too deep"),
        # so long that a lexer that goes back would not end
        ("//" * 2_000_000, "unexpected"),
        ("// " + " " * 4_000_000, "unexpected"),
        ('"' + "\\" * 4_000_000, "unexpected"),
    ],
    ids=lambda t: t[:30].replace("/", "_"),
)  # fmt: skip
def test_refused(text, message):
    with pytest.raises(ParseError, match=message) as e:
        parse_module(text)
    assert e.value.loc


def test_depth_that_is_read():
    attr = 1
    for _ in range(MAX_DEPTH - 8):
        attr = [attr]
    assert attr_again(attr) == attr


def test_position_of_an_error():
    text = print_module(small(), weights=True)
    lines = text.splitlines()
    n = next(i for i, line in enumerate(lines) if "nn.fusion" in line)
    lines[n] = lines[n].replace("nn.fusion\"(", "nn.fusion\"(%nope, ")
    with pytest.raises(ParseError, match="'%nope' is used before it is defined") as e:
        parse_module("\n".join(lines), "model.mlir")
    assert e.value.loc == f"model.mlir:{n + 1}:{lines[n].index('%nope') + 1}"


PIECES = ['"', "%0", "{", "}", "(", ")", "<", ">", "<{", "}>", "[", "]", ":", ",", "=", "->", "tensor<", "?x", "f32", "-1", "0x", "9999999999999", "1.0e+400", "^bb0", "@", "array<",
          "dense<", "dense_resource<", "//", "\\", "\n", "{-#", "loc(", "\x00", "é", "memref<?x?xf32>", "vector<0xf32>", "!nn.str", '"nn.fusion"', '"scf.for"', "true"]  # fmt: skip


def mutated(text: str, r: random.Random) -> str:
    """A few random edits: characters and tokens dropped, doubled, swapped, replaced by others."""
    for _ in range(r.randint(1, 4)):
        i = r.randrange(len(text))
        j = min(len(text), i + r.choice([1, 1, 2, 5, 40]))
        k = r.randrange(len(text))
        text = r.choice([text[:i] + text[j:], text[:i] + r.choice(PIECES) + text[j:], text[:i] + r.choice(PIECES) + text[i:], text[:j] + text[i:], text[:i] + text[k : k + 30] + text[j:]])
        text = text or " "
    return text


SEEDS = [print_module(build(), weights=True) for build in (small, kernel)] + [print_module(random_module(random.Random(s), 12), weights=True) for s in range(3)]


@settings(max_examples=500, deadline=2000)
@given(RANDOM)
def test_mutated_text(r):
    text = mutated(r.choice(SEEDS), r)
    try:
        module = parse_module(text)
        verify(module)
    except CarrotError:
        return
    print_module(module, weights=True)


@settings(max_examples=200, deadline=1000)
@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_any_text(text):
    for t in (text, '"builtin.module"() ({' + text, '"builtin.module"() <{a = ' + text):
        with contextlib.suppress(ParseError):
            parse_module(t)
