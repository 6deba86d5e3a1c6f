"""nn.regex_match, nn.regex_count, nn.regex_extract, nn.regex_replace as machine code against Python's `re` and `float`; nn.date_part against the calendar."""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import math
import mmap
import random
import shutil
import subprocess
import sys
from decimal import Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from carrot.compiler import build, load_in_process
from carrot.ir.builder import Buffer, Expr, KernelBuilder
from carrot.ir.core import Block, Func, Module, Op
from carrot.ir.errors import CarrotError
from carrot.ir.evaluator import run, run_kernel
from carrot.ir.graph import Graph
from carrot.ir.nn_date import DAY, NO_TIME, PARTS
from carrot.ir.regex import parse, python_regex
from carrot.ir.registry import REGISTRY
from carrot.ir.text import print_module
from carrot.ir.types import INDEX, MemRefType
from carrot.passes.lower_regex import automaton, each_match

sys.path.insert(0, str(Path(__file__).parent))
import regex_cases  # noqa: E402
from test_strings import HOST, check, compiled, lowered, native, objects, words_of  # noqa: E402

OPT = shutil.which("mlir-opt-22")
OpCase = tuple[str, dict]


def match(pattern: str, how: str = "search", flags: str = "") -> OpCase:
    return "nn.regex_match", {"pattern": pattern, "flags": flags, "how": how}


def count(pattern: str, flags: str = "") -> OpCase:
    return "nn.regex_count", {"pattern": pattern, "flags": flags}


def extract(pattern: str, group: int = 0, flags: str = "", decimal: str = ".", thousands: str = "") -> OpCase:
    return "nn.regex_extract", {"pattern": pattern, "flags": flags, "group": group, "decimal": decimal, "thousands": thousands}


def graph(cases: list[OpCase], columns: int = 1) -> Graph:
    g = Graph("m")
    x = g.table("t", [f"c{i}" for i in range(columns)], "str", ("null",))
    for i, (name, attrs) in enumerate(cases):
        g.output(f"y{i}", g.op(name, x, **attrs), ["default"])
    return g


def held(cases: list[OpCase], texts: list[str | None], interpret: bool = False) -> list[np.ndarray]:
    """Compiled code gives what `re` gives; what that is."""
    return [w.ravel() for w in check(graph(cases), [objects(texts)[:, None]], interpret)]


@pytest.mark.parametrize("part", range(6))
def test_patterns(part: int) -> None:
    """`part` takes every sixth pattern: each with its flags, and every way to match."""
    flags = ["", "i", "m", "s", "a", "ims"][part]
    cases = []
    for i, pattern in enumerate(regex_cases.PATTERNS[part::6]):
        cases += [match(pattern, ("search", "match", "fullmatch")[i % 3], flags), count(pattern, flags)]
    held(cases, [None, *regex_cases.TEXTS])


def replaced_is(steps: list[tuple[str, str, str]], texts: list[str | None], most: int = 200, columns: int = 1) -> None:
    """Replacing by (pattern, flags, replacement) one after the other gives what re.sub gives: looked up among all that it does, and measured."""
    g = Graph("m")
    x = g.table("t", [f"c{i}" for i in range(columns)], "str", ("null",))
    y, want = x, texts
    for pattern, flags, new in steps:
        y = g.op("nn.regex_replace", y, pattern=pattern, flags=flags, replacement=new, most=most)
        want = [None if t is None else python_regex(pattern, flags).sub(lambda _, new=new: new, t) if len(t.encode()) <= most else "" for t in want]
    keys = objects(sorted({t for t in want if t is not None}))
    w = g.module.add_weight
    g.output("which", g.op("nn.lookup", y, keys=w(keys), values=w(np.arange(len(keys), dtype=np.int32)), default=w(np.array(-1, np.int32)), null=w(np.array(-2, np.int32))), ["default"])
    g.output("size", g.op("nn.text_size", y), ["default"])
    g.output("null", g.op("nn.isnull", y), ["default"])
    shape = (-1, columns)
    x = objects(texts).reshape(shape)
    which, size, null = check(g, [x]) if len(x) <= HOST.row_block else load_in_process(build(g.finish())).run({"t": x}).values()
    index = {t: i for i, t in enumerate(keys.tolist())}
    np.testing.assert_array_equal(which, np.array([-2 if t is None else index[t] for t in want]).reshape(shape))
    np.testing.assert_array_equal(size, np.array([len((t or "").encode()) for t in want]).reshape(shape))
    np.testing.assert_array_equal(null, np.array([t is None for t in want]).reshape(shape))


