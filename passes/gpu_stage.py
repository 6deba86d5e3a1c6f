"""How the sides of a matrix product get to the shared memory of a GPU's block, step by step along k, while it multiplies the step before.

    fetch(0) ; put(0)
    for %i = 0 to steps:
      nvvm.cp.async.wait.group 0 ; gpu.barrier            # step i is there, and nobody reads step i - 1 any more
      for both halves of a step:
        if i + 1 < steps: fetch(i + 1)                    # to where step i - 1 was
        multiply(i)
        put(i + 1)

What is stored as it will be read is copied by cp.async where the target has that, by fetch alone. Other things are loaded into registers by fetch,
and made and stored by put: there is a multiplication between.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from carrot.ir.builder import Buffer, Expr, Index, KernelBuilder
from carrot.passes.gpu_tiles import DEPTH, QUAD, Words, load_words, store_words

PARTS = 2  # of a step: what is in registers is fetched, and put, one after the other


@dataclass(frozen=True)
class Team:
    """The threads of a block, which share out what there is to do."""

    b: KernelBuilder
    me: Expr
    threads: int

    def share(self, rows: int, groups: int, part: int = 0, parts: int = 1) -> list[tuple[Expr, Expr, Expr | None]]:
        """Places (row, group) of rows x groups, and whether they are this thread's (None: yes): what would lie beyond is the last one. Of these, one of so many parts."""
        out: list[tuple[Expr, Expr, Expr | None]] = []
        total = rows * groups
        for e in range(0, total, self.threads):
            mine = None if e + self.threads <= total else self.me + e < total
            if mine is None and self.threads % groups == 0:  # so that the addresses differ by a constant
                out.append((self.me // groups + e // groups, self.me % groups, None))
            else:
                i = self.b.minimum(self.me + e, total - 1)
                out.append((i // groups, i % groups, mine))
        return out[len(out) * part // parts : len(out) * (part + 1) // parts]

    def each(self, rows: int, groups: int, body: Callable[[Expr, Expr], object]) -> None:
        for r, c, mine in self.share(rows, groups):
            body(r, c) if mine is None else self.b.if_(mine, lambda r=r, c=c: body(r, c))  # type: ignore[misc]

    def put(self, rows: int, groups: int, part: int, values: Sequence[Expr], one: Callable[[Expr, Expr, Sequence[Expr]], object]) -> None:
        """Each thread stores its share of what it has fetched."""
        share = self.share(rows, groups, part, PARTS)
        n = len(values) // max(1, len(share))
        for at, (r, c, mine) in enumerate(share):
            some = values[n * at : n * (at + 1)]
            one(r, c, some) if mine is None else self.b.if_(mine, lambda r=r, c=c, some=some: one(r, c, some))  # type: ignore[misc]


class Side(Protocol):
    def fetch(self, k: Index, below: Index, part: int) -> list[Expr]:
        """Begin with a part of the step that begins at word k, for rows `below` .. of shared memory. What put gets."""
        ...

    def put(self, values: Sequence[Expr], below: Index, part: int) -> None: ...


@dataclass(frozen=True)
class Constant:
    """Words in global memory [.., ..], a whole number of steps; first: where the block's begin; along: the axis that k is."""

    team: Team
    words: Words
    source: Buffer
    first: tuple[Index, Index]
    to: Buffer
    shape: tuple[int, int]  # of a step
    along: int

    def _place(self, r: Expr, c: Expr, below: Index) -> tuple[Expr, Expr]:
        return r + below, self.words.place(r, c * QUAD, self.to.shape[1])

    def fetch(self, k: Index, below: Index, part: int) -> list[Expr]:
        b, groups = self.team.b, self.shape[1] // QUAD

        def at(*place: Expr) -> list[Index]:
            return [f + p + (k if axis == self.along else 0) for axis, (f, p) in enumerate(zip(self.first, place, strict=True))]

        if b.target.mma:
            if part == 0:
                self.team.each(self.shape[0], groups, lambda r, c: b.copy_async(self.source, at(r, c * QUAD), self.to, self._place(r, c, below), QUAD))
            return []
        return [v for r, c, _ in self.team.share(self.shape[0], groups, part, PARTS) for v in load_words(b, self.source, *at(r, c * QUAD))]

    def put(self, values: Sequence[Expr], below: Index, part: int) -> None:
        self.team.put(self.shape[0], self.shape[1] // QUAD, part, values, lambda r, c, some: store_words(self.team.b, self.to, *self._place(r, c, below), some))


@dataclass(frozen=True)
class Rows:
    """Rows of float32 [rows, depth] in global memory, a step's words of them side by side: rows beyond the last are the last one again, numbers beyond the depth 0."""

    team: Team
    words: Words
    source: Buffer
    row: Index
    to: Buffer
    count: int

    @property
    def wide(self) -> int:
        """Numbers at a time."""
        return QUAD if self.source.shape[1] % QUAD == 0 else self.words.per_word

    @property
    def groups(self) -> int:
        """Of a row's step."""
        return DEPTH * self.words.per_word // self.wide

    def fetch(self, k: Index, below: Index, part: int) -> list[Expr]:
        b, depth = self.team.b, self.source.shape[1]
        whole = depth % (DEPTH * self.words.per_word) == 0
        direct = b.target.mma and self.words.precision == "f32"
        at_once = self.wide if self.wide == QUAD or direct else 1

        def at(r: Expr, c: Expr) -> tuple[Expr, Expr, Expr | None]:
            row, c = b.minimum(r + self.row, self.source.shape[0] - 1), c + k * self.words.per_word
            return (row, c, None) if whole else (row, b.minimum(c, depth - at_once), c < depth)

        def copy(r: Expr, c: Expr) -> None:
            row, column, inside = at(r, c * self.wide)
            b.copy_async(self.source, (row, column), self.to, (r + below, c * self.wide), self.wide, inside)

        if direct:  # unrolled, the addresses of what is not aligned take too many registers
            if part == 0:
                b.loop(self.team.me, self.count * self.groups, lambda i: copy(i // self.groups, i % self.groups), step=self.team.threads)
            return []
        out: list[Expr] = []
        for r, c, _ in self.team.share(self.count, self.groups, part, PARTS):
            for j in range(0, self.wide, at_once):
                row, column, inside = at(r, c * self.wide + j)
                some = load_words(b, self.source, row, column) if at_once == QUAD else [self.source[row, column]]
                out += some if inside is None else [b.select(inside, v, 0.0) for v in some]
        return out

    def put(self, values: Sequence[Expr], below: Index, part: int) -> None:
        def one(r: Expr, c: Expr, some: Sequence[Expr]) -> None:
            words = self.words.make(self.team.b, some)
            store_words(self.team.b, self.to, r + below, self.words.place(r, c * len(words), self.to.shape[1]), words)

        self.team.put(self.count, self.groups, part, values, one)


@dataclass(frozen=True)
class Elements:
    """A right side of which read(k, column) is a number, 0 beyond its end, side by side along the columns."""

    team: Team
    words: Words
    read: Callable[[Index, Index], Expr]
    to: Buffer
    columns: int

    def _share(self, part: int) -> list[tuple[Expr, Expr, Expr | None]]:
        """(word, column) one by one, or (quad of words, column) for ldmatrix."""
        return self.team.share(DEPTH // self._at_once, self.columns, part, PARTS)

    @property
    def _at_once(self) -> int:
        return 1 if self.words.precision == "f32" else QUAD

    def fetch(self, k: Index, below: Index, part: int) -> list[Expr]:
        n = self._at_once * self.words.per_word
        return [self.read(r * n + (k * self.words.per_word + j), c) for r, c, _ in self._share(part) for j in range(n)]

    def put(self, values: Sequence[Expr], below: Index, part: int) -> None:
        def one(r: Expr, c: Expr, some: Sequence[Expr]) -> None:
            words = self.words.make(self.team.b, some)
            row, at = (r + below, c) if len(words) == 1 else (c + below, self.words.place(c, r * QUAD, DEPTH))
            store_words(self.team.b, self.to, row, at, words)

        self.team.put(DEPTH // self._at_once, self.columns, part, values, one)


class Pipeline:
    """The sides that come from global memory, each with how many rows of shared memory a step of it takes: there are two places for one."""

    def __init__(self, team: Team, sides: Sequence[tuple[Side, int]]) -> None:
        self.team, self.sides = team, sides
        self.counts: dict[int, list[int]] = {}  # of each part: what each side has fetched
        self.dtypes: dict[int, list[str]] = {}

    def begin(self) -> None:
        """The first step is on its way. Nobody may be reading what it goes to."""
        for part in range(PARTS):
            self._put(self._fetch(0, 0, part), 0, part)

    def run(self, steps: int, acc: Sequence[Expr], multiply: Callable[[Expr, int, int, Expr, Sequence[Expr]], list[Expr]]) -> list[Expr]:
        """acc = multiply(first word of the step, how far from there on, how many words, its place 0 or 1, acc)."""
        b = self.team.b

        def step(i: Expr, *acc: Expr) -> list[Expr]:
            if b.target.mma:
                b.wait_async()
            b.barrier()
            here, there, more = i % 2, 1 - i % 2, i + 1 < steps
            out = list(acc)
            if not any(self.dtypes.values()):
                self._if(more, lambda: self._fetch((i + 1) * DEPTH, there, 0), 0)
                return multiply(i * DEPTH, 0, DEPTH, here, out)
            for part in range(PARTS):
                fetched = self._if(more, partial(self._fetch, (i + 1) * DEPTH, there, part), part)
                out = multiply(i * DEPTH, part * (DEPTH // PARTS), DEPTH // PARTS, here, out)
                if fetched:
                    b.if_(more, partial(self._put, fetched, there, part))
            return out

        return b.loop(0, steps, step, acc)

    def _if(self, more: Expr, fetch: Callable[[], list[Expr]], part: int) -> list[Expr]:
        b, dtypes = self.team.b, self.dtypes[part]
        return b.if_(more, fetch, lambda: [b.const(0, d) for d in dtypes], dtypes)

    def _fetch(self, k: Index, place: Index, part: int) -> list[Expr]:
        values = [side.fetch(k, place * rows, part) for side, rows in self.sides]
        if self.team.b.target.mma and part == 0:
            self.team.b.commit_async()
        self.counts[part] = [len(some) for some in values]
        self.dtypes[part] = [v.dtype for some in values for v in some]
        return [v for some in values for v in some]

    def _put(self, values: Sequence[Expr], place: Index, part: int) -> None:
        at = 0
        for (side, rows), n in zip(self.sides, self.counts[part], strict=True):
            if n:
                side.put(values[at : at + n], place * rows, part)
            at += n


__all__ = ["DEPTH", "Constant", "Elements", "Pipeline", "Rows", "Side", "Team"]
