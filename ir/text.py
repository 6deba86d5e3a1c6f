"""MLIR generic syntax: print a module and read it back exactly. `mlir-opt --allow-unregistered-dialect` accepts it.

    "builtin.module"() <{sym_name = "m"}> ({
      "func.func"() <{function_type = (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]>, sym_name = "main"}> ({
      ^bb0(%0: tensor<?x4xf32, ["batch"]>):
        %1 = "nn.relu"(%0) : (tensor<?x4xf32, ["batch"]>) -> tensor<?x4xf32, ["batch"]> loc("node 'r'")
        "func.return"(%1) : (tensor<?x4xf32, ["batch"]>) -> ()
      }) {carrot.inputs = ["x"]} : () -> ()
    }) : () -> ()

Weights print as `dense_resource<key> : type`; their bytes follow as hex in a `dialect_resources` section on demand.
"""

from __future__ import annotations

import io
import math
import re
from typing import TextIO

import numpy as np

from carrot.ir.core import Attr, Block, EnumAttr, Func, I32Array, I64Array, Module, Op, Symbol, Typed, Value, Weight
from carrot.ir.parse import parse_module
from carrot.ir.types import DTYPES, FunctionType, MemRefType, ScalarType, TensorType, Type, VectorType, dtype_of, quote, signless

__all__ = ["number", "parse_module", "print_module", "print_op", "print_weights", "quote", "typed_text"]

# Dialects whose attributes mlir-opt knows and wants as properties.
UPSTREAM = frozenset({"arith", "math", "scf", "memref", "vector", "func", "gpu", "builtin"})
_TYPES = (TensorType, ScalarType, VectorType, MemRefType, FunctionType)


# ---------------------------------------------------------------------------------------------------------- printing


def print_module(module: Module, *, weights: bool = False) -> str:
    """The module as text; `weights` adds the bytes of the weights, without which it cannot be compiled again."""
    out = io.StringIO()
    _Printer(module, out).module(weights)
    return out.getvalue()


def print_weights(weights: dict[str, np.ndarray]) -> str:
    """The bytes of weights as the section that follows a module."""
    if not weights:
        return ""
    lines = [f'      {_key(key)}: "0x40000000{_bytes(a).hex().upper()}"' for key, a in weights.items()]
    return "{-#\n  dialect_resources: {\n    builtin: {\n" + ",\n".join(lines) + "\n    }\n  }\n#-}\n"


NULL = b"\xff\xff\xff\xff"


def _bytes(a: np.ndarray) -> bytes:
    """Little-endian, row-major; strings as a 32-bit length and UTF-8 each, null as the length -1."""
    if dtype_of(a) == "str":
        texts = [None if x is None else str(x).encode("utf-8", "surrogatepass") for x in a.reshape(-1).tolist()]
        return b"".join(NULL if t is None else len(t).to_bytes(4, "little") + t for t in texts)
    return a.astype(a.dtype.newbyteorder("<"), copy=False).tobytes()


def print_op(op: Op, module: Module | None = None) -> str:
    """One op, values numbered from 0, for messages."""
    out = io.StringIO()
    _Printer(module or Module("m"), out).op(op, 0)
    return out.getvalue().rstrip()


def number(value: float, dtype: str) -> str:
    """A float literal that MLIR reads back to the same bits."""
    if math.isnan(value) or math.isinf(value):
        bits = np.asarray(value, DTYPES[dtype].numpy).tobytes()[::-1].hex().upper()
        return f"0x{bits}"
    text = repr(float(value))
    mantissa, e, exponent = text.partition("e")
    return mantissa + ("" if "." in mantissa else ".0") + e + exponent


def typed_text(value: float | bool, type: Type) -> str:
    dtype = type.dtype
    kind = DTYPES[dtype].kind
    if kind == "b":
        text = "true" if value else "false"
    else:
        text = number(float(value), dtype) if kind == "f" else str(int(value))
    if isinstance(type, VectorType):
        return f"dense<{text}> : {type}"
    return text if kind == "b" else f"{text} : {type}"


