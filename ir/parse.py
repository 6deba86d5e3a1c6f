"""Reading MLIR's generic syntax: `parse_module`. What is read and how it is printed: text.py.

Text comes from users: whatever it holds, the outcome is a module or a ParseError with line and column.
"""

from __future__ import annotations

import math
import re

import numpy as np

from carrot.ir.binding import DIM_ATTRS
from carrot.ir.core import UNIT, Attr, Block, EnumAttr, Func, I32Array, I64Array, Module, Op, Symbol, Typed, Value, Weight
from carrot.ir.dims import parse as parse_dim
from carrot.ir.errors import CarrotError, ParseError
from carrot.ir.types import (
    DTYPES,
    FROM_MLIR,
    WORKGROUP,
    Dim,
    FunctionType,
    MemRefType,
    ScalarType,
    TensorType,
    TileType,
    Type,
    VectorType,
    need,
)

MAX_DEPTH = 64  # of regions, attributes and types in each other
MAX_DIGITS = 20  # of an integer
_TOKEN = re.compile(
    r'\s*+(?://[^\n]*+\s*+)*+(?:(?P<str>"(?:[^"\\\n]|\\.)*+")|(?P<val>%[\w$.\-]+(?:\#\d+)?)|(?P<num>-?0x[0-9A-Fa-f]+|-?[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?)'
    r"|(?P<id>[A-Za-z_][\w$.]*)|(?P<type>!nn\.str|!amx\.tile|!nvgpu\.[\w.]+|!llvm\.struct<\([\w, ]*\)>|\#[\w.]+<[\w =,.]+>)|(?P<p>->|<\{|\}>|\^bb0|[-(){}\[\]<>:,=?@^]))"
)
_SCALARS = frozenset(FROM_MLIR)
_DIMS = re.compile(r"\s*((?:(?:\?|[0-9]+)x)*+)(!nn\.str|[a-z]+\d*)")


def parse_module(text: str, source: str = "<text>") -> Module:
    """Read what `print_module` writes (and `mlir-opt --mlir-print-op-generic` of the same dialects)."""
    body, _, resources = text.partition("\n{-#")  # no string holds a raw newline
    return _Parser(body, source).module(_resources(resources, source))