@pytest.mark.parametrize("part", range(6))
def test_replacing(part: int) -> None:
    for i, pattern in enumerate(regex_cases.PATTERNS[part::12]):
        replaced_is([(pattern, ["", "i", "m", "s", "a", "ims"][part], ("", "x", "-é-", "a")[i % 4])], [None, *regex_cases.TEXTS])


@pytest.mark.parametrize("seed", range(3))
def test_replacing_at_random(seed: int) -> None:
    r = random.Random(seed)
    steps = []
    while len(steps) < 3:
        pattern, flags = regex_cases.pattern(r, 3), regex_cases.flags(r)
        with contextlib.suppress(CarrotError):
            parse(pattern, flags)
            steps.append((pattern, flags, regex_cases.text(r, 3)))
    replaced_is(steps, [regex_cases.text(r) for _ in range(120)], columns=2)


def test_replacing_in_every_row_of_many_blocks() -> None:
    """No text overwrites another's place: 3 columns of 400 rows, texts of up to what there is room for."""
    r = random.Random(5)
    texts = [r.choice("ab1é") * r.randint(0, 30) for _ in range(1200)]
    replaced_is([("a", "", "12"), ("1+", "", "ab"), ("b", "", "éé")], texts, most=60, columns=3)


def test_texts_that_are_too_long_to_replace_in() -> None:
    replaced_is([("a", "", "bb")], ["a" * n for n in range(20)], most=10)
    replaced_is([("", "", "xyz")], ["é" * n for n in range(10)], most=10)
    for attrs, said in (({"most": 0}, "most=0"), ({"most": 1 << 20, "replacement": "xx"}, "most=1048576"), ({"replacement": r"\1"}, "plain text"), ({"replacement": 3}, "replacement=3")):
        g = Graph("m")
        x = g.table("t", ["c"], "str", ("null",))
        with pytest.raises(CarrotError, match=said):
            g.op("nn.regex_replace", x, **{"pattern": "a", "flags": "", "replacement": "b", "most": 10, **attrs})


@pytest.mark.parametrize("seed", range(3))
def test_random_patterns(seed: int) -> None:
    r = random.Random(100 + seed)
    cases: list[OpCase] = []
    for _ in range(3):
        pattern, flags = regex_cases.pattern(r, r.randint(1, 4)), regex_cases.flags(r)
        number = f"(?:{pattern})" + r"(\d+)"
        cases += [match(pattern, r.choice(["search", "match", "fullmatch"]), flags), count(pattern, flags)]
        cases.append(extract(number + regex_cases.pattern(r, 2), python_regex(number, flags).groups, flags))
    held(cases, [None, "", *(regex_cases.text(r, r.choice([2, 5, 30])) for _ in range(60))])


def test_texts_of_all_lengths() -> None:
    """Where a match begins, where it ends, and what is behind it, at every offset."""
    texts: list[str | None] = [None]
    for letter in "aé漢😀":
        texts += [letter * n + tail + letter * m for n in (*range(10), 200) for m in (0, 3) for tail in ("", "x12y", "\n")]
    want = held([match("x12y$"), count("[a-zé]+"), count("[漢😀]"), count(".$"), extract(r"x(\d)(\d)y", 2), count(r"\b")], texts)
    assert want[0].sum() > 30 and np.nanmax(want[4]) == 2


def test_the_kernels_interpreted() -> None:
    held([match("^a.*é$"), count(r"\b\w+\b"), extract(r"v(\d+\.?\d*)", 1)], [None, "", "a b é", "v1.25", "xv9007199254740993", "é😀 v2"], interpret=True)


