"""A regular expression as a deterministic automaton over classes of characters, with Perl's and Python's priorities.

    (a|ab)(c)?   =>   threads in order of priority, all that are alive after the characters so far, are one state;
                      the first one that accepts ends those behind it; a move of registers per transition tells where groups began and ended

A symbol is a class of code points that no set of the pattern tells apart, the last newline of a text, or its end. A match is noticed one
symbol late, when what follows is known: so `$` and `\\b` cost nothing. Sources: Laurikari, "NFAs with tagged transitions" (2000); Cox,
"Regular expression matching: the virtual machine approach" (2009); loops over nothing end as in Python's `re`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from carrot.ir.errors import CarrotError
from carrot.ir.regex import NEWLINE, TOP, Alt, At, Chars, Group, Node, Ranges, Regex, Repeat, Seq

MAX_STATES = 4000
MAX_NODES = 20000
POSITION, NONE, SPARE, END, TAGS = range(5)  # registers: of this symbol; -1; for swaps; where the match ends; its tags, then those of each thread
MOVES_TO_ACCEPT = ((END, POSITION),)
_EMPTY_HAS_NO_INSIDE = re.match(r"\B", "") is None  # before Python 3.14 \B does not match in an empty text

Move = tuple[int, int]  # register to, register from


@dataclass(frozen=True)
class Alphabet:
    """Code points from starts[i] on, up to starts[i + 1], are of class `classes[i]`."""

    starts: np.ndarray
    classes: np.ndarray

    def of(self, code: int) -> int:
        return int(self.classes[np.searchsorted(self.starts, code, "right") - 1])


@dataclass(frozen=True)
class Dfa:
    """States are numbers; 0 is where nothing can match any more.

    following, action [states, symbols]: symbols are the classes, then last_newline (None: as any newline) and `end`.
    actions: of each action the moves of registers in order; action 0 has none. tags: what registers TAGS, TAGS + 1, ... say when END does:
    2 n is the start of group n, 2 n + 1 its end. initial [2]: at the start of a text. resume [2, classes]: behind a character of this class.
    Their first index: 1 if the match must not be empty at this place (an empty one was found here).
    """

    alphabet: Alphabet
    following: np.ndarray
    action: np.ndarray
    actions: tuple[tuple[Move, ...], ...]
    tags: tuple[int, ...]
    registers: int
    initial: np.ndarray
    resume: np.ndarray
    last_newline: int | None
    end: int
    nullable: bool


def build(regex: Regex, how: str = "search", tags: Sequence[int] = ()) -> Dfa:
    """how: search, match (from here), fullmatch. Errors: CarrotError for a pattern with too many states."""
    node = Seq((regex.node, At("text end"))) if how == "fullmatch" else regex.node
    return _minimal(_Determinise(node, how == "search", tuple(tags)).dfa())


def nullable(node: Node) -> bool:
    """Whether it matches the empty text."""
    if isinstance(node, Chars):
        return False
    if isinstance(node, (Seq, Alt)):
        return (all if isinstance(node, Seq) else any)(nullable(p) for p in node.parts)
    if isinstance(node, Repeat):
        return node.least == 0 or nullable(node.part)
    return isinstance(node, At) or nullable(node.part)


# ---------------------------------------------------------------------------------------------------------- alphabet


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts if isinstance(node, (Seq, Alt)) else (node.part,) if isinstance(node, (Repeat, Group)) else ():
        yield from _walk(part)


def alphabet(sets: Sequence[Ranges]) -> tuple[Alphabet, list[frozenset[int]]]:
    """The classes that `sets` tell apart, and which classes each set has."""
    cuts = np.unique([0, *(edge for s in sets for low, high in s for edge in (low, high + 1) if edge <= TOP)])
    member = np.zeros((len(sets), len(cuts)), bool)
    for row, s in zip(member, sets):
        if s:
            low, high = np.array(s).T
            at = np.searchsorted(low, cuts, "right") - 1
            row[:] = (at >= 0) & (cuts <= high[at])
    _, classes = np.unique(member, axis=1, return_inverse=True)
    classes = classes.reshape(-1)
    return Alphabet(cuts, classes), [frozenset(classes[row].tolist()) for row in member]


# -------------------------------------------------------------------------------------------------------------- NFA

# A node of the automaton with threads: ("chars", set, next) ("split", nexts) ("at", At, next) ("save", tag, next) ("enter", loop, next)
# ("again", loop, repeat, exit) ("match",). A loop's body that consumed nothing is not repeated: "enter" marks the thread, "again" looks.
_Ins = tuple


class _Program:
    def __init__(self, tags: Sequence[int]) -> None:
        self.nodes: list[_Ins] = [("match",)]
        self.tags = tags

    def add(self, *ins: object) -> int:
        if len(self.nodes) >= MAX_NODES:
            raise CarrotError(
                f"the regular expression has more than {MAX_NODES} places when its counted repetitions are written out", note="use smaller counts, or * and + for them"
            )
        self.nodes.append(ins)
        return len(self.nodes) - 1

    def compile(self, node: Node, after: int) -> int:
        """The first instruction of `node` when `after` follows it."""
        if isinstance(node, Chars):
            return self.add("chars", node.ranges, after)
        if isinstance(node, At):
            return self.add("at", node, after)
        if isinstance(node, Seq):
            for part in reversed(node.parts):
                after = self.compile(part, after)
            return after
        if isinstance(node, Alt):
            return self.add("split", [self.compile(part, after) for part in node.parts])
        if isinstance(node, Group):
            return self.save(2 * node.n, self.compile(node.part, self.save(2 * node.n + 1, after)))
        return self.repeat(node, after)

    def save(self, tag: int, after: int) -> int:
        return self.add("save", self.tags.index(tag), after) if tag in self.tags else after

    def repeat(self, node: Repeat, after: int) -> int:
        exit = after
        if node.most is None:
            after = self.add("split", [])
            self.nodes[after][1].extend(self.choice(node, self.body(node, after, exit), exit))
        else:
            for _ in range(node.most - node.least):
                after = self.add("split", self.choice(node, self.body(node, after, exit), exit))
        for _ in range(node.least):
            after = self.compile(node.part, after)
        return after

    def choice(self, node: Repeat, body: int, exit: int) -> list[int]:
        return [body, exit] if node.greedy else [exit, body]

    def body(self, node: Repeat, after: int, exit: int) -> int:
        if not nullable(node.part):
            return self.compile(node.part, after)
        loop = len(self.nodes)
        return self.add("enter", loop, self.compile(node.part, self.add("again", loop, after, exit)))


# -------------------------------------------------------------------------------------------------------------- DFA

_Thread = tuple[int, int, tuple[int, ...]]  # instruction (0: match), which thread it comes from, the tags set here
_State = tuple[tuple[int, ...], tuple, str, bool]  # threads, what is behind, start ("always", "once", ""), not empty here


@dataclass(frozen=True)
class _Symbol:
    """behind, ahead: what assertions see of it when it was the last symbol, when it is the next one. text: it is a character."""

    cls: int
    behind: tuple
    ahead: tuple
    text: bool


class _Determinise:
    def __init__(self, node: Node, search: bool, tags: tuple[int, ...]) -> None:
        self.tags, self.node = tags, node
        program = _Program(tags)
        self.start = program.save(0, program.compile(node, 0))
        self.first = "always" if search else "once"
        self.program = program.nodes
        ats = [n for n in _walk(node) if isinstance(n, At)]
        words = list(dict.fromkeys(n.word for n in ats if n.word))
        self.words = {w: i for i, w in enumerate(words)}
        self.asked = {n.what for n in ats}
        sets = [*dict.fromkeys(i[1] for i in self.program if i[0] == "chars"), *words, NEWLINE]
        self.alphabet, of_set = alphabet(sets)
        self.classes_of = dict(zip(sets, of_set))
        self.word_classes = [self.classes_of[w] for w in words]
        self.symbols = self._symbols()

    def _symbols(self) -> list[_Symbol]:
        """What assertions see: (start or end of text, a newline, the last newline, of each set of word characters: one of them)."""
        ends = bool(self.asked & {"text start", "line start", "no boundary"}), bool(self.asked - {"text start", "line start"})
        lines = "line start" in self.asked, "line end" in self.asked
        (newline,) = self.classes_of[NEWLINE]

        def seen(ahead: bool, end: bool, cls: int, last: bool) -> tuple:
            return (ends[ahead] and end, lines[ahead] and cls == newline, last, *(cls in w for w in self.word_classes))

        self.at_start = seen(False, True, -1, False)
        out = [_Symbol(cls, seen(False, False, cls, False), seen(True, False, cls, False), True) for cls in range(int(self.alphabet.classes.max()) + 1)]
        if "last line end" in self.asked:
            out.append(_Symbol(newline, out[newline].behind, seen(True, False, newline, True), True))
        return [*out, _Symbol(-1, (), seen(True, True, -1, False), False)]

    def holds(self, at: At, behind: tuple, ahead: tuple) -> bool:
        if at.what in ("text start", "line start"):
            return behind[0] or (at.what == "line start" and behind[1])
        if "end" in at.what:
            return ahead[0] or (at.what == "line end" and ahead[1]) or (at.what == "last line end" and ahead[2])
        word = 3 + self.words[at.word]
        if at.what == "boundary":
            return bool(behind[word] != ahead[word])
        return bool(behind[word] == ahead[word]) and not (_EMPTY_HAS_NO_INSIDE and behind[0] and ahead[0])

    def threads(self, state: _State, ahead: tuple) -> list[_Thread]:
        """The threads that wait for a character, in order of priority, up to the first that accepts."""
        out: list[_Thread] = []
        seen: set[tuple[int, frozenset[int]]] = set()
        waiting: set[int] = set()
        nodes, behind, start, not_empty = state
        for origin, first in enumerate((*nodes, self.start) if start else nodes):
            stack: list[tuple[int, frozenset[int], tuple[int, ...]]] = [(first, frozenset(), ())]
            while stack:
                at, loops, saved = stack.pop()
                if (at, loops) in seen:
                    continue
                seen.add((at, loops))
                ins = self.program[at]
                kind = ins[0]
                if kind == "chars":
                    if at not in waiting:
                        waiting.add(at)
                        out.append((at, origin, saved))
                elif kind == "split":
                    stack += [(n, loops, saved) for n in reversed(ins[1])]
                elif kind == "at":
                    if self.holds(ins[1], behind, ahead):
                        stack.append((ins[2], loops, saved))
                elif kind == "save":
                    stack.append((ins[2], loops, (*saved, ins[1])))
                elif kind == "enter":
                    stack.append((ins[2], loops | {ins[1]}, saved))
                elif kind == "again":
                    stack.append((ins[3 if ins[1] in loops else 2], loops - {ins[1]}, saved))
                elif not not_empty:
                    return [*out, (at, origin, saved)]
        return out

    def step(self, state: _State, symbol: _Symbol, threads: Sequence[_Thread]) -> tuple[_State | None, tuple[Move, ...]]:
        nodes: list[int] = []
        moves: list[Move] = []
        n, fresh, accepted = len(self.tags), len(state[0]), False

        def move(to: int, origin: int, saved: tuple[int, ...]) -> None:
            for tag in range(n):
                source = POSITION if tag in saved else NONE if origin == fresh else TAGS + n + origin * n + tag
                moves.append((to + tag, source))

        for at, origin, saved in threads:
            ins = self.program[at]
            if ins[0] == "match":
                accepted = True
                moves += MOVES_TO_ACCEPT
                move(TAGS, origin, saved)
            elif symbol.text and ins[2] not in nodes and symbol.cls in self.classes_of[ins[1]]:
                move(TAGS + n + len(nodes) * n, origin, saved)
                nodes.append(ins[2])
        start = state[2] if state[2] == "always" and not accepted and symbol.text else ""
        following = (tuple(nodes), symbol.behind, start, False) if nodes or start else None
        return following, in_order([m for m in moves if m[0] != m[1]])

    def dfa(self) -> Dfa:
        index: dict[_State | None, int] = {None: 0}
        following, action = [[0] * len(self.symbols)], [[0] * len(self.symbols)]
        actions: dict[tuple[Move, ...], int] = {(): 0}
        todo: list[_State] = []

        def number(state: _State | None) -> int:
            if state not in index:
                if len(index) >= MAX_STATES:
                    raise CarrotError(
                        f"the regular expression needs more than {MAX_STATES} states",
                        note="counted repetitions of overlapping parts multiply states, as in (a|b)*a(a|b){12}: use smaller counts, or * and + for them",
                    )
                assert state is not None
                index[state] = len(index)
                todo.append(state)
            return index[state]

        initial = [number(((), self.at_start, self.first, must)) for must in (False, True)]
        text = [s for s in self.symbols if s.text]
        resume = [[number(((), s.behind, self.first, must)) for s in text] for must in (False, True)]
        for state in todo:
            by_ahead = {ahead: self.threads(state, ahead) for ahead in {s.ahead for s in self.symbols}}
            steps = [self.step(state, s, by_ahead[s.ahead]) for s in self.symbols]
            following.append([number(s) for s, _ in steps])
            action.append([actions.setdefault(m, len(actions)) for _, m in steps])
        registers = 1 + max((max(m) for moves in actions for m in moves), default=END)
        classes = int(self.alphabet.classes.max()) + 1
        last = classes if len(text) > classes else None
        return Dfa(
            self.alphabet, np.array(following), np.array(action), tuple(actions), self.tags, registers, np.array(initial), np.array(resume)[:, :classes], last,
            len(self.symbols) - 1, nullable(self.node),
        )  # fmt: skip


def in_order(moves: Sequence[Move]) -> tuple[Move, ...]:
    """Moves that happen at once as moves one after the other."""
    todo, out = dict(moves), []
    while todo:
        free = next((to for to in todo if to not in todo.values()), None)
        if free is None:  # a cycle
            to = next(iter(todo))
            out.append((SPARE, to))
            todo = {t: SPARE if source == to else source for t, source in todo.items()}
        else:
            out.append((free, todo.pop(free)))
    return tuple(out)


def _minimal(d: Dfa) -> Dfa:
    """States that do the same are one (Moore), then classes that do the same."""
    block = np.zeros(len(d.following), np.int64)
    while True:
        _, new = np.unique(np.concatenate([d.action, block[d.following]], 1), axis=0, return_inverse=True)
        new = new.reshape(-1)
        if new.max() == block.max():
            break
        block = new
    order = np.concatenate([[block[0]], np.delete(np.arange(block.max() + 1), block[0])])  # 0 stays 0
    block = np.argsort(order)[block]
    first = np.unique(block, return_index=True)[1]
    following, action = block[d.following][first], d.action[first]
    initial, resume = block[d.initial], block[d.resume]
    n = resume.shape[1]
    _, keep, merged = np.unique(np.concatenate([following[:, :n], action[:, :n], resume]), axis=1, return_index=True, return_inverse=True)
    columns = [*keep, *range(n, following.shape[1])]
    last = None if d.last_newline is None else len(keep)
    classes = merged.reshape(-1)[d.alphabet.classes]
    changes = np.concatenate([[True], np.diff(classes) != 0])
    return Dfa(
        Alphabet(d.alphabet.starts[changes], classes[changes]), following[:, columns], action[:, columns], d.actions, d.tags, d.registers, initial,
        resume[:, keep], last, len(columns) - 1, d.nullable,
    )  # fmt: skip