def _resources(text: str, source: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for line in text.splitlines():
        key, colon, rest = line.strip().partition(': "0x')
        if not colon:
            continue
        hexa = rest.rstrip(",").rstrip('"')
        try:
            found[_unquote(key) if key.startswith('"') else key] = bytes.fromhex(hexa)[4:]
        except ValueError:
            raise ParseError(f"resource '{key}' is no hexadecimal text", loc=source) from None
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
        return self.unquoted(token)

    def unquoted(self, token: str) -> str:
        """The text of a string token; other tokens as they are."""
        try:
            return _unquote(token) if token.startswith('"') else token
        except UnicodeError:
            raise self.fail("a string is no UTF-8") from None

    def integer(self, text: str) -> int:
        if not re.fullmatch(r"-?[0-9]+", text) or len(text) > MAX_DIGITS:
            raise self.fail(f"expected an integer, found '{text[:30]}'")
        return int(text)

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fail("nested too deep")

    # -- types

    def type(self) -> Type:
        type_ = None if self.peek() == "(" else self.any_type()
        if type_ is None or isinstance(type_, FunctionType):
            raise self.fail("a function is no value")
        return type_

    def function_type(self) -> FunctionType:
        type_ = self.any_type()
        if not isinstance(type_, FunctionType):
            raise self.fail(f"expected a function's type, found {type_}")
        return type_

    @staticmethod
    def dtype(text: str) -> str:
        need(FROM_MLIR[text])
        return FROM_MLIR[text]

    def any_type(self) -> Type | FunctionType:
        if self.peek() == "(":
            inputs = self.types()
            self.expect("->")
            return FunctionType(tuple(inputs), tuple(self.types()))
        token = self.next()
        if token in _SCALARS:
            return ScalarType(self.dtype(token))
        if token not in ("tensor", "memref", "vector", "!amx.tile"):
            raise self.fail(f"expected a type, found '{token}'")
        self.expect("<")
        m = _DIMS.match(self.text, self.pos)
        if not m or m.group(2) not in FROM_MLIR:
            raise self.fail(f"unknown element type in {token}")
        self.pos = m.end()
        dtype = self.dtype(m.group(2))
        dims: list[int | None] = [None if d == "?" else self.integer(d) for d in m.group(1).split("x")[:-1]]
        encoding = self.attr() if token == "tensor" and self.accept(",") else []
        if not isinstance(encoding, list) or not all(isinstance(n, str) for n in encoding):
            raise self.fail("a tensor's encoding is a list of its symbolic dims")
        names = iter(encoding)
        shared = token == "memref" and self.accept(",")
        if shared:
            self.expect(WORKGROUP)
        self.expect(">")
        if token == "vector":
            if (some := f"vector<{m.group(1)}{m.group(2)}>") in FROM_MLIR:
                return ScalarType(FROM_MLIR[some])
            if len(dims) != 1 or dims[0] is None:
                raise self.fail("vectors have one fixed dim")
            return VectorType(dtype, dims[0])
        if token == "!amx.tile":
            if len(dims) != 2 or None in dims:
                raise self.fail("tiles have two fixed dims")
            return TileType(dtype, *dims)  # type: ignore[arg-type]
        if token == "memref":
            if None in dims[1:]:
                raise self.fail("only the first dim of a memref may be dynamic")
            return MemRefType(dtype, tuple(dims), shared)
        return TensorType(dtype, tuple(d if d is not None else self.dim(next(names, "?")) for d in dims))

    def dim(self, text: Attr) -> Dim:
        """The canonical dim of a text; "?": of no name."""
        try:
            return text if text == "?" else parse_dim(str(text))
        except CarrotError as error:
            raise self.fail(error.message) from None

    def dims(self, a: Attr) -> Attr:
        """An attribute of DIM_ATTRS."""
        return [self.dims(d) for d in a] if type(a) is list else self.dim(a) if isinstance(a, str) and not isinstance(a, EnumAttr) else a

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
        self.deeper()
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
        if token == UNIT:
            return EnumAttr(self.next())
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
            key = self.unquoted(self.next())
            self.expect(">")
            self.expect(":")
            type_ = self.type()
            if not isinstance(type_, TensorType) or any(isinstance(d, str) for d in type_.shape):
                raise self.fail("a resource has a static tensor type")
            self.weight_types[key] = type_
            return Weight(key)
        if token == "@":
            self.next()
            return Symbol(self.unquoted(self.next()))
        if token == "array":
            self.next()
            self.expect("<")
            kind = I32Array if self.next() == "i32" else I64Array
            numbers = [self.integer(self.next())] if self.accept(":") else []
            while self.accept(","):
                numbers.append(self.integer(self.next()))
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
        return self.any_type()

    def typed(self, text: str, type_: Type) -> Attr:
        kind = DTYPES[type_.dtype].kind
        if not isinstance(type_, (ScalarType, VectorType)) or kind == "s":
            raise self.fail(f"a number is no {type_}")
        value: int | float | bool
        try:
            if kind == "b":
                value = text in ("true", "1", "-1")
            elif kind != "f":
                value = int(text, 16) if "0x" in text else self.integer(text)
            elif text.startswith("0x"):
                bits = DTYPES[type_.dtype].bits
                value = float(np.frombuffer(int(text, 16).to_bytes(bits // 8, "little"), DTYPES[type_.dtype].numpy)[0])
            else:
                value = float(text)
        except (ValueError, OverflowError):
            raise self.fail(f"'{text}' is no {type_}") from None
        if isinstance(type_, ScalarType) and type_.dtype in ("i64", "f64", "i1"):
            return value
        return Typed(value, type_)

    def attr_dict(self, close: str) -> dict[str, Attr]:
        out: dict[str, Attr] = {}
        comma = False
        while not self.accept(close):
            if comma:
                self.expect(",")
            comma = True
            key = self.unquoted(self.next())
            if not self.accept("="):
                out[key] = True
            elif self.peek().startswith("#"):
                attr = EnumAttr(self.next())
                if not attr.endswith("<none>"):  # a default that mlir-opt spells out: #arith.fastmath<none>
                    out[key] = attr
            else:
                out[key] = self.attr()
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
        f = self.function_type()
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
        if func.name in self.module_.funcs:
            raise self.fail(f"two functions are called '{func.name}'")
        self.module_.funcs[func.name] = func

    def region(self) -> Block:
        self.deeper()
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
            names += self.result_names()
            while self.accept(","):
                names += self.result_names()
            self.expect("=")
        op = Op(self.string())
        self.expect("(")
        while not self.accept(")"):
            if op.operands:
                self.expect(",")
            at, name = self.pos, self.next()
            if name not in self.values:
                self.pos = at
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
        op.attrs |= {name: self.dims(op.attrs[name]) for name in DIM_ATTRS if name in op.attrs}
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

    def result_names(self) -> list[str]:
        """`%0`, or mlir-opt's `%0:2` for what it then calls `%0#0` and `%0#1`."""
        name = self.next()
        if not self.accept(":"):
            return [name]
        n = self.integer(self.next())
        if not 0 <= n <= 4096:
            raise self.fail(f"an op has no {n} results")
        return [f"{name}#{i}" for i in range(n)]


def _unquote(token: str) -> str:
    raw = re.sub(
        rb"\\([0-9A-Fa-f]{2})|\\(.)",
        lambda m: bytes([int(m.group(1), 16)]) if m.group(1) else {b"n": b"\n", b"t": b"\t"}.get(m.group(2), m.group(2)),
        token[1:-1].encode("utf-8"),
    )
    return raw.decode("utf-8", "surrogatepass")


def _array(blob: bytes, type_: TensorType, key: str, source: str) -> np.ndarray:
    dtype = np.dtype(DTYPES[type_.dtype].numpy)
    shape = [int(d) for d in type_.shape]
    if dtype.hasobject:
        return _strings(blob, shape, key, source)
    if len(blob) != math.prod(shape) * dtype.itemsize:
        raise ParseError(f"weight '{key}' holds {len(blob)} bytes, {type_} needs {math.prod(shape) * dtype.itemsize}", loc=source)
    if dtype.kind == "b":
        return np.not_equal(np.frombuffer(blob, np.uint8), 0).reshape(shape)
    return np.frombuffer(blob, dtype).reshape(shape)


def _strings(blob: bytes, shape: list[int], key: str, source: str) -> np.ndarray:
    """A 32-bit length and UTF-8 each; the length of null is -1."""
    texts, at = [], 0
    while at < len(blob):
        size = int.from_bytes(blob[at : at + 4], "little", signed=True)
        end = at + 4 + max(size, 0)
        texts.append(None if size == -1 else blob[at + 4 : end].decode("utf-8", "replace"))
        at = end
    if at != len(blob) or len(texts) != math.prod(shape):
        raise ParseError(f"weight '{key}' holds {len(texts)} strings, {math.prod(shape)} are needed", loc=source)
    out = np.empty(len(texts), object)
    out[:] = texts
    return out.reshape(shape)
