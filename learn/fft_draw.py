"""A tree as text and as a picture: who leaves where, how many of them rightly, what the tree is worth, and the fan that it is one of.

In the picture a circle is a case that is negative in truth, a triangle one that is positive; blue was decided rightly, orange wrongly.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from carrot.learn.fft_tree import SIDES, Node, Tree
from carrot.learn.fft_words import Sides, question, threshold, write

RIGHT, WRONG, INK, PALE, GRID = "#1f77b4", "#e06c00", "#222222", "#f3f4f6", "#c8ccd2"
WIDTH, CENTER, LEVEL, TOP = 900, 450, 118, 84
ICONS, PER_ROW, STEP = 60, 12, 13  # most icons at an exit, in a row, pixels apart
LONGEST = 46  # letters of a question; more are cut, the whole is the tooltip
MEASURES = (("sens", "sensitivity"), ("spec", "specificity"), ("ppv", "pos. predictive value"), ("npv", "neg. predictive value"), ("acc", "accuracy"), ("bacc", "balanced accuracy"))


def _exits(node: Node) -> list[int]:
    return [1, 0] if node.exit == SIDES else [int(node.exit)]


def _number(x: float) -> str:
    return f"{x:,.0f}" if x == round(x) or x >= 1000 else f"{x:.3g}"


def _count(n: float, what: str) -> str:
    return f"{_number(n)} {what}{'' if n == 1 else 's'}"


def text(tree: Tree, sides: Sides) -> str:
    """The questions, indented, with the exits and the training rows that leave there.

    thal = {rd,fd}?
    |--- yes: True  (63 rows, 47 right)
    |--- no
    |    ca > 0?
    """
    lines: list[str] = []
    known = bool(tree.stats)
    for i, node in enumerate(tree.nodes):
        indent = "|    " * i
        lines.append(f"{indent}{question(node)}?")
        for side in _exits(node):
            leaf = tree.leaves[i, side]
            rows = f"  ({_count(leaf.sum(), 'row')}, {_number(leaf[side])} right)" if known else ""
            lines.append(f"{indent}|--- {'yes' if side else 'no'}: {sides[side]}{rows}")
        if node.exit != SIDES:
            lines.append(f"{indent}|--- {'no' if node.exit else 'yes'}")
    return "\n".join(lines)


class _Canvas:
    """SVG elements in the order they are drawn."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def add(self, tag: str, content: str = "", **attributes: Any) -> None:
        given = "".join(f' {k.replace("_", "-")}="{v:.5g}"' if isinstance(v, float) else f' {k.replace("_", "-")}="{v}"' for k, v in attributes.items())
        self.parts.append(f"<{tag}{given}>{content}</{tag}>" if content else f"<{tag}{given}/>")

    def text(self, x: float, y: float, s: str, anchor: str = "middle", size: int = 13, bold: bool = False, fill: str = INK) -> None:
        weight = {"font_weight": "bold"} if bold else {}
        self.add("text", _xml(s), x=float(x), y=float(y), text_anchor=anchor, font_size=size, fill=fill, **weight)

    def line(self, x1: float, y1: float, x2: float, y2: float, color: str = INK, width: float = 1.5) -> None:
        self.add("line", x1=float(x1), y1=float(y1), x2=float(x2), y2=float(y2), stroke=color, stroke_width=float(width))

    def case(self, x: float, y: float, positive: bool, right: bool) -> None:
        """One icon."""
        color = RIGHT if right else WRONG
        if positive:
            self.add("path", d=f"M{x:.5g} {y - 4.6:.5g}l4.8 8.6h-9.6z", fill=color)
        else:
            self.add("circle", cx=float(x), cy=float(y), r=4.2, fill=color)


