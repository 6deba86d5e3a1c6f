"""Sizes that are known only by name: a dim is an int or the text of an expression over the sizes that a model's inputs have.

    add(mul(2, "batch"), floordiv(sub("height", 1), 2))   =   "2*batch + floordiv(height + 1, 2) - 1"

Texts are canonical: a polynomial with integer coefficients whose atoms are symbols and floordiv, min and max of polynomials.
So dims that are equal are, as a rule, the same text. Symbols are names of sizes, never negative; one that is no identifier
stands in backquotes. Ceiling division and remainders are written with floordiv.
"""

from __future__ import annotations

import functools
import itertools
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim

Monomial = tuple[str, ...]  # sorted atoms
Poly = dict[Monomial, int]

_CALLS = ("floordiv", "min", "max")
_NAME = r"[^\W\d][\w.]*"
_TOKEN = re.compile(rf"\s*(?:(\d+)|(`[^`]+`|{_NAME})|([-+*(),]))")
MAX_TEXT = 1 << 15  # characters: a size that takes more to write has no use
MAX_ROUNDED = 600  # characters of a size whose sign is worth such a proof
MAX_NESTED = 100  # calls in each other
MAX_STACK = 64  # of a program: DEPTH of runtime/abi_dims.h
MAX_DIGITS = 20  # of a number in a text
LARGEST = (1 << 63) - 1


def symbol(name: str) -> str:
    """The dim that is called `name`, whatever characters that has."""
    if re.fullmatch(_NAME, name) and name not in _CALLS:
        return name
    if not name or "`" in name:
        raise CarrotError(f"{name!r} cannot be the name of a dim")
    return f"`{name}`"


def shown(d: Dim) -> str:
    """A dim for messages: a lone symbol by its own name."""
    return d[1:-1] if isinstance(d, str) and d.startswith("`") and d.find("`", 1) == len(d) - 1 else str(d)


# ------------------------------------------------------------------------------------------------- text and polynomials


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.at, self.token = text, 0, ""
        if len(text) > MAX_TEXT or _nested(text) > MAX_NESTED:
            raise CarrotError(f"'{text[:40]}...' is no dim: it is too long, or nested too deep")
        self.next()

    def next(self) -> str:
        """The token at hand; moves on to the next, "" at the end."""
        before, rest = self.token, self.text[self.at :]
        m = _TOKEN.match(self.text, self.at) if rest.strip() else None
        if rest.strip() and m is None:
            raise CarrotError(f"'{self.text}' is no dim: '{rest.strip()[:20]}' is not understood")
        self.token, self.at = (m.group().strip(), m.end()) if m else ("", len(self.text))
        return before

    def sum(self) -> Dim:
        out = neg(self.product()) if self.token == "-" and self.next() else self.product()
        while self.token in ("+", "-"):
            out = (add if self.next() == "+" else sub)(out, self.product())
        return out

    def product(self) -> Dim:
        out = self.atom()
        while self.token == "*":
            self.next()
            out = mul(out, self.atom())
        return out

    def atom(self) -> Dim:
        token = self.next()
        if token.isdecimal() and len(token) <= MAX_DIGITS:
            return int(token)
        if token in _CALLS and self.token == "(":
            args: list[Dim] = []
            while not args or self.token == ",":
                self.next()
                args.append(self.sum())
            self.expect(")")
            if len(args) == 2:
                return FUNCTIONS[token](*args)
        elif token == "(":
            out = self.sum()
            self.expect(")")
            return out
        elif token and token[0] not in "-+*)," and not token.isdecimal():
            return token
        raise CarrotError(f"'{self.text}' is no dim", note="numbers, names, + - *, floordiv(a, b), min(a, b), max(a, b)")

    def expect(self, token: str) -> None:
        if self.next() != token:
            raise CarrotError(f"'{self.text}' is no dim: it lacks '{token}'")


def parse(text: str) -> Dim:
    """The canonical dim that `text` stands for. Raises CarrotError."""
    reader = _Reader(text)
    out = reader.sum()
    if reader.token:
        raise CarrotError(f"'{text}' is no dim: '{reader.token}' is not expected")
    if any(abs(c) > LARGEST for c in _poly(out).values()):
        raise CarrotError(f"'{text}' is no dim: a number in it is beyond 64 bits")
    return out


@functools.lru_cache(maxsize=1 << 14)
def _terms(text: str) -> tuple[tuple[Monomial, int], ...]:
    """The polynomial of a canonical text."""
    out: Poly = {}
    for sign, term in _split(text):
        factors = list(_factors(term))
        n = int(factors.pop(0)) if factors[0].isdecimal() else 1
        out[tuple(factors)] = sign * n
    return tuple(out.items())


