"""What a model requires of the sizes of a call: dims that must not be negative. What the whole model needs is the module's attribute
`requires`; what a branch needs is checked where the branch runs, for another one may run, and what sizes that are counted need once they are (nn.refuse; facts of both: attribute `guarded`).

    If(sr == 16000) { Squeeze of [batch, 128, (n + 320) // 512] } { Squeeze of [batch, 128, (n + 160) // 256] }
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from carrot.ir import dims as sizes
from carrot.ir.binding import type_dims
from carrot.ir.core import Op, Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.types import Dim


@dataclass
class Branch:
    """needs: what has to hold where it runs. refused: i64 [], numbers that branches in it give, not 0 if what they need did not hold."""

    needs: list[Dim] = field(default_factory=list)
    refused: list[Value] = field(default_factory=list)


class Requirements:
    """Mixed into Context. branches: the model, then those around what is being imported. reasons: the texts that numbers in `refused` are of, from 1 on."""

    graph: Graph

    def __init__(self) -> None:
        self.counted: dict[str, Dim] = {}  # symbols that ops count, and what they are at most
        self.branches = [Branch()]
        self.reasons: list[str] = []
        self.in_loop = False
        self.rounds: set[str] = set()  # symbols of the loops whose bodies are being imported

    def is_late(self, *dims: Dim) -> bool:
        """Whether a symbol in them is counted."""
        return not self.counted.keys().isdisjoint(sizes.symbols(*dims))

    def shows(self, d: Dim) -> bool:
        """Whether it is not negative, whatever is counted."""
        return sizes.nonnegative(sizes.ends(d, self.counted)[0]) if self.is_late(d) else sizes.nonnegative(d)

    def needed(self, *dims: Dim) -> bool:
        """Whether each is not negative, or required not to be."""
        return all(sizes.nonnegative(d) or any(d in branch.needs for branch in self.branches) for d in dims)

    def input_symbols(self) -> list[str]:
        return sizes.symbols(*(d for a in self.graph.body.args for d in type_dims(a.type)))

    def new_symbol(self, name: str, taken: Container[str] = ()) -> str:
        """A symbol for what is counted while the model runs."""
        symbol = sizes.symbol(name.replace("`", "'").replace("{}", "'"))
        while symbol in self.counted or symbol in taken or symbol in self.input_symbols():
            symbol = sizes.symbol(f"{sizes.shown(symbol)}'")
        return symbol

    def equal(self, a: Dim, b: Dim) -> bool:
        """Whether two dims are, or are required to be."""
        difference = sizes.sub(a, b)
        return difference == 0 or all(sizes.nonnegative(d) or any(d in branch.needs for branch in self.branches) for d in (difference, sizes.neg(difference)))

    def require(self, *dims: Dim) -> None:
        """These are not negative where this is run. Raises CarrotError for numbers that are."""
        for d in dims:
            if isinstance(d, int) and d < 0:
                raise CarrotError(f"a size is {d}")
            if self.needed(d):
                continue
            late = self.is_late(d)
            if late and not self.shows(d) and not self.rounds.isdisjoint(sizes.symbols(d)):  # the least that it is in any round
                self.require(sizes.ends(d, {s: self.counted[s] for s in self.rounds})[0])
                self.shown(d)
                continue
            if late and self.shows(d):
                self.shown(d, branch=0)
                continue
            if late and len(self.branches) == 1:
                self._refuse_negative(d)
            self.shown(d, "requires" if len(self.branches) == 1 and not late else "guarded")

    def shown(self, d: Dim, attr: str = "guarded", branch: int = -1) -> None:
        """From now on it is known not to be negative where this is run."""
        self.branches[branch].needs.append(d)
        facts: list[Dim] = self.graph.module.attrs.setdefault(attr, [])
        if d not in facts:
            facts.append(d)

    def _refuse_negative(self, d: Dim) -> None:
        g = self.graph
        with g.inside(g.body):
            self.refuse(g.op("nn.reshape", g.op("nn.sizes", dims=[d]), shape=[]), None, f"{g.loc}: {sizes.shown(d)} is {{}}, which must not be negative")

    def refuse(self, number: Value, most: Dim | None, why: str) -> None:
        """A call ends here, in `main`, if the number, i64 [], is negative or more than `most`. why: the {} in it is the number."""
        g = self.graph
        self.reasons.append(why)
        which, none = g.constant(np.array(len(self.reasons)), "reason"), g.constant(np.array(0), "none")
        wrong = g.op("nn.less", number, none)
        if most is not None:
            wrong = g.op("nn.or", wrong, g.op("nn.greater", number, g.op("nn.reshape", g.op("nn.sizes", dims=[most]), shape=[])))
        g.append(Op("nn.refuse", [g.op("nn.where", wrong, which, none), number], (), {}, (), g.loc))

    @contextmanager
    def branch(self) -> Iterator[Branch]:
        """What is required inside is required of it alone, unless it is adopted afterwards."""
        self.branches.append(Branch())
        try:
            yield self.branches[-1]
        finally:
            self.branches.pop()

    def adopt(self, branch: Branch) -> None:
        """What it needs is needed here."""
        self.require(*branch.needs)
        self.branches[-1].refused += branch.refused

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """If what is imported inside fails, nothing of it is required, refused or counted."""
        body, attrs = self.graph.body, self.graph.module.attrs
        at, reasons, counted, needs = len(body.ops), len(self.reasons), dict(self.counted), [len(b.needs) for b in self.branches]
        facts = {name: len(attrs.get(name, ())) for name in ("requires", "guarded")}
        try:
            yield
        except BaseException:
            body.ops[at:] = [op for op in body.ops[at:] if op.name == "nn.constant"]
            del self.reasons[reasons:]
            self.counted = counted
            for branch, n in zip(self.branches, needs):
                del branch.needs[n:]
            for name, n in facts.items():
                attrs[name] = attrs.get(name, [])[:n]
            raise

    @contextmanager
    def loop(self, symbol: str | None = None) -> Iterator[None]:
        """Branches inside are not checked when they run: what they need is needed outside of the loop. symbol: its round, where sizes inside depend on it."""
        outer, self.in_loop = (self.in_loop, self.rounds), True
        self.rounds = self.rounds | ({symbol} if symbol else set())
        try:
            yield
        finally:
            self.in_loop, self.rounds = outer