def _xml(s: str) -> str:
    """Escaped, without what XML cannot hold."""
    return escape("".join(c if c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff" else "\ufffd" for c in s))


def _asked(node: Node) -> str:
    """The question in few letters: numbers to four digits, long names and lists cut."""
    cue = _short(node.cue, LONGEST // 2)
    if not isinstance(node.threshold, tuple):
        return f"{cue} {node.direction} {node.threshold:.4g}?"
    return f"{cue} {node.direction} " + "{" + _short(threshold(node.threshold)[1:-1], LONGEST - len(cue) - 8) + "}?"


def _short(s: str, longest: int) -> str:
    return s if len(s) <= longest else s[: longest - 1] + "…"


def svg(trees: Sequence[Tree], best: int, sides: Sides, title: str) -> str:
    """The picture of trees[best], as an SVG document."""
    tree = trees[best]
    c = _Canvas()
    height = TOP + LEVEL * len(tree.nodes) + 40 + (236 if tree.stats else 0)
    c.text(CENTER, 28, title or "Fast-and-frugal tree", size=18, bold=True)
    unit = _unit(tree)
    if tree.stats:
        s = tree.stats
        c.text(CENTER, 50, f"{_count(s['n'], 'case')}: {_number(s['hi'] + s['mi'])} {sides[1]}, {_number(s['fa'] + s['cr'])} {sides[0]}")
    c.text(80, 74, f"← decide {_short(str(sides[0]), 30)}", "start", 14, True)
    c.text(WIDTH - 80, 74, f"decide {_short(str(sides[1]), 30)} →", "end", 14, True)
    for i, node in enumerate(tree.nodes):
        _level(c, tree, i, node, sides, unit)
    if tree.stats:
        y = TOP + LEVEL * len(tree.nodes) + 20
        _legend(c, y, sides, unit)
        _outcomes(c, y + 50, tree, sides)
        _measures(c, y + 50, tree)
        _roc(c, y + 50, trees, best)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" font-family="Helvetica, Arial, sans-serif">'
        f"<title>{_xml(title or 'Fast-and-frugal tree')}</title><desc>{_xml(write(tree.nodes, sides))}</desc>"
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>' + "".join(c.parts) + "</svg>"
    )


def _unit(tree: Tree) -> int:
    """Cases per icon, so that no exit has more than ICONS."""
    most = float(tree.leaves.sum(axis=2).max(initial=0))
    unit, steps = 1, (2, 5, 10)
    while most / unit > ICONS:
        unit = next(s * 10 ** (len(str(unit)) - 1) for s in steps if s * 10 ** (len(str(unit)) - 1) > unit)
    return unit


def _level(c: _Canvas, tree: Tree, i: int, node: Node, sides: Sides, unit: int) -> None:
    y = TOP + LEVEL * i
    shown = _asked(node)
    half = max(70.0, 3.9 * len(shown) + 14)
    middle = y + 22
    for side in _exits(node):
        to = 1 if side else -1
        x = CENTER + to * 225
        c.line(CENTER + to * half * 0.6, middle + 14, x - to * 35, y + 66)
        c.text(x - to * 66, y + 51, "yes" if side else "no", size=12)
        c.add("circle", cx=float(x), cy=float(y + 72), r=32.0, fill=PALE, stroke=INK, stroke_width=1.5)
        name = _short(str(sides[side]), 10)
        c.text(x, y + 76, name, size=12 if len(name) < 8 else 10, bold=True)
        if tree.stats:
            _icons(c, x + to * 44, y + 34, to, tree.leaves[i, side], side, unit)
    if node.exit != SIDES:
        c.line(CENTER, middle + 16, CENTER, y + LEVEL + 4)
        c.text(CENTER + (-8 if node.exit else 8), y + 84, "no" if node.exit else "yes", "end" if node.exit else "start", 12)
    c.add("rect", f"<title>{_xml(question(node))}</title>", x=CENTER - half, y=float(middle - 18), width=2 * half, height=36.0, rx=8.0, fill="white", stroke=INK, stroke_width=1.5)
    c.text(CENTER, middle + 5, shown, bold=True)


def _icons(c: _Canvas, x: float, y: float, to: int, leaf: Any, side: int, unit: int) -> None:
    """The cases at an exit, the rightly decided first, away from the tree; and their numbers."""
    right, wrong = float(leaf[side]), float(leaf[1 - side])
    anchor = "start" if to > 0 else "end"
    c.text(x, y - 18, _count(right + wrong, "case"), anchor, 12)
    c.text(x, y - 3, f"{_number(right)} right, {_number(wrong)} wrong", anchor, 12)
    icons = [True] * _some(right, unit) + [False] * _some(wrong, unit)
    for k, good in enumerate(icons):
        c.case(x + to * (STEP * (k % PER_ROW) + 6), y + 9 + STEP * (k // PER_ROW), (side == 1) == good, good)


def _some(n: float, unit: int) -> int:
    """Icons for n cases: at least one if there are any."""
    return max(int(n > 0), round(n / unit))


def _legend(c: _Canvas, y: float, sides: Sides, unit: int) -> None:
    label, x = f"one icon is {_count(unit, 'case')}:", 30.0
    c.text(x, y + 4, label, "start", 12)
    x += 14 + 6.4 * len(label)
    for positive in (False, True):
        for right in (True, False):
            c.case(x, y, positive, right)
            label = f"{_short(str(sides[positive]), 12)}, decided {'rightly' if right else 'wrongly'}"
            c.text(x + 10, y + 4, label, "start", 12)
            x += 24 + 6.4 * len(label)


def _outcomes(c: _Canvas, y: float, tree: Tree, sides: Sides) -> None:
    """The 2 x 2 table."""
    s, x = tree.stats, 130.0
    c.text(x + 70, y, "decided", size=12)
    for k, side in enumerate((1, 0)):
        c.text(x + 35 + 70 * k, y + 18, _short(str(sides[side]), 9), size=12, bold=True)
        c.text(x - 8, y + 62 + 56 * k, _short(str(sides[side]), 11), "end", 12, True)
    cells = (("hi", "hits", 0, 0), ("mi", "misses", 1, 0), ("fa", "false alarms", 0, 1), ("cr", "correct rej.", 1, 1))
    for name, label, col, row in cells:
        color = RIGHT if name in ("hi", "cr") else WRONG
        c.add("rect", x=x + 70 * col, y=float(y + 28 + 56 * row), width=70.0, height=56.0, fill="white", stroke=GRID)
        c.text(x + 35 + 70 * col, y + 56 + 56 * row, _number(s[name]), size=18 if s[name] < 1e5 else 12, bold=True, fill=color)
        c.text(x + 35 + 70 * col, y + 74 + 56 * row, label, size=10)
    c.text(x - 8, y + 30, "in truth", "end", 12)


def _measures(c: _Canvas, y: float, tree: Tree) -> None:
    """Bars from 0 to 1, and what a decision takes."""
    x = 480.0
    for k, (name, label) in enumerate(MEASURES):
        at, value = y + 2 + 22 * k, tree.stats[name]
        c.text(x - 8, at + 11, label, "end", 12)
        c.add("rect", x=x, y=float(at), width=110.0, height=14.0, fill=PALE)
        if value == value:
            c.add("rect", x=x, y=float(at), width=110.0 * value, height=14.0, fill=RIGHT)
        c.text(x + 116, at + 11, f"{value:.0%}" if value == value else "-", "start", 12)
    c.text(x - 8, y + 152, "questions per case", "end", 12)
    c.text(x, y + 152, f"{tree.stats['mcu']:.2f} on average, {len(tree.nodes)} at most", "start", 12)


def _roc(c: _Canvas, y: float, trees: Sequence[Tree], best: int) -> None:
    """Sensitivity against false alarms of every tree of the fan."""
    x, size = 715.0, 130.0
    c.add("rect", x=x, y=float(y), width=size, height=size, fill="white", stroke=GRID)
    c.line(x, y + size, x + size, y, GRID, 1)
    for i in [*(i for i in range(len(trees)) if i != best), best]:
        s = trees[i].stats
        if s["far"] == s["far"] and s["sens"] == s["sens"]:
            tip = f"<title>tree {i}: sensitivity {s['sens']:.0%}, false alarms {s['far']:.0%}</title>"
            c.add("circle", tip, cx=x + size * s["far"], cy=y + size * (1 - s["sens"]), r=6.0 if i == best else 4.0, fill=RIGHT if i == best else "white", stroke=RIGHT, stroke_width=1.5)
    c.text(x + size / 2, y + size + 16, "false alarm rate", size=11)
    c.add("text", "sensitivity", x=x - 6, y=y + size / 2, transform=f"rotate(-90 {x - 6:.5g} {y + size / 2:.5g})", text_anchor="middle", font_size=11, fill=INK)
    c.text(x + size / 2, y - 8, f"tree {best} of a fan of {len(trees)}", size=12)