def test_loads_are_linear_where_backtracking_is_exponential(monkeypatch: pytest.MonkeyPatch) -> None:
    load = REGISTRY.ops["llvm.load"]
    loads = 0

    def counted(*args: object) -> object:
        nonlocal loads
        loads += 1
        return load.evaluate(*args)  # type: ignore[misc]

    monkeypatch.setitem(REGISTRY.ops, "llvm.load", dataclasses.replace(load, evaluate=counted))
    for case in (match("(a*)*b"), match("(a|aa)+$"), match("(a+a+)+b", "match"), match("(a*)*b", "fullmatch"), count(r"(?:a?){20}a{20}")):
        g = graph([case])
        low = lowered(g.finish())
        seen = []
        for n in (40, 400):
            words, kept = words_of(objects(["a" * n])[:, None])
            loads = 0
            run_kernel(low, "main", [words, np.zeros((1, 1), np.int32 if "count" in case[0] else bool), np.zeros(1 << 12, np.int8), np.int64(1)])
            seen.append(loads)
            assert kept and loads <= 3 * n + 8, case
        assert seen[1] > 300


def test_nothing_is_read_outside_of_a_text() -> None:
    """Texts, whole and cut in the middle of a character, that begin and end where readable memory does."""
    size = mmap.PAGESIZE
    memory = mmap.mmap(-1, 3 * size)
    at = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    protect = ctypes.CDLL(None, use_errno=True).mprotect
    for page in (0, 2):
        assert protect(ctypes.c_void_p(at + page * size), ctypes.c_size_t(size), 0) == 0
    call = native(lowered(graph([match("é$"), count(r"\b\w+"), count("😀|$"), extract(r"\d+")]).finish()), 5)
    for text in ["a", "é", "漢", "😀", "x\n", "é\n", "12", "éa12"]:
        data = text.encode()
        cuts = [data[i:j] for i in range(len(data)) for j in range(i + 1, len(data) + 1)]
        for place in (lambda n: size, lambda n: 2 * size - n):
            for cut in cuts:
                start = place(len(cut))
                memory[start : start + len(cut)] = cut
                outs = [np.zeros((1, 1), t) for t in (bool, np.int32, np.int32, np.float64)]
                call([np.array([[[at + start, len(cut)]]], np.int64)], outs)
    for page in (0, 2):
        assert protect(ctypes.c_void_p(at + page * size), ctypes.c_size_t(size), mmap.PROT_READ | mmap.PROT_WRITE) == 0


@pytest.mark.parametrize(("pattern", "group"), [(r"(?u)\b\w\w+\b", 0), (r"\b(\w)\w*", 1), (r"a|(b)", 1), ("", 0), (r"x*(é?)", 1)])
def test_each_match_gives_the_places_of_tokens(pattern: str, group: int) -> None:
    most = 60
    texts = regex_cases.TEXTS
    block = Block([MemRefType("i64", (None, 1, 2)), MemRefType("i64", (None, most, 2)), MemRefType("i8", (64,)), INDEX])
    m = Module("m")
    b = KernelBuilder(m, block, HOST)
    x, y, n = Buffer(b, block.args[0], (0, 1, 2), "i64"), Buffer(b, block.args[1], (0, most, 2), "i64"), Expr(b, block.args[3], "index")
    d = automaton(pattern, "", "search", group)

    def row(i: Expr) -> None:
        def token(start: Expr, end: Expr, k: Expr) -> list[Expr]:
            y.store((i, k, 0), start)
            y.store((i, k, 1), end)
            return [k + 1]

        each_match(b, d, b.text(x, i, 0), token, [b.const(0, "index")])

    b.loop(0, n, row)
    block.ops.append(Op("func.return"))
    m.funcs["main"] = Func("main", block)
    m.attrs["arena_bytes"] = 0
    words, kept = words_of(objects(texts)[:, None])
    out = np.full((len(texts), most, 2), -1, np.int64)
    compiled(m, [words], [out])
    assert kept
    for text, places in zip(texts, out.tolist(), strict=True):
        want = [found[group] or "" for found in python_regex(pattern).finditer(text)]
        got = [text.encode()[start:end].decode() for start, end in places if start >= 0]
        assert got == want, text