class _Printer:
    def __init__(self, module: Module, out: TextIO) -> None:
        self.m = module
        self.w = out.write
        self.names: dict[Value, str] = {}

    def name(self, v: Value) -> str:
        if v not in self.names:
            self.names[v] = f"%{len(self.names)}"
        return self.names[v]

    def module(self, weights: bool) -> None:
        self.w(f'"builtin.module"() <{{sym_name = {quote(self.m.name)}}}> ({{\n')
        for key in dict.fromkeys(op.attrs["name"] for op in self.m.walk() if op.name == "memref.get_global"):
            self.global_(key)
        for func in self.m.funcs.values():
            self.func(func)
        self.w("})" + self.attrs(self.m.attrs, "carrot.") + " : () -> ()\n")
        if weights:
            self.w(print_weights(self.m.weights))

    def global_(self, key: str) -> None:
        """A weight that kernels read: an upstream memref.global that holds the resource."""
        array = self.m.array(Weight(key))
        type_ = MemRefType(signless(dtype_of(array)), array.shape)
        value = f"dense_resource<{_key(key)}> : {TensorType(type_.dtype, array.shape)}"
        self.w(
            f'  "memref.global"() <{{constant, initial_value = {value}, sym_name = {quote(key)}, sym_visibility = "private", type = {type_}}}> : () -> ()\n'
        )

    def func(self, func: Func) -> None:
        self.names = {}
        type_ = FunctionType(tuple(a.type for a in func.body.args), tuple(v.type for v in func.returned))
        self.w(f'  "func.func"() <{{function_type = {type_}, sym_name = {quote(func.name)}}}> (')
        self.region(func.body, 2)
        self.w(")" + self.attrs(func.attrs, "carrot.") + " : () -> ()\n")

    def region(self, block: Block, indent: int) -> None:
        pad = " " * indent
        self.w("{\n")
        if block.args:
            self.w(f"{pad}^bb0({', '.join(f'{self.name(a)}: {a.type}' for a in block.args)}):\n")
        for op in block.ops:
            self.op(op, indent + 2)
        self.w(pad + "}")

    def op(self, op: Op, indent: int) -> None:
        operands = ", ".join([self.name(v) for v in op.operands])
        results = ", ".join([self.name(v) for v in op.results])
        self.w(" " * indent + (f"{results} = " if results else "") + f'"{op.name}"({operands})')
        upstream = op.name.partition(".")[0] in UPSTREAM
        own = {key: a for key, a in op.attrs.items() if not (upstream and key.startswith("carrot."))}
        if own and upstream:
            self.w(" <" + self.attrs(own).lstrip() + ">")
        if op.regions:
            self.w(" (")
            for i, region in enumerate(op.regions):
                self.w(", " if i else "")
                self.region(region, indent)
            self.w(")")
        self.w(self.attrs({key: a for key, a in op.attrs.items() if key not in own} if upstream else own))
        self.w(f" : {FunctionType(tuple(v.type for v in op.operands), tuple(v.type for v in op.results))}")
        self.w(f" loc({quote(op.loc)})\n" if op.loc else "\n")

    def attrs(self, attrs: dict[str, Attr], prefix: str = "") -> str:
        if not attrs:
            return ""
        return " {" + ", ".join(f"{_key(prefix + k)} = {self.attr(v)}" for k, v in attrs.items()) + "}"

    def attr(self, a: Attr) -> str:
        if isinstance(a, bool):
            return "true" if a else "false"
        if isinstance(a, int):
            return f"{a} : i64"
        if isinstance(a, float):
            return f"{number(a, 'f64')} : f64"
        if isinstance(a, Symbol):
            return f"@{_key(a)}"
        if isinstance(a, (I32Array, I64Array)):
            return f"array<{'i32' if isinstance(a, I32Array) else 'i64'}{': ' if a else ''}{', '.join(map(str, a))}>"
        if isinstance(a, str):
            return str(a) if isinstance(a, EnumAttr) else quote(a)
        if isinstance(a, Weight):
            array = self.m.array(a)
            return f"dense_resource<{_key(a.key)}> : {TensorType(dtype_of(array), array.shape)}"
        if isinstance(a, Typed):
            return typed_text(a.value, a.type)
        if isinstance(a, (list, tuple)):
            return "[" + ", ".join([self.attr(x) for x in a]) + "]"
        if isinstance(a, dict):
            return "{" + ", ".join(f"{_key(k)} = {self.attr(v)}" for k, v in a.items()) + "}"
        if isinstance(a, _TYPES):
            return str(a)
        raise TypeError(f"{a!r} ({type(a).__name__}) is no attribute")


def _key(k: str) -> str:
    return k if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_$.]*", k) else quote(k)
