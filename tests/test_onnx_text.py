"""ONNX models that give text, and whose texts go in as tensors, against onnxruntime; sequences as inputs; the texts of a call from C."""

from __future__ import annotations

import ctypes as ct
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
import onnx.parser
import onnxruntime
import pytest
from onnx import TensorProto, helper

from carrot.compiler import Options, build, load_in_process
from carrot.frontend import onnx as frontend
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run
from carrot.runtime import networks

RunModel = Callable[..., dict[str, np.ndarray]]
HEAD = '<ir_version: 9, opset_import: ["" : 20, "ai.onnx.ml" : 4]>\n'
WORDS = ["monday", "Tuesday", "wednesday", "Thursday", "", "ÀÉǅ"]
LOCALE = 'locale = "C.UTF-8"'
ONE, TWO = "string[N] x", "string[N] x, string[N] z"


def a(*rows: Any) -> np.ndarray:
    return np.array(rows, object)


# each power of ten and what is next to it, halves of the eighth digit, subnormal numbers, any bits
FLOATS = np.concatenate([
    [0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3, 314.15926, 16777217.0, np.nan, np.inf, -np.inf, 5e-324, -2.2250738585072014e-308, 1.7976931348623157e308, 12345678.5, 12345679.5, 0.125, 99999999.5, 99999998.5, 9.9999999e-5, 0.00012345678],
    *([v, np.nextafter(v, 0), np.nextafter(v, np.inf)] for v in (float(f"1e{k}") for k in range(-307, 308))),
    (np.random.default_rng(4).integers(10**7, 10**8, 200) + 0.5) * 2.0 ** np.repeat(np.arange(-4, 4), 25), np.random.default_rng(3).integers(-(2**63), 2**63, 500).view(np.float64),
])  # fmt: skip