def _top(text: str, marks: str) -> Iterator[tuple[int, str]]:
    """The places of characters outside brackets and backquotes."""
    depth, quoted = 0, False
    for at, c in enumerate(text):
        quoted ^= c == "`"
        depth += 0 if quoted else (c == "(") - (c == ")")
        if not depth and not quoted and c in marks:
            yield at, c


def _split(text: str) -> Iterator[tuple[int, str]]:
    sign, start = 1, 0
    if text.startswith("-"):
        sign, start = -1, 1
    for at, c in _top(text, "+-"):
        if at > start:
            yield sign, text[start:at].strip()
            sign, start = (1 if c == "+" else -1), at + 1
    yield sign, text[start:].strip()


def _factors(term: str) -> Iterator[str]:
    start = 0
    for at, _ in _top(term, "*"):
        yield term[start:at]
        start = at + 1
    yield term[start:]


@functools.lru_cache(maxsize=1 << 14)
def _call(atom: str) -> tuple[str, Dim, Dim] | None:
    """The function and arguments of an atom; None of a symbol."""
    if not atom.endswith(")"):
        return None
    name, _, rest = atom[:-1].partition("(")
    [(at, _)] = _top(rest, ",")
    return name, _dim(_poly(rest[:at].strip())), _dim(_poly(rest[at + 1 :].strip()))


def _poly(d: Dim) -> Poly:
    if isinstance(d, str):
        return {(): int(d)} if d.lstrip("-").isdecimal() else dict(_terms(d))
    return {(): int(d)} if d else {}


def _dim(p: Poly) -> Dim:
    """The canonical dim of a polynomial: by degree, then by name."""
    p = {m: c for m, c in p.items() if c}
    if not p or p.keys() == {()}:
        return p.get((), 0)
    out = ""
    for m in sorted(p, key=lambda m: (-len(m), m)):
        c = p[m]
        factors = ([] if abs(c) == 1 and m else [str(abs(c))]) + list(m)
        out += ("-" if c < 0 else "") if not out else " - " if c < 0 else " + "
        out += "*".join(factors)
    if len(out) > MAX_TEXT:
        raise CarrotError(f"a size that depends on {', '.join(map(shown, symbols(*map('*'.join, p))))} takes {len(out)} characters to write", note="bind some of them: dims={'name': N}")
    return out


# ------------------------------------------------------------------------------------------------------------ algebra

_remembered = functools.lru_cache(maxsize=1 << 12)  # every pass asks what every shape is