# ------------------------------------------------------------------------------------------------------------ numbers


def middle(u: int) -> str:
    """The decimal digits of the number halfway between the float of bits u and the next one."""
    low, high = (Fraction(np.uint64(bits).view(np.float64).item()) for bits in (u, u + 1))
    with localcontext() as context:
        context.prec = 1200
        half = (low + high) / 2
        text = format(Decimal(half.numerator) / Decimal(half.denominator), "f")
    return text if "." in text else text + "."


def numbers(r: random.Random) -> list[str]:
    out = []
    for _ in range(1500):
        u = r.getrandbits(52) if r.random() < 0.15 else r.randrange(0x7FF << 52)
        x = np.uint64(u).view(np.float64).item()
        out += [repr(x), f"{x:.{r.randint(0, 30)}e}"]
    for _ in range(2000):
        n = r.randint(1, 40)
        digits = "".join(r.choice("0123456789") for _ in range(n))
        k = r.randint(0, n)
        power = r.choice("eE") + r.choice(["", "+", "-"]) + str(r.choice([0, 1, 22, 23, 280, 300, 307, 308, 309, 324, 345, 400, 10**20])) if r.random() < 0.5 else ""
        out.append(r.choice(["", "-", "+"]) + digits[:k] + "." + digits[k:] + power if n > 1 else digits)
    for _ in range(60):
        s = middle(r.choice([r.randrange(1 << 62), r.getrandbits(52), (1023 << 52) + r.getrandbits(52), r.randrange(5), (0x7FE << 52) + r.getrandbits(51)]))
        out += [s, s + "0" * r.randint(1, 900), s + "0" * r.randint(1, 900) + "1", "0" * 500 + s + "1", s.rstrip("0")[:-1] + "4" + "9" * r.randint(1, 900)]
    return out


EDGES = [
    "0", "-0", "0.0e5", "0" * 30, "1e-400", "-1e-400", "1e400", "-1e400", "1e" + "9" * 30, "1e-" + "9" * 30, "0e99999", ".5", "5.", "5.e3", "1.7976931348623157e308", "1.7976931348623158e308",
    "1.7976931348623159e308", "17976931348623158" + "0" * 292, "17976931348623159" + "0" * 292, "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "0." + "0" * 400 + "1e401",
    "1" + "0" * 1000 + "e-1000", "1" * 5000, "1" * 5000 + "e-5000", "0." + "9" * 3000, "9007199254740993", "9007199254740992", "9007199254740991e22", "9007199254740991e23", "9007199254740993e-22",
    "18446744073709551615", "18446744073709551616", "1" * 19, "1" * 20,
]  # fmt: skip
NO_NUMBERS = ["", ".", "e5", "1e", "1e+", "+", "-.", "1_0", " 1", "1 ", "inf", "nan", "1.2.3", "--1", "1e5.5", "١", "1\0", "0x10", "1,5"]


def test_numbers_are_those_of_python() -> None:
    texts = [*numbers(random.Random(3)), *EDGES]
    (got,) = held([extract("(?s).*")], [*texts, *NO_NUMBERS])
    for text, value in zip(texts, got):
        assert value == float(text) and math.copysign(1, value) == math.copysign(1, float(text)), text[:80]
    assert np.isnan(got[len(texts) :]).all()


def test_marks_of_numbers() -> None:
    texts = ["1.234,5", "1,5", "1.5", "-1.000.000,25e-1", "1.,5", ".1,5", ",5", "1,5.0"]
    (got,) = held([extract(".*", decimal=",", thousands=".")], list(texts))
    np.testing.assert_array_equal(got, [1234.5, 1.5, 15, -100000.025, 1.5, np.nan, 0.5, np.nan])
    for decimal, thousands in (("", ""), ("1", ""), (".", "."), (".", ",,"), ("é", "")):
        with pytest.raises(CarrotError, match="do not make numbers"):
            graph([extract("a", decimal=decimal, thousands=thousands)])


