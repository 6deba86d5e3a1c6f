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
import struct
from typing import Any, TextIO

import numpy as np
from carrot.ir.core import Attr, Block, Func, I32Array, I64Array, Module, Op, Symbol, Typed, Value, Weight
from carrot.ir.errors import ParseError
from carrot.ir.types import (
    DTYPES,
    FROM_MLIR,
    FunctionType,
    MemRefType,
    ScalarType,
    TensorType,
    Type,
    VectorType,
    dtype_of,
    signless,
)

# Dialects whose attributes mlir-opt knows and wants as properties.
UPSTREAM = frozenset({"arith", "math", "scf", "memref", "vector", "func", "builtin"})
_TYPES = (TensorType, ScalarType, VectorType, MemRefType, FunctionType)


# ---------------------------------------------------------------------------------------------------------- printing


def print_module(module: Module, *, weights: bool = False) -> str:
    """The module as text; `weights` adds the bytes of the weights, without which it cannot be compiled again."""
    out = io.StringIO()
    _Printer(module, out).module(weights)
    return out.getvalue()


def print_op(op: Op, module: Module | None = None) -> str:
    """One op, values numbered from 0, for messages."""
    out = io.StringIO()
    _Printer(module or Module("m"), out).op(op, 0)
    return out.getvalue().rstrip()


def quote(text: str) -> str:
    escaped = "".join(
        c if c.isprintable() and c not in '"\\' and c.isascii() else "".join(f"\\{b:02X}" for b in c.encode("utf-8", "surrogatepass"))
        for c in text
    )
    return f'"{escaped}"'


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
        if weights and self.m.weights:
            self.w("{-#\n  dialect_resources: {\n    builtin: {\n")
            last = len(self.m.weights) - 1
            for i, (key, array) in enumerate(self.m.weights.items()):
                self.w(f'      {key}: "0x40000000')
                self.w(np.ascontiguousarray(array).tobytes().hex().upper())
                self.w('"' + (",\n" if i < last else "\n"))
            self.w("    }\n  }\n#-}\n")

    def global_(self, key: str) -> None:
        """A weight that kernels read: an upstream memref.global that holds the resource."""
        array = self.m.array(Weight(key))
        type_ = MemRefType(signless(dtype_of(array)), array.shape)
        value = self.attr(Weight(key)).replace("xui", "xi")
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
        if op.attrs and upstream:
            self.w(" <" + self.attrs(op.attrs).lstrip() + ">")
        if op.regions:
            self.w(" (")
            for i, region in enumerate(op.regions):
                self.w(", " if i else "")
                self.region(region, indent)
            self.w(")")
        if op.attrs and not upstream:
            self.w(self.attrs(op.attrs))
        self.w(f" : {FunctionType(tuple(v.type for v in op.operands), tuple(v.type for v in op.results))}")
        self.w(f" loc({quote(op.loc)})\n" if op.loc else "\n")

    def attrs(self, attrs: dict[str, Attr], prefix: str = "") -> str:
        if not attrs:
            return ""
        return " {" + ", ".join(f"{prefix}{k} = {self.attr(v)}" for k, v in attrs.items()) + "}"

    def attr(self, a: Attr) -> str:
        if isinstance(a, bool):
            return "true" if a else "false"
        if isinstance(a, int):
            return f"{a} : i64"
        if isinstance(a, float):
            return f"{number(a, 'f64')} : f64"
        if isinstance(a, Symbol):
            return f"@{a}" if re.fullmatch(r"[A-Za-z_][\w$.]*", a) else f"@{quote(a)}"
        if isinstance(a, (I32Array, I64Array)):
            return f"array<{'i32' if isinstance(a, I32Array) else 'i64'}: {', '.join(map(str, a))}>"
        if isinstance(a, str):
            return quote(a)
        if isinstance(a, Weight):
            array = self.m.array(a)
            return f"dense_resource<{a.key}> : {TensorType(dtype_of(array), array.shape)}"
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
    return k if re.fullmatch(r"[A-Za-z_][\w$.]*", k) else quote(k)