# model, inputs
MODELS: dict[str, tuple[str, dict[str, Any]]] = {
    "upper": (f'main (string[C] x) => (string[D] y) {{ y = StringNormalizer <case_change_action = "UPPER", {LOCALE}> (x) }}', {"x": a(*WORDS)}),
    "stop words": (f'main (string[C] x) => (string[D] y) {{ y = StringNormalizer <case_change_action = "LOWER", is_case_sensitive = 1, stopwords = ["monday", "thursday"], {LOCALE}> (x) }}', {"x": a(*WORDS)}),
    "any case": (f'main (string[1,C] x) => (string[1,D] y) {{ y = StringNormalizer <case_change_action = "LOWER", is_case_sensitive = 0, stopwords = ["monday", "THURSDAY"], {LOCALE}> (x) }}', {"x": a(WORDS)}),
    "all are stop words": (f'main (string[C] x) => (string[D] y) {{ y = StringNormalizer <stopwords = ["a"], is_case_sensitive = 1, {LOCALE}> (x) }}', {"x": a("a", "a")}),
    "one after the other": (f"""main (string[C] x) => (string[D] y) <string p = {{"!"}}> {{
        z = StringNormalizer <case_change_action = "LOWER", stopwords = ["a"], is_case_sensitive = 1, {LOCALE}> (x)
        w = StringNormalizer <stopwords = ["B"], is_case_sensitive = 0, {LOCALE}> (z)  y = StringConcat (w, p) }}""", {"x": a("a", "a", "b", "C")}),
    "concat": (f"main ({TWO}) => (string[N] y) {{ y = StringConcat (x, z) }}", {"x": a("a", "bcé", ""), "z": a("", "x", "")}),
    "concat without dims": ("main (string x, string z) => (string y) { y = StringConcat (x, z) }", {"x": np.array("a", object), "z": np.array("bb", object)}),
    "concat of all with all": ("main (string[N] x, string[M] z) => (string[N,M] y) <int64[1] one = {1}> { u = Unsqueeze (x, one)  y = StringConcat (u, z) }", {"x": a("a", "c"), "z": a("x", "yy", "")}),
    "split": ('main (string[N,2] x) => (string[N,2,K] y, int64[N,2] n) { y, n = StringSplit <delimiter = ","> (x) }', {"x": a(["a,b", "c"], [",", ",,"], ["x,y,z", "é,ü"])}),
    "split at blanks": (f"main ({ONE}) => (string[N,K] y, int64[N] n) {{ y, n = StringSplit (x) }}", {"x": a("a b  c", " x ", "", "  ")}),
    "split twice": (f'main ({ONE}) => (string[N,K] y, int64[N] n) {{ y, n = StringSplit <delimiter = "ab", maxsplit = 2> (x) }}', {"x": a("aababab", " x ", "ab", "abababab")}),
    "equal": ("main (string[N,1] x, string[M] z) => (bool[N,M] y) { y = Equal (x, z) }", {"x": a(["a"], [""], ["abc"]), "z": a("a", "x", "abd", "")}),
    "where": (f"main (bool[N] c, {TWO}) => (string[N] y) {{ y = Where (c, x, z) }}", {"c": np.array([True, False, True]), "x": a("a", "", "abc"), "z": a("a", "x", "abd")}),
    "gather": ("main (string[N] x, int64[K] i) => (string[K] y) { y = Gather (x, i) }", {"x": a("a", "", "abc"), "i": np.array([2, 0, 1, 2])}),
    "gather elements": ("main (string[N,3] x, int64[N,2] i) => (string[N,2] y) { y = GatherElements <axis = 1> (x, i) }", {"x": a(["a", "b", "z"], ["c", "d", "e"]), "i": np.array([[1, 0], [2, 2]])}),
    "gather n": ("main (string[N,3] x, int64[K,2] i) => (string[K] y) { y = GatherND (x, i) }", {"x": a(["a", "b", "z"], ["c", "d", "e"]), "i": np.array([[1, 0], [0, 2]])}),
    "compress": ("main (bool[N] c, string[N] x) => (string[M] y) { y = Compress <axis = 0> (x, c) }", {"c": np.array([True, False, True]), "x": a("a", "", "abc")}),
    "columns": ("main (string[N,2] x) => (string[N,3] y) { p, q = Split <axis = 1, num_outputs = 2> (x)  y = Concat <axis = 1> (q, p, q) }", {"x": a(["a", ""], ["é", "f"])}),
    "turned": ("main (string[N,M] x) => (string[M,N] y) { y = Transpose (x) }", {"x": a(["a", "", "b"], ["é", "f", "g"])}),
    "fixed": ("main (string[2,2] x) => (string[2,2] y) { y = Identity (x) }", {"x": a(["a", ""], ["é", "f"])}),
    "match": ('main (string[2,2] x) => (bool[2,2] y) { y = RegexFullMatch <pattern = "[a-z]*"> (x) }', {"x": a(["a", ""], ["é", "f"])}),
    "expand": ('main (string[N] x) => (string[N] y) <string[1] z = {"hi"}> { n = Shape (x)  y = Expand (z, n) }', {"x": a("a", "", "abc")}),
    "integers": ("main (int64[N] x) => (string[N] y) { y = Cast <to = 8> (x) }", {"x": np.array([0, -1, 10, 99, -(2**63), 2**63 - 1])}),
    "bytes": ("main (uint8[N,2] x) => (string[N,2] y) { y = Cast <to = 8> (x) }", {"x": np.array([[0, 1], [10, 255]], np.uint8)}),
    "booleans": ("main (bool[N] x) => (string[N] y) { y = Cast <to = 8> (x) }", {"x": np.array([False, True])}),
    "floats": ("main (float[N] x) => (string[N] y) { y = Cast <to = 8> (x) }", {"x": np.append(FLOATS[np.abs(FLOATS) < 3e38], [np.nan, np.inf, -np.inf]).astype(np.float32)}),
    "doubles": ("main (double[N] x) => (string[N] y) { y = Cast <to = 8> (x) }", {"x": FLOATS}),
    "halves": ("main (float16[N] x) => (string[N] y) { y = Cast <to = 8> (x) }", {"x": np.float16([0.1, -0.0, 65504, 6e-8, np.inf, np.nan, 1 / 3])}),
    "a float as a key": ("""main (float[N] x) => (string[N] y, int64[N] l) <string p = {" C"}> { c = Cast <to = 8> (x)  y = StringConcat (c, p)
        l = ai.onnx.ml.LabelEncoder <keys_strings = ["-0", "0.1", "1e+08"], values_int64s = [3, 4, 5]> (c) }""", {"x": np.float32([0.1, -0.0, 7, 1e8, np.inf, -np.inf])}),
    "names": ('main (int64[N] x) => (string[N] y) <string p = {"id_"}> { c = Cast <to = 8> (x)  y = StringConcat (p, c) }', {"x": np.array([0, -1, 10])}),
    "labels": ("""main (int64[N] x) => (string[N] y, string[N] l) <string p = {"!"}> {
        l = ai.onnx.ml.LabelEncoder <keys_int64s = [0, 1], values_strings = ["no", "yes"], default_string = "?"> (x)  y = StringConcat (l, p) }""", {"x": np.array([0, 1, 10])}),
    "encoded": (f"""main ({ONE}) => (string[N] y, int64[N] l) {{ y = StringConcat (x, x)
        l = ai.onnx.ml.LabelEncoder <keys_strings = ["aa", "bb"], values_int64s = [3, 4]> (y) }}""", {"x": a("a", "b", "c")}),
    "lower, encoded": (f"""main (string[1] x) => (int64[1] l) {{ y = StringNormalizer <case_change_action = "LOWER", {LOCALE}> (x)
        l = ai.onnx.ml.LabelEncoder <keys_strings = ["aa", "bb"], values_int64s = [3, 4]> (y) }}""", {"x": a("Aa")}),
    "branch": ('main (bool c, string[2] x) => (string[2] y) <string[2] w = {"p", "q"}> { y = If (c) <then_branch = t () => (string[2] v) { v = Identity (x) }, else_branch = e () => (string[2] u) { u = Identity (w) }> }', {"c": np.array(False), "x": a("a", "b")}),
}  # fmt: skip