def test_groups_of_the_first_match() -> None:
    texts = ["a1 b2", "b2 a1", "b5", "12x34", "", "x=7;y=8"]
    want = held([extract(r"(?:a(\d)|b(\d))", 1), extract(r"(?:a(\d)|b(\d))", 2), extract(r"(\d)+", 1), extract(r"y=(\d)", 1)], list(texts))
    np.testing.assert_array_equal(want[0], [1, np.nan, np.nan, np.nan, np.nan, np.nan])
    np.testing.assert_array_equal(want[2], [1, 2, 5, 2, np.nan, 7])


# -------------------------------------------------------------------------------------------------------------- dates


def test_dates() -> None:
    r = np.random.default_rng(0)
    ends = [-(2**63), 2**63 - 1, -(2**63) + 1, 0, -1]
    anywhere = np.concatenate([r.integers(-(2**63), 2**63 - 1, 2000), r.integers(-(10**16), 10**16, 2000), np.arange(-800, 800) * DAY, np.arange(-800, 800) * DAY - 1, ends]).astype(np.int64)
    g = Graph("m")
    x = g.table("t", ["a"], "timestamp", ("null",))
    assert g.inputs[0]["logical"] == "timestamp"
    names = [*PARTS, "elapsed"]
    for part in names:
        g.output(part, g.op("nn.date_part", x, part=part, origin=1234567890123456), ["default"])
    got = dict(zip(names, check(g, [anywhere[:, None]], interpret=False)))
    assert all(np.isnan(got[part][anywhere == NO_TIME]).all() for part in names)
    days = (np.datetime64("1890-01-01") + np.arange(80000)).astype("M8[us]").astype(np.int64) + r.integers(0, DAY, 80000)
    got = dict(zip(names, run(g.module, [days[:, None]])))
    clock = pd.Series(days.view("M8[us]")).dt
    others = {"week": clock.isocalendar().week, "dayofyear": clock.day_of_year, "weekday": clock.day_of_week}
    for part in PARTS:
        np.testing.assert_array_equal(got[part].ravel(), others.get(part) if part in others else getattr(clock, part), err_msg=part)
    np.testing.assert_array_max_ulp(got["elapsed"].ravel(), np.array([float(Fraction(int(t) - 1234567890123456, 10**6)) for t in days]), 1)


@pytest.mark.parametrize(
    ("name", "attrs", "said"),
    [
        ("nn.regex_count", {"pattern": "(?=a)"}, "at position 0: lookahead"), ("nn.regex_count", {"pattern": "(a"}, "at position 0"),
        ("nn.regex_match", {"pattern": "a", "how": "find"}, "no how='find'"), ("nn.regex_extract", {"pattern": "a", "group": 1, "decimal": ".", "thousands": ""}, "no group 1"),
        ("nn.date_part", {"part": "year"}, "cannot take"),
    ],
)  # fmt: skip
def test_ops_are_refused(name: str, attrs: dict, said: str) -> None:
    g = Graph("m")
    g.loc = "step 'r'"
    x = g.table("t", ["a"], "str", ())
    with pytest.raises(CarrotError, match=said) as error:
        g.op(name, x, **attrs)
    assert error.value.loc == "step 'r'"


@pytest.mark.skipif(not OPT, reason="mlir-opt-22 is not installed")
def test_mlir_opt_accepts_the_kernels(tmp_path: Path) -> None:
    file = tmp_path / "m.mlir"
    g = graph([match(r"^é\b"), count("a$"), extract(r"x(\d+)", 1)])
    g.output("size", g.op("nn.text_size", g.op("nn.regex_replace", g.block.args[0], pattern="a+", flags="", replacement="é", most=64)), ["default"])
    file.write_text(print_module(lowered(g.finish()), weights=True))
    lowering = ["--convert-scf-to-cf", "--expand-strided-metadata", "--finalize-memref-to-llvm", "--convert-func-to-llvm", "--convert-arith-to-llvm", "--convert-cf-to-llvm", "--convert-index-to-llvm", "--reconcile-unrealized-casts"]
    done = subprocess.run([OPT, *lowering, file], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    assert "llvm.load" in done.stdout and "memref." not in done.stdout