# ----------------------------------------------------------------------------------------------------------- parsing

_TOKEN = re.compile(
    r'\s*(?://[^\n]*\s*)*(?:(?P<str>"(?:[^"\\\n]|\\.)*")|(?P<val>%[\w$.\-]+)|(?P<num>-?0x[0-9A-Fa-f]+|-?\d+(?:\.\d*(?:[eE][-+]?\d+)?)?)'
    r"|(?P<id>[A-Za-z_][\w$.]*)|(?P<type>!nn\.str)|(?P<p>->|<\{|\}>|\^bb0|[-(){}\[\]<>:,=?@^]))"
)
_SCALARS = frozenset(FROM_MLIR)
_DIMS = re.compile(r"\s*((?:(?:\?|\d+)x)*)(!nn\.str|[a-z]+\d*)")


def parse_module(text: str, source: str = "<text>") -> Module:
    """Read what `print_module` writes (and `mlir-opt --mlir-print-op-generic` of the same dialects)."""
    body, _, resources = text.partition("{-#")
    return _Parser(body, source).module(_resources(resources, source))


def _resources(text: str, source: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for line in text.splitlines():
        key, colon, rest = line.strip().partition(': "0x')
        if not colon:
            continue
        hexa = rest.rstrip(",").rstrip('"')
        try:
            found[key.strip()] = bytes.fromhex(hexa)[4:]
        except ValueError:
            raise ParseError(f"resource '{key.strip()}' is no hexadecimal text", loc=source) from None
    return found


class _Parser:
    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source
        self.pos = 0
        self.module_ = Module("m")
        self.values: dict[str, Value] = {}
        self.weight_types: dict[str, TensorType] = {}
        self.depth = 0

    def fail(self, message: str) -> ParseError:
        line = self.text.count("\n", 0, self.pos) + 1
        column = self.pos - self.text.rfind("\n", 0, self.pos)
        return ParseError(message, loc=f"{self.source}:{line}:{column}")

    def peek(self) -> str:
        m = _TOKEN.match(self.text, self.pos)
        return m.group(m.lastgroup) if m and m.lastgroup else ""

    def next(self) -> str:
        m = _TOKEN.match(self.text, self.pos)
        if not m or not m.lastgroup:
            found = self.text[self.pos : self.pos + 20].strip()
            raise self.fail(f"unexpected {'end of text' if not found else repr(found)}")
        self.pos = m.end()
        return m.group(m.lastgroup)

    def accept(self, token: str) -> bool:
        if self.peek() == token:
            self.next()
            return True
        return False

    def expect(self, token: str) -> None:
        found = self.peek()
        if found != token:
            raise self.fail(f"expected '{token}', found '{found}'")
        self.next()

    def string(self) -> str:
        token = self.next()
        if not token.startswith('"'):
            raise self.fail(f"expected a string, found '{token}'")
        return _unquote(token)

    # -- types

    def type(self) -> Any:
        token = self.peek()
        if token == "(":
            inputs = self.types()
            self.expect("->")
            return FunctionType(tuple(inputs), tuple(self.types()))
        token = self.next()
        if token in _SCALARS:
            return ScalarType(FROM_MLIR[token])
        if token not in ("tensor", "memref", "vector"):
            raise self.fail(f"expected a type, found '{token}'")
        self.expect("<")
        m = _DIMS.match(self.text, self.pos)
        if not m or m.group(2) not in FROM_MLIR:
            raise self.fail(f"unknown element type in {token}")
        self.pos = m.end()
        dtype = FROM_MLIR[m.group(2)]
        dims: list[int | None] = [None if d == "?" else int(d) for d in m.group(1).split("x")[:-1]]
        names = iter(self.attr() if token == "tensor" and self.accept(",") else ())
        self.expect(">")
        if token == "vector":
            if len(dims) != 1 or dims[0] is None:
                raise self.fail("vectors have one fixed dim")
            return VectorType(dtype, dims[0])
        if token == "memref":
            return MemRefType(dtype, tuple(dims))
        return TensorType(dtype, tuple(d if d is not None else str(next(names, "?")) for d in dims))

    def types(self) -> list[Type]:
        if not self.accept("("):
            return [self.type()]
        out: list[Type] = []
        while not self.accept(")"):
            if out:
                self.expect(",")
            out.append(self.type())
        return out

    # -- attributes

    def attr(self) -> Attr:
        self.depth += 1
        if self.depth > 200:
            raise self.fail("attributes nested too deep")
        try:
            return self._attr()
        finally:
            self.depth -= 1

    def _attr(self) -> Attr:
        token = self.peek()
        if token.startswith('"'):
            return self.string()
        if token in ("true", "false"):
            self.next()
            return token == "true"
        if token == "[":
            self.next()
            items: list[Attr] = []
            while not self.accept("]"):
                if items:
                    self.expect(",")
                items.append(self.attr())
            return items
        if token == "{":
            self.next()
            return self.attr_dict("}")
        if token == "dense_resource":
            self.next()
            self.expect("<")
            key = self.next()
            self.expect(">")
            self.expect(":")
            type_ = self.type()
            if not isinstance(type_, TensorType) or any(isinstance(d, str) for d in type_.shape):
                raise self.fail("a resource has a static tensor type")
            self.weight_types[key] = type_
            return Weight(key)
        if token == "@":
            self.next()
            name = self.next()
            return Symbol(_unquote(name) if name.startswith('"') else name)
        if token == "array":
            self.next()
            self.expect("<")
            kind = I32Array if self.next() == "i32" else I64Array
            self.expect(":")
            numbers = [int(self.next())]
            while self.accept(","):
                numbers.append(int(self.next()))
            self.expect(">")
            return kind(numbers)
        if token == "dense":
            self.next()
            self.expect("<")
            text = self.next()
            self.expect(">")
            self.expect(":")
            return self.typed(text, self.type())
        if token and (token[0].isdigit() or token[0] == "-"):
            text = self.next()
            return self.typed(text, self.type() if self.accept(":") else ScalarType("i64"))
        return self.type()

    def typed(self, text: str, type_: Any) -> Attr:
        kind = DTYPES[type_.dtype].kind
        value: int | float | bool
        try:
            if kind == "b":
                value = text in ("true", "1", "-1")
            elif kind != "f":
                value = int(text, 0)
            elif text.startswith("0x"):
                bits = DTYPES[type_.dtype].bits
                value = float(np.frombuffer(int(text, 16).to_bytes(bits // 8, "little"), DTYPES[type_.dtype].numpy)[0])
            else:
                value = float(text)
        except (ValueError, OverflowError, struct.error):
            raise self.fail(f"'{text}' is no {type_}") from None
        if isinstance(type_, ScalarType) and type_.dtype in ("i64", "f64", "i1"):
            return value
        return Typed(value, type_)

    def attr_dict(self, close: str) -> dict[str, Attr]:
        out: dict[str, Attr] = {}
        while not self.accept(close):
            if out:
                self.expect(",")
            key = self.next()
            key = _unquote(key) if key.startswith('"') else key
            out[key] = self.attr() if self.accept("=") else True
        return out

    # -- structure

    def module(self, resources: dict[str, bytes]) -> Module:
        if self.string() != "builtin.module":
            raise self.fail('expected "builtin.module"')
        self.expect("(")
        self.expect(")")
        if self.accept("<{"):
            self.module_.name = str(self.attr_dict("}>").get("sym_name", "m"))
        self.expect("(")
        self.expect("{")
        while not self.accept("}"):
            self.func()
        self.expect(")")
        self.module_.attrs = self.prefixed()
        self.skip_types()
        if self.text[self.pos :].strip():
            raise self.fail("text after the end of the module")
        for key in self.weight_types:
            if key not in resources:
                raise ParseError(f"the bytes of weight '{key}' are missing", loc=self.source, note="print the IR with its weights: carrotc --emit=ir")
        for key, blob in resources.items():
            if key in self.weight_types:
                self.module_.weights[key] = _array(blob, self.weight_types[key], key, self.source)
        return self.module_

    def prefixed(self) -> dict[str, Attr]:
        attrs = self.attr_dict("}") if self.accept("{") else {}
        return {k.removeprefix("carrot."): v for k, v in attrs.items()}

    def skip_types(self) -> tuple[list[Type], list[Type]]:
        self.expect(":")
        f = self.type()
        return list(f.inputs), list(f.results)

    def func(self) -> None:
        name = self.string()
        if name == "memref.global":  # printed for mlir-opt; the weights say it all
            self.expect("(")
            self.expect(")")
            self.expect("<{")
            self.attr_dict("}>")
            self.skip_types()
            return
        if name != "func.func":
            raise self.fail('expected "func.func"')
        self.expect("(")
        self.expect(")")
        properties = self.attr_dict("}>") if self.accept("<{") else {}
        self.values = {}
        self.expect("(")
        body = self.region()
        self.expect(")")
        func = Func(str(properties.get("sym_name", "main")), body, self.prefixed())
        self.skip_types()
        if not body.ops or body.ops[-1].name != "func.return":
            raise self.fail(f"function '{func.name}' does not end in func.return")
        self.module_.funcs[func.name] = func

    def region(self) -> Block:
        self.depth += 1
        if self.depth > 200:
            raise self.fail("regions nested too deep")
        self.expect("{")
        block = Block()
        if self.accept("^bb0"):
            if self.accept("("):
                while not self.accept(")"):
                    if block.args:
                        self.expect(",")
                    name = self.next()
                    self.expect(":")
                    value = Value(self.type(), block, len(block.args))
                    block.args.append(value)
                    self.values[name] = value
            self.expect(":")
        while not self.accept("}"):
            block.ops.append(self.op())
        self.depth -= 1
        return block

    def op(self) -> Op:
        names: list[str] = []
        if self.peek().startswith("%"):
            names.append(self.next())
            while self.accept(","):
                names.append(self.next())
            self.expect("=")
        op = Op(self.string())
        self.expect("(")
        while not self.accept(")"):
            if op.operands:
                self.expect(",")
            name = self.next()
            if name not in self.values:
                raise self.fail(f"'{name}' is used before it is defined")
            op.operands.append(self.values[name])
        if self.accept("<{"):
            op.attrs = self.attr_dict("}>")
        if self.peek() == "(":
            self.next()
            while not self.accept(")"):
                if op.regions:
                    self.expect(",")
                op.regions.append(self.region())
        if self.accept("{"):
            op.attrs |= self.attr_dict("}")
        inputs, results = self.skip_types()
        if [v.type for v in op.operands] != inputs:
            raise self.fail(f"the operands of '{op.name}' have other types than it says")
        if len(results) != len(names):
            raise self.fail(f"'{op.name}' has {len(results)} results, {len(names)} are named")
        op.results = [Value(t, op, i) for i, t in enumerate(results)]
        self.values |= dict(zip(names, op.results, strict=True))
        if self.accept("loc"):
            self.expect("(")
            op.loc = self.string()
            self.expect(")")
        return op


def _unquote(token: str) -> str:
    raw = re.sub(
        rb"\\([0-9A-Fa-f]{2})|\\(.)",
        lambda m: bytes([int(m.group(1), 16)]) if m.group(1) else {b"n": b"\n", b"t": b"\t"}.get(m.group(2), m.group(2)),
        token[1:-1].encode("utf-8"),
    )
    return raw.decode("utf-8", "surrogatepass")


def _array(blob: bytes, type_: TensorType, key: str, source: str) -> np.ndarray:
    dtype = np.dtype(DTYPES[type_.dtype].numpy)
    count = math.prod(int(d) for d in type_.shape)
    if dtype.hasobject or len(blob) != count * dtype.itemsize:
        raise ParseError(f"weight '{key}' holds {len(blob)} bytes, {type_} needs {count * dtype.itemsize}", loc=source)
    return np.frombuffer(blob, dtype).reshape([int(d) for d in type_.shape])