def check(proto: onnx.ModelProto, inputs: dict[str, Any], run_model: RunModel, **options: Any) -> None:
    got = run_model(frontend.convert(proto, "m", **options), {k: np.asarray(v) for k, v in inputs.items()})
    for o, want in zip(proto.graph.output, onnxruntime.InferenceSession(proto.SerializeToString()).run(None, inputs), strict=True):
        assert got[o.name].shape == want.shape and (got[o.name] == want).all(), o.name


@pytest.mark.parametrize("name", MODELS)
def test_against_onnxruntime(name: str, run_model: RunModel) -> None:
    source, inputs = MODELS[name]
    check(onnx.parser.parse_model(HEAD + source), inputs, run_model)


@pytest.mark.parametrize("how", ["LOWER", "UPPER"])
def test_every_character(how: str, run_model: RunModel) -> None:
    """In another case each is what Python says of it, also in UTF-8 that is none."""
    module = frontend.convert(onnx.parser.parse_model(f'{HEAD}main (string[N] x) => (string[N] y) {{ y = StringNormalizer <case_change_action = "{how}"> (x) }}'), "m")
    texts = ["".join(map(chr, range(i, i + 97))) for i in [*range(0, 0x3000, 97), *range(0xA600, 0xAC00, 97), *range(0xFF00, 0x11000, 97), 0x1E900, 0x10FF90]]
    got = run_model(module, {"x": a(*texts, "ß" * 50, "ΐ" * 50, "\ud800")})["y"]
    assert [len(t.encode("utf-8", "surrogatepass")) for t in got[-3:]] == ([100, 100, 3] if how == "LOWER" else [100, 300, 3])


def test_broken_text() -> None:
    """UTF-8 that ends in the middle of a character is not read past its end, and nothing is written past its place."""
    model = load_in_process(build(frontend.convert(onnx.parser.parse_model(f'{HEAD}main (string[N] x) => (string[N] y) {{ y = StringNormalizer <case_change_action = "UPPER"> (x) }}'), "m")))
    texts = [b"a\xf0", b"\xe1\xbf", b"\xff\xff\xff\xff\xff", b"\xce", b"ab\xce\x90\xe1", b"\x80" * 9]
    data = np.frombuffer(b"".join(texts), np.uint8)
    words = np.array([(data.ctypes.data + sum(map(len, texts[:k])), len(t)) for k, t in enumerate(texts)], networks.WORDS)
    found = np.zeros(len(texts), networks.WORDS)
    arena = np.full(1 << 16, 0x5A, np.uint8)
    status, size = _run(model, words, found, arena)
    assert status == 0
    for (at, n), (next_, _) in zip(found.tolist(), found.tolist()[1:]):
        assert 0 <= n <= next_ - at
    assert (arena[size + 64 :] == 0x5A).all()


def _run(model: Any, words: np.ndarray, found: np.ndarray, arena: np.ndarray | None) -> tuple[int, int]:
    """The status of a call from C, and the bytes of its arena."""
    x, y, size = networks.Tensor(b"x", words.ctypes.data, networks.TEXT, 1), networks.Tensor(b"y", found.ctypes.data, networks.TEXT, 1), ct.c_size_t()
    x.shape[0] = len(words)
    error = model._local.error_at
    model._check(model._table.output_shapes(ct.addressof(x), 1, ct.addressof(y), 1, ct.addressof(size), error))
    at = None if arena is None else arena.ctypes.data + -arena.ctypes.data % 64
    return model._table.run(ct.addressof(x), 1, ct.addressof(y), 1, at, None, error), size.value


def test_arena_is_the_callers() -> None:
    model = load_in_process(build(frontend.convert(onnx.parser.parse_model(f"{HEAD}main ({ONE}) => (string[N] y) {{ y = Identity (x) }}"), "m")))
    words, found = np.zeros(2, networks.WORDS), np.zeros(2, networks.WORDS)
    status, _ = _run(model, words, found, None)
    with pytest.raises(CarrotError, match="the arena|it has to be the caller's"):
        model._check(status)
    words["size"] = 3
    with pytest.raises(CarrotError, match="input 'x': a text's data is NULL"):
        _run(model, words, found, np.zeros(4096, np.uint8))


