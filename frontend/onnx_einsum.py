"""ONNX Einsum: diagonals, sums, transposes and matrix products of two operands at a time, in the order of numpy.einsum_path.

    bij,bjk->bik    =>    nn.matmul
    ij,ik->jk       =>    nn.matmul(transpose(x), y)
    bii->b          =>    reduce_sum(slice(reshape(x, [b, i * i]), step i + 1))

A term is an operand and the labels of its dims. Sizes of 1 broadcast: such a dim is dropped where another operand has more.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from carrot.frontend.onnx_graph import Node, Operand, importer
from carrot.frontend.onnx_ops import expand
from carrot.ir import dims
from carrot.ir.errors import CarrotError
from carrot.ir.types import Dim


class _Term(NamedTuple):
    x: Operand
    labels: str

    def ordered(self, labels: str) -> Operand:
        return self.x.transpose([self.labels.index(c) for c in labels])


def _parse(n: Node, equation: str) -> tuple[list[str], str]:
    """Labels of every operand and of the result; the dims of an ellipsis get capital labels of their own, aligned at the right."""
    left, arrow, right = equation.replace(" ", "").partition("->")
    terms = left.split(",")
    spelled = re.fullmatch(r"(?:[A-Za-z]*(?:\.\.\.)?[A-Za-z]*,)*[A-Za-z]*(?:\.\.\.)?[A-Za-z]*", left) and re.fullmatch(r"[A-Za-z]*(?:\.\.\.)?[A-Za-z]*", right)
    if not spelled or len(terms) != len(n):
        raise CarrotError(f"'Einsum' of {len(n)} operands has the equation '{equation}'")
    used = set(left + right)
    free = [c for c in string.ascii_letters if c not in used]
    widths = [x.rank - len(t.replace("...", "")) for x, t in zip(n.all(), terms)]
    for x, t, w in zip(n.all(), terms, widths):
        if w < 0 or (w and "..." not in t):
            raise CarrotError(f"'Einsum' has the term '{t}' for {x.type}")
    dots = "".join(free[: max(widths, default=0)])
    if max(widths, default=0) > len(free):
        raise CarrotError(f"'Einsum' has too many dims: '{equation}'")
    inputs = [t.replace("...", dots[len(dots) - w :] if w else "") for t, w in zip(terms, widths)]
    if not arrow:
        letters = left.replace(",", "").replace(".", "")
        right = "..." + "".join(sorted(c for c in set(letters) if letters.count(c) == 1))
    out = right.replace("...", dots)
    if dots and "..." not in right:
        raise CarrotError(f"'Einsum' has the equation '{equation}', whose result lacks the '...' of its operands")
    if len(set(out)) != len(out) or not set(out) <= set("".join(inputs)):
        raise CarrotError(f"'Einsum' has the equation '{equation}', whose result it does not say once")
    return inputs, out


def _diagonal(n: Node, term: _Term) -> _Term:
    """Labels that repeat within a term: every (d + 1)-th element of the two dims as one."""
    x, labels = term
    while repeated := next((c for c in labels if labels.count(c) > 1), None):
        i = labels.index(repeated)
        j = labels.index(repeated, i + 1)
        rest = [k for k in range(x.rank) if k not in (i, j)]
        a, b = n.static([x.shape[i], x.shape[j]], "diagonal")
        if a != b:
            raise CarrotError(f"'Einsum' calls dims of {a} and {b} '{repeated}'")
        flat = x.transpose([i, j, *rest]).reshape([a * a, *[x.shape[k] for k in rest]])
        kept = [(0, -1, 1) if isinstance(d, str) else (0, d, 1) for d in flat.shape[1:]]
        starts, ends, steps = ([*v] for v in zip((0, a * a, a + 1), *kept))
        x = flat.op("nn.slice", starts=starts, ends=ends, steps=steps)
        labels = repeated + "".join(labels[k] for k in rest)
    return _Term(x, labels)


def _without(term: _Term, drop: str, how: str = "") -> _Term:
    """Without the dims `drop`, summed, or taken away as they are 1."""
    if not drop:
        return term
    axes = [term.labels.index(c) for c in drop]
    kept = [k for k in range(term.x.rank) if k not in axes]
    x = term.x.reduce(how, axes, False) if how else term.x.reshape([term.x.shape[k] for k in kept])
    return _Term(x, "".join(term.labels[k] for k in kept))


def _product(a: _Term, b: _Term, keep: str) -> _Term:
    """The sum of products of two terms over the labels that nobody needs any more."""
    a = _without(a, "".join(c for c in a.labels if c not in b.labels + keep), "sum")
    b = _without(b, "".join(c for c in b.labels if c not in a.labels + keep), "sum")
    both = [c for c in a.labels if c in b.labels]
    batch, inner = "".join(c for c in both if c in keep), "".join(c for c in both if c not in keep)
    rows, columns = ("".join(c for c in t.labels if c not in both) for t in (a, b))
    sizes: dict[str, Dim] = dict(zip(a.labels + b.labels, a.x.shape + b.x.shape))
    labels = batch + rows + columns
    if not inner:
        left, right = a.ordered(batch + rows), b.ordered(batch + columns)
        return _Term(left.reshape([*left.shape, *[1] * len(columns)]) * right.reshape([*(sizes[c] for c in batch), *[1] * len(rows), *(sizes[c] for c in columns)]), labels)
    x, y = _matrix(a.ordered(batch + rows + inner), len(batch), len(rows)), _matrix(b.ordered(batch + inner + columns), len(batch), len(inner))
    return _Term(x.op("nn.matmul", y).reshape([sizes[c] for c in labels]), labels)


def _matrix(x: Operand, batch: int, rows: int) -> Operand:
    """The dims behind the first `batch` as two."""
    return x.reshape([*x.shape[:batch], dims.product(x.shape[batch : batch + rows]), dims.product(x.shape[batch + rows :])])


def _sizes(terms: Sequence[_Term]) -> dict[str, Dim]:
    """How long each label is: a number, where an operand has one."""
    sizes: dict[str, Dim] = {}
    for t in terms:
        for c, d in zip(t.labels, t.x.shape):
            have = sizes.setdefault(c, d)
            if have == d or d == 1:
                continue
            if have != 1 and isinstance(have, int) and isinstance(d, int):
                raise CarrotError(f"'Einsum' calls dims of {have} and {d} '{c}'")
            sizes[c] = d if have == 1 or isinstance(d, int) else have
    return sizes


@importer("Einsum")
def einsum(n: Node) -> Operand:
    inputs, out = _parse(n, n.string("equation"))
    terms = [_diagonal(n, _Term(x, labels)) for x, labels in zip(n.all(), inputs)]
    sizes = _sizes(terms)
    terms = [_Term(t.x.fit([1 if d == 1 else sizes[c] for c, d in zip(t.labels, t.x.shape)]) or t.x, t.labels) for t in terms]  # required of a run
    terms = [_without(t, "".join(c for c, d in zip(t.labels, t.x.shape) if d == 1 and sizes[c] != 1)) for t in terms]
    if len(terms) > 2:
        stand_ins = [np.broadcast_to(np.float32(0), [8 if isinstance(sizes[c], str) else int(sizes[c]) for c in t.labels]) for t in terms]
        letters = ",".join(t.labels for t in terms)
        path = np.einsum_path(f"{letters}->{out}", *stand_ins, optimize="greedy")[0][1:]
    else:
        path = [tuple(range(len(terms)))]
    for step in path:
        taken = [terms[i] for i in step]
        terms = [t for i, t in enumerate(terms) if i not in step]
        keep = out + "".join(t.labels for t in terms)
        term = taken[0]
        for t, following in zip(taken[1:], range(2, len(taken) + 1)):
            term = _product(term, t, keep + "".join(u.labels for u in taken[following:]))
        terms.append(term)
    [term] = terms
    term = _without(term, "".join(c for c in term.labels if c not in out), "sum")
    y = term.ordered("".join(c for c in out if c in term.labels))
    return expand(y.reshape([sizes[c] if c in term.labels else 1 for c in out]), [sizes[c] for c in out])
