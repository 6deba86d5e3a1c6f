"""What a model requires of the sizes of a call: dims that must not be negative. What the whole model needs is the module's attribute
`requires`; what a branch needs is checked where the branch runs, for another one may run (its facts: attribute `guarded`).

    If(sr == 16000) { Squeeze of [batch, 128, (n + 320) // 512] } { Squeeze of [batch, 128, (n + 160) // 256] }
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from carrot.ir import dims as sizes
from carrot.ir.core import Value
from carrot.ir.errors import CarrotError
from carrot.ir.graph import Graph
from carrot.ir.types import Dim


@dataclass
class Branch:
    """needs: what has to hold where it runs. refused: i32 [], numbers that branches in it give, not 0 if what they need did not hold."""

    needs: list[Dim] = field(default_factory=list)
    refused: list[Value] = field(default_factory=list)


class Requirements:
    """Mixed into Context. branches: the model, then those around what is being imported. reasons: the texts that numbers in `refused` are of, from 1 on."""

    graph: Graph

    def __init__(self) -> None:
        self.counted: set[str] = set()  # symbols that ops count
        self.branches = [Branch()]
        self.reasons: list[str] = []
        self.in_loop = False

    def new_symbol(self, name: str) -> str:
        """A symbol for what is counted while the model runs."""
        symbol = sizes.symbol(name.replace("`", "'"))
        while symbol in self.counted:
            symbol = sizes.symbol(f"{sizes.shown(symbol)}'")
        self.counted.add(symbol)
        return symbol

    def equal(self, a: Dim, b: Dim) -> bool:
        """Whether two dims are, or are required to be."""
        difference = sizes.sub(a, b)
        return difference == 0 or all(any(d in branch.needs for branch in self.branches) for d in (difference, sizes.neg(difference)))

    def require(self, *dims: Dim) -> None:
        """These are not negative where this is run. Raises CarrotError for numbers that are."""
        for d in dims:
            if not sizes.nonnegative(d) and self.counted & set(sizes.symbols(d)):
                raise CarrotError(f"this works only if {sizes.shown(d)} is not negative, which is known only while the model runs")
        for d in dims:
            if isinstance(d, int) and d < 0:
                raise CarrotError(f"a size is {d}")
            if sizes.nonnegative(d) or any(d in branch.needs for branch in self.branches):
                continue
            self.branches[-1].needs.append(d)
            facts: list[Dim] = self.graph.module.attrs.setdefault("requires" if len(self.branches) == 1 else "guarded", [])
            if d not in facts:
                facts.append(d)

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
    def loop(self) -> Iterator[None]:
        """Branches inside are not checked when they run: what they need is needed outside of the loop."""
        outer, self.in_loop = self.in_loop, True
        try:
            yield
        finally:
            self.in_loop = outer