def test_what_goes_in() -> None:
    """Anything that is text; nothing else."""
    model = load_in_process(build(frontend.convert(onnx.parser.parse_model(f'{HEAD}main ({ONE}) => (string[N] y) <string p = {{"!"}}> {{ y = StringConcat (x, p) }}'), "m")))
    assert model.run({"x": np.array(["a", "bé"])})["y"].tolist() == model.run({"x": ["a", "bé"]})["y"].tolist() == ["a!", "bé!"]
    assert model.run({"x": a("a", None)})["y"].tolist() == ["a!", "!"]
    assert model.run({"x": np.array([], object)})["y"].tolist() == []
    with pytest.raises(CarrotError, match="wants text"):
        model.run({"x": np.array([1.0])})


@pytest.mark.parametrize(("source", "message"), [
    (f"main ({ONE}) => (y) {{ y = StringConcat (x, n) }}".replace("{ y", "<int64 n = {1}> { y"), "input 1 of 'StringConcat' is .* strings are needed"),
    ('main (string[2,N] x) => (y) { y = StringNormalizer <stopwords = ["a"]> (x) }', "takes a list of words"),
    (f"main ({ONE}) => (y) {{ y = Cast <to = 7> (x) }}", "numbers become strings, and strings become floats"),
    ("""main (int64 n, string[2] x) => (y) <bool t = {1}> {
        y = Loop (n, t, x) <body = b (int64 i, bool c, string[2] s) => (bool d, string[2] r) { d = Identity (c)  r = StringConcat (s, s) }> }""", "a text that comes out of a loop"),
    ("""main (int64 n, string[2] x) => (y) <bool t = {1}> {
        y = Loop (n, t, x) <body = b (int64 i, bool c, string[2] s) => (bool d, string[2] r) { d = Identity (c)  r = StringConcat (x, x) }> }""", "there is one place for each text"),
])  # fmt: skip
def test_error(source: str, message: str) -> None:
    with pytest.raises(CarrotError, match=message):
        frontend.convert(onnx.parser.parse_model(HEAD + source), "m")


def test_not_on_chips() -> None:
    module = frontend.convert(onnx.parser.parse_model(f"{HEAD}main (string[2] x) => (string[2] y) {{ y = Identity (x) }}"), "m")
    with pytest.raises(CarrotError, match="the output 'y' is text"):
        build(module, Options(target="cortex-m4"))


# ---------------------------------------------------------------------------------------------------------- sequences


def sequence_model(nodes: list[Any], inputs: list[Any], outputs: list[str]) -> onnx.ModelProto:
    graph = helper.make_graph(nodes, "g", inputs, [onnx.ValueInfoProto(name=o) for o in outputs])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


def test_sequence_as_input(run_model: RunModel) -> None:
    """An input for each tensor, whose sizes differ."""
    x = helper.make_tensor_sequence_value_info("x", TensorProto.FLOAT, ["n", 2])
    proto = sequence_model([
        helper.make_node("ConcatFromSequence", ["x"], ["all"], axis=0), helper.make_node("SequenceLength", ["x"], ["n"]),
        helper.make_node("Constant", [], ["last"], value_int=-1), helper.make_node("SequenceAt", ["x", "last"], ["end"]),
    ], [x], ["all", "n", "end"])  # fmt: skip
    with pytest.raises(CarrotError, match="how many tensors the sequence has must be known"):
        frontend.convert(proto, "m")
    module = frontend.convert(proto, "m", dims={"x": 3})
    parts = [np.full((k, 2), k, np.float32) for k in (1, 4, 2)]
    got = run_model(module, {f"x_{i}": p for i, p in enumerate(parts)})
    assert (got["all"] == np.concatenate(parts)).all() and got["n"] == 3 and (got["end"] == parts[2]).all()


def test_optional_that_is_empty() -> None:
    x = helper.make_value_info("x", helper.make_optional_type_proto(helper.make_tensor_type_proto(TensorProto.FLOAT, [2])))
    proto = sequence_model([helper.make_node("OptionalHasElement", ["x"], ["has"])], [x], ["has"])
    for constants, has in (({"x": None}, False), ({}, True)):
        module = frontend.convert(proto, "m", constants=constants)
        assert run(module, [np.zeros(2, np.float32)] * len(module.main.body.args))[0] == has


def test_sequence_clashes() -> None:
    x = helper.make_tensor_sequence_value_info("x", TensorProto.FLOAT, ["n"])
    y = helper.make_tensor_value_info("x_1", TensorProto.FLOAT, ["n"])
    proto = sequence_model([helper.make_node("SequenceInsert", ["x", "x_1"], ["y"])], [x, y], ["y"])
    with pytest.raises(CarrotError, match="would be the input 'x_1'"):
        frontend.convert(proto, "m", dims={"x": 2})