@_remembered
def add(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    out = _poly(a)
    for m, c in _poly(b).items():
        out[m] = out.get(m, 0) + c
    return _dim(out)


def neg(a: Dim) -> Dim:
    return mul(-1, a)


def sub(a: Dim, b: Dim) -> Dim:
    return add(a, neg(b))


@_remembered
def mul(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    out: Poly = {}
    for m, c in _poly(a).items():
        for n, d in _poly(b).items():
            both = tuple(sorted(m + n))
            out[both] = out.get(both, 0) + c * d
    return _dim(out)


def product(dims: Iterable[Dim]) -> Dim:
    """The number of elements of a shape."""
    start: Dim = 1
    return functools.reduce(mul, dims, start)


def total(dims: Iterable[Dim]) -> Dim:
    start: Dim = 0
    return functools.reduce(add, dims, start)


def quotient(a: Dim, b: Dim) -> Dim | None:
    """c with a = b * c for every size, by long division; None if there is none."""
    divisor, rest = _poly(b), _poly(a)
    if not divisor:
        return None
    atoms = sorted({x for m in (*divisor, *rest) for x in m})
    order: Callable[[Monomial], list[int]] = lambda m: [m.count(x) for x in atoms]  # noqa: E731
    lead = max(divisor, key=order)
    out: Dim = 0
    while rest:
        first = max(rest, key=order)
        factor = list(first)
        if rest[first] % divisor[lead] or any(lead.count(x) > first.count(x) for x in lead):
            return None
        for x in lead:
            factor.remove(x)
        step = _dim({tuple(factor): rest[first] // divisor[lead]})
        out = add(out, step)
        rest = _poly(sub(_dim(rest), mul(step, b)))
    return out


def content(d: Dim) -> int:
    """The greatest number that divides every coefficient."""
    return math.gcd(*_poly(d).values())


def remainder(d: Dim) -> int:
    """What is left of d by the greatest number that divides all but its constant: 1 of 7*h - 6."""
    p = _poly(d)
    constant = p.pop((), 0)
    return constant % math.gcd(*p.values()) if p else constant


@_remembered
def floordiv(a: Dim, b: Dim) -> Dim:
    """The quotient rounded down. Raises CarrotError for a division by 0."""
    if b == 0:
        raise CarrotError(f"{a} is divided by 0")
    if isinstance(a, int) and isinstance(b, int):
        return a // b
    if (exact := quotient(a, b)) is not None:
        return exact
    if isinstance(b, int) and b < 0:
        return floordiv(neg(a), -b)
    if not isinstance(b, int):
        return _atom("floordiv", a, b)
    whole = _dim({m: c // b for m, c in _poly(a).items()})
    rest = _poly(sub(a, mul(whole, b)))
    common = math.gcd(b, *(c for m, c in rest.items() if m))
    rest, b = {m: c // common for m, c in rest.items()}, b // common
    inner = [m for m in rest if m]
    if b == 1 or not inner:
        return add(whole, floordiv(_dim(rest), b) if b > 1 else _dim(rest))
    call = _call(inner[0][0]) if len(inner) == len(inner[0]) == rest[inner[0]] == 1 else None
    if call and call[0] == "floordiv" and isinstance(call[2], int):  # floor((floor(x / c) + k) / b) = floor((x + k c) / (b c))
        return add(whole, floordiv(add(call[1], rest.get((), 0) * call[2]), b * call[2]))
    return add(whole, _atom("floordiv", _dim(rest), b))


@_remembered
def ceildiv(a: Dim, b: Dim) -> Dim:
    """The quotient by a positive number, rounded up."""
    exact = quotient(a, b) if b != 0 else None
    return floordiv(sub(add(a, b), 1), b) if exact is None else exact


def mod(a: Dim, b: Dim) -> Dim:
    """The remainder of floordiv: of the sign of b."""
    return sub(a, mul(b, floordiv(a, b)))


@_remembered
def minimum(a: Dim, b: Dim) -> Dim:
    return a if nonnegative(sub(b, a)) else b if nonnegative(sub(a, b)) else _atom("min", *sorted((a, b), key=str))


@_remembered
def maximum(a: Dim, b: Dim) -> Dim:
    return a if nonnegative(sub(a, b)) else b if nonnegative(sub(b, a)) else _atom("max", *sorted((a, b), key=str))


def _atom(name: str, a: Dim, b: Dim) -> Dim:
    text = f"{name}({a}, {b})"
    if text.count("(") > MAX_NESTED and (deep := _nested(text)) > MAX_NESTED:
        raise _too_deep(deep, a, b)
    return _dim({(text,): 1})


def _nested(text: str) -> int:
    """How many brackets are open at once, at most."""
    marks = "".join(text.split("`")[::2])
    return max(itertools.accumulate((c == "(") - (c == ")") for c in marks), default=0)


def _too_deep(depth: int, *dims: Dim) -> CarrotError:
    return CarrotError(f"a size that depends on {', '.join(map(shown, symbols(*dims)))} is nested {depth} deep", note="bind some of them: dims={'name': N}")


FUNCTIONS: dict[str, Callable[[Dim, Dim], Dim]] = {"+": add, "*": mul, "floordiv": floordiv, "min": minimum, "max": maximum}
INTEGERS: dict[str, Callable[[Any, Any], Any]] = {"+": operator.add, "*": operator.mul, "floordiv": operator.floordiv, "min": min, "max": max}


@functools.lru_cache(maxsize=1 << 14)
def nonnegative(d: Dim) -> bool:
    """Whether it can be shown that d >= 0, and divides by nothing that may be 0, whatever the symbols' sizes."""
    p = _poly(d)
    if all(c >= 0 for c in p.values()) and all(_positive(x) for m in p for x in m):
        return True
    for m, c in p.items():  # a min is at most, a max at least each of its arguments
        for x in m:
            call = _call(x)
            if call and call[0] == ("min" if c < 0 else "max") and all(_positive(y) for y in m if y != x):
                rest = list(m)
                rest.remove(x)
                without = sub(d, _dim({m: c}))
                if any(nonnegative(add(without, mul(_dim({tuple(rest): c}), bound))) for bound in call[1:]):
                    return True
    return _rounded(d, p)


def _rounded(d: Dim, p: Poly) -> bool:
    """nonnegative(d) by floordiv(x, b) being at most x / b: floordiv(h, 4) - floordiv(6*floordiv(h, 4), 7)."""
    for m, c in p.items() if len(str(d)) <= MAX_ROUNDED else ():
        for x in m if c < 0 else ():
            call = _call(x)
            if call and call[0] == "floordiv" and isinstance(call[2], int) and call[2] > 0 and _defined(call[1]):
                rest = list(m)
                rest.remove(x)
                if all(map(_positive, rest)):  # all of this form are looked at in the end, in whatever order
                    return nonnegative(add(mul(sub(d, _dim({m: c})), call[2]), mul(_dim({tuple(rest): c}), call[1])))
    return False


def _defined(d: Dim) -> bool:
    """Whether it can be shown that d divides by nothing that may be 0."""
    calls = [call for m in _poly(d) for x in m if (call := _call(x))]
    return all(_defined(a) and _defined(b) and (name != "floordiv" or nonnegative(sub(b, 1))) for name, a, b in calls)


def _positive(atom: str) -> bool:
    call = _call(atom)
    if call is None:
        return True
    name, a, b = call
    if name == "floordiv":
        return nonnegative(a) and nonnegative(sub(b, 1))
    return any(map(nonnegative, (a, b))) if name == "max" else all(map(nonnegative, (a, b)))


# ---------------------------------------------------------------------------------------------------------------- uses


def fold(d: Dim, leaf: Callable[[str], Any], functions: Mapping[str, Callable[[Any, Any], Any]], number: Callable[[int], Any] = int) -> Any:
    """The value of `d` where symbols are leaf(symbol), numbers number(n), and functions those by the names of INTEGERS."""
    if isinstance(d, int):
        return number(d)
    plus, times = functions["+"], functions["*"]
    out: Any = None
    for m, c in _poly(d).items():
        term: Any = None if m and c == 1 else number(c)
        for x in m:
            call = _call(x)
            value = leaf(x) if call is None else functions[call[0]](*(fold(y, leaf, functions, number) for y in call[1:]))
            term = value if term is None else times(value, term)
        out = term if out is None else plus(out, term)
    return number(0) if out is None else out


def substitute(d: Dim, sizes: Mapping[str, Dim]) -> Dim:
    """`d` where some symbols are other dims."""
    if isinstance(d, int) or not any(s in sizes for s in symbols(d)):
        return d
    out: Dim = fold(d, lambda s: sizes.get(s, s), FUNCTIONS)
    return out


def evaluate(d: Dim, sizes: Mapping[str, int]) -> int:
    """The number that `d` is. Raises KeyError for a symbol without a size."""
    return d if isinstance(d, int) else int(fold(d, sizes.__getitem__, INTEGERS))


def most(d: Dim, counted: Mapping[str, Dim]) -> Dim:
    """How large `d`, which is a size, is at most: where the symbols `counted` are from 0 to what is said of each, in terms of others."""
    high = ends(d, counted)[1]
    return high if nonnegative(high) else maximum(high, 0)


def ends(d: Dim, counted: Mapping[str, Dim]) -> tuple[Dim, Dim]:
    """Between what `d` is, in terms of the symbols that are not counted."""
    if isinstance(d, int) or not any(s in counted for s in symbols(d)):
        return d, d
    low: Dim = 0
    high: Dim = 0
    for m, c in _poly(d).items():
        lows, highs = zip(*(_atom_ends(x, counted) for x in m), strict=True) if m else ((), ())
        least, greatest = product(lows), product(highs)
        if not all(map(nonnegative, lows)):
            greatest = product(maximum(h, neg(x)) for x, h in zip(lows, highs))
            least = neg(greatest)
        if c < 0:
            least, greatest = greatest, least
        low, high = add(low, mul(c, least)), add(high, mul(c, greatest))
    return low, high


def _atom_ends(x: str, counted: Mapping[str, Dim]) -> tuple[Dim, Dim]:
    call = _call(x)
    if call is None:
        return (0, counted[x]) if x in counted else (x, x)
    (al, ah), (bl, bh) = (ends(y, counted) for y in call[1:])
    if call[0] != "floordiv":
        fn = minimum if call[0] == "min" else maximum
        return fn(al, bl), fn(ah, bh)
    bl = maximum(bl, 1)
    return floordiv(al, maximum(bh, 1) if nonnegative(al) else bl), floordiv(maximum(ah, 0), bl)


def symbols(*dims: Dim) -> list[str]:
    """The symbols of dims, in the order in which they occur."""
    found: dict[str, None] = {}

    def see(s: str) -> int:
        found[s] = None
        return 1

    quiet = dict.fromkeys(INTEGERS, lambda a, b: 1)
    for d in dims:
        fold(d, see, quiet)
    return list(found)


def program(d: Dim, names: Sequence[str]) -> list[int]:
    """`d` for a machine with a stack (runtime/carrot_desc.h): 0 n pushes a number, 1 i the size of names[i], 2 to 6 are + * floordiv min max. Raises CarrotError."""
    depth = fold(d, lambda s: 1, dict.fromkeys(INTEGERS, lambda a, b: max(a, 1 + b)), lambda n: 1)
    if depth > MAX_STACK:
        raise _too_deep(depth, d)
    code: dict[str, Any] = {f: lambda a, b, op=op: [*a, *b, op] for op, f in enumerate(INTEGERS, 2)}
    out: list[int] = fold(d, lambda s: [1, names.index(s)], code, lambda n: [0, n])
    return out


__all__ = ["Dim", "add", "ceildiv", "content", "ends", "evaluate", "floordiv", "fold", "maximum", "minimum", "mod", "most", "mul", "neg", "nonnegative", "parse", "product", "program", "quotient", "shown", "sub", "substitute", "symbol", "symbols", "total"]
